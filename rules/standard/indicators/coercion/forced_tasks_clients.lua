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
words "bring"   { en = "make, makes, made, bring in, brings in, brought in, bring home, bring back, bring him, earn, earns, come back with, come home with, get to, hit, reach, turn in, hand him, give him, give them, sell", fr = "faire, fait, faisait, rapporter, rapporte, rapportait, ramener, ramène, ramenait, gagner, gagne, rentrer avec, revenir avec, atteindre, remettre, lui donner, vendre" }
words "quota"   { en = "quota, quotas, nightly quota, daily quota, her number, his number, re up number, target for the night, the minimum, minimum per night, a set amount", fr = "quota, quotas, son chiffre, son montant, un montant minimum, le minimum par soir, montant fixe" }
words "penalty" { en = "or she doesn't eat, you don't eat, don't eat, doesn't eat, no food, can't sleep, cannot sleep, can't come in, sleeps outside, back out, goes back out, go back out, sent back out, goes back down, fined, hit, beaten, punished, yells, out of the car, locked out, outside, no sleep, work it off, works it off", fr = "mange pas, manges pas, dort pas, dort dehors, retourne dehors, redescend, y retourne, retourne travailler, dehors, battue, frappée, punie, puni, crie, pas de repas, après tu dormiras, la bouscule" }
words "work"    { use = "work.work" }

phrase "forced_sex" { en = "{forced} ... {sex}; {forced} ... sleep with|have sex with|service|entertain|see|take|meet ... {client}; {forced} see|take|do|meet ... {number >= 3} ... {client}; {forced} work as|in ... {sex}; sold|selling|sells|rents|renting her ... to ... {client}; (brings|brought|sends|sent|sending) {client} to her|them|me|us; take off (my|her) clothes; {suspect} ... (pimps|pimping|pimped|prostitutes|prostituting) ; made me|her|us|them do things with|for ... {client}; {suspect} ... {forced} ... {client}; no condom|condoms ... {suspect}" }
phrase "forced_sex" { fr = "{forced} ... {sex}; {forced} ... coucher|relations ... {client}; {forced} voir|prendre|faire|recevoir|rencontrer ... {client}; (vend|vendait|loue|louait|prête|prêtait) ... aux|à ... {client}; {suspect} ... {forced} ... {client}; (amène|amenait|envoie|envoyait|emmène) ... {client}; {suspect} ... (prostitue|prostituait|la fait danser|la fait travailler)" }
phrase "refuse" { en = "{cannot} ... refuse|turn|say|choose|pick ... {client}; {cannot} refuse; {cannot} say no; no right to refuse; no choice of|over|about ... {client}; not free to refuse; whether she wants|likes to|it or not; even when|if she|I ... (bleeding|sick|sore|period|pregnant|crying|tired); (any|every) {client} (who|that) ; doesn't get to choose|pick|say|refuse; told|tells her|me|them which|who|how many ... {client}" }
phrase "refuse" { fr = "{cannot} ... refuser|choisir ... {client}; {cannot} refuser; {cannot} dire non; pas le droit de|d ... refuser|choisir|dire; qu'elle veuille|le veuille ou non; même (quand|si) elle ... (malade|menstruée|enceinte|saigne|fatiguée|mal); peut pas choisir; lui dit quels|quel|combien ... {client}" }
phrase "quota" { en = "{forced} {bring} ... {money}; {forced} {bring} ... (hundred|thousand|grand) ; has a {quota}; have a {quota}; nightly quota; {quota} ... {penalty}; {forced} see ... {number >= 3} ... {client}; {number >= 4} (men|clients|johns|guys|dates|calls) ... (a day|a night|per night|per day|every night|each night); {money} ... before sleeping|bed|sleep; {forced} {bring} ... before ... sleep|sleeping|eat|home; {quota} of ... {money}; under ... {number >= 2} (sales|dates|calls|clients|boxes|rows|rooms) ... {penalty}; under|below|less than ... {money} ... {penalty}; doesn't make|bring enough ... {penalty}; (still|got) (two|three|four|one) more ... (sleep|rest); {quota} each|every|a night|day" }
phrase "quota" { fr = "{forced} {bring} ... {money}; {forced} {bring} ... (cents|mille); a un {quota}; quota par|chaque|de; {quota} ... {penalty}; {forced} voir ... {number >= 3} ... {client}; {number >= 4} (clients|hommes|gars) ... (par jour|par soir|par nuit|chaque soir); {forced} {bring} ... avant ... dormir|minuit|rentrer; {quota} de ... {money}; fixé|fixe|impose|imposé ... {quota}; (moins de|en bas de) ... {money} ... {penalty}; fait pas assez ... {penalty}; encore (deux|trois|quatre|un) après ... dormir|dormiras; exige ... {money} par|avant" }
phrase "tasks" { en = "{forced} ... {work} ... (sick|injured|pregnant|at night|all night|other|another|his brother's|for free); {forced} do ... (not in|outside|beyond) ... (contract|job); made|forced her|him|them|us|me do things; lent|loaned|lends|loans|traded|rented ... out to ... (farm|company|restaurant|neighbour|cousin|brother|friend|other)" }
phrase "tasks" { fr = "{forced} ... {work} ... (malade|blessé|blessée|enceinte|ailleurs|gratuitement|la nuit); {forced} ... (hors|pas dans) ... contrat|travail; prêté|prêtée|prêtés|prête|louée|loué ... à ... (ferme|compagnie|restaurant|voisin|cousin|frère|ami|autre)" }
phrase "ordinary" { en = "sales target; sales quota; fishing quota; milk quota; quota system; $20 per hour; choose my clients; chooses her clients; I choose; I pick; no one tells me; for myself; per diem; rent is; rooms at" }
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
hits { fr = "Le pimp lui a fixé un [quota par soir]." }
hits { fr = "Il [lui fait faire des clients] même malade." }
misses "Our sales team missed its sales target by two hundred dollars."
misses "I work for myself and I choose my clients."
misses "The fishing quota was cut again this year."
misses { fr = "Le quota laitier a encore changé." }
misses { fr = "Je travaille à mon compte et je choisis mes clients." }
misses { fr = "Notre équipe a manqué son objectif de vente." }
