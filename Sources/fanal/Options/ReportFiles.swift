internal import CaseStore
internal import Exchange
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Files of reports, and stores among them, that a command reads from end to end.
struct ReportFiles {
  /// The files; `-` is standard input.
  var files: [String]
  /// Who reads, for stores.
  var person: PersonOption

  /// Calls `body` with every report, or says why a file cannot be read and ends the command.
  ///
  /// Records that are no reports are counted on standard error; `fanal screen` says what is wrong
  /// with each. A store is recognised by its first bytes; of each of its reports the last version is
  /// read, and the reading is recorded.
  func read(_ language: Language, _ body: (Report) -> Void) throws {
    var rejected = 0
    do {
      for file in files {
        // A pipe must not be opened to look at its first bytes: they would be gone.
        if Self.isStore(file) {
          let store = try RecordedStore.open(
            path: file, purpose: Self.command, by: person, language)
          try asking(store) { () throws(StoreError) in try store.eachReport(body) }
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
}
