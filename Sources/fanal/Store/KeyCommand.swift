internal import ArgumentParser
internal import CaseStore
internal import TextMatching

/// `fanal store key`
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: said(
      "Keep a copy of a store's key, or put it back: a lost key is a lost store.",
      "Garder une copie de la clé d'un dépôt, ou la remettre : une clé perdue est un dépôt perdu."),
    subcommands: [Export.self, Import.self])

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: said(
        "Write the key into a new file that only you may read.",
        "Écrire la clé dans un nouveau fichier que vous seul pouvez lire."))
    @Argument(help: .said("The new file.", "Le nouveau fichier.", value: ("file", "fichier")))
    var file: String
    @OptionGroup var store: StoreOption
    @OptionGroup var by: PersonOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let store = try store.open(.existing)
      let person = try by.actor(in: store, for: .administer)
      try asking { () throws(StoreError) in try store.exportKey(to: file, by: person?.handle) }
      Console.error(Phrases.keyExported(file, language.language))
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: said(
        "Put a key that was kept apart back in its place.",
        "Remettre à sa place une clé gardée à l'écart."))
    @Argument(
      help: .said("The file with the key.", "Le fichier de la clé.", value: ("file", "fichier")))
    var file: String
    @OptionGroup var store: StoreOption
    @OptionGroup var by: PersonOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      // A store of an earlier version needs its key while it is opened.
      var keys = StoreKeys.ofEnvironment
      keys.offeredFile = file
      let store = try store.open(.existing, keys: keys)
      let person = try by.actor(in: store, for: .administer)
      let target = try asking { () throws(StoreError) in
        try store.importKey(from: file, by: person?.handle)
      }
      Console.error(Phrases.keyImported(target, language.language))
    }
  }
}
