indicator "sexual.massage_residential_brothel"
status    "live"
strength  "medium"
dimension "context"
element   "purpose"
forms     "sexual"
pillars { partnership = { en = "municipal licensing, landlord",
                          fr = "permis municipal, propriétaire" },
          prosecution = { en = "premises, who holds the lease", fr = "lieux, titulaire du bail" } }
law       "CC 286.2; CC 286.3"
corroborates "exploitation.bad_living"
source    "UNODC-HTI; RCMP-SIGNS; POLARIS-25"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Massage business or residence with many male visitors and women who live on site", fr = "Salon de massage ou résidence avec nombreux visiteurs masculins et femmes logées sur place" }
why   { en = "Many short male visits and women who live on site point to premises run by someone else.", fr = "De nombreuses visites courtes d'hommes et des femmes logées sur place indiquent un lieu tenu par un tiers." }
ask   { en = "Who rents the place, who opens the door, do the women ever leave?",
        fr = "Qui loue, qui ouvre la porte, les femmes sortent-elles?" }
false_alarms { en = "A licensed clinic; a flat with many friends.",
               fr = "Une clinique autorisée; un logement avec beaucoup d'amis." }

words "men" { en = "~man, ~guy, ~dude, ~male, ~fella, ~client, ~customer, ~john, gentlemen, lads, male visitors, strange men, different men", fr = "~homme, ~gars, ~monsieur, ~client, ~bonhomme, visiteurs masculins, visiteurs, des messieurs, messieurs, des types" }
words "flow" { en = "in and out, coming and going, come and go, comes and goes, came and went, coming in, going in, going up, go in, go up, all night, all day, all day and night, at all hours, day and night, day and nite, every half hour, every 30 minutes, every hour, every 20 minutes, each hour, every fifteen minutes, stay half an hour, stay thirty minutes, stay 20 minutes, for half an hour, one after another, one after the other, back to back, lined up, line up, lining up, a stream of, a parade of, steady stream, nonstop", fr = "entrent et sortent, entre et sort, va-et-vient, vont et viennent, viennent et repartent, montent et descendent, défilent, défilé, défile, toute la nuit, toute la journée, à toute heure, jour et nuit, aux demi-heures, toutes les demi-heures, aux trente minutes, toutes les 30 minutes, chaque heure, à chaque heure, aux vingt minutes, restent une demi-heure, restent vingt minutes, pour une demi-heure, un après l'autre, l'un après l'autre, font la file, en file, sans arrêt" }
words "place" { en = "~condo, ~apartment, ~unit, ~house, ~basement, ~suite, ~spa, ~salon, ~parlour, ~parlor, ~townhouse, ~bungalow, ~studio, ~shop, massage place, massage parlour, massage parlor, massage clinic, body rub, back door, side door, wellness centre, spa upstairs, airbnb", fr = "~condo, ~appartement, ~logement, ~maison, ~sous-sol, ~spa, ~salon, ~bungalow, ~studio, ~local, salon de massage, salon de massothérapie, centre de détente, porte d'en arrière, porte arrière, porte de côté, airbnb, bloc, unité" }
words "massage" { en = "massage parlour, massage parlor, massage place, massage shop, massage spa, massage business, massage studio, body rub, body-rub, bodyrub, asian massage, massage salon, rub and tug, massage clinic, brothel, whorehouse", fr = "salon de massage, salons de massage, massage érotique, studio de massage, salon de massothérapie, centre de massage, bordel, maison close" }
words "live_in" { en = "sleep there, sleeps there, sleeping there, sleep at the, sleep in the, sleeping in the, sleeping at the, live there, lives there, living there, live on site, live in the back, live in the, never leave, never leaves, never come out, never comes out, never seen leaving, mattresses, mattress, suitcases, cots, bunk beds, cooking in the back, rice cooker, toothbrushes, don't go out, do not go out, don't leave, rotate every, new girls every, new women every, different women every, changes every two weeks, change every two weeks, changed every two weeks, delivered by van, one lady buzzes", fr = "dorment là, dort là, dormaient là, dorment au salon, dorment dans, dort au salon, vivent là, vit là, vivent sur place, logées sur place, logent sur place, vivent en arrière, vivent dans, ne sortent jamais, sortent jamais, ne sortent pas, sort jamais, matelas, valises, lits superposés, cuiseur à riz, brosses à dents, changent aux deux semaines, nouvelles filles aux, nouvelles femmes chaque, filles différentes chaque" }
words "hidden" { use = "travel.windows_covered", en = "buzzer, buzzed in, buzz in, doorbell camera, back door only, back entrance, side entrance, red light, cash only, no receipt, locked front door, camera over the door, men only, male customers only, women won't look, no women customers, open until 3, open until 2, open till 4, open all night, open 24", fr = "porte arrière seulement, entrée arrière, par en arrière, sonnette, caméra au-dessus de la porte, lumière rouge, comptant seulement, argent comptant seulement, porte avant barrée, hommes seulement, juste des hommes, ouvert jusqu'à 3, ouvert toute la nuit, ouvert 24" }
words "extras" { en = "happy ending, happy endings, extras, full service, sexual services, sex acts, condoms, condom, lingerie, naked, hand job, tipped for, escort, prostitution, offered sex", fr = "finition, extras, service complet, services sexuels, actes sexuels, condoms, condom, lingerie, nue, nues, escorte, prostitution, offert du sexe, avec plus" }
words "women" { en = "~woman, ~girl, ~lady, ~female, ~masseuse, ~worker, ~attendant, ~staff",
                fr = "~femme, ~fille, ~dame, ~masseuse, ~employée, ~travailleuse" }
