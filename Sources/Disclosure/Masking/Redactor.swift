public import ReportModel
public import TextMatching

/// Hides names and numbers in reports and their assessments, with stable tokens.
///
///     var redactor = Redactor(profile: .full, language: .english)
///     let hidden = redactor.redact(report, assessment)
///     hidden.report           // "[PERSON-1] took my passport. Call [PHONE-1]."
///     hidden.assessment       // evidence, cues and entities at their new places
///
/// What the engine's reader of entities found is hidden, with what this adds: names, dates of birth, long
/// numbers of which nothing is said, and every other place in the same report where a hidden number,
/// address or name stands again, however it is written. Further fields of a report, which may hold
/// anything, do not leave with it.
public struct Redactor: Sendable {
  /// What is hidden.
  public let profile: RedactionProfile
  /// What the tokens stand for.
  public private(set) var tokens: TokenTable

  private let kinds: Set<MaskKind>

  /// Makes a redactor for one export.
  ///
  /// - Parameter language: The language of the words in the tokens.
  public init(profile: RedactionProfile, language: Language) {
    self.profile = profile
    kinds = profile.kinds
    tokens = TokenTable(language: language)
  }

  /// The report and its assessment with what the profile hides behind tokens.
  public mutating func redact(
    _ report: Report, _ assessment: Assessment
  ) -> (report: Report, assessment: Assessment) {
    let fields = TextField.allCases.map { field in
      Array(report.string(Self.range(of: field, report)).unicodeScalars)
    }
    let texts = fields.map { TextWords($0) }
    var masks = TextField.allCases.map { entityMasks(assessment, report, $0) }
    for index in fields.indices { masks[index] += found(in: texts[index], texts) }
    spread(&masks, fields)
    unite(&masks)
    var drawn: [MaskedField] = []
    for index in fields.indices {
      let own = masks[index].filter { kinds.contains($0.kind) }.merged
      drawn.append(
        MaskedField(fields[index], own) { mask, text in
          tokens.token(for: mask.kind, key: mask.key, text: text)
        })
    }
    return rebuilt(report, assessment, drawn)
  }

  /// The words of a note on a report with what the profile hides behind tokens, the same as in the report.
  ///
  /// The note is read as the title of a text that holds the report, so that a name of which only the report says
  /// that it is one is hidden in the note too.
  ///
  /// - Parameters:
  ///   - report: The report as it was before it was redacted.
  ///   - assess: Reads a text with the rules of a pack, for the numbers and addresses in it.
  public mutating func redact(
    note: String, on report: Report, assess: (Report) -> Assessment
  ) -> String {
    let whole = Report(
      id: report.string(report.id),
      narrative: report.string(report.title) + "\n" + report.string(report.narrative),
      title: note, language: report.string(report.language))
    let hidden = redact(whole, assess(whole)).report
    return hidden.string(hidden.title)
  }

  // MARK: - Finding

  private func entityMasks(
    _ assessment: Assessment, _ report: Report, _ field: TextField
  ) -> [Mask] {
    assessment.entities.filter { $0.field == field }.compactMap { entity in
      guard let kind = MaskKind(entity) else { return nil }
      // The value of an identifier is masked, so that what is equal must come from the text.
      let key =
        entity.kind.isIdentifier ? Self.plain(report.string(entity.bytes)) : entity.value
      return Mask(range: entity.start..<entity.end, kind: kind, key: key)
    }
  }

  private func found(in text: TextWords, _ all: [TextWords]) -> [Mask] {
    var masks: [Mask] = []
    if kinds.contains(.birthDate) { masks += BirthDateFinder.find(text) }
    if kinds.contains(.person) {
      let known = all.reduce(into: Set<String>()) { $0.formUnion(NameFinder.parts($1)) }
      masks += NameFinder.find(text, known: known)
    }
    if kinds.contains(.number) {
      masks += DigitFinder.longNumbers(text.scalars, DigitFinder.runs(text.scalars))
    }
    return masks
  }

  /// A part of one whole name of the report is that name: *Okafor* behind *Jessica Okafor*.
  private func unite(_ masks: inout [[Mask]]) {
    let names = Set(masks.flatMap { $0 }.filter { $0.kind == .person }.map(\.key))
    let whole = names.filter { $0.contains(" ") }
    for field in masks.indices {
      for index in masks[field].indices where masks[field][index].kind == .person {
        let key = masks[field][index].key
        if key.contains(" ") { continue }
        let holders = whole.filter { $0.split(separator: " ").contains { $0 == key } }
        if holders.count == 1, let name = holders.first { masks[field][index].key = name }
      }
    }
  }

  /// The fewest digits, or characters, by which a hidden thing is looked for elsewhere in its report.
  private static let fewestSpread = 6

