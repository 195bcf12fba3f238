import Foundation
import Testing

/// `fanal redact`, `fanal export --redact` and `fanal reveal`.
@Suite(.serialized)
struct RedactCommandTests {
  private let folder: TemporaryFolder
  private static let secrets = ["514-555-0123", "046 454 286", "Jessica", "Okafor"]

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    let lines = [
      #"{"id":"A","language":"en","caller":"Jessica","narrative":"He took her passport. Jessica Okafor, SIN 046 454 286, phone 514-555-0123."}"#,
      #"{"id":"B","language":"fr","narrative":"Appeler Jessica au 514 555-0123."}"#,
    ]
    try folder.write(lines.joined(separator: "\n") + "\n", to: "in.ndjson")
    try folder.write("correct horse battery\n", to: "pass")
    chmod(folder.url.appendingPathComponent("pass").path, 0o600)
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  @Test func `reports are copied with tokens, and the map tells what they stand for`() throws {
    let outcome = try run(
      "redact", "in.ndjson", "-o", "out.ndjson", "--pack", "pack", "--token-map", "map",
      "--map-passphrase-file", "pass")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.error.contains("read them before they leave"))
    #expect(outcome.error.contains("Further fields left out of 1 reports"))
    let text = try folder.read("out.ndjson")
    for secret in Self.secrets + ["caller"] { #expect(!text.contains(secret)) }
    #expect(
      Records.objects(text).map { $0["narrative"] as? String } == [
        "He took her passport. [PERSON-1], SIN [SIN-1], phone [PHONE-1].",
        "Appeler [PERSON-2] au [PHONE-1].",
      ])
    let map = String(decoding: try folder.data("map"), as: UTF8.self)
    for secret in Self.secrets + ["PERSON"] { #expect(!map.contains(secret)) }
    let revealed = try run("reveal", "map", "--map-passphrase-file", "pass", "--token", "PHONE-1")
    #expect(revealed.code == 0)
    let entry = try #require(Records.objects(revealed.output).first)
    #expect(entry["texts"] as? [String] == ["514-555-0123", "514 555-0123"])
  }

  @Test func `a map is not opened with another passphrase, and a short one is refused`() throws {
    try folder.write("another passphrase\n", to: "other")
    try folder.write("short\n", to: "short")
    #expect(
      try run(
        "redact", "in.ndjson", "-o", "out", "--pack", "pack", "--token-map", "map",
        "--map-passphrase-file", "pass"
      ).code == 0)
    let wrong = try run("reveal", "map", "--map-passphrase-file", "other", "--lang", "fr")
    #expect(wrong.code == 2 && wrong.output.isEmpty)
    #expect(wrong.error.contains("n'est pas la bonne"))
    #expect(try run("reveal", "in.ndjson", "--map-passphrase-file", "pass").code == 2)
    let short = try run(
      "redact", "in.ndjson", "-o", "out2", "--pack", "pack", "--token-map", "map2",
      "--map-passphrase-file", "short")
    #expect(short.code == 2 && short.error.contains("at least 12"))
    #expect(!folder.names.contains("out2") && !folder.names.contains("map2"))
  }

  @Test func `an export hides what its profile says, and says so`() throws {
    #expect(try run("screen", "in.ndjson", "--pack", "pack", "--store", "a.db").code == 0)
    try ExportCall.addPerson(to: "a.db", in: folder)
    for format in ["ndjson", "csv", "html", "htcds", "stix"] {
      let map = format == "html" ? ["--token-map", "map", "--map-passphrase-file", "pass"] : []
      let outcome = try Program.run(
        ExportCall.arguments(
          "a.db", to: "out", ["--format", format, "--redact", "full", "--lang", "fr"] + map),
        in: folder)
      #expect(outcome.code == 0, "\(outcome.error)")
      let text = try folder.read("out")
      for secret in Self.secrets { #expect(!text.contains(secret), "\(format): \(secret)") }
      if format == "html" {
        #expect(text.contains("[TÉL-1]") && text.contains("took her passport"))
        let revealed = try run("reveal", "map", "--map-passphrase-file", "pass")
        #expect(revealed.output.contains("514-555-0123"))
      }
    }
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: folder.data("out.manifest.json")) as? [String: Any])
    #expect(manifest["redaction"] as? String == "full")
    let audit = try run(
      "store", "audit", "--store", "a.db", "--json", "--act", "export", "--by", "ada")
    #expect(audit.output.contains("\"redaction\":\"full\""))
  }

  @Test(arguments: [("out", "en", "the token map"), ("pass", "fr", "la table de jetons")])
  func `the map takes no other file's place`(
    _ map: String, _ language: String, _ words: String
  ) throws {
    let before = try folder.data("pass")
    let outcome = try run(
      "redact", "in.ndjson", "-o", "out", "--pack", "pack", "--token-map", map,
      "--map-passphrase-file", "pass", "--lang", language)
    #expect(outcome.code == 2 && outcome.error.contains(words), "\(outcome.error)")
    #expect(try folder.data("pass") == before && !folder.names.contains("out"))
  }

  @Test func `a map without masks is refused`() throws {
    let outcome = try Program.run(
      ExportCall.arguments(
        "a.db", to: "out", ["--token-map", "map", "--map-passphrase-file", "pass"]), in: folder)
    #expect(outcome.code == 2 && outcome.error.contains("--redact"))
  }
}
