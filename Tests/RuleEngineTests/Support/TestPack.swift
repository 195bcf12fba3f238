import Foundation
import ReportModel
import TextMatching

@testable import RuleEngine

/// A small rule pack in memory: one rule or several, the assessment scripts of the standard pack,
/// and what a test adds to them.
///
/// Rules are drafts unless they say else, so that a test need not bring titles and sentences.
struct TestPack {
  /// The path of the rule that `init(_:)` makes.
  static let path = "indicators/test/rule.lua"
  /// Its code.
  static let code = "test.rule"

  /// The files by path.
  var files: [String: String] = [:]

  /// A pack without rules.
  init(files: [String: String] = [:]) {
    self.files["pack.lua"] = """
      name "test"
      version "1"
      threshold("flag", 4)
      threshold("high", 9)
      threshold("pillar", 3)
      """
    for (path, content) in StandardPack.scripts { self.files[path] = content }
    self.files.merge(files) { _, new in new }
  }

  /// A pack with one rule, `test.rule`, whose file has these lines after its code.
  init(_ lines: String, files: [String: String] = [:]) {
    self.init(files: files)
    self.files[Self.path] = Self.rule(lines)
  }

  /// A rule file: its code in the first line, then these lines.
  static func rule(_ lines: String, code: String = code) -> String {
    "indicator \"\(code)\"\n" + lines + "\n"
  }

  var source: PackSource {
    PackSource(
      name: "test", files: files.map { .init(path: $0.key, content: Array($0.value.utf8)) })
  }

  /// Everything that `fanal pack check` would say.
  func diagnostics() throws -> [Diagnostic] { try PackCompiler.check(source).1 }

  /// The compiled pack.
  ///
  /// - Throws: `BrokenPack` when it has mistakes, so that a test never runs on half a pack.
  func compile() throws -> CompiledPack {
    let (pack, diagnostics) = try PackCompiler.check(source)
    let errors = diagnostics.filter { $0.severity == .error }
    guard let pack, errors.isEmpty else {
      throw BrokenPack(messages: errors.map { "\($0.file):\($0.line ?? 0) \($0.message.en)" })
    }
    return pack
  }

  func assessor() throws -> Assessor { try Assessor(pack: try compile()) }

  /// A pack that a test wrote has mistakes.
  struct BrokenPack: Error { var messages: [String] }
}

/// The words that count as evidence of a code, in order.
func evidence(
  of code: String = TestPack.code, in report: Report, by assessor: Assessor
) -> [String] {
  let assessment = assessor.assess(report)
  let findings = assessment.indicators + assessment.contra
  return findings.first { $0.code == code }?.evidence.map { report.string($0.bytes) } ?? []
}

/// The words that count as evidence of a code in a narrative.
func evidence(
  of code: String = TestPack.code, in text: String, _ language: Language = .english,
  by assessor: Assessor
) -> [String] {
  let report = Report(id: "t", narrative: text, language: language.rawValue)
  return evidence(of: code, in: report, by: assessor)
}

extension Assessment {
  /// What did not finish, without the words of Lua.
  var stopped: [NotAssessed] { notAssessed.map { .init(rule: $0.rule, reason: $0.reason) } }
}
