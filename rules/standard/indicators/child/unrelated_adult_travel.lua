indicator "child.unrelated_adult_travel"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "child"
pillars { protection  = { en = "child protection, separate interview",
                          fr = "protection de la jeunesse, entrevue séparée" },
          partnership = { en = "border agency", fr = "agence des services frontaliers" } }
law       "CC 280; CC 281; IRPA 118"
corroborates "movement.controlled_travel"
source    "UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Child travelling with adults who are not relatives, or without guardian",
        fr = "Enfant voyageant avec des adultes sans lien de parenté ou sans tuteur" }
why   { en = "An adult who knows little of a child they travel with may not be family.", fr = "Un adulte qui connaît mal l'enfant avec qui il voyage n'est peut-être pas de la famille." }
ask   { en = "Who has custody? What does the child say alone?",
        fr = "Qui a la garde? Que dit l'enfant, seul?" }
false_alarms { en = "Separated parents, school trips, a relative with a consent letter.",
               fr = "Parents séparés, voyages scolaires, proche avec lettre de consentement." }

words "child" { en = "~child, ~kid, ~girl, ~boy, ~minor, ~teen, ~teenager, ~youth, ~infant, ~baby, ~toddler, daughter, son, niece, nephew, little one", fr = "~enfant, ~fille, ~garçon, ~mineur, ~ado, ~adolescent, ~jeune, ~bébé, ~fillette, ~petit, nièce, neveu" }
words "adult" { en = "~man, ~woman, ~adult, ~male, ~female, ~couple, ~stranger, ~driver, gentleman, guy, lady, uncle, aunt, two men", fr = "~homme, ~femme, ~adulte, ~couple, ~inconnu, ~chauffeur, monsieur, gars, dame, oncle, tante, deux hommes" }
words "travel" { en = "counter, boarding, ~travel, ~fly, ~arrive, ~cross, ~board, ~accompany, ~bring, ~land, ~drive, ~come, ~leave, travelling, at the airport, at the border, on the bus, on the flight, at the counter, bus terminal, at customs, at inspection", fr = "~voyager, ~arriver, ~traverser, ~embarquer, ~accompagner, ~amener, ~débarquer, ~venir, à l'aéroport, à la frontière, dans l'autobus, sur le vol, au comptoir, terminus, à la douane, aux douanes, à l'inspection" }
words "unrelated" { en = "unrelated, not related, no relation, not family, not a relative, not her father, not his father, not the father, not her mother, not the mother, isn't her father, isn't her dad, is not her father, is not her dad, isn't his father, isn't related, no family link, not the parent, not the guardian, not a parent, says he is her uncle, claims to be her uncle, claims to be the uncle, claimed to be her uncle, claimed to be the uncle, claims to be a relative, different last name, different surname, different last names", fr = "sans lien de parenté, aucun lien de parenté, aucun lien, pas de lien de parenté, pas son père, pas sa mère, pas de la famille, hors de la famille, n'est pas le père, n'est pas son père, n'est pas la mère, pas parent, ni père ni mère, dit être son oncle, se dit son oncle, prétend être l'oncle, prétend être son oncle, disait être l'oncle, nom de famille différent, noms différents" }
words "facts" { en = "birth date, birthdate, birthday, date of birth, age, last name, surname, full name, middle name, school, mother's name, parents' names, parents' phone", fr = "date de naissance, date d'anniversaire, anniversaire, âge, nom de famille, nom complet, école, nom de la mère, nom des parents, numéro des parents" }
words "cannot" { en = "could not say, couldn't say, couldn't tell, could not tell, didn't know, did not know, doesn't know, does not know, unable to say, unable to give, could not give, couldn't give, unsure of, not sure of, got wrong, wrong, hesitated on, unable to state, guessed, had to check, looked up, cannot say, can't say", fr = "ne savait pas, ne sait pas, savait pas, sait pas, ne pouvait pas dire, pouvait pas dire, incapable de dire, incapable de donner, ne connaissait pas, connaissait pas, ne connaît pas, connaît pas, s'est trompé sur, s'est trompé de, hésitait sur, a hésité, ignorait, ignore, n'a pas su" }
words "consent" { en = "consent letter, letter of consent, letter from the parents, letter from her parents, custody papers, proof of guardianship, permission letter, notarized letter, travel consent, authorization from the parents", fr = "lettre de consentement, lettre des parents, autorisation des parents, autorisation de voyage, preuve de garde, papiers de garde, lettre d'autorisation, procuration" }

