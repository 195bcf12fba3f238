indicator "vuln.unknown_area"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection = { en = "interpreter, map, local contact",
                         fr = "interprète, carte, contact local" } }
law       "CC 279.01"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Finds it hard to live in an unknown area (language, place, no network)",
        fr = "Difficulté à vivre dans un lieu inconnu (langue, lieu, aucun réseau)" }
why   { en = "Someone who does not know where they are cannot ask for help or leave.",
        fr = "Une personne qui ne sait pas où elle est ne peut ni demander de l'aide ni partir." }
ask   { en = "Which place names does the person know? Whom do they know here?",
        fr = "Quels noms de lieux la personne connaît-elle? Qui connaît-elle ici?" }
false_alarms { en = "A tourist who is lost; a newcomer with friends and courses.",
               fr = "Touriste perdu; nouvel arrivant avec amis et cours." }

words "unknown" { en = "doesn't know, does not know, doesnt know, don't know, do not know, dont know, didn't know, did not know, no idea, not know, cannot say, can't say, could not say, couldn't say, couldn't tell, could not tell, can't tell, unable to say, unable to give, cannot give, can't give, could not give, couldn't give, isn't sure, not sure, unsure, has no idea, had no idea, never told, wasn't told, was not told, was never told", fr = "ne sait pas, sait pas, ne savait pas, savait pas, sais pas, savent pas, ne savent pas, ne savaient pas, aucune idée, pas la moindre idée, ne peut pas dire, peut pas dire, incapable de dire, incapable de donner, ne peut pas donner, peut pas donner, pouvait pas donner, n'a pas pu donner, ignore, ignorait, ignorent, jamais su, pas su, ne connaît pas, connaît pas, ne connaissait pas, connaissait pas, ne connaissent pas" }
words "where" { use = "documents.address" }
words "tongue" { en = "english, french, english or french, french or english, any english, much english, good english, either language, the language", fr = "français, anglais, français ni anglais, anglais ni français, la langue, ni l'un ni l'autre" }
words "alone_here" { en = "knows nobody, knows no one, know nobody, know no one, doesn't know anyone, does not know anyone, don't know anyone, don't know anybody, doesn't know anybody, no family here, no friends here, no family in canada, no friends in canada, no contacts here, no one to call, nobody to call, no one to turn to, nobody to turn to, no support network, no network, who are you gonna talk to, who would i tell, far from home, far from her community, far from her family, alone in canada, alone in this country, first time in canada, new to canada and alone", fr = "ne connaît personne, connaît personne, connais personne, ne connaissent personne, connaissent personne, ne connaissait personne, connaissait personne, pas de famille ici, aucune famille ici, sans famille ici, pas d'amis ici, aucun ami ici, aucun réseau, personne à appeler, personne vers qui, seule au canada, seul au canada, seule au pays, loin de chez elle, loin de sa communauté, loin de sa famille, loin de chez lui" }

