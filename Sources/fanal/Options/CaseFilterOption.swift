internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine

/// Which reports of the queue a list or a decision is about.
struct CaseFilterOption: ParsableArguments {
  @Option(
    name: .customLong("state"), parsing: .singleValue,
    help: .said(
      "State: new, in_review, needs_information, confirmed, dismissed, referred or closed; may be "
        + "repeated (default: all; in a queue, all that wait).",
      "État : new, in_review, needs_information, confirmed, dismissed, referred ou closed; peut être "
        + "répétée (par défaut : tous; dans une file, tout ce qui attend).",
      value: ("state", "état")))
  var states: [String] = []
  @Option(
    name: .long,
    help: .said(
      "A pillar that is on: prevention, protection, prosecution or partnership.",
      "Un pilier actif : prevention, protection, prosecution ou partnership.",
      value: ("pillar", "pilier")))
  var pillar: String?
  @Option(
    name: .long,
    help: .said(
      "Priority: urgent, high, normal or none.", "Priorité : urgent, high, normal ou none.",
      value: ("priority", "priorité")))
  var priority: String?
  @Option(
    name: .long,
    help: .said(
      "Province or territory, as the reports write it.",
      "Province ou territoire, comme l'écrivent les signalements.",
      value: ("province", "province ou territoire")))
  var province: String?
  @Option(
    name: .customLong("source"),
    help: .said(
      "Kind of source, for example hotline_call.", "Type de source, par exemple hotline_call.",
      value: ("type", "type")))
  var source: String?
  @Option(
    name: .customLong("language"),
    help: .said(
      "Language of the reports: en or fr.", "Langue des signalements : en ou fr.",
      value: ("en|fr", "en|fr")))
  var reportLanguage: String?
  @Option(
    name: .long,
    help: .said(
      "Code of an indicator that counts.", "Code d'un indicateur qui compte.",
      value: ("code", "code")))
  var code: String?
  @Option(
    name: .long,
    help: .said(
      "Received on this day or later: 2026-11-01, or a time in ISO 8601.",
      "Reçu ce jour ou après : 2026-11-01, ou une heure en ISO 8601.", value: ("day", "jour")))
  var since: String?
  @Option(
    name: .long,
    help: .said(
      "Received until this day, its end included: 2026-11-30, or a time in ISO 8601.",
      "Reçu jusqu'à la fin de ce jour : 2026-11-30, ou une heure en ISO 8601.",
      value: ("day", "jour")))
  var until: String?
  @Option(
    name: .long,
    help: .said(
      "Work of this person; 'none' for what is nobody's.",
      "Travail de cette personne; « none » pour ce qui n'est à personne.",
      value: ("person", "personne")))
  var assigned: String?

  func validate() throws { _ = try filter() }

  /// Whether a filter was given at all.
  var isEmpty: Bool {
    states.isEmpty
      && [pillar, priority, province, source, reportLanguage, code, since, until, assigned]
        .allSatisfy { $0 == nil }
  }

  /// The filter.
  ///
  /// - Throws: `ValidationError` that says which values there are.
  func filter() throws -> CaseFilter {
    var filter = CaseFilter()
    filter.states = Set(try states.map(Self.state))
    filter.pillar = try pillar.map { try Self.value($0, "--pillar") }
    filter.priority = try priority.map { try Self.value($0, "--priority") }
    filter.province = province
    filter.sourceType = source
    if let reportLanguage, !["en", "fr"].contains(reportLanguage) {
      throw ValidationError(said("--language is en or fr.", "--language est en ou fr."))
    }
    filter.language = reportLanguage
    filter.code = code
    filter.since = try since.map { try Self.time($0, "--since", end: false) }
    filter.until = try until.map { try Self.time($0, "--until", end: true) }
    if let assigned { filter.assignment = assigned == "none" ? .nobody : .person(assigned) }
    return filter
  }

  /// A state by its word; `in-review` is taken as `in_review`.
  static func state(_ word: String) throws -> CaseState {
    try value(word.replacing("-", with: "_"), "--state")
  }

  /// The value of a word out of a list.
  static func value<Value: RawRepresentable & CaseIterable>(
    _ word: String, _ option: String
  ) throws -> Value where Value.RawValue == String {
    if let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue)
    let list = words.joined(separator: ", ")
    let closest = Suggestion.closest(to: word, among: words)
    throw ValidationError(
      said(
        "\(option) is one of: \(list)." + (closest.map { " Did you mean \($0)?" } ?? ""),
        "\(option) est l'un de : \(list)." + (closest.map { " Vouliez-vous dire \($0)?" } ?? "")))
  }

  /// A time in seconds since 1970; a day begins at midnight where this machine is.
  private static func time(_ text: String, _ option: String, end: Bool) throws -> Int64 {
    if let time = CaseFilter.time(text, isEnd: end) { return time }
    throw ValidationError(
      said(
        "\(option) is a day such as 2026-11-01, or a time such as 2026-11-01T08:00:00Z.",
        "\(option) est un jour comme 2026-11-01, ou une heure comme 2026-11-01T08:00:00Z."))
  }
}
