indicator "recruit_coercion.isolation_surveillance"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "the person may need help to leave", fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 279(2); CC 279.01"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Isolated, locked in or watched during recruitment or travel", fr = "Isolée, enfermée ou surveillée pendant le recrutement ou le voyage" }
why   { en = "Being kept apart or watched before arrival prevents second thoughts and calls for help.", fr = "Être isolée ou surveillée avant l'arrivée empêche de changer d'idée ou d'appeler." }
ask   { en = "Where did the person stay before and during the trip, and with whom?", fr = "Où la personne est-elle restée avant et pendant le voyage, et avec qui?" }
false_alarms { en = "Ordinary airport controls; a school trip with chaperones.", fr = "Contrôles d'aéroport; voyage scolaire accompagné." }

words "kept" { en = "kept in, locked in, held in, made to stay in, not allowed out of, hidden in, guarded in, stuck in, waited in, kept inside", fr = "gardée dans, gardé dans, gardés dans, enfermée dans, enfermé dans, enfermés dans, cachée dans, caché dans, cachés dans, retenue dans, retenu dans" }
words "place" { en = "house, apartment, motel, hotel, room, warehouse, safe house, stash house, basement, farm, truck, container", fr = "maison, appartement, motel, hôtel, chambre, entrepôt, sous-sol, ferme, camion, conteneur" }
words "trip" { en = "before the trip, before the flight, before crossing, before leaving, before she left, before they left, during the trip, during the journey, on the way, until the flight, before the border, while they waited for the visa, in transit, on the bus, on the plane", fr = "avant le voyage, avant le départ, avant le vol, avant de partir, pendant le voyage, pendant le trajet, en route, en chemin, avant la frontière, en attendant le visa, en transit, dans l'autobus, dans l'avion" }
words "cut" { use = "actions.take", en = "~throw, ~leave, ~turn off, ~delete, ~dump, ~switch off, ~block, get rid of", fr = "~jeter, ~laisser, ~éteindre, ~supprimer, ~effacer, ~bloquer, débarrasser" }
words "phone" { use = "things.phones" }
words "never" { en = "never left alone, not left alone, always someone with, never alone, not allowed to talk, not allowed to speak, told not to talk, told not to speak, not allowed to call, couldn't call, could not call", fr = "jamais laissée seule, jamais laissé seul, jamais seule, jamais seul, toujours quelqu'un avec, pas le droit de parler, pas le droit d'appeler, défense de parler" }

phrase "kept" { en = "{kept} ... {place} ... {trip}; {trip} ... {kept} ... {place}; {kept} ... {place} ... (for|days|weeks) ... before; {never} ... {trip}; {trip} ... {never}" }
phrase "kept" { fr = "{kept} ... {place} ... {trip}; {trip} ... {kept} ... {place}; {kept} ... {place} ... avant; {never} ... {trip}; {trip} ... {never}" }
phrase "kept" { en = "(someone|brother|cousin|father|dad|uncle|aunt|he|they|man) ... (drives|walks|follows|escorts|watches) (her|him|them) (to and from|everywhere|to class|to campus|to school|to work) ... (until|since|before|wedding|flight|outside|and sits|and waits); (grounded|locked|kept) ... (until|before) (the)? (flight|trip|wedding|plane|ceremony)" }
phrase "kept" { fr = "(quelqu'un|frère|cousin|père|oncle|tante|il|ils|homme) ... (la|le|les) (conduit|suit|escorte|surveille|accompagne) ... (école|cégep|cours|partout|travail) ... (jusqu|depuis|avant|mariage|vol|dehors|attend); (enfermée|gardée|enfermé) ... (jusqu'au|avant le) (vol|voyage|mariage|départ)" }
phrase "phone" { en = "{cut} ... {phone} ... {trip}; {trip} ... {cut} ... {phone}; (told|tells|made|asked) her|him|them|me to (leave|throw|toss|dump|destroy|turn off|get rid of|delete) ... {phone}; told not to tell (anyone|her|his|family|parents|friends) ... (trip|leaving|going|where); (don't|dont|do not) tell (your|anyone) ... (mom|parents|family|trip|where)" }
phrase "phone" { fr = "{cut} ... {phone} ... {trip}; {trip} ... {cut} ... {phone}; (dit|demande|demandé|fait) ... (laisser|jeter|éteindre|détruire|débarrasser) ... {phone}; dit de ne (rien|pas) dire ... (parents|famille|amis|voyage|départ|personne)" }

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
