indicator "organ.broker_offer"
status    "live"
strength  "strong"
dimension "context"
element   "act"
forms     "organ_removal"
pillars { prosecution = { en = "trafficking in organs", fr = "trafic d'organes" },
          partnership = { en = "transplant programme", fr = "programme de transplantation" } }
law       "CC 240.1; CC 279.01"
corroborates "deception.job_nature"
source    "HOTT-2016; CCC"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Broker offers money, travel or debt relief for an organ", fr = "Un courtier offre argent, voyage ou effacement de dette contre un organe" }
why { en = "An organ offered for money is bought from someone in need.", fr = "Un organe contre de l'argent s'achète à une personne dans le besoin." }
ask { en = "Who made the offer, is a date or ticket set, are papers held?", fr = "Qui a fait l'offre, y a-t-il une date ou un billet, des papiers retenus?" }
false_alarms { en = "A donor campaign; a relative who gives freely.", fr = "Campagne de don; proche qui donne librement." }

words "organ"  { use = "health.organs" }
words "money"  { en = "~money, ~cash, ~dollar, ~debt, ~price, ~reward, for pay, paid, payment, in exchange, in return, half before, half after", fr = "~argent, ~dollar, ~dette, ~prix, ~récompense, payé, payée, paiement, en échange, en retour, la moitié avant, la moitié après, francs" }
words "offer"  { en = "~offer, ~promise, ~pay, ~buy, ~sell, ~give, ~propose, ~recruit, ~find, ~look for, ~donate, ~remove, ~take, asked him to, asked her to, was told, told him, told her", fr = "~offrir, ~promettre, ~payer, ~acheter, ~vendre, ~donner, ~proposer, ~recruter, ~chercher, ~trouver, ~prélever, ~enlever, on lui a dit, demandé de" }
words "broker" { en = "~broker, ~agent, ~middleman, ~recruiter, facebook group, a man, a woman, the uncle, a contact, coordinator, fixer, a guy", fr = "~courtier, ~agent, ~intermédiaire, ~recruteur, groupe facebook, un homme, une femme, l'oncle, un contact, coordonnateur, un gars" }
words "trip"   { en = "~ticket, ~flight, ~travel, surgery abroad, operation abroad, clinic abroad, hospital abroad, overseas, turkey, india, pakistan, egypt, china, tissue typing, blood tests, abroad", fr = "~billet, ~vol, ~voyage, opération à l'étranger, chirurgie à l'étranger, clinique à l'étranger, à l'étranger, turquie, inde, pakistan, égypte, chine, typage, prises de sang" }
words "food"   { en = "kidney beans, kidney stones, liver pate, church organ, pipe organ, organ music, organist, organ donor card, donor registry, liver disease, fatty liver, steak and kidney", fr = "pierres aux reins, mal de reins, foie gras, orgue, organiste, carte de don, registre des dons, maladie du foie, foie de veau" }

phrase "sale"  { en = "{money >= 500} ...6 {organ}; {organ} ...6 {money >= 500}; {offer} ...4 {money} ...6 {organ}; {offer} ...3 {organ} ...6 {money}; (sell|selling|sold|buy|buying) ...3 (his|her|my|their|a|your|one) ...1 {organ}; {organ} ...6 (would|will|to) ...2 (pay|clear|settle|wipe) ...3 (debt|loan|what); {organ} ...4 (for|in exchange for|against) ...2 {money}; (organ|kidney) (broker|brokers|for sale|buyer|seller); {organ} (help|donors wanted|needed)", fr = "{money >= 500} ...6 {organ}; {organ} ...6 {money >= 500}; {offer} ...4 {money} ...6 {organ}; {offer} ...3 {organ} ...6 {money}; (vendre|vend|vendu|acheter|acheté) ...3 (son|mon|un|leur|ton) ...1 {organ}; {organ} ...6 (rembourserait|rembourser|paierait|payer|effacerait|réglerait) ...3 (dette|prêt|ce qu'il); {organ} ...4 (contre|en échange de|pour) ...2 {money}; (courtier|trafic) ...2 organes; {organ} à vendre" }
phrase "trip"  { en = "{trip} ...6 {organ}; {organ} ...6 {trip}; {broker} ...4 {offer} ...6 {organ}", fr = "{trip} ...6 {organ}; {organ} ...6 {trip}; {broker} ...4 {offer} ...6 {organ}" }
phrase "paid"  { en = "{money}; {money >= 500}; broker|brokers|fixer; lent it to him|her; debt", fr = "{money}; {money >= 500}; courtier|intermédiaire; dette" }
phrase "food"  { en = "{food}", fr = "{food}" }

flag_when "sale" :unless("food", "2 sentences")
flag_when "trip" :near("paid", "anywhere") :unless("food", "2 sentences")

hits "A man [offered him $20,000 for a kidney] and a trip."
hits "She was told the [kidney would pay the debt] of her brother."
hits "The agent set up a [flight for the kidney operation], half the money comes after."
hits "He wants to [sell a piece of liver] to a stranger he met at the gym."
hits "An [organ broker] came to the rooming house with forms."
hits { fr = "Un homme lui a [offert 20 000 $ pour un rein] et un voyage." }
hits { fr = "On lui a dit que le [rein rembourserait la dette] de son frère." }
hits { fr = "L'agent a prévu un [vol pour l'opération du rein], la moitié de l'argent vient après." }
hits { fr = "Il veut [vendre un morceau de foie] à un inconnu." }
hits { fr = "Un [courtier en organes] est passé à la maison de chambres." }
misses "She paid $40 for the church organ concert."
misses "He gave a kidney to his sister and is well."
misses "Kidney stones, sent home with pills."
misses { fr = "Concert d'orgue à l'église, 20 $ l'entrée." }
misses { fr = "Il a donné un rein à sa soeur et va bien." }
misses { fr = "Pierres aux reins, retour à la maison." }
