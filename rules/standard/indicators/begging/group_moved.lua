indicator "begging.group_moved"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "forced_begging, forced_criminality, child"
pillars { partnership = { en = "transit and municipal police", fr = "police du transport et municipale" },
          prosecution = { en = "vehicle and organiser", fr = "véhicule et organisateur" } }
law       "CC 279.01"
corroborates "movement.controlled_travel"
source    "UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Group of beggars or pickpockets moved every day or week by one adult", fr = "Groupe de mendiants ou de voleurs déplacé chaque jour ou semaine par un adulte" }
why { en = "Groups that are brought, spread and collected by one adult are organised.", fr = "Des groupes amenés, répartis et repris par un adulte sont organisés." }
ask { en = "Which vehicle, which adult, which hours?", fr = "Quel véhicule, quel adulte, quelles heures?" }
false_alarms { en = "A family or a class on an outing.", fr = "Famille ou classe en sortie." }

words "beg"     { en = "~beg, ~panhandle, begging, panhandling, ~pickpocket, pickpocketing, picking pockets, ~shoplift, shoplifting, stealing from tourists, stealing phones, selling roses, squeegee, distraction theft, distraction thefts", fr = "~mendier, ~quêter, mendicité, pickpocket, pickpockets, vol à la tire, voler à la tire, vol à l'étalage, voler dans les magasins, vols à l'étalage, vend des roses, squeegee, vol par distraction" }
words "group"   { use = "people.children", en = "group of, groups of, different group, new group, different kids, different women, beggars, the same group, women, girls, boys, people, men, team of", fr = "groupe de, groupe d', groupes de, autre groupe, nouveau groupe, mendiants, femmes, filles, garçons, gens, personnes, hommes, équipe de" }
words "moved"   { use = "travel.carry", en = "moved, moves, driven, brought, van, moved around, rotated, each day, every day, every week, another city, different corner, different station, from city to city, by van", fr = "déplacés, déplacées, déplace, conduits, amenés, amène, fourgonnette, van, chaque jour, chaque semaine, autre ville, autre coin, autre station, de ville en ville" }
words "adult"   { en = "same adult, same man, same woman, one adult, one man, one woman, same driver, an adult, a man, a woman, same van, same couple, uncle", fr = "même adulte, même homme, même femme, un adulte, un homme, une femme, même chauffeur, même van, même fourgonnette, même couple, oncle" }

phrase "moved"  { en = "{adult} ...5 {moved} ...6 {group} ...9 {beg}; {group} ...6 {beg} ...6 {moved} ...4 {adult}; {adult} ...5 {moved} ...4 {group}; {group} ...4 {beg} ...6 {moved}; {moved} ...4 {group} ...6 {beg}; {beg} ...4 {moved} ...4 (city|cities|corner|corners|van|station|day)", fr = "{adult} ...5 {moved} ...6 {group} ...9 {beg}; {group} ...6 {beg} ...6 {moved} ...4 {adult}; {adult} ...5 {moved} ...4 {group}; {group} ...4 {beg} ...6 {moved}; {moved} ...4 {group} ...6 {beg}; {beg} ...4 {moved} ...4 (ville|villes|coin|coins|van|station|jour)" }
phrase "beg"    { en = "{beg}", fr = "{beg}" }
phrase "own"    { en = "(school|field trip|scouts|daycare|church group)", fr = "(classe|sortie scolaire|scouts|garderie|paroisse)" }

words "street" { en = "~beg, ~panhandle, begging, panhandling, pickpocket, pickpockets, pickpocketing, shoplift, shoplifting, boosting, stealing, steal, roses, flowers, squeegee, donations, donation, charity, petition, petitions, fake gold, gold rings, cups, signs, cardboard, accordion, selling pens, selling candy, selling tissues, asking for change, coins, distraction, theft, thefts, wallets", fr = "~mendier, ~quêter, mendicité, quête, pickpockets, pickpocket, vol, vols, voler, volent, roses, fleurs, squeegee, dons, don, charité, pétition, pétitions, faux or, gobelets, pancartes, carton, accordéon, mouchoirs, bonbons, monnaie, distraction, portefeuilles" }
words "brought" { use = "travel.carry", en = "van, minivan, driver, same vehicle, same car, rotated, moved, shift, shifts, each morning, every morning, different corner, different corners, different station, different mall, another city, next city, different city, different cities", fr = "van, fourgonnette, chauffeur, même véhicule, même auto, déplacés, déplacées, chaque matin, autre coin, autres coins, autre station, autre centre d'achats, autre ville, prochaine ville, villes différentes" }
words "crowd"   { use = "people.children", en = "women, woman, families, family, men, group, groups, crew, team, people, elderly, girls, boys, them", fr = "femmes, femme, familles, famille, hommes, groupe, groupes, équipe, gens, aînés, filles, garçons" }
phrase "street" { en = "{crowd} ...6 {brought} ...9 {street}; {brought} ...6 {crowd} ...9 {street}; {street} ...9 {brought} ...6 {crowd}; {crowd} ...6 {street} ...9 {brought}; {street} ...9 {crowd} ...6 {brought}", fr = "{crowd} ...6 {brought} ...9 {street}; {brought} ...6 {crowd} ...9 {street}; {street} ...9 {brought} ...6 {crowd}; {crowd} ...6 {street} ...9 {brought}" }
phrase "same"   { en = "(same|one) (man|woman|adult|driver|van|couple|car|vehicle|guy|lady|male|person); collects|collected; every day|morning|week; each day|morning|time; different city|cities|corner|corners|group", fr = "(même|un seul) (homme|femme|adulte|chauffeur|van|couple|auto|véhicule|monsieur|personne); ramasse|ramassent; chaque jour|matin|semaine; autre ville|coin|groupe" }
flag_when "moved" :near("beg", "anywhere") :unless("own", "2 sentences")
flag_when "street" :near("same", "2 sentences") :unless("own", "2 sentences")

hits "The [same man brings a different group of kids] to the metro each day, they beg till eight."
hits "[Women beg at the mall and are moved] to another city by van on Sunday."
hits "A [van drops a group of boys for pickpocketing] at the market every week."
hits { fr = "Le [même homme amène un autre groupe d'enfants] au métro chaque jour, ils quêtent jusqu'à huit heures." }
hits { fr = "Des [femmes mendient au centre d'achats et sont déplacées] dans une autre ville le dimanche." }
hits { fr = "Une [van dépose un groupe de garçons] au marché, du vol à la tire chaque semaine." }
misses "The daycare brings a group of kids to the park each day."
misses "A man begs alone at the same corner."
misses "The movers brought boxes in a van."
misses { fr = "La garderie amène un groupe d'enfants au parc." }
misses { fr = "Un homme quête seul au même coin." }
misses { fr = "Les déménageurs ont apporté des boîtes." }
