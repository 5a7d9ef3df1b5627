import Catalog

/// Settles a phone's specifications: each field from the most trusted source that states it, the
/// other values kept as conflicts.
struct SpecificationSettlement {
  private(set) var specifications = Specifications()
  /// Fields by the id of the source they rest on.
  private(set) var fields: [String: [String]] = [:]
  private(set) var conflicts: [Conflict] = []

  /// A value that gave way.
  struct Conflict {
    let field: String
    let believed: String
    let believedSource: String
    let rejected: String
    let rejectedSource: String
    let rule: ConflictRule
  }

  init(_ members: [PhoneDraft.Member]) {
    for field in Specifications.fields {
      var believed: (value: String, member: PhoneDraft.Member)?
      var rejected: Set<String> = []
      for member in members {
        guard let value = field.read(member.record.specifications) else { continue }
        guard let kept = believed else {
          if !member.record.isDoubtful, field.write(&specifications, value) {
            believed = (value, member)
            fields[member.record.source.id, default: []].append(field.name)
          }
          continue
        }
        guard SpecificationField.disagree(field.name, kept.value, value),
          rejected.insert(value).inserted
        else { continue }
        conflicts.append(
          Conflict(
            field: field.name, believed: kept.value, believedSource: kept.member.record.source.id,
            rejected: value, rejectedSource: member.record.source.id,
            rule: kept.member.rank.rule(over: member.rank)))
      }
    }
  }
}

extension SpecificationField {
  /// Whether two values of a field are a disagreement worth telling, and not two ways to say it.
  static func disagree(_ name: String, _ left: String, _ right: String) -> Bool {
    switch name {
    // Updates of software change these; names of panels differ in wording alone.
    case "os_version", "display_type", "gpu": return false
    case "chipset":
      let (first, second) = (figures(left), figures(right))
      return !first.isEmpty && !second.isEmpty && !first.isSubset(of: second)
        && !second.isSubset(of: first)
    // Colours of one phone differ so much.
    case "height_mm", "width_mm", "thickness_mm":
      guard let first = Double(left), let second = Double(right) else { return left != right }
      return (first - second).magnitude > max(first, second) * 0.1
    case "display_inches", "weight_g", "rear_camera_mp", "front_camera_mp", "charging_w":
      guard let first = Double(left), let second = Double(right) else { return left != right }
      return (first - second).magnitude > max(first, second) * 0.02
    default: return left != right
    }
  }

  /// The words with a figure in them, which tell chipsets apart.
  private static func figures(_ text: String) -> Set<String> {
    Set(ModelWords.of(text).filter { $0.contains(where: \.isNumber) })
  }
}
