internal import Foundation
public import ReportModel
public import RuleEngine

/// Days from one to another, both included, with a name where they have one.
public struct StatisticsPeriod: Sendable, Hashable {
  /// The first day.
  public let from: CalendarDay
  /// The last day.
  public let to: CalendarDay
  /// `2026Q3` for a quarter, else empty.
  public let name: String
  /// The first month of the fiscal year that the quarter belongs to; `nil` for one of the calendar year.
  public let fiscalStart: Int?

  /// Makes a period; `nil` when the last day is before the first.
  public init?(from: CalendarDay, to: CalendarDay) {
    guard from <= to else { return nil }
    self.init(from, to, "", nil)
  }

  /// A quarter, `2026Q3`: of the calendar year, or of the fiscal year that begins in 2026.
  ///
  /// - Parameter fiscalStart: The first month of the fiscal year, 1 to 12; `nil` for the calendar year.
  public init?(quarter text: String, fiscalStart: Int? = nil) {
    let parts = text.uppercased().split(separator: "Q", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]),
      let number = Int(parts[1]), (1...4).contains(number), parts[1].utf8.count == 1,
      (1901...9997).contains(year),
      let start = CalendarDay(year: year, month: fiscalStart ?? 1, day: 1)
    else { return nil }
    let first = start.adding(months: 3 * (number - 1))
    self.init(
      first, first.adding(months: 3).adding(days: -1), "\(year)Q\(number)", fiscalStart)
  }

  private init(_ from: CalendarDay, _ to: CalendarDay, _ name: String, _ fiscalStart: Int?) {
    (self.from, self.to, self.name, self.fiscalStart) = (from, to, name, fiscalStart)
  }

  /// How many days it has.
  public var days: Int { from.days(to: to) + 1 }

  /// The quarter before, or as many days before.
  public var before: StatisticsPeriod {
    let last = from.adding(days: -1)
    guard !name.isEmpty, let year = Int(name.prefix(4)), let number = Int(name.suffix(1)) else {
      return StatisticsPeriod(from.adding(days: -days), last, "", nil)
    }
    let earlier = number > 1 ? "\(year)Q\(number - 1)" : "\(year - 1)Q4"
    return StatisticsPeriod(from.adding(months: -3), last, earlier, fiscalStart)
  }

  /// What is wide enough, as text, to hold all dates of the period whatever zone they are written in.
  var textRange: Range<String> {
    from.adding(days: -2).description..<to.adding(days: 3).description
  }

  /// The period in words.
  public var title: LocalizedText {
    let days = LocalizedText(en: "\(from) to \(to)", fr: "du \(from) au \(to)")
    guard !name.isEmpty else { return days }
    let (year, number) = (name.prefix(4), name.suffix(1))
    let ordinal = number == "1" ? "1er" : "\(number)e"
    return fiscalStart == nil
      ? LocalizedText(
        en: "quarter \(number) of \(year) (\(days.en))",
        fr: "\(ordinal) trimestre de \(year) (\(days.fr))")
      : LocalizedText(
        en: "quarter \(number) of the fiscal year that began in \(year) (\(days.en))",
        fr: "\(ordinal) trimestre de l'exercice commencé en \(year) (\(days.fr))")
  }
}

/// The day on which a report was received, where the centre is.
struct ReceiptDay {
  private let zone: TimeZone

  init(zone: TimeZone) { self.zone = zone }

  /// The day of an ISO 8601 date. A time with its zone (`2026-07-01T02:10:00Z`) is brought to the centre's; a day alone,
  /// or a time without a zone, is taken as it is written. `nil` for another text.
  func day(of text: String) -> CalendarDay? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let written = CalendarDay(String(text.prefix(10))) else { return nil }
    if bytes.count == 10 { return written }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), bytes.count >= 16,
      bytes[13] == UInt8(ascii: ":"), let hour = Self.number(bytes[11..<13]),
      let minute = Self.number(bytes[14..<16]), hour < 24, minute < 60
    else { return nil }
    guard let offset = Self.offset(bytes[16...]) else { return written }
    let epoch = CalendarDay(year: 1970, month: 1, day: 1)
    let days = epoch.map { $0.days(to: written) } ?? 0
    let seconds = days * 86_400 + (hour * 60 + minute - offset) * 60
    let local =
      seconds + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    return epoch?.adding(days: Int((Double(local) / 86_400).rounded(.down)))
  }

  /// Minutes east of Greenwich at the end of a time; `nil` where no zone is said.
  private static func offset(_ rest: ArraySlice<UInt8>) -> Int? {
    if rest.last == UInt8(ascii: "Z") { return 0 }
    guard let sign = rest.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") })
    else { return nil }
    let digits = rest[(sign + 1)...].filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, let hours = number(digits[..<2]),
      let minutes = digits.count == 4 ? number(digits[2...]) : 0
    else { return nil }
    return (hours * 60 + minutes) * (rest[sign] == UInt8(ascii: "-") ? -1 : 1)
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    digits.reduce(0) { sum, byte in
      guard let sum, byte >= 0x30, byte <= 0x39 else { return nil }
      return sum * 10 + Int(byte - 0x30)
    }
  }
}
