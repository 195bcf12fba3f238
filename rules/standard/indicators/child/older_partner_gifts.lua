indicator "child.older_partner_gifts"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "child, sexual"
pillars { prevention = { en = "grooming: act before exploitation begins", fr = "leurre : agir avant l'exploitation" },
          protection = { en = "child protection", fr = "protection de la jeunesse" } }
law       "CC 172.1"
corroborates "recruit_vuln.psychological_dependency"
source    "RCMP-SIGNS; DHS-BC; CHILD-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Child with a much older partner, unexplained gifts, phones or cash", fr = "Enfant avec un partenaire bien plus vieux, cadeaux, téléphones ou argent inexpliqués" }
why { en = "A much older partner and things nobody can explain are how grooming often looks from outside.", fr = "Un partenaire bien plus vieux et des objets inexpliqués : vu de l'extérieur, le leurre ressemble souvent à cela." }
ask { en = "Where do the things come from, and what is expected in return?", fr = "D'où viennent les objets, et qu'attend-on en retour?" }
false_alarms { en = "Gifts from family, a first job, two teenagers of near age.", fr = "Cadeaux de la famille, premier emploi, deux ados du même âge." }

words "older"    { en = "older boyfriend, older man, older guy, older men, older bf, much older boyfriend, adult boyfriend, adult male, adult man, older male, grown man, boyfriend in his twenties, boyfriend in his thirties, boyfriend is older, guy in his twenties, older friend, sugar daddy", fr = "chum plus vieux, chum bien plus vieux, chum beaucoup plus vieux, homme plus vieux, homme plus âgé, gars plus vieux, copain plus vieux, copain plus âgé, un adulte, homme adulte, gars adulte, gars dans la vingtaine, chum dans la vingtaine, chum majeur, sugar daddy, ami plus vieux" }
words "partner"  { en = "~boyfriend, bf, boy friend, her man, her guy, the guy, a guy, this guy, a man, partner, fiancé, friend, dating, seeing", fr = "~chum, ~copain, ~ami, son gars, le gars, un gars, un homme, un monsieur, fréquente, sort avec, l'ami, amoureux, conjoint" }
words "gift"     { use = "things.gifts", en = "~money, ~cash, second phone, two phones, two cell phones, new phone, new phones, second cell phone, lashes, hair extensions, designer, brand name, expensive clothes, hotel key, hotel key card, prepaid cards, gift cards, wad of cash, phone that isn't, lingerie", fr = "~argent, ~cash, deuxième téléphone, deuxième cellulaire, deux cellulaires, deux téléphones, nouveau cellulaire, nouveau téléphone, faux cils, rallonges, sac de marque, linge cher, clé d'hôtel, carte d'hôtel, cartes prépayées, liasse, lingerie" }
words "unexplained" { en = "unexplained, can't explain, cannot explain, can't say where, won't say where, wouldn't say where, will not say where, no job, all of a sudden, suddenly, out of nowhere, from nowhere, keeps getting, keeps coming home with, comes home with, came home with, came back with, comes back with, came to school with, shows up with, showed up with, turned up with, arrived with, has new, we didn't buy, we did not buy, I didn't buy, I did not buy, didn't buy her, mom didn't buy, family can't afford, cannot afford, can't afford, nobody knows where, bought her, bought him, buys her, buys him, gave her, gives her, gave him, gives him, gifts from", fr = "inexpliqué, inexpliquée, inexpliqués, ne peut pas expliquer, ne sait pas expliquer, veut pas dire d'où, ne dit pas d'où, dit pas d'où, sans emploi, tout d'un coup, tout à coup, soudainement, du jour au lendemain, sorti de nulle part, revient avec, revenue avec, revenu avec, arrive avec, arrivée avec, arrive à l'école avec, se promène avec, on n'a pas acheté, pas acheté, n'a pas les moyens, pas les moyens, personne sait d'où, lui achète, lui a acheté, lui donne, lui a donné, lui paie, lui paye, cadeaux de, dispendieux" }
words "minor"    { use = "people.children", en = "daughter, student, pupil, girl, youth, teen, she's, my kid, grade", fr = "fille, élève, ado, jeune, ma fille, secondaire" }
words "adult_age" { en = "thirty-year-old, forty-year-old, in his twenties, in his thirties, in his forties, twice her age", fr = "dans la vingtaine, dans la trentaine, dans la quarantaine, le double de son âge" }

