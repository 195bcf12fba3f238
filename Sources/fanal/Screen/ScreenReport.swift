import Foundation
internal import Exchange
internal import ReportModel
internal import Screening
internal import TextMatching

/// Shows a run on standard error: progress, rejects, and the summary.
final class ScreenReport {
  private let language: Language
  private let rejects: String
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private var isLineShown = false
  private var rejected = 0
  /// Values of single fields that could not be read.
  private var unread = 0

  /// Rejects that are shown one by one; the rest is in the file of reasons.
  private static let mostRejects = 20

  init(language: Language, rejects: String) {
    self.language = language
    self.rejects = rejects
  }

  func show(_ event: ScreeningEvent) {
    switch event {
    case .notice(let notice, let input):
      if notice.line != nil {
        unread += 1
        guard unread <= Self.mostRejects else { return }
      }
      clear()
      let text = language == .french ? notice.message.fr : notice.message.en
      let place = notice.line.map { ":\($0)" } ?? ""
      let field = notice.field.map { " \($0):" } ?? ""
      Console.error("\(input)\(place):\(field) \(text)")
    case .store(let notice, let path):
      clear()
      Console.error(Phrases.notice(notice, path, language))
    case .skipped(let error):
      clear()
      Console.error(language == .french ? error.message.fr : error.message.en)
    case .known(let files):
      clear()
      Console.error(Phrases.knownFiles(files, language))
    case .rejected(let reason, let input):
      rejected += 1
      guard rejected <= Self.mostRejects else { return }
      clear()
      let field = reason.field.map { " \($0):" } ?? ""
      let text = language == .french ? reason.message.fr : reason.message.en
      Console.error("\(input):\(reason.line):\(field) \(text)")
    case .progress(let bytes, let total, let records):
      showProgress(bytes, total, records)
    }
  }

  private func showProgress(_ bytes: Int64, _ total: Int64?, _ records: Int) {
    guard Console.errorIsTerminal else { return }
    let now = ContinuousClock.now
    guard now - lastShown > .milliseconds(200) else { return }
    lastShown = now
    let seconds = Self.seconds(now - start)
    let rate = Double(records) / max(seconds, 0.001)
    var line = Phrases.progress(records: records, rate: rate, language)
    if let total, total > 0 {
      let share = min(1, Double(bytes) / Double(total))
      let filled = Int(share * 24)
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
      let left = share > 0.01 ? seconds * (1 - share) / share : nil
      line = "\(bar) \(Int(share * 100)) %  \(line)"
      if let left { line += "  " + Phrases.timeLeft(seconds: Int(left.rounded(.up)), language) }
    }
    Console.status("\r\u{1B}[K\(line)")
    isLineShown = true
  }

  /// Takes the progress line away.
  func clear() {
    guard isLineShown else { return }
    Console.status("\r\u{1B}[K")
    isLineShown = false
  }

  func finish(_ summary: ScreeningSummary, json: Bool) {
    clear()
    if unread > Self.mostRejects {
      Console.error(Phrases.moreUnreadValues(unread - Self.mostRejects, language))
    }
    if rejected > Self.mostRejects {
      Console.error(Phrases.moreRejects(rejected - Self.mostRejects, file: rejects, language))
    }
    Console.error(
      json ? SummaryText.json(summary) : SummaryText.text(summary, rejects: rejects, language))
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
