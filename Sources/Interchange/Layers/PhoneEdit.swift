package import Catalog

/// A correction of what is known of a phone; it stands over what ships.
package struct PhoneEdit: Sendable {
  package let phone: String
  /// Columns of `phones.csv` and their new values.
  package let fields: [(name: String, value: String)]
  package let source: String
  package let publisher: String?
  package let readOn: String

  package init(
    phone: String, fields: [(name: String, value: String)], source: String, publisher: String?,
    readOn: String
  ) {
    self.phone = phone
    self.fields = fields
    self.source = source
    self.publisher = publisher
    self.readOn = readOn
  }

  /// One field before and after.
  package struct Change: Hashable, Sendable {
    package let field: String
    package let from: String?
    package let to: String
  }

  /// The facts with the correction, and what it changes.
  package func applied(
    to facts: CatalogFacts
  ) throws(PhoneEditError) -> (facts: CatalogFacts, changes: [Change]) {
    guard let index = facts.phones.firstIndex(where: { $0.id == phone }) else {
      throw PhoneEditError(field: "phone", problem: .unknownPhone(nearest: []), value: phone)
    }
    let (url, day) = try place()
    var after = facts
    var edited = facts.phones[index]
    var changes: [Change] = []
    for (name, value) in fields {
      let stood = Self.value(of: name, edited)
      edited = try Self.set(name, value, edited)
      let stands = Self.value(of: name, edited)
      if stands != stood { changes.append(Change(field: name, from: stood, to: stands ?? "")) }
    }
    guard !changes.isEmpty else { return (facts, []) }
    after.phones[index] = edited
    let publisher = publisher ?? ImportRowReader.host(of: url)
    var book = SourceBook(facts.sources)
    let id = book.take(publisher: publisher, url: url, readOn: day)
    after.sources += book.added
    let names = Set(changes.map(\.field))
    let known = after.fieldSources.firstIndex { $0.phone == phone && $0.source == id }
    if let known {
      let all = names.union(after.fieldSources[known].fields).sorted()
      after.fieldSources[known] = FieldSource(phone: phone, source: id, fields: all)
    } else {
      after.fieldSources.append(FieldSource(phone: phone, source: id, fields: names.sorted()))
    }
    return (after.sorted(), changes)
  }

  private func place() throws(PhoneEditError) -> (url: String, day: PartialDate) {
    let url: String
    do throws(ImportProblem) {
      url = try ImportValues.address(source)
    } catch {
      throw PhoneEditError(field: "source", problem: error, value: source)
    }
    do throws(ImportProblem) {
      return (url, try ImportValues.date(readOn))
    } catch {
      throw PhoneEditError(field: "date", problem: error, value: readOn)
    }
  }

  private static func value(of name: String, _ phone: Phone) -> String? {
    switch name {
    case "model": phone.model
    case "launched": phone.launched?.iso
    case "released": phone.released?.iso
    default:
      Specifications.fields.first { $0.name == name }.flatMap { $0.read(phone.specifications) }
    }
  }

  private static func set(
    _ name: String, _ value: String, _ phone: Phone
  ) throws(PhoneEditError) -> Phone {
    var edited = phone
    do throws(ImportProblem) {
      switch name {
      case "model":
        guard !Slug.of(value).isEmpty else { throw .noName }
        edited = Phone(
          id: phone.id, brand: phone.brand, model: value, launched: phone.launched,
          released: phone.released, firstSeen: phone.firstSeen,
          specifications: phone.specifications)
      case "launched": edited.launched = try ImportValues.date(value)
      case "released": edited.released = try ImportValues.date(value)
      default:
        guard let field = Specifications.fields.first(where: { $0.name == name }) else {
          let all = ["model", "launched", "released"] + Specifications.fields.map(\.name)
          throw .unknownField(nearest: NearestName.of(name, among: all))
        }
        let plain = try ImportValues.specification(value, field)
        _ = field.write(&edited.specifications, plain)
      }
    } catch {
      throw PhoneEditError(field: name, problem: error, value: value)
    }
    return edited
  }
}

/// What is wrong with a correction.
package struct PhoneEditError: Error, Hashable, Sendable {
  let field: String
  let problem: ImportProblem
  let value: String

  /// One sentence: the field, what is wrong, the value, how to cure it.
  package var phrase: Phrase {
    Phrase(
      "\(field): \(problem.reason) (\(ShortText.quoted(value))); \(problem.cure).",
      "\(field): \(problem.reason) (\(ShortText.quoted(value))); \(problem.cure).")
  }

  /// The sentence in English.
  package var message: String { phrase.english }
}
