import Catalog
import Interchange

/// One effect of a row, before it is put into words.
struct RowEffect: Sendable {
  let phone: String
  let line: Int
  let effect: ImportEffect

  /// Those of all rows, new phones first: a name that was misread shows itself there.
  static func all(of plan: ImportPlan) -> [RowEffect] {
    var all: [RowEffect] = []
    all.reserveCapacity(plan.added.count + plan.changed.count)
    for isOfNew in [true, false] {
      for rows in [plan.added, plan.changed] {
        for row in rows where row.effects.contains(where: \.isNewPhone) == isOfNew {
          for effect in row.effects {
            all.append(RowEffect(phone: row.phone, line: row.line, effect: effect))
          }
        }
      }
    }
    return all
  }

  /// The effect as one fact that a row brings.
  var change: ImportSummary.Change {
    let (field, stood): (String, String?) =
      switch effect {
      case .newPhone: ("phone", nil)
      case .newPrice: ("price", nil)
      case .newVariant: ("variant", nil)
      case .newInstalment: ("instalment", nil)
      case .joined: ("name", nil)
      case .filled(let field, _, let before): (field, before)
      case .conflict(let conflict): (conflict.field, conflict.believed)
      }
    return ImportSummary.Change(
      subject: phone, field: field, from: stood, to: .ofLine(effect.phrase, line))
  }
}

extension ImportEffect {
  fileprivate var isNewPhone: Bool { if case .newPhone = self { true } else { false } }
}
