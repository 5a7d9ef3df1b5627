import Glibc

/// Made-up files from standard input, a line each: the kind, the name of its reader or file, and in
/// digits of base 16 its mapping and itself, `-` for what it lacks; `reader listings - 6272616e64`.
///
/// A line answers each as soon as it is known, so that the last one says where a process ended:
/// its rows, and how many of them were stored, unchanged and rejected, or `refused`.
struct FileStream {
  func run(_ trial: FileTrial) {
    while let line = readLine() {
      print(answer(line.split(separator: " "), trial))
      fflush(nil)
    }
  }

  private func answer(_ words: [Substring], _ trial: FileTrial) -> String {
    guard words.count == 4, let mapping = bytes(words[2]), let file = bytes(words[3]) else {
      return "no file"
    }
    let name = String(words[1])
    do {
      let account =
        switch words[0] {
        case "reader": try trial.source(file, reader: name)
        case "facts": try trial.facts(file, file: name)
        default: try trial.list(file, mapping: String(decoding: mapping, as: UTF8.self))
        }
      return "\(account.rows) \(account.stored) \(account.unchanged) \(account.rejected)"
    } catch let error as FileTrial.UnknownKind {
      return "unknown \(error.name)"
    } catch {
      return "refused"
    }
  }

  /// The bytes that digits of base 16 write; `nil` where they write none.
  private func bytes(_ digits: Substring) -> [UInt8]? {
    if digits == "-" { return [] }
    let digits = Array(digits.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
      bytes.append(high * 16 + low)
    }
    return bytes
  }

  private func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
