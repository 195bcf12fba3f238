public import ReportModel

/// A mistake, or something doubtful, in a file of a rule pack.
///
/// One object serves every output: a terminal (`DiagnosticRenderer`), JSON, an editor. The texts are
/// for the author of a rule and say what to do; they quote the rule, never a report.
public struct Diagnostic: Sendable, Hashable, Codable {
  /// How much a diagnostic matters.
  public enum Severity: String, Sendable, Hashable, Codable {
    /// The pack cannot be used.
    case error
    /// The pack can be used, and someone should look.
    case warning
    /// Worth knowing; nothing is wrong, and it is listed only where it is asked for.
    case note
  }

  /// What kind of mistake it is, in kebab case: `unknown-phrase`.
  public var code: String
  /// How much it matters.
  public var severity: Severity
  /// The path of the file as the author knows it.
  public var file: String
  /// The line, from 1; `nil` for the file as a whole.
  public var line: Int?
  /// The column in Unicode scalars, from 1; `nil` for the whole line.
  public var column: Int?
  /// The length of what is wrong in Unicode scalars; at least one caret is shown.
  public var length: Int
  /// What is wrong, in a short sentence without a full stop.
  public var message: LocalizedText
  /// Further lines: a proposal, help, a list of what there is.
  public var notes: [LocalizedText]
  /// What mends it without changing what its author meant; `nil` where a person must decide.
  public var fix: Fix?

  /// Makes a diagnostic.
  public init(
    code: String, severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil,
    length: Int = 1, message: LocalizedText, notes: [LocalizedText] = [], fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.message = message
    self.notes = notes
    self.fix = fix
  }

  /// Makes a diagnostic about a token.
  package init(
    code: String, severity: Severity = .error, file: String, at token: LuaToken,
    message: LocalizedText, notes: [LocalizedText] = []
  ) {
    self.init(
      code: code, severity: severity, file: file, line: token.line, column: token.column,
      length: token.length, message: message, notes: notes)
  }
}

extension Diagnostic: Comparable {
  /// The order of a listing: by file, then from top to bottom, then by code.
  ///
  /// What concerns a file as a whole comes before its lines.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file < right.file }
    let (leftPlace, rightPlace) = (
      (left.line ?? 0, left.column ?? 0), (right.line ?? 0, right.column ?? 0)
    )
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    return (left.code, left.message.en) < (right.code, right.message.en)
  }
}

extension LocalizedText {
  /// The note that proposes a name, with what there is to choose from.
  ///
  ///     = did you mean "confined"?  Phrases here: taken, confined, returned
  ///
  /// - Parameters:
  ///   - name: The name to propose, from `Suggestion`; `nil` shows the list alone.
  ///   - label: What the list holds ("Phrases here").
  ///   - names: The list, shown up to twelve names; may be empty.
  /// - Returns: The note; `nil` when there is nothing to say.
  package static func didYouMean(
    _ name: String?, label: LocalizedText, names: [String]
  ) -> LocalizedText? {
    var (en, fr): ([String], [String]) = ([], [])
    if let name {
      en.append("did you mean \"\(name)\"?")
      fr.append("vouliez-vous dire « \(name) » ?")
    }
    if !names.isEmpty {
      let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
      en.append("\(label.en): \(list)")
      fr.append("\(label.fr) : \(list)")
    }
    if en.isEmpty { return nil }
    return LocalizedText(en: en.joined(separator: "  "), fr: fr.joined(separator: "  "))
  }
}
