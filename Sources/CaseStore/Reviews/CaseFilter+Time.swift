internal import Foundation

extension CaseFilter {
  /// The time of a text that a person writes: a day such as `2026-11-01`, which begins at midnight where
  /// this computer is, or a time such as `2026-11-01T08:00:00Z`.
  ///
  /// - Parameter isEnd: Whether a day is meant with its end.
  /// - Returns: Seconds since 1970; `nil` for another text.
  package static func time(_ text: String, isEnd: Bool) -> Int64? {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, numbers.map(\.utf8.count) == [4, 2, 2] else {
      return (try? Date(text, strategy: .iso8601)).map { Int64($0.timeIntervalSince1970) }
    }
    let parts = numbers.compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return nil }
    var day = DateComponents()
    (day.year, day.month, day.day) = (parts[0], parts[1], 1)
    let calendar = Calendar(identifier: .gregorian)
    guard let first = calendar.date(from: day),
      let days = calendar.range(of: .day, in: .month, for: first), days.contains(parts[2])
    else { return nil }
    day.day = parts[2] + (isEnd ? 1 : 0)
    return calendar.date(from: day).map { Int64($0.timeIntervalSince1970) }
  }
}
