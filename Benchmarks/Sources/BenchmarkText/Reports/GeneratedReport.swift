/// An invented report.
public struct GeneratedReport: Sendable, Hashable {
  /// The columns of a CSV file, and the keys of NDJSON, in order.
  public static let columns = [
    "id", "received_at", "source_type", "language", "province", "city", "title", "narrative",
  ]

  /// The values, in the order of the columns.
  public var values: [String]
  /// How many phrases were inserted.
  public var inserted: Int

  /// The language, `en` or `fr`.
  public var language: String { values[3] }
  /// The narrative.
  public var narrative: String { values[7] }

  /// The report as a line of NDJSON, without line feed.
  public func ndjson() -> String {
    JSONLine.object(zip(Self.columns, values).map { ($0, $1) })
  }

  /// The report as a record of RFC 4180, without line end.
  public func csv() -> String {
    values.map(Self.quoted).joined(separator: ",")
  }

  private static func quoted(_ value: String) -> String {
    let needsQuotes = value.utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 10 || byte == 13
    }
    return needsQuotes ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
  }
}
