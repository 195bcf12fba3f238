import Foundation
import Testing

/// `fanal people`: who works with a store, and who may change that.
@Suite struct PeopleCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func people(_ arguments: String..., by: String? = nil) throws -> Program.Outcome {
    try Program.run(
      ["people"] + arguments, in: folder, environment: by.map { ["FANAL_PERSON": $0] } ?? [:])
  }

  private func add(
    _ handle: String, _ role: String, by: String? = nil
  ) throws -> Program.Outcome {
    try people("add", handle, "--name", "Name of \(handle)", "--role", role, by: by)
  }

  @Test func `the first person is an administrator, who adds the others`() throws {
    let early = try add("kim", "analyst")
    #expect(early.code == 2 && early.error.contains("The first person of a store"))
    #expect(try add("ada", "administrator").code == 0)
    let anonymous = try add("kim", "analyst")
    #expect(anonymous.code == 2 && anonymous.error.contains("--by PERSON"))
    #expect(try add("kim", "analyst", by: "ADA").code == 0)
    let again = try add("Kim", "analyst", by: "ada")
    #expect(again.code == 2 && again.error.contains("already"))
    let list = try people("list")
    #expect(list.output.contains("ada  administrator") && list.output.contains("Name of kim"))
    let lines = Records.objects(try people("list", "--json").output)
    #expect(lines.map { $0["handle"] as? String } == ["ada", "kim"])
    #expect(lines.map { $0["role"] as? String } == ["administrator", "analyst"])
  }

  @Test(arguments: [
    ("kim", "may not change people", "ne peut pas modifier"),
    ("kym", "Did you mean \"kim\"?", "Vouliez-vous dire «\u{A0}kim\u{A0}»?"),
    ("old", "does not work with this store any more", "ne travaille plus avec ce dépôt"),
  ])
  func `who may not is told why`(_ handle: String, _ english: String, _ french: String) throws {
    _ = try add("ada", "administrator")
    _ = try add("kim", "analyst", by: "ada")
    _ = try add("old", "administrator", by: "ada")
    #expect(try people("deactivate", "old", by: "ada").code == 0)
    let outcome = try add("new", "auditor", by: handle)
    #expect(outcome.code == 2 && outcome.error.contains(english))
    let said = try people("role", "kim", "auditor", "--lang", "fr", by: handle)
    #expect(said.code == 2 && said.error.contains(french))
    #expect(Records.objects(try people("list", "--json").output).count == 3)
  }

  @Test func `a store never loses its last administrator`() throws {
    _ = try add("ada", "administrator")
    for arguments in [["deactivate", "ada"], ["role", "ada", "analyst"]] {
      let outcome = try Program.run(
        ["people"] + arguments + ["--by", "ada"], in: folder)
      #expect(outcome.code == 2 && outcome.error.contains("last administrator"))
    }
    _ = try add("bea", "administrator", by: "ada")
    #expect(try people("deactivate", "ada", by: "bea").code == 0)
    #expect(try people("activate", "ada", by: "bea").code == 0)
    let role = try people("role", "ada", "auditor", "--json", by: "bea")
    #expect(Records.objects(role.output).first?["role"] as? String == "auditor")
  }

  @Test(arguments: ["", "-kim", "kim smith", "zoé", String(repeating: "k", count: 33)])
  func `a handle is short and plain`(_ handle: String) throws {
    let outcome = try Program.run(
      ["people", "add", "--name", "N", "--role", "administrator", "--", handle], in: folder)
    #expect(outcome.code == 2 && outcome.error.contains("A handle is"))
  }
}
