import Foundation
internal import RuleEngine
internal import TextMatching

/// Shows what came of a pack's test sentences.
struct TestReport {
  var results: [PackTester.Result]
  /// Tells where the files are.
  var source: PackSource
  var language: Language

  func print(json: Bool) {
    for result in results {
      if json {
        Console.output(line(result) + "\n")
      } else if !result.passed || result.kind == "gaps" {
        let reason = result.reason.map { "  " + $0.text(in: language) + "\n" } ?? ""
        Console.output(
          """
          \(mark(result)) \(source.place(of: result.file)):\(result.line): \(result.code) \
          (\(result.kind), \(result.language.rawValue))
            "\(result.text)"
          \(reason)
          """)
      }
    }
    let failed = results.count { !$0.passed }
    let gaps = results.count { $0.kind == "gaps" }
    Console.error(
      Phrases.testSummary(
        passed: results.count - failed - gaps, failed: failed, gaps: gaps, language))
  }

  private func mark(_ result: PackTester.Result) -> String {
    switch (result.passed, language) {
    case (true, .french): "LACUNE"
    case (true, .english): "GAP"
    case (false, .french): "ÉCHEC"
    case (false, .english): "FAIL"
    }
  }

  private struct Line: Encodable {
    var code: String
    var file: String
    var line: Int
    var kind: String
    var language: String
    var passed: Bool
    var reason: String?
  }

  private func line(_ result: PackTester.Result) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let value = Line(
      code: result.code, file: result.file, line: result.line, kind: result.kind,
      language: result.language.rawValue, passed: result.passed,
      reason: result.reason?.text(in: language))
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
