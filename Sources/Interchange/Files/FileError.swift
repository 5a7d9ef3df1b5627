package import Catalog

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
  package var phrase: Phrase {
    switch operation {
    case .read: Phrase("cannot read \(path): \(reason).", "hindi mabasa ang \(path): \(reason).")
    case .write:
      Phrase("cannot write \(path): \(reason).", "hindi masulatan ang \(path): \(reason).")
    }
  }

  /// The sentence in English.
  package var message: String { phrase.english }

  private var reason: Phrase {
    switch (cause, operation) {
    case (.notFound, .read):
      Phrase("it does not exist; check the path", "wala ito; tingnan ang path")
    case (.notFound, .write):
      Phrase("its folder does not exist; check the path", "wala ang folder nito; tingnan ang path")
    case (.notAllowed, .read):
      Phrase(
        "you may not read it; change its permissions",
        "bawal mo itong basahin; baguhin ang permission nito")
    case (.notAllowed, .write):
      Phrase(
        "you may not write there; choose another folder",
        "bawal kang sumulat doon; ibang folder ang piliin")
    case (.notAFolder, _):
      Phrase(
        "a part of the path is a file and not a folder; check the path",
        "file at hindi folder ang isang bahagi ng path; tingnan ito")
    case (.tooLarge, _):
      Phrase("it is larger than 256 MB; split it", "mas malaki ito sa 256 MB; hatiin ito")
    case (.notAFile, _):
      Phrase(
        "it is a pipe or a device and not a file; put a file there",
        "pipe o device ito at hindi file; file ang ilagay doon")
    case (.notEmpty, _):
      Phrase(
        "it holds files that presyo did not put there; choose an empty folder or a new name",
        "may mga file doon na hindi galing sa presyo; pumili ng folder na walang laman o bagong pangalan"
      )
    case (.isFolder, .read):
      Phrase(
        "it is a folder and not a file; name a file in it",
        "folder ito at hindi file; magbanggit ng file sa loob")
    case (.isFolder, .write):
      Phrase(
        "a folder of that name is in the way; choose another name",
        "may folder na ganoon ang pangalan; ibang pangalan ang piliin")
    case (.readOnly, _):
      Phrase(
        "the disk can only be read; choose another folder",
        "basa lang ang puwede sa disk; ibang folder ang piliin")
    case (.diskFull, _):
      Phrase(
        "the disk is full; what stood there before is still whole",
        "puno na ang disk; buo pa ang dating laman")
    case (.nameTooLong, _):
      Phrase(
        "the path is too long or leads in a circle; choose a shorter one",
        "masyadong mahaba o paikot ang path; mas maikli ang piliin")
    case (.outside, _):
      Phrase(
        "it leads out of its folder; correct its name",
        "lumalabas ito sa folder nito; itama ang pangalan")
    case (.other, _): Phrase(same: String(cString: strerror(code)))
    }
  }
}
