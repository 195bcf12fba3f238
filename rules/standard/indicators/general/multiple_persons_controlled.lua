indicator "general.multiple_persons_controlled"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "any"
pillars { prosecution = { en = "several persons, one organiser",
                          fr = "plusieurs personnes, un organisateur" },
          partnership = { en = "joint unit, links across reports",
                          fr = "unité mixte, liens entre signalements" } }
law       "CC 279.01; CC 467.11"
corroborates "coercion.isolation_surveillance"
source    "UNODC-HTI; DHS-BC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Several people controlled by the same person",
        fr = "Plusieurs personnes contrôlées par la même personne" }
why   { en = "The same person behind several people points to an organised scheme.",
        fr = "La même personne derrière plusieurs autres indique une organisation." }
ask   { en = "How many are there, and who counts them, drives them or keeps their papers?",
        fr = "Combien sont-elles, et qui les compte, les conduit ou garde leurs papiers?" }
false_alarms { en = "A sports team, a family, a normal work crew.",
               fr = "Une équipe sportive, une famille, une équipe de travail ordinaire." }

words "kind" { en = "~girl, ~woman, ~worker, ~man, ~guy, ~kid, ~youth, ~boy, ~female, ~lady, ~person, ~dancer, ~cleaner, ~picker, ~labourer, ~teen, ~tfw, ~nanny, ~migrant, ~student, others", fr = "~fille, ~femme, ~travailleur, ~homme, ~gars, ~jeune, ~enfant, ~dame, ~personne, ~danseuse, ~ouvrier, ~cueilleur, ~employé, ~ado, ~étudiant, ~migrant, autres" }
words "spot" { use = "places.homes, places.hotels, places.vehicles", en = "room, the room, one room, two rooms, a room, bed, one bed, same bed, mattress, garage, barn, basement, bunkhouse, greenhouse", fr = "chambre, une chambre, deux chambres, lit, un lit, matelas, garage, grange, sous-sol, dortoir, serre" }
words "one_boss" { en = "same man, same guy, same woman, same lady, same driver, same person, same boss, same pimp, same agency, same couple, one man, one guy, one woman, one lady, one person, same gentleman, same male, same dude, with him, for him, under him, with one man, owned by", fr = "même homme, même gars, même femme, même dame, même chauffeur, même personne, même patron, même pimp, même agence, même couple, un seul homme, une seule femme, une seule personne, même monsieur, même individu, avec lui, pour lui" }
words "theirs" { en = "everyone's, everyones, everybody's, all our, all their, all of their, all of our, all the girls', all the workers', each worker's, the workers', the girls', the others', all the boys', the boys'", fr = "de tout le monde, de tous, de toutes, tous nos, tous leurs, toutes leurs, toutes nos, à tout le monde, des autres, de chacun, des filles, des travailleurs, des garçons" }
words "kept" { en = "~passport, ~phone, ~paper, ~card, ~id, ~document, ~pin, ~visa, ~money, ~pay", fr = "~passeport, ~téléphone, ~papier, ~carte, ~document, ~nip, ~visa, ~argent, ~cellulaire, ~paye" }
words "context" { use = "people.employers", en = "clients, escorts, girls, men come, passports, wages, debts, owe, fees, pay, ~pimp, ~agency, ~recruiter, ~passport, ~client, ~debt, he keeps, not paid, unpaid, deported, not allowed, locked, papers, mattresses, escort, motel, van, boss, owes, threatened, threatens, kilos, fee, permit, permits, boys", fr = "~pimp, ~agence, ~recruteur, ~passeport, ~client, ~dette, pas payés, pas payées, expulser, pas le droit, enfermés, enfermées, papiers, matelas, escorte, motel, fourgonnette, patron, boss, menace, frais, permis, loyer" }

phrase "with_one" { en = "{people >= 2} ...6 {one_boss}; {one_boss} ...6 {people >= 2}; {number >= 2} ...1 {kind} ...5 {one_boss}; {one_boss} ...4 (several|different|many|other|multiple) ...2 {kind}; (several|different|many|multiple|other) ...2 {kind} ...4 {one_boss}", fr = "{people >= 2} ...6 {one_boss}; {one_boss} ...6 {people >= 2}; {number >= 2} ...1 {kind} ...5 {one_boss}; {one_boss} ...4 (plusieurs|différentes|différents|autres) ...2 {kind}; (plusieurs|différentes|différents|autres) ...2 {kind} ...4 {one_boss}" }
phrase "crowded" { en = "{people >= 3} ...3 (in one|in a|in the same|in his|in her|inside|per|into one|into a|to a) ...2 {spot}; {number 3-15} (in|to|per) ...1 {spot}; {number >= 4} of (us|them) ...4 (in|to|at) ...3 {spot}; (we are|we were|there are|there were|they are) ...1 {number >= 3} ...1 (of us|girls|boys|girl|women|workers|men|guys|people|kids)? ...3 {spot}; we are many ...6 {spot}", fr = "{people >= 3} ...5 (dans|par|au) ...3 {spot}; {number 3-15} (dans|par) ...1 {spot}; (on est|nous sommes|on était|ils sont|elles sont|y sont|sont) ...1 {number >= 3} ...5 {spot}" }
phrase "others" { en = "{number >= 2} ...1 (other|others|more) ...1 (girls|boys|women|workers|men|guys|people|ladies|kids|are|were|still|in)?; (the|two|three|four|five|six|some|many|several) other (girls|boys|women|workers|men|guys|ladies|kids|youth|dancers|cleaners|nannies) ...4 (there|too|also|same|like|still|with him|in the|are|were|who|live|work|living|working); the (two|three|four|five|others) (who|that) (are|is|were) still there", fr = "{number >= 2} autres ...1 (filles|garçons|femmes|travailleurs|hommes|gars|personnes|dames|jeunes)?; (les|deux|trois|quatre|cinq|d'|des) autres (filles|garçons|femmes|travailleurs|hommes|gars|dames|jeunes|danseuses) ...4 (aussi|là|encore|dans|avec|pareil|qui|sont|étaient|vivent|travaillent)" }
phrase "theirs" { en = "{theirs} ...1 {kept} ...6 (drawer|safe|office|boss|owner|employer|recruiter|agent|purse|bag|lady|he|she|tiroir|coffre|bureau|patron|patronne|dame|il|elle)", fr = "{kept} ...1 {theirs}; {theirs} ...1 {kept} ...6 (drawer|safe|office|boss|owner|employer|recruiter|agent|purse|bag|lady|he|she|tiroir|coffre|bureau|patron|patronne|dame|il|elle)" }
phrase "series" { en = "(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (different)? ...1 (girl|woman|female|worker|youth|man) ...2 (this|in a|with); different (girl|woman|girls|boys|women|female|worker) (each|every|this|all) ...1 (time|week|day|month|visit|night); new (girl|girls|boys|woman|women|worker|workers) (every|each) ...1 (week|month|time)", fr = "(deuxième|troisième|quatrième|cinquième|sixième|2e|3e|4e|5e) ...1 (fille|femme|jeune femme|travailleur|jeune) ...2 (ce mois|cette semaine|en|avec); (une|avec une) (fille|femme|jeune femme) différente ...2 (chaque fois|chaque semaine|à chaque); (nouvelle|nouvelles) (fille|filles|garçons|femmes) ...1 (chaque|toutes les|à chaque) ...1 (semaine|semaines|mois)" }
phrase "staff" { en = "(van|bus|truck|driver) ...3 ~drop ...2 {people >= 3}; (van|bus|minibus) ...3 (full of|with) ...2 {kind}; {people >= 4} ...3 (all)? (supplied|placed|recruited|brought) by; all ...1 (of them|of us) ...3 (from the same|through the same)", fr = "(fourgonnette|autobus|van|camion|chauffeur) ...3 ~déposer ...2 {people >= 3}; (van|autobus|minibus|fourgonnette) ...3 (pleine|plein|remplie) ...2 {kind}; {people >= 4} ...3 (placés|placées|recrutés|recrutées|fournis|amenés|amenées) par" }
phrase "context" { en = "{context}", fr = "{context}" }
phrase "team" { en = "(hockey|tournament|choir|team|choristers|scouts|wedding|reunion|students on exchange|field trip|band)", fr = "(hockey|tournoi|chorale|équipe|choristes|scouts|mariage|voyage scolaire|harmonie)" }

