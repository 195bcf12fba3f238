indicator "labour.recruitment_fees"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "labour"
pillars { partnership = { en = "ESDC, provincial licensing of recruiters",
                          fr = "EDSC, permis provinciaux des recruteurs" },
          prevention  = { en = "recruiter alert", fr = "alerte sur le recruteur" } }
law       "IRPA 118; CC 347"
corroborates "recruit_coercion.debt_bondage"
source    "FINCEN-2020; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Worker charged illegal recruitment or job fees",
        fr = "Travailleur à qui l'on a facturé des frais de recrutement illégaux" }
why   { en = "Charging a worker for a job or a permit is illegal in most of Canada and starts a debt.", fr = "Faire payer un emploi ou un permis est illégal presque partout au Canada et crée une dette." }
ask   { en = "How much, to whom, how was it paid, is there a receipt?",
        fr = "Combien, à qui, comment, y a-t-il un reçu?" }
false_alarms { en = "Government fees; a licensed consultant paid for an application.",
               fr = "Frais gouvernementaux; consultant autorisé payé pour une demande." }

words "pay" { en = "~pay, ~charge, ~give, ~hand, ~send, ~collect, ~demand, ~ask, ~owe, ~cost, ~want, ~borrow, ~sell, ~buy, ~transfer", fr = "~payer, ~charger, ~donner, ~remettre, ~verser, ~envoyer, ~exiger, ~demander, ~devoir, ~coûter, ~vendre, ~acheter, ~emprunter, ~facturer, ~débourser" }
words "agent" { en = "~recruiter, ~agency, ~agent, ~consultant, ~broker, ~lawyer, ~middleman, ~boss, ~employer, ~owner, agency lady, placement agency, immigration consultant, a lady, the lady, his cousin, her cousin, a man, a guy, company", fr = "~recruteur, ~agence, ~agent, ~consultant, ~courtier, ~avocat, ~intermédiaire, ~patron, ~employeur, agence de placement, dame de l'agence, une dame, la dame, son cousin, un homme, un monsieur, compagnie" }
words "job" { en = "~lmia, ~job, ~permit, ~placement, ~position, ~offer, ~contract, work permit, job offer, papers, visa, sponsorship, nomination, PR, permanent residence, a spot, paperwork, processing, the hiring", fr = "~eimt, ~lmia, ~emploi, ~job, ~permis, ~placement, ~poste, ~offre, ~contrat, permis de travail, offre d'emploi, papiers, visa, parrainage, résidence, résidence permanente, dossier" }
words "fee" { en = "recruitment fee, recruitment fees, placement fee, placement fees, agency fee, agency fees, job fee, lmia fee, lmia fees, hiring fee, processing fee, processing fees, a fee for the job, fee for the permit, finder's fee, finders fee, arrangement fee, training deposit, security deposit for the job", fr = "frais de recrutement, frais de placement, frais d'agence, frais d'embauche, frais de dossier, frais d'EIMT, frais pour l'emploi, frais pour le permis, dépôt de garantie pour l'emploi, frais de formation, frais de courtage" }
words "kickback" { en = "pay back part, pays back part, give back part, gives back part, hand back part, hand back, hands back, kick back, kicks back, kickback, kick backs, return part, returns part, give back half, pay back half, gives half back, give half back, pay the recruiter every, pays the recruiter every, pay the agency every, pay the agent every, gives the agent, pays the agent, cut to the recruiter, cut for the agent, cash back to the recruiter, cash back to the boss, return the overtime in cash", fr = "remettre une partie, remet une partie, remettent une partie, redonner une partie, redonne une partie, rend une partie, rendre une partie, retourner une partie, redonner la moitié, remet la moitié, paye le recruteur chaque, paie le recruteur chaque, paye l'agence chaque, paie l'agence chaque, donne à l'agent chaque, retour en argent au patron, ristourne au patron" }
words "licensed" { en = "licensed consultant, licensed, express entry, government fee, government fees, processing fee to ircc, ircc fee, ircc fees, application fee, biometrics, retainer agreement, retainer, tuition, college fees, passport fee", fr = "consultant agréé, consultant réglementé, entrée express, frais gouvernementaux, frais d'IRCC, frais de demande, biométrie, frais de scolarité, frais de passeport" }

