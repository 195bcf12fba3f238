internal import ArgumentParser
internal import CaseStore
internal import Exchange
internal import ReportModel
internal import TextMatching

/// `fanal export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: said(
      "Write the newest assessment of every stored report.",
      "Écrire la dernière évaluation de chaque signalement du dépôt."),
    discussion: said(
      "Ordered by report, so that equal stores give equal bytes.",
      "Dans l'ordre des signalements, pour que des dépôts égaux donnent les mêmes octets."))
  @OptionGroup var store: StoreOption
  @Option(
    name: .shortAndLong,
    help: .said(
      "File for the results; '-' is standard output.",
      "Fichier des résultats; « - » est la sortie standard.", value: ("file", "fichier")))
  var output: String
  @Option(
    name: .long,
    help: .said(
      "Form of the results: ndjson or csv.", "Forme des résultats : ndjson ou csv.",
      value: ("form", "forme")))
  var format = "ndjson"
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if output.isEmpty {
      throw ValidationError(
        said(
          "A file needs a name; '-' is standard output.",
          "Un fichier doit avoir un nom; « - » est la sortie standard."))
    }
    if !["ndjson", "csv"].contains(format) {
      throw ValidationError(said("--format is ndjson or csv.", "--format est ndjson ou csv."))
    }
  }

  func run() throws {
    let french = language.language == .french
    do {
      var files = NamedFiles()
      for path in [store.path, store.path + "-wal", store.path + "-shm"] {
        try files.add(path, as: .store)
      }
      try files.add(output, as: .output)
      let store = try RecordedStore.open(
        path: store.path,
        AuditEntry(.exported, object: .store, detail: ["format": .text(format)]),
        language.language)
      let file = try OutputFile(path: output)
      let table = AssessmentCSVWriter()
      var lines = ByteWriter()
      if format == "csv" { table.appendHeader(to: &lines) }
      try store.export { stored in
        for record in stored.assessments {
          if format == "csv" {
            table.append(record.assessment, of: stored.report, to: &lines)
          } else {
            AssessmentWriter(pack: record.pack)
              .append(record.assessment, of: stored.report, to: &lines)
          }
        }
        if lines.count > 1 << 16 {
          try file.write(lines.bytes)
          lines.removeAll()
        }
      }
      try file.write(lines.bytes)
      try file.finish()
    } catch let error as StoreError {
      Console.error(french ? error.french : error.english)
      throw ExitStatus.failed
    } catch let error as ExchangeError {
      Console.error(french ? error.message.fr : error.message.en)
      throw ExitStatus.failed
    }
  }
}