phrase "unrelated" { en = "{child} ...9 {unrelated}; {unrelated} ...9 {child}; {child} ...4 (with|accompanied by) ...3 {adult} ...3 {unrelated}; {age 1-17} ...9 {unrelated}", fr = "{child} ...9 {unrelated}; {unrelated} ...9 {child}; {child} ...4 (avec|accompagnée par|accompagné par|accompagnée de|accompagné de) ...3 {adult} ...3 {unrelated}; {age 1-17} ...9 {unrelated}" }
phrase "unknowing" { en = "{adult} ...3 {cannot} ...3 {child} ...3 {facts}; {cannot} ...3 (the|her|his|their) ...1 {child} ...2 {facts}; {cannot} ...3 {facts} ...4 {child}; {adult} ...3 {cannot} ...2 (her|his) ...1 {facts}", fr = "{adult} ...3 {cannot} ...3 {facts} ...3 {child}; {cannot} ...3 {facts} ...4 {child}; {adult} ...3 {cannot} ...2 (son|sa) ...1 {facts}" }
phrase "no_letter" { en = "no ...1 {consent}; without ...2 {consent}; {consent} ...3 (photocopied|photocopy|fake|forged|unsigned|altered|expired); {child} ...4 travelling|traveling|flying alone ...6 (number|address|phone|met by|picked up); unaccompanied ...1 (minor|child|youth) ...9 (number|address|man|met|picked); {child} ...5 (no|without) ...1 (guardian|parents|parent)", fr = "(aucune|pas de|sans) ...1 {consent}; {consent} ...3 (photocopiée|fausse|falsifiée|non signée|modifiée|expirée); {child} ...4 voyage|voyageait ...1 seul|seule ...6 (numéro|adresse|téléphone|attendu|attendue); mineur|mineure non accompagné|accompagnée; {child} ...5 (sans|aucun) ...1 (tuteur|parents|parent)" }
phrase "travel" { en = "{travel}; border|airport|flight|bus|train|customs|cbsa|plane",
                  fr = "{travel}; frontière|aéroport|vol|autobus|train|douane|douanes|asfc|avion" }

