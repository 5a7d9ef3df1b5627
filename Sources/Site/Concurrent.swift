internal import Dispatch
internal import Synchronization

/// Work on many things that do not wait for each other, on all cores of the machine.
enum Concurrent {
  /// How many things are under way before it is told how far the work is.
  private static let round = 128

  /// What `transform` makes of each item, in the order of the items.
  ///
  /// - Parameter progress: is told, where this was called, what was made since, and how many are done.
  static func map<Item: Sendable, Made: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Made,
    progress: (_ new: ArraySlice<Made>, _ done: Int) -> Void = { _, _ in }
  ) -> [Made] {
    var made: [Made] = []
    made.reserveCapacity(items.count)
    while made.count < items.count {
      let part = items[made.count..<min(made.count + round, items.count)]
      let done = Mutex<[Int: Made]>([:])
      DispatchQueue.concurrentPerform(iterations: part.count) { offset in
        let one = transform(part[part.startIndex + offset])
        done.withLock { $0[offset] = one }
      }
      let before = made.count
      made += done.withLock { done in part.indices.compactMap { done[$0 - part.startIndex] } }
      progress(made[before...], made.count)
    }
    return made
  }

  /// Two answers at once; fails with what the first of them fails with.
  static func both<First: Sendable, Second: Sendable, Failure: Error>(
    _ first: @Sendable () throws(Failure) -> First,
    _ second: @Sendable () throws(Failure) -> Second
  ) throws(Failure) -> (First, Second) {
    let made = Mutex<(Result<First, Failure>?, Result<Second, Failure>?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      if number == 0 {
        let one = Result(catching: first)
        made.withLock { $0.0 = one }
      } else {
        let other = Result(catching: second)
        made.withLock { $0.1 = other }
      }
    }
    let (one, other) = made.withLock { $0 }
    // Each was asked above; what were missing would be asked here.
    let firstAnswer = if let one { try one.get() } else { try first() }
    let secondAnswer = if let other { try other.get() } else { try second() }
    return (firstAnswer, secondAnswer)
  }
}
