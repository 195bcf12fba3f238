indicator "coercion.violence"
status    "live"
strength  "strong"
profiles  "AL=S CL=S AS=S? CS=S?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection = { en = "safety and care come first", fr = "la sécurité et les soins d'abord" },
          prosecution = { en = "assault or sexual assault may apply", fr = "voies de fait ou agression sexuelle possibles" } }
law       "CC 279.04; CC 266; CC 267; CC 271"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11; BC-OCTIP"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Violence against the person", fr = "Violence envers la personne" }
why   { en = "Violence is used to make a person work, obey or stay.", fr = "La violence sert à faire travailler, obéir ou rester une personne." }
ask   { en = "Who did it, when, and what had the person refused to do? Is there danger tonight?", fr = "Qui a fait cela, quand, et qu'avait refusé la personne? Y a-t-il un danger ce soir?" }
false_alarms { en = "A bar fight, a family quarrel without gain, a work accident, a sports injury.", fr = "Bagarre de bar, dispute de famille sans gain, accident de travail, blessure de sport." }

words "strong_suspect" { use = "people.controllers, people.partners", en = "he, they", fr = "il, ils" }
words "person" { en = "her, him, me, us, them, one of the, the girls, the girl, the women, the woman, the workers, the worker, the men, one of them, the boy, the youth, the kid, the kids, someone, anyone, each, my friend, my sister, the driver, the others",
                 fr = "la, le, l, les, me, m, nous, lui, leur, elle, elles, eux, une des, un des, les filles, la fille, les femmes, la femme, les travailleurs, le travailleur, les gars, un gars, le jeune, ma soeur, mon amie, quelqu'un" }
words "hit"    { use = "actions.hit" }
words "injury" { use = "body.injuries" }
words "deliberate" { en = "cigarette burn, cigarette burns, burned with cigarettes, strangulation marks, choke marks, finger marks, hand marks, ligature marks, rope burns, belt marks, bite marks, whip marks, marks from a belt, burn in the shape, burn shaped like, iron burn, handprint, handprints, fingerprints on her, defensive wounds, redness on her neck, redness around her neck, black eye, black eyes, bruises in different stages, bruises in various stages, old and new bruises, old and fresh bruises, lobe torn, torn earlobe", fr = "brûlure de cigarette, brûlures de cigarette, brûlures de cigarettes, marques de strangulation, marques de doigts, traces de doigts, traces de coups, marques de coups, marques de corde, marques de ceinture, marques de dents, brûlure de fer, brûlure en forme, oeil au beurre noir, yeux au beurre noir, rougeur au cou, rougeurs au cou, ecchymoses d'âges différents, ecchymoses à différents stades, bleus de différentes couleurs" }
words "part"   { use = "body.body_parts" }
words "weapon" { use = "things.weapons" }
words "beaten" { en = "beaten, hit, slapped, punched, kicked, choked, strangled, burned, burnt, whipped, shoved, assaulted, raped, stabbed, tasered, tased, sexually assaulted, beaten up, roughed up, knocked around, smacked, gang raped, tortured, thrown, dragged, attacked, pistol-whipped, struck, starved",
                 fr = "battue, battu, battus, battues, frappée, frappé, frappés, frappées, giflée, giflé, brûlée, brûlé, étranglée, étranglé, violée, violé, violées, agressée, agressé, agressés, poussée, poussé, bousculée, bousculé, tabassée, tabassé, cognée, rouée, fouettée, poignardée, poignardé, molestée, molesté, traînée, traîné, brutalisée, brutalisé, tirée par" }
words "aggr" { en = "he, he's, hes, he's been, they, they've, theyre, the boss, boss, her boyfriend, his boyfriend, her husband, the foreman, foreman, owner, the owner, pimp, manager, the man, the guy, one of the men, one of them, two of the guys, the driver, uncle, madam, the wife, she's been, the lady, her father, her brother, stepfather", fr = "il, ils, y, le boss, le patron, son chum, son mari, le contremaître, le pimp, le gérant, le gars, un des gars, l'homme, l'oncle, madame, la dame, son père, son frère, monsieur" }

