indicator "deception.housing"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the person needs housing",
                          fr = "la personne a besoin d'un logement" },
          prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" } }
law       "CC 279.04; IRPA 118"
source    "ILO-2009; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Deceived about housing and living conditions",
        fr = "Trompée sur le logement et les conditions de vie" }
why   { en = "Housing that is not what was promised leaves the person without a safe place.",
        fr = "Un logement autre que promis laisse la personne sans lieu sûr." }
ask   { en = "What housing was promised, and where does the person sleep?",
        fr = "Quel logement avait-on promis, et où dort la personne?" }
false_alarms { en = "A rental listing with poor photos.",
               fr = "Annonce de location aux photos trompeuses." }

words "promise" { use = "actions.promise" }
words "good" { en = "own room, private room, a room, furnished apartment, an apartment, a house, nice house, house for four, free housing, housing, lodging, free room, room and board, own bed, a condo, hotel, a place to stay", fr = "sa propre chambre, chambre privée, une chambre, appartement meublé, un appartement, une maison, belle maison, maison pour quatre, logement gratuit, logement, hébergement, logés, logée, logé, nourris, son propre lit, un condo, l'hôtel, une place" }
words "sleep" { use = "actions.sleep" }
words "bad" { use = "places.bad_beds", en = "to a room, per room, in one room, to a bed, rats, no heat, no water", fr = "par chambre, dans une chambre, par matelas, rats, pas de chauffage, pas d'eau" }
words "turn" { use = "actions.find_out" }

phrase "both" { en = "{promise} ... {good} ...9 {bad}; {promise} ... {good} ... {turn}; {promise} ... {good} ... {sleep}; instead of ... {good} ... {bad}; (housing|room|apartment|house|lodging) ... (nothing like|not what|worse than) ... (promised|told|photos|described|said)" }
phrase "both" { fr = "{promise} ... {good} ...9 {bad}; {promise} ... {good} ... {turn}; {promise} ... {good} ... {sleep}; au lieu de|d ... {good} ... {bad}; (logement|chambre|appartement|maison) ... (rien à voir|pas ce qu|pire que) ... (promis|dit|photos|décrit|annoncé)" }
phrase "told" { en = "{promise} ... {good}", fr = "{promise} ... {good}" }
phrase "told" { en = "(pictures|photos|video|ad|posting|agent) ... (showed|show|of|said|promised) ... (apartment|house|room|housing|building|bedroom|kitchen|lodging)" }
phrase "told" { fr = "(photos|photo|vidéo|annonce|montré|montrait|montraient) ... (appartement|maison|chambre|logement|bâtisse|cuisine|résidence)" }
phrase "reality" { en = "{sleep} ... {bad}; {number >= 4} ... (to a room|in a room|per room|in one room|people|men|women) ; none of that|it; tents|tent", fr = "{sleep} ... {bad}; {number >= 4} ... (par chambre|dans une chambre|personnes|hommes|femmes); rien de ça|tout; tentes|tente" }
phrase "reality" { en = "{sleep} ... (trailer|basement|barn|garage|shed|container|motel|tent|floor|bunkhouse|warehouse)" }
phrase "reality" { fr = "{sleep} ... (roulotte|sous-sol|grange|garage|cabanon|conteneur|motel|tente|plancher|dortoir|entrepôt)" }
words "good" { en = "room of my own, my own room, individual rooms, single room, room with a lock, nice apartment, good house, own place, place downtown, private room, a hotel, free accommodation, accommodation, accommodations, housing was free, clean housing, clean room, a dorm, dorm with, dormitory with other students, live with her aunt, wifi, kitchen", fr = "ma chambre, chambre à moi, chambres individuelles, chambre individuelle, chambre simple, chambre avec, bel appartement, bonne maison, mon propre appart, son propre appart, mon appart, appart au centre-ville, logé gratuitement, logés gratuitement, hébergement gratuit, hébergement, une résidence étudiante, résidence étudiante, habiter chez sa tante, chambre propre, wifi, un hôtel" }
words "bad" { en = "no toilet, mattress in, in a garage, in the laundry room, laundry room, bunks, bunks above, above the shop, behind the barn, container, in the van, basement suite, his moms basement, mom's basement, rats, forest, no heat, six other girls, other girls, a trailer, in a trailer, beds in one room, in one room, locked in a, empty house, a shed", fr = "pas de toilette, matelas dans, dans un garage, salle de lavage, lits superposés, en haut du garage, derrière la grange, conteneur, dans le camion, sous-sol, sous-sol de sa mère, rats, dans le bois, pas de chauffage, six autres filles, autres filles, une roulotte, dans une roulotte, lits dans une pièce, dans une pièce, barrée dans, maison vide, un cabanon" }
phrase "told" { en = "(said|told|promised|believed|thought|expected|supposed|ad read|ad|photos|agent say|agent says|recruiter|contract|guaranteed|described|assured) ... {good}; {good} ... (promised|was promised|were promised|in the ad|in the contract|as stated)", fr = "(disait|disaient|dit|promis|croyait|pensait|attendaient|attendait|censés|censée|annonce|photos|recruteur|contrat|garanti|décrit|assuré|parlé) ... {good}; {good} ... (promis|promise|dans l'annonce|au contrat)" }
phrase "reality" { en = "(it's|it is|is|are|was|were|in|found|put in|live in|sleep in|sleeps in|we live|ended up) ... {bad}; {number >= 3} (beds|of us|girls|men|people) (in|to) ; n 4 of us", fr = "(c'est|est|sont|était|dans|trouvé|mis dans|vit|vivent|couche|dort|dorment|on vit|abouti) ... {bad}; on est {number >= 4} dans; {number >= 3} (lits|filles|hommes) dans; pis on est {number >= 3}" }
phrase "flat" { en = "(accommodation|accommodations|housing|house|room|lodging|apartment|living conditions) ... (not at all|nothing like|far from|not what) ... (described|promised|told|photos|said|ad); (no mention|nothing was said|never mentioned|nobody mentioned) ... (rent|charge for the room|paying for the room) ...12 (costs|cost|pay|deducted|takes|weekly|week|month); (said|told|promised) ... (housing|room|lodging|house|accommodation) (was|is|would be) (free|included|paid) ...9 (take|takes|charge|charges|deduct|pays|pay|owe|owes)" }
phrase "flat" { fr = "(logement|hébergement|maison|chambre|appartement|conditions de vie) ... (rien à voir|pas du tout|loin de|pas ce) ... (décrit|promis|dit|photos|annonce); (pas un mot|rien dit|jamais parlé|personne n'a parlé) ... (loyer|payer la chambre) ...12 (coûte|paye|paie|retenu|prend|semaine|mois); (dit|promis|disait) ... (logé|logée|logés|logement|chambre|hébergement) ... (gratuit|gratuitement|inclus|payé) ...9 (prend|prennent|charge|retient|paie|paye|doit|doivent)" }
phrase "flat" { en = "(told|promised|said|ad|agent) ... (bungalow|house|apartment|condo|room|suite) ...12 (container|trailer|barn|garage|shed|bunk|bunks|basement|tent|eleven|twelve|ten|nine|eight|mattress|mattresses|floor); (were|was) told it was a (bungalow|house|apartment|condo|cottage|room|suite|hotel)", fr = "(dit|promis|annonce|agent) ... (bungalow|maison|appartement|condo|chambre|studio) ...12 (conteneur|roulotte|grange|garage|cabanon|dortoir|sous-sol|tente|onze|douze|dix|neuf|huit|matelas|plancher); (dit|disait) que c'était (un bungalow|une maison|un appartement|un condo|un chalet|une chambre); (parlé|parle|promis) ... d'un appartement" }
words "topic9" { en = "a room, own room, a bed, apartment, a condo, a house, free housing, housing, lodging, accommodation, room and board, a suite, a place to live, bungalow, dorm, furnished", fr = "une chambre, sa chambre, un lit, appartement, un appart, un condo, une maison, logement, hébergement, logée, logé, logés, nourri logé, nourrie logée, studio, une place, résidence, meublé" }
phrase "exp9" { en = "{recruitment.expected} ... {topic9}",
                fr = "{recruitment.expected} ... {topic9}" }
