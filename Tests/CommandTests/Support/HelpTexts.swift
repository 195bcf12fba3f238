import Foundation

/// What the help says of every command, found by walking them from the root.
struct HelpTexts {
  /// The words that call each command; the root has none.
  private(set) var commands: [[String]] = []
  /// The texts by the place where they stand.
  private(set) var texts: [String: String] = [:]
  /// Commands and arguments of which the help says nothing.
  private(set) var missing: [String] = []
  /// Options that a command has twice; the parser itself says so in debug builds only.
  private(set) var repeated: [String] = []

  private struct Dump: Decodable { var command: Command }

  private struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var arguments: [Argument]?
    var subcommands: [Command]?
  }

  private struct Argument: Decodable {
    var kind: String
    var valueName: String?
    var abstract: String?
    var preferredName: Name?
    var names: [Name]?

    struct Name: Decodable {
      var kind: String
      var name: String
    }
  }

  /// Words for values that are the same in both languages.
  private static let sameWords: Set = ["n", "code", "type", "mode", "en|fr", "rule|form"]

  /// Takes what `--experimental-dump-help` prints.
  init(json: String) throws {
    let dump = try JSONDecoder().decode(Dump.self, from: Data(json.utf8))
    add(dump.command, path: [])
  }

  private mutating func add(_ command: Command, path: [String]) {
    commands.append(path)
    let place = path.joined(separator: " ")
    note(command.abstract, place)
    if let discussion = command.discussion { note(discussion, place + ": discussion") }
    var seen: Set<String> = []
    for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) {
      if !seen.insert(name.kind + name.name).inserted { repeated.append("\(place): \(name.name)") }
    }
    for (index, argument) in (command.arguments ?? []).enumerated() {
      let argumentPlace = "\(place): \(argument.preferredName?.name ?? "argument \(index)")"
      note(argument.abstract, argumentPlace)
      if argument.kind != "flag", let word = argument.valueName, !Self.sameWords.contains(word) {
        note(word, argumentPlace + ": value")
      }
    }
    // The command `help` is the parser's own.
    for subcommand in command.subcommands ?? [] where subcommand.commandName != "help" {
      add(subcommand, path: path + [subcommand.commandName])
    }
  }

  private mutating func note(_ text: String?, _ place: String) {
    if let text, !text.isEmpty { texts[place] = text } else { missing.append(place) }
  }
}
