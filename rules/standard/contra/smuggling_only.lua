contra    "contra.smuggling_only"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "any"
pillars { partnership = { en = "refer to the border agency as smuggling; never lowers a report about a child", fr = "renvoi à l'agence frontalière comme passage de migrants; n'abaisse jamais un signalement qui touche un enfant" } }
source    "FINTRAC-2021; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Consensual border crossing for a fee that ended on arrival",
        fr = "Passage consenti de frontière contre paiement, terminé à l'arrivée" }
why   { en = "A paid crossing that ended at the border is smuggling: nobody controls the person afterwards.", fr = "Un passage payé qui se termine à la frontière est du passage de migrants : personne ne contrôle la personne ensuite." }
ask   { en = "Does the person still owe anything, and is anyone waiting for them?",
        fr = "La personne doit-elle encore quelque chose, et quelqu'un l'attend-il?" }
false_alarms { en = "A crossing fee that turns into a debt to be worked off.",
               fr = "Des frais de passage qui deviennent une dette à rembourser en travaillant." }

words "crossing" { en = "~cross, ~crossing, crossed the border, crossed on foot, irregular crossing, walked across, smuggled across, smuggled in, ~smuggler, ~coyote, charged with smuggling, the rail line, rented vehicle, ~guide, ~driver",
                   fr = "~traverser, passage irrégulier, entrée irrégulière, traversé à pied, traversé la frontière, passé la frontière, ~passeur, ~coyote, accusé de passage, ~guide, ~chauffeur, ~passage" }
words "fee" { en = "~pay, ~paid, ~fee, ~price, ~cost, ~arrange, ~give",
              fr = "~payer, ~prix, ~coûter, ~verser, ~arranger, ~donner, ~frais" }
words "free" { en = "owe nothing, owes nothing, owe him nothing, owes him nothing, owe them nothing, owes them nothing, nothing further owed, nothing owing, owe anything further, paid in full, all paid, no debt, no debts, debt free, let go, let them go, let him go, let her go, let them off, dropped them off, left them at, left him at, left her at, left us at, nobody waiting, no one waiting, went their own way, went on their own, went on his own, on their own, on his own, of his own accord, of their own accord, going to a sister, going to a brother, going to family, going to a cousin, going to his, going to her, going to their, to join family, to join his, to join her, to claim, claim asylum, claim refugee, intend to claim, make a claim, make a refugee claim, with family in, family in, relatives in, a sister in, a brother in, a cousin in",
               fr = "ne doit rien, ne doivent rien, doit rien, doivent rien, plus rien à payer, rien à payer, tout est payé, tout payé, aucune dette, pas de dette, sans dette, laissé libre, laissés libres, laissée libre, les a laissés, l'a laissé, l'a laissée, nous a laissés, les a déposés, personne ne l'attendait, personne ne les attendait, de lui-même, d'elle-même, d'eux-mêmes, par leurs propres moyens, par ses propres moyens, rejoindre sa soeur, rejoindre son frère, rejoindre leur famille, rejoindre sa famille, rejoindre un cousin, rejoindre une cousine, chez sa soeur, chez son frère, chez un cousin, chez de la famille, demander l'asile, demande d'asile, veut demander l'asile, veulent demander l'asile, de la famille à, sa famille à, parenté à,  un cousin à" }

phrase "paid_crossing" { en = "{fee} ...6 {crossing}; {crossing} ...9 {fee}",
                         fr = "{fee} ...6 {crossing}; {crossing} ...9 {fee}" }
phrase "crossed" { en = "{crossing} ... border; irregular crossing; crossed ... on foot; walked across; charged with smuggling; smuggled ... across|over|in; {people >= 2} ... crossed", fr = "{crossing} ... frontière; entrée irrégulière; passage irrégulier; traversé ... à pied; accusé de passage; {people >= 2} ... traversé" }
phrase "free" { en = "{free}; no indication ...6 put to work|owed|owe; came on his|her|their own", fr = "{free}; rien n'indique ...6 travailler|dette|doit; venu de lui-même; venue d'elle-même" }

