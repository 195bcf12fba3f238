indicator "coercion.forced_tasks_clients"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=S CS=S"
dimension "coercion_destination"
element   "means"
forms     "sexual, labour, domestic_servitude"
pillars { protection = { en = "the person is at risk now", fr = "la personne est à risque maintenant" },
          prosecution = { en = "shows the exploitation", fr = "montre l'exploitation" } }
law       "CC 279.01; CC 286.3"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Forced to do tasks or take clients (quotas, no right to refuse)", fr = "Contrainte à des tâches ou à des clients (quotas, refus impossible)" }
why   { en = "A quota, or no right to refuse a client or a task, shows that the work is not chosen.", fr = "Un quota, ou l'impossibilité de refuser un client ou une tâche, montre que le travail n'est pas choisi." }
ask   { en = "How much must be brought in, and what happens when it is less? May the person say no?", fr = "Combien faut-il rapporter, et qu'arrive-t-il quand c'est moins? La personne peut-elle dire non?" }
false_alarms { en = "Sales targets in an ordinary job; an adult who sets her own prices and picks her clients.", fr = "Objectifs de vente d'un emploi ordinaire; adulte qui fixe ses prix et choisit ses clients." }

words "forced"  { use = "actions.forced" }
words "suspect" { use = "people.suspects" }
words "sex"     { use = "work.sex_work" }
words "client"  { use = "people.clients" }
words "cannot"  { use = "words.words_not_allowed" }
words "bring"   { en = "make, makes, made, bring in, brings in, brought in, bring home, bring back, bring him, earn, earns, come back with, come home with, turn in, sell", fr = "faire, fait, faisait, rapporter, rapporte, rapportait, ramener, ramène, ramenait, gagner, gagne, rentrer avec, revenir avec, atteindre, remettre, lui donner, vendre" }
words "quota"   { en = "quota, quotas, nightly quota, daily quota, her number, his number, re up number, target for the night, the minimum, minimum per night, a set amount", fr = "quota, quotas, son chiffre, son montant, un montant minimum, le minimum par soir, montant fixe" }
words "penalty" { en = "or she doesn't eat, you don't eat, don't eat, doesn't eat, no food, can't sleep, cannot sleep, can't come in, sleeps outside, back out, goes back out, go back out, sent back out, goes back down, fined, hit, beaten, punished, yells, out of the car, locked out, outside, no sleep, work it off, works it off", fr = "mange pas, manges pas, dort pas, dort dehors, retourne dehors, redescend, y retourne, retourne travailler, dehors, battue, frappée, punie, puni, crie, pas de repas, après tu dormiras, la bouscule" }
words "work"    { use = "work.work" }
words "money" { use = "money.amount_words", en = "dollars", fr = "piasses" }

