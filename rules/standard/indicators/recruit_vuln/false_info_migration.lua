indicator "recruit_vuln.false_info_migration"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention  = { en = "answer the false stories", fr = "répondre aux faux récits" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "False information about successful migration",
        fr = "Fausse information sur une migration réussie" }
why   { en = "Stories of easy success make an unsafe offer look good.",
        fr = "Des récits de réussite facile font paraître bonne une offre risquée." }
ask   { en = "What pictures or stories were shown, and by whom?",
        fr = "Quelles photos ou quels récits a-t-on montrés, et qui?" }
false_alarms { en = "Ordinary advertising by a school or a city.",
               fr = "Publicité ordinaire d'une école ou d'une ville." }

words "show" { en = "showed, shows, showed him, showed her, showed them, showed us, showed me, posted, told him that everyone, told her that everyone, told them that everyone, said everyone, says everyone, told that everyone, everyone gets, everybody gets, all get, bragged", fr = "montrait, montré, montre, montraient, publiait, disait que tout le monde, dit que tout le monde, disaient que tout le monde, tout le monde a, tout le monde obtient, tout le monde devient, se vantait" }
words "dream" { en = "got rich, rich in canada, rich, big house, big houses, new car, new cars, pickup trucks, citizenship, citizenship after, passport of canada, passport after, gets citizenship, gets a passport, money grows, easy money, good life, paradise, success stories, made it in canada, cars and houses", fr = "devenus riches, riches, riche au canada, grosse maison, grosses maisons, chars neufs, auto neuve, pick-up, la citoyenneté, citoyenneté après, le passeport canadien, passeport après, argent facile, belle vie, paradis, réussi au canada" }

phrase "dream" { en = "{show} ... {dream}; (pictures|photos|photographs|videos) of ... {dream}; everyone|everybody (gets|has|becomes) ... (citizenship|passport|residence|residency|rich|papers) after", fr = "{show} ... {dream}; (photos|vidéos|images) de ... {dream}; tout le monde (obtient|a|devient) ... (citoyenneté|passeport|résidence|riche|papiers)" }
phrase "ordinary" { en = "dealership; lottery; real estate; open house; movie; car show",
                    fr = "concessionnaire; loterie; immobilier; film; salon de l'auto" }
