indicator "general.multiple_persons_controlled"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "any"
pillars { prosecution = { en = "several persons, one organiser", fr = "plusieurs personnes, un organisateur" },
          partnership = { en = "joint unit, links across reports", fr = "unité mixte, liens entre signalements" } }
law       "CC 279.01; CC 467.11"
corroborates "coercion.isolation_surveillance"
source    "UNODC-HTI; DHS-BC"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Several people controlled by the same person", fr = "Plusieurs personnes contrôlées par la même personne" }
why { en = "The same person behind several people points to an organised scheme.", fr = "La même personne derrière plusieurs autres indique une organisation." }
ask { en = "How many are there, and who counts them, drives them or keeps their papers?", fr = "Combien sont-elles, et qui les compte, les conduit ou garde leurs papiers?" }
false_alarms { en = "A sports team, a family, a normal work crew.", fr = "Une équipe sportive, une famille, une équipe de travail ordinaire." }

words "kind"    { en = "~girl, ~woman, ~worker, ~man, ~guy, ~kid, ~youth, ~boy, ~female, ~lady, ~person, ~dancer, ~cleaner, ~picker, ~labourer, ~teen, ~tfw, ~nanny, ~migrant, ~student, others", fr = "~fille, ~femme, ~travailleur, ~homme, ~gars, ~jeune, ~enfant, ~dame, ~personne, ~danseuse, ~ouvrier, ~cueilleur, ~employé, ~ado, ~étudiant, ~migrant, autres" }
words "spot"    { use = "places.homes, places.hotels, places.vehicles", en = "room, the room, one room, two rooms, a room, bed, one bed, same bed, mattress, garage, barn, basement, bunkhouse, greenhouse", fr = "chambre, une chambre, deux chambres, lit, un lit, matelas, garage, grange, sous-sol, dortoir, serre" }
words "one_boss" { en = "same man, same guy, same woman, same lady, same driver, same person, same boss, same pimp, same agency, same couple, one man, one guy, one woman, one lady, one person, same gentleman, same male, same dude, with him, for him, under him, with one man, owned by", fr = "même homme, même gars, même femme, même dame, même chauffeur, même personne, même patron, même pimp, même agence, même couple, un seul homme, une seule femme, une seule personne, même monsieur, même individu, avec lui, pour lui" }
words "theirs"  { en = "everyone's, everybody's, all our, all their, all of their, all of our, all the girls', all the workers', each worker's, the workers', the girls', the boys', the women's, the men's, the others'", fr = "de tout le monde, de tous, de toutes, tous nos, tous leurs, toutes leurs, toutes nos, à tout le monde, des autres, de chacun, des filles, des garçons, des femmes, des hommes, des travailleurs" }
words "kept"    { en = "~passport, ~phone, ~paper, ~card, ~id, ~document, ~pin, ~visa, ~money, ~pay", fr = "~passeport, ~téléphone, ~papier, ~carte, ~document, ~nip, ~visa, ~argent, ~cellulaire, ~paye" }
words "context" { use = "people.employers", en = "clients, escorts, men come, passports, wages, debts, owe, fees, pay, ~pimp, ~agency, ~recruiter, ~passport, ~client, ~debt, he keeps, not paid, unpaid, deported, not allowed, locked, papers, mattresses, escort, motel, van, boss, owes, threatened, threatens, kilos, fee", fr = "~pimp, ~agence, ~recruteur, ~passeport, ~client, ~dette, pas payés, pas payées, expulser, pas le droit, enfermés, enfermées, papiers, matelas, escorte, motel, fourgonnette, patron, boss, menace, frais, loyer" }

