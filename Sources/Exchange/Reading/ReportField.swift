/// A field of a report that readers know by name.
public enum ReportField: String, Sendable, Hashable, CaseIterable {
  /// The identifier; required.
  case id
  /// When the report was received.
  case receivedAt = "received_at"
  /// The kind of source.
  case sourceType = "source_type"
  /// The language.
  case language
  /// The province or territory.
  case province
  /// The city.
  case city
  /// The title.
  case title
  /// The text; required.
  case narrative

  /// The place of the field in `allCases`, for tables.
  var index: Int {
    switch self {
    case .id: 0
    case .receivedAt: 1
    case .sourceType: 2
    case .language: 3
    case .province: 4
    case .city: 5
    case .title: 6
    case .narrative: 7
    }
  }
}
