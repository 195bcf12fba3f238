import Foundation

/// A day of the Gregorian calendar, without a time and without a time zone: `2027-02-01`.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; `nil` where the calendar has none such, for example 2027-02-30.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(of: month, year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2027-02-01` (ISO 8601), with all its digits.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) })
    else { return nil }
    let numbers = parts.compactMap { Int(Substring($0)) }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that it is now where this machine is.
  public static var today: CalendarDay {
    let parts = Calendar(identifier: .gregorian)
      .dateComponents([.year, .month, .day], from: .now)
    return CalendarDay(unchecked: parts.year ?? 1, parts.month ?? 1, parts.day ?? 1)
  }

  /// The same day of a later month, or the last one where that month is shorter.
  public func adding(months: Int) -> CalendarDay {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDay(unchecked: year, month, min(day, Self.length(of: month, year)))
  }

  /// The day so many days later, or earlier where the number is negative; kept within the years 1 to 9999.
  public func adding(days: Int) -> CalendarDay {
    // The way back of `number`, by the same source.
    let count = max(306, min(3_652_364, number + days))
    let year = (10_000 * count + 14_780) / 3_652_425
    func start(_ year: Int) -> Int { 365 * year + year / 4 - year / 100 + year / 400 }
    let first = count < start(year) ? year - 1 : year
    let rest = count - start(first)
    let month = (100 * rest + 52) / 3_060
    return CalendarDay(
      unchecked: first + (month + 2) / 12, (month + 2) % 12 + 1, rest - (month * 306 + 5) / 10 + 1)
  }

  /// How many days lie between; negative where the other day is earlier.
  public func days(to other: CalendarDay) -> Int { other.number - number }

  /// Whether a day is earlier than another.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The day as `init(_:)` reads it.
  public var description: String {
    String(format: "%04d-%02d-%02d", year, month, day)
  }

  /// Days since the first of March of the year 0 (Richards 2013, in *Explanatory Supplement to the
  /// Astronomical Almanac*): years that begin in March have the leap day at their end.
  private var number: Int {
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 306 + 5) / 10 + day - 1
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
