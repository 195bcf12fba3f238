internal import CaseStore
internal import Evaluation
internal import Export
internal import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The figures of a store as a page. None of them is below five, but for nothing at all.
struct Dashboard {
  let figures: StoreFigures
  let threshold: Double
  let words: PageWords
  let pack: CompiledPack
  let recentDays: Int

  private var groups: [ReportFigures.Group] { figures.reports.groups }
  private static let mostRows = 14

  var html: HTML {
    let total = groups.reduce(0) { $0 + $1.reports }
    if total == 0 {
      return """
        <h1>\(words(.dashboardTitle))</h1><div class="empty"><p><b>\(words(.emptyQueue))</b></p>\
        <p>\(words(.emptyQueueHelp))</p></div>
        """
    }
    return """
      <h1>\(words(.dashboardTitle))</h1>\
      <p class="dim">\(words(.dashboardIntro, words.moment(figures.made)))</p>\(tiles(total))\
      <div class="charts">\(part(.byMonth, bars(months)))\
      \(part(.byPillar, bars(pillars)))\(part(.byForm, bars(forms)))\
      \(part(.bySource, bars(count(\.sourceType, most: Self.mostRows))))\
      \(part(.byLanguage, bars(languages)))\(part(.byState, bars(states)))</div>\
      \(map)\(workload)\(health)
      """
  }

  private func part(_ title: Message, _ content: HTML) -> HTML {
    "<section><h2>\(words(title))</h2>\(content)</section>"
  }

  // MARK: - Sums

  private func tiles(_ total: Int) -> HTML {
    let flagged = groups.filter(\.isFlagged).reduce(0) { $0 + $1.reports }
    let reviewed = groups.filter { $0.state?.isDecided ?? false }.reduce(0) { $0 + $1.reports }
    let waiting = groups.filter { $0.state?.isOpen ?? false }.reduce(0) { $0 + $1.reports }
    let list = [
      (Message.sumReceived, total), (.sumFlagged, flagged), (.sumReviewed, reviewed),
      (.sumWaiting, waiting),
    ].map { title, figure -> HTML in
      "<li><b>\(figure >= SmallNumbers.least || figure == 0 ? words.number(figure) : fewer)</b> \(words(title))</li>"
    }
    return "<ul class=\"sums\">\(list)</ul>"
  }

  private var fewer: String { words(.fewerThan, "\(SmallNumbers.least)") }

  // MARK: - Bars

  /// A name with its figure.
  private typealias Figure = (name: String, count: Int)

  private func count(_ key: KeyPath<ReportFigures.Group, String>, most: Int) -> [Figure] {
    var sums: [String: Int] = [:]
    for group in groups { sums[group[keyPath: key], default: 0] += group.reports }
    let sorted = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(most).map { ($0.key.isEmpty ? words(.notKnown) : $0.key, $0.value) }
  }

  private var months: [Figure] {
    var sums: [String: Int] = [:]
    for group in groups where !group.month.isEmpty {
      sums[group.month, default: 0] += group.reports
    }
    return sums.sorted { $0.key < $1.key }.suffix(Self.mostRows).map { ($0.key, $0.value) }
  }

  private var pillars: [Figure] {
    Pillar.allCases.map { (words.name($0).capitalisedFirst, figures.reports.pillars[$0] ?? 0) }
  }

  private var languages: [Figure] {
    count(\.language, most: Self.mostRows).map { code, count in
      (code == "en" ? words(.english) : code == "fr" ? words(.french) : code, count)
    }
  }

  private var states: [Figure] {
    CaseState.allCases.map { state in
      (words.name(state), groups.filter { $0.state == state }.reduce(0) { $0 + $1.reports })
    }
  }

  /// How often indicators of each form of exploitation count. A report may count for several.
  private var forms: [Figure] {
    var sums: [String: Int] = [:]
    for rule in figures.use.rules {
      for form in pack.pack.rule(rule.code)?.forms ?? [] where form != "any" {
        sums[form, default: 0] += rule.reports
      }
    }
    return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { word, count in
      let name = ExploitationForm(rawValue: word).map { ExplainWords.name(of: $0, words.language) }
      return ((name ?? word).capitalisedFirst, count)
    }
  }

