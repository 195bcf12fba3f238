internal import Foundation
internal import ReportModel
internal import Synchronization

/// A person who is logged in, in one browser.
final class Session: Sendable {
  /// Something to be said once, on the next page.
  struct Notice: Sendable {
    var text: LocalizedText
    /// What takes it back: where its form goes, and a field of it.
    var undo: (path: String, name: String, value: String)?
  }

  /// What changes while somebody works.
  private struct Work {
    var lastSeen: Date
    var notices: [Notice] = []
    /// Reports that were shown, and those among them with distressing passages.
    var read: Set<String> = []
    var distressing: Set<String> = []
  }

  /// The name under which the table has it; the cookie carries it with a signature.
  let id: String
  /// The handle of the person.
  let handle: String
  /// What every form must carry.
  let formToken: String
  /// When the person logged in.
  let began: Date
  private let work: Mutex<Work>

  init(handle: String, now: Date) {
    id = Secret.token()
    formToken = Secret.token()
    self.handle = handle
    began = now
    work = Mutex(Work(lastSeen: now))
  }

  /// When the person last asked for a page.
  var lastSeen: Date { work.withLock { $0.lastSeen } }

  func touch(_ now: Date) { work.withLock { $0.lastSeen = now } }

  /// Leaves a sentence for the next page.
  func say(_ notice: Notice) { work.withLock { $0.notices.append(notice) } }

  /// Takes what is to be said.
  func takeNotices() -> [Notice] {
    work.withLock { work in
      defer { work.notices = [] }
      return work.notices
    }
  }

  /// Counts a report that was shown.
  func count(_ id: String, isDistressing: Bool) {
    work.withLock { work in
      work.read.insert(id)
      if isDistressing { work.distressing.insert(id) }
    }
  }

  /// How many reports were read since the login, and how many of them were distressing.
  var exposure: (read: Int, distressing: Int) {
    work.withLock { ($0.read.count, $0.distressing.count) }
  }
}

/// The people who are logged in. It lives in memory alone: when the server stops, all are logged out.
final class SessionTable: Sendable {
  /// A session ends so many seconds after the last page.
  static let longestPause: TimeInterval = 60 * 60
  /// A session ends so many seconds after the login, whatever happens.
  static let longestStay: TimeInterval = 12 * 60 * 60

  private let key = Secret.bytes()
  private let sessions = Mutex<[String: Session]>([:])

  /// Opens a session, always under a new name, so that nobody can prepare one for somebody else.
  func open(for handle: String, now: Date) -> Session {
    let session = Session(handle: handle, now: now)
    sessions.withLock { sessions in
      sessions = sessions.filter { !Self.isOver($0.value, now) }
      sessions[session.id] = session
    }
    return session
  }

  /// The text of the cookie of a session.
  func cookie(of session: Session) -> String {
    session.id + "." + Secret.signature(of: session.id, key: key)
  }

  /// The session of a cookie, when its signature is right and it is not over.
  func session(ofCookie text: String, now: Date) -> Session? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2,
      Secret.equal(parts[1], Secret.signature(of: parts[0], key: key))
    else { return nil }
    return sessions.withLock { sessions in
      guard let session = sessions[parts[0]] else { return nil }
      if Self.isOver(session, now) {
        sessions[parts[0]] = nil
        return nil
      }
      session.touch(now)
      return session
    }
  }

  /// Ends a session.
  func close(_ session: Session) { sessions.withLock { $0[session.id] = nil } }

  /// Ends every session of a person, but for one.
  func closeAll(of handle: String, but kept: Session? = nil) {
    sessions.withLock { sessions in
      sessions = sessions.filter { $0.value.handle != handle || $0.value === kept }
    }
  }

  /// How many are logged in.
  func count(now: Date) -> Int {
    sessions.withLock { sessions in sessions.values.count { !Self.isOver($0, now) } }
  }

  private static func isOver(_ session: Session, _ now: Date) -> Bool {
    now.timeIntervalSince(session.lastSeen) > longestPause
      || now.timeIntervalSince(session.began) > longestStay
  }
}
