public import BudgetLanguage
public import Catalog

/// The titles of guides, each of which is a question that has to be understood.
public enum GuideTitles {
  /// A guide whose title is no question, and why.
  public struct Mistake: Hashable, Sendable {
    public let guide: Guide
    public let reason: BudgetLanguageError
  }

  /// The guides of some facts whose titles cannot be read, such as one that contradicts itself.
  public static func mistakes(in facts: CatalogFacts, of guides: [Guide]) -> [Mistake] {
    guard !guides.isEmpty, let names = CatalogNames(facts) else { return [] }
    let reader = BudgetReader(vocabulary: Vocabulary(names))
    return guides.compactMap { guide -> Mistake? in
      do throws(BudgetLanguageError) {
        _ = try reader.read(guide.title)
        return nil
      } catch {
        return Mistake(guide: guide, reason: error)
      }
    }
  }
}
