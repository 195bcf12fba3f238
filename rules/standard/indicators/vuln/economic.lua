indicator "vuln.economic"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection = { en = "income support, emergency money",
                         fr = "aide de revenu, dépannage d'urgence" } }
law       "CC 279.01"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Economic need keeps the person in place",
        fr = "La précarité économique maintient la personne en place" }
why   { en = "Need of money is abused to keep a person where they are.",
        fr = "On abuse du besoin d'argent pour garder la personne sur place." }
ask   { en = "Who depends on this money, and what would let the person leave?",
        fr = "Qui dépend de cet argent, et qu'est-ce qui permettrait de partir?" }
false_alarms { en = "Ordinary poverty, or choosing a job for its pay.",
               fr = "Pauvreté ordinaire, ou choix d'un emploi pour la paye." }

words "family" { use = "people.family" }
words "no_money" { en = "no money to leave, no money to go, no money for a ticket, no money for the bus, no money to go home, no money to get home, can't afford to leave, cannot afford to leave, couldn't afford to leave, can't afford to quit, cannot afford to quit, can't afford to stop, can't afford the ticket, cannot afford the ticket, can't afford a ticket, no savings to leave, broke and can't leave, nothing to go home with, can't go home with nothing, cannot go home with nothing, can't go back with nothing, can't go back empty handed, no other income, no other work, no other way to earn, no other way to make money, nowhere else to earn, no other job, needs the money, need the money, need this job, needs this job, can't lose this job, cannot lose this job, cant lose this job, can't lose the job, afraid to lose the job, afraid of losing the job", fr = "pas d'argent pour partir, aucun argent pour partir, pas d'argent pour rentrer, pas d'argent pour le billet, pas les moyens de partir, pas les moyens d'arrêter, pas les moyens de rentrer, n'a pas les moyens de partir, pas une cenne pour partir, rentrer les mains vides, retourner les mains vides, rien pour rentrer, aucun autre revenu, aucun autre travail, pas d'autre revenu, pas d'autre travail, pas d'autre job, nulle part ailleurs où gagner, besoin de l'argent, besoin de cet argent, besoin de cette job, besoin de ce travail, besoin de la job, peut pas perdre cette job, ne peut pas perdre ce travail, peur de perdre la job, peur de perdre son emploi, peur de perdre sa job" }
words "feeds" { en = "~depend, ~rely, ~eat, ~live, ~feed, ~support, ~survive, ~wait, school fees, medicine, rent", fr = "~dépendre, ~compter, ~manger, ~vivre, ~nourrir, ~survivre, ~attendre, faire vivre, fait vivre, frais de scolarité, médicaments" }
words "sent" { en = "send, sends, sent, send back, sends home, sending home, send home, sent home, earn, earns, make, makes", fr = "envoie, envoies, envoient, envoyer, envoyait, gagne, rapporte" }

phrase "no_money" { en = "{no_money}", fr = "{no_money}" }
phrase "feeds" { en = "{family} ...4 {feeds} ...5 (on|off|from)? ...1 (what|money|the money|pay|the pay) ...3 {sent}; {family} ...4 {feeds} (on|off) ...2 (her|him|me|them|it|this|that|us); supports ...2 {family} ...4 (home|country|overseas|back); {sent} ...2 money ...2 (home|back|to) ...4 {family}; only one ...2 (earning|who earns|working) ...4 {family}; everyone ...2 (at|back) home ...1 (depends|relies|lives|counts)", fr = "{family} ...4 {feeds} ...4 ce (que|qu') ...2 {sent}; {family} ...4 {feeds} (de|d'|sur|avec|grâce à) ...1 (elle|lui|moi|cet argent|ça|l'argent|nous); (fait|font|faire) vivre ...3 {family}; (toute)? la famille (dépend|compte|vit); {sent} ...2 argent ...3 {family}; seul|seule ...2 (à gagner|qui gagne|revenu) ...4 {family}; tout le monde (au pays|chez elle|chez lui) ...1 (dépend|compte)" }
phrase "held" { en = "(leave|quit|stay|stays|stayed|boss|pay|paid|wages|stop|refuse|complain|go home|client|clients|agency|employer|he says|debt|owe)", fr = "partir|quitter|reste|rester|patron|boss|paye|paie|salaire|arrêter|refuser|plaindre|rentrer|clients|agence|employeur|dette|doit|quitte" }

