indicator "hotel.third_party_books_cash"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "sexual, labour"
pillars { partnership = { en = "hotel industry", fr = "industrie hôtelière" },
          prosecution = { en = "who booked, which identity", fr = "qui a réservé, quelle identité" } }
law       "CC 286.3"
corroborates "general.no_control_money_id"
source    "DHS-BC; FINTRAC-2016"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Third party books several rooms, pays cash or prepaid, the guest has no ID", fr = "Un tiers réserve plusieurs chambres, paie comptant ou en prépayé, la cliente n'a pas de pièce d'identité" }
why { en = "The person who sleeps there leaves no trace; the one who pays decides.", fr = "La personne qui y dort ne laisse aucune trace; celui qui paie décide." }
ask { en = "Whose name is on the booking, and who holds the key card?", fr = "À quel nom est la réservation, et qui a la carte-clé?" }
false_alarms { en = "A foreman who pays per diem, a parent, a team.", fr = "Contremaître qui paie les frais, parent, équipe." }

words "other"   { use = "people.controllers", en = "he, they, someone else, another person, older man, adult male, a male, male, third party, one fellow, gentleman, her boyfriend, a friend, one man", fr = "il, ils, quelqu'un d'autre, un tiers, un homme, homme plus âgé, un monsieur, son chum, un ami, un seul homme, une autre personne" }
words "pays"    { en = "~pay, ~book, ~rent, ~reserve, ~register, ~check in, checked in, checks in, took, takes, paid for, booked, rents", fr = "~payer, ~réserver, ~louer, ~enregistrer, ~prendre, a pris" }
words "rooms"   { en = "~room, ~suite, ~hotel, ~motel, ~airbnb, ~unit, two rooms, three rooms, connecting rooms, adjoining rooms, hotel room, motel room", fr = "~chambre, ~suite, ~hôtel, ~motel, ~airbnb, deux chambres, trois chambres, chambres communicantes, chambre d'hôtel, chambre de motel" }
words "cash"    { en = "cash, in cash, paid cash, prepaid card, prepaid, prepaid visa, gift card, day by day, day to day, one night at a time, each morning, every morning, nightly, by the day, by the night, by the week, fat envelope, roll of bills, no credit card, days ahead, nights ahead, in advance, extends every day", fr = "comptant, argent comptant, en argent, cash, carte prépayée, prépayé, au jour le jour, une nuit à la fois, chaque matin, à la journée, à la nuit, à la semaine, liasse, rouleau de billets, sans carte de crédit, d'avance, à l'avance, prolonge chaque jour" }
words "no_id"   { en = "no id, no ID shown, never showed ID, never showed id, without id, didn't show id, did not show id, would not show id, wouldn't show id, no identification, refused to show id, refused id, fake name, false name, name that doesn't, name that does not come back, under another name, different name, someone else's name, his name only, in his name", fr = "aucune pièce d'identité, sans pièce d'identité, pas montré de pièce, jamais montré de pièce, n'a jamais montré, refusé de montrer, pas de pièce d'identité, faux nom, nom qui n'existe pas, sous un autre nom, nom de quelqu'un d'autre, à son nom à lui" }
words "guest"   { en = "~girl, ~boy, young man, young men, young person, young people, ~woman, ~female, ~teen, ~youth, young woman, young women, she, the girls, her, minor", fr = "~fille, ~garçon, ~femme, ~jeune, jeune femme, jeunes femmes, elle, les filles, mineure, adolescente" }
words "wish"    { en = "overlooking the parking lot, facing the parking lot, by the exit, near the exit, by the side door, near the side door, near the stairs, by the stairs, ground floor, back of the building, end of the hall, at the back, away from the office, by the back door", fr = "vue sur le stationnement, donnant sur le stationnement, près de la sortie, proche de la sortie, près de la porte de côté, près de l'escalier, rez-de-chaussée, à l'arrière, au bout du corridor, loin de la réception" }
words "crew"    { en = "shutdown crew, per diem, foreman, hockey, tournament, wedding, conference, team", fr = "contremaître, hockey, tournoi, mariage, congrès, équipe de construction" }

phrase "pays"   { en = "{other} ...3 {pays} ...3 {rooms} ...6 {cash}; {other} ...3 {pays} ...2 {cash} ...4 {rooms}; {rooms} ...4 (paid|booked|rented|reserved) ...4 by ...3 {other}; {rooms} ...6 (paid|booked|rented|extended) ...4 {cash}; {pays} ...2 {rooms} ...3 {cash}; {other} ...3 {pays} ...3 (two|three|four|several|connecting|adjoining) ...1 {rooms}", fr = "{other} ...3 {pays} ...3 {rooms} ...6 {cash}; {other} ...3 {pays} ...2 {cash} ...4 {rooms}; {rooms} ...4 (payée|payées|réservée|réservées|louée|louées) ...4 par ...3 {other}; {rooms} ...6 (payée|payées|louée|prolongée|réservée) ...4 {cash}; {pays} ...2 {rooms} ...3 {cash}; {other} ...3 {pays} ...3 (deux|trois|quatre|plusieurs) ...1 {rooms}" }
phrase "no_id"  { en = "{guest} ...6 {no_id}; {rooms} ...6 {no_id}; {pays} ...6 {no_id}; {wish}; {no_id} ...6 {rooms}", fr = "{guest} ...6 {no_id}; {rooms} ...6 {no_id}; {pays} ...6 {no_id}; {wish}; {no_id} ...6 {rooms}" }
phrase "guest"  { en = "{guest}; {no_id}; {wish}", fr = "{guest}; {no_id}; {wish}" }
phrase "crew"   { en = "{crew}", fr = "{crew}" }
phrase "hotel"  { en = "(hotel|motel|inn|front desk|airbnb|lodge|hostel)", fr = "hôtel|motel|auberge|réception|airbnb|gîte" }

flag_when "pays"  :near("guest", "anywhere") :unless("crew", "anywhere")
flag_when "no_id" :near("pays", "2 sentences")  :unless("crew", "anywhere")
flag_when "no_id" :near("hotel", "anywhere") :unless("crew", "anywhere")

hits "[He paid cash for two rooms] and the girl never showed any ID."
hits "A [room booked by an older man], the young woman stayed alone in it."
hits "The motel [room is paid day by day], she has no ID and he asks for the side door."
hits { fr = "[Il a payé comptant deux chambres] et la fille n'a jamais montré de pièce d'identité." }
hits { fr = "Une [chambre réservée par un homme plus âgé], la jeune femme y reste seule." }
hits { fr = "La [chambre de motel est payée au jour le jour], elle n'a pas de pièce d'identité." }
misses "The foreman paid cash for fourteen rooms for the shutdown crew."
misses "I booked a room online with my card."
misses "He rents a house by the lake every summer."
misses { fr = "Le contremaître a payé quatorze chambres pour l'équipe de construction." }
misses { fr = "J'ai réservé une chambre en ligne avec ma carte." }
misses { fr = "Il loue un chalet chaque été." }
