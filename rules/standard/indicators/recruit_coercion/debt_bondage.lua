indicator "recruit_coercion.debt_bondage"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { prosecution = { en = "coercion is a means", fr = "la contrainte est un moyen" },
          partnership = { en = "financial and labour bodies can follow the money",
                          fr = "les organismes financiers et du travail peuvent suivre l'argent" } }
law       "CC 279.04; CC 347; IRPA 118"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Debt used to bind the person at recruitment",
        fr = "Dette servant à lier la personne dès le recrutement" }
why   { en = "A debt made before or during the trip binds a person before work begins.",
        fr = "Une dette créée avant ou pendant le voyage lie la personne avant le travail." }
ask   { en = "How much, to whom, for what, and what was signed or pledged?",
        fr = "Combien, à qui, pour quoi, et qu'a-t-on signé ou mis en gage?" }
false_alarms { en = "A bank loan for studies; a fare paid in full on arrival.",
               fr = "Prêt bancaire d'études; passage payé en entier à l'arrivée." }

words "owe" { use = "actions.owe", en = "-~pay", fr = "-~payer" }
words "agent" { use = "people.recruiters", en = "the people who brought, whoever brought, the man who brought, the lady who brought, the smugglers, the traffickers, the cartel, the boss", fr = "ceux qui l'ont amené, celui qui l'a amené, la dame qui l'a amenée, les passeurs, le patron" }
words "trip" { en = "trip, travel, ticket, tickets, plane ticket, flight, airfare, passage, crossing, journey, visa, permit, lmia, paperwork, travel costs, getting here, bringing her, bringing him, bringing them, bringing us, recruitment, placement, the job, tissue typing, training", fr = "voyage, billet, billets, billet d'avion, vol, passage, traversée, visa, permis, eimt, papiers, frais de voyage, recrutement, placement, l'avoir amenée, l'avoir amené, l'emploi, formation, l'avoir fait venir" }
words "loan" { en = "loan, borrowed, borrow, lent, lend, lends, took a loan, mortgaged, pawned, collateral, signed over, interest, moneylender, pledged", fr = "prêt, emprunté, emprunter, emprunt, prêté, prête, hypothéqué, mis en gage, gage, garantie, intérêts, prêteur, usurier" }
words "pledge" { en = "land, house, farm, cow, cattle, father's house, jewellery, gold, family, parents, his father, her mother, wedding gold, their land", fr = "terre, terres, maison, ferme, vache, bétail, bijoux, or, famille, parents, son père, sa mère, terrain" }