  /// Adds every other place where something hidden stands.
  private func spread(_ masks: inout [[Mask]], _ fields: [[Unicode.Scalar]]) {
    let hidden = masks.flatMap { $0 }.filter { kinds.contains($0.kind) && $0.kind != .person }
    let runs = fields.map { DigitFinder.runs($0) }
    let folded = fields.map { $0.map(Self.lower) }
    var seen: Set<String> = []
    for mask in hidden where seen.insert(mask.kind.rawValue + mask.key).inserted {
      var digits = mask.key.unicodeScalars.compactMap { DigitFinder.digit($0) }
      let isNumber = mask.key.unicodeScalars.allSatisfy {
        DigitFinder.digit($0) != nil || "+-. ".unicodeScalars.contains($0)
      }
      // A phone is written with and without its country.
      if mask.kind == .phone, digits.count == 11, digits.first == 1 { digits.removeFirst() }
      for index in fields.indices {
        if isNumber, digits.count >= Self.fewestSpread {
          masks[index] += DigitFinder.places(of: digits, in: runs[index]).map {
            Mask(range: $0, kind: mask.kind, key: mask.key)
          }
        } else if !isNumber, mask.key.count >= Self.fewestSpread {
          let wanted = mask.key.unicodeScalars.map(Self.lower)
          masks[index] += Self.places(of: wanted, in: folded[index]).map {
            Mask(range: $0, kind: mask.kind, key: mask.key)
          }
        }
      }
    }
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }

  private static func places(
    of wanted: [Unicode.Scalar], in text: [Unicode.Scalar]
  ) -> [Range<Int>] {
    guard let first = wanted.first, text.count >= wanted.count else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= text.count {
      if text[start] == first, text[start..<start + wanted.count].elementsEqual(wanted) {
        found.append(start..<start + wanted.count)
        start += wanted.count
      } else {
        start += 1
      }
    }
    return found
  }

  /// Letters and digits in lower case: equal for all ways to part a number.
  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func range(of field: TextField, _ report: Report) -> ByteRange {
    switch field {
    case .title: report.title
    case .narrative: report.narrative
    }
  }

  // MARK: - Rebuilding

  private func rebuilt(
    _ report: Report, _ assessment: Assessment, _ drawn: [MaskedField]
  ) -> (report: Report, assessment: Assessment) {
    var texts: [TextField: MaskedField] = [:]
    for (field, text) in zip(TextField.allCases, drawn) { texts[field] = text }
    let result = Report(
      id: report.string(report.id), narrative: texts[.narrative]?.text ?? "",
      title: texts[.title]?.text ?? "", language: report.string(report.language),
      sourceType: report.string(report.sourceType), province: report.string(report.province),
      city: report.string(report.city), receivedAt: report.string(report.receivedAt))
    let places = FieldPlaces(result, texts)
    var changed = assessment
    for path in [\Assessment.indicators, \.contra, \.dismissed] {
      changed[keyPath: path] = assessment[keyPath: path].map { finding in
        var finding = finding
        finding.evidence = finding.evidence.map { places.moved($0) }
        return finding
      }
    }
    changed.entities = assessment.entities.map { entity in
      var moved = places.moved(entity)
      if let kind = MaskKind(entity), kinds.contains(kind) {
        moved.value = result.string(moved.bytes)
      }
      return moved
    }
    return (result, changed)
  }
}

/// Moves places of a report to those of the report with tokens.
private struct FieldPlaces {
  private let report: Report
  private let fields: [TextField: MaskedField]

  init(_ report: Report, _ fields: [TextField: MaskedField]) {
    self.report = report
    self.fields = fields
  }

  func moved(_ evidence: Evidence) -> Evidence {
    var evidence = evidence
    let range = place(evidence.field, evidence.start..<evidence.end)
    (evidence.start, evidence.end) = (range.lowerBound, range.upperBound)
    evidence.bytes = bytes(evidence.field, range)
    if let cue = evidence.cue {
      let own = place(cue.field, cue.start..<cue.end)
      let scope = place(cue.field, cue.scopeStart..<cue.scopeEnd)
      evidence.cue = Cue(
        field: cue.field, start: own.lowerBound, end: own.upperBound, scopeStart: scope.lowerBound,
        scopeEnd: scope.upperBound)
    }
    return evidence
  }

  func moved(_ entity: Entity) -> Entity {
    var entity = entity
    let range = place(entity.field, entity.start..<entity.end)
    (entity.start, entity.end) = (range.lowerBound, range.upperBound)
    entity.bytes = bytes(entity.field, range)
    return entity
  }

  private func place(_ field: TextField, _ range: Range<Int>) -> Range<Int> {
    fields[field]?.place(of: range) ?? range
  }

  private func bytes(_ field: TextField, _ range: Range<Int>) -> ByteRange {
    let scalars = fields[field]?.scalars ?? []
    let start = Int(field == .title ? report.title.start : report.narrative.start)
    func size(_ part: ArraySlice<Unicode.Scalar>) -> Int {
      part.reduce(0) { $0 + UTF8.width($1) }
    }
    let low = min(range.lowerBound, scalars.count)
    let high = min(range.upperBound, scalars.count)
    let first = start + size(scalars[..<low])
    return ByteRange(first, first + size(scalars[low..<high]))
  }
}
