internal import ReportModel

/// Opens a file of reports; `-` is standard input.
///
/// The name tells the format (`.ndjson`, `.csv`, `.xlsx`, `.eml`, …; see `docs/intake.md`; each also
/// with `.gz`), else the first bytes do. Gzip is recognised by its content, the encoding as
/// `ReadOptions.encoding` says.
///
/// - Throws: `ExchangeError` when the file cannot be opened, holds nothing, or is delimited text
///   whose header lacks a required column.
public func openReports(
  path: String, options: ReadOptions = ReadOptions()
) throws(ExchangeError) -> ReportReader {
  try ReportOpener(path: path, options: options).open()
}

/// Stacks up what a file needs: unpacking, decoding, splitting into records.
struct ReportOpener {
  private static let detectionSize = 64 << 10

  let path: String
  let options: ReadOptions

  func open() throws(ExchangeError) -> ReportReader {
    let file = try FileSource(path: path)
    let packed = HeadSource(file)
    let magic = try packed.peek(minimum: 2, maximum: 16 << 10)
    guard !magic.isEmpty else { throw .emptyInput(path) }
    let isGzip = magic.starts(with: [0x1F, 0x8B])
    let content = HeadSource(isGzip ? try GzipSource(packed, path: path) : packed)
    let start = try content.peek(minimum: 2, maximum: 16 << 10)
    if Self.isCompoundFile(start) { throw .compoundFile(path) }
    let kind = options.format ?? Self.format(ofName: path) ?? Self.format(ofContent: start)
    if let kind, kind.isDocument {
      return try openDocument(kind, file: file, content: content)
    }
    let head = try content.peek(
      minimum: options.isLive ? 4 : Self.detectionSize, maximum: Self.detectionSize)
    let detected = EncodingDetector(
      block: head, forced: options.encoding,
      allowsWindows1252: kind != .ndjson && !Self.looksLikeJSON(head))
    content.skip(detected.markLength)
    let isUTF8 = detected.encoding == .utf8
    let text = HeadSource(
      isUTF8 ? content : TranscodingSource(content, encoding: detected.encoding))
    let first = Self.firstVisible(try text.peek(minimum: 1, maximum: Self.detectionSize))
    var named = kind
    // Programs that export tables and lines of JSON often call them .txt as well.
    if kind == .text, options.format == nil {
      named = try format(ofText: try text.peek(minimum: 1, maximum: Self.detectionSize), first)
    }
    let format =
      named ?? ([UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first) ? .ndjson : .csv)
    let buffer = RecordBuffer(
      source: text, encoding: detected.encoding, offset: Int64(detected.markLength))
    let (reader, notices) = try makeReader(format, buffer, first: first)
    return ReportReader(
      file: file, reader: reader, format: format, encoding: detected.encoding,
      notices: encodingNotices(detected) + notices, profile: options.profile)
  }

  private func makeReader(
    _ format: InputFormat, _ buffer: RecordBuffer, first: UInt8?
  ) throws(ExchangeError) -> (any RecordReader, [Notice]) {
    let limit = recordLimit
    if format == .text || format == .markdown {
      let reader = TextReader(buffer: buffer, intake: intake, isMarkdown: format == .markdown)
      return (reader, [])
    }
    if format == .csv {
      let reader = try CSVReader(buffer: buffer, options: options, limit: limit, file: path)
      return (reader, reader.notices)
    }
    let names = try FieldNameTable(fieldMap: options.fieldMap, file: path)
    let intake = JSONIntake(names: names, defaultLanguage: options.defaultLanguage)
    if first == UInt8(ascii: "[") {
      return (JSONArrayReader(buffer: buffer, intake: intake, limit: limit), [])
    }
    return (NDJSONReader(buffer: buffer, intake: intake, limit: limit), [])
  }

  /// The longest record in bytes. Offsets in a report are 32 bits wide, and JSON escapes can make a
  /// text six times as long.
  var recordLimit: Int { min(max(1, options.maxRecordBytes), 256 << 20) }

  private func encodingNotices(_ detected: EncodingDetector) -> [Notice] {
    guard detected.isGuess else { return [] }
    let name = detected.encoding.rawValue
    return [
      Notice(
        code: "encoding-detected",
        message: LocalizedText(
          en:
            "The input was read as \(name), judging by its first bytes. If that is wrong, name the "
            + "encoding: --encoding utf-8.",
          fr:
            "L'entrée a été lue comme \(name), d'après ses premiers octets. Si c'est faux, nommez "
            + "l'encodage : --encoding utf-8."))
    ]
  }

  /// The format that a file's name tells; `nil` when it tells none.
  static func format(ofName path: String) -> InputFormat? {
    var name = path.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    return InputFormat.allCases.first { $0.suffixes.contains(where: name.hasSuffix) }
  }

  /// The format of a text file by its beginning: a table where its first line names the columns of
  /// an identifier and of a narrative.
  private func format(
    ofText head: [UInt8], _ first: UInt8?
  ) throws(ExchangeError) -> InputFormat {
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return .ndjson }
    let finding = head.withUnsafeBufferPointer { CSVDelimiter.find(in: $0, isAtEnd: true) }
    let lines = head.dropFirst(finding?.prefix ?? 0).split(
      maxSplits: 1, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    guard let finding, let line = lines.first else { return .text }
    let names = try ColumnNames(fieldMap: options.fieldMap, file: path)
    let fields = line.split(separator: finding.delimiter).map { cell in
      names.meaning(of: String(decoding: cell, as: UTF8.self))?.field
    }
    return fields.contains(.id) && fields.contains(.narrative) ? .csv : .text
  }

  private static func looksLikeJSON(_ head: [UInt8]) -> Bool {
    guard let first = firstVisible(head) else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private static func firstVisible(_ head: [UInt8]) -> UInt8? {
    head.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }
}
