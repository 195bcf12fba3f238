indicator "coercion.forced_illicit"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercion_destination"
element   "purpose"
forms     "forced_criminality, any"
pillars { protection = { en = "the person may be forced, not guilty", fr = "la personne est peut-être forcée et non coupable" },
          prosecution = { en = "making a person commit crime is exploitation", fr = "faire commettre un crime est une exploitation" } }
law       "CC 279.01; CC 279.04"
source    "ILO-2009; UNODC-HTI; UNODC-FC-2023"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Forced into illicit or criminal activity", fr = "Contrainte à des activités illicites ou criminelles" }
why   { en = "A person made to steal, sell, carry or defraud for others may be exploited, not only accused.", fr = "Une personne à qui l'on fait voler, vendre, transporter ou frauder est peut-être exploitée, et pas seulement accusée." }
ask   { en = "Who gives the orders and keeps the gain? What happens if the person refuses?", fr = "Qui donne les ordres et garde le gain? Qu'arrive-t-il si la personne refuse?" }
false_alarms { en = "A person who steals or sells for their own gain and says so.", fr = "Une personne qui vole ou vend pour son propre compte et qui le dit." }

words "forced" { use = "actions.forced" }
words "suspect" { use = "people.suspects" }
words "person" { en = "her, him, me, us, them, the girl, the girls, the boy, the boys, the kid, the kids, the youth, the women, the men, each of the wives, the wives, the children, one of the kids", fr = "la, le, les, l, me, m, nous, lui, leur, la fille, les filles, le jeune, les jeunes, le petit, les enfants, les gars, les femmes" }
words "crime" { en = "~steal, ~shoplift, ~shoplifting, ~boost, ~rob, ~theft, ~burglary, ~fraud, ~scam, ~forge, ~counterfeit, ~launder, sell drugs, sells drugs, selling drugs, sell dope, sell crack, sell pills, deal drugs, dealing drugs, deliver drugs, carry drugs, carrying drugs, carries drugs, move drugs, moving drugs, run drugs, running drugs, hold drugs, holding drugs, package drugs, packaging drugs, bag drugs, cook drugs, stash drugs, smuggle drugs, swallow drugs, carry a package, carry packages, drop packages, run packages, deliver packages, pick up packages, trap, trapping, grow weed, tend plants, water the plants, trim plants, grow op, cannabis plants, marijuana plants, open accounts, open bank accounts, opens bank accounts, open a bank account, open credit cards, cash cheques, cash fake cheques, deposit cheques, move money, run scams, running scams, online scams, romance scams, phone scams, scam people, scam seniors, call old people, beg, ~panhandle, pickpocket, pick pockets, break into, breaking into, break ins, fake ID, fake cards, sim cards, carry a gun, hold a gun, steal cars, steal cosmetics, steal baby formula, steal formula, steal perfume, steal clothes, steal meat, steal catalytic converters, stolen goods, cross the border with",
  fr = "~voler, ~vol, vol à l'étalage, vols à l'étalage, ~frauder, ~fraude, ~arnaquer, ~arnaque, ~blanchir, vendre de la drogue, vend de la drogue, vendre du crack, vendre de la coke, vendre des pilules, vendre pour eux, transporter de la drogue, transporte de la drogue, livrer de la drogue, livrer des paquets, porter de la drogue, passer de la drogue, garder de la drogue, cacher de la drogue, emballer la drogue, ensacher, transporter un sac, transporter des paquets, porter un paquet, passer un paquet, mule, plants de cannabis, arroser les plants, plantation de pot, tailler les plants, serre de pot, ouvrir des comptes, ouvrir un compte, ouvrir des comptes bancaires, ouvrir des cartes, encaisser des chèques, faux chèques, déposer des chèques, fraudes en ligne, fraude grands-parents, arnaques en ligne, faire des fraudes, faire des vols, faire le guet, mendier, mendicité, quêter, quête, cambrioler, entrer par effraction, fausses cartes, porter une arme, garder une arme, voler dans les magasins, voler du linge, voler du parfum, voler des autos, voler du lait, marchandise volée, cartes SIM" }
words "list" { en = "list of what to, gives them a list, gave her a list, a list with, list in the morning, list of items, list of stores, shopping list from, list written by, written by someone else, told which stores, told what to take", fr = "une liste écrite par, liste de ce qu, lui donne une liste, leur donne une liste, une liste avec, liste de magasins, liste du matin, écrite par un autre" }
words "drugs" { use = "things.drugs" }
words "child" { use = "people.children" }
words "handle" { en = "packaged, packaging, bagging, selling, sells, sold, carrying, carried, carries, delivering, delivers, holding, holds, in possession of, in his backpack, trapping, running, dealing, moving, counting, cutting, weighing, guarding", fr = "emballe, emballait, ensachait, vend, vendait, vendent, transporte, transportait, livre, livrait, garde, gardait, en possession de, dans son sac, compte, comptait, pèse, pesait" }
words "crime2" { en = "lift, lifting, lifts, boost, boosting, hold the bag, hold a bag, holding the bag, carry a bag, hold packages, drop off a package, take it to an address, take a package, take a bag, bring a bag, deliver it, deliver them, deliver for him, run for them, runs for them, running for them, tend plants, tends plants, tending plants, water plants, call seniors, call old people, call grandparents, say he is their grandson, pretend to be a grandson, text strangers, message strangers, chat with men online, swap the tags, return stolen, use stolen cards, apply for loans, take out loans, get phones, phones in her name, cash a cheque, deposit a cheque, car in her name, accounts at, open accounts, opened accounts, an account in her name, accounts in her name, sign for a car, lookout, be the lookout, drive the getaway, hide a gun, hold a gun, guard the plants, guard the stash, count the money, bag it, weigh it, cut it, cook it, sell it, sell for him, sell for them, serve customers at the trap, traphouse, trap house, trap, corner", fr = "voler du linge, vole du linge, vole pour, voler pour, garder le sac, garder un sac, porter un sac, porter le sac, livrer un sac, porter ça à une adresse, apporter un sac, vendre pour lui, vendre pour eux, vend pour eux, vend pour lui, courir pour eux, arroser des plants, arrosent des plants, arrose des plants, surveiller les plants, couper les plants, appeler des vieux, appeler des personnes âgées, se faire passer pour, écrire à des inconnus, changer les étiquettes, retourner du stock volé, prendre des prêts, faire des prêts, des cellulaires à son nom, un cellulaire à son nom, un char à son nom, un compte à son nom, comptes à son nom, ouvrir des comptes, ouvrir un compte, encaisser un chèque, déposer un chèque, faire le guet, cacher un gun, garder un gun, compter l'argent, peser, ensacher, trap, coin de rue, faire la run, faire une run" }

