indicator "sexual.massage_residential_brothel"
status    "live"
strength  "medium"
dimension "context"
element   "purpose"
forms     "sexual"
pillars { partnership = { en = "municipal licensing, landlord", fr = "permis municipal, propriétaire" },
          prosecution = { en = "premises, who holds the lease", fr = "lieux, titulaire du bail" } }
law       "CC 286.2; CC 286.3"
corroborates "exploitation.bad_living"
source    "UNODC-HTI; RCMP-SIGNS; POLARIS-25"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Massage business or residence with many male visitors and women who live on site", fr = "Salon de massage ou résidence avec nombreux visiteurs masculins et femmes logées sur place" }
why { en = "Many short male visits and women who live on site point to premises run by someone else.", fr = "De nombreuses visites courtes d'hommes et des femmes logées sur place indiquent un lieu tenu par un tiers." }
ask { en = "Who rents the place, who opens the door, do the women ever leave?", fr = "Qui loue, qui ouvre la porte, les femmes sortent-elles?" }
false_alarms { en = "A licensed clinic; a flat with many friends.", fr = "Une clinique autorisée; un logement avec beaucoup d'amis." }

words "men"      { en = "~man, ~guy, ~dude, ~male, ~fella, ~client, ~customer, ~john, gentlemen, lads, male visitors, strange men, different men", fr = "~homme, ~gars, ~monsieur, ~client, ~bonhomme, visiteurs masculins, visiteurs, des messieurs, messieurs, des types" }
words "flow"     { en = "in and out, coming and going, come and go, comes and goes, came and went, coming in, going in, going up, go in, go up, all night, all day, all day and night, at all hours, day and night, day and nite, every half hour, every 30 minutes, every hour, every 20 minutes, each hour, every fifteen minutes, stay half an hour, stay thirty minutes, stay 20 minutes, for half an hour, one after another, one after the other, back to back, lined up, line up, lining up, a stream of, a parade of, steady stream, nonstop", fr = "entrent et sortent, entre et sort, va-et-vient, vont et viennent, viennent et repartent, montent et descendent, défilent, défilé, défile, toute la nuit, toute la journée, à toute heure, jour et nuit, aux demi-heures, toutes les demi-heures, aux trente minutes, toutes les 30 minutes, chaque heure, à chaque heure, aux vingt minutes, restent une demi-heure, restent vingt minutes, pour une demi-heure, un après l'autre, l'un après l'autre, font la file, en file, sans arrêt" }
words "place"    { en = "~condo, ~apartment, ~unit, ~house, ~basement, ~suite, ~spa, ~salon, ~parlour, ~parlor, ~townhouse, ~bungalow, ~studio, ~shop, massage place, massage parlour, massage parlor, massage clinic, body rub, back door, side door, wellness centre, spa upstairs, airbnb", fr = "~condo, ~appartement, ~logement, ~maison, ~sous-sol, ~spa, ~salon, ~bungalow, ~studio, ~local, salon de massage, salon de massothérapie, centre de détente, porte d'en arrière, porte arrière, porte de côté, airbnb, bloc, unité" }
words "massage"  { en = "massage parlour, massage parlor, massage place, massage shop, massage spa, massage business, massage studio, body rub, body-rub, bodyrub, asian massage, massage salon, rub and tug, massage clinic, brothel, whorehouse", fr = "salon de massage, salons de massage, massage érotique, studio de massage, salon de massothérapie, centre de massage, bordel, maison close" }
words "live_in"  { en = "sleep there, sleeps there, sleeping there, sleep at the, sleep in the, sleeping in the, sleeping at the, live there, lives there, living there, live on site, live in the back, live in the, never leave, never leaves, never come out, never comes out, never seen leaving, mattresses, mattress, suitcases, cots, bunk beds, cooking in the back, rice cooker, toothbrushes, don't go out, do not go out, don't leave, rotate every, new girls every, new women every, different women every, changes every two weeks, change every two weeks, changed every two weeks, delivered by van, one lady buzzes", fr = "dorment là, dort là, dormaient là, dorment au salon, dorment dans, dort au salon, vivent là, vit là, vivent sur place, logées sur place, logent sur place, vivent en arrière, vivent dans, ne sortent jamais, sortent jamais, ne sortent pas, sort jamais, matelas, valises, lits superposés, cuiseur à riz, brosses à dents, changent aux deux semaines, nouvelles filles aux, nouvelles femmes chaque, filles différentes chaque" }
words "hidden"   { use = "travel.windows_covered", en = "buzzer, buzzed in, buzz in, doorbell camera, back door only, back entrance, side entrance, red light, cash only, no receipt, locked front door, camera over the door, men only, male customers only, women won't look, no women customers, open until 3, open until 2, open till 4, open all night, open 24", fr = "porte arrière seulement, entrée arrière, par en arrière, sonnette, caméra au-dessus de la porte, lumière rouge, comptant seulement, argent comptant seulement, porte avant barrée, hommes seulement, juste des hommes, ouvert jusqu'à 3, ouvert toute la nuit, ouvert 24" }
words "extras"   { en = "happy ending, happy endings, extras, full service, sexual services, sex acts, condoms, condom, lingerie, naked, hand job, tipped for, escort, prostitution, offered sex", fr = "finition, extras, service complet, services sexuels, actes sexuels, condoms, condom, lingerie, nue, nues, escorte, prostitution, offert du sexe, avec plus" }
words "women"    { en = "~woman, ~man, ~person, ~girl, ~boy, ~lady, ~female, ~masseuse, ~worker, ~attendant, ~staff", fr = "~femme, ~homme, ~personne, ~fille, ~garçon, ~dame, ~masseuse, ~employée, ~travailleuse" }
words "ordinary" { en = "party, parties, band, drum, musicians, drug, drugs, dealer, crackhouse, renovation, contractors, delivery, gym, daycare, church, mosque, temple, gurdwara, synagogue", fr = "party, fête, musiciens, batterie, drogue, vendeur de drogue, rénovation, entrepreneurs, livraison, garderie, église, mosquée, temple, gurdwara, synagogue, pagode" }

