import Catalog
import Interchange

/// Names that a source writes wrongly or otherwise than others, each with its reason in its table.
package struct NameTable: Sendable {
  struct Name: Hashable {
    let brand: String
    let compact: String
  }

  /// A name as it should be, and the page that it is of.
  struct Correction {
    let name: String
    /// What the page is to be known by; `nil` where it keeps its own address.
    let page: String?
  }

  private var others: [Name: Name] = [:]
  private var corrections: [String: Correction] = [:]
  private var keypads: [String: Set<String>] = [:]
  private var rules: [String: [String: [String]]] = [:]

  package init() {}

  init(_ folder: TableFolder) throws {
    let names = ["brand_id", "name", "is_brand_id", "is_name"]
    for row in try folder.rows("other-names.csv", columns: names) {
      others[Name(brand: row["brand_id"], compact: ModelName(row["name"]).compact)] = Name(
        brand: row["is_brand_id"], compact: ModelName(row["is_name"]).compact)
    }
    let corrected = ["source", "page", "name", "as_page"]
    for row in try folder.rows("name-corrections.csv", columns: corrected) {
      corrections["\(row["source"])/\(row["page"])"] = Correction(
        name: row["name"], page: row["as_page"].isEmpty ? nil : row["as_page"])
    }
    for row in try folder.rows("keypad-phones.csv", columns: ["brand_id", "number"]) {
      keypads[row["brand_id"], default: []].insert(row["number"])
    }
    for row in try folder.rows("brand-rules.csv", columns: ["brand_id", "rule", "value"]) {
      rules[row["rule"], default: [:]][row["brand_id"], default: []].append(row["value"])
    }
  }

  /// The model words under which the catalogue knows this name; `nil` where it has no other name.
  func other(brand: String, compact: String) -> Name? {
    others[Name(brand: brand, compact: compact)]
  }

  /// How a reading's name of a page is to be written; `nil` where it stands.
  func correction(source: String, page: String) -> Correction? { corrections["\(source)/\(page)"] }

  /// Whether the model is a phone with keys, by the number that opens its name: no smartphone.
  func isKeypad(brand: String, model: String) -> Bool {
    guard let first = ModelWords.of(model).first else { return false }
    return keypads[brand]?.contains(first) == true
  }

  /// Brands that people ask for by name; where no Philippine source names a phone of one, its
  /// international models stand in the catalogue without a price.
  var asked: [String] { (rules["asked"] ?? [:]).keys.sorted() }

  /// Whether pricelists give the brand's prices in shops and not the suggested ones.
  func listFollowsShops(_ brand: String) -> Bool { rules["list-follows-shops"]?[brand] != nil }
}
