indicator "general.injuries_malnutrition"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "any"
pillars { protection  = { en = "medical care, photographs with consent",
                          fr = "soins, photos avec consentement" },
          prosecution = { en = "injuries that can be dated",
                          fr = "blessures que l'on peut dater" } }
law       "CC 266; CC 267; CC 268"
corroborates "coercion.violence; exploitation.bad_living"
source    "UNODC-HTI; RCMP-SIGNS; BC-OCTIP"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Injuries, malnutrition, exhaustion or neglect",
        fr = "Blessures, malnutrition, épuisement ou négligence" }
why   { en = "Injuries, hunger and exhaustion show how someone is treated when nobody looks.", fr = "Les blessures, la faim et l'épuisement montrent comment on traite une personne quand personne ne regarde." }
ask   { en = "How old are the injuries? When did the person last eat, sleep and see a doctor?", fr = "De quand datent les blessures? Depuis quand la personne n'a-t-elle pas mangé, dormi ou vu un médecin?" }
false_alarms { en = "Sport, a fall or a road accident; illness; homelessness without control.",
               fr = "Sport, chute ou accident de la route; maladie; itinérance sans contrôle." }

words "injury" { use = "health.injuries" }
words "body" { use = "health.body" }
words "marks" { en = "~bruise, ~bruising, ~burn, ~scar, ~welt, ~mark, ~cut, ~wound, ~scratch, ~gash, ~sore, ~swelling, ~injury", fr = "~bleu, ~ecchymose, ~brûlure, ~cicatrice, ~marque, ~coupure, ~plaie, ~blessure, ~égratignure, ~enflure, ~lésion" }
words "specific" { en = "black eye, black eyes, split lip, cut lip, fat lip, busted lip, cigarette burns, cigarette burn, ligature marks, rope burns, choke marks, finger marks, bite marks, missing teeth, broken ribs, cracked ribs, broken wrist, broken arm, broken fingers, broken nose, broken jaw, all bruised, covered in bruises, bruises all over, bruised all over, black and blue, bald patches, hair pulled out, swollen face, swollen eye, swollen jaw, swollen hands, bleeding hands, cracked hands, limping badly", fr = "oeil au beurre noir, yeux au beurre noir, lèvre fendue, lèvre enflée, lèvre coupée, brûlures de cigarette, brûlure de cigarette, marques de corde, marques de doigts, traces de doigts, traces de coups, marques de morsure, dents cassées, côtes cassées, poignet cassé, bras cassé, doigts cassés, nez cassé, mâchoire cassée, couverte de bleus, couvert de bleus, pleine de bleus, plein de bleus, des bleus partout, visage enflé, oeil enflé, mains enflées, mains en sang, mains gercées" }
words "old_new" { en = "old and new, different stages, various stages, stages of healing, at different stages, healed badly, healed wrong, old, older, healing, fresh, untreated, infected, unexplained, many, multiple, several, lots of, new", fr = "vieux et récents, différents stades, divers stades, stades de guérison, à différents stades, mal guérie, mal guéri, vieux, vieille, vieilles, anciens, anciennes, fraîche, fraîches, récentes, récents, non soignée, non soignées, infectée, infectées, inexpliquées, inexpliqués, plusieurs, multiples, nombreuses" }
words "weight" { en = "~kilo, ~kilogram, ~pound, ~lb, kg, lbs, weight",
                 fr = "~kilo, ~kilogramme, ~livre, kg, lbs, poids" }

