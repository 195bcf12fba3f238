import Foundation
import LuaRuntime
import Testing

@testable import RuleEngine

struct PackFormatterTests {
  private func outcome(_ rule: String) throws -> PackFormatter.Outcome? {
    let pack = TestPack(files: [TestPack.path: rule])
    return try PackFormatter.format(pack.source).first { $0.path == TestPack.path }?.outcome
  }

  @Test func `a file that is laid out already is unchanged`() throws {
    #expect(try outcome("indicator \"test.rule\"\nhits \"a\"\n") == .unchanged)
  }

  @Test func `another gets the layout`() throws {
    let before = "indicator \"test.rule\" hits   \"a\""
    #expect(
      try outcome(before)
        == .changed(before: before, after: "indicator \"test.rule\"\nhits \"a\"\n"))
  }

  @Test(arguments: [
    ("indicator \"test.rule\"\nhits \"a\nmisses \"b\"", 2),
    ("indicator \"test.rule\"\nhits   {", 2),
    ("indicator \"test.rule\"\nhits   “a”", 2),
    ("indicator   \"test.rule\"\nerror(\"stop\")", 2),
  ])
  func `a file with mistakes is left`(_ rule: String, _ line: Int) throws {
    #expect(try outcome(rule) == .leftWithMistakes(line: line))
  }

  @Test func `a word that is no verb does not stop it`() throws {
    guard case .changed(_, let after)? = try outcome("indicator   \"test.rule\"\nhitz   \"a\"")
    else {
      Issue.record("not laid out")
      return
    }
    #expect(after == "indicator \"test.rule\"\nhitz \"a\"\n")
  }

  @Test func `what is not UTF-8 is left`() throws {
    var source = TestPack("phrase \"p\" \"word\"").source
    source.files.append(.init(path: "lexicon/a.lua", content: Array("-- ".utf8) + [0xFF]))
    let results = try PackFormatter.format(source, paths: ["lexicon/a.lua"])
    #expect(results == [.init(path: "lexicon/a.lua", outcome: .leftUnreadable)])
  }

  @Test func `scripts are not touched`() throws {
    let paths = try PackFormatter.format(TestPack("phrase \"p\" \"word\"").source).map(\.path)
    #expect(paths == [TestPack.path, "pack.lua"])
  }

  /// The formatter checks this itself before it writes; here it is checked by other means.
  @Test func `all files of the standard pack say the same, with all comments, and stay`() throws {
    let source = try PackSource(folder: StandardPack.folder)
    let results = try PackFormatter.format(source)
    #expect(results.count > 150)
    let reader = try StatementReader(limits: PackReader.limits)
    for file in results {
      let content = source.files.first { $0.path == file.path }?.content ?? []
      guard case .changed(let before, let after) = file.outcome else {
        #expect(file.outcome == .unchanged, "\(file.path)")
        continue
      }
      guard let kind = PackSource.kind(of: file.path) else { continue }
      #expect(before.utf8.elementsEqual(content))
      let (old, new) = (
        reader.read(content, name: file.path, kind: kind),
        reader.read(Array(after.utf8), name: file.path, kind: kind)
      )
      #expect(Self.said(old) == Self.said(new), "\(file.path)")
      #expect(Self.comments(before) == Self.comments(after), "\(file.path)")
      #expect(RuleLayout.text(of: Array(after.utf8), kind: kind) == after, "\(file.path)")
    }
  }

  /// What a file says, without lines.
  private static func said(_ outcome: StatementReader.Outcome) -> [String] {
    outcome.statements.map { statement in
      "\(statement.verb) \(statement.arguments) \(statement.clauses.map { "\($0.name) \($0.arguments)" })"
        .replacing(/key: "line", value: [^)]*\)/, with: "")
    }
  }

  private static func comments(_ text: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      guard let start = line.firstRange(of: "--")?.lowerBound else { return nil }
      return line[start...]
    }
  }
}
