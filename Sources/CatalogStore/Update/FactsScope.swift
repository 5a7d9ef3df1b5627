/// Which facts of a catalogue a change can rest on: what is not in it needs not be read.
public enum FactsScope: Hashable, Sendable {
  /// Everything.
  case everything
  /// All brands, one phone with all that is said of it, and the sources that may already be what a
  /// new fact names: those of this address, and those whose ids begin so.
  case phone(String, url: String?, sourceID: String?)
  /// The same without a phone, and the names of all phones in its place.
  case names(url: String?, sourceID: String?)
}
