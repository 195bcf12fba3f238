internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel

/// Looking for words. What is looked for is sent in the body: it may be a name, and addresses stay in
/// histories.
struct SearchRoutes {
  private static let pageSize = 25

  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/search") { _, context in
      _ = try context.person(for: .read)
      return page(context, words: "", result: .empty)
    }
    router.post("/search") { _, context in try await search(context) }
  }

  private func search(_ context: PageContext) async throws -> Response {
    let person = try context.person(for: .read)
    let (form, words) = (context.form, context.words)
    let text = form["words"] ?? ""
    let terms = Self.terms(of: text)
    guard let asked = SearchWords(terms) else {
      return page(
        context, words: text,
        result: "<p class=\"error\" role=\"alert\">\(words(.searchNoWords))</p>")
    }
    let skip = max(0, min(form["skip"].flatMap { Int($0) } ?? 0, CaseStore.mostSearched))
    var query = SearchQuery(asked)
    query.limit = Self.pageSize
    query.skip = skip
    let ready = query
    let result = try await workplace.ask { store in
      let result = try store.search(ready)
      // Who looked and how much was found, not the words: they may be a name.
      _ = try store.record(
        AuditEntry(
          .searched, object: .store, by: person.handle, purpose: "search",
          detail: ["words": AuditValue(terms.count), "reports": AuditValue(result.count)]))
      return result
    }
    return page(context, words: text, result: list(result, text, skip: skip, context))
  }

  /// The entries of a text: words, and what stands between quotation marks as one.
  static func terms(of text: String) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part -> [String] in
        index % 2 == 1
          ? [String(part)] : part.split(whereSeparator: \.isWhitespace).map(String.init)
      }
  }

  private func page(_ context: PageContext, words text: String, result: HTML) -> Response {
    let words = context.words
    return .page(
      Layout(context, title: words(.searchTitle), path: "/search", kind: "search").page(
        """
        <h1>\(words(.searchTitle))</h1><form method="post" action="/search" class="row" role="search">\
        \(Layout.token(context))<label>\(words(.searchLabel))<input name="words" type="search" \
        required maxlength="200" value="\(text)" autofocus></label>\
        <button class="main">\(words(.searchButton))</button></form>\
        <p class="dim">\(words(.searchHint))</p>\(result)
        """))
  }

  private func list(
    _ result: SearchResult, _ text: String, skip: Int, _ context: PageContext
  ) -> HTML {
    let words = context.words
    var notes: [String] = []
    if result.isUnranked { notes.append(words(.searchUnranked)) }
    if result.isPartial { notes.append(words(.searchPartial)) }
    let hints = notes.map { note -> HTML in "<p class=\"hint\">\(note)</p>" }
    if result.hits.isEmpty {
      return "\(hints)<div class=\"empty\"><p>\(words(.searchNothing))</p></div>"
    }
    let rows = result.hits.map { hit -> HTML in
      var facts = [String(hit.receivedAt.prefix(10)), hit.province, hit.sourceType]
      if let state = hit.state { facts.append(words.name(state)) }
      let parts = (hit.snippet?.parts ?? []).map { part -> HTML in
        part.isHit ? "<mark class=\"hit\">\(part.text)</mark>" : HTML(plain: part.text)
      }
      let field = hit.snippet?.field == .title ? words(.inTitle) + " " : ""
      return """
        <li><div><a class="id" href="\(LocalPath.report(hit.id))">\(hit.id)</a></div>\
        <div class="what"><p dir="auto">\(field)\(parts)</p>\
        <p class="dim">\(facts.filter { !$0.isEmpty }.joined(separator: " · "))</p></div></li>
        """
    }
    let next = skip + result.hits.count
    let further: HTML = """
      <form method="post" action="/search" class="pages">\(Layout.token(context))\
      <input type="hidden" name="words" value="\(text)">\
      <input type="hidden" name="skip" value="\(next)"><button>\(words(.nextPage))</button></form>
      """
    return """
      \(hints)<p role="status">\(words.count(result.count, .queueCount, .queueCounts))</p>\
      <ol class="cases">\(rows)</ol>\(further, if: next < result.count)
      """
  }
}
