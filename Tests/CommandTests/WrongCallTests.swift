import Foundation
import Testing

/// Every way to call the program that it cannot follow, answered in both languages.
struct WrongCallTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.flagged + "\n", to: "in.ndjson")
  }

  @Test(arguments: WrongCall.all)
  func `a wrong call is exit 2 and says how it is done, in both languages`(
    _ arguments: [String]
  ) throws {
    let english = try Program.run(arguments, in: folder)
    #expect(!english.isCrash)
    #expect(english.code == 2)
    #expect(english.output.isEmpty)
    #expect(english.error.hasPrefix("Error: "))
    #expect(english.error.contains("\nUsage: fanal"))

    let message = try #require(english.sentences.first).dropFirst("Error: ".count)
    let french = try Program.run(arguments, in: folder, environment: ["LANG": "fr_CA.UTF-8"])
    #expect(!french.isCrash)
    #expect(french.code == 2)
    #expect(french.output.isEmpty)
    #expect(french.error.hasPrefix("Erreur\u{A0}: "))
    #expect(french.error.contains("\nUtilisation\u{A0}: fanal"))
    #expect(!french.error.contains(message))
    for word in ["Error", "Usage", "Help", "See ", "Missing", "Unknown", "Unexpected", "invalid"] {
      #expect(!french.error.contains(word))
    }
    #expect(folder.names == ["in.ndjson", "pack"])
  }

  @Test(arguments: [
    ["nonsense"], ["screen"], ["screen", "in.ndjson", "--jobs", "many"], ["pack", "nonsense"],
    ["export", "-o", "x", "--purpose", "p"], ["review", "decide", "A", "--preview"],
  ])
  func `--lang says the same as the environment`(_ arguments: [String]) throws {
    let byEnvironment = try Program.run(
      arguments, in: folder, environment: ["LANG": "fr_CA.UTF-8"])
    let byOption = try Program.run(["--lang", "fr"] + arguments, in: folder)
    #expect(byOption.code == 2)
    #expect(byOption.error == byEnvironment.error)
  }
}
