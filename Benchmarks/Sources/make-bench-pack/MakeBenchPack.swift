internal import ArgumentParser
internal import BenchmarkText
internal import Foundation

@main
struct MakeBenchPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-bench-pack",
    abstract: "Turns a phrase file into a rule pack.",
    discussion: """
      Each rule of the file becomes an indicator with its phrases and tests. Regular expressions \
      become phrases with quantities, by a table made by hand. Context cues and assessments are \
      copied from the standard pack.
      """)

  @Option(help: "The phrase file.") var phrases: String
  @Option(help: "The standard pack, for its context cues and assessments.")
  var standard = "../rules/standard"
  @Argument(help: "The folder of the new pack; must not exist.") var output: String

  func run() throws {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: output) else {
      throw ValidationError("\(output) exists already. Name another folder or remove it.")
    }
    let rows = try PhraseRow.read(path: phrases)
    let packFile = try String(contentsOfFile: standard + "/pack.lua", encoding: .utf8)
    let rules = try BenchRule.rules(from: rows)
    try manager.createDirectory(atPath: output, withIntermediateDirectories: true)
    for name in ["context", "assessments", "steps.lua"]
    where manager.fileExists(atPath: standard + "/" + name) {
      try manager.copyItem(atPath: standard + "/" + name, toPath: output + "/" + name)
    }
    try write(Self.packFile(from: packFile), to: "pack.lua")
    for rule in rules {
      try manager.createDirectory(
        atPath: output + "/indicators/" + rule.family, withIntermediateDirectories: true)
      try write(try rule.lua(), to: "indicators/" + rule.path)
    }
    print("\(rules.count) rules, \(rows.count) phrases: \(output)")
  }

  private func write(_ text: String, to path: String) throws {
    try text.write(toFile: output + "/" + path, atomically: true, encoding: .utf8)
  }

  /// The settings of the standard pack under another name.
  static func packFile(from standard: String) -> String {
    let kept = standard.split(separator: "\n").filter { line in
      ["engine", "languages", "weight", "threshold"].contains { line.hasPrefix($0) }
    }
    return """
      -- Made by make-bench-pack; for measuring only.
      name      "benchmark"
      version   "1.0.0"
      title { en = "Benchmark rules", fr = "Règles de mesure" }
      author    "make-bench-pack"
      \(kept.joined(separator: "\n"))

      """
  }
}
