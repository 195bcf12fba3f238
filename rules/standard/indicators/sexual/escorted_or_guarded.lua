indicator "sexual.escorted_or_guarded"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "sexual"
pillars { prosecution = { en = "control of movements", fr = "contrôle des déplacements" } }
law       "CC 286.3; CC 279.01"
corroborates "coercion.isolation_surveillance"
source    "UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Escorted to and from clients or work",
        fr = "Escortée aller-retour chez les clients ou au travail" }
why   { en = "Someone who is brought, watched and taken back has little say in where they go.",
        fr = "Une personne amenée, surveillée puis ramenée décide peu d'où elle va." }
ask   { en = "Who drives, who waits, and can the person leave by another door?",
        fr = "Qui conduit, qui attend, et la personne peut-elle sortir autrement?" }
false_alarms { en = "Security or a driver that an independent adult hires herself.",
               fr = "Sécurité ou chauffeur engagé par une adulte indépendante." }

words "he" { use = "people.controllers, people.partners", en = "he, they, someone, somebody, same man, same guy, same driver, big guy, bouncer, security guy", fr = "il, ils, quelqu'un, même homme, même gars, même chauffeur, gros gars, portier, doorman" }
words "brings" { en = "~drive, ~escort, ~bring, ~walk, ~accompany, ~drop, ~pick, ~deliver, ~chauffeur, drops off, drops her, picks up, picks her up, takes her back, brings her back, shuttled", fr = "~conduire, ~escorter, ~amener, ~accompagner, ~déposer, ~reconduire, ~ramener, ~emmener, va la chercher, vient la chercher, va la porter, la reprend" }
words "waits" { en = "~wait, ~guard, ~watch, ~stand, ~sit, ~hover, ~patrol, ~park, stands outside, waits outside, waits in the car, sits in the car, in the hallway, outside the door, by the door, at the door, in the parking lot, down the hall", fr = "~attendre, ~garder, ~surveiller, ~guetter, ~rester, ~stationner, à la porte, devant la porte, dans le corridor, dans le couloir, dans le char, dans l'auto, dans le stationnement, au bout du corridor" }
words "clients" { en = "~client, ~john, ~call, ~date, ~trick, ~appointment, ~customer, every one of them, the men, men, guys, outcall, outcalls, the club, the room, the hotel, the motel, massage, work at the club, the spa", fr = "~client, ~rendez-vous, ~passe, ~call, les hommes, des hommes, les gars, le bar, le club, la chambre, l'hôtel, le motel, au salon, salon de massage" }
words "own" { en = "her own driver, her own security, hired a driver, hires a driver, i hire, my driver, pays a driver, security she hired, uber", fr = "son propre chauffeur, a engagé un chauffeur, engage un chauffeur, mon chauffeur, paie un chauffeur, sécurité qu'elle a engagée, uber" }

phrase "driven" { en = "{he} ...3 {brings} ...4 {clients}; {brings} ...3 (to and from|back and forth); always (driven|dropped|picked up|brought|escorted) ...2 by; (to|from) every (one of them|call|client|date) ...4 {waits}", fr = "{he} ...3 {brings} ...4 {clients}; {brings} ...3 (aller-retour|à l'aller et au retour) ; toujours (conduite|conduites|déposée|déposées|amenée|amenées|escortée|escortées|reconduite|reconduites) ...2 par" }
phrase "guard" { en = "(guard|guards|bouncer|man|guy|someone|he) ...3 (at|outside|by|near|in front of) ...2 (door|room|hallway|hall|exit|elevator); {he} ...3 {waits} ...5 (while|until|till|when) ...6 {clients}; {he} ...3 {waits} ...3 (car|truck|van|jeep|lobby|hall|hallway|parking lot|next room) ...5 (while|until|till|when|during|and)", fr = "(gardien|gardiens|portier|homme|gars|quelqu'un) ...3 (devant|près de) ...2 (porte|chambre|corridor|couloir|sortie|ascenseur); {he} ...3 {waits} ...5 (pendant|jusqu'à|quand|le temps) ...6 {clients}; {he} ...3 {waits} ...3 (char|auto|camion|van|jeep|lobby|corridor|stationnement) ...5 (pendant|jusqu'à|quand|le temps)" }
phrase "own" { en = "{own}", fr = "{own}" }

