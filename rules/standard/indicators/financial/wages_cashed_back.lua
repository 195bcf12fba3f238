indicator "financial.wages_cashed_back"
status    "live"
strength  "medium"
dimension "context"
element   "purpose"
forms     "labour, domestic_servitude"
pillars { partnership = { en = "FINTRAC path, labour standards",
                          fr = "voie CANAFE, normes du travail" },
          prosecution = { en = "exploitation, proceeds", fr = "exploitation, produits" } }
law       "CC 279.02; CC 354"
corroborates "exploitation.wage_manipulation"
source    "FINCEN-2014; FINCEN-2020"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Payroll paid then returned in cash or moved to the employer or agent",
        fr = "Salaires versés puis remis en espèces ou transférés à l'employeur ou à l'agent" }
why   { en = "Pay that goes out and comes back is pay in name only.",
        fr = "Une paye qui sort et revient n'est une paye que sur papier." }
ask   { en = "Where does the pay go within the next day, and who meets the worker at the machine?",
        fr = "Où va la paye dans la journée, et qui attend le travailleur au guichet?" }
false_alarms { en = "Family members who pool money by choice; a repaid advance.",
               fr = "Famille qui met l'argent en commun par choix; avance remboursée." }

words "pay" { use = "finance.payroll" }
words "back" { en = "handed back, hands back, hand back, given back, gives back, give back, gave back, returned, returns, return, paid back, sent back, back to the boss, back to the employer, back to the agency, back to the company, back to the owner, back to the recruiter, back to the foreman, back in cash, kicked back, kick back, e-transferred back, transferred back, returned in cash, back to him, back to her", fr = "remis, remet, remettent, remettre, remettait, redonné, redonne, redonner, redonnent, rendu, rend, rendent, rendre, retourné, retourne, retournée, reviennent, revient, retournent au patron, au patron en argent, à l'employeur en argent, renvoyé, renvoyée, viré au patron, en ristourne" }
words "out" { use = "finance.withdrawals", en = "go out, goes out, went out, leaves, transferred, forwarded, moved, sent, goes, move, move to, swept", fr = "repart, repartent, transféré, transférée, transférés, envoyé, envoyée, quitte, quittent, viré, virés, virées, sort" }
words "to_whom" { en = "one account, a single account, single account, same account, the employer's account, the agency's account, agency account, employer's wife, the owner's account, owner's account, recruiter's account, the boss, the employer, the agency, the owner, recruiter, foreman, consultant, agent, one beneficiary, same beneficiary, one recipient, same recipient, same person, same individual", fr = "un seul compte, même compte, compte de l'employeur, compte de l'agence, compte du patron, compte du recruteur, le patron, au patron, du patron, l'employeur, à l'employeur, l'agence, à l'agence, au recruteur, le recruteur, contremaître, consultant, un seul bénéficiaire, même bénéficiaire, même personne, même individu" }
words "family" { en = "room and board agreed, his sons, family business, no round-trip, no round trip, each keeps the rest, was cleared", fr = "chambre et pension convenue, ses fils, entreprise familiale, chacun garde le reste, neveu" }

phrase "returned" { en = "{pay} ...6 {back}; {back} ...4 {pay} ...4 (cash|boss|employer|agency|owner); cheques|checks ...3 cashed ...4 {back}; cash the (cheque|check|cheques|checks) ...4 (give|hand|bring|return); {pay} ...9 {out} ...6 {to_whom}; {pay} ...6 {finance.soon} ...6 {out}; {pay} ...9 {out} ...6 {finance.soon}; full (withdrawal|amount withdrawn) ...6 (pay|payroll|same day|within)", fr = "{pay} ...6 {back} ...4 (comptant|espèces|argent|patron|employeur|agence|liquide); {back} ...4 {pay} ...4 (comptant|espèces|patron|employeur|agence|liquide); chèques ...3 encaissés ...4 {back}; {pay} ...9 {out} ...6 {to_whom}; {pay} ...6 {finance.soon} ...6 {out}; {pay} ...9 {out} ...6 {finance.soon}; retrait intégral" }
phrase "family" { en = "{family}", fr = "{family}" }

