indicator "child.runaway_missing"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "child"
pillars { prevention = { en = "early help, school and group home contact",
                         fr = "aide précoce, contact avec l'école et le centre" },
          protection = { en = "missing-child protocol", fr = "protocole d'enfant disparu" } }
corroborates "recruit_vuln.personal_situation"
source    "CHILD-FLAGS; CCIMA"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Child repeatedly missing, running away or truant",
        fr = "Enfant qui fugue, disparaît ou s'absente souvent" }
why   { en = "Repeated absences are the time when young people are recruited.",
        fr = "C'est pendant les fugues répétées que les jeunes sont recrutés." }
ask   { en = "Where did they stay, and who paid?", fr = "Où le jeune est-il resté, et qui a payé?" }
false_alarms { en = "A single late night, a family trip, an illness.",
               fr = "Une seule soirée en retard, un voyage en famille, une maladie." }

words "young" { en = "~youth, ~teen, ~teenager, ~girl, ~boy, ~kid, ~child, ~student, ~minor, ~daughter, her son, his son, my son, our son, their son, the son, a son, sons, son's, ~niece, ~sister, she, he, her, him, they", fr = "~jeune, ~ado, ~adolescent, ~fille, ~garçon, ~enfant, ~élève, ~mineur, ~fils, ~nièce, elle, il" }
words "gone" { en = "ran away, runs away, running away, run away, ran from, runs from, awol, went missing, goes missing, gone missing, going missing, reported missing, is missing, has been missing, missing since, missing person, missing youth, missing girl, missing child, missing teen, left the group home, left placement, left her placement, disappears for, disappeared for, disappeared from, gone for days, gone all weekend, gone for a week, out all night, doesn't come home, does not come home, didn't come home, did not come home, did not return, didn't return, stays out, not been seen, hasn't been seen, hasn't been home, whereabouts unknown, eloped, absconded, absconds, left without permission, snuck out, sneaks out, runaway", fr = "fugue, fugues, a fugué, fugue encore, en fugue, fuguait, fuguer, fugueuse, fugueur, s'est sauvée, s'est sauvé, se sauve, est disparue, est disparu, disparue depuis, disparu depuis, portée disparue, porté disparu, rapportée disparue, disparition, disparaît, disparait, partie du centre, quitté le centre, quitté son foyer, quitté le foyer, n'est pas rentrée, n'est pas rentré, pas rentrée, pas rentré, rentre pas, ne rentre pas, découche, a découché, introuvable, sans nouvelles, partie depuis, parti depuis, manque à l'appel" }
words "again" { en = "again, third, fourth, fifth, second, several, many, repeatedly, keeps, multiple, often, every weekend, each time, chronic, frequent, times, more and more, since", fr = "encore, troisième, quatrième, cinquième, deuxième, plusieurs, souvent, à répétition, répétées, multiples, chaque fin de semaine, toutes les fins de semaine, fréquentes, de plus en plus, fois, depuis" }
words "care" { en = "group home, foster home, foster care, foster placement, placement, youth centre, youth center, receiving home, shelter, care home, residence, treatment centre, open custody, her placement", fr = "centre jeunesse, centre, foyer de groupe, foyer, famille d'accueil, ressource, unité, centre de réadaptation, hébergement, appartement supervisé" }
words "truant" { en = "stopped going to school, stopped coming to school, stopped attending, skips school, skipping school, skipping class, missed school, missing school, absent from school, absent for, not in school, chronic absence, truant, truancy, dropped out, hasn't been to school, has not been to school, unexcused absences", fr = "ne va plus à l'école, va plus à l'école, plus à l'école, ne vient plus à l'école, vient plus à l'école, absences répétées, absences non motivées, s'absente, s'absente souvent, manque l'école, manque ses cours, sèche ses cours, foxe ses cours, a lâché l'école, décroché, décrochage, absente depuis, absent depuis" }
words "found" { en = "found dead, dog, cat, passport, wallet, senior, hiker, grandfather, grandmother, elderly, dementia, alzheimer, hunter", fr = "chien, chat, passeport, portefeuille, aînée, grand-père, grand-mère, randonneur, alzheimer, chasseur" }

