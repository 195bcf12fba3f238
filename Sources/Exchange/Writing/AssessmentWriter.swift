public import ReportModel

/// Writes assessments as NDJSON, by `docs/schema/assessment.schema.json`.
///
///     var lines = ByteWriter()
///     let writer = AssessmentWriter(pack: identity)
///     writer.append(assessment, of: report, to: &lines)
///     // {"id":"R-7","pack":{…},"engine":"0.1.0","language":"en",…}\n
///
/// Equal input, pack and engine give equal bytes: there is no clock and no run number in a line.
public struct AssessmentWriter: Sendable {
  /// The part of every line that names pack and engine, rendered once.
  private let prefix: [UInt8]
  /// What follows the language in the line of a report without a finding, which most are: the part
  /// before its entities and the part behind them.
  private let blank: (head: [UInt8], tail: [UInt8])

  /// Makes a writer for the assessments of one pack.
  public init(pack: PackIdentity) {
    var prefix = ByteWriter()
    prefix.append(text: ",\"pack\":{\"name\":")
    prefix.appendJSONString(pack.name)
    prefix.append(text: ",\"version\":")
    prefix.appendJSONString(pack.version)
    prefix.append(text: ",\"hash\":")
    prefix.appendJSONString(pack.hash.description)
    prefix.append(text: "},\"engine\":")
    prefix.appendJSONString(pack.engine)
    prefix.append(text: ",\"language\":")
    self.prefix = prefix.bytes
    var head = ByteWriter()
    Self.appendHead(of: Assessment(language: ""), Report(bytes: []), to: &head)
    var tail = ByteWriter()
    Self.appendTail(of: Assessment(language: ""), to: &tail)
    blank = (head.bytes, tail.bytes)
  }

  /// Appends one line.
  public func append(_ assessment: Assessment, of report: Report, to line: inout ByteWriter) {
    line.append(text: "{\"id\":")
    report.withBytes(of: report.id) { line.appendJSONString($0) }
    prefix.withUnsafeBufferPointer { line.append($0) }
    line.appendJSONString(assessment.language)
    let isBlank = assessment.isBlank
    if isBlank {
      blank.head.withUnsafeBufferPointer { line.append($0) }
    } else {
      Self.appendHead(of: assessment, report, to: &line)
    }
    line.append(list: assessment.entities) { Self.append($0, of: report, to: &$1) }
    if isBlank {
      blank.tail.withUnsafeBufferPointer { line.append($0) }
    } else {
      Self.appendTail(of: assessment, to: &line)
    }
  }

  /// Appends everything before the entities.
  private static func appendHead(
    of assessment: Assessment, _ report: Report, to line: inout ByteWriter
  ) {
    line.append(text: assessment.flagged ? ",\"flagged\":true" : ",\"flagged\":false")
    line.append(text: assessment.needsReview ? ",\"review\":true" : ",\"review\":false")
    line.append(text: ",\"score\":")
    line.append(number: assessment.score)
    line.append(text: ",\"priority\":")
    line.append(quoted: assessment.priority.rawValue)
    line.append(text: assessment.isComplete ? ",\"complete\":true" : ",\"complete\":false")
    line.append(text: ",\"assessment\":")
    append(assessment.method, to: &line)
    line.append(text: ",\"elements\":{\"act\":")
    line.append(strings: assessment.elements.act)
    line.append(text: ",\"means\":")
    line.append(strings: assessment.elements.means)
    line.append(text: ",\"purpose\":")
    line.append(strings: assessment.elements.purpose)
    line.append(text: ",\"missing\":")
    line.append(list: assessment.elements.missing) { $1.append(quoted: $0.rawValue) }
    line.append(text: ",\"ask\":")
    line.append(strings: assessment.elements.ask)
    line.append(text: "},\"indicators\":")
    line.append(list: assessment.indicators) { append($0, of: report, to: &$1) }
    line.append(text: ",\"contra\":")
    line.append(list: assessment.contra) { append($0, of: report, to: &$1) }
    line.append(text: ",\"dismissed\":")
    line.append(list: assessment.dismissed) { finding, line in
      line.append(text: "{\"code\":")
      line.appendJSONString(finding.code)
      if !finding.exceptions.isEmpty {
        line.append(text: ",\"exceptions\":")
        line.append(strings: finding.exceptions)
      }
      append(finding.evidence, of: report, to: &line)
    }
    line.append(text: ",\"pillars\":")
    line.append(list: assessment.pillars) { append($0, to: &$1) }
    line.append(text: ",\"entities\":")
  }

  /// Appends everything behind the entities, and ends the line.
  private static func appendTail(of assessment: Assessment, to line: inout ByteWriter) {
    line.append(text: ",\"law\":")
    line.append(strings: assessment.law)
    line.append(text: ",\"tags\":")
    line.append(strings: assessment.tags)
    line.append(text: ",\"not_assessed\":")
    line.append(list: assessment.notAssessed) { entry, line in
      line.append(text: "{\"rule\":")
      line.appendJSONString(entry.rule)
      line.append(text: ",\"reason\":")
      line.appendJSONString(entry.reason)
      line.append(UInt8(ascii: "}"))
    }
    line.append(text: "}\n")
  }

