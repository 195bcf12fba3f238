internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import Serving
internal import TextMatching

/// `fanal runs`
struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: said("List the runs of a store.", "Lister les exécutions d'un dépôt."))
  @OptionGroup var store: StoreOption
  @Flag(name: .long, help: .said("Print JSON lines.", "Afficher des lignes JSON."))
  var json = false
  @OptionGroup var person: PersonOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    let store = try store.open(.readOnly)
    _ = try person.reader(of: store)
    for run in try asking(store, { () throws(StoreError) in try store.runs() }) {
      Console.output(json ? line(run) : text(run, language))
    }
  }

  private func text(_ run: Run, _ language: Language) -> String {
    let french = language == .french
    let status =
      switch run.status {
      case .running: french ? "en cours" : "running"
      case .completed: french ? "terminée" : "completed"
      case .failed: french ? "échouée" : "failed"
      case .interrupted: french ? "interrompue" : "interrupted"
      }
    let hash = run.pack.hash.hexadecimal.prefix(12)
    let counts = run.counts
    return """
      \(run.id)  \(run.startedAt)  \(status)  \(run.pack.name) \(run.pack.version) (\(hash)), \
      fanal \(run.pack.engine)
         \(run.command)
         \(french ? "lus" : "read") \(counts.read), \(french ? "signalés" : "flagged") \
      \(counts.flagged), \(french ? "rejetés" : "rejected") \(counts.rejected), \
      \(french ? "nouvelles évaluations" : "new assessments") \(counts.stored.newAssessments)
      \(incomplete(counts, language))
      """
  }

  /// What a run left unassessed, a line for each rule; empty for a complete run.
  private func incomplete(_ counts: RunCounts, _ language: Language) -> String {
    if counts.incomplete == 0 && counts.stops.isEmpty { return "" }
    let head = language == .french ? "INCOMPLÈTE, signalements" : "INCOMPLETE, reports"
    let rules = counts.stops.sorted { $0.key < $1.key }.map {
      "\n     " + Phrases.stops($0.key, $0.value, language)
    }
    return "   \(head) \(counts.incomplete)" + rules.joined() + "\n"
  }

  private func line(_ run: Run) -> String { JSONLine.text(RunJSON.object(run)) }
}
