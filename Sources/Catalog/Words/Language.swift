/// A language that the program speaks to people; the formats for machines are of no language.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case filipino = "fil"
}
