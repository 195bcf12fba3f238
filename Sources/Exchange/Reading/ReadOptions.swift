internal import ReportModel

/// The formats that reports come in.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
  /// One JSON object a line, or one JSON array of objects.
  case ndjson
  /// Comma-, semicolon- or tab-separated values with a header line (RFC 4180).
  case csv
  /// A workbook of a spreadsheet program (ECMA-376): one report a row, as in `csv`.
  case xlsx
  /// One e-mail message (RFC 5322).
  case eml
  /// A mailbox of messages (RFC 4155).
  case mbox
  /// One text document (ECMA-376).
  case docx
  /// One document, whose text `pdftotext` takes.
  case pdf
  /// One report of plain text.
  case text
  /// One report in Markdown; a first heading is its title.
  case markdown

  /// The ends of names, in small letters, that tell the format.
  var suffixes: [String] {
    switch self {
    case .ndjson: [".ndjson", ".jsonl", ".json"]
    case .csv: [".csv", ".tsv"]
    case .xlsx: [".xlsx"]
    case .eml: [".eml"]
    case .mbox: [".mbox", ".mbx"]
    case .docx: [".docx"]
    case .pdf: [".pdf"]
    case .text: [".txt", ".text"]
    case .markdown: [".md", ".markdown"]
    }
  }

  /// Whether it is read as bytes, not as text of one encoding.
  var isDocument: Bool {
    switch self {
    case .ndjson, .csv, .text, .markdown: false
    case .xlsx, .eml, .mbox, .docx, .pdf: true
    }
  }

  /// Whether a file of this name is of a format that is read.
  public static func isKnown(name: String) -> Bool { ReportOpener.format(ofName: name) != nil }
}

/// How to read a file of reports.
public struct ReadOptions: Sendable, Hashable {
  /// The format; `nil` to go by the file's name, then by its content.
  public var format: InputFormat?
  /// The encoding; `nil` to detect it on the first block.
  public var encoding: TextEncoding?
  /// Names that stand in the file for fields, for example `["narrative": "Texte"]`.
  public var fieldMap: [String: String]
  /// The longest record in bytes (after unpacking, in UTF-8); longer ones are rejected.
  public var maxRecordBytes: Int
  /// The language of reports that name none; empty leaves it to detection.
  public var defaultLanguage: String
  /// Whether the input arrives bit by bit, so that nothing may wait for a full block.
  public var isLive: Bool
  /// What the report of a file that is one document is called; `nil` for the file's name.
  public var documentName: String?
  /// The sheet of a workbook; `nil` for all that are not hidden.
  public var sheet: String?
  /// The row of a sheet where its header is; 0 for the first one with a cell.
  public var headerRow = 0
  /// What is done with each report of a source: constants, values, dates; `nil` for nothing.
  public var profile: IntakeProfile?

  /// Makes options; the defaults suit any file.
  public init(
    format: InputFormat? = nil, encoding: TextEncoding? = nil, fieldMap: [String: String] = [:],
    maxRecordBytes: Int = 1 << 20, defaultLanguage: String = "", isLive: Bool = false
  ) {
    self.format = format
    self.encoding = encoding
    self.fieldMap = fieldMap
    self.maxRecordBytes = maxRecordBytes
    self.defaultLanguage = defaultLanguage
    self.isLive = isLive
  }
}

extension ReadOptions {
  /// What tells this way of reading from another: equal options give equal texts, in any process.
  public var fingerprint: String {
    let map = fieldMap.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let parts = [
      format?.rawValue ?? "", encoding?.rawValue ?? "", String(maxRecordBytes), defaultLanguage,
      sheet ?? "", String(headerRow), profile?.fingerprint ?? "",
    ]
    let text = (parts + map).joined(separator: "\u{1F}")
    return ContentHash(of: Array(text.utf8)).hexadecimal
  }
}
