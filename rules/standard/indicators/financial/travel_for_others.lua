indicator "financial.travel_for_others"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { partnership = { en = "FINTRAC path, carriers", fr = "voie CANAFE, transporteurs" } }
law       "CC 354"
corroborates "movement.circuit"
source    "FINTRAC-2016; FINCEN-2014"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Buys plane, train or bus tickets, taxis or ride-share for several people", fr = "Achète billets d'avion, de train ou d'autobus, taxis ou covoiturage pour plusieurs" }
why { en = "Tickets and rides for many others, again and again, can show who moves them.", fr = "Des billets et courses pour plusieurs autres, à répétition, peuvent montrer qui les déplace." }
ask { en = "Who travelled, where to, and how are they linked to the payer?", fr = "Qui a voyagé, vers où, et quel lien avec le payeur?" }
false_alarms { en = "A travel agent, a team manager, a family.", fr = "Agence de voyage, gérant d'équipe, famille." }

words "buy"    { en = "~buy, ~purchase, ~pay, ~book, ~charge, ~transaction, ~payment", fr = "~acheter, ~payer, ~réserver, ~achat, ~frais, ~transaction, ~paiement" }
words "rides"  { en = "bus tickets, train tickets, plane tickets, airline tickets, flights, one way tickets, one-way tickets, tickets, taxis, taxi rides, uber, uber rides, ride share, ride-share, rideshare, lyft, greyhound, via rail, flixbus, airfare", fr = "billets d'autobus, billets de train, billets d'avion, vols, allers simples, billets, taxis, courses de taxi, uber, courses uber, covoiturage, orléans express, via rail" }
words "people" { en = "different women, different names, several women, young women, different girls, several people, several persons, different people, different individuals, various individuals, multiple passengers, third parties, others, women, men, girls, boys, persons, people, unrelated persons, other passengers, workers", fr = "différentes femmes, femmes différentes, noms différents, plusieurs femmes, jeunes femmes, différentes filles, plusieurs personnes, différentes personnes, divers individus, plusieurs passagers, des tiers, d'autres personnes, femmes, hommes, filles, garçons, personnes, travailleurs" }
words "many"   { en = "many, multiple, several, dozens of, frequent, nightly, every night, each night, each week, every week, at all hours, late at night, repeated, numerous", fr = "plusieurs, nombreux, nombreuses, des dizaines de, fréquents, fréquentes, chaque nuit, toutes les nuits, chaque semaine, à toute heure, tard le soir, répétés, répétées" }
words "fine"   { en = "travel agent, travel agency, hockey, team, school, conference, family trip, choir", fr = "agence de voyage, hockey, équipe, école, congrès, voyage en famille, chorale" }

phrase "tickets" { en = "{buy} ...4 {rides} ...4 {people}; {many} ...4 {rides} ...6 {many}; {rides} ...6 {people} ...6 {many}; {many} ...2 (uber|taxi|ride-share|rideshare|ride share|lyft) ...2 (rides|trips|charges)?", fr = "{buy} ...4 {rides} ...4 {people}; {many} ...4 {rides} ...6 {many}; {rides} ...6 {people} ...6 {many}; {many} ...1 courses ...4 (nuit|uber|taxi|soir)?" }
phrase "fine"    { en = "{fine}", fr = "{fine}" }

flag_when "tickets" :unless("fine", "anywhere")

hits "Client [buys bus tickets for different women] each Monday."
hits "Card shows [many ride-share trips] between two motels at night."
hits "He [paid for flights for several women] he calls cousins."
hits { fr = "Le client [achète des billets d'autobus pour différentes femmes] chaque lundi." }
hits { fr = "La carte montre de [nombreuses courses chaque nuit] entre deux motels." }
hits { fr = "Il a [payé des vols pour plusieurs femmes]." }
misses "The hockey team manager bought bus tickets for several people."
misses "I took a taxi to the airport."
misses "She bought one ticket to Halifax."
misses { fr = "Le gérant de l'équipe de hockey a acheté des billets pour plusieurs personnes." }
misses { fr = "J'ai pris un taxi." }
misses { fr = "Elle a acheté un billet pour Gaspé." }
