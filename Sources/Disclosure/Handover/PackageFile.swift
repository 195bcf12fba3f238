import Foundation

/// Files that are not there yet.
enum NewFile {
  static func write(_ text: String, to path: String, mode: mode_t) throws(HandoverError) {
    try write(Array(text.utf8), to: path, mode: mode)
  }

  /// Writes a whole file to the disk, or leaves none.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws(HandoverError) {
    let file = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else {
      throw HandoverError(errno == EEXIST ? .exists : .notWritten, path: path)
    }
    var isWritten = fchmod(file, mode) == 0
    var place = 0
    while isWritten, place < bytes.count {
      let count = bytes[place...].withUnsafeBytes {
        Foundation.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { isWritten = false } else { place += count }
    }
    isWritten = fsync(file) == 0 && isWritten
    isWritten = close(file) == 0 && isWritten
    if !isWritten {
      unlink(path)
      throw HandoverError(.notWritten, path: path)
    }
  }
}

/// Files of packages and receipts: new, for their owner alone, and whole on the disk or not there.
public enum PackageFile {
  /// Writes a new file.
  ///
  /// - Throws: `HandoverError` `exists`, `not-written`.
  public static func create(_ bytes: [UInt8], at path: String) throws(HandoverError) {
    try NewFile.write(bytes, to: path, mode: 0o600)
  }
}
