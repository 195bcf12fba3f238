/// What a word does where an entity may stand.
struct EntityRole: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt64

  // Words that a reader looks around, wherever they stand.

  /// *plate*, *plaque*, *immatriculation*
  static let plate = EntityRole(rawValue: 1 << 0)
  /// *SIN*, *NAS*; *insurance* and *assurance* need *social* beside them.
  static let sin = EntityRole(rawValue: 1 << 1)
  /// *UCI*, *IUC*
  static let uci = EntityRole(rawValue: 1 << 2)
  /// *OHIP*, *RAMQ*, *maladie*; *health* needs *card* or *number* beside it.
  static let health = EntityRole(rawValue: 1 << 3)
  /// *passport*, *passeport*
  static let passport = EntityRole(rawValue: 1 << 4)
  /// *driver*, *conduire*, which need *licence* or *permis* beside them.
  static let driver = EntityRole(rawValue: 1 << 5)
  /// *account*, *compte*
  static let account = EntityRole(rawValue: 1 << 6)
  /// *transit*, *succursale*
  static let transit = EntityRole(rawValue: 1 << 7)
  /// *institution*
  static let institution = EntityRole(rawValue: 1 << 8)
  /// *e-transfer*, *Interac*, *virement*
  static let transfer = EntityRole(rawValue: 1 << 9)
  /// *Instagram*, *snap*, *tg*
  static let platform = EntityRole(rawValue: 1 << 10)
  /// *arobase*; *at* between brackets.
  static let at = EntityRole(rawValue: 1 << 11)
  /// *dot*, *point*
  static let dot = EntityRole(rawValue: 1 << 12)

  // Words that a reader meets beside a number.

  /// *room*, *chambre*, *apt*
  static let unit = EntityRole(rawValue: 1 << 13)
  /// *street*, behind a name
  static let streetBehind = EntityRole(rawValue: 1 << 14)
  /// *rue*, before a name
  static let streetBefore = EntityRole(rawValue: 1 << 15)
  /// A type of street that is nothing else: *street*, *boul*, not *drive*.
  static let streetOnly = EntityRole(rawValue: 1 << 16)
  /// *west*, *ouest*, *N*
  static let direction = EntityRole(rawValue: 1 << 17)
  /// *de la*, *of*: small words inside names
  static let particle = EntityRole(rawValue: 1 << 18)
  /// A name of a city, which ends the name of a street.
  static let city = EntityRole(rawValue: 1 << 19)
  /// *Ontario*, *Qc*
  static let province = EntityRole(rawValue: 1 << 20)
  /// A word for a number, whose value is 0 to 90 or 100
  static let digits = EntityRole(rawValue: 1 << 21)
  /// *dash*, *tiret*: said between digits
  static let separator = EntityRole(rawValue: 1 << 22)
  /// *number*, *no*, *numéro*
  static let number = EntityRole(rawValue: 1 << 23)
  /// *is*, *was*, *her*, *c'est*: between what is named and its number
  static let filler = EntityRole(rawValue: 1 << 24)
  /// What is counted or measured behind a number, which then names nothing: *days*, *beds*
  static let counted = EntityRole(rawValue: 1 << 25)
  /// *card*, *licence*, *permis*: what a word of another role is about
  static let document = EntityRole(rawValue: 1 << 26)
  /// The last part of a domain that is no word of a text: *com*, *ca*
  static let domainEnd = EntityRole(rawValue: 1 << 27)
  /// *gmail*, *hotmail*
  static let mailHost = EntityRole(rawValue: 1 << 28)
  /// *username*, *handle*, *pseudo*: a name on a platform follows
  static let named = EntityRole(rawValue: 1 << 29)
  /// *in*, *since*: a year follows rather than the number of a house
  static let beforeYear = EntityRole(rawValue: 1 << 30)
  /// *at*, *lives*, *adresse*: an address may follow
  static let beforePlace = EntityRole(rawValue: 1 << 31)

  /// *call*, *tél*: the number behind it is that of a phone
  static let phone = EntityRole(rawValue: 1 << 32)
  /// *ending*, *finissant par*: a part of a plate follows
  static let partial = EntityRole(rawValue: 1 << 33)

  /// The roles that the scan for words looks out for.
  static let scanned: EntityRole = [
    .plate, .sin, .uci, .health, .passport, .driver, .account, .transit, .institution, .transfer,
    .platform, .at, .dot,
  ]
  /// Words for the number of a person or an account; a search for one ends at another.
  static let identifiers: EntityRole = [
    .sin, .uci, .health, .passport, .driver, .account, .transit, .institution, .plate,
  ]
}
