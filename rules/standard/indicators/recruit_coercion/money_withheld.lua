indicator "recruit_coercion.money_withheld"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the person may need help to leave",
                          fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 279.04; CC 346"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Money withheld at recruitment", fr = "Argent retenu au recrutement" }
why   { en = "Money or goods kept at the start stop a person from backing out.",
        fr = "L'argent ou les biens gardés au départ empêchent de reculer." }
ask   { en = "What was kept, and what was said about giving it back?",
        fr = "Qu'a-t-on gardé, et qu'a-t-on dit du remboursement?" }
false_alarms { en = "A deposit under a travel contract.",
               fr = "Dépôt prévu par un contrat de voyage." }

words "agent" { use = "people.recruiters", en = "he, she, they", fr = "il, elle, ils, on" }
words "take" { en = "~keep, ~hold, ~take, ~pocket, ~retain",
               fr = "~garder, ~tenir, ~prendre, ~empocher, ~retenir" }
words "thing" { en = "deposit, savings, down payment, gold, jewellery, wedding gold, all the cash, all her cash, all his cash, all her money, all his money, all their money, money she had, money he had, all she had, all he had, the cash she had, the cash he had", fr = "dépôt, économies, acompte, or, bijoux, tout l'argent, tout son argent, tout leur argent, l'argent qu'elle avait, l'argent qu'il avait, tout ce qu'elle avait, tout ce qu'il avait" }
words "why" { en = "so he could not, so she could not, so that he, so that she, couldn't back out, could not back out, back out, change her mind, change his mind, as a guarantee, as security, for the trip, before the trip, before leaving, before he left, before she left, until arrival, seat belt", fr = "pour pas qu'il, pour pas qu'elle, reculer, changer d'idée, en garantie, comme garantie, pour le voyage, avant le voyage, avant le départ, avant de partir" }

phrase "kept" { en = "{agent} ... {take} ... {thing} ...9 {why}; {thing} ... {take} ... {why}; (wanted to|tried to) back out ... (kept|keep|deposit|money|couldn't)" }
phrase "kept" { fr = "{agent} ... {take} ... {thing} ...9 {why}; {thing} ... {take} ... {why}; (voulait|voulu) reculer ... (gardé|dépôt|argent)" }
words "deposit" { en = "dollar deposit, deposit, bond, guarantee, security, savings, her savings, all her cash, show money, first month, tuition money, all cash, the cash, her money, his money, my money, the money, her debit card, debit card and cash, 1,500 dollars", fr = "dépôt, caution, garantie, économies, ses économies, tout son argent, argent de démonstration, premier mois, argent de mes études, tout leur comptant, comptant, son argent, leur argent, mon argent, l'argent, sa carte de débit" }
words "held" { en = "lose if, i lose, forfeited, forfeit, keeps, kept, retained, retains, holds, held, took, takes, emptied, collected, not returned, none of it was returned, gives it back, returned after, no refund, refused to reimburse, won't refund, refused to refund, stays with him, in his pocket, hand over, spent", fr = "je perds, perd, perdu si, perdue si, garde, gardé, retient, retenu, a pris, pris, vidé, ramassé, pas rendu, rien n'a été rendu, redonne, rendra après, pas de remboursement, refusé de rembourser, refuse de rembourser, reste avec lui, dans les poches, remettre, dépensé" }
words "when" { en = "at the airport, before departure, before they left, before she left, before placing, for the trip, on the bus, at the stopover, if i don't, if the worker quits, if he quits, if he leaves, end of the season, end of the contract, finishes the contract, if he stays, change my mind, changed my mind, hesitated, back out, pay the placement, go through with it, placement, recruiter, agent, agency, broker, working for his friend, on arrival", fr = "à l'aéroport, avant le départ, avant qu'ils partent, avant de partir, avant de les placer, pour le voyage, dans l'autobus, à l'escale, si je vais pas, si le travailleur quitte, s'il quitte, s'il part, fin de la saison, fin du contrat, après le contrat, s'il reste, changé d'idée, changeais d'idée, hésité, reculer, jusqu'au bout, placement, recruteur, agent, agence, courtier, en travaillant pour, à l'arrivée" }
phrase "withheld" { en = "(no refund|refused to reimburse|refuse to reimburse|won't refund|not refund) ... (money|cent|dollar|deposit|agent|agency); {held} ... {deposit} ...9 {when}; {deposit} ... {held} ...9 {when}; {when} ...9 {held} ... {deposit}; {when} ...9 {deposit} ... {held}; {deposit} ...9 {when} ... {held}; {held} ...4 {when} ...4 {deposit}", fr = "{held} ... {deposit} ...9 {when}; {deposit} ... {held} ...9 {when}; {when} ...9 {held} ... {deposit}; {when} ...9 {deposit} ... {held}; {deposit} ...9 {when} ... {held}; {held} ...4 {when} ...4 {deposit}" }
phrase "plain" { en = "landlord; airline ticket; my ticket; hotel booking; bank; airline; school; rental; GIC; refund my ticket; travel agency", fr = "proprio; propriétaire; banque; compagnie aérienne; école; location; remboursement de mon billet" }

