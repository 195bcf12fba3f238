internal import ArgumentParser
internal import CaseStore

/// What lists of a store share: which store, who reads, how many at most, and the form.
struct ListOptions: ParsableArguments {
  @OptionGroup var store: StoreOption
  @OptionGroup var person: PersonOption
  @Option(
    name: .long,
    help: .said(
      "How many of each at most (default: 20).", "Combien de chaque au plus (par défaut : 20).",
      value: ("n", "n")))
  var top = 20
  @Flag(name: .long, help: .said("Print JSON lines.", "Afficher des lignes JSON."))
  var json = false
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if top < 1 {
      throw ValidationError(said("--top is 1 or more.", "--top vaut 1 ou plus."))
    }
  }

  /// Opens the store for a person who may read it.
  func open() throws(ExitStatus) -> CaseStore {
    let store = try store.open(.readOnly)
    _ = try person.reader(of: store)
    return store
  }
}
