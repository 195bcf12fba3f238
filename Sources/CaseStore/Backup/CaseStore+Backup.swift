internal import Foundation
internal import GRDB

extension CaseStore {
  /// Writes a copy of the store into a new file with mode 0600, on one unchanging state of it: a run that goes on may
  /// write meanwhile. The copy has no free pages, and is checked (`verify`) before it gets its name.
  ///
  /// The copy opens with the same key, which is not in it.
  ///
  /// - Parameters:
  ///   - file: The path of the copy; must not exist.
  ///   - actor: Who makes it, for the audit.
  /// - Returns: What the check of the copy found; it has no faults.
  /// - Throws: `StoreError`: `backup-exists`, `backup-failed`, `store-damaged` when the copy is not as it was written.
  public func backup(
    to file: String, by actor: String? = nil
  ) throws(StoreError) -> StoreVerification {
    let partial = file + ".partial"
    guard access(file, F_OK) != 0 else { throw StoreError(.backupExists, path: path, detail: file) }
    // The entry comes first, so that the copy tells of itself; a copy that then fails is told by no name.
    try record(AuditEntry(.backedUp, object: .store, by: actor))
    let descriptor = Glibc.open(
      partial, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreError(errno == EEXIST ? .backupExists : .backupFailed, path: path, detail: partial)
    }
    defer { Glibc.close(descriptor) }
    do throws(StoreError) {
      try copy(to: partial)
      let result = try checked(partial)
      guard fsync(descriptor) == 0, link(partial, file) == 0 else {
        throw StoreError(.backupFailed, path: path, detail: file)
      }
      Self.removeFiles(partial)
      let folder = Glibc.open(
        URL(fileURLWithPath: file).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
      if folder >= 0 {
        _ = fsync(folder)
        Glibc.close(folder)
      }
      return result
    } catch {
      Self.removeFiles(partial)
      throw error
    }
  }

  private func copy(to partial: String) throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { db in
        guard db.sqliteConnection != nil else { throw StoreError(.closed, path: path) }
        try db.execute(sql: "VACUUM INTO ?", arguments: [partial])
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
      throw StoreError(.backupFailed, path: path, detail: partial)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private func checked(_ partial: String) throws(StoreError) -> StoreVerification {
    let copy = try CaseStore.open(path: partial, mode: .readOnly, keys: keys)
    let result = try copy.verify()
    try copy.close()
    guard let fault = result.faults.first else { return result }
    let row = fault.row.map { " \($0)" } ?? ""
    throw StoreError(.damaged, path: path, detail: fault.table + row)
  }

  private static func removeFiles(_ file: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(file + suffix) }
  }
}

extension AuditEntry.Act {
  /// A copy of the store was begun.
  public static let backedUp = Self(rawValue: "backup")
}