phrase "driven" { en = "(driven|dropped|dropped off|picked up|walked|escorted|brought|taken|accompanied|chauffeured) ...2 (to|from|back from|to and from|between) ...3 (calls|dates|clients|hotel|hotels|motel|motels|club|work|shift|shifts|appointments|room|rooms|parlour|jobs|outcalls|every|each); (waits|waited|waiting|stands|stood|sits|sat|parked|hovers|posted|stationed|guards|guarding|watches|watching) ...2 (outside|in the car|in the truck|in the van|in the lot|in the parking lot|in the hallway|in the hall|in the lobby|by the door|at the door|down the hall|across the street|in the next room|downstairs|on the stairs)", fr = "(conduite|conduites|déposée|déposées|ramassée|escortée|amenée|amenées|accompagnée|reconduite|reconduites) ...2 (chez|aux|à|au|à ses|jusqu'à|entre) ...3 (clients|hôtel|hôtels|motel|motels|bar|travail|quart|rendez-vous|chambre|chambres|salon|passes|chaque); (attend|attendait|attendent|surveille|surveillait|posté|stationné|assis|monte la garde|guette) ...2 (dehors|dans le char|dans l'auto|dans la van|dans le stationnement|dans le corridor|dans le lobby|à la porte|près de la porte|au bout du corridor|en face|dans la pièce à côté|en bas|dans l'escalier)" }

