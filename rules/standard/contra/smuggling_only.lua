contra "contra.smuggling_only"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "any"
pillars { partnership = { en = "refer to the border agency as smuggling; never lowers a report about a child", fr = "renvoi à l'agence frontalière comme passage de migrants; n'abaisse jamais un signalement qui touche un enfant" } }
source    "FINTRAC-2021; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Consensual border crossing for a fee that ended on arrival", fr = "Passage consenti de frontière contre paiement, terminé à l'arrivée" }
why { en = "A paid crossing that ended at the border is smuggling: nobody controls the person afterwards.", fr = "Un passage payé qui se termine à la frontière est du passage de migrants : personne ne contrôle la personne ensuite." }
ask { en = "Does the person still owe anything, and is anyone waiting for them?", fr = "La personne doit-elle encore quelque chose, et quelqu'un l'attend-il?" }
false_alarms { en = "A crossing fee that turns into a debt to be worked off.", fr = "Des frais de passage qui deviennent une dette à rembourser en travaillant." }

words "crossing" { en = "~cross, ~crossing, crossed the border, crossed on foot, irregular crossing, walked across, smuggled across, smuggled in, ~smuggler, ~coyote, charged with smuggling, the rail line, rented vehicle, ~guide, ~driver",
                   fr = "~traverser, passage irrégulier, entrée irrégulière, traversé à pied, traversé la frontière, passé la frontière, ~passeur, ~coyote, accusé de passage, ~guide, ~chauffeur, ~passage" }
words "fee"      { en = "~pay, ~paid, ~fee, ~price, ~cost, ~arrange, ~give", fr = "~payer, ~prix, ~coûter, ~verser, ~arranger, ~donner, ~frais" }
words "free"     { en = "owe nothing, owes nothing, owe him nothing, owes him nothing, owe them nothing, owes them nothing, nothing further owed, nothing owing, owe anything further, paid in full, all paid, no debt, no debts, debt free, let go, let them go, let him go, let her go, let them off, dropped them off, left them at, left him at, left her at, left us at, nobody waiting, no one waiting, went their own way, went on their own, went on his own, on their own, on his own, of his own accord, of their own accord, going to a sister, going to a brother, going to family, going to a cousin, going to his, going to her, going to their, to join family, to join his, to join her, to claim, claim asylum, claim refugee, intend to claim, make a claim, make a refugee claim, with family in, family in, relatives in, a sister in, a brother in, a cousin in",
                   fr = "ne doit rien, ne doivent rien, doit rien, doivent rien, plus rien à payer, rien à payer, tout est payé, tout payé, aucune dette, pas de dette, sans dette, laissé libre, laissés libres, laissée libre, les a laissés, l'a laissé, l'a laissée, nous a laissés, les a déposés, personne ne l'attendait, personne ne les attendait, de lui-même, d'elle-même, d'eux-mêmes, par leurs propres moyens, par ses propres moyens, rejoindre sa soeur, rejoindre son frère, rejoindre leur famille, rejoindre sa famille, rejoindre un cousin, rejoindre une cousine, chez sa soeur, chez son frère, chez un cousin, chez de la famille, demander l'asile, demande d'asile, veut demander l'asile, veulent demander l'asile, de la famille à, famille à, un cousin à" }

phrase "paid_crossing" { en = "{fee} ...6 {crossing}; {crossing} ...9 {fee}", fr = "{fee} ...6 {crossing}; {crossing} ...9 {fee}" }
phrase "crossed"       { en = "{crossing} ... border; irregular crossing; crossed ... on foot; walked across; charged with smuggling; smuggled ... across|over|in; {people >= 2} ... crossed", fr = "{crossing} ... frontière; entrée irrégulière; passage irrégulier; traversé ... à pied; accusé de passage; {people >= 2} ... traversé" }
phrase "free"          { en = "{free}; no indication ...6 put to work|owed|owe; came on his|her|their own", fr = "{free}; rien n'indique ...6 travailler|dette|doit; venu de lui-même; venue d'elle-même" }

accepts "denied"
flag_when "paid_crossing" :near("free", "same paragraph")
flag_when "crossed" :near("free", "same paragraph")

hits "Two brothers [paid a driver $900, crossed] near Emerson and owe him nothing; they are going to an uncle in Winnipeg."
hits "Family of five, [irregular crossing] at Roxham, paid in full before leaving, intend to claim asylum."
hits "He [crossed the border] on foot with a guide who let him go on this side; he has a cousin in Laval."
hits { fr = "Deux frères ont [payé un passeur] 900 $, il les a déposés au champ et ils ne lui doivent rien." }
hits { fr = "Famille de cinq, [entrée irrégulière], tout est payé, veulent demander l'asile." }
hits { fr = "Il a [traversé la frontière] à pied avec un guide qui l'a laissé de ce côté-ci; il va rejoindre sa soeur." }
misses "They paid a coyote to cross and now must work off twelve thousand in his greenhouse."
misses "The smuggler keeps their passports until the debt is paid."
misses "She crossed the street and went into the shop."
misses { fr = "Ils ont payé un passeur et doivent maintenant travailler dans sa serre pour rembourser." }
misses { fr = "Le passeur garde leurs passeports tant que la dette n'est pas payée." }
misses { fr = "Elle a traversé la rue et est entrée au dépanneur." }