accepts "denied"
words "passage" { en = "~cross, ~smuggler, ~guide, over the border, walked over, through the woods, roxham, hidden in a truck, boat trip, the ride, passeur, other side, fake passport, walking south, the fare, the crossing", fr = "~traverser, ~passeur, ~guide, par le bois, roxham, caché dans un camion, passage en bateau, de l'autre bord, faux passeport, marchaient vers, le passage, la traversée, le transport" }
words "settled" { en = "that was it, paid in full, settled before, fare was settled, nobody is after, never heard from them, smuggler left, claimed asylum, claim asylum, on their own, my own choice, own choice, going to relatives, went to my cousin's, to join her husband, ended at the dock, no contact since, released him, owes nothing, free to go, fee was paid by, left us there, dropped us on", fr = "c'est tout, payé au complet, réglé avant, personne ne lui réclame, plus jamais entendu, passeur est parti, demandé l'asile, demander l'asile, par elle-même, de mon plein gré, plein gré, chez de la parenté, chez mon cousin, rejoindre son mari, terminé au quai, aucun contact, l'a laissé à, doit rien, libre de partir, mon frère qui a payé, laissés de l'autre" }
phrase "done" { en = "{passage} ...15 {settled}; {settled} ...15 {passage}; paid ...4 {passage} ...12 {settled}; (paid|pay) {money} ...6 (walked|guide|guy|smuggler|man) ...9 (border|it|across)", fr = "{passage} ...15 {settled}; {settled} ...15 {passage}; payé ...4 {passage} ...12 {settled}; (payé|payer) {money} ...6 (passeur|guide|gars|homme) ...9 (traverser|tout|frontière)" }
phrase "worked" { en = "(work off|farm to work|the rest|sold|job didn't exist|keeps her|recruiter|until she pays|debt|owes)", fr = "(rembourser|le reste|vendue|emploi n'existait|la garde|recruteur|jusqu'à ce qu'elle paie|dette|doit encore)" }
words "settled" { en = "not seen him since, not seen them since, haven't seen him since, never saw him again, never saw them again, never seen again, no news of him since",
                  fr = "jamais revu, jamais revus, plus revu, pas revu depuis, plus de nouvelles de lui, plus eu de nouvelles" }
phrase "done" { en = "(paid|pay|paying|gave) ...6 (cross|across|get over|pass|other side) ...2 (the border|border) ...9 {settled}",
                fr = "(payé|payer|payait|donné) ...6 (traverser|passer|franchir|l'autre bord) ...2 (la frontière|frontière|les lignes|lignes) ...9 {settled}" }
flag_when "paid_crossing" :near("free", "same paragraph")
flag_when "crossed" :near("free", "same paragraph")
flag_when "done" :unless("worked", "same paragraph")

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
hits "The [guide was paid in full] and turned back at the stream."
hits "We [crossed through the woods and claimed asylum] the same day."
hits { fr = "Le [guide a été payé au complet] et il est reparti." }
hits { fr = "On a [traversé par le bois et demandé l'asile] le jour même." }
misses "The smuggler keeps her until she pays the rest."
misses { fr = "Le passeur la garde jusqu'à ce qu'elle paie le reste." }
misses "She was hidden in a truck and sold to a man in Montreal."
misses { fr = "Elle était cachée dans un camion et vendue à un homme à Montréal." }
hits { en = "He [paid a guy 4,000 to get across the border] and has not seen him since.",
       fr = "Il a [payé un gars 4 000 $ pour passer la frontière] et l'a jamais revu depuis." }
hits { en = "The family crossed with a [smuggler, paid], and went to [a cousin in] Laval.",
       fr = "La famille a traversé avec un [passeur, a payé] et est allée chez [un cousin à] Laval." }
hits { en = "Three adults walked over the border with a [guide they paid; they want to claim asylum].",
       fr = "Trois adultes ont passé la frontière à pied avec un [guide qu'ils ont payé; ils veulent demander l'asile]." }
misses { en = "He paid for gas on the way to the border to see his aunt.",
         fr = "Il a payé le gaz en allant à la frontière voir sa tante." }
