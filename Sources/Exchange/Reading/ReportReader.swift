/// Reads reports from a file, one after the other, in bounded memory.
///
///     let reader = try openReports(path: "intake.csv.gz", options: ReadOptions())
///     while let outcome = try reader.next() {
///       switch outcome {
///       case .report(let report): screen(report)
///       case .reject(let reason, let raw): try rejects.write(reason, raw: raw, input: reader.input)
///       }
///     }
///
/// Not `Sendable`: make it and use it in one place.
public final class ReportReader {
  /// The file, as the user named it; `-` for standard input.
  public let input: String
  /// The format that is read.
  public let format: InputFormat
  /// The encoding that is read.
  public let encoding: TextEncoding
  /// What the reader decided by itself.
  public let notices: [Notice]
  /// The size of the file in bytes as it lies on the disk; `nil` for pipes and standard input.
  public var totalBytes: Int64? { file.size }
  /// The bytes read from the disk so far, for showing progress.
  public var bytesRead: Int64 { file.bytesRead }

  /// Takes, in pieces and before `next` returns the reject, the bytes of a record that is longer
  /// than the limit; without it those bytes are dropped.
  public var onRejectBytes: (([UInt8]) throws(ExchangeError) -> Void)? {
    get { reader.onRejectBytes }
    set { reader.onRejectBytes = newValue }
  }

  private let file: FileSource
  private let reader: any RecordReader
  private let shaper: ReportShaper?
  private var hasRecords = false
  fileprivate var recordNotices: [Notice] = []

  init(
    file: FileSource, reader: any RecordReader, format: InputFormat, encoding: TextEncoding,
    notices: [Notice], profile: IntakeProfile?
  ) {
    shaper = profile.map(ReportShaper.init)
    input = file.path
    self.file = file
    self.reader = reader
    self.format = format
    self.encoding = encoding
    self.notices = notices
  }

  /// The next report or reject; `nil` at the end of the input.
  ///
  /// - Throws: `ExchangeError` when reading fails, or when the input ends without a single record
  ///   (`empty-input`).
  public func next() throws(ExchangeError) -> ReadOutcome? {
    if let outcome = try reader.next() {
      hasRecords = true
      guard case .report(var report) = outcome else { return outcome }
      if let shaper { report = shaper.shape(report, notices: &recordNotices) }
      recordNotices += DetailCheck.notices(on: report)
      return .report(report)
    }
    if !hasRecords { throw .emptyInput(input) }
    return nil
  }
}

extension ReportReader {
  /// What there is to say about the records that `next` returned since the last call: values of
  /// single fields that could not be read. The reports themselves were kept.
  public func takeRecordNotices() -> [Notice] {
    defer { recordNotices.removeAll() }
    return recordNotices
  }
}

extension ExchangeError {
  static func emptyInput(_ file: String) -> ExchangeError {
    ExchangeError(
      "empty-input", file, en: "there is no report in it. Check that the right file was named.",
      fr: "il ne contient aucun signalement. Vérifiez que c'est le bon fichier.")
  }
}
