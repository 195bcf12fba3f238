indicator "deception.family_reunification"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the family may have to be found",
                          fr = "il faut peut-être retrouver la famille" },
          prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" } }
law       "IRPA 118"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Deceived about family reunification", fr = "Trompée sur la réunification familiale" }
why   { en = "A false promise to bring children or relatives keeps a person working for it.", fr = "Une fausse promesse de faire venir les enfants ou les proches fait travailler la personne." }
ask   { en = "Who promised it, and was anything ever filed?",
        fr = "Qui l'a promis, et quelque chose a-t-il été déposé?" }
false_alarms { en = "A slow but real sponsorship file.", fr = "Un parrainage réel mais lent." }

words "family" { use = "people.family" }
words "join" { en = "join her, join him, join them, join me, come over, come to canada, come too, be brought, bring over, sponsor, follow, reunited, bring", fr = "la rejoindre, le rejoindre, me rejoindre, la rejoindraient, rejoindre, rejoindraient, venir au canada, faire venir, ferait venir, fera venir, parrainer, parrainerait, amener, réunis" }
words "deal" { en = "if she worked, if he worked, if she works, if he works, as long as, after a year, once the debt, never, still waiting, but, if she stayed, if she obeyed", fr = "si elle travaillait, s'il travaillait, si elle travaille, s'il travaille, tant que, après un an, jamais, attend encore, mais, si elle restait, si elle obéissait" }

phrase "promised" { en = "(promised|promises|promising|swore|told|said|would) ... {family} ... {join}; (promised|promises|said|would) ... {join} ... {family}; {join} her|his|my|their {family} ... {deal}" }
phrase "promised" { fr = "(promis|promet|promettait|juré|dit|devait) ... {family} ... {join}; (promis|promet|promettait|dit|devait) ... {join} ... {family}; {join} ses|son|sa|mes|leurs {family} ... {deal}" }
phrase "real" { en = "(my|our|the) lawyer (filed|said|says|is); application in progress; ircc; file number; approved; wedding", fr = "(mon|notre|l) (avocat|avocate) (a|dit); dossier en cours; ircc; numéro de dossier; approuvé; mariage" }
words "join2" { en = "be here by, be here, bring her husband, bring his wife, bring her kids, bring the kids, bringing her, bringing his, send for, get a visa too, could follow, can follow, would follow, join them, would come, reunite, reunited, get his parents into, get her parents into, see my mother, see her mother, see my kids, see her kids, come after, come later", fr = "seraient ici, serait ici, faire venir, fera venir, ferait venir, amener sa, amener son, amener ses, va amener, un visa pour ma, un visa pour sa, pourraient suivre, pourrait suivre, les rejoindraient, le rejoindrait, la rejoindrait, me rejoindrait, me rejoindraient, viendraient, viendrait, réunir, réunirait, faire entrer, verrais ma mère, reverrait, verrait ses" }
words "kin" { en = "my kids, her kids, his kids, kids, children, her children, my children, husband, wife, son, daughter, little boy, little girl, mom, mother, parents, families, family, sister, brother, baby, spouse, dependents", fr = "mes enfants, ses enfants, enfants, mari, femme, conjointe, fils, fille, petit gars, mère, parents, familles, famille, soeur, frère, bébé, conjoint" }
phrase "promised" { en = "(said|says|told|promised|promises|assured|swore|claims|claimed|believe|believed|led) ... {kin} ... {join2}; (said|says|told|promised|promises|assured|swore|claims) ... {join2} ... {kin}; (claims|claimed|pretends|pretended) to have sponsored ... {kin}; {kin} ... (could follow|would follow|would come|could come) ...6 (promised|assured|doesn't allow|does not allow|contract|permit); (every time|when|whenever) ... (ask|asks|asked) about (my|her|his|the) (kids|children|family|husband|wife|mother|son|daughter|baby) ... (next month|later|soon|wait|says|no); first (you|u) come ... (wife|husband|kids|family|baby|children); (told|said|says) ... (kids|children|husband|wife|family|mother) ... (by christmas|in six months|after six months|within the year|next month|next year|after one year|soon) ...9 (never|ago|still|no file|nothing|now)" }
phrase "promised" { fr = "(dit|disait|promis|promettait|promet|assuré|juré|jurait|prétend|croire|espère) ... {kin} ... {join2}; (dit|disait|promis|promettait|promet|assuré|juré|jurait|prétend|espère) ... {join2} ... {kin}; prétend|prétendait avoir parrainé ... {kin}; {kin} ... (pourraient suivre|pourrait suivre|viendraient|viendrait) ...6 (promis|assuré|ne le permet|contrat|permis); (chaque fois|quand) ... (parle|parlait|demande) de (mes|ses|sa|son) (enfants|famille|mari|femme|mère|fils|fille|bébé) ... (mois prochain|plus tard|bientôt|attends|non); toi d'abord ... (femme|mari|enfants|famille|bébé); (dit|disait) ... (enfants|mari|femme|famille|mère) ... (à noël|après six mois|dans l'année|bientôt|après un an|mois prochain) ...9 (jamais|ça fait|encore|aucun dossier|rien)" }
words "topic9" { en = "her kids would, her children would, his kids would, his wife would, her husband would, bring her kids, bring her children, bring her son, bring her daughter, bring his wife, bring my kids, bring my family, send for her, send for his, see her kids, see her son, see her daughter, see her mother, join her, join him, family would follow, sponsor her mother, sponsor her sister, sponsor his", fr = "ses enfants viendraient, enfants suivraient, faire venir ses, faire venir sa, faire venir son, faire venir mes, faire venir ma, ferait venir, amener ses enfants, amener sa fille, amener son fils, revoir ses enfants, revoir son fils, revoir sa fille, la rejoindre, le rejoindre, me rejoindre, la rejoindraient, parrainer sa mère, parrainer sa soeur, parrainer son" }
phrase "exp9" { en = "{recruitment.expected} ... {topic9}",
                fr = "{recruitment.expected} ... {topic9}" }
phrase "strong9" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }
flag_when "promised" :unless("real", "same sentence")
flag_when "exp9" :near("strong9", "anywhere")

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
hits "The agent [swore her husband would join] her in the spring."
hits "She stays because he [says he will send for her little boy]."
hits "They were [led to believe their families would follow]."
hits { fr = "L'agent [jurait que son mari la rejoindrait]." }
hits { fr = "Elle reste parce qu'il [dit qu'il va faire venir son petit gars]." }
hits { fr = "[Chaque fois que je parle de mes enfants, il dit le mois prochain]." }
misses "She came with her children and her husband."
misses "The family reunion is at the lake this year."
misses { fr = "Elle est venue avec ses enfants et son mari." }
misses { fr = "La réunion de famille a lieu au lac cette année." }
