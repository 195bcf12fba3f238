indicator "recruit_vuln.psychological_dependency"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "sexual, any"
pillars { prevention  = { en = "warn about grooming", fr = "prévenir du conditionnement affectif" },
          protection  = { en = "the bond makes leaving hard",
                          fr = "le lien affectif rend le départ difficile" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 286.3; CC 279.04"
source    "ILO-2009; RCMP-SIGNS; POLARIS-25"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Emotional dependency built at recruitment (boyfriend or friend pattern)",
        fr = "Dépendance affective créée au recrutement (faux amoureux ou ami)" }
why   { en = "Love, gifts and promises build a bond that is later used to ask for money.", fr = "L'amour, les cadeaux et les promesses créent un lien qui sert ensuite à demander de l'argent." }
ask   { en = "How did they meet, what did he give, and what was asked in return?",
        fr = "Comment se sont-ils connus, qu'a-t-il donné, et qu'a-t-il demandé en retour?" }
false_alarms { en = "A generous partner; a new couple; an online romance fraud for money.",
               fr = "Partenaire généreux; nouveau couple; fraude amoureuse en ligne." }

words "partner" { use = "people.partners", en = "he, older guy, older man, an older guy, new boyfriend, this guy, that guy, a guy, a man, fella, him", fr = "il, gars plus vieux, un gars plus vieux, homme plus vieux, nouveau chum, ce gars, un gars, un homme, lui, monsieur" }
words "buy" { en = "buys her, bought her, buying her, gives her, gave her, gave me, bought me, spoils her, spoiled her, spoils me, spoiled me, showers her, showered her, paid for her, paid for my, pays for her, treats her like a queen, treated her like a princess, took her shopping, takes her shopping, got her nails, got my nails, gifts, expensive gifts", fr = "lui achète, lui achetait, lui a acheté, m'achetait, m'a acheté, lui donne, lui donnait, lui a donné, m'a donné, la gâte, la gâtait, l'a gâtée, m'a gâtée, me gâtait, lui paie, lui paye, lui payait, lui a payé, m'a payé, la couvre de, la couvrait de, comme une princesse, comme une reine, l'amène magasiner, cadeaux" }
words "gift" { use = "things.gifts",
               en  = "everything, all the time, things",
               fr  = "tout, tout le temps, plein d'affaires" }
words "love" { en = "loves her, loved her, loves me, loved me, in love with him, in love, head over heels, love of her life, only one who understands, only one who gets her, only one who cares, only one who asks, only one who listens, only one who loves, nobody ever looked at me, no one ever treated me, makes her feel special, made her feel special, made me feel special, feel special, soulmate, my king, his queen, his princess, his wifey, wifey, says they will get married, a future, build a future, would do anything for him, do anything for him, for our future, ride or die, like family, like a father, like a mother, like a big sister, doing it for us, doing this for us", fr = "l'aime, qu'il l'aime, m'aimait, amoureuse, en amour, en amour avec lui, follement amoureuse, amour de sa vie, le seul qui la comprend, le seul qui me comprend, le seul qui m'écoute, le seul qui l'écoute, le seul qui s'occupe, personne m'avait jamais, personne ne m'avait jamais, se sentait spéciale, me sentais spéciale, ma reine, sa princesse, sa reine, ferait tout pour lui, ferait n'importe quoi pour lui, pour nous autres, pour notre avenir, comme un père, comme une grande soeur, comme de la famille, je fais ça pour nous" }
words "ask" { en = "asked her to, asks her to, asked me to, asks me to, wants her to, wanted her to, wanted me to, talked her into, talked me into, suggested, suggested she, proposed, got her to, got me to, convinced her to, convinced me to, pressured her to, started asking, then asked, then he asked, then he said, then made her, then made me, make money for them, make money for us, to make money, help him out, help out with money, just once, just one time, just a few times, pay him back, pay it back, to dance, to escort, to strip, see a friend, meet his friends, meet a friend, sleep with", fr = "lui a demandé de, lui demande de, m'a demandé de, lui a demandé, m'a demandé, voulait qu'elle, voulait que je, lui a proposé de, m'a proposé de, a proposé, suggéré, convaincue de, convaincue, l'a convaincue, m'a convaincue, puis lui a demandé, après il lui a demandé, faire de l'argent pour eux, faire de l'argent pour nous, faire de l'argent, l'aider avec l'argent, juste une fois, une couple de fois, une couple de fins de semaine, le rembourser, danser, faire de l'escorte, faire des clients, voir un ami, rencontrer ses amis, coucher avec" }
words "fast" { en = "moved in after, moved in with him after, after two weeks, after three weeks, after a week, after a month, known five weeks, known for, only known, known three weeks, within weeks, met him online, met online, met on instagram, met on snapchat, met on tinder, met him on", fr = "emménagé après, après deux semaines, après trois semaines, après une semaine, après un mois, connaît depuis, connu en ligne, rencontré en ligne, rencontré sur, connu sur, depuis deux mois" }
words "bad" { use = "work.sex_work", en = "lingerie, nudes, cup size, his cousin's, ticket, older guys, money, clients, debt, quota, motel, hotel, dates, escort, strip, beats, hits, controls, pimp, pay him, -sex work", fr = "argent, clients, dette, quota, motel, hôtel, escorte, frappe, contrôle, pimp, le rembourser, -travail du sexe" }

phrase "gifts" { en = "{partner} ... {buy} ... {gift}; {buy} ... {gift} ...9 {ask}; {buy} ... {ask}; {buy} ... {gift} and ... {gift}" }
phrase "gifts" { fr = "{partner} ... {buy} ... {gift}; {buy} ... {gift} ...9 {ask}; {buy} ... {ask}; {partner} ... {buy}" }
phrase "gifts" { en = "(spoils|spoiled|showers|showered|treats) (her|me) (with|like|rotten|and) ; (he|boyfriend|partner|guy) ... (gifts|presents|designer|nails|lashes|shopping) ... (then|now|but|until|after)" }
phrase "gifts" { fr = "(l'a|m'a|la|me) (gâtée|gâte|gâtait|couvre|couvrait) (de|avec)?; (il|chum|gars) ... (cadeaux|restos|ongles|linge|magasiner) ... (puis|maintenant|mais|après|pis)" }
phrase "asked" { en = "{partner} ... {ask} ... {bad}; {ask} ... {bad} ... (for us|for them|for our); (make|making|makes) money for (them|us|him|both of them); doing (it|this) for us; {love} ... {ask}; {ask} ... just (once|a few)" }
phrase "asked" { fr = "{partner} ... {ask} ... {bad}; {ask} ... {bad} ... pour (nous|eux|nous autres|lui); faire de l'argent pour (eux|nous|lui); je fais ça pour nous; {love} ... {ask}" }
phrase "asked" { en = "(saving|save|saves|saved|building|working) ... (for|toward|towards) (a|our|their|the) (house|home|condo|wedding|baby|future) ... (together|us|for us|with him); (friend|buddy|boss|guy) (of his)? (would|will|wants|who) (pay|to pay|to meet|meet) ... (her|me); (help|helping) him ... (bills|rent|debt|money|lawyer|bail|car); (so|really|super) (nice|sweet|good|kind|generous) (at first|in the beginning|to her|to me|then|until) ...9 (then|now|but|until|said|asked)" }
phrase "asked" { fr = "(ramasse|ramassent|économise|économisent|mettent|met) ... (argent|cash|sous) ... (maison|condo|mariage|bébé|avenir|char|commerce|studio); (ami|chum|gars|boss) ... (paierait|payerait|prêt à payer|veut payer|voudrait) ... (la voir|rencontrer|pour elle|moi|elle); (aide|aider|aidait) ... (factures|loyer|dette|avocat|caution|char|argent); (tellement|si|super|ben) (fin|gentil|doux|généreux|bon) (au début|avec elle|avec moi) ...9 (après|maintenant|mais|pis|là|a dit|a demandé)" }
phrase "asked" { en = "(just|only) (temporary|for a while|for now|for a bit|once or twice) ... (money|bills|clients|dance|dates|escort|house|us|work); (calls|called|calling) (her|me) (wifey|his wife|his queen|his girl|baby|bae|princess|ride or die) ... (pays|paid|buys|bought|money|clients|work|escort|dates|everything)" }
phrase "asked" { fr = "(c'était|juste|seulement) (temporaire|pour un bout|pour un temps|une secousse) ... (argent|factures|clients|danser|escorte|maison|nous); (l'appelle|m'appelait|m'appelle) (sa femme|sa reine|bébé|sa blonde|sa princesse|mon coeur) ... (paye|paie|payait|achète|argent|clients|escorte|tout)" }
phrase "love" { en = "{love}", fr = "{love}" }
phrase "love" { en = "(said|says|told her|told me|tells her) (he|that he)? (loved|loves|love) (her|me|you) ... (days|week|weeks|first|after|before|never); (nobody|no one|only) ... (ever|one) ... (asks|asked|listened|listens|understands|cared|cares|looked|treated|loved|helped); (he's|hes|he is) the only (one|person|guy|friend) ; (his|her|my) (girl|queen|princess|baby|wifey|ride or die|family); spoil|spoils|spoiled (her|me)" }
phrase "love" { fr = "(dit|disait) (je t'aime|qu'il l'aime|qu'il l'aimait|l'aimer) ... (jours|semaine|semaines|première|après|avant|jamais); (personne|le seul|seul) ... (jamais|qui) ... (demande|écoute|comprend|regardée|traitée|aimée|aidée|occupe); (sa|ma) (reine|princesse|queen|famille|bébé); (la|l|me|m) (gâte|gâtait|a gâtée|gâter)" }
phrase "fast" { en = "{fast} ... {love}; {love} ... {fast}; {fast}",
                fr = "{fast} ... {love}; {love} ... {fast}; {fast}" }
phrase "bad" { en = "{bad}", fr = "{bad}" }
phrase "returns" { en = "(came|comes|come) back with (flowers|roses|a puppy|gifts|a dog); (apologised|apologized|cried|begged) ... (flowers|roses|went back|took him back)", fr = "(venu|revenu|revient) avec (des fleurs|des roses|un chien|des cadeaux); (excusé|pleuré) ... (fleurs|roses|repartie|retournée)" }
phrase "returns" { en = "(always|keeps|kept|then) (apologises|apologizes|apologized|crying|says sorry|buys her|bought her|promises) ... (back|flowers|gift|never again|changed|stays|goes back)" }
phrase "returns" { fr = "(toujours|puis|après) (s'excuse|s'excusait|pleure|pleurait|demande pardon|promet) ... (fleurs|cadeau|plus jamais|changé|reste|retourne)" }
phrase "ordinary" { en = "widower; romance scam; cruise; my wife; our anniversary; my husband bought; wedding anniversary; crypto", fr = "veuf; fraude amoureuse; croisière; ma femme; notre anniversaire; cryptomonnaie" }
words "love2" { en = "only one who ever loved, only one who loved, won't hear a word against, idolizes, worships, obsessed with him, loves him, loved him, i loved him, in love with him, says she loves him, he's my man, hes my man, my man, takes care of me, take care of me, takes care of her, building a future, our house, a house together, future together, refers to suspect as boyfriend, calls him her boyfriend, as her boyfriend, he's their boyfriend, their boyfriend, afraid he'll leave her, afraid to lose him, can't say no to him, cannot say no to him, would do anything for him, do anything for him, anything for them, listened to her, special and mature, mature for her age, told her she was special, little sister, called her little sister, befriended her, treated him like family, treated her like family, so sweet, roses, dinners, groomed, lover boy, loverboy, he says he loves her, says he loves her, protects him, defends him, defends her, minimizes, devoted to him", fr = "seul qui l'a jamais aimée, le seul qui l'aime, veut rien entendre contre, ne veut rien entendre, idolâtre, l'adore, folle de lui, je l'aimais, elle l'aime, en amour avec lui, amoureuse, c'est mon homme, mon homme, prend soin de moi, prend soin d'elle, bâtit notre avenir, avenir ensemble, notre condo, notre maison, leur maison, pour nous deux, parle du suspect comme de son chum, comme de son chum, leur chum, qu'il est leur chum, peur qu'il la laisse, peur de le perdre, pas capable de lui dire non, lui dire non, ferait tout pour, ferait n'importe quoi pour lui, l'écoutait quand, spéciale et mature, mature pour son âge, qu'elle était spéciale, petite soeur, liée d'amitié, traité comme de la famille, traitée comme de la famille, tellement fin, des roses, des soupers, amadouée, amadoué, lover boy, il dit qu'il l'aime, le protège, le défend, minimise, dévouée" }
words "task2" { en = "do this one thing, this one thing for us, just this once, help him with money, seeing his friends, see his friends, hands him everything, gives him everything, everything she makes, every dollar, for a while, only for a while, introduced her to the job, the job, had to pay it back, pay it back, she had to pay, if she stops, tells five girls, clients, his friends, make money, makes money, for us, sex, hotel, motel, escort, dates, work for him, customers, johns, quota, money to him, turns over, nudes, videos, webcam, onlyfans, sells", fr = "fais juste ça, ça pour nous autres, juste une fois, l'aider en voyant, voyant ses amis, voir ses amis, lui donne tout, donne toute, tout ce qu'elle fait, chaque piasse, chaque cenne, pour un bout, juste pour un bout, lui a présenté la job, la job, le rembourser, devait le rembourser, si elle arrête, cinq filles, clients, ses amis, faire de l'argent, fait de l'argent, fait de la maille, de la maille, pour nous autres, sexe, hôtel, motel, escorte, calls, travailler pour lui, quota, remet l'argent, nudes, vidéos, webcam, onlyfans, vendre" }
phrase "love2" { en = "{love2}", fr = "{love2}" }
phrase "bond" { en = "(won't|refuses to|doesn't want to|will not) hear (a word|anything) (against|about) him; (can't|cannot|unable to|not able to) say no to (him|them); (groomed|love bombed|love-bombed) ... (weeks|months|year|before|by); (dotes on|worships|idolizes) (him|this|that|her boyfriend) ...9 (gives|hands|money|everything|works); (bought|buys|gave) her (nails|lashes|purse|clothes|phone|bag|shoes|everything) ...12 (pay it back|pay him back|owes|owed|had to pay|earn it)", fr = "veut (rien|pas) entendre (contre|sur) lui; (pas capable|incapable) de (lui|leur) dire non; (amadouée|conditionnée|manipulée|leurrée) ... (semaines|mois|par un|par son); (idolâtre|adore) (ce gars|son chum|cet homme) ...9 (donne|argent|tout|travaille); (payé|acheté|donné) (les|une|des|un) (ongles|cils|sacoche|linge|cell|téléphone|souliers) ...12 (rembourser|devait|doit|payer)" }
phrase "minor" { en = "{age 12-17}; group home; foster; grade nine; grade ten; underage; older", fr = "{age 12-17}; centre jeunesse; foyer; secondaire trois; secondaire quatre; mineure; plus vieux" }
phrase "task2" { en = "{task2}", fr = "{task2}" }
phrase "sexual" { en = "{work.sex_work}; clients; johns; pimp; motel; hotel; every dollar; her earnings; the job; hands him everything; gives him everything; pay it back; see his friends; seeing his friends; do anything for them; one thing for us; for a while; groomed; can't say no to him; if she stops; he's their boyfriend; nudes; webcam; sugar", fr = "{work.sex_work}; clients; pimp; motel; hôtel; chaque piasse; ses gains; la job; lui donne tout; le rembourser; voyant ses amis; voir ses amis; ferait tout pour eux; ça pour nous autres; pour un bout; amadouée; lui dire non; si elle arrête; qu'il est leur chum; nudes; webcam; maille" }
phrase "prove9" { en = "(if|says if) (you|i|she|u) (really|rly|truly)? (love|loved|loves) (him|me|us) ...9 (do|see|meet|favour|favor|friend|boss|once|help|money|client|work); (proof|prove) (of|your|her|my|that) ...3 (love|loyalty|loves) ...9 (client|men|money|friend|night|work|sleep)", fr = "si (tu|je|elle|t') ...3 (m'aimais|l'aimais|l'aimait|m'aimes|l'aime|aime vraiment|aimais vraiment) ...9 (faire|voir|rencontrer|faveur|service|ami|boss|une fois|aider|argent|client|travailler); preuve d'amour ...9 (client|homme|argent|ami|nuit|coucher|travailler)" }

phrase "dosed" { en = "(ghb|fentanyl|meth|crack|cocaine|coke|pills|heroin)",
                 fr = "(ghb|fentanyl|meth|crack|cocaïne|coke|pilules|héroïne)" }
phrase "c_love" { en = "(only one|loves her|loved her|in love|soulmate|soul mate|special|princess|queen|my girl|his girl|baby|future together|house together|marry her|like family|like a father|like a sister|best friend|trusts him|trusted him|understands her|nobody understands)", fr = "(la seule|l'aime|l'aimait|en amour|âme soeur|spéciale|princesse|reine|sa blonde|bébé|avenir ensemble|maison ensemble|la marier|comme de la famille|comme un père|comme une soeur|meilleure amie|confiance|la comprend|personne la comprend)" }
phrase "c_then" { en = "(after a month|after a week|after two weeks|after three weeks|then|until|later|one night|now) ...3 (asked|asks|told|tells|wanted|wants|said|says|had|has|made|makes) ...2 (her|me|him|she)? ...3 (do it|do this|see|sleep|dance|work|make money|earn|help him|help them|for them|for him|for us|for the rent|his friends|his friend|his buddies|a favour|a favor|guys|men|clients)", fr = "(après un mois|après une semaine|après deux semaines|ensuite|puis|pis|jusqu'à|un soir|maintenant) ...4 (demandé|demande|dit|voulu|veut|fait|voulait) ...4 (le faire|faire ça|voir|coucher|danser|travailler|de l'argent|l'aider|les aider|pour eux|pour lui|pour nous|pour le loyer|ses chums|son ami|ses amis|service|gars|hommes|clients)" }
phrase "just_help" { en = "(loved her|loves her|loved me|love her|in love|marry her|together) ...15 (just had to|only had to|just needed|only needed|all she had to|just needs|has to help|have to help) ...3 (help|work|do|earn|make|see|dance|go)", fr = "(l'aimait|l'aime|m'aimait|en amour|la marier|ensemble) ...15 (fallait juste|faut juste|devait juste|avait juste à|fallait seulement|juste besoin) ...3 (aide|aider|travaille|travailler|faire|gagner|voir|danser|qu'elle)" }
phrase "asked" { en = "{partner} ...6 (does|do|doing|did) (it|this|that) for their (future|house|wedding|baby|family|relationship|home)",
                 fr = "{partner} ...6 (fait|fais|faire) ...1 pour leur (avenir|maison|mariage|bébé|famille|couple|futur)" }
phrase "c_love" { en = "like a dad; like a big brother",
                  fr = "comme un père; comme un grand frère" }
phrase "c_then" { en = "(then|later|until) ...1 (told|said) ...2 (owed|owes|owe)",
                  fr = "(après|ensuite|pis|puis) ...1 (dit|disait|a dit) ...3 (devait|doit|dois)" }
flag_when "gifts" :near("bad", "same paragraph") :unless("ordinary", "2 sentences")
          :unless("dosed", "same sentence")
flag_when "asked" :unless("ordinary", "2 sentences")
flag_when "love" :near("bad", "2 sentences") :unless("ordinary", "2 sentences")
flag_when "fast" :near("bad", "2 sentences") :unless("ordinary", "2 sentences")
flag_when "returns" :near("bad", "same paragraph") :unless("ordinary", "2 sentences")
flag_when "love2" :near("task2", "2 sentences") :near("sexual", "2 sentences")
          :unless("ordinary", "2 sentences")
flag_when "bond"
flag_when "love2" :near("sexual", "anywhere") :near("minor", "anywhere")
          :unless("ordinary", "2 sentences")
flag_when "love2" :near("task2", "anywhere") :near("sexual", "anywhere")
          :unless("ordinary", "2 sentences")
flag_when "prove9"
flag_when "c_love" :near("c_then", "2 sentences")
flag_when "just_help"

hits "Her [older boyfriend bought her a phone], then came the clients."
hits "[He asked her to make money for them] just until spring."
hits "She says [he is the only one] who understands her and she gives him the money from her dates."
hits { fr = "Son [chum plus vieux lui a acheté un cellulaire], puis il a parlé de clients." }
hits { fr = "[Il lui a demandé de faire de l'argent pour eux]." }
hits { fr = "Elle dit qu'elle est [amoureuse] de lui et lui donne l'argent des clients." }
misses "My husband bought me flowers for our anniversary."
misses "They met online and got married last year."
misses "The widower sent money to a woman he met on a cruise."
misses { fr = "Mon mari m'a acheté des fleurs pour notre anniversaire." }
misses { fr = "Ils se sont mariés l'an passé." }
misses { fr = "Elle est amoureuse de son chat." }
hits "She [won't hear a word against] him and hands him everything she makes from clients."
hits { fr = "Elle [veut rien entendre contre] lui et lui donne tout ce qu'elle fait avec les clients." }
hits "He says [if you really love me you will see] his friend, just once."
hits { fr = "Il dit que [si tu m'aimais vraiment tu ferais ça une fois pour aider] avec l'argent." }
misses "He'd do anything for his kids."
misses "She met her husband online ten years ago."
misses { fr = "Il ferait n'importe quoi pour ses enfants." }
misses { fr = "Elle a rencontré son mari en ligne il y a dix ans." }
hits "He told her she was the [only one], bought her nails and [after a month asked her to do it for them]."
hits { fr = "Il disait qu'elle était [la seule], lui payait ses ongles, et [après un mois lui a demandé de le faire pour eux]." }
hits "He said he [loved her, that they would have a farm, she just had to help] for a few weekends."
hits { fr = "Il disait qu'il [l'aimait, qu'ils auraient une ferme, fallait juste qu'elle aide] quelques fins de semaine." }
misses "She loved him and just had to help him with his homework."
misses { en = "My husband is saving and does it for our house.",
         fr = "Mon mari travaille fort et le fait pour notre famille." }
hits { en = "[At first he was so sweet, gifts, I love you, then came the clients].",
       fr = "[Au début il était tellement fin, des cadeaux, des je t'aime, après les clients]." }
hits { en = "She thinks [he is her boyfriend and does it for their future].",
       fr = "Elle pense que [c'est son chum et le fait pour leur avenir]." }
hits { en = "She says [he is the only one] who [loves her], and he has her [see clients].",
       fr = "Elle dit que [c'est le seul qui l'aime, et il lui fait faire des clients]." }
hits { en = "He was [like a dad] to her, paid for everything, [then told her she owed] him.",
       fr = "Il était [comme un père] pour elle, payait toute, [après il a dit qu'elle lui en devait]." }
misses { en = "He was like a dad to her, then he told her he owned a cottage.",
         fr = "Il était comme un père pour elle et l'amenait à la pêche." }
