indicator "coercion.forced_against_peers"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection  = { en = "a person made to act against others is also at risk",
                          fr = "une personne forcée d'agir contre d'autres est aussi à risque" },
          prosecution = { en = "shows an organisation", fr = "montre une organisation" } }
law       "CC 279.04"
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Forced to act against peers", fr = "Contrainte d'agir contre ses pairs" }
why   { en = "Setting people against each other keeps all of them in line.",
        fr = "Monter les gens les uns contre les autres les garde tous dans le rang." }
ask   { en = "What would happen if the person did not watch or bring in the others?",
        fr = "Qu'arriverait-il si la personne ne surveillait ou n'amenait pas les autres?" }
false_alarms { en = "A team leader with normal duties; a referral bonus.",
               fr = "Un chef d'équipe aux tâches normales; une prime de recommandation." }

words "forced" { use = "actions.forced",
                 en  = "told to, was told to, is told to, told",
                 fr  = "dit de" }
words "peers" { en = "the others, other girls, the other girls, other women, the other women, other workers, the other workers, her friends, his friends, my friends, friends, new girls, the new girls, the younger ones, younger girls, another girl, each other, one another, other kids, classmates, co workers, coworkers, roommates, girls from school, a friend, her best friend, other boys",
                fr = "les autres, les autres filles, d'autres filles, les autres femmes, les autres travailleurs, ses amies, ses amis, mes amies, mes amis, les nouvelles, les nouvelles filles, les plus jeunes, une autre fille, une autre, se surveiller, entre elles, entre eux, ses collègues, les collègues, des filles de l'école, son amie, sa meilleure amie, d'autres jeunes" }
words "act" { en = "recruit, recruits, recruiting, bring, bring in, watch, watches, guard, guards, beat, hit, punish, discipline, train, collect from, collects from, report, report on, reports on, snitch on, spy on, tell on, control, lock in, drive, translate for, film, book, groom, find, get, inform on, rat on, hold down",
              fr = "recruter, recrute, amener, amène, surveiller, surveille, garder, frapper, battre, punir, dresser, former, dénoncer, dénonce, espionner, rapporter, contrôler, enfermer, filmer, trouver, stooler, tenir, ramasser l'argent, collecter" }
words "reward" { en = "knocks off, takes off, gets a bonus, gives a bonus, pays for names, brings him a name, pays fifty for, less debt, off her debt, off his debt, fine for not, punished for not, punished if", fr = "enlève de sa dette, donne une prime, paye pour un nom, paye pour des noms, punie si, puni si, puni s'il ne, punie de ne pas, moins de dette" }

