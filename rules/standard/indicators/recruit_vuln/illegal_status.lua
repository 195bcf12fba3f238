indicator "recruit_vuln.illegal_status"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "a temporary resident permit may help",
                          fr = "un permis de séjour temporaire peut aider" },
          partnership = { en = "IRCC can confirm the status",
                          fr = "IRCC peut confirmer le statut" } }
law       "CC 279.04; IRPA 118"
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Abuse of irregular immigration status",
        fr = "Abus d'un statut migratoire irrégulier" }
why   { en = "A person without status can be made to accept almost anything.",
        fr = "Une personne sans statut peut être amenée à accepter presque tout." }
ask   { en = "Who knew about the status, and what did they say about it?",
        fr = "Qui connaissait la situation de statut, et qu'en a-t-on dit?" }
false_alarms { en = "Lack of status alone; a refugee claim in progress.",
               fr = "Absence de statut seule; demande d'asile en cours." }

words "state" { en = "no papers, no status, without status, without papers, out of status, expired visa, visa expired, visa had expired, permit expired, permit had expired, expired permit, overstayed, undocumented, no work permit, without a work permit, no permit, not allowed to work, refused claim, claim refused, claim was refused, refugee claim was denied, failed claimants, illegal, illegals, no legal status, visitor record expired, no refugee card, clean people no file", fr = "visa était expiré, permis était expiré, sans papiers, sans statut, pas de papiers, pas de statut, visa expiré, permis expiré, hors statut, sans permis, pas de permis, sans permis de travail, demande refusée, demande d'asile refusée, illégale, illégal, illégaux, clandestin, clandestine, clandestins, statut expiré" }
words "use" { en = "took any job, took the job, takes any job, accept, accepted, accepts, so he took, so she took, so he hired, recruited, recruits, recruit, hires, hire, hired, looks for, look for, looking for, prefers, prefer, preferred, likes, targets, target, picks, chose, offered, offers, knew, knows, uses, takes advantage, took advantage, only takes, because they, cheap, can't complain, cannot complain, won't complain", fr = "pris le premier, pris n'importe, a accepté, accepte, accepter, recrutée, recruté, recrutent, recrute, embauche, embauchent, embauché, cherche, cherchent, préfère, préfèrent, préférait, cible, ciblent, choisit, offert, offre, savait, sait, savent, profite, profitent, en profite, pas se plaindre, se plaindre, pas cher" }
words "who" { use = "people.controllers, people.recruiters",
              en  = "he, she, they",
              fr  = "il, elle, ils, on" }

phrase "used" { en = "{state} ... {use}; {use} ... {state}; {who} ... {use} ... (people|workers|girls|women|those|someone) ... {state}; {use} (people|workers|girls|women|those|guys) ... {state}; because ... {state}", fr = "{state} ... {use}; {use} ... {state}; {who} ... {use} ... (gens|travailleurs|filles|femmes|monde|ceux) ... {state}; parce que ... {state}" }
phrase "used" { en = "(hires|hire|hired|picks|recruits|wants|takes|likes) ... (no status|no papers|without papers|without status|illegals|undocumented|refused claim) ; {state} ... (job|work|offer|agreed|took|accepted|boss|agency|won't complain|no questions)" }
phrase "used" { fr = "(engage|engagent|embauche|embauchent|prend|prennent|aime) ... (sans statut|sans papiers|illégaux|illégales|pas de papiers); {state} ... (job|travail|offre|accepté|pris|patron|agence|chialent pas|plaignent pas)" }
phrase "ordinary" { en = "lawyer; renewal; restored; extension; hospital; can i; how do i; my wife's", fr = "avocat; avocate; renouvellement; prolongation; est-ce que je peux; comment faire" }
words "state2" { en = "visa ran out, visa had run out, visa expired, permit had lapsed, permit lapsed, lapsed permit, overstay, overstayed, overstaying, undocumented, without papers, have papers, no papers, no need papers, no papers needed, out of status, refused asylum, asylum was refused, nowhere legal to work, no legal right to work, no right to work, no work permit, without a sin, no sin, arrived irregularly, crossed irregularly, crossed at roxham, expired permits, have status, had status, not allowed to work, tourist visa", fr = "visa a expiré, visa avait expiré, permis était fini, permis était échu, visa était échu, permis fini, permis échus, permis échu, après mon visa, resté après son visa, sans-papiers, sans papiers, pas de papiers, pas besoin de papiers, pas besoin papiers, aucune n'a de papiers, hors statut, asile était refusée, demande d'asile refusée, pas moyen de travailler légalement, pas le droit de travailler, n'avait pas le droit de travailler, pas de permis de travail, sans nas, pas de nas, de façon irrégulière, traversé à roxham, avait un statut, on avait un statut, visa de touriste" }
phrase "used" { en = "{state2} ...9 {by}; {by} ...9 {state2}; (take|takes|took) what he (give|gives); (with him|there) nobody asks; asked (first)? ... (had|have) status", fr = "{state2} ...9 {by}; {by} ...9 {state2}; prends ce qu'il donne; personne pose de questions; demandait ... avait un statut" }
words "by" { use = "recruitment.offer, recruitment.accept", en = "hired, he hired, pick, cheap, won't complain, don't complain, only thing she could get, only job, no questions asked, owner offered, offered four dollars, were chosen, recruited in", fr = "engageait, les engageait, se plaignent pas, ça coûte moins cher, pas cher, la seule chose qu'elle pouvait, seule job, personne pose, a offert quatre, on les a choisies, recruté au" }
phrase "state2" { en = "{state2}", fr = "{state2}" }
phrase "by" { en = "{by}", fr = "{by}" }
phrase "waits_refused" { en = "(waits|waiting|hangs around|stands|recruits|hires|picks|looks) ...4 (outside|in front of|at|near|by) ...3 (refugee office|immigration office|tribunal|refugee board|shelter for refugees|asylum) ...9 (refused|rejected|denied|no papers|claim|turned down|expired)?; (hires|picks|takes|recruits|looks for) ...4 (whose|with) ...2 (visa|permit|claim|status) ...3 (ran out|expired|finished|refused|rejected|is over|lapsed)", fr = "(attend|attendait|guette|recrute|engage|ramasse|cherche) ...4 (devant|à la sortie|près) ...3 (bureau des réfugiés|bureau d'immigration|tribunal|centre de réfugiés) ...9 (refus|refusés|déboutés|sans papiers|demande)?; (engage|prend|ramasse|recrute|cherche) ...4 (dont|avec) ...2 (visa|permis|demande|statut) ...3 (fini|finie|expiré|expirée|refusé|refusée|terminé)" }
phrase "aid_refugees" { en = "(legal clinic|volunteer|lawyer|interpreter|church sponsors|settlement agency)", fr = "(clinique juridique|bénévole|avocat|interprète|parrainage privé|organisme d'accueil)" }
words "by" { en = "takes whatever they give, take whatever they give, takes what they give, take what they give, takes anything they give, takes what he is given, takes what she is given",
             fr = "prend ce qu'on lui donne, prend ce qu'ils lui donnent, prennent ce qu'on leur donne, prend n'importe quoi, prend toute ce qu'on lui donne" }
