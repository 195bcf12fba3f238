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
    abstract: "Measure a rule pack against reports with expert labels.",
    discussion: """
      Figures for reports, indicators, evidence, pillars and priority, with bootstrap intervals, \
      over all and by language, form and difficulty.
      """)

  @Argument(help: "File of reports.")
  var input: String
  @Option(name: .long, help: "File of expert labels.")
  var gold: String
  @Option(name: .long, help: "Split by language, form, difficulty or source; or list by code.")
  var by: [String] = []
  @Option(name: .long, help: "Bootstrap resamples; 0 for none.")
  var boot = 1000
  @Option(name: .long, help: "Seed of the bootstrap.")
  var seed = 7
  @Option(name: .long, help: "List this many missed and wrongly flagged reports.")
  var errors = 0
  @Option(
    name: .long, help: "What reports labelled ambiguous count as: exclude, positive, negative.")
  var ambiguous = "exclude"
  @Flag(name: .long, help: "Print the figures as JSON.")
  var json = false
  @OptionGroup var pack: PackOption
  @OptionGroup var language: LanguageOption

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
      throw ValidationError("--ambiguous is exclude, positive or negative.")
    }
    var splits: [EvaluationOptions.Split] = []
    for name in by where name != "code" {
      guard let split = EvaluationOptions.Split(rawValue: name) else {
        throw ValidationError("--by is language, form, difficulty, source or code.")
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
