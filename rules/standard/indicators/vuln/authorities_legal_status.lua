indicator "vuln.authorities_legal_status"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection  = { en = "temporary resident permit, open permit for vulnerable workers", fr = "permis de séjour temporaire, permis ouvert pour travailleurs vulnérables" },
          partnership = { en = "IRCC", fr = "IRCC" } }
law       "IRPA 24; IRPR 207.1"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Legal status or fear of authorities keeps the person in place",
        fr = "Le statut légal ou la peur des autorités maintient la personne en place" }
why   { en = "A permit tied to one employer, or fear of removal, keeps people silent.",
        fr = "Un permis lié à un seul employeur, ou la peur du renvoi, fait taire." }
ask   { en = "What has the person been told about police and immigration, and by whom?",
        fr = "Qu'a-t-on dit à la personne de la police et de l'immigration, et qui l'a dit?" }
false_alarms { en = "A permit question with no pressure by anyone.",
               fr = "Question de permis sans pression de personne." }

words "fear" { en = "afraid of, scared of, terrified of, fears, fear of, fear, fearful of, worried about, frightened of, afraid to go to, scared to go to, afraid to call, scared to call, won't talk to, won't go to, refuses to call, refused to call, doesn't trust, does not trust, don't trust, hides from, hid from, hide from, ran from, runs from", fr = "peur de, peur d', craint, craignent, crainte de, crainte d', terrifiée par, terrifié par, terrorisée par, effrayée par, n'ose pas appeler, n'ose pas aller voir, ose pas appeler, ose pas aller voir, ne fait pas confiance à, fait pas confiance à, se cache de, se cachent de, se méfie de, veut pas parler à, refuse d'appeler" }
words "law" { use = "documents.authorities" }
words "lose" { en = "~lose, ~cancel, ~revoke, ~risk, ~jeopardize, ~expire, ~invalidate, ~refuse",
               fr = "~perdre, ~annuler, ~révoquer, ~risquer, ~expirer, ~compromettre, ~refuser" }
words "permit" { en = "~permit, ~visa, ~status, ~papers, ~pr, ~sponsorship, ~claim, work permit, study permit, permanent residence, application, immigration file", fr = "~permis, ~visa, ~statut, ~papiers, ~parrainage, ~demande, permis de travail, permis d'études, résidence, résidence permanente, dossier d'immigration" }
words "leaves" { en = "~leave, ~quit, ~complain, ~change, ~report, ~refuse, ~talk, ~speak, ~stop, ~go, works elsewhere, working elsewhere, another employer", fr = "~quitter, ~partir, ~démissionner, ~plaindre, ~changer, ~dénoncer, ~refuser, ~parler, ~arrêter, ailleurs, un autre employeur" }
words "tied" { en = "closed permit, closed work permit, tied permit, tied to one employer, tied to the employer, tied to her employer, tied to his employer, tied to this employer, tied to the boss, tied to the farm, employer specific, employer-specific, only work for him, only work for her, only work for them, only work for this, only work for that employer, only work for one, names one, can't work anywhere else, cannot work anywhere else, can't work for anyone else, cannot work for anyone else, can't change employers, cannot change employers, can't change jobs, cannot change jobs, not allowed to work for anyone else, not allowed to change employer, can't work elsewhere, cannot work elsewhere", fr = "permis fermé, permis de travail fermé, permis lié, lié à un seul employeur, lié à l'employeur, lié à son employeur, lié au patron, lié à la ferme, lie à l'employeur, attaché à l'employeur, travailler que pour lui, travailler que pour elle, travailler que pour eux, peut pas travailler ailleurs, ne peut pas travailler ailleurs, peuvent pas travailler ailleurs, ne peuvent pas travailler ailleurs, peut pas changer d'employeur, ne peut pas changer d'employeur, peuvent pas changer d'employeur, pas le droit de travailler ailleurs, pas le droit de changer d'employeur, un seul employeur" }
words "irregular" { en = "no status, without status, out of status, no papers, undocumented, visa expired, expired visa, permit expired, expired permit, visitor record expired, overstayed, lost her status, lost his status, lost status, no legal status, illegal here, is illegal, are illegal", fr = "sans statut, sans papiers, sans-papiers, plus de statut, pas de statut, pu de statut, perdu son statut, perdu leur statut, visa expiré, visa échu, permis expiré, permis échu, pas de papiers, illégale ici, illégal ici, est illégale, est illégal, sont illégaux" }