phrase "returned" { en = "(after|on) ...1 (each|every) ...1 (pay|payday|pay day|paycheque|deposit|payroll) ...6 (transfer|transfers|e-transfer|sent|sends|withdraws|withdrawn|withdrawal|cash|goes|leaves|hand|hands); (payday|pay day|every pay|each pay) ...9 (atm|bank machine|machine|withdraw|withdraws|cash|hand|hands|gives|pays|collects|waits); (same|identical|round|matching) amount ...6 (back|to the|returns|leaves|goes|transferred|sent); (give|gives|hand|hands|pay|pays|send|sends|return|returns) ...3 (back|back to) ...4 (boss|employer|agency|owner|manager|foreman|company|recruiter|supervisor|him|her|cash|half); (pays|paying|paid) ...2 (part|half|some|portion|a cut) ...2 (of)? ...1 (wages|pay|salary|cheque|paycheque) ...2 (to|back); (cheque|cheques|check|checks|paycheque|paycheques) ...4 (cashed|signed|endorsed) ...4 (and|over|back|then|to the|by the)", fr = "(après|à) ...1 chaque ...1 (paye|paie|dépôt|jour de paye) ...6 (virement|virements|transfert|envoie|retire|retrait|comptant|remet|repart|sort); (jour de paye|chaque paye|à chaque paie|à la paye) ...9 (guichet|retire|retrait|comptant|remet|donne|paie|ramasse|attend); (même|mêmes) (montant|montants) ...6 (repart|retourne|viré|transféré|envoyé|revient); (donne|donner|remet|remettre|redonne|redonner|renvoie|rend|paye|paie) ...3 (une partie|la moitié|une part|le reste|argent) ...4 (patron|employeur|agence|boss|gérant|contremaître|compagnie|recruteur|superviseur|comptant); (chèque|chèques) ...4 (encaissé|encaissés|changé|changés|signé|signés|endossé) ...4 (et|puis|au|remis|par)" }
words "pay9" { use = "finance.payroll", en = "cheque, the cheque, paycheques, wages, salary, pay, payroll, payday, three hundred, 800, half, a third of salary, deposit", fr = "chèque, chèques, chèques de paye, salaire, salaires, paye, payes, jour de paye, la moitié, le tiers du salaire, dépôt" }
words "back9" { en = "brings the envelope back, envelope back, gives him, give back, give it back, bring back, bring 800 back, back cash, hand back, hand the difference back, hands it back, sign the cheques over, signs over, sign over to him, forwarded same day, forwarded to, gone by transfer, kickback, in an envelope, return her salary, return his salary, must return, recovers the paycheques, collects the paycheques, e-transferred to the employer, to the employer's, to the supervisor, to the foreman, to a placement agency, to her host, return it, take it out and return", fr = "rapporte l'enveloppe, lui remet, redonne la moitié, redonne, redonner, ramène, en ramène, remettent la différence, remettre, endosser les chèques, endosse, réacheminés le jour même, réacheminés à, viré à, virée au, ristourne, dans une enveloppe, remettre son salaire, récupère les chèques, ramasse les chèques, à l'employeur, du superviseur, au contremaître, agence de placement, à son hôtesse, le rendre, retirer et le rendre" }
words "to9" { en = "boss, the boss, recruiter, foreman, supervisor, employer, agency, him, host, agent, manager, owner, cash, same day, within an hour", fr = "boss, recruteur, contremaître, superviseur, employeur, agence, hôtesse, agent, gérant, patron, cash, comptant, jour même, dans l'heure" }
phrase "back9" { en = "{pay9} ...9 {back9}; {back9} ...9 {pay9}",
                 fr = "{pay9} ...9 {back9}; {back9} ...4 {pay9}" }
phrase "to9" { en = "{to9}", fr = "{to9}" }
phrase "ok9" { en = "overpayment; union dues; mortgage; paid rent; christmas bonus; her mother part", fr = "trop-perçu; cotisation syndicale; hypothèque; prime; à sa mère" }
phrase "back9" { en = "(each|every) (pay|payday|two weeks|friday) ...6 (give|gives|hand|hands|pay|pays|send|sends) ...4 (back|to the boss|to the agency|to the lady|to the foreman|to the agent); (return|returns|give back|gives back|kick back|kicks back|hand back) {percent} ...4 (cash|to|of); withdrawing the (daily)? limit on each", fr = "(à|chaque) (paye|paie|deux semaines|vendredi) ...6 (donne|donnent|remet|remettent|paye|paient|envoie|envoient) ...4 (au boss|à l'agence|à la dame|au contremaître|à l'agent); (rend|rendent|remet|remettent|redonne|redonnent|retourne|retournent) {percent} ...4 (liquide|comptant|cash|à|au)" }
phrase "kick9" { en = "(takes|takes back|took back|wants back|gets back|pays back|gives back|keep back) {money} ... (each|every|per) (pay|time|month|cheque|week|payday) ; (each|every) (time|pay|month|payday) (he|she|boss|owner|agent|they) (takes|took|wants|asks|collects|keeps) (back)? ... {money}; (paid|deposited) {money} ...6 (gives|hands|returns|pays|sends) back {money}", fr = "(reprend|reprennent|récupère|redonne|remet|veut|prend) {money} ... (chaque|à chaque|par) (paye|paie|fois|mois|chèque|semaine); (chaque|à chaque) (fois|paye|mois) (il|elle|patron|boss|agent|ils) (reprend|prend|ramasse|récupère|demande|garde) ... {money}; (payé|déposé|versé) {money} ...6 (remet|redonne|rend|retourne|renvoie) {money}" }
phrase "moved9" { en = "(pay|payroll|wages|salary|deposits|paycheques) ...12 (moved|transferred|forwarded|sent|swept|paid out|goes) ...3 to (the same|one|our|a single|his|another) (man|client|individual|account|person|customer|name|payee); all but {money} (has been|is|was|gets) (moved|transferred|sent|forwarded|withdrawn)", fr = "(paye|payes|paie|salaire|salaires|dépôts) ...12 (déplacé|déplacée|viré|virée|virées|virés|transféré|transférées|transférés|envoyé|envoyés|acheminé) ...3 (au même|à un seul|à notre|au|à un autre|vers un seul) (homme|client|individu|compte|nom|bénéficiaire); tout sauf {money} (est|a été) (viré|transféré|envoyé|retiré)" }
phrase "returned" { en = "(pays|wages|salaries|paycheques|paychecks) ...2 (sent|transferred|forwarded|moved|passed) (on|back|over)? to ...1 (agency|agent|boss|employer|owner|recruiter|manager)",
                    fr = "(payes|paies|salaires) ...2 (renvoyées|renvoyés|transférées|transférés|virées|virés|envoyées|envoyés|redonnées|redonnés) (à|au|vers) ...1 (agence|agent|boss|patron|employeur|recruteur|recruteuse|gérant)" }
