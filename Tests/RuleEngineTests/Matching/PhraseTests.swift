import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// A phrase, a text, and the words that must be found.
struct PhraseCase: CustomTestStringConvertible, Sendable {
  var phrase: String
  var text: String
  var found: [String]
  var language = Language.english

  init(_ phrase: String, _ text: String, _ found: String..., language: Language = .english) {
    self.phrase = phrase
    self.text = text
    self.found = found
    self.language = language
  }

  var testDescription: String { "\(phrase) in \(text)" }

  /// The words that every phrase of these tables may use.
  static let words = """
    words "boss"   { en = "~boss, ~employer, his brother", fr = "~patron, ~employeur" }
    words "papers" { en = "passport, permit, work permit, papers", fr = "~passeport, carte d'identité" }
    words "keep"   { en = "~take, ~keep, ~lock up", fr = "~prendre, ~garder, mettre sous clé" }
    """

  func check(_ location: SourceLocation = #_sourceLocation) throws {
    let assessor = try TestPack(
      Self.words + "\nphrase \"p\" { \(language.rawValue) = \"\(phrase)\" }"
    ).assessor()
    #expect(evidence(in: text, language, by: assessor) == found, sourceLocation: location)
  }
}

struct PhraseTests {
  @Test(arguments: [
    PhraseCase("took my passport", "He took my passport.", "took my passport"),
    PhraseCase("took my passport", "TOOK MY PASSPORT!", "TOOK MY PASSPORT"),
    PhraseCase("took my passport", "He took her passport."),
    PhraseCase("took my passport", "My passport he took."),
    PhraseCase("took my passport", "He took my passports."),
    PhraseCase("took my passport", "He mistook my passport."),
    PhraseCase("passport", "The passport-holder waited.", "passport"),
    PhraseCase("passport", "The passportless guest waited."),
    PhraseCase("{boss} ... {papers}", "The boss has the passport.", "boss has the passport"),
    PhraseCase("{boss} ... {papers}", "The passport is with the boss."),
    PhraseCase("{boss} {papers}", "The boss has the passport."),
    PhraseCase("{boss} {papers}", "The boss, passport in hand, left.", "boss, passport"),
    PhraseCase("{boss} has {papers}", "Her employer has work permits and papers."),
    PhraseCase("{boss} has {papers}", "Her employer has papers.", "employer has papers"),
  ])
  func `words stand in the order written`(_ row: PhraseCase) throws { try row.check() }

  @Test(arguments: [
    PhraseCase("boss ... passport", "boss passport", "boss passport"),
    PhraseCase("boss ... passport", "boss a b c d e passport", "boss a b c d e passport"),
    PhraseCase("boss ... passport", "boss a b c d e f passport"),
    PhraseCase(
      "boss ...9 passport", "boss a b c d e f g h i passport", "boss a b c d e f g h i passport"),
    PhraseCase("boss ...9 passport", "boss a b c d e f g h i j passport"),
    PhraseCase("boss ...1 passport", "boss a passport", "boss a passport"),
    PhraseCase("boss ...1 passport", "boss a b passport"),
    PhraseCase("boss...passport", "boss a b passport", "boss a b passport"),
    // Elided words and endings do not count, quotation marks are no obstacle.
    PhraseCase("boss ...2 passport", "The boss's got Ana's passport.", "boss's got Ana's passport"),
    PhraseCase(
      "boss ... passport", "The boss said \"give me the passport\".",
      "boss said \"give me the passport"),
    PhraseCase(
      "patron ...3 passeport", "Le patron m'a pris l'autre passeport.",
      "patron m'a pris l'autre passeport", language: .french),
    PhraseCase(
      "patron ...2 passeport", "Le patron m'a pris l'autre passeport.", language: .french),
  ])
  func `a gap passes over so many words`(_ row: PhraseCase) throws { try row.check() }

  @Test(arguments: [
    PhraseCase("passport in safe|drawer", "passport in safe", "passport in safe"),
    PhraseCase("passport in safe|drawer", "passport in drawer", "passport in drawer"),
    PhraseCase("passport in safe|drawer", "passport in car"),
    PhraseCase("~take|~keep my", "taken my", "taken my"),
    PhraseCase("~take|~keep my", "keeping my", "keeping my"),
    PhraseCase(
      "(lock up|put away) ... {papers}", "They put away the papers.", "put away the papers"),
    PhraseCase(
      "(~lock up|put away) ... {papers}", "They locked up the papers.", "locked up the papers"),
    PhraseCase("(lock up|put away) ... {papers}", "They put the papers."),
    PhraseCase("took {papers}|wallet", "took wallet", "took wallet"),
    PhraseCase("took {papers}|wallet", "took papers", "took papers"),
    PhraseCase("took {papers}|wallet", "took phone"),
    PhraseCase("{boss}|he took", "he took", "he took"),
    PhraseCase("took passport; kept papers", "He kept papers.", "kept papers"),
    PhraseCase(
      "took passport; kept papers", "He kept papers and took passport and pen.", "kept papers",
      "took passport"),
  ])
  func `alternatives`(_ row: PhraseCase) throws { try row.check() }

