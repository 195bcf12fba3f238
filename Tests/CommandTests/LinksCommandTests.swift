import Foundation
import Testing

/// `fanal links`: which reports belong together, and what people decide of it.
@Suite struct LinksCommandTests {
  private let folder: TemporaryFolder

  private static let reports = """
    {"id":"R-1","received_at":"2026-03-02","source_type":"hotline_call","language":"en","province":"ON","city":"Toronto","narrative":"The number is (514) 555-0123. She works at a motel near the airport and the man drives her there every evening in a grey van, and she may not speak to the other women who live there."}
    {"id":"R-2","received_at":"2026-03-14","source_type":"police_tip","language":"fr","province":"QC","city":"Montréal","narrative":"Une annonce avec le 514.555.0123 et un fourgon gris."}
    {"id":"R-3","received_at":"2026-03-20","source_type":"ngo_note","language":"en","province":"ON","city":"Ottawa","narrative":"Again 514 555 0123, and 1-833-900-1010 was given."}
    {"id":"R-4","received_at":"2026-05-20","language":"en","narrative":"She works at a motel near the airport and the man drives her there every evening in a grey van, and she may not speak to the other women who live there. Call 1-833-900-1010."}

    """

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    let entities = Program.root.appendingPathComponent("rules/standard/entities.lua")
    try folder.write(try Data(contentsOf: entities), to: "pack/entities.lua")
    try folder.write(Self.reports, to: "in.ndjson")
    let screened = try Program.run(
      ["screen", "in.ndjson", "--pack", "pack", "--output", "out.ndjson"], in: folder)
    #expect(screened.code == 0, "\(screened.error)")
  }

  private func links(_ arguments: String..., language: String = "en") throws -> Program.Outcome {
    try Program.run(["links"] + arguments + ["--lang", language], in: folder)
  }

  private func build() throws -> Program.Outcome { try links("build", "--pack", "pack") }

  @Test func `the same image in a message and a document links them, and show names its files`()
    throws
  {
    let fixtures = Program.root.appendingPathComponent("Tests/Fixtures/intake")
    for name in ["picture.eml", "picture.docx"] {
      try folder.write(try Data(contentsOf: fixtures.appendingPathComponent(name)), to: name)
    }
    let screened = try Program.run(
      ["screen", "picture.eml", "picture.docx", "--pack", "pack"], in: folder)
    #expect(screened.code == 0, "\(screened.error)")
    #expect(try build().code == 0)
    let show = try links("show", "picture.docx", language: "fr")
    #expect(show.code == 0 && show.output.contains("m6@example.org"), "\(show.error)")
    #expect(show.output.contains("image  «\u{A0}image1.png\u{A0}» · «\u{A0}IMG_1.bin\u{A0}»"))
    let shown = try #require(
      Records.objects(try links("show", "picture.docx", "--json").output).first)
    let group = try #require(
      Records.objects(try links("group", "picture.docx", "--json").output).first)
    for object in [shown, group] {
      let link = try #require((object["links"] as? [[String: Any]])?.first)
      let reason = try #require((link["reasons"] as? [[String: Any]])?.first)
      #expect(reason["kind"] as? String == "image" && reason["points"] as? Double == 2)
      let places = try #require(reason["places"] as? [[String: String]])
      #expect(places.map { $0["field"] } == ["attachments", "attachments"])
      #expect(Set(places.map { $0["text"] }) == ["image1.png", "IMG_1.bin"])
      #expect((object["correlations"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func `links are found with reasons, groups and correlations`() throws {
    let built = try links("build", "--pack", "pack", "--json")
    #expect(built.code == 0, "\(built.error)")
    let summary = try #require(Records.objects(built.output).first)
    #expect(summary["links"] as? Int == 4 && summary["new"] as? Int == 4)
    #expect(summary["correlations"] as? Int == 1)
    let again = try #require(
      Records.objects(try links("build", "--pack", "pack", "--json").output).first)
    #expect(again["new"] as? Int == 0 && again["gone"] as? Int == 0)

    let show = try #require(Records.objects(try links("show", "R-1", "--json").output).first)
    let found = try #require(show["links"] as? [[String: Any]])
    #expect(
      found.map { $0["reports"] as? [String] } == [
        ["R-1", "R-2"], ["R-1", "R-3"], ["R-1", "R-4"],
      ])
    let reason = try #require((found[0]["reasons"] as? [[String: Any]])?.first)
    let places = try #require(reason["places"] as? [[String: Any]])
    #expect(places.map { $0["text"] as? String } == ["(514) 555-0123", "514.555.0123"])
    #expect(places.map { $0["start"] as? Int } == [14, 20])
    let texts = try #require((found[2]["reasons"] as? [[String: Any]])?.first)
    #expect((texts["share"] as? Double ?? 0) >= 0.5)
    let passages = try #require(texts["passages"] as? [[String: Any]])
    #expect((passages.first?["text"] as? String)?.hasPrefix("She works at a motel") == true)
    let correlation = try #require((show["correlations"] as? [[String: Any]])?.first)
    #expect(correlation["raises"] as? String == "partnership")
    #expect(correlation["reports"] as? [String] == ["R-1", "R-2", "R-3"])
  }

  @Test func `people read it in both languages`() throws {
    #expect(try build().output.contains("links                             4  4 new"))
    let english = try links("show", "R-2").output
    #expect(english.contains("PARTNERSHIP  One phone number in three reports"))
    #expect(english.contains("strong  2026-03-02  R-1  hotline_call  Toronto ON"))
    #expect(english.contains("phone  “514.555.0123” · “(514) 555-0123”"))
    let french = try links("show", "R-2", language: "fr").output
    #expect(french.contains("PARTENARIAT  Un même numéro"))
    #expect(french.contains("téléphone  «\u{A0}514.555.0123\u{A0}» · «\u{A0}(514) 555-0123\u{A0}»"))
    let group = try links("group", "R-3").output
    #expect(group.contains("Group R-1: 4 reports, 2026-03-02 to 2026-05-20, ON QC"))
    #expect(group.contains("phone “514 555 0123” as in R-1"))
    let groupe = try links("group", "R-3", language: "fr").output
    #expect(groupe.contains("Groupe R-1\u{A0}: 4 signalements, 2026-03-02 au 2026-05-20"))
    #expect(groupe.contains("Lieux\u{A0}: Montréal QC 1"))
    let list = try links("list").output
    #expect(list.contains("phone 3, similar text 1"))
    #expect(try links("list", language: "fr").output.contains("téléphone 3, texte semblable 1"))
  }

  @Test func `what reports raise together is told wherever a report is read`() throws {
    #expect(try build().code == 0)
    try ExportCall.addPerson(to: "fanal.db", in: folder)
    func run(_ arguments: String..., language: String = "en") throws -> String {
      try Program.run(
        arguments + ["--lang", language], in: folder, environment: ["FANAL_PERSON": "ada"]
      ).output
    }
    let queue = try run("review", "queue", "--pillar", "partnership")
    #expect(queue.contains("R-2  new") && queue.contains("PARTNERSHIP · One phone number in three"))
    #expect(queue.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let shown = try run("review", "show", "R-2", "--pack", "pack")
    #expect(shown.contains("Raised together with other reports, not by this text alone"))
    #expect(shown.contains("phone: R-1, R-2, R-3"))
    #expect(shown.contains("Linked reports: 2 (search of "))
    let french = try run("review", "show", "R-2", "--pack", "pack", language: "fr")
    #expect(french.contains("PARTENARIAT  Un même numéro"))
    #expect(french.contains("Signalements reliés\u{A0}: 2 (recherche du "))
    let explained = try run("explain", "R-2", "--pack", "pack")
    #expect(explained.contains("PARTNERSHIP  One phone number in three reports"))

    // What was decided on a nearly equal text is read before the next decision.
    let decided = try Program.run(
      ["review", "decide", "R-1", "--to", "dismissed", "--reason", "duplicate", "--by", "ada"],
      in: folder)
    #expect(decided.code == 0, "\(decided.error)")
    let similar = try run("review", "show", "R-4", "--pack", "pack")
    #expect(similar.contains("similar text") && similar.contains("dismissed by Ada Roy, 20"))
    let similaire = try run("review", "show", "R-4", "--pack", "pack", language: "fr")
    #expect(similaire.contains("texte semblable") && similaire.contains("écarté par Ada Roy, 20"))
    let object = try #require(
      Records.objects(try run("review", "show", "R-4", "--pack", "pack", "--json")).first)
    let linked = try #require((object["linked"] as? [[String: Any]])?.first)
    #expect(linked["id"] as? String == "R-1" && linked["state"] as? String == "dismissed")

    let exported = Records.objects(try ExportCall.output("fanal.db", in: folder))
    #expect(exported.map { ($0["raised"] as? [Any])?.count } == [1, 1, 1, nil])
    let raised = try #require((exported[0]["raised"] as? [[String: Any]])?.first)
    #expect(raised["pillar"] as? String == "partnership" && raised["reports"] as? Int == 3)
    #expect((exported[0]["pillars"] as? [Any])?.isEmpty == true)
    let schema = try SchemaCheck("assessment")
    for record in exported { #expect(schema.problems(of: record) == []) }

    let unlink = try links("unlink", "R-1", "R-2", "--reason", "resold phone", "--by", "ada")
    #expect(unlink.code == 0)
    #expect(try run("review", "queue", "--pillar", "partnership") == "")
    #expect(!(try run("explain", "R-2", "--pack", "pack")).contains("PARTNERSHIP"))
    #expect(!(try links("show", "R-3", "--by", "ada").output).contains("PARTNERSHIP"))
  }

  @Test func `an unlink needs a person and a reason, and holds`() throws {
    #expect(try build().code == 0)
    let nobody = try links("unlink", "R-1", "R-4", "--reason", "another motel")
    #expect(nobody.code == 2 && nobody.error.contains("--by PERSON"))
    let add = try Program.run(
      ["people", "add", "ada", "--name", "Ada", "--role", "administrator"], in: folder)
    #expect(add.code == 0)
    #expect(try links("unlink", "R-1", "R-4", "--reason", " ", "--by", "ada").code == 2)
    #expect(try links("unlink", "R-1", "R-4", "--reason", "another motel", "--by", "ada").code == 0)
    let again = try links("unlink", "R-4", "R-1", "--reason", "another motel", "--by", "ada")
    #expect(again.code == 1)
    let built = try links("build", "--pack", "pack", "--by", "ada").output
    #expect(built.contains("3  0 new") && built.contains("undone by people"))
    let alone = try links("group", "R-4", "--by", "ada")
    #expect(alone.code == 1 && alone.error.contains("is in no group"))
    let show = try links("show", "R-4", "--by", "ada", language: "fr").output
    #expect(show.contains("défait par ada") && show.contains("«\u{A0}another motel\u{A0}»"))
    let history = try links("history", "--by", "ada").output
    #expect(history.contains("R-1 – R-4  undone by ada"))
    #expect(try links("relink", "R-1", "R-4", "--reason", "a mistake", "--by", "ada").code == 0)
    #expect(try links("group", "R-4", "--by", "ada").code == 0)
  }

  @Test func `what cannot be done is said`() throws {
    let early = try links("list")
    #expect(early.code == 0 && early.error.contains("fanal links build"))
    let unknown = try links("show", "R-9", language: "fr")
    #expect(unknown.code == 2 && unknown.error.contains("n'a pas de signalement «\u{A0}R-9\u{A0}»"))
    try folder.write("links \"phone\" \"huge\"", to: "pack/entities.lua")
    let broken = try build()
    #expect(broken.code == 2 && broken.error.contains("unknown-value"))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("pack/entities.lua"))
    let without = try build()
    #expect(without.code == 2 && without.error.contains("has no entities.lua"))
  }
}
