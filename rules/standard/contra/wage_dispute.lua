contra    "contra.wage_dispute"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "any"
pillars { partnership = { en = "refer to labour standards; lowers the score only without a sign of coercion", fr = "renvoi aux normes du travail; n'abaisse le score qu'en l'absence de contrainte" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Ordinary wage or employment dispute, worker free to leave",
        fr = "Simple différend salarial, travailleur libre de partir" }
why   { en = "Late or missing pay is a labour matter when the worker can leave, has other work or keeps their papers.", fr = "Une paye en retard ou manquante relève du travail quand la personne peut partir, a un autre emploi ou garde ses papiers." }
ask   { en = "Can you stop going to work tomorrow without anything happening to you?",
        fr = "Pouvez-vous ne pas aller travailler demain sans qu'il vous arrive quelque chose?" }
false_alarms { en = "Wages held back so that the worker stays.",
               fr = "Un salaire retenu pour que la personne reste." }

words "left" { en = "I quit, i've quit, we quit, she quit, he quit, quit my job, quit the job, gave my notice, gave notice, gave my two weeks, two weeks notice, I resigned, I left the job, left the job, I was fired, got fired, was laid off, got laid off, found another job, found a new job, found a better job, have another job, have a new job, have another job now, new job, new employer, started somewhere else, moved on, quitting",
               fr = "j'ai démissionné, j'ai lâché, j'ai quitté, on a quitté, il a démissionné, elle a démissionné, a donné sa démission, j'ai donné ma démission, donné mon deux semaines, donné mes deux semaines, donné mon avis, j'ai été congédié, j'ai été congédiée, mis à pied, mise à pied, j'ai été mis à pied, trouvé un autre emploi, trouvé une autre job, trouvé un nouvel emploi, j'ai un autre emploi, j'ai une autre job, nouvelle job, nouvel emploi, nouvel employeur, je démissionne" }
words "owed" { en = "last pay, final pay, last cheque, last paycheque, last paycheck, final cheque, final paycheque, vacation pay, holiday pay, stat holiday, statutory holiday, overtime, severance, termination pay, back pay, tips, record of employment, ROE, T4, bonus, unpaid hours, owed, owes me, still owes, wages, pay stubs, minimum wage, two weeks pay, the difference",
               fr = "dernière paye, dernière paie, dernier chèque, paye de vacances, paie de vacances, indemnité de vacances, 4 %, jour férié, jours fériés, heures supplémentaires, temps supplémentaire, overtime, indemnité de départ, préavis, pourboires, relevé d'emploi, T4, prime, on me doit, me doit, me doivent, heures impayées, salaire minimum, la différence, talons de paye, salaire" }
words "dispute" { en = "labour standards, labor standards, employment standards, ministry of labour, small claims, a complaint about my pay, file a complaint, filed a complaint, grievance, union rep, shop steward, wage claim, dispute over, labour board, my rights",
                  fr = "normes du travail, CNESST, petites créances, une plainte pour salaire, porter plainte aux normes, grief, syndicat, délégué syndical, réclamation de salaire, litige sur, différend, mes droits, tribunal du travail" }

phrase "left" { en = "{left}", fr = "{left}" }
phrase "owed" { en = "{owed}", fr = "{owed}" }
phrase "dispute" { en = "{dispute}; dispute ... {owed}; disagree ... {owed}",
                   fr = "{dispute}; litige ... {owed}; différend ... {owed}" }
phrase "late" { en = "pay ... days late; paid late; short on my|his|her cheque|pay|paycheque; shorted ... hours; missing ... hours ... pay", fr = "paye ... jours de retard; payé en retard; payée en retard; il manque ... heures ... paye|paie; erreur ... paye|paie|talon" }

words "left2" { en = "I quit, we quit, I've quit, quit in, quit last, I left in, left there, my old job, my former job, old boss, former boss, former employer, ex employer, ex-employer, old employer, previous employer, previous job, old workplace, I used to work, let me go, was let go, laid me off, fired me, last day was, my last day, I resigned, gave notice, end of my contract, after I left, since I left, already left", fr = "j'ai quitté, j'ai lâché, mon ancien emploi, mon ancienne job, ancien patron, mon ancien boss, ancien employeur, mon ex-employeur, m'a congédié, m'a congédiée, m'a mis à pied, m'a mise à pied, mon dernier jour, ma dernière journée, j'ai démissionné, j'ai donné mon avis, fin de mon contrat, depuis que j'ai quitté, après mon départ, j'y travaillais" }
words "money2" { use = "money.pay", en = "owed, owes, overtime, vacation, hours, severance, deposit, stub, tips, shortfall", fr = "doit, doivent, heures, vacances, préavis, talon, pourboires, manque" }
phrase "left" { en = "{left2}", fr = "{left2}" }
phrase "money" { en = "{money2} ...6 (owe|owes|owed|missing|short|late|unpaid|not paid|never paid|still waiting|waiting|refuses|won't pay|didn't pay|wrong|never got|never received|not received|hasn't paid); (owe|owes|owed|missing|short|unpaid|waiting for|never got|never received|haven't received|hasn't sent|haven't sent|still haven't sent) ...6 {money2}", fr = "{money2} ...6 (dû|due|dus|manque|manquante|retard|impayé|impayées|impayées|pas payé|pas payée|pas payées|jamais payé|attends|attend|refuse|erreur|jamais reçu|pas reçu); (doit|doivent|dû|due|manque|impayé|attends|attend|jamais reçu|pas reçu) ...6 {money2}" }
words "quit2" { en = "~quit, ~resign, gave my notice, gave notice, gave her notice, laid me off, laid off, new job, better job, left that, left the restaurant, looking for another position, looking for another job, goes home each night, fired me, my old boss, last day, has a new job, moved on", fr = "lâché la job, démissionné, donné mon préavis, préavis, mis à pied, mise à pied, nouvel emploi, nouvelle job, meilleur emploi, quitté le restaurant, se cherche autre chose, cherche un autre emploi, rentre chez lui chaque soir, congédié, mon ancien boss, dernière journée, nouveau travail" }
words "claim2" { en = "last cheque, last pay, overtime, vacation pay, record of employment, roe, tips, severance, break pay, deduction for the uniform, complains about schedule, shorted me, file a claim, labour standards, the ministry, standards, back pay, stat pay, t4, hours of pay, pay was late, was late twice, apologized and paid", fr = "dernière paye, dernier chèque, temps supplémentaire, 4 %, relevé d'emploi, pourboires, indemnité, pause, déduction pour l'uniforme, se plaint de l'horaire, porter plainte, normes du travail, normes, cnesst, vacances, heures de pause, en retard deux fois, s'est excusée, jours fériés, t4" }
phrase "pair" { en = "{quit2} ...15 {claim2}; {claim2} ...15 {quit2}; (dispute|disagrees|disagreement|contests|argues) ...6 {claim2}; {claim2} ...6 (how do i|file|claim|ministry|standards|labour board); (boss|employer|manager|company|they) ...3 (shorted|owes|owe|still owe) ...2 me ...3 (overtime|hours|vacation|last|pay|tips) ...9 (file|claim|standards|ministry|how do i|quit|left); pay was late ...6 (apologized|paid|once|twice)", fr = "{quit2} ...15 {claim2}; {claim2} ...15 {quit2}; (litige|conteste|différend|désaccord) ...6 {claim2}; {claim2} ...9 (comment|porter plainte|normes|cnesst|réclamer); paye ...4 en retard ...6 (excusée|excusé|payé|deux fois)" }
phrase "grip" { en = "(passport|passports|can't quit|cannot quit|owes him|owe him|debt|threat|threatened|locked|wages keep|agent)", fr = "(passeport|passeports|peut pas démissionner|dette|menace|menacé|enfermé|agent|lui doit)" }
-- A sum in dispute, and an ordinary way out of it: another job, a union, a payroll office, a claim.
words "sum" { en = "cheque was short, cheque is short, check was short, pay was short, pay is short, short nine hours, hours short, hours missing, missing hours, shorted me, shorted my, off my last, off my pay, off my cheque, off my stub, from my last pay, from my pay, deducted from, deductions from, took off my pay, held back from our pay, held back from my pay, kept my deposit, kept the deposit, owes us three weeks, owes me for, owe me for, owes us for, still owes me, out three weeks, out two weeks, out a week, vacation money, vacation pay, holiday pay, stat holiday, stat pay, overtime after, unpaid overtime, overtime rate, severance, termination pay, notice pay, my T4, record of employment, my ROE, tip pool, tip pooling, tips, piece rate, the deductible, a deductible, uniform charge, for the uniform, for a uniform, dine and dash, broken plate, cash short, per tree, minimum wage, promised 22, gets 20, less than the posting, wrong rate, pay rate, bounced cheque, cheque bounced, late with pay, pay is late, pay was late", fr = "manquait neuf heures, manque des heures, heures manquantes, heures en moins, chèque trop petit, sur ma dernière paye, sur ma paye, de ma paye, sur notre paye, de notre paye, retenu sur, retenue sur, retenues sur, coupé sur ma paye, enlevé sur, nous doit trois semaines, nous doit deux semaines, me doit deux, me doit trois, me doit une, me doit encore, doit encore deux, doit encore trois, paye de vacances, mon 4 %, 4 %, jour férié, le férié, fériés, heures sup, heures supplémentaires, temps supplémentaire, temps double, préavis, indemnité de départ, relevé d'emploi, mon T4, relevé 1, pourboires, partage des pourboires, taux à la pièce, la franchise, une franchise, uniforme, assiette cassée, frais de camp, cennes du plant, salaire minimum, promis 22, payé 20, mauvais taux, taux horaire, chèque sans fonds, chèque a rebondi, paye en retard" }
words "way_out" { en = "union, shop steward, hr, human resources, payroll, small claims, labour board, labour standards, employment standards, esa, the province, ministry of labour, file a claim, claim filed, filed a claim, a complaint, grievance, is that allowed, is that legal, are they allowed, can they do that, can i sue, start at, started at, starting at, already at another, another shop, somewhere else now, working elsewhere, work elsewhere, new job, other offers, job offers, three offers, other jobs, gave notice, give notice, my notice, i quit, we quit, i left, let go, laid off, got fired, closed without notice, ex boss, ex-boss, former boss, old boss, former employer, old employer, finished the season, i'd go again, going back next, corrected it, corrected on, paid the difference, order issued, next pay run, next run, talked to a lawyer, free clinic, disputes, disputed, unhappy with", fr = "syndicat, délégué syndical, rh, ressources humaines, la paye dit, service de paye, petites créances, normes du travail, aux normes, cnesst, porter plainte, plainte, grief, ont-ils le droit, a-t-il le droit, est-ce légal, je commence au, j'ai commencé, rendu ailleurs, travaille déjà ailleurs, travaille ailleurs, nouvelle job, nouvel emploi, autres offres, trois offres, offres ailleurs, donner ma démission, donné ma démission, démissionné, j'ai lâché, j'ai quitté, mise à pied, mis à pied, congédié, congédiée, a fermé sans, fermé ses portes, ancien boss, ancien patron, ancien employeur, fini la saison, j'y retourne, j'y retournerais, a corrigé, avis de correction, prochaine paye, prochain, je conteste, conteste, se plaint" }
words "held_by" { en = "passport, passports, papers, lock, locked, not allowed, may not leave, cannot leave, can't leave, police will, deport, deported, threat, threatened, hits, beat, afraid, scared, worked off, work it off, debt, sleeps in, sleep in, takes our cards, takes her card, never paid, no pay, grocery money", fr = "passeport, passeports, papiers, barré, barrée, enfermé, enfermés, pas le droit de sortir, peut pas partir, peuvent pas partir, police va, expulser, déporter, menace, menacé, frappe, peur, rembourser, dette, dort dans, dorment dans, prend nos cartes, prend ses cartes, jamais été payés, jamais payé" }
phrase "sum" { en = "{sum}; (took|takes|deducted|docked|charged) ...3 {money} ...3 (off|from) my|our|his|her ...2 (pay|cheque|stub|check|last); owes|owe (me|us) ...3 (weeks|days|shifts|hours|pay); promised {number} ...3 (gets|paid|got) {number}", fr = "{sum}; (enlevé|coupé|pris|retenu|chargé) ...3 {money} ...5 (paye|paie|chèque); (me|nous) (doit|doivent) ...2 (semaines|jours|quarts|heures|paye); promis {number} ...3 (payé|payée|reçoit|gagne) {number}" }
phrase "way_out" { en = "{way_out}", fr = "{way_out}" }
phrase "held_by" { en = "{held_by}", fr = "{held_by}" }
phrase "way_out" { fr = "(parti|partie|allé|allée) (dans|pour|chez) (un autre|une autre) (restaurant|employeur|job|ferme|compagnie|garage|place|magasin|salon); parti ailleurs|partie ailleurs" }
flag_when "left" :near("owed", "2 sentences")
flag_when "dispute" :near("owed", "2 sentences")
flag_when "late" :near("left", "same paragraph")
flag_when "late" :near("dispute", "same paragraph")
flag_when "left" :near("money", "anywhere")
flag_when "pair" :unless("grip", "same paragraph")
flag_when "sum" :near("way_out", "same paragraph") :unless("held_by", "same paragraph")

hits "[I quit] the bakery in May and they still haven't sent my vacation pay."
hits "[Found a new job] last week, but the old place owes me overtime from June."
hits "How do I file a complaint with [employment standards] about my last cheque?"
hits { fr = "[J'ai démissionné] de la boulangerie en mai et il manque ma paye de vacances." }
hits { fr = "[J'ai trouvé un nouvel emploi], mais l'ancien me doit des heures supplémentaires." }
hits { fr = "Comment [porter plainte aux normes] du travail pour ma dernière paye?" }
misses "The foreman says we lose our wages if we leave and he has our passports."
misses "She has never seen a pay since she arrived and sleeps in the garage."
misses "He wants to quit but they told him the debt must be paid first."
misses { fr = "Le contremaître dit qu'on perd notre argent si on part et il a nos passeports." }
misses { fr = "Elle n'a jamais vu une paye depuis son arrivée et dort dans le garage." }
misses { fr = "Il veut partir, mais on lui a dit de rembourser la dette d'abord." }
hits "He [resigned in May and wants his vacation pay]."
hits "The [dispute is about two hours of overtime]."
hits { fr = "Il a [démissionné en mai et veut son 4 %]." }
hits { fr = "Le [litige porte sur deux heures de pause]." }
misses "He wants to resign but they keep his passport and his last pay."
misses { fr = "Il veut démissionner mais ils gardent son passeport et sa dernière paye." }
misses "The pay goes to the agent, we see nothing."
misses { fr = "La paye va à l'agent, on ne voit rien." }
hits "They [took forty dollars off my pay] for a glass, I start at the bank Monday."
hits "The [tip pool] changed and I filed a grievance."
hits { fr = "Il a coupé 40 $ [sur ma paye] pour un verre, je travaille déjà ailleurs." }
hits { fr = "Le [partage des pourboires] a changé, j'ai fait un grief." }
misses "He keeps the tips and her passport, she may not leave."
misses { fr = "Il garde les pourboires et son passeport, elle peut pas partir." }
hits { en = "I [quit two weeks ago and they still owe me my last cheque].",
       fr = "[J'ai lâché] ma job il y a deux semaines et ils [me doivent] encore ma dernière paye." }
hits { en = "He and the garage [disagree about his vacation pay]; he works elsewhere now.",
       fr = "Lui et le garage s'entendent pas sur sa [paye de vacances]; il [travaille ailleurs] maintenant." }
hits { en = "[I left] for another restaurant and the old one [still owes me] overtime.",
       fr = "Je suis [parti dans un autre restaurant] et l'ancien [me doit encore] mon [temps supplémentaire]." }
misses { en = "The boss still owes her for May and won't let her leave.",
         fr = "Le boss lui doit encore mai et la laisse pas partir." }
