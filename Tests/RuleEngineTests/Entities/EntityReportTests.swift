import ReportModel
import TestSupport
import Testing
import TextMatching

@testable import RuleEngine

/// Entities as part of an assessment: order, fields, masks, explanations, and texts that nobody would
/// write.
struct EntityReportTests {
  private func entities(
    _ narrative: String, title: String = "", language: String = ""
  ) throws -> (Report, [Entity]) {
    let report = Report(id: "t", narrative: narrative, title: title, language: language)
    return (report, try EntityBench.assessor().assess(report).entities)
  }

  @Test func `the title comes before the narrative, and offsets count from each`() throws {
    let (report, found) = try entities(
      "Élise : chambre 12. kayla@gmail.com", title: "Été, 514-555-0123")
    #expect(found.map(\.field) == [.title, .narrative, .narrative])
    #expect(found.map { $0.start..<$0.end } == [5..<17, 8..<18, 20..<35])
    #expect(
      found.map { report.string($0.bytes) } == ["514-555-0123", "chambre 12", "kayla@gmail.com"])
  }

  @Test func `an address of mail is no domain, a health card no phone`() throws {
    let (_, found) = try entities(
      "OHIP 4165550123 AB, a@b.com/c, SIN 046-454-286, 2365550123")
    #expect(found.map(\.kind) == [.healthCard, .email, .sin, .phone])
  }

  @Test(arguments: [
    ("SIN 046 454 286", "*** *** 286", "***286"),
    ("RAMQ TREM 8551 1234", "**** **** *234", "***234"),
    ("passport AB123456", "*****456", "***456"),
    ("compte 12345-003-1234567", "*****-***-****567", "***567"),
  ])
  func `an identifier keeps its last three characters`(
    _ text: String, _ masked: String, _ value: String
  ) throws {
    let (report, found) = try entities(text)
    let entity = try #require(found.first)
    #expect(found.count == 1 && entity.kind.isIdentifier)
    #expect(entity.text(in: report) == masked)
    #expect(entity.value == value)
    #expect(masked.unicodeScalars.count == entity.end - entity.start)
  }

  @Test func `of every kind it is known whether it is masked`() {
    #expect(
      Entity.Kind.allCases.filter(\.isIdentifier) == [
        .account, .card, .sin, .uci, .healthCard, .passport, .licence,
      ])
    #expect(Entity.masked("É1-23 😀4") == "**-23 😀4")
  }

  @Test func `an assessor that is used again remembers nothing`() throws {
    let assessor = try EntityBench.assessor()
    let first = Report(id: "a", narrative: "Call 514-555-0123, plate BXKT 482.")
    let plain = Report(id: "b", narrative: "Nothing here.")
    let before = assessor.assess(first).entities
    #expect(before.count == 2)
    #expect(assessor.assess(plain).entities.isEmpty)
    #expect(assessor.assess(first).entities == before)
  }

  @Test(arguments: [
    (Language.english, "phone: +15145550123 “514-555-0123”", "SIN: ***286"),
    (.french, "téléphone : +15145550123 « 514-555-0123 »", "NAS : ***286"),
  ])
  func `an explanation lists each once, identifiers masked`(
    _ language: Language, _ phone: String, _ number: String
  ) throws {
    let compiled = try TestPack().compile()
    let report = Report(
      id: "t", narrative: "Call 514-555-0123 or 514 555 0123. SIN 046 454 286", language: "en")
    let assessment = try Assessor(pack: compiled).assess(report)
    #expect(assessment.entities.count == 3)
    let text = Explanation(of: assessment, report: report, pack: compiled, language: language)
      .text().replacing("\u{A0}", with: " ")
    #expect(text.split(separator: "\n").filter { $0.contains("+15145550123") }.count == 1)
    #expect(text.contains(phone) && text.contains(number))
    for kind in Entity.Kind.allCases {
      #expect(!ExplainWords.name(of: kind, language).isEmpty)
    }
  }

  /// Texts in which each sign may begin an entity: sixteen times the text must not take the square of
  /// sixteen.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "1", "12 ", "@", "a@", "a.", ".a", "a.a@", "😀", "5️⃣", "five ", "cinq cent ", "1a", "A1A ",
      "plate ", "plate A", "SIN 1 ", "SIN ", "insta: ", "insta ", "at dot ", "(at) a.com ", "+1 ",
      "514-555-", "1 rue ", "1 A ", "1 St ", "room ", "room 1 ", "0x", "bc1", "http://", "a/",
      "www.", "e-transfer 514-555-0123 ", "a@b.com interac ", "Ontario ABC 1", "TREM 8551 ", "１",
      "o", "5o", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa ", "driver licence account passport ",
      "point com ", "x@y.com,", "-1", "(1", "1,", "1 234 ",
    ])
  func `one thing again and again takes linear time`(_ part: String) throws {
    let assessor = try EntityBench.assessor()
    func time(_ bytes: Int) -> Duration {
      let text = String(repeating: part, count: bytes / part.utf8.count)
      let report = Report(id: "t", narrative: text)
      return ContinuousClock().measure { _ = assessor.assess(report) }
    }
    _ = time(1 << 10)
    let size = 1 << (TestScale.isLong ? 16 : 12)
    let small = time(size)
    // A busy machine gets a wide margin; the square would be 256 times.
    #expect(time(size * 16) < max(small * 100, .seconds(2)))
  }
}
