indicator "begging.organised_group"
status    "live"
strength  "medium"
dimension "context"
element   "purpose"
forms     "forced_begging, child"
pillars { protection  = { en = "child or adult protection",
                          fr = "protection des enfants ou des adultes" },
          prosecution = { en = "organisers who collect",
                          fr = "organisateurs qui ramassent l'argent" } }
law       "CC 279.01"
corroborates "coercion.forced_illicit"
source    "UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Children, elderly or disabled people made to beg and hand over the money",
        fr = "Enfants, aînés ou personnes handicapées forcés de mendier et de remettre l'argent" }
why   { en = "When the money goes to someone else at the end of the day, begging is work for that person.", fr = "Quand l'argent va à quelqu'un d'autre en fin de journée, mendier est un travail pour cette personne." }
ask   { en = "Who drops them off, who collects, what if there is too little?",
        fr = "Qui les dépose, qui ramasse, et s'il n'y en a pas assez?" }
false_alarms { en = "A person who begs for themselves.",
               fr = "Une personne qui mendie pour elle-même." }

words "beg" { en = "~beg, ~panhandle, panhandling, begging, sells roses, selling roses, sells flowers, selling flowers, selling candy, selling chocolate, selling chocolates, with a cup, with a sign, cardboard sign, squeegee, squeegeeing, asking for money, asks for money, asking for change, asking for coins", fr = "~mendier, ~quêter, mendicité, quête, vend des roses, vendre des roses, vendent des roses, vend des fleurs, vendre du chocolat, vend du chocolat, avec un gobelet, avec une pancarte, carton, squeegee, demande de l'argent aux passants, demandent de la monnaie, demande de la monnaie, tend la main, tendent la main" }
words "driven" { use = "travel.carry",
                 en  = "same corner, same van, every morning, each morning, a van, a car",
                 fr  = "même coin, même van, chaque matin, une fourgonnette, une van, un char" }
words "gives" { en = "~give, ~hand, ~collect, ~take, ~empty, ~count, ~bring, ~pocket, ~pay, hands over, handed over, gives it all, picks up the money, empties the cup", fr = "~donner, ~remettre, ~ramasser, ~prendre, ~vider, ~compter, ~rapporter, ~empocher, ~remettre, vide le gobelet" }
words "money" { en = "~money, ~cash, ~coin, ~change, ~bill, the cup, the takings, earnings, all of it", fr = "~argent, ~monnaie, ~pièce, ~billet, le gobelet, la recette, le change, tout" }
words "other" { en = "~man, ~woman, ~adult, ~driver, ~boss, ~uncle, him, her, them, someone, a guy, the same man, the same woman", fr = "~homme, ~femme, ~adulte, ~chauffeur, ~boss, ~oncle, lui, quelqu'un, un gars, même homme, même femme, monsieur" }
words "weak" { use = "people.children", en = "elderly, old woman, old women, old man, old men, disabled, disabled people, in a wheelchair, blind, deaf, amputee, women with babies, women, people, boys, girls, missing a leg", fr = "aînés, vieille femme, vieilles femmes, vieil homme, vieux, handicapé, handicapés, handicapée, en fauteuil roulant, aveugle, sourd, sourds, amputé, femmes avec des bébés, femmes, gens" }
words "punish" { en = "punished if, beaten if, hit if, yelled at if, not enough, has to bring, have to bring, must bring, made to, forced to, quota, or no food, doesn't eat if, sent back out", fr = "punie si, puni s'il, battue si, battu s'il, pas assez, doit rapporter, doivent rapporter, doit ramener, forcé de, forcée de, forcés de, obligé de, obligés de, quota, pas de souper, mange pas si" }

