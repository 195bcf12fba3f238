import Foundation
import Testing

/// `fanal handover`: what leaves, what does not, and what comes back.
@Suite struct HandoverCommandTests {
  private let folder: TemporaryFolder

  private static let reports = """
    {"id":"T-1","received_at":"2026-03-02","source_type":"police_tip","language":"en","province":"ON","narrative":"He took her passport.","safe_contact":"never call"}
    {"id":"H-1","source_type":"hotline_call","language":"fr","narrative":"Il a pris son passeport."}
    {"id":"H-2","source_type":"hotline_call","language":"en","narrative":"He took my passport.","consent":"yes"}
    {"id":"B-1","source_type":"bank_alert","language":"en","narrative":"He took his passport to the bank."}

    """

  /// A centre with a profile for a partner whose key it has; the partner's secret key is `police`.
  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    // The rule of the small pack raises no pillar; the script says which one.
    try folder.write(
      SmallPack.rule
        + "\npillars { prosecution = { en = \"Papers.\", fr = \"Papiers.\" } }\n",
      to: "pack/indicators/test/papers.lua")
    try folder.write(Self.reports, to: "in.ndjson")
    let screened = try Program.run(
      ["screen", "in.ndjson", "--pack", "pack", "--output", "out.ndjson"], in: folder)
    #expect(screened.code == 0, "\(screened.error)")
    let add = try Program.run(
      ["people", "add", "ada", "--name", "Ada", "--role", "administrator"], in: folder)
    #expect(add.code == 0)
    #expect(try handover("keygen", "-o", "police", "--name", "Police").code == 0)
    let example = Program.root.appendingPathComponent("examples/partners/police.toml")
    try folder.write(try Data(contentsOf: example), to: "partners/police.toml")
    try folder.write(try folder.data("police.pub"), to: "partners/police.pub")
    let sign = try Program.run(
      ["pack", "keygen", "-o", "partners/centre.sign", "--name", "Example centre"], in: folder)
    #expect(sign.code == 0, "\(sign.error)")
    // What the partner keeps of this centre.
    try folder.write(
      "verify_key = \"centre.sign.pub\"\n[name]\nen = \"The centre\"\nfr = \"Le centre\"\n",
      to: "partners/centre.toml")
  }

  private func handover(_ arguments: String..., language: String = "en") throws -> Program.Outcome {
    try Program.run(
      ["handover"] + arguments + ["--lang", language], in: folder,
      environment: ["FANAL_PERSON": "ada"])
  }

  private func build(_ ids: String..., language: String = "en") throws -> Program.Outcome {
    try Program.run(
      ["handover", "build"] + ids
        + ["--partner", "police", "--purpose", "referral", "-o", "p.fanal", "--lang", language],
      in: folder, environment: ["FANAL_PERSON": "ada"])
  }

  @Test func `a hotline's report without consent does not leave, in both languages`() throws {
    let english = try build("H-1")
    #expect(english.code == 2 && english.error.contains("Refused: no report may leave"))
    #expect(english.output.contains("no consent is recorded for this"))
    let french = try build("H-1", language: "fr")
    #expect(french.code == 2 && french.error.contains("Refusé\u{A0}: aucun signalement"))
    #expect(french.output.contains("aucun consentement n'est noté"))
    #expect(!folder.names.contains { $0.hasPrefix("p.fanal") })
    let status = try handover("status")
    #expect(status.output.contains("refused") && status.output.contains("H-1  withheld"))
    let audit = try Program.run(["store", "audit", "--by", "ada"], in: folder)
    #expect(audit.output.contains("handover.refused"))
  }

  @Test func `what may leave is sealed, and the rest is listed with its reasons`() throws {
    let built = try build("T-1", "H-1", "H-2", "B-1")
    #expect(built.code == 1, "\(built.error)")
    #expect(built.output.contains("leaves    T-1  TLP:AMBER+STRICT  PROTECTED B"))
    #expect(built.output.contains("a bank's report (PCMLTFA"))
    #expect(built.output.contains("fields that the profile does not name: consent, safe_contact"))
    let package = String(decoding: try folder.data("p.fanal"), as: UTF8.self)
    #expect(!package.contains("passport"))
    let receipt = try folder.read("p.fanal.receipt.json")
    #expect(!receipt.contains("passport") && !receipt.contains("never call"))
    let object = try #require(Records.objects(receipt).first)
    let released = try #require(object["released"] as? [[String: Any]])
    #expect(released.map { $0["id"] as? String } == ["T-1", "H-2"])
    let refused = try #require(object["refused"] as? [[String: Any]])
    #expect(refused.map { $0["id"] as? String } == ["H-1", "B-1"])
    // No package is ever overwritten.
    let again = try build("T-1")
    #expect(again.code == 2 && again.error.contains("p.fanal: is there already"))
    #expect(Records.objects(try handover("status", "--json").output).count == 1)
  }

  @Test func `notes that may leave go along, and internal ones never`() throws {
    for (text, more) in [("Ask for sgt. Roy.", ["--releasable"]), ("We doubt it.", [])] {
      let noted = try Program.run(
        ["review", "decide", "T-1", "--note", text] + more, in: folder,
        environment: ["FANAL_PERSON": "ada"])
      #expect(noted.code == 0, "\(noted.error)")
    }
    let built = try build("T-1", language: "fr")
    #expect(built.code == 0, "\(built.error)")
    #expect(built.output.contains("narrative, review_notes"))
    #expect(built.output.contains("note «\u{A0}Ask for sgt. Roy.\u{A0}», Ada, "))
    #expect(!built.output.contains("doubt"))
    #expect(try !folder.read("p.fanal.receipt.json").contains("Roy"))
    let received = try handover(
      "receive", "p.fanal", "--key", "police", "--from", "centre", "-o", "r.ndjson")
    #expect(received.code == 0, "\(received.error)")
    let record = try #require(Records.objects(try folder.read("r.ndjson")).first)
    let notes = try #require(record["sender_notes"] as? [[String: String]])
    #expect(notes.map { $0["text"] } == ["Ask for sgt. Roy."])
  }

  @Test func `replies come back with an outcome`() throws {
    #expect(try build("T-1", "H-2").code == 0)
    let status = try #require(Records.objects(try handover("status", "--json").output).first)
    let package = try #require(status["package"] as? String)
    #expect(status["overdue"] as? Bool == false)
    let unknown = try handover("reply", "ffffff", "--outcome", "opened")
    #expect(unknown.code == 2)
    #expect(try handover("reply", package, "X", "--outcome", "opened").code == 2)
    #expect(try handover("reply", package, "T-1", "--outcome", "opened").code == 0)
    #expect(try handover("reply", String(package.prefix(8)), "--outcome", "helped").code == 0)
    #expect(try handover("reply", package, "--outcome", "helped").code == 1)
    let list = try handover("status", language: "fr").output
    #expect(list.contains("T-1  dossier ouvert") && list.contains("H-2  une personne a été aidée"))

    // They count in the figures of the rules, which promote nothing.
    func run(_ arguments: String...) throws -> String {
      try Program.run(arguments, in: folder, environment: ["FANAL_PERSON": "ada"]).output
    }
    let figures = try run("review", "figures")
    #expect(figures.contains("test.papers  en\n"), "\(figures)")
    #expect(
      figures.contains(
        "answers: file opened 1, a person was helped 1; opened or helped · 100.0 % (34.2 % to 100.0 %)"
      ))
    let chiffres = try run("review", "figures", "test.", "--lang", "fr")
    #expect(chiffres.contains("réponses\u{A0}: dossier ouvert 1, une personne a été aidée 1"))
    let object = try #require(Records.objects(try run("review", "figures", "--json")).first)
    #expect((object["outcomes"] as? [String: Int])?["helped"] == 1)
    let promote = try run("pack", "promote", "test.papers", "--pack", "pack", "--from", "fanal.db")
    #expect(promote.contains("people (no condition)") && promote.contains("en: answers: "))
  }

  @Test func `a package is taken in once, and its reports stay under the third-party rule`() throws
  {
    #expect(try build("T-1", "H-2").code == 0)
    func receive(_ output: String) throws -> Program.Outcome {
      try Program.run(
        [
          "handover", "receive", "p.fanal", "--key", "police", "--from", "centre", "-o", output,
          "--store", "partner.db",
        ], in: folder, environment: ["FANAL_PERSON": "eve"])
    }
    let early = try receive("received.ndjson")
    #expect(early.code == 2 && !folder.names.contains("received.ndjson"))
    let add = try Program.run(
      [
        "people", "add", "eve", "--name", "Eve", "--role", "administrator", "--store", "partner.db",
      ],
      in: folder)
    #expect(add.code == 0, "\(add.error)")
    let received = try receive("received.ndjson")
    #expect(received.code == 0, "\(received.error)")
    #expect(received.output.contains("Example centre  TLP:AMBER+STRICT  PROTECTED B"))
    #expect(received.output.contains("signed by The centre, key "))
    let records = Records.objects(try folder.read("received.ndjson"))
    #expect(records.map { $0["id"] as? String } == ["example-centre:T-1", "example-centre:H-2"])
    #expect(
      records.allSatisfy { ($0["markings"] as? [String])?.contains("THIRD-PARTY RULE") == true })
    #expect(records[0]["safe_contact"] == nil)
    let again = try receive("again.ndjson")
    #expect(again.code == 1 && again.error.contains("was taken in before"))
    #expect(!folder.names.contains("again.ndjson"))

    // The receiver's own gate does not let it go on.
    let screened = try Program.run(
      [
        "screen", "received.ndjson", "--pack", "pack", "--store", "partner.db", "--output",
        "out2.ndjson", "--by", "eve",
      ], in: folder)
    #expect(screened.code == 0, "\(screened.error)")
    let profile = try folder.read("partners/police.toml")
      .replacing("id = \"police\"", with: "id = \"third\"")
      .replacing("Example centre", with: "Police")
      .replacing("Example police service", with: "Third")
    try folder.write(profile, to: "partners/third.toml")
    let onward = try Program.run(
      [
        "handover", "build", "example-centre:T-1", "--partner", "third", "--purpose", "x",
        "--store", "partner.db",
      ], in: folder, environment: ["FANAL_PERSON": "eve"])
    #expect(onward.code == 2 && onward.output.contains("third-party rule: ask its originator"))
  }

  @Test func `what nothing proves is refused, unless that is asked for plainly`() throws {
    #expect(try build("T-1").code == 0)
    func receive(_ more: String..., language: String = "en") throws -> Program.Outcome {
      try Program.run(
        [
          "handover", "receive", "p.fanal", "--key", "police", "-o", "in2.ndjson", "--lang",
          language,
        ]
          + more, in: folder, environment: ["FANAL_PERSON": "ada"])
    }
    let nobody = try receive()
    #expect(nobody.code == 2 && nobody.error.contains("--from PARTNER"))
    // Another centre's key.
    let other = try Program.run(["pack", "keygen", "-o", "partners/other.sign"], in: folder)
    #expect(other.code == 0)
    try folder.write(
      "verify_key = \"other.sign.pub\"\n[name]\nen = \"Other\"\nfr = \"Autre\"\n",
      to: "partners/other.toml")
    let wrong = try receive("--from", "other", language: "fr")
    #expect(wrong.code == 2 && wrong.error.contains("qui n'est pas celle du partenaire"))
    #expect(wrong.error.contains("--unproven"))
    #expect(!folder.names.contains("in2.ndjson"))
    let asked = try receive("--from", "other", "--unproven")
    #expect(asked.code == 0 && asked.error.contains("taken in because you asked for it"))
    #expect(asked.output.contains("nothing proves who made it"))
    #expect(folder.names.contains("in2.ndjson"))
  }

  @Test func `what cannot be done is said`() throws {
    let unknown = try build("X-1")
    #expect(unknown.code == 2 && unknown.error.contains("has no report \"X-1\""))
    let dry = try handover(
      "build", "T-1", "B-1", "--partner", "police", "--purpose", "x", "--dry-run")
    #expect(dry.code == 1 && dry.output.contains("withheld  B-1"))
    #expect(!folder.names.contains { $0.hasSuffix(".fanal") })
    try folder.write("id = \"x\"\nsendr = 3\n", to: "partners/bad.toml")
    let bad = try handover("build", "T-1", "--partner", "bad", "--purpose", "x")
    #expect(
      bad.code == 2 && bad.error.contains("partners/bad.toml:2: sendr: this key is not known."))
    #expect(bad.error.contains("Did you mean sender?"))
    let gone = try handover(
      "build", "T-1", "--partner", "gone", "--purpose", "x", language: "fr")
    #expect(gone.code == 2 && gone.error.contains("partners/gone.toml"))
  }
}
