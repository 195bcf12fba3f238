indicator "criminality.scam_compound"
status    "live"
strength  "strong"
dimension "context"
element   "purpose"
forms     "forced_criminality"
pillars { partnership = { en = "consular services, INTERPOL",
                          fr = "services consulaires, INTERPOL" },
          protection  = { en = "treat as a person to protect",
                          fr = "traiter comme une personne à protéger" } }
law       "CC 279.01; CC 279.03"
corroborates "coercion.forced_illicit"
source    "UNODC-FC-2023; SCAM-2025"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Held and made to run online scams",
        fr = "Retenue et forcée de mener des fraudes en ligne" }
why   { en = "People lured by office jobs abroad are held and made to defraud others online.", fr = "Des gens attirés par des emplois de bureau à l'étranger sont retenus et forcés de frauder en ligne." }
ask   { en = "Where is the compound, what do they ask for release, is a message channel safe?",
        fr = "Où est le complexe, que demande-t-on pour la libération, le canal est-il sûr?" }
false_alarms { en = "The target of a scam; a call centre with poor conditions.",
               fr = "Cible d'une fraude; centre d'appels aux mauvaises conditions." }

words "scam" { en = "~scam, romance scam, romance scams, love scam, love scams, crypto scam, crypto scams, pig butchering, online scam, online scams, online fraud, phone scam, phone scams, grandparent scam, grandparent scams, investment scam, fake investment, fake profiles, fake accounts, scam script, scam scripts, cyber fraud, fraud calls, scam centre, scam center, scam calls", fr = "~fraude, ~arnaque, fraude amoureuse, fraudes amoureuses, fraude en ligne, fraudes en ligne, arnaque amoureuse, arnaque crypto, fraude crypto, fraude des grands-parents, faux profils, faux comptes, faux investissement, script de fraude, cyberfraude, centre de fraude, appels frauduleux" }
words "forced" { use = "actions.forced", en = "forced to, made to, has to, had to, have to, must, were put to, ordered to, beaten if, punished if, shocked if, locked, not allowed to leave", fr = "forcé de, forcée de, forcés de, obligé de, obligée de, obligés de, doit, doivent, devait, battu s'il, puni s'il, enfermé, enfermés, pas le droit de sortir" }
words "compound" { en = "~compound, scam compound, scam centre, scam center, scam farm, guarded building, guarded compound, fenced building, walled compound, the park in, KK Park, Myawaddy, Sihanoukville, Myanmar, Cambodia, Laos, golden triangle, across the river, guards with guns, armed guards, barbed wire, razor wire", fr = "le complexe, du complexe, ~complexe, complexe gardé, complexe clôturé, centre de fraude, bâtiment gardé, Myawaddy, Sihanoukville, Birmanie, Myanmar, Cambodge, Laos, triangle d'or, gardes armés, gardiens armés, barbelés, de l'autre côté de la rivière" }
words "held" { en = "cannot leave, can't leave, cant leave, couldn't leave, not allowed to leave, won't let him leave, won't let her leave, won't let them leave, held, being held, kept, locked, trapped, passport taken, took his passport, took her passport, took their passports, guards, guarded, sold to, sold between, beaten, electric, shocked, ransom, pay to be released, pay to leave, pay for his release, asked for money to let, money to free, to let him go, to let her go, release fee", fr = "peut pas partir, ne peut pas partir, peut pas quitter, ne peut pas quitter, peut pas sortir, ne peut pas sortir, peuvent pas partir, pas le droit de partir, retenu, retenue, retenus, enfermé, enfermés, prisonnier, passeport pris, pris son passeport, pris leurs passeports, gardes, gardiens, vendu à, battu, battus, décharges, électrique, rançon, payer pour sa libération, payer pour partir, pour le laisser partir, pour la laisser partir, pour le libérer, frais de libération" }
words "job" { en = "IT job, tech job, office job, customer service job, call centre job, data entry, programmer, translator, online marketing, job abroad, job in thailand, job overseas, job in dubai, job offer", fr = "emploi en informatique, emploi de bureau, service à la clientèle, centre d'appels, saisie de données, programmeur, traducteur, marketing en ligne, emploi à l'étranger, emploi en thaïlande, emploi à dubaï, offre d'emploi" }
words "target" { en = "sent money to, lost money, lost $, victim of a scam, scammed me, scammed my, I was scammed, got scammed, fraud unit, reported the scam, gift cards to, met on a dating site", fr = "a envoyé de l'argent, perdu de l'argent, victime d'une fraude, m'a fraudé, fraudé ma mère, me suis fait frauder, unité des fraudes, signalé la fraude, cartes-cadeaux" }

