extension LintPage {
  /// Pages of mistakes in what a rule says of itself.
  static let rules = #"""
    @ unknown-verb
    phrse "p" "took my passport"
    =
    phrase "p" "took my passport"
    en: A line must begin with a verb of the rule language. Where the name that was meant is clear, the fix puts it in.
    fr: Une ligne commence par un verbe du langage des règles. Quand le nom voulu est clair, la correction le met.

    @ unknown-clause
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when "a" :nearr "b"
    =
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when "a" :near "b"
    en: Behind flag_when there may be near, before, after, unless, within and where.
    fr: Derrière flag_when il peut y avoir near, before, after, unless, within et where.

    @ unknown-value
    phrase "p" "took my passport"
    strength "stong"
    =
    phrase "p" "took my passport"
    strength "strong"
    en: The verb takes one of a few words, which are listed below the message.
    fr: Le verbe prend un mot parmi quelques-uns, qui sont listés sous le message.

    @ unknown-language
    phrase "p" "took my passport"
    title { de = "Ausweis abgenommen" }
    =
    phrase "p" "took my passport"
    title { en = "Papers taken", fr = "Papiers pris" }
    en: Rules are written in English (en) and French (fr).
    fr: Les règles s'écrivent en anglais (en) et en français (fr).

    @ unknown-key
    phrase "p" "took my passport"
    hits { en = "He [took my passport].", sourcetype = "ngo" }
    =
    phrase "p" "took my passport"
    hits { en = "He [took my passport].", source_type = "ngo" }
    en: Nothing reads this key, so that what stands behind it has no effect.
    fr: Rien ne lit cette clé : ce qui la suit n'a pas d'effet.

    @ unknown-field
    phrase "p" "took my passport"
    flag_when "p" :where(field("provinc"):is "QC")
    =
    phrase "p" "took my passport"
    flag_when "p" :where(field("province"):is "QC")
    en: Rules may ask for source_type, province and language of a report.
    fr: Les règles peuvent demander source_type, province et language d'un signalement.

    @ unknown-code
    phrase "p" "took my passport"
    corroborates "test.rul"
    =
    phrase "p" "took my passport"
    corroborates "test.other"
    --- indicators/test/other.lua
    phrase "p" "locked in"
    en: No rule of the pack has this code, so that the line leads nowhere.
    fr: Aucune règle du paquet n'a ce code : la ligne ne mène nulle part.

    @ code-is-not-path
    indicator "test.role"
    phrase "p" "took my passport"
    =
    indicator "test.rule"
    phrase "p" "took my passport"
    en: A rule is found by its code and its code by the file, so that both must agree.
    fr: On trouve une règle par son code et le code par le fichier : les deux doivent s'accorder.

    @ wrong-folder
    contra "test.rule"
    phrase "p" "took my passport"
    =
    indicator "test.rule"
    phrase "p" "took my passport"
    en: What speaks against lies in contra/, what speaks for in indicators/. In the wrong folder a rule would count with the wrong sign.
    fr: Ce qui parle contre est dans contra/, ce qui parle pour dans indicators/. Dans le mauvais dossier, une règle compterait à l'envers.

    @ no-code
    -- the rule about papers
    phrase "p" "took my passport"
    =
    indicator "test.rule"
    phrase "p" "took my passport"
    en: The first line of a rule says which one it is.
    fr: La première ligne d'une règle dit laquelle c'est.

    @ no-phrase
    indicator "test.rule"
    =
    indicator "test.rule"
    phrase "p" "took my passport"
    en: A rule without a phrase finds nothing. A sign that is only explained is a myth.
    fr: Une règle sans phrase ne trouve rien. Un signe qu'on ne fait qu'expliquer est un mythe (myth).

    @ bad-profile
    phrase "p" "took my passport"
    profiles "AL=X"
    =
    phrase "p" "took my passport"
    profiles "AL=S CL=S"
    en: A profile is AL, AS, CL or CS, its strength S, M, W or -, with a ? where it is not verified.
    fr: Un profil est AL, AS, CL ou CS, sa force S, M, W ou -, avec ? si elle n'est pas vérifiée.

