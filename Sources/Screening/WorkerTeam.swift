internal import Foundation
internal import RuleEngine
internal import Synchronization

/// The threads that assess, and the one that writes.
struct WorkerTeam: Sendable {
  private let pack: CompiledPack
  private let options: ScreeningOptions
  private let input: BoundedQueue<ReportBatch>
  private let output: BoundedQueue<Result<AssessedBatch, ScreeningError>>
  private let window: Window
  private let trips: TripLedger

  /// What the writing thread ends with.
  final class Outcome: @unchecked Sendable {
    // `@unchecked Sendable`: `value` is only touched with the condition's lock held.
    private let condition = NSCondition()
    private var value: (ResultSink, ScreeningError?)?

    func set(_ result: (ResultSink, ScreeningError?)) {
      condition.withLock {
        value = result
        condition.broadcast()
      }
    }

    func wait() -> (ResultSink, ScreeningError?) {
      condition.withLock {
        while true {
          if let value { return value }
          condition.wait()
        }
      }
    }
  }

  /// Lua needs little stack, and what it may need was measured on this size.
  private static let stackSize = 4 << 20

  init(pack: CompiledPack, options: ScreeningOptions, trips: TripLedger) {
    self.pack = pack
    self.trips = trips
    self.options = options
    input = BoundedQueue(capacity: options.jobs * 2)
    output = BoundedQueue(capacity: options.jobs * 2)
    window = Window(size: min(options.jobs * 8, TripLedger.lag))
  }

  /// Hands a batch to the next free worker; false when the run has ended early.
  func send(_ batch: ReportBatch) -> Bool { window.enter() && input.send(batch) }

  /// No more batches will come.
  func endOfInput() { input.close() }

  /// Ends the run without its results.
  func abandon() {
    window.close()
    input.abandon()
    output.abandon()
  }

  /// Starts all threads.
  func start(writingTo sink: ResultSink) -> Outcome {
    let left = Counter(options.jobs)
    for _ in 0..<options.jobs {
      let thread = Thread {
        work()
        if left.countDown() == 0 { output.close() }
      }
      thread.stackSize = Self.stackSize
      thread.start()
    }
    let outcome = Outcome()
    let carrier = SinkCarrier(sink)
    let writer = Thread { outcome.set(write(to: carrier.take())) }
    writer.stackSize = Self.stackSize
    writer.start()
    return outcome
  }

  private func work() {
    do throws(PackError) {
      let assessor = try BatchAssessor(pack: pack, options: options, trips: trips)
      while let batch = input.receive() {
        guard output.send(.success(assessor.assess(batch))) else { return }
      }
    } catch {
      output.send(.failure(.pack(error)))
      window.close()
      input.abandon()
    }
  }

  private func write(to sink: consuming ResultSink) -> (ResultSink, ScreeningError?) {
    var sink = sink
    var waiting: [Int: AssessedBatch] = [:]
    var next = 0
    do throws(ScreeningError) {
      while let result = output.receive() {
        let batch = try result.get()
        waiting[batch.number] = batch
        while let ready = waiting.removeValue(forKey: next) {
          try sink.take(ready)
          window.leave()
          next += 1
        }
      }
      return (sink, nil)
    } catch {
      abandon()
      return (sink, error)
    }
  }
}

/// Bounds how many batches are on their way, so that one slow batch does not let all later ones pile
/// up before the writer, which must wait for it.
///
/// `@unchecked Sendable`: the state is only touched under `condition`.
private final class Window: @unchecked Sendable {
  private let condition = NSCondition()
  private let size: Int
  private var inside = 0
  private var isClosed = false

  init(size: Int) { self.size = size }

  /// Waits for room; false once the window is closed.
  func enter() -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while inside >= size && !isClosed { condition.wait() }
    inside += 1
    return !isClosed
  }

  func leave() {
    condition.lock()
    inside -= 1
    condition.signal()
    condition.unlock()
  }

  func close() {
    condition.lock()
    isClosed = true
    condition.broadcast()
    condition.unlock()
  }
}

/// Counts threads that are still at work.
private final class Counter: Sendable {
  private let count: Mutex<Int>

  init(_ count: Int) { self.count = Mutex(count) }

  func countDown() -> Int {
    count.withLock { value in
      value -= 1
      return value
    }
  }
}

/// Carries the sink to the writing thread.
///
/// `@unchecked Sendable`: `take` is called once, on the one thread that goes on with the sink.
private final class SinkCarrier: @unchecked Sendable {
  private let sink: ResultSink

  init(_ sink: ResultSink) { self.sink = sink }

  func take() -> ResultSink { sink }
}
