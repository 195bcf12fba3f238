import Foundation
internal import RuleEngine
internal import TextMatching

/// Shows what a pack covers.
struct CoverageReport {
  var coverage: PackCoverage
  /// Tells where the files are.
  var source: PackSource
  var language: Language
  /// A phrase in a larger share of the reports is noisy, 0 to 1.
  var noisy: Double
  /// How many rows of a list are shown.
  var top: Int
  /// Beginnings of the codes to show; none for all.
  var codes: [String]

  /// In so few reports a phrase is not noisy, whatever their share.
  private static let fewest = 3
  /// How many words of a near miss are shown.
  private static let mostWords = 8

  /// Whether no phrase is noisy and no live rule lacks sentences.
  var isGood: Bool { !rules.contains(where: \.isUntested) && !phrases.contains { isNoisy($0) } }

  /// Whether a phrase that flags alone does so in too many reports to tell much.
  func isNoisy(_ phrase: PackCoverage.PhraseRow) -> Bool {
    phrase.flagsAlone && isCommon(phrase.reports)
  }

  /// Whether what is left of a phrase is so common that what stands beside it tells nothing.
  func isNoisy(_ miss: PackCoverage.NearMissRow) -> Bool { isCommon(miss.reports) }

  private func isCommon(_ reports: Int) -> Bool {
    reports >= Self.fewest && coverage.share(reports) > noisy
  }

  // MARK: - What is shown

  var rules: [PackCoverage.RuleRow] { coverage.rules.filter { isShown($0.code) } }

  /// Shared classes are shown only where all rules are.
  var classes: [PackCoverage.ClassRow] {
    coverage.classes.filter { $0.rule.map(isShown) ?? codes.isEmpty }
  }

  var phrases: [PackCoverage.PhraseRow] { coverage.phrases.filter { isShown($0.code) } }

  var nearMisses: [PackCoverage.NearMissRow] { coverage.nearMisses.filter { isShown($0.code) } }

  private func isShown(_ code: String) -> Bool {
    codes.isEmpty || codes.contains { code.hasPrefix($0) }
  }

  private var isFrench: Bool { language == .french }

  private func number(_ value: Int) -> String { SummaryText.number(value, language) }

  // MARK: - Text

  /// The grid and the lists.
  func text() -> String {
    (grid() + classList() + phraseList() + nearMissList()).joined(separator: "\n") + "\n"
  }

  /// One line on the whole.
  var summary: String {
    Phrases.coverageSummary(
      reports: coverage.reportCount, rules: rules.count,
      found: rules.count { $0.cells.values.contains { $0.found > 0 } },
      untested: rules.count(where: \.isUntested), noisy: phrases.count { isNoisy($0) }, language)
  }

  private func grid() -> [String] {
    let languages = Language.allCases
    let head = languages.map { language in
      let reports = coverage.reports[language] ?? 0
      return Phrases.name(of: language, self.language)
        + (isFrench ? ", \(reports) signalements" : ", \(reports) reports")
    }
    let columns =
      (isFrench ? "hits  misses  gaps  trouvé" : "hits  misses  gaps  found ")
    var lines = [
      (isFrench ? "règle" : "rule").padded(to: 46)
        + head.map { $0.aligned(to: 26) }.joined(separator: "   "),
      String(repeating: " ", count: 46) + languages.map { _ in columns }.joined(separator: "   "),
    ]
    for rule in rules {
      let cells = languages.map { language -> String in
        guard let cell = rule.cells[language] else { return "–".aligned(to: 26) }
        func count(_ value: Int, isNeeded: Bool) -> String {
          value == 0 && isNeeded && rule.status == .live ? "✗" : number(value)
        }
        return count(cell.hits, isNeeded: true).aligned(to: 4)
          + count(cell.misses, isNeeded: true).aligned(to: 8)
          + number(cell.gaps).aligned(to: 6) + number(cell.found).aligned(to: 8)
      }
      let status = rule.status == .live ? "" : " (\(rule.status.rawValue))"
      lines.append((rule.code + status).padded(to: 46) + cells.joined(separator: "   "))
    }
    return lines
  }

