import Foundation
import RuleEngine
import Testing

@testable import Centre

@Suite("Periods")
struct StatisticsPeriodTests {
  @Test(
    "Quarters of the calendar and of a fiscal year",
    arguments: [
      ("2026Q3", nil, "2026-07-01", "2026-09-30", "2026-04-01"),
      ("2026q1", nil, "2026-01-01", "2026-03-31", "2025-10-01"),
      ("2026Q1", 4, "2026-04-01", "2026-06-30", "2026-01-01"),
      ("2026Q4", 4, "2027-01-01", "2027-03-31", "2026-10-01"),
    ] as [(String, Int?, String, String, String)])
  func quarters(_ text: String, _ start: Int?, _ from: String, _ to: String, _ before: String)
    throws
  {
    let period = try #require(StatisticsPeriod(quarter: text, fiscalStart: start))
    #expect(period.from.description == from && period.to.description == to)
    #expect(period.before.from.description == before)
    #expect(period.before.to == period.from.adding(days: -1))
    #expect(period.before == StatisticsPeriod(quarter: period.before.name, fiscalStart: start))
  }

  @Test("What is no quarter", arguments: ["2026", "2026Q5", "26Q1", "2026Q", "2026Q11", "Q3"])
  func noQuarter(_ text: String) { #expect(StatisticsPeriod(quarter: text) == nil) }

  @Test("Days have as many days before them")
  func days() throws {
    let from = try #require(CalendarDay("2024-02-28"))
    let to = try #require(CalendarDay("2024-03-01"))
    let period = try #require(StatisticsPeriod(from: from, to: to))
    #expect(period.days == 3 && period.before.from.description == "2024-02-25")
    #expect(StatisticsPeriod(from: to, to: from) == nil)
  }

  @Test("Every day of four centuries has one before it")
  func adding() throws {
    var day = try #require(CalendarDay("1900-01-01"))
    let end = try #require(CalendarDay("2300-01-01"))
    while day < end {
      let next = day.adding(days: 1)
      guard day.days(to: next) == 1, CalendarDay(next.description) == next,
        next.adding(days: -1) == day
      else {
        Issue.record("\(day)")
        return
      }
      day = next
    }
  }

  @Test(
    "The day of receipt is the centre's",
    arguments: [
      ("2026-07-01", "2026-07-01"), ("2026-07-01T02:10:00Z", "2026-06-30"),
      ("2026-06-30T23:59:59-04:00", "2026-06-30"), ("2026-06-30T22:30:00-07:00", "2026-07-01"),
      ("2026-07-01T00:10", "2026-07-01"), ("2026-01-01T04:59:00.123+00:00", "2025-12-31"),
      ("2026-07-01 09:00:00+0530", "2026-06-30"), ("1 July 2026", nil), ("2026-02-30", nil),
      ("", nil), ("2026-07-01T99:00Z", nil),
    ] as [(String, String?)])
  func receipt(_ text: String, _ day: String?) throws {
    let zone = try #require(TimeZone(identifier: "America/Toronto"))
    #expect(ReceiptDay(zone: zone).day(of: text)?.description == day)
  }
}
