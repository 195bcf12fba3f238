internal import ArgumentParser
internal import Disclosure
internal import Exchange
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// `fanal redact`
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: said(
      "Copy reports with names and numbers behind tokens.",
      "Copier des signalements avec les noms et les numéros remplacés par des jetons."),
    discussion: said(
      """
      What is hidden is found by signs, so some of it is missed: read what leaves. Further fields of a \
      report are left out. Without --token-map nobody can tell what a token stands for.
      """,
      """
      Ce qui est caché est trouvé par des signes, et une partie échappe : relisez ce qui sort. Les autres \
      champs d'un signalement sont omis. Sans --token-map, plus personne ne peut dire ce qu'un jeton \
      remplace.
      """))
  @Argument(
    help: .said(
      "Files of reports; '-' is standard input.",
      "Fichiers de signalements; « - » est l'entrée standard.", value: ("input", "entrée")))
  var inputs: [String]
  @Option(
    name: .shortAndLong,
    help: .said(
      "File for the reports, as NDJSON; '-' is standard output.",
      "Fichier des signalements, en NDJSON; « - » est la sortie standard.",
      value: ("file", "fichier")))
  var output: String
  @Option(
    name: .long,
    help: .said(
      "What is hidden: full, contacts or documents.",
      "Ce qui est caché : full, contacts ou documents.",
      value: ("profile", "profil")),
    transform: { try TokenMapOptions.profile($0, "--profile") })
  var profile = RedactionProfile.full
  @OptionGroup var map: TokenMapOptions
  @OptionGroup var pack: PackOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if output.isEmpty || inputs.contains("") {
      throw ValidationError(
        said("A file needs a name.", "Un fichier doit avoir un nom."))
    }
  }

  func run() throws {
    do {
      try redact()
    } catch let error as ExchangeError {
      Console.error(said(error.message.en, error.message.fr))
      throw ExitStatus.failed
    }
  }

  private func redact() throws {
    var files = NamedFiles()
    for input in inputs { try files.add(input, as: .input) }
    try files.add(output, as: .output)
    try map.add(to: &files)
    let passphrase = try map.readPassphrase()
    let compiled = try pack.load(language.language, usesPrior: false)
    let assessor: Assessor
    do {
      assessor = try Assessor(pack: compiled)
    } catch {
      Console.error(error.message.text(in: language.language))
      throw ExitStatus.failed
    }
    var redactor = Redactor(profile: profile, language: language.language)
    let file = try OutputFile(path: output)
    var counts = (reports: 0, rejected: 0, extras: 0)
    for input in inputs {
      let reader = try openReports(path: input)
      for notice in reader.notices { Console.error(notice.message.text(in: language.language)) }
      while let outcome = try reader.next() {
        guard case .report(let report) = outcome else {
          counts.rejected += 1
          continue
        }
        let hidden = redactor.redact(report, assessor.assess(report)).report
        counts.reports += 1
        if !report.extras.isEmpty { counts.extras += 1 }
        try file.write(Self.line(hidden, profile))
      }
    }
    // The map first: tokens without it would be lost.
    try map.write(redactor.tokens, passphrase: passphrase)
    try file.finish()
    say(counts, redactor.tokens)
    if counts.rejected > 0 { throw ExitStatus.lookAt }
  }

  private static func line(_ report: Report, _ profile: RedactionProfile) -> [UInt8] {
    var line = ByteWriter()
    line.append(text: "{")
    for (name, range) in [
      ("id", report.id), ("received_at", report.receivedAt), ("source_type", report.sourceType),
      ("language", report.language), ("province", report.province), ("city", report.city),
      ("title", report.title), ("narrative", report.narrative),
    ] where !range.isEmpty {
      line.appendJSONString(name)
      line.append(text: ":")
      line.appendJSONString(report.string(range))
      line.append(text: ",")
    }
    line.append(text: "\"redaction\":")
    line.appendJSONString(profile.rawValue)
    line.append(text: "}\n")
    return line.bytes
  }

  private func say(_ counts: (reports: Int, rejected: Int, extras: Int), _ tokens: TokenTable) {
    let hidden = tokens.entries.count
    Console.error(
      said(
        "\(counts.reports) reports, \(hidden) names and numbers hidden; read them before they leave.",
        "\(counts.reports) signalements, \(hidden) noms et numéros cachés; relisez-les avant qu'ils sortent."
      ))
    if counts.extras > 0 {
      Console.error(
        said(
          "Further fields left out of \(counts.extras) reports.",
          "Autres champs omis de \(counts.extras) signalements."))
    }
    if counts.rejected > 0 {
      Console.error(Phrases.passedOver(counts.rejected, language.language))
    }
  }
}

/// `fanal reveal`
struct RevealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reveal",
    abstract: said(
      "Show what the tokens of an export stand for.",
      "Montrer ce que les jetons d'une exportation "
        + "remplacent."),
    discussion: said(
      "Prints one token a line, as JSON: token, kind, and the ways in which it was written.",
      "Affiche un jeton par ligne, en JSON : jeton, genre, et les façons dont il était écrit."))
  @Argument(
    help: .said("The token map.", "La table de jetons.", value: ("map", "table")))
  var map: String
  @Option(
    name: .long,
    help: .said(
      "File with the passphrase on its first line.",
      "Fichier avec la phrase de passe sur sa première ligne.", value: ("file", "fichier")))
  var mapPassphraseFile: String
  @Option(
    name: .long,
    help: .said(
      "Only this token, such as PHONE-1; may be repeated.",
      "Seulement ce jeton, comme TÉL-1; l'option peut être répétée.", value: ("token", "jeton")))
  var token: [String] = []
  @OptionGroup var language: LanguageOption

  func run() throws {
    let passphrase = try TokenMapOptions.passphrase(in: mapPassphraseFile)
    guard let content = try? Data(contentsOf: URL(fileURLWithPath: map)) else {
      Console.error(
        said("\(map): this file cannot be read.", "\(map) : ce fichier ne peut pas être lu."))
      throw ExitStatus.failed
    }
    let entries = try TokenMapOptions.telling(map) { () throws(TokenMapError) in
      try TokenMap.open(Array(content), passphrase: passphrase)
    }
    let wanted = Set(token.map { $0.hasPrefix("[") ? $0 : "[\($0)]" })
    var found = 0
    for entry in entries where wanted.isEmpty || wanted.contains(entry.token) {
      found += 1
      var line = ByteWriter()
      line.append(text: "{\"token\":")
      line.appendJSONString(entry.token)
      line.append(text: ",\"kind\":")
      line.appendJSONString(entry.kind.rawValue)
      line.append(text: ",\"texts\":[")
      for (index, text) in entry.texts.enumerated() {
        if index > 0 { line.append(text: ",") }
        line.appendJSONString(text)
      }
      line.append(text: "]}\n")
      Console.output(line.withBytes { String(decoding: $0, as: UTF8.self) })
    }
    if found < wanted.count {
      Console.error(
        said("The map does not have all these tokens.", "La table n'a pas tous ces jetons."))
      throw ExitStatus.lookAt
    }
  }
}
