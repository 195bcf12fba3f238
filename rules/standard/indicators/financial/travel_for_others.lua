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
changed   "2026-11-27"

title { en = "Buys plane, train or bus tickets, taxis or ride-share for several people",
        fr = "Achète billets d'avion, de train ou d'autobus, taxis ou covoiturage pour plusieurs" }
why   { en = "Tickets and rides for many others, again and again, can show who moves them.", fr = "Des billets et courses pour plusieurs autres, à répétition, peuvent montrer qui les déplace." }
ask   { en = "Who travelled, where to, and how are they linked to the payer?",
        fr = "Qui a voyagé, vers où, et quel lien avec le payeur?" }
false_alarms { en = "A travel agent, a team manager, a family.",
               fr = "Agence de voyage, gérant d'équipe, famille." }

words "buy" { en = "~buy, ~purchase, ~pay, ~book, ~charge, ~transaction, ~payment",
              fr = "~acheter, ~payer, ~réserver, ~achat, ~frais, ~transaction, ~paiement" }
words "rides" { en = "bus tickets, train tickets, plane tickets, airline tickets, flights, one way tickets, one-way tickets, tickets, taxis, taxi rides, uber, uber rides, ride share, ride-share, rideshare, lyft, greyhound, via rail, flixbus, airfare", fr = "billets d'autobus, billets de train, billets d'avion, vols, allers simples, billets, taxis, courses de taxi, uber, courses uber, covoiturage, orléans express, via rail" }
words "people" { en = "different women, different names, several women, young women, different girls, several people, several persons, different people, different individuals, various individuals, multiple passengers, third parties, others, women, men, girls, boys, persons, people, unrelated persons, other passengers, workers", fr = "différentes femmes, femmes différentes, noms différents, plusieurs femmes, jeunes femmes, différentes filles, plusieurs personnes, différentes personnes, divers individus, plusieurs passagers, des tiers, d'autres personnes, femmes, hommes, filles, garçons, personnes, travailleurs" }
words "many" { en = "many, multiple, several, dozens of, frequent, nightly, every night, each night, each week, every week, at all hours, late at night, repeated, numerous", fr = "plusieurs, nombreux, nombreuses, des dizaines de, fréquents, fréquentes, chaque nuit, toutes les nuits, chaque semaine, à toute heure, tard le soir, répétés, répétées" }
words "fine" { en = "travel agent, travel agency, hockey, team trip, school trip, conference, family trip, choir", fr = "agence de voyage, hockey, voyage d'équipe, voyage scolaire, congrès, voyage en famille, chorale" }

phrase "tickets" { en = "{buy} ...4 {rides} ...4 {people}; {many} ...4 {rides} ...6 {many}; {rides} ...6 {people} ...6 {many}; {many} ...2 (uber|taxi|ride-share|rideshare|ride share|lyft) ...2 (rides|trips|charges)?", fr = "{buy} ...4 {rides} ...4 {people}; {many} ...4 {rides} ...6 {many}; {rides} ...6 {people} ...6 {many}; {many} ...1 courses ...4 (nuit|uber|taxi|soir)?" }
phrase "fine" { en = "{fine}", fr = "{fine}" }
words "ride9" { en = "bus fares, fares, airfares, plane tickets, bus tickets, train tickets, one-way flights, one-way tickets, one way flights, tickets, flights, uber, ubers, taxis, cab, the cab, taxi, ride-share, rideshare, lyft, via rail, greyhound, flixbus, megabus, seats, rides, trips", fr = "billets d'autobus, billets d'avion, billets de train, billets, passages, allers simples, aller simple, vols, uber, taxis, taxi, covoiturage, via rail, orléans express, flixbus, sièges, courses" }
words "for9" { en = "different woman's name, women's names, different names, four females, unrelated, who are not family, young girls, girls, for us to the guys, third parties, unrelated third parties, different surnames, for women, women under, people he says are employees, sends her, between hotels, all night, twenty trips a night, at two addresses, from san salvador, a third person was paying, third person, each week, every week, weekly, two or three weekly, thirteen airfares, runs no business, owns two cars", fr = "femme différente, noms différents, quatre femmes, sans lien, pas de la famille, jeunes filles, filles, pour nous autres, des tiers, pour des femmes, femmes de moins, qu'il dit être ses employés, lui envoie un, entre des hôtels, toute la nuit, vingt courses, à deux adresses, de san salvador, tierce personne payait, tierce personne, chaque semaine, deux ou trois par semaine, treize passages, aucune entreprise, deux autos" }
words "buy9" { en = "buys, bought, purchased, purchase, purchases, paid, paying, pays, card, account, orders, ordered, booked, billed, spending, sends, in a month", fr = "achète, acheté, achats, achat, payé, payait, paie, carte, compte, commande, réservé, facturés, facturé, dépenses, envoie, en un mois, titulaire" }
phrase "ride_for" { en = "{ride9} ...9 {for9}; {for9} ...5 {ride9}",
                    fr = "{ride9} ...9 {for9}; {for9} ...5 {ride9}" }
phrase "buy9" { en = "{buy9}", fr = "{buy9}" }
phrase "kid9" { en = "my kids; two kids; choir; the team; engineers; dialysis; his mother; family trip", fr = "mes enfants; deux enfants; chorale; équipe; ingénieurs; dialyse; son quart; sa mère; notre compagnie" }
phrase "ride_for" { en = "{number >= 3} (one-way|one way|one-ways|air|bus|train|plane) ...2 (tickets|ticket|flights|fares|to) ...9 (others|names|cash|fifties|women|girls|different|people|someone); (tickets|flights|fares|trips) ... in (others'|other people's|other|women's|different) names; ordered (him|her|them|the girls|us) {number >= 3} (trips|rides|ubers); never rides (himself|herself)", fr = "{number >= 3} (allers simples|billets) ...4 (train|autocar|autobus|avion) ...9 (femmes|noms|autres|filles|différentes|comptant|personnes); (billets|vols|passages|trajets) ... au (nom|noms) de (femmes|filles|autres|différentes|plusieurs); aux noms de (femmes|filles|différentes|plusieurs)" }

flag_when "tickets" :unless("fine", "anywhere")
flag_when "ride_for" :near("buy9", "same sentence") :unless("kid9", "2 sentences")
          :unless("fine", "anywhere")
flag_when "ride_for" :unless("kid9", "2 sentences")

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
hits "He [bought one-way flights for three girls] who are not family."
hits { fr = "Il a acheté des [allers simples pour quatre jeunes filles]." }
misses "The coach paid for the team's bus."
misses "He pays a taxi for his mother each week for dialysis."
misses { fr = "L'entraîneur a payé l'autobus de l'équipe." }
misses { fr = "Il paie un taxi à sa mère chaque semaine pour la dialyse." }
hits "His card paid [flights for three girls] in a month."
hits { fr = "Sa carte a payé des [vols pour trois jeunes filles] en un mois." }
hits { en          = "Client [buys bus tickets for other women] every week, always one way.",
       fr          = "La cliente [achète des billets d'autobus pour d'autres femmes] chaque semaine, toujours des allers simples.",
       source_type = "bank_alert" }
hits { en          = "Twenty Uber [rides a night on his card, in four different names].",
       fr          = "[Vingt courses d'Uber par nuit] sur sa carte, sous quatre noms.",
       source_type = "bank_alert" }
hits { en          = "He [pays for flights for three women] with different last names.",
       fr          = "Il [paye des vols à trois femmes] aux noms de famille différents.",
       source_type = "bank_alert" }