phrase "others" { en = "(the|some|two|three|four|five|six|many|several|all the) other (girls|women|workers|men|guys|people|ladies|kids|youth|dancers|cleaners|nannies|boys|helpers|students); other (girls|boys|women|workers) ...2 (there|too|like|in|at|who|with); (not|isn't) the only (one|girl|woman|worker); (there|here) ...1 (are|were|r) ...1 (others|more|more of us|more girls|more women|more workers|many of us|a lot of us|lots of us); (same|thing) ...2 (happened|happens|happening|goes) ...2 (to|for) ...1 (others|all|the others|everyone|other girls|my friend too); (each|all|both|none) of (us|the girls|the women|the workers|the men|them) ...2 (owe|owes|pay|pays|has|have|had|works|work|sleeps|sleep|must|gets|is|are)", fr = "(les|des|d'|deux|trois|quatre|cinq|six|plusieurs|toutes les|tous les) autres (filles|garçons|femmes|travailleurs|hommes|gars|personnes|dames|jeunes|danseuses|employés); (on est|nous sommes|on était) ...1 {number 3-60} ...3 (sous-sol|sous-sols|conteneur|roulotte|roulottes|dortoir|chez le boss|chez lui|pour lui|au même|avec le même|à travailler|qui travaillent|filles|garçons|travailleurs); (pas|n'est pas) la seule; (y en a|il y en a|y'en a) ...1 (d'autres|plusieurs|plein|beaucoup); (même chose|pareil) ...2 (pour|aux|les) ...1 (autres|tous|toutes|filles|garçons); (chacun|chacune|tous|toutes|aucun|aucune) ...1 (d'entre nous|d'entre eux|de nous|des filles|des femmes|des travailleurs)" }
phrase "context" { en = "passports|passport; not paid; locked; pimp; agency; recruiter; owes|owe|debt; escort|escorting; clients; deport|deported; trafficked; held", fr = "passeports|passeport; pas payés; enfermés; pimp; agence; recruteur; doivent|dette; escorte; clients; expulser" }
phrase "staff" { en = "{people >= 4} ...2 (sleep|sleeps|work|works|working|under|kept|held|brought|recruited|hired); (vans|van|buses|bus|crew|group|team|load) of {number >= 4}; (two|three|four|five|several) (vans|vanloads|busloads|crews|houses|apartments|motels|trailers) ...3 (of|full|with) ...2 (workers|girls|boys|women|men|people|kids|them)", fr = "{people >= 4} ...2 (vivent|dorment|logent|recrutés|recrutées|amenés|embauchés|gardés|gardées|entassés|entassées); (groupe|équipe|gang) de {number >= 4} ...2 (travailleurs|femmes|filles|garçons|hommes|gars|jeunes); (deux|trois|quatre|plusieurs) (vans|fourgonnettes|autobus|maisons|appartements|motels|roulottes) ...3 (de|pleines|pleins|avec)" }
words "run" { en = "~run, ~manage, ~control, ~handle, ~work, ~supervise, ~keep, ~hold, ~own, ~house, ~traffic, ~recruit, ~train, has working, in charge of, boss of, ~pimp, ~drop, ~drive, ~transport, ~line, ~bring, ~hire", fr = "~gérer, ~contrôler, ~garder, ~tenir, ~recruter, ~loger, ~héberger, ~former, ~déposer, ~conduire, ~transporter, ~amener, fait travailler, font travailler, faisait travailler, s'occupe de, à la tête de, ~surveiller" }
words "folks" { en = "~girl, ~woman, ~female, ~worker, ~man, ~guy, ~lady, ~boy, ~kid, ~child, ~youth, ~teen, ~nanny, ~helper, ~cleaner, ~picker, ~labourer, ~dancer, ~migrant, ~foreigner, ~student, ~mexican, ~guatemalan, ~filipino, ~filipina", fr = "~fille, ~femme, ~travailleur, ~homme, ~gars, ~dame, ~jeune, ~enfant, ~ado, ~nounou, ~ouvrier, ~cueilleur, ~danseuse, ~migrant, ~étudiant, ~garçon, ~mexicain, ~guatémaltèque, ~philippine, ~fillette" }
words "chief" { use = "people.controllers", en = "he, she, him, her, the man, one man, boss, one agent, an agent, same lady, the lady, woman who manages, older male, older man, older woman, one recruiter, same recruiter", fr = "il, elle, lui, l'homme, un homme, boss, un agent, un seul agent, la même dame, madame, la femme, homme plus vieux, femme plus âgée, même recruteur, un recruteur" }
words "things" { en = "passports, phones, cards, ids, permits, paycheques, cheques, suitcases, licences, cellphones, visas", fr = "passeports, téléphones, cartes, permis, chèques, valises, cells, cellulaires, visas" }
phrase "runs" { en = "{chief} ...2 {run} ...2 {people >= 2}; {chief} ...2 {run} ...2 {number >= 2} ...1 {folks}; {chief} ...2 (has|had|got|have) ...1 {number >= 2} ...1 {folks} ...4 (working|work|doing|in|out|on|under|for him|for her|all|treat|like|and|living|staying); {chief} ...2 (has|had|got) ...1 {number >= 2} ...1 (others|more|other girls); {number >= 2} ...1 {folks} ...4 (answer|answers|report|reports|belong|work|works|working|owe|owes|under|brought|placed|recruited|controlled|run|held|taken|hired) ...2 (to|for|by|under|the same) ...2 {chief}; {folks} ...4 (brought|placed|recruited|controlled|run|hired|sent|supplied|transported) by (one|the same|a single|an?) ...1 (man|woman|agent|agency|recruiter|lady|guy|person|boss|couple)", fr = "{chief} ...2 {run} ...2 {people >= 2}; {chief} ...2 {run} ...2 {number >= 2} ...1 {folks}; {chief} ...1 (a|en a|avait|ont) ...1 {number >= 2} ...1 {folks}|(autres) ...4 (qui|dans|pour lui|pour elle|toutes|tous|pis|font|travaillent|pareil); {number >= 2} ...1 {folks} ...4 (répondent|relèvent|appartiennent|travaillent|doivent|sous|amenés|amenées|placés|placées|recrutés|recrutées|contrôlés|contrôlées|engagés) ...2 (à|pour|par|de|sous|au même) ...2 {chief}; {folks} ...4 (amenés|amenées|placés|placées|recrutés|recrutées|contrôlées|fournis|envoyées|transportés) par (un|une|le même|la même) ...1 (homme|femme|agent|agence|recruteur|dame|gars|personne|couple|seul)" }
phrase "goods" { en = "{number 3-60} ...2 {things} ...5 (held|kept|purse|drawer|safe|briefcase|his bag|her bag|jacket|box|shoebox|elastic|envelope|glovebox|glove box); (each|every|all) (of the|of us|the|of them)? ...1 {folks} ...4 (owes|owe|pays|pay|hand|hands|gave|signed|answer|answers|handed) ...4 (same|him|her|boss|recruiter|agent|them|one); {number >= 3} ...2 (pay|wages|paycheques|salaries|deposits) ...4 (one|single|same) (account|man|person)", fr = "{number 3-60} ...2 {things} ...5 (dans|gardés|chez|tiroir|coffre|mallette|sac|sacoche|boîte|élastique|enveloppe|poche); {things} de {number >= 3} ...1 {folks}; (chaque|chacun|chacune|tous les|toutes les) ...1 {folks} ...4 (doit|doivent|paie|paient|remet|remettent|donne|donnent|doit de) ...4 (même|lui|boss|patron|recruteur|agent); (paye|paie|salaire|dépôts) de {number 3-60} (employés|employées|travailleurs|travailleuses|gars|filles|garçons|personnes|hommes|femmes|ouvriers)" }
phrase "us" { en = "{number 3-60} of us ...6 (basement|room|house|trailer|van|working|work|sleep|live|share|for|lady|boss|him|her|them|took|line|lined); (lined|lines) us ...1 (all)? up; (we are|we're|we were|there are|there's|there were|theres) ...1 {number 3-60} ...1 (girls|boys|girl|women|workers|guys|men|of us|people|persons|kids) ...4 (here|there|in|at|work|working|sleep|live|under|with|same|house|motel|room|from); (not|isn't|isnt|aint|wasn't) the only one ...8 (girl|girls|boys|woman|women|worker|others|two|three|doing|same); other girls|women|workers|kids ...6 (house|there|same|answer|stuck|too|owe|train|trained|trains|with him|with her|held|working|forced)", fr = "(on est|nous sommes|on était|on étaient|y sont|ils sont|elles sont) ...1 {number 3-60} ...5 (sous-sol|roulotte|van|travaille|travailler|dort|dorment|madame|boss|patron|filles|garçons|gars|conteneur|dans un appartement|dans une chambre|dans la chambre|dans le garage); (mis|mettait|met) ...1 (nous|les)? ...1 en ligne; (pas|est pas|n'est pas) la seule|(le seul) ...8 (fille|filles|garçons|femme|femmes|travailleur|autres|deux|trois|pareil); autres (filles|garçons|femmes|travailleurs|dames|jeunes|enfants) ...6 (maison|là|même|relèvent|prises|aussi|doivent|forment|avec lui|gardées|retenues|déposés|même boucle)" }
phrase "orders" { en = "(several|many|multiple|numerous|different|three|four|five|six) ...1 (young)? {folks} ...6 (orders|instructs|instructions|directs|directing|in charge|counting|counts them|collects|supervised|watching over); (drop|drops|dropping|dropped) off (a different|different|another|new) (girl|woman|girls|boys|women|female); (different|another|new) (girl|woman|female) (each|every) (night|day|week|time)", fr = "(plusieurs|quatre|cinq|trois|six|différentes) ...1 (jeunes)? {folks} ...6 (ordres|commande|dirige|surveille|compte|ramasse|décide|supervisées); (dépose|déposait|amène|amenait) (une|des) (fille|femme|filles|garçons|femmes) (différente|différentes) ...2 (chaque|tous|à chaque); une (fille|femme) différente (chaque|tous les|à chaque) ...1 (soir|jour|semaine|fois)" }
phrase "group" { en = "(coaches|coach|hockey|soccer|team of|nurses|family of|in the family|pays them well|restaurant table|school trip|choir|scouts|classroom|daycare|tournament)", fr = "(entraîne|entraîneur|hockey|soccer|équipe de hockey|infirmières|dans la famille|les paie bien|soupaient|sortie scolaire|chorale|scouts|garderie|tournoi|même école)" }
words "folk2" { en = "girls, women, females, workers, men, boys, kids, youth, youths, teens, pickers, labourers, laborers, dancers, trainees, cleaners, nannies, roofers, planters, person, persons, guys, ladies, males, mexicans, guatemalans, filipinos, jamaicans, hondurans, indonesians, ukrainians", fr = "filles, femmes, travailleurs, travailleuses, hommes, gars, jeunes, ados, garçons, fillettes, cueilleurs, cueilleuses, ouvriers, ouvrières, danseuses, danseurs, stagiaires, planteurs, personne, personnes, persone, mexicains, guatémaltèques, philippins, jamaïcains, honduriens" }
words "strong" { use = "work.sex_work", en = "passport, passports, not paid, unpaid, locked, pimp, debt, owe, owes, clients, johns, motel, motels, mattress, mattresses, bunk, bunks, van, wages, deduct, deducts, docked, recruiter, agency, escort, not allowed, can't leave, won't let, held, afraid, scared, threatens, threatened, deport, deported, basement, foreman, pays cash, hotel, hotels, cheque, house rules, quota, takes the money, collects, -sex work", fr = "passeport, passeports, pas payé, pas payés, barré, barrée, pimp, dette, doit, clients, motel, motels, matelas, lits superposés, fourgonnette, salaire, retient, déduit, recruteur, agence, escorte, pas le droit, peut pas partir, laisse pas, retenue, retenus, peur, menace, expulser, sous-sol, contremaître, hôtel, hôtels, chèque, quota, ramasse l'argent, conteneur, -travail du sexe" }
phrase "counted" { en = "(the|those|these) {number 2-60} {folk2}; {number 3-60} ...1 {folk2} ...3 (in the|in one|in a|at the|from|live|sleep|work|stay|brought|hired|came|sent|with him|with her); {number 3-60} of (them|us); there are {number 3-60}; {number 2-60} other ...1 {folk2}; keeps them ...9 of them; (two|three|four|five) girls; {number 2-60} ...1 {folk2} {age 8-25}; {number 2-60} ...1 {folk2} (aged|ages)", fr = "(les|ces) {number 2-60} {folk2}; {number 3-60} ...1 {folk2} ...3 (dans|au|du|de|de la|vivent|dorment|travaillent|logent|amenés|venus|venues|montées|avec lui|par|tous|toutes); (on est|nous sommes|ils sont|elles sont|y sont) {number 3-60} ...3 (dans|au|à travailler|filles|garçons|gars|femmes|hommes|travailleurs|travailleuses|pour lui|pour elle|chez); {number 2-60} autres ...1 {folk2}; (deux|trois|quatre|cinq) filles; tous les {number 3-60} {folk2}; {number 2-60} femmes {age 14-30}" }
phrase "strong" { en = "{strong}", fr = "{strong}" }
phrase "batch" { en = "(different|another|new) (one|ones|girl|girls|boys|woman|women) ...3 (every|each|since|this month|this week|again); (swapped|switched|rotated|replaced) ...2 every; {number 2-12} different ones; {number >= 4} ...2 (cards|accounts|profiles|log-ins|phones) ...5 (one|same|single) (man|male|person|handset|visit|branch|woman|phone|address); (with|by) the same (male|man|lady|woman|guy|dispatcher|person|driver)", fr = "(différente|autre|nouvelle) (fille|femme) ...3 (chaque|chaque fois|aux|cette semaine|ce mois); (changées|changés|remplacées) (aux|chaque|toutes les); {number >= 4} ...2 (cartes|comptes|profils|téléphones) ...6 (même|un seul|une seule) (homme|femme|personne|dame|adresse|téléphone); (avec|par) (le|la) même (homme|dame|femme|gars|monsieur|chauffeur|personne)" }
phrase "group" { en = "(tournament|hockey|tournoi|choir|field trip|volunteers|roommates split|each pay|our team|my class|students at the school|applicants|attendees|participants)", fr = "(tournoi|hockey|chorale|sortie scolaire|bénévoles|colocs|chacun paie|notre équipe|ma classe|élèves de l'école|participants)" }
phrase "counted" { en = "(crew|group|gang|team|load|vanload|houseful|batch|lot) of {number 3-60}; (two|three|four|five|six|seven|eight|nine|ten|twelve) (ladies|girls|boys|women|drivers|men|guys|helpers|workers) (live|sleep|stay|work|like this|like me|like us); {number 3-30} (girls|boys|women|guys|workers|men) {number 1-3} (dude|guy|man|driver|lady)", fr = "(équipe|groupe|gang|bande|trâlée|vannée) de {number 3-60}; (deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (dames|filles|garçons|femmes|chauffeurs|hommes|gars|travailleurs) (vivent|dorment|restent|travaillent|comme ça|de même); (les filles|les gars|les femmes) (changent|ont tous|ont toutes|ont pu|sont tous|doivent|dorment) ...3 (semaines|passeport|passport|pareil|même|ensemble)" }
phrase "theirs" { en = "{people.controllers} ...2 (keeps|holds|has|took|hold|kept|collects|collected) ...1 {theirs} ...1 {kept}", fr = "{people.controllers} ...2 (garde|gardent|tient|a pris|ramasse|ramassé|garde tous) ...1 {theirs} ...1 {kept}" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anycount" { en = "{number 3-60} {folk2}; {number 2-60} (young|other|more|different|foreign|migrant|female|male|asian|teenage|of the) {folk2}", fr = "{number 3-60} {folk2}; {number 2-60} (jeunes|autres|petites|petits|nouvelles) {folk2}" }
phrase "ours" { en = "(we|each|they each) (chose|each pay|split the rent); our lease|their own lease|own leases; roommates|flatmates; family of|families of; international students in", fr = "(on|chacun|chacune) (a choisi|paye chacun|paie chacun|partage le loyer); notre bail|leur bail; colocs|colocataires; famille de" }
-- What is counted and is nobody who is controlled: buyers, things, ages, hours, children who are minded.
phrase "no_people" { en = "{number >= 2} ...1 (kids|girls|boys|women's|men's) ...1 (coats|boots|jackets|skates|jerseys|clothes|toys|books|bikes); {number >= 2} (other|more|others) ...1 (vehicle|vehicles|cars|houses|units|rooms|times|nights|days|weeks|months|years|places|stores|phones|jobs|things|businesses|calls|messages|reports|cheques|transactions|clinics|schools|towns)", fr = "{number >= 2} autres ...1 (véhicules|autos|maisons|logements|chambres|fois|nuits|jours|semaines|mois|années|ans|places|magasins|téléphones|emplois|choses|commerces|appels|messages|chèques|transactions|cliniques|écoles|villes|soirs)" }
phrase "no_people" { en = "{money} more; {number >= 2} ...1 (men|guys|males|strangers) ...2 (a|per|each|every) (day|night|shift|evening|weekend); (see|sees|saw|service|serve) {number >= 2} (men|guys)", fr = "{number >= 2} ...1 (hommes|gars|inconnus) ...1 (par|chaque) (jour|soir|nuit|quart|fin de semaine); {number >= 2} (hommes|gars) différents" }
phrase "no_people" { en = "(girl|girls|boy|boys|sister|sisters|brother|brothers|kid|kids|child|children|aged) {number 3-17} and {number 3-17}; at {number 3-12} (in|to)", fr = "(fille|filles|garçon|garçons|soeurs|frères|enfants|jeunes) (de)? {number 3-17} et {number 3-17}; à {number 3-12} h" }
phrase "minded" { en = "(looks after|looking after|minds|minding|babysits|babysitting|takes care of) ...2 {number >= 2} ...1 (kids|children|boys|girls)", fr = "~garder {number >= 2} ...1 (enfants|jeunes enfants|petits|fillettes|garçons); s'occupe de {number >= 2} ...1 (enfants|petits)" }
phrase "stolen" { en = "stolen|taken|missing ...9 (jewellery|laptop|laptops|watch|watches|television|tools|bike); (jewellery|laptops|laptop|tools) ...9 {number >= 2} ...1 {things}; break and enter|burglary|theft from", fr = "volés|volé|volées|dérobés ...9 (bijoux|portable|portables|montre|outils|vélo); (bijoux|portables|outils) ...9 {number >= 2} ...1 {things}; introduction par effraction|cambriolage" }
phrase "usual" { en = "(has|have|had|keep|keeps|hold|holds|with) (their|his|her|our|my) own ...1 (passport|passports|papers|phone|phones|key|keys|lease|leases|locker|lockers|account|accounts); (each|every) ...1 (man|woman|worker|one|person) (has|holds|keeps) (a|the|his|her|their) ...1 (key|passport|papers); (same|equal) (wage|wages|pay|rate|benefits) ...2 as; per diem; double time; the union; collective agreement; (have|we|us) ...2 (asked|ask|told) the boss (for|about|if); our (fleet|seniority)", fr = "(a|ont|avons|garde|gardent) (leur|leurs|son|sa|ses|notre|nos) propre|propres (passeport|passeports|papiers|téléphone|téléphones|clé|clés|bail|compte|comptes); (tenus|tenues|gardés|gardées) par (eux|elles|eux-mêmes|elles-mêmes); (même|mêmes) (salaire|paye|avantages) que; convention collective; syndicat; ancienneté; talon ...2 chaque; ont demandé au boss|patron" }
words "person_thing" { en = "passports, phones, cellphones, cards, health cards, bank cards, ids, permits, visas, accounts, profiles, logins, beds, bunks, bunk beds, mattresses, air mattresses, cots, sleeping bags, toothbrushes, backpacks, suitcases, paycheques, cheques, pays, wages, envelopes, sims, lunches, plates, debit cards, folders, files", fr = "passeports, téléphones, cellulaires, cartes, cartes soleil, cartes de guichet, pièces d'identité, permis, visas, comptes, profils, lits, lits superposés, matelas, matelas gonflables, sacs de couchage, brosses à dents, sacs à dos, valises, chèques de paye, chèques, payes, paies, enveloppes, carnets, lunchs, dossiers, cell" }
words "one_place" { en = "one, same, single, a, his, her, the",
                    fr = "un, une, même, seul, seule, son, sa, le, la" }
words "holder" { en = "drawer, safe, briefcase, bag, purse, box, shoebox, tin, elastic, envelope, glovebox, glove box, visit, man, woman, person, address, apartment, house, room, basement, garage, trailer, handset, phone, ip, device, signature, employer, account, branch, morning, day, guy, lady, sheet, desk, office, pocket, wallet, suitcase, locker", fr = "tiroir, coffre, mallette, sac, sacoche, boîte, élastique, enveloppe, visite, homme, femme, personne, adresse, appartement, logement, maison, chambre, sous-sol, garage, roulotte, téléphone, signature, employeur, compte, succursale, matinée, matin, jour, gars, dame, bureau, poche, portefeuille, valise, casier, appareil" }
phrase "counted_things" { en = "{number 3-60} (employee|employees'|worker|workers'|bank|health|debit|different|women's|girls')? {person_thing} ...5 {one_place} ...1 {holder}; {number 4-60} (bunks|bunk beds|mattresses|air mattresses|cots|toothbrushes|sleeping bags)", fr = "{number 3-60} (employee|employees'|worker|workers'|bank|health|debit|different|women's|girls')? {person_thing} ...5 {one_place} ...1 {holder}; {number 4-60} (lits superposés|matelas|lits de camp|brosses à dents|sacs de couchage|matelas gonflables)" }
words "who_else" { en = "girls, girl, boys, boy, women, woman, workers, worker, kids, kid, guys, lads, ladies, men, faces, face, female, females, youth, ones, cleaners, nannies, pickers", fr = "filles, fille, garçons, garçon, femmes, femme, travailleurs, travailleuses, jeunes, enfants, gars, dames, hommes, visages, visage, têtes, nounous, p'tites, petites, petits" }
phrase "turnover" { en = "(new|different|another|fresh) ...1 {who_else} ...1 (every|each|all the time|weekly|nightly|again|since|by the week); {who_else} (come and go|change|changed|rotate|rotated|swap|swapped|turn over) ...2 (every|each|all|by|weekly)?; (never|not) the same ...1 {who_else}; always (new|different) ...1 {who_else}; {who_else} ...2 (never|not) the same ...1 (ones|twice)?; (swapped|switched|rotated|replaced|changed) ...1 (out|over|around)? ...1 every {number 2-30}; a (different|new) one every", fr = "(nouvelle|nouvelles|nouveau|nouveaux|différente|différentes|autre|d'autres) ...1 {who_else} ...1 (chaque|à chaque|toutes les|tous les|aux); {who_else} ...1 (changent|changeait|changeaient|changées|changés|remplacées|remplacés|roulent) ...2 (aux|chaque|toutes les|tous les|tout le temps|souvent); (jamais|pas) les mêmes ...1 {who_else}?; {who_else} (jamais|pas) (pareilles|pareils|les mêmes); toujours (des|de) (nouvelles|nouveaux|différentes); {number 2-9} {who_else} différents|différentes; (y en a|il y en a) toujours une nouvelle; une (nouvelle|autre) (chaque|à chaque)" }
words "verb_group" { en = "~take, ~bring, ~drop, ~pick up, ~pick, ~drive, ~let, ~haul, ~collect, ~march, ~walk, ~wheel, ~line up, ~herd, ~count, ~unload, ~load, ~keep, ~house, ~hold, ~run, ~own, ~sell, ~rent, ~recruit, ~hire, ~send, ~post, ~put up, ~handle, ~manage, turns up with, shows up with, comes with, came with, arrives with, walks in with, lives with", fr = "~amener, ~emmener, ~déposer, ~ramasser, ~conduire, ~débarquer, ~débarquer avec, ~arriver avec, ~descendre, ~charger, ~compter, ~garder, ~loger, ~tenir, ~gérer, ~vendre, ~louer, ~recruter, ~engager, ~envoyer, ~afficher, ~mettre, ~promener, ~placer, ~transporter, ~prendre, ~sortir, arrive avec, vient avec, débarque avec" }
words "bossy" { use = "people.controllers, people.employers", en = "he, she, they, owner, dude, boss, fella, same car, same van, same number, same account, van, odyssey, minivan, suv, pickup, truck, one man, one woman, older lady, older man, same lady", fr = "il, elle, ils, y, on, boss, même auto, même char, même van, même numéro, même compte, fourgonnette, van, camion, minifourgonnette, vus, un seul homme, une seule femme, la marraine, le parrain, même dame, dame plus vieille" }
phrase "buyers" { en = "(different|other|new|random) (men|guys|males|dudes|man|guy|cars|vehicles|visitors)", fr = "(hommes|gars|monsieurs|messieurs|visiteurs|chars|autos) (différents|jamais pareils)" }
phrase "brings" { en = "{bossy} ...3 {verb_group} ...3 {number 2-60} ...2 {who_else}; {bossy} ...3 {verb_group} ...2 (several|many|a bunch of|a load of|all) ...1 {who_else}; {number 2-60} ...1 {who_else} ...3 (get|gets|got|are|were|being|was) ...1 (dropped|brought|picked|driven|let|marched|walked|unloaded|counted|lined|swapped|moved); {number 2-60} ...1 {who_else} {number 1-2} (dude|guy|man|driver|lady|woman); took (him|her|me) and ...1 {number 2-20} ...1 {who_else}|others|more|(foster brothers)|brothers|sisters|friends|cousins; with (him|her|them) ...3 {number 2-20} ...1 other; (he|she) has {number 2-60} (more|others|of us|of them|like me|like her)", fr = "{bossy} ...3 {verb_group} ...3 {number 2-60} ...2 {who_else}; {bossy} ...3 {verb_group} ...3 (plusieurs|une gang de|une trâlée de|plein de|toutes les|tous les) ...1 {who_else}; {number 2-60} ...1 {who_else} ...3 (se font|sont|étaient|se faisaient) ...1 (déposer|déposées|déposés|amenées|amenés|ramasser|ramassées|conduites|conduits|débarquer|compter|comptés|descendre); une (gang|trâlée|bande|dizaine|douzaine|vingtaine|quinzaine) de {who_else}; (il|elle|y|monsieur|madame) ...1 en (a|avait|garde|gardait|tient|loge|mène|gère|amène|héberge) ...1 {number 2-60}; (il|elle|y) en (a|garde|tient|loge|mène) (une|plusieurs) ...1 (dizaine|vingtaine|douzaine|autres|quinzaine); l'a (pris|prise|amené|amenée) (lui|elle)? (et|avec|pis) {number 2-20}; avec {number 2-20} autres; il en reste {number 2-60}" }
phrase "we_are" { en = "(we're|we are|we were|were|they're|they are|they were|us) ...1 {number 3-60} ...2 (in|at|here|there|of us|now|to|on|sharing|for|under|with|all|altogether|total|living|and); {number 3-60} of us; (all|the) {number 3-60} of us", fr = "(on est|on était|nous sommes|nous étions|ils sont|elles sont|sont|étaient|y sont|chu avec) ...1 {number 3-60} ...2 (dans|au|à|ici|là|en|sur|par|pour|qui|avec|chez|en tout|filles|gars|femmes|hommes); (on est|nous sommes|elles sont|ils sont|y sont) {number 3-60}; (tous|toutes) (les|nous) {number 3-60}" }
phrase "same_contact" { en = "(same|one) ...1 (number|phone|email|handle|text|wording|background|couch|bed|account|poster) ...6 {number 2-60}; {number 2-60} ...2 (ads|ad|profiles|postings|listings|names) ...6 same; same (number|phone|guy|man|manager) ...3 (for|as|behind|on) ...4 (different|other|several|all|both|and|ads|names|girls); (number|phone) ...3 the one for ...3 and", fr = "(même|un seul) ...1 (numéro|téléphone|courriel|texte|libellé|fond|divan|lit|compte) ...6 {number 2-60}; {number 2-60} ...2 (annonces|annonce|profils|fiches|noms|visages|prénoms) ...6 (même|pareil); c'est le même (numéro|téléphone|gars|monsieur|compte); même (numéro|téléphone|gars) ...3 (pour|que|derrière) ...3 (autres|plusieurs|toutes|deux|trois|quatre)" }
phrase "each_one" { en = "(each|every one|all) of (us|them|the girls|the women|the workers|the men|these girls|the guys|the boys) ...6 (owe|owes|pay|pays|give|gives|hand|hands|sign|signs|gets|get|told|numbered|number|tag|must|has to|have to|has a|slept|sleep|sleeps); (the|them|those|these) (girls|women|workers|boys|guys|kids|men|pickers|cleaners|nannies) ...2 (all|never|ride|rides|aren't|arent|are not|can't|cant|must|have to|gotta|get driven|sleep|work for|owe|don't get|get none|go in|sit in)", fr = "(chacun|chacune|tous|toutes) (d'entre|de) (nous|eux|elles) ...6 (doit|doivent|paie|paye|paient|donne|remet|signe|dort|a un|a une|porte); (chaque|toutes les|tous les) ...1 (fille|femme|travailleur|gars|jeune|filles|femmes|travailleurs|travailleuses|jeunes) ...3 (doit|doivent|paie|paye|paient|payent|donne|donnent|remet|remettent|signe|signent|dort|dorment|a un|ont un|porte|portent); (les|ces) (filles|femmes|travailleurs|travailleuses|gars|jeunes|garçons|hommes) ...2 (doivent|dorment|ont pas|peuvent pas|sortent pas|sortent jamais|parlent pas|montent|travaillent pour|se font)" }
phrase "bank_many" { en = "{number 3-200} ...2 (accounts|cards|employees|workers|individuals|persons|people|women|men|females|males|girls|clients|customers|newcomers|students|passports|ids|addresses|pays|cheques|payrolls|direct deposits|debit|labourers|others|names on|cardholders|new clients); (several|multiple|different|many|various|numerous) ...2 (women|females|young women|workers|employees|newcomers|students|cardholders|accounts|cards|girls|individuals)", fr = "{number 3-200} ...2 (comptes|cartes|employés|employées|travailleurs|travailleuses|personnes|femmes|hommes|filles|clients|clientes|étudiants|passeports|pièces|adresses|payes|paies|chèques|dépôts directs|ouvriers|autres|noms|titulaires); (plusieurs|différentes|différents|diverses|nombreuses) ...2 (femmes|jeunes femmes|travailleurs|employés|étudiants|titulaires|comptes|cartes|filles|personnes)" }
phrase "looked_into" { en = "(alert closed|closed no report|no report filed|reviewed and|reviewed the|fraudulent|tenant|met an advisor alone|investment|mule|lent debit|babysitter|own pin|payroll company|daycare|charity|condo board)", fr = "(alerte fermée|fermé sans|sans suite|vérifié|frauduleux|locataire|gardienne|garderie|organisme de bienfaisance|syndicat de copropriété)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
words "who_else" { en = "maids, masseuses, dancers, helpers, pickers, nannies, migrants, newcomers, students, escorts, strippers, hostesses, cooks, sailors", fr = "femmes de ménage, bonnes, masseuses, danseuses, aides, cueilleurs, migrants, étudiantes, étudiants, escortes, hôtesses, cuisiniers, matelots" }
phrase "with_one" { fr = "(un|une) (gars|homme|monsieur|femme|dame|bonhomme|type) (et|pis|puis|avec) {number >= 3} (filles|femmes|garçons|jeunes|hommes|travailleurs|ados|cueilleurs)" }
phrase "theirs" { en = "(carries|carry|carried|holds|hold|held|keeps|keep|kept|has|had) (the|all the)? {kept} (of|for) ...1 (all|everyone|everybody|each|the whole)",
                  fr = "(porte|portait|transporte|tient|tenait|garde|gardait|a|avait|ont) (les|tous les)? {kept} (de|à) (tous|toutes|tout le monde|chacun|chacune)" }
phrase "with_one" { en = "{people >= 2} ...9 (one|a single) (person|man|woman|guy|lady) (holds|keeps|has|carries|collects) (their|all the|the) ...1 (cards|papers|passports|phones|ids|money|cash|tickets)" }
phrase "others" { en = "other (boys|girls) ...1 (working|who work|that work) for (him|her|them)",
                  fr = "(d'autres|les autres|autres) (garçons|filles|gars) ...1 (travaillent|travaillaient|dansent|rapportent) ...1 (lui|elle|eux)" }
-- An advert that seeks people, a family that arrived, and a person's own crew hold nobody.
phrase "hiring" { en = "(hires|hiring|seeks|seeking|wanted|looking for|recruiting) ...2 {number >= 2} ...2 (workers|pickers|people|men|women|persons|staff|cooks|helpers|drivers); urgent {number >= 2} (workers|people|persons); (his|her|my) own ...1 (crew|team) of {number >= 2}; family ...3 {number >= 2} (people|persons)", fr = "(embauche|embauchons|cherche|cherchons|recherche|recherchons|recrute) ...2 {number >= 2} ...2 (ouvriers|cueilleurs|personnes|travailleurs|hommes|femmes|employés|aides|cuisiniers|chauffeurs); son|sa (équipe|gang) de {number >= 2}; famille ...3 {number >= 2} personnes" }
phrase "others" { fr = "d'autres (garçons|gars|jeunes|petits gars|enfants|filles|ados)" }
phrase "no_people" { en = "{number >= 2} (kids|children|boys|girls|sons|daughters) ...1 (with|of|at|in) ...1 (her|his|their) ...1 (mother|parents|sister|wife|husband|village|country|care|own)|home; (wife|husband|mother|father) and ...2 {number >= 2} (boys|kids|children|girls|sons|daughters); group of {number >= 2} (homes|residences|houses|restaurants|companies|stores|farms|hotels)", fr = "{number >= 2} (enfants|garçons|filles|fils) ...1 (avec|chez|à|de) ...1 (sa|son|leur|ses) ...1 (mère|parents|soeur|femme|mari|grand-mère|village|pays); (femme|mari|mère|père) et ...2 {number >= 2} (enfants|garçons|filles|fils); groupe de {number >= 2} (résidences|maisons|restaurants|compagnies|magasins|fermes|hôtels)" }
flag_when "with_one" :unless("team", "same paragraph") :unless("no_people", "2 words")
          :unless("cleared", "anywhere")
flag_when "crowded" :unless("hiring", "2 words") :near("context", "anywhere")
          :unless("ours", "2 sentences") :unless("usual", "same paragraph")
          :unless("no_people", "2 words") :unless("cleared", "anywhere")
flag_when "others" :unless("hiring", "2 words") :near("context", "anywhere")
          :unless("no_people", "2 words") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "theirs" :unless("cleared", "anywhere")
flag_when "series" :unless("team", "same paragraph") :unless("cleared", "anywhere")
flag_when "staff" :unless("hiring", "2 words") :near("strong", "anywhere")
          :unless("team", "same paragraph") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "runs" :unless("group", "same sentence") :unless("minded", "2 words")
          :unless("cleared", "anywhere")
flag_when "goods" :unless("group", "same sentence") :unless("stolen", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "us" :unless("group", "same sentence") :unless("usual", "same paragraph")
          :unless("ours", "2 sentences") :unless("cleared", "anywhere")
flag_when "orders" :unless("group", "same sentence") :unless("cleared", "anywhere")
flag_when "counted" :unless("hiring", "2 words") :near("strong", "anywhere")
          :unless("group", "same paragraph") :unless("usual", "same paragraph")
          :unless("no_people", "2 words") :unless("ours", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "batch" :near("strong", "anywhere") :unless("group", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anycount" :unless("hiring", "2 words") :near("with_pay", "anywhere")
          :near("with_hold", "anywhere") :unless("group", "same paragraph")
          :unless("no_people", "2 words") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anycount" :unless("hiring", "2 words") :near("with_pay", "anywhere")
          :near("with_sex", "anywhere") :unless("group", "same paragraph")
          :unless("no_people", "2 words") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anycount" :unless("hiring", "2 words") :near("with_pay", "anywhere")
          :near("with_papers", "anywhere") :unless("group", "same paragraph")
          :unless("no_people", "2 words") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anycount" :unless("hiring", "2 words") :near("with_hold", "anywhere")
          :near("with_sex", "anywhere") :unless("group", "same paragraph")
          :unless("no_people", "2 words") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anycount" :unless("hiring", "2 words") :near("with_hold", "anywhere")
          :near("with_papers", "anywhere") :unless("group", "same paragraph")
          :unless("no_people", "2 words") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anycount" :unless("hiring", "2 words") :near("with_sex", "anywhere")
          :near("with_papers", "anywhere") :unless("group", "same paragraph")
          :unless("no_people", "2 words") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "counted_things" :near("strong", "anywhere") :near("with_hold", "anywhere")
          :unless("stolen", "2 sentences") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "turnover" :near("strong", "anywhere") :near("with_hold", "anywhere")
          :unless("group", "same paragraph") :unless("buyers", "same sentence")
          :unless("cleared", "anywhere")
flag_when "brings" :near("strong", "anywhere") :near("with_hold", "anywhere")
          :unless("group", "same paragraph") :unless("minded", "2 words")
          :unless("usual", "same paragraph") :unless("cleared", "anywhere")
flag_when "we_are" :near("strong", "anywhere") :near("with_hold", "anywhere")
          :unless("group", "same paragraph") :unless("ours", "2 sentences")
          :unless("usual", "same paragraph") :unless("cleared", "anywhere")
flag_when "same_contact" :unless("group", "same paragraph") :unless("cleared", "anywhere")
flag_when "each_one" :near("strong", "anywhere") :near("with_hold", "anywhere")
          :unless("group", "same paragraph") :unless("usual", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "bank_many" :where(field("source_type"):is("bank_alert"))
          :unless("group", "same paragraph") :unless("looked_into", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "counted"
          :where(field("source_type"):is("sms_tip", "hotline_call", "ngo_intake", "child_protection", "crime_stoppers_tip"))
          :unless("group", "same paragraph") :unless("no_people", "2 words")
          :unless("usual", "same paragraph") :unless("ours", "2 sentences")
          :unless("cleared", "anywhere") :unless("minded", "2 words")

hits "[Four young women with the same man], each carrying one small bag."
hits "The landlady keeps [everyone's passports] in a biscuit tin."
hits "We sleep [nine in a trailer] and the foreman takes rent from each."
hits { fr = "[Quatre jeunes femmes avec le même homme], chacune avec un petit sac." }
hits { fr = "La dame garde les [passeports de tout le monde] dans une boîte à biscuits." }
hits { fr = "On dort [neuf dans une roulotte] et le contremaître prend un loyer à chacun." }
misses "Four girls came with the coach for the hockey tournament."
misses "Two friends share a flat and split the rent."
misses "Nobody keeps the workers' passports."
misses { fr = "Quatre filles sont venues avec l'entraîneur pour le tournoi de hockey." }
misses { fr = "Deux amis partagent un logement et le loyer." }
misses { fr = "Personne ne garde les passeports des travailleurs." }
hits "[She manages five cleaners] and keeps a list of their cards."
hits "There were [nine passports in a shoebox] under the counter."
hits "[Eight of us share a trailer] behind the packing shed."
hits "[He has three girls working] the motels by the ring road."
hits "The [pickers were all recruited by one man] from the same village."
hits { fr = "[Elle gère cinq femmes de ménage] et garde la liste de leurs cartes." }
hits { fr = "Il y avait [neuf passeports dans une boîte] sous le comptoir." }
hits { fr = "[On est huit dans une roulotte] derrière l'entrepôt." }
hits { fr = "[Il fait travailler trois filles] dans les motels." }
hits { fr = "Les [cueilleurs ont été recrutés par un homme] du même village." }
misses "She coaches a soccer team of fourteen girls."
misses { fr = "Elle entraîne quatorze filles au soccer." }
misses "He has two other daughters at the same school."
misses { fr = "Il a deux autres filles à la même école." }
misses "Her husband is a 35-year-old man and he has her passport; she owes rent."
misses "There are nine of us in the shop, we have our own keys and the boss owes me a pay."
misses "Thieves took the jewellery and four passports from a drawer."
misses "She takes care of three kids for the boss and is paid in cheques."
misses { fr = "Le client a payé au motel et il est revenu deux autres nuits." }
misses { fr = "Elle garde trois enfants et le patron paye par chèque." }
misses { fr = "Son mari, un homme de 41 ans, garde le passeport." }
hits "The foreman drops [six foreign workers in the motel] every Sunday and holds the passports."
hits { fr = "Le recruteur a pris les passeports, et [six travailleurs vivent dans] le motel." }
gaps "[There's always a fresh batch of girls at that house after the long weekend]."
gaps "[He looks after five of them, same rules for everybody]."
gaps { fr = "[Elles sont cinq à la même adresse, même règlement pour tout le monde]." }
gaps { fr = "[Seize paires de bottes à la porte pour deux chambres]." }
hits { en = "[Nine accounts] were opened in one morning, and the same man answered for each client.", source_type = "bank_alert" }
hits { fr = "Dans la même visite, [neuf comptes] ouverts avec le même monsieur au comptoir.", source_type = "bank_alert" }
misses { en          = "Alert closed: nine accounts at one address, all set own PIN.",
         source_type = "bank_alert" }
misses { fr          = "Alerte fermée : neuf comptes à la même adresse, des locataires.",
         source_type = "bank_alert" }
hits { en = "[four girls in] unit 9, he counts them", source_type = "sms_tip" }
hits { fr = "[quatre filles dans] le 9, il les compte", source_type = "sms_tip" }
misses { en = "One guy and five girls sing in the choir.",
         fr = "Un gars pis cinq filles chantent dans la chorale." }
hits { en = "[One guy and five girls] in two rooms, and he gives the orders.",
       fr = "[Un gars pis cinq filles] dans deux chambres, et c'est lui qui donne les ordres." }
hits { en = "The same woman [carries the papers of all the workers].",
       fr = "La même femme [garde les papiers de tous les travailleurs]." }
hits { en = "[He has other girls working for him] in Barrie, she said.",
       fr = "[Il a d'autres filles qui travaillent pour lui] à Barrie, qu'elle a dit." }
hits { en = "[Twelve men get out of the same van and one person holds their cards].",
       fr = "[Douze gars débarquent de la même van et une seule personne] tient leurs cartes." }
hits { en = "[Four teens hand their money to the same guy].",
       fr = "[Quatre ados donnent leur argent au même gars]." }
misses "The orchard hires 14 pickers and 3 drivers; passports stay with the pickers and the contract names the pay."
misses { fr = "Le verger embauche 14 cueilleurs et 3 chauffeurs; chacun garde son passeport." }
hits { fr = "Il doit une dette au gars, et il y a [d'autres garçons] dans la van." }
misses "She is a widow with three kids with her mother, and her boss keeps her passport and her pay."
misses { fr = "Un permis pour un groupe de trois résidences privées; le recruteur a pris 14 000 $." }