phrase "gone" { en = "{age 8-17} ...9 {gone}; {gone} ...9 {age 8-17}; {young} ...4 {gone} ...6 {care}; {gone} ...4 {care}; {again} ...4 {gone}; {gone} ...4 {again}; {number >= 2} ...1 (awols|awol|missing episodes|runaways); (ran|missing|awol|gone|run away|left|fugue|fugues) ...3 {times >= 2}; time (gone|missing|she ran|he ran|running) ...3 (since|this)", fr = "{age 8-17} ...9 {gone}; {gone} ...9 {age 8-17}; {young} ...4 {gone} ...6 {care}; {gone} ...4 {care}; {again} ...4 {gone}; {gone} ...4 {again}; {times >= 2} ...3 (fugué|sauvée|partie|disparue)" }
phrase "single" { en = "{gone}", fr = "{gone}" }
phrase "truant" { en = "{truant}", fr = "{truant}" }
phrase "minor" { en = "{age 8-17}; {people.children}; {care}; school|grade; CAS|children's aid; foster", fr = "{age 8-17}; {people.children}; {care}; école|secondaire; DPJ" }
phrase "adult" { en = "{found}; {age > 18}", fr = "{found}; {age > 18}" }

phrase "gone" { en = "(time|times) ...1 gone; gone (since|for|overnight|again|all|every); reported missing; missing (from|in|since|for|three|two|four|again); (last|not) seen (since|at|on|in|leaving); (didn't|did not|never|hasn't|has not) ...1 (come|came|make it|return|returned|show up|shown up) ...1 (home|back|to school|to the group home|to class|to placement|last night|for curfew); past curfew|(missed curfew); (left|leaves|leaving|walked out of|skipped) ...2 (group home|placement|foster home|home|school|the house|the centre) ...4 (with|at night|without|again|and|to); on the run|lam; whereabouts ...2 unknown", fr = "(fois|en) ...2 fugue; (disparue|disparu|repartie|absente|absent) (depuis|toute|encore); portée|porté disparue|disparu; (pas|jamais) (revenue|revenu|rentrée|rentré|retournée); (quitté|quitte|sortie|sorti|partie) ...2 (centre|foyer|maison|école|unité|famille d'accueil) ...4 (avec|la nuit|sans|encore|pour); (manqué|dépassé) ...2 couvre-feu; en cavale; introuvable" }
phrase "truant" { en = "(absent|away|missed|missing|skipped) ...2 {days >= 3}; (absent|away|missed|missing) ...3 (weeks|classes|school|days|periods|mornings); {number >= 3} ...1 absences;  (grades|marks) ...3 (dropped|dropping|down|falling|slipping)", fr = "(absente|absent|manqué|manque) ...2 {days >= 3}; (absente|absent|manqué) ...3 (semaines|cours|école|jours|périodes); {number >= 3} ...1 absences; (notes|résultats) ...3 (chute|baisse|baissé)" }
phrase "minor" { en = "{number 9-17} (yo|yr); youth; teen; kids; student; placement; mom; parents; daughter; class; homeroom", fr = "jeune; ado; élève; centre; ma fille; parents; mère; classe; la petite" }
words "leaves" { en = "~elope, ~abscond, ~bolt, ~disappear, ~vanish, ~skip, ~sneak, ~run, ~leave, ~wander, take off, takes off, took off, taken off, took off again, awol, on the run, chronic runner, known runner, runs away, missing, gone, didn't come home, did not come home, didn't return, did not return, failed to return, out all night, curfew missed, missed curfew, past curfew, nobody knows where, disappearing", fr = "~fuguer, ~disparaître, ~découcher, ~foxer, ~déserter, se sauve, s'est sauvée, s'est sauvé, se pousse, s'est poussée, en fugue, en cavale, fugueuse, fugueur, partie, repartie, pas rentré, pas rentrée, pas revenue, pas revenu, portée disparue, couvre-feu, personne sait où, introuvable, rentre pas" }
words "often2" { en = "times, again, keeps, always, all the time, each time, every time, third time, second time, this month, overnight, for days, since spring, since, half a dozen times, weekends, weeks, more than once, night", fr = "fois, encore, tout le temps, chaque fois, sans arrêt, ce mois-ci, pendant des jours, depuis, demi-douzaine de fois, fins de semaine, semaines, la nuit" }
words "caring" { en = "group home, foster home, placement, care, residence, weekend pass, unit, ward, guardian, foster, centre, pass", fr = "foyer, foyer de groupe, famille d'accueil, centre jeunesse, centre, ressource, unité, sortie de fin de semaine, tuteur, placement" }
words "youths" { en = "daughter, her son, his son, my son, our son, their son, the son, a son, sons, son's, girl, boy, teen, teenager, student, youth, little sister, little brother, niece, nephew, foster child, the kid", fr = "fille, fils, gars, ado, adolescente, adolescent, jeune, élève, petite soeur, petit frère, nièce, neveu" }
phrase "youth_gone" { en = "{youths} ...4 {leaves} ...6 {often2}; {leaves} ...4 {caring} ...6 {often2}; {leaves} ...3 (from|the) ...2 {caring}; {youths} ...3 (awol|elopes|disappearing|on the run|truant|sneaks out); {age 9-17} ...6 {leaves}; {leaves} ...6 {age 9-17}; brought ...3 back ...4 {caring} ...6 times; (hasn't|has not|not|stopped) ...1 (attended|attending|shown up|been to class|gone to class) ...3 (since|school|class|for); absent {number >= 8} days; (skips|skipped|skipping) school ...4 (days|weeks|nobody|nights|often)", fr = "{youths} ...4 {leaves} ...6 {often2}; {leaves} ...4 {caring}; {age 9-17} ...6 {leaves}; {leaves} ...6 {age 9-17}; ramené|ramenée ...6 {caring} ...6 fois; (pas|plus) ...1 (présentée|présenté|venue|venu|allée) ...3 (école|cours|depuis); absent|absente {number >= 8} jours; (foxe|manque|sèche) ...1 (école|cours|l'école) ...4 (jours|semaines|sait|souvent|temps)|(des jours)" }
phrase "adult" { en = "(bank robbery|dog|flu|parcel|package|care home for seniors|patient wandered); {number 60-99} year old", fr = "(vol de banque|chien|grippe|colis); {number 60-99} ans" }
phrase "minor" { en = "(teen|curfew|guardian|little sister|daughter|our son|weekend pass|group home)", fr = "(couvre-feu|tuteur|petite soeur|ma fille|notre gars|foyer de groupe|fugueuse)" }
phrase "away" { en = "(hasn't|hasnt|has not|haven't) been ...3 (school|class|bus|home); {number 2-9} (weekends|nights|days) gone; (weekends|nights|days|week|weeks) gone; (out of|pulled from|leaves|leave|misses|missed|missing) (class|school) ...6 (lunch|wednesdays|fridays|mondays|days|afternoons|since|again); (missing poster|missing person report|missing persons|on file as missing|bolo); last seen (friday|monday|tuesday|wednesday|thursday|saturday|sunday|at|on|with|getting|in); (declared|listed|flagged|entered) ...1 (as)? missing; (on|for) the last {days >= 3}", fr = "(déclaré|déclarée|signalé|signalée|rapporté|rapportée) ...1 (disparu|disparue|disparition|en fugue); avis de (disparition|recherche); {number >= 5} fois depuis ...2 (rentrée|septembre|janvier|automne); absences ...6 (périodes|fois|cours|rentrée|semaines); il|elle manque (les|tous les|l'école|ses) ...2 (vendredis|lundis|mercredis|cours|périodes|école); fugue de {days >= 2}; {number 2-9} (fins de semaine|nuits|jours) (partie|parti|absente|dehors)" }
phrase "co_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "anyrun2" { en = "(missing|runaway|ran away|awol|skips school|skipping|not in school|absent|curfew|group home|foster home)", fr = "(fugue|disparue|disparu|foxe|absente|absences|couvre-feu|centre jeunesse|foyer de groupe|famille d'accueil)" }
flag_when "gone" :near("minor", "anywhere") :unless("adult", "same sentence")
flag_when "single" :near("minor", "2 sentences") :unless("adult", "same sentence")
flag_when "truant" :near("minor", "same sentence")
flag_when "youth_gone" :near("minor", "anywhere") :unless("adult", "same sentence")
flag_when "away" :near("minor", "anywhere") :unless("adult", "same sentence")
flag_when "anyrun2" :near("co_sex", "anywhere") :near("minor", "anywhere")

hits "Fourth time she [ran away] from the group home this summer."
hits { en = "The girl, [15, has been missing] since Thursday.",
       fr = "La fille de [15 ans est disparue] depuis jeudi." }
hits "Grade ten student, [stopped coming to school] in October."
hits { fr = "C'est la [troisième fugue du centre] cet été." }
hits { fr = "L'élève de secondaire quatre ne [vient plus à l'école] depuis octobre." }
misses "My dog went missing near the lake."
misses "The worker ran away from the farm at night, he is forty."
misses "Our meeting on runaway costs is on Monday."
misses { fr = "Mon chien a disparu près du lac." }
misses { fr = "Le travailleur de quarante ans a quitté la ferme." }
misses { fr = "Il manque des documents dans l'envoi." }
hits "Our [daughter took off again] Thursday, no phone."
hits { en = "Police [brought her back to the residence four times] since Easter, she is 15.",
       fr = "Les policiers l'ont [ramenée au foyer quatre fois] depuis Pâques, elle a 15 ans." }
hits { en = "The [student keeps disappearing for days], guardian shrugs.",
       fr = "L'[élève disparaît pendant des jours], le tuteur s'en fout." }
hits { fr = "Notre [fille s'est poussée encore] jeudi, sans cellulaire, elle a 14 ans." }
misses "Our dog took off again Thursday."
misses { fr = "Notre chien s'est encore sauvé jeudi." }
