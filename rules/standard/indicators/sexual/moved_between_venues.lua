indicator "sexual.moved_between_venues"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "sexual"
pillars { prosecution = { en = "transport between places", fr = "transport d'un lieu à l'autre" },
          partnership = { en = "several jurisdictions", fr = "plusieurs territoires" } }
law       "CC 286.3; CC 279.01"
corroborates "movement.circuit"
source    "UNODC-HTI; CCTEHT"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Moved between cities, brothels or hotels every few days",
        fr = "Déplacée de ville, de bordel ou d'hôtel tous les quelques jours" }
why   { en = "Moving every few days keeps a person isolated and ahead of police.",
        fr = "Bouger aux quelques jours isole la personne et devance la police." }
ask   { en = "Which cities, in which order, and who decides?",
        fr = "Quelles villes, dans quel ordre, et qui décide?" }
false_alarms { en = "An independent adult who plans her own tour.",
               fr = "Une adulte indépendante qui planifie sa tournée." }

words "city" { use = "travel.places_ca" }
words "moved" { en = "moved, moves, moving, taken, takes, took, brought, brings, sent, sends, driven, drives, drove, switched, switches, switching, shuttled, rotated, shipped, dragged, flown, bused, bussed, passed, travels, travel, travelled, traveled, going, goes, went, headed, off to, shuffled, been to, been through, done, worked, worked in, relocated, bounced, bounces", fr = "déplacée, déplacées, déplace, déplacent, déplacés, amenée, amenées, amène, emmenée, envoyée, envoyées, envoie, conduite, conduit, changent, change, changeait, changé, transférée, trimballée, trimballe, trimballées, promenée, traînée, voyage, voyagent, voyageait, montent, monte, descendent, descend, montés, passée, fait, faisait, faite, monter, descendre, partent, partie, s'en vont, part" }
words "venues" { en = "~hotel, ~motel, ~city, ~town, ~brothel, ~club, ~apartment, ~condo, ~airbnb, ~place, ~province, ~parlour, ~parlor, ~house, strip clubs, massage parlours, camps", fr = "~hôtel, ~motel, ~ville, ~bordel, ~club, ~bar, ~appartement, ~condo, ~airbnb, ~place, ~province, ~salon, bars de danseuses, salons de massage" }
words "often" { en = "every week, every few days, every two days, every couple of days, every other day, every three days, each week, every weekend, weekly, every month, all the time, constantly, from city to city, city to city, town to town, from town to town, hotel to hotel, motel to motel, club to club, from one city to the next, from one to another, a new city, different city, another city, different hotel, different motel, another hotel, a new hotel, next city, next town, two nights here, a few days here, tonight, tomorrow, last week, next week, this week, this month, never more than", fr = "chaque semaine, toutes les semaines, aux deux jours, tous les deux jours, aux quelques jours, tous les quelques jours, aux trois jours, chaque fin de semaine, tous les mois, chaque mois, tout le temps, constamment, de ville en ville, d'une ville à l'autre, d'hôtel en hôtel, de motel en motel, d'un hôtel à l'autre, d'un motel à l'autre, d'un bar à l'autre, nouvelle ville, une autre ville, autre hôtel, un autre motel, nouvel hôtel, prochaine ville, ce soir, demain, la semaine passée, la semaine prochaine, cette semaine, jamais plus de" }
words "trade" { use = "work.sex_work, online.ad_sites", en = "sells her, selling her, pimps, ~john, ~pimp, clients, ~ad, ~brothel, escort, motel, motels, hotel, hotels, strip, men, lads, calls, dates, the girls, he books, his girls, debt, owes, collects, incall, her picture up, two women, prostitution, for sex, have sex, having sex, had sex, sex with, sex act, sex acts, -sex work, the boys, his boys", fr = "~pimp, ~client, ~annonce, ~bordel, escorte, motel, motels, hôtel, hôtels, hommes, passes, les filles, ses filles, dette, danse, danseuses, booke, elle doit, prostitution, il la vend, avoir du sexe, relations sexuelles, pour du sexe, sexe avec, -travail du sexe, les garçons, ses garçons" }
words "solo" { en = "I'm touring, i am touring, my tour, on tour, touring dates, I screen, independent, my own, band, concert, tournament, hockey, business trip, sales rep", fr = "je suis en tournée, ma tournée, en tournée, indépendante, spectacle, concert, tournoi, hockey, voyage d'affaires, représentant des ventes" }

