import Foundation
import Testing

/// The help of every command, in both languages.
struct HelpTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  @Test(arguments: [
    ["--help"], ["screen", "--help"], ["pack", "--help"], ["pack", "check", "--help"],
    ["explain", "--help"], ["help", "export"],
  ])
  func `help is exit 0, on standard output`(_ arguments: [String]) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("USAGE: fanal"))
    #expect(outcome.error.isEmpty)
  }

  @Test func `the version`() throws {
    let outcome = try run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("fanal "))
  }

  @Test func `every text of the help is in both languages`() throws {
    let dump = ["--experimental-dump-help"]
    let english = try HelpTexts(json: try run(dump).output)
    let french = try HelpTexts(json: try run(dump + ["--lang", "fr"]).output)
    #expect(english.commands.contains(["pack", "try"]))
    #expect(english.missing.isEmpty)
    #expect(english.repeated.isEmpty)
    #expect(Set(english.texts.keys) == Set(french.texts.keys))
    for (place, text) in english.texts {
      #expect(french.texts[place] != text, "\(place) has no French")
    }
  }

  /// The commands are dealt out to so many tests, which go on beside one another.
  private static let shares = 4

  @Test(arguments: 0..<shares)
  func `help in French has no English words`(_ share: Int) throws {
    let commands = try HelpTexts(json: try run(["--experimental-dump-help"]).output).commands
    for (index, command) in commands.enumerated() where index % Self.shares == share {
      let outcome = try run(command + ["--help", "--lang", "fr"])
      #expect(outcome.code == 0)
      #expect(outcome.error.isEmpty)
      #expect(outcome.output.hasPrefix("APERÇU\u{A0}: "))
      #expect(outcome.output.contains("UTILISATION\u{A0}: fanal"))
      for word in [
        "OVERVIEW", "USAGE", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS", "<subcommand", "default:",
        "Show", "See ",
      ] {
        #expect(!outcome.output.contains(word), "\(command) says \(word)")
      }
      let english = try run(command + ["--help"]).output
      #expect(lines(outcome.output).isDisjoint(with: lines(english)))
    }
  }

  /// A line of nothing but names of options is the same in both languages.
  private func lines(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "\n").filter { line in
        line.split(separator: " ").contains { !$0.hasPrefix("-") && !$0.hasPrefix("<") }
      })
  }

  @Test(arguments: [["screen"], ["pack", "check"], ["review", "decide"]])
  func `the command help and the environment say the same as the options`(
    _ command: [String]
  ) throws {
    let byOptions = try run(command + ["--help", "--lang", "fr"])
    let byCommand = try Program.run(
      ["help"] + command, in: folder, environment: ["LANG": "fr_CA.UTF-8"])
    #expect(byCommand.output == byOptions.output)
  }
}
