internal import CaseStore
internal import Evaluation
internal import Export
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import RuleEngine
internal import Synchronization
internal import TextMatching

/// The dashboard: what came in, what became of it, how the rules do, and how much work a threshold makes.
struct DashboardRoutes {
  let workplace: Workplace

  /// Reports of the last so many days are the recent ones.
  private static let recentDays = 90

  func add(to router: PageRouter) {
    router.get("/dashboard") { request, context in
      try await page(SessionRoutes.query(request), context)
    }
  }

  private func page(_ query: FormFields, _ context: PageContext) async throws -> Response {
    _ = try context.person(for: .read)
    let pack = workplace.pack
    let since = workplace.clock().addingTimeInterval(-Double(Self.recentDays) * 86_400)
      .ISO8601Format().prefix(10)
    let figures = try await workplace.figures(recentFrom: String(since))
    var threshold = pack.pack.thresholds["flag"] ?? 0
    if let text = query["threshold"] {
      guard let value = Double(text.replacing(",", with: ".")), value.isFinite,
        (0...1_000).contains(value)
      else { throw QueueFilter.wrong("threshold") }
      threshold = value
    }
    let view = Dashboard(
      figures: figures, threshold: threshold, words: context.words, pack: pack,
      recentDays: Self.recentDays)
    return .page(
      Layout(context, title: context.words(.dashboardTitle), path: "/dashboard", kind: "dashboard")
        .page(
          view.html))
  }
}

/// Everything that the dashboard counts, asked for at once.
struct StoreFigures: Sendable {
  var reports: ReportFigures
  var workload: Workload
  var use: (rules: [RuleUse], reports: Int, recent: Int)
  var reviewed: [ReviewedRule]
  var made: Date

  /// Figures of a store of 100,000 reports take about a second to count, so that they are kept so many
  /// seconds; the page says of when they are.
  static let life: TimeInterval = 60

  static func count(_ store: CaseStore, recentFrom day: String, now: Date) throws -> StoreFigures {
    var workload = Workload()
    try store.eachScore { report in
      let day = String(report.receivedAt.prefix(10))
      workload.add(
        score: report.score, isUrgent: report.priority == .urgent,
        day: CalendarDay(day) == nil ? nil : day, isConfirmed: report.isConfirmed)
    }
    return StoreFigures(
      reports: try store.reportFigures(), workload: workload,
      use: try store.ruleUse(recentFrom: day), reviewed: try store.reviewedRules(), made: now)
  }
}
