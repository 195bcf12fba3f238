internal import TextMatching

/// The words of a language by which a clause is recognised, in lower case.
struct ClauseWords: Sendable {
  /// Subjects of one word.
  let pronouns: Set<String>
  /// Subjects with their verb (*she's*), of which the first word is enough.
  let contracted: Set<String>
  /// What a noun stands behind.
  let determiners: Set<String>
  /// What a clause may begin with beside pronouns: determiners, where and when.
  let openers: Set<String>
  /// Nouns that are subjects without a determiner.
  let barePlurals: Set<String>
  /// Auxiliaries and modal verbs, finite.
  let auxiliaries: Set<String>
  /// Finite forms of other verbs.
  let verbs: Set<String>
  /// What may stand between a pronoun and its verb, or an auxiliary and its participle.
  let adverbs: Set<String>
  /// What begins a condition or a subordinate clause that comes first.
  let conditions: Set<String>
  /// Relative words.
  let relatives: Set<String>
  /// What sets apart the words behind it: they are no longer what the clause asserts.
  let barriers: Set<String>
  /// *And*, *or*.
  let ands: Set<String>
  /// *But*.
  let contrasts: Set<String>
  /// What follows a participle that is no finite verb: *sent by*.
  let afterParticiples: Set<String>
  /// Irregular past participles, of the language that needs them.
  let participles: Set<String>
  /// Verbs of saying and thinking, finite.
  let sayings: Set<String>
  /// The writer as a subject.
  let writers: Set<String>
  /// The writer elsewhere in a sentence.
  let writersOwn: Set<String>
  /// Finite verbs in the past.
  let past: Set<String>
  /// Finite verbs in the present.
  let present: Set<String>
  /// Words that say when.
  let times: Set<String>

  /// Reads the words of a language.
  init(_ language: Language) {
    switch language {
    case .english: self.init(EnglishClauseWords.self, language)
    case .french: self.init(FrenchClauseWords.self, language)
    }
  }

  private init(_ lists: any ClauseWordLists.Type, _ language: Language) {
    pronouns = Self.set(lists.pronouns)
    contracted = Self.set(lists.contracted)
    determiners = Self.set(lists.determiners)
    openers = determiners.union(Self.set(lists.places))
    barePlurals = Self.set(lists.barePlurals)
    auxiliaries = Self.set(lists.auxiliaries)
    adverbs = Self.set(lists.adverbs)
    conditions = Self.set(lists.conditions)
    relatives = Self.set(lists.relatives)
    barriers = Self.set(lists.barriers)
    ands = Self.set(lists.ands)
    contrasts = Self.set(lists.contrasts)
    afterParticiples = Self.set(lists.afterParticiples)
    participles = Self.set(lists.participles)
    sayings = Self.set(lists.sayings)
    writers = Self.set(lists.writers)
    writersOwn = Self.set(lists.writersOwn)
    times = Self.set(lists.times)
    var finite: Set<String> = []
    var past = Self.set(lists.past)
    var present = Self.set(lists.present)
    let inflector = Inflector(language: language)
    for verb in lists.verbs.split(whereSeparator: \.isWhitespace).map(String.init) {
      for form in inflector.forms(of: verb) {
        guard let tense = lists.tense(of: form, verb: verb) else { continue }
        finite.insert(form)
        switch tense {
        case .past: past.insert(form)
        case .present: present.insert(form)
        case .either: break
        }
      }
    }
    verbs = finite
    self.past = past
    self.present = present
  }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

/// When a verb form tells of.
enum VerbTense {
  case past, present
  /// The form does not say: *put*, *met*.
  case either
}

/// The word lists of one language; each a text with spaces between its words.
protocol ClauseWordLists {
  static var pronouns: String { get }
  static var contracted: String { get }
  static var determiners: String { get }
  /// Where and when a clause may begin.
  static var places: String { get }
  static var barePlurals: String { get }
  static var auxiliaries: String { get }
  static var adverbs: String { get }
  static var conditions: String { get }
  static var relatives: String { get }
  static var barriers: String { get }
  static var ands: String { get }
  static var contrasts: String { get }
  static var afterParticiples: String { get }
  static var participles: String { get }
  static var sayings: String { get }
  static var writers: String { get }
  static var writersOwn: String { get }
  static var past: String { get }
  static var present: String { get }
  static var times: String { get }
  /// Base forms of verbs.
  static var verbs: String { get }
  /// The tense of a form as a finite verb; `nil` for infinitives and participles.
  static func tense(of form: String, verb: String) -> VerbTense?
}
