internal import ReportModel

/// Turns the bytes of one JSON object into a report with an id of its own.
struct JSONIntake {
  private var scanner: RecordScanner
  private var identifiers = IdentifierTable()
  private let defaultLanguage: [UInt8]

  init(names: FieldNameTable, defaultLanguage: String) {
    scanner = RecordScanner(names: names)
    self.defaultLanguage = Array(defaultLanguage.utf8)
  }

  /// Reads the record of `count` bytes at `base`, behind which there is a control character and
  /// sixteen readable bytes.
  mutating func take(
    _ base: UnsafePointer<UInt8>, count: Int, line: Int
  ) throws(RecordProblem) -> Report {
    try scanner.scan(base, count: count)
    var report = try scanner.makeReport(base, count: count, defaultLanguage: defaultLanguage)
    report.line = line
    if let earlier = identifiers.insert(idOf: report, line: line) {
      throw .duplicateID(firstLine: earlier)
    }
    return report
  }
}
