import Foundation
import ReportModel
import Testing

@testable import Disclosure

/// What may leave for a partner, and why the rest stays.
struct ReleaseGateTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var source = "police_tip"
    var extras: [(name: String, value: String)] = []
    var profile: [String: any Sendable] = [:]
    var pillars: [Pillar] = [.prosecution]
    var refusals: [WithholdingReason]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "a police tip without markings leaves", refusals: []),
    Case(
      name: "a hotline's report without consent stays", source: "hotline_call", refusals: [.consent]
    ),
    Case(
      name: "unknown consent is none", source: "hotline_call", extras: [("consent", "\"unknown\"")],
      refusals: [.consent]),
    Case(
      name: "a hotline's report with consent leaves", source: "hotline_call",
      extras: [("consent", "\"yes\"")], refusals: []),
    Case(
      name: "consent for another purpose is none", source: "hotline_call",
      extras: [("consent", "{\"shelter\": \"granted\"}")], refusals: [.consent]),
    Case(
      name: "consent for this purpose is enough", source: "hotline_call",
      extras: [("consent", "{\"police\": \"granted\", \"general\": \"refused\"}")], refusals: []),
    Case(
      name: "who said no is heard whatever the source", extras: [("consent", "\"refused\"")],
      refusals: [.consent]),
    Case(
      name: "a profile may ask for consent always", profile: ["consent": "always"],
      refusals: [.consent]),
    Case(name: "a bank's report stays", source: "bank_alert", refusals: [.bankReport]),
    Case(
      name: "a bank's report leaves where the profile lets it", source: "bank_alert",
      profile: ["bank_reports": true], refusals: []),
    Case(
      name: "the third-party rule asks the originator",
      extras: [("markings", "\"THIRD-PARTY RULE\"")],
      refusals: [.thirdPartyRule]),
    Case(
      name: "a caveat does so too", extras: [("caveat", "\"Ask us first.\"")],
      refusals: [.thirdPartyRule]),
    Case(
      name: "the originator's word lets it go",
      extras: [("caveat", "\"Ask us first.\""), ("may_share_with", "[\"opp-ht\"]")], refusals: []),
    Case(
      name: "the originator's word for others does not",
      extras: [("may_share_with", "[\"a shelter\"]")], refusals: [.thirdPartyRule]),
    Case(
      name: "a report goes back to its originator",
      extras: [
        ("originating_agency", "\"OPP Anti-Human Trafficking\""), ("caveat", "\"Ask us first.\""),
      ], refusals: []),
    Case(
      name: "what came from others under AMBER goes to nobody else",
      extras: [("originating_agency", "\"A shelter\""), ("markings", "\"TLP:AMBER\"")],
      refusals: [.tlp]),
    Case(
      name: "what came from others without a label goes to nobody else",
      extras: [("originating_agency", "\"A shelter\"")], refusals: [.tlp]),
    Case(
      name: "what came from others under GREEN goes to the community",
      extras: [("originating_agency", "\"A shelter\""), ("markings", "\"TLP:GREEN\"")], refusals: []
    ),
    Case(
      name: "a label that is narrower than the partner's", extras: [("markings", "\"TLP:RED\"")],
      refusals: [.tlp]),
    Case(
      name: "a level that is higher than the partner's", extras: [("markings", "\"Protected C\"")],
      refusals: [.protectedLevel]),
    Case(
      name: "without a level it is Protected B", profile: ["protected": "Protected A"],
      refusals: [.protectedLevel]),
    Case(
      name: "a marking that nobody knows", extras: [("markings", "\"EYES ONLY\"")],
      refusals: [.unknownMarking]),
    Case(
      name: "an answer that nobody can read", extras: [("consent", "\"perhaps\"")],
      refusals: [.unreadableDetail]),
    Case(name: "no pillar of the partner", pillars: [.prevention], refusals: [.pillar]),
    Case(
      name: "all reasons are said", source: "hotline_call", extras: [("markings", "\"TLP:RED\"")],
      pillars: [], refusals: [.consent, .tlp, .pillar]),
  ]

  @Test(arguments: cases)
  func `each rule can hold a report back`(_ item: Case) throws {
    let profile = try TestProfile(item.profile).profile
    let decision = ReleaseGate(profile).decide(
      TestProfile.report(source: item.source, extras: item.extras),
      TestProfile.assessment(item.pillars))
    #expect(decision.refusals == item.refusals)
    #expect(decision.isReleased == item.refusals.isEmpty)
  }

  @Test func `a report that was never assessed stays`() throws {
    let decision = ReleaseGate(try TestProfile().profile).decide(TestProfile.report(), nil)
    #expect(decision.refusals == [.notAssessed])
  }

  @Test func `only fields of the profile leave, and handling always goes along`() throws {
    let profile = try TestProfile().profile
    let report = TestProfile.report(extras: [("safe_contact", "\"never call\""), ("secret", "1")])
    let assessment = TestProfile.assessment([.prosecution, .protection])
    let decision = ReleaseGate(profile).decide(report, assessment)
    #expect(decision.fields == ["province", "narrative"])
    #expect(decision.withheld == ["source_type", "city", "safe_contact", "secret"])
    #expect(decision.pillars == [.prosecution])
    let line = try ReleasedReport.line(report, assessment, decision, profile)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "id", "province", "narrative", "markings", "originating_agency", "assessment",
      ])
    #expect(
      object["markings"] as? [String] == ["TLP:AMBER+STRICT", "PROTECTED B", "THIRD-PARTY RULE"])
    #expect(object["originating_agency"] as? String == "Our centre")
    let found = try #require(object["assessment"] as? [String: Any])
    #expect(found["pillars"] as? [String] == ["prosecution"])
  }

  @Test func `notes that may leave do so where the profile names them, under a name of their own`()
    throws
  {
    let notes = [ReviewStanding.Note(text: "Spoke to her.", person: "Lee", at: "2026-11-24")]
    let report = TestProfile.report(extras: [("review_notes", "\"her own words\"")])
    let assessment = TestProfile.assessment([.prosecution])
    for (fields, leaves) in [(["narrative"], false), (["narrative", "review_notes"], true)] {
      let profile = try TestProfile(["fields": fields]).profile
      let decision = ReleaseGate(profile).decide(report, assessment, hasNotes: true)
      #expect(decision.fields.contains("review_notes") == leaves)
      #expect(decision.withheld.contains("review_notes") != leaves)
      let line = try ReleasedReport.line(report, assessment, decision, profile, notes: notes)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let sent = object["review_notes"] as? [[String: String]]
      let expected = [["text": "Spoke to her.", "by": "Lee", "at": "2026-11-24"]]
      #expect(sent == (leaves ? expected : nil))
      let received = try #require(ReleasedReport.received(line, from: TestProfile.manifest))
      #expect(String(decoding: received.line, as: UTF8.self).contains("sender_notes") == leaves)
      // A field of a report that is called so is not taken for the centre's own notes.
      let without = ReleaseGate(profile).decide(report, assessment)
      #expect(!(without.fields + without.withheld).contains("review_notes"))
    }
  }

  @Test func `evidence of a field that stays, stays as well`() throws {
    let profile = try TestProfile(["fields": ["province"]]).profile
    let report = TestProfile.report()
    let assessment = TestProfile.assessment([.prosecution])
    let decision = ReleaseGate(profile).decide(report, assessment)
    let line = String(
      decoding: try ReleasedReport.line(report, assessment, decision, profile), as: UTF8.self)
    #expect(line.contains("test.papers") && !line.contains("passport"))
  }

  @Test func `every reason is said in both languages`() {
    for reason in WithholdingReason.allCases {
      #expect(
        !reason.text.en.isEmpty && !reason.text.fr.isEmpty && reason.text.en != reason.text.fr)
    }
  }
}

/// What a package out of another centre becomes.
struct ReceivedReportTests {
  @Test func `a received report names its sender and cannot be passed on`() throws {
    let sent = try TestProfile().profile
    let report = TestProfile.report()
    let assessment = TestProfile.assessment([.prosecution])
    let decision = ReleaseGate(sent).decide(report, assessment)
    let line = try ReleasedReport.line(report, assessment, decision, sent)
    let received = try #require(ReleasedReport.received(line, from: TestProfile.manifest))
    #expect(received.id == "our-centre:R-1")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(received.line)) as? [String: Any])
    #expect(object["agency_file_number"] as? String == "R-1")
    #expect(object["assessment"] == nil && object["sender_assessment"] != nil)

    // As the receiver's own gate sees it.
    let markings = try JSONSerialization.data(withJSONObject: object["markings"] ?? [])
    let again = TestProfile.report(extras: [
      ("markings", String(decoding: markings, as: UTF8.self)),
      ("originating_agency", "\"Our centre\""),
    ])
    let onward = try TestProfile([
      "sender": "Police", "id": "third", "name": ["en": "T", "fr": "U"],
    ])
    #expect(
      ReleaseGate(try onward.profile).decide(again, assessment).refusals == [.thirdPartyRule, .tlp])
  }
}