words "kids" { en = "~boy, ~girl, ~child, ~kid, ~minor, ~teen, ~teenager, ~infant, ~baby, ~youngster, little boy, little girl, three kids, grade seven girl", fr = "~garçon, ~fille, ~fillette, ~enfant, ~mineur, ~ado, ~bébé, p'tit gars, la petite, le petit, jeune, adolescente" }
words "nokin" { en = "isn't her father, isn't his father, is not her father, not her father, no relation, not related, no relative, not hers, not his own, aren't his, are not his, isn't hers, isn't his, never met, had never met, met at the airport, family friend she met, stranger, someone she had never met, online friend, friend's brother, a man her parents hired, paid by her parents, documents don't match, different names, no paper from mother, someone else's papers, own children's papers, coached to call him dad, told to call him dad, call him dad, call her mom, last names", fr = "pas son père, n'est pas son père, sans lien de parenté, pas de lien, aucun lien, sans lien, pas à lui, pas à elle, pas les siens, jamais vu, un inconnu, rencontré à l'aéroport, ami de la famille, connue en ligne, homme payé par ses parents, papiers ne concordent pas, pas le même nom, pas de papier de la mère, papiers de ses enfants, papiers de quelqu'un d'autre, l'appeler papa, l'appeler maman, leur nom, une tante" }
words "moving" { en = "~travel, ~fly, ~cross, ~arrive, ~board, ~land, ~check in, flight, plane, bus, train, border, customs, airport, pearson, counter, ticket, tickets, checked in, roxham", fr = "~voyager, ~traverser, ~arriver, ~atterrir, ~passer, vol, avion, autobus, train, frontière, douane, douanes, aéroport, dorval, comptoir, billet, billets, chambre" }
phrase "kin" { en = "{kids} ...9 {nokin}; {nokin} ...9 {kids}; {age 1-17} ...12 {nokin}; {nokin} ...9 {age 1-17}; {kids} ...4 (with|and) ...3 (a man|two men|a woman|a couple|an adult|a guy|an aunt|strangers) ...9 (know|knew|say|names|birthday|last names|match); (kids|children) (that|who) (aren't|are not) (his|hers|theirs); (woman|man|female|male|adult) ...4 (who|that) ...1 (couldn't|could not|didn't|can't) ...2 (say|know|spell|give) ...3 (birthday|name|age|school|parents)", fr = "{kids} ...9 {nokin}; {nokin} ...9 {kids}; {age 1-17} ...12 {nokin}; {nokin} ...9 {age 1-17}; {kids} ...4 (avec|et) ...3 (un homme|deux hommes|une femme|un couple|un adulte|un gars|une tante|des inconnus) ...9 (savait|sait|savaient|connaît|nom|fête|concordent); enfants qui ne sont pas à lui|elle; (femme|homme|dame|monsieur|adulte) ...4 (savait|sait|pouvait|connaissait) pas ...4 (fête|nom|âge|école|parents)" }
phrase "alone" { en = "unaccompanied (minor|child|youth|teen|girl|boy); {age 8-17} ...6 (came|arrived|travelled|flew|landed|crossed) alone; (minor|child|girl|boy|teen) ...4 (came|arrived|travelled|flew|landed|crossed) ...2 (alone|by herself|by himself); no (consent|permission|authorization) letter; (birth certificate|passport|documents) ...3 (isn't|is not|aren't|not) (hers|his|theirs|the child's)", fr = "(mineur|mineure|enfant|jeune) non (accompagné|accompagnée); {age 8-17} ...6 (arrivée|arrivé|venue|venu|voyage|traversé) ...2 (seule|seul); (mineure|mineur|enfant|fille|garçon|jeune) ...4 (arrivée|arrivé|venue|venu|voyageait) ...2 (seule|seul); pas de lettre de consentement; (acte de naissance|passeport|papiers) ...3 (pas à elle|pas à lui|pas les siens|pas le sien)" }
phrase "moving" { en = "{moving}", fr = "{moving}" }
phrase "fine" { en = "(school trip|teachers|his grandmother|her grandmother|letter from dad)",
                fr = "(sortie scolaire|enseignants|grand-mère|consentement du père)" }
