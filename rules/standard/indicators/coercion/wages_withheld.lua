indicator "coercion.wages_withheld"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "labour, domestic_servitude, sexual"
pillars { partnership = { en = "labour standards can act on pay", fr = "les normes du travail peuvent agir sur la paye" },
          prosecution = { en = "coercion is a means", fr = "la contrainte est un moyen" } }
law       "CC 279.02; CC 286.2"
source    "ILO-2009; UNODC-HTI; FL-11; FINCEN-2014"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Wages withheld to keep the person", fr = "Salaire retenu pour garder la personne" }
why   { en = "Pay that is held back, or taken at once, ties a person to the one who holds it.", fr = "Une paye retenue, ou prise aussitôt, attache la personne à celui qui la tient." }
ask   { en = "Who holds the money, since when, and what was said about leaving?", fr = "Qui tient l'argent, depuis quand, et qu'a-t-on dit sur le départ?" }
false_alarms { en = "A last pay that is late after quitting; a shared family budget.", fr = "Dernière paye en retard après un départ; budget familial commun." }

words "suspect" { use = "people.suspects" }
words "strong_suspect" { use = "people.controllers, people.partners", en = "he, they", fr = "il, ils, on" }
words "pay"     { use = "money.pay" }
words "money"   { use = "money.money" }
words "hold"    { en = "~hold, ~keep, ~withhold, ~retain, holds back, held back, holding back, keeps back, ~save, sits on, hangs on to, in trust, in escrow", fr = "~retenir, ~garder, ~conserver, ~bloquer, ~tenir, met de côté" }
words "take"    { en = "~take, ~keep, ~collect, ~grab, ~pocket, ~hold, ~confiscate, ~count, ~handle", fr = "~prendre, ~garder, ~ramasser, ~collecter, ~empocher, ~confisquer, ~compter, ~placer, ~gérer, ~recompter, ~récupérer, ~encaisser, ~pogner" }
words "leave"   { use = "actions.leave" }
words "until"   { use = "words.until" }
words "end"     { en = "end of the season, end of the contract, season ends, contract ends, contract's over, contract is over, end of the year, she leaves, he leaves, they leave, harvest is done, harvest, work is done, debt is paid, the year is up, the permit is renewed, the end", fr = "la fin de la saison, la fin du contrat, fin de la saison, fin du contrat, fin de l'année, fin des récoltes, la récolte, la fin, contrat soit fini, contrat est fini, saison finie" }
words "lose"    { en = "lose, loses, lost, forfeit, forfeits, forfeited, give up, gives up, say goodbye to, never see, won't get, wont get, gets nothing, get nothing, kiss goodbye", fr = "perd, perdre, perdra, perds, perdent, perdrait, perdront, dire adieu, reçoit rien, reverra jamais, verra jamais, aura rien, auront rien" }
words "all"     { use = "words.all" }
words "poss"    { en = "her, his, their, my, our, the girls, the women's, the girls'", fr = "son, sa, ses, mon, ma, mes, leur, leurs, notre, nos, l, la, le, les" }