  private static func append(_ method: Assessment.Method?, to line: inout ByteWriter) {
    guard let method else { return line.append(text: "null") }
    line.append(text: "{\"method\":")
    line.appendJSONString(method.name)
    line.append(text: ",\"profile\":")
    line.appendJSONString(method.profile)
    line.append(text: ",\"result\":")
    line.appendJSONString(method.result)
    line.append(text: ",\"published\":")
    line.appendJSONString(method.published)
    line.append(text: ",\"dimensions\":{")
    for (index, count) in method.dimensions.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      line.append(quoted: count.dimension.rawValue)
      line.append(text: ":{\"strong\":")
      line.append(number: count.strong)
      line.append(text: ",\"medium\":")
      line.append(number: count.medium)
      line.append(text: ",\"weak\":")
      line.append(number: count.weak)
      line.append(text: ",\"rule\":")
      if let rule = count.rule {
        line.appendJSONString(rule)
      } else {
        line.append(text: "null")
      }
      line.append(UInt8(ascii: "}"))
    }
    line.append(text: "}}")
  }

  private static func append(
    _ finding: Assessment.Finding, of report: Report, to line: inout ByteWriter
  ) {
    line.append(text: "{\"code\":")
    line.appendJSONString(finding.code)
    line.append(text: ",\"strength\":")
    line.append(quoted: finding.strength.rawValue)
    line.append(text: ",\"dimension\":")
    line.append(quoted: finding.dimension.rawValue)
    line.append(text: ",\"points\":")
    line.append(number: finding.points)
    append(finding.evidence, of: report, to: &line)
  }

  /// Appends the evidence and closes the finding.
  private static func append(_ evidence: [Evidence], of report: Report, to line: inout ByteWriter) {
    line.append(text: ",\"evidence\":")
    line.append(list: evidence) { append($0, of: report, to: &$1) }
    line.append(UInt8(ascii: "}"))
  }

  private static func append(_ evidence: Evidence, of report: Report, to line: inout ByteWriter) {
    line.append(text: "{\"field\":")
    line.append(quoted: evidence.field.rawValue)
    line.append(text: ",\"start\":")
    line.append(number: evidence.start)
    line.append(text: ",\"end\":")
    line.append(number: evidence.end)
    line.append(text: ",\"text\":")
    report.withBytes(of: evidence.bytes) { line.appendJSONString($0) }
    line.append(text: ",\"status\":")
    line.append(quoted: evidence.status.rawValue)
    line.append(text: ",\"phrase\":")
    line.appendJSONString(evidence.phrase)
    if let cue = evidence.cue {
      line.append(text: ",\"cue\":{\"field\":")
      line.append(quoted: cue.field.rawValue)
      line.append(text: ",\"text\":")
      let bytes = ScalarOffsets.bytes(of: cue, near: evidence, in: report)
      report.withBytes(of: bytes) { line.appendJSONString($0) }
      line.append(text: ",\"start\":")
      line.append(number: cue.start)
      line.append(text: ",\"end\":")
      line.append(number: cue.end)
      line.append(UInt8(ascii: "}"))
    }
    line.append(UInt8(ascii: "}"))
  }

  private static func append(_ entity: Entity, of report: Report, to line: inout ByteWriter) {
    line.append(text: "{\"kind\":")
    line.append(quoted: entity.kind.rawValue)
    line.append(text: ",\"field\":")
    line.append(quoted: entity.field.rawValue)
    line.append(text: ",\"text\":")
    if entity.kind.isIdentifier {
      line.appendJSONString(entity.text(in: report))
    } else {
      report.withBytes(of: entity.bytes) { line.appendJSONString($0) }
    }
    line.append(text: ",\"value\":")
    line.appendJSONString(entity.value)
    line.append(text: ",\"start\":")
    line.append(number: entity.start)
    line.append(text: ",\"end\":")
    line.append(number: entity.end)
    line.append(UInt8(ascii: "}"))
  }

  private static func append(_ pillar: Assessment.PillarScore, to line: inout ByteWriter) {
    line.append(text: "{\"pillar\":")
    line.append(quoted: pillar.pillar.rawValue)
    line.append(text: ",\"score\":")
    line.append(number: pillar.score)
    line.append(text: pillar.lead ? ",\"lead\":true,\"because\":" : ",\"lead\":false,\"because\":")
    line.append(strings: pillar.because)
    line.append(text: ",\"steps\":")
    line.append(strings: pillar.steps)
    line.append(UInt8(ascii: "}"))
  }
}

extension Assessment {
  /// Whether it says nothing but the language and the entities.
  fileprivate var isBlank: Bool {
    indicators.isEmpty && contra.isEmpty && dismissed.isEmpty && notAssessed.isEmpty
      && pillars.isEmpty && law.isEmpty && tags.isEmpty && method == nil && !flagged
      && !needsReview && score == 0
      && priority == .none && elements == Elements()
  }
}

extension ByteWriter {
  /// Appends a word that needs no escape, in quotation marks.
  fileprivate mutating func append(quoted word: String) {
    append(UInt8(ascii: "\""))
    append(string: word)
    append(UInt8(ascii: "\""))
  }

  /// Appends a JSON array whose elements `body` writes.
  fileprivate mutating func append<Item>(
    list elements: [Item], _ body: (Item, inout ByteWriter) -> Void
  ) {
    append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      body(element, &self)
    }
    append(UInt8(ascii: "]"))
  }

  /// Appends a JSON array of strings.
  fileprivate mutating func append(strings: [String]) {
    append(list: strings) { $1.appendJSONString($0) }
  }
}
