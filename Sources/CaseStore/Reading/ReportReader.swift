internal import ReportModel

/// Rebuilds reports from rows.
enum ReportReader {
  /// The columns that `read` expects, in its order.
  static let columns = """
    reports.id, reports.external_id, reports.content_hash, reports.first_run,
    reports.received_at, reports.source_type, reports.language, reports.province, reports.city,
    reports.sealed
    """
  /// The number of columns.
  static let columnCount: Int32 = 10

  /// The report of the current row, without its assessments.
  ///
  /// - Throws: `StoreError` `store-damaged` when the content does not match its hash.
  static func read(
    _ row: PreparedStatement, cipher: StoreCipher, path: String
  ) throws(StoreError) -> (row: Int64, report: StoredReport) {
    var buffer: [UInt8] = []
    func append(_ bytes: some Collection<UInt8>) -> ByteRange {
      let start = buffer.count
      buffer.append(contentsOf: bytes)
      return ByteRange(start, buffer.count)
    }
    func append(_ column: Int32) -> ByteRange {
      let start = buffer.count
      row.withBytes(column) { buffer.append(contentsOf: $0) }
      return ByteRange(start, buffer.count)
    }

    let number = row.int64(0)
    let damaged = StoreError(.damaged, path: path, detail: "reports \(number)")
    let id = append(1)
    let ranges = (Int32(4)...8).map { append($0) }
    guard
      let texts = try? cipher.open(
        row.bytes(9), table: SealedText.table, row: number, column: SealedText.column),
      let places = SealedText.decode(texts), places.run == row.int64(3)
    else { throw damaged }
    let title = append(texts[places.title])
    let narrative = append(texts[places.narrative])
    var extras: [Report.Extra] = []
    if !places.extras.isEmpty {
      guard let fields = try? ExtrasText.decode(Array(texts[places.extras])) else { throw damaged }
      extras = fields.map { Report.Extra(name: append($0.name), value: append($0.value)) }
    }

    var report = Report(bytes: buffer)
    report.id = id
    report.receivedAt = ranges[0]
    report.sourceType = ranges[1]
    report.language = ranges[2]
    report.province = ranges[3]
    report.city = ranges[4]
    report.title = title
    report.narrative = narrative
    report.extras = extras

    guard let hash = ContentHash(digest: row.bytes(2)), hash == report.contentHash() else {
      throw damaged
    }
    let stored = StoredReport(
      report: report, contentHash: hash, firstRun: RunID(row.int64(3)), assessments: [])
    return (number, stored)
  }
}
