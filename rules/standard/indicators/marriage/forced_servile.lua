indicator "marriage.forced_servile"
status    "live"
strength  "strong"
dimension "context"
element   "purpose"
forms     "forced_marriage"
pillars { protection = { en = "shelter, safety from family too", fr = "hébergement, sécurité aussi face à la famille" },
          prosecution = { en = "forced marriage, marriage under 16", fr = "mariage forcé, mariage de moins de 16 ans" } }
law       "CC 293.1; CC 293.2; CC 279.01"
corroborates "recruit_coercion.abduction_sale"
source    "ICS-TIP; CCC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Forced or servile marriage used to exploit work or sex", fr = "Mariage forcé ou servile servant à exploiter le travail ou le sexe" }
why { en = "A marriage that was not chosen and that is lived as unpaid work or sex is servitude.", fr = "Un mariage non choisi et vécu comme travail ou sexe non payés est une servitude." }
ask { en = "Who chose the spouse, could the person refuse, what happens in a day?", fr = "Qui a choisi l'époux, la personne pouvait-elle refuser, à quoi ressemble une journée?" }
false_alarms { en = "An arranged marriage with free choice.", fr = "Mariage arrangé avec libre choix." }

words "force"   { en = "forced to marry, forced her to marry, forced me to marry, forced him to marry, forced into marriage, forced into a marriage, forced marriage, made to marry, made her marry, made me marry, being married off, married off, marry her off, marry me off, sold into marriage, sold as a bride, sold as a wife, given in marriage, given to a man, given to her husband's family, promised to a man, promised to an older man, child bride, child marriage, bought a bride, bought bride, bride price, married against her will, married against my will, marriage against her will, had no choice but to marry, didn't want to marry, did not want to marry, no say in the marriage", fr = "mariée de force, marié de force, forcée de se marier, forcée de l'épouser, forcée d'épouser, forcée à se marier, forcée à épouser, obligée de se marier, obligée d'épouser, obligée de l'épouser, mariage forcé, mariages forcés, mariée contre son gré, mariée contre mon gré, mariée à un homme, donnée en mariage, donnée à un homme, vendue en mariage, vendue comme épouse, promise à un homme, promise à un vieux, mariage d'enfant, enfant mariée, épouse achetée, acheté une épouse, prix de la mariée, la dot, veulent me marier, veut me marier, veulent la marier, pas le choix de se marier, pas eu le choix du mari, voulait pas se marier, ne voulait pas se marier" }
words "wife"    { en = "~wife, ~bride, ~spouse, ~marry, ~marriage, ~husband, daughter in law, sponsored spouse, married, wedding, in laws, in-laws, mother in law", fr = "~épouse, ~mariée, ~marier, ~mariage, ~mari, belle-fille, épouse parrainée, noces, belle-famille, beaux-parents, belle-mère" }
words "servant" { en = "like a servant, as a servant, as a maid, like a maid, like a slave, as a slave, as a slave for, as unpaid help, do all the housework, does all the housework, do all the cooking, does all the cooking, all the cooking and cleaning, cooks and cleans for, clean for the whole family, made to work for the family, work for the family, works for the family, works for his family, works in the family, works for her in laws, serve the family, serves the family, serves his family, work in their store, work in their restaurant, work in the family, works in their, unpaid in, without pay in, looks after his parents, looks after his mother, look after his mother, passed to his brother, shared with his brother, his brothers", fr = "comme servante, comme une servante, comme une bonne, comme esclave, comme une esclave, servante de la famille, fait tout le ménage, faire tout le ménage, toutes les tâches, tout le ménage et la cuisine, ménage et cuisine pour toute, travaille pour la famille, travailler pour la famille, travaille pour sa belle-famille, travailler pour sa belle-famille, travaille pour les beaux-parents, servir la famille, sert toute la famille, dans leur restaurant, dans leur dépanneur, dans le commerce familial, sans salaire dans, s'occupe de ses beaux-parents, s'occupe de la belle-mère" }
words "sex"     { en = "forces her to have sex, forced to have sex, has to have sex, rapes her, raped her, rapes me, forces himself on her, makes her sleep with, forced to sleep with", fr = "la force à avoir des relations, forcée d'avoir des relations, la viole, l'a violée, me viole, l'oblige à coucher, forcée de coucher" }
words "free"    { en = "arranged match she accepted, no one made her, she agreed, turned down two, happy in the marriage, by choice, chose him, she chose", fr = "elle a accepté, personne ne l'a obligée, elle a choisi, par choix, heureuse dans son mariage" }