words "savings" { en = "savings, deposit, cash, money, all the money, all my money, all her money, fee, bond, guarantee money, show money", fr = "économies, dépôt, argent, cash, tout l'argent, caution, garantie, preuve de fonds" }
words "lets_go" { en = "back out, backed out, backs out, changed his mind, changed her mind, changed my mind, before the flight, before leaving, to show the bank, proof of funds, on arrival, when we landed, when they landed, when she landed, when he landed, at the airport, we had brought, she had brought, he had brought, they had brought, the trip, if she didn't go, if he didn't go, lose it, keep it", fr = "changeait d'idée, changé d'idée, change d'idée, reculait, désistait, avant le vol, avant de partir, preuve de fonds, à l'arrivée, en arrivant, en débarquant, à l'aéroport, qu'on avait apporté, qu'elle avait apporté, qu'il avait apporté, du voyage, partait pas, perdrait, perdait" }
words "money_guide" { use = "people.recruiters", en = "driver, guide, smuggler, coyote, man who met, consultant, cousin, they, he, lady", fr = "chauffeur, guide, passeur, consultant, consultante, cousin, ils, il, dame, agence" }
phrase "kept_back" { en = "{money_guide} ...3 (took|kept|keeps|asked for|wanted|collected|holds|held|demanded) ...4 {savings} ...7 {lets_go}; {lets_go} ...4 {money_guide} ...3 (took|kept|keeps|asked for|wanted|collected|demanded) ...4 {savings}; (paid|gave|put down|left) ...4 {savings} ...9 {lets_go}; (lose|loses|lost|forfeit|forfeits) (it|the deposit|his deposit|her deposit|the money|everything) if", fr = "{money_guide} ...3 (pris|gardé|garde|demandé|voulu|ramassé|exigé|retient) ...4 {savings} ...7 {lets_go}; {lets_go} ...4 {money_guide} ...3 (pris|gardé|garde|demandé|voulu|ramassé|exigé) ...4 {savings}; (payé|donné|laissé|versé) ...4 {savings} ...9 {lets_go}" }
phrase "usual_deposit" { en = "(hotel|landlord|rental|refundable|travel agency|cruise|cancel|cancelled|apartment|venue|hall|tenant)", fr = "(hôtel|propriétaire|location|remboursable|agence de voyage|croisière|annule|annulé|appartement|salle|locataire)" }
phrase "c_money" { en = "(agency|agent|recruiter|consultant|broker|smuggler|school|sponsor|they|he) ...4 (still has|still have|kept|keeps|keep|holds|holding|won't return|refuses to return|gone|lost|lose|forfeit|forfeits) ...6 (deposit|savings|money|fee|bond|payment|thousand|dollars|pesos|rupees|lakh); (deposit|savings|bond|fee|money) ...5 (is gone|gone|lost|forfeited|not returned|kept) ...3 (if|when|unless|because)", fr = "(agence|agent|recruteur|consultant|courtier|passeur|école|parrain|ils|il) ...4 (a encore|ont encore|gardé|garde|gardent|retient|veut pas rendre|perdu|perdre|perdrait) ...6 (dépôt|économies|argent|frais|caution|mille|dollars|pesos|roupies); (dépôt|économies|caution|frais|argent) ...5 (perdu|perdus|perdue|gardé|pas rendu) ...3 (si|s'il|quand|à moins)" }
phrase "c_before" { en = "(before the flight|before leaving|before he left|before she left|the trip|flight|visa|boarding|depart|leave home|back out|backs out|backed out|change|changed|changes|goes abroad|canada)", fr = "(avant le vol|avant de partir|le voyage|vol|visa|embarquer|départ|partir|recule|reculer|change|changé|canada)" }
phrase "no_refund" { en = "(deposit|savings|kit money|title|guarantee|bond|fee|money|down payment|lakh|yuan|pesos|rupees|gold) ...6 (lost|gone|kept|stays|stay|forfeited|frozen|non refundable|not refunded|no refund|won't be returned|don't get back|doesn't come back|will not be returned) ...9 (if|unless|anyone|whoever|anybody|who didn't|who don't|until|till|when he|when she|when they|backed|refused|changed|ride|board|get on|go); (don't|doesn't|won't|wouldn't|not|never) get ...3 (deposit|money|savings|it|that) back ...4 (if|unless|until|till) ...3 (ride|go|come|board|sign|travel|leave|start|work); (money|deposit|savings) ...3 (moves|comes back|returned|given back) only (if|when|once)", fr = "(dépôt|économies|garantie|caution|frais|argent|acompte|or|titre) ...6 (perdu|perdus|perdue|gardé|reste|restent|gelé|gelés|gelées|pas remboursé|pas remboursable|non remboursable|rendu pas|rend pas|rendra pas) ...9 (si|à moins|celui qui|ceux qui|refus|refuse|recule|tant que|jusqu|embarque|part|monte|quand il|quand elle); (revoir|ravoir|récupérer) ...3 (dépôt|argent|économies|garantie) ...4 (si|seulement|jusqu|quand|tant)" }
words "held" { fr = "rembourse pas, remboursera pas, remboursent pas, veut pas rembourser, redonne pas, remettra pas" }
flag_when "kept"
flag_when "withheld" :unless("plain", "same sentence")

