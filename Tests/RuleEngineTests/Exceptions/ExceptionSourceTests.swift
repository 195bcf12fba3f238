import Foundation
import ReportModel
import Testing

@testable import RuleEngine

/// Which exceptions of a folder hold, and what that does to the identity of a pack.
struct ExceptionSourceTests {
  /// A folder with a pack and exceptions that is gone after the test.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("exceptions-\(UUID().uuidString)")
    var pack: String { url.appendingPathComponent("pack").path }
    var exceptions: String { url.appendingPathComponent("exceptions").path }

    init(_ exceptions: [String: String] = [:]) throws {
      for (path, content) in ExceptionBench.pack(nil).files { try write(content, "pack/" + path) }
      for (name, content) in exceptions { try write(content, "exceptions/" + name) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ content: String, _ path: String) throws {
      let file = url.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content.utf8).write(to: file)
    }

    func source(_ day: String) throws -> PackSource {
      try PackSource(folder: pack).addingExceptions(
        in: PackSource.exceptionsFolder(beside: pack), isOptional: true,
        on: try #require(CalendarDay(day)))
    }
  }

  private static let crew = ExceptionBench.exception("wording \"the crew passports\"")
  private static let report = Report(
    id: "t", narrative: "He holds the crew passports.", language: "en")

  @Test(arguments: [
    ("2025-12-31", PackException.State.waiting), ("2026-01-01", .active), ("2026-06-01", .active),
    ("2026-12-31", .active), ("2027-01-01", .expired),
  ])
  func `an exception holds from its first to its last day`(
    _ day: String, _ state: PackException.State
  ) throws {
    let folder = try Folder(["crew.lua": Self.crew])
    let source = try folder.source(day)
    #expect(source.exceptions.idle.map(\.state) == (state == .active ? [] : [state]))
    let assessor = try Assessor(pack: try PackCompiler.load(source))
    let flagged = assessor.assess(Self.report).flagged
    #expect(flagged == (state != .active))
    let plain = try PackSource(folder: folder.pack)
    #expect((source.hash == plain.hash) == (state != .active))
    #expect((source.fingerprint == plain.fingerprint) == (state != .active))
  }

  @Test func `the hash follows what an exception says`() throws {
    let folder = try Folder(["crew.lua": Self.crew])
    let first = try folder.source("2026-06-01").hash
    #expect(try folder.source("2026-06-02").hash == first)
    try folder.write(Self.crew + "\nmisses \"He took my passport.\"", "exceptions/crew.lua")
    #expect(try folder.source("2026-06-01").hash != first)
  }

  @Test func `a stored pack does not keep an exception alive`() throws {
    let folder = try Folder(["crew.lua": Self.crew])
    let cache = PackCache(
      folder: folder.url.appendingPathComponent("cache").path, engine: "1", program: "a")
    func assess(_ day: String) throws -> Assessment {
      let pack = try PackCompiler.load(try folder.source(day), cache: cache)
      return try Assessor(pack: pack).assess(Self.report)
    }
    let fresh = try assess("2026-06-01")
    let cached = try assess("2026-06-02")
    #expect(fresh == cached && cached.dismissed.map(\.exceptions) == [["crew"]])
    #expect(try assess("2027-01-01").flagged)
    // The stored form says all that an explanation shows.
    let pack = try PackCompiler.load(try folder.source("2026-06-03"), cache: cache)
    #expect(pack.pack.exceptions.map(\.owner) == ["M. Roy"])
    #expect(pack.pack.neverSilenced == ["test.help"])
    #expect(!pack.terms.isEmpty && pack.pack.lexicon.isEmpty)
  }

