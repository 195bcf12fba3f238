internal import CaseStore
internal import Dispatch
internal import Foundation
internal import ReportModel
internal import RuleEngine
internal import Synchronization
internal import TextMatching

/// What all pages share: the store, the rules, and who is logged in.
final class Workplace: Sendable {
  let store: CaseStore
  /// The rule files on disk, for the bench; `nil` where there are none.
  let rules: RuleDesk?
  let training: TrainingLibrary
  let classroom = Classroom()
  let outbox: Outbox
  let reasons: ClosingReasons
  let settings: ServerSettings
  let sessions = SessionTable()
  let links = OneTimeLinks()
  let attempts = LoginAttempts()
  let metrics = ServerMetrics()
  let clock: @Sendable () -> Date
  /// The rules at hand, which a rule that is saved on the bench replaces.
  private let packs: Mutex<CompiledPack>
  private let kept = Mutex<StoreFigures?>(nil)
  /// The port that the server listens on, once it does.
  private let port = Mutex<Int?>(nil)
  /// Where the store and the rules are asked, which block.
  private let desk = DispatchQueue(label: "fanal.serving", attributes: .concurrent)
  /// Where passwords are checked: one at a time, for each takes much memory.
  private let gate = DispatchQueue(label: "fanal.serving.passwords")

  init(
    store: CaseStore, pack: CompiledPack, rules: RuleDesk?, reasons: ClosingReasons,
    settings: ServerSettings, clock: @escaping @Sendable () -> Date = { .now }
  ) {
    self.store = store
    packs = Mutex(pack)
    self.rules = rules
    self.reasons = reasons
    self.settings = settings
    self.clock = clock
    training = settings.training.map { TrainingLibrary(folder: $0) } ?? .empty
    outbox = Outbox(folder: settings.outgoing)
  }

  /// The rules at hand.
  var pack: CompiledPack { packs.withLock { $0 } }

  /// Takes the rules as they are on disk now; those that it had stay while there are mistakes in them.
  func reloadRules() throws {
    guard let compiled = try rules?.compiled() else { return }
    packs.withLock { $0 = compiled }
  }

  /// The beginning of the addresses of the server.
  var address: String { settings.address(port: port.withLock { $0 } ?? settings.port) }

  /// Notes on which port the server listens.
  func listens(on port: Int) { self.port.withLock { $0 = port } }

  /// The figures of the dashboard, at most a minute old.
  func figures(recentFrom day: String) async throws -> StoreFigures {
    let now = clock()
    if let known = kept.withLock({ $0 }), now.timeIntervalSince(known.made) < StoreFigures.life {
      return known
    }
    let figures = try await askApart(.readOnly) { store in
      try StoreFigures.count(store, recentFrom: day, now: now)
    }
    kept.withLock { $0 = figures }
    return figures
  }

  /// Asks the store over a connection of its own, for what takes long: others are answered meanwhile.
  func askApart<Value: Sendable>(
    _ mode: CaseStore.Mode = .existing, _ body: @escaping @Sendable (CaseStore) throws -> Value
  ) async throws -> Value {
    try await run(on: desk) { [store] in
      let own = try store.another(mode)
      defer { try? own.close() }
      return try body(own)
    }
  }

  /// Now, as the store keeps it.
  var time: String { clock().ISO8601Format() }

  /// Asks the store or the rules without holding up other requests.
  @discardableResult
  func ask<Value: Sendable>(
    _ body: @escaping @Sendable (CaseStore) throws -> Value
  ) async throws -> Value {
    try await run(on: desk) { [store] in try body(store) }
  }

  /// The same for what checks or makes a password.
  @discardableResult
  func askGate<Value: Sendable>(
    _ body: @escaping @Sendable (CaseStore) throws -> Value
  ) async throws -> Value {
    try await run(on: gate) { [store] in try body(store) }
  }

  private func run<Value: Sendable>(
    on queue: DispatchQueue, _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: body)) }
    }
  }
}
