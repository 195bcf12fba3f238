internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// Turns the statements of a file of `exceptions/` into an exception.
struct ExceptionDecoder {
  private var values: StatementValues
  private var exception: PackException
  private var once: Set<String> = []
  private var ends: (day: CalendarDay, line: Int)?

  private init(file: String, collector: DiagnosticCollector) {
    values = StatementValues(file: file, collector: collector)
    let name = Self.name(of: file)
    exception = PackException(
      name: name, file: file, ends: Self.never,
      rule: Rule(code: name, file: file, isContra: false))
  }

  /// The name that a file must declare: its own without folder and extension.
  static func name(of file: String) -> String {
    String(file.split(separator: "/").last?.dropLast(4) ?? "")
  }

  /// Whether a name can stand in results as it is: at most 80 ASCII letters, digits,
  /// `-` and `_`.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 80
      && name.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
      }
  }

  /// Stands for an end that could not be read; such an exception is never used.
  private static let never = CalendarDay(year: 1, month: 1, day: 1) ?? .today

  /// Decodes one file; mistakes go to `collector`.
  ///
  /// - Parameter day: The day from which an exception without a first day lasts; `nil` for a pack out
  ///   of a store, whose exceptions were judged when they were used.
  /// - Returns: The exception; `nil` where it lacks something that it cannot be without.
  static func decode(
    _ statements: [Statement], file: String, day: CalendarDay?,
    into collector: inout DiagnosticCollector
  ) -> PackException? {
    var decoder = ExceptionDecoder(file: file, collector: collector)
    for statement in statements { decoder.read(statement) }
    let isWhole = decoder.finish(statements, day)
    collector = decoder.values.collector
    return isWhole ? decoder.exception : nil
  }

  private static let repeatable: Set<String> = [
    "silences", "where", "words", "wording", "reason", "hits", "misses",
  ]

  private mutating func read(_ statement: Statement) {
    let verb = statement.verb
    let isFirst = once.insert(verb).inserted
    if !Self.repeatable.contains(verb), !isFirst {
      values.report("said-twice", statement, [verb])
      return
    }
    switch verb {
    case "exception":
      guard let name = values.string(statement) else { return }
      if name != exception.name {
        values.report("exception-name", statement, [name, exception.name], in: name)
      } else if !Self.isName(name) {
        values.report("exception-bad-name", statement, [name], in: name)
      }
    case "silences":
      exception.codes += values.list(statement, separator: ";").filter {
        !exception.codes.contains($0)
      }
    case "where":
      if let test = ConditionDecoder.fieldTest(statement.arguments.first, statement, &values) {
        exception.fields.append(test)
      }
    case "words":
      if let wordClass = WordClassDecoder.decode(statement, &values) {
        exception.rule.classes[wordClass.name, default: wordClass.emptied].merge(wordClass)
      }
    case "wording":
      for (language, text) in values.texts(statement) { add(text, language, statement) }
    case "within":
      exception.within = ConditionDecoder.distance(values.string(statement), statement, &values)
    case "reason": values.localized(statement, into: &exception.reason)
    case "owner": exception.owner = values.string(statement)?.trimmingSpaces() ?? ""
    case "begins": exception.begins = date(statement)
    case "ends":
      if let day = date(statement) { ends = (day, statement.line) }
    case "hits", "misses": exception.rule.tests += RuleTest.decode(statement, &values)
    default: break
    }
  }

  /// Each way to say it is a phrase of its own, so that every one covers what it matches, whatever
  /// the others match beside it, and can be told to match nothing.
  private mutating func add(_ text: String, _ language: Language, _ statement: Statement) {
    var offset = 0
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      exception.rule.phrases.append(
        .init(
          name: String(exception.rule.phrases.count), language: language, text: String(part),
          line: statement.line, whole: text, offset: offset))
      offset += part.unicodeScalars.count + 1
    }
  }

  private mutating func date(_ statement: Statement) -> CalendarDay? {
    guard let text = values.string(statement) else { return nil }
    if let day = CalendarDay(text) { return day }
    values.report("bad-date", statement, [text], in: text)
    return nil
  }

  /// What only the whole file shows.
  private mutating func finish(_ statements: [Statement], _ day: CalendarDay?) -> Bool {
    guard let first = statements.first else {
      if !values.collector.hasErrors(in: values.file) {
        values.collector.report("no-exception", Place(values.file, 1), [exception.name])
      }
      return false
    }
    if !once.contains("exception") { values.report("no-exception", first, [exception.name]) }
    for (verb, isMissing) in [
      ("silences", exception.codes.isEmpty), ("wording", exception.rule.phrases.isEmpty),
      ("reason", exception.reason.en.isEmpty && exception.reason.fr.isEmpty),
      ("owner", exception.owner.isEmpty),
    ] where isMissing {
      values.report("exception-needs", statements.first { $0.verb == verb } ?? first, [verb])
    }
    guard let ends else {
      if !once.contains("ends") { values.report("exception-needs", first, ["ends"]) }
      return false
    }
    exception.ends = ends.day
    checkDates(ends.line, day)
    checkTests(first)
    return true
  }

  private mutating func checkDates(_ line: Int, _ day: CalendarDay?) {
    let text = exception.ends.description
    if let begins = exception.begins, begins > exception.ends {
      values.collector.report(
        "exception-dates", Place(values.file, line, in: text), [text, begins.description])
      return
    }
    guard let start = exception.begins ?? day else { return }
    let last = start.adding(months: PackException.mostMonths)
    if exception.ends > last {
      values.collector.report(
        "exception-too-long", Place(values.file, line, in: text),
        [String(PackException.mostMonths), last.description])
    }
  }

  /// Sentences say what an exception is for; without them nobody sees that it does something else.
  private mutating func checkTests(_ first: Statement) {
    for language in Language.allCases
    where exception.rule.phrases.contains(where: { $0.language == language }) {
      for kind in [RuleTest.Kind.hits, .misses]
      where !exception.rule.tests.contains(where: { $0.kind == kind && $0.language == language }) {
        values.collector.report(
          "exception-untested", Place(values.file, first.line, in: first.verb),
          [kind.rawValue, language.rawValue], severity: .warning)
      }
    }
  }
}
