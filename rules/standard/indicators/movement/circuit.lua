indicator "movement.circuit"
status    "live"
strength  "weak"
dimension "context"
element   "act"
forms     "sexual"
pillars { prosecution = { en = "route and dates", fr = "trajet et dates" },
          partnership = { en = "police along the route", fr = "police le long du trajet" } }
law       "CC 286.3; CC 279.01"
corroborates "sexual.moved_between_venues"
source    "CCTEHT; RCMP-AIR"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Moved along a circuit of cities", fr = "Déplacement le long d'un circuit de villes" }
why   { en = "A repeated round of cities is how some networks move people.", fr = "Une tournée répétée de villes est la façon dont certains réseaux déplacent des gens." }
ask   { en = "Which places, in which order, and with whom?",
        fr = "Quels lieux, dans quel ordre et avec qui?" }
false_alarms { en = "Truckers, sales people, artists, teams, independent touring.",
               fr = "Camionneurs, représentants, artistes, équipes, tournée indépendante." }

words "city" { use = "travel.places_ca" }
words "roads" { en = "the 401, highway 401, the 400, highway 400, the 417, highway 417, the 20, the 40, trans canada, trans-canada, the 11, highway 17, highway 1, highway 2, the circuit, a circuit, the loop, the corridor, 401 corridor", fr = "la 401, autoroute 401, la 20, autoroute 20, la 40, autoroute 40, la 417, la 15, la 138, la transcanadienne, le circuit, un circuit, la tournée, la ronde" }
words "moves" { en = "~move, ~take, ~bring, ~send, ~drive, ~travel, ~tour, ~rotate, ~shuffle, ~go, ~head, ~work, been through, been to, off to, they were in, always on the road, on the road, from", fr = "~déplacer, ~amener, ~envoyer, ~conduire, ~voyager, ~tourner, ~monter, ~descendre, ~aller, ~partir, ~passer, sur la route, toujours sur la route, étaient à, de" }
words "next" { en = "then, next, after, before that, last week, next week, tonight, tomorrow, now, and now, one week, the week after, and then, back to, each month, every month, every week", fr = "puis, ensuite, après, avant ça, la semaine passée, la semaine prochaine, ce soir, demain, maintenant, une semaine, la semaine suivante, pis, de retour à, chaque mois, tous les mois, chaque semaine" }
words "trade" { use = "work.sex_work, online.ad_sites", en = "~pimp, clients, ~ad, ~motel, ~hotel, ~escort, ~debt, ~crew, ~passport, ~recruit, the girls, girls, boys, calls, lads, sells, collects, owes, sales crew, door to door, he books, incall, two women, kids in, selling, -sex work, -sex work, the boys", fr = "~pimp, ~client, ~annonce, ~motel, ~hôtel, ~escorte, ~dette, ~passeport, les filles, filles, garçons, vend, doit, équipe de vente, porte à porte, booke, danseuses, -travail du sexe, -travail du sexe, les garçons" }
words "solo" { en = "I'm touring, i am touring, my tour, on tour, I screen, independent, band, concert, tournament, hockey, business trip, trucker, sales rep, comedian, choir", fr = "je suis en tournée, ma tournée, en tournée, indépendante, spectacle, concert, tournoi, hockey, voyage d'affaires, camionneur, représentant, chorale" }

phrase "cities" { en = "{moves} ...4 {city} ...4 {city} ...4 {city}; {city} ...4 {next} ...4 {city}; {city} {city} and ...1 {city}; {city} {city} {city}; {roads} ...6 {city} ...4 {city}; {city} to {city} to {city}; from {city} to {city} ...3 {next}", fr = "{moves} ...4 {city} ...4 {city} ...4 {city}; {city} ...4 {next} ...4 {city}; {city} {city} et ...1 {city}; {city} {city} {city}; {roads} ...6 {city} ...4 {city}; de {city} à {city} ...3 {next}; {city} à {city} à {city}" }
phrase "road" { en = "{moves} ...4 {roads}; always on the road ...4 (between|from|hotels|motels|cities); (city|town) to (city|town); {roads} ...3 (every|each) ...1 (week|month)", fr = "{moves} ...4 {roads}; toujours sur la route ...4 (entre|hôtels|motels|villes); de ville en ville; d'une ville à l'autre; {roads} ...3 (chaque|tous les|toutes les) ...1 (semaine|semaines|mois)" }
phrase "trade" { en = "{trade}", fr = "{trade}" }
phrase "solo" { en = "{solo}", fr = "{solo}" }

