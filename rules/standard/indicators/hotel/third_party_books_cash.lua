indicator "hotel.third_party_books_cash"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "sexual, labour"
pillars { partnership = { en = "hotel industry", fr = "industrie hôtelière" },
          prosecution = { en = "who booked, which identity",
                          fr = "qui a réservé, quelle identité" } }
law       "CC 286.3"
corroborates "general.no_control_money_id"
source    "DHS-BC; FINTRAC-2016"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Third party books several rooms, pays cash or prepaid, the guest has no ID", fr = "Un tiers réserve plusieurs chambres, paie comptant ou en prépayé, la cliente n'a pas de pièce d'identité" }
why   { en = "The person who sleeps there leaves no trace; the one who pays decides.",
        fr = "La personne qui y dort ne laisse aucune trace; celui qui paie décide." }
ask   { en = "Whose name is on the booking, and who holds the key card?",
        fr = "À quel nom est la réservation, et qui a la carte-clé?" }
false_alarms { en = "A foreman who pays per diem, a parent, a team.",
               fr = "Contremaître qui paie les frais, parent, équipe." }

words "other" { use = "people.controllers", en = "he, they, someone else, another person, older man, adult male, a male, male, third party, one fellow, gentleman, her boyfriend, a friend, one man", fr = "il, ils, quelqu'un d'autre, un tiers, un homme, homme plus âgé, un monsieur, son chum, un ami, un seul homme, une autre personne" }
words "pays" { en = "~pay, ~book, ~rent, ~reserve, ~register, ~check in, checked in, checks in, took, takes, paid for, booked, rents", fr = "~payer, ~réserver, ~louer, ~enregistrer, ~prendre, a pris" }
words "rooms" { en = "~room, ~suite, ~hotel, ~motel, ~airbnb, ~unit, two rooms, three rooms, connecting rooms, adjoining rooms, hotel room, motel room", fr = "~chambre, ~suite, ~hôtel, ~motel, ~airbnb, deux chambres, trois chambres, chambres communicantes, chambre d'hôtel, chambre de motel" }
words "cash" { en = "cash, in cash, paid cash, prepaid card, prepaid, prepaid visa, gift card, day by day, day to day, one night at a time, each morning, every morning, nightly, by the day, by the night, by the week, fat envelope, roll of bills, no credit card, days ahead, nights ahead, in advance, extends every day", fr = "comptant, argent comptant, en argent, cash, carte prépayée, prépayé, au jour le jour, une nuit à la fois, chaque matin, à la journée, à la nuit, à la semaine, liasse, rouleau de billets, sans carte de crédit, d'avance, à l'avance, prolonge chaque jour" }
words "no_id" { en = "no id, no ID shown, never showed ID, never showed id, without id, didn't show id, did not show id, would not show id, wouldn't show id, no identification, refused to show id, refused id, fake name, false name, name that doesn't, name that does not come back, under another name, different name, someone else's name, his name only, in his name", fr = "aucune pièce d'identité, sans pièce d'identité, pas montré de pièce, jamais montré de pièce, n'a jamais montré, refusé de montrer, pas de pièce d'identité, faux nom, nom qui n'existe pas, sous un autre nom, nom de quelqu'un d'autre, à son nom à lui" }
words "guest" { en = "~girl, ~boy, young man, young men, young person, young people, ~woman, ~female, ~teen, ~youth, young woman, young women, she, the girls, her, minor, the boys", fr = "~fille, ~garçon, ~femme, ~jeune, jeune femme, jeunes femmes, elle, les filles, mineure, adolescente, les garçons" }
words "wish" { en = "overlooking the parking lot, facing the parking lot, by the exit, near the exit, by the side door, near the side door, near the stairs, by the stairs, ground floor, back of the building, end of the hall, at the back, away from the office, by the back door", fr = "vue sur le stationnement, donnant sur le stationnement, près de la sortie, proche de la sortie, près de la porte de côté, près de l'escalier, rez-de-chaussée, à l'arrière, au bout du corridor, loin de la réception" }
words "crew" { en = "shutdown crew, per diem, foreman, hockey, tournament, wedding, conference, team", fr = "contremaître, hockey, tournoi, mariage, congrès, équipe de construction" }

