internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import RuleEngine

/// A page on which anybody who is logged in tries a text that is not stored; trainers as well.
struct TryRoutes {
  let workplace: Workplace

  /// The longest text, in characters.
  static let longest = 50_000

  func add(to router: PageRouter) {
    router.get("/try") { _, context in
      _ = try context.person(for: nil)
      return page(context, result: .empty)
    }
    router.post("/try") { _, context in try await read(context) }
  }

  private func page(_ context: PageContext, result: HTML) -> Response {
    let words = context.words
    return .page(
      Layout(context, title: words(.tryTitle), path: "/try", kind: "try").page(
        """
        <h1>\(words(.tryTitle))</h1><p>\(words(.tryIntro))</p>\
        <form method="post" action="/try" class="stack">\(Layout.token(context))\
        <label>\(words(.tryText))<textarea name="text" rows="8" required \
        maxlength="\(Self.longest)" dir="auto">\(context.form["text"] ?? "")</textarea></label>\
        <button class="main">\(words(.tryButton))</button></form>\(result)
        """))
  }

  private func read(_ context: PageContext) async throws -> Response {
    _ = try context.person(for: nil)
    let words = context.words
    guard let text = context.form["text"] else {
      return page(
        context, result: "<p class=\"error\" role=\"alert\">\(words(.tryEmpty))</p>")
    }
    guard text.count <= Self.longest else { throw PageError(.contentTooLarge, .tooLarge) }
    let pack = workplace.pack
    let (report, assessment) = try await workplace.ask { _ in
      let report = Report(id: "try", narrative: text)
      return (report, try Assessor(pack: pack).assess(report))
    }
    let findings = FindingList(
      report: report, assessment: assessment, words: words, pack: pack)
    let sums = Arithmetic(assessment: assessment, words: words, pack: pack)
    let state: Message =
      assessment.flagged ? .flagged : assessment.needsReview ? .toReview : .notFlagged
    return page(
      context,
      result: """
        <ul class="badges"><li class="badge">\(words(state))</li>\
        <li class="badge \(assessment.priority.rawValue)">\(words(.priorityBadge)) \
        \(HTML(markup: words.signed(assessment.priority)))</li>\
        <li class="badge">\(words(.scoreOf, words.points(assessment.score)))</li></ul>\
        \(ReportText(report: report, assessment: assessment, words: words, blurs: false).html)\
        <h2>\(words(.pillarsTitle))</h2>\(sums.pillars)<h2>\(words(.elementsTitle))</h2>\
        \(sums.elements)<h2>\(words(.findingsTitle))</h2>\(findings.html)\
        <h2>\(words(.scoreTitle))</h2>\(sums.score)<h2>\(words(.methodTitle))</h2>\(sums.method)
        """)
  }
}
