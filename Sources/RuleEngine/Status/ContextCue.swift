internal import ReportModel

/// Where a cue stands, seen from what it affects, and how far it reaches.
enum CueDirection: String, Sendable, Hashable, BitwiseCopyable, CaseIterable {
  /// Before it, in its clause: *never*, *if*.
  case forward
  /// After it, in its clause: *was ruled out*.
  case backward
  /// Right behind its last word: *il la frappe pas*.
  case behind
  /// Among the words of the match.
  case inside
  /// Before, after or among it, in its clause: *my*.
  case around
  /// Before a whole statement: *it is not true that*. Reaches over *and* and into quotations.
  case over
  /// Behind it, across clauses, or at the beginning of the next sentence: *he gave it back*.
  case afterwards
  /// Behind it, as the whole of a clause, about what somebody said, thought or asked: *people say he
  /// hits me. He doesn't.* Not behind a plain fact or a promise: *he was to pay me. He didn't.*
  case echo
  /// Before a statement that only begins behind a word of `complement`: *there is **no evidence**, in the
  /// papers or in what she told us, that he …*
  case opening
  /// At the beginning of a sentence, set off by a comma: ***As a child**, she …*
  case leading

  /// Whether it is about what was said before.
  var looksBack: Bool {
    switch self {
    case .backward, .behind, .afterwards, .echo: true
    case .forward, .inside, .around, .over, .opening, .leading: false
    }
  }
}

/// How much of a text a frame covers.
enum FrameReach: String, Sendable, Hashable, BitwiseCopyable, CaseIterable {
  /// Everything when it stands in the title or opens the text, else the rest of its paragraph.
  case document
  /// From its sentence to the end of the paragraph.
  case paragraph
  /// Its sentence.
  case sentence
  /// Everything, when it begins the title or the text as the heading of what follows: ***Slide** 12: …*
  case heading
}

/// What a word of context does when it gives no status of its own; the name is the verb of the pack.
enum ContextMark: String, Sendable, Hashable, BitwiseCopyable, CaseIterable {
  /// Looks like a cue and is none: *not only*.
  case pseudo
  /// A refusal or lack that is itself the fact: *not allowed*.
  case exempt
  /// Contrasts: ends every scope, and what goes on behind it is not denied: *but*.
  case stop
  /// Gives a reason or consequence: ends every scope: *because*, *so*.
  case reason
  /// Joins clauses: *and*, *when*. Ends the scope of a plain denial; others pass it.
  case link
  /// Begins a clause of its own behind a comma: *he*.
  case subject
  /// Ends a frame: *in our case*.
  case back
  /// Says that what began earlier goes on: *still*.
  case still
  /// Opens a question whether something is so: *did*, *is it true*.
  case asks
  /// Makes a question take the fact for granted: *why*.
  case presumes
  /// An answer.
  case yes, no
  /// Gives an answer, right before it: *she said*.
  case replies
  /// An answer that leaves it open: *not asked*.
  case unknown
  /// Who speaks about other people's affairs, before a verb of saying: *the neighbour said*.
  case outsider
  /// Who speaks of themselves, before a verb of saying: *the girl said*. The nearer of both speaks.
  case insider
  /// Begins the statement that a cue with `opening` is about: *that*, *to suggest*.
  case complement
}

/// What a class of context words does.
enum CueRole: Sendable, Hashable, BitwiseCopyable {
  case cue(ReportModel.Status, CueDirection)
  case frame(ReportModel.Status, FrameReach)
  case mark(ContextMark)
  /// One place of a cue that is found word by word.
  case step(CueStep)
}
