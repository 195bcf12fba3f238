import ReportModel

/// A French report and an assessment that uses every part of the model.
enum FrenchCase {
  static let report = Report(
    id: "Québec-7",
    narrative: "Mon patron garde mon passeport à l’hôtel. Il n’a jamais pris mon téléphone.",
    title: "Appel de détresse", language: "fr", sourceType: "hotline_call", province: "QC",
    city: "Montréal", receivedAt: "2026-11-23T09:00:00-05:00",
    extras: [("opératrice", "\"Zoé\""), ("durée", "12.50")])

  /// The words of the first indicator.
  static let quoted = ["détresse", "patron garde mon passeport", "à l’hôtel"]

  static var assessment: Assessment {
    var assessment = Assessment(language: "fr")
    assessment.flagged = true
    assessment.score = 14.5
    assessment.arithmetic = [
      Assessment.ScoreLine(because: "coercion.documents_confiscated", points: 3),
      Assessment.ScoreLine(because: "contra.training_event", points: -0.75),
    ]
    assessment.priority = .urgent
    assessment.needsReview = true
    assessment.priorityBecause = ["urgency.danger", "urgency.minor"]
    assessment.method = Assessment.Method(
      name: "ILO-2009", profile: "AL", result: "indicators_meet_method", published: "not_covered",
      dimensions: [
        Assessment.DimensionCount(
          dimension: .exploitation, strong: 0, medium: 1, weak: 2, rule: nil),
        Assessment.DimensionCount(
          dimension: .coercionDestination, strong: 2, medium: 0, weak: 0, rule: "R1"),
      ])
    assessment.elements = Assessment.Elements(
      act: ["recruitment.harbouring"], means: ["coercion.documents_confiscated"], purpose: [],
      missing: [.purpose], ask: ["exploitation.no_pay"])
    assessment.indicators = [
      finding(
        "coercion.documents_confiscated", .strong, .coercionDestination, 3,
        [
          evidence(.title, 9, 17, "distress", .observed),
          evidence(.narrative, 4, 30, "taken", .stated),
          evidence(.narrative, 31, 40, "place \"élevé\"", .inferred),
        ]),
      finding("context.source", .weak, .context, 0.5, []),
    ]
    assessment.contra = [
      finding(
        "contra.training_event", .medium, .context, -0.75,
        [evidence(.title, 0, 5, "call", .general)])
    ]
    assessment.dismissed = [
      finding(
        "coercion.phone_taken", .medium, .coercionDestination, 2,
        [
          evidence(
            .narrative, 54, 75, "taken", .denied,
            Cue(field: .narrative, start: 47, end: 53, scopeStart: 42, scopeEnd: 75))
        ]),
      Assessment.Finding(
        code: "coercion.violence", strength: .strong, dimension: .coercionDestination, points: 3,
        evidence: [evidence(.narrative, 4, 30, "taken", .reported)],
        exceptions: ["crew-papers", "safe_2"]),
    ]
    assessment.pillars = [
      Assessment.PillarScore(
        pillar: .protection, score: 6, lead: true, because: ["coercion.documents_confiscated"],
        steps: ["protection.safe_contact", "protection.papers"]),
      Assessment.PillarScore(
        pillar: .prosecution, score: 4.25, lead: false, because: [], steps: []),
    ]
    assessment.entities = [
      entity(.handle, "@détresse", .title, 9, 17), entity(.unit, "room 214", .narrative, 31, 40),
    ]
    assessment.law = ["CC 279.01", "CC 279.03"]
    assessment.tags = ["empowerment", "étiquette\twith tab"]
    assessment.notAssessed = [
      Assessment.NotAssessed(rule: "coercion.isolation", reason: "cpu")
    ]
    return assessment
  }

  private static func finding(
    _ code: String, _ strength: Strength, _ dimension: Dimension, _ points: Double,
    _ evidence: [Evidence]
  ) -> Assessment.Finding {
    Assessment.Finding(
      code: code, strength: strength, dimension: dimension, points: points, evidence: evidence)
  }

  private static func entity(
    _ kind: Entity.Kind, _ value: String, _ field: TextField, _ start: Int, _ end: Int
  ) -> Entity {
    let place = evidence(field, start, end, "", .reported)
    return Entity(
      kind: kind, field: field, start: start, end: end, bytes: place.bytes, value: value)
  }

  private static func evidence(
    _ field: TextField, _ start: Int, _ end: Int, _ phrase: String, _ status: Status,
    _ cue: Cue? = nil
  ) -> Evidence {
    let range = field == .title ? report.title : report.narrative
    let scalars = Array(report.string(range).unicodeScalars)
    func bytes(_ count: Int) -> Int {
      scalars[..<count].reduce(Int(range.start)) { $0 + UTF8.width($1) }
    }
    return Evidence(
      field: field, start: start, end: end, bytes: ByteRange(bytes(start), bytes(end)),
      phrase: phrase, status: status, cue: cue)
  }
}