-- What was paid in or handed over is lost to whoever does not go.
words "paid_in" { en = "~deposit, ~guarantee, ~bond, ~collateral, ~savings, ~caution, security money, good faith money, show money, earnest money, entry money, holding fee, money for the kit, title of, title to, land title, house title, deed, deeds, the land, his land, her land, jewellery, gold, ~money, ~cash, what he had paid, what she had paid, what they had paid, what he'd paid, what she'd paid, what they'd paid, what was paid, already paid, already collected, already taken, the fee, the fees, his fee, her fee",
                  fr = "~dépôt, ~garantie, ~caution, ~acompte, ~économies, ~épargne, ~avance, frais de dossier, titre de, titre du, titre de propriété, acte de, la terre, sa terre, le terrain, son terrain, bijoux, son or, ~argent, ~comptant, ce qu'il avait payé, ce qu'elle avait payé, ce qu'ils avaient payé, ce qui était payé, déjà payé, déjà versé, déjà remis, les frais, ses frais, a laissé, ont laissé, avait versé, avaient versé" }
words "lost" { en = "lost, is lost, was lost, be lost, ~forfeit, lose it, lose the, lose her, lose his, loses it, loses the, loses her, loses his, gone for good, would be gone, stays, stay where, stayed where, stays where, stays with, stay with, would stay, keep it, keeps it, kept it, keep the, keeps the, kept the, keep his, keep her, kept his, kept her, frozen, not coming back, wouldn't get it back, won't get it back, wouldn't see it again, never see it again, don't get back, dont get back, doesn't get back, didn't get back, can't get back, never get back, wouldn't give it back, wouldn't give back, won't give it back, would not give back, won't return, refused to return, refuses to return, refused to give, not refundable, no refund, no refunds, non refundable, nonrefundable, would not be refunded, wasn't refunded, stays in the safe, in the safe, locked up until, held until, holds until, back only, back when, back after, only get it back, gets it back, get it back",
               fr = "perdu, perdus, perdue, perdues, serait perdu, est perdu, était perdu, perdrait, perdraient, perd, perdent, perds, perdrais, perdre, gelé, gelés, gelée, bloqué, bloqués, bloquée, confisqué, confisqués, saisi, reste au, reste à, reste avec, reste dans, reste là, restait au, restait avec, restait là, resterait, resteront, resterait là, gardait le, gardait la, garde le, garde la, gardera, garderait, gardé le, gardé la, l'a gardé, l'a gardée, pas remboursé, pas remboursée, pas remboursable, non remboursable, aucun remboursement, pas de remboursement, refuse de rembourser, refusé de rembourser, refusé de rendre, refuse de rendre, voulait pas rendre, veut pas rendre, pas rendu, jamais rendu, ne revient pas, reviendrait pas, reverrait pas, reverra pas, reverrait jamais, au coffre, dans le coffre, rendu seulement, rendue seulement, remis seulement, récupère juste, récupérer" }
