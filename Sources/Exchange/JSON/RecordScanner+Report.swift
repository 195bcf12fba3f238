internal import ReportModel

extension RecordScanner {
  /// Makes the report of the record that was scanned last, or says why it is none.
  ///
  /// The report gets one copy of the record, in which escapes are resolved where they stand.
  mutating func makeReport(
    _ base: UnsafePointer<UInt8>, count: Int, defaultLanguage: [UInt8]
  ) throws(RecordProblem) -> Report {
    let needsLanguage =
      !defaultLanguage.isEmpty && spans[ReportField.language.index].form == .absent
    var bytes = [UInt8](UnsafeBufferPointer(start: base, count: count))
    if needsLanguage { bytes.append(contentsOf: defaultLanguage) }
    let languageEnd = bytes.count
    bytes.withUnsafeMutableBufferPointer { buffer in
      if let target = buffer.baseAddress { resolveEscapes(target) }
    }
    nameDetails(&bytes)
    var report = Report(bytes: bytes)
    report.id = range(.id)
    report.receivedAt = range(.receivedAt)
    report.sourceType = range(.sourceType)
    report.language = needsLanguage ? ByteRange(count, languageEnd) : range(.language)
    report.province = range(.province)
    report.city = range(.city)
    report.title = range(.title)
    report.narrative = range(.narrative)
    if !extras.isEmpty {
      report.extras = extras.map { extra in
        Report.Extra(
          name: ByteRange(start: extra.nameStart, end: extra.nameEnd),
          value: ByteRange(start: extra.valueStart, end: extra.valueEnd))
      }
    }
    for field in [ReportField.id, .narrative] where mayBeBlank(field, base) {
      if report.withBytes(of: range(field), Blank.isBlank) { throw .empty(field) }
    }
    return report
  }

  /// Gives further fields that a mapping names the names that they have everywhere.
  private mutating func nameDetails(_ bytes: inout [UInt8]) {
    for index in extras.indices {
      guard let detail = extras[index].detail else { continue }
      extras[index].nameStart = Int32(truncatingIfNeeded: bytes.count)
      bytes.append(contentsOf: detail.rawValue.utf8)
      extras[index].nameEnd = Int32(truncatingIfNeeded: bytes.count)
    }
  }

  private func range(_ field: ReportField) -> ByteRange {
    let span = spans[field.index]
    return span.form == .absent ? .none : ByteRange(start: span.start, end: span.end)
  }

  /// Whether a text does not begin with a plain visible character, so that it needs a closer look.
  private func mayBeBlank(_ field: ReportField, _ base: UnsafePointer<UInt8>) -> Bool {
    let first = base[Int(spans[field.index].start)]
    return first <= 0x20 || first >= 0x7F || first == UInt8(ascii: "\\")
  }

  private mutating func resolveEscapes(_ target: UnsafeMutablePointer<UInt8>) {
    for index in spans.indices where spans[index].form == .escaped {
      let start = Int(spans[index].start)
      let length = JSONEscape.unescape(target + start, count: Int(spans[index].end) - start)
      spans[index].end = Int32(truncatingIfNeeded: start + length)
    }
    for index in extras.indices where extras[index].isNameEscaped {
      let start = Int(extras[index].nameStart)
      let length = JSONEscape.unescape(target + start, count: Int(extras[index].nameEnd) - start)
      extras[index].nameEnd = Int32(truncatingIfNeeded: start + length)
    }
  }
}
