internal import CaseStore
internal import Foundation
internal import ReportModel
internal import TextMatching

extension Scenario {
  /// Reads a file of the library.
  ///
  /// - Parameter file: Its place in the training folder, for messages; the identifier of the scenario is its
  ///   name.
  /// - Throws: `TrainingProblem` that names the first field that is wrong.
  init(_ data: Data, file: String) throws(TrainingProblem) {
    let fields = try JSONFields(data, file: file)
    id = try fields.text("id")
    guard file.hasSuffix("/" + id + ".json"), Self.isIdentifier(id) else {
      throw fields.problem("id", .trainingOtherName)
    }
    form = try fields.text("form")
    sector = try fields.text("sector")
    difficulty = try fields.number("difficulty", in: 1...3)
    pair = try fields.optionalText("pair")
    differs = try fields.has("differs") ? fields.both("differs") : nil
    if pair != nil, differs == nil { throw fields.problem("differs", .trainingNeedsObject) }
    let versions = try fields.fields("language")
    english = try Version(versions.fields("en"))
    french = try Version(versions.fields("fr"))
    let expert = try fields.fields("expert")
    isFlagged = try expert.flag("flagged")
    priority = try expert.value("priority", as: Priority.self)
    pillars = try expert.values("pillars", as: Pillar.self)
    reason = try expert.both("reason")
    elements = [:]
    if expert.has("elements") {
      let touched = try expert.fields("elements")
      for element in Element.allCases where touched.has(element.rawValue) {
        elements[element] = try touched.text(element.rawValue)
      }
    }
  }

  /// Whether a text can stand in an address and as the name of a file.
  static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 60
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_")
      }
  }
}

extension Scenario.Version {
  fileprivate init(_ fields: JSONFields) throws(TrainingProblem) {
    title = try fields.text("title")
    narrative = try fields.text("narrative")
    let scalars = Array(narrative.unicodeScalars)
    var evidence: [Scenario.Evidence] = []
    for entry in try fields.list("evidence") {
      evidence.append(
        Scenario.Evidence(
          code: try entry.text("code"), range: try entry.place(in: scalars),
          status: try entry.value("status", as: Status.self), why: try entry.text("why")))
    }
    var lookAlikes: [Scenario.LookAlike] = []
    for entry in try fields.list("not_evidence") {
      lookAlikes.append(
        Scenario.LookAlike(range: try entry.place(in: scalars), why: try entry.text("why")))
    }
    self.evidence = evidence.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.code)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.code)
    }
    self.lookAlikes = lookAlikes.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let teaching = try fields.fields("teaching")
    points = try teaching.texts("points")
    questions = try teaching.texts("questions")
    mistakes = try teaching.texts("mistakes")
    ask = try fields.texts("ask")
  }
}
