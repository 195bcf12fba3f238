internal import ArgumentParser
internal import Centre
internal import Exchange
internal import Export
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// `fanal toolkit`
struct ToolKitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toolkit",
    abstract: said(
      "Write cards of indicators for people of a trade, made from the rules.",
      "Produire des fiches d'indicateurs pour les gens d'un métier, tirées des règles."),
    discussion: said(
      """
      Which indicators, what to do and what not to do stand in policy/toolkit.toml, which the centre edits. \
      No report is read.
      """,
      """
      Quels indicateurs, que faire et ne pas faire : c'est dans policy/toolkit.toml, que le centre modifie. \
      Aucun signalement n'est lu.
      """))
  @Option(
    name: .long,
    help: .said(
      "For whom: hotel, health, bank, transport, school, police or labour.",
      "Pour qui : hotel (hôtels), health (santé), bank (banques), transport, school (écoles), police ou "
        + "labour (travail).", value: ("audience", "public")))
  var audience: String
  @Option(
    name: .shortAndLong,
    help: .said(
      "File for the result; '-' is standard output.",
      "Fichier du résultat; « - » est la sortie standard.", value: ("file", "fichier")))
  var output: String
  @Option(
    name: .long,
    help: .said(
      "Form: html, pdf or md.", "Forme : html, pdf ou md.", value: ("form", "forme")))
  var format = "html"
  @Option(
    name: .long,
    help: .said(
      "File of what each audience is told (default: policy/toolkit.toml).",
      "Fichier de ce que chaque public doit savoir (par défaut : policy/toolkit.toml).",
      value: ("file", "fichier")))
  var guide: String?
  @OptionGroup var pack: PackOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if Audience(rawValue: audience) == nil {
      let words = Audience.allCases.map(\.rawValue)
      let list = words.joined(separator: ", ")
      let closest = Suggestion.closest(to: audience, among: words)
      throw ValidationError(
        said(
          "--audience is one of: \(list)." + (closest.map { " Did you mean \($0)?" } ?? ""),
          "--audience est l'un de : \(list)." + (closest.map { " Vouliez-vous dire \($0)?" } ?? ""))
      )
    }
    if !["html", "pdf", "md"].contains(format) {
      throw ValidationError(
        said("--format is html, pdf or md.", "--format est html, pdf ou md."))
    }
    if output.isEmpty {
      throw ValidationError(
        said(
          "A file needs a name; '-' is standard output.",
          "Un fichier doit avoir un nom; « - » est la sortie standard."))
    }
  }

  func run() throws {
    let language = language.language
    guard let audience = Audience(rawValue: audience) else { throw ExitStatus.failed }
    let compiled = try PackLoading.compiled(pack, language, includesDrafts: false)
    do {
      let file = PolicyFile.path("toolkit.toml", named: guide) ?? "policy/toolkit.toml"
      let guide = try ToolKitGuide(file: file)
      let kit = try ToolKit(audience, pack: compiled.pack, guide: guide)
      switch format {
      case "pdf": try PagePrinter().print(html: kit.html(language), to: output)
      case "md": try write(kit.markdown(language))
      default: try write(kit.html(language))
      }
      if output != "-" {
        let cards = kit.cards.count
        Console.error(said("\(output): \(cards) cards", "\(output) : \(cards) fiches"))
      }
    } catch let error as ExchangeError {
      Console.error(said(error.message.en, error.message.fr))
      throw ExitStatus.failed
    } catch let error as ExportError {
      Console.error(said(error.message.en, error.message.fr))
      throw ExitStatus.failed
    } catch let error as ToolKit.UnknownCode {
      let file = guide ?? "policy/toolkit.toml"
      Console.error(
        said(
          "\(file): \(audience.rawValue).indicators: the pack has no live rule \"\(error.code)\"."
            + (error.closest.map { " Did you mean \"\($0)\"?" } ?? ""),
          "\(file) : \(audience.rawValue).indicators : le paquet n'a pas de règle active « \(error.code) »."
            + (error.closest.map { " Vouliez-vous dire « \($0) »?" } ?? "")))
      throw ExitStatus.failed
    }
  }

  private func write(_ text: String) throws {
    let file = try OutputFile(path: output)
    try file.write(Array(text.utf8))
    try file.finish()
  }
}
