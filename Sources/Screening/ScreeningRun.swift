internal import CaseStore
internal import Exchange
internal import Foundation
internal import Logging
internal import ReportModel
public import RuleEngine

/// One run over some files: read, assess in parallel, write and store in the order of the input.
///
///     let summary = try ScreeningRun(pack: pack, options: options).run { event in … }
///
/// One thread reads, `jobs` threads assess, one writes; the queues between them are bounded, so
/// memory does not depend on the size of the input. With one job everything happens on the calling
/// thread.
public struct ScreeningRun {
  private let pack: CompiledPack
  private let options: ScreeningOptions
  private let log = Logger(label: "fanal.screening")

  /// Reports in a batch: enough to make hand-overs cheap, few enough to keep memory small.
  static let batchSize = 128

  /// Makes a run.
  public init(pack: CompiledPack, options: ScreeningOptions) {
    self.pack = pack
    self.options = options
  }

  /// Screens all inputs.
  ///
  /// - Parameter onEvent: Called on the calling thread.
  /// - Returns: What was found.
  /// - Throws: `ScreeningError` when the job could not be done. Whole batches that were stored
  ///   before stay, and the same command finishes the run.
  public func run(
    onEvent: (ScreeningEvent) -> Void = { _ in }
  ) throws(ScreeningError) -> ScreeningSummary {
    let start = ContinuousClock.now
    let store = try openStore()
    let run = try begin(store)
    do throws(ScreeningError) {
      var summary = try screen(store, run, onEvent)
      let elapsed = ContinuousClock.now - start
      summary.seconds =
        Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
      try finish(store, run, .completed, summary)
      log.info(
        "run completed",
        metadata: ["read": "\(summary.read)", "rejected": "\(summary.rejected)"])
      return summary
    } catch {
      // The run is noted as failed if the store still works; the first error is what matters.
      try? finish(store, run, .failed, ScreeningSummary())
      throw error
    }
  }

  private func screen(
    _ store: CaseStore?, _ run: RunID?, _ onEvent: (ScreeningEvent) -> Void
  ) throws(ScreeningError) -> ScreeningSummary {
    let reader = try InputReader(options: options)
    let sink = try makeSink(store, run)
    return try options.jobs == 1
      ? screenAlone(reader, sink, onEvent) : screenTogether(reader, sink, onEvent)
  }

  private func makeSink(_ store: CaseStore?, _ run: RunID?) throws(ScreeningError) -> ResultSink {
    do throws(ExchangeError) {
      let output = try options.output.map { path throws(ExchangeError) in
        try OutputFile(path: path)
      }
      return try ResultSink(
        codes: pack.pack.rules.map(\.code), output: output, format: options.format, store: store,
        run: run)
    } catch {
      throw .exchange(error)
    }
  }

  // MARK: - Store

  private func openStore() throws(ScreeningError) -> CaseStore? {
    guard let path = options.store else { return nil }
    do throws(StoreError) {
      return try CaseStore.open(path: path, mode: .create)
    } catch {
      throw .store(error)
    }
  }

  private func begin(_ store: CaseStore?) throws(ScreeningError) -> RunID? {
    guard let store else { return nil }
    do throws(StoreError) {
      let packID = try store.registerPack(
        pack.identity, files: pack.pack.source.files.map { ($0.path, $0.content) })
      return try store.beginRun(
        RunStart(
          pack: packID, engine: pack.identity.engine, command: options.command,
          inputs: options.inputs.map { path in
            RunStart.Input(
              name: path == "-" ? "-" : URL(fileURLWithPath: path).lastPathComponent,
              size: (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int64)
          }, startedAt: Self.now()))
    } catch {
      throw .store(error)
    }
  }

  private func finish(
    _ store: CaseStore?, _ run: RunID?, _ status: RunStatus, _ summary: ScreeningSummary
  ) throws(ScreeningError) {
    guard let store, let run else { return }
    do throws(StoreError) {
      try store.finishRun(
        run, at: Self.now(), status: status, read: summary.read, rejected: summary.rejected)
      try store.close()
    } catch {
      throw .store(error)
    }
  }

  /// The time in ISO 8601, UTC, with seconds.
  private static func now() -> String { Date.now.ISO8601Format() }

  // MARK: - One thread

  private func screenAlone(
    _ reader: InputReader, _ sink: ResultSink, _ onEvent: (ScreeningEvent) -> Void
  ) throws(ScreeningError) -> ScreeningSummary {
    var sink = sink
    let assessor: BatchAssessor
    do throws(PackError) {
      assessor = try BatchAssessor(pack: pack, options: options)
    } catch {
      throw .pack(error)
    }
    do throws(ScreeningError) {
      try reader.read(onEvent) { batch throws(ScreeningError) in
        try sink.take(assessor.assess(batch))
        return true
      }
      return try summary(of: &sink, reader)
    } catch {
      sink.giveUp()
      throw error
    }
  }

  // MARK: - Several threads

  private func screenTogether(
    _ reader: InputReader, _ sink: ResultSink, _ onEvent: (ScreeningEvent) -> Void
  ) throws(ScreeningError) -> ScreeningSummary {
    let team = WorkerTeam(pack: pack, options: options)
    let outcome = team.start(writingTo: sink)
    do throws(ScreeningError) {
      try reader.read(onEvent) { batch in team.send(batch) }
    } catch {
      team.endOfInput()
      if case .success(var sink) = outcome.wait() { sink.giveUp() }
      throw error
    }
    team.endOfInput()
    var finished = try outcome.wait().get()
    do throws(ScreeningError) {
      return try summary(of: &finished, reader)
    } catch {
      finished.giveUp()
      throw error
    }
  }

  private func summary(
    of sink: inout ResultSink, _ reader: InputReader
  ) throws(ScreeningError) -> ScreeningSummary {
    sink.addRejects(reader.rejected, skippedInputs: reader.skipped)
    try sink.finish()
    return sink.summary
  }
}
