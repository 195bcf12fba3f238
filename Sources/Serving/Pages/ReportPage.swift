internal import CaseStore
internal import Export
internal import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// What a page of a report shows.
struct ReportOnPage: Sendable {
  var stored: StoredReport
  /// The assessment that is stored last, which a decision is bound to.
  var record: AssessmentRecord
  var decided: CaseRecord?
  var links: ReportLinks?
  /// The people who may be given the work.
  var people: [String]
  /// What the pack at hand says besides, where it is the one of the assessment.
  var details: Explanation.Details?
  /// Why a rule flags the report or not: its code, and the answer.
  var why: (code: String, text: String)?
}

/// A report with everything that is known of it, and what the reader may do with it.
struct ReportPage {
  let shown: ReportOnPage
  let context: PageContext
  let workplace: Workplace
  /// Whether it is read by a second person, who must not see what the first one said.
  let isSecond: Bool

  private var words: PageWords { context.words }
  private var report: Report { shown.stored.report }
  private var assessment: Assessment { shown.record.assessment }
  private var id: String { report.string(report.id) }
  private var path: String { LocalPath.report(id) }
  private var mayReview: Bool { context.person?.role.allows(.review) ?? false }
  private var mayCoordinate: Bool { context.person?.role.allows(.coordinate) ?? false }

  var html: HTML {
    let decided = isSecond ? nil : shown.decided
    let findings = FindingList(
      report: report, assessment: assessment, words: words, pack: workplace.pack,
      verdicts: decided?.standing.verdicts ?? [:], asks: mayReview)
    let sums = Arithmetic(
      assessment: assessment, words: words, pack: workplace.pack,
      prior: shown.details?.prior ?? [])
    let text = ReportText(report: report, assessment: assessment, words: words)
    return """
      <p><a href="/queue" data-queue>\(words(.backToQueue))</a></p>\
      <div class="head"><h1>\(id)</h1>\(badges)</div>\(facts)\(warnings)\
      <div class="desk"><div>\(text.html)<h2>\(words(.pillarsTitle))</h2>\(sums.pillars)\
      <h2>\(words(.elementsTitle))</h2>\(sums.elements)\
      <h2>\(words(.findingsTitle))</h2>\(findings.html)\(entities)\
      \(part(.scoreTitle, sums.score))\(part(.methodTitle, sums.method))\(whyNot)\
      \(LinkList(shown: shown, context: context).html)\
      \(HistoryList(record: decided, words: words, reasons: workplace.reasons).html)</div>\
      <aside class="decide" aria-label="\(words(.decideTitle))">\(decision)</aside></div>
      """
  }

  private func part(_ title: Message, _ content: HTML, isOpen: Bool = false) -> HTML {
    let open: HTML = isOpen ? " open" : .empty
    return "<details class=\"part\"\(open)><summary>\(words(title))</summary>\(content)</details>"
  }

  // MARK: - Head

  private var badges: HTML {
    let priority = assessment.priority
    var list: [HTML] = [
      """
      <li class="badge \(priority.rawValue)">\
      \(words(.priorityBadge)) \(HTML(markup: words.signed(priority)))</li>
      """
    ]
    let state: Message =
      assessment.flagged ? .flagged : assessment.needsReview ? .toReview : .notFlagged
    list.append("<li class=\"badge\">\(words(state))</li>")
    list.append("<li class=\"badge\">\(words(.scoreOf, words.points(assessment.score)))</li>")
    if let summary = shown.decided?.summary, !isSecond {
      list.append("<li class=\"badge\">\(words.name(summary.state))</li>")
      if summary.isStale { list.append("<li class=\"badge\">\(words(.changedSince))</li>") }
      if let person = summary.assigned {
        list.append("<li class=\"badge\">\(words(.workOf, person))</li>")
      }
    }
    return "<ul class=\"badges\">\(list)</ul>"
  }

  private var facts: HTML {
    var list: [HTML] = []
    func add(_ name: Message, _ value: String) {
      if !value.isEmpty { list.append("\(words(name)) <b>\(value)</b>") }
    }
    add(.receivedFact, words.moment(report.string(report.receivedAt)))
    add(.sourceLabel, report.string(report.sourceType))
    add(
      .placeFact,
      [report.string(report.city), report.string(report.province)].filter { !$0.isEmpty }
        .joined(separator: ", "))
    add(.languageFact, assessment.language)
    let pack = shown.record.pack
    add(.packFact, "\(pack.name) \(pack.version), \(words(.engineFact)) \(pack.engine)")
    if let summary = shown.decided?.summary, summary.state.isOpen {
      let now = Int64(workplace.clock().timeIntervalSince1970)
      list.append("<b>\(words(.waiting, words(CaseSummary.duration(now - summary.received))))</b>")
    }
    return "<p class=\"facts\">\(list.joined(" · "))</p>"
  }

