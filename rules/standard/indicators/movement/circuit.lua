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
changed   "2026-11-26"

title { en = "Moved along a circuit of cities", fr = "Déplacement le long d'un circuit de villes" }
why { en = "A repeated round of cities is how some networks move people.", fr = "Une tournée répétée de villes est la façon dont certains réseaux déplacent des gens." }
ask { en = "Which places, in which order, and with whom?", fr = "Quels lieux, dans quel ordre et avec qui?" }
false_alarms { en = "Truckers, sales people, artists, teams, independent touring.", fr = "Camionneurs, représentants, artistes, équipes, tournée indépendante." }

words "city"    { use = "travel.places_ca" }
words "roads"   { en = "the 401, highway 401, the 400, highway 400, the 417, highway 417, the 20, the 40, trans canada, trans-canada, the 11, highway 17, highway 1, highway 2, the circuit, a circuit, the loop, the corridor, 401 corridor", fr = "la 401, autoroute 401, la 20, autoroute 20, la 40, autoroute 40, la 417, la 15, la 138, la transcanadienne, le circuit, un circuit, la tournée, la ronde" }
words "moves"   { en = "~move, ~take, ~bring, ~send, ~drive, ~travel, ~tour, ~rotate, ~shuffle, ~go, ~head, ~work, been through, been to, off to, they were in, always on the road, on the road, from", fr = "~déplacer, ~amener, ~envoyer, ~conduire, ~voyager, ~tourner, ~monter, ~descendre, ~aller, ~partir, ~passer, sur la route, toujours sur la route, étaient à, de" }
words "next"    { en = "then, next, after, before that, last week, next week, tonight, tomorrow, now, and now, one week, the week after, and then, back to, each month, every month, every week", fr = "puis, ensuite, après, avant ça, la semaine passée, la semaine prochaine, ce soir, demain, maintenant, une semaine, la semaine suivante, pis, de retour à, chaque mois, tous les mois, chaque semaine" }
words "trade"   { use = "work.sex_work, online.ad_sites", en = "~pimp, clients, ~ad, ~motel, ~hotel, ~escort, ~debt, ~crew, ~passport, ~recruit, the girls, girls, boys, calls, lads, sells, collects, owes, sales crew, door to door, he books, incall, two women, kids in, selling, -sex work", fr = "~pimp, ~client, ~annonce, ~motel, ~hôtel, ~escorte, ~dette, ~passeport, les filles, filles, garçons, vend, doit, équipe de vente, porte à porte, booke, danseuses, -travail du sexe" }
words "solo"    { en = "I'm touring, i am touring, my tour, on tour, I screen, independent, band, concert, tournament, hockey, business trip, trucker, sales rep, comedian, choir", fr = "je suis en tournée, ma tournée, en tournée, indépendante, spectacle, concert, tournoi, hockey, voyage d'affaires, camionneur, représentant, chorale" }

phrase "cities"  { en = "{moves} ...4 {city} ...4 {city} ...4 {city}; {city} ...4 {next} ...4 {city}; {city} {city} and ...1 {city}; {city} {city} {city}; {roads} ...6 {city} ...4 {city}; {city} to {city} to {city}; from {city} to {city} ...3 {next}", fr = "{moves} ...4 {city} ...4 {city} ...4 {city}; {city} ...4 {next} ...4 {city}; {city} {city} et ...1 {city}; {city} {city} {city}; {roads} ...6 {city} ...4 {city}; de {city} à {city} ...3 {next}; {city} à {city} à {city}" }
phrase "road"    { en = "{moves} ...4 {roads}; always on the road ...4 (between|from|hotels|motels|cities); (city|town) to (city|town); {roads} ...3 (every|each) ...1 (week|month)", fr = "{moves} ...4 {roads}; toujours sur la route ...4 (entre|hôtels|motels|villes); de ville en ville; d'une ville à l'autre; {roads} ...3 (chaque|tous les|toutes les) ...1 (semaine|semaines|mois)" }
phrase "trade"   { en = "{trade}", fr = "{trade}" }
phrase "solo"    { en = "{solo}", fr = "{solo}" }

phrase "cities" { en = "{number 3-12} ...1 (cities|towns|motels|provinces|stops) ...3 (in|over|within|since|this|last|so far|already|a month); (different|another|new|next) (city|town) (every|each|after|this|again) ...2 (week|few|two|couple|night|days|weekend)?; (last|next|this|each|every) (week|month|weekend|night) ...3 (in|to|at|it's|it was|they were in|she was in) ...1 {city} ...9 {city}; (been|was|were|worked|done|did) ...2 (in|through|to)? ...1 {city} ...3 {city}; {city} number ...9 {city} number", fr = "{number 3-12} ...1 (villes|motels|provinces|arrêts) ...3 (en|depuis|ce|déjà|par); (différente|autre|nouvelle|prochaine) ville (chaque|toutes|aux|à chaque); (semaine|mois|fin de semaine) (passée|prochaine|dernière|passé|prochain) ...3 {city} ...9 {city}; (été|était|étaient|travaillé|fait|passé|passée) ...2 (à|par|au|en)? ...1 {city} ...3 {city}" }
flag_when "cities" :near("trade", "anywhere") :unless("solo", "same paragraph")
flag_when "road"   :near("trade", "anywhere") :unless("solo", "same paragraph")

hits "He has her ads up in [Kitchener, then Hamilton], then back to Windsor."
hits "The girls are [always on the road between motels]."
hits "They do the [401 from Windsor to Montreal] every month, three girls and a driver."
hits { fr = "Ses annonces sont à [Rimouski, puis à Moncton], puis à Halifax, c'est lui qui les met." }
hits { fr = "Les filles sont [toujours sur la route entre deux motels]." }
hits { fr = "Ils font [la 401 de Windsor à Montréal] chaque mois avec trois filles." }
misses "The band plays Ottawa, then Kingston, then Toronto."
misses "We drove from Regina to Winnipeg for a wedding."
misses "Road work on the 401 until May."
misses { fr = "Le spectacle passe à Ottawa, puis à Gatineau." }
misses { fr = "On est allés de Québec à Gaspé pour un mariage." }
misses { fr = "Travaux sur la 20 jusqu'en mai." }