phrase "held_near" { en = "why ...3 (stay|stays|stayed); that's why (she|he|they|i) (stay|stays|stayed)", fr = "pourquoi ...3 (reste|restent|resté|restée)" }
words "broke2" { en = "hasn't got ten dollars, ten dollars to her name, not a dollar to her name, no money of her own, no income of her own, no income, no savings, if they could afford, could afford a ticket, couldn't pay a motel, couldn't afford, no money no bus, no other work, no other job, nobody else will hire, no one else will hire, i'm broke, she's broke, he's broke, first and last, i have zero, no money to go, starve outside, would starve, afford to miss, can't miss a week, can't miss a day, until the loan, till the loan, land is clear, kids stop eating, stop eating, live off her, live on what he, live on what she, support whole families, supports whole families, supports the whole family, needs the money, money for insulin, medicine at home, school fees, sending everything home, sends everything home, sends it all home", fr = "pas dix piastres à elle, pas dix piasses, pas une cenne à elle, pas d'argent à elle, revenu à elle, ni économies, pas d'économies, sans économies, pouvaient se payer un billet, se payer un billet, pouvait pas payer un motel, pas les moyens, pas d'argent pas d'autobus, pas d'autre ouvrage, pas d'autre job, pas d'autre travail, personne d'autre va l'engager, personne d'autre va m'engager, chu cassée, chu cassé, est cassée, j'ai zéro, crever de faim, mourir de faim, manquer une semaine, manquer une journée, prêt sur la terre, jusqu'à ce que le prêt, arrêtent de manger, vivent de ce qu, font vivre des familles, fait vivre toute la famille, fait vivre sa famille, besoin d'argent, argent pour l'insuline, médicaments au pays, frais d'école, envoie tout chez, envoie toute, envoie tout à sa" }
words "stay2" { en = "can't leave, cannot leave, she stays, he stays, they stay, we stay, stay because, stays because, remains with, went back to him, went back, would leave, they'd all leave, put up with it, has to put up, don't complain, doesn't complain, won't complain, if he stops, if she stops, where would i go, when i say that i'm leaving, i'm leaving, hates it, rather eat here, keeps working, keeps going back, can't quit, cannot quit, can't say no, nowhere to go", fr = "peut pas partir, peuvent pas partir, elle reste, il reste, ils restent, on reste, demeure avec, retournée chez lui, retourné chez, partiraient tous, partirait, endurer, doit endurer, se plaignent pas, se plaint pas, s'il arrête, si elle arrête, où j'irais, où elle irait, que je pars, haït ça, mieux manger ici, continue de travailler, peut pas lâcher, peut pas arrêter, dire non, nulle part où aller, peut pas manquer" }
phrase "broke2" { en = "{broke2}", fr = "{broke2}" }
phrase "stay2" { en = "{stay2}", fr = "{stay2}" }

flag_when "no_money"
flag_when "feeds" :near("held", "2 sentences")
flag_when "feeds" :near("held_near", "2 sentences")
flag_when "broke2" :near("stay2", "2 sentences")

hits "She has [no money to leave] and the next pay is always tomorrow."
hits "He puts up with the boss since his [children live off what he sends] every month."
hits "I [need this job], my mother is sick and the agency knows it."
hits { fr = "Elle n'a [pas d'argent pour partir] et la paye est toujours pour demain." }
hits { fr = "Il endure le patron parce que ses [enfants vivent de ce qu'il envoie]." }
hits { fr = "J'ai [besoin de cette job], ma mère est malade et l'agence le sait." }
misses "We sell cookies so that the team has money for the bus."
misses "She left the bank for a better salary."
misses "He is on a pension and lives well."
misses { fr = "On vend des biscuits pour payer l'autobus de l'équipe." }
misses { fr = "Elle a quitté la banque pour un meilleur salaire." }
misses { fr = "Il est retraité et vit bien." }
hits "[She stays], there is no other work and her son needs his pills."
hits "They stay, [nobody else will hire] them."
hits { fr = "Elle reste, y'a [pas d'autre ouvrage] pis sa mère est malade." }
hits { fr = "S'il arrête, ses enfants [arrêtent de manger]." }
misses "The shelter was full on Tuesday."
misses "He supports his family by driving a bus."
misses { fr = "Le refuge était plein mardi." }
misses { fr = "Il fait vivre sa famille en conduisant un autobus." }
