import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import Synchronization

@testable import Serving

/// Asks a server as a browser does: keeps cookies, and sends the token of the last page with its forms.
final class Browser: Sendable {
  /// What came back.
  struct Answer {
    var status: Int
    var headers: HTTPFields
    var text: String
    var location: String { headers[.location] ?? "" }
  }

  private struct State {
    var cookies: [String: String] = [:]
    var token = ""
  }

  private let respond: @Sendable (Request, PageContext) async throws -> Response
  private let state = Mutex(State())
  private let host: String

  init(responder: some HTTPResponder<PageContext>, settings: ServerSettings) {
    respond = { try await responder.respond(to: $0, context: $1) }
    host = settings.proxiedName ?? "127.0.0.1:8700"
  }

  /// The cookies that it has.
  var cookies: [String: String] {
    get { state.withLock { $0.cookies } }
    set { state.withLock { $0.cookies = newValue } }
  }

  func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Answer {
    try await ask(.get, path, headers, "")
  }

  /// Sends a form.
  ///
  /// - Parameter token: The token to send; `nil` for that of the last page.
  func post(
    _ path: String, _ fields: [String: String] = [:], token: String? = nil,
    _ headers: [String: String] = [:]
  ) async throws -> Answer {
    if token == nil, state.withLock({ $0.token.isEmpty && !$0.cookies.isEmpty }) {
      // The token stands on every page.
      _ = try await get("/try")
    }
    var form = FormFields()
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) { form.add(name, value) }
    form.add(Layout.tokenField, token ?? state.withLock { $0.token })
    return try await ask(
      .post, path, ["Content-Type": "application/x-www-form-urlencoded"].merging(headers) { $1 },
      form.query)
  }

  /// Sends a request as it is.
  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ headers: [String: String], _ body: String
  ) async throws -> Answer {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let cookies = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    if !cookies.isEmpty { fields[.cookie] = cookies }
    let request = Request(
      head: HTTPRequest(
        method: method, scheme: "http", authority: headers["Host"] ?? host, path: path,
        headerFields: fields),
      body: RequestBody(buffer: ByteBuffer(string: body)))
    let context = PageContext(
      source: ApplicationRequestContextSource(
        channel: NIOAsyncTestingChannel(), logger: Logger(label: "test")))
    let response = try await respond(request, context)
    let collector = BodyCollector()
    try await response.body.write(collector)
    let text = String(decoding: collector.bytes, as: UTF8.self)
    keep(response.headers, text)
    return Answer(status: response.status.code, headers: response.headers, text: text)
  }

  private func keep(_ headers: HTTPFields, _ text: String) {
    state.withLock { state in
      for cookie in headers[values: .setCookie] {
        let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
        guard let name = pair.first else { continue }
        if pair.count > 1, !cookie.contains("Max-Age=0") {
          state.cookies[String(name)] = String(pair[1])
        } else {
          state.cookies[String(name)] = nil
        }
        state.token = ""
      }
      let mark = "name=\"\(Layout.tokenField)\" value=\""
      if let range = text.range(of: mark) {
        state.token = String(text[range.upperBound...].prefix { $0 != "\"" })
      }
    }
  }
}
