extension BudgetQuery {
  /// The query as options of `presyo find`, quoted for a shell: `--network 5G --under 20000`.
  public var options: String {
    QueryCondition.inWriting.flatMap { $0.written(self) }
      .map { written in
        // Where a value may begin with a dash, only the equals sign makes it a value.
        let isJoined = written.option == "sort" || written.optionValue.utf8.first == dash
        return "--\(written.option)\(isJoined ? "=" : " ")\(Self.shellQuoted(written.optionValue))"
      }
      .joined(separator: " ")
  }

  private var dash: UInt8 { UInt8(ascii: "-") }

  private static func shellQuoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      scalar.isLetter || ("0"..."9").contains(scalar)
        || ["-", "_", ".", "+", "="].contains(scalar)
    }
    return isPlain && !value.isEmpty
      ? value
      : "'"
        + value.parts(between: "'", keepingEmpty: true).joined(separator: "'\\''") + "'"
  }
}
