import Foundation
import LuaRuntime
import ReportModel
import Testing

@testable import RuleEngine

/// What editors and luacheck are told of the rule language, held to what the program knows.
struct EditorLibraryTests {
  private static let root = StandardPack.root

  private static func text(_ path: String) throws -> String {
    String(
      decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// The files of the library by name.
  private static let library: [String: String] = {
    let folder = root.appendingPathComponent("rules/library")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var files: [String: String] = [:]
    for name in names { files[name] = try? text("rules/library/" + name) }
    return files
  }()

  private static let verbs = Prelude.verbs.mapValues { Set($0.map(\.name)) }
  private static let expressions: Set<String> = ["any_of", "all_of", "at_least", "field"]

  /// The functions that the library describes, with the comment over each.
  private static func functions(_ pattern: Regex<(Substring, Substring)>) -> [String: String] {
    var found: [String: String] = [:]
    for content in library.values {
      var comment: [Substring] = []
      for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("---") {
          comment.append(line)
        } else {
          if let name = try? pattern.wholeMatch(in: line)?.output.1 {
            found[String(name)] = comment.joined(separator: "\n")
          }
          comment = []
        }
      }
    }
    return found
  }

  @Test func `every verb and function is described, and no other`() {
    let described = Self.functions(/function ([a-z_]+)\(.*\) end/)
    let known = Self.verbs.values.reduce(Self.expressions) { $0.union($1) }
    #expect(Set(described.keys) == known)
    for (name, comment) in described {
      #expect(comment.contains("**FR**"), "\(name) has no French")
    }
  }

  @Test func `no name is described twice`() {
    let names = Self.library.values.flatMap { content in
      content.matches(of: /(?m)^function ([a-z_.:]+)\(/).map { String($0.output.1) }
    }
    #expect(names.count == Set(names).count)
  }

  @Test func `every clause is described, and no other`() {
    let described = Self.functions(/function Condition:([a-z_]+)\(.*\) end/)
    #expect(Set(described.keys) == Set(Prelude.clauses))
    #expect(described.values.allSatisfy { $0.contains("**FR**") })
  }

  /// Verbs of two calls give back a function, and take both values in one call as well.
  @Test func `verbs that take two values say so`() {
    let described = Self.functions(/function ([a-z_]+)\(.*\) end/)
    for (name, calls) in Prelude.verbs.values.joined() where calls == 2 {
      #expect(described[name]?.contains("---@return fun(") == true, "\(name)")
      #expect(described[name]?.contains("---@overload fun(") == true, "\(name)")
    }
  }

  @Test(arguments: [
    ("Status", RuleStatus.allCases.map(\.rawValue)),
    ("Strength", Strength.allCases.map(\.rawValue)),
    ("Dimension", ReportModel.Dimension.allCases.map(\.rawValue)),
    ("Element", Element.allCases.map(\.rawValue) + ["none"]),
    ("EvidenceStatus", ReportModel.Status.allCases.map(\.rawValue)),
    ("Group", FairnessGroup.allCases.map(\.rawValue)),
    ("LinkKind", LinkKind.allCases.map(\.rawValue)),
    ("FieldName", ["source_type", "province", "language"]),
  ])
  func `values to choose from are those that there are`(_ alias: String, _ values: [String]) {
    let lines = Self.library.values.joined(separator: "\n").split(separator: "\n")
    guard let start = lines.firstIndex(where: { $0.hasPrefix("---@alias fanal.\(alias)") }) else {
      Issue.record("no alias")
      return
    }
    let choices = lines[(start + 1)...].prefix { $0.hasPrefix("---| ") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    #expect(choices == values)
  }

  @Test(arguments: [
    ("Pillars", Pillar.allCases.map(\.rawValue)),
    ("Words", ["use", "fuzzy"]),
    ("Texts", ["en", "fr"]),
    ("Sentence", RuleTest.fields),
    ("Correlation", LinkDecoder.keys + ["en", "fr"]),
    ("Cue", CueDirection.allCases.map(\.rawValue)),
    ("Frame", FrameReach.allCases.map(\.rawValue)),
  ])
  func `keys of tables are those that are read`(_ name: String, _ keys: [String]) {
    let lines = Self.library.values.joined(separator: "\n").split(separator: "\n")
    guard
      let start = lines.firstIndex(where: {
        $0 == "---@class fanal.\(name)" || $0.hasPrefix("---@class fanal.\(name):")
      })
    else {
      Issue.record("no class")
      return
    }
    let fields = lines[(start + 1)...].prefix { $0.hasPrefix("---@field ") }
      .compactMap { $0.firstMatch(of: /@field ([a-z_]+)\?/).map { String($0.output.1) } }
    #expect(Set(fields) == Set(keys))
  }

  @Test func `the library is valid Lua and lies in no pack`() throws {
    let state = try LuaState(limits: PackReader.limits)
    for (name, content) in Self.library {
      let chunk = try state.load(Array(content.utf8), name: name, environment: nil)
      state.release(chunk)
      #expect(content.hasPrefix("---@meta"), "\(name)")
    }
    #expect(!Self.library.isEmpty)
  }

  @Test func `both settings of the language server say the same`() throws {
    func settings(_ path: String) throws -> NSDictionary? {
      try JSONSerialization.jsonObject(with: Data(Self.text(path).utf8)) as? NSDictionary
    }
    let inner = try #require(
      try settings("rules/.luarc.json")?.mutableCopy() as? NSMutableDictionary)
    let outer = try #require(try settings(".luarc.json")?.mutableCopy() as? NSMutableDictionary)
    #expect(inner["workspace.library"] as? [String] == ["library"])
    #expect(outer["workspace.library"] as? [String] == ["rules/library"])
    inner["workspace.library"] = nil
    outer["workspace.library"] = nil
    #expect(inner == outer)
  }

  // MARK: - luacheck

  /// The strings of a list in `.luacheckrc`.
  private static func listed(_ name: String, _ tokens: [LuaToken]) -> [String]? {
    guard let start = tokens.firstIndex(where: { $0.text == name && $0.kind == .name }) else {
      return nil
    }
    var depth = 0
    var strings: [String] = []
    for token in tokens[start...] {
      if token.text == "{" { depth += 1 }
      if token.text == "}" { depth -= 1 }
      if token.kind == .string { strings.append(token.value) }
      if token.text == "}", depth == 0 { break }
    }
    return strings
  }

  @Test(arguments: FileKind.allCases.filter { $0 != .assessment })
  func `luacheck knows the verbs of each kind of file`(_ kind: FileKind) throws {
    let tokens = LuaTokenizer(source: try Self.text(".luacheckrc")).tokens
    let names = try #require(Self.listed("fanal_" + kind.rawValue, tokens))
    var known = Self.verbs[kind, default: []]
    if kind == .rule { known.formUnion(Self.expressions) }
    if kind == .exception { known.insert("field") }
    #expect(Set(names) == known)
    #expect(names.count == known.count)
  }

  /// What luacheck takes for Lua's own is what the sandbox has: a rule that uses anything else would
  /// stop when it is loaded.
  @Test func `luacheck knows what the sandbox leaves of Lua`() throws {
    let state = try LuaState(limits: PackReader.limits)
    let prefix = """
      local names = {}
      for _, name in ipairs { "assert", "error", "ipairs", "next", "pairs", "pcall", "select",
        "tonumber", "tostring", "type" } do names[#names + 1] = name end
      """
    let chunk = try state.load(
      Array(
        (prefix + """

          for _, part in ipairs { string, table, math, utf8 } do
            for name in pairs(part) do names[#names + 1] = name end
          end
          return names
          """).utf8), name: "=names", environment: nil)
    defer { state.release(chunk) }
    let names = try state.call(chunk, []).list?.compactMap(\.string) ?? []
    let tokens = LuaTokenizer(source: try Self.text(".luacheckrc")).tokens
    #expect(Self.listed("fanal_lua", tokens)?.sorted() == names.sorted())
  }
}