phrase "where" { en = "{unknown} ...3 {where}; {unknown} ...3 where (she|he|they|we|i|this|the|it|home|to|am|are|is); (what|which) (city|town|province|street) ...2 (is|are) (this|it|we in|she in); where am i; where are we; (asked|ask|asks) ...3 (what|which) (city|town|province|country); not ...2 (her|his|their|our) own address; thought|thinks|believed (she|he|they) (was|is|were|are) in ...3 (not|but)", fr = "{unknown} ...3 {where}; (c'est|on est dans|suis dans|est dans) quelle ville; où (suis-je|sommes-nous); (demandé|demande|demandait) ...4 (quelle ville|quel pays|quelle province|dans quelle ville); croyait|croit|pensait être (à|en|au)" }
phrase "tongue" { en = "(speaks|speak|spoke|spk|has|have|with|knows) ...1 (no|little|very little|hardly any|almost no|not much|zero|limited|barely any|no word of) ...1 {tongue}; (doesn't|does not|doesnt|don't|do not|dont|didn't|did not|can't|cannot|cant|couldn't) ...1 (speak|understand|read|know) ...2 {tongue}; not a word of ...1 {tongue}; none of (us|them) ...2 (speak|speaks|spoke|understand) ...2 {tongue}; no english", fr = "(ne)? ...1 (parle|parlent|parlait|parlaient|comprend|comprennent|lit) ...1 (pas|ni|peu|presque pas|pas un mot de|aucun mot de|à peine|même pas) ...2 {tongue}; pas un mot (de|d') ...1 {tongue}; ni (le)? français ni (l')? anglais; ni (l')? anglais ni (le)? français" }
phrase "alone" { en = "{alone_here}", fr = "{alone_here}" }
phrase "context" { en = "{people.controllers}; works|working|job|pay|paid|passport|locked|motel|clients|house|farm|debt|owes|alone|afraid|scared", fr = "{people.controllers}; travaille|travailler|job|paye|payé|payée|passeport|enfermée|motel|clients|maison|ferme|dette|doit|seule|peur" }
words "unk" { en = "no notion of where, no notion where, couldn't say what, couldn't tell dispatch, couldn't tell us where, couldn't name, could not name, unable to state, unable to name, unable to say, doesn't have the address, does not have the address, don't know the name of this place, dont know the name, know the name of this place, what province this was, what province is this, what city is this, what is this town, never seen the town, looked out of the window for a sign, looked for a sign, looked outside for, has no idea where, doesn't know the address, only knows it's near, only knows it is near, only that she could hear, by hand signs, hand signs, only one who can talk with, nobody from her country, no one from her country, knows nobody, know nobody, doesn't know a soul, know a soul, not a word of either, no friends, no family in the province, no clue how the bus, couldn't read the sign, can't read the signs, never been outside the, does not speak either, speaks neither", fr = "savent pas du tout où, sait pas du tout où, pas l'adresse d'où, a pas l'adresse, n'a pas l'adresse, sauraient pas dire, saurait pas dire, pouvait pas dire au, pouvait pas nous dire où, pu nommer la ville, pu nommer, incapable de nommer, incapable de donner son adresse, incapable de dire, connais pas le nom de la place, connaît pas le nom, quelle province ici, quelle province, quelle ville ici, c'est quelle ville, c'est quoi cette ville, n'ont jamais vu la ville, jamais vu la ville, regardé dehors pour, cherché une pancarte, juste que c'est proche, juste qu'elle entendait, par signes, le seul qui peut lui parler, personne de son pays, connaît pas un chat, ne connaît pas un chat, connaît personne, ne connaît personne, pas un mot d'anglais, pas un mot de français, pas d'amis, pas de famille dans la province, aucune idée comment marche, lire les pancartes, jamais sortie de, ne parle aucune, parle ni, sait pas lire le français, ne sait pas lire" }
phrase "unk" { en = "{unk}", fr = "{unk}" }
phrase "thought" { en = "(thought|thinks|believed|believes) (she|he|they|it) (was|were|is|are) (in)? ... {travel.places_ca}", fr = "(croyait|croit|pensait|pense|croyaient|pensaient) (être|que c'était|qu'on était|qu'ils étaient|qu'elle était) (à|en|au)? ... {travel.places_ca}; se (pensait|croyait) (à|en) {travel.places_ca}" }
phrase "gain4" { en = "{recruitment.exploit}; brought in by night; work; works; employer; passport; house; alone; afraid; signs; dispatch; patient; she's; the girl; the men", fr = "{recruitment.exploit}; amenés de nuit; travaille; employeur; passeport; maison; seule; peur; patiente; répartiteur; la fille; les hommes; elle; il" }
phrase "plain4" { en = "lost tourist; flower; restaurant address; dementia; alzheimer; gps",
                  fr = "fleur; restaurant; alzheimer; touriste; gps" }
