indicator "child.adult_work"
status    "live"
strength  "strong"
dimension "context"
element   "purpose"
forms     "child, labour, domestic_servitude"
pillars { protection  = { en = "child protection", fr = "protection de la jeunesse" },
          partnership = { en = "labour inspection, school", fr = "inspection du travail, école" } }
law       "CC 279.011"
corroborates "exploitation.hazardous_work"
source    "UNODC-HTI; CHILD-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Child doing work not suitable for a child",
        fr = "Enfant qui fait un travail inadapté à son âge" }
why   { en = "Long, dangerous or adult work takes the place of school and rest.",
        fr = "Un travail long, dangereux ou d'adulte prend la place de l'école et du repos." }
ask   { en = "How many hours, which tasks, and who is paid?",
        fr = "Combien d'heures, quelles tâches, et qui touche l'argent?" }
false_alarms { en = "Light help at home, a paper route, a summer job that the law allows.",
               fr = "Petite aide à la maison, camelot, emploi d'été permis par la loi." }

words "child" { en = "~child, ~kid, ~boy, ~minor, ~teen, ~teenager, little girl, little boy, young girl, young boy, pre teen, grade school kid, school age kids, youngsters, underage workers, underage, young girls, little girls", fr = "~enfant, ~garçon, ~mineur, ~ado, ~adolescent, ~fillette, petite fille, petit garçon, petit gars, p'tit gars, gamin, gamine, jeune fille, jeunes filles, petites filles" }
words "tasks" { en = "~work, ~clean, ~scrub, ~wash, ~cook, ~serve, ~pick, ~harvest, ~pack, ~sort, ~carry, ~haul, ~weld, ~roof, ~spray, ~sew, ~butcher, ~gut, ~debone, ~lift, ~load, ~unload, ~mop, ~sell, cleaning houses, cleaning offices, looks after the baby, looks after the kids, look after the kids, looking after the baby, looking after the kids, minds the baby, minds the kids, does all the housework, does the housework, all the chores, does all the cleaning, runs the kitchen, operates, running machines, works the machine, works the line, on the line, in the fields, in the plant, on the roof, in the greenhouse, on the boat, in the kitchen", fr = "~travailler, ~nettoyer, ~frotter, ~laver, ~cuisiner, ~servir, ~cueillir, ~récolter, ~emballer, ~trier, ~porter, ~souder, ~coudre, ~vider, ~soulever, ~charger, ~décharger, ~vendre, fait des ménages, faire des ménages, fait le ménage, faire le ménage, garde le bébé, garde les enfants, garder le bébé, s'occupe du bébé, s'occupe des enfants, toutes les corvées, tout le ménage, opère, sur la machine, sur la ligne, aux champs, à l'usine, sur le toit, dans la serre, sur le bateau, à la cuisine, épand" }
words "heavy" { en = "all day, all night, at night, overnight, late at night, until midnight, past midnight, till midnight, after midnight, instead of school, instead of going to school, during school hours, seven days, full time, full-time, night shift, graveyard shift, long hours, machinery, chemicals, pesticides, knives, saw, forklift, scaffolding, no pay, without pay, not paid, unpaid, pays off, to pay off, for the family, for the whole family, like a servant, as a servant, as a maid, like a maid, for her keep, never at school, not in school, not at school, not enrolled", fr = "toute la journée, toute la nuit, la nuit, de nuit, jusqu'à minuit, passé minuit, après minuit, au lieu d'aller à l'école, au lieu de l'école, pendant les heures de classe, sept jours, à temps plein, quart de nuit, longues heures, machinerie, produits chimiques, pesticides, couteaux, scie, chariot élévateur, échafaudage, sans salaire, sans paye, sans être payé, sans être payée, sans être payés, pas payé, pas payée, pas payés, pour rembourser, pour la famille, pour toute la famille, comme une servante, comme une bonne, jamais à l'école, pas à l'école, pas inscrit, pas inscrite, inscrite nulle part" }
words "places" { en = "~factory, ~plant, ~warehouse, ~greenhouse, ~farm, ~restaurant, ~kitchen, ~carwash, ~site, ~slaughterhouse, ~bakery, meat plant, fish plant, construction site, packing plant, roofing crew, car wash", fr = "~usine, ~entrepôt, ~serre, ~ferme, ~restaurant, ~cuisine, ~chantier, ~abattoir, ~boulangerie, ~lave-auto, usine de poisson, équipe de couvreurs" }
words "light" { en = "babysitting on saturdays, paper route, allowance, lemonade, summer camp, 4-H, chores for allowance, cookies, bake sale, fundraiser, volunteer, volunteering, apprenticeship program, co-op placement", fr = "gardiennage le samedi, camelot, argent de poche, limonade, camp de jour, biscuits, collecte de fonds, bénévole, bénévolat, stage scolaire" }