phrase "cities" { en = "{city} ...4 (then|and then|to|next|after|now|before|last week|next week|after that|tonight) ...4 {city}; {city} {city} and ...1 {city}; {city} and ...2 {city} ...3 {often}; {moved} ...3 {city} ...6 {city}; {city} ...4 one week ...4 {city}", fr = "{city} ...4 (puis|ensuite|à|après|maintenant|avant|la semaine passée|la semaine prochaine|ce soir|pis|après c'est) ...4 {city}; {city} {city} et ...1 {city}; {city} et ...2 {city} ...3 {often}; {moved} ...3 {city} ...6 {city}" }
phrase "venues" { en = "{moved} ...4 {venues} ...4 {often}; {moved} ...4 {often} ...2 {venues}; {often} ...3 {moved} ...3 {venues}; (switch|switches|switched|switching|change|changes|changed|changing) (hotels|motels|rooms|cities|clubs|brothels|condos); (city|town|hotel|motel|club) to (city|town|hotel|motel|club); a (new|different) (city|town|hotel|motel|club) (every|each) ...2 (week|night|day|days|month|weekend)", fr = "{moved} ...4 {venues} ...4 {often}; {moved} ...4 {often} ...2 {venues}; {often} ...3 {moved} ...3 {venues}; (change|changent|changeait|changer|changé) (d'hôtel|de motel|de chambre|de ville|de bar|de condo); (de ville en ville|d'hôtel en hôtel|de motel en motel|de bar en bar); (une|un) (nouvelle|nouveau|autre|nouvel) (ville|hôtel|motel|bar) ...2 (chaque|toutes les|tous les|aux) ...2 (semaine|semaines|jours|soir|mois)" }
phrase "trade" { en = "{trade}", fr = "{trade}" }
phrase "solo" { en = "{solo}", fr = "{solo}" }

