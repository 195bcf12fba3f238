indicator "hotel.visitor_traffic"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "hotel industry, landlord",
                          fr = "industrie hôtelière, propriétaire" },
          prosecution = { en = "video is overwritten soon: ask for it now",
                          fr = "la vidéo est vite effacée : la demander maintenant" } }
law       "CC 286.2; CC 286.3"
corroborates "sexual.third_party_control"
source    "DHS-BC; WHA"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Steady flow of different visitors to one room or unit",
        fr = "Va-et-vient constant de visiteurs à une chambre ou un logement" }
why   { en = "Many different short visitors to one room are how paid visits look from the hallway.", fr = "De nombreux visiteurs différents et brefs à une chambre : c'est à cela que ressemblent des visites payées." }
ask   { en = "How many, how long, who opens, who is always inside?",
        fr = "Combien, combien de temps, qui ouvre, qui reste toujours dedans?" }
false_alarms { en = "A party, a music group, drug selling, a work crew.",
               fr = "Une fête, un groupe de musique, vente de drogue, une équipe de travail." }

words "visitor" { en = "~man, ~guy, ~visitor, ~male, ~dude, ~stranger, ~client, ~john, ~customer, ~fella, ~guest, people, different people, male visitors, different men, random men, random guys, lads, gentlemen", fr = "~homme, ~gars, ~visiteur, ~client, ~inconnu, ~monsieur, ~bonhomme, du monde, des gens, monde, messieurs, visiteurs masculins" }
words "room" { en = "~room, ~unit, ~suite, ~hotel, ~motel, ~apartment, ~condo, ~airbnb, ~rental, ~door, ~house, ~motorhome, ~trailer, ~basement, room number, side door, the third floor, upstairs", fr = "~chambre, ~suite, ~hôtel, ~motel, ~appartement, ~condo, ~airbnb, ~logement, ~porte, ~maison, ~roulotte, ~sous-sol, location, porte de côté, troisième étage" }
words "flow" { en = "in and out, coming and going, come and go, comes and goes, came and went, all night, all night long, at all hours, all hours, every half hour, every 30 minutes, every thirty minutes, every hour, every twenty minutes, every 20 minutes, every fifteen minutes, half an hour each, twenty minutes each, stays 20 minutes, stay half an hour, stays half an hour, stayed half an hour, stay thirty minutes, stay 30 minutes, stay 20 minutes, leave after, leaves after, one after another, one after the other, back to back, a stream of, steady stream, a parade of, constant, constantly, different ones, up and down, each hour, knock and leave, in twenty minutes out, every night", fr = "entrent et sortent, entre et sort, va-et-vient, vont et viennent, va et vient, toute la nuit, à toute heure, aux demi-heures, toutes les demi-heures, aux trente minutes, toutes les 30 minutes, chaque heure, à chaque heure, aux heures, aux vingt minutes, toutes les vingt minutes, une demi-heure chacun, vingt minutes chacun, reste une demi-heure, restent une demi-heure, restent vingt minutes, restent trente minutes, repartent après, un après l'autre, l'un après l'autre, défilent, défilé, défile, sans arrêt, constamment, montent et descendent, tous les soirs, chaque soir" }
words "other" { en = "band, drum, drums, musicians, party, birthday, wedding, tournament, crew, shutdown crew, contractors, drug deal, fentanyl, deliveries, courier, paving", fr = "musiciens, batterie, party, fête, anniversaire, mariage, tournoi, équipe de travail, entrepreneurs, livraison, fentanyl, vendeur de drogue" }