words "taken" { en = "took his, took her, took their, took my, took all, took our, takes their, takes all, collected his, collected her, collected their, collected our, collected all, emptied his, emptied her, pocketed, relieved her of, relieved him of, made them hand, made her hand, made him hand, had them hand, had to hand over, had to give, had to leave, handed over, gave him all, gave her all, left with him all",
                fr = "a pris ses, a pris son, a pris leur, a pris leurs, a pris mon, a pris mes, a pris tout, ont pris ses, ont pris son, ont pris leur, ont pris tout, ont pris mon, prend leur, a ramassé son, a ramassé leur, a ramassé tout, vidé ses, vidé son, empoché, dû remettre, dû laisser, dû donner, devaient remettre, devait remettre, fait remettre, a fait vider, s'est fait prendre" }
words "own_money" { en = "~money, ~cash, ~savings, ~dollar, ~peso, ~euro, wallet, purse, gold, jewellery, jewelry, bank card, bank cards, debit card", fr = "~argent, ~comptant, ~économies, ~dollar, ~peso, ~euro, portefeuille, sacoche, bijoux, carte de banque, cartes de banque, carte de débit" }
phrase "lost" { en = "{paid_in} ...9 {lost}; {money >= 20} ...9 {lost}; {lost} ...6 {paid_in}; (money|cash) ... (moves|comes back|comes) if you (move|go|come)",
                fr = "{paid_in} ...9 {lost}; {money >= 20} ...9 {lost}; {lost} ...6 {paid_in}" }
phrase "emptied" { en = "{taken} ...6 {own_money}; {taken} ...4 {money >= 20}",
                   fr = "{taken} ...6 {own_money}; {taken} ...4 {money >= 20}" }
phrase "stage" { en = "{recruitment.going}; (didn't|did not|didnt|doesn't|don't|dont|wouldn't|would not|won't|no longer|refused to|refuses to) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|start work|move in|move there|fly|do it|do that); if ...2 (didn't|don't|doesn't|did not|do not|doesnt|dont|didnt|won't|wasn't|isn't|aren't|weren't) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|move|ride|on it|there|aboard|agree|accept); if ...1 (refused|refuses|backed|backs|cancelled|cancels|hesitated|changed|balked); (unless|whoever|those who|or else|otherwise|until|till) ...3 (go|goes|went|come|comes|came|leave|left|travel|travelled|sign|signed|board|boarded|cross|crossed|marry|married|join|joined|get in|got in|get on|got on|start|started|backed|backs|cancelled|cancels|refused|refuses|agreed|agrees); (tried|wanted|asked|begged|meant) to (leave|go home|go back|quit|stay|stay home|run|get off|get out|turn back|cancel|call it off); (wasn't|weren't|isn't|was not) (going|coming|ready|sure|interested|keen); (come|go|get in|get on|sign|board|pack|travel|marry|join|move in) ...3 or (i|we|he|she|they|else|your|her|his)", fr = "{recruitment.going}; (voulait|voulais|voulaient|pouvait|veut|veux|osait|oser) ...1 (pas|plus|rien) ...2 (partir|venir|y aller|embarquer|monter|signer|commencer|marier|épouser|suivre|traverser|bouger); (si|sinon|à moins|tant|ceux|celles|quiconque|jusqu'à ce) ...6 (refuse|refusait|refuserait|recule|reculait|hésite|hésitait|hésiterait|parte|vienne|embarque|monte|signe|accepte); (si|s'il|s'ils|si je|si tu) ...3 (viens|vient|venait|pars|part|partait|embarque|embarquait|monte|montait|signe|signait|marie|mariait|accepte|acceptait|suit|suivait|commence|commençait|vais|va|allait) (pas|point); (tenté|essayé|voulu|demandé) (de|d|à)? (partir|rentrer|reculer|descendre|débarquer|annuler|fuir|rester); (refusé|refusait|refuse) (de|d) ...2 (partir|venir|quitter|embarquer|monter|signer|suivre|marier|épouser|voyager|traverser|commencer); (embarque|monte|viens|signe|pars|épouse|marie|suis-moi|avance|marche) ...4 ou (je|j|on|il|ils|ton|ta|tes|sinon|elle)" }
phrase "journey" { en = "before ...1 (leaving|we left|they left|she left|he left|i left|departure|the flight|the trip|boarding|the crossing|the wedding|coming|she came|he came|we came|they came); at the (airport|gate|border|bus station|stopover|crossing|port|dock); on the (way|road|boat|plane) (here|over|up|north|to)?; during the (trip|journey|crossing|flight); night before|day before|eve of; for the (trip|journey|crossing|flight)", fr = "avant ...1 (partir|le départ|son départ|leur départ|mon départ|le vol|le voyage|embarquer|l'embarquement|la traversée|traverser|le mariage|venir|qu'elle parte|qu'il parte|qu'ils partent); (à l'|à la|au) (aéroport|frontière|terminus|escale|port|porte d'embarquement|douane); (en|pendant le|pendant la|durant le) (chemin|route|voyage|trajet|traversée|vol); la veille (du|de); pour (le voyage|le trajet|la traversée|le passage)" }
phrase "own_choice" { en = "(tenant|landlord|apartment|airline|hotel room|tour|cruise|gym|wedding hall|caterer|tuition|car rental|class|course|camp|ticketmaster|hockey|refund policy); (cancelled|canceled) (my|our)", fr = "(locataire|proprio|logement|compagnie aérienne|croisière|gym|traiteur|cours|camp de jour|hockey|politique de remboursement); annulé (mon|notre|ma)" }

