public import ReportModel

/// Writes reports as NDJSON, by `docs/schema/report.schema.json`: what it writes, the reader reads
/// back as the same report, whatever format it came in.
public struct ReportWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// Appends the line of a report: the fields of the model that are not empty, then the further
  /// ones as they came.
  public func append(_ report: Report, to lines: inout ByteWriter) {
    let fields: [(name: StaticString, range: ByteRange)] = [
      ("\"id\":", report.id), ("\"received_at\":", report.receivedAt),
      ("\"source_type\":", report.sourceType), ("\"language\":", report.language),
      ("\"province\":", report.province), ("\"city\":", report.city),
      ("\"title\":", report.title), ("\"narrative\":", report.narrative),
    ]
    var isFirst = true
    func separate(_ lines: inout ByteWriter) {
      lines.append(isFirst ? UInt8(ascii: "{") : UInt8(ascii: ","))
      isFirst = false
    }
    for field in fields where !field.range.isEmpty {
      separate(&lines)
      lines.append(text: field.name)
      report.withBytes(of: field.range) { lines.appendJSONString($0) }
    }
    for extra in report.extras {
      separate(&lines)
      report.withBytes(of: extra.name) { lines.appendJSONString($0) }
      lines.append(text: ":")
      report.withBytes(of: extra.value) { lines.append($0) }
    }
    lines.append(text: "}\n")
  }
}
