indicator "recruit_coercion.money_withheld"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "the person may need help to leave", fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 279.04; CC 346"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Money withheld at recruitment", fr = "Argent retenu au recrutement" }
why   { en = "Money or goods kept at the start stop a person from backing out.", fr = "L'argent ou les biens gardés au départ empêchent de reculer." }
ask   { en = "What was kept, and what was said about giving it back?", fr = "Qu'a-t-on gardé, et qu'a-t-on dit du remboursement?" }
false_alarms { en = "A deposit under a travel contract.", fr = "Dépôt prévu par un contrat de voyage." }

words "agent"  { use = "people.recruiters", en = "he, she, they", fr = "il, elle, ils, on" }
words "take"   { en = "~keep, ~hold, ~take, ~pocket, ~retain", fr = "~garder, ~tenir, ~prendre, ~empocher, ~retenir" }
words "thing"  { en = "deposit, savings, down payment, gold, jewellery, wedding gold, all the cash, all her cash, all his cash, all her money, all his money, all their money, money she had, money he had, all she had, all he had, the cash she had, the cash he had", fr = "dépôt, économies, acompte, or, bijoux, tout l'argent, tout son argent, tout leur argent, l'argent qu'elle avait, l'argent qu'il avait, tout ce qu'elle avait, tout ce qu'il avait" }
words "why"    { en = "so he could not, so she could not, so that he, so that she, couldn't back out, could not back out, back out, change her mind, change his mind, as a guarantee, as security, for the trip, before the trip, before leaving, before he left, before she left, until arrival, seat belt", fr = "pour pas qu'il, pour pas qu'elle, reculer, changer d'idée, en garantie, comme garantie, pour le voyage, avant le voyage, avant le départ, avant de partir" }

phrase "kept" { en = "{agent} ... {take} ... {thing} ...9 {why}; {thing} ... {take} ... {why}; (wanted to|tried to) back out ... (kept|keep|deposit|money|couldn't)" }
phrase "kept" { fr = "{agent} ... {take} ... {thing} ...9 {why}; {thing} ... {take} ... {why}; (voulait|voulu) reculer ... (gardé|dépôt|argent)" }

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
