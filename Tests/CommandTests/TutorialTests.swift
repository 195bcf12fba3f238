import Foundation
import Testing

/// Runs the pages that teach to write rules, and compares what the program prints.
///
/// In a block `console` a line with `$` is a command, and what follows is its output; `…` stands for
/// anything on a line, and alone on a line for any lines. A comment `<!-- FILE -->` before any other
/// block writes the block into a file, and `<!-- FILE: OLD → NEW -->` replaces a text in it.
struct TutorialTests {
  private enum Step {
    case write(String, String)
    case replace(String, String, String)
    case run(String, output: [String])
  }

  private static func steps(of page: String) -> [Step] {
    var steps: [Step] = []
    var file: String?
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      if let match = line.wholeMatch(of: /<!-- ([^ :]+): (.+) → (.+) -->/) {
        steps.append(
          .replace(
            String(match.output.1), String(match.output.2),
            String(match.output.3).replacing("\\n", with: "\n")))
      } else if let match = line.wholeMatch(of: /<!-- (\S+) -->/) {
        file = String(match.output.1)
      } else if line.hasPrefix("```") {
        let block = lines.prefix { $0 != "```" }
        lines = lines.dropFirst(block.count + 1)
        if line == "```console" {
          steps += commands(in: block)
        } else if let name = file {
          steps.append(.write(name, block.map { $0 + "\n" }.joined()))
        }
        file = nil
      }
    }
    return steps
  }

  private static func commands(in block: ArraySlice<String>) -> [Step] {
    var steps: [Step] = []
    var rest = block
    while let first = rest.popFirst() {
      var command = String(first.dropFirst(2))
      while command.hasSuffix("\\"), let next = rest.popFirst() { command += "\n" + next }
      let output = rest.prefix { !$0.hasPrefix("$ ") }
      rest = rest.dropFirst(output.count)
      steps.append(.run(command, output: Array(output)))
    }
    return steps
  }

  /// What an output must look like.
  private static func pattern(_ lines: [String]) throws -> Regex<AnyRegexOutput> {
    let text = lines.map { line in
      line == "…"
        ? "(?s:.*)"
        : line.split(separator: "…", omittingEmptySubsequences: false)
          .map { NSRegularExpression.escapedPattern(for: String($0)) }.joined(separator: ".*")
    }.joined(separator: "\n")
    return try Regex(text + "\n*")
  }

  private func run(
    _ command: String, in folder: TemporaryFolder, environment: [String: String]
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder.url
    var variables = ProcessInfo.processInfo.environment
    for name in ["LANG", "LC_ALL", "LC_MESSAGES"] { variables[name] = nil }
    let program = Program.executable.deletingLastPathComponent().path
    variables["PATH"] = program + ":" + (variables["PATH"] ?? "")
    variables["FANAL_CACHE"] = folder.outside.appendingPathComponent("cache").path
    process.environment = variables.merging(environment) { _, new in new }
    let file = folder.outside.appendingPathComponent(UUID().uuidString)
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  @Test(arguments: [
    ("docs/writing-rules.md", "en_CA.UTF-8"), ("docs/fr/ecrire-des-regles.md", "fr_CA.UTF-8"),
  ])
  func `every command does what the page shows`(_ page: String, _ locale: String) throws {
    let folder = try TemporaryFolder()
    let content = try Data(contentsOf: Program.root.appendingPathComponent(page))
    let steps = Self.steps(of: String(decoding: content, as: UTF8.self))
    #expect(steps.count > 10)
    for step in steps {
      switch step {
      case .write(let file, let text): try folder.write(text, to: file)
      case .replace(let file, let old, let new):
        let text = try folder.read(file)
        #expect(text.contains(old), "\(old)")
        try folder.write(text.replacing(old, with: new), to: file)
      case .run(let command, let output):
        let said = try run(command, in: folder, environment: ["LC_ALL": locale])
          .replacing("\u{A0}", with: " ")
        let expected = try Self.pattern(output.map { $0.replacing("\u{A0}", with: " ") })
        let isSame = try expected.wholeMatch(in: said) != nil
        #expect(isSame, "\(command)\n\(said)")
      }
    }
    #expect(try folder.read("change.html").contains("coercion.keys_kept"))
  }
}
