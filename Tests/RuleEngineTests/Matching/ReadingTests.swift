import CTextKernels
import ReportModel
import TestSupport
import Testing
import TextMatching

@testable import RuleEngine

/// What words are read as that nobody would find as they are typed.
struct ReadingTests {
  static let files = [
    "lexicon/people.lua": """
    words "bosses" { en = "~boss, ~employer, ~manager, ~owner", fr = "~patron, ~employeur, ~gérant" }
    words "women"  { en = "~girl, ~woman, ~worker, ~dancer", fr = "~fille, ~femme, ~travailleur, danseuse" }
    """,
    "lexicon/things.lua": """
    words "papers" { en = "~passport, ~document, permit, visa", fr = "~passeport, ~papier, permis" }
    words "money"  { en = "money, cash, debt, wages, dollars", fr = "argent, dette, salaire, piastres" }
    """,
    "lexicon/acts.lua": """
    words "take"   { en = "~take, ~keep, ~confiscate, ~threaten, ~control", fr = "~prendre, ~garder, ~confisquer, ~menacer" }
    words "work"   { en = "~work, ~sleep, ~pay, sex, hours, incall, escort, massage", fr = "~travailler, ~dormir, ~payer, escorte" }
    words "words"  { en = "help, please, because, afraid, tonight, no, kitchen, immigration, whore, accommodation, missing, boyfriend, before, you, your, you're, I don't know, can't, and", fr = "aide, je suis, parce que, peur, toujours, cuisine, immigration, maintenant, non, plus, puis, quelqu'un, un, accompagnement" }
    """,
    "lexicon/spelling.lua": """
    alias "you"     { en = "u" }
    alias "your"    { en = "ur" }
    alias "you're"  { en = "ur" }
    alias "and"     { en = "n" }
    alias "please"  { en = "pls, plz" }
    alias "because" { en = "cuz, bc" }
    alias "can't"   { en = "cnt" }
    alias "before"  { en = "b4" }
    alias "tonight" { en = "2nite" }
    alias "I don't know" { en = "idk" }
    alias "parce que" { fr = "pcq, psk" }
    alias "je suis" { fr = "chu, jsuis" }
    alias "quelqu'un" { fr = "kk1" }
    alias "toujours" { fr = "tjrs" }
    alias "maintenant" { fr = "mtn" }
    alias "plus"    { fr = "pus" }
    alias "un"      { fr = "1" }
    """,
  ]

  static let pack = Result {
    try TestPack(
      """
      phrase "papers" { en = "{acts.take} ... {things.papers}", fr = "{acts.take} ... {things.papers}" }
      phrase "money"  { en = "{people.bosses} ... {things.money}", fr = "{people.bosses} ... {things.money}" }
      phrase "women"  { en = "{people.women} ... {acts.work}", fr = "{people.women} ... {acts.work}" }
      phrase "words"  { en = "{acts.words}", fr = "{acts.words}" }
      """, files: files
    ).compile()
  }

  /// What the words of a text are read as: `pasport=passport`.
  static func read(_ text: String, _ language: Language) throws -> [String] {
    var text = text
    let pack = try pack.get()
    var reader = WordReader(pack.vocabulary, areAlike: pack.areAlike)
    var buffer = TextBuffer()
    buffer.append(text)
    return text.withUTF8 { bytes in
      reader.read(
        &buffer, fields: .init(title: .init(start: nil, count: 0), narrative: bytes),
        language: language)
      return reader.readWords.map { words in
        let first = buffer.tokens[Int(words.tokens.lowerBound)].originalStart
        let end = buffer.tokens[Int(words.tokens.upperBound) - 1].originalEnd
        return String(decoding: bytes[Int(first)..<Int(end)], as: UTF8.self) + "=" + words.text
      }
    }
  }

  // MARK: - Errors of typing

  @Test(arguments: [
    ("pasport", "passport"), ("passpport", "passport"), ("pasprot", ""), ("passprot", "passport"),
    ("passpotr", "passport"), ("apssport", "passport"), ("passports", ""), ("pazsport", "passport"),
    ("emploer", "employer"), ("emplyer", "employer"), ("employeer", "employer"),
    ("mangaer", "manager"), ("monney", "money"), ("mnoey", "money"), ("threatend", "threaten"),
    ("threatning", "threatening"), ("confiscatd", "confiscated"), ("wrokers", "workers"),
    ("docuemnts", "documents"), ("documints", "documents"), ("kitchn", "kitchen"),
    ("afriad", "afraid"), ("becuase", "because"), ("dollers", "dollars"),
    // Nine letters or more may have two errors.
    ("imigrration", "immigration"), ("acommodaton", "accommodation"),
    ("confiscaeetd", "confiscated"),
  ])
  func `an English word with an error`(_ typed: String, _ meant: String) throws {
    let found = try Self.read("they took \(typed) there", .english)
    #expect(found == (meant.isEmpty ? [] : ["\(typed)=\(meant)"]))
  }

