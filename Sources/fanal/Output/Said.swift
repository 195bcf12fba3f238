internal import ArgumentParser
import Foundation
internal import TextMatching

extension Language {
  /// The language of what the program says: that of `--lang`, else that of the environment, else
  /// English.
  ///
  /// It is read before the arguments are parsed, so that help, and what is wrong with the arguments,
  /// is said in it as well.
  static let ofProcess =
    named(in: ProcessInfo.processInfo.arguments)
    ?? ofEnvironment(ProcessInfo.processInfo.environment)

  private static func named(in arguments: [String]) -> Language? {
    var name: String?
    var rest = arguments.dropFirst().prefix { $0 != "--" }
    while let argument = rest.popFirst() {
      if argument == "--lang" {
        name = rest.first
      } else if argument.hasPrefix("--lang=") {
        name = String(argument.dropFirst("--lang=".count))
      }
    }
    return name.flatMap(Language.init(rawValue:))
  }

  private static func ofEnvironment(_ environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("fr") == true ? .french : .english
  }
}

/// A text in the language of the process; in French with its no-break spaces.
func said(_ english: String, _ french: String) -> String {
  Language.ofProcess == .french ? french.spacedAsFrench : english
}

extension ArgumentHelp {
  /// The help of an argument in the language of the process.
  ///
  /// - Parameter value: What the help calls a value of it: a word in both languages, or the values
  ///   that there are.
  static func said(
    _ english: String, _ french: String, value: (english: String, french: String)? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(
      fanal.said(english, french), valueName: value.map { fanal.said($0.english, $0.french) })
  }
}

extension String {
  /// The text with no-break spaces where French has them: in guillemets and before a colon.
  var spacedAsFrench: String {
    replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
      .replacing(" :", with: "\u{A0}:")
  }
}
