import Foundation
internal import ReportModel

/// Prints the page of an export to PDF.
final class PaperExporter: ReportExporter {
  /// The most reports on paper; 2,000 take Chromium some five seconds and 3 MB.
  static let mostReports = 2_000

  private let file: ExportFile
  private let folder: TemporaryFolder
  private let pageFile: ExportFile
  private let page: PageExporter
  private let printer: PagePrinter
  private var reports = 0

  init(
    _ file: ExportFile, _ request: ExportRequest, _ texts: TextsOfPacks
  ) throws(ExportError) {
    printer = try PagePrinter()
    self.file = file
    folder = try TemporaryFolder(beside: file.path)
    pageFile = try ExportFile(path: folder.file("page.html").path)
    page = try PageExporter(pageFile, request, texts)
  }

  func write(_ record: ExportRecord) throws(ExportError) {
    reports += 1
    if reports > Self.mostReports { throw .tooManyReports(Self.mostReports) }
    try page.write(record)
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    try page.finish(counts)
    try pageFile.finish()
    try file.write(contentsOf: printer.print(folder.file("page.html"), in: folder))
  }
}

extension ExportError {
  fileprivate static func tooManyReports(_ most: Int) -> ExportError {
    ExportError(
      "too-many-reports",
      en: "more than \(most) reports are too many for one PDF. Narrow the filters, or export html.",
      fr: "plus de \(most) signalements, c'est trop pour un seul PDF. Resserrez les filtres, ou "
        + "exportez en html.")
  }
}