phrase "age_work" { en = "{age 4-15} ...6 {tasks} ...9 {heavy}; {heavy} ...6 {age 4-15} ...5 {tasks}; {age 4-15} ...6 (cleaning|scrubbing|welding|roofing|butchering|gutting|packing) ...4 {worksite}; {age 4-15} ...6 {tasks} ...5 {worksite}; {worksite} ...6 {age 4-15} ...4 (working|packing|cleaning|cutting); {age 4-15} ...9 (works|working|employed) ...1 (as|for) ...2 (maid|servant|nanny|housekeeper|cleaner|dishwasher|labourer|domestic|helper)", fr = "{age 4-15} ...6 {tasks} ...9 {heavy}; {heavy} ...6 {age 4-15} ...5 {tasks}; {age 4-15} ...6 {tasks} ...5 {worksite}; {worksite} ...6 {age 4-15} ...4 (travaille|travaillent|emballe|nettoie); (fait|font|faisait) travailler ...4 {age 4-15} ...6 {heavy}; {age 4-15} ...9 (travaille|travaillait|travaillent|employé|employée) ...1 (comme) ...1 (bonne|servante|domestique|femme de ménage|plongeur|plongeuse|manoeuvre|nounou)" }
-- A place that may be a job after school: only under the age that most provinces set.
phrase "age_place" { en = "{age 4-13} ...6 {tasks} ...5 {places}; {places} ...6 {age 4-13} ...4 (working|packing|cleaning|cutting)", fr = "{age 4-13} ...6 {tasks} ...5 {places}; {places} ...6 {age 4-13} ...4 (travaille|travaillent|emballe|nettoie)" }
phrase "homeplace" { en = "family farm|restaurant|store; (parents|dad's|mom's|father's|mother's|uncle's|grandparents|our|own) ...1 (farm|restaurant|bakery|store|kitchen); saturdays|weekends; the summer; summer job; her|his|their own|(homework|room); school project|kitchen|trip", fr = "ferme familiale; (ferme|restaurant|boulangerie|cuisine) ...1 (parents|père|mère|famille|grands-parents); fin de semaine; samedi|samedis; l'été; job d'été; devoirs" }
words "worksite" { en = "~factory, ~plant, ~slaughterhouse, ~warehouse, ~sawmill, construction site, meat plant, fish plant, packing plant, roofing crew, the roof, a roof, scaffold, scaffolding, conveyor, forklift", fr = "~usine, ~entrepôt, ~chantier, ~abattoir, ~scierie, usine de poisson, équipe de couvreurs, le toit, un toit, échafaudage, convoyeur, chariot élévateur" }
phrase "child_work" { en = "{child} ...4 {tasks} ...6 {heavy}; {child} ...3 {tasks} ...6 {places} ...6 {heavy}; {heavy} ...3 {child} ...3 {tasks}; child labour|labor; underage workers; (kids|children|minors) ...2 (working|employed|work) ...4 {places}; {places} ...4 (employs|employing|hires|uses|using) ...2 (kids|children|minors)", fr = "{child} ...4 {tasks} ...6 {heavy}; {child} ...3 {tasks} ...6 {places} ...6 {heavy}; travail des enfants; (enfants|mineurs) ...2 (travaillent|travaillaient|employés) ...4 {places}; {places} ...4 (emploie|engage|embauche) ...2 (enfants|mineurs)" }
phrase "light" { en = "{light}", fr = "{light}" }

