import Catalog

/// The description of a folder of the plain-data form as a Frictionless Data Package: what each
/// file and column holds, for programs that check and load tables.
package struct DataPackage: Hashable, Sendable {
  package static let fileName = "datapackage.json"

  /// A licence as data packages name it.
  package struct Licence: Hashable, Sendable {
    /// Identifier, such as `CC0-1.0`.
    package let name: String
    package let title: String
    package let path: String

    package init(name: String, title: String, path: String) {
      self.name = name
      self.title = title
      self.path = path
    }

    /// No rights reserved: what `data/README.md` gives the compilation.
    package static let publicDomain = Licence(
      name: "CC0-1.0", title: "CC0 1.0 Universal",
      path: "https://creativecommons.org/publicdomain/zero/1.0/")
  }

  /// Lower-case name of the package.
  package var name: String
  package var title: String
  package var licence: Licence
  /// The files of the folder.
  package var files = PlainDataFile.allCases.filter { $0.isWrittenEmpty }

  package init(
    name: String = "presyo-catalogue",
    title: String = "Smartphone prices in the Philippines",
    licence: Licence = .publicDomain
  ) {
    self.name = name
    self.title = title
    self.licence = licence
  }

  /// The file, always the same bytes for the same description.
  package var bytes: [UInt8] { Array(document.text.utf8) }

  private var document: JSONText {
    .object([
      ("profile", .string("tabular-data-package")),
      ("name", .string(name)),
      ("title", .string(title)),
      (
        "licenses",
        .array([
          .object([
            ("name", .string(licence.name)), ("title", .string(licence.title)),
            ("path", .string(licence.path)),
          ])
        ])
      ),
      ("resources", .array(files.map { $0.resource })),
    ])
  }
}

extension PlainDataFile {
  fileprivate var resource: JSONText {
    .object([
      ("profile", .string("tabular-data-resource")),
      ("name", .string(rawValue)),
      ("path", .string(name)),
      ("scheme", .string("file")),
      ("format", .string("csv")),
      ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")),
      ("schema", schema),
    ])
  }

  private var schema: JSONText {
    var members: [(String, JSONText)] = [
      ("fields", .array(columns.map { $0.field })),
      ("missingValues", .array([.string("")])),
    ]
    if columns.contains(where: { $0.values.isID }) { members.append(("primaryKey", .string("id"))) }
    let keys = columns.compactMap { column -> JSONText? in
      guard case .reference(let target) = column.values else { return nil }
      return .object([
        ("fields", .string(column.name)),
        (
          "reference",
          .object([
            // The empty name is the table itself.
            ("resource", .string(target == self ? "" : target.rawValue)),
            ("fields", .string("id")),
          ])
        ),
      ])
    }
    if !keys.isEmpty { members.append(("foreignKeys", .array(keys))) }
    return .object(members)
  }
}

extension PlainDataColumn {
  fileprivate var field: JSONText {
    var members: [(String, JSONText)] = [("name", .string(name))]
    members += values.types
    members.append(("description", .string(meaning)))
    var constraints = values.constraints
    if isRequired { constraints.insert(("required", .bool(true)), at: 0) }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }
}

extension PlainDataValues {
  fileprivate var isID: Bool {
    if case .id = self { true } else { false }
  }

  fileprivate var types: [(String, JSONText)] {
    switch self {
    case .id, .reference, .text, .address, .list, .date, .priceKind, .readingKind, .brandWordKind:
      [("type", .string("string"))]
    case .gigabytes, .pesos: [("type", .string("number"))]
    case .specification(.text), .specification(.network): [("type", .string("string"))]
    case .specification(.whole): [("type", .string("integer"))]
    case .specification(.decimal): [("type", .string("number"))]
    case .specification(.yesOrNo):
      [
        ("type", .string("boolean")), ("trueValues", .array([.string("yes")])),
        ("falseValues", .array([.string("no")])),
      ]
    }
  }

  fileprivate var constraints: [(String, JSONText)] {
    switch self {
    case .id(let isPath):
      [
        ("unique", .bool(true)),
        (
          "pattern",
          .string(isPath ? "[a-z0-9]+([-/._][a-z0-9]+)*" : "[a-z0-9]+(-[a-z0-9]+)*")
        ),
      ]
    case .date: [("pattern", .string("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"))]
    case .gigabytes: [("minimum", .number(0)), ("maximum", .number(16_384))]
    case .pesos: [("minimum", .number(0))]
    case .priceKind: [("enum", .array(PriceKind.allCases.map { .string($0.rawValue) }))]
    case .readingKind:
      [("enum", .array(ReadingKind.allCases.map { .string($0.rawValue) }))]
    case .brandWordKind:
      [("enum", .array(BrandWord.Kind.allCases.map { .string($0.rawValue) }))]
    case .specification(.network):
      [("enum", .array(Network.allCases.map { .string($0.name) }))]
    case .specification(.whole(let range)):
      [
        ("minimum", .number(Double(range.lowerBound))),
        ("maximum", .number(Double(range.upperBound))),
      ]
    case .specification(.decimal(let range)):
      [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]
    // The rule that facts follow from stands in the place of a page.
    case .address: [("pattern", .string("(https?://|rule:).+"))]
    case .reference, .text, .list, .specification(.text), .specification(.yesOrNo): []
    }
  }
}
