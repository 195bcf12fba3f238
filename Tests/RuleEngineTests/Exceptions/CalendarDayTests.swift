import Testing

@testable import RuleEngine

struct CalendarDayTests {
  @Test(arguments: [
    "2026-11-27", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31",
  ])
  func `days of the calendar are read and written alike`(_ text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026-11-27 ", "2026-11", "2026-13-01", "2026-00-01", "2026-11-31", "2026-02-29",
    "1900-02-29", "26-11-27", "2026-1-07", "+026-11-27", "2026/11/27", "0000-01-01",
    "２０２６-11-27",
  ])
  func `what is no day`(_ text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-27", 12, "2027-11-27"), ("2026-01-31", 1, "2026-02-28"),
    ("2023-08-31", 6, "2024-02-29"), ("2026-12-01", 1, "2027-01-01"),
    ("2024-02-29", 12, "2025-02-28"),
  ])
  func `months later`(_ text: String, _ months: Int, _ later: String) {
    #expect(CalendarDay(text)?.adding(months: months).description == later)
  }

  @Test(arguments: [
    ("2026-11-27", "2026-11-27", 0), ("2026-11-27", "2026-12-01", 4),
    ("2026-12-31", "2027-01-01", 1), ("2024-02-28", "2024-03-01", 2),
    ("2026-02-28", "2026-03-01", 1), ("2000-01-01", "2026-11-27", 9827),
    ("2027-01-01", "2026-12-01", -31),
  ])
  func `days between`(_ text: String, _ other: String, _ count: Int) throws {
    let (day, later) = (try #require(CalendarDay(text)), try #require(CalendarDay(other)))
    #expect(day.days(to: later) == count)
    #expect((day < later) == (count > 0))
  }
}