words "young" { en = "~boy, young girl, young girls, little girl, little girls, ~kid, ~child, ~teen, ~youngster, ~minor, ~niece, ~nephew, small children, underage son, little ones, son", fr = "~garçon, petite fille, petites filles, jeune fille, ~fillette, ~enfant, ~ado, ~neveu, ~nièce, ~petit, petite, jeune, fils mineur, petits enfants, gamin" }
words "toil" { en = "~work, ~wash, ~scrub, ~cook, ~clean, ~sort, ~haul, ~operate, ~sell, ~peel, ~stack, ~weld, ~roof, ~pack, ~milk, ~sew, looks after, washing dishes, minding the twins, hauling drywall, forklift, conveyor, shingles, runs the, picks fruit, picks berries, cuts meat, cuts fish", fr = "~travailler, ~laver, ~frotter, ~cuisiner, ~nettoyer, ~trier, ~cueillir, ~vendre, ~éplucher, ~empiler, ~souder, ~emballer, ~traire, ~coudre, fait à manger, fait le ménage, s'occupe de, font marcher, fait marcher, chariot élévateur, convoyeur, bardeau, gypse, conduit le tracteur, conduit un tracteur, conduit le chariot, coupe le poisson, coupe la viande, coupent" }
words "hard" { en = "midnight, overnight, overnight shift, instead of going to school, instead of school, school days, no school, full days, all day, round the clock, from dawn, at dawn, seven days a week, without harness, no pay, somebody's papers, not in school, after midnight, no helmet, pays off, meat plant, works at night, work at night, until two in the morning, until 2 in the morning, till two in the morning, until 2 am", fr = "minuit, quart de nuit, jusqu'à 2 h, au lieu d'aller à l'école, jours d'école, pas d'école, toute la journée, toutes les journées, ses journées, jour et nuit, dès l'aube, sept jours sur sept, sans harnais, sans paye, papiers d'un autre, abattoir, la nuit, jusqu'à 2 h du matin, jusqu'à deux heures du matin" }
phrase "toils" { en = "{age 4-16} ...12 {toil} ...12 {hard}; {young} ...6 {toil} ...9 {hard}; {hard} ...9 {age 4-16} ...6 {toil}; {young} ...6 {toil} ...4 (forklift|conveyor|roof|scaffold|saw|chemicals|meat plant|slaughterhouse|kiln|tractor|press); {age 4-16} ...6 {toil} ...6 (forklift|conveyor|roof|scaffold|meat plant|slaughterhouse|night shift); {age 4-16} ...6 (night shift|nights at); grade {number 1-8} ...9 {toil} ...9 {hard}; {toil} ...9 {hard} ...9 grade {number 1-8}", fr = "{age 4-16} ...12 {toil} ...12 {hard}; {young} ...6 {toil} ...9 {hard}; {hard} ...9 {age 4-16} ...6 {toil}; {young} ...6 {toil} ...4 (chariot élévateur|convoyeur|toit|échafaudage|scie|abattoir|tracteur|presse); {age 4-16} ...6 {toil} ...6 (chariot élévateur|convoyeur|toit|abattoir|quart de nuit|de nuit); {toil} ...9 {hard} ...9 {number 1-6} année" }
phrase "sells_late" { en = "(sells|selling|sell) ...3 (flowers|roses|lighters|candy|gum) ...9 (in the bars|in bars|the patio|terraces|midnight|at night|in the morning|bar to bar)", fr = "(vend|vendent|vendre) ...3 (fleurs|roses|briquets|bonbons) ...9 (dans les bars|terrasses|minuit|du matin|la nuit|bar en bar)" }
phrase "light" { en = "(mother works|parents work|summer job|ice cream|newspapers|outing|fridays|friday nights|company is|helps his dad|helps her mom|helps his mom)", fr = "(mère travaille|parents travaillent|job d'été|bar laitier|journaux|sortie scolaire|le vendredi|compagnie|aide son père|aide sa mère)" }
phrase "chores" { en = "(niece|nephew|girl|boy|kid|child|she|he) ...3 (does|do|makes|did) ...2 (breakfast|diapers|lunches|supper|laundry|dishes|housework|meals) ...4 (diapers|lunches|supper|laundry|dishes|cleaning|meals|babies); (before school|after school until|instead of class) ...9 (till dark|until midnight|until dark|to midnight|stalls|milking|barn)", fr = "(trime|trimait|bosse) ...3 (sous-sol|cave|cuisine|usine|atelier) ...9 (petites mains|école|jeune)" }
phrase "crews" { en = "{age 4-16} ...6 {toil} ...6 (saws|saw|edger|kiln|stalls|line|press|nets|fryer|dish pit); {number 2-60} ...1 (under sixteen|under fifteen|under fourteen|children|kids|minors|youths) ...3 (work|working|works|cutting|packing|picking|sorting) ...4 (saws|line|field|fields|plant|kitchen|barn|night|mill)", fr = "(enfants|petits gars|gamins|fillettes) ...4 (coupent|trient|vendent|ramassent|cueillent|emballent|lavent|frottent|cousent|portent) ...9 (minuit|du matin|caisses|poissons|machines); {age 4-16} ...6 {toil} ...6 (roches|sachets|scie|ligne|étable|filets|presse|four)" }
-- A child put to crime, begging or selling for others: a worst form of child labour (ILO Convention 182).
phrase "minor" { en = "{minors.minors}; {age 7-17}; (f|m|yp|female|male|girl|boy|youth) {number 8-17}; gr|grade {number 4-12}; {number 10-16} going on {number 11-18}; (boys|girls|kids|lads) ...2 (about|maybe|around|like) {number 8-17}", fr = "{minors.minors}; {age 7-17}; (f|m|h|g|fille|gars|garçon) {number 8-17}; sec|secondaire {number 1-5}; (gars|garçons|filles|petits|flos) ...2 (environ|genre|à peu près) {number 8-17}; douzaine d'années" }
phrase "crime" { en = "(sell|sells|selling|hold|holds|holding|move|moves|moving|run|runs|running|carry|carries|carrying|deliver|delivers|delivering|bag|bagging|cut|cutting|trim|trims|trimming|weigh|cook|push|pushing|serve|serves|serving) ...3 (crack|rocks|drugs|dope|meth|fent|fentanyl|pills|weed|coke|cocaine|heroin|stuff|product|packages|package|stash|plants|bags|pack|door|customers|the line); (steal|steals|stealing|shoplift|shoplifts|shoplifting|boost|boosting|pickpocket|rob|beg|begs|begging|panhandle|panhandling|peddle|scam|scamming|smurf); grow (house|op|room); trap house; (list of|gives them a list|a list every|get a list|their list)", fr = "(vend|vendre|vendait|vendent|tient|tenir|livre|livrer|livrait|pèse|pesait|coupe|coupait|transporte|transporter|cache|cacher|trime|trimer|garde) ...3 (roches|stock|drogue|crack|coke|poudre|pot|cannabis|pilules|sachets|fentanyl|dope|paquets|cocaïne|meth|plants|cocottes); (vole|voler|volait|volent|quête|quêter|quêtent|mendie|mendier|mendient|voler à l'étalage|vol à l'étalage|frauder|arnaquer|pickpocket); maison de culture; serre de (pot|cannabis); (liste de|une liste chaque|donne une liste)" }
phrase "for_others" { en = "for (him|her|them|a man|a guy|the man|the guy|the guys|an older|older guys|his boss|a dealer|the dealer|the crew|the gang|uncle|auntie|his uncle|her uncle); (owe|owes|owing|owed) (him|them|her|money|the guys|a dealer|for); owe|owes|owing|owed {money}; (work|works|working|worked) (it)? off; (pay|pays|paying) (it|them|him) (off|back); (made|makes|make|making|forced|forces|forcing|told|tells|ordered|sent|sends|put|puts) (him|her|them|me|us|the kids|the boys|the girls|the boy|the girl); (have|has|had|having) (him|her|them|the kids|the boys|the girls) (holding|selling|steal|stealing|sell|carry|carrying|do|doing|beg|begging); (takes|takes all|keeps|kept|collects|takes back|empties) ...3 (cash|money|it|coins|cup|earnings|take); hit|hits|hitting|beat|beats|beaten|slapped|slaps|smacked|punched|burned|whipped; locked|padlocked; (not|isn't|aren't) allowed (out|to leave|home|to go|to come); (can't|cannot|can not) (go home|leave|come out|quit|stop); (until|till) ...3 (list|bag|plants|pack|debt|done|paid|sold|enough); (count|bag|money|pack|cash) ...1 (is|was|comes up|came up)? (short|missing|light); whoever ...3 (misses|short|empty|comes back|doesn't); (sleep|sleeps|slept) ...2 (outside|shed|porch|garage|car|van|floor)", fr = "pour (lui|eux|un gars|le gars|les gars|les grands|des grands|un homme|un monsieur|un dealer|le dealer|la gang|son oncle|sa tante|mon oncle|ma tante|son boss|leur boss); (doit|devait|dit devoir|leur doit|lui doit|nous doit) ...1 {money}; (doit|devait|leur doit|lui doit) de l'argent; (rembourser|rembourse|payer) ...2 (dette|ça|argent|prêt); (oblige|obligé|obligée|force|forcé|forcée|envoie|envoient|pousse|fait|font) ...1 (le|la|les|l|à|de|vendre|voler|quêter|livrer|mendier); (prend|ramasse|garde|compte|vide|vient chercher|collecte) ...3 (argent|cash|sous|monnaie|gobelet|tasse|paye|tout); frappe|frappé|battu|battue|tape|claque|brûlé|brûlée; barrée|barré|barre|enfermé|enfermée|cadenas; pas le droit de (sortir|partir|rentrer|arrêter); (peut|peux|pouvait) pas (partir|sortir|rentrer|arrêter|s'en aller); (tant que|jusqu'à ce que|avant d'avoir) ...4 (vendu|fini|payé|remboursé|liste|sac|plein); (il|y) (manque|manquait|en manque); (couche|dort|dormir|coucher) ...2 (dehors|remise|garage|char|auto|balcon|galerie|plancher)" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anyage" { en = "{age 4-15} ...6 (works|working|cleans|cleaning|cooks|sells|selling|washes|carries)", fr = "{age 4-15} ...6 (travaille|travaillait|travailler|nettoie|lave|vend|cuisine|ménage)" }
-- Hard or paid work of a child, and what makes it unfit: hours, lost school, keep or debt for pay, money handed over, blows.
words "drudge" { en = "~peel, ~scrub, ~mop, ~gut, ~haul, ~sew, weeding, weeds the, pulls weeds, pulling weeds, ~butcher, ~debone, ~shovel, ~muck, wash pots, washes pots, washing pots, washes dishes, washing dishes, does dishes, dish pit, dishpit, cleans offices, cleaning offices, cleans houses, cleaning houses, cleans rooms, cleaning rooms, does the cooking, does the laundry, minds the, carries the baby, carrying the baby, raises the, changes diapers, sells phone, sells flowers, sells roses, sells candy, sells chocolate, selling flowers, selling roses, selling candy, selling chocolate, selling phone, lays brick, shingles, drywall, drives the tractor, milks, milking, packs, packing, on the line, with the crew, in the barn, in the kitchen, behind the fryer, at the car wash, on the boat, on the roof, collects bottles, collecting cans", fr = "~peler, ~éplucher, ~frotter, ~torcher, ~empiler, ~coudre, ~sarcler, ~pelleter, ~repasser, lave les chaudrons, laver les chaudrons, lave la vaisselle, laver la vaisselle, fait la vaisselle, fait le ménage, faire le ménage, faire du ménage, fait à manger, faire à manger, fait le lavage, nettoie des bureaux, nettoyer des bureaux, nettoie des maisons, nettoyer des maisons, nettoie les chambres, nettoyer les chambres, porte le bébé, garde les petits, change les couches, vend des étuis, vend des fleurs, vend des roses, vend des bonbons, vend du chocolat, vendre des fleurs, vendre des roses, monte de la brique, montent de la brique, bardeaux, gypse, conduit le tracteur, trait les vaches, cueille, emballe, emballent, travaille de nuit, travaille la nuit, sur la ligne, avec la gang, dans la grange, à la cuisine, à la friteuse, au lave-auto, sur le bateau, sur le toit, ramasse des cannettes, trient" }
words "unfit" { en = "until closing, till closing, to closing, supper to closing, after dark, till dark, until dark, before light, before dawn, from dawn, until midnight, till midnight, past midnight, until two, all night, every night, all day, school days, during school, during class, seven days, full time, falls asleep, asleep in class, fell asleep, asleep at her desk, asleep at his desk, too tired for school, instead of school, never been to school, not in school, no school, out of school, not enrolled, stopped going to school, quit school, left school, pulled out of school, taken out of school, misses school, missed weeks, should be in school, should be in elementary, for her keep, for his keep, for their keep, for a bed, for room and board, for nothing, no pay, not paid, unpaid, to pay off, pay back, owes, debt, no gloves, no mask, no harness, no boots, hands the, hands over, hands it, gives the money, gives it all, takes the money, hits him, hits her, cuffs him, cuffs her, beaten, sleeps at the, sleeps in the, parents are overseas, parents overseas, parents are away, parents back home, nobody's child, hands it to a man in a van, takes it in a van", fr = "jusqu'à la fermeture, à la noirceur, avant le jour, avant l'aube, dès l'aube, jusqu'à minuit, passé minuit, toute la nuit, toutes les nuits, toute la journée, jours d'école, pendant l'école, sept jours, à temps plein, dort en classe, s'endort en classe, endormi en classe, endormie en classe, dort sur son pupitre, au lieu de l'école, au lieu d'aller à l'école, jamais été à l'école, pas à l'école, va pas à l'école, pas inscrit, pas inscrite, arrêté l'école, lâché l'école, retiré de l'école, retirée de l'école, manque l'école, manqué des semaines, d'âge primaire, d'âge scolaire, pour son loyer, pour un lit, pour sa pension, pour sa nourriture, pour rien, pas payé, pas payée, sans paye, pour rembourser, doit rembourser, dette, pas de gants, sans gants, sans masque, sans harnais, remet le sac, remet l'argent, remettent l'argent, donne l'argent, donne tout, ramasse l'argent, le frappe, la frappe, battu, battue, parents à l'étranger, parents sont à l'étranger, parents sont loin, parents au pays, remet l'argent à un homme" }
words "own_home" { en = "allowance, for homework, after homework, after his homework, after her homework, in their parents' restaurant, family farm, 4-H, volunteer, volunteering, fundraiser, for the band, for the team, for the class, saturdays, summer job, co-op, babysits, babysitting, paper route, chores, her own kids, his own kids, cadets, scouts, guides", fr = "argent de poche, après ses devoirs, après les devoirs, restaurant de ses parents, ferme familiale, bénévole, bénévolat, collecte de fonds, pour l'école, pour la classe, pour l'équipe, le samedi, job d'été, stage, gardiennage, camelot, ses propres enfants, cadets, scouts" }
phrase "kid" { en = "{minors.minors}; {age 5-15}; grade {number 1-10}; {number 5-10} grade; (elementary|primary|middle) school; (looks|looked|maybe|about|around|like|is) {number 6-15}; (he's|she's|he|she|boy|girl|kid|f|m) {number 6-15}; (niece|nephew) ...4 school|grade", fr = "{minors.minors}; {age 5-15}; secondaire {number 1-4}; sec {number 1-4}; {number 1-6} année; d'âge primaire|scolaire; (l'air de|l'air d'avoir|environ|genre|peut-être|a) {number 6-15}; (f|h|m|g) {number 6-15}; nièce|neveu ...4 école|secondaire" }
phrase "drudge" { en = "{drudge}", fr = "{drudge}" }
phrase "unfit" { en = "{unfit}", fr = "{unfit}" }
phrase "own_home" { en = "{own_home}", fr = "{own_home}" }
phrase "fundraiser" { en = "fundraiser|fundraising; (for|of) (their|the|his|her) (club|team|school|church|class|band|gym); scouts|guides|cadets; gym club; lemonade; cookie dough", fr = "collecte de fonds; (pour|de) (leur|le|son|l) (club|équipe|école|paroisse|classe); scouts|guides|cadets; limonade; pâte à biscuits" }
-- The children whom an adult minds are not those who work.
phrase "minded" { en = "(looks after|looking after|minds|minding|watches|cares for|caring for|babysits|babysitting|nanny for|nanny of|takes care of) ...2 (kids|children|boys|girls|twins|baby|babies|toddlers)", fr = "~garder (les|des|ses|leurs|mes|nos|trois|deux|quatre|cinq) ...1 (enfants|petits|jumeaux|bébés|garçons|filles); s'occupe|s'occuper (des|de ses|de leurs|de mes|de deux|de trois|de quatre) ...1 (enfants|petits|jumeaux)" }
-- What is asked of a player who was signed by a club, and of a pupil in a family's own shop.
phrase "junior" { en = "junior (team|hockey|league); (training|hockey|basketball|soccer) camp; owner's (kids|children|sons|daughters); (their|his|her) (parents|grandparents) own (it|the)", fr = "équipe junior; camp (de hockey|d'entraînement|de soccer|de basket); enfants (du|des) (propriétaire|propriétaires); (ses|leurs) parents sont propriétaires" }
flag_when "age_work" :unless("light", "2 sentences") :unless("junior", "same paragraph")
flag_when "age_place" :unless("light", "2 sentences") :unless("homeplace", "same sentence")
flag_when "child_work" :unless("light", "2 sentences") :unless("minded", "3 words")
          :unless("junior", "same paragraph")
flag_when "toils" :unless("light", "same sentence") :unless("minded", "3 words")
flag_when "chores" :near("kid", "same sentence") :near("unfit", "2 sentences")
          :unless("light", "same sentence")
flag_when "crews" :unless("light", "same sentence")
flag_when "sells_late" :near("kid", "2 sentences") :unless("fundraiser", "2 sentences")
flag_when (all_of { "minor", "crime", "for_others" }) :within "2 sentences"
flag_when "anyage" :near("with_pay", "anywhere") :near("with_hold", "anywhere")
          :unless("light", "same sentence") :unless("junior", "same paragraph")
flag_when "anyage" :near("with_pay", "anywhere") :near("with_sex", "anywhere")
          :unless("light", "same sentence") :unless("junior", "same paragraph")
flag_when "anyage" :near("with_pay", "anywhere") :near("with_papers", "anywhere")
          :unless("light", "same sentence") :unless("junior", "same paragraph")
flag_when "anyage" :near("with_hold", "anywhere") :near("with_sex", "anywhere")
          :unless("light", "same sentence") :unless("junior", "same paragraph")
flag_when "anyage" :near("with_hold", "anywhere") :near("with_papers", "anywhere")
          :unless("light", "same sentence") :unless("junior", "same paragraph")
flag_when "anyage" :near("with_sex", "anywhere") :near("with_papers", "anywhere")
          :unless("light", "same sentence") :unless("junior", "same paragraph")
flag_when (all_of { "kid", "drudge", "unfit" }) :within "same sentence"
          :unless("own_home", "2 sentences") :unless("fundraiser", "2 sentences")
          :unless("minded", "same sentence")

hits "A [boy of 12 washes dishes until midnight] at the restaurant next to mine."
hits "[Kids are packing fish in the plant at night], some look about ten."
hits "The cousin is [13, scrubs floors all day] and is not in any school."
hits "There are [children working in the greenhouse] with the spray crew."
hits "A [14-year-old works on the roof] with the men, no harness."
hits { fr = "Un [garçon de 12 ans lave la vaisselle jusqu'à minuit] au restaurant voisin." }
hits { fr = "Des [enfants emballent du poisson à l'usine la nuit], certains ont l'air d'avoir dix ans." }
hits { fr = "La cousine, [13 ans, frotte les planchers toute la journée] et ne va pas en classe." }
hits { fr = "Des [enfants travaillent dans la serre] avec l'équipe d'épandage." }
hits { fr = "Un jeune de [14 ans travaille sur le toit] avec les hommes, sans harnais." }
misses "Her son of 12 has a paper route on Saturdays and an allowance."
misses "The kids are at school and the mother works nights."
misses "A worker of forty cleans the plant at night."
misses { fr = "Son fils de 12 ans est camelot le samedi et a de l'argent de poche." }
misses { fr = "Les enfants sont à l'école et la mère travaille de nuit." }
misses { fr = "Un travailleur de quarante ans nettoie l'usine la nuit." }
hits "The [ten year old scrubs pots until midnight] behind the diner."
hits "[Children sort cans in the yard on school days]."
hits "A [boy of 14 runs the conveyor] at the sawmill."
hits "[She sells roses in the bars until two in the morning], she's maybe 12."
hits "The [nephew, 15, packs meat on the overnight shift]."
hits { fr = "L'[enfant de dix ans frotte des chaudrons jusqu'à minuit] au restaurant." }
hits { fr = "Des [enfants trient des cannettes dans la cour les jours d'école]." }
hits { fr = "Un [garçon de 14 ans travaille sur le convoyeur] de la scierie." }
hits { fr = "Elle [vend des roses dans les bars] jusqu'à 2 h, elle a 12 ans." }
hits { fr = "Le [neveu de 15 ans emballe de la viande de nuit]." }
misses "My son helps at the lemonade stand all day, he is 9."
misses { fr = "Mon fils de 15 ans travaille toute la journée au bar laitier, une job d'été." }
hits "The teen has been [holding pills] for a dealer since June and owes him for a lost bag."
hits "YP 14 [shoplifts] to a list, whoever comes back empty sleeps in the van."
hits "Kids beg at the off-ramp and a woman [takes the money] at five."
hits { fr = "L'ado [vend des roches] pour les grands et il leur doit 900 $." }
hits { fr = "Des enfants quêtent devant la pharmacie, une femme [ramasse l'argent]." }
hits { fr = "Le [petit gars] vole des manteaux, on le frappe quand le sac est vide." }
misses "A teen was caught shoplifting a lipstick and paid for it."
misses "Two youths sell weed behind the arena, seen by the janitor."
misses { fr = "Un ado a volé une tablette de chocolat et sa mère l'a ramené pour s'excuser." }
misses { fr = "Des jeunes vendent du pot derrière l'aréna, le concierge les a vus." }
hits "The niece, a sixth grade pupil, [peels] potatoes at the inn until closing and dozes in class."
hits { fr = "La fillette [lave les chaudrons] jusqu'à la fermeture et dort en classe." }
misses "My teen washes dishes after homework for his allowance."
misses { fr = "Mon ado fait la vaisselle après ses devoirs pour son argent de poche." }
misses "My son is 15 and works at the bakery on Saturdays."
misses "My daughter, 12, washes the dishes every day and cleans her room."
misses "The 12-year-old saw the barn, climbed on the roof and fell."
misses "The youngest is 9 years old and likes soccer."
misses "Grade 6 students are selling chocolate bars in the street on Saturday morning."
misses { fr = "Ma fille de 12 ans lave la vaisselle tous les jours." }
misses { fr = "Le plus jeune a 9 ans et joue dans la rue le matin." }
misses { fr = "Le garçon de 13 ans aide à la ferme de ses parents l'été." }
misses "The janitor smokes weed every night beside the kids' skate park."
misses "The nanny looks after three children and cleans all day for no pay."
misses { fr = "Elle garde trois enfants, cuisine et fait le ménage jusqu'à minuit." }
misses { fr = "Mon gars de 15 ans travaille fort au camp de hockey, sans salaire." }
