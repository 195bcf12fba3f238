import Foundation
import ReportModel
import TextMatching

@testable import RuleEngine

/// The rule pack of this repository, read once for all tests.
enum StandardPack {
  /// The folder of the whole package.
  static let root = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../..").standardized

  static let folder = root.appendingPathComponent("rules/standard").path

  private static let shared = Result<(CompiledPack?, [Diagnostic]), any Error> {
    try PackCompiler.check(try PackSource(folder: folder))
  }

  /// What `fanal pack check` says about it.
  static func diagnostics() throws -> [Diagnostic] { try shared.get().1 }

  /// The pack with its drafts, as `fanal pack test` uses it.
  static func compiled() throws -> CompiledPack {
    guard let pack = try shared.get().0 else { throw TestPack.BrokenPack(messages: []) }
    return pack
  }

  /// The assessment scripts by path.
  static let scripts = files(in: "assessments")
  /// The word classes by path.
  static let lexicon = files(in: "lexicon")
  /// The files of context cues by path.
  static let context = files(in: "context")

  /// The codes of its rules by the places of their files, and the two files of context cues.
  static let codes: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let rules = paths.filter {
      $0.hasSuffix(".lua") && ($0.hasPrefix("indicators/") || $0.hasPrefix("contra/"))
    }
    return rules.map(PackSource.code).sorted() + ["context.en", "context.fr"]
  }()

  private static func files(in part: String) -> [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + part)) ?? []
    var result: [String: String] = [:]
    for name in names where name.hasSuffix(".lua") {
      let path = part + "/" + name
      let content = FileManager.default.contents(atPath: folder + "/" + path) ?? Data()
      result[path] = String(decoding: content, as: UTF8.self)
    }
    return result
  }
}
