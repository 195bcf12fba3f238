internal import CaseStore
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// Checks who somebody is, and opens their session.
struct Login {
  /// What became of an attempt.
  enum Outcome {
    /// A session.
    case opened(Session)
    /// The handle or the password is wrong.
    case refused
    /// So many seconds must pass before the next attempt.
    case wait(Int)
  }

  private let workplace: Workplace

  init(_ workplace: Workplace) { self.workplace = workplace }

  /// Tries a password.
  func attempt(_ handle: String, _ password: String) async throws -> Outcome {
    let now = workplace.clock()
    let wait = workplace.attempts.wait(of: handle, now: now)
    if wait > 0 { return .wait(wait) }
    workplace.attempts.note(handle, now: now)
    let cost = workplace.settings.passwordCost
    let person = try await workplace.askGate { store in
      try store.person(handle, password: password, cost: cost)
    }
    guard let person else {
      // The handle of the attempt may be a password in the wrong field, so only a known one is kept.
      try await workplace.ask { store in
        let name = handle.lowercased()
        if let known = try store.people().first(where: { $0.handle.lowercased() == name }) {
          _ = try store.record(
            AuditEntry(
              .sessionRefused, object: AuditEntry.Object(kind: "person", id: known.handle)))
        }
      }
      return .refused
    }
    workplace.attempts.forget(handle)
    return .opened(try await open(for: person.handle))
  }

  /// Opens a session and records it.
  func open(for handle: String) async throws -> Session {
    let session = workplace.sessions.open(for: handle, now: workplace.clock())
    try await workplace.ask { store in
      _ = try store.record(
        AuditEntry(
          .sessionBegun, object: AuditEntry.Object(kind: "person", id: handle), by: handle))
    }
    return session
  }

  /// The cookie of a session.
  func cookie(of session: Session) -> Cookie {
    Cookie(
      name: workplace.settings.cookieName, value: workplace.sessions.cookie(of: session),
      path: "/", secure: workplace.settings.isSecure, httpOnly: true, sameSite: .strict)
  }
}

extension AuditEntry.Act {
  /// A person logged in to the pages.
  static let sessionBegun = Self(rawValue: "session.begin")
  /// A person logged out.
  static let sessionEnded = Self(rawValue: "session.end")
  /// Somebody gave a wrong password for a person.
  static let sessionRefused = Self(rawValue: "session.refuse")
}