phrase "traffic" { en = "{visitor} ...5 {flow} ...6 {room}; {visitor} ...4 {room} ...6 {flow}; {room} ...6 {visitor} ...5 {flow}; {flow} ...3 {visitor} ...6 {room}; {room} ...6 {flow} ...4 {visitor}; different (man|men|guy|guys|visitor|visitors) ...3 (every|each) ...2 (half|hour|30|thirty|twenty|20|time|night); (dozens|lots|many|several|number) of ...2 (male visitors|different men|men) ...4 {room}; {people >= 5} ...2 (visitors|men|guys) ...4 (a night|in one night|per night|to the room); (another|different|new) (man|guy) ...3 (every|each) ...1 (hour|half)", fr = "{visitor} ...5 {flow} ...6 {room}; {visitor} ...4 {room} ...6 {flow}; {room} ...6 {visitor} ...5 {flow}; {flow} (de|d'|des) {visitor}; {flow} ...3 {visitor} ...6 {room}; (un|autre) homme (différent|autre) ...3 (chaque|toutes|aux); un autre homme ...3 (chaque|toutes|aux|à chaque); plusieurs hommes différents ...4 {room}" }
phrase "other" { en = "{other}", fr = "{other}" }

words "men" { en = "~man, ~guy, ~male, ~dude, ~visitor, ~stranger, ~gentleman, ~client, ~john, ~vehicle, ~car, single men, single males, random dudes, male visitors, unknown men, lone males, people", fr = "~homme, ~gars, ~visiteur, ~inconnu, ~monsieur, ~client, ~véhicule, ~char, ~auto, hommes seuls, gars tout seuls, visiteurs masculins, monde, messieurs" }
words "motion" { en = "~knock, ~enter, ~visit, ~leave, ~arrive, ~come, ~go, ~show up, ~buzz, ~ring, ~idle, ~pull up, ~park, ~ask, in and out, going up, coming down, go up, come down, foot traffic, lineup, revolving door", fr = "~cogner, ~entrer, ~visiter, ~sortir, ~repartir, ~arriver, ~venir, ~monter, ~descendre, ~sonner, ~tourner, ~redescendre, va-et-vient, circulation, file, défilé" }
words "rhythm" { en = "every half hour, every 15 minutes, every 20 minutes, every hour, all night, all day, until dawn, after dark, 15 min, 20 min, fifteen minutes, 15 minutes, twenty minutes, 20 minutes, forty minutes, half an hour, half hour, none stays long, leave fast, leaves fast, leave quickly, don't stay long, doesn't stay long, never stay, short stay, one at a time, one after the other, another arrives, next, constantly, from ten till four, every day, in a week, overnight, between nine and noon, by themselves, alone, at all hours", fr = "toutes les demi-heures, à toutes les demi-heures, aux demi-heures, aux 20 minutes, toute la nuit, toute la journée, jusqu'au matin, le soir, 15 min, quinze minutes, 15 minutes, vingt minutes, 20 minutes, quarante minutes, une demi-heure, demi-heure, personne reste longtemps, repartent vite, reste pas longtemps, restent pas longtemps, un à la fois, un après l'autre, un autre arrive, au suivant, sans arrêt, constante, de dix heures à quatre heures, chaque jour, en une semaine, tout seuls, seuls, à toute heure, le matin" }
words "spot" { en = "~room, ~unit, ~suite, ~apartment, ~condo, ~hotel, ~motel, ~basement, ~house, ~door, ~elevator, ~floor, side entrance, the 9th floor, buzzer, upstairs, up there, next door, fob log", fr = "~chambre, ~suite, ~logement, ~appartement, ~condo, ~hôtel, ~motel, ~sous-sol, ~maison, ~porte, ~ascenseur, ~étage, en haut, porte de côté, sonnette, bouton, à côté" }
phrase "moves" { en = "{men} ...4 {motion} ...6 {rhythm}; {men} ...4 {motion} ...4 {spot} ...6 {rhythm}; {spot} ...6 {men} ...4 {motion} ...6 {rhythm}; {rhythm} ...4 {men} ...4 {motion}; {motion} ...3 {spot} ...3 {rhythm} ...6 (males|men|guys)|(always males); (one|a) (gentleman|man|guy|car|male) leaves ...1 another; (a car|car) ...4 {number 5-60} min|(minutes|gone) ...4 another car", fr = "{men} ...4 {motion} ...6 {rhythm}; {men} ...4 {motion} ...4 {spot} ...6 {rhythm}; {spot} ...6 {men} ...4 {motion} ...6 {rhythm}; {rhythm} ...4 {men} ...4 {motion}; {motion} ...3 {rhythm} ...6 (hommes|gars|toujours des gars); un (monsieur|homme|gars|char) (sort|part|repart) ...1 un autre" }
phrase "counts" { en = "{number 5-300} ...1 (male visitors|visitors|different men|unknown men|single men) ...6 (room|suite|unit|door); {number 5-30} ...1 (men|guys|males) (enter|entered|entering|went up) ...4 (room|suite|unit); {number >= 10} (visitors|visits|knocks|vehicles|cars) ...4 (week|day|night|weekend|evening|saturday|two days|one day); (counted|logged|saw|recorded|shows|showed) ...2 {number >= 5} ...2 (visitors|men|males|guys|vehicles|cars|visits); it's a revolving door; (which|what) (buzzer|room|door|apartment|unit) ...3 for the girls; (looking|asking|asks|asked) for ...1 (the girls|amber|the girl|a girl) ...4 (wrong door|door|room|buzzer); knocking at the wrong door", fr = "{number 5-300} ...1 (visiteurs|visiteurs masculins|hommes différents|inconnus) ...6 (chambre|suite|logement|porte); {number 5-30} ...1 (hommes|gars) ...2 (entrer|entrés|montés) ...4 (chambre|suite|logement); {number >= 10} (visiteurs|visites|chars|autos|véhicules) ...4 (semaine|jour|jours|soir|nuit|samedi|fin de semaine); (compté|noté|vu|montre|enregistré) ...2 {number >= 5} ...2 (visiteurs|hommes|gars|chars|autos|véhicules); vrai moulin; (quel bouton|quelle porte|quelle chambre|sur quel bouton) ...4 pour les filles; cognent chez ...4 (cherchant|en cherchant|clients)|(en cherchant)" }
phrase "stay2" { en = "(stay|stays|stayed|leaves|leave|left|gone) ...4 {number 10-45} (min|mins|minutes) ...4 (leave|leaves|gone|next|later|and|then|another)", fr = "(reste|restent|repart|repartent|partent) ...4 {number 10-45} (min|minutes) ...4 (repartent|part|suivant|plus tard|pis|et|un autre)" }
phrase "hotelish" { en = "(room|unit|suite|apartment|condo|hotel|motel|basement|airbnb|elevator|buzzer|side entrance|the girls|next door|upstairs|door|one woman|house|guys|men)", fr = "(chambre|suite|logement|appartement|condo|hôtel|motel|sous-sol|airbnb|ascenseur|sonnette|les filles|porte|une femme|maison|gars|hommes)" }
phrase "other" { en = "(renovation|renovations|museum|daycare|bus station|prayer|clinic|pizza|patient|family of six|yard sale|open house|barbershop)", fr = "(rénovations|musée|garderie|gare|prière|clinique|pizza|patient|famille de six|vente de garage|barbier)" }
phrase "moves" { en = "(only men|just men|nothing but men|always men|all men) ...6 (till|until|all night|all hours|am|night); (comings|coming) and goings ...4 (days|night|nights|since|constant|room)", fr = "(que des hommes|juste des hommes|rien que des hommes|toujours des hommes) ...6 (jusqu'à|toute la nuit|matin|nuit); va-et-vient (constant|continuel|incessant|toute la nuit|jour et nuit); (monde|gars|hommes) (sonne|sonnent|cogne|cognent) (aux|toutes les|à toutes les) ...2 (min|minutes|heures|demi-heures)" }
phrase "licensed" { en = "registered massage; RMT; massage clinic; (physio|physiotherapy|chiropractic|acupuncture)", fr = "massothérapie; massothérapeute|massothérapeutes; clinique de (massage|massothérapie|physio)" }
phrase "moves" { en = "{number 5-300} ...1 (male visitors|men visitors|different men|separate men|male guests|unregistered guests|unregistered visitors); {number 5-60} (men|guys|males) (a|per|each|every) (night|evening|day|shift) ...6 (elevator|lobby|stairs|hall|suite|unit|room|side door)", fr = "{number 5-300} ...1 (visiteurs masculins|hommes différents|visiteurs non inscrits|invités non inscrits); {number 5-60} (hommes|gars|messieurs) (par|chaque) (soir|nuit|jour) ...6 (ascenseur|lobby|escalier|corridor|suite|logement|chambre|porte)" }
words "callers" { en = "men, guys, males, dudes, man, cars, trucks, people, visitors, fellas, gentlemen, customers, snowmobiles, taxis", fr = "hommes, gars, monsieurs, messieurs, chars, autos, camions, monde, visiteurs, bonhommes, clients, taxis, motoneiges, voisins" }
phrase "one_by_one" { en = "{callers} ...4 (every|each) {number 10-60}; {callers} ...6 (go up|come down|comes down|back in|pull in|pulls in|go in|come out|in and out|ring|knock|stay) ...6 (minutes|half an hour|an hour|next|another|one after another|all night|all evening|all day|day and night|day & night); {callers} ...3 (side door|back door|service elevator|basement door|no luggage) ...6 (night|day|every|minutes|twenty|hours|all)?; {number 6-60} {callers} ...3 (between|a night|per night|each night|since|by midnight|in one night|tonight|an evening); (different|another|new) (man|guy|car|one) (each|every) (time|hour|half hour|twenty|fifteen|thirty); next one (pulls|comes|goes|rings)", fr = "{callers} ...4 (aux|chaque|toutes les) {number 10-60}; {callers} ...6 (montent|monte|redescendent|redescend|sonnent|sonne|cognent|entrent|sortent|défilent|défile|restent|passent) ...6 (minutes|demi-heure|heure|l'autre|un autre|à tour de rôle|toute la nuit|toute la soirée|jour et nuit|jour et soir|tard); {callers} ...4 (porte de côté|porte d'en arrière|ascenseur de service|sans valise|sans bagage); {number 6-60} {callers} ...3 (entre|par soir|par nuit|depuis|avant minuit|dans la nuit|à soir); ça défile ...5 (nuit|soir|tout le temps|jour); va-et-vient ...3 (constant|toute|depuis|sans arrêt|jour)" }
phrase "open_place" { en = "(plaza|nothing illegal|wedding|party|garage sale|open house|church|clinic|gym|school|food bank|store|restaurant|dealership|gas station|mosque|daycare|tim hortons|construction|plow|tow|realtor|convention|tournament|drugs|dealer|dealing|crack|meth)", fr = "(mariage|fête|vente de garage|église|clinique|gym|école|banque alimentaire|magasin|restaurant|concessionnaire|station-service|mosquée|garderie|construction|déneigement|remorqueuse|congrès|tournoi|drogue|vend de la|crack|meth)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "door_opens" { en = "(door|doors|buzzer|bell|elevator) ...6 (opens|open|opening|rings|ring|buzzes|dings|goes|slams|knocks|stops) ...6 (every|each) ...2 (minutes|half hour|quarter hour|fifteen|twenty|ten|hour) ...9 (men|man|guys|fellas|fellows|males|all night|till dawn|different)", fr = "(porte|portes|sonnette|ascenseur) ...6 (ouvre|ouvrent|sonne|cogne|claque|arrête) ...6 (aux|chaque|toutes les) ...2 (minutes|demi-heure|quart d'heure|heures|heure|quinze|vingt|dix) ...12 (hommes|gars|bonhommes|monsieurs|messieurs|toute la nuit|à l'aube|différents)" }
flag_when "traffic" :unless("other", "same paragraph") :unless("licensed", "anywhere")
          :unless("cleared", "anywhere")
flag_when "moves" :near("hotelish", "same paragraph") :unless("other", "same paragraph")
          :unless("licensed", "anywhere") :unless("cleared", "anywhere")
flag_when "counts" :unless("other", "same paragraph") :unless("cleared", "anywhere")
flag_when "stay2" :near("hotelish", "same paragraph") :unless("other", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "one_by_one" :unless("open_place", "same paragraph") :unless("cleared", "anywhere")
flag_when "door_opens" :unless("open_place", "same paragraph") :unless("cleared", "anywhere")

hits "Room 14 has [different men every half hour], the girl never comes down."
hits "[Guys come and go all night at the rental] next door."
hits "A [steady stream of men goes up to the suite] and stays twenty minutes."
hits { fr = "La chambre 14 reçoit [un autre homme chaque demi-heure], la fille ne descend jamais." }
hits { fr = "Des [gars entrent et sortent toute la nuit du logement] d'à côté." }
hits { fr = "Un [défilé de messieurs] monte à la suite et repart après vingt minutes." }
misses "The shutdown crew works nights, men come and go from the motel at six."
misses "Guests of the wedding were in and out of the hotel bar."
misses "One visitor signed in at the desk."
misses { fr = "L'équipe de travail entre et sort du motel, des gars de nuit." }
misses { fr = "Les invités du mariage entrent et sortent de l'hôtel." }
misses { fr = "Un visiteur a signé au comptoir." }
hits "[Men knock at 310 every half hour], never the same face."
hits "The clerk [counted nine male visitors] for that room on Friday."
hits "[One man leaves, another] comes up the fire stairs, motel on the ring road."
hits "Somebody asked me [which buzzer for the girls]."
hits "[Cars idle at the side entrance all night], guys run in."
hits { fr = "Des [hommes cognent au 310 toutes les demi-heures]." }
hits { fr = "La commis a [compté neuf visiteurs] pour la chambre vendredi." }
hits { fr = "[Un monsieur sort, un autre] monte par l'escalier du motel." }
hits { fr = "On m'a demandé [quelle porte pour les filles]." }
hits { fr = "Des [chars tournent à la porte de côté toute la nuit], des gars entrent." }
misses "Contractors go in and out of the unit all day for the renovation."
misses { fr = "Les entrepreneurs entrent et sortent toute la journée pour les rénovations." }
misses "The daycare has parents coming every half hour."
misses { fr = "À la garderie, des parents arrivent aux demi-heures." }
hits "The fob log has [22 male visitors] for one suite since Sunday."
hits { fr = "Le registre montre [22 visiteurs masculins] pour une suite depuis dimanche." }
hits "[cars pull in, stay half an hour, next] one pulls in"
hits { fr = "Les [chars restent une demi-heure, un autre] prend sa place." }
misses "Guests come and go all evening because of the wedding."
misses { fr = "Les invités vont et viennent à cause du mariage." }
hits "[Doors in 220 open and close every quarter hour from ten till dawn, it's all fellas]."
hits { fr = "La [porte du 220 ouvre aux quinze minutes de dix heures à l'aube, juste des bonhommes]." }
misses "The elevator door opens every few minutes, it is broken."
misses { fr = "La porte de l'ascenseur ouvre aux dix minutes, elle est brisée." }
hits { en = "[A different man knocks at 118 every half hour].",
       fr = "[Un homme différent cogne au 118 chaque demi-heure]." }
hits { en = "[Cars come and go all night] at the house next door, ten minutes each.",
       fr = "[Les chars arrivent et repartent toute la nuit] à la maison d'à côté, dix minutes chaque." }
hits { en = "[men going up to her room one after the other]",
       fr = "[des gars qui montent à sa chambre un après l'autre]" }
hits { en = "We [counted eighteen men] at that door in one evening.",
       fr = "On a [compté dix-huit hommes] à cette porte-là en une soirée." }
hits { en = "[Guys walk in, stay twenty minutes, and another one shows up], all night.",
       fr = "[Des gars rentrent, restent vingt minutes, pis un autre arrive], toute la nuit." }
