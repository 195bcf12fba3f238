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

phrase "c_every" { en = "(every|each|all the) ...1 (dollar|cent|cheque|pay|paycheque|money|penny) ...4 (is for|goes to|goes for|sent|sends|for) ...5 {scenes.kin}|(medicine|school|operation|hospital|loan|debt|home|rent back home); (sends|sending|wires) ...3 (everything|it all|all of it|every dollar|all her pay|all his pay) ...3 (home|back|to)", fr = "(chaque|toute|tout) ...1 (piastre|cenne|chèque|paye|argent|dollar) ...4 (va|vont|est pour|envoyé|pour) ...5 {scenes.kin}|(remèdes|médicaments|école|opération|hôpital|prêt|dette|maison); (envoie|envoyait|envoient) ...2 (tout|toute sa paye|chaque piastre|toute la paye) ...3 (chez|maison|là-bas|à sa|pays|mère)" }
phrase "c_stays" { en = "(so she stays|so he stays|so they stay|can't quit|cannot quit|can't leave|cannot leave|afraid to lose|stays because|puts up with|doesn't complain|won't complain|no choice|depends on it|depends on her|depends on him|nothing to leave with|to leave with)", fr = "(fait qu'elle reste|fait qu'il reste|alors elle reste|peut pas lâcher|peut pas partir|peur de perdre|reste parce|endure|se plaint pas|pas le choix|en dépend|dépendent d|rien pour partir|pour partir)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "mouths" { en = "(wages|pay|salary|money|cheque|she|he) ...3 (feeds|feed|feeding|supports|support|keeps) {number 3-30} (people|mouths|relatives|kids|children|family members) ...12 (quit|quitting|leave|leaving|luxury|complain|stay|stays|can't)", fr = "(nourrit|nourrissent|fait vivre|font vivre|soutient) {number 3-30} (personnes|bouches|enfants|parents) ...12 (lâcher|partir|quitter|luxe|plaindre|reste|peut pas)" }
flag_when "no_money" :unless("cleared", "2 sentences")
flag_when "feeds" :near("held", "2 sentences") :unless("cleared", "2 sentences")
flag_when "feeds" :near("held_near", "2 sentences") :unless("cleared", "2 sentences")
flag_when "broke2" :near("stay2", "2 sentences") :unless("cleared", "2 sentences")

-- Those at home live on it, the debt goes on, and there is nothing else: so the person stays.
words "cannot_stop" { en = "can't stop, cannot stop, cant stop, couldn't stop, can't miss, cannot miss, can't afford, cannot afford, couldn't afford, can't lose, cannot lose, can't quit, cannot quit, can't leave, cannot leave, can't go home, cannot go home, can't go back, if i miss, if she misses, if he misses, if i stop, if she stops, if he stops, when he stops, when she stops, if i leave, if she leaves, if he leaves, if i quit, if he quits, if she quits, one day off, a day off and, one week, one month, why not leave, why doesn't he leave, why doesn't she leave, would he go, would she go, would you leave, asked why, won't leave, wouldn't leave, won't complain, won't report, won't go to the police, would have to go back, goes back, went back, stays because, stay because, staying because, stays for, it's this or, this or",
                      fr = "peut pas arrêter, peux pas arrêter, peut arrêter, pouvait pas arrêter, ne peut pas arrêter, ne peut arrêter, peut pas lâcher, peux pas lâcher, peut pas manquer, peux pas manquer, peut pas se permettre, peut pas perdre, peux pas perdre, peut pas partir, peux pas partir, ne peut pas partir, peut pas rentrer, peux pas rentrer, ne peut pas rentrer, si j'arrête, si elle arrête, s'il arrête, quand il arrête, si je manque, si elle manque, s'il manque, si je pars, si elle part, s'il part, si elle s'en va, s'il s'en va, si je m'en vais, un jour d'arrêt, une journée d'arrêt, une journée de congé, une semaine sans, un mois sans, pourquoi rester, pourquoi il reste, pourquoi elle reste, pourquoi elle ne part pas, pourquoi ne pas partir, partirait-il, veut pas partir, ira pas à la police, n'ira pas à la police, n'ira pas se plaindre, veut pas se plaindre, portera pas plainte, reste parce, restent parce, reste pour, c'est ça ou, ça ou rien" }
words "at_home" { en = "insulin, medicine, medication, dialysis, the hospital bill, hospital bills, chemo, operation, school fees, don't have school, no school, school stops, their school, sisters' school, kids don't eat, don't eat, doesn't eat, stop eating, eat off, eats off, eat from, eat on, live off, lives off, live on, lives on, mouths, people eat, depend on, depends on, depending on, relies on, rely on, wires home, wires, sends home, send home, remits, remittance, money home, sends back, nothing to send, the bank takes, bank will take, take the house, takes the house, lose the house, lose their house, lose the land, takes the land, take the land, mortgaged, mortgage, the loan, the lender, moneylender, payment is late, interest, rent at home, on the street, out on the street, put them out, thrown out, evicted, no other money, no other income, no other thing to pay, nothing else to pay with, nothing to pay with, no money, no money at all, not a cent, not a penny, hasn't a cent, flat broke, no savings, no bus fare, no bus money, can't pay the bus, nobody would hire, nobody who'd hire, nobody else would hire, no one else would hire, no one else would pay, nobody else would pay, no one would hire, who'd hire, who would hire, no other job, nowhere else to work, no place to sleep, nowhere to sleep, nowhere to live, nowhere to stay, where would i sleep, where would i go, can't work here, can't work elsewhere, paying for ever, formula, diapers",
                  fr = "insuline, médicaments, dialyse, facture d'hôpital, l'hôpital, chimio, opération, frais de scolarité, frais scolaires, plus d'école, pas d'école, l'école s'arrête, école de ses, mangent pas, mange pas, mangent plus, arrêtent de manger, mangent avec, mange avec, mangent de, mangent sur, vivent de, vit de, vivent avec, vivent sur, bouches à nourrir, dépendent, dépend de, dépendait de, comptent sur, compte sur, envoie au pays, envoie à la maison, ce qu'il envoie, ce qu'elle envoie, ce que j'envoie, rien à envoyer, envois, banque prend, banque va prendre, prendre la maison, prend la maison, perdre la maison, perdrait la maison, perdre la terre, prend la terre, hypothéqué, hypothèque, le prêt, le prêteur, l'usurier, paiement en retard, intérêts, loyer au pays, à la rue, dans la rue, est dehors, les mettra dehors, mettra dehors, mettrait dehors, jetés dehors, mis dehors, aucun autre revenu, pas d'autre revenu, rien d'autre, pas d'argent, aucun argent, pas une cenne, plus une cenne, pas un sou, plus un sou, sans le sou, cassé comme un clou, pas d'économies, pas l'autobus, même pas l'autobus, pas de quoi payer, de quoi payer, personne l'engagerait, personne m'engagerait, personne va m'engager, personne ne l'engagerait, personne d'autre, qui m'engagerait, qui l'engagerait, pas d'autre job, pas d'autre emploi, nulle part où dormir, nulle part où aller, nulle part où rester, où dormir, où je dormirais, où j'irais, où aller, peut pas travailler ailleurs, payer toute ma vie, lait en poudre, lait du bébé, couches" }
phrase "home3" { en = "{at_home}", fr = "{at_home}" }
phrase "stop3" { en = "{cannot_stop}", fr = "{cannot_stop}" }
phrase "tied3" { en = "{cannot_stop} ...12 {at_home}; {at_home} ...9 {cannot_stop}",
                 fr = "{cannot_stop} ...12 {at_home}; {at_home} ...9 {cannot_stop}" }
phrase "feeds3" { en = "{people >= 3} (eat|eats|live|lives) (off|from|on); (eat|eats|live|lives|drinks|drink) (off|on|from) ...2 (what|the|that) ...1 (he|she|i|they) (wires|sends|send|makes|earns|wire|make|earn); no other (money|income|thing to pay); then no house for your mother", fr = "(mangent|mange|vivent|vit|boit) ...1 (avec|de|sur) ce (que|qu) ...1 (j'envoie|envoie|gagne|rapporte|il|elle)" }

phrase "plain3" { en = "(scholarship|food bank hours|budget|tax|landlord tenant board|benefits|EI|strike|union)", fr = "(bourse|banque alimentaire|budget|impôt|aide sociale|assurance-emploi|grève|syndicat)" }
phrase "exploit3" { en = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (pay|paid|pays|wage|wages|owes|owed|debt|papers|permit|boss|contractor|foreman|madame|pimp|gang|trap|sleeps|hours|locked|donor|transplant|bruise|bruises|cries|hidden|motel|trailer|earn|earns|married off)", fr = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (paye|payé|payée|payés|salaire|doit|dette|papiers|permis|boss|patron|contremaître|madame|pimp|gang|dort|heures|barré|donneur|greffe|bleus|pleure|cachée|motel|remorque|gagne|audience|clients|sinon|fugue|chez lui)" }

flag_when "tied3" :near("exploit3", "anywhere") :unless("plain3", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "home3" :near("stop3", "2 sentences") :near("exploit3", "anywhere")
          :unless("plain3", "same sentence") :unless("cleared", "2 sentences")
accepts "denied hypothetical"
flag_when "feeds3" :near("exploit3", "anywhere") :unless("plain3", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "c_every" :near("c_stays", "same sentence") :unless("cleared", "2 sentences")
flag_when "mouths"

hits { en = "She has [no money to leave] and the next pay is always tomorrow.",
       fr = "Elle n'a [pas d'argent pour partir] et la paye est toujours pour demain." }
hits { en = "He puts up with the boss since his [children live off what he sends] every month.",
       fr = "Il endure le patron parce que ses [enfants vivent de ce qu'il envoie]." }
hits { en = "I [need this job], my mother is sick and the agency knows it.",
       fr = "J'ai [besoin de cette job], ma mère est malade et l'agence le sait." }
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

hits "He keeps her passport; she says she [can't stop, her mother has no insulin]."
hits "They are never paid on time, but [nine people eat off] what he wires."
hits { fr = "Le patron garde son passeport; « [si j'arrête, mes enfants mangent pas] »." }
hits { fr = "Jamais payée à temps, et cinq personnes [mangent avec ce qu'elle envoie]." }
misses "I can't afford the medicine this month, who can help?"
misses "She can't miss her dialysis on Monday."
misses { fr = "Je peux pas manquer ma dialyse lundi." }
misses { fr = "On a pas d'argent pour l'opération du chat, si j'arrête de travailler." }
hits "She [sends everything home], the kids' school [depends on it]."
gaps "[Behind on rent, cut off welfare, said she'd do anything]."
gaps "[They have not one dollar to leave with]."
hits { fr = "Elle [envoie tout chez] elle, l'école des enfants [en dépend]." }
misses "I send money to my parents every month because I like to."
misses { fr = "J'envoie de l'argent à mes parents pour leur fête." }
hits "[Every dollar is for her daughter's medicine so she stays]."
hits { fr = "[Chaque piastre va pour les remèdes de sa fille, fait qu'elle reste]." }
hits "The [wages feed nine people back home, he told me quitting is a luxury]."
hits { fr = "La paye [nourrit neuf personnes au pays, il m'a dit que lâcher c'est un luxe]." }
misses "This pot feeds 8 people, no one will complain."