phrase "pays" { en = "{other} ...3 {pays} ...3 {rooms} ...6 {cash}; {other} ...3 {pays} ...2 {cash} ...4 {rooms}; {rooms} ...4 (paid|booked|rented|reserved) ...4 by ...3 {other}; {rooms} ...6 (paid|booked|rented|extended) ...4 {cash}; {pays} ...2 {rooms} ...3 {cash}; {other} ...3 {pays} ...3 (two|three|four|several|connecting|adjoining) ...1 {rooms}", fr = "{other} ...3 {pays} ...3 {rooms} ...6 {cash}; {other} ...3 {pays} ...2 {cash} ...4 {rooms}; {rooms} ...4 (payée|payées|réservée|réservées|louée|louées) ...4 par ...3 {other}; {rooms} ...6 (payée|payées|louée|prolongée|réservée) ...4 {cash}; {pays} ...2 {rooms} ...3 {cash}; {other} ...3 {pays} ...3 (deux|trois|quatre|plusieurs) ...1 {rooms}" }
phrase "no_id" { en = "{guest} ...6 {no_id}; {rooms} ...6 {no_id}; {pays} ...6 {no_id}; {wish}; {no_id} ...6 {rooms}", fr = "{guest} ...6 {no_id}; {rooms} ...6 {no_id}; {pays} ...6 {no_id}; {wish}; {no_id} ...6 {rooms}" }
phrase "guest" { en = "{guest}; {no_id}; {wish}", fr = "{guest}; {no_id}; {wish}" }
phrase "crew" { en = "{crew}", fr = "{crew}" }
phrase "hotel" { en = "(hotel|motel|inn|front desk|airbnb|lodge|hostel)",
                 fr = "hôtel|motel|auberge|réception|airbnb|gîte" }

