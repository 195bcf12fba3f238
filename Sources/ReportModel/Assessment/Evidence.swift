/// The words that decided a status, for example `never` before `took her passport`.
public struct Cue: Sendable, Hashable {
  /// The field that holds the cue.
  public var field: TextField
  /// The first Unicode scalar of the cue in its field.
  public var start: Int
  /// One past the last Unicode scalar of the cue.
  public var end: Int
  /// Where the cue's scope begins, in Unicode scalars of the field.
  public var scopeStart: Int
  /// Where the cue's scope ends, half-open.
  public var scopeEnd: Int

  /// Makes a cue from its place and its scope, in Unicode scalars.
  public init(field: TextField, start: Int, end: Int, scopeStart: Int, scopeEnd: Int) {
    self.field = field
    self.start = start
    self.end = end
    self.scopeStart = scopeStart
    self.scopeEnd = scopeEnd
  }
}

/// The exact words of a report that support a finding.
///
/// Offsets count Unicode scalars of the original field and are half-open.
public struct Evidence: Sendable, Hashable {
  /// The field that holds the words.
  public var field: TextField
  /// The first Unicode scalar.
  public var start: Int
  /// One past the last Unicode scalar.
  public var end: Int
  /// The same place in bytes of the report's buffer.
  public var bytes: ByteRange
  /// The name of the phrase in the rule that matched.
  public var phrase: String
  /// What the text says about the words.
  public var status: Status
  /// What decided the status; `nil` when nothing did.
  public var cue: Cue?

  /// Makes evidence from its place, phrase and status.
  public init(
    field: TextField, start: Int, end: Int, bytes: ByteRange, phrase: String, status: Status,
    cue: Cue? = nil
  ) {
    self.field = field
    self.start = start
    self.end = end
    self.bytes = bytes
    self.phrase = phrase
    self.status = status
    self.cue = cue
  }
}