phrase "between" { en = "(not related|unrelated|no relation) ...6 (to|between|with)?; (couldn't|could not|can't|unable to|didn't) (give|say|spell|name|state|provide) ...1 (her|his|the child's|the girl's|the boy's|their) ...2 (middle name|last name|surname|birthday|date of birth|age|mother's|parents|school|grade); (said|says|claims|claimed) ...2 (he|she) (was|is|'s) ...1 (her|his|their|the) ...1 (uncle|aunt|cousin|father|dad|mother|mom|guardian|brother) ...9 (couldn't|didn't|name|not|different|but)", fr = "(pas de lien|sans lien|aucun lien) ...2 (entre|avec|de parenté)?; (pouvait|peut|sait|savait|pas capable de) ...1 pas ...2 (dire|donner|épeler|nommer|son nom|sa fête|son âge|sa date); (dit|disait|prétend|prétendait) être ...1 (son|sa|leur) ...1 (oncle|tante|père|mère|cousin|frère|tuteur) ...9 (savait|sait|pas|mais|nom); (disent|dit) que ...2 n'est pas (leur|sa|son) (mère|père)" }
phrase "kidword" { en = "{kids}; {age 1-17}", fr = "{kids}; {age 1-17}" }
-- What is not his is a thing, or what is not said is one's own.
phrase "own_thing" { en = "(isn't|is not|not) (his|hers|her) ...1 (phone|bag|coat|room|house|car|seat|fault|problem|job|first|school); (her|his) own (birthday|age|name|address|phone)", fr = "pas (son|sa) ...1 (téléphone|sac|manteau|chambre|maison|faute|école|siège)" }
-- A young person on the road with a grown one who is no kin, does not know the name, pays, or has just met.
phrase "young3" { en = "{minors.minors}; {age 5-17}; (f|m|yp|girl|boy) {number 5-17}; (girl|boy|girls|boys|kid|kids|teen|teens|youth)", fr = "{minors.minors}; {age 5-17}; (f|m|fille|garçon|h) {number 5-17}; fillette|fille|garçon|petite|petit|ado|jeune" }
phrase "road" { en = "{travel.border_places}; ticket; tickets; bus; train; flight; boarding; van; hotel; motel; highway; trip; travelling; traveling; drove; driving; picked up; from another (city|province); out of province; greyhound; via rail; gas station; rest stop; weekend in", fr = "{travel.border_places}; billet; billets; autobus; train; vol; embarquement; van; hôtel; motel; autoroute; voyage; voyageait; conduit; ramassée; station-service; halte; fin de semaine à" }
phrase "no_kin" { en = "(not|isn't|wasn't|no) ...2 (related|relation|a relative|her father|his father|her real|his real|my real|family|kin|her uncle|his uncle); (didn't|doesn't|don't|did not|does not|never|couldn't|could not|can't) ...2 (know|give|say|spell|knew) ...3 (her|his|their|each other's) (name|names|last name|surname|birthday|age|middle name|teacher|school); (different|another) (surname|last name|family name); (told to call|has to call|calls|made to call|must call) (him|her) (papa|dad|daddy|uncle|auntie|mama|mom|tante); (man|guy|woman|lady|adult|recruiter|scout|coach|boyfriend) ...3 (met|from) ...2 (online|tiktok|snapchat|snap|instagram|discord|roblox|church|party|mall|app) ...6 (drove|took|travel|trip|ticket|train|bus|weekend|picked|pays|paying); (paid|pays|bought|booked) ...3 (her|his|their|the) (ticket|tickets|fare|room|trip) ...6 (not related|no relation|stranger|met|boyfriend|older)", fr = "(pas|aucun) ...2 (parent|parenté|lien de parenté|son père|son oncle|sa famille|son vrai|sa vraie); (sait|savait|connaît|connaissait) (pas|jamais) ...3 (son|sa|leur|ses) ...1 (nom|prénom|fête|âge|nom de famille|école|date de naissance); (autre|pas le même) nom de famille; (appeler|appelle|appellent) ...2 (papa|mon oncle|tonton|tante|maman); (homme|gars|femme|dame|adulte|recruteur|coach|chum|monsieur) ...3 (rencontré|rencontrée) ...3 (en ligne|tiktok|snapchat|snap|instagram|discord|église|party|centre d'achats); (payé|payait|paye|acheté|réservé) ...3 (billet|billets|passage|chambre|voyage) ...6 (pas parent|inconnu|rencontré|chum|plus vieux)" }
phrase "plain_trip" { en = "team; coach bus; chaperone; school trip; field trip; custody; consent letter; foster parent; caseworker; social worker drove; grandparents; tournament; medical escort; travel warrant; exchange student", fr = "équipe; accompagnateur scolaire; sortie scolaire; garde partagée; lettre de consentement; famille d'accueil; travailleuse sociale; grands-parents; tournoi; escorte médicale; échange étudiant" }
phrase "between" { en = "(said|says|claimed) (he|she) (was|is) (the|her|his|their) (uncle|aunt|cousin|father|dad|brother|mother) ...1 (then|later|after) ...2 (coach|friend|neighbour|cousin|uncle|teacher|father|godfather|stepfather|agent)",
                   fr = "(dit|disait|affirmait) qu'(il|elle) (était|est) ...1 (oncle|tante|cousin|père|frère|mère) (après|ensuite|puis|pis) ...2 (coach|ami|voisin|cousin|oncle|prof|père|parrain|beau-père|agent)" }
flag_when "unrelated" :near("travel", "anywhere")
flag_when "unknowing" :near("travel", "anywhere")
flag_when "no_letter" :near("moving", "anywhere")
flag_when "kin" :near("moving", "same paragraph") :unless("fine", "same paragraph")
          :unless("own_thing", "2 words")
