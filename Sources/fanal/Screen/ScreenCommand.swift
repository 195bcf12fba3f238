internal import ArgumentParser
import Foundation
internal import Exchange
internal import ReportModel
internal import RuleEngine
internal import Screening
internal import TextMatching

/// `fanal screen`
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: said(
      "Screen files of reports for indicators.",
      "Relever les indicateurs dans des fichiers de signalements."),
    discussion: said(
      """
      Reads NDJSON, CSV, XLSX, e-mail, DOCX, PDF and text files, and folders of them ('-' is \
      standard input), and writes one assessment per report, in the order of the input. Records that cannot be read are kept byte for byte in the \
      rejects file, with their reasons beside it.

      Exit 0: done. 1: done, and there are inputs that were not read, rejects, or rules that did not \
      finish. 2: could not do it.
      """,
      """
      Lit des fichiers NDJSON, CSV, XLSX, DOCX, PDF, de courriel et de texte, et des dossiers qui en \
      contiennent (« - » est l'entrée standard), et écrit une évaluation par signalement, dans \
      l'ordre de l'entrée. Les enregistrements illisibles sont \
      gardés octet pour octet dans le fichier des rejets, et leurs motifs à côté.

      Code de sortie 0 : fait. 1 : fait, et il y a des entrées non lues, des rejets ou des règles \
      inachevées. 2 : n'a pas pu le faire.
      """))

  @Argument(
    help: .said(
      "Files of reports, or folders of them; '-' is standard input.",
      "Fichiers de signalements ou dossiers; « - » est l'entrée standard.",
      value: ("input", "entrée")))
  var inputs: [String]
  @OptionGroup var pack: PackOption
  @OptionGroup var store: StoreOption
  @OptionGroup var by: PersonOption
  @Flag(name: .long, help: .said("Keep nothing in a store.", "Ne rien garder dans un dépôt."))
  var noStore = false
  @Option(
    name: .shortAndLong,
    help: .said(
      "File for the results; '-' is standard output.",
      "Fichier des résultats; « - » est la sortie standard.", value: ("file", "fichier")))
  var output: String?
  @Option(
    name: .long,
    help: .said(
      "Form of the results: ndjson or csv.", "Forme des résultats : ndjson ou csv.",
      value: ("form", "forme")))
  var format = "ndjson"
  @Option(
    name: .long,
    help: .said(
      "File for rejected records (default: beside the output).",
      "Fichier des enregistrements rejetés (par défaut : à côté de la sortie).",
      value: ("file", "fichier")))
  var rejects: String?
  @Option(
    name: .shortAndLong,
    help: .said(
      "Workers (default: one per core).",
      "Nombre de fils de travail (par défaut : un par cœur).", value: ("n", "n")))
  var jobs: Int?
  @Option(
    name: .long,
    help: .said(
      "Form of the input: \(Self.forms) (default: by name and content).",
      "Forme de l'entrée : \(Self.forms) (par défaut : selon le nom et le contenu).",
      value: ("form", "forme")))
  var inputFormat: String?
  @Option(
    name: .long,
    help: .said(
      "Encoding of the input: utf-8, utf-16le, utf-16be or windows-1252.",
      "Encodage de l'entrée : utf-8, utf-16le, utf-16be ou windows-1252.", value: ("name", "nom")))
  var encoding: String?
  @Option(
    name: .long,
    help: .said(
      "Name of a field in the input; may be repeated.",
      "Nom d'un champ dans l'entrée; l'option peut être répétée.",
      value: ("field=column", "champ=colonne")))
  var map: [String] = []
  @OptionGroup var profile: ProfileOption
  @Flag(
    name: .long,
    help: .said(
      "Watch folders, and screen what comes in until Ctrl-C.",
      "Surveiller des dossiers et analyser ce qui y arrive jusqu'à Ctrl-C."))
  var watch = false
  @Flag(
    name: .long,
    help: .said(
      "Read files in folders again that were read before.",
      "Relire les fichiers des dossiers qui ont déjà été lus."))
  var again = false
  @Flag(
    name: .long,
    help: .said(
      "Print the summary as JSON on standard error.",
      "Écrire le résumé en JSON sur l'erreur standard."))
  var json = false
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError(
        said("--jobs is a number from 1 to 256.", "--jobs est un nombre de 1 à 256."))
    }
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError(
        said(
          "Standard input can be read only once.",
          "L'entrée standard ne peut être lue qu'une seule fois."))
    }
    if output == "" || rejects == "" || rejects == "-" || inputs.contains("") || store.store == "" {
      throw ValidationError(
        said(
          "A file needs a name; '-' is allowed for an input and for --output.",
          "Un fichier doit avoir un nom; « - » n'est permis que pour une entrée et pour --output."))
    }
    if watch {
      if inputs.contains("-") || (output ?? "-") != "-" {
        throw ValidationError(
          said(
            "--watch goes with folders, and with the store or --output -.",
            "--watch va avec des dossiers, et avec le dépôt ou --output -."))
      }
    }
    _ = try screeningOptions()
  }

  private static let forms = InputFormat.allCases.map(\.rawValue).joined(separator: ", ")

  func run() throws {
    let language = language.language
    var options = try screeningOptions()
    options.reading.sheet = profile.sheet
    if let profile = try profile.load(language) { options.reading.take(profile) }
    let compiled = try pack.load(language)
    if watch {
      let loop = InboxLoop(pack: compiled, options: options, json: json, language: language)
      if try loop.run() { throw ExitStatus.lookAt }
      return
    }
    let report = ScreenReport(language: language, rejects: options.rejects)
    let summary: ScreeningSummary
    do throws(ScreeningError) {
      summary = try ScreeningRun(pack: compiled, options: options).run { report.show($0) }
    } catch {
      report.clear()
      Console.error(Phrases.message(of: error, language))
      throw ExitStatus.failed
    }
    report.finish(summary, json: json)
    if summary.rejected == 0, Self.isPlain(options.rejects) {
      Console.error(Phrases.oldRejects(options.rejects, language))
    }
    if summary.needsLook { throw ExitStatus.lookAt }
  }

  private func screeningOptions() throws -> ScreeningOptions {
    var options = ScreeningOptions(
      inputs: inputs, rejects: rejects ?? Self.rejectsPath(output: output, input: inputs[0]),
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    options.output = output
    options.store = noStore ? nil : store.path
    options.actor = by.handle
    options.rereads = again
    options.command =
      "screen "
      + inputs.map { URL(fileURLWithPath: $0).lastPathComponent }
      .joined(separator: " ")
    guard let form = ScreeningOptions.Output(rawValue: format) else {
      throw ValidationError(said("--format is ndjson or csv.", "--format est ndjson ou csv."))
    }
    options.format = form
    if let inputFormat {
      guard let form = InputFormat(rawValue: inputFormat) else {
        throw ValidationError(
          said(
            "--input-format is one of \(Self.forms).",
            "--input-format est l'un de : \(Self.forms)."))
      }
      options.reading.format = form
    }
    if let encoding {
      guard let known = TextEncoding(rawValue: encoding.lowercased()) else {
        throw ValidationError(
          said(
            "--encoding is utf-8, utf-16le, utf-16be or windows-1252.",
            "--encoding est utf-8, utf-16le, utf-16be ou windows-1252."))
      }
      options.reading.encoding = known
    }
    for entry in map {
      let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2,
        ReportField(rawValue: parts[0]) != nil || DetailField(rawValue: parts[0]) != nil
      else {
        let fields =
          (ReportField.allCases.map(\.rawValue) + DetailField.allCases.map(\.rawValue))
          .joined(separator: ", ")
        throw ValidationError(
          said(
            "--map is field=column, with a field out of: \(fields).",
            "--map est champ=colonne, où le champ est l'un de : \(fields)."))
      }
      options.reading.fieldMap[parts[0]] = parts[1]
    }
    return options
  }

  /// Rejects lie beside the output; without one, beside nothing but in the working folder.
  private static func rejectsPath(output: String?, input: String) -> String {
    if let output, output != "-", isPlainOrNew(output) { return output + ".rejects" }
    let name = input == "-" ? "stdin" : URL(fileURLWithPath: input).lastPathComponent
    return name + ".rejects"
  }

  /// Whether a path is no device, pipe or folder, beside which nothing must be made. A name in `/dev`
  /// or `/proc` may lead to a file, but its neighbours are devices.
  private static func isPlainOrNew(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).standardized.path
    if folder.hasPrefix("/dev/") || folder.hasPrefix("/proc/") { return false }
    return !FileManager.default.fileExists(atPath: path) || isPlain(path)
  }

  /// Whether a path leads to a file with content of its own.
  private static func isPlain(_ path: String) -> Bool {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let type = try? FileManager.default.attributesOfItem(atPath: url.path)[.type]
    return type as? FileAttributeType == .typeRegular
  }
}
