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
    // All members of a mark are one class.
    var marks: [ContextMark: RulePack.ContextCues.Cue] = [:]
    for statement in statements {
      switch statement.verb {
      case "cue":
        readCue(statement, &values, into: &result) { status, key in
          CueDirection(rawValue: key).map { .cue(status, $0) }
        }
      case "frame":
        readCue(statement, &values, into: &result) { status, key in
          FrameReach(rawValue: key).map { .frame(status, $0) }
        }
      case "test": readTest(statement, &values, into: &result)
      default:
        if let mark = ContextMark(rawValue: statement.verb), let text = values.string(statement) {
          add(text, to: &marks[mark, default: .init(role: .mark(mark))], statement, &values)
        }
      }
    }
    for mark in ContextMark.allCases {
      if let cue = marks[mark] { result.cues.append(cue) }
    }
    collector = values.collector
    return result
  }

  /// Adds the words of a list to a cue.
  private static func add(
    _ text: String, to cue: inout RulePack.ContextCues.Cue, _ statement: Statement,
    _ values: inout StatementValues
  ) {
    var longest = 0
    for written in WordClass.members(of: text) {
      if let sequence = CueSequence(written.text) {
        cue.sequences.append(sequence)
        longest = max(longest, sequence.places.count)
      } else {
        cue.members.append(written)
        longest = max(longest, written.text.split { !$0.isLetter && !$0.isNumber }.count)
      }
    }
    if longest > StatusReader.longestCue {
      values.report("cue-too-long", statement, [String(StatusReader.longestCue)], in: text)
    }
  }

  private static func readCue(
    _ statement: Statement, _ values: inout StatementValues,
    into result: inout RulePack.ContextCues,
    role: (ReportModel.Status, String) -> CueRole?
  ) {
    guard let name = values.string(statement) else { return }
    guard let status = ReportModel.Status(rawValue: name) else {
      let names = ReportModel.Status.allCases.map(\.rawValue)
      values.report(
        "unknown-value", statement, [statement.verb, name], in: name,
        suggestion: Suggestion.proposal(for: name, among: names), choices: names)
      return
    }
    guard statement.arguments.count > 1, case .record(let fields) = statement.arguments[1] else {
      values.report("needs-table", statement, [statement.verb])
      return
    }
    let keys =
      statement.verb == "cue"
      ? CueDirection.allCases.map(\.rawValue) : FrameReach.allCases.map(\.rawValue)
    for field in fields {
      guard let role = role(status, field.key), let text = field.value.text else {
        values.report(
          "unknown-key", statement, [field.key], in: field.key,
          suggestion: Suggestion.proposal(for: field.key, among: keys))
        continue
      }
      var cue = RulePack.ContextCues.Cue(role: role)
      add(text, to: &cue, statement, &values)
      result.cues.append(cue)
    }
  }

  private static func readTest(
    _ statement: Statement, _ values: inout StatementValues,
    into result: inout RulePack.ContextCues
  ) {
    guard let status = values.string(statement), statement.arguments.count > 1,
      let text = values.string(statement, at: 1)
    else { return }
    let names = ReportModel.Status.allCases.map(\.rawValue) + [RulePack.ContextCues.Test.said]
    guard names.contains(status) else {
      values.report(
        "unknown-value", statement, ["test", status], in: status,
        suggestion: Suggestion.proposal(for: status, among: names), choices: names)
      return
    }
    guard let marked = MarkedText(text), !marked.ranges.isEmpty else {
      values.report("brackets", statement, ["test"], in: text)
      return
    }
    result.tests.append(
      .init(status: status, text: marked.text, marked: marked.ranges, line: statement.line))
  }
}
