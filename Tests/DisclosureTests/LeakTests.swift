import Exchange
import Export
import Foundation
import ReportModel
import RuleEngine
import Testing
import TextMatching

@testable import Disclosure

/// That what is hidden is nowhere to be read: in generated texts, in the examples, in any form of export.
struct LeakTests {
  private let assessor: Assessor

  init() throws { assessor = try Assessor(pack: try Engine.pack()) }

  private func hidden(_ text: String, _ language: String, _ redactor: inout Redactor) -> String {
    let report = Report(id: "R", narrative: text, language: language)
    let result = redactor.redact(report, assessor.assess(report)).report
    return result.string(result.narrative)
  }

  private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

  /// Whether anything of a secret that tells it can still be read.
  private static func leaks(_ item: KnownIdentifiers.Case, _ text: String) -> Bool {
    if item.kind == .person {
      return item.secret.split(separator: " ").contains { text.contains($0) }
    }
    if item.kind == .email { return text.contains(item.secret) }
    // Numbers of tokens are no digits of the secret.
    let rest = text.replacing(/\[[^\]]*\]/, with: "")
    let wanted = digits(item.secret)
    return rest.contains(item.secret)
      || (wanted.count >= 6 && digits(rest).contains(wanted))
  }

  @Test func `generated texts in both languages`() {
    var known = KnownIdentifiers()
    var redactor = Redactor(profile: .full, language: .english)
    var counts: [MaskKind: (hidden: Int, all: Int)] = [:]
    for item in known.cases(60) {
      let text = hidden(item.text, item.language, &redactor)
      let leaks = Self.leaks(item, text)
      if leaks { print("LEAK \(item.kind) \(item.language): \(item.text) -> \(text)") }
      var count = counts[item.kind] ?? (0, 0)
      count.all += 1
      if !leaks { count.hidden += 1 }
      counts[item.kind] = count
    }
    for (kind, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      print("recall of \(kind): \(count.hidden) of \(count.all)")
      #expect(count.hidden == count.all, "\(kind): \(count.hidden) of \(count.all)")
    }
  }

  /// The limit of a reader of signs, told in docs/redaction.md: a rare name is found where the text says
  /// that it is one, and not elsewhere.
  @Test(arguments: [true, false]) func `names that no list has`(_ isNamed: Bool) {
    var known = KnownIdentifiers()
    var redactor = Redactor(profile: .full, language: .english)
    let cases = known.rareNames(60, named: isNamed)
    let found = cases.count { !Self.leaks($0, hidden($0.text, $0.language, &redactor)) }
    print(
      "recall of rare names, \(isNamed ? "with" : "without") a sign: \(found) of \(cases.count)")
    #expect(isNamed ? found == cases.count : found < cases.count)
  }

  /// Every eighth of the examples, to be done in time.
  private func examples() throws -> [Report] {
    var reports: [Report] = []
    for name in ["reports", "development", "ordinary"] {
      let path = Engine.root.appendingPathComponent("examples/\(name).ndjson").path
      let reader = try openReports(path: path)
      var number = 0
      while let outcome = try reader.next() {
        number += 1
        if case .report(let report) = outcome, number % 12 == 0 || name == "reports" {
          reports.append(report)
        }
      }
    }
    return reports
  }

  @Test func `the examples hold nothing any more that the reader of entities finds`() throws {
    var redactor = Redactor(profile: .full, language: .english)
    var found = 0
    for report in try examples() {
      let first = assessor.assess(report)
      let hidden = redactor.redact(report, first).report
      let left = assessor.assess(hidden).entities.filter { $0.kind != .domain }
      found += first.entities.count { $0.kind != .domain }
      #expect(left.isEmpty, "\(report.string(report.id)): \(left.map(\.kind))")
    }
    #expect(found > 0, "the examples must hold something to hide")
  }

  @Test(arguments: [ExportFormat.ndjson, .csv, .xlsx, .html, .htcds, .stix])
  func `what is hidden is in no form of export`(_ format: ExportFormat) throws {
    var known = KnownIdentifiers()
    let cases = known.cases(3)
    var redactor = Redactor(profile: .full, language: .french)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("fanal-leak-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let marking = try #require(ExportMarking(["TLP:RED"]))
    let request = ExportRequest(
      format: format, purpose: "p", marking: marking, person: "Ada",
      createdAt: "2026-11-27T14:00:00Z",
      program: "fanal", language: .french, redaction: redactor.profile.rawValue)
    let file = folder.appendingPathComponent("out")
    let job = try ExportJob(request, output: file.path) { _ in PackTexts() }
    let pack = PackIdentity(
      name: "small", version: "1", hash: ContentHash(of: []), engine: "0")
    for (number, item) in cases.enumerated() {
      let report = Report(
        id: "R-\(number)", narrative: item.text + " He took my passport.", title: item.text,
        language: item.language, receivedAt: "2026-11-20")
      let (hidden, assessment) = redactor.redact(report, assessor.assess(report))
      try job.write(ExportRecord(report: hidden, assessment: assessment, pack: pack, run: 1))
    }
    _ = try job.finish()
    var text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    if format == .xlsx {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
      process.arguments = ["-p", file.path]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      text = String(decoding: data, as: UTF8.self)
      #expect(text.contains("took my passport"))
    }
    for entry in redactor.tokens.entries {
      for secret in entry.texts { #expect(!text.contains(secret), "\(entry.kind)") }
    }
    for item in cases where item.kind != .person {
      let wanted = item.secret
      #expect(!text.contains(wanted), "\(item.kind)")
    }
  }
}
