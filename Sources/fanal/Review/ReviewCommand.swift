internal import ArgumentParser
internal import TextMatching

/// `fanal review …`
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: said(
      "See what waits, decide, take back, and measure how readers agree.",
      "Voir ce qui attend, décider, annuler, et mesurer l'accord des lecteurs."),
    discussion: said(
      """
      The engine points, a person decides. What a person decides stands beside the engine's result, \
      with their name, and is never changed: taking it back is a further row.
      """,
      """
      Le moteur indique, une personne décide. Ce qu'une personne décide se place à côté du résultat \
      du moteur, avec son nom, et ne change jamais : l'annuler est une ligne de plus.
      """),
    subcommands: [
      Queue.self, Next.self, Show.self, Decide.self, Assign.self, Undo.self, History.self,
      Reasons.self, Sample.self, AgreementReport.self, Figures.self,
    ], defaultSubcommand: Queue.self)
  @OptionGroup var language: LanguageOption
}

/// What the commands of a review share.
struct ReviewOptions: ParsableArguments {
  @OptionGroup var by: PersonOption
  @OptionGroup var store: StoreOption
  @Flag(name: .long, help: .said("Print JSON.", "Afficher du JSON."))
  var json = false
  @OptionGroup var language: LanguageOption
}
