import ReportModel
import TextMatching

@testable import RuleEngine

/// A small pack with rules that exceptions can meet, and one exception.
enum ExceptionBench {
  /// Rules in both languages; `test.papers` and `test.debt` flag alone.
  static let rules: [String: String] = [
    "indicators/test/papers.lua": rule(
      "test.papers", "took ... passport; holds ... passports", "pris ... passeport"),
    "indicators/test/debt.lua": rule("test.debt", "owes ... money", "doit ... argent"),
    "indicators/test/help.lua": rule("test.help", "please help", "aidez moi"),
    "indicators/child/work.lua": rule("child.work", "young worker", "jeune travailleuse"),
    "contra/news.lua": "contra \"contra.news\"\nphrase \"p\" \"newspaper\"",
    "pack.lua": """
    name "test"
    version "1"
    never_silence "test.help"
    threshold("flag", 3)
    threshold("high", 99)
    threshold("pillar", 3)
    """,
    "lexicon/ships.lua": "words \"crew\" { en = \"crew, ~sailor\", fr = \"équipage, ~marin\" }",
    "context/en.lua": "cue \"denied\" { forward = \"never\" }",
  ]

  private static func rule(_ code: String, _ english: String, _ french: String) -> String {
    """
    indicator "\(code)"
    status    "live"
    strength  "strong"
    dimension "coercion_destination"
    element   "means"
    pillars { protection = { en = "p", fr = "p" } }
    title { en = "t", fr = "t" }
    why   { en = "w", fr = "w" }
    ask   { en = "a", fr = "a" }
    phrase "p" { en = "\(english)", fr = "\(french)" }
    hits   "It [\(english.replacing(" ...", with: "").prefix { $0 != ";" })]."
    hits   { fr = "Il [\(french.replacing(" ...", with: ""))]." }
    misses "Nothing."
    misses { fr = "Rien." }
    """
  }

  /// The lines of the exception `crew`.
  static func exception(
    _ lines: String = "wording { en = \"the {ships.crew} passports\", fr = \"l'équipage\" }",
    silences: String = "test.papers"
  ) -> String {
    """
    exception "crew"
    silences "\(silences)"
    reason { en = "Law of the sea.", fr = "Droit de la mer." }
    owner "M. Roy"
    begins "2026-01-01"
    ends "2026-12-31"
    \(lines)
    """
  }

  /// The pack with these lines in its exception; none without lines.
  static func pack(_ lines: String?, silences: String = "test.papers") -> TestPack {
    var pack = TestPack(files: rules)
    if let lines { pack.files["exceptions/crew.lua"] = exception(lines, silences: silences) }
    return pack
  }

  /// Codes that count, and those that exceptions silenced, each behind `-`.
  static func codes(_ assessment: Assessment) -> [String] {
    assessment.indicators.map(\.code)
      + assessment.dismissed.filter { !$0.exceptions.isEmpty }.map { "-" + $0.code }
  }
}
