/// How much work a threshold makes, and how much it finds.
///
///     var workload = Workload()
///     workload.add(score: 7.5, isUrgent: false, day: "2026-11-23", isConfirmed: true)
///     workload.row(at: 6)    // reports to read, a day, and the share of confirmed ones among them
///
/// A report is read when its score reaches the threshold, or when it is urgent: the urgent lane does
/// not know thresholds.
public struct Workload: Sendable {
  private struct Entry {
    var score: Double
    var day: String?
    var isConfirmed: Bool?
  }

  private var entries: [Entry] = []

  /// Makes one without reports.
  public init() {}

  /// Adds a report.
  ///
  /// - Parameters:
  ///   - score: Its score.
  ///   - isUrgent: Whether it is in the urgent lane.
  ///   - day: The day when it was received, `2026-11-23`; `nil` when it is not known.
  ///   - isConfirmed: Whether a person, or a label, confirmed it; `nil` where nobody judged.
  public mutating func add(score: Double, isUrgent: Bool, day: String?, isConfirmed: Bool?) {
    entries.append(
      Entry(score: isUrgent ? .infinity : score, day: day, isConfirmed: isConfirmed))
  }

  /// One line of the table.
  public struct Row: Sendable, Hashable {
    /// The threshold.
    public let threshold: Double
    /// The reports to read.
    public let reports: Int
    /// The reports to read on a day of the period, on average; `nil` without days.
    public let perDay: Double?
    /// The reports to read on the busiest day; `nil` without days.
    public let busiestDay: Int?
    /// The confirmed reports among them.
    public let confirmed: Int
    /// The reports among them that a person or a label judged.
    public let judged: Int
    /// The share of all confirmed reports that is among them; `nil` where nothing is confirmed.
    public let confirmedShare: Double?
  }

  /// All reports.
  public var reports: Int { entries.count }
  /// The highest score of a report that is not in the urgent lane; `nil` where there is none.
  public var highest: Double? { entries.map(\.score).filter(\.isFinite).max() }
  /// All confirmed reports.
  public var confirmed: Int { entries.count { $0.isConfirmed == true } }
  /// All reports that were judged.
  public var judged: Int { entries.count { $0.isConfirmed != nil } }
  /// Reports without a known day, which no figure by day counts.
  public var undated: Int { entries.count { $0.day == nil } }

  /// The days from the first report to the last, both included; 0 without days.
  public var days: Int {
    let numbers = entries.compactMap { $0.day.flatMap(Self.number) }
    guard let first = numbers.min(), let last = numbers.max() else { return 0 }
    return last - first + 1
  }

  /// What a threshold makes.
  public func row(at threshold: Double) -> Row {
    let read = entries.filter { $0.score >= threshold }
    var byDay: [String: Int] = [:]
    for entry in read { if let day = entry.day { byDay[day, default: 0] += 1 } }
    let (days, confirmed) = (days, read.count { $0.isConfirmed == true })
    let dated = byDay.values.reduce(0, +)
    return Row(
      threshold: threshold, reports: read.count,
      perDay: days > 0 ? Double(dated) / Double(days) : nil,
      busiestDay: days > 0 ? byDay.values.max() ?? 0 : nil, confirmed: confirmed,
      judged: read.count { $0.isConfirmed != nil },
      confirmedShare: self.confirmed > 0 ? Double(confirmed) / Double(self.confirmed) : nil)
  }

  /// The lowest threshold, in steps of a half, at which at most so many reports are to be read on an
  /// average day; `nil` when the urgent lane alone is more, or without days.
  public func threshold(forADay most: Double) -> Double? {
    let days = days
    guard days > 0 else { return nil }
    let scores = entries.filter { $0.day != nil }.map(\.score).sorted(by: >)
    let room = Int((most * Double(days)).rounded(.down))
    if scores.count <= room { return 0 }
    // The first report that has no room any more must fall below the threshold.
    let over = scores[room]
    guard over.isFinite else { return nil }
    return ((over * 2).rounded(.down) + 1) / 2
  }

  /// Days since 1 March of the year 0 of the Gregorian calendar (H. Hinnant, chrono-compatible
  /// low-level date algorithms, 2013); `nil` for what is no day.
  private static func number(_ day: String) -> Int? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
      return nil
    }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let month = parts[1] > 2 ? parts[1] - 3 : parts[1] + 9
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + parts[2] - 1
  }
}
