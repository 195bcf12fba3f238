/// Everything that `fanal pack check` looks for beyond mistakes, and how much each code matters.
enum LintCatalogue {
  /// One thing to look for.
  struct Lint: Sendable {
    /// The codes that it may report.
    var codes: [String]
    /// Looks for it, and reports it to the collector of the context.
    var run: @Sendable (inout LintContext) throws(PackError) -> Void
  }

  /// All lints. Each stands for itself: none needs another to have run.
  static let lints: [Lint] = [
    // Names
    Lint(codes: ["unused-class"], run: unusedClass),
    Lint(codes: ["points-to-itself"], run: pointsToItself),
    // What a rule says of itself
    Lint(codes: ["one-language-rule"], run: oneLanguageRule),
    Lint(codes: ["untranslated"], run: untranslated),
    Lint(codes: ["placeholder-text"], run: placeholderText),
    Lint(codes: ["no-source"], run: noSource),
    Lint(codes: ["no-changed-date"], run: noChangedDate),
    Lint(codes: ["strong-draft"], run: strongDraft),
    Lint(codes: ["live-without-figures", "figures-outdated"], run: figures),
    Lint(codes: ["live-without-reviewer"], run: liveWithoutReviewer),
    Lint(codes: ["bad-version"], run: badVersion),
    Lint(codes: ["changed-date", "changed-version"], run: changedSinceCommit),
    // Sentences
    Lint(codes: ["no-hits", "no-misses"], run: noTests),
    Lint(codes: ["hits-without-brackets"], run: hitsWithoutBrackets),
    Lint(codes: ["hit-and-miss"], run: hitAndMiss),
    Lint(codes: ["sentence-twice"], run: sentenceTwice),
    Lint(codes: ["wrong-language"], run: wrongLanguage),
    Lint(codes: ["gap-hits"], run: gapHits),
    // Words
    Lint(codes: ["member-twice"], run: memberTwice),
    Lint(codes: ["class-one-language"], run: classOneLanguage),
    // Phrases
    Lint(codes: ["short-term", "common-word-alone"], run: weakAlone),
    Lint(codes: ["never-matches"], run: neverMatches),
    Lint(codes: ["alternative-twice"], run: alternativeTwice),
    Lint(codes: ["shadowed-alternative"], run: shadowedAlternative),
    Lint(codes: ["phrase-in-two-rules"], run: phraseInTwoRules),
    Lint(codes: ["wide-gap"], run: wideGap),
    Lint(codes: ["gap-spacing"], run: gapSpacing),
    Lint(codes: ["slow-phrase"], run: slowPhrase),
    // Conditions
    Lint(codes: ["always-true"], run: alwaysTrue),
    Lint(codes: ["never-holds"], run: neverHolds),
    Lint(codes: ["redundant-condition"], run: redundantCondition),
    Lint(codes: ["impossible-field"], run: impossibleField),
    Lint(codes: ["far-distance"], run: farDistance),
    // Letters and code
    Lint(codes: ["look-alike-letter", "invisible-character"], run: strayCharacters),
    Lint(codes: ["computed-text"], run: computedText),
  ]

  /// How much a code matters.
  ///
  /// A mistake is an error: the pack cannot be used. What is merely doubtful is a warning, and what
  /// may well be meant so a note.
  static func severity(of code: String) -> Diagnostic.Severity {
    if notes.contains(code) { return .note }
    return doubts.contains(code) ? .warning : .error
  }

  private static let notes: Set = [
    "alternative-twice", "class-one-language", "figures-outdated", "gap-spacing", "member-twice",
    "phrase-in-two-rules", "redundant-condition", "shadowed-alternative", "unused-class",
    "wide-gap",
  ]

  private static let doubts: Set = Set(lints.flatMap(\.codes)).union([
    "bad-figures-line", "exception-expired", "exception-untested", "figures-without-rule",
    "retired-without-successor", "successor-of-living",
    "unknown-file", "unset-threshold", "unused-phrase", "unused-words",
  ])
}
