internal import TextMatching

/// What a term may be of a cue, in the list of the term: the place of the cue in `MatchTables.cues`
/// with what decides whether to look at it, so that the text's words are passed over without a look
/// into another table.
struct CueReference: BitwiseCopyable {
  /// As it stands in `MatchTables.lists`.
  let rawValue: Int32

  init(rawValue: Int32) { self.rawValue = rawValue }

  /// - Parameters:
  ///   - cue: Its place in `MatchTables.cues`. For sequences a number of the term among those of both
  ///     languages that begin some.
  ///   - isSequence: Whether sequences begin with the term.
  ///   - reachesFar: Whether it matters beyond its own sentence and the next: frames and what ends them.
  init(cue: Int32, _ language: Language, isSequence: Bool, reachesFar: Bool) {
    rawValue =
      cue &<< 3 | (isSequence ? 4 : 0) | (reachesFar ? 2 : 0)
      | Int32(truncatingIfNeeded: language.place)
  }

  /// A bit for its language, and where it reaches far another one: a term with none of the bits that
  /// are looked for is no cue.
  var bits: UInt16 { 1 &<< UInt16(language) | (reachesFar ? 4 &<< UInt16(language) : 0) }

  /// The bit that every cue of a language has, or every one that reaches far.
  static func bit(_ language: Language, isFar: Bool) -> UInt16 {
    (isFar ? 4 : 1) &<< UInt16(language.place)
  }

  /// The bit of a term without which a text has no frame of a language.
  static func frameBit(_ language: Language) -> UInt16 { 16 &<< UInt16(language.place) }

  var cue: Int32 { rawValue &>> 3 }
  var isSequence: Bool { rawValue & 4 != 0 }
  var reachesFar: Bool { rawValue & 2 != 0 }
  /// The place of its language in `Language.allCases`, of which there are two.
  var language: Int32 { rawValue & 1 }
}

extension CueRole {
  /// Whether it matters beyond its own sentence and the one behind it.
  var reachesFar: Bool {
    switch self {
    case .frame, .mark(.back): true
    default: false
    }
  }

  var isFrame: Bool {
    if case .frame = self { true } else { false }
  }
}
