public import CaseStore
public import Exchange

/// Something that a run tells while it goes on.
public enum ScreeningEvent: Sendable {
  /// What the store says when it is opened, for example that a key was made.
  case store(StoreNotice, path: String)
  /// A reader decided something by itself, for example the encoding.
  case notice(Notice, input: String)
  /// An input could not be opened or holds no record; the run goes on with the others.
  case skipped(ExchangeError)
  /// Files in folders that were read before, and are not read again.
  case known(files: Int)
  /// A record was not accepted.
  case rejected(RejectReason, input: String)
  /// A part of the input has been read.
  ///
  /// - Parameters:
  ///   - bytes: Bytes of the current input read so far.
  ///   - total: Its size; `nil` for pipes.
  ///   - records: Records read in the whole run.
  case progress(bytes: Int64, total: Int64?, records: Int)
}
