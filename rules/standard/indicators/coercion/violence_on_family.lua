indicator "coercion.violence_on_family"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection = { en = "the family may be in danger, here or abroad", fr = "la famille peut être en danger, ici ou au pays" },
          prosecution = { en = "coercion is a means", fr = "la contrainte est un moyen" } }
law       "CC 264.1; CC 279.04"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Violence or threats against the family", fr = "Violence ou menaces envers la famille" }
why   { en = "A threat to family or children, here or abroad, is one of the strongest holds.", fr = "Une menace envers la famille ou les enfants, ici ou au pays, est une des emprises les plus fortes." }
ask   { en = "Which relatives, where are they now, and what has been said or done?", fr = "Quels proches, où sont-ils maintenant, et qu'a-t-on dit ou fait?" }
false_alarms { en = "A family quarrel; custody; a person who misses their family.", fr = "Dispute de famille; garde d'enfants; personne qui s'ennuie de sa famille." }

words "suspect" { use = "people.controllers, people.partners, people.recruiters, people.crime_groups", en = "he, they", fr = "il, ils, on" }
words "threat"  { use = "actions.threaten" }
words "harm"    { use = "actions.harm" }
words "family"  { use = "people.family" }
words "poss"    { en = "her, his, their, my, our, your, ur, one of their, a worker's", fr = "sa, son, ses, leur, leurs, ma, mon, mes, ta, ton, tes, notre, nos" }
words "home"    { en = "house, home, village, address, yard, door, school, daycare, street, hometown, shift, work, back home, place, bus stop", fr = "maison, village, adresse, cour, porte, école, garderie, rue, chez, quart, travail, pays, arrêt" }
words "cond"    { use = "actions.threat_cond" }

