indicator "hotel.room_evidence"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "hotel industry", fr = "industrie hôtelière" },
          prosecution = { en = "premises evidence, photographs before cleaning",
                          fr = "preuve sur les lieux, photos avant le ménage" } }
law       "CC 286.3"
corroborates "coercion.isolation_surveillance"
source    "DHS-BC; WHA"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Many phones, condoms, cash or cards in the room, monitoring in the hallway", fr = "Plusieurs téléphones, condoms, argent ou cartes dans la chambre, guet dans le corridor" }
why   { en = "What is left in a room can show how it was used.",
        fr = "Ce qui reste dans une chambre peut montrer à quoi elle a servi." }
ask   { en = "What was found, where, who photographed it?",
        fr = "Qu'a-t-on trouvé, où, qui a photographié?" }
false_alarms { en = "A couple's stay; a party.", fr = "Séjour d'un couple; une fête." }

words "items" { en = "~condom, ~lubricant, ~lube, ~lingerie, ~phone, ~cellphone, ~wipe, ~card, sex toys, cash, baby wipes, wads of cash, key cards, prepaid cards, boxes of condoms, burner phones, multiple phones, several phones, used condoms, ledger, notebook with names, list of names, price list, pregnancy tests, plan b, hotel keys, hotel key cards", fr = "~condom, ~lubrifiant, ~lingerie, ~téléphone, ~cellulaire, ~lingette, ~carte, jouets sexuels, argent comptant, liasses, cartes-clés, cartes prépayées, boîtes de condoms, plusieurs téléphones, condoms usagés, calepin avec des noms, liste de noms, liste de prix, tests de grossesse, clés d'hôtel" }
words "amount" { en = "box of, boxes of, bags of, many, several, multiple, dozens of, six, five, four, three, a pile of, piles of, stack of, full of, used, garbage full of, lots of, a roll of, bundle of, a bag of, handful of, collection of", fr = "boîte de, boîtes de, sacs de, beaucoup de, plusieurs, des dizaines de, six, cinq, quatre, trois, pile de, piles de, plein de, pleine de, usagés, rouleau de, paquet de, sac de, tas de" }
words "room" { en = "~room, ~hotel, ~motel, ~suite, ~drawer, ~garbage, ~airbnb, ~rental, ~nightstand, ~closet, ~bathroom, ~apartment, unit, wastebasket", fr = "~chambre, ~hôtel, ~motel, ~suite, ~tiroir, ~poubelle, ~airbnb, ~garde-robe, ~appartement, table de nuit, salle de bain, location" }
words "lookout" { en = "watching the hallway, watches the hallway, watched the hallway, watching the hall, standing in the hallway, stands in the hallway, sits in the hallway, loitering in the hallway, pacing the hallway, watching the door, camera in the hallway, watching from the car, watching from the parking lot, sits in the parking lot all night, waits in the parking lot, lookout", fr = "surveille le corridor, surveillait le corridor, surveille le couloir, surveillait le couloir, dans le corridor toute la nuit, fait le guet, faisait le guet, guette le corridor, posté dans le corridor, surveille de l'auto, surveille du stationnement, dans le stationnement toute la nuit, attend dans le stationnement" }

phrase "items" { en = "{amount} ...2 {items} ...6 {items}; {room} ...6 {amount} ...2 {items}; {items} ...3 {items} ...6 {room}; {amount} ...2 (condoms|lubricant|lube|wipes|key cards|burner phones|lingerie) ...4 {room}; {room} ...6 {items} ...4 {items}; {number >= 3} ...1 (phones|cellphones|cell phones) ...4 {room}", fr = "{amount} ...2 {items} ...6 {items}; {room} ...6 {amount} ...2 {items}; {items} ...3 {items} ...6 {room}; {amount} ...2 (condoms|lubrifiant|lingettes|cartes-clés|lingerie) ...4 {room}; {room} ...6 {items} ...4 {items}; {number >= 3} ...1 (téléphones|cellulaires) ...4 {room}" }
phrase "lookout" { en = "{lookout}", fr = "{lookout}" }
phrase "sexual" { en = "(condom|condoms|lube|lubricant|lingerie|wipes|key cards|phones|cellphones)", fr = "condom|condoms|lubrifiant|lingerie|lingettes|cartes-clés|téléphones|cellulaires" }
phrase "hotel" { en = "hotel|motel|room|airbnb|guest|guests|housekeeping|suite|rental",
                 fr = "hôtel|motel|chambre|airbnb|cliente|clients|préposée|suite|location" }

