indicator "criminality.drug_cultivation"
status    "live"
strength  "medium"
dimension "context"
element   "purpose"
forms     "forced_criminality, child"
pillars { protection  = { en = "the person first, then the crop",
                          fr = "la personne d'abord, la récolte ensuite" },
          prosecution = { en = "organisers", fr = "organisateurs" } }
law       "CC 279.01; CC 279.011"
corroborates "coercion.forced_illicit"
source    "UNODC-FC-2023"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Person held or paid almost nothing to grow or carry drugs",
        fr = "Personne retenue ou presque pas payée pour cultiver ou transporter de la drogue" }
why   { en = "People are held, indebted or used young to grow, package or carry drugs for others.", fr = "On retient, on endette ou on utilise des jeunes pour cultiver, emballer ou transporter la drogue d'autrui." }
ask   { en = "Who brought the person there, and what happens if they stop?",
        fr = "Qui a amené la personne, et que se passe-t-il si elle arrête?" }
false_alarms { en = "A paid adult courier or grower who acts by choice.",
               fr = "Passeur ou cultivateur adulte payé, par choix." }

words "site" { en = "grow op, grow-op, growop, grow house, grow operation, illegal grow, cannabis grow, marijuana grow, hydroponic, drug lab, meth lab, trap house, trap, stash house, crack house, drug house, the plants, cannabis greenhouse, processing lab", fr = "serre de cannabis, serre clandestine, plantation de cannabis, culture de cannabis, plantation illégale, hydroponique, laboratoire de drogue, labo de meth, piquerie, trap, cache de drogue, maison de drogue, les plants, cannabis clandestine" }
words "held" { en = "~lock, ~hold, ~force, ~confine, ~trap, not allowed to leave, can't leave, cannot leave, couldn't leave, not allowed out, made to, no pay, not paid, unpaid, hardly paid, almost nothing, debt, owes, owed, works off, work it off, to pay off, passport, passports, threatened, beaten, burns, dog outside, sleeps there, sleeping there, slept there, living there, sleeping on the floor, no key, locked from outside, padlock", fr = "~enfermer, ~retenir, ~forcer, ~séquestrer, ~obliger, ~barrer, pas le droit de sortir, peut pas sortir, ne peut pas sortir, peut pas partir, ne peut pas partir, sans salaire, pas payé, pas payés, presque rien, dette, doit, doivent, rembourser, passeport, passeports, menacé, battu, brûlures, dort là, dorment là, dormait là, vit là, dort par terre, sans clé, cadenas" }
words "young" { use = "people.children",
                en  = "youth, youths, teens, minors, boys from the city, kids from the city, kids",
                fr  = "jeunes, ados, mineurs, jeunes de la ville" }
words "deals" { en = "~sell, ~carry, ~deliver, ~package, ~run, ~hold, ~move, ~deal, ~trim, ~water, ~tend, ~bag, ~transport, ~swallow, in possession of, running drugs, dealing drugs, bagging, drug mule, packs", fr = "~vendre, ~transporter, ~livrer, ~emballer, ~cacher, ~passer, ~cultiver, ~arroser, ~tailler, ~avaler, en possession de, fait la mule, faire la mule, trimer, trimmer" }
words "drugs" { use = "things.drugs",
                en  = "plants, product, packages, packaged, dope, bricks, rock, baggies, scale",
                fr  = "plants, produit, paquets, stock, sachets, balance, roches" }
words "group" { en = "gang, crew, dealers, older guys, the boss, boss, them, him, bikers, re up, re-up, re-up number, quota, cartel", fr = "gang, bande, vendeurs, plus vieux, le boss, boss, eux, lui, motards, quota, cartel" }
words "sent" { en = "sent to another town, sent up north, sent out of town, brought from, brought up from, bused from, greyhound from, driven from, kids from the city, from toronto, from out of town, reported missing, missing in, far from home, another province, went missing, group home", fr = "envoyé dans une autre ville, envoyés dans une autre ville, envoyé dans le nord, envoyé en région, amené de, amenés de, venus de la ville, de Montréal, loin de chez lui, porté disparu, portés disparus, en fugue, centre jeunesse, autre province" }