phrase "made" { en = "{forced} ... {act} ... {peers}; {forced} {act} on ... {peers}; made|make|makes|making the girls|women|workers|men|them ... {act} each other; {act} ... {peers} or ... (beat|punish|hurt|debt|pay); (turn|turns|turned|pit|pits) ... against each other|one another" }
phrase "made" { fr = "{forced} ... {act} ... {peers}; {peers} ... {forced} ... {act}; (monte|montent|montait) ... (les uns contre|l'une contre|les unes contre); {act} ... {peers} sinon" }
phrase "reward" { en = "(knocks|takes|took|knocked) ... (off|for) ... whoever|anyone ... (brings|tells|names|reports|snitches) ... (name|names|him|on); {reward} ... (name|names|report|recruit|snitch|tell|bring|friend|girl); {reward} ... whoever|anyone|those who" }
phrase "reward" { fr = "{reward} ... (nom|noms|dénonce|recrute|amène|amie|fille); celui|celle qui (dénonce|rapporte|amène)" }
words "peer" { en = "the others, other girls, the other girls, new girls, the new girls, younger girls, younger ones, the younger ones, younger kids, other women, other workers, the other workers, other boys, each other, one another, her friends, his friends, my friends, two of her friends, friends of hers, a friend, another girl, other kids, his nephew, his bunkmates, bunkmates, roommates, housemates, coworkers, classmates, girls from her school, girls from school, someone from your school, girls from our village, other worker, another worker, a girl who tried, girl who tried, sum1 new, someone new, somebody new, a replacement, another one, new one, crew members, the rest, the rest of us", fr = "les autres, autres filles, les autres filles, nouvelles, les nouvelles, plus jeunes, les plus jeunes, autres femmes, autres travailleurs, les autres travailleurs, autres gars, entre elles, entre eux, ses amies, ses amis, mes amies, deux de ses amies, une amie, une autre fille, un autre gars, son neveu, ses colocataires, colocataires, ses collègues, filles de son école, fille de sec, filles du village, autres filles du village, un autre travailleur, fille qui avait essayé, fille qui a essayé, quelqu'un de nouveau, une remplaçante, un remplaçant, une nouvelle, le reste, un par un autre, un gars par un autre" }
words "deed" { en = "keep in line, keeps in line, in line, watch, watches, guard, guards, beat, hit, punish, hold down, held down, hold him down, discipline, train, trains, collect, collects, collects from, recruit, recruits, bring, bring in, brings, find, found, convince, persuade, report, report on, spy, spy on, snitch, rat out, rats out, tell on, film, lock, lock the door on, lock in, teach, show, break in, lure, write down, groom, keep an eye on, count", fr = "tenir tranquilles, tenir, surveiller, surveille, surveillent, garder, battre, frapper, punir, frappaient, tenir par, discipliner, former, montrer aux, jmontre, entraîner, ramasse, collecter, recruter, recrutes, recrute, amener, amène, trouver, trouvait, trouve, convaincre, dénoncer, dénonce, dénoncer celui, rapporter ceux, espionner ses, rapporter, espionner, filmer, barrer, barrer la porte sur, enseigner, attirer, écrire, avoir à l'oeil" }
words "must" { use = "actions.forced", en = "must, told her to, told him to, told me to, told to, ordered to, made to, forced to, has to, have to, had to, must, makes one of us, made one of, they had one, push, pushes, pushing, gave her a choice, gave him a choice, choice, bring me, bring, i had to, is to, expected to", fr = "doit, devait, doivent, dit d'amener, dit de, forcée à, forcé à, obligée de, obligé de, oblige un de, oblige une de, fallait que, faut que, ordonné de, poussent, pousse, laissé le choix, le choix, ont fait tenir, fait tenir" }
words "else" { en = "or, or else, otherwise, if not, unless, gets it too, double, doubles, debt, lose, loses, punished, all punished, others are punished, beaten, off the street, back on the street, pay, her shift, free, in return, reward, less", fr = "sinon, ou, autrement, si, y goûte aussi, double, doublait, dette, perd, perdre, punies, punis, punie, battue, battus, retournes sur la rue, paye, pourrait arrêter, en échange, moins, libre" }
phrase "more" { en = "{must} ...6 {deed} ...4 {peer}; {deed} ...4 {peer} ...9 {else}; {else} ...9 {deed} ...4 {peer}; (if one|if anyone|when one|whenever one|if any) ...6 (escapes|runs|leaves|complains|fails|short|talks|slows) ...6 (all|others|everyone|the rest|whole) ...4 (punished|beaten|fined|lose|pay|suffer|locked); (guard|report|spy on|snitch on|police|keep watch on|fine|made to watch) (each other|one another); (bottom girl|the bottom|bottom bitch|she's the bottom|called the bottom|call the bottom); (collects|picks up|gathers|takes) ...3 (money|cash|pay|tips|earnings) ...4 (from|of) ...3 {peer}; (oldest|older|senior|first) ...3 (girl|worker|boy|woman|one) ...6 (keep|keeps|watch|watches|in charge of|collects|trains|recruits|polices|responsible) ...4 {peer}; (held|holds|hold|holding) ...4 (down) ...4 (while|for|nephew|him|her|worker|girl); (turned|turns|turning|set|sets|pits|pitted) ...2 (them|us|girls|workers|kids) ...2 (against|on) (each other|one another|the others)" }
phrase "more" { fr = "{must} ...6 {deed} ...4 {peer}; {deed} ...4 {peer} ...9 {else}; {else} ...9 {deed} ...4 {peer}; (si un|si une|quand un|quand une|dès qu'un|dès qu'une|celui qui|celle qui) ...6 (se sauve|part|parle|ralentit|se plaint|en manque|manque) ...6 (toutes|tous|tout le monde|les autres|le reste) ...4 (punies|punis|puni|battus|battues|perdent|payent|paient|barrés); (surveillent|dénoncent|espionnent|se surveillent|se dénoncent|rapportent) ...2 (entre elles|entre eux|les uns les autres|l'une l'autre); (ramasse|collecte|prend|ramassait|reçoit) ...3 (argent|cash|paye|pourboires|gains) ...4 (des|de|aux) ...3 {peer}; (plus vieille|plus vieux|plus ancienne|première|ancienne) ...6 (tenir|surveille|surveiller|en charge|ramasse|forme|recrute|responsable) ...4 {peer}; (tenir|tenait|tenu|tient) ...4 (par un autre|pendant que|pendant qu|neveu) ; (montés|monte|montent|montait|dressés) ...2 (les uns contre|les unes contre|l'un contre|l'une contre)" }
words "ord1" { en = "new employees, a bonus, referred, inmates, junior team, tell the teacher, bully, bullies, my coach, new staff, head office", fr = "nouveaux employés, une prime, recommandé, détenus, équipe junior, avertir l'enseignante, intimidation, mon entraîneur" }
phrase "ordinary" { en = "{ord1}; refer a friend; my team; players",
                    fr = "{ord1}; parrainer un ami; mon équipe; joueurs" }
