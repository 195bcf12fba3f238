indicator "recruit_vuln.illegal_status"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "a temporary resident permit may help", fr = "un permis de séjour temporaire peut aider" },
          partnership = { en = "IRCC can confirm the status", fr = "IRCC peut confirmer le statut" } }
law       "CC 279.04; IRPA 118"
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Abuse of irregular immigration status", fr = "Abus d'un statut migratoire irrégulier" }
why   { en = "A person without status can be made to accept almost anything.", fr = "Une personne sans statut peut être amenée à accepter presque tout." }
ask   { en = "Who knew about the status, and what did they say about it?", fr = "Qui connaissait la situation de statut, et qu'en a-t-on dit?" }
false_alarms { en = "Lack of status alone; a refugee claim in progress.", fr = "Absence de statut seule; demande d'asile en cours." }

words "state" { en = "no papers, no status, without status, without papers, out of status, expired visa, visa expired, visa had expired, permit expired, permit had expired, expired permit, overstayed, undocumented, no work permit, without a work permit, no permit, not allowed to work, refused claim, claim refused, claim was refused, refugee claim was denied, failed claimants, illegal, illegals, no legal status, visitor record expired, no refugee card, clean people no file", fr = "visa était expiré, permis était expiré, sans papiers, sans statut, pas de papiers, pas de statut, visa expiré, permis expiré, hors statut, sans permis, pas de permis, sans permis de travail, demande refusée, demande d'asile refusée, illégale, illégal, illégaux, clandestin, clandestine, clandestins, statut expiré" }
words "use" { en = "took any job, took the job, takes any job, accept, accepted, accepts, so he took, so she took, so he hired, recruited, recruits, recruit, hires, hire, hired, looks for, look for, looking for, prefers, prefer, preferred, likes, targets, target, picks, chose, offered, offers, knew, knows, uses, takes advantage, took advantage, only takes, because they, cheap, can't complain, cannot complain, won't complain", fr = "pris le premier, pris n'importe, a accepté, accepte, accepter, recrutée, recruté, recrutent, recrute, embauche, embauchent, embauché, cherche, cherchent, préfère, préfèrent, préférait, cible, ciblent, choisit, offert, offre, savait, sait, savent, profite, profitent, en profite, pas se plaindre, se plaindre, pas cher" }
words "who" { use = "people.controllers, people.recruiters", en = "he, she, they", fr = "il, elle, ils, on" }

phrase "used" { en = "{state} ... {use}; {use} ... {state}; {who} ... {use} ... (people|workers|girls|women|those|someone) ... {state}; {use} (people|workers|girls|women|those|guys) ... {state}; because ... {state}", fr = "{state} ... {use}; {use} ... {state}; {who} ... {use} ... (gens|travailleurs|filles|femmes|monde|ceux) ... {state}; parce que ... {state}" }
phrase "used" { en = "(hires|hire|hired|picks|recruits|wants|takes|likes) ... (no status|no papers|without papers|without status|illegals|undocumented|refused claim) ; {state} ... (job|work|offer|agreed|took|accepted|boss|agency|won't complain|no questions)" }
phrase "used" { fr = "(engage|engagent|embauche|embauchent|prend|prennent|aime) ... (sans statut|sans papiers|illégaux|illégales|pas de papiers); {state} ... (job|travail|offre|accepté|pris|patron|agence|chialent pas|plaignent pas)" }
phrase "ordinary" { en = "lawyer; renewal; restored; extension; hospital; can i; how do i; my wife's", fr = "avocat; avocate; renouvellement; prolongation; est-ce que je peux; comment faire" }
flag_when "used" :unless("ordinary", "same sentence")

hits "He had [no papers so he took any job]."
hits "The foreman [looks for people without status]."
hits "She was [recruited because her visa had expired]."
hits { fr = "Il était [sans papiers, il a accepté] la première offre." }
hits { fr = "Ils [cherchent des gens sans statut]." }
hits { fr = "Elle a été [recrutée parce que son visa était expiré]." }
misses "My visa expired and my lawyer filed an extension."
misses "The driver had no permit for the truck."
misses "We accept credit cards."
misses { fr = "Mon visa est expiré et mon avocate a demandé une prolongation." }
misses { fr = "Le conducteur n'avait pas ses lunettes." }
misses { fr = "Nous acceptons les cartes." }
