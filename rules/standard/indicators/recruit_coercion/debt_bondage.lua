indicator "recruit_coercion.debt_bondage"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { prosecution = { en = "coercion is a means", fr = "la contrainte est un moyen" },
          partnership = { en = "financial and labour bodies can follow the money", fr = "les organismes financiers et du travail peuvent suivre l'argent" } }
law       "CC 279.04; CC 347; IRPA 118"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Debt used to bind the person at recruitment", fr = "Dette servant à lier la personne dès le recrutement" }
why   { en = "A debt made before or during the trip binds a person before work begins.", fr = "Une dette créée avant ou pendant le voyage lie la personne avant le travail." }
ask   { en = "How much, to whom, for what, and what was signed or pledged?", fr = "Combien, à qui, pour quoi, et qu'a-t-on signé ou mis en gage?" }
false_alarms { en = "A bank loan for studies; a fare paid in full on arrival.", fr = "Prêt bancaire d'études; passage payé en entier à l'arrivée." }

words "owe"   { use = "actions.owe" }
words "agent" { use = "people.recruiters", en = "the people who brought, whoever brought, the man who brought, the lady who brought, the smugglers, the traffickers, the cartel, the boss, he, them", fr = "ceux qui l'ont amené, celui qui l'a amené, la dame qui l'a amenée, les passeurs, le patron, lui, eux" }
words "trip"  { en = "trip, travel, ticket, tickets, plane ticket, flight, airfare, passage, crossing, journey, visa, permit, lmia, paperwork, travel costs, getting here, bringing her, bringing him, bringing them, bringing us, recruitment, placement, the job, tissue typing, training", fr = "voyage, billet, billets, billet d'avion, vol, passage, traversée, visa, permis, eimt, papiers, frais de voyage, recrutement, placement, l'avoir amenée, l'avoir amené, l'emploi, formation, l'avoir fait venir" }
words "loan"  { en = "loan, borrowed, borrow, lent, lend, lends, took a loan, mortgaged, pawned, collateral, signed over, advance, interest, moneylender, pledged", fr = "prêt, emprunté, emprunter, emprunt, prêté, prête, hypothéqué, mis en gage, gage, garantie, avance, intérêts, prêteur, usurier" }
words "pledge" { en = "land, house, farm, cow, cattle, father's house, jewellery, gold, family, parents, his father, her mother, wedding gold, their land", fr = "terre, terres, maison, ferme, vache, bétail, bijoux, or, famille, parents, son père, sa mère, terrain" }

phrase "trip_debt" { en = "{owe} ... {agent} ... {trip}; {owe} ... {money} ... for ... {trip}; {owe} ... for (the|her|his|their|my|our) {trip}; {owe} ... {trip} ... {money}; {trip} ... {owe} ... {money}; must|has to|had to|have to ... (pay off|work off|pay back|repay) ... {trip}; (pay off|work off|working off|paying off|repay|pay back) ... {trip}; {trip} debt|loan; {money} ... (for|to) ... {trip} ... (work off|pay back|owe|repay|deducted|off)" }
phrase "trip_debt" { fr = "{owe} ... {agent} ... {trip}; {owe} ... {money} ... pour ... {trip}; {owe} ... pour (le|son|leur|mon|l) {trip}; {trip} ... {owe} ... {money}; rembourser|remboursent|rembourse|rembourserait ... {trip}; dette|prêt ... {trip}; {money} ... {trip} ... (rembourser|dette|doit|retenu)" }
phrase "loan" { en = "{loan} ... {agent}; {agent} ... {loan} ... {money}; {agent} ... {loan} ... {trip}; {loan} ... {trip}; {loan} ... {pledge}; {pledge} ... {loan}; {agent} lent it to her|him|them|me|us; lent it to her|him|them|me; now if she|he says no ... {owe}; {owe} it with interest; signed for ... {money}; {pledge} ... (written|put up|as security|as guarantee|signed) ; family|parents (took|owe|owes|borrowed|signed) ... {agent}" }
phrase "loan" { fr = "{loan} ... {agent}; {agent} ... {loan} ... {money}; {agent} ... {loan} ... {trip}; {loan} ... {trip}; {loan} ... {pledge}; {pledge} ... {loan}; famille|parents (a|ont) (emprunté|signé|hypothéqué); doit avec intérêts; {pledge} ... (en garantie|en gage|hypothéquée)" }
phrase "loan" { en = "(signed|sign|put up|pledged|mortgaged|sold|pawned) ... (land|house|farm|cow|cattle|gold|jewellery) ... (agent|recruiter|trip|visa|broker|pay|loan|go|canada); borrowed ... (from|off) ... (agency|agent|recruiter|lender|broker|boss|moneylender) ; {agent} (paid|covers|covered|advanced|fronted) ... (trip|ticket|flight|visa|fees|passage) ... (owes|owe|back|work|debt|now)" }
phrase "loan" { fr = "(signé|mis en gage|hypothéqué|vendu|engagé) ... (terre|maison|ferme|vache|bijoux|or) ... (agent|recruteur|voyage|visa|courtier|payer|prêt|partir|canada); emprunté ... (à|au) ... (agence|agent|recruteur|prêteur|courtier|patron|usurier) ; {agent} ... (payé|avancé|couvert) ... (voyage|billet|vol|visa|frais|passage) ... (doit|rembourser|travailler|dette|maintenant)" }
phrase "ordinary" { en = "student loan; bank loan for; mortgage broker; car loan; travel insurance; line of credit", fr = "prêt étudiant; prêt auto; assurance voyage; marge de crédit" }
flag_when "trip_debt" :unless("ordinary", "same sentence")
flag_when "loan" :unless("ordinary", "same sentence")

hits "He [owes the recruiter 15,000 for the trip]."
hits "She must [work off the plane ticket] first."
hits "His family [took a loan from the agent] before he left."
hits { fr = "Il [doit 15 000 $ au recruteur pour le voyage]." }
hits { fr = "Elle travaille pour [rembourser le billet d'avion]." }
hits { fr = "La [famille a emprunté] à l'agence." }
misses "I have a student loan for my degree."
misses "They paid the driver and owe nothing."
misses "We bought travel insurance for the trip."
misses { fr = "J'ai un prêt étudiant." }
misses { fr = "Nous avons payé le voyage avec nos économies." }
misses { fr = "L'assurance voyage couvre le vol." }