  @Test(arguments: [
    PhraseCase("{boss} (has)? {papers}", "boss papers", "boss papers"),
    PhraseCase("{boss} (has)? {papers}", "boss has papers", "boss has papers"),
    PhraseCase("{boss} (has)? {papers}", "boss had papers"),
    PhraseCase("took {boss}? papers", "took papers", "took papers"),
    PhraseCase("took {boss}? papers", "took boss papers", "took boss papers"),
    PhraseCase("(he)? took papers", "he took papers", "he took papers"),
    PhraseCase("(he)? took papers", "she took papers", "took papers"),
    PhraseCase("took papers (back)?", "took papers back", "took papers back"),
    PhraseCase("took papers (back)?", "took papers away", "took papers"),
    // The gaps around a place that is left out become one.
    PhraseCase("boss ...2 (then)? took", "boss a b took", "boss a b took"),
    PhraseCase("boss ...2 (then)? took", "boss a b then took", "boss a b then took"),
    PhraseCase("boss ...2 (then)? took", "boss a b c took"),
    PhraseCase("a? b? c? stop", "b c stop", "b c stop"),
    PhraseCase("a? b? c? stop", "a c stop", "a c stop"),
  ])
  func `places that may be absent`(_ row: PhraseCase) throws { try row.check() }

  @Test(arguments: [
    PhraseCase("{papers}", "a work permit", "work permit"),
    PhraseCase(
      "boss ... passport", "boss has a passport and a passport",
      "boss has a passport and a passport"),
    PhraseCase(
      "boss ... passport", "boss and boss took the passport", "boss took the passport"),
    PhraseCase(
      "boss ... took ... passport", "the boss took a phone and took a passport",
      "boss took a phone and took a passport"),
    PhraseCase(
      "{boss} ... {papers}", "My boss has a passport and my boss has a work permit.",
      "boss has a passport", "boss has a work permit"),
    PhraseCase(
      "{boss} ... {papers}", "My boss took my passport and her employer took her papers.",
      "boss took my passport", "employer took her papers"),
    PhraseCase(
      "{boss} ... {papers}", "His brother has a work permit.", "His brother has a work permit"),
    PhraseCase("took papers; took papers back", "took papers back", "took papers back"),
  ])
  func `the nearest start, then the longest match wins`(_ row: PhraseCase) throws {
    try row.check()
  }

  @Test(arguments: [
    PhraseCase("{boss} ... {papers}", "The boss laughed. The passport was new."),
    PhraseCase("{boss} ... {papers}", "Who is the boss? Passport in hand."),
    PhraseCase("{boss} ... {papers}", "The boss laughed!\n\nPassport gone."),
    PhraseCase(
      "{boss} ... {papers}", "The boss (Mr. Roy) has a passport.", "boss (Mr. Roy) has a passport"),
  ])
  func `a phrase stays inside one sentence`(_ row: PhraseCase) throws { try row.check() }

  @Test(arguments: [
    PhraseCase("{papers}", "sa carte d'identité", "carte d'identité", language: .french),
    PhraseCase(
      "{papers}", "sa carte d\u{2019}identité", "carte d\u{2019}identité", language: .french),
    PhraseCase("{papers}", "SA CARTE D'IDENTITE", "CARTE D'IDENTITE", language: .french),
    PhraseCase("{papers}", "sa carte d identite", "carte d identite", language: .french),
    PhraseCase("{papers}", "sa carte-d'identité", "carte-d'identité", language: .french),
    PhraseCase(
      "{papers}", "sa carte d'identite\u{301}", "carte d'identite\u{301}", language: .french),
    PhraseCase("{boss}", "l'employeur est là", "employeur", language: .french),
    PhraseCase("{boss}", "l\u{2019}employeur est là", "employeur", language: .french),
    PhraseCase("boîte à gants", "dans la boite-a-gants", "boite-a-gants", language: .french),
    PhraseCase("can't leave", "She can\u{2019}t leave.", "can\u{2019}t leave"),
    PhraseCase("can't leave", "She cant leave.", "cant leave"),
    PhraseCase("j'ai peur", "jai peur de lui", "jai peur", language: .french),
    // Without its apostrophe this would be another word.
    PhraseCase("we're afraid", "They were afraid."),
    PhraseCase(
      "{keep} ... {papers}", "Il a gardé\u{A0}mon passeport.", "gardé\u{A0}mon passeport",
      language: .french),
    PhraseCase("sous clé", "mis sous clef; mis SOUS CLÉ", "SOUS CLÉ", language: .french),
  ])
  func `accents, apostrophes and hyphens`(_ row: PhraseCase) throws { try row.check() }

