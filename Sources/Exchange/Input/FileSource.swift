#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file or standard input, read with `read(2)`.
final class FileSource: ByteSource {
  let path: String
  /// The size when the file was opened; `nil` for pipes, devices and standard input.
  let size: Int64?
  private(set) var bytesRead: Int64 = 0
  private let descriptor: Int32

  var damage: InputDamage? { nil }

  /// Opens a file; `-` is standard input.
  init(path: String) throws(ExchangeError) {
    self.path = path
    guard path != "-" else {
      descriptor = STDIN_FILENO
      size = nil
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .reading(path, errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .reading(path, errno: code)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .directory(path)
    }
    size = status.st_mode & S_IFMT == S_IFREG ? Int64(status.st_size) : nil
  }

  deinit {
    if descriptor != STDIN_FILENO && descriptor >= 0 { close(descriptor) }
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
    while true {
      let count = readDescriptor(target)
      if count > 0 {
        bytesRead += Int64(count)
        return count
      }
      if count == 0 {
        try checkComplete()
        return 0
      }
      let code = errno
      if code != EINTR { throw .reading(path, errno: code) }
    }
  }

  private func readDescriptor(_ target: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, target.baseAddress, target.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, target.baseAddress, target.count)
    #else
      Darwin.read(descriptor, target.baseAddress, target.count)
    #endif
  }

  /// A file that lost its end while we read it must not pass for a complete one.
  private func checkComplete() throws(ExchangeError) {
    guard let size, bytesRead < size else { return }
    throw ExchangeError(
      "input-shrank", path,
      en: "the file became shorter while it was read (\(bytesRead) of \(size) bytes). "
        + "Wait until nobody writes to it, then run again.",
      fr: "le fichier a raccourci pendant la lecture (\(bytesRead) octets sur \(size)). "
        + "Attendez que personne n'y écrive, puis recommencez.")
  }
}
