indicator "recruit_coercion.documents_confiscated"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "papers must be found or replaced",
                          fr = "les papiers doivent être retrouvés ou remplacés" },
          prosecution = { en = "withholding papers is an offence",
                          fr = "retenir des papiers est une infraction" } }
law       "CC 279.03; IRPA 118"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Documents taken during recruitment or travel",
        fr = "Documents confisqués pendant le recrutement ou le voyage" }
why   { en = "Papers taken before or during the trip take away the way back.",
        fr = "Des papiers pris avant ou pendant le voyage enlèvent le chemin du retour." }
ask   { en = "Who held the papers at the counter, and who has them now?",
        fr = "Qui tenait les papiers au comptoir, et qui les a maintenant?" }
false_alarms { en = "A parent who holds the family passports; a tour guide at check-in.", fr = "Un parent qui tient les passeports de la famille; un guide à l'enregistrement." }

words "who" { use = "people.recruiters, people.companions", en = "he, they, she, someone else, one man, one person, the man, smugglers", fr = "il, ils, elle, on, quelqu'un d'autre, un homme, une seule personne, l'homme, passeurs" }
words "take" { use = "actions.take, actions.keep" }
words "papers" { use = "things.identity_papers" }
words "trip" { en = "on the plane, at the airport, at check in, at the counter, before the trip, before the flight, before boarding, before leaving, before she left, before he left, before they left, on the way, on the bus, during the trip, at the border, when they landed, in the car from the airport, courier, for the e visa, for the visa, at customs, after landing, when she landed, when he landed, airport, border, gate", fr = "dans l'avion, à l'aéroport, à l'enregistrement, au comptoir, avant le voyage, avant le vol, avant le départ, avant de partir, avant son départ, en route, en chemin, dans l'autobus, pendant le voyage, pendant le trajet, à la frontière, à l'arrivée à l'aéroport, par messager, pour le visa, à la douane, aux douanes, aéroport, frontière" }
words "everyone" { en = "everyone's, everybody's, all the, all their, all of the, all five, all four, all three, all six, three, four, five, six, seven, eight, ten", fr = "tout le monde, tous les, toutes les, leurs, tous, trois, quatre, cinq, six, sept, huit, dix" }

phrase "trip" { en = "{who} ... {take} ... {papers} ... {trip}; {trip} ... {take} ... {papers}; {papers} ... {take} ... {trip}; {trip} ... {papers} ... {take}; {papers} ... (courier|couriered|mail|mailed) ... (kept|keep|have)" }
phrase "trip" { fr = "{who} ... {take} ... {papers} ... {trip}; {trip} ... {take} ... {papers}; {papers} ... {take} ... {trip}; {trip} ... {papers} ... {take}" }
phrase "trip" { en = "(brother|father|uncle|mother|aunt|parents|dad|family|husband|cousin) (has|took|keeps|is holding|holds) (her|his|their|my) ... {papers} ...9 (flight|flies|trip|wedding|ticket|summer|leave|leaving|marry|plane)" }
phrase "trip" { fr = "(frère|père|oncle|mère|tante|parents|famille|mari|cousin) (a|ont|a pris|garde|gardent) (son|sa|ses|mon|mes) ... {papers} ...9 (vol|voyage|mariage|billet|été|partir|avion)" }
phrase "bundle" { en = "{who} ... (held|holds|holding|carried|carries|carrying|had|presented|handed) ... {everyone} ... {papers}; {everyone} ... {papers} ... (held|carried|presented) by ... {who}" }
phrase "bundle" { fr = "{who} ... (tenait|tient|portait|avait|présentait|gardait|a présenté) ... {everyone} ... {papers}; (les|leurs) ... {papers} ... (tenus|présentés|gardés) par ... {who}" }
phrase "place" { en = "{trip}", fr = "{trip}" }
phrase "ordinary" { en = "copy|photocopy|scan of (my|her|his|the|our|your) passport; embassy|consulate ...1 (kept|has|took|holds|returned); left his passport at; left her passport at; forgot; parents; mother held the; father held the; tour guide; coach; teacher; lost at the airport", fr = "copie|photocopie de (mon|son|votre) passeport; ambassade|consulat ...1 (gardé|pris|retourné|garde); laissé son passeport à; oublié son passeport; parents; la mère tenait; guide; entraîneur; perdu à l'aéroport; professeur" }
words "collect" { en = "~collect, ~take, ~gather, ~keep, ~hold, ~carry, ~hand over, gave up, give up, ~surrender, told them to hand over, picked up, put them back, wouldn't give it back, would not let her hold, refused to distribute, have all, has all, leave her, leave his, made her leave, made him leave, kept", fr = "~ramasser, ~prendre, ~garder, ~tenir, ~collecter, ~remettre, ~laisser, ~retenir, laissait pas tenir, refusé de rendre, refusé de lui rendre, refusait de les distribuer, ont tous, a tous, fait laisser, ~confisquer" }
words "docs" { use = "things.identity_papers",
               en  = "travel booklets, travel documents, boarding pass, landing cards",
               fr  = "documents de voyage, carte d'embarquement, documents" }
