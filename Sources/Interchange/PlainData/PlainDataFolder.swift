package import Catalog

/// A folder of the plain-data form on disk.
package struct PlainDataFolder {
  /// Reads a folder; throws `FileError` where it cannot be read and `FactErrors` with all mistakes
  /// of all files where any is wrong.
  package static func read(from path: String) throws -> CatalogFacts {
    let reading = try reading(from: path)
    guard reading.errors.isEmpty else { throw FactErrors(errors: reading.errors) }
    return reading.facts
  }

  /// Reads a folder, or a single file of it, with its mistakes and warnings beside the facts that
  /// are sound; `known` facts need not be in it.
  package static func reading(
    from path: String, knowing known: CatalogFacts? = nil
  ) throws(FileError) -> PlainDataReading {
    PlainData.read(try bytes(in: path), knowing: known)
  }

  /// Writes the facts and the description of the folder, replacing only files whose bytes change;
  /// returns the names of those.
  ///
  /// The folder is created where it does not exist. No file is replaced before all are on disk.
  package static func write(
    _ facts: CatalogFacts, to path: String, formulaGuard: CSVFormulaGuard = .reversible,
    describedBy description: DataPackage = DataPackage()
  ) throws(FileError) -> [String] {
    try AtomicFile.createFolder(path)
    var form = PlainData.files(of: facts, formulaGuard: formulaGuard)
    let old = try bytes(in: path)
    for file in PlainDataFile.allCases where old[file] != nil {
      if !form.contains(where: { $0.file == file }) { form.append(.headerOnly(file)) }
    }
    var description = description
    description.files = PlainDataFile.allCases.filter { file in
      form.contains { $0.file == file }
    }
    var files = form.map { ($0.file.name, $0.bytes) }
    files.append((DataPackage.fileName, description.bytes))
    let changes = try AtomicFile.write(files.map { ("\(path)/\($0.0)", $0.1) })
    return zip(files, changes).compactMap { $1 == .unchanged ? nil : $0.0 }
  }

  /// The files of a new folder that holds the facts, with its description, by name.
  package static func files(
    of facts: CatalogFacts, describedBy description: DataPackage = DataPackage()
  ) -> [(name: String, bytes: [UInt8])] {
    let form = PlainData.files(of: facts, formulaGuard: .reversible)
    var description = description
    description.files = PlainDataFile.allCases.filter { file in
      form.contains { $0.file == file }
    }
    return form.map { ($0.file.name, $0.bytes) } + [(DataPackage.fileName, description.bytes)]
  }

  /// Whether `path` is a folder, or one file of the plain-data form by its name and its columns.
  package static func holdsPlainData(_ path: String) -> Bool {
    if FileBytes.isFolder(path) { return true }
    guard let file = PlainDataFile(name: path.split(separator: "/").last.map(String.init) ?? path),
      let bytes = try? FileBytes.read(path)
    else { return false }
    let header = CSVReading(bytes: bytes).table.header
    return file.columns.allSatisfy { !$0.isRequired || header.contains($0.name) }
  }

  /// The files of a folder that need not be there.
  package static func files(in path: String) throws(FileError) -> [PlainDataFile: [UInt8]] {
    do throws(FileError) {
      return try bytes(in: path)
    } catch {
      if error.cause == .notFound { return [:] }
      throw error
    }
  }

  private static func bytes(in path: String) throws(FileError) -> [PlainDataFile: [UInt8]] {
    let lastName = path.split(separator: "/").last.map(String.init) ?? path
    if let file = PlainDataFile(name: lastName), !FileBytes.isFolder(path) {
      return [file: try FileBytes.read(path)]
    }
    try FileBytes.checkFolder(path)
    var files: [PlainDataFile: [UInt8]] = [:]
    for file in PlainDataFile.allCases {
      do {
        files[file] = try FileBytes.read("\(path)/\(file.name)")
      } catch {
        // A file that is not there is for the reader to judge.
        if error.cause != .notFound { throw error }
      }
    }
    return files
  }
}

extension PlainDataFolder {
  /// Takes a folder of the plain-data form, or a single file of it, into known facts.
  ///
  /// The folder may leave out what is known already. Throws `FileError` where it cannot be read and
  /// `FactErrors` with all mistakes where any fact is wrong.
  package static func importFacts(
    from path: String, into facts: CatalogFacts
  ) throws -> FactsMerge {
    let reading = try reading(from: path, knowing: facts)
    guard reading.errors.isEmpty else { throw FactErrors(errors: reading.errors) }
    return FactsMerge(of: reading.facts, into: facts)
  }
}
