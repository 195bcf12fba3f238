internal import ReportModel

/// Finds what two packs make of one report otherwise, and why.
struct ReportDifference {
  let differences: PackDifferences

  /// Scores closer than this are the same number, added up in another order.
  private static let sameScore = 1e-9

  /// The change; `nil` when both assessments say the same.
  func change(
    of report: Report, order: Int, from old: Assessment, to new: Assessment
  ) -> ReportChange? {
    let (before, after) = (Self.plain(old), Self.plain(new))
    if before == after { return nil }
    let (was, is_) = (ReportChange.Outcome(before), ReportChange.Outcome(after))
    let child = Self.concernsChild(before) || Self.concernsChild(after)
    let score = Self.steps(before, after)
    var change = ReportChange(
      id: report.string(report.id), order: order, language: after.language, concernsChild: child,
      kind: Self.kind(was, is_, concernsChild: child), before: was, after: is_,
      findings: findings(report, before, after), score: score, reasons: [])
    change.reasons = reasons(change, before, after)
    return change
  }

  /// Without what Lua said of a rule that failed, which is no result.
  private static func plain(_ assessment: Assessment) -> Assessment {
    var result = assessment
    for index in result.notAssessed.indices { result.notAssessed[index].detail = nil }
    return result
  }

  /// Assessed by a profile of a child, or with a finding of the family of children.
  private static func concernsChild(_ assessment: Assessment) -> Bool {
    assessment.method?.profile.hasPrefix("C") == true
      || assessment.indicators.contains { $0.code.hasPrefix("child.") }
  }

  private static func kind(
    _ was: ReportChange.Outcome, _ now: ReportChange.Outcome, concernsChild: Bool
  ) -> ReportChange.Kind {
    let lostFlag = was.isFlagged && !now.isFlagged
    let fell = was.priority.place < now.priority.place
    if was.priority == .urgent, fell { return .urgentLost }
    if concernsChild, lostFlag || fell { return .childLost }
    if lostFlag { return .noLongerFlagged }
    if fell { return .priorityFell }
    if !Set(now.notAssessed).isSubset(of: was.notAssessed) { return .notAssessed }
    if now.priority == .urgent, was.priority != .urgent { return .newlyUrgent }
    if now.isFlagged, !was.isFlagged { return .newlyFlagged }
    if was.priority != now.priority { return .priorityRose }
    if was.pillars != now.pillars || was.lead != now.lead { return .pillarChanged }
    if abs(was.score - now.score) > sameScore || was.needsReview != now.needsReview {
      return .scoreChanged
    }
    return .detailsChanged
  }

  private static func steps(_ old: Assessment, _ new: Assessment) -> [ReportChange.ScoreStep] {
    var points: [String: (before: Double, after: Double)] = [:]
    var order: [String] = []
    for line in old.arithmetic {
      if points[line.because] == nil { order.append(line.because) }
      points[line.because, default: (0, 0)].before += line.points
    }
    for line in new.arithmetic {
      if points[line.because] == nil { order.append(line.because) }
      points[line.because, default: (0, 0)].after += line.points
    }
    return order.compactMap { name in
      guard let (before, after) = points[name], abs(before - after) > sameScore else { return nil }
      return ReportChange.ScoreStep(because: name, before: before, after: after)
    }
  }

  // MARK: - Findings

  /// A finding with how it stands; a code may count and be dismissed as well, for other words.
  private struct Standing {
    var counted: Assessment.Finding?
    var isContra = false
    var dismissed: Assessment.Finding?

    var standing: ReportChange.Standing {
      if counted != nil { return isContra ? .contra : .indicator }
      return dismissed == nil ? .absent : .dismissed
    }
  }

  private static func standings(_ assessment: Assessment) -> [String: Standing] {
    var result: [String: Standing] = [:]
    for finding in assessment.indicators {
      result[finding.code, default: .init()].counted = finding
    }
    for finding in assessment.contra {
      result[finding.code, default: .init()].counted = finding
      result[finding.code]?.isContra = true
    }
    for finding in assessment.dismissed {
      result[finding.code, default: .init()].dismissed = finding
    }
    return result
  }

  private func findings(
    _ report: Report, _ old: Assessment, _ new: Assessment
  ) -> [ReportChange.FindingChange] {
    let (before, after) = (Self.standings(old), Self.standings(new))
    var changes: [ReportChange.FindingChange] = []
    for code in Set(before.keys).union(after.keys).sorted() {
      let (was, now) = (before[code] ?? Standing(), after[code] ?? Standing())
      if was.counted?.evidence == now.counted?.evidence,
        was.dismissed?.evidence == now.dismissed?.evidence
      {
        continue
      }
      var change = finding(code, was, now, report)
      change.reasons = reasons(for: change, was, now, language: new.language)
      changes.append(change)
    }
    return changes.sorted {
      ($0.isLost ? 0 : $0.isGained ? 1 : 2, $0.code)
        < ($1.isLost ? 0 : $1.isGained ? 1 : 2, $1.code)
    }
  }

