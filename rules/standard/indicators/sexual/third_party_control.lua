indicator "sexual.third_party_control"
status    "live"
strength  "strong"
dimension "context"
element   "purpose"
forms     "sexual"
pillars { prosecution = { en = "material benefit, procuring, trafficking", fr = "avantage matériel, proxénétisme, traite" },
          protection = { en = "a safe way out, at the person's pace", fr = "une sortie sécuritaire, au rythme de la personne" } }
law       "CC 286.2; CC 286.3; CC 279.01"
corroborates "coercion.forced_tasks_clients; coercion.wages_withheld"
source    "UNODC-HTI; RCMP-SIGNS; POLARIS-25"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "A third party books, drives, takes the money or sets the rules for commercial sex", fr = "Un tiers réserve, conduit, prend l'argent ou fixe les règles du commerce du sexe" }
why { en = "Somebody else sets the price, finds the clients, drives or keeps the money.", fr = "Quelqu'un d'autre fixe le prix, trouve les clients, conduit ou garde l'argent." }
ask { en = "Who posts, answers, drives and keeps the money?", fr = "Qui publie, répond, conduit et garde l'argent?" }
false_alarms { en = "A paid driver or assistant chosen by an independent adult.", fr = "Un chauffeur ou une adjointe que paie une adulte indépendante." }

words "he"       { use = "people.controllers, people.partners", en = "he, they, he's, they're, hes, theyre, he'd, dude, someone else, somebody else", fr = "il, ils, lui, eux, c'est lui qui, c'est elle qui, c'est eux qui, quelqu'un d'autre, y" }
words "sells"    { en = "~sell, ~pimp, ~prostitute, ~rent, ~book, ~whore, ~traffic, ~trade, pimps out, pimped out, pimping out, rents out, puts her to work, put her to work, puts them to work, turned her out, turns her out, runs girls, runs her, runs them, has girls, sets up dates for her, sets her up with men, sets up her dates, works her, worked her", fr = "~vendre, ~prostituer, ~louer, ~booker, ~proxénète, la met au travail, l'a mise au travail, les fait travailler, la fait travailler, fait travailler des filles, gère des filles, a des filles, tient des filles, roule des filles" }
words "herthem"  { en = "her, them, me, us, girls, the girl, the girls, women, the woman, my friend, my sister, my daughter, my niece, his girlfriend, him, each of them, those girls, young women", fr = "la, l', les, me, m', nous, elle, elles, des filles, les filles, la fille, les femmes, mon amie, ma soeur, ma fille, ma nièce, sa blonde, ces filles-là" }
words "clients"  { en = "~client, ~john, ~trick, ~date, ~call, ~booking, ~customer, ~punter, ~buyer, the guys, the men, men, guys, older men, strange men, dudes, incalls, outcalls, appointments", fr = "~client, ~rendez-vous, ~passe, ~booking, ~call, les gars, les hommes, des hommes, des gars, des monsieurs, monsieurs, les monsieurs, des inconnus, in-calls" }
words "sets"     { en = "~set, ~decide, ~choose, ~pick, ~arrange, ~book, ~find, ~schedule, ~line up, ~organize, ~manage, ~handle, ~control, ~fix, ~get, ~send, ~bring, ~answer, ~screen, ~order, ~make, ~force, gets her, brings her, sends her, lines up, sets up, books her, tells her which, tells her what, tells her who, makes her see, makes her take, makes me see, makes me take, forces her to see, forces me to see", fr = "~fixer, ~décider, ~choisir, ~organiser, ~booker, ~trouver, ~gérer, ~contrôler, ~envoyer, ~amener, ~répondre, ~arranger, ~prendre, ~réserver, ~forcer, ~obliger, ~faire, lui dit quels, lui dit qui, lui dit avec qui, lui fait voir, lui fait faire, me fait voir, me fait faire, l'oblige à voir, la force à voir, m'oblige à voir" }
words "prices"   { en = "~price, ~rate, ~hour, ~quota, the rules, her prices, her rates, the prices, the rates, her schedule, her hours, her phone, the phone, her texts, the texts, the messages, her messages", fr = "~prix, ~tarif, ~horaire, ~quota, les règles, ses prix, ses tarifs, les prix, les tarifs, ses textos, les textos, ses messages, les messages, son téléphone" }
words "ads"      { use = "online.ads", en = "her pictures, her photos, photos of her, pictures of her, the ads, her profile, her page, her leolist", fr = "ses annonces, les annonces, ses photos, des photos d'elle, son profil, sa page, son leolist" }
words "cash"     { use = "money.money", en = "all the money, every cent, what she makes, what i make, the cut, a cut, her earnings, the cash", fr = "tout l'argent, l'argent, chaque cenne, ce qu'elle fait, ce qu'elle gagne, ce que je fais, sa part, son cash, la paye, sa paye, le cash" }
words "pockets"  { en = "~take, ~keep, ~collect, ~hold, ~get, ~pocket, ~count, ~grab, goes to, go to, went to, goes straight to, handed to, hand over, hands over, handed over, hand it over, gives it to, give it to, gave it to, gives him, give him, gave him, give them, gives them, turn over, turns over", fr = "~prendre, ~garder, ~ramasser, ~collecter, ~tenir, ~empocher, ~compter, ~placer, ~recompter, ~remettre, ~donner, va à, vont à, lui donne, lui remet, lui donnait, lui remettait, leur donne, leur remet, s'en va à, s'en va dans" }
words "trade"    { use = "work.sex_work", en = "~john, ~pimp, sex, condom, condoms, massage parlour, massage parlor, brothel, strip club, motel, hotel room, incall, ads, calls, dates, the guys, clients, men a day, men a night, lingerie, onlyfans, sees men, johns", fr = "~pimp, sexe, condom, condoms, salon de massage, bordel, bar de danseuses, motel, chambre d'hôtel, annonces, les clients, des clients, hommes par jour, hommes par soir, lingerie, onlyfans, danse, danser, passes" }
words "waits"    { en = "~wait, ~park, ~sit, ~stay, ~watch, ~drive, ~drop, ~pick, drops off, picks up, stands guard, waits in, waits outside, sits in the car, sits in the truck, stays in the car, in the parking lot, outside the door, down the hall, in the next room, in the bathroom while, in the lobby", fr = "~attendre, ~stationner, ~rester, ~surveiller, ~conduire, ~déposer, ~ramasser, ~reconduire, ~amener, dans le char, dans l'auto, dans le stationnement, à la porte, dans le corridor, dans la pièce à côté, dans le lobby, va la chercher" }

