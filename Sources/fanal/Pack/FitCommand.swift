internal import ArgumentParser
internal import Evaluation
internal import Exchange
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack fit`
  struct Fit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fit",
      abstract: said(
        "Train the document prior of a pack on labelled reports.",
        "Entraîner l'a priori du document d'un paquet sur des signalements étiquetés."),
      discussion: said(
        """
        Writes prior.tsv: words and pairs of words with what they say of the kind of document. \
        Figures are of reports that the table did not see, by folds, with and without it. Reports \
        labelled ambiguous are left out. Exit 2: too few labelled reports, or the pack cannot be \
        used.
        """,
        """
        Écrit prior.tsv : des mots et des paires de mots avec ce qu'ils disent du genre de \
        document. Les chiffres portent sur des signalements que la table n'a pas vus, par parts, \
        avec et sans elle. Les signalements étiquetés ambigus sont laissés de côté. Code de sortie \
        2 : trop peu de signalements étiquetés, ou paquet inutilisable.
        """))
    @Argument(
      help: .said(
        "Files of reports.", "Fichiers de signalements.", value: ("input", "entrée")))
    var inputs: [String]
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said(
        "Files of expert labels.", "Fichiers des étiquettes.", value: ("file", "fichier")))
    var gold: [String]
    @Option(
      name: .long,
      help: .said(
        "Where to write the table (default: prior.tsv in the pack; - for standard output).",
        "Où écrire la table (par défaut : prior.tsv du paquet; - pour la sortie standard).",
        value: ("file", "fichier")))
    var output: String?
    @Option(
      name: .long,
      help: .said(
        "Weight of the penalty on large weights.", "Poids de la pénalité sur les grands poids.",
        value: ("number", "nombre")))
    var penalty = 0.05
    @Option(
      name: .long,
      help: .said(
        "The fewest reports that a word must be in.",
        "Le moins de signalements où un mot doit figurer.", value: ("n", "n")))
    var atLeast = 3
    @Option(
      name: .long,
      help: .said(
        """
        Points for one unit of log-odds (default: what tells the labelled reports apart best; give it \
        where the rules were written on the same reports, which makes them look better than they are).
        """,
        """
        Points par unité de logit (par défaut : ce qui distingue le mieux les signalements étiquetés; \
        à donner quand les règles ont été écrites sur ces mêmes signalements, ce qui les flatte).
        """, value: ("number", "nombre")))
    var scale: Double?
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption

    func validate() throws {
      if !(penalty > 0) || atLeast < 1 || !((scale ?? 1) > 0) {
        throw ValidationError(
          said(
            "--penalty and --scale are above 0 and --at-least 1 or more.",
            "--penalty et --scale sont au-dessus de 0 et --at-least de 1 ou plus."))
      }
    }

    func run() throws {
      let language = lang.language
      let compiled = try pack.load(language, usesPrior: false, usesOverlay: false)
      var options = PriorFit.Options()
      options.penalty = penalty
      options.fewestReports = atLeast
      options.scale = scale
      options.excluded = try PackLoading.protectedWords(pack, language)
      var fit = try PriorFit(pack: compiled, options: options)
      do {
        var labels: [String: GoldLabel.Verdict] = [:]
        for path in gold {
          for label in try GoldReader.read(path: path) { labels[label.id] = label.verdict }
        }
        for path in inputs {
          let reader = try openReports(path: path)
          while let outcome = try reader.next() {
            guard case .report(let report) = outcome else { continue }
            switch labels[report.string(report.id)] {
            case .positive: fit.add(report, isPositive: true)
            case .negative: fit.add(report, isPositive: false)
            case .ambiguous, nil: break
            }
          }
        }
      } catch let error as EvaluationError {
        Console.error(error.message(language: language.rawValue))
        throw ExitStatus.failed
      } catch let error as ExchangeError {
        Console.error(language == .french ? error.message.fr : error.message.en)
        throw ExitStatus.failed
      }
      guard fit.canRun else {
        Console.error(
          said(
            "Too few labelled reports: at least five positive and five negative ones are needed.",
            "Trop peu de signalements étiquetés : il en faut au moins cinq positifs et cinq négatifs."
          ))
        throw ExitStatus.failed
      }
      let result = fit.run()
      try write(result.prior, reports: fit.count, language)
      Console.error(FitReport(result: result, pack: compiled.pack, language: language).text())
    }

    private func write(_ prior: DocumentPrior, reports: Int, _ language: Language) throws {
      let text = prior.file(note: [
        "Document prior: what ordinary words say of the kind of document. Made by: fanal pack fit.",
        "A priori du document : ce que les mots ordinaires disent du genre de document.",
        "\(reports) reports / signalements; penalty / pénalité \(penalty); "
          + "at least / au moins \(atLeast)",
      ])
      let path = output ?? pack.folder + "/" + DocumentPrior.path
      if path == "-" { return Console.output(text) }
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        Console.error(said("Cannot write \(path).", "Impossible d'écrire \(path)."))
        throw ExitStatus.failed
      }
    }
  }
}
