extension LintPage {
  /// Pages of mistakes in local overlays.
  static let overlays = #"""
    @ overlay-inside
    -- overlay.lua, or a folder local, inside the folder of the pack
    =
    -- the folder local beside the pack
    en: What a centre changes for itself lies beside the pack, so that a new version of the pack can take the place of the old one.
    fr: Ce qu'un centre change pour lui-même est à côté du paquet, afin qu'une nouvelle version du paquet puisse remplacer l'ancienne.

    @ overlay-file
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    --- local/pack.lua
    name "mine"
    =
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    en: An overlay changes rules and words. Whatever decides for the whole pack is changed in the pack itself.
    fr: Une adaptation change des règles et des mots. Ce qui décide pour tout le paquet se change dans le paquet même.

    @ overlay-needs
    --- local/overlay.lua
    changes "test" version "3"
    =
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    en: Every assessment names the overlay that it was made with, and somebody answers for it.
    fr: Toute évaluation nomme l'adaptation qui l'a faite, et quelqu'un en répond.

    @ overlay-other-pack
    --- local/overlay.lua
    changes "tests" version "3" author "M. Roy"
    =
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    en: The changes were made for another pack and may mean something else here.
    fr: Les changements ont été faits pour un autre paquet et peuvent vouloir dire autre chose ici.

    @ overlay-name
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    name "à nous"
    =
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    name "centre-north"
    en: The name becomes part of the name of the pack in assessments and exports.
    fr: Le nom devient une partie du nom du paquet dans les évaluations et les exportations.

    @ overlay-version
    --- local/overlay.lua
    changes "test" version "three" author "M. Roy"
    =
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    en: It is counted up with every change, so that two states of an overlay can be told apart.
    fr: Elle augmente à chaque changement, pour distinguer deux états d'une adaptation.

    @ overlay-protected
    --- pack.lua
    name    "test"
    version "1.0.0"
    protect "child.*"
    --- indicators/child/work.lua
    phrase "p" "took my passport"
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    switch_off "child.work" "too many false alarms"
    =
    --- pack.lua
    name    "test"
    version "1.0.0"
    protect "child.*"
    --- indicators/child/work.lua
    phrase "p" "took my passport"
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    switch_off "child.work" "too many false alarms"
    approved_by "child.work" "A. Tremblay"
    en: Rules about children and danger are the last that one person alone should silence.
    fr: Les règles sur les enfants et le danger sont les dernières qu'une personne seule devrait faire taire.

    @ overlay-own-approval
    --- pack.lua
    name    "test"
    version "1.0.0"
    protect "child.*"
    --- indicators/child/work.lua
    phrase "p" "took my passport"
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    switch_off "child.work" "too many false alarms"
    approved_by "child.work" "M. Roy"
    =
    --- pack.lua
    name    "test"
    version "1.0.0"
    protect "child.*"
    --- indicators/child/work.lua
    phrase "p" "took my passport"
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    switch_off "child.work" "too many false alarms"
    approved_by "child.work" "A. Tremblay"
    en: An approval is a second pair of eyes.
    fr: Une approbation, c'est une deuxième paire d'yeux.

    @ overlay-rule-twice
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    --- local/indicators/test/rule.lua
    indicator "test.rule"
    phrase "p" "kept my passport"
    =
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    --- local/indicators/test/own.lua
    indicator "test.own"
    phrase "p" "kept my passport"
    en: Two rules of one code would be counted as one, and nobody could say which of them found something.
    fr: Deux règles d'un même code compteraient pour une, et personne ne pourrait dire laquelle a trouvé quelque chose.

    @ overlay-removes
    --- lexicon/people.lua
    words "bosses" { en = "chief", fr = "chef" }
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    --- local/lexicon/people.lua
    words "bosses" { en = "crew, -chief" }
    =
    --- lexicon/people.lua
    words "bosses" { en = "chief", fr = "chef" }
    --- local/overlay.lua
    changes "test" version "3" author "M. Roy"
    --- local/lexicon/people.lua
    words "bosses" { en = "crew" }
    en: A shared list serves rules that nobody thinks of while changing it.
    fr: Une liste commune sert à des règles auxquelles personne ne pense en la changeant.
    """#
}
