indicator "domestic.excluded_from_meals"
status    "live"
strength  "weak"
dimension "context"
element   "purpose"
forms     "domestic_servitude"
pillars { protection = { en = "welfare check", fr = "vérification du bien-être" } }
law       "CC 279.01"
corroborates "exploitation.bad_living"
source    "UNODC-HTI; BC-OCTIP"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Domestic worker eats apart or only leftovers, looks hungry",
        fr = "Domestique qui mange à part ou des restes, semble affamée" }
why   { en = "Food given as leftovers, apart or not at all shows how a worker is seen in the house.", fr = "Des restes, à part ou rien du tout : cela montre comment la personne est vue dans la maison." }
ask   { en = "What did the person eat yesterday, when and where?",
        fr = "Qu'est-ce que la personne a mangé hier, quand et où?" }
false_alarms { en = "A worker who prefers to eat later, or alone.",
               fr = "Une personne qui préfère manger plus tard ou seule." }

words "eats" { en = "~eat, ~feed, ~get, ~give, ~have, ~live, fed on, meals",
               fr = "~manger, ~nourrir, ~recevoir, ~donner, ~avoir, ~vivre, ~ramasser, repas" }
words "scraps" { en = "~leftover, ~scrap, left overs, left-overs, table scraps, what is left, what's left, whatever is left, whatever's left, food they leave, what they leave, the remains, plate scrapings, expired food, old bread, the kids' leftovers, cold rice", fr = "~reste, les restes, des restes, restants, ce qui reste, ce qu'ils laissent, ce qui traîne, fonds d'assiette, nourriture périmée, vieux pain, restes des enfants, riz froid" }
words "apart" { en = "after everybody, after everyone, after the family, after they finish, after they have eaten, after they've eaten, after the others, after they are done, once they are done, once everybody, once everyone, when they are done, when everyone is done, standing up, standing, in the kitchen alone, alone in the kitchen, on the floor, in the laundry room, in the garage, separately, apart, on the back step, by herself, out of sight", fr = "après tout le monde, après la famille, après les autres, après eux, quand ils ont fini, quand tout le monde a fini, une fois qu'ils ont fini, quand ils sont sortis de table, debout, seule dans la cuisine, par terre, à part, dans la buanderie, dans la salle de lavage, dans le garage, toute seule, cachée" }
words "table" { en = "eat with the family, eat with them, eat at the table, sit at the table, sit with them, sit down to eat, eat from the fridge, open the fridge, use the fridge, touch the fridge, touch the food, take food, use the kitchen, eat before, eat until, eat our food, eat their food, cook for herself, eat with us", fr = "manger avec la famille, manger avec eux, manger à la table, manger à table, s'asseoir à table, s'asseoir avec eux, ouvrir le frigo, ouvrir le frigidaire, toucher au frigo, toucher à la nourriture, prendre de la nourriture, utiliser la cuisine, manger avant, se cuisiner, manger leur nourriture" }
words "locked" { en = "fridge is locked, lock on the fridge, locks the fridge, locked the fridge, pantry is locked, lock on the pantry, locks the pantry, food is locked, counts the eggs, counts the slices, counts the yogurts, weighs the bread, one meal a day, one bowl a day, one bowl of rice, only rice, only bread, only noodles, buys her own food, brings her nothing", fr = "frigo barré, frigo cadenassé, barre le frigo, cadenas sur le frigo, garde-manger barré, garde-manger cadenassé, nourriture sous clé, compte les oeufs, compte les tranches, compte les yogourts, un repas par jour, un bol par jour, un bol de riz, juste du riz, seulement du riz, juste du pain, seulement du pain" }
words "house" { en = "~nanny, ~maid, ~helper, ~housekeeper, ~caregiver, au pair, domestic, live in, live-in, servant, the family, her employers, the employer, madam, the couple, the kids, the children, cleans, cooks, housework, in laws, household, laundry room", fr = "~nounou, ~gardienne, ~bonne, ~domestique, ~aidante, ~servante, fille au pair, aide familiale, aide domestique, femme de ménage, la famille, ses patrons, l'employeur, madame, la patronne, le couple, les enfants, ménage, cuisine, beaux-parents, maison, salle de lavage" }

phrase "leftovers" { en = "{eats} ...4 {scraps}; {scraps} ...3 (only|for her|for him|is all|to eat); lives|living on ...2 {scraps}", fr = "{eats} ...4 {scraps}; {scraps} ...3 (seulement|pour elle|pour lui|à manger)" }
phrase "apart" { en = "~eat ...4 {apart}; meals ...2 {apart}",
                 fr = "~manger ...4 {apart}; repas ...2 {apart}" }