phrase "money" { en = "{beg} ...9 {gives} ...4 {money} ...4 {other}; {gives} ...3 {money} ...3 {other} ...9 {beg}; {other} ...4 {gives} ...3 {money} ...9 {beg}; {beg} ...9 {other} ...4 {gives} ...3 {money}", fr = "{beg} ...9 {gives} ...4 {money} ...4 {other}; {gives} ...3 {money} ...3 {other} ...9 {beg}; {other} ...4 {gives} ...3 {money} ...9 {beg}; {beg} ...9 {other} ...4 {gives} ...3 {money}" }
phrase "driven" { en = "{weak} ...4 {driven} ...9 {beg}; {driven} ...4 {weak} ...9 {beg}; {beg} ...6 {driven} ...4 {other}; (dropped|dropped off|drops|left) ...9 {beg}; (forced|made|makes|sent|sends) ...4 {beg}; {weak} ...4 {beg} ...6 (van|driver|same man|same woman|pick|collected)", fr = "{weak} ...4 {driven} ...9 {beg}; {driven} ...4 {weak} ...9 {beg}; {beg} ...6 {driven} ...4 {other}; (déposés|déposées|déposée|déposé|dépose) ...9 {beg}; (forcés|forcée|forcé|obligés|obligée|envoyés|envoie|fait) ...4 {beg}; {weak} ...4 {beg} ...6 (van|fourgonnette|chauffeur|même homme)" }
phrase "punish" { en = "{punish} ...9 {beg}; {beg} ...9 {punish}",
                  fr = "{punish} ...9 {beg}; {beg} ...9 {punish}" }
phrase "group" { en = "{gives} ...3 {money} ...4 {other}",
                 fr = "{gives} ...3 {money} ...4 {other}" }
phrase "beg" { en = "{beg}", fr = "{beg}" }
phrase "own" { en = "(fundraiser|scouts|school trip|for their team|charity|church bazaar|homeless shelter|beg your pardon); begged me", fr = "(collecte de fonds|scouts|voyage scolaire|pour l'équipe|organisme de charité|bazar)" }

