@testable import RuleEngine

extension PackDiagnosticTests {
  /// Mistakes in files of exceptions.
  static let exceptions: [DiagnosticCase] = [
    exception("no-exception", ["exception": nil, "silences": "‸silences \"test.rule\""]),
    exception("exception-name", ["exception": "exception \"‸crews\""]),
    .init(
      "exception-bad-name", files: ["exceptions/é quipe.lua": "exception \"‸é quipe\""]),
    exception("exception-needs", ["silences": nil, "exception": "‸exception \"crew\""]),
    exception("exception-needs", ["wording": nil, "exception": "‸exception \"crew\""]),
    exception("exception-needs", ["ends": nil, "exception": "‸exception \"crew\""]),
    exception("exception-needs", ["owner": "‸owner \" \""]),
    exception("exception-needs", ["reason": "‸reason { en = \"\" }"]),
    exception("exception-dates", ["ends": "begins \"2026-06-02\"\nends \"‸2026-06-01\""]),
    exception("exception-too-long", ["ends": "begins \"2026-06-02\"\nends \"‸2027-06-03\""]),
    exception("exception-until", ["ends": "‸until \"2027-06-01\""]),
    exception(
      "exception-untested", ["exception": "‸exception \"crew\"", "misses": nil],
      severity: .warning),
    exception(
      "exception-contra", ["silences": "silences \"‸contra.news\""],
      files: ["contra/news.lua": "contra \"contra.news\"\nphrase \"p\" \"news\""]),
    exception(
      "exception-protected", ["silences": "silences \"‸child.work\""],
      files: ["indicators/child/work.lua": TestPack.rule("phrase \"p\" \"w\"", code: "child.work")]),
    exception(
      "exception-protected", ["silences": "‸silences \"test.rule; test.help\""],
      files: [
        "indicators/test/help.lua": TestPack.rule("phrase \"p\" \"w\"", code: "test.help"),
        "pack.lua": "name \"x\"\nversion \"1\"\nnever_silence \"test.help\"",
      ]),
    exception(
      "exception-protected-word", ["wording": "wording \"a crew ;‸ Filipino\""],
      files: [
        "fairness.lua":
          "swap \"nationality\" { en = \"Filipino, Dane\", fr = \"Philippin, Danois\" }"
      ]),
    exception("unknown-code", ["silences": "silences \"‸test.rul\""], suggests: "test.rule"),
    .init(
      "unknown-code", files: ["pack.lua": "name \"x\"\nversion \"1\"\n‸never_silence \"helpp\""]),
    exception("bad-date", ["ends": "ends \"‸2027-02-30\""]),
    exception("bad-date", ["ends": "begins \"‸1.2.2027\"\nends \"2027-02-01\""]),
    exception("bad-distance", ["exception": "exception \"crew\" within \"‸close by\""]),
    exception("said-twice", ["owner": "owner \"A\"\n‸owner \"B\""]),
    exception("unknown-verb", ["owner": "owner \"A\"\n‸io.open(\"x\")"]),
    exception("unknown-field", ["owner": "owner \"A\" where(field(\"‸city\"):is \"X\")"]),
    exception("needs-field", ["owner": "owner \"A\"\n‸where \"ngo\""]),
    exception("open-brace", ["wording": "wording \"a; b ‸{c\""]),
    exception("unknown-class", ["wording": "wording \"a; b ‸{boats}\""]),
    exception(
      "unused-words", ["owner": "owner \"A\" words \"‸w\" { en = \"x\" }"],
      severity: .warning),
    exception("brackets", ["hits": "hits \"‸a ] crew\""]),
    exception("stopped", ["owner": "owner \"A\"\nwhile true do end --§"]),
  ]

  /// An exception that is right but for some of its lines; `nil` leaves a line out.
  private static func exception(
    _ code: String, _ lines: [String: String?], files: [String: String?] = [:],
    suggests suggestion: String? = nil, severity: Diagnostic.Severity = .error
  ) -> DiagnosticCase {
    let usual: [(String, String)] = [
      ("exception", "exception \"crew\""), ("silences", "silences \"test.rule\""),
      ("wording", "wording \"a crew\""), ("reason", "reason \"Why.\""), ("owner", "owner \"A\""),
      ("ends", "begins \"2026-06-01\"\nends \"2026-12-01\""), ("hits", "hits \"a crew word\""),
      ("misses", "misses \"a word\""),
    ]
    let text = usual.compactMap { verb, line -> String? in
      guard let other = lines[verb] else { return line }
      return other
    }.joined(separator: "\n")
    return DiagnosticCase(
      code, files: files.merging(["exceptions/crew.lua": text]) { $1 }, suggests: suggestion,
      severity: severity)
  }
}