phrase "men_flow"  { en = "{men} ...5 {flow} ...6 {place}; {flow} ...4 {men} ...6 {place}; {men} ...4 {place} ...5 {flow}; {place} ...6 {men} ...5 {flow}; different men|man ...3 (every|each|all) ...2 (half|hour|hours|30|thirty|twenty|20|night|nights|evening|time|day|long)", fr = "{men} ...5 {flow} ...6 {place}; {flow} ...4 {men} ...6 {place}; {men} ...4 {place} ...5 {flow}; {place} ...6 {men} ...5 {flow}; (un|d'autres|autre) (homme|hommes) (différent|différents) ...3 (chaque|toutes|à chaque|tous)" }
phrase "on_site"   { en = "{women} ...4 {live_in}; {massage} ...6 {live_in}; {live_in} ...4 {massage}", fr = "{women} ...4 {live_in}; {massage} ...6 {live_in}; {live_in} ...4 {massage}" }
phrase "massage"   { en = "{massage}", fr = "{massage}" }
phrase "signs"     { en = "{hidden}; {extras}; {men} ...4 {flow}", fr = "{hidden}; {extras}; {men} ...4 {flow}" }
phrase "ordinary"  { en = "{ordinary}", fr = "{ordinary}" }
phrase "brothel"   { en = "~brothel; whorehouse; bawdy house; trick pad; running girls out of; girls out of ...2 {place}; {women} ...4 {place} ...4 {extras}", fr = "~bordel; maison de débauche; maison close; {women} ...4 {place} ...4 {extras}" }

flag_when "men_flow" :unless("ordinary", "same paragraph")
flag_when "on_site"  :near("massage", "anywhere")
flag_when "massage"  :near("signs", "anywhere")
flag_when "brothel"
implies("hotel.visitor_traffic", "men_flow")

hits "[Men in and out of the condo] above us, never more than half an hour."
hits "At the massage place the [women sleep on the premises: mattresses] behind a curtain."
hits "There is a [massage parlour] on Main with the windows covered and a buzzer at the back."
hits { fr = "Des [hommes entrent et sortent du condo] au-dessus, une demi-heure chacun." }
hits { fr = "Au [salon de massage, les femmes dorment là], derrière un rideau." }
hits { fr = "Il y a un [salon de massage] sur la rue Principale, vitres masquées et porte arrière seulement." }
misses "Musicians come and go at all hours from the basement, the drum never stops."
misses "She has a registered massage clinic and closes at six."
misses "The men at the plant work all night."
misses { fr = "Des musiciens entrent et sortent du sous-sol, la batterie ne cesse pas." }
misses { fr = "Elle a une clinique de massothérapie et ferme à six heures." }
misses { fr = "Les hommes de l'usine travaillent toute la nuit." }