phrase "driven" { en = "(child|children|kid|kids|girl|boy|toddler|baby|old woman|old man|elderly|disabled|wheelchair|blind|deaf|amputee) ...6 {beg} ...6 (man|woman|adult|van|driver|watches|watched|collects|takes|gives|hands|money|across the street|nearby|all day|hours); {beg} ...6 (watched|collected|picked up|dropped|handed|supervised|followed) by; {beg} ...9 (collects|takes|comes by|picks up|empties|hands|gives|brings|turns over) ...4 (money|cup|coins|cash|it|them|man|woman)", fr = "(enfant|enfants|fille|garçon|bébé|vieille|vieux|aînée|handicapé|handicapée|fauteuil roulant|aveugle|sourd|amputé) ...6 {beg} ...6 (homme|femme|adulte|van|chauffeur|surveille|ramasse|prend|donne|remet|argent|de l'autre côté|toute la journée|heures); {beg} ...6 (surveillé|surveillée|surveillés|ramassés|déposés|suivis) par; {beg} ...9 (ramasse|prend|passe|vide|remet|remettent|donne|donnent|rapporte) ...4 (argent|gobelet|monnaie|pièces|tout|homme|femme)" }
words "weak2" { use = "people.children", en = "lady in the wheelchair, man in a wheelchair, in a wheelchair, wheelchair, blind man, blind woman, disabled worker, disabled man, disabled woman, elders, elder, old man, old woman, elderly, amputee, woman with a baby, women with babies, five women, same kids, the kids, teenagers, teens, boy of about, boy, girl, youth, youths, i, they", fr = "dame en fauteuil roulant, fauteuil roulant, en fauteuil, aveugle, homme handicapé, handicapé, handicapée, handicapés, vieux, vieille, aîné, aînés, amputé, femme avec un bébé, femmes avec des bébés, cinq femmes, mêmes enfants, les enfants, ados, garçon, fille, jeunes, des vieux, je, ils, elle" }
words "ask" { en = "beg, begs, begging, beggar, beggars, panhandle, panhandles, panhandling, his cup, her cup, the cup, the cups, cardboard signs, same cardboard sign, with signs, ask for change, asks for change, asking for change, ask people for change, ask for money, asks for money, asking for money, ask money, hold out their hands, holds out her hand, tin, hats, cardboard sign, selling roses, sells roses, roses, keychains, pens, candy, chocolate bars, door to door, fake charity, collecting for, squeegee, tissues, flowers, coins, wash windshields", fr = "mendier, mendie, mendient, mendiant, mendiants, quêter, quête, quêtent, quêtait, quêteux, son gobelet, sa tasse, leurs pancartes, même pancarte, sa pancarte, demande du change, demander du change, json gobelet, sa tasse, leurs pancartes, même pancarte, sa pancarte, demande du change, demander de l'argent, demande de l'argent, tendent la main, tend la main, gobelet, gobelets, chapeau, chapeaux, pancartes, cartons, vend des roses, vendent des roses, roses, porte-clés, briquets, stylos, bonbons, chocolat, porte en porte, porte à porte, fausse charité, squeegee, mouchoirs, fleurs, lave des vitres" }
words "takes" { en = "empties, empty, emptied, collects, collect, takes it, takes the, takes all, picks up the money, picks it up, picks up, count it, they count, counts, gives it to, gives the money, picked up at closing, hand it all to, gave the coins, hands it, hands the money, hand it all, hand it over, hands it over, hand over, turn in, turns in, has to turn in, give it to, gives the cup, comes by, walks by, watches from, watches, runs the show, uncle takes, aunt won't let her, has to come back with, has to bring, bring home, brings home, doesn't bring, has to finish, finish the bucket, taken away each evening, passes and", fr = "repris à la fermeture, reprise à la fermeture, donnent tout au, vide, vident, vider, vidé, ramasse, ramassent, ramassait, prend, le prend, prend l'argent, compte, comptent, ils comptent, remet, remettre, remettent, doit remettre, donne l'argent, donnait les sous, donne tout, donnent tout, lui donnent l'argent, donnent l'argent, passe vider, passe et vide, surveille, guette, gère tout ça, mononcle le prend, tante la laisse pas, doit rapporter, rapporte pas, doit ramener, doit finir, finir la chaudière, leur a montré où se mettre" }
words "drop" { en = "dropped, drops them, drops her, drop them, a van drops, van drops, dropped off, left at, is left at, picked up at, picked up at closing, picked up at night, unloads, each morning, every morning, all day, same spot, same corner, lined up in the metro, lined up, put me at, they put me, brought by, driver, a van, different every day, always asleep, told what to say, script", fr = "déposée, déposé, déposés, débarque, débarqués, les débarque, une van, laissé à, laissée à, repris, reprise, reprend, chaque matin, tous les matins, toute la journée, même coin, même place, alignés, on me met, amenés par, chauffeur, jamais le même, dort tout le temps, quoi dire, leur apprend, le soir" }
phrase "more" { en = "{weak2} ...9 {ask} ...12 {takes}; {weak2} ...9 {takes} ...6 {ask}; {ask} ...12 {takes}; {weak2} ...6 (lined up|left at|dropped at) ...12 {takes}; {takes} ...6 {ask}; {weak2} ...12 {drop} ...9 {ask}; {ask} ...9 {weak2} ...9 {drop}; {drop} ...9 {weak2} ...9 {ask}; {weak2} ...9 {ask} ...9 {drop}; (baby|toddler|infant) ...6 (different every day|different each day|not the same|always asleep|never wakes|drugged); if (she|he|they|i) ...3 (doesn't|don't|didn't|can't) ...2 (bring|bring home|make|come back with) ...6 (won't let|beaten|hit|no food|punished|outside|sleep|in); {age < 16} ...9 (selling|sells|begging) ...9 (midnight|finish|bucket|night|man|uncle|all of it|has to)" }
phrase "more" { fr = "{weak2} ...9 {ask} ...12 {takes}; {weak2} ...9 {takes} ...6 {ask}; {ask} ...12 {takes}; {weak2} ...6 (lined up|left at|dropped at) ...12 {takes}; {takes} ...6 {ask}; {weak2} ...12 {drop} ...9 {ask}; {ask} ...9 {weak2} ...9 {drop}; {drop} ...9 {weak2} ...9 {ask}; {weak2} ...9 {ask} ...9 {drop}; bébé ...6 (jamais le même|différent|dort tout le temps|toujours endormi|drogué); si (elle|il|ils|je) ...3 (rapporte|ramène|fait|finis|finit|amène) (pas) ...6 (laisse pas|battue|battu|manger|punie|puni|dehors|dors|dort|rentrer|tante|mononcle); {age < 16} ...9 (vend|vendent|quête|mendie) ...9 (minuit|finir|chaudière|nuit|soir|homme|oncle|tout)" }
words "bord" { en = "lemonade, salvation army, homeless man, homeless guy, busker, school trip, with her mom, scouts, girl guide, guitar, new bike, church bazaar, food bank, for the team, hockey, canvasser, tip jar, street sign", fr = "limonade, armée du salut, itinérant, musicien, guitare, voyage scolaire, scouts, un vélo, paroisse, banque alimentaire, pour l'équipe, hockey" }
phrase "own2" { en = "{bord}; girl scouts", fr = "{bord}; dons de charité" }
-- More members of classes above.
words "beg" { en = "asks for change, asking for change, asking for money, cardboard sign, cardboard signs, squeegee, squeegeeing, holds a cup, with a cup, with cups, selling keychains, selling cards, sells cards, selling bracelets, selling gum, collects coins, quarter to quarter", fr = "demande de la monnaie, demandent de la monnaie, demande de l'argent, pancarte de carton, squeegee, tend un gobelet, avec un gobelet, avec des gobelets, vend des porte-clés, vend des cartes, vend des bracelets, vend de la gomme" }
words "gives" { en = "~surrender, ~pass, ~drop, turns out her pockets, turns out his pockets, empties her pockets, empties his pockets, counts it, counts the coins, counts the change, comes for the money, comes to collect, comes round for, emptied into, into a bag, into a bucket, into the trunk", fr = "~vider, ~verser, ~passer, vide ses poches, vident leurs poches, compte les sous, compte la monnaie, vient chercher l'argent, passe ramasser, dans un sac, dans une chaudière, dans la valise du char" }
words "punish" { en = "comes up short, come up short, is short, not full, cup is empty, comes back empty, sleeps outside, no supper, slapped, slaps, pinches, yells, yelled at, kicks, twists, goes back out, sent back out, stays out until", fr = "en manque, pas plein, gobelet vide, revient vide, dort dehors, pas de souper, claque, pince, crie, tord, retourne dehors, renvoyé dehors, reste dehors jusqu" }
phrase "driven" { en = "(put|puts|placed|set|dropped|stationed) ...3 (on|at) ...2 (same|the|a) ...1 (corner|spot|intersection|exit|doorway) ...9 {beg}",
                  fr = "(mis|mise|mises|placé|placée|placés|posté|postée|installée|laissée|laissé) ...3 (au|à|sur) ...2 (même|un)? ...1 (coin|place|spot|intersection|sortie) ...9 {beg}" }