words "ordinary" { en = "party, parties, band, drum, musicians, drug house, drug dealer, sells drugs, crackhouse, renovation, contractors, daycare, church", fr = "party, fête, musiciens, batterie, vendeur de drogue, vend de la drogue, rénovation, entrepreneurs, livraison, garderie, église" }

phrase "men_flow" { en = "{men} ...5 {flow} ...6 {place}; {flow} ...4 {men} ...6 {place}; {men} ...4 {place} ...5 {flow}; {place} ...6 {men} ...5 {flow}", fr = "{men} ...5 {flow} ...6 {place}; {flow} ...4 {men} ...6 {place}; {men} ...4 {place} ...5 {flow}; {place} ...6 {men} ...5 {flow}" }
phrase "on_site" { en = "{women} ...4 {live_in}; {massage} ...6 {live_in}; {live_in} ...4 {massage}", fr = "{women} ...4 {live_in}; {massage} ...6 {live_in}; {live_in} ...4 {massage}" }
phrase "massage" { en = "{massage}", fr = "{massage}" }
phrase "signs" { en = "{hidden}; {extras}; {men} ...4 {flow}",
                 fr = "{hidden}; {extras}; {men} ...4 {flow}" }
phrase "ordinary" { en = "{ordinary}", fr = "{ordinary}" }
phrase "brothel" { en = "~brothel; whorehouse; bawdy house; trick pad; running girls out of; girls out of ...2 {place}; {women} ...4 {place} ...4 {extras}", fr = "~bordel; maison de débauche; maison close; {women} ...4 {place} ...4 {extras}" }

