internal import LuaRuntime
internal import ReportModel

/// Reads what the assessment scripts returned; a result that breaks the contract counts as a script
/// that did not finish, never as an empty result.
struct ScriptResults {
  private struct Mismatch: Error {}

  /// What the call returned: the results by script, without those that failed.
  var values = LuaUnpacker()
  private var strings = LuaStringCache()

  /// Reads all results.
  mutating func read() -> ScriptOutcome {
    var outcome = ScriptOutcome()
    for _ in 0..<(values.beginRecord() ?? 0) {
      guard let script = AssessmentScript(rawValue: values.key()) else {
        values.skip()
        continue
      }
      let start = values.place
      do throws(Mismatch) {
        try read(script, into: &outcome)
        outcome.failed.removeAll { $0 == script }
      } catch {
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
    switch script {
    case .ilo: outcome.method = try method()
    case .elements: outcome.elements = try elements()
    case .score: try score(into: &outcome)
    case .urgency: try urgency(into: &outcome)
    case .pillars: try pillars(into: &outcome)
    }
  }

  private mutating func elements() throws(Mismatch) -> Assessment.Elements {
    var result = Assessment.Elements()
    for _ in 0..<(try fields()) {
      switch values.key() {
      case "act": result.act = try texts()
      case "means": result.means = try texts()
      case "purpose": result.purpose = try texts()
      case "ask": result.ask = try texts()
      case "missing": for name in try texts() { result.missing.append(try raw(name)) }
      default: values.skip()
      }
    }
    return result
  }

  private mutating func score(into outcome: inout ScriptOutcome) throws(Mismatch) {
    var score: Double?
    var flagged: Bool?
    var lines: [Assessment.ScoreLine] = []
    for _ in 0..<(try fields()) {
      switch values.key() {
      case "score": score = try number()
      case "flagged": flagged = try boolean()
      case "lines": for _ in 0..<(try elementCount()) { lines.append(try line()) }
      default: values.skip()
      }
    }
    guard let score, let flagged else { throw Mismatch() }
    outcome.score = score
    outcome.flagged = flagged
    outcome.arithmetic = lines
  }

  private mutating func line() throws(Mismatch) -> Assessment.ScoreLine {
    var because: String?
    var points: Double?
    for _ in 0..<(try fields()) {
      switch values.key() {
      case "because": because = try text()
      case "points": points = try number()
      default: values.skip()
      }
    }
    guard let because, let points else { throw Mismatch() }
    return .init(because: because, points: points)
  }

  private mutating func urgency(into outcome: inout ScriptOutcome) throws(Mismatch) {
    var priority: Priority?
    var because: [String] = []
    for _ in 0..<(try fields()) {
      switch values.key() {
      case "priority": priority = try raw(try text())
      case "because": because = try texts()
      default: values.skip()
      }
    }
    guard let priority else { throw Mismatch() }
    outcome.priority = priority
    outcome.priorityBecause = because
  }

  private mutating func pillars(into outcome: inout ScriptOutcome) throws(Mismatch) {
    var pillars: [Assessment.PillarScore] = []
    var tags: [String] = []
    for _ in 0..<(try fields()) {
      switch values.key() {
      case "pillars": for _ in 0..<(try elementCount()) { pillars.append(try pillar()) }
      case "tags": tags = try texts()
      default: values.skip()
      }
    }
    let order = Pillar.allCases
    pillars.sort {
      (order.firstIndex(of: $0.pillar) ?? 0) < (order.firstIndex(of: $1.pillar) ?? 0)
    }
    outcome.pillars = pillars
    outcome.tags = tags.sorted()
  }

  private mutating func pillar() throws(Mismatch) -> Assessment.PillarScore {
    var pillar: Pillar?
    var score: Double?
    var lead: Bool?
    var because: [String] = []
    var steps: [String] = []
    for _ in 0..<(try fields()) {
      switch values.key() {
      case "pillar": pillar = try raw(try text())
      case "score": score = try number()
      case "lead": lead = try boolean()
      case "because": because = try texts()
      case "steps": steps = try texts()
      default: values.skip()
      }
    }
    guard let pillar, let score, let lead else { throw Mismatch() }
    return .init(pillar: pillar, score: score, lead: lead, because: because, steps: steps)
  }

  private mutating func method() throws(Mismatch) -> Assessment.Method {
    var name: String?
    var profile: String?
    var result: String?
    var published: String?
    var dimensions: [Assessment.DimensionCount] = []
    for _ in 0..<(try fields()) {
      switch values.key() {
      case "method": name = try text()
      case "profile": profile = try text()
      case "result": result = try text()
      case "published": published = try text()
      case "dimensions":
        for _ in 0..<(try elementCount()) { dimensions.append(try dimension()) }
      default: values.skip()
      }
    }
    guard let name, let profile, let result, let published else { throw Mismatch() }
    return .init(
      name: name, profile: profile, result: result, published: published, dimensions: dimensions)
  }

  private mutating func dimension() throws(Mismatch) -> Assessment.DimensionCount {
    var dimension: Dimension?
    var strong: Int?
    var medium: Int?
    var weak: Int?
    var rule: String?
    for _ in 0..<(try fields()) {
      switch values.key() {
      case "dimension": dimension = try raw(try text())
      case "strong": strong = try count()
      case "medium": medium = try count()
      case "weak": weak = try count()
      case "rule": rule = try text()
      default: values.skip()
      }
    }
    guard let dimension, let strong, let medium, let weak else { throw Mismatch() }
    return .init(dimension: dimension, strong: strong, medium: medium, weak: weak, rule: rule)
  }
}

// MARK: - Single values

extension ScriptResults {
  private mutating func fields() throws(Mismatch) -> Int {
    guard let count = values.beginRecord() else { throw Mismatch() }
    return count
  }

  private mutating func elementCount() throws(Mismatch) -> Int {
    guard let count = values.beginList() else { throw Mismatch() }
    return count
  }

  private mutating func text() throws(Mismatch) -> String {
    guard let value = values.string(from: &strings) else { throw Mismatch() }
    return value
  }

  private mutating func texts() throws(Mismatch) -> [String] {
    let count = try elementCount()
    var result: [String] = []
    result.reserveCapacity(count)
    for _ in 0..<count { result.append(try text()) }
    return result
  }

  private mutating func number() throws(Mismatch) -> Double {
    guard let value = values.number() else { throw Mismatch() }
    return value
  }

  private mutating func count() throws(Mismatch) -> Int {
    guard let value = Int(exactly: try number()) else { throw Mismatch() }
    return value
  }

  private mutating func boolean() throws(Mismatch) -> Bool {
    guard let value = values.boolean() else { throw Mismatch() }
    return value
  }

  private func raw<Value: RawRepresentable>(
    _ name: String
  ) throws(Mismatch) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: name) else { throw Mismatch() }
    return value
  }
}
