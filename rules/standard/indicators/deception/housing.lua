indicator "deception.housing"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "the person needs housing", fr = "la personne a besoin d'un logement" },
          prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" } }
law       "CC 279.04; IRPA 118"
source    "ILO-2009; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Deceived about housing and living conditions", fr = "Trompée sur le logement et les conditions de vie" }
why   { en = "Housing that is not what was promised leaves the person without a safe place.", fr = "Un logement autre que promis laisse la personne sans lieu sûr." }
ask   { en = "What housing was promised, and where does the person sleep?", fr = "Quel logement avait-on promis, et où dort la personne?" }
false_alarms { en = "A rental listing with poor photos.", fr = "Annonce de location aux photos trompeuses." }

words "promise" { use = "actions.promise" }
words "good" { en = "own room, private room, a room, furnished apartment, an apartment, a house, nice house, house for four, free housing, housing, lodging, free room, room and board, own bed, a condo, hotel, a place to stay", fr = "sa propre chambre, chambre privée, une chambre, appartement meublé, un appartement, une maison, belle maison, maison pour quatre, logement gratuit, logement, hébergement, logés, logée, logé, nourris, son propre lit, un condo, l'hôtel, une place" }
words "sleep" { use = "actions.sleep" }
words "bad"  { use = "places.bad_beds", en = "to a room, per room, in one room, to a bed, rats, no heat, no water", fr = "par chambre, dans une chambre, par matelas, rats, pas de chauffage, pas d'eau" }
words "turn" { use = "actions.find_out" }

phrase "both" { en = "{promise} ... {good} ...9 {bad}; {promise} ... {good} ... {turn}; {promise} ... {good} ... {sleep}; instead of ... {good} ... {bad}; (housing|room|apartment|house|lodging) ... (nothing like|not what|worse than) ... (promised|told|photos|described|said)" }
phrase "both" { fr = "{promise} ... {good} ...9 {bad}; {promise} ... {good} ... {turn}; {promise} ... {good} ... {sleep}; au lieu de|d ... {good} ... {bad}; (logement|chambre|appartement|maison) ... (rien à voir|pas ce qu|pire que) ... (promis|dit|photos|décrit|annoncé)" }
phrase "told" { en = "{promise} ... {good}", fr = "{promise} ... {good}" }
phrase "told" { en = "(pictures|photos|video|ad|posting|agent) ... (showed|show|of|said|promised) ... (apartment|house|room|housing|building|bedroom|kitchen|lodging)" }
phrase "told" { fr = "(photos|photo|vidéo|annonce|montré|montrait|montraient) ... (appartement|maison|chambre|logement|bâtisse|cuisine|résidence)" }
phrase "reality" { en = "{sleep} ... {bad}; {number >= 4} ... (to a room|in a room|per room|in one room|people|men|women) ; none of that|it; tents|tent", fr = "{sleep} ... {bad}; {number >= 4} ... (par chambre|dans une chambre|personnes|hommes|femmes); rien de ça|tout; tentes|tente" }
phrase "reality" { en = "{sleep} ... (trailer|basement|barn|garage|shed|container|motel|tent|floor|bunkhouse|warehouse)" }
phrase "reality" { fr = "{sleep} ... (roulotte|sous-sol|grange|garage|cabanon|conteneur|motel|tente|plancher|dortoir|entrepôt)" }

flag_when "both"
flag_when "told" :near("reality", "2 sentences")

hits "She was [promised her own room and sleeps on the floor]."
hits "He was [told there was a furnished apartment, but] it is a shed."
hits "The [housing was nothing like the photos] they sent."
hits { fr = "On lui avait [promis un appartement meublé, il dort] dans l'entrepôt." }
hits { fr = "Elle [devait avoir sa propre chambre, mais] elle couche dans la buanderie." }
hits { fr = "Le [logement n'avait rien à voir avec les photos]." }
misses "The hotel has a nice room with a view."
misses "We rent our apartment to two students."
misses "She sleeps in her own room."
misses { fr = "L'hôtel a une belle chambre avec vue." }
misses { fr = "Nous louons l'appartement à deux étudiantes." }
misses { fr = "Elle dort dans sa chambre." }