phrase "punish" { en = "(hit|beaten|beat|slapped|punished|yelled at|no food|kicked) ...2 if (he|she|they|i|we) (does not|doesn't|do not|don't|did not|didn't|doesnt|dont) ...1 {beg} ...2 (enough|more|harder)?",
                  fr = "(frapper|frappe|frappé|battu|battue|battre|claque|puni|punie|chicaner) ...2 (s'il|s'ils|si elle|si elles|si je|si on|quand il|quand elle) ...1 (ne|n)? (quête|quêtent|mendie|mendient) (pas) (assez|plus)?" }
phrase "more" { en = "{weak2} ...4 (ask|asks|asking|beg|begs) ...3 (change|money|coins) ...6 (man|guy|woman|driver|someone) ...2 (comes|come|came|stops|passes) ...2 (money|cash|collect|coins)",
                fr = "{weak2} ...6 (demande|demandent|quête|quêtent) ...5 (homme|gars|femme|chauffeur|monsieur|quelqu'un) ...1 (vient|passe|arrive) ...1 (chercher|ramasser|prendre) ...1 (argent|monnaie|gobelet|tout)" }
flag_when "money" :unless("own", "2 sentences")
flag_when "driven" :unless("own", "2 sentences")
flag_when "punish" :unless("own", "2 sentences")
flag_when "beg" :near("group", "2 sentences") :unless("own", "2 sentences")
flag_when "more" :unless("own", "2 sentences") :unless("own2", "2 sentences")

