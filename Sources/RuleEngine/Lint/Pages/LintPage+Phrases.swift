extension LintPage {
  /// Pages of mistakes in phrases and conditions.
  static let phrases = #"""
    @ unknown-phrase
    phrase "taken" "took my passport"
    flag_when "takn"
    =
    phrase "taken" "took my passport"
    flag_when "taken"
    en: A condition names phrases of the same rule. Where the name that was meant is clear, the fix puts it in.
    fr: Une condition nomme des phrases de la même règle. Quand le nom voulu est clair, la correction le met.

    @ unused-phrase
    phrase "taken" "took my passport"
    phrase "locked" "locked in"
    flag_when "taken"
    =
    phrase "taken" "took my passport"
    phrase "locked" "locked in"
    flag_when (any_of { "taken", "locked" })
    en: As soon as there is a flag_when, a phrase counts only where one names it. The rule silently ignores this one. Whether it is to be used or removed is for you to say, so that --fix leaves it.
    fr: Dès qu'il y a un flag_when, une phrase ne compte que si l'un d'eux la nomme. La règle ignore celle-ci sans rien dire. À vous de dire s'il faut l'utiliser ou l'enlever : --fix n'y touche pas.

    @ needs-target
    phrase "p" "took my passport"
    flag_when(1)
    =
    phrase "p" "took my passport"
    flag_when "p"
    en: flag_when says which phrase must be found.
    fr: flag_when dit quelle phrase doit être trouvée.

    @ needs-field
    phrase "p" "took my passport"
    flag_when "p" :where "province"
    =
    phrase "p" "took my passport"
    flag_when "p" :where(field("province"):is "QC")
    en: where asks for a field of the report and its value.
    fr: where demande un champ du signalement et sa valeur.

    @ bad-distance
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when "a" :near("b", "2 sentenses")
    =
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when "a" :near("b", "2 sentences")
    en: A distance is "same sentence", "2 sentences", "12 words", "same paragraph" or "anywhere".
    fr: Une distance est "same sentence", "2 sentences", "12 words", "same paragraph" ou "anywhere".

    @ bad-count
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when (at_least(3, { "a", "b" }))
    =
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when (at_least(2, { "a", "b" }))
    en: More phrases are asked for than there are in the list.
    fr: On demande plus de phrases qu'il n'y en a dans la liste.

    @ empty-phrase
    phrase "p" " ; "
    =
    phrase "p" "took my passport"
    en: A phrase needs a word.
    fr: Une phrase demande un mot.

    @ empty-choice
    phrase "p" "took|"
    =
    phrase "p" "took|kept my passport"
    en: On both sides of | there must be a word.
    fr: Des deux côtés de | il faut un mot.

    @ empty-braces
    phrase "p" "took { }"
    =
    words "papers" { en = "passport" }
    phrase "p" "took {papers}"
    en: Braces name a list of words or a quantity.
    fr: Les accolades nomment une liste de mots ou une quantité.

    @ open-brace
    words "papers" { en = "passport" }
    phrase "p" "took {papers"
    =
    words "papers" { en = "passport" }
    phrase "p" "took {papers}"
    en: A brace that opens must close.
    fr: Une accolade ouverte doit se fermer.

    @ open-group
    phrase "p" "(took|kept my passport"
    =
    phrase "p" "(took|kept) my passport"
    en: A parenthesis that opens must close.
    fr: Une parenthèse ouverte doit se fermer.

    @ stray-bracket
    phrase "p" "took } my passport"
    =
    phrase "p" "took my passport"
    en: A bracket that closes must have opened before. Square brackets mark evidence in hits; in a phrase they mean nothing.
    fr: Ce qui se ferme doit avoir été ouvert. Les crochets marquent les mots trouvés dans hits; dans une phrase ils ne veulent rien dire.

    @ gap-at-edge
    phrase "p" "... passport"
    =
    phrase "p" "took ... passport"
    en: A gap stands between two things that must be found.
    fr: Un écart est entre deux choses à trouver.

    @ gap-dots
    phrase "p" "took .. passport"
    =
    phrase "p" "took ... passport"
    en: Two or four dots are most often a slip of the finger.
    fr: Deux ou quatre points sont le plus souvent une faute de frappe.

    @ gap-size
    phrase "p" "took ...40 passport"
    =
    phrase "p" "took ...9 passport"
    en: Beyond fifteen words almost any two words meet by chance.
    fr: Au-delà de quinze mots, presque tous les mots se rencontrent par hasard.

    @ all-optional
    phrase "p" "(took)? (passport)?"
    =
    phrase "p" "took (my)? passport"
    en: If every place may be absent, nothing at all would match.
    fr: Si toutes les places peuvent manquer, le vide suffirait.

    @ too-many-optional
    phrase "p" "he? has? taken? my? passport"
    =
    phrase "p" "taken (my)? passport"
    en: Each place that may be absent doubles the work. Write alternatives with ; instead.
    fr: Chaque place facultative double le travail. Écrivez plutôt des variantes avec « ; ».

    @ either-of-quantities
    phrase "p" "{age < 18}|minor"
    =
    phrase "p" "{age < 18}; minor"
    en: A number is read otherwise than words; two ways to say it are divided by ;.
    fr: Un nombre se lit autrement que des mots; deux façons de le dire se séparent par « ; ».

    @ class-in-group
    words "papers" { en = "passport" }
    phrase "p" "took (my|{papers})"
    =
    words "papers" { en = "passport" }
    phrase "p" "took my|{papers}"
    en: A group in parentheses holds words. A class stands beside | without parentheses.
    fr: Un groupe entre parenthèses contient des mots. Une classe se met à côté de « | », sans parenthèses.

    @ bad-quantity
    phrase "p" "worked {hours > twelve}"
    =
    phrase "p" "worked {hours > 12 per day}"
    en: Numbers in braces are written with digits; the program finds number words in the text itself.
    fr: Entre accolades, les nombres s'écrivent en chiffres; le programme trouve lui-même les nombres en lettres.

    @ short-term
    phrase "p" "ID"
    =
    phrase "p" "took (my|her|his) ID"
    en: Two letters mean many things (ID is also Idaho and an identifier), so that a phrase of one such word flags by chance. Put it beside a word that says what happened.
    fr: Deux lettres veulent dire bien des choses (TP, DM, RH) : une telle phrase signale par hasard. Mettez-la à côté d'un mot qui dit ce qui est arrivé.

    @ common-word-alone
    phrase "p" "took my passport; boss"
    =
    phrase "p" "took my passport; boss kept my papers"
    en: The word stands in any report, so that the rule would flag nearly all of them. Say what was done.
    fr: Le mot est dans n'importe quel signalement : la règle les signalerait presque tous. Dites ce qui a été fait.

    @ never-matches
    phrase "p" "worked {hours > 30 per day}"
    =
    phrase "p" "worked {hours > 12 per day}"
    en: A day has 24 hours, a week seven days, and signs with gaps around them are no word: nothing in a report can satisfy this, and nobody will notice.
    fr: Un jour a 24 heures, une semaine sept jours, et des signes entre deux écarts ne font pas un mot : rien dans un signalement ne peut y répondre, et personne ne le remarquera.

    @ alternative-twice
    phrase "p" "took my passport; kept my visa; took my passport"
    =
    phrase "p" "took my passport; kept my visa"
    en: The second one adds nothing. The fix takes it away; what the rule finds stays the same.
    fr: La deuxième n'ajoute rien. La correction l'enlève; ce que trouve la règle reste pareil.

    @ shadowed-alternative
    phrase "p" "took|kept|held my passport; took|kept my passport"
    =
    phrase "p" "took|kept|held my passport; hid my passport"
    en: Whatever this finds, the other one finds as well, with the same or wider gaps and the same or more words. It can go, or it was meant otherwise.
    fr: Tout ce que ceci trouve, l'autre le trouve aussi, avec des écarts aussi larges ou plus et autant de mots ou plus. On peut l'enlever, ou bien on voulait autre chose.

    @ phrase-in-two-rules
    phrase "p" "took my passport"
    --- indicators/test/other.lua
    phrase "q" "took my passport"
    =
    phrase "p" "took my passport"
    implies "test.other"
    --- indicators/test/other.lua
    phrase "q" "kept my visa"
    en: One sentence then counts twice. If both codes are really shown by the same words, let one rule imply the other.
    fr: Une même phrase compte alors deux fois. Si les mêmes mots montrent vraiment les deux codes, qu'une règle implique l'autre (implies).

    @ wide-gap
    phrase "p" "took ...14 passport"
    =
    phrase "p" "took ...6 passport"
    en: Sentences of reports have some fifteen words. A gap of more than ten joins what does not belong together; five was measured to be best.
    fr: Les phrases des signalements ont une quinzaine de mots. Un écart de plus de dix joint ce qui ne va pas ensemble; cinq s'est révélé le meilleur.

    @ gap-spacing
    phrase "p" "took...passport"
    =
    phrase "p" "took ... passport"
    en: It is read as a gap and looks like the end of a sentence. The fix puts spaces; what the rule finds stays the same.
    fr: C'est lu comme un écart et cela ressemble à la fin d'une phrase. La correction met des espaces; ce que trouve la règle reste pareil.

    @ slow-phrase
    words "who"   { en = "he, she, they, I, we, you, it, his, her, my, our, their" }
    words "small" { en = "the, a, an, to, of, in, and, that, was, had, would" }
    phrase "p" "{who} ...9 {small} ...9 {who}|{small}"
    =
    words "who" { en = "he, she, they" }
    phrase "p" "{who} ...9 took ... passport"
    en: The measure does not use a clock. Two texts of ordinary prose (one in each language, built into the program) are read with the pack; in each sentence that holds words for all places of a phrase, every such word is one step, counted per 1,000 words. A phrase of words that stand in every sentence is followed everywhere: it costs, and it finds too much. Put in one rare word that it cannot do without.
    fr: La mesure n'utilise pas d'horloge. Deux textes de prose ordinaire (un par langue, compris dans le programme) sont lus avec le paquet; dans chaque phrase du texte qui a des mots pour toutes les places, chacun de ces mots est un pas, compté pour 1 000 mots. Une phrase faite de mots qui sont partout est suivie partout : elle coûte, et elle trouve trop. Mettez-y un mot rare dont elle ne peut se passer.

    @ always-true
    phrase "p" "took my passport"
    flag_when "p" :where(field("language"):is("en", "fr"))
    =
    phrase "p" "took my passport"
    flag_when "p" :where(field("province"):is("QC", "ON"))
    en: The condition looks like a limit and is none. Take it away, or say what was meant.
    fr: La condition a l'air d'une limite et n'en est pas une. Enlevez-la, ou dites ce que vous vouliez.

    @ never-holds
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when "a" :near("b", "same sentence") :unless("b", "2 sentences")
    =
    phrase "a" "took my passport"
    phrase "b" "locked in"
    phrase "c" "gave it back"
    flag_when "a" :near("b", "same sentence") :unless("c", "2 sentences")
    en: Parts of the condition exclude each other, so that it never flags.
    fr: Des parties de la condition s'excluent : elle ne signale jamais rien.

    @ redundant-condition
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when "a"
    flag_when "a" :near "b"
    =
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when "a" :near "b"
    en: Several flag_when lines mean any of them. The one without clauses already flags all that the other one could; the other one only adds the words of its clauses to the evidence.
    fr: Plusieurs lignes flag_when veulent dire l'une d'elles. Celle qui n'a pas de clause signale déjà tout ce que l'autre pourrait; l'autre ne fait qu'ajouter les mots de ses clauses à ce qui est montré.

    @ impossible-field
    phrase "p" "took my passport"
    flag_when "p" :where(field("province"):is "Quebec")
    =
    phrase "p" "took my passport"
    flag_when "p" :where(field("province"):is "QC")
    en: Reports name provinces by two letters (QC, ON, …) and languages by en and fr; another value is never met.
    fr: Les signalements nomment les provinces par deux lettres (QC, ON, …) et les langues par en et fr; une autre valeur ne se rencontre jamais.

    @ far-distance
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when "a" :near("b", "9 sentences")
    =
    phrase "a" "took my passport"
    phrase "b" "locked in"
    flag_when "a" :near("b", "2 sentences")
    en: Over five sentences (or a hundred words) reports have gone on to another matter, and two phrases meet by chance. "anywhere" says openly that the distance does not matter.
    fr: Au-delà de cinq phrases (ou de cent mots), un signalement parle d'autre chose, et deux phrases se rencontrent par hasard. "anywhere" dit franchement que la distance ne compte pas.
    """#
}
