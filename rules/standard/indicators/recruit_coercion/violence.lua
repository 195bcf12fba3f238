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
words "struck" { use = "actions.hit", en = "jumped him, jumped her, jumped me, jumped them, drugged, was drugged, spiked, something in her drink, in my drink, burned my, burned her, burned his, tied, tied up, tasered, pepper sprayed, dragged, knocked out", fr = "sauté dessus, pogné, pognée, droguée, drogué, drogue du viol, dans son verre, dans mon verre, brûlé le, attaché, attachée, traîné, traînée, assommé, assommée, de force" }
phrase "then_go" { en = "{struck} ...8 (until|till|til|and then|then|and|so) ...3 (got in|get in|i go|i went|she went|he went|they went|came|signed|said yes|said ok|agreed|packed|put him in|put her in|put me in|put them in|woke up|in the van|in the trunk)", fr = "{struck} ...8 (jusqu'à ce qu|pis|puis|et|après|alors|fait que) ...3 (embarque|embarqué|monte|montée|monté|dit oui|dise oui|parti|partie|signé|signe|accepte|accepté|mis dans|mise dans|réveillée|réveillé|suivi|suivie); droguée ...6 (réveillée|réveillé); drogué ...6 (réveillé|réveillée)" }
phrase "not_then" { en = "(hockey|football|steering|wheel|police|cop|officer|arrested|anaesthetic|surgery|dentist|fireworks|movie|husband hit|hospital)", fr = "(hockey|football|volant|policier|police|arrêté|anesthésie|chirurgie|dentiste|film|hôpital)" }
phrase "c_signed" { en = "(next day|that night|next morning|after that|then|so|until) ...1 (he|she|they|i|we) ...1 (signed|went|boarded|left with|agreed|packed|said yes|got in|got on|crossed|travelled)", fr = "(lendemain|le soir même|après ça|alors|fait que|fait qu|jusqu'à ce qu) ...1 (il|elle|ils|elles|je|on) ...1 (a|ai|ont|est|suis|sont)? ...1 (signé|partie|parti|partis|embarqué|accepté|dit oui|monté|montée|traversé|signe|embarque|accepte)" }
phrase "c_broke" { en = "(broke|breaks|cut|burned|burnt|smashed|crushed|pulled out|knocked out|twisted) (his|her|my|their) {health.body}; (beat|beaten|kicked|whipped|tasered|choked|raped|tied) ...2 (him|her|me|them)", fr = "(cassé|coupé|brûlé|écrasé|arraché|tordu|fracturé) ...1 (le|la|les|un|une|deux) ...1 {health.body}; (battu|battue|frappé|frappée|fouetté|étranglée|étranglé|violée|attaché|attachée)" }
phrase "hit" { fr = "(violée|violé|battue|battu|frappée|frappé|agressée) ...1 (le premier soir|la première nuit|le premier jour|la première journée|le soir de son arrivée|en arrivant|à l'arrivée|dès l'arrivée)" }
flag_when "pull" :unless("ordinary", "same sentence")
flag_when "hit" :unless("ordinary", "same sentence")
flag_when "violence_go" :near("gain", "anywhere")
flag_when "hauled" :near("gain", "2 sentences")

-- Struck, held or carried off because the person did not want to go or to begin.
words "blow" { use = "actions.hit",
               en  = "kneed, elbowed, stomped, ~drown, gagged, tied up, tied him, tied her, bound her, bound him, scalded, belted, flogged, caned, took turns, held down, held under, held his head, held her head, head under, put a bag over, bag over his head, bag over her head, broke two, knocked cold, knocked senseless, dislocated, locked in the trunk, came at her with, came at him with, boot in, boots to",
               fr  = "~assommer, ~ligoter, attachée, attachés, attaché à, l'a attachée, l'ont attachée, ~bâillonner, ~noyer, ~plonger, ~fouetter, ~piétiner, ~fesser, ~ébouillanter, ~taper, ~sacrer une volée, à tour de rôle, tenue par terre, tenu par terre, tenue de force, tenu de force, tête sous l'eau, tête dans l'eau, sac sur la tête, cassé deux, fracturé, démis l'épaule, coup de genou, coups de genou, coup de poing, coups de poing, coup de pied, coups de pied, coups de ceinture, coups de bâton, mangé une claque, mangé des claques, sacré une volée, a cogné la tête" }
words "off" { en = "~throw, ~threw, ~toss, ~bundle, ~shove, ~drag, ~push, ~pull, ~haul, ~carry, ~stuff, ~force, ~load, ~march, ~grab, ~snatch",
              fr = "~jeter, ~lancer, ~garrocher, ~pousser, ~tirer, ~traîner, ~embarquer, ~mettre, ~monter, ~forcer, ~sortir, ~rentrer, ~pitcher, ~enfermer" }
phrase "carried" { en = "{blow} ...12 (and|then|n) ...1 {off} (him|her|me|them|us) (in|into|onto|aboard|through); {blow} ...9 (and|then|n|while) ...1 (was|were|got) {off} (in|into|onto)",
                   fr = "{blow} ...12 (et|pis|puis) ...3 {off} (dans|sur|en arrière) ...2 {places.vehicles}|coffre|valise; {off} ...6 {blow} ...12 {off} (dans|sur) ...2 {places.vehicles}|coffre|valise" }
phrase "until" { en = "{blow} ...12 (until|till|til|before) (she|he|i|they|we) ...1 (said|agreed|signed|gave|stopped|went|came|got|nodded|packed|promised); (held|kept) (her|him|me) (down|under) ...9 (until|till|til)",
                 fr = "{blow} ...12 (jusqu'à ce qu|jusqu'à ce que|tant qu|tant que) ...2 (dise|accepte|signe|monte|cède|parte|promette|embarque|arrête|dit|disait); {blow} ...9 avant qu ...1 (dise|accepte|signe|monte|cède|parte)" }
