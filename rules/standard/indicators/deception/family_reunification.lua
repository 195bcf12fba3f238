indicator "deception.family_reunification"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "the family may have to be found", fr = "il faut peut-être retrouver la famille" },
          prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" } }
law       "IRPA 118"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Deceived about family reunification", fr = "Trompée sur la réunification familiale" }
why   { en = "A false promise to bring children or relatives keeps a person working for it.", fr = "Une fausse promesse de faire venir les enfants ou les proches fait travailler la personne." }
ask   { en = "Who promised it, and was anything ever filed?", fr = "Qui l'a promis, et quelque chose a-t-il été déposé?" }
false_alarms { en = "A slow but real sponsorship file.", fr = "Un parrainage réel mais lent." }

words "family" { use = "people.family" }
words "join" { en = "join her, join him, join them, join me, come over, come to canada, come too, be brought, bring over, sponsor, follow, reunited, bring", fr = "la rejoindre, le rejoindre, me rejoindre, la rejoindraient, rejoindre, rejoindraient, venir au canada, faire venir, ferait venir, fera venir, parrainer, parrainerait, amener, réunis" }
words "deal" { en = "if she worked, if he worked, if she works, if he works, as long as, after a year, once the debt, never, still waiting, but, if she stayed, if she obeyed", fr = "si elle travaillait, s'il travaillait, si elle travaille, s'il travaille, tant que, après un an, jamais, attend encore, mais, si elle restait, si elle obéissait" }

phrase "promised" { en = "(promised|promises|promising|swore|told|said|would) ... {family} ... {join}; (promised|promises|said|would) ... {join} ... {family}; {join} her|his|my|their {family} ... {deal}" }
phrase "promised" { fr = "(promis|promet|promettait|juré|dit|devait) ... {family} ... {join}; (promis|promet|promettait|dit|devait) ... {join} ... {family}; {join} ses|son|sa|mes|leurs {family} ... {deal}" }
phrase "real" { en = "lawyer; application in progress; ircc; file number; approved; wedding", fr = "avocate; avocat; dossier en cours; ircc; numéro de dossier; approuvé; mariage" }
flag_when "promised" :unless("real", "same sentence")

hits "He [promised her children would join her] within a year."
hits "She [said she would sponsor his sister] if he kept cleaning."
hits "The couple [told her they would bring her son] after the contract."
hits { fr = "On lui avait [promis que ses enfants la rejoindraient]." }
hits { fr = "Il [devait parrainer sa soeur] si elle travaillait pour lui." }
hits { fr = "La dame a [promis de faire venir son fils]." }
misses "Our lawyer said my wife can join me in June."
misses "The kids will visit their grandmother."
misses "She misses her children."
misses { fr = "L'avocate dit que ma femme va me rejoindre en juin." }
misses { fr = "Les enfants visitent leur grand-mère." }
misses { fr = "Elle s'ennuie de ses enfants." }
