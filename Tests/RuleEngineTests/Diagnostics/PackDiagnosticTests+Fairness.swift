@testable import RuleEngine

extension PackDiagnosticTests {
  /// Mistakes in `fairness.lua`, and the one that its words find in rules.
  static let fairness: [DiagnosticCase] = [
    fairness("unknown-verb", "‸swp \"gender\" {}", suggests: "swap"),
    fairness(
      "unknown-value", "swap \"‸gendre\" { en = \"a, b\", fr = \"a, b\" }", suggests: "gender"),
    fairness(
      "unknown-language", "swap \"gender\" { en = \"a, b\", fr = \"a, b\", ‸de = \"a\" }"),
    fairness("missing-translation", "‸swap \"gender\" { en = \"a, b\" }"),
    fairness("missing-translation", "‸insults { fr = \"a, b\" }"),
    fairness("missing-translation", "‸exempt \"test.rule\" { en = \"a\" }"),
    fairness("swap-alone", "swap \"gender\" { en = \"‸woman\", fr = \"a, b\" }"),
    fairness("swap-alone", "swap \"gender\" { en = \"‸+woman, +man\", fr = \"a, b\" }"),
    fairness("swap-no-word", "swap \"gender\" { en = \"woman/women, ‸man/!\", fr = \"a, b\" }"),
    fairness("swap-forms", "swap \"gender\" { en = \"woman/women, ‸man\", fr = \"a, b\" }"),
    fairness("swap-twice", "swap \"gender\" { en = \"woman, ‸+Woman\", fr = \"a, b\" }"),
    fairness(
      "carrier-without-word",
      "swap \"gender\" { en = \"woman, man\", fr = \"femme, homme\" }\n"
        + "carrier { en = \"‸Nothing.\", fr = \"Une femme.\" }"),
    fairness("unknown-code", "‸threats \"test.rul\"", suggests: "test.rule"),
    fairness(
      "unknown-code", "exempt \"‸test.rul\" { en = \"a\", fr = \"b\" }", suggests: "test.rule"),
    fairness(
      "said-twice",
      "exempt \"test.rule\" { en = \"a\", fr = \"b\" }\n"
        + "exempt \"‸test.rule\" { en = \"a\", fr = \"b\" }"),
    fairness(
      "unknown-key",
      "exempt \"test.rule\" { ‸sourcetype = \"ad\", en = \"a\", fr = \"b\" }",
      suggests: "source_type"),
    fairness(
      "needs-text", "‸exempt \"test.rule\" { source_type = 1, en = \"a\", fr = \"b\" }"),
    .init(
      "prior-protected-word",
      files: [
        "fairness.lua":
          "swap \"gender\" { en = \"trans woman, man\", fr = \"femme, homme\" }",
        "prior.tsv": "(scale)\t2\nthe boss\t1\n§a man\t0.5\n",
      ]),
    .init(
      "protected-word-alone",
      files: [
        "fairness.lua": "swap \"gender\" { en = \"woman, man\", fr = \"femme, homme\" }",
        TestPack.path: TestPack.rule("phrase \"‸p\" \"a woman\""),
      ]),
  ]

  private static func fairness(
    _ code: String, _ lines: String, suggests suggestion: String? = nil
  ) -> DiagnosticCase {
    DiagnosticCase(code, files: ["fairness.lua": lines], suggests: suggestion)
  }
}
