indicator "recruit_vuln.economic"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "shows a group at risk", fr = "montre un groupe à risque" },
          protection = { en = "income support may break the hold",
                         fr = "un soutien du revenu peut rompre l'emprise" } }
law       "CC 279.04"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Abuse of economic need", fr = "Abus de la précarité économique" }
why   { en = "Need for money makes a person take an offer that they would refuse.",
        fr = "Le besoin d'argent fait accepter une offre qu'on refuserait autrement." }
ask   { en = "What was the situation when the offer came, and did the other person know?",
        fr = "Quelle était la situation au moment de l'offre, et l'autre personne le savait-elle?" }
false_alarms { en = "Poverty alone; a person who looks for a normal job.",
               fr = "Pauvreté seule; personne qui cherche un emploi ordinaire." }

words "need" { en = "desperate for money, needed money, needed the money, needs the money, need the money, need money, needs money, was broke, flat broke, no money, had no money, had no money left, out of money, out of work, lost her job, lost his job, lost my job, lost the job, could not pay the rent, couldn't pay the rent, could not pay rent, couldn't pay rent, couldn't make rent, behind on rent, behind on the rent, behind on her rent, behind on his rent, behind on his fees, behind on her fees, behind on tuition, behind on fees, owed rent, in debt, had debts, deep in debt, drowning in debt, bills piling up, nothing to eat, eating once, eating once a day, poor family, very poor, poverty, laid off, about to be evicted, evicted, facing eviction, couldn't feed, could not feed, to feed her kids, to feed his kids, to support her family, to support his family, tuition due, her fees, no income, no savings, hungry, job to survive, sick mother's medicine, hospital bills, medical bills, lost the farm, harvest failed, crop failed",
               fr = "besoin d'argent, avait besoin d'argent, désespérée, désespéré, cassée, était cassée, pas d'argent, sans argent, plus d'argent, plus une cenne, pas une cenne, perdu sa job, perdu son emploi, perdu ma job, perdu mon emploi, perdu son travail, sans travail, sans emploi, au chômage, payer le loyer, payer son loyer, payer mon loyer, en retard dans son loyer, retard de loyer, en retard dans ses frais, frais de scolarité, avait des dettes, endettée, endetté, criblée de dettes, rien à manger, mangeait une fois, famille pauvre, très pauvre, misère, mise à pied, mis à pied, évincée, évincé, expulsée de son logement, nourrir ses enfants, nourrir sa famille, faire vivre sa famille, faire vivre ses enfants, aucun revenu, sans revenu, factures, récolte perdue" }
words "offer" { en = "so she accepted, so he accepted, so i accepted, so she took, so he took, so i took, so she said yes, so he said yes, so i said yes, so she agreed, so he agreed, so i agreed, she accepted, he accepted, i accepted, took the offer, took the first, offered, offered her, offered him, offered me, offers, offer, he knew, she knew, they knew, knew that, approached, has been approached, recruited, recruiter, met him, met her, met them, met a man, met a guy, met a woman, met a lady, when he met, when she met, when i met, when they met, answered, replied to, took any job, any job, said he could help, said she could help, said he would help, said she would help, promised, proposed, suggested, saw the ad, saw an ad, agent, showed up, came along, stepped in, took her in, paid her rent, paid her bills, lent her, lent him, lent it to him, a facebook group, ad, to dance, to escort, quick money, fast money, easy money, kidney",
                fr = "alors elle a accepté, alors il a accepté, alors j'ai accepté, alors elle a dit oui, alors il a dit oui, a accepté, ai accepté, elle a accepté, il a accepté, pris l'offre, pris le premier, offert, a offert, offre, offrait, il savait, elle savait, ils savaient, le savait, approchée, approché, recrutée, recruté, recruteur, rencontré, a rencontré, a connu, quand elle a rencontré, quand il a rencontré, répondu, n'importe quelle job, n'importe quel emploi, dit qu'il pouvait l'aider, dit qu'il allait l'aider, promis, proposé, a proposé, suggéré, vu l'annonce, agent, est arrivé, l'a hébergée, a payé son loyer, lui a prêté, annonce, danser, faire de l'escorte, argent vite, argent facile, argent rapide, rein" }

