internal import LuaRuntime
internal import ReportModel

/// Reads `flag_when …` with its clauses.
enum ConditionDecoder {
  static func decode(_ statement: Statement, _ values: inout StatementValues) -> Condition? {
    guard let first = statement.arguments.first,
      let target = target(first, statement, &values)
    else {
      values.report("needs-target", statement, [])
      return nil
    }
    var condition = Condition(target: target, line: statement.line)
    for clause in statement.clauses { read(clause, statement, &values, into: &condition) }
    return condition
  }

  private static func target(
    _ value: LuaValue, _ statement: Statement, _ values: inout StatementValues
  ) -> Condition.Target? {
    if let name = value.text { return .phrase(name) }
    guard let kind = value["kind"]?.text, let arguments = value["args"]?.elements else {
      return nil
    }
    let names: [String]
    let count: Int
    switch kind {
    case "any_of", "all_of":
      names = (arguments.first?.elements ?? []).compactMap(\.text)
      count = kind == "any_of" ? 1 : names.count
    case "at_least":
      names = (arguments.count > 1 ? arguments[1].elements ?? [] : []).compactMap(\.text)
      count = Int(arguments.first?.double ?? 0)
      if count < 1 || count > names.count {
        values.report("bad-count", statement, [String(count), String(names.count)])
        return nil
      }
    default: return nil
    }
    return names.isEmpty ? nil : .several(count: count, names: names)
  }

  static func distance(
    _ text: String?, _ statement: Statement, _ values: inout StatementValues
  ) -> Distance? {
    guard let text else { return nil }
    if let distance = Distance(text) { return distance }
    let usual = ["same sentence", "2 sentences", "12 words", "same paragraph", "anywhere"]
    // A number is kept: "3 sentenses" is no "2 sentences".
    let number = text.prefix { $0.isNumber }
    let meant = number.isEmpty ? usual : ["\(number) sentences", "\(number) words"]
    values.report(
      "bad-distance", statement, [text], in: text,
      suggestion: Suggestion.proposal(for: text, among: meant), choices: usual)
    return nil
  }

  /// Reads `field("source_type"):is "bank_alert"`.
  static func fieldTest(
    _ value: LuaValue?, _ statement: Statement, _ values: inout StatementValues
  ) -> Condition.FieldTest? {
    guard let field = value, field["kind"]?.text == "field", let name = field["name"]?.text else {
      values.report("needs-field", statement, [])
      return nil
    }
    let known = ["source_type", "province", "language"]
    if !known.contains(name) {
      values.report(
        "unknown-field", statement, [name], in: name,
        suggestion: Suggestion.proposal(for: name, among: known), choices: known)
      return nil
    }
    let texts = (field["args"]?.elements ?? []).compactMap(\.text)
    if texts.isEmpty { values.report("needs-field", statement, []) }
    return .init(field: name, values: texts, negated: field["operator"]?.text == "is_not")
  }

  private static func read(
    _ clause: Statement.Clause, _ statement: Statement, _ values: inout StatementValues,
    into condition: inout Condition
  ) {
    switch clause.name {
    case "within":
      guard let distance = distance(clause.arguments.first?.text, statement, &values) else {
        return
      }
      if condition.clauses.isEmpty {
        condition.within = distance
      } else {
        condition.clauses[condition.clauses.count - 1].distance = distance
      }
    case "where":
      if let test = fieldTest(clause.arguments.first, statement, &values) {
        condition.fields.append(test)
      }
    default:
      let kinds: [String: Condition.Clause.Kind] = [
        "near": .near, "before": .before, "after": .after, "unless": .unless,
      ]
      guard let kind = kinds[clause.name] else { return }
      guard let phrase = clause.arguments.first?.text else {
        values.report("needs-text", statement, [clause.name])
        return
      }
      let usual: Distance = kind == .unless ? .sentences(2) : .sentences(1)
      let given =
        clause.arguments.count > 1
        ? distance(clause.arguments[1].text, statement, &values) : nil
      condition.clauses.append(.init(kind: kind, phrase: phrase, distance: given ?? usual))
    }
  }
}
