internal import ArgumentParser
internal import Centre
import Foundation
internal import RuleEngine

/// Which days figures are of.
struct PeriodOption: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "The first day of receipt: 2026-07-01.", "Le premier jour de réception : 2026-07-01.",
      value: ("day", "jour")),
    transform: { try Self.day($0, "--from") })
  var from: CalendarDay?
  @Option(
    name: .long,
    help: .said(
      "The last day of receipt (default with --from: today).",
      "Le dernier jour de réception (par défaut avec --from : aujourd'hui).",
      value: ("day", "jour")),
    transform: { try Self.day($0, "--to") })
  var to: CalendarDay?
  @Option(
    name: .long,
    help: .said(
      "A quarter instead: 2026Q3.", "Plutôt un trimestre : 2026Q3.",
      value: ("quarter", "trimestre")))
  var quarter: String?
  @Flag(
    name: .long,
    help: .said(
      "The quarter is that of the fiscal year that begins in that year.",
      "Le trimestre est celui de l'exercice qui commence cette année-là."))
  var fiscal = false

  func validate() throws {
    if quarter != nil && (from != nil || to != nil) {
      throw ValidationError(
        said(
          "--quarter stands alone, without --from and --to.",
          "--quarter va seule, sans --from ni --to."))
    }
    if let quarter, StatisticsPeriod(quarter: quarter) == nil {
      throw ValidationError(
        said(
          "--quarter is a year and a quarter, such as 2026Q3.",
          "--quarter est une année et un trimestre, comme 2026Q3."))
    }
    if fiscal && quarter == nil {
      throw ValidationError(said("--fiscal goes with --quarter.", "--fiscal va avec --quarter."))
    }
    if from == nil && to != nil {
      throw ValidationError(said("--to goes with --from.", "--to va avec --from."))
    }
    if let from, StatisticsPeriod(from: from, to: to ?? .today) == nil {
      throw ValidationError(
        said("The last day is before the first.", "Le dernier jour est avant le premier."))
    }
  }

  /// The period; `nil` for all reports.
  func period(_ policy: PublicationPolicy) -> StatisticsPeriod? {
    if let quarter {
      return StatisticsPeriod(quarter: quarter, fiscalStart: fiscal ? policy.fiscalStart : nil)
    }
    return from.flatMap { StatisticsPeriod(from: $0, to: to ?? .today) }
  }

  private static func day(_ text: String, _ option: String) throws -> CalendarDay {
    if let day = CalendarDay(text) { return day }
    throw ValidationError(
      said("\(option) is a day such as 2026-07-01.", "\(option) est un jour comme 2026-07-01."))
  }
}
