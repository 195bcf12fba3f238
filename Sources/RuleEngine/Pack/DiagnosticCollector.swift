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
  mutating func report(
    _ code: String, _ place: Place, _ values: [String] = [], suggestion: String? = nil,
    choices: [String] = [], severity: Diagnostic.Severity = .error
  ) {
    report(
      code, place, localized: values.map { LocalizedText(en: $0, fr: $0) }, suggestion: suggestion,
      choices: choices, severity: severity)
  }

  /// Reports a mistake with values that differ by language.
  mutating func report(
    _ code: String, _ place: Place, localized values: [LocalizedText], suggestion: String? = nil,
    choices: [String] = [], severity: Diagnostic.Severity = .error
  ) {
    counts[place.file, default: 0] += 1
    if counts[place.file, default: 0] > Self.mostPerFile { return }
    var notes: [LocalizedText] = []
    if let suggestion {
      notes.append(
        LocalizedText(
          en: "did you mean \"\(suggestion)\"?", fr: "vouliez-vous dire « \(suggestion) »?"))
    }
    if !choices.isEmpty {
      let list = choices.sorted().prefix(12).joined(separator: ", ")
      notes.append(LocalizedText(en: "known here: \(list)", fr: "connus ici : \(list)"))
    }
    let (column, length) = locate(place)
    diagnostics.append(
      Diagnostic(
        code: code, severity: severity, file: place.file, line: column?.line ?? place.line,
        column: column?.column, length: length ?? 1,
        message: DiagnosticCatalogue.message(code, values), notes: notes))
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
    guard let needle = place.needle else { return (nil, nil) }
    let list = tokens(of: place.file)
    // Lua reports a chain's first line, so the string may stand some lines below.
    for token in list where token.line >= place.line && token.line <= place.line + 40 {
      if token.kind == .string, token.value == needle {
        let byte = needle.unicodeScalars.prefix(place.offset).reduce(0) { $0 + $1.utf8.count }
        let found = token.place(ofValueByte: byte)
        let length = place.length ?? max(1, needle.unicodeScalars.count)
        return ((Int(found.line), Int(found.column)), length)
      }
      if token.kind == .name, token.text == needle {
        return ((token.line, token.column), place.length ?? token.length)
      }
    }
    return (nil, nil)
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
