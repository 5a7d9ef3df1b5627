import Catalog
import CatalogStore
import Testing

@Suite struct `What the store says when it cannot` {
  @Test(
    arguments: [
      (.noSuchFile(path: "c"), "There is no catalogue at c; presyo build makes one."),
      (.isFolder(path: "c"), "c is a folder; name the catalogue file in it."),
      (
        .unreadable(path: "c", reason: "permission denied"),
        "The catalogue c cannot be read: permission denied."
      ),
      (.notSQLite(path: "c"), "c is not a presyo catalogue: it is not an SQLite file."),
      (
        .notCatalog(path: "c"),
        "c is not a presyo catalogue: it is an SQLite file of another program."
      ),
      (
        .newerVersion(path: "c", version: 9, supported: 2),
        "The catalogue c has version 9 and this presyo reads version 2; "
          + "update presyo, or build the catalogue anew with presyo build."
      ),
      (
        .olderVersion(path: "c", version: 1, supported: 2),
        "The catalogue c has version 1 and this presyo reads version 2; "
          + "build it anew with presyo build."
      ),
      (
        .olderColumns(path: "c"),
        "The catalogue c lacks specifications that this presyo reads; "
          + "build it anew with presyo build."
      ),
      (
        .damaged(path: "c", detail: "its end is missing"),
        "The catalogue c is damaged (its end is missing); build it anew with presyo build."
      ),
      (.busy(path: "c"), "The catalogue c is busy: another program is writing it; try again."),
      (
        .diskFull(path: "c"),
        "The disk is full: c could not be written, and what was there is unchanged."
      ),
      (
        .cannotWrite(path: "c", reason: "read-only file system"),
        "c cannot be written: read-only file system."
      ),
      (
        .inputOutput(path: "c", detail: "disk I/O error"),
        "Reading or writing c failed: disk I/O error."
      ),
      (
        .wouldOverwrite(path: "c"),
        "c is not a presyo catalogue, and building would overwrite it; name another file."
      ),
    ] as [(CatalogStoreError, String)])
  func `is one sentence with the path`(error: CatalogStoreError, sentence: String) {
    #expect(error.message == sentence)
    #expect("\(error)" == sentence)
  }
}