phrase "table" { en = "{words.words_not_allowed} ...2 {table}; (never|not|can't|cannot|may not) ...1 {table}; must ask ...2 (to eat|for food)", fr = "{words.words_not_allowed} ...2 {table}; (jamais|pas) ...2 {table}; doit demander ...2 (manger|pour manger|nourriture)" }
phrase "locked" { en = "{locked}", fr = "{locked}" }
phrase "house" { en = "{house}", fr = "{house}" }
words "maid" { en = "nanny, maid, housemaid, helper, housekeeper, caregiver, live in, live-in, au pair, domestic, servant, the girl, girl with the stroller, cleaner, aide, home care aide, cook, babysitter, madam", fr = "nounou, bonne, aide familiale, aide, femme de ménage, gardienne, domestique, employée de maison, fille au pair, servante, la fille, fille avec la poussette, cuisinière, préposée, madame" }
words "left" { en = "leftovers, scraps, whatever is left, what is left, what's left, wats left, whatever is on the plates, what's on the plates, after everybody, after everyone, after the family, when they finish, when they're done, when they are finished, after they eat, eat first, they eat first, old bread, stale bread, only rice, just rice, only bread, only noodles, one slice, slice of bread, one meal, plain rice, crusts, from the compost, from the garbage, from the trash, expired food, standing in the kitchen, eats standing, on the floor, alone in the kitchen, on the back step, in the garage, in the laundry room", fr = "restes, restants, ce qui reste, skyreste, qui reste dans les assiettes, après tout le monde, après eux, après la famille, quand ils ont fini, quand ils finissent, mangent d'abord, mangent dabord, vieux pain, pain sec, juste du riz, seulement du riz, juste du pain, juste des nouilles, une tranche, tranche de pain, un repas, croûtes, dans le compost, bac à compost, dans les poubelles, dans les vidanges, debout dans la cuisine, mange debout, par terre, seule dans la cuisine, sur la galerie, dans le garage" }
words "ban" { en = "not allowed, isn't allowed, not permitted, isn't permitted, can't, cannot, never, forbidden, doesn't get to, mustn't, without permission, has to ask, isn't given, not given, nobody brings her, no one brings her, except", fr = "pas le droit, a pas le droit, n'a pas le droit, pas la permission, peut pas, jamais, défendu, interdit, sans permission, doit demander, sauf, personne lui apporte, pas pour elle" }
words "meal" { en = "at the table, the table, eat with, eat with the family, sit with them, sit down to eat, open the fridge, the fridge, fridge, food, supper, dinner, lunch, breakfast, meals, a plate, anything, cupboard, pantry, ordered for everyone", fr = "à la table, la table, s'asseoir à, manger avec, manger avec la famille, ouvrir le frigo, le frigo, frigidaire, frigo, nourriture, souper, dîner, déjeuner, repas, une assiette, assiette, armoire, garde-manger, commandé pour tout le monde" }
words "lockf" { en = "fridge has a lock, lock on the fridge, locks the fridge, locked fridge, fridge is locked, padlock on the fridge, lock on the pantry, locked pantry, locks the cupboards, locks the food, counts the eggs, count eggs, counts eggs, count the eggs, weigh the food, weighs the food, weighing the food, counts the bread, measures her food, rations her food, hides the food, marks the milk", fr = "cadenas sur le frigo, cadenas sur le frigidaire, barre le frigo, barre le frigidaire, frigo barré, frigidaire barré, cadenas sur le garde-manger, barre les armoires, barre la nourriture, compte les oeufs, pèsent la nourriture, pèse la nourriture, compte le pain, cache la nourriture, marque le lait" }
words "hungry" { en = "asking for bread, asked for bread, asking for food, asked for food, asks for food, begs for food, begged for food, wolfs, wolfed, devours, devoured, starving, so hungry, always hungry, very hungry, hungry, thin, skinny, lost thirty pounds, lost twenty pounds, lost a lot of weight, lost weight, losing weight, pounds since, skin and bones, hid crackers, hides crackers, hides food, hid food, hidden food, hiding food, sandwiches, sandwich, food over the fence, eating from, ate from the, granola bar, gaunt, faint", fr = "demander du pain, pour du pain, cogner pour du pain, demander à manger, demandé à manger, quête de la nourriture, dévore, dévorait, affamée, tellement faim, toujours faim, faim, maigre, maigri, perdu une trentaine de livres, perdu trente livres, perdu vingt livres, perdu beaucoup de poids, perdu du poids, perd du poids, livres depuis, la peau et les os, cachait des biscuits, cache des biscuits, cache de la nourriture, cachait de la nourriture, sandwichs, sandwich, mangeait dans, mange dans les, barre tendre" }
phrase "more" { en = "{maid} ...9 {left}; {left} ...9 {maid}; {maid} ...9 {ban} ...4 {meal}; {ban} ...4 {meal} ...9 {maid}; {lockf}; {maid} ...9 {hungry}; {hungry} ...9 {maid}; (family|they|couple|madam|sir|everyone) ...4 (eat|eats|ate|ordered|order|served|dinner) ...9 {left} ; (family|they|everyone) ...3 (ordered|ate|eat|eats) ...4 (except|but not) ...4 {maid}; (isn't|not) (permitted|allowed) at the table; i eat ...4 {left}; i get ...2 {left}; she eats ...6 {left}" }
phrase "more" { fr = "{maid} ...9 {left}; {left} ...9 {maid}; {maid} ...9 {ban} ...4 {meal}; {ban} ...4 {meal} ...9 {maid}; {lockf}; {maid} ...9 {hungry}; {hungry} ...9 {maid}; (famille|eux|couple|madame|monsieur|tout le monde) ...4 (mange|mangent|commandé|servi|souper) ...9 {left}; (famille|ils) ...3 (commandé|mangé|mange|mangent) ...4 (sauf) ...4 {maid}; je mange ...4 {left}; (jprends|je prends) ...2 {left}; elle mange ...6 {left}; n'a pas le droit de s'asseoir à la table" }
words "bord" { en = "vegan, kids would not, on mondays, dog eats, dog gets, dogs eat, on a diet, at my desk, my lunch, picky eater, daycare, school lunch, my nanny, weight watchers, roommate", fr = "végane, les enfants voulaient, le lundi, chien mange, au régime, à mon bureau, mon lunch, garderie, ma nounou, coloc" }
phrase "ord" { en = "{bord}; lunch box", fr = "{bord}; boîte à lunch" }

