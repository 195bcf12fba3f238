indicator "movement.transported_to_work"
status    "live"
strength  "weak"
dimension "context"
element   "act"
forms     "labour"
pillars { partnership = { en = "labour inspection, traffic police",
                          fr = "inspection du travail, police routière" } }
law       "CC 279.01"
corroborates "vuln.dependency_on_exploiter"
source    "GLAA; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Collected and dropped off in a group by the same driver, windows covered",
        fr = "Transportés en groupe par le même chauffeur, vitres masquées" }
why   { en = "One driver who takes a group to work and back controls hours and places.", fr = "Un seul chauffeur qui mène un groupe au travail et le ramène contrôle heures et lieux." }
ask   { en = "Whose van, which times, is the ride deducted from pay?",
        fr = "À qui la fourgonnette, à quelles heures, le trajet est-il déduit de la paye?" }
false_alarms { en = "Car-pooling, a company shuttle that people may choose.",
               fr = "Covoiturage, navette d'entreprise au choix." }

words "van" { use = "travel.transport" }
words "carry" { use = "travel.carry" }
words "workers" { use = "people.workers", en = "them, people, women, girls, men, boys, all of us, us, everyone, the crew, group of, ten people, a dozen", fr = "les, gens, personnes, femmes, filles, hommes, garçons, nous, tout le monde, l'équipe, un groupe, du monde, dix personnes, une douzaine" }
words "to_work" { en = "~work, ~job, ~field, ~farm, ~plant, ~factory, ~site, ~greenhouse, ~shift, ~warehouse, ~office, the fields, job site, work sites, before dawn, before sunrise, brings them back, takes them back, and back, back at night, at night, late", fr = "~travail, ~job, ~champ, ~ferme, ~usine, ~chantier, ~serre, ~quart, ~entrepôt, ~ouvrage, ~bureau, avant l'aube, avant le lever, les ramène, et les ramène, le soir, la nuit, tard" }
words "dark" { en = "no windows, windows covered, windows blacked out, blacked out windows, blacked-out windows, tinted windows, covered windows, curtains, packed, crammed, crowded, overloaded, no seats, no seat belts, sitting on the floor, on buckets, on crates", fr = "sans fenêtre, sans fenêtres, vitres masquées, vitres teintées, vitres opaques, rideaux, bondé, bondée, entassés, entassées, surchargée, sans bancs, sans sièges, assis par terre, sans ceintures" }
words "kids" { en = "school bus route, daycare, daycare van, kindergarten, hockey, seniors, shuttle to the airport, campers", fr = "trajet scolaire, garderie, maternelle, hockey, aînés, navette de l'aéroport, campeurs" }

phrase "van" { en = "{van} ...6 {carry} ...6 {workers} ...6 {to_work}; {carry} ...5 {workers} ...5 {van} ...6 {to_work}; {van} ...4 {carry} ...3 {workers} ...6 {clock}; {van} ...4 {carry} ...4 {people >= 4}; {workers} ...6 {carry} ...6 {van}; {people.workers} ...4 (driven|taken|bused|bussed|transported|shuttled|dropped) ...4 (to|at|from) ...3 {to_work}; {van} ...6 {workers} ...4 {carry}; (driven|taken|bused) to ...3 (work|sites|fields|plant|farm) ...4 (before|by|in) ...2 (dawn|van|bus|boss|same)", fr = "{van} ...6 {carry} ...6 {to_work}; {carry} ...5 {workers} ...5 {van} ...6 {to_work}; {van} ...2 (les|nous) ...1 {carry} ...6 {to_work}; {van} ...4 {carry} ...4 {people >= 4}; {van} ...4 {carry} ...3 {workers} ...6 {clock}; {workers} ...6 {carry} ...3 {van}; {people.workers} ...4 (conduits|amenés|transportés|déposés|amenées) ...4 {to_work}" }
phrase "dark" { en = "{van} ...4 {dark} ...6 {workers}; {workers} ...5 {dark} ...4 {van}; {van} ...3 (full of|packed with|crammed with) ...2 {workers}; {people >= 6} ...4 (in|into) ...2 {van}", fr = "{van} ...4 {dark} ...6 {workers}; {workers} ...5 {dark} ...4 {van}; {van} ...3 (pleine|plein|bondée|bondé|remplie) ...2 {workers}; {people >= 6} ...4 dans ...2 {van}" }
phrase "kids" { en = "{kids}", fr = "{kids}" }
phrase "workish" { en = "{people.workers}; {people.employers}; {work.work_places}; work|shift|boss|agency|wages", fr = "{people.workers}; {people.employers}; {work.work_places}; travail|quart|patron|agence|paye" }

