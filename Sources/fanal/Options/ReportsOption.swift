internal import ArgumentParser
internal import CaseStore
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
      "Files of reports, or a store (default: examples/reports.ndjson); - is standard input.",
      "Fichiers de signalements, ou un dépôt (par défaut : examples/reports.ndjson); - est l'entrée "
        + "standard.",
      value: ("input", "entrée")))
  var on: [String] = []

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

  /// Calls `body` with every report, or says why a file cannot be read and ends the command.
  ///
  /// Records that are no reports are counted on standard error; `fanal screen` says what is wrong
  /// with each. A store is recognised by its first bytes; of each of its reports the last version is
  /// read.
  func read(_ language: Language, _ body: (Report) -> Void) throws {
    var rejected = 0
    do {
      for file in files {
        // A pipe must not be opened to look at its first bytes: they would be gone.
        if Self.isStore(file) {
          try read(store: file, language, body)
          continue
        }
        let reader = try openReports(path: file)
        for notice in reader.notices { Console.error(notice.message.text(in: language)) }
        while let outcome = try reader.next() {
          switch outcome {
          case .report(let report): body(report)
          case .reject: rejected += 1
          }
        }
      }
    } catch let error as ExchangeError {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
    if rejected > 0 { Console.error(Phrases.passedOver(rejected, language)) }
  }

  /// The stores among the files.
  var stores: [String] { files.filter(Self.isStore) }

  private static func isStore(_ file: String) -> Bool {
    var status = stat()
    guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return CaseStore.isDatabase(path: file)
  }

  /// The command that reads, such as `pack concordance`.
  private static var command: String {
    ProcessInfo.processInfo.arguments.dropFirst().prefix { !$0.hasPrefix("-") }.prefix(2)
      .joined(separator: " ")
  }

  private func read(store path: String, _ language: Language, _ body: (Report) -> Void) throws {
    do throws(StoreError) {
      try RecordedStore.open(
        path: path, AuditEntry(.reportsRead, object: .store, purpose: Self.command), language
      )
      .eachReport(body)
    } catch {
      Console.error(language == .french ? error.french : error.english)
      throw ExitStatus.failed
    }
  }
}
