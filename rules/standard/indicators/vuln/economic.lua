indicator "vuln.economic"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection = { en = "income support, emergency money", fr = "aide de revenu, dépannage d'urgence" } }
law       "CC 279.01"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Economic need keeps the person in place", fr = "La précarité économique maintient la personne en place" }
why { en = "Need of money is abused to keep a person where they are.", fr = "On abuse du besoin d'argent pour garder la personne sur place." }
ask { en = "Who depends on this money, and what would let the person leave?", fr = "Qui dépend de cet argent, et qu'est-ce qui permettrait de partir?" }
false_alarms { en = "Ordinary poverty, or choosing a job for its pay.", fr = "Pauvreté ordinaire, ou choix d'un emploi pour la paye." }

words "family"   { use = "people.family" }
words "no_money" { en = "no money to leave, no money to go, no money for a ticket, no money for the bus, no money to go home, no money to get home, can't afford to leave, cannot afford to leave, couldn't afford to leave, can't afford to quit, cannot afford to quit, can't afford to stop, can't afford the ticket, cannot afford the ticket, can't afford a ticket, no savings to leave, broke and can't leave, nothing to go home with, can't go home with nothing, cannot go home with nothing, can't go back with nothing, can't go back empty handed, no other income, no other work, no other way to earn, no other way to make money, nowhere else to earn, no other job, needs the money, need the money, need this job, needs this job, can't lose this job, cannot lose this job, cant lose this job, can't lose the job, afraid to lose the job, afraid of losing the job", fr = "pas d'argent pour partir, aucun argent pour partir, pas d'argent pour rentrer, pas d'argent pour le billet, pas les moyens de partir, pas les moyens d'arrêter, pas les moyens de rentrer, n'a pas les moyens de partir, pas une cenne pour partir, rentrer les mains vides, retourner les mains vides, rien pour rentrer, aucun autre revenu, aucun autre travail, pas d'autre revenu, pas d'autre travail, pas d'autre job, nulle part ailleurs où gagner, besoin de l'argent, besoin de cet argent, besoin de cette job, besoin de ce travail, besoin de la job, peut pas perdre cette job, ne peut pas perdre ce travail, peur de perdre la job, peur de perdre son emploi, peur de perdre sa job" }
words "feeds"    { en = "~depend, ~rely, ~eat, ~live, ~feed, ~support, ~survive, ~wait, school fees, medicine, rent", fr = "~dépendre, ~compter, ~manger, ~vivre, ~nourrir, ~survivre, ~attendre, faire vivre, fait vivre, frais de scolarité, médicaments" }
words "sent"     { en = "send, sends, sent, send back, sends home, sending home, send home, sent home, earn, earns, make, makes", fr = "envoie, envoies, envoient, envoyer, envoyait, gagne, rapporte" }

phrase "no_money" { en = "{no_money}", fr = "{no_money}" }
phrase "feeds"    { en = "{family} ...4 {feeds} ...5 (on|off|from)? ...1 (what|money|the money|pay|the pay) ...3 {sent}; {family} ...4 {feeds} (on|off) ...2 (her|him|me|them|it|this|that|us); supports ...2 {family} ...4 (home|country|overseas|back); {sent} ...2 money ...2 (home|back|to) ...4 {family}; only one ...2 (earning|who earns|working) ...4 {family}; everyone ...2 (at|back) home ...1 (depends|relies|lives|counts)", fr = "{family} ...4 {feeds} ...4 ce (que|qu') ...2 {sent}; {family} ...4 {feeds} (de|d'|sur|avec|grâce à) ...1 (elle|lui|moi|cet argent|ça|l'argent|nous); (fait|font|faire) vivre ...3 {family}; (toute)? la famille (dépend|compte|vit); {sent} ...2 argent ...3 {family}; seul|seule ...2 (à gagner|qui gagne|revenu) ...4 {family}; tout le monde (au pays|chez elle|chez lui) ...1 (dépend|compte)" }
phrase "held"     { en = "(leave|quit|stay|stays|stayed|boss|pay|paid|wages|stop|refuse|complain|go home|client|clients|agency|employer|he says|debt|owe)", fr = "partir|quitter|reste|rester|patron|boss|paye|paie|salaire|arrêter|refuser|plaindre|rentrer|clients|agence|employeur|dette|doit|quitte" }

phrase "held_near" { en = "why ...3 (stay|stays|stayed); that's why (she|he|they|i) (stay|stays|stayed)", fr = "pourquoi ...3 (reste|restent|resté|restée)" }

flag_when "no_money"
flag_when "feeds" :near("held", "2 sentences")
flag_when "feeds" :near("held_near", "2 sentences")

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
