public import ReportModel
internal import TextMatching

/// A new exception, filled in from a finding that somebody looks at.
///
/// The words of the evidence become the wordings, and the sentences around them its tests. The file
/// quotes the report: what names or reaches somebody is masked as far as it was found, and the rest is
/// for a person to read.
public struct ExceptionDraft {
  /// Why no exception can be made from a finding.
  public enum Refusal: Error, Equatable {
    /// The report has no such finding; it has these.
    case noFinding([String])
    /// The finding can never be silenced.
    case isProtected(ExceptionProtection)
    /// The report has such a finding, and these exceptions silence it already.
    case isSilenced([String])
    /// The name cannot be one.
    case badName
  }

  /// The name of the exception, and of its file without extension.
  public var name: String
  /// The code of the finding.
  public var code: String
  /// Why it is made; empty to be filled in.
  public var reason = ""
  /// Who answers for it; empty to be filled in.
  public var owner = ""
  /// The last day.
  public var ends: CalendarDay

  /// Makes a draft without reason and owner.
  public init(name: String, code: String, ends: CalendarDay) {
    self.name = name
    self.code = code
    self.ends = ends
  }

  /// The text of the file.
  ///
  /// - Throws: `Refusal`.
  public func text(from report: Report, by assessor: Assessor) throws(Refusal) -> String {
    guard ExceptionDecoder.isName(name) else { throw .badName }
    let assessment = assessor.assess(report)
    if let silenced = assessment.dismissed.first(where: {
      $0.code == code && !$0.exceptions.isEmpty
    }) {
      throw .isSilenced(silenced.exceptions)
    }
    guard let finding = assessment.indicators.first(where: { $0.code == code }) else {
      throw .noFinding(assessment.indicators.map(\.code))
    }
    if let protection = assessor.protection(of: assessment) { throw .isProtected(protection) }
    let entities = assessment.entities
    let language = assessment.language
    var wordings: [String] = []
    var hits: [String] = []
    for evidence in finding.evidence {
      let words = Self.wording(evidence, entities, report)
      if !words.isEmpty, !wordings.contains(words) { wordings.append(words) }
      let sentence = assessor.sentence(around: evidence, entities, in: report)
      if !hits.contains(sentence) { hits.append(sentence) }
    }
    let source = report.string(report.sourceType)
    let more = source.isEmpty ? "" : ", source_type = \(Self.literal(source))"
    let escaped = hits.map { "hits { \(language) = \(Self.literal($0))\(more) }" }
    var lines = [
      "exception \(Self.literal(name))", "silences  \(Self.literal(code))",
    ]
    if !source.isEmpty {
      lines.append("where(field(\"source_type\"):is \(Self.literal(source)))")
    }
    lines += wordings.map { "wording { \(language) = \(Self.literal($0)) }" }
    lines += [
      "reason { \(language) = \(Self.literal(reason)) }", "owner \(Self.literal(owner))",
      "ends \"\(ends)\"", "",
    ]
    return (lines + escaped).joined(separator: "\n") + "\n"
  }

  /// The words of evidence as a wording: an entity becomes a gap, and signs fall away.
  private static func wording(
    _ evidence: Evidence, _ entities: [Entity], _ report: Report
  ) -> String {
    let text = masked(evidence.field, evidence.start..<evidence.end, entities, report)
    var words: [String] = []
    for part in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || "'’".contains($0)) }) {
      let word = part.trimmingPrefix { "'’".contains($0) }
      if word.isEmpty { continue }
      words.append(word.allSatisfy { $0 == mask } ? "..." : String(word))
    }
    while words.first == "..." { words.removeFirst() }
    while words.last == "..." { words.removeLast() }
    var result: [String] = []
    for word in words where word != "..." || result.last != "..." { result.append(word) }
    return result.joined(separator: " ")
  }

  /// Stands for each letter and digit of an entity.
  static let mask: Character = "x"

  /// Some scalars of a field, in which the letters and digits of entities are masked.
  static func masked(
    _ field: TextField, _ range: Range<Int>, _ entities: [Entity], _ report: Report
  ) -> String {
    let scalars = Array(
      report.string(field == .title ? report.title : report.narrative).unicodeScalars)
    let own = entities.filter { $0.field == field }
    var view = String.UnicodeScalarView()
    for index in range where scalars.indices.contains(index) {
      let scalar = scalars[index]
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let isHidden = isWord && own.contains { ($0.start..<$0.end).contains(index) }
      view.append(isHidden ? "x" : scalar.properties.isWhitespace ? " " : scalar)
    }
    return String(view)
  }

  /// A text between quotation marks, as Lua reads it.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      default:
        if scalar.properties.generalCategory == .control {
          result += " "
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension Assessor {
  /// The sentence around evidence of the report that was read last, as a test is written: brackets
  /// around the evidence, entities masked.
  func sentence(
    around evidence: Evidence, _ entities: [Entity], in report: Report
  ) -> String {
    let number: UInt8 = evidence.field == .title ? 0 : 1
    for sentence in matcher.text.sentences where sentence.field == number {
      let place = place(sentence.firstToken..<sentence.endToken, report)
      guard place.start <= evidence.start, evidence.end <= place.end else { continue }
      let parts = [
        place.start..<evidence.start, evidence.start..<evidence.end, evidence.end..<place.end,
      ].map { range in
        ExceptionDraft.masked(evidence.field, range, entities, report)
          .replacing("\\", with: "/").replacing("[", with: "\\[").replacing("]", with: "\\]")
      }
      return parts[0] + "[" + parts[1] + "]" + parts[2] + "."
    }
    return "[" + report.string(evidence.bytes) + "]"
  }
}
