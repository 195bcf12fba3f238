indicator "child.older_partner_gifts"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "child, sexual"
pillars { prevention = { en = "grooming: act before exploitation begins",
                         fr = "leurre : agir avant l'exploitation" },
          protection = { en = "child protection", fr = "protection de la jeunesse" } }
law       "CC 172.1"
corroborates "recruit_vuln.psychological_dependency"
source    "RCMP-SIGNS; DHS-BC; CHILD-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Child with a much older partner, unexplained gifts, phones or cash", fr = "Enfant avec un partenaire bien plus vieux, cadeaux, téléphones ou argent inexpliqués" }
why   { en = "A much older partner and things nobody can explain are how grooming often looks from outside.", fr = "Un partenaire bien plus vieux et des objets inexpliqués : vu de l'extérieur, le leurre ressemble souvent à cela." }
ask   { en = "Where do the things come from, and what is expected in return?",
        fr = "D'où viennent les objets, et qu'attend-on en retour?" }
false_alarms { en = "Gifts from family, a first job, two teenagers of near age.",
               fr = "Cadeaux de la famille, premier emploi, deux ados du même âge." }

words "older" { en = "older boyfriend, older man, older guy, older men, older bf, much older boyfriend, adult boyfriend, adult male, adult man, older male, grown man, boyfriend in his twenties, boyfriend in his thirties, boyfriend is older, guy in his twenties, older friend, sugar daddy", fr = "chum plus vieux, chum bien plus vieux, chum beaucoup plus vieux, homme plus vieux, homme plus âgé, gars plus vieux, copain plus vieux, copain plus âgé, un adulte, homme adulte, gars adulte, gars dans la vingtaine, chum dans la vingtaine, chum majeur, sugar daddy, ami plus vieux" }
words "partner" { en = "~boyfriend, bf, boy friend, her man, her guy, the guy, a guy, this guy, a man, partner, fiancé, friend, dating, seeing", fr = "~chum, ~copain, ~ami, son gars, le gars, un gars, un homme, un monsieur, fréquente, sort avec, l'ami, amoureux, conjoint" }
words "gift" { use = "things.gifts", en = "~cash, second phone, two phones, two cell phones, new phone, new phones, second cell phone, lashes, hair extensions, designer, brand name, expensive clothes, hotel key, hotel key card, prepaid cards, gift cards, wad of cash, phone that isn't, lingerie", fr = "~cash, deuxième téléphone, deuxième cellulaire, deux cellulaires, deux téléphones, nouveau cellulaire, nouveau téléphone, faux cils, rallonges, sac de marque, linge cher, clé d'hôtel, carte d'hôtel, cartes prépayées, liasse, lingerie" }
words "unexplained" { en = "unexplained, can't explain, cannot explain, can't say where, won't say where, wouldn't say where, will not say where, no job, all of a sudden, suddenly, out of nowhere, from nowhere, keeps getting, keeps coming home with, comes home with, came home with, came back with, comes back with, came to school with, shows up with, showed up with, turned up with, arrived with, has new, we didn't buy, we did not buy, I didn't buy, I did not buy, didn't buy her, mom didn't buy, family can't afford, cannot afford, can't afford, nobody knows where, bought her, bought him, buys her, buys him, gave her, gives her, gave him, gives him, gifts from", fr = "inexpliqué, inexpliquée, inexpliqués, ne peut pas expliquer, ne sait pas expliquer, veut pas dire d'où, ne dit pas d'où, dit pas d'où, sans emploi, tout d'un coup, tout à coup, soudainement, du jour au lendemain, sorti de nulle part, revient avec, revenue avec, revenu avec, arrive avec, arrivée avec, arrive à l'école avec, se promène avec, on n'a pas acheté, pas acheté, n'a pas les moyens, pas les moyens, personne sait d'où, lui achète, lui a acheté, lui donne, lui a donné, lui paie, lui paye, cadeaux de, dispendieux" }
words "minor" { use = "people.children",
                en  = "daughter, student, pupil, girl, youth, teen, she's, my kid, grade",
                fr  = "fille, élève, ado, jeune, ma fille, secondaire" }
