extension DiagnosticCatalogue {
  /// What lints say, by code.
  static let lints: [String: (en: String, fr: String)] = [
    "unused-class": (
      "no rule uses the words \"%1\"", "aucune règle n'utilise les mots « %1 »"
    ),
    "points-to-itself": (
      "\"%1\" names this rule itself", "« %1 » désigne cette règle elle-même"
    ),
    "one-language-rule": (
      "\"%1\" is missing in \"%2\"; a live rule needs both languages",
      "« %1 » manque en « %2 »; une règle active demande les deux langues"
    ),
    "untranslated": (
      "the text of \"%1\" is the same in both languages",
      "le texte de « %1 » est le même dans les deux langues"
    ),
    "placeholder-text": (
      "\"%1\" still has to be written", "« %1 » reste à écrire"
    ),
    "no-source": (
      "the rule does not say where it comes from (source)",
      "la règle ne dit pas d'où elle vient (source)"
    ),
    "no-changed-date": (
      "the rule does not say when it was last changed (changed)",
      "la règle ne dit pas quand elle a changé (changed)"
    ),
    "strong-draft": (
      "the rule is strong and only a draft: it takes no part in screening",
      "la règle est forte (strong) et n'est qu'un brouillon (draft) : elle ne joue aucun rôle"
    ),
    "live-without-figures": (
      "the rule is live and was never measured on a corpus",
      "la règle est active et n'a jamais été mesurée sur un corpus"
    ),
    "live-without-reviewer": (
      "the rule is live, and nobody but its author has read it (reviewer)",
      "la règle est active, et personne d'autre que son auteur ne l'a lue (reviewer)"
    ),
    "figures-outdated": (
      "what the rule looks for has changed since it was measured on %1",
      "ce que cherche la règle a changé depuis qu'on l'a mesurée, le %1"
    ),
    "bad-version": (
      "\"%1\" is not a version such as 1.4.0", "« %1 » n'est pas une version comme 1.4.0"
    ),
    "changed-date": (
      "the rule differs from the committed one, and \"changed\" still says %1",
      "la règle diffère de celle du dernier commit, et « changed » dit encore %1"
    ),
    "changed-version": (
      "rules differ from the committed ones (%2 files), and the version is still %1",
      "des règles diffèrent du dernier commit (%2 fichiers), et la version est encore %1"
    ),
    "no-hits": (
      "the rule has no sentence that it must find (hits)",
      "la règle n'a aucune phrase qu'elle doive trouver (hits)"
    ),
    "no-misses": (
      "the rule has no sentence in which it must stay silent (misses)",
      "la règle n'a aucune phrase où elle doive rester muette (misses)"
    ),
    "hits-without-brackets": (
      "no square brackets mark the words that must be found",
      "aucun crochet ne marque les mots qui doivent être trouvés"
    ),
    "hit-and-miss": (
      "the same sentence must be found and must not (line %1)",
      "la même phrase doit être trouvée et ne doit pas l'être (ligne %1)"
    ),
    "sentence-twice": (
      "this sentence stands in line %1 already", "cette phrase est déjà à la ligne %1"
    ),
    "wrong-language": (
      "this sentence is declared \"%1\" and reads like \"%2\"",
      "cette phrase est déclarée « %1 » et semble être « %2 »"
    ),
    "gap-hits": (
      "the rule finds this gap now: make it a hit",
      "la règle trouve maintenant cette lacune : faites-en un hit"
    ),
    "member-twice": (
      "\"%1\" stands in this list already", "« %1 » est déjà dans cette liste"
    ),
    "class-one-language": (
      "the list \"%1\" has words in one language only; \"%2\" is missing",
      "la liste « %1 » n'a de mots que dans une langue; il manque « %2 »"
    ),
    "short-term": (
      "\"%1\" has fewer than three letters, and stands for the whole phrase",
      "« %1 » a moins de trois lettres et vaut à lui seul toute la phrase"
    ),
    "common-word-alone": (
      "the everyday word \"%1\" stands for the whole phrase",
      "le mot courant « %1 » vaut à lui seul toute la phrase"
    ),
    "never-matches": (
      "no report can hold this: %1", "aucun signalement ne peut contenir ceci : %1"
    ),
    "alternative-twice": (
      "this way to say it stands in the phrase \"%1\" already",
      "cette variante est déjà dans la phrase « %1 »"
    ),
    "shadowed-alternative": (
      "all that this finds is found by \"%1\"", "tout ce que ceci trouve l'est par « %1 »"
    ),
    "phrase-in-two-rules": (
      "the rule \"%1\" looks for the same (phrase \"%2\")",
      "la règle « %1 » cherche la même chose (phrase « %2 »)"
    ),
    "wide-gap": (
      "a gap of %1 words reaches over most sentences",
      "un écart de %1 mots dépasse la plupart des phrases"
    ),
    "gap-spacing": (
      "put spaces around the three dots of a gap",
      "mettez des espaces autour des trois points d'un écart"
    ),
    "slow-phrase": (
      "ordinary text makes %1 steps in 1,000 words here; %2 is a lot",
      "un texte ordinaire fait faire ici %1 pas en 1 000 mots; %2, c'est beaucoup"
    ),
    "always-true": (
      "this condition always holds: %1", "cette condition tient toujours : %1"
    ),
    "never-holds": (
      "this condition never holds: %1", "cette condition ne tient jamais : %1"
    ),
    "redundant-condition": (
      "line %1 flags all that this one flags", "la ligne %1 signale tout ce que signale celle-ci"
    ),
    "impossible-field": (
      "no report has \"%2\" as its %1", "aucun signalement n'a « %2 » pour %1"
    ),
    "far-distance": (
      "\"%1\" is far: what stands so far apart rarely belongs together",
      "« %1 », c'est loin : ce qui est si éloigné va rarement ensemble"
    ),
    "look-alike-letter": (
      "%1 looks like the letter %2 and is another one (%3)",
      "%1 ressemble à la lettre %2 et en est une autre (%3)"
    ),
    "invisible-character": (
      "an invisible character (%1) stands here", "un caractère invisible (%1) se trouve ici"
    ),
    "computed-text": (
      "this text is computed by code; write it out, between quotes",
      "ce texte est calculé par du code; écrivez-le en entier, entre guillemets"
    ),
  ]
}
