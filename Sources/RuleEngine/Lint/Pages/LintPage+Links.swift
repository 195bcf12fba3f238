extension LintPage {
  /// Pages of mistakes in `entities.lua`.
  static let links = #"""
    @ link-number
    --- entities.lua
    links "phone" "strong"
    too_common("phone", 5000)
    =
    --- entities.lua
    links "phone" "strong"
    too_common("phone", 30)
    en: Each two reports that share a value are a link, so that one value in 5,000 reports would make twelve million. What stands in so many reports is the number of a service, not of a person.
    fr: Chaque paire de signalements qui partagent une valeur forme un lien : une seule valeur dans 5 000 signalements en ferait douze millions. Ce qui se trouve dans autant de signalements est le numéro d'un service, pas d'une personne.

    @ set-aside-form
    --- entities.lua
    links "phone" "strong"
    set_aside "phone" "the hotline"
    =
    --- entities.lua
    links "phone" "strong"
    set_aside "phone" "1-833-900-1010"
    en: Values are compared as wholes. A text that no phone number, address or page can be equal to would leave the hotline's own number linking everybody who was given it.
    fr: Les valeurs sont comparées en entier. Un texte auquel aucun numéro, aucune adresse ni aucune page ne peut être égal laisserait le numéro de la ligne d'aide relier toutes les personnes qui l'ont reçu.

    @ correlate-needs
    --- entities.lua
    links "phone" "strong"
    correlate "moves" { kind = "phone", reports = 3, raises = "partnership", en = "One phone.", fr = "Un téléphone." }
    =
    --- entities.lua
    links "phone" "strong"
    correlate "moves" { kind = "phone", reports = 3, days = 30, raises = "partnership", en = "One phone.", fr = "Un téléphone." }
    en: A correlation says what the reports share (kind), how many there must be (reports), in how many days (days), and which pillar they raise (raises). Provinces may be left out.
    fr: Une corrélation dit ce que les signalements partagent (kind), combien il en faut (reports), en combien de jours (days) et quel pilier ils élèvent (raises). Les provinces (provinces) sont facultatives.

    @ overlay-links
    --- local/overlay.lua
    changes "test"
    version "1"
    author "A"
    --- local/entities.lua
    links "phone" "strong"
    =
    --- local/overlay.lua
    changes "test"
    version "1"
    author "A"
    --- local/entities.lua
    set_aside "phone" "1-833-900-1010"
    en: A centre knows its own numbers and addresses and sets them aside. What links reports, and how strongly, must mean the same in every centre that compares its groups.
    fr: Un centre connaît ses propres numéros et adresses et les écarte. Ce qui relie des signalements, et avec quelle force, doit avoir le même sens dans tous les centres qui comparent leurs groupes.
    """#
}
