indicator "movement.no_belongings"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { protection = { en = "clothes, hygiene, basic needs",
                         fr = "vêtements, hygiène, besoins de base" } }
corroborates "exploitation.bad_living"
source    "UNODC-HTI; DHS-BC; GLAA"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Few belongings, no luggage, same clothes, unsuitable clothing",
        fr = "Peu d'effets personnels, pas de bagages, mêmes vêtements, tenue inadaptée" }
why   { en = "Nothing of one's own, or clothes that do not fit the season, can mean a sudden or controlled move.", fr = "Rien à soi, ou des vêtements hors saison : cela peut indiquer un déplacement soudain ou contrôlé." }
ask   { en = "Where are the person's things, and who has them?",
        fr = "Où sont les affaires de la personne, et qui les a?" }
false_alarms { en = "Homelessness, a fire, lost luggage.",
               fr = "Itinérance, incendie, bagages perdus." }

words "bag" { en = "plastic bag, garbage bag, grocery bag, small bag, small backpack, one bag, tote bag, purse, shopping bag", fr = "sac de plastique, sac en plastique, sac à vidanges, sac à ordures, sac d'épicerie, petit sac, sac à dos, un seul sac, sacoche" }
words "things" { en = "~luggage, ~suitcase, ~belonging, ~bag, ~possession, ~baggage, change of clothes, clothes, things, toothbrush", fr = "~bagage, ~valise, ~affaire, effets personnels, linge de rechange, vêtements de rechange, brosse à dents" }
words "no" { en = "no, without, without any, without a, only, nothing but, hardly any, almost no, few, didn't have any, did not have any, has no, had no", fr = "pas de, aucun, aucune, sans, seulement, rien que, presque pas de, très peu de, n'a pas de, n'avait pas de, juste" }
words "winter" { en = "winter coat, coat, winter jacket, jacket, boots, winter boots, socks, shoes, winter clothes, warm clothes, mitts, gloves", fr = "manteau, manteau d'hiver, bottes, bottes d'hiver, bas, chaussures, souliers, linge chaud, vêtements chauds, mitaines" }
words "cold" { en = "in january, in february, in december, in november, in winter, in the snow, in the cold, in the middle of winter, at minus, minus, freezing, in march, sixty below, forty below, thirty below", fr = "en janvier, en février, en décembre, en novembre, en plein hiver, l'hiver, dans la neige, au froid, au frette, à moins, à -, sous zéro, en mars" }
words "unfit" { en = "slippers, flip flops, flip-flops, sandals, t shirt, t-shirt, barefoot, bare feet, bare legs, shorts, pyjamas, pajamas, lingerie, summer dress, hoodie, heels, high heels, thin dress", fr = "pantoufles, gougounes, sandales, t-shirt, nu-pieds, pieds nus, jambes nues, shorts, pyjama, lingerie, robe d'été, talons hauts, petite robe" }
words "who" { en = "she, he, they, her, him, client, the girl, girl, woman, worker, workers, each, passenger, patient, youth, men, women", fr = "elle, il, ils, elles, cliente, client, la fille, fille, femme, travailleur, travailleurs, chacun, passagère, patiente, jeune, hommes, femmes" }
words "found" { en = "lost luggage, airline lost, house fire, encampment, at the beach",
                fr = "bagages perdus, compagnie aérienne, incendie, campement, à la plage" }