words "dream2" { en = "everybody gets rich, everyone gets rich, get rich, gets rich, got rich, houses and trucks, big money, big house, sports car, owns three restaurants, went with nothing, papers take two weeks, citizenship, citizenship for, pr in, handed an apartment, given an apartment, government pays you, no winter, pays you to study, life was great, life is great, canada easy, easy life, green life, border is open, nobody checks, no one ever fails, nobody fails, treat them like daughters, like daughters, looking for girls, guaranteed, everybody happy, what two years gets you, easy to stay, everyone gets papers, everyone gets citizenship", fr = "tout le monde devient riche, devenir riche, devient riche, devenus riches, maisons et de chars, des maisons, gros argent, char sport, trois restaurants, parti de rien, papiers prennent deux semaines, citoyenneté, citoyenneté promise, résidence en, te donne un appartement, donne un appartement, gouvernement te paie, gouvernement paie, vie était belle, vie est belle, canada facile, vie facile, vie assurée, frontière est ouverte, personne vérifie, personne échoue, comme leurs enfants, cherchent des filles, garanti, garantie, tout le monde content, ça que ça donne, facile de rester, tout le monde a ses papiers, tout le monde obtient" }
words "pitch" { use = "people.recruiters", en = "told the village, told them, told us, told her, told him, been told, said, say, showed us, showed them, showed her, showed pictures, had photos, photos of, the posters, posters said, in the video, believed, believed that, promised, kept saying, wrote that, the man say, consultant", fr = "racontaient, racontait, disait, dit, disaient, leur a dit, leur avait dit, nous montrait, montrait, montraient, avait des photos, photos de, les affiches, sur les affiches, dans le video, dans la vidéo, croyait, promise, promis, répétait, écrivait, le monsieur dit, consultant, la recruteuse" }
words "land" { en = "canada, over there, abroad, canadian, the border, season, after one season, two years, one year, within a year, in 6 months, a year, landing, when you land", fr = "canada, là-bas, à l'étranger, canadiennes, frontière, saison, après une saison, deux ans, un an, dans l'année, en 6 mois, en débarquant, une fois là" }
phrase "dream2" { en = "{pitch} ...9 {dream2} ...9 {land}; {pitch} ...9 {land} ...9 {dream2}; {land} ...9 {dream2} ...9 {pitch}", fr = "{pitch} ...9 {dream2} ...9 {land}; {pitch} ...9 {land} ...9 {dream2}; {land} ...9 {dream2} ...9 {pitch}" }
phrase "c_shows" { en = "(showed|shows|sent|posted|saw|watched|seen) ...3 (a|the|some|his|her|them|him|me|us)? ...1 (video|videos|photo|photos|picture|pictures|reel|tiktok|selfie|post) ...7 (house|truck|car|pool|cash|rich|money|snow and|smiling|kitchen|mansion|citizen|citizenship|dollars|new life); (said|says|told|promised|swore) ...5 (everyone|everybody|anybody|all|you) ...4 (gets|get|becomes|become|makes|make|earns) ...3 (citizenship|citizen|papers|pr|residency|rich|a house|millions|thousands|a car)", fr = "(montré|montre|montrait|envoyé|publié|vu|regardé) ...3 (vidéo|vidéos|photo|photos|reel|tiktok|selfie|publication) ...7 (maison|pick-up|auto|char|piscine|cash|riche|argent|cuisine|château|citoyen|citoyenneté|dollars|nouvelle vie); (dit|disait|promis|jurait) ...5 (tout le monde|chacun|tous|tu) ...4 (devient|a|reçoit|obtient|fait|gagne) ...3 (citoyenneté|citoyen|papiers|résidence|riche|maison|mille|auto)" }
phrase "c_here" { en = "(canada|alberta|ontario|quebec|toronto|montreal|vancouver|abroad|overseas|after one year|after a year|in a year|in one year|in two years|agent|recruiter|back home|job|work)", fr = "(canada|alberta|ontario|québec|toronto|montréal|vancouver|l'étranger|après un an|en un an|dans un an|en deux ans|agent|recruteur|job|emploi|travail)" }
phrase "c_sale" { en = "(realtor|listing|renovation|wedding|vacation|lottery|crypto|influencer marketing)", fr = "(courtier|inscription|rénovation|mariage|vacances|loterie|crypto)" }
phrase "plenty" { en = "(in|after|within) (a|one|two|three|five) (year|years|months) (you|they|he|she|we|i) (will|would|'ll|can|could) ...1 (own|buy|have|be|get) ...1 (house|car|rich|citizen|citizens|land|truck) ...4 {tells}; {tells} ...4 (in|after|within) (a|one|two|three|five) (year|years|months) (you|they|he|she|we|i) (will|would|'ll|can|could) ...1 (own|buy|have|be|get) ...1 (house|car|rich|citizen|citizens|land|truck)",
                  fr = "dans (un|deux|trois|cinq) (an|ans|mois) (tu|ils|il|elle|on|je) (vas|vont|va|allait|allais|auras|aura|aurait) ...1 (avoir|acheter|être)? ...1 (maison|char|riche|citoyen|citoyenne|terre|auto) ...4 {tells}; {tells} ...4 dans (un|deux|trois|cinq) (an|ans|mois) (tu|ils|il|elle|on|je) (vas|vont|va|allait|allais|auras|aura|aurait) ...3 (maison|char|riche|citoyen|citoyenne|terre|auto)" }
flag_when "dream" :unless("ordinary", "same sentence")
flag_when "dream2"

-- What is said or shown of life over there, too good to be true.
words "tells" { use = "people.recruiters",
                en  = "told, tells, said, says, say, showed, shows, shown, promised, promises, swore, swears, posted, posts, bragged, brags, wrote, boasted, claimed, explained, preached, slide show, slideshow, video, videos, film, newspaper, brochure, flyer, flyers, poster, posters, billboard, photos, pictures, tiktok, facebook page, live video",
                fr  = "dit, disait, disaient, raconte, racontait, racontaient, montre, montrait, montré, montraient, promis, promet, promettait, juré, jurait, publie, publiait, vantait, vante, écrivait, prétendait, expliquait, prêchait, diaporama, vidéo, vidéos, film, journal, dépliant, dépliants, affiche, affiches, photos, tiktok, page facebook" }