phrase "grow" { en = "{held} ...9 {site}; {site} ...9 {held}; {workers} ...6 {site} ...6 {held}; (brought|told|promised|hired|recruited) ...6 (farm|greenhouse|gardening|construction) ...9 {site}", fr = "{held} ...9 {site}; {site} ...9 {held}; (amené|promis|embauché|recruté|engagé) ...6 (ferme|serre|jardinage|construction) ...9 {site}" }
words "workers" { use = "people.workers",
                  en  = "they, he, men, women, people",
                  fr  = "ils, il, hommes, femmes, gens" }
phrase "young" { en = "{age 10-17} ...9 {deals} ...4 {drugs}; {young} ...5 {deals} ...4 {drugs}; {age 10-17} ...9 {drugs}; {young} ...6 {site}; {site} ...9 {age 10-17}; {drugs} ...6 {young}", fr = "{age 10-17} ...9 {deals} ...4 {drugs}; {young} ...5 {deals} ...4 {drugs}; {age 10-17} ...9 {drugs}; {young} ...6 {site}; {site} ...9 {age 10-17}" }
phrase "forced" { en = "(forced|made|makes|forces|making|has to|have to|had to|must) ...3 {deals} ...3 {drugs}; {deals} ...3 {drugs} ...6 (to pay|pay off|pay back|owes|debt|for the gang|for them|for him|or else); (owes|owed|debt) ...6 {deals} ...3 {drugs}; owes ...2 (gang|dealer|dealers|crew) ...6 (sell|selling|carry|work|run)", fr = "(forcé|forcée|forcés|obligé|obligée|oblige|force|doit|doivent|fait) ...3 {deals} ...3 {drugs}; {deals} ...3 {drugs} ...6 (pour rembourser|pour payer|dette|pour le gang|pour eux|pour lui|sinon); (doit|dette) ...6 {deals} ...3 {drugs}; doit ...3 (gang|vendeur|bande) ...6 (vend|vendre|transporter)" }
phrase "used" { en = "{group}; {sent}; {held}; scale; packaged",
                fr = "{group}; {sent}; {held}; balance; emballé" }
phrase "choice" { en = "charged with possession; caught smoking; user|users; overdose; naloxone; school talk; licensed producer; no one leaned on him; nobody forced; by choice; dispensary", fr = "accusé de possession; pris à fumer; surdose; naloxone; producteur autorisé; SQDC; personne ne l'a forcé; par choix" }

words "dope" { en = "grow house, grow op, grow-op, the plants, weed plants, weed, dope, packets, trap house, product, cannabis farm, cannabis, marijuana, drugs, drug, illegal lab, county lines, parcels across, trimmers, crack, rocks, meth lab, lost bag, fentanyl, meth", fr = "serre de pot, plants de pot, les plants, plantation, dope, sachets, piquerie, drogue, stups, ferme de cannabis, cannabis, labo clandestin, colis à la frontière, trimmeurs, roches, crack, sac perdu, pot, coke, meth" }
words "bound" { en = "door chained, locked, lock me, chained from outside, not been out, hasn't been out, make him, made to, had to swallow, because of what he owed, owed, no pay, food dropped off, or they would hurt, hurt her kid, stuck selling, pays back, pay back, not allowed to leave, no wages, guards, took his id, collateral, haven't been paid, not paid, armed men, tricked into, can't walk away, works off, blindfolded, living in the, sleep in the, mattress, comes one time, can't leave, hired to pick", fr = "porte enchaînée, enchaînée du dehors, barrait, se barrait, m'enferme, enfermé, pas sorti, on lui fait, forcé de, forcé, obligé, dû avaler, à cause de ce qu'il devait, devait, pas de paye, nourriture qu'on, s'en prenaient à, pris à vendre, rembourse, rembourser, peut pas partir, pas de salaire, gardes, en garantie, jamais payés, hommes armés, piégé, empêche de partir, les yeux bandés, vivait dans, dorment dans, couchait dans, matelas, vient une fois, engagés pour" }
phrase "bound" { en = "{bound} ...12 {dope}; {dope} ...12 {bound}",
                 fr = "{bound} ...12 {dope}; {dope} ...12 {bound}" }
