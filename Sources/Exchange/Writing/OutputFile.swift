#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is written completely or not at all.
///
/// The bytes go to `PATH.partial`, which takes the real name in `finish()`; `discard()` removes it, and
/// so does the end of the object's life, which other threads may put off. Standard output, devices
/// and pipes are written directly. The file can be read by its owner only (mode 0600).
///
/// Writing to a program that has stopped gives the error `closed-pipe` only where the process
/// ignores SIGPIPE; otherwise the signal ends the process, as it does for other tools.
///
/// Not `Sendable`: make it and use it in one place.
public final class OutputFile {
  private static let bufferSize = 64 << 10

  /// The file, as the user named it; `-` for standard output.
  public let path: String
  /// The bytes handed over so far.
  public private(set) var bytesWritten: Int64 = 0

  private let target: String
  private let partial: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Creates the file; `-` is standard output.
  ///
  /// - Throws: `ExchangeError` when the file cannot be made.
  public init(path: String) throws(ExchangeError) {
    self.path = path
    guard path != "-" else {
      target = path
      partial = nil
      descriptor = STDOUT_FILENO
      return
    }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists && status.st_mode & S_IFMT == S_IFDIR { throw .writing(path, errno: EISDIR) }
    if exists && status.st_mode & S_IFMT != S_IFREG {
      target = path
      partial = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      // A link keeps its place; what it points to is replaced.
      target = exists ? Self.resolved(path) : path
      let temporary = target + Self.partialEnding
      partial = temporary
      descriptor = Self.openAlone(temporary)
    }
    guard descriptor >= 0 else { throw .writing(path, errno: errno) }
    buffer.reserveCapacity(Self.bufferSize)
  }

  private static let partialEnding = ".partial"

  /// Where the bytes of an output file are until it is complete.
  package static func partialPath(of path: String) -> String { resolved(path) + partialEnding }

  /// Opens a file that no other process writes, and empties it; -1 with `errno` where that fails,
  /// `EWOULDBLOCK` where another one writes it.
  ///
  /// What a killed process left is taken over, because its lock went with it.
  private static func openAlone(_ path: String) -> Int32 {
    while true {
      // Opening a pipe must not wait for a reader.
      let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
      let descriptor = open(path, flags, 0o600)
      guard descriptor >= 0 else { return -1 }
      var (held, named) = (stat(), stat())
      guard fstat(descriptor, &held) == 0, held.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        errno = EEXIST
        return -1
      }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &held) == 0 {
        // The last one may have given it its name, or removed it, before this one had the lock.
        let isSame =
          stat(path, &named) == 0 && named.st_ino == held.st_ino && named.st_dev == held.st_dev
        if isSame, fchmod(descriptor, 0o600) == 0, ftruncate(descriptor, 0) == 0 {
          return descriptor
        }
        if !isSame {
          close(descriptor)
          continue
        }
      }
      let code = errno
      close(descriptor)
      errno = code
      return -1
    }
  }

  deinit { discard() }

  /// Gives up a file that is not finished and removes what was written of it.
  public func discard() {
    guard descriptor > STDERR_FILENO else { return }
    if let partial { unlink(partial) }  // as long as no other one can have opened it
    close(descriptor)
    descriptor = -1
  }

  /// Writes some bytes.
  ///
  /// - Throws: `ExchangeError` when the disk is full, the reader is gone, or writing fails.
  public func write(_ bytes: [UInt8]) throws(ExchangeError) {
    precondition(descriptor >= 0, "an output file must not be written after finish()")
    bytesWritten += Int64(bytes.count)
    if buffer.count + bytes.count < Self.bufferSize {
      buffer.append(contentsOf: bytes)
      return
    }
    try flush()
    if bytes.count < Self.bufferSize {
      buffer.append(contentsOf: bytes)
    } else {
      try writeAll(bytes)
    }
  }

  /// Hands everything written so far to the system, for readers that wait for it.
  public func flush() throws(ExchangeError) {
    guard !buffer.isEmpty else { return }
    try writeAll(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Completes the file and gives it its name; nothing may be written after that.
  ///
  /// - Throws: `ExchangeError` when the last bytes cannot be stored.
  public func finish() throws(ExchangeError) {
    guard descriptor >= 0 else { return }
    try flush()
    guard descriptor > STDERR_FILENO else { return }
    // The system may report a full disk only now.
    if partial != nil && fsync(descriptor) != 0 { throw .writing(path, errno: errno) }
    if let partial, rename(partial, target) != 0 {
      let code = errno
      discard()
      throw .writing(path, errno: code)
    }
    let closing = descriptor
    descriptor = -1
    if close(closing) != 0 { throw .writing(path, errno: errno) }
  }

  private func writeAll(_ bytes: [UInt8]) throws(ExchangeError) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { all in
        Self.writeSome(descriptor, UnsafeRawBufferPointer(rebasing: all[start...]))
      }
      if written >= 0 {
        start += written
      } else if errno != EINTR {
        throw .writing(path, errno: errno)
      }
    }
  }

  private static func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
