internal import ArgumentParser
internal import Export
internal import ReportModel
internal import TextMatching

/// Which reports of the store an export takes.
struct ExportFilterOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "Only reports received on this day or later: 2026-11-01.",
      "Seulement les signalements reçus ce jour-là ou plus tard : 2026-11-01.",
      value: ("day", "jour")))
  var from: String?
  @Option(
    name: .long,
    help: .said(
      "Only reports received on this day or earlier.",
      "Seulement les signalements reçus ce jour-là ou plus tôt.", value: ("day", "jour")))
  var to: String?
  @Option(
    name: .long,
    help: .said(
      "Only with this pillar on: prevention, protection, prosecution, partnership. May be repeated.",
      "Seulement avec ce pilier : prevention, protection, prosecution, partnership. Peut être répétée.",
      value: ("pillar", "pilier")))
  var pillar: [String] = []
  @Option(
    name: .long,
    help: .said(
      "Only this priority: urgent, high, normal, none. May be repeated.",
      "Seulement cette priorité : urgent, high, normal, none. Peut être répétée.",
      value: ("priority", "priorité")))
  var priority: [String] = []
  @Option(
    name: .long,
    help: .said(
      "Only this province, by code or name. May be repeated.",
      "Seulement cette province, par code ou par nom. Peut être répétée.",
      value: ("code-or-name", "code-ou-nom")))
  var province: [String] = []
  @Option(
    name: .long,
    help: .said(
      "Only this kind of source, as the reports name it. May be repeated.",
      "Seulement ce genre de source, comme les signalements le nomment. Peut être répétée.",
      value: ("source-type", "genre-de-source")))
  var source: [String] = []
  @Option(
    name: .customLong("language"),
    help: .said(
      "Only reports in this language: en or fr.",
      "Seulement les signalements en cette langue : en ou fr.",
      value: ("en|fr", "en|fr")))
  var reportLanguage: [String] = []
  @Option(
    name: .long,
    help: .said(
      "Only where this code counts; one ending in a dot is a family. May be repeated.",
      "Seulement si ce code compte; s'il finit par un point, c'est une famille. Peut être répétée.",
      value: ("code", "code")))
  var code: [String] = []
  @Option(
    name: .long,
    help: .said(
      "Only in this state of review: new, in_review, needs_information, confirmed, dismissed, referred "
        + "or closed. May be repeated.",
      "Seulement dans cet état de revue : new, in_review, needs_information, confirmed, dismissed, "
        + "referred ou closed. Peut être répétée.", value: ("state", "état")),
    transform: { try CaseFilterOption.state($0) })
  var state: [CaseState] = []
  @Flag(
    name: .long,
    help: .said(
      "Only reports that reached the pack's threshold.",
      "Seulement les signalements qui ont atteint le seuil du paquet."))
  var flagged = false
  @Option(
    name: .long,
    help: .said(
      "Only what this run stored; 'fanal runs' has the numbers.",
      "Seulement ce que cette exécution a enregistré; « fanal runs » a les numéros.",
      value: ("n", "n")))
  var run: Int64?

  func validate() throws {
    for (name, value) in [("--from", from), ("--to", to)] {
      guard let value else { continue }
      if ExportFilter.day(of: value) != value {
        throw ValidationError(
          said("\(name) is a day such as 2026-11-01.", "\(name) est un jour, comme 2026-11-01."))
      }
    }
    if let from, let to, from > to {
      throw ValidationError(
        said("--from lies behind --to.", "--from est après --to."))
    }
    try check("--pillar", pillar, Pillar.allCases.map(\.rawValue))
    try check("--priority", priority, Priority.allCases.map(\.rawValue))
    try check("--language", reportLanguage, Language.allCases.map(\.rawValue))
    if province.contains("") || source.contains("") || code.contains("") {
      throw ValidationError(
        said(
          "--province, --source and --code need a value.",
          "--province, --source et --code demandent une valeur."))
    }
  }

  private func check(_ name: String, _ values: [String], _ known: [String]) throws {
    for value in values where !known.contains(value) {
      let list = known.joined(separator: ", ")
      throw ValidationError(
        said("\(name) is one of \(list).", "\(name) est l'un de ceux-ci : \(list)."))
    }
  }

  /// The filter.
  var filter: ExportFilter {
    var filter = ExportFilter()
    filter.from = from
    filter.to = to
    filter.pillars = pillar.compactMap(Pillar.init(rawValue:))
    filter.priorities = priority.compactMap(Priority.init(rawValue:))
    filter.provinces = province
    filter.sources = source
    filter.languages = reportLanguage
    filter.codes = code
    filter.states = state
    filter.onlyFlagged = flagged
    filter.run = run
    return filter
  }
}
