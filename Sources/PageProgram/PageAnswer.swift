internal import Catalog

/// What a page gets: the parts of an answer, or one sentence that says why there is none.
package struct PageAnswer: Hashable, Sendable {
  package let isAnswered: Bool
  package let parts: [String]

  init(in language: Language, _ answer: () throws(PageProblem) -> [String]) {
    let given: [String]
    do throws(PageProblem) {
      given = try answer()
    } catch {
      self.init(isAnswered: false, parts: [error.phrase.in(language)])
      return
    }
    self.init(isAnswered: true, parts: given)
  }

  private init(isAnswered: Bool, parts: [String]) {
    self.isAnswered = isAnswered
    self.parts = parts
  }
}
