import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOEmbedded
import ReportModel
import RuleEngine
import Synchronization

@testable import CaseStore
@testable import Serving

/// A server over a new store with five people and a pack of three rules, which is asked without a socket.
final class PageBench: Sendable {
  /// The password of everybody.
  static let password = "four words that fit"
  static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..")
    .standardized

  let store: CaseStore
  let server: WebServer
  let assessor: CompiledPack
  let folder: String

  /// - Parameters:
  ///   - hasPeople: Whether there are people already, with passwords.
  ///   - hasRules: Whether the pack is on disk, in a folder of this bench alone.
  init(hasPeople: Bool = true, proxiedName: String? = nil, hasRules: Bool = false) throws {
    folder = NSTemporaryDirectory() + "serving-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try CaseStore.open(
      path: folder + "/fanal.db", mode: .create, keys: StoreKeys(folder: folder + "/keys"))
    assessor = try Self.pack.get()
    let reasons = try String(
      contentsOf: Self.root.appendingPathComponent("policy/closing_reasons.tsv"), encoding: .utf8)
    let clock = Clock()
    time = clock
    var settings = ServerSettings(proxiedName: proxiedName, passwordCost: .least)
    settings.training = Self.root.appendingPathComponent("Tests/Fixtures/training").path
    settings.partners = folder + "/partners"
    settings.outgoing = folder + "/out"
    let rules = folder + "/pack"
    if hasRules { try Self.writePack(rules) }
    server = WebServer(
      store: store, pack: assessor,
      rules: hasRules
        ? RuleDesk(isWritable: true) { try PackSource(folder: rules) } : nil,
      reasons: try ClosingReasons(text: reasons), settings: settings, clock: { clock.now })
    if hasPeople {
      for role in Role.allCases {
        try store.addPerson(
          handle: role.rawValue, name: "Name", role: role, at: "2026-11-20T08:00:00Z",
          by: "administrator")
        try store.setPassword(
          Self.password, of: role.rawValue, at: "2026-11-20T08:00:00Z", cost: .least)
      }
    }
  }

  /// The pack, compiled once for all tests.
  private static let pack = Result {
    let folder = NSTemporaryDirectory() + "serving-pack-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try writePack(folder)
    return try PackCompiler.load(PackSource(folder: folder), cache: nil, hasTexts: true)
  }

  /// A clock that tests move.
  final class Clock: Sendable {
    private let date = Mutex(Date(timeIntervalSince1970: 1_795_600_000))
    var now: Date { date.withLock { $0 } }
    func move(by seconds: TimeInterval) { date.withLock { $0 += seconds } }
  }

  let time: Clock

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static func writePack(_ folder: String) throws {
    func rule(_ code: String, _ words: String, _ french: String, _ more: String = "") -> String {
      """
      indicator "\(code)"
      status    "live"
      strength  "strong"
      dimension "coercion_destination"
      element   "means"
      forms     "labour"
      pillars { protection = { en = "It binds the person.", fr = "Cela lie la personne." } }
      title { en = "\(code) in English", fr = "\(code) en français" }
      why   { en = "It matters.", fr = "C'est important." }
      ask   { en = "Where are they?", fr = "Où sont-ils?" }
      phrase "found" { en = "\(words)", fr = "\(french)" }
      hits   "He [\(words.replacing(" ... ", with: " my "))]."
      hits   { fr = "Il a [\(french.replacing(" ... ", with: " mon "))]." }
      misses "Nothing."
      misses { fr = "Rien." }
      source  "ILO-2009"
      changed "2026-11-26"

      """
    }
    let files = [
      "pack.lua": """
      name "small"
      version "1.0"
      threshold("flag", 3)
      threshold("high", 9)
      threshold("pillar", 3)
      """,
      "indicators/test/papers.lua": rule("test.papers", "took ... passport", "pris ... passeport"),
      "indicators/test/wages.lua": rule("test.wages", "kept ... wages", "gardé ... salaire")
        .replacing("\"labour\"", with: "\"sexual\""),
      "indicators/organ/offer.lua": rule("organ.offer", "bought ... kidney", "acheté ... rein"),
    ]
    for (name, text) in files {
      let url = URL(fileURLWithPath: folder + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    // What all rules share is that of the standard pack, so that pages show what people will see.
    for path in [
      "steps.lua", "context/en.lua", "context/fr.lua", "assessments/ilo.lua",
      "assessments/elements.lua", "assessments/score.lua", "assessments/urgency.lua",
      "assessments/pillars.lua",
    ] {
      let target = URL(fileURLWithPath: folder + "/" + path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: root.appendingPathComponent("rules/standard/" + path), to: target)
    }
  }

  /// Screens reports into the store.
  func screen(_ reports: Report...) throws {
    let assessor = try Assessor(pack: assessor)
    let row = try store.registerPack(
      assessor.pack.identity, files: [("pack.lua", Array("name \"small\"".utf8))])
    var start = RunStart(
      pack: row, engine: assessor.pack.identity.engine, command: "fanal screen in.ndjson",
      inputs: [], startedAt: "2026-11-23T09:00:00Z")
    start.actor = try store.people().isEmpty ? nil : "analyst"
    let run = try store.beginRun(start)
    try store.write(
      batch: reports.map { StoredAssessment(report: $0, assessment: assessor.assess($0)) }, run: run
    )
  }

  /// A report with a place and a time.
  static func report(
    _ id: String, _ narrative: String, province: String = "ON", language: String = "en",
    receivedAt: String = "2026-11-24T08:00:00Z"
  ) -> Report {
    Report(
      id: id, narrative: narrative, title: "A call", language: language,
      sourceType: "hotline_call", province: province, city: "Ville", receivedAt: receivedAt)
  }

  /// A browser that nobody is logged in with.
  func browser() -> Browser {
    Browser(responder: server.responder(), settings: server.workplace.settings)
  }

  /// A browser in which the person of a role is logged in.
  func browser(_ role: Role) async throws -> Browser {
    let browser = browser()
    let answer = try await browser.post(
      "/login", ["handle": role.rawValue, "password": Self.password])
    guard answer.status == 303 else { throw Failure(answer: answer.status) }
    return browser
  }

  struct Failure: Error { var answer: Int }
}
