indicator "organ.broker_offer"
status    "live"
strength  "strong"
dimension "context"
element   "act"
forms     "organ_removal"
pillars { prosecution = { en = "trafficking in organs", fr = "trafic d'organes" },
          partnership = { en = "transplant programme", fr = "programme de transplantation" } }
law       "CC 240.1; CC 279.01"
corroborates "deception.job_nature"
source    "HOTT-2016; CCC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Broker offers money, travel or debt relief for an organ",
        fr = "Un courtier offre argent, voyage ou effacement de dette contre un organe" }
why   { en = "An organ offered for money is bought from someone in need.",
        fr = "Un organe contre de l'argent s'achète à une personne dans le besoin." }
ask   { en = "Who made the offer, is a date or ticket set, are papers held?",
        fr = "Qui a fait l'offre, y a-t-il une date ou un billet, des papiers retenus?" }
false_alarms { en = "A donor campaign; a relative who gives freely.",
               fr = "Campagne de don; proche qui donne librement." }

words "organ" { use = "health.organs" }
words "money" { en = "~money, ~cash, ~dollar, ~debt, ~price, ~reward, for pay, paid, payment, in exchange, in return, half before, half after", fr = "~argent, ~dollar, ~dette, ~prix, ~récompense, payé, payée, paiement, en échange, en retour, la moitié avant, la moitié après, francs" }
words "offer" { en = "~offer, ~promise, ~pay, ~buy, ~sell, ~give, ~propose, ~recruit, ~find, ~look for, ~donate, ~remove, ~take, asked him to, asked her to, was told, told him, told her", fr = "~offrir, ~promettre, ~payer, ~acheter, ~vendre, ~donner, ~proposer, ~recruter, ~chercher, ~trouver, ~prélever, ~enlever, on lui a dit, demandé de" }
words "broker" { en = "~broker, ~agent, ~middleman, ~recruiter, facebook group, a man, a woman, the uncle, a contact, coordinator, fixer, a guy", fr = "~courtier, ~agent, ~intermédiaire, ~recruteur, groupe facebook, un homme, une femme, l'oncle, un contact, coordonnateur, un gars" }
words "trip" { en = "~ticket, ~flight, ~travel, surgery abroad, operation abroad, clinic abroad, hospital abroad, overseas, turkey, india, pakistan, egypt, china, tissue typing, blood tests, abroad", fr = "~billet, ~vol, ~voyage, opération à l'étranger, chirurgie à l'étranger, clinique à l'étranger, à l'étranger, turquie, inde, pakistan, égypte, chine, typage, prises de sang" }
words "food" { en = "kidney beans, kidney stones, liver pate, church organ, pipe organ, organ music, organist, organ donor card, donor registry, liver disease, fatty liver, steak and kidney", fr = "pierres aux reins, mal de reins, foie gras, orgue, organiste, carte de don, registre des dons, maladie du foie, foie de veau" }

phrase "sale" { en = "{money >= 500} ...6 {organ}; {organ} ...6 {money >= 500}; {offer} ...4 {money} ...6 {organ}; {offer} ...3 {organ} ...6 {money}; (sell|selling|sold|buy|buying) ...3 (his|her|my|their|a|your|one) ...1 {organ}; {organ} ...6 (would|will|to) ...2 (pay|clear|settle|wipe) ...3 (debt|loan|what); {organ} ...4 (for|in exchange for|against) ...2 {money}; (organ|kidney) (broker|brokers|for sale|buyer|seller); {organ} (help|donors wanted|needed)", fr = "{money >= 500} ...6 {organ}; {organ} ...6 {money >= 500}; {offer} ...4 {money} ...6 {organ}; {offer} ...3 {organ} ...6 {money}; (vendre|vend|vendu|acheter|acheté) ...3 (son|mon|un|leur|ton) ...1 {organ}; {organ} ...6 (rembourserait|rembourser|paierait|payer|effacerait|réglerait) ...3 (dette|prêt|ce qu'il); {organ} ...4 (contre|en échange de|pour) ...2 {money}; (courtier|trafic) ...2 organes; {organ} à vendre" }
phrase "trip" { en = "{trip} ...6 {organ}; {organ} ...6 {trip}; {broker} ...4 {offer} ...6 {organ}", fr = "{trip} ...6 {organ}; {organ} ...6 {trip}; {broker} ...4 {offer} ...6 {organ}" }
phrase "paid" { en = "{money}; {money >= 500}; broker|brokers|fixer; lent it to him|her; debt",
                fr = "{money}; {money >= 500}; courtier|intermédiaire; dette" }
