indicator "recruit_vuln.false_info_law"
status    "live"
strength  "medium"
profiles  "AL=M CL=- AS=M? CS=-?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention  = { en = "the person needs to know their rights",
                          fr = "la personne doit connaître ses droits" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "False information about the law or the attitude of authorities",
        fr = "Fausse information sur la loi ou l'attitude des autorités" }
why   { en = "False talk about the law keeps a person from asking for help.",
        fr = "De faux propos sur la loi empêchent une personne de demander de l'aide." }
ask   { en = "What was said about police, the law or rights, and by whom?",
        fr = "Qu'a-t-on dit de la police, de la loi ou des droits, et qui?" }
false_alarms { en = "A person who misreads a rule.",
               fr = "Une personne qui comprend mal une règle." }

words "told" { en = "was told, were told, told her, told him, told them, told me, told us, tells her, tells them, told that, made her believe, made him believe, made them believe, because he told her, says, said, believes, convinced", fr = "on lui a dit, on leur a dit, on m'a dit, on nous a dit, lui a dit, leur a dit, m'a dit, lui fait croire, leur fait croire, fait croire, dit que, dit qu, croit, convaincue, convaincu, lui disait" }
words "law" { en = "police here put, police put foreigners, police will arrest, police are corrupt, police beat, police would arrest, police don't help, police do not help, legal to keep, it is legal, it's legal, unlawful to pay, illegal to pay, has no rights, have no rights, no rights here, not allowed to talk to police, against the law to leave, against the law to quit, it's prison, it is prison, go to prison if, prison if, legally has to, allowed by law to, the law says, hospital will call, doctors will call, doctors report, foreigners in jail, works only for, a law in canada", fr = "police met, police met les étrangers, police va l'arrêter, police va les arrêter, police est corrompue, police bat, police aide pas, légal de garder, c'est légal, illégal de payer, aucun droit, pas de droits, n'a aucun droit, n'ont aucun droit, illégal de partir, illégal de quitter, c'est la prison, en prison si, la loi dit, la loi oblige, obligée par la loi, l'hôpital va appeler, les médecins dénoncent, étrangers en prison" }

phrase "told" { en = "{told} ... {law}; {told} ... (police|law|government) ... (jail|prison|arrest|deport|beat) ... (foreigners|immigrants|workers|people like)", fr = "{told} ... {law}; {told} ... (police|loi|gouvernement) ... (prison|arrête|expulse|bat) ... (étrangers|immigrants|travailleurs|gens comme)" }
phrase "ordinary" { en = "lawyer told; officer told; clerk told; my lawyer",
                    fr = "avocat m'a dit; l'agent m'a dit; avocate m'a dit; mon avocat" }
words "say2" { en = "told, tells, tell, told her, told him, told them, told us, was told, were told, convinced, believe, believes, believed, made to believe, made them believe, said so, he said, explained, informed, he say, they say, says, thinks, warned", fr = "dit, disait, disaient, disent, dis, a dit, leur disait, lui disait, convaincue, convaincu, persuadée, persuadé, croit, croient, croyait, croyaient, fait croire, fait accroire, expliquait, expliqué, informé, pense, averti, avertie, explique" }
words "law2" { en = "police here, the police shoot, police here shoot, police beat, cops were all in, cops are all in, the cops were, police would not believe, police only help, police don't help foreigners, be jailed, she'd be jailed, he'd be jailed, go to jail, breaking the law, the one breaking the law, normal in canada, legal here, it's legal, allowed here, calling 911 costs, 911 costs, gets you deported, get you deported, no rights, have no rights, has no rights, no rights without, hospital they call, if i go hospital, they call immigration, hospital calls immigration, a crime to leave, crime to quit, illegal to leave, illegal to quit, against the law, prostitution charges, charges will be laid, only helps citizens, only for citizens, only help canadians, for canadians only, inspectors work for, inspectors are paid, take her kids away, take my kids, take our kids, talk to a lawyer, forbidden for people on visa, forbidden for, overtime does not exist, no minimum wage, voids the visa, cancels the visa, lose your visa, foreigners can't, foreigners cannot, not for foreigners, foreign workers aren't covered", fr = "la police ici, police tire sur, police bat les, policiers étaient tous, de mèche, policiers sont tous, police aide pas les étrangers, irait en prison, iraient en prison, dans l'illégalité, normal que l'employeur, normal au canada, légal ici, c'est légal, c'est permis ici, le 911 coûte, 911 coûte, te fait expulser, fait expulser, pas de droits, a pas de droits, ont pas de droits, aucun droit, jva à l'hôpital, si je vais à l'hôpital, vont appeler l'immigration, un crime de quitter, crime de partir, illégal de partir, illégal de quitter, contre la loi, accuser de prostitution, accusée de prostitution, aident juste les citoyens, juste pour les citoyens, juste pour les canadiens, inspecteurs travaillent pour, inspecteurs sont payés, enlèverait ses enfants, enlever mes enfants, parler à un avocat, interdit avec un visa, interdit aux, temps supplémentaire n'existe pas, n'existe pas pour, pas de salaire minimum, annule le visa, perdre ton visa, étrangers peuvent pas, étrangers ne peuvent pas, pas pour les étrangers, que les étrangers, n'ont pas le droit" }
phrase "said_law" { en = "{say2} ...9 {law2}; {law2} ...9 {say2}",
                    fr = "{say2} ...9 {law2}; {law2} ...9 {say2}" }
