import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// Lines of a rule, a text, and what the trace must say of it.
struct WhyNotCase: CustomTestStringConvertible, Sendable {
  var lines: String
  var text: String
  var fires: Bool
  /// Pieces of the reasons, each of which must be in one of them.
  var says: [String]
  var sourceType = "hotel"

  init(
    _ lines: String, _ text: String, fires: Bool = false, from sourceType: String = "hotel",
    _ says: String...
  ) {
    self.lines = lines
    self.text = text
    self.fires = fires
    self.says = says
    self.sourceType = sourceType
  }

  var testDescription: String { "\(lines) on \(text)" }

  static let phrases = """
    words "who"    { en = "~boss, owner", fr = "~patron" }
    words "take"   { en = "~take, ~keep", fr = "~prendre" }
    words "papers" { en = "~passport, visa", fr = "~passeport" }
    phrase "taken" { en = "{who} ... {take} ... {papers}", fr = "{who} ... {take} ... {papers}" }
    phrase "back" "gave ... back"
    phrase "locked" "locked in"

    """

  var report: Report {
    Report(id: "t", narrative: text, language: "en", sourceType: sourceType, province: "QC")
  }

  /// A few cues of every kind: those of the standard pack take long to compile.
  static let context = [
    "context/en.lua": """
    cue "denied" { forward = "never, not" }
    cue "hypothetical" { forward = "if" }
    cue "stated" { around = "my" }
    frame "general" { sentence = "in this novel" }
    asks "did, was"
    """,
    "context/fr.lua": "cue \"denied\" { forward = \"jamais\" }",
  ]

  /// A pack with the rule and a few cues.
  func pack() -> TestPack { TestPack(Self.phrases + lines, files: Self.context) }

  func check(_ location: SourceLocation = #_sourceLocation) throws {
    let pack = try pack().compile()
    let assessor = try Assessor(pack: pack)
    let trace = try #require(assessor.trace(TestPack.code, in: report))
    let words = try #require(RuleTraceText(trace, pack: pack, language: .english))
    #expect(trace.fires == fires, "\(words.reasons)", sourceLocation: location)
    for piece in says {
      #expect(
        words.reasons.contains { $0.contains(piece) }, "\(piece) in \(words.reasons)",
        sourceLocation: location)
    }
    // The same as the assessment, which is what screening writes.
    let found = evidence(in: report, by: assessor)
    #expect(fires == !found.isEmpty, sourceLocation: location)
    if fires {
      let counted = Set(trace.evidence.map { trace.found[$0].words.text })
      #expect(counted == Set(found), sourceLocation: location)
    }
  }
}
