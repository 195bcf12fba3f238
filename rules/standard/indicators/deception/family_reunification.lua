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
words "failed" { en = "nobody filed, no one filed, filed nothing, never sent, nothing was filed",
                 fr = "personne a jamais rien déposé, personne n'a rien déposé, personne a rien déposé, jamais rien déposé, rien déposé, jamais déposé, rien envoyé, jamais rien envoyé, rien soumis, jamais soumis, aucune demande faite" }
flag_when "promised" :unless("real", "same sentence")
flag_when "exp9" :near("strong9", "anywhere")

-- The family will follow: said or promised, in whatever words.
words "said3" { use = "recruitment.expected", en = "~promise, ~swear, ~assure, ~guarantee, ~tell, ~say, the deal was, deal was, condition was, he'd, she'd, they'd, would, the contract said, next year", fr = "~promettre, ~jurer, ~assurer, ~garantir, ~dire, l'entente était, l'entente c'était, condition était, le contrat disait, l'an prochain, l'année prochaine" }
words "kin3" { en = "my kids, her kids, his kids, the kids, her children, his children, my children, the children, the girls, the boys, her girls, his girls, her boys, his boys, two boys, two girls, her husband, his wife, my wife, my husband, her son, his son, her daughter, his daughter, my son, my daughter, the baby, her baby, her mother, his mother, my mother, her parents, his parents, her sister, his sister, her brother, his brother, little sister, little brother, the family, her family, his family, my family, fiancée, that son",
               fr = "ses enfants, mes enfants, les enfants, leurs enfants, ses filles, ses garçons, ses gars, son mari, sa femme, ma femme, mon mari, son fils, sa fille, mon fils, ma fille, ce fils, cette fille, le bébé, son bébé, sa petite, son petit, sa mère, son père, ses parents, ma mère, sa soeur, sa sœur, son frère, petite soeur, petite sœur, petite fille, petit frère, la famille, sa famille, ma famille, leur famille, sa fiancée" }
words "follow3" { en = "follow, follows, join, joins, be here, be with her, be with him, be with them, here with her, here with him, come too, come over, come after, come later, be brought, bring over, bring them, bring her, bring him, send for, fly in, fly over, fly out, next plane, next flight, on the plane, on a plane, get a visa, get his visa, get her visa, get their visas, visa with hers, visa with his, visas, sponsor, sponsored, sponsorship, be reunited, reunited, reunite, in the application, on the application, on the same file, at her side, under one roof, a room for, school picked, enrolled in school",
                  fr = "suivre, suivrait, suivraient, suivra, rejoindre, rejoindrait, rejoindraient, rejoindra, serait ici, seraient ici, viendrait, viendraient, viendra, viendront, venir ici, venir au, fait venir, faire venir, fera venir, ferait venir, amener, amènerait, amènera, enverrait chercher, envoyer chercher, prochain avion, prochain vol, dans l'avion, son visa, leurs visas, le visa, un visa pour, parrainer, parrainerait, parrainera, parrainage, réunis, réunie, réunir, réunification, dans la demande, sur la demande, au même dossier, une chambre pour, inscrits à l'école, dans six mois, dans trois mois" }
words "failed" { en = "no application, never made, never filed, no file, never applied, was never, still waiting, still not, fourth, third christmas, second christmas, has since learned, found out, it's been, it has been, twenty months, months later, years later, every time, when it got closer, depends how, if she's good, if he's good, if she behaves, if she works, when the debt, once the debt, after she pays, as the airfare for, for their airfare, fare for them, belonged to other, were other children's, can't bring anyone, cannot bring anyone, isn't allowed, doesn't allow, is no, done her share, done his share, since then",
                 fr = "aucune demande, jamais faite, jamais déposée, jamais déposé, aucun dossier, pas de dossier, jamais demandé, attend toujours, attend encore, toujours rien, depuis, ça fait, a appris, elle a su, il a su, des mois plus tard, des ans plus tard, chaque fois, dépend de, si elle est bonne, si elle est bien, si elle travaille, si il travaille, quand la dette, une fois la dette, après avoir payé, pour les billets, pour leurs billets, étaient ceux d'autres, peut faire venir personne, n'a pas le droit, ne permet pas, il n'y a pas, fait sa part, fait ta part" }
phrase "follow" { en = "{said3} ...9 {kin3} ...9 {follow3}; {said3} ...6 {follow3} ...4 {kin3}; first you ...6 {kin3}; you first ...6 {kin3}", fr = "{said3} ...9 {kin3} ...9 {follow3}; {said3} ...6 {follow3} ...4 {kin3}; (toi|vous) d'abord ...3 {kin3}; {follow3} ...4 {kin3} ...6 si (elle|il) (est|travaille|reste)" }
phrase "kin_would" { en = "{kin3} ...6 (would|could|will|can|d) ...2 {follow3}", fr = "{kin3} ...4 (viendrait|viendraient|suivrait|suivraient|rejoindrait|rejoindraient|serait ici|seraient ici|viendra|viendront)" }
phrase "failed" { en = "{failed}; {months >= 3}; {years >= 1}",
                  fr = "{failed}; {months >= 3}; {years >= 1}" }
phrase "strong3" { en = "{recruitment.exploit}; {people.recruiters}; (contractor|boss|employer|owner|madam|madame|mister|paid|pay|wages|salary|hours|debt|owes|permit|visa|sleeps|clients)", fr = "{recruitment.exploit}; {people.recruiters}; (patron|employeur|propriétaire|madame|paye|payé|payée|salaire|heures|dette|doit|permis|visa|dort|clients)" }

flag_when "follow" :near("failed", "2 sentences") :near("strong3", "anywhere")
          :unless("real", "same sentence")
flag_when "kin_would" :near("failed", "2 sentences") :near("strong3", "anywhere")
          :unless("real", "same sentence")
flag_when "follow" :near("strong9", "anywhere") :unless("real", "same sentence")
accepts "hypothetical"

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

hits "She was told [her boys would fly in] by spring; no application was ever made and he keeps her passport."
hits "He [swore my wife would be on the next plane], that was two years ago, and the debt grows."
hits { fr = "On lui a [juré que ses filles viendraient] à l'été; aucune demande, et son passeport est au coffre." }
hits { fr = "[Toi d'abord, les enfants] au printemps; ça fait deux ans, sans salaire." }
misses "My lawyer said the kids would join me once IRCC has approved the file."
misses "Her sister is coming over for Christmas with her kids."
misses { fr = "Notre avocat dit que les enfants suivront quand le dossier est approuvé." }
misses { fr = "Elle dit que sa mère viendra à Noël." }
hits { en = "The boss [said my wife could come after six months]; it has been three years.",
       fr = "Le patron [disait que ma femme pourrait venir après six mois]; ça fait trois ans." }
hits { en = "The agent [swore the kids would follow], no one ever filed a thing.",
       fr = "L'agente [avait juré que les enfants suivraient], personne a jamais rien déposé." }
hits { en = "He said he [would bring my son] if I worked for two years; it's been five.",
       fr = "Il [disait qu'il ferait venir mon fils si je travaillais deux ans]; ça fait cinq ans." }
misses { en = "She hopes her kids will follow her to Gatineau next year.",
         fr = "Elle espère que ses enfants vont la suivre à Gatineau l'an prochain." }
