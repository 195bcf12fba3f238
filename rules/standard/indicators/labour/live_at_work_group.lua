indicator "labour.live_at_work_group"
status    "live"
strength  "medium"
dimension "context"
element   "purpose"
forms     "labour"
pillars { partnership = { en = "labour inspection, consulate with consent",
                          fr = "inspection du travail, consulat avec consentement" },
          protection  = { en = "a way out, other housing", fr = "une sortie, un autre logement" } }
law       "CC 279.01"
corroborates "coercion.isolation_surveillance"
source    "UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Workers live in a group where they work and rarely leave",
        fr = "Travailleurs logés en groupe sur le lieu de travail, sortent rarement" }
why   { en = "Workers who sleep where they work and rarely leave depend on one person for everything.", fr = "Des travailleurs qui dorment où ils travaillent et sortent rarement dépendent d'une seule personne." }
ask   { en = "Who holds the key, what is deducted, who may visit?",
        fr = "Qui a la clé, qu'est-ce qui est déduit, qui peut visiter?" }
false_alarms { en = "A bunkhouse or camp with normal conditions and free movement.",
               fr = "Un dortoir ou un camp normal, d'où l'on sort librement." }

words "workers" { use = "people.workers", en = "they, we, he, some men, men, women, people, eight men, guys, two of the guys, the cook, cooks, mechanic, the guy", fr = "ils, on, il, elles, des hommes, hommes, femmes, du monde, les gars, le cuisinier, le gars, y" }
words "sleep" { en = "~sleep, ~live, ~stay, ~bunk, ~lodge, ~house, ~crash, ~camp, put up, kept, crammed, bed", fr = "~dormir, ~coucher, ~vivre, ~loger, ~rester, ~habiter, ~entasser, ~demeurer, lit, gardés" }
words "worksite" { en = "~greenhouse, ~barn, ~warehouse, ~garage, ~shop, ~workshop, ~factory, ~plant, ~kitchen, ~carwash, ~hangar, ~mill, ~stable, ~boat, ~hold, ~trailer, pump room, above the restaurant, above the shop, above the salon, over the restaurant, over the shop, behind the restaurant, behind the shop, behind the store, behind the kitchen, back of the restaurant, back of the shop, back of the store, back of the salon, in the back of, basement of the restaurant, restaurant basement, on site, on the site, job site, construction site, work site, at the farm, on the farm, on the premises, at the plant, at the shop, where they work, where he works, at work, storage room, staff room, packing shed, packing room, under the restaurant, upstairs from the restaurant, car wash, sewing shop, bakery", fr = "~serre, ~grange, ~entrepôt, ~garage, ~atelier, ~usine, ~hangar, ~moulin, ~étable, ~bateau, ~cale, ~roulotte, ~boulangerie, ~scierie, salle des pompes, au-dessus du restaurant, au-dessus du commerce, au-dessus du salon, en haut du restaurant, en arrière du restaurant, derrière le restaurant, derrière le magasin, derrière la cuisine, sous-sol du restaurant, arrière-boutique, sur le chantier, au chantier, sur place, à la ferme, sur la ferme, à l'usine, où ils travaillent, où il travaille, sur les lieux, salle d'emballage, lave-auto, sur le lieu de travail, dans la cuisine du restaurant, à la shop, dans la shop" }
words "stay_in" { en = "never leave, never leaves, never leave the farm, never leave the property, never come out, never comes out, never seen outside, never see them outside, never see them in town, rarely leave, rarely seen, rarely go out, rarely go out, hardly ever leave, hardly ever seen, don't go out, do not go out, don't leave, do not leave, aren't allowed off, not allowed off, not allowed to leave, can't leave the farm, only go out on sunday, only go out with, only leave with, only leave for, never go to town, never in town, never go into town", fr = "ne sortent jamais, sortent jamais, ne sort jamais, sort jamais, ne sortent pas, sortent pas, sortent presque jamais, sortent rarement, sort rarement, jamais vus dehors, jamais vus au village, on les voit jamais, on ne les voit jamais, ne quittent jamais, quittent jamais, ne viennent jamais au village, jamais au village, jamais en ville, pas le droit de sortir, pas le droit de quitter, sortent seulement, sortent juste, sortent que" }

