internal import ReportModel
internal import RuleEngine

/// What an export says of itself, for people: names and values in both languages.
struct ExportFacts {
  /// One fact.
  typealias Row = (name: LocalizedText, value: LocalizedText)

  let rows: [Row]

  init(_ request: ExportRequest, _ counts: ExportCounts) {
    var rows: [Row] = []
    func add(_ en: String, _ fr: String, _ value: LocalizedText) {
      rows.append((LocalizedText(en: en, fr: fr), value))
    }
    func add(_ en: String, _ fr: String, _ value: String) {
      add(en, fr, LocalizedText(en: value, fr: value))
    }
    add("Marking", "Marque", request.marking.text)
    add("Purpose", "But", request.purpose)
    add("Requested by", "Demandé par", request.person)
    add("Made at", "Fait le", request.createdAt)
    let conditions = request.filter.conditions
    add(
      "Filters", "Filtres",
      conditions.isEmpty
        ? LocalizedText(en: "none: all reports", fr: "aucun : tous les signalements")
        : Self.same(
          conditions.map { "\($0.name) = \($0.values.joined(separator: ", "))" }
            .joined(separator: "; ")))
    add("Reports", "Signalements", "\(counts.reports)")
    add("Flagged", "Signalés", "\(counts.flagged)")
    add("To review, not flagged", "À revoir, non signalés", "\(counts.review)")
    add("Not completely assessed", "Évaluation incomplète", "\(counts.incomplete)")
    if counts.undated > 0 {
      add(
        "Left out: date of receipt cannot be read", "Omis : date de réception illisible",
        "\(counts.undated)")
    }
    if counts.withheld > 0 {
      add(
        "Left out: their own marking is narrower", "Omis : leur propre marque est plus stricte",
        "\(counts.withheld)")
    }
    if counts.thirdParty > 0 {
      add(
        "Under the third-party rule", "Sous la règle du tiers", "\(counts.thirdParty)")
    }
    for (pack, reports) in counts.packList {
      add(
        "Pack and engine", "Paquet et moteur",
        LocalizedText(
          en: "\(pack.name) \(pack.version), engine \(pack.engine), \(pack.hash): "
            + "\(reports) reports",
          fr: "\(pack.name) \(pack.version), moteur \(pack.engine), \(pack.hash) : "
            + "\(reports) signalements"))
    }
    add("Program", "Programme", request.program)
    add(
      "Names and numbers", "Noms et numéros",
      request.redaction.map {
        LocalizedText(en: "masked, profile \($0)", fr: "masqués, profil \($0)")
      } ?? LocalizedText(en: "not masked", fr: "non masqués"))
    add("Caution", "Mise en garde", ExportManifest.caution)
    self.rows = rows
  }

  private static func same(_ text: String) -> LocalizedText { LocalizedText(en: text, fr: text) }
}