  @Test func `an expired exception is told by check, and may be wrong`() throws {
    let folder = try Folder([
      "crew.lua": Self.crew.replacing("test.papers", with: "test.gone"), "b.txt": "no",
    ])
    let (pack, diagnostics) = try PackCompiler.check(try folder.source("2027-03-01"))
    #expect(pack != nil)
    let found = diagnostics.filter { $0.code.hasPrefix("exception") || $0.severity == .error }
    #expect(found.map(\.code) == ["exception-expired"])
    #expect(found.map(\.file) == ["exceptions/crew.lua"])
    #expect(found.first?.line == 6 && found.first?.column == 7)
    #expect(found.first?.message.en.contains("2026-12-31") == true)
    #expect(found.first?.message.fr.contains("M. Roy") == true)
    #expect(found.first?.severity == .warning)
    #expect(
      try folder.source("2027-03-01").place(of: "exceptions/crew.lua")
        == folder.exceptions + "/crew.lua")
    // One that holds must be right.
    #expect(throws: PackError.self) { try PackCompiler.load(try folder.source("2026-06-01")) }
  }

  @Test func `an exception without a first day lasts a year from today at most`() throws {
    let text = Self.crew.replacing("begins \"2026-01-01\"\n", with: "")
    let folder = try Folder(["crew.lua": text])
    _ = try PackCompiler.load(try folder.source("2025-12-31"))
    let (_, diagnostics) = try PackCompiler.check(try folder.source("2025-12-30"))
    let found = try #require(diagnostics.first { $0.code == "exception-too-long" })
    #expect(found.message.en.contains("2026-12-30"))
  }

  @Test(arguments: [
    "while true do end", "exception(", "return string.rep(\"x\", 1e9)", "io.open(\"/etc/passwd\")",
    "os.exit()", "exception \"crew\" ends(setmetatable({}, {}))", "\u{0}\u{1}", "",
    "exception \"crew\"\nends \"2026-12-31\"\nlocal t = {} t.t = t silences(t)",
  ])
  func `a hostile file is a mistake of the pack, never a crash`(_ text: String) throws {
    let folder = try Folder([
      "crew.lua": text,
      "good.lua": Self.crew.replacing(
        "exception \"crew\"", with: "exception \"good\""),
    ])
    let source = try folder.source("2026-06-01")
    let (_, diagnostics) = try PackCompiler.check(source)
    #expect(diagnostics.contains { $0.severity == .error && $0.file == "exceptions/crew.lua" })
    #expect(!diagnostics.contains { $0.severity == .error && $0.file == "exceptions/good.lua" })
    // Left out, it leaves the others, and nothing is unknown for it.
    let (pack, left) = try PackCompiler.loadSkippingBadRules(source, cache: nil)
    #expect(pack.pack.exceptions.map(\.name) == ["good"])
    #expect(left.allSatisfy { $0.file == "exceptions/crew.lua" })
    let assessment = try Assessor(pack: pack).assess(Self.report)
    #expect(assessment.isComplete && assessment.dismissed.map(\.exceptions) == [["good"]])
  }

  @Test func `exceptions inside a pack are refused`() throws {
    let folder = try Folder()
    try folder.write(Self.crew, "pack/exceptions/crew.lua")
    let (_, diagnostics) = try PackCompiler.check(try folder.source("2026-06-01"))
    #expect(diagnostics.first { $0.severity == .error }?.code == "exceptions-inside")
  }

  @Test func `a folder that is asked for must be there`() throws {
    let folder = try Folder()
    let day = try #require(CalendarDay("2026-06-01"))
    let source = try PackSource(folder: folder.pack)
    #expect(
      try source.addingExceptions(in: folder.exceptions, isOptional: true, on: day).hash
        == source.hash)
    #expect {
      try source.addingExceptions(in: folder.exceptions, isOptional: false, on: day)
    } throws: { ($0 as? PackError)?.code == .noExceptions }
  }

  @Test(arguments: [
    ("rules/standard", "rules/exceptions"), ("rules/standard/", "rules/exceptions"),
    ("standard", "exceptions"), ("/a/b", "/a/exceptions"), ("../b", "../exceptions"),
  ])
  func `exceptions lie beside the pack`(_ pack: String, _ folder: String) {
    #expect(PackSource.exceptionsFolder(beside: pack) == folder)
  }
}