hits "Two old women are [dropped off at the corner to beg] and picked up at dusk."
hits "The kids [panhandle and hand the coins to a man] in a van."
hits "The boy is [beaten if he comes back with too little from begging]."
hits { fr = "Deux vieilles femmes sont [déposées au coin pour mendier] et reprises au soir." }
hits { fr = "Les enfants [quêtent et remettent la monnaie à un homme] dans une van." }
hits { fr = "Le garçon est puni s'il ne rapporte [pas assez en mendiant], il doit mendier encore." }
misses "The scouts sell chocolate for their trip."
misses "A man begs at the metro and buys his coffee."
misses "I beg your pardon for the late reply."
misses { fr = "Les scouts vendent du chocolat pour leur voyage." }
misses { fr = "Un homme quête au métro et s'achète un café." }
misses { fr = "Une quête aura lieu après la messe pour l'organisme de charité." }
hits "An [old man begs at the station and a guy in a car empties his cup]."
hits "A [van drops the kids with cardboard signs]."
hits "The [kids beg and hand it over] to a driver."
hits { fr = "Un [vieux quête au métro pis un gars vide son gobelet]." }
hits { fr = "Une [van débarque les enfants avec leurs pancartes]." }
hits { fr = "La [petite mendie et remet l'argent] à une femme." }
misses "A busker with a hat collects coins in the metro."
misses { fr = "Un musicien ramasse des sous dans son chapeau au métro." }
hits "The [lady in the wheelchair has to turn in her cup to a guy who comes by] on a scooter."
hits "[Same kids with the same cardboard sign each morning, a van drops them]."
hits { fr = "La [dame en fauteuil roulant doit remettre sa tasse] à un gars qui passe en scooter." }
hits { fr = "Les [mêmes enfants avec la même pancarte chaque matin, une van les débarque]." }
misses "A homeless man asks for change outside the store."
misses "Kids sold lemonade on the corner."
misses "The Salvation Army collects with kettles."
misses "Our son begged for a new bike."
misses { fr = "Un itinérant demande du change devant le magasin." }
misses { fr = "Des enfants vendaient de la limonade au coin." }
misses { fr = "L'Armée du Salut recueille des dons." }
misses { fr = "Notre fils nous a suppliés pour un vélo." }
hits "[The kids beg outside the restaurant and a man takes the money]."
misses { en = "He sits on the same corner every morning to beg and keeps what he gets.",
         fr = "Il s'assoit au même coin chaque matin pour quêter et garde ce qu'il reçoit." }
hits { en = "The old man in the wheelchair [begs at the lights and gives what he collects to a guy] in a black car.",
       fr = "Le vieux en fauteuil roulant [quête aux lumières et donne ce qu'il ramasse à un gars] dans un char noir." }
hits { en = "She is [put on the same corner at seven every morning to beg] with the baby.",
       fr = "Elle est [mise au même coin à sept heures chaque matin pour quêter] avec le bébé." }
hits { en = "The boy says he [gets hit if he does not beg enough].",
       fr = "Le petit dit qu'il [se fait frapper s'il quête pas assez]." }
hits { en = "A man [empties the cup of the blind lady who begs] by the bank every two hours.",
       fr = "Un homme [vide le gobelet de la dame aveugle qui quête] devant la banque aux deux heures." }
hits { en = "[Two women with babies ask for change and a man comes for the money] at noon.",
       fr = "[Deux femmes avec des bébés demandent de la monnaie et un homme vient chercher l'argent] à midi." }
