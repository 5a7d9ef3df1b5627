internal import Catalog
internal import Rendering

extension PhoneProperty {
  /// A value as a page shows it: dates as people write them, sizes with a space.
  func pageWords(_ value: ComparedValue) -> Phrase {
    switch value {
    case .date(let date, .launch): Phrase(same: date.words)
    case .date(let date, .release): .abroad(date.words)
    case .date(let date, .firstSeen): .by(date.words)
    case .configurations(let configurations):
      Phrase(same: configurations.compactMap { $0.spacedWords }.joined(separator: ", "))
    case .number(let number) where self == .ram || self == .storage:
      Phrase(same: Configuration.spaced(number))
    default: words(value)
    }
  }
}
