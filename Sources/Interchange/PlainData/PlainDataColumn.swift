import Catalog

/// A column of a file of the plain-data form.
struct PlainDataColumn: Sendable {
  let name: String
  let values: PlainDataValues
  /// Whether every row has to have a value.
  let isRequired: Bool
  /// One line on what it holds, for the description of the folder.
  let meaning: String

  init(
    _ name: String, _ values: PlainDataValues, required isRequired: Bool = false,
    _ meaning: String
  ) {
    self.name = name
    self.values = values
    self.isRequired = isRequired
    self.meaning = meaning
  }
}

/// What the cells of a column hold.
enum PlainDataValues: Hashable, Sendable {
  /// An id that no other row of the file has; kebab case, `isPath` allows `/` between parts.
  case id(isPath: Bool)
  /// The id of a row of another file.
  case reference(PlainDataFile)
  case text
  /// An address on the web.
  case address
  /// Texts joined by `|`.
  case list
  case date
  case gigabytes
  case pesos
  case priceKind
  case readingKind
  case brandWordKind
  case specification(SpecificationValues)
}

extension PlainDataFile {
  /// The columns in their fixed order.
  var columns: [PlainDataColumn] {
    switch self {
    case .brands:
      [
        PlainDataColumn("id", .id(isPath: false), required: true, "slug of the brand"),
        PlainDataColumn("name", .text, required: true, "name as the brand writes it"),
        PlainDataColumn("parent", .reference(.brands), "brand whose question includes this one"),
        PlainDataColumn("aliases", .list, "other spellings, joined by |"),
      ]
    case .sources:
      [
        PlainDataColumn("id", .id(isPath: true), required: true, "id of the source"),
        PlainDataColumn("publisher", .text, required: true, "who published it"),
        PlainDataColumn("url", .address, required: true, "address of the page"),
        PlainDataColumn("read_on", .date, required: true, "day on which it was read"),
      ]
    case .readings:
      [
        PlainDataColumn(
          "id", .id(isPath: false), required: true, "what its sources' ids have before the first /"),
        PlainDataColumn("publisher", .text, required: true, "who published it"),
        PlainDataColumn("read_on", .date, "day on which it was read; empty for one day a source"),
        PlainDataColumn("kind", .readingKind, required: true, "what it tells of that day"),
        PlainDataColumn(
          "complete", .specification(.yesOrNo), required: true,
          "whether a phone that it lacks had not come"),
        PlainDataColumn("until", .date, "up to when it speaks, where that is not its day"),
      ]
    case .phones: Self.phoneColumns
    case .variants: [Self.phone] + Self.configuration
    case .prices:
      [Self.phone] + Self.configuration + [
        PlainDataColumn("price_php", .pesos, required: true, "Philippine pesos"),
        PlainDataColumn("price_kind", .priceKind, required: true, "what the amount is"),
        PlainDataColumn("effective_from", .date, "when the source says it took effect"),
        PlainDataColumn("effective_until", .date, "last day of a stated period"),
        PlainDataColumn("observed_on", .date, required: true, "day on which the source was read"),
        Self.source,
        PlainDataColumn("as_written", .text, "the amount's own characters"),
        PlainDataColumn(
          "variant_inferred", .specification(.yesOrNo),
          "yes where the source itself does not state the configuration"),
      ]
    case .instalments:
      [Self.phone] + Self.configuration + [
        PlainDataColumn("monthly_php", .pesos, required: true, "pesos a month; never a price"),
        PlainDataColumn(
          "months", .specification(.whole(Instalment.lengths)), "for how many months"),
        PlainDataColumn("observed_on", .date, required: true, "day on which the source was read"),
        Self.source,
      ]
    case .retractions:
      [Self.phone] + Self.configuration + [
        PlainDataColumn("price_php", .pesos, required: true, "the amount that is taken back"),
        PlainDataColumn(
          "source_id", .reference(.sources), "source it is taken back from; empty is every one"),
        PlainDataColumn("reason", .text, required: true, "why"),
        PlainDataColumn("retracted_on", .date, required: true, "day on which it was taken back"),
      ]
    case .partnerships:
      [
        PlainDataColumn("brand_id", .reference(.brands), required: true, "brand of the phones"),
        PlainDataColumn("partner", .text, required: true, "maker of cameras or lenses"),
        PlainDataColumn("from", .date, "when it began"),
        PlainDataColumn("until", .date, "when it ended"),
        PlainDataColumn("first_phones", .text, "the first phones that carried it"),
        Self.source,
        PlainDataColumn(
          "series", .list, "series it counts for, joined by |; * for all that go on from the words"),
      ]
    case .fieldSources:
      [
        Self.phone, Self.source,
        PlainDataColumn(
          "fields", .list, required: true, "columns of phones.csv that rest on it, joined by |"),
      ]
    case .conflicts:
      [
        Self.phone,
        PlainDataColumn("field", .text, required: true, "column on which the sources disagree"),
        PlainDataColumn("believed", .text, "value that stands"),
        PlainDataColumn(
          "believed_source_id", .reference(.sources), required: true, "source of that value"),
        PlainDataColumn("rejected", .text, "value that was not believed"),
        PlainDataColumn(
          "rejected_source_id", .reference(.sources), required: true, "source of that value"),
        PlainDataColumn("rule", .text, required: true, "why the one was believed"),
      ]
    case .joins:
      [
        Self.phone, Self.source,
        PlainDataColumn("name_as_written", .text, required: true, "name in the source"),
        PlainDataColumn("rule", .text, required: true, "what the two names have in common"),
      ]
    case .guides:
      [
        PlainDataColumn("id", .id(isPath: false), required: true, "slug of the guide"),
        PlainDataColumn("title", .text, required: true, "title, which is the query"),
      ]
    case .androidVersions:
      [
        PlainDataColumn(
          "version", .specification(.whole(AndroidVersion.numbers)), required: true,
          "first number of the version"),
        PlainDataColumn("released", .date, required: true, "when it came out"),
        PlainDataColumn("source_url", .address, required: true, "the page that says so"),
      ]
    case .chipsetClasses:
      [
        PlainDataColumn(
          "chipset", .text, required: true,
          "a chipset by its series or part number, in lower case"),
        PlainDataColumn(
          "class", .specification(.whole(ChipsetClass.levels)), required: true,
          "its class, higher being better; chipsets of one class are level"),
      ]
    case .brandWords:
      [
        PlainDataColumn(
          "brand", .reference(.brands), required: true, "brand that the word tells"),
        PlainDataColumn(
          "kind", .brandWordKind, required: true,
          "a family of it, one spoken of alone, a spelling in questions, or a wider brand before it"
        ),
        PlainDataColumn(
          "word", .text, required: true, "the word; a wider brand by its slug"),
      ]
    case .overrides:
      [
        PlainDataColumn("table", .text, required: true, "file that it corrects: phones or prices"),
        PlainDataColumn(
          "id", .text, required: true, "phone, or phone/ram/storage/pesos/source of a price"),
        PlainDataColumn("field", .text, required: true, "column that it corrects"),
        PlainDataColumn("value", .text, "what stands there; empty where it is not known"),
        Self.source,
        PlainDataColumn("reason", .text, required: true, "why"),
      ]
    }
  }

