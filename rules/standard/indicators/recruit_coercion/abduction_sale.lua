indicator "recruit_coercion.abduction_sale"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "safety comes first", fr = "la sécurité d'abord" },
          prosecution = { en = "kidnapping or forced marriage may apply",
                          fr = "l'enlèvement ou le mariage forcé peuvent s'appliquer" } }
law       "CC 279(1); CC 293.1; CC 279.01; IRPA 118"
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Abduction, forced marriage, forced adoption or sale of the person",
        fr = "Enlèvement, mariage forcé, adoption forcée ou vente de la personne" }
why   { en = "A person who was taken, sold or married by force was never free to choose.",
        fr = "Une personne enlevée, vendue ou mariée de force n'a jamais pu choisir." }
ask   { en = "Who handed the person over, to whom, and what was given for it?",
        fr = "Qui a remis la personne, à qui, et contre quoi?" }
false_alarms { en = "Custody disputes; rumours of abductions; players traded by a team.",
               fr = "Litiges de garde; rumeurs d'enlèvement; joueurs échangés par une équipe." }

words "sell" { en = "~sell, ~trade, ~swap, ~auction, sold off, passed on",
               fr = "~vendre, ~échanger, ~troquer, ~céder, ~marchander" }
words "person" { en = "her, him, me, us, them, a girl, one girl, the girl, the girls, his daughter, her daughter, their daughter, his sister, her niece, his niece, the child, the baby, the boy, workers, the workers, women, a woman", fr = "la, l, m, nous, les, une fille, la fille, les filles, sa fille, leur fille, sa soeur, sa nièce, l'enfant, le bébé, le garçon, les travailleurs, une femme, des femmes" }
words "buyer" { en = "~pimp, ~man, ~guy, ~gang, ~trafficker, ~family, ~farmer, ~boss, ~brothel, ~cousin, ~friend, ~dealer, ~crew, them, him, someone, another, a couple, ~owner, ~agency", fr = "~pimp, ~proxénète, ~homme, ~gars, ~gang, ~trafiquant, ~famille, ~patron, ~bordel, ~cousin, ~ami, ~dealer, ~bande, eux, lui, quelqu'un, un autre, ~couple, ~agence, ~bonhomme" }
words "seller" { en = "uncle, aunt, father, mother, parents, cousin, boyfriend, husband, friend, brother, stepfather, family, stepmother, ex, pimp, he, they, she, my friend", fr = "oncle, tante, père, mère, parents, cousin, cousine, chum, mari, amie, ami, frère, beau-père, famille, ex, pimp, il, ils, elle" }
words "sold" { en = "sold, traded, swapped, auctioned",
               fr = "vendue, vendu, vendues, vendus, échangée, échangé" }
words "sold_one" { en = "she, he, i, we, they, girl, girls, woman, women, child, children, daughter, son, boy, worker, workers, sister, niece, wife, me, her, him, who, victim", fr = "elle, fille" }
words "kidnap" { en = "~kidnap, ~abduct, was snatched, snatched from, was taken from the street, grabbed off the street, grabbed from", fr = "~kidnapper, ~kidnapping, enlevée, enlevé, prise de force" }

