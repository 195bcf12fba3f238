indicator "deception.wages"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" },
          partnership = { en = "labour standards can look into the pay",
                          fr = "les normes du travail peuvent examiner la paye" } }
law       "CC 279.04; IRPA 118"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Deceived about pay or earnings", fr = "Trompée sur le salaire ou les gains" }
why   { en = "Pay that was promised and not given draws people in and keeps them waiting.",
        fr = "Une paye promise et non donnée attire les gens et les fait attendre." }
ask   { en = "What was promised, in writing or not, and what has been paid?",
        fr = "Qu'avait-on promis, par écrit ou non, et qu'a-t-on payé?" }
false_alarms { en = "A bonus that did not come; a dispute over hours in a job that can be left.", fr = "Prime non versée; désaccord sur les heures dans un emploi qu'on peut quitter." }

words "promise" { use = "actions.promise" }
words "pay" { use = "money.pay" }
words "turn" { use = "actions.find_out", en = "got, gets, get, receives, received, pays, paid, was, were, gives, gave, makes, reality", fr = "reçoit, reçoivent, reçu, touche, touchent, touchait, paye, paie, payé, payée, payés, était, donne, gagne, en a, c'est" }
words "little" { en = "nothing, almost nothing, much less, less, half, a fraction, never, not, hardly, barely, no, only, just, none, piece rate, per box, a box, per bin, a tray", fr = "rien, presque rien, moins, beaucoup moins, la moitié, une fraction, jamais, pas, à peine, aucun, aucune, seulement, juste, la caisse, au rendement, le panier" }
words "keep" { en = "keep half, keep part, keep some, keep most, keep her money, split it, split fifty fifty, fifty fifty, her share, a percentage, save up", fr = "garder la moitié, garder une partie, garder sa part, moitié-moitié, cinquante cinquante, sa part, un pourcentage, mettre de côté" }

