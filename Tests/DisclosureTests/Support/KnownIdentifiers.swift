import Disclosure

/// Invented texts that hold identifiers that are known, in both languages; the same each time.
struct KnownIdentifiers {
  /// A text and what must not be readable in it any more.
  struct Case {
    var kind: MaskKind
    var language: String
    var text: String
    var secret: String
  }

  private var state: UInt64 = 20_261_127

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func pick<Value>(_ list: [Value]) -> Value {
    list[Int(next() % UInt64(list.count))]
  }

  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(next() % 10) }.joined()
  }

  private static func grouped(_ digits: String, _ sizes: [Int], _ sign: String) -> String {
    var rest = digits[...]
    return sizes.map { size in
      let part = rest.prefix(size)
      rest = rest.dropFirst(size)
      return String(part)
    }.joined(separator: sign)
  }

  /// Nine digits whose last one is the check digit of Luhn.
  private mutating func sin() -> String {
    let first = "\(1 + next() % 7)" + digits(7)
    for last in 0..<10 {
      let all = (first + "\(last)").compactMap(\.wholeNumberValue)
      let sum = all.reversed().enumerated().reduce(0) { sum, item in
        let value = item.element * (item.offset % 2 == 1 ? 2 : 1)
        return sum + (value > 9 ? value - 9 : value)
      }
      if sum % 10 == 0 { return first + "\(last)" }
    }
    return first + "0"
  }

  private mutating func phone() -> String {
    let area = pick(["514", "438", "416", "647", "604", "403", "204", "902", "418", "613"])
    let number = area + "\(2 + next() % 8)" + "\(2 + next() % 8)" + digits(5)
    return pick([
      Self.grouped(number, [3, 3, 4], "-"), Self.grouped(number, [3, 3, 4], " "),
      Self.grouped(number, [3, 3, 4], "."), number, "+1 " + Self.grouped(number, [3, 3, 4], "-"),
      "(\(area)) " + Self.grouped(String(number.dropFirst(3)), [3, 4], "-"),
      Self.grouped(number, [3, 3, 2, 2], " "),
    ])
  }

  private mutating func name() -> String {
    let given = pick([
      "Jessica", "Élodie", "Fatima", "Marie-Ève", "Wei", "Oksana", "Gurpreet", "Kevin", "Chloé",
      "Mohamed",
    ])
    return given + " "
      + pick(["Tremblay", "Okafor", "Nguyen", "Singh", "Roy", "Kovalenko", "Diallo"])
  }

  /// Names that no list has, so that only what stands around them gives them away.
  private mutating func rareName() -> String {
    pick(["Zubenathi", "Ngozichukwu", "Ixchel", "Tuyakbek", "Saoirsina", "Quillane"])
      + " " + pick(["Mbekeani", "Vasilchenko", "Ouedraogo", "Thibodeauville"])
  }

  private static let english: [MaskKind: [String]] = [
    .phone: ["The caller left *.", "Ad says text * anytime.", "He said his number is *"],
    .email: ["Contact is * in the ad.", "Pictures were sent to *."],
    .sin: ["Her SIN is *.", "social insurance number: *", "They copied her SIN (*) and her card."],
    .uci: ["UCI * on the letter.", "Her UCI number is *."],
    .healthCard: ["Health card number * was on the desk.", "OHIP * in his wallet"],
    .plate: ["Plate * seen twice.", "licence plate was *"],
    .address: ["They live at *.", "The house is * near the school."],
    .birthDate: ["Born * in Manila.", "DOB: *", "Her date of birth is *."],
    .passport: ["Passport number * was taken.", "passport *"],
    .account: ["Pay goes to account *.", "account number *"],
    .postalCode: ["Postal code *."],
    .person: [
      "* keeps the keys.", "A woman named * called.", "Mr. * took it.", "I spoke with * today.",
    ],
  ]
  private static let french: [MaskKind: [String]] = [
    .phone: ["Son numéro est le *.", "L'annonce donne le *.", "appeler au *"],
    .email: ["Écrire à * selon l'annonce.", "Son courriel : *"],
    .sin: ["Son NAS est le *.", "numéro d'assurance sociale : *", "Il a noté son NAS (*)."],
    .uci: ["IUC * sur la lettre.", "Son IUC est le *."],
    .healthCard: ["Sa carte d'assurance maladie porte le numéro *.", "RAMQ *"],
    .plate: ["Plaque * vue deux fois.", "immatriculation *"],
    .address: ["Ils habitent au *.", "La maison est au *, près de l'école."],
    .birthDate: ["Née le * à Lomé.", "Date de naissance : *", "DDN *"],
    .passport: ["Le passeport numéro * a été pris.", "passeport *"],
    .account: ["La paie va au compte *.", "numéro de compte *"],
    .postalCode: ["Code postal *."],
    .person: [
      "* garde les clés.", "Une femme nommée * a appelé.", "Mme * l'a pris.",
      "J'ai parlé avec * hier.",
    ],
  ]

  private mutating func value(_ kind: MaskKind, french: Bool) -> String {
    switch kind {
    case .phone: return phone()
    case .email:
      return
        "\(pick(["lea", "boss", "rose.k"]))\(digits(3))@\(pick(["gmail.com", "videotron.ca", "mail.ru"]))"
    case .sin:
      return pick([" ", "-", ""]).isEmpty
        ? sin() : Self.grouped(sin(), [3, 3, 3], pick([" ", "-"]))
    case .uci:
      return pick([
        Self.grouped(digits(8), [4, 4], "-"), Self.grouped(digits(10), [2, 4, 4], "-"),
      ])
    case .healthCard:
      return french
        ? "TREM \(10 + next() % 89)\(pick(["01", "12", "53"]))\(pick(["04", "28"])) \(digits(2))"
          .replacing("  ", with: " ")
        : Self.grouped("\(1 + next() % 9)" + digits(9), [4, 3, 3], "-")
    case .plate: return pick(["BXKT 482", "CDFG 913", "H24 KLM", "ABC 123"])
    case .address:
      return french
        ? "\(10 + next() % 9000), rue \(pick(["Saint-Denis", "Ontario", "des Érables"]))"
        : "\(10 + next() % 900) \(pick(["King", "Queen", "Jane"])) \(pick(["St W", "Street", "Ave"]))"
    case .birthDate:
      return french
        ? pick(["3 mars 2004", "1er août 1999", "2001-05-17", "17/05/2001"])
        : pick(["March 3, 2004", "3 Aug 1999", "2001-05-17", "05/17/2001"])
    case .passport: return pick(["AB", "GK", "P"]) + digits(6)
    case .account: return digits(7 + Int(next() % 5))
    case .postalCode: return pick(["H2X 1Y4", "M5V 2T6", "K1A 0B1"])
    default: return name()
    }
  }

  /// So many texts of each kind and language.
  mutating func cases(_ count: Int) -> [Case] {
    var list: [Case] = []
    for language in ["en", "fr"] {
      let templates = language == "fr" ? Self.french : Self.english
      for (kind, texts) in templates.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        for _ in 0..<count {
          let secret = value(kind, french: language == "fr")
          let text = pick(texts).replacing("*", with: secret)
          list.append(Case(kind: kind, language: language, text: text, secret: secret))
        }
      }
    }
    return list
  }

  /// Names that only their place gives away, with and without a word that names.
  mutating func rareNames(_ count: Int, named: Bool) -> [Case] {
    (0..<count).map { index in
      let language = index % 2 == 0 ? "en" : "fr"
      let secret = rareName()
      let templates =
        named
        ? (language == "en"
          ? ["A woman named * called.", "Ms. * was there.", "Her name is *."]
          : ["Une femme nommée * a appelé.", "Mme * était là.", "Elle s'appelle *."])
        : (language == "en" ? ["We saw * at the bar."] : ["On a vu * au bar."])
      return Case(
        kind: .person, language: language, text: pick(templates).replacing("*", with: secret),
        secret: secret)
    }
  }
}
