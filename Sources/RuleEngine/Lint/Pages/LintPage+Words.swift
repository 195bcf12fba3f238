extension LintPage {
  /// Pages of mistakes in lists of words, cues and the words of fairness.
  static let words = #"""
    @ unknown-class
    words "papers" { en = "passport, visa" }
    phrase "p" "took {paper}"
    =
    words "papers" { en = "passport, visa" }
    phrase "p" "took {papers}"
    en: Braces name a list of words of this rule, or one of the lexicon by its full name (people.controllers).
    fr: Les accolades nomment une liste de mots de cette règle, ou une du lexique par son nom entier (people.controllers).

    @ own-class
    words "papers" { en = "passport, visa" }
    words "things" { use = "papers" }
    phrase "p" "took {papers}|{things}"
    =
    words "papers" { en = "passport, visa" }
    words "things" { en = "phone, key" }
    phrase "p" "took {papers}|{things}"
    en: use takes shared lists of the lexicon. Inside one rule write {papers}|{things} in the phrase.
    fr: use prend des listes communes du lexique. Dans une règle, écrivez {papers}|{things} dans la phrase.

    @ empty-class
    words "papers" { en = " , " }
    phrase "p" "took {papers}"
    =
    words "papers" { en = "passport, visa" }
    phrase "p" "took {papers}"
    en: A list without members finds nothing.
    fr: Une liste sans membre ne trouve rien.

    @ class-circle
    --- lexicon/a.lua
    words "x" { use = "y" }
    words "y" { use = "x" }
    --- indicators/test/rule.lua
    phrase "p" "took {a.x}"
    =
    --- lexicon/a.lua
    words "x" { use = "y" }
    words "y" { en = "passport" }
    --- indicators/test/rule.lua
    phrase "p" "took {a.x}"
    en: A list that is made of itself never ends.
    fr: Une liste faite d'elle-même ne finit jamais.

    @ class-no-language
    words "papers" { en = "passport" }
    phrase "p" { fr = "pris {papers}" }
    =
    words "papers" { en = "passport", fr = "passeport" }
    phrase "p" { fr = "pris {papers}" }
    en: The phrase is French and the list has no French words, so that it could never match.
    fr: La phrase est en français et la liste n'a pas de mots français : elle ne trouverait jamais rien.

    @ class-too-large
    phrase "p" "(~take ~keep ~go ~come ~see ~give ~have ~be ~do ~make ~run ~eat)"
    =
    phrase "p" "~take ... ~keep"
    en: Each ~ multiplies the forms. Put ~ before the words that really change.
    fr: Chaque ~ multiplie les formes. Mettez ~ devant les mots qui changent vraiment.

    @ short-prefix
    phrase "p" "the (pas*)"
    =
    phrase "p" "the (passp*)"
    en: A short beginning fits too many words: pas* finds past, paste and pasture.
    fr: Un début court va à trop de mots : pas* trouve passer, pastel et pastis.

    @ alias-not-a-word
    --- lexicon/a.lua
    alias "you" { en = "see u" }
    =
    --- lexicon/a.lua
    alias "see you" { en = "cu" }
    en: An alias is one word as people type it; what it stands for may be several.
    fr: Un alias est un seul mot tel qu'on le tape; ce qu'il remplace peut en être plusieurs.

    @ alias-for-nothing
    --- lexicon/a.lua
    alias "!" { en = "u" }
    =
    --- lexicon/a.lua
    alias "you" { en = "u" }
    en: What an alias stands for must hold a word.
    fr: Ce que remplace un alias doit contenir un mot.

    @ alias-for-itself
    --- lexicon/a.lua
    alias "You" { en = "you" }
    =
    --- lexicon/a.lua
    alias "you" { en = "u" }
    en: Case and accents make no difference, so that this says nothing new.
    fr: La casse et les accents ne changent rien : ceci n'apprend rien.

    @ alias-twice
    --- lexicon/a.lua
    alias "you" { en = "u, ya, U" }
    =
    --- lexicon/a.lua
    alias "you" { en = "u, ya" }
    en: The spelling is in the list already.
    fr: Cette graphie est déjà dans la liste.

    @ cue-too-long
    --- context/en.lua
    pseudo "a b c d e f g h i j k l m n"
    =
    --- context/en.lua
    pseudo "not only"
    en: Cues are looked for around every finding and must be short.
    fr: Les indices sont cherchés autour de chaque constat et doivent être courts.

    @ missing-translation
    --- fairness.lua
    swap "gender" { en = "woman, man" }
    =
    --- fairness.lua
    swap "gender" { en = "woman, man", fr = "femme, homme" }
    en: What must be fair in one language must be so in the other.
    fr: Ce qui doit être équitable dans une langue doit l'être dans l'autre.

    @ swap-alone
    --- fairness.lua
    swap "gender" { en = "woman", fr = "femme, homme" }
    =
    --- fairness.lua
    swap "gender" { en = "woman, man", fr = "femme, homme" }
    en: A word is measured by putting another in its place; for that there must be two.
    fr: Un mot se mesure en mettant un autre à sa place; il en faut donc deux.

    @ swap-no-word
    --- fairness.lua
    swap "gender" { en = "woman/women, man/!", fr = "femme, homme" }
    =
    --- fairness.lua
    swap "gender" { en = "woman/women, man/men", fr = "femme, homme" }
    en: A form without letters cannot stand in a sentence.
    fr: Une forme sans lettres ne peut pas être dans une phrase.

    @ swap-forms
    --- fairness.lua
    swap "gender" { en = "woman/women, man", fr = "femme, homme" }
    =
    --- fairness.lua
    swap "gender" { en = "woman/women, man/men", fr = "femme, homme" }
    en: A form is replaced by the form at the same place, so that all members need as many.
    fr: Une forme est remplacée par celle du même rang : tous les membres en demandent autant.

    @ swap-twice
    --- fairness.lua
    swap "gender" { en = "woman, Woman, man", fr = "femme, homme" }
    =
    --- fairness.lua
    swap "gender" { en = "woman, man", fr = "femme, homme" }
    en: A word that is replaced by itself measures nothing.
    fr: Un mot remplacé par lui-même ne mesure rien.

    @ carrier-without-word
    --- fairness.lua
    swap "gender" { en = "woman, man", fr = "femme, homme" }
    carrier { en = "Somebody waits.", fr = "Une femme attend." }
    =
    --- fairness.lua
    swap "gender" { en = "woman, man", fr = "femme, homme" }
    carrier { en = "A woman waits.", fr = "Une femme attend." }
    en: A carrier sentence holds a word of a swap line; this one would measure nothing.
    fr: Une phrase porteuse contient un mot d'une ligne swap; celle-ci ne mesurerait rien.

    @ protected-word-alone
    --- fairness.lua
    swap "gender" { en = "woman, man", fr = "femme, homme" }
    --- indicators/test/rule.lua
    phrase "p" "a woman"
    =
    --- fairness.lua
    swap "gender" { en = "woman, man", fr = "femme, homme" }
    --- indicators/test/rule.lua
    phrase "p" "woman ... locked in"
    en: Nationality, ethnicity, Indigenous identity, gender, religion, immigration status and sex work say nothing about what was done to a person. A rule that flags such a word alone would watch groups of people. Name the deed as well.
    fr: La nationalité, l'origine ethnique, l'identité autochtone, le genre, la religion, le statut d'immigration et le travail du sexe ne disent rien de ce qu'une personne a subi. Une règle qui signale un tel mot seul surveillerait des groupes de gens. Nommez aussi l'acte.

    @ unused-words
    words "papers" { en = "passport" }
    words "bosses" { en = "boss" }
    phrase "p" "took {papers}"
    =
    words "papers" { en = "passport" }
    words "bosses" { en = "boss" }
    phrase "p" "{bosses} took {papers}"
    en: No phrase uses the list: most often its name is misspelt in a phrase, or the phrase was changed. That is why --fix does not take the line away.
    fr: Aucune phrase n'utilise la liste : le plus souvent, son nom est mal écrit dans une phrase, ou la phrase a changé. C'est pourquoi --fix n'enlève pas la ligne.

    @ unused-class
    --- lexicon/things.lua
    words "papers" { en = "passport, visa", fr = "passeport, visa" }
    =
    --- lexicon/things.lua
    words "papers" { en = "passport, visa", fr = "passeport, visa" }
    --- indicators/test/rule.lua
    phrase "p" "took my {things.papers}"
    en: No rule uses the shared list, so that work on it changes nothing. Use it, or remove it.
    fr: Aucune règle n'utilise cette liste commune : y travailler ne change rien. Utilisez-la, ou enlevez-la.

    @ member-twice
    words "papers" { en = "passport, visa, Passport" }
    phrase "p" "took {papers}"
    =
    words "papers" { en = "passport, visa" }
    phrase "p" "took {papers}"
    en: A word that stands twice adds nothing and makes a list hard to read. The fix takes the second one away; what the rule finds stays the same.
    fr: Un mot en double n'ajoute rien et rend la liste difficile à lire. La correction enlève le deuxième; ce que trouve la règle reste pareil.

    @ class-one-language
    words "papers" { en = "passport, visa" }
    phrase "p" "took {papers}"
    =
    words "papers" { en = "passport, visa", fr = "passeport, visa" }
    phrase "p" { en = "took {papers}", fr = "pris {papers}" }
    en: A list in one language only is often half of the work. Where a phrase of one language alone needs it, nothing is wrong.
    fr: Une liste dans une seule langue est souvent la moitié du travail. Si seule une phrase de cette langue en a besoin, tout va bien.
    """#
}
