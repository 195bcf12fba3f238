indicator "recruit_coercion.violence"
status    "live"
strength  "strong"
profiles  "AL=S CL=S AS=S? CS=S?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "safety comes first", fr = "la sécurité d'abord" },
          prosecution = { en = "force is a means, and an assault",
                          fr = "la force est un moyen, et une voie de fait" } }
law       "CC 279.01; CC 266; CC 267; CC 271"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Violence used to recruit or move the person",
        fr = "Violence exercée pour recruter ou déplacer la personne" }
why   { en = "Violence at the start breaks resistance before any work begins.",
        fr = "La violence au départ brise la résistance avant même le travail." }
ask   { en = "What happened before the person went with them? Were there injuries?",
        fr = "Que s'est-il passé avant que la personne les suive? Y a-t-il eu des blessures?" }
false_alarms { en = "A robbery or a fight with no recruitment.",
               fr = "Un vol ou une bagarre sans recrutement." }

words "hit" { use = "actions.hit" }
words "go" { en = "agreed to go, agreed to come, went with, go with him, go with them, come with him, come with them, came with, got in, get in the car, get in the truck, get in the van, into the car, into the van, into a car, into a van, into the truck, into a truck, into an suv, in the trunk, to the airport, on the plane, to the border, across the border, on the bus, agreed", fr = "accepte de partir, accepté de partir, accepte de le suivre, le suivre, les suivre, la suivre, monter dans, monte dans, embarquer dans, embarque dans, dans l'auto, dans le char, dans une auto, dans la van, dans une van, dans la fourgonnette, dans une fourgonnette, dans le coffre, à l'aéroport, à la frontière, dans l'autobus, accepte" }
words "pull" { en = "~drag, ~pull, ~throw, ~shove, ~push, ~force, ~grab, ~bundle, ~drug, ~carry, ~haul", fr = "~traîner, ~tirer, ~lancer, ~pousser, ~forcer, ~droguer, ~jeter, ~attraper, ~pogner, tirée de force, embarquée de force, amenée de force, emmenée de force, amené de force, emmené de force" }
words "whom" { en = "her, him, me, us, them, the girl, the girls, the woman, a girl, a woman, the boy, the man, the workers", fr = "la, le" }
words "start" { en = "before the trip, before leaving, before they left, before she left, before we left, before being put to work, before she was put to work, before he put her to work, the first night, the first week, to break her, break her in, to break her in, until she agreed, until she said yes, until i said yes, until i agreed, until he agreed, so she would come, on the way here, on the road here, on the way, at the border, during the trip, seasoning", fr = "avant le départ, avant de partir, avant le voyage, avant d'être mise au travail, avant de la mettre au travail, la première nuit, la première semaine, pour la briser, pour la casser, jusqu'à ce qu'elle accepte, jusqu'à ce que j'accepte, jusqu'à ce qu'il accepte, jusqu'à ce qu'elle dise oui, pour qu'elle le suive, pendant le voyage, pendant le trajet, en chemin, à la frontière" }

