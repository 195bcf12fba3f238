/// What is wrong with packed input whose first part could be read.
enum InputDamage: Sendable, Equatable {
  /// It ends too early.
  case truncated
  /// Its content does not match its checks.
  case corrupt
  /// It is a document that cannot be read further.
  case document(RecordProblem)
}

/// Bytes that come in blocks.
protocol ByteSource: AnyObject {
  /// Puts bytes into `target` and returns how many; 0 at the end of the input.
  ///
  /// A live source returns what is there instead of waiting for a full target.
  func read(into target: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int

  /// What cut the input short, known once `read` has returned 0.
  var damage: InputDamage? { get }
}