phrase "sold" { en = "{sold_one} ...2 was|were|been|got|being|be|is {sold} (to|by|for|from|off|twice|between); was|is|being {sold} to (a|another|the) (pimp|man|gang|brothel|couple|family|dealer); {sold} to|by ... {buyer}; {seller} {sold} {person}; {seller} ... {sell} {person} (to|for|off); {sell} {person} to ... {buyer}; {sell} {person} for ... {money}; {sold} {person} for ... {money}; {buyer} bought|buys|purchased {person} (from|for)" }
phrase "sold" { fr = "été|est|était|sera|être {sold} (à|par|pour|aux|au|contre); {sold} à|par|au|aux ... {buyer}; {seller} ... (a|ont|avait) {sold} sa|leur|la fille|nièce|soeur|petite; {seller} l|la|m|les a|ont|veut {sold}; l|la|m|les a|ont {sold} (à|aux|au|pour|contre|de|comme); {sell} sa|leur fille|nièce|soeur; {sell} {person} (à|pour|au|aux); vendue|vendues ...2 {money}; {buyer} l|les|m a|ont (achetée|acheté|achetés)" }
phrase "sold" { en = "(gave|gives|given|handed|traded|passed|lent|sent) (her|him|me|them|the girl) (to|over to|off to) ... (man|men|guy|guys|crew|gang|couple|family|pimp|dealer|husband|cousin|boss|friend|stranger) ... (for|in exchange|to pay|to settle|because of|debt|truck|money|drugs|car|land); (traded|swapped|given|passed|handed) (to|off to|over to) ... (crew|pimp|gang|man|guy|dealer|family|couple|stable|boyfriend)" }
phrase "sold" { fr = "(donnée|donné|vendue|échangée|remise|passée|prêtée|troquée) (à|au|aux) ... (homme|hommes|gars|gang|couple|famille|pimp|dealer|mari|cousin|boss|ami|monsieur|bande) ... (pour|contre|en échange|dette|argent|camion|drogue|char); (échangée|passée|revendue|troquée) (à|au|aux|contre) ... (gang|pimp|gars|homme|dealer|dette|autre|bande)" }
phrase "forced_marriage" { en = "(forced|forcing|made|forces|pressured|sold) her|me|him|them into ... (marriage|marrying|marry); (forced|made|pressured|forcing) her|me|him|them|the girl (to)? (marry|get married|wed); forced to marry; forced marriage; forced into marriage; married off; (marry|married|marrying) ... (against her will|against my will|never met|twice her age|she had not met|much older); given in marriage; (promised|given|handed|sent) to ... (as a wife|as a bride|in marriage); forced adoption; (flown|taken|sent) ... to be married; ticket ... (wedding|marry|married) ... (she|doesn't|never|forced)" }
phrase "forced_marriage" { fr = "(forcée|forcé|obligée|obligé|forcées) (à|de|d)? (se marier|marier|épouser|l'épouser); forcer|obliger|forçait|force ... (se marier|épouser|marier|mariage); mariage forcé|arrangé de force; mariée|mariées|mariée de force; donnée|promise|vendue en mariage; mariée ... (contre son gré|jamais vu|jamais rencontré|deux fois son âge); adoption forcée; (envoyée|amenée) ... pour ... (être mariée|se marier|la marier); la marier de force" }
phrase "forced_marriage" { en = "(getting|get|being|be|is|was|to be|will be) (the one)? (married|married off|engaged|promised) ... (cousin|man|someone|stranger|older|uncle's|never met|she's never|she has never|doesn't know|against|not want|back home|overseas|summer|trip); (hall|wedding|ceremony|ring|dress|imam|priest) ... (booked|planned|waiting|arranged) ... (never met|she doesn't|without|didn't know|cousin|against|found out); (doesn't|does not|didn't|did not) want to (marry|get married|be married); (told|said|says) ... (marry|married|wedding) ... (or|if she refuses|no choice|disown|kill|beat|passport)" }
phrase "forced_marriage" { fr = "(se faire|va être|être|sera|est|allait être) (mariée|promise|fiancée) ... (cousin|homme|inconnu|vieux|oncle|jamais|connaît pas|contre|veut pas|au pays|là-bas|été|voyage); (salle|mariage|cérémonie|bague|robe|noces) ... (réservée|réservé|prévu|arrangé|organisé) ... (jamais|connaît pas|sans|savait pas|cousin|contre|découvert); (veut|voulait) pas (se marier|l'épouser|être mariée|du mariage)" }
phrase "abducted" { en = "{kidnap} (by|from|and|at|her|him|me|in|as|when); was|were|been {kidnap}; {kidnap} ... {person}; (taken|grabbed|snatched) from (the|a|her|his) ... (bus station|street|mall|school|village|home|shelter|group home)" }
phrase "abducted" { fr = "{kidnap} (par|à|au|dans|devant|quand); été|s'est fait|fait {kidnap}; (enlevée|enlevé|kidnappée) (à|au|dans|devant|sur) ... (gare|terminus|rue|école|village|centre|refuge|métro)" }
phrase "abducted" { en = "(grabbed|snatched|pulled|dragged) (her|him|me|them) (off|from) (the|a) (street|sidewalk|bus stop|highway|reserve|school|party|road|mall)" }
phrase "abducted" { fr = "(prise|pris|ramassée|ramassé|arrachée|embarquée) (dans la rue|sur la rue|à l'arrêt|sur le trottoir|sur la route|de force)" }
phrase "ordinary" { en = "custody; amber alert; sold out; hockey; team traded; player; sold her car; sold him a car; sold her phone; sold me a; sold us a; kidnapping movie; facebook says; rumour; rumor; mall; zip tie; trade school; sold his house; sold house; novel; non-custodial; wedding dress", fr = "garde partagée; alerte amber; partie de hockey; joueur; vendu son auto; vendu mon auto; vendu sa maison; vendu la maison; vendu un char; rumeur; roman; centre d'achats; vendu mon" }
phrase "sold" { en = "(bought|buys|purchased|paid for|sold|traded|won) (her|him|me|them|the girl) (from|off|in|to|for) ... (guy|man|pimp|card|game|dealer|family|father|uncle|gang|money|grand|thousand|cousin); (father|mother|uncle|aunt|stepmother|stepfather|stepdad|brother|parents|old man|husband) ... (gave|traded|sold|handed|exchanged|lent) (her|him|me|them|the girl|the boy) ... (to|for) ... (dealer|man|debt|owed|money|cousin|friend|guy|pimp|clear|couple|boss); got money for (the|her|his) (boy|girl|baby|son|daughter|child|niece); (she's|he's|she is) yours; (paid|pays|price|money|sold|bought) ...4 per head ...3 (girl|girls|boy|boys|woman|women|man|men|child|children|recruit|recruits); (how much|what) they (paid|had paid|gave) for (him|her|me|them); (transferred|passed|handed) (her|him|me) to the next ... (price|money|for); (baby|child) ... handed over for money; {money} (and|then) she's yours; (price|bid|offer) for (the|a|each) (girl|boy|worker|wife|bride)" }
phrase "sold" { fr = "(achetée|acheté|vendue|vendu|échangée|échangé|gagnée|cédée|cédé|troquée) (d'un|d|du|de|à|au|aux|contre|pour) ... (gars|homme|pimp|cartes|dealer|pusher|famille|père|oncle|gang|argent|mille|cousin|suivant); (père|mère|oncle|tante|belle-mère|beau-père|frère|parents|mari) ... (a|ont|m'a|l'a) (donnée|donné|échangée|vendue|vendu|cédée|prêtée) ... (à|au|contre|pour) ... (pusher|dealer|homme|dette|argent|cousin|ami|gars|pimp|effacer|couple|boss); reçu de l'argent pour (le|la|sa|son) (petit|petite|bébé|garçon|fille|nièce); (payé|payée|prix|argent|vendues|vendus) ...3 par tête ...3 (fille|filles|garçon|garçons|femme|femmes|homme|hommes|enfant|enfants|recrue|recrues); combien ils (avaient|ont) (payé|donné) pour (lui|elle|moi); (cédée|passée|remise) au suivant; (bébé|enfant) ... remis contre de l'argent; (est à toi|elle est à toi); {money} pis est à toi" }
phrase "forced_marriage" { en = "(ceremony|wedding|nikah|engagement) ... (met|never met|seen) ... (same day|that day|before|never); (married|marry|wed) ... (man|cousin|someone) ... (she'd met|she had met|he'd met|never met|doesn't know|didn't know|same day); (fly|flown|flying|sent|sending|take|taking) (her|me|him)? ... to (marry|be married|get married) ...9 (said no|doesn't want|against|refused|passport|crying|no choice); (arranged|planned) for (her|me|my sister|my friend|him) to (fly|travel|go) ... marry" }
phrase "forced_marriage" { fr = "(cérémonie|mariage|noces|fiançailles) ... (rencontré|rencontrée|vu|jamais vu) ... (jour même|même jour|avant|jamais); (mariée|marier) ... (homme|cousin|quelqu'un) ... (rencontré|jamais vu|connaît pas|connaissait pas|le jour même); (envoyer|envoyée|amener|partir) ... (se marier|marier|être mariée) ...9 (dit non|veut pas|contre|refuse|passeport|pleure|pas le choix); (prévu|arrangé) ... (envoyer|partir) ... marier" }
phrase "abducted" { en = "(taken|took her|took him|grabbed|snatched|picked up) off the street; (taken|snatched|grabbed) (outside|behind|near|in front of) ... (school|shelter|mall|house|store|bar|station); (kept|put|locked|threw) (her|him|me|them) in (the|a) trunk; (kept|locked) in the trunk; (doesn't|does not|didn't) know the (people|men|guys|man) who took (her|him|me|them)" }
phrase "abducted" { fr = "(prise|pris|enlevée|enlevé|ramassée|ramassé|pognée) (dans la rue|devant|derrière|près de) ... (rue|école|refuge|centre|maison|bar|gare|dépanneur|connaît); (gardée|mise|enfermée|barrée) dans (la valise|le coffre) (du|de la|d'un)?; (connaît|connaissait) pas ceux qui l'ont (prise|pris|enlevée)" }
phrase "forced_marriage" { en = "(to be|will be|being|is being|was|got|get|getting) (married|married off|engaged|given|promised) ...4 to (a|the|her|his) ...4 (man|cousin|guy|elder|friend|widower) (of|who|she|aged|her uncle|from); married to a man of {number >= 30}; (given|set|has|have|been given) (her|a) (wedding)? date; (uncle|father|dad|family|parents) owes? ...9 (married|marry|wed|bride); turned {number 12-17} ...12 (given her date|married|engaged|promised|wedding)", fr = "(va être|sera|être|a été|s'est fait|se fait) (mariée|promise|donnée|fiancée) ...4 à (un|son|l') ...4 (homme|cousin|monsieur|vieux|ami|veuf); mariée à un homme de {number >= 30}; (oncle|père|famille|parents) doit ...9 (mariée|marier|épouser)" }
phrase "sold" { en = "envelope ...9 (girl|boy|other|her|him|child|changed hands); (girl|boy|her|him|child|woman) ... (swapped|traded|exchanged) ... envelope", fr = "(été|être|était) (achetée|acheté) {money}; achetée {money}; enveloppe ...9 (fille|garçon|petite|petit|enfant)" }
phrase "sold" { en = "(given|handed|promised|sold|married off) at {number 10-17} to (a|the|an|her|his) ...4 (for|against|over|because|to pay|debt)", fr = "(donnée|donné|promise|vendue|mariée) à {number 10-17} ans à (un|son|l') ...4 (contre|pour|dette|à cause)" }