words "stuff2" { en = "~condom, ~rubber, ~prophylactic, ~wrapper, ~lube, ~lingerie, ~wipe, sex toys, baby oil, baby wipes, wet wipes, mouthwash, ring light, prepaid phones, burner phones, burners, cellphones, phones, key cards, hotel key cards, hotel keys, ledger, counting machine, money counter, stack of cash, pile of cash, pile of twenties, list of times, condoms box, plan b, lubricant, cards in other names, cards in other people's names", fr = "~condom, ~capote, ~préservatif, ~emballage, ~lubrifiant, ~lingerie, ~lingette, jouets sexuels, huile, rince-bouche, ring light, cells prépayés, téléphones jetables, cellulaires, téléphones, cartes-clés, clés d'hôtel, machine à compter, pile d'argent, tas de vingt, liasses, liste d'heures, cahier avec des noms, pilule du lendemain, pilules du lendemain, cartes au nom d'autres" }
words "where2" { en = "~room, ~suite, ~bed, ~desk, ~drawer, ~trash, ~bin, ~closet, ~bag, ~purse, ~garbage, ~nightstand, ~bathroom, trash can, in suite, the women's bags, hotel, motel, airbnb", fr = "~chambre, ~suite, ~lit, ~bureau, ~tiroir, ~poubelle, ~garde-robe, ~sac, ~sacoche, ~vidange, hôtel, motel, airbnb" }
phrase "found2" { en = "{where2} ...9 {stuff2} ...9 {stuff2}; {stuff2} ...9 {stuff2} ...9 {where2}; {stuff2} ...6 {stuff2} ...6 {stuff2}; {where2} ...4 (full of|overflowing|filled) ...3 {stuff2}; {number >= 4} ...1 (phones|cellphones|cells|prepaid phones|burners|cell phones) ...6 (bed|desk|room|charging|table|two girls|suite|drawer); {number >= 5} ...4 (cards|key cards) ...4 (other|names|hotels); condoms by the case|(boxes of condoms)|(dozens of condoms)", fr = "{where2} ...9 {stuff2} ...9 {stuff2}; {stuff2} ...9 {stuff2} ...9 {where2}; {stuff2} ...6 {stuff2} ...6 {stuff2}; {where2} ...4 (pleine|plein|débordait|déborde|remplie) ...3 {stuff2}; {number >= 4} ...1 (téléphones|cells|cellulaires|cells prépayés) ...6 (lit|bureau|chambre|branchés|table|filles|suite|tiroir); {number >= 5} cartes ...4 (nom|noms|autres|hôtels); (caisse|caisses|dizaines|cinquantaine|boîte|boîtes) de (condoms|capotes|préservatifs)" }
phrase "watch2" { en = "(posted|sitting|sat|sits|stands|standing|hangs|hanging|waits|camped|parked|stationed) ...4 (hallway|corridor|stairwell|lobby|hall|end of the hall) ...6 (night|room|lookout|watch|watches|eyes|chair|outside|door|elevator|whoever|always|phone); (hangs|sits|waits|lurks) ...4 (stairwell|hallway|corridor|elevator|hall) ...6 (eyes|watches|checks|looks|films|whoever); (always|somebody|someone|man|guy|two men|two man) ...4 (posted|sat|sits|sit|stands|seated) ...3 (in|at|on|outside) ...2 (hall|hallway|corridor|end of the|stairs|stairwell); camera ...4 (taped|mounted|fixed|above|over|inside|pointed) ...3 (door|room|bed|ceiling|inside)", fr = "(posté|assis|debout|se tient|planté|reste|attend|stationné) ...4 (corridor|couloir|escalier|lobby|passage) ...6 (nuit|chambre|guetteur|surveille|regarde|chaise|porte|ascenseur|toujours|devant|tous); (homme|gars|quelqu'un|toujours quelqu'un) ...4 (posté|assis|debout) ...4 (corridor|couloir|bout|escalier|passage); caméra ...4 (collée|posée|fixée|installée) ...3 (porte|chambre|lit|plafond)" }
phrase "sexual" { en = "(condom|lube|lingerie|sex toys|phones|prepaid|key cards|ledger|cash|twenties|baby oil|prophylactics|rubbers|wrappers|counting machine|wipes|camera|hallway|hall|corridor|stairwell)", fr = "(condom|capotes|préservatifs|lubrifiant|lingerie|jouets sexuels|téléphones|cells|cartes-clés|vingt|huile|emballages|machine à compter|lingettes|caméra|corridor|couloir|escalier)" }
phrase "plain2" { en = "(pharmacy|clinic|phone charger|health class|on sale|school|for the maid|security camera monitors)", fr = "(pharmacie|clinique|chargeur|école|en solde|femme de chambre|caméra de sécurité surveille)" }
phrase "bagof" { en = "(bag|drawer|box|pile|bunch) of ...1 (phones|cellphones|cells|condoms|key cards|simcards|sim cards|ids); {number >= 4} ...1 (cheap|burner|prepaid|flip)? ...1 (phones|cellphones|cells|sims); sits in ...3 (door open|with the door|doorway); condoms ...6 (garbage|trash|bin|floor|everywhere|wrappers)", fr = "(sac|tiroir|boîte|pile|poubelle) ...2 (de|d'|plein de|pleine de) ...1 (téléphones|cellulaires|cells|condoms|cartes-clés|cartes sim); {number >= 4} ...1 (cellulaires|cells|téléphones) ...4 {money}; {number >= 4} ...1 (cellulaires|cells|téléphones) ...4 (lit|chambre|table|saisis|prépayés); condoms ...6 (poubelle|vidanges|plancher|partout|emballages)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
words "amount" { en = "stacks of, wads of, piles of, bundles of, rolls of, bottles of, packs of",
                 fr = "liasses de, piles de, rouleaux de, bouteilles de, paquets de" }
phrase "lookout" { fr = "(guetteur|guetteuse) ...2 (assis|assise|debout|planté|stationné|posté|dans|devant)" }
flag_when "items" :near("sexual", "same sentence") :near("hotel", "anywhere")
          :unless("cleared", "anywhere")
flag_when "lookout" :near("hotel", "anywhere") :unless("cleared", "anywhere")
flag_when "found2" :near("sexual", "same sentence") :unless("plain2", "same sentence")
          :unless("cleared", "anywhere")
flag_when "watch2" :near("hotel", "anywhere") :unless("plain2", "same sentence")
          :unless("cleared", "anywhere")
flag_when "bagof" :near("hotel", "anywhere") :unless("plain2", "same sentence")
          :unless("cleared", "anywhere")

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
hits "The [bin was full of condoms and there were six cellphones] charging on the dresser."
hits "[Lube, lingerie and a ledger] under the mattress in suite 9."
hits "A [man sits in the hallway all night outside] room 12."
hits "[Eight phones on the bed] for two guests."
hits "A [camera was taped over the door] on the inside of the room."
hits { fr = "La [poubelle était pleine de condoms] et six cellulaires chargeaient sur la commode." }
hits { fr = "[Lubrifiant, lingerie et un cahier avec des noms] sous le matelas de la suite." }
hits { fr = "Un [homme est assis dans le corridor toute la nuit] devant la chambre 12." }
hits { fr = "[Huit téléphones sur le lit] pour deux clientes." }
hits { fr = "Une [caméra était collée sur la porte] de la chambre, en dedans." }
misses "The pharmacy sells condoms, lube and wipes near the phones."
misses { fr = "La pharmacie vend condoms, lubrifiant et lingettes près des téléphones." }
misses "The store has prepaid phones on sale."
misses { fr = "Le magasin a des téléphones prépayés en solde." }
gaps "[Found when cleaning: forty condoms, four phones on chargers, a list with times]."
misses "Found when cleaning: a phone charger and a sock."
misses { fr = "Trouvé au ménage : un chargeur et un bas." }
gaps "[In the bin there were dozens of used condoms and five SIM cards]."
hits { en = "We found [three phones and two boxes of condoms] in the room.",
       fr = "On a trouvé [trois cellulaires et deux boîtes de condoms] dans la chambre." }
hits { en = "At the motel a [man stands in the hall] and watches who goes in.",
       fr = "Au motel [un homme se tient dans le corridor et surveille qui entre]." }
hits { en = "Housekeeping saw [stacks of cash and lubricant on the night table].",
       fr = "La préposée a vu [des liasses d'argent et du lubrifiant sur la table de nuit]." }
hits { en = "A [lookout] sits in the parking lot of the motel while men go in.",
       fr = "Un [guetteur est assis] dans le stationnement du motel pendant que des hommes entrent." }
hits { en = "The motel maid found [a dozen used condoms and a list of names] with prices.",
       fr = "La femme de chambre a trouvé [une douzaine de condoms usagés et une liste de noms avec des prix]." }
