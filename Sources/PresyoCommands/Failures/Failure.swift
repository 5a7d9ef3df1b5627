import Catalog

/// Why a command could not do what it was asked: a sentence for people and an exit status.
struct Failure: Error, Hashable {
  /// Exit statuses of the program, after sysexits(3).
  enum Status: Int32 {
    case nothingMatched = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case cannotWrite = 73
    case inputOutput = 74
    case busy = 75
    case interrupted = 130
  }

  let status: Status
  /// One sentence: what is wrong, where, how to cure it. Empty where the status says it all.
  let phrase: Phrase

  init(_ status: Status, _ phrase: Phrase) {
    self.status = status
    self.phrase = phrase
  }

  /// Nothing more is to be said than the status.
  init(_ status: Status) { self.init(status, Phrase(same: "")) }
}