phrase "trip_debt" { en = "{owe} ... {agent} ... {trip}; {owe} ... {money} ... for ... {trip}; {owe} ... for (the|her|his|their|my|our) {trip}; {owe} ... {trip} ... {money}; {trip} ... {owe} ... {money}; must|has to|had to|have to ... (pay off|work off|pay back|repay) ... {trip}; (pay off|work off|working off|paying off|repay|pay back) ... {trip}; {trip} debt|loan; {money} ... (for|to) ... {trip} ... (work off|pay back|owe|repay|deducted|off)" }
phrase "trip_debt" { fr = "{owe} ... {agent} ... {trip}; {owe} ... {money} ... pour ... {trip}; {owe} ... pour (le|son|leur|mon|l) {trip}; {trip} ... {owe} ... {money}; (doit|dois|doivent|devait|devaient|faut|jusqu'à|travaille|travaillent|travailler) ...2 (rembourser|remboursé) ...3 {trip}; dette|prêt ... {trip}; {money} ... {trip} ... (rembourser|dette|doit|retenu)" }
phrase "loan" { en = "{loan} ... {agent}; {agent} ... {loan} ... {money}; {agent} ... {loan} ... {trip}; {loan} ... {trip} ...9 {payback}; {loan} ... {pledge}; {pledge} ... {loan}; {agent} lent it to her|him|them|me|us; lent it to her|him|them|me; now if she|he says no ... {owe}; {owe} it with interest; signed for ... {money}; {pledge} ... (written|put up|as security|as guarantee|signed) ; family|parents (took|owe|owes|borrowed|signed) ... {agent}" }
phrase "loan" { fr = "{loan} ... {agent}; {agent} ... {loan} ... {money}; {agent} ... {loan} ... {trip}; {loan} ... {trip} ...9 {payback}; {loan} ... {pledge}; {pledge} ... {loan}; famille|parents (a|ont) (emprunté|signé|hypothéqué); doit avec intérêts; {pledge} ... (en garantie|en gage|hypothéquée)" }
phrase "loan" { en = "(signed|sign|put up|pledged|mortgaged|sold|pawned) ... (land|house|farm|cow|cattle|gold|jewellery) ... (agent|recruiter|trip|visa|broker|pay|loan|go|canada); borrowed ... (from|off) ... (agency|agent|recruiter|lender|broker|boss|moneylender) ; {agent} (paid|covers|covered|advanced|fronted) ... (trip|ticket|flight|visa|fees|passage) ... (owes|owe|back|work|debt|now)" }
phrase "loan" { fr = "(signé|mis en gage|hypothéqué|vendu|engagé) ... (terre|maison|ferme|vache|bijoux|or) ... (agent|recruteur|voyage|visa|courtier|payer|prêt|partir|canada); emprunté ... (à|au) ... (agence|agent|recruteur|prêteur|courtier|patron|usurier) ; {agent} ... (payé|avancé|couvert) ... (voyage|billet|vol|visa|frais|passage) ... (doit|rembourser|travailler|dette|maintenant)" }
phrase "ordinary" { en = "student loan; bank loan for; mortgage broker; car loan; travel insurance; line of credit", fr = "prêt étudiant; prêt auto; assurance voyage; marge de crédit" }
words "agent2" { use = "people.recruiters", en = "the man who brought me, the man who brought, the lady who brought, who brought me, who brought her, who brought him, smuggler, the company, the agency, him, them, the boyfriend, boyfriend", fr = "l'homme qui m'a amenée, l'homme qui m'a, celui qui m'a, celle qui m'a, qui m'a amenée, qui l'a amenée, passeur, la compagnie, l'agence, le chum" }
words "way" { en = "her way, his way, their way, my way, our way, the way here, the trip, trip, flight, plane ticket, ticket, passport, visa, medical, crossing, passage, bail, rent, clothes, travel, lawyer, recruitment, placement, permit", fr = "son voyage, leur voyage, mon voyage, le voyage, voyage, vol, billet, passeport, visa, examen, traversée, passage, caution, loyer, linge, déplacement, avocat, recrutement, placement, permis" }
words "payback" { en = "work for him to make, must work for him, must work for them, has to work for, work that off, working that off, working it off, work it off, pay it back, paid it back, pays it back, pay back, make it up, make up for it, time to pay up, pay up, recovered from wages, recovered from, take it from my salary, take it from her pay, take it out of, from my salary, from his wages, earn them, earn it, how to earn it, pay off, pay off the first, until she paid, until he paid, until the smuggler, still owes, owes", fr = "doit travailler pour lui, doit travailler pour eux, travaillerait pour le rembourser, travailler pour le rembourser, travailler pour rembourser, le rembourser, la rembourser, qu'elle rembourse, qu'il rembourse, rembourser, pour compenser, le temps de payer, récupérer sur, à récupérer, le prendre sur mon salaire, prendre sur son salaire, prendre sur ma paye, sur mon salaire, sur le salaire, comment les gagner, doit encore, jusqu'à ce qu'elle paie, tant que le passeur, tant qu'il n'est pas payé" }
phrase "trip_debt" { en = "(paid|covered|pays|bought|fronted|advanced) ... {way} ...12 {payback}; {way} ... {payback}; {way} ... (came|comes|adds up|added) to ... (grand|thousand)" }
phrase "trip_debt" { fr = "(payé|couvert|paie|avancé|acheté) ... {way} ...9 {payback}; {way} ... {payback}; {way} ... (faisaient|font|montait|monte) ... (mille|piastres)" }
phrase "loan" { en = "until the (smuggler|coyote|agent|broker|recruiter) is paid; signed for ... thousand; signed for ... {number >= 1000}; (house|land|farm|car) (up|as guarantee|as collateral|put up); (mother's|father's|family's|parents') (house|land|farm) ... (up|collateral|guarantee|security|pledged|paper|deed); (owe|owes|owed|owing) the (agent|smuggler|broker|agency|recruiter|man who brought|lady who brought|people who brought|guy who brought|woman who brought); family sold ... (owes|owe|still) ... {agent2}; recruitment (fee|fees|cost|costs) ... (recovered|wages|deducted|paid back|months); (lend|lends|lent|loan|loans) ... (villagers|village|families|family|parents) ... (percent|interest|children|pay|month); (paid|posted|made) (her|his|my) bail ... (belonged|owes|owed|pay|work|his now); (on credit|fronted|free at first) ... (time to pay|pay up|owes|owed|how to pay|work it); debt (paper|note|contract) ... (thumb|signature|holds|hold|keeps|father|mother)" }
phrase "loan" { fr = "tant que le (passeur|agent|courtier|recruteur) ... payé; signé pour ... mille; signé pour ... {number >= 1000}; (maison|terre|ferme) ... (en garantie|en gage|hypothéquée); (doit|doivent|devait|dois) ... (argent|mille|piastres) ... (au passeur|à l'agent|au recruteur|au courtier|à l'homme qui|à la dame qui|à celui qui|à ceux qui|à l'agence); famille ... vendu ... (doit|doivent|encore) ... {agent2}; frais de recrutement ... (récupérer|salaire|retenus|mois|rembourser); (prêtent|prête|prêté) ... (villageois|village|familles|famille|parents) ... (pour cent|intérêt|enfants|payer|mois); payé (sa|ma) caution ... (appartenait|doit|devait|rembourser|travailler); (à crédit|gratis au début) ... (temps de payer|doit|devait|payer|travailler); papier de (la)? dette" }
phrase "loan" { en = "(give|pay) back the {money}? ...3 (advanced|fronted|advance); (working|works|work|worked) (it)? off {money}; (pay|paying|paid) him (what's left|the rest|what is left) ...4 (thousand|grand|money)?; {money} (left|still|remaining|to go) on the (trip|ticket|visa|passage|flight|loan|fee|papers); if (they|she|he|i|we) (leave|leaves|quit|quits) before ...6 (owe|owes|must pay|pays back); (transport|trip|ticket|flight) (given|free|first|now), (you)? pay (after|later); (house|land|farm) ... (as guarantee|guarantee|guaranteed|collateral|security|torn up)", fr = "(remettre|redonner|rembourser) ... (avancé|avance|avancés); (travaille|travailler) pour (rembourser|payer) {money}; (reste|restent|restait) ...3 mille sur (le|son|leur|mon) (voyage|billet|visa|passage|vol|prêt|frais); (doit|doivent|doit encore|doivent encore) ...4 (van|ride|voyage|transport|billet|passage|avion|traversée); si (elles|ils|elle|on|je) (quittent|quitte|part|partent) avant ...6 (doit|doivent|devra|payer); (transport|voyage|billet) (donné|fourni|gratuit), (tu|vous)? (paies|payes|payez) (après|plus tard); (maison|terre|ferme) ... (garantie|garantis|garanti|en gage); (emprunté|empruntés|empruntée) ... (recruteur|agent|courtier|agence|même)" }
phrase "loan" { en = "{money} ...3 (for|to) (bringing|bring|brought|flying|fly|getting|get) (her|him|them|me|us) ...2 (over|here|in|canada|across|out); until the (ticket|flight|trip|visa|papers|coyote|agent|passage|crossing|placement|fee) (is|are|was) (paid|paid off|paid back|cleared); (payment|instalment|installment) {number} (of|out of) {number}; (balance|rest|remainder) (of|on|for) the (ticket|trip|visa|placement|passage|crossing|fee); (ticket|visa|trip|crossing|placement) (money|cost|debt|loan|balance) ...6 (every|each|pay|cheque|month|week|off|back); (price|cost) of the (trip|ticket|crossing|passage|journey) ...6 (owe|owes|work|pay|back|off|went up|goes up|doubled); (agent's|recruiter's|broker's|agency's|smuggler's|coyote's) (loan|debt|money|interest)", fr = "{money} ...3 pour (l'avoir|l'amener|les amener|m'amener|la faire|le faire|me faire|nous faire|l'avoir fait) ...2 (venir|amenée|amené|entrer|traverser|ici|canada); (jusqu'à ce que|tant que) (le|la|les) (billet|vol|voyage|visa|papiers|passeur|agent|passage|traversée|placement) ...3 (payé|payée|payés|remboursé|remboursée|réglé|soit|est); (versement|paiement) {number} (de|sur) {number}; (solde|reste) (du|de la|sur le|pour le) (billet|voyage|visa|placement|passage|traversée); (dette|prêt|argent) (du|de l'|de la) (passeur|agent|agence|recruteur|recruteuse|courtier|voyage|billet|traversée|placement); (prix|coût) (du|de la) (voyage|billet|traversée|passage) ...6 (doit|doivent|travaille|payer|rembourser|monté|monte|doublé)" }
phrase "cost_back" { en = "(airfare|flight|ticket|tickets|visa|passage|crossing|journey|trip|smuggler's fee|placement fee|agency fee) ...7 (worked off|work it off|works it off|working it off|work off|paid back|pay it back|pays it back|belongs to him until|stay till|stay until|till its paid|until it's paid|collected by); (paid|pays|put up|covered|fronted|advanced) ...2 (my|her|his|their|our) ...1 (airfare|flight|ticket|tickets|visa|passage|crossing|journey|trip) ...8 (have to stay|has to stay|must stay|can't leave|owe|owes|belong|until|till)", fr = "(billet|vol|visa|passage|traversée|trajet|voyage|frais de placement|frais d'agence) ...7 (en travaillant|remboursé en|rembourser en|retenu sur|retenus sur|tant que c'est pas payé|jusqu'à ce que ce soit payé|premiers mois|premières payes); (payé|paye|paie|avancé|couvert) ...2 (mon|son|leur|ma|sa|notre) ...1 (billet|vol|visa|passage|traversée|voyage) ...8 (dois rester|doit rester|peut pas partir|doit|dois|appartient|tant que|jusqu'à)" }
phrase "raised" { en = "(~mortgage|~pawn|~pledge|~sell|signed over|put up) ...3 {scenes.raised_what} ...6 (agency|agent|recruiter|smuggler|coyote|broker|to come|to leave|to go|to get here|abroad|canada|visa|passage|crossing); ~borrow ...5 (moneylender|lender|loan shark|brother|agency|agent|recruiter|village) ...6 (to come|to leave|to go|abroad|canada|visa|passage|crossing|ticket|agency|agent)", fr = "(~hypothéquer|~vendre|mis en gage|mettre en gage|cédé) ...3 {scenes.raised_what} ...6 (agence|agent|recruteur|passeur|courtier|pour venir|pour partir|canada|visa|passage|traversée); ~emprunter ...5 (usurier|prêteur|frère|agence|agent|recruteur|village) ...6 (pour venir|pour partir|partir|canada|visa|passage|billet|agence|agent)" }
phrase "owed_way" { en = "(owe|owes|owed|owing) ...5 (for|from) ...2 (bringing|getting) (me|us|her|him|them); signed (an iou|a note|a debt|for a debt|a loan|a paper saying) ...7 (airport|plane|flight|before|agent|recruiter|left|leaving); (first|next) {number 2-60} (months|cheques|weeks|pays) ...5 (for|to|go to|pay) ...3 {scenes.trip_costs}", fr = "(dois|doit|doivent|devait|jdoi|jdois) ...9 (fait venir|fai venir|fait traverser|amenée ici|amené ici); signé ...2 (reconnaissance de dette|dette|prêt|papier de dette) ...7 (avion|aéroport|avant|agent|recruteur|partir|monter); (premiers|premières) ...1 (mois|payes|semaines) ...5 (pour|vont|va|paient) ...3 {scenes.trip_costs}" }
phrase "loan_only" { en = "(student loan|bank loan|line of credit|vacation|holiday|honeymoon|conference|refund|travel insurance|points|our trip|my trip|family trip|cruise|rented car|speeding|parking)", fr = "(prêt étudiant|prêt bancaire|vacances|lune de miel|colloque|assurance voyage|notre voyage|croisière|stationnement|contravention|banque pour)" }
-- More members of classes above.
words "loan" { en = "fronted, put up the money, put up the house, put up the land, on credit, deeds, the deed, land title, house title, papers of the house, sold the cow, sold the cows, sold the land, sold the field, sold gold, sold her gold, guarantor", fr = "à crédit, titres, titre de la maison, titre de propriété, papiers de la maison, vendu la vache, vendu les vaches, vendu la terre, vendu le champ, vendu l'or, vendu ses bijoux, endetté, endettée, garant" }
-- What was put up for the trip: house, land, animals; a bill on arrival; what the family was lent.
phrase "pledged" { en = "(mortgaged|mortgage|pawned|pawn|pledged|pledge|signed over|signed away|put up|sold|borrowed against|borrowed on|remortgaged) ...3 (house|home|land|field|farm|rice field|paddy|plot|cow|cows|goats|gold|jewellery|jewelry|motorbike|taxi|shop|boat|fish pond|deed|title) ...9 (agent|recruiter|agency|fee|trip|flight|job|visa|canada|come|abroad|ticket|papers|consultant|smuggler|loan|journey|place)?; (uncle|uncles|mother|father|family|parents|village|sister|brother|wife|they|he|she|each|all) ...3 (borrowed|owes|owe|took a loan|in debt) ...6 (for it|to send|to come|against land|at the village|recruiter|agent|agency); (uncle|uncles|mother|father|family|parents|village|sister|brother|wife|they|he|she|each|all) ...3 (borrowed|owes|owe|took a loan|in debt) ...6 for the (trip|journey|flight|ticket|visa|job|place|fee); (uncle|uncles|mother|father|family|parents|village|sister|brother|wife|they|he|she|each|all) ...3 (borrowed|owes|owe|took a loan|in debt) ...6 from the (agent|recruiter|agency); (given|handed|presented|shown|got) ...3 (a|the|each|an)? ...2 (bill|invoice|paper|list) ...6 {money >= 300}; (advance|advanced|fronted|paid|sent) ...3 (her|his|their|my|the) ...1 (mother's|father's|family's|parents'|sister's|uncle's)? ...1 (rent|debt|debts|loan|hospital|school fees|trucks|roof|house|surgery) ...9 (so|now|must|owe|owes|on her|on him|until|till|recruiter|agent|mama|auntie)", fr = "(hypothéqué|hypothéquée|mis en gage|mise en gage|engagé|vendu|emprunté sur|cédé) ...3 (maison|terre|terrain|champ|rizière|vache|vaches|or|bijoux|moto|taxi|boutique|bateau|titre|titres) ...9 (agent|recruteur|agence|frais|voyage|vol|job|visa|canada|venir|billet|papiers|consultant|passeur|prêt|place|gage)?; (mis|mise) ...3 (maison|terre|terrain|champ|rizière|or|moto) en gage; (oncle|oncles|mère|père|famille|parents|village|soeur|frère|femme|ils|il|elle|chacun) ...3 (emprunté|empruntés|doit|doivent|endetté|endettée|prêt) ...6 (voyage|vol|billet|visa|job|place|frais|venir|recruteur|agent|agence|au village); (remis|présenté|montré|donné|reçu) ...3 (facture|papier|liste) ...6 {money >= 300}; (bris de|pénalité|dette de) ...3 (mission|contrat|voyage) ...6 (garanti|garantis|maison|parents|terrain)" }
phrase "hire2" { en = "agent|agents|recruiter|recruiters|agency|broker|visa|canada|contract|permit|employer|farm|plant|coyote|smuggler|landed|arrival|airport|dispatcher|consultant", fr = "agent|agents|recruteur|recruteuse|agence|courtier|visa|canada|contrat|permis|employeur|ferme|usine|passeur|arrivée|aéroport|consultant" }
flag_when "trip_debt" :unless("ordinary", "same sentence")
flag_when "loan" :unless("ordinary", "same sentence")
flag_when "cost_back" :unless("loan_only", "2 sentences") :unless("ordinary", "same sentence")
flag_when "raised" :unless("loan_only", "2 sentences") :unless("ordinary", "same sentence")
flag_when "owed_way" :unless("loan_only", "2 sentences") :unless("ordinary", "same sentence")
flag_when "pledged" :near("hire2", "2 sentences") :unless("ordinary", "same sentence")

