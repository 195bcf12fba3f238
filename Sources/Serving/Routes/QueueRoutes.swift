internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import RuleEngine

/// The queue: what waits, by filters, with the views that a person keeps.
struct QueueRoutes {
  /// The cases of a page.
  static let pageSize = 50
  /// Cases are counted no further.
  static let mostCounted = 10_000

  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/queue") { request, context in try await queue(request, context) }
    router.post("/queue/next") { _, context in try await takeNext(context) }
    router.post("/queue/second") { _, context in try await takeSecond(context) }
    router.post("/queue/views") { _, context in try await saveView(context) }
    router.post("/queue/views/remove") { _, context in
      let handle = try context.person(for: .read).handle
      let name = context.form["name"] ?? ""
      try await workplace.ask { store in try store.removeView(named: name, of: handle) }
      return Response.onward(to: "/queue")
    }
  }

  /// The filters of an address, with the codes of forms from the pack.
  static func filter(_ fields: FormFields, _ pack: CompiledPack) throws(PageError) -> QueueFilter {
    try QueueFilter(fields) { form in
      let codes = pack.pack.rules.filter { $0.forms.contains(form) }.map(\.code)
      return codes.isEmpty ? nil : Set(codes)
    }
  }

  // MARK: - Page

  private func queue(_ request: Request, _ context: PageContext) async throws -> Response {
    let person = try context.person(for: .read)
    let words = context.words
    let query = SessionRoutes.query(request)
    let filter = try Self.filter(query, workplace.pack)
    let after = query["after"].flatMap(CaseCursor.init)
    let known = try await workplace.ask { store in
      Known(
        page: try store.cases(filter.filter, after: after, limit: Self.pageSize),
        count: try store.countCases(filter.filter, upTo: Self.mostCounted + 1),
        facets: try store.caseFacets(), views: try store.savedViews(of: person.handle),
        people: try store.people().filter { $0.isActive && $0.role.allows(.review) }
          .map(\.handle))
    }
    let listing = CaseListing(
      cases: known.page.cases, words: words, pack: workplace.pack, now: workplace.clock(),
      hasLanes: filter.filter.order == .queue)
    let form = FilterForm(
      filter: filter, words: words, pack: workplace.pack, facets: known.facets,
      people: known.people)
    let list = known.page.cases.isEmpty ? empty(filter, words) : listing.html
    let path = "/queue" + (filter.fields.query.isEmpty ? "" : "?" + filter.fields.query)
    return .page(
      Layout(context, title: words(.queueTitle), path: path, kind: "queue").page(
        """
        <div class="head"><h1>\(words(.queueTitle)) <small>\(count(known.count, words))</small></h1>\
        \(acts(filter, context), if: person.role.allows(.review))</div>\
        \(views(known.views, path, context))\(form.html)\(list)\
        \(pages(filter, after: after, next: known.page.next, words))
        """))
  }

  /// What the store is asked at once.
  private struct Known: Sendable {
    var page: CasePage
    var count: Int
    var facets: CaseFacets
    var views: [SavedView]
    var people: [String]
  }

  private func count(_ count: Int, _ words: PageWords) -> String {
    count > Self.mostCounted
      ? words(.queueManyCounts, words.number(Self.mostCounted))
      : words.count(count, .queueCount, .queueCounts)
  }

  private func acts(_ filter: QueueFilter, _ context: PageContext) -> HTML {
    let words = context.words
    let token = Layout.token(context)
    let isCoordinator = context.person?.role.allows(.coordinate) ?? false
    let bulk: HTML =
      "<a class=\"button\" href=\"/queue/bulk?\(filter.fields.query)\">\(words(.bulkLink))</a>"
    return """
      <div class="acts"><form method="post" action="/queue/next">\(token)\
      <input type="hidden" name="filter" value="\(filter.fields.query)">\
      <button class="main">\(words(.nextReport))</button></form>\
      <form method="post" action="/queue/second">\(token)\
      <button>\(words(.secondReading))</button></form>\
      \(bulk, if: isCoordinator && !filter.isEmpty)</div>
      """
  }

  private func views(_ saved: [SavedView], _ path: String, _ context: PageContext) -> HTML {
    let words = context.words
    let token = Layout.token(context)
    let handle = context.person?.handle ?? ""
    let own = [
      (words(.viewAll), ""), (words(.viewUrgent), "priority=urgent"),
      (words(.viewMine), "assigned=" + FormFields.encoded(handle)),
      (words(.viewNobody), "assigned=none"),
    ]
    func chip(_ name: String, _ query: String) -> HTML {
      let target = "/queue" + (query.isEmpty ? "" : "?" + query)
      let current: HTML = target == path ? " aria-current=\"page\"" : .empty
      return "<a class=\"chip\" href=\"\(target)\"\(current)>\(name)</a>"
    }
    let fixed = own.map { name, query -> HTML in "<li>\(chip(name, query))</li>" }
    let kept = saved.map { view -> HTML in
      """
      <li>\(chip(view.name, view.query))<form method="post" action="/queue/views/remove">\(token)\
      <input type="hidden" name="name" value="\(view.name)">\
      <button class="plain" aria-label="\(words(.removeView, view.name))">×</button></form></li>
      """
    }
    let query = path.dropFirst("/queue?".count)
    let isKept = saved.contains { $0.query == query } || own.contains { $0.1 == query }
    let save: HTML = """
      <li><form method="post" action="/queue/views" class="acts">\(token)\
      <input type="hidden" name="query" value="\(String(query))">\
      <label><span class="hidden">\(words(.viewName))</span>\
      <input name="name" required maxlength="60" placeholder="\(words(.viewName))"></label>\
      <button>\(words(.saveView))</button></form></li>
      """
    return """
      <ul class="views" aria-label="\(words(.views))">\(fixed)\(kept)\(save, if: !isKept)</ul>
      """
  }

  private func empty(_ filter: QueueFilter, _ words: PageWords) -> HTML {
    filter.isEmpty
      ? "<div class=\"empty\"><p><b>\(words(.emptyQueue))</b></p><p>\(words(.emptyQueueHelp))</p></div>"
      : "<div class=\"empty\"><p>\(words(.emptyFilter))</p></div>"
  }

  private func pages(
    _ filter: QueueFilter, after: CaseCursor?, next: CaseCursor?, _ words: PageWords
  ) -> HTML {
    let first: HTML =
      "<a class=\"button\" href=\"/queue?\(filter.fields.query)\">\(words(.firstPage))</a>"
    var further = HTML.empty
    if let next {
      var fields = filter.fields
      fields.add("after", "\(next)")
      further =
        "<a class=\"button\" rel=\"next\" href=\"/queue?\(fields.query)\">\(words(.nextPage))</a>"
    }
    return "<div class=\"pages\">\(first, if: after != nil)\(further)</div>"
  }

  // MARK: - Acts

  private func takeNext(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .review).handle
    let given = FormFields(context.form["filter"] ?? "").without("state", "assigned", "sort")
    let filter = try Self.filter(given, workplace.pack).filter
    let time = workplace.time
    let found = try await workplace.ask { store in
      try store.takeNext(filter, by: handle, at: time)
    }
    guard let found else {
      context.session?.say(.init(text: LocalizedText(.nothingToTake)))
      return .onward(to: "/queue")
    }
    return .onward(to: LocalPath.report(found.id))
  }

  private func takeSecond(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .review).handle
    let found = try await workplace.ask { store in
      try store.nextForSecondReading(by: handle)
    }
    guard let found else {
      context.session?.say(.init(text: LocalizedText(.nothingForSecond)))
      return .onward(to: "/queue")
    }
    return .onward(to: LocalPath.report(found.id) + "?second=yes")
  }

  private func saveView(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .read).handle
    let name = context.form["name"] ?? ""
    let filter = try Self.filter(FormFields(context.form["query"] ?? ""), workplace.pack)
    let query = filter.fields.query
    try await workplace.ask { store in
      try store.saveView(named: name, query: query, of: handle)
    }
    context.session?.say(.init(text: LocalizedText(.viewSaved, name)))
    return .onward(to: "/queue?" + query)
  }
}
