indicator "domestic.live_in_isolated"
status    "live"
strength  "medium"
dimension "context"
element   "purpose"
forms     "domestic_servitude"
pillars { protection  = { en = "a safe way out, contact outside the house",
                          fr = "sortie sécuritaire, contact hors de la maison" },
          partnership = { en = "labour standards", fr = "normes du travail" } }
law       "CC 279.01"
corroborates "coercion.isolation_surveillance; exploitation.excessive_hours"
source    "UNODC-HTI; BC-OCTIP"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Live-in worker with no private space, no time off, not seen alone",
        fr = "Domestique logée sans espace privé, sans congé, jamais vue seule" }
why   { en = "A live-in worker without a room, time off or outings of their own is hidden from everyone.", fr = "Une employée logée sans chambre, sans congé ni sorties à elle est cachée de tout le monde." }
ask   { en = "Where does she sleep? When did she last go out alone?",
        fr = "Où dort-elle? Quand est-elle sortie seule pour la dernière fois?" }
false_alarms { en = "A caregiver with a private room who spends evenings as she likes.",
               fr = "Une aidante qui a sa chambre et ses soirées." }

words "helper" { en = "~nanny, ~maid, ~helper, ~housekeeper, ~caregiver, ~babysitter, ~cook, au pair, domestic worker, domestic, live in, live-in, live in helper, live-in nanny, house girl, housegirl, cleaning lady, the cousin, the aunt, the girl, the young woman, the lady, client, she", fr = "~nounou, ~gardienne, ~bonne, ~domestique, ~aidante, ~nourrice, ~servante, fille au pair, aide familiale, aide domestique, aide-ménagère, femme de ménage, l'aide, la cousine, la tante, la fille, la jeune femme, la dame, cliente, elle" }
words "clearly" { en = "~nanny, ~maid, ~helper, ~housekeeper, ~caregiver, au pair, domestic worker, live in, live-in, domestic servant, servant, house girl, the family's, cleans the house, looks after the kids, looks after the children, minds the children, cooking and cleaning, cooks and cleans, housework, her employers, the family, the couple, the household, in laws, in-laws", fr = "~nounou, ~gardienne, ~bonne, ~domestique, ~aidante, ~servante, fille au pair, aide familiale, aide domestique, aide-ménagère, femme de ménage, garde les enfants, s'occupe des enfants, fait le ménage, ménage et cuisine, cuisine et ménage, ses patrons, ses employeurs, la famille, le couple, la patronne, madame, belle-famille, beaux-parents" }
words "odd_place" { en = "laundry room, furnace room, boiler room, utility room, storage room, kitchen floor, floor, hallway, closet, basement, garage, pantry, couch, under the stairs, children's room, kids' room, baby's room, nursery, living room, sofa, mudroom, crawl space, attic, mattress, mat, landing, washroom, unfinished basement, floor of, foot of the bed", fr = "salle de lavage, buanderie, chambre de fournaise, salle de fournaise, débarras, plancher de la cuisine, plancher, par terre, couloir, corridor, placard, garde-robe, sous-sol, garage, garde-manger, divan, sofa, sous l'escalier, chambre des enfants, chambre du bébé, salon, grenier, matelas, tapis, palier, rangement, pied du lit, cuisine" }
words "bed" { en = "~sleep, ~bed, bed's, ~bunk, ~lie, room is, her room",
              fr = "~dormir, ~coucher, ~lit, sa chambre, ~loger" }
