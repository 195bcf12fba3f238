/// The figures of a set of reports. A figure that nothing supports is not a number.
public struct Metrics: Sendable {
  private var values: [Metric: Double] = [:]

  /// The number of reports.
  public internal(set) var reports = 0

  /// Makes figures of which none is defined.
  init() {}

  /// The value of a figure; `nan` where it is not defined, for example recall without positives.
  public internal(set) subscript(metric: Metric) -> Double {
    get { values[metric] ?? .nan }
    set { values[metric] = newValue }
  }
}
