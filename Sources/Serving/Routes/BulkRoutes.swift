internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import TextMatching

/// A decision on many reports: first what it would change, then the decision, and its way back.
struct BulkRoutes {
  /// The most reports that a preview names.
  private static let mostNamed = 20

  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/queue/bulk") { request, context in
      try await page(SessionRoutes.query(request), context)
    }
    router.post("/queue/bulk") { _, context in
      let given = FormFields(context.form["filter"] ?? "")
      return try await context.form["confirm"] == nil
        ? page(given, context) : decide(given, context)
    }
    router.post("/queue/bulk/undo") { _, context in try await undo(context) }
  }

  private func filter(_ given: FormFields) throws(PageError) -> QueueFilter {
    let filter = try QueueRoutes.filter(given, workplace.pack)
    guard !filter.isEmpty else { throw PageError(.unprocessableContent, .bulkNeedsFilter) }
    return filter
  }

  /// The form, with a preview once a state was chosen.
  private func page(_ given: FormFields, _ context: PageContext) async throws -> Response {
    _ = try context.person(for: .coordinate)
    let words = context.words
    let filter = try filter(given)
    let form = context.form
    var preview = HTML.empty
    if form["state"] != nil {
      let decision = try DecisionFields.decision(form, workplace.reasons)
      let outcome = try await workplace.ask { store in
        try store.previewBulk(filter.filter, decision)
      }
      preview = self.preview(outcome, decision, context)
    }
    let fields = DecisionFields(
      words: words, reasons: workplace.reasons, states: CaseState.allCases.filter { $0 != .new },
      form: form, needsState: true)
    return .page(
      Layout(context, title: words(.bulkTitle), path: "/queue/bulk?" + filter.fields.query).page(
        """
        <div class="narrow"><h1>\(words(.bulkTitle))</h1><p>\(words(.bulkIntro))</p>\
        \(Self.list(of: filter))\
        <form method="post" action="/queue/bulk" class="stack">\(Layout.token(context))\
        <input type="hidden" name="filter" value="\(filter.fields.query)">\(fields.html)\
        <button class="main">\(words(.preview))</button>\(preview)</form>\
        <p><a href="/queue?\(filter.fields.query)">\(words(.queueTitle))</a></p></div>
        """))
  }

  /// The filters, as they were given.
  private static func list(of filter: QueueFilter) -> HTML {
    let chips = filter.fields.without("sort").pairs.map { name, value -> HTML in
      "<li class=\"chip\">\(name) = \(value)</li>"
    }
    return "<ul class=\"views\">\(chips)</ul>"
  }

  private func preview(
    _ outcome: BulkOutcome, _ decision: Decision, _ context: PageContext
  ) -> HTML {
    let words = context.words
    let count = outcome.changed.count
    let state = decision.state.map { words.name($0) } ?? ""
    let sentence = words(
      count == 1 || (count == 0 && words.language == .french) ? .bulkWould : .bulkWoulds,
      words.number(count), state)
    let named = outcome.changed.prefix(Self.mostNamed).map { item -> HTML in
      "<li>\(item.id) <span class=\"dim\">\(words.name(item.state))</span></li>"
    }
    let rest = count - named.count
    let more: HTML = "<li class=\"dim\">\(words(.more, words.number(rest)))</li>"
    var left: [String] = []
    if !outcome.urgent.isEmpty {
      left.append(words(.bulkUrgent, words.number(outcome.urgent.count)))
    }
    if !outcome.refused.isEmpty {
      left.append(words(.bulkRefused, words.number(outcome.refused.count)))
    }
    let button: HTML = """
      <button class="main" name="confirm" value="\(count)">\
      \(words(.bulkConfirm, words.count(count, .queueCount, .queueCounts)))</button>
      """
    return """
      <div class="hint" role="status"><p><b>\(sentence)</b></p><ul>\(named)\(more, if: rest > 0)</ul>\
      \(left.map { line -> HTML in "<p>\(line)</p>" })</div>\(button, if: count > 0)
      """
  }

  private func decide(_ given: FormFields, _ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .coordinate).handle
    let filter = try filter(given)
    let decision = try DecisionFields.decision(context.form, workplace.reasons)
    guard let state = decision.state else { throw QueueFilter.wrong("state") }
    guard let count = context.form["confirm"].flatMap({ Int($0) }) else {
      throw QueueFilter.wrong("confirm")
    }
    let time = workplace.time
    let outcome = try await workplace.ask { store in
      try store.decideBulk(filter.filter, decision, expecting: count, by: handle, at: time)
    }
    let number = outcome.number ?? 0
    let changed = outcome.changed.count
    context.session?.say(
      .init(
        text: LocalizedText(
          en: LocalizedText(.bulkDone, "\(changed)", state.title.en).en,
          fr: LocalizedText(.bulkDone, "\(changed)", state.title.fr).fr),
        undo: ("/queue/bulk/undo", "number", "\(number)")))
    return .onward(to: "/queue?" + filter.fields.query)
  }

  private func undo(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .coordinate).handle
    guard let number = context.form["number"].flatMap({ Int64($0) }) else {
      throw QueueFilter.wrong("number")
    }
    let time = workplace.time
    let (undone, left) = try await workplace.ask { store in
      try store.undoBulk(number, by: handle, at: time)
    }
    context.session?.say(
      .init(text: LocalizedText(.bulkUndone, "\(undone)", "\(left)")))
    return .onward(to: "/queue")
  }
}
