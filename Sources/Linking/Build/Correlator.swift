internal import ReportModel

/// Applies correlation rules to the reports that share one value.
struct Correlator {
  private let facts: [ReportFacts]

  /// Makes a correlator over what is known of the reports, by their numbers.
  init(_ facts: [ReportFacts]) { self.facts = facts }

  /// The reports of a value that together fulfil a rule, in ascending order; empty where none do.
  ///
  /// A window of the rule's days goes over the reports in the order of their days. Every report of a
  /// window that holds enough reports from enough provinces belongs to it. Reports without a day do not
  /// count; those without a known province count as reports and not as a province.
  func reports(_ members: [UInt32], fulfilling rule: CorrelationRule) -> [UInt32] {
    var dated: [(day: Int32, number: UInt32)] = []
    for number in members {
      if let day = facts[Int(number)].day { dated.append((day, number)) }
    }
    guard dated.count >= rule.reports else { return [] }
    dated.sort { ($0.day, $0.number) < ($1.day, $1.number) }
    var found: Set<UInt32> = []
    var counts = [Int](repeating: 0, count: 14)
    var start = 0
    for (end, item) in dated.enumerated() {
      counts[Int(facts[Int(item.number)].province)] += 1
      while item.day - dated[start].day >= Int32(clamping: rule.days) {
        counts[Int(facts[Int(dated[start].number)].province)] -= 1
        start += 1
      }
      let provinces = counts.dropFirst().count { $0 > 0 }
      if end - start + 1 >= rule.reports, max(provinces, 1) >= rule.provinces {
        found.formUnion(dated[start...end].map(\.number))
      }
    }
    return found.sorted()
  }
}