phrase "sells"   { en = "{he} ...3 {sells} ...1 {herthem}; {herthem} ...3 (being|is|was|are|get|gets) ...1 (sold|pimped|rented|prostituted|booked|trafficked) ...3 (by|to|out|for|online); (pimping|pimped|pimps|turned|turning) (her|them|me|girls|him) out; works|work|working for ...1 (a pimp|her pimp|him as an escort); (has|got|have|with) a pimp; her pimp; my pimp; he is (a|the|her) pimp; (forced|making|made|makes|forcing) ...4 (to)? ...1 (escort|escorting|prostitute|prostitution|see clients|see men|have sex with men|have sex with clients|take clients|turn tricks|work as an escort|do calls|strip|sell herself)", fr = "{he} ...3 (la|l'|les|me|nous|m') ...1 {sells}; {he} ...3 {sells} ...2 {herthem}; {herthem} ...3 (est|était|sont|se fait) ...1 (vendue|vendues|louée|prostituée|bookée) ...3 (par|à|pour); {he} (la|les|me) ...1 (prostitue|pimpe|booke|vend); (son|mon|un|le|leur) pimp; (son|un|leur) proxénète; travaille pour un pimp; (force|forcée|forcé|oblige|obligée|forçait|fait) ...4 (escorte|se prostituer|prostituer|voir des clients|faire des clients|coucher avec des hommes|danser|faire de l'escorte|prendre des clients|vendre son corps)" }
phrase "clients" { en = "{he} ...3 {sets} ...3 {clients}; {he} ...3 {sets} ...3 {prices}; {clients} ...3 (found|booked|arranged|picked|chosen|sent) by ...1 {he}; {he} ...2 ~answer ...2 (her|the|their|all) ...1 (texts|calls|phone|messages); (tells|told|telling) her (which|what|who) ...1 (guys|men|clients|johns) to see", fr = "{he} ...3 {sets} ...3 {clients}; {he} ...3 {sets} ...3 {prices}; {clients} ...3 (trouvés|bookés|choisis|envoyés) par ...1 {he}; {he} ...2 ~répondre ...2 (textos|messages|appels|téléphone|clients); lui dit (quels|avec quels|qui|avec qui) ...2 (voir|coucher|aller|clients)" }
phrase "ads"     { en = "{he} ...3 {online.post} ...3 {ads}; {ads} ...3 (posted|written|placed|paid|run|made|put up) by ...1 {he}; {he} ...2 (took|takes|taking) ...2 (pictures|photos) ...2 (of her|of them|of me) ...4 (ad|ads|site|online|posted|post)", fr = "{he} ...3 {online.post} ...3 {ads}; {ads} ...3 (publiées|écrites|payées|placées|faites|affichées) par ...1 {he}; {he} ...3 (photos|prend des photos) ...4 (annonce|annonces|site|en ligne)" }
phrase "money"   { en = "{he} ...3 {pockets} ...3 {cash}; {cash} ...4 {pockets} ...2 {he}; I (gave|give) ...1 (him|them)? ...1 everything; half ...2 to ...1 {he}", fr = "{he} ...3 {pockets} ...3 {cash}; {cash} ...4 {pockets} ...2 {he}; {cash} ...2 c'est {he} ...2 {pockets}; (lui|leur) (donne|remet|donnait|remettait) ...2 (tout|la moitié|paye|argent|cash)" }
phrase "waits"   { en = "{he} ...3 {waits} ...4 (while|during|till|until|when|and waits|for) ...4 {clients}; {he} ...2 ~drive ...3 (her|them|me|us) ...3 (to|from) ...3 {clients}; {he} ...3 ~drive ...1 (her|them|me) ...4 (wait|waits|waited|waiting); {he} ...3 {waits} ...3 while ...1 (she|they) ...1 (works|work|is|are|does|goes|go|works inside); {clients} ...9 {he} ...2 (waits|waited|waiting|sits|sat|parked) ...3 (car|truck|van|jeep|lobby|parking lot|outside|hall)", fr = "{he} ...3 {waits} ...4 (pendant|jusqu'à|quand|le temps) ...4 {clients}; {he} ...2 ~conduire|~reconduire|~amener ...3 (chez|à ses|aux|voir) ...3 {clients}; {he} ...3 ~conduire|~amener ...4 (attend|attendait); {he} ...3 {waits} ...3 pendant ...1 (ce temps|qu'elle|qu'elles); {clients} ...9 {he} ...2 (attend|attendait|s'assoit|reste|descend s'asseoir) ...3 (char|auto|camion|jeep|van|lobby|stationnement|dehors)" }
phrase "trade"   { en = "{trade}", fr = "{trade}" }
phrase "quota"   { en = "(make|earn|bring|bring in|bring home|hit|get him) ...2 {money >= 100} ...3 (a night|a day|per night|per day|before|or else|every night|each night|minimum|tonight|or he)", fr = "(faire|rapporter|ramener|apporter|gagner) ...2 {money >= 100} ...3 (par soir|par jour|par nuit|avant|sinon|chaque soir|minimum|à chaque soir)" }