phrase "for_job" { en = "{pay} ...4 {money >= 300} ...6 {job}; {money >= 300} ...6 {job}; {agent} ...4 {pay} ...4 {money >= 300}; {pay} ...3 {agent} ...4 {money >= 300}; {pay} ...4 {money >= 300} ...6 {agent}; {pay} ...3 (for the|for a|for his|for her|for their) ...1 {job}; {pay} ...2 {number >= 300} ...4 (for)? ...2 {job}; (sells|sold|selling|sell|buy|bought) ...2 (lmias|lmia|jobs|permits|job offers|a job)", fr = "{pay} ...4 {money >= 300} ...6 {job}; {money >= 300} ...6 {job}; {agent} ...4 {pay} ...4 {money >= 300}; {pay} ...3 {agent} ...4 {money >= 300}; {pay} ...4 {money >= 300} ...6 {agent}; {pay} ...3 (pour le|pour la|pour un|pour une|pour son|pour avoir) ...1 {job}; {pay} ...2 {number >= 300} ...4 (pour)? ...2 {job}; (vend|vendait|vendent|vendu|acheté) ...2 (eimt|emplois|emploi|permis|offres d'emploi|job|jobs)" }
phrase "fee" { en = "{pay} ...4 {fee}; {fee} ...6 {agent}; {agent} ...6 {fee}; {fee} ...4 {money}",
               fr = "{pay} ...4 {fee}; {fee} ...6 {agent}; {agent} ...6 {fee}; {fee} ...4 {money}" }