phrase "need" { en = "{need}", fr = "{need}" }
phrase "both" { en = "{need} ...9 {offer}; {offer} ...9 {need}; (because|since|as) ... {need} ... {offer}; (target|targets|targeted|prey|preys|preyed|look for|looks for|looking for|picks|choose|chooses) ... (poor|desperate|broke|struggling|people who need money|women who need money|unemployed|laid off)", fr = "{need} ...9 {offer}; {offer} ...4 {need}; (cible|ciblent|cherche|cherchent|choisit|choisissent|profite|profitent) ... (pauvres|pauvre|désespérées|cassées|chômeurs|besoin d'argent|sans emploi)" }
phrase "offer" { en = "{offer}", fr = "{offer}" }
phrase "ordinary" { en = "food bank; scholarship; welfare cheque; looking for a job; resume; line of credit; refund; bank called; tax; romance scam; lottery; rooming house burned; I found it on my own", fr = "banque alimentaire; bourse; je cherche un emploi; mon cv; remboursement; impôt; loterie" }
words "need2" { en = "behind on rent, months behind, couldn't pay rent, no work in our town, no work in her town, no work at home, no job at home, lost his business, lost her business, lost his job, lost her job, unemployed, jobless, out of work, between jobs, laid off, needed money, needed cash, short of money, short on money, diapers, tuition due, tuition, no savings, was broke, broke and, flat broke, credit cards, living on credit, we was hungry, were hungry, was hungry, hungry kids, choose between food, food bank, ei had run out, ei ran out, cut off welfare, poverty, poor family, very poor, kids to feed, mouths to feed, crop failed, harvest failed, the farm failed, or the street, eviction, evicted, debts at home, desperate for work, desperate for money, desperate for a job, medicine for her, operation for his, behind on her bills, student debt, couldn't make rent", fr = "deux mois de loyer, retard sur le loyer, en retard dans le loyer, pas d'ouvrage, pas de travail au village, pas de job au pays, perdu son commerce, perdu son emploi, perdu sa job, chômeur, chômeuse, au chômage, sans emploi, entre deux jobs, mise à pied, besoin d'argent, besoin de cash, à court d'argent, couches, frais de scolarité, pas d'économies, sans économies, cassé, cassée, cartes de crédit, on avait faim, avait faim, choisir entre manger, banque alimentaire, chômage était fini, chômage fini, coupé l'aide sociale, misère, pauvreté, famille pauvre, très pauvre, bouches à nourrir, enfants à nourrir, récolte a manqué, récolte manquée, ou la rue, éviction, évincée, dettes au pays, désespérée, médicaments de sa mère, opération de son, dettes d'études, argent du loyer" }
words "by" { use = "recruitment.offer, recruitment.accept", en = "easy money, fast cash, told her about, went with him, half the men went, offer came, when the offer, asked no questions, answered the ad, sent the eldest, groceries first, preys on, massage place, signed up, lent her, lent him, lent the money, took the job", fr = "argent facile, cash vite, lui a parlé, la moitié des hommes sont partis, offre est arrivée, posait pas de questions, répondu à l'annonce, envoyé l'aîné, paie l'épicerie, vise les filles, salon de massage, s'est inscrit, prêté la, prêté l'argent, pris la job" }
phrase "need2" { en = "{need2}", fr = "{need2}" }
phrase "by" { en = "{by}", fr = "{by}" }
phrase "gain" { en = "{recruitment.exploit}", fr = "{recruitment.exploit}" }
phrase "hole9" { en = "(in a hole|in the hole|drowning|buried|deep) (with|in|because of) (his|her|the|my|a|student|tuition|school|medical|hospital|farm|gambling|credit) ...3 (loan|loans|debt|debts|bills|fees|tuition)", fr = "(dans le trou|dans le rouge|noyé|noyée|étouffé|étouffée|criblé de|criblée de) ...4 (prêt|prêts|dette|dettes|factures|frais|études)" }
phrase "g99" { en = "{recruitment.exploit}", fr = "{recruitment.exploit}" }

