/// What two reports may have in common; the raw value is its name in `entities.lua`, in exports and in
/// the store.
///
/// Numbers that a state gives to a person (SIN, UCI, health card, passport, licence) and cards link
/// nothing: they are found to be hidden, and only their last three characters are kept.
public enum LinkKind: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// A telephone number, also one that money is sent to.
  case phone
  /// An e-mail address, also one that money is sent to.
  case email
  /// The address of a page.
  case url
  /// The name of a site.
  case domain
  /// A name on a platform.
  case handle
  /// A vehicle plate, whatever the province.
  case plate
  /// A postal code.
  case postalCode = "postal_code"
  /// A street address.
  case address
  /// A room, an apartment or a suite.
  case unit
  /// An address of a cryptocurrency.
  case crypto
  /// A bank account with at least seven digits.
  case account
  /// A name of two or more words with a year of birth.
  case person
  /// A quotation of eight words or more, such as the text of an advertisement.
  case advert
  /// The same file of an image that came with the report.
  case image
  /// Nearly the same narrative.
  case text

  /// The kind of link that an entity makes; `nil` for what links nothing.
  ///
  /// - Parameter value: The normal form: what money is sent to is a phone or an e-mail address.
  public init?(_ kind: Entity.Kind, value: String) {
    switch kind {
    case .phone: self = .phone
    case .email: self = .email
    case .url: self = .url
    case .domain: self = .domain
    case .handle: self = .handle
    case .plate: self = .plate
    case .postalCode: self = .postalCode
    case .address: self = .address
    case .unit: self = .unit
    case .transferAlias: self = value.utf8.contains(UInt8(ascii: "@")) ? .email : .phone
    case .crypto: self = .crypto
    case .account: self = .account
    case .card, .sin, .uci, .healthCard, .passport, .licence: return nil
    }
  }

  /// What the kind is called.
  public var title: LocalizedText {
    switch self {
    case .phone: LocalizedText(en: "phone", fr: "téléphone")
    case .email: LocalizedText(en: "e-mail", fr: "courriel")
    case .url: LocalizedText(en: "page", fr: "page")
    case .domain: LocalizedText(en: "site", fr: "site")
    case .handle: LocalizedText(en: "handle", fr: "pseudonyme")
    case .plate: LocalizedText(en: "plate", fr: "plaque")
    case .postalCode: LocalizedText(en: "postal code", fr: "code postal")
    case .address: LocalizedText(en: "address", fr: "adresse")
    case .unit: LocalizedText(en: "unit", fr: "unité")
    case .crypto: LocalizedText(en: "crypto address", fr: "adresse de cryptomonnaie")
    case .account: LocalizedText(en: "account", fr: "compte")
    case .person:
      LocalizedText(en: "name and year of birth", fr: "nom et année de naissance")
    case .advert: LocalizedText(en: "quoted text", fr: "texte cité")
    case .image: LocalizedText(en: "image", fr: "image")
    case .text: LocalizedText(en: "similar text", fr: "texte semblable")
    }
  }
}
