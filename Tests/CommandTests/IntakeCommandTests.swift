import Foundation
import Testing

/// Folders, profiles and watched folders, by the built program.
@Suite(.serialized)
struct IntakeCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  private func screen(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["screen", "--pack", "pack"] + arguments, in: folder)
  }

  /// A file in the inbox for each of several formats, and some that are none.
  private func fillInbox() throws {
    let fixtures = Program.root.appendingPathComponent("Tests/Fixtures/intake")
    for (name, place) in [
      ("tip.eml", "inbox/mail/tip.eml"), ("page.pdf", "inbox/page.pdf"),
      ("note.docx", "inbox/note.docx"), ("report.xlsx", "inbox/report.xlsx"),
      ("box.mbox", "inbox/mail/box.mbox"),
    ] {
      try folder.write(try Data(contentsOf: fixtures.appendingPathComponent(name)), to: place)
    }
    try folder.write("My boss took my passport.", to: "inbox/tip.txt")
    try folder.write(Records.flagged, to: "inbox/more.ndjson")
    try folder.write("x", to: "inbox/.hidden.txt")
    try folder.write("x", to: "inbox/.git/config.txt")
    try folder.write("x", to: "inbox/~$note.docx")
    try folder.write("x", to: "inbox/half.txt.part")
  }

  @Test func `a folder of all formats is screened, and a second time only what is new`() throws {
    try fillInbox()
    let first = try screen("inbox", "--store", "a.db", "--json", "--output", "a.ndjson")
    // The mailbox has a message whose id occurs twice, the workbook a sheet without reports.
    #expect(first.code == 1)
    let found = Records.objects(first.error).first
    #expect(found?["read"] as? Int == 12 && found?["rejected"] as? Int == 2)
    let ids = Records.objects(try folder.read("a.ndjson")).compactMap { $0["id"] as? String }
    #expect(
      ids == [
        "m1@example.org", "m5@example.org", "m1@example.org", "A", "note.docx", "page.pdf", "X-1",
        "20260002", "X-3", "tip.txt",
      ])
    try folder.write("Nothing new here.", to: "inbox/late.txt")
    let second = try screen("inbox", "--store", "a.db", "--json", "--lang", "fr")
    let again = Records.objects(second.error).first
    // The mailbox and the workbook are read again, for they had a reject.
    #expect(again?["read"] as? Int == 8 && again?["known_files"] as? Int == 5)
    #expect(second.error.contains("déjà lus"))
    let third = try screen("inbox", "--store", "a.db", "--json", "--again")
    #expect(Records.objects(third.error).first?["read"] as? Int == 13)
  }

  @Test func `files of unknown formats are named, and everything known ends with 0`() throws {
    try folder.write("My boss took my passport.", to: "inbox/tip.txt")
    let first = try screen("inbox", "--store", "a.db", "--json")
    #expect(first.code == 0)
    let second = try screen("inbox", "--store", "a.db", "--json")
    #expect(second.code == 0 && Records.objects(second.error).first?["read"] as? Int == 0)
    try folder.write("x", to: "inbox/photo.jpg")
    // A pipe that nobody writes to must not be waited for, nor a link to the folder be followed.
    let inbox = folder.url.appendingPathComponent("inbox")
    #expect(mkfifo(inbox.appendingPathComponent("pipe.txt").path, 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      at: inbox.appendingPathComponent("again"), withDestinationURL: inbox)
    let third = try screen("inbox", "--store", "a.db", "--json")
    #expect(third.code == 1 && third.error.contains("photo.jpg"))
    #expect(third.error.contains("pipe.txt"))
    #expect(Records.objects(third.error).first?["skipped_inputs"] as? Int == 2)
    let empty = try screen("pack/indicators/test", "--no-store")
    #expect(empty.code == 1 && empty.error.contains("papers.lua"))
  }

  @Test func `all sheets of a workbook are read, or the one that is named`() throws {
    let fixtures = Program.root.appendingPathComponent("Tests/Fixtures/intake")
    try folder.write(
      try Data(contentsOf: fixtures.appendingPathComponent("sheets.xlsx")), to: "sheets.xlsx")
    func ids(_ arguments: String...) throws -> (code: Int32, ids: [String?]) {
      let outcome = try Program.run(
        ["screen", "--pack", "pack", "sheets.xlsx", "--no-store", "--output", "-"] + arguments,
        in: folder)
      return (outcome.code, Records.objects(outcome.output).map { $0["id"] as? String })
    }
    let all = try ids()
    // A row without a text, and a sheet that holds no reports, are rejects.
    #expect(all.code == 1 && all.ids.count > 1 && all.ids.contains("A-1"))
    let one = try ids("--sheet", "Appels")
    #expect(one.code == 0 && one.ids == ["A-1"])
    for (language, words) in [("en", "Did you mean"), ("fr", "Vouliez-vous dire")] {
      let wrong = try screen("sheets.xlsx", "--no-store", "--sheet", "Appel", "--lang", language)
      #expect(wrong.code == 2 && wrong.error.contains("sheets.xlsx"))
      #expect(wrong.error.contains("Appels") || wrong.error.contains(words), "\(wrong.error)")
    }
  }

  @Test func `an empty folder is an error in both languages`() throws {
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("void"), withIntermediateDirectories: true)
    let english = try screen("void", "--no-store")
    #expect(english.code == 2 && english.error.contains("no file in this folder"))
    let french = try screen("void", "--no-store", "--lang", "fr")
    #expect(french.code == 2 && french.error.contains("aucun fichier lisible"))
  }

  @Test func `a profile maps, and explain shows the safe contact before any number`() throws {
    let examples = Program.root.appendingPathComponent("examples/intake")
    try FileManager.default.copyItem(
      at: Program.root.appendingPathComponent("profiles"),
      to: folder.url.appendingPathComponent("profiles"))
    try folder.write(
      try Data(contentsOf: examples.appendingPathComponent("hotline.csv")), to: "hotline.csv")
    let screened = try screen("hotline.csv", "--profile", "hotline", "--store", "a.db")
    #expect(screened.code == 0, "\(screened.error)")
    let explained = try Program.run(
      ["explain", "LA-2026-0411", "--store", "a.db", "--pack", "pack", "--lang", "fr"], in: folder)
    #expect(explained.code == 0)
    #expect(explained.output.hasPrefix("CONTACT SÛR\u{A0}: Texto seulement"))
    #expect(explained.output.contains("Consentement\u{A0}: accordé"))
    let english = try Program.run(
      ["explain", "LA-2026-0411", "--store", "a.db", "--pack", "pack"], in: folder)
    #expect(english.output.hasPrefix("SAFE CONTACT: Texto"))
    let unknown = try screen("hotline.csv", "--profile", "nobody", "--no-store")
    #expect(unknown.code == 2 && unknown.error.contains("hotline"))
    let list = try Program.run(["profiles"], in: folder)
    #expect(list.code == 0 && list.output.contains("safe_contact ← Contact sûr"))
  }

  @Test func `a watched folder takes files once they are at rest, and ends well on SIGTERM`() throws
  {
    try folder.write("My boss took my passport.", to: "inbox/first.txt")
    let running = try Program.start(
      ["screen", "--watch", "inbox", "--pack", "pack", "--store", "a.db", "--output", "-"],
      in: folder)
    defer { if running.process.isRunning { running.process.terminate() } }
    func wait(until condition: () throws -> Bool) throws {
      let end = Date.now.addingTimeInterval(60)
      while try !condition() {
        guard Date.now < end else { throw Program.Failure(reason: "nothing happened") }
        Thread.sleep(forTimeInterval: 0.05)
      }
    }
    func output() throws -> String {
      String(decoding: try Data(contentsOf: running.output), as: UTF8.self)
    }
    try wait { try output().contains("first.txt") }
    // A file that grows is left alone until it has stopped growing.
    let growing = folder.url.appendingPathComponent("inbox/growing.ndjson")
    try Data(Records.flagged.utf8).write(to: growing)
    let handle = try FileHandle(forWritingTo: growing)
    try handle.seekToEnd()
    for number in 0..<12 {
      Thread.sleep(forTimeInterval: 0.3)
      try handle.write(contentsOf: Data("\n{\"id\":\"G\(number)\",\"narrative\":\"n\"}".utf8))
      #expect(try !output().contains("\"G"))
    }
    try handle.close()
    try wait { try output().contains("\"G11\"") }
    kill(running.process.processIdentifier, SIGTERM)
    let outcome = try running.wait(seconds: 60)
    #expect(outcome.code == 0 && !outcome.isCrash, "\(outcome.error)")
    #expect(outcome.error.contains("Watching has ended."))
    #expect(outcome.output.split(separator: "\n").count == 14)
  }
}