phrase "food" { en = "{food}", fr = "{food}" }
words "org" { en = "kidney, kidneys, liver, part of his liver, part of her liver, part of your liver, cornea, organ, organs, lung, donor, living donor, transplant, transplants", fr = "rein, reins, foie, morceau de foie, cornée, organe, organes, poumon, donneur, donneur vivant, greffe, greffes, don d'organe" }
words "cashw" { en = "thirty grand, grand, dollars, bucks, cash, money, for a price, compensation, generous compensation, payment, paid, pay, pays, reward, iphone, debt is gone, debt gone, debt cleared, clear the debt, clear the loan, pay the debt, loan is torn up, loan torn up, erase the debt, expenses covered, trip paid, all expenses, plus fees, lakh, half after, half before, fee, fees, donor fee, broker fee, for sale, buy, sell, sellers, selling, buying, price, offer, offered, offering", fr = "piastres, dollars, mille, argent, cash, comptant, moyennant un prix, moyennant, compensation, compensation généreuse, paiement, payé, payée, paye, payeraient, récompense, iphone, dette disparaît, dette effacée, effacer la dette, effacer le prêt, rembourser la dette, payer la dette, prêt déchiré, toutes dépenses, dépenses payées, voyage payé, frais, frais de donneur, à vendre, vends, vendre, vend, acheter, achète, vendeurs, prix, offre, offert, lui a remis" }
words "mid" { en = "guy in a chat, middleman, broker, agent, recruiter, acquaintance, a man, contact, unknown contact, someone msg me, someone messaged, facilitator, fixer, coordinator, group chat, telegram, facebook, ad, classified, at the shelter, around the shelter, he told her, approached, a guy, agency, he, they", fr = "gars dans un groupe, intermédiaire, courtier, agent, recruteur, connaissance, un homme, contact, quelqu'un m'a écrit, qqn ma écrit, facilitateur, coordonnateur, groupe, telegram, facebook, annonce, petite annonce, refuge, il lui a dit, abordée, abordé, un gars, agence, il, ils" }
words "tripw" { en = "turkey, india, pakistan, egypt, abroad, overseas, flown to, fly to, flight, flight and, hotel, clinic, surgeon, hospital abroad, trip, travel, passport, tests", fr = "turquie, inde, pakistan, égypte, à l'étranger, outre-mer, s'en va en, vol, vol et, hôtel, clinique, chirurgien, hôpital à l'étranger, voyage, passeport, tests" }
phrase "more" { en = "{mid} ...9 {cashw} ...6 {org}; {mid} ...9 {org} ...9 {cashw}; {org} ...6 {cashw}; {cashw} ...6 {org}; {money >= 500} ...6 {org}; {org} ...6 {money >= 500}; {mid} ...6 (arranges|arrange|organizes|organises|set up|set it up|finds|find|can find) ...6 {org}; (willing to part with|part with a kidney|give up|donate|sell|give|giving) ...3 (kidney|liver|organ|cornea) ...9 (money|debt|loan|pay|paid|cash|price|phone|flight|hotel|if|two|problem); {tripw} ...9 (operation|surgery) ...9 (middleman|broker|agent|money|debt|loan|set it up|paid); (blood type|blood types|type o) ...9 (compensation|donation|donate|paid|healthy men|tablet|money|kidney); (looking|asked|asking|searching) ...4 (for|around) ...6 (kidney|kidneys|living donor|donor willing|anyone willing) ...9 (sell|price|pay|money|part with|sellers|serious|shelter|compensation)" }
phrase "more" { fr = "{mid} ...9 {cashw} ...6 {org}; {mid} ...9 {org} ...9 {cashw}; {org} ...6 {cashw}; {cashw} ...6 {org}; {money >= 500} ...6 {org}; {org} ...6 {money >= 500}; {mid} ...6 (organise|arrange|trouve|trouver|a tout arrangé|lui trouver) ...6 {org}; (se départir d'un|donner|donne|vendre|vends|céder) ...3 (rein|foie|organe|morceau) ...9 (argent|dette|prêt|paye|payé|cash|prix|vol|hôtel|si|deux|iphone); {tripw} ...9 (opération|chirurgie) ...9 (intermédiaire|courtier|agent|argent|dette|prêt|arrangé|payé); (groupe o|groupe sanguin|groupes sanguins) ...9 (compensation|don|donner|payé|hommes en santé|argent|rein); (cherche|cherchait|demandait|demande) ...6 (rein|reins|donneur vivant|organe) ...9 (vendre|prix|paye|argent|départir|vendeurs|sérieux|refuge|compensation); (prêt|dette) ...4 (disparaît|effacé|effacée|déchiré) ...6 {org}" }
words "bord" { en = "kidney stones, my brother is, donor card, church, mosque, temple, gurdwara, synagogue, keyboard, for the church, organ for, transplant programme, transplant program, blood bank, blood type o donors, charity, food bank, kidney beans, fundraiser, gofundme, paired exchange, pipe organ, health insurance covers, my dad needs, my sister gave, foundation", fr = "pierres aux reins, mon frère donne, carte de don, église, orgue, programme de greffe, héma-québec, donneurs o, charité, banque alimentaire, haricots, collecte de fonds, gofundme, don croisé, mon père a besoin, ma soeur donne, fondation, ramq rembourse, mal de reins, tour de reins" }
phrase "food2" { en = "{bord}; kidney foundation", fr = "{bord}; fondation du rein" }

