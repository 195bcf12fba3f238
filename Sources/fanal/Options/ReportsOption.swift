internal import ArgumentParser
import Foundation
internal import ReportModel
internal import TextMatching

/// `--on`: the reports that a pack is looked at with.
struct ReportsOption: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: .said(
      "Files of reports, or a store (default: examples/reports.ndjson); - is standard input.",
      "Fichiers de signalements, ou un dépôt (par défaut : examples/reports.ndjson); - est l'entrée "
        + "standard.",
      value: ("input", "entrée")))
  var on: [String] = []
  @OptionGroup var person: PersonOption

  /// The files: those given, else the examples of the working folder or of the checkout that the
  /// program was built in.
  var files: [String] {
    if !on.isEmpty { return on }
    let examples = "examples/reports.ndjson"
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    let built = program?.appendingPathComponent("../../../" + examples).standardized.path
    return [
      [examples, built].compactMap(\.self).first { FileManager.default.fileExists(atPath: $0) }
        ?? examples
    ]
  }

  /// The same with the person who reads.
  private var reports: ReportFiles { ReportFiles(files: files, person: person) }

  /// Calls `body` with every report, or says why a file cannot be read and ends the command.
  func read(_ language: Language, _ body: (Report) -> Void) throws {
    try reports.read(language, body)
  }

  /// The stores among the files.
  var stores: [String] { reports.stores }
}
