import Evaluation
import Foundation
import ReportModel

/// Twenty invented reports with labels and predictions, in `Tests/Fixtures/evaluation`.
///
/// The expected figures beside them were computed by an independent program in Python.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/evaluation")

  static func path(_ name: String) -> String { folder.appending(path: name).path() }

  static func gold() throws -> [GoldLabel] { try GoldReader.read(path: path("gold.ndjson")) }

  static func reports() throws -> [ReportText] {
    try rows(ReportRow.self, in: "reports.ndjson").map {
      ReportText(
        id: $0.id, narrative: $0.narrative, language: $0.language, sourceType: $0.source_type)
    }
  }

  static func predictions() throws -> [Prediction] {
    try rows(PredictionRow.self, in: "predictions.ndjson").map { row in
      Prediction(
        id: row.id, flagged: row.flagged, score: row.score,
        indicators: Dictionary(
          uniqueKeysWithValues: row.indicators.map { ($0.code, $0.spans.map { $0[0]..<$0[1] }) }),
        contra: Set(row.contra), pillars: Set(row.pillars.compactMap(Pillar.init)),
        priority: Priority(rawValue: row.priority))
    }
  }

  static func expected(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  private static func rows<Row: Decodable>(_: Row.Type, in name: String) throws -> [Row] {
    try Data(contentsOf: folder.appending(path: name)).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Row.self, from: Data($0))
    }
  }

  private struct ReportRow: Decodable {
    var id: String
    var narrative: String
    var language: String
    var source_type: String
  }

  private struct PredictionRow: Decodable {
    struct Indicator: Decodable {
      var code: String
      var spans: [[Int]]
    }

    var id: String
    var flagged: Bool
    var score: Double
    var indicators: [Indicator]
    var contra: [String]
    var pillars: [String]
    var priority: String
  }
}
