internal import CaseStore
internal import Export
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The live bench: a rule on the left, what it makes of a text on the right, while somebody types.
struct BenchRoutes {
  let workplace: Workplace

  /// The longest rule, in bytes.
  static let longestRule = 200_000

  func add(to router: PageRouter) {
    router.get("/bench") { request, context in
      let query = SessionRoutes.query(request)
      return try await page(context, path: query["file"], report: query["report"])
    }
    router.post("/bench") { _, context in try await page(context, path: context.form["file"]) }
    router.post("/bench/save") { _, context in try await save(context) }
    router.post("/bench/compare") { _, context in try await compare(context) }
    router.post("/api/v1/bench") { _, context in try await call(context) }
    router.get("/api/v1/bench/words") { _, context in try vocabulary(context) }
  }

  /// Whether a role writes rules.
  static func mayWrite(_ role: Role) -> Bool { role.allows(.review) }

  // MARK: - Page

  /// What stands in the fields of the page.
  private struct Fields {
    var path: String
    var content: String
    var seen: String
    var text: String
    var language: String
  }

  private func page(
    _ context: PageContext, path: String?, report: String? = nil
  ) async throws -> Response {
    let person = try context.person(for: nil)
    guard let desk = workplace.rules else { throw PageError.notFound }
    let paths = try await workplace.ask { _ in try desk.paths() }
    guard let path = path ?? paths.first else {
      throw PageError(.unprocessableContent, .benchNoRules)
    }
    let file = try await workplace.ask { _ in try desk.file(path) }
    let form = context.form
    var fields = Fields(
      path: path, content: Self.content(form) ?? file.text, seen: form["seen"] ?? file.digest,
      text: form["narrative"] ?? "", language: form["language"] ?? "")
    if let report { fields.text = try await narrative(of: report, person) }
    let result = try await result(fields, context)
    return .page(view(fields, paths, result, context))
  }

  /// The rule that a form sent. Browsers send line breaks as two signs; files have one.
  private static func content(_ form: FormFields) -> String? {
    form.exact("content").map { $0.replacing("\r\n", with: "\n") }
  }

  /// The text of a report of the store, for who may read it; the view is recorded.
  private func narrative(of id: String, _ person: Person) async throws -> String {
    guard person.role.allows(.read) else { throw PageError.notAllowed(person.role) }
    return try await workplace.ask { store in
      guard let stored = try store.report(id: id) else { throw PageError.notFound }
      _ = try store.record(
        AuditEntry(
          .reportViewed, object: .report(id), by: person.handle, purpose: "bench",
          detail: ["version": .text(stored.contentHash.description)]))
      return stored.report.string(stored.report.narrative)
    }
  }

  private func result(_ fields: Fields, _ context: PageContext) async throws -> HTML {
    let (trial, report) = try await trial(
      path: fields.path, content: fields.content, text: fields.text, language: fields.language,
      isThorough: false)
    return BenchResult(trial: trial, report: report, words: context.words).html
  }

  private func trial(
    path: String, content: String, text: String, language: String, isThorough: Bool = true
  ) async throws -> (RuleTrial, Report?) {
    guard let desk = workplace.rules else { throw PageError.notFound }
    guard content.utf8.count <= Self.longestRule, text.count <= TryRoutes.longest else {
      throw PageError(.contentTooLarge, .tooLarge)
    }
    let isEmpty = !text.contains { !$0.isWhitespace }
    let report =
      isEmpty
      ? nil
      : Report(
        id: "bench", narrative: text, language: language == "fr" || language == "en" ? language : ""
      )
    let trial = try await workplace.ask { _ in
      try desk.trial(path, content, on: report, isThorough: isThorough)
    }
    return (trial, report)
  }