flag_when "sells"
flag_when "clients" :near("trade", "anywhere")
flag_when "ads"     :near("trade", "anywhere")
flag_when "money"   :near("trade", "anywhere")
flag_when "waits"   :near("trade", "anywhere")
flag_when "quota"   :near("trade", "anywhere")
implies("coercion.forced_tasks_clients", "quota")

hits "Her boyfriend is [selling her out] of a basement suite."
hits "He [posts her ads and] pays for the room, she does four or five calls a night."
hits "[He sets the prices] and answers her texts from clients."
hits "A guy sits in a grey Civic, [he takes the cash] after each escort call."
hits "They are [making my cousin see clients] in a condo near the airport."
hits { fr = "Son [chum la vend] dans un sous-sol de Longueuil." }
hits { fr = "[Il publie ses annonces] et elle fait cinq clients par soir." }
hits { fr = "C'est [lui qui fixe les prix] et qui répond aux clients." }
hits { fr = "Un gars attend dans une Civic grise, [il ramasse l'argent] après chaque client." }
hits { fr = "Ils [forcent ma cousine à voir des clients] dans un condo près de l'aéroport." }
misses "She is an escort, writes her own ads and keeps what she earns."
misses "He drives his wife to work at the bank and waits for the bus."
misses "The salon owner sets the prices for haircuts."
misses "She denied that anyone takes her money from escorting."
misses { fr = "Elle est escorte, écrit ses annonces et garde ce qu'elle gagne." }
misses { fr = "Il conduit sa femme à la banque le matin." }
misses { fr = "Le coiffeur fixe les prix des coupes." }