phrase "specific" { en = "{specific}", fr = "{specific}" }
phrase "marked" { en = "{injury} ...4 (on|to|across|over|up|down|around|along) ...2 {body}; {old_new} ...2 {marks} ...6 {body}; {body} ...3 (bruised|burned|burnt|scarred|swollen|cut|broken|fractured|torn|bleeding|in a cast); {old_new} {marks}; {marks} ...3 (different|various) stages; (has|had|with|showed|shows|noticed|saw|seen) ...2 (bruises|burns|welts|scars|a cast|stitches|bruising)", fr = "{injury} ...4 (sur|au|aux|à la|dans|autour) ...2 {body}; {marks} ...2 {old_new} ...6 {body}; {body} ...3 (enflé|enflée|brûlé|brûlée|cassé|cassée|fracturé|fracturée|en sang|bandé|bandée|dans le plâtre); {old_new} {marks}; {marks} ...3 (différents|divers) stades; (a|avait|avec|remarqué|vu|montré|montre) ...2 (des bleus|des brûlures|des ecchymoses|des cicatrices|un plâtre|des marques)" }
phrase "thin" { en = "{health.thin}; lost ...3 {number >= 5} ...1 {weight}; lost ...2 weight; (eats|ate|eating) (out of|from) ...1 (garbage|dumpster|trash); looks|looked|seems|seemed ill|sick|starved|starving|exhausted; (hasn't|haven't|has not|had not|didn't) (eaten|slept) (in|for|since); so|too weak to (stand|walk|work)", fr = "{health.thin}; perdu ...3 {number >= 5} ...1 {weight}; perdu ...2 poids; (mange|mangeait|mangent) ...2 (poubelles|vidanges|dans les poubelles); semble|semblait|paraît malade|affamé|affamée|épuisé|épuisée; (dormi|mangé) depuis; trop faible pour" }
phrase "accident" { en = "hockey|soccer|football|rugby|skating|skiing|ski|skateboard|trampoline|playground|bike|bicycle|cycling|gymnastics; car accident|crash; collision|mvc|mva; dog bite; slipped on ice|the ice; lacrosse; basketball; sledding; marathon", fr = "hockey|soccer|football|rugby|patin|ski|planche|trampoline|vélo|gymnastique|trottinette|glissade; accident de voiture|auto|la route; morsure de chien; glissé sur la glace; terrain de jeu; parc; course à pied" }

