internal import CaseStore
internal import Export
internal import Foundation
internal import ReportModel
internal import RuleEngine

/// Cases as a list, under a heading for each priority; the urgent lane shows its clock.
struct CaseListing {
  let cases: [CaseSummary]
  let words: PageWords
  let pack: CompiledPack
  let now: Date
  /// Whether the list is in the order of the queue, so that priorities follow each other.
  var hasLanes = true

  /// The most indicators of a row.
  private static let mostTitles = 4

  var html: HTML {
    guard hasLanes else {
      return "<ol class=\"cases\">\(cases.map(row))</ol>"
    }
    var result = HTML.empty
    var rest = cases[...]
    while let first = rest.first {
      let lane = rest.prefix { $0.priority == first.priority }
      rest = rest.dropFirst(lane.count)
      let name = first.priority.rawValue
      let title =
        first.priority == .urgent
        ? words(.urgentLane) : words(.priorityLane, words.name(first.priority))
      result += """
        <h2 class="lane \(name)" id="lane-\(name)">\
        <span aria-hidden="true">\(PrioritySign.of(first.priority))</span>\(title)</h2>\
        <ol class="cases" aria-labelledby="lane-\(name)">\(lane.map(row))</ol>
        """
    }
    return result
  }

  private func row(_ item: CaseSummary) -> HTML {
    let waited = words(CaseSummary.duration(Int64(now.timeIntervalSince1970) - item.received))
    let age = item.state.isOpen || item.isStale ? words(.waiting, waited) : words(.ago, waited)
    var facts = [words(.scoreOf, words.points(item.score))]
    facts += [item.province, item.sourceType, item.language].filter { !$0.isEmpty }
    if let person = item.assigned { facts.append(words(.workOf, person)) }
    let pillars = ([item.lead].compactMap(\.self) + item.pillars.filter { $0 != item.lead })
      .map { words.name($0) }
    if !pillars.isEmpty { facts.append(pillars.joined(separator: ", ")) }
    let titles = item.codes.prefix(Self.mostTitles).map { words.title(of: $0, in: pack) }
    let more = item.codes.count - titles.count
    let tail = more > 0 ? " +\(more)" : ""
    let stale: HTML = item.isStale ? " <span class=\"tag\">\(words(.changedSince))</span>" : .empty
    return """
      <li class="\(item.priority.rawValue)"><div>\
      <a class="id" href="\(LocalPath.report(item.id))">\(item.id)</a> \
      <span class="tag">\(words.name(item.state))</span>\(stale)</div>\
      <div class="what"><p>\(titles.joined(separator: "; "))\(tail)</p>\
      <p class="dim">\(facts.joined(separator: " · "))</p></div><p class="age">\(age)</p></li>

      """
  }
}
