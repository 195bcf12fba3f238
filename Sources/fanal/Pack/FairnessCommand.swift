internal import ArgumentParser
internal import Exchange
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack fairness`
  struct Fairness: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fairness",
      abstract: said(
        "Swap words for what people are, and measure how far scores move.",
        "Échanger les mots qui disent ce que sont les gens et mesurer l'écart des scores."),
      discussion: said(
        """
        Nationality, ethnicity, Indigenous identity, gender, religion, immigration status, sex \
        work: the words are in the pack's fairness.lua. Exit 0: no score moves by more than \
        --at-most, and no report becomes flagged or ceases to be. 1: one does, nothing could be \
        measured, or a record could not be read. 2: the pack or an input cannot be used.
        """,
        """
        Nationalité, origine ethnique, identité autochtone, genre, religion, statut d'immigration, \
        travail du sexe : les mots sont dans le fichier fairness.lua du paquet. Code de sortie 0 : \
        aucun score ne bouge de plus de --at-most et aucun signalement ne franchit le seuil. 1 : \
        il y en a un, rien n'a pu être mesuré, ou un enregistrement est illisible. 2 : le paquet \
        ou une entrée est inutilisable.
        """))
    @Argument(
      help: .said(
        "Files of reports; - is standard input (default: the pack's own texts).",
        "Fichiers de signalements; - est l'entrée standard (par défaut : les textes du paquet).",
        value: ("input", "entrée")))
    var inputs: [String] = []
    @Option(
      name: .long,
      help: .said(
        "Measure this group only; may be repeated (default: all).",
        "Mesurer ce groupe seulement; peut être répété (par défaut : tous).",
        value: ("name", "nom")),
      transform: { text in
        guard let group = FairnessGroup(rawValue: text) else {
          let names = FairnessGroup.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError(
            said("--group is one of: \(names).", "--group est dans : \(names)."))
        }
        return group
      })
    var group: [FairnessGroup] = []
    @OptionGroup var texts: TextLanguageOption
    @Option(
      name: .long,
      help: .said(
        "The most a score may move, in per cent of the threshold from which on a report is flagged.",
        "Le plus qu'un score peut bouger, en pour cent du seuil de signalement.",
        value: ("percent", "pourcentage")))
    var atMost = 5.0
    @Option(
      name: .long,
      help: .said(
        "The most words that are put in the place of one.",
        "Le plus de mots mis à la place d'un autre.", value: ("n", "n")))
    var words = 6
    @Option(
      name: .long,
      help: .said(
        "Show this many of the worst cases of each group and language.",
        "Montrer ce nombre des pires cas par groupe et par langue.", value: ("n", "n")))
    var worst = 3
    @Flag(
      name: .long, help: .said("Print the result as JSON.", "Afficher le résultat en JSON."))
    var json = false
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption

    func validate() throws {
      if worst < 0 || words < 1 {
        throw ValidationError(
          said(
            "--worst is 0 or more, --words 1 or more.",
            "--worst est de 0 ou plus, --words de 1 ou plus."))
      }
      if !(0...100).contains(atMost) {
        throw ValidationError(said("--at-most is 0 to 100.", "--at-most est de 0 à 100."))
      }
    }

    func run() throws {
      let language = lang.language
      var check = try makeCheck(language)
      var rejected = 0
      if inputs.isEmpty { check.addOwnTexts() }
      for input in inputs {
        do {
          let reader = try openReports(path: input)
          while let outcome = try reader.next() {
            switch outcome {
            case .report(let report): check.add(report)
            case .reject: rejected += 1
            }
          }
        } catch {
          Console.error(language == .french ? error.message.fr : error.message.en)
          throw ExitStatus.failed
        }
      }
      let report = FairnessReport(
        result: check.finished(), source: try PackLoading.source(pack, language),
        language: language, worst: worst)
      Console.output(json ? try report.json() + "\n" : report.text())
      if !json { Console.error(report.summary) }
      if rejected > 0 { Console.error(Phrases.unreadRecords(rejected, language)) }
      if !report.result.isGood || rejected > 0 { throw ExitStatus.lookAt }
    }

    private func makeCheck(_ language: Language) throws -> FairnessCheck {
      var options = FairnessCheck.Options()
      if !group.isEmpty { options.groups = FairnessGroup.allCases.filter(group.contains) }
      if let only = texts.language { options.languages = [only] }
      options.share = atMost / 100
      options.words = words
      do {
        // Not out of the cache, which holds neither sentences nor the words to swap. The prior holds
        // no such word, and counts articles, which change with the words.
        let source = try pack.source(language).withoutPrior()
        let compiled = try PackCompiler.load(source)
        return try FairnessCheck(pack: compiled, options: options)
      } catch let error as PackError {
        let source = try PackLoading.source(pack, language)
        try PackLoading.report(error.diagnostics, source, language: language, json: false)
        Console.error(error.message.text(in: language))
      } catch let error as FairnessError {
        Console.error(error.message.text(in: language))
      }
      throw ExitStatus.failed
    }
  }
}
