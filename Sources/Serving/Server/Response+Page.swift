internal import CaseStore
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore

extension Response {
  /// A page.
  static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html.text)))
  }

  /// Text of a kind.
  static func text(
    _ text: String, type: String, status: HTTPResponse.Status = .ok
  ) -> Response {
    Response(
      status: status, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// Sends the browser on, with `GET`.
  ///
  /// - Parameter path: A path of this server.
  static func onward(to path: String) -> Response {
    Response(status: .seeOther, headers: [.location: LocalPath.checked(path)])
  }
}

/// Addresses inside this server.
enum LocalPath {
  /// The path where it is one of this server, else the start page: nobody is sent to another site.
  static func checked(_ path: String) -> String {
    let isLocal =
      path.hasPrefix("/") && !path.hasPrefix("//") && !path.hasPrefix("/\\")
      && path.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) && $0 != "\\" }
    return isLocal ? path : "/"
  }

  /// The page of a report.
  static func report(_ id: String) -> String { "/reports/" + FormFields.encoded(id) }
}

/// A body that is held in memory, with what a cache and a slow line need.
enum Delivery {
  /// Adds an entity tag to what may be kept, answers `304` to who has it, and packs what is large.
  static func finish(_ response: Response, of request: Request) async throws -> Response {
    guard response.status.code == 200, let length = response.body.contentLength, length > 0 else {
      return response
    }
    var response = response
    let mayBeKept = response.headers[.cacheControl].map { !$0.contains("no-store") } ?? false
    let accepts = request.headers[.acceptEncoding]?.contains("gzip") ?? false
    guard mayBeKept || (accepts && length >= Gzip.least) else { return response }
    let bytes = try await collect(response.body)
    if mayBeKept {
      let tag = "\"" + Secret.digest(of: bytes) + "\""
      response.headers[.eTag] = tag
      response.headers[.vary] = "Accept-Encoding, Cookie"
      if request.headers[.ifNoneMatch]?.contains(tag) == true {
        response.headers[.contentLength] = nil
        return Response(status: .notModified, headers: response.headers)
      }
    }
    if accepts, bytes.count >= Gzip.least, let packed = Gzip.pack(bytes) {
      response.headers[.contentEncoding] = "gzip"
      response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: packed))
    } else {
      response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    }
    return response
  }

  /// The bytes of a body that is held in memory.
  private static func collect(_ body: ResponseBody) async throws -> [UInt8] {
    let writer = BodyCollector()
    try await body.write(writer)
    return writer.bytes
  }
}
