internal import Catalog
internal import Rendering

extension StepChart {
  /// The chart in every language, described for those who do not see it; `nil` where a single price
  /// shows no course.
  func described(_ label: Phrase) -> Phrase? {
    let drawn = Phrase.inEach { picture(label: label.in($0), in: $0) ?? "" }
    return drawn.isEmpty ? nil : drawn
  }
}

extension MedianChart {
  /// The chart in every language; `nil` where fewer than two years are known.
  func described(_ label: Phrase) -> Phrase? {
    let drawn = Phrase.inEach { picture(label: label.in($0)) ?? "" }
    return drawn.isEmpty ? nil : drawn
  }
}
