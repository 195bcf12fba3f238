import CaseStore
import Foundation
import HTTPTypes
import ReportModel
import Testing

@testable import Serving

/// Who gets in, as whom, and what nobody gets to do.
@Suite("Access")
struct AccessTests {
  @Test func `the first start makes a link that makes one administrator, once`() async throws {
    let bench = try PageBench(hasPeople: false)
    let path = try #require(try bench.server.welcomePath())
    let browser = bench.browser()
    let page = try await browser.get(path, ["Accept-Language": "fr-CA"])
    #expect(page.status == 200 && page.text.contains("Bienvenue"))
    let link = String(path.split(separator: "=")[1])
    let fields = [
      "link": link, "handle": "ada", "name": "Ada Roy", "password": PageBench.password,
      "again": PageBench.password,
    ]
    let differing = try await browser.post("/welcome", fields.merging(["again": "other"]) { $1 })
    #expect(differing.status == 422)
    let short = try await browser.post(
      "/welcome", fields.merging(["password": "short", "again": "short"]) { $1 })
    #expect(short.status == 422)
    #expect(try bench.store.people().isEmpty)
    let done = try await browser.post("/welcome", fields)
    #expect(done.status == 303)
    #expect(try bench.store.people().map(\.role) == [.administrator])
    #expect(try await browser.get("/people").status == 200)
    #expect(try await bench.browser().get(path).status == 410)
    #expect(try await bench.browser().post("/welcome", fields).status == 410)
    #expect(try bench.server.welcomePath() == nil)
    #expect(try bench.server.welcomePath(for: "ada") != nil)
  }

  @Test func `a login opens a new session; a logout ends it`() async throws {
    let bench = try PageBench()
    let browser = bench.browser()
    let name = bench.server.workplace.settings.cookieName
    #expect(
      try await browser.get("/queue?priority=urgent").location
        == "/login?to=%2Fqueue%3Fpriority%3Durgent")
    // A cookie that somebody else planted is neither taken nor kept.
    browser.cookies[name] = "planted.signature"
    let wrong = try await browser.post(
      "/login", ["handle": "analyst", "password": "something else"])
    #expect(wrong.status == 401 && wrong.text.contains("wrong"))
    let right = try await browser.post(
      "/login",
      ["handle": "analyst", "password": PageBench.password, "to": "/queue?priority=urgent"])
    #expect(right.status == 303 && right.location == "/queue?priority=urgent")
    let cookie = try #require(right.headers[.setCookie])
    for property in ["HttpOnly", "SameSite=Strict", "Path=/"] {
      #expect(cookie.contains(property))
    }
    let session = try #require(browser.cookies[name])
    #expect(session != "planted.signature")
    #expect(try await browser.get("/queue").status == 200)

