internal import CaseStore
internal import Foundation
internal import Synchronization

/// Links that let somebody choose a password once. They live in memory: when the server stops, they are
/// void.
final class OneTimeLinks: Sendable {
  /// Whom a link is for.
  enum Purpose: Sendable, Hashable {
    /// The first administrator of a store without people.
    case firstAdministrator
    /// A person who is there, by handle.
    case person(String)
  }

  /// A link is void after so many seconds.
  static let life: TimeInterval = 24 * 60 * 60

  private let links = Mutex<[String: (purpose: Purpose, until: Date)]>([:])

  /// Makes a link; an earlier one for the same purpose is void from now on.
  func make(for purpose: Purpose, now: Date) -> String {
    let token = Secret.token()
    links.withLock { links in
      links = links.filter { $0.value.purpose != purpose && $0.value.until > now }
      links[token] = (purpose, now.addingTimeInterval(Self.life))
    }
    return token
  }

  /// What a link is for; `nil` for one that is void.
  func purpose(of token: String, now: Date) -> Purpose? {
    links.withLock { links in links[token].flatMap { $0.until > now ? $0.purpose : nil } }
  }

  /// Makes a link void.
  func use(_ token: String) { links.withLock { $0[token] = nil } }
}
