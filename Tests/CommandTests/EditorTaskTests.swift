import Foundation
import Testing

/// How an editor reads what `fanal pack check` prints, by the patterns of `.vscode/tasks.json`.
@Suite(.serialized)
struct EditorTaskTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  /// A problem as the editor lists it.
  private struct Problem: Hashable {
    var severity: String
    var file: String
    var line: Int?
    var column: Int?
    var message: String
  }

  /// Finds the problems in an output: the patterns of a matcher must match lines that follow each
  /// other.
  private func problems(in output: String) throws -> [Problem] {
    let text = try Data(contentsOf: Program.root.appendingPathComponent(".vscode/tasks.json"))
    let tasks = try #require(
      (try JSONSerialization.jsonObject(with: text) as? [String: Any])?["tasks"]
        as? [[String: Any]])
    let check = try #require(tasks.first { ($0["args"] as? [String]) == ["pack", "check"] })
    let matchers = try #require(check["problemMatcher"] as? [[String: Any]])
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var found: [Problem] = []
    for start in lines.indices {
      for matcher in matchers {
        let patterns = try #require(matcher["pattern"] as? [[String: Any]])
        guard start + patterns.count <= lines.count else { continue }
        var values: [String: String] = [:]
        var isMatch = true
        for (offset, pattern) in patterns.enumerated() where isMatch {
          let expression = try Regex(try #require(pattern["regexp"] as? String))
          guard let match = try expression.wholeMatch(in: lines[start + offset]) else {
            isMatch = false
            break
          }
          for (key, group) in pattern {
            guard let group = group as? Int, let part = match.output[group].substring else {
              continue
            }
            values[key] = String(part)
          }
        }
        guard isMatch else { continue }
        found.append(
          Problem(
            severity: matcher["severity"] as? String ?? "", file: values["file"] ?? "",
            line: values["line"].flatMap(Int.init), column: values["column"].flatMap(Int.init),
            message: values["message"] ?? ""))
      }
    }
    return found
  }

  private func check(_ language: String) throws -> [Problem] {
    try folder.write(
      SmallPack.rule.replacing("phrase \"taken\"", with: "phrse \"taken\"")
        + "\nwords \"spare\" { en = \"word\" }\nphrase \"taken\" \"word\"\n",
      to: "pack/indicators/test/papers.lua")
    try folder.write(
      SmallPack.rule.replacing("test.papers", with: "test.other")
        .replacing("fr = \"Où sont-ils?\"", with: ""), to: "pack/indicators/test/other.lua")
    try folder.write("title \"x\"", to: "pack/odd.lua")
    // So many mistakes that the file as a whole is named.
    try folder.write(
      String(repeating: "odd \"x\"\n", count: 120), to: "pack/lexicon/flood.lua")
    let outcome = try Program.run(
      ["pack", "check", "--pack", "pack", "--lang", language], in: folder)
    #expect(outcome.code == 2)
    return try problems(in: outcome.output)
  }

  @Test func `every mistake is found at its place`() throws {
    let found = try check("en")
    let rule = "pack/indicators/test/papers.lua"
    #expect(
      found.contains(
        Problem(
          severity: "error", file: rule, line: 7, column: 1,
          message: "there is no verb or function named \"phrse\" here")))
    #expect(
      found.contains(
        Problem(
          severity: "warning", file: rule, line: 16, column: 8,
          message: "no phrase uses the words \"spare\"")))
    #expect(
      found.contains { $0.file == "pack/indicators/test/other.lua" && $0.severity == "error" })
    #expect(
      found.contains(
        Problem(
          severity: "warning", file: "pack/odd.lua", line: 1,
          message: "pack/odd.lua has no place in a rule pack and is not read"
            .replacing("pack/odd", with: "odd"))))
    #expect(
      found.contains(
        Problem(
          severity: "error", file: "pack/lexicon/flood.lua",
          message: "this file has 120 mistakes, of which 100 are listed")))
    #expect(found.count == Set(found).count)
  }

  @Test func `in French as well`() throws {
    let (english, french) = (try check("en"), try check("fr"))
    #expect(
      french.map { "\($0.severity) \($0.file) \($0.line ?? 0) \($0.column ?? 0)" }
        == english.map { "\($0.severity) \($0.file) \($0.line ?? 0) \($0.column ?? 0)" })
    #expect(!french.isEmpty)
  }

  @Test func `as many as the command counts`() throws {
    let found = try check("en")
    let outcome = try Program.run(["pack", "check", "--pack", "pack"], in: folder)
    let errors = found.count { $0.severity == "error" }
    #expect(
      outcome.error.contains("\(errors) errors, \(found.count - errors) warnings"),
      "\(outcome.error)")
  }
}
