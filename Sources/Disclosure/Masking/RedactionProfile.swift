/// Which kinds are hidden; the raw value is its name on the command line.
public enum RedactionProfile: String, Sendable, Hashable, CaseIterable {
  /// Numbers that a state or a bank gives to a person, and dates of birth. For colleagues who work on
  /// the case and need no documents.
  case documents
  /// Those, and everything that reaches or places somebody: telephones, e-mail, handles, pages, plates,
  /// addresses, wallets, and long numbers of which nothing is said. Names stay.
  case contacts
  /// All of it, and names. For everybody else.
  case full

  /// The kinds that it hides.
  public var kinds: Set<MaskKind> {
    let documents: Set<MaskKind> = [
      .sin, .uci, .healthCard, .passport, .licence, .account, .card, .birthDate,
    ]
    let contacts: Set<MaskKind> = [
      .phone, .email, .handle, .page, .address, .unit, .postalCode, .plate, .wallet, .number,
    ]
    return switch self {
    case .documents: documents
    case .contacts: documents.union(contacts)
    case .full: documents.union(contacts).union([.person])
    }
  }
}