words "journey" { en = "at the gate, the gate, airport, pearson, arrivals, flight, the flight, plane, on the plane, on the bus, before the flight, when we landed, until we get there, from the agency, recruiter's office, agency's office, recruiter, smuggler, passenger, border, customs, the embassy", fr = "à la barrière, aéroport, dorval, arrivées, vol, le vol, avion, dans l'avion, dans l'autobus, avant le vol, quand on a atterri, jusqu'à ce qu'on arrive, de l'agence, bureau du recruteur, recruteur, passeur, passagère, débarquement, frontière, douane, ambassade" }
phrase "trip" { en = "{collect} ... {docs} ...9 {journey}; {journey} ...9 {collect} ... {docs}; (handed|handed over|presented|holding|with) ... {number >= 3} passports ... (jacket|pocket|bag|pouch|envelope|back|himself); (had|carrying|carries|holding|has) (their|our|her|the|everyone's) (passports|passport|visas|papers|id) ... (bag|jacket|pocket|pouch|envelope|purse|briefcase); (couldn't|could not|unable to) produce (her|his|their) ... {docs} ...9 (man|woman|he|companion|ahead|behind) ... (had|has|holding); {docs} ... (in|inside) his (bag|jacket|pocket|pouch|briefcase) ...9 (give|return|bus|plane|trip)" }
phrase "trip" { fr = "{collect} ... {docs} ...9 {journey}; {journey} ...9 {collect} ... {docs}; (remis|présenté|tenait|avec) ... {number >= 3} passeports ... (veston|poche|sac|pochette|enveloppe); (avait|ont|porte|tient|a) (leurs|nos|son|ses|les) (passeports|passeport|visas|papiers) ... (sac|veston|poche|pochette|enveloppe|sacoche|mallette); (pouvait pas|pas pu|incapable de) présenter (son|sa|ses|leurs) ... {docs} ...9 (homme|femme|il|accompagnateur|devant|derrière) ... (avait|a); {docs} ... dans (le sac|le veston|la poche) (du|de) ... (gars|homme|monsieur|chauffeur|agent)" }
phrase "trip" { en = "(tickets|ticket) and (the|their|her|his)? (passports|passport|papers|ids) in (an|a|his|her) (elastic|envelope|pouch|bag|folder|rubber|jacket|purse|pocket); (man|woman|guy|lady|driver|agent|person|people) who (met|picked up|brought|drove|collected) (him|her|them|me|us) ...3 (took|kept|has|keeps|collected|asked for) (his|her|their|my|our|the) {papers}; (give|hand|send) ...2 (passport|passports) ...3 (in advance|before|for the reservation|for reservation|for booking|to hold)", fr = "(billets|billet) et (les|leurs|son|ses|le)? (passeports|passeport|papiers) dans (un|une|son|sa) (élastique|enveloppe|pochette|sac|veste|chemise|sacoche); (homme|femme|gars|dame|chauffeur|agent|monsieur) qui (l'attendait|est venu|l'a amené|l'a amenée|conduisait|les attendait|l'a reçu|l'a reçue) ...3 (pris|gardé|garde|a|ramassé|demandé) (son|sa|ses|leurs|mon|le|les) {papers}; (donnes|donner|envoyer|remettre) ...2 (passeport|passeports) ...3 (à l'avance|d'avance|avant|pour réservation|pour la réservation)" }
phrase "trip" { en = "(one|a|an) ...2 (folder|envelope|bag|pouch|binder|briefcase|case) (containing|with|holding|full of) (all|all the|all their|their|the|everyone's)? ...2 (passports|travel documents|ids|identity cards); (presented|handed over|produced|held out|gave the officer) ... (all|their|the|everyone's|several|four|five|six) passports", fr = "(un|une) ...2 (chemise|enveloppe|sac|pochette|cartable|mallette|dossier) (contenant|avec|pleine de|plein de) (tous|tous les|les|leurs)? ...2 (passeports|documents de voyage|cartes d'identité); (présenté|remis|sorti|tendu) ... (tous les|leurs|les) passeports" }
-- A bank card that bears the word, and papers that are handed back at once.
phrase "not_taken" { en = "visa (card|cards|debit|gift); (gave|gives|handed|hands) (hers|his|theirs|her passport|his passport|them|it) ...1 back", fr = "carte|cartes visa; visa prépayée|débit; (a remis|a rendu|remet|rend) (le sien|les leurs|son passeport)" }
words "tear" { use = "actions.take, actions.keep", en = "~rip up, ripped up, tore up, ~burn, threw in, had all, had everyone's, has all, never saw it again, never got it back, asked for", fr = "déchiré, déchirer, brûlé, avait tous, avait toutes, a tous, jamais revu, jamais redonné, demandé" }
phrase "on_way" { en = "{scenes.guides} ...3 {tear} ...3 {papers} ...7 {journey}; {journey} ...7 {scenes.guides} ...3 {tear} ...3 {papers}; (gave|give|handed|hand|left) ...2 (passport|passports|papers|id|ids) ...3 {scenes.guides} ...9 (never|not|still|since|again|back|keep|keeps|kept); {papers} ...3 (kept|held|taken|collected|carried|gathered) ...2 by ...2 {scenes.guides} ...5 {journey}", fr = "{scenes.guides} ...3 {tear} ...3 {papers} ...7 {journey}; {journey} ...7 {scenes.guides} ...3 {tear} ...3 {papers}; (donné|remis|laissé|confié) ...2 (passeport|passeports|papiers|pièces) ...3 {scenes.guides} ...9 (jamais|pas|encore|depuis|revu|garde|gardé); {scenes.guides} ...2 qui avait ...3 {papers}; {papers} ...3 (gardés|pris|ramassés|portés|tenus) ...2 par ...2 {scenes.guides} ...5 {journey}" }
phrase "official" { en = "(consulate|embassy|visa office|airline|border officer|customs officer|officer|mailed it back|returned|checked|stamped|ircc|service canada|hotel clerk)", fr = "(consulat|ambassade|bureau des visas|compagnie aérienne|agente des services|douanier|agente à|renvoyé|vérifié|tamponné|ircc|service canada)" }
phrase "c_leads" { en = "(guide|agent|recruiter|smuggler|coyote|courier|chaperone|broker|consultant|cousin|uncle|aunt|pastor|leader|organizer|employer|boss|companion|man|woman|lady|guy|male|female) ...5 (put|puts|took|takes|kept|keeps|held|holds|carried|carries|collected|collects|gathered|burned|tore|ripped|hid|pocketed|had|has|demanded|grabbed) ...2 (all|all the|every|everyone's|the|her|his|their|our|my|both|three|four|five|six) ...1 {things.identity_papers}; (gave|give|hand|handed|surrender|surrendered|left) ...2 {things.identity_papers} ...2 (to|with) ...2 (guide|agent|recruiter|smuggler|coyote|broker|consultant|cousin|lady|man|woman|driver)", fr = "(guide|agent|agente|recruteur|passeur|courtier|consultant|cousin|oncle|tante|pasteur|responsable|organisateur|employeur|patron|boss|accompagnateur|homme|femme|dame|gars|monsieur) ...5 (mis|met|pris|prend|gardé|garde|tenait|tient|portait|ramassé|ramasse|brûlé|déchiré|caché|empoché|avait|demandé|pogné) ...2 (tous les|toutes les|les|son|sa|leurs|nos|mon|ses) ...1 {things.identity_papers}; (donné|remis|laissé|confié) ...2 {things.identity_papers} ...2 (à|au|avec) ...2 (guide|agent|agente|agence|recruteur|passeur|courtier|consultant|cousin|dame|homme|chauffeur)" }
phrase "c_way" { en = "(airport|layover|stopover|plane|flight|boarding|border|river|crossing|bus trip|on the bus|arrivals|landing|landed|before leaving|before they left|before she left|before he left|visa stamp|the trip|the journey|embassy appointment|departure)", fr = "(aéroport|escale|avion|vol|embarquement|frontière|rivière|traversée|dans l'autobus|arrivées|atterrissage|atterri|avant de partir|avant le départ|visa|le voyage|le trajet|départ)" }
-- More members of classes above.
words "everyone" { en = "both, both of our, all of our, all of their, each of our, each of their, two, seven of the, nine, twelve, the group's, the girls', the men's, the women's, the whole group's", fr = "les deux, nos deux, tous nos, toutes nos, chacun de nos, deux, sept, neuf, douze, du groupe, des filles, des hommes, des femmes, de tout le groupe" }
words "journey" { en = "at the counter, kiosk, at the kiosk, customs, at customs, immigration, check in, check-in, terminal, train station, bus station, airport bathroom, baggage, arrivals hall, layover, stopover, transit, hotel near the airport, in the van from, the drive from, the border, land crossing, ferry, boat, the crossing", fr = "au comptoir, kiosque, au kiosque, douane, aux douanes, immigration, enregistrement, terminal, gare, gare d'autobus, bagages, arrivées, escale, transit, hôtel près de l'aéroport, dans la van, la route, la frontière, traversier, bateau, la traversée" }
-- Before a wedding or a flight kin keep the passport; on the way one person holds everybody's.
phrase "kin_keeps" { en = "(father|mother|dad|mom|mum|parents|brother|brothers|grandmother|grandfather) ...2 (has|have|holds|keeps|keep|kept|took|takes|locked|hid|moved|is holding|got hold of|carries) ...4 (passport|passports|id|ids|papers|birth certificate|travel documents); (passport|passports|papers) ...4 (with|in|by|taken by|held by) ...2 (her|his|the|their|my) ...1 (father|father's|mother|mother's|dad|dad's|parents|parents'|brother|brother's)", fr = "(père|mère|parents|frère|frères|oncle|grand-mère|grand-père) ...2 (a|ont|garde|gardent|gardait|tient|a pris|ont pris|cache|a caché|serre) ...4 (passeport|passeports|papiers|acte de naissance); (passeport|passeports|papiers) ...4 (chez|dans|avec|par) ...3 (père|mère|parents|frère|oncle)" }
phrase "leaving_soon" { en = "wedding; married; marry; engaged; engagement; groom; fiance; nikah; hall is booked; hall booked; flight; flies; fly; flying; ticket; tickets; departure; leaving on; leave on; plane; one way; one-way; summer trip; see (her|his|my) (gran|grandmother|family); (back home|overseas|abroad|karachi|lahore|islamabad|delhi|dhaka|kabul|lagos|mogadishu|cairo|tehran)", fr = "mariage; marier; mariée; fiancée; fiançailles; noces; salle réservée; vol; avion; billet; billets; départ; part le; partent le; aller simple; voyage; (au pays|là-bas|à l'étranger|islamabad|karachi|lahore|alger|conakry|dakar|kaboul|casablanca)" }
phrase "holds_all" { en = "(driver|man|woman|he|she|lady|escort|male|female|guide|agent|leader|coach|one person|same person|m|f) ...6 (holds|held|holding|has|had|carries|carried|carrying|produced|presents|presented|hands over|handed over|keeps|kept|collected|collects) ...4 (all|all of|all the|both|the|three|four|five|six|seven|eight|nine|ten|twelve|everyone's|everybody's|their|her|his) ...2 (passport|passports|boarding passes|declarations|id cards|travel documents|documents); (passport|passports|documents) ...3 (under his|in his|in her|in the driver's|in one) (thigh|shirt|jacket|bag|purse|folder|pouch|belt|fanny pack|envelope)", fr = "(chauffeur|homme|femme|il|elle|dame|accompagnateur|guide|agent|une seule personne|monsieur|h|f) ...6 (tient|tenait|a|avait|présente|présenté|remet|remis|garde|gardait|ramasse|ramassé|réuni|sort|sorti) ...4 (tous|les|leurs|deux|trois|quatre|cinq|six|sept|huit|dix|son|sa) ...2 (passeport|passeports|cartes d'embarquement|déclarations|pièces|documents); (passeport|passeports) ...3 (sous sa|dans sa|dans son|dans une) (cuisse|chemise|veste|sac|sacoche|pochette|ceinture|enveloppe)" }
phrase "counter" { en = "{travel.border_places}; boarding; kiosk; secondary; officer at; cbsa; stopover; layover; landed; land border; met (him|her|them) at", fr = "{travel.border_places}; embarquement; kiosque; agent des services; asfc; escale; atterri; douanes; accueillis à" }
phrase "c_way" { en = "(airport|layover|stopover|plane|flight|boarding|border|river|crossing|bus trip|on the bus|arrivals|landing|landed|before leaving|before they left|before she left|before he left|visa stamp|the journey|embassy appointment|departure)", fr = "(à l'arrivée|aéroport|escale|avion|vol|embarquement|frontière|rivière|traversée|dans l'autobus|arrivées|atterrissage|atterri|avant de partir|avant le départ|le trajet|départ)" }
phrase "at_border" { en = "(had|has|held|holds|holding|carried|carries|carrying|kept|keeps|produced|handed|hands|presented|gave) ...2 (her|his|their|all|both|three|four|five|six|everyone's|the) ...2 {things.identity_papers}; {things.identity_papers} ...5 (in his|in her|held by|carried by|with the|with a|with his|with another|from his|from her|in the same|in one|in an)", fr = "(avait|a|tenait|tient|portait|gardait|présenté|présentait|remis|tendu|sorti) ...2 (son|sa|leurs|tous les|les|deux|trois|quatre|cinq|six) ...2 {things.identity_papers}; {things.identity_papers} ...5 (dans le sac|dans sa|dans son|tenus par|tenu par|avec l'homme|avec la|d'un même|dans une|du même)" }
phrase "at_border_ok" { en = "(his own|her own|their own|in her hand|in hand|mother|father|parents|spouse|wife|husband|kids|children|team|coach|group visa|ministry|host)", fr = "(son propre|sa propre|en main|mère|père|parents|conjoint|conjointe|épouse|enfants|équipe|entraîneur|ministère|famille d'accueil)" }
phrase "give_me" { en = "(give|hand) me (the|your|all the|all your|their) ...1 (passports|passport|papers|ids|documents)", fr = "(donnez|donne|passez|passe)-moi (les|vos|tes|tous les|ton|votre) ...1 (passeports|passeport|papiers|pièces|documents); (donnez|donne|passez|passe) moi (les|vos|tes|ton|votre) ...1 (passeports|passeport|papiers|pièces|documents)" }
phrase "who_asks" { en = "(cousin|uncle|aunt|driver|agent|recruiter|guide|man|woman|lady|guy|boss|employer|coyote|smuggler)", fr = "(cousin|oncle|tante|chauffeur|agent|recruteur|guide|homme|femme|dame|gars|monsieur|patron|passeur)" }
flag_when "trip" :unless("ordinary", "same sentence") :unless("not_taken", "same sentence")
flag_when "bundle" :near("place", "2 sentences") :unless("ordinary", "same sentence")
flag_when "on_way" :unless("official", "same sentence") :unless("ordinary", "same sentence")
          :unless("not_taken", "same sentence")
