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
words "payback" { en = "pay him back, pay them back, pay her back, paying him back, paying them back, paying it back, paying her back, pays him back, pays them back, is paying it back, pay it back, pay back what, pay back the, paying back the, paying back what, working to pay back, works to pay back", fr = "le rembourser, les rembourser, la rembourser, rembourse encore, doit rembourser, doivent rembourser, dois rembourser, tout rembourser, rembourser le, rembourser la, rembourser les, remboursent encore, payer sa dette, payer leur dette, payer ma dette, rembourser sa dette" }
words "paper" { en = "papers, visa, permit, passport, lmia, flight, trip, plane, bail, phone, hotel, motel, dope, clothes, tattoo, nails, rehab, hospital, surgery", fr = "papiers, visa, permis, passeport, eimt, vol, voyage, billet, avion, caution, cell, hôtel, motel, dope, coke, linge, ongles, hôpital" }

phrase "owes_work" { en = "{workoff} ... {debt}; {workoff} {money}; {workoff} what she|he|they|I|we; {workoff} ... {until}; has to|have to|must {workoff}; (missing|short|stolen|broken|lost) ... he|she|they {workoff}; {debt} ... {workoff}; {workoff} the|her|his|their ... {thing}; being paid|paid off this way; bride price ... paid; whatever is missing ... works|work it off" }
phrase "owes_work" { fr = "{workoff} ... {debt}; {workoff} {money}; {workoff} ce; {debt} ... {workoff}; {workoff} le|la|les|l|son|sa|ses ... {thing}" }
phrase "owes_work" { en = "(works|working|work|dances|dancing|sells|selling|stays) ... (to pay|to cover|to clear|paying|until) ... (debt|what she owes|what he owes|what they owe|the loan|the ticket|the fee|the fees|the trip|for the trip|bail|rent owing|the car|the damage); (debt|loan|fee|ticket|trip|bail) ... (taken|comes|came|deducted|paid) ... (out of|from|off|by) ... (pay|wages|work|tips|earnings|clients|nights)" }
phrase "owes_work" { fr = "(travaille|travaillent|danse|vend|reste|restent) ... (pour payer|pour couvrir|pour rembourser|pour régler|jusqu|tant) ... (dette|ce qu'elle doit|ce qu'il doit|prêt|billet|frais|voyage|caution|loyer dû|char|dégâts); (dette|prêt|frais|billet|voyage|caution) ... (pris|prise|déduit|déduite|retenu|coupé|enlevé|payé) ... (sur|de|avec) ... (paye|salaire|pourboires|gains|clients|soirs)" }
phrase "leave_if_paid" { en = "{cannot} ... {leave} ... {until} ... {owe}; {cannot} ... {leave} ... {until} ... {debt}; {cannot} {leave} ... {until} ... square|even|paid|money; {owe} ... {money} ... (before|or) ... {leave}; {money} before|or|if ... {leave}; {until} ... {owe} ... debt|loan|ticket|balance; {cannot} ... {leave} ... {owe}; pay|pays {money} to {leave}; (must|has to|have to|gotta|needs to|need to) pay ... (before|or) ... {leave}; (must|has to|have to) pay {money} ... for (ticket|trip|flight|plane|room|food|clothes); exit fee; release fee; {until} she's|he's|they're|we're|I'm square|even|paid up|paid off; (says|said|then) we're|were|we are square; square w|with him|them|her; till she's|he's square; cnt|cant|can't|cannot ... til|till|until ... pays|pay|paid" }
phrase "leave_if_paid" { fr = "{cannot} ... {leave} ... {until} ... {owe}; {cannot} ... {leave} ... {until} ... {debt}; {cannot} {leave} ... {money}; {owe} ... {money} ... avant ... {leave}; {money} pour|avant ... {leave}; {until} ... {debt} ... (payée|payé|remboursée|réglée|remboursé|finie); frais de sortie|départ; {until} ... (rembourser|remboursé|payé|payée|quitte|quittes) ; doit|dois|doivent payer ... avant de ... {leave}" }
phrase "leave_if_paid" { en = "{owe} ...9 {cannot} ... {leave}; {cannot} ... {leave} ... (owes|owe|owed|debt|until it's|cleared|paid); buy|buys (herself|himself|themselves|yourself|myself) (out|free); (free|go|leave|released|let go) ... (when|once|after) ... (paid|debt|ticket|cleared|settled|square|paid off); (leaving|exit|release|freedom|severance|buyout|quitting|breaking) fee; (pay|pays|paid|finish pay|finished paying) ... (then|before|and then) ... (leave|go|free|dip|out); {money} ... (if she wants out|to get out|to let her go|to let him go|to be free|for her freedom|to walk)" }
phrase "leave_if_paid" { fr = "{owe} ...9 {cannot} ... {leave}; {cannot} ... {leave} ... (doit|dette|rembourser|remboursé|payé); (libre|partir|lâcher) ... (quand|une fois|après) ... (payé|payée|remboursé|dette|réglé|quitte); {money} ... (pour sortir|pour partir|pour être libre|pour sa liberté); frais (de départ|de sortie|pour partir|de séparation)" }
phrase "leave_if_paid" { en = "(works|working|work|dances|dancing|escorts|stay|stays) for (him|her|them|the agency|the boss) ... (until|till) (it's|its|it is|the|she's|he's|they're) ... (covered|paid|cleared|square|even|done|settled|debt); (pay|paid|repay|repaid|cover|covered) (me|him|us|them) ... (then|and then) you ... (free|go|do what); (come|go|get) (home|back) ... (until|till) ... {money}; {money} (before|until) ... (go home|leave|see her kids|see her son|free)" }
phrase "leave_if_paid" { fr = "(travaille|danse|reste) pour (lui|elle|eux|l'agence|le boss) ... (jusqu|tant) ... (payé|couvert|quitte|remboursé|dette|réglé); quand (tu|t) ... (remboursé|payé) ... (feras|libre|partir|partiras); (travaille|travailler|travaillent) pour (la|le|les|l) (payer|rembourser); (montant|somme|argent) ... (ramène|rapporte|ramener|rapporter|remettre) ... (avant|sinon|pour) ... (rentrer|partir|libre|chez)" }
phrase "grows" { en = "{debt} ... {grows}; {owe} ... {grows}; {grows} ... {debt}; {thing} ... added to ... {debt}; added to her|his|their|my|our {debt}" }
phrase "grows" { fr = "{debt} ... {grows}; {owe} ... {grows}; {grows} ... {debt}; ajouté|ajoutée|ajoutés|rajouté à sa|son|leur|ma|mon|la ... {debt}" }
phrase "grows" { en = "(tab|debt|number|bill|total|balance|amount|what she owes|what he owes) ... (never|doesn't|keeps|goes|gets|went|went up|is bigger) ... (down|smaller|up|bigger|higher|growing|end|enough|less|moves); never enough ... (pay|pays|paid|owe|debt); pays ... never enough; (interest|fine|fines|rent|food|bed) ... (added|goes on|put on|on top) ... (tab|debt|bill|list|account|owes)" }
phrase "grows" { fr = "(dette|compte|montant|total|facture|chiffre|ardoise) ... (jamais|monte|grossit|augmente|baisse pas|diminue pas|finit pas|finit jamais); jamais assez ... (paye|rembourse|dette); (intérêts|amende|amendes|loyer|repas|lit) ... (ajouté|ajoutés|s'ajoute|s'ajoutent|sur) ... (dette|compte|ardoise)" }
phrase "grows" { en = "the more (she|he|they|we|i|you) (works|work|worked|picks|earns|pays|pay) the more ... (owes|owe); (started|began|was) at {money} ... (now|is|at|up); (added|adds|add|adding|put|puts|tacked) ... (bill|fine|fees|rent|food|cost|ticket|hospital|dentist|loss|damage|phone|interest) ... (to|on) (his|her|their|my|our|the) (account|tab|debt|bill|total|balance|number|list)" }
phrase "grows" { fr = "plus (elle|il|ils|je|on|tu) (travaille|travaillent|travailles|paye|paie|gagne|cueille), plus (elle|il|ils|je|on|tu) (doit|dois|doivent); plus (elle|il|ils|je|on|tu) (travaille|travaillent|travailles|paye|paie|gagne) plus ... (doit|dois|doivent); (commencé|partie|parti|était) à {money} ... (rendue|rendu|maintenant|là); (ajouté|ajoute|ajoutent|mis|mettent|met) ... (facture|amende|frais|loyer|bouffe|billet|hôpital|dentiste|perte|bris|intérêts) ... (sur|à|dans) (son|sa|leur|mon|ma|notre|la|le) (compte|dette|ardoise|facture|total|liste)" }
phrase "owes_for" { en = "owe|owes|owed|owing {suspect} ... for ... {thing}; owe|owes|owed|owing {suspect} {money}; owe|owes|owed|owing {suspect} ... {money}; {owe} {money} ... for ... {thing}; owe|owes|owed {money} to ... {suspect}; {owe} for ... {thing}; {owe} what she|he|they smoked|used|ate|cost; pays|pay 4|for wat|what she|he; says|said|told she|he|they|I|we {owe} ... {money}; says|said she|he|they {owe} {suspect}; owe|owes|owed the house|agency|boss|company|recruiter|farm|club" }
phrase "owes_for" { fr = "lui|leur|nous doit|dois|devait|doivent|devaient ... {money}; lui|leur doit|dois|devait|doivent|devaient ... {thing}; doit|dois|doivent|devait|devaient ... {money} à|au|aux ... {suspect}; doit|dois|doivent {money} ... pour ... {thing}; doit|dois|doivent à|au|aux|l ... {suspect}; dit qu ... {owe} ... {money}; rendue|rendu|rendus à {money}; dette|dettes|prêt|emprunt envers|à|auprès ... {suspect}" }
phrase "owes_for" { en = "(is|he is|she is) (into|in) ... for {money}; i|we|she|he|they|u|you (owe|owes|owed|owing|still owe|still owes) ... {money}; (owe|owes|owed|owing) ... for|4 (the|his|her|their|our|my)? ... {paper}; (owe|owes|owed|owing) ... {paper}; {payback}; (goes|going|go|went) (toward|towards|to|against) ... (debt|what she owes|what he owes|what they owe|the loan); fronted ... (dope|drugs|money|package|ticket|it); lost a (package|pack|bag|load) ... (owe|owes|back|pay|work); (told|says|said) ... (lost|stole|broke) ... (owe|owes|paying|pay|work) ; belongs to him until; behind ... (ledger|notebook|list)" }
phrase "owes_for" { fr = "{payback}; (doit|dois|doivent|devait) encore ... {money}; (doit|dois|doivent|devait) ... {money} ... (pour|à cause) ... {paper}; (doit|dois|doivent|devait) ... pour ... {paper}; (va|vont|sert|servent) ... (sur|à payer|payer|rembourser) ... dette; avancé ... (drogue|coke|dope|billet|argent) ... (doit|rembourse|rembourser); perdu (un|le) (paquet|stock|sac) ... (doit|rembourse|rembourser|payer)" }
phrase "book" { en = "{debt} ... {book}; {owe} ... {book}; {money} in|on a|the|his|her {book}; writes|wrote|written|marked|marks ... {owe}; {owe} ... written|marked" }
phrase "book" { fr = "{debt} ... {book}; {owe} ... {book}; {money} dans|sur un|le|son {book}; (marqué|marquée|marqués|écrit|écrite|noté|notée|marque|note) ... dans|sur un|le|son {book}" }
phrase "book" { en = "keeps|keep (a|the) {book} ... (names|owes|owe|behind|debts|each|every); (tallied|tallies|tally|adds up|totals|records) ... (owe|owes|debt|what they|what she|what he)" }
phrase "book" { fr = "(tient|garde|a) (un|le) {book} ... (noms|doit|doivent|dettes|chacun|chaque); tout est (marqué|écrit|noté)" }
phrase "bought" { en = "bought|paid for him|her|me|them|us and|so|now; he|they|she|boss|who bought|paid good money for her|him|me|them|us; bought him|her|me|us|them from; says he|she|they bought him|her|them|us|me; passport ... until ... (paid|pay|debt|owe)" }
phrase "bought" { fr = "l|m|les a|ont achetée|acheté|achetés|achetées; dit qu ... l|les a|ont achetée|acheté|achetés; passeport ... tant que|jusqu ... (payé|payée|remboursé|remboursée|dette)" }
phrase "bought" { en = "paid (good|big|a lot of) money ... (for|to get|to bring) (her|him|me|them|us); (invested|spent) ... (in|on) (her|me|him|them) ... (owes|owe|earn|back|work); bailed (her|him|me) out ... (work|works|owes|owe|now)" }
phrase "bought" { fr = "payé (cher|gros|beaucoup) ... (pour la|pour le|pour les|pour l|pour m) (faire venir|amener|avoir); (investi|dépensé) ... (sur|dans|pour) (elle|moi|lui) ... (doit|rembourse|travaille); payé sa caution ... (travaille|doit|maintenant)" }
phrase "ordinary" { en = "bank loan; student loan; mortgage; line of credit; car loan; owes rent to; landlord and tenant; doesn't owe; owes me; owe me; owes us; owe us; owe nothing; owes nothing; owes him nothing" }
phrase "ordinary" { fr = "prêt étudiant; hypothèque; marge de crédit; prêt auto; prêt bancaire; ne doit rien; me doit; nous doit; me doivent; nous doivent; doit rien; aucune dette" }

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