phrase "fear" { en = "{fear} ...3 {law}; {fear} ...3 (deported|deportation|deport); (doesn't|does not|won't|not) ...1 (trust|call|want) ...2 (police|cops|authorities|immigration) ...6 (because|since|deport|status|papers|visa|as)", fr = "{fear} ...3 {law}; (peur|crainte) ...3 (expulsé|expulsée|expulsés|expulsion|déporté|déportée|renvoyé|renvoyée|renvoyés)" }
phrase "lose" { en = "{lose} ...4 {permit} ...5 {leaves}; {leaves} ...6 {lose} ...3 {permit}; (permit|visa|status) ...4 (cancelled|canceled|revoked|gone|pulled|lost) ...3 (if|when|unless)", fr = "{lose} ...4 {permit} ...5 {leaves}; {leaves} ...6 {lose} ...3 {permit}; (permis|visa|statut) ...4 (annulé|révoqué|perdu|retiré) ...3 (si|s'il|quand)" }
phrase "tied" { en = "{tied}", fr = "{tied}" }
phrase "irregular" { en = "{irregular}", fr = "{irregular}" }
phrase "kept" { en = "(that is|that's) why; stay|stays|stayed|staying; won't|wouldn't|doesn't|can't|cannot (complain|go|call|report|leave|quit|see); afraid|scared|fear|terrified; he|they|she|boss ...1 (knows|know|knew|tells|told|reminds); unpaid|threat|threatens|threatened|abuse|abused|forced", fr = "c'est pour ça que; reste|restent|resté|restée; ose|osent pas; peut|peuvent pas (se plaindre|aller|appeler|dénoncer|partir|quitter); peur; (il|ils|elle|patron|boss) ...1 (sait|savent|rappelle|répète); menace|abus|forcée|forcé|coupé" }
phrase "question" { en = "can i change employers; how (do|can) i (apply|change|renew|extend); my (boss|employer) is (fine|ok|okay|supportive) with; application form; how long does it take; open work permit application", fr = "puis-je changer d'employeur; comment (faire|renouveler|prolonger|demander); mon (patron|employeur) est (d'accord|correct); formulaire de demande; combien de temps ça prend" }
words "fear2" { en = "no deport, please no deport, no police, no police no papers, no status so i cant go police, cant go police, can't go to the police, won't give his name, won't give her name, would not give, asked me not to write, don't write, hid in, hid when, ran when, hid from, fear of immigration, fear of deportation, scared of immigration, get her removed, get him removed, get me removed, scared to go to the clinic, refused ambulance, refused the ambulance, afraid to call anyone, afraid to call, started shaking when, saw my uniform, not speak to the inspector, won't talk to the inspector, can't report it, cannot report, doesn't want police, does not want police, won't go to the police", fr = "pas déporter, pas police, pas police pas papiers, jpeux pas aller à la police, peut pas aller à la police, peux pas aller à la police, refuse de donner son nom, donner son nom, de ne rien écrire, rien écrire, cachés dans, se sont cachés, sauvés quand, crainte de l'immigration, peur de l'immigration, peur d'être expulsée, peur d'être expulsé, la fasse renvoyer, se faire renvoyer, refusé l'ambulance, craint d'appeler, peur d'appeler, en voyant mon uniforme, voyant l'uniforme, parler à l'inspectrice, parler à l'inspecteur, peut pas porter plainte, veut pas de police, veulent pas de police, veut pas aller à la police" }
words "stat2" { en = "permit expired, visa expired, no status, no papers, undocumented, before he is illegal, is illegal, sixty days, ninety days, visa has the company, company's name on it, tied to him, tied to the boss, LMIA is tied, change jobs, on sponsorship, cancel it, can cancel, cancel her, removal order, claim was denied, denied claim, warrant, old theft charge, old charge, missed court, can send them back, send them back, send her back, deported, deport", fr = "permis est échu, permis échu, visa échu, visa expiré, pas de statut, sans statut, sans papiers, avant d'être illégal, est illégal, soixante jours, visa est au nom, au nom de la compagnie, attachée à lui, attaché à lui, eimt est attachée, changer de job, parrainée, tout annuler, annuler son, peut annuler, mesure de renvoi, demande refusée, un mandat, vieille affaire, vieille accusation, absences en cour, peut les renvoyer, les renvoyer, la renvoyer, expulsée, expulsé, expulse, déporté" }
phrase "fear2" { en = "{fear2}", fr = "{fear2}" }
phrase "stat2" { en = "{stat2}", fr = "{stat2}" }
phrase "ctx6" { en = "{recruitment.exploit}; barn; greenhouse; ministry; inspector; papers; uniform; workers; employer; status; immigration", fr = "{recruitment.exploit}; grange; serre; ministère; inspectrice; papiers; uniforme; ouvriers; employeur; statut; immigration" }
phrase "tied3" { en = "(if|when) (he|she|they|we|i) (leaves|leave|quits|quit) ... (days|illegal|out of status|permit|visa|deported); (can't|cannot|couldn't) (change|switch) (jobs|employers|job|employer) ... (lmia|permit|tied|visa|papers); (visa|permit|lmia|status) ... (company's name|tied to|depends on|only for|boss's name|in his hands); (thinks|believes|afraid|says|scared) (he|she|they|the boss|husband) ... (cancel|revoke|withdraw) ... (it|sponsorship|permit|visa|papers|status); (claim|status) ... (denied|refused|removal order) ... (employer|boss|he|owner) (knows|knew|uses)" }
phrase "tied3" { fr = "(s'il|si elle|s'ils|si on|si je) (quitte|quittent|lâche|part|partent|pars) ... (jours|illégal|illégale|statut|permis|visa|expulsé); (peut pas|peuvent pas|peux pas) changer (de|d) (job|emploi|employeur|patron) ... (eimt|permis|visa|attachée|lié|papiers); (visa|permis|eimt|statut) ... (au nom de la compagnie|attaché|attachée à lui|dépend|juste pour|au nom du boss|entre ses mains); (pense|croit|peur|dit) (qu'il|qu'elle|que le patron|que son mari) ... (annuler|révoquer|retirer) ... (parrainage|permis|visa|papiers|statut|tout|téléphone); (demande|statut) ... (refusée|refusé|renvoi) ... (employeur|boss|il|propriétaire) (le sait|sait|s'en sert)" }
phrase "own" { en = "renewal; i renewed it; renewed it; sent the renewal; turned himself in; waiting for her card; dentist; noise complaint", fr = "renouvellement; je l'ai renouvelé; renouvelé mon; s'est rendu; attend sa carte; dentiste; plainte de bruit" }
phrase "tied3" { en = "only (permitted|allowed|authorized|authorised) to work for (us|them|him|me|her|this|that|one); (visitor|tourist) or expired status; (police|they|immigration) will catch me because; (pr|residence|residency) (dream|papers|file|application) ... (finish|finished|over|gone|burn|burns|cancelled|dead); tells her it burns; (doesn't|does not|didn't|won't|refuses to|wouldn't) (want|let us call|call|talk to|trust) (the)? (police|cops|911|immigration|officers) ...6 (papers|status|visa|immigration|warrant|record|charge|theft|permit|deported|because); say (to)? no one (in)? uniform; if i (say|tell|talk|report) he (divorce|divorces|expel|deports|cancels)", fr = "(seulement|juste|uniquement|yinque) (autorisée|autorisé|le droit) (à|de) travailler (pour|chez) (nous|eux|lui|moi|elle|cette|un); (visiteur|touriste) ou statut (expiré|échu); (police|immigration) va m'(attraper|arrêter|prendre) parce; (veut|voulait|veulent) pas (de)? (la)? (police|boeufs|911|immigration) ...6 (papiers|statut|visa|immigration|mandat|dossier|vieille|vol|permis|expulsée|affaire|accusation); (rien|dit) ... (personne|à personne) ... uniforme; si je (dis|di|parle) il (divorce|expulse|annule|me renvoie)" }
phrase "tied3" { en = "(her|his|my|their|our) (visa|permit|status|visitor record|study permit|papers) ...4 (is finish|finished|ends|ends next|is over|ran out|has run out|expired|expires|expires in|is dead|gone|is up); (lose|loses|losing|lost) (her|his|my|their|our) (study permit|work permit|permit|pr|points|visa|status|file) (if|when|because|once|over); (can't|cannot|couldn't|won't) (leave|quit|change|complain|report) ...9 (file|pr|permit|visa|points|hours|two more years|caregiver|lmia|sponsorship|papers); afraid (for|of losing) my (points|pr|file|permit|visa|status); (needs|need) ...3 (more)? (months|years|hours) for (the|her|his|my) (pr|file|caregiver|permit|papers); (none of us|she|he|they) (has|have|had) (a|any)? (birth certificate|papers|id|status) ...6 (locked|jail|police|outside|arrest); (you are mine|belong to me) ...6 (airport|visa|papers|passport|canada|border|deport)", fr = "(son|mon|leur|ses|mes) (visa|permis|statut|papiers|fiche de visiteur|permis d'études) ...4 (est fini|fini|finit|se termine|est mort|est échu|échu|expire|expiré|achève|n'est plus); (perd|perdre|perdrait|perds|perdra) (son|mon|leur|ses|mes) (permis d'études|permis de travail|permis|résidence|points|visa|statut|dossier) (si|quand|parce|quand on|à cause); (peut pas|peuvent pas|peux pas|ne peut) (partir|quitter|lâcher|changer|se plaindre|dénoncer) ...9 (dossier|résidence|permis|visa|points|heures|parrainage|papiers); peur pour (mes|ses|mon|son) (points|résidence|dossier|permis|visa|statut|papiers); (besoin|faut|manque) ...3 (mois|ans|heures) pour (la|le|sa|son|ma|mon) (résidence|dossier|permis|papiers)" }
phrase "tied3" { en = "only (let|lets|allow|allows) (him|her|them|me|us) (to)? work for (this|that|one|the|their|his|her) ...1 (employer|boss|farm|company|family|restaurant|owner)", fr = "(permet|permettent|laisse|laissent) (juste|seulement|que) ...3 travailler (pour|chez) (cet|ce|un|cette|le|la) ...1 (employeur|patron|ferme|compagnie|famille|restaurant)" }

