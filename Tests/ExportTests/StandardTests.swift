import Foundation
import ReportModel
import Testing

@testable import Export

/// Forms that other programs define.
struct StandardTests {
  // MARK: - HTCDS

  /// The code sheets of HTCDS 2.0, and `RestrictsMovement` of its definitions page.
  private static let methods: Set = [
    "PhysicalThreats", "ThreatsLawEnforcement", "ThreatensChildrenFamily", "DebtBondage",
    "FalsePromises", "PhysicalAbuse", "SexualAbuse", "TakesEarnings", "RestrictsFinancialAccess",
    "RestrictsMedicalCare", "WithholdsNecessities", "PsychologicalAbuse", "PsychoactiveSubstance",
    "ExcessiveWorkingHours", "WithholdsDocuments", "Other", "RestrictsMovement",
  ]
  private static let types: Set = [
    "ForcedLabour", "SexualExploitation", "ChildLabour", "ForcedMarriage", "Servitude",
    "ForcedMilitaryByNonStateActors", "OrganRemoval", "ForcedBegging", "ForcedAdoption",
    "Surrogacy", "Other",
  ]
  private static let fields: Set = [
    "cas_Status", "cas_ReferringOrganisation", "cas_IncomingReferralDate",
    "cas_IncomingReferralDetails", "vic_TraffickingStatus", "vic_MethodsOfControl",
    "vic_TypeOfExploitation", "hte_City", "hte_State", "hte_Country", "cco_CaseComment",
  ]

  @Test func `the crosswalk has only values of the standard and codes of the pack`() throws {
    let rules = Reader.root.appendingPathComponent("rules/standard/indicators")
    func exists(_ code: String) -> Bool {
      let path =
        code.hasSuffix(".") ? String(code.dropLast()) : code.replacing(".", with: "/") + ".lua"
      return FileManager.default.fileExists(atPath: rules.appendingPathComponent(path).path)
    }
    for line in CaseDataCrosswalk.lines(CaseDataCrosswalk.methodsOfControl) {
      #expect(Self.methods.contains(line.value))
      for code in line.codes { #expect(exists(code), "\(code)") }
    }
    for line in CaseDataCrosswalk.lines(CaseDataCrosswalk.typesOfExploitation) {
      #expect(Self.types.contains(line.value))
    }
  }

  @Test(arguments: [
    (["deception.pay"], ["FalsePromises"]),
    (["coercion.debt_bondage", "coercion.violence"], ["DebtBondage", "PhysicalAbuse"]),
    (["deceptions.other"], []), ([], []),
  ])
  func `codes become methods of control`(_ codes: [String], _ values: [String]) {
    #expect(CaseDataCrosswalk.methodsOfControl(for: codes) == values)
  }

  @Test func `a child is a form only with labour`() {
    #expect(CaseDataCrosswalk.typesOfExploitation(for: ["child"]) == [])
    #expect(
      CaseDataCrosswalk.typesOfExploitation(for: ["child", "labour"])
        == ["ForcedLabour", "ChildLabour"])
  }

