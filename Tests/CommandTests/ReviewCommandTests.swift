import Foundation
import Testing

/// `fanal review`: from the queue to a decision and back, as people do it.
@Suite(.serialized)
struct ReviewCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(
      """
      {"id":"A","language":"en","province":"ON","source_type":"hotline_call",\
      "received_at":"2026-11-23T08:00:00Z",\
      "narrative":"Rose Tremblay called 416-555-0188. He took my passport from Marisol on 3 May."}
      {"id":"B","language":"fr","province":"QC","source_type":"ngo_intake",\
      "received_at":"2026-11-22T08:00:00Z","narrative":"Il a pris mon passeport."}
      {"id":"C","language":"en","province":"ON","narrative":"Nothing to see."}

      """, to: "in.ndjson")
    #expect(try run("screen", "in.ndjson", "--pack", "pack").code == 0)
    for (handle, role) in [
      ("ada", "administrator"), ("kim", "analyst"), ("lee", "analyst"),
      ("tra", "trainer"), ("aud", "auditor"),
    ] {
      let outcome = try run(
        "people", "add", handle, "--name", "Name", "--role", role, by: "ada")
      #expect(outcome.code == 0)
    }
  }

  private func run(_ arguments: String..., by person: String? = nil) throws -> Program.Outcome {
    try Program.run(
      arguments, in: folder, environment: person.map { ["FANAL_PERSON": $0] } ?? [:])
  }

  private func ids(_ outcome: Program.Outcome) -> [String] {
    Records.objects(outcome.output).compactMap { $0["id"] as? String }
  }

  @Test func `the queue is read by who may, in both languages`() throws {
    let outcome = try run("review", "queue", by: "kim")
    #expect(outcome.code == 0 && outcome.error.contains("2 of 2 reports."))
    #expect(outcome.output.contains("A  new") && outcome.output.contains("waiting "))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let french = try run("review", "queue", "--lang", "fr", by: "aud")
    #expect(french.output.contains("B  nouveau") && french.output.contains("attend depuis "))
    #expect(ids(try run("review", "queue", "--json", "--province", "QC", by: "kim")) == ["B"])
    #expect(
      ids(try run("review", "queue", "--json", "--code", "test.papers", by: "kim")).count == 2)
    let trainer = try run("review", "queue", by: "tra")
    #expect(trainer.code == 2 && trainer.output.isEmpty && trainer.error.contains("may not see"))
    #expect(try run("review", "queue").code == 2)
    let page = try run("review", "queue", "--limit", "1", by: "kim")
    let cursor = try #require(page.error.split(separator: " ").last)
    let rest = try run(
      "review", "queue", "--json", "--after", String(cursor.trimmingCharacters(in: .newlines)),
      by: "kim")
    #expect(ids(rest).count == 1)
  }

  @Test func `a report is taken up, shown, decided and taken back`() throws {
    let next = try run("review", "next", "--pack", "pack", "--language", "en", by: "kim")
    #expect(next.code == 0 && next.output.contains("in review"))
    #expect(next.output.contains("[took my passport]"))
    #expect(next.output.contains("Papers taken"))
    let none = try run("review", "next", "--pack", "pack", "--language", "en", by: "lee")
    #expect(none.code == 0 && none.output.isEmpty && none.error.contains("Nothing waits."))

    let decided = try run(
      "review", "decide", "A", "--to", "confirmed", "--indicator", "test.papers=confirmed",
      "--note", "Called back.", by: "kim")
    #expect(decided.code == 0 && decided.output == "A  confirmed\n")
    let history = try run("review", "history", "A", "--lang", "fr", by: "aud")
    #expect(history.output.contains("note interne\u{A0}: Called back."))
    #expect(history.output.contains("test.papers\u{A0}: confirmé"))
    #expect(history.output.contains("small 1.0"))

    let wrong = try run(
      "review", "decide", "A", "--to", "dismissed", "--reason", "duplicate", by: "kim")
    #expect(wrong.code == 2 && wrong.error.contains("cannot become dismissed"))
    let undone = try run("review", "undo", "A", by: "kim")
    #expect(undone.code == 0 && undone.output == "A  in review, for kim\n")
    let acts = Records.objects(try run("review", "history", "A", "--json", by: "aud").output)
    #expect(acts.map { $0["kind"] as? String } == ["open", "decide", "undo"])
    #expect(acts.map { $0["undone"] as? Bool } == [false, true, false])
    let view = try run("store", "audit", "--json", by: "aud")
    #expect(view.output.contains("report.view") && view.output.contains("review.decide"))
  }

  @Test func `the same view as explain, and the audit knows of it`() throws {
    let shown = try run("review", "show", "A", "--pack", "pack", by: "aud").output
    let explained = try run("explain", "A", "--pack", "pack", by: "aud").output
    for person in ["tra", nil] {
      let refused = try run("explain", "A", "--pack", "pack", by: person)
      #expect(refused.code == 2 && refused.output.isEmpty)
    }
    #expect(!explained.isEmpty && shown.contains(explained))
    let json = try run("review", "show", "A", "--pack", "pack", "--json", by: "kim")
    let object = try #require(Records.objects(json.output).first)
    #expect((object["report"] as? [String: Any])?["province"] as? String == "ON")
    #expect((object["case"] as? [String: Any])?["state"] as? String == "new")
    #expect(try run("review", "show", "Z", "--pack", "pack", by: "kim").code == 2)
  }

  @Test func `an indicator that is not confirmed gives a masked counter-example`() throws {
    let outcome = try run(
      "review", "decide", "A", "--to", "dismissed", "--reason", "innocent_explanation",
      "--indicator", "test.papers=not_confirmed", by: "kim")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(#"misses "He took my passport from NAME on 0 NAME.""#))
    for secret in ["Marisol", "Tremblay", "416", "0188"] {
      #expect(!outcome.output.contains(secret))
    }
    let french = try run(
      "review", "decide", "B", "--indicator", "test.papers=not_confirmed", "--write-misses",
      "misses.lua", by: "kim")
    #expect(french.code == 0 && !french.output.contains("misses"))
    #expect(
      try folder.read("misses.lua")
        == "-- test.papers\nmisses { fr = \"Il a pris mon passeport.\" }\n")
  }

  @Test(arguments: [
    (["--to", "dismissed"], "needs a reason", "demande un motif"),
    (["--to", "dismissed", "--reason", "bored"], "has no reason \"bored\"", "n'a pas de motif"),
    (["--to", "dismised"], "Did you mean dismissed?", "Vouliez-vous dire dismissed?"),
    (["--indicator", "test.paper=unsure"], "is not an indicator", "n'est pas un indicateur"),
    (["--indicator", "test.papers=added"], "is found in A already", "est déjà trouvé dans A"),
    (["--indicator", "test.paper=added"], "is no code of the pack", "n'est pas un code du paquet"),
    (["--to", "new"], "never made new", "ne redevient pas nouveau"),
    (["--note", "x", "--seen", "999"], "assessed anew", "évalué de nouveau"),
  ])
  func `what cannot be decided is said`(
    _ arguments: [String], _ english: String, _ french: String
  ) throws {
    let call = ["review", "decide", "A"] + arguments + ["--by", "kim"]
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.code == 2 && outcome.error.contains(english))
    let said = try Program.run(call + ["--lang", "fr"], in: folder)
    #expect(said.code == 2 && said.error.contains(french))
    #expect(try run("review", "history", "A", "--json", by: "kim").output.isEmpty)
  }

  @Test func `the JSON is that of the schema`() throws {
    let schema = try SchemaCheck("case")
    let decided = try run(
      "review", "decide", "A", "--indicator", "test.papers=not_confirmed", "--note", "x",
      "--releasable", "--json", by: "kim")
    let queue = try run("review", "queue", "--json", by: "kim")
    let objects = Records.objects(decided.output + queue.output)
    #expect(objects.count == 3)
    for object in objects { #expect(schema.problems(of: object).isEmpty) }
    #expect((objects[0]["counter_examples"] as? [Any])?.count == 1)
  }

  @Test func `many at once are previewed, counted, and taken back`() throws {
    let call = [
      "review", "decide", "--code", "test.papers", "--to", "dismissed", "--reason", "test_report",
    ]
    let preview = try Program.run(call + ["--preview", "--by", "ada"], in: folder)
    #expect(preview.code == 0 && preview.output.contains("--confirm 2"))
    let wrong = try Program.run(call + ["--confirm", "3", "--by", "ada"], in: folder)
    #expect(wrong.code == 2 && wrong.error.contains("There are 2 reports now"))
    #expect(try Program.run(call + ["--confirm", "2", "--by", "kim"], in: folder).code == 2)
    let done = try Program.run(call + ["--confirm", "2", "--by", "ada", "--json"], in: folder)
    #expect(Records.objects(done.output).first?["bulk"] as? Int == 1)
    #expect(try run("review", "queue", "--json", by: "kim").output.isEmpty)
    let undone = try run("review", "undo", "--bulk", "1", "--json", by: "ada")
    #expect(Records.objects(undone.output).first?["undone"] as? Int == 2)
    #expect(ids(try run("review", "queue", "--json", by: "kim")).count == 2)
  }

  @Test func `a second reader reads blind, and agreement is counted`() throws {
    #expect(try run("review", "sample", "100", by: "ada").code == 0)
    for id in ["A", "B"] {
      let first = try run(
        "review", "decide", id, "--to", "confirmed", "--indicator", "test.papers=confirmed",
        by: "kim")
      #expect(first.code == 0)
    }
    let second = try run("review", "next", "--second", "--pack", "pack", by: "lee")
    #expect(second.code == 0 && second.output.contains("[pris mon passeport]"))
    #expect(!second.output.contains("confirmed") && !second.output.contains("What people decided"))
    for (id, verdict) in [("A", "confirmed"), ("B", "not_confirmed")] {
      let outcome = try run(
        "review", "decide", id, "--second", "--indicator", "test.papers=\(verdict)", by: "lee")
      #expect(outcome.code == 0)
    }
    let report = Records.objects(try run("review", "agreement", "--json", by: "aud").output).first
    #expect(report?["read_twice"] as? Int == 2)
    let papers = (report?["indicators"] as? [String: [String: Any]])?["test.papers"]
    #expect(papers?["pairs"] as? Int == 2 && papers?["observed"] as? Double == 0.5)
    let text = try run("review", "agreement", "--lang", "fr", by: "aud")
    #expect(text.output.contains("50,0\u{A0}%") && text.output.contains("Cohen 1960"))
    #expect(text.output.hasPrefix("Lus deux fois\u{A0}: 2. "))
    // Two pairs are no kappa.
    #expect(text.output.contains("– (trop peu)"))
    let missing = try run("review", "reasons", "--reasons", "none.tsv")
    #expect(missing.code == 2 && missing.error.contains("there is no such file"))
  }

  @Test func `reasons are those of the centre's file, in both languages`() throws {
    let standard = try run("review", "reasons", "--lang", "fr")
    #expect(standard.code == 0 && standard.output.contains("écarté\n"))
    try folder.write("gone\tclosed\tMoved away\tPartie au loin\n", to: "own.tsv")
    let own = try run("review", "reasons", "--reasons", "own.tsv", "--json")
    #expect(Records.objects(own.output).compactMap { $0["code"] as? String } == ["gone"])
    try folder.write("# x\ngone\tclosed\tMoved away\n", to: "bad.tsv")
    let bad = try run("review", "reasons", "--reasons", "bad.tsv")
    #expect(bad.code == 2 && bad.error.contains("bad.tsv:2: needs four columns"))
    let missing = try run("review", "reasons", "--reasons", "no.tsv", "--lang", "fr")
    #expect(missing.code == 2 && missing.error.contains("n'existe pas"))
  }
}
