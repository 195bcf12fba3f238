internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// Reads `entities.lua`: what links reports, and what several linked reports together tell.
enum LinkDecoder {
  /// The keys of `correlate` beside its two languages.
  static let keys = ["kind", "reports", "provinces", "days", "raises"]

  /// Decodes the statements of a file; that of an overlay may only set values aside.
  static func decode(
    _ statements: [Statement], into rules: inout LinkRules, _ values: inout StatementValues
  ) {
    let isOverlay = PackSource.isOfOverlay(values.file)
    for statement in statements {
      if isOverlay, statement.verb != "set_aside" {
        values.report("overlay-links", statement, [statement.verb])
        continue
      }
      switch statement.verb {
      case "links": readStrength(statement, into: &rules, &values)
      case "too_common":
        guard let kind = values.choice(statement, LinkKind.self),
          let number = number(
            statement, values.number(statement, at: 1), 2...LinkRules.greatestLimit, &values)
        else { continue }
        rules.tooCommon[kind] = number
      case "set_aside": readSetAside(statement, into: &rules, &values)
      case "similar_text": readSimilarity(statement, into: &rules, &values)
      case "small_image":
        let kilobytes = values.number(statement, at: 0)
        if let number = number(statement, kilobytes, 0...10_240, &values) {
          rules.leastImage = number << 10
        }
      case "correlate":
        if let rule = correlation(statement, known: rules.correlations, &values) {
          rules.correlations.append(rule)
        }
      default: break
      }
    }
  }

  private static func readStrength(
    _ statement: Statement, into rules: inout LinkRules, _ values: inout StatementValues
  ) {
    guard let kind = values.choice(statement, LinkKind.self),
      let name = values.string(statement, at: 1)
    else { return }
    guard let strength = Strength(rawValue: name) else {
      let names = Strength.allCases.map(\.rawValue)
      values.report(
        "unknown-value", statement, [statement.verb, name], in: name,
        suggestion: Suggestion.proposal(for: name, among: names), choices: names)
      return
    }
    if rules.strengths.updateValue(strength, forKey: kind) != nil {
      values.report("said-twice", statement, ["links " + kind.rawValue], in: kind.rawValue)
    }
  }

  private static func readSetAside(
    _ statement: Statement, into rules: inout LinkRules, _ values: inout StatementValues
  ) {
    guard let kind = values.choice(statement, LinkKind.self),
      let text = values.string(statement, at: 1)
    else { return }
    for part in text.split(separator: ";").map({ $0.trimmingSpaces() }) where !part.isEmpty {
      if let value = LinkValue.normalForm(of: part, kind) {
        rules.setAside[kind, default: []].insert(value)
      } else {
        values.report("set-aside-form", statement, [part, kind.rawValue], in: text)
      }
    }
  }

  private static func readSimilarity(
    _ statement: Statement, into rules: inout LinkRules, _ values: inout StatementValues
  ) {
    guard let share = values.number(statement, at: 0) else { return }
    // Below that texts have no more in common than the language; see docs/links.md.
    if (0.3...1).contains(share) {
      rules.similarity = share
    } else {
      values.report("link-number", statement, [statement.verb, "0.3", "1"])
    }
  }

  /// Adds to the changes of an overlay how many values it sets aside, by kind.
  static func noteSetAside(before: [LinkKind: Set<String>], in pack: inout RulePack) {
    for kind in LinkKind.allCases {
      let added = (pack.links.setAside[kind] ?? []).subtracting(before[kind] ?? []).count
      guard added > 0 else { continue }
      pack.overlay?.changes.append(
        .init(
          kind: .setAside, subject: kind.rawValue, after: "+\(added)",
          file: PackSource.overlayPrefix + PackSource.entitiesFile, line: 1))
    }
  }

  // MARK: - Correlations

  private static func correlation(
    _ statement: Statement, known: [CorrelationRule], _ values: inout StatementValues
  ) -> CorrelationRule? {
    guard let name = values.string(statement) else { return nil }
    if known.contains(where: { $0.name == name }) {
      values.report("said-twice", statement, [name], in: name)
      return nil
    }
    guard statement.arguments.count > 1, case .record = statement.arguments[1] else {
      values.report("needs-table", statement, [statement.verb])
      return nil
    }
    let table = statement.arguments[1]
    var why = LocalizedText()
    for (language, text) in values.texts(statement, at: 1) { why.set(text, for: language) }
    for (language, text) in [("en", why.en), ("fr", why.fr)] where text.isEmpty {
      values.report("missing-translation", statement, [name, language])
    }
    // Texts are no value that reports share: two pairs of similar texts need not be alike.
    let kinds = LinkKind.allCases.filter { $0 != .text }.map(\.rawValue)
    guard let kind: LinkKind = word("kind", table, statement, kinds, &values),
      let raises: Pillar = word(
        "raises", table, statement, Pillar.allCases.map(\.rawValue), &values),
      let reports = count("reports", table, statement, 2...1000, &values),
      let days = count("days", table, statement, 1...3660, &values),
      let provinces = count("provinces", table, statement, 1...13, default: 1, &values)
    else { return nil }
    return CorrelationRule(
      name: name, kind: kind, reports: reports, provinces: provinces, days: days, raises: raises,
      why: why)
  }

  private static func word<Value: RawRepresentable>(
    _ key: String, _ table: LuaValue, _ statement: Statement, _ known: [String],
    _ values: inout StatementValues
  ) -> Value? where Value.RawValue == String {
    guard let text = table[key]?.text else {
      values.report("correlate-needs", statement, [key], choices: known)
      return nil
    }
    if known.contains(text), let value = Value(rawValue: text) { return value }
    values.report(
      "unknown-value", statement, [key, text], in: text,
      suggestion: Suggestion.proposal(for: text, among: known), choices: known)
    return nil
  }

  private static func count(
    _ key: String, _ table: LuaValue, _ statement: Statement, _ range: ClosedRange<Int>,
    default usual: Int? = nil, _ values: inout StatementValues
  ) -> Int? {
    guard let value = table[key] else {
      if let usual { return usual }
      values.report("correlate-needs", statement, [key])
      return nil
    }
    return number(statement, value.double, range, name: key, &values)
  }

  /// A whole number in a range; another one is reported.
  private static func number(
    _ statement: Statement, _ value: Double?, _ range: ClosedRange<Int>, name: String? = nil,
    _ values: inout StatementValues
  ) -> Int? {
    if let number = value.flatMap({ Int(exactly: $0) }), range.contains(number) { return number }
    values.report(
      "link-number", statement,
      [name ?? statement.verb, String(range.lowerBound), String(range.upperBound)])
    return nil
  }
}