words "plenty" { en = "free house, free houses, free land, free apartment, free school, free health, free money, pension from, pension for life, house is given, houses are given, land is given, farm is given, farm will be yours, given a house, given a car, given a farm, given land, gives you a house, gives you a car, gives you land, gives you money, gives everyone, gives everybody, government gives, government pays, pay you to, passport after, passport in, passport of canada, citizen after, citizens after, citizen in, citizens in, become citizens, becomes a citizen, become canadian, become canadians, permanent residence after, permanent residence in, residence after, pr after, pr in, papers after, papers in, within a year everyone, bought a house after, bought a hotel, bought a restaurant, owns a mall, owns a hotel, owns three, owns a truck, his own truck, own house, own business, big house, big car, new truck, new car, tesla, mercedes, mansion, a pool, swimming pool, got rich, get rich, gets rich, millionaire, millionaires, rich in, nobody is poor, no one is poor, everyone is rich, money on trees, easy money, a month easy, thousand a month, thousand a week, k a month, k a week, no winter, no police, no taxes, nobody gets sent back, nobody is sent back, no one gets refused, everyone gets in, everybody gets in, all get papers, all got papers, everyone gets papers",
                 fr = "maison gratuite, maisons gratuites, terre gratuite, logement gratuit, école gratuite, argent gratuit, donne une maison, donne une terre, donne un char, donne de l'argent, donne un appartement, maison est donnée, terre est donnée, ferme est donnée, reçoit une maison, reçoivent une maison, gouvernement donne, gouvernement paie, gouvernement paye, gouvernement envoie, paie pour, pension à vie, passeport après, passeport en, passeport au bout, citoyen après, citoyens après, citoyen en, citoyens en, deviennent canadiens, devient canadien, devenir canadien, devenus canadiens, résidence après, résidence en, résidence au bout, papiers après, papiers en, papiers au bout, en un an tu as, en un an t'as, au bout d'un an, acheté une maison, acheté un hôtel, acheté un restaurant, sa propre maison, sa maison, son propre camion, grosse maison, gros char, char neuf, camion neuf, une tesla, mercedes, château, une piscine, devenu riche, devenus riches, devient riche, deviennent riches, devenir riche, millionnaire, millionnaires, personne est pauvre, tout le monde est riche, l'argent pousse, argent facile, par mois facile, mille par mois, mille par semaine, pas d'hiver, pas de police, pas d'impôts, personne est renvoyé, personne n'est renvoyé, personne se fait renvoyer, tout le monde passe, tout le monde a ses papiers, tous ont eu leurs papiers, maison à toi" }
words "there" { use = "places.abroad", en = "canada, canadian, canadians, toronto, montreal, vancouver, quebec, ontario, alberta, north america, america, over there, over here, abroad, the west, harvest, the farm, drivers, nurses, landing, from the day you land, when you land, on arrival, cousin, a man just like, like him, like her, like you, like us, boys", fr = "canada, canadien, canadiens, toronto, montréal, québec, ontario, alberta, amérique, là-bas, ici, à l'étranger, récolte, la ferme, chauffeurs, les filles font, infirmières, en arrivant, à l'arrivée, dès l'arrivée, cousin, du cousin, comme moi, comme lui, comme elle, comme toi, comme nous, gars" }
phrase "plenty" { en = "{tells} ...12 {plenty}; {plenty} ...9 {tells}; {tells} ...9 {money >= 2000} ...3 (a|per|every) (month|week|weekend); {tells} ...9 (bought|owns|has|built|drives|got) ...3 (house|houses|mall|hotel|restaurant|truck|car|jeep|villa|land|farm|business|shop); (farm|land|house|apartment|truck|car) ...3 (is|are|will be|be|was) (given|yours|theirs|his|free) ...4 (after|from|when|once)", fr = "{tells} ...12 {plenty}; {plenty} ...9 {tells}; {tells} ...9 {money >= 2000} ...3 (par|chaque) (mois|semaine|fin de semaine); (font|gagnent|fait|gagne) {money >= 2000} ...1 (par|chaque) (mois|semaine|fin de semaine); {tells} ...9 (acheté|bâti|construit|conduit|devant) ...3 (maison|maisons|hôtel|restaurant|camion|char|auto|villa|terre|ferme|commerce|tesla); en un an ...1 (as|a|avez) ...2 (maison|papiers|passeport|char)" }
phrase "there" { en = "{there}", fr = "{there}" }
phrase "gain3" { en = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (pay|paid|pays|wage|wages|owes|owed|debt|papers|permit|boss|contractor|foreman|madame|pimp|gang|trap|sleeps|hours|locked|donor|transplant|bruise|bruises|cries|hidden|motel|trailer|earn|earns|married off|farm|barns|job|work|works|worked|working|fellow|fella|shift|harvest)", fr = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (paye|payé|payée|payés|salaire|doit|dette|papiers|permis|boss|patron|contremaître|madame|pimp|gang|dort|heures|barré|donneur|greffe|bleus|pleure|cachée|motel|remorque|gagne|audience|clients|sinon|fugue|chez lui|ferme|job|travail|travaille|travaillait|bonhomme|quart|récolte)" }
phrase "ordinary2" { en = "(lottery|real estate|realtor|university fair|settlement worker|citizenship ceremony|news report|documentary)", fr = "(loterie|immobilier|salon de l'emploi|cérémonie de citoyenneté|reportage|documentaire)" }

