indicator "recruit_vuln.travel_difficulty"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { partnership = { en = "CBSA may know the trip", fr = "l'ASFC peut connaître le voyage" },
          prosecution = { en = "transport is an act", fr = "le transport est un acte" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Could not organise own travel and depended on the recruiter",
        fr = "Incapable d'organiser son voyage, dépendait du recruteur" }
why   { en = "A person whose whole trip is arranged by another cannot turn back alone.", fr = "Une personne dont tout le voyage est organisé par un autre ne peut pas revenir seule." }
ask   { en = "Who booked, paid and carried the tickets and the visa?",
        fr = "Qui a réservé, payé et porté les billets et le visa?" }
false_alarms { en = "An employer who pays a flight under a normal contract.",
               fr = "Employeur qui paie le vol selon un contrat normal." }

words "who" { en = "someone else, somebody else, the agent, agent, recruiter, the recruiter, broker, the lady, the man, he, they, she, a man, agency, pastor, a woman, people she", fr = "quelqu'un d'autre, l'agent, agent, recruteur, le recruteur, courtier, la dame, le monsieur, il, ils, elle, on, un homme, agence, pasteur, une femme" }
words "all" { en = "everything, the whole trip, all of it, the tickets and the visa, ticket and visa, ticket and the visa, flight and visa, all the papers, all the paperwork, every step", fr = "tout, tout le voyage, les billets et le visa, le billet et le visa, tous les papiers, toutes les démarches" }
words "book" { en = "booked, paid, paid for, booked and paid for, arranged, organized, organised, bought, did, took care of, handled, looked after, booked and paid", fr = "réservé, payé, réservé et payé, arrangé, organisé, acheté, fait, occupé de, s'est occupé de" }

phrase "arranged" { en = "{who} ... {book} ... {all}; everything was (bought|booked|paid|arranged|paid for); (not|couldn't|unable to) get|obtain a visa (alone|by herself|by himself|on her own|on his own); (handed|given|got) an envelope at; (told|shown) which (line|counter|officer) to ... (stand|go)", fr = "{who} ... {book} ... {all}; {who} ... tout (réservé|payé|acheté|arrangé|organisé); (lui|leur|m) a|ont tout (réservé|payé|acheté|arrangé); a tout réservé ... payé; pouvait pas (obtenir|avoir) de visa (seul|seule); (remis|donné) une enveloppe à; (dit|montré) quelle (file|ligne) prendre" }
phrase "ordinary" { en = "travel agent; honeymoon; vacation; wedding; company trip; conference; caterer; party; my mother; tour; our travel", fr = "agence de voyage; vacances; mariage; congrès; fête; traiteur; ma mère" }
phrase "move" { en = "{places.abroad}; (visa|canada|flight|ticket|tickets|airport|border|plane)",
                fr = "{places.abroad}; (visa|canada|vol|billet|billets|aéroport|frontière|avion)" }
words "who2" { use = "people.recruiters", en = "recruiter, the recruiter, agent, agency, placement agency, the lady, a lady, a man she had met, a man she met, a man, someone else, a third party, third party, one company, sponsor, smuggler, boyfriend, my boyfriend, he, they, company", fr = "recruteur, le recruteur, la recruteuse, agent, l'agent, agence, agence de placement, la dame, une dame, un homme rencontré, un homme, quelqu'un d'autre, un tiers, une seule compagnie, parrain, passeur, chum, mon chum, il, ils, lui y, compagnie" }
words "did2" { en = "took care of, takes care of, handled, paid for, paid, bought, buy, buys, booked, arranged, got me, got her, got him, made by, purchased, purchased by, arranged by, organized, filled the form, filled the forms, drove us to the embassy, told us what to say", fr = "s'est chargé de, s'est chargée de, s'est occupé de, s'en est occupé, s'occupe de, a payé, payé, acheté, achète, réservé, arrangé, arrangés par, m'a pris, lui a pris, lui a eu, faites par, achetée par, acheté par, acheté, organisé, a rempli le formulaire, conduits à l'ambassade, disaient quoi répondre" }
words "trip3" { en = "tickets, her ticket, his ticket, my ticket, ticket for, one way, one-way, flight, her flight, his flight, her visa, his visa, the visa, visa, medical, bookings, the trip, the itinerary, itinerary, passport, to get across, travel", fr = "billets, son billet, mon billet, un billet, aller simple, aller seulement, vol, son vol, visa, son visa, examen médical, réservations, le voyage, l'itinéraire, passeport, pour traverser" }
words "helpless" { en = "never been on a plane, did not know how to get a passport, didn't know how to get, no idea how to apply, don't have money for ticket, no money to come back, couldn't get a visa, could not get a visa, in another name, doesn't know him by last name, only way out, never saw the file, only brought herself, depended entirely on, day earlier, the day before, another city, one card, with one card, waiting at arrivals, waiting for her at", fr = "jamais pris l'avion, savait pas comment avoir un passeport, savait pas comment faire la demande, pas d'argent pour le billet, pas d'argent pour revenir, pouvait pas avoir de visa, à un autre nom, ne connaît pas son nom de famille, seule façon de sortir, jamais vu le dossier, juste à se présenter, dépendait complètement, la veille, autre ville, une seule carte, l'attendait aux arrivées" }
phrase "who2" { en = "{who2} ... {did2} ... {trip3} ...9 {helpless}; {trip3} ... {did2} ... {who2} ...9 {helpless}; {helpless} ...9 {who2} ... {did2}; {helpless} ...9 {who2} ... {trip3}; (ticket|flight|visa|fare|travel) (was|were|is)? (paid|bought|booked|purchased|arranged) by (the|a|an|her|his|their)? ... (agency|recruiter|agent|man|boyfriend|company|someone|stranger|friend|sponsor|third party); depended (entirely|completely|fully) on the (smuggler|agent|recruiter|broker); in another name; (drove|took|brought) (us|them|her|him|me) to the embassy; only way out of the (village|country|camp); (itinerary|ticket|tickets) ... (purchased|bought|booked) ... by a third party; {helpless} ... (so|and) ... {who2}" }
phrase "who2" { fr = "{who2} ... {did2} ... {trip3} ...9 {helpless}; {trip3} ... {did2} ... {who2} ...9 {helpless}; {helpless} ...9 {who2} ... {did2}; {helpless} ...9 {who2} ... {trip3}; (billet|vol|visa|passage) (a été|était|est)? (payé|acheté|réservé|arrangé) par (le|la|l|un|une|son|sa)? ... (agence|recruteur|agent|homme|chum|compagnie|inconnu|ami|parrain|tiers); dépendait (complètement|entièrement) (du|de l'|de la) (passeur|agent|recruteuse|recruteur|courtier); (visa|passeport|billet) ... à un autre nom; (tout|toute) ... (réservé|payé|arrangé) par; {who2} ... (chargé|chargée|occupé|occupée) (des|du|de) (billets|billet|visa|passeport|vol|voyage|tout|toute); (conduits|conduite|amenés|amenée) à l'ambassade; seule façon de sortir du (village|pays)" }
phrase "who2" { en = "(agent|agency|lady|madam|man|recruiter|she|he|they|company|pastor|boss) ... (organized|organised|arranged|took care of|looks after|handles|handled|take care of) ...2 (visas|visa|tickets|ticket|flights|flight|papers|passports|passport); tickets (are|were) (taken care of|handled|paid|arranged)", fr = "(agent|agence|dame|madame|homme|recruteur|recruteuse|elle|il|ils|compagnie|pasteur|patron) (a|ont)? (organisé|arrangé|s'occupe|s'occupent|s'est occupé|s'est occupée|s'est chargé|s'est chargée) ...2 (visas|visa|billets|billet|vols|vol|papiers|passeports|passeport); (envoyé|envoyée|amené|amenée) en vacances ... à ses frais" }
phrase "g9" { en = "{recruitment.exploit}", fr = "{recruitment.exploit}" }
phrase "who2" { en = "(asked|when asked) who (paid|bought|booked|arranged) ... (flight|ticket|trip|hotel|visa) ...9 (him|her|them|boss|agency|man|friend|boyfriend|uncle|company|don't know|does not know|doesn't know); (ticket|flight|fare|hotel) (is|was)? (on|from|through) (the|her|his|a) (agency|boss|man|recruiter|agent|company|church|sponsor); (he|she|they|agent|agency|man) sent (her|him|them|me|us) the (ticket|tickets|fare|money for the ticket)", fr = "(demandé|demande) qui (a payé|avait payé|paie|paye|a acheté|a réservé) ... (vol|billet|voyage|hôtel|visa) ...9 (lui|elle|eux|patron|agence|homme|ami|chum|oncle|compagnie|sait pas); (il|elle|ils|agent|agence|homme) (lui|m'|leur|nous) ... envoyé (le|un|les|des) (billet|billets|passage)" }
phrase "c_never" { en = "(never|had never|hadn't|has never|first time) ...2 (flown|flew|been on a plane|travelled|traveled|left the village|left home|left the country|had a passport|seen an airport|taken a plane|booked|crossed); (can't|cannot|couldn't|could not|doesn't know how to|didn't know how to) ...3 (book|buy the ticket|apply|get a visa|fill|travel alone|read the ticket|read the signs|find the gate)", fr = "(jamais|premier|première) ...2 (pris l'avion|voyagé|sortie du village|sorti du village|quitté|eu de passeport|vu un aéroport|vol|fois en avion); (pas capable de|savait pas|incapable de|peut pas|pouvait pas) ...3 (réserver|acheter|demander un visa|remplir|voyager seule|voyager seul|lire le billet|trouver la porte)" }
phrase "c_does" { en = "(agent|recruiter|agency|cousin|uncle|aunt|broker|consultant|friend|pastor|someone|she|he|they|man|lady) ...3 (did|does|handled|arranged|booked|paid|bought|took care of|looked after|organized|filled|got) ...5 (everything|all|it all|visa|ticket|tickets|passport|papers|forms|suitcase|flight|bus)", fr = "(agent|agente|recruteur|recruteuse|agence|cousin|oncle|tante|courtier|consultant|ami|amie|pasteur|quelqu'un|elle|il|ils|homme|dame) ...3 (a tout fait|fait|s'est occupé|s'est occupée|arrangé|réservé|payé|acheté|organisé|rempli|obtenu) ...5 (tout|visa|billet|billets|passeport|papiers|formulaires|valise|vol|autobus)?" }
phrase "c_never" { en = "(couldn't|could not|can't|cannot|would not have|wouldn't have) ...2 (come|travel|travelled|go|gone|made it) ...1 (alone|by herself|by himself|on her own|on his own|by themselves)",
                   fr = "(pouvait|pouvaient|peut|aurait|auraient|pouvais) pas ...2 (venir|voyager|partir|y aller) ...1 (seule|seul|seuls|seules)" }
phrase "c_does" { en = "(counted|relied|depended|relying|depending|counting) on ...1 (smuggler|agent|recruiter|broker|man|lady|agency)",
                  fr = "(agent|agente|recruteur|recruteuse|agence|passeur|courtier) (a|avait|ont) (fait|arrangé|réglé|payé|organisé|réservé) ...3 (visa|billet|billets|passeport|papiers|tout|toute); (comptait|comptaient|dépendait|dépendaient|se fiait|se fiaient) (sur|du|de|au|à) ...1 (passeur|agent|agente|recruteur|recruteuse|agence|courtier|homme|dame)" }
flag_when "arranged" :near("move", "2 sentences") :unless("ordinary", "2 sentences")
flag_when "who2" :unless("ordinary", "2 sentences")
flag_when "who2" :near("g9", "anywhere")
flag_when "c_never" :near("c_does", "same sentence")

hits "[Someone else booked and paid for everything], he only had the ticket in hand at the airport."
hits "She was [unable to get a visa by herself]."
hits "The [agent arranged all the papers] and the flight."
hits { fr = "[Quelqu'un d'autre a tout réservé], elle ne savait pas l'heure du vol." }
hits { fr = "Il ne [pouvait pas obtenir de visa seul]." }
hits { fr = "L'[agent s'est occupé de tous les papiers] pour le Canada." }
misses "Our travel agent booked everything for the honeymoon."
misses "The caterer took care of everything."
misses "I paid for the flight myself."
misses { fr = "L'agence de voyage a tout réservé pour nos vacances." }
misses { fr = "Le traiteur s'est occupé de tout pour la fête." }
misses { fr = "J'ai payé mon vol moi-même." }
hits "Her [ticket was paid by the agency]."
hits "He had [never been on a plane, the agent handled] the visa."
hits { fr = "Son [billet était payé par l'agence]." }
hits { fr = "Il avait [jamais pris l'avion, l'agent s'est occupé de] tout." }
misses "The bus leaves from the village at eight."
misses "The travel agent handled everything for our honeymoon."
misses { fr = "L'autobus part du village à huit heures." }
misses { fr = "Mon père a payé mon billet pour Noël." }
hits "She [had never flown], the [agent did the visa, the ticket] and even the suitcase."
hits { en = "[The agent got the visa, the ticket, everything]; she could not have come alone.",
       fr = "[L'agent a fait le visa, le billet, toute]; elle aurait pas pu venir toute seule." }
hits { en = "He [could not travel by himself] and [counted on the smuggler] for it all.",
       fr = "Il [pouvait pas voyager tout seul] et [comptait sur le passeur] pour tout." }
hits { en = "She [had never taken a plane; the lady bought the ticket and did the papers].",
       fr = "Elle [avait jamais pris l'avion; la dame a acheté le billet et fait les papiers]." }
misses { en = "She could not travel alone after surgery and counted on her daughter.",
         fr = "Elle pouvait pas voyager seule après l'opération et comptait sur sa fille." }
misses { en = "He could not travel by himself last year because of his heart.",
         fr = "Il pouvait pas voyager seul l'an passé à cause de son coeur." }
