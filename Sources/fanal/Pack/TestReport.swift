import Foundation
internal import RuleEngine
internal import TextMatching

/// Shows what came of a pack's test sentences.
struct TestReport {
  var results: [PackTester.Result]
  /// Tells what phrases hold and where the files are.
  var pack: CompiledPack
  var language: Language

  func print(json: Bool) {
    for result in results {
      if json {
        Console.output(line(result) + "\n")
      } else if !result.passed || result.kind == "gaps" {
        Console.output(
          """
          \(mark(result)) \(pack.pack.source.place(of: result.file)):\(result.line): \(result.code) \
          (\(result.kind), \(result.language.rawValue))
            "\(result.text)"
          \(reason(result))

          """)
      }
    }
    let failed = results.count { !$0.passed }
    let gaps = results.count { $0.kind == "gaps" }
    Console.error(
      Phrases.testSummary(
        passed: results.count - failed - gaps, failed: failed, gaps: gaps, language))
    let closed = results.count(where: \.isClosed)
    if closed > 0 { Console.error(Phrases.closedGaps(closed, language)) }
  }

  /// The headline, and below it the parts of the rule.
  private func reason(_ result: PackTester.Result) -> String {
    let lines = (result.reason?.text(in: language) ?? "").split(separator: "\n")
    return lines.enumerated().map { number, line in
      let indent = number == 0 ? 2 : 4
      return TextWrapping.wrap(
        String(line), width: max(40, Console.width), indent: indent, hanging: indent + 2) + "\n"
    }.joined()
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
    var text: String
    var passed: Bool
    var closed: Bool?
    var reason: String?
    var why: WhyNotExport?
  }

  private func why(_ result: PackTester.Result) -> WhyNotExport? {
    guard let trace = result.trace, let text = RuleTraceText(trace, pack: pack, language: language)
    else { return nil }
    return WhyNotExport(trace, text)
  }

  private func line(_ result: PackTester.Result) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let value = Line(
      code: result.code, file: result.file, line: result.line, kind: result.kind,
      language: result.language.rawValue, text: result.text, passed: result.passed,
      closed: result.kind == "gaps" ? result.isClosed : nil,
      reason: result.reason?.text(in: language), why: why(result))
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
