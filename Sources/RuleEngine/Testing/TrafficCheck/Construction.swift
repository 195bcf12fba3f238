internal import TextMatching

/// A way to make another sentence of one.
enum Construction: Sendable {
  /// Other words around it.
  case frame(Frame)
  /// Other letters in it.
  case rewriting(Rewriting)

  /// Its name in reports: the words around, or what is rewritten.
  var form: String {
    switch self {
    case .frame(let frame): frame.template
    case .rewriting(let rewriting): rewriting.form
    }
  }
}

/// Words to put around a sentence, or around the clause that it holds.
///
/// In the template `{clause}` is the clause as it stands inside a sentence, `{Clause}` the clause at
/// a beginning, `{sentence}` the whole sentence with its full stop. French *que* and *si* are elided
/// before it: *Il est faux que {clause}* makes *Il est faux qu'elle …*
struct Frame: Sendable {
  /// What a sentence must bring so that the result means what it should.
  struct Needs: OptionSet, Sendable {
    let rawValue: Int
    /// What is marked is what the clause asserts.
    static let asserted = Needs(rawValue: 1)
    /// It does not name the writer.
    static let noWriter = Needs(rawValue: 2)
    /// The writer is not the subject of the clause.
    static let otherSubject = Needs(rawValue: 4)
    /// It tells of the past alone.
    static let past = Needs(rawValue: 8)
    /// It is one sentence, without a question.
    static let oneSentence = Needs(rawValue: 16)
  }

  /// The words, with the place for the sentence.
  var template: String
  /// What it needs.
  var needs: Needs
}

/// Another way to write the same words.
struct Rewriting: Sendable {
  /// What it may look at beside the sentence.
  struct Context: Sendable {
    var language: Language
    /// Words that a misspelling must not be.
    var vocabulary: Set<String>
  }

  /// Its name.
  var form: String
  /// The sentence in the other writing; `nil` where there is nothing to write in another way.
  var rewrite: @Sendable (MarkedSentence, Context, inout SeededChoice) -> MarkedSentence?
}

extension [Construction] {
  /// Frames that need the same.
  static func frames(_ needs: Frame.Needs, _ templates: String...) -> [Construction] {
    templates.map { .frame(Frame(template: $0, needs: needs)) }
  }
}

extension Frame {
  /// Whether the sentence stands in quotation marks.
  var isQuoting: Bool { template.contains { "“«".contains($0) } }

  /// The template with words in its place.
  ///
  /// - Returns: The sentence with the marks on the same words; `nil` when the template has no place.
  func filled(with words: MarkedSentence, language: Language) -> MarkedSentence? {
    guard let open = template.firstIndex(of: "{"), let close = template.firstIndex(of: "}") else {
      return nil
    }
    var before = String(template[..<open])
    if language == .french { before = Self.elided(before, before: words) }
    var result = words
    var after = String(template[template.index(after: close)...])
    // *p.m.* brings its own.
    if after.hasPrefix("."), words.scalars.last == "." { after.removeFirst() }
    result.append(after)
    result.prepend(before)
    return result
  }

  /// Whether a word beginning takes *qu'*: a vowel does, and a mute *h*, but not *onze* and *huit*.
  private static func elides(_ next: String) -> Bool {
    if ["hie", "hom", "hab", "y "].contains(where: next.hasPrefix) { return true }
    return "aàâeéèêiîoôuù".contains(next.prefix(1)) && next != "onz"
  }

  /// Elides *que* before a vowel and *si* before *il*.
  private static func elided(_ text: String, before words: MarkedSentence) -> String {
    let next = words.text(of: 0..<Swift.min(3, words.scalars.count)).lowercased()
    for (full, short) in [("que ", "qu'"), ("Que ", "Qu'")]
    where text == full || text.hasSuffix(" " + full) {
      return Self.elides(next) ? text.dropLast(full.count) + short : text
    }
    for (full, short) in [("si ", "s'"), ("Si ", "S'")] where text.hasSuffix(full) {
      let isHe = next.hasPrefix("il ") || next.hasPrefix("ils")
      return isHe ? text.dropLast(full.count) + short : text
    }
    return text
  }
}