phrase "asked9" { en = "(asked|asks|ask|wants to know|wanted to know|wondered) (me|us|him|her|the nurse|the driver|staff|our staff|if|whether|someone)? ...4 (what is the name of this|what is the name of the|the name of the road|the name of the town|the name of the city|the name of the street|what city|which city|what town|what country|which country|what province|what street|what road|where is this|where this is|how many hours|what is this place|what day|what year|what month|what season); (asked|asks) (me|us)? ...3 (if|whether) ...6 (canada|the sea|toronto|montreal|the border|the ocean|this is|police here|jail); (didn't|doesn't|does not|did not) know which (bus|town|city|road|province|street|station|stop|building); (nobody|no one|no family|no friends) in (canada|this country|this city|quebec|ontario); (didn't|doesn't|does not|did not) know (she|he|they) (was|were|is|are) in (canada|quebec|ontario|alberta|bc|manitoba|montreal|toronto)", fr = "(demandé|demande|demandait|asked|veut savoir|voulait savoir) (c'était|c'est)? ...4 (c'est quoi|le nom de la ville|le nom de la rue|le nom du village|le nom de la place|quelle ville|quel pays|quelle province|quelle rue|où on est|où c'est|à combien d'heures|quelle distance|quel jour|quelle année|quel mois|quelle saison); (demandé|demande|asked) ...2 si ...8 (était loin|est loin|finie|fini|la mer|le canada|la frontière|était proche|est proche|la guerre); (sait|savait|savent|savaient) pas (quel|quelle) (autobus|ville|route|province|rue|station|arrêt|bloc); (sait|savait|savent) pas nommer (la|le|sa|son) ...2 (ville|station|rue|village|province|quartier); (aucun|aucune|personne) ...2 (pu|peut|pouvait) nommer (la|le) ...2 (ville|rue|province|village|pays|destination); (personne|pas de famille|pas d'amis|aucune famille) au (canada|québec|pays); (sait|savait|savent) pas qu'(il|elle|ils|elles) (est|était|sont) (au|en|à)" }
phrase "strong" { en = "{recruitment.exploit}; house; work; works; boss; van; driver; farm",
                  fr = "{recruitment.exploit}; maison; travaille; boss; van; chauffeur; ferme" }
phrase "lost9" { en = "(couldn't|could not|can't|cannot) (say|tell us|explain|tell me) (how|where|what) (she|he|they) (got|came|lives|live|is|are|was|were|sleeps|stays|works); (thinks|thought|believes|believed) (this is|it is|it was|it's|we were|she is|he is|they are) ...2 {travel.places_ca}; (asked|asks|ask) (me|us|the nurse|the driver|staff)? ...3 (which way|what is|what's|where|if|whether) ...4 (ocean|sea|lake|mountain|capital|border|america|united states|states|usa|toronto|downtown|the city|north|airport); (never|not) (been|gone|set foot) (off|outside|past|beyond|out of|to) the (farm|property|house|yard|town|store|village|building|apartment|street|gate); (through|with|by|using) (google translate|a translation app|translation app|translator app|gestures|hand gestures|hand signs|drawings|a phone app); (nobody|no one) (here|there|at work|in the house|in town) ...3 speaks (her|his|their) language; (doesn't|does not|didn't) know (what|where|who) (a|the) (911|police station|hospital|clinic|bus|bus stop|post office|bank|loonie|sin|library|number); (doesn't|does not|didn't|don't) know (the|her|his|their) (address|street|postal code|town|route|road|phone number|area|neighbourhood)", fr = "(pouvait pas|peut pas|pu|incapable de) (dire|nous dire|expliquer|me dire) (comment|où|quel|d'où) (elle|il|ils|elles) (est|était|vit|vivent|reste|dort|travaille|arrivée|venue|sont); (pense|pensait|croit|croyait) (que c'est|qu'on est|que c'était|qu'elle est|qu'il est|être) ...2 {travel.places_ca}; (demandé|demande) ...3 (de quel côté|c'est où|où est|si|c'est quoi) ...4 (océan|mer|lac|fleuve|montagne|capitale|frontière|états-unis|toronto|montréal|centre-ville|la ville|nord|aéroport); (jamais) (sortie|sorti|sortis|allée|allé|mis les pieds) (de|du|hors de|plus loin que|à|au|en dehors de) (la|le|l')? (ferme|terrain|maison|cour|ville|magasin|village|bloc|appartement|rue|barrière|dépanneur); (avec|par|via) (google traduction|google translate|une application de traduction|app de traduction|des gestes|gestes|des dessins|une app); personne (ici|là|au travail|dans la maison) ...3 parle (sa|leur) langue; (connaît|connaissait|sait|connaissent) pas (l'adresse|son adresse|leur adresse|la rue|le code postal|le village|la route|le quartier|le rang)" }
phrase "gl9" { en = "{recruitment.exploit}; works; work; boss; house; van",
               fr = "{recruitment.exploit}; travaille; boss; maison; van" }
