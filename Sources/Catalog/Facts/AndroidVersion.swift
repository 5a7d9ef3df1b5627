/// A version of Android and the day it came out, before which no phone can have had it.
public struct AndroidVersion: Hashable, Sendable {
  /// The first number: 13 of Android 13.
  public let number: Int
  public let released: PartialDate
  /// Address of the page that says so.
  public let url: String

  /// The numbers that a version can have.
  public static let numbers = 1...99

  public init(number: Int, released: PartialDate, url: String) {
    self.number = number
    self.released = released
    self.url = url
  }
}
