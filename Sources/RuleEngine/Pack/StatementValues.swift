internal import LuaRuntime
public import ReportModel
public import TextMatching

/// Reads the values of statements, and reports what does not fit.
struct StatementValues {
  let file: String
  var collector: DiagnosticCollector

  init(file: String, collector: DiagnosticCollector) {
    self.file = file
    self.collector = collector
  }

  mutating func report(
    _ code: String, _ statement: Statement, _ values: [String] = [], in needle: String? = nil,
    suggestion: Suggestion.Proposal? = nil, choices: [String] = []
  ) {
    collector.report(
      code, Place(file, statement.line, in: needle ?? statement.verb), values,
      suggestion: suggestion, choices: choices)
  }

  /// The only value, a string.
  mutating func string(_ statement: Statement, at index: Int = 0) -> String? {
    guard index < statement.arguments.count, let text = statement.arguments[index].text else {
      report("needs-text", statement, [statement.verb])
      return nil
    }
    checkBreaks(text, statement)
    return text
  }

  private mutating func checkBreaks(_ text: String, _ statement: Statement) {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return }
    // A long string is reported by itself.
    let tokens = collector.tokens(of: file)
    if tokens.contains(where: { $0.kind == .longString && $0.value == text }) { return }
    report("line-break", statement, [statement.verb], in: text)
  }

  mutating func number(_ statement: Statement, at index: Int) -> Double? {
    guard index < statement.arguments.count, let value = statement.arguments[index].double,
      value.isFinite
    else {
      report("needs-number", statement, [statement.verb])
      return nil
    }
    return value
  }

  /// A string out of a fixed set.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ statement: Statement, _: Value.Type = Value.self
  ) -> Value? where Value.RawValue == String {
    guard let text = string(statement) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let names = Value.allCases.map(\.rawValue)
    report(
      "unknown-value", statement, [statement.verb, text], in: text,
      suggestion: Suggestion.proposal(for: text, among: names), choices: names)
    return nil
  }

  /// `;` or `,` separated items.
  mutating func list(_ statement: Statement, separator: Character) -> [String] {
    guard let text = string(statement) else { return [] }
    return text.split(separator: separator).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }

  /// A text per language; a plain string is English.
  mutating func texts(_ statement: Statement, at index: Int = 0) -> [(Language, String)] {
    guard index < statement.arguments.count else {
      report("needs-text", statement, [statement.verb])
      return []
    }
    return texts(of: statement.arguments[index], statement)
  }

  /// A text per language out of a value.
  mutating func texts(of value: LuaValue, _ statement: Statement) -> [(Language, String)] {
    if let text = value.text {
      checkBreaks(text, statement)
      return [(.english, text)]
    }
    guard case .record(let fields) = value else {
      report("needs-text", statement, [statement.verb])
      return []
    }
    var result: [(Language, String)] = []
    for field in fields {
      guard let language = Language(rawValue: field.key) else {
        let keys = Self.otherKeys[statement.verb] ?? []
        if keys.isEmpty {
          report(
            "unknown-language", statement, [field.key], in: field.key,
            suggestion: Suggestion.proposal(for: field.key, among: ["en", "fr"]))
        } else if !keys.contains(field.key) {
          let known = ["en", "fr"] + keys
          report(
            "unknown-key", statement, [field.key], in: field.key,
            suggestion: Suggestion.proposal(for: field.key, among: known), choices: known)
        }
        continue
      }
      guard let text = field.value.text else {
        report("needs-text", statement, [statement.verb])
        continue
      }
      checkBreaks(text, statement)
      result.append((language, text))
    }
    return result
  }

  /// Keys beside `en` and `fr` that some verbs take.
  private static let otherKeys: [String: [String]] = [
    "hits": RuleTest.fields, "misses": RuleTest.fields, "gaps": RuleTest.fields,
    "exempt": ["source_type"], "correlate": LinkDecoder.keys,
  ]

  mutating func localized(_ statement: Statement, into text: inout LocalizedText) {
    for (language, value) in texts(statement) { text.set(value, for: language) }
  }
}

extension LocalizedText {
  /// The empty text.
  init() { self.init(en: "", fr: "") }

  /// Adds to the text of a language.
  mutating func set(_ text: String, for language: Language) {
    switch language {
    case .english: en = en.isEmpty ? text : en + " " + text
    case .french: fr = fr.isEmpty ? text : fr + " " + text
    }
  }

  /// The text in a language.
  public func text(in language: Language) -> String {
    language == .french && !fr.isEmpty ? fr : en
  }
}
