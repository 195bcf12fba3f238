/// The statement of a sentence, ready to stand inside another: *her boss took her passport* in
/// *Nobody denies that her boss took her passport*.
///
/// It begins with its subject, or with where or when, has a finite verb and no final punctuation.
struct Clause: Sendable, Equatable {
  /// What it is about the clause that decides where it may stand.
  struct Traits: OptionSet, Sendable {
    let rawValue: Int
    /// The marked words are what it asserts: they are neither taken for granted by it nor reported
    /// in it, so that who denies or asks it denies or asks them.
    static let asserted = Traits(rawValue: 1)
    /// The writer is its subject.
    static let writerIsSubject = Traits(rawValue: 2)
    /// It names the writer (*I*, *my*).
    static let namesWriter = Traits(rawValue: 4)
    /// All its verbs are in the past, and nothing in it says when.
    static let past = Traits(rawValue: 8)
  }

  /// The words as the sentence has them.
  var sentence: MarkedSentence
  /// Where it may stand.
  var traits: Traits
  /// Whether the first word is written in lower case inside a sentence.
  var lowersFirst: Bool

  /// The clause as it stands inside a sentence.
  var embedded: MarkedSentence {
    guard lowersFirst, let first = sentence.scalars.first else { return sentence }
    var result = sentence
    result.replace(0..<1, with: String(Character(first)).lowercased())
    return result
  }
}
