internal import ReportModel

/// Opens a file of reports; `-` is standard input.
///
/// The name tells the format (`.ndjson`, `.jsonl`, `.json`, `.csv`, `.tsv`, each also with `.gz`),
/// else the first character does. Gzip is recognised by its content, the encoding as
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
    let head = try content.peek(
      minimum: options.isLive ? 4 : Self.detectionSize, maximum: Self.detectionSize)
    let byName = options.format ?? Self.format(ofName: path)
    let detected = EncodingDetector(
      block: head, forced: options.encoding,
      allowsWindows1252: byName != .ndjson && !Self.looksLikeJSON(head))
    content.skip(detected.markLength)
    let isUTF8 = detected.encoding == .utf8
    let text = HeadSource(
      isUTF8 ? content : TranscodingSource(content, encoding: detected.encoding))
    let first = Self.firstVisible(try text.peek(minimum: 1, maximum: Self.detectionSize))
    let format =
      byName ?? ([UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first) ? .ndjson : .csv)
    let buffer = RecordBuffer(
      source: text, encoding: detected.encoding, offset: Int64(detected.markLength))
    let (reader, notices) = try makeReader(format, buffer, first: first)
    return ReportReader(
      file: file, reader: reader, format: format, encoding: detected.encoding,
      notices: encodingNotices(detected) + notices)
  }

  private func makeReader(
    _ format: InputFormat, _ buffer: RecordBuffer, first: UInt8?
  ) throws(ExchangeError) -> (any RecordReader, [Notice]) {
    // Offsets in a report are 32 bits wide, and JSON escapes can make a text six times as long.
    let limit = min(max(1, options.maxRecordBytes), 256 << 20)
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
    if [".ndjson", ".jsonl", ".json"].contains(where: name.hasSuffix) { return .ndjson }
    return [".csv", ".tsv"].contains(where: name.hasSuffix) ? .csv : nil
  }

  private static func looksLikeJSON(_ head: [UInt8]) -> Bool {
    guard let first = firstVisible(head) else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private static func firstVisible(_ head: [UInt8]) -> UInt8? {
    head.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }
}
