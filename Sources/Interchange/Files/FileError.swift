#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or folder that could not be read or written, and why.
package struct FileError: Error, Hashable, Sendable {
  /// What was to be done.
  package enum Operation: String, CaseIterable, Sendable {
    case read
    case write
  }

  package let operation: Operation
  package let path: String
  /// The error number of the system.
  package let code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}

extension FileError {
  /// Why, as far as a cure is known.
  package enum Cause: CaseIterable, Sendable {
    case notFound
    case notAllowed
    case notAFolder
    case notAFile
    case tooLarge
    case notEmpty
    case isFolder
    case readOnly
    case diskFull
    case nameTooLong
    case outside
    case other
  }

  package var cause: Cause {
    switch code {
    case ENOENT: .notFound
    case EACCES, EPERM: .notAllowed
    case ENOTDIR: .notAFolder
    case ENOTEMPTY: .notEmpty
    case EISDIR: .isFolder
    case ESPIPE: .notAFile
    case EOVERFLOW: .tooLarge
    case EROFS: .readOnly
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case ENAMETOOLONG, ELOOP: .nameTooLong
    case EXDEV: .outside
    default: .other
    }
  }

  /// One sentence: what could not be done with which file, why, how to cure it.
  package var message: String {
    "cannot \(operation.rawValue) \(path): \(reason)."
  }

  private var reason: String {
    switch (cause, operation) {
    case (.notFound, .read): "it does not exist; check the path"
    case (.notFound, .write): "its folder does not exist; check the path"
    case (.notAllowed, .read): "you may not read it; change its permissions"
    case (.notAllowed, .write): "you may not write there; choose another folder"
    case (.notAFolder, _): "a part of the path is a file and not a folder; check the path"
    case (.tooLarge, _): "it is larger than 256 MB; split it"
    case (.notAFile, _): "it is a pipe or a device and not a file; put a file there"
    case (.notEmpty, _):
      "it holds files that presyo did not put there; choose an empty folder or a new name"
    case (.isFolder, .read): "it is a folder and not a file; name a file in it"
    case (.isFolder, .write): "a folder of that name is in the way; choose another name"
    case (.readOnly, _): "the disk can only be read; choose another folder"
    case (.diskFull, _): "the disk is full; what stood there before is still whole"
    case (.nameTooLong, _): "the path is too long or leads in a circle; choose a shorter one"
    case (.outside, _): "it leads out of its folder; correct its name"
    case (.other, _): String(cString: strerror(code))
    }
  }
}
