internal import ReportModel

/// Finds the fields of one report in the bytes of a JSON object.
///
/// The whole object is checked, also what is not used. The scanner leaves places, relative to the
/// start of the record; nothing is copied.
struct RecordScanner {
  /// How a field's value is written.
  enum Form: UInt8, Sendable {
    /// Not there, or null.
    case absent
    /// A string without escapes, or a whole number.
    case plain
    /// A string with escapes.
    case escaped
  }

  /// The place of a known field's value, without its quotation marks.
  struct Span: Sendable {
    var start: Int32 = 0
    var end: Int32 = 0
    var form = Form.absent
  }

  /// The place of a further field's name and of its value.
  struct ExtraSpan: Sendable {
    var nameStart: Int32
    var nameEnd: Int32
    var isNameEscaped: Bool
    var valueStart: Int32
    var valueEnd: Int32
    /// The named further field that a mapping makes of it.
    var detail: DetailField?
  }

  /// The known fields, by `ReportField.index`.
  var spans = [Span](repeating: Span(), count: ReportField.allCases.count)
  /// The further fields, in the order of the record.
  var extras: [ExtraSpan] = []

  let names: FieldNameTable
  private var seen: UInt32 = 0
  private var softProblem: RecordProblem?
  /// A text named `source` and its place among `extras`, until it is known what it stands for.
  private var hasSource = false
  private var alias: (extra: ExtraSpan, value: Span, index: Int)?

  init(names: FieldNameTable) {
    self.names = names
  }

  /// Scans the record of `count` bytes at `base`, behind which there is a control character and
  /// sixteen readable bytes.
  mutating func scan(_ base: UnsafePointer<UInt8>, count: Int) throws(RecordProblem) {
    for index in spans.indices { spans[index].form = .absent }
    extras.removeAll(keepingCapacity: true)
    seen = 0
    softProblem = nil
    alias = nil
    hasSource = false
    var scanner = JSONScanner(cursor: base, end: base + count)
    scanner.skipSpace()
    guard scanner.cursor.pointee == UInt8(ascii: "{") else {
      throw scanOther(&scanner, base: base)
    }
    scanner.cursor += 1
    if let problem = scanMembers(&scanner, base: base) {
      throw problem.problem(at: scanner.cursor - base)
    }
    scanner.skipSpace()
    guard scanner.cursor >= scanner.end else {
      let problem = scanner.valueProblem()
      throw (problem == .unexpected ? .trailingContent : problem).problem(at: scanner.cursor - base)
    }
    if extras.count > 1, let duplicate = duplicateExtra(base) { throw duplicate }
    useAlias()
    if let softProblem { throw softProblem }
    if let problem = checkRequired() { throw problem }
  }

  private func scanOther(
    _ scanner: inout JSONScanner, base: UnsafePointer<UInt8>
  ) -> RecordProblem {
    let start = scanner.cursor - base
    if let problem = scanner.skipValue(depth: 0) {
      return problem.problem(at: scanner.cursor - base)
    }
    scanner.skipSpace()
    guard scanner.cursor >= scanner.end else {
      return JSONProblem.trailingContent.problem(at: scanner.cursor - base)
    }
    return JSONProblem.notAnObject.problem(at: start)
  }