flag_when "c_leads" :near("c_way", "same sentence") :unless("official", "same sentence")
          :unless("ordinary", "same sentence") :unless("not_taken", "same sentence")
flag_when "kin_keeps" :near("leaving_soon", "2 sentences") :unless("ordinary", "same sentence")
flag_when "holds_all" :near("counter", "2 sentences") :unless("ordinary", "same sentence")
          :unless("not_taken", "same sentence")
flag_when "at_border" :where(field("source_type"):is("border_note"))
          :unless("at_border_ok", "same sentence")
flag_when "give_me" :near("who_asks", "same sentence") :near("c_way", "2 sentences")
          :unless("official", "same sentence")

hits "The [agent kept his passport on the plane]."
hits "[before the trip they took her papers]"
hits "At the gate [one man carried all five passports]."
hits { fr = "L'[agent a gardé son passeport dans l'avion]." }
hits { fr = "[Avant le départ, on lui a pris ses papiers]." }
hits { fr = "Au comptoir, [un homme tenait tous les passeports]." }
misses "The parents showed the family passports at the gate."
misses "I lost my passport at the airport."
misses "The officer stamped her passport at the border."
misses { fr = "Les parents ont montré les passeports à la porte." }
misses { fr = "J'ai perdu mon passeport à l'aéroport." }
misses { fr = "L'agente a étampé son passeport à la frontière." }
misses "The guide collected passports at the airport and gave them back at the desk."
hits "The driver from the agency [collected their papers at arrivals]."
hits "A lady on the [plane took everyone's passports]."
hits { fr = "Le chauffeur de l'agence a [ramassé leurs papiers aux arrivées]." }
hits { fr = "Dans l'[avion une dame a pris tous les passeports]." }
misses "He forgot his wallet in the plane."
misses { fr = "Il a oublié son portefeuille dans l'avion." }
misses { fr = "Le consulat a gardé mon passeport deux semaines pour le visa." }
misses "The embassy kept his passport for two weeks to put the visa in it."
misses { fr = "L'ambassade a gardé son passeport deux semaines pour le visa." }
misses "At the airport, the girls from the agency cannot keep their visa cards, said the bank."
misses "The guide presented all their passports and gave them back."
misses { fr = "À la frontière, le guide a présenté tous les passeports et a rendu son passeport à chacun." }
hits "The [recruiter took all the passports at the airport] before the flight."
hits { fr = "[À l'aéroport, le recruteur a pris nos passeports]." }
hits "[Gave my passport to the agent] for the [visa stamp], never saw it again."
gaps "[On the bus the guide collected the ID cards]."
hits "[Coyote ripped up his birth certificate at the river]."
hits { fr = "À l'[arrivée, l'homme a ramassé les passeports] « pour les inscrire »." }
hits { fr = "J'ai [donné mon passeport à l'agence] pour le [visa] et je l'ai jamais revu." }
gaps { fr = "[Dans l'autobus, le guide a pris nos cartes d'identité]." }
misses "The airline agent checked our passports at the gate."
misses "The visa office kept my passport for a week and mailed it back."
misses { fr = "L'agente à l'aéroport a vérifié nos passeports." }
misses { fr = "Le consulat a gardé mon passeport une semaine pour le visa." }
hits "At the [layover] the [woman leading the group put all passports] in her belt."
hits { fr = "À l'[escale], la [dame du groupe a mis tous les passeports] dans sa ceinture." }
hits "Her [father has her passport and the wedding] is on the ninth."
hits "[At the counter the man held all four passports] and answered."
hits { fr = "Son [frère garde son passeport, le vol] est le 20." }
hits { fr = "Au comptoir, un [homme présente les cinq passeports]." }
misses "At the kiosk, mother and daughter had their own passports and answered in turn."
misses { fr = "Chacun avait son passeport au comptoir." }
hits { en          = "The older passenger [held all four passports] and answered.",
       source_type = "border_note" }
hits { fr = "Le passager plus âgé [tenait les quatre passeports].", source_type = "border_note" }
misses { en = "Mother held the three passports of her kids.", source_type = "border_note" }
misses { fr = "La mère tenait les trois passeports des enfants.", source_type = "border_note" }
hits { en = "The agent [took my passport at the airport] before we left.",
       fr = "L'agent [a pris mon passeport à l'aéroport] avant le départ." }
hits { en = "The recruiter [held everybody's papers during the trip].",
       fr = "La recruteuse [gardait les papiers de tout le monde pendant le voyage]." }
hits { en = "On the bus [the recruiter collected everyone's passports].",
       fr = "Dans l'autobus [la recruteuse a ramassé les passeports de tout le monde]." }
hits { en = "Before the border [he asked for all our passports and never gave them back].",
       fr = "Avant la frontière [il a demandé tous nos passeports et les a jamais redonnés]." }
