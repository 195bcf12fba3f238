/// What a person answered when asked for consent.
public enum ConsentAnswer: String, Sendable, Hashable, CaseIterable {
  /// They agreed.
  case granted
  /// They did not agree.
  case refused
  /// They were not asked, or nobody wrote it down. It is never taken for agreement.
  case unknown
}

/// The consent that came with a report, for each purpose where the source asked so.
///
///     let consent = Consent(general: .refused, purposes: ["referral": .granted])
///     consent.answer(for: "referral")     // granted
///     consent.answer(for: "police")       // refused
public struct Consent: Sendable, Hashable {
  /// The answer where a purpose has none of its own.
  public var general: ConsentAnswer
  /// The answers by purpose, in small letters, as the source names them.
  public var purposes: [String: ConsentAnswer]

  /// Makes a consent; without an answer it is unknown.
  public init(general: ConsentAnswer = .unknown, purposes: [String: ConsentAnswer] = [:]) {
    self.general = general
    self.purposes = purposes
  }

  /// The answer that holds for a purpose.
  public func answer(for purpose: String) -> ConsentAnswer {
    purposes[purpose.lowercased()] ?? general
  }
}

extension ConsentAnswer {
  /// Reads an answer as forms of both languages write it; `nil` for others.
  init?(written text: String) {
    switch PlainWord.folded(text) {
    case "granted", "given", "yes", "y", "true", "1", "agreed", "consented", "accorde", "accordee",
      "donne", "oui", "o", "vrai", "accepte":
      self = .granted
    case "refused", "denied", "no", "n", "false", "0", "declined", "withdrawn", "withheld",
      "refuse",
      "refusee", "non", "faux", "retire", "none", "aucun":
      self = .refused
    case "unknown", "not asked", "unsure", "n/a", "na", "inconnu", "inconnue", "non demande",
      "pas demande", "s/o", "so", "?":
      self = .unknown
    default: return nil
    }
  }
}
