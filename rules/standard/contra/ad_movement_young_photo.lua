contra    "contra.ad_movement_young_photo"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
source    "NIJ-2024"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Ad says only \"new in town\" or photo looks young; tested and not predictive",
        fr = "Annonce « nouvelle en ville » ou photo d'allure jeune; testé et non prédictif" }
why   { en = "Checked against real cases, \"new in town\" and a young look did not point to exploitation.", fr = "Vérifiés sur de vrais cas, « nouvelle en ville » et un air jeune n'indiquaient pas l'exploitation." }
ask   { en = "Who wrote the advert, and who answers the phone?",
        fr = "Qui a écrit l'annonce, et qui répond au téléphone?" }
false_alarms { en = "An advert that also shows control by someone else.",
               fr = "Une annonce qui montre aussi le contrôle d'un tiers." }

words "new" { en = "new in town, new to town, new to the city, new to the area, new girl in town, just arrived, first time in, first time in town, in town for, in town until, in town this week, in town today, visiting this week, visiting for, visiting until, here for a few days, here until, passing through, limited time, limited time only, last day in, last day here, leaving soon, leaving tomorrow, short visit, touring, on tour, brand new in, brand new girl, new here, back in town",
              fr = "nouvelle en ville, nouvelle dans le coin, nouvelle en région, nouvellement arrivée, vient d'arriver, première fois à, première fois en ville, de passage, en ville pour, en ville jusqu'à, en visite, en visite cette semaine, temps limité, pour un temps limité, dernière journée, part bientôt, courte visite, en tournée, de retour en ville, ici jusqu'à" }
words "young_photo" { en = "looks young, look young, looked young, young looking, looks so young, looks like a kid, young face, photo looks young, looks about, looks underage", fr = "a l'air jeune, ont l'air jeunes, semble jeune, semblent jeunes, paraît jeune, parait jeune, air très jeune, visage jeune, l'air d'une enfant, semble mineure" }
words "ad" { use = "online.ads, online.ad_sites",
             en  = "photo, photos, picture, pictures",
             fr  = "photo, photos" }

phrase "new" { en = "{new}", fr = "{new}" }
phrase "photo" { en = "{ad} ... {young_photo}; {young_photo} ... {ad}",
                 fr = "{ad} ... {young_photo}; {young_photo} ... {ad}" }

words "adv" { en = "ad, listing, post, escort, her site, photo, picture, the title",
              fr = "annonce, fiche, publication, escorte, son site, photo, le titre" }
words "visit" { en = "just arrived in town, visiting, new in the area, new in town, in town, passing through, limited time, leaves on sunday, days only, back in, by popular demand, touring, dates listed, till monday, this weekend only", fr = "juste arrivée en ville, de passage, nouvelle dans le coin, nouvelle en ville, en ville, temps limité, repart dimanche, jours seulement, de retour à, à la demande générale, en tournée, dates affichées, jusqu'à lundi, cette fin de semaine seulement" }
words "young2" { en = "looks young, baby face, seems to be of a teenager, looks like a teenager, looked young, looks underage", fr = "a l'air jeune, visage de bébé, semble être celle d'une ado, a l'air d'une ado, paraît jeune, a l'air mineure" }
words "alone2" { en = "nothing else, no other concern, no other, but the ad states, states 24, based this on, only, just, don't miss me, reads, is the title, says, seems", fr = "rien d'autre, sans autre élément, aucun autre, mais l'annonce indique, indique 24, se base sur, seulement, juste, manque-moi pas, est le titre, dit, semble" }
phrase "touring" { en = "{adv} ...9 {visit}; {visit} ...9 {adv}; {young2} ...9 {alone2}; {alone2} ...9 {young2}; touring provider", fr = "{adv} ...9 {visit}; {visit} ...9 {adv}; {young2} ...9 {alone2}; {alone2} ...9 {young2}; escorte en tournée" }
phrase "hard" { en = "(bruises|moves her|restaurant|we are visiting|real estate|he|they move|circuit)", fr = "(bleus|la change|restaurant|on est de passage|immobilier|il la|circuit)" }
-- Who is in town or on tour and advertises nothing; what is brand new and a thing.
phrase "crowd" { en = "(choir|crew|crews|team|tournament|orchestra|volunteers)", fr = "(chorale|équipe|équipes|tournoi|orchestre|bénévoles|chez un ami|chez une amie|chez des amis)" }
phrase "new" { fr = "première fois (dans|en|à) (votre|ta|notre|cette) (ville|région); première fois en ville" }
flag_when "new" :unless("crowd", "2 sentences")
flag_when "photo"
flag_when "touring" :unless("hard", "same sentence")

hits "[New in town], ask for Jade, two days."
hits "I am [touring] the Maritimes next week."
hits "The girl in the [ad looks young] to me."
hits { fr = "[Nouvelle en ville], demandez Jade, deux jours." }
hits { fr = "[De passage] à Rimouski mardi et mercredi." }
hits { fr = "La fille de l'[annonce a l'air jeune], je trouve." }
misses "They moved the workers to a new farm in the spring."
misses "She has lived here for six years."
misses "A young woman asked for a room."
misses { fr = "Ils ont déplacé les travailleurs vers une autre ferme." }
misses { fr = "Elle habite ici depuis six ans." }
misses { fr = "Une jeune femme a demandé une chambre." }
hits "The [ad says new in the area], four days."
hits "She [looks young in the photo, nothing else] to report."
hits { fr = "L'[annonce dit nouvelle dans le coin], quatre jours." }
hits { fr = "Elle [a l'air jeune sur la photo, rien d'autre] à signaler." }
misses "New restaurant in town, see the post."
misses { fr = "Nouveau restaurant en ville, voir la publication." }
misses "A crew of roofers is in town for the hail damage."
misses "She came to school in a brand new parka."
misses { fr = "L'équipe de monteurs est en ville pour la tempête." }
hits { en = "The ad only says [new in town] and she looks young in the picture.",
       fr = "L'annonce dit juste [nouvelle en ville] et elle a l'air jeune sur la photo." }
hits { en = "Escort ad, [here until] Sunday only, nothing else that worries me.",
       fr = "Annonce d'escorte, [ici jusqu'à] dimanche seulement, rien d'autre d'inquiétant." }
hits { en = "Companion ad: [first time in your city], leaving Friday.",
       fr = "Annonce de compagne : [première fois dans votre ville], je repars vendredi." }
