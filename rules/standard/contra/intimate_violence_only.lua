contra "contra.intimate_violence_only"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { protection = { en = "refer to family violence services; keep open, many exploiters are partners", fr = "renvoi aux services en violence conjugale; garder ouvert, bien des exploiteurs sont des conjoints" } }
source    "PSC-STRAT"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Intimate partner violence with no exploitation for gain", fr = "Violence conjugale sans exploitation à des fins de gain" }
why { en = "Violence at home without work or money for someone else needs another kind of help.", fr = "La violence à la maison, sans travail ni argent pour quelqu'un d'autre, demande une autre aide." }
ask { en = "Does the partner have any income through her, or send her anywhere to work?", fr = "Le conjoint tire-t-il un revenu d'elle, ou l'envoie-t-il travailler quelque part?" }
false_alarms { en = "A partner who also takes pay or makes the person see clients.", fr = "Un conjoint qui prend aussi la paye ou fait voir des clients." }

words "partner"  { en = "~husband, ~wife, ~spouse, ~partner, ~boyfriend, ~girlfriend, ~ex, ~couple, common law, common-law, domestic, the two, both parties", fr = "~mari, ~époux, ~épouse, ~conjoint, ~chum, ~blonde, ~ex, ~couple, ~copain, monsieur, madame, conjugale, conjugal, les deux" }
words "fight"    { en = "~argue, ~argument, ~fight, ~dispute, ~push, ~shove, ~slap, ~hit, ~assault, ~yell, ~throw, ~threw, ~jealous, ~drunk, ~drinking, ~cheating, verbal, custody, separation, divorce, restraining order, peace bond, family court",
                   fr = "~dispute, ~chicane, ~querelle, ~pousser, ~bousculer, ~gifler, ~frapper, ~crier, ~lancer, ~jaloux, ~boire, ~séparation, ~divorce, garde des enfants, garde partagée, ordonnance, voies de fait, tribunal de la famille, violence conjugale" }
words "no_gain"  { en = "no work or money, no money involved, no one else involved, nobody else involved, has her own job, has her own income, has own job, works as, works at, her own account, own bank account, both work, both employed, her own car, her job, no exploitation, not for money, custody, the kids, the children, divorce, family court, separation, family violence, domestic violence, in laws fine",
                   fr = "ne la fait pas travailler, n'encaisse rien, sans question d'argent, sans question de travail, personne d'autre, a son emploi, a son propre emploi, a son travail, travaille comme, travaille à, travaille au, son compte, son propre compte, son auto, son salaire, garde des enfants, les enfants, divorce, tribunal de la famille, séparation, violence conjugale, violence familiale, dispute sur, dispute au sujet" }

phrase "fight"   { en = "{partner} ...6 {fight}; {fight} ...6 {partner}; domestic dispute|disturbance|argument|assault; domestic ... {fight}", fr = "{partner} ...6 {fight}; {fight} ...6 {partner}; chicane|dispute|querelle de couple|ménage; violence conjugale" }
phrase "no_gain" { en = "{no_gain}; over|about (the kids|the children|money for|vacation|housework|alcohol|drinking|another woman|another man|the dishes|the bills)", fr = "{no_gain}; dispute|chicane sur|pour|concernant; au sujet des|de|du (enfants|vacances|ménage|factures|vaisselle)" }

accepts "denied"
flag_when "fight" :near("no_gain", "same paragraph")

hits "[Husband shoved her during an argument] about the kids; she works as a teacher and has her own account."
hits "[Domestic dispute, both employed, he had been drinking], no other persons involved."
hits "Her [ex yelled and threw] a plate; custody is before the family court."
hits { fr = "Son [mari l'a bousculée pendant une chicane] au sujet des enfants; elle a son emploi et son compte." }
hits { fr = "[Chicane de couple, monsieur avait bu, madame] travaille comme infirmière." }
hits { fr = "Son [ex a crié et lancé] une assiette; la garde des enfants est devant le tribunal." }
misses "Her boyfriend hits her when she does not bring back enough money from the men."
misses "The manager pushed the dishwasher against the wall."
misses "Her husband brought her here and makes her clean offices at night for his cousin."
misses { fr = "Son chum la frappe quand elle ne rapporte pas assez d'argent." }
misses { fr = "Le gérant a poussé le plongeur contre le mur." }
misses { fr = "Son mari l'envoie nettoyer des bureaux la nuit pour son cousin." }
