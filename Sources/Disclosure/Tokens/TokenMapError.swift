public import ReportModel

/// Why a token map could not be written or read. No sentence says anything of what is in it.
public struct TokenMapError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong, in kebab-case.
  public var code: String
  /// What went wrong and what to do.
  public var message: LocalizedText

  /// The English sentence.
  public var description: String { message.en }

  init(_ code: String, en: String, fr: String) {
    self.code = code
    message = LocalizedText(en: en, fr: fr)
  }

  static let noMemory = TokenMapError(
    "no-memory",
    en: "there is not enough memory to derive the key (256 MiB); close other programs.",
    fr: "la mémoire ne suffit pas pour dériver la clé (256 Mio); fermez d'autres programmes.")
  static let notAMap = TokenMapError(
    "not-a-token-map", en: "this file is no token map of this program.",
    fr: "ce fichier n'est pas une table de jetons de ce programme.")
  static let wrongPassphrase = TokenMapError(
    "wrong-passphrase", en: "the passphrase is not the right one, or the file was changed.",
    fr: "la phrase de passe n'est pas la bonne, ou le fichier a été modifié.")
  static let cutOff = TokenMapError(
    "cut-off", en: "the token map is cut off; get the whole file.",
    fr: "la table de jetons est tronquée; procurez-vous le fichier entier.")
  static let unwritable = TokenMapError(
    "text-not-written",
    en:
      "a masked text cannot be written into the token map, so nothing was exported; export without "
      + "--token-map, and report this as a mistake of the program.",
    fr:
      "un texte masqué ne peut pas être écrit dans la table de jetons, et rien n'a été exporté; exportez "
      + "sans --token-map, et signalez cette erreur du programme.")
  static let weakPassphrase = TokenMapError(
    "weak-passphrase", en: "the passphrase needs at least 12 characters.",
    fr: "la phrase de passe doit avoir au moins 12 caractères.")
}
