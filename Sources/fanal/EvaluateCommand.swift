internal import ArgumentParser
internal import Evaluation
internal import Exchange
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// `fanal evaluate`
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: said(
      "Measure a rule pack against reports with expert labels.",
      "Mesurer un paquet de règles sur des signalements étiquetés par des spécialistes."),
    discussion: said(
      """
      Figures for reports, indicators, evidence, pillars and priority, with bootstrap intervals, \
      over all and by language, form and difficulty.
      """,
      """
      Chiffres sur les signalements, les indicateurs, les passages, les piliers et la priorité, \
      avec intervalles par rééchantillonnage, en tout et par langue, forme et difficulté.
      """))

  @Argument(
    help: .said("File of reports.", "Fichier de signalements.", value: ("input", "entrée")))
  var input: String
  @Option(
    name: .long,
    help: .said("File of expert labels.", "Fichier des étiquettes.", value: ("file", "fichier")))
  var gold: String
  @Option(
    name: .long,
    help: .said(
      "Split by language, form, difficulty or source; or list by code.",
      "Répartir par language, form, difficulty ou source; ou lister par code.",
      value: ("name", "nom")))
  var by: [String] = []
  @Option(
    name: .long,
    help: .said(
      "Bootstrap resamples; 0 for none.", "Nombre de rééchantillonnages; 0 pour aucun.",
      value: ("n", "n")))
  var boot = 1000
  @Option(
    name: .long,
    help: .said("Seed of the bootstrap.", "Germe des rééchantillonnages.", value: ("n", "n")))
  var seed = 7
  @Option(
    name: .long,
    help: .said(
      "List this many missed and wrongly flagged reports.",
      "Lister ce nombre de signalements manqués et de signalés à tort.", value: ("n", "n")))
  var errors = 0
  @Option(
    name: .long,
    help: .said(
      "What reports labelled ambiguous count as: exclude, positive, negative.",
      "Ce que valent les signalements étiquetés ambigus : exclude, positive ou negative.",
      value: ("mode", "mode")))
  var ambiguous = "exclude"
  @Flag(name: .long, help: .said("Print the figures as JSON.", "Afficher les chiffres en JSON."))
  var json = false
  @OptionGroup var pack: PackOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if boot < 0 || errors < 0 {
      throw ValidationError(
        said("--boot and --errors are 0 or more.", "--boot et --errors sont de 0 ou plus."))
    }
    _ = try options()
  }

  func run() throws {
    let language = language.language
    let compiled = try pack.load(language)
    do {
      let labels = try GoldReader.read(path: gold)
      let (texts, predictions) = try assess(compiled)
      let result = Evaluator(gold: labels, reports: texts, options: try options())
        .evaluate(predictions)
      if json {
        Console.output(result.json() + "\n")
      } else {
        Console.output(
          result.text(
            language: language.rawValue, includesCodes: by.contains("code"), errors: errors) + "\n")
        if compiled.prior != nil {
          let (_, rulesAlone) = try assess(try pack.load(language, usesPrior: false))
          Console.output(
            said("Without the document prior:", "Sans l'a priori du document :") + "\n"
              + Evaluator(gold: labels, reports: texts, options: try options())
              .evaluate(rulesAlone).text(language: language.rawValue) + "\n")
        }
      }
    } catch let error as EvaluationError {
      Console.error(error.message(language: language.rawValue))
      throw ExitStatus.failed
    } catch let error as ExchangeError {
      Console.error(language == .french ? error.message.fr : error.message.en)
      throw ExitStatus.failed
    }
  }

  private func options() throws -> EvaluationOptions {
    guard let mode = EvaluationOptions.Ambiguous(rawValue: ambiguous) else {
      throw ValidationError(
        said(
          "--ambiguous is exclude, positive or negative.",
          "--ambiguous est exclude, positive ou negative."))
    }
    var splits: [EvaluationOptions.Split] = []
    for name in by where name != "code" {
      guard let split = EvaluationOptions.Split(rawValue: name) else {
        throw ValidationError(
          said(
            "--by is language, form, difficulty, source or code.",
            "--by est language, form, difficulty, source ou code."))
      }
      splits.append(split)
    }
    var options = EvaluationOptions()
    options.ambiguous = mode
    options.resamples = boot
    options.seed = seed
    if !splits.isEmpty { options.splits = splits }
    return options
  }

  private func assess(_ pack: CompiledPack) throws -> ([ReportText], [Prediction]) {
    let assessor = try Assessor(pack: pack)
    let reader = try openReports(path: input)
    var texts: [ReportText] = []
    var predictions: [Prediction] = []
    while let outcome = try reader.next() {
      guard case .report(let report) = outcome else { continue }
      texts.append(ReportText(report))
      predictions.append(
        Prediction(assessment: assessor.assess(report), id: report.string(report.id)))
    }
    return (texts, predictions)
  }
}
