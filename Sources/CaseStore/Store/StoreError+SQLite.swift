internal import Foundation
internal import GRDB

extension StoreError {
  /// Turns what GRDB or SQLite throws into an error of the store.
  ///
  /// Only the result code goes on: SQLite's messages can name values.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    case let error as DamagedRow: self.init(.damaged, path: path, detail: error.place)
    case is RowDecodingError: self.init(.damaged, path: path)
    default: self.init(.failed, path: path, detail: "\(type(of: error))")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let code: Code =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
      case .SQLITE_FULL: .diskFull
      case .SQLITE_NOTADB: .notAStore
      // The statements are right, so an error in one is that a table, or JSON in a row, is not what it was.
      case .SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_ERROR:
        .damaged
      case .SQLITE_MISUSE: .closed
      // The file was there before: SQLite could not open it, or not make `-wal` beside it.
      case .SQLITE_CANTOPEN, .SQLITE_AUTH: access(path, R_OK) == 0 ? .readOnly : .noAccess
      default: .failed
      }
    self.init(code, path: path, detail: "SQLite \(error.extendedResultCode.rawValue)")
  }
}