words "adult_age" { en = "thirty-year-old, forty-year-old, in his twenties, in his thirties, in his forties, twice her age", fr = "dans la vingtaine, dans la trentaine, dans la quarantaine, le double de son âge" }

phrase "young_old" { en = "{age 10-17} ...9 {partner} ...5 {age 20-60}; {partner} ...3 {age 20-60} ...9 {age 10-17}; {age 10-17} ...9 {older}; {minor} ...6 {older}; {older} ...6 {minor}; {age 10-17} ...9 {partner} ...5 {adult_age}; {minor} ...6 {partner} ...4 {age 20-60}", fr = "{age 10-17} ...9 {partner} ...5 {age 20-60}; {partner} ...3 {age 20-60} ...9 {age 10-17}; {age 10-17} ...9 {older}; {minor} ...6 {older}; {older} ...6 {minor}; {age 10-17} ...9 {partner} ...5 {adult_age}; {minor} ...6 {partner} ...4 {age 20-60}; chum en a {number 20-60}; chum a {number 20-60} ans" }
phrase "gifts" { en = "{unexplained} ...6 {gift}; {gift} ...5 {unexplained}; two (cell)? (phones|cells|cellphones); {gift} ...4 {gift} ...4 {gift}", fr = "{unexplained} ...6 {gift}; {gift} ...5 {unexplained}; deux (cellulaires|téléphones|cells); {gift} ...4 {gift} ...4 {gift}" }
phrase "child_near" { en = "{age 8-17}; {minor}; (her|his|my|our|high|middle|after|at|the) school; grade {number 6-12}; group home; foster home", fr = "{age 8-17}; {minor}; (son|mon|ma|notre|l') école; secondaire {number 1-5}; centre jeunesse; famille d'accueil; foyer de groupe" }

