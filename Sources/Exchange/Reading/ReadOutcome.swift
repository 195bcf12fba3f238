public import ReportModel

/// What became of one record.
public enum ReadOutcome: Sendable {
  /// The record is a report.
  case report(Report)
  /// The record was not accepted.
  ///
  /// `raw` holds its bytes exactly as they stand in the input, with the line ending. Only for a
  /// record that is longer than the limit is it empty: those bytes went to
  /// `ReportReader.onRejectBytes` before.
  case reject(RejectReason, raw: [UInt8])
}
