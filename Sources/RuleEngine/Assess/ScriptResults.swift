internal import LuaRuntime
internal import ReportModel

/// Reads what the assessment scripts returned; a result that breaks the contract counts as a script
/// that did not finish, never as an empty result.
///
/// Fields are read in the order in which they leave Lua, which is bytewise.
struct ScriptResults {
  private struct Mismatch: Error {}

  /// What the call emitted: a result for each script in order, nil for one that failed.
  var values = LuaUnpacker()
  private var strings = LuaStringCache()

  /// Reads all results.
  mutating func read() -> ScriptOutcome {
    var outcome = ScriptOutcome()
    outcome.failed = []
    for script in AssessmentScript.allCases {
      let start = values.place
      do throws(Mismatch) {
        try read(script, into: &outcome)
      } catch {
        outcome.failed.append(script)
        values.rewind(to: start)
        values.skip()
      }
    }
    return outcome
  }

  /// Reads one result as a whole, or leaves the outcome as it was.
  private mutating func read(
    _ script: AssessmentScript, into outcome: inout ScriptOutcome
  ) throws(Mismatch) {
    var fields = try record()
    switch script {
    case .ilo: outcome.method = try method(&fields)
    case .elements: outcome.elements = try elements(&fields)
    case .score: try score(&fields, into: &outcome)
    case .urgency: try urgency(&fields, into: &outcome)
    case .pillars: try pillars(&fields, into: &outcome)
    }
    values.skip(&fields)
  }

  private mutating func method(_ fields: inout Int) throws(Mismatch) -> Assessment.Method {
    var dimensions: [Assessment.DimensionCount] = []
    for _ in 0..<(try list("dimensions", &fields)) { dimensions.append(try dimension()) }
    let name = try text("method", &fields)
    let profile = try text("profile", &fields)
    let published = try text("published", &fields)
    let result = try text("result", &fields)
    return .init(
      name: name, profile: profile, result: result, published: published, dimensions: dimensions)
  }

  private mutating func dimension() throws(Mismatch) -> Assessment.DimensionCount {
    var fields = try record()
    let dimension: Dimension = try raw(text("dimension", &fields))
    let medium = try count("medium", &fields)
    let rule = values.field("rule", of: &fields) ? try text() : nil
    let strong = try count("strong", &fields)
    let weak = try count("weak", &fields)
    values.skip(&fields)
    return .init(dimension: dimension, strong: strong, medium: medium, weak: weak, rule: rule)
  }

  private mutating func elements(_ fields: inout Int) throws(Mismatch) -> Assessment.Elements {
    var result = Assessment.Elements()
    result.act = try texts("act", &fields)
    result.ask = try texts("ask", &fields)
    result.means = try texts("means", &fields)
    for _ in 0..<(try list("missing", &fields)) { result.missing.append(try raw(text())) }
    result.purpose = try texts("purpose", &fields)
    return result
  }

  private mutating func score(
    _ fields: inout Int, into outcome: inout ScriptOutcome
  ) throws(Mismatch) {
    let flagged = try boolean("flagged", &fields)
    var lines: [Assessment.ScoreLine] = []
    for _ in 0..<(try list("lines", &fields)) { lines.append(try line()) }
    let score = try number("score", &fields)
    outcome.score = score
    outcome.flagged = flagged
    outcome.arithmetic = lines
  }

  private mutating func line() throws(Mismatch) -> Assessment.ScoreLine {
    var fields = try record()
    let because = try text("because", &fields)
    let points = try number("points", &fields)
    values.skip(&fields)
    return .init(because: because, points: points)
  }

  private mutating func urgency(
    _ fields: inout Int, into outcome: inout ScriptOutcome
  ) throws(Mismatch) {
    let because = try texts("because", &fields)
    outcome.priority = try raw(text("priority", &fields))
    outcome.priorityBecause = because
  }

  private mutating func pillars(
    _ fields: inout Int, into outcome: inout ScriptOutcome
  ) throws(Mismatch) {
    var pillars: [Assessment.PillarScore] = []
    for _ in 0..<(try list("pillars", &fields)) { pillars.append(try pillar()) }
    let tags = try texts("tags", &fields)
    let order = Pillar.allCases
    pillars.sort {
      (order.firstIndex(of: $0.pillar) ?? 0) < (order.firstIndex(of: $1.pillar) ?? 0)
    }
    outcome.pillars = pillars
    outcome.tags = tags.sorted()
  }

  private mutating func pillar() throws(Mismatch) -> Assessment.PillarScore {
    var fields = try record()
    let because = try texts("because", &fields)
    let lead = try boolean("lead", &fields)
    let pillar: Pillar = try raw(text("pillar", &fields))
    let score = try number("score", &fields)
    let steps = try texts("steps", &fields)
    values.skip(&fields)
    return .init(pillar: pillar, score: score, lead: lead, because: because, steps: steps)
  }
}

// MARK: - Single values

extension ScriptResults {
  private mutating func record() throws(Mismatch) -> Int {
    guard let fields = values.beginRecord() else { throw Mismatch() }
    return fields
  }

  /// Enters a list that may be missing; returns the number of its elements.
  private mutating func list(_ name: StaticString, _ fields: inout Int) throws(Mismatch) -> Int {
    guard values.field(name, of: &fields) else { return 0 }
    guard let count = values.beginList() else { throw Mismatch() }
    return count
  }

  private mutating func texts(
    _ name: StaticString, _ fields: inout Int
  ) throws(Mismatch) -> [String] {
    let count = try list(name, &fields)
    var result: [String] = []
    result.reserveCapacity(count)
    for _ in 0..<count { result.append(try text()) }
    return result
  }

  private mutating func text() throws(Mismatch) -> String {
    guard let value = values.string(from: &strings) else { throw Mismatch() }
    return value
  }

  private mutating func text(_ name: StaticString, _ fields: inout Int) throws(Mismatch) -> String {
    guard values.field(name, of: &fields) else { throw Mismatch() }
    return try text()
  }

  private mutating func number(
    _ name: StaticString, _ fields: inout Int
  ) throws(Mismatch) -> Double {
    guard values.field(name, of: &fields), let value = values.number() else { throw Mismatch() }
    return value
  }

  private mutating func count(_ name: StaticString, _ fields: inout Int) throws(Mismatch) -> Int {
    guard let value = Int(exactly: try number(name, &fields)) else { throw Mismatch() }
    return value
  }

  private mutating func boolean(_ name: StaticString, _ fields: inout Int) throws(Mismatch) -> Bool
  {
    guard values.field(name, of: &fields), let value = values.boolean() else { throw Mismatch() }
    return value
  }

  private func raw<Value: RawRepresentable>(
    _ name: String
  ) throws(Mismatch) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: name) else { throw Mismatch() }
    return value
  }
}