phrase "kickback" { en = "{kickback}", fr = "{kickback}" }
phrase "jobs" { en = "{agent} ...9 (job|jobs|work|worker|workers|permit|permits|lmia|lmias|placed|hired|employer|farm|plant|restaurant); (worker|workers|lmia|permit|permits|foreign) ...9 {agent}; lmia; recruiter; placement agency; recruited; hired; wages; overtime; worker|workers; job|jobs", fr = "{agent} ...9 (emploi|emplois|travail|travailleurs|travailleur|permis|eimt|embauché|ferme|usine|restaurant); (travailleurs|travailleur|eimt|permis) ...9 {agent}; eimt; recruteur; agence de placement; recruté|recrutés|recrutée; salaire|paye; travailleurs|travailleur; job|emploi" }
phrase "licensed" { en = "{licensed}", fr = "{licensed}" }
words "agt" { en = "recruiter, recruiters, agent, agency, consultant, broker, middleman, labour contractor, contractor, owner, boss, employer, supervisor, foreman, farm owner, company, immigration consultant, guy who placed him, guy who placed her, the man who got him, the man who brought, cousin who placed, lawyer in, contact, the school, dispatcher, uncle who arranged, they, he", fr = "recruteur, recruteurs, agent, agence, consultant, courtier, intermédiaire, entrepreneur, propriétaire, boss, patron, employeur, superviseur, contremaître, compagnie, consultant en immigration, gars qui l'a placé, gars qui l'a placée, celui qui l'a placé, contact, école, dame du bureau, dame de l'agence, oncle qui a arrangé, ils, il" }
words "agt2" { en = "recruiter, recruiters, agent, agency, consultant, broker, middleman, contractor, owner, boss, employer, supervisor, foreman, immigration, dispatcher, foreign workers, newcomers, candidates, candidate", fr = "recruteur, recruteurs, agent, agence, consultant, courtier, intermédiaire, patron, boss, employeur, superviseur, contremaître, immigration, travailleurs étrangers, nouveaux arrivants, candidats, candidat" }
words "jobw" { en = "lmia, job, jobs, job offer, offer, position, work permit, permit, placement, visa, employment letter, contract, start date, spot, shifts, hired, to work, pr, nomination, paperwork, papers, processing", fr = "eimt, job, jobs, emploi, offre d'emploi, offre, poste, permis de travail, permis, placement, visa, lettre d'embauche, contrat, date de début, place, quarts, embauché, pour travailler, résidence, papiers, paperasse, dossier" }
words "pays" { en = "pay, pays, paid, paying, charge, charges, charged, charging, give, gives, gave, hand, hands, handed, asked, asks, asking, wants, want, demand, demands, demanded, took, takes, taken, cost, costs, billed, bills, borrowed, borrow, sold, sells, sell, sent, send, owe, owes, owed, collects, collected, need to pay, must hand, recover", fr = "payer, paye, payent, payé, payée, payés, charge, chargent, chargé, facturé, facture, donne, donner, donné, remet, remettre, demande, demandait, demandé, demandent, veut, veulent, exige, exigé, pris, prend, coûte, coûté, emprunté, vendu, vend, vendent, envoyé, doit, doivent, glisser, ramasse, collecte" }
words "feew" { en = "processing fee, processing fees, recruitment fee, recruitment fees, placement fee, placement fees, agency fee, agency fees, agency cost, agency costs, job fee, lmia fee, finder's fee, dispatch bond, file fee, placement commission, deposit for the job, under the table, kickback, medical and, paperwork fee, visa fee, admin fee", fr = "frais de dossier, frais de recrutement, frais de placement, frais d'agence, frais d'eimt, frais de traitement, frais d'inscription, frais de visa, commission de placement, dépôt pour la job, sous la table, pot-de-vin, examen médical, bris de mission, frais d'administration" }
words "workers2" { en = "worker, workers, candidate, candidates, foreign workers, newcomers, farm hands, pickers, drivers, caregivers, nanny, students, each man, each woman, the men, the women, cousin, brother, friend, husband, him, her, them, us, me, i, we, he, she, people", fr = "travailleur, travailleurs, candidat, candidats, travailleurs étrangers, nouveaux arrivants, cueilleurs, chauffeurs, aides, étudiants, chaque homme, chaque femme, les hommes, les femmes, cousin, cousine, frère, ami, mari, lui, elle, eux, nous, moi, je, on, il, ils, leur, m" }
phrase "more" { en = "{pays} ...4 {money >= 300} ...6 {agt} ...6 {jobw}; {pays} ...4 {agt} ...4 {money >= 300} ...6 {jobw}; {agt} ...4 {pays} ...4 {money >= 300} ...6 {jobw}; {pays} ...4 {money >= 300} ...4 (for|before|to get|in exchange for|to) ...3 {jobw}; {pays} ...2 {money >= 300} ...2 (b4|before) ...4 {jobw}; {pays} ...4 {number >= 1000} ...4 (for|before|to get|in exchange for) ...3 {jobw}; {jobw} ...6 {pays} ...3 {money >= 300} ...4 {agt}; {workers2} ...4 (charged|billed|paid|asked for|pay|pays|made to pay) ...4 {feew}; {feew} ...9 {agt2}; {agt2} ...6 {feew}; (sold|sell|pawned|mortgaged|borrowed|borrow|remortgaged) ...4 (land|house|farm|car|cow|cows|jewellery|gold|lender|money|loan|moneylender) ...6 (pay|cover|agent|recruiter|job|agency|visa|lmia|fee|fees|canada); (give|gave|pays|pay|paid|handed) ...2 (money|cash) ...4 (for|to) ...2 (agent|recruiter|agency|broker|consultant) ...9 (country|arrive|again|home|job|work|canada|back)" }
phrase "more" { fr = "{pays} ...4 {money >= 300} ...6 {agt} ...6 {jobw}; {pays} ...4 {agt} ...4 {money >= 300} ...6 {jobw}; {agt} ...4 {pays} ...4 {money >= 300} ...6 {jobw}; {pays} ...4 {money >= 300} ...4 (pour|avant|en échange|contre) ...3 {jobw}; {pays} ...4 {number >= 1000} ...4 (pour|avant|en échange|contre|à l'agent|au recruteur|à l'agence) ...3 {jobw}; {pays} ...4 {number >= 1000} ...3 (à|au) ...2 (agent|recruteur|agence|consultant|courtier); {jobw} ...6 {pays} ...3 {money >= 300} ...4 {agt}; {workers2} ...4 (charger|facturé|payé|fait charger|payer) ...4 {feew}; {feew} ...9 {agt2}; {agt2} ...6 {feew}; (vendu|vendre|hypothéqué|emprunté|emprunter|mis en gage) ...4 (terre|maison|ferme|char|vache|bijoux|or|prêteur|argent|prêt) ...6 (payer|couvrir|agent|recruteur|job|agence|visa|eimt|frais|canada|demandait); (donné|donne|payé|remis) ...2 (argent|cash|de l'argent) ...4 (à|au) ...2 (agent|recruteur|agence|courtier|consultant)" }
phrase "more" { en = "(give|gives|gave|hands|hand|pays|pay|returns|goes|send|sends) ...3 (part|half|some|cut|percent|per cent|portion|40|30|50) ...4 (pay|wages|salary|cheque|it|earnings) ...6 (recruiter|agent|agency|consultant|placed|broker|lady); (part|half|some|cut|portion|percent) of ...3 (pay|wages|salary) ...3 (goes|go) ...3 back ...6 (recruiter|agent|agency|placed|consultant|broker|guy); (sells|selling|sold|buy|bought|buying) ...3 (lmia|lmias|job offer|job offers|work permit|employment letter|position); (agency|recruiter|agent) ...3 (keeps|takes|took|charges|deducts|skims) ...3 (of every hour|an hour|per hour|every hour|from each|of each|from every|a month|every cheque|first month|first ten weeks|first two weeks); (paid|pay) ...4 (position|job|placement|offer) ...5 (didn't exist|never existed|not exist|wasn't real|fake|turned out); (wires|transfers|e-transfers|etransfers|deposits) ...9 (job offer|lmia|work permit|placement|cupo|carta trabajo|for job|employment)" }
phrase "more" { fr = "(remet|remettent|donne|donnent|rend|rendent|retourne|redonne|verse) ...3 (partie|moitié|part|pour cent|40|30|50) ...4 (paye|salaire|chèque|gains) ...4 (recruteur|agent|agence|consultant|placé|courtier|dame); (partie|moitié|part|pour cent) de ...3 (paye|salaire) ...3 (retourne|va|revient) ...8 (recruteur|agent|agence|placé|consultant|courtier|gars); {percent} en liquide ...5 (dame|bureau|agent|agence|recruteur|boss); (vend|vendent|vendu|acheter|achète|acheté) ...3 (eimt|offre d'emploi|offres d'emploi|permis de travail|lettre d'embauche|poste); (agence|recruteur|agent) ...3 (garde|prend|pris|charge|déduit|retient) ...3 (de l'heure|par heure|chaque heure|sur chaque|par mois|chaque paye|premier mois); (payé|payer|paye) ...4 (poste|job|placement|offre) ...5 (existait pas|n'existait pas|inexistant|faux|pas vrai); (virements|virement) ...9 (offre d'emploi|eimt|permis de travail)" }
phrase "ordinary2" { en = "tuition; pays the agency; used car; lawyer for my; government charges; government fee; no cost; employer pays the agency; (first month's|for the|month's) rent; real estate; realtor; insurance broker|agent; travel agent; mortgage; dating; plane ticket; my immigration application; bank (fee|fees|agent|teller)", fr = "scolarité; char usagé; avocat pour ma; gouvernement demande; gratuit; employeur paye l'agence; (pour le|mois de) loyer; immobilier; courtier d'assurance|immobilier|hypothécaire; agent de voyage|immobilier; hypothèque; ma demande d'immigration; frais de banque" }

