indicator "begging.group_moved"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "forced_begging, forced_criminality, child"
pillars { partnership = { en = "transit and municipal police",
                          fr = "police du transport et municipale" },
          prosecution = { en = "vehicle and organiser", fr = "véhicule et organisateur" } }
law       "CC 279.01"
corroborates "movement.controlled_travel"
source    "UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Group of beggars or pickpockets moved every day or week by one adult",
        fr = "Groupe de mendiants ou de voleurs déplacé chaque jour ou semaine par un adulte" }
why   { en = "Groups that are brought, spread and collected by one adult are organised.",
        fr = "Des groupes amenés, répartis et repris par un adulte sont organisés." }
ask   { en = "Which vehicle, which adult, which hours?",
        fr = "Quel véhicule, quel adulte, quelles heures?" }
false_alarms { en = "A family or a class on an outing.", fr = "Famille ou classe en sortie." }

words "beg" { en = "~beg, ~panhandle, begging, panhandling, ~pickpocket, pickpocketing, picking pockets, ~shoplift, shoplifting, stealing from tourists, stealing phones, selling roses, squeegee, distraction theft, distraction thefts", fr = "~mendier, ~quêter, mendicité, pickpocket, pickpockets, vol à la tire, voler à la tire, vol à l'étalage, voler dans les magasins, vols à l'étalage, vend des roses, squeegee, vol par distraction" }
words "group" { use = "people.children", en = "group of, groups of, different group, new group, different kids, different women, beggars, the same group, women, girls, boys, people, men, team of", fr = "groupe de, groupe d', groupes de, autre groupe, nouveau groupe, mendiants, femmes, filles, garçons, gens, personnes, hommes, équipe de" }
words "moved" { use = "travel.carry", en = "moved, moves, driven, brought, van, moved around, rotated, each day, every day, every week, another city, different corner, different station, from city to city, by van", fr = "déplacés, déplacées, déplace, conduits, amenés, amène, fourgonnette, van, chaque jour, chaque semaine, autre ville, autre coin, autre station, de ville en ville" }
words "adult" { en = "same adult, same man, same woman, one adult, one man, one woman, same driver, an adult, a man, a woman, same van, same couple, uncle", fr = "même adulte, même homme, même femme, un adulte, un homme, une femme, même chauffeur, même van, même fourgonnette, même couple, oncle" }

phrase "moved" { en = "{adult} ...5 {moved} ...6 {group} ...9 {beg}; {group} ...6 {beg} ...6 {moved} ...4 {adult}; {adult} ...5 {moved} ...4 {group}; {group} ...4 {beg} ...6 {moved}; {moved} ...4 {group} ...6 {beg}; {beg} ...4 {moved} ...4 (city|cities|corner|corners|van|station|day)", fr = "{adult} ...5 {moved} ...6 {group} ...9 {beg}; {group} ...6 {beg} ...6 {moved} ...4 {adult}; {adult} ...5 {moved} ...4 {group}; {group} ...4 {beg} ...6 {moved}; {moved} ...4 {group} ...6 {beg}; {beg} ...4 {moved} ...4 (ville|villes|coin|coins|van|station|jour)" }
phrase "beg" { en = "{beg}", fr = "{beg}" }
phrase "own" { en = "(school|field trip|scouts|daycare|church group)",
               fr = "(classe|sortie scolaire|scouts|garderie|paroisse)" }