  private func view(
    _ fields: Fields, _ paths: [String], _ result: HTML, _ context: PageContext,
    before: HTML = .empty
  ) -> HTML {
    let words = context.words
    let mayWrite =
      (context.person.map { Self.mayWrite($0.role) } ?? false)
      && (workplace.rules?.isWritable ?? false)
    let rules = paths.map { path -> Choice.Option in
      let code = path.replacing("indicators/", with: "").replacing("/", with: ".").dropLast(4)
      return .init(value: path, title: "\(code)")
    }
    let chooser = Choice(
      name: "file", label: words(.benchRule), options: rules, chosen: fields.path)
    let language = Choice(
      name: "language", label: words(.languageLabel),
      options: [
        .init(value: "en", title: words(.english)), .init(value: "fr", title: words(.french)),
      ], chosen: fields.language, none: words(.benchDetected))
    return Layout(
      context, title: words(.benchTitle),
      path: "/bench?file=" + FormFields.encoded(fields.path), kind: "bench", scripts: [.bench]
    ).page(
      """
      <div class="head"><h1>\(words(.benchTitle))</h1><form method="get" action="/bench" class="row">\
      \(chooser.html)<button>\(words(.benchOpen))</button></form></div>\(before)\
      <form method="post" action="/bench" class="bench" id="bench" \
      data-token="\(context.session?.formToken ?? "")" data-hint="\(words(.benchCompletion))" \
      data-silent="\(words(.benchServerSilent))">\
      \(Layout.token(context))<input type="hidden" name="file" value="\(fields.path)">\
      <input type="hidden" name="seen" value="\(fields.seen)">\
      <div class="left"><label for="rule">\(words(.benchFile)) <code>\(fields.path)</code></label>\
      <div class="editor"><div class="gutter" aria-hidden="true"></div><div class="code">\
      <pre aria-hidden="true"></pre><textarea id="rule" name="content" spellcheck="false" wrap="off" \
      autocapitalize="none" autocomplete="off" aria-describedby="rule-hint" rows="24">
      \(fields.content)</textarea></div></div><p class="dim" id="rule-hint">\(words(.benchKeys))</p>\
      <div class="acts"><button class="main" data-try>\(words(.benchTry))</button>\
      \("<button formaction=\"/bench/compare\">\(words(.benchCompare))</button>", if: context.person?.role.allows(.read) ?? false)\
      \("<button formaction=\"/bench/save\" data-key=\"save\">\(words(.benchSave))</button>", if: mayWrite)\
      </div>\("<p class=\"dim\">\(words(.benchReadOnly))</p>", if: !mayWrite)</div>\
      <div class="right"><label for="sample">\(words(.benchSample))</label>\
      <textarea id="sample" name="narrative" rows="6" maxlength="\(TryRoutes.longest)">
      \(fields.text)</textarea>\(language.html)\
      <div id="bench-result" aria-live="polite">\(result)</div></div></form>
      """)
  }

  // MARK: - Saving

  private func save(_ context: PageContext) async throws -> Response {
    let person = try context.person(for: .review)
    guard let desk = workplace.rules else { throw PageError.notFound }
    let form = context.form
    guard let path = form["file"] else { throw QueueFilter.wrong("file") }
    guard let content = Self.content(form) else { throw QueueFilter.wrong("content") }
    let words = context.words
    let paths = try await workplace.ask { _ in try desk.paths() }
    var fields = Fields(
      path: path, content: content, seen: form["seen"] ?? "", text: form["narrative"] ?? "",
      language: form["language"] ?? "")
    let (trial, report) = try await trial(
      path: path, content: content, text: fields.text, language: fields.language)
    let result = BenchResult(trial: trial, report: report, words: words).html
    // A pack with a mistake screens nothing at all, so a broken rule is saved only when that is meant.
    if !trial.isSound, form["anyway"] != "yes" {
      return .page(
        view(fields, paths, result, context, before: anyway(words)),
        status: .unprocessableContent)
    }
    let seen = fields.seen
    let handle = person.handle
    let saving = try await workplace.ask { store -> RuleDesk.Saving in
      let saving = try desk.save(path, content, seen: seen)
      if case .saved(let file) = saving {
        _ = try store.record(
          AuditEntry(
            .ruleSaved, object: AuditEntry.Object(kind: "rule", id: trial.code), by: handle,
            detail: ["before": .text(seen), "after": .text(file.digest)]))
      }
      return saving
    }
    switch saving {
    case .saved(let file):
      try await workplace.ask { [workplace] _ in try workplace.reloadRules() }
      let failed = trial.tests.count { !$0.passed }
      context.session?.say(
        .init(
          text: !trial.isSound
            ? LocalizedText(.benchSavedBroken, path)
            : failed == 0
              ? LocalizedText(.benchSaved, path, "\(trial.tests.count)")
              : LocalizedText(.benchSavedFailing, path, "\(failed)")))
      return .onward(to: "/bench?file=" + FormFields.encoded(file.path))
    case .conflict(let file):
      fields.seen = file.digest
      return .page(
        view(fields, paths, result, context, before: conflict(file, words)), status: .conflict)
    }
  }

  private func anyway(_ words: PageWords) -> HTML {
    """
    <div class="error" role="alert"><p>\(words(.benchBroken))</p>\
    <p><label class="check"><input type="checkbox" name="anyway" value="yes" form="bench">\
    \(words(.benchAnyway))</label></p></div>
    """
  }

