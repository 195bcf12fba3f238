indicator "domestic.reported_missing_by_employer"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "domestic_servitude, labour"
pillars { protection  = { en = "do not return the person to the employer",
                          fr = "ne pas ramener la personne chez l'employeur" },
          prosecution = { en = "a report used as a threat",
                          fr = "un signalement utilisé comme menace" } }
law       "CC 279.01"
corroborates "coercion.threat_denunciation"
source    "UNODC-HTI; HFJ"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Employer reports the worker missing or accuses them of theft after they leave",
        fr = "L'employeur signale la disparition ou accuse de vol après le départ" }
why   { en = "A report of theft or disappearance right after someone leaves can be a way to get them back.", fr = "Une plainte pour vol ou disparition juste après un départ peut servir à ramener la personne." }
ask   { en = "When did the person leave, and what was said before?",
        fr = "Quand la personne est-elle partie, et que s'est-il dit avant?" }
false_alarms { en = "A real theft; real worry about an employee.",
               fr = "Un vrai vol; une vraie inquiétude pour une employée." }

words "boss" { use = "people.employers",
               en  = "he, they, she, the wife, the husband",
               fr  = "il, elle, ils, le mari, la femme" }
words "accuse" { en = "accused her of stealing, accused him of stealing, accused them of stealing, accuses her of stealing, accuses him of theft, accused her of theft, accused him of theft, accused of theft, accused of stealing, says she stole, said she stole, says he stole, said he stole, claims she stole, claims he stole, claimed she stole, claimed he stole, reported a theft, reported her for theft, reported him for theft, says jewellery is missing, wants her charged, wants her found, wants her back, wants him back, return her to, bring her back, tell us where she is", fr = "l'accuse de vol, l'a accusée de vol, l'a accusé de vol, accusée de vol, accusé de vol, l'a accusée d'avoir volé, dit qu'elle a volé, dit qu'il a volé, prétend qu'elle a volé, prétend qu'il a volé, porté plainte pour vol, plainte pour vol, veut porter plainte contre elle, veut qu'on la retrouve, veut qu'on la ramène, veut la ravoir, qu'on la lui ramène" }
words "gone" { en = "ran away, ran off, run away, left, took off, escaped, fled, disappeared, went missing, missing, walked out, gone, quit, absconded, when she left, after she left, when he left", fr = "sont partis, sont parties, enfuie, enfui, s'est enfuie, s'est sauvée, s'est sauvé, partie, parti, disparue, disparu, a quitté, quitté, portée disparue, quand elle est partie, après son départ, en fuite" }
words "report" { en = "called police, called the police, called 911, reported, phoned police, went to police, filed a report, made a report, called us, calls to report, reports that, wishes to report", fr = "a appelé la police, ont appelé la police, a signalé, signale que, signale la disparition, a rapporté, s'est présenté au poste, est allé à la police, a porté plainte, nous a appelés, appelle pour signaler" }

