indicator "deception.travel_recruitment"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" },
          partnership = { en = "CBSA may know the trip", fr = "l'ASFC peut connaître le voyage" } }
law       "IRPA 118; CC 279.04"
source    "ILO-2009; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Deceived about travel and recruitment terms",
        fr = "Trompée sur le voyage et les conditions de recrutement" }
why   { en = "A trip or a fee that is not what was said puts the person in debt or in the wrong place.", fr = "Un voyage ou des frais autres que prévu endettent la personne ou l'amènent au mauvais endroit." }
ask   { en = "What was said about cost and destination? When did the bill appear?",
        fr = "Qu'avait-on dit du coût et de la destination? Quand la facture est-elle apparue?" }
false_alarms { en = "A travel agency refund; a bus that changed its route.",
               fr = "Remboursement d'une agence de voyage; autobus détourné." }

words "promise" { use = "actions.promise" }
words "free" { en = "free, paid for, all paid, covered, all expenses, no cost, for nothing, a gift", fr = "gratuit, gratuite, payé, tout payé, tout est payé, couvert, sans frais, toutes dépenses, un cadeau" }
words "trip" { en = "trip, ticket, flight, travel, plane ticket, airfare, visa, passage, bus, transport, recruitment, everything", fr = "voyage, billet, vol, avion, passage, autobus, transport, recrutement, visa, tout" }
words "bill" { en = "bill, invoice, owes, owe, owed, debt, pay back, has to pay, had to pay, must pay, charged, fees, cost", fr = "facture, doit, dette, rembourser, a dû payer, doit payer, chargé, frais, coût" }
words "place" { use = "places.cities_generic", en = "somewhere else, other place, different place, another place, wrong city, another country, motel, farm", fr = "ailleurs, autre place, autre endroit, mauvaise ville, autre pays, motel, ferme" }

phrase "bill" { en = "{promise} ... {trip} ... {free} ...9 {bill}; {trip} ... {free} ...9 (then|but|now|later) ... {bill}; (fees|fee|bill|debt|cost) ... (appeared|showed up|came up|was added|were added|added) ... (after|on|when|once) ... (arrival|arriving|arrived|landed|got here); after|when|once ... (arrived|landed|got here|arrival) ... (told|said|presented) ... {bill}; in (car|van|truck) they say ... pay; (must|have to|has to) pay ... for (ticket|trip|flight) before" }
phrase "bill" { fr = "{promise} ... {trip} ... {free} ...9 {bill}; {trip} ... {free} ...9 (puis|mais|après|maintenant) ... {bill}; (frais|facture|dette|coût) ... (apparu|apparus|apparue|ajouté|ajoutés|présenté|présentée) ... (après|à|rendu) ... (arrivée|arrivés|rendus); (arrivée|arrivés|rendus ici|rendue ici|rendu ici) ... (dit|présenté|annoncé) ... {bill}; (présenté|donné|sorti) une facture" }
phrase "place" { en = "(told|thought|said|promised|supposed) ... (going|go|headed|taken) to ...9 (driven|taken|brought|ended|landed|but) ... {place}; (driven|taken|brought|flown) to ... {place} instead; not the (city|place|province|town) ... (told|promised|ticket)" }
phrase "place" { fr = "(dit|croyait|pensait|promis|devait) ... (aller|partir|amener) ... à ...9 (amenée|amené|emmenée|emmené|conduite|mais) ... {place}; (amenée|amené|amenés|conduite) ... {place} à la place; pas la (ville|place|province) ... (promise|dite|prévue)" }
phrase "place" { en = "(said|told|promised|supposed to be|ticket was|ticket to|going to|headed to|thought) ...9 (ended up|ends up|landed|woke up|dropped|brought|taken|driven) (in|to|at|off); (told|said) ... (short|few hours|two hours|one night|weekend) ... (days|weeks|kept|still|never)" }
phrase "place" { fr = "(dit|promis|devait|billet|croyait|pensait|censée) ...9 (retrouvée|retrouvé|retrouvés|aboutie|abouti|débarquée|débarqué|amenée|amenés|réveillée) (à|au|dans|en)" }
words "place2" { use = "travel.places_ca",
                 en  = "thunder bay, somewhere, another, different, hotel, motel",
                 fr  = "hôtel, motel, ailleurs, autre" }
