@testable import RuleEngine

extension PackDiagnosticTests {
  /// Mistakes in a local overlay, each reported in the overlay's own file.
  static let overlays: [DiagnosticCase] = [
    overlay("unknown-verb", "‸swich_off \"test.rule\" \"why\"", suggests: "switch_off"),
    overlay("unknown-code", "switch_off \"‸test.rul\" \"why\"", suggests: "test.rule"),
    overlay("unknown-code", "hits \"‸test.rul\" \"a [word]\"", suggests: "test.rule"),
    overlay("needs-text", "‸switch_off \"test.rule\""),
    overlay("said-twice", "switch_off \"test.rule\" \"why\"\n‸switch_off \"test.rule\" \"why\""),
    overlay("unknown-value", "strength_of \"test.rule\" \"‸week\"", suggests: "weak"),
    overlay("unknown-value", "threshold(\"‸flagg\", 3)", suggests: "flag"),
    overlay("unknown-value", "weight(\"‸stong\", 3)", suggests: "strong"),
    overlay("limit-out-of-range", "limit(\"‸rule_seconds\", 9)"),
    overlay("brackets", "hits \"test.rule\" \"‸a [word\""),
    overlay("overlay-name", "name \"‸à nous\""),
    overlay("overlay-protected", "switch_off \"‸child.work\" \"why\""),
    overlay("overlay-protected", "strength_of \"‸child.work\" \"weak\""),
    overlay(
      "overlay-protected", "approved_by \"child.work\" \" \"\nswitch_off \"‸child.work\" \"x\""),
    overlay(
      "overlay-own-approval",
      "switch_off \"‸child.work\" \"why\"\napproved_by \"child.work\" \"m. ROY.\""),
    overlay(
      "overlay-own-approval",
      "switch_off \"‸child.work\" \"why\"\napproved_by \"child.work\" \"Roy, M.\""),
    .init("overlay-version", files: head("changes \"test\" version \"‸three\" author \"M. Roy\"")),
    .init("overlay-version", files: head("changes \"test\" version \"‸-3\" author \"M. Roy\"")),
    .init("overlay-needs", files: head("changes \"test\" version \"3\" --§")),
    .init("overlay-other-pack", files: head("changes \"‸tests\" version \"3\" author \"M. Roy\"")),
    added("overlay-file", "local/context/en.lua", "cue \"denied\" { forward = \"not\" } --§"),
    added("overlay-file", "local/pack.lua", "name \"x\" --§"),
    added("overlay-file", "local/assessments/score.lua", "return {} --§"),
    added(
      "overlay-rule-twice", "local/indicators/child/work.lua",
      "indicator \"‸child.work\"\nphrase \"p\" \"word\""),
    added(
      "overlay-removes", "local/lexicon/people.lua", "words \"‸bosses\" { en = \"crew, -chief\" }"),
    added("short-prefix", "local/lexicon/people.lua", "words \"‸bosses\" { en = \"fo*\" }"),
    added("class-circle", "local/lexicon/people.lua", "words \"‸bosses\" { use = \"people.all\" }"),
    added(
      "unknown-class", "local/lexicon/people.lua", "words \"‸bosses\" { use = \"people.al\" }",
      suggests: "people.all"),
    added("empty-class", "local/lexicon/people.lua", "‸words \"bosses\" { en = \" \" }"),
    added("no-phrase", "local/indicators/test/more.lua", "‸indicator \"test.more\""),
    .init(
      "unknown-code",
      files: ["pack.lua": "name \"x\" version \"1\"\n‸protect \"childs.*; test.rule\""]),
  ]

  private static func head(_ lines: String) -> [String: String?] { ["local/overlay.lua": lines] }

  /// A pack that protects a rule for children and has words, with a good overlay.
  private static let base: [String: String?] = [
    "pack.lua": """
    name "test"
    version "1"
    protect "child.*"
    threshold("flag", 4)
    threshold("high", 9)
    threshold("pillar", 3)
    """,
    "indicators/child/work.lua": """
    indicator "child.work"
    strength "strong"
    phrase "p" "{people.bosses}"
    """,
    "lexicon/people.lua": """
    words "bosses" { en = "chief" }
    words "all" { use = "people.bosses" }
    """,
    "local/overlay.lua": "changes \"test\" version \"3\" author \"M. Roy\"",
  ]

  private static func overlay(
    _ code: String, _ lines: String, suggests suggestion: String? = nil
  ) -> DiagnosticCase {
    let head = "changes \"test\"\nversion \"3\"\nauthor \"M. Roy\"\n"
    return DiagnosticCase(
      code, files: base.merging(["local/overlay.lua": head + lines]) { $1 }, suggests: suggestion)
  }

  private static func added(
    _ code: String, _ path: String, _ lines: String, suggests suggestion: String? = nil
  ) -> DiagnosticCase {
    DiagnosticCase(code, files: base.merging([path: lines]) { $1 }, suggests: suggestion)
  }
}
