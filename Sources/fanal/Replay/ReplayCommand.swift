internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// `fanal replay`
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: said(
      "Rebuild a stored finding from the stored report and pack, and compare it byte for byte.",
      "Reconstruire une constatation du dépôt à partir du signalement et du paquet gardés, et la "
        + "comparer octet par octet."),
    discussion: said(
      """
      A finding is named by its report, or by report and code: R-7/coercion.documents_confiscated. The \
      report and the files of the pack are those of the store; what rules say today plays no part.

      Exit 0: the same bytes. 1: they differ, or another engine version made the stored ones. 2: could \
      not do it.
      """,
      """
      Une constatation est nommée par son signalement, ou par signalement et code : \
      R-7/coercion.documents_confiscated. Le signalement et les fichiers du paquet sont ceux du dépôt; \
      les règles d'aujourd'hui n'y jouent aucun rôle.

      Code de sortie 0 : les mêmes octets. 1 : ils diffèrent, ou une autre version du moteur a fait \
      ceux du dépôt. 2 : n'a pas pu le faire.
      """))
  @Argument(
    help: .said(
      "Id of a report, with or without /CODE.", "Identifiant d'un signalement, avec ou sans /CODE.",
      value: ("finding", "constatation")))
  var finding: String
  @Option(
    name: .customLong("run"),
    help: .said(
      "The assessment that this run stored (default: the newest).",
      "L'évaluation que cette exécution a enregistrée (par défaut : la plus récente).",
      value: ("run", "exécution")))
  var ofRun: Int64?
  @OptionGroup var store: StoreOption
  @OptionGroup var by: PersonOption
  @Flag(name: .long, help: .said("Print JSON.", "Afficher en JSON."))
  var json = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    do {
      let replay = try replay(language)
      Console.output(json ? replay.json() : replay.text(language))
      if !replay.isSame { throw ExitStatus.lookAt }
    } catch let error as StoreError {
      Console.error(language == .french ? error.french : error.english)
      throw ExitStatus.failed
    } catch let error as PackError {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
  }

  private func replay(_ language: Language) throws -> Replay {
    let (store, report, record, code) = try stored(language)
    let source = PackSource(
      name: record.pack.name, folder: record.pack.hash.description,
      files: try store.packFiles(of: record.pack.hash).map {
        .init(path: $0.path, content: $0.content)
      }
    )
    guard source.hash == record.pack.hash else {
      throw fail(
        "\(store.path): does not have all files of the pack \(record.pack.hash); it was used with "
          + "--skip-bad-rules, or the store is damaged (fanal store verify).",
        "\(store.path) : n'a pas tous les fichiers du paquet \(record.pack.hash); il a été utilisé avec "
          + "--skip-bad-rules, ou le dépôt est endommagé (fanal store verify).", language)
    }
    let compiled = try PackCompiler.load(source, cache: .standard, hasTexts: false)
    return Replay(
      report: report, stored: record, code: code,
      rebuilt: try Assessor(pack: compiled).assess(report), identity: compiled.identity)
  }

  /// The report that is meant, the stored assessment, and the code where one was given.
  ///
  /// Identifiers may hold a slash, so the whole text is tried first.
  private func stored(
    _ language: Language
  ) throws -> (store: CaseStore, report: Report, record: AssessmentRecord, code: String?) {
    var found = try versions(finding, language)
    var code: String?
    if found == nil, let slash = finding.lastIndex(of: "/") {
      code = String(finding[finding.index(after: slash)...])
      found = try versions(String(finding[..<slash]), language)
    }
    guard let found else {
      throw fail(
        "\(store.path): has no report with this id; 'fanal export' lists them.",
        "\(store.path) : aucun signalement ne porte cet identifiant; « fanal export » les liste.",
        language)
    }
    for version in found.versions {
      for record in version.assessments where ofRun == nil || record.run.number == ofRun {
        if let code, !record.assessment.codes.contains(code) {
          let codes = record.assessment.codes
          let closest = Suggestion.closest(to: code, among: codes)
          let list = (closest.map { [$0] } ?? codes).joined(separator: ", ")
          throw fail(
            "The stored assessment has no finding \(code)\(list.isEmpty ? "" : "; it has \(list)").",
            "L'évaluation du dépôt n'a pas de constatation \(code)"
              + "\(list.isEmpty ? "" : "; elle a \(list)").", language)
        }
        return (found.store, version.report, record, code)
      }
    }
    throw fail(
      "\(store.path): has no assessment of this report by that run; 'fanal runs' lists them.",
      "\(store.path) : aucune évaluation de ce signalement par cette exécution; « fanal runs » les "
        + "liste.", language)
  }

  /// All versions of a report, once the view is recorded; `nil` when there are none.
  private func versions(
    _ id: String, _ language: Language
  ) throws -> (versions: [StoredReport], store: CaseStore)? {
    let newest = try RecordedStore.report(id: id, store, purpose: "replay", by: by, language)
    guard let store = newest?.store else { return nil }
    return (try store.versions(of: id), store)
  }

  private func fail(_ english: String, _ french: String, _ language: Language) -> ExitStatus {
    Console.error(language == .french ? french.spacedAsFrench : english)
    return .failed
  }
}

extension Assessment {
  /// The codes of all findings.
  var codes: [String] { (indicators + contra + dismissed).map(\.code) }
}