phrase "threat" { en = "{threat} ... {harm} ... {family}; (threatened|threatens|threatening|threaten) {poss} ... {family}; {threat} against ... {family}; {suspect} will|would|'ll|gonna ... {harm} ... {poss} {family}; (hurt|kill|harm|beat|shoot|burn|rape|attack|hit|go after|come after) {poss} ... {family}; {cond} ... {poss} {family} ... (hurt|pay|suffer|killed|dead|gets|will|be); {suspect} will|would|could|can|said|threatened|going|gonna ... {harm} {poss} {family}; {family} will|would|gonna|might|could be|get|pay|suffer|have ... (hurt|killed|beaten|it|accident|price|for it); {poss} {family} ... (in danger|not safe|had an accident|has an accident|have an accident|has accident|will pay|would pay) ; what happens to {poss} {family}; something ... happen to {poss} {family}" }
phrase "threat" { fr = "{threat} ... {harm} ... {family}; (menace|menacé|menacent|menaçait|menaces) ... {poss} {family}; menaces (envers|contre|à) ... {poss} {family}; {suspect} ... {harm} à|de|contre ... {poss} {family}; {harm} {poss} {family}; {harm} à {poss} {family}; {cond} ... {poss} {family} ... (payer|paye|payera|souffrir|tué|mort|battu|va|vont); {poss} {family} (va|vont|allait|pourrait|risque) ... (mourir|payer|souffrir|tué|tués|battu|frappé|brûler); {poss} {family} va|vont payer; arriver ... à {poss} {family}; s'en prendre|prendra|prendrait à {poss} {family}; s'en prendre|prendra|prendrait ... {family}; maison ... (passer au feu|brûler)" }
phrase "threat" { en = "{poss} ... (sister|brother|daughter|son|mother|mom|kid|kids|baby|cousin|niece|family) ... (next|would be next|will be next|is next|pays for it|takes her place|instead of her|in her place); (take|takes|took|burn|burns|burned|seize|seized|lose|loses|come for|go to) ... {poss} ... (father's|mother's|parents'|parents|family's|family|uncle's|grandmother's) (house|land|farm|home|shop|car|cow|cattle|roof); (family|parents|mother|mom|father|brother|sister|kids) ... (back home|there|in the village) ... (pay|owe|in trouble|threatened|visited|harassed|beaten|scared|not safe|hide|hiding|moved); it's (him|her|them|my brother|my mother|my family) they'll|they will (ask|go to|come for)" }
phrase "threat" { fr = "{poss} ... (soeur|frère|fille|fils|mère|enfant|enfants|bébé|cousine|nièce|famille) ... (la prochaine|le prochain|prochaine|sera la|serait la|à sa place|payerait|paiera|va payer); (prendre|prend|prennent|brûler|saisir|perdre|vendre) ... (maison|terre|ferme|magasin|auto) (de|du) (son|sa|mon|ma|ses|mes|leur) ... (père|mère|parents|famille|oncle|grand-mère); (famille|parents|mère|père|frère|soeur|enfants) ... (au pays|là-bas|au village) ... (payer|doit|menacée|menacés|menacé|visités|harcelés|peur|danger|se cacher|déménagé)" }
phrase "knows" { en = "{suspect} (knows|know|knew) where ... {family}; {suspect} (knows|know|knew|has|have) {poss} ... {family} ... {home}; (knows|know|knew) where {poss} ... {family} (lives|live|works|goes|is|are); (knows|know) {poss} {family}; (mentioned|mentions|showed|shows|named|names|reminds|asked) ... {poss} {family} ... {home}; (picture|pictures|photo|photos|pic|video) of {poss} ... {family}; took|takes|has a pic|picture|photo of ... {family}; knows where she|he|they|i|we comes|come|live|lives from ... {family}" }
phrase "knows" { fr = "{suspect} (sait|savent|savait|connaît|connaissent) ... où ... {family}; (sait|savent|savait) où ... {poss} {family}; {suspect} (connaît|connaissent|a|ont) ... (adresse|numéro|nom|école) ... {poss} {family}; (nommé|nomme|montré|montre|rappelé|rappelle|parle) ... {poss} {family} ... {home}; (photo|photos|vidéo) ... (de|du|d) {poss} ... {family}; (sait|savent) où (elle|il) (habite|vit|reste) ... {family}; connaissent l'horaire|adresse de {poss} {family}" }
phrase "knows" { en = "(knows|know|knew) (what|which) (school|daycare|bus|house|street|village|shift); (says|said|mentions|mentioned|repeats|asks|asked) ... (son's|daughter's|sister's|brother's|mother's|kid's|kids|baby's|mom's) (name|names|school|address|birthday|shift|street); (picture|photo|pic|video|screenshot|snap) of ... (house|porch|steps|door|school|street|mom's|mother's|sister|brother|kids|little|baby|daughter|son)" }
phrase "knows" { fr = "(sait|savent|savait) ... (à quelle|quelle|dans quelle) ... (école|garderie|rue|maison|village|autobus) ; (dit|dire|nomme|nommé|répète) ... (nom|adresse|école) ... (fils|fille|soeur|frère|mère|petite|petit|enfant); (photo|vidéo|capture) de ... (maison|galerie|porte|école|rue|mère|soeur|frère|enfants|petite|petit|bébé|fille|fils)" }
phrase "knows" { en = "{suspect} (knows|has|got|kept|found|looked up) {poss} ... (mother's|mom's|family's|parents'|sister's|brother's|kids'|grandmother's|moms|moms') (address|number|house|work|school|phone|name|street|schedule|shift); (reminds|reminded|reminding) ... (family|mother|kids|sister|brother|address|where)" }
phrase "knows" { fr = "{suspect} (connaît|a|sait|garde|a trouvé|ont) ... (adresse|numéro|nom|école|horaire|rue|maison) (de|du) (sa|son|ses|ma|mes|mon|leur) ... {family}; (rappelle|rappelait|rappellent) ... (famille|mère|enfants|soeur|frère|adresse|où)" }
phrase "visit" { en = "(sent|sends|send) (men|people|someone|guys|boys|thugs) to ... {family}; {suspect} ... (came|went|showed up|visited|visit|sat|called|phoned|beat|hit|attacked|robbed) ... {poss} {family}('s)? ... {home}; (went|came|showed up|visited|goes|sat) ... (to|at|in) {poss} ... {family} ... {home}; {suspect} ... (beat|beaten|attacked|hit|hurt|shot|robbed|burned|kidnapped|took) {poss} ... {family}; {family} ... (beaten|attacked|visited|followed|shot|kidnapped|threatened|burned|hurt) by|back|at|because|since; (keeps|keep|hold|holds|holding|kept) {poss} (baby|kid|kids|child|children|son|daughter) ... (while|when|until|so|hostage|as)" }
phrase "visit" { fr = "(envoyé|envoie|envoient) (des hommes|du monde|quelqu'un|des gars) ... chez; {suspect} ... (allé|allés|venu|venus|passé|passés|débarqué|visité|appelé) ... chez {poss} {family}; {suspect} ... (battu|frappé|attaqué|volé|brûlé|enlevé|pris) {poss} {family}; {poss} {family} ... (battu|battue|attaqué|visité|suivi|menacé|menacée|menacés|enlevé|brûlée) par|au|chez|parce|depuis; (garde|gardent|gardait|tient|tiennent) {poss} (bébé|enfant|enfants|petite|petit|fils|fille) ... (quand|pendant|tant|pour|en); c'est à lui|elle qu'on va demander" }
phrase "visit" { en = "(men|guys|people|someone|somebody|boys|they|he|a car|collectors|lender's men) ... (stand|stands|sit|sits|sat|wait|waits|waiting|park|parked|drive by|drives by|come by|show up|knock|stood|went|came|called|phoned|call|phone) ... {poss} ... (mother's|parents'|parents|mother|mom's|sister's|brother's|father's|family's|grandmother's|family|sister|brother|mom|father) ... (shop|house|door|home|yard|work|place|street|and told|and said|every|told|asking|again)" }
phrase "visit" { fr = "(hommes|gars|monde|quelqu'un|gens|ils|il|un char|prêteur|collecteurs) ... (plantés|assis|attendent|attend|stationné|passent|passé|cogné|cognent|venus|allés|appelé|appellent|téléphoné|débarqué) ... (chez|devant|à|sa|ses|ma|mes) ... (mère|parents|soeur|frère|père|famille|grand-mère) " }
phrase "ordinary" { en = "custody; in law quarrel; my husband and i argued; misses her family; visits her family; family doctor; family reunion; photo of my family; family restaurant" }
phrase "ordinary" { fr = "garde des enfants; s'ennuie de sa famille; visite sa famille; médecin de famille; photo de famille; allocation familiale" }

flag_when "threat" :unless("ordinary", "same sentence")
flag_when "knows" :unless("ordinary", "same sentence")
flag_when "visit" :unless("ordinary", "same sentence")
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
