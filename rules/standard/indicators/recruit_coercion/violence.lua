indicator "recruit_coercion.violence"
status    "live"
strength  "strong"
profiles  "AL=S CL=S AS=S? CS=S?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "safety comes first", fr = "la sécurité d'abord" },
          prosecution = { en = "force is a means, and an assault", fr = "la force est un moyen, et une voie de fait" } }
law       "CC 279.01; CC 266; CC 267; CC 271"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Violence used to recruit or move the person", fr = "Violence exercée pour recruter ou déplacer la personne" }
why   { en = "Violence at the start breaks resistance before any work begins.", fr = "La violence au départ brise la résistance avant même le travail." }
ask   { en = "What happened before the person went with them? Were there injuries?", fr = "Que s'est-il passé avant que la personne les suive? Y a-t-il eu des blessures?" }
false_alarms { en = "A robbery or a fight with no recruitment.", fr = "Un vol ou une bagarre sans recrutement." }

words "hit"  { use = "actions.hit" }
words "go"   { en = "agreed to go, agreed to come, went with, go with him, go with them, come with him, come with them, came with, got in, get in the car, get in the truck, get in the van, into the car, into the van, into a car, into a van, into the truck, into a truck, into an suv, in the trunk, to the airport, on the plane, to the border, across the border, on the bus, agreed", fr = "accepte de partir, accepté de partir, accepte de le suivre, le suivre, les suivre, la suivre, monter dans, monte dans, embarquer dans, embarque dans, dans l'auto, dans le char, dans une auto, dans la van, dans une van, dans la fourgonnette, dans une fourgonnette, dans le coffre, à l'aéroport, à la frontière, dans l'autobus, accepte" }
words "pull" { en = "~drag, ~pull, ~throw, ~shove, ~push, ~force, ~grab, ~bundle, ~drug, ~carry, ~haul", fr = "~traîner, ~tirer, ~lancer, ~pousser, ~forcer, ~droguer, ~jeter, ~attraper, ~pogner, tirée de force, embarquée de force, amenée de force, emmenée de force, amené de force, emmené de force" }
words "start" { en = "before the trip, before leaving, before they left, before she left, before we left, before being put to work, before she was put to work, before he put her to work, the first night, the first week, to break her, break her in, to break her in, until she agreed, until she said yes, until i said yes, until i agreed, until he agreed, so she would come, on the way here, on the road here, on the way, at the border, during the trip, seasoning", fr = "avant le départ, avant de partir, avant le voyage, avant d'être mise au travail, avant de la mettre au travail, la première nuit, la première semaine, pour la briser, pour la casser, jusqu'à ce qu'elle accepte, jusqu'à ce que j'accepte, jusqu'à ce qu'il accepte, jusqu'à ce qu'elle dise oui, pour qu'elle le suive, pendant le voyage, pendant le trajet, en chemin, à la frontière" }

phrase "pull" { en = "{pull} ... {go}; {pull} into a|the|his|their ... (car|van|truck|suv|trunk|vehicle|taxi); woke up in ... (car|van|truck|another city|motel|hotel)" }
phrase "pull" { fr = "{pull} ... {go}; {pull} dans un|une|le|la|l|son|leur ... (auto|char|van|camion|fourgonnette|coffre|taxi|véhicule); réveillée|réveillé dans ... (auto|char|van|ville|motel)" }
phrase "hit" { en = "{hit} ... {start}; {hit} ... {go}; {start} ... {hit}; (raped|beaten|drugged|assaulted) ... before ... (work|club|clients|trip)", fr = "{hit} ... {start}; {hit} ... {go}; {start} ... {hit}; (violée|battue|droguée|agressée) avant ... (travail|clients|voyage|départ)" }
phrase "ordinary" { en = "police officer; arrested; handcuffed; paramedic; tow; suspect fled; carjacking; dragged the dog", fr = "arrêté par; menotté; ambulancier; remorquage; policier; suspect" }
flag_when "pull" :unless("ordinary", "same sentence")
flag_when "hit" :unless("ordinary", "same sentence")

hits "She was [dragged into a van] outside the store."
hits "He [beat her until she agreed] to come to Calgary."
hits "She was [raped before being put to work]."
hits "two guys [threw me in the trunk] and we drove all night"
hits "They [hit him to get in the truck]."
hits { fr = "Elle a été [tirée de force dans l'auto]." }
hits { fr = "[Battue jusqu'à ce qu'elle accepte] de partir." }
hits { fr = "Elle a été [violée avant d'être mise au travail]." }
hits { fr = "Ils l'ont [poussé dans une van] près du terminus." }
hits { fr = "Elle dit qu'il l'a [droguée dans le char]." }
misses "The officer pushed the suspect into the cruiser and arrested him."
misses "The tow truck pulled the car into the lot."
misses "They got in the van and sang all the way."
misses "He was never hit."
misses "The boys fought after the game."
misses { fr = "Le policier a poussé le suspect dans l'auto." }
misses { fr = "La remorqueuse a tiré l'auto." }
misses { fr = "On a embarqué dans le char en chantant." }
misses { fr = "Il n'a jamais été frappé." }
misses { fr = "Les gars se sont chamaillés après la partie." }
