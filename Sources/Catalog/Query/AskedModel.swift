/// A model that a question names beside others, with its brand where one was said.
public struct AskedModel: Hashable, Sendable {
  /// The brand's slug; `nil` where none was said.
  public var brand: String?
  /// Words of the model's name in lower case.
  public var model: String

  public init(brand: String? = nil, model: String) {
    self.brand = brand
    self.model = model
  }

  /// Both in one text, `poco/x7`, as the canonical form and the options write it; without a brand
  /// the model alone, after a slash where it holds one itself.
  public var text: String {
    if let brand { return "\(brand)/\(model)" }
    return model.utf8.contains(UInt8(ascii: "/")) ? "/\(model)" : model
  }

  /// Reads ``text``.
  public init(text: String) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      brand = parts[0].isEmpty ? nil : String(parts[0])
      model = String(parts[1]) ?? ""
    } else {
      brand = nil
      model = text
    }
  }
}
