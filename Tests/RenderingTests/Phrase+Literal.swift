public import Catalog
package import Rendering

/// Tests write phrases of one language as plain texts.
extension Phrase: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(same: value) }
}

extension StyledText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(same: value) }
}
