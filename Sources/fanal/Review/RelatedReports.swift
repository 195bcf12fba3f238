internal import CaseStore
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// What stands around a report before a decision is taken: what it raises together with others, and the
/// reports that it is linked with, nearly equal texts among them, with what people said of those.
struct RelatedReports {
  /// A report that is linked with it.
  struct Linked {
    var head: ReportHead
    var link: Link
    /// What people said of it; `nil` where it is no case, or where that must not be shown.
    var standing: ReviewStanding?
  }

  let id: String
  let raised: [RaisedPillar]
  let linked: [Linked]
  /// The day of the last search for links; `nil` where there was none.
  let searched: String?

  /// Looks them up.
  ///
  /// - Parameter showsDecisions: Whether what people said of other reports is shown. A second reader must
  ///   not see it: it tells what the first one thought of the same words.
  init(
    of id: String, _ raised: [RaisedPillar], in store: CaseStore, showsDecisions: Bool
  ) throws(ExitStatus) {
    self.id = id
    self.raised = raised
    let links = try asking { () throws(StoreError) in try store.links(of: id)?.links ?? [] }
    var linked: [Linked] = []
    for link in links where link.holds {
      let head = link.first.id == id ? link.second : link.first
      let record =
        showsDecisions
        ? try asking { () throws(StoreError) in try store.caseRecord(of: head.id) } : nil
      linked.append(Linked(head: head, link: link, standing: record?.standing))
    }
    self.linked = linked
    searched = try asking { () throws(StoreError) in
      try store.linkBuilds(limit: 1).first.map { String($0.build.time.prefix(10)) }
    }
  }

  /// The most linked reports that are listed.
  private static let most = 12

  /// What is to know before a decision.
  func text(_ language: Language) -> String {
    var text = Self.raisedText(raised, language)
    guard let searched else {
      return text + "\n"
        + said(
          "Linked reports: no links were looked for yet (fanal links build).",
          "Signalements reliés : aucun lien n'a encore été cherché (fanal links build).") + "\n"
    }
    if linked.isEmpty {
      return text + "\n"
        + said(
          "Linked reports: none when links were looked for on \(searched).",
          "Signalements reliés : aucun lors de la recherche du \(searched).") + "\n"
    }
    let count = SummaryText.number(linked.count, language)
    text +=
      "\n"
      + said(
        "Linked reports: \(count) (search of \(searched))",
        "Signalements reliés : \(count) (recherche du \(searched))") + "\n"
    for item in linked.prefix(Self.most) { text += Self.lines(item, language) }
    if linked.count > Self.most {
      let rest = SummaryText.number(linked.count - Self.most, language)
      text +=
        said(
          "  … and \(rest) more: fanal links show \(id.plain)",
          "  … et \(rest) autres : fanal links show \(id.plain)") + "\n"
    }
    return text
  }

  /// What several reports together raise, as a part of an explanation; empty where nothing is raised.
  static func raisedText(_ raised: [RaisedPillar], _ language: Language) -> String {
    if raised.isEmpty { return "" }
    var text =
      "\n"
      + said(
        "Raised together with other reports, not by this text alone",
        "Soulevé avec d'autres signalements, pas par ce seul texte") + "\n"
    for item in raised {
      let ids = item.reports.prefix(most).map(\.plain).joined(separator: ", ")
      text += "  \(pillar(item))  \(item.why.text(in: language))\n"
      text += "    " + said(item.kind.title.en, item.kind.title.fr) + said(": ", " : ") + ids
      text += (item.reports.count > most ? ", …" : "")
      text += said("  since ", "  depuis ") + item.since.prefix(10) + "\n"
    }
    return text
  }

  /// The pillar of a correlation, as lists show it: `PARTNERSHIP`.
  static func pillar(_ item: RaisedPillar) -> String { name(item.pillar) }

  /// A pillar in capitals.
  static func name(_ pillar: Pillar) -> String {
    switch pillar {
    case .prevention: said("PREVENTION", "PRÉVENTION")
    case .protection: "PROTECTION"
    case .prosecution: said("PROSECUTION", "POURSUITES")
    case .partnership: said("PARTNERSHIP", "PARTENARIAT")
    }
  }

  private static func lines(_ item: Linked, _ language: Language) -> String {
    var text = "  " + LinksText.name(item.link.strength).padded(to: 8) + LinksText.line(item.head)
    let reasons = item.link.reasons.filter { $0.gone == nil }.map { reason in
      let title = said(reason.kind.title.en, reason.kind.title.fr)
      return title + (reason.share.map { " " + String.percent($0, language) } ?? "")
    }
    text += "\n          " + reasons.joined(separator: ", ") + "\n"
    if let standing = item.standing { text += "          " + state(standing) + "\n" }
    return text
  }

  /// `dismissed by Kim Roy, 2026-11-20`, with the verdicts that were given.
  private static func state(_ standing: ReviewStanding) -> String {
    var text = said(standing.state.title.en, standing.state.title.fr)
    if let person = standing.person {
      text += said(" by ", " par ") + person.plain
      text += standing.at.map { ", " + $0.prefix(10) } ?? ""
    }
    if standing.isStale { text += said(", changed since", ", modifié depuis") }
    let verdicts = standing.judgements.map { code, judgement in
      code + said(": ", " : ") + said(judgement.verdict.title.en, judgement.verdict.title.fr)
    }
    return text + (verdicts.isEmpty ? "" : " · " + verdicts.joined(separator: ", "))
  }

  // MARK: - JSON

  /// What is raised, for programs.
  var raisedObjects: [[String: Any]] {
    raised.map { item in
      [
        "pillar": item.pillar.rawValue, "rule": item.rule, "correlation": item.number,
        "kind": item.kind.rawValue, "reports": item.reports, "since": item.since,
        "why": ["en": item.why.en, "fr": item.why.fr],
      ]
    }
  }

  /// The linked reports, for programs.
  var linkedObjects: [[String: Any]] {
    linked.map { item in
      var object: [String: Any] = [
        "id": item.head.id, "strength": item.link.strength.rawValue,
        "kinds": item.link.reasons.filter { $0.gone == nil }.map(\.kind.rawValue),
      ]
      if let share = item.link.reasons.compactMap(\.share).max() { object["share"] = share }
      if let standing = item.standing {
        object["state"] = standing.state.rawValue
        object["verdicts"] = standing.verdicts.mapValues(\.verdict.rawValue)
      }
      return object
    }
  }
}
