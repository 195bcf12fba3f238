internal import ArgumentParser
import Foundation
internal import RuleEngine
internal import TextMatching

/// `--lang`: the language of what the program says.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .long, help: "Language of the messages: en or fr (default: from the environment).",
    transform: { text in
      guard let language = Language(rawValue: text) else {
        throw ValidationError("--lang is en or fr; --lang est en ou fr.")
      }
      return language
    })
  var lang: Language?

  /// The language asked for, else that of the environment, else English.
  var language: Language {
    if let lang { return lang }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("fr") == true ? .french : .english
  }
}