phrase "proper" { en = "lawyer told; lawyer says; lawyer said; inspector explained; officer told; is it legal; is that legal; labour board said; the law changed", fr = "avocate nous; avocat nous; avocat m'a; avocate m'a; inspectrice nous; agent m'a dit; la loi a changé" }
phrase "said_law" { en = "(told|tells|tell|says|said|warned|convinced|thinks|believes) ... (go to jail|goes to jail|be jailed|jail you|jails you|in jail|to prison|go to prison|adult time|be arrested|get arrested|will arrest|police will catch|police catch|fly her to jail|fly him to jail|burns up|be deported for|deported for|knows the judge) ...4 (for|if|because|when|here|her|him|it|the|by|over)", fr = "(dit|disait|dis|disent|croit|pense|convaincue|convaincu|averti|avertie|disaient) ... (irait en prison|va en prison|vont en prison|aller en prison|irais en prison|mettent en prison|met en prison|en dedans|serait arrêtée|serait arrêté|se faire arrêter|va l'arrêter|police va la|police va le|police va nous|connaît le juge|peine d'adulte) ...4 (pour|si|parce|quand|ici|à cause|avec|la|le)?" }
phrase "said_law" { en = "(told|says|said|tells|repeat|repeats|warned) ... (police|inspector|inspectors|the law|courts|judge) (can't|cannot|can|won't|will not|does not|don't|do not|never) (do anything|touch|do nothing|help|believe|come|enter|protect); (told|says|said) ... (flagged|blacklisted|banned|barred|flown home|sent home|put on a list) ...6 (quits|leaves|complains|reports|talks|if|who)", fr = "(dit|disait|répète|répétait|averti) ... (police|inspecteur|inspecteurs|loi|juge|tribunal) (peut rien|ne peut rien|peuvent rien|ne peut pas|peut pas|fera rien|viendra pas|croira pas|aide pas) ...4 (contre|pour|faire|lui|eux|elle|nous|les|monsieur); (dit|disait) ... (fiché|fichée|sur une liste|barré du pays|renvoyé chez|banni) ...6 (quitte|part|plaint|parle|si|qui)" }
phrase "c_told" { en = "(agent|recruiter|boss|owner|employer|manager|consultant|he|they|she|lady|man) ...2 (told|tells|said|says|swore|explained|claims|claimed) ...6 (by law|legal|law|allowed to|normal here|normal in canada|has the right|have the right|no rights|not for foreigners|police here|police will|police jail|fine|go to jail|goes to jail|is a crime|illegal to|contract means|can't quit|cannot quit|not allowed to quit|deportable)", fr = "(agent|agente|recruteur|patron|boss|employeur|gérant|consultant|il|ils|elle|dame|homme) ...3 (dit|disait|disent|jurait|expliqué|prétend) ...8 (la loi|légal|le droit de|droit de garder|normal ici|normal au canada|aucun droit|pas de droits|pas pour les étrangers|police ici|police va|prison|amende|est un crime|illégal de|contrat veut dire|peut pas démissionner|expulsable)" }
phrase "c_thing" { en = "(passport|papers|quit|leave|hospital|doctor|police|pay|wages|work|complain|complaint|union|permit|visa|jail|foreigners|immigrants|contract)", fr = "(passeport|papiers|démissionner|partir|hôpital|médecin|police|paye|salaire|travail|plainte|syndicat|permis|visa|prison|étrangers|immigrants|contrat)" }
phrase "c_true" { en = "(lawyer|inspector|officer|nurse|teacher|doctor|clinic|union rep|hotline|social worker|judge|the act) ...3 (told|says|said|explained); (my landlord|condo|parking|speeding|smoking|cannabis|taxes|insurance)", fr = "(avocat|avocate|inspecteur|inspectrice|agent de la paix|infirmière|prof|médecin|clinique|syndicat|ligne d'aide|travailleuse sociale|juge) ...3 (dit|expliqué); (mon propriétaire|condo|stationnement|vitesse|fumer|cannabis|impôts|assurance)" }
phrase "said_law" { en = "(he|she|they|boss|owner|employer|agent|madam) (says|said|told her|told him|told them|told me|tells her|tells them) ...1 (it is|it's|that is|that's|its) (the law|legal|normal|required by law) ...1 (he|she|they|the boss|employers|employer|the company) (keeps|keep|holds|hold|has|have|takes|take) ...1 (passport|passports|papers|pay|id|permit|documents|phone)" }
phrase "told" { en = "(told|tells|said|says) ...2 (police|cops|immigration|inspectors) (will)? (send back|sends back|deport|deports|jail|jails|arrest|arrests|lock up) (everybody|everyone|people|anyone|whoever|foreigners|those|all)",
                fr = "(dit|disait|disent|croire) ...2 (police|immigration|inspecteurs) (renvoie|renvoient|expulse|expulsent|arrête|arrêtent|enferme) ...2 (monde|ceux|tous|gens|étrangers|travailleurs)" }
