internal import ReportModel

/// Reads the records of one format.
protocol RecordReader: AnyObject {
  /// The next record; `nil` at the end of the input.
  func next() throws(ExchangeError) -> ReadOutcome?
  /// Takes the bytes of records that are too long to keep.
  var onRejectBytes: (([UInt8]) throws(ExchangeError) -> Void)? { get set }
}

extension RejectReason {
  /// Places a problem in its file.
  ///
  /// - Parameters:
  ///   - record: The bytes of the record, decoded.
  ///   - count: The number of bytes that the record takes in the file.
  init(
    _ problem: RecordProblem, line: Int, byteOffset: Int64, record: UnsafeBufferPointer<UInt8>,
    count: Int64
  ) {
    var column: Int?
    if let position = problem.position, position <= record.count {
      let before = record[..<position]
      if !before.contains(0x0A) && !before.contains(0x0D) {
        column = 1 + before.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      }
    }
    self.init(
      code: problem.code, line: line, field: problem.field?.rawValue, byteOffset: byteOffset,
      column: column, byteCount: count, message: problem.message)
  }
}