phrase "both" { en = "{promise} ... {money} ...9 {turn} ... {money}; {promise} ... {money} ...9 {turn} ... {little}; {promise} ... {money} ... (but|only|instead|gets|got|paid|pays); {promise} ... {pay} ...9 {little}; {money} ... (promised|on the contract|in the contract|in the ad|advertised) ... {little}; {money} ... (promised|on the contract|in the ad|advertised) ... {money}; (promised|told|said) ... {keep} ...9 {little}" }
phrase "both" { fr = "{promise} ... {money} ...9 {turn} ... {money}; {promise} ... {money} ...9 {turn} ... {little}; {promise} ... {money} ...9 {little}; {promise} ... {pay} ...9 {little}; {money} ... (promis|au contrat|dans l'annonce|annoncé|sur papier) ... {little}; {money} ... (promis|au contrat|dans l'annonce|annoncé) ... {money}; (devait|promis|dit) ... {keep} ...9 {little}" }
phrase "both" { en = "(ad|contract|posting|agent|recruiter|paper|he|they|agency|boss|offer) (said|says|promised|promises|offered|told|advertised|listed|shows) ... {money} ...9 (gets|get|got|paid|pays|makes|envelope|but|only|sees|saw|actually|receives|earns); (ad|contract|posting|agent|recruiter|offer|agency) (said|says|promised|told|advertised|listed) ... {number >= 10} ...9 (gets|get|got|paid|pays|makes|envelope|only|sees|actually) ... {number}; {money per hour} ...9 (gets|get|got|paid|pays|makes|they get|only|actually) ... {number}; (keep|keeps) ... {percent} ...9 (nothing|sees|none|gets|never|takes); {money} (on paper|on the contract|in the contract|promised) ...9 {money}; (contract|permit|lmia|offer) ... {money} ...9 (cash|envelope|pays|paid|gets|actual|real) ... {money}" }
phrase "both" { fr = "(annonce|contrat|offre|agent|recruteur|papier|agence|patron) ... (disait|dit|promettait|parlait|offrait|prévoit|annonçait|promis) ... {money} ...9 (reçoit|touche|touchent|gagne|payé|payés|paye|paie|enveloppe|mais|seulement|voit|en a|fait); (annonce|contrat|offre|agent|agence) ... (disait|dit|promettait|parlait|prévoit|annonçait) ... {number >= 10} ...9 (reçoit|touche|touchent|gagne|payé|paye|enveloppe|seulement|voit|en a) ... {number}; {money per hour} ...9 (touche|touchent|reçoit|reçoivent|gagne|payés|payé|en ont|seulement) ... {number}; (garderait|garder|garde) ... {percent} ...9 (rien|voit|jamais|aucun|prend); {money} (sur papier|au contrat|promis) ...9 {money}" }
phrase "told" { en = "(promised|was told|were told|told him|told her|told them|told us|told me|the ad said|posting for|recruited by|online posting|advertised|offered|answered) ... {money} (an hour|per hour|a month|per month|a week|per week|a day|hourly|weekly|monthly|k); (promised|told|advertised|offered|posting|ad) ... {money per hour}; earn {money} ... (a week|per week|weekly|a month|a day); (promised|told|said) ... {keep}; good money ; (promised|told) ... (good|great|big|real|high|fair|decent|easy) (money|pay|wages|salary)" }
phrase "told" { fr = "(promis|annoncé|dit|annonçait|annonce|offert|offrait|recrutés par|recruté par|recrutée par) ... {money} (l'heure|de l'heure|par mois|par semaine|par jour); (promis|annoncé|dit|annonçait|annonce|offert) ... {money per hour}; gagner {money} ... (par semaine|par mois|par jour); (promis|dit|devait) ... {keep}; (promis|dit|annoncé) ... (bon|gros|beau|bonne|grosse) (salaire|argent|paye|cash)" }
phrase "reality" { en = "{money < 12 per hour}; {turn} ... {little}; gets|got|get|paid|receives|received|earns|makes ... {money}; (not|never|hasn't|haven't|isn't|aren't) ... (paid|pay|seen); on the books; in reality; reality; on arrival|arriving; (nothing|none) of (that|it|this); {money} (a|per) (box|bin|tray|case|crate|tree|bag)" }
phrase "reality" { fr = "{money < 12 per hour}; {turn} ... {little}; (reçoit|reçoivent|reçu|touche|touchent|paye|paie|payé|payés|gagne) ... {money}; (pas|jamais) ... (payé|payée|payés|payées|reçu|vu); en réalité; à l'arrivée; rien de (ça|tout|cela); {money} (la|le|par) (caisse|panier|boîte|arbre|sac)" }
phrase "flat" { en = "(pay|wages|salary|wage|money) ... (lower|less|worse|smaller) than ... (promised|told|agreed|contract|said|advertised|ad); (less|half|fraction) ... (than|of|what) ... (promised|was told|were told|contract said|agreed|ad said); not what ... (promised|told) ... {pay}; lied|lies about ... {pay}; (promised|agreed) (wage|wages|pay|salary|rate) ... (never|not|wasn't|weren't)" }
phrase "flat" { fr = "{pay} ... (plus bas|moins|inférieur|moindre|pire) ... (promis|dit|convenu|contrat|annoncé|prévu); (moitié|moins|fraction) ... (de|que) ... (promis|annoncé|convenu|prévu); menti sur ... {pay}; {pay} (promis|promise|convenu|annoncé) ... (jamais|pas)" }
phrase "ordinary" { en = "car dealer; cashback; lottery; refund; crypto; investment; we are hiring; now hiring; we offer; overtime by agreement; retainer; is looking for" }
phrase "ordinary" { fr = "loterie; remboursement; placement financier; nous offrons; nous embauchons; recherchons" }
words "gets" { en = "sees, seeing, see, saw, gets, get, got, getting, receives, received, receive, makes, brings home, takes home, ends up with, pays, paid, pay stubs show, stubs show, slips show, in hand, pocket, in my pocket, in her pocket, in his pocket, hands me, hands her, gives me, gives us, gives her, gives him, first cheque was, first pay was, my first cheque", fr = "voit, voient, vois, reçoit, reçoivent, reçois, reçu, touche, touchent, gagne, rapporte, ramène, paye, paie, payé, payée, talons de paye, les talons, dans les mains, dans mes poches, dans ses poches, remet, donne, me donne, nous donne, lui donne, premier chèque, ma première paye, première paye" }
words "boast" { en = "easy money, big salary, big money, good money, big pay, good salary, high salary, good wages, fair wage, minimum wage, decent pay, great pay, I'd be rich, be rich, get rich, rich by, thousands a month, fifty-fifty, fifty fifty, split, half of, keep half, keep most, keep seventy, percent", fr = "argent facile, gros salaire, gros argent, bon salaire, bonne paye, grosse paye, bien gagner, bien payé, bien payée, bien payés, salaire minimum, je serais riche, serait riche, riche avant, devenir riche, moitié-moitié, cinquante-cinquante, garderait la moitié, gardait la moitié, pour cent" }
words "meagre" { en = "small money, small small, nothing, never, not one cent, not a cent, one cent, never had, twenty bucks, a meal, noodles, less than, hands it all over, hands it over, everything goes, takes everything, takes it all, rest is for later, the rest later, says later, flat, nowhere near, half of what, instead", fr = "petits montants, rien, jamais, pas un sou, pas une cenne, un sou de, vu un sou, vingt piastres, vingt piasses, un repas, nouilles, moins que, remet tout, remet toute, prend tout, prend toute, le reste plus tard, plus tard, rien à voir, la moitié de ce" }
phrase "told" { en = "(say|said|told|says|promised|agreed|offered|quoted|talked|advertised|assured) ... {boast}; {boast} ... (he told|they told|he said|they said|told me|told her|promised); (said|promised|quoted|told|agreed) ... {number >= 10} an hour; (said|promised|quoted|told|agreed) ... {money} (an hour|a month|a week|a day); (deal|agreement) was ... {boast}; (expected|expecting|thought) ... {boast}; (told|said|promised) ... (keep|keeps|kept) ... {percent}; (promised|agreed|advertised|stated|listed) (wage|rate|salary|pay) {money}", fr = "(dit|disait|disaient|promis|promettait|juré|parlait|parlaient|offert|annoncé|engagé à|assuré) ... {boast}; {boast} ... (m'a dit|qu'il m'a|disait|lui disait|promettait|qu'ils disaient); (disait|parlait|promettait|promis|dit) ... {number >= 10} (de l'heure|l'heure|par mois|par semaine); (entente|deal) ... c'était ... {boast}; (s'attendait|attendait|pensait|croyait) ... {boast}; (dit|promis) ... (garderait|garder) ... {percent}; salaire (promis|annoncé|convenu) ... {money}" }
phrase "reality" { en = "{gets} ... {meagre}; {meagre} ... {gets}; {gets} ... (maybe|only|just|about|barely|flat)? {number}; {gets} ... {money}; i eat {meagre}; (not|never|hasn't|haven't) ... (seen|had|got|saw|received) ... (cent|dime|dollar|penny|share|half|money|bucks)", fr = "{gets} ... {meagre}; {meagre} ... {gets}; {gets} ... (peut-être|juste|seulement|environ|à peine)? {number}; {gets} ... {money}; mange des {meagre}; (pas|jamais) ... (vu|eu|reçu) ... (sou|cenne|dollar|part|moitié|piastre|piastres|argent)" }
phrase "flat" { en = "(pay|wages|salary|cheque|paycheque|what i earn|what he earns|what she earns|what they earn|what they pay) ... (nowhere near|nothing like|half of|half|fraction of|not what|far from|a third of|less than|doesn't match|does not match|not the same as|isn't what) ... (ad|advertised|promised|told|contract|agreed|said|posting|agency|recruiter); {money} (written|on paper|promised|in the contract|per lmia|per contract) ... {money} (in hand|paid|received|cash); (wage|salary|pay|rate) ... (lmia|contract|permit) ... (stubs|slips|actual|actually|pays|paid|gets|shows|show) ... {money}; supposed to (get paid|be paid|make|earn|keep) ...9 (but|instead|takes|never|nothing|gets|only); (agreed|promised) to pay ...9 (instead|but|received|gets|only|never)" }
phrase "flat" { fr = "(paye|paie|salaire|chèque|ce qu'elle gagne|ce qu'il gagne|ce qu'ils gagnent|ce qu'ils touchent|ce qu'on gagne) ... (rien à voir|loin de|la moitié de|moitié de|une fraction de|le tiers de|pas ce|moins que|correspond pas|pas le même) ... (annonce|annoncé|promis|dit|contrat|convenu|écrit|agence|recruteur|touche|reçoit); {money} (sur papier|promis|au contrat|écrit) ... {money}; salaire ... (eimt|contrat|permis) ... (talons|bulletins|réel|réellement|paye|reçoit|touche) ... {money}; (censée|censé|censés|supposée|supposé|supposés) (être|etre)? (payée|payé|payés|faire|gagner|garder) ...9 (mais|prend|jamais|rien|reçoit|juste|à la place); (engagé|promis) à (verser|payer) ...9 (reçoit|mais|jamais|seulement)" }
words "topic9" { en = "an hour, per hour, a month, per month, a week, per week, hourly, salary, wages, good money, big money, easy money, great pay, good pay, percent, half, commission, tips, a day's pay, minimum wage, thousand a month, thousand a week, keep half", fr = "de l'heure, l'heure, par mois, par semaine, salaire, bon salaire, gros salaire, bonne paye, argent facile, gros cash, pour cent, la moitié, commission, pourboires, salaire minimum, mille par mois, mille par semaine" }
phrase "exp9" { en = "{recruitment.expected} ... {topic9}",
                fr = "{recruitment.expected} ... {topic9}" }