phrase "bag" { en = "(only|just|nothing but|everything she owns|all she has|all she had) ...4 {bag}; {who} ...6 {no} ...2 (luggage|suitcase|belongings|baggage|possessions|bags|change of clothes|clothes but|toothbrush); {things} ...3 (in|fit in|fits in) ...1 {bag}; one {bag} ...3 (each|for|between|only); each (with|carrying|had) ...2 {bag}; all (her|his|their) ...2 {things} ...3 {bag}; (shoes|footwear) {unfit}; shoes ...1 {unfit}", fr = "(seulement|juste|rien qu'|seul bagage|toutes ses affaires|tout ce qu'elle a) ...4 {bag}; {who} ...6 {no} ...2 (bagages|bagage|valise|valises|effets personnels|affaires|linge de rechange|vêtements de rechange|brosse à dents); {things} ...3 dans ...1 {bag}; chacun|chacune ...2 {bag}" }
phrase "same" { en = "same (clothes|outfit|clothing|sweater|dress|shirt) ...3 (for|every|all|each|since|day|days|week|weeks); (hadn't|hasn't|had not|not) changed clothes; (wearing|wears|in|dressed in) ...2 (same|dirty) ...1 (clothes|outfit|uniform)", fr = "mêmes (vêtements|habits) ...3 (depuis|tous|chaque|jours|semaine|semaines); même (linge|chandail|robe|uniforme) ...3 (depuis|tous|chaque|jours|semaine|semaines); (pas|jamais) changé de (linge|vêtements)" }
phrase "cold" { en = "{no} ...1 {winter} ...6 {cold}; {cold} ...6 {no} ...2 {winter}; {unfit} ...6 {cold}; {cold} ...6 {unfit}; {who} ...4 {no} (a)? (winter coat|winter boots|winter clothes|warm clothes); (dressed|clothing|clothes|outfit) ...4 (wrong|unsuitable|not suitable|inappropriate|not dressed) ...3 (weather|season|cold|winter); not dressed for ...2 (weather|winter|cold|season)", fr = "{no} ...1 {winter} ...6 {cold}; {cold} ...6 {no} ...2 {winter}; {unfit} ...6 {cold}; {cold} ...3 {unfit}; {who} ...4 {no} (manteau d'hiver|bottes d'hiver|linge chaud|vêtements chauds); (habillée|habillé|vêtue|vêtements) ...4 (pas pour|inadaptés|inadaptée|non adaptés)" }
phrase "found" { en = "{found}", fr = "{found}" }