phrase "accuse" { en = "{boss} ...6 {accuse} ...9 {gone}; {gone} ...9 {accuse}; {accuse} ...6 {gone}; {people.employers} ...6 {accuse}", fr = "{boss} ...6 {accuse} ...9 {gone}; {gone} ...9 {accuse}; {accuse} ...6 {gone}; {people.employers} ...6 {accuse}" }
phrase "missing" { en = "{people.employers} ...4 {report} ...9 {people.workers} ...6 {gone}; {people.employers} ...4 {report} ...6 {gone}; {report} ...6 (nanny|maid|helper|housekeeper|caregiver|worker|workers|employee|domestic|au pair) ...6 {gone}", fr = "{people.employers} ...4 {report} ...9 {people.workers} ...6 {gone}; {people.employers} ...4 {report} ...6 {gone}; {report} ...6 (nounou|gardienne|bonne|aide|domestique|travailleur|travailleurs|employée|employé) ...6 {gone}" }
phrase "worker" { en = "nanny|maid|helper|housekeeper|caregiver|worker|workers|domestic|employee|picker|live|cook|farm|employer", fr = "nounou|gardienne|bonne|aide|domestique|travailleur|travailleurs|employée|employé|cueilleur|ferme|cuisinier|employeur" }
words "emp" { use = "people.employers", en = "complainant, the couple, the family, family, the wife, the husband, employer, farmer, owner, his boss, her boss, madam, man, ex-boss, ex boss, reporting party, caller, homeowner, they, he, she, i, we", fr = "plaignant, plaignante, le couple, la famille, famille, l'épouse, le mari, employeur, fermier, propriétaire, boss, patron, madame, un homme, ancien boss, appelant, ils, il, elle, je, on, y'ont" }
words "wk" { en = "nanny, maid, housekeeper, helper, caregiver, domestic, live in, live-in, au pair, worker, workers, farm workers, his guatemalans, guatemalans, mexicans, filipina, employee, dishwasher, picker, pickers, labourer, his girl, the girl, her employee, my nanny, our nanny, cook, stable hand, groom", fr = "nounou, bonne, femme de ménage, aide familiale, aide, domestique, gardienne, fille au pair, travailleur, travailleurs, travailleuse, travailleuses, ses guatémaltèques, guatémaltèques, mexicains, employée, employé, plongeur, cueilleur, cueilleurs, sa fille, la fille, ma nounou, notre nounou, cuisinier, palefrenier" }
words "gone" { en = "left in the night, left at night, ran away, run away, runaway, runaways, ran off, took off, gone, is gone, missing, went missing, disappeared, escaped, has escaped, fled, absconded, absconding, left without notice, walked out, walked away, moved to the shelter, went to the shelter, at the shelter, abandoned her post, abandoning, hiding, quit without", fr = "partie en pleine nuit, partie dans la nuit, s'est sauvée, s'est sauvé, se sont sauvés, sauvée, sauvés, enfuie, enfui, enfuis, s'est enfuie, en fuite, fuite, fui, disparue, disparu, disparition, disparus, échappée, s'est échappée, partie sans avertir, partie sans prévenir, partie, partis, à la maison d'hébergement, au refuge, abandonné son poste" }
words "rep" { en = "report, reports, reported, reporting, called police, called the police, called 911, phoned police, told police, told cops, told the cops, say to police, said to police, wants police to find, want police to find, wants her found, wants them back, wants her back, wants him back, want them brought back, brought back, be located, located, returned to the house, filed a complaint, filed a theft, filed a report, showed up at the station, came to the station, at the counter, posters, put up posters, offering a reward, reward, keeps calling, calls every day, asked that immigration be told, reported to cbsa, told cbsa, called immigration, informed immigration, immigration to be informed, phoned around, warned other farms, warns other farms, find me, find her, so they find", fr = "signale, signalé, signaler, signalement, appelé la police, a appelé la police, fait le 911, appelé le 911, dit à la police, dit aux polices, veut qu'on retrouve, veulent qu'on retrouve, veut la ravoir, veut les ravoir, qu'on localise, localiser, qu'on la ramène, ramène à la maison, porté plainte, déposé une plainte, plainte pour vol, présenté au poste, au poste, affiches, posé des affiches, récompense, rappelle sans arrêt, appelle chaque jour, dénoncé, dénoncée, à l'asfc, avisé l'immigration, appelé l'immigration, téléphoné aux autres, averti les autres, me retrouver, la retrouver, pour me retrouver, si on a retrouvé" }
words "theft" { en = "stole, stolen, stealing, theft, thief, thieves, jewellery, jewelry, gold, money is missing, cash missing, ring, watch, ipad, phone, took our, took my, passports, owes him, owes me, owes us, taken an", fr = "volé, vol, voleuse, voleur, voleurs, bijoux, or, l'or, argent manquant, bague, montre, ipad, cell, pris nos, pris mes, passeports, lui doit, me doit, nous doit, j'ai pris de l'or" }
phrase "more" { en = "{emp} ...6 {rep} ...9 {wk} ...6 {gone}; {emp} ...6 {rep} ...9 {wk}; {wk} ...9 {gone} ...9 {rep}; {gone} ...9 {emp} ...9 {rep}; {wk} ...6 {gone} ...9 {theft}; {gone} ...9 {theft} ...6 (complaint|police|filed|reported|says|accused|accuses|claims); {emp} ...6 (says|claims|accuses|accused|said|told|say|alleges) ...6 {wk} ...6 {theft}; {emp} ...6 (told|say|said|accused|accuses|report|reported) ...4 (cops|police|her of|him of|me of|immigration) ...6 {theft}; {rep} ...6 {wk} ...6 {gone}; {rep} ...6 {wk} ...9 {theft}; my|our nanny|maid|caregiver|housekeeper|helper has ...2 (run away|gone missing|disappeared|absconded|left us|taken); {emp} ...6 {rep} ...4 (his girl|her girl|their girl)" }
phrase "more" { fr = "{emp} ...6 {rep} ...9 {wk} ...6 {gone}; {emp} ...6 {rep} ...9 {wk}; {wk} ...9 {gone} ...9 {rep}; {gone} ...9 {emp} ...9 {rep}; {wk} ...6 {gone} ...9 {theft}; {gone} ...9 {theft} ...6 (plainte|police|signalé|dit|accuse|accusée|prétend); {emp} ...6 (dit|prétend|accuse|accusé|affirme) ...6 {wk} ...6 {theft}; {emp} ...6 (dit|dire|accuse|accusé|signalé) ...4 (police|polices|policiers|de vol|immigration) ...6 {theft}; {rep} ...6 {wk} ...6 {gone}; {rep} ...6 {wk} ...9 {theft}; {gone} ...9 {emp} ...9 {theft}; {gone} ...6 {emp} ...6 plainte ...3 vol; (ma|notre) (nounou|bonne|gardienne|femme de ménage|aide) ...2 (s'est sauvée|est disparue|s'est enfuie); {emp} ...6 {rep} ...6 (sa fille)" }
words "bord" { en = "my cat, the cat, from the till, grandmother, break-in, break in, tractor, looking for a new, shoplifter, warehouse stock, missing teen, my daughter, my dog", fr = "mon chat, le chat, dans la caisse, grand-mère, cambriolage, tracteur, cherche une, voleur à l'étalage, mon ado, mon chien" }
phrase "ord" { en = "{bord}; my wallet", fr = "{bord}; mon portefeuille" }

