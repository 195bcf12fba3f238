internal import CaseStore
internal import Linking
internal import ReportModel
internal import TextMatching

/// What `fanal links` shows to people.
enum LinksText {
  static var neverBuilt: String {
    said(
      "No links were looked for yet: fanal links build",
      "Aucun lien n'a encore été cherché : fanal links build")
  }

  static func build(
    _ findings: LinkFindings, _ result: LinkBuildResult, _ language: Language
  ) -> String {
    func number(_ value: Int) -> String { SummaryText.number(value, language) }
    var lines: [String] = []
    func row(_ english: String, _ french: String, _ value: Int, _ more: String = "") {
      lines.append(
        "  " + said(english, french).padded(to: 26) + number(value).aligned(to: 9)
          + (more.isEmpty ? "" : "  " + more))
    }
    row("reports compared", "signalements comparés", findings.reports)
    row(
      "links", "liens", result.links,
      said(
        "\(number(result.new)) new, \(number(result.gone)) no longer hold",
        "\(number(result.new)) nouveaux, \(number(result.gone)) qui ne tiennent plus"))
    if result.unlinked > 0 {
      row("undone by people", "défaits par des personnes", result.unlinked)
    }
    row(
      "groups", "groupes", result.groups,
      result.large == 0
        ? ""
        : said(
          "\(number(result.large)) out of too large ones; see fanal links list",
          "\(number(result.large)) issus de groupes trop grands; voir fanal links list"))
    row(
      "correlations", "corrélations", result.correlations,
      result.newCorrelations == 0
        ? ""
        : said(
          "\(number(result.newCorrelations)) new", "\(number(result.newCorrelations)) nouvelles"))
    for left in findings.leftOut {
      let title = said(left.kind.title.en, left.kind.title.fr)
      let most =
        left.most == 0
        ? ""
        : said(
          ", the most common in \(number(left.most)) reports",
          ", la plus fréquente dans \(number(left.most)) signalements")
      lines.append(
        "  "
          + said(
            "too common to link: \(title), \(number(left.values)) values\(most)",
            "trop fréquent pour relier : \(title), \(number(left.values)) valeurs\(most)"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func list(
    _ groups: [LinkGroup], total: Int, _ correlations: [Correlation], correlated: Int,
    _ language: Language
  ) -> String {
    var text = ""
    for item in correlations { text += correlation(item, nil) }
    if correlated > correlations.count {
      let rest = SummaryText.number(correlated - correlations.count, language)
      text += said("… and \(rest) more; see --top", "… et \(rest) autres; voir --top") + "\n"
    }
    if !correlations.isEmpty { text += "\n" }
    for group in groups {
      text += head(group) + "\n"
      let kinds = group.kinds.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
      text +=
        "    "
        + kinds.map { said($0.key.title.en, $0.key.title.fr) + " \($0.value)" }
        .joined(separator: ", ") + "\n"
      text += warning(group).map { "    " + $0 + "\n" } ?? ""
    }
    if total == 0 { text += said("No group of linked reports.", "Aucun groupe relié.") + "\n" }
    if total > groups.count {
      let rest = SummaryText.number(total - groups.count, language)
      text += said(
        "… and \(rest) more groups; see --top", "… et \(rest) autres groupes; voir --top")
      text += "\n"
    }
    return text
  }

  static func show(
    _ links: ReportLinks, _ words: SharedWords, _ language: Language
  ) throws -> String {
    var text = line(links.report) + "\n"
    for item in links.correlations { text += correlation(item, words) }
    if let group = links.group {
      text += said("in the ", "dans le ") + head(group).lowercasedFirst + "\n"
      text += warning(group).map { $0 + "\n" } ?? ""
    }
    if links.links.isEmpty { text += said("No links.", "Aucun lien.") + "\n" }
    for link in links.links {
      let isFirst = link.first.id == links.report.id
      let other = isFirst ? link.second : link.first
      let strength =
        link.isUnlinked
        ? said("undone", "défait")
        : link.points == 0 ? said("gone", "disparu") : name(link.strength)
      text += "\n  " + strength.padded(to: 8) + line(other)
      text += "  " + said("since ", "depuis ") + link.since.prefix(10) + "\n"
      for decision in link.decisions { text += "          " + sentence(decision) + "\n" }
      for reason in link.reasons where reason.gone == nil || link.points == 0 {
        text += try lines(reason, links.report.id, other.id, words, language)
      }
    }
    return text
  }

  static func group(
    _ group: LinkGroup, _ links: [Link], _ correlations: [Correlation], _ words: SharedWords,
    _ language: Language
  ) throws -> String {
    var text = head(group) + "\n" + (warning(group).map { $0 + "\n" } ?? "")
    for item in correlations { text += correlation(item, words) }
    var places: [String: Int] = [:]
    for report in group.reports { places[place(report), default: 0] += 1 }
    places[""] = nil
    if !places.isEmpty {
      let list = places.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      text +=
        said("Places: ", "Lieux : ") + list.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        + "\n"
    }
    var shown: Set<String> = []
    for report in group.reports {
      text += "\n  " + line(report) + "\n"
      shown.insert(report.id)
      // Each link once, under the later of its two reports.
      for link in links where link.first.id == report.id || link.second.id == report.id {
        let other = link.first.id == report.id ? link.second : link.first
        guard shown.contains(other.id) else { continue }
        for reason in link.reasons where reason.gone == nil {
          let words = try words.place(reason.kind, reason.key, in: report.id)
          text +=
            "      " + said(reason.kind.title.en, reason.kind.title.fr)
            + value(words, reason, language) + said(" as in ", " comme dans ") + other.id.plain
            + "\n"
        }
      }
    }
    return text
  }

  static func line(_ decision: LinkDecision, _ link: Link) -> String {
    "\(decision.time)  \(link.first.id.plain) – \(link.second.id.plain)  \(sentence(decision))\n"
  }

  static func line(_ build: LinkBuild, _ result: LinkBuildResult, _ language: Language) -> String {
    func number(_ value: Int) -> String { SummaryText.number(value, language) }
    let person = build.person.isEmpty ? "" : "  " + build.person.plain
    return build.time
      + said("  search over ", "  recherche sur ") + number(build.reports)
      + said(" reports: ", " signalements : ") + number(result.links)
      + said(" links, ", " liens, ") + number(result.new)
      + said(" new, ", " nouveaux, ") + number(result.gone)
      + said(" gone", " disparus") + person + "\n"
  }

  // MARK: - Parts

  static func name(_ strength: Strength) -> String {
    switch strength {
    case .strong: said("strong", "fort")
    case .medium: said("medium", "moyen")
    case .weak: said("weak", "faible")
    }
  }

  private static func place(_ report: ReportHead) -> String {
    [report.city, report.province].filter { !$0.isEmpty }.joined(separator: " ").plain
  }

  /// `R-12  2026-03-14  police_tip  Montréal QC`
  static func line(_ report: ReportHead) -> String {
    let day = String(report.receivedAt.prefix(10))
    return [day.isEmpty ? "?" : day, report.id, report.sourceType, place(report)]
      .filter { !$0.isEmpty }.map(\.plain).joined(separator: "  ")
  }

  /// `Group R-7: 6 reports, 2026-03-02 to 2026-03-30, ON QC`
  private static func head(_ group: LinkGroup) -> String {
    var parts = [
      said("Group \(group.name.plain): ", "Groupe \(group.name.plain) : ")
        + said("\(group.count) reports", "\(group.count) signalements")
    ]
    let days = group.days
    if !days.first.isEmpty {
      parts.append(
        days.first == days.last
          ? days.first : said("\(days.first) to \(days.last)", "\(days.first) au \(days.last)"))
    }
    if !group.provinces.isEmpty { parts.append(group.provinces.joined(separator: " ").plain) }
    return parts.joined(separator: ", ")
  }

  private static func warning(_ group: LinkGroup) -> String? {
    switch group.state {
    case .whole: nil
    case .split:
      said(
        "Part of a group that was too large to read: only strong links count here.",
        "Partie d'un groupe trop grand pour être lu : seuls les liens forts comptent ici.")
    case .giant:
      said(
        "Too large to be one story. Look at what it shares: a service's number or address belongs in "
          + "set_aside of entities.lua.",
        "Trop grand pour être une seule histoire. Voyez ce qui est partagé : le numéro ou l'adresse "
          + "d'un service va dans set_aside d'entities.lua.")
    }
  }

  private static func correlation(_ item: Correlation, _ words: SharedWords?) -> String {
    let pillar = RelatedReports.name(item.raises)
    var text = "\(pillar)  \(said(item.why.en, item.why.fr))\n    "
    if let first = item.reports.first, let words,
      let place = try? words.place(item.kind, item.key, in: first.id)
    {
      text += said(item.kind.title.en, item.kind.title.fr) + " " + quoted(place.text) + "  "
    }
    let ids = item.reports.prefix(12).map(\.id.plain).joined(separator: ", ")
    return text + ids + (item.reports.count > 12 ? ", …" : "") + "\n"
  }

  private static func lines(
    _ reason: LinkReason, _ id: String, _ other: String, _ words: SharedWords,
    _ language: Language
  ) throws -> String {
    let indent = "          "
    let title = said(reason.kind.title.en, reason.kind.title.fr)
    if reason.kind == .text {
      var text = indent + title + value(nil, reason, language) + "\n"
      let passages = try words.passages(id, other).sorted { $0.passage.words > $1.passage.words }
      for (_, passage) in passages.prefix(3) {
        text += indent + "  " + quoted(passage.shortened(to: 160)) + "\n"
      }
      if passages.count > 3 {
        let rest = passages.count - 3
        text +=
          indent
          + said("  … and \(rest) more passages", "  … et \(rest) autres passages") + "\n"
      }
      return text
    }
    let own = try words.place(reason.kind, reason.key, in: id)?.text
    let theirs = try words.place(reason.kind, reason.key, in: other)?.text
    let both = [own, theirs].compactMap { $0.map { quoted($0.shortened(to: 120)) } }
    let isSame = both.count == 2 && both[0] == both[1]
    return indent + title + "  " + (isSame ? both[0] : both.joined(separator: " · ")) + "\n"
  }

  private static func value(
    _ place: LinkWords.Place?, _ reason: LinkReason, _ language: Language
  ) -> String {
    if let share = reason.share {
      return "  " + String.percent(share, language)
        + said(" of the runs of words in common", " des suites de mots en commun")
    }
    return place.map { " " + quoted($0.text.shortened(to: 80)) } ?? ""
  }

  private static func sentence(_ decision: LinkDecision) -> String {
    let act = decision.act == .unlink ? said("undone", "défait") : said("linked again", "rétabli")
    return act + said(" by ", " par ") + decision.person.plain + " " + decision.time.prefix(10)
      + said(": ", " : ") + quoted(decision.reason)
  }

  private static func quoted(_ text: String) -> String {
    said("“\(text.plain)”", "« \(text.plain) »")
  }
}

extension String {
  /// The text with a small first letter.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
