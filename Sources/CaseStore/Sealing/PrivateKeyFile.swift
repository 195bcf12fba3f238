internal import Foundation

/// Files that only their owner may read.
enum PrivateKeyFile {
  /// What is larger is no key and no passphrase.
  private static let limit = 4096

  /// The content of a file; `nil` where there is none.
  ///
  /// - Throws: `StoreError`: `key-exposed` when other accounts may read it, `key-unreadable`.
  static func read(_ file: String, store: String) throws(StoreError) -> [UInt8]? {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw StoreError(.keyUnreadable, path: store, detail: file)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw StoreError(.keyUnreadable, path: store, detail: file)
    }
    guard status.st_mode & 0o077 == 0 else {
      throw StoreError(.keyExposed, path: store, detail: file)
    }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count < bytes.count {
      let size = bytes.count - count
      let more = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size)
      }
      guard more >= 0 else {
        if errno == EINTR { continue }
        throw StoreError(.keyUnreadable, path: store, detail: file)
      }
      if more == 0 { return Array(bytes.prefix(count)) }
      count += more
    }
    throw StoreError(.keyUnreadable, path: store, detail: file)
  }

  /// Writes a new file with mode 0600, and its folders with mode 0700 where they are missing; it is on the disk
  /// when this returns. A file that is there is never written over.
  ///
  /// - Throws: `StoreError` `key-unwritten`.
  static func write(_ content: [UInt8], to file: String, store: String) throws(StoreError) {
    let failure = StoreError(.keyUnwritten, path: store, detail: file)
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw failure
    }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure }
    var isWritten = content.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count
    }
    isWritten = fsync(descriptor) == 0 && isWritten
    isWritten = close(descriptor) == 0 && isWritten
    let folderDescriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folderDescriptor >= 0 {
      // So that the name lasts as well. Some file systems refuse; then there is nothing more to do.
      _ = fsync(folderDescriptor)
      close(folderDescriptor)
    }
    guard isWritten else {
      unlink(file)
      throw failure
    }
  }
}
