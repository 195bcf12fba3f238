internal import CaseStore
internal import Exchange
internal import ReportModel
internal import RuleEngine

/// Takes assessed batches in the order of the input: writes the output, fills the store, counts.
struct ResultSink {
  private(set) var summary = ScreeningSummary()
  /// In how many reports each rule was observed.
  private var observed: [Int]
  private let codes: [String]
  private let output: OutputFile?
  private let store: CaseStore?
  private let run: RunID?
  /// What rules tripped so far in this run.
  let trips = TripLedger()
  private var pending: [StoredAssessment] = []
  private var pendingBytes = 0

  /// Assessments in one transaction: random ids run twice as fast with five thousand as with one
  /// thousand, and a killed run does at most so many again.
  private static let transactionSize = 5000
  /// Bytes of reports after which a transaction begins earlier, so that large reports do not pile up
  /// in memory.
  private static let transactionBytes = 32 << 20

  /// Makes a sink for the assessments of a pack whose rules have these codes.
  init(
    codes: [String], output: OutputFile?, format: ScreeningOptions.Output, store: CaseStore?,
    run: RunID?
  ) throws(ExchangeError) {
    self.codes = codes
    observed = Array(repeating: 0, count: codes.count)
    self.output = output
    self.store = store
    self.run = run
    if store != nil { summary.stored = BatchResult() }
    if let output, format == .csv {
      var header = ByteWriter()
      AssessmentCSVWriter().appendHeader(to: &header)
      try output.write(header.bytes)
    }
  }

  /// Takes the next batch.
  mutating func take(_ batch: AssessedBatch) throws(ScreeningError) {
    summary.add(batch.summary)
    trips.note(batch.trips, in: batch.number)
    for (rule, count) in batch.observed.enumerated() { observed[rule] += count }
    do throws(ExchangeError) {
      try output?.write(batch.lines)
    } catch {
      throw .exchange(error)
    }
    guard store != nil else { return }
    pending += batch.stored
    for item in batch.stored { pendingBytes += item.report.bytes.count }
    if pending.count >= Self.transactionSize || pendingBytes >= Self.transactionBytes {
      try store(pending)
    }
  }

  /// Counts records that were not reports, and inputs that were passed over.
  mutating func addRejects(_ count: Int, skippedInputs: Int) {
    summary.read += count
    summary.rejected += count
    summary.skippedInputs += skippedInputs
  }

  /// Writes what is left and gives the output its name.
  mutating func finish() throws(ScreeningError) {
    if !pending.isEmpty { try store(pending) }
    for (code, count) in zip(codes, observed) where count > 0 { summary.byIndicator[code] = count }
    do throws(ExchangeError) {
      try output?.finish()
    } catch {
      throw .exchange(error)
    }
  }

  /// Ends a run that has failed: stores what was assessed, so that the next run need not do it
  /// again, and removes the output.
  ///
  /// The first failure is what the user must hear about, not a second one here.
  mutating func giveUp() {
    if !pending.isEmpty { try? store(pending) }
    output?.discard()
  }

  private mutating func store(_ items: [StoredAssessment]) throws(ScreeningError) {
    guard let store, let run else { return }
    do throws(StoreError) {
      let result = try store.write(batch: items, run: run)
      summary.stored? += result
    } catch {
      throw .store(error)
    }
    pending.removeAll(keepingCapacity: true)
    pendingBytes = 0
  }
}
