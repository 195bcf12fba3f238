internal import TextMatching

/// Words that hold a sentence together and are never what a word class lacks, folded: articles,
/// pronouns, auxiliaries, prepositions, conjunctions, and verbs of saying, with which reports report.
///
/// They are those by which TrafficCheck recognises a clause, and what else stands anywhere.
struct FunctionWords: Sendable {
  /// Those of both languages, made once.
  static let standard = FunctionWords()

  private let words: Set<ArraySlice<UInt8>>

  private static let further: [Language: String] = [
    .english: """
    of to for with by as about into onto out off up down over through than then here between
    around against away back him them me us himself herself themselves mine yours hers theirs be
    been being having doing done got get gets getting goes going go went not no so very too also
    even again any more much other such own same yes
    """,
    .french: """
    de des du d à au aux en par pour avec sans sous sur dans chez vers depuis pendant entre contre
    y me m te t se s lui leur moi toi soi eux ne n pas plus puis alors aussi encore trop très bien
    tout tous toute toutes même autre autres comme que qu ça ce cet cette ces être été étant avoir
    eu ayant aller va vont fait faire là ici oui non ben pis
    """,
  ]

  private init() {
    var words: Set<ArraySlice<UInt8>> = []
    for language in Language.allCases {
      let clause = ClauseWords(language)
      let sets = [
        clause.pronouns, clause.contracted, clause.openers, clause.auxiliaries, clause.adverbs,
        clause.conditions, clause.relatives, clause.barriers, clause.ands, clause.contrasts,
        clause.afterParticiples, clause.writers, clause.writersOwn, clause.sayings,
      ]
      let further = Self.further[language]?.split(whereSeparator: \.isWhitespace) ?? []
      for word in Array(sets.joined()) + further.map(String.init) {
        for part in Folding.words(of: word) { words.insert(part[...]) }
      }
    }
    self.words = words
  }

  /// Whether a folded word is one of them, or a single letter.
  func contains(_ word: ArraySlice<UInt8>) -> Bool { word.count < 2 || words.contains(word) }
}
