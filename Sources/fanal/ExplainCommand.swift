internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// `fanal explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: said(
      "Show why a report is flagged or not, in plain words.",
      "Montrer en langage clair pourquoi un texte est signalé ou non."),
    discussion: said(
      """
      The report is one of the store (by its id), a text (--text), or a text file (--file). It is \
      assessed anew with the given pack, so a report of the store is explained by today's rules.
      """,
      """
      Le texte est celui d'un signalement du dépôt (par son identifiant), de --text ou d'un \
      fichier (--file). Il est évalué de nouveau avec le paquet donné : un signalement du dépôt \
      est donc expliqué selon les règles d'aujourd'hui.
      """))

  @Argument(
    help: .said(
      "Id of a report in the store.", "Identifiant d'un signalement du dépôt.",
      value: ("id", "identifiant")))
  var id: String?
  @Option(
    name: .long, help: .said("A text to explain.", "Texte à expliquer.", value: ("text", "texte")))
  var text: String?
  @Option(
    name: .long,
    help: .said(
      "A text file to explain.", "Fichier de texte à expliquer.", value: ("file", "fichier")))
  var file: String?
  @Option(
    name: .long,
    help: .said(
      "The kind of source of --text or --file, for example bank_alert.",
      "Type de source de --text ou de --file, par exemple bank_alert.", value: ("type", "type")))
  var sourceType = ""
  @Option(
    name: .long,
    help: .said(
      "Show for this rule, phrase by phrase, why it flags the report or not.",
      "Montrer pour cette règle, phrase par phrase, pourquoi elle signale le texte ou non.",
      value: ("code", "code")))
  var whyNot: String?
  @Flag(
    name: .long,
    help: .said(
      "With --why-not: print the answer as JSON.",
      "Avec --why-not : afficher la réponse en JSON."))
  var json = false
  @OptionGroup var pack: PackOption
  @OptionGroup var store: StoreOption
  @OptionGroup var by: PersonOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if [id, text, file].compactMap({ $0 }).count != 1 {
      throw ValidationError(
        said(
          "Give the id of a report, or --text, or --file.",
          "Donnez l'identifiant d'un signalement, ou --text, ou --file."))
    }
    if json, whyNot == nil {
      throw ValidationError(
        said("--json goes with --why-not.", "--json va avec --why-not."))
    }
  }

  func run() throws {
    let language = language.language
    let (report, raised) = try report(language)
    if let whyNot {
      return try WhyNotAnswer.print(whyNot, report, pack, language, json: json)
    }
    let compiled = try pack.load(language)
    let assessor: Assessor
    do throws(PackError) {
      assessor = try Assessor(pack: compiled)
    } catch {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
    let assessment = assessor.assess(report)
    let explanation = Explanation(
      of: assessment, report: report, pack: compiled, language: language,
      details: assessor.details(of: report, assessment), usesColour: Console.usesColour,
      width: Console.width)
    Console.output(
      DetailText.text(report, language) + explanation.text()
        + RelatedReports.raisedText(raised, language))
  }

  /// The report, and what it raises together with others of its store.
  private func report(_ language: Language) throws -> (Report, [RaisedPillar]) {
    if let text { return (try made(from: text, id: "--text", language), []) }
    if let file {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw fail(
          "\(file): cannot be read; check the name and the permissions.",
          "\(file) : lecture impossible; vérifiez le nom et les permissions.", language)
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw fail(
          "\(file): is not UTF-8 text; convert it first.",
          "\(file) : n'est pas du texte UTF-8; convertissez-le d'abord.", language)
      }
      return (try made(from: text, id: URL(fileURLWithPath: file).lastPathComponent, language), [])
    }
    let stored = try RecordedStore.report(
      id: id ?? "", store, purpose: "explain", by: by, language)
    guard let stored else {
      throw fail(
        "\(store.path): has no report with this id; 'fanal export' lists them.",
        "\(store.path) : aucun signalement ne porte cet identifiant; « fanal export » les liste.",
        language)
    }
    return (stored.report.report, stored.report.raised)
  }

  private func made(from text: String, id: String, _ language: Language) throws -> Report {
    guard !text.allSatisfy(\.isWhitespace) else {
      throw fail("The text is empty.", "Le texte est vide.", language)
    }
    return Report(id: id, narrative: text, sourceType: sourceType)
  }

  private func fail(_ english: String, _ french: String, _ language: Language) -> ExitStatus {
    Console.error(language == .french ? french : english)
    return .failed
  }
}
