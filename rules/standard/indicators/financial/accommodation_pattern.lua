indicator "financial.accommodation_pattern"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "hotel industry, bank liaison",
                          fr = "industrie hôtelière, liaison bancaire" },
          prosecution = { en = "places and dates", fr = "lieux et dates" } }
law       "CC 354"
corroborates "movement.circuit"
source    "FINTRAC-2016; G&M-2017"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Repeated short hotel, motel or rental stays in several cities",
        fr = "Courts séjours répétés à l'hôtel, au motel ou en location dans plusieurs villes" }
why   { en = "Short stays in many places, or rooms in one's own city, fit a place of work and not a holiday.", fr = "De courts séjours un peu partout, ou des chambres dans sa propre ville, sentent le travail plus que les vacances." }
ask   { en = "Who slept there, who paid, on which dates?",
        fr = "Qui y dormait, qui payait, à quelles dates?" }
false_alarms { en = "Sales staff, crews, sports parents.",
               fr = "Représentants, équipes de chantier, parents de sportifs." }

words "lodging" { use = "finance.lodgings" }
words "stay" { use = "finance.stays" }
words "spread" { use = "finance.cities", en = "same city where, city where he lives, city where she lives, own city, home city, across Ontario, across the province, along the 401, along the highway, in one week, in two weeks, in a month, within a week, over five weekends, per week, each week, every few days, several nights, different locations, multiple locations, various", fr = "sa propre ville, ville où il habite, ville où elle habite, le long de la 401, le long de l'autoroute, en une semaine, en deux semaines, en un mois, par semaine, chaque semaine, aux quelques jours, plusieurs endroits, endroits différents" }
words "many" { use = "finance.many",
               en  = "two rooms, three rooms, several rooms, multiple rooms, same night",
               fr  = "deux chambres, trois chambres, plusieurs chambres, la même nuit, même soir" }
words "cleared" { en = "hockey, tournament, film crew, trade show, conference, sales rep, was cleared, hockey team, sports team, team travel, choir, wedding guests, construction company", fr = "hockey, tournoi, équipe de hockey, équipe sportive, congrès, salon commercial, représentant, chorale, mariage, compagnie de construction" }
words "bank" { en = "~account, ~card, ~client, ~transaction, ~charge, ~spend, ~purchase, visa, mastercard, statement, bank, debit, credit, payments", fr = "~compte, ~carte, ~client, ~transaction, ~frais, ~dépense, ~achat, visa, mastercard, relevé, banque, débit, crédit, paiements" }

