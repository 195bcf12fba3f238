internal import ArgumentParser
internal import TextMatching

/// `--lang`: the language of what the program says.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "Language of the messages: en or fr (default: from the environment).",
      "Langue des messages : en ou fr (par défaut : selon l'environnement).",
      value: ("en|fr", "en|fr")),
    transform: { text in
      guard let language = Language(rawValue: text) else {
        throw ValidationError(said("--lang is en or fr.", "--lang est en ou fr."))
      }
      return language
    })
  var lang: Language?

  /// The language asked for, else that of the environment, else English.
  ///
  /// It is that of the process, so that a `--lang` before a subcommand counts as well.
  var language: Language { .ofProcess }
}
