internal import Foundation

/// Tells which numbers of a workbook are dates, and writes them in ISO 8601.
struct DateStyles {
  /// What a cell style shows.
  enum Kind: Sendable {
    case number, date, time, dateTime
  }

  /// The kinds by the number of the cell style.
  var kinds: [Kind] = []
  /// Whether day 0 is 1904-01-01, as in workbooks of old Macintosh programs.
  var startsIn1904 = false

  /// What a number format shows: the built-in ones by number (ECMA-376 18.8.30), others by the
  /// letters of their code.
  static func kind(of id: Int, code: String?) -> Kind {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: return .date
    case 18...21, 32...35, 45...47, 55, 56: return .time
    case 22: return .dateTime
    default: break
    }
    guard let code else { return .number }
    var hasDate = false
    var hasTime = false
    var isQuoted = false
    var isSkipped = false
    var isInBrackets = false
    for letter in code.lowercased() {
      if isSkipped {
        isSkipped = false
      } else if isQuoted {
        isQuoted = letter != "\""
      } else if isInBrackets {
        // [h] counts hours; [Red] and [$-1009] say something else.
        if letter == "]" { isInBrackets = false }
      } else {
        switch letter {
        case "\"": isQuoted = true
        case "\\", "_", "*": isSkipped = true
        case "[": isInBrackets = true
        case "d", "y": hasDate = true
        case "h", "s": hasTime = true
        case ";": return Self.kind(hasDate, hasTime)
        default: break
        }
      }
    }
    return Self.kind(hasDate, hasTime)
  }

  private static func kind(_ hasDate: Bool, _ hasTime: Bool) -> Kind {
    hasDate ? (hasTime ? .dateTime : .date) : (hasTime ? .time : .number)
  }

  /// The date of a number in a cell of this style; `nil` where it is a plain number.
  func text(of value: Double, style: Int) -> String? {
    guard kinds.indices.contains(style), kinds[style] != .number else { return nil }
    // 2,958,465 is the last day of 9999.
    guard value >= 0, value < 2_958_466 else { return nil }
    let seconds = Int((value * 86_400).rounded())
    let (day, second) = (seconds / 86_400, seconds % 86_400)
    let clock = Self.clock(second)
    if kinds[style] == .time && day == 0 { return clock }
    // Day 60 of the other calendar is the 29 February 1900, which there never was.
    let shift = startsIn1904 ? 1462 : (day < 60 ? 1 : 0)
    let date = Self.date(daysSince1970: day + shift - 25_569)
    return second == 0 ? date : "\(date)T\(clock)"
  }

  private static func clock(_ second: Int) -> String {
    let (hour, minute, rest) = (second / 3600, second / 60 % 60, second % 60)
    return rest == 0
      ? String(format: "%02d:%02d", hour, minute)
      : String(format: "%02d:%02d:%02d", hour, minute, rest)
  }

  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  private static func date(daysSince1970 days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return String(format: "%04d-%02d-%02d", year, month, day)
  }
}