  private static let phone = PlainDataColumn(
    "phone_id", .reference(.phones), required: true, "phone it is said of")
  private static let source = PlainDataColumn(
    "source_id", .reference(.sources), required: true, "where it was read")
  private static let configuration = [
    PlainDataColumn("ram_gb", .gigabytes, "RAM in gigabytes"),
    PlainDataColumn("storage_gb", .gigabytes, "storage in gigabytes; 1 TB is 1024"),
  ]

  /// The dates between the first three specifications and the others: the order that the
  /// contract begins, continued.
  private static let phoneColumns: [PlainDataColumn] = {
    let specifications = Specifications.fields.map { field in
      PlainDataColumn(
        field.name, .specification(field.values),
        field.name.split(separator: "_").joined(separator: " "))
    }
    return [
      PlainDataColumn("id", .id(isPath: false), required: true, "slug of the phone"),
      PlainDataColumn("brand", .reference(.brands), required: true, "brand it is sold under"),
      PlainDataColumn("model", .text, required: true, "name without the brand"),
      PlainDataColumn("launched", .date, "launch in the Philippines"),
    ] + specifications.prefix(3) + [
      PlainDataColumn("released", .date, "release anywhere in the world"),
      PlainDataColumn("first_seen", .date, "day the first source that names it was read"),
    ] + specifications.dropFirst(3)
  }()
}