  @Test(arguments: [
    ("paseport", "passeport"), ("passport", ""), ("passeprt", "passeport"),
    ("passepport", "passeport"), ("pasesport", "passeport"), ("emploieur", "employeur"),
    ("employuer", "employeur"), ("emplyeur", "employeur"), ("arjent", "argent"),
    ("argnet", "argent"), ("salere", ""), ("saalire", "salaire"), ("sallaire", "salaire"),
    ("travaileur", "travailleur"), ("travailluer", "travailleur"), ("confisquaitt", "confisquait"),
    ("confsiquait", "confisquait"), ("toujour", "toujours"),
    ("tuojours", "toujours"), ("cuisiine", "cuisine"), ("escortte", "escorte"),
    ("maintenan", "maintenant"), ("mainteant", "maintenant"), ("maitnenant", "maintenant"),
    ("immigrasion", "immigration"), ("imigrasion", "immigration"),
    ("acompagnemant", "accompagnement"), ("danceuse", "danseuse"),
    // An apostrophe that is missing.
    ("largent", "l argent"), ("demployeur", "d employeur"),
    ("jtravaille", "je travaille / j travaille"),
  ])
  func `a French word with an error`(_ typed: String, _ meant: String) throws {
    let found = try Self.read("ils ont pris \(typed) ici", .french)
    #expect(found == (meant.isEmpty ? [] : ["\(typed)=\(meant)"]))
  }

  @Test(arguments: [
    // Words of the language, near to words of the pack.
    "passage", "employed", "monkey", "honey", "threads", "workmen", "kitten", "manger", "manage",
    "sheep", "bosom", "owned", "dancing", "vista", "debit", "wagers", "control", "permits",
    // Too short, or the first letter is wrong.
    "bos", "mney", "honney", "irl", "vissa", "fenny",
    // As near to words that have nothing in common, or to a word that the pack does not have.
    "hourse", "paye", "workes", "cuasing",
    // French words in an English text, and letters at random.
    "passeport", "menace", "dette", "qwxzvkpt", "zzyzx",
    // Numbers of things, addresses, tags.
    "ab12cd", "pasport@mail.com", "www.pasport.ca", "#pasport",
  ])
  func `what must not be read as another word in English`(_ typed: String) throws {
    let found = try Self.read("she saw \(typed) there", .english)
    #expect(found == [])
  }

  @Test(arguments: [
    "passade", "emploie", "argents", "patronne", "patronage", "gerante", "menage", "menaces",
    "garderie", "papiers", "fillette", "femmes", "travaux", "cuisines", "toujou", "detes",
    "money", "passports", "pacque", "arge", "5ans", "3mois",
  ])
  func `what must not be read as another word in French`(_ typed: String) throws {
    #expect(try Self.read("elle a vu \(typed) ici", .french) == [])
  }

  @Test func `of words as near the pack's own decide only within a class`() throws {
    func read(_ lexicon: String) throws -> [ReadWords] {
      let pack = try TestPack(
        "phrase \"p\" \"{a.x}\"\nphrase \"q\" \"{a.y}\"", files: ["lexicon/a.lua": lexicon]
      ).compile()
      var reader = WordReader(pack.vocabulary, areAlike: pack.areAlike)
      var text = TextBuffer()
      text.append("a quonvil here")
      let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
      reader.read(
        &text, fields: .init(title: nothing, narrative: nothing), language: .english)
      return reader.readWords
    }
    let apart = "words \"x\" { en = \"quonval\" } words \"y\" { en = \"quonvel\" }"
    #expect(try read(apart) == [])
    let together = "words \"x\" { en = \"quonval, quonvel\" } words \"y\" { en = \"other\" }"
    #expect(try read(together).map(\.text) == ["quonval"])
  }