words "street" { en = "~beg, ~panhandle, begging, panhandling, pickpocket, pickpockets, pickpocketing, shoplift, shoplifting, boosting, stealing, steal, roses, flowers, squeegee, donations, donation, charity, petition, petitions, fake gold, gold rings, cups, signs, cardboard, accordion, selling pens, selling candy, selling tissues, asking for change, coins, distraction, theft, thefts, wallets", fr = "~mendier, ~quêter, mendicité, quête, pickpockets, pickpocket, vol, vols, voler, volent, roses, fleurs, squeegee, dons, don, charité, pétition, pétitions, faux or, gobelets, pancartes, carton, accordéon, mouchoirs, bonbons, monnaie, distraction, portefeuilles" }
words "brought" { use = "travel.carry", en = "van, minivan, driver, same vehicle, same car, rotated, moved, shift, shifts, each morning, every morning, different corner, different corners, different station, different mall, another city, next city, different city, different cities", fr = "van, fourgonnette, chauffeur, même véhicule, même auto, déplacés, déplacées, chaque matin, autre coin, autres coins, autre station, autre centre d'achats, autre ville, prochaine ville, villes différentes" }
words "crowd" { use = "people.children", en = "women, woman, families, family, men, group, groups, crew, team, people, elderly, girls, boys, them", fr = "femmes, femme, familles, famille, hommes, groupe, groupes, équipe, gens, aînés, filles, garçons" }
phrase "street" { en = "{crowd} ...6 {brought} ...9 {street}; {brought} ...6 {crowd} ...9 {street}; {street} ...9 {brought} ...6 {crowd}; {crowd} ...6 {street} ...9 {brought}; {street} ...9 {crowd} ...6 {brought}", fr = "{crowd} ...6 {brought} ...9 {street}; {brought} ...6 {crowd} ...9 {street}; {street} ...9 {brought} ...6 {crowd}; {crowd} ...6 {street} ...9 {brought}" }
phrase "same" { en = "(same|one) (man|woman|adult|driver|van|couple|car|vehicle|guy|lady|male|person); collects|collected; every day|morning|week; each day|morning|time; different city|cities|corner|corners|group", fr = "(même|un seul) (homme|femme|adulte|chauffeur|van|couple|auto|véhicule|monsieur|personne); ramasse|ramassent; chaque jour|matin|semaine; autre ville|coin|groupe" }
words "bg" { en = "beg, begs, begging, beggar, beggars, panhandle, panhandlers, panhandling, with signs, with the signs, cardboard signs, cups, pickpocket, pickpockets, shoplift, thieves, young thieves, steal, stealing, ask money, ask for money, selling roses, keychains, change, with babies, street corners, intersections, red light, metro, subway, market, mall, malls, exit, people with signs, 2 beg, donations", fr = "mendier, mendient, mendiants, quêter, quêtent, quêteux, pancarte, pancartes, gobelets, pickpockets, voler, voleuses, voleurs, jeunes voleuses, demander de l'argent, vendre des roses, roses, porte-clés, change, avec des bébés, intersection, intersections, coin, coins, lumière rouge, métro, marché, centre d'achats, sortie, gens avec les pancartes, magasins, fauteuil, terrasses" }
words "grp" { use = "people.children", en = "them, group, women, men, six women, same crew, crew, team, girls, kids, families, people, panhandlers, beggars, youths, us, the young thieves, busload", fr = "les, nous, groupe, femmes, hommes, six femmes, gang, équipe, filles, enfants, jeunes, familles, gens, quêteux, mendiants, la même gang, personnes, jeunes voleuses, autobus plein" }
words "mv" { en = "van, minivan, suv, pickup, bus, busload, same van, driver, driven, drives, drive us, drives them, unloads, drops, dropped, scoops, picks up, picks them up, picked up, shuttled, moves, moved, rotates, rotate, brings, brought, take us, takes us, takes them, bring a new set, ride the line, hand out cups, hands out cups, circles, get off, get off the same, spread out, same organizer, showed up at the next, a car honked, honda, dodge, suburban", fr = "van, fourgonnette, vus, pick-up, autobus, même van, chauffeur, conduit, conduite par, nous amènent, les amène, nous emmène, les débarque, débarque, débarquent, dépose, déposée, déposés, reprend, reprend, reprise, ramasse, trimballées, déplace, déplacent, déplacés, tourne, amène, amènent, embarquer, distribue des gobelets, distribuer des gobelets, tourne en attendant, même organisateur, réapparus, coup de klaxon, se dispersent, honda, dodge, prend au matin" }
words "again" { en = "every week, each week, every day, each day, every morning, each morning, every few days, new city, other town, another town, another city, changes town, from corner to corner, from mall to mall, mall to mall, corner to corner, different kids, not the same kids, new set, different group, same woman, same man, same crew, same organizer, at dusk, at eight, by thursday, next exit, nobody stays, longer than a day, until they're done, between intersections, each year, same driver, at a different, each one at", fr = "chaque semaine, chaque jour, tous les jours, chaque matin, tous les matins, chaque soir, deux ou trois jours, autre ville, une autre ville, autre village, d'un coin à l'autre, d'un centre d'achats à l'autre, intersection à l'autre, pas les mêmes enfants, autre groupe, nouveaux enfants, même femme, même homme, même gang, même organisateur, à la brunante, à huit heures, sortie suivante, personne reste, plus qu'une journée, en attendant, chaque année, même chauffeur, sortie différente, à cinq, déposés ailleurs" }
phrase "more" { en = "{mv} ...6 {grp} ...12 {bg}; {mv} ...9 {grp} ...12 {again}; {grp} ...9 {mv} ...12 {again}; {grp} ...9 {again} ...9 {bg}; {bg} ...9 {mv} ...9 {again}; {mv} ...9 {again} ...9 {bg}; {grp} ...9 {bg} ...9 {mv}; {grp} ...6 {mv} ...9 {bg}; {again} ...6 {grp} ...9 (metro|signs|beg|subway|market|mall|corner); {bg} ...6 {again}; {again} ...9 {bg}; {again} ...6 (but|with|and) ...3 {again}" }
phrase "more" { fr = "{mv} ...6 {grp} ...12 {bg}; {mv} ...9 {grp} ...12 {again}; {grp} ...9 {mv} ...12 {again}; {grp} ...9 {again} ...9 {bg}; {bg} ...9 {mv} ...9 {again}; {mv} ...9 {again} ...9 {bg}; {grp} ...9 {bg} ...9 {mv}; {grp} ...6 {mv} ...9 {bg}; {again} ...6 {grp} ...9 (métro|pancartes|quêter|marché|coin|mendier); {bg} ...6 {again}; {again} ...9 {bg}; {again} ...6 (mais|avec|et|pis) ...3 {again}" }
words "ctx" { en = "beg, begs, begging, beggar, beggars, panhandle, panhandlers, panhandling, signs, cardboard, cups, pickpocket, pickpockets, shoplift, shoplifting, thieves, steal, ask money, ask for money, asking for money, roses, keychains, babies, spare change, kids this week, new set of children, donations, squeegee, scoops them", fr = "mendier, mendient, mendiants, quêter, quêtent, quêteux, pancarte, pancartes, gobelets, gobelet, pickpockets, voleuses, voleurs, demander de l'argent, roses, porte-clés, briquets, bébés, enfants cette semaine, nouveaux enfants, fauteuil, magasins, quête, les débarque au marché" }
phrase "begctx" { en = "{ctx}; spare some change", fr = "{ctx}; tend la main" }
words "bord" { en = "school bus, daycare, bingo, team drove, homeless man, church van, field trip, seniors, hockey, protest, protesters, election campaign, farm workers", fr = "autobus scolaire, garderie, bingo, équipe est partie, itinérant, fourgonnette de l'église, sortie scolaire, aînés, hockey, manifestation, manifestants, campagne électorale, cueilleurs" }
phrase "own2" { en = "{bord}; the school bus; curtains",
                fr = "{bord}; le bus scolaire; ne pas déranger; rideaux" }
