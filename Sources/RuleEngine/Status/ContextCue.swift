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

  /// Whether it is about what was said before.
  var looksBack: Bool { self == .backward || self == .behind || self == .afterwards }
}

/// How much of a text a frame covers.
enum FrameReach: String, Sendable, Hashable, BitwiseCopyable, CaseIterable {
  /// Everything when it stands in the title or opens the text, else the rest of its paragraph.
  case document
  /// From its sentence to the end of the paragraph.
  case paragraph
  /// Its sentence.
  case sentence
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
}

/// What a class of context words does.
enum CueRole: Sendable, Hashable, BitwiseCopyable {
  case cue(ReportModel.Status, CueDirection)
  case frame(ReportModel.Status, FrameReach)
  case mark(ContextMark)
  /// One place of a cue that is found word by word.
  case step(CueStep)
}
