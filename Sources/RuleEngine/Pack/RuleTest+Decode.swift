internal import LuaRuntime
internal import TextMatching

extension RuleTest {
  /// Reads the sentences of a `hits`, `misses` or `gaps` line, one for each language.
  static func decode(
    _ statement: Statement, _ kind: Kind, _ values: inout StatementValues
  ) -> [RuleTest] {
    let source = field("source_type", of: statement, &values)
    let province = field("province", of: statement, &values)
    return values.texts(statement).compactMap { language, text in
      guard let marked = MarkedText(text) else {
        values.report("brackets", statement, [statement.verb], in: text)
        return nil
      }
      return RuleTest(
        kind: kind, language: language, text: marked.text, marked: marked.ranges,
        sourceType: source, province: province, line: statement.line)
    }
  }

  private static func field(
    _ name: String, of statement: Statement, _ values: inout StatementValues
  ) -> String {
    guard let value = statement.arguments.first?[name] else { return "" }
    if value.text == nil { values.report("needs-text", statement, [name], in: name) }
    return value.text ?? ""
  }
}
