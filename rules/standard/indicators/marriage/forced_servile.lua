indicator "marriage.forced_servile"
status    "live"
strength  "strong"
dimension "context"
element   "purpose"
forms     "forced_marriage"
pillars { protection  = { en = "shelter, safety from family too",
                          fr = "hébergement, sécurité aussi face à la famille" },
          prosecution = { en = "forced marriage, marriage under 16",
                          fr = "mariage forcé, mariage de moins de 16 ans" } }
law       "CC 293.1; CC 293.2; CC 279.01"
corroborates "recruit_coercion.abduction_sale"
source    "ICS-TIP; CCC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Forced or servile marriage used to exploit work or sex",
        fr = "Mariage forcé ou servile servant à exploiter le travail ou le sexe" }
why   { en = "A marriage that was not chosen and that is lived as unpaid work or sex is servitude.",
        fr = "Un mariage non choisi et vécu comme travail ou sexe non payés est une servitude." }
ask   { en = "Who chose the spouse, could the person refuse, what happens in a day?", fr = "Qui a choisi l'époux, la personne pouvait-elle refuser, à quoi ressemble une journée?" }
false_alarms { en = "An arranged marriage with free choice.",
               fr = "Mariage arrangé avec libre choix." }

words "force" { en = "forced to marry, forced her to marry, forced me to marry, forced him to marry, forced into marriage, forced into a marriage, forced marriage, made to marry, made her marry, made me marry, being married off, married off, marry her off, marry me off, sold into marriage, sold as a bride, sold as a wife, given in marriage, given to a man, given to her husband's family, promised to an older man, child bride, child marriage, bought a bride, bought bride, married against her will, married against my will, marriage against her will, had no choice but to marry, no say in the marriage", fr = "mariée de force, marié de force, forcée de se marier, forcée de l'épouser, forcée d'épouser, forcée à se marier, forcée à épouser, obligée de se marier, obligée d'épouser, obligée de l'épouser, mariage forcé, mariages forcés, mariée contre son gré, mariée contre mon gré, donnée en mariage, donnée à un homme, vendue en mariage, vendue comme épouse, promise à un homme, promise à un vieux, mariage d'enfant, enfant mariée, épouse achetée, acheté une épouse, veulent me marier, veulent la marier, pas le choix de se marier, pas eu le choix du mari" }
words "wife" { en = "~wife, ~bride, ~spouse, ~marry, ~marriage, ~husband, daughter in law, sponsored spouse, married, wedding, in laws, in-laws, mother in law", fr = "~épouse, ~mariée, ~marier, ~mariage, ~mari, belle-fille, épouse parrainée, noces, belle-famille, beaux-parents, belle-mère" }
words "servant" { en = "like a servant, as a servant, as a maid, like a maid, like a slave, as a slave, as a slave for, as unpaid help, cooks and cleans for, clean for the whole family, made to work for the family, serve the family, serves the family, serves his family, unpaid in, without pay in, passed to his brother, shared with his brother", fr = "comme servante, comme une servante, comme une bonne, comme esclave, comme une esclave, servante de la famille, ménage et cuisine pour toute, servir la famille, sert toute la famille, sans salaire dans" }
words "sex" { en = "forces her to have sex, forced to have sex, has to have sex, rapes her, raped her, rapes me, forces himself on her, makes her sleep with, forced to sleep with", fr = "la force à avoir des relations, forcée d'avoir des relations, la viole, l'a violée, me viole, l'oblige à coucher, forcée de coucher" }
words "free" { en = "arranged match she accepted, no one made her, she agreed, turned down two, happy in the marriage, by choice, chose him, she chose", fr = "elle a accepté, personne ne l'a obligée, elle a choisi, par choix, heureuse dans son mariage" }

