internal import Foundation

/// The file of a store, before SQLite touches it.
enum StoreFile {
  /// Checks the path and, in mode `create`, makes the file.
  ///
  /// A new file has mode 0600 from its first moment, and SQLite gives `-wal` and `-shm` the mode of
  /// the file. The mode of an existing store is its owner's decision and stays.
  static func prepare(path: String, mode: CaseStore.Mode) throws(StoreError) {
    if mode == .create {
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        close(descriptor)
        return
      }
      guard errno == EEXIST else { throw failure(errno, path: path) }
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(errno, path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError(.notAStore, path: path) }
    guard status.st_size == 0 else { return }
    guard mode == .create else { throw StoreError(.notAStore, path: path) }
    guard chmod(path, 0o600) == 0 else { throw failure(errno, path: path) }
  }

  /// Whether nobody can write the file: it lies on a medium that is mounted to read only, without a log that
  /// would have to be read with it.
  ///
  /// SQLite needs to make a file beside a store in WAL mode even to read it, unless it is told so.
  static func isFixed(path: String) -> Bool {
    var medium = statvfs()
    guard statvfs(path, &medium) == 0, medium.f_flag & UInt(ST_RDONLY) != 0 else { return false }
    var log = stat()
    return stat(path + "-wal", &log) != 0 || log.st_size == 0
  }

  /// The path as an address that tells SQLite that nobody can write the file (SQLite, URI Filenames).
  static func fixedAddress(path: String) -> String {
    var address = URLComponents()
    address.scheme = "file"
    address.path = URL(fileURLWithPath: path).path
    address.queryItems = [URLQueryItem(name: "immutable", value: "1")]
    return address.string ?? path
  }

  private static func failure(_ code: Int32, path: String) -> StoreError {
    let kind: StoreError.Code =
      switch code {
      case ENOENT: hasFolder(path) ? .missing : .folderMissing
      case ENOTDIR: .folderMissing
      case EROFS, EPERM: .readOnly
      case EACCES: hasFolder(path) ? .readOnly : .noAccess
      case ENOSPC, EDQUOT: .diskFull
      default: .failed
      }
    return StoreError(kind, path: path, detail: "errno \(code)")
  }

  private static func hasFolder(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return access(folder, F_OK) == 0
  }
}
