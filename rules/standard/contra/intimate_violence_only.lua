contra    "contra.intimate_violence_only"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { protection = { en = "refer to family violence services; keep open, many exploiters are partners", fr = "renvoi aux services en violence conjugale; garder ouvert, bien des exploiteurs sont des conjoints" } }
source    "PSC-STRAT"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Intimate partner violence with no exploitation for gain",
        fr = "Violence conjugale sans exploitation à des fins de gain" }
why   { en = "Violence at home without work or money for someone else needs another kind of help.", fr = "La violence à la maison, sans travail ni argent pour quelqu'un d'autre, demande une autre aide." }
ask   { en = "Does the partner have any income through her, or send her anywhere to work?",
        fr = "Le conjoint tire-t-il un revenu d'elle, ou l'envoie-t-il travailler quelque part?" }
false_alarms { en = "A partner who also takes pay or makes the person see clients.",
               fr = "Un conjoint qui prend aussi la paye ou fait voir des clients." }

words "partner" { en = "~husband, ~wife, ~spouse, ~partner, ~boyfriend, ~girlfriend, ~ex, ~couple, common law, common-law, domestic, the two, both parties", fr = "~mari, ~époux, ~épouse, ~conjoint, ~chum, ~blonde, ~ex, ~couple, ~copain, monsieur, madame, conjugale, conjugal, les deux" }
words "fight" { en = "~argue, ~argument, ~fight, ~dispute, ~push, ~shove, ~slap, ~hit, ~assault, ~yell, ~throw, ~threw, ~jealous, ~drunk, ~drinking, ~cheating, verbal, custody, separation, divorce, restraining order, peace bond, family court",
                fr = "~dispute, ~chicane, ~querelle, ~pousser, ~bousculer, ~gifler, ~frapper, ~crier, ~lancer, ~jaloux, ~boire, ~séparation, ~divorce, garde des enfants, garde partagée, ordonnance, voies de fait, tribunal de la famille, violence conjugale" }
words "no_gain" { en = "no work or money, no money involved, no one else involved, nobody else involved, has her own job, has her own income, has own job, works as, works at, her own account, own bank account, both work, both employed, her own car, her job, no exploitation, not for money, custody, the kids, the children, divorce, family court, separation, family violence, domestic violence, in laws fine",
                  fr = "ne la fait pas travailler, n'encaisse rien, sans question d'argent, sans question de travail, personne d'autre, a son emploi, a son propre emploi, a son travail, travaille comme, travaille à, travaille au, son compte, son propre compte, son auto, son salaire, garde des enfants, les enfants, divorce, tribunal de la famille, séparation, violence conjugale, violence familiale, dispute sur, dispute au sujet" }

phrase "fight" { en = "{partner} ...6 {fight}; {fight} ...6 {partner}; domestic dispute|disturbance|argument|assault; domestic ... {fight}", fr = "{partner} ...6 {fight}; {fight} ...6 {partner}; chicane|dispute|querelle de couple|ménage; violence conjugale" }
phrase "no_gain" { en = "{no_gain}; over|about (the kids|the children|money for|vacation|housework|alcohol|drinking|another woman|another man|the dishes|the bills)", fr = "{no_gain}; dispute|chicane sur|pour|concernant; au sujet des|de|du (enfants|vacances|ménage|factures|vaisselle)" }

