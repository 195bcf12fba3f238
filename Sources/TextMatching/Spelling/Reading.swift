/// What a word, or several that belong together, may stand for.
struct Reading: Sendable {
  /// Where a reading comes from.
  enum Kind: Sendable, BitwiseCopyable {
    /// The pack says so.
    case alias
    /// Signs for letters, letters with spaces, look-alikes: hardly ever by accident.
    case disguise
    /// An error of typing.
    case error
  }

  var kind: Kind
  /// One or more ways to read it, each a list of folded words.
  var alternatives: [[Word]]

  /// A folded word with its hash.
  struct Word: Sendable {
    var letters: [UInt8]
    var hash: UInt64

    init(_ letters: [UInt8]) {
      self.letters = letters
      hash = TokenHash.of(letters)
    }
  }

  /// One word.
  init(_ kind: Kind, word: [UInt8]) {
    self.init(kind, [[word]])
  }

  /// Several ways to read it.
  init(_ kind: Kind, _ alternatives: [[[UInt8]]]) {
    self.kind = kind
    self.alternatives = alternatives.map { $0.map(Word.init) }
  }
}

/// Words of a text that were read as others.
package struct ReadWords: Sendable, Equatable {
  /// The tokens.
  package var tokens: Range<Int32>
  /// What they were read as, folded; several ways stand with a slash between them.
  package var text: String
}
