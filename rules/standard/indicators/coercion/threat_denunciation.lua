indicator "coercion.threat_denunciation"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { prosecution = { en = "shows the means", fr = "montre le moyen employé" },
          protection = { en = "the person needs immigration advice", fr = "la personne a besoin de conseils en immigration" } }
law       "CC 346; CC 279.04"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Threat to denounce to authorities", fr = "Menace de dénonciation aux autorités" }
why   { en = "Fear of deportation or arrest keeps a person from asking for help.", fr = "La peur d'être expulsé ou arrêté empêche de demander de l'aide." }
ask   { en = "Who said it, about which authority, and what was the person doing or refusing?", fr = "Qui l'a dit, de quelle autorité, et que faisait ou refusait la personne?" }
false_alarms { en = "A lawful notice from an authority; a neighbour who says he will call the police about noise.", fr = "Avis légal d'une autorité; voisin qui appellera la police pour le bruit." }

words "strong_suspect" { use = "people.controllers, people.partners", en = "he, they", fr = "il, ils, on" }
words "threat"  { use = "actions.threaten" }
words "report"  { use = "actions.report_to" }
words "authority" { en = "immigration, police, cops, the cops, the police, CBSA, border services, border agents, border, IRCC, ministry, consulate, embassy, authorities, the government, the law, jail, prison, deportation, welfare, children's aid, CAS, a lawyer, the judge, court, airport, cage, sheriff, RCMP",
  fr = "l'immigration, immigration, la police, police, les policiers, l'ASFC, ASFC, les services frontaliers, la frontière, les douanes, IRCC, le ministère, le consulat, l'ambassade, les autorités, le gouvernement, la prison, prison, expulsion, la DPJ, DPJ, l'aide sociale, un juge, la cour, l'aéroport, les boeufs" }
words "expel" { en = "deport, deported, deports, deporting, deportation, send her back, send him back, send them back, send me back, send us back, send you back, sends you back, sent back, sent home, send her home, send him home, send them home, send me home, send us home, send you home, sends them home, sends girls home, sends back, ship her back, ship him back, ship them back, ship us back, ship you back, cancel her visa, cancel his visa, cancel their visas, cancel her permit, cancel his permit, cancel my permit, cancel our permits, cancel their permits, pull her permit, pull his permit, pull their permits, pull our permits, lose her status, lose his status, lose my status, lose their status, lose her visa, lose their visas, lose your papers, no status, kicked out of canada, kicked out of the country, thrown out of the country, next plane, next flight, first plane, first flight, plane home, plane back, flight home, withdraw sponsorship, withdraw her sponsorship, cancel the sponsorship, cancel her sponsorship, revoke, blacklist, blacklisted, never come back to canada, not come back next year, off the program, barred from the program, refuse your claim, refuse her claim, put in jail, go to jail, in jail, arrested, arrest her, arrest him, arrest them, arrest me, arrest you, lock you up, take her kids, take my kids, take her children, lose her kids, you are illegal, we are illegal, you're illegal, illegal now",
  fr = "expulser, expulsée, expulsé, expulsés, expulsion, déporter, déportée, déporté, déportés, renvoyer, renvoyée, renvoyé, renvoyés, renvoyer au pays, retourner au pays, retourner dans son pays, retourner chez elle, retourner chez nous, annuler son visa, annuler son permis, annuler mon permis, annuler leur permis, annuler leurs permis, annuler nos permis, perdre son statut, perdre mon statut, perdre son permis, perdre ses papiers, premier avion, prochain avion, prochain vol, dans l'avion, retirer le parrainage, retirer son parrainage, annuler le parrainage, liste noire, ne plus revenir, on ne revient plus, revenir l'an prochain, refuser ta demande, refuser sa demande, en prison, arrêter, arrêtée, arrêté, arrêtés, la ramasse, le ramasse, enlever ses enfants, enlever mes enfants, perdre ses enfants, illégale, illégal, illégaux, sans-papiers, hors du pays, cassés, le programme" }
words "cond"  { use = "actions.threat_cond", en = "if she, if he, if they, if we, if i, if you, or she, or he, or they, or i, or we", fr = "si elle, s'il, s'ils, si on, si je, si tu, sinon" }
words "will"  { en = "will, would, 'll, 'd, gonna, going to, is going to, can, could, might, has to, would be, will be, 'll be", fr = "va, vont, allait, allaient, peut, pourrait, vas, fera, ferait, serait, sera, faire, fait, veut" }