  private func classList() -> [String] {
    let used = classes.filter { $0.users > 0 }
    let unused = classes.filter { $0.users == 0 }
    let members = used.reduce(0) { $0 + $1.memberCount }
    let unseen = used.reduce(0) { $0 + $1.unseenCount }
    var lines = [
      "",
      isFrench
        ? "Classes de mots\u{A0}: \(number(used.count)) en usage, \(number(unused.count)) sans "
          + "usage; \(number(unseen)) des \(number(members)) membres ne sont dans aucun "
          + "signalement"
        : "Word classes: \(number(used.count)) used, \(number(unused.count)) unused; "
          + "\(number(unseen)) of \(number(members)) members stood in no report",
    ]
    for row in unused.prefix(top) {
      lines.append((isFrench ? "sans usage" : "unused").aligned(to: 24) + "  " + place(row))
    }
    lines += more(unused.count)
    let sorted = used.filter { $0.unseenCount > 0 }.sorted {
      ($1.unseenCount, $0.file, $0.line) < ($0.unseenCount, $1.file, $1.line)
    }
    for row in sorted.prefix(top) {
      let users =
        isFrench ? "\(row.users) règles" : row.users == 1 ? "1 rule" : "\(row.users) rules"
      lines.append(
        "\(number(row.unseenCount))/\(number(row.memberCount))".aligned(to: 12)
          + users.aligned(to: 12) + "  " + place(row))
    }
    return lines + more(sorted.count)
  }

  private func place(_ row: PackCoverage.ClassRow) -> String {
    "\(source.place(of: row.file)):\(row.line): {\(row.name)}"
  }

  private func phraseList() -> [String] {
    let fired = phrases.filter { $0.reports > 0 }.sorted {
      ($0.flagsAlone ? 0 : 1, $1.reports, $0.code, $0.name)
        < ($1.flagsAlone ? 0 : 1, $0.reports, $1.code, $1.name)
    }
    let silent = phrases.count - fired.count
    var lines = [
      "",
      isFrench
        ? "Phrases\u{A0}: \(number(fired.count)) trouvées, \(number(silent)) jamais"
        : "Phrases: \(number(fired.count)) fired, \(number(silent)) never did",
    ]
    // Every noisy one is shown, since it decides about the exit code.
    for flagsAlone in [true, false] {
      let rows = fired.filter { $0.flagsAlone == flagsAlone }
      let shown = max(top, rows.count { isNoisy($0) })
      if rows.isEmpty { continue }
      let head =
        switch (flagsAlone, language) {
        case (true, .english): "  that flag alone"
        case (true, .french): "  qui signalent seules"
        case (false, .english): "  that count only with another one, or not at all"
        case (false, .french): "  qui ne comptent qu'avec une autre, ou pas du tout"
        }
      lines.append(head)
      for row in rows.prefix(shown) {
        lines.append(
          (isNoisy(row) ? "✗ " : "  ")
            + "\(number(row.reports))/\(number(coverage.reportCount))".aligned(to: 10)
            + String.percent(coverage.share(row.reports), language).aligned(to: 9)
            + "  \(row.code) \"\(row.name)\"")
      }
      lines += more(rows.count, shown: shown)
    }
    return lines
  }

  private func nearMissList() -> [String] {
    let rows = nearMisses.filter { !isNoisy($0) }
    let common = nearMisses.count - rows.count
    var lines = [
      "",
      isFrench
        ? "Presque trouvés\u{A0}: ce qui manquait à une phrase, et les mots qui s'y trouvaient"
        : "Near misses: what a phrase lacked, and the words that stood there",
    ]
    for row in rows.prefix(top) {
      let words = row.words.prefix(Self.mostWords).map { "\($0.word) \(number($0.reports))" }
      let rest = row.words.count > Self.mostWords ? ", …" : ""
      lines.append(
        "\(source.place(of: row.file)):\(row.line): \(row.code) \"\(row.phrase)\" (\(row.language.rawValue))"
      )
      lines.append(
        number(row.reports).aligned(to: 6) + "  \(row.missing)  ←  "
          + words.joined(separator: ", ") + rest)
    }
    lines += more(rows.count)
    if common > 0 {
      lines.append(
        isFrench
          ? "  \(number(common)) autres sont omis\u{A0}: ce qui en reste est dans trop de signalements"
          : "  \(number(common)) others are left out: what is left of them is in too many reports")
    }
    return lines
  }

  /// What is left out of a list.
  private func more(_ count: Int, shown: Int? = nil) -> [String] {
    let rest = count - (shown ?? top)
    if rest <= 0 { return [] }
    return [isFrench ? "  … et \(number(rest)) autres" : "  … and \(number(rest)) more"]
  }

  // MARK: - JSON

  /// One JSON object, as `docs/schema/coverage.schema.json` describes it.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(CoverageExport(self)), as: UTF8.self)
  }
}