words "minder" { use = "people.controllers, people.partners", en = "he, they, someone, somebody, a man, driver, her driver, guard, bouncer, chaperone, two guys, big guys, another girl, grey suv, black suv, a van, a car", fr = "il, ils, quelqu'un, un homme, chauffeur, le chauffeur, gardien, doorman, portier, surveillante, deux gars, gros gars, une autre fille, un VUS, une van, une auto" }
words "minds" { en = "~walk, ~drive, ~escort, ~drop, ~pick, ~collect, ~bring, ~guard, ~watch, ~wait, ~follow, ~accompany, ~babysit, ~shadow, ~sit, ~stand, ~shuttle, ~count, keeps the engine running, comes to the door for", fr = "~accompagner, ~conduire, ~escorter, ~déposer, ~ramener, ~reconduire, ~amener, ~garder, ~surveiller, ~attendre, ~suivre, ~monter, ~compter, ~ramasser, vient la chercher, viennent la chercher, vient chercher, laisse rouler le moteur" }
words "site" { en = "~client, ~customer, ~call, ~outcall, ~date, ~room, ~hotel, ~motel, ~parlour, ~parlor, ~brothel, ~club, ~bar, ~apartment, ~spa, ~guy, ~man, ~john, the guy's place, guy's place", fr = "~client, ~call, ~rendez-vous, ~chambre, ~hôtel, ~motel, ~salon, ~bordel, ~club, ~bar, ~appart, ~appartement, ~spa, ~gars, ~homme, chez le gars" }
words "her4" { en = "her, them, the girls, the ladies, the women, the dancers, dancers, she, they, me, us, the boys", fr = "la, les, l', filles, les dames, les femmes, les danseuses, danseuses, elle, elles, me, nous, garçons" }
words "trade3" { use = "work.sex_work", en = "clients, customers, each client, the client, johns, outcalls, parlour, parlor, brothel, dancers, dates, pimp, massage, the girls see, between dates, every call, each guy, guy's place, club to the hotel, strip, -sex work, the boys see", fr = "clients, du client, au client, le client, chaque client, calls, bordel, danseuses, pimp, massage, salon, filles, chez le gars, entre deux clients, reçoivent des hommes, passes, du club, -travail du sexe, garçons" }
phrase "minds" { en = "{minder} ...3 {minds} ...2 {her4} ...5 {site}; {her4} ...2 (gets|get|is|are|was|were|being) ...1 (driven|escorted|walked|dropped|picked up|collected|brought|taken|accompanied|shuttled|guarded|watched) ...5 {site}; {minder} ...3 {minds} ...5 (hallway|hall|corridor|door|lobby|parking|lot|outside|stairs|car|engine) ...5 (until|till|while|when|for|with|she|where)?; (never|not) ...1 (alone|left alone|by herself|permitted|allowed) ...3 (between|to go|to outcalls|without) ...4 (dates|clients|calls|guard|driver|outcalls); (pick|picks|picked) (her|them|me) up ...2 (right after|after each|after every|as soon)", fr = "{minder} ...2 {her4} ...2 {minds} ...5 {site}; {minder} ...3 {minds} ...2 {her4} ...5 {site}; (on)? ...1 {her4} ...1 (reconduit|conduit|dépose|ramène|escorte|amène|accompagne) ...5 {site}; {minder} ...3 {minds} ...5 (corridor|porte|lobby|stationnement|parking|dehors|escalier|char|moteur) ...5 (jusqu'à|pendant|quand|où|avec|jusqu'au|elle)?; (jamais|pas) ...2 (toute seule|seule|le droit d'aller) ...4 (entre deux|chez un|sans le) ...2 (clients|client|gardien|chauffeur); {her4} ...1 (conduites|reconduites|ramenées|escortées|amenées) ...4 (au|aux|en|par|à) ...1 {site}|(van|gars)" }
phrase "follow" { en = "(follows|followed|goes up with|walks up with|rides up with) ...2 (her|them) ...4 (each|every) (guy|man|client|time); (chaperone|minder|babysitter|guard|lookout) ...6 (behind|with her|next to|so she|wouldn't run|brothel|hotel); had ...2 (girl|guy|man|someone) (babysit|watch|guard|sit with) (her|them|me); (so she|so they|so i) (wouldn't|won't|doesn't|can't|don't|couldn't) ...1 (run|leave|escape|bolt|take off)", fr = "(monte|montait|suit|suivait) avec elle ...2 (à chaque|chaque) (client|homme|fois); (surveillante|gardien|chaperon|gardienne|guetteur) ...6 (derrière|avec elle|deux pas|bordel|hôtel); (faisait|fait|faire) ...1 (garder|surveiller) ...2 (par|elle) ...2 (fille|gars|homme); pour pas qu' ...1 (se sauve|parte|s'en aille|se pousse)|(elle se sauve)" }
phrase "trade3" { en = "{trade3}", fr = "{trade3}" }
phrase "own" { en = "(drives herself|her own car|swim class|courtroom|security guard walked|my husband|dad)", fr = "(sa propre auto|conduit elle-même|natation|salle d'audience|gardien de sécurité m'a|mon mari|papa)" }
phrase "lifts" { en = "{minder} ...2 (drops|dropped|drives|drove|driving|collects|collected|walks|walked|wheels|picks|picked|brings|brought|takes) (her|them|me|the girls) ...6 (waits|waited|at|to|by the arm|back|off|up|in|and|from); {minder} ...3 (waits|waited|sits|sat|parked|circles|idles) ...4 (car|truck|van|lot|outside|meter|engine|hall|door|tahoe|charger|suv|lobby); (tapped|taps|honks|honked|leaned on) ...1 the horn; {people >= 2} ...2 (sit|sits|stand|stands|wait) in the (hall|hallway|lobby|stairwell); (he|they|guy) ...2 (takes|took|checks|photographs|collects) ...3 (id|licence|license|phone) ...3 (at the door|before|first)", fr = "{minder} ...1 (la|les|me|nous|l') ...1 (dépose|déposait|conduit|descend|amène|ramène|reconduit|drive|promène|ramasse|mène); c'est (lui|elle|un gars) qui ...1 (la|les|me|nous|ns) ...1 (drive|conduit|amène|ramène|dépose|descend|reconduit); {minder} ...3 (attend|attendait|tourne|reste|stationné) ...4 (char|auto|camion|dehors|stationnement|corridor|porte|lobby|moteur); (fait|faisait) le taxi; un gars ouvre la porte" }
words "sexw3" { use = "work.sex_work", en = "clients, every client, johns, dates, tricks, pimp, escort, brothel, incall, outcall, condom, condoms, her ad, ads, leolist, the girls, massage parlour, strip club, dancers, lingerie, the men pay, guys pay, an hour, half hour, motel room, -sex work, -sex work, the boys", fr = "clients, chaque client, passes, pimp, escorte, bordel, condom, condoms, annonce, annonces, leolist, les filles, salon de massage, danseuses, lingerie, les gars paient, hommes paient, de l'heure, demi-heure, chambre de motel, -travail du sexe, -travail du sexe, les garçons" }
phrase "sexw3" { en = "{sexw3}", fr = "{sexw3}" }
words "escort3" { use = "people.controllers, people.partners", en = "he, they, someone, somebody, a man, driver, guard, bouncer, minder, lookout, another girl, older woman, cousin, brother, guy, two guys, car, suv, van, uber", fr = "il, ils, quelqu'un, un homme, chauffeur, gardien, portier, guetteur, une autre fille, femme plus vieille, cousin, frère, gars, deux gars, auto, vus, van, uber" }
phrase "mind3" { en = "{escort3} ...3 (drives|drove|drops|dropped|brings|brought|takes|took|delivers|picks|picked|collects|collected|walks|walked|escorts|escorted|accompanies|accompanied|chauffeurs|rides|goes) ...2 (her|them|me|us|the girls|boys|girls|the women|the dancers|with her|with them) ...6 (to|from|back|up|off|home|in|between|and|every|each); {escort3} ...3 (waits|waited|waiting|sits|sat|stands|stood|parked|parks|circles|hangs around|stays|stayed|watches|watched|guards|guarded) ...3 (outside|downstairs|in the car|in the truck|in the van|in the suv|in the lobby|in the hall|in the hallway|at the door|by the door|next door|in the bathroom|in the next room|around the corner|across the street|in the parking|in the lot|with the engine|the door|the hall|the hallway); (never|not) (alone|by herself|out of sight|left alone|go anywhere alone)", fr = "{escort3} ...1 (la|les|me|nous|l') ...1 (conduit|conduisait|dépose|déposait|amène|amenait|ramène|ramasse|reconduit|escorte|accompagne|promène|mène|attend|attendait|surveille|suit|garde|reprend); {escort3} ...3 (attend|attendait|assis|debout|stationné|tourne|reste|surveille|surveillait|guette|garde) ...3 (dehors|en bas|dans le char|dans l'auto|dans le camion|dans la van|dans le lobby|dans le corridor|à la porte|près de la porte|à côté|dans la salle de bain|au coin|en face|dans le stationnement|le moteur|la porte|le corridor); jamais (seule|toute seule|hors de vue)" }
phrase "scene" { en = "{scenes.sex_scene}", fr = "{scenes.sex_scene}" }
phrase "stands_scene" { en = "{scenes.third} ...3 {scenes.stands_by} ...5 {scenes.post}; {scenes.stands_by} ...4 {scenes.post} ...4 (until|till|while|when|whenever|each|every|the whole|all night|all shift); (car|van|truck|suv|horn) ...3 (honked|honks|honk|idling|idles|circles|circled|tapped|flashed|running) ...6 (she|her|they|girl|girls)?", fr = "{scenes.third} ...3 {scenes.stands_by} ...5 {scenes.post}; {scenes.stands_by} ...4 {scenes.post} ...4 (pendant|quand|tant que|jusqu'à|jusqu'au|le temps|chaque|toute la|tout le); (auto|char|van|camion|vus) ...3 (klaxonne|a klaxonné|tourne|au ralenti|phares|moteur)" }
phrase "fetch_scene" { en = "{scenes.third} ...1 {scenes.fetches} {scenes.done_to} ...5 (room|rooms|motel|hotel|car|truck|van|club|door|every|each|back|home|arm|between|lunch|washroom|store); {scenes.done_to} ...2 (get|gets|got|is|are|was|were|being) ...1 (driven|walked|brought|taken|dropped|picked|escorted|delivered|collected|shuttled|led|followed|wheeled|fetched); (never|not|can't|cannot|isn't|aren't|won't|only) ...4 (come out|go|goes|leave|leaves|smoke|out|store|walk|alone) ...5 (without|unless|if|with) ...4 {scenes.third}; by the (arm|elbow|wrist|neck)", fr = "{scenes.third} ...1 {scenes.done_to} ...1 {scenes.fetches} ...6 (chambre|chambres|motel|hôtel|char|auto|camion|van|bar|porte|chaque|maison|bras|chez|jusque|jusqu'à|du|au|après|toilettes|dépanneur); {scenes.done_to} ...2 (se fait|se font|est|sont|était|étaient) ...1 (conduire|conduite|conduites|amener|amenée|amenées|reconduire|reconduite|reconduites|déposer|déposée|déposées|ramasser|escorter|escortée|suivre|suivie|ramenées|ramenée); (jamais|pas|peut pas|peuvent pas|juste|seulement) ...5 (sortir|sort|sortent|aller|fumer|passe|seule|dépanneur) ...5 (sans|sauf|si|avec) ...4 {scenes.third}; (main sur le bras|par le bras|par le coude|par le poignet|par le cou)" }
phrase "not_theirs" { en = "(ski|shuttle|airport shuttle|tour bus|tournament|wedding|hockey|choir|seniors); (my|his|our) (husband|wife|mother|mom|dad|father|daughter's school|kids); (hospital|x-ray|school bus|daycare|security guard|nurse|bank|drunk|courthouse|church|ice); (her|my) own (driver|car|security)", fr = "(mon|notre|ma) (mari|femme|mère|père|conjoint); (hôpital|radiographie|autobus scolaire|garderie|gardien de sécurité|infirmière|banque|policier|école|palais de justice|église); (son propre|sa propre|mon propre)" }
phrase "straight_to" { en = "(bouncer|doorman|driver|security|minder|manager|boyfriend|he|man|guy) ...2 (takes|walks|brings|leads|marches|takes|drives|escorts) (her|them|me|us|the girls|the dancers) ...1 (straight|right|directly|back) ...2 (to|into|from) ...2 (van|car|truck|room|house|motel|hotel|apartment|upstairs)", fr = "(portier|doorman|chauffeur|sécurité|surveillant|gérant|chum|il|homme|gars) ...2 (la|les|me|nous) ...1 (ramène|amène|reconduit|mène|escorte|raccompagne|ramenait|amenait) ...1 (direct|directement|tout de suite|drette) ...2 (à|au|dans|vers|jusqu'à) ...2 (van|char|auto|camion|chambre|maison|motel|hôtel|appartement|bloc)" }
flag_when "driven" :near("sexw3", "anywhere") :unless("own", "2 sentences")
flag_when "guard" :near("sexw3", "anywhere") :unless("own", "2 sentences")
flag_when "minds" :near("trade3", "same paragraph") :unless("own", "same paragraph")
flag_when "follow" :near("trade3", "same paragraph") :unless("own", "same paragraph")
flag_when "lifts" :near("sexw3", "anywhere") :unless("own", "same paragraph")
flag_when "mind3" :near("sexw3", "2 sentences") :unless("own", "same paragraph")
flag_when "stands_scene" :near("scene", "2 sentences") :unless("not_theirs", "2 sentences")
flag_when "fetch_scene" :near("scene", "2 sentences") :unless("not_theirs", "2 sentences")
flag_when "straight_to" :near("scene", "2 sentences") :unless("not_theirs", "2 sentences")