phrase "force" { en = "{force}; (father|mother|parents|uncle|family|brothers|aunt) ...4 (forced|made|forcing|sold|promised|gave) ...3 (marry|marriage|her to a|me to a|to a man|wed); {age 8-17} ...6 (married|marry|bride|wed|engaged to|promised to); (married|marry|marrying) ...4 {age 8-17}; (married|marry) ...3 (man|someone) she|i had never (met|seen)", fr = "{force}; (père|mère|parents|oncle|famille|frères|tante) ...4 (forcée|forcé|obligée|vendue|promise|donnée) ...3 (mariage|marier|épouser|à un homme); {age 8-17} ...6 (mariée|marier|épouse|fiancée|promise); (mariée|marier) ...4 {age 8-17}; (marier|épouser|mariée) ...4 (jamais vu|jamais rencontré)" }
phrase "servant" { en = "{wife} ...9 {servant}; {servant} ...9 {wife}; {wife} ...6 {sex}; (in laws|in-laws|husband's family|husband's mother|mother in law) ...6 (make|makes|made|force|forces|forced|making) ...9 (cook|cooking|clean|cleaning|work|housework|serve)", fr = "{wife} ...9 {servant}; {servant} ...9 {wife}; {wife} ...6 {sex}; (belle-famille|beaux-parents|belle-mère) ...6 (me fait|la fait|lui fait|me font|la font|lui font|oblige|obligent|force|forcent) ...9 (ménage|cuisine|travailler|servir|laver|cuisiner)" }
phrase "sponsored" { en = "(sponsored|brought|brought over) ...4 (wife|bride|spouse|fiancee) ...9 (servant|maid|passport|locked|unpaid|put to work|made to work|has to work|must work|forced|clients|without pay)", fr = "(parrainée|amenée|fait venir) ...4 (épouse|mariée|fiancée|femme) ...9 (doit travailler|mise au travail|servante|bonne|passeport|enfermée|sans salaire|sans paye|clients)" }
words "soft_serv" { en = "do all the housework, does all the housework, do all the cooking, does all the cooking, all the cooking and cleaning, work for the family, works for the family, works for his family, works in the family, works for her in laws, work in their store, work in their restaurant, work in the family, works in their, looks after his parents, looks after his mother, look after his mother", fr = "fait tout le ménage, faire tout le ménage, toutes les tâches, tout le ménage et la cuisine, travaille pour la famille, travailler pour la famille, travaille pour sa belle-famille, travailler pour sa belle-famille, travaille pour les beaux-parents, dans leur restaurant, dans leur dépanneur, dans le commerce familial, s'occupe de ses beaux-parents, s'occupe de la belle-mère" }
phrase "soft_serv" { en = "{wife} ...9 {soft_serv}; {soft_serv} ...9 {wife}",
                     fr = "{wife} ...9 {soft_serv}; {soft_serv} ...9 {wife}" }
phrase "bound" { en = "(without|no|never|not) ...1 (pay|paid|a cent|a dollar|wages); unpaid; (not|never|isn't) allowed (to|out); {coercion_words}", fr = "sans un sou|(sans salaire|sans paye|être payée); (pas|jamais) payée; pas le droit; {coercion_words}" }
words "coercion_words" { en = "servant, slave, locked, beats her, hits her, beaten, took her passport, keeps her passport, her passport, deport her, send her back, cancel her sponsorship, forced to, threatens, threatened", fr = "servante, esclave, enfermée, la bat, la frappe, battue, son passeport, l'expulser, la renvoyer, annuler le parrainage, obligée de, forcée de, menace, menacée" }
phrase "free" { en = "{free}", fr = "{free}" }