words "spot" { en = "~spa, ~parlour, ~parlor, ~massage, ~brothel, ~salon, acupuncture, holistic centre, holistic center, wellness centre, wellness center, body rub, bodywork, micro brothel, bawdy house, massage place, reflexology, treatment rooms, treatment room, massage tables, massage table", fr = "~spa, ~bordel, ~massage, ~salon, acupuncture, centre holistique, centre de mieux-être, salon de massage, mini-bordel, maison de débauche, réflexologie, salles de soins, salle de soins, tables de massage, table de massage, ~masseuse" }
words "dwell" { en = "~sleep, ~live, ~stay, ~eat, ~cook, ~reside, ~bed, ~suitcase, ~mattress, ~cot, ~bunk, ~belonging, ~luggage, kitchen, live upstairs, never leave, never leaves, never step out, personal belongings, toiletries", fr = "~dormir, ~vivre, ~habiter, ~loger, ~manger, ~rester, ~lit, ~valise, ~matelas, lits de camp, effets personnels, cuisine, sortent jamais, restent en haut, ~coucher" }
words "women2" { en = "~woman, ~man, ~person, ~girl, ~boy, ~lady, ~female, ~worker, ~masseuse, ~staff, ~attendant, employees", fr = "~femme, ~homme, ~personne, ~fille, ~garçon, ~dame, ~masseuse, ~employée, ~travailleuse" }
words "men2" { en = "~man, ~guy, ~male, ~dude, ~gentleman, ~john, ~client, ~customer, men only, single males, only men", fr = "~homme, ~gars, ~monsieur, ~client, messieurs, juste des hommes, hommes seuls, hommes seulement" }
words "visits" { en = "~visit, ~arrive, ~enter, ~leave, ~come, ~ring, ~buzz, ~park, ~wait, in and out, coming and going, all night, fifteen minutes, 15 minutes, twenty minutes, half hour, by the half hour, each hour, ten or twelve, a day, stream, cars in and out, door buzzed", fr = "~visiter, ~arriver, ~entrer, ~sortir, ~venir, ~sonner, ~stationner, ~repartir, ~attendre, va-et-vient, toute la nuit, quinze minutes, 15 minutes, demi-heure, demi-heures, par jour, défilé, débarre, débarré, arrivent et repartent" }
words "house2" { use = "places.homes",
                 en  = "next door, upstairs, the unit, unit, suite",
                 fr  = "à côté, en haut, unité, au-dessus" }
phrase "live2" { en = "{women2} ...4 {dwell} ...6 {spot}; {spot} ...9 {women2} ...5 {dwell}; {women2} ...4 {dwell} ...4 (on site|upstairs|in the rooms|there|behind|in the back|inside|on the massage); {dwell} ...6 {spot}; {spot} ...6 {dwell}", fr = "{women2} ...4 {dwell} ...6 {spot}; {spot} ...9 {women2} ...5 {dwell}; {women2} ...4 {dwell} ...4 (sur place|en haut|dans les chambres|là|en arrière|dedans|sur les tables); {dwell} ...6 {spot}; {spot} ...6 {dwell}" }
phrase "visits" { en = "{spot} ...9 {men2} ...4 {visits}; {men2} ...4 {visits} ...9 {spot}; {spot} ...9 (no woman|no women|no female|lights off|open till|open until|red lamp|red light|extras|men only|buzzed open|cars in and out); {house2} ...9 (only men|just men|single males|men only|guys) ...4 {visits}; (only men|just men|single males|lone men|solo males|stream of guys|stream of men|constant stream|parade of men) ...6 {house2}|{visits}; {men2} ...3 {visits} ...6 (different|another|new|never the same) ...1 (girl|woman|lady|asian girl) ...1 (opens|answers|each|every)?", fr = "{spot} ...9 {men2} ...4 {visits}; {men2} ...4 {visits} ...9 {spot}; {spot} ...9 (aucune femme|pas de femme|lumières fermées|ouvert jusqu'à|lampe rouge|lumière rouge|extras|hommes seulement|juste pour les hommes); {house2} ...9 (juste des hommes|hommes seuls|que des hommes|des gars|messieurs) ...4 {visits}; (juste des hommes|hommes seuls|que des hommes|défilé de gars|défilé d'hommes) ...6 {house2}|{visits}; {men2} ...3 {visits} ...6 (jamais la même|autre|nouvelle|différente) ...1 (fille|femme)?" }
phrase "served" { en = "(apartment|condo|house|unit|place|suite|basement|bungalow|airbnb) ...3 (used|operating|operates|run|running|turned|converted) ...3 (brothel|bawdy|massage|incall|for sex|prostitution); (women|girls|ladies) ...4 (swapped|rotated|replaced|changed|switched|new ones) ...3 (every|each) ...2 (week|weeks|month|days)", fr = "(appartement|appart|condo|maison|logement|sous-sol|bungalow|airbnb) ...3 (sert|utilisé|utilisée|transformé|loué) ...3 (bordel|débauche|massage|prostitution|sexe); (femmes|filles|dames) ...4 (changées|changent|remplacées|roulement|nouvelles) ...3 (chaque|aux|toutes les) ...2 (semaine|semaines|mois|jours)" }
phrase "sign2" { en = "(sleep|sleeping|mattress|mattresses|beds|suitcases|cots|never leave|never leaves|live upstairs|live there|all night|till 3|lights off|men only|only men|no woman|extras|sex|brothel|buzzed|cars in and out|red lamp|swapped|in every|per day|a day|by the half hour|minutes each|opens|park|door|expired)", fr = "(dorment|dormir|matelas|lits|valises|lits de camp|sortent jamais|restent en haut|vivent|toute la nuit|jusqu'à 3|lumières fermées|juste des hommes|hommes seuls|aucune femme|extras|sexe|bordel|débarre|changées|par jour|demi-heures|minutes chacun|ouvre|stationnement|expiré)" }
phrase "calm" { en = "(prayer|church|barber|barbershop|physio|physiotherapist|physiotherapist's|no issues|great massage|her kids|renovation|poker|band|party|going in|delivery)", fr = "(prière|église|barbier|physio|physiothérapeute|rien à signaler|bon massage|ses enfants|rénovations|poker|musiciens|party)" }
phrase "live2" { en = "{women2} ...2 (live|lives|sleep|sleeps|stay|stays|cook) (in the back|behind|upstairs|on site|in the basement)", fr = "{women2} ...2 (vivent|dorment|restent|couchent|cuisinent) (en arrière|derrière|en haut|sur place|au sous-sol)" }
phrase "licensed" { en = "registered massage; RMT; massage clinic; (physio|physiotherapy|chiropractic|acupuncture); insurance receipts", fr = "massothérapie; massothérapeute|massothérapeutes; massothérapie; reçus d'assurance; clinique de (massage|massothérapie|physio)" }
flag_when "men_flow" :unless("ordinary", "same paragraph") :unless("licensed", "anywhere")
flag_when "on_site" :near("massage", "anywhere") :unless("licensed", "anywhere")
flag_when "massage" :near("signs", "anywhere") :unless("licensed", "anywhere")
flag_when "brothel"
flag_when "live2" :near("sign2", "same paragraph") :unless("calm", "same paragraph")
flag_when "visits" :near("sign2", "same paragraph") :unless("calm", "same paragraph")
flag_when "served" :unless("calm", "same paragraph")
implies("hotel.visitor_traffic", "men_flow")

