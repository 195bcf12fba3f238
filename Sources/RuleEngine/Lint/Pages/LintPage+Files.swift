extension LintPage {
  /// Pages of mistakes in files and in the use of Lua.
  static let files = #"""
    @ syntax
    phrase "p" "took my passport
    =
    phrase "p" "took my passport"
    en: The file cannot be read as Lua: a quotation mark, brace or comma is missing or too much. The caret shows the first word that does not fit; look just before it.
    fr: Le fichier ne se lit pas comme du Lua : il manque un guillemet, une accolade ou une virgule, ou il y en a un de trop. L'accent circonflexe montre le premier mot qui ne va pas; regardez juste avant.

    @ curly-quotes
    phrase “p” "took my passport"
    =
    phrase "p" "took my passport"
    en: Word processors turn straight quotation marks into curly ones, which Lua does not know. Write rules in a plain text editor. The fix puts straight marks in their place.
    fr: Les traitements de texte changent les guillemets droits en guillemets typographiques, que Lua ne connaît pas. Écrivez les règles dans un éditeur de texte simple. La correction remet des guillemets droits.

    @ runtime
    phrase "p" "took my passport"
    local count = nil + 1
    =
    phrase "p" "took my passport"
    en: Code in the file ended with an error while it was read. A rule file declares and needs no code of its own.
    fr: Du code du fichier s'est arrêté sur une erreur à la lecture. Un fichier de règle déclare et n'a pas besoin de code.

    @ stopped
    phrase "p" "took my passport"
    while true do end
    =
    phrase "p" "took my passport"
    en: Reading the file used up its share of time, memory or instructions. A rule of a thousand lines needs a hundredth of it, so that only a loop can do this.
    fr: La lecture du fichier a épuisé sa part de temps, de mémoire ou d'instructions. Une règle de mille lignes en demande le centième : seule une boucle peut faire cela.

    @ assignment
    phrase "p" "took my passport"
    threshold = 3
    =
    phrase "p" "took my passport"
    en: A name was given a value, most often because an = slipped in. Verbs take their value without =.
    fr: Un nom a reçu une valeur, le plus souvent à cause d'un = de trop. Les verbes prennent leur valeur sans =.

    @ second-value
    phrase "p" "took my passport"
    hits "He [took my passport]." "She [took my passport]."
    =
    phrase "p" "took my passport"
    hits "He [took my passport]."
    hits "She [took my passport]."
    en: The second text would be lost. Each sentence has a line and a verb of its own.
    fr: Le deuxième texte serait perdu. Chaque phrase a sa ligne et son verbe.

    @ said-twice
    phrase "p" "took my passport"
    strength "strong"
    strength "weak"
    =
    phrase "p" "took my passport"
    strength "strong"
    en: Of two values only one can count, and nobody should have to know which.
    fr: De deux valeurs, une seule peut compter, et personne ne devrait avoir à savoir laquelle.

    @ needs-text
    phrase "p" "took my passport"
    strength(3)
    =
    phrase "p" "took my passport"
    strength "strong"
    en: The verb takes a text between straight quotation marks.
    fr: Le verbe prend un texte entre guillemets droits.

    @ needs-number
    phrase "p" "took my passport"
    points "three"
    =
    phrase "p" "took my passport"
    points(3)
    en: The verb takes a number, in parentheses and without quotation marks.
    fr: Le verbe prend un nombre, entre parenthèses et sans guillemets.

    @ needs-boolean
    words "papers" { en = "passport", fuzzy = "yes" }
    phrase "p" "took {papers}"
    =
    words "papers" { en = "passport", fuzzy = true }
    phrase "p" "took {papers}"
    en: The key is switched on with true and off with false, without quotation marks.
    fr: La clé se met à true ou à false, sans guillemets.

    @ needs-table
    words "papers" "passport, visa"
    phrase "p" "took {papers}"
    =
    words "papers" { en = "passport, visa" }
    phrase "p" "took {papers}"
    en: The verb takes a value for each language, in braces.
    fr: Le verbe prend une valeur par langue, entre accolades.

    @ needs-function
    phrase "p" "took my passport"
    check(true)
    =
    phrase "p" "took my passport"
    check(function(report, found) return found("p") > 1 end)
    en: check takes a function that looks at a report and returns true or false.
    fr: check prend une fonction qui regarde un signalement et rend true ou false.

    @ bad-check
    phrase "p" "took my passport"
    local seen = {}
    check(function() seen[1] = true return true end)
    =
    phrase "p" "took my passport"
    check(function(report, found) return found("p") > 1 end)
    en: The function is run for each report by itself, so that one report cannot change what is said of the next. It must not keep anything.
    fr: La fonction est exécutée pour chaque signalement à part, afin qu'un signalement ne change pas ce qu'on dit du suivant. Elle ne doit rien garder.

    @ long-string
    phrase "p" "took my passport"
    title [[Papers taken]]
    =
    phrase "p" "took my passport"
    title "Papers taken"
    en: Between [[ and ]] line breaks and brackets are kept, so that the text would not be what it looks like.
    fr: Entre [[ et ]], les sauts de ligne et les crochets sont gardés : le texte ne serait pas ce qu'il paraît.

    @ line-break
    phrase "p" "took my passport"
    title "Papers\ntaken"
    =
    phrase "p" "took my passport"
    title "Papers taken"
    en: A text is one line, as screens and exports show it.
    fr: Un texte tient sur une ligne, comme le montrent les écrans et les exportations.

    @ file-unreadable
    -- a file without the permission to read it, or a link that leads nowhere
    =
    -- a plain file
    en: The file is there and cannot be read. Check its permissions, and whether it is a link to something that was moved. What it says is unknown, so that the pack cannot be used.
    fr: Le fichier est là et ne peut pas être lu. Vérifiez ses permissions, et si c'est un lien vers une chose déplacée. Ce qu'il dit est inconnu : le paquet est inutilisable.

    @ wrong-encoding
    -- a file saved as Windows-1252 ("ANSI"), in which é is one byte
    =
    -- the same file saved as UTF-8
    en: The caret shows the first character that is not UTF-8. Words with such characters are found in no report, so the pack cannot be used. Save the file as UTF-8. The fix reads it as Windows-1252, as editors on Windows write it, and writes it as UTF-8; it is offered only where this gives letters and marks of English and French and nothing else.
    fr: L'accent circonflexe montre le premier caractère qui n'est pas de l'UTF-8. Les mots qui en contiennent ne se trouvent dans aucun signalement : le paquet est inutilisable. Enregistrez le fichier en UTF-8. La correction le lit en Windows-1252, comme l'écrivent des éditeurs sous Windows, et l'écrit en UTF-8; elle n'est proposée que si cela donne des lettres et des signes du français et de l'anglais, et rien d'autre.

    @ linked-folder
    -- indicators/ours -> /srv/rules/ours
    =
    -- indicators/ours, a folder with the files in it
    en: The files behind a link to a folder are no part of the pack: they are neither in its hash nor in a built pack, and a link can lead round in a circle. Rules in them would be missing from every screening, so the pack cannot be used. Put the folder itself in the place of the link, or make the files an overlay. Links to single files are read.
    fr: Les fichiers derrière un lien vers un dossier ne font pas partie du paquet : ils ne sont ni dans son empreinte ni dans un paquet construit, et un lien peut tourner en rond. Leurs règles manqueraient à chaque criblage : le paquet est inutilisable. Mettez le dossier lui-même à la place du lien, ou faites de ces fichiers une adaptation locale. Les liens vers un seul fichier sont lus.

    @ file-too-large
    -- a file of more than 4 MiB
    =
    -- a rule of some kilobytes
    en: No rule needs 4 MiB. It is most often a data file that came into the folder by mistake.
    fr: Aucune règle n'a besoin de 4 Mio. C'est le plus souvent un fichier de données arrivé là par erreur.

    @ many-mistakes
    -- more than 100 mistakes in one file
    =
    -- fewer
    en: Beyond a hundred, the mistakes of one file are counted and not listed. One cause often makes many: mend the first ones and check again.
    fr: Au-delà de cent, les erreurs d'un fichier sont comptées et non listées. Une même cause en fait souvent beaucoup : corrigez les premières et vérifiez de nouveau.

    @ unknown-file
    --- notes/ideas.lua
    -- what could be looked for
    --- indicators/test/rule.lua
    phrase "p" "took my passport"
    =
    --- indicators/test/rule.lua
    phrase "p" "took my passport"
    en: The file lies where no rule is looked for, so that nothing in it has any effect. Rules lie in indicators/family/name.lua or contra/name.lua.
    fr: Le fichier est là où aucune règle n'est cherchée : rien de ce qu'il contient n'a d'effet. Les règles sont dans indicators/famille/nom.lua ou contra/nom.lua.

    @ pack-needs-name
    --- pack.lua
    version "1.0.0"
    =
    --- pack.lua
    name    "centre"
    version "1.0.0"
    en: Every assessment names the pack and the version that it was made with.
    fr: Toute évaluation nomme le paquet et la version qui l'ont faite.

    @ missing-script
    --- pack.lua
    name    "centre"
    version "1.0.0"
    --- assessments/score.lua
    =
    --- pack.lua
    name    "centre"
    version "1.0.0"
    en: Findings become a score, an urgency and pillars by the scripts in assessments/. Copy the one that is missing from the standard pack.
    fr: Les constats deviennent score, urgence et piliers par les scripts de assessments/. Copiez celui qui manque depuis le paquet standard.

    @ unset-threshold
    --- assessments/score.lua
    local _, _, _, _, pack = ...
    return { flagged = pack.thresholds.hgih ~= nil }
    =
    --- assessments/score.lua
    local _, _, _, _, pack = ...
    return { flagged = pack.thresholds.high ~= nil }
    en: The script reads a threshold that pack.lua does not set; it would fail with the first report.
    fr: Le script lit un seuil que pack.lua ne fixe pas; il échouerait au premier signalement.

    @ limit-out-of-range
    --- pack.lua
    name    "centre"
    version "1.0.0"
    limit("rule_seconds", 9)
    =
    --- pack.lua
    name    "centre"
    version "1.0.0"
    limit("rule_seconds", 0.1)
    en: Limits protect a whole run from one rule. A pack can be stricter than the program, never laxer.
    fr: Les limites protègent tout un traitement contre une seule règle. Un paquet peut être plus strict que le programme, jamais plus large.

    @ bad-prior-line
    --- prior.tsv
    (scale)<tab>2
    my boss 0.5
    =
    --- prior.tsv
    (scale)<tab>2
    my boss<tab>0.5
    en: The table is made by fanal pack fit. A line holds one or two words, a tab and a number.
    fr: Le tableau est fait par fanal pack fit. Une ligne contient un ou deux mots, une tabulation et un nombre.

    @ prior-twice
    --- prior.tsv
    (scale)<tab>2
    boss<tab>1
    boss<tab>2
    =
    --- prior.tsv
    (scale)<tab>2
    boss<tab>1
    en: Of two weights of one word only one could count.
    fr: De deux poids d'un même mot, un seul pourrait compter.

    @ prior-protected-word
    --- fairness.lua
    swap "gender" { en = "woman, man", fr = "femme, homme" }
    --- prior.tsv
    (scale)<tab>2
    a man<tab>0.5
    =
    --- fairness.lua
    swap "gender" { en = "woman, man", fr = "femme, homme" }
    --- prior.tsv
    (scale)<tab>2
    my boss<tab>0.5
    en: What a person is must never move a score, in the statistics of words as little as in rules.
    fr: Ce qu'est une personne ne doit jamais déplacer un score, pas plus par la statistique des mots que par les règles.

    @ bad-figures-line
    --- figures.tsv
    test.rule<tab>en<tab>many
    =
    --- pack.lua
    name    "centre"
    version "1.0.0"
    en: The figures are made by fanal pack figures; a line was changed by hand or cut off. Measure again.
    fr: Les chiffres sont faits par fanal pack figures; une ligne a été changée à la main ou coupée. Mesurez de nouveau.

    @ figures-without-rule
    --- figures.tsv
    test.gone<tab>en<tab>9<tab>9<tab>0<tab>0<tab>0<tab>0<tab>9<tab>0<tab>2026-11-27<tab>0
    =
    --- figures.tsv
    test.rule<tab>en<tab>9<tab>9<tab>0<tab>0<tab>0<tab>0<tab>9<tab>0<tab>2026-11-27<tab>0
    en: The rule was renamed or removed after it was measured. Measure again.
    fr: La règle a été renommée ou supprimée après la mesure. Mesurez de nouveau.
    """#
}
