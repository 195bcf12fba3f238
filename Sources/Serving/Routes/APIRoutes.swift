internal import CaseStore
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import RuleEngine

/// The interface for programs: the same acts as on the pages, by the same rules.
///
/// A program logs in as a person does, keeps the cookie, and sends the token that it got in the field
/// `X-CSRF-Token` with everything that changes something. `openapi.json` describes all of it.
struct APIRoutes {
  /// What the addresses of the interface begin with.
  static let root = "/api/v1"

  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/api/v1/openapi.json") { _, _ in
      try JSONAnswer.response(OpenAPIDocument.object)
    }
    router.post("/api/v1/session") { _, context in try await logIn(context) }
    router.delete("/api/v1/session") { _, context in
      _ = try context.person(for: nil)
      if let session = context.session { workplace.sessions.close(session) }
      return Response(status: .noContent)
    }
    router.post("/api/v1/assess") { _, context in try await assess(context) }
    router.get("/api/v1/reports") { request, context in try await list(request, context) }
    router.get("/api/v1/reports/:id") { _, context in try await report(context) }
    router.get("/api/v1/reports/:id/reviews") { _, context in try await reviews(context) }
    router.post("/api/v1/reports/:id/reviews") { _, context in try await review(context) }
    router.post("/api/v1/reports/:id/undo") { _, context in try await undo(context) }
    router.get("/api/v1/runs") { request, context in try await runs(request, context) }
    router.get("/api/v1/pack") { _, context in try pack(context) }
  }

  /// An error as programs read it (RFC 9457), in both languages.
  static func problem(_ error: PageError) -> Response {
    let object: [String: Any] = [
      "type": "about:blank", "status": error.status.code, "title": error.status.reasonPhrase,
      "detail": error.message.en, "detail_fr": error.message.fr,
    ]
    let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
    return .text(
      String(decoding: data ?? Data("{}".utf8), as: UTF8.self) + "\n",
      type: "application/problem+json; charset=utf-8", status: error.status)
  }

  // MARK: - Session

  private func logIn(_ context: PageContext) async throws -> Response {
    let request = try JSONRequest(context.body, fields: ["handle", "password"])
    let outcome = try await Login(workplace).attempt(
      request.text("handle"), request.text("password"))
    switch outcome {
    case .opened(let session):
      if let old = context.session { workplace.sessions.close(old) }
      var response = try JSONAnswer.response(["token": session.formToken], status: .created)
      response.headers[.cacheControl] = "no-store"
      response.setCookie(Login(workplace).cookie(of: session))
      return response
    case .refused: throw PageError(.unauthorized, .loginFailed)
    case .wait(let seconds):
      var response = Self.problem(
        PageError(.tooManyRequests, LocalizedText(.loginWait, "\(seconds)")))
      response.headers[.retryAfter] = "\(seconds)"
      return response
    }
  }

  // MARK: - Assessing

  private func assess(_ context: PageContext) async throws -> Response {
    _ = try context.person(for: nil)
    let request = try JSONRequest(
      context.body,
      fields: [
        "id", "narrative", "title", "language", "source_type", "province", "city", "received_at",
      ])
    func text(_ name: String) throws(PageError) -> String {
      try request.value(name, as: String.self) ?? ""
    }
    let narrative = try request.text("narrative")
    guard narrative.contains(where: { !$0.isWhitespace }) else {
      throw QueueFilter.wrong("narrative")
    }
    guard narrative.count <= TryRoutes.longest else { throw PageError(.contentTooLarge, .tooLarge) }
    let id = try text("id")
    let report = Report(
      id: id.isEmpty ? "assess" : id, narrative: narrative, title: try text("title"),
      language: try text("language"), sourceType: try text("source_type"),
      province: try text("province"), city: try text("city"), receivedAt: try text("received_at"))
    let pack = workplace.pack
    let assessment = try await workplace.ask { _ in try Assessor(pack: pack).assess(report) }
    return try JSONAnswer.response(
      ReportJSON.object(assessment, of: report, by: pack.identity))
  }

  // MARK: - Reports

  private func list(_ request: Request, _ context: PageContext) async throws -> Response {
    _ = try context.person(for: .read)
    let query = SessionRoutes.query(request)
    let filter = try QueueRoutes.filter(query, workplace.pack).filter
    let limit = try Self.limit(query)
    var after: CaseCursor?
    if let text = query["after"] {
      guard let cursor = CaseCursor(text) else { throw QueueFilter.wrong("after") }
      after = cursor
    }
    let start = after
    let page = try await workplace.ask { store in
      try store.cases(filter, after: start, limit: limit)
    }
    let now = workplace.clock()
    return try JSONAnswer.response([
      "reports": page.cases.map { CaseJSON.object($0, now: now) },
      "next": page.next.map { "\($0)" as Any } ?? NSNull(),
    ])
  }

  private static func limit(_ query: FormFields) throws(PageError) -> Int {
    guard let text = query["limit"] else { return QueueRoutes.pageSize }
    guard let limit = Int(text), (1...200).contains(limit) else { throw QueueFilter.wrong("limit") }
    return limit
  }

  private func report(_ context: PageContext) async throws -> Response {
    let person = try context.person(for: .read)
    let id = try ReportRoutes.id(context)
    let (stored, record, decided) = try await workplace.ask { store in
      guard let stored = try store.report(id: id), let record = stored.assessments.first else {
        throw PageError.notFound
      }
      _ = try store.record(
        AuditEntry(
          .reportViewed, object: .report(id), by: person.handle, purpose: "api",
          detail: ["version": .text(stored.contentHash.description)]))
      return (stored, record, try store.caseRecord(of: id))
    }
    var object = try ReportJSON.object(stored, record)
    if let decided { object["case"] = CaseJSON.object(decided) }
    return try JSONAnswer.response(object)
  }

  private func reviews(_ context: PageContext) async throws -> Response {
    _ = try context.person(for: .read)
    let id = try ReportRoutes.id(context)
    let record = try await workplace.ask { store in try store.caseRecord(of: id) }
    guard let record else { throw PageError.notFound }
    return try JSONAnswer.response(["acts": record.acts.map { CaseJSON.object($0) }])
  }

  private func review(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .review).handle
    let id = try ReportRoutes.id(context)
    let request = try JSONRequest(
      context.body,
      fields: ["state", "reason", "verdicts", "note", "releasable", "seen", "second"])
    // The same fields as the form of the page, so that both are read in one place.
    var form = FormFields()
    form.add("state", try request.value("state", as: String.self))
    form.add("reason", try request.value("reason", as: String.self))
    form.add("note", try request.value("note", as: String.self))
    if try request.value("releasable", as: Bool.self) == true { form.add("releasable", "yes") }
    if try request.value("second", as: Bool.self) == true { form.add("second", "yes") }
    form.add("seen", try request.value("seen", as: Int.self).map { String($0) })
    for (code, verdict) in try request.value("verdicts", as: [String: String].self) ?? [:] {
      form.add(DecisionFields.verdictPrefix + code, verdict)
    }
    let decision = try DecisionFields.decision(form, workplace.reasons)
    guard decision.state != nil || decision.note != nil || !decision.verdicts.isEmpty else {
      throw PageError(.unprocessableContent, .sayNothing)
    }
    let time = workplace.time
    let record = try await workplace.ask { store in
      try store.decide(on: id, decision, by: handle, at: time)
    }
    return try JSONAnswer.response(CaseJSON.object(record), status: .created)
  }

  private func undo(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .review).handle
    let id = try ReportRoutes.id(context)
    let time = workplace.time
    let record = try await workplace.ask { store in
      try store.undo(id, by: handle, at: time).record
    }
    return try JSONAnswer.response(CaseJSON.object(record))
  }

  // MARK: - Runs and rules

  private func runs(_ request: Request, _ context: PageContext) async throws -> Response {
    _ = try context.person(for: .read)
    let limit = try Self.limit(SessionRoutes.query(request))
    let runs = try await workplace.ask { store in try store.runs() }
    return try JSONAnswer.response(["runs": runs.prefix(limit).map { RunJSON.object($0) }])
  }

  /// The rules are no secret of the reports, so everybody who is logged in may read them.
  private func pack(_ context: PageContext) throws -> Response {
    _ = try context.person(for: nil)
    let pack = workplace.pack
    let rules = pack.pack.rules.map { rule -> [String: Any] in
      [
        "code": rule.code, "status": rule.status.rawValue, "strength": rule.strength.rawValue,
        "dimension": rule.dimension.rawValue, "contra": rule.isContra, "forms": rule.forms,
        "title": ["en": rule.title.en, "fr": rule.title.fr],
        "why": ["en": rule.why.en, "fr": rule.why.fr],
      ]
    }
    return try JSONAnswer.response([
      "name": pack.identity.name, "version": pack.identity.version,
      "hash": pack.identity.hash.description, "engine": pack.identity.engine, "rules": rules,
    ])
  }
}