flag_when "for_job" :near("jobs", "anywhere") :unless("ordinary2", "same sentence")
          :unless("licensed", "2 sentences")
flag_when "fee" :unless("licensed", "2 sentences")
flag_when "kickback" :near("jobs", "anywhere")
flag_when "more" :unless("licensed", "2 sentences") :unless("ordinary2", "same sentence")

hits "Every welder [paid the recruiter $8,000] before he was allowed on the plane."
hits "The agency [charged them a placement fee] and now deducts it from wages."
hits "Workers have to [hand back part] of their pay to the boss for the LMIA."
hits { fr = "Chaque soudeur a [payé 8 000 $ au recruteur] avant de prendre l'avion." }
hits { fr = "L'agence leur a [facturé des frais de placement] et les déduit de la paye." }
hits { fr = "Les travailleurs doivent [remettre une partie] de leur paye au patron pour l'EIMT." }
misses "I paid a licensed consultant for my Express Entry file and have the receipt."
misses "The boss covers the permit himself and charged us nothing."
misses "Tuition is $9,000 and the college wants it by May."
misses { fr = "J'ai payé un consultant agréé pour Entrée express et j'ai le reçu." }
misses { fr = "Le patron paye lui-même le permis et n'a rien demandé." }
misses { fr = "Les frais de scolarité sont de 9 000 $." }
hits "She [paid the recruiter $6,000 for the job]."
hits "[Part of his pay goes back to the recruiter]."
hits "They [sold land to pay the agent]."
hits { fr = "Elle a [payé 6 000 $ au recruteur pour la job]." }
hits { fr = "Ils [remettent une partie de leur paye à l'agence]." }
hits { fr = "Il a [vendu sa vache pour payer l'agent]." }
misses "I paid the realtor a commission for the house and the bank approved my mortgage."
misses { fr = "J'ai payé le courtier immobilier pour la vente de la maison." }
hits "He [sold his land to pay the agent eight thousand for the job] in Alberta."
hits "[they want $5000 b4 they give me the job]"
hits { fr = "Il a [vendu sa terre pour payer huit mille à l'agent pour la job] en Alberta." }
hits { fr = "Chaque [candidat s'est fait charger des « frais de dossier] » par le recruteur avant d'avoir une date de début." }
misses "I paid a lawyer for my immigration application."
misses "She paid tuition for a welding course."
misses "The government charges 155 dollars for a work permit."
misses "I paid eight thousand for a used car."
misses { fr = "J'ai payé un avocat pour ma demande d'immigration." }
misses { fr = "L'employeur paye l'agence pour le placement." }
misses { fr = "Elle a payé ses frais de scolarité en soudure." }
misses { fr = "Le gouvernement demande 155 $ pour un permis de travail." }
