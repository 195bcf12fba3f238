internal import Exchange
internal import ReportModel

/// Writes one assessment a line, by `docs/schema/assessment.schema.json`: the same bytes as `screen`.
final class LineExporter: ReportExporter {
  private let file: ExportFile
  private var writers: [PackIdentity: AssessmentWriter] = [:]

  init(_ file: ExportFile) { self.file = file }

  func write(_ record: ExportRecord) throws(ExportError) {
    let writer = writers[record.pack] ?? AssessmentWriter(pack: record.pack)
    writers[record.pack] = writer
    var line = ByteWriter()
    writer.append(record.assessment, of: record.report, to: &line)
    try file.write(line.bytes)
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {}
}

/// Writes a table: a header, then one report a row, as `screen --format csv` does.
final class TableExporter: ReportExporter {
  private let file: ExportFile
  private let table = AssessmentCSVWriter()
  private var hasHeader = false

  init(_ file: ExportFile) { self.file = file }

  func write(_ record: ExportRecord) throws(ExportError) {
    var row = ByteWriter()
    appendHeader(to: &row)
    table.append(record.assessment, of: record.report, to: &row)
    try file.write(row.bytes)
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    var row = ByteWriter()
    appendHeader(to: &row)
    try file.write(row.bytes)
  }

  private func appendHeader(to row: inout ByteWriter) {
    if hasHeader { return }
    table.appendHeader(to: &row)
    hasHeader = true
  }
}
