internal import ArgumentParser
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack coverage`
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract: said(
        "Show what a rule pack tests, finds and nearly finds in some reports.",
        "Montrer ce qu'un paquet de règles vérifie, trouve et trouve presque dans des "
          + "signalements."),
      discussion: said(
        """
        A grid of rules and languages, the use of word classes, how often each phrase fires, and \
        near misses: phrases that lacked one word, with the words that stood there. Exit 0: \
        nothing to look at. 1: a phrase fires in more reports than --noisy says, or a live rule has \
        no hits or misses in a language. 2: the pack or the reports cannot be used.
        """,
        """
        Une grille des règles et des langues, l'usage des classes de mots, la fréquence de chaque \
        phrase et les presque trouvés : les phrases auxquelles il manquait un mot, avec les \
        mots qui s'y trouvaient. Code de sortie 0 : rien à revoir. 1 : une phrase est dans plus \
        de signalements que ne le dit --noisy, ou une règle active n'a ni hits ni misses dans une \
        langue. 2 : paquet ou signalements inutilisables.
        """))
    @OptionGroup var pack: PackOption
    @OptionGroup var reports: ReportsOption
    @OptionGroup var lang: LanguageOption
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said(
        "Codes, or beginnings of codes, of the rules to show (default: all).",
        "Codes, ou débuts de codes, des règles à montrer (par défaut : toutes).",
        value: ("code", "code")))
    var code: [String] = []
    @Option(
      name: .long,
      help: .said(
        "Show this many classes, phrases and near misses; 0 for all.",
        "Montrer ce nombre de classes, de phrases et de presque trouvés; 0 pour tous.",
        value: ("n", "n")))
    var top = 20
    @Option(
      name: .long,
      help: .said(
        "A phrase in more reports than this is noisy, in per cent.",
        "Une phrase présente dans plus de signalements est bruyante, en pour cent.",
        value: ("percent", "pourcentage")))
    var noisy = 20.0
    @Flag(
      name: .long, help: .said("Print the result as JSON.", "Afficher le résultat en JSON."))
    var json = false

    func validate() throws {
      if top < 0 { throw ValidationError(said("--top is 0 or more.", "--top est de 0 ou plus.")) }
      if !(0...100).contains(noisy) {
        throw ValidationError(said("--noisy is 0 to 100.", "--noisy est de 0 à 100."))
      }
    }

    func run() throws {
      let language = lang.language
      let compiled = try PackLoading.compiled(pack, language, includesDrafts: false)
      try PackLoading.check(
        code, among: compiled.pack.rules.filter { $0.status != .retired }.map(\.code), language)
      let counter = try CoverageCounter(pack: compiled)
      try reports.read(language) { counter.add($0) }
      let report = CoverageReport(
        coverage: counter.coverage(), source: compiled.pack.source, language: language,
        noisy: noisy / 100, top: top == 0 ? .max : top, codes: code)
      Console.output(json ? try report.json() + "\n" : report.text())
      if !json { Console.error(report.summary) }
      if !report.isGood { throw ExitStatus.lookAt }
    }
  }
}