  @Test func `cases have only fields of HTCDS, and never more than a possible victim`() throws {
    let folder = try Folder()
    try Sample.export(Sample.request(.htcds), to: folder.file("out.json"))
    let text = try folder.text("out.json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["standard"] as? String == "HTCDS")
    let cases = try #require(object["cases"] as? [[String: [String: Any]]])
    #expect(cases.count == 3)
    for item in cases {
      for (table, fields) in item where table != "Screening" {
        for field in fields.keys { #expect(Self.fields.contains(field), "\(field)") }
      }
    }
    let person = try #require(cases[0]["Person"])
    #expect(person["vic_TraffickingStatus"] as? String == "PossibleVictimOfTrafficking")
    #expect(person["vic_MethodsOfControl"] as? [String] == ["WithholdsDocuments"])
    #expect(person["vic_TypeOfExploitation"] as? [String] == ["ForcedLabour"])
    #expect(cases[0]["Referral"]?["cas_IncomingReferralDate"] as? String == "2026-11-20")
    #expect(cases[1]["Person"] == nil && cases[2]["Person"] == nil)
    #expect(
      cases.map { $0["Case"]?["cas_Status"] as? String } == ["Active", "Closed", "Active"])
    #expect((cases[0]["Screening"]?["case"] as? [String: Any])?["state"] as? String == "confirmed")
    #expect((cases[1]["Screening"]?["raised"] as? [[String: Any]])?.count == 1)
    #expect(!text.contains("ActualVictim"))
    // Neither words of the narrative nor what reaches anybody.
    for word in ["took my passport", "514-555", "boss@example.com"] {
      #expect(!text.contains(word), "\(word)")
    }
    let export = try #require(object["export"] as? [String: Any])
    #expect(export["requested_by"] as? String == "Ana Tremblay")
  }

  @Test(arguments: CaseState.allCases)
  func `no decision on a report makes more than a possible victim of anybody`(
    _ state: CaseState
  ) throws {
    let folder = try Folder()
    var record = Sample.records[0]
    record.standing?.state = state
    try Sample.export(Sample.request(.htcds), [record], to: folder.file("out.json"))
    let text = try folder.text("out.json")
    #expect(text.contains("PossibleVictimOfTrafficking") == (state != .dismissed))
    #expect(!text.contains("ActualVictim") && !text.contains("NotAVictim"))
    #expect(text.contains(#""by":"Kim Roy""#))
  }

  @Test(arguments: [0, 1, 3]) func `cases are JSON however many there are`(_ count: Int) throws {
    let folder = try Folder()
    for format in [ExportFormat.htcds, .stix] {
      try Sample.export(
        Sample.request(format), Array(Sample.records.prefix(count)), to: folder.file("out"))
      _ = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.file("out")))
    }
  }

  // MARK: - STIX

  private static let script = """
    import stix2, json, sys, glob
    results = {}
    for name in sorted(glob.glob(sys.argv[1] + "/*.stix")):
        text = open(name).read()
        bundle = stix2.parse(text, allow_custom=False)
        objects = json.loads(text)["objects"]
        known = {o["id"] for o in objects}
        refs = set()
        for o in objects:
            refs |= set(o.get("object_refs", [])) | set(o.get("object_marking_refs", []))
            if "created_by_ref" in o: refs.add(o["created_by_ref"])
        results[name.split("/")[-1]] = {"types": sorted(o["type"] for o in objects),
          "lost": sorted(refs - known), "twice": len(objects) - len(known),
          "opinions": [[o["opinion"], o["authors"], o["created"], o["object_refs"][0].split("--")[0]]
            for o in objects if o["type"] == "opinion"],
          "report": next((o for o in objects if o["type"] == "report"), None)}
    print(json.dumps(results))
    """

  @Test(.enabled(if: Reader.hasPython)) func `bundles, validated by stix2`() throws {
    let folder = try Folder()
    let more = Sample.record(
      "R-4", "x", found: [.init(code: "coercion.documents_confiscated", words: "x")])
    let markings = [
      ["TLP:RED"], ["TLP:AMBER+STRICT", "PROTECTED B"], ["PROTECTED A"], ["TLP:CLEAR"],
    ]
    for (index, marking) in markings.enumerated() {
      try Sample.export(
        Sample.request(.stix, marking: marking), Sample.records + [more],
        to: folder.file("\(index).stix"))
      let text = try folder.text("\(index).stix")
      for word in ["took my passport", "514-555", "+1514", "frappé"] {
        #expect(!text.contains(word), "\(word)")
      }
    }
    let results = try #require(
      try Reader.json(Self.script, folder.url) as? [String: [String: Any]])
    #expect(results.count == markings.count)
    for (name, object) in results {
      #expect((object["lost"] as? [String])?.isEmpty == true, "\(name)")
      #expect(object["twice"] as? Int == 0, "\(name)")
      let types = try #require(object["types"] as? [String])
      #expect(types.filter { $0 == "report" }.count == 4)
      #expect(types.filter { $0 == "attack-pattern" }.count == 1)
      #expect(types.contains("observed-data") && types.contains("email-addr"))
      #expect((object["report"] as? [String: Any])?["name"] as? String == "R-1")
      // What a person said of an indicator, and of two reports; nothing on what is not in the file.
      let opinions = try #require(object["opinions"] as? [[Any]])
      #expect(opinions.map { $0[0] as? String } == ["agree", "agree", "disagree"])
      #expect(opinions.map { $0[1] as? [String] } == [["Kim Roy"], ["Kim Roy"], ["=Lee"]])
      #expect(opinions.map { $0[3] as? String } == ["note", "report", "report"])
      #expect(opinions[0][2] as? String == "2026-11-25T10:00:00.000Z")
    }
  }

  @Test func `identifiers are the same each time, and well formed`() {
    let identifier = BundleIdentifier.of("report", "a", "b")
    #expect(identifier == BundleIdentifier.of("report", "a", "b"))
    #expect(identifier != BundleIdentifier.of("report", "ab", ""))
    #expect(
      identifier.wholeMatch(
        of: /report--[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
  }
}
