extension LintPage {
  /// Pages of lints on sentences, texts, the way of a rule, and letters.
  static let tests = #"""
    @ no-hits
    phrase "p" "took my passport"
    misses "She lost her passport."
    =
    phrase "p" "took my passport"
    hits   "He [took my passport]."
    misses "She lost her passport."
    en: A hit is the example from which people learn what the rule means, and what fails when a change breaks it.
    fr: Un hit est l'exemple par lequel on comprend la règle, et ce qui échoue quand un changement la casse.

    @ no-misses
    phrase "p" "took my passport"
    hits "He [took my passport]."
    =
    phrase "p" "took my passport"
    hits   "He [took my passport]."
    misses "She took her passport to the counter."
    en: Most of the work on a rule is against false alarms. A miss is the sentence that looks alike and must stay silent.
    fr: Le gros du travail sur une règle se fait contre les fausses alertes. Un miss est la phrase qui ressemble et doit rester muette.

    @ hits-without-brackets
    phrase "p" "took my passport"
    hits   "He took my passport."
    =
    phrase "p" "took my passport"
    hits   "He [took my passport]."
    en: Without brackets the sentence passes whatever words were found, also the wrong ones.
    fr: Sans crochets, la phrase réussit quels que soient les mots trouvés, même les mauvais.

    @ hit-and-miss
    phrase "p" "took my passport"
    hits   "He [took my passport]."
    misses "He took my passport."
    =
    phrase "p" "took my passport"
    hits   "He [took my passport]."
    misses "He lost my passport."
    en: One of the two will always fail. Decide which one is right.
    fr: L'une des deux échouera toujours. Décidez laquelle est juste.

    @ sentence-twice
    phrase "p" "took my passport"
    hits   "He [took my passport]."
    hits   "He [took my passport]."
    =
    phrase "p" "took my passport"
    hits   "He [took my passport]."
    hits   "They [took my passport]."
    en: The second one tests nothing new, and makes a rule look better tested than it is. The fix takes a line away that says exactly the same.
    fr: La deuxième n'éprouve rien de nouveau, et fait paraître la règle mieux éprouvée qu'elle ne l'est. La correction enlève une ligne qui dit exactement la même chose.

    @ wrong-language
    phrase "p" { en = "took my passport", fr = "pris mon passeport" }
    hits   "Le patron a [pris mon passeport] et il ne veut pas le rendre."
    =
    phrase "p" { en = "took my passport", fr = "pris mon passeport" }
    hits   { fr = "Le patron a [pris mon passeport] et il ne veut pas le rendre." }
    en: A plain text is English. A French sentence without { fr = … } is tested with English cues, and French then seems to have no tests. The fix declares the language.
    fr: Un texte simple est en anglais. Une phrase française sans { fr = … } est éprouvée avec les indices anglais, et le français semble alors sans essais. La correction déclare la langue.

    @ gap-hits
    phrase "p" "took my passport"
    gaps   "He [took my passport] at night."
    =
    phrase "p" "took my passport"
    hits   "He [took my passport] at night."
    en: A gap is a known miss. This one is found now; as a hit it is kept from being lost again. The fix makes it a hit where its words are marked and it passes.
    fr: Une lacune (gaps) est un manque connu. Celle-ci est maintenant trouvée; comme hit, elle ne se perdra plus. La correction en fait un hit si ses mots sont marqués et qu'il réussit.

    @ one-language-rule
    status "draft"
    phrase "p" "took my passport"
    =
    status "draft"
    phrase "p" { en = "took my passport", fr = "pris mon passeport" }
    en: Reports come in both languages, and the rule cannot go live before it has both. For a live rule this is an error (missing-language).
    fr: Les signalements arrivent dans les deux langues, et la règle ne peut pas devenir active sans les deux. Pour une règle active, c'est une erreur (missing-language).

    @ untranslated
    phrase "p" "took my passport"
    title { en = "Papers taken away", fr = "Papers taken away" }
    =
    phrase "p" "took my passport"
    title { en = "Papers taken away", fr = "Papiers confisqués" }
    en: The text was copied and waits for its translation.
    fr: Le texte a été copié et attend sa traduction.

    @ placeholder-text
    phrase "p" "took my passport"
    why { en = "TODO", fr = "À compléter" }
    =
    phrase "p" "took my passport"
    why { en = "Without papers a person cannot leave.", fr = "Sans papiers, on ne peut pas partir." }
    en: The text is shown to whoever reads an assessment.
    fr: Le texte est montré à qui lit une évaluation.

    @ no-source
    status "watch"
    phrase "p" "took my passport"
    =
    status "watch"
    source "ILO-2009"
    phrase "p" "took my passport"
    en: An indicator that counts must be able to say where it comes from: a list, a training manual, a case review.
    fr: Un indicateur qui compte doit pouvoir dire d'où il vient : une liste, un manuel, une revue de cas.

    @ no-changed-date
    status "watch"
    phrase "p" "took my passport"
    =
    status "watch"
    changed "2026-11-26"
    phrase "p" "took my passport"
    en: Who compares two assessments must see which rules are newer.
    fr: Qui compare deux évaluations doit voir quelles règles sont plus récentes.

