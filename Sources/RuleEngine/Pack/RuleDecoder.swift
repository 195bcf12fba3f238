internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// Turns the statements of a rule file into a `Rule`.
struct RuleDecoder {
  private var values: StatementValues
  private var rule: Rule
  private var once: Set<String> = []

  /// The mistakes so far.
  var collector: DiagnosticCollector { values.collector }

  private init(file: String, collector: DiagnosticCollector) {
    values = StatementValues(file: file, collector: collector)
    rule = Rule(
      code: PackSource.code(of: file), file: file,
      isContra: PackSource.pathInside(file).hasPrefix("contra/"))
  }

  /// Decodes one file; mistakes go to `collector`.
  static func decode(
    _ statements: [Statement], file: String, into collector: inout DiagnosticCollector
  ) -> Rule? {
    var decoder = RuleDecoder(file: file, collector: collector)
    for statement in statements { decoder.read(statement) }
    decoder.finish(statements)
    collector = decoder.collector
    return statements.isEmpty ? nil : decoder.rule
  }

  private static let repeatable: Set<String> = [
    "words", "phrase", "flag_when", "implies", "hits", "misses", "gaps", "pillars", "title", "why",
    "ask", "false_alarms", "accepts", "law", "source", "corroborates",
  ]

  private mutating func read(_ statement: Statement) {
    let verb = statement.verb
    if !Self.repeatable.contains(verb), !once.insert(verb).inserted {
      values.report("said-twice", statement, [verb])
      return
    }
    switch verb {
    case "indicator", "contra": readCode(statement)
    case "status": rule.status = values.choice(statement) ?? rule.status
    case "strength": rule.strength = values.choice(statement) ?? rule.strength
    case "dimension": rule.dimension = values.choice(statement) ?? rule.dimension
    case "element": readElement(statement)
    case "profiles": readProfiles(statement)
    case "forms": readForms(statement)
    case "pillars": readPillars(statement)
    case "law": rule.law += values.list(statement, separator: ";")
    case "corroborates": rule.corroborates += values.list(statement, separator: ";")
    case "source": rule.source = values.string(statement) ?? rule.source
    case "author": rule.author = values.string(statement) ?? rule.author
    case "changed": readChanged(statement)
    case "title": values.localized(statement, into: &rule.title)
    case "why": values.localized(statement, into: &rule.why)
    case "ask": values.localized(statement, into: &rule.ask)
    case "false_alarms": values.localized(statement, into: &rule.falseAlarms)
    case "myth":
      var text = LocalizedText()
      values.localized(statement, into: &text)
      rule.myth = text
    case "points": readPoints(statement)
    case "words":
      if let wordClass = WordClassDecoder.decode(statement, &values) {
        rule.classes[wordClass.name, default: wordClass.emptied].merge(wordClass)
      }
    case "phrase": readPhrase(statement)
    case "flag_when":
      if let condition = ConditionDecoder.decode(statement, &values) {
        rule.conditions.append(condition)
      }
    case "implies":
      if let code = values.string(statement) {
        let phrase = statement.arguments.count > 1 ? values.string(statement, at: 1) : nil
        rule.implications.append(.init(code: code, phrase: phrase))
      }
    case "accepts": readAccepts(statement)
    case "hits", "misses", "gaps": rule.tests += Self.tests(statement, at: 0, &values)
    case "check":
      rule.hasCheck = statement.arguments.first?["kind"]?.text == "function"
      if !rule.hasCheck { values.report("needs-function", statement, [verb]) }
    default: break
    }
  }

  private mutating func readCode(_ statement: Statement) {
    guard let code = values.string(statement) else { return }
    let expected = PackSource.code(of: rule.file)
    if code != expected {
      values.report("code-is-not-path", statement, [code, expected], in: code)
    }
    if (statement.verb == "contra") != rule.isContra {
      values.report("wrong-folder", statement, [statement.verb, rule.file])
    }
  }

  private mutating func readElement(_ statement: Statement) {
    guard let text = values.string(statement), text != "none" else { return }
    rule.element = values.choice(statement)
  }

  private mutating func readProfiles(_ statement: Statement) {
    guard let text = values.string(statement) else { return }
    for part in text.split(separator: " ") {
      let pair = part.split(separator: "=").map(String.init)
      let letters = ["S": Strength.strong, "M": .medium, "W": .weak]
      guard pair.count == 2, let profile = Profile(rawValue: pair[0]) else {
        values.report("bad-profile", statement, [String(part)], in: text)
        continue
      }
      let letter = pair[1].filter { $0 != "?" }
      if letter == "-" {
        rule.profiles.updateValue(nil, forKey: profile)
      } else if let strength = letters[letter] {
        rule.profiles.updateValue(strength, forKey: profile)
      } else {
        values.report("bad-profile", statement, [String(part)], in: text)
      }
    }
  }

  private mutating func readForms(_ statement: Statement) {
    let known = ExploitationForm.allCases.map(\.rawValue)
    for name in values.list(statement, separator: ",") where name != "any" {
      if known.contains(name) {
        rule.forms.append(name)
      } else {
        values.report(
          "unknown-value", statement, ["forms", name], in: statement.arguments.first?.text,
          suggestion: Suggestion.closest(to: name, among: known), choices: known + ["any"])
      }
    }
  }

