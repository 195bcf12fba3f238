internal import LuaRuntime
internal import ReportModel

/// Reads what the assessment scripts returned; a result that breaks the contract counts as a script
/// that did not finish, never as an empty result.
enum ScriptResults {
  private struct Mismatch: Error {}

  static func apply(_ value: LuaValue, pack: CompiledPack, to assessment: inout Assessment) {
    var failed = Set((value["errors"]?.elements ?? []).compactMap(\.text))
    let results = value["results"]
    for script in AssessmentScript.allCases where !failed.contains(script.rawValue) {
      do {
        guard let result = results?[script.rawValue] else { throw Mismatch() }
        try apply(result, of: script, to: &assessment)
      } catch {
        failed.insert(script.rawValue)
      }
    }
    for name in failed.sorted() {
      assessment.notAssessed.append(.init(rule: name, reason: "error"))
    }
    var law: Set<String> = []
    for finding in assessment.indicators {
      if let index = pack.ruleIndex[finding.code] { law.formUnion(pack.pack.rules[Int(index)].law) }
    }
    assessment.law = law.sorted()
  }

  private static func apply(
    _ value: LuaValue, of script: AssessmentScript, to assessment: inout Assessment
  ) throws(Mismatch) {
    switch script {
    case .ilo: assessment.method = try method(value)
    case .elements:
      var missing: [Element] = []
      for name in try strings(value["missing"]) { missing.append(try raw(name)) }
      assessment.elements = .init(
        act: try strings(value["act"]), means: try strings(value["means"]),
        purpose: try strings(value["purpose"]), missing: missing, ask: try strings(value["ask"]))
    case .score:
      guard let score = value["score"]?.double, score.isFinite,
        case .boolean(let flagged)? = value["flagged"]
      else { throw Mismatch() }
      assessment.score = score
      assessment.flagged = flagged
      assessment.arithmetic = []
      for line in try list(value["lines"]) {
        guard let because = line["because"]?.text, let points = line["points"]?.double else {
          throw Mismatch()
        }
        assessment.arithmetic.append(.init(because: because, points: points))
      }
    case .urgency:
      guard let name = value["priority"]?.text else { throw Mismatch() }
      assessment.priority = try raw(name)
      assessment.priorityBecause = try strings(value["because"])
    case .pillars:
      var pillars: [Assessment.PillarScore] = []
      for entry in try list(value["pillars"]) {
        guard let name = entry["pillar"]?.text, let score = entry["score"]?.double,
          case .boolean(let lead)? = entry["lead"]
        else { throw Mismatch() }
        pillars.append(
          .init(
            pillar: try raw(name), score: score, lead: lead,
            because: try strings(entry["because"]), steps: try strings(entry["steps"])))
      }
      let order = Pillar.allCases
      pillars.sort {
        (order.firstIndex(of: $0.pillar) ?? 0) < (order.firstIndex(of: $1.pillar) ?? 0)
      }
      assessment.pillars = pillars
      assessment.tags = try strings(value["tags"]).sorted()
    }
  }

  private static func method(_ value: LuaValue) throws(Mismatch) -> Assessment.Method {
    guard let name = value["method"]?.text, let profile = value["profile"]?.text,
      let result = value["result"]?.text, let published = value["published"]?.text
    else { throw Mismatch() }
    var dimensions: [Assessment.DimensionCount] = []
    for entry in try list(value["dimensions"]) {
      guard let dimension = entry["dimension"]?.text, let strong = entry["strong"]?.double,
        let medium = entry["medium"]?.double, let weak = entry["weak"]?.double
      else { throw Mismatch() }
      dimensions.append(
        .init(
          dimension: try raw(dimension), strong: Int(strong), medium: Int(medium), weak: Int(weak),
          rule: entry["rule"]?.text))
    }
    return .init(
      name: name, profile: profile, result: result, published: published, dimensions: dimensions)
  }

  private static func raw<Value: RawRepresentable>(
    _ name: String
  ) throws(Mismatch) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: name) else { throw Mismatch() }
    return value
  }

  private static func list(_ value: LuaValue?) throws(Mismatch) -> [LuaValue] {
    guard let value else { return [] }
    guard let elements = value.elements else { throw Mismatch() }
    return elements
  }

  private static func strings(_ value: LuaValue?) throws(Mismatch) -> [String] {
    var result: [String] = []
    for element in try list(value) {
      guard let text = element.text else { throw Mismatch() }
      result.append(text)
    }
    return result
  }
}
