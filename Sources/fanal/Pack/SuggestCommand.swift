internal import ArgumentParser
internal import CaseStore
internal import Evaluation
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack suggest`
  struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "suggest",
      abstract: said(
        "Propose words and phrases for what a rule misses in labelled or reviewed reports.",
        "Proposer des mots et des phrases pour ce qu'une règle manque dans des signalements "
          + "étiquetés ou examinés."),
      discussion: said(
        """
        Looks at the reports whose labels have the code and in which the rule is not found: words \
        that are more frequent near the labelled evidence than elsewhere, phrases of the rule that \
        lacked one word, and phrase lines to paste, each tried on all reports. With --reviews, what \
        people confirmed or did not confirm in a store under --on are labels as well. What is printed is \
        text of reports. Exit 0: done. 1: no label has the code. 2: the pack or the reports cannot \
        be used.
        """,
        """
        Regarde les signalements dont les étiquettes portent le code et où la règle n'est pas \
        trouvée : les mots plus fréquents près des passages étiquetés qu'ailleurs, les phrases de \
        la règle auxquelles il manquait un mot, et des lignes phrase à coller, chacune essayée sur \
        tous les signalements. Avec --reviews, ce que des personnes ont confirmé ou non dans un \
        dépôt donné à --on sert aussi d'étiquettes. Ce qui s'affiche est du texte de signalements. Code de sortie 0 : c'est \
        fait. 1 : aucune étiquette ne porte le code. 2 : paquet ou signalements inutilisables.
        """))
    @Argument(help: .said("Code of the rule.", "Code de la règle.", value: ("code", "code")))
    var code: String
    @OptionGroup var reports: ReportsOption
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said("Files of expert labels.", "Fichiers des étiquettes.", value: ("file", "fichier"))
    )
    var gold: [String] = []
    @Flag(
      name: .long,
      help: .said(
        "Take what people said of the indicator in the stores under --on as labels.",
        "Prendre pour étiquettes ce que des personnes ont dit de l'indicateur dans les dépôts de --on."
      ))
    var reviews = false
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said(
        "Files of reports in which nothing should be found.",
        "Fichiers de signalements où rien ne devrait être trouvé.", value: ("input", "entrée")))
    var ordinary: [String] = []
    @OptionGroup var texts: TextLanguageOption
    @Option(
      name: .long,
      help: .said(
        "The fewest missed reports that must hold a word or phrase.",
        "Le moins de signalements manqués où un mot ou une phrase doit figurer.",
        value: ("n", "n")))
    var atLeast = 2
    @Option(
      name: .long,
      help: .said(
        "Show this many of each list; 0 for all.",
        "Montrer ce nombre de chaque liste; 0 pour tout.",
        value: ("n", "n")))
    var top = 15
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Flag(
      name: .long, help: .said("Print the result as JSON.", "Afficher le résultat en JSON."))
    var json = false

    func validate() throws {
      if gold.isEmpty, !reviews {
        throw ValidationError(
          said(
            "Say what is in the reports: --gold with files of labels, or --reviews with a store under "
              + "--on.",
            "Dites ce que contiennent les signalements : --gold avec des étiquettes, ou --reviews avec "
              + "un dépôt donné à --on."))
      }
      if top < 0 || atLeast < 1 {
        throw ValidationError(
          said(
            "--top is 0 or more, --at-least 1 or more.",
            "--top est de 0 ou plus, --at-least de 1 ou plus."))
      }
    }

    func run() throws {
      let messages = lang.language
      let compiled = try PackLoading.compiled(pack, messages, includesDrafts: true)
      guard let rule = compiled.pack.rule(code), rule.status != .retired else {
        let codes = compiled.pack.rules.filter { $0.status != .retired }.map(\.code)
        Console.error(
          Phrases.unknownRule(code, Suggestion.closest(to: code, among: codes), messages))
        throw ExitStatus.failed
      }
      var options = PhraseSuggester.Options()
      options.fewestReports = atLeast
      let suggester = try PhraseSuggester(rule: rule, pack: compiled, options: options)
      let quotes = try quotes(messages)
      let said = reviews ? try verdicts(messages) : [:]
      try reports.read(messages) { report in
        let id = report.string(report.id)
        if let label = quotes[id] {
          let finder = label.map { _ in QuoteFinder(report.string(report.narrative)) }
          suggester.add(report, evidence: label?.flatMap { finder?.places(of: $0) ?? [] })
        } else if let places = said[id] {
          suggester.add(report, evidence: places)
        }
      }
      if !ordinary.isEmpty {
        try ReportFiles(files: ordinary, person: reports.person)
          .read(messages) { suggester.addOrdinary($0) }
      }
      let results = try compiled.pack.languages.filter {
        texts.language == nil || $0 == texts.language
      }
      .map { try suggester.suggestions(in: $0) }
      let report = SuggestReport(
        code: code, file: pack.folder + "/" + rule.file, phrase: suggester.nameOfPhrase,
        results: results, atLeast: atLeast, top: top == 0 ? .max : top, language: messages)
      Console.output(json ? try report.json() + "\n" : report.text())
      if results.allSatisfy({ $0.expected == 0 }) { throw ExitStatus.lookAt }
    }

    /// For each report in which people said something of the indicator: where its words stood for one
    /// in which it was confirmed, `nil` for one in which it was not. Who was unsure said neither.
    private func verdicts(_ language: Language) throws -> [String: [Range<Int>]?] {
      let stores = reports.stores
      if stores.isEmpty {
        Console.error(
          said(
            "--reviews: there is no store under --on; give the file of a store there.",
            "--reviews : aucun dépôt n'est donné à --on; donnez-y le fichier d'un dépôt."))
        throw ExitStatus.failed
      }
      var result: [String: [Range<Int>]?] = [:]
      for path in stores {
        let store = try RecordedStore.open(
          path: path, purpose: "pack suggest --reviews", by: reports.person, language)
        try asking(store) { () throws(StoreError) in
          for entry in try store.verdicts(of: code) {
            switch entry.verdict {
            case .confirmed:
              let places = try store.places(of: code, inReport: entry.report)
              result.updateValue(places, forKey: entry.report)
            case .added: result.updateValue([], forKey: entry.report)
            case .notConfirmed: result.updateValue(nil, forKey: entry.report)
            case .unsure: break
            }
          }
        }
      }
      return result
    }

    /// For each labelled report the words that show the code: none where the label has no words, and
    /// `nil` where it has not the code.
    private func quotes(_ language: Language) throws -> [String: [String]?] {
      var quotes: [String: [String]?] = [:]
      do {
        for path in gold {
          for label in try GoldReader.read(path: path) {
            let own = label.indicators.filter { $0.code == code }.map(\.quote)
            let isThere = !own.isEmpty || label.contra.contains(code)
            quotes.updateValue(isThere ? own : nil, forKey: label.id)
          }
        }
      } catch {
        Console.error(error.message(language: language.rawValue))
        throw ExitStatus.failed
      }
      return quotes
    }
  }
}
