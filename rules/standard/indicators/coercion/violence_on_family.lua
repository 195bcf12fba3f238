indicator "coercion.violence_on_family"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection  = { en = "the family may be in danger, here or abroad",
                          fr = "la famille peut être en danger, ici ou au pays" },
          prosecution = { en = "coercion is a means", fr = "la contrainte est un moyen" } }
law       "CC 264.1; CC 279.04"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Violence or threats against the family",
        fr = "Violence ou menaces envers la famille" }
why   { en = "A threat to family or children, here or abroad, is one of the strongest holds.", fr = "Une menace envers la famille ou les enfants, ici ou au pays, est une des emprises les plus fortes." }
ask   { en = "Which relatives, where are they now, and what has been said or done?",
        fr = "Quels proches, où sont-ils maintenant, et qu'a-t-on dit ou fait?" }
false_alarms { en = "A family quarrel; custody; a person who misses their family.",
               fr = "Dispute de famille; garde d'enfants; personne qui s'ennuie de sa famille." }

words "suspect" { use = "people.controllers, people.partners, people.recruiters, people.crime_groups", en = "he, they", fr = "il, ils, on" }
words "threat" { use = "actions.threaten" }
words "harm" { use = "actions.harm" }
words "family" { use = "people.family" }
words "poss" { en = "her, his, their, my, our, your, ur, one of their, a worker's",
               fr = "sa, son, ses, leur, leurs, ma, mon, mes, ta, ton, tes, notre, nos" }
words "home" { en = "house, home, village, address, yard, door, school, daycare, street, hometown, shift, work, back home, place, bus stop", fr = "maison, village, adresse, cour, porte, école, garderie, rue, chez, quart, travail, pays, arrêt" }
words "cond" { use = "actions.threat_cond" }

