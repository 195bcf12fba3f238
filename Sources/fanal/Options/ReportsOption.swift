internal import ArgumentParser
internal import Exchange
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// `--on`: the reports that a pack is looked at with.
struct ReportsOption: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: .said(
      "Files of reports (default: examples/reports.ndjson); - is standard input.",
      "Fichiers de signalements (par défaut : examples/reports.ndjson); - est l'entrée standard.",
      value: ("input", "entrée")))
  var on: [String] = []

  /// The files: those given, else the examples of the working folder or of the checkout that the
  /// program was built in.
  private var files: [String] {
    if !on.isEmpty { return on }
    let examples = "examples/reports.ndjson"
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    let built = program?.appendingPathComponent("../../../" + examples).standardized.path
    return [
      [examples, built].compactMap(\.self).first { FileManager.default.fileExists(atPath: $0) }
        ?? examples
    ]
  }

  /// Calls `body` with every report, or says why a file cannot be read and ends the command.
  ///
  /// Records that are no reports are counted on standard error; `fanal screen` says what is wrong
  /// with each.
  func read(_ language: Language, _ body: (Report) -> Void) throws {
    var rejected = 0
    do {
      for file in files {
        let reader = try openReports(path: file)
        for notice in reader.notices { Console.error(notice.message.text(in: language)) }
        while let outcome = try reader.next() {
          switch outcome {
          case .report(let report): body(report)
          case .reject: rejected += 1
          }
        }
      }
    } catch {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
    if rejected > 0 { Console.error(Phrases.passedOver(rejected, language)) }
  }
}