phrase "strong9" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }

phrase "told" { en = "(said|told|promised) (two|one) (to|per) (a)? room",
                fr = "(disait|disaient|dit|promis|promettait) (deux|un|une) par chambre" }
phrase "reality" { en = "(we|they) (are|were) {number >= 5}; there are {number >= 5} of us",
                   fr = "(on|ils|elles) (est|sont|était|étaient) {number >= 5}" }
flag_when "both"
flag_when "told" :near("reality", "2 sentences")
flag_when "flat"
flag_when "exp9" :near("strong9", "anywhere")

hits "She was [promised her own room and sleeps on the floor]."
hits "He was [told there was a furnished apartment, but] it is a shed."
hits "The [housing was nothing like the photos] they sent."
hits { fr = "On lui avait [promis un appartement meublé, il dort] dans l'entrepôt." }
hits { fr = "Elle [devait avoir sa propre chambre, mais] elle couche dans la buanderie." }
hits { fr = "Le [logement n'avait rien à voir avec les photos]." }
misses "The hotel has a nice room with a view."
misses "We rent our apartment to two students."
misses "She sleeps in her own room."
misses { fr = "L'hôtel a une belle chambre avec vue." }
misses { fr = "Nous louons l'appartement à deux étudiantes." }
misses { fr = "Elle dort dans sa chambre." }
hits "They [said each of us gets a private room. It's a container behind] the plant."
hits "The [accommodation is nothing like what was described]."
hits "The recruiter [promised individual rooms; there are nine beds in one room]."
hits "[No mention of rent at hiring, and it costs] him 200 a week."
hits "We were [told a hotel]. We are in bunks above the shop."
hits { fr = "Ils [disaient que chacun aurait sa chambre individuelle. C'est un conteneur] en arrière." }
hits { fr = "L'[hébergement n'a rien à voir avec ce qui était décrit]." }
hits { fr = "Le recruteur avait [promis des chambres individuelles. Neuf lits dans une pièce]." }
hits { fr = "[Pas un mot sur le loyer à l'embauche, et ça coûte] 200 $ par semaine." }
hits { fr = "On nous avait [parlé d'un hôtel]. On est huit dans un garage." }
misses "The listing said private room and it was private."
misses "We were told the hotel has a pool."
misses { fr = "L'annonce disait chambre privée et c'était vrai." }
misses { fr = "L'hôtel a une piscine, comme annoncé." }
hits { en = "The ad [promised a room of one's own; there are nine of us in the basement].",
       fr = "L'annonce [promettait une chambre à soi; on est neuf dans le sous-sol]." }
hits { en = "He was [told housing was included; he sleeps in the truck].",
       fr = "On lui avait [dit que le logement était compris; il dort dans le camion]." }
hits { en = "The pictures [showed a nice apartment; it's a trailer with no water].",
       fr = "Les photos [montraient un bel appartement; c'est une roulotte sans eau]." }
hits { en = "[They said two to a room]. [We are eight].",
       fr = "Ils [disaient deux par chambre]. [On est huit]." }
misses { en = "The hotel said two to a room and that is what we got.",
         fr = "L'hôtel disait deux par chambre et c'est ça qu'on a eu." }
