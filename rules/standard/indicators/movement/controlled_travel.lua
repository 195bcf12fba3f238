indicator "movement.controlled_travel"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "any"
pillars { partnership = { en = "border agency, carriers",
                          fr = "agence frontalière, transporteurs" },
          prosecution = { en = "who arranged and paid the transport",
                          fr = "qui a organisé et payé le transport" } }
law       "CC 279.01; IRPA 118"
corroborates "recruit_vuln.travel_difficulty"
source    "UNODC-HTI; RCMP-AIR"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Travel controlled by another person (tickets, papers, story)",
        fr = "Déplacement contrôlé par une autre personne (billets, papiers, récit)" }
why   { en = "Whoever holds ticket, papers and the story decides about the journey.",
        fr = "Qui tient le billet, les papiers et le récit décide du voyage." }
ask   { en = "Who bought the ticket, who waits at the other end, what does the person know?",
        fr = "Qui a acheté le billet, qui attend à l'arrivée, que sait la personne?" }
false_alarms { en = "Family trips, group tours, an employer who books flights as agreed.",
               fr = "Voyages en famille, groupes, employeur qui réserve le vol comme convenu." }

words "other" { use = "people.controllers", en = "he, someone else, somebody else, another person, someone, a man, a stranger, a woman, a person, adult male, third party, one man, one woman, one of them, companion, travelling companion, a cousin", fr = "il, quelqu'un d'autre, une autre personne, un homme, un inconnu, une femme, une personne, un tiers, un seul homme, accompagnateur, l'accompagnateur, quelqu'un" }
words "ticket" { use = "travel.tickets" }
words "papers" { en = "~passport, ~document, ~paper, boarding pass, boarding passes, travel documents, all the passports, everyone's passports, all passports, their passports, her passport, his passport", fr = "~passeport, ~document, ~papier, cartes d'embarquement, documents de voyage, tous les passeports, leurs passeports, son passeport" }
words "place" { use = "travel.border_places" }
words "holds" { en = "~hold, ~carry, ~keep, ~have, ~present, ~hand, ~show, ~collect, ~pass", fr = "~tenir, ~garder, ~avoir, ~présenter, ~remettre, ~montrer, ~ramasser, ~porter" }
words "dest" { en = "where she was going, where he was going, where they were going, where she is going, where they are going, where he is going, where she was flying, where he was flying, where they were flying, where she would stay, where she will stay, where she'd be staying, where he would stay, where they would stay, where she was staying, the address where, her destination, his destination, their destination, her final destination, the destination, who would meet her, who was meeting her, who will meet her, who would pick her up, who is picking her up, who was meeting him, who paid for the ticket, who paid for her ticket, who bought her ticket, who bought the ticket, name of her employer, name of his employer, the name of the employer, what city", fr = "où elle allait, où il allait, où ils allaient, où elle va, où ils vont, où il va, où elle s'en va, où elle allait dormir, où elle allait loger, où elle logerait, où elle resterait, où il logerait, où ils logeraient, sa destination, leur destination, la destination, qui l'attendait, qui les attendait, qui l'attend, qui venait la chercher, qui viendrait la chercher, qui vient la chercher, qui a payé le billet, qui a payé son billet, qui avait payé, qui a acheté son billet, nom de son employeur, le nom de l'employeur, le nom de l'hôtel, quelle ville" }
words "unknown" { en = "didn't know, did not know, doesn't know, does not know, don't know, no idea, couldn't say, could not say, can't say, cannot say, unable to say, not know, unsure, was not told, wasn't told, never told, couldn't tell, could not tell, could not name, couldn't name, vague about", fr = "ne savait pas, savait pas, ne sait pas, sait pas, ne savaient pas, ne savent pas, aucune idée, incapable de dire, ne pouvait pas dire, pouvait pas dire, ignorait, ignore, ignoraient, pas pu dire, on ne lui a pas dit, n'a pas su dire, vague sur" }
words "false" { en = "fake id, fake passport, someone else's passport, somebody else's passport, passport that is not hers, someone else's id, false name, fake name, false documents, forged passport, counterfeit, someone else's name, imposter, impostor, altered passport, borrowed passport, licence with her face", fr = "faux papiers, faux passeport, passeport de quelqu'un d'autre, passeport d'une autre, passeport qui n'est pas le sien, faux nom, fausse carte, fausses cartes, document falsifié, passeport falsifié, nom de quelqu'un d'autre, permis avec sa photo" }
words "trip" { en = "~travel, ~fly, ~flight, ~ticket, ~airport, ~border, ~bus, ~train, ~trip, ~arrive, ~land, ~cross, terminal, counter, gate, inspection, plane", fr = "~voyager, ~vol, ~billet, ~aéroport, ~frontière, ~autobus, ~train, ~voyage, ~arriver, ~débarquer, ~traverser, terminal, comptoir, inspection, avion, douane" }

