import Dispatch
import Synchronization

/// An answer that another core works on, until it is asked for.
final class Later<Answer: Sendable>: Sendable {
  private let work: @Sendable () throws -> Answer
  private let group = DispatchGroup()
  private let result = Mutex<Result<Answer, any Error>?>(nil)

  init(_ work: @escaping @Sendable () throws -> Answer) {
    self.work = work
    DispatchQueue.global().async(group: group) {
      let result = Result { try work() }
      self.result.withLock { $0 = result }
    }
  }

  /// The answer, waited for; fails with what the work failed with.
  var value: Answer {
    get throws {
      group.wait()
      // It is there after the wait; what were missing would be made here.
      return if let result = result.withLock({ $0 }) { try result.get() } else { try work() }
    }
  }
}
