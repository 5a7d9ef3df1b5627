/// The English number words, and the system of three tables they belong to.
enum NumberWords {
  static var all: [(String, NumberWord)] { english + tagalog + spanish + bisaya }

  static let english: [(String, NumberWord)] = {
    let small = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var words: [(String, NumberWord)] = [
      ("hundred", .hundred), ("hundreds", .hundred), ("thousand", .thousand),
      ("thousands", .thousand), ("thou", .thousand), ("million", .million), ("and", .link),
      ("fourty", .tens(40)), ("ninty", .tens(90)),
    ]
    for (index, word) in small.enumerated() { words.append((word, .small(Int64(index + 1)))) }
    for (index, word) in tens.enumerated() { words.append((word, .tens(Int64(index + 2) * 10))) }
    return words
  }()
}