words "payer" { use = "people.controllers, people.partners", en = "a man, man, male, unknown male, he, someone else, somebody else, third party, same individual, same man, a local man, her manager, guy in the parking lot, another person, an agent, individual", fr = "un homme, homme, un inconnu, il, y, quelqu'un d'autre, un tiers, même individu, même homme, son gérant, gars du stationnement, une autre personne, individu, lui" }
words "hire" { en = "~pay, ~book, ~rent, ~reserve, ~register, ~cover, ~settle, ~take, ~extend, ~put, checked in, checks in, took", fr = "~payer, ~réserver, ~louer, ~régler, ~prendre, ~prolonger, ~couvrir, ~inscrire" }
words "room3" { en = "~room, ~suite, ~night, ~motel, ~hotel, ~deposit, ~reservation, ~registration, ~stay, adjoining rooms, more night", fr = "~chambre, ~suite, ~nuit, ~motel, ~hôtel, ~dépôt, ~réservation, ~inscription, ~séjour, chambres communicantes" }
words "odd" { en = "cash, all cash, in cash, in twenties, prepaid, prepaid visa, prepaid cards, gift card, bills from a roll, roll of bills, no card, day by day, daily, one night at a time, one more night, fake name, false name, someone else's, no identification, no id, without showing id, without luggage, someone else uses, side by side, can't say who booked, never sleeps there, never stays", fr = "cash, comptant, en cash, argent comptant, en billets, billets de vingt, prépayée, prépayées, carte-cadeau, liasse, pas de carte, au jour le jour, une nuit à la fois, une nuit de plus, faux nom, d'un autre, pas de pièce d'identité, sans papiers, sans montrer de carte, sans valise, quelqu'un d'autre occupe, une à côté de l'autre, ne savent pas qui a réservé, n'y dort jamais, n'y loge pas" }
phrase "pays3" { en = "{payer} ...4 {hire} ...6 {room3} ...9 {odd}; {payer} ...4 {hire} ...3 {odd} ...6 {room3}; {hire} ...6 {odd} ...6 {room3}; {room3} ...4 (registered|booked|reserved|rented|under|in) ...4 (name|mr|party|a man|someone|a 50) ...12 (uses|sleeps|use|females|women|girls|boys|girl|guest|not a guest|she); {odd} ...6 {room3} ...6 (girls|boys|women|females|girl|ladies|her|she); {number >= 2} rooms ...6 {odd}; {hire} ...4 {number >= 4} (motels|hotels); (room|one) ...1 (facing|overlooking|near|by|beside) ...2 (parking|parking lot|exit|back exit|stairs|back door|side door)|(ground floor); he pays ...9 (card|id|lot|came in|desk)", fr = "{payer} ...4 {hire} ...6 {room3} ...9 {odd}; {payer} ...4 {hire} ...3 {odd} ...6 {room3}; {hire} ...6 {odd} ...6 {room3}; {room3} ...4 (au nom|réservée|louée|réservé|louées) ...5 (homme|monsieur|m|tiers|quelqu'un) ...12 (occupe|occupent|dort|femmes|filles|garçons|fille|loge|elle); {odd} ...6 {room3} ...6 (filles|garçons|femmes|fille|dames|elle); {number >= 2} chambres ...6 {odd}; {hire} ...4 {number >= 4} (motels|hôtels); chambre ...2 (donne|donnant|vue|près|proche) ...3 (parking|stationnement|sortie|escalier|porte)|(sur le parking); c'est lui qui (paye|paie) ...9 (stationnement|carte|comptoir|entré|gars)" }
phrase "womanish" { en = "(girls|boys|girl|women|woman|female|females|ladies|she|her|guest|guests|id|identification|twenties|prepaid|roll|daily|day by day|parking|exit|motels|deposit)", fr = "(filles|garçons|fille|femmes|femme|dames|elle|cliente|client|pièce d'identité|papiers|vingt|prépayée|prépayées|liasse|au jour le jour|parking|stationnement|sortie|motels|dépôt)" }
phrase "crew" { en = "(company booked|for its staff|by invoice|wedding|family|rent every month|airline|my card was lost|conference|my hotel room|my room)", fr = "(compagnie a réservé|personnel|sur facture|mariés|famille|son loyer|compagnie aérienne|perdu ma carte|congrès|ma chambre)" }
phrase "co_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "co_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "anybook" { en = "(paid|pays|pay|booked|books|rented|rents|reserved|room|rooms) ...5 (cash|prepaid|gift card|day by day|night by night|one more night|no id|without id|fake name|his name|another name|different name)", fr = "(payé|payée|payées|paie|paye|réservé|réservée|loué|louée|chambre|chambres) ...5 (comptant|cash|prépayée|prépayées|carte-cadeau|au jour le jour|nuit par nuit|sans pièce|faux nom|son nom|autre nom)" }
phrase "pays3" { en = "(booking|stay|room|reservation) ...3 extended ...6 (times|prepaid|card|cash|day by day|each day|daily); each ...3 (new|different) (prepaid|card|visa|name) ...3 (night|booking|stay|room|extension)?; (guest|person|man) (never met|never seen|never came down|never at the desk) ...6 (booked|paid|card|room|booking)", fr = "(réservation|séjour|chambre) ...3 (prolongée|prolongé) ...6 (fois|prépayée|carte|comptant|jour); chaque ...3 (nouvelle carte|carte différente|autre nom); jamais la même personne au (comptoir|bureau)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "for_nieces" { en = "(rents|rented|books|booked|took|takes|reserves|reserved) ...2 {number 2-9} rooms ...9 (nieces|cousins|girls|young women|women|girlfriends|ladies|models|friends) ...9 (cash|fifties|hundreds|twenties|prepaid|gift card|gift cards|no id|doesn't stay|does not stay|never stays)?", fr = "(loue|loué|réserve|réservé|prend|pris) ...2 {number 2-9} chambres ...9 (nièces|cousines|filles|jeunes femmes|femmes|amies|dames|mannequins)" }
phrase "for_event" { en = "(wedding|tournament|conference|team|school|tour|reunion|funeral|company|staff|crew)", fr = "(mariage|tournoi|congrès|équipe|école|réunion|funérailles|entreprise|employés)" }
phrase "pays" { en = "{rooms} ...2 (paid|rented|booked|extended) ...1 (one day|one night|a night|a day|day|night) (at a time|by day|to day|by night) by ...1 {other}",
                fr = "{rooms} ...2 (payée|payées|louée|louées|prolongée) ...1 (une journée|une nuit|un jour|une journée|un soir) à la fois par ...1 {other}" }
flag_when "pays" :near("guest", "anywhere") :unless("crew", "anywhere")
          :unless("cleared", "anywhere")
flag_when "no_id" :near("pays", "2 sentences") :unless("crew", "anywhere")
          :unless("cleared", "anywhere")
flag_when "no_id" :near("hotel", "anywhere") :unless("crew", "anywhere")
          :unless("cleared", "anywhere")
flag_when "pays3" :near("womanish", "same paragraph") :unless("crew", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anybook" :near("co_sex", "anywhere") :near("hotel", "anywhere")
          :unless("crew", "same paragraph") :unless("cleared", "anywhere")
flag_when "anybook" :near("co_hold", "anywhere") :near("hotel", "anywhere")
          :unless("crew", "same paragraph") :unless("cleared", "anywhere")
flag_when "for_nieces" :unless("for_event", "same paragraph") :unless("cleared", "anywhere")

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
hits "A [man rents two rooms all cash] and the girls go up without a word."
hits "The [room was booked under a man's name], she uses it alone."
hits "She wants a [room facing the parking lot], pays day by day."
hits "[He extends the room one more night, in twenties], every noon."
hits "[Three rooms, prepaid card, women who showed no identification]."
hits { fr = "Un [homme loue deux chambres, tout en cash], et les filles montent." }
hits { fr = "La [chambre est au nom d'un monsieur, elle l'occupe] seule." }
hits { fr = "Elle veut une [chambre qui donne sur le stationnement], payée au jour le jour." }
hits { fr = "[Il prolonge la chambre d'une nuit, en billets de vingt], chaque midi." }
hits { fr = "[Trois chambres, carte prépayée], des femmes sans pièce d'identité." }
misses "The company booked 12 rooms for its staff and paid by invoice."
misses { fr = "La compagnie a réservé 12 chambres pour son personnel." }
misses "The guest has no luggage because the airline lost it."
misses { fr = "Le client n'a pas de valise, la compagnie aérienne l'a perdue." }
hits "The [stay was extended four times], a fresh card each time, she never comes to the desk."
hits { fr = "Le [séjour a été prolongé quatre fois], une autre carte à chaque fois, la cliente ne descend jamais." }
misses "The company booked three rooms for its staff on the corporate card."
misses { fr = "L'entreprise a réservé trois chambres pour ses employés avec sa carte." }
misses "He booked 3 rooms for his nieces who came for the wedding."
misses { fr = "Il a réservé 3 chambres pour ses nièces qui viennent au mariage." }
misses { en = "The room was paid one night at a time by the insurance after the flood.",
         fr = "La chambre a été payée une nuit à la fois par l'assurance après l'inondation." }
hits { en = "He [paid cash for three rooms, and the girls had no ID].",
       fr = "[Il a payé comptant pour trois chambres], et les [filles] avaient pas de pièces." }
hits { en = "The [room is paid one day at a time by a man] and the girl in it never comes down.",
       fr = "La [chambre est payée une journée à la fois par un homme] et la fille dedans descend jamais." }
hits { en = "[Older male pays for the room with a prepaid card, young woman waits outside].",
       fr = "[Un homme plus vieux paye la chambre avec une carte prépayée, la jeune femme attend dehors]." }
hits { en = "[A man books the rooms week by week, cash, always for young women].",
       fr = "[Un homme réserve les chambres à la semaine, comptant, toujours pour des jeunes femmes]." }
