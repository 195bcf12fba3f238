indicator "financial.accommodation_pattern"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "hotel industry, bank liaison", fr = "industrie hôtelière, liaison bancaire" },
          prosecution = { en = "places and dates", fr = "lieux et dates" } }
law       "CC 354"
corroborates "movement.circuit"
source    "FINTRAC-2016; G&M-2017"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Repeated short hotel, motel or rental stays in several cities", fr = "Courts séjours répétés à l'hôtel, au motel ou en location dans plusieurs villes" }
why { en = "Short stays in many places, or rooms in one's own city, fit a place of work and not a holiday.", fr = "De courts séjours un peu partout, ou des chambres dans sa propre ville, sentent le travail plus que les vacances." }
ask { en = "Who slept there, who paid, on which dates?", fr = "Qui y dormait, qui payait, à quelles dates?" }
false_alarms { en = "Sales staff, crews, sports parents.", fr = "Représentants, équipes de chantier, parents de sportifs." }

words "lodging" { use = "finance.lodgings" }
words "stay"    { use = "finance.stays" }
words "spread"  { use = "finance.cities", en = "same city where, city where he lives, city where she lives, own city, home city, across Ontario, across the province, along the 401, along the highway, in one week, in two weeks, in a month, within a week, over five weekends, per week, each week, every few days, several nights, different locations, multiple locations, various", fr = "sa propre ville, ville où il habite, ville où elle habite, le long de la 401, le long de l'autoroute, en une semaine, en deux semaines, en un mois, par semaine, chaque semaine, aux quelques jours, plusieurs endroits, endroits différents" }
words "many"    { use = "finance.many", en = "two rooms, three rooms, several rooms, multiple rooms, same night", fr = "deux chambres, trois chambres, plusieurs chambres, la même nuit, même soir" }
words "cleared" { en = "hockey, tournament, crew, trade show, conference, sales rep, cleared, team, choir, wedding, construction company", fr = "hockey, tournoi, équipe, congrès, salon commercial, représentant, chorale, mariage, compagnie de construction" }
words "bank"    { en = "~account, ~card, ~client, ~transaction, ~charge, ~spend, ~purchase, visa, mastercard, statement, bank, debit, credit, payments", fr = "~compte, ~carte, ~client, ~transaction, ~frais, ~dépense, ~achat, visa, mastercard, relevé, banque, débit, crédit, paiements" }

phrase "cities" { en = "{lodging} ...6 {number >= 3} ...3 (cities|towns|provinces); {lodging} ...6 {spread}; {many} ...4 {lodging} ...6 {spread}; {lodging} ...3 {stay} ...6 {travel.places_ca} ...4 {travel.places_ca}; {stay} ...3 {lodging} ...6 {travel.places_ca} ...4 {travel.places_ca}; {many} ...3 (short)? ...1 {lodging} ...2 {stay}; (one-night|one night|two-night|single night) ...2 {stay} ...4 {lodging}; {number >= 3} ...2 {lodging} ...4 (one|same|a|two) ...1 (week|month|night)", fr = "{lodging} ...6 {number >= 3} ...3 (villes|provinces); {lodging} ...6 {spread}; {many} ...4 {lodging} ...6 {spread}; {lodging} ...3 {stay} ...6 {travel.places_ca} ...4 {travel.places_ca}; {stay} ...3 {lodging} ...6 {travel.places_ca} ...4 {travel.places_ca}; {many} ...3 {stay} ...3 {lodging}; {number >= 3} ...2 {lodging} ...4 (une|même|la|deux) ...1 (semaine|nuit|semaines|mois)" }
phrase "bank"   { en = "{bank}", fr = "{bank}" }
phrase "cleared" { en = "{cleared}", fr = "{cleared}" }

flag_when "cities" :near("bank", "anywhere") :unless("cleared", "anywhere")
implies "movement.circuit"

hits "Card statement: [motel charges in four cities] in nine days, pharmacies in between."
hits "Client's card pays for [several hotel rooms in the city where he lives]."
hits "Frequent [one-night stays at motels], Barrie and Sudbury, on her debit card."
hits { fr = "Relevé de carte : [frais de motel dans quatre villes] en neuf jours." }
hits { fr = "La carte du client paie [plusieurs chambres d'hôtel dans la ville où il habite]." }
hits { fr = "Transactions : [courts séjours répétés au motel], Gatineau et Laval." }
misses "Hockey parent, card shows motel charges in four cities for the tournament."
misses "We spent one night in a hotel in Quebec for our anniversary."
misses "The account shows groceries and gas."
misses { fr = "Parent de hockey, motels dans quatre villes pour le tournoi." }
misses { fr = "On a passé une nuit à l'hôtel pour notre anniversaire." }
misses { fr = "Le compte montre de l'épicerie et de l'essence." }
