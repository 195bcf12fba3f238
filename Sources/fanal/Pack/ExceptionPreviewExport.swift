import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// A preview as `docs/schema/exception-preview.schema.json` describes it.
extension ExceptionPreviewReport {
  private struct Whole: Encodable {
    var exception: String
    var silences: [String]
    var ends: String
    var reports: [String: Int]
    var silenced: [Finding]
    var unflagged: [String]
    var held: [Finding]
    var partial: [Finding]
    var beside: [Finding]
    var elsewhere: [Finding]
    var wordings: [Wording]
    var rule_hits: RuleHits
  }

  private struct Finding: Encodable {
    var report: String
    var language: String
    var code: String
    var words: [String]
    var left: String
    var right: String
    var flagged_before: Bool
    var flagged_after: Bool
    var score_before: Double
    var score_after: Double
    var protection: String?
  }

  private struct Wording: Encodable {
    var language: String
    var text: String
    var reports: Int
    var silencing: Int
  }

  private struct RuleHits: Encodable {
    var count: Int
    var silenced: [String]
  }

  /// One JSON object.
  func json() throws -> String {
    func findings(_ list: [ExceptionPreview.Meeting]) -> [Finding] {
      list.map { meeting in
        Finding(
          report: meeting.report, language: meeting.language.rawValue, code: meeting.code,
          words: meeting.words, left: meeting.left, right: meeting.right,
          flagged_before: meeting.flagged.before, flagged_after: meeting.flagged.after,
          score_before: meeting.score.before, score_after: meeting.score.after,
          protection: meeting.protection?.rawValue)
      }
    }
    let whole = Whole(
      exception: result.exception.name, silences: result.exception.codes,
      ends: result.exception.ends.description,
      reports: Dictionary(
        uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, result.reports[$0] ?? 0) }),
      silenced: findings(result.silenced), unflagged: result.unflagged,
      held: findings(result.held), partial: findings(result.partial),
      beside: findings(result.beside), elsewhere: findings(result.elsewhere),
      wordings: result.wordings.map {
        Wording(
          language: $0.language.rawValue, text: $0.text, reports: $0.reports,
          silencing: $0.silencing)
      }, rule_hits: RuleHits(count: result.ruleHits.count, silenced: result.ruleHits.silenced))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(whole), as: UTF8.self)
  }
}
