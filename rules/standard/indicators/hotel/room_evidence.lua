indicator "hotel.room_evidence"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "hotel industry", fr = "industrie hôtelière" },
          prosecution = { en = "premises evidence, photographs before cleaning", fr = "preuve sur les lieux, photos avant le ménage" } }
law       "CC 286.3"
corroborates "coercion.isolation_surveillance"
source    "DHS-BC; WHA"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Many phones, condoms, cash or cards in the room, monitoring in the hallway", fr = "Plusieurs téléphones, condoms, argent ou cartes dans la chambre, guet dans le corridor" }
why { en = "What is left in a room can show how it was used.", fr = "Ce qui reste dans une chambre peut montrer à quoi elle a servi." }
ask { en = "What was found, where, who photographed it?", fr = "Qu'a-t-on trouvé, où, qui a photographié?" }
false_alarms { en = "A couple's stay; a party.", fr = "Séjour d'un couple; une fête." }

words "items"   { en = "~condom, ~lubricant, ~lube, ~lingerie, ~phone, ~cellphone, ~wipe, ~card, sex toys, cash, baby wipes, wads of cash, key cards, prepaid cards, boxes of condoms, burner phones, multiple phones, several phones, used condoms, ledger, notebook with names, list of names, price list, pregnancy tests, plan b, hotel keys, hotel key cards", fr = "~condom, ~lubrifiant, ~lingerie, ~téléphone, ~cellulaire, ~lingette, ~carte, jouets sexuels, argent comptant, liasses, cartes-clés, cartes prépayées, boîtes de condoms, plusieurs téléphones, condoms usagés, calepin avec des noms, liste de noms, liste de prix, tests de grossesse, clés d'hôtel" }
words "amount"  { en = "box of, boxes of, bags of, many, several, multiple, dozens of, six, five, four, three, a pile of, piles of, stack of, full of, used, garbage full of, lots of, a roll of, bundle of, a bag of, handful of, collection of", fr = "boîte de, boîtes de, sacs de, beaucoup de, plusieurs, des dizaines de, six, cinq, quatre, trois, pile de, piles de, plein de, pleine de, usagés, rouleau de, paquet de, sac de, tas de" }
words "room"    { en = "~room, ~hotel, ~motel, ~suite, ~drawer, ~garbage, ~airbnb, ~rental, ~nightstand, ~closet, ~bathroom, ~apartment, unit, wastebasket", fr = "~chambre, ~hôtel, ~motel, ~suite, ~tiroir, ~poubelle, ~airbnb, ~garde-robe, ~appartement, table de nuit, salle de bain, location" }
words "lookout" { en = "watching the hallway, watches the hallway, watched the hallway, watching the hall, standing in the hallway, stands in the hallway, sits in the hallway, loitering in the hallway, pacing the hallway, watching the door, camera in the hallway, watching from the car, watching from the parking lot, sits in the parking lot all night, waits in the parking lot, lookout", fr = "surveille le corridor, surveillait le corridor, surveille le couloir, surveillait le couloir, dans le corridor toute la nuit, fait le guet, faisait le guet, guette le corridor, posté dans le corridor, surveille de l'auto, surveille du stationnement, dans le stationnement toute la nuit, attend dans le stationnement" }

phrase "items"  { en = "{amount} ...2 {items} ...6 {items}; {room} ...6 {amount} ...2 {items}; {items} ...3 {items} ...6 {room}; {amount} ...2 (condoms|lubricant|lube|wipes|key cards|burner phones|lingerie) ...4 {room}; {room} ...6 {items} ...4 {items}; {number >= 3} ...1 (phones|cellphones|cell phones) ...4 {room}", fr = "{amount} ...2 {items} ...6 {items}; {room} ...6 {amount} ...2 {items}; {items} ...3 {items} ...6 {room}; {amount} ...2 (condoms|lubrifiant|lingettes|cartes-clés|lingerie) ...4 {room}; {room} ...6 {items} ...4 {items}; {number >= 3} ...1 (téléphones|cellulaires) ...4 {room}" }
phrase "lookout" { en = "{lookout}", fr = "{lookout}" }
phrase "sexual" { en = "(condom|condoms|lube|lubricant|lingerie|wipes|key cards|phones|cellphones)", fr = "condom|condoms|lubrifiant|lingerie|lingettes|cartes-clés|téléphones|cellulaires" }
phrase "hotel"  { en = "hotel|motel|room|airbnb|guest|guests|housekeeping|suite|rental", fr = "hôtel|motel|chambre|airbnb|cliente|clients|préposée|suite|location" }

flag_when "items"   :near("sexual", "same sentence") :near("hotel", "anywhere")
flag_when "lookout" :near("hotel", "anywhere")

hits "Housekeeping found [boxes of condoms and six phones] in room 8."
hits "In the motel room: [piles of baby wipes, key cards] from four hotels."
hits "A man is [watching the hallway] outside room 8 until morning."
hits { fr = "La préposée a trouvé des [boîtes de condoms et six téléphones] dans la chambre 8." }
hits { fr = "Dans la chambre du motel : [plein de lingettes et des cartes-clés] de quatre hôtels." }
hits { fr = "Un homme [surveille le corridor] devant la chambre 8 jusqu'au matin." }
misses "Housekeeping found two towels and a book in the room."
misses "The hallway camera at the hotel is broken."
misses "I left my phone in room 8."
misses { fr = "La préposée a trouvé deux serviettes et un livre dans la chambre." }
misses { fr = "La caméra du corridor de l'hôtel est brisée." }
misses { fr = "J'ai oublié mon téléphone à la chambre 8." }
