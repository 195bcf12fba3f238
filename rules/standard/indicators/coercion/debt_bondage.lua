indicator "coercion.debt_bondage"
status    "live"
strength  "strong"
profiles  "AL=S CL=S AS=S? CS=S?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { prosecution = { en = "coercion is a means", fr = "la contrainte est un moyen" },
          partnership = { en = "FINTRAC can follow the money", fr = "CANAFE peut suivre l'argent" },
          protection = { en = "advice on the debt may break the hold", fr = "des conseils sur la dette peuvent rompre l'emprise" } }
law       "CC 279.04; CC 346; CC 347"
source    "ILO-2009; UNODC-HTI; FL-11; POLARIS-25"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Debt bondage", fr = "Servitude pour dettes" }
why   { en = "A debt that never ends, or that grows with each day, keeps a person working without chains.", fr = "Une dette qui ne finit jamais, ou qui grossit chaque jour, retient une personne sans chaînes." }
ask   { en = "Who keeps the count? How much is owed today, and what happens to a person who stops?", fr = "Qui tient le compte? Combien est dû aujourd'hui, et qu'arrive-t-il à qui arrête?" }
false_alarms { en = "A bank loan, a student loan, a normal pay advance with a written end.", fr = "Un prêt bancaire, un prêt étudiant, une avance de paye normale avec une fin écrite." }

words "owe"    { use = "actions.owe" }
words "debt"   { use = "money.debts" }
words "suspect" { use = "people.suspects", en = "him, them, her", fr = "lui, leur, eux" }
words "cannot" { use = "words.words_not_allowed" }
words "leave"  { use = "actions.leave" }
words "until"  { use = "words.until" }
words "thing"  { use = "money.rent, things.drugs, things.clothes, things.food" }
words "workoff" { en = "work off, works off, worked off, working off, work it off, working it off, works it off, worked it off, dance it off, earn it back, earn it off, work for her freedom, buy her freedom, buy his freedom, buy her way out, buy my way out, paying off, pays off, pay off, pay it off, pays it off, paid it off",
                  fr = "travailler pour rembourser, travaille pour rembourser, travaillait pour rembourser, travaillent pour rembourser, doit rembourser, doivent rembourser, devait rembourser, dois rembourser, finir de payer, fini de payer, racheter sa liberté, acheter sa liberté, racheter son passeport, danser pour rembourser, rembourse en travaillant, remboursent en travaillant" }
words "grows"  { en = "keeps growing, keeps going up, goes up, went up, grew, grows, gets bigger, never goes down, never gets smaller, never ends, never shrinks, doubled, doubles, tripled, added to, adds to, adding to, interest every week, interest on top, every week it, still not paid, keeps adding, more than we earn, more than you earn, poorer than",
                  fr = "monte, augmente, grossit, grimpe, ne diminue jamais, diminue pas, diminue jamais, baisse jamais, baisse pas, finit jamais, finit pas, a doublé, double, doublé, triplé, rajoute, ajoute, rajoutent, ajoutent, s'ajoute, s'ajoutent, intérêts chaque semaine, jamais fini de payer, plus pauvre que, plus que tu as gagné" }
words "book"   { en = "notebook, ledger, scribbler, book, list, tab, spreadsheet, calendar, on the wall, app, excel", fr = "calepin, cahier, carnet, livre, liste, tableau, mur, ardoise, fichier, cahier noir, agenda" }

