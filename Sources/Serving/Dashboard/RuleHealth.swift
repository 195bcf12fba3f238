internal import CaseStore
internal import ReportModel
internal import RuleEngine

/// What is remarkable about a rule of the pack, by what it found in the store and what people said of it.
struct RuleHealth: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    /// People mostly say that the words do not show it.
    case noisy
    /// People say both often.
    case contested
    /// It counts in no report.
    case dead
    /// It never counts alone, so that nothing would be missed without it.
    case shadowed
    /// Its share of the recent reports is another one than before.
    case drifting

    var title: Message {
      switch self {
      case .noisy: .healthNoisy
      case .contested: .healthContested
      case .dead: .healthDead
      case .shadowed: .healthShadowed
      case .drifting: .healthDrifting
      }
    }

    var hint: Message {
      switch self {
      case .noisy: .healthNoisyHint
      case .contested: .healthContestedHint
      case .dead: .healthDeadHint
      case .shadowed: .healthShadowedHint
      case .drifting: .healthDriftingHint
      }
    }
  }

  /// The rules of each kind, in the order of their codes.
  let rules: [Kind: [String]]

  /// The fewest verdicts from which anything is concluded.
  static let fewestVerdicts = 10
  /// The fewest reports of a store in which a rule that finds nothing is called dead.
  static let fewestReports = 500
  /// The fewest reports of a rule that never counts alone.
  static let fewestShadowed = 20
  /// From this difference on, in standard errors, a share is another one: by chance it is seen once in
  /// 2,000 comparisons, and a pack has some hundred rules (two-proportion z test, pooled).
  static let driftFrom = 3.5

  init(
    pack: CompiledPack, use: (rules: [RuleUse], reports: Int, recent: Int),
    reviewed: [ReviewedRule]
  ) {
    let used = Dictionary(uniqueKeysWithValues: use.rules.map { ($0.code, $0) })
    var verdicts: [String: (yes: Int, no: Int)] = [:]
    for rule in reviewed {
      verdicts[rule.code, default: (0, 0)].yes += rule.verdicts[.confirmed] ?? 0
      verdicts[rule.code, default: (0, 0)].no += rule.verdicts[.notConfirmed] ?? 0
    }
    var rules: [Kind: [String]] = [:]
    for rule in pack.pack.rules where rule.status == .live && !rule.isContra {
      let code = rule.code
      let said = verdicts[code] ?? (0, 0)
      if said.yes + said.no >= Self.fewestVerdicts {
        let share = Proportion(said.yes, of: said.yes + said.no)
        if let interval = share.interval, interval.upperBound < 0.5 {
          rules[.noisy, default: []].append(code)
        } else if let value = share.share, (0.3...0.7).contains(value) {
          rules[.contested, default: []].append(code)
        }
      }
      guard let found = used[code] else {
        if use.reports >= Self.fewestReports { rules[.dead, default: []].append(code) }
        continue
      }
      if found.alone == 0, found.reports >= Self.fewestShadowed {
        rules[.shadowed, default: []].append(code)
      }
      let drift = Self.drift(
        found.recent, use.recent, found.reports - found.recent, use.reports - use.recent)
      if abs(drift) >= Self.driftFrom { rules[.drifting, default: []].append(code) }
    }
    self.rules = rules
  }

  /// By how many standard errors two shares differ; 0 where too little was counted for the test to hold.
  static func drift(_ count: Int, _ total: Int, _ otherCount: Int, _ otherTotal: Int) -> Double {
    guard total > 0, otherTotal > 0, count + otherCount >= 10 else { return 0 }
    let (size, other) = (Double(total), Double(otherTotal))
    let pooled = Double(count + otherCount) / (size + other)
    let error = (pooled * (1 - pooled) * (1 / size + 1 / other)).squareRoot()
    guard error > 0 else { return 0 }
    return (Double(count) / size - Double(otherCount) / other) / error
  }
}
