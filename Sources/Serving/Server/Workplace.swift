internal import CaseStore
internal import Dispatch
internal import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// What all pages share: the store, the rules, and who is logged in.
final class Workplace: Sendable {
  let store: CaseStore
  let pack: CompiledPack
  let reasons: ClosingReasons
  let settings: ServerSettings
  let sessions = SessionTable()
  let links = OneTimeLinks()
  let attempts = LoginAttempts()
  let metrics = ServerMetrics()
  let clock: @Sendable () -> Date
  /// Where the store and the rules are asked, which block.
  private let desk = DispatchQueue(label: "fanal.serving", attributes: .concurrent)
  /// Where passwords are checked: one at a time, for each takes much memory.
  private let gate = DispatchQueue(label: "fanal.serving.passwords")

  init(
    store: CaseStore, pack: CompiledPack, reasons: ClosingReasons, settings: ServerSettings,
    clock: @escaping @Sendable () -> Date = { .now }
  ) {
    self.store = store
    self.pack = pack
    self.reasons = reasons
    self.settings = settings
    self.clock = clock
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
