/// The specifications of a phone, held once for all copies of it: an answer holds a phone many times,
/// and its specifications are ten times the rest.
final class SharedSpecifications: Hashable, Sendable {
  let value: Specifications

  init(_ value: Specifications) { self.value = value }

  static func == (left: SharedSpecifications, right: SharedSpecifications) -> Bool {
    left === right || left.value == right.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
