internal import Foundation

/// A mark that tells later whether the process that began a run is still alive.
///
/// It is the process number and a random word: in a container every process may have the same
/// number. A number that an unrelated process has taken over since makes a dead run look alive until
/// that process ends.
enum ProcessMark {
  /// The mark of this process.
  static let current = "\(getpid())-\(UInt64.random(in: .min ... .max))"

  /// Whether the process of a mark is alive.
  static func isAlive(_ mark: String) -> Bool {
    if mark == current { return true }
    guard let number = pid_t(mark.prefix { $0 != "-" }), number > 0, number != getpid() else {
      return false
    }
    // EPERM: alive, but another account's.
    return kill(number, 0) == 0 || errno == EPERM
  }
}