phrase "sleep_work" { en = "{workers} ...5 {sleep} ...4 {worksite}; {sleep} ...3 {worksite} ...4 (they|he) work|works; {people >= 3} ...5 {sleep} ...4 {worksite}; {sleep} ...3 (where|there where) ...1 (they|he|she|we|i) ...1 (work|works|worked)", fr = "{workers} ...5 {sleep} ...4 {worksite}; {people >= 3} ...5 {sleep} ...4 {worksite}; {sleep} ...3 (où|là où) ...1 (ils|il|elle|on|elles) ...1 (travaillent|travaille)" }
phrase "stay_in" { en = "{people.workers} ...5 {stay_in}; {people >= 3} ...6 {stay_in}; {worksite} ...6 {stay_in}; {stay_in} ...4 {worksite}; bunkhouse|dormitory ...6 {stay_in}", fr = "{people.workers} ...5 {stay_in}; {people >= 3} ...6 {stay_in}; {worksite} ...6 {stay_in}; {stay_in} ...4 {worksite}; dortoir ...6 {stay_in}" }
phrase "fine" { en = "camp counsellor|counselor|counsellors|counselors; own rooms; key to their; lease; live on our own farm; family farm; my parents; summer camp; cows|horses|cattle|chickens ...3 sleep; (cat|dog|cats|dogs) (sleeps|sleep|slept|lives|live|stays)", fr = "moniteur|moniteurs|monitrices; leur propre chambre; bail; ferme familiale; mes parents; camp de vacances; vaches|chevaux|poules ...3 dorment; (chat|chien|chats|chiens) (dort|dorment|couche|vit)" }

phrase "named" { en = "{sleep} ...1 (in|at|above|over|behind|under|on|inside|next to|upstairs from) ...1 {worksite}; (beds|bunks|mattresses|cots|mattress|cot|sleeping bags) ...2 (in|at|above|over|behind|under|on|inside) ...2 {worksite}; lives|live|living where ...1 (they|he|she) ...1 (work|works)", fr = "{sleep} ...1 (dans|à|au|en haut de|derrière|sous|sur) ...1 {worksite}; (lits|matelas|lit|sacs de couchage) ...2 (dans|à|au|derrière|sous|sur) ...2 {worksite}" }
phrase "workish" { en = "work|works|working|worker|workers|boss|employer|shift|crew|pay|paid|wages|agency|foreman|job", fr = "travail|travaille|travaillent|travailleur|travailleurs|patron|employeur|quart|équipe|paye|payé|agence|contremaître|job" }
words "slp" { use = "control.sleeps", en = "beds, bed, bunk beds, cots, mattresses, sleeping bags, bedrooms, bedding, laundry drying, hot plate", fr = "lits, lit, lits superposés, lits de camp, matelas, sacs de couchage, chambres, literie, linge, rond électrique, cuiseur à riz" }
words "liv" { use = "control.lives",
              en  = "housed, lodged, put up, bunked, accommodated, quartered, sleep, sleeping",
              fr  = "logés, logées, logé, logent, hébergés, dorment, dort, couchent" }
