internal import Exchange
internal import ReportModel

/// Writes one assessment a line, by `docs/schema/assessment.schema.json`: the same bytes as `screen`, and
/// behind them what people said of the report and what correlations raise.
final class LineExporter: ReportExporter {
  private let file: ExportFile
  private var writers: [PackIdentity: AssessmentWriter] = [:]

  init(_ file: ExportFile) { self.file = file }

  func write(_ record: ExportRecord) throws(ExportError) {
    let writer = writers[record.pack] ?? AssessmentWriter(pack: record.pack)
    writers[record.pack] = writer
    var line = ByteWriter()
    writer.append(record.assessment, of: record.report, to: &line)
    try file.write(Self.completed(line.bytes, record))
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {}

  private static func completed(_ line: [UInt8], _ record: ExportRecord) -> [UInt8] {
    var output = ByteWriter()
    // Without its last brace and line break.
    line.dropLast(2).withUnsafeBufferPointer { output.append($0) }
    for (name, value) in [
      ("case", record.caseValue(withNotes: true)), ("raised", record.raisedValue),
    ] {
      guard let value else { continue }
      output.append(string: ",\"\(name)\":")
      value.write(to: &output)
    }
    output.append(text: "}\n")
    return output.bytes
  }
}

/// Writes a table: a header, then one report a row, as `screen --format csv` does, with what people said
/// of the report and what correlations raise in further columns.
final class TableExporter: ReportExporter {
  private let file: ExportFile
  private let table = AssessmentCSVWriter()
  private var hasHeader = false

  init(_ file: ExportFile) { self.file = file }

  func write(_ record: ExportRecord) throws(ExportError) {
    var row = ByteWriter()
    appendHeader(to: &row)
    table.append(
      record.assessment, of: record.report, further: record.standingCells, to: &row)
    try file.write(row.bytes)
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    var row = ByteWriter()
    appendHeader(to: &row)
    try file.write(row.bytes)
  }

  private func appendHeader(to row: inout ByteWriter) {
    if hasHeader { return }
    table.appendHeader(further: ExportRecord.standingColumns, to: &row)
    hasHeader = true
  }
}
