import Exchange
import ReportModel

/// Everything that a reader found in a file.
struct Intake {
  var reports: [Report] = []
  var rejects: [(reason: RejectReason, raw: [UInt8])] = []
  var streamed: [UInt8] = []
  var notices: [String] = []
  var recordNotices: [Notice] = []
  var encoding = TextEncoding.utf8

  /// Reads a file of these bytes.
  init(_ bytes: [UInt8], name: String = "reports.ndjson", options: ReadOptions = ReadOptions())
    throws
  {
    let folder = try TemporaryFolder()
    let reader = try openReports(path: try folder.write(bytes, as: name), options: options)
    notices = reader.notices.map(\.code)
    encoding = reader.encoding
    var chunks: [UInt8] = []
    reader.onRejectBytes = { chunk throws(ExchangeError) in chunks += chunk }
    while let outcome = try reader.next() {
      recordNotices += reader.takeRecordNotices()
      switch outcome {
      case .report(let report): reports.append(report)
      case .reject(let reason, let raw): rejects.append((reason, raw))
      }
    }
    streamed = chunks
  }

  /// Reads a file of this text.
  init(_ text: String, name: String = "reports.ndjson", options: ReadOptions = ReadOptions()) throws
  {
    try self.init(Array(text.utf8), name: name, options: options)
  }

  var ids: [String] { reports.map { $0.string($0.id) } }
  var narratives: [String] { reports.map { $0.string($0.narrative) } }
  var codes: [String] { rejects.map(\.reason.code) }
  var lines: [Int] { rejects.map(\.reason.line) }
}
