internal import ReportModel
internal import TextMatching

/// Lists of words.
extension LintCatalogue {
  /// A word that stands twice in one list.
  static func memberTwice(_ context: inout LintContext) {
    for file in context.files
    where PackSource.kind(of: file) == .rule || PackSource.kind(of: file) == .lexicon {
      for line in context.lines(of: file) where line.verb.text == "words" {
        for text in line.texts where text.key == "en" || text.key == "fr" {
          reportTwice(text.token, in: file, &context)
        }
      }
    }
  }

  private static func reportTwice(
    _ token: LuaToken, in file: String, _ context: inout LintContext
  ) {
    var seen: Set<String> = []
    let scalars = Array(token.value.unicodeScalars)
    for range in PhraseParts.pieces(of: token.value, by: ",") {
      let member = String(String.UnicodeScalarView(scalars[range]))
      if seen.insert(member.lowercased()).inserted { continue }
      // The comma before it goes, too.
      let comma = scalars[..<range.lowerBound].lastIndex(of: ",") ?? range.lowerBound
      context.collector.report(
        "member-twice", context.place(file, token, range), [member],
        fix: token.edit(comma..<range.upperBound, by: "").map { .init(edits: [$0]) })
    }
  }

  /// A list that one language lacks.
  static func classOneLanguage(_ context: inout LintContext) {
    var classes = context.pack.lexicon.values.map { $0 }
    classes += context.rules.flatMap { $0.rule.classes.values }
    for wordClass in classes.sorted(by: { ($0.file, $0.line) < ($1.file, $1.line) })
    where wordClass.uses.isEmpty {
      let present = context.pack.languages.filter { !(wordClass.members[$0] ?? []).isEmpty }
      guard present.count == 1 else { continue }
      for language in context.pack.languages where !present.contains(language) {
        let name = wordClass.name.split(separator: ".").last.map(String.init) ?? ""
        context.collector.report(
          "class-one-language", Place(wordClass.file, wordClass.line, in: name),
          [wordClass.name, language.rawValue])
      }
    }
  }
}
