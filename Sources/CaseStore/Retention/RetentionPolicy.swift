public import Foundation

/// How long reports are kept.
///
/// A report was last used when it was stored, when an act of the audit names it (a view, a decision, a
/// hand-over), or when the whole store was exported, whichever came last. Privacy Act s. 6(1) and Privacy
/// Regulations s. 4: at least two years after the last administrative use.
public struct RetentionPolicy: Sendable, Hashable {
  /// A length of time by the calendar.
  public struct Period: Sendable, Hashable, CustomStringConvertible {
    /// Which unit.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
      /// Days.
      case days = "d"
      /// Months.
      case months = "m"
      /// Years.
      case years = "y"
    }

    /// How many, from 1.
    public let count: Int
    /// Of what.
    public let unit: Unit

    /// Makes a period.
    public init(_ count: Int, _ unit: Unit) {
      self.count = count
      self.unit = unit
    }

    /// Reads `90d`, `18m` or `2y`; `nil` for another text, and for more than a thousand years.
    public init?(_ text: String) {
      guard let unit = text.last.flatMap({ Unit(rawValue: String($0)) }),
        let count = Int(text.dropLast()), (1...365_000).contains(count),
        unit != .years || count <= 1_000, unit != .months || count <= 12_000
      else { return nil }
      self.init(count, unit)
    }

    /// The period as `init` reads it.
    public var description: String { "\(count)\(unit.rawValue)" }

    /// The moment this long before another, by the Gregorian calendar in UTC.
    public func before(_ date: Date) -> Date {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = .gmt
      let component: Calendar.Component =
        switch unit {
        case .days: .day
        case .months: .month
        case .years: .year
        }
      return calendar.date(byAdding: component, value: -count, to: date) ?? .distantPast
    }
  }

  /// How long after its last use a report is kept.
  public var keep = Period(2, .years)
  /// How long after it was stored a report is kept that no assessment flagged or put up for review, that was
  /// assessed in full, and that nobody used; `nil` for as long as others.
  public var unflagged: Period?
  /// Whether an export of the whole store counts as a use of every report in it.
  public var countsExports = true
  /// The law or schedule that allows less than two years; empty for none. It stands in the receipt.
  public var basis = ""

  /// Two years after the last use, for all reports.
  public init() {}

  /// Whether used reports go before the two years of the Privacy Regulations, s. 4, are over.
  public var isShorterThanTwoYears: Bool {
    let now = Date(timeIntervalSince1970: 1_700_000_000)
    return keep.before(now) > Period(2, .years).before(now)
  }
}