phrase "not_real" { en = "(chip|implanted|satellite|voices|syndicate has|museum|donation campaign)",
                    fr = "(puce|implanté|satellite|voix dans|campagne de don)" }
phrase "more" { en = "(pay|pays|paid|clear|clears|cancel|cancels|settle) ...2 (debt|debts|loan) ...6 (if|for|in exchange|once) ...2 (give|gives|donate|donates|sell|sells|his|her|a) ...1 {organ}",
                fr = "(paye|payent|paie|efface|effacent|rembourse|remboursent|règle) ...2 (dette|dettes|prêt) ...6 (si|s'il|contre|en échange|pour) ...2 (donne|vend|un|son) ...1 {organ}" }
phrase "more" { fr = "(cherchent|cherche|veulent|veut|besoin d') ...1 {organ} ...2 (payent|paye|paient|paie|donnent|offrent) ...3 (opération|avion|voyage|chirurgie|argent|dette)" }
phrase "food" { en = "butcher; by the pound",
                fr = "boucher; boucherie; foie gras" }
flag_when "sale" :unless("food", "2 sentences") :unless("not_real", "same paragraph")
flag_when "trip" :near("paid", "anywhere") :unless("food", "2 sentences")
flag_when "more" :unless("food", "2 sentences") :unless("food2", "2 sentences")

-- What is given for it, told apart from the organ by a sentence or two.
words "go_between" { use = "people.recruiters", en = "the coordinator, concierge, medical concierge, driver, introduced, a lady who, the whole thing, package", fr = "coordonnatrice, concierge médical, chauffeur, a présenté, une dame qui, le tout, forfait" }
words "deal3" { en = "half before, half after, half at, half when, half on, 2nd half, second half, first half, the rest when, the rest after, rest after, gets the rest, balance after, the other half, cancels, cancel the debt, cancels the debt, forgives, forgiven, loan is forgiven, wipes, wiped, torn up, tears up, clears, cleared, a flat, a house, an apartment, visa for his, school fees, semester's fees, pays a ticket, ticket to, trip to, all paid, flown, one-way fare, one way fares, hotel and pool, a week in, of which, his cut, his share, you've two, you have two, sell one, only need one, need one, one is enough, stitches come out, wakes up to, in an envelope, envelope of",
                fr = "moitié avant, moitié après, moitié à, moitié quand, la moitié, deuxième moitié, le reste quand, le reste si, le reste après, le reste viendra, et le reste, il lui restait, solde après, l'autre moitié, efface, effacé, effacée, annule, annulée, pardonnée, remise, déchirée, déchiré, flushe, réglée, un appartement, une maison, frais de scolarité, paie le billet, billet payé, billet pour, voyage payé, tout payé, tout inclus, aller simple, hôtel et piscine, une semaine à, dont, sa part, t'en as deux, tu en as deux, en vendre un, un seul suffit, après la cicatrice, points enlevés, drain enlevé, une enveloppe, enveloppe de" }