phrase "hits" { en = "{strong_suspect} ... {hit} {person}; {strong_suspect} ... {hit} ... {part}; {strong_suspect} {hit} one|two|another|the|my|our; {hit} {person} ... (when|if|because|for|with|until|whenever) ; {hit} with a|an|the|his ... {weapon}; {hit} in|on|across|against the ... {part}; gets|get|got|getting {hit}; {hit} by ... {strong_suspect}; {strong_suspect} ... hands on {person}; {strong_suspect} threw|throws|pushed|pushes|dragged|drags|grabbed|grabs {person}; {strong_suspect} broke|breaks|broken (two|three|four)? (of)? (her|his|my|their) ... {part}; gets physical|violent with|when; rough with" }
phrase "hits" { fr = "{strong_suspect} ... (la|le|l|les|me|m|nous|lui|leur) ... {hit}; {strong_suspect} ... {hit} ... {person}; {hit} ... (quand|si|parce|pour|avec|chaque|jusqu); {hit} ... {weapon}; {hit} ... {part}; {hit} par ... {strong_suspect}; se fait|faisait|font|sont {hit}; se fait|faisait|font battre|frapper|brasser|varger; fait|faisait violer|agresser|battre|frapper; {strong_suspect} ... poussé|pousse|jeté|jette|traîné|tiré|lancé ... (contre|par|en bas|dans|à terre|hors); cassé|casse|fracturé ... {part}" }
phrase "hits" { en = "{aggr} ... {hit} {person}; {aggr} (been)? (hitting|beating|slapping|punching|kicking|choking|hurting|shoving) {person}; {aggr} ... (pours|poured|threw|throws|hurled|dumped|swung|spat) ... (at|on|over) {person}; {aggr} ... (pours|poured|threw|throws|hurled|swung) ... (oil|water|pan|plate|chair|bottle|phone|tool|wrench|coffee|acid|shoe) ; (gets|got|get|took|takes|given|gave|had) ... (a beating|beatings|a slap|the belt|a smack|a black eye|a licking|a whooping|slapped|smacked|licks); {aggr} ... (cut|cuts|burned|burns|broke|bangs|banged|smashed|slammed|twisted|dislocated|knocked out) (her|his|my|their|one|two) ... {part}; (stubbed|put|puts|pressed|stub) ... cigarette ... (on|in|into|out); (made|makes|make) ... (kneel|stand in the snow|stand on one leg|stand for hours|hold bricks|eat off); {aggr} (touches|touched|gropes|groped|grabs|grabbed|fondles|fondled|feels up|corners) (the girls|the women|her|me|us|them|one of); {aggr} ... (corrects|corrected|disciplines|teaches|whips|hits|beats|lashes) {person} with; hit|hits|beat|struck|slapped|kicked|poked|whipped with ... {weapon}; in the (ribs|face|stomach|head|back|mouth|jaw|gut) ... (for|when|because|with); (slapped|kicked|hit|shoved|punched|beaten|poked|slapped around) (for|off|down|when|if|in|with|until|by|while|across); hands (on|around) (her|his|my) (neck|throat)" }
phrase "hits" { fr = "{aggr} (la|le|l|les|me|m|nous|lui|leur) {hit}; {aggr} ... (lancé|lance|garroché|garroche|pitché|pitche|versé|verse|vidé) ... (par la tête|sur elle|sur lui|dessus|au visage|après|poêle|chaise|assiette|eau|huile|bouteille|outil|téléphone); (mange|mangé|mangent|reçu|reçoit|donné|donne|donnait|sacré|sacre|crissé) (un|une|des|la|une couple de) ... (coup|coups|claque|claques|volée|gifle|gifles|taloche|taloches|baffe|raclée|mornifle|tape|tapes); {aggr} ... (écrasé|écrase|éteint|éteignait) ... cigarette ... (sur|dans); (brisé|cassé|tordu|cogné|écrasé) (le|la|les|un|une|deux|son|sa|ses) ... {part}; {aggr} ... (pogne|tâte|tripote|touche|touchait|pognait|colle) (les filles|les femmes|les seins|les fesses|la|les|elle|moi); {aggr} (la|le|les|l|me) ... (corrige|corrigeait|punit|dresse) ... (avec|à coups); à coups de; (mettre|mis|mise|met) à genoux; (privée|privé|privés|prive|privait) de (nourriture|manger|repas|sommeil|souper); coup de (poing|pied|pelle|bâton|tuyau|ceinture|couteau|tête|genou|règle); (mains|main) (sur|autour|au) ... (cou|gorge); (giflée|giflé|frappée|frappé|poussée|poussé|battue|battu|bousculée|tapochée) (parce|quand|si|pour|devant|par|avec|à|en|dans|s'il|contre)" }
phrase "hits" { en = "{aggr} ... (yanked|yanks|shook|shakes|hauled|hauls|dragged|drags|slung|flung|jerked|manhandled|manhandles|roughed|wrestled|tackled|pinned|cornered|chased) {person}; (yanked|dragged|hauled|pulled|jerked|led) (by|along by) (the|her|his) (arm|hair|neck|wrist|ear|collar|hood); {aggr} ... (put|puts|threw|locks|locked|left|leaves|kicked) (her|him|them|me|us) out ... (snow|cold|night|barefoot|winter|rain|naked|underwear); (pulled|ripped|tore) ... (hair|handful of hair|earring) ; (gave|gives) (her|him|me|them) the (boot|belt|stick|back of his hand|back of her hand|fist); {aggr} (choked|chokes) {person} out; choked (me|her|him) out; heard ... (him|them|the man|the boss|her boyfriend) ... (hit|hitting|beat|beating|slap|slapping|throw|throwing) ; (screaming|crying|begging|pleading) ... (stop|please|let go|hurting|hitting)" }
phrase "hits" { fr = "{aggr} (la|le|l|les|me|m|nous|lui|leur) ... (brasse|brassé|brassait|secoue|secoué|pogne|pogné|garroche|garrochée|garroché|tire|tirée|tiré|traîne|traînée|arraché|plaquée|plaqué|coincée|renversé|versé|ébouillanté); se (fait|faire|font|faisait|fait faire) (brasser|varger|maganer|ramasser|tapocher|malmener|bardasser|secouer|taper|rudoyer); (par le bras|par les cheveux|par le cou|par l'oreille|par le collet|par le poignet) ... (garrochée|tirée|traînée|amenée|lancée|poussée|dans|sortie|char|auto); {aggr} ... (mise|mis|mettait|laisse|laissée|laissé|sacrée|sacré|crissée) dehors ... (neige|froid|nuit|nu-pieds|nus pieds|hiver|pluie|bas|bobettes|pyjama); (arraché|tiré) ... (cheveux|poignée de cheveux|boucle d'oreille); coup de (botte|bâton|batte|manche|planche|règle|fouet|cintre); (saigne|saignait|sang) ... (nez|lèvre|bouche|tête|oreiller|draps|plancher) ... (il|lui|boss|chum|pimp|battue|frappée); entendu ... (frapper|battre|gifler|lancer|taper|varger)" }
phrase "passive" { en = "was|were|been|being|is|are|got|gets|get ...2 {beaten}; {beaten} by|for|when|with|if|until|with; {beaten} ... {strong_suspect}; {beaten} and {beaten}; {beaten} off|in|on|across|down the|a|her" }
phrase "passive" { fr = "été|est|était|étaient|sont|fut|être|fait ...2 {beaten}; {beaten} par|avec|quand|pour|si|dans|à|parce; {beaten} ... {strong_suspect}; {beaten} et {beaten}" }
phrase "marks" { en = "{deliberate}; {injury} ... {strong_suspect} (did|does|gave|made|hit|caused|done); {injury} (from|after) ... {strong_suspect}; {strong_suspect} ... gave her|him|me|us ... {injury}; covered in {injury}; {injury} all over" }
phrase "marks" { fr = "{deliberate}; {injury} ... {strong_suspect} ... (fait|frappe|donné|causé); {injury} (par|après) ... {strong_suspect}; couverte|couvert|pleine de|d {injury}; ecchymoses au (visage|cou) ... (bras|corps); {injury} partout" }
phrase "punish" { en = "(punished|punishes|punish|punishment|disciplined|taught a lesson|teach a lesson) ... {hit}; punished|punishes|punish her|him|them|us|me|with|by|for; makes|made her|him|them|us kneel|stand in; starve|starved|starves; burned|burns|burnt her|him|me; take|takes|took you|her|him|them|us behind|out back|to the basement; heard|hear|hears a|her|the slap|slaps|smack|thud|scream|screams|screaming|crying; locked|left|leaves|leave her|him outside|out in the cold|out ; drugs|drugged|drugging her|me|him|them; force|forces|forced|forcing her|him|me to have sex; forces himself; sexually assaults|assaulted; touched|touches|touching|groped|gropes her|me|them|us; made|makes her|me|him sleep with him" }
phrase "punish" { fr = "punie|puni|punis|punit|punissait|punition ... (coups|quand|si|parce|pour|par|s'); fait mettre à genoux; prive|privée|privés|privait ... (manger|nourriture|sommeil); entendu|entend|entends|entendait ... (claque|claques|coups|cris|crier|gifle|pleurer|frapper); laisse|laissée|laissent|laissait dehors|au froid; drogue|droguée|drogué|droguait la|de force|pour|avec; force|forcée|forçait ... (relations sexuelles|coucher avec lui); tripote|tripotée|pogne|pognait les|ses fesses|seins; agression sexuelle|agressions sexuelles; ramené|ramenée sur le capot|de force" }
phrase "look_alike" { en = "bar fight; hockey; soccer; fell off; fell down; slipped on; fell from; car accident; collision; dog bite; workplace accident; beat the rush; beat up car; hit the road; hit a deer; hit by a car; kick off; heart beat; rear ended; burned down; building burned; house burned; burned his foot; burned her hand; burned his hand; snapped his fingers; threw a plate; hit a parked; burned down; got cut from" }
phrase "look_alike" { fr = "bagarre de bar; claqué les doigts; claque des doigts; lancé une assiette; hockey; soccer; est tombé; est tombée; accident d'auto; accident de voiture; morsure de chien; accident de travail; glissé sur; frappé un chevreuil; happé; collision; frapper à la porte; frappé à la porte; vélo" }