phrase "unwilling" { en = "{recruitment.going}; (didn't|did not|didnt|doesn't|don't|dont|wouldn't|would not|won't|no longer|refused to|refuses to) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|start work|move in|move there|fly|do it|do that); if ...2 (didn't|don't|doesn't|did not|do not|doesnt|dont|didnt|won't|wasn't|isn't|aren't|weren't) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|move|ride|on it|there|aboard|agree|accept); if ...1 (refused|refuses|backed|backs|cancelled|cancels|hesitated|changed|balked); (unless|whoever|those who|or else|otherwise|until|till) ...3 (go|goes|went|come|comes|came|leave|left|travel|travelled|sign|signed|board|boarded|cross|crossed|marry|married|join|joined|get in|got in|get on|got on|start|started|backed|backs|cancelled|cancels|refused|refuses|agreed|agrees); (tried|wanted|asked|begged|meant) to (leave|go home|go back|quit|stay|stay home|run|get off|get out|turn back|cancel|call it off); (wasn't|weren't|isn't|was not) (going|coming|ready|sure|interested|keen); (come|go|get in|get on|sign|board|pack|travel|marry|join|move in) ...3 or (i|we|he|she|they|else|your|her|his)", fr = "{recruitment.going}; (voulait|voulais|voulaient|pouvait|veut|veux|osait|oser) ...1 (pas|plus|rien) ...2 (partir|venir|y aller|embarquer|monter|signer|commencer|marier|épouser|suivre|traverser|bouger); (si|sinon|à moins|tant|ceux|celles|quiconque|jusqu'à ce) ...6 (refuse|refusait|refuserait|recule|reculait|hésite|hésitait|hésiterait|parte|vienne|embarque|monte|signe|accepte); (si|s'il|s'ils|si je|si tu) ...3 (viens|vient|venait|pars|part|partait|embarque|embarquait|monte|montait|signe|signait|marie|mariait|accepte|acceptait|suit|suivait|commence|commençait|vais|va|allait) (pas|point); (tenté|essayé|voulu|demandé) (de|d|à)? (partir|rentrer|reculer|descendre|débarquer|annuler|fuir|rester); (refusé|refusait|refuse) (de|d) ...2 (partir|venir|quitter|embarquer|monter|signer|suivre|marier|épouser|voyager|traverser|commencer); (embarque|monte|viens|signe|pars|épouse|marie|suis-moi|avance|marche) ...4 ou (je|j|on|il|ils|ton|ta|tes|sinon|elle)" }
phrase "blow_at" { en = "{blow} (him|her|me|them|us|the girl|the boy|the woman|the man); (was|were|been|got|being) ...1 {blow}; kneed|elbowed|caned|flogged|belted", fr = "(l'a|l'ont|la|les|m'a|m'ont|nous a|lui a|lui ont|a été|ont été|s'est fait|me suis fait|se fait) ...1 {blow}" }
phrase "calm" { en = "(police officer|handcuffed|suspect fled|hockey|football|boxing|referee|movie|baggage|bags|boxes)", fr = "(policier|menotté|hockey|football|boxe|arbitre|film|valises|boîtes|remorque)" }

flag_when "carried" :unless("calm", "same sentence")
flag_when "until" :unless("calm", "same sentence")
flag_when "blow_at" :near("unwilling", "same sentence") :near("gain", "anywhere")
          :unless("calm", "2 sentences")
flag_when "then_go" :near("gain", "2 sentences") :unless("not_then", "same sentence")
          :unless("ordinary", "same sentence")
flag_when "c_broke" :near("c_signed", "same sentence") :near("gain", "anywhere")
          :unless("not_then", "same sentence") :unless("ordinary", "same sentence")

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

hits "When he changed his mind two of them [kneed him in the stomach and threw him in] the van."
hits "She was [caned until she said] she would marry the man and work at his hotel."
hits { fr = "Elle refusait de partir; on l'a [assommée et mise dans le coffre]." }
hits { fr = "Il lui a [plongé la tête dans l'évier jusqu'à ce qu'elle dise oui] au premier client." }
misses "He hit the brakes and threw the bags into the truck."
misses "She said no to a second helping."
misses { fr = "Il a attaché la remorque et mis les valises dans l'auto." }
misses { fr = "Elle a dit non merci et a attaché son manteau." }
gaps "[Three of them jumped him at the shelter and put him in the van]."
gaps "[They burned my arm and then I said ok I go]."
gaps { fr = "[Droguée au party, elle s'est réveillée à Montréal]." }
misses "He slapped the steering wheel when the Habs lost."
misses { fr = "Il s'est réveillé à Montréal après avoir dormi dans l'autobus." }
gaps { fr = "[Ils lui ont cassé le pouce dans l'entrepôt et le lendemain il a signé]." }
hits { en = "He [beat her until she said yes] to work for him.",
       fr = "Il l'a [battue jusqu'à ce qu'elle dise oui] pour travailler pour lui." }
hits { en = "Two men [dragged her into a van] behind the arena.",
       fr = "Deux hommes l'ont [traînée dans une fourgonnette] derrière l'aréna." }
hits { en = "She [was raped the first night] and put to work the next.",
       fr = "Elle a été [violée le premier soir] et mise au travail le lendemain." }
hits { en = "She was [slapped and pushed onto the bus] by the man who hired her.",
       fr = "Elle a été [giflée et poussée dans l'autobus] par l'homme qui l'a engagée." }
hits { en = "They [kicked him until he got on the bus].",
       fr = "Ils l'ont [frappé à coups de pied jusqu'à ce qu'il monte dans l'autobus]." }
