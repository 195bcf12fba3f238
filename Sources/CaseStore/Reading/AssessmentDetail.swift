internal import Foundation
internal import ReportModel

/// The parts of an assessment without a column, as they are read back from JSON.
struct AssessmentDetail: Decodable {
  private var review: Bool?
  private var priorityBecause: [String]?
  private var method: Method?
  private var elements: Elements
  private var pillars: [PillarScore]?
  private var arithmetic: [ScoreLine]?
  private var law: [String]?
  private var tags: [String]?
  private var notAssessed: [NotAssessed]?

  private struct Method: Decodable {
    var name: String
    var profile: String
    var result: String
    var published: String
    var dimensions: [DimensionCount]?
  }

  private struct DimensionCount: Decodable {
    var dimension: String
    var strong: Int
    var medium: Int
    var weak: Int
    var rule: String?
  }

  private struct Elements: Decodable {
    var act: [String]?
    var means: [String]?
    var purpose: [String]?
    var missing: [String]?
    var ask: [String]?
  }

  private struct PillarScore: Decodable {
    var pillar: String
    var score: Double
    var lead: Bool
    var because: [String]?
    var steps: [String]?
  }

  private struct ScoreLine: Decodable {
    var because: String
    var points: Double
  }

  private struct NotAssessed: Decodable {
    var rule: String
    var reason: String
  }

  /// Reads the JSON that `encode` writes.
  ///
  /// - Throws: `DecodingError`.
  init(json: [UInt8]) throws {
    self = try JSONDecoder().decode(AssessmentDetail.self, from: Data(json))
  }

  /// Puts the parts into an assessment.
  ///
  /// - Throws: `UnknownWord` for a dimension, element or pillar that this version does not know.
  func fill(_ assessment: inout Assessment) throws {
    assessment.needsReview = review ?? false
    assessment.priorityBecause = priorityBecause ?? []
    if let method {
      assessment.method = Assessment.Method(
        name: method.name, profile: method.profile, result: method.result,
        published: method.published,
        dimensions: try (method.dimensions ?? []).map { count in
          Assessment.DimensionCount(
            dimension: try known(count.dimension), strong: count.strong, medium: count.medium,
            weak: count.weak, rule: count.rule)
        })
    }
    assessment.elements = Assessment.Elements(
      act: elements.act ?? [], means: elements.means ?? [], purpose: elements.purpose ?? [],
      missing: try (elements.missing ?? []).map { try known($0) }, ask: elements.ask ?? [])
    assessment.pillars = try (pillars ?? []).map { pillar in
      Assessment.PillarScore(
        pillar: try known(pillar.pillar), score: pillar.score, lead: pillar.lead,
        because: pillar.because ?? [], steps: pillar.steps ?? [])
    }
    assessment.arithmetic = (arithmetic ?? []).map {
      Assessment.ScoreLine(because: $0.because, points: $0.points)
    }
    assessment.law = law ?? []
    assessment.tags = tags ?? []
    assessment.notAssessed = (notAssessed ?? []).map {
      Assessment.NotAssessed(rule: $0.rule, reason: $0.reason)
    }
  }
}

/// A word in the file that the vocabulary does not have.
struct UnknownWord: Error {}

/// The value that a word of the file stands for.
///
/// - Throws: `UnknownWord`.
func known<Value: RawRepresentable>(_ word: String) throws -> Value
where Value.RawValue == String {
  guard let value = Value(rawValue: word) else { throw UnknownWord() }
  return value
}
