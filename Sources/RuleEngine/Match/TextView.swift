internal import TextMatching

/// The words and sentences of the report at hand, as plain memory.
///
/// The stages of a match look at single words over and over; this spares each of them the checks and
/// the counting of references that an array costs. It is valid as long as the buffer of the text is
/// not changed.
struct TextView {
  let tokens: UnsafeBufferPointer<Token>
  let sentences: UnsafeBufferPointer<Sentence>
}