flag_when "fear"
flag_when "lose" :unless("question", "anywhere")
flag_when "tied" :near("strong8", "anywhere") :unless("question", "anywhere")
phrase "strong8" { en = "{recruitment.exploit_strong}; afraid; scared; can't quit; cannot quit; can't leave; employer says; put up with; puts up with; because their permits", fr = "{recruitment.exploit_strong}; peur; peut pas quitter; peut pas partir; endurent; endure; endurer" }
flag_when "irregular" :near("kept", "2 sentences")
flag_when "fear2" :near("ctx6", "2 sentences") :unless("own", "2 sentences")
flag_when "stat2" :near("fear2", "2 sentences") :unless("own", "2 sentences")
flag_when "tied3" :unless("own", "2 sentences")
flag_when "tied3"

hits "She is [terrified of the police], the boss told her they lock up foreigners."
hits "He will [lose his work permit if he quits], so he swallows it all."
hits "They put up with it because their [permits are tied to one employer]."
hits { fr = "Elle a [peur de la police], le patron lui a dit qu'on enferme les étrangers." }
hits { fr = "Il va [perdre son permis s'il quitte], alors il endure." }
hits { fr = "Ils endurent parce qu'ils ont un [permis fermé]." }
misses "My visa is fine until May, where do I renew it?"
misses "The police officer was kind and she trusts him."
misses "He lost his fishing permit in the lake."
misses { fr = "Mon visa est bon jusqu'en mai, où le renouveler?" }
misses { fr = "La policière a été gentille et elle lui fait confiance." }
misses { fr = "Il a perdu sa carte de pêche dans le lac." }
hits "The pickers [hid in] the barn when the inspector came."
hits "We [can't change jobs, the LMIA] is his."
hits "She [believes he can cancel her sponsorship] with one call."
hits { fr = "Les cueilleurs [se sont cachés] quand l'inspectrice est venue." }
hits { fr = "On [peut pas changer de job, l'EIMT] est à lui." }
hits { fr = "Elle [croit qu'il peut annuler son parrainage]." }
misses "I'm scared of the dentist."
misses "He has a warrant and turned himself in."
misses { fr = "J'ai peur du dentiste." }
misses { fr = "Il a un mandat et s'est rendu." }