flag_when "alone" :near("moving", "same paragraph") :unless("fine", "same paragraph")
flag_when "between" :near("kidword", "same paragraph") :near("moving", "anywhere")
          :unless("fine", "same paragraph") :unless("own_thing", "2 words")
flag_when "no_kin" :near("young3", "2 sentences") :near("road", "2 sentences")
          :unless("plain_trip", "2 sentences") :unless("fine", "same paragraph")

hits "A [girl of ten travelling with two men who are not family], one holding both tickets at the counter."
hits "At the border the [man couldn't say the child's birth date] and laughed it off."
hits "Boy landed with a neighbour, [no consent letter], a phone number inked on his arm."
hits { fr = "À l'aéroport, une [fillette de dix ans avec deux hommes sans lien de parenté]." }
hits { fr = "À la frontière, l'[homme ne savait pas la date de naissance de l'enfant]." }
hits { fr = "Garçon arrivé avec un voisin, [aucune lettre de consentement], un numéro écrit sur le bras." }
misses "Girl of ten travelling with her father, letter from the mother shown."
misses "The school group of twelve children flew home on Sunday."
misses "He did not know his licence number at the border."
misses { fr = "Fillette de dix ans avec son père, lettre de la mère présentée." }
misses { fr = "Le groupe scolaire est revenu en avion dimanche." }
misses { fr = "Il ne savait pas son numéro de permis à la frontière." }
hits "A [woman boarding with a toddler who couldn't say his birthday] had one bag."
hits "The [boy on the bus was with a man who is not his father], tickets in two names."
hits "An [unaccompanied minor] landed Tuesday; the address is a spa."
hits { fr = "Une [femme avec un petit ne savait pas son nom] au comptoir." }
hits { fr = "Le [garçon dans l'autobus était avec un homme, pas son père], billets à deux noms." }
hits { fr = "Une [mineure non accompagnée] est arrivée par avion mardi." }
misses "The boy flew with two teachers on a school trip."
misses { fr = "Le garçon a pris l'avion avec deux enseignants en sortie scolaire." }
misses "The man travelled with two dogs that aren't his."
misses { fr = "L'homme voyageait avec deux chiens qui ne sont pas à lui." }
misses "Bus driver: a boy of 11 left a bag that isn't his bag."
misses "The girl at the bus could not give her own birthday."
misses { fr = "Le garçon a pris un sac dans l'autobus, ce n'est pas son sac." }
hits "A girl of 14 at the bus station with a [man who could not give her last name]."
hits "The boy, 12, on the train was [told to call him uncle]."
hits { fr = "Fille de 14 ans à la gare avec un homme qui ne [connaît pas son nom de famille]." }
misses "The girl of 12 at the airport with a coach and a consent letter for the tournament."
misses { fr = "Fille de 12 ans à l'aéroport, lettre de consentement, la grand-mère a un autre nom de famille." }
misses { en = "The man said he was the uncle and showed the letter from the parents.",
         fr = "L'homme a dit qu'il était l'oncle et a montré la lettre des parents." }
hits { en = "The girl, 11, was [with a man who did not know her birthday] at the counter.",
       fr = "La petite de 11 ans était [avec un homme qui ne savait pas sa date de fête] au comptoir." }
hits { en = "[Boy of 9 landed alone] with a phone number on a paper, nobody from his family there.",
       fr = "[Garçon de 9 ans arrivé seul] avec un numéro de téléphone sur un papier, personne de sa famille." }
hits { en = "[Two teens on the bus with an older guy who is not family] and no letter from the parents.",
       fr = "[Deux ados dans l'autobus avec un homme plus vieux qui n'est pas de la famille], pas de lettre des parents." }
hits { en = "The woman [could not say the last name of the child travelling with her].",
       fr = "La femme [pouvait pas dire le nom de famille de l'enfant qui voyageait avec elle]." }
hits { en = "At the airport the man [said he was the uncle, then the coach], and the boy said nothing.",
       fr = "À l'aéroport l'homme a [dit qu'il était l'oncle, après le coach], et le garçon disait rien." }
