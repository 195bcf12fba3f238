internal import Foundation
internal import ReportModel
internal import TextMatching

/// Two tests on one blueprint, one before a course and one after it: different items that ask for the same
/// things at the same difficulty, so that the two results can be compared.
struct KnowledgeTests: Sendable {
  enum Phase: String, Sendable, Hashable, CaseIterable {
    case pre, post

    var title: Message { self == .pre ? .testPre : .testPost }
  }

  /// A question about a few sentences.
  struct Item: Sendable {
    var id: String
    /// What it asks for, as the blueprint names it.
    var dimension: String
    var difficulty: Int
    /// Whether words are to be marked; else one of several choices is right.
    var asksForWords: Bool
    var english: Version
    var french: Version

    func version(_ language: Language) -> Version { language == .french ? french : english }

    /// What tells two items of a blueprint apart.
    fileprivate var plan: String { "\(dimension) \(difficulty) \(asksForWords)" }
  }

  /// An item in one language.
  struct Version: Sendable {
    var vignette: String
    var question: String
    /// The choices; empty where words are to be marked.
    var choices: [String] = []
    /// The right choice, from 0.
    var key = 0
    /// The words to be marked, as Unicode scalars of the vignette, half-open.
    var places: [Range<Int>] = []
    var reason: String

    /// Whether an answer is right; `nil` for none.
    ///
    /// Of words every place must be found, by the measure of lessons, and at most one mark may stand elsewhere.
    func isRight(_ answer: Answer) -> Bool? {
      switch answer {
      case .none: return nil
      case .choice(let number): return number == key
      case .marks(let marks):
        let isComplete = places.allSatisfy { place in marks.contains { $0.finds(place) } }
        let extra = marks.count { mark in !places.contains { mark.finds($0) } }
        return isComplete && extra <= 1
      }
    }
  }

  /// What somebody answered to an item.
  enum Answer: Sendable, Hashable {
    case none
    case choice(Int)
    case marks([LearnerAnswer.Mark])
  }

  private let byPhase: [Phase: [Item]]

  func items(_ phase: Phase) -> [Item] { byPhase[phase] ?? [] }

  /// Reads `tests/blueprint.json`.
  ///
  /// - Throws: `TrainingProblem`, also where the two tests do not ask for the same.
  init(_ data: Data, file: String) throws(TrainingProblem) {
    let fields = try JSONFields(data, file: file)
    var byPhase: [Phase: [Item]] = [:]
    for phase in Phase.allCases {
      var items: [Item] = []
      for entry in try fields.list(phase.rawValue) { items.append(try Item(entry)) }
      byPhase[phase] = items
    }
    self.byPhase = byPhase
    let plans = Phase.allCases.map { phase in (byPhase[phase] ?? []).map(\.plan).sorted() }
    guard !plans[0].isEmpty, plans[0] == plans[1] else {
      throw fields.problem(Phase.post.rawValue, .trainingOtherPlan)
    }
  }
}

extension KnowledgeTests.Item {
  private enum Kind: String, CaseIterable { case choice, span }

  fileprivate init(_ fields: JSONFields) throws(TrainingProblem) {
    id = try fields.text("id")
    dimension = try fields.text("dimension")
    difficulty = try fields.number("difficulty", in: 1...3)
    asksForWords = try fields.value("kind", as: Kind.self) == .span
    let languages = try fields.fields("language")
    english = try .init(languages.fields("en"), asksForWords: asksForWords)
    french = try .init(languages.fields("fr"), asksForWords: asksForWords)
  }
}

extension KnowledgeTests.Version {
  fileprivate init(_ fields: JSONFields, asksForWords: Bool) throws(TrainingProblem) {
    vignette = try fields.text("vignette")
    question = try fields.text("question")
    reason = try fields.text("reason")
    if asksForWords {
      let scalars = Array(vignette.unicodeScalars)
      for entry in try fields.list("spans") { places.append(try entry.place(in: scalars)) }
      if places.isEmpty { throw fields.problem("spans", .trainingNeedsObjects) }
    } else {
      choices = try fields.texts("choices")
      if choices.count < 2 { throw fields.problem("choices", .trainingNeedsTexts) }
      key = try fields.number("key", in: 0...(choices.count - 1))
    }
  }
}