  @Test(arguments: [
    PhraseCase("{keep} ... {papers}", "The agency keeps every passport.", "keeps every passport"),
    PhraseCase(
      "{keep} ... {papers}", "They were locked up with the papers.", "locked up with the papers"),
    PhraseCase("{boss}", "les patronnes et les patrons", "patronnes", "patrons", language: .french),
    PhraseCase(
      "{keep} mon passeport", "il prendra mon passeport", "prendra mon passeport", language: .french
    ),
    PhraseCase(
      "{keep} mes {papers}", "il gardait mes passeports", "gardait mes passeports",
      language: .french),
    PhraseCase("~take", "take takes took taken taking", "take", "takes", "took", "taken", "taking"),
    PhraseCase("~take", "intake mistake takeaway"),
    PhraseCase("take", "takes took"),
    PhraseCase("~jeune", "jeune et jeunes", "jeune", "jeunes", language: .french),
    PhraseCase(
      "~carte d'identité", "des cartes d'identité", "cartes d'identité", language: .french),
  ])
  func `every inflected form`(_ row: PhraseCase) throws { try row.check() }

  @Test func `several lines of one name add up, also over languages`() throws {
    let assessor = try TestPack(
      """
      phrase "p" { en = "locked door" }
      phrase "p" { en = "no key", fr = "pas de clé" }
      phrase "p" "never alone"
      """
    ).assessor()
    let text = "A locked door, no key, never alone."
    #expect(evidence(in: text, by: assessor) == ["locked door", "no key", "never alone"])
    #expect(evidence(in: "Elle n'a pas de clé.", .french, by: assessor) == ["pas de clé"])
  }

  @Test func `words of both languages are found whatever the report's language is`() throws {
    let assessor = try TestPack(
      "phrase \"p\" { en = \"took passport\", fr = \"pris passeport\" }"
    ).assessor()
    #expect(evidence(in: "pris passeport", .english, by: assessor) == ["pris passeport"])
    #expect(evidence(in: "took passport", .french, by: assessor) == ["took passport"])
  }

  @Test func `the title is read, and no match runs from it into the narrative`() throws {
    let assessor = try TestPack("phrase \"p\" \"boss ... passport\"").assessor()
    let title = Report(
      id: "t", narrative: "Nothing else.", title: "Boss took passport", language: "en")
    let found = assessor.assess(title).indicators.flatMap(\.evidence)
    #expect(found.map(\.field) == [.title])
    #expect(found.map { title.string($0.bytes) } == ["Boss took passport"])
    #expect(found.map { [$0.start, $0.end] } == [[0, 18]])
    let across = Report(id: "t", narrative: "Passport gone.", title: "Boss", language: "en")
    #expect(evidence(in: across, by: assessor).isEmpty)
  }

  @Test func `evidence is counted in Unicode scalars of the original`() throws {
    let assessor = try TestPack("phrase \"p\" { fr = \"pris ... passeport\" }").assessor()
    let report = Report(
      id: "t", narrative: "Été 👩‍👧 : il a pris l’e\u{301}norme passeport.", language: "fr")
    let found = try #require(assessor.assess(report).indicators.first?.evidence.first)
    let scalars = Array(report.string(report.narrative).unicodeScalars)
    var quoted = String.UnicodeScalarView()
    quoted.append(contentsOf: scalars[found.start..<found.end])
    #expect(String(quoted) == "pris l’e\u{301}norme passeport")
    #expect(report.string(found.bytes) == String(quoted))
  }

  @Test func `the same words are evidence once, however many phrases match them`() throws {
    let assessor = try TestPack(
      "phrase \"a\" \"took passport\"\nphrase \"b\" \"took passport; took\""
    ).assessor()
    #expect(evidence(in: "He took passport.", by: assessor) == ["took passport"])
  }

  @Test func `a sentence that repeats a word does not take forever`() throws {
    let assessor = try TestPack(
      "phrase \"p\" \"boss ...15 boss ...15 boss ...15 boss ...15 boss ... passport\""
    ).assessor()
    let text = String(repeating: "boss ", count: 5000)
    let clock = ContinuousClock()
    let time = clock.measure { _ = evidence(in: text, by: assessor) }
    #expect(time < .seconds(20))
  }
}