flag_when "made" :unless("ordinary", "same sentence")
flag_when "reward" :unless("ordinary", "same sentence")
flag_when "more" :unless("ordinary", "same sentence")

hits "She was [made to recruit her friends] from school."
hits "He was [told to watch the others] and write down who talked."
hits "The boss [knocks off ten dollars for whoever brings a name]."
hits { fr = "Elle est [obligée de recruter ses amies]." }
hits { fr = "On l'a [forcé à surveiller les autres] travailleurs." }
hits { fr = "Il [lui demande de dresser les nouvelles]." }
misses "The team leader trains new staff and reports to head office."
misses "We get a bonus when we refer a friend."
misses "She watches her friends play soccer."
misses { fr = "Le chef d'équipe forme les nouveaux." }
misses { fr = "Elle a invité ses amies au chalet." }
misses { fr = "Prime de recommandation de 200 $." }
hits "She [has to train the new girls]."
hits { en = "[If one runs, all the others are punished].",
       fr = "[Si une se sauve, toutes les autres sont punies]." }
hits "He [told her to bring two friends] or her debt doubles."
hits { fr = "Elle [doit surveiller les autres filles]." }
hits { fr = "Faut qu'elle [amène une amie sinon] c'est elle qui paye." }
misses "The team leader has to train the new employees."
misses { fr = "Le chef d'équipe doit former les nouveaux employés." }
hits { en = "The [oldest girl has to keep the younger ones] in line or she gets it too.",
       fr = "La [plus vieille doit tenir les plus jeunes] tranquilles, sinon elle y goûte aussi." }
hits { en = "He [told her to bring in two of her friends] or her debt would double.",
       fr = "Il lui a [dit d'amener deux de ses amies], sinon sa dette doublait." }
misses "The team leader trains the new employees."
misses "She referred a friend to her job and got a bonus."
misses "My son was told to tell the teacher if others bully him."
misses "Two inmates fought each other."
misses { fr = "Le chef d'équipe forme les nouveaux employés." }
misses { fr = "Elle a recommandé une amie pour l'emploi et a eu une prime." }
misses { fr = "On a dit à mon fils d'avertir l'enseignante s'il voit de l'intimidation." }
misses { fr = "Deux détenus se sont battus." }
