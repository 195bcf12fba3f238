internal import ReportModel

/// Counts how often rules are found in the same report and on the same words.
struct OverlapCounter {
  /// Two rules, by code, in the order of the alphabet.
  private struct Pair: Hashable {
    var first: String
    var second: String
  }

  private var found: [String: Int] = [:]
  private var alone: [String: Int] = [:]
  private var both: [Pair: Int] = [:]
  private var shared: [Pair: Int] = [:]

  /// Counts one report.
  mutating func add(_ assessment: Assessment) {
    let findings = (assessment.indicators + assessment.contra).sorted { $0.code < $1.code }
    for finding in findings { found[finding.code, default: 0] += 1 }
    if assessment.indicators.count == 1 { alone[assessment.indicators[0].code, default: 0] += 1 }
    for (index, finding) in findings.enumerated() {
      for other in findings[(index + 1)...] {
        let pair = Pair(first: finding.code, second: other.code)
        both[pair, default: 0] += 1
        if Self.shareWords(finding, other) { shared[pair, default: 0] += 1 }
      }
    }
  }

  private static func shareWords(_ finding: Assessment.Finding, _ other: Assessment.Finding) -> Bool
  {
    finding.evidence.contains { one in
      other.evidence.contains {
        $0.field == one.field && $0.start < one.end && one.start < $0.end
      }
    }
  }

  /// The pairs that were found together: those that share words most often come first.
  var overlaps: [PackCoverage.OverlapRow] {
    both.map { pair, count in
      .init(
        first: pair.first, second: pair.second, reportsOfFirst: found[pair.first] ?? 0,
        reportsOfSecond: found[pair.second] ?? 0, reports: count,
        sharingWords: shared[pair] ?? 0)
    }.sorted {
      ($1.sharingWords, $1.reports, $0.first, $0.second)
        < ($0.sharingWords, $0.reports, $1.first, $1.second)
    }
  }

  /// How often each of the indicators is the only one of a report, those that never are first.
  func aloneRows(of codes: [String]) -> [PackCoverage.AloneRow] {
    let indicators = Set(codes)
    var companions: [String: (code: String, reports: Int)] = [:]
    for (pair, count) in both.sorted(by: {
      ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second)
    }) {
      for (code, other) in [(pair.first, pair.second), (pair.second, pair.first)]
      where indicators.contains(other) && count > companions[code]?.reports ?? 0 {
        companions[code] = (other, count)
      }
    }
    return codes.compactMap { code -> PackCoverage.AloneRow? in
      guard let reports = found[code] else { return nil }
      return .init(
        code: code, reports: reports, alone: alone[code] ?? 0, companion: companions[code]?.code,
        companionReports: companions[code]?.reports ?? 0)
    }.sorted { ($0.alone, $1.reports, $0.code) < ($1.alone, $0.reports, $1.code) }
  }
}