phrase "forced" { en = "{forced} ... {crime}; {suspect} ... {forced} ... {crime}; {crime} for ... {suspect}; {crime} ... {forced}; {crime} or ... (beat|hurt|punish|out|owe); use|uses|using|used {person} to|for ... {crime}; (sends|sent|sending|drops|dropped) {person} ... {crime}; {crime} under|on ... orders|direction|instructions; {crime} to pay ... (debt|back|off)" }
phrase "forced" { fr = "{forced} ... {crime}; {crime} pour ... {suspect}; {crime} ... {forced}; {crime} ... sinon; se sert|servent|servait de|d ... pour ... {crime}; (envoie|envoient|envoyait) ... {crime}; {crime} sous|selon ... ordres|menace; {crime} pour rembourser|payer" }
phrase "forced" { en = "{forced} ... {crime2}; {crime2} ... (or else|or they|or he|beat|hurt|owe|owes|pay back|paying back|debt); {suspect} ... (drops|dropped|drives|drove|sends|sent) (her|him|them|the kids|the girls|the boys|the women) ... {crime}; {suspect} ... (drops|dropped|drives|drove|waits|waited|waiting) ... {crime}; (told|said|says) ... {crime2} ... or else; can't leave ... {crime2}; {crime2} ... (can't|cannot|not allowed to) leave; in her name ... (accounts|phones|loans|car|cards) ... (he|they|boyfriend|him); {crime2} ... for (him|them|her boyfriend|the man|the couple|older guys|a gang)" }
phrase "forced" { fr = "{forced} ... {crime2}; {crime2} ... (sinon|battu|battue|frappe|doit|rembourser|dette); {suspect} ... (dépose|déposait|conduit|envoie|envoyait|amène) ... {crime}; {suspect} ... (dépose|déposait|conduit|envoie|amène|attend) ... {crime2}; {crime2} ... (peuvent|peut|pas le droit) ... (partir|sortir); à son nom ... (comptes|cellulaires|prêts|char|cartes) ... (il|eux|chum|lui); {crime2} pour (lui|eux|son chum|le gars|le couple|une gang)" }
phrase "list" { en = "{list}; {list} ... {crime}; (stole|stealing|steal|lifted|took) ... from a list" }
phrase "list" { fr = "{list}; (vole|volait|vol) ... liste" }
phrase "child" { en = "{child} ... {handle} ... {drugs}; {age < 18} ... {handle} ... {drugs}; {child} ... {crime} for ... {suspect}; {handle} ... {drugs} ... {child}" }
phrase "child" { fr = "{child} ... {handle} ... {drugs}; {age < 18} ... {handle} ... {drugs}; {child} ... {crime} pour ... {suspect}" }
phrase "choice" { en = "said no one; declined to name; for the purpose of trafficking; told members he does; my bike was stolen; stolen from me; my stolen; for himself; for herself; gang of shoplifters who split; trap music; stole my" }
phrase "choice" { fr = "pour son propre compte; personne ne l'a forcé; mon vélo; volé mon; ma voiture volée" }

flag_when "forced" :unless("choice", "same sentence")
flag_when "list" :unless("choice", "same sentence")
flag_when "child" :unless("choice", "same sentence")

hits "He was [forced to carry drugs] on the bus from Toronto."
hits "Her cousin [makes her open bank accounts] in her own name."
hits "The woman said she must [steal perfume for the man] waiting in the car."
hits "they [made us run scams] on old people all day"
hits { fr = "On l'a [obligé de transporter de la drogue] jusqu'à Rouyn." }
hits { fr = "Son chum [lui fait ouvrir des comptes] à son nom." }
hits { fr = "Elle est [forcée de voler dans les magasins] pour la famille." }
hits { fr = "Les deux jeunes [doivent vendre du crack] pour rembourser." }
misses "My bike was stolen from the porch."
misses "Two men were charged with fraud after a search."
misses "He sells pills for himself and says nobody leaned on him."
misses { fr = "Mon vélo a été volé sur le balcon." }
misses { fr = "Deux hommes sont accusés de fraude." }
misses { fr = "Il a volé une bière au dépanneur." }
