internal import RuleEngine
internal import TextMatching

/// What `fanal pack exceptions` says.
extension Phrases {
  static func noExceptions(_ folder: String, _ language: Language) -> String {
    language == .french
      ? "\(folder)\u{A0}: aucune exception." : "\(folder): there are no exceptions."
  }

  static func brokenException(_ path: String, _ language: Language) -> String {
    language == .french
      ? "\(path)\u{A0}: le fichier a des erreurs; lancez « fanal pack check »."
      : "\(path): the file has mistakes; run 'fanal pack check'."
  }

  static func noStoredReport(_ path: String, _ language: Language) -> String {
    language == .french
      ? "\(path)\u{A0}: aucun signalement ne porte cet identifiant; « fanal export » les liste."
      : "\(path): has no report with this id; 'fanal export' lists them."
  }

  static func unwrittenException(_ path: String, _ language: Language) -> String {
    language == .french
      ? "\(path)\u{A0}: écriture impossible, ou le fichier existe déjà; donnez-en un autre avec --output."
      : "\(path): cannot be written, or is there already; give another file with --output."
  }

  static func newException(_ path: String, _ language: Language) -> String {
    language == .french
      ? """
      \(path) est écrit; il cite le signalement. Relisez-le, remplacez les noms, donnez motif et \
      responsable, ajoutez une phrase qui doit encore compter (misses), puis lancez \
      « fanal pack exceptions preview \(path) ».
      """
      : """
      \(path) is written; it quotes the report. Read it, replace names, give reason and owner, add a \
      sentence that must still count (misses), then run 'fanal pack exceptions preview \(path)'.
      """
  }

  static func refusal(
    _ refusal: ExceptionDraft.Refusal, code: String, name: String, _ language: Language
  ) -> String {
    let french = language == .french
    switch refusal {
    case .noFinding(let codes):
      let list = codes.isEmpty ? (french ? "aucun" : "none") : codes.joined(separator: ", ")
      return french
        ? "Le signalement n'a pas d'indicateur « \(code) » qui compte; il a\u{A0}: \(list)."
        : "The report has no finding \"\(code)\" that counts; it has: \(list)."
    case .isProtected(let protection):
      let reason = protection.text.text(in: language)
      return french
        ? "Rien ne peut taire un indicateur de ce signalement\u{A0}: \(reason)."
        : "Nothing can silence a finding of this report: \(reason)."
    case .isSilenced(let names):
      let list = names.joined(separator: ", ")
      return french
        ? "« \(code) » est déjà tu par\u{A0}: \(list)."
        : "\"\(code)\" is silenced already by: \(list)."
    case .badName:
      return french
        ? "« \(name) » n'est pas un nom d'exception\u{A0}: lettres sans accent, chiffres, - et _."
        : "\"\(name)\" is no name for an exception: letters without accents, digits, - and _."
    }
  }
}
