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
changed   "2026-11-26"

title { en = "Domestic worker eats apart or only leftovers, looks hungry", fr = "Domestique qui mange à part ou des restes, semble affamée" }
why { en = "Food given as leftovers, apart or not at all shows how a worker is seen in the house.", fr = "Des restes, à part ou rien du tout : cela montre comment la personne est vue dans la maison." }
ask { en = "What did the person eat yesterday, when and where?", fr = "Qu'est-ce que la personne a mangé hier, quand et où?" }
false_alarms { en = "A worker who prefers to eat later, or alone.", fr = "Une personne qui préfère manger plus tard ou seule." }

words "eats"     { en = "~eat, ~feed, ~get, ~give, ~have, ~live, fed on, meals", fr = "~manger, ~nourrir, ~recevoir, ~donner, ~avoir, ~vivre, ~ramasser, repas" }
words "scraps"   { en = "~leftover, ~scrap, left overs, left-overs, table scraps, what is left, what's left, whatever is left, whatever's left, food they leave, what they leave, the remains, plate scrapings, expired food, old bread, the kids' leftovers, cold rice", fr = "~reste, les restes, des restes, restants, ce qui reste, ce qu'ils laissent, ce qui traîne, fonds d'assiette, nourriture périmée, vieux pain, restes des enfants, riz froid" }
words "apart"    { en = "after everybody, after everyone, after the family, after they finish, after they have eaten, after they've eaten, after the others, after they are done, once they are done, once everybody, once everyone, when they are done, when everyone is done, standing up, standing, in the kitchen alone, alone in the kitchen, on the floor, in the laundry room, in the garage, separately, apart, on the back step, by herself, out of sight", fr = "après tout le monde, après la famille, après les autres, après eux, quand ils ont fini, quand tout le monde a fini, une fois qu'ils ont fini, quand ils sont sortis de table, debout, seule dans la cuisine, par terre, à part, dans la buanderie, dans la salle de lavage, dans le garage, toute seule, cachée" }
words "table"    { en = "eat with the family, eat with them, eat at the table, sit at the table, sit with them, sit down to eat, eat from the fridge, open the fridge, use the fridge, touch the fridge, touch the food, take food, use the kitchen, eat before, eat until, eat our food, eat their food, cook for herself, eat with us", fr = "manger avec la famille, manger avec eux, manger à la table, manger à table, s'asseoir à table, s'asseoir avec eux, ouvrir le frigo, ouvrir le frigidaire, toucher au frigo, toucher à la nourriture, prendre de la nourriture, utiliser la cuisine, manger avant, se cuisiner, manger leur nourriture" }
words "locked"   { en = "fridge is locked, lock on the fridge, locks the fridge, locked the fridge, pantry is locked, lock on the pantry, locks the pantry, food is locked, counts the eggs, counts the slices, counts the yogurts, weighs the bread, one meal a day, one bowl a day, one bowl of rice, only rice, only bread, only noodles, buys her own food, brings her nothing", fr = "frigo barré, frigo cadenassé, barre le frigo, cadenas sur le frigo, garde-manger barré, garde-manger cadenassé, nourriture sous clé, compte les oeufs, compte les tranches, compte les yogourts, un repas par jour, un bol par jour, un bol de riz, juste du riz, seulement du riz, juste du pain, seulement du pain" }
words "house"    { en = "~nanny, ~maid, ~helper, ~housekeeper, ~caregiver, au pair, domestic, live in, live-in, servant, the family, her employers, the employer, madam, the couple, the kids, the children, cleans, cooks, housework, in laws, household, laundry room", fr = "~nounou, ~gardienne, ~bonne, ~domestique, ~aidante, ~servante, fille au pair, aide familiale, aide domestique, femme de ménage, la famille, ses patrons, l'employeur, madame, la patronne, le couple, les enfants, ménage, cuisine, beaux-parents, maison, salle de lavage" }

phrase "leftovers" { en = "{eats} ...4 {scraps}; {scraps} ...3 (only|for her|for him|is all|to eat); lives|living on ...2 {scraps}", fr = "{eats} ...4 {scraps}; {scraps} ...3 (seulement|pour elle|pour lui|à manger)" }
phrase "apart"     { en = "~eat ...4 {apart}; meals ...2 {apart}", fr = "~manger ...4 {apart}; repas ...2 {apart}" }
phrase "table"     { en = "{words.words_not_allowed} ...2 {table}; (never|not|can't|cannot|may not) ...1 {table}; must ask ...2 (to eat|for food)", fr = "{words.words_not_allowed} ...2 {table}; (jamais|pas) ...2 {table}; doit demander ...2 (manger|pour manger|nourriture)" }
phrase "locked"    { en = "{locked}", fr = "{locked}" }
phrase "house"     { en = "{house}", fr = "{house}" }

flag_when "leftovers" :near("house", "anywhere")
flag_when "apart"     :near("house", "anywhere")
flag_when "table"     :near("house", "anywhere")
flag_when "locked"    :near("house", "anywhere")

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
