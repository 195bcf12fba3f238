indicator "movement.no_belongings"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { protection = { en = "clothes, hygiene, basic needs", fr = "vêtements, hygiène, besoins de base" } }
corroborates "exploitation.bad_living"
source    "UNODC-HTI; DHS-BC; GLAA"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Few belongings, no luggage, same clothes, unsuitable clothing", fr = "Peu d'effets personnels, pas de bagages, mêmes vêtements, tenue inadaptée" }
why { en = "Nothing of one's own, or clothes that do not fit the season, can mean a sudden or controlled move.", fr = "Rien à soi, ou des vêtements hors saison : cela peut indiquer un déplacement soudain ou contrôlé." }
ask { en = "Where are the person's things, and who has them?", fr = "Où sont les affaires de la personne, et qui les a?" }
false_alarms { en = "Homelessness, a fire, lost luggage.", fr = "Itinérance, incendie, bagages perdus." }

words "bag"     { en = "plastic bag, garbage bag, grocery bag, small bag, small backpack, one bag, tote bag, purse, shopping bag", fr = "sac de plastique, sac en plastique, sac à vidanges, sac à ordures, sac d'épicerie, petit sac, sac à dos, un seul sac, sacoche" }
words "things"  { en = "~luggage, ~suitcase, ~belonging, ~bag, ~possession, ~baggage, change of clothes, clothes, things, toothbrush", fr = "~bagage, ~valise, ~affaire, effets personnels, linge de rechange, vêtements de rechange, brosse à dents" }
words "no"      { en = "no, without, without any, without a, only, nothing but, hardly any, almost no, few, didn't have any, did not have any, has no, had no", fr = "pas de, aucun, aucune, sans, seulement, rien que, presque pas de, très peu de, n'a pas de, n'avait pas de, juste" }
words "winter"  { en = "winter coat, coat, winter jacket, jacket, boots, winter boots, socks, shoes, winter clothes, warm clothes, mitts, gloves", fr = "manteau, manteau d'hiver, bottes, bottes d'hiver, bas, chaussures, souliers, linge chaud, vêtements chauds, mitaines" }
words "cold"    { en = "in january, in february, in december, in november, in winter, in the snow, in the cold, in the middle of winter, at minus, minus, freezing, in march, sixty below, forty below, thirty below", fr = "en janvier, en février, en décembre, en novembre, en plein hiver, l'hiver, dans la neige, au froid, au frette, à moins, à -, sous zéro, en mars" }
words "unfit"   { en = "slippers, flip flops, flip-flops, sandals, t shirt, t-shirt, barefoot, bare feet, bare legs, shorts, pyjamas, pajamas, lingerie, summer dress, hoodie, heels, high heels, thin dress", fr = "pantoufles, gougounes, sandales, t-shirt, nu-pieds, pieds nus, jambes nues, shorts, pyjama, lingerie, robe d'été, talons hauts, petite robe" }
words "who"     { en = "she, he, they, her, him, client, the girl, girl, woman, worker, workers, each, passenger, patient, youth, men, women", fr = "elle, il, ils, elles, cliente, client, la fille, fille, femme, travailleur, travailleurs, chacun, passagère, patiente, jeune, hommes, femmes" }
words "found"   { en = "lost luggage, airline lost, house fire, fire, shelter bed, encampment, tourist, beach", fr = "bagages perdus, compagnie aérienne, incendie, campement, touriste, plage" }

phrase "bag"     { en = "(only|just|nothing but|everything she owns|all she has|all she had) ...4 {bag}; {who} ...6 {no} ...2 (luggage|suitcase|belongings|baggage|possessions|bags|change of clothes|clothes but|toothbrush); {things} ...3 (in|fit in|fits in) ...1 {bag}; one {bag} ...3 (each|for|between|only); each (with|carrying|had) ...2 {bag}; all (her|his|their) ...2 {things} ...3 {bag}; (shoes|footwear) {unfit}; shoes ...1 {unfit}", fr = "(seulement|juste|rien qu'|seul bagage|toutes ses affaires|tout ce qu'elle a) ...4 {bag}; {who} ...6 {no} ...2 (bagages|bagage|valise|valises|effets personnels|affaires|linge de rechange|vêtements de rechange|brosse à dents); {things} ...3 dans ...1 {bag}; chacun|chacune ...2 {bag}" }
phrase "same"    { en = "same (clothes|outfit|clothing|sweater|dress|shirt) ...3 (for|every|all|each|since|day|days|week|weeks); (hadn't|hasn't|had not|not) changed clothes; (wearing|wears|in|dressed in) ...2 (same|dirty) ...1 (clothes|outfit|uniform)", fr = "mêmes (vêtements|habits) ...3 (depuis|tous|chaque|jours|semaine|semaines); même (linge|chandail|robe|uniforme) ...3 (depuis|tous|chaque|jours|semaine|semaines); (pas|jamais) changé de (linge|vêtements)" }
phrase "cold"    { en = "{no} ...1 {winter} ...6 {cold}; {cold} ...6 {no} ...2 {winter}; {unfit} ...6 {cold}; {cold} ...6 {unfit}; {who} ...4 {no} (a)? (winter coat|winter boots|winter clothes|warm clothes); (dressed|clothing|clothes|outfit) ...4 (wrong|unsuitable|not suitable|inappropriate|not dressed) ...3 (weather|season|cold|winter); not dressed for ...2 (weather|winter|cold|season)", fr = "{no} ...1 {winter} ...6 {cold}; {cold} ...6 {no} ...2 {winter}; {unfit} ...6 {cold}; {cold} ...6 {unfit}; {who} ...4 {no} (manteau d'hiver|bottes d'hiver|linge chaud|vêtements chauds); (habillée|habillé|vêtue|vêtements) ...4 (pas pour|inadaptés|inadaptée|non adaptés)" }
phrase "found"   { en = "{found}", fr = "{found}" }

flag_when "bag"  :unless("found", "2 sentences")
flag_when "same" :unless("found", "2 sentences")
flag_when "cold" :unless("found", "2 sentences")

hits "She had [nothing but a plastic bag] and a phone charger."
hits "They wear the [same clothes every day], even to sleep."
hits "He was waiting in [sandals in the snow] for the van."
hits { fr = "Elle avait [juste un sac de plastique] et un chargeur." }
hits { fr = "Ils portent les [mêmes vêtements depuis des semaines]." }
hits { fr = "Il attendait la van [en sandales dans la neige]." }
misses "The airline lost luggage for forty passengers."
misses "Please bring a change of clothes to the camp."
misses "She bought a winter coat last week."
misses { fr = "La compagnie aérienne a perdu les bagages." }
misses { fr = "Apportez du linge de rechange au camp." }
misses { fr = "Elle a acheté un manteau d'hiver." }