  private mutating func scanMembers(
    _ scanner: inout JSONScanner, base: UnsafePointer<UInt8>
  ) -> JSONProblem? {
    scanner.skipSpace()
    if scanner.cursor.pointee == UInt8(ascii: "}") {
      scanner.cursor += 1
      return nil
    }
    var guess = 0
    while true {
      guard scanner.cursor.pointee == UInt8(ascii: "\"") else {
        return scanner.cursor >= scanner.end ? .unfinished : .expectedName
      }
      scanner.cursor += 1
      let name = scanner.cursor
      var traits: JSONScanner.StringTraits = []
      if let problem = scanner.skipString(&traits) { return problem }
      let nameEnd = scanner.cursor - 1
      if let problem = scanner.skipColon() { return problem }
      let count = nameEnd - name
      let meaning =
        traits.isEmpty
        ? names.meaning(name, count: count, guess: &guess) : escapedMeaning(name, count: count)
      if traits.contains(.nul) { note(.nulByte(nil, at: name - base)) }
      if case .field(let field) = meaning {
        if let problem = scanField(field, &scanner, base: base) { return problem }
      } else {
        var extra = ExtraSpan(
          nameStart: Int32(truncatingIfNeeded: name - base),
          nameEnd: Int32(truncatingIfNeeded: nameEnd - base),
          isNameEscaped: traits.contains(.escaped),
          valueStart: Int32(truncatingIfNeeded: scanner.cursor - base), valueEnd: 0)
        if case .detail(let detail) = meaning { extra.detail = detail }
        let isAlias = meaning == .sourceAlias && scanner.cursor.pointee == UInt8(ascii: "\"")
        var valueTraits: JSONScanner.StringTraits = []
        if isAlias {
          scanner.cursor += 1
          if let problem = scanner.skipString(&valueTraits) { return problem }
        } else {
          scanner.hasNul = false
          if let problem = scanner.skipValue(depth: 1) { return problem }
          if scanner.hasNul { note(.nulByte(nil, at: Int(extra.valueStart))) }
        }
        extra.valueEnd = Int32(truncatingIfNeeded: scanner.cursor - base)
        if meaning == .sourceAlias {
          if hasSource { note(Self.duplicate(nil, at: name - base)) }
          hasSource = true
        }
        if isAlias {
          noteAlias(extra, valueTraits)
        } else {
          extras.append(extra)
        }
      }
      scanner.skipSpace()
      if scanner.cursor.pointee == UInt8(ascii: ",") {
        scanner.cursor += 1
        scanner.skipSpace()
      } else if scanner.cursor.pointee == UInt8(ascii: "}") {
        scanner.cursor += 1
        return nil
      } else {
        return scanner.cursor >= scanner.end ? .unfinished : .expectedComma
      }
    }
  }

  @inline(__always)
  private mutating func scanField(
    _ field: ReportField, _ scanner: inout JSONScanner, base: UnsafePointer<UInt8>
  ) -> JSONProblem? {
    let bit: UInt32 = 1 << UInt32(field.index)
    if seen & bit != 0 { note(Self.duplicate(field, at: scanner.cursor - base)) }
    seen |= bit
    let start = scanner.cursor
    if start.pointee == UInt8(ascii: "\"") {
      scanner.cursor += 1
      var traits: JSONScanner.StringTraits = []
      if let problem = scanner.skipString(&traits) { return problem }
      spans[field.index] = Span(
        start: Int32(truncatingIfNeeded: start + 1 - base),
        end: Int32(truncatingIfNeeded: scanner.cursor - 1 - base),
        form: traits.isEmpty ? .plain : .escaped)
      if traits.contains(.nul) { note(.nulByte(field, at: start - base)) }
      return nil
    }
    return scanUnusual(field, &scanner, base: base)
  }

  private mutating func scanUnusual(
    _ field: ReportField, _ scanner: inout JSONScanner, base: UnsafePointer<UInt8>
  ) -> JSONProblem? {
    let start = scanner.cursor
    if start.pointee == UInt8(ascii: "n") { return scanner.skipWord() }
    let isNumber = start.pointee == UInt8(ascii: "-") || start.pointee &- 0x30 < 10
    guard field == .id && isNumber else {
      if let problem = scanner.skipValue(depth: 1) { return problem }
      note(.wrongType(field))
      return nil
    }
    var isInteger = false
    if let problem = scanner.skipNumber(isInteger: &isInteger) { return problem }
    guard isInteger else {
      note(.wrongType(field))
      return nil
    }
    spans[field.index] = Span(
      start: Int32(truncatingIfNeeded: start - base),
      end: Int32(truncatingIfNeeded: scanner.cursor - base), form: .plain)
    return nil
  }

  private mutating func noteAlias(_ extra: ExtraSpan, _ traits: JSONScanner.StringTraits) {
    if traits.contains(.nul) { note(.nulByte(.sourceType, at: Int(extra.valueStart))) }
    let value = Span(
      start: extra.valueStart + 1, end: extra.valueEnd - 1,
      form: traits.isEmpty ? .plain : .escaped)
    alias = (extra, value, extras.count)
  }

  /// Takes `source` for the kind of source when the record has no `source_type`; else, or when it
  /// is not a text, it is a further field.
  private mutating func useAlias() {
    guard let alias else { return }
    if spans[ReportField.sourceType.index].form == .absent {
      spans[ReportField.sourceType.index] = alias.value
    } else {
      extras.insert(alias.extra, at: alias.index)
    }
  }

  /// Keeps the first problem that does not stop the scan; broken JSON further on goes before it.
  private mutating func note(_ problem: RecordProblem) {
    if softProblem == nil { softProblem = problem }
  }

  private func checkRequired() -> RecordProblem? {
    for field in [ReportField.id, .narrative] {
      let span = spans[field.index]
      if span.form == .absent { return .missing(field) }
      if span.end == span.start { return .empty(field) }
    }
    return nil
  }
}