accepts "denied"
words "couple" { en = "husband, wife, spouse, spouses, boyfriend, girlfriend, partner, common-law, common law, couple, my ex, her ex, ex", fr = "mari, épouse, conjoint, conjointe, conjoints, chum, blonde, couple, mon ex, son ex, ex, de fait" }
words "row" { en = "~punch, ~hit, ~choke, ~assault, ~push, ~fight, ~argue, ~shove, ~slap, ~strangle, ~yell, ~throw, argument, verbal dispute, drove past, keeps texting, breached, no contact order, peace bond, jealous, gets violent when drunk", fr = "~frapper, ~étrangler, ~pousser, ~gifler, ~crier, ~lancer, ~bousculer, chicane, dispute, dispute verbale, passe devant chez, arrête pas de me texter, brisé son interdiction, interdiction de contact, un 810, jaloux, violent quand il boit" }
words "home" { en = "dishes, custody, kids were home, divorce, affair, the dog, breakup, separated for the night, both intoxicated, charges laid, safety plan, works full time, own money, lives with parents, no other issues, outside her work, peace bond, jealous, drunk, cheating, infidelity", fr = "vaisselle, garde des enfants, la garde, enfants étaient là, divorce, infidélité, le chien, rupture, séparés pour la nuit, en boisson, accusations portées, plan de sécurité, temps plein, a son argent, rien d'autre, devant son travail, un 810, jaloux, saoul, adultère" }
phrase "row" { en = "{couple} ...9 {row} ...15 {home}; {row} ...9 {couple} ...15 {home}; {home} ...9 {couple} ...9 {row}; (domestic call|domestic dispute|domestic disturbance) ...9 {home}; {couple} ...9 (keeps texting|drove past|breached|no contact); fight over who gets", fr = "{couple} ...9 {row} ...15 {home}; {row} ...9 {couple} ...15 {home}; {home} ...9 {couple} ...9 {row}; violence conjugale ...9 {home}; {couple} ...9 (arrête pas de me texter|passe devant|brisé son interdiction|interdiction de contact); chicane pour savoir qui garde" }
phrase "gain" { en = "(clients|pay cheque|her pay|took her pay|bring home enough|makes her work|his store|passport|escort|dates|johns|pimp|boss|maid|immigration|sponsorship|locked)", fr = "(clients|sa paye|ramène pas assez|fait travailler|son magasin|passeport|escorte|pimp|patron|bonne|immigration|parrainage|enfermée)" }
phrase "apart" { en = "(fight|fights|fighting|dispute|argue|arguing|argument|battle|battling|disagree) ...3 (custody|visitation|access to the kids|parenting time) ...9 (separation|separated|split|split up|divorce|divorced|broke up); (separation|separated|split|split up|divorce|divorced|broke up) ...9 (fight|fights|fighting|dispute|argue|arguing|battle) ...3 (custody|visitation|parenting time)",
                 fr = "(chicane|chicanent|chicanes|dispute|disputent|litige|se battent|bataille) ...3 (garde|droits de visite|droit de visite) ...9 (séparation|séparés|séparé|séparée|divorce|divorcés|rupture); (séparation|séparés|divorce|divorcés|rupture) ...9 (chicane|chicanent|dispute|disputent|litige|bataille) ...3 (garde|droits de visite)" }
words "fight" { fr = "~chicaner" }
words "row" { fr = "~chicaner" }
words "no_gain" { fr = "les deux travaillent, travaillent tous les deux, travaillent toutes les deux" }
flag_when "fight" :near("no_gain", "same paragraph")
flag_when "row" :unless("gain", "same paragraph")
flag_when "apart" :unless("gain", "same paragraph")

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
hits "Her [husband hit her in an argument over the dishes]."
hits "My [ex keeps texting me and drove past] twice, I want a peace bond."
hits { fr = "Son [mari l'a frappée pendant une chicane sur la vaisselle]." }
hits { fr = "Mon [ex arrête pas de me texter], je veux un 810." }
misses "Her husband hit her when she brought home too little from clients."
misses { fr = "Son mari la frappe quand elle ramène pas assez des clients." }
hits { en = "Her [husband slapped her during an argument]; she has her own job and bank account.",
       fr = "Son [mari l'a giflée pendant une chicane]; elle a son emploi et son compte." }
hits { en = "They are [fighting over custody] since the separation and he yells at her.",
       fr = "Ils se [chicanent pour la garde] depuis la séparation et il crie après elle." }
hits { en = "Neighbours heard the [couple arguing about dishes; both work and both were drunk].",
       fr = "Les voisins ont entendu le [couple se chicaner pour la vaisselle]; [les deux travaillent] et avaient bu." }
misses { en = "He takes her pay and makes her see clients since the separation.",
         fr = "Il prend sa paye et lui fait voir des clients depuis la séparation." }