  private func finding(
    _ code: String, _ was: Standing, _ now: Standing, _ report: Report
  ) -> ReportChange.FindingChange {
    // Where nothing counts in either, the words that were read and did not count are what differs.
    let counts = was.counted != nil || now.counted != nil
    let before = (counts ? was.counted : was.dismissed)?.evidence ?? []
    let after = (counts ? now.counted : now.dismissed)?.evidence ?? []
    func words(_ list: [Evidence]) -> [ReportChange.Words] {
      list.map {
        ReportChange.Words(
          field: $0.field, start: $0.start, end: $0.end, text: report.string($0.bytes),
          phrase: $0.phrase, status: $0.status)
      }
    }
    return ReportChange.FindingChange(
      code: code, before: was.standing, after: now.standing,
      lost: words(before.filter { !after.contains($0) }),
      gained: words(after.filter { !before.contains($0) }), reasons: [])
  }

  private func reasons(
    for change: ReportChange.FindingChange, _ was: Standing, _ now: Standing, language: String
  ) -> [PackDifference] {
    func spans(_ standing: Standing) -> Set<[Int]> {
      let all = (standing.counted?.evidence ?? []) + (standing.dismissed?.evidence ?? [])
      return Set(all.map { [$0.field == .title ? 0 : 1, $0.start, $0.end] })
    }
    let all = [was, now].flatMap { ($0.counted?.evidence ?? []) + ($0.dismissed?.evidence ?? []) }
    let moved = change.lost + change.gained
    let phrases = Set(moved.isEmpty ? all.map(\.phrase) : moved.map(\.phrase))
    return differences.reasons(
      for: change.code, phrases: phrases, language: language,
      isReadOtherwise: spans(was) == spans(now))
  }

  // MARK: - The whole

  private func reasons(
    _ change: ReportChange, _ old: Assessment, _ new: Assessment
  ) -> [PackDifference] {
    let (was, now) = (change.before, change.after)
    var result: [PackDifference] = []
    func add(_ kind: PackDifference.Kind, _ subject: String? = nil, _ applies: Bool) {
      if applies { result += differences.differences(of: kind, subject) }
    }
    let scoreMoved = !change.score.isEmpty || was.score != now.score
    let pillarsMoved = old.pillars != new.pillars
    let flagMoved = was.isFlagged != now.isFlagged
    let stopped = was.notAssessed != now.notAssessed
    add(.threshold, "flag", flagMoved || was.needsReview != now.needsReview)
    add(.threshold, "review", was.needsReview != now.needsReview)
    add(.threshold, "high", was.priority != now.priority)
    add(.threshold, "pillar", pillarsMoved)
    add(.limit, nil, stopped)
    add(.script, "ilo", old.method != new.method)
    add(.script, "elements", old.elements != new.elements)
    add(.script, "score", scoreMoved || flagMoved)
    add(.script, "urgency", was.priority != now.priority)
    add(.script, "pillars", pillarsMoved)
    add(.prior, nil, change.score.contains { $0.because == DocumentPrior.line })
    let counted = (old.indicators + old.contra).map(\.code)
    let standing = Set(counted).intersection((new.indicators + new.contra).map(\.code))
    for code in standing.sorted() {
      let own = differences.differences(ofRule: code)
      if change.score.contains(where: { $0.because == code }) || old.method != new.method {
        result += RuleDifference.bearingOnPoints(own)
      }
      if pillarsMoved || old.elements != new.elements || old.law != new.law {
        result += RuleDifference.bearingOnMeaning(own)
      }
    }
    add(.weight, nil, change.score.contains { standing.contains($0.because) })
    for code in Set(now.notAssessed).subtracting(was.notAssessed).sorted() {
      result += differences.differences(ofRule: code)
    }
    if result.isEmpty, change.findings.isEmpty {
      // Other thresholds, which a script of the pack may read for anything.
      result = differences.differences(of: .threshold) + differences.differences(of: .script)
    }
    if result.isEmpty, change.findings.isEmpty {
      result = [.elsewhere]
    }
    var seen: Set<PackDifference> = []
    return result.filter { seen.insert($0).inserted }
  }
}
