import CaseStore
import Foundation
import HTTPTypes
import ReportModel
import Testing

@testable import Serving

/// The interface for programs.
@Suite("API")
struct APITests {
  private func object(_ answer: Browser.Answer) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(answer.text.utf8))
    return try #require(value as? [String: Any])
  }

  /// A program that is logged in, with its token.
  private func program(
    _ bench: PageBench, _ role: Role
  ) async throws -> (browser: Browser, headers: [String: String]) {
    let browser = bench.browser()
    let answer = try await browser.ask(
      .post, "/api/v1/session", [:],
      "{\"handle\":\"\(role.rawValue)\",\"password\":\"\(PageBench.password)\"}")
    #expect(answer.status == 201)
    let token = try #require(try object(answer)["token"] as? String)
    return (browser, ["X-CSRF-Token": token])
  }

  @Test func `a program reads, decides and takes back`() async throws {
    let bench = try PageBench()
    try bench.screen(
      PageBench.report("A", "He took my passport."), PageBench.report("B", "She kept my wages."))
    let (browser, token) = try await program(bench, .analyst)
    let page = try object(try await browser.get("/api/v1/reports?limit=1"))
    let first = try #require((page["reports"] as? [[String: Any]])?.first)
    #expect(first["id"] as? String == "A" && first["state"] as? String == "new")
    let next = try #require(page["next"] as? String)
    let rest = try object(try await browser.get("/api/v1/reports?limit=1&after=\(next)"))
    #expect((rest["reports"] as? [[String: Any]])?.first?["id"] as? String == "B")
    #expect(rest["next"] is NSNull)

    let report = try object(try await browser.get("/api/v1/reports/A"))
    #expect((report["report"] as? [String: Any])?["narrative"] as? String == "He took my passport.")
    #expect((report["assessment"] as? [String: Any])?["flagged"] as? Bool == true)
    let done = try await browser.ask(
      .post, "/api/v1/reports/A/reviews", token,
      #"{"state":"confirmed","verdicts":{"test.papers":"confirmed"},"note":"Seen."}"#)
    #expect(done.status == 201)
    #expect(try object(done)["state"] as? String == "confirmed")
    let acts = try object(try await browser.get("/api/v1/reports/A/reviews"))
    #expect((acts["acts"] as? [Any])?.count == 1)
    #expect(try await browser.ask(.post, "/api/v1/reports/A/undo", token, "").status == 200)
    let views = try bench.store.audit(AuditQuery(act: .reportViewed))
    #expect(views.map(\.entry.purpose) == ["api"])
    #expect(try await browser.ask(.delete, "/api/v1/session", token, "").status == 204)
    #expect(try await browser.get("/api/v1/reports").status == 401)
  }

  @Test func `a text is assessed, and not stored; also for a trainer`() async throws {
    let bench = try PageBench()
    let (browser, token) = try await program(bench, .trainer)
    let answer = try await browser.ask(
      .post, "/api/v1/assess", token, #"{"narrative":"Il a pris mon passeport.","language":"fr"}"#)
    let assessment = try object(answer)
    #expect(answer.status == 200 && assessment["language"] as? String == "fr")
    #expect((assessment["indicators"] as? [Any])?.count == 1)
    #expect(try bench.store.counts().reports == 0)
    #expect(try await browser.get("/api/v1/reports").status == 403)
    #expect(try await browser.get("/api/v1/pack").status == 200)
  }

  @Test(arguments: [
    ("/assess", "", 422), ("/assess", "[]", 400), ("/assess", "{", 400),
    ("/assess", #"{"narrative":""}"#, 422), ("/assess", #"{"narrative":" "}"#, 422),
    ("/assess", #"{"narrative":7}"#, 422), ("/assess", #"{"narrative":"a","other":1}"#, 422),
    ("/reports/A/reviews", "{}", 422), ("/reports/A/reviews", #"{"state":"new"}"#, 422),
    ("/reports/A/reviews", #"{"state":"dismissed"}"#, 422),
    ("/reports/A/reviews", #"{"verdicts":{"test.papers":"maybe"}}"#, 422),
    ("/reports/A/reviews", #"{"verdicts":[]}"#, 422), ("/reports/Z/reviews", #"{"note":"x"}"#, 404),
    ("/reports/A/reviews", #"{"state":"confirmed","seen":99}"#, 409),
    ("/reports/A/undo", "", 409), ("/nothing", "{}", 404),
  ])
  func `what is wrong is said in both languages`(
    path: String, body: String, status: Int
  ) async throws {
    let bench = try PageBench()
    try bench.screen(PageBench.report("A", "He took my passport."))
    let (browser, token) = try await program(bench, .analyst)
    let answer = try await browser.ask(.post, "/api/v1" + path, token, body)
    #expect(answer.status == status)
    let problem = try object(answer)
    #expect(problem["status"] as? Int == status)
    #expect(!(problem["detail"] as? String ?? "").isEmpty)
    #expect(!(problem["detail_fr"] as? String ?? "").isEmpty)
    #expect(!answer.text.contains("passport"))
    #expect(try await browser.ask(.post, "/api/v1" + path, [:], body).status == 403)
  }

  @Test func `an answer that is known is not sent again, and a large one is packed`() async throws {
    let bench = try PageBench()
    let (browser, _) = try await program(bench, .analyst)
    let first = try await browser.get("/api/v1/pack")
    let tag = try #require(first.headers[.eTag])
    #expect(first.headers[.cacheControl] == "private, no-cache")
    let again = try await browser.get("/api/v1/pack", ["If-None-Match": tag])
    #expect(again.status == 304 && again.text.isEmpty)
    let packed = try await browser.get("/assets/fanal.css", ["Accept-Encoding": "br, gzip"])
    #expect(packed.headers[.contentEncoding] == "gzip" && packed.headers[.eTag] != nil)
    let length = try #require(packed.headers[.contentLength].flatMap { Int($0) })
    #expect(length < StyleSheet.text.utf8.count / 2)
  }

  @Test func `the description names every route, and its references hold`() throws {
    let data = try JSONSerialization.data(withJSONObject: OpenAPIDocument.object)
    let text = String(decoding: data, as: UTF8.self)
    let source = try ["Routes/APIRoutes.swift", "Bench/BenchRoutes.swift"].map { file in
      try String(
        contentsOf: PageBench.root.appendingPathComponent("Sources/Serving/" + file),
        encoding: .utf8)
    }.joined()
    let paths = try #require(OpenAPIDocument.object["paths"] as? [String: [String: Any]])
    let routes = source.matches(of: #/router\.(get|post|delete)\("/api/v1([^"]*)"/#).map {
      "\($0.1) " + $0.2.replacing(":id", with: "{id}")
    }
    let named = paths.flatMap { path, entry in
      entry.keys.filter { $0 != "parameters" }.map { "\($0) \(path)" }
    }
    #expect(Set(routes) == Set(named) && routes.count == named.count)
    let components = try #require(OpenAPIDocument.object["components"] as? [String: [String: Any]])
    for match in text.replacing("\\/", with: "/").matches(of: #/#/components/(\w+)/(\w+)/#) {
      #expect(components[String(match.1)]?[String(match.2)] != nil, "\(match.0)")
    }
  }

  @Test func `health and counts`() async throws {
    let bench = try PageBench()
    try bench.screen(PageBench.report("Secret-7", "He took my passport."))
    let browser = try await bench.browser(.analyst)
    _ = try await browser.get("/reports/Secret-7")
    #expect(try await browser.get("/healthz").text == "ok\n")
    let metrics = try await browser.get("/metrics").text
    #expect(metrics.contains("fanal_http_requests_total{route=\"/reports/{id}\",status=\"200\"} 1"))
    #expect(metrics.contains("fanal_sessions 1") && !metrics.contains("Secret"))
  }
}