phrase "threat" { en = "{threat} ... {harm} ... {family}; (threatened|threatens|threatening|threaten) {poss} ... {family}; {threat} against ... {family}; {suspect} will|would|'ll|gonna ... {harm} ... {poss} {family}; (hurt|kill|harm|beat|shoot|burn|rape|attack|hit|go after|come after) {poss} ... {family}; {cond} ... {poss} {family} ... (hurt|pay|suffer|killed|dead|gets|will|be); {suspect} will|would|could|can|said|threatened|going|gonna ... {harm} {poss} {family}; {family} will|would|gonna|might|could be|get|pay|suffer|have ... (hurt|killed|beaten|it|accident|price|for it); {poss} {family} ... (in danger|not safe|had an accident|has an accident|have an accident|has accident|will pay|would pay) ; what happens to {poss} {family}; something ... happen to {poss} {family}" }
phrase "threat" { fr = "{threat} ... {harm} ... {family}; (menace|menacé|menacent|menaçait|menaces) ... {poss} {family}; menaces (envers|contre|à) ... {poss} {family}; {suspect} ... {harm} à|de|contre ... {poss} {family}; {harm} {poss} {family}; {harm} à {poss} {family}; {cond} ... {poss} {family} ... (payer|paye|payera|souffrir|tué|mort|battu|va|vont); {poss} {family} (va|vont|allait|pourrait|risque) ... (mourir|payer|souffrir|tué|tués|battu|frappé|brûler); {poss} {family} va|vont payer; arriver ... à {poss} {family}; s'en prendre|prendra|prendrait à {poss} {family}; s'en prendre|prendra|prendrait ... {family}; maison ... (passer au feu|brûler)" }
phrase "threat" { en = "{poss} ... (sister|brother|daughter|son|mother|mom|kid|kids|baby|cousin|niece|family) ... (next|would be next|will be next|is next|takes her place|instead of her|in her place); (burn|burns|burned|come for) ... {poss} ... (father's|mother's|parents'|parents|family's|family|uncle's|grandmother's) (house|land|farm|home|shop|car|cow|cattle|roof); (family|parents|mother|mom|father|brother|sister|kids) ... (back home|there|in the village) ... (pay|owe|in trouble|threatened|visited|harassed|beaten|scared|not safe|hide|hiding|moved); it's (him|her|them|my brother|my mother|my family) they'll|they will (ask|go to|come for)" }
phrase "threat" { fr = "{poss} ... (soeur|frère|fille|fils|mère|enfant|enfants|bébé|cousine|nièce|famille) ... (la prochaine|le prochain|prochaine|sera la|serait la|à sa place|payerait|paiera|va payer); (prendre|prend|prennent|brûler|saisir|perdre|vendre) ... (maison|terre|ferme|magasin|auto) (de|du) (son|sa|mon|ma|ses|mes|leur) ... (père|mère|parents|famille|oncle|grand-mère); (famille|parents|mère|père|frère|soeur|enfants) ... (au pays|là-bas|au village) ... (payer|doit|menacée|menacés|menacé|visités|harcelés|peur|danger|se cacher|déménagé)" }
phrase "knows" { en = "{suspect} (knows|know|knew) where ... {family}; {suspect} (knows|know|knew|has|have) {poss} ... {family} ... {home}; (knows|know|knew) where {poss} ... {family} (lives|live|works|goes|is|are); (knows|know) {poss} {family}; (mentioned|mentions|showed|shows|named|names|reminds|asked) ... {poss} {family} ... {home}; (sent|showed|sends|shows|has|have|texted|got|took|takes) ...3 (picture|pictures|photo|photos|pic|video) of {poss} ...1 {family}; took|takes|has a pic|picture|photo of ... {family}; knows where she|he|they|i|we comes|come|live|lives from ... {family}" }
phrase "knows" { fr = "{suspect} (sait|savent|savait|connaît|connaissent) ... où ... {family}; (sait|savent|savait) où ... {poss} {family}; {suspect} (connaît|connaissent|a|ont) ... (adresse|numéro|nom|école) ... {poss} {family}; (nommé|nomme|montré|montre|rappelé|rappelle|parle) ... {poss} {family} ... {home}; (envoyé|renvoyé|envoie|montré|texté|reçu|pris|prend|a des|ont des|garde des) ...3 (photo|photos|vidéo) ...2 (de|du|d) {poss} ...1 {family}; (sait|savent) où (elle|il) (habite|vit|reste) ... {family}; connaissent l'horaire|adresse de {poss} {family}" }
phrase "knows" { en = "(knows|know|knew) (what|which) (school|daycare|bus|house|street|village|shift); (says|said|mentions|mentioned|repeats|asks|asked) ... (son's|daughter's|sister's|brother's|mother's|kid's|kids|baby's|mom's) (name|names|school|address|birthday|shift|street)" }
phrase "knows" { fr = "(sait|savent|savait) ... (à quelle|quelle|dans quelle) ... (école|garderie|rue|maison|village|autobus) ; (dit|dire|nomme|nommé|répète) ... (nom|adresse|école) ... (fils|fille|soeur|frère|mère|petite|petit|enfant); (photo|vidéo|capture) de ... (maison|galerie|porte|école|rue|mère|soeur|frère|enfants|petite|petit|bébé|fille|fils)" }
phrase "knows" { en = "{suspect} (knows|has|got|kept|found|looked up) {poss} ... (mother's|mom's|family's|parents'|sister's|brother's|kids'|grandmother's|moms|moms') (address|number|house|work|school|phone|name|street|schedule|shift); (reminds|reminded|reminding) ... (family|mother|kids|sister|brother|address|where)" }
phrase "knows" { fr = "{suspect} (connaît|a|sait|garde|a trouvé|ont) ... (adresse|numéro|nom|école|horaire|rue|maison) (de|du) (sa|son|ses|ma|mes|mon|leur) ... {family}; (rappelle|rappelait|rappellent) ... (famille|mère|enfants|soeur|frère|adresse|où)" }
phrase "visit" { en = "(sent|sends|send) (men|people|someone|guys|boys|thugs) to ... {family}; {suspect} ... (came|went|showed up|visited|visit|sat|called|phoned|beat|hit|attacked|robbed) ... {poss} {family}('s)? ... {home}; (went|came|showed up|visited|goes|sat) ... (to|at|in) {poss} ... {family} ... {home}; {suspect} ... (beat|beaten|attacked|hit|hurt|shot|robbed|burned|kidnapped|took) {poss} ... {family}; {family} ... (beaten|attacked|visited|followed|shot|kidnapped|threatened|burned|hurt) by|back|at|because|since; (keeps|keep|hold|holds|holding|kept) {poss} (baby|kid|kids|child|children|son|daughter) ... (while|when|until|so|hostage|as)" }
phrase "visit" { fr = "(envoyé|envoie|envoient) (des hommes|du monde|quelqu'un|des gars) ... chez; {suspect} ... (allé|allés|venu|venus|passé|passés|débarqué|visité|appelé) ... chez {poss} {family}; {suspect} ... (battu|frappé|attaqué|volé|brûlé|enlevé|pris) {poss} {family}; {poss} {family} ... (battu|battue|attaqué|visité|suivi|menacé|menacée|menacés|enlevé|brûlée) par|au|chez|parce|depuis; (garde|gardent|gardait|tient|tiennent) {poss} (bébé|enfant|enfants|petite|petit|fils|fille) ... (quand|pendant|tant|pour|en); c'est à lui|elle qu'on va demander" }
phrase "visit" { en = "(men|guys|people|someone|somebody|boys|they|he|a car|collectors|lender's men) ... (stand|stands|sit|sits|sat|wait|waits|waiting|park|parked|drive by|drives by|come by|show up|knock|stood|went|came|called|phoned|call|phone) ... {poss} ... (mother's|parents'|parents|mother|mom's|sister's|brother's|father's|family's|grandmother's|family|sister|brother|mom|father) ... (shop|house|door|home|yard|work|place|street|and told|and said|every|told|asking|again)" }
phrase "visit" { fr = "(hommes|gars|monde|quelqu'un|gens|ils|il|un char|prêteur|collecteurs) ... (plantés|assis|attendent|attend|stationné|passent|passé|cogné|cognent|venus|allés|appelé|appellent|téléphoné|débarqué) ... (chez|devant|à|sa|ses|ma|mes) ... (mère|parents|soeur|frère|père|famille|grand-mère) " }
phrase "ordinary" { en = "custody; to call (his|her|their|my) (mother|mom|sister|dad|father|family|wife); in law quarrel; my husband and i argued; misses her family; visits her family; family doctor; family reunion; photo of my family; family restaurant" }
phrase "ordinary" { fr = "garde des enfants; pour appeler (sa|son|ma|mon|ses|mes) ...1 (mère|famille|soeur|père|mari|femme|parents|enfants|frère); s'ennuie de sa famille; visite sa famille; médecin de famille; photo de famille; allocation familiale" }
words "who" { use = "control.who, people.crime_groups", en = "lenders, loan people, the lender, recruiter's men, his men, men, some men, smugglers, collectors, debt collectors, the agency", fr = "prêteurs, le prêteur, les hommes du recruteur, ses hommes, des hommes, hommes, passeurs, collecteurs, l'agence, un huissier, huissier" }
words "kin" { use = "people.family", en = "kids, children, little brother, little sister, mum, mama, son's, daughter's, mother's, mom's, sister's, brother's, family's, parents', parent's, children's, kids', grandmother, granny, wife, relatives, relative, baby, folks, people back home, family back home, loved ones, twin, stepson", fr = "enfants, petit frère, petite soeur, p'tit frère, p'tite soeur, p'tit gars, p'tite fille, gars, garçon, grand-mère, grands-parents, femme, parenté, bébé, proches, les siens, flo, flos, beaux-parents, mononcle" }
words "kposs" { en = "her, his, their, my, our, your, the, ur, each worker's, the workers'", fr = "sa, son, ses, leur, leurs, ma, mon, mes, nos, notre, ta, ton, tes, la, les, le" }
words "bad" { en = "hurt, hurts, hurting, harm, kill, kills, killed, beat, beats, beaten, burn, burned, burnt, rape, shoot, shot, attack, attacked, pay a visit, go after, come after, came after, do the same to, buried, bury, suffer, regret, destroy, ruin, throw out, evict, seize, deal with, threatened, threaten, threatens, threats, dead, die, in danger, not be safe, not safe, something will happen, something would happen, something bad, next, disappear, accident", fr = "mal, blesser, tuer, tue, tuera, tués, tué, battre, battu, battue, battus, brûler, brûlé, brûlée, violer, tirer, attaquer, attaqué, rendre visite, s'en prendre, s'en prendra, s'en prennent, paiera, payerait, enterrer, souffrir, regretter, détruire, mettre dehors, saisir, retrouvé, retrouvée, menacer, menacé, menacée, menacés, menace, menaces, morts, mort, mourir, danger, malheur, quelque chose, prochaine, prochain, disparaître, accident, la même chose, tomber" }
words "fear" { en = "afraid, scared, terrified, fears, fear, worried, worries, frightened, petrified, because, or else, otherwise, if she, if he, if i, if they, if we, says, said, told, threatened, threatens, threats, warned, swore, promised", fr = "peur, craint, craignent, terrifiée, terrifié, inquiète, inquiet, redoute, parce, sinon, si elle, s'il, si je, si on, dit, disait, disent, menacé, menace, menacent, menaces, averti, avertie, juré, promis, prophétisé" }
words "kplace" { en = "school, daycare, house, home, village, street, address, bus stop, bus, class, shift, work, workplace, shop, store, farm, field, land, phone number, number, photo, photos, picture, pictures, facebook, schedule, route, name, names, door", fr = "école, garderie, maison, village, rue, adresse, arrêt d'autobus, autobus, classe, cours, quart, travail, commerce, magasin, ferme, champ, terre, numéro, photo, photos, facebook, horaire, trajet, nom, noms, porte, cégep" }
words "know" { en = "knows, know, knew, got, shows, showed, show, sent, sends, send me, texted, mentions, mentioned, brings up, pulled up, found, found out, repeats, reminds, asks about, talks about, filmed, drove past, drove by, drives past, parked outside, been to, went to, was at", fr = "sait, savent, savait, connaît, connaissent, connaissait, montre, montré, montrait, envoyé, envoie, texté, mentionne, parle de, répète, rappelle, demande, filmé, passé devant, passe devant, stationné devant, allés, allé, passé, passés, photographié, mesurer" }
phrase "more" { en = "{fear} ...6 {bad} ...4 {kposs} ...2 {kin}; {fear} ...6 {kposs} ...2 {kin} ...6 {bad}; {who} ...4 {know} ...4 {kposs} ...3 {kin} ...4 {kplace}; {who} ...3 {know} ...3 (which|what|where|whose|when) ...3 (school|daycare|house|street|village|bus|time) ...6 {kin}; {who} ...3 (know|knows|knew) where ...4 {kin}; {who} ...3 {know} ...4 {kplace} ...3 (of|where) ...2 {kposs} ...2 {kin}; {who} ...5 (showed up at|turned up at|threatened|threaten|burned|beat|attacked|followed|stood outside|sat outside|parked outside|sent men to) ...3 {kposs} ...2 {kin}; {who} ...4 (burned|burnt|beat|beaten|attacked|robbed|shot|stabbed|killed|hurt|slashed|threatened|kidnapped) ...3 {kposs} ...2 {kin}; {kin} ...3 (was|were|is|are|being|get|got|gets|been) ...2 (beaten|threatened|attacked|visited|hurt|killed|followed|burned|harassed|robbed|kidnapped|shot|evicted|called|held|told) ...6 (after|because|when|if|since|by|until|for|men|back home|money|debt|recruiter)" }
phrase "more" { fr = "{fear} ...6 {bad} ...4 {kposs} ...2 {kin}; {fear} ...6 {kposs} ...2 {kin} ...6 {bad}; {who} ...4 {know} ...4 {kposs} ...3 {kin} ...4 {kplace}; {who} ...3 {know} ...3 (à quelle|dans quelle|quelle|où|à quelle heure|quel) ...6 {kin}; {who} ...3 {know} ...4 {kplace} (de|d|des|du) ...2 {kposs} ...2 {kin}; {who} ...3 {know} ...4 {kplace} (de|d|des|du) ...2 {kin}; {who} ...5 (allés voir|allé voir|passés chez|passé chez|débarqué chez|débarqués chez|venus chez|venu chez|cogné chez|menacé|menacent|brûlé|battu|attaqué|suivi|retrouvé|envoyé des hommes|envoyé du monde|trouvé|écrit à) ...3 {kposs} ...2 {kin}; {who} ...4 (brûlé|battu|attaqué|volé|tiré|poignardé|tué|blessé|kidnappé|enlevé|menacé) ...3 {kposs} ...3 {kin}; {kin} ...3 (a été|ont été|est|sont|se fait|se font|s'est fait|a reçu|ont reçu) ...2 (battu|battue|battus|menacé|menacée|menacés|menaces|attaqué|visités|blessé|tué|suivi|suivie|brûlée|harcelés|volés|appels|visite|visités|mise dehors) ...6 (après|parce|quand|si|depuis|par|jusqu|pour|hommes|pays|argent|dette|recruteur|il|elle)" }
phrase "more" { en = "(your|ur|her|his|my|the) ...2 {kin} ...3 (will|would|'ll|gonna|going to) ...3 (pay|suffer|be buried|die|be next|regret|get hurt|be sorry|answer|be hurt|disappear|lose); (do|did|does|done) the same to ...3 {kin}; (baby|son|daughter|child|kids|children) ...6 (only lets|lets her see|lets him see|won't let her see|can see|gets to see|see her|see him|see them|kept by|is with|are with|stays with|staying with|living with|are living with|hold|holds|keeps) ...6 (if|when|only|once|sundays|money|pimp|trafficker|his mother|boss|paid|quota|until|recruiter|him|trafficker's); {who} (holds|has|keeps|took|is keeping) ...2 (her|my|his) (baby|son|daughter|child|kids|children|little boy|little girl|boy) ...6 (if|so|until|only|lets|unless|to make|and|when|with|at); (threat|threats|threatening|threatened|threaten|threatens) ...4 (against|to|towards|toward|on) ...3 (relatives|family|families|parents|mother|kids|children|wife|sister|brother|loved ones|people) ...3 (back|overseas|abroad|home|in|there|used|if|are); (house|home|land|farm|property|shop) of ...3 {kin} ...5 (guarantee|collateral|seize|seized|lose|taken|take|burn|burned|pledged|security); (guaranteed|secured|backed|pledged) ...4 (house|land|home|farm) ...4 {kin}" }
phrase "more" { fr = "(ta|ton|tes|sa|son|ses|ma|mes|la|leur|leurs) ...2 {kin} ...3 (va|vont|va y|paiera|payera|paierait|payerait|paieront) ...3 (payer|souffrir|mourir|y passer|regretter|y goûter|disparaître|perdre|avoir mal|pour); (ta|ton|tes|sa|son|ses|ma|mes|leur|leurs) ...2 {kin} (paiera|payera|paierait|payerait|paieront); (faire|fait|ferait|fera) la même chose (à|avec) ...3 {kin}; (bébé|fils|fille|enfant|enfants|petit|p'tit gars|gars) ...6 (laisse voir|la laisse voir|laisse le voir|le laisse voir|peut voir|voit juste|gardé par|est avec|sont avec|avec lui|chez la mère|habitent chez|reste chez|reste avec|restent avec) ...6 (si|quand|juste|seulement|dimanche|argent|pimp|gars|sa mère|boss|quota|tant|recruteur|lui|du gars); {who} (garde|a|tient|a gardé|a pris|ont) ...2 (son|mon|sa|ma|ses|mes) (bébé|fils|fille|enfant|enfants|petit|petite|p'tit gars) ...6 (si|tant|juste|laisse|sauf|pour|et|quand|chez|avec lui|pis); (menace|menaces|menacé|menacent|menacer) ...4 (envers|contre|à|de|visant) ...3 (proches|famille|familles|parents|mère|enfants|femme|soeur|frère|siens|parenté) ...3 (restés|restée|pays|là-bas|chez|au|si|servent|sont); (maison|terre|ferme|commerce) ...3 {kin} ...5 (garantie|garantis|garanti|saisie|saisir|perdre|prise|brûlée|brûler|prendre|gage|mesurer); (garantis|garanti|garantie|garanties) par ...3 (maison|terre|ferme)" }
phrase "ordinary2" { en = "hold down; brother|sister took|takes; grandparent|grandparents scam; bail money; soccer; hockey; from hockey; soccer; car accident; hospital called; teacher called|phoned; school called; custody; divorce; (at|to|for|from) (the|my|his|her|our|a) (wedding|birthday|funeral|church); from church; visited my; i visit; came to visit; babysits; insurance; died of; took her son to; picks up his kids; her own kids" }
phrase "ordinary2" { fr = "trafic; par le hockey; soccer; accident d'auto; hôpital a appelé; école a appelé; chicane; divorce; mariage de; fête de; de l'église; venus me visiter; je visite; assurance; mort de; morte de; va chercher ses enfants" }
phrase "more" { en = "(they|he|she|we) (take|takes|will take|'ll take|keep|seize|burn) the (house|land|farm|field|cow|shop); (shoot up|burn down|torch|smash up) the (house|shop|car|home); (they|he|lenders|men) (has|have|got) (her|his|their|my) ...2 (street|address|village|school|schedule|brother's|sister's|mother's|family's); {kin} ...4 (sent away|put out|evicted|put out on|made to understand|shown|named|cursed|goes blind|get sick|punished) ...6 (if|for|when|because|road|girl|runs|talked|talks|unless); shows (her|him|me|them) ...4 {kin} ...3 (building|street|house|school|photo|picture|door|street view)" }
phrase "more" { fr = "(ils|il|elle|y) (prennent|prend|vont prendre|va prendre|saisissent|brûlent) la (maison|terre|ferme|vache); (ils|il|prêteurs) (ont|a) (sa|leur|ma) ...2 (rue|adresse|école|village|horaire); {kin} ...4 (mise dehors|mis dehors|évincée|sur la rue|chassée|punie|tomberait|stérile|maudit) ...6 (si|pour|quand|parce|sinon|fille|part|parle); (montre|montrait) ...4 {kin} ...3 (maison|rue|école|photo|porte|édifice); connaît (l'école|la garderie|l'adresse|la rue) de (ses|mes|son|sa|leurs) ...2 {kin}; (garde|gardent|a) ...2 (les|ses|mes) (petits|enfants|petite) là-bas" }

