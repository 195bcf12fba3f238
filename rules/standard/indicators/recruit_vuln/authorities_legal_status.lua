indicator "recruit_vuln.authorities_legal_status"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "labour, domestic_servitude, any"
pillars { protection = { en = "an open work permit for vulnerable workers may help", fr = "un permis ouvert pour travailleurs vulnérables peut aider" },
          partnership = { en = "IRCC and ESDC oversee the permit", fr = "IRCC et EDSC encadrent le permis" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Relationship with authorities or legal status abused at recruitment (for example employer-tied permit)", fr = "Rapport avec les autorités ou statut légal exploité au recrutement (p. ex. permis lié à l'employeur)" }
why   { en = "A permit or a status that hangs on one person gives that person power.", fr = "Un permis ou un statut qui tient à une seule personne lui donne un pouvoir." }
ask   { en = "What kind of permit is it, and what was said about it before arrival?", fr = "De quel type de permis s'agit-il, et qu'en a-t-on dit avant l'arrivée?" }
false_alarms { en = "A closed permit with a fair employer.", fr = "Permis fermé avec un employeur correct." }

words "tied" { en = "closed work permit, closed permit, employer specific permit, employer-specific, tied to the employer, tied to one employer, tied to the farm, tied to the boss, names one, names only one, one employer only, only work for that, only allowed to work for, can only work for, status depends on, permit depends on, visa depends on, sponsored by her husband, sponsored by him, depends on the employer, depends on him for papers, permit is tied, no one else on the permit, and no one else", fr = "permis fermé, permis de travail fermé, permis lié à, lié à l'employeur, lié à la ferme, lié à un seul, au nom d'un seul, un seul employeur, travailler que pour, travailler seulement pour, travailler juste pour, statut dépend, permis dépend, visa dépend, parrainée par lui, parrainée par son mari, dépend de l'employeur, attaché à l'employeur" }
words "afraid" { en = "afraid of the police because, afraid of police because, old charge, outstanding warrant, warrant out, on probation, criminal record, fears the police, wanted back home", fr = "peur de la police à cause, vieille accusation, mandat contre, en probation, casier judiciaire, dossier criminel, recherché dans son pays" }
words "use" { en = "he knew, they knew, told, tells, says, said, boss, employer, recruiter, agent, threatens, uses, remind, reminds, so she stays, so he stays, stays because, prison, can't leave, cannot leave, can't quit, he uses, leverage", fr = "il savait, ils savaient, dit, patron, employeur, recruteur, agent, menace, s'en sert, rappelle, alors elle reste, alors il reste, prison, peut pas partir, peut pas quitter, ne peut pas partir" }

phrase "tied" { en = "{tied} ... {use}; {use} ... {tied}; {tied} ... (farm|yard|restaurant|company|agency|family|one); (status|visa|permit) depends on (the|her|his) ... (employer|boss|husband|sponsor)", fr = "{tied} ... {use}; {use} ... {tied}; {tied} ... (ferme|cour|restaurant|compagnie|agence|famille|patron|employeur); (statut|visa|permis) dépend ... (employeur|patron|mari|garant)" }
phrase "afraid" { en = "{afraid} ... {use}; {use} ... {afraid}; afraid of the police because of an old|a charge|warrant", fr = "{afraid} ... {use}; {use} ... {afraid}; peur de la police à cause" }
phrase "ordinary" { en = "can i change; how long; question; open permit; boss is fine; lost passport; loss of passport; report number", fr = "est-ce que je peux; combien de temps; question; permis ouvert; numéro de rapport" }
flag_when "tied" :unless("ordinary", "2 sentences")
flag_when "afraid"

hits "He has a [closed work permit and the boss] brings it up daily."
hits "Her [status depends on the employer]."
hits "He is [afraid of the police because of an old charge]."
hits { fr = "Il a un [permis fermé et le patron] le lui rappelle." }
hits { fr = "Son [statut dépend de l'employeur]." }
hits { fr = "Elle a [peur de la police à cause] d'une histoire de vol." }
misses "Can I change jobs on a closed work permit?"
misses "My open permit arrived in the mail."
misses "The warrant was signed by a judge."
misses { fr = "Est-ce que je peux changer d'emploi avec un permis fermé?" }
misses { fr = "Mon permis ouvert est arrivé." }
misses { fr = "Le juge a signé le mandat." }
