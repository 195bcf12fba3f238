internal import ArgumentParser
internal import RuleEngine
internal import TextMatching
internal import ReportModel

extension PackCommand {
  /// `fanal pack concordance`
  struct Concord: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "concordance",
      abstract: said(
        "Show every use of words in reports, with what stands around them.",
        "Montrer tous les emplois de mots dans des signalements, avec ce qui les entoure."),
      discussion: said(
        """
        A word, ~word (all forms), word* (a beginning), {class}, or several of them with ... \
        between, as in a phrase of a rule; accents and capitals do not matter. Uses in flagged \
        reports come first, then those in the others, each with the rules that the words are \
        evidence of. What is printed is text of reports. Exit 0: done. 2: a word means nothing, or \
        the pack or the reports cannot be used.
        """,
        """
        Un mot, ~mot (toutes ses formes), mot* (un début), {classe}, ou plusieurs d'entre eux \
        séparés par ..., comme dans une phrase de règle; accents et majuscules ne comptent pas. \
        Les emplois des signalements signalés viennent d'abord, puis ceux des autres, chacun avec les \
        règles que les mots appuient. Ce qui s'affiche est du texte de signalements. Code de sortie 0 : \
        c'est fait. 2 : un mot ne veut rien dire, ou paquet ou signalements inutilisables.
        """))
    @Argument(
      help: .said(
        "Words, classes and phrases.", "Mots, classes et phrases.", value: ("word", "mot")))
    var words: [String]
    @OptionGroup var reports: ReportsOption
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Option(
      name: .long,
      help: .said(
        "A rule whose own {class} and @phrase may be asked for.",
        "Une règle dont on peut demander les {classe} et les @phrase.", value: ("code", "code")))
    var rule: String?
    @OptionGroup var texts: TextLanguageOption
    @Option(
      name: .long,
      help: .said(
        "Characters before and behind the words.", "Caractères avant et après les mots.",
        value: ("n", "n")))
    var width = 40
    @Option(
      name: .long,
      help: .said(
        "Show this many uses of each group; 0 for all.",
        "Montrer ce nombre d'emplois par groupe; 0 pour tous.", value: ("n", "n")))
    var top = 100
    @Flag(
      name: .long,
      help: .said(
        "Print every use as a JSON line.", "Afficher chaque emploi en une ligne JSON."))
    var json = false

    func validate() throws {
      if width < 0 || top < 0 {
        throw ValidationError(
          said("--width and --top are 0 or more.", "--width et --top sont de 0 ou plus."))
      }
    }

    func run() throws {
      let language = lang.language
      let compiled = try PackLoading.compiled(pack, language, includesDrafts: false)
      let concordance = try concordance(compiled, language)
      var uses: [Concordance.Use] = []
      try reports.read(language) { report in
        uses += concordance.uses(in: report).filter {
          texts.language == nil || $0.language == texts.language
        }
      }
      let report = ConcordanceReport(
        uses: uses, language: language, width: width, top: top == 0 ? .max : top)
      if json {
        for line in try report.json() { Console.output(line + "\n") }
      } else {
        Console.output(report.text())
        Console.error(report.summary)
      }
    }

    private func concordance(
      _ compiled: CompiledPack, _ language: Language
    ) throws -> Concordance {
      var asked: Rule?
      if let rule {
        asked = compiled.pack.rule(rule)
        if asked == nil {
          let codes = compiled.pack.rules.map(\.code)
          Console.error(
            Phrases.unknownRule(rule, Suggestion.closest(to: rule, among: codes), language))
          throw ExitStatus.failed
        }
      }
      do {
        return try Concordance(
          words, rule: asked, languages: texts.language.map { [$0] } ?? Language.allCases,
          context: width, pack: compiled)
      } catch {
        if error.diagnostics.isEmpty { Console.error(error.message.text(in: language)) }
        for problem in error.diagnostics {
          let notes = problem.notes.map { "; " + $0.text(in: language) }.joined()
          Console.error(
            "\(problem.file): \(problem.message.text(in: language))\(notes)".spaced(language))
        }
        throw ExitStatus.failed
      }
    }
  }
}

extension String {
  fileprivate func spaced(_ language: Language) -> String {
    language == .french ? replacing(": ", with: "\u{A0}: ", maxReplacements: 1) : self
  }
}