words "state" { en = "visa has run out, visas have run out, visa is expired, visa has expired, visas have expired, permit has run out, permit has expired, permits have expired" }
words "state2" { fr = "demande d'asile a été refusée, demande a été refusée, asile a été refusé" }
flag_when "used" :unless("ordinary", "same sentence")
flag_when "state2" :before("by", "2 sentences") :unless("ordinary", "2 sentences")

-- No status, and that is why.
words "state3" { en = "visa was dead, visa is dead, visa was finished, visa was over, visa died, visa lapsed, visa had lapsed, status lapsed, status had lapsed, lost status, lost her status, lost his status, lost their status, fell out of status, no visa, no legal papers, not legal, no documents, without documents, no card, no health card, no file, off the books people, off the radar, under the radar, school closed, failed refugee, failed claim, failed claims, refused refugee, refused claimants, rejected claim, rejected claimants, removal order, deportation order, unenforced removal, hiding from immigration, papers ran out, ran out of status, nobody's papers, papers not required, papers not needed, no id needed, status not required, don't need papers, doesn't need papers, no questions, walked across the border, came in through the woods",
                 fr = "visa mort, visa fini, visa était fini, visa était mort, visa périmé, permis périmé, statut perdu, perdu son statut, perdu leur statut, perdu mon statut, sans document, sans documents, sans carte, ni carte ni, pas de carte, pas en règle, pas légal, pas légale, papiers pas exigés, pas de papiers exigés, papiers non exigés, papiers pas nécessaires, pas besoin papier, pas besoin de papier, sans question, pas de questions, avec un refus, un refus, débouté, déboutée, déboutés, refusés, refusé par l'immigration, mesure de renvoi, avis de renvoi, ordre de renvoi, se cache de l'immigration, cachée de l'immigration, passé par le bois, entrée par le bois, entré par le bois, vivait sans papiers, vit sans papiers" }
phrase "state3" { en = "{state3}; {state2}", fr = "{state3}; {state2}" }
phrase "picked" { en = "{recruitment.picked}; (hires|hire|hired|takes|wants|likes|seeks|posts|advertises) ...4 {state2}", fr = "{recruitment.picked}; (engage|engagent|prend|prennent|veut|veulent|aime|écrit|affiche) ...4 {state2}" }

flag_when "state3" :near("picked", "2 sentences") :unless("ordinary", "same sentence")
flag_when "waits_refused" :unless("aid_refugees", "2 sentences")

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
hits "Her [permit lapsed in the spring, and that is when the manager offered] her cash work."
hits "They [pick undocumented] men at the church door."
hits { fr = "Son [permis était fini], alors elle prend ce qu'il donne." }
hits { fr = "Ils [cherchent des sans-papiers] devant l'église." }
misses "The boss asks for a SIN before hiring anybody."
misses "Students out of status should see an adviser."
misses { fr = "Le patron demande le NAS avant d'engager." }
misses { fr = "Les étudiants hors statut devraient voir une conseillère." }

hits "They took her because her [visa was dead], and she gets no pay."
hits { fr = "Il cherche ceux qui n'ont [pas de carte] et les fait travailler sans salaire." }
misses "Her visa lapsed and her lawyer is looking for the form."
misses { fr = "Mon permis est périmé, je cherche le formulaire." }
hits { fr = "[Il engage juste des gars dont le visa est fini]." }
hits "The contractor [waits outside the refugee office for men who got refused]."
hits { fr = "L'entrepreneur [attend devant le bureau des réfugiés ceux qui ont eu un refus]." }
hits { en = "He [has no papers, so he takes whatever they give him].",
       fr = "Il [a pas de papiers, fait qu'il prend ce qu'on lui donne]." }
hits { en = "The contractor [looks for guys whose visa has run out].",
       fr = "L'entrepreneur [cherche des gars dont le visa est fini]." }
hits { en = "Her [claim was refused, and then this man offered her work].",
       fr = "Sa [demande d'asile a été refusée, et là cet homme lui a offert du travail]." }
misses { en = "Her visa has run out and she will renew it on Monday.",
         fr = "Son visa est fini et elle le renouvelle lundi." }
