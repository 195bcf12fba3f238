/// Finds all terms of a list in a text in one pass.
///
/// All hits are reported, overlapping ones too. A hit covers whole words (the last word of a prefix
/// term may go on) and never crosses a sentence. A term without a word is never found.
public protocol TermScanner: Sendable {
  /// Memory for one scan at a time; each worker has its own.
  associatedtype Scratch

  /// Makes the memory that a worker needs.
  func makeScratch() throws -> Scratch

  /// Replaces `hits` by the hits in a text, ordered by first token, then end, then term.
  func scan(_ text: borrowing TextBuffer, scratch: inout Scratch, into hits: inout [TermHit])
}