words "site" { use = "control.workish" }
words "grp" { use = "people.workers", en = "men, women, guys, people, we, they, he, all of us, ten of them, employees, staff, foreigners, mexicans, guatemalans, filipinos, the cook, kitchen staff, apprentice, the groom, deckhands, strangers, families", fr = "hommes, femmes, gars, gens, on, nous, ils, elles, il, elle, toute la gang, employés, personnel, étrangers, mexicains, guatémaltèques, philippins, le cuisinier, apprenti, matelots, inconnus" }
words "never_out" { en = "never leave, never leaves, never come out, never comes out, never go out, never seen in town, never see them in town, you never see them, never seen outside, don't leave, do not leave, don't go into town, nobody leaves, no one leaves, rarely leave, rarely seen, curtains always drawn, curtains closed, blinds always down, blinds closed, windows covered, groceries brought, groceries are brought, brought groceries, bring them groceries, bring in groceries, delivered to them, not seen off the property, haven't left, hasn't left, only ever see them working, only see them working, stay on site, stay on the property, all on the property, right there again", fr = "sortent jamais, sort jamais, jamais sortis, quittent pas, quittent jamais, quitte jamais, personne sort, personne quitte, jamais au village, jamais en ville, jamais vus dehors, les voit jamais, on les voit jamais, voit jamais, rideaux toujours fermés, rideaux fermés, stores baissés, stores fermés, fenêtres bouchées, fenêtres couvertes, apporte l'épicerie, apportent l'épicerie, livre l'épicerie, restent sur place, tout se fait sur place, tout sur place, pas sortis depuis, pas sorti depuis, restent sur le terrain" }
phrase "more" { en = "{grp} ...4 {slp} ...4 (in|on|at|above|over|behind|inside|upstairs from|under|next to|beside|aboard|between|among|where) ...4 {site}; {slp} ...5 (in|above|over|behind|inside|upstairs from|at the back of|aboard|between|on|at|among|under) ...4 {site}; {liv} ...3 (in|above|over|behind|inside|upstairs from|at|on|aboard|next to) ...4 (the|a|his|their|half|same|very|back|their own)? ...3 {site}; {slp} ...4 (where they work|where he works|where she works|on site|onsite|at work|at the plant|on the premises|on the job site|on the boat|on board|aboard); {grp} ...6 {never_out} ...6 {site}; {site} ...6 {grp} ...9 {never_out}; {grp} ...4 (bunkhouse|dorm|dormitory|trailer|trailers|barracks|cabins|portables|staff house|shacks) ...9 {never_out}; {site} ...6 (bedrooms|beds|bunks|cots|mattresses|sleeping area|sleeping quarters|living quarters|bunk beds) ; (rows|row|line|lines|number) of ...2 (cots|bunks|mattresses|beds|bunk beds) ...9 {site}" }
phrase "more" { fr = "{grp} ...4 {slp} ...4 (dans|sur|au|aux|au-dessus|en haut|derrière|en arrière|sous|à côté|entre|à bord|chez|à) ...4 {site}; {slp} ...5 (dans|au-dessus|en haut|derrière|en arrière|au fond|à bord|entre|sur|sous|au deuxième|à l'étage) ...4 {site}; {liv} ...3 (dans|au-dessus|en haut|derrière|en arrière|au|à|sur|à bord) ...6 {site}; {slp} ...4 (où ils travaillent|où il travaille|où elle travaille|sur place|sur les lieux|sur le chantier|à bord|sur le bateau); {grp} ...6 {never_out} ...6 {site}; {site} ...6 {grp} ...9 {never_out}; {grp} ...4 (dortoir|roulotte|roulottes|baraque|baraques|cabines|maison mobile) ...9 {never_out}; {site} ...6 (chambres|lits|matelas|lits superposés|lits de camp|dortoir|dortoirs|paillasses); (rangée|rangées|file) de ...2 (lits|matelas|lits de camp) ...9 {site}; {grp} ...3 (vit|vivent|stay|restent|habitent|couchent|dorment|dort) ...3 (garage|remise|conteneur|roulotte|sous-sol|cave|remorque|grange|cabane|hangar|entrepôt) ...9 (boss|patron|gérant|propriétaire|travaillent|travaille|ouvrage|quart|chantier|shop|usine|ferme)" }
phrase "fine2" { en = "lives with friends; own store; own shop; (he|owner) and his wife (live|sleep); with his wife; with her husband; family lives (above|upstairs|over); their own farm; firefighters; paramedics; on call (doctor|nurse|staff); (medical|hospital) residents; ski resort; strike|strikers; night guard; watchman; my dog; security guard sleeps; truckers; camping; retreat; (hotel|our) guests (sleep|stay|stayed); patients (sleep|stay)" }
phrase "fine2" { fr = "propre commerce; avec sa femme; avec son mari; agent|agente de sécurité (dort|dorment); famille habite (en haut|au-dessus); leur propre ferme; pompiers; ambulanciers; médecin sur appel; centre de ski; grève|grévistes; briseurs; gardien de nuit; mon chien; camionneurs; camping; clients de l'hôtel; patients (dorment|restent)" }
phrase "more" { en = "(live|lives|living|sleep|sleeps|sleeping|staying|stay|stays|housed|lodged) ...1 (upstairs|in the back|in back|out back|on site|onsite|on the premises|above the|over the|behind the|aboard|on board|at the plant|at the farm|in the lockers|beside the freezer|in the bunkhouse|in the barn|in the shop) ...9 (shop|store|restaurant|work|works|working|employees|workers|staff|owner|salon|spa|kitchen|plant|farm|boss|boat|garage|cook|cooks|ladies|men|site|say|state); (workers|employees|cooks|staff|groom|grooms|crew) ...3 (live|lives|living|sleep|sleeps|sleeping|stay|staying) ...2 (upstairs|in the back|out back|on site|above|behind|aboard|there|at work|in the shop|in the restaurant); bunk (trailer|trailers|room|rooms|house) ...6 (workers|crew|plant|farm|site|locked|pickers|boss|yard|camp|work); mattresses (rolled|rolled up|stacked|leaning|behind|under) ...6 (shop|salon|counter|radiator|kitchen|store|spa|back|office|desk)" }
phrase "more" { fr = "(vivent|vit|habitent|habite|logent|loge|dorment|dort|couchent|couche|restent|hébergés|logés) ...1 (en haut|en arrière|à l'arrière|sur place|au-dessus|derrière|à bord|dans le dortoir|dans la grange|dans la shop|à la ferme|dans les casiers|à côté du congélateur) ...9 (shop|commerce|restaurant|travail|travaillent|travaille|employés|travailleurs|personnel|patron|salon|spa|cuisine|usine|ferme|boss|bateau|garage|cuisinier|dames|hommes|chantier|disent); (travailleurs|employés|cuisiniers|personnel|équipage) ...3 (vivent|habitent|logent|dorment|couchent|restent) ...2 (en haut|en arrière|à l'arrière|sur place|au-dessus|derrière|à bord|là|dans la shop|dans le restaurant); (roulotte|roulottes|dortoir) ...6 (travailleurs|équipe|usine|ferme|chantier|barrée|cueilleurs|boss|cour|camp|ouvrage); matelas (roulés|roulé|empilés|derrière|sous|appuyés) ...6 (shop|salon|comptoir|cuisine|commerce|spa|arrière|bureau|calorifère)" }
words "home3" { use = "control.lived_in" }
words "crew3" { use = "people.workers", en = "masseuses, cooks, line cooks, pickers, deckhands, mechanics, cleaners, staff, employees, men, women, guys, girls, them, their, they, seamstresses, welders", fr = "masseuses, cuisiniers, cueilleurs, matelots, mécaniciens, préposées, personnel, employés, hommes, femmes, gars, filles, leurs, ils, elles, couturières, soudeurs" }
phrase "more" { en = "{home3} ...6 (in|at|behind|above|over|under|on|inside|beside|along|next to) ...5 {site} ...9 {crew3}; {site} ...9 {crew3} ...6 {home3}; {crew3} ...9 {home3} ...6 {site}; {crew3} ...6 (registered|listed|reside|residing|address) ...6 {site}; {crew3} ...6 (overnight|overnights|spend the night|spends the night|spend nights|go up there after|sleep there) ...6 {site}; {crew3} ...4 (haven't|never|not|hasn't|don't) ...2 (been|gone|go|cross|come|step|set foot|left|leave) ...3 (ashore|town|the road|off the|outside|out|off site|the yard|the property); (rooms|bedrooms|apartments) ...3 (over|above|behind|inside|built in) ...4 {site}; sleep ...3 work ...2 same (place|room|building)", fr = "{home3} ...6 (dans|au|à|derrière|au-dessus|sous|sur|en arrière|à côté|en haut) ...5 {site} ...9 {crew3}; {site} ...9 {crew3} ...6 {home3}; {crew3} ...9 {home3} ...6 {site}; {crew3} ...6 (inscrits|inscrites|domiciliés|enregistrés|adresse) ...6 {site}; {crew3} ...6 (passe la nuit|passent la nuit|passent leurs nuits|montent là après|dorment là) ...6 {site}; {crew3} ...4 (pas|jamais) ...2 (débarqués|débarqué|sortis|allés|traversent|venus|descendus|quitté|mis les pieds) ...4 (ports|village|chemin|dehors|terrain|ville|cour|magasin|bureau de poste)?; (chambres|logements) ...3 (en haut|au-dessus|derrière|dans) ...4 {site}; dort|dorment|dors ...3 travaille|travaillent ...3 même (place|bâtisse|pièce)" }
-- A home of one's own over a shop is no lodging at work.
phrase "kin_home" { en = "(lives|live|living|stays|staying|sleeps) with (his|her|my) (own)? (brother|sister|mother|father|wife|husband|parents|cousin|family|son|daughter|aunt|uncle); put up on a site", fr = "(vit|reste|habite|demeure|dort) (avec|chez) (son|sa|ses|mon|ma) (frère|soeur|mère|père|femme|mari|parents|cousin|cousine|famille|fils|fille)" }
phrase "fine2" { en = "my wife and (i|myself|me); my husband and (i|myself|me); (horse|horses|dog|cow|cows|truck|trailer) (stays|stay|stayed) in the yard", fr = "ma femme et moi; mon mari et moi; (cheval|chevaux|chien) (reste|restent) dans la cour" }
flag_when "sleep_work" :unless("fine2", "2 sentences") :unless("kin_home", "1 words")
          :unless("fine", "2 sentences")