phrase "forced_sex" { en = "{forced} ... {sex}; {forced} ... sleep with|have sex with|service|entertain|see|take|meet ... {client}; {forced} see|take|do|meet ... {number >= 3} ... {client}; {forced} work as|in ... {sex}; sold|selling|sells|rents|renting her ... to ... {client}; (brings|brought|sends|sent|sending) {client} to her|them|me|us; take off (my|her) clothes; {suspect} ... (pimps|pimping|pimped|prostitutes|prostituting) ; made me|her|us|them do things with|for ... {client}; {suspect} ... {forced} ... {client}; no condom|condoms ... {suspect}" }
phrase "forced_sex" { fr = "{forced} ... {sex}; {forced} ... coucher|relations ... {client}; {forced} voir|prendre|faire|recevoir|rencontrer ... {client}; (vend|vendait|loue|louait|prête|prêtait) ... aux|à ... {client}; {suspect} ... {forced} ... {client}; (amène|amenait|envoie|envoyait|emmène) ... {client}; {suspect} ... (prostitue|prostituait|la fait danser|la fait travailler)" }
phrase "forced_sex" { en = "(make|makes|made|making|has|have|forces|forced|wants) (her|me|them|us|the girls) (do|doing)? (stuff|things|it|that) (with|for|to) (men|guys|them|him|strangers|his friends|clients); (advertises|advertise|advertised|posts|posted|pimps|pimping|books|booked|sells|selling) her; (pimped|pimping) (her|me|them|out); lends her to; passes her around; shares her with" }
phrase "forced_sex" { fr = "(fait|font|faire|fait faire|font faire) ... (affaires|choses|ça|passes) ... (avec|pour|à) ... (hommes|gars|clients|amis|monsieurs); (l'annonce|la booke|la vend|la prête|la pimpe|la loue|l'affiche) ; la (prête|passe|partage) (à|avec) ... (amis|autres|gars|cousin)" }
phrase "refuse" { en = "{cannot} ... refuse|turn|say|choose|pick ... {client}; {cannot} refuse; {cannot} say no; no right to refuse; no choice of|over|about ... {client}; not free to refuse; whether she wants|likes to|it or not; even when|if she|I ... (bleeding|sick|sore|period|pregnant|crying|tired); (any|every) {client} (who|that) ; doesn't get to choose|pick|say|refuse; told|tells her|me|them which|who|how many ... {client}" }
phrase "refuse" { fr = "{cannot} ... refuser|choisir ... {client}; {cannot} refuser; {cannot} dire non; pas le droit de|d ... refuser|choisir|dire; qu'elle veuille|le veuille ou non; même (quand|si) elle ... (malade|menstruée|enceinte|saigne|fatiguée|mal); peut pas choisir; lui dit quels|quel|combien ... {client}" }
phrase "refuse" { en = "{cannot} turn (anyone|anybody|them|men|clients|guys|one|any) (away|down); (isn't|is not|aren't|not|never) (allowed|able|permitted) to (pick|choose|refuse|say no|turn|decline|stop); (he|they|she|madam|boss|boyfriend|manager|woman|man|pimp) (decides|picks|chooses|says|tells her|sets) ... (who she sees|which|who|how many|men|guys|clients|prices|hours|what she does); (said|says|say|saying) no ... (drove|took|sent|made|beat|hit|hurt|dragged|back|pay|fined|punished); doesn't (get a choice|have a choice|have a say|get to say no); (men|guys|clients|strangers|dudes|johns|customers) (are|get|were|is) (sent|brought|let|driven|taken) (to|in|up|into) ; worked (through|with) ... (period|fever|infection|pain|pregnancy|flu|miscarriage); right back (to work|out|at it) after ... (abortion|hospital|birth|miscarriage|beating); whenever (he|they) (says|say|call|calls|want|wants) ; when the phone rings" }
phrase "refuse" { fr = "(peut|peux|pouvait|peuvent) pas (dire non|refuser|choisir|arrêter|en refuser); (pas|jamais) le (droit|choix) de (refuser|choisir|dire non|arrêter); (il|ils|elle|madame|boss|chum|gérant|pimp|lui qui|femme) (décide|choisit|lui dit|fixe) ... (qui|lesquels|combien|hommes|gars|clients|prix|heures|ce qu'elle); (dit|disait|dire) non ... (ramenée|retournée|frappée|battue|obligée|punie|payer|amende); (hommes|gars|clients|inconnus|monsieurs) (sont|étaient|se font) (envoyés|amenés|montés) (à|dans|en) ; travaillé ... (menstruée|menstruations|fièvre|infection|malade|enceinte|fausse couche)" }
phrase "refuse" { en = "no (say|choice|voice) in ... (guys|men|clients|hours|prices|work|who|what|it); (takes|books|accepts|sets up|arranges|schedules|answers) ... (bookings|calls|dates|clients|men|appointments|guys) for her ... (asleep|sleeping|sick|tired|whether|even|without|doesn't); (come|go|get|let) (home|in|inside|back in) ... (until|till|unless|without) ... {money}; (can't|cant|not) come (home|in|back) ... (until|till|without) ... (money|thousand|hundred|enough|number|quota)" }
phrase "refuse" { fr = "(pas|aucun) (le|de)? choix (des|du|de|d) (gars|hommes|clients|heures|prix|monsieurs); (accepte|prend|booke|réserve|arrange|répond) ... (clients|gars|appels|rendez-vous|hommes|pour elle) ... (dort|malade|fatiguée|même|sans lui|sans qu); en (accepte|prend|booke) pour elle; (rentre|rentrer|revient|revenir) ... (avec|sans) ... (mille|cent|cents|argent|montant|quota) ... (sinon|pas|dehors|rentre); (oblige|obligée|force|forcée) ... (à le faire|à faire ça|à coucher)" }
phrase "refuse" { en = "(must|has to|have to|had to|told to|expected to|made to) (accept|take|see|do|answer|serve|please) (every|any|all|whoever|anyone|whatever|each) (client|clients|call|calls|booking|bookings|guy|guys|man|men|customer|customers|comes|who|that|they|he); (no matter|even if|whether) ... (sick|sore|bleeding|hurt|hurts|cries|crying|wants to|feels|rough|drunk|pregnant|period) ... (work|works|client|clients|men|send|sends|go|goes|see|sees|book|books)" }
phrase "refuse" { fr = "(doit|dois|doivent|devait|faut) (accepter|prendre|voir|faire|servir|répondre à) (tous|toutes|n'importe|chaque|tout) ... (clients|client|gars|hommes|appels|monsieurs|monde|qui); (peu importe|même si|même quand) ... (malade|mal|saigne|pleure|enceinte|veut pas|menstruée|soûl) ... (travaille|travailler|client|clients|gars|envoie|doit)" }
phrase "quota" { en = "{forced} {bring} ... {money}; {forced} {bring} ... (hundred|thousand|grand) ; has a {quota}; have a {quota}; nightly quota; {quota} ... {penalty}; {forced} see ... {number >= 3} ... {client}; {number >= 4} (men|clients|johns|guys|dates|calls) ... (a day|a night|per night|per day|every night|each night); {money} ... before sleeping|bed|sleep; {forced} {bring} ... before ... sleep|sleeping|eat|home; {quota} of ... {money}; under ... {number >= 2} (sales|dates|calls|clients|boxes|rows|rooms) ... {penalty}; under|below|less than ... {money} ... {penalty}; doesn't make|bring enough ... {penalty}; (still|got) (two|three|four|one) more ... (sleep|rest); {quota} each|every|a night|day" }
phrase "quota" { fr = "{forced} {bring} ... {money}; {forced} {bring} ... (cents|mille); a un {quota}; quota par|chaque|de; {quota} ... {penalty}; {forced} voir ... {number >= 3} ... {client}; {number >= 4} (clients|hommes|gars) ... (par jour|par soir|par nuit|chaque soir); {forced} {bring} ... avant ... dormir|minuit|rentrer; {quota} de ... {money}; fixé|fixe|impose|imposé ... {quota}; (moins de|en bas de) ... {money} ... {penalty}; fait pas assez ... {penalty}; encore (deux|trois|quatre|un) après ... dormir|dormiras; exige ... {money} par|avant" }
phrase "quota" { en = "(her|his|their|my|the) (number|quota|target|minimum|nut|count) (is|was|for the night|each night|every night|tonight) ... {money}; (her|his|their|my|the) (number|quota|target|minimum|count) (is|was) {number >= 100}; minimum {money}; at least {money} ... (night|day|shift|or|before); at least {number >= 4} ... (guys|men|clients|dates|calls|tricks|customers|sales); {number >= 4} (guys|men|clients|dates|calls|tricks|dudes|johns|customers) (before|or|a night|a day|per|every|each|in a); (made|make|makes) (rent|enough|the number|quota|her money|her number|his money) ... (stop|sleep|eat|before|or|can|until); (until|till|before) she's|shes|she has made; {quota} ... {number >= 2}; she|he|they|i (has to|have to|had to|must|gotta|need to|needs to) (make|bring in|bring|sell|earn) ...2 {number >= 50}; (sleeps|sleep|stays) (outside|in the car|on the floor|in the hall) ... (short|unless|if|when|doesn't)" }
phrase "quota" { fr = "(son|leur|mon|le) (chiffre|quota|montant|minimum|objectif) ... {money}; (son|leur|mon|le) (chiffre|quota|montant|minimum|objectif) (est|c'est|était|de) ... {number >= 100}; minimum {money}; minimum (cinq|six|sept|huit|mille|quatre|trois) (cents)?; au moins {money}; au moins {number >= 4} ... (gars|hommes|clients|ventes); {number >= 4} (gars|hommes|clients|passes|monsieurs) (avant|par|chaque|sinon|dans); faut qu'elle en fasse {number >= 3}; (doit|dois|doivent|devait|faut) (faire|rapporter|ramener|gagner) ...2 {number >= 50}; (dort|dormir|couche) (dehors|dans le char|dans l'auto|par terre|dans le corridor) ... (si|quand|pas assez|manque)" }
phrase "quota" { en = "{number >= 8} (a day|a night|per day|every day|each night) ... (he wants|men|guys|clients|they want|she sees|that's what); (thousand|hundred|grand) (before|until|or) ... (home|sleep|in|eat|stop|bed)" }
phrase "quota" { fr = "{number >= 8} par (jour|soir|nuit) ... (il veut|hommes|gars|clients|elle voit|c'est ce qu); (mille|cents|cent) (avant|sinon|ou) ... (rentrer|dormir|manger|coucher|rentre|dehors|rien)" }
phrase "tasks" { en = "{forced} ... {work} ... (sick|injured|pregnant|at night|all night|other|another|his brother's|for free); {forced} do ... (not in|outside|beyond) ... (contract|job); made|forced her|him|them|us|me do things; lent|loaned|lends|loans|traded|rented ... out to ... (farm|company|restaurant|neighbour|cousin|brother|friend|other)" }
phrase "tasks" { fr = "{forced} ... {work} ... (malade|blessé|blessée|enceinte|ailleurs|gratuitement|la nuit); {forced} ... (hors|pas dans) ... contrat|travail; prêté|prêtée|prêtés|prête|louée|loué ... à ... (ferme|compagnie|restaurant|voisin|cousin|frère|ami|autre)" }
phrase "ordinary" { en = "sales target; sales quota; fishing quota; milk quota; quota system; $20 per hour; fiction; scenario; choose my clients; chooses her clients; I choose; I pick; no one tells me; for myself; per diem; rent is; rooms at" }
phrase "ordinary" { fr = "quota de pêche; quota laitier; quotas laitiers; objectif de vente; je choisis; choisit ses clients; personne me dit; à mon compte; quota d'immigration" }

flag_when "forced_sex" :unless("ordinary", "same sentence")
flag_when "refuse" :unless("ordinary", "same sentence")
flag_when "quota" :unless("ordinary", "same sentence")
flag_when "tasks" :unless("ordinary", "same sentence")


hits "She [has to make 800 dollars] before he lets her in."
hits "The girl says she [can't refuse clients] even when she bleeds."
hits "He [made her see men] in a motel off the highway."
hits "I [had to bring in 1500 dollars a night] or no food"
hits "Her boyfriend [forces her to escort] on weekends."
hits { fr = "Elle [doit rapporter 700 $ par soir] sinon il crie." }
hits { fr = "Elle ne [peut pas refuser de clients]." }
hits { fr = "Son chum l'a [forcée à faire des clients] à Longueuil." }
hits { fr = "Le pimp lui a [fixé un quota] par soir." }
hits { fr = "Il [lui fait faire des clients] même malade." }
misses "Our sales team missed its sales target by two hundred dollars."
misses "I work for myself and I choose my clients."
misses "The fishing quota was cut again this year."
misses { fr = "Le quota laitier a encore changé." }
misses { fr = "Je travaille à mon compte et je choisis mes clients." }
misses { fr = "Notre équipe a manqué son objectif de vente." }
