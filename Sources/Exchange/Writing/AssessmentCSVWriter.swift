public import ReportModel

/// Writes assessments as a table for spreadsheets: a header, then one row for each report.
///
/// Cells are quoted by RFC 4180. A text that begins like a formula gets an apostrophe before it, so
/// that no spreadsheet runs what somebody wrote into a report (OWASP, CSV injection).
public struct AssessmentCSVWriter: Sendable {
  /// The names of the columns.
  public static let columns = [
    "id", "language", "flagged", "review", "score", "priority", "lead_pillar", "pillars", "result",
    "indicators", "contra", "evidence", "silenced",
  ]

  /// Makes a writer.
  public init() {}

  /// Appends the header line.
  ///
  /// - Parameter further: Names of columns behind the usual ones.
  public func appendHeader(further: [String] = [], to output: inout ByteWriter) {
    output.append(string: (Self.columns + further).joined(separator: ","))
    output.append(text: "\r\n")
  }

  /// Appends the row of one report.
  ///
  /// - Parameter further: What stands in the columns behind the usual ones.
  public func append(
    _ assessment: Assessment, of report: Report, further: [String] = [],
    to output: inout ByteWriter
  ) {
    var cell = report.withBytes(of: report.id) { Array($0) }
    Self.append(&cell, to: &output)
    Self.append(assessment.language, to: &output)
    output.append(text: assessment.flagged ? ",true" : ",false")
    output.append(text: assessment.needsReview ? ",true," : ",false,")
    output.append(number: assessment.score)
    Self.append(assessment.priority.rawValue, to: &output)
    Self.append(assessment.pillars.first(where: \.lead)?.pillar.rawValue ?? "", to: &output)
    Self.append(joined: assessment.pillars.map(\.pillar.rawValue), to: &output)
    Self.append(assessment.method?.result ?? "", to: &output)
    Self.append(joined: assessment.indicators.map(\.code), to: &output)
    Self.append(joined: assessment.contra.map(\.code), to: &output)
    Self.appendEvidence(assessment, of: report, to: &output)
    Self.append(
      joined: assessment.dismissed.filter { !$0.exceptions.isEmpty }.map {
        "\($0.code) (\($0.exceptions.joined(separator: ", ")))"
      }, to: &output)
    for text in further { Self.append(text, to: &output) }
    output.append(text: "\r\n")
  }

  /// The words of all indicators, each range once, in the order of the findings.
  private static func appendEvidence(
    _ assessment: Assessment, of report: Report, to output: inout ByteWriter
  ) {
    var cell: [UInt8] = []
    var seen: Set<ByteRange> = []
    for evidence in assessment.indicators.flatMap(\.evidence)
    where seen.insert(evidence.bytes).inserted {
      if !cell.isEmpty { cell.append(contentsOf: "; ".utf8) }
      report.withBytes(of: evidence.bytes) { cell.append(contentsOf: $0) }
    }
    output.append(UInt8(ascii: ","))
    append(&cell, to: &output)
  }

  private static func append(joined texts: [String], to output: inout ByteWriter) {
    append(texts.joined(separator: "; "), to: &output)
  }

  private static func append(_ text: String, to output: inout ByteWriter) {
    output.append(UInt8(ascii: ","))
    var cell = Array(text.utf8)
    append(&cell, to: &output)
  }

  private static func append(_ cell: inout [UInt8], to output: inout ByteWriter) {
    if beginsLikeFormula(cell) { cell.insert(UInt8(ascii: "'"), at: 0) }
    guard cell.contains(where: { ",\"\r\n;".utf8.contains($0) }) else {
      cell.withUnsafeBufferPointer { output.append($0) }
      return
    }
    output.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet might run a cell: `= + - @`, tab and line breaks, and the full-width forms of
  /// the signs (OWASP, CSV injection).
  private static func beginsLikeFormula(_ cell: [UInt8]) -> Bool {
    guard let first = cell.first else { return false }
    if "=+-@\t\r\n".utf8.contains(first) { return true }
    return first == 0xEF && ["＝", "＋", "－", "＠"].contains { cell.starts(with: $0.utf8) }
  }
}
