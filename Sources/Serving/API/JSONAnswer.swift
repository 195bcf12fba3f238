internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel

/// JSON in and out.
enum JSONAnswer {
  /// An answer; what may be asked for again has an entity tag and is not kept otherwise.
  static func response(_ object: [String: Any], status: HTTPResponse.Status = .ok) throws
    -> Response
  {
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    var response = Response.text(
      String(decoding: data, as: UTF8.self) + "\n", type: "application/json; charset=utf-8",
      status: status)
    response.headers[.cacheControl] = "private, no-cache"
    return response
  }
}

/// The object that a program sent.
struct JSONRequest {
  private let object: [String: Any]

  /// Reads a body.
  ///
  /// - Throws: `PageError` for what is no JSON object, and for one with a field that is not known.
  init(_ body: [UInt8], fields: Set<String>) throws(PageError) {
    guard !body.isEmpty else {
      object = [:]
      return
    }
    guard let value = try? JSONSerialization.jsonObject(with: Data(body)),
      let object = value as? [String: Any]
    else { throw PageError(.badRequest, .notJSON) }
    if let unknown = object.keys.sorted().first(where: { !fields.contains($0) }) {
      throw QueueFilter.wrong(String(unknown.prefix(60)))
    }
    self.object = object
  }

  /// The value of a field; `nil` where it is missing or null.
  ///
  /// - Throws: `PageError` for a value of another type.
  func value<Value>(_ name: String, as type: Value.Type) throws(PageError) -> Value? {
    guard let value = object[name], !(value is NSNull) else { return nil }
    guard let value = value as? Value else { throw QueueFilter.wrong(name) }
    return value
  }

  /// A text that must be there.
  func text(_ name: String) throws(PageError) -> String {
    guard let text = try value(name, as: String.self), !text.isEmpty else {
      throw QueueFilter.wrong(name)
    }
    return text
  }
}