phrase "with_one"  { en = "{people >= 2} ...6 {one_boss}; {one_boss} ...6 {people >= 2}; {number >= 2} ...1 {kind} ...5 {one_boss}; {one_boss} ...4 (several|different|many|other|multiple) ...2 {kind}; (several|different|many|multiple|other) ...2 {kind} ...4 {one_boss}", fr = "{people >= 2} ...6 {one_boss}; {one_boss} ...6 {people >= 2}; {number >= 2} ...1 {kind} ...5 {one_boss}; {one_boss} ...4 (plusieurs|différentes|différents|autres) ...2 {kind}; (plusieurs|différentes|différents|autres) ...2 {kind} ...4 {one_boss}" }
phrase "crowded"   { en = "{people >= 3} ...5 (in|inside|to|into|at|above|per) ...3 {spot}; {number 3-15} (in|to|per) ...1 {spot}; {number >= 4} of (us|them) ...4 (in|to|at) ...3 {spot}; (we are|we were|there are|there were|they are) ...1 {number >= 3} ...1 (of us|girls|girl|women|workers|men|guys|people|kids)? ...3 {spot}; we are many ...6 {spot}", fr = "{people >= 3} ...5 (dans|par|à|au) ...3 {spot}; {number 3-15} (dans|par) ...1 {spot}; (on est|nous sommes|on était|ils sont|elles sont|y sont|sont) ...1 {number >= 3} ...5 {spot}" }
phrase "others"    { en = "{number >= 2} ...1 (other|others|more) ...1 (girls|women|workers|men|guys|people|ladies|kids|are|were|still|in)?; (the|two|three|four|five|six|some|many|several) other (girls|boys|women|workers|men|people|guys|ladies|kids|youth|dancers|cleaners|nannies) ...4 (there|too|also|same|like|still|with him|in the|are|were|who|live|work|living|working); the (two|three|four|five|others) (who|that) (are|is|were) still there", fr = "{number >= 2} autres ...1 (filles|garçons|femmes|travailleurs|hommes|gars|personnes|dames|jeunes)?; (les|deux|trois|quatre|cinq|d'|des) autres (filles|garçons|femmes|travailleurs|hommes|gars|personnes|dames|jeunes|danseuses) ...4 (aussi|là|encore|dans|avec|pareil|qui|sont|étaient|vivent|travaillent)" }
phrase "theirs"    { en = "{theirs} ...1 {kept}", fr = "{kept} ...1 {theirs}; (tous|toutes) (nos|leurs) ...1 {kept}; de tout le monde ...1 {kept}" }
phrase "series"    { en = "(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (different)? ...1 (girl|boy|woman|female|worker|youth|man|person) ...2 (this|in a|with); different (girl|boy|woman|man|person|girls|boys|women|men|people|female|worker) (each|every|this|all) ...1 (time|week|day|month|visit|night); new (girl|girls|boy|boys|woman|women|man|men|worker|workers) (every|each) ...1 (week|month|time)", fr = "(deuxième|troisième|quatrième|cinquième|sixième|2e|3e|4e|5e) ...1 (fille|garçon|femme|homme|personne|jeune femme|jeune homme|travailleur|jeune) ...2 (ce mois|cette semaine|en|avec); (une|avec une) (fille|femme|jeune femme) différente ...2 (chaque fois|chaque semaine|à chaque); (nouvelle|nouvelles|nouveau|nouveaux) (fille|filles|femmes|garçon|garçons|hommes|personnes) ...1 (chaque|toutes les|à chaque) ...1 (semaine|semaines|mois)" }
phrase "staff"     { en = "(van|bus|truck|driver) ...3 ~drop ...2 {people >= 3}; (van|bus|minibus) ...3 (full of|with) ...2 {kind}; {people >= 4} ...3 (all)? (supplied|placed|recruited|brought) by; all ...1 (of them|of us) ...3 (from the same|through the same)", fr = "(fourgonnette|autobus|van|camion|chauffeur) ...3 ~déposer ...2 {people >= 3}; (van|autobus|minibus|fourgonnette) ...3 (pleine|plein|remplie) ...2 {kind}; {people >= 4} ...3 (placés|placées|recrutés|recrutées|fournis|amenés|amenées) par" }
phrase "context"   { en = "{context}", fr = "{context}" }
phrase "team"      { en = "(hockey|tournament|choir|team|choristers|scouts|wedding|reunion|students on exchange|field trip|band)", fr = "(hockey|tournoi|chorale|équipe|choristes|scouts|mariage|voyage scolaire|harmonie)" }

phrase "others"    { en = "(the|some|two|three|four|five|six|many|several|all the) other (girls|women|workers|men|guys|people|ladies|kids|youth|dancers|cleaners|nannies|boys|helpers|students); other (girls|boys|women|men|people|workers) ...2 (there|too|like|in|at|who|with); (not|isn't) the only (one|girl|woman|worker); (there|here) ...1 (are|were|r) ...1 (others|more|more of us|more girls|more women|more workers|many of us|a lot of us|lots of us); (same|thing) ...2 (happened|happens|happening|goes) ...2 (to|for) ...1 (others|all|the others|everyone|other girls|my friend too); (each|all|both|none) of (us|the girls|the women|the workers|the men|them) ...2 (owe|owes|pay|pays|has|have|had|works|work|sleeps|sleep|must|gets|is|are)", fr = "(les|des|d'|deux|trois|quatre|cinq|six|plusieurs|toutes les|tous les) autres (filles|garçons|femmes|travailleurs|hommes|gars|personnes|dames|jeunes|danseuses|employés); (on est|nous sommes|on était) ...1 {number 3-60}; (pas|n'est pas) la seule; (y en a|il y en a|y'en a) ...1 (d'autres|plusieurs|plein|beaucoup); (même chose|pareil) ...2 (pour|aux|les) ...1 (autres|tous|toutes|filles); (chacun|chacune|tous|toutes|aucun|aucune) ...1 (d'entre nous|d'entre eux|de nous|des filles|des femmes|des travailleurs)" }
phrase "context"   { en = "passports|passport; not paid; locked; pimp; agency; recruiter; owes|owe|debt; escort|escorting; clients; deport|deported; trafficked; held", fr = "passeports|passeport; pas payés; enfermés; pimp; agence; recruteur; doivent|dette; escorte; clients; expulser" }
phrase "staff" { en = "{people >= 4} ...2 (all|each|live|lives|living|sleep|sleeps|work|works|working|share|sharing|under|kept|held|brought|recruited|hired); (vans|van|buses|bus|crew|group|team|load) of {number >= 4}; (two|three|four|five|several) (vans|vanloads|busloads|crews|houses|apartments|motels|trailers) ...3 (of|full|with) ...2 (workers|girls|women|men|people|kids|them)", fr = "{people >= 4} ...2 (vivent|dorment|travaillent|logent|partagent|recrutés|recrutées|amenés|embauchés|gardés|gardées|entassés|entassées) ; (groupe|équipe|gang) de {number >= 4} ...2 (travailleurs|femmes|filles|hommes|gars|jeunes)?; (deux|trois|quatre|plusieurs) (vans|fourgonnettes|autobus|maisons|appartements|motels|roulottes) ...3 (de|pleines|pleins|avec)" }
flag_when "with_one" :unless("team", "same paragraph")
flag_when "crowded"  :near("context", "anywhere")
flag_when "others"   :near("context", "anywhere")
flag_when "theirs"
flag_when "series"   :unless("team", "same paragraph")
flag_when "staff"    :unless("team", "same paragraph")

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