words "goes_out" { en = "leave the house, leaves the house, left the house, leave the home, leaves the home, leave the apartment, leave the property, leave the yard, go out, goes out, gone out, going out, go outside, goes outside, go past the gate, step outside, be seen, seen outside, go to the store, go to church, go anywhere, have visitors, have friends, go for a walk, goes for a walk, come to the door, answer the door, speak to neighbours, talk to neighbours, talk to the neighbours", fr = "sortir, sort, sortait, sortie, quitter la maison, quitte la maison, aller dehors, va dehors, dépasser la clôture, passer la barrière, aller au magasin, aller à l'église, aller nulle part, recevoir des amis, recevoir de la visite, avoir de la visite, se promener, ouvrir la porte, parler aux voisins, parle aux voisins, jaser avec les voisins, voir du monde" }
words "with_fam" { en = "without the family, without them, without her employers, without her employer, without the children, without the kids, without the mother, without madam, without one of, without the daughters, except with, unless with, only with the family, only with the kids, only with the children, alone, on her own, by herself, unless the, if someone goes with", fr = "sans la famille, sans eux, sans elle, sans les enfants, sans madame, sans ses patrons, sans la patronne, sans quelqu'un, sauf avec, seulement avec la famille, seulement avec les enfants, seule, toute seule, qu'avec les enfants, qu'avec la famille, que si" }
words "barred" { use = "words.words_not_allowed",
                 en  = "never, not, hardly ever, is never, may not, forbidden, isn't to, is not to",
                 fr  = "jamais, ne jamais, pas, défense, interdit, interdite" }
words "no_space" { en = "no room of her own, no door on her room, no door, no lock on her door, door has been taken off, door was taken off, door was removed, took the door off, camera in her room, camera in the room, no privacy, no private space, no bed of her own, shares a bed with the baby, sleeps with the baby, no key to the house, no day off, no days off, on call all night, on call day and night, on call 24", fr = "pas de chambre à elle, aucune chambre à elle, pas de porte à sa chambre, la porte a été enlevée, porte enlevée, enlevé la porte, caméra dans sa chambre, aucune intimité, pas d'intimité, aucun espace à elle, pas de lit à elle, dort avec le bébé, pas de clé de la maison, aucun congé, aucune journée de congé, pas de congé, disponible jour et nuit, disponible toute la nuit" }

phrase "bed" { en = "{helper} ...4 {bed} ...4 {odd_place}; {bed} ...3 {odd_place}; bed|mattress ...3 (in|behind|under|next to) ...2 {odd_place}", fr = "{helper} ...4 {bed} ...4 {odd_place}; {bed} ...3 {odd_place}; lit|matelas ...3 (dans|derrière|sous|à côté de) ...2 {odd_place}" }
phrase "inside" { en = "{barred} ...3 {goes_out} ...4 {with_fam}; never ...2 {goes_out}; {barred} ...2 {goes_out}; only ...2 {goes_out} ...3 (with|when|if|for); {goes_out} ...2 only (with|when|if)", fr = "{barred} ...3 {goes_out} ...4 {with_fam}; {goes_out} ...1 (jamais|pas) ...4 {with_fam}; (jamais|pas) ...2 {goes_out}; {goes_out} jamais; {goes_out} ...2 (que|seulement) ...2 (avec|quand|si|pour)" }
phrase "space" { en = "{no_space}", fr = "{no_space}" }
phrase "context" { en = "{clearly}", fr = "{clearly}" }
words "maid" { en = "nanny, maid, helper, housekeeper, caregiver, au pair, domestic, domestic worker, live in, live-in, servant, house girl, housemaid, home care aide, cleaner, the girl, babysitter, aide, help, cousin who cleans, the lady who cleans, woman who cleans, girl who cleans, girl who watches the kids, looks after their kids, looks after the kids, looks after the children, looks after the grandmother, takes care of the kids, cooks and cleans, cleans and cooks, does the cooking, does all the housework, madam", fr = "nounou, bonne, aide familiale, aide domestique, femme de ménage, gardienne, domestique, fille au pair, au pair, employée de maison, préposée, aide, ménagère, servante, la fille, jeune fille, nourrice, s'occupe des enfants, garde les enfants, garde leurs enfants, s'occupe de la grand-mère, fait le ménage, fait la maison, fait à manger, cuisine et nettoie, lave et cuisine, madame" }
words "slp" { use = "control.sleeps",
              en  = "bed, mattress, cot, sleeps",
              fr  = "lit, matelas, lit pliant, lit de camp" }
