internal import ArgumentParser
internal import CaseStore
internal import TextMatching

/// `fanal store backup`
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: said(
      "Copy a store into a new file while it is in use, and check the copy.",
      "Copier un dépôt en service dans un nouveau fichier, et contrôler la copie."),
    discussion: said(
      """
      The copy opens with the same key, which is not in it: keep the key apart from both \
      (fanal store key export).
      """,
      """
      La copie s'ouvre avec la même clé, qui n'y est pas : gardez la clé à l'écart des deux \
      (fanal store key export).
      """))
  @Argument(
    help: .said(
      "The new file; one that is there is never written over.",
      "Le nouveau fichier; un fichier existant n'est jamais écrasé.", value: ("file", "fichier")))
  var file: String
  @OptionGroup var store: StoreOption
  @OptionGroup var by: PersonOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if file.isEmpty {
      throw ValidationError(said("A file needs a name.", "Un fichier doit avoir un nom."))
    }
  }

  func run() throws {
    let store = try store.open(.existing)
    let person = try by.actor(in: store, for: .coordinate)
    let result = try asking { () throws(StoreError) in
      try store.backup(to: file, by: person?.handle)
    }
    Console.output(Phrases.verified(result, file, language.language))
  }
}
