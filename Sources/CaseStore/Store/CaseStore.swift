internal import Foundation
internal import GRDB
internal import Synchronization

/// The file that keeps reports, packs, runs and assessments.
///
///     let store = try CaseStore.open(path: "fanal.db", mode: .create)
///     let pack = try store.registerPack(identity, files: files)
///     let run = try store.beginRun(RunStart(…))
///     let result = try store.write(batch: batch, run: run)    // one transaction
///     try store.finishRun(run, at: now, status: .completed, read: 100, rejected: 0)
///     try store.close()
///
/// Reports and assessments are added, never overwritten: another content under a known identifier
/// is a new version, another pack or engine a new assessment. The same report with the same pack and
/// engine writes nothing, so a run that was killed is finished by running its command again.
///
/// The store is an SQLite database in WAL mode, so readers and one writer work side by side. Deleted
/// content is overwritten with zeros (`secure_delete`), and temporary tables stay in memory. All
/// methods block, may be called from any thread, and take turns within one process.
public final class CaseStore: Sendable {
  /// How to open a store.
  public enum Mode: Sendable, Hashable {
    /// To write; makes the file when there is none.
    case create
    /// To write a store that exists.
    case existing
    /// To read a store that exists.
    case readOnly
  }

  /// The path of the file.
  public let path: String

  let queue: DatabaseQueue
  /// The time of the audit's entries.
  let clock: @Sendable () -> Date
  /// Where its key is looked for.
  let keys: StoreKeys
  /// The cipher, once it was needed.
  let knownCipher = Mutex<StoreCipher?>(nil)
  let noticeList = Mutex<[StoreNotice]>([])

  init(
    path: String, queue: DatabaseQueue, keys: StoreKeys, clock: @escaping @Sendable () -> Date
  ) {
    self.path = path
    self.queue = queue
    self.keys = keys
    self.clock = clock
  }

  /// What happened when the store was opened that its user must be told, for example that a key was made.
  public var notices: [StoreNotice] { noticeList.withLock { $0 } }

  /// Whether the store was opened only to read, so that no act can be recorded.
  public var isReadOnly: Bool { queue.configuration.readonly }

  /// Moves everything into the main file and closes it.
  ///
  /// A store that goes out of scope is closed too; this call also reports a disk that failed.
  /// Closing twice does nothing.
  ///
  /// - Throws: `StoreError`, for example `disk-full`.
  public func close() throws(StoreError) {
    do {
      if !queue.configuration.readonly {
        try queue.writeWithoutTransaction { db in
          guard db.sqliteConnection != nil else { return }
          do {
            _ = try db.checkpoint(.passive)
          } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            // Another process moves it into the main file, now or when it closes.
          }
        }
      }
      try queue.close()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Runs `body` in one transaction that is undone when it throws.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try transaction(.immediate, body)
  }

  /// Runs `body` on one unchanging state of the store.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try transaction(.deferred, body)
  }

  private func transaction<Value>(
    _ kind: Database.TransactionKind, _ body: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try queue.writeWithoutTransaction { db in
        // SQLite dereferences a closed connection; GRDB's own `read` and `write` do not look.
        guard db.sqliteConnection != nil else { throw StoreError(.closed, path: path) }
        try db.beginTransaction(kind)
        do {
          let value = try body(db)
          if kind == .immediate { try WrittenRows.seal(db) { try cipher(db) } }
          try db.commit()
          return value
        } catch {
          // The first error counts; on some errors SQLite has rolled back by itself.
          try? db.rollback()
          throw error
        }
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