words "odd" { en = "laundry room, washing machine, washer, dryer, furnace room, furnace, storage room, storage, pantry, closet, hallway, basement, garage, kitchen floor, kitchen, living room floor, couch, sofa, behind the sofa, behind the couch, den, playroom, sunroom, mudroom, bathroom, crib, floor, kids' room, kids room, children's room, baby's room, nursery, with the baby, with the children, with the twins, with the kids, foot of the bed, in a chair, armchair, beside the crib, under the stairs, balcony, guest bathroom, office, no door, door open, cushions", fr = "laveuse, sécheuse, salle de lavage, buanderie, fournaise, débarras, rangement, garde-manger, garde-robe, corridor, couloir, sous-sol, garage, plancher, à terre, par terre, cuisine, salon, divan, derrière le divan, boudoir, salle de jeux, solarium, vestibule, salle de bain, salle de bain d'invités, salle de bain d'invites, chambre des petits, chambre des enfants, chambre du bébé, avec le bébé, avec les enfants, avec les jumeaux, lit des jumeaux, pied du lit, fauteuil, à côté de la bassinette, sous l'escalier, balcon, bureau, porte ouverte, pas de porte, coussins" }
words "inside" { en = "never leaves, never goes out, never outside, never out of the house, never seen outside, never seen her outside, never seen her alone, never goes anywhere, hasn't left, has not left, doesn't go out, does not go out, not allowed out, not allowed outside, isn't allowed out, can't go out, cannot go out, never answers the door, can't have visitors, no visitors, no day off, no days off, no key, has no key, doesn't have a key, not given a key, never a day off, every day even sunday, never by herself, unaccompanied, always with the family, always with the wife, answers for her, answer for the nanny, speaks for her, lock the gate, locks the gate, lock gate, locked in when, lock door, locks the door, stays inside, on duty day and night, never off, never sits down, never stops, first up last to bed", fr = "sort jamais, sort pas, sors jamais, jamais sortie, jamais dehors, jamais vue dehors, jamais vue seule, sort jamais seule, jamais seule, n'a pas quitté, pas quitté, quitte jamais, pas le droit de sortir, peut pas sortir, peut pas recevoir, pas de visite, répond jamais à la porte, aucun congé, pas de congé, jamais congé, ni clé ni congé, pas de clé, a pas de clé, a pas la clé, n'a pas de clé, ni clé, même le dimanche, sans escorte, toujours avec la famille, toujours avec madame, répond à sa place, répond à la place, parle à sa place, barre la porte, barrent la porte, ferme à clé, reste en dedans, de service, jamais assise, arrête jamais, première levée dernière couchée, mettre le nez dehors" }
phrase "more" { en = "{maid} ...7 {slp} ...6 {odd}; {slp} ...5 {odd} ...9 (family|kids|children|madam|baby|employer|employers|couple|grandmother|twins|sir|household); {maid} ...9 {inside}; {inside} ...9 {maid}; {slp} ...3 (in|on|beside|with|next to) ...3 (kids|children's|baby's|twins|kids'|baby|crib|nursery) ...3 (room|bed|floor|crib|every night|wake|up); (no room|no bedroom|no private room|no space) ...3 (of her own|of his own|for her|for the nanny|for the maid); {maid} ...6 (doesn't have|has no|has never had|without) ...3 (room|bedroom|bed|key|privacy|day off|private space|phone)" }
phrase "more" { fr = "{maid} ...7 {slp} ...6 {odd}; {slp} ...5 {odd} ...9 (famille|enfants|madame|bébé|employeur|employeurs|couple|grand-mère|jumeaux|monsieur|patronne|petits); {maid} ...9 {inside}; {inside} ...9 {maid}; {slp} ...3 (dans|sur|à côté|avec|à terre dans) ...3 (chambre des enfants|chambre des petits|chambre du bébé|lit des jumeaux|bébé|bassinette|jumeaux); (pas|aucune|sans) (de|sa)? (chambre|place) (à elle|pour elle|pour la bonne|pour la nounou|privée); {maid} ...6 (a pas de|n'a pas de|sans|jamais eu) ...3 (chambre|lit|clé|intimité|congé|espace|téléphone)" }
phrase "fine" { en = "her own suite; own suite; own room with|and; weekends off; comes on; takes the bus home; goes home; renovated|renovations; snowed in; slept over; my nanny; our nanny; agency contract; (is|seems|very) happy; (cat|dog) (sleeps|sleep|slept|has|gets); private room; strikers" }
phrase "fine" { fr = "propre logement; sa chambre à elle; fins de semaine; vient le; rentrer chez elle; prend l'autobus; rénovations; tempête de neige; ma nounou; notre nounou; contente; (chat|chien) (dort|couche|a); chambre privée" }