phrase "ticket" { en = "(one way|one-way) ...2 {ticket}? ...6 (bought|paid|purchased|booked) by ...3 {other}; {ticket} ...4 (bought|paid|purchased|booked|arranged|sent|prepaid) ...2 by ...3 {other}; {other} ...3 (bought|buys|paid for|pays for|purchased|booked|books|sent|sends|arranged|arranges) ...3 (her|his|their|the|my|our|a) ...2 {ticket}; {ticket} ...4 paid (cash|in cash); (one way|one-way) (ticket|bus ticket|plane ticket|flight)", fr = "aller simple ...6 (acheté|payé|réservé) ...2 par ...3 {other}; {ticket} ...4 (acheté|achetés|payé|payés|réservé|réservés|envoyé|organisé) ...2 par ...3 {other}; {other} ...3 (a acheté|achète|a payé|paye|paie|a réservé|réserve|a envoyé|envoie|organise) ...3 (son|sa|leur|leurs|le|les|mon|un) ...2 {ticket}; {ticket} ...4 payé comptant" }
phrase "holds" { en = "{other} ...4 {holds} ...4 {papers} ...6 (of|for|at|to)? ...2 {place}; {place} ...6 {other} ...4 {holds} ...4 {papers}; {other} ...4 {holds} ...2 (all|everyone's|their|all the|all their|both) ...2 {papers}; {papers} ...4 (held|carried|presented|kept) by ...2 {other}", fr = "{other} ...4 {holds} ...4 {papers} ...6 {place}; {place} ...6 {other} ...4 {holds} ...4 {papers}; {other} ...4 {holds} ...2 (tous|tous les|leurs|tous leurs|les deux) ...2 {papers}; {papers} ...4 (tenus|présentés|gardés|ramassés) par ...2 {other}" }
phrase "unknown" { en = "{unknown} ...4 {dest}; {dest} ...4 {unknown}",
                   fr = "{unknown} ...4 {dest}; {dest} ...4 {unknown}" }
phrase "met" { en = "(met|picked up|collected|awaited) ...3 (at|from) ...2 (airport|arrivals|terminal|station|bus station) by ...3 {other}; {other} ...3 (met|picked|collected|waiting|waited) ...4 (airport|arrivals|terminal|bus station)", fr = "(attendue|attendu|accueillie|ramassée|récupérée) ...3 (à|au) ...2 (aéroport|arrivées|terminus|gare) par ...3 {other}; {other} ...3 (attendait|attendaient|est venu|venait) ...4 (aéroport|arrivées|terminus|gare)" }
phrase "false" { en = "{false}; (travels|travelled|travelling|flew|crossed|came|entered) ...4 (with|on|under) ...2 {false}", fr = "{false}" }
phrase "coached" { en = "(told|coached|instructed|rehearsed|tells|knew) ...4 (what to say|what to tell|which line|to say) ...6 (border|officer|customs|airport|inspection|immigration|line|cbsa)", fr = "(dit|coachée|appris|répété|enseigné) ...4 (quoi dire|quoi répondre|quelle file|de dire) ...6 (frontière|agent|douane|douanes|aéroport|inspection|immigration|douanier)" }
phrase "trip" { en = "{trip}", fr = "{trip}" }
phrase "family" { en = "my (mother|father|parents|grandmother|sister) ...4 (bought|paid); (team|school trip|tour group|conference|honeymoon)", fr = "(ma mère|mon père|mes parents|ma grand-mère|ma soeur) ...4 (acheté|payé); (équipe|voyage scolaire|groupe organisé|congrès|voyage de noces)" }