phrase "strong9" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }
phrase "told" { en = "(told|said) ... (first|three|two) (months|weeks|month) ... (training|trial|probation); (spoke|talked|talk) ... of {money}; promised {money}; (contract|embassy|offer) ... {number} hours ... {money}; contract ... {money}", fr = "(dit|disait) ... (premiers|premières|trois|deux) (mois|semaines) ... (formation|essai|probation); (parlé|parlait|parle) de {money}; promis {money}; contrat ... {number} heures ... {money}; contrat ... {money}" }
phrase "reality" { en = "(ends up with|left with|comes out with|takes home|brings home|clears) ... {money}; (after|minus) (the)? ... (rent|gas|fuel|food|boots|tools|deductions|fees|van) ...9 {money}; (second|other) (paper|contract) ... {money}; (we are|they are|it's|it is) (at|in) the (fourth|fifth|sixth|seventh|eighth) (month|week); {money} (a|per) month sent (home|to)", fr = "(en sort|lui reste|leur reste|reste|ramène|rapporte|touche) ... {money}; (après|moins) (l'|le|la|les)? ... (loyer|essence|bouffe|bottes|outils|retenues|frais|scie|tente) ...9 {money}; (second|deuxième|autre) (papier|contrat) ... {money}; on en est au (quatrième|cinquième|sixième|septième|huitième); {money} par mois versés" }

