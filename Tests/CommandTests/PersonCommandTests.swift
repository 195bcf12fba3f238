import Foundation
import Testing

/// `--by` where commands use a store with people: roles decide what is allowed.
@Suite(.serialized)
struct PersonCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.flagged + "\n" + Records.plain + "\n", to: "in.ndjson")
  }

  private func run(_ line: String, by person: String? = nil) throws -> Program.Outcome {
    try Program.run(
      line.split(separator: " ").map(String.init), in: folder,
      environment: ["FANAL_STORE": "a.db"].merging(person.map { ["FANAL_PERSON": $0] } ?? [:]) {
        $1
      })
  }

  @Test func `a command that makes a store says where its key lies`() throws {
    let added = try run("people add ada --name Ada --role administrator")
    #expect(added.code == 0 && added.error.contains("a lost key is a lost store"))
    let french = try run("people add ada --name Ada --role administrator --store b.db --lang fr")
    #expect(french.error.contains("une clé perdue est un dépôt perdu"))
  }

  @Test func `roles decide what is allowed, and the audit says who it was`() throws {
    #expect(try run("screen in.ndjson --pack pack").code == 0)
    for (handle, role) in [
      ("ada", "administrator"), ("cor", "coordinator"), ("kim", "analyst"), ("aud", "auditor"),
      ("tra", "trainer"),
    ] {
      let added = try run("people add \(handle) --name N --role \(role)", by: "ada")
      #expect(added.code == 0)
    }
    for (line, allowed, refused) in [
      ("screen in.ndjson --pack pack", "kim", "aud"),
      ("replay A", "aud", "tra"),
      ("explain A --pack pack", "aud", "tra"),
      ("store verify", "aud", "tra"),
      ("runs", "aud", "tra"),
      ("pack concordance passport --pack pack --on a.db", "aud", "tra"),
      ("pack profile --pack pack --on a.db", "aud", "tra"),
      ("pack compare pack pack --on a.db", "aud", "tra"),
      ("preview --on a.db", "aud", "tra"),
      ("pack exceptions new papers --code test.papers --from A --pack pack -o -", "aud", "tra"),
      ("store audit", "aud", "tra"),
      ("store purge --dry-run", "aud", "tra"),
      ("store hold A --reason asked", "cor", "kim"),
      ("store hold", "aud", "tra"),
      ("store backup copy.db", "cor", "kim"),
      ("store key export safe.key", "ada", "cor"),
      ("store purge --confirm 0", "ada", "cor"),
    ] {
      #expect(try run(line).code == 2, "\(line)")
      let no = try run(line + " --lang fr", by: refused)
      #expect(no.code == 2 && no.error.contains("ne peut pas"), "\(line): \(no.error)")
      let yes = try run(line + " --by " + allowed)
      #expect(yes.code == 0, "\(line): \(yes.error)")
    }
    let audit = Records.objects(try run("store audit --json", by: "aud").output)
    let actors = audit.map { "\($0["act"] ?? "") \($0["actor"] ?? "")" }
    for entry in [
      "reports.read aud", "screen.begin kim", "screen.end kim", "report.view aud", "hold cor",
      "backup cor",
      "key.export ada",
    ] { #expect(actors.contains(entry), "\(entry)") }
    #expect(try !run("screen in.ndjson --pack pack --no-store").isCrash)
  }
}
