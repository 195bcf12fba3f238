import Foundation
import ReportModel
import RuleEngine
import Testing
import TextMatching

@testable import Disclosure

/// What is hidden, how, and where the evidence is afterwards.
struct RedactorTests {
  /// Reads the entities of reports, with a pack whose one rule finds papers that were taken.
  private static let pack = Result<CompiledPack, any Error> { try Engine.pack() }

  private func assess(_ report: Report) throws -> Assessment {
    try Assessor(pack: Self.pack.get()).assess(report)
  }

  private func redact(
    _ text: String, title: String = "", language: String = "en",
    profile: RedactionProfile = .full, words: Language = .english
  ) throws -> (text: String, title: String, assessment: Assessment, report: Report) {
    let report = Report(id: "R", narrative: text, title: title, language: language)
    var redactor = Redactor(profile: profile, language: words)
    let (hidden, assessment) = redactor.redact(report, try assess(report))
    return (hidden.string(hidden.narrative), hidden.string(hidden.title), assessment, hidden)
  }

  @Test func `a note hides what it names, and what only the report says is a name`() throws {
    let report = Report(
      id: "R", narrative: "Jessica Okafor called from 514-555-0123.", language: "en")
    var redactor = Redactor(profile: .full, language: .english)
    _ = redactor.redact(report, try assess(report))
    let assessor = try Assessor(pack: Self.pack.get())
    let note = redactor.redact(
      note: "Okafor again: 514-555-0123, boss@example.com.\nPlate BXKT 482.", on: report
    ) { assessor.assess($0) }
    #expect(note == "[PERSON-1] again: [PHONE-1], [EMAIL-1].\nPlate [PLATE-1].")
  }

  @Test(arguments: [
    ("Call 514-555-0123 or (514) 555-0123.", "Call [PHONE-1] or [PHONE-1]."),
    ("Write to boss@example.com now.", "Write to [EMAIL-1] now."),
    ("She lives at 88 King St W, room 214.", "She lives at [ADDRESS-1], [UNIT-1]."),
    ("His SIN is 046 454 286, she said.", "His SIN is [SIN-1], she said."),
    ("His UCI is 12-3456-7890.", "His UCI is [UCI-1]."),
    ("Plate BXKT 482 outside.", "Plate [PLATE-1] outside."),
    ("Passport AB123456 was taken.", "Passport [PASSPORT-1] was taken."),
    ("Born March 3, 2004 in Lagos.", "Born [BIRTH-DATE-1] in Lagos."),
    ("DOB 1999-03-04.", "DOB [BIRTH-DATE-1]."),
    (
      "Mr. Baek took it. Later Baek came back.",
      "Mr. [PERSON-1] took it. Later [PERSON-1] came back."
    ),
    (
      "A man named Prince drives. Prince is 28.", "A man named [PERSON-1] drives. [PERSON-1] is 28."
    ),
    ("Jessica Okafor called. Okafor was crying.", "[PERSON-1] called. [PERSON-1] was crying."),
    ("She called Monday. She called Mom.", "She called Monday. She called Mom."),
    ("Paid $1,200,000 on 2026-11-27 at 10:35.", "Paid $1,200,000 on 2026-11-27 at 10:35."),
    ("Code 5550123 on the door.", "Code [NUMBER-1] on the door."),
    ("Nothing to hide here.", "Nothing to hide here."),
  ])
  func `English`(_ text: String, _ expected: String) throws {
    #expect(try redact(text).text == expected)
  }

  @Test(arguments: [
    ("Appeler le 514 555-0123.", "Appeler le [TÉL-1]."),
    ("Son NAS est le 046 454 286.", "Son NAS est le [NAS-1]."),
    ("Elle habite au 1234, rue Saint-Denis.", "Elle habite au [ADRESSE-1]."),
    ("Sa carte soleil : TREM 9953 0412.", "Sa carte soleil : [CARTE-SANTÉ-1]."),
    ("Née le 3 mars 2004 à Lomé.", "Née le [NAISSANCE-1] à Lomé."),
    ("Mme Tremblay a payé M. Roy.", "Mme [PERSONNE-1] a payé M. [PERSONNE-2]."),
    ("Elle s'appelle Élodie Gagné.", "Elle s'appelle [PERSONNE-1]."),
    ("Un homme prénommé Désiré attend.", "Un homme prénommé [PERSONNE-1] attend."),
    ("Il ne sait pas le 3 mars.", "Il ne sait pas le 3 mars."),
    ("Elle habite à Saint-Jean-sur-Richelieu.", "Elle habite à Saint-Jean-sur-Richelieu."),
  ])
  func `French`(_ text: String, _ expected: String) throws {
    #expect(try redact(text, language: "fr", words: .french).text == expected)
  }

  /// The word NAS is in NASA, and every tenth number of nine digits has the check digit of a SIN.
  @Test(arguments: [
    ("NASA launched mission 046454286 today.", "NUMBER"), ("Order 046 454 286 was sent.", "NUMBER"),
    ("Le NASA a le dossier 046454286.", "NUMBER"), ("Son NAS: 046-454-286", "SIN"),
    ("Social insurance number 046454286", "SIN"),
  ])
  func `a number is a SIN only where words say so, and is hidden anyway`(
    _ text: String, _ label: String
  ) throws {
    let hidden = try redact(text).text
    #expect(!hidden.contains("046") && hidden.contains("[\(label)-1]"), "\(hidden)")
  }

