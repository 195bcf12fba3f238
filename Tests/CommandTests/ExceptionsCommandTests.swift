import Foundation
import Testing

/// `fanal pack exceptions`, and what the other commands say of exceptions.
struct ExceptionsCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Self.exception(), to: "exceptions/crew.lua")
    try folder.write(Self.records, to: "in.ndjson")
  }

  private static let records = """
    {"id":"A","language":"en","source_type":"ngo","narrative":"He took the crew passport at sea."}
    {"id":"B","language":"en","source_type":"ngo","narrative":"He took the crew passport. She is 15 years old."}
    {"id":"C","language":"en","source_type":"ngo","narrative":"He took the crew passport, took my passport."}
    {"id":"D","language":"en","source_type":"bank","narrative":"He took the crew passport."}
    {"id":"E","language":"en","source_type":"ngo","narrative":"In the crew passport office he took my passport."}
    {"id":"F","language":"fr","source_type":"ngo","narrative":"Il a pris le passeport du marin."}
    {"id":"G","language":"en","source_type":"ngo","narrative":"Nothing."}

    """

  /// A day so many days from now, as the program sees it.
  private static func day(_ days: Int) -> String {
    let formatter = DateFormatter()
    formatter.calendar = Calendar(identifier: .gregorian)
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date.now.addingTimeInterval(Double(days) * 86_400))
  }

  private static func exception(
    _ name: String = "crew", ends days: Int = 30, wording: String = "the crew passport"
  ) -> String {
    """
    exception "\(name)"
    silences "test.papers"
    where(field("source_type"):is "ngo")
    wording { en = "\(wording)", fr = "passeport du marin" }
    reason { en = "Law of the sea.", fr = "Droit de la mer." }
    owner "M. Roy"
    ends "\(day(days))"
    hits { en = "He [took the crew passport].", source_type = "ngo" }
    misses { en = "He took my passport.", source_type = "ngo" }
    hits { fr = "Il a [pris le passeport du marin].", source_type = "ngo" }
    misses { fr = "Il a pris mon passeport.", source_type = "ngo" }
    """
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// Whether the keys of an object are those of a schema, and all that it demands are there.
  private func expectKeys(_ object: [String: Any], of name: String) throws {
    let file = Program.root.appendingPathComponent("docs/schema/\(name).schema.json")
    let schema = try self.object(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    let known = try #require(schema["properties"] as? [String: Any])
    let required = try #require(schema["required"] as? [String])
    #expect(Set(object.keys).isSubset(of: known.keys))
    #expect(Set(required).isSubset(of: object.keys))
  }

  @Test func `screen silences, says so, and can be told not to`() throws {
    let plain = try run("screen", "in.ndjson", "--pack", "pack", "--no-store", "-o", "-")
    #expect(plain.code == 0)
    let lines = Records.objects(plain.output)
    let flagged = Dictionary(
      uniqueKeysWithValues: lines.compactMap { line in
        (line["id"] as? String).map { ($0, line["flagged"] as? Bool ?? false) }
      })
    #expect(
      flagged == [
        "A": false, "B": true, "C": true, "D": true, "E": true, "F": false, "G": false,
      ])
    let dismissed = try #require((lines[0]["dismissed"] as? [[String: Any]])?.first)
    #expect(dismissed["exceptions"] as? [String] == ["crew"])
    for words in [
      "silenced by exceptions      2  findings", "crew  ", "held back        1  urgent",
    ] {
      #expect(plain.error.contains(words))
    }
    let none = try run(
      "screen", "in.ndjson", "--pack", "pack", "--no-store", "-o", "-", "--no-exceptions")
    #expect(!none.output.contains("exceptions") && !none.error.contains("exception"))
    #expect(Records.objects(none.output).count { $0["flagged"] as? Bool == true } == 6)
    let json = try run("screen", "in.ndjson", "--pack", "pack", "--no-store", "--json")
    let summary = try #require(try object(json.error)["exceptions"] as? [String: Any])
    #expect(summary["silenced"] as? [String: Int] == ["crew": 2])
    #expect(summary["held"] as? Int == 1)
    #expect(summary["expired"] as? [String] == [])
  }

  @Test func `the store keeps what was silenced and the file that did it`() throws {
    #expect(try run("screen", "in.ndjson", "--pack", "pack", "-o", "first.ndjson").code == 0)
    try ExportCall.addPerson(to: "fanal.db", in: folder)
    let export = ExportCall.arguments("fanal.db", to: "second.ndjson")
    #expect(try Program.run(export, in: folder).code == 0)
    let exported = try folder.read("second.ndjson").replacing(
      #","case":{"state":"new","changed_since":false,"verdicts":[]}"#, with: "")
    #expect(try exported == folder.read("first.ndjson"))
  }

  @Test func `an expired exception is named, does nothing, and fails nothing`() throws {
    try folder.write(Self.exception(ends: -1), to: "exceptions/crew.lua")
    for (language, words) in [
      ("en", "exceptions expired          crew"), ("fr", "exceptions expirées         crew"),
    ] {
      let outcome = try run(
        "screen", "in.ndjson", "--pack", "pack", "--no-store", "-o", "-", "--lang", language)
      #expect(outcome.code == 0 && outcome.error.contains(words))
      #expect(!outcome.output.contains("exceptions"))
    }
    let check = try run("pack", "check", "--pack", "pack")
    #expect(check.code == 1 && check.output.contains("exceptions/crew.lua:7:7: warning"))
    #expect(check.output.contains("| ends \"") || check.output.contains("ends \""))
    let list = try run("pack", "exceptions", "--pack", "pack")
    #expect(list.code == 1 && list.output.contains("EXPIRED on \(Self.day(-1))"))
    let french = try run("pack", "exceptions", "list", "--pack", "pack", "--lang", "fr")
    #expect(french.output.contains("EXPIRÉE le \(Self.day(-1))"))
  }

  @Test func `test sentences run with those of the pack`() throws {
    #expect(try run("pack", "test", "--pack", "pack").code == 0)
    try folder.write(
      Self.exception().replacing("He took my passport.", with: "He took the crew passport."),
      to: "exceptions/crew.lua")
    let outcome = try run("pack", "test", "--pack", "pack", "exception.crew")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("FAIL exceptions/crew.lua:9: exception.crew"))
  }

  @Test(arguments: [
    ("en", ["until", "30 days left", "M. Roy", "silences: test.papers", "source_type = ngo"]),
    ("fr", ["jusqu'au", "30 jours restants", "tait\u{A0}: test.papers", "Droit de la mer."]),
  ])
  func `the list says who, why and how long`(_ language: String, _ words: [String]) throws {
    let outcome = try run("pack", "exceptions", "--pack", "pack", "--lang", language)
    #expect(outcome.code == 0)
    for word in words { #expect(outcome.output.contains(word)) }
    let json = try run("pack", "exceptions", "--pack", "pack", "--json")
    let line = try object(json.output)
    try expectKeys(line, of: "exceptions")
    #expect(line["days_left"] as? Int == 30 && line["state"] as? String == "active")
  }

  @Test func `no folder, and one that was asked for`() throws {
    let none = try run(
      "pack", "exceptions", "--pack", "pack", "--no-exceptions")
    #expect(none.code == 0 && none.output.isEmpty)
    let asked = try run("pack", "exceptions", "--pack", "pack", "--exceptions", "nowhere")
    #expect(asked.code == 2 && asked.error.contains("nowhere: there is no folder"))
    try folder.write("exception(", to: "exceptions/bad.lua")
    let bad = try run("pack", "exceptions", "--pack", "pack")
    #expect(bad.code == 1 && bad.error.contains("exceptions/bad.lua: the file has mistakes"))
    let screen = try run("screen", "in.ndjson", "--pack", "pack", "--no-store")
    #expect(screen.code == 2 && screen.error.contains("bad.lua"))
    #expect(
      try run("screen", "in.ndjson", "--pack", "pack", "--no-store", "--skip-bad-rules").code == 0)
  }

  @Test func `a preview tells what is silenced and what is not, with the words`() throws {
    try folder.write(Self.exception("draft", ends: -5), to: "draft.lua")
    let outcome = try run(
      "pack", "exceptions", "preview", "draft.lua", "--pack", "pack", "--no-exceptions", "--on",
      "in.ndjson")
    #expect(outcome.code == 0)
    for words in [
      "[took the crew passport]", "no longer flagged", "a child may be meant", "[took my passport]",
      "within \"same sentence\"", "out of the scope", "    5       1  en  the crew passport",
      "Sentences that the rules must find: 0 of 2", "[pris le passeport]",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
    #expect(outcome.error.contains("findings silenced: 2 · reports read: 7 · no longer flagged: 2"))
    #expect(!outcome.error.contains("passport"))
    let french = try run(
      "pack", "exceptions", "preview", "draft.lua", "--pack", "pack", "--no-exceptions", "--lang",
      "fr", "--on", "in.ndjson")
    #expect(
      french.output.contains("Seraient tus") && french.error.contains("indicateurs tus\u{A0}: 2"))
    let json = try run(
      "pack", "exceptions", "preview", "draft.lua", "--pack", "pack", "--no-exceptions", "--json",
      "--on", "in.ndjson")
    let whole = try object(json.output)
    try expectKeys(whole, of: "exception-preview")
    func reports(_ key: String) -> [String?] {
      (whole[key] as? [[String: Any]] ?? []).map { $0["report"] as? String }
    }
    #expect(reports("silenced") == ["A", "F"] && reports("held") == ["B"])
    #expect(reports("partial") == ["C"] && reports("elsewhere") == ["D"])
    #expect(reports("beside") == ["E"] && whole["unflagged"] as? [String] == ["A", "F"])
  }

  @Test func `an exception that does nothing is told loudly`() throws {
    try folder.write(
      Self.exception("draft", wording: "the pilot passport; of the captain"), to: "draft.lua")
    try folder.write(Self.records.replacing("du marin", with: "de Paul"), to: "in.ndjson")
    for (language, words, nowhere) in [
      ("en", "SILENCES NOTHING in 7 reports.", "FOUND NOWHERE  en  of the captain"),
      ("fr", "NE TAIT RIEN dans 7 signalements.", "INTROUVABLE    en  of the captain"),
    ] {
      let outcome = try run(
        "pack", "exceptions", "preview", "draft.lua", "--pack", "pack", "--lang", language, "--on",
        "in.ndjson")
      #expect(outcome.code == 1 && outcome.error.contains(words))
      #expect(outcome.output.contains(nowhere))
    }
    try folder.write("exception \"other\"", to: "draft.lua")
    let broken = try run(
      "pack", "exceptions", "preview", "draft.lua", "--pack", "pack", "--on", "in.ndjson")
    #expect(broken.code == 2 && broken.output.contains("exception-name"))
  }

  @Test func `a new exception is filled in from a finding`() throws {
    let text = "Call (514) 555-0123. He took \"the big\" passport. Bye."
    let refused = try run(
      "pack", "exceptions", "new", "boat", "--text", text + " She is 15 years old.", "--code",
      "test.papers", "--pack", "pack")
    #expect(refused.code == 2 && refused.error.contains("a child may be meant"))
    let unknown = try run(
      "pack", "exceptions", "new", "boat", "--text", text, "--code", "test.debt", "--pack", "pack")
    #expect(unknown.code == 2 && unknown.error.contains("it has: test.papers"))
    #expect(!folder.names.contains("boat.lua"))
    let outcome = try run(
      "pack", "exceptions", "new", "boat", "--text", text, "--code", "test.papers", "--pack",
      "pack", "--source-type", "ngo", "--reason", "The owner.", "--owner", "A. Li")
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    #expect(!outcome.error.contains("passport"))
    let file = try folder.read("boat.lua")
    #expect(file.contains("wording { en = \"took the big passport\" }"))
    #expect(file.contains("[took \\\"the big\\\" passport]") && !file.contains("0123"))
    let again = try run(
      "pack", "exceptions", "new", "boat", "--text", text, "--code", "test.papers", "--pack",
      "pack")
    #expect(again.code == 2)
    // What was written works as it is.
    try folder.write(file, to: "exceptions/boat.lua")
    #expect(try run("pack", "test", "--pack", "pack", "exception.boat").code == 0)
    let silenced = try run(
      "pack", "exceptions", "new", "ship", "--text", text, "--code", "test.papers", "--pack",
      "pack", "--source-type", "ngo")
    #expect(silenced.code == 2 && silenced.error.contains("silenced already by: boat"))
  }

  @Test func `a new exception from a report of the store`() throws {
    #expect(try run("screen", "in.ndjson", "--pack", "pack", "--no-exceptions").code == 0)
    let outcome = try run(
      "pack", "exceptions", "new", "marin", "--from", "F", "--code", "test.papers", "--pack",
      "pack", "--no-exceptions", "-o", "-", "--lang", "fr")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("wording { fr = \"pris le passeport\" }"))
    #expect(outcome.output.contains("where(field(\"source_type\"):is \"ngo\")"))
    try folder.write(Self.exception("draft"), to: "draft.lua")
    let preview = try run(
      "pack", "exceptions", "preview", "draft.lua", "--pack", "pack", "--no-exceptions", "--stored")
    #expect(preview.code == 0 && preview.error.contains("findings silenced: 2 · reports read: 7"))
    let gone = try run(
      "pack", "exceptions", "new", "x", "--from", "Z", "--code", "test.papers", "--pack", "pack")
    #expect(gone.code == 2)
  }
}