  @Test func `a name in a sentence is no error`() throws {
    #expect(try Self.read("He met Monney and Emplyer at the Kitchin.", .english) == [])
    #expect(try Self.read("The PASPRT and the EMPLYR wrote", .english) == [])
    #expect(
      try Self.read("Emplyer took it. MY EMPLYER TOOK IT", .english)
        == ["Emplyer=employer", "EMPLYER=employer"])
  }

  // MARK: - Text speech

  @Test(arguments: [
    ("pls", "please"), ("plz", "please"), ("u", "you"), ("ur", "your / you re"), ("n", "and"),
    ("cuz", "because"), ("cnt", "can t"), ("b4", "before"), ("2nite", "tonight"),
    ("idk", "i don t know"), ("plssss", "please"), ("PLS", ""),
  ])
  func `what people type for short in English`(_ typed: String, _ meant: String) throws {
    let found = try Self.read("so \(typed) ok", .english)
    #expect(found == (meant.isEmpty ? [] : ["\(typed)=\(meant)"]))
  }

  @Test(arguments: [
    ("pcq", "parce que"), ("psk", "parce que"), ("chu", "je suis"), ("jsuis", "je suis"),
    ("kk1", "quelqu un"), ("tjrs", "toujours"), ("mtn", "maintenant"), ("pus", "plus"),
    ("1", "un"), ("11", ""),
  ])
  func `what people type for short in French`(_ typed: String, _ meant: String) throws {
    let found = try Self.read("bon \(typed) ok", .french)
    #expect(found == (meant.isEmpty ? [] : ["\(typed)=\(meant)"]))
  }

  @Test func `an alias belongs to its language`() throws {
    #expect(try Self.read("chu pcq mtn", .english) == [])
    #expect(try Self.read("u ur pls", .french) == [])
    #expect(try Self.read("in Vancouver, B.C. with Mr. U. Roy", .english) == [])
  }

  // MARK: - Disguises

  @Test(arguments: [
    ("p@ssp0rt", "passport"), ("pa$$port", "passport"), ("c4sh", "cash"), ("$ex", "sex"),
    ("1ncall", "incall"), ("m4ssage", "massage"), ("m!ssing", "missing"), ("e5cort", "escort"),
    ("pass🔥port", "passport"), ("pass❤️port", "passport"), ("pass.port", "passport"),
    ("pass_port", "passport"), ("pass-port", "passport"), ("wh*re", "whore"),
    ("p a s s p o r t", "passport"), ("P-A-S-S-P-O-R-T", "passport"),
    ("p.a.s.s.p.o.r.t", "passport"), ("i n c a l l", "incall"), ("1 n c a l l", "incall"),
    ("c a s h", "cash"), ("heeelp", "help"), ("nooooo", "no"), ("pleeeease", "please"),
    ("helppp", "help"),
    // Cyrillic, Greek, full width, letters of mathematics and in circles.
    ("pаssрort", "passport"), ("еscοrt", "escort"), ("саsh", "cash"),
  ])
  func `a word in disguise`(_ typed: String, _ meant: String) throws {
    #expect(try Self.read("now \(typed) here", .english) == ["\(typed)=\(meant)"])
  }

  @Test(arguments: ["ｐａｓｓｐｏｒｔ", "𝐩𝐚𝐬𝐬𝐩𝐨𝐫𝐭", "ⓟⓐⓢⓢⓟⓞⓡⓣ", "PASSPORT", "pássport"])
  func `letters that are folded need no second reading`(_ typed: String) throws {
    #expect(try Self.read("now \(typed) here", .english) == [])
    let text = "They keep my \(typed) here."
    #expect(
      evidence(in: text, by: try Assessor(pack: try Self.pack.get())) == ["keep my \(typed)"])
  }

  @Test(arguments: [
    "cash❤️only", "a b c d", "1 2 3 4 5", "well-known", "she's a B-1 b", "514-555-0199", "14h30",
    "goood", "$47", "5ex", "U.S.A.", "m🔥q", "рот", "она", "a-b-c", "Mr. A. B. C. Roy", "50$ex",
  ])
  func `what is no disguise`(_ typed: String) throws {
    #expect(try Self.read("now \(typed) here", .english) == [])
  }

  // MARK: - Evidence

  @Test(arguments: [
    (Language.english, "My boss took my pasport.", ["took my pasport"]),
    (.english, "He keeps my p a s s p o r t now.", ["keeps my p a s s p o r t"]),
    (
      .english, "He tok it n keeps my p@ssp0rt, pls help",
      ["n", "keeps my p@ssp0rt", "pls", "help"]
    ),
    (.english, "$ex with girls", []),
    (.english, "the girls 4 $ex", ["girls 4 $ex"]),
    (.english, "girls❤️1ncall", ["girls❤️1ncall"]),
    (.french, "Le patron garde mon paseport pcq chu là.", ["garde mon paseport", "pcq", "chu"]),
    (.french, "L’emplyeur garde largent", ["emplyeur garde largent"]),
    (.french, "le patron a largent", ["patron a largent"]),
  ])
  func `evidence is what was typed`(
    _ language: Language, _ text: String, _ expected: [String]
  ) throws {
    let assessor = try Assessor(pack: try Self.pack.get())
    #expect(evidence(in: text, language, by: assessor) == expected)
  }

  @Test func `a title has its own places`() throws {
    let assessor = try Assessor(pack: try Self.pack.get())
    let report = Report(
      id: "t", narrative: "é girls 4 $ex", title: "é keeps pass🔥port", language: "en")
    #expect(evidence(in: report, by: assessor) == ["keeps pass🔥port", "girls 4 $ex"])
  }

  @Test(arguments: [
    (Language.english, "Read as another word", "“pasport” as “passport”"),
    (.french, "Lu comme un autre mot", "« pasport » comme « passport »"),
  ])
  func `an explanation says what was read as what`(
    _ language: Language, _ head: String, _ line: String
  ) throws {
    let pack = try Self.pack.get()
    let assessor = try Assessor(pack: pack)
    let report = Report(id: "t", narrative: "He keeps my pasport. A mnoey.", language: "en")
    let assessment = assessor.assess(report)
    let text = Explanation(
      of: assessment, report: report, pack: pack, language: language,
      details: assessor.details(of: report, assessment)
    ).text().replacing("\u{A0}", with: " ")
    #expect(text.contains(head))
    #expect(text.contains(line))
    #expect(!text.contains("mnoey” as"))
  }

  @Test func `both scanners find the same, and a reader that has read much too`() throws {
    let pack = try Self.pack.get()
    let used = try Assessor(pack: pack)
    let vectorscan = try Assessor(pack: pack.scanningWithVectorscan(cache: nil))
    let texts = [
      "My boss took my pasport n he keeps my p a s s p o r t.", "ur cash❤️only girls 4 $ex",
      "heeelp pls. They keep our pass🔥port. idk, cnt say b4 2nite", "The boss has no mnoey.",
      "They confiscaeetd it all. A permit. They keep it.",
    ]
    for text in texts + texts {
      let report = Report(id: "t", narrative: text, title: "keeps pasport", language: "en")
      let expected = try Assessor(pack: pack).assess(report)
      #expect(!expected.indicators.isEmpty)
      #expect(used.assess(report) == expected)
      #expect(vectorscan.assess(report) == expected)
    }
  }

  // MARK: - Words that touch

  /// Whether the reader says that words touch.
  static func isTouching(_ text: String) throws -> Bool {
    var text = text
    let pack = try pack.get()
    var reader = WordReader(pack.vocabulary, areAlike: pack.areAlike)
    var buffer = TextBuffer()
    buffer.append(text)
    return text.withUTF8 { bytes in
      reader.read(
        &buffer, fields: .init(title: .init(start: nil, count: 0), narrative: bytes),
        language: .english)
      return reader.isTouching
    }
  }

  @Test(arguments: [
    ("her mail is a@b.ca", true), ("see leolist.cc", true), ("@sugar on snap", true),
    ("at 5pm", true), ("plate AB12 seen", true), ("room b4", true), ("wh*re", true),
    ("Non-payment, she said (at 5 pm). L'argent? Don't.", false), ("", false), ("a @ b", false),
  ])
  func `whether any word is touched, without which there is no address`(
    _ text: String, _ isTouching: Bool
  ) throws {
    #expect(try Self.isTouching(text) == isTouching)
  }

  @Test func `every mark of an address is at words that touch`() throws {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "a", "Z", "7", "0", ".", "@", " ", "é", "-", "'", "ß", "x9", "\u{301}", "\n", "/",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 2...9, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let bytes = Array(text.utf8)
      var place = Int(ctk_next_mark(bytes, Int64(bytes.count), 0))
      // An @ with nothing beside it names nobody.
      while place < bytes.count, bytes[place] == UInt8(ascii: "@"),
        place + 1 == bytes.count || !isWordByte(bytes[place + 1])
      {
        place = Int(ctk_next_mark(bytes, Int64(bytes.count), Int64(place + 1)))
      }
      if place < bytes.count { #expect(try Self.isTouching(text), "\(Array(text.utf8))") }
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 < 26
  }

  @Test(arguments: [
    ("wash-room", "pass-port"), ("b-c-d", "p-a-s-s-p-o-r-t"), ("a-port", "pass-port"),
  ])
  func `what was no word once does not hide another`(_ plain: String, _ disguised: String) throws {
    let text = "a \(plain) and a \(plain), a \(disguised) and a \(plain), a \(disguised)"
    let found = try Self.read(text, .english)
    #expect(found == ["\(disguised)=passport", "\(disguised)=passport"])
  }
}
