indicator "child.adult_work"
status    "live"
strength  "strong"
dimension "context"
element   "purpose"
forms     "child, labour, domestic_servitude"
pillars { protection = { en = "child protection", fr = "protection de la jeunesse" },
          partnership = { en = "labour inspection, school", fr = "inspection du travail, école" } }
law       "CC 279.011"
corroborates "exploitation.hazardous_work"
source    "UNODC-HTI; CHILD-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Child doing work not suitable for a child", fr = "Enfant qui fait un travail inadapté à son âge" }
why { en = "Long, dangerous or adult work takes the place of school and rest.", fr = "Un travail long, dangereux ou d'adulte prend la place de l'école et du repos." }
ask { en = "How many hours, which tasks, and who is paid?", fr = "Combien d'heures, quelles tâches, et qui touche l'argent?" }
false_alarms { en = "Light help at home, a paper route, a summer job that the law allows.", fr = "Petite aide à la maison, camelot, emploi d'été permis par la loi." }

words "child"   { en = "~child, ~kid, ~girl, ~boy, ~minor, ~teen, ~teenager, ~youth, little girl, little boy, young girl, young boy, pre teen, grade school kid, school age kids, youngsters, underage workers, underage", fr = "~enfant, ~fille, ~garçon, ~mineur, ~ado, ~adolescent, ~jeune, ~fillette, petite fille, petit garçon, petit gars, p'tit gars, gamin, gamine" }
words "tasks"   { en = "~work, ~clean, ~scrub, ~wash, ~cook, ~serve, ~pick, ~harvest, ~pack, ~sort, ~carry, ~haul, ~weld, ~roof, ~spray, ~sew, ~butcher, ~gut, ~debone, ~lift, ~load, ~unload, ~mop, ~sell, cleaning houses, cleaning offices, looks after the baby, looks after the kids, look after the kids, looking after the baby, looking after the kids, minds the baby, minds the kids, does all the housework, does the housework, all the chores, does all the cleaning, runs the kitchen, operates, running machines, works the machine, works the line, on the line, in the fields, in the plant, on the roof, in the greenhouse, on the boat, in the kitchen", fr = "~travailler, ~nettoyer, ~frotter, ~laver, ~cuisiner, ~servir, ~cueillir, ~récolter, ~emballer, ~trier, ~porter, ~souder, ~coudre, ~vider, ~soulever, ~charger, ~décharger, ~vendre, fait des ménages, faire des ménages, fait le ménage, faire le ménage, garde le bébé, garde les enfants, garder le bébé, s'occupe du bébé, s'occupe des enfants, toutes les corvées, tout le ménage, opère, sur la machine, sur la ligne, aux champs, à l'usine, sur le toit, dans la serre, sur le bateau, à la cuisine, épand" }
words "heavy"   { en = "all day, all night, at night, overnight, late at night, until midnight, past midnight, till midnight, after midnight, before school, instead of school, instead of going to school, during school hours, every day, seven days, full time, full-time, night shift, graveyard shift, long hours, machine, machines, machinery, chemicals, pesticides, knives, saw, forklift, scaffolding, no pay, without pay, not paid, unpaid, for free, pays off, to pay off, for the family, for the whole family, like a servant, as a servant, as a maid, like a maid, for her keep, never at school, not in school, not at school, not enrolled", fr = "toute la journée, toute la nuit, la nuit, de nuit, jusqu'à minuit, passé minuit, après minuit, au lieu d'aller à l'école, au lieu de l'école, pendant les heures de classe, tous les jours, chaque jour, sept jours, à temps plein, quart de nuit, longues heures, machine, machines, machinerie, produits chimiques, pesticides, couteaux, scie, chariot élévateur, échafaudage, sans salaire, sans paye, pas payé, pas payée, pas payés, gratuitement, pour rembourser, pour la famille, pour toute la famille, comme une servante, comme une bonne, jamais à l'école, pas à l'école, pas inscrit, pas inscrite, inscrite nulle part" }
words "places"  { en = "~factory, ~plant, ~warehouse, ~greenhouse, ~farm, ~restaurant, ~kitchen, ~carwash, ~site, ~slaughterhouse, ~bakery, meat plant, fish plant, construction site, packing plant, roofing crew, car wash", fr = "~usine, ~entrepôt, ~serre, ~ferme, ~restaurant, ~cuisine, ~chantier, ~abattoir, ~boulangerie, ~lave-auto, usine de poisson, équipe de couvreurs" }
words "light"   { en = "babysitting on saturdays, paper route, allowance, lemonade, summer camp, 4-H, chores for allowance, cookies, bake sale, fundraiser, volunteer, volunteering, apprenticeship program, co-op placement", fr = "gardiennage le samedi, camelot, argent de poche, limonade, camp de jour, biscuits, collecte de fonds, bénévole, bénévolat, stage scolaire" }