flag_when "stay_in" :unless("fine", "2 sentences")
implies("exploitation.bad_living", "sleep_work")
flag_when "named" :near("workish", "anywhere") :unless("fine2", "2 sentences")
          :unless("kin_home", "1 words") :unless("fine", "2 sentences")
flag_when "more" :unless("fine", "2 sentences") :unless("fine2", "2 sentences")
          :unless("kin_home", "1 words")

hits "The [pickers sleep in the greenhouse] behind a tarp."
hits "[Eight men live above the restaurant] and cook on a camp stove."
hits "The [workers never leave the farm], groceries come in a truck."
hits { fr = "Les [cueilleurs dorment dans la serre], derrière une bâche." }
hits { fr = "[Huit hommes logent au-dessus du restaurant] et cuisinent sur un réchaud." }
hits { fr = "Les [travailleurs ne sortent jamais] de la ferme, l'épicerie arrive en camion." }
misses "The workers each have a flat in town and drive in."
misses "Our camp counsellors sleep at the camp for two weeks."
misses "He lives above the restaurant that he owns with his wife and has a lease."
misses { fr = "Les travailleurs ont chacun un logement au village." }
misses { fr = "Nos moniteurs dorment au camp deux semaines." }
misses { fr = "Les vaches dorment dans la grange." }
hits "The [welders bunk in the shop]."
hits "There are [cots behind the dryers in the laundry]."
hits "[Pickers in the trailers never come out] on Sundays."
hits { fr = "Les [gars couchent dans la shop]." }
hits { fr = "Y'a des [lits de camp en arrière du restaurant]." }
hits { fr = "[Il dort dans la chambre à lait]." }
misses "The security guard sleeps in the warehouse office on night shift."
misses { fr = "L'agent de sécurité dort au bureau de l'usine la nuit." }
hits "The [kitchen staff sleep upstairs from the restaurant and never come out]."
hits "Around fifteen [pickers stay in a bunkhouse at the end of the field, you never see them in town]."
hits { fr = "Le [personnel de cuisine dort en haut du restaurant et sort jamais]." }
hits { fr = "Une quinzaine de [cueilleurs restent dans un dortoir au bout du champ, on les voit jamais au village]." }
misses "The family lives above their own store."
misses "Firefighters sleep at the station."
misses "He lives on his farm with his wife."
misses "Staff accommodation at the ski resort is shared and they go to town every night."
misses { fr = "La famille habite au-dessus de son propre commerce." }
misses { fr = "Les pompiers dorment à la caserne." }
misses { fr = "Il vit sur sa ferme avec sa femme." }
misses { fr = "Les employés du centre de ski partagent un logement et sortent en ville le soir." }
hits "They all [sleep in the shop where they work] and the guests do not know."
hits { en = "[Eight cooks live above the restaurant] and nobody sees them outside.",
       fr = "[Huit cuisiniers vivent au-dessus du restaurant] et on les voit jamais dehors." }
hits { en = "The crew [sleeps in the warehouse] where they pack.",
       fr = "L'équipe [dort dans l'entrepôt] où elle emballe." }
hits { en = "The women [sleep in the back of the nail salon].",
       fr = "Les femmes [dorment en arrière du salon d'ongles]." }
hits { en = "[Fifteen men live in the barn and never come to town].",
       fr = "[Quinze gars vivent dans la grange et viennent jamais au village]." }
hits { en = "The welders [live in a trailer behind the shop].",
       fr = "Les soudeurs [vivent dans une roulotte en arrière de la shop]." }
misses "He lives with his brother over the laundromat and has his keys."
misses { fr = "Il reste avec son frère au-dessus de la buanderie du restaurant." }
misses "We ranch, my wife and I, and we live where we work."