phrase "cities" { en = "{number 3-12} ...1 (cities|towns|motels|provinces|stops) ...3 (in|over|within|since|this|last|so far|already|a month); (different|another|new|next) (city|town) (every|each|after|this|again) ...2 (week|few|two|couple|night|days|weekend)?; (last|next|this|each|every) (week|month|weekend|night) ...3 (in|to|at|it's|it was|they were in|she was in) ...1 {city} ...9 {city}; (been|was|were|worked|done|did) ...2 (in|through|to)? ...1 {city} ...3 {city}; {city} number ...9 {city} number", fr = "{number 3-12} ...1 (villes|motels|provinces|arrêts) ...3 (en|depuis|ce|déjà|par); (différente|autre|nouvelle|prochaine) ville (chaque|toutes|aux|à chaque); (semaine|mois|fin de semaine) (passée|prochaine|dernière|passé|prochain) ...3 {city} ...9 {city}; (été|était|étaient|travaillé|fait|passé|passée) ...2 (à|par|au|en)? ...1 {city} ...3 {city}" }
words "town" { use = "travel.places_ca", en = "the soo, fort mac, k-w, niagara, the island, the peg, the hat, gp", fr = "québec, la gaspésie, drummond, val-d'or, baie-comeau, rouyn, le saguenay, matane, edmundston, rivière-du-loup, trois-rivières, sept-îles" }
words "again2" { en = "then back, repeat, every two weeks, each month, every month, a few days in each town, in the same order, same order, weekends, midweek, for a week, one after another, after four days, again, all night, every weekend, last week, next week, tonight, before that, the night before, next stop", fr = "ça recommence, on recommence, aux deux semaines, chaque mois, quelques jours dans chaque ville, même ordre, fins de semaine, milieu de semaine, une semaine, une après l'autre, après quatre jours, toute la nuit, en tournée, la semaine passée, ensuite, avant ça, reviennent" }
phrase "towns" { en = "{town} ...2 {town} ...2 {town}; {town} ...3 {town} ...6 {again2}; {town} ...3 {town} ...3 {town} ...3 {town}; {town} ...4 (monday|mondays|tuesday|wednesday|thursday|friday|weekend|weekends|midweek|week) ...4 {town}; {again2} ...6 {town} ...4 {town}; (jump|jumps|hop|hops|move|moves|go|goes|went) ...2 (from)? {town} ...3 to {town} ...3 {town}|(and back); {town} to {town} ...6 {again2}", fr = "{town} ...2 {town} ...2 {town}; {town} ...3 {town} ...6 {again2}; {town} ...4 (lundi|mardi|mercredi|jeudi|vendredi|fin de semaine|fins de semaine|semaine) ...4 {town}; {again2} ...6 {town} ...4 {town}; (passent|passe|vont|sautent|montent|descendent) ...2 (de)? {town} ...3 à {town} ...3 {town}|reviennent; {town} à {town} ...6 {again2}" }
phrase "road" { en = "(always|constantly|all the time) ...1 (travelling|traveling|on the road|driving|moving); motel road motel; (up and down|along) ...2 (trans-canada|highway|401|corridor|qew|16) ...9 (days|each|town|motel|motels|again); (oil|mining|mill|camp) towns one after; drive all night ...4 (city|town); (on tour|the run|the loop|the circuit|a run|the tour|the route) ...6 (stops|he sets|mondays|girls|boys|as they call|they call|back|windsor|weeks); (new|different|another) (city|town) ...2 (every|each) ...3 (days|week|weekend|few); (three|four|five|six|seven|eight|nine) cities ...6 (week|month|since|days|twelve|motels)", fr = "(toujours|tout le temps|sans arrêt) ...1 (sur la route|en route|partis|en char); motel char motel; (sur|le long de) la (20|40|15|117|138|transcanadienne) ...9 (jours|chaque|ville|motel|motels|40); villes (minières|de mines) ...2 après; roule toute la nuit ...6 ville; (en tournée|sa run|la run|le circuit|le tour|sa tournée) ...9 (arrêts|fixe|lundi|filles|garçons|semaine|recommence|ville|gatineau); (autre|nouvelle) ville ...2 (chaque|aux|toutes les) ...3 (jours|semaine|fin)|(quelques jours); (trois|quatre|cinq|six|sept|huit|neuf) villes ...6 (semaine|mois|depuis|jours|motels)" }
phrase "trade" { en = "(girls|boys|girl|women|her|he takes her|ads|ad|motel|motels|hotel|phone pings|pings|card activity|tour, as|he's got a run|sets the stops|same three|escort|calls|we drive)", fr = "(filles|garçons|fille|femmes|annonces|annonce|motel|motels|hôtel|cellulaire|borne|transactions|sa run|c'est lui qui fixe|trois mêmes|escorte|on roule)" }
phrase "solo" { en = "(for the game|trucker|trucker's|band|bus schedule|for work|hockey|my wife|we moved|concert|rep)", fr = "(le match|camionneur|groupe est en tournée|horaire d'autobus|pour le travail|hockey|ma blonde|on a déménagé|spectacle|représentant)" }
phrase "next" { en = "(off|headed|going|heading|leaving|moves|moving|on) to {town} ...4 (tonight|tomorrow|next|friday|monday|sunday|saturday|after|then|this|back); {town} (next|after that|then back|tonight|tomorrow); (says|said) {town} next; (in|at) {town} ...2 (last week|the night before|last night|last weekend|yesterday|before that); {town} and back; (in|between) {town} and {town}; {town} {town} {town}", fr = "(part|partent|s'en va|s'en vont|montent|monte|descendent|descend) ...1 (à|pour|vers|sur) {town}; {town} (ensuite|après|demain|ce soir|la semaine prochaine); (étaient|était) à {town} ...3 (la semaine passée|hier|avant|la veille); (de|entre) {town} (à|et) {town}; {town} {town} {town}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "anycity" { en = "{travel.places_ca} ...9 {travel.places_ca}",
                   fr = "{travel.places_ca} ...9 {travel.places_ca}" }