-- What is sold, bought or given is a thing, a permit or a show.
phrase "thing_sold" { en = "(sold|sells|sell|selling|sold) (her|him|them|us|me|people) (bread|food|fish|meals|tires|tools|boots|water|tickets|clothes|cigarettes|phones|cards|furniture|insurance); (sold|sells|sell|selling) (her|him|them|us|me) (a|an|the|his|some|used|winter|snow) ...1 (car|truck|van|phone|bike|couch|bed|house|tires|computer|tablet|stove|boat)", fr = "(vend|vendu|vendait) (des|du|de la|le|un|une) (pain|nourriture|repas|pneus|outils|bottes|billets|cigarettes|auto|char|camion|téléphone); (eimt|visa|permis|billet|séance|séances|place|poste) ...2 (vendu|vendue|vendus|vendues|acheté|achetée); acheté pour (ses|son|sa|leurs|les) (noces|anniversaire|fête|mère|père|femme|mari|enfants); donne à un (gars|homme) pour" }
words "kin" { en = "stepfather, stepdad, father, mother, parents, uncle, aunt, brother, family, grandmother, husband, in laws, mother in law, guardian", fr = "beau-père, père, mère, parents, oncle, tante, frère, famille, grand-mère, mari, belle-famille, belle-mère, tuteur" }
words "price_of" { en = "money, cash, goats, cows, cattle, phone, phones, motorbike, car, tv, thousand, grand, dollars, payment, gold, debt, deposit, buffalo, lakh, cigarettes, drugs, land", fr = "argent, cash, chèvres, vaches, bétail, téléphone, moto, auto, télé, mille, piastres, dollars, paiement, or, dette, dépôt, drogue, terre" }
phrase "given_for" { en = "{kin} ...1 (got|took|received|accepted|was given|were given|were paid|was paid|paid) ...4 {price_of} ...5 (for her|for him|for me|for the girl|left with|went with|gave her|gone); (i|she|he|they) (was|were|been|got|had been) (sold|traded|swapped|auctioned|bought|given) ...5 (times|twice|once|again|man|guy|pimp|paid|for|to|over); (won|lost) (her|him|me) in a (card|dice|poker|bet); (grabbed|snatched|pulled|took) (her|him|me|them) (off|from) the (street|sidewalk|bus stop|road|mall|market); (went|gone|go) for a (ride|drive|coffee) ...9 (didn't bring|did not bring|never came|never brought|not come back|wouldn't take her back|not let)", fr = "{kin} ...2 (reçu|pris|accepté|touché|eu) ...4 {price_of} ...6 (pour elle|pour lui|pour moi|partie avec|parti avec|donnée|fille); (j'ai|a|ont|elle a|il a) été (vendue|vendu|vendues|vendus|échangée|échangé|achetée|donnée) ...5 (fois|homme|gars|pimp|payé|pour|à|contre); (gagnée|perdue|gagné) aux (cartes|dés); (pognée|pogné|embarquée|embarqué|ramassée|enlevée) (de force|dans la rue|sur le trottoir|devant)" }
phrase "goods_sold" { en = "(car|truck|house|cow|dog|puppy|horse|boat|phone|bike|hockey|card|cards|painting|tickets) ...4 (sold|traded|bought)", fr = "(auto|char|camion|maison|vache|chien|cheval|bateau|vélo|carte|tableau|billets) ...4 (vendu|vendue|échangé|acheté); vendue ...4 (auto|char|maison|moto)" }
phrase "given_for" { en = "{scenes.kin} ...2 (handed|gave|passed|traded|sold|swapped|bet|lost|signed) (her|him|me|them|my sister|the girl|the boy|both girls) ...2 (over|away|for|to|against) ...6 {price_of}; (handed|gave|passed|traded|sold|swapped) (her|him|me|them) ...1 (over)? (for|against|to pay|to cover|to settle) ...4 {price_of}", fr = "{scenes.kin} ...1 (l'a|les a|m'a|l'ont|m'ont|les ont) (donnée|donné|vendue|vendu|échangée|échangé|passée|cédée|perdue|donnés|vendues) ...2 (contre|pour|à|aux) ...5 {price_of}; (donnée|donné|vendue|vendu|échangée|échangé|cédée) ...2 (contre|pour payer|pour régler|pour effacer) ...4 {price_of}" }
phrase "paid_kin" { en = "(paid|gave|handed) ...1 (her|his|the girl's|my) {scenes.kin} ...2 {money} ...3 (and|then) ...2 (took|brought|drove|flew|kept|left with|carried) (her|him|me); (paid|gave|handed) ...1 (her|his|the girl's|my) {scenes.kin} ...1 {number >= 50} ...3 (and|then) ...2 (took|brought|drove|flew|kept|left with|carried) (her|him|me); (paid|gave|handed) ...1 (her|his|the girl's|my) {scenes.kin} ...1 (two|three|five|ten) thousand ...3 (and|then) ...2 (took|brought|drove|kept) (her|him|me)", fr = "(payé|donné|remis) ...2 {money} à ...1 (son|sa|ses|mon|ma) {scenes.kin} ...3 (et|pis|puis) ...2 (emmenée|amenée|emmené|prise|ramenée|gardée|partie|partir); (payé|donné|remis) ...2 {number >= 50} ...1 à ...1 (son|sa|ses|mon|ma) {scenes.kin} ...3 (et|pis|puis) ...2 (emmenée|amenée|emmené|prise|ramenée|gardée)" }
phrase "abducted" { en = "(grabbed|snatched|pulled|dragged|took|forced) (her|him|me|them|the girl|the boy) (at|from|off|near|outside|in|on|by|behind) ...2 (bus stop|street|sidewalk|station|school|mall|road|parking lot|corner) ...3 (put|threw|pushed|shoved|forced|dragged) (her|him|me|them)? ...1 (in|into) ...2 (car|van|truck|trunk|suv|vehicle)",
                    fr = "(l'ont|l'a|m'ont|m'a|les ont|nous ont|a été|s'est fait) ...1 (pognée|pogné|prise|pris|attrapée|attrapé|saisie|enlevée|ramassée|poigné|poignée) ...3 (arrêt d'autobus|arrêt|rue|trottoir|station|école|centre d'achats|stationnement|coin) ...3 (embarquée|embarqué|mise|mis|poussée|poussé|jetée|jeté|rentrée) dans ...1 (char|auto|van|camion|fourgonnette|coffre|valise|voiture)" }
