internal import CaseStore
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// What a supervisor and Prometheus ask.
struct HealthRoutes {
  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/healthz") { _, _ in
      // The store answers, not the server alone.
      _ = try await workplace.ask { store in try store.people().count }
      return Response.text("ok\n", type: "text/plain; charset=utf-8")
    }
    router.get("/metrics") { _, context in
      // Where other computers ask, only who administers the store sees how much is done with it.
      if workplace.settings.isSecure { _ = try context.person(for: .administer) }
      let sessions = workplace.sessions.count(now: workplace.clock())
      return Response.text(
        workplace.metrics.text(sessions: sessions),
        type: "text/plain; version=0.0.4; charset=utf-8")
    }
  }
}
