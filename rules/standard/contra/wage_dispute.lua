contra "contra.wage_dispute"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "any"
pillars { partnership = { en = "refer to labour standards; lowers the score only without a sign of coercion", fr = "renvoi aux normes du travail; n'abaisse le score qu'en l'absence de contrainte" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Ordinary wage or employment dispute, worker free to leave", fr = "Simple différend salarial, travailleur libre de partir" }
why { en = "Late or missing pay is a labour matter when the worker can leave, has other work or keeps their papers.", fr = "Une paye en retard ou manquante relève du travail quand la personne peut partir, a un autre emploi ou garde ses papiers." }
ask { en = "Can you stop going to work tomorrow without anything happening to you?", fr = "Pouvez-vous ne pas aller travailler demain sans qu'il vous arrive quelque chose?" }
false_alarms { en = "Wages held back so that the worker stays.", fr = "Un salaire retenu pour que la personne reste." }

words "left"    { en = "I quit, i've quit, we quit, she quit, he quit, quit my job, quit the job, gave my notice, gave notice, gave my two weeks, two weeks notice, I resigned, I left the job, left the job, I was fired, got fired, was laid off, got laid off, found another job, found a new job, found a better job, have another job, have a new job, have another job now, new job, new employer, started somewhere else, moved on, quitting",
                  fr = "j'ai démissionné, j'ai lâché, j'ai quitté, on a quitté, il a démissionné, elle a démissionné, a donné sa démission, j'ai donné ma démission, donné mon deux semaines, donné mes deux semaines, donné mon avis, j'ai été congédié, j'ai été congédiée, mis à pied, mise à pied, j'ai été mis à pied, trouvé un autre emploi, trouvé une autre job, trouvé un nouvel emploi, j'ai un autre emploi, j'ai une autre job, nouvelle job, nouvel emploi, nouvel employeur, je démissionne" }
words "owed"    { en = "last pay, final pay, last cheque, last paycheque, last paycheck, final cheque, final paycheque, vacation pay, holiday pay, stat holiday, statutory holiday, overtime, severance, termination pay, back pay, tips, record of employment, ROE, T4, bonus, unpaid hours, owed, owes me, still owes, wages, pay stubs, minimum wage, two weeks pay, the difference",
                  fr = "dernière paye, dernière paie, dernier chèque, paye de vacances, paie de vacances, indemnité de vacances, 4 %, jour férié, jours fériés, heures supplémentaires, temps supplémentaire, overtime, indemnité de départ, préavis, pourboires, relevé d'emploi, T4, prime, on me doit, me doit, me doivent, heures impayées, salaire minimum, la différence, talons de paye, salaire" }
words "dispute" { en = "labour standards, labor standards, employment standards, ministry of labour, small claims, a complaint about my pay, file a complaint, filed a complaint, grievance, union rep, shop steward, wage claim, dispute over, labour board, my rights",
                  fr = "normes du travail, CNESST, petites créances, une plainte pour salaire, porter plainte aux normes, grief, syndicat, délégué syndical, réclamation de salaire, litige sur, différend, mes droits, tribunal du travail" }

phrase "left"    { en = "{left}", fr = "{left}" }
phrase "owed"    { en = "{owed}", fr = "{owed}" }
phrase "dispute" { en = "{dispute}; dispute ... {owed}; disagree ... {owed}", fr = "{dispute}; litige ... {owed}; différend ... {owed}" }
phrase "late"    { en = "pay ... days late; paid late; short on my|his|her cheque|pay|paycheque; shorted ... hours; missing ... hours ... pay", fr = "paye ... jours de retard; payé en retard; payée en retard; il manque ... heures ... paye|paie; erreur ... paye|paie|talon" }

words "left2"  { en = "I quit, we quit, I've quit, quit in, quit last, I left in, left there, my old job, my former job, old boss, former boss, former employer, ex employer, ex-employer, old employer, previous employer, previous job, old workplace, I used to work, let me go, was let go, laid me off, fired me, last day was, my last day, I resigned, gave notice, end of my contract, after I left, since I left, already left", fr = "j'ai quitté, j'ai lâché, mon ancien emploi, mon ancienne job, ancien patron, mon ancien boss, ancien employeur, mon ex-employeur, m'a congédié, m'a congédiée, m'a mis à pied, m'a mise à pied, mon dernier jour, ma dernière journée, j'ai démissionné, j'ai donné mon avis, fin de mon contrat, depuis que j'ai quitté, après mon départ, j'y travaillais" }
words "money2" { use = "money.pay", en = "owed, owes, overtime, vacation, hours, severance, deposit, stub, tips, shortfall", fr = "doit, doivent, heures, vacances, préavis, talon, pourboires, manque" }
phrase "left"  { en = "{left2}", fr = "{left2}" }
phrase "money" { en = "{money2} ...6 (owe|owes|owed|missing|short|late|unpaid|not paid|never paid|still waiting|waiting|refuses|won't pay|didn't pay|wrong|never got|never received|not received|hasn't paid); (owe|owes|owed|missing|short|unpaid|waiting for|never got|never received|haven't received|hasn't sent|haven't sent|still haven't sent) ...6 {money2}", fr = "{money2} ...6 (dû|due|dus|manque|manquante|retard|impayé|impayées|impayées|pas payé|pas payée|pas payées|jamais payé|attends|attend|refuse|erreur|jamais reçu|pas reçu); (doit|doivent|dû|due|manque|impayé|attends|attend|jamais reçu|pas reçu) ...6 {money2}" }
words "quit2"   { en = "~quit, ~resign, gave my notice, gave notice, gave her notice, laid me off, laid off, new job, better job, left that, left the restaurant, looking for another position, looking for another job, goes home each night, fired me, my old boss, last day, has a new job, moved on", fr = "lâché la job, démissionné, donné mon préavis, préavis, mis à pied, mise à pied, nouvel emploi, nouvelle job, meilleur emploi, quitté le restaurant, se cherche autre chose, cherche un autre emploi, rentre chez lui chaque soir, congédié, mon ancien boss, dernière journée, nouveau travail" }
words "claim2"  { en = "last cheque, last pay, overtime, vacation pay, record of employment, roe, tips, severance, break pay, deduction for the uniform, complains about schedule, shorted me, file a claim, labour standards, the ministry, standards, back pay, stat pay, t4, hours of pay, pay was late, was late twice, apologized and paid", fr = "dernière paye, dernier chèque, temps supplémentaire, 4 %, relevé d'emploi, pourboires, indemnité, pause, déduction pour l'uniforme, se plaint de l'horaire, porter plainte, normes du travail, normes, cnesst, vacances, heures de pause, en retard deux fois, s'est excusée, jours fériés, t4" }
phrase "pair"    { en = "{quit2} ...15 {claim2}; {claim2} ...15 {quit2}; (dispute|disagrees|disagreement|contests|argues) ...6 {claim2}; {claim2} ...6 (how do i|file|claim|ministry|standards|labour board); (boss|employer|manager|company|they) ...3 (shorted|owes|owe|still owe) ...2 me ...3 (overtime|hours|vacation|last|pay|tips) ...9 (file|claim|standards|ministry|how do i|quit|left); pay was late ...6 (apologized|paid|once|twice)", fr = "{quit2} ...15 {claim2}; {claim2} ...15 {quit2}; (litige|conteste|différend|désaccord) ...6 {claim2}; {claim2} ...9 (comment|porter plainte|normes|cnesst|réclamer); paye ...4 en retard ...6 (excusée|excusé|payé|deux fois)" }
phrase "grip"     { en = "(passport|passports|can't quit|cannot quit|owes him|owe him|debt|threat|threatened|locked|wages keep|agent)", fr = "(passeport|passeports|peut pas démissionner|dette|menace|menacé|enfermé|agent|lui doit)" }
flag_when "left" :near("owed", "2 sentences")
flag_when "dispute" :near("owed", "2 sentences")
flag_when "late" :near("left", "same paragraph")
flag_when "late" :near("dispute", "same paragraph")
flag_when "left" :near("money", "anywhere")
flag_when "pair" :unless("grip", "same paragraph")

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
