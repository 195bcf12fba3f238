/// Where the review of a report stands.
///
///     new → in review → confirmed → referred → closed
///                     ↘ dismissed → closed
///                     ↘ needs information → in review
///
/// A decided case is opened again by going back to in review.
public enum CaseState: String, Sendable, Hashable, CaseIterable {
  /// Nobody has taken it up.
  case new
  /// Somebody is at it.
  case inReview = "in_review"
  /// A person confirmed that the indicators are there; not a verdict on anybody.
  case confirmed
  /// A person found that the report does not show what the engine pointed to.
  case dismissed
  /// It waits for somebody outside to say more.
  case needsInformation = "needs_information"
  /// It was passed on to a partner.
  case referred
  /// Nothing is left to do.
  case closed

  /// Whether it waits for a person.
  public var isOpen: Bool { self == .new || self == .inReview || self == .needsInformation }

  /// Whether a person has said what the report is: what a second reader reads again.
  public var isDecided: Bool { !isOpen }

  /// Whether the state asks for a closing reason.
  public var needsReason: Bool { self == .dismissed || self == .closed }

  /// The states that may follow.
  public var following: [CaseState] {
    switch self {
    case .new: [.inReview, .confirmed, .dismissed, .needsInformation, .referred]
    case .inReview: [.confirmed, .dismissed, .needsInformation, .referred]
    case .needsInformation: [.inReview, .confirmed, .dismissed, .referred]
    case .confirmed: [.referred, .closed, .inReview, .needsInformation]
    case .dismissed: [.closed, .inReview]
    case .referred: [.closed, .inReview, .needsInformation]
    case .closed: [.inReview]
    }
  }

  /// The state as a word in a sentence.
  public var title: (en: String, fr: String) {
    switch self {
    case .new: ("new", "nouveau")
    case .inReview: ("in review", "en examen")
    case .confirmed: ("confirmed", "confirmé")
    case .dismissed: ("dismissed", "écarté")
    case .needsInformation: ("needs information", "à compléter")
    case .referred: ("referred", "transmis")
    case .closed: ("closed", "fermé")
    }
  }
}

/// What a person says of one indicator of an assessment, or of one that is missing in it.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// The words show it.
  case confirmed
  /// They do not.
  case notConfirmed = "not_confirmed"
  /// The person cannot tell.
  case unsure
  /// The words show it, and the engine did not see it.
  case added

  /// The verdict as a word in a sentence.
  public var title: (en: String, fr: String) {
    switch self {
    case .confirmed: ("confirmed", "confirmé")
    case .notConfirmed: ("not confirmed", "non confirmé")
    case .unsure: ("unsure", "incertain")
    case .added: ("added by a reader", "ajouté à la lecture")
    }
  }
}