phrase "young_old" { en = "{number 10-17} ...6 {age 20-60} ...2 {partner}; {age 10-17} ...9 {age 20-60} ...2 {partner}; {number 10-17} ...6 {partner} ...3 {number 20-60}; {partner} ...2 {number 20-60} ...9 {number 10-17}; (she|he) says ...2 (he|she) is ...1 {number 18-40}", fr = "{number 10-17} ans ...6 {partner} ...3 {number 20-60}; {age 10-17} ...9 {partner} ...2 {number 20-60}; chum ...2 majeur" }
phrase "ride" { en = "(picked up|picks her up|picks him up|drops her off|dropped off|waits for her|waiting for her|gets into|got into|gets in|got in|leaves with|left with|seen with|seen getting into) ...6 (older|adult|grown|man|men|guy|male|audi|bmw|mercedes|tesla|escalade|suv|charger|truck|car with|black car|white car|rental); (older|adult|grown) (man|guy|male|boyfriend|friend) ...6 (school|parking lot|bus stop|pick|picks|car|gifts|phone|hotel|house)", fr = "(ramassée|vient la chercher|va la chercher|la dépose|l'attend|part avec|partie avec|vue avec|repart avec) ...6 (plus vieux|adulte|audi|bmw|mercedes|tesla); (homme|gars|chum|ami) (plus vieux|adulte|majeur|plus âgé) ...6 (école|stationnement|arrêt|char|auto|cadeaux|téléphone|hôtel)" }
phrase "gifts" { en = "{money 100-5000} ...4 (sock|pocket|bag|backpack|purse|locker|pencil case|folded|wallet|in her); (phone|watch|bag|purse|jacket|coat|shoes|necklace|bracelet|ring|iphone|airpods|chain|nails|lashes) ...4 (that isn't|that is not|not the one|nobody bought|she can't|from him|from a friend|from her boyfriend|from someone|from a man|he bought|he gave|he got|he paid|paid for by|worth|brand new|name brand|designer|expensive); (second|third|another|fancy|expensive|designer) ...1 (phone|phones|cellphone|iphone|bag|purse|shoes|clothes|jacket|nails|hair|jewellery|jewelry|watch|sneakers) ...4 (every|from him|from a|without|won't|nobody|and no job|suddenly|we didn't|she won't|again); (roll|wad|stack|envelope|pocket) ...1 of (cash|bills|money|twenties|hundreds)", fr = "{money 100-5000} ...4 (bas|poche|sac|case|casier|pliés|portefeuille|étui); (téléphone|montre|sac|manteau|souliers|collier|bracelet|bague|cellulaire|iphone|chaîne|ongles|cils) ...4 (qui n'est pas|pas celui|qu'on n'a pas|de lui|d'un ami|de son chum|d'un homme|qu'il a|payé par|payés par|de marque); (nouveau|nouvelle|nouveaux|nouvelles|deuxième|troisième|autre) ...1 (téléphone|cellulaire|cell|iphone|sac|souliers|linge|manteau|ongles|cheveux|bijoux|montre|espadrilles); (rouleau|liasse|paquet|enveloppe) ...1 (de|d') (cash|billets|argent|vingt)" }
words "lux" { en = "iphone, new shoes, nails done, lash extensions, lashes, gel nails, gold chain, designer bags, designer bag, second phone, perfume, expensive perfume, cannabis, vapes, ubers, uber, gift card, gift cards, new jordans, jordans, console, jacket, her hair, braces, three hundred in cash, money everyday, skins, louis vuitton, airpods, necklace", fr = "iphone, souliers neufs, ongles faits, extensions de cils, faux cils, chaîne en or, sacoches de luxe, sac de luxe, deuxième cell, deuxième cellulaire, parfum, parfum cher, vapoteuses, uber, cartes-cadeaux, jordan, console, manteau, ongles, linge, espadrilles" }
words "grown" { en = "older dude, older guy, older man, grown man, adult man, adult male, sugar daddy, in his thirties, in his twenties, in his forties, twice her age, twice his age, her man, my man spoils me, man in a BMW", fr = "le plus vieux, plus vieux, homme adulte, sugar daddy, dans la trentaine, dans la vingtaine, dans la quarantaine, le double de son âge, mon homme me gâte, homme en BMW" }
words "pays" { en = "~buy, ~give, ~pay, ~spoil, ~get, ~gift, ~treat, took care of, paid for, pays for, bought, got her", fr = "~acheter, ~donner, ~payer, ~gâter, ~offrir, y donne, lui paye, lui paie, lui achète" }
phrase "spoils" { en = "{grown} ...6 {pays} ...6 {lux}; {grown} ...6 {pays} ...6 (girls|boys|her|him|teens|kids) ...3 {lux}; {pays} ...4 {lux} ...9 {grown}; {age 10-17} ...9 {grown}; {grown} ...9 {age 10-17}; (dating|seeing|going out with|in love with|boyfriend is|with) ...4 {age 20-60} ...9 {pays}; {age 10-17} ...9 {age 20-60} ...6 {pays}; (he|she|they|who) spoils (her|him|me)|(my man spoils)", fr = "{grown} ...6 {pays} ...6 {lux}; {pays} ...4 {lux} ...9 {grown}; {age 10-17} ...9 {grown}; {grown} ...9 {age 10-17}; {age 10-17} ...9 {age 20-60} ...6 {pays}; (elle|il) {number 10-17} (lui|il|elle) {number 20-60}; (mon|son) homme me gâte|la gâte; qui la gâte|(il la gâte)" }
phrase "brings" { en = "(comes|came|showing|shows|showed|returned|returns|back) ...5 (with|wearing) ...4 {lux}; (found|discovered|has|have|had|noticed) ...4 (second phone|two phones|three hundred|wad|cash|gift cards|hotel key|designer|lash extensions|gold chain) ...9 (school bag|backpack|drawer|room|no job|daughter|son|student|foster); (won't|wouldn't|will not|doesn't|can't) (say|tell|explain) who ...2 (paid|bought|gave)|(it's from)", fr = "(revient|revenue|revenu|arrive|arrivée|débarque) ...5 avec ...4 {lux}; (trouvé|découvert|a|avait|remarqué) ...4 (deuxième cell|deuxième cellulaire|deux cellulaires|deux téléphones|trois cents|liasse|cartes-cadeaux|clé d'hôtel|extensions de cils|chaîne en or) ...9 (sac d'école|sac à dos|tiroir|chambre|pas de job|fille|élève|fils|placée); sans dire|(veut pas dire)|(dit pas) ...1 qui ...2 (payé|acheté|donné)" }
phrase "innocent" { en = "(grandmother|birthday|grandma|aunt gave|summer job|saved up|won a|at the fair|stolen card|bought a house|in her class|same grade|christmas)", fr = "(grand-mère|anniversaire|pour ses 14|job d'été|économisé|gagné|concours|carte volée|acheté une maison|dans sa classe|noël)" }
phrase "gifts" { en = "(new|brand new) ...1 (phone|iphone|clothes|nails|purse|bag|shoes|sneakers|jewellery|jewelry|jacket) ...9 (boyfriend|older|can't explain|won't say|no job|without a job|from him|stranger|can't afford|couldn't afford|doesn't work|friend of)", fr = "(cell|téléphone|iphone|linge|ongles|sacoche|souliers|bijoux|manteau) ...1 (neuf|neuve|neufs|neuves) ...9 (chum|plus vieux|explique pas|veut pas dire|pas de job|travaille pas|de lui|d'un ami|cadeau d'un|son copain)" }
phrase "gave3" { en = "(coach|assistant coach|tutor|neighbour|neighbor|stranger|a man|this man|a guy|older guy|older man|adult|manager|boss|youth leader|promoter) ...5 (gave|gives|given|bought|buys|got|paid|pays|sends|sent|treats) ...3 (him|her|them|the boy|the girl|my son|my daughter|students) ...3 (phone|iphone|airpods|console|shoes|sneakers|jordans|clothes|jacket|bag|vape|vapes|cash|money|gift card|gift cards|nails|hair|rides|dinners|jewellery|chain|skins)", fr = "(entraîneur|assistant|tuteur|voisin|inconnu|un homme|cet homme|un gars|gars plus vieux|adulte|gérant|boss|promoteur|monsieur) ...5 (donné|donne|acheté|achète|payé|paie|paye|offert|envoie|envoyé|gâte) ...3 (téléphone|iphone|cell|airpods|console|souliers|espadrilles|jordan|linge|manteau|sac|vapoteuse|cash|argent|carte-cadeau|cartes-cadeaux|ongles|cheveux|lifts|soupers|bijoux|chaîne)" }
-- A giver who is known and near, and what was seen of it; a club on its way; wages.
phrase "known_giver" { en = "(dad|mom|mum|father|mother|parents|grandmother|grandma|nan|nana|grandfather|aunt|uncle) ...1 (bought|gave|got) (her|him|me) ...4 (phone|iphone|shoes|jordans|jacket|nails|bag|watch|console|lashes); (from|gift from|present from) (nan|nana|grandma|her grandmother|his grandmother|her dad|his dad|her mom|his mom|her parents|his parents); receipt (seen|shown|checked); (for|at) (christmas|her birthday|his birthday|graduation)", fr = "(père|mère|parents|grand-mère|grand-père|tante|oncle) ...1 (lui)? (a acheté|ont acheté|a payé|ont payé|a donné) ...4 (téléphone|cellulaire|cell|iphone|souliers|manteau|ongles|sac|montre|console); cadeau de (sa|son|ses) (grand-mère|mère|père|parents|tante|oncle|marraine|parrain); (vient|viennent) de (sa|son|ses|la) (grand-mère|mère|père|parents|tante|marraine|parrain); facture (vue|montrée); (pour|à) (noël|sa fête|son anniversaire)" }
phrase "club" { en = "(team|club|choir|swimmers|skaters|dancers from|tournament|coach|athletes|wrestlers|taekwondo|karate|judo) ...12 (letter|letters|federation|tournament|coach|hotel|list)", fr = "(équipe|club|chorale|nageuses|nageurs|tournoi|athlètes|taekwondo|karaté|judo) ...12 (lettre|lettres|fédération|tournoi|entraîneur|hôtel|liste)" }
phrase "wages" { en = "{money} ...2 (a|per|each|every) (hour|week|month|shift); (deposits|deposited|waitress|waitresses|server|paycheque)", fr = "{money} ...2 (par|de l'|la|le) (heure|semaine|mois|quart); (dépôts|déposé|serveuse|talon de paye)" }
phrase "left_behind" { en = "(left behind|lost and found|forgot|forgotten)",
                       fr = "(laissé derrière|objets perdus|oublié|oubliés)" }