phrase "age_work"   { en = "{age 4-15} ...6 {tasks} ...9 {heavy}; {heavy} ...6 {age 4-15} ...5 {tasks}; {age 4-15} ...6 {tasks} ...5 {places}; {age 4-14} ...6 (cleaning|scrubbing|welding|roofing|butchering|gutting|packing); {age 4-15} ...9 (works|working|employed) ...5 (as|in|at|on|for); {places} ...6 {age 4-15} ...4 (working|packing|cleaning|cutting)", fr = "{age 4-15} ...6 {tasks} ...9 {heavy}; {heavy} ...6 {age 4-15} ...5 {tasks}; {age 4-15} ...6 {tasks} ...5 {places}; {age 4-15} ...9 (travaille|travaillait|travaillent|employé|employée) ...5 (comme|dans|à|au|sur|pour); {places} ...6 {age 4-15} ...4 (travaille|travaillent|emballe|nettoie)" }
phrase "child_work" { en = "{child} ...4 {tasks} ...6 {heavy}; {child} ...3 {tasks} ...6 {places} ...6 {heavy}; {heavy} ...3 {child} ...3 {tasks}; child labour|labor; underage workers; (kids|children|minors) ...2 (working|employed|work) ...4 {places}; {places} ...4 (employs|employing|hires|uses|using) ...2 (kids|children|minors)", fr = "{child} ...4 {tasks} ...6 {heavy}; {child} ...3 {tasks} ...6 {places} ...6 {heavy}; travail des enfants; (enfants|mineurs|jeunes) ...2 (travaillent|travaillaient|employés) ...4 {places}; {places} ...4 (emploie|engage|embauche) ...2 (enfants|mineurs)" }
phrase "light"      { en = "{light}", fr = "{light}" }