phrase "family_wed" { en = "(parents|family|father|uncle|mother|brothers|aunt|stepfather) ...6 (wedding|marry|married|marriage|engaged|engagement|husband|groom|fiance|bride); (wedding|marriage|engagement|nikah) ...6 (planned|arranged|booked|set|ticket|overseas|back home|summer); (sent|send|sending|taken|taking|take|fly|flying|ticket) ...4 (to|back|home|overseas|abroad) ...6 (marry|married|marriage|wedding|husband|bride)", fr = "(parents|famille|père|oncle|mère|frères|tante|beau-père) ...6 (mariage|marier|mariée|fiançailles|fiancée|mari|noces); (mariage|noces|fiançailles|nikah) ...6 (prévu|arrangé|organisé|fixé|billet|au pays|été); (envoie|envoient|envoyée|envoyer|amenée|amener|partir|billet) ...4 (au pays|là-bas|à l'étranger) ...6 (marier|mariée|mariage|mari)" }
phrase "force" { en = "(forcing|force|forces|forced|pressuring|making|make) (me|her|him|my sister|my daughter) ...1 (marry|wed|get married); (must|have to|has to) marry ...4 (or|disown)", fr = "(forcer|obliger|force|oblige|forcent|obligent) ...2 (marier|épouser); (marier|mariée|marié|mariées) de force" }
phrase "no_want" { en = "(i|she) (don't|doesn't|do not|does not) want to; (didn't|did not|doesn't|does not|never|don't|not) ...1 (agree|agreed|consent|consented) ...3 (marry|marriage|wedding|married|it); (didn't|doesn't|don't|does not|did not) want (to marry|to be married|to get married|this marriage|the marriage|the wedding|to go|it); (refuses|refused|refusing) ...2 (to marry|the marriage|the wedding|to go|him); (no|any) (choice|say); against (her|my) (will|wishes); (kill|disown|beat|hurt) (her|me) if; (has|had) never (met|seen) (him|the man|the groom|her husband|her fiance); ran away|(run away); crying; (they|he|family|father|uncle) ...2 (took|hid|keep|keeps) her passport", fr = "(pas|jamais) ...1 (accepté|consenti|choisi) ...3 (mariage|marier|mari)?; (je|elle) ne (veux|veut) pas; (veut|veux|voulait) pas (se marier|me marier|être mariée|l'épouser|épouser|de ce mariage|du mariage|y aller|partir); (refuse|refusait|refusé) ...3 (marier|mariage|épouser|partir|noces); pas le choix; contre (son|mon) gré; (tuer|renier|battre) si; (jamais) ...1 (vu|rencontré) (cet homme|son mari|le marié|son fiancé|lui)?; pleure|pleurait; (caché|pris|garde|gardent) son passeport; s'est (enfuie|sauvée)" }
phrase "servant" { en = "(in laws|in-laws|mother in law|mother-in-law|husband's family|his family|his mother|her husband|sponsor) ...3 (make|makes|made|making|force|forces|forced|treat|treats|order|orders|has her|have her|use her|uses her) ...6 (cook|cooking|clean|cleaning|scrub|housework|serve|servant|slave|maid|unpaid|work|do everything); (daughter in law|daughter-in-law|bride|new wife|young wife|sponsored wife) ...9 (servant|slave|maid|locked|not allowed|never leaves|no passport|without pay|unpaid); (husband|in-laws|in laws|mother-in-law|mother in law|his family) ...3 (took|takes|keeps|hid|holds) her passport", fr = "(belle-famille|beaux-parents|belle-mère|famille du mari|sa famille à lui|son mari|parrain) ...6 (me fait|la fait|lui fait|me font|la font|lui font|oblige|obligent|force|forcent|traite|traitent) ...6 (ménage|cuisine|cuisiner|frotter|laver|servir|servante|esclave|bonne|travailler); (belle-fille|jeune épouse|nouvelle épouse|épouse parrainée) ...9 (servante|esclave|bonne|enfermée|sort jamais|jamais sortir|sans salaire|sans paye|pas le droit); (mari|belle-mère|belle-famille|beaux-parents) ...3 (garde|gardent|pris|a pris|cache) son passeport" }
phrase "free" { en = "(she|he|they) (agreed|accepted|chose|said yes); interviewed him; turned down; wedding (photos|photographer|venue|gift|cake)", fr = "(elle|il) (a accepté|a choisi|a dit oui); photos de mariage" }
words "wed" { en = "~wedding, ~marry, ~husband, ~bride, ~wife, ~groom, married off, marriage, in-laws, in laws, mother-in-law, sponsorship, sponsored", fr = "~mariage, ~marier, ~mari, ~mariée, ~épouse, noces, belle-famille, beaux-parents, belle-mère, parrainage, parrainée, le marié" }
words "unwill" { en = "never agreed, tricked into, made to marry, to pay her dad's debt, pay her father's debt, accepted money, paid a lot for her, bride sold, picked a husband, till she says yes, till she agrees, until she says yes, against her will, without pay, unpaid help, runs his household, maid for all, servant in practice, no money no phone, must sleep with, makes her see men, servicing his, locked in the house, works there without, gives orders, cooks and cleans from, work in the restaurant for free, cancel her sponsorship, i'm theirs, keep house for his parents, for all the family, fake marriage, bride sold for, forced into it", fr = "jamais dit oui, piégée dans, obligée de se marier, rembourser la dette, dette de son père, accepté de l'argent, payé cher pour elle, choisi un mari, jusqu'à ce qu'elle accepte, contre son gré, sans salaire, sans paye, comme une bonne, la bonne de, servante dans les faits, coucher avec ses, voir des hommes, servir à ses, garde enfermée, belle-mère commande, cuisine et nettoie, annuler le parrainage, ménage de toute la famille, faux mariage, sans un sou, vendue pour, gratis pour la famille" }
phrase "unwill" { en = "{wed} ...15 {unwill}; {unwill} ...12 {wed}; {age 8-17} ...6 (to a man|married|wed|engaged) ...4 {age 20-80}; married off; (bring|brought|came) me ...3 (for|to) marry ...9 (but|maid|work|passport)", fr = "{wed} ...15 {unwill}; {unwill} ...12 {wed}; {age 8-17} ...6 (à un homme|mariée|promise) ...4 {age 20-80}; (fait venir|venue|amenée) ...4 (pour)? marier ...9 (mais|bonne|travail|passeport)" }
phrase "free" { en = "(store together|both agreed|divorcing|they are happy|photographer|her choice)", fr = "(un magasin ensemble|les deux étaient d'accord|divorcent|sont heureux|photographe|son choix)" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anywed" { en = "(married|marry|marriage|wedding|husband's family|mother-in-law|mother in law|in-laws|bride|fiance)", fr = "(mariée|marier|mariage|noces|noce|belle-mère|belle-famille|beaux-parents|épouse|fiancé)" }
words "wed_words" { en = "wedding, married, marry, marriage, bride, wife, engaged, engagement, husband, fiance, dowry, in laws, mother in law, his mother, the hall", fr = "mariage, noces, mariée, marier, mari, épouse, épousée, fiancée, fiançailles, dot, belle-famille, belle-mère, beau-père, beaux-parents" }
words "house_work" { en = "cook, cooks, cooking, clean, cleans, cleaning, laundry, wash, washes, barn, bedpans, beds, keep house, keeps house, maid, servant, serves, serve, housework, chores, milks, looks after, sew, sews, sewed, motel, store, no pay, unpaid, up at four, offices", fr = "cuisine, cuisiner, ménage, lavage, laver, lave, étable, grange, lits, bonne, servante, sert, servir, corvées, traire, s'occupe de, coud, coudre, motel, dépanneur, sans salaire, sans paye, levée à quatre, bureaux" }
phrase "bride_work" { en = "{wed_words} ...12 {house_work} ...6 (for|his|her|nine|ten|eight|eleven|everyone|whole|all|in-laws|in laws|family|parents|mother|night|day|four in the morning|never|no pay|theirs); (since|after) ...2 {wed_words} ...6 (maid|servant|slave|housekeeper|cook|works|not allowed|never left|no phone); (father|parents|family|uncle) ...4 (owed|owes|debt|paid|pay|trucks|mortgage|thousand|land) ...9 {wed_words}; {wed_words} ...9 (pays off|pay off|paid off|closes the debt|close the debt|against a debt|for a debt|thousand has been paid|already paid|paid for her)", fr = "{wed_words} ...12 {house_work} ...6 (pour|sa|son|neuf|dix|huit|onze|tout le monde|toute|belle-famille|famille|parents|mère|soir|jour|sort pas|sort jamais|sans salaire|sans paye); (depuis|après) ...2 {wed_words} ...6 (bonne|servante|esclave|cuisinière|travaille|pas le droit|sort pas|jamais sortie|pas de téléphone); (père|parents|famille|oncle) ...4 (devait|doit|dette|payé|hypothèque|mille|terre) ...9 {wed_words}; {wed_words} ...9 (contre une dette|dette de|rembourse|déjà versée|déjà payé|payé pour elle)" }
phrase "against" { en = "(she|girl|student|daughter|niece|sister) ...5 (doesn't want|does not want|didn't want|cried|crying|begged|refuses|refused|afraid|scared|told nobody|not asked|no say) ...9 {wed_words}; (parents|father|family|uncle|brothers) ...5 (arranged|arrange|decided|promised her|gave her|booked the hall|take her back|taking her back|sending her) ...9 {wed_words}; {wed_words} ...6 (this summer|in june|in august|back home|overseas|in the village|in lahore) ...6 (doesn't want|doesn't know|afraid|scared|cried|never met|man of|cousin)", fr = "(elle|fille|élève|nièce|soeur) ...5 (veut pas|voulait pas|pleure|pleurait|supplie|refuse|peur|pas eu le choix|rien à dire) ...9 {wed_words}; (parents|père|famille|oncle|frères|ils) ...5 (arrangé|décidé|promise|donnée|réservé la salle|ramènent|ramener|envoient|envoyer) ...9 {wed_words}; (pour|afin de) (la|l') ...1 marier ...6 (veut pas|peur|pleure|été|pays|cousin|homme de)" }
phrase "happy_wed" { en = "(is visiting|visiting from|criticises|criticizes|happy|congratulations|honeymoon|photographer|caterer|wedding dress|bridesmaid|anniversary|reception hall rental)", fr = "(heureux|félicitations|lune de miel|photographe|traiteur|robe de mariée|demoiselle d'honneur|anniversaire|cuisiné pour les invités)" }
phrase "bride_near" { en = "(student|daughter|girl|niece|sister|ticket|one way|wedding|married|marry|engaged|bride|groom|passport)", fr = "(élève|fille|nièce|soeur|billet|aller simple|mariage|marier|mariée|fiancée|passeport|secondaire)" }
phrase "his_word" { en = "(father|dad|mother|parents|uncle|brothers|family) ...2 (gave his word|gave their word|gave her word|promised her|has promised her|agreed to give her|is giving her|are giving her|signed her|traded her) ...6 (to|with) ...3 (family|man|cousin|friend|uncle|widower|groom|boy)", fr = "(père|mère|parents|oncle|frères|famille) ...2 (donné sa parole|donné leur parole|l'a promise|l'ont promise|promise|la donne|la donnent|l'a donnée) ...6 (à|au) ...3 (famille|homme|cousin|ami|oncle|veuf|garçon)" }
phrase "force" { en = "(she|i|girl|daughter|sister|niece) ...2 (was|were|got|been|is) married (off)? at {number 8-17}",
                 fr = "(elle|je|fille|soeur|nièce) ...2 (a été|ont été|était|est) mariée ...2 à {number 8-17}" }
phrase "sponsored" { en = "(brought|sponsored|brought over|flew in) (her|me)? ...2 as (a|his|their|the) (wife|bride|spouse|fiancee|fiancée) ...4 (has|have|had|makes|made|put) (her|me) (working|work|to work|cleaning|cooking|serving)",
                     fr = "(fait venir|amenée|amené|parrainée|parrainé) ...1 comme (épouse|femme|mariée|fiancée|conjointe|bru) ...4 (fait|font|faisait|faisaient|met|mettent) (travailler|faire le ménage|cuisiner|servir|laver)" }
phrase "force" { en = "(father|mother|parents|uncle|family|brothers|aunt|stepfather) ...1 (gave|sold|handed|traded|offered|promised) (her|me|his daughter) ...3 (groom|husband|man|family|cousin|lender|creditor) ...3 (debt|loan|money|land|dowry)",
                 fr = "(père|mère|parents|oncle|famille|frères|tante|beau-père) ...2 (donnée|vendue|échangée|promise|offerte) ...2 (marié|mari|homme|famille|cousin|prêteur) ...3 (dette|prêt|argent|terre|dot)" }
phrase "happy_wed" { en = "(money|dress|car|gift|ring) for (the|her|his|their) wedding",
                     fr = "(argent|robe|auto|cadeau|bague) pour (le|son|leur) mariage" }
-- Somebody else's feast, to which one would go.
phrase "others_wed" { en = "(daughter's|son's|sister's|brother's|cousin's|friend's|niece's|nephew's|mother's) (wedding|marriage); (wedding|marriage) of (his|her|my|their) (daughter|son|sister|brother|niece|nephew|friend|mother)", fr = "(noces|noce|mariage) (de|d') (sa|son|ma|mon|leur|ses|une|un) (fille|fils|soeur|frère|cousine|cousin|nièce|neveu|amie|ami|mère)" }
flag_when "force" :unless("free", "2 sentences")
flag_when "servant" :unless("free", "2 sentences")
flag_when "sponsored" :unless("free", "2 sentences")
flag_when "unwill" :unless("free", "2 sentences")
flag_when "family_wed" :near("no_want", "2 sentences") :unless("free", "2 sentences")
flag_when "soft_serv" :near("bound", "2 sentences") :unless("free", "2 sentences")
flag_when "anywed" :near("with_pay", "anywhere") :near("with_papers", "anywhere")
          :near("with_hold", "anywhere") :unless("free", "2 sentences")
          :unless("others_wed", "1 words")
flag_when "anywed" :near("with_sex", "anywhere") :near("with_hold", "anywhere")
          :near("with_papers", "anywhere") :unless("free", "2 sentences")
          :unless("others_wed", "1 words")
flag_when "bride_work" :unless("happy_wed", "same paragraph")
flag_when "against" :unless("happy_wed", "same paragraph")
flag_when "his_word" :near("bride_near", "2 sentences") :unless("happy_wed", "same paragraph")
implies("recruit_coercion.abduction_sale", "force")

hits "She was [married off at 15] to a cousin of her father."
hits "Her parents [forced her to marry] a man in his forties."
hits "His [wife works in their store] without pay and sleeps in the stockroom; she is a servant of the family, the wife [does all the housework] too."
hits "[Sponsored as a wife and put to work] in the family bakery from four in the morning."
hits "The [in-laws make her cook and clean] for eleven people."
hits { fr = "Elle a été [mariée de force] à un cousin de son père." }
hits { fr = "Ses parents l'ont [obligée d'épouser] un homme de quarante ans." }
hits { fr = "L'[épouse fait tout le ménage] pour onze personnes, sans un sou." }
hits { fr = "[Parrainée comme épouse, elle doit travailler] à la boulangerie dès quatre heures." }
hits { fr = "La [belle-famille l'oblige à cuisiner] pour onze personnes." }
misses "It was an arranged match, she agreed and turned down two others."
misses "The newlyweds run a restaurant and close on Sundays."
misses "My wife works at the hospital."
misses { fr = "Le mariage était arrangé, elle a accepté et elle est contente." }
misses { fr = "Les mariés ont dansé toute la nuit." }
misses { fr = "Mon épouse travaille à l'hôpital." }
hits "After the [wedding she runs his household and his shop] without a dollar."
hits "Her father [accepted money from the groom], she learned on the day."
hits "The [mother-in-law gives orders], the girl cleans till midnight."
hits "He says he [paid a lot for her, his bride] from overseas."
hits "[They brought me to marry but I am the maid]."
hits { fr = "Depuis le [mariage, elle tient la maison] et le magasin sans un sou." }
hits { fr = "Son père a [accepté de l'argent du marié], elle l'a su le jour même." }
hits { fr = "La [belle-mère commande, elle cuisine et nettoie] jusqu'à minuit." }
hits { fr = "Il dit qu'il a [payé cher pour elle, son épouse]." }
hits { fr = "On m'a [fait venir pour marier le fils mais je suis la bonne]." }
misses "They got married in June and run a store together."
misses { fr = "Ils se sont mariés en juin et tiennent un magasin ensemble." }
misses "They are divorcing over money."
misses { fr = "Ils divorcent pour des questions d'argent." }
hits "My [parents planned a wedding] back home and I never agreed to it."
hits { fr = "Sa [famille organise le mariage] et elle refuse de se marier." }
misses "My parents came to the wedding and my husband cooked."
misses "Her husband works in a restaurant and his mother does all the cooking."
misses "My wife doesn't want a dog and I don't want a cat."
misses { fr = "Mes parents sont venus au mariage l'été passé." }
misses { fr = "Elle est mariée à un homme gentil et sa belle-mère garde les enfants." }
hits "My parents want to [force me to marry] my cousin."
hits { fr = "Mon père veut me [marier de force]." }
misses { fr = "Sa belle-mère fait la cuisine et travaille au magasin." }
hits "Her [parents arranged it, she cried at the airport, the wedding] is in June."
hits "[Since the wedding she is the maid] of the in-laws."
hits { fr = "[Ils la ramènent au pays cet été pour la marier], elle veut pas." }
misses "They married in June and the in-laws cooked for everyone."
misses { fr = "Ils se sont mariés en juin et la belle-famille a cuisiné." }
gaps "[He flew home and came back with a bride who does the whole restaurant's dishes and sleeps in the pantry]."
hits { fr = "[Mariée à un homme qu'elle a vu une fois, elle lave et cuisine pour toute la famille] et n'a pas de clé." }
hits "Grade ten [student] says her [dad gave his word to a family] in Multan and the ticket is one way."
hits { fr = "Une [élève] de quatrième secondaire dit que son [père a donné sa parole à une famille] et que le billet est un aller simple." }
misses "Her father gave his word to the family that he would fix the roof."
misses { fr = "Mon père a donné sa parole à un ami pour le prêt du tracteur." }
misses { en = "Her father gave her money for the wedding.",
         fr = "Son père lui a donné de l'argent pour le mariage." }
hits { en = "[She was married at 16] to a cousin and does all the work for his family.",
       fr = "[Elle a été mariée à 16 ans] à un cousin et fait tout l'ouvrage pour sa famille." }
hits { en = "His family [brought her as a bride and has her working in their store] for nothing.",
       fr = "La famille l'a [fait venir comme épouse et la fait travailler dans leur commerce] pour rien." }
hits { en = "Her [father gave her to the groom to settle a debt], and she scrubs his mother's house.",
       fr = "Son [père l'a donnée au marié pour régler une dette], et elle frotte la maison de sa mère." }
hits { en = "[She did not want the marriage, and now she cleans for ten people].",
       fr = "[Elle voulait pas de ce mariage, pis là elle fait le ménage pour dix personnes]." }
misses "He asked to go home for his daughter's wedding, but the boss keeps his passport and his pay, and the gate is locked."
misses { fr = "Il a demandé à descendre pour les noces de sa fille; le boss garde sa paye et ses papiers, la barrière est barrée." }
