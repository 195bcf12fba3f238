import Foundation
import Testing

/// A foreign program that reads what was exported.
enum Reader {
  /// The folder of the whole package.
  static let root = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../..").standardized

  /// Where `scripts/readers.sh` puts the Python packages.
  static let python = root.appendingPathComponent(".build/readers/bin/python")

  /// Whether a reader is there; in CI it must be. Says so where it is not.
  static func has(_ path: String, for purpose: String) -> Bool {
    if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
    if FileManager.default.isExecutableFile(atPath: path) { return true }
    print("SKIPPED \(purpose): \(path) is not there; 'make readers' installs it.")
    return false
  }

  static let hasPython = has(python.path, for: "reading exports with Python")
  static let hasPDF =
    has("/usr/bin/chromium", for: "printing to PDF")
    && has("/usr/bin/pdftotext", for: "reading PDF")

  /// A reader that did not do its work.
  struct Failure: Error, CustomStringConvertible { var description: String }

  /// Runs a program and gives what it printed.
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try error.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: said, as: UTF8.self))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Runs a script of Python that prints JSON; `sys.argv[1]` is the file.
  static func json(_ script: String, _ file: URL) throws -> Any {
    let text = try run(python.path, ["-c", script, file.path])
    return try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }
}