phrase "returned" { en = "(withdraw|withdraws|take out|takes out|cash|cashes) ...1 {pay} ...1 (hand|hands|give|gives|bring|brings|pass) (it|them|the money|the cash|half) ...1 to ...1 (recruiter|boss|agent|foreman|owner|employer|supervisor|manager|contractor|lady|man)",
                    fr = "(retirent|retire|sortent|changent|encaissent|encaisse) ...1 {pay} ...2 (remettent|remet|donnent|donne|redonnent|apportent) (à|au) ...1 (recruteuse|recruteur|boss|agent|contremaître|proprio|employeur|gérant|dame|monsieur|patron)" }
phrase "returned" { en = "(owner|boss|foreman|agent|recruiter|employer|manager|contractor) ...1 (waits|waited|stands|sits) (outside|at|by|in front of) ...1 (bank|atm|money mart) ...2 (takes|take|took|collects|gets) ...2 (half|cash|pay|part|share)",
                    fr = "(proprio|boss|contremaître|agent|recruteur|recruteuse|patron|gérant) ...1 (attend|attendait) ...3 (banque|guichet|caisse) ...2 (prend|prenait|ramasse|garde) ...2 (moitié|paye|part|cash|comptant)" }
flag_when "returned" :unless("family", "anywhere")
flag_when "back9" :near("to9", "2 sentences") :unless("ok9", "same sentence")
          :unless("family", "anywhere")
flag_when "back9" :unless("ok9", "same sentence")
flag_when "kick9" :unless("ok9", "same sentence")
flag_when "moved9" :unless("ok9", "same sentence") :unless("family", "anywhere")

hits "[Payroll deposits are withdrawn in full] within an hour and one man pockets the bills."
hits "The cooks get their [cheques, cash them and hand back] four hundred to the owner."
hits "All [wages are forwarded the same day to a single account]."
hits { fr = "Les [dépôts de paye sont retirés le jour même] et un homme ramasse les billets." }
hits { fr = "Les [chèques sont encaissés puis remis] en argent au patron." }
hits { fr = "Toutes les [payes repartent vers un seul compte] dans la journée." }
misses "Five sons pay their father for room and board out of their wages."
misses "Payroll is deposited on Fridays and spent over two weeks on groceries."
misses "He cashed his cheque and went home."
misses { fr = "Cinq fils paient une pension à leur père avec leur salaire." }
misses { fr = "La paye est déposée le vendredi et dépensée en épicerie." }
misses { fr = "Il a encaissé son chèque et il est rentré chez lui." }
hits "He cashes the [cheque and brings the envelope back] to the foreman."
hits "The workers get full [wages and hand the difference back] to the boss."
hits { fr = "Il change son [chèque et rapporte l'enveloppe] au contremaître." }
hits { fr = "Ils ont leur plein [salaire et remettent la différence] au patron." }
hits "The vineyard's [pay comes in and is moved within hours to the same man]."
hits { fr = "Les [payes arrivent et sont virées au même homme] le soir." }
misses "She gives her mother part of her pay for groceries."
misses "Union dues are deducted from each pay."
misses { fr = "Elle donne une partie de sa paye à sa mère pour l'épicerie." }
misses { fr = "La cotisation syndicale est retenue sur chaque paye." }
misses { en = "The wages are sent to our own accounts every second week.",
         fr = "Les payes sont envoyées dans nos comptes aux deux semaines." }
hits { en = "They cash their cheques and [give half back to the boss in cash].",
       fr = "Ils changent leur chèque et [redonnent la moitié comptant au boss]." }
hits { en = "All nine [pays are sent on to the agency] within minutes of the deposit.",
       fr = "Les neuf [payes sont renvoyées à l'agence] quelques minutes après le dépôt." }
hits { en = "Each Friday the workers [withdraw their pay and hand it to the recruiter].",
       fr = "Chaque vendredi les travailleurs [retirent leur paye et la remettent à la recruteuse]." }
hits { en = "[The owner waits outside the bank and takes half].",
       fr = "[Le proprio attend dehors de la banque pis prend la moitié]." }
misses { en = "The owner waits outside the bank until it opens.",
         fr = "Le proprio attend dehors que la banque ouvre." }