hits "He [owes the recruiter 15,000 for the trip]."
hits "She must [work off the plane ticket] first."
hits "His family [took a loan from the agent] before he left."
hits { fr = "Il [doit 15 000 $ au recruteur pour le voyage]." }
hits { fr = "Elle travaille pour [rembourser le billet d'avion]." }
hits { fr = "La [famille a emprunté] à l'agence." }
misses "I have a student loan for my degree."
misses "They paid the driver and owe nothing."
misses "We bought travel insurance for the trip."
misses { fr = "J'ai un prêt étudiant." }
misses { fr = "Nous avons payé le voyage avec nos économies." }
misses { fr = "L'assurance voyage couvre le vol." }
hits "They [paid her passage and she must work it off] in his bakery."
hits "Her [mother's house was put up as security] for the trip."
hits "He [paid his bail and said he owes] him until fall."
hits { fr = "Ils ont [payé son passage et elle travaille pour rembourser] à la boulangerie." }
hits { fr = "Il a [payé sa caution et dit qu'elle lui doit] tout." }
hits { fr = "La [terre du père est en garantie] chez le courtier." }
misses "The company takes union dues from my salary."
misses "He covered her lunch and she paid him back the next day."
misses { fr = "La compagnie prend la cotisation syndicale sur ma paye." }
misses { fr = "Il lui a payé son dîner et elle l'a remboursé le lendemain." }
misses "They borrowed money to buy the tickets for the trip."
misses { fr = "Ils ont emprunté de l'argent pour payer le voyage." }
gaps "[The agent put up the airfare and now it comes off every cheque]."
hits "She was told the flight and the [visa would be worked off] in a year."
hits "They [mortgaged the rice field to pay the agency]."
hits "he [paid my ticket so i have to stay till] its paid back"
hits "The [smuggler's fee, 9000 US, is collected by] the restaurant."
hits { fr = "Elle a [signé une reconnaissance de dette avant de monter dans l'avion]." }
hits { fr = "On lui a dit que le [voyage serait retenu sur ses six premiers mois]." }
hits { fr = "[jdoi 6000 pr le visa a la dame ki ma fai venir]" }
misses "I took out a student loan to study in Halifax."
misses "My employer paid my flight and asked for nothing back."
misses { fr = "On a emprunté à la banque pour acheter la maison." }
misses { fr = "L'employeur a payé le billet d'avion, comme le contrat le dit." }
hits "His mother [mortgaged the house for the agent's fee]."
hits "At the airport each of them was [given a bill of 6,000 dollars] for the trip, the agent said."
hits "The [uncles borrowed for the trip] to Canada."
hits { fr = "[Son père a mis la rizière en gage] pour payer l'agent." }
hits { fr = "Sa [famille a emprunté au recruteur pour le billet]." }
misses "The house has a mortgage and the bank sends a bill."
hits { en = "He [borrowed 14,000 from the agent to come here] and pays it from his wages.",
       fr = "Il a [emprunté 14 000 $ à l'agent pour venir ici] et le rembourse sur sa paye." }
hits { en = "Before the trip they told her she [would work until the ticket was paid off].",
       fr = "Avant le départ, ils lui ont dit qu'elle [travaillerait jusqu'à ce que le billet soit remboursé]." }
hits { en = "To leave, he signed that [he owes the recruiter] two years of work.",
       fr = "Pour partir, il a [signé qu'il doit deux ans de travail au recruteur]." }
