internal import ReportModel
internal import TextMatching

/// What a learner read in a scenario.
struct LearnerAnswer: Sendable {
  /// Words that they marked, with the indicator that they chose.
  struct Mark: Sendable, Hashable {
    var range: Range<Int>
    var code: String
    /// Whether it is a whole sentence, from a browser without script, which cannot mark less.
    var isSentence = false

    init(range: Range<Int>, code: String = "", isSentence: Bool = false) {
      self.range = range
      self.code = code
      self.isSentence = isSentence
    }

    /// Reads `14-35`, with an `s` before it for a whole sentence, and with `:` and a code behind it.
    ///
    /// - Parameter length: The Unicode scalars of the text; `nil` for a place beyond it.
    init?(_ text: String, length: Int) {
      let isSentence = text.hasPrefix("s")
      let sides = text.dropFirst(isSentence ? 1 : 0).split(separator: ":", maxSplits: 1)
      let ends = sides.first?.split(separator: "-").map { Int($0) } ?? []
      guard ends.count == 2, let start = ends[0], let end = ends[1], start >= 0, start < end,
        end <= length
      else { return nil }
      self.init(
        range: start..<end, code: sides.count > 1 ? String(sides[1]) : "", isSentence: isSentence)
    }

    /// Whether it finds a place: the two share half of each, or the place begins in the sentence.
    func finds(_ place: Range<Int>) -> Bool {
      if isSentence { return range.contains(place.lowerBound) }
      let shared = range.clamped(to: place).count
      return shared * 2 >= place.count && shared * 2 >= range.count
    }
  }

  /// The language of the text that they read.
  var language: Language
  var marks: [Mark] = []
  var pillars: Set<Pillar> = []
  var priority: Priority?

  /// The most marks that are read.
  static let mostMarks = 60

  /// Reads the fields of a form: `mark` as `14-35:coercion.debt_bondage`, with an `s` before it for a whole
  /// sentence, `pillar`, `priority`.
  ///
  /// - Parameter length: The Unicode scalars of the narrative.
  init(_ form: FormFields, length: Int, language: Language) {
    self.language = language
    for text in form.all("mark").prefix(Self.mostMarks) {
      guard let mark = Mark(text, length: length), !mark.code.isEmpty else { continue }
      if !marks.contains(mark) { marks.append(mark) }
    }
    pillars = Set(form.all("pillar").compactMap(Pillar.init(rawValue:)))
    priority = form["priority"].flatMap(Priority.init(rawValue:))
  }
}

/// An answer beside the key, place by place.
///
/// A mark finds a place of the key when the two share half of each, as the sentences of rule files are
/// judged (`PackTester`). Nothing is taken off for one word more or less.
struct SpanScore: Sendable {
  /// What became of a place of the key.
  enum Outcome: Sendable, Hashable {
    /// The words and the indicator.
    case found
    /// The words, with another indicator.
    case otherCode(String)
    case missed
  }

  /// What a mark that finds nothing stands on.
  enum Extra: Sendable, Hashable {
    /// Words that look as if they counted: the number of the look-alike.
    case lookAlike(Int)
    case nothing
  }

  /// For each place of the key.
  let outcomes: [Outcome]
  /// Marks that find no place of the key.
  let extras: [(mark: LearnerAnswer.Mark, kind: Extra)]
  let pillarsRight: Set<Pillar>
  let pillarsMissed: Set<Pillar>
  let pillarsExtra: Set<Pillar>
  /// `nil` where no priority was chosen.
  let isPriorityRight: Bool?

  init(_ answer: LearnerAnswer, key scenario: Scenario, _ version: Scenario.Version) {
    var used = Set<LearnerAnswer.Mark>()
    outcomes = version.evidence.map { place in
      let covering = answer.marks.filter { $0.finds(place.range) }
      used.formUnion(covering)
      if covering.contains(where: { $0.code == place.code }) { return .found }
      // Of two indicators on the same words each mark finds its own.
      let free = covering.first { mark in
        !version.evidence.contains { $0.code == mark.code && mark.finds($0.range) }
      }
      return free.map { .otherCode($0.code) } ?? .missed
    }
    extras = answer.marks.filter { !used.contains($0) }.map { mark in
      let number = version.lookAlikes.firstIndex { mark.range.overlaps($0.range) }
      return (mark, number.map { .lookAlike($0) } ?? .nothing)
    }
    let key = Set(scenario.pillars)
    pillarsRight = answer.pillars.intersection(key)
    pillarsMissed = key.subtracting(answer.pillars)
    pillarsExtra = answer.pillars.subtracting(key)
    isPriorityRight = answer.priority.map { $0 == scenario.priority }
  }

  /// Places found with words and indicator.
  var found: Int { outcomes.count { $0 == .found } }

}