phrase "young_old"  { en = "{age 10-17} ...9 {partner} ...5 {age 20-60}; {partner} ...3 {age 20-60} ...9 {age 10-17}; {age 10-17} ...9 {older}; {minor} ...6 {older}; {older} ...6 {minor}; {age 10-17} ...9 {partner} ...5 {adult_age}; {minor} ...6 {partner} ...4 {age 20-60}", fr = "{age 10-17} ...9 {partner} ...5 {age 20-60}; {partner} ...3 {age 20-60} ...9 {age 10-17}; {age 10-17} ...9 {older}; {minor} ...6 {older}; {older} ...6 {minor}; {age 10-17} ...9 {partner} ...5 {adult_age}; {minor} ...6 {partner} ...4 {age 20-60}; chum en a {number 20-60}; chum a {number 20-60} ans" }
phrase "gifts"      { en = "{unexplained} ...6 {gift}; {gift} ...5 {unexplained}; two (cell)? (phones|cells|cellphones); {gift} ...4 {gift} ...4 {gift}", fr = "{unexplained} ...6 {gift}; {gift} ...5 {unexplained}; deux (cellulaires|téléphones|cells); {gift} ...4 {gift} ...4 {gift}" }
phrase "child_near" { en = "{age 8-17}; {minor}; school; grade {number 6-12}; group home; foster home", fr = "{age 8-17}; {minor}; école; secondaire {number 1-5}; centre jeunesse; famille d'accueil; foyer de groupe" }

phrase "young_old" { en = "{number 10-17} ...6 {age 20-60} ...2 {partner}; {age 10-17} ...9 {age 20-60} ...2 {partner}; {number 10-17} ...6 {partner} ...3 {number 20-60}; {partner} ...2 {number 20-60} ...9 {number 10-17}; (she|he) says ...2 (he|she) is ...1 {number 18-40}", fr = "{number 10-17} ans ...6 {partner} ...3 {number 20-60}; {age 10-17} ...9 {partner} ...2 {number 20-60}; chum ...2 majeur" }
phrase "ride"    { en = "(picked up|picks her up|picks him up|drops her off|dropped off|waits for her|waiting for her|gets into|got into|gets in|got in|leaves with|left with|seen with|seen getting into) ...6 (older|adult|grown|man|men|guy|male|audi|bmw|mercedes|tesla|escalade|suv|charger|truck|car with|black car|white car|rental); (older|adult|grown) (man|guy|male|boyfriend|friend) ...6 (school|parking lot|bus stop|pick|picks|car|gifts|phone|hotel|house)", fr = "(ramassée|vient la chercher|va la chercher|la dépose|l'attend|embarque|embarquée|monte|montée|part avec|partie avec|vue avec|repart avec) ...6 (plus vieux|adulte|homme|gars|audi|bmw|mercedes|tesla|vus|char|auto|camion|voiture); (homme|gars|chum|ami) (plus vieux|adulte|majeur|plus âgé) ...6 (école|stationnement|arrêt|char|auto|cadeaux|téléphone|hôtel)" }
phrase "gifts"   { en = "{money >= 100} ...4 (sock|pocket|bag|backpack|purse|locker|pencil case|folded|cash|wallet|in her); (phone|watch|bag|purse|jacket|coat|shoes|necklace|bracelet|ring|iphone|airpods|chain|nails|lashes) ...4 (that isn't|that is not|not the one|nobody bought|she can't|from him|from a friend|from her boyfriend|from someone|from a man|he bought|he gave|he got|he paid|paid for by|worth|brand new|name brand|designer|expensive); (new|second|third|another|fancy|expensive|designer) ...1 (phone|phones|cellphone|iphone|bag|purse|shoes|clothes|jacket|nails|hair|jewellery|jewelry|watch|sneakers) ...4 (and|every|from|no|without|she|he|we|suddenly|this)?; (roll|wad|stack|envelope|pocket) ...1 of (cash|bills|money|twenties|hundreds)", fr = "{money >= 100} ...4 (bas|poche|sac|case|casier|pliés|cash|portefeuille|étui); (téléphone|montre|sac|manteau|souliers|collier|bracelet|bague|cellulaire|iphone|chaîne|ongles|cils) ...4 (qui n'est pas|pas celui|qu'on n'a pas|de lui|d'un ami|de son chum|d'un homme|qu'il a|payé par|payés par|neuf|neuve|de marque|cher|chers); (nouveau|nouvelle|nouveaux|nouvelles|deuxième|troisième|autre) ...1 (téléphone|cellulaire|cell|iphone|sac|souliers|linge|manteau|ongles|cheveux|bijoux|montre|espadrilles); (rouleau|liasse|paquet|enveloppe) ...1 (de|d') (cash|billets|argent|vingt)" }
flag_when "young_old"
flag_when "gifts" :near("child_near", "anywhere")
flag_when "ride" :near("child_near", "anywhere")

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