phrase "no_gift" { en = "(new|another) (nail|hair|shoe) (salon|shop|store|place); (bag|sack) of (rice|flour|groceries); (lends|lent|pays|paid|gives|given) ...2 {money} ...2 (a|per|each|every) (week|day|month|hour)", fr = "(nouveau|nouvelle|autre) ...1 (salon|magasin|boutique|commerce); sac de (riz|farine|patates|linge); (donne|paye|verse|reçoit|fait) ...2 {money} ...2 (par|la|à la|de l') (semaine|jour|mois|heure)" }
flag_when "young_old" :unless("club", "2 sentences")
flag_when "gifts" :near("child_near", "same paragraph") :unless("known_giver", "2 sentences")
          :unless("club", "2 sentences") :unless("wages", "same sentence")
          :unless("left_behind", "same sentence") :unless("no_gift", "2 words")
flag_when "ride" :near("child_near", "anywhere")
flag_when "spoils" :near("child_near", "anywhere") :unless("innocent", "same sentence")
          :unless("club", "2 sentences")
flag_when "brings" :near("child_near", "anywhere") :unless("innocent", "same sentence")
flag_when "gave3" :near("child_near", "anywhere") :unless("innocent", "same sentence")

hits "My [14-year-old has a boyfriend who is 26] and drives an Audi."
hits "The student is 15 and suddenly [comes to class with two phones], acrylic nails and a designer bag."
hits "Our teen daughter [keeps getting expensive clothes and cash] from someone she won't name."
hits { fr = "Ma fille de [14 ans a un chum de 26 ans] qui conduit une Audi." }
hits { fr = "L'élève a 15 ans et [revient avec deux cellulaires, des ongles et un sac de marque]." }
hits { fr = "Ma fille adolescente a [tout d'un coup du linge cher] et de l'argent." }
misses "My son is 15 and plays goalie for the school team."
misses "She is 41 and her husband is 44."
misses "He bought flowers for his wife."
misses { fr = "Mes deux ados ont 15 et 16 ans et jouent au hockey." }
misses { fr = "Elle a 41 ans et son mari 44." }
misses { fr = "Il a acheté des fleurs à sa femme." }
hits "A [grown man buys clothes] for the girls behind the junior high."
hits "Our 14 year old [came home with gel nails] and would not say who paid."
hits { en = "[She is 15 and the guy is in his thirties].",
       fr = "[Elle a 15 ans et le gars est dans la trentaine]." }
