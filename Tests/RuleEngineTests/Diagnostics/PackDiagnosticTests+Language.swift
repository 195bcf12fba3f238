@testable import RuleEngine

extension PackDiagnosticTests {
  /// Mistakes in Lua and in the use of verbs.
  static let language: [DiagnosticCase] = [
    .init("syntax", "phrase \"p\" ‸\"word"),
    .init("syntax", "phrase \"p\" \"word\"\nhits { en = \"a\" ‸fr = \"b\" }"),
    .init("syntax", "title { {} ‸x = = 1"),
    .init("syntax", files: ["assessments/score.lua": "local x = ‸= 1"]),
    .init("syntax", files: ["assessments/score.lua": "if true then\nlocal x = 1 --§"]),
    .init("curly-quotes", "phrase ‸“p” \"word\""),
    .init("curly-quotes", "phrase \"p\" ‸« mot »"),
    .init("runtime", "local x = nil + 1 --§"),
    .init("stopped", "while true do end --§"),
    .init("unknown-verb", "‸phrse \"p\" \"word\"", suggests: "phrase"),
    .init(
      "unknown-verb", "phrase \"p\" \"word\"\nflag_when (‸anyof { \"p\" })", suggests: "any_of"),
    .init(
      "unknown-clause", "phrase \"p\" \"word\"\nflag_when \"p\" :‸nearr \"p\"", suggests: "near"),
    .init("unknown-clause", "phrase \"p\" \"word\"\nflag_when \"p\"\n  :‸untill \"p\""),
    .init("assignment", "phrase \"p\" \"word\"\n‸x = 1"),
    .init("second-value", "phrase \"p\" \"word\"\n‸status \"draft\" \"live\""),
    .init("second-value", "phrase \"p\" \"word\"\n‸status(\"draft\", \"live\")"),
    .init("second-value", "‸phrase(\"p\", \"word\", \"more\")"),
    .init("second-value", "‸phrase \"p\" (\"word\", \"more\")"),
    .init(
      "second-value",
      "phrase \"p\" \"word\"\n‸hits(table.unpack(table.create(9999), 1, 9999))"),
    .init("said-twice", "phrase \"p\" \"word\"\nstatus \"draft\"\n‸status \"draft\""),
    .init("needs-text", "phrase \"p\" \"word\"\n‸status(7)"),
    .init("needs-text", "‸phrase \"p\""),
    .init("needs-number", "phrase \"p\" \"word\"\n‸points \"three\""),
    .init("needs-boolean", "phrase \"p\" \"{w}\"\n‸words \"w\" { en = \"a\", fuzzy = \"yes\" }"),
    .init("needs-table", "phrase \"p\" \"{w}\"\n‸words \"w\" \"a\""),
    .init("needs-table", "phrase \"p\" \"word\"\n‸pillars \"protection\""),
    .init(
      "bad-check",
      "phrase \"p\" \"word\"\nlocal t = {}\n‸check(function() t[1] = 1 return true end)"),
    .init(
      "limit-out-of-range",
      files: ["pack.lua": "name \"x\" version \"1\" limit(\"‸rule_seconds\", 9)"]),
    .init("needs-function", "phrase \"p\" \"word\"\n‸check(true)"),
    .init("needs-target", "phrase \"p\" \"word\"\n‸flag_when(1)"),
    .init("needs-target", "phrase \"p\" \"word\"\n‸flag_when(any_of {})"),
    .init("needs-field", "phrase \"p\" \"word\"\n‸flag_when \"p\" :where \"province\""),
    .init("long-string", "phrase \"p\" \"word\"\ntitle ‸[[two\nlines]]"),
    .init("long-string", "phrase \"p\" \"word\"\nhits ‸[[a word]]"),
    .init("long-string", files: ["lexicon/a.lua": "words \"b\" { en = ‸[=[c]=] }"]),
    .init("line-break", "phrase \"p\" \"word\"\ntitle \"‸two\\nlines\""),
    .init("needs-number", "phrase \"p\" \"word\"\n‸points(1/0)"),
    .init("bad-points", "phrase \"p\" \"word\"\n‸points(-1)"),
    .init("bad-points", "phrase \"p\" \"word\"\n‸points(101)"),
    .init(
      "bad-distance", "phrase \"p\" \"word\"\nflag_when \"p\" :near(\"p\", \"‸2 sentenses\")",
      suggests: "2 sentences"),
    .init("bad-count", "phrase \"p\" \"word\"\n‸flag_when (at_least(3, { \"p\" }))"),
    .init("brackets", "phrase \"p\" \"word\"\nhits \"‸an [open word\""),
    .init("brackets", "phrase \"p\" \"word\"\nmisses { fr = \"‸un ] mot\" }"),
    .init("bad-profile", "phrase \"p\" \"word\"\nprofiles \"‸AL=X\""),
    .init("bad-profile", "phrase \"p\" \"word\"\nprofiles \"‸AX=S\""),
    .init("bad-date", "phrase \"p\" \"word\"\nchanged \"‸2026-13-01\""),
  ]
}
