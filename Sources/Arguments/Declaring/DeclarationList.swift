#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The arguments that a command declares while it is made, in their order.
///
/// A declaration enters itself into the list of the thread that makes the command: to look for it
/// among the command's properties instead would cost a search of all conformances for each type.
final class DeclarationList {
  var boxes: [ArgumentBox] = []
  /// What groups of arguments check of themselves.
  var checks: [() throws -> Void] = []
  /// The title of the group that is being declared.
  var title: String?

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// The list of the command that this thread is making.
  static var current: DeclarationList? {
    pthread_getspecific(key).map {
      Unmanaged<DeclarationList>.fromOpaque($0).takeUnretainedValue()
    }
  }

  /// Makes something whose declarations enter themselves into this list.
  func collecting<Made>(_ make: () -> Made) -> Made {
    let outer = pthread_getspecific(Self.key)
    pthread_setspecific(Self.key, Unmanaged.passUnretained(self).toOpaque())
    defer { pthread_setspecific(Self.key, outer) }
    return make()
  }
}

/// A command with the arguments that it declares.
struct DeclaredCommand {
  let command: any ParsableCommand
  let boxes: [ArgumentBox]
  private let checks: [() throws -> Void]

  init(_ type: any ParsableCommand.Type) {
    let list = DeclarationList()
    command = list.collecting { type.init() }
    boxes = list.boxes
    checks = list.checks
  }

  var positionals: [ArgumentBox] { boxes.filter { $0.kind == .positional } }
  var options: [ArgumentBox] { boxes.filter { $0.kind != .positional } }

  /// Checks what no argument can check by itself, groups before the command.
  func validate() throws {
    for check in checks { try check() }
    try command.validate()
  }
}
