internal import Exchange
internal import ReportModel

/// Reads all inputs of a run into batches, and keeps what cannot be read.
final class InputReader {
  private let options: ScreeningOptions
  private let files: [InputFile]
  private let rejects: RejectsWriter
  /// The files that were read to their end without a reject, so far.
  private(set) var cleanFiles: [String] = []
  /// Records that were not reports, so far.
  private(set) var rejected = 0
  /// Inputs that could not be opened or hold no record, so far.
  private(set) var skipped = 0
  private var records = 0
  /// The first input that could be opened, until it is read, and its place.
  private var first: (place: Int, reader: ReportReader)?
  private var nextNumber = 0
  /// Files that nobody tried to read.
  private let passedOver: Int

  /// Bytes of reports in a batch after which it is handed over, so that a few large reports do not
  /// make a large batch.
  private static let batchBytes = 1 << 20

  /// - Parameters:
  ///   - files: The files to read, in order.
  ///   - skipped: Files that are passed over already.
  init(options: ScreeningOptions, files: [InputFile], skipped: Int = 0) {
    self.options = options
    self.files = files
    self.skipped = skipped
    passedOver = skipped
    rejects = RejectsWriter(path: options.rejects)
  }

  /// Opens the first input that can be opened, so that nothing is made where there is none.
  ///
  /// - Throws: `ScreeningError` when no input can be opened.
  func open(_ onEvent: (ScreeningEvent) -> Void) throws(ScreeningError) {
    for (place, file) in files.enumerated() {
      if let reader = try open(file, onEvent) {
        first = (place, reader)
        return
      }
    }
  }

  /// Opens an input; nil where it is passed over.
  private func open(
    _ file: InputFile, _ onEvent: (ScreeningEvent) -> Void
  ) throws(ScreeningError) -> ReportReader? {
    var reading = options.reading
    reading.documentName = file.name
    do throws(ExchangeError) {
      return try openReports(path: file.path, options: reading)
    } catch {
      try skip(error, onEvent)
      return nil
    }
  }

  /// Reads everything. An input that cannot be opened or holds no record is passed over as long as
  /// another one is read.
  ///
  /// - Parameter deliver: Takes a batch; returns false to stop.
  /// - Throws: `ScreeningError` when no input can be read, or when reading one fails midway; the
  ///   rejects so far are kept.
  func read(
    _ onEvent: (ScreeningEvent) -> Void,
    deliver: (ReportBatch) throws(ScreeningError) -> Bool
  ) throws(ScreeningError) {
    do throws(ScreeningError) {
      if first == nil { try open(onEvent) }
      let start = first?.place ?? 0
      for (place, file) in files.enumerated().dropFirst(start) {
        let opened = place == start ? first?.reader : try open(file, onEvent)
        first = nil
        guard let reader = opened else { continue }
        let before = (rejected, skipped)
        guard try read(reader, file.path, onEvent, deliver) else { break }
        if before == (rejected, skipped) { cleanFiles.append(file.path) }
      }
    } catch {
      do throws(ExchangeError) {
        try rejects.finish()
      } catch let second {
        if case .exchange = error { throw error }
        throw .exchange(second)
      }
      throw error
    }
    do throws(ExchangeError) {
      try rejects.finish()
    } catch {
      throw .exchange(error)
    }
  }

  private func read(
    _ reader: ReportReader, _ path: String, _ onEvent: (ScreeningEvent) -> Void,
    _ deliver: (ReportBatch) throws(ScreeningError) -> Bool
  ) throws(ScreeningError) -> Bool {
    let rejects = rejects
    reader.onRejectBytes = { chunk throws(ExchangeError) in try rejects.append(chunk) }
    for notice in reader.notices { onEvent(.notice(notice, input: path)) }
    var reports: [Report] = []
    var bytes = 0
    func hand() throws(ScreeningError) -> Bool {
      let batch = ReportBatch(number: nextNumber, reports: reports)
      nextNumber += 1
      reports = []
      reports.reserveCapacity(ScreeningRun.batchSize)
      bytes = 0
      onEvent(.progress(bytes: reader.bytesRead, total: reader.totalBytes, records: records))
      return try deliver(batch)
    }
    while let outcome = try next(reader, onEvent) {
      records += 1
      for notice in reader.takeRecordNotices() { onEvent(.notice(notice, input: path)) }
      switch outcome {
      case .report(let report):
        bytes += report.bytes.count
        reports.append(report)
        if reports.count >= ScreeningRun.batchSize || bytes >= Self.batchBytes {
          guard try hand() else { return false }
        }
      case .reject(let reason, let raw):
        rejected += 1
        do throws(ExchangeError) {
          try rejects.write(reason, raw: raw, input: path, encoding: reader.encoding)
        } catch {
          throw .exchange(error)
        }
        onEvent(.rejected(reason, input: path))
      }
    }
    return reports.isEmpty ? true : try hand()
  }

  private func next(
    _ reader: ReportReader, _ onEvent: (ScreeningEvent) -> Void
  ) throws(ScreeningError) -> ReadOutcome? {
    do throws(ExchangeError) {
      return try reader.next()
    } catch {
      guard error.code == "empty-input" else { throw .exchange(error) }
      try skip(error, onEvent)
      return nil
    }
  }

  /// Passes over an input, unless no input is left that could be read.
  private func skip(
    _ error: ExchangeError, _ onEvent: (ScreeningEvent) -> Void
  ) throws(ScreeningError) {
    skipped += 1
    if skipped - passedOver == files.count { throw .exchange(error) }
    onEvent(.skipped(error))
  }
}