    let parts = session.split(separator: ".").map(String.init)
    let forged = bench.browser()
    for text in [parts[0], parts[0] + ".", parts[0] + "." + String(parts[1].reversed()), "a.b.c"] {
      forged.cookies = [name: text]
      #expect(try await forged.get("/queue").status == 303)
    }
    #expect(try await browser.post("/logout").status == 303)
    forged.cookies = [name: session]
    #expect(try await forged.get("/queue").status == 303)
    let acts = try bench.store.audit(AuditQuery(limit: 10)).map(\.entry.act.rawValue)
    #expect(Array(acts.prefix(3)) == ["session.end", "session.begin", "session.refuse"])
  }

  @Test func `a session ends after a pause, and when the person leaves`() async throws {
    let bench = try PageBench()
    let browser = try await bench.browser(.analyst)
    bench.time.move(by: SessionTable.longestPause - 1)
    #expect(try await browser.get("/queue").status == 200)
    bench.time.move(by: SessionTable.longestPause + 1)
    #expect(try await browser.get("/queue").status == 303)
    let other = try await bench.browser(.coordinator)
    try bench.store.setActive(
      false, of: "coordinator", at: "2026-11-25T08:00:00Z", by: "administrator")
    #expect(try await other.get("/queue").status == 303)
  }

  @Test func `wrong passwords make their handle wait, longer each time`() async throws {
    let bench = try PageBench()
    let browser = bench.browser()
    func attempt(_ password: String) async throws -> Int {
      try await browser.post("/login", ["handle": "Analyst", "password": password]).status
    }
    for _ in 0...LoginAttempts.free { #expect(try await attempt("wrong") == 401) }
    #expect(try await attempt(PageBench.password) == 429)
    bench.time.move(by: LoginAttempts.first + 1)
    #expect(try await attempt("wrong") == 401)
    bench.time.move(by: LoginAttempts.first + 1)
    #expect(try await attempt(PageBench.password) == 429)
    bench.time.move(by: LoginAttempts.first + 1)
    #expect(try await attempt(PageBench.password) == 303)
    // Nobody learns from an answer who is there.
    let unknown = try await bench.browser().post("/login", ["handle": "zoe", "password": "wrong"])
    #expect(unknown.status == 401 && unknown.text.contains("handle or the password"))
  }

  /// What a request says of where it comes from.
  @Test(arguments: [
    (["Sec-Fetch-Site": "cross-site"], 403), (["Sec-Fetch-Site": "same-site"], 403),
    (["Origin": "http://evil.example"], 403), (["Origin": "null"], 403),
    (["Origin": "http://127.0.0.1:8700", "Sec-Fetch-Site": "same-origin"], 303),
    ([:], 303),
  ])
  func `a form of another site is not carried out`(
    headers: [String: String], status: Int
  ) async throws {
    let bench = try PageBench()
    let browser = try await bench.browser(.analyst)
    _ = try await browser.get("/queue")
    let answer = try await browser.post("/queue/next", [:], token: nil, headers)
    #expect(answer.status == status)
  }

  @Test func `a form needs the token of its session`() async throws {
    let bench = try PageBench()
    let browser = try await bench.browser(.analyst)
    let other = try await bench.browser(.coordinator)
    let page = try await other.get("/queue")
    let mark = try #require(page.text.range(of: "name=\"token\" value=\""))
    let foreign = String(page.text[mark.upperBound...].prefix { $0 != "\"" })
    for token in ["", "wrong", foreign] {
      #expect(try await browser.post("/queue/next", [:], token: token).status == 403)
    }
    #expect(try await browser.post("/queue/next").status == 303)
  }

  @Test(arguments: ["evil.example", "127.0.0.1.evil.example:8700", "10.0.0.7:8700", ""])
  func `a request for another name gets nothing`(host: String) async throws {
    let bench = try PageBench()
    let browser = try await bench.browser(.analyst)
    #expect(try await browser.get("/queue", ["Host": host]).status == 421)
    #expect(try await browser.get("/queue", ["Host": "localhost:8700"]).status == 200)
  }

  /// The least role of each page; everybody below gets 403.
  @Test(arguments: [
    ("/queue", "GET", [Role.administrator, .coordinator, .analyst, .auditor]),
    ("/search", "GET", [.administrator, .coordinator, .analyst, .auditor]),
    ("/reports/A", "GET", [.administrator, .coordinator, .analyst, .auditor]),
    ("/people", "GET", [.administrator]),
    ("/try", "GET", Role.allCases),
    ("/queue/bulk?province=ON", "GET", [.administrator, .coordinator]),
    ("/queue/next", "POST", [.administrator, .coordinator, .analyst]),
    ("/search", "POST", [.administrator, .coordinator, .analyst, .auditor]),
    ("/reports/A/decision", "POST", [.administrator, .coordinator, .analyst]),
    ("/reports/A/undo", "POST", [.administrator, .coordinator, .analyst]),
    ("/queue/bulk", "POST", [.administrator, .coordinator]),
    ("/queue/bulk/undo", "POST", [.administrator, .coordinator]),
    ("/people", "POST", [.administrator]),
    ("/people/trainer/role", "POST", [.administrator]),
    ("/people/trainer/link", "POST", [.administrator]),
  ])
  func `a role reaches what it may, and nothing else`(
    path: String, method: String, allowed: [Role]
  ) async throws {
    let bench = try PageBench()
    try bench.screen(PageBench.report("A", "He took my passport."))
    for role in Role.allCases {
      let browser = try await bench.browser(role)
      let answer =
        try await method == "GET"
        ? browser.get(path)
        : browser.post(path, ["role": "auditor", "filter": "province=ON"])
      if allowed.contains(role) {
        #expect(answer.status != 403, "\(role) \(path)")
      } else {
        #expect(answer.status == 403, "\(role) \(path)")
        #expect(!answer.text.contains("passport"))
      }
    }
    let trainer = try bench.store.people().first { $0.handle == "trainer" }
    #expect(trainer?.role == (path == "/people/trainer/role" ? .auditor : .trainer))
  }

  @Test func `every answer keeps the browser from doing more than to show it`() async throws {
    let bench = try PageBench()
    try bench.screen(PageBench.report("A", "He took my passport."))
    let browser = try await bench.browser(.administrator)
    for path in ["/login", "/queue", "/reports/A", "/people", "/try", "/nothing", "/healthz"] {
      let answer = try await browser.get(path)
      let policy = try #require(answer.headers[.contentSecurityPolicy])
      #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
      #expect(answer.headers[.xContentTypeOptions] == "nosniff")
      #expect(answer.headers[.cacheControl] == "no-store")
      for inline in [
        " style=", "<style", "<script>", "javascript:", " onclick", " onload", "http://",
      ] {
        #expect(!answer.text.contains(inline), "\(path): \(inline)")
      }
    }
  }

  @Test func `what is too large, of another kind or nowhere is refused`() async throws {
    let bench = try PageBench()
    let browser = try await bench.browser(.analyst)
    let large = String(repeating: "a", count: FormReading.mostOfForm + 1)
    #expect(try await browser.post("/try", ["text": large]).status == 413)
    let json = try await browser.ask(.post, "/try", ["Content-Type": "application/json"], "{}")
    #expect(json.status == 415)
    for path in [
      "/assets/../../etc/passwd", "/assets/%2e%2e%2fPackage.swift", "/reports/..%2f..%2fetc",
      "/language/de", "/reports/", "/people/..%2f/role",
    ] {
      #expect(try await browser.get(path).status == 404, "\(path)")
    }
    #expect(try await browser.get("/queue?priority=purple").status == 422)
  }

  @Test(arguments: ["https://evil.example", "//evil.example", "/\\evil.example", "x", "/a\nb"])
  func `nobody is sent to another site`(target: String) async throws {
    let bench = try PageBench()
    let to = FormFields.encoded(target)
    #expect(try await bench.browser().get("/language/fr?to=\(to)").location == "/")
    let login = try await bench.browser().post(
      "/login", ["handle": "analyst", "password": PageBench.password, "to": target])
    #expect(login.location == "/")
  }

  @Test func `the language is chosen, else that of the browser`() async throws {
    let bench = try PageBench()
    let browser = bench.browser()
    #expect(try await browser.get("/login").text.contains("<html lang=\"en\">"))
    let french = try await browser.get("/login", ["Accept-Language": "de, fr;q=0.8, en;q=0.5"])
    #expect(french.text.contains("<html lang=\"fr\">") && french.text.contains("Connexion"))
    #expect(try await browser.get("/language/fr?to=/login").location == "/login")
    #expect(try await browser.get("/login").text.contains("Mot de passe"))
  }

  @Test func `behind a program that speaks TLS cookies are for it alone`() async throws {
    let bench = try PageBench(proxiedName: "fanal.example.org")
    let browser = bench.browser()
    let login = try await browser.post(
      "/login", ["handle": "analyst", "password": PageBench.password],
      token: nil, ["Origin": "https://fanal.example.org"])
    let cookie = try #require(login.headers[.setCookie])
    #expect(cookie.hasPrefix("__Host-") && cookie.contains("Secure"))
    #expect(login.headers[.strictTransportSecurity] != nil)
    #expect(try await browser.get("/metrics").status == 403)
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.9.9.9", true), ("localhost", true), ("::1", true),
    ("0.0.0.0", false), ("10.0.0.1", false), ("127.0.0.1.example", false), ("::", false),
  ])
  func `only addresses of this computer are listened on`(host: String, isLoopback: Bool) {
    #expect(ServerSettings(host: host).isLoopback == isLoopback)
  }
}
