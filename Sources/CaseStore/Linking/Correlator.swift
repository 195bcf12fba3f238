public import ReportModel

/// What a correlation rule needs of a report.
public struct CorrelationMember: Sendable, Hashable {
  /// The row of its first version.
  public var report: Int64
  /// When it was received, in days since 1970-01-01; `nil` where it does not say.
  public var day: Int32?
  /// The number of its province, from 1 to 13; 0 for none that is known.
  public var province: UInt8

  /// Makes a member.
  public init(report: Int64, day: Int32?, province: UInt8) {
    self.report = report
    self.day = day
    self.province = province
  }
}

/// Applies correlation rules to the reports that share one value.
public enum Correlator {
  /// The reports that together fulfil a rule, in ascending order; empty where none do.
  ///
  /// A window of the rule's days goes over the reports in the order of their days. Every report of a
  /// window that holds enough reports from enough provinces belongs to it. Reports without a day do not
  /// count; those without a known province count as reports and not as a province.
  public static func reports(
    of members: [CorrelationMember], fulfilling rule: CorrelationRule
  ) -> [Int64] {
    var dated: [(day: Int32, member: CorrelationMember)] = []
    for member in members {
      if let day = member.day { dated.append((day, member)) }
    }
    guard dated.count >= rule.reports else { return [] }
    dated.sort { ($0.day, $0.member.report) < ($1.day, $1.member.report) }
    var found: Set<Int64> = []
    var counts = [Int](repeating: 0, count: Int(UInt8.max) + 1)
    var start = 0
    for (end, item) in dated.enumerated() {
      counts[Int(item.member.province)] += 1
      while Int(item.day) - Int(dated[start].day) >= rule.days {
        counts[Int(dated[start].member.province)] -= 1
        start += 1
      }
      let provinces = counts.dropFirst().count { $0 > 0 }
      if end - start + 1 >= rule.reports, max(provinces, 1) >= rule.provinces {
        found.formUnion(dated[start...end].map(\.member.report))
      }
    }
    return found.sorted()
  }

  /// A pair of reports that do not belong together, the smaller row first.
  struct Pair: Hashable {
    let first: Int64
    let second: Int64

    init(_ one: Int64, _ other: Int64) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// The reports that still fulfil a rule when some pairs of them do not belong together.
  ///
  /// A report stays where it fulfils the rule with reports of which no two were parted. Those are taken
  /// in the order of how many they are parted from, so that one report which a person took out of the
  /// story does not take the others with it. With many partings a larger set may be missed: then less is
  /// said, never more.
  static func reports(
    of members: [CorrelationMember], fulfilling rule: CorrelationRule, without undone: Set<Pair>
  ) -> [Int64] {
    if undone.isEmpty { return reports(of: members, fulfilling: rule) }
    func isParted(_ one: CorrelationMember, _ other: CorrelationMember) -> Bool {
      undone.contains(Pair(one.report, other.report))
    }
    let order = members.map { own in (own, members.count { isParted(own, $0) }) }
      .sorted { ($0.1, $0.0.report) < ($1.1, $1.0.report) }.map(\.0)
    return members.filter { own in
      var together = [own]
      for other in order
      where other.report != own.report && !together.contains(where: { isParted($0, other) }) {
        together.append(other)
      }
      return reports(of: together, fulfilling: rule).contains(own.report)
    }.map(\.report).sorted()
  }
}
