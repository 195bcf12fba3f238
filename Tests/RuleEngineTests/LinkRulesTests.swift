import Foundation
import ReportModel
import Testing

@testable import RuleEngine

/// `entities.lua`: what links reports.
struct LinkRulesTests {
  private static func rules(_ entities: String, overlay: String? = nil) throws -> LinkRules? {
    var files = ["entities.lua": entities]
    files["local/entities.lua"] = overlay
    return try PackReader.linkRules(of: TestPack(files: files).source)
  }

  @Test func `the file says which kinds link, how strongly, and what is too common`() throws {
    let rules = try #require(
      try Self.rules(
        """
        links "phone" "strong"
        links("postal_code", "weak")
        too_common("phone", 12)
        similar_text(0.6)
        small_image(8)
        set_aside "image" "\(String(repeating: "0F", count: 32))"
        set_aside "phone" "1-833-900-1010; +33 1 23 45 67 89"
        set_aside "email" "Info@Centre.ca"
        set_aside "address" "88 King Street W"
        correlate "moves" {
          kind = "phone", reports = 3, provinces = 2, days = 30, raises = "partnership",
          en = "One phone.", fr = "Un téléphone.",
        }
        """))
    #expect(rules.points(of: .phone) == 3 && rules.points(of: .postalCode) == 1)
    #expect(rules.points(of: .plate) == 0)
    #expect(rules.limit(of: .phone) == 12 && rules.limit(of: .plate) == LinkRules.usualLimit)
    #expect(rules.similarity == 0.6 && rules.leastImage == 8192)
    #expect(rules.setAside[.image] == [String(repeating: "0f", count: 32)])
    #expect(rules.setAside[.phone] == ["+18339001010", "+33123456789"])
    #expect(rules.setAside[.email] == ["info@centre.ca"])
    #expect(rules.setAside[.address] == ["88 king street w"])
    #expect(
      rules.correlations == [
        CorrelationRule(
          name: "moves", kind: .phone, reports: 3, provinces: 2, days: 30, raises: .partnership,
          why: LocalizedText(en: "One phone.", fr: "Un téléphone."))
      ])
  }

  @Test func `an overlay sets more values aside`() throws {
    let rules = try #require(
      try Self.rules(
        "set_aside \"phone\" \"1-833-900-1010\"",
        overlay: "set_aside \"phone\" \"514-555-0199\""))
    #expect(rules.setAside[.phone] == ["+18339001010", "+15145550199"])
  }

  @Test func `what an overlay sets aside is among its changes`() throws {
    let pack = TestPack(
      "phrase \"p\" \"word\"",
      files: [
        "entities.lua": "set_aside \"phone\" \"1-833-900-1010\"",
        "local/overlay.lua": "changes \"test\"\nversion \"1\"\nauthor \"A\"",
        "local/entities.lua": "set_aside \"phone\" \"1-833-900-1010; 514-555-0199\"",
      ])
    let read = try PackReader.read(pack.source)
    let changes = try #require(read.pack.overlay?.changes)
    #expect(changes.map(\.kind) == [.setAside])
    #expect(changes.map(\.subject) == ["phone"] && changes.map(\.after) == ["+1"])
  }

  @Test func `a pack without the file has no link rules`() throws {
    #expect(try PackReader.linkRules(of: TestPack().source) == nil)
  }

  @Test(arguments: [
    ("links \"sin\" \"strong\"", "unknown-value"), ("links \"phone\" \"huge\"", "unknown-value"),
    ("links \"phone\" \"weak\"\nlinks \"phone\" \"strong\"", "said-twice"),
    ("too_common(\"phone\", 1)", "link-number"), ("too_common(\"phone\", 2.5)", "link-number"),
    ("too_common(\"phone\", \"many\")", "needs-number"), ("similar_text(0.1)", "link-number"),
    ("small_image(-1)", "link-number"), ("small_image(0.5)", "link-number"),
    ("set_aside \"image\" \"logo.png\"", "set-aside-form"),
    ("set_aside \"account\" \"1234567\"", "set-aside-form"),
    ("set_aside \"phone\" \"911\"", "set-aside-form"),
    ("correlate \"x\" \"y\"", "needs-table"),
    (
      "correlate \"x\" { kind = \"text\", reports = 2, days = 3, raises = \"protection\", en = \"a\", fr = \"b\" }",
      "unknown-value"
    ),
    (
      "correlate \"x\" { kind = \"phone\", reports = 2, days = 3, raises = \"protection\", en = \"a\" }",
      "missing-translation"
    ),
    (
      "correlate \"x\" { kind = \"phone\", reports = 1, days = 3, raises = \"protection\", en = \"a\", fr = \"b\" }",
      "link-number"
    ),
    ("link \"phone\" \"strong\"", "unknown-verb"),
  ])
  func `a mistake is reported with its line and keeps the rules from being used`(
    _ text: String, _ code: String
  ) throws {
    let diagnostics = try TestPack(files: ["entities.lua": text]).diagnostics()
      .filter { $0.file == "entities.lua" }
    #expect(diagnostics.map(\.code).contains(code), "\(diagnostics.map(\.code))")
    #expect(diagnostics.allSatisfy { $0.line != nil })
    let error = #expect(throws: PackError.self) { try Self.rules(text) }
    #expect(error?.diagnostics.map(\.code).contains(code) == true)
  }

  @Test func `the standard pack links by rules without mistakes`() throws {
    let source = try PackSource(
      folder: StandardPack.root.appendingPathComponent("rules/standard").path)
    let rules = try #require(try PackReader.linkRules(of: source))
    #expect(Set(rules.strengths.keys) == Set(LinkKind.allCases))
    #expect(rules.setAside[.phone]?.contains("+18339001010") == true)
    #expect(rules.correlations.count >= 3)
  }
}