words "body_part" { use = "health.organs", en = "transplant, transplants, dialysis, donor, donors, living donor, nephrectomy, scar, lumbar scar, blood group, blood groups, blood type, blood types, tissue match, is a match, recipient, surgery scar, stitches, flank", fr = "greffe, greffes, dialyse, donneur, donneurs, donneuse, donneur vivant, néphrectomie, cicatrice, cicatrice lombaire, groupe sanguin, groupes sanguins, compatible, compatibilité, receveur, receveuse, points de suture, les deux, flanc" }
words "sure_organ" { use = "health.organs", en = "transplant, transplants, donor, living donor, prospective donor, dialysis, nephrectomy, recipient, match, blood groups, blood types, you've two, sell one", fr = "greffe, greffes, donneur, donneuse, donneur vivant, dialyse, néphrectomie, receveur, receveuse, compatible, groupes sanguins, t'en as deux, en vendre un" }
phrase "deal" { en = "{money >= 500} ...9 {deal3}; {deal3} ...9 {money >= 500}; {number >= 2} ...1 (lakh|lakhs|crore|grand|thousand|million|millions) ...9 {deal3}|{body_part}; {number >= 1000} ...6 {deal3}; half ...2 (after|when|at|before) ...3 (scar|stitches|surgery|operation|drain|scan|flight); (will get|would get|gets|get|promised|offered|offering|receives) ...4 {money >= 500}; (will get|would get|gets|get|promised|offered|offering|receives) ...4 {number >= 1000}; {money >= 500} ...9 {body_part}; {deal3} ...9 (match|organ|kidney|donor|surgery|operation)|{health.organs}; (debt|loan) ...6 (forgiven|cancelled|canceled|torn|wiped|cleared|gone) ...6 (day|if|after|when)",
                fr = "{money >= 500} ...9 {deal3}; {deal3} ...9 {money >= 500}; {number >= 1000} ...6 {deal3}; moitié ...2 (après|quand|avant|à) ...3 (cicatrice|points|opération|drain|vol); (aura|aurait|reçoit|recevrait|promis|offert|offre|touchera|toucherait|remis|recevra) ...4 {money >= 500}; (aura|aurait|reçoit|recevrait|promis|offert|offre|touchera|toucherait|remis|recevra) ...4 {number >= 1000}; {money >= 500} ...9 {body_part}; {deal3} ...9 (compatible|organe|rein|donneur|opération)|{health.organs}; (dette|prêt|emprunt) ...6 (effacé|effacée|annulée|déchirée|déchiré|flushe|réglé|pardonnée)" }
phrase "sure_organ" { en = "{sure_organ}", fr = "{sure_organ}" }
phrase "go_between" { en = "{go_between}; {mid}; (employer|boss|unrelated|stranger|families|four families|men's names)", fr = "{go_between}; {mid}; (patron|employeur|inconnu|étranger|familles|s'est réveillé|au réveil)" }
phrase "regular" { en = "(kidney stones|donor card|pipe organ|church organ|keyboard|blood bank|paired exchange|health card|OHIP|wait list|waiting list|transplant program|transplant programme|fundraiser|gofundme|charity|foundation|my sister|my brother is a match|veterinary|vet)", fr = "(pierres aux reins|carte de don|orgue|don croisé|mal de reins|assurance maladie|RAMQ|liste d'attente|programme de greffe|collecte de fonds|fondation|ma soeur|vétérinaire)" }

