internal import CaseStore
internal import Export
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The page of a report. Every view is recorded before anything is shown.
struct ReportRoutes {
  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/reports/:id") { request, context in try await show(request, context) }
  }

  /// The identifier in the address of a report.
  static func id(_ context: PageContext) throws(PageError) -> String {
    guard let id = context.parameters.get("id").flatMap({ $0.removingPercentEncoding }), !id.isEmpty
    else { throw .notFound }
    return id
  }

  private func show(_ request: Request, _ context: PageContext) async throws -> Response {
    let person = try context.person(for: .read)
    let id = try Self.id(context)
    let query = SessionRoutes.query(request)
    let isSecond = query["second"] == "yes" && person.role.allows(.review)
    let (code, language, pack) = (query["why"], context.language, workplace.pack)
    let shown = try await workplace.ask { store in
      guard let stored = try store.report(id: id), let record = stored.assessments.first else {
        throw PageError.notFound
      }
      _ = try store.record(
        AuditEntry(
          .reportViewed, object: .report(id), by: person.handle, purpose: "review",
          detail: ["version": .text(stored.contentHash.description)]))
      var shown = ReportOnPage(
        stored: stored, record: record, decided: try store.caseRecord(of: id),
        links: try store.links(of: id),
        people: try store.people().filter { $0.isActive && $0.role.allows(.review) }
          .map(\.handle))
      try Self.explain(&shown, why: code, pack, language)
      return shown
    }
    context.session?.count(id, isDistressing: HardPassages.areIn(shown.record.assessment))
    let page = ReportPage(
      shown: shown, context: context, workplace: workplace, isSecond: isSecond)
    let path = LocalPath.report(id) + (request.uri.query.map { "?" + $0 } ?? "")
    return .page(
      Layout(context, title: id, path: path, kind: "report").page(page.html))
  }

  /// Adds what the pack at hand says of a report, where the assessment is its own, and why one of its rules
  /// flags it or not.
  private static func explain(
    _ shown: inout ReportOnPage, why code: String?, _ pack: CompiledPack, _ language: Language
  ) throws {
    let report = shown.stored.report
    let isSame = pack.identity.hash == shown.record.pack.hash
    guard isSame || code != nil else { return }
    let assessor = try Assessor(pack: pack)
    let assessment = assessor.assess(report)
    if isSame { shown.details = assessor.details(of: report, assessment) }
    guard let code else { return }
    guard let trace = assessor.trace(code, in: report),
      let text = RuleTraceText(trace, pack: pack, language: language)
    else { throw QueueFilter.wrong("why") }
    shown.why = (code, text.page(report, assessment, style: .init(width: 76, usesColour: false)))
  }
}