words "no_space" { en = "no day off since, never a day off",
                   fr = "pas une journée de congé, pas un jour de congé, jamais une journée de congé, jamais de congé" }
flag_when "bed" :near("context", "anywhere") :unless("fine", "2 sentences")
flag_when "inside" :near("context", "anywhere")
flag_when "space" :near("context", "anywhere")
flag_when "more" :unless("fine", "2 sentences")

hits "The [maid sleeps on the kitchen floor] next door, the light is on till two."
hits "Our neighbours' nanny is [never allowed to go out without the children]."
hits "Their live-in caregiver has [no room of her own] and a monitor by her mat."
hits { fr = "La [bonne dort sur le plancher de la cuisine] chez les voisins." }
hits { fr = "La nounou d'à côté ne [sort jamais sans la famille]." }
hits { fr = "L'aide familiale n'a [aucun congé] et un matelas dans le couloir." }
misses "Our nanny has a private room with a lock and her weekends off."
misses "The baby sleeps in the nursery and the parents in the basement."
misses "The cook rents a flat downtown."
misses { fr = "Notre gardienne a sa chambre avec une serrure et ses fins de semaine." }
misses { fr = "Le bébé joue dans la cuisine avec sa mère." }
misses { fr = "La cuisinière loue un appartement au centre-ville." }
hits "The [helper's bed is next to the furnace]."
hits "Their [nanny has no key and no day off]."
hits "The [au pair sleeps with the twins]."
hits { fr = "La [bonne couche dans le boudoir]." }
hits { fr = "La [gardienne a pas de chambre]." }
hits { fr = "[Madame barre la porte] quand elle part." }
misses "Our nanny has her own suite and two days off."
misses { fr = "Notre nounou a sa chambre à elle et ses fins de semaine." }
hits "Their [housekeeper has no room, she sleeps beside the washing machine]."
hits "i [sleep in the kids room on the floor] and wake when they wake"
hits { fr = "Leur [femme de ménage a pas de chambre, elle dort à côté de la laveuse]." }
hits { fr = "je [dors à terre dans la chambre des petits] pis je me lève quand y se lèvent" }
misses "Our nanny has her own suite and weekends off."
misses "My mother lives with us and helps with the kids."
misses "The cleaner comes on Thursdays."
misses "I slept on the kitchen floor while we renovated."
misses { fr = "Notre nounou a son propre logement et ses fins de semaine." }
misses { fr = "Ma mère vit avec nous et aide avec les enfants." }
misses { fr = "La femme de ménage vient le jeudi." }
misses { fr = "J'ai dormi sur le plancher de la cuisine pendant les rénovations." }
hits "The [nanny sleeps on the floor] beside the dog."
misses { en = "My son has had no day off since hockey started.",
         fr = "Mon fils a pas eu de congé depuis que le hockey est commencé." }
hits { en = "The nanny [sleeps on a cot in the laundry room].",
       fr = "La nounou [dort sur un lit de camp dans la salle de lavage]." }
hits { en = "The maid [never goes out without Madam], not even to church.",
       fr = "La bonne [sort jamais sans Madame], même pas pour l'église." }
hits { en = "The nanny is [on day and night with the baby, no day off since she came].",
       fr = "La nounou s'occupe du bébé jour et nuit, [pas une journée de congé] depuis son arrivée." }
hits { en = "The caregiver [shares the children's room and has no key to the house].",
       fr = "L'aide familiale [couche dans la chambre des enfants et a pas la clé de la maison]." }
hits { en = "My neighbour's helper [sleeps on the couch and is up with the kids at five].",
       fr = "L'aide de ma voisine [dort sur le divan et se lève avec les enfants à cinq heures]." }
