import Foundation
import ReportModel
import Testing

@testable import RuleEngine

/// The exception that the manual shows, with the standard pack.
struct ExceptionExampleTests {
  @Test func `the example of the manual does what its sentences say`() throws {
    let page = try String(
      contentsOf: StandardPack.root.appendingPathComponent("docs/exceptions.md"), encoding: .utf8)
    let parts = page.components(separatedBy: "```")
    let text = try #require(parts.first { $0.hasPrefix("lua\n") }).dropFirst(4)
    let file = PackSource.File(path: "exceptions/crew-passports.lua", content: Array(text.utf8))
    var reader = try ExceptionReader()
    let day = CalendarDay("2026-11-02")
    let exception = try #require(try reader.read(file, on: day))
    let pack = try StandardPack.compiled().replacingExceptions(with: [exception])
    let results = try PackTester(pack: pack).run { $0.hasPrefix("exception.") }
    #expect(results.map(\.kind).sorted() == ["hits", "hits", "misses", "misses"])
    #expect(results.filter { !$0.passed }.compactMap(\.reason?.en) == [])
  }

  @Test func `the standard pack protects calls for help and children`() throws {
    let pack = try StandardPack.compiled().pack
    for rule in pack.rules where rule.code.hasPrefix("child.") {
      #expect(pack.isNeverSilenced(rule.code))
    }
    #expect(pack.isNeverSilenced("general.asks_for_help"))
    #expect(!pack.isNeverSilenced("coercion.documents_confiscated"))
  }
}