phrase "forced" { en = "{forced} ...6 {scam}; {scam} ...6 {forced}; {job} ...9 {forced} ...6 (scam|scams|defraud|cheat|fraud|fool|trick|old people|lonely); {forced} ...6 (defraud|cheat|trick|con|fool) ...4 (people|strangers|women|men|elderly|seniors|americans|canadians); {forced} ...4 (chat|message|text|talk) ...4 (pretending|as a|fake|strangers)", fr = "{forced} ...6 {scam}; {scam} ...6 {forced}; {job} ...9 {forced} ...6 (fraude|fraudes|frauder|arnaquer|arnaques|tromper|voler); {forced} ...6 (frauder|arnaquer|tromper|voler) ...4 (gens|inconnus|femmes|hommes|aînés|personnes|vieux|canadiens)" }
phrase "compound" { en = "{held} ...6 {compound}; {compound} ...9 {held}; {job} ...9 {compound}; {compound} ...6 {scam}; {scam} ...9 {compound}", fr = "{held} ...6 {compound}; {compound} ...9 {held}; {job} ...9 {compound}; {compound} ...6 {scam}; {scam} ...9 {compound}" }
phrase "ransom" { en = "(ransom|release|let him go|let her go|let them go|free him|free her|buy him out|buy her out) ...6 {scam}; {scam} ...9 (ransom|release|let him go|let her go|cannot leave|can't leave|passport); ransom ...4 (to let|to release|for his|for her|to free)", fr = "(rançon|libération|laisser partir|libérer) ...6 {scam}; {scam} ...9 (rançon|libération|peut pas partir|passeport); rançon ...4 (pour)" }
phrase "online" { en = "scam|scams|fraud|online|computers|computer|phones|crypto|chat|job|messages|profiles", fr = "(fraude|fraudes|arnaque|arnaques|en ligne|ordinateurs|ordinateur|téléphones|crypto|emploi|messages|profils)" }
phrase "target" { en = "{target}", fr = "{target}" }

words "fraud" { en = "~scam, romance scams, crypto, crypto romance, phishing texts, fake profiles, bail money, gift card scam, pose as cra, cra agents, trick grandparents, grandparent, old people, pig butcher, investment scam, rich american men, it's fraud, fraud, victims, love scam, script, chats, fall in love", fr = "~arnaque, arnaques amoureuses, crypto, hameçonnage, faux profils, fausse caution, cartes-cadeaux, passer pour l'agence, agence du revenu, frauder des grands-parents, grands-parents, personnes âgées, arnaquer, fraude, victimes, fausse crypto, hommes riches, script, retraités, tomber en amour" }
words "coerced" { en = "lock us, locked, must, beaten, behind a fence, passports are with, passport, can't go out, cannot leave, forced, made to, make her, make him, make me, make them, ransom, release him, sold from one compound, compound, guards, gate, don't let us quit, won't let, quota, electric shock, phones collected, lose their visa, no food, not get money, told to, told it's, fourteen hours, hours a night, held, reach his target, pay for his plane ticket, taken to myanmar, in myanmar, in cambodia", fr = "enferment, enfermé, doit, doivent, battu, le bat, clôture, passeports sont chez, passeport, peut pas sortir, obligée, obligé, forcé, forcée, on lui fait, rançon, laisser sortir, revendue, complexe, gardes, barrière, laissent pas démissionner, quota, chocs électriques, cells ramassés, perdent leur visa, pas à manger, on m'avait dit, quatorze heures, heures par nuit, heures par jour, retenu, rembourser son billet, au myanmar, au cambodge" }
phrase "coerced" { en = "{coerced} ...7 {fraud}; {fraud} ...12 {coerced}",
                   fr = "{coerced} ...7 {fraud}; {fraud} ...12 {coerced}" }