words "bill2" { en = "a bill, the bill, an invoice, invoice, invoiced, a list, i owe, owe him, owes them, owe them, must repay, pay it back, deducted, taken off, take it off my pay, takes it off, has to pay, have to pay, charged for, placement fee, recruiting fee, wants money", fr = "une facture, la facture, facturé, une liste, je lui dois, je dois, leur doit, leur doivent, doit rembourser, retient, retenu, prend sur ma paye, prend sur sa paye, doit payer, faut payer, frais de placement, frais de recrutement, chargé pour" }
words "freebie" { en = "free, a gift, no fees, no fee, no cost, nothing to pay, nothing to pay back, all paid, employer pays, boss pays, company pays, employer paid, paid by the employer, paid by the company, covers the flight, pays the airfare, pays the flight, pays the ticket", fr = "gratuit, gratuite, un cadeau, aucuns frais, sans frais, rien à payer, rien à rembourser, tout payé, payé par l'employeur, employeur payait, employeur paie, compagnie payait, paierait l'avion, payait l'avion, payait le billet" }
phrase "free" { en = "(said|told|promised|ad|swore|assured|believed|guaranteed|say) ... {freebie}; {freebie} ... (ad said|they said|he said|she said|promised)", fr = "(disait|disaient|dit|promis|annonce|jurait|juré|assuré|garanti|cru) ... {freebie}; {freebie} ... (disait l'annonce|disaient|disait|promis)" }
phrase "charged" { en = "{bill2}", fr = "{bill2}" }
phrase "place" { en = "(told|said|say|thought|believed|promised) ... (going|go|travelling|traveling|flying|headed|heading|taking her|taking me|visiting|on the way) ...4 (to|in|a|his|her|the) ...12 (ended|landed|drove|took|brought|off|woke|dumped|dropped) ... {place2}; (said|told her|told me) ... (weekend|shopping|party|holiday|trip|visit|visiting|concert|day) ...9 (took her|took me|took them|drove|brought|kept|weeks ago|months ago|never came|hasn't come|not come back|to a hotel|to a motel); (didn't know|did not know|had no idea) (we|she|they|i|he) (would|were|was) ... (cross|crossing|leaving the country|going to another|border); ticket (showed|said|was for|was to) ... {travel.places_ca} ...9 (not|instead|believed|thought|told); (believed|thought) ... (travelling|flying|going) to ...9 ticket" }
phrase "place" { fr = "(dit|disait|disaient|pensait|croyait|pensais|croyais|promis) ... (allait|aller|allaient|va|irait|allions|s'en allait) ...4 (à|au|chez|dans|voir|magasiner) ...12 (débarqué|roulé|amenée|amené|emmenée|atterri|abouti|retrouvée|retrouvé|réveillée|laissée) ... {place2}; (dit|disait|disaient) ... (fin de semaine|magasiner|party|vacances|voyage|visite|concert|journée) ...9 (amenée|amené|roulé|gardée|ça fait|jamais revenue|pas revenue|dans un hôtel|dans un motel); (savais pas|savait pas|savions pas|savaient pas) qu ... (traverserait|traversait|passerait|allait à l'étranger); billet (indiquait|disait|était pour) ... {travel.places_ca}; (croyait|pensait) (aller|partir) ...9 billet" }
phrase "bill" { en = "(fee|fees|cost|costs|bill|debt) ... (learned|found out|told|heard) ... (only|after|once|already|when) ... (here|canada|arrived|arrival|landed); (learned|found out|told|discovered) ... (fee|fees|debt|cost|charge) ... (only|after|once|already) ... (canada|here|arrived|arrival|landed|there); return ticket ... (cancelled|canceled|never|taken|fake); passed (between|from) ... drivers; (invoice|bill) for (recruiting|recruitment|the flight|flights|travel|placement)" }
phrase "bill" { fr = "(frais|dette|facture|coût) ... (appris|découvert|su) ... (qu'une fois|après|rendu|rendus|une fois|déjà) ; (appris|découvert|su) ... (frais|dette|coût|facture) ... (qu'une fois|après|rendu|rendue|une fois|au canada|ici); billet de retour ... (annulé|jamais|pris|faux); (passée|passé|passés) (par|entre) ... chauffeurs; facture (de|pour) (recrutement|vol|voyage|placement)" }
phrase "said_dest" { en = "(told|said|thought|believed|promised) ... (going|go|flying|travelling|headed|trip|visit) ... (to|in) ... {travel.places_ca}; (said|told|thought|believed) ... (shopping|weekend|party|visit|visiting|holiday|concert|wedding) ... (day|trip|weekend|cousin|niagara|party|friend|friends)", fr = "(dit|disait|disaient|pensait|croyait|promis) ... (allait|aller|allaient|irait|partait|voyage) ... (à|en) ... {travel.places_ca}; (dit|disait|disaient|pensait|croyait) ... (magasiner|fin de semaine|party|visite|vacances|concert|mariage) ... (journée|voyage|niagara|cousin|party|amis)" }
phrase "other_dest" { en = "(got off|landed|took her|took me|took them|took us|drove her|drove us|brought her|ended up|woke up) ... {place2}; that was {weeks >= 1} ago; that was {months >= 1} ago; (haven't|hasn't) (seen|been) ... since", fr = "(débarqué|atterri|amenée|emmenée|amenés|conduite|abouti|retrouvée|réveillée) ... {place2}; ça fait {weeks >= 1}; ça fait {months >= 1}; (pas|jamais) (revue|revenue) depuis" }

