internal import ArgumentParser
internal import TextMatching

/// `--language`: which texts are looked at, whatever the language of the messages.
struct TextLanguageOption: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "Only texts in this language: en or fr (default: both).",
      "Seulement les textes en cette langue : en ou fr (par défaut : les deux).",
      value: ("en|fr", "en|fr")),
    transform: { text in
      guard let language = Language(rawValue: text) else {
        throw ValidationError(said("--language is en or fr.", "--language est en ou fr."))
      }
      return language
    })
  var language: Language?
}
