internal import Exchange
import Foundation
internal import ReportModel
internal import TextMatching

/// Writes a page that needs nothing else: no script, no font, no picture, no network.
///
/// Charts and the list of reports stand first and are known last, so the reports wait in a temporary
/// file that has no name, and is gone with the process.
final class PageExporter: ReportExporter {
  /// The most rows of the list of reports; the page says when there are more.
  static let longestList = 1_000

  /// What the list shows of a report.
  private struct Entry {
    var number: Int
    var id: String
    var received: String
    var priority: Priority
    var rank: Int
    var score: Double
    var state: String
    var review: String
    var lead: Pillar?
  }

  private let file: ExportFile
  private let request: ExportRequest
  private let texts: TextsOfPacks
  private let words: PageWords
  private let folder: TemporaryFolder
  private let articles: FileHandle
  private var entries: [Entry] = []
  private var buffer: [UInt8] = []
  private var number = 0

  init(
    _ file: ExportFile, _ request: ExportRequest, _ texts: TextsOfPacks
  ) throws(ExportError) {
    self.file = file
    self.request = request
    self.texts = texts
    words = PageWords(language: request.language)
    folder = try TemporaryFolder(beside: file.path)
    let path = folder.file("articles").path
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .temporary() }
    unlink(path)
    articles = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func write(_ record: ExportRecord) throws(ExportError) {
    number += 1
    let assessment = record.assessment
    let article = ReportArticle(
      record: record, texts: texts[record.pack.hash], words: words, marking: request.marking,
      number: number)
    buffer.append(contentsOf: article.html.utf8)
    if buffer.count > 1 << 18 { try flush() }
    let state =
      assessment.flagged
      ? words("flagged", "signalé")
      : assessment.needsReview
        ? words("to review", "à revoir") : words("not flagged", "non signalé")
    entries.append(
      Entry(
        number: number, id: record.id, received: record.report.string(record.report.receivedAt),
        priority: assessment.priority,
        rank: Priority.allCases.firstIndex(of: assessment.priority) ?? 0, score: assessment.score,
        state: state, review: record.standing.map { words.state($0) } ?? "–",
        lead: record.leadPillar))
    if entries.count >= 4 * Self.longestList { keepFirst() }
  }

  /// Keeps the entries that can still be in the list.
  private func keepFirst() {
    entries.sort { ($0.rank, -$0.score, $0.number) < ($1.rank, -$1.score, $1.number) }
    entries.removeLast(max(0, entries.count - Self.longestList))
  }

  private func flush() throws(ExportError) {
    do {
      try articles.write(contentsOf: Data(buffer))
    } catch {
      throw .temporary()
    }
    buffer.removeAll(keepingCapacity: true)
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    try flush()
    let page = PageFrame(request: request, counts: counts, words: words, texts: texts)
    try file.write(Array((page.head + list + page.openReports).utf8))
    do {
      try articles.seek(toOffset: 0)
      while let chunk = try articles.read(upToCount: 1 << 18), !chunk.isEmpty {
        try file.write(Array(chunk))
      }
    } catch let error as ExportError {
      throw error
    } catch {
      throw .temporary()
    }
    try file.write(Array(page.foot.utf8))
  }

  private var list: String {
    if number == 0 {
      return "<p class=\"none\">"
        + words("No report meets the filters.", "Aucun signalement ne répond aux filtres.").inHTML
        + "</p>"
    }
    keepFirst()
    let head = [
      words("report", "signalement"), words("priority", "priorité"), words("state", "état"),
      words("review", "revue"), words("score", "score"), words("lead pillar", "pilier principal"),
      words("received", "reçu"),
    ]
    let rows = entries.map { entry in
      "<tr><th scope=\"row\"><a href=\"#r\(entry.number)\">\(entry.id.inHTML)</a></th>"
        + "<td>\(words.signed(entry.priority))</td><td>\(entry.state.inHTML)</td>"
        + "<td>\(entry.review.inHTML)</td>"
        + "<td class=\"number\">\(words.points(entry.score))</td>"
        + "<td>\((entry.lead.map { words.name($0) } ?? "–").inHTML)</td>"
        + "<td>\((ExportFilter.day(of: entry.received) ?? entry.received).inHTML)</td></tr>"
    }
    let more = number - entries.count
    let rest =
      more > 0
      ? "<p>"
        + words(
          "… and \(words.number(more)) more reports below.",
          "… et \(words.number(more)) autres signalements plus bas."
        ).inHTML + "</p>" : ""
    return "<h2>\(words("The most urgent first", "Les plus urgents d'abord").inHTML)</h2>"
      + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
      + words("List of reports", "Liste des signalements").inHTML + "\"><table><thead><tr>"
      + head.enumerated().map {
        "<th scope=\"col\"\($0.offset == 4 ? " class=\"number\"" : "")>\($0.element.inHTML)</th>"
      }.joined()
      + "</tr></thead><tbody>\(rows.joined(separator: "\n"))</tbody></table></div>\(rest)"
  }
}

extension ExportError {
  fileprivate static func temporary() -> ExportError {
    ExportError(
      "temporary-file",
      en: "a temporary file of the page could not be written. Free some space beside the output, "
        + "then run again.",
      fr:
        "un fichier temporaire de la page n'a pas pu être écrit. Libérez de l'espace à côté de la "
        + "sortie, puis recommencez.")
  }
}
