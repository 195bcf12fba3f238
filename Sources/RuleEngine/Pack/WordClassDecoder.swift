internal import LuaRuntime
internal import TextMatching
internal import ReportModel

/// Reads `words "name" { use = …, en = …, fr = …, fuzzy = … }`.
enum WordClassDecoder {
  static func decode(_ statement: Statement, _ values: inout StatementValues) -> WordClass? {
    guard let name = values.string(statement) else { return nil }
    guard statement.arguments.count > 1, case .record(let fields) = statement.arguments[1] else {
      values.report("needs-table", statement, [statement.verb])
      return nil
    }
    var result = WordClass(name: name, file: values.file, line: statement.line)
    for field in fields {
      switch field.key {
      case "use":
        guard let text = field.value.text else {
          values.report("needs-text", statement, ["use"])
          continue
        }
        result.uses = text.split(separator: ",").map { $0.trimmingSpaces() }
      case "fuzzy":
        guard case .boolean(let value) = field.value else {
          values.report("needs-boolean", statement, ["fuzzy"])
          continue
        }
        result.isFuzzy = value
      case "en", "fr": break
      default:
        values.report(
          "unknown-key", statement, [field.key], in: field.key,
          suggestion: Suggestion.proposal(for: field.key, among: ["use", "fuzzy", "en", "fr"]))
      }
    }
    for (language, text) in fields.compactMap({ field in
      Language(rawValue: field.key).map { ($0, field.value.text) }
    }) {
      guard let text else {
        values.report("needs-text", statement, [language.rawValue])
        continue
      }
      let members = WordClass.members(of: text)
      if members.isEmpty { values.report("empty-class", statement, [name, language.rawValue]) }
      result.members[language, default: []] += members
    }
    if result.uses.isEmpty, result.members.isEmpty {
      values.report("empty-class", statement, [name, "en, fr"])
    }
    return result
  }
}

extension WordClass {
  /// A class of the same name and place without members.
  var emptied: WordClass { WordClass(name: name, file: file, line: line) }
}