    @ strong-draft
    status   "draft"
    strength "strong"
    phrase "p" "took my passport"
    =
    status   "watch"
    strength "strong"
    phrase "p" "took my passport"
    en: A strong indicator that is never run helps nobody. Watch it: it then runs and is counted, and flags nothing.
    fr: Un indicateur fort qui ne sert jamais n'aide personne. Mettez-le sous observation (watch) : il est alors compté et ne signale rien.

    @ live-without-figures
    status "live"
    phrase "p" "took my passport"
    =
    status "watch"
    phrase "p" "took my passport"
    en: Nobody knows how often the rule is right, and how often it flags ordinary reports. Measure the pack with fanal pack figures. In a pack that was never measured this is only a note.
    fr: Personne ne sait combien de fois la règle a raison, ni combien de signalements ordinaires elle signale. Mesurez le paquet avec fanal pack figures. Dans un paquet jamais mesuré, ce n'est qu'une note.

    @ live-without-reviewer
    status "live"
    author "A. Roy"
    reviewer "Roy, A."
    phrase "p" "took my passport"
    =
    status "live"
    author "A. Roy"
    reviewer "B. Tran"
    phrase "p" "took my passport"
    en: A live rule speaks about people, and two people answer for it: who wrote it, and somebody else who read it with its figures. A name that was only turned round is the same person. The standard pack is its own author and is not asked.
    fr: Une règle active parle de personnes, et deux personnes en répondent : qui l'a écrite, et quelqu'un d'autre qui l'a lue avec ses chiffres. Un nom seulement inversé reste la même personne. Le paquet standard est son propre auteur et n'y est pas tenu.

    @ figures-outdated
    status "live"
    phrase "p" "took my passport"
    --- figures.tsv
    test.rule<tab>en<tab>9<tab>9<tab>0<tab>0<tab>0<tab>0<tab>9<tab>0<tab>2026-11-27<tab>0
    =
    status "watch"
    phrase "p" "took my passport"
    --- figures.tsv
    test.rule<tab>en<tab>9<tab>9<tab>0<tab>0<tab>0<tab>0<tab>9<tab>0<tab>2026-11-27<tab>0
    en: Words, phrases or conditions were changed after the rule was measured, so that its figures speak of another rule. Measure again before a release.
    fr: Des mots, des phrases ou des conditions ont changé après la mesure : les chiffres parlent d'une autre règle. Mesurez de nouveau avant une publication.

    @ bad-version
    --- pack.lua
    name    "centre"
    version "autumn"
    =
    --- pack.lua
    name    "centre"
    version "1.4.0"
    en: Versions are compared number by number, to see which pack is newer.
    fr: Les versions se comparent nombre par nombre, pour voir quel paquet est plus récent.

    @ changed-date
    -- a phrase was changed since the last commit
    changed "2026-01-15"
    =
    -- a phrase was changed since the last commit
    changed "2026-11-27"
    en: Who looks for the cause of other results looks at the dates first. The file is compared with the last commit, without its sentences and comments; outside a git work tree, or without git, nothing is compared and nothing said.
    fr: Qui cherche la cause d'autres résultats regarde d'abord les dates. Le fichier est comparé au dernier commit, sans ses phrases d'essai ni ses commentaires; hors d'un dépôt git, ou sans git, rien n'est comparé ni dit.

    @ changed-version
    -- rules were changed since the last commit
    version "1.4.0"
    =
    -- rules were changed since the last commit
    version "1.4.1"
    en: Two packs that find different things must not bear the same version. Raise it once for all changes. It is compared with the last commit, as for changed-date.
    fr: Deux paquets qui trouvent des choses différentes ne doivent pas porter la même version. Augmentez-la une fois pour tous les changements. La comparaison se fait avec le dernier commit, comme pour changed-date.

    @ points-to-itself
    phrase "p" "took my passport"
    corroborates "test.rule"
    =
    phrase "p" "took my passport"
    corroborates "test.other"
    --- indicators/test/other.lua
    phrase "p" "locked in"
    en: A rule does not support itself; another code was meant.
    fr: Une règle ne s'appuie pas sur elle-même; on voulait un autre code.

    @ look-alike-letter
    phrase "p" "took my pаssport"
    =
    phrase "p" "took my passport"
    en: The letter comes from another alphabet, by copying from a web page or a message. In a rule the word would be another one than everybody reads. The fix puts the Latin letter. Sentences of tests are left alone: there such letters show how people hide words, and the program reads them as Latin ones in reports.
    fr: La lettre vient d'un autre alphabet, par copie d'une page web ou d'un message. Dans une règle, le mot serait un autre que celui que tout le monde lit. La correction met la lettre latine. Les phrases d'essai restent telles quelles : ces lettres y montrent comment on cache des mots, et le programme les lit comme latines dans les signalements.

    @ invisible-character
    phrase "p" "took my pass​port"
    =
    phrase "p" "took my passport"
    en: The character takes no room and parts a word, or turns the direction of writing. The fix takes it away.
    fr: Le caractère ne prend pas de place et coupe un mot, ou change le sens de l'écriture. La correction l'enlève.

    @ computed-text
    phrase "p" ("took my " .. "passport")
    =
    phrase "p" "took my passport"
    en: Who searches for a word in the rules does not find it, and messages cannot point at it. The fix joins texts that are plainly written side by side; what code makes must be written out by hand.
    fr: Qui cherche un mot dans les règles ne le trouve pas, et les messages ne peuvent pas le montrer. La correction joint les textes simplement mis côte à côte; ce que fait du code doit être écrit en entier à la main.
    """#
}
