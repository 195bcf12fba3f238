/// Calls of `fanal export` with everything that it demands.
enum ExportCall {
  /// The arguments of a call; the person must be known to the store.
  static func arguments(_ store: String, to output: String, _ more: [String] = []) -> [String] {
    let manifest = output == "-" ? ["--manifest", "manifest.json"] : []
    return ["export", "--store", store, "-o", output, "--purpose", "Test", "--marking", "TLP:RED"]
      + ["--by", "ada"] + manifest + more
  }

  /// Adds the person who exports, to a store that may not be there yet.
  static func addPerson(
    to store: String, in folder: TemporaryFolder, role: String = "administrator",
    handle: String = "ada"
  ) throws {
    let outcome = try Program.run(
      ["people", "add", handle, "--name", "Ada Roy", "--role", role, "--store", store]
        + (handle == "ada" ? [] : ["--by", "ada"]), in: folder)
    guard outcome.code == 0 else { throw Program.Failure(reason: outcome.error) }
  }

  /// What an export prints.
  static func output(
    _ store: String, in folder: TemporaryFolder, _ more: [String] = []
  ) throws -> String {
    let outcome = try Program.run(arguments(store, to: "-", more), in: folder)
    guard outcome.code == 0 else { throw Program.Failure(reason: outcome.error) }
    return outcome.output
  }
}
