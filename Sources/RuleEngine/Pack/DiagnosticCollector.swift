internal import ReportModel

/// Where in a file something is wrong.
struct Place {
  var file: String
  var line: Int
  /// The string in the source that holds the mistake, to find its column.
  var needle: String?
  /// Where in that string, in Unicode scalars.
  var offset = 0
  var length: Int?
  /// The column, where it is known already.
  var column: Int?

  init(
    _ file: String, _ line: Int, in needle: String? = nil, at offset: Int = 0, length: Int? = nil
  ) {
    self.file = file
    self.line = line
    self.needle = needle
    self.offset = offset
    self.length = length
  }

  /// The place of a token.
  init(_ file: String, _ token: LuaToken) {
    self.init(file, token.line, length: max(1, token.length))
    column = token.column
  }
}

/// Gathers everything that is wrong with a pack, so that all mistakes come at once.
///
/// Columns are looked up only for what is reported: Lua itself gives none, so the file is
/// tokenised a second time to find the string that a mistake is in.
struct DiagnosticCollector {
  private(set) var diagnostics: [Diagnostic] = []
  private var tokens: [String: [LuaToken]] = [:]
  /// The mistakes of each file, also those that are not listed.
  private var counts: [String: Int] = [:]
  private let sources: [String: [UInt8]]

  init(_ source: PackSource) {
    sources = Dictionary(
      source.files.map { ($0.path, $0.content) }
        + source.exceptions.idle.map { ($0.exception.file, $0.content) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether something is wrong with a file.
  func hasErrors(in file: String) -> Bool {
    diagnostics.contains { $0.severity == .error && $0.file == file }
  }

  /// Reports a mistake whose text is in the catalogue under `code`.
  ///
  /// - Parameter severity: Where it matters less than usual; `nil` for what the catalogue says.
  mutating func report(
    _ code: String, _ place: Place, _ values: [String] = [],
    suggestion: Suggestion.Proposal? = nil, choices: [String] = [], fix: Diagnostic.Fix? = nil,
    severity: Diagnostic.Severity? = nil
  ) {
    report(
      code, place, localized: values.map { LocalizedText(en: $0, fr: $0) }, suggestion: suggestion,
      choices: choices, fix: fix, severity: severity)
  }

  /// Reports a mistake with values that differ by language.
  mutating func report(
    _ code: String, _ place: Place, localized values: [LocalizedText],
    suggestion: Suggestion.Proposal? = nil, choices: [String] = [], fix: Diagnostic.Fix? = nil,
    severity: Diagnostic.Severity? = nil
  ) {
    let severity = severity ?? LintCatalogue.severity(of: code)
    if severity != .note {
      counts[place.file, default: 0] += 1
      if counts[place.file, default: 0] > Self.mostPerFile { return }
    }
    var notes: [LocalizedText] = []
    if let name = suggestion?.name {
      notes.append(
        LocalizedText(en: "did you mean \"\(name)\"?", fr: "vouliez-vous dire « \(name) »?"))
    }
    if !choices.isEmpty {
      let list = choices.sorted().prefix(12).joined(separator: ", ")
      notes.append(LocalizedText(en: "known here: \(list)", fr: "connus ici : \(list)"))
    }
    let (column, length) = locate(place)
    let fix = fix ?? rename(suggestion, place, values.map(\.en))
    diagnostics.append(
      Diagnostic(
        code: code, severity: severity, file: place.file, line: column?.line ?? place.line,
        column: column?.column, length: length ?? 1,
        message: DiagnosticCatalogue.message(code, values), notes: notes, fix: fix))
  }

  /// Takes over what was reported of other files.
  mutating func merge(_ other: DiagnosticCollector) {
    diagnostics += other.diagnostics
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// The tokens of a file; none for one that the pack does not have.
  mutating func tokens(of file: String) -> [LuaToken] {
    if let known = tokens[file] { return known }
    let list = sources[file].map { LuaTokenizer(source: $0).tokens } ?? []
    tokens[file] = list
    return list
  }

  private mutating func locate(_ place: Place) -> (
    place: (line: Int, column: Int)?, length: Int?
  ) {
    if let column = place.column { return ((place.line, column), place.length) }
    guard let needle = place.needle, let token = token(of: place) else { return (nil, nil) }
    if token.kind == .name { return ((token.line, token.column), place.length ?? token.length) }
    let found = token.place(ofValueScalar: place.offset)
    let length = place.length ?? max(1, needle.unicodeScalars.count)
    return ((Int(found.line), Int(found.column)), length)
  }

  /// The name or string that a place is in.
  private mutating func token(of place: Place) -> LuaToken? {
    guard let needle = place.needle else { return nil }
    // Lua reports a chain's first line, so the string may stand some lines below.
    let tokens = tokens(of: place.file)
    let start = tokens.firstOfSorted { $0.line >= place.line }
    return tokens[start...].prefix { $0.line <= place.line + 40 }.first { token in
      token.kind == .string && token.value == needle
        || token.kind == .name && token.text == needle
    }
  }

  /// Puts the name that was clearly meant in the place of the mistyped one, which is one of `values`.
  private mutating func rename(
    _ suggestion: Suggestion.Proposal?, _ place: Place, _ values: [String]
  ) -> Diagnostic.Fix? {
    guard let suggestion, suggestion.isClear, let token = token(of: place) else { return nil }
    if token.kind == .name {
      guard values.contains(token.text) else { return nil }
      return Diagnostic.Fix(replacing: token.place..<token.end, token.text, by: suggestion.name)
    }
    for value in values.reversed() {
      let rest = token.value.unicodeScalars.dropFirst(place.offset)
      guard let range = String(rest).firstRange(of: value) else { continue }
      let skipped = String(rest)[..<range.lowerBound].unicodeScalars.count
      let start = place.offset + skipped
      return token.edit(start..<start + value.unicodeScalars.count, by: suggestion.name)
        .map { Diagnostic.Fix(edits: [$0]) }
    }
    return nil
  }

  /// More mistakes of one file are counted, not listed: a file can make a hundred thousand.
  static let mostPerFile = 100

  /// The diagnostics, ordered by file, line and column.
  func sorted() -> [Diagnostic] {
    let floods = counts.filter { $0.value > Self.mostPerFile }.map { file, count in
      let values = [String(count), String(Self.mostPerFile)].map { LocalizedText(en: $0, fr: $0) }
      return Diagnostic(
        code: "many-mistakes", file: file,
        message: DiagnosticCatalogue.message("many-mistakes", values))
    }
    return (diagnostics + floods).sorted()
  }
}