phrase "more" { en = "{maid} ...4 (what|whatever) (the|her) (children|kids|family|couple|others|employers|madam) ...1 (leave|leaves|left|don't eat|don't finish|didn't finish); {maid} ...4 (what|whatever) they ...1 (leave|left|don't eat|don't finish)",
                fr = "{maid} ...6 ce que (les|la|le|ses) (enfants|famille|couple|autres|patrons) ...1 (laissent|laisse|mangent pas|finissent pas|veulent pas); {maid} ...6 ce qu'(ils|elles) ...1 (laissent|mangent pas|finissent pas)" }
phrase "leftovers" { en = "(wait|waits|waited) until ...2 (family|they|everyone|children|couple) ...1 (have|has|had)? (eaten|finished eating)" }
flag_when "leftovers" :near("house", "anywhere")
flag_when "apart" :near("house", "anywhere")
flag_when "table" :near("house", "anywhere")
flag_when "locked" :near("house", "anywhere")
flag_when "more" :unless("ord", "same sentence")

hits "The maid [gets the leftovers] when the kids are in bed."
hits "Their nanny is [not allowed to open the fridge]."
hits "The helper [eats standing in the garage], the family at the table."
hits { fr = "La bonne [mange les restes] quand les enfants sont couchés." }
hits { fr = "Leur nounou n'a [pas le droit d'ouvrir le frigo]." }
hits { fr = "L'aide domestique [mange debout dans le garage], la famille à table." }
misses "The nanny eats with the family and cooks on Fridays."
misses "We had leftovers from the wedding for the whole team."
misses "The cook eats before the shift."
misses { fr = "La gardienne soupe avec la famille et cuisine le vendredi." }
misses { fr = "On a eu un bon repas de noces pour toute l'équipe." }
misses { fr = "Le cuisinier mange avant son quart." }
hits "The [nanny eats whatever is left] on the plates."
hits "The [helper lost a lot of weight] there."
hits "There is a [lock on the fridge] and the maid has no key."
hits { fr = "La [bonne mange les restes]." }
hits { fr = "La [gardienne a tellement faim] qu'elle cogne chez nous." }
hits { fr = "Madame [compte les oeufs] chaque matin." }
misses "My nanny brings her own vegan lunch."
misses { fr = "Ma nounou mange végane." }
misses "My nanny brings her own lunch because she's vegan."
misses "The kids would not eat their supper."
misses { fr = "Ma nounou apporte son lunch parce qu'elle est végane." }
misses { fr = "Les enfants voulaient pas manger leur souper." }
hits { en = "The helper [eats standing in the kitchen once they are done].",
       fr = "L'aide [mange debout dans la cuisine quand ils ont fini]." }
hits { en = "My neighbour's nanny [only gets what the children leave on their plates].",
       fr = "La nounou de ma voisine [a juste ce que les enfants laissent dans leur assiette]." }
hits { en = "The live-in caregiver [is not allowed to sit at the table with them].",
       fr = "L'aide familiale [a pas le droit de s'asseoir à table avec eux]." }
hits { en = "The au pair [must wait until the family has eaten and gets the rest].",
       fr = "La fille au pair [doit attendre que la famille ait mangé et prend les restes]." }
misses { en = "The kids leave their crusts and the dog gets them.",
         fr = "Les enfants laissent leurs croûtes et le chien les mange." }