phrase "pull" { en = "{pull} {whom} ... {go}; (was|were|been|being|got) {pull} ...2 {go}; {pull} {whom} into a|the|his|their ... (car|van|truck|suv|trunk|vehicle|taxi); (was|were|been|being|got) {pull} into a|the|his|their ... (car|van|truck|suv|trunk|vehicle|taxi); woke up in ... (car|van|truck|another city|motel|hotel)" }
phrase "pull" { fr = "{pull} ... {go}; {pull} dans un|une|le|la|l|son|leur ... (auto|char|van|camion|fourgonnette|coffre|taxi|véhicule); réveillée|réveillé dans ... (auto|char|van|ville|motel)" }
phrase "hit" { en = "{hit} {whom} ... {start}; {hit} {whom} ... {go}; {start} ... {hit} {whom}; (was|were|been|being|got) {hit} ... {start}; (was|were|been|being|got) {hit} ... {go}; {start} ... (was|were|been|being|got) {hit}; (raped|beaten|drugged|assaulted) ... before ... (work|club|clients|trip)", fr = "{hit} ... {start}; {hit} ... {go}; {start} ... {hit}; (violée|battue|droguée|agressée) avant ... (travail|clients|voyage|départ)" }
phrase "ordinary" { en = "police officer; arrested; handcuffed; paramedic; tow; suspect fled; carjacking; dragged the dog", fr = "arrêté par; menotté; ambulancier; remorquage; policier; suspect" }
words "refuse" { use = "recruitment.refuse" }
words "goto" { use = "recruitment.go_with" }
words "beat" { en = "~beat, ~hit, ~punch, ~slap, ~kick, ~choke, ~strangle, ~rape, ~assault, ~burn, ~drug, ~whip, ~stab, ~taser, ~shove, ~grab, ~tie, broke her nose, broke his nose, broke her arm, broke his arm, twisted her, twisted his, knocked out, knocked her out, beaten, slapped around, by the hair, by her hair, by the arm, sexually assaulted, roughed up", fr = "~battre, ~frapper, ~gifler, ~cogner, ~étrangler, ~violer, ~agresser, ~brûler, ~droguer, ~fouetter, ~tabasser, ~bousculer, ~attacher, ~pousser, cassé le nez, cassé le bras, tordu le poignet, tordu le bras, assommée, assommé, par les cheveux, par le bras, mangé une volée, agressée sexuellement" }
words "haul" { en = "~haul, ~drag, ~shove, ~throw, ~push, ~force, ~pull, ~bundle, ~yank, ~stuff, ~carry", fr = "~traîner, ~pousser, ~tirer, ~embarquer, ~garrocher, ~lancer, ~jeter, ~forcer, ~mettre de force" }
words "vehicle" { use = "places.vehicles", en = "trunk, plane, train, boat, gate, dodge, honda, ford, back seat, onto the bus", fr = "valise, avion, train, bateau, dodge, honda, ford, banc arrière" }
phrase "violence_go" { en = "{beat} ... (until|till|til|so) ... {goto}; {beat} ... (until|till|til) ... (said yes|agreed|gave in|accepted|signed); {beat} ... (so i would|so she would|so he would|so they would|to make him|to make her|to make me) ... (go|know|come|work|get|sign|board|cross); (before|then) ... (put us|took us|moved us|sent them|sent her|took me|took her|put me|put her) ...9 {beat}; {beat} ... (me|her|him|us|them) ... (and|n|then) ... (put|took|drove|sent|pushed|moved|flew) ... (me|her|him|us|them|to|in); {refuse} ... {beat}; {beat} ... {refuse}; drugged ... woke up ... (city|hotel|motel|province|town|car|place|house)" }
phrase "violence_go" { fr = "{beat} ... (jusqu'à ce qu|tant qu|pour que|pour qu) ... {goto}; {beat} ... (jusqu'à ce qu|tant qu) ... (dise oui|accepte|acceptent|cède|signe|dit oui); {beat} ... (pour que je|pour qu'elle|pour qu'il|pour qu'ils) ... (parte|sache|vienne|aille|travaille|embarque|signe|traverse); (avant de|avant que) ... (nous mettre|nous amener|la mettre|m'amener|l'amener|partir) ...9 {beat}; {beat} ... (pis|puis|et|après) ... (mis|mise|amenée|amené|emmenée|conduite|envoyée|envoyées|poussée|embarquée) ... (char|auto|van|hôtel|motel|ville|toronto|avion|avec); {refuse} ... {beat}; {beat} ... {refuse}; droguée ... (réveillée|réveiller) ... (ville|hôtel|motel|char|maison)" }
phrase "hauled" { en = "{haul} (her|him|me|them|us|the girl|the woman|a girl|a woman|the boy) ... (into|onto|in the back of|toward) ... {vehicle}; (raped|beaten|beat|assaulted|attacked) by the (guy|man|driver|recruiter|agent|smuggler|one) who (was supposed|was to|brought|took|drove|recruited); (forced|dragged|shoved|hauled|thrown|pulled|pushed) (into|onto|in) ... {vehicle}; (grabbed|held|had) (her|him|me) by ... (arm|hair|neck|throat) ... {vehicle}", fr = "(embarquée|embarqué|traînée|traîné|tirée|tiré|poussée|poussé|forcée|forcé|jetée|lancée|mise de force) ... (dans|à monter) ... {vehicle}; (embarquée|embarqué|amenée|emmenée|montée) de force (dans|vers); (violée|battue|agressée|frappée) par (celui|l'homme|le gars|le chauffeur|le recruteur|l'agent|le passeur) qui (devait|l'a amenée|l'avait|l'a recrutée|conduisait); (tenait|prise|pris|pogné|pognée) par ... (bras|cheveux|cou|gorge) ... {vehicle}" }
phrase "gain" { en = "{recruitment.exploit}; work; working; hotel; job; trip; airport; city; province", fr = "{recruitment.exploit}; travailler; hôtel; emploi; voyage; aéroport; ville; province" }
flag_when "pull" :unless("ordinary", "same sentence")
flag_when "hit" :unless("ordinary", "same sentence")
flag_when "violence_go" :near("gain", "anywhere")
flag_when "hauled" :near("gain", "2 sentences")

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
hits "They [kicked him till he agreed to cross] with the bags."
hits "She was [shoved into a van] and driven to the motel where she had to work."
hits "He [choked me and then drove me] to the hotel."
hits "[When he changed his mind at the airport they punched] him."
hits "She was [drugged at a bar and woke up in a motel] with men coming in."
hits { fr = "Ils l'ont [battu jusqu'à ce qu'il accepte de traverser]." }
hits { fr = "On l'a [poussée dans une van] pour l'amener au motel travailler." }
hits { fr = "Il m'a [étranglée pis mise dans le char]." }
hits { fr = "[droguée dans un bar, elle s'est réveillée dans un motel] avec des clients." }
hits { fr = "Quand elles [changent d'idée, les filles sont battues] puis envoyées à l'hôtel." }
misses "The paramedics carried him into the ambulance after the fight."
misses "The movers shoved the couch against the wall."
misses { fr = "Les ambulanciers l'ont embarqué dans l'ambulance après la bagarre." }
misses { fr = "Les déménageurs ont poussé le divan contre le mur." }
misses "She threw the bag into the car and went to the airport."
misses "Before the trip our mother beat the eggs."
