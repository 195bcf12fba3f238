internal import ReportModel
public import TextMatching

/// What a mask hides; the raw value is its name in token maps.
public enum MaskKind: String, Sendable, Hashable, CaseIterable {
  /// A name of a person.
  case person
  /// A telephone number.
  case phone
  /// An e-mail address.
  case email
  /// A name on a platform.
  case handle
  /// An address of a page.
  case page
  /// A street address.
  case address
  /// A room or an apartment.
  case unit
  /// A postal code.
  case postalCode = "postal_code"
  /// A date of birth.
  case birthDate = "birth_date"
  /// A vehicle plate.
  case plate
  /// A Social Insurance Number.
  case sin
  /// A Unique Client Identifier of Immigration, Refugees and Citizenship Canada.
  case uci
  /// The number of a health card.
  case healthCard = "health_card"
  /// The number of a passport.
  case passport
  /// The number of a driver's licence.
  case licence
  /// A bank account.
  case account
  /// A payment card.
  case card
  /// An address of a cryptocurrency.
  case wallet
  /// A long number of which the text does not say what it is.
  case number

  /// The kind that hides an entity; `nil` where it names a site that many people use.
  init?(_ entity: Entity) {
    switch entity.kind {
    case .phone: self = .phone
    case .email: self = .email
    case .transferAlias: self = entity.value.contains("@") ? .email : .phone
    case .url: self = .page
    case .domain: return nil
    case .handle: self = .handle
    case .plate: self = .plate
    case .postalCode: self = .postalCode
    case .address: self = .address
    case .unit: self = .unit
    case .crypto: self = .wallet
    case .account: self = .account
    case .card: self = .card
    case .sin: self = .sin
    case .uci: self = .uci
    case .healthCard: self = .healthCard
    case .passport: self = .passport
    case .licence: self = .licence
    }
  }

  /// The word of its tokens, in capitals: `PHONE`, `TÉL`.
  public func label(_ language: Language) -> String {
    let (en, fr) =
      switch self {
      case .person: ("PERSON", "PERSONNE")
      case .phone: ("PHONE", "TÉL")
      case .email: ("EMAIL", "COURRIEL")
      case .handle: ("HANDLE", "PSEUDO")
      case .page: ("PAGE", "PAGE")
      case .address: ("ADDRESS", "ADRESSE")
      case .unit: ("UNIT", "LOGEMENT")
      case .postalCode: ("POSTAL-CODE", "CODE-POSTAL")
      case .birthDate: ("BIRTH-DATE", "NAISSANCE")
      case .plate: ("PLATE", "PLAQUE")
      case .sin: ("SIN", "NAS")
      case .uci: ("UCI", "IUC")
      case .healthCard: ("HEALTH-CARD", "CARTE-SANTÉ")
      case .passport: ("PASSPORT", "PASSEPORT")
      case .licence: ("LICENCE", "PERMIS")
      case .account: ("ACCOUNT", "COMPTE")
      case .card: ("CARD", "CARTE")
      case .wallet: ("WALLET", "PORTEFEUILLE")
      case .number: ("NUMBER", "NUMÉRO")
      }
    return language == .french ? fr : en
  }
}
