internal import ReportModel
internal import TextMatching

/// Finds rules that flag a protected word alone.
///
/// Each word of `fairness.lua`, by itself and with function words, is given to the compiled pack as a
/// text: what is found there is found for the word and nothing else.
struct FairnessLint {
  private let pack: CompiledPack
  private let words: FairnessWords
  private let assessor: Assessor
  private let sourceTypes: [String]

  /// What stands around a word. A word alone must not be more suspicious in a sentence that says
  /// nothing else.
  private static let frames: [Language: [String]] = [
    .english: [
      "{word}", "a {word}", "the {word}", "she is {word}", "he is a {word}", "they are {word}",
      "with the {word}", "{word} who is here", "from the {word}", "I am {word}",
      "she {word}", "he {word}", "they {word}",
    ],
    .french: [
      "{word}", "un {word}", "une {word}", "cette {word}", "ces {word}", "elle est {word}",
      "il est {word}", "ils sont {word}", "avec des {word}", "{word} qui est ici", "je suis {word}",
      "elle {word}", "il {word}", "ils {word}",
    ],
  ]

  /// Makes a lint for a pack that was compiled with its drafts.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  init(_ pack: CompiledPack) throws(PackError) {
    self.pack = pack
    words = pack.pack.fairness
    assessor = try Assessor(pack: pack)
    // A rule for one kind of source would say nothing of a text without one.
    let asked = pack.pack.rules.flatMap(\.conditions).flatMap(\.fields)
      .filter { $0.field == "source_type" && !$0.negated }.flatMap(\.values)
    sourceTypes = [""] + Set(asked).sorted()
  }

  /// Reports every phrase that fires on a word alone, once for each language.
  func check(_ collector: inout DiagnosticCollector) {
    let frames = Self.frames.mapValues { $0.map(Self.parts) }
    var seen: Set<[String]> = []
    for language in Language.allCases {
      for form in words.lines.flatMap({ $0.members[language] ?? [] }).flatMap(\.forms) {
        for frame in frames[language] ?? [] {
          let text = frame.before + form.text + frame.behind
          for sourceType in sourceTypes {
            let report = Report(
              id: "word", narrative: text, language: language.rawValue, sourceType: sourceType)
            let found = assessor.findings(in: report)
            for finding in found.indicators + found.contra
            where !words.exempts(finding.code, sourceType: sourceType) {
              guard let phrase = finding.evidence.first?.phrase,
                seen.insert([finding.code, phrase, language.rawValue]).inserted
              else { continue }
              note(finding.code, phrase, form.text, language, &collector)
            }
          }
        }
      }
    }
  }

  /// What stands before the word in a frame, and what behind it.
  private static func parts(of frame: String) -> (before: String, behind: String) {
    guard let place = frame.firstRange(of: "{word}") else { return (frame, "") }
    return (String(frame[..<place.lowerBound]), String(frame[place.upperBound...]))
  }

  private func note(
    _ code: String, _ phrase: String, _ word: String, _ language: Language,
    _ collector: inout DiagnosticCollector
  ) {
    guard let rule = pack.pack.rule(code) else { return }
    let named = rule.phrases.filter { $0.name == phrase }
    // Evidence that another rule implies has a phrase of that rule.
    guard let place = named.first(where: { $0.language == language }) ?? named.first else { return }
    collector.report(
      "protected-word-alone", Place(rule.file, place.line, in: phrase), [phrase, word])
  }
}
