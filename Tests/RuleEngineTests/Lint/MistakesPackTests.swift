import Foundation
import Testing

@testable import RuleEngine

/// `examples/mistakes`: every mistake stands in a line that says which one it is.
struct MistakesPackTests {
  private struct Planted: Hashable, CustomStringConvertible {
    var code: String
    var file: String
    var line: Int

    var description: String { "\(code) \(file):\(line)" }
  }

  private let source: PackSource

  init() throws {
    source = try PackSource(
      folder: StandardPack.root.appendingPathComponent("examples/mistakes").path)
  }

  private func planted(_ source: PackSource) -> Set<Planted> {
    var result: Set<Planted> = []
    for file in source.files {
      let lines = String(decoding: file.content, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        guard let mark = line.firstRange(of: "-- mistake: ") else { continue }
        for code in line[mark.upperBound...].split(separator: ",") {
          result.insert(
            Planted(code: code.trimmingSpaces(), file: file.path, line: index + 1))
        }
      }
    }
    return result
  }

  @Test func `every planted mistake is found in its line, and nothing else`() throws {
    let found = try PackLinter.check(source).diagnostics.map {
      Planted(code: $0.code, file: $0.file, line: $0.line ?? 1)
    }
    let planted = planted(source)
    #expect(Set(planted.map(\.code)).count >= 30)
    #expect(planted.subtracting(found) == [])
    let others = Set(found).subtracting(planted)
    #expect(others == [], "\(others.map(\.description).sorted())")
  }

  @Test func `what can be mended is`() throws {
    let result = try PackFixer.mend(source)
    let mended = Set(result.mended.map(\.code))
    #expect(
      mended.isSuperset(of: [
        "alternative-twice", "bad-date", "code-is-not-path", "computed-text", "curly-quotes",
        "gap-hits", "gap-spacing", "look-alike-letter", "member-twice",
        "unknown-class", "unknown-phrase", "unknown-value", "unknown-verb", "wrong-language",
      ]), "\(mended.sorted())")
    let left = Set(result.check.diagnostics.map(\.code))
    #expect(left.isDisjoint(with: mended), "\(left.sorted())")
    #expect(left.contains("common-word-alone"))
    let again = try PackFixer.mend(result.source)
    #expect(again.mended.isEmpty && again.changed.isEmpty)
  }
}
