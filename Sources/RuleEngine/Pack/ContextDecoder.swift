internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// Reads the words that deny or question a statement.
enum ContextDecoder {
  static func decode(
    _ statements: [Statement], file: String, into collector: inout DiagnosticCollector
  ) -> RulePack.ContextCues {
    var values = StatementValues(file: file, collector: collector)
    var result = RulePack.ContextCues(file: file)
    for statement in statements {
      switch statement.verb {
      case "cue": readCue(statement, &values, into: &result)
      case "pseudo": result.pseudo += members(statement, &values)
      case "stop": result.stop += members(statement, &values)
      case "exempt": result.exempt += members(statement, &values)
      case "subject": result.subject += members(statement, &values)
      case "test": readTest(statement, &values, into: &result)
      default: break
      }
    }
    collector = values.collector
    return result
  }

  private static func members(
    _ statement: Statement, _ values: inout StatementValues
  ) -> [WordClass.Member] {
    guard let text = values.string(statement) else { return [] }
    return members(of: text, statement, &values)
  }

  private static func members(
    of text: String, _ statement: Statement, _ values: inout StatementValues
  ) -> [WordClass.Member] {
    let members = WordClass.members(of: text)
    for member in members {
      let words = member.text.split { !$0.isLetter && !$0.isNumber }
      if words.count > StatusReader.longestCue {
        values.report("cue-too-long", statement, [String(StatusReader.longestCue)], in: text)
      }
    }
    return members
  }

  private static func readCue(
    _ statement: Statement, _ values: inout StatementValues,
    into result: inout RulePack.ContextCues
  ) {
    guard let name = values.string(statement) else { return }
    guard let status = ReportModel.Status(rawValue: name) else {
      let names = ReportModel.Status.allCases.map(\.rawValue)
      values.report(
        "unknown-value", statement, ["cue", name], in: name,
        suggestion: Suggestion.closest(to: name, among: names), choices: names)
      return
    }
    guard statement.arguments.count > 1, case .record(let fields) = statement.arguments[1] else {
      values.report("needs-table", statement, ["cue"])
      return
    }
    for field in fields {
      guard let direction = CompiledPack.CueDirection(rawValue: field.key),
        let text = field.value.text
      else {
        values.report(
          "unknown-key", statement, [field.key], in: field.key,
          suggestion: Suggestion.closest(to: field.key, among: ["forward", "backward", "inside"]))
        continue
      }
      result.cues.append(
        .init(
          status: status, direction: direction, members: members(of: text, statement, &values)))
    }
  }

  private static func readTest(
    _ statement: Statement, _ values: inout StatementValues,
    into result: inout RulePack.ContextCues
  ) {
    guard let status = values.string(statement), statement.arguments.count > 1,
      let text = values.string(statement, at: 1)
    else { return }
    guard let marked = MarkedText(text), !marked.ranges.isEmpty else {
      values.report("brackets", statement, ["test"], in: text)
      return
    }
    result.tests.append(
      .init(status: status, text: marked.text, marked: marked.ranges, line: statement.line))
  }
}