phrase "journey" { en = "{trip}; recruiter|recruiters|agent|agency|consultant|job|work|employer|canada|arrive|arrived|arrival|airport", fr = "{trip}; recruteur|recruteurs|agent|agence|consultant|emploi|travail|employeur|canada|arrivée|arrivé|aéroport" }
phrase "order" { en = "whoever (gets off|leaves)",
                 fr = "celui|ceux|celle qui (débarque|débarquent|part|partent)" }
-- One journey was told, another was made; what was free came with a bill.
phrase "told_trip" { en = "(told|promised|said|assured|thought|believed|supposed|was to|were to|meant to|contract said|ad said|offered) ...9 (free|paid|included|covered|on the company|at no cost|reimbursed|flight|bus|plane|ticket|weekend|two weeks|three days|a week|holiday|vacation|visit|wedding of|baptism|funeral|clinic|trial|tournament|concert|home by|home for|home after|direct|hotel|toronto|montreal|vancouver|banff|calgary|niagara|bangkok|dubai|paris|quebec)", fr = "(dit|disait|promis|assuré|croyait|pensait|censé|censée|devait|devaient|contrat disait|annonce disait|parlé|offert) ...9 (gratuit|gratuite|payé|payée|payés|inclus|incluse|compris|remboursé|aux frais|vol|avion|billet|fin de semaine|deux semaines|trois jours|une semaine|vacances|visite|mariage|baptême|funérailles|clinique|essai|tournoi|concert|direct|hôtel|montréal|québec|toronto|vancouver|bangkok|dubaï|paris)" }
phrase "other_trip" { en = "(bill|invoice|owed|owe|charged|paper) ...6 {money >= 200}; (landed|ended up|woke up|driven|taken|sent|dropped|brought|arrived|it was|turned out|was actually) ...3 (in|to|at|for|somewhere|a different|another|elsewhere|instead) ...3 (place|city|town|country|province|different|another|elsewhere|motel|clinic|farm|plant|warehouse|compound|airport|niagara|sudbury|moncton|windsor|brampton|surrey|leamington|montreal|vancouver|toronto|calgary|edmonton); found (herself|himself|themselves) ...3 (in|to|at|for|somewhere|a different|another|elsewhere|instead) ...3 (place|city|town|country|province|different|another|elsewhere|motel|clinic|farm|plant|warehouse|compound|airport|niagara|sudbury|moncton|windsor|brampton|surrey|leamington|montreal|vancouver|toronto|calgary|edmonton); put in a (car|van|truck|bus) ...3 (in|to|at|for|somewhere|a different|another|elsewhere|instead) ...3 (place|city|town|country|province|different|another|elsewhere|motel|clinic|farm|plant|warehouse|compound|airport|niagara|sudbury|moncton|windsor|brampton|surrey|leamington|montreal|vancouver|toronto|calgary|edmonton); (second|another) (plane|flight|driver|van|man); never (gone|been|went) (home|back); was supposed to ...3 (gone|go|be) home; (not|no longer) ...2 (toronto|montreal|vancouver|quebec|banff|calgary) ...2 (but|it's|it is)?", fr = "(facture|réclamé|devait|doit|papier|c'est) ...6 {money >= 200}; (atterri|retrouvé|retrouvée|retrouvés|réveillée|amené|amenée|conduit|conduite|mis dans|mise dans|débarqué|débarquée|arrivé|arrivée) ...3 (à|dans|en|au|ailleurs) ...3 (ville|pays|province|autre|ailleurs|motel|clinique|ferme|usine|entrepôt|aéroport|montréal|laval|dorval|vaudreuil|toronto|moncton|gatineau|rimouski|avion); (deuxième|autre) (avion|vol|chauffeur|van|homme); (n'est plus|plus) (québec|montréal|toronto|vancouver)" }
phrase "plain_travel" { en = "airline; airlines; refund; delay; delayed; cancelled flight; lost luggage; tour company; all-inclusive; all inclusive; cruise; baggage fee; expedia; resort fee; travel insurance; moved here for; roadtrip; school trip", fr = "compagnie aérienne; remboursement; retard; vol annulé; bagages perdus; forfait; tout-inclus; croisière; frais de bagages; expedia; assurance voyage; sortie scolaire" }
phrase "hire3" { en = "recruiter|recruiters|agent|agency|job|work|employer|boss|contract|foreman|permit|visa|sponsor|boyfriend|he|they|man|woman|lady|pastor|aunt|uncle|coach|scout", fr = "recruteur|recruteuse|agent|agence|job|travail|employeur|boss|contrat|contremaître|permis|visa|parrain|chum|homme|femme|dame|pasteur|tante|oncle|coach|monsieur" }
phrase "bill" { en = "(told|said|promised|assured) ...4 (flight|trip|ticket|travel|plane|fare) ...2 (was|is|were|would be) ...1 (paid|free|covered|included|paid for) ...4 (want|wants|ask|asks|asking|demand|demands|claim|claims) ...3 {number >= 200}; (after|once|when) ...2 (landing|arrival|arriving|arrived|landed|got here) ...5 (ask|asked|asks|asking|demand|demanded|wanted|charge|charged) ...3 (recruitment|placement|agency|hiring|job) (fee|fees)",
                fr = "(dit|disait|disaient|promis|assuré) ...4 (vol|voyage|billet|avion|transport|passage) ...2 (était|est|serait|étaient) ...1 (payé|gratuit|couvert|inclus|compris|fourni) ...4 (veut|veulent|demande|demandent|exige|exigent|réclame|réclament) ...3 {number >= 200}; (après|une fois|rendu|rendue|rendus) ...3 (arrivée|arrivé|arrivés|atterri|ici|place) ...6 (demandé|demande|réclamé|réclame|exigé|chargé) ...3 frais (de recrutement|de placement|d'agence|d'embauche)" }