phrase "cities" { en = "{lodging} ...6 {number >= 3} ...3 (cities|towns|provinces); {lodging} ...6 {spread}; {many} ...4 {lodging} ...6 {spread}; {lodging} ...3 {stay} ...6 {travel.places_ca} ...4 {travel.places_ca}; {stay} ...3 {lodging} ...6 {travel.places_ca} ...4 {travel.places_ca}; {many} ...3 (short)? ...1 {lodging} ...2 {stay}; (one-night|one night|two-night|single night) ...2 {stay} ...4 {lodging}; {number >= 3} ...2 {lodging} ...4 (one|same|a|two) ...1 (week|month|night)", fr = "{lodging} ...6 {number >= 3} ...3 (villes|provinces); {lodging} ...6 {spread}; {many} ...4 {lodging} ...6 {spread}; {lodging} ...3 {stay} ...6 {travel.places_ca} ...4 {travel.places_ca}; {stay} ...3 {lodging} ...6 {travel.places_ca} ...4 {travel.places_ca}; {many} ...3 {stay} ...3 {lodging}; {number >= 3} ...2 {lodging} ...4 (une|même|la|deux) ...1 (semaine|nuit|semaines|mois)" }
phrase "bank" { en = "{bank}", fr = "{bank}" }
phrase "cleared" { en = "{cleared}", fr = "{cleared}" }
words "room9" { use = "finance.lodgings", en = "motels, hotels, airbnbs, budget inns, weekly-rate motels, short-term rentals, super 8, comfort inn, days inn, travelodge, check in, checks in and out, rooms, a unit", fr = "motels, hôtels, airbnb, auberges, motels à la semaine, locations de courte durée, super 8, comfort inn, hébergement, nuitées, chambres" }
words "hop9" { en = "one or two nights each, nights each, every 2 days, every two days, every other day, single nights, back-to-back, consecutive, one or two nights, never longer than two nights, moves and begins, all in six days, in six days, in three weeks, in two weeks, six towns, across six, four nights out of seven, along the 401, same night, two rooms, three rooms, with different cards, same hotel, in his own town, though she has an apartment, never travels, no travel job, in one city while, by the day, by a student", fr = "une ou deux nuits, aux 2 jours, aux deux jours, une seule nuit, consécutifs, jamais plus de deux nuits, déménage et recommence, en six jours, en trois semaines, en deux semaines, six villes, quatre nuits sur sept, le long de la 401, même nuit, deux chambres, trois chambres, cartes différentes, même hôtel, sa propre ville, bien qu'elle ait, ne voyage jamais, aucun déplacement, dans une ville pendant que, à la journée, pour un étudiant" }
phrase "hop9" { en = "{room9} ...12 {hop9}; {hop9} ...12 {room9}; {room9} ...6 {travel.places_ca} ...6 {travel.places_ca} ...6 {travel.places_ca}; {number >= 4} (motels|hotels|airbnbs) ...9 (weeks|week|days|month|along)", fr = "{room9} ...12 {hop9}; {hop9} ...12 {room9}; {room9} ...6 {travel.places_ca} ...6 {travel.places_ca} ...6 {travel.places_ca}; {number >= 4} (motels|hôtels|airbnb) ...9 (semaines|semaine|jours|mois|long)" }
phrase "bank9" { en = "card; card statement; customer; client; account; transactions; spending; expenses; pays; pay with; paid; credit; debit; statement; bookings; bank; lodging", fr = "carte; relevé; client; cliente; compte; opérations; dépenses; paie; paye; payés; payées; crédit; débit; réservations; banque; hébergement; nuitées" }
phrase "trip9" { en = "our trip; tournament; wedding guests; sales job; company card; conference; our vacation; film crew; work crew; hockey", fr = "notre voyage; tournoi; noces; vendeur; carte de compagnie; congrès; vacances; hockey" }
phrase "hop9" { en = "{number >= 10} (nights|motel nights|room nights) ...4 (motel|motels|hotel|hotels|paid|prepaid); (never|no) more than (two|one|2|three) nights", fr = "{number >= 10} nuitées; {number >= 10} nuits (de|d) (motel|hôtel); jamais plus de (deux|une|trois) nuits; nuitées payées ...3 {travel.places_ca}" }

phrase "hop9" { en = "(two|three|four|several|multiple) (hotel|motel) rooms ...4 (every|each) (weekend|week|night|few)",
                fr = "(deux|trois|quatre|plusieurs) chambres (d'hôtel|de motel) ...4 (chaque|toutes les) (fin de semaine|fins de semaine|semaine|semaines|soir|nuit|nuits)" }
flag_when "cities" :near("bank", "anywhere") :unless("cleared", "anywhere")
implies "movement.circuit"
flag_when "hop9" :near("bank9", "2 sentences") :unless("trip9", "anywhere")
          :unless("cleared", "anywhere")

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
hits "Card shows [six motels in two weeks], a night or two each."
hits "He pays for [two rooms the same night] in his own town."
hits { fr = "La carte montre [six motels en deux semaines]." }
hits { fr = "Il paie [deux chambres la même nuit] dans sa ville." }
misses "The motel charged my card twice."
misses "Her company card shows a hotel in Kelowna for the conference."
misses { fr = "Le motel a débité ma carte deux fois." }
misses { fr = "Sa carte de compagnie montre un hôtel à Rimouski pour le congrès." }
hits { en          = "Card shows [motels in Windsor, London, Kingston and Cornwall within six days].",
       fr          = "La carte montre [des motels à Windsor, London, Kingston et Cornwall en six jours].",
       source_type = "bank_alert" }
hits { en          = "Client lives in Moncton and books [two hotel rooms there every weekend].",
       fr          = "Le client habite Moncton et y réserve [deux chambres d'hôtel chaque fin de semaine].",
       source_type = "bank_alert" }
hits { en          = "[One-night stays at nine motels along the 401] in a month, paid by card.",
       fr          = "[Des séjours d'une nuit dans neuf motels le long de la 20] en un mois, payés par carte.",
       source_type = "bank_alert" }
misses { en = "Client reserved two hotel rooms for a hockey tournament in May.",
         fr = "Le client a réservé deux chambres d'hôtel pour un tournoi de hockey en mai." }
