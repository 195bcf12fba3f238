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

flag_when "kept"
flag_when "withheld" :unless("plain", "same sentence")

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