accepts "hypothetical"
flag_when "deal" :near("sure_organ", "anywhere") :near("go_between", "anywhere")
          :unless("food", "2 sentences") :unless("regular", "same paragraph")

hits "A man [offered him $20,000 for a kidney] and a trip."
hits "She was told the [kidney would pay the debt] of her brother."
hits "The agent set up a [flight for the kidney operation], half the money comes after."
hits "He wants to [sell a piece of liver] to a stranger he met at the gym."
hits "An [organ broker] came to the rooming house with forms."
hits { fr = "Un homme lui a [offert 20 000 $ pour un rein] et un voyage." }
hits { fr = "On lui a dit que le [rein rembourserait la dette] de son frère." }
hits { fr = "L'agent a prévu un [vol pour l'opération du rein], la moitié de l'argent vient après." }
hits { fr = "Il veut [vendre un morceau de foie] à un inconnu." }
hits { fr = "Un [courtier en organes] est passé à la maison de chambres." }
misses "She paid $40 for the church organ concert."
misses "He gave a kidney to his sister and is well."
misses "Kidney stones, sent home with pills."
misses { fr = "Concert d'orgue à l'église, 20 $ l'entrée." }
misses { fr = "Il a donné un rein à sa soeur et va bien." }
misses { fr = "Pierres aux reins, retour à la maison." }
hits "A [man at the shelter pays for a kidney]."
hits "They [said the debt is gone if he gives a kidney]."
hits "She got a message offering [$25,000 for your kidney]."
hits "A [contact arranges transplants abroad with a paid donor]."
hits "The [ad wanted men with type O blood for compensation]."
hits { fr = "Un [homme au refuge paye pour un rein]." }
hits { fr = "La [dette disparaît s'il donne un rein]." }
hits { fr = "J'ai eu un message, [25 000 $ pour un rein]." }
hits { fr = "Un [courtier organise des greffes] à l'étranger." }
hits { fr = "L'[annonce offrait une compensation pour un rein]." }
misses "The transplant programme pays the hotel of living donors."
misses "I had kidney stones and paid for parking at the hospital."
misses { fr = "Le programme de greffe paye l'hôtel des donneurs vivants." }
misses { fr = "J'ai eu des pierres aux reins et payé le stationnement." }
misses "My brother is donating a kidney to my dad."
misses "She signed her organ donor card."
misses "The transplant programme covers travel for living donors."
misses { fr = "Mon frère donne un rein à mon père." }
misses { fr = "Elle a signé sa carte de don d'organes." }
misses { fr = "Il a payé 25 000 pour un orgue à l'église." }

hits "A man from the gym knows a surgeon; [he would get 12,000, half after the stitches, for one kidney]."
hits "The agent [cancels 9,000 of debt] if she is a match for the recipient."
hits { fr = "Un intermédiaire lui parle d'un rein. Il [aurait 12 000] $ avant le vol." }
hits { fr = "L'agent [efface 9 000 $ de dette] si elle est compatible avec le receveur." }
misses "My uncle is on dialysis and the taxi costs 500 dollars a month, half paid by the city."
misses "The transplant team sent a letter; the parking costs 1,000 dollars a year."
misses { fr = "Mon oncle est en dialyse; le taxi coûte 500 $ par mois, la moitié est payée par la ville." }
misses { fr = "Le programme de greffe lui remet 700 $ pour ses repas, le reste après." }
gaps "[A broker flies donors to Cairo and takes ten thousand off the top]."
gaps { fr = "[Un courtier envoie des donneurs au Caire et garde dix mille]." }
hits { en = "A man at the market [offered my uncle 10,000 for a kidney].",
       fr = "Un homme au marché a [offert 10 000 $ à mon oncle pour un rein]." }
hits { en = "They [pay his debt and the trip if he gives a kidney abroad].",
       fr = "Ils [payent sa dette et le voyage s'il donne un rein] à l'étranger." }
hits { en = "[They need a liver and they pay] for the operation and the plane.",
       fr = "Ils [cherchent un foie et payent l'opération et l'avion]." }
misses { en = "The butcher sells kidney and liver by the pound and takes cash.",
         fr = "Ils cherchent un foie gras et payent comptant." }