phrase "tongue" { en = "(none|neither|nobody|no one|not one) of (us|them|the men|the girls|the women|the workers) ...2 (speak|speaks|spoke|understand|understands|read|reads) ...2 {tongue}", fr = "(aucun|aucune|personne) (d'eux|d'elles|de nous|des hommes|des filles|des ouvriers) ...2 (parle|comprend|lit|parlait|comprenait) ...2 {tongue}" }

phrase "cant_place" { en = "(couldn't|could not|can't|cannot|cant|didn't|doesn't|dont|don't|does not|did not|unable to|neither could|none could|no idea) ...2 (tell|say|name|know|point|find)? ...3 (what|which|whats|where) (town|city|province|street|country|road|place|part of canada|she is|he is|they are|we are|we r|i am|this is|house is); (what|which) (town|city|province|country) (is this|are we in|am i in|this is|we were in|we are in|it was|they were in|she was in); (somewhere|some place|someplace) ...2 (with|near|in) ...3 (snow|trees|lake|woods|field|fields|bush|mountain|mountains|highway|cross|river|cows); only (know|knows|knew|seen|saw|sees) ...2 (the|his|her|their)? (road|way|path|inside|walk) ...2 (from|between|of); (thinks|thought|believed|told) ...3 (lake|river|city|town|it) ...2 (is|was) ...2 (ocean|sea|toronto|america|usa|the states|montreal|vancouver); address ...4 (white house|yellow house|house near|near trees|behind the|beside the|building with|above the store|by the airport); (blindfolded|at night|no windows|curtains closed|in the back) ...5 (didn't see|couldn't see|don't know|never saw) ...3 (where|road|route|signs)", fr = "(pas|incapable|capable|jamais|aucune idée|personne) ...5 (dans quelle|quelle|quel) (ville|province|rue|village|pays|place|adresse|coin) ...2 (on|elle|il|ils|c'est|est|était)?; (sait|savait|sais|savent|connaît) ...1 (pas|point|même pas) ...2 (où|ou) ...1 (elle|il|ils|on|je|c'est|cest|ça|chu|suis|dort|reste|est|habite); (quelque part|kek part) ...4 (bois|neige|lac|champ|champs|arbres|montagne|rivière|croix|autoroute|vaches); (connaît|connaissait|connaissent|connais) ...1 (juste|seulement|rien que|que) ...1 (le|la) (chemin|route|trajet|bout); (demandé|demande) ...2 si ...2 (on|c'était|c'est|elle) ...3 (encore)? ...2 (québec|canada|toronto|montréal|ontario|états-unis); (croyait|pensait|pense|croit) ...2 (être|qu'elle était|que c'était|qu'on était) ...3 (toronto|montréal|états-unis|vancouver|québec)" }
phrase "lost_tourist" { en = "(new in town|bus routes|gps died|map app|tourist|tourists|hiking|hiker|dementia|alzheimer|parcel|delivery|which city offers|passport office)", fr = "(nouvelle en ville|circuits d'autobus|touriste|touristes|randonnée|démence|alzheimer|colis|livraison|bureau des passeports|cherche l'adresse)" }
phrase "may_go" { en = "where (she|he|they|i|we) (may|can|could|might|should|wants|want|wanted)",
                  fr = "où (elle|il|ils|je|on) (peut|pouvait|veut|voulait)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "on_map" { en = "(map|maps) ...9 (could not|couldn't|can't|cannot|didn't know|unable|no idea) ...3 (find|point|show|say|tell|where) ...3 (province|city|town|country|where|village|herself|himself|home|us)", fr = "(carte|mappe) ...9 (pas|incapable|sait pas|jamais) ...4 (trouver|pointer|montrer|dire|où) ...4 (province|ville|pays|village|où on|ici)" }
words "unk" { en = "knows no one here, knows nobody here, know nobody here, know no one here, knows no one in this",
              fr = "connaît personne ici, connaît personne en ville" }
phrase "where" { en = "(thought|believed|thinks|think) (he|she|they|we|i) (was|were|is|are) in ...3 (it was|it's|it is|they were) ...1 (farm|motel|camp|warehouse)" }
phrase "may_go" { fr = "(pensait|pensais|pensaient) être à (l'avance|temps|l'heure)" }
flag_when "where" :unless("may_go", "same sentence") :unless("cleared", "2 sentences")
flag_when "tongue" :near("context", "anywhere") :unless("cleared", "2 sentences")
flag_when "alone" :near("context", "anywhere") :unless("cleared", "2 sentences")
flag_when "unk" :unless("plain4", "2 sentences") :unless("cleared", "2 sentences")
flag_when "thought" :near("gain4", "2 sentences") :unless("cleared", "2 sentences")
flag_when "asked9" :near("strong", "anywhere") :unless("cleared", "2 sentences")
flag_when "asked9" :unless("plain4", "2 sentences") :unless("cleared", "2 sentences")
flag_when "lost9" :near("gl9", "anywhere") :unless("plain4", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "cant_place" :unless("lost_tourist", "same paragraph") :unless("cleared", "2 sentences")
flag_when "on_map" :unless("lost_tourist", "same paragraph") :unless("cleared", "anywhere")

hits "The girl [does not know what city] she is in, she sees a water tower."
hits "The nanny [speaks no English or French] and the family told the nurse she is shy."
hits "He [knows nobody here], only the man who brought him to the farm."
hits { fr = "La jeune femme [ne sait pas dans quelle ville] elle est, elle voit un château d'eau." }
hits { fr = "La bonne [ne parle ni français ni anglais], et la famille dit qu'elle est gênée." }
hits { fr = "Il [ne connaît personne] ici, à part l'homme qui l'a amené à la ferme." }
misses "I don't know which form to send for my work permit."
misses "He speaks good English and has cousins in town."
misses "Tourist asked which street leads to the museum."
misses { fr = "Je ne sais pas quel formulaire envoyer." }
misses { fr = "Il parle bien français et a des cousins en ville." }
misses { fr = "Un touriste cherche le musée." }
hits "She [looked out of the window for a sign] when the nurse wanted the name of the place."
hits "He [couldn't say what] road the farm is on and works there since June."
hits "[He believed he was in Toronto]; he works in a barn near Sudbury."
hits { fr = "Elle s'est [regardé dehors pour] trouver le nom du village." }
hits { fr = "Ils [sauraient pas dire] sur quelle route est la ferme." }
hits { fr = "Elle se [pensait à Montréal]; elle travaille à Moncton." }
misses "My mom doesn't speak English but lives with us and has lots of friends."
misses "He speaks Spanish and English."
misses { fr = "Ma mère parle pas anglais mais elle vit avec nous et a plein d'amies." }
misses { fr = "Il parle espagnol et français." }
hits "He [thinks the lake is the ocean], nobody showed him a map."
hits "we r [somewhere with snow], far from the airport, 5 hours maybe"
hits "They [only know the road from] the bunkhouse to the barn."
hits "She gave the [address as \"the white house near trees]\"."
gaps { fr = "[Elle a pas été capable de me dire dans quelle ville on était]." }
hits { fr = "Il [connaît juste le chemin] entre le dortoir et la grange." }
hits { fr = "on est [kek part avec du bois], loin de laeroport" }
hits { fr = "Elle a [demandé si on était encore au Québec]." }
misses "I'm new in town and don't know the bus routes yet."
misses { fr = "Je cherche l'adresse du bureau des passeports." }
gaps { fr = "[Il m'a demandé c'était où, Montréal, par rapport à ici]." }
hits "She pointed at the [map and could not find the province]."
hits { fr = "Devant la [carte, elle a pas été capable de trouver la province]." }
misses "I looked at the map and could not find the bike path."
misses { fr = "Sur la carte, je suis pas capable de trouver la piste cyclable." }
misses { en = "We thought we were in row five; it was a house seat.",
         fr = "On pensait être à l'avance; c'était une longue file." }
hits { en = "She [could not tell me what town we were in].",
       fr = "Elle [pouvait pas me dire dans quelle ville on était]." }
hits { en = "He [speaks neither] English nor French and [knows no one here].",
       fr = "Il [parle ni] anglais ni français et [connaît personne ici]." }
hits { en = "i [dont know the adress] here theres trees thats all",
       fr = "je [sais pas l'adresse] ici y a des arbres c'est toute" }
hits { en = "He [thought he was in Toronto; it was a farm] near Chatham.",
       fr = "Il [pensait être à Toronto]; c'était une ferme à côté de Chatham." }
gaps { en = "She [only knows it is cold and there is a gas station].",
       fr = "Elle [sait juste qu'il fait froid et qu'il y a une station d'essence]." }
