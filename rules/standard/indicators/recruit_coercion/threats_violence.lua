indicator "recruit_coercion.threats_violence"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "the person may need help to leave", fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 264.1; CC 279.04"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Threats of violence against the person at recruitment", fr = "Menaces de violence envers la personne au recrutement" }
why   { en = "A threat at the start makes a person go along.", fr = "Une menace au départ fait suivre la personne." }
ask   { en = "What was said before the person went, and by whom?", fr = "Qu'a-t-on dit avant que la personne parte, et qui?" }
false_alarms { en = "A robbery; a threat with no travel or recruitment.", fr = "Un vol qualifié; menace sans voyage ni recrutement." }

words "threat" { use = "actions.threaten" }
words "harm"   { use = "actions.harm" }
words "weapon" { use = "things.weapons" }
words "go"     { en = "come with him, come with them, came with, go with him, go with them, went with, get in, got in, get on the bus, get on the plane, leave with him, move with him, travel, board, cross, sign, join them, if she did not come, if she didn't come, if she refused to go, if he refused to go, if she did not go, if she didn't go, if she backed out, if he backed out, back out, change her mind, change his mind, refuse the trip", fr = "le suivait pas, les suivait pas, ne le suivait pas, ne les suivait pas, le suivre, les suivre, la suivre, monter dans, embarquer, partir avec lui, partir avec eux, venir avec lui, voyager, traverser, signer, s'il ne partait pas, si elle ne partait pas, si elle refusait de partir, s'il refusait de partir, reculer, changer d'idée" }
words "before" { en = "before the trip, before she left, before he left, before leaving, at the airport, on the way, on the way here, at the border, at the bus station, the recruiter, the smuggler, the coyote, the agent", fr = "avant le voyage, avant le départ, avant de partir, à l'aéroport, en route, en chemin, à la frontière, au terminus, le recruteur, le passeur, l'agent" }

phrase "threat" { en = "{threat} ... {harm} ... {go}; {threat} ... {go}; {threat} ... {weapon} ... {go}; {before} ... {threat} ... {harm}; {before} ... {threat} ... {weapon}; {threat} ... {harm} ... {before}; (kill|hurt|beat|shoot) ... {go}; at gunpoint|knifepoint ... {go}; {go} ... at gunpoint|knifepoint" }
phrase "threat" { fr = "{threat} ... {harm} ... {go}; {threat} ... {go}; {threat} ... {weapon} ... {go}; {before} ... {threat} ... {harm}; {before} ... {threat} ... {weapon}; {threat} ... {harm} ... {before}; (tuer|tuerait|frapper|battre|tuera) ... {go}; menacée|menacé ... pour ... {go}" }
accepts "hypothetical"

hits "He [said he would kill her if she did not come] along."
hits "She was [threatened with a knife to get in] the van."
hits "The [agent threatened to beat] his brother."
hits { fr = "Il a [dit qu'il la tuerait si elle ne le suivait pas]." }
hits { fr = "Elle a été [menacée avec un fusil pour monter dans] la van." }
hits { fr = "Le [passeur a menacé de les frapper]." }
misses "The robber threatened the clerk with a knife."
misses "He threatened to sue the airline."
misses "She went with him to the movies."
misses { fr = "Le voleur a menacé la caissière avec un couteau." }
misses { fr = "Il menace de poursuivre la compagnie aérienne." }
misses { fr = "Elle est partie avec lui au cinéma." }