flag_when "hits" :unless("look_alike", "same sentence")
flag_when "passive" :unless("look_alike", "same sentence")
flag_when "marks" :unless("look_alike", "same sentence")
flag_when "punish" :unless("look_alike", "same sentence")


hits "[He beats her when] she brings home too little."
hits "The [foreman kicked one of the pickers] in front of us."
hits "She was [slapped and choked by her pimp] on Friday."
hits "Nurse noted [cigarette burns] on both arms."
hits "he [punched me in the face] for keeping a tip"
hits "My [employer's husband forced himself on me] twice."
hits { fr = "Son [chum la frappe quand] elle ne fait pas assez." }
hits { fr = "Elle a été [battue par le patron] devant les autres." }
hits { fr = "L'infirmière a vu des [marques de doigts] au cou." }
hits { fr = "[Il l'a étranglée dans] l'auto." }
hits { fr = "Le [gérant a poussé un travailleur en bas] de l'échelle." }
hits { fr = "La jeune se [fait battre par son pimp]." }
misses "The two brothers fought at the hockey game and one has a black eye."
misses "He slipped on the ice and broke his wrist."
misses "She hit the road at six to beat the traffic."
misses "No one has hit her and she has no bruises."
misses { fr = "Il est tombé de vélo et il a un bleu sur la jambe." }
misses { fr = "Elle s'est fait mordre par un chien au parc." }
misses { fr = "Personne ne l'a frappée." }
misses { fr = "Il a frappé à la porte puis il est reparti." }