phrase "visit" { fr = "(envoyé|envoyer|envoie|envoient|enverra|enverrait|enverront) ...2 (hommes|gars|monde|types|quelqu'un|gens|gang) ...2 (chez|voir|à la maison de|à la porte de) ...2 {poss} ...2 {family}" }
flag_when "threat" :unless("ordinary", "same sentence")
flag_when "knows" :unless("ordinary2", "same sentence") :unless("ordinary", "same sentence")
flag_when "visit" :unless("ordinary", "same sentence")
flag_when "more" :unless("ordinary", "same sentence") :unless("ordinary2", "same sentence")
accepts "hypothetical"

hits "He [threatened to hurt her little brother]."
hits "They [know where my kids go to school]."
hits "Two men [went to his mother's house] after he stopped sending money."
hits "she said [if she runs her family will pay]"
hits { fr = "Il a [menacé de faire du mal à sa soeur]." }
hits { fr = "[Ils savent où vit ma mère]." }
hits { fr = "Ils ont [envoyé des hommes chez] ses parents." }
hits { fr = "[Si elle se sauve, sa famille va payer]." }
misses "She misses her family and visits them each summer."
misses "The couple are in court over custody of the kids."
misses "My mother knows where the keys are."
misses { fr = "Elle s'ennuie de sa famille au pays." }
misses { fr = "Le couple se dispute la garde des enfants." }
misses { fr = "Ma mère sait où sont les clés." }
hits "He said [her sister will pay] for it."
hits "[Men went to her mother's] house."
hits "They [know which school my son] goes to."
hits "She is [scared something will happen to her parents]."
hits "He [keeps her baby so] she comes back."
hits { fr = "[Il sait à quelle école va ma fille]." }
hits { fr = "[Des hommes sont passés chez sa mère]." }
hits { fr = "Il a dit que [sa soeur va payer]." }
hits { fr = "Elle a [peur qu'il arrive quelque chose à ses parents]." }
hits { fr = "[Il a mon fils avec lui] et elle doit revenir." }
misses "Men from the church visited my grandmother in hospital when she was sick."
misses "He knows my cousin from hockey."
misses { fr = "Il connaît mon cousin par le hockey." }
misses { fr = "L'école a appelé sa mère au sujet des poux." }
misses "My family back home misses me."
misses "He threatened his own wife during an argument about custody."
misses "Her mother was hurt in a car accident."
misses { fr = "Ma famille au pays me manque." }
misses { fr = "Il a menacé sa propre femme pendant une chicane de garde." }
misses { fr = "Sa mère a été blessée dans un accident d'auto." }
hits "My mother is sick and [he says he will hurt my mother]."
misses "He knows my family from church."
misses { fr = "Il a pris son téléphone pour appeler sa mère." }
hits { en = "The lender [sent two guys to my brother's house] back home.",
       fr = "Le prêteur a [envoyé deux gars chez mon frère] au pays." }
hits { en = "He told her [her daughter would pay for it] if she talked.",
       fr = "Il lui a dit que [sa fille paierait pour] si elle parlait." }
hits { en = "They [have a picture of my mother's door] and they show it to me.",
       fr = "Ils [ont une photo de la porte de ma mère] pis ils me la montrent." }
hits { en = "He says his [cousins will visit her parents in the village] if she stops paying.",
       fr = "Il dit que ses cousins vont aller voir ses [parents au village si elle arrête de payer]." }
misses { en = "The company sent two men to fix my brother's roof.",
         fr = "La compagnie a envoyé deux gars réparer le toit de mon frère." }
