internal import ReportModel

extension Metrics {
  /// Computes all figures of a set, in which a report may come several times.
  ///
  /// - Parameters:
  ///   - tallies: All reports.
  ///   - set: Places in `tallies`.
  ///   - codes: The number of different codes.
  init(of tallies: [Tally], set: [Int], codes: Int) {
    self.init()
    reports = set.count
    var sums = Sums(codes: codes)
    for place in set { sums.add(tallies[place]) }
    setFlagging(sums)
    setPooled(sums)
    setPerCode(sums.perCode)
  }

  private mutating func setFlagging(_ sums: Sums) {
    let flagging = sums.flagging
    if flagging.isSupported {
      self[.precision] = flagging.precision
      self[.recall] = flagging.recall
      self[.f1] = flagging.f1
    }
    self[.specificity] = ratio(sums.quietNegatives, sums.quietNegatives + flagging.extra)
    self[.balancedAccuracy] = (self[.recall] + self[.specificity]) / 2
    if sums.hasAllScores { self[.auc] = rankQuality(sums.positiveScores, sums.negativeScores) }
    self[.ambiguousFlagRate] = ratio(sums.flaggedAmbiguous, sums.ambiguous)
    self[.priorityAccuracy] = ratio(sums.rightPriorities, sums.priorities)
    self[.urgentRecall] = ratio(sums.foundUrgent, sums.urgent)
  }

  private mutating func setPooled(_ sums: Sums) {
    set(
      sums.indicators, .indicatorMicroPrecision, .indicatorMicroRecall, .indicatorMicroF1)
    set(
      sums.families, .indicatorFamilyPrecision, .indicatorFamilyRecall, .indicatorFamilyF1)
    set(sums.pillars, .pillarMicroPrecision, .pillarMicroRecall, .pillarMicroF1)
    if sums.contra.isSupported { self[.contraMicroF1] = sums.contra.f1 }
    self[.evidenceAny] = ratio(sums.touching, sums.located)
    self[.evidenceHalf] = ratio(sums.halfOverlapping, sums.located)
  }

  private mutating func set(
    _ counts: Counts, _ precision: Metric, _ recall: Metric, _ f1: Metric
  ) {
    guard counts.isSupported else { return }
    self[precision] = counts.precision
    self[recall] = counts.recall
    self[f1] = counts.f1
  }

  private mutating func setPerCode(_ perCode: [Counts]) {
    let supported = perCode.filter(\.isSupported)
    self[.indicatorMacroPrecision] = mean(supported.map(\.precision))
    self[.indicatorMacroRecall] = mean(supported.map(\.recall))
    self[.indicatorMacroF1] = mean(supported.map(\.f1))
    self[.indicatorMacroF1Support3] = mean(
      supported.filter { $0.hit + $0.missed >= 3 }.map(\.f1))
  }
}

/// What a set of reports adds up to.
private struct Sums {
  var flagging = Counts()
  var quietNegatives = 0
  var positiveScores: [Double] = []
  var negativeScores: [Double] = []
  var hasAllScores = true
  var ambiguous = 0
  var flaggedAmbiguous = 0
  var indicators = Counts()
  var families = Counts()
  var pillars = Counts()
  var contra = Counts()
  var located = 0
  var touching = 0
  var halfOverlapping = 0
  var priorities = 0
  var rightPriorities = 0
  var urgent = 0
  var foundUrgent = 0
  var perCode: [Counts]

  init(codes: Int) {
    perCode = [Counts](repeating: Counts(), count: codes)
  }

  mutating func add(_ tally: Tally) {
    if let isPositive = tally.isPositive { addFlag(of: tally, isPositive: isPositive) }
    if tally.verdict == .ambiguous {
      ambiguous += 1
      flaggedAmbiguous += tally.flagged ? 1 : 0
    } else if let predicted = tally.predictedPriority {
      let isUrgent = tally.goldPriority == .urgent
      priorities += 1
      rightPriorities += predicted == tally.goldPriority ? 1 : 0
      urgent += isUrgent ? 1 : 0
      foundUrgent += isUrgent && predicted == .urgent ? 1 : 0
    }
    indicators += tally.indicators
    families += tally.families
    pillars += tally.pillars
    contra += tally.contra
    located += tally.located
    touching += tally.touching
    halfOverlapping += tally.halfOverlapping
    for code in tally.hitCodes { perCode[code].hit += 1 }
    for code in tally.extraCodes { perCode[code].extra += 1 }
    for code in tally.missedCodes { perCode[code].missed += 1 }
  }

  private mutating func addFlag(of tally: Tally, isPositive: Bool) {
    switch (isPositive, tally.flagged) {
    case (true, true): flagging.hit += 1
    case (true, false): flagging.missed += 1
    case (false, true): flagging.extra += 1
    case (false, false): quietNegatives += 1
    }
    guard let score = tally.score else {
      hasAllScores = false
      return
    }
    if isPositive { positiveScores.append(score) } else { negativeScores.append(score) }
  }
}

private func ratio(_ part: Int, _ whole: Int) -> Double {
  whole > 0 ? Double(part) / Double(whole) : .nan
}

/// The mean by a compensated sum (Neumaier 1974), so that it does not depend on the order of the
/// codes, not even in the last digit that is shown.
private func mean(_ values: [Double]) -> Double {
  guard !values.isEmpty else { return .nan }
  var sum = 0.0
  var lost = 0.0
  for value in values {
    let next = sum + value
    lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
    sum = next
  }
  return (sum + lost) / Double(values.count)
}

/// The area under the ROC curve, by ranks.
private func rankQuality(_ positives: [Double], _ negatives: [Double]) -> Double {
  guard !positives.isEmpty, !negatives.isEmpty else { return .nan }
  let sorted = negatives.sorted()
  var wins = 0.0
  for score in positives {
    let below = sorted.partitionPoint { $0 >= score }
    let upTo = sorted.partitionPoint { $0 > score }
    wins += Double(below) + 0.5 * Double(upTo - below)
  }
  return wins / Double(positives.count * negatives.count)
}

extension [Double] {
  /// The first place where `isAfter` holds; the array must be sorted so that it then always holds.
  fileprivate func partitionPoint(_ isAfter: (Double) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