flag_when "plenty" :near("there", "2 sentences") :near("gain3", "anywhere")
          :unless("ordinary", "same sentence") :unless("ordinary2", "2 sentences")
flag_when "c_shows" :near("c_here", "same sentence") :unless("c_sale", "same paragraph")

hits "The recruiter [showed pictures of men who got rich] here."
hits "He [said everyone gets citizenship] in a year."
hits "They sent [videos of big houses] to the village."
hits { fr = "Le recruteur [montrait des photos de gens devenus riches]." }
hits { fr = "Il [disait que tout le monde obtient la citoyenneté]." }
hits { fr = "Ils envoyaient des [photos de grosses maisons]." }
misses "The dealership showed us new cars."
misses "My sister got her citizenship in June."
misses "We took pictures of the lake."
misses { fr = "Le concessionnaire montrait des chars neufs." }
misses { fr = "Ma soeur a eu sa citoyenneté en juin." }
misses { fr = "On a pris des photos du lac." }
hits "The recruiter [told them that everybody gets rich in Canada]."
hits "He [showed us photos of a sports car and said that's two years] over there, the agent."
hits { fr = "Le recruteur [racontait qu'au Canada tout le monde devient riche]." }
hits { fr = "La recruteuse [disait que la citoyenneté vient dans l'année]." }
misses "My cousin bought a house in Canada."
misses "The consultant told us it would be hard and slow."
misses { fr = "Le consultant nous a dit que ce serait long et difficile." }
misses { fr = "J'ai vu un vidéo sur la vie au Canada, pas mal drôle." }

hits "The agent [showed a video of a picker with a new truck] in Canada."
hits "He [said the government gives] every picker land in Alberta, and the recruiter nodded."
hits { fr = "L'agent [montrait une vidéo, une piscine], « comme toi au Canada »." }
hits { fr = "Le recruteur [disait que le gouvernement donne] une terre au Canada." }
misses "My cousin in Canada said he has a new car."
misses "The lottery ad showed a big house in Toronto."
misses { fr = "Mon cousin au Québec dit qu'il a un char neuf." }
misses { fr = "Le reportage montrait une grosse maison à Montréal." }
hits "They [showed a video of a guy with a truck] and a house [after one year] in Alberta."
hits { fr = "Ils ont [montré une vidéo d'un gars avec un pick-up] et une maison [après un an] en Alberta." }
hits { en = "The agent [said everybody gets their papers after a year in Canada].",
       fr = "L'agent [disait que tout le monde a ses papiers après un an au Canada]." }
hits { en = "He [showed us big houses] and cars and said that's Canada.",
       fr = "Il nous [montrait des grosses maisons] et des chars et disait que c'est ça le Canada." }
hits { en = "[In a year you will own a house in Canada, the recruiter told] him.",
       fr = "[Dans un an tu vas avoir une maison au Canada, que le recruteur lui a dit]." }
misses { en = "My daughter says in two years she will buy a house in Moncton.",
         fr = "Ma fille dit que dans deux ans elle va acheter une maison à Moncton." }
