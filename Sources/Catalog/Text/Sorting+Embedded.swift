#if hasFeature(Embedded)
  // In a page every kind of element that is sorted brings its own copy of the sorting algorithm,
  // some kilobytes each. These take the place of the standard library's: the algorithm is there
  // once, and sorts places. It keeps the order of equals, as the other does.

  /// The places of so many elements in the order that `precedes` gives them.
  @inline(never)
  private func sortedPlaces(_ count: Int, _ precedes: (Int, Int) -> Bool) -> [Int] {
    var places = Array(0..<count)
    var other = places
    var width = 1
    while width < count {
      var start = 0
      while start < count {
        let middle = min(start + width, count)
        let end = min(middle + width, count)
        var (left, right, place) = (start, middle, start)
        while place < end {
          if left < middle, right >= end || !precedes(places[right], places[left]) {
            other[place] = places[left]
            left += 1
          } else {
            other[place] = places[right]
            right += 1
          }
          place += 1
        }
        start = end
      }
      swap(&places, &other)
      width *= 2
    }
    return places
  }

  /// The place of the first that no other precedes; `nil` where there are none.
  @inline(never)
  private func leastPlace(_ count: Int, _ precedes: (Int, Int) -> Bool) -> Int? {
    guard count > 0 else { return nil }
    var least = 0
    for place in 1..<max(count, 1) where precedes(place, least) { least = place }
    return least
  }

  extension Sequence {
    package func min(by precedes: (Element, Element) -> Bool) -> Element? {
      let all = Array(self)
      return leastPlace(all.count) { precedes(all[$0], all[$1]) }.map { all[$0] }
    }

    package func sorted(by precedes: (Element, Element) -> Bool) -> [Element] {
      let all = Array(self)
      return sortedPlaces(all.count) { precedes(all[$0], all[$1]) }.map { all[$0] }
    }
  }

  extension Sequence where Element: Comparable {
    package func sorted() -> [Element] { sorted { $0 < $1 } }
  }

  extension Array {
    package mutating func sort(by precedes: (Element, Element) -> Bool) {
      self = sorted(by: precedes)
    }
  }

  extension Array where Element: Comparable {
    package mutating func sort() { self = sorted { $0 < $1 } }
  }
#endif
