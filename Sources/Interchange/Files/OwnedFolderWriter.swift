internal import Dispatch
internal import Synchronization

/// Writes the files of a folder that the program made itself on a core of its own, while others are
/// still being made.
package final class OwnedFolderWriter: Sendable {
  private let queue = DispatchQueue(label: "files of a folder")
  private let state: Mutex<State>

  private struct State {
    let writing: OwnedFolder.Writing
    /// What the first file that could not be written fails with; none is written after it.
    var failure: FileError?
  }

  /// Fails where the folder is somebody else's.
  package init(to folder: String) throws(FileError) {
    state = Mutex(State(writing: try OwnedFolder.Writing(to: folder)))
  }

  /// Takes files to write, and does not wait for them.
  package func add(_ files: [(path: String, bytes: [UInt8])]) {
    queue.async {
      self.state.withLock { state in
        for (path, bytes) in files where state.failure == nil {
          do throws(FileError) {
            try state.writing.add(path, bytes)
          } catch {
            state.failure = error
          }
        }
      }
    }
  }

  /// Waits for the files that were taken; let go after it, what was written is removed again.
  package func wait() { queue.sync {} }

  /// Waits for all files, puts them in their places, and removes what was there before and was not
  /// added; fails with what the first file failed with, nothing having changed.
  package func finish() throws(FileError) -> OwnedFolder.Changes {
    wait()
    return try state.withLock { state throws(FileError) in
      if let failure = state.failure { throw failure }
      return try state.writing.finish()
    }
  }
}
