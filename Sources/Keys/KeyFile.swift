import Foundation

/// Files of a few lines, `word value`, in which keys and signatures are kept.
///
/// The first line that is no comment says what the file is, so that a secret key is never taken for a
/// public one, or given away as such.
struct KeyFile {
  /// The values by their word.
  private(set) var values: [String: String] = [:]

  /// A file of this kind has a few hundred bytes.
  private static let largest = 4096

  /// Reads a file that begins with a mark.
  static func read(_ path: String, mark: String) throws(SigningError) -> KeyFile {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw SigningError(.unreadable, path: path)
    }
    defer { try? handle.close() }
    let data: Data
    do {
      data = try handle.read(upToCount: largest + 1) ?? Data()
    } catch {
      throw SigningError(.unreadable, path: path)
    }
    let problem: SigningError.Code = mark == PackSignature.mark ? .badSignature : .badKey
    guard data.count <= largest, let text = String(validating: data, as: UTF8.self) else {
      throw SigningError(problem, path: path)
    }
    let lines = text.split { $0.isNewline }.filter { !$0.hasPrefix("#") }
    guard let first = lines.first, first == mark else {
      let isSecret = lines.first.map { $0 == SigningKey.mark || $0 == BoxKey.mark } ?? false
      throw SigningError(isSecret ? .secretForPublic : problem, path: path)
    }
    var file = KeyFile()
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, file.values.updateValue(parts[1], forKey: parts[0]) == nil else {
        throw SigningError(problem, path: path)
      }
    }
    return file
  }

  /// A value in base64 with exactly so many bytes.
  func bytes(_ word: String, count: Int) -> [UInt8]? {
    guard let data = values[word].flatMap({ Data(base64Encoded: $0) }), data.count == count else {
      return nil
    }
    return [UInt8](data)
  }

  static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// What a file holds; lines with an empty value are left out.
  static func text(_ notes: [String], _ mark: String, _ values: [(String, String)]) -> String {
    (notes.map { "# " + $0 } + [mark]
      + values.filter { !$0.1.isEmpty }.map { $0.0 + " " + $0.1 }).joined(separator: "\n") + "\n"
  }

  /// Makes a file that is not there yet.
  static func create(_ text: String, at path: String, mode: mode_t) throws(SigningError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else {
      throw SigningError(errno == EEXIST ? .keyExists : .notWritten, path: path)
    }
    var isWritten = fchmod(file, mode) == 0
    let bytes = Array(text.utf8)
    var place = 0
    while isWritten, place < bytes.count {
      let count = bytes[place...].withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { isWritten = false } else { place += count }
    }
    isWritten = fsync(file) == 0 && isWritten
    isWritten = close(file) == 0 && isWritten
    if !isWritten {
      unlink(path)
      throw SigningError(.notWritten, path: path)
    }
  }
}

// A name that a member would hide.
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}
