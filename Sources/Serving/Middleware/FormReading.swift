internal import Foundation
internal import Hummingbird
internal import HummingbirdCore
internal import HTTPTypes
internal import NIOCore

/// Reads what a request sends, and makes sure that a page of this server sent it.
///
/// A request that changes something must come from the same origin, where the browser says from which it
/// comes, and must carry the token of the session, which only its pages know.
struct FormReading: RouterMiddleware {
  typealias Context = PageContext
  let workplace: Workplace

  /// The most bytes of a form.
  static let mostOfForm = 256 * 1024
  /// The most bytes of a request to the interface for programs.
  static let mostOfCall = 4 * 1024 * 1024
  /// A request that takes longer to come in is given up.
  static let longest = Duration.seconds(20)

  func handle(
    _ request: Request, context: PageContext,
    next: (Request, PageContext) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get, request.method != .head else {
      return try await next(request, context)
    }
    try checkOrigin(request)
    var context = context
    let isCall = request.uri.path.hasPrefix(APIRoutes.root)
    let most = isCall ? Self.mostOfCall : Self.mostOfForm
    let body = try await Self.collect(request.body, upTo: most)
    if isCall {
      context.body = body
    } else {
      let type = request.headers[.contentType] ?? ""
      guard type.hasPrefix("application/x-www-form-urlencoded") || body.isEmpty else {
        throw PageError(.unsupportedMediaType, .badRequest)
      }
      context.form = FormFields(String(decoding: body, as: UTF8.self))
    }
    if let session = context.session {
      let token =
        request.headers[.formToken] ?? context.form.exact(Layout.tokenField) ?? ""
      guard Secret.equal(token, session.formToken) else {
        throw PageError(.forbidden, .formTooOld)
      }
    }
    return try await next(request, context)
  }

  private func checkOrigin(_ request: Request) throws(PageError) {
    if let site = request.headers[.fetchSite], site != "same-origin", site != "none" {
      throw PageError(.forbidden, .otherSite)
    }
    if let origin = request.headers[.origin] {
      let scheme = workplace.settings.isSecure ? "https://" : "http://"
      guard origin == scheme + (request.head.authority ?? "") else {
        throw PageError(.forbidden, .otherSite)
      }
    }
  }

  /// The bytes of a body, unless they are too many or too slow.
  private static func collect(_ body: RequestBody, upTo most: Int) async throws -> [UInt8] {
    try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        do {
          let buffer = try await body.collect(upTo: most)
          return Array(buffer.readableBytesView)
        } catch is CancellationError {
          throw PageError(.requestTimeout, .tooSlow)
        } catch let error as PageError {
          throw error
        } catch {
          throw PageError(.contentTooLarge, .tooLarge)
        }
      }
      group.addTask {
        try await Task.sleep(for: longest)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let bytes = first else {
        throw PageError(.requestTimeout, .tooSlow)
      }
      return bytes
    }
  }
}