phrase "marked" { en = "(limping|limps|limped|fainted|faints|fainting|collapsed|passed out|coughing blood|swollen shut|hunched over|can barely walk|barely walk|can't lift|cannot lift|couldn't lift|can't raise); (bandage|bandages|bandaged|gauze|duct tape|rag|sling|cast|splint|stitches) ...4 {body}; {body} ...3 (bandaged|wrapped|taped|raw|cracked|blistered|purple|infected|missing|swollen|shut|black); (raw|cracked|blistered|swollen|bleeding|bruised|broken|burned|burnt|scarred) ...1 {body}; (hair|teeth|tooth|finger|fingertip|nail|fingernail) ...2 (missing|gone|pulled out|knocked out|torn|cut off|ripped out); (missing|lost) ...1 (two|three|front|several|a|his|her)? ...1 (teeth|tooth|finger|fingertip|fingernail); (sunburn|frostbite|lice|scabies|rash|sores|dehydrated|heatstroke|heat stroke|pneumonia)", fr = "(évanoui|évanouie|s'évanouit|perdu connaissance|crache du sang|tient plus debout|tient à peine debout|marche à peine|peut pas lever); (pansement|pansements|bandage|bandages|guenille|attelle|plâtre|points) ...4 {body}; {body} ...3 (bandé|bandée|bandés|à vif|gercées|gercés|enflé|enflée|enflés|enflées|mauve|noir|infecté|infectée|fendue|fendu|cassé|cassée); (cheveux|dents|dent|doigt|ongle) ...2 (arrachés|arrachées|manquantes|manquante|manque|cassées|coupé|en moins); il lui manque ...2 (dents|dent|doigt); (engelures|poux|gale|déshydraté|déshydratée|coup de chaleur|pneumonie|plaies ouvertes)" }
words "hurt_adj" { en = "~raw, ~split, ~cracked, ~chapped, ~blistered, ~bleeding, ~swollen, ~bruised, ~infected, ~burned, ~burnt, ~broken, ~chipped, ~festering, ~purple, ~black, ~green, frostbitten, missing, gone green, scabbed", fr = "~gercé, ~fendu, ~crevassé, ~enflé, ~infecté, ~brûlé, ~cassé, ~violacé, ~mauve, ~noir, à vif, en sang, gelé, gelés, manquant, manquante" }
words "hurt_noun" { en = "~bruise, ~burn, ~scar, ~welt, ~mark, ~cut, ~wound, ~scratch, ~gash, ~sore, ~injury, ~fracture, ~blister, ~lesion, ~bump, ~scab", fr = "~bleu, ~brûlure, ~cicatrice, ~marque, ~trace, ~coupure, ~plaie, ~blessure, ~égratignure, ~ecchymose, ~fracture, ~ampoule, ~lésion, ~bosse, ~prune" }
words "kind_of" { en = "yellowing, healing, healed, fresh, rope, belt, finger, cigarette, bite, whip, needle, circular, unexplained, old, linear, defensive, iron, deep, infected", fr = "jauni, jaunis, jaunies, en guérison, fraîche, fraîches, de corde, de ceinture, de doigts, de cigarette, de morsure, circulaires, inexpliquées, linéaire, de défense, profonde, infectée" }
words "bodies" { use = "health.body", en = "~toe, ~elbow, ~forearm, ~breast, ~skin, ~temple, ~eyebrow, ~gum, ~heel, ~palm", fr = "~orteil, ~coude, ~avant-bras, ~sein, ~peau, ~tempe, ~arcade, ~gencive, ~talon, ~paume, ~phalange" }
phrase "kinds" { en = "{kind_of} ...1 {hurt_noun}; {hurt_noun} ...4 {bodies}; {bodies} ...3 {hurt_adj}; {hurt_adj} ...1 {bodies}", fr = "{hurt_noun} ...1 {kind_of}; {hurt_noun} ...4 {bodies}; {bodies} ...3 {hurt_adj}" }
phrase "hungry" { en = "(hasn't|haven't|has not|have not|hadn't|had not|not|nothing) ...1 (eaten|ate|to eat|had a meal|had food|been fed) ...2 (since|in|for|anything|all day|but); (ate|eats|devoured|wolfed|inhaled|finished) ...2 (three|two|four|five|six|all|the whole|everything|both) ...2 (plates|plate|bowls|meals|lunches|sandwiches|snacks|helpings|trays|dinners) ...3 (food bank|in a row|straight|minutes|like)?; (one|a|single) (bowl|meal|plate|cup) of? ...1 (rice|soup|noodles|food)? ...1 (a|per) day; (eats|eating|fed|lives on|living on|survives on|had only|given only|nothing but) ...3 (leftovers|scraps|rice|noodles|bread|tea|crackers|instant noodles|ramen); lost {number >= 8} ...1 (pounds|lbs|kilos|kg); clothes ...2 (hang|hanging|hung) off; looks ...1 (starved|underfed|half starved|famished|malnourished|hungry)", fr = "(rien|pas|jamais|n'a|n'avait) ...1 (mangé|à manger|avalé|bu) ...2 (depuis|de la journée|que|à part); (mangé|avalé|dévoré|englouti|mange) ...2 (trois|deux|quatre|cinq|toute|tout|les deux) ...2 (assiettes|repas|bols|lunchs|collations|sandwichs|dîners|portions); (un|une|seul|seule) ...1 (bol|repas|assiette) ...2 (riz|soupe)? ...1 par jour; (nourri|nourrie|nourris|vit de|vivent de|mange que|mangent que|mange juste|mangent juste) ...3 (restes|riz|nouilles|pain|thé|biscuits|ramen); perdu {number >= 8} ...1 (livres|lbs|kilos|kg); (flotte|nage|flottait) dans (son|ses) ...1 (linge|vêtements|pantalons|manteau)" }
phrase "worn" { en = "(asleep|sleep|sleeps|sleeping|slept|dozing|dozes|nodding off|nods off|passing out) ...2 (standing|on her feet|on his feet|on the job|in class|on her desk|on his desk|on the line|sitting up|mid); (falls|fell|falling|fall) asleep ...3 (class|desk|line|belt|standing|table|work|till|counter|feet|shift|tray); (looks|looked|looking|look|seems|appeared|were|is|are|was) ...1 (exhausted|worn out|run down|dead tired|wiped out|drained|grey with fatigue|beat|gaunt); (fainted|faints|fainting|passed out|collapsed|collapses|keeled over) ...2 (at|in|on|from|during|while|after); (stank|stinks|smelled|unwashed|filthy|lice|matted hair|sores|scabies) ...4 (hair|clothes|feet|skin|lice|body|weeks|days|sores); {hurt_noun} ...5 (boss|foreman|told|supervisor|he) ...3 (keep working|kept working|go back to work|keep going|work anyway)", fr = "(s'endort|s'endormait|endormi|endormie|dort|dormir|dormait|cogne des clous) ...2 (debout|sur son|sur le|en classe|assise|assis|au travail|sur la ligne|sur son pupitre); (avait l'air|ont l'air|a l'air|semble|semblait|semblaient|paraît|avaient l'air|est|était|sont) ...1 (épuisée|épuisé|épuisés|épuisées|brûlée|brûlé|à bout|maganée|magané|vidée|exténué|exténuée|amaigri|amaigrie); (évanouie|évanoui|s'évanouit|perdu connaissance|effondré|effondrée|tombée sans connaissance); (sent|sentait|puait|sale|poux|plaies|gale) ...4 (mauvais|cheveux|linge|pieds|peau|corps|semaines|plaies|poux)" }
phrase "accident" { en = "(hockey|soccer|football|marathon|my cat|my dog|collision|accident on|playground|haircut|after surgery|skateboard|bike)", fr = "(hockey|soccer|football|marathon|mon chat|mon chien|collision|accident de|vélo|planche)" }
phrase "lost" { en = "{number 1-10} ...1 (finger|fingers|toe|toes|teeth|tooth|fingertips) ...3 (missing|gone|lost|frost|frostbitten|frozen|black|broken|crushed|knocked|nipped|swollen|off); (lost|losing|missing) ...2 (finger|fingers|toe|toes|teeth|tooth|fingertip); (welt|welts|gash|lash marks|burn marks) ...2 (on|across|along|down); (dozed|dozing|dozes|nodded|nods|dropped) off; (teeth|tooth) ...3 (came out|knocked|broke|broken|out); (feet|foot|hands|wound|leg) ...2 (smelled|stank|black|bleeding|rotting|raw); (iron|weight|sugar) ...1 (very|too|so) low; (fell|falls|fallen) ...2 from ...2 (scaffold|ladder|roof|truck|tractor); (wrists|arms|legs|ribs) ...2 (like|sticking out|thin as)", fr = "{number 1-10} ...1 (doigt|doigts|orteil|orteils|dents|phalanges|dent) ...4 (manquante|manquantes|manquants|coupés|gelés|du pied|cassées|cassés|en moins|écrasés|noirs); (coupé|perdu|gelé|écrasé|arraché|pris) ...3 (doigt|doigts|orteil|orteils|phalange|dent|dents); (plaie|cicatrice|bosse|enflure) ...3 (cuir|tête|crâne|arcade|front|joue|bras|main|jambe|visage); (marche|boite) (croche|de travers); (perd|perdait) du poids; (mange|mangeait|avale) ...3 (deux|trois) ...1 (dîners|lunchs|collations|repas|assiettes); (pas|jamais) ...1 de (lunch|dîner|souper|repas|collation); (pieds|mains|doigts) ...3 (hamburger|à vif|en sang|noirs|gelés|violets|violacés)" }
phrase "worn" { en = "(asleep|sleep|sleeps|sleeping|slept|dozing|dozes|nodding off|nods off|passing out) ...2 (standing|on her feet|on his feet|on the job|on her desk|on his desk|on the line|sitting up); (falls|fell|falling|fall) asleep ...3 (desk|line|belt|standing|table|work|till|counter|feet|shift|tray); (looks|looked|looking|look|seems|appeared|were|is|are|was) ...1 (exhausted|worn out|run down|dead tired|wiped out|drained|grey with fatigue|beat|gaunt); (fainted|faints|fainting|passed out|collapsed|collapses|keeled over) ...2 (at|in|on|from|during|while|after); (stank|stinks|smelled|unwashed|filthy|lice|matted hair|sores|scabies) ...4 (hair|clothes|feet|skin|lice|body|weeks|days|sores); {hurt_noun} ...5 (boss|foreman|told|supervisor|he) ...3 (keep working|kept working|go back to work|keep going|work anyway)", fr = "(s'endort|s'endormait|endormi|endormie|dort|dormir|dormait|cogne des clous) ...2 (debout|assise|assis|au travail|sur la ligne|sur son pupitre); (avait l'air|ont l'air|a l'air|semble|semblait|semblaient|paraît|avaient l'air|est|était|sont) ...1 (épuisée|épuisé|épuisés|épuisées|brûlée|brûlé|à bout|maganée|magané|vidée|exténué|exténuée|amaigri|amaigrie); (évanouie|évanoui|s'évanouit|perdu connaissance|effondré|effondrée|tombée sans connaissance); (sent|sentait|puait|sale|poux|plaies|gale) ...4 (mauvais|cheveux|linge|pieds|peau|corps|semaines|plaies|poux)" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anyhurt" { en = "(bruise|bruises|bruised|bruising|swollen|limp|limping|limps|stitches|bandage|bandaged|bandages|black eye|bleeding|fever|coughing|cough|exhausted|so thin|skinny|lost weight|losing weight|fainted|starving|hungry|burns|burned|scar|scars|frostbite|blisters|sores|injured|wound|welts|concussion|sprained|infected)", fr = "(bleu|bleus|ecchymose|ecchymoses|enflé|enflée|points de suture|pansement|pansements|bandage|oeil au beurre noir|saigne|saignait|fièvre|tousse|toussait|épuisé|épuisée|maigri|amaigri|perdu du poids|évanoui|évanouie|affamé|affamée|faim|brûlures|brûlure|brûlé|brûlée|cicatrice|cicatrices|engelures|ampoules|plaie|plaies|blessé|blessée|fracture|commotion|infecté|infectée)" }
words "who3" { en = "she, he, they, her, his, their, him, worker, workers, girl, girls, woman, women, child, boy, patient, pt, nanny, employee, one of them, both, client, youth, man, men, i, my, the helper, maid", fr = "elle, il, ils, son, sa, ses, leur, leurs, lui, travailleur, travailleurs, fille, filles, femme, femmes, enfant, garçon, patiente, patient, nounou, employé, un d'eux, une d'elles, cliente, jeune, homme, hommes, je, mon, ma, mes, l'aide, la bonne" }
phrase "seen3" { en = "(noticed|saw|seen|observed|noted|visible|showed|shows|showing|had|has|have|with|covered in|full of|hiding|hides|hid) ...3 (bruise|bruises|bruising|burn|burns|welts|scars|cuts|marks|sores|blisters|scratches|swelling|a black eye|black eyes|a split lip|a limp|stitches|a cast|bandages|bandage|a bandaged|a swollen|broken teeth|missing teeth|bald spots|rashes|lice|frostbite|bite marks|scabies); {who3} ...4 (limping|limped|limps|bleeding|bruised|swollen|emaciated|malnourished|underweight|skeletal|starving|starved|famished|exhausted|dehydrated|faint|fainted|collapsed|coughing|feverish|burned|scarred|scalded|battered|beaten|injured|wounded|gaunt|frail|pale and thin|so thin|very thin|too thin|skin and bone); (hasn't|haven't|had not|hadn't|didn't|not) ...1 (eaten|eat|fed|slept|sleep|had food|had water) ...3 (in|for|since|all|days|day|two|three|yesterday|properly)", fr = "(remarqué|vu|vus|vue|observé|noté|visible|visibles|montré|montre|avait|a|ont|avec|couverte de|couvert de|plein de|pleine de|cache|cachait) ...3 (bleu|bleus|ecchymose|ecchymoses|brûlure|brûlures|marques|cicatrices|coupures|plaies|ampoules|égratignures|enflure|oeil au beurre noir|yeux au beurre noir|lèvre fendue|points de suture|un plâtre|pansements|pansement|dents cassées|dents manquantes|poux|engelures|morsures|gale); {who3} ...4 (boitait|boitille|saigne|saignait|amochée|amoché|enflée|enflé|émaciée|émacié|mal nourrie|mal nourri|dénutrie|affamée|affamé|épuisée|épuisé|épuisés|déshydratée|déshydraté|évanouie|évanoui|effondrée|effondré|tousse|fiévreuse|brûlée|brûlé|battue|battu|blessée|blessé|squelettique|amaigrie|amaigri|maganée|magané|trop maigre|très maigre|si maigre); (pas|rien|jamais) ...1 (mangé|dormi|bu) ...3 (depuis|de la journée|deux|trois|jours|hier)" }
phrase "anyhurt" { en = "(tooth|teeth|scalded|burnt|gash|dehydrated|underweight|fell asleep|falls asleep|dozed|hasn't slept|ate like|wolfed|asleep standing|raw hands|cracked hands)", fr = "(dent|dents|ébouillantée|entaille|enflure|gercées|mains en sang|déshydratée|s'endort|endormie|endormi|cogne des clous|dort debout|dévoré)" }
phrase "lost" { en = "(saw cut|cut|gash|slash) ...4 (to the bone|to the shin|to the knee|down to|bone); {bodies} ...2 (crooked|bent|at an angle|deformed|misshapen|out of place|stiff); (dressing|bandage|bandages|gauze|rag|splint) ...3 (on|around|over) ...3 {bodies}; redness ...2 {bodies}", fr = "(coupure|entaille|coupé|coupée) ...4 (jusqu'à l'os|au tibia|au genou|à l'os); {bodies} ...2 (croche|croches|déformé|déformée|de travers|raide); (pansement|bandage|gaze|tape|guenille|attelle) ...3 (sur|autour|à|au) ...3 {bodies}; rougeur ...3 {bodies}" }
phrase "accident" { en = "respite; blood draw; blood test; tattoo; fell off (a|the|my|his|her) (ladder|bike|roof|horse|trampoline)", fr = "répit; prise de sang; tatou|tatouage; tombé d'une échelle; tombée d'une échelle; s'occupe de sa mère" }
phrase "minor_cause" { en = "(claim filed|filed by the employer|ems checked|fail to yield|vehicles towed|rink|hockey|goalie|common-law|on a promise to appear|custody|missing|last seen near|the vet)", fr = "(déclarée|réclamation|patinoire|hockey|rondelle|garde des enfants|de la garde|plan de sécurité|affiche|vue pour la dernière fois|vu pour la dernière fois)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "hungry" { en = "(workers|pickers|crew|nanny|worker|helper|farmhands) ...7 (asking|ask|asks|asked|beg|begging|begged) ...2 for (something to eat|food|a meal|leftovers|bread)",
                  fr = "(travailleurs|cueilleurs|équipe|nounou|travailleur|aide) ...9 (demander|demandent|demandaient|demandé|quêter|quêtent|quémander) ...1 (quelque chose à manger|à manger|de la nourriture|de quoi manger|du pain)" }
flag_when "specific" :unless("accident", "same paragraph") :unless("cleared", "2 sentences")
flag_when "marked" :unless("accident", "same paragraph") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "kinds" :unless("accident", "same sentence") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "hungry" :unless("accident", "same sentence") :unless("cleared", "2 sentences")
flag_when "thin" :unless("accident", "same sentence") :unless("cleared", "2 sentences")
flag_when "worn" :unless("accident", "same sentence") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "lost" :unless("accident", "same sentence") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "anyhurt" :near("with_pay", "anywhere") :near("with_hold", "anywhere")
          :unless("accident", "same paragraph") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "anyhurt" :near("with_pay", "anywhere") :near("with_sex", "anywhere")
          :unless("accident", "same paragraph") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "anyhurt" :near("with_pay", "anywhere") :near("with_papers", "anywhere")
          :unless("accident", "same paragraph") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "anyhurt" :near("with_hold", "anywhere") :near("with_sex", "anywhere")
          :unless("accident", "same paragraph") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "anyhurt" :near("with_hold", "anywhere") :near("with_papers", "anywhere")
          :unless("accident", "same paragraph") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "anyhurt" :near("with_sex", "anywhere") :near("with_papers", "anywhere")
          :unless("accident", "same paragraph") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "seen3" :unless("accident", "2 sentences") :unless("minor_cause", "same sentence")
          :unless("cleared", "2 sentences")

hits "The helper had a [black eye] under her makeup on Sunday."
hits "There were [old and new bruises] along both arms."
hits "He is [skin and bones] and asked the neighbours for bread."
hits { fr = "L'aide avait un [oeil au beurre noir] sous son maquillage dimanche." }
hits { fr = "On voyait de [vieilles brûlures] sur les deux bras." }
hits { fr = "Il a [la peau et les os] et demande du pain aux voisins." }
misses "He broke his wrist at hockey, black eye from the same game."
misses "Well nourished, no bruises on arms or legs."
misses "The truck has a scratch on the door."
misses { fr = "Bras cassé en tombant à vélo, bleus aux genoux." }
misses { fr = "Aucune ecchymose sur les bras." }
misses { fr = "La voiture a une égratignure sur la porte." }
hits "The deckhand's [toes had gone black]."
hits "She [wolfed down three bowls] at the drop-in."
hits "One of the pickers [fell asleep at the sorting table]."
hits { fr = "Le matelot avait les [orteils violacés]." }
hits { fr = "Elle a [dévoré trois bols] au centre de jour." }
hits { fr = "Un cueilleur [dormait debout]." }
misses "My cat is skinny and has not eaten since the crash."
misses { fr = "Il a une coupure au doigt depuis sa partie de hockey." }
misses "A cut in the budget will hurt the shelter."
misses { fr = "Les coupures de budget vont faire mal au refuge." }
gaps "[Her jeans are held up with a string now, she's shrunk so much]."
gaps { fr = "[Ses pantalons tiennent avec une corde tellement elle a fondu]." }
misses { en = "The kids came home asking for something to eat before practice.",
         fr = "Les enfants sont rentrés demander quelque chose à manger avant la pratique." }
hits { en = "She [has lost so much weight] and she [falls asleep on her feet].",
       fr = "Elle [a perdu tellement de poids] et [dort debout]." }
hits { en = "[Bruises of different ages] on the back and thighs.",
       fr = "[Ecchymoses d'âges différents] au dos et aux cuisses." }
hits { en = "The [workers come to our door asking for something to eat].",
       fr = "Les [travailleurs viennent cogner chez nous pour demander quelque chose à manger]." }
hits { en = "He is [skin and bones] and [has old burns] on his forearms.",
       fr = "Il a [la peau et les os] et des [vieilles brûlures aux avant-bras]." }
hits { en = "She [had not eaten in two days and could hardly stand].",
       fr = "Elle [avait pas mangé depuis deux jours] et tenait à peine debout." }
