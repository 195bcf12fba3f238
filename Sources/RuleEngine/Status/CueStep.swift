/// One place of a `CueSequence` in the tables.
struct CueStep: Sendable, Hashable, BitwiseCopyable {
  /// Its number among the places of all sequences; the next place of its sequence has the next number.
  var number: Int32
  /// Whether the sequence may begin with it.
  var isFirst: Bool
  /// Whether it is the rarest of the places that must be there: a text without its words does not hold
  /// the sequence.
  var isRarest: Bool
  /// How many of the next places may follow it directly.
  var reach: UInt8
  /// The cue that is found when the sequence may end with it, else -1: the number of its class, in
  /// `MatchTables` the place in `cues`.
  var target: Int32
}
