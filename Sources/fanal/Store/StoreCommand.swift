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

  /// Opens a store to write, and says what there is to say about it.
  static func open(
    _ option: StoreOption, _ language: Language
  ) throws(StoreError) -> CaseStore {
    let store = try CaseStore.open(path: option.path, mode: .existing)
    for notice in store.notices { Console.error(Phrases.notice(notice, option.path, language)) }
    return store
  }

  /// Ends the command with what is wrong, where something is.
  static func failing(_ language: Language, _ body: () throws(StoreError) -> Void) throws {
    do throws(StoreError) {
      try body()
    } catch {
      Console.error(language == .french ? error.french.spacedAsFrench : error.english)
      throw ExitStatus.failed
    }
  }

  /// A JSON object on a line.
  static func line(_ object: [String: Any]) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return (data.map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }
}
