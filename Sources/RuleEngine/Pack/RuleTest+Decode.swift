internal import LuaRuntime
internal import TextMatching

extension RuleTest {
  /// Reads the sentences of a `hits`, `misses` or `gaps` line, one for each language.
  ///
  /// - Parameter index: Which value holds them.
  static func decode(
    _ statement: Statement, at index: Int = 0, _ values: inout StatementValues
  ) -> [RuleTest] {
    guard let kind = Kind(rawValue: statement.verb) else { return [] }
    let source = field("source_type", of: statement, at: index, &values)
    let province = field("province", of: statement, at: index, &values)
    return values.texts(statement, at: index).compactMap { language, text in
      guard let marked = MarkedText(text) else {
        values.report("brackets", statement, [statement.verb], in: text)
        return nil
      }
      return RuleTest(
        kind: kind, language: language, text: marked.text, marked: marked.ranges,
        sourceType: source, province: province, file: values.file, line: statement.line)
    }
  }

  private static func field(
    _ name: String, of statement: Statement, at index: Int, _ values: inout StatementValues
  ) -> String {
    guard index < statement.arguments.count, let value = statement.arguments[index][name] else {
      return ""
    }
    if value.text == nil { values.report("needs-text", statement, [name], in: name) }
    return value.text ?? ""
  }
}
