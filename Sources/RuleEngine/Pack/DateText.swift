/// A date as people write it.
enum DateText {
  /// Whether a text is a date of ISO 8601, such as `2026-11-26`.
  static func isISO(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2] else { return false }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 && isDay(numbers[0], numbers[1], numbers[2])
  }

  /// The same date in ISO 8601; `nil` where a text can be read in two ways, or in none.
  ///
  /// Behind a year stands the month; before one, of two numbers the one beyond 12 is the day.
  ///
  ///     DateText.iso("26/11/2026")   // "2026-11-26"
  ///     DateText.iso("5/11/2026")    // nil: May or November
  static func iso(_ text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.count == 1, text.utf8.count == 8, let number = Int(text) {
      return date(number / 10_000, number / 100 % 100, number % 100)
    }
    guard words.count == 3 else { return nil }
    let named = words.map { word in
      months.firstIndex { month in month.contains { word.count >= 3 && word.hasPrefix($0) } }
    }
    let numbers = words.map { Int($0) }
    if let place = named.firstIndex(where: { $0 != nil }), let month = named[place] {
      let others = numbers.enumerated().filter { $0.offset != place }.compactMap(\.element)
      guard others.count == 2, let year = others.first(where: { $0 > 999 }),
        let day = others.first(where: { $0 < 32 })
      else { return nil }
      return date(year, month + 1, day)
    }
    guard let first = numbers[0], let second = numbers[1], let third = numbers[2] else {
      return nil
    }
    if first > 999 { return date(first, second, third) }
    guard third > 999 else { return nil }
    if first > 12 { return date(third, second, first) }
    return second > 12 || first == second ? date(third, first, second) : nil
  }

  private static let months = [
    ["jan"], ["feb", "fév", "fev"], ["mar"], ["apr", "avr"], ["may", "mai"], ["jun", "juin"],
    ["jul", "juil"], ["aug", "aoû", "aou"], ["sep"], ["oct"], ["nov"], ["dec", "déc"],
  ]

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard isDay(year, month, day) else { return nil }
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard (1000...9999).contains(year), (1...12).contains(month) else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let longest = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...longest).contains(day)
  }
}
