indicator "recruit_coercion.isolation_surveillance"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the person may need help to leave",
                          fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 279(2); CC 279.01"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Isolated, locked in or watched during recruitment or travel",
        fr = "Isolée, enfermée ou surveillée pendant le recrutement ou le voyage" }
why   { en = "Being kept apart or watched before arrival prevents second thoughts and calls for help.", fr = "Être isolée ou surveillée avant l'arrivée empêche de changer d'idée ou d'appeler." }
ask   { en = "Where did the person stay before and during the trip, and with whom?",
        fr = "Où la personne est-elle restée avant et pendant le voyage, et avec qui?" }
false_alarms { en = "Ordinary airport controls; a school trip with chaperones.",
               fr = "Contrôles d'aéroport; voyage scolaire accompagné." }

words "kept" { en = "kept in, locked in, held in, made to stay in, not allowed out of, hidden in, guarded in, stuck in, waited in, kept inside", fr = "gardée dans, gardé dans, gardés dans, enfermée dans, enfermé dans, enfermés dans, cachée dans, caché dans, cachés dans, retenue dans, retenu dans" }
words "place" { en = "house, apartment, motel, hotel, room, warehouse, safe house, stash house, basement, farm, truck, container", fr = "maison, appartement, motel, hôtel, chambre, entrepôt, sous-sol, ferme, camion, conteneur" }
words "trip" { en = "before the trip, before the flight, before crossing, before leaving, before she left, before they left, during the trip, during the journey, on the way, until the flight, before the border, while they waited for the visa, in transit, on the bus, on the plane", fr = "avant le voyage, avant le départ, avant le vol, avant de partir, pendant le voyage, pendant le trajet, en route, en chemin, avant la frontière, en attendant le visa, en transit, dans l'autobus, dans l'avion" }
words "cut" { use = "actions.take",
              en  = "~throw, ~leave, ~turn off, ~delete, ~dump, ~switch off, ~block, get rid of",
              fr  = "~jeter, ~laisser, ~éteindre, ~supprimer, ~effacer, ~bloquer, débarrasser" }
words "phone" { use = "things.phones" }
words "never" { en = "never left alone, not left alone, always someone with, never alone, not allowed to talk, not allowed to speak, told not to talk, told not to speak, not allowed to call, couldn't call, could not call", fr = "jamais laissée seule, jamais laissé seul, jamais seule, jamais seul, toujours quelqu'un avec, pas le droit de parler, pas le droit d'appeler, défense de parler" }

