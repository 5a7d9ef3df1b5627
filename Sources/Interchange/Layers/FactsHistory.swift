package import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the files of the own facts were before each of the last changes, to go back to.
package struct FactsHistory: Sendable {
  /// One change that can be undone.
  package struct Change: Hashable, Sendable {
    /// What was done, such as `import prices.csv`.
    package let title: String
    package let day: CalendarDay
  }

  /// So many changes can be undone; older ones are forgotten.
  private static let limit = 20
  private let facts: String
  private var folder: String { facts + "/history" }

  package init(of facts: String) {
    self.facts = facts
  }

  /// The changes that can be undone, the last one last.
  package func changes() -> [Change] {
    made().compactMap { change($0) }
  }

  /// Keeps the files as they were; `nil` stands for one that was not there.
  func record(
    _ title: String, on day: CalendarDay, _ files: [(name: String, bytes: [UInt8]?)]
  ) throws(FileError) {
    let all = made()
    for unmade in numbers() where !all.contains(unmade) { remove(unmade) }
    let number = (all.last ?? 0) + 1
    let entry = path(number)
    try AtomicFile.createFolder(entry)
    var writer = CSVWriter(formulaGuard: .reversible)
    writer.add(["file", "was_there"])
    writer.add([title, day.iso])
    for (name, bytes) in files {
      writer.add([name, bytes == nil ? "no" : "yes"])
      if let bytes { try AtomicFile.write(bytes, to: "\(entry)/\(name)") }
    }
    // Last, so that an entry that has it is whole.
    try AtomicFile.write(writer.bytes, to: "\(entry)/change.csv")
    for old in all.dropLast(Self.limit - 1) { remove(old) }
  }

  /// Puts the files back as they were before the last change; `nil` where there is none.
  package func undo() throws(FileError) -> Change? {
    guard let number = made().last, let change = change(number) else { return nil }
    var files: [(path: String, bytes: [UInt8])] = []
    for (name, wasThere) in entries(number) {
      let bytes = wasThere ? try FileBytes.read("\(path(number))/\(name)") : nil
      if let bytes {
        files.append(("\(facts)/\(name)", bytes))
      } else {
        unlink("\(facts)/\(name)")
      }
    }
    _ = try AtomicFile.write(files)
    remove(number)
    return change
  }

  private func path(_ number: Int) -> String { "\(folder)/\(number)" }

  private func rows(_ number: Int) -> [[String]] {
    guard let bytes = try? FileBytes.read("\(path(number))/change.csv") else { return [] }
    return CSVReading(bytes: bytes, removingGuard: true).table.rows.map(\.cells)
  }

  private func change(_ number: Int) -> Change? {
    guard let head = rows(number).first, let day = CalendarDay(iso: head[1]) else { return nil }
    return Change(title: head[0], day: day)
  }

  private func entries(_ number: Int) -> [(name: String, wasThere: Bool)] {
    rows(number).dropFirst().map { ($0[0], $0[1] == "yes") }
  }

  /// Numbers of the whole entries, ascending.
  private func numbers() -> [Int] {
    guard let open = opendir(folder) else { return [] }
    defer { closedir(open) }
    var numbers: [Int] = []
    while let entry = readdir(open) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let number = Int(name), !rows(number).isEmpty { numbers.append(number) }
    }
    return numbers.sorted()
  }

  /// Numbers of the changes that were made: where a process is killed between keeping the files and
  /// changing them, or after putting them back, the last entry says what still stands.
  private func made() -> [Int] {
    var numbers = numbers()
    while let last = numbers.last, stands(last) { numbers.removeLast() }
    return numbers
  }

  /// Whether all files are as they were before a change.
  private func stands(_ number: Int) -> Bool {
    entries(number).allSatisfy { name, wasThere in
      let now = try? FileBytes.read("\(facts)/\(name)")
      guard wasThere else { return now == nil }
      return now != nil && now == (try? FileBytes.read("\(path(number))/\(name)"))
    }
  }

  private func remove(_ number: Int) {
    for (name, _) in entries(number) { unlink("\(path(number))/\(name)") }
    unlink("\(path(number))/change.csv")
    rmdir(path(number))
  }
}
