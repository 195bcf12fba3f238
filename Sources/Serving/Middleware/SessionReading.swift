internal import CaseStore
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// Finds out who asks, and in which language.
struct SessionReading: RouterMiddleware {
  typealias Context = PageContext
  let workplace: Workplace

  func handle(
    _ request: Request, context: PageContext,
    next: (Request, PageContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.language = LanguageChoice.language(of: request, settings: workplace.settings)
    if let cookie = request.cookies[workplace.settings.cookieName],
      let session = workplace.sessions.session(ofCookie: cookie.value, now: workplace.clock())
    {
      // Asked anew each time: a role that was taken away, or a person who left, counts at once.
      let person = try await workplace.ask { store in
        try store.people().first { $0.handle == session.handle && $0.isActive }
      }
      if let person {
        context.session = session
        context.person = person
      } else {
        workplace.sessions.close(session)
      }
    }
    return try await next(request, context)
  }
}