phrase "call" { en = "{threat} ... (call|calling|phone|tell|report|contact|go to|turn) ... {authority}; {threat} ... {expel}; {strong_suspect} {will} (call|phone|tell|report|contact|turn) ... {authority}; he'll|they'll|she'll|he'd|they'd|i'll (call|phone|tell|report|contact) ... {authority}; (call|calls|calling|called|phone|tell|report) ... {authority} on her|him|them|me|us|you; {cond} ... (call|calls|phone|report|tell) ... {authority}; {cond} ... {authority} {will}; threatens|threatened|threatening|threaten ... {authority}; (call|report) ... {authority} {cond}; knows ... (number|phone) ... {authority}; one call (and|to); {threat} (to)? {report} ... {authority}; report|reports|reporting|denounce her|him|them|me|us to ... {authority}" }
phrase "call" { fr = "{threat} ... (appeler|dénoncer|signaler|téléphoner|avertir) ... {authority}; {threat} ... {expel}; {strong_suspect} ... {will} (appeler|dénoncer|téléphoner|avertir|signaler) ... {authority}; {strong_suspect} (appellera|appellerait|dénoncera|dénoncerait|téléphonera) ... {authority}; qu'il|qu'elle|qu'ils (appellera|appellerait|dénoncera|dénoncerait|appelle) ... {authority}; {cond} ... {authority}; menace|menacent|menaçait|menacé|menacée ... {authority}; {authority} {cond}; connaît ... (numéro|quelqu'un) ... {authority}; (la|le|les|me|nous|te|l) dénoncer|dénonce|dénoncera|dénoncerait; dit qu ... {report} ... {authority}; un appel (et|à)" }
phrase "expel" { en = "{strong_suspect} {will} ... {expel}; {strong_suspect} ... (have|get|getting|having|make|see) her|him|them|me|us ... {expel}; he'll|they'll|she'll|he'd|they'd|i'll|i can|you'll ... {expel}; {cond} ... {expel}; {expel} {cond}; (told|tells|says|said|mentioned|reminds|warned|warns) ... {expel}; told|tells|says|said|warned ... {authority} {will} ... (arrest|take|lock|deport|pick|jail|send); {authority} {will} (arrest|take|lock|deport|pick|jail|send|beat) her|him|them|me|us|you; (afraid|scared|fears|fear|terrified|worried) ... {expel} ; remember you|u are|re illegal; have|has her|him|them|me|us {expel}" }
phrase "expel" { fr = "{strong_suspect} ... {will} ... {expel}; {cond} ... {expel}; {expel} {cond}; (dit|disait|disent|répète|rappelle|averti|prévient) ... {expel}; (dit|disait|dit que|disent) ... {authority} ... {will} ... (arrêter|ramasser|expulser|prendre|renvoyer|embarquer); {authority} {will} (arrêter|ramasser|expulser|renvoyer|prendre|embarquer); {authority} la|le|les|me|nous (ramasse|ramassera|arrête|arrêtera|expulse|renvoie|embarque); (peur|craint|crainte|terrifiée) ... {expel}; fera|ferait|faire|fasse|fait (la|le|les)? {expel}; la|le|les|me|nous fera|ferait|faire {expel}; peut faire refuser" }
phrase "ordinary" { en = "noise complaint; called the police about the noise; removal order; CBSA removal; voluntary return; sent home early with pay; sent home sick; sent home from school; sends money back; asylum hearing; sent back the form" }
phrase "ordinary" { fr = "plainte pour bruit; mesure de renvoi; renvoyé chez lui malade; renvoyée chez elle malade; renvoyé de l'école; renvoyer le formulaire; audience d'asile" }

flag_when "call" :unless("ordinary", "same sentence")
flag_when "expel" :unless("ordinary", "same sentence")
accepts "hypothetical"

hits "He [threatens to call immigration] each time she asks for her pay."
hits "The wife says [if she talks she will be deported]."
hits "The manager said [he can cancel their permits]."
hits "they told us the [police will arrest us] if we go out"
hits { fr = "Il [menace d'appeler l'immigration] quand elle demande sa paye." }
hits { fr = "La patronne dit qu'elle va la [faire expulser si elle parle]." }
hits { fr = "Le gérant dit qu'[il peut annuler leurs permis]." }
hits { fr = "On leur a dit que la [police va les arrêter] s'ils sortent." }
misses "My neighbour said he would ask the city about the fence."
misses "CBSA issued a removal order after a hearing."
misses "The boy was sent home sick from school."
misses { fr = "La mesure de renvoi a été signée par l'agent." }
misses { fr = "Le petit a été renvoyé chez lui malade." }
misses { fr = "J'ai appelé la police pour signaler un vol de vélo." }
