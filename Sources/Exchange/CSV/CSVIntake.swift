internal import ReportModel

/// Turns the fields of one row into a report with an id of its own.
struct CSVIntake {
  let columns: [CSVHeader.Column]
  private var identifiers = IdentifierTable()
  private let defaultLanguage: [UInt8]

  init(columns: [CSVHeader.Column], defaultLanguage: String) {
    self.columns = columns
    self.defaultLanguage = Array(defaultLanguage.utf8)
  }

  /// Makes a report from a row, or says why it is none.
  mutating func take(
    _ row: UnsafeBufferPointer<UInt8>, fields: [CSVRowScanner.Field], line: Int
  ) throws(RecordProblem) -> Report {
    guard fields.count == columns.count else {
      throw .fieldCount(expected: columns.count, found: fields.count)
    }
    if let position = UTF8Scanner.firstProblem(in: row) {
      let field = self.field(at: position, fields)
      throw row[position] == 0 ? .nulByte(field, at: position) : .invalidUTF8(field, at: position)
    }
    var report = assemble(row, fields)
    report.line = line
    if report.withBytes(of: report.id, Blank.isBlank) { throw .empty(.id) }
    if report.withBytes(of: report.narrative, Blank.isBlank) { throw .empty(.narrative) }
    if let earlier = identifiers.insert(idOf: report, line: line) {
      throw .duplicateID(firstLine: earlier)
    }
    return report
  }

  private func field(at position: Int, _ fields: [CSVRowScanner.Field]) -> ReportField? {
    for (column, place) in zip(columns, fields)
    where position >= Int(place.start) && position < Int(place.end) {
      if case .field(let field) = column { return field }
    }
    return nil
  }

  private func assemble(
    _ row: UnsafeBufferPointer<UInt8>, _ fields: [CSVRowScanner.Field]
  ) -> Report {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(row.count + 64 + defaultLanguage.count)
    var ranges = [ByteRange](repeating: .none, count: ReportField.allCases.count)
    var extras: [Report.Extra] = []
    for (column, place) in zip(columns, fields) {
      let text = UnsafeBufferPointer(rebasing: row[Int(place.start)..<Int(place.end)])
      let start = bytes.count
      switch column {
      case .field(let field):
        Self.append(text, hasDoubledQuotes: place.hasDoubledQuotes, to: &bytes)
        ranges[field.index] = ByteRange(start, bytes.count)
      case .extra(let name):
        guard !text.isEmpty else { continue }
        bytes.append(contentsOf: name)
        let valueStart = bytes.count
        var json = ByteWriter(capacity: text.count + 16)
        if place.hasDoubledQuotes {
          var plain: [UInt8] = []
          Self.append(text, hasDoubledQuotes: true, to: &plain)
          plain.withUnsafeBufferPointer { json.appendJSONString($0) }
        } else {
          json.appendJSONString(text)
        }
        json.withBytes { bytes.append(contentsOf: $0) }
        extras.append(
          Report.Extra(
            name: ByteRange(start, valueStart), value: ByteRange(valueStart, bytes.count)))
      }
    }
    if ranges[ReportField.language.index].isEmpty {
      let start = bytes.count
      bytes.append(contentsOf: defaultLanguage)
      ranges[ReportField.language.index] = ByteRange(start, bytes.count)
    }
    var report = Report(bytes: bytes)
    report.id = ranges[ReportField.id.index]
    report.receivedAt = ranges[ReportField.receivedAt.index]
    report.sourceType = ranges[ReportField.sourceType.index]
    report.language = ranges[ReportField.language.index]
    report.province = ranges[ReportField.province.index]
    report.city = ranges[ReportField.city.index]
    report.title = ranges[ReportField.title.index]
    report.narrative = ranges[ReportField.narrative.index]
    report.extras = extras
    return report
  }

  /// Appends a field; of two quotation marks in a row inside quotes one stays.
  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, hasDoubledQuotes: Bool, to bytes: inout [UInt8]
  ) {
    guard hasDoubledQuotes else {
      bytes.append(contentsOf: text)
      return
    }
    var start = 0
    while let quote = text[start...].firstIndex(of: UInt8(ascii: "\"")) {
      bytes.append(contentsOf: text[start...quote])
      start = min(quote + 2, text.count)
    }
    bytes.append(contentsOf: text[start...])
  }
}

extension RecordProblem {
  static func fieldCount(expected: Int, found: Int) -> RecordProblem {
    RecordProblem(
      "csv-fields",
      en: "The row has \(found) fields where the header has \(expected). Put texts that hold the "
        + "delimiter or a line break in quotation marks.",
      fr:
        "La rangée a \(found) champs alors que l'en-tête en a \(expected). Mettez entre guillemets "
        + "les textes qui contiennent le séparateur ou un saut de ligne.")
  }

  static func strayText(at position: Int) -> RecordProblem {
    RecordProblem(
      "csv-quote", position: position,
      en: "Text follows a closing quotation mark. Write a quotation mark inside a field twice.",
      fr: "Du texte suit un guillemet fermant. Doublez les guillemets à l'intérieur d'un champ.")
  }

  static var unclosedQuote: RecordProblem {
    RecordProblem(
      "csv-unclosed-quote",
      en:
        "A quotation mark that opens in this row is never closed, so the rest of the file belongs "
        + "to it. Close it.",
      fr:
        "Un guillemet ouvert dans cette rangée n'est jamais fermé; le reste du fichier en fait donc "
        + "partie. Fermez-le.")
  }
}