words "shoddy" { en = "no coat, no jacket, no boots, no mitts, no gloves, sandals, flip flops, slippers, t shirt, t-shirt, tiny skirt, heels, shorts, thin jacket, summer coat, hoodie, socks, runners, barefoot, somebody else's boots, plastic bags on", fr = "pas de manteau, sans manteau, pas de bottes, pas de mitaines, sandales, gougounes, pantoufles, t-shirt, mini-jupe, talons, shorts, manteau d'été, coton ouaté, bas, nu-pieds, pieds nus, sans chaussures, bottes de quelqu'un d'autre, robe d'été" }
words "cold2" { en = "snow, february, january, december, winter, minus 20, minus twelve, minus, no coat, slush, freezing, cold, below zero, ice", fr = "neige, février, janvier, décembre, hiver, moins 20, moins, sans manteau, slush, froid, frette, sous zéro, glace" }
words "lacks2" { en = "no winter boots, no boots, no mitts, no luggage, no bags, no bags at all, no suitcase, without a suitcase, without luggage, no winter clothes, no belongings, no change of clothes, not even a toothbrush, not a toothbrush, no winter coat", fr = "pas de manteau d'hiver, pas de bottes d'hiver, aucun bagage, aucune valise, sans valise, sans bagage, pas de linge d'hiver, pas de linge, même pas une brosse à dents, pas une brosse à dents, n'a pas de manteau" }
phrase "dress" { en = "{shoddy} ...6 {cold2}; {cold2} ...6 {shoddy}; {lacks2}; (same|those) (clothes|hoodie|pants|shirt|sweater|outfit|dress) ...9 (every time|all week|each time|each day|for days|since|whenever); (has not|hasn't|hadn't|not) changed ...3 (clothes|of those clothes|outfit)|(out of those)", fr = "{shoddy} ...6 {cold2}; {cold2} ...6 {shoddy}; {lacks2}; même (coton ouaté|linge|chandail|pantalon|robe|kit) ...9 (chaque fois|quand je|toute la semaine|tous les jours|depuis); mêmes (vêtements|pantalons) ...9 (chaque fois|quand|depuis|jours); (pas|jamais) changé de (linge|vêtements)" }
phrase "bagonly" { en = "(all|everything) ...1 (she|he|they) (owns|owned|has|had|own|have|possesses) ...4 (bag|backpack|purse|pocket|box|pillowcase); (just|only|nothing but) ...2 (clothes|the clothes) on ...2 back|backs; arrived ...4 with nothing; {number >= 2} ...1 (men|women|people|girls|workers|guys) ...2 (one|a single) (duffel|bag|suitcase); (one|a single) (duffel|bag|suitcase) between; (a|one) (plastic|grocery|garbage|pharmacy|drugstore) bag ...4 (that's all|nothing else|no more|only|for everything); (purse|bag) with only; checked nothing|(nothing checked)", fr = "tout ce qu' ...2 (possède|a|ont|avait) ...4 (sac|sacoche|poche|boîte|taie); (juste|seulement|rien que) ...3 linge ...4 (sur le dos); (linge|vêtements) qu' ...3 sur le dos; (arrivée|arrivé|arrivés) ...4 avec rien|(les mains vides); (un seul|une seule) (sac|valise|poche) ...4 (pour|monde|tous|eux); (un|leur) sac (de plastique|d'épicerie|de pharmacie|à vidanges) ...2 (pas plus|rien d'autre|c'est tout|seulement); (rien enregistré)" }
phrase "found" { en = "(airline|carry-on|jogging|the store sells|house fire|lost my|packed light|lost luggage|beach)", fr = "(compagnie aérienne|cabine|jogging|le magasin vend|incendie|perdu mes|voyage léger|plage)" }
phrase "bare" { en = "(with|in|had|got in with|wearing) ...1 no (shoes|socks|coat|boots|jacket|mitts|baggage|bags|luggage|purse); no (shoes|mitts|baggage|purse) ...3 (no|and|somebody|but|just); (in|wearing) (sandals|slippers|flip flops|socks|a t shirt|a tshirt|a hoodie|shorts|pyjamas|a housecoat|a cardigan|a summer coat|a raincoat|rubber boots) ...9 {number <= 0}; (in|wearing) (sandals|slippers|flip flops|socks|a t shirt|a tshirt|a hoodie|shorts|pyjamas|a housecoat|a cardigan|a summer coat|a raincoat|rubber boots) ...9 (minus|snow|ice|january|february|december|november|winter|slush|below|cold|frost|am|morning|outside|no coat); (sandals|slippers|flip flops|barefoot) ...3 (it was|at|in) minus; (somebody else's|someone else's|borrowed) (boots|coat|shoes|clothes|jacket); (coat|jacket|boots|shoes) ...2 (too small|too big|several sizes|three sizes|two sizes); (left|came|arrived|ran|walked) ...3 with ...2 (a|one|just a|only a) ...1 (diaper bag|plastic bag|grocery bag|pillowcase|purse|garbage bag|small bag); (nothing|no more) but (the|a|her|his|what)", fr = "(sans|pas de|aucun|ni) (chaussures|souliers|bas|manteau|bottes|mitaines|bagages|bagage|sacoche|valise) ...3 (ni|pis|et|en|sans|dans|juste)|(sans chaussures); (en|avec des|porte des|portait des) (sandales|pantoufles|gougounes|bas|souliers de toile|robe de chambre|t-shirt|shorts|pyjama) ...9 (neige|slush|moins|janvier|février|décembre|novembre|hiver|glace|froid|gel|dehors); manteau (d'été|de printemps|trop petit|trop grand); (linge|bottes|manteau|souliers) (de|d') (quelqu'un d'autre|un autre|une autre)|(trop petit|trop petits|trop grand|trop grands); (sac de pharmacie|sac de plastique|sac d'épicerie|sac à couches|taie d'oreiller) ...4 (pas plus|c'est tout|rien d'autre|seulement|comme bagage); (pas de|aucun) linge (d'hiver|chaud|de rechange)" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anybare" { en = "(no|without|without a|lost his|lost her) (coat|jacket|boots|shoes|socks|mitts|gloves|luggage|suitcase|bag|bags|purse|winter coat|winter boots|belongings|change of clothes|clothes of her own); (plastic|grocery|garbage|pharmacy) bag; (sandals|slippers|flip flops|barefoot|bare feet|pyjamas|t shirt|housecoat|one change of clothes|holes in)", fr = "(pas de|sans|aucun|aucune) (manteau|bottes|chaussures|souliers|bas|mitaines|gants|bagage|bagages|valise|sacoche|linge|vêtements); sac (de plastique|d'épicerie|de pharmacie|à vidanges|de poubelle); (sandales|gougounes|pantoufles|nu-pieds|pieds nus|pyjama|robe de chambre|trouées|trouées)" }
phrase "bare" { en = "(a|his|her|the|in) (summer|spring|fall|rain|jean|denim) (jacket|coat|shoes) ...6 (on|january|february|december|winter|snow|minus|cold|november|march)", fr = "(un|son|le|en) (manteau|veston|coat) (d'été|de printemps|de jeans|de pluie) ...6 (janvier|février|décembre|hiver|neige|moins|froid|novembre|mars|dos)" }
words "light_wear" { en = "flip flops, flip-flops, sandals, slippers, bare feet, barefoot, ballet flats, flats, running shoes, summer dress, sundress, shorts, t shirt, t-shirt, tee shirt, tank top, bikini, bikinis, pyjamas, pajamas, nightie, evening dress, party dress, hoodie, socks only, no socks, in socks, socks, heels, thin jacket, windbreaker, bathrobe", fr = "gougounes, sandales, pantoufles, pieds nus, nu-pieds, ballerines, espadrilles, robe d'été, robe de soirée, shorts, t-shirt, camisole, bikini, pyjama, jaquette, en bas, sans bas, talons, talons hauts, coupe-vent, robe de chambre, petite robe" }
words "cold_out" { en = "snow, snowing, slush, ice, winter, january, february, december, march, november, minus, below zero, freezing, cold, frozen, blizzard, minus ten, minus twenty, storm", fr = "neige, slush, sloche, glace, hiver, janvier, février, décembre, mars, novembre, moins dix, moins quinze, moins vingt, en bas de zéro, froid, gel, verglas, tempête, frette" }
phrase "too_light" { en = "{light_wear} ...6 {cold_out}; {cold_out} ...6 {light_wear}; (no|without a|without any|had no) ...1 (coat|jacket|winter coat|boots|socks|shoes|mitts|gloves|hat); (everything|all) (she|he|they) (owns|own|owned|had|has) ...3 (bag|grocery bag|garbage bag|plastic bag|backpack|pillowcase|box); (only|just|nothing but) ...2 (a|one|her|his) ...1 (grocery bag|garbage bag|plastic bag|shopping bag|purse|pillowcase|phone charger); (six months|a year|two years|one way|for work|to live|to stay) ...4 (with|carrying|and) ...2 (a|only|one|just) ...1 (purse|small bag|handbag|backpack|plastic bag|carry on|carry-on); (same|worn the same) ...1 (clothes|hoodie|dress|shirt|sweater|outfit|tracksuit|pants) ...4 (days|weeks|since|every day|month|all week|each time); (tag|tags|label|price tag) still on; clothes ...3 (not hers|not his|too big|two sizes|borrowed|belonged to)", fr = "{light_wear} ...6 {cold_out}; {cold_out} ...6 {light_wear}; (pas de|sans|ni) (manteau|bottes|souliers|bas|mitaines|tuque|gants); tout ce (qu'elle|qu'il|qu'ils) (a|avait|possède|ont) ...3 (sac|boîte|taie); (juste|seulement|rien que|pour tout bagage) ...2 (un|son|une) ...1 (sac d'épicerie|sac de plastique|sac de poubelle|sac à main|sacoche|taie d'oreiller); (même|mêmes) ...1 (linge|chandail|robe|vêtements|pantalon|hoodie|kit) ...4 (depuis|jours|semaines|chaque|tous les jours|à chaque); (étiquette|étiquettes) encore (dessus|après|sur); (linge|vêtements|manteau) ...2 (pas à elle|pas à lui|trop grand|trop grands|trop grandes|d'homme|prêté|prêtés)" }
phrase "dressed_ok" { en = "(airline|our bags|my bags|lost luggage|beach|resort|cuba|pool|sauna|yoga|laundry day|donate|donation|clothing drive|fashion|kids run|pride|summer camp|hawaii|gym|locker room|for sale|travel light|work trip|dog|puppy)", fr = "(compagnie aérienne|nos bagages|mes bagages|plage|tout-inclus|cuba|piscine|sauna|yoga|don de|dons|collecte de vêtements|mode|camp d'été|gym|vestiaire|à vendre|voyage léger|chien|friperie)" }
phrase "cash_goods" { en = "lingerie; came in with a purse", fr = "lingerie" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "little_for_long" { en = "(two-year|one-year|year|years|six-month|six months|contract|to live|to stay|to settle) ...9 (only|just|all he brought|all she brought|nothing but|no more than) ...4 (bag|gym bag|backpack|purse|carry-on|plastic bag|small bag|shopping bag); (only|just|all he brought|all she brought|nothing but) ...9 (for a|for her|for his|to live|to stay) ...3 (year|years|contract|months) ...6 (bag|gym bag|backpack|purse|carry-on|plastic bag)?", fr = "(contrat|ans|année|six mois|vivre ici) ...9 (juste|seulement|rien que|pour tout bagage) ...4 (sac|sac de sport|sac à dos|sacoche|petit sac|sac de plastique)" }
phrase "stubs" { fr = "(talon|talons) de (paie|paye|paies|payes|chèque|chèques); (au|plus|trop|là|du|vers le) bas" }
flag_when "bag" :unless("found", "2 sentences") :unless("cleared", "anywhere")
flag_when "same" :unless("found", "2 sentences") :unless("cleared", "anywhere")
flag_when "cold" :unless("found", "2 sentences") :unless("cash_goods", "same sentence")
          :unless("cleared", "anywhere")
flag_when "dress" :unless("found", "same sentence") :unless("stubs", "1 words")
          :unless("cleared", "anywhere")
flag_when "bagonly" :unless("found", "same sentence") :unless("cleared", "anywhere")
flag_when "bare" :unless("found", "same sentence") :unless("cash_goods", "same sentence")
          :unless("cleared", "anywhere")
flag_when "anybare" :near("with_pay", "anywhere") :unless("found", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anybare" :near("with_hold", "anywhere") :unless("found", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anybare" :near("with_sex", "anywhere") :unless("found", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anybare" :near("with_papers", "anywhere") :unless("found", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "too_light" :unless("dressed_ok", "same paragraph") :unless("stubs", "1 words")
          :unless("cleared", "anywhere")
flag_when "little_for_long" :unless("dressed_ok", "same paragraph") :unless("cleared", "anywhere")

hits { en = "She had [nothing but a plastic bag] and a phone charger.",
       fr = "Elle avait [juste un sac de plastique] et un chargeur." }
hits "They wear the [same clothes every day], even to sleep."
hits "He was waiting in [sandals in the snow] for the van."
hits { fr = "Ils portent les [mêmes vêtements depuis des semaines]." }
hits { fr = "Il attendait la van [en sandales dans la neige]." }
misses "The airline lost luggage for forty passengers."
misses "Please bring a change of clothes to the camp."
misses "She bought a winter coat last week."
misses { fr = "La compagnie aérienne a perdu les bagages." }
misses { fr = "Apportez du linge de rechange au camp." }
misses { fr = "Elle a acheté un manteau d'hiver." }
hits "He [came in sandals in January]."
hits "[Everything he owned was in a pillowcase]."
hits { en = "The four women [had one duffel between] them.",
       fr = "Les quatre femmes avaient [un seul sac pour] tout le monde." }
hits { fr = "Il est venu en [gougounes dans la neige]." }
hits { fr = "[Tout ce qu'il avait tenait dans une poche]." }
misses "The airline lost our bags and we had no coat in January."
misses { fr = "La compagnie aérienne a perdu nos bagages, pas de manteau en janvier." }
hits "Flew in from Bogotá for [six months with a purse]."
misses "I only pack a carry-on when I fly for work."
misses { fr = "Je voyage léger, juste un sac à dos." }
gaps "[He came to the clinic in rubber clogs, it was minus 18]."
gaps { fr = "[Il est arrivé en crocs, il faisait moins 18]." }
hits { fr = "Pour un contrat de deux [ans, il a juste un sac de sport]." }
misses "For a one-year exchange she packed two suitcases and a bag."
misses { fr = "Pour la saison de ski, juste un sac suffit." }
misses { fr = "Les talons de paye de janvier et février concordent." }
misses { fr = "En février, la signature au bas du formulaire manquait." }
hits { fr = "Elle était [en bas dans la neige], devant le garage." }