words "report" { en = "called to say, phoned to say, called to report, phoned to report",
                 fr = "a appelé pour dire, appelle pour dire, a téléphoné pour dire, ont appelé pour dire, nous a appelés pour dire, a appelé pour signaler" }
phrase "accuse" { en = "(say|says|said|claims|claim) (she|he) (took|stole) ...1 (money|cash|jewellery|jewelry|watch|ring|rings|things)" }
flag_when "accuse" :near("worker", "anywhere")
flag_when "missing" :near("worker", "anywhere")
flag_when "more" :unless("ord", "same sentence")

hits "The [employer called police to say that the maid ran away] in the night."
hits "The nanny left on Monday; the [couple says she stole] a ring."
hits "The farmer [reported two workers missing] and wants them back before the harvest."
hits { fr = "L'[employeur a appelé la police pour dire que la bonne s'est sauvée] la nuit." }
hits { fr = "La nounou est partie lundi; le [couple dit qu'elle a volé] une bague." }
hits { fr = "Le [fermier a signalé que deux travailleurs sont partis] et il veut les ravoir." }
misses "The shop owner reported that a customer stole a jacket."
misses "A hiker was reported missing and found safe."
misses "The employee left for a better job."
misses { fr = "Le commerçant a signalé un vol de manteau par un client." }
misses { fr = "Une randonneuse disparue a été retrouvée." }
misses { fr = "L'employée a trouvé un meilleur emploi." }
hits "The [couple reported their maid missing]."
hits "The [farmer wants police to find two of his workers who ran off]."
hits "The [family told police she stole a ring] when she left."
hits { fr = "Le [couple a signalé la disparition de la bonne]." }
hits { fr = "[Ils ont dit aux polices que j'ai volé]." }
hits { fr = "Le [fermier a appelé la police pour ses travailleurs qui se sont sauvés]." }
misses "An employee stole from the till and the owner called police after he was fired."
misses { fr = "Un employé a volé dans la caisse et le patron a appelé la police." }
hits "[The couple reports their maid gone and says jewellery is missing], though they can't say which."
hits "[they told cops i stole] so they find me"
hits { fr = "Le [plaignant veut qu'on retrouve sa nounou, partie en pleine nuit] « après tout ce qu'on a fait pour elle »." }
hits { fr = "[Le couple signale que la bonne est disparue] et que des bijoux manquent, sans pouvoir dire lesquels." }
misses "My cat went missing from the yard."
misses "An employee stole from the till and was fired."
misses "The family reported their grandmother missing."
misses "Our nanny quit and we are looking for a new one."
misses { fr = "Mon chat a disparu de la cour." }
misses { fr = "Un employé a volé dans la caisse et a été congédié." }
misses { fr = "La famille a signalé la disparition de la grand-mère." }
misses { fr = "Notre nounou a démissionné et on en cherche une autre." }
hits { en = "Employer [called to report that his nanny ran off] during the night.",
       fr = "L'employeur [a appelé pour dire que sa nounou s'est sauvée] pendant la nuit." }
hits { en = "The day the nanny left, the couple [said she stole jewellery].",
       fr = "Le jour où la nounou est partie, le couple [a dit qu'elle avait volé des bijoux]." }
hits { en = "The family wants us to find their housekeeper, they [say she took money].",
       fr = "La famille [veut qu'on retrouve leur femme de ménage, ils disent qu'elle a pris de l'argent]." }
misses { en = "The employer called to say the office is closed Monday.",
         fr = "L'employeur a appelé pour dire que le bureau est fermé lundi." }
