/// Why some bytes are not JSON (RFC 8259), or not a report in JSON.
enum JSONProblem: UInt8, Sendable {
  case unexpected, unfinished, badEscape, loneSurrogate, controlCharacter, badNumber
  case trailingContent, tooDeep, expectedName, expectedColon, expectedComma
  case invalidUTF8, nulByte, notAnObject

  /// The problem as a reject of the record, found at an offset from the record's start.
  func problem(at position: Int) -> RecordProblem {
    switch self {
    case .invalidUTF8: return .invalidUTF8(nil, at: position)
    case .nulByte: return .nulByte(nil, at: position)
    case .notAnObject:
      return RecordProblem(
        "not-an-object", position: position,
        en: "The line is JSON but not an object. Write one object in braces for each report.",
        fr: "La ligne est du JSON, mais pas un objet. Écrivez un objet entre accolades par "
          + "signalement.")
    default: break
    }
    let (en, fr) = sentence
    return RecordProblem(
      "broken-json", position: position, en: "The JSON is broken: \(en)",
      fr: "Le JSON est incorrect : \(fr)")
  }

  private var sentence: (en: String, fr: String) {
    switch self {
    case .unfinished:
      (
        "it ends too early. Close every quotation mark, bracket and brace.",
        "il finit trop tôt. Fermez chaque guillemet, crochet et accolade."
      )
    case .badEscape:
      (
        "a backslash is followed by a wrong character. Write a backslash as \\\\.",
        "une barre oblique inverse est suivie d'un mauvais caractère. Écrivez-la \\\\."
      )
    case .loneSurrogate:
      (
        "half of a \\uD800–\\uDFFF pair stands alone. Write both halves.",
        "une moitié de paire \\uD800–\\uDFFF est seule. Écrivez les deux moitiés."
      )
    case .controlCharacter:
      (
        "a text holds a bare line break, tab or control character. Write \\n or \\t.",
        "un texte contient un saut de ligne, une tabulation ou un caractère de commande. "
          + "Écrivez \\n ou \\t."
      )
    case .badNumber:
      (
        "a number is not written as JSON asks (no leading zero, no bare point).",
        "un nombre n'est pas écrit selon JSON (sans zéro initial ni point isolé)."
      )
    case .trailingContent:
      (
        "something follows the closing brace. Put one object on each line.",
        "quelque chose suit l'accolade fermante. Mettez un objet par ligne."
      )
    case .tooDeep:
      (
        "it is nested more than 64 levels deep. Flatten it.",
        "il est imbriqué sur plus de 64 niveaux. Aplatissez-le."
      )
    case .expectedName:
      (
        "a field name in double quotation marks is missing, or a comma is one too many.",
        "il manque un nom de champ entre guillemets droits, ou il y a une virgule de trop."
      )
    case .expectedColon:
      ("a colon is missing after a field name.", "il manque un deux-points après un nom de champ.")
    case .expectedComma:
      ("a comma or a closing bracket is missing.", "il manque une virgule ou un crochet fermant.")
    default:
      (
        "a value is missing or misspelt. Texts need double quotation marks.",
        "une valeur manque ou est mal écrite. Les textes demandent des guillemets droits."
      )
    }
  }
}
