import ReportModel
import Testing

struct VocabularyTests {
  @Test(
    "only what was observed, stated, reported, inferred or past counts",
    arguments: [
      (.observed, true), (.stated, true), (.reported, true), (.inferred, true), (.past, true),
      (.denied, false), (.hypothetical, false), (.general, false), (.other, false),
    ] as [(Status, Bool)])
  func counts(status: Status, counts: Bool) {
    #expect(status.counts == counts)
  }

  @Test("the codes that files and packs use do not change")
  func codes() {
    #expect(
      Dimension.allCases.map(\.rawValue) == [
        "deceptive_recruitment", "coercive_recruitment", "abuse_of_vulnerability_recruitment",
        "exploitation", "coercion_destination", "abuse_of_vulnerability_destination", "context",
      ])
    #expect(
      Pillar.allCases.map(\.rawValue) == ["prevention", "protection", "prosecution", "partnership"])
    #expect(Priority.allCases.map(\.rawValue) == ["urgent", "high", "normal", "none"])
    #expect(Strength.allCases.map(\.rawValue) == ["strong", "medium", "weak"])
    #expect(Element.allCases.map(\.rawValue) == ["act", "means", "purpose"])
    #expect(TextField.allCases.map(\.rawValue) == ["title", "narrative"])
  }

  @Test("an assessment that a limit stopped is not complete")
  func completeness() {
    var assessment = Assessment(language: "en")
    #expect(assessment.isComplete && !assessment.flagged && assessment.priority == .none)
    assessment.notAssessed = [.init(rule: "coercion.violence", reason: "time")]
    #expect(!assessment.isComplete)
  }
}
