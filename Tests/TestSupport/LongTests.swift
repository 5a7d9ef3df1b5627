import Foundation

/// Tests that take minutes without optimisation ask a part of what they could; `.ci/long` sets
/// `PRESYO_LONG_TESTS`, and all is asked.
public enum LongTests {
  public static let areAsked = ProcessInfo.processInfo.environment["PRESYO_LONG_TESTS"] != nil
}
