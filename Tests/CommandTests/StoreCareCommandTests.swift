import Foundation
import GRDB
import Testing

/// `fanal store verify`, `backup`, `purge`, `hold` and `key`.
@Suite(.serialized)
struct StoreCareCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.flagged + "\n" + Records.plain + "\n", to: "in.ndjson")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  private func screen(_ more: String...) throws -> Program.Outcome {
    try Program.run(
      ["screen", "in.ndjson", "--pack", "pack", "--store", "a.db"] + more, in: folder)
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.url.appendingPathComponent("a.db").path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.url.appendingPathComponent(name).path)
  }

  @Test func `the key is said when it is made, and a lost one can be put back`() throws {
    let screened = try screen()
    #expect(screened.code == 0 && screened.error.contains("a lost key is a lost store"))
    #expect(try !screen().error.contains("lost key"))
    #expect(try run("store", "key", "export", "safe.key", "--store", "a.db").code == 0)
    #expect(try run("store", "key", "export", "safe.key", "--store", "a.db").code == 2)
    try FileManager.default.removeItem(at: folder.outside.appendingPathComponent("config"))
    let lost = try run("explain", "A", "--pack", "pack", "--store", "a.db", "--lang", "fr")
    #expect(lost.code == 2)
    #expect(lost.error.contains("une clé perdue est un dépôt perdu"))
    #expect(lost.output.isEmpty)
    #expect(try run("store", "key", "import", "in.ndjson", "--store", "a.db").code == 2)
    #expect(try run("store", "key", "import", "safe.key", "--store", "a.db").code == 0)
    #expect(try run("explain", "A", "--pack", "pack", "--store", "a.db").code == 0)
    #expect(try run("store", "verify", "--store", "a.db").code == 0)
  }

  @Test func `one flipped byte is named by table and row, in both languages`() throws {
    _ = try screen()
    let sound = try run("store", "verify", "--store", "a.db", "--json")
    #expect(sound.code == 0)
    let head = try #require(Records.objects(sound.output).first?["head"] as? String)
    #expect(try run("store", "verify", "--store", "a.db", "--head", head).code == 0)
    let path = folder.url.appendingPathComponent("a.db")
    var bytes = try Data(contentsOf: path)
    let place = try #require(bytes.range(of: Data("test.papers".utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: path)
    let verify = try run("store", "verify", "--store", "a.db")
    #expect(verify.code == 1)
    #expect(verify.output.contains("row 1") && verify.output.contains("NOT as it was written"))
    let french = try run("store", "verify", "--store", "a.db", "--lang", "fr")
    #expect(
      french.output.contains("ligne 1") && french.output.contains("PAS tel qu'il a été écrit"))
    #expect(try run("store", "verify", "--store", "none.db").code == 2)
    #expect(try run("store", "verify", "--store", "a.db", "--head", "1:ab").code == 2)
  }

  @Test func `a backup is checked and opens; a file is never written over`() throws {
    _ = try screen()
    let backup = try run("store", "backup", "copy.db", "--store", "a.db")
    #expect(backup.code == 0 && backup.output.contains("All is as it was written."))
    #expect(try run("explain", "A", "--pack", "pack", "--store", "copy.db").code == 0)
    let again = try run("store", "backup", "copy.db", "--store", "a.db", "--lang", "fr")
    #expect(again.code == 2 && again.error.contains("n'en écrase jamais"))
  }

  @Test func `a purge shows first, keeps what is on hold, and leaves a receipt`() throws {
    _ = try screen()
    try change("UPDATE runs SET started_at = '2020-01-01T00:00:00Z'")
    let hold = try run("store", "hold", "B", "--reason", "access request", "--store", "a.db")
    #expect(hold.code == 0)
    #expect(try run("store", "hold", "--store", "a.db").output.contains("access request"))
    let plan = try run("store", "purge", "--dry-run", "--store", "a.db")
    #expect(plan.code == 0)
    #expect(
      plan.output.contains("1 reports would go, 1 are on hold") && plan.output.contains("A  "))
    #expect(try run("store", "purge", "--confirm", "2", "--store", "a.db").code == 2)
    let purge = try run(
      "store", "purge", "--confirm", "1", "--store", "a.db", "--receipt", "receipt.json", "--lang",
      "fr")
    #expect(purge.code == 0 && purge.output.contains("1 signalements supprimés"))
    let receipt = try Data(contentsOf: folder.url.appendingPathComponent("receipt.json"))
    let object = try JSONSerialization.jsonObject(with: receipt) as? [String: Any]
    #expect((object?["hash"] as? String)?.hasPrefix("sha256:") == true)
    #expect(try run("explain", "A", "--pack", "pack", "--store", "a.db").code == 2)
    let audit = try run("store", "audit", "--store", "a.db", "--act", "purge")
    #expect(audit.output.contains("reports=1"))
    #expect(try run("store", "hold", "B", "--release", "--store", "a.db").code == 0)
  }

  @Test(arguments: [
    ["purge"], ["purge", "--dry-run", "--confirm", "1"], ["purge", "--dry-run", "--keep", "2w"],
    ["purge", "--dry-run", "--keep", "1y"], ["hold", "A"], ["hold", "--reason", "x"],
    ["hold", "A", "--reason", "x", "--release"], ["backup", ""], ["key"],
    ["verify", "--head", "x"],
  ])
  func `wrong calls end with 2 and change nothing`(arguments: [String]) throws {
    let outcome = try Program.run(["store"] + arguments + ["--store", "a.db"], in: folder)
    #expect(outcome.code == 2 || arguments == ["key"])
    #expect(!exists("a.db"))
  }

  @Test func `a passphrase in place of a key file`() throws {
    try folder.write("agrafe rivière\n", to: "phrase")
    let path = folder.url.appendingPathComponent("phrase").path
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(try screen("--passphrase-file", "phrase").code == 0)
    let without = try run("explain", "A", "--pack", "pack", "--store", "a.db")
    #expect(without.code == 2 && without.error.contains("--passphrase-file"))
    let with = try run(
      "explain", "A", "--pack", "pack", "--store", "a.db", "--passphrase-file", "phrase")
    #expect(with.code == 0)
  }

  @Test func `two programs that screen into one store at once lose nothing`() throws {
    try folder.write(Records.many(0..<600), to: "one.ndjson")
    try folder.write(Records.many(300..<900), to: "two.ndjson")
    let running = try ["one", "two"].map { name in
      try Program.start(
        ["screen", "\(name).ndjson", "--pack", "pack", "--store", "b.db", "--jobs", "1"], in: folder
      )
    }
    for run in running { #expect(try run.wait().code == 0) }
    let verify = try run("store", "verify", "--store", "b.db", "--json")
    #expect(verify.code == 0)
    #expect(Records.objects(verify.output).first?["reports"] as? Int == 900)
  }
}