phrase "force"    { en = "{force}; (father|mother|parents|uncle|family|brothers|aunt) ...4 (forced|made|forcing|sold|promised|gave) ...3 (marry|marriage|her to a|me to a|to a man|wed); {age 8-17} ...6 (married|marry|bride|wed|engaged to|promised to); (married|marry|marrying) ...4 {age 8-17}; (married|marry) ...3 (man|someone) she|i had never (met|seen)", fr = "{force}; (père|mère|parents|oncle|famille|frères|tante) ...4 (forcée|forcé|obligée|vendue|promise|donnée) ...3 (mariage|marier|épouser|à un homme); {age 8-17} ...6 (mariée|marier|épouse|fiancée|promise); (mariée|marier) ...4 {age 8-17}; (marier|épouser|mariée) ...4 (jamais vu|jamais rencontré)" }
phrase "servant"  { en = "{wife} ...9 {servant}; {servant} ...9 {wife}; {wife} ...6 {sex}; (in laws|in-laws|husband's family|husband's mother|mother in law) ...6 (make|makes|made|force|forces|forced|making) ...9 (cook|cooking|clean|cleaning|work|housework|serve)", fr = "{wife} ...9 {servant}; {servant} ...9 {wife}; {wife} ...6 {sex}; (belle-famille|beaux-parents|belle-mère) ...6 (fait|font|oblige|obligent|force|forcent) ...9 (ménage|cuisine|travailler|servir|laver|cuisiner)" }
phrase "sponsored" { en = "(sponsored|brought|came|brought over) ...4 (wife|bride|spouse|fiancee) ...9 (work|works|working|servant|maid|passport|locked|unpaid|clients|men|clean|cook)", fr = "(parrainée|venue|amenée|fait venir) ...4 (épouse|mariée|fiancée|femme) ...9 (travailler|travaille|servante|bonne|passeport|enfermée|sans salaire|clients|ménage)" }
phrase "free"     { en = "{free}", fr = "{free}" }