  private var warnings: HTML {
    var list: [String] = []
    if isSecond { list.append(words(.secondHint)) }
    if shown.details == nil {
      let pack = workplace.pack.identity
      list.append(
        words(
          .otherPack, "\(shown.record.pack.name) \(shown.record.pack.version)",
          "\(pack.name) \(pack.version)"))
    }
    if !assessment.isComplete {
      let rules = assessment.notAssessed.map { "\($0.rule) (\($0.reason))" }
      list.append(words(.notAssessed, rules.joined(separator: ", ")))
    }
    if assessment.priority != .none, !assessment.priorityBecause.isEmpty {
      let reasons = assessment.priorityBecause.map { words.title(of: $0, in: workplace.pack) }
      list.append(
        words(
          .priorityBecause, words.name(assessment.priority), reasons.joined(separator: "; ")))
    }
    return "\(list.map { line -> HTML in "<p class=\"hint\">\(line)</p>" })"
  }

  private var entities: HTML {
    var seen: Set<[String]> = []
    let list = assessment.entities.filter {
      seen.insert([$0.kind.rawValue, $0.value]).inserted
    }.map { entity -> HTML in
      "<li>\(words.name(entity.kind)) <b dir=\"auto\">\(entity.text(in: report))</b></li>"
    }
    if list.isEmpty { return .empty }
    return part(.entitiesTitle, "<ul>\(list)</ul>")
  }

  // MARK: - Why not

  private var whyNot: HTML {
    let rules = words.sorted(workplace.pack.pack.rules.filter { $0.status != .retired }) {
      words.title(of: $0.code, in: workplace.pack)
    }
    let choice = Choice(
      name: "why", label: words(.indicatorLabel),
      options: rules.map {
        .init(value: $0.code, title: words.title(of: $0.code, in: workplace.pack))
      }, chosen: shown.why?.code ?? "")
    let silent = (shown.details?.silent ?? []).prefix(8).map { entry -> HTML in
      """
      <li><a href="\(path)?why=\(FormFields.encoded(entry.code))#why">\
      \(words.title(of: entry.code, in: workplace.pack))</a> \
      <q dir="auto">\(entry.words)</q> \(words(entry.reason))</li>
      """
    }
    let answer: HTML = shown.why.map { "<pre tabindex=\"0\">\($0.text)</pre>" } ?? .empty
    let content: HTML = """
      <p id="why" class="dim">\(words(.whyNotHint))</p>\
      <form method="get" action="\(path)#why" class="row">\(choice.html)\
      <button>\(words(.whyNotButton))</button></form>\(answer)\
      \("<h3>\(words(.silentTitle))</h3><ul>\(silent)</ul>", if: !silent.isEmpty)
      """
    return part(.whyNotTitle, content, isOpen: shown.why != nil)
  }

  // MARK: - Decision

  private var decision: HTML {
    guard mayReview else { return "<h2>\(words(.decideTitle))</h2><p>\(words(.readOnlyRole))</p>" }
    let token = Layout.token(context)
    let summary = shown.decided?.summary
    let seen = summary?.assessment
    let fields = DecisionFields(
      words: words, reasons: workplace.reasons,
      states: isSecond ? [.confirmed, .dismissed] : (summary?.state ?? .new).following,
      needsState: isSecond)
    let hidden: HTML = """
      \("<input type=\"hidden\" name=\"seen\" value=\"\(seen ?? 0)\">", if: seen != nil)\
      \("<input type=\"hidden\" name=\"second\" value=\"yes\">", if: isSecond)
      """
    return """
      <h2>\(words(.decideTitle))</h2><p class="dim">\(words(.decideHint))</p>\
      <form method="post" action="\(path)/decision" id="decision" class="stack decision">\
      \(token)\(hidden)\(fields.html)<div class="acts">\
      <button class="main" name="then" value="next">\(words(.decideNext))</button>\
      <button name="then" value="stay">\(words(.decideStay))</button></div></form>\
      \(work(summary, token), if: !isSecond)
      """
  }

  /// Taking the work, giving it away, taking back, and handing over.
  private func work(_ summary: CaseSummary?, _ token: HTML) -> HTML {
    let me = context.person?.handle ?? ""
    let take: HTML = """
      <form method="post" action="\(path)/assignment">\(token)\
      <input type="hidden" name="person" value="\(me)"><button>\(words(.takeUp))</button></form>
      """
    let choice = Choice(
      name: "person", label: words(.assignedLabel),
      options: shown.people.map { .init(value: $0, title: $0) },
      chosen: summary?.assigned ?? "", none: words(.nobody))
    let give: HTML = """
      <form method="post" action="\(path)/assignment" class="row">\(token)\(choice.html)\
      <button>\(words(.assign))</button></form>
      """
    let last = shown.decided?.acts.last { $0.kind != .undo && !$0.isUndone }
    let mayUndo = last.map { $0.person == me || mayCoordinate } ?? false
    let undo: HTML = """
      <form method="post" action="\(path)/undo">\(token)<button>\(words(.undoLast))</button></form>
      """
    let handOver: HTML = """
      <h3>\(words(.handOverTitle))</h3><p class="dim">\(words(.handOverHint))</p>\
      <p><a class="button" href="/handover?ids=\(FormFields.encoded(id))">\(words(.handOverOpen))</a></p>
      """
    return """
      <h3>\(words(.workTitle))</h3><div class="acts">\(take, if: summary?.assigned != me)\
      \(undo, if: mayUndo)</div>\(give, if: mayCoordinate)\(handOver, if: mayCoordinate)
      """
  }
}
