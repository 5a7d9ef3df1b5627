package import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that are put together into a folder in which others may lie.
///
/// All are on the disk before the first is put in its place, each in one step, while interrupts
/// wait: a full disk or an interrupt leaves what stood there.
package struct SharedFolder: ~Copyable {
  private let folder: String
  private let staging: Staging
  private var staged: [(target: String, temporary: String)] = []
  private var changes: [AtomicFile.Change] = []

  /// Makes `folder` where it is missing.
  package init(_ folder: String) throws(FileError) {
    self.folder = folder
    try AtomicFile.createFolder(folder)
    staging = try Staging(in: folder)
  }

  /// Writes a file that is not yet in its place.
  ///
  /// - Parameter name: a plain name, without folders.
  package mutating func add(_ name: String, _ bytes: [UInt8]) throws(FileError) {
    let target = Target("\(folder)/\(name)")
    guard InnerPath.isPlain(name), !name.contains("/") else {
      throw FileError(.write, target.path, code: EXDEV)
    }
    guard !target.isStream else { throw FileError(.write, target.path, code: ESPIPE) }
    guard try !target.holds(bytes) else { return changes.append(.unchanged) }
    changes.append(target.permissions == nil ? .created : .replaced)
    let temporary = try staging.write(bytes, isForced: true, permissions: target.permissions)
    staged.append((target.path, temporary))
  }

  /// Puts every file in its place; says what each was to what stood there.
  ///
  /// - Throws: ``PartlyPut`` where a file could not be put after others were.
  package consuming func put() throws -> [AtomicFile.Change] {
    let waiting = Interrupted()
    defer { waiting.end() }
    for (done, file) in staged.enumerated() {
      guard rename(file.temporary, file.target) == 0 else {
        let error = FileError(.write, file.target, code: errno)
        throw done == 0 ? error : PartlyPut(error: error, done: done, of: staged.count)
      }
    }
    return changes
  }
}

/// Some of several files are new, and one could not be put in its place.
package struct PartlyPut: Error {
  package let error: FileError
  let done: Int
  let of: Int

  /// One sentence: what could not be done, and what stands.
  package var phrase: Phrase {
    Phrase(
      "\(error.phrase) \(done) of \(of) files are new, the others as they were.",
      "\(error.phrase) \(done) sa \(of) file ang bago, gaya ng dati ang iba.")
  }

  /// The sentence in English.
  package var message: String { phrase.english }
}

/// Interrupts that wait until the end.
private struct Interrupted {
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  func end() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
