internal import CaseStore
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// Refuses requests that are addressed to another name, and gives every answer the headers that keep a
/// browser from doing more with it than to show it.
struct Guarding: RouterMiddleware {
  typealias Context = PageContext
  let settings: ServerSettings

  /// No script, style, picture, frame or form but the server's own; nothing inline.
  static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
    "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  func handle(
    _ request: Request, context: PageContext,
    next: (Request, PageContext) async throws -> Response
  ) async throws -> Response {
    guard let host = request.head.authority, settings.isKnown(host: host) else {
      throw PageError(.misdirectedRequest, .otherHost)
    }
    return try await next(request, context)
  }

  /// Adds the headers; also to answers that an error gave.
  static func protect(_ response: Response, settings: ServerSettings) -> Response {
    var response = response
    func set(_ name: HTTPField.Name, _ value: String) {
      if response.headers[name] == nil { response.headers[name] = value }
    }
    set(.contentSecurityPolicy, policy)
    set(.xContentTypeOptions, "nosniff")
    // With "no-referrer" browsers name no origin for forms either, and those would be refused.
    set(.referrerPolicy, "same-origin")
    set(.xFrameOptions, "DENY")
    set(.crossOriginOpenerPolicy, "same-origin")
    set(.crossOriginResourcePolicy, "same-origin")
    set(.permissionsPolicy, "camera=(), geolocation=(), microphone=()")
    // What a page shows must not stay in the cache of a browser.
    set(.cacheControl, "no-store")
    if settings.isSecure { set(.strictTransportSecurity, "max-age=31536000") }
    return response
  }
}

extension HTTPField.Name {
  static let referrerPolicy = name("Referrer-Policy")
  static let xFrameOptions = name("X-Frame-Options")
  static let crossOriginOpenerPolicy = name("Cross-Origin-Opener-Policy")
  static let permissionsPolicy = name("Permissions-Policy")
  static let formToken = name("X-CSRF-Token")
  static let fetchSite = name("Sec-Fetch-Site")

  private static func name(_ text: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is no field name") }
    return name
  }
}