phrase "van" { en = "(picked up|dropped off|dropped|driven|bused|bussed|shuttled|transported|collected|taken|brought) ...4 (by|in|with) ...2 (van|vans|bus|minibus|minivan|truck|pickup|school bus|crew cab|same driver|company van|boss's van); {travel.transport} ...2 (waits|waiting|waited|arrives|comes|picks|picked|takes|took|brings|brought|collects|drops|dropped|leaves|pulls up|shows up) ...4 (workers|them|the men|the women|crew|people|us|up|back|night|morning|dawn|am|shift|every|each); (rides|transport|van) to (work|the plant|the farm|the site|the fields|and from)", fr = "(ramassés|ramassées|déposés|déposées|conduits|conduites|transportés|transportées|amenés|amenées|ramenés|reconduits) ...4 (par|en|dans|avec) ...2 (van|vans|fourgonnette|autobus|minibus|camion|autobus scolaire|même chauffeur|fourgon|camionnette); {travel.transport} ...2 (attend|attendait|arrive|vient|vient chercher|ramasse|prend|amène|ramène|dépose|part|passe) ...4 (travailleurs|hommes|femmes|équipe|monde|nous|nuit|matin|soir|quart|chaque|les); transport (au travail|à l'usine|à la ferme|au chantier|aux champs)" }
words "ride" { use = "travel.transport", en = "cube truck, cargo van, school bus, white van, minivan, pickup, chauffeur, same driver", fr = "cube, fourgon, autobus scolaire, van blanche, minifourgonnette, pick-up, chauffeur, même chauffeur" }
words "haul" { en = "~load, ~haul, ~pick up, ~drop, ~carry, ~shuttle, ~collect, ~drive, ~squeeze, ~cram, ~bring, ~take, ~transport, ~return, ~pack, ~ferry, get in, gets picked up, get driven, headcount", fr = "~embarquer, ~ramener, ~amener, ~conduire, ~transporter, ~ramasser, ~entasser, ~empiler, ~déposer, ~voyager, ~prendre, ~reprendre, ~charger, montent, vient chercher, venait nous chercher, venait me chercher" }
words "men2" { use = "people.workers", en = "the men, guys, men, ladies, women, the women, the pickers, pickers, crew, workers, them, us, i, we, with others", fr = "les gars, gars, hommes, dames, femmes, cueilleurs, équipe, travailleurs, les, nous, on, avec les autres, monde" }
words "when2" { en = "before sunrise, before dawn, each morning, every morning, every day, after dark, at night, at midnight, at 5, 4:30, at 4, to the greenhouse, to the plant, to the farm, job sites, the site, clean houses, in the back, no seats, blacked out, curtains, curtain, headcount, counts, same driver, the only way, right back after, nobody talks, agency", fr = "avant le lever, avant l'aube, chaque matin, tous les matins, chaque jour, à la noirceur, le soir, à minuit, à 5 h, à 4 h, à la serre, à l'usine, à la ferme, aux chantiers, le chantier, nettoyer des maisons, dans la boîte, sans bancs, vitres teintées, rideaux, on les compte, même chauffeur, le seul moyen, aussitôt, personne parle, agence" }
phrase "hauls" { en = "{ride} ...6 {haul} ...4 {men2} ...9 {when2}; {men2} ...4 {haul} ...6 {ride} ...9 {when2}; {haul} ...3 {men2} ...6 {when2} ...6 {ride}; {men2} ...4 {haul} ...9 {when2} ...12 {when2}; {when2} ...6 {ride} ...6 {haul} ...4 {men2}; (only way) ...6 (farm|plant|site|work) ...4 (pickup|van|truck|his); {haul} ...6 (by|with) ...3 (boss's brother|same driver|same chauffeur|foreman|the agency|same guy|supervisor); (haul|hauls|hauled) ...2 {men2} ...6 (truck|van|greenhouse|site)", fr = "{ride} ...6 {haul} ...4 {men2} ...9 {when2}; {men2} ...4 {haul} ...6 {ride} ...9 {when2}; {ride} ...4 (les|nous) ...1 {haul} ...9 {when2}; {when2} ...6 {ride} ...6 {haul} ...4 {men2}; {people >= 5} ...4 dans ...3 (van|minibus|camion|vus|pick-up|autobus|fourgon) ...6 (matin|chauffeur|travail|chantier|jour|même); (seul moyen) ...9 (pick-up|van|camion|ferme|usine); {haul} ...6 par ...3 (frère du patron|même chauffeur|contremaître|agence|même gars|superviseur); (les|nous) {haul} ...6 {when2} ...9 (cube|van|fourgon|camion|serre|chantier)|{when2}" }
phrase "workish" { en = "(greenhouse|plant|farm|pickers|men|guys|workers|crew|houses|uniforms|foreman|boss|agency|job sites|site|women|driver)", fr = "(serre|usine|ferme|cueilleurs|hommes|gars|travailleurs|équipe|maisons|uniforme|contremaître|patron|agence|chantiers|chantier|femmes|chauffeur)" }
phrase "kids" { en = "(carpool|the kids|free shuttle|by the store|games|the airport|hockey)", fr = "(covoiturage|les enfants|navette gratuite|au magasin|matchs|l'aéroport|hockey)" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anyride" { en = "(van|minibus|bus|truck|pickup|suv|minivan|driver) ...6 (picks|picked|drops|dropped|takes|took|brings|brought|drives|drove|collects|collected|loads|waits|comes|back) ...4 (us|them|workers|men|women|girls|boys|crew|everyone|morning|night|work|dawn|5|6|back); (drives|drove|takes|took|brings|brought|picks) (us|them|the men|the women|the workers|the girls|everybody) ...4 (to work|work|to the|back|up|and)", fr = "(van|fourgonnette|minibus|autobus|camion|pick-up|vus|chauffeur) ...6 (ramasse|ramassait|dépose|amène|ramène|prend|conduit|embarque|vient|attend) ...4 (les|nous|travailleurs|hommes|femmes|filles|garçons|équipe|matin|soir|travail|5|6); (les|nous) (amène|ramène|conduit|ramasse|dépose|embarque|prend) ...4 (travail|ouvrage|matin|soir|au|à|en|dans)" }
-- Who rides by themselves, what is no person, and who was carried to help.
phrase "own_ride" { en = "(take|takes|took|ride|rides|catch|catches) (the|a) ...1 (bus|school bus|train|shuttle); (friends|students|classmates|roommates) ...4 (in|from) (the|her|his|a) (car|van|ski|trip|weekend|party|concert); (horse|horses|cattle|cows|hay|pallets|furniture|dog|dogs) ...9 (truck|van|trailer); carried in|out by|on", fr = "(prend|prennent|prendre|prenait) (l'|le|un) ...1 (autobus|bus|train|métro); (amies|amis|étudiantes|étudiants|colocs) ...4 (auto|char|ski|fin de semaine|spectacle); (chevaux|vaches|bétail|foin|palettes|meubles|chiens) ...9 (camion|remorque|van)" }
phrase "own_ride" { en = "(livestock|horses|cattle) ...6 (truck|van|trailer); social enterprise",
                    fr = "entreprise d'insertion|économie sociale" }
words "ride" { en = "van, bus, minibus, minivan, blue bus, school bus, white van, cube truck, cube van, box of the truck, pickup, suv, caravan, odyssey, truck, trailer, cargo van", fr = "van, fourgonnette, autobus, minibus, caravan, boîte du camion, camion, camion cube, pickup, vus, remorque" }
phrase "early_ride" { en = "{ride} ...8 {number 4-60} ...2 (men|workers|guys|women|girls|boys|people|kids|of them) ...8 {clock}; {ride} ...6 {clock 3-6} ...8 (back|returns|again|night|evening|plant|farm|field|site|workers|them|men); {clock 3-6} ...6 {ride} ...8 (back|returns|again|night|plant|farm|field|site|workers|them|men); (ride|rides|riding|driven|sit|sits|go|went|packed|loaded) ...3 (in the back of|in back of|in the box of|on the floor of) ...2 (a|the)? ...1 {ride} ...3 (no seats|standing|on buckets|no windows|no belts|on the floor)?; {ride} ...4 (no seats|no plates|no windows|curtains|blacked|painted windows|dark windows|covered windows) ...9 (workers|men|women|girls|plant|farm|am|pm|morning|boys|people); (ride|rides|go|goes|come|comes) ...2 in ...2 (owner|boss|foreman|supervisor|manager) ...4 (ride|rides|go|goes|come|comes|back|home) ...3 (owner|boss|foreman|supervisor|manager|him|her)", fr = "{ride} ...8 {number 4-60} ...2 (gars|hommes|travailleurs|femmes|filles|jeunes|personnes|monde) ...8 {clock}; {ride} ...6 {clock 3-6} ...8 (revient|ramène|retour|soir|usine|ferme|champ|chantier|travailleurs|gars); {clock 3-6} ...6 {ride} ...8 (revient|ramène|retour|soir|usine|ferme|champ|chantier|travailleurs|gars); (montent|monte|embarquent|assis|debout|entassés|voyagent) ...3 (dans la boîte|en arrière|dans le fond|sur le plancher) ...3 {ride} ...3 (pas de bancs|sans bancs|debout|sur des seaux|sans fenêtres)?; {ride} ...3 (vitres noires|sans plaque|sans fenêtres|rideaux|vitres peintes|vitres teintées) ...9 (travailleurs|gars|femmes|filles|usine|ferme|matin|soir|ramassent|ramasse)" }
phrase "kids_ride" { en = "(milks|cows|school bus|daycare|hockey|field trip|church bus|transit|city bus|seniors|shuttle to the airport)", fr = "(vaches|ferme familiale|souper|autobus scolaire|garderie|hockey|sortie scolaire|autobus de ville|aînés|navette de l'aéroport)" }
phrase "no_work" { en = "(horses|clydesdales|grandkids|loud music|poker|passports|fair|the fields day)", fr = "(chevaux|petits-enfants|musique|poker|passeports)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "up_split" { en = "(van|bus|minibus|school bus|truck|minivan|pickup|suv|caravan) ...6 (picks|pick|picked|drops|drop|dropped) (them|us|him|her|the workers|the men|the women|the crew|the girls|the guys|workers) (up|off) ...6 (morning|night|dark|dawn|mall|behind|corner|every day|each day|daily|lot|plant|farm|site); (van|bus|minibus|school bus|truck|minivan|pickup|suv|caravan) ...6 (picks|pick|picked|drops|drop|dropped) (them|us|him|her|the workers|the men|the women|the crew|the girls|the guys|workers) (up|off) ...6 {clock}; (blue|white|black|grey|gray|silver|red|beige|brown|green) (bus|van|minibus|school bus|caravan) ...6 (curtains|painted|covered|blacked|tinted|no windows|blankets|foil) ...6 (workers|men|women|crew|every|dawn|morning); (blue|white|black|grey|gray|silver|red|beige|brown|green) (bus|van|minibus|school bus|caravan) ...6 (curtains|painted|covered|blacked|tinted|no windows|blankets|foil) ...6 {clock}", fr = "(van|autobus|minibus|fourgonnette|caravan|camion) ...4 (les|nous|l|le|la) (ramasse|ramassent|ramène|dépose|prend|embarque|débarque|lâche) ...6 (matin|nuit|noirceur|dépanneur|coin|stationnement|usine|ferme|chantier|chaque jour|tous les jours); (van|autobus|minibus|fourgonnette|caravan|camion) ...4 (les|nous|l|le|la) (ramasse|ramassent|ramène|dépose|prend|embarque|débarque|lâche) ...6 {clock}" }
phrase "kids_bus" { en = "school run; (students|pupils|kids|children|seniors|passengers|players|skiers|tourists|campers|guests|hockey|daycare|church|airport shuttle|field trip)", fr = "(élèves|enfants|aînés|passagers|joueurs|skieurs|touristes|campeurs|hockey|garderie|église|navette de l'aéroport|sortie)" }
phrase "crammed" { en = "{number 5-60} ...3 (crammed|packed|squeezed|stuffed|jammed|piled|squished) ...3 {ride}; {ride} ...4 (crammed|packed|squeezed|stuffed|jammed) with ...3 (men|women|workers|people|guys|fellows)", fr = "{number 5-60} ...3 (tassés|tassées|entassés|entassées|empilés|pressés|serrés|cordés) ...3 {ride}; {ride} ...4 (plein|pleine|bondé|bondée) de ...3 (gars|hommes|femmes|travailleurs|monde)" }
phrase "crammed_why" { en = "(morning|dawn|nursery|farm|plant|field|fields|greenhouse|site|work|shift|a.m.|am|every day|each day|factory|mushroom|orchard|warehouse)", fr = "(matin|aube|pépinière|ferme|usine|champ|champs|serre|chantier|travail|quart|chaque jour|tous les jours|champignonnière|verger|entrepôt)" }
flag_when "van" :near("workish", "anywhere") :unless("kids", "2 sentences")
          :unless("own_ride", "2 sentences") :unless("no_work", "same sentence")
          :unless("cleared", "anywhere")
flag_when "dark" :near("workish", "anywhere") :unless("kids", "2 sentences")
          :unless("no_work", "same sentence") :unless("cleared", "anywhere")
flag_when "hauls" :near("workish", "same paragraph") :unless("kids", "same sentence")
          :unless("own_ride", "2 sentences") :unless("cleared", "anywhere")
flag_when "anyride" :near("with_pay", "anywhere") :near("with_hold", "anywhere")
          :unless("kids", "2 sentences") :unless("cleared", "anywhere")
flag_when "anyride" :near("with_pay", "anywhere") :near("with_papers", "anywhere")
          :unless("kids", "2 sentences") :unless("cleared", "anywhere")
flag_when "anyride" :near("with_hold", "anywhere") :near("with_papers", "anywhere")
          :unless("kids", "2 sentences") :unless("cleared", "anywhere")
flag_when "anyride" :near("with_pay", "anywhere") :unless("kids", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "early_ride" :unless("kids_ride", "same sentence") :unless("cleared", "anywhere")
flag_when "up_split" :unless("kids_bus", "2 sentences")
flag_when "crammed" :near("crammed_why", "2 sentences") :unless("kids_ride", "same sentence")
          :unless("cleared", "anywhere")

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
hits "A [cube truck hauls the pickers to the farm before dawn]."
hits { en = "[Eight women squeezed in a minivan each morning], same driver.",
       fr = "[Huit femmes entassées dans une fourgonnette chaque matin], même chauffeur." }
hits "[We were collected every morning and brought back at night by the foreman]."
hits { fr = "Un [cube transporte les cueilleurs à la ferme] avant l'aube." }
hits { fr = "Le [fourgon nous ramasse chaque matin] au motel, des hommes de partout." }
misses "My carpool picks up four coworkers each morning in a minivan."
misses { fr = "Mon covoiturage ramasse quatre collègues chaque matin." }
misses "The farmer transported his horses in a truck from the farm."
misses "Three friends in the car, all students returning from the ski hill to work."
misses { fr = "Les garçons prennent l'autobus scolaire avant le travail." }
hits "A [van with no plates lets out eleven men at the plant] at 5 and is back at 7 at night."
hits "They [go in the back of a cube truck, no seats]."
hits { fr = "Ils [montent dans la boîte du camion, pas de bancs]." }
misses "The school bus drops eleven kids at 8."
misses { fr = "L'autobus scolaire débarque onze enfants à 8 h." }
hits "A [van picks the workers up behind the mall at four in the morning]."
hits { fr = "La [van les ramasse au dépanneur à 5 h et les ramène à la noirceur]." }
misses "The school bus picks the kids up at 8 at the corner."
misses { fr = "L'autobus ramasse les enfants à 8 h au coin." }
hits "[Eleven fellows crammed in a minivan] pull up at the [nursery] at 5:15 each morning."
misses "Twelve kids squeezed into a van on the way to hockey."
misses { fr = "Douze enfants tassés dans l'autobus scolaire." }