  /// What is on disk stands above what was written; saving again overwrites it, knowingly.
  private func conflict(_ file: RuleDesk.File, _ words: PageWords) -> HTML {
    """
    <div class="error" role="alert"><p>\(words(.benchConflict))</p>\
    <details><summary>\(words(.benchOnDisk))</summary><pre>\(file.text)</pre></details></div>
    """
  }

  // MARK: - Comparing

  private func compare(_ context: PageContext) async throws -> Response {
    let person = try context.person(for: .read)
    guard let desk = workplace.rules else { throw PageError.notFound }
    let form = context.form
    guard let path = form["file"] else { throw QueueFilter.wrong("file") }
    guard let content = Self.content(form) else { throw QueueFilter.wrong("content") }
    let fields = Fields(
      path: path, content: content, seen: form["seen"] ?? "", text: form["narrative"] ?? "",
      language: form["language"] ?? "")
    let paths = try await workplace.ask { _ in try desk.paths() }
    let (trial, report) = try await trial(
      path: path, content: content, text: fields.text, language: fields.language)
    let words = context.words
    var before: HTML = "<p class=\"error\" role=\"alert\">\(words(.benchMendFirst))</p>"
    if trial.isSound {
      let code = trial.code
      let outcome = try await workplace.askApart { store -> (BenchComparison?, Bool) in
        let packs = try desk.packs(path, content)
        guard let saved = packs.saved, let edited = packs.edited else { return (nil, false) }
        // Text of reports will be shown, so this is recorded first.
        _ = try store.record(
          AuditEntry(
            .reportsRead, object: .store, by: person.handle, purpose: "bench",
            detail: ["rule": .text(code)]))
        return (
          try BenchComparison.make(code: code, saved: saved, edited: edited, in: store), true
        )
      }
      before =
        outcome.0.map { Self.show($0, words) }
        ?? "<p class=\"error\" role=\"alert\">\(words(outcome.1 ? .benchNoRun : .benchMendFirst))</p>"
    }
    let result = BenchResult(trial: trial, report: report, words: words).html
    return .page(view(fields, paths, result, context, before: before))
  }

  private static func show(_ comparison: BenchComparison, _ words: PageWords) -> HTML {
    func list(_ changes: [BenchComparison.Change], _ count: Int, _ title: Message) -> HTML {
      let items = changes.map { change -> HTML in
        let quotes = change.words.map { text -> HTML in "<q class=\"indicator\">\(text)</q>" }
        return
          "<li><a href=\"\(LocalPath.report(change.id))\">\(change.id)</a> \(quotes.joined(" "))</li>"
      }
      let rest = count - changes.count
      return """
        <h3>\(words(title, words.number(count)))</h3><ul>\(items)\
        \("<li class=\"dim\">\(words(.more, words.number(rest)))</li>", if: rest > 0)</ul>
        """
    }
    return """
      <section class="panel" role="status"><h2>\(words(.benchCompared))</h2>\
      <p>\(words(
        .benchComparedLine, words.number(comparison.read), words.number(comparison.saved),
        words.number(comparison.edited)))\
      \(" \(words(.benchComparedPartial))", if: comparison.isPartial)</p>\
      <div class="pair">\
      <div>\(list(comparison.gained, comparison.gainedCount, .benchGained))</div>\
      <div>\(list(comparison.lost, comparison.lostCount, .benchLost))</div></div></section>
      """
  }

  // MARK: - For programs

  private func call(_ context: PageContext) async throws -> Response {
    _ = try context.person(for: nil)
    let request = try JSONRequest(
      context.body, fields: ["file", "content", "narrative", "language"])
    let began = ContinuousClock.now
    let (trial, report) = try await trial(
      path: try request.text("file"), content: try request.text("content"),
      text: try request.value("narrative", as: String.self) ?? "",
      language: try request.value("language", as: String.self) ?? "", isThorough: false)
    let result = BenchResult(trial: trial, report: report, words: context.words)
    var object = result.object
    object["html"] = result.html.text
    object["milliseconds"] = ((ContinuousClock.now - began) / .milliseconds(1)).rounded()
    return try JSONAnswer.response(object)
  }

  private func vocabulary(_ context: PageContext) throws -> Response {
    _ = try context.person(for: nil)
    let words = RuleVocabulary(workplace.pack)
    return try JSONAnswer.response([
      "verbs": words.verbs, "clauses": words.clauses, "classes": words.classes,
      "codes": words.codes,
    ])
  }
}

extension AuditEntry.Act {
  /// A rule file was written from the bench.
  static let ruleSaved = Self(rawValue: "rule.save")
}
