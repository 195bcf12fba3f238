internal import CaseStore
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel

/// What people do with a report: decide, take it up or give it away, take back, and undo links.
struct DecisionRoutes {
  let workplace: Workplace

  func add(to router: PageRouter) {
    router.post("/reports/:id/decision") { _, context in try await decide(context) }
    router.post("/reports/:id/assignment") { _, context in try await assign(context) }
    router.post("/reports/:id/undo") { _, context in try await undo(context) }
    router.post("/reports/:id/links") { _, context in try await changeLink(context) }
  }

  private func decide(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .review).handle
    let id = try ReportRoutes.id(context)
    let decision = try DecisionFields.decision(context.form, workplace.reasons)
    guard decision.state != nil || decision.note != nil || !decision.verdicts.isEmpty else {
      throw PageError(.unprocessableContent, .sayNothing)
    }
    let time = workplace.time
    let wantsNext = context.form["then"] == "next"
    let next = try await workplace.ask { store -> String? in
      try store.decide(on: id, decision, by: handle, at: time)
      guard wantsNext else { return nil }
      return decision.isSecond
        ? try store.nextForSecondReading(by: handle)?.id
        : try store.takeNext(CaseFilter(), by: handle, at: time)?.id
    }
    context.session?.say(
      .init(text: Self.sentence(id, decision), undo: (LocalPath.report(id) + "/undo", "of", id)))
    guard wantsNext else { return .onward(to: LocalPath.report(id)) }
    guard let next else {
      context.session?.say(.init(text: LocalizedText(.nothingToTake)))
      return .onward(to: "/queue")
    }
    return .onward(to: LocalPath.report(next) + (decision.isSecond ? "?second=yes" : ""))
  }

  /// `R-7: dismissed.`
  private static func sentence(_ id: String, _ decision: Decision) -> LocalizedText {
    guard let state = decision.state else { return LocalizedText(.noted, id) }
    return LocalizedText(
      en: LocalizedText(.decided, id, state.title.en).en,
      fr: LocalizedText(.decided, id, state.title.fr).fr)
  }

  private func assign(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .review).handle
    let id = try ReportRoutes.id(context)
    let assignee = context.form["person"]
    let time = workplace.time
    try await workplace.ask { store in
      _ = try store.assign(id, to: assignee, by: handle, at: time)
    }
    context.session?.say(
      .init(
        text: assignee.map { LocalizedText(.assigned, id, $0) }
          ?? LocalizedText(.assignedNobody, id),
        undo: (LocalPath.report(id) + "/undo", "of", id)))
    return .onward(to: LocalPath.report(id))
  }

  private func undo(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .review).handle
    let id = try ReportRoutes.id(context)
    let time = workplace.time
    try await workplace.ask { store in _ = try store.undo(id, by: handle, at: time) }
    context.session?.say(.init(text: LocalizedText(.undone, id)))
    return .onward(to: LocalPath.report(id))
  }

  private func changeLink(_ context: PageContext) async throws -> Response {
    let handle = try context.person(for: .review).handle
    let id = try ReportRoutes.id(context)
    let form = context.form
    guard let act = form["act"].flatMap(LinkDecision.Act.init(rawValue:)) else {
      throw QueueFilter.wrong("act")
    }
    guard let other = form["other"] else { throw QueueFilter.wrong("other") }
    guard let reason = form["reason"], reason.count <= 500 else {
      throw QueueFilter.wrong("reason")
    }
    let decision = LinkDecision(act: act, person: handle, time: workplace.time, reason: reason)
    let outcome = try await workplace.ask { store in
      try store.decide(decision, linkOf: id, and: other)
    }
    switch outcome {
    case .done, .already: context.session?.say(.init(text: LocalizedText(.linkDecided)))
    case .unknownReport, .noLink: throw PageError.notFound
    }
    return .onward(to: LocalPath.report(id))
  }
}
