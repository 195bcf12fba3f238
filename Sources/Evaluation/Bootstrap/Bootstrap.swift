/// Percentile intervals by resampling reports, stratified by label, so that every resample has as
/// many positives and negatives as the sample (Efron and Tibshirani 1993).
struct Bootstrap {
  /// How often to resample.
  var resamples: Int
  /// The seed of the generator.
  var seed: Int

  /// The 95 % intervals of some figures over a set of reports.
  ///
  /// A figure that fewer than 20 resamples define has no interval.
  func intervals(
    for metrics: [Metric], of tallies: [Tally], set: [Int], codes: Int
  ) -> [Metric: Interval] {
    let strata = strata(of: tallies, set: set)
    var random = MersenneTwister(seed: seed)
    var samples = [[Double]](repeating: [], count: metrics.count)
    var resample: [Int] = []
    resample.reserveCapacity(set.count)
    for _ in 0..<resamples {
      resample.removeAll(keepingCapacity: true)
      for stratum in strata {
        for _ in stratum { resample.append(stratum[random.nextIndex(below: stratum.count)]) }
      }
      let figures = Metrics(of: tallies, set: resample, codes: codes)
      for (place, metric) in metrics.enumerated() where !figures[metric].isNaN {
        samples[place].append(figures[metric])
      }
    }
    var intervals: [Metric: Interval] = [:]
    for (place, metric) in metrics.enumerated() where samples[place].count >= 20 {
      let sorted = samples[place].sorted()
      let last = Double(sorted.count - 1)
      intervals[metric] = Interval(low: sorted[Int(0.025 * last)], high: sorted[Int(0.975 * last)])
    }
    return intervals
  }

  /// The set by label, in the order in which the labels first appear.
  private func strata(of tallies: [Tally], set: [Int]) -> [[Int]] {
    var order: [GoldLabel.Verdict] = []
    var members: [GoldLabel.Verdict: [Int]] = [:]
    for place in set {
      let verdict = tallies[place].verdict
      if members[verdict] == nil { order.append(verdict) }
      members[verdict, default: []].append(place)
    }
    return order.compactMap { members[$0] }
  }
}
