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
    // Nothing is made before it is known that there is something to do.
    var inputs = try InputList(options)
    try checkFiles(inputs)
    try dropKnown(&inputs, onEvent)
    let reader = InputReader(
      options: options, files: inputs.files, skipped: inputs.unknown.count)
    for error in inputs.unknown { onEvent(.skipped(error)) }
    try reader.open(onEvent)
    let output = try openOutput()
    let store = try openStore()
    for notice in store?.notices ?? [] { onEvent(.store(notice, path: options.store ?? "")) }
    let run = try begin(store)
    var summary = ScreeningSummary()
    do throws(ScreeningError) {
      try screen(reader, try makeSink(output, store, run), onEvent, &summary)
    } catch {
      // The run is noted as failed if the store still works; the first error is what matters.
      try? finish(store, run, .failed, summary)
      try? close(store)
      throw error
    }
    let elapsed = ContinuousClock.now - start
    summary.seconds =
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    summary.expired = pack.pack.source.exceptions.idle.filter { $0.state == .expired }
      .map(\.exception.name)
    summary.knownFiles = inputs.known
    try finish(store, run, .completed, summary)
    try note(inputs.unchanged(reader.cleanFiles), store, run)
    try close(store)
    log.info(
      "run completed",
      metadata: ["read": "\(summary.read)", "rejected": "\(summary.rejected)"])
    return summary
  }

  /// Screens what `reader` reads; `summary` is what was found until the end or the error.
  private func screen(
    _ reader: InputReader, _ sink: ResultSink, _ onEvent: (ScreeningEvent) -> Void,
    _ summary: inout ScreeningSummary
  ) throws(ScreeningError) {
    var sink = sink
    var failure: ScreeningError?
    do throws(ScreeningError) {
      if options.jobs == 1 {
        try screenAlone(reader, &sink, onEvent)
      } else {
        (sink, failure) = screenTogether(reader, sink, onEvent)
      }
      if failure == nil { try sink.finish() }
    } catch {
      failure = error
    }
    sink.addRejects(reader.rejected, skippedInputs: reader.skipped)
    summary = sink.summary
    if let failure {
      sink.giveUp()
      throw failure
    }
  }

  // MARK: - Files

  /// Refuses a command that would write over one of its own files.
  private func checkFiles(_ inputs: InputList) throws(ScreeningError) {
    do throws(ExchangeError) {
      var files = NamedFiles()
      for input in inputs.files { try files.add(input.path, as: .input) }
      if let output = options.output { try files.add(output, as: .output) }
      try files.add(options.rejects, as: .rejects)
      try files.add(RejectsWriter(path: options.rejects).reasonsPath, as: .reasons)
      if let store = options.store {
        for path in [store, store + "-wal", store + "-shm"] { try files.add(path, as: .store) }
      }
    } catch {
      throw .exchange(error)
    }
  }

  private func openOutput() throws(ScreeningError) -> OutputFile? {
    do throws(ExchangeError) {
      return try options.output.map { path throws(ExchangeError) in try OutputFile(path: path) }
    } catch {
      throw .exchange(error)
    }
  }

  private func makeSink(
    _ output: OutputFile?, _ store: CaseStore?, _ run: RunID?
  ) throws(ScreeningError) -> ResultSink {
    do throws(ExchangeError) {
      return try ResultSink(
        codes: pack.pack.rules.map(\.code), output: output, format: options.format, store: store,
        run: run)
    } catch {
      throw .exchange(error)
    }
  }

  // MARK: - Store

  /// Leaves out the files in folders that a store has seen, unless they are wanted again.
  private func dropKnown(
    _ inputs: inout InputList, _ onEvent: (ScreeningEvent) -> Void
  ) throws(ScreeningError) {
    guard let path = options.store, inputs.files.contains(where: { $0.name != nil }) else { return }
    do throws(StoreError) {
      // A store that is not there knows nothing, and is made only once there is something to read.
      guard FileManager.default.fileExists(atPath: path) else {
        inputs.hashFound()
        return
      }
      let store = try CaseStore.open(path: path, mode: .existing)
      for notice in store.notices { onEvent(.store(notice, path: path)) }
      _ = try store.actor(options.actor, for: .screen)
      inputs.hashFound()
      if !options.rereads {
        try inputs.dropKnown(
          in: store, reading: options.reading.fingerprint, pack: pack.identity)
      }
      try store.close()
    } catch {
      throw .store(error)
    }
    if inputs.known > 0 { onEvent(.known(files: inputs.known)) }
  }

  /// Notes which files need not be read again.
  private func note(
    _ files: [ContentHash], _ store: CaseStore?, _ run: RunID?
  ) throws(ScreeningError) {
    guard let store, let run else { return }
    do throws(StoreError) {
      try store.noteFilesRead(files, reading: options.reading.fingerprint, run: run)
    } catch {
      throw .store(error)
    }
  }

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
      var start = RunStart(
        pack: packID, engine: pack.identity.engine, command: options.command,
        inputs: options.inputs.map { path in
          RunStart.Input(
            name: path == "-" ? "-" : URL(fileURLWithPath: path).lastPathComponent,
            size: (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int64)
        }, startedAt: Self.now())
      start.actor = options.actor
      start.purpose = options.purpose
      return try store.beginRun(start)
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
        run, at: Self.now(), status: status, read: summary.read, rejected: summary.rejected,
        stops: summary.stops, by: options.actor)
    } catch {
      throw .store(error)
    }
  }

  private func close(_ store: CaseStore?) throws(ScreeningError) {
    do throws(StoreError) {
      try store?.close()
    } catch {
      throw .store(error)
    }
  }

  /// The time in ISO 8601, UTC, with seconds.
  private static func now() -> String { Date.now.ISO8601Format() }

  // MARK: - One thread

  private func screenAlone(
    _ reader: InputReader, _ sink: inout ResultSink, _ onEvent: (ScreeningEvent) -> Void
  ) throws(ScreeningError) {
    let assessor: BatchAssessor
    do throws(PackError) {
      assessor = try BatchAssessor(pack: pack, options: options, trips: sink.trips)
    } catch {
      throw .pack(error)
    }
    try reader.read(onEvent) { batch throws(ScreeningError) in
      try sink.take(assessor.assess(batch))
      return true
    }
  }

  // MARK: - Several threads

  private func screenTogether(
    _ reader: InputReader, _ sink: ResultSink, _ onEvent: (ScreeningEvent) -> Void
  ) -> (ResultSink, ScreeningError?) {
    let team = WorkerTeam(pack: pack, options: options, trips: sink.trips)
    let outcome = team.start(writingTo: sink)
    var failure: ScreeningError?
    do throws(ScreeningError) {
      try reader.read(onEvent) { batch in team.send(batch) }
    } catch {
      failure = error
    }
    team.endOfInput()
    let (written, writing) = outcome.wait()
    return (written, failure ?? writing)
  }
}
