indicator "recruit_vuln.false_info_law"
status    "live"
strength  "medium"
profiles  "AL=M CL=- AS=M? CS=-?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "the person needs to know their rights", fr = "la personne doit connaître ses droits" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "False information about the law or the attitude of authorities", fr = "Fausse information sur la loi ou l'attitude des autorités" }
why   { en = "False talk about the law keeps a person from asking for help.", fr = "De faux propos sur la loi empêchent une personne de demander de l'aide." }
ask   { en = "What was said about police, the law or rights, and by whom?", fr = "Qu'a-t-on dit de la police, de la loi ou des droits, et qui?" }
false_alarms { en = "A person who misreads a rule.", fr = "Une personne qui comprend mal une règle." }

words "told" { en = "was told, were told, told her, told him, told them, told me, told us, tells her, tells them, told that, made her believe, made him believe, made them believe, because he told her, says, said, believes, convinced", fr = "on lui a dit, on leur a dit, on m'a dit, on nous a dit, lui a dit, leur a dit, m'a dit, lui fait croire, leur fait croire, fait croire, dit que, dit qu, croit, convaincue, convaincu, lui disait" }
words "law" { en = "police here put, police put foreigners, police will arrest, police are corrupt, police beat, police would arrest, police don't help, police do not help, legal to keep, it is legal, it's legal, unlawful to pay, illegal to pay, has no rights, have no rights, no rights here, not allowed to talk to police, against the law to leave, against the law to quit, it's prison, it is prison, go to prison if, prison if, legally has to, allowed by law to, the law says, hospital will call, doctors will call, doctors report, foreigners in jail, works only for, a law in canada", fr = "police met, police met les étrangers, police va l'arrêter, police va les arrêter, police est corrompue, police bat, police aide pas, légal de garder, c'est légal, illégal de payer, aucun droit, pas de droits, n'a aucun droit, n'ont aucun droit, illégal de partir, illégal de quitter, c'est la prison, en prison si, la loi dit, la loi oblige, obligée par la loi, l'hôpital va appeler, les médecins dénoncent, étrangers en prison" }

phrase "told" { en = "{told} ... {law}; {told} ... (police|law|government) ... (jail|prison|arrest|deport|beat) ... (foreigners|immigrants|workers|people like)", fr = "{told} ... {law}; {told} ... (police|loi|gouvernement) ... (prison|arrête|expulse|bat) ... (étrangers|immigrants|travailleurs|gens comme)" }
phrase "ordinary" { en = "lawyer told; officer told; clerk told; my lawyer", fr = "avocat m'a dit; l'agent m'a dit; avocate m'a dit; mon avocat" }
flag_when "told" :unless("ordinary", "same sentence")

hits "She [was told police here put foreigners in jail]."
hits "He [said it is legal to keep] a worker's passport."
hits "They [told us it's prison] if we work elsewhere."
hits { fr = "[On lui a dit que la police met les étrangers en prison]." }
hits { fr = "Il lui [fait croire que c'est légal] de garder ses papiers." }
hits { fr = "[On leur a dit qu'ils n'ont aucun droit] ici." }
misses "My lawyer told me it is legal to record a call."
misses "The police said the road is closed."
misses "He believes in good luck."
misses { fr = "Mon avocat m'a dit que c'est légal." }
misses { fr = "La police dit que la route est fermée." }
misses { fr = "Il croit à la chance." }