  private mutating func readPoints(_ statement: Statement) {
    guard let points = values.number(statement, at: 0) else { return }
    if (0...100).contains(points) {
      rule.points = points
    } else {
      values.report("bad-points", statement, [PackReader.number(points)])
    }
  }

  private mutating func readPillars(_ statement: Statement) {
    guard case .record(let fields)? = statement.arguments.first else {
      values.report("needs-table", statement, [statement.verb])
      return
    }
    for field in fields {
      guard let pillar = Pillar(rawValue: field.key) else {
        let names = Pillar.allCases.map(\.rawValue)
        values.report(
          "unknown-value", statement, [statement.verb, field.key], in: field.key,
          suggestion: Suggestion.closest(to: field.key, among: names), choices: names)
        continue
      }
      var text = rule.pillars[pillar] ?? LocalizedText()
      for (language, value) in values.texts(of: field.value, statement) {
        text.set(value, for: language)
      }
      rule.pillars[pillar] = text
    }
  }

  private mutating func readChanged(_ statement: Statement) {
    guard let text = values.string(statement) else { return }
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let month = parts[1], let day = parts[2], parts[0] != nil,
      (1...12).contains(month), (1...31).contains(day), text.utf8.count == 10
    else {
      values.report("bad-date", statement, [text], in: text)
      return
    }
    rule.changed = text
  }

  private mutating func readPhrase(_ statement: Statement) {
    guard let name = values.string(statement) else { return }
    guard statement.arguments.count > 1 else {
      values.report("needs-text", statement, [statement.verb])
      return
    }
    for (language, text) in values.texts(statement, at: 1) {
      rule.phrases.append(.init(name: name, language: language, text: text, line: statement.line))
    }
  }

  private mutating func readAccepts(_ statement: Statement) {
    for name in values.list(statement, separator: " ") {
      if let status = ReportModel.Status(rawValue: name) {
        rule.accepts.insert(status)
      } else {
        let names = ReportModel.Status.allCases.map(\.rawValue)
        values.report(
          "unknown-value", statement, [statement.verb, name], in: name,
          suggestion: Suggestion.closest(to: name, among: names), choices: names)
      }
    }
  }

  /// The sentences of a `hits`, `misses` or `gaps` line.
  ///
  /// - Parameter index: Which value holds them.
  static func tests(
    _ statement: Statement, at index: Int, _ values: inout StatementValues
  ) -> [RuleTest] {
    guard let kind = RuleTest.Kind(rawValue: statement.verb) else { return [] }
    func field(_ name: String) -> String {
      guard index < statement.arguments.count, let value = statement.arguments[index][name] else {
        return ""
      }
      if value.text == nil { values.report("needs-text", statement, [name], in: name) }
      return value.text ?? ""
    }
    let (source, province) = (field("source_type"), field("province"))
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

  /// What only the whole file shows.
  private mutating func finish(_ statements: [Statement]) {
    guard let first = statements.first else {
      if !values.collector.hasErrors(in: rule.file) {
        values.collector.report("no-code", Place(rule.file, 1), [rule.code])
      }
      return
    }
    if !once.contains("indicator") && !once.contains("contra") {
      values.report("no-code", first, [rule.code])
    }
    let names = Set(rule.phrases.map(\.name))
    if names.isEmpty, rule.myth == nil { values.report("no-phrase", first, [rule.code]) }
    let choices = Array(names)
    func known(_ name: String, _ values: inout StatementValues, _ line: Int) {
      if names.contains(name) { return }
      values.collector.report(
        "unknown-phrase", Place(values.file, line, in: name), [name],
        suggestion: Suggestion.closest(to: name, among: choices), choices: choices)
    }
    for condition in rule.conditions {
      switch condition.target {
      case .phrase(let name): known(name, &values, condition.line)
      case .several(_, let list): list.forEach { known($0, &values, condition.line) }
      }
      for clause in condition.clauses { known(clause.phrase, &values, condition.line) }
    }
    for implication in rule.implications {
      if let phrase = implication.phrase { known(phrase, &values, first.line) }
    }
    guard rule.status == .live else { return }
    for (verb, text) in [
      ("title", rule.title), ("why", rule.why), ("ask", rule.ask),
    ] where text.en.isEmpty || text.fr.isEmpty {
      values.report(
        "missing-language", first, [verb, text.en.isEmpty ? "en" : "fr"])
    }
    for language in [Language.english, .french] {
      if !rule.phrases.contains(where: { $0.language == language }), rule.myth == nil {
        values.report("missing-language", first, ["phrase", language.rawValue])
      }
      for kind in [RuleTest.Kind.hits, .misses] {
        let count = rule.tests.filter { $0.kind == kind && $0.language == language }.count
        if count == 0, rule.myth == nil {
          values.report("missing-language", first, [kind.rawValue, language.rawValue])
        } else if count < 2, rule.hasCheck {
          values.report("too-few-tests", first, [kind.rawValue, language.rawValue])
        }
      }
    }
  }
}