-- More members of classes above.
words "beg" { en = "asks for change, asking for change, asking for money, asking people for, cardboard signs, a cardboard sign, signs at the lights, squeegee, squeegeeing, holds a cup, hold cups, with cups, busking with, selling keychains, selling cards, selling bracelets, sells cards, collecting coins, at the lights, at the off ramp", fr = "demande de la monnaie, demandent de la monnaie, demande de l'argent, pancartes de carton, une pancarte, squeegee, tend un gobelet, gobelets, vend des porte-clés, vend des cartes, vend des bracelets, vendent des cartes, aux lumières, à la lumière" }
words "adult" { en = "the same suv, same truck, same car, same minivan, same family, the uncle, the auntie, a lady, the lady, someone older, an older man, an older woman, two adults, two men, two women, the driver, a driver", fr = "la même auto, le même char, la même fourgonnette, le même camion, la même famille, l'oncle, la tante, une dame, la dame, un homme plus vieux, une femme plus vieille, deux adultes, deux hommes, deux femmes, le chauffeur, un chauffeur" }
words "beg" { en = "picks pockets, pick pockets, picked pockets, empties pockets, lifting wallets, snatching phones",
              fr = "font les poches, fait les poches, faisaient les poches, faire les poches, vident les poches, volent des cells" }