phrase "kept" { en = "{kept} ... {place} ... {trip}; {trip} ... {kept} ... {place}; {kept} ... {place} ... (for|days|weeks) ... before; {never} ... {trip}; {trip} ... {never}" }
phrase "kept" { fr = "{kept} ... {place} ... {trip}; {trip} ... {kept} ... {place}; {kept} ... {place} ... avant; {never} ... {trip}; {trip} ... {never}" }
phrase "kept" { en = "(someone|brother|cousin|father|dad|uncle|aunt|he|they|man) ... (drives|walks|follows|escorts|watches) (her|him|them) (to and from|everywhere|to class|to campus|to school|to work) ... (until|since|before|wedding|flight|outside|and sits|and waits); (grounded|locked|kept) ... (until|before) (the)? (flight|trip|wedding|plane|ceremony)" }
phrase "kept" { fr = "(quelqu'un|frère|cousin|père|oncle|tante|il|ils|homme) ... (la|le|les) (conduit|suit|escorte|surveille|accompagne) ... (école|cégep|cours|partout|travail) ... (jusqu|depuis|avant|mariage|vol|dehors|attend); (enfermée|gardée|enfermé) ... (jusqu'au|avant le) (vol|voyage|mariage|départ)" }
phrase "phone" { en = "{cut} ... {phone} ... {trip}; {trip} ... {cut} ... {phone}; (told|tells|made|asked) her|him|them|me to (leave|throw|toss|dump|destroy|turn off|get rid of|delete) ... {phone}; told not to tell (anyone|her|his|family|parents|friends) ... (trip|leaving|going|where); (don't|dont|do not) tell (your|anyone) ... (mom|parents|family|trip|where)" }
phrase "phone" { fr = "{cut} ... {phone} ... {trip}; {trip} ... {cut} ... {phone}; (dit|demande|demandé|fait) ... (laisser|jeter|éteindre|détruire|débarrasser) ... {phone}; dit de ne (rien|pas) dire ... (parents|famille|amis|voyage|départ|personne)" }
words "hold2" { en = "kept in, kept us, kept them, kept her, kept at, held in, locked in, doors chained, curtains closed, guarded, with a guard, a guard, minder, safe house, stash house, hushed them, followed her to, follows her to, walked her to, waited there, not allowed to talk, wasn't allowed to talk, never spoke, don't speak to anyone, not to speak to, not to talk to, no contact with, took our phones, took their phones, took away our phones, took away their phones, phones taken, phone taken, nobody could call, no phone allowed, without a phone, kept them together, escorted from, one in front and one behind, never alone, never left alone, not left alone, slept across the door, windows up, no stops alone, stopped her seeing, deleted all my friends, deleted her contacts, cut her off from, answered for her, sat on the aisle, hidden in, not let out, couldn't go out", fr = "gardée dans, gardés dans, gardé dans, nous a gardés, les gardait, enfermés dans, enfermée dans, portes enchaînées, rideaux fermés, sous garde, avec un gardien, un gardien, surveillant, planque, les faisait taire, suivait jusqu'à, suivie aux toilettes, suivait aux toilettes, attendait là, pas le droit de parler, pas dit un mot, ne parler à personne, parler à personne, aucun contact avec, pris nos téléphones, pris leurs téléphones, téléphones confisqués, téléphone confisqué, personne pouvait appeler, pas de téléphone, gardait ensemble, escorté de, escortés de, un devant et un derrière, jamais seule, jamais laissée seule, dormait en travers, fenêtres fermées, jamais d'arrêt seule, empêchait de voir, effacé tous mes amis, effacé ses contacts, coupée de, répondait pour elle, assis côté allée, cachés dans, pouvait pas sortir" }
words "trip2" { en = "the flight, then the flight, before leaving, before the flight, before they left, before she left, before we left, before departure, week before, before the trip, before crossing, until the truck, by the border, the border, on the bus, on the train, on the plane, flight attendant, at the airport, airport, gate, to van, waiting hall, waiting room, every stop, on the way, the drive, three-day drive, two-day drive, at the stop, rest stop, passengers, transit, stopover, layover, lagos, bogota, before canada", fr = "puis le vol, avant le vol, avant de partir, avant le départ, avant son départ, avant qu'on parte, avant leur départ, semaine avant, avant le voyage, avant de traverser, jusqu'au camion, près de la frontière, la frontière, dans l'autobus, dans le train, dans l'avion, agente de bord, agent de bord, à l'aéroport, aéroport, barrière, fourgonnette, salle d'attente, chaque arrêt, en chemin, de route, jours de route, à l'arrêt, halte, passagers, transit, escale, lagos, bogota" }
phrase "held_trip" { en = "{hold2} ...9 {trip2}; {trip2} ...9 {hold2}",
                     fr = "{hold2} ...9 {trip2}; {trip2} ...9 {hold2}" }
phrase "place_time" { en = "{days >= 3} in (a|an|the) (apartment|house|warehouse|hotel|motel|room) in ... (curtains|doors|guard|before|then|until); {weeks >= 1} ... (safe house|stash house|compound|camp) ... (before|until|then)", fr = "{days >= 3} dans (un|une) (appartement|maison|hangar|hôtel|motel|chambre) ... (rideaux|portes|gardien|avant|puis|jusqu); {weeks >= 1} ... (planque|camp|maison) ... (avant|jusqu|puis)" }

