/// What a reader made of one file, and what the file is trusted for.
package struct RankedReading: Sendable {
  /// Name of the file.
  package var file: String
  package var rank: SourceRank
  package var reading: SourceReading

  package init(file: String, rank: SourceRank, reading: SourceReading) {
    self.file = file
    self.rank = rank
    self.reading = reading
  }
}