words "ctx" { en = "picking pockets, picks pockets, pick pockets",
              fr = "font les poches, fait les poches, faire les poches" }
words "moved" { en = "picks them all up, pick them all up, picks them up, picked them up, collects them, comes for them, gathers them",
                fr = "les ramasse, les ramassent, les ramassait, vient les chercher, revient les chercher, les récupère" }
phrase "moved" { en = "{group} ...4 {beg} ...9 {adult} ...4 {moved}",
                 fr = "{group} ...4 {beg} ...9 {adult} ...4 {moved}" }
words "adult" { en = "same person",
                fr = "même personne" }
flag_when "moved" :near("beg", "anywhere") :unless("own", "2 sentences")
flag_when "street" :near("same", "2 sentences") :unless("own", "2 sentences")
flag_when "more" :near("begctx", "2 sentences") :unless("own", "2 sentences")
          :unless("own2", "2 sentences")

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
hits "[A minivan drops six women with babies] and signs downtown."
hits "Different [kids, same woman, cardboard signs] again."
hits "They [drive us to another city every week] to beg."
hits { fr = "[Une van débarque six femmes avec des bébés] et des pancartes." }
hits { fr = "[Pas les mêmes enfants, mais la même femme] avec sa pancarte." }
hits { fr = "Ils [nous amènent dans une autre ville chaque semaine pour quêter]." }
misses "The daycare van takes different kids to the park each day."
misses { fr = "La fourgonnette de l'église ramasse les aînés chaque semaine." }
hits "A grey minivan [unloads them at the market at eight and scoops them up again at dusk]."
hits "[Different kids this week, but the same woman] with them."
hits { fr = "Une [fourgonnette grise les débarque au marché à huit heures et les reprend à la brunante]." }
hits { fr = "y [nous amènent dans une autre ville chaque semaine pour quêter]" }
misses "A school bus drops the children at eight."
misses "The daycare takes different kids to the park each day."
misses "The team drove from Ottawa to Kingston."
misses "A homeless man moved to another corner."
misses { fr = "L'autobus scolaire dépose les enfants à huit heures." }
misses { fr = "La garderie amène les enfants au parc." }
misses { fr = "L'équipe est partie d'Ottawa vers Kingston." }
misses { fr = "Un itinérant a changé de coin." }
hits { en = "A van [drops six kids with cardboard signs] at a different mall each day.",
       fr = "Une van [débarque six enfants avec des pancartes] à un centre d'achats différent chaque jour." }
hits { en = "The same woman [walks a new group of children to beg] outside the church every Sunday.",
       fr = "La même femme [amène un nouveau groupe d'enfants quêter] devant l'église chaque dimanche." }
hits { en = "[Four girls picking pockets in the metro], and one man picks them all up at six.",
       fr = "[Quatre filles font les poches dans le métro] et un homme les ramasse toutes à six heures." }
hits { en = "The [same minivan brings different women with babies to beg] at our store every week.",
       fr = "La [même fourgonnette amène des femmes différentes avec des bébés pour quêter] à notre magasin chaque semaine." }
misses { en = "A father picks up his kids from the mall every day.",
         fr = "Un père va chercher ses enfants au centre d'achats chaque jour." }