  @Test func `a number that is hidden once is hidden wherever it stands, however it is written`()
    throws
  {
    let text = "Her SIN is 046-454-286. Again: 046 454 286, 046.454.286, 046454286."
    let hidden = try redact(text, title: "Note 046454286", profile: .documents)
    #expect(hidden.text == "Her SIN is [SIN-1]. Again: [SIN-1], [SIN-1], [SIN-1].")
    #expect(hidden.title == "Note [SIN-1]")
  }

  @Test(arguments: [
    (RedactionProfile.documents, ["SIN-1"], ["514-555-0123", "Jessica"]),
    (.contacts, ["SIN-1", "PHONE-1"], ["Jessica"]), (.full, ["SIN-1", "PHONE-1", "PERSON-1"], []),
  ])
  func `a profile hides its kinds and no others`(
    _ profile: RedactionProfile, _ tokens: [String], _ stays: [String]
  ) throws {
    let hidden = try redact("Jessica, SIN 046 454 286, phone 514-555-0123.", profile: profile).text
    for token in tokens { #expect(hidden.contains("[\(token)]")) }
    for text in stays { #expect(hidden.contains(text)) }
  }

  @Test func `tokens are the same through an export, in the order in which things are met`() throws
  {
    var redactor = Redactor(profile: .full, language: .english)
    var texts: [String] = []
    for text in ["Call 514-555-0123.", "Call 416-555-0199 or 514.555.0123."] {
      let report = Report(id: "R", narrative: text, language: "en")
      let hidden = redactor.redact(report, try assess(report)).report
      texts.append(hidden.string(hidden.narrative))
    }
    #expect(texts == ["Call [PHONE-1].", "Call [PHONE-2] or [PHONE-1]."])
    #expect(
      redactor.tokens.entries.map(\.texts) == [["514-555-0123", "514.555.0123"], ["416-555-0199"]])
  }

  @Test func `evidence stays readable at its new place`() throws {
    let hidden = try redact(
      "Dial 514-555-0123 😀. He took Jessica's passport AB123456 from her.", title: "Jessica")
    let finding = try #require(hidden.assessment.indicators.first)
    let evidence = try #require(finding.evidence.first)
    #expect(hidden.report.string(evidence.bytes) == "took [PERSON-1]'s passport")
    let scalars = Array(hidden.text.unicodeScalars)[evidence.start..<evidence.end]
    #expect(String(String.UnicodeScalarView(scalars)) == "took [PERSON-1]'s passport")
    for entity in hidden.assessment.entities {
      #expect(entity.value.hasPrefix("["))
      #expect(hidden.report.string(entity.bytes) == entity.value)
    }
  }

  @Test func `evidence that begins or ends in a mask takes in its token`() {
    let text = Array("abcdefgh".unicodeScalars)
    let field = MaskedField(text, [Mask(range: 2..<5, kind: .phone, key: "x")]) { _, _ in "[P]XX" }
    #expect(field.text == "ab[P]XXfgh")
    for (old, new) in [
      (0..<2, 0..<2), (2..<5, 2..<7), (3..<4, 2..<7), (0..<3, 0..<7), (4..<8, 2..<10),
      (5..<8, 7..<10), (0..<8, 0..<10), (6..<6, 8..<8),
    ] {
      #expect(field.place(of: old) == new, "\(old)")
    }
  }

  @Test func `masks that overlap become one`() {
    let masks = [
      Mask(range: 4..<9, kind: .number, key: "n"), Mask(range: 0..<5, kind: .phone, key: "p"),
      Mask(range: 9..<12, kind: .person, key: "q"),
    ]
    #expect(masks.merged.map(\.range) == [0..<9, 9..<12])
    #expect(masks.merged.map(\.kind) == [.phone, .person])
    let same = [
      Mask(range: 0..<5, kind: .number, key: "n"), Mask(range: 1..<4, kind: .sin, key: "s"),
    ]
    #expect(same.merged == [Mask(range: 0..<5, kind: .sin, key: "s")])
  }

  @Test func `further fields do not leave`() throws {
    let report = Report(
      id: "R", narrative: "text", extras: [(name: "caller", value: "\"Jessica\"")])
    var redactor = Redactor(profile: .documents, language: .english)
    #expect(redactor.redact(report, try assess(report)).report.extras.isEmpty)
  }
}

/// A pack of one rule with the scripts of the standard pack.
enum Engine {
  static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized

  static func pack() throws -> CompiledPack {
    var files = [
      PackSource.File(
        path: "pack.lua",
        content: Array(
          """
          name "small"
          version "1.0"
          threshold("flag", 3)
          threshold("high", 9)
          threshold("pillar", 3)
          """.utf8)),
      PackSource.File(
        path: "indicators/test/papers.lua",
        content: Array(
          """
          indicator "test.papers"
          status    "live"
          strength  "strong"
          title { en = "Papers taken", fr = "Papiers pris" }
          why   { en = "Papers matter.", fr = "Les papiers comptent." }
          ask   { en = "Where are they?", fr = "Où sont-ils?" }
          phrase "taken" { en = "took ... passport", fr = "pris ... passeport" }
          hits   "He [took my passport]."
          hits   { fr = "Il a [pris mon passeport]." }
          misses "He lost my passport."
          misses { fr = "Il a perdu mon passeport." }
          source  "ILO-2009"
          changed "2026-11-26"
          """.utf8)),
    ]
    for name in ["ilo", "elements", "score", "urgency", "pillars"] {
      let script = root.appendingPathComponent("rules/standard/assessments/\(name).lua")
      files.append(
        PackSource.File(
          path: "assessments/\(name).lua", content: Array(try Data(contentsOf: script))))
    }
    return try PackCompiler.load(
      PackSource(name: "small", files: files.sorted { $0.path < $1.path }), cache: nil)
  }
}