phrase "holds" { en = "(holding|held|holds|carrying|carried|carries|presented|presents|handed over|hands over|collected|collects|kept|keeps) ...1 (all|all the|all of the|everyone's|their|her|both|all their|all of their|the group's) ...1 (passports|passport|documents|papers|boarding passes|boarding pass|tickets|ids|travel documents)", fr = "(tenait|tient|tenant|portait|présentait|présente|présenté|remet|remettait|ramassait|ramasse|garde|gardait) ...1 (tous les|toutes les|leurs|tous leurs|les deux) ...1 (passeports|passeport|documents|papiers|cartes d'embarquement|billets|pièces)" }
phrase "ticket" { en = "(ticket|tickets|flight|flights|fare|airfare|trip|travel) ...3 (was|were|been|is|are)? ...1 (bought|paid|purchased|booked|arranged|prepaid|covered|sent) ...2 by; (who|whoever) (paid|bought|booked) ...2 (ticket|flight|trip|fare)", fr = "(billet|billets|vol|vols|voyage|passage) ...3 (a été|ont été|est|était|étaient)? ...1 (acheté|achetés|payé|payés|réservé|réservés|organisé|envoyé) ...2 par; (qui|celui qui) (a payé|a acheté|a réservé) ...2 (billet|vol|voyage|passage)" }
words "holder" { use = "people.controllers", en = "one man, a man, a guy, same guy, he, they, her dad, friend, unrelated male, male, woman who hired her, an escort, driver, someone, boss, agency, third party", fr = "un homme, un gars, même gars, il, ils, on, ami, la femme qui l'a engagée, chauffeur, quelqu'un, patron, agence, un tiers, celui" }
words "tix" { en = "boarding passes, boarding pass, tickets, ticket, flight, itinerary, return ticket, the permits, licences, all her travel, bag and papers, greyhound tickets, plane ticket, airfare", fr = "cartes d'embarquement, billets d'avion, billets d'autobus, billet, vol, itinéraire, billet de retour, permis, tout le voyage, sac et ses papiers, billets d'autobus, passage" }
words "acts" { en = "~hold, ~carry, ~keep, ~buy, ~arrange, ~book, ~cancel, ~take, ~hand, ~collect, ~purchase", fr = "~tenir, ~garder, ~acheter, ~organiser, ~réserver, ~annuler, ~prendre, ~tendre, ~ramasser, ~sortir" }
words "travelw" { en = "airport, flight, border, airport security, customs, immigration, plane, arrivals, counter, landing, platform, boarding, traveller, passenger, agent, greyhound, itinerary, pearson, boarding pass, plane ticket", fr = "aéroport, vol, frontière, douane, douanes, immigration, avion, arrivées, comptoir, atterrir, quai, embarquement, voyageuse, passagère, itinéraire, dorval, billet d'avion, billets d'avion, aller simple" }
phrase "tix" { en = "{holder} ...4 {acts} ...4 {tix}; {tix} ...6 (bought|paid|arranged|held|booked|purchased) ...4 by ...2 {holder}; {tix} ...9 (one way|third name|unrelated|night before|cash)|(he paid); (one way|one-way) ...9 {holder}; (was waiting|waiting|met her|met them) ...3 (at|in) arrivals ...6 (took|takes|sign|papers|bag)", fr = "{holder} ...4 {acts} ...4 {tix}; {tix} ...6 (acheté|acheté|payé|payés|organisé|réservé|tenus) ...4 par ...2 {holder}; {tix} ...9 (aller simple|aller seulement|d'un tiers|la veille|comptant); (aller simple|aller seulement) ...9 {holder}|agence; attendait ...2 arrivées ...6 (pris|prend|pancarte|papiers|sac)" }
phrase "blank" { en = "(no clue|no idea|didn't know|did not know|wasn't told|was not told|don't know|doesn't know|couldn't name|could not name|can't name|couldn't say|never told) ...4 (where|headed|flight|landing|land|person meeting|who was meeting|who would meet|destination|city|airport|picking her up); (told|tell|tells|coached|taught|learn|instructed) ...3 (what to say|to say|fake itinerary|not talk|dont talk|don't talk|a story|say we are|what to tell); (asked|texted|text|texting) ...3 (him|man|guy|someone) ...4 (permission|each step|before|at each); (checked with|looked to|glanced at) ...3 (same guy|man|guy|him|woman) before; just told (be|to be) ready", fr = "(savait pas|ne savait pas|sait pas|aucune idée|pas dit|jamais dit|pouvait pas nommer|pouvait nommer|incapable de nommer) ...5 (où|allait|vol|atterrir|atterrirait|personne qui|qui l'attendait|destination|ville|qui venait); (dit|appris|coaché|apprendre|montré) ...3 (quoi répondre|quoi dire|faux itinéraire|parle à personne|parler à personne|qu'on était touristes|une histoire|de dire qu'on); (textait|texte|demandait|écrivait) ...3 (homme|gars|lui|quelqu'un) ...4 (permission|chaque étape|avant); (consultaient|consultait|regardait) ...3 (même gars|homme|gars|lui|femme) avant; juste dit d'être (prête|prêt)" }
phrase "passed" { en = "(escort|man|guy|driver|someone|they|woman|agent) ...3 (took|walked|brought|got|led) ...2 (us|me|her|them) ...3 (through|past|across) ...2 (customs|border|security|immigration); handed ...2 (to another|over to) ...2 (guy|man|driver|woman)|(person); stayed on the platform until", fr = "(quelqu'un|homme|gars|chauffeur|ils|femme|agent) ...3 (fait|font|faisait) ...2 passer ...3 (douane|frontière|sécurité|immigration); (remis|remise|passés|refilé) ...2 à un autre ...1 (gars|homme|chauffeur); resté sur le quai" }
phrase "travelw" { en = "{travelw}", fr = "{travelw}" }
phrase "family" { en = "(conference|tour guide|vacation|honeymoon|which gate|my move|my dad|missed my flight|school trip)", fr = "(congrès|la guide|vacances|voyage de noces|la porte|je déménage|mon père|manqué mon vol|sortie scolaire)" }
phrase "all_of" { en = "(held|holds|carried|carries|presented|presents|handed|produced|fanned|collected) ...1 (all|both|all three|all four|all five|their|everyone's|the three|the four|the five|three|four|five|six) ...2 (passports|passport|ids|licences|boarding passes|tickets|documents|permits|papers); (her dad|her father|his uncle|sponsor|coordinator|agent|broker|aunt|husband|boss) ...2 (has|had|holds|kept|keeps) ...2 (it|the ticket|ticket|the passport|passport|tickets); one way ...9 (passport|has it|agency|paid by|bought by|sponsor|dad|boss); (one-way|one way) (air)? ...1 (ticket|tickets) ...4 (others|other|names|several|multiple|cash); (tickets|fares|flights) ...6 (bought|paid|purchased|charged) ...2 (on|with) ...2 (card|account) ...3 (of|belonging|his|another|m|male|man); (checked|checks) ...2 (both|them|her|all) in; (let off|dropped|delivered) ...2 at ...3 (apartment|house|motel|address) ...6 (paid|uber|rideshare|driver)?; (uber|rideshare|taxi|cab|limo) (was)? ...1 (paid|sent|ordered|booked) ...4 (let off|dropped|for her|by|to)?; under a (blanket|tarp); (names|name) on the (ticket|tickets) ...6 (not|fake|two of|someone|aren't|different)", fr = "(a|avait|tenait|tient|tendu|tend|présente|présenté|sort|sorti|ramasse) ...2 (les trois|les quatre|les cinq|tous les|leurs|les deux|trois|quatre|cinq) ...1 (passeports|permis|billets|cartes|pièces|papiers|visas); aller (simple|seulement) ...9 (agence|payé|passeport|patron|parrain|oncle|lui); (billet|billets|vol|vols) ...6 (payé|payés|acheté|achetés) ...3 (avec|sur|par) ...2 (carte|compte|agence|patron|homme|oncle|parrain|chum); (descend|débarque|ramasse|récupère|attend) ...6 (de l'autobus|de l'avion|du train|terminus|arrivées) ...9 (carton|liste|feuille|numéro|chiffre|papiers|pancarte); (envoyé|envoyée|amené|amenée) en vacances; (nom|noms) sur ...1 (le billet|les billets) ...6 (pas|faux|autre); sous une (couverture|bâche)" }
phrase "family" { en = "my dad; my parents; my husband; my mom; my wife; grandmother|grandma|nana; coach; dance studio; studio owner; tournament; choir; swimmers|swim team; class trip|school trip", fr = "grand-mère; grand-père; mon père; ma mère; mes parents; mon mari; entraîneur|entraîneuse; équipe de; tournoi; chorale; payé par l'école; voyage scolaire; (par|pour) (le|son) frère" }
phrase "family" { en = "teacher|teachers|classmates; field trip",
                  fr = "enseignante|enseignant|élèves; sortie scolaire" }
