internal import ArgumentParser

/// `fanal store`
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: said(
      "Look after a store: its audit, its safety.",
      "Veiller sur un dépôt : son registre des actes, sa sûreté."),
    subcommands: [VerifyStoreCommand.self, AuditCommand.self, IndexCommand.self])
}