hits { en = "[Men in and out of the condo] above us, never more than half an hour.",
       fr = "Des [hommes entrent et sortent du condo] au-dessus, une demi-heure chacun." }
hits "At the massage place the [women sleep on the premises: mattresses] behind a curtain."
hits { en = "There is a [massage parlour] on Main with the windows covered and a buzzer at the back.", fr = "Il y a un [salon de massage] sur la rue Principale, vitres masquées et porte arrière seulement." }
hits { fr = "Au [salon de massage, les femmes dorment là], derrière un rideau." }
misses "Musicians come and go at all hours from the basement, the drum never stops."
misses "She has a registered massage clinic and closes at six."
misses "The men at the plant work all night."
misses { fr = "Des musiciens entrent et sortent du sous-sol, la batterie ne cesse pas." }
misses { fr = "Elle a une clinique de massothérapie et ferme à six heures." }
misses { fr = "Les hommes de l'usine travaillent toute la nuit." }
hits "Behind the reflexology sign [three women sleep on the treatment tables], mattresses stacked by day."
hits { en = "[Only men visit the bungalow], a quarter hour each, door opens a crack.",
       fr = "[Juste des hommes visitent le bungalow], quinze minutes chacun." }
hits { fr = "Derrière l'enseigne, [trois femmes dorment au salon], matelas empilés le jour." }
misses "I had a great massage at the spa and slept well."
misses { fr = "J'ai eu un bon massage au spa et j'ai bien dormi." }
misses "Spa licence renewal, no issues noted on site."
misses { fr = "Renouvellement du permis du spa, rien à signaler." }
gaps "[House on our street, red light in the basement window, men park around the corner]."
misses "I got a massage for my back at the clinic."
misses { fr = "J'ai eu un massage pour mon dos à la clinique." }