flag_when "lost" :near("stage", "2 sentences") :unless("own_choice", "same sentence")
flag_when "emptied" :near("journey", "same sentence") :unless("own_choice", "same sentence")
flag_when "kept_back" :unless("usual_deposit", "2 sentences")
flag_when "c_money" :near("c_before", "same sentence") :unless("usual_deposit", "2 sentences")
flag_when "no_refund" :near("stage", "2 sentences") :unless("own_choice", "same sentence")

accepts "hypothetical"

hits "The [agent kept the deposit so he could not] change plans."
hits "They [took all her money before the trip]."
hits "The broker [held his savings as security]."
hits { fr = "L'[agent a gardé le dépôt comme garantie]." }
hits { fr = "On lui a [pris tout son argent avant le départ]." }
hits { fr = "Le courtier a [gardé les bijoux en garantie]." }
misses "The hotel kept my deposit after I cancelled."
misses "She saved all her money for a house."
misses "He backed out of the driveway."
misses { fr = "L'hôtel a gardé mon dépôt." }
misses { fr = "Elle met ses économies à la banque." }
misses { fr = "Il a reculé dans l'entrée." }
hits "The [broker holds a deposit] until the end of the season."
hits "At the stopover her [money was in his pocket], so the [agent kept the money]."
hits { fr = "Le [courtier garde un dépôt] jusqu'à la fin de la saison." }
hits { fr = "L'[agent a gardé l'argent quand il a hésité]." }
misses "They asked for a deposit on the truck rental."
misses "He paid the recruiter nothing."
misses { fr = "On nous a demandé un dépôt pour la location du camion." }
misses { fr = "Il n'a rien payé au recruteur." }

hits "Each had left a security deposit, and the [deposit is lost for whoever stays] behind."
hits "He said he would rather go home; the broker answered that [the deed to the house stays with] the office."
hits "At the airport the woman [took all their cash] and their rings."
hits { fr = "Chacun a versé une [caution; elle serait perdue] s'ils ne partaient pas." }
hits { fr = "Elle veut rentrer, elle refuse de partir, et l'agent répond que [le titre de la maison reste dans le coffre]." }
hits { fr = "À la frontière, la dame [a pris tout leur argent]." }
misses "We changed our minds about the cruise and lost the deposit."
misses "The gym keeps the deposit if you don't come to the first class, that is in the form."
misses { fr = "J'ai changé d'idée pour le logement et le dépôt est perdu." }
misses { fr = "Le traiteur garde l'acompte en cas de refus." }
hits "The [consultant took the savings \"to show the bank]\" and did not give it back before the flight."
hits "[On arrival the driver asked for all the cash] we had brought."
hits { fr = "Le [consultant a gardé ses économies « pour la preuve de fonds] »." }
hits { fr = "[À l'arrivée, le chauffeur a demandé tout l'argent] qu'on avait apporté." }
misses "The hotel keeps the deposit if you cancel."
misses { fr = "Le propriétaire garde le dépôt si on annule." }
hits "The [agency still has the deposit] and says it is gone if he complains [before the flight]."
hits { fr = "L'[agence a encore le dépôt] et dit qu'il est perdu s'il [recule] avant le vol." }
hits "The [deposit was lost for anybody who did not get on] the van, so they got on."
hits { fr = "Le dépôt est perdu [si elle ne part pas], alors elle est partie." }
misses "The deposit is lost if you cancel the hall."
misses { fr = "L'acompte est perdu si on annule la salle." }
hits { en = "The [agent kept my deposit] so that I would not change my mind.",
       fr = "L'[agent a gardé mon dépôt] pour pas que je change d'idée." }
hits { en = "He [took all her savings before the trip], to hold them for her, he said.",
       fr = "Il [a pris toutes ses économies avant le voyage], pour les garder, qu'il disait." }
hits { en = "The agency [will not refund the deposit unless he goes].",
       fr = "L'agence [rembourse pas le dépôt à moins qu'il parte]." }