    @ bad-points
    phrase "p" "took my passport"
    points(500)
    =
    phrase "p" "took my passport"
    points(3)
    en: One rule must not decide alone whatever the others say; points go from 0 to 100.
    fr: Une règle ne doit pas décider seule quoi que disent les autres; les points vont de 0 à 100.

    @ bad-date
    phrase "p" "took my passport"
    changed "26/11/2026"
    =
    phrase "p" "took my passport"
    changed "2026-11-26"
    en: 5/11 is May to some readers and November to others, so that dates are written year-month-day. The fix rewrites a date that can be read in one way only.
    fr: 5/11 est mai pour les uns et novembre pour les autres : on écrit année-mois-jour. La correction récrit une date qui ne se lit que d'une façon.

    @ brackets
    phrase "p" "took my passport"
    hits "He [took my passport."
    =
    phrase "p" "took my passport"
    hits "He [took my passport]."
    en: Square brackets mark the words that must be found. A bracket that belongs to the sentence is written \\[ or \\].
    fr: Les crochets marquent les mots à trouver. Un crochet qui fait partie de la phrase s'écrit \\[ ou \\].

    @ missing-language
    status "live"
    phrase "p" "took my passport"
    =
    status "live"
    title { en = "Papers taken", fr = "Papiers pris" }
    why   { en = "Papers matter.", fr = "Les papiers comptent." }
    ask   { en = "Where are they?", fr = "Où sont-ils?" }
    phrase "p" { en = "took my passport", fr = "pris mon passeport" }
    hits   { en = "He [took my passport].", fr = "Il a [pris mon passeport]." }
    misses { en = "She lost it.", fr = "Elle l'a perdu." }
    en: Reports come in both languages. A live rule that knows one of them would treat people differently by the language they speak.
    fr: Les signalements arrivent dans les deux langues. Une règle active qui n'en connaît qu'une traiterait les gens selon la langue qu'ils parlent.

    @ too-few-tests
    status "live"
    phrase "p" { en = "took my passport", fr = "pris mon passeport" }
    hits   { en = "He [took my passport].", fr = "Il a [pris mon passeport]." }
    misses { en = "She lost it.", fr = "Elle l'a perdu." }
    check(function(report, found) return found("p") > 0 end)
    =
    status "live"
    phrase "p" { en = "took my passport", fr = "pris mon passeport" }
    hits   { en = "He [took my passport].", fr = "Il a [pris mon passeport]." }
    misses { en = "She lost it.", fr = "Elle l'a perdu." }
    hits   { en = "They [took my passport].", fr = "Ils ont [pris mon passeport]." }
    misses { en = "She has it.", fr = "Elle l'a." }
    check(function(report, found) return found("p") > 0 end)
    en: Nobody sees from outside what a function does, so that it needs more sentences than words do.
    fr: Personne ne voit de l'extérieur ce que fait une fonction : il lui faut plus de phrases qu'à des mots.

    @ retired-without-successor
    status "retired"
    phrase "p" "took my passport"
    =
    status "retired"
    retired_because { en = "Nobody says it so.", fr = "Personne ne le dit ainsi." }
    phrase "p" "took my passport"
    en: Who meets the code in an old assessment must be able to see what became of it.
    fr: Qui rencontre le code dans une ancienne évaluation doit pouvoir voir ce qu'il est devenu.

    @ successor-of-living
    status "draft"
    successor "test.other"
    phrase "p" "took my passport"
    --- indicators/test/other.lua
    phrase "p" "locked in"
    =
    status "retired"
    successor "test.other"
    phrase "p" "took my passport"
    --- indicators/test/other.lua
    phrase "p" "locked in"
    en: A rule that still runs has not been replaced. Retire it, or take the line away.
    fr: Une règle encore en service n'a pas été remplacée. Retirez-la (retired), ou enlevez la ligne.

    @ successor-circle
    status "retired"
    successor "test.other"
    phrase "p" "took my passport"
    --- indicators/test/other.lua
    status "retired"
    successor "test.rule"
    phrase "p" "locked in"
    =
    status "retired"
    successor "test.other"
    phrase "p" "took my passport"
    --- indicators/test/other.lua
    phrase "p" "locked in"
    en: Who follows the successors must arrive at a rule that runs.
    fr: Qui suit les remplaçantes doit arriver à une règle en service.
    """#
}
