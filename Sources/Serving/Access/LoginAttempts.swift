internal import Foundation
internal import Synchronization

/// How often somebody gave a wrong password, and how long they must wait for it.
///
/// The first `free` mistakes cost nothing. After that the wait doubles from `first` seconds on, up to
/// `longest`. The right password, given after the wait, forgets them all.
final class LoginAttempts: Sendable {
  static let free = 4
  static let first: TimeInterval = 15
  static let longest: TimeInterval = 15 * 60
  /// More handles than a centre has people are somebody who tries them out; the oldest are forgotten.
  private static let mostHandles = 1_000

  private struct Entry {
    var mistakes = 0
    var until = Date.distantPast
  }

  private let entries = Mutex<[String: Entry]>([:])

  /// How many seconds a handle must still wait; 0 when it may try.
  func wait(of handle: String, now: Date) -> Int {
    entries.withLock { entries in
      let rest = (entries[handle.lowercased()]?.until ?? .distantPast).timeIntervalSince(now)
      return max(0, Int(rest.rounded(.up)))
    }
  }

  /// Notes a mistake. Called before the password is checked, so that many tries at once do not slip in.
  func note(_ handle: String, now: Date) {
    entries.withLock { entries in
      let key = handle.lowercased()
      if entries[key] == nil, entries.count >= Self.mostHandles,
        let oldest = entries.min(by: { $0.value.until < $1.value.until })?.key
      {
        entries[oldest] = nil
      }
      var entry = entries[key] ?? Entry()
      entry.mistakes += 1
      let beyond = entry.mistakes - Self.free
      if beyond > 0 {
        let wait = min(Self.longest, Self.first * pow(2, Double(min(beyond - 1, 16))))
        entry.until = now.addingTimeInterval(wait)
      }
      entries[key] = entry
    }
  }

  /// Forgets the mistakes of a handle.
  func forget(_ handle: String) { entries.withLock { $0[handle.lowercased()] = nil } }
}