phrase "lost" { en = "(my grandmother lost|hired ten students|sent crypto|post office|works in it|fraud ring was|i lost|victim of a scam|reported to the bank|warning|police must)", fr = "(ma grand-mère a perdu|a engagé dix|envoyé de la crypto|postes canada|travaille en informatique|réseau de fraude|j'ai perdu|victime d'une fraude|signalé à la banque|mise en garde)" }
phrase "reported" { en = "fraud (team|department|squad|centre|center|line|unit|office); anti-fraud; report to (the)? (fraud|bank|police); her bank|his bank|my bank; pretending to be (her|him|me|my)|impersonating; the teller", fr = "(escouade|centre|service|unité) ...1 (fraude|fraudes|antifraude); antifraude; sa banque|sa caisse|ma caisse; en se faisant passer pour; la caissière" }
-- More members of classes above.
words "compound" { en = "boiler room, call room, basement call, call house, phone room, scam house, scam floor, the office upstairs, rows of phones, rows of computers, racks of phones, headsets, thirty phones, phone farm", fr = "boiler room, salle d'appels, centre d'appels clandestin, sous-sol d'appels, maison d'appels, rangées de téléphones, rangées d'ordinateurs, casques d'écoute, ferme de téléphones" }
words "coerced" { en = "released only if, ransom, money to release",
                  fr = "le relâcher, la relâcher, les relâcher, pour le libérer, pour la libérer, rançon" }
words "coerced" { en = "beat those who, beats those who, beat us, beat them, electric shocks",
                  fr = "battent ceux, battent celles, nous battent, les battent, chocs électriques" }
flag_when "forced" :unless("target", "2 sentences")
flag_when "compound" :near("online", "anywhere") :unless("target", "2 sentences")
flag_when "ransom" :near("online", "anywhere") :unless("target", "2 sentences")
flag_when "coerced" :unless("lost", "2 sentences") :unless("reported", "2 sentences")
implies("coercion.forced_illicit", "forced")

hits "My cousin took an [IT job in Thailand and is now made to run romance scams] behind a fence."
hits "He [can't leave the compound], twelve hours a day at the computer with a script."
hits "They want [ransom to let him go], they work phones all night."
hits "We were [forced to cheat old people] with fake profiles in a rented house."
hits "She was promised a translator job and is [held in a guarded building] writing crypto messages."
hits { fr = "Mon cousin a pris un [emploi en informatique en Thaïlande et il est forcé de faire des fraudes amoureuses]." }
hits { fr = "Il [ne peut pas sortir du complexe], douze heures par jour à l'ordinateur." }
hits { fr = "On demande une [rançon pour] le laisser partir, il fait des appels en ligne toute la nuit." }
hits { fr = "On était [obligés de frauder des aînés] avec de faux profils dans une maison louée." }
hits { fr = "On lui avait promis un emploi de traductrice, elle est [retenue dans un bâtiment gardé] à écrire des messages crypto." }
misses "My grandmother lost money in a romance scam and the fraud unit has the file."
misses "The call centre tracks our breaks, I quit after Christmas."
misses "The company fenced its yard with barbed wire."
misses { fr = "Ma grand-mère a perdu de l'argent dans une fraude amoureuse." }
misses { fr = "Le centre d'appels compte nos pauses." }
misses { fr = "La compagnie a clôturé sa cour." }
hits "They [make him write to widows from fake profiles] all night."
hits "The [crypto room has guards] and a fence in Laos."
hits "[Passports are with the boss, we phone grandparents] for bail money."
hits "[He must find three victims] a week or he gets no supper."
hits "The park wants [ransom to release him from the scam] job."
hits { fr = "[On lui fait écrire à des veuves, faux profils], seize heures par jour." }
hits { fr = "La salle de [crypto a des gardes] et une clôture au Laos." }
hits { fr = "Les [passeports sont chez le boss, on appelle des grands-parents] pour la caution." }
hits { fr = "[Il doit trouver trois victimes] par semaine, sinon pas de souper." }
hits { fr = "Le parc veut une [rançon pour le sortir de la fraude]." }
misses "I lost money in a crypto scam, fake profiles, reported to the bank."
misses { fr = "J'ai perdu de l'argent dans une arnaque crypto, faux profils, signalé à la banque." }
misses "The fraud ring was arrested in a condo."
misses { fr = "Le réseau de fraude a été arrêté dans un condo." }
hits { en = "He thought it was call centre work; they [make him scam] people online and he can't get out.",
       fr = "Il pensait que c'était un centre d'appels; [ils lui font frauder du monde en ligne] et il peut pas sortir." }
hits { en = "My cousin is in a guarded building abroad, writing to lonely men for [crypto, and they want money to release him].",
       fr = "Mon cousin est dans un édifice gardé à l'étranger, il écrit à des hommes seuls pour de la [crypto, et ils veulent de l'argent pour le relâcher]." }
hits { en = "They [beat those who don't bring in enough victims] on the dating site.",
       fr = "Ils [battent ceux qui ramènent pas assez de victimes] sur le site de rencontre." }
misses { en = "Someone beat us to the best seats at the game.",
         fr = "Ils battent les Bruins chaque fois qu'ils jouent ici." }
