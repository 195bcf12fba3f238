import ReportModel
import Testing

/// What the named further fields of a report say, as forms of both languages write them.
struct DetailTests {
  private func details(_ fields: (String, String)...) -> ReportDetails {
    Report(id: "R-1", narrative: "n", extras: fields.map { (name: $0.0, value: $0.1) }).details
  }

  @Test("a report without such fields says nothing, and consent is unknown")
  func none() {
    let details = details(("age", "17"))
    #expect(details.isEmpty && details.problems.isEmpty)
    #expect(details.consent.answer(for: "police") == .unknown)
    #expect(details.grading == nil && details.mayShareWith == nil)
  }

  @Test(
    "gradings",
    arguments: [
      ("source_reliability", #""B""#, "B-", true), ("source_reliability", #"" c ""#, "C-", true),
      ("information_credibility", "2", "-2", true),
      ("information_credibility", #""6""#, "-6", true),
      ("grading", #""b2""#, "B2", true), ("grading", #""F / 6""#, "F6", true),
      ("source_reliability", #""Z9""#, nil, false), ("source_reliability", #""G""#, nil, false),
      ("information_credibility", "7", nil, false), ("information_credibility", "0", nil, false),
      ("grading", #""2B""#, nil, false), ("grading", #"["B2"]"#, nil, false),
      ("source_reliability", "null", nil, true), ("source_reliability", #""""#, nil, true),
    ] as [(String, String, String?, Bool)])
  func gradings(name: String, value: String, grading: String?, isRead: Bool) {
    let details = details((name, value))
    #expect(details.grading == grading)
    #expect(details.problems.map(\.rawValue) == (isRead ? [] : [name]))
  }

  @Test("a grading of its own goes before the combined one")
  func bothGradings() {
    let details = details(("source_reliability", #""A""#), ("grading", #""B2""#))
    #expect(details.grading == "A2")
  }

  @Test(
    "consent, in both languages",
    arguments: [
      (#""granted""#, ConsentAnswer.granted, true), (#""Oui""#, .granted, true),
      (#""Accordé""#, .granted, true), ("true", .granted, true), (#""REFUSED""#, .refused, true),
      (#""refusé""#, .refused, true), ("false", .refused, true), (#""inconnu""#, .unknown, true),
      (#""maybe""#, .unknown, false), (#""granted; refused""#, .refused, true),
      (#""granted; perhaps""#, .unknown, false), ("null", .unknown, true),
    ])
  func consent(value: String, answer: ConsentAnswer, isRead: Bool) {
    let details = details(("consent", value))
    #expect(details.consent.general == answer)
    #expect(details.problems.isEmpty == isRead)
  }

  @Test(
    "consent by purpose",
    arguments: [
      #"{"referral":"granted","Police":"no"}"#, #""referral=granted; police=refused""#,
      #"["referral=oui","police=non"]"#,
    ])
  func purposes(value: String) {
    let consent = details(("consent", value)).consent
    #expect(consent.answer(for: "referral") == .granted)
    #expect(consent.answer(for: "Police") == .refused)
    #expect(consent.answer(for: "research") == .unknown)
  }

  @Test(
    "markings, however they are written",
    arguments: [
      (#""TLP:AMBER+STRICT""#, [Marking.tlp(.amberStrict)]),
      (#""tlp:amber""#, [.tlp(.amber)]), (#""TLP:WHITE""#, [.tlp(.clear)]),
      (#""TLP:RED // PROTECTED B""#, [.tlp(.red), .protected(.b)]),
      (#"["PROTÉGÉ A","Règle du tiers"]"#, [.protected(.a), .thirdPartyRule]),
      (#""Third-Party Rule; Protected-C""#, [.thirdPartyRule, .protected(.c)]),
    ])
  func markings(value: String, expected: [Marking]) {
    let details = details(("markings", value))
    #expect(details.markings == expected)
    #expect(details.problems.isEmpty)
  }

  @Test("a marking that is not known is kept, and named as one that could not be read")
  func unknownMarking() {
    let details = details(("markings", #""COSMIC; TLP:GREEN""#))
    #expect(details.markings == [.unrecognised("COSMIC"), .tlp(.green)])
    #expect(details.problems == [.markings])
  }

  @Test("the narrowest of several markings holds")
  func narrowest() {
    let details = details(
      ("markings", #""TLP:GREEN;TLP:RED;TLP:AMBER;PROTECTED A;PROTECTED C;THIRD-PARTY RULE""#))
    #expect(details.trafficLight == .red)
    #expect(details.protectedLevel == .c)
    #expect(details.isUnderThirdPartyRule)
  }

  @Test("texts are taken without white space around them, numbers as texts")
  func texts() {
    let details = details(
      ("safe_contact", #"" text only, after 6 pm ""#), ("agency_file_number", "20261234"),
      ("occurred_at", #""2026-10""#), ("location", #""1 \"Main\" St""#),
      ("may_share_with", #"["RCMP","CBSA"]"#), ("originating_agency", #"{"a":1}"#))
    #expect(details.safeContact == "text only, after 6 pm")
    #expect(details.agencyFileNumber == "20261234")
    #expect(details.occurredAt == "2026-10")
    #expect(details.location == #"1 "Main" St"#)
    #expect(details.mayShareWith == ["RCMP", "CBSA"])
    #expect(details.problems == [.originatingAgency])
  }

  @Test("reports without such fields have the hash that stores know them by")
  func hash() {
    let report = Report(
      id: "R-1", narrative: "My boss took my passport.", language: "en",
      extras: [(name: "age", value: "17")])
    #expect(
      report.contentHash().hexadecimal
        == "0abb426c53ed7557b0433d032ab9a71b32623fab2d6d81029e293054ecb94354")
  }
}
