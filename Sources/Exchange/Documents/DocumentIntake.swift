internal import ReportModel

/// Makes a report of one document.
struct DocumentIntake {
  /// What the report is called: the name of the file.
  var name: String
  /// The language of documents, none of which names its own.
  var defaultLanguage: String
  /// The most bytes of a narrative.
  var limit: Int

  /// Makes the report, or says why it is none.
  ///
  /// - Parameter extras: Further fields, values as JSON text.
  func report(
    id: String? = nil, text: String, title: String = "", receivedAt: String = "",
    extras: [(name: String, value: String)] = [], line: Int = 1
  ) throws(RecordProblem) -> Report {
    guard text.utf8.count <= limit else { throw .tooLong(limit: limit) }
    guard !text.allSatisfy(\.isWhitespace) else { throw .empty(.narrative) }
    var report = Report(
      id: id ?? name, narrative: text, title: title, language: defaultLanguage,
      receivedAt: receivedAt, extras: extras)
    report.line = line
    return report
  }

  /// A text as JSON.
  static func json(_ text: String) -> String {
    var writer = ByteWriter(capacity: text.utf8.count + 16)
    writer.appendJSONString(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Reads a file that is one report.
final class DocumentReader: RecordReader {
  var onRejectBytes: (([UInt8]) throws(ExchangeError) -> Void)?

  private let byteCount: Int64
  private var read: (() throws(RecordProblem) -> Report)?

  /// - Parameters:
  ///   - byteCount: The size of the file.
  ///   - read: Makes the report; called once.
  init(byteCount: Int64, _ read: @escaping () throws(RecordProblem) -> Report) {
    self.byteCount = byteCount
    self.read = read
  }

  func next() throws(ExchangeError) -> ReadOutcome? {
    guard let read else { return nil }
    self.read = nil
    do throws(RecordProblem) {
      return .report(try read())
    } catch {
      // The document is not copied: it stays where it is, and its name stands beside the reason.
      return .reject(
        RejectReason(
          code: error.code, line: 1, field: error.field?.rawValue, byteOffset: 0,
          byteCount: byteCount, message: error.message), raw: [])
    }
  }
}

extension ByteSource {
  /// All bytes, unless they are more than a limit.
  func readAll(limit: Int, file: String) throws(ExchangeError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = try Self.fill(&block, from: self)
      if count == 0 { return bytes }
      bytes += block[..<count]
      guard bytes.count <= limit else {
        throw ExchangeError(
          "too-large", file,
          en: "the file is larger than \(limit >> 20) MiB. Split it.",
          fr: "le fichier dépasse \(limit >> 20) Mio. Divisez-le.")
      }
    }
  }

  private static func fill(
    _ block: inout [UInt8], from source: Self
  ) throws(ExchangeError) -> Int {
    var result: Result<Int, ExchangeError> = .success(0)
    block.withUnsafeMutableBytes { target in
      do throws(ExchangeError) {
        result = .success(try source.read(into: target))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }
}
