indicator "recruit_vuln.cultural_religious"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "help must be culturally safe", fr = "l'aide doit être culturellement sûre" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Abuse of cultural or religious beliefs", fr = "Abus de croyances culturelles ou religieuses" }
why   { en = "An oath, a curse or a leader's word can bind as hard as a lock.", fr = "Un serment, une malédiction ou la parole d'un chef peut lier autant qu'un verrou." }
ask   { en = "What was sworn or said, before whom, and what would follow if it is broken?", fr = "Qu'a-t-on juré ou dit, devant qui, et qu'arriverait-il en cas de bris?" }
false_alarms { en = "Faith or custom alone.", fr = "La foi ou la coutume seules." }

words "oath" { en = "swear an oath, swore an oath, took an oath, oath, juju, voodoo, vodou, curse, cursed, spell, hex, ritual, spirits, shrine, witch doctor, bad spirits, will go mad", fr = "serment, prêter serment, a juré, juré devant, juju, vaudou, vodou, malédiction, rituel, esprits, sanctuaire, marabout, mauvais sort" }
words "leader" { en = "pastor, priest, imam, rabbi, religious leader, church leader, elder, prophet, guru, spiritual leader, bishop, preacher", fr = "pasteur, prêtre, imam, rabbin, chef religieux, leader religieux, aîné, prophète, gourou, guide spirituel, évêque" }
words "bind" { en = "before leaving, before she left, before he left, before travelling, obey, to obey, pay back, repay, debt, if she stops, if she leaves, if she runs, if she talks, if she tells, her family, his family, never to tell, work, keep working, owes, must, die, police, sin to leave, god wants, God's will, honour, dishonour", fr = "avant de partir, avant son départ, avant le voyage, obéir, d'obéir, rembourser, dette, si elle arrête, si elle part, si elle parle, si elle se sauve, sa famille, frappera sa famille, ne rien dire, travailler, continuer de travailler, mourir, police, péché de partir, dieu veut, volonté de dieu, honneur" }

phrase "oath" { en = "{oath} ... {bind}; {bind} ... {oath}; (made|forced) to swear", fr = "{oath} ... {bind}; {bind} ... {oath}" }
phrase "leader" { en = "{leader} ... (told|tells|ordered|says|said) ... {bind}; {leader} ... (recruited|sent) (her|him|them|workers|girls)", fr = "{leader} ... (dit|disait|ordonné|ordonne|demandé) ... {bind}; {leader} ... (amené|recruté|présenté|envoyé) ... (la|le|les|elle|lui|travailleurs|filles)" }
phrase "ordinary" { en = "oath of office; citizenship oath; oath of citizenship; wedding; sermon; novel; sworn in; game; movie; testify; under oath; halloween", fr = "serment de citoyenneté; assermenté; mariage; sermon; roman; film; sous serment; halloween" }
flag_when "oath" :unless("ordinary", "same sentence")
flag_when "leader" :unless("ordinary", "same sentence")

hits "She [swore an oath before leaving] her town."
hits "He says a [curse will hit her family] if the money stops."
hits "The [pastor told her to obey] the couple."
hits { fr = "On lui a fait [prêter serment avant de partir]." }
hits { fr = "Il dit qu'une [malédiction frappera sa famille]." }
hits { fr = "Le [pasteur lui a dit d'obéir] au couple." }
misses "She took the oath of citizenship in June."
misses "The pastor gave a sermon about work."
misses "The witness was under oath."
misses { fr = "Elle a prêté le serment de citoyenneté en juin." }
misses { fr = "Le pasteur a fait un sermon sur le travail." }
misses { fr = "Le témoin était sous serment." }