phrase "held" { en = "{strong_suspect} ... {hold} ... {pay} ... {until}; {strong_suspect} ... {hold} {poss} ... {pay}; {strong_suspect} ... {hold} (back)? (the|all|most|half|part|two|three|one) ... {pay}; {pay} ... {hold} ... {until}; {pay} (is|are|was|were|being)? {hold} (by|back|until|till|in|as); {hold} ... (rest|it|them|wages|pay|deposit) {until} ... {end}; {hold} the rest|remainder; {hold} ... {until} ... {end}; {hold} (a|the|one|two|first|last) (month|months|weeks|week|paycheque|pay|deposit) ... (as|of|in|so|until); wages in trust; security deposit; on the books; (keeping|saving|holding) it for her|him|us|me|them; safekeeping" }
phrase "held" { fr = "{strong_suspect} ... {hold} ... {pay} ... {until}; {strong_suspect} ... {hold} {poss} {pay}; {pay} ... {hold} ... {until}; {hold} ... {pay} ... {end}; {hold} ... {until} ... {end}; {hold} (un|le|la|deux|les|premier|première) (mois|semaines|semaine|paye|paie|dépôt) ... (comme|de|en|pour|jusqu); {pay} {hold} (par|jusqu|comme|en); {pay} (est|sont|était|étaient) {hold}; en fiducie; comme garantie|caution|dépôt" }
phrase "lose" { en = "{lose} ... {pay} ... (if|when) ... {leave}; (if|whoever|when) ... {leave} ... {lose}; {leave} ... {lose} ... (pay|wages|money|everything|all); {lose} everything|all|it if|when; {lose} ... {pay} if; {lose} (the|their|her|his|my) (last)? ... (months|weeks|pay|wages|money|deposit)" }
phrase "lose" { fr = "{lose} ... {pay} ... (si|s'il|quand); (si|s'il|celui qui|quand) ... {leave} ... {lose}; {leave} ... {lose} ... (tout|paye|salaire|argent); {lose} tout si|s'il; {lose} ... {pay} (si|s'il); {lose} (la|le|les|ses|son|sa|mes|leur) (dernière|derniers|dernier|dernières) ... (mois|semaines|paye)" }
phrase "takes_all" { en = "{strong_suspect} ... {take} {all} (of)? ... {money}; {strong_suspect} ... {take} (her|their|my|our|the girls|the girls') {money}; {strong_suspect} ... {take} the (money|cash|tips|profits|earnings|rest|envelope); {all} ... {money} (goes|go|went|going) to|into ... {suspect}; (gives|give|gave|giving|hands|hand|handed|handing|turn|turns|turned|pays) ... {all} ... to|over ... {suspect}; (gives|give|gave|giving|hands|hand|handed) (him|them|her boss|the pimp) ... {money}; (give|gives|gave|hand|handed) ... {all} ... {money}; i|she gave|give|gives (him|them)? everything; {money} (goes|went|go) to|straight to|into (him|them|his|her pimp|the boss|the agency); {take} {poss} {pay} ... (away|from|as soon|when|right); {suspect} ... (collects|collected|collect) ... (money|cash|at the door|envelope|after); never sees|see|saw|touches|touched|keeps|kept (the|a|any|her|his|their|my|one)? ... (money|dollar|cent|penny|cash|earnings|dime); doesn't keep|see|get any|a of|cent|the; (keeps|kept|keep) nothing; can draw|gets ... {money} a day|week; {strong_suspect} {take} it all|everything|every" }
phrase "takes_all" { fr = "{strong_suspect} ... {take} {all} ... {money}; {strong_suspect} ... {take} {poss} ... {money}; {strong_suspect} ... {take} (l|la) argent|recette|paye; {all} ... {money} (va|vont|allait|revient) ... {suspect}; (remet|remettre|donne|donner|donnait|remettait|verse|rend) ... {all} ... à ... {suspect}; lui (remet|remettre|donne|donner|donnait|remettait|verse|rend) ... {money}; lui (remet|donne|remettait|donnait) (tout|la paye|l'argent|l'enveloppe); {suspect} ... (ramasse|collecte|ramassait|encaisse) ... {money}; {money} ... c'est lui qui|eux; {money} (va|vont) ... {suspect}; (voit|voyait|touche|touchait|garde|gardait) (jamais|pas|rien|aucun) ... (argent|cenne|sou|piastre); ne garde rien; garde rien; {pay} ... {take} ... (aussitôt|tout de suite|dès|par)" }
phrase "ordinary" { en = "last pay; vacation pay owing; found another job; new job; chequing; savings account at; her own money; his own money; my own money; keeps her own; keeps his own; keeps her money; taxes withheld; income tax; chargeback; split the tips; tips split; split evenly; band; fundraiser; bake sale; treasurer" }
phrase "ordinary" { fr = "dernière paye; j'ai démissionné; nouvel emploi; son propre argent; garde son argent; garde tout mon argent; je garde mon argent; impôt; retenues à la source; trésorière; collecte de fonds" }

flag_when "held" :unless("ordinary", "same sentence")
flag_when "lose" :unless("ordinary", "same sentence")
flag_when "takes_all" :unless("ordinary", "same sentence")
accepts "hypothetical"

hits "The [owner holds their wages until] October."
hits "She says [he takes all her money] after each call."
hits "[if we leave we lose] everything they owe us"
hits "At the end of the night she [hands him the cash] in the car."
hits { fr = "Le [patron garde leur paye jusqu'à] la fin de la saison." }
hits { fr = "[Il prend tout son argent] après chaque client." }
hits { fr = "[Si on part, on perd] tout ce qu'il nous doit." }
hits { fr = "Elle [lui remet tout l'argent] dans le char." }
misses "I quit in May and my last pay is two weeks late."
misses "The band splits the tips at the end of the night."
misses "She keeps her own money and pays her rent."
misses { fr = "J'ai démissionné et ma dernière paye est en retard." }
misses { fr = "La trésorière ramasse l'argent de la collecte de fonds." }
misses { fr = "Elle garde son argent et paie son loyer." }
