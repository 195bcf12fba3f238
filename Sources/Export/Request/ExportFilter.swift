public import ReportModel

/// Which reports an export takes; what is not set lets everything through.
///
/// Lists hold alternatives; all conditions that are set must hold at once.
public struct ExportFilter: Sendable, Hashable {
  /// The first day on which a report may have been received, `2026-11-01`.
  public var from: String?
  /// The last day on which a report may have been received.
  public var to: String?
  /// Pillars of which one is on, by the assessment or raised by a correlation.
  public var pillars: [Pillar] = []
  /// Priorities of which the assessment has one.
  public var priorities: [Priority] = []
  /// Provinces as given, by code or by name in either language.
  public var provinces: [String] = []
  /// Kinds of source, as reports name them, in any case.
  public var sources: [String] = []
  /// Languages that the rules read: `en`, `fr`.
  public var languages: [String] = []
  /// Codes of which one counts as an indicator; a code ending in `.` stands for its family.
  public var codes: [String] = []
  /// States of review of which the report has one; a report that is no case has none.
  public var states: [CaseState] = []
  /// Only reports that reached the pack's threshold.
  public var onlyFlagged = false
  /// Only what this run assessed.
  public var run: Int64?

  /// Everything.
  public init() {}

  /// Why a report is left out.
  public enum Outcome: Sendable, Hashable {
    /// It is taken.
    case taken
    /// A condition does not hold.
    case left
    /// A day is asked for, and its date of receipt cannot be read.
    case undated
  }

  /// Whether a report is taken. The run is not looked at: the store selects by it.
  public func outcome(of record: ExportRecord) -> Outcome {
    let (assessment, report) = (record.assessment, record.report)
    if !states.isEmpty && !(record.standing.map { states.contains($0.state) } ?? false) {
      return .left
    }
    if onlyFlagged && !assessment.flagged { return .left }
    if !priorities.isEmpty && !priorities.contains(assessment.priority) { return .left }
    if !pillars.isEmpty && record.allPillars.isDisjoint(with: pillars) { return .left }
    if !languages.isEmpty && !languages.contains(assessment.language) { return .left }
    if !codes.isEmpty && !assessment.indicators.contains(where: { has($0.code) }) { return .left }
    if !sources.isEmpty {
      let source = Province.folded(report.string(report.sourceType))
      if !sources.contains(where: { Province.folded($0) == source }) { return .left }
    }
    if !provinces.isEmpty && !isOfProvince(report.string(report.province)) { return .left }
    if from == nil && to == nil { return .taken }
    guard let day = Self.day(of: report.string(report.receivedAt)) else { return .undated }
    if let from, day < from { return .left }
    if let to, day > to { return .left }
    return .taken
  }

  private func has(_ code: String) -> Bool {
    codes.contains { $0 == code || ($0.hasSuffix(".") && code.hasPrefix($0)) }
  }

  private func isOfProvince(_ written: String) -> Bool {
    let own = Province.code(of: written) ?? Province.folded(written)
    return provinces.contains { (Province.code(of: $0) ?? Province.folded($0)) == own }
  }

  /// The day at the start of an ISO 8601 date, `2026-11-27`; `nil` where there is none. The day is that
  /// of the place where it was written: no time zone is reckoned.
  public static func day(of text: String) -> String? {
    let day = Array(text.utf8.prefix(10))
    guard day.count == 10, day[4] == UInt8(ascii: "-"), day[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      day[range].reduce(0) { sum, byte in
        guard let sum, byte >= 0x30, byte <= 0x39 else { return nil }
        return sum * 10 + Int(byte - 0x30)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let date = number(8..<10),
      (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let longest = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    guard (1...longest).contains(date) else { return nil }
    // What follows must not make another date of it: 2026-11-270.
    let rest = text.utf8.dropFirst(10).first
    return rest.map { (0x30...0x39).contains($0) } == true ? nil : String(text.prefix(10))
  }

  /// The conditions that are set, by the names of their flags.
  public var conditions: [(name: String, values: [String])] {
    var list: [(name: String, values: [String])] = []
    if let from { list.append(("from", [from])) }
    if let to { list.append(("to", [to])) }
    for (name, values) in [
      ("pillar", pillars.map(\.rawValue)), ("priority", priorities.map(\.rawValue)),
      ("province", provinces), ("source", sources), ("language", languages), ("code", codes),
      ("state", states.map(\.rawValue)),
    ] where !values.isEmpty { list.append((name, values)) }
    if onlyFlagged { list.append(("flagged", ["true"])) }
    if let run { list.append(("run", ["\(run)"])) }
    return list
  }
}
