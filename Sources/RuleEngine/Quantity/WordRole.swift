/// What a word does when it stands near a number.
struct WordRole: BitwiseCopyable, Sendable {
  /// The parts that a word can play.
  struct Flags: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt32

    /// A number by itself: *sixteen*, *seize*.
    static let number = Flags(rawValue: 1 << 0)
    /// Multiplies what stands before: *hundred*, *mille*, *k*, *grand*.
    static let multiplier = Flags(rawValue: 1 << 1)
    static let ordinal = Flags(rawValue: 1 << 2)
    /// *midnight*, *midi*
    static let clockHour = Flags(rawValue: 1 << 3)
    static let half = Flags(rawValue: 1 << 4)
    /// *per*, *a*, *par*, *each*.
    static let per = Flags(rawValue: 1 << 5)
    /// Something people are called when they are counted.
    static let person = Flags(rawValue: 1 << 6)
    static let old = Flags(rawValue: 1 << 7)
    static let am = Flags(rawValue: 1 << 8)
    static let pm = Flags(rawValue: 1 << 9)
    /// *depuis*, *for*: what follows is a duration, not an age.
    static let duration = Flags(rawValue: 1 << 10)
    /// *at*, *à*, *vers*: what follows is a time of day.
    static let at = Flags(rawValue: 1 << 11)
    /// *to*, *until*, *à*, *jusqu'à*: the second of two times.
    static let until = Flags(rawValue: 1 << 12)
    /// *is*, *she's*, *aged*: an age may follow.
    static let ageCue = Flags(rawValue: 1 << 13)
    static let currency = Flags(rawValue: 1 << 14)
    /// *shift*, *journée*: sixteen-hour shifts.
    static let shift = Flags(rawValue: 1 << 15)
    /// A round number that may have *of* or *de* behind it: *une quinzaine de filles*.
    static let collective = Flags(rawValue: 1 << 16)
    /// *cent*, *cents*: a hundred in French, a coin in both languages.
    static let coin = Flags(rawValue: 1 << 17)
    /// A French number that multiplies *cents*: *deux cents* are 200, *two cents* are coins.
    static let hundreds = Flags(rawValue: 1 << 18)
    /// What has no age, or whose years are none: *company*, *contrat*, *expérience*.
    static let ageless = Flags(rawValue: 1 << 19)
    /// One person, whose age may stand behind a comma: *the cousin, 13,*.
    static let somebody = Flags(rawValue: 1 << 20)
    /// Parts of the day behind an hour: *in the morning*, *du soir*, *at night*.
    static let morning = Flags(rawValue: 1 << 21)
    static let evening = Flags(rawValue: 1 << 22)
    static let night = Flags(rawValue: 1 << 23)
    /// *condamné*: the years behind it are a sentence.
    static let convicted = Flags(rawValue: 1 << 24)
    /// Is an age by itself: *underage*, *fillette*.
    static let youth = Flags(rawValue: 1 << 25)
    /// The rank of a year of school: *ninth*.
    static let rank = Flags(rawValue: 1 << 26)
    /// An age with a letter before it: *F15*.
    static let noted = Flags(rawValue: 1 << 27)

    /// A quantity can begin with such a word.
    static let begins: Flags = [
      .number, .multiplier, .ordinal, .clockHour, .half, .youth, .rank, .noted,
    ]
    /// Words between a number and people that are counted or paid themselves.
    static let uncounted: Flags = [.number, .multiplier, .currency]
    /// Roles that have a value.
    static let valued: Flags = [.number, .multiplier, .ordinal, .clockHour, .rank, .noted]
  }

  private(set) var flags: Flags = []
  /// The number, factor, rank or hour; no word has two of them.
  private(set) var value = 0.0
  /// What it does beside entities, of which the scan looks out only for `EntityRole.scanned`.
  var entity: EntityRole = []
  /// The unit that the word stands for.
  var unit: QuantityTest.Kind?

  /// Takes on a further role.
  mutating func add(_ more: Flags, value: Double) {
    flags.formUnion(more)
    if !more.isDisjoint(with: .valued) { self.value = value }
  }

  /// The value, when the word has a role.
  func value(as role: Flags) -> Double? { flags.contains(role) ? value : nil }
}
