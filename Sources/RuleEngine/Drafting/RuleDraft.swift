public import ReportModel
public import TextMatching

/// What an author knows of a rule before it is written, and the file that it makes.
///
/// The file is a draft: it is tested and never run on reports. What is not known yet stands in it as
/// a line to fill in, and its test sentences fail until they have been replaced:
///
///     RuleDraft(code: code, changed: "2026-11-27").text(in: .english)
///
public struct RuleDraft: Sendable {
  /// The code.
  public var code: RuleCode
  /// What the rule finds, in a few words.
  public var title: [Language: String] = [:]
  /// A sentence that it must find, with square brackets around the words that show it.
  public var sentences: [Language: String] = [:]
  /// Who writes it.
  public var author = ""
  /// How much it says.
  public var strength = Strength.medium
  /// What it speaks for.
  public var dimension = ReportModel.Dimension.context
  /// The day, as `2026-11-27`.
  public var changed: String

  /// Makes a draft of which only the code is known.
  public init(code: RuleCode, changed: String) {
    self.code = code
    self.changed = changed
  }

  /// Whether the brackets of a sentence pair up and hold words.
  public static func isSentence(_ text: String) -> Bool { MarkedText(text) != nil }

  /// The file, with its comments in a language.
  public func text(in language: Language) -> String {
    let words = DraftWords(language)
    var lines: [String] = []
    lines += words.comment(.head, code: code.text)
    lines.append("\(code.isContra ? "contra" : "indicator") \(Self.quoted(code.text))")
    lines.append("status \"draft\"")
    lines += words.comment(.strength)
    lines.append("strength \"\(strength.rawValue)\"")
    lines += words.comment(.dimension)
    lines.append("dimension \"\(dimension.rawValue)\"")
    lines += words.comment(.element)
    lines.append("element \"none\"")
    lines += words.comment(.forms)
    lines.append("forms \"any\"")
    lines += words.comment(.facts)
    lines.append(author.isEmpty ? "-- author \"…\"" : "author \(Self.quoted(author))")
    lines.append("changed \"\(changed)\"")
    lines.append("")
    let titles = [Language.english, .french].compactMap { language in
      title[language].map { "\(language.rawValue) = \(Self.quoted($0))" }
    }
    if !titles.isEmpty { lines.append("title { \(titles.joined(separator: ", ")) }") }
    lines += words.comment(.texts(titles: Language.allCases.filter { title[$0] == nil }))
    lines.append("")
    lines += words.comment(.words)
    lines.append("")
    lines += words.comment(.phrase)
    let phrases = [Language.english, .french].map {
      "\($0.rawValue) = \(Self.quoted(phrase($0)))"
    }
    lines.append("phrase \"seen\" { \(phrases.joined(separator: ", ")) }")
    lines.append("flag_when \"seen\"")
    lines.append("")
    lines += words.comment(.hits)
    lines += Self.tests("hits") { sentences[$0] ?? DraftWords.hit($0) }
    lines += words.comment(.misses)
    // Their first words are those of the phrase, so that they fail until they have been replaced.
    lines += Self.tests("misses") { Self.capitalized(phrase($0)) + ". " + DraftWords.miss($0) }
    let source = lines.map { $0 + "\n" }.joined()
    return RuleLayout.text(of: Array(source.utf8), kind: .rule)
  }

  private static func tests(_ verb: String, _ sentence: (Language) -> String) -> [String] {
    [
      "\(verb) \(quoted(sentence(.english)))",
      "\(verb) { fr = \(quoted(sentence(.french))) }",
    ]
  }

  /// The words between the brackets of the sentence, each pair a way to say it; where there are none,
  /// words to replace.
  private func phrase(_ language: Language) -> String {
    guard let marked = sentences[language].flatMap(MarkedText.init) else {
      return DraftWords.phrase(language)
    }
    let scalars = Array(marked.text.unicodeScalars)
    let parts = marked.ranges.map { Self.words(scalars[$0]) }.filter { !$0.isEmpty }
    return parts.isEmpty ? DraftWords.phrase(language) : parts.joined(separator: "; ")
  }

  /// The words of some text, without signs that mean something in a phrase.
  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.split { scalar in
      !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
        && !"'’-".unicodeScalars.contains(scalar) && !scalar.properties.isDiacritic
    }.map { part in String(String.UnicodeScalarView(part)) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }.joined(separator: " ")
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst().replacing("; ", with: ", ")
  }

  /// A text as Lua writes it, on one line.
  static func quoted(_ text: String) -> String {
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    return "\"" + plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
