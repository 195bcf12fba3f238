package import Foundation
internal import GRDB
internal import GRDBSQLite
internal import Synchronization

extension CaseStore {
  /// Opens a store to read what must be recorded as read: to write where that is possible, else only to
  /// read (`isReadOnly`), for a backup on a medium that cannot be written must stay readable.
  ///
  /// - Throws: `StoreError`, for example `store-locked`.
  public static func openToRecord(
    path: String, keys: StoreKeys = .ofEnvironment
  ) throws(StoreError) -> CaseStore {
    do throws(StoreError) {
      return try open(path: path, mode: .existing, keys: keys)
    } catch {
      guard error.code == .readOnly else { throw error }
      return try open(path: path, mode: .readOnly, keys: keys)
    }
  }

  /// Opens a store, and brings an older one up to date when it may be written.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - mode: Whether to write, and whether to make a missing file.
  ///   - keys: Where the store's key is, or is made.
  /// - Throws: `StoreError`, for example `store-missing`, `not-a-store`, `schema-too-new`.
  public static func open(
    path: String, mode: Mode, keys: StoreKeys = .ofEnvironment
  ) throws(StoreError) -> CaseStore {
    try open(path: path, mode: mode, keys: keys, lockTimeout: 5)
  }

  /// Opens the same store a second time, with the same keys: for long reading, which keeps a connection busy.
  ///
  /// - Throws: `StoreError`, as `open`.
  package func another(_ mode: Mode) throws(StoreError) -> CaseStore {
    try Self.open(path: path, mode: mode, keys: keys)
  }

  /// Opens a store that waits `lockTimeout` seconds for another process, and takes the time of what it
  /// records from `clock`.
  package static func open(
    path: String, mode: Mode, keys: StoreKeys = .ofEnvironment, lockTimeout: Double,
    clock: @escaping @Sendable () -> Date = { .now }
  ) throws(StoreError) -> CaseStore {
    try StoreFile.prepare(path: path, mode: mode)
    do {
      let configuration = configuration(readOnly: mode == .readOnly, lockTimeout: lockTimeout)
      let isFixed = mode == .readOnly && StoreFile.isFixed(path: path)
      let queue = try DatabaseQueue(
        path: isFixed ? StoreFile.fixedAddress(path: path) : path, configuration: configuration)
      let store = CaseStore(path: path, queue: queue, keys: keys, clock: clock)
      try retrying(seconds: lockTimeout) {
        try store.check(acceptsEmpty: mode == .create)
        if mode != .readOnly { try store.setUp() }
      }
      return store
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func configuration(readOnly: Bool, lockTimeout: Double) -> Configuration {
    var configuration = Configuration()
    configuration.label = "CaseStore"
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(lockTimeout)
    configuration.prepareDatabase { db in
      // The page size works only before the first table. 16 KiB pages hold a few reports each and
      // write twice as fast as the usual 4 KiB.
      try db.execute(
        sql: """
          PRAGMA page_size = 16384;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -65536;
          PRAGMA synchronous = NORMAL;
          """)
    }
    return configuration
  }

  /// Refuses files of other programs and of later versions, before anything is written.
  private func check(acceptsEmpty: Bool) throws {
    let readOnly = queue.configuration.readonly
    try queue.read { db in
      if !readOnly && sqlite3_db_readonly(db.sqliteConnection, "main") == 1 {
        throw StoreError(.readOnly, path: path)
      }
      let application = try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let version = try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      if acceptsEmpty && application == 0 && version == 0 {
        // Also what is left when a program was killed while it made the store.
        let tables = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'")
        if tables == 0 { return }
      }
      guard application == Schema.applicationID else { throw StoreError(.notAStore, path: path) }
      guard version <= Schema.version else { throw StoreError(.schemaTooNew, path: path) }
      guard !readOnly || version == Schema.version else {
        throw StoreError(.schemaTooOld, path: path)
      }
    }
  }

  /// Where another process makes the tables at the same moment, one of the two fails in the middle; so
  /// it is tried again for as long as a lock is waited for.
  private static func retrying(seconds: Double, _ body: () throws -> Void) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      do {
        return try body()
      } catch let error as DatabaseError {
        let mayPass = [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_ERROR].contains(error.resultCode)
        guard mayPass, ContinuousClock.now < deadline else { throw error }
        usleep(20_000)
      }
    }
  }

  private func setUp() throws {
    try queue.writeWithoutTransaction { db in
      if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" {
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" else { throw StoreError(.failed, path: path, detail: "WAL") }
      }
    }
    let wasSealed = try queue.read { try $0.tableExists("store_key") }
    let words = Mutex(0)
    try Schema.migrator(
      makeKey: { db in try self.makeKey(db) }, cipher: { db in try self.cipher(db) },
      sealed: { count in words.withLock { $0 = count } }
    ).migrate(queue)
    if !wasSealed {
      let count = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM reports") ?? 0 }
      if count > 0 { noticeList.withLock { $0.append(.sealed(reports: count)) } }
    }
    let sealed = words.withLock { $0 }
    if sealed > 0 { noticeList.withLock { $0.append(.wordsSealed(texts: sealed)) } }
    try queue.writeWithoutTransaction { db in try WrittenRows.watch(db) }
    do {
      try finishTasks()
    } catch let error as DatabaseError
      where [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL].contains(error.resultCode)
    {
      // The store is in order and what was deleted is overwritten; the next one that opens it has another go.
    }
  }

  /// Does what a migration or a purge left to be done outside of a transaction, also one that was killed.
  func finishTasks() throws {
    let tasks = try queue.read { try String.fetchAll($0, sql: "SELECT task FROM store_tasks") }
    for task in tasks where task == "compact" {
      try compact()
      try queue.write { try $0.execute(sql: "DELETE FROM store_tasks WHERE task = 'compact'") }
    }
  }

  /// Writes the file anew without its free pages and empties the log, so that nothing of what was deleted
  /// is left in either. Free pages were overwritten before.
  ///
  /// A disk without room for it leaves a file that is larger and otherwise the same.
  func compact() throws {
    try queue.writeWithoutTransaction { db in
      _ = try db.checkpoint(.truncate)
      try db.execute(sql: "VACUUM")
      _ = try db.checkpoint(.truncate)
    }
  }
}
