#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Files that only this user can read and change.
package enum PrivateFile {
  /// Makes a folder (mode 0700) if there is none, and tells whether it is safe to use.
  package static func makeFolder(_ path: String) -> Bool {
    _ = mkdir(path, 0o700)
    return isSafeFolder(path)
  }

  /// Whether a folder is safe to use: a real folder of this user that no other user can write to.
  package static func isSafeFolder(_ path: String) -> Bool {
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return false }
    return info.st_uid == geteuid() && info.st_mode & 0o022 == 0
  }

  /// Reads a whole file if it belongs to this user and to nobody else.
  package static func read(_ path: String) -> Result<[UInt8], ScanCacheOutcome.Reason> {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      let reason: ScanCacheOutcome.Reason = errno == ENOENT ? .missing : .unreadable
      return .failure(reason)
    }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { return .failure(.unreadable) }
    guard info.st_mode & S_IFMT == S_IFREG, info.st_uid == geteuid(), info.st_mode & 0o077 == 0
    else { return .failure(.foreign) }
    let size = Int(info.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      while count < size {
        let got = systemRead(file, start + count, size - count)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { return }
        count += got
      }
    }
    return .success(bytes)
  }

  /// Writes a file (mode 0600) under another name and then renames it, so that a reader meets
  /// either the old or the new one. Returns whether that worked.
  package static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0...UInt32.max))"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    var isWritten = fchmod(file, 0o600) == 0
    bytes.withUnsafeBytes { buffer in
      var place = 0
      while isWritten, place < buffer.count {
        let put = systemWrite(file, buffer.baseAddress.map { $0 + place }, buffer.count - place)
        if put < 0, errno == EINTR { continue }
        if put <= 0 { isWritten = false } else { place += put }
      }
    }
    isWritten = fsync(file) == 0 && isWritten
    isWritten = close(file) == 0 && isWritten
    if isWritten { isWritten = rename(temporary, path) == 0 }
    if !isWritten { unlink(temporary) }
    return isWritten
  }
}

// Names that the members of `PrivateFile` would hide.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}