words "young"   { en = "~boy, ~girl, ~kid, ~child, ~teen, ~youngster, ~minor, ~niece, ~nephew, small children, underage son, little ones, son", fr = "~garçon, ~fille, ~fillette, ~enfant, ~ado, ~neveu, ~nièce, ~petit, petite, jeune, fils mineur, petits enfants, gamin" }
words "toil"    { en = "~work, ~wash, ~scrub, ~cook, ~clean, ~sort, ~pick, ~carry, ~haul, ~operate, ~run, ~sell, ~mind, ~peel, ~stack, ~load, ~weld, ~roof, ~pack, ~milk, ~cut, ~sew, looks after, washing dishes, minding the twins, hauling drywall, forklift, conveyor, shingles", fr = "~travailler, ~laver, ~frotter, ~cuisiner, ~nettoyer, ~trier, ~cueillir, ~transporter, ~conduire, ~vendre, ~garder, ~éplucher, ~empiler, ~charger, ~souder, ~emballer, ~traire, ~couper, ~coudre, fait à manger, fait le ménage, s'occupe de, font marcher, fait marcher, chariot élévateur, convoyeur, bardeau, gypse" }
words "hard"    { en = "midnight, at night, overnight, overnight shift, until 2, until two, in the morning, instead of going to school, instead of school, school days, no school, full days, all day, every day, round the clock, from dawn, at dawn, at five, seven days a week, without harness, no pay, somebody's papers, not in school, after midnight, no helmet, pays off, meat plant, roof", fr = "minuit, quart de nuit, jusqu'à 2 h, du matin, au lieu d'aller à l'école, jours d'école, pas d'école, toute la journée, toutes les journées, ses journées, tous les jours, jour et nuit, dès l'aube, à cinq heures, sept jours sur sept, sans harnais, sans paye, papiers d'un autre, abattoir, toit, machines" }
phrase "toils"   { en = "{age 4-16} ...12 {toil} ...12 {hard}; {young} ...6 {toil} ...9 {hard}; {hard} ...9 {age 4-16} ...6 {toil}; {young} ...9 {toil} ...4 (forklift|conveyor|roof|scaffold|saw|machine|chemicals|meat plant|slaughterhouse|kiln|tractor|press); {age 4-16} ...9 (forklift|conveyor|roof|scaffold|machine|meat plant|slaughterhouse|night shift|nights at); (says|said|told|is|in) ...3 grade {number 1-8} ...9 {toil}; {toil} ...9 grade {number 1-8}; (sells|selling) ...3 (flowers|roses|lighters|candy|chocolate) ...9 (bars|bar|patio|terraces|street|midnight|morning|night); (youngest|oldest) ...2 {number 4-13}", fr = "{age 4-16} ...12 {toil} ...12 {hard}; {young} ...6 {toil} ...9 {hard}; {hard} ...9 {age 4-16} ...6 {toil}; {young} ...9 {toil} ...4 (chariot élévateur|convoyeur|toit|échafaudage|scie|machine|produits|abattoir|tracteur|presse); {age 4-16} ...9 (chariot élévateur|convoyeur|toit|machine|abattoir|quart de nuit|de nuit); {toil} ...9 {number 1-6} année; (vend|vendent|vendre) ...3 (fleurs|roses|briquets|bonbons|chocolat) ...9 (bars|bar|terrasses|rue|minuit|matin|nuit); (le plus|la plus) (jeune|vieux|vieille) ...2 {number 4-13} ans" }
phrase "light"   { en = "(mother works|parents work|summer job|ice cream|newspapers|outing|fridays|friday nights|company is|helps his dad|helps her mom|helps his mom)", fr = "(mère travaille|parents travaillent|job d'été|bar laitier|journaux|sortie scolaire|le vendredi|compagnie|aide son père|aide sa mère)" }
phrase "chores"  { en = "(niece|nephew|girl|boy|kid|child|she|he) ...3 (does|do|makes|did) ...2 (breakfast|diapers|lunches|supper|laundry|dishes|housework|meals) ...4 (diapers|lunches|supper|laundry|dishes|cleaning|meals|babies); {age 4-16} ...9 (saws|saw|edger|kiln|stalls|barn|line|press|roof|scaffold|boat|nets|sheds|fryer|dish pit|oven); (before school|after school until|instead of class) ...9 (till dark|until midnight|until dark|to midnight|stalls|floors|dishes|milking|barn); {number 2-60} ...1 (under sixteen|under fifteen|under fourteen|children|kids|minors|youths) ...4 (on the|working|work|at the|in the) ...2 (saws|line|field|fields|plant|kitchen|barn|night|mill)", fr = "(enfants|petits|ados|jeunes|gamins|garçons|petits gars|fillettes) ...4 (coupent|trient|vendent|ramassent|cueillent|emballent|lavent|frottent|cousent|portent|pèsent|font les terrasses|vident|hook) ...9 (roses|fils|sacs|boîtes|minuit|matin|caisses|machines|branches|terrasses|maisons|vaisselle|poissons); (le plus vieux|le plus jeune|la plus jeune|le p'tit|le petit) ...2 (a|a pas) {number 3-13} ans; {age 4-16} ...9 (roches|sachets|scie|toit|ligne|étable|grange|filets|presse|four); (trime|trimait|bosse|travaille) ...3 (sous-sol|cave|cuisine|usine|atelier) ...9 (petites mains|ans|école|jeune)" }
flag_when "age_work"   :unless("light", "2 sentences")
flag_when "child_work" :unless("light", "2 sentences")
flag_when "toils" :unless("light", "same sentence")
flag_when "chores" :unless("light", "same sentence")

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
