import Answers
import Catalog
import Foundation
import Interchange
import PageProgram
import Rendering
import TestSupport
import Testing

@Suite("The program of a page")
struct AnswerTests {
  /// All finds take minutes without optimisation; a part of them stands for all.
  private static let step = LongTests.areAsked ? 1 : 37

  @Test("reads every question of the corpora as the whole catalogue does")
  func readings() throws {
    let both = try ShippedFacts.both.get()
    var count = 0
    for question in try ShippedFacts.questions() {
      let own = both.page.explain(question)
      do throws(CatalogueError) {
        let reading = try both.reading(of: question)
        #expect(own.isAnswered, "\(question): \(own.parts)")
        #expect(own.parts.last == reading.query.writtenCanonical, "\(question)")
      } catch {
        #expect(!own.isAnswered && own.parts == [error.message], "\(question)")
      }
      count += 1
    }
    #expect(count > 4000)
  }

  @Test("answers them with the page and the phones that the command line gives")
  func answers() throws {
    let both = try ShippedFacts.both.get()
    let questions = try ShippedFacts.questions()
    for index in stride(from: 0, to: questions.count, by: Self.step) {
      let question = questions[index]
      let own = both.page.find(question)
      do throws(CatalogueError) {
        let answer = try both.whole.find(try both.reading(of: question))
        // What the command line refuses is refused in words of the page.
        if answer.reading.isNotUnderstood, answer.reading.query == BudgetQuery() {
          #expect(!own.isAnswered, "\(question)")
          continue
        }
        #expect(own.parts.first == answer.rendered(as: .html, RenderOptions()), "\(question)")
        let ids = answer.pricelist == nil ? answer.answer.results.map { $0.phone.id } : []
        #expect(own.parts.last == ids.joined(separator: "\n"), "\(question)")
      } catch {
        #expect(!own.isAnswered && own.parts == [error.message], "\(question)")
      }
    }
  }

  @Test("answers in Filipino with the page that the command line gives in Filipino")
  func filipino() throws {
    let both = try ShippedFacts.both.get()
    let questions = try ShippedFacts.questions()
    let options = RenderOptions(language: .filipino)
    for index in stride(from: 0, to: questions.count, by: Self.step * 5) {
      let question = questions[index]
      let own = both.page.find(question, in: .filipino)
      do throws(CatalogueError) {
        let answer = try both.whole.find(try both.reading(of: question))
        if answer.reading.isNotUnderstood, answer.reading.query == BudgetQuery() { continue }
        #expect(own.parts.first == answer.rendered(as: .html, options), "\(question)")
        #expect(own.parts.last == both.page.find(question).parts.last, "\(question)")
      } catch {
        #expect(!own.isAnswered && own.parts == [error.phrase.filipino], "\(question)")
      }
    }
    let compared = try both.whole.compare(["galaxy a15 5g", "samsung-galaxy-a06-5g"])
    let own = both.page.compare(["galaxy a15 5g", "samsung-galaxy-a06-5g"], in: .filipino)
    #expect(own.parts[0] == compared.rendered(as: .html, options))
    #expect(own.parts[2].contains("sa tabi ng ₱20 na barya"))
    let read = both.page.explain("5G under 15k zzz", in: .filipino).parts
    #expect(read[0].contains("wala pang ₱15,000") && read[0].contains("hindi naintindihan"))
    #expect(read[1] == both.page.explain("5G under 15k zzz").parts[1])
  }

  @Test(
    "lets a choice win over the word for the same thing",
    arguments: [
      ("best phone under 10k", "brand=samsung price>=15000 price<20000 sort=newest"),
      ("5G", "ram>=8GB"), ("", "launched=2024..2024"), ("cheapest Redmi", "sort=value 5G"),
    ])
  func choices(text: String, choices: String) throws {
    let both = try ShippedFacts.both.get()
    var reading = QueryReading(text: text, query: BudgetQuery(), tokens: [])
    if !text.isEmpty { reading = try both.reading(of: text) }
    reading.query = reading.query.overridden(by: try both.reading(of: choices).query)
    let page = try both.whole.find(reading).rendered(as: .html, RenderOptions())
    #expect(both.page.find(text, choosing: choices).parts.first == page)
    #expect(
      both.page.explain(text, choosing: choices).parts.last == reading.query.writtenCanonical)
  }

  @Test("compares phones as the command line does, and draws them")
  func comparison() throws {
    let both = try ShippedFacts.both.get()
    let ids = stride(from: 0, to: both.facts.phones.count, by: 90).map { both.facts.phones[$0].id }
    for (one, other) in zip(ids, ids.dropFirst()) {
      let own = both.page.compare([one, other])
      let page = try both.whole.compare([one, other]).rendered(as: .html, RenderOptions())
      #expect(own.parts[0] == page, "\(one) and \(other)")
      #expect(own.parts[1] == "\(one)\n\(other)")
    }
    let drawn = both.page.compare(["galaxy a15 5g", "samsung-galaxy-a06-5g"]).parts[2]
    #expect(drawn.hasPrefix("<figure class=\"lineup\"><svg "))
    #expect(drawn.contains("beside a ₱20 coin"))
  }

  @Test(
    "says in one sentence why there is no answer",
    arguments: [
      ("", "", "The query is empty"), ("zzz qqq", "", "Nothing of the question was understood"),
      ("over 20k", "price<10000", "No price is both"),
      ("over 20k under 10k", "", "No price is both"),
    ])
  func problems(text: String, choices: String, beginning: String) throws {
    let own = try ShippedFacts.both.get().page.find(text, choosing: choices)
    #expect(!own.isAnswered)
    #expect(own.parts.count == 1)
    #expect(own.parts.first?.hasPrefix(beginning) == true, "\(own.parts)")
  }

  @Test(
    "says so in Filipino too",
    arguments: [
      ("", "", "Walang laman ang"), ("zzz qqq", "", "Walang naintindihan sa tanong: “zzz"),
      ("over 20k", "price<10000", "Walang presyong sabay na higit sa ₱20,000"),
    ])
  func filipinoProblems(text: String, choices: String, beginning: String) throws {
    let own = try ShippedFacts.both.get().page.find(text, choosing: choices, in: .filipino)
    #expect(!own.isAnswered && own.parts.count == 1)
    #expect(own.parts.first?.hasPrefix(beginning) == true, "\(own.parts)")
  }

  @Test("shows words of a question as text, never as a part of the page")
  func escaping() throws {
    let page = try ShippedFacts.both.get().page
    let text = "<script>alert(1)</script> \"onload=x 5G"
    for part in page.explain(text).parts.prefix(1) + page.find(text).parts.prefix(1) {
      #expect(!part.contains("<script") && !part.contains("<</b>"))
      #expect(part.contains("&lt;"))
      #expect(!part.contains("\"onload"))
    }
  }

  @Test("knows the names of all phones")
  func names() throws {
    let both = try ShippedFacts.both.get()
    let lines = both.page.names().parts[0].split(separator: "\n")
    #expect(lines.count == both.facts.phones.count)
    #expect(lines.contains("samsung-galaxy-a06-5g\tSamsung Galaxy A06 5G"))
  }
}
