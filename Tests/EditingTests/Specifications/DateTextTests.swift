import Catalog
import Testing

@testable import Editing

@Suite struct DateTextTests {
  @Test(
    "A date is read as far as the text knows it",
    arguments: [
      ("October 15, 2023", "2023-10-15"),
      ("October 9, 2023", "2023-10-09"),
      ("February 05, 2021", "2021-02-05"),
      ("October 17 2018", "2018-10-17"),
      ("20 September 2024", "2024-09-20"),
      ("Ootober 23, 2021", "2021-10-23"),
      ("November 2017", "2017-11"),
      ("Aug-17", "2017-08"),
      ("May-20", "2020-05"),
      ("Sept 2021", "2021-09"),
      ("2017", "2017"),
      ("15/10/2023", "2023"),
      ("2018, April", "2018-04"),
      ("2019, May 4", "2019-05-04"),
      ("2021, Q3", "2021"),
      ("Q3 2021", "2021"),
      ("2024-06-26", "2024-06-26"),
      ("May 29, 2020 - Release Date in the Philippines", "2020-05-29"),
      ("September 15, 2021 (Philippines)", "2021-09-15"),
      ("June 20, 2024 (announced on June 12)", "2024-06-20"),
    ])
  func reads(text: String, iso: String) {
    #expect(DateText.read(text)?.iso == iso)
  }

  @Test(
    "What is no date is not made one",
    arguments: [
      "", "To be announced", "Not yet official.", "February 30, 2022", "soon", "May",
      "June 12", "Oct-123", "99",
    ])
  func rejects(text: String) {
    #expect(DateText.read(text) == nil)
  }

  @Test func `A withheld date and a foreign one are told apart from mistakes`() {
    #expect(DateText.isWithheld("To be announced"))
    #expect(DateText.isWithheld("Not yet official."))
    #expect(!DateText.isWithheld("June 2020"))
    #expect(DateText.isForeign("June 2020 (China)"))
    #expect(!DateText.isForeign("May 29, 2020 - Release Date in the Philippines"))
  }
}