words "cut_off" { en = "locked, lock, shut in, shut us, kept in, kept her, kept him, kept them, kept us, held in, were held, was held, hidden, hid us, no phone, without a phone, took the phones, phones off, not allowed, couldn't call, could not call, nobody could call, can't call, not to talk, would not talk, wouldn't talk, sat beside, sat next to, sat between, stayed with, watched, never alone, guarded, not allowed out, couldn't leave, could not leave, blindfolded, under a blanket", fr = "enfermé, enfermés, enfermée, barré, barrée, gardé, gardée, gardés, retenu, retenue, retenus, caché, cachée, cachés, sans téléphone, pas de téléphone, pris les téléphones, pas le droit, pouvait pas appeler, pouvaient pas appeler, interdit d'appeler, interdisait, interdisaient, pas parler, pas qu'il parle, pas qu'elle parle, assise à côté, assis à côté, assis entre, restée assise, resté assis, restée avec, surveillé, surveillée, surveillés, jamais seule, jamais seul, suivie, suivi, pouvait pas sortir, pouvaient pas sortir, yeux bandés, sous une couverture" }
words "trip_only" { en = "before the flight, before the trip, before leaving, before she left, before he left, before they left, every bus, the bus, the plane, airplane, during the trip, whole trip, the trip, the whole way, on the way up, on the way, at the border, border, crossing, till the money came, until the money came, until the visa, waiting for the visa, smuggler, coyote, recruiter, safe house, stash house, the airport, stopover, the journey, on the boat, the truck north", fr = "avant le départ, avant son départ, avant de partir, avant le vol, avant le voyage, l'autobus, l'avion, pendant le trajet, pendant le voyage, tout le voyage, tout le long, à la frontière, frontière, traversée, le temps que l'argent, jusqu'à ce que l'argent, le temps du visa, en attendant le visa, passeur, recruteur, maison de transit, l'aéroport, escale, le trajet, sur le bateau, en route" }
phrase "cut_trip" { en = "{cut_off} ...12 {trip_only}; {trip_only} ...12 {cut_off}",
                    fr = "{cut_off} ...12 {trip_only}; {trip_only} ...12 {cut_off}" }
phrase "debt_talk" { en = "(debt|office safe|passports are|followed home)",
                     fr = "(dette|coffre du bureau)" }