phrase "place" { en = "(she|he|they|i|we) (was|were) (supposed|meant|going) to (go|be|work) ...1 (to|in) ...5 (drove|took|sent|brought) (her|him|them|me|us) ...1 to" }
flag_when "bill"
flag_when "place" :unless("order", "2 words")
flag_when "free" :before("charged", "2 sentences") :near("journey", "same paragraph")
flag_when "said_dest" :before("other_dest", "2 sentences")
flag_when "told_trip" :before("other_trip", "2 sentences") :near("hire3", "2 sentences")
          :unless("plain_travel", "2 sentences")

hits "She was [told the trip was free, then got a bill] for nine thousand."
hits "The [fees appeared after they arrived] in Brandon."
hits "They [said we were going to Toronto but took us somewhere else]."
hits { fr = "On lui avait [dit que le voyage était gratuit, puis est venue la facture]." }
hits { fr = "Des [frais ont été ajoutés après leur arrivée]." }
hits { fr = "Elle [devait aller à Toronto, on l'a amenée ailleurs]." }
misses "The airline refunded our flight."
misses "Our bus was driven to another terminal."
misses "The trip was free for children under five."
misses { fr = "La compagnie a remboursé notre vol." }
misses { fr = "Le voyage est gratuit pour les enfants." }
misses { fr = "L'autobus a été dévié par la tempête." }
hits "The agency [told us the trip was a gift]. Later there was a bill."
hits "He [told her they were going to a party and took her to a motel] in Barrie."
hits "I [learned about the fee only when I was here]."
hits "They [said we were flying to Regina, but we landed in Thunder Bay]."
hits "She [did not know they would cross] the border."
hits { fr = "Le voyage était [gratuit, disait]-elle. Plus tard il y avait une facture." }
hits { fr = "Il lui a [dit qu'ils allaient à un party et l'a amenée dans un motel]." }
hits { fr = "Il a [appris les frais rendu ici]." }
hits { fr = "Ils [disaient qu'on allait à Regina, on a atterri à Thunder Bay]." }
hits { fr = "Elle [savait pas qu'on traverserait] la frontière." }
misses "She told us she was going to Toronto and she called us from Toronto."
misses "The museum is free and the parking bill was high."
misses { fr = "Elle disait qu'elle allait magasiner et elle est revenue avec un manteau." }
misses { fr = "Le musée est gratuit." }
misses "The salesman said that the modem was free, now it is on the bill."
misses { fr = "Celui qui débarque au village sans moi perd sa place, a dit le chef." }
hits "The recruiter said flight included; at the airport he was given a [bill for 6,200 dollars]."
hits "They were [told Toronto and ended up in another town at a motel], the agent drove."
hits { fr = "L'agent avait dit Montréal; il a [atterri dans une autre province]." }
hits { fr = "[On lui avait dit que le voyage était gratuit, le recruteur a présenté une facture de 4 000] $." }
misses "We booked all-inclusive and the airline gave us a bill for 200 dollars of baggage fees."
misses { fr = "Le forfait disait Cancún, la compagnie aérienne nous a fait atterrir dans une autre ville." }
hits { en = "They [told him the flight was paid; now they want 6,000 for it].",
       fr = "Ils lui avaient [dit que le vol était payé; là ils veulent 6 000 $ pour]." }
hits { en = "She was [supposed to go to Vancouver and they drove her to Fort McMurray].",
       fr = "Elle [devait aller à Vancouver et ils l'ont amenée à Fort McMurray]." }
hits { en = "Only [after landing did the agency ask for recruitment fees].",
       fr = "C'est [après l'arrivée que l'agence a demandé des frais de recrutement]." }
hits { en = "They said there would be a flight home after six months; the [return ticket was cancelled].",
       fr = "Ils avaient dit qu'il y aurait un vol de retour après six mois; le [billet de retour a été annulé]." }
misses { en = "The airline said the meal was included on our trip.",
         fr = "La compagnie aérienne a dit que le repas était compris dans le voyage." }
