indicator "labour.recruitment_fees"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "labour"
pillars { partnership = { en = "ESDC, provincial licensing of recruiters", fr = "EDSC, permis provinciaux des recruteurs" },
          prevention = { en = "recruiter alert", fr = "alerte sur le recruteur" } }
law       "IRPA 118; CC 347"
corroborates "recruit_coercion.debt_bondage"
source    "FINCEN-2020; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Worker charged illegal recruitment or job fees", fr = "Travailleur à qui l'on a facturé des frais de recrutement illégaux" }
why { en = "Charging a worker for a job or a permit is illegal in most of Canada and starts a debt.", fr = "Faire payer un emploi ou un permis est illégal presque partout au Canada et crée une dette." }
ask { en = "How much, to whom, how was it paid, is there a receipt?", fr = "Combien, à qui, comment, y a-t-il un reçu?" }
false_alarms { en = "Government fees; a licensed consultant paid for an application.", fr = "Frais gouvernementaux; consultant autorisé payé pour une demande." }

words "pay"     { en = "~pay, ~charge, ~give, ~hand, ~send, ~collect, ~demand, ~ask, ~owe, ~cost, ~want, ~borrow, ~sell, ~buy, ~transfer", fr = "~payer, ~charger, ~donner, ~remettre, ~verser, ~envoyer, ~exiger, ~demander, ~devoir, ~coûter, ~vendre, ~acheter, ~emprunter, ~facturer, ~débourser" }
words "agent"   { en = "~recruiter, ~agency, ~agent, ~consultant, ~broker, ~lawyer, ~middleman, ~boss, ~employer, ~owner, agency lady, placement agency, immigration consultant, a lady, the lady, his cousin, her cousin, a man, a guy, company", fr = "~recruteur, ~agence, ~agent, ~consultant, ~courtier, ~avocat, ~intermédiaire, ~patron, ~employeur, agence de placement, dame de l'agence, une dame, la dame, son cousin, un homme, un monsieur, compagnie" }
words "job"     { en = "~lmia, ~job, ~permit, ~placement, ~position, ~offer, ~contract, work permit, job offer, papers, visa, sponsorship, nomination, PR, permanent residence, a spot, paperwork, processing, the hiring", fr = "~eimt, ~lmia, ~emploi, ~job, ~permis, ~placement, ~poste, ~offre, ~contrat, permis de travail, offre d'emploi, papiers, visa, parrainage, résidence, résidence permanente, dossier" }
words "fee"     { en = "recruitment fee, recruitment fees, placement fee, placement fees, agency fee, agency fees, job fee, lmia fee, lmia fees, hiring fee, processing fee, processing fees, a fee for the job, fee for the permit, finder's fee, finders fee, arrangement fee, training deposit, security deposit for the job", fr = "frais de recrutement, frais de placement, frais d'agence, frais d'embauche, frais de dossier, frais d'EIMT, frais pour l'emploi, frais pour le permis, dépôt de garantie pour l'emploi, frais de formation, frais de courtage" }
words "kickback" { en = "pay back part, pays back part, give back part, gives back part, hand back part, hand back, hands back, kick back, kicks back, kickback, kick backs, return part, returns part, give back half, pay back half, gives half back, give half back, pay the recruiter every, pays the recruiter every, pay the agency every, pay the agent every, gives the agent, pays the agent, cut to the recruiter, cut for the agent, cash back to the recruiter, cash back to the boss, return the overtime in cash", fr = "remettre une partie, remet une partie, remettent une partie, redonner une partie, redonne une partie, rend une partie, rendre une partie, retourner une partie, redonner la moitié, remet la moitié, paye le recruteur chaque, paie le recruteur chaque, paye l'agence chaque, paie l'agence chaque, donne à l'agent chaque, retour en argent au patron, ristourne au patron" }
words "licensed" { en = "licensed consultant, licensed, express entry, government fee, government fees, processing fee to ircc, ircc fee, ircc fees, application fee, biometrics, retainer agreement, retainer, tuition, college fees, passport fee", fr = "consultant agréé, consultant réglementé, entrée express, frais gouvernementaux, frais d'IRCC, frais de demande, biométrie, frais de scolarité, frais de passeport" }

phrase "for_job"  { en = "{pay} ...4 {money >= 300} ...6 {job}; {money >= 300} ...6 {job}; {agent} ...4 {pay} ...4 {money >= 300}; {pay} ...3 {agent} ...4 {money >= 300}; {pay} ...4 {money >= 300} ...6 {agent}; {pay} ...3 (for the|for a|for his|for her|for their) ...1 {job}; {pay} ...2 {number >= 300} ...4 (for)? ...2 {job}; (sells|sold|selling|sell|buy|bought) ...2 (lmias|lmia|jobs|permits|job offers|a job)", fr = "{pay} ...4 {money >= 300} ...6 {job}; {money >= 300} ...6 {job}; {agent} ...4 {pay} ...4 {money >= 300}; {pay} ...3 {agent} ...4 {money >= 300}; {pay} ...4 {money >= 300} ...6 {agent}; {pay} ...3 (pour le|pour la|pour un|pour une|pour son|pour avoir) ...1 {job}; {pay} ...2 {number >= 300} ...4 (pour)? ...2 {job}; (vend|vendait|vendent|vendu|acheté) ...2 (eimt|emplois|emploi|permis|offres d'emploi|job|jobs)" }
phrase "fee"      { en = "{pay} ...4 {fee}; {fee} ...6 {agent}; {agent} ...6 {fee}; {fee} ...4 {money}", fr = "{pay} ...4 {fee}; {fee} ...6 {agent}; {agent} ...6 {fee}; {fee} ...4 {money}" }
phrase "kickback" { en = "{kickback}", fr = "{kickback}" }
phrase "jobs"     { en = "{agent} ...9 (job|jobs|work|worker|workers|permit|permits|lmia|lmias|placed|hired|employer|farm|plant|restaurant); (worker|workers|lmia|permit|permits|foreign) ...9 {agent}; lmia; recruiter; placement agency; recruited; hired; wages; overtime; worker|workers; job|jobs", fr = "{agent} ...9 (emploi|emplois|travail|travailleurs|travailleur|permis|eimt|embauché|ferme|usine|restaurant); (travailleurs|travailleur|eimt|permis) ...9 {agent}; eimt; recruteur; agence de placement; recruté|recrutés|recrutée; salaire|paye; travailleurs|travailleur; job|emploi" }
phrase "licensed" { en = "{licensed}", fr = "{licensed}" }

flag_when "for_job" :near("jobs", "anywhere") :unless("licensed", "2 sentences")
flag_when "fee"     :unless("licensed", "2 sentences")
flag_when "kickback" :near("jobs", "anywhere")

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
