internal import LuaRuntime
internal import ReportModel

/// What Lua says of a mistake, in both languages.
///
/// Lua 5.4 speaks English only (`lparser.c`, `llex.c`, `ldebug.c`, `lauxlib.c`). The sentences that
/// people meet are translated; another one, such as the text of an `error` call, stays as it is.
enum LuaMessage {
  /// The message of a failure without its place, in both languages.
  static func localized(_ failure: LuaFailure) -> LocalizedText {
    let message = failure.message
    var head = message[...]
    var nearEnglish = ""
    var nearFrench = ""
    if failure.kind == .syntax, let near = message.ranges(of: " near ").last {
      let token = message[near.upperBound...]
      head = message[..<near.lowerBound]
      let isEnd = token == "<eof>" || token == "'<eof>'"
      nearEnglish = isEnd ? " at the end of the file" : " near \(token)"
      nearFrench = isEnd ? " à la fin du fichier" : " près de \(token)"
    }
    let french = SentenceTemplate.french(of: head, by: sentences) ?? String(head)
    return LocalizedText(en: head + nearEnglish, fr: french + nearFrench)
  }

  /// The sentences of Lua, the more precise first.
  private static let sentences: [SentenceTemplate.Pair] = [
    ("unexpected symbol", "symbole inattendu"),
    ("syntax error", "erreur de syntaxe"),
    ("unfinished string", "le texte n'est pas fermé par un guillemet"),
    (
      "unfinished long string (starting at line %1)",
      "le texte long commencé à la ligne %1 n'est pas fermé par ]]"
    ),
    (
      "unfinished long comment (starting at line %1)",
      "le commentaire commencé à la ligne %1 n'est pas fermé par ]]"
    ),
    ("malformed number", "nombre mal formé"),
    ("invalid escape sequence", "séquence d'échappement inconnue"),
    ("invalid long string delimiter", "délimiteur de texte long mal formé"),
    (
      "%1 expected (to close %2 at line %3)", "%1 attendu (pour fermer %2 de la ligne %3)"
    ),
    ("%1 or %2 expected", "%1 ou %2 attendu"),
    ("<name> expected", "un nom est attendu"),
    ("%1 expected", "%1 attendu"),
    ("attempt to assign to const variable %1", "la constante %1 ne peut pas changer de valeur"),
    ("unknown attribute %1", "attribut inconnu %1"),
    (
      "cannot use '...' outside a vararg function",
      "« ... » n'a de sens que dans une fonction qui le déclare"
    ),
    ("break outside a loop at line %1", "« break » hors d'une boucle à la ligne %1"),
    ("no visible label %1 for goto at line %2", "pas d'étiquette %1 pour le goto de la ligne %2"),
    ("label %1 already defined on line %2", "l'étiquette %1 existe déjà à la ligne %2"),
    ("too many %1 (limit is %2) in %3", "trop d'éléments (%1, limite %2) dans %3"),
    ("chunk has too many syntax levels", "le fichier emboîte trop de niveaux"),
    (
      "attempt to call a %1 value (%2)",
      "appel d'une valeur qui n'est pas une fonction, mais %1 (%2)"
    ),
    ("attempt to call a %1 value", "appel d'une valeur qui n'est pas une fonction, mais %1"),
    (
      "attempt to index a %1 value (%2)",
      "lecture d'un champ d'une valeur qui n'est pas une table, mais %1 (%2)"
    ),
    (
      "attempt to index a %1 value",
      "lecture d'un champ d'une valeur qui n'est pas une table, mais %1"
    ),
    (
      "attempt to perform arithmetic on a %1 value (%2)",
      "calcul avec une valeur qui n'est pas un nombre, mais %1 (%2)"
    ),
    (
      "attempt to perform arithmetic on a %1 value",
      "calcul avec une valeur qui n'est pas un nombre, mais %1"
    ),
    (
      "attempt to concatenate a %1 value (%2)",
      "mise bout à bout d'une valeur qui n'est pas un texte, mais %1 (%2)"
    ),
    (
      "attempt to concatenate a %1 value",
      "mise bout à bout d'une valeur qui n'est pas un texte, mais %1"
    ),
    ("attempt to compare two %1 values", "comparaison de deux valeurs de type %1"),
    ("attempt to compare %1 with %2", "comparaison d'une valeur de type %1 avec une de type %2"),
    ("attempt to get length of a %1 value (%2)", "longueur d'une valeur de type %1 (%2)"),
    ("attempt to get length of a %1 value", "longueur d'une valeur de type %1"),
    (
      "bad argument #%1 to %2 (%3 expected, got %4)",
      "l'argument %1 de %2 doit être de type %3, pas %4"
    ),
    ("bad argument #%1 to %2 (%3)", "l'argument %1 de %2 ne convient pas (%3)"),
    (
      "stopped: the script used up its instructions", "arrêté : le script a épuisé ses instructions"
    ),
    ("stopped: the script took too long", "arrêté : le script a pris trop de temps"),
    ("stopped: the script used up its memory", "arrêté : le script a épuisé sa mémoire"),
    ("stack overflow", "les appels s'emboîtent trop"),
    ("not enough memory", "la mémoire ne suffit pas"),
  ]
}
