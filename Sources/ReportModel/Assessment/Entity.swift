/// Something in a report that names or reaches a person, a place, a vehicle or money: a phone number,
/// a plate, an address.
///
///     let entity = assessment.entities[0]
///     entity.kind                      // .phone
///     report.string(entity.bytes)      // "(514) 555-0123", the exact words
///     entity.value                     // "+15145550123", in a form that can be compared
///
/// An entity says what stands in the text, never whose it is. Numbers that a state or a bank gives to
/// a person (`Kind.isIdentifier`) are found so that they can be masked: their `value` keeps only the
/// last three characters. See docs/entities.md for the forms and checks of each kind.
public struct Entity: Sendable, Hashable {
  /// What an entity is; the raw value is its name in exports and in the store.
  public enum Kind: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    /// A telephone number; its value is E.164.
    case phone
    /// An e-mail address, in lower case.
    case email
    /// An address of a page, without its scheme and `www.`.
    case url
    /// The name of a site, in lower case.
    case domain
    /// A name on a platform: `instagram:kayla_xo`, or `@kayla_xo` where the platform is not said.
    case handle
    /// A vehicle plate: `BXKT482`, or `BXKT482 ON` where the text says the province.
    case plate
    /// A Canadian postal code: `H2X 1Y4`.
    case postalCode = "postal_code"
    /// A street address, folded, with the type of street spelled out: `88 king street w`.
    case address
    /// A room, an apartment, a unit or a suite: `room 214`.
    case unit
    /// A phone number or an e-mail address that money is sent to; its value is that of the phone or
    /// of the e-mail.
    case transferAlias = "transfer_alias"
    /// An address of a cryptocurrency (Bitcoin, Ethereum, Tron).
    case crypto
    /// The number of a bank account, or of its branch or institution; masked.
    case account
    /// A payment card; masked.
    case card
    /// A Social Insurance Number; masked.
    case sin
    /// A Unique Client Identifier of Immigration, Refugees and Citizenship Canada; masked.
    case uci
    /// The number of a health card; masked.
    case healthCard = "health_card"
    /// The number of a passport; masked.
    case passport
    /// The number of a driver's licence; masked.
    case licence

    /// Whether it is given to a person by a state or a bank, so that it is masked wherever it leaves
    /// the program.
    public var isIdentifier: Bool {
      switch self {
      case .account, .card, .sin, .uci, .healthCard, .passport, .licence: true
      case .phone, .email, .url, .domain, .handle, .plate, .postalCode, .address, .unit,
        .transferAlias, .crypto:
        false
      }
    }
  }

  /// What it is.
  public var kind: Kind
  /// The field that holds it.
  public var field: TextField
  /// The first Unicode scalar in the field.
  public var start: Int
  /// One past the last Unicode scalar.
  public var end: Int
  /// The same place in bytes of the report's buffer.
  public var bytes: ByteRange
  /// The normal form, equal for all ways to write the same thing; masked for identifiers.
  public var value: String

  /// Makes an entity from its place and its normal form.
  public init(
    kind: Kind, field: TextField, start: Int, end: Int, bytes: ByteRange, value: String
  ) {
    self.kind = kind
    self.field = field
    self.start = start
    self.end = end
    self.bytes = bytes
    self.value = value
  }

  /// The characters of an identifier that stay readable, at its end.
  public static let unmasked = 3

  /// The words of the report; of an identifier all letters and digits but the last three are `*`, so
  /// that its length and its form can still be seen.
  public func text(in report: Report) -> String {
    let text = report.string(bytes)
    return kind.isIdentifier ? Self.masked(text) : text
  }

  /// A text in which all letters and digits but the last three are `*`.
  ///
  /// It has as many Unicode scalars as the text.
  public static func masked(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    var left = unmasked
    for index in scalars.indices.reversed()
    where scalars[index].properties.isAlphabetic
      || scalars[index].properties.numericType != nil
    {
      if left > 0 {
        left -= 1
      } else {
        scalars[index] = "*"
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
