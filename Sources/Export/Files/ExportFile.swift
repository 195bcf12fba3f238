internal import CSodium
internal import Exchange
import Foundation

/// The file that an export writes: complete or not there at all, and hashed as it is written.
///
/// Not `Sendable`: make it and use it in one place.
final class ExportFile {
  /// The file, as the user named it; `-` for standard output.
  let path: String
  /// The bytes written so far.
  var byteCount: Int64 { file.bytesWritten }

  private let file: OutputFile
  private var state = crypto_hash_sha256_state()

  /// Creates the file.
  ///
  /// - Throws: `ExportError` when it cannot be made.
  init(path: String) throws(ExportError) {
    self.path = path
    do {
      file = try OutputFile(path: path)
    } catch {
      throw ExportError(error)
    }
    crypto_hash_sha256_init(&state)
  }

  /// Writes some bytes.
  ///
  /// - Throws: `ExportError` when the disk is full or the reader is gone.
  func write(_ bytes: [UInt8]) throws(ExportError) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
    do {
      try file.write(bytes)
    } catch {
      throw ExportError(error)
    }
  }

  /// Writes what another program or library has put into a file.
  ///
  /// - Throws: `ExportError` when it cannot be read, or its bytes cannot be written.
  func write(contentsOf other: URL) throws(ExportError) {
    guard let source = try? FileHandle(forReadingFrom: other) else {
      throw .unreadable(other.lastPathComponent)
    }
    defer { try? source.close() }
    while true {
      let chunk: Data
      do {
        guard let read = try source.read(upToCount: 1 << 18), !read.isEmpty else { return }
        chunk = read
      } catch {
        throw .unreadable(other.lastPathComponent)
      }
      try write(Array(chunk))
    }
  }

  /// The SHA-256 of what was written, in hexadecimal; nothing may be written after that.
  func digest() -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &digest)
    return digest.map { String(format: "%02x", $0) }.joined()
  }

  /// Completes the file and gives it its name.
  ///
  /// - Throws: `ExportError` when the last bytes cannot be stored.
  func finish() throws(ExportError) {
    do {
      try file.finish()
    } catch {
      throw ExportError(error)
    }
  }
}

extension ExportError {
  fileprivate static func unreadable(_ name: String) -> ExportError {
    ExportError(
      "temporary-file",
      en: "\(name): a temporary file of the export could not be read back. Check the disk, then "
        + "run again.",
      fr: "\(name) : un fichier temporaire de l'exportation n'a pas pu être relu. Vérifiez le "
        + "disque, puis recommencez.")
  }
}
