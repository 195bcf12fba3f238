internal import ArgumentParser
internal import RuleEngine
internal import TextMatching
internal import ReportModel

extension PackCommand {
  /// `fanal pack trafficcheck`
  struct Trafficcheck: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "trafficcheck",
      abstract: said(
        "Make variants of the pack's own hits, and see what the engine makes of them.",
        "Construire des variantes des exemples du paquet et voir ce que le moteur en fait."),
      discussion: said(
        """
        Denied, asked, quoted, misspelt: for each behaviour the right answer is known by the way \
        the sentence was made. Exit 0: no behaviour is below --at-least. 1: one is, in one \
        language, or no variant could be made. 2: the pack cannot be used.
        """,
        """
        Niées, demandées, citées, mal écrites : pour chaque comportement, la bonne réponse est \
        connue par la façon dont la phrase est faite. Code de sortie 0 : aucun comportement n'est \
        sous --at-least. 1 : un l'est, dans une langue, ou aucune variante n'a pu être faite. \
        2 : paquet inutilisable.
        """))
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said(
        "Behaviours to check (default: all).", "Comportements à vérifier (par défaut : tous).",
        value: ("name", "nom")))
    var behaviour: [String] = []
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said(
        "Codes, or beginnings of codes, of the rules (default: all).",
        "Codes, ou débuts de codes, des règles (par défaut : toutes).", value: ("code", "code")))
    var code: [String] = []
    @OptionGroup var texts: TextLanguageOption
    @Option(
      name: .long,
      help: .said(
        "List by rule, or by form of the variant; may be repeated.",
        "Lister par règle (rule) ou par forme de la variante (form); peut être répété.",
        value: ("rule|form", "rule|form")),
      transform: { text in
        guard let listing = TrafficCheckReport.Listing(rawValue: text) else {
          throw ValidationError(said("--by is rule or form.", "--by est rule ou form."))
        }
        return listing
      })
    var by: [TrafficCheckReport.Listing] = []
    @Option(
      name: .long,
      help: .said(
        "Show this many failures of each behaviour and language.",
        "Montrer ce nombre d'échecs par comportement et par langue.", value: ("n", "n")))
    var failures = 1
    @Option(
      name: .long,
      help: .said(
        "Show this many variants of each behaviour and language, passed or not.",
        "Montrer ce nombre de variantes par comportement et par langue, réussies ou non.",
        value: ("n", "n")))
    var examples = 0
    @Option(
      name: .long,
      help: .said(
        "The share of variants that must pass, in per cent.",
        "La part des variantes qui doit réussir, en pour cent.", value: ("percent", "pourcentage")))
    var atLeast = 97.0
    @Flag(
      name: .long, help: .said("Print the result as JSON.", "Afficher le résultat en JSON."))
    var json = false

    func validate() throws {
      if failures < 0 || examples < 0 {
        throw ValidationError(
          said(
            "--failures and --examples are 0 or more.",
            "--failures et --examples sont de 0 ou plus."
          ))
      }
      if !(0...100).contains(atLeast) {
        throw ValidationError(
          said("--at-least is 0 to 100.", "--at-least est de 0 à 100."))
      }
    }

    func run() throws {
      let language = lang.language
      let behaviours = try chosenBehaviours(language)
      let compiled = try PackLoading.compiled(pack, language, includesDrafts: true)
      let check = try TrafficCheck(pack: compiled)
      let codes = code
      try PackLoading.check(codes, among: check.codes, language)
      let languages = texts.language.map { [$0] } ?? Language.allCases
      let result = check.run(behaviours, in: languages) { code in
        codes.isEmpty || codes.contains { code.hasPrefix($0) }
      }
      let report = TrafficCheckReport(
        result: result, source: compiled.pack.source, language: language, atLeast: atLeast / 100,
        listings: Set(by), failures: failures, examples: examples)
      Console.output(json ? try report.json() + "\n" : report.text())
      if !json { Console.error(report.summary) }
      if !report.isGood { throw ExitStatus.lookAt }
    }

    private func chosenBehaviours(_ language: Language) throws -> [Behaviour] {
      let names = Behaviour.all.map(\.name)
      for name in behaviour where !names.contains(name) {
        let closest = Suggestion.closest(to: name, among: names)
        Console.error(Phrases.unknownBehaviour(name, closest, names, language))
        throw ExitStatus.failed
      }
      return Behaviour.all.filter { behaviour.isEmpty || behaviour.contains($0.name) }
    }
  }
}
