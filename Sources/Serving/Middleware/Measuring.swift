internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import ReportModel

/// Turns what went wrong into a page, and counts every answer. The outermost of all.
struct Measuring: RouterMiddleware {
  typealias Context = PageContext
  let workplace: Workplace

  func handle(
    _ request: Request, context: PageContext,
    next: (Request, PageContext) async throws -> Response
  ) async throws -> Response {
    let began = ContinuousClock.now
    var response: Response
    do {
      response = try await next(request, context)
    } catch {
      response = answer(to: Self.pageError(error, context.logger), request, context)
    }
    let time = ContinuousClock.now - began
    workplace.metrics.note(
      route: context.endpointPath ?? "none", status: response.status.code,
      seconds: time / .seconds(1))
    response = try await Delivery.finish(response, of: request)
    return Guarding.protect(response, settings: workplace.settings)
  }

  /// The error as readers are told it. What nobody foresaw is logged by the name of its type alone, since
  /// its text might quote a report.
  static func pageError(_ error: any Error, _ logger: Logger) -> PageError {
    switch error {
    case let error as PageError: return error
    case let error as StoreError:
      let result = PageError(error)
      if result.status.kind == .serverError {
        logger.error("store", metadata: ["code": "\(error.code.rawValue)"])
      }
      return result
    case let error as HTTPError:
      switch error.status {
      case .notFound: return .notFound
      case .contentTooLarge: return PageError(.contentTooLarge, .tooLarge)
      default: return PageError(error.status, .badRequest)
      }
    default:
      logger.error("unforeseen", metadata: ["type": "\(type(of: error))"])
      return PageError(.internalServerError, .serverFailed)
    }
  }

  private func answer(to error: PageError, _ request: Request, _ context: PageContext) -> Response {
    if request.uri.path.hasPrefix(APIRoutes.root) {
      return APIRoutes.problem(error)
    }
    var context = context
    // The inner ones that know may not have been reached.
    context.language = LanguageChoice.language(of: request, settings: workplace.settings)
    if error.asksForLogin, request.method == .get {
      let to = request.uri.query.map { request.uri.path + "?" + $0 } ?? request.uri.path
      return .onward(to: "/login?to=" + FormFields.encoded(to))
    }
    let words = context.words
    let page = Layout(context, title: words(.errorTitle)).page(
      """
      <h1>\(words(.errorTitle))</h1><p class="error" role="alert">\(words(error.message))</p>\
      <p><a href="/">\(words(.toStart))</a></p>
      """)
    return .page(page, status: error.status)
  }
}