phrase "force" { en = "(parents|family|father|uncle|mother|brothers|aunt|stepfather) ...6 (wedding|marry|married|marriage|engaged|engagement|husband|groom|fiance|bride); (wedding|marriage|engagement|nikah) ...6 (planned|arranged|booked|set|against|without|refuses|refused|refuse|doesn't want|didn't choose|no choice|ticket|overseas|back home|summer|passport); (sent|send|sending|taken|taking|take|fly|flying|ticket) ...4 (to|back|home|overseas|abroad) ...6 (marry|married|marriage|wedding|husband|bride); (didn't|did not|doesn't|does not|never|don't) ...1 (choose|chose|want|wanted|agree|agreed|consent|know|met|meet) ...4 (husband|marry|marriage|wedding|groom|him before|man)", fr = "(parents|famille|père|oncle|mère|frères|tante|beau-père) ...6 (mariage|marier|mariée|fiançailles|fiancée|mari|noces); (mariage|noces|fiançailles|nikah) ...6 (prévu|arrangé|organisé|fixé|contre|sans|refuse|refusé|veut pas|pas choisi|pas le choix|billet|au pays|été|passeport); (envoyée|envoyer|amenée|amener|partir|billet) ...4 (au pays|là-bas|à l'étranger) ...6 (marier|mariée|mariage|mari); (pas|jamais) ...1 (choisi|voulu|veut|accepté|consenti|rencontré|connu) ...4 (mari|mariage|marier|homme)" }
phrase "servant" { en = "(in laws|in-laws|mother in law|mother-in-law|husband's family|his family|his mother|her husband|sponsor) ...6 (cook|cooks|cooking|clean|cleans|cleaning|scrub|housework|serve|servant|slave|maid|unpaid|work in|works in|shop|store|restaurant|farm|locked|passport|not allowed|beat|beats|hit|hits|wages|paycheque|pay); (daughter in law|daughter-in-law|bride|new wife|young wife|sponsored wife) ...9 (cook|cooks|clean|cleans|servant|slave|maid|work|works|locked|allowed|leaves|passport|kitchen|seen)", fr = "(belle-famille|beaux-parents|belle-mère|famille du mari|sa famille à lui|son mari|parrain) ...6 (ménage|cuisine|cuisiner|frotter|laver|servir|servante|esclave|bonne|sans salaire|magasin|dépanneur|restaurant|ferme|enferme|enfermée|passeport|pas le droit|bat|frappe|paye|salaire); (belle-fille|jeune épouse|nouvelle épouse|épouse parrainée) ...9 (ménage|cuisine|servante|esclave|bonne|travaille|enfermée|sort|passeport|vue)" }
phrase "free"    { en = "(she|he|they) (agreed|accepted|chose|said yes); interviewed him; turned down; wedding (photos|photographer|venue|gift|cake)", fr = "(elle|il) (a accepté|a choisi|a dit oui); photos de mariage" }
words "wed"     { en = "~wedding, ~marry, ~husband, ~bride, ~wife, ~groom, married off, marriage, in-laws, in laws, mother-in-law, sponsorship, sponsored", fr = "~mariage, ~marier, ~mari, ~mariée, ~épouse, noces, belle-famille, beaux-parents, belle-mère, parrainage, parrainée, le marié" }
words "unwill"  { en = "never agreed, she doesn't want, doesn't want, didn't want, tricked into, made to marry, forced, to pay her dad's debt, pay her father's debt, accepted money, paid a lot for her, sold for, bride sold, picked a husband, till she says yes, till she agrees, until she says yes, against her will, flown to, without pay, unpaid help, runs his household, maid for all, servant in practice, no money no phone, must sleep with, makes her see men, servicing his, locked in the house, works there without, gives orders, cooks and cleans from, work in the restaurant for free, for free, cancel her sponsorship, i'm theirs, keep house for his parents, for all the family, fake marriage", fr = "jamais dit oui, ne veut pas, veut pas, voulait pas, piégée dans, obligée de se marier, forcée, rembourser la dette, dette de son père, accepté de l'argent, payé cher pour elle, vendue, choisi un mari, jusqu'à ce qu'elle accepte, contre son gré, on va l'envoyer, sans salaire, sans paye, comme une bonne, tient la maison, la bonne de, servante dans les faits, coucher avec ses, voir des hommes, servir à ses, garde enfermée, belle-mère commande, cuisine et nettoie, gratis, annuler le parrainage, garde les enfants de, ménage de toute la famille, faux mariage" }
phrase "unwill"  { en = "{wed} ...15 {unwill}; {unwill} ...12 {wed}; {age 8-17} ...6 (to a man|married|wed|engaged) ...4 {age 20-80}; married off; (bring|brought|came) me ...3 (for|to) marry ...9 (but|maid|work|passport)", fr = "{wed} ...15 {unwill}; {unwill} ...12 {wed}; {age 8-17} ...6 (à un homme|mariée|promise) ...4 {age 20-80}; (fait venir|venue|amenée) ...4 (pour)? marier ...9 (mais|bonne|travail|passeport)" }
phrase "free" { en = "(store together|both agreed|when she visits|wore white|works as a nurse|divorcing|they are happy|wedding cost|photographer|her choice)", fr = "(un magasin ensemble|les deux étaient d'accord|quand elle vient|en blanc|comme infirmière|divorcent|sont heureux|noce a coûté|photographe|son choix)" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anywed" { en = "(married|marry|marriage|wedding|husband's family|mother-in-law|mother in law|in-laws|bride|fiance)", fr = "(mariée|marier|mariage|noces|noce|belle-mère|belle-famille|beaux-parents|épouse|fiancé)" }
flag_when "force"     :unless("free", "2 sentences")
flag_when "servant"   :unless("free", "2 sentences")
flag_when "sponsored" :unless("free", "2 sentences")
flag_when "unwill" :unless("free", "2 sentences")
flag_when "anywed" :near("with_pay", "anywhere") :near("with_hold", "anywhere") :unless("free", "2 sentences")
flag_when "anywed" :near("with_pay", "anywhere") :near("with_papers", "anywhere") :near("with_hold", "anywhere") :unless("free", "2 sentences")
flag_when "anywed" :near("with_sex", "anywhere") :near("with_hold", "anywhere") :near("with_papers", "anywhere") :unless("free", "2 sentences")
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
