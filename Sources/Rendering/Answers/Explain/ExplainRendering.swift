public import Catalog

/// How a text was read, in every format.
public enum ExplainRendering {
  /// - Parameters:
  ///   - reading: how the text was read.
  ///   - sql: the statement that answers the query, as it runs.
  ///   - parameters: what is bound to the statement, in order.
  ///   - brandNames: names of brands by slug.
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
  public static func render(
    reading: QueryReading, sql: String, parameters: [JSONValue],
    brandNames: [String: String] = [:], format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options) {
      document(reading, sql, parameters, brandNames)
    } csv: {
      CSVSheet(
        header: ["text", "role", "as", "suggestion"],
        rows: reading.tokens.map {
          [$0.text, $0.role.rawValue, $0.meaning ?? "", $0.suggestion ?? ""]
        })
    } json: {
      json(reading, sql, parameters)
    }
  }

  static func json(_ reading: QueryReading, _ sql: String, _ parameters: [JSONValue]) -> JSONValue {
    [
      "text": .string(reading.text),
      "understood": QueryJSON.object(reading.query),
      "canonical": .string(reading.query.writtenCanonical),
      "options": .string(reading.query.writtenOptions),
      "sql": .string(sql),
      "parameters": .array(parameters),
      "tokens": .array(reading.tokens.map(json)),
      "notes": .strings(reading.sentences),
    ]
  }

  private static func json(_ token: QueryToken) -> JSONValue {
    let object: JSONValue = [
      "text": .string(token.text), "role": .string(token.role.rawValue),
      "as": JSONValue(token.meaning),
    ]
    return token.suggestion.map { object.appending([.init("suggestion", .string($0))]) } ?? object
  }

  private static func document(
    _ reading: QueryReading, _ sql: String, _ parameters: [JSONValue],
    _ brandNames: [String: String]
  ) -> Document {
    let understanding = Understanding(
      query: reading.query, reading: reading, brandNames: brandNames)
    var blocks = understanding.blocks
    if let rule = reading.query.price.boundaryRule { blocks.append(.note(StyledText(rule))) }
    blocks.append(
      .facts([
        Fact(.canonical, StyledText(same: reading.query.writtenCanonical)),
        Fact(.options, StyledText(same: reading.query.writtenOptions)),
      ]))
    if !reading.tokens.isEmpty { blocks += [.heading(.everyWord), .table(words(reading))] }
    if !sql.isEmpty { blocks += [.heading(.asSQL), .code(sql, language: "sql")] }
    if !parameters.isEmpty {
      let values = parameters.map { $0.encoded }.joined(separator: ", ")
      blocks.append(.facts([Fact(.parameters, StyledText(same: values))]))
    }
    return Document(
      title: .howRead(reading.text), showsTitle: false, blocks: blocks)
  }

  private static func words(_ reading: QueryReading) -> TableModel {
    TableModel(
      title: .everyWordTakenFor,
      columns: [
        TableColumn(.words, minimumWidth: 12, isName: true), TableColumn(.role),
        TableColumn(.readAsColumn, minimumWidth: 8), TableColumn(.nearestKnown, priority: 1),
      ],
      rows: reading.tokens.map { token in
        [
          TableCell(token.text),
          TableCell(token.role.words, token.role == .unknown ? .warning : .plain),
          TableCell(optional: token.meaning), TableCell(optional: token.suggestion),
        ]
      }
    ).withoutEmptyColumns()
  }
}

extension BudgetQuery {
  /// The canonical form, which is a question also where nothing was asked: its order alone.
  package var writtenCanonical: String {
    canonical.isEmpty ? "sort=\(effectiveSort.rawValue)" : canonical
  }

  /// The options that ask the same.
  fileprivate var writtenOptions: String {
    options.isEmpty ? "--sort=\(effectiveSort.rawValue)" : options
  }
}