phrase "cities" { en = "{number 3-12} ...1 (cities|towns|motels|hotels|clubs) ...3 (in|over|within|since|this|last|so far|already); (last|next|this|each|every) (week|month|weekend|night) ...3 (in|to|at|it's|it was|they were in|she was in) ...1 {city} ...9 {city}; (been|was|were|worked|done|did) ...2 (in|through|to)? ...1 {city} ...3 {city}; {city} number ...9 {city} number; moved (around|every|to the next)", fr = "{number 3-12} ...1 (villes|motels|hôtels|bars) ...3 (en|depuis|ce|déjà); (semaine|mois|fin de semaine) (passée|prochaine|dernière|passé|prochain) ...3 {city} ...9 {city}; (été|était|étaient|travaillé|fait|passé|passée) ...2 (à|par|au|en)? ...1 {city} ...3 {city}" }
words "lodging" { en = "~hotel, ~motel, ~airbnb, ~inn, ~brothel, ~spa, ~parlour, ~parlor, ~condo, ~club, ~house, ~apartment, ~place, ~city, ~town", fr = "~hôtel, ~motel, ~airbnb, ~auberge, ~bordel, ~spa, ~salon, ~condo, ~bar, ~maison, ~appartement, ~place, ~ville" }
words "shift" { en = "~move, ~switch, ~rotate, ~shuffle, ~swap, ~shift, ~change, ~transfer, ~send, ~take, ~drive, ~relocate, ~pack, ~haul, ~circulate, ~ship", fr = "~déplacer, ~changer, ~déménager, ~transférer, ~trimballer, ~promener, ~échanger, ~embarquer, font la rotation, fait la rotation, tournent, roulement" }
words "her3" { en = "her, them, me, us, the girls, girls, the women, women, the crew, him, the old ones, new women, new girls, she, they, the boys, boys, new boys", fr = "la, les, l', me, m', nous, les filles, filles, femmes, les anciennes, nouvelles femmes, nouvelles filles, elle, elles, on, les garçons, garçons, nouvelles garçons" }
phrase "rotated" { en = "{shift} ...1 {her3} ...5 {lodging}; {her3} ...2 (get|gets|are|is|was|were|been|being) ...1 (moved|rotated|swapped|shuffled|switched|shifted|sent|taken|shipped|circulated|driven) ...4 {lodging}; {lodging} to {lodging}; (~stay|~sleep) ...3 (longer than|more than|only|two nights|one night|a night) ...5 (then|another|next|anywhere|place|hotel|motel); (what|which) city i'll|(city i) ...2 wake; {number 3-20} ...1 (motels|hotels|cities|towns|airbnbs) ...4 (in|over|since|within|this|month|week|weeks); (been|gone|went) through ...2 (cities|towns|motels|hotels|houses)", fr = "{her3} ...2 {shift} ...5 {lodging}; {shift} ...2 {her3} ...5 {lodging}; de {lodging} en {lodging}; (reste|restent|dorment|dort|couche) ...3 (jamais plus|plus que|plus de|juste|deux nuits|une nuit) ...5 (même place|ensuite|après|autre|place|hôtel|motel); (quelle|dans quelle) ville ...3 réveiller; {number 3-20} ...1 (motels|hôtels|villes|airbnbs) ...4 (en|depuis|dans|ce|mois|semaine); (a fait|ont fait|fait) {number 3-20} villes; ~échanger ...2 avec les (filles|garçons|autres)|(filles de)" }
phrase "days" { en = "{travel.places_ca} ...2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|mon|tues|tue|wed|thurs|fri|sat|sun) ...4 {travel.places_ca}; one week ...2 {travel.places_ca} ...4 {travel.places_ca}", fr = "{travel.places_ca} ...2 (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin de semaine|semaine) ...4 {travel.places_ca}; une semaine ...2 {travel.places_ca} ...4 {travel.places_ca}" }
phrase "trade" { en = "spas|spa|brothel|brothels|parlour|parlor|ads|ad|girls|pimp; she|her ...9 (hotel|hotels|motel|motels|airbnb); young female; the women", fr = "salons|salon|bordel|annonces|annonce|filles|pimp; elle|la ...9 (hôtel|hôtels|motel|motels|airbnb); jeune femme; les femmes" }
phrase "solo" { en = "(honeymoon|vacation|our trip|nurses|rep|we moved|new apartment|tournament|store moved|road trip|conference)", fr = "(voyage de noces|vacances|notre voyage|infirmières|représentant|on a déménagé|nouvel appart|tournoi|magasin|congrès)" }
phrase "rotated" { en = "(girls|boys|women|ladies|faces) ...2 (change|changes|changed|swapped|rotate|rotated|switched|replaced) ...3 (every|each) ...2 (week|weeks|days|month|sunday|monday|friday); never ...2 (two|three) nights ...4 (same|place|spot|hotel)", fr = "(filles|garçons|femmes|dames) ...2 (changent|changées|tournent|remplacées) ...3 (aux|chaque|toutes les|à chaque) ...2 (semaine|semaines|jours|mois|dimanche); jamais (deux|trois) (soirs|nuits|jours) ...3 (même|meme|place)" }
phrase "venues" { en = "(hotel|hotels|motel|motels|airbnb|airbnbs|rooms) ...4 (in|at|across|between)? {travel.places_ca} ...3 {travel.places_ca}; {travel.places_ca} ...3 {travel.places_ca} ...6 (hotel|hotels|motel|motels|airbnb|never more than|two nights|one night|same night)", fr = "(hôtel|hôtels|motel|motels|airbnb|chambres|nuitées) ...4 (à|de|dans|entre)? {travel.places_ca} ...3 {travel.places_ca}; {travel.places_ca} ...3 {travel.places_ca} ...6 (hôtel|hôtels|motel|motels|airbnb|jamais plus de|deux nuits|une nuit|même nuit)" }
phrase "they_put" { en = "(last|this|next) (week|month|weekend|night) ...3 (she|they|i|he) ...3 {travel.places_ca} ...4 (this|next|now|tonight|last) ...5 {travel.places_ca}; (new|different|another) (motel|hotel|condo|airbnb|room|club|apartment) ...1 (every|each) ...1 (few|couple|two|three|other)? ...1 (days|day|week|night|weekend|nights); {number 1-6} (weeks|days|nights) ...1 (in)? {travel.places_ca} ...2 {number 1-6} (weeks|days|nights); {travel.places_ca} (mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday) {travel.places_ca}", fr = "(semaine|mois|fin de semaine) (passée|passé|dernière|dernier) ...4 {travel.places_ca} ...5 (cette semaine|maintenant|ce mois-ci|à soir) ...5 {travel.places_ca}; (nouveau|nouvelle|autre) (motel|hôtel|condo|airbnb|chambre|bar|logement) (aux|tous les|chaque|à chaque) ...1 (deux|trois|quelques|quatre)? ...1 (jours|jour|semaine|soirs|nuits); {number 1-6} (semaines|jours) à {travel.places_ca} ...2 {number 1-6} (semaines|jours)" }
phrase "holiday" { en = "(all inclusive|all-inclusive|vacation|resort|carrots|auto parts|families there|for the shoot|true crime|podcast|episode|series)", fr = "(tout-inclus|vacances|forfait|carottes|pièces d'auto|balado|épisode|série)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "two_towns" { en = "{travel.places_ca} ...9 {travel.places_ca}; (next|then|after|off to|leave for|leaving for|going to|was in|were in) ...3 {travel.places_ca}", fr = "{travel.places_ca} ...9 {travel.places_ca}; (après|ensuite|partent pour|part pour|s'en va à|était à|étaient à) ...3 {travel.places_ca}" }
phrase "sex_scene" { en = "{scenes.sex_scene}", fr = "{scenes.sex_scene}" }
phrase "lot_moves" { en = "(dancers|girls|escorts|women|strippers|masseuses|ladies) ...4 {days >= 2} ...8 (then|after|afterwards|next|before) ...8 {travel.places_ca}; (dancers|girls|escorts|women|strippers|masseuses) ...4 {weeks >= 1} ...8 (then|after|next|before) ...8 {travel.places_ca}", fr = "(danseuses|filles|escortes|femmes|masseuses) ...4 {days >= 2} ...8 (après|ensuite|puis|pis|avant) ...8 {travel.places_ca}; (danseuses|filles|escortes|femmes|masseuses) ...4 {weeks >= 1} ...8 (après|ensuite|puis|pis|avant) ...8 {travel.places_ca}" }
flag_when "cities" :near("trade", "anywhere") :unless("solo", "same paragraph")
          :unless("holiday", "same paragraph") :unless("cleared", "anywhere")
flag_when "venues" :near("trade", "anywhere") :unless("solo", "same paragraph")
          :unless("holiday", "same paragraph") :unless("cleared", "anywhere")
flag_when "rotated" :near("trade", "same paragraph") :unless("solo", "same paragraph")
          :unless("holiday", "same paragraph") :unless("cleared", "anywhere")
flag_when "days" :near("trade", "same paragraph") :unless("solo", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "they_put" :near("trade", "anywhere") :unless("solo", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "two_towns" :near("sex_scene", "2 sentences")
          :where(field("source_type"):is("police_occurrence")) :unless("solo", "same paragraph")
          :unless("holiday", "same paragraph")
flag_when "lot_moves" :near("sex_scene", "2 sentences") :unless("solo", "same paragraph")
          :unless("holiday", "same paragraph") :unless("cleared", "anywhere")
implies("movement.circuit", "days")
implies("movement.circuit", "cities")

hits "He sells her online, they were in [Windsor, then London and now Kingston]."
hits { en = "The escorts are [moved to another motel every two days].",
       fr = "Les escortes [changent de motel aux deux jours]." }
hits { en = "Her ads follow them, [a new city every week].",
       fr = "Ses annonces les suivent, [une nouvelle ville chaque semaine]." }
hits { fr = "Il la vend en ligne, ils [étaient à Gatineau, puis à Laval], maintenant à Sherbrooke." }
misses "I'm touring on my own, Halifax this week and Moncton next, I screen every client."
misses "The hockey team went to Barrie, then Ottawa, and slept in a motel."
misses "We moved from Regina to Calgary for my wife's job."
misses { fr = "Je suis en tournée, Gatineau puis Laval, indépendante, je filtre mes clients." }
misses { fr = "L'équipe de hockey a joué à Laval, puis à Gatineau." }
misses { fr = "On a déménagé de Québec à Montréal pour l'emploi de ma conjointe." }
hits { en = "The spa owner [rotates the girls between three houses] on Sundays.",
       fr = "La patronne du salon [échange les filles entre trois maisons] le dimanche." }
hits "Her ads show [Truro Monday, Amherst Wednesday] and Moncton on Friday."
hits "[They only stay two nights in one place], he packs the girls up before checkout."
hits { fr = "Ses annonces disent [Joliette lundi, Sorel] mercredi." }
hits { fr = "Il [change les filles d'hôtel] aux deux nuits." }
misses "On our honeymoon we tried a new town each night."
misses { fr = "En voyage de noces, on a vu une nouvelle ville chaque soir." }
misses "The store moved from Laval to Longueuil."
misses { fr = "Le magasin a déménagé de Laval à Longueuil." }
gaps "[Last week she danced in Sudbury, this week they have her in Sarnia]."
hits "[New motel every few days], he says it keeps her fresh."
gaps { fr = "[La semaine passée elle dansait à Rimouski, cette semaine ils l'ont mise à Gatineau]." }
misses "The nurse works in two hospitals, Sudbury and Sarnia."
misses { fr = "L'infirmière travaille à Rimouski et à Gatineau." }
gaps { fr = "[Les filles restent dix jours pis un char les amène dans un autre condo à Gatineau]." }
hits { en          = "Escort ads list [Barrie and Orillia] in the same week.",
       source_type = "police_occurrence" }
hits { fr = "Annonces d'escorte à [Granby, puis à Magog].", source_type = "police_occurrence" }
misses { en          = "Traveller drove from Barrie to Orillia for hockey.",
         source_type = "police_occurrence" }
misses { fr = "Il allait de Granby à Magog pour le hockey.", source_type = "police_occurrence" }
hits "The [dancers do ten days here, then the bus takes the lot to Rouyn]."
hits { fr = "Les [danseuses font dix jours ici, après on les envoie à Rouyn]." }
