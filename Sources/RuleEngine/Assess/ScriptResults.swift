internal import LuaRuntime
internal import ReportModel

/// Reads what the assessment scripts returned; a result that breaks the contract counts as a script
/// that did not finish, never as an empty result.
struct ScriptResults {
  private struct Mismatch: Error {}

  /// What the call recorded: for each script in order the fields of its shape, or what went wrong.
  var values = LuaUnpacker()
  private var strings = LuaStringCache()

  /// The fields of a script's result in the order in which they are read below.
  static func shape(of script: AssessmentScript) -> LuaValue {
    switch script {
    case .ilo:
      fields(
        ["method", "profile", "result", "published"],
        records("dimensions", ["dimension", "strong", "medium", "weak", "rule"]))
    case .elements: fields(["act", "means", "purpose", "missing", "ask"])
    case .score: fields(["score", "flagged"], records("lines", ["because", "points"]))
    case .urgency: fields(["priority", "because"])
    case .pillars:
      fields(["tags"], records("pillars", ["pillar", "score", "lead", "because", "steps"]))
    }
  }

  private static func fields(_ names: [String], _ records: LuaValue...) -> LuaValue {
    .list(names.map { .string($0) } + records)
  }

  private static func records(_ name: String, _ names: [String]) -> LuaValue {
    .list([.string(name), fields(names)])
  }

  /// Reads all results.
  mutating func read() -> ScriptOutcome {
    var outcome = ScriptOutcome()
    outcome.failed = []
    outcome.failures = [:]
    for script in AssessmentScript.allCases {
      let start = values.place
      do throws(Mismatch) {
        try read(script, into: &outcome)
      } catch {
        outcome.failed.append(script)
        values.rewind(to: start)
        if let message = values.string() {
          outcome.failures[script] = LuaFailure(kind: .runtime, message: message).message
        } else {
          values.skip()
        }
      }
    }
    return outcome
  }

  /// Reads one result as a whole, or leaves the outcome as it was.
  private mutating func read(
    _ script: AssessmentScript, into outcome: inout ScriptOutcome
  ) throws(Mismatch) {
    try enterRecord()
    switch script {
    case .ilo: outcome.method = try method()
    case .elements: outcome.elements = try elements()
    case .score: try score(into: &outcome)
    case .urgency: try urgency(into: &outcome)
    case .pillars: try pillars(into: &outcome)
    }
  }

  private mutating func method() throws(Mismatch) -> Assessment.Method {
    .init(
      name: try text(), profile: try text(), result: try text(), published: try text(),
      dimensions: try list { (results) throws(Mismatch) in
        try results.enterRecord()
        return .init(
          dimension: try results.word(), strong: try results.count(),
          medium: try results.count(), weak: try results.count(),
          rule: try results.optionalText())
      })
  }

  private mutating func elements() throws(Mismatch) -> Assessment.Elements {
    var elements = Assessment.Elements()
    elements.act = try texts()
    elements.means = try texts()
    elements.purpose = try texts()
    elements.missing = try list { (results) throws(Mismatch) in try results.word() }
    elements.ask = try texts()
    return elements
  }

  private mutating func score(into outcome: inout ScriptOutcome) throws(Mismatch) {
    let score = try number()
    let flagged = try boolean()
    outcome.arithmetic = try list { (results) throws(Mismatch) in
      try results.enterRecord()
      return .init(because: try results.text(), points: try results.number())
    }
    // Tenths add up to no round number in binary; a person reads 0.9, and adds up the lines.
    outcome.score = (score * 1000).rounded() / 1000
    outcome.flagged = flagged
  }

  private mutating func urgency(into outcome: inout ScriptOutcome) throws(Mismatch) {
    let priority: Priority = try word()
    outcome.priorityBecause = try texts()
    outcome.priority = priority
  }

  private mutating func pillars(into outcome: inout ScriptOutcome) throws(Mismatch) {
    let tags = try texts()
    var pillars: [Assessment.PillarScore] = try list { (results) throws(Mismatch) in
      try results.enterRecord()
      return .init(
        pillar: try results.word(), score: try results.number(), lead: try results.boolean(),
        because: try results.texts(), steps: try results.texts())
    }
    let order = Pillar.allCases
    pillars.sort {
      (order.firstIndex(of: $0.pillar) ?? 0) < (order.firstIndex(of: $1.pillar) ?? 0)
    }
    outcome.pillars = pillars
    outcome.tags = tags.sorted()
  }
}

// MARK: - Single values

extension ScriptResults {
  private mutating func enterRecord() throws(Mismatch) {
    guard values.beginList() != nil else { throw Mismatch() }
  }

  /// Reads a list, which may be missing.
  private mutating func list<Element>(
    _ element: (inout ScriptResults) throws(Mismatch) -> Element
  ) throws(Mismatch) -> [Element] {
    guard let count = values.beginList() else {
      guard values.next == .nil else { throw Mismatch() }
      values.skip()
      return []
    }
    var result: [Element] = []
    result.reserveCapacity(count)
    for _ in 0..<count { result.append(try element(&self)) }
    return result
  }

  private mutating func texts() throws(Mismatch) -> [String] {
    try list { (results) throws(Mismatch) in try results.text() }
  }

  private mutating func text() throws(Mismatch) -> String {
    guard let value = values.string(from: &strings) else { throw Mismatch() }
    return value
  }

  private mutating func optionalText() throws(Mismatch) -> String? {
    guard values.next == .nil else { return try text() }
    values.skip()
    return nil
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

  /// A word of a fixed vocabulary.
  private mutating func word<Word: RawRepresentable>() throws(Mismatch) -> Word
  where Word.RawValue == String {
    guard let value = Word(rawValue: try text()) else { throw Mismatch() }
    return value
  }
}