phrase "owes_work" { en = "{workoff} ... {debt}; {workoff} {money}; {workoff} what she|he|they|I|we; {workoff} ... {until}; has to|have to|must {workoff}; {debt} ... {workoff}; {workoff} the|her|his|their ... {thing}; being paid|paid off this way" }
phrase "owes_work" { fr = "{workoff} ... {debt}; {workoff} {money}; {workoff} ce; {debt} ... {workoff}; {workoff} le|la|les|l|son|sa|ses ... {thing}" }
phrase "leave_if_paid" { en = "{cannot} ... {leave} ... {until} ... {owe}; {cannot} ... {leave} ... {until} ... {debt}; {cannot} {leave} ... {until} ... square|even|paid|money; {owe} ... {money} ... (before|or) ... {leave}; {money} before|or|if ... {leave}; {until} ... {owe} ... {debt}; {cannot} ... {leave} ... {owe}; pay|pays {money} to {leave}; must|has to|have to pay ... before ... {leave}; exit fee; release fee; {until} she's|he's|they're|we're|I'm square|even|paid up|paid off; till she's|he's square; cnt|cant|can't|cannot ... til|till|until ... pays|pay|paid" }
phrase "leave_if_paid" { fr = "{cannot} ... {leave} ... {until} ... {owe}; {cannot} ... {leave} ... {until} ... {debt}; {cannot} {leave} ... {money}; {owe} ... {money} ... avant ... {leave}; {money} pour|avant ... {leave}; {until} ... {debt} ... (payée|payé|remboursée|réglée|remboursé|finie); frais de sortie|départ; {until} ... (rembourser|remboursé|payé|payée|quitte|quittes) ; doit|dois|doivent payer ... avant de ... {leave}" }
phrase "grows" { en = "{debt} ... {grows}; {owe} ... {grows}; {grows} ... {debt}; {thing} ... added to ... {debt}; added to her|his|their|my|our {debt}" }
phrase "grows" { fr = "{debt} ... {grows}; {owe} ... {grows}; {grows} ... {debt}; ajouté|ajoutée|ajoutés|rajouté à sa|son|leur|ma|mon|la ... {debt}" }
phrase "owes_for" { en = "{owe} {suspect} ... for ... {thing}; {owe} {suspect} {money}; {owe} {suspect} ... {money}; {owe} {money} ... for ... {thing}; {owe} {money} to ... {suspect}; {owe} for ... {thing}; {owe} what she|he|they smoked|used|ate|cost; pays|pay 4|for wat|what she|he; {owe} the {suspect}; says|said|told she|he|they|I|we {owe} ... {money}; says|said she|he|they {owe} {suspect}; owe|owes|owed the house|agency|boss|company|recruiter|farm|club" }
phrase "owes_for" { fr = "lui|leur|me|nous doit|dois|devait|doivent|devaient ... {money}; lui|leur doit|dois|devait|doivent|devaient ... {thing}; doit|dois|doivent|devait|devaient ... {money} à|au|aux ... {suspect}; doit|dois|doivent {money} ... pour ... {thing}; doit|dois|doivent à|au|aux|l ... {suspect}; dit qu ... {owe} ... {money}; rendue|rendu|rendus à {money}; {debt} envers|à|auprès ... {suspect}" }
phrase "book" { en = "{debt} ... {book}; {owe} ... {book}; {money} in|on a|the|his|her {book}; writes|wrote|written|marked|marks ... {owe}; {owe} ... written|marked" }
phrase "book" { fr = "{debt} ... {book}; {owe} ... {book}; {money} dans|sur un|le|son {book}; (marqué|écrit|noté|marque|note|écrit) ... dans|sur un|le|son {book}" }
phrase "bought" { en = "bought|paid for him|her|me|them|us and|so|now; he|they|she|boss|who bought|paid good money for her|him|me|them|us; bought him|her|me|us|them from; says he|she|they bought him|her|them|us|me; passport ... until ... (paid|pay|debt|owe)" }
phrase "bought" { fr = "l|m|les a|ont achetée|acheté|achetés|achetées; dit qu ... l|les a|ont achetée|acheté|achetés; passeport ... tant que|jusqu ... (payé|payée|remboursé|remboursée|dette)" }
phrase "ordinary" { en = "bank loan; student loan; mortgage; line of credit; car loan; owes rent to; landlord and tenant; doesn't owe; owe nothing; owes nothing; owes him nothing" }
phrase "ordinary" { fr = "prêt étudiant; hypothèque; marge de crédit; prêt auto; prêt bancaire; ne doit rien; doit rien; aucune dette" }

flag_when "owes_work" :unless("ordinary", "same sentence")
flag_when "leave_if_paid" :unless("ordinary", "same sentence")
flag_when "grows" :unless("ordinary", "same sentence")
flag_when "owes_for" :unless("ordinary", "same sentence")
flag_when "book" :unless("ordinary", "same sentence")
flag_when "bought"

hits "She says she must [work off the debt] before anyone lets her go home."
hits "He [can't leave until he pays the whole ticket]."
hits "The men told us their [debt keeps growing] with each pair of boots."
hits "she [owes him for the hotel] and the pills"
hits "There is a notebook, each meal is [added to her tab]."
hits "they said u pay 6 grand [exit fee] or u stay"
hits { fr = "Elle [travaille pour rembourser une dette] de voyage." }
hits { fr = "Ils ne [peuvent pas partir tant que la dette n'est pas payée]." }
hits { fr = "Chaque semaine la [dette augmente] avec les amendes." }
hits { fr = "Elle [lui doit 4 000 $] pour la chambre et la poudre." }
hits { fr = "Il [doit payer 9 000 $ avant de partir], selon le gérant." }
hits { fr = "La coke est [marquée dans un calepin]." }
misses "I have a student loan and a car loan."
misses "My neighbour owes me for the fence."
misses "He paid off his mortgage last spring."
misses "They paid a driver at the border and owe him nothing."
misses { fr = "J'ai un prêt étudiant à rembourser." }
misses { fr = "Le locataire doit deux mois de loyer à la ville." }
misses { fr = "Il ne doit rien à personne." }
misses { fr = "Combien coûte une annonce dans votre journal?" }