phrase "paid_kin" { en = "(paid|bribed) (her|the girl's) {scenes.kin} ...1 (drove off|left|took off|went off|drove away) with her; (paid|bribed) my {scenes.kin} ...1 (drove off|left|took off|went off|drove away) with me",
                    fr = "payé (son|sa|ses|mon|ma|mes) {scenes.kin} ...2 (parti|reparti|partis) avec (elle|moi)" }
flag_when "sold" :unless("ordinary", "same sentence") :unless("thing_sold", "2 words")
flag_when "forced_marriage" :unless("ordinary", "same sentence")
flag_when "abducted" :unless("ordinary", "same sentence")
flag_when "given_for" :unless("goods_sold", "same sentence")
flag_when "paid_kin" :unless("goods_sold", "same sentence")

hits "She says her [uncle sold her] when she was twelve."
hits "Last spring she [was sold to] another pimp."
hits "Her parents [forced her to marry] a man of fifty."
hits "He [was kidnapped] from the bus station."
hits { fr = "Elle dit avoir [été vendue à] un autre gars." }
hits { fr = "Son oncle [l'a vendue] à douze ans." }
hits { fr = "Elle a été [forcée de se marier] en juin." }
hits { fr = "La petite a [été enlevée à la gare]." }
misses "My brother sold his car to a friend."
misses "The team traded two players."
misses "Their wedding is in June and she is happy."
misses { fr = "Mon frère a vendu son auto." }
misses { fr = "L'équipe a échangé deux joueurs de hockey." }
misses { fr = "Leur mariage est en juin." }
hits "Her stepfather [gave her to a friend to clear what] he owed."
hits "He [overheard how much they paid for him]."
hits "They [bought her from another guy] for eight thousand."
hits { fr = "Son beau-père l'a [donnée à un ami pour effacer] sa dette." }
hits { fr = "Il a entendu [combien ils avaient payé pour lui]." }
hits { fr = "Ils l'ont [achetée d'un autre gars] huit mille." }
misses "The store clerk sold her brother a phone."
misses "The agency charges two thousand per person for the tour."
misses { fr = "Le commis a vendu un téléphone à son frère." }
misses { fr = "L'agence charge deux mille par personne pour le circuit." }
misses "He sold her old couch for fifty dollars and the player is traded to another team."
misses { fr = "Ma mère a vendu la maison 300 000 $." }
misses { fr = "Elle a été enlevée de la liste." }
misses "The camp store sold them boots and cigarettes."
misses "He sold her winter tires and a couch."
misses "The plant pays the agency a fee per head."
misses { fr = "Ils l'avaient acheté pour leur anniversaire." }
misses { fr = "Un permis vendu par un consultant sur Internet." }
hits "The uncle was [paid by the crew per head for the girls], he laughed about it."
hits { fr = "Les gars ont [payé par tête pour les filles]." }
hits "Her [stepfather got two goats and a phone for her]."
hits "Her [parents took money and she left with] the man the next day."
hits "[I was sold two times, the second man paid] more."
hits "She [went for a ride with a friend's cousin and they did not bring] her back."
hits { fr = "Son [beau-père a reçu deux chèvres et un téléphone pour elle]." }
hits { fr = "[J'ai été vendue deux fois, le deuxième a payé] plus cher." }
hits { fr = "Ses [parents ont pris l'argent et elle est partie avec] le monsieur le lendemain." }
misses "He traded her his hockey card for a comic."
misses "She sold her car to the neighbour."
misses { fr = "La vache a été vendue deux fois." }
hits { fr = "Sa [tante l'a donnée contre une moto]." }
hits "He [paid her brother two thousand and took her] home like a fridge."
hits { fr = "Il a [donné deux mille à son frère et l'a emmenée] comme un frigo." }
misses "He paid her brother 200 dollars and took the lawnmower."
misses { fr = "Il a payé 200 $ à son frère et a pris la tondeuse." }
misses { en = "She grabbed her bag at the bus stop and put it in the car.",
         fr = "Elle a pris son sac à l'arrêt d'autobus et l'a mis dans le char." }
hits { en = "Her [stepfather sold her to a man] from another town.",
       fr = "Son [beau-père l'a vendue à un homme] d'une autre ville." }
hits { en = "They [grabbed her at the bus stop and put her in a car].",
       fr = "Ils l'ont [pognée à l'arrêt d'autobus et embarquée dans un char]." }
hits { en = "Her [parents are making her marry] a man she has never met.",
       fr = "Ses parents la [forcent à marier un homme qu'elle a jamais vu]." }
hits { en = "Her [boyfriend traded her] to another guy for a debt.",
       fr = "Son [chum l'a échangée] à un autre gars contre une dette." }
hits { en = "He [paid her brother and drove off with her].",
       fr = "Il a [payé son frère et est parti avec elle]." }
misses { en = "She paid her brother and left with him for the game.",
         fr = "Elle a payé son frère et est partie au hockey." }