phrase "c_broke" { en = "(behind on|months behind|owed|owing|owes|couldn't pay|could not pay|can't pay|cut off|evicted|eviction|laid off|no savings|maxed|pawned|no groceries|empty fridge|hydro cut) ...4 (rent|bills|loan|mortgage|welfare|ei|hydro|tuition|hospital|school fees|work|job|months)", fr = "(en retard|retard de|devait|doit|pouvait pas payer|peut pas payer|coupée|coupé|évincée|évincé|expulsée du logement|mise à pied|mis à pied|pas d'économies|cartes pleines|frigo vide) ...4 (loyer|factures|prêt|hypothèque|bs|aide sociale|chômage|hydro|études|hôpital|frais|travail|emploi|mois)" }
phrase "c_offer" { en = "(when|then|so|and) ...3 (lady|man|woman|guy|agent|recruiter|friend|he|she|they|cousin|ad) ...2 (offered|came|said|promised|told|approached|messaged|called|asked) ...6 (job|work|money|place|contract|help|trip|shifts|cash|dance|spa|room)?", fr = "(quand|alors|pis|puis|et) ...3 (dame|homme|femme|gars|agent|agente|recruteur|ami|amie|il|elle|ils|cousin|annonce) ...3 (offert|venu|venue|dit|promis|abordée|écrit|appelé|proposé) ...6 (job|emploi|travail|argent|place|contrat|aide|voyage|shifts|cash|danser|spa|chambre)?" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "any_paper" { en = "(would have|would've|would|he'd|she'd|they'd) (signed|sign|accepted|accept) anything ...6 (they|he|she|put|offered|rent|kids|debt|closed|money|work)?; (plant|mill|mine|factory|cannery) (closed|shut) ...12 (signed|offer|recruiter|agent|job|anything)", fr = "(aurait|aurais|auraient) (signé|accepté) n'importe quoi; (usine|moulin|mine|scierie|conserverie) (fermée|fermé|a fermé) ...12 (signé|offre|recruteur|agent|job|n'importe)" }
words "need" { en = "could not make rent, couldn't make rent, can't make rent, cannot make rent, could not make the rent, couldn't make the rent, behind on the rent",
               fr = "arrivait plus à payer, arrivait pas à payer, en retard dans son loyer" }
phrase "offer" { en = "(when|then|before) (the|an|a|this) (agency|recruiter|agent|broker) (called|phoned|texted|came|wrote|showed up)",
                 fr = "(quand|là|pis|alors) (l'agence|le recruteur|la recruteuse|l'agent|l'agente|un recruteur|une agence) ...1 (appelé|téléphoné|texté|venu|venue|écrit|arrivé|arrivée)" }
phrase "need" { en = "(owed|owes|owe|behind) ...1 {number >= 2} (months|months') ...1 rent",
                fr = "(devait|doit|devaient|retard de) ...1 {number >= 2} mois de loyer" }
words "need" { en = "her hours cut, his hours cut, my hours cut, hours were cut, hours got cut" }
flag_when "both" :unless("ordinary", "2 sentences") :unless("cleared", "2 sentences")
flag_when "need" :near("offer", "2 sentences") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "need2" :near("by", "2 sentences") :near("gain", "anywhere")
          :unless("ordinary", "2 sentences") :unless("cleared", "2 sentences")
flag_when "need2" :before("by", "same sentence") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "hole9" :near("g99", "anywhere") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "c_broke" :near("c_offer", "same sentence") :near("gain", "anywhere")
          :unless("ordinary", "2 sentences") :unless("cleared", "2 sentences")
flag_when "any_paper" :unless("ordinary", "2 sentences")

hits "She was [behind on rent when he offered] her a job in the club."
hits "He had [lost his job and took the first] thing the agent had."
hits "I [needed money so i said yes]."
hits { fr = "Elle [avait besoin d'argent, alors elle a accepté] de danser." }
hits { fr = "Il avait [perdu son emploi quand il a rencontré] le recruteur." }
hits { fr = "Elle n'arrivait plus à [payer le loyer quand il lui a offert] une chambre." }
misses "I lost my job and I am looking for a job as a cook."
misses "The food bank helps families with no money."
misses "He asked for a refund because he was broke."
misses { fr = "J'ai perdu mon emploi et je cherche un emploi de cuisinier." }
misses { fr = "La banque alimentaire aide les familles." }
misses { fr = "Elle demande un remboursement." }
hits "He was [out of work] when the agent came with contracts."
hits "She had [no savings] and he told her about easy money with clients."
hits { fr = "Il était [au chômage] quand le courtier est passé avec des contrats." }
hits { fr = "Elle était [à court d'argent] et il lui a parlé d'argent facile avec des clients." }
misses "There is no work in our town, we may move to Alberta."
misses "Fast cash for your old gold jewelry!"
misses { fr = "Y'a pas d'ouvrage au village, on va peut-être déménager." }
misses { fr = "Du comptant rapide pour vos vieux bijoux!" }
hits { fr = "Elle [devait trois mois de loyer] quand la dame lui a [offert] la job." }
hits "With the [plant closed and three kids he would have signed anything] they put down."
hits { fr = "L'[usine fermée, trois enfants, il aurait signé n'importe] quoi." }
misses "I would have done anything for those concert tickets."
misses { fr = "Il aurait fait n'importe quoi pour un but de plus." }
misses { en = "He lost his job when the agency closed its office.",
         fr = "Il a perdu sa job quand l'agence a fermé son bureau." }
hits { en = "She [could not make rent, so she said yes] to the man's offer.",
       fr = "Elle [arrivait plus à payer son loyer, ça fait qu'elle a dit oui] à l'offre du gars." }
hits { en = "He [lost his job] and had three kids to feed [when the agency called].",
       fr = "Il avait [perdu sa job] et avait trois enfants à nourrir [quand l'agence a appelé]." }
hits { en = "i was [broke and he said easy money]",
       fr = "j'étais [cassée pis il a dit argent facile]" }
hits { en = "He [owed three months' rent], the [recruiter] offered an advance.",
       fr = "Il [devait trois mois de loyer], le [recruteur] lui a offert une avance." }
hits { en = "[With her hours cut and the bills, she called the number on the ad].",
       fr = "[Avec ses heures coupées pis les factures, elle a appelé le numéro de l'annonce]." }
