internal import ArgumentParser
internal import CaseStore
import Foundation
internal import TextMatching

/// `fanal store`
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: said(
      "Look after a store: its audit, its safety, its key, what is kept and what goes.",
      "Veiller sur un dépôt : son registre des actes, sa sûreté, sa clé, ce qui reste et ce qui part."
    ),
    subcommands: [
      VerifyStoreCommand.self, AuditCommand.self, IndexCommand.self, BackupCommand.self,
      PurgeCommand.self, HoldCommand.self, KeyCommand.self,
    ])

  /// A JSON object on a line.
  static func line(_ object: [String: Any]) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return (data.map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }
}
