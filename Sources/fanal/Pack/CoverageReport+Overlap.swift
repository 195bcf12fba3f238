internal import RuleEngine
internal import TextMatching

/// Rules that are found together, and rules that do better in one language.
extension CoverageReport {
  var overlaps: [PackCoverage.OverlapRow] {
    coverage.overlaps.filter { isShown($0.first) || isShown($0.second) }
  }

  var alone: [PackCoverage.AloneRow] { coverage.alone.filter { isShown($0.code) } }

  var shownParity: [PackCoverage.ParityRow] { parity.filter { isShown($0.code) } }

  func overlapList() -> [String] {
    let sharing = overlaps.filter { $0.sharingWords > 0 }
    var lines = [
      "",
      isFrench
        ? "Règles trouvées ensemble\u{A0}: \(number(overlaps.count)) paires, dont "
          + "\(number(sharing.count)) sur les mêmes mots"
        : "Rules found together: \(number(overlaps.count)) pairs, \(number(sharing.count)) of them "
          + "on the same words",
      isFrench ? "  mêmes mots  ensemble" : "  same words  together",
    ]
    for row in overlaps.prefix(top) {
      lines.append(
        number(row.sharingWords).aligned(to: 12) + number(row.reports).aligned(to: 10) + "  "
          + "\(row.first) (\(number(row.reportsOfFirst))) + "
          + "\(row.second) (\(number(row.reportsOfSecond)))")
    }
    lines += more(overlaps.count)
    let never = alone.filter { $0.alone == 0 }
    lines += [
      "",
      isFrench
        ? "Jamais seules\u{A0}: \(number(never.count)) des \(number(alone.count)) indicateurs "
          + "trouvés ne le sont qu'à côté d'un autre"
        : "Never alone: \(number(never.count)) of \(number(alone.count)) indicators found are so "
          + "only beside another one",
    ]
    for row in never.prefix(top) {
      let companion = row.companion.map {
        (isFrench ? "  surtout avec " : "  mostly with ")
          + "\($0) (\(number(row.companionReports)))"
      }
      lines.append(number(row.reports).aligned(to: 12) + "  " + row.code + (companion ?? ""))
    }
    return lines + more(never.count)
  }

  func parityList() -> [String] {
    let rows = shownParity.filter { $0.drifts || coverage.driftsInReports($0.code) }
    let pairs = shownParity.reduce(0) { $0 + $1.pairs }
    let apart = shownParity.reduce(0) { $0 + $1.apart }
    let languages = Language.allCases
    let paired = shownParity.count { $0.pairs > 0 }
    var lines = [
      "",
      isFrench
        ? "Parité\u{A0}: \(number(rows.count)) des \(number(shownParity.count)) règles actives font "
          + "mieux dans une langue"
        : "Parity: \(number(rows.count)) of \(number(shownParity.count)) live rules do better in "
          + "one language",
    ]
    if pairs > 0 {
      lines[1] +=
        isFrench
        ? "; \(number(apart)) des \(number(pairs)) paires de phrases (de \(number(paired)) règles) "
          + "divergent"
        : "; \(number(apart)) of \(number(pairs)) pairs of sentences (of \(number(paired)) rules) "
          + "are apart"
    }
    if paired < shownParity.count {
      lines.append(
        isFrench
          ? "  \(number(shownParity.count - paired)) n'ont pas de phrases en paire\u{A0}: les mêmes "
            + "faits dans les deux langues sur une ligne, hits { en = \"…\", fr = \"…\" }"
          : "  \(number(shownParity.count - paired)) have no pair of sentences: the same facts in both "
            + "languages on one line, hits { en = \"…\", fr = \"…\" }")
    }
    if rows.isEmpty { return lines }
    lines.append(
      "".padded(to: 46)
        + languages.map {
          (Phrases.name(of: $0, language) + (isFrench ? ", phrases" : ", sentences")).aligned(
            to: 20)
        }.joined() + (isFrench ? "signalements" : "reports").aligned(to: 16))
    for row in rows.prefix(top) {
      let cells = languages.map { language -> String in
        guard let cell = row.cells[language] else { return "–".aligned(to: 20) }
        return "\(number(cell.found))/\(number(cell.sentences))".aligned(to: 20)
      }
      let rule = coverage.rules.first { $0.code == row.code }
      let found = languages.map { number(rule?.cells[$0]?.found ?? 0) }.joined(separator: " · ")
      lines.append(
        (coverage.driftsInReports(row.code) ? "✗ " : "  ") + row.code.padded(to: 44)
          + cells.joined() + found.aligned(to: 16))
    }
    return lines + more(rows.count)
  }
}