hits "The dancers are [always picked up by] the same van, straight to a house."
hits { en = "There's a [guy outside the door] of the room whenever clients go in.",
       fr = "Il y a [un gars devant la porte de la chambre quand des clients] entrent." }
hits { en = "[He drives her to every client] and counts the minutes.",
       fr = "[Il la conduit chez chaque client] et compte les minutes." }
hits { fr = "Les danseuses sont [toujours reconduites par] la même van." }
misses "I'm an independent escort and pay a driver, my driver waits for me."
misses "A guard stands at the door of the bank."
misses "He drives his mother to the clinic and waits in the car."
misses { fr = "Je suis escorte indépendante et je paie un chauffeur pour attendre." }
misses { fr = "Un gardien est à la porte de la banque." }
misses { fr = "Il conduit sa mère à la clinique." }
hits { en = "A [man walks her to the room] for each client and stays by the ice machine.",
       fr = "Un [homme l'accompagne à la chambre] pour chaque client." }
hits "The girls at the parlour are collected by a van and [never left alone between dates]."
hits "The pimp [had another girl watch her] in the room."
hits { fr = "Les [danseuses sont ramenées en van] après le bar." }
hits { fr = "Le pimp la [faisait surveiller par une autre fille] entre les clients." }
misses "My husband drives me to the hospital and waits in the lobby."
misses { fr = "Mon mari me conduit à l'hôpital et attend dans le lobby." }
misses "She is an escort and drives herself."
misses { fr = "Elle est escorte et conduit sa propre auto." }
gaps "[A man stood in the hallway the whole time the door of 214 was shut]."
gaps "[The girls never come out to smoke without the bald guy behind them]."
hits "There's always the same [dude sitting by the elevator] when she [has company]."
hits "[He sat in a lawn chair] facing the [massage place] every night till they closed."
hits { fr = "[Un gars reste assis devant la porte] quand elle a un [client]." }
gaps { fr = "[Les filles sortent fumer juste si le gros les accompagne]." }
gaps { fr = "[Il la reconduit de la chambre au char, la main sur le bras]." }
hits { fr = "[le gars la suivait jusque dans les toilettes du bar]" }
misses "A security guard stood at the door of the bank."
misses "The nurse walked her to the car because of the ice."
misses { fr = "Le gardien surveille l'entrée du stationnement de l'hôpital." }
misses { fr = "Son père la reconduit à la porte de l'école." }
hits { fr = "[Un gars est assis dans les marches] du [salon de massage], les filles lui demandent pour prendre l'air." }
misses "The driver takes them straight to the hotel after the ski trip."
misses { fr = "Mon mari me ramène direct à la maison après ma danse en ligne." }