phrase "choice2" { en = "(nobody home|licensed|legally|drug dealer's|post office|charged with|naloxone|overdose)", fr = "(personne sur place|autorisée|légalement|vendeur de drogue|à la poste|accusé de|naloxone|surdose)" }
-- More members of classes above.
words "deals" { en = "~prune, ~harvest, ~dry, ~pack, ~weigh, ~cut, ~cook, ~mix, ~guard, ~watch, ~clone, ~fertilize, ~spray, ~plant, ~hide, ~stash, ~store, ~drop, ~courier, look after, looks after, looking after", fr = "~tailler, ~récolter, ~sécher, ~peser, ~couper, ~mélanger, ~surveiller, ~bouturer, ~planter, ~cacher, ~entreposer, s'occupe de, s'occuper de, s'occupait de" }
phrase "forced" { en = "(sleeps|sleep|lives|live|kept|stays|locked|stuck) ...2 (grow op|grow ops|grow house|cannabis greenhouse|grow room|cannabis barn) ...9 (let him out|let her out|let them out|never|owe|owes|leave|not paid)",
                  fr = "(dort|dorment|vit|vivent|gardé|gardés|reste|restent|enfermé|enfermés) ...2 (serre de pot|serre de cannabis|plantation de pot|plantation de cannabis|maison de pot|grow) ...9 (laissent|laisse|jamais|doit|sortir|payé|payés)" }
phrase "young" { en = "{young} ...6 {drugs} ...2 {deals}",
                 fr = "{young} ...6 {drugs} ...2 {deals}" }
flag_when "grow"
flag_when "young" :near("used", "anywhere") :unless("choice", "2 sentences")
flag_when "forced" :unless("choice", "2 sentences")
flag_when "bound" :unless("choice2", "same paragraph")
implies("coercion.forced_illicit")

hits "Two [men were locked in the grow op, the door had a padlock] outside."
hits "The [14-year-old was bagging fentanyl] for a crew from the city."
hits "He [has to sell rock to pay off] what he owes the dealer."
hits { fr = "Deux hommes étaient [enfermés dans la serre de cannabis], cadenas à l'extérieur." }
hits { fr = "Le jeune de [14 ans emballait du fentanyl] pour une bande de la ville." }
hits { fr = "Il [doit vendre de la roche pour rembourser] ce qu'il doit." }
misses "A licensed producer hires forty people for the cannabis harvest."
misses "Driver, 36, arrested with cocaine, said no one leaned on him."
misses "The 15-year-old was caught smoking weed behind the school."
misses { fr = "Un producteur autorisé embauche quarante personnes pour la récolte." }
misses { fr = "Conducteur de 36 ans arrêté avec de la cocaïne, personne ne l'a forcé." }
misses { fr = "L'élève de 15 ans s'est fait prendre à fumer du pot à l'école." }
hits "A man [was living in the grow house], food handed in through the vent."
hits "They [took his ID as collateral and he drives the product] north."
hits { fr = "Un homme [vivait dans la serre de pot], la nourriture passée par une trappe." }
hits { fr = "Ils ont [pris sa carte en garantie, il transporte la drogue] dans le nord." }
misses "The licensed cannabis grower hired trimmers, paid weekly, mattress ads and all."
misses { fr = "Le producteur de cannabis autorisé engage des trimmeurs payés chaque semaine." }
misses "She carried a parcel to the post office."
misses { fr = "Elle a porté un colis à la poste." }
misses { en = "He works days at the licensed cannabis greenhouse and rents in town.",
         fr = "Il travaille de jour à la serre de cannabis licenciée et loue en ville." }
hits { en = "The two young men were [locked in the house with the plants] and slept on the floor.",
       fr = "Les deux jeunes étaient [enfermés dans la maison avec les plants] et dormaient par terre." }
hits { en = "My son, 16, was sent up north to [sell crack for them because he owes] them.",
       fr = "Mon fils de 16 ans a été envoyé dans le Nord [vendre du crack pour eux parce qu'il leur doit] de l'argent." }
hits { en = "He [waters their cannabis for food and a mattress], no pay.",
       fr = "Il [arrose leur cannabis pour de la nourriture et un matelas], pas de paye." }
hits { en = "He [sleeps in the grow op and they only let him out] to water the plants.",
       fr = "Il [dort dans la serre de pot pis ils le laissent sortir] juste pour arroser les plants." }
hits { en = "They gave the [boy a phone and crack to sell] in Sudbury because he owes them.",
       fr = "Ils ont donné un cell au [petit et du crack à vendre] à Rimouski parce qu'il leur doit de l'argent." }
