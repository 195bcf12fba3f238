internal import ArgumentParser
internal import RuleEngine

/// `--exceptions` and `--no-exceptions`: the exceptions that go with a pack.
struct ExceptionsOption: ParsableArguments {
  @Option(
    name: .customLong("exceptions"),
    help: .said(
      "Folder of exceptions (default: exceptions, beside the pack).",
      "Dossier d'exceptions (par défaut : exceptions, à côté du paquet).",
      value: ("dir", "dossier")))
  var folder: String?
  @Flag(
    name: .long,
    help: .said(
      "Use no exceptions: nothing is silenced.",
      "N'utiliser aucune exception : rien n'est tu."))
  var noExceptions = false

  func validate() throws {
    if folder == "" || folder != nil && noExceptions {
      throw ValidationError(
        said(
          "--exceptions needs the name of a folder, and does not go with --no-exceptions.",
          "--exceptions demande le nom d'un dossier, et ne va pas avec --no-exceptions."))
    }
  }

  /// The pack with the exceptions that hold today.
  func add(to source: PackSource) throws(PackError) -> PackSource {
    if noExceptions { return source }
    return try source.addingExceptions(
      in: folder ?? PackSource.exceptionsFolder(beside: source.folder), isOptional: folder == nil,
      on: .today)
  }
}