hits "Staff [found two phones and gift cards in the foster girl's drawer]."
hits "He's 25, [he spoils her], she is in grade 9."
hits { fr = "Un [adulte achète du linge] aux filles derrière la polyvalente, école secondaire." }
hits { fr = "Notre fille de 14 ans est [revenue avec un iphone], sans dire qui a payé." }
hits { fr = "On a [trouvé deux cellulaires dans le tiroir de la jeune placée]." }
hits { fr = "Il a 25 ans, c'est lui [qui la gâte], elle est en secondaire 3." }
misses "Our 14 year old got an iPhone for her birthday from her grandmother."
misses { fr = "Notre fille de 14 ans a reçu un iPhone de sa grand-mère pour son anniversaire." }
misses "Her boyfriend is in her class and they go to the movies."
misses { fr = "Son chum est dans sa classe et ils vont au cinéma." }
hits "The [assistant coach bought the boy sneakers] and drives him around after practice, he is 13."
hits { fr = "L'[entraîneur a acheté des espadrilles] au garçon de 13 ans et le promène le soir." }
misses "Two phones were left behind in the grade 10 classroom."
misses "The student has a second phone, a gift from her grandmother, receipt seen."
misses "My daughter is a waitress and deposits $400 in cash."
misses { fr = "L'élève a un nouveau téléphone, cadeau de sa marraine." }
misses { fr = "Quatre mineurs de 15 ans avec un homme de 44 ans : club de judo, lettre de la fédération." }
hits "The grade 9 student [came to school with a second phone] from a friend she will not name."
hits { fr = "Élève de 14 ans : [un homme lui a donné un nouveau cellulaire]." }
misses { fr = "Un nouveau salon d'ongles rue Mercier, près de l'école." }
misses { fr = "Il endosse le chèque, on lui rend cent dollars et un sac de riz; sa fille va à l'école." }
