internal import ReportModel

extension AssessmentDetail {
  /// The parts of an assessment without a column, as compact JSON; empty parts are left out.
  static func encode(_ assessment: Assessment) -> [UInt8] {
    var json = JSONBuffer()
    json.object { json in
      if assessment.needsReview {
        json.key("review")
        json.bool(true)
      }
      json.list("priorityBecause", assessment.priorityBecause)
      if let method = assessment.method {
        json.key("method")
        encode(method, into: &json)
      }
      json.key("elements")
      encode(assessment.elements, into: &json)
      json.list("pillars", assessment.pillars) { json, pillar in
        json.member("pillar", pillar.pillar.rawValue)
        json.key("score")
        json.number(pillar.score)
        json.key("lead")
        json.bool(pillar.lead)
        json.list("because", pillar.because)
        json.list("steps", pillar.steps)
      }
      json.list("arithmetic", assessment.arithmetic) { json, line in
        json.member("because", line.because)
        json.key("points")
        json.number(line.points)
      }
      json.list("law", assessment.law)
      json.list("tags", assessment.tags)
      json.list("notAssessed", assessment.notAssessed) { json, entry in
        json.member("rule", entry.rule)
        json.member("reason", entry.reason)
      }
    }
    return json.bytes
  }

  private static func encode(_ method: Assessment.Method, into json: inout JSONBuffer) {
    json.object { json in
      json.member("name", method.name)
      json.member("profile", method.profile)
      json.member("result", method.result)
      json.member("published", method.published)
      json.list("dimensions", method.dimensions) { json, count in
        json.member("dimension", count.dimension.rawValue)
        json.key("strong")
        json.number(count.strong)
        json.key("medium")
        json.number(count.medium)
        json.key("weak")
        json.number(count.weak)
        if let rule = count.rule { json.member("rule", rule) }
      }
    }
  }

  private static func encode(_ elements: Assessment.Elements, into json: inout JSONBuffer) {
    json.object { json in
      json.list("act", elements.act)
      json.list("means", elements.means)
      json.list("purpose", elements.purpose)
      json.list("missing", elements.missing.map(\.rawValue))
      json.list("ask", elements.ask)
    }
  }
}

extension JSONBuffer {
  fileprivate mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  fileprivate mutating func list(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    key(name)
    array(values) { $0.string($1) }
  }

  fileprivate mutating func list<Item>(
    _ name: String, _ items: [Item], _ members: (inout JSONBuffer, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    key(name)
    array(items) { json, item in
      json.object { members(&$0, item) }
    }
  }
}
