/// The form of an exported file; the raw value is its name on the command line.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  /// One assessment a line, as JSON.
  case ndjson
  /// A table, one report a row.
  case csv
  /// A workbook.
  case xlsx
  /// A page that needs nothing else.
  case html
  /// The same page on paper.
  case pdf
  /// Human Trafficking Case Data Standard 2.0 (IOM), as JSON.
  case htcds
  /// A bundle of STIX 2.1 (OASIS).
  case stix
  /// A table for analysis (Apache Parquet).
  case parquet

  /// Whether the file itself says who asked, why, and how it must be handled. Where it has no room for
  /// that, only the manifest beside it does.
  public var carriesRequest: Bool {
    switch self {
    case .ndjson, .csv: false
    case .xlsx, .html, .pdf, .htcds, .stix, .parquet: true
    }
  }
}
