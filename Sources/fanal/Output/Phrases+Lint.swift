internal import ReportModel
internal import TextMatching

/// Sentences of `fanal pack check`.
extension Phrases {
  static let canBeFixed = LocalizedText(
    en: "help: --fix mends it", fr: "aide : --fix le corrige")

  static func readMore(_ code: String) -> LocalizedText {
    LocalizedText(
      en: "see fanal pack check --explain \(code)", fr: "voir fanal pack check --explain \(code)")
  }

  static func unknownLint(_ code: String, _ closest: String?, _ language: Language) -> String {
    switch language {
    case .english:
      "There is no page on \"\(code)\"." + (closest.map { " Did you mean \"\($0)\"?" } ?? "")
    case .french:
      "Il n'y a pas de page sur « \(code) »."
        + (closest.map { " Vouliez-vous dire « \($0) »?" } ?? "")
    }
  }

  static func mended(
    _ place: String, _ code: String, _ message: String, isDone: Bool, _ language: Language
  ) -> String {
    switch (language, isDone) {
    case (.english, true): "\(place): mended[\(code)] \(message)"
    case (.english, false): "\(place): would mend[\(code)] \(message)"
    case (.french, true): "\(place): corrigé[\(code)] \(message)"
    case (.french, false): "\(place): à corriger[\(code)] \(message)"
    }
  }

  static func watching(_ folder: String, _ language: Language) -> String {
    switch language {
    case .english: "Watching \(folder); Ctrl-C ends."
    case .french: "\(folder) est surveillé; Ctrl-C pour finir."
    }
  }

  static func gone(
    _ place: String, _ code: String, _ message: String, _ language: Language
  ) -> String {
    language == .french
      ? "\(place): réglé[\(code)] \(message)" : "\(place): gone[\(code)] \(message)"
  }

  static func lintPagesWritten(_ count: Int, _ folder: String, _ language: Language) -> String {
    language == .french ? "\(folder)\u{A0}: \(count) pages" : "\(folder): \(count) pages"
  }

  static func changedMeanwhile(_ file: String, _ language: Language) -> String {
    switch language {
    case .english: "\(file) changed while it was checked and was left as it is. Check again."
    case .french: "\(file) a changé pendant la vérification et reste tel quel. Vérifiez de nouveau."
    }
  }

  private static let fewestNotesByKind = 10

  static func lintSummary(
    rules: Int, errors: Int, warnings: Int, notes: [String: Int], areNotesShown: Bool, fixes: Int,
    _ language: Language
  ) -> String {
    var text = checkSummary(rules: rules, errors: errors, warnings: warnings, language)
    let count = notes.values.reduce(0, +)
    // Many notes are mostly of one kind, and which says whether they are worth a look.
    let kinds =
      count < fewestNotesByKind
      ? ""
      : notes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key) \($0.value)" }.joined(separator: ", ") + "; "
    switch language {
    case .english:
      if count > 0 {
        text +=
          ", " + counted(count, "note", language)
          + (areNotesShown ? "" : " (\(kinds)--all lists them)")
      }
      if fixes > 0 { text += "; --fix mends \(fixes)" }
    case .french:
      if count > 0 {
        text +=
          ", " + counted(count, "note", language)
          + (areNotesShown ? "" : " (\(kinds)--all les liste)")
      }
      if fixes > 0 { text += "; --fix en corrige \(fixes)" }
    }
    return text
  }
}