phrase "told" { en = "(promised|told|said|agreed) ...5 (half|share|cut|forty|sixty) ...4 (hers|his|theirs|mine|ours|for her|for him|for me|to keep)",
                fr = "(promis|promettait|dit|disait|convenu) ...3 (la moitié|moitié|sa part|une part|ma part)" }
phrase "reality" { fr = "(elle|il|elles|ils|je|j'|on) (a|ont|ai|avait|reçoit|reçoivent|touche|touchent) (rien|pas une cenne|pas un sou|zéro)" }
phrase "reality" { en = "(stub|stubs|cheque|paycheque|payslip|slip) ...1 (it is|it's|is|says|shows|was) ...1 {number}",
                   fr = "(talon|talons|chèque|relevé) ...1 (c'est|dit|montre|indique|marqué) ...1 {number}" }
flag_when "both" :unless("ordinary", "2 sentences")
flag_when "told" :near("reality", "same paragraph") :unless("ordinary", "2 sentences")
flag_when "flat" :unless("ordinary", "2 sentences")
flag_when "exp9" :near("strong9", "anywhere")

hits "He was [promised 20 dollars an hour and gets 6]."
hits "The [pay is much less than promised]."
hits "She was told [she would keep half but gets nothing]."
hits { fr = "On leur avait [promis 21 $ l'heure et ils reçoivent 8 $]." }
hits { fr = "Le [salaire est plus bas que ce qui était promis]." }
hits { fr = "On lui a [promis 3 000 $ par mois, elle n'a presque rien] reçu." }
misses "The store pays 20 dollars an hour to cashiers."
misses "We won 500 dollars at bingo."
misses "I asked for a refund of 40 dollars."
misses { fr = "Le magasin paie 20 $ l'heure." }
misses { fr = "J'ai gagné 500 $ au bingo." }
misses { fr = "Je veux un remboursement de 40 $." }
hits "The broker [said twenty an hour; she sees five] if she is lucky."
hits "[What they earn is half of what the recruiter] told them."
hits "He [agreed to pay sixteen an hour but] gives them a flat hundred a week."
hits "They [talked of easy money]. I never had a dollar of it."
hits "The [pay is nowhere near what the ad] said."
hits { fr = "Le courtier [parlait de vingt de l'heure. Elle en voit cinq]." }
hits { fr = "[Ce qu'ils touchent, c'est la moitié de ce que] l'agence avait annoncé." }
hits { fr = "On m'avait [promis de l'argent facile]. J'ai jamais vu une cenne." }
hits { fr = "Ma [paye a rien à voir avec ce qui était annoncé]." }
hits { fr = "J'étais [censée être payée au client, mais la maison prend] tout." }
misses "The lottery ad said easy money and I laughed."
misses "My salary is what the contract says."
misses { fr = "L'annonce de loterie parlait d'argent facile, j'ai ri." }
misses { fr = "Mon salaire est celui du contrat." }
misses { en = "The job is 22 an hour and the stub is right.",
         fr = "La job est à 22 de l'heure et le talon est bon." }
hits { en = "The contract said 18 an hour and he [gets 7].",
       fr = "Le contrat disait 18 de l'heure et il en [reçoit 7]." }
hits { en = "He [promised half the money would be hers; she gets nothing].",
       fr = "Il lui avait [promis la moitié] de l'argent; [elle a rien]." }
hits { en = "The [pay is nothing like what the recruiter said].",
       fr = "La [paye a rien à voir avec ce que le recruteur disait]." }
hits { en = "He was [told 25 an hour]; on the [stub it is 12].",
       fr = "On lui avait [dit 25 de l'heure]; sur le [talon c'est 12]." }
hits { en = "She was [promised tips and salary and only gets tips].",
       fr = "On lui avait [promis un salaire plus les pourboires et elle a juste les pourboires]." }
