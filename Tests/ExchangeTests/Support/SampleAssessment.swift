import ReportModel

/// A report and an assessment that use every part of the export.
struct SampleAssessment {
  static let pack = PackIdentity(
    name: "standard", version: "1.0.0", hash: ContentHash(of: Array("pack".utf8)), engine: "0.1.0")

  /// The hash of `pack` in hexadecimal.
  static let hash = "4862f447f2c7f272fa2f4aaf89dadb3b1ac09105bd5864f8d1a0c9452bb0a226"

  let report: Report
  var assessment: Assessment

  /// Evidence for the first place of some words in a field, with the cue's first place if any.
  static func evidence(
    _ words: String, in report: Report, field: TextField = .narrative, status: Status = .stated,
    phrase: String = "taken", cue: String? = nil, cueField: TextField = .narrative
  ) -> Evidence {
    let range = field == .title ? report.title : report.narrative
    let (start, bytes) = place(of: words, in: report.string(range))
    var found: Cue?
    if let cue {
      let text = report.string(cueField == .title ? report.title : report.narrative)
      let cueStart = place(of: cue, in: text).scalar
      let end = cueStart + cue.unicodeScalars.count
      found = Cue(field: cueField, start: cueStart, end: end, scopeStart: cueStart, scopeEnd: end)
    }
    return Evidence(
      field: field, start: start, end: start + words.unicodeScalars.count,
      bytes: ByteRange(
        Int(range.start) + bytes, Int(range.start) + bytes + words.utf8.count),
      phrase: phrase, status: status, cue: found)
  }

  private static func place(of words: String, in text: String) -> (scalar: Int, byte: Int) {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    for start in 0...(scalars.count - wanted.count)
    where Array(scalars[start..<start + wanted.count]) == wanted {
      return (start, String(String.UnicodeScalarView(scalars[..<start])).utf8.count)
    }
    preconditionFailure("the words are not in the text")
  }

  /// The example of the documentation: English, with everything.
  static func english() -> SampleAssessment {
    let report = Report(
      id: "R-7", narrative: "She said 😀 my boss took my passport. He never hit me.",
      title: "A caller: \"help\"", language: "en")
    var assessment = Assessment(language: "en")
    assessment.flagged = true
    assessment.score = 14.5
    assessment.priority = .high
    assessment.method = Assessment.Method(
      name: "ILO-2009", profile: "AL", result: "indicators_meet_method",
      published: "not_covered",
      dimensions: [
        .init(dimension: .coercionDestination, strong: 2, medium: 0, weak: 0, rule: "R1"),
        .init(dimension: .context, strong: 0, medium: 0, weak: 1, rule: nil),
      ])
    assessment.elements = Assessment.Elements(
      act: ["recruitment.promise"], means: ["coercion.documents_confiscated"], missing: [.purpose],
      ask: ["exploitation.pay"])
    assessment.indicators = [
      Assessment.Finding(
        code: "coercion.documents_confiscated", strength: .strong, dimension: .coercionDestination,
        points: 3,
        evidence: [
          evidence("\"help\"", in: report, field: .title, status: .observed, phrase: "call"),
          evidence("boss took my passport", in: report),
        ])
    ]
    assessment.contra = [
      Assessment.Finding(
        code: "contra.training_event", strength: .weak, dimension: .context, points: -0.25,
        evidence: [])
    ]
    assessment.dismissed = [
      Assessment.Finding(
        code: "coercion.violence", strength: .strong, dimension: .coercionDestination, points: 3,
        evidence: [
          evidence("hit me", in: report, status: .denied, phrase: "hit", cue: "never"),
          evidence(
            "boss", in: report, status: .other, phrase: "who", cue: "help", cueField: .title),
        ])
    ]
    assessment.pillars = [
      .init(
        pillar: .protection, score: 6, lead: true, because: ["coercion.documents_confiscated"],
        steps: ["protection.shelter"])
    ]
    let place = evidence("boss", in: report)
    let papers = evidence("passport. He", in: report)
    assessment.entities = [
      Entity(
        kind: .handle, field: .narrative, start: place.start, end: place.end, bytes: place.bytes,
        value: "@boss"),
      Entity(
        kind: .passport, field: .narrative, start: papers.start, end: papers.end,
        bytes: papers.bytes, value: "***tHe"),
    ]
    assessment.law = ["CC 279.03"]
    assessment.tags = ["empowerment"]
    assessment.notAssessed = [.init(rule: "exploitation.pay", reason: "cpu")]
    return SampleAssessment(report: report, assessment: assessment)
  }
}
