internal import ArgumentParser
internal import ReportModel
internal import TextMatching

/// What the argument parser says by itself, in the language of the process.
///
/// swift-argument-parser speaks English only (`HelpGenerator`, `UsageGenerator`, `MessageInfo`). In
/// French, its words are replaced around ours, which are French already (`said`).
enum UsageText {
  /// Help, the version, or what is wrong with the arguments.
  static func text(for error: any Error) -> String {
    // French words may need a few columns more than those they replace; in less than 60 columns the
    // parser would break its own sentences.
    let text = Fanal.fullMessage(for: error, columns: max(60, Console.width - 4))
    if Language.ofProcess == .english { return text }
    let message = Fanal.message(for: error)
    let head = "Error: " + message
    guard text.utf8.starts(with: head.utf8) else { return french(lines: text) }
    // Only the message holds words of the caller, and they may look like anything.
    let rest = String(decoding: text.utf8.dropFirst(head.utf8.count), as: UTF8.self)
    return "Erreur\u{A0}: " + french(message: message) + french(lines: rest)
  }

  private static func french(message: String) -> String {
    let list = message.replacing("', '", with: "\u{A0}», «\u{A0}")
    return SentenceTemplate.french(of: list[...], by: sentences) ?? message
  }

  private static func french(lines text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { SentenceTemplate.french(of: $0, by: lines) ?? String($0) }
      .joined(separator: "\n")
  }

  /// Lines of help and of usage, the more precise first. Those of `Show …` stand in completion
  /// scripts as well, so that they have no apostrophe.
  private static let lines = spaced([
    (
      "OVERVIEW: Show subcommand help information.",
      "APERÇU : Afficher une aide sur une commande."
    ),
    ("OVERVIEW: %1", "APERÇU : %1"),
    ("USAGE: %1<subcommand%2", "UTILISATION : %1<sous-commande%2"),
    ("USAGE: %1", "UTILISATION : %1"),
    ("Usage: %1<subcommand%2", "Utilisation : %1<sous-commande%2"),
    ("Usage: %1", "Utilisation : %1"),
    ("Help:  %1", "Aide :  %1"),
    ("ARGUMENTS:", "ARGUMENTS :"),
    ("OPTIONS:", "OPTIONS :"),
    ("SUBCOMMANDS:", "SOUS-COMMANDES :"),
    ("  <subcommands>", "  <sous-commandes>"),
    ("%1(default:%2", "%1(par défaut :%2"), ("%1(default)   %2", "%1(par défaut)%2"),
    ("%1Show the version.%2", "%1Afficher la version.%2"),
    ("%1Show help information.%2", "%1Afficher cette aide.%2"),
    ("%1Show subcommand help information.%2", "%1Afficher une aide sur une commande.%2"),
    (
      "  See '%1 <subcommand>' for detailed help.",
      "  Pour plus de détails : « %1 <sous-commande> »."
    ),
    ("  See '%1' for more information.", "  Pour en savoir plus : « %1 »."),
  ])

  /// What is wrong with the arguments, the more precise first.
  private static let sentences = spaced([
    (
      "Unknown option '%1'. Did you mean '%2'?\n   or: Missing value for '%3' in '%4'",
      "Il n'y a pas d'option « %1 »; vouliez-vous dire « %2 »?\n"
        + "   Ou bien il manque la valeur de « %3 » dans « %4 »."
    ),
    (
      "Unknown option '%1'\n   or: Missing value for '%2' in '%3'",
      "Il n'y a pas d'option « %1 »,\n   ou bien il manque la valeur de « %2 » dans « %3 »."
    ),
    (
      "Unknown option '%1'. Did you mean '%2'?",
      "Il n'y a pas d'option « %1 »; vouliez-vous dire « %2 »?"
    ),
    ("Unknown option '%1'", "Il n'y a pas d'option « %1 »."),
    ("Invalid option: %1", "L'option « %1 » est mal formée."),
    ("Missing expected argument '%1'", "Il manque « %1 »."),
    ("Missing one of: '%1'", "Il manque l'un de ceux-ci : « %1 »."),
    ("Missing value for '%1'", "Il manque la valeur de « %1 »."),
    ("Missing required subcommand.", "Il manque une sous-commande."),
    (
      "The option '%1' does not take any value, but '%2' was specified.",
      "L'option « %1 » ne prend pas de valeur; « %2 » est de trop."
    ),
    (
      "Value to be set with flag '%1' had already been set with flag '%2'",
      "« %1 » contredit « %2 », qui le précède."
    ),
    ("Unexpected argument '%1'", "« %1 » n'a pas sa place ici."),
    ("%1 unexpected arguments: '%2'", "%1 arguments n'ont pas leur place ici : « %2 »."),
    (
      "The value '%1' is invalid for '%2'. Please provide one of the following:\n%3",
      "La valeur « %1 » ne convient pas à « %2 ». Donnez une de celles-ci :\n%3"
    ),
    (
      "The value '%1' is invalid for '%2'. Please provide one of '%3' and '%4'.",
      "La valeur « %1 » ne convient pas à « %2 ». Donnez « %3 » ou « %4 »."
    ),
    (
      "The value '%1' is invalid for '%2'. Please provide one of '%3' or '%4'.",
      "La valeur « %1 » ne convient pas à « %2 ». Donnez « %3 » ou « %4 »."
    ),
    (
      "The value '%1' is invalid for '%2': %3", "La valeur « %1 » ne convient pas à « %2 » : %3"
    ),
    ("The value '%1' is invalid for '%2'", "La valeur « %1 » ne convient pas à « %2 »."),
    (
      "Can't generate completion scripts for '%1'.\n"
        + "Please use --generate-completion-script=<shell> with one of:\n%2",
      "Il n'y a pas de script de complétion pour « %1 ».\n"
        + "Donnez --generate-completion-script=<interpréteur> avec l'un de ceux-ci :\n%2"
    ),
    (
      "Can't autodetect a supported shell.\n"
        + "Please use --generate-completion-script=<shell> with one of:\n%1",
      "L'interpréteur de commandes n'est pas reconnu.\n"
        + "Donnez --generate-completion-script=<interpréteur> avec l'un de ceux-ci :\n%1"
    ),
    ("Internal error. %1", "Erreur interne (%1)"),
  ])

  private static func spaced(_ pairs: [SentenceTemplate.Pair]) -> [SentenceTemplate.Pair] {
    pairs.map { ($0.english, $0.french.spacedAsFrench) }
  }
}