phrase "calm_trip" { en = "(escape room|crossing guard|strike|delay|delayed|cancelled|weather|storm|detained by|officer|officers|seat belt|seatbelt|airline|my daughter|my son|school trip|guide dog|quarantine|luggage)", fr = "(jeu d'évasion|brigadière|brigadier|grève|retard|retardé|annulé|tempête|détenu par|agents|ceinture|compagnie aérienne|ma fille|mon fils|sortie scolaire|quarantaine|bagages)" }
words "cut_off" { en = "nobody was allowed, no one was allowed, nobody could, no one could, weren't allowed, wasn't allowed, away from the window, near the window, no talking, could not go out, couldn't go out, kept apart, kept quiet, made to wait, took turns watching, handed from one to, passed from one to, told not to speak, told not to talk", fr = "personne avait le droit, personne pouvait, avaient pas le droit, avait pas le droit, approcher la fenêtre, loin des fenêtres, pas sortir, tenus à l'écart, à tour de rôle, passée de l'un à, passé de l'un à, dit de pas parler, dit de ne pas parler" }
words "trip_only" { en = "before the crossing, the crossing, stash house, transit house, in transit, the layover, layover, between flights, before the border, before boarding, the guide, guides, the escort, the convoy, the boat, container, the lorry", fr = "avant la traversée, la traversée, maison de passage, en transit, l'escale, avant la frontière, avant d'embarquer, le guide, les guides, le convoi, le bateau, conteneur" }
-- Kept in a flat on the way, or watched by kin until the wedding or the flight.
phrase "kin_watch" { en = "(father|mother|brother|brothers|uncle|aunt|cousin|cousins|parents|sister|stepfather|someone|somebody|husband) ...3 (took|takes|has|checks|reads|drives|follows|sits|waits|sleeps|walks|picks|answers|goes|stands) ...3 (her|his|my) ...1 (phone|cell|laptop|messages|texts|everywhere|to and from|to school|to campus|to class|from school|from work); (father|mother|brother|brothers|uncle|aunt|cousin|parents|someone|somebody) ...2 (sits|waits|parks|sleeps|stands) ...3 (outside|across the door|car park|parking lot|in the hallway|by the gate|at the gate|through lunch|the lecture|the whole)", fr = "(père|mère|frère|frères|oncle|tante|cousin|cousine|parents|soeur|quelqu'un|mari) ...3 (a pris|prend|garde|vérifie|lit|regarde|conduit|reconduit|suit|attend|dort|répond|accompagne) ...3 (son|sa|ses|mon|mes|la|l) ...1 (cell|téléphone|cellulaire|messages|textos|partout|école|cégep|travail|cloche); (père|mère|frère|oncle|tante|cousin|quelqu'un) ...2 (attend|s'assoit|stationne|dort|reste) ...3 (dehors|devant la porte|à la porte|stationnement|corridor|à la cloche|tous les midis)" }
phrase "till_then" { en = "wedding|married|marry|engaged|groom|fiance|flight|flies|fly|flying|ticket|departure|passport|leaving|trip", fr = "mariage; marier; mariée; fiancée; noces; vol; avion; billet; départ; passeport; part le; voyage" }
phrase "kept_transit" { en = "(kept|held|locked|stayed|waited|put|stuck|hidden|lived) ...4 (in|at) ...3 (apartment|flat|house|hotel|room|warehouse|hostel|safe house|safehouse|villa|compound|basement|dorm) ...6 (a month|a week|weeks|days) ...6 (before|until|till|waiting for) ...3 (flight|visa|plane|trip|departure|tickets|boat|crossing|canada|documents|passports|they left|we left|he left|she left); (kept|held|locked|stayed|waited|put|stuck|hidden|lived) ...4 (in|at) ...3 (apartment|flat|house|hotel|room|warehouse|hostel|safe house|safehouse|villa|compound|basement|dorm) ...6 {days >= 3} ...6 (before|until|till|waiting for) ...3 (flight|visa|plane|trip|departure|tickets|boat|crossing|canada|documents|passports|they left|we left|he left|she left); (kept|held|locked|stayed|waited|put|stuck|hidden|lived) ...4 (in|at) ...3 (apartment|flat|house|hotel|room|warehouse|hostel|safe house|safehouse|villa|compound|basement|dorm) ...6 {weeks >= 1} ...6 (before|until|till|waiting for) ...3 (flight|visa|plane|trip|departure|tickets|boat|crossing|canada|documents|passports|they left|we left|he left|she left); (kept|held|locked|stayed|waited|put|stuck|hidden|lived) ...4 (in|at) ...3 (apartment|flat|house|hotel|room|warehouse|hostel|safe house|safehouse|villa|compound|basement|dorm) ...6 {months >= 1} ...6 (before|until|till|waiting for) ...3 (flight|visa|plane|trip|departure|tickets|boat|crossing|canada|documents|passports|they left|we left|he left|she left); (a month|a week) ...3 in a (flat|apartment|house|hotel|room|transit house|guest house|safe house) ...6 (curtains|windows|locked|not allowed|not to go|couldn't|no phone|phones|guard|door|wired); {days >= 3} ...3 in a (flat|apartment|house|hotel|room|transit house|guest house|safe house) ...6 (curtains|windows|locked|not allowed|not to go|couldn't|no phone|phones|guard|door|wired); {weeks >= 1} ...3 in a (flat|apartment|house|hotel|room|transit house|guest house|safe house) ...6 (curtains|windows|locked|not allowed|not to go|couldn't|no phone|phones|guard|door|wired); {months >= 1} ...3 in a (flat|apartment|house|hotel|room|transit house|guest house|safe house) ...6 (curtains|windows|locked|not allowed|not to go|couldn't|no phone|phones|guard|door|wired)", fr = "(gardé|gardée|gardés|gardées|enfermés|enfermées|restés|restées|mis|mises|cachés|cachées|attendu) ...4 (dans|à) ...3 (appartement|maison|hôtel|chambre|entrepôt|auberge|villa|sous-sol|transit) ...6 (un mois|une semaine|semaines|jours) ...6 (avant|jusqu|en attendant) ...3 (vol|visa|avion|voyage|départ|billets|bateau|traversée|canada|papiers); (gardé|gardée|gardés|gardées|enfermés|enfermées|restés|restées|mis|mises|cachés|cachées|attendu) ...4 (dans|à) ...3 (appartement|maison|hôtel|chambre|entrepôt|auberge|villa|sous-sol|transit) ...6 {days >= 3} ...6 (avant|jusqu|en attendant) ...3 (vol|visa|avion|voyage|départ|billets|bateau|traversée|canada|papiers); (gardé|gardée|gardés|gardées|enfermés|enfermées|restés|restées|mis|mises|cachés|cachées|attendu) ...4 (dans|à) ...3 (appartement|maison|hôtel|chambre|entrepôt|auberge|villa|sous-sol|transit) ...6 {weeks >= 1} ...6 (avant|jusqu|en attendant) ...3 (vol|visa|avion|voyage|départ|billets|bateau|traversée|canada|papiers); (gardé|gardée|gardés|gardées|enfermés|enfermées|restés|restées|mis|mises|cachés|cachées|attendu) ...4 (dans|à) ...3 (appartement|maison|hôtel|chambre|entrepôt|auberge|villa|sous-sol|transit) ...6 {months >= 1} ...6 (avant|jusqu|en attendant) ...3 (vol|visa|avion|voyage|départ|billets|bateau|traversée|canada|papiers); (gardé|gardée|gardés|gardées|restés|restées) {days >= 3} ...6 (rideaux|fenêtres|enfermés|enfermées|pas le droit|sans téléphone|téléphones|porte|sortir); (gardé|gardée|gardés|gardées|restés|restées) {weeks >= 1} ...6 (rideaux|fenêtres|enfermés|enfermées|pas le droit|sans téléphone|téléphones|porte|sortir); (gardé|gardée|gardés|gardées|restés|restées) {months >= 1} ...6 (rideaux|fenêtres|enfermés|enfermées|pas le droit|sans téléphone|téléphones|porte|sortir)" }
phrase "fine_kin" { en = "concussion; surgery; chemo; appointment; dialysis; new driver; flu; custody; separated last year; restraining order; homework; grounded", fr = "commotion; opération; chimio; rendez-vous médical; dialyse; grippe; garde partagée; devoirs" }
words "never" { en = "never let her out of his sight, never let him out of his sight, never let them out of his sight, never let me out of his sight, never let her out of her sight, never out of his sight",
                fr = "jamais lâchée des yeux, jamais lâché des yeux, jamais lâchés des yeux, jamais quittée des yeux, lâchait pas des yeux, lâchaient pas des yeux" }
