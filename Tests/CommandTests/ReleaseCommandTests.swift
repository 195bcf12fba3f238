import Foundation
import Testing

@Suite(.serialized)
struct ReleaseCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.flagged + "\n", to: "in.ndjson")
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws
    -> Program.Outcome
  {
    try Program.run(arguments, in: folder, environment: environment)
  }

  /// Runs a command that must succeed.
  @discardableResult
  private func done(_ arguments: String...) throws -> String {
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 0, "\(arguments): \(outcome.error)")
    return outcome.output
  }

  private func screen(_ arguments: String..., environment: [String: String] = [:]) throws
    -> Program.Outcome
  {
    try Program.run(
      ["screen", "in.ndjson", "--no-store", "-o", "-"] + arguments, in: folder,
      environment: environment)
  }

  private func change(_ old: String, to new: String, in file: String = "pack/pack.lua") throws {
    let text = try folder.read(file)
    #expect(text.contains(old))
    try folder.write(text.replacing(old, with: new), to: file)
  }

  // MARK: - build

  @Test func `a pack becomes one file, which every command takes`() throws {
    let said = try done("pack", "build", "--pack", "pack")
    #expect(said.contains("file              small-1.0.fanalpack ("))
    #expect(said.contains("test sentences    4 passed, 0 failed, 0 known gaps\n"))
    let (plain, packed) = (
      try screen("--pack", "pack").output, try screen("--pack", "small-1.0.fanalpack").output
    )
    #expect(!plain.isEmpty && plain == packed)
    for command in [["pack", "check"], ["pack", "test"], ["pack", "terms"]] {
      let outcome = try Program.run(command + ["--pack", "small-1.0.fanalpack"], in: folder)
      #expect(outcome.code == 0, "\(command): \(outcome.error)")
    }
    // Equal packs give equal files, and a file keeps its content.
    try done("pack", "build", "--pack", "pack", "-o", "again.fanalpack")
    #expect(try folder.data("again.fanalpack") == folder.data("small-1.0.fanalpack"))
    try done("pack", "build", "--pack", "pack")
    try done("pack", "build", "--pack", "small-1.0.fanalpack", "-o", "third.fanalpack")
    #expect(try folder.data("third.fanalpack") == folder.data("small-1.0.fanalpack"))
    try change("\"flag\", 3", to: "\"flag\", 4")
    let other = try run("pack", "build", "--pack", "pack")
    #expect(other.code == 2)
    #expect(other.error.hasPrefix("small-1.0.fanalpack: is there already with other content;"))
  }

  @Test func `what changed is written in, and the version must rise`() throws {
    try done("pack", "build", "--pack", "pack")
    let same = try done(
      "pack", "build", "--pack", "pack", "--since", "small-1.0.fanalpack", "-o", "same")
    #expect(same.contains("changes           0 since small 1.0\n"))
    try change("\"flag\", 3", to: "\"flag\", 4")
    let low = try run("pack", "build", "--pack", "pack", "--since", "small-1.0.fanalpack")
    #expect(low.code == 2)
    #expect(
      low.error
        == "small: the pack has changed since version 1.0, and its version, 1.0, is not higher; raise it in pack/pack.lua.\n"
    )
    try change("version \"1.0\"", to: "version \"1.1\"")
    let text = try done("pack", "build", "--pack", "pack", "--since", "small-1.0.fanalpack")
    #expect(text.contains("changes           1 since small 1.0\n  threshold flag: 3 → 4\n"))
    let french = try done(
      "pack", "build", "--pack", "pack", "--since", "small-1.0.fanalpack", "--lang", "fr")
    #expect(french.contains("changements       1 depuis small 1.0\n  seuil flag\u{A0}: 3 → 4\n"))
    let json = try done(
      "pack", "build", "--pack", "pack", "--since", "small-1.0.fanalpack", "--json", "--no-test",
      "-o", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    try expect(object, by: "pack-manifest.schema.json")
    #expect(object["tests"] == nil)
    let changes = try #require(object["changes"] as? [[String: Any]])
    #expect(changes.first?["kind"] as? String == "threshold")
    try change("name \"small\"", to: "name \"other\"")
    let other = try run("pack", "build", "--pack", "pack", "--since", "small-1.0.fanalpack")
    #expect(other.code == 2 && other.error.contains("which is another one"))
  }

  @Test func `what changed since a git revision`() throws {
    try folder.write(
      "changes \"small\"\nversion \"2\"\nauthor \"M. Roy\"\nthreshold(\"flag\", 5)\n",
      to: "local/overlay.lua")
    for arguments in [["init", "-q"], ["add", "pack", "local"], ["commit", "-q", "-m", "one"]] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        [
          "git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c",
          "commit.gpgsign=false",
        ]
        + arguments
      process.currentDirectoryURL = folder.url
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    }
    try change("\"flag\", 3", to: "\"flag\", 4")
    let low = ["pack", "build", "--pack", "pack", "--no-local", "--since", "HEAD"]
    #expect(try Program.run(low, in: folder).code == 2)
    try change("version \"1.0\"", to: "version \"1.1\"")
    let text = try done("pack", "build", "--pack", "pack", "--no-local", "--since", "HEAD")
    #expect(text.contains("changes           1 since small 1.0\n  threshold flag: 3 → 4\n"))
    // The overlay was there before, and decides the threshold: nothing of it is new.
    let both = try done("pack", "build", "--pack", "pack", "--since", "HEAD")
    #expect(both.contains("changes           0 since small+local 1.0+local.2\n"), "\(both)")
    #expect(try run("pack", "build", "--pack", "pack", "--since", "nonsense").code == 2)
  }

  @Test func `a pack with mistakes, or whose sentences fail, is not built`() throws {
    let rule = "pack/indicators/test/papers.lua"
    try change("[took my passport]", to: "took [my] passport", in: rule)
    let failing = try run("pack", "build", "--pack", "pack", "-o", "x")
    #expect(failing.code == 2)
    #expect(failing.output.hasPrefix("FAIL pack/indicators/test/papers.lua:8:"))
    #expect(
      failing.error.hasSuffix(
        "No file was made: test sentences fail. Mend the rules, or the sentences.\n"))
    #expect(!folder.names.contains("x"))
    #expect(
      try done("pack", "build", "--pack", "pack", "-o", "x", "--no-test").contains(
        "not run (--no-test)"))
    try change("\"strong\"", to: "\"stong\"", in: rule)
    let broken = try run("pack", "build", "--pack", "pack", "-o", "y", "--no-test")
    #expect(broken.code == 2 && broken.output.contains("unknown-value"))
    #expect(!folder.names.contains("y"))
    #expect(try run("pack", "build", "--pack", "pack", "--since", "none").code == 2)
    #expect(try run("pack", "build", "-o", "").code == 2)
  }

  // MARK: - Signatures

  @Test func `from key to signed pack`() throws {
    let said = try done("pack", "keygen", "-o", "key", "--name", "M. Roy")
    #expect(said.hasPrefix("key ") && said.contains("key.pub"))
    let again = try run("pack", "keygen", "-o", "key")
    #expect(again.code == 2 && again.error.contains("never overwritten"))
    try done("pack", "build", "--pack", "pack", "-o", "p")
    let unsigned = try run("pack", "verify", "p", "--key", "key.pub")
    #expect(unsigned.code == 1)
    #expect(unsigned.output.contains("signature   NONE: there is no p.sig\n"))
    #expect(unsigned.output.contains("pack        small 1.0 (as the file says)\n"))
    try done("pack", "sign", "p", "--key", "key")
    let good = try run("pack", "verify", "p", "--key", "key.pub")
    #expect(good.code == 0)
    #expect(good.output.contains("pack        small 1.0\n"))
    #expect(good.output.contains("signature   VALID, by M. Roy ("))
    #expect(
      try done("pack", "verify", "p", "--key", "key.pub", "--lang", "fr").contains(
        "VALIDE, de M. Roy ("))
    let object = try #require(
      Records.objects(try done("pack", "verify", "p", "--key", "key.pub", "--json")).first)
    try expect(object, by: "verify.schema.json")
    #expect(object["valid"] as? Bool == true && object["signature"] as? String == "valid")
    #expect((object["signer"] as? [String: String])?["name"] == "M. Roy")
    // Somebody else's key.
    try done("pack", "keygen", "-o", "other")
    let foreign = try run("pack", "verify", "p", "--key", "other.pub")
    #expect(foreign.code == 1 && foreign.output.contains("NOT TRUSTED"))
    #expect(try run("pack", "verify", "p", "--key", ".").code == 0)
    let missing = try run("pack", "verify", "none", "--key", "key.pub")
    #expect(missing.code == 2)
    #expect(missing.error == "none: there is no such file; check its name.\n")
    let place = try run("pack", "verify", "pack", "--key", "key.pub", "--lang", "fr")
    #expect(place.code == 2 && place.error.contains("est un dossier"))
    // A key that others can read.
    chmod(folder.url.appendingPathComponent("key").path, 0o644)
    let exposed = try run("pack", "sign", "p", "--key", "key")
    #expect(exposed.code == 0 && exposed.error.contains("chmod 600 key"))
  }

  @Test func `a changed file or a signature of another file is not valid`() throws {
    try done("pack", "keygen", "-o", "key")
    try done("pack", "build", "--pack", "pack", "-o", "p")
    try done("pack", "sign", "p", "--key", "key")
    let bytes = try folder.data("p")
    for place in stride(from: 0, to: bytes.count, by: bytes.count / 7) {
      var changed = bytes
      changed[place] ^= 1
      try folder.write(changed, to: "p")
      let outcome = try run("pack", "verify", "p", "--key", "key.pub")
      #expect(outcome.code == 1 && outcome.output.contains("INVALID"), "\(place)")
    }
    try folder.write(bytes.dropLast(), to: "p")
    #expect(try run("pack", "verify", "p", "--key", "key.pub").code == 1)
    // Another release with this one's signature.
    try change("version \"1.0\"", to: "version \"1.1\"")
    try done("pack", "build", "--pack", "pack", "-o", "q")
    try folder.write(try folder.data("p.sig"), to: "q.sig")
    let swapped = try run("pack", "verify", "q", "--key", "key.pub", "--json")
    let object = try #require(Records.objects(swapped.output).first)
    #expect(swapped.code == 1 && object["signature"] as? String == "invalid")
    try expect(object, by: "verify.schema.json")
    try folder.write("nonsense", to: "q.sig")
    #expect(
      try run("pack", "verify", "q", "--key", "key.pub").output.contains("q.sig is no signature"))
  }

  @Test func `only files of a pack are signed, and only keys are keys`() throws {
    try done("pack", "keygen", "-o", "key")
    try folder.write("any text", to: "text")
    let text = try run("pack", "sign", "text", "--key", "key")
    #expect(text.code == 2 && text.error.contains("is no rule pack file"))
    #expect(try run("pack", "sign", "pack", "--key", "key").code == 2)
    try done("pack", "build", "--pack", "pack", "-o", "p")
    #expect(try run("pack", "sign", "p", "--key", "key.pub").code == 2)
    let secret = try run("pack", "verify", "p", "--key", "key")
    #expect(secret.code == 2 && secret.error.contains("is a secret key"))
    #expect(try run("pack", "verify", "none", "--key", "key.pub").code == 2)
    #expect(try run("pack", "verify", "p", "--key", "none").code == 2)
    #expect(try run("pack", "keygen", "-o", "none/key").code == 2)
    #expect(try run("pack", "keygen", "-o", "k", "--name", "two\nlines").code == 2)
    #expect(folder.names == ["in.ndjson", "key", "key.pub", "p", "pack", "text"])
  }

  // MARK: - Required signatures

  @Test func `where a signature is required nothing else is used`() throws {
    try done("pack", "keygen", "-o", "key")
    try done("pack", "build", "--pack", "pack", "-o", "p")
    let required = ["FANAL_REQUIRE_SIGNATURE": "key.pub"]
    for arguments in [["--pack", "p"], ["--pack", "pack"]] {
      let outcome = try Program.run(
        ["screen", "in.ndjson", "--no-store"] + arguments + ["--require-signature", "key.pub"],
        in: folder)
      #expect(outcome.code == 2 && outcome.error.contains("a signature is required"))
      let check = try Program.run(["pack", "check"] + arguments, in: folder, environment: required)
      #expect(check.code == 2 && check.error.contains("a signature is required"))
    }
    try done("pack", "sign", "p", "--key", "key")
    #expect(try screen("--pack", "p", "--require-signature", "key.pub").code == 0)
    #expect(try screen("--pack", "p", environment: required).code == 0)
    #expect(try screen("--pack", "p", environment: ["FANAL_REQUIRE_SIGNATURE": "."]).code == 0)
    try done("pack", "keygen", "-o", "other")
    let foreign = try screen("--pack", "p", "--require-signature", "other.pub")
    #expect(foreign.code == 2 && foreign.error.contains("by none of the keys"))
    #expect(foreign.output.isEmpty)
    // A cached pack is checked as well.
    var bytes = try folder.data("p")
    bytes[bytes.count - 1] ^= 1
    try folder.write(bytes, to: "p")
    let changed = try screen("--pack", "p", environment: required)
    #expect(changed.code == 2 && changed.error.contains("does not fit the file"))
    for keys in ["none", "in.ndjson", "key"] {
      #expect(try screen("--pack", "p", "--require-signature", keys).code == 2)
    }
  }

  @Test func `an overlay must be signed with its pack`() throws {
    try done("pack", "keygen", "-o", "key")
    try done("pack", "build", "--pack", "pack", "-o", "p")
    try done("pack", "sign", "p", "--key", "key")
    try folder.write(
      "changes \"small\" version \"2\" author \"M. Roy\" threshold(\"flag\", 8)",
      to: "local/overlay.lua")
    let loose = try screen("--pack", "p", "--require-signature", "key.pub")
    #expect(loose.code == 2)
    #expect(
      loose.error.hasPrefix(
        "local: a signature is required, and a local overlay in a folder has none;"))
    #expect(try screen("--pack", "p", "--require-signature", "key.pub", "--no-local").code == 0)
    try done("pack", "build", "--pack", "p")
    try done("pack", "sign", "small+local-1.0+local.2.fanalpack", "--key", "key")
    let both = try screen(
      "--pack", "small+local-1.0+local.2.fanalpack", "--require-signature", "key.pub")
    #expect(both.code == 0 && both.output.contains("\"version\":\"1.0+local.2\""))
    #expect(both.output.contains("\"flagged\":false"))
    let twice = try screen("--pack", "small+local-1.0+local.2.fanalpack", "--local", "local")
    #expect(twice.code == 2 && twice.error.contains("holds a local overlay already"))
  }

  // MARK: - Hostile files

  @Test func `a hostile file is refused by every command, and writes nothing`() throws {
    try done("pack", "build", "--pack", "pack", "-o", "good")
    let good = try folder.data("good")
    var files: [Data] = [
      Data(), Data("text".utf8), Data(count: 2048), good.dropLast(512), good + [1],
    ]
    var link = good
    link[156] = UInt8(ascii: "2")
    files.append(link)
    var path = good
    path.replaceSubrange(0..<9, with: Data("../../x/y".utf8))
    files.append(path)
    let names = folder.names
    for (index, file) in files.enumerated() {
      try folder.write(file, to: "bad")
      for command in [
        ["pack", "check"], ["pack", "test"], ["screen", "in.ndjson", "--no-store"],
        ["explain", "--text", "x"],
      ] {
        let outcome = try Program.run(command + ["--pack", "bad"], in: folder)
        #expect(outcome.code == 2 && !outcome.isCrash, "\(index) \(command)")
        #expect(
          outcome.sentences.count == 1 && outcome.error.hasPrefix("bad: "), "\(outcome.error)")
      }
    }
    #expect(folder.names == (names + ["bad"]).sorted())
  }

  /// Compares an object with the fields that its schema names.
  private func expect(_ object: [String: Any], by name: String) throws {
    let file = Program.root.appendingPathComponent("docs/schema/" + name)
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    func check(_ value: Any, _ schema: [String: Any], _ place: String) {
      if let items = schema["items"] as? [String: Any], let list = value as? [Any] {
        for item in list { check(item, items, place + "[]") }
      }
      if let known = schema["enum"] as? [String] {
        #expect(known.contains(value as? String ?? ""), "\(place)")
      }
      guard let fields = schema["properties"] as? [String: [String: Any]] else { return }
      guard let object = value as? [String: Any] else {
        Issue.record("\(place) is no object")
        return
      }
      #expect(Set(object.keys).subtracting(fields.keys) == [], "\(place)")
      #expect(Set(schema["required"] as? [String] ?? []).subtracting(object.keys) == [], "\(place)")
      for (key, value) in object { check(value, fields[key] ?? [:], place + "." + key) }
    }
    check(object, schema, name)
  }
}
