internal import ReportModel

/// Every sentence that `fanal pack check` may say, in both languages.
///
/// `%1` and `%2` stand for the names in question.
enum DiagnosticCatalogue {
  /// The message of a code with its values filled in.
  static func message(_ code: String, _ values: [LocalizedText]) -> LocalizedText {
    guard let text = texts[code] ?? lints[code] else { return LocalizedText(en: code, fr: code) }
    return LocalizedText(
      en: SentenceTemplate.fill(text.en, values.map(\.en)),
      fr: SentenceTemplate.fill(text.fr, values.map(\.fr)))
  }

  static let texts = rules.merging(exceptions) { first, _ in first }
    .merging(links) { first, _ in first }

  private static let rules: [String: (en: String, fr: String)] = [
    "syntax": ("this is not valid Lua: %1", "ce n'est pas du Lua valide : %1"),
    "runtime": (
      "the file stopped with an error: %1", "le fichier s'est arrêté sur une erreur : %1"
    ),
    "stopped": (
      "the file was stopped by a limit: %1", "le fichier a été arrêté par une limite : %1"
    ),
    "bad-prior-line": (
      "a line of the document prior is one or two words, a tab and a number (the scale 0 or more)",
      "une ligne de l'a priori est un ou deux mots, une tabulation et un nombre (l'échelle : 0 ou plus)"
    ),
    "prior-protected-word": (
      "\"%1\" is a word of fairness.lua: no score may depend on what a person is",
      "« %1 » est un mot de fairness.lua : aucun score ne peut tenir à ce qu'est une personne"
    ),
    "prior-twice": (
      "these words are in the document prior already",
      "ces mots sont déjà dans l'a priori du document"
    ),
    "bad-figures-line": (
      "this line of the corpus figures cannot be read; measure again with 'fanal pack figures'",
      "cette ligne des chiffres ne peut pas être lue; mesurez de nouveau avec « fanal pack figures »"
    ),
    "figures-without-rule": (
      "there are corpus figures of \"%1\" and no such rule",
      "il y a des chiffres pour « %1 », et aucune règle de ce nom"
    ),
    "retired-without-successor": (
      "a retired rule names its successor, or says in both languages why it has none "
        + "(retired_because)",
      "une règle retirée nomme sa remplaçante (successor), ou dit dans les deux langues pourquoi "
        + "elle n'en a pas (retired_because)"
    ),
    "successor-of-living": (
      "only a retired rule has a successor; the status of this one is \"%1\"",
      "seule une règle retirée a une remplaçante; l'état de celle-ci est « %1 »"
    ),
    "successor-circle": (
      "the successors of \"%1\" lead back to this rule",
      "les remplaçantes de « %1 » ramènent à cette règle"
    ),
    "unset-threshold": (
      "pack.lua does not set the threshold \"%1\", which is read here",
      "pack.lua ne fixe pas le seuil « %1 », qui est lu ici"
    ),
    "file-unreadable": (
      "%1 cannot be read; check that it is a file, and its permissions",
      "%1 ne peut pas être lu; vérifiez que c'est un fichier, et ses permissions"
    ),
    "wrong-encoding": (
      "this is not UTF-8: the file was saved in another encoding",
      "ceci n'est pas de l'UTF-8 : le fichier a été enregistré dans un autre encodage"
    ),
    "linked-folder": (
      "\"%1\" is a link to a folder, and what lies in it is not read",
      "« %1 » est un lien vers un dossier, et ce qui s'y trouve n'est pas lu"
    ),
    "file-too-large": (
      "%1 is larger than 4 MiB, which no rule file needs",
      "%1 dépasse 4 Mio, ce dont aucun fichier de règles n'a besoin"
    ),
    "overlay-inside": (
      "%1 belongs to an overlay, which does not lie inside the pack; put it into the folder local beside the pack",
      "%1 fait partie d'une adaptation, qui n'a pas sa place dans le paquet; mettez-le dans le dossier local à côté du paquet"
    ),
    "overlay-file": (
      "an overlay cannot change %1; it holds overlay.lua, lexicon, indicators and contra",
      "une adaptation ne peut pas changer %1; elle contient overlay.lua, lexicon, indicators et contra"
    ),
    "overlay-needs": (
      "overlay.lua must say which pack it changes, its version and its author; missing: %1",
      "overlay.lua doit dire quel paquet elle change (changes), sa version et son auteur; il manque : %1"
    ),
    "overlay-other-pack": (
      "this overlay is for the pack \"%1\", not for \"%2\"; leave it out with --no-local",
      "cette adaptation est pour le paquet « %1 », pas pour « %2 »; écartez-la avec --no-local"
    ),
    "overlay-name": (
      "the name of an overlay has letters, digits and hyphens only, not \"%1\"",
      "le nom d'une adaptation n'a que des lettres sans accent, des chiffres et des traits d'union, pas « %1 »"
    ),
    "overlay-version": (
      "the version of an overlay is a number such as 3, not \"%1\"",
      "la version d'une adaptation est un nombre comme 3, pas « %1 »"
    ),
    "overlay-protected": (
      "\"%1\" tells of children or of danger: a second person must approve this, with approved_by \"%1\" \"their name\"",
      "« %1 » signale des enfants ou un danger : une deuxième personne doit l'approuver, avec approved_by \"%1\" \"son nom\""
    ),
    "overlay-own-approval": (
      "the author of the overlay, %1, cannot approve this; another person must",
      "l'auteur de l'adaptation, %1, ne peut pas l'approuver; il faut une autre personne"
    ),
    "overlay-rule-twice": (
      "the pack has a rule \"%1\" already; switch it off, and give yours another name",
      "le paquet a déjà une règle « %1 »; désactivez-la avec switch_off, et donnez un autre nom à la vôtre"
    ),
    "overlay-removes": (
      "an overlay can add words to \"%1\", not take them away: rules that tell of children or danger may need them",
      "une adaptation peut ajouter des mots à « %1 », pas en retirer : des règles sur les enfants ou le danger peuvent en dépendre"
    ),
    "unknown-file": (
      "%1 has no place in a rule pack and is not read",
      "%1 n'a pas sa place dans un paquet de règles et n'est pas lu"
    ),
    "unknown-verb": (
      "there is no verb or function named \"%1\" here",
      "il n'y a ici ni verbe ni fonction nommés « %1 »"
    ),
    "unknown-clause": (
      "there is no clause named \"%1\" here", "il n'y a pas ici de clause nommée « %1 »"
    ),
    "assignment": (
      "a rule file only declares; write 'local %1 = …' for a name of your own",
      "un fichier de règle ne fait que déclarer; écrivez « local %1 = … » pour un nom à vous"
    ),
    "second-value": (
      "\"%1\" takes one value; put a second one on a line of its own",
      "« %1 » prend une seule valeur; mettez la deuxième sur sa propre ligne"
    ),
    "said-twice": ("\"%1\" may be said only once", "« %1 » ne se dit qu'une fois"),
    "needs-text": ("\"%1\" needs a text in quotes", "« %1 » demande un texte entre guillemets"),
    "needs-number": ("\"%1\" needs a number", "« %1 » demande un nombre"),
    "needs-boolean": ("\"%1\" needs true or false", "« %1 » demande true ou false"),
    "needs-table": (
      "\"%1\" needs values in braces: { en = \"…\", fr = \"…\" }",
      "« %1 » demande des valeurs entre accolades : { en = \"…\", fr = \"…\" }"
    ),
    "needs-function": ("\"%1\" needs a function", "« %1 » demande une fonction"),
    "needs-target": (
      "flag_when needs the name of a phrase, or any_of, all_of or at_least with names",
      "flag_when demande le nom d'une phrase, ou any_of, all_of ou at_least avec des noms"
    ),
    "needs-field": (
      "where needs a field: field(\"source_type\"):is \"bank_alert\"",
      "where demande un champ : field(\"source_type\"):is \"bank_alert\""
    ),
    "long-string": (
      "a long string is not taken here; write the text between plain quotes, on one line: \"…\"",
      "un texte entre [[ et ]] n'est pas accepté; écrivez-le entre guillemets droits, sur une ligne : \"…\""
    ),
    "line-break": (
      "\"%1\" takes a text without line breaks", "« %1 » prend un texte sans saut de ligne"
    ),
    "curly-quotes": (
      "a text stands between straight quotes, not curly ones: \"…\"",
      "un texte se met entre guillemets droits, pas typographiques : \"…\""
    ),
    "cue-too-long": (
      "a cue may have at most %1 words", "un indice de contexte a au plus %1 mots"
    ),
    "bad-points": (
      "points go from 0 to 100, not %1", "les points vont de 0 à 100, pas %1"
    ),
    "limit-out-of-range": (
      "the limit \"%1\" may be %2 to %3; a pack can lower limits, not raise them",
      "la limite « %1 » va de %2 à %3; un paquet peut abaisser les limites, pas les relever"
    ),
    "many-mistakes": (
      "this file has %1 mistakes, of which %2 are listed",
      "ce fichier a %1 erreurs, dont %2 sont listées"
    ),
    "bad-check": (
      "the function of check cannot be used: %1", "la fonction de check est inutilisable : %1"
    ),
    "own-class": (
      "\"%1\" is a class of this rule; use takes classes of the lexicon, by their full name",
      "« %1 » est une classe de cette règle; use prend des classes du lexique, par leur nom entier"
    ),
    "too-few-tests": (
      "a rule with check needs two sentences with \"%1\" in each language; \"%2\" has too few",
      "une règle avec check demande deux phrases avec « %1 » dans chaque langue; « %2 » en a trop peu"
    ),
    "unknown-value": ("\"%1\" does not know \"%2\"", "« %1 » ne connaît pas « %2 »"),
    "unknown-language": (
      "there is no language \"%1\"; use en and fr",
      "la langue « %1 » n'existe pas; utilisez en et fr"
    ),
    "unknown-key": ("nothing is known about the key \"%1\"", "la clé « %1 » est inconnue"),
    "unknown-field": (
      "a report has no field \"%1\" that rules may read",
      "un signalement n'a pas de champ « %1 » que les règles puissent lire"
    ),
    "unknown-class": (
      "there is no class of words named \"%1\"",
      "il n'y a pas de classe de mots nommée « %1 »"
    ),
    "unknown-code": (
      "there is no rule with the code \"%1\"",
      "il n'y a pas de règle portant le code « %1 »"
    ),
    "unknown-phrase": (
      "this rule has no phrase named \"%1\"", "cette règle n'a pas de phrase nommée « %1 »"
    ),
    "code-is-not-path": (
      "the code \"%1\" does not fit the file, whose place says \"%2\"",
      "le code « %1 » ne va pas avec le fichier, dont la place dit « %2 »"
    ),
    "wrong-folder": (
      "\"%1\" does not belong into %2", "« %1 » n'a pas sa place dans %2"
    ),
    "bad-profile": (
      "\"%1\" is not a profile with a strength, such as AL=S",
      "« %1 » n'est pas un profil avec une force, comme AL=S"
    ),
    "bad-date": (
      "\"%1\" is not a date such as 2026-11-26",
      "« %1 » n'est pas une date comme 2026-11-26"
    ),
    "bad-distance": ("\"%1\" is not a distance", "« %1 » n'est pas une distance"),
    "bad-count": (
      "at_least(%1, …) cannot hold with %2 names", "at_least(%1, …) est impossible avec %2 noms"
    ),
    "brackets": (
      "square brackets in a sentence must open, hold words and close",
      "les crochets d'une phrase doivent s'ouvrir, contenir des mots et se fermer"
    ),
    "empty-class": (
      "the class \"%1\" has no members (%2)", "la classe « %1 » n'a aucun membre (%2)"
    ),
    "alias-not-a-word": (
      "\"%1\" is not one word; what people type for a word is one word itself",
      "« %1 » n'est pas un mot; ce qu'on tape pour un mot est lui-même un seul mot"
    ),
    "alias-for-nothing": (
      "\"%1\" holds no word that somebody could mean",
      "« %1 » ne contient aucun mot que quelqu'un puisse vouloir dire"
    ),
    "alias-for-itself": (
      "\"%1\" is what it stands for", "« %1 » est déjà ce que cela remplace"
    ),
    "alias-twice": (
      "\"%1\" stands for \"%2\" already", "« %1 » remplace déjà « %2 »"
    ),
    "class-circle": ("the class \"%1\" uses itself", "la classe « %1 » s'utilise elle-même"),
    "class-no-language": (
      "the class \"%1\" has no members in the language of this phrase (%2)",
      "la classe « %1 » n'a pas de membre dans la langue de cette phrase (%2)"
    ),
    "class-too-large": (
      "\"%1\" would make thousands of forms; mark fewer words with ~",
      "« %1 » ferait des milliers de formes; marquez moins de mots d'un ~"
    ),
    "short-prefix": (
      "\"%1\" is too short for a prefix; give at least four letters",
      "« %1 » est trop court pour un préfixe; donnez au moins quatre lettres"
    ),
    "no-code": (
      "the file must begin with its code: indicator \"%1\" or contra \"%1\"",
      "le fichier doit commencer par son code : indicator \"%1\" ou contra \"%1\""
    ),
    "no-phrase": ("the rule \"%1\" has no phrase", "la règle « %1 » n'a aucune phrase"),
    "missing-language": (
      "a live rule must have \"%1\" in both languages; \"%2\" is missing",
      "une règle active doit avoir « %1 » dans les deux langues; il manque « %2 »"
    ),
    "missing-translation": (
      "\"%1\" must be said in both languages; \"%2\" is missing",
      "« %1 » doit être dit dans les deux langues; il manque « %2 »"
    ),
    "swap-alone": (
      "a line of words to swap needs two members, one of them without +",
      "une ligne de mots à échanger demande deux membres, dont un sans +"
    ),
    "swap-no-word": (
      "a form of \"%1\" holds no word", "une forme de « %1 » ne contient aucun mot"
    ),
    "swap-forms": (
      "\"%1\" has %2 forms, and the first member of the line has %3",
      "« %1 » a %2 formes, et le premier membre de la ligne en a %3"
    ),
    "swap-twice": (
      "\"%1\" is a form of another member of this line already",
      "« %1 » est déjà une forme d'un autre membre de cette ligne"
    ),
    "carrier-without-word": (
      "this sentence holds no word that can be swapped",
      "cette phrase ne contient aucun mot à échanger"
    ),
    "protected-word-alone": (
      "the phrase \"%1\" fires on \"%2\" alone, which says nothing about what was done to a person",
      "la phrase « %1 » réagit à « %2 » seul, qui ne dit rien de ce qu'une personne a subi"
    ),
    "unused-words": (
      "no phrase uses the words \"%1\"", "aucune phrase n'utilise les mots « %1 »"
    ),
    "unused-phrase": (
      "no condition uses the phrase \"%1\"", "aucune condition n'utilise la phrase « %1 »"
    ),
    "pack-needs-name": (
      "pack.lua must say name and version", "pack.lua doit donner name et version"
    ),
    "missing-script": ("the pack has no %1", "le paquet n'a pas de %1"),
    "empty-phrase": ("the phrase is empty", "la phrase est vide"),
    "empty-choice": ("a word is missing here", "il manque un mot ici"),
    "empty-braces": ("the braces name no class", "les accolades ne nomment aucune classe"),
    "open-brace": ("this brace is never closed", "cette accolade n'est jamais fermée"),
    "open-group": ("this parenthesis is never closed", "cette parenthèse n'est jamais fermée"),
    "stray-bracket": ("\"%1\" has no meaning here", "« %1 » n'a pas de sens ici"),
    "gap-at-edge": (
      "a gap needs words on both sides", "un écart demande des mots des deux côtés"
    ),
    "gap-dots": (
      "a gap is written with three dots: ...", "un écart s'écrit avec trois points : ..."
    ),
    "gap-size": (
      "a gap may be 1 to 15 words, not %1", "un écart va de 1 à 15 mots, pas %1"
    ),
    "all-optional": (
      "all places of this phrase may be absent, so it would match everything",
      "toutes les places de cette phrase peuvent manquer : elle trouverait tout"
    ),
    "too-many-optional": (
      "a phrase may have at most three places that may be absent",
      "une phrase peut avoir au plus trois places facultatives"
    ),
    "either-of-quantities": (
      "'|' stands between words and classes, not quantities; write two alternatives with ';'",
      "« | » se met entre des mots et des classes, pas des quantités; écrivez deux variantes avec « ; »"
    ),
    "class-in-group": (
      "a group in parentheses holds words only; make a class",
      "un groupe entre parenthèses ne contient que des mots; faites une classe"
    ),
    "bad-quantity": (
      "\"%1\" is not a quantity such as {hours > 12 per day}",
      "« %1 » n'est pas une quantité comme {hours > 12 per day}"
    ),
  ]
}
