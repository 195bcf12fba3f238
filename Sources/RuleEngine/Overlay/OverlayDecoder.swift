internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// Reads `overlay.lua` and applies an overlay to the pack that it changes.
struct OverlayDecoder {
  private var pack: RulePack
  private var values: StatementValues
  private var overlay = PackOverlay()
  /// The pack that the overlay is for.
  private var target: String?
  private var approvals: [String: String] = [:]
  private var said: Set<String> = []
  /// How many test sentences were added to each rule, and the first line.
  private var tests: [String: (count: Int, line: Int)] = [:]
  /// The codes that there are, also of rules that were left out.
  private let codes: Set<String>

  static let file = PackSource.overlayPrefix + PackSource.overlayFile

  private init(_ pack: RulePack, _ collector: DiagnosticCollector) {
    self.pack = pack
    values = StatementValues(file: Self.file, collector: collector)
    codes = Set(pack.rules.map(\.code) + pack.source.leftOut.map(\.code))
  }

  /// Applies an overlay; mistakes go to `collector`.
  ///
  /// - Parameters:
  ///   - statements: What `overlay.lua` says.
  ///   - additions: The classes and aliases of the overlay's lexicon, behind the pack's aliases.
  ///   - pack: The pack, with the rules of the overlay among its own.
  static func apply(
    _ statements: [Statement], additions: RulePack, to pack: inout RulePack,
    _ collector: inout DiagnosticCollector
  ) {
    var decoder = OverlayDecoder(pack, collector)
    for statement in statements { decoder.readHead(statement) }
    // Strengths are compared with the points that hold in the end.
    for statement in statements { decoder.readNumber(statement) }
    for statement in statements { decoder.readRuleChange(statement) }
    decoder.noteTests()
    decoder.noteRules()
    decoder.finish(statements)
    var words = OverlayWords(decoder.pack, decoder.values.collector)
    words.add(additions)
    decoder.overlay.changes += words.changes
    pack = words.pack
    collector = words.collector
    let kinds = PackOverlay.Change.Kind.allCases
    decoder.overlay.changes.sort { left, right in
      let (a, b) = (kinds.firstIndex(of: left.kind) ?? 0, kinds.firstIndex(of: right.kind) ?? 0)
      return (a, left.subject) < (b, right.subject)
    }
    pack.overlay = decoder.overlay
  }

  // MARK: - Statements

  private mutating func readHead(_ statement: Statement) {
    switch statement.verb {
    case "changes", "name", "version", "author":
      guard isFirst(statement, statement.verb), let text = values.string(statement) else { return }
      switch statement.verb {
      case "changes": target = text
      case "name": readName(text, statement)
      case "version": readVersion(text, statement)
      default: overlay.author = text
      }
    case "approved_by":
      guard let code = code(statement), let name = values.string(statement, at: 1),
        isFirst(statement, statement.verb + " " + code)
      else { return }
      approvals[code] = name
    default: break
    }
  }