  /// A table whose figures are bars as well.
  private func bars(_ list: [Figure]) -> HTML {
    if list.isEmpty { return "<p class=\"dim\">\(words(.none))</p>" }
    let shown = SmallNumbers(list.map(\.count)).shown
    let most = max(1, shown.compactMap { $0 }.max() ?? 1)
    let rows = zip(list, shown).map { entry, figure -> HTML in
      let text = figure.map { words.number($0) } ?? fewer
      return """
        <tr><th scope="row">\(entry.name)</th><td class="number">\(text)</td><td class="bar">\
        <meter min="0" max="\(most)" value="\(figure ?? 0)" aria-hidden="true"></meter></td></tr>
        """
    }
    return "<table class=\"bars\"><tbody>\(rows)</tbody></table>"
  }

  // MARK: - Map

  private var map: HTML {
    var sums: [String: Int] = [:]
    var others = 0
    for group in groups {
      if let code = Province.code(of: group.province) {
        sums[code, default: 0] += group.reports
      } else {
        others += group.reports
      }
    }
    let codes = TileMap.codes
    let shown = SmallNumbers(codes.map { sums[$0] ?? 0 } + [others]).shown
    let figures = Dictionary(uniqueKeysWithValues: zip(codes, shown))
    let rows = zip(codes + [words(.otherPlace)], shown).map { code, figure -> HTML in
      """
      <tr><th scope="row">\(code)</th><td class="number">\
      \(figure.map { words.number($0) } ?? fewer)</td></tr>
      """
    }
    return """
      <section><h2>\(words(.byProvince))</h2>\(TileMap(figures: figures, words: words).html)\
      <details><summary>\(words(.asTable))</summary><table><tbody>\(rows)</tbody></table></details>\
      </section>
      """
  }

  // MARK: - Workload

  private var workload: HTML {
    let row = figures.workload.row(at: threshold)
    let highest = Int((figures.workload.highest ?? 20).rounded(.up))
    let perDay = row.perDay.map { words.points(($0 * 10).rounded() / 10) } ?? "–"
    let busiest = row.busiestDay.map { words.number($0) } ?? "–"
    let found = row.confirmedShare.map { words.points(($0 * 100).rounded()) + "\u{A0}%" } ?? "–"
    let few: HTML = "<p class=\"dim\">\(words(.fewConfirmed))</p>"
    return """
      <section><h2>\(words(.workloadTitle))</h2><p>\(words(.workloadHint))</p>\
      <form method="get" action="/dashboard#workload" class="row" id="workload">\
      <label>\(words(.thresholdLabel)) <output>\(words.points(threshold))</output>\
      <input type="range" name="threshold" min="0" max="\(max(20, min(100, highest)))" step="0.5" \
      value="\(String(threshold))" data-output></label><button>\(words(.applyFilters))</button></form>\
      <ul class="sums"><li><b>\(words.number(row.reports))</b> \(words(.toRead))</li>\
      <li><b>\(perDay)</b> \(words(.aDay))</li><li><b>\(busiest)</b> \(words(.onBusiestDay))</li>\
      <li><b>\(found)</b> \(words(.confirmedFound))</li></ul>\
      \(few, if: figures.workload.confirmed < 30)</section>
      """
  }

  // MARK: - Rules

  private var health: HTML {
    let health = RuleHealth(pack: pack, use: figures.use, reviewed: figures.reviewed)
    let parts = RuleHealth.Kind.allCases.map { kind -> HTML in
      let codes = words.sorted(health.rules[kind] ?? []) { words.title(of: $0, in: pack) }
      let items = codes.map { code -> HTML in
        """
        <li><a href="/queue?code=\(FormFields.encoded(code))">\(words.title(of: code, in: pack))</a> \
        <span class="code">\(code)</span></li>
        """
      }
      let list: HTML =
        items.isEmpty ? "<p class=\"dim\">\(words(.none))</p>" : "<ul>\(items)</ul>"
      let open: HTML = (1...8).contains(items.count) ? " open" : .empty
      return """
        <details class="part"\(open)><summary>\(words(kind.title)) (\(words.number(codes.count)))\
        </summary><p class="dim">\(words(kind.hint, words.number(recentDays)))</p>\(list)</details>
        """
    }
    return "<section><h2>\(words(.healthTitle))</h2><p>\(words(.healthIntro))</p>\(parts)</section>"
  }
}
