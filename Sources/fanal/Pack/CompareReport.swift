import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Shows what two packs make of the same reports.
struct CompareReport {
  var comparison: PackComparison
  /// Where the packs were found.
  var places: (old: String, new: String)
  /// The files of reports.
  var inputs: [String]
  var language: Language
  /// How many reports and rules are shown.
  var top: Int
  /// Columns of the terminal.
  var width: Int

  var words: CompareWords { CompareWords(language: language) }

  /// More words of a report than this, in characters, are shortened in the middle.
  private static let longestWords = 70
  /// More words of one finding than this are counted.
  private static let mostWords = 3

  // MARK: - Text

  /// Reports that changed, the gravest first; then rules, totals and the packs.
  func text() -> String {
    let parts = [changes(), rules(), totals(), packs()].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// One line on the whole, which names every loss.
  var summary: String {
    let changed = comparison.changes.count
    let kinds = ReportChange.Kind.allCases.compactMap { kind -> String? in
      let count = comparison.count(of: kind)
      return count == 0 ? nil : words.name(of: kind) + " " + words.count(count)
    }
    let reports = words.count(comparison.reports)
    let head =
      switch (changed, language) {
      case (0, .english): "\(reports) reports: none changed"
      case (0, .french): "\(reports) signalements : aucun n'a changé"
      case (_, .english): "\(reports) reports: \(words.count(changed)) changed"
      case (_, .french): "\(reports) signalements : \(words.count(changed)) changés"
      }
    return (kinds.isEmpty ? head : head + "; " + kinds.joined(separator: ", ")).spaced(language)
  }

  private func changes() -> [String] {
    var lines: [String] = []
    for (index, change) in comparison.changes.prefix(top).enumerated() {
      if index > 0 { lines.append("") }
      lines += entry(change)
    }
    return lines + more(comparison.changes.count)
  }

  private func entry(_ change: ReportChange) -> [String] {
    let mark = CompareWords.isLoss(change.kind) ? "✗ " : ""
    let child = change.concernsChild ? words.pick(", child", ", enfant") : ""
    let head =
      mark + words.name(of: change.kind).uppercased() + words.colon + change.id.plain
      + " (\(change.language)\(child))\(words.colon)"
      + words.outcome(change).joined(separator: ", ")
    var lines = [wrap(head, indent: mark.isEmpty ? 2 : 0, hanging: 4)]
    for finding in change.findings where finding.before.counts || finding.after.counts {
      lines += entry(finding)
    }
    if !change.score.isEmpty {
      let steps = change.score.map {
        words.signed($0.after - $0.before) + " " + words.scoreLine($0.because)
      }
      lines.append(
        wrap("score" + words.colon + steps.joined(separator: ", "), indent: 6, hanging: 8))
    }
    lines += change.reasons.map { wrap("← " + words.reason($0), indent: 6, hanging: 8) }
    let ignored = change.findings.filter { !$0.before.counts && !$0.after.counts }
    if !ignored.isEmpty {
      let codes = ignored.map { finding in
        let why = finding.reasons.first.map { " ← " + words.reason($0, about: finding.code) } ?? ""
        return finding.code + why
      }.joined(separator: ", ")
      lines.append(
        wrap(
          words.pick("read otherwise, counts in neither: ", "lu autrement, ne compte pas : ")
            + codes, indent: 6, hanging: 8))
    }
    return lines
  }

  private func entry(_ finding: ReportChange.FindingChange) -> [String] {
    let sign = finding.isLost ? "−" : finding.isGained ? "+" : "~"
    let note = words.standing(finding).map { "  (\($0))" } ?? ""
    let contra =
      finding.before == .contra || finding.after == .contra
      ? words.pick("  speaks against", "  plaide contre") : ""
    var lines = [wrap("\(sign) \(finding.code)\(contra)\(note)", indent: 4, hanging: 6)]
    lines += quotes(finding.lost, sign: "−") + quotes(finding.gained, sign: "+")
    lines += finding.reasons.map {
      wrap("← " + words.reason($0, about: finding.code), indent: 8, hanging: 10)
    }
    return lines
  }

  private func quotes(_ list: [ReportChange.Words], sign: String) -> [String] {
    var lines = list.prefix(Self.mostWords).map { found in
      let status =
        found.status.counts && found.status != .past
        ? "" : "  (" + ExplainWords.name(of: found.status, language) + ")"
      let text = found.text.plain.shortened(to: Self.longestWords)
      return wrap("\(sign) \"\(text)\"\(status)", indent: 8, hanging: 10)
    }
    if list.count > Self.mostWords {
      let rest = words.count(list.count - Self.mostWords)
      lines.append("        " + words.pick("… and \(rest) more", "… et \(rest) autres"))
    }
    return lines
  }

  private func rules() -> [String] {
    if comparison.rules.isEmpty { return [] }
    let columns = languages
    let room = max(24, min(46, width - 4 - 18 * columns.count))
    var lines = [
      words.pick("Rules, in reports", "Règles, en signalements").padded(to: room)
        + columns.map { name in
          (words.pick("lost ", "perdus ") + name).aligned(to: 11)
            + ("+ " + name).aligned(to: 7)
        }.joined()
    ]
    for row in comparison.rules.prefix(top) {
      let cells = columns.map { name in
        let (lost, gained) = (row.lost[name] ?? 0, row.gained[name] ?? 0)
        return (lost == 0 ? "·" : "−" + words.count(lost)).aligned(to: 11)
          + (gained == 0 ? "·" : "+" + words.count(gained)).aligned(to: 7)
      }
      let reworded = row.reworded.values.reduce(0, +)
      let note =
        reworded == 0
        ? "" : "  ~" + words.count(reworded) + words.pick(" other words", " autres mots")
      lines.append(("  " + row.code).padded(to: room) + cells.joined() + note)
      lines += row.reasons.map {
        wrap("← " + words.reason($0, about: row.code), indent: 6, hanging: 8)
      }
    }
    return lines + more(comparison.rules.count)
  }

  private var languages: [String] { comparison.languages.map(\.language) }

  private func totals() -> [String] {
    let rows = comparison.languages
    if rows.isEmpty { return [] }
    let all = rows.count > 1 ? rows + [comparison.total] : rows
    let room = max(22, min(30, width - 12 * all.count))
    func line(_ name: String, _ value: (PackComparison.LanguageRow) -> String) -> String {
      name.padded(to: room) + all.map { value($0).aligned(to: 12) }.joined()
    }
    var lines = [
      line("") { row in
        Language(rawValue: row.language).map { Phrases.name(of: $0, language) }
          ?? words.pick("all", "en tout")
      },
      line(words.pick("reports", "signalements")) { words.count($0.reports) },
      line(words.pick("flagged before", "signalés avant")) { words.count($0.flaggedBefore) },
      line(words.pick("flagged now", "signalés maintenant")) { words.count($0.flaggedAfter) },
      line(words.pick("  per 1,000 before", "  par 1 000 avant")) {
        words.rate($0.perThousand($0.flaggedBefore))
      },
      line(words.pick("  per 1,000 now", "  par 1 000 maintenant")) {
        words.rate($0.perThousand($0.flaggedAfter))
      },
      line(words.pick("no longer flagged", "ne sont plus signalés")) {
        words.count($0.noLongerFlagged)
      },
      line(words.pick("newly flagged", "deviennent signalés")) { words.count($0.newlyFlagged) },
    ]
    let moves = comparison.priorities.filter { $0.before != $0.after }.map {
      "\(words.name($0.before)) → \(words.name($0.after)) \(words.count($0.reports))"
    }
    lines.append(
      wrap(
        words.pick("Priority: ", "Priorité : ")
          + (moves.isEmpty ? words.pick("unchanged", "inchangée") : moves.joined(separator: "; ")),
        indent: 0, hanging: 2))
    let pillars = comparison.pillars.map { row in
      let change =
        row.gained + row.lost == 0
        ? "" : " (+\(words.count(row.gained)) −\(words.count(row.lost)))"
      return "\(ExplainWords.name(of: row.pillar, language)) \(words.count(row.before)) → "
        + words.count(row.after) + change
    }
    lines.append(
      wrap(
        words.pick("Pillars: ", "Piliers : ") + pillars.joined(separator: "; "), indent: 0,
        hanging: 2))
    let (was, now) = comparison.incomplete
    if was + now > 0 {
      lines.append(
        words.pick("Not assessed in full: ", "Pas évalués en entier : ")
          + "\(words.count(was)) → \(words.count(now))")
    }
    return lines
  }

  private func packs() -> [String] {
    var lines = [
      wrap(name(comparison.old, places.old, isOld: true), indent: 0, hanging: 5),
      wrap(name(comparison.new, places.new, isOld: false), indent: 0, hanging: 5),
      wrap(
        words.pick("On:  ", "Sur : ") + inputs.joined(separator: ", ")
          + words.pick("; engine ", "; moteur ") + comparison.new.identity.engine, indent: 0,
        hanging: 5),
    ]
    let silent = comparison.differences.filter { $0.kind != .file }
    lines.append(
      silent.isEmpty
        ? words.pick(
          "The packs differ in nothing that is found.",
          "Les paquets ne diffèrent en rien de ce qui est trouvé.")
        : words.pick("What differs between the packs", "Ce qui diffère entre les paquets")
          + words.colon + words.count(silent.count))
    lines += silent.prefix(top).map { wrap(words.reason($0), indent: 2, hanging: 4) }
    return lines + more(silent.count)
  }

  private func name(_ side: PackComparison.Side, _ place: String, isOld: Bool) -> String {
    let label = isOld ? words.pick("Old: ", "Avant : ") : words.pick("New: ", "Après : ")
    let hash = side.identity.hash.hexadecimal.prefix(12)
    return label + "\(side.identity.name) \(side.identity.version) (sha256:\(hash)), "
      + words.liveRules(side.liveRules) + ", " + place
  }

  private func more(_ count: Int) -> [String] {
    let rest = count - top
    if rest <= 0 { return [] }
    let text = words.count(rest)
    return [words.pick("  … and \(text) more; see --top", "  … et \(text) autres; voir --top")]
  }

  private func wrap(_ text: String, indent: Int, hanging: Int) -> String {
    TextWrapping.wrap(text, width: width, indent: indent, hanging: hanging)
  }

  // MARK: - JSON

  /// One JSON object, as `docs/schema/compare.schema.json` describes it; always with everything.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(CompareExport(self)), as: UTF8.self)
  }
}

extension String {
  fileprivate func spaced(_ language: Language) -> String {
    language == .french ? spacedAsFrench : self
  }
}