  private mutating func readName(_ text: String, _ statement: Statement) {
    let isPlain = text.utf8.allSatisfy {
      ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z")
        || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: "-")
    }
    if text.isEmpty || !isPlain {
      values.report("overlay-name", statement, [text], in: text)
    } else {
      overlay.name = text
    }
  }

  private mutating func readVersion(_ text: String, _ statement: Statement) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.allSatisfy({ Int($0) != nil && $0.utf8.allSatisfy { $0 != 0x2B && $0 != 0x2D } }) {
      overlay.version = text
    } else {
      values.report("overlay-version", statement, [text], in: text)
    }
  }

  private mutating func readNumber(_ statement: Statement) {
    guard ["weight", "threshold", "limit"].contains(statement.verb),
      let name = values.string(statement), isFirst(statement, statement.verb + " " + name)
    else { return }
    switch statement.verb {
    case "weight":
      guard let value = values.number(statement, at: 1) else { return }
      guard let strength = Strength(rawValue: name) else {
        refuse(name, statement, known: Strength.allCases.map(\.rawValue))
        return
      }
      note(.weight, name, pack.weights[strength] ?? 0, value, statement)
      pack.weights[strength] = value
    case "threshold":
      guard let value = values.number(statement, at: 1) else { return }
      // A name that no script reads would change nothing, and nobody would see it.
      guard let known = pack.thresholds[name] else {
        refuse(name, statement, known: Array(pack.thresholds.keys))
        return
      }
      note(.threshold, name, known, value, statement)
      pack.thresholds[name] = value
    default:
      let before = PackLimit(rawValue: name).map { pack.limits[$0] ?? $0.largest }
      PackReader.readLimit(statement, &values, into: &pack)
      guard let limit = PackLimit(rawValue: name), let before, let after = pack.limits[limit]
      else { return }
      note(.limit, name, before, after, statement)
    }
  }

  private mutating func note(
    _ kind: PackOverlay.Change.Kind, _ name: String, _ before: Double, _ after: Double,
    _ statement: Statement
  ) {
    overlay.changes.append(
      .init(
        kind: kind, subject: name, before: PackReader.number(before),
        after: PackReader.number(after), file: Self.file, line: statement.line))
  }

  private mutating func refuse(_ name: String, _ statement: Statement, known: [String]) {
    values.report(
      "unknown-value", statement, [statement.verb, name], in: name,
      suggestion: Suggestion.proposal(for: name, among: known), choices: known)
  }

  private mutating func readRuleChange(_ statement: Statement) {
    switch statement.verb {
    case "switch_off":
      guard let code = code(statement), isFirst(statement, statement.verb + " " + code) else {
        return
      }
      var reason = LocalizedText()
      for (language, text) in values.texts(statement, at: 1) { reason.set(text, for: language) }
      if reason.en.isEmpty { reason.en = reason.fr }
      if reason.fr.isEmpty { reason.fr = reason.en }
      guard let index = pack.rules.firstIndex(where: { $0.code == code }) else { return }
      checkApproval(of: code, statement)
      overlay.changes.append(
        .init(
          kind: .switchedOff, subject: code, before: pack.rules[index].status.rawValue,
          reason: reason, approvedBy: approvals[code] ?? "", file: Self.file, line: statement.line))
      pack.rules[index].status = .retired
      pack.rules[index].retiredBecause = reason
    case "strength_of":
      guard let code = code(statement), isFirst(statement, statement.verb + " " + code),
        let name = values.string(statement, at: 1)
      else { return }
      guard let strength = Strength(rawValue: name) else {
        refuse(name, statement, known: Strength.allCases.map(\.rawValue))
        return
      }
      set(strength, of: code, statement)
    case "hits", "misses", "gaps":
      guard let code = code(statement) else { return }
      let added = RuleTest.decode(statement, at: 1, &values)
      guard let index = pack.rules.firstIndex(where: { $0.code == code }) else { return }
      pack.rules[index].tests += added
      let known = tests[code] ?? (0, statement.line)
      tests[code] = (known.count + added.count, known.line)
    default: break
    }
  }

  private mutating func set(_ strength: Strength, of code: String, _ statement: Statement) {
    guard let index = pack.rules.firstIndex(where: { $0.code == code }) else { return }
    let rule = pack.rules[index]
    let before = Set([rule.strength] + rule.profiles.values.compactMap(\.self))
    let points = pack.weights[strength] ?? 0
    if before.contains(where: { Self.rank($0) > Self.rank(strength) })
      || rule.points.map({ $0 > points }) == true
    {
      checkApproval(of: code, statement)
    }
    let names = Strength.allCases.filter(before.contains).map(\.rawValue)
    overlay.changes.append(
      .init(
        kind: .strength, subject: code,
        before: rule.points.map(PackReader.number) ?? names.joined(separator: "/"),
        after: strength.rawValue, approvedBy: approvals[code] ?? "", file: Self.file,
        line: statement.line))
    // One strength for all profiles that know the rule; points of its own would hide it.
    pack.rules[index].strength = strength
    pack.rules[index].profiles = rule.profiles.filter { $0.value == nil }
    pack.rules[index].points = nil
  }

  private static func rank(_ strength: Strength) -> Int {
    switch strength {
    case .weak: 0
    case .medium: 1
    case .strong: 2
    }
  }

  // MARK: - Approval

  /// What tells of children or of danger can only be weakened by two people.
  private mutating func checkApproval(of code: String, _ statement: Statement) {
    guard pack.isProtected(code) else { return }
    guard let name = approvals[code], !Folding.words(of: name).isEmpty else {
      values.report("overlay-protected", statement, [code], in: code)
      return
    }
    if !NamedPeople(name).hasOther(than: NamedPeople(overlay.author)) {
      values.report("overlay-own-approval", statement, [overlay.author], in: code)
    }
  }

  // MARK: - What the whole overlay shows

  private mutating func noteTests() {
    for (code, added) in tests where added.count > 0 {
      overlay.changes.append(
        .init(
          kind: .tests, subject: code, after: "+\(added.count)", file: Self.file,
          line: added.line))
    }
  }

  private mutating func noteRules() {
    let own = Set(pack.rules.filter { !PackSource.isOfOverlay($0.file) }.map(\.code))
    for rule in pack.rules where PackSource.isOfOverlay(rule.file) {
      if own.contains(rule.code) {
        values.collector.report(
          "overlay-rule-twice", Place(rule.file, 1, in: rule.code), [rule.code])
      }
      overlay.changes.append(
        .init(
          kind: .rule, subject: rule.code, after: rule.status.rawValue, file: rule.file, line: 1))
    }
  }

  private mutating func finish(_ statements: [Statement]) {
    if let target, target != pack.name {
      let line = statements.first { $0.verb == "changes" }?.line ?? 1
      values.collector.report(
        "overlay-other-pack", Place(Self.file, line, in: target), [target, pack.name])
    }
    // Where a value is wrong, that has been said.
    let missing = ["changes", "version", "author"].filter { verb in
      !statements.contains { $0.verb == verb }
    }
    if !missing.isEmpty, !values.collector.hasErrors(in: Self.file) {
      values.collector.report(
        "overlay-needs", Place(Self.file, 1), [missing.joined(separator: ", ")])
    }
    pack.name += "+" + overlay.name
    pack.version += "+" + overlay.name + "." + overlay.version
  }

  /// The code that a statement begins with; an unknown one is reported.
  private mutating func code(_ statement: Statement) -> String? {
    guard let code = values.string(statement) else { return nil }
    if codes.contains(code) { return code }
    values.report(
      "unknown-code", statement, [code], in: code,
      suggestion: Suggestion.proposal(for: code, among: Array(codes)))
    return nil
  }

  private mutating func isFirst(_ statement: Statement, _ key: String) -> Bool {
    if said.insert(key).inserted { return true }
    values.report("said-twice", statement, [key])
    return false
  }
}

extension RulePack {
  /// Whether an overlay may weaken a rule only with a second person's approval: the pack protects it,
  /// or a rule that its words are evidence of as well.
  func isProtected(_ code: String) -> Bool {
    func isNamed(_ code: String) -> Bool {
      protected.contains { entry in
        entry == code || entry.hasSuffix(".*") && code.hasPrefix(entry.dropLast())
      }
    }
    return isNamed(code) || (rule(code)?.implications.contains { isNamed($0.code) } ?? false)
  }
}