words "trip" { en = "before boarding, before they boarded, before she boarded, before he boarded, before we boarded, before the plane, before takeoff, on the way here",
               fr = "avant l'embarquement, avant d'embarquer, avant l'avion, avant le décollage, avant de monter dans l'avion" }
phrase "kept_transit" { fr = "(dormi|couché|attendu|restés|resté|gardés) ...2 (entrepôt|maison|appartement|motel|hangar|garage|cave|chambre) (barré|barrée|verrouillé|verrouillée|fermé à clé|fermée à clé|gardé|gardée|surveillé|cadenassé) ...2 (jusqu|avant) ...3 (départ|bateau|vol|avion|autobus|traversée|voyage)" }
flag_when "kept"
flag_when "phone"
flag_when "held_trip"
flag_when "place_time"
flag_when "cut_trip" :unless("debt_talk", "same sentence") :unless("calm_trip", "2 sentences")
flag_when "kin_watch" :near("till_then", "2 sentences") :unless("fine_kin", "2 sentences")
flag_when "kept_transit"

hits "She was [kept in a motel room before the flight] for six days."
hits "[during the trip she was never left alone]"
hits "He [told her to leave her phone] at the station."
hits { fr = "Elle a été [gardée dans une maison avant le départ]." }
hits { fr = "[Jamais laissée seule pendant le trajet], dit la jeune." }
hits { fr = "Il lui a [dit de laisser son cellulaire] au terminus." }
misses "We waited at the airport hotel for a day because of fog."
misses "Please turn off your phone before the exam."
misses "The class took the bus with two teachers."
misses { fr = "On a attendu à l'hôtel à cause de la brume." }
misses { fr = "Éteignez votre cellulaire pendant le film." }
misses { fr = "Les élèves ont pris l'autobus avec leur professeur." }
hits "They were [kept in a warehouse near the border] for nine days."
hits "At the [airport he told them not to talk to] anyone."
hits { fr = "On les a [gardés dans un hangar près de la frontière]." }
hits { fr = "À l'[aéroport il leur disait de parler à personne]." }
misses "The guard at the airport showed us the line."
misses "No phone signal on the train."
misses { fr = "Le gardien du stade m'a montré la file." }
misses { fr = "Le gardien de l'aéroport nous a dit de rester en ligne." }
hits "A woman [sat beside him on every bus] so he would not talk."
hits "[The escort stayed with] her even in the airplane toilet line."
hits "For ten days in the hotel [before the trip the door was locked] from outside."
hits { fr = "[Avant le départ, on l'a gardée deux semaines dans un appartement sans téléphone]." }
hits { fr = "Une femme est restée [assise à côté de lui tout le voyage] pour pas qu'il parle." }
hits { fr = "Pendant le trajet, le [passeur leur interdisait] d'appeler." }
misses "We stayed three weeks in a hotel before the flight because of the strike."
misses { fr = "Le vol a été retardé, on a dormi deux nuits à l'hôtel." }
gaps "[In the stash house before the crossing nobody was allowed near the window]."
hits { fr = "[Avant la traversée, dans la maison, personne avait le droit d'approcher la fenêtre]." }
hits "Her [brother took her phone] and sits outside the lecture; the flight is on Sunday."
hits "They were [kept in an apartment for three weeks before the flight]."
hits { fr = "Son [frère lit ses messages] et l'attend à la cloche jusqu'au mariage." }
hits { fr = "On les a [gardées six jours, rideaux] fermés, avant l'avion." }
misses "My brother drives her to school because she missed the bus."
misses { fr = "Mon frère la conduit à l'école le mardi." }
hits { en = "They [kept us in an apartment for ten days before the flight].",
       fr = "Ils nous ont [gardés dix jours dans un appartement avant le vol]." }
hits { en = "[On the way here the man never let her out of his sight], not even at the toilet.",
       fr = "[Pendant le voyage, l'homme l'a jamais lâchée des yeux], même pas aux toilettes." }
hits { en = "The recruiter [took their phones before they boarded].",
       fr = "Le recruteur leur a [pris leurs cells avant l'embarquement]." }
hits { en = "They [slept in a locked warehouse until the boat left].",
       fr = "Ils ont [dormi dans un entrepôt barré jusqu'au départ du bateau]." }
misses { en = "The mother never let her toddler out of her sight at the pool.",
         fr = "La mère a jamais quitté son petit des yeux à la piscine." }
