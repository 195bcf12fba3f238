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
changed   "2026-11-26"

title { en = "Deceived about travel and recruitment terms", fr = "Trompée sur le voyage et les conditions de recrutement" }
why   { en = "A trip or a fee that is not what was said puts the person in debt or in the wrong place.", fr = "Un voyage ou des frais autres que prévu endettent la personne ou l'amènent au mauvais endroit." }
ask   { en = "What was said about cost and destination? When did the bill appear?", fr = "Qu'avait-on dit du coût et de la destination? Quand la facture est-elle apparue?" }
false_alarms { en = "A travel agency refund; a bus that changed its route.", fr = "Remboursement d'une agence de voyage; autobus détourné." }

words "promise" { use = "actions.promise" }
words "free"  { en = "free, paid for, all paid, covered, all expenses, no cost, for nothing, a gift", fr = "gratuit, gratuite, payé, tout payé, tout est payé, couvert, sans frais, toutes dépenses, un cadeau" }
words "trip"  { en = "trip, ticket, flight, travel, plane ticket, airfare, visa, passage, bus, transport, recruitment, everything", fr = "voyage, billet, vol, avion, passage, autobus, transport, recrutement, visa, tout" }
words "bill"  { en = "bill, invoice, owes, owe, owed, debt, pay back, has to pay, had to pay, must pay, charged, fees, cost", fr = "facture, doit, dette, rembourser, a dû payer, doit payer, chargé, frais, coût" }
words "place" { use = "places.cities_generic", en = "somewhere else, other place, different place, another place, wrong city, another country, motel, farm", fr = "ailleurs, autre place, autre endroit, mauvaise ville, autre pays, motel, ferme" }

phrase "bill" { en = "{promise} ... {trip} ... {free} ...9 {bill}; {trip} ... {free} ...9 (then|but|now|later) ... {bill}; (fees|fee|bill|debt|cost) ... (appeared|showed up|came up|was added|were added|added) ... (after|on|when|once) ... (arrival|arriving|arrived|landed|got here); after|when|once ... (arrived|landed|got here|arrival) ... (told|said|presented) ... {bill}; in (car|van|truck) they say ... pay; (must|have to|has to) pay ... for (ticket|trip|flight) before" }
phrase "bill" { fr = "{promise} ... {trip} ... {free} ...9 {bill}; {trip} ... {free} ...9 (puis|mais|après|maintenant) ... {bill}; (frais|facture|dette|coût) ... (apparu|apparus|apparue|ajouté|ajoutés|présenté|présentée) ... (après|à|rendu) ... (arrivée|arrivés|rendus); (arrivée|arrivés|rendus|rendue|rendu) ... (dit|présenté|annoncé) ... {bill}; (présenté|donné|sorti) une facture" }
phrase "place" { en = "(told|thought|said|promised|supposed) ... (going|go|headed|taken) to ...9 (driven|taken|brought|ended|landed|but) ... {place}; (driven|taken|brought|flown) to ... {place} instead; not the (city|place|province|town) ... (told|promised|ticket)" }
phrase "place" { fr = "(dit|croyait|pensait|promis|devait) ... (aller|partir|amener) ... à ...9 (amenée|amené|emmenée|emmené|conduite|mais) ... {place}; (amenée|amené|amenés|conduite) ... {place} à la place; pas la (ville|place|province) ... (promise|dite|prévue)" }
phrase "place" { en = "(said|told|promised|supposed to be|ticket was|ticket to|going to|headed to|thought) ...9 (ended up|ends up|landed|woke up|dropped|brought|taken|driven) (in|to|at|off); (told|said) ... (short|few hours|two hours|one night|weekend) ... (days|weeks|kept|still|never)" }
phrase "place" { fr = "(dit|promis|devait|billet|croyait|pensait|censée) ...9 (retrouvée|retrouvé|retrouvés|aboutie|abouti|débarquée|débarqué|amenée|amenés|réveillée) (à|au|dans|en)" }

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
