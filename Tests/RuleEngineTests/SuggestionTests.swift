import RuleEngine
import Testing
import ReportModel

struct SuggestionTests {
  static let phrases = ["taken", "confined", "returned"]

  @Test(arguments: [
    ("confind", "confined"), ("takn", "taken"), ("tkaen", "taken"), ("TAKEN", "taken"),
    ("retuned", "returned"), ("retrunde", "returned"),
  ])
  func `a mistyped name finds the one that was meant`(_ name: String, _ meant: String) {
    #expect(Suggestion.closest(to: name, among: Self.phrases) == meant)
  }

  @Test(arguments: ["passport", "tk", "", "x", "zzzzzzzz", "given_back"])
  func `a name that is like none finds none`(_ name: String) {
    #expect(Suggestion.closest(to: name, among: Self.phrases) == nil)
  }

  @Test func `a name is never proposed for itself`() {
    #expect(Suggestion.closest(to: "taken", among: ["taken"]) == nil)
    #expect(Suggestion.closest(to: "taken", among: ["taken", "token"]) == "token")
  }

  @Test func `a missing qualification is found`() {
    let classes = ["people.controllers", "people.suspects", "things.papers"]
    #expect(Suggestion.closest(to: "controllers", among: classes) == "people.controllers")
    #expect(Suggestion.closest(to: "people.controlers", among: classes) == "people.controllers")
    #expect(Suggestion.closest(to: "paper", among: ["things.papers", "papers"]) == "papers")
  }

  @Test func `of equally near names the first in order wins, however they are given`() {
    #expect(Suggestion.closest(to: "bat", among: ["cat", "hat", "rat"]) == "cat")
    #expect(Suggestion.closest(to: "bat", among: ["rat", "hat", "cat"]) == "cat")
  }

  @Test func `accents count as one mistake`() {
    #expect(Suggestion.closest(to: "denie", among: ["dénie", "renier"]) == "dénie")
  }

  @Test(arguments: [
    ("kitten", "sitting", 3), ("ab", "ba", 1), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0),
    ("ca", "abc", 3),
  ])
  func `the distance counts edits and swapped neighbours`(
    _ left: String, _ right: String, _ expected: Int
  ) {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(Suggestion.distance(left, right, limit: 10) == expected)
    #expect(Suggestion.distance(right, left, limit: 10) == expected)
    #expect(Suggestion.distance(left, right, limit: expected - 1) == nil)
  }
}