phrase "said_law" { en = "(told|says|said) ...1 (nobody|no one|foreigners|workers) ...1 (has|have|had) (the|no|any) right to (quit|leave|complain|change|strike)",
                    fr = "(dit|disait|disent) ...2 (personne|étrangers|travailleurs) ...1 (a|ont|avait) (le droit|pas le droit|aucun droit) (de|d') (lâcher|partir|démissionner|plaindre|changer|quitter)" }
flag_when "told" :unless("ordinary", "same sentence")
flag_when "said_law" :unless("proper", "same sentence")
flag_when "c_told" :near("c_thing", "same sentence") :unless("c_true", "same sentence")

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
hits "The foreman [told them the police here only help] citizens."
hits "Her boss [told her that leaving means she'd be jailed]."
hits { fr = "Le contremaître leur [disait que la police ici] frappe les étrangers." }
hits { fr = "Le boss [dit que c'est un crime de quitter] avant la fin." }
misses "I was told that the parking is free on Sundays, which was wrong."
misses "The inspector explained our rights and gave us a booklet."
misses { fr = "On m'a dit que le stationnement était gratuit le dimanche, c'était faux." }
misses { fr = "L'inspectrice nous a expliqué nos droits et donné un dépliant." }
gaps "[The agent told him that here the boss may keep your passport by law]."
hits { fr = "L'[agent lui a dit qu'ici le patron a le droit de garder] ton [passeport]." }
misses { en = "The officer said it is the law to carry insurance.",
         fr = "Le policier a dit que c'est la loi d'avoir ses assurances." }
hits { en = "The boss [told them police would put them in jail if they complain].",
       fr = "Le patron leur [a dit que la police les mettrait en prison s'ils se plaignent]." }
hits { en = "He [says it is the law that he keeps her passport].",
       fr = "[Il dit que c'est la loi] qu'il garde son [passeport]." }
hits { en = "They [made him believe he has no rights here because he is foreign].",
       fr = "Ils lui [ont fait croire qu'il a pas de droits ici parce qu'il est étranger]." }
hits { en = "He [told her the police send back everybody who complains].",
       fr = "Il lui [a dit que la police renvoie tout le monde qui se plaint]." }
hits { en = "He [told us nobody here has the right to quit].",
       fr = "Il nous a [dit qu'ici personne a le droit de lâcher] sa job." }
misses { en = "The manager said nobody has to quit because of the closing.",
         fr = "Le gérant a dit que personne doit partir à cause de la fermeture." }
