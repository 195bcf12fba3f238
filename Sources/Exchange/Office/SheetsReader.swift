internal import ReportModel

/// Reads the sheets of a workbook one after the other, each with a header of its own.
///
/// A sheet that no reports can be read from (its header names no text, for example) becomes a reject that
/// names it, so that nobody takes a workbook for read that was not.
final class SheetsReader: RecordReader {
  /// A sheet: what reads it, or why it cannot be read.
  struct Part {
    var name: String
    var reader: Result<CSVReader, ExchangeError>
  }

  var onRejectBytes: (([UInt8]) throws(ExchangeError) -> Void)? {
    didSet {
      for part in parts {
        if case .success(let reader) = part.reader { reader.onRejectBytes = onRejectBytes }
      }
    }
  }

  private let parts: [Part]
  private var current = 0

  init(_ parts: [Part]) { self.parts = parts }

  func next() throws(ExchangeError) -> ReadOutcome? {
    while current < parts.count {
      let part = parts[current]
      switch part.reader {
      case .success(let reader):
        switch try reader.next() {
        case nil: current += 1
        case .report(let report)?: return .report(report)
        case .reject(var reason, let raw)?:
          reason.message = Self.named(reason.message, part.name)
          return .reject(reason, raw: raw)
        }
      case .failure(let error):
        current += 1
        return .reject(
          RejectReason(
            code: "sheet-not-read", line: 1, byteOffset: 0,
            message: Self.named(
              LocalizedText(
                en: error.message.en + " To read only one sheet, name it with --sheet.",
                fr: error.message.fr + " Pour ne lire qu'une feuille, nommez-la avec --sheet."),
              part.name)), raw: [])
      }
    }
    return nil
  }

  private static func named(_ message: LocalizedText, _ sheet: String) -> LocalizedText {
    LocalizedText(
      en: "Sheet \"\(sheet)\": \(message.en)",
      fr: "Feuille «\u{A0}\(sheet)\u{A0}»\u{A0}: \(message.fr)")
  }
}