phrase "open_hands" { en = "host mother; gave them back; standard; interviewed apart; driver held",
                      fr = "redonnés; mère d'accueil" }
phrase "c_leads" { en = "(he|she|man|woman|male|lady|guy|someone|agent|another man|companion) ...4 (carried|carries|had|held|holds|kept|keeps|handled|took|collected) ...2 (all|both|all the|their|everyone's) ...1 (tickets|ticket|boarding passes|boarding pass|check-in|bookings|passports|itinerary|baggage tags); (texted|texting|texts|phone|messages|whatsapp|told) ...5 (each step|which bus|which gate|which seat|which exit|which line|where to stand|who to look for|what to wear|what to say|say|the man was|he was her|she was his|to delete) ...4 (uncle|aunt|cousin|father|husband|officer|customs|airport)?; (does not|doesn't|didn't|did not|couldn't|could not|cannot|can't) ...2 (know|say|name|tell) ...3 who ...3 (paid|bought|booked|is picking|would pick|is meeting|was meeting); (found out|learned|told|heard) ...2 (at the gate|on the plane|at the airport|at the counter|on the bus|on the way) ...6 (city|where|going|destination|country|town)", fr = "(il|elle|homme|femme|dame|gars|quelqu'un|agent|accompagnateur|lui) ...4 (avait|tenait|tient|gardait|gardé|ramassé) ...2 (tous les|les|leurs|toutes les) (billets|billet|cartes d'embarquement|carte d'embarquement|enregistrement|réservations|passeports|itinéraire); (textait|texte|textos|téléphone|messages|whatsapp|dit|disait) ...5 (chaque étape|quel autobus|quelle porte|quel siège|quelle sortie|quelle file|où se mettre|qui chercher|quoi dire|de dire que|d'effacer); (sait|savait|pouvait|peut) ...1 pas ...2 (dire)? ...2 qui ...3 (payé|acheté|réservé|vient la|vient le|l'attend|elle va|il va|vol); (appris|su) ...3 (à la porte|dans l'avion|à l'aéroport|au comptoir|dans l'autobus|en route) ...6 (ville|où|destination|pays)" }
phrase "c_travel" { en = "(airport|flight|plane|gate|boarding|check-in|counter|border|bus|train|station|customs|ticket|tickets|terminal|travel|passengers)", fr = "(aéroport|vol|avion|porte|embarquement|enregistrement|comptoir|frontière|autobus|train|gare|terminus|douane|billet|billets|voyage|passagers)" }
phrase "c_family_trip" { en = "(travel agent|our|my|tour guide|coach|team|school|parents|grandparents|honeymoon|company trip|conference|choir|swimmers|unaccompanied minor program|lost luggage|host family)", fr = "(agence de voyage|notre|nos|mon|ma|guide touristique|entraîneur|équipe|école|parents|grands-parents|lune de miel|congrès|chorale|bagages perdus|famille d'accueil)" }
phrase "note_travel" { en = "(ticket|tickets|fare|flight|trip|booking|hotel|visa) ...5 (paid|bought|booked|purchased|arranged|cancelled) ...3 (by|on|with); (one way|one-way|return ticket|onward ticket|cash ticket); (met by|being met|picked up by|to be met|waiting for her|waiting for him|waiting outside arrivals); (doesn't know|does not know|couldn't name|could not name|couldn't say|could not say|unable to|cannot name|no knowledge) ...4 (host|hotel|address|destination|city|employer|who|where|itinerary|return|last name|surname)", fr = "(billet|billets|vol|voyage|réservation|hôtel|visa) ...5 (payé|payés|acheté|achetés|réservé|réservée|arrangé|annulé) ...3 (par|avec|sur|comptant); (aller simple|billet de retour|billet aller); (attendue par|attendu par|accueillie par|qui l'attend|attend aux arrivées); (sait pas|ne sait|ignore|pas pu nommer|incapable de|pas capable de|ne peut) ...4 (hôte|hôtel|adresse|destination|ville|employeur|qui|où|itinéraire|retour|nom de famille)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
flag_when "ticket" :unless("family", "2 sentences") :unless("cleared", "anywhere")
flag_when "holds" :near("trip", "anywhere") :unless("family", "2 sentences")
          :unless("open_hands", "2 sentences") :unless("cleared", "anywhere")
flag_when "unknown" :near("trip", "anywhere") :unless("cleared", "anywhere")
flag_when "met" :unless("family", "2 sentences") :unless("open_hands", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "false" :near("trip", "anywhere") :unless("cleared", "anywhere")
flag_when "coached" :unless("cleared", "anywhere")
flag_when "tix" :near("travelw", "same paragraph") :unless("family", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "blank" :near("travelw", "same paragraph") :unless("family", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "passed" :unless("family", "same paragraph") :unless("cleared", "anywhere")
flag_when "all_of" :near("travelw", "anywhere") :unless("family", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "c_leads" :near("c_travel", "same sentence") :unless("c_family_trip", "same sentence")
          :unless("cleared", "anywhere")
flag_when "note_travel" :where(field("source_type"):is("border_note"))
          :unless("c_family_trip", "same sentence") :unless("cleared", "anywhere")

hits "The [ticket was bought by a man] she had met twice, one way to Edmonton."
hits "At the airport [one man held all the passports] of the six women."
hits "She [had no idea where she was going] once the plane landed."
hits { fr = "Le [billet a été payé par un homme] qu'elle avait vu deux fois, aller simple pour Edmonton." }
hits { fr = "À l'aéroport, [un homme tenait tous les passeports] des six femmes." }
hits { fr = "Elle [ne savait pas où elle allait] après l'avion." }
misses "My mother bought my ticket for the holidays."
misses "He lost his boarding pass at the gate."
misses "The tour group checked in with their guide."
misses { fr = "Ma mère a acheté mon billet pour les Fêtes." }
misses { fr = "Il a perdu sa carte d'embarquement à la porte." }
misses { fr = "Le groupe organisé s'est enregistré avec son guide." }
hits { en = "[One man held the boarding passes] for the whole row at the gate of the airport.",
       fr = "[Un homme tenait les cartes d'embarquement] de toute la rangée à l'aéroport." }
hits "At the border she was [told to say] she was a tourist."
hits { en = "The passenger [had no idea who was meeting her], just a first name.",
       fr = "La passagère [ne savait pas qui l'attendait], juste un prénom." }
hits { en = "[Her ticket was bought the night before by a man] with another name, flight at six.",
       fr = "[Son billet d'avion a été acheté la veille par un homme] à un autre nom." }
hits "A [woman walked us past customs] and left."
hits { fr = "À la frontière, [on lui a dit quoi répondre], rien d'autre." }
hits { fr = "[Quelqu'un nous a fait passer la douane] et est reparti." }
misses "My dad holds our passports when we go on vacation."
misses { fr = "Mon père garde nos passeports en vacances." }
misses "One-way ticket to Halifax for my move."
misses { fr = "Aller simple pour Halifax, je déménage." }
gaps "[A man at the counter did the check-in for all three and kept the boarding passes]."
hits "She [found out at the gate which city] it was."
gaps "[The ticket is one way, paid with somebody else's card, she does not know who]."
hits "Someone [texted her each step: which bus, which seat], which exit."
gaps { fr = "[Un homme a fait l'enregistrement des trois et a gardé les cartes d'embarquement]." }
hits { fr = "Elle a [appris à la porte d'embarquement vers quelle ville] elle partait." }
hits { fr = "On lui [textait chaque étape : quel autobus, quel siège], quelle sortie." }
misses "My travel agent booked the whole trip for us."
misses { fr = "Mon agence de voyage a tout réservé pour nous." }
hits "He carried the [tickets] and [told the three of them where to stand]."
hits { fr = "C'est [lui qui avait les billets] et qui leur [disait où se mettre]." }
hits { en = "F/20, [ticket bought by] a person she has not met.", source_type = "border_note" }
hits { fr = "F/20, [billet acheté par] une personne inconnue.", source_type = "border_note" }
