import Foundation

/// What the program says beside its results: everything here goes to standard error.
enum Console {
  /// Writes a line to standard error.
  static func error(_ text: String) { status(text + "\n") }

  /// Writes to standard error as it is. Where nobody can read it, the work goes on.
  static func status(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if written <= 0 && errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, written))
    }
  }

  /// Writes text to standard output without a line break, and ends the program quietly when nobody
  /// reads it any more.
  static func output(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written <= 0 {
        if errno == EINTR { continue }
        exit(errno == EPIPE ? 0 : ExitStatus.failed.rawValue)
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Whether standard output is a terminal that shows colour (see no-color.org).
  static var usesColour: Bool {
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// The width of the terminal in characters, at most 100; 100 where there is none.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return min(100, Int(size.ws_col))
  }

  /// Whether standard error is a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
