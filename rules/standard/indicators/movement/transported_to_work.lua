indicator "movement.transported_to_work"
status    "live"
strength  "weak"
dimension "context"
element   "act"
forms     "labour"
pillars { partnership = { en = "labour inspection, traffic police", fr = "inspection du travail, police routière" } }
law       "CC 279.01"
corroborates "vuln.dependency_on_exploiter"
source    "GLAA; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Collected and dropped off in a group by the same driver, windows covered", fr = "Transportés en groupe par le même chauffeur, vitres masquées" }
why { en = "One driver who takes a group to work and back controls hours and places.", fr = "Un seul chauffeur qui mène un groupe au travail et le ramène contrôle heures et lieux." }
ask { en = "Whose van, which times, is the ride deducted from pay?", fr = "À qui la fourgonnette, à quelles heures, le trajet est-il déduit de la paye?" }
false_alarms { en = "Car-pooling, a company shuttle that people may choose.", fr = "Covoiturage, navette d'entreprise au choix." }

words "van"     { use = "travel.transport" }
words "carry"   { use = "travel.carry" }
words "workers" { use = "people.workers", en = "them, people, women, girls, men, boys, all of us, us, everyone, the crew, group of, ten people, a dozen", fr = "les, gens, personnes, femmes, filles, hommes, garçons, nous, tout le monde, l'équipe, un groupe, du monde, dix personnes, une douzaine" }
words "to_work" { en = "~work, ~job, ~field, ~farm, ~plant, ~factory, ~site, ~greenhouse, ~shift, ~warehouse, ~office, the fields, job site, work sites, before dawn, before sunrise, brings them back, takes them back, and back, back at night, at night, late", fr = "~travail, ~job, ~champ, ~ferme, ~usine, ~chantier, ~serre, ~quart, ~entrepôt, ~ouvrage, ~bureau, avant l'aube, avant le lever, les ramène, et les ramène, le soir, la nuit, tard" }
words "dark"    { en = "no windows, windows covered, windows blacked out, blacked out windows, blacked-out windows, tinted windows, covered windows, curtains, packed, crammed, crowded, overloaded, no seats, no seat belts, sitting on the floor, on buckets, on crates", fr = "sans fenêtre, sans fenêtres, vitres masquées, vitres teintées, vitres opaques, rideaux, bondé, bondée, entassés, entassées, surchargée, sans bancs, sans sièges, assis par terre, sans ceintures" }
words "kids"    { en = "school bus route, daycare, daycare van, kindergarten, hockey, seniors, shuttle to the airport, campers", fr = "trajet scolaire, garderie, maternelle, hockey, aînés, navette de l'aéroport, campeurs" }

phrase "van"     { en = "{van} ...6 {carry} ...6 {workers} ...6 {to_work}; {carry} ...5 {workers} ...5 {van} ...6 {to_work}; {van} ...4 {carry} ...3 {workers} ...6 {clock}; {van} ...4 {carry} ...4 {people >= 4}; {workers} ...6 {carry} ...6 {van}; {people.workers} ...4 (driven|taken|bused|bussed|transported|shuttled|dropped) ...4 (to|at|from) ...3 {to_work}; {van} ...6 {workers} ...4 {carry}; (driven|taken|bused) to ...3 (work|sites|fields|plant|farm) ...4 (before|by|in) ...2 (dawn|van|bus|boss|same)", fr = "{van} ...6 {carry} ...6 {to_work}; {carry} ...5 {workers} ...5 {van} ...6 {to_work}; {van} ...2 (les|nous) ...1 {carry} ...6 {to_work}; {van} ...4 {carry} ...4 {people >= 4}; {van} ...4 {carry} ...3 {workers} ...6 {clock}; {workers} ...6 {carry} ...3 {van}; {people.workers} ...4 (conduits|amenés|transportés|déposés|amenées) ...4 {to_work}; {van} ...2 (les|l'|nous) attend|attendait" }
phrase "dark"    { en = "{van} ...4 {dark} ...6 {workers}; {workers} ...5 {dark} ...4 {van}; {van} ...3 (full of|packed with|crammed with) ...2 {workers}; {people >= 6} ...4 (in|into) ...2 {van}", fr = "{van} ...4 {dark} ...6 {workers}; {workers} ...5 {dark} ...4 {van}; {van} ...3 (pleine|plein|bondée|bondé|remplie) ...2 {workers}; {people >= 6} ...4 dans ...2 {van}" }
phrase "kids"    { en = "{kids}", fr = "{kids}" }
phrase "workish" { en = "{people.workers}; {people.employers}; {work.work_places}; work|shift|boss|agency|wages", fr = "{people.workers}; {people.employers}; {work.work_places}; travail|quart|patron|agence|paye" }

phrase "van" { en = "(picked up|dropped off|dropped|driven|bused|bussed|shuttled|transported|collected|taken|brought) ...4 (by|in|with) ...2 (van|vans|bus|minibus|minivan|truck|pickup|school bus|crew cab|same driver|company van|boss's van); {travel.transport} ...2 (waits|waiting|waited|arrives|comes|picks|picked|takes|took|brings|brought|collects|drops|dropped|leaves|pulls up|shows up) ...4 (workers|them|the men|the women|crew|people|us|up|back|night|morning|dawn|am|shift|every|each); (rides|transport|van) to (work|the plant|the farm|the site|the fields|and from)", fr = "(ramassés|ramassées|déposés|déposées|conduits|conduites|transportés|transportées|amenés|amenées|ramenés|reconduits) ...4 (par|en|dans|avec) ...2 (van|vans|fourgonnette|autobus|minibus|camion|autobus scolaire|même chauffeur|fourgon|camionnette); {travel.transport} ...2 (attend|attendait|arrive|vient|vient chercher|ramasse|prend|amène|ramène|dépose|part|passe) ...4 (travailleurs|hommes|femmes|équipe|monde|nous|nuit|matin|soir|quart|chaque|les)?; transport (au travail|à l'usine|à la ferme|au chantier|aux champs)" }
flag_when "van"  :near("workish", "anywhere") :unless("kids", "2 sentences")
flag_when "dark" :near("workish", "anywhere") :unless("kids", "2 sentences")

hits "A grey [van drops twelve workers at the plant] at 4 am and takes them away after dark."
hits "The [cleaners are picked up in a minibus] with blacked-out windows."
hits "Every dawn a [van full of pickers] leaves the motel, same driver."
hits { fr = "Une [fourgonnette grise dépose douze travailleurs à l'usine] à 4 h et les ramène à la noirceur." }
hits { fr = "Le [minibus aux vitres masquées ramasse les préposées] au motel." }
hits { fr = "Chaque matin, une [van pleine de cueilleurs] quitte le motel, même chauffeur." }
misses "The school bus route drops the kids at the daycare."
misses "I take the bus to work at the plant."
misses "Two colleagues carpool to the office."
misses { fr = "L'autobus du trajet scolaire dépose les enfants à la garderie." }
misses { fr = "Je prends mon auto pour aller au bureau." }
misses { fr = "Deux collègues font du covoiturage." }
