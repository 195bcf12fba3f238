public import CaseStore
public import ReportModel

/// Looks for the reports of a store that belong together.
///
///     let findings = try LinkFinder(rules: rules).find(in: store)
///     let result = try store.save(
///       links: findings.links, correlations: findings.correlations, build: build)
///
/// All reports are compared anew each time, in the order of their identifiers, so that what is found
/// depends on the reports and the rules alone. The store then writes only what differs. Memory grows with
/// the number of reports and of links, not with the texts.
public struct LinkFinder {
  /// A value in a report.
  private struct Mention {
    var key: LinkKey
    var storedKey: LinkKey
    var report: UInt32
    var kind: UInt8
  }

  /// Why two reports are linked.
  private struct Reason {
    var first: UInt32
    var second: UInt32
    var kind: UInt8
    var key: LinkKey
    var share: Float
  }

  private static let kinds = LinkKind.allCases
  /// More pairs than that would take gigabytes, and nobody could read them.
  private static let mostReasons = 20_000_000

  private let rules: LinkRules
  private var rows: [(first: Int64, version: Int64)] = []
  private var facts: [ReportFacts] = []
  private var mentions: [Mention] = []
  private var texts = NearDuplicates()
  private var reasons: [Reason] = []
  private var findings = LinkFindings()

  /// Makes a finder.
  public init(rules: LinkRules) { self.rules = rules }

  /// Compares all reports of a store in their last versions.
  ///
  /// - Throws: `StoreError`, `LinkingError`.
  public mutating func find(in store: CaseStore) throws -> LinkFindings {
    var reader = SharedValueReader(rules)
    let comparesTexts = rules.strengths[.text] != nil
    try store.eachLinkable { item in
      let number = UInt32(rows.count)
      rows.append((item.row, item.version))
      facts.append(ReportFacts(item.report))
      if item.isUnassessed { findings.unassessed += 1 }
      for value in reader.read(item) {
        mentions.append(
          Mention(
            key: value.key, storedKey: value.storedKey, report: number,
            kind: Self.number(of: value.kind)))
      }
      if comparesTexts { texts.add(item.report, number: number) }
    }
    findings.reports = rows.count
    try compareValues()
    if comparesTexts { try compareTexts(store) }
    makeLinks()
    return findings
  }

  private static func number(of kind: LinkKind) -> UInt8 {
    UInt8(kinds.firstIndex(of: kind) ?? 0)
  }

  // MARK: - Values

  /// Takes the reports of each value: they correlate, they are linked, or the value is too common.
  private mutating func compareValues() throws {
    mentions.sort { ($0.kind, $0.key, $0.report) < ($1.kind, $1.key, $1.report) }
    var leftOut: [LinkKind: (values: Int, most: Int)] = [:]
    var start = 0
    while start < mentions.count {
      let head = mentions[start]
      let kind = Self.kinds[Int(head.kind)]
      var members: [UInt32] = []
      var end = start
      while end < mentions.count, mentions[end].kind == head.kind, mentions[end].key == head.key {
        if members.last != mentions[end].report { members.append(mentions[end].report) }
        end += 1
      }
      start = end
      if members.count < 2 { continue }
      if members.count > rules.limit(of: kind) {
        let known = leftOut[kind] ?? (0, 0)
        leftOut[kind] = (known.values + 1, max(known.most, members.count))
        continue
      }
      try addPairs(members, head)
      for rule in rules.correlations where rule.kind == kind {
        let candidates = members.map { number in
          let facts = facts[Int(number)]
          return CorrelationMember(
            report: rows[Int(number)].first, day: facts.day, province: facts.province)
        }
        let reports = Set(Correlator.reports(of: candidates, fulfilling: rule))
        if reports.isEmpty { continue }
        findings.correlations.append(
          FoundCorrelation(
            rule: rule, key: head.storedKey.bytes,
            members: candidates.filter { reports.contains($0.report) }))
      }
    }
    mentions = []
    findings.leftOut = Self.kinds.compactMap { kind in
      leftOut[kind].map { .init(kind: kind, values: $0.values, most: $0.most) }
    }
    findings.correlations.sort { left, right in
      left.rule.name == right.rule.name
        ? left.key.lexicographicallyPrecedes(right.key) : left.rule.name < right.rule.name
    }
  }

  private mutating func addPairs(_ members: [UInt32], _ head: Mention) throws {
    for (place, first) in members.enumerated() {
      for second in members[(place + 1)...] {
        reasons.append(
          Reason(first: first, second: second, kind: head.kind, key: head.storedKey, share: -1))
      }
    }
    if reasons.count > Self.mostReasons { throw LinkingError.tooManyPairs(Self.mostReasons) }
  }

  // MARK: - Texts

  private mutating func compareTexts(_ store: CaseStore) throws {
    let (similarity, limit) = (rules.similarity, rules.limit(of: .text))
    let (pairs, leftOut) = try store.readingVersions { read in
      try texts.pairs(similarity: similarity, limit: limit) { try read(rows[Int($0)].version) }
    }
    for pair in pairs {
      reasons.append(
        Reason(
          first: pair.first, second: pair.second, kind: Self.number(of: .text), key: .none,
          share: Float(pair.share)))
    }
    if leftOut > 0 { findings.leftOut.append(.init(kind: .text, values: leftOut, most: 0)) }
    texts = NearDuplicates()
  }

  // MARK: - Links

  /// Puts the reasons of each pair together; what is too weak is no link.
  private mutating func makeLinks() {
    reasons.sort {
      ($0.first, $0.second, $0.kind, $0.key) < ($1.first, $1.second, $1.kind, $1.key)
    }
    var start = 0
    while start < reasons.count {
      var end = start
      var found: [FoundReason] = []
      var points = 0.0
      var lastKind: UInt8?
      let head = reasons[start]
      while end < reasons.count, reasons[end].first == head.first,
        reasons[end].second == head.second
      {
        let reason = reasons[end]
        let kind = Self.kinds[Int(reason.kind)]
        let share = reason.share < 0 ? nil : (Double(reason.share) * 1000).rounded() / 1000
        // Two accounts may look the same once they are masked.
        let item = FoundReason(
          kind: kind, key: reason.key.bytes, points: rules.points(of: kind), share: share)
        if found.last != item { found.append(item) }
        if lastKind != reason.kind { points += rules.points(of: kind) }
        lastKind = reason.kind
        end += 1
      }
      start = end
      guard points >= LinkRules.threshold else { continue }
      findings.links.append(
        FoundLink(
          first: rows[Int(head.first)].first, second: rows[Int(head.second)].first, points: points,
          reasons: found))
    }
    reasons = []
  }
}