words "stay_time" { en = "week, weeks, days, nights, three days, two days, a few days, few nights, three nights, two nights, one night, ten days, fortnight", fr = "semaine, semaines, jours, nuits, soirs, quelques jours, trois jours, deux jours, une nuit, dix jours" }
phrase "by_stays" { en = "{number 1-6} {stay_time} ...1 {travel.places_ca} ...2 {number 1-6} {stay_time} ...1 {travel.places_ca}; (never|only|not) ...3 {number 2-6} (nights|days|weeks) ...3 (anywhere|in one place|at one place|same place|same town|in any); {travel.places_ca} ...3 (after|before|then|next|from) ...2 {travel.places_ca} ...6 (the week before|last week|it was|then back|and back|before that); {travel.places_ca} (mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday) {travel.places_ca}", fr = "{number 1-6} (semaines|semaine|jours|nuits) à {travel.places_ca} ...2 {number 1-6} (semaines|semaine|jours|nuits) à {travel.places_ca}; (jamais|juste|pas) ...3 {number 2-6} (nuits|jours|soirs|semaines) ...3 (même place|place|nulle part|ville); {travel.places_ca} (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) {travel.places_ca}" }
phrase "told_story" { en = "(true crime|podcast|episode|series|composite|staff live in|scrap|copper)", fr = "(balado|épisode|série|ferrailleur|cuivre)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
flag_when "cities" :near("trade", "anywhere") :unless("solo", "same paragraph")
          :unless("told_story", "same paragraph") :unless("cleared", "anywhere")
flag_when "road" :near("trade", "anywhere") :unless("solo", "same paragraph")
          :unless("told_story", "same paragraph") :unless("cleared", "anywhere")
flag_when "towns" :near("trade", "same paragraph") :unless("solo", "same paragraph")
          :unless("told_story", "same paragraph") :unless("cleared", "anywhere")
flag_when "road" :near("trade", "same paragraph") :unless("solo", "same paragraph")
          :unless("told_story", "same paragraph") :unless("cleared", "anywhere")
flag_when "next" :near("trade", "same paragraph") :unless("solo", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anycity" :near("with_sex", "anywhere") :unless("solo", "same paragraph")
          :unless("told_story", "same paragraph") :unless("cleared", "anywhere")
flag_when "by_stays" :unless("solo", "same paragraph") :unless("cleared", "anywhere")

hits "He has her ads up in [Kitchener, then Hamilton], then back to Windsor."
hits { en = "The girls are [always on the road between motels].",
       fr = "Les filles sont [toujours sur la route entre deux motels]." }
hits "They do the [401 from Windsor to Montreal] every month, three girls and a driver."
hits { fr = "Ses annonces sont à [Rimouski, puis à Moncton], puis à Halifax, c'est lui qui les met." }
hits { fr = "Ils font [la 401 de Windsor à Montréal] chaque mois avec trois filles." }
misses "The band plays Ottawa, then Kingston, then Toronto."
misses "We drove from Regina to Winnipeg for a wedding."
misses "Road work on the 401 until May."
misses { fr = "Le spectacle passe à Ottawa, puis à Gatineau." }
misses { fr = "On est allés de Québec à Gaspé pour un mariage." }
misses { fr = "Travaux sur la 20 jusqu'en mai." }
hits "Her ads run [Truro, Amherst, Moncton] and then home."
hits "They were in [Kenora Monday and Dryden] by the weekend, two women and him."
hits { en = "[Always on the road], says the girl, motel after motel.",
       fr = "[Toujours sur la route], dit la fille, motel après motel." }
hits { fr = "Ses annonces font [Joliette, Sorel, Granby] et retour." }
hits { fr = "Les filles étaient à [Amos lundi et à Rouyn] vendredi." }
misses "The trucker's week is Truro, Amherst, Moncton and home."
misses { fr = "La semaine du camionneur : Joliette, Sorel, Granby et retour." }
hits "[Two weeks Halifax, two weeks Moncton], then back to Montreal."
hits "They [only stay three nights anywhere]."
hits { fr = "[Deux semaines à Québec, deux semaines à Saguenay], pis on recommence." }
hits { fr = "[Jamais plus que trois nuits à la même place], d'une ville à l'autre." }
misses "Our hockey team plays in Sudbury, Timmins and the Soo."
misses { fr = "Le groupe joue à Québec, Saguenay et Rimouski." }
