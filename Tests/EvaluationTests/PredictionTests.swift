import Evaluation
import ReportModel
import Testing

struct PredictionTests {
  @Test("an assessment becomes a prediction")
  func fromAssessment() {
    func finding(_ code: String, _ spans: [Range<Int>]) -> Assessment.Finding {
      Assessment.Finding(
        code: code, strength: .strong, dimension: .exploitation, points: 3,
        evidence: spans.map {
          Evidence(
            field: .narrative, start: $0.lowerBound, end: $0.upperBound, bytes: .none,
            phrase: "taken", status: .stated)
        })
    }
    var assessment = Assessment(language: "en")
    assessment.flagged = true
    assessment.score = 4.5
    assessment.priority = .high
    assessment.indicators = [
      finding("coercion.violence", [3..<9, 20..<20]), finding("contra.travel", [0..<2]),
    ]
    assessment.contra = [finding("contra.training_event", [])]
    assessment.dismissed = [finding("coercion.debt_bondage", [1..<2])]
    assessment.pillars = [
      .init(pillar: .protection, score: 2, lead: true, because: [], steps: [])
    ]
    #expect(
      Prediction(assessment: assessment, id: "R-7")
        == Prediction(
          id: "R-7", flagged: true, score: 4.5, indicators: ["coercion.violence": [3..<9]],
          contra: ["contra.training_event", "contra.travel"], pillars: [.protection],
          priority: .high))
  }

  @Test("a report gives its text")
  func fromReport() {
    let report = Report(id: "R-7", narrative: "Été.", language: "fr", sourceType: "sms_tip")
    #expect(
      ReportText(report)
        == ReportText(id: "R-7", narrative: "Été.", language: "fr", sourceType: "sms_tip"))
  }
}
