-- What a bystander sees of a control that nobody names: who stands by, who brings and fetches, who takes what was earned.

-- Anyone who may be the third person in the scene.
words "third" {
  use = "people.controllers, people.partners, people.he_they",
  en = "male, a male, older male, the male, fella, dude, bouncer, doorman, lookout, woman, a woman, the woman, an older woman, older lady, the other one, the other girl, another girl, other female, someone, somebody, manager, mgr, booker, the desk, front desk, house lady, boss lady, sister, cousin, stepdad, stepfather, her friend, his friend, friend of his, roommate, coach, a van, a car, suv, black suv, grey suv, the truck, my guy, her guys",
  fr = "individu, un individu, homme plus vieux, bonhomme, portier, doorman, guetteur, femme, une femme, la femme, femme plus vieille, dame plus vieille, l'autre, l'autre fille, une autre fille, quelqu'un, gérant, gérante, booker, la réception, madame, patronne, soeur, cousin, cousine, beau-père, son amie, son ami, coloc, entraîneur, une van, une auto, un char, vus, VUS noir, VUS gris, le camion, marraine, matante, le grand, le gros, le plus vieux"
}

-- Those to whom it is done, as objects.
words "done_to" {
  en = "her, them, me, us, him, the girl, the girls, girls, the women, women, the ladies, the boys, boys, the kids, the dancers, dancers, both girls, both women, each girl, my friend, my sister, my daughter, my niece, my cousin, two females, the female, females",
  fr = "la, l, les, le, lui, leur, me, m, nous, y, elle, elles, la fille, les filles, des filles, les femmes, des femmes, les garçons, les jeunes, les danseuses, danseuses, mon amie, ma soeur, ma fille, ma nièce, ma cousine, deux filles, deux femmes"
}

-- Where somebody stands who keeps watch.
words "post" {
  en = "hallway, hall, corridor, stairs, stairwell, staircase, back stairs, lobby, elevator, door, doorway, front door, back door, entrance, exit, parking lot, lot, parkade, car, truck, van, suv, pickup, outside, next room, other room, kitchen, downstairs, upstairs, across the street, around the corner, porch, front desk, breakfast room, curb, driveway, alley, washroom, bathroom, stall, gate, end of the hall, behind the wheel, engine running, lawn chair, window",
  fr = "corridor, couloir, passage, escalier, marches, lobby, hall, ascenseur, porte, entrée, sortie, stationnement, parking, char, auto, camion, van, vus, dehors, pièce à côté, autre pièce, cuisine, en bas, en haut, de l'autre bord, en face, au coin, galerie, balcon, réception, ruelle, cour, toilettes, salle de bain, bout du corridor, volant, moteur, fenêtre, le back"
}

-- Staying where one keeps watch.
words "stands_by" {
  en = "~wait, ~sit, ~stand, ~park, ~stay, ~linger, ~lean, ~hover, ~pace, ~circle, ~idle, ~guard, ~watch, ~hang around, ~hang out, is posted, was posted, posted, stationed, planted, camped, camps, keeps watch, kept watch, on guard, on watch, ~loiter, ~sleep",
  fr = "~attendre, ~guetter, ~surveiller, ~stationner, ~rester, ~garder, ~tourner, ~flâner, ~dormir, assis, assise, debout, planté, plantée, posté, postée, installé, accoté, ~parker, park, monte la garde, fait le guet, se tient, se tenait"
}

-- Bringing and fetching people.
words "fetches" {
  en = "~drive, ~walk, ~bring, ~take, ~drop, ~pick, ~escort, ~accompany, ~deliver, ~collect, ~fetch, ~shuttle, ~lead, ~follow, ~wheel, ~ride, ~steer, ~march, goes with, goes up with, comes with, comes along, walks behind, drops off, picks up",
  fr = "~conduire, ~amener, ~emmener, ~ramener, ~reconduire, ~déposer, ~accompagner, ~escorter, ~ramasser, ~mener, ~suivre, ~descendre, ~monter, ~driver, ~drive, ~promener, ~chercher, ~porter, ~reprendre, ~raccompagner, va avec, vient avec, marche derrière"
}

-- That sex is sold here, said or seen.
words "sex_scene" {
  use = "work.sex_work, company.sex, online.ad_sites",
  en = "condom, condoms, trick, tricks, john, johns, her ad, her ads, the ad, the ads, ads, ad, escort site, a site, the site, the sites, massage place, massage parlour, massage, parlour, strip, stripping, strip club, dancing, dancers, lingerie, nudes, men come, men go, guys come, guys go, men in, men at night, the guys, different men, different guys, a room for, her room, motel, hotel room, hotel rooms, room number, per hour, an hour, half hour, has company, company at night, her dates, dates, appointments, calls, subscribers, cam, webcam, ring light, house fee, lap, vip, daddy, per guy, a guy, truckers, customers, red light, be nice to, -sex work",
  fr = "condom, condoms, capote, des passes, ses passes, les passes, client, clients, son annonce, les annonces, annonce, annonces, un site, le site, massage, massages, salon, danse, danser, danseuse, danseuses, isoloir, lingerie, nudes, des hommes, les hommes, hommes différents, les gars, des gars, monsieurs, messieurs, des monsieurs, motel, hôtel, chambre d'hôtel, chambres d'hôtel, numéro de chambre, de l'heure, 30 min, demi-heure, rendez-vous, calls, abonnés, webcam, anneau de lumière, bar, camionneurs, être fine avec, la rue, escorte, -travail du sexe"
}

-- What was earned, as it is seen to change hands.
words "takings" {
  en = "money, cash, bills, twenties, fifties, hundreds, roll, wad, envelope, tips, earnings, take, cut, fee, half, the rest, share, everything, it all, all of it, something, cash box, box, tin, what she made, what she makes, every cent, percent, pay, a fold of bills, stack",
  fr = "argent, cash, billets, vingt, cinquante, rouleau, liasse, motton, enveloppe, pourboires, tips, recette, part, cote, moitié, le reste, tout, quelque chose, caisse, boîte, canne, ce qu'elle fait, ce qu'elle a fait, chaque cenne, pourcentage, paye, piastres, de quoi"
}
words "grabs" {
  en = "~take, ~keep, ~collect, ~hold, ~count, ~pocket, ~get, ~want, ~grab, ~check, ~pick up, ~put away, ~recount, has, relieves",
  fr = "~prendre, ~garder, ~ramasser, ~compter, ~recompter, ~empocher, ~vouloir, ~collecter, ~tenir, ~encaisser, ~ranger, ~récupérer, ~plier, ~serrer"
}
words "hands_over" {
  en = "~give, ~hand, ~pay, ~send, ~bring, ~pass, ~slip, ~turn, ~owe, ~transfer, ~deliver",
  fr = "~donner, ~remettre, ~payer, ~envoyer, ~apporter, ~rapporter, ~passer, ~glisser, ~verser, ~transférer, ~tendre"
}
-- Arranging the work of somebody else.
words "arranges" {
  en = "~answer, ~text, ~message, ~post, ~book, ~write, ~schedule, ~choose, ~decide, ~pick, ~send, ~set, ~arrange, ~screen, ~sell, ~rent, ~lend, ~offer, ~negotiate, ~handle, ~manage, ~run, ~let, ~line up, ~order, ~time, says when, says who, tells her when, tells her who, tells her where, has my schedule, has her schedule, makes the schedule",
  fr = "~répondre, ~texter, ~écrire, ~publier, ~afficher, ~réserver, ~booker, ~choisir, ~décider, ~envoyer, ~fixer, ~organiser, ~filtrer, ~vendre, ~louer, ~prêter, ~offrir, ~négocier, ~gérer, ~mener, ~placer, ~mettre, ~chronométrer, ~faire entrer, lui dit où, lui dit quand, lui dit qui, leur dit où, fait son horaire, a son horaire, tient l'horaire"
}
words "arranged" {
  en = "texts, messages, calls, phone, phones, ad, ads, profile, page, pictures, photos, prices, price, rates, schedule, appointments, bookings, dates, men, guys, customers, clients, truckers, visitors, subscribers, requests, replies, room number, address, addresses, which girl, who goes in, how long, times, amounts, notebook",
  fr = "textos, messages, appels, téléphone, cell, annonce, annonces, profil, page, photos, prix, tarifs, horaire, rendez-vous, réservations, hommes, gars, clients, monsieurs, messieurs, camionneurs, visiteurs, abonnés, demandes, réponses, numéro de chambre, adresse, adresses, quelle fille, qui entre, combien de temps, montants, carnet, cahier"
}

-- The way here: its stages, as a listener hears them.
words "way_here" {
  en = "airport, arrivals, departures, gate, border, river, crossing, checkpoint, customs, plane, flight, bus, bus station, train, boat, airplane, stopover, layover, trip, journey, ride up, drive up, way here, way up, way over, on the road, landed, landing, arrived, arrival, we arrived, they arrived, before leaving, before she left, before he left, before i left, before they left, before we left, before the flight, first day, first night, picked up, met us, met them, met her, met him, met me, brought us, brought them, brought her, brought him, to canada, coming here, safe house, the guide, the smuggler, the coyote, visa, recruiter, registration",
  fr = "aéroport, arrivée, arrivées, départ, porte d'embarquement, frontière, rivière, traversée, douane, douanes, avion, vol, autobus, terminus, train, bateau, escale, voyage, trajet, route, chemin, en route, atterri, atterrissage, débarqué, débarquement, avant de partir, avant le départ, avant son départ, avant le vol, premier jour, premier soir, venu nous chercher, venus nous chercher, venu les chercher, venu la chercher, venu le chercher, fait venir, au canada, maison sûre, le guide, le passeur, visa, recruteur, inscription, pour les inscrire, inscrire"
}

-- Those who lead on the way.
words "guides" {
  use = "people.recruiters, recruitment.recruiters_only",
  en = "guide, the guide, the escort, courier, chaperone, driver, cousin, uncle, aunt, consultant, the man, a man, the woman, a woman, lady, guy, he, they, she, man who met, woman who met, employer, boss, someone",
  fr = "guide, accompagnateur, accompagnatrice, chauffeur, cousin, cousine, oncle, tante, consultant, consultante, l'homme, un homme, homme, femme, une femme, dame, gars, monsieur, il, ils, elle, elles, employeur, patron, boss, quelqu'un, intermédiaire"
}
words "trip_costs" {
  en = "airfare, flight, flights, ticket, tickets, plane, plane ticket, bus ticket, visa, visas, trip, travel, passage, crossing, journey, transport, fee, fees, agency, agent, recruiter, smuggler, smuggler's fee, coyote, broker, placement, paperwork, papers, permit, lmia, medical, passport, training, getting here, bringing me, bringing her, bringing him, bringing them, way here",
  fr = "billet, billets, billet d'avion, avion, vol, visa, visas, voyage, passage, traversée, trajet, transport, frais, agence, agent, recruteur, passeur, courtier, placement, paperasse, papiers, permis, eimt, examen médical, passeport, formation, fait venir, m'a fait venir, l'a fait venir, faire venir, venue ici"
}
words "paid_by_work" {
  en = "comes off, came off, come off, taken off, takes off, took off, off every, off each, off my, off her, off his, off their, out of every, out of each, worked off, work off, work it off, works it off, working off, working it off, paid back, pay back, pays back, paying back, pay it back, till its paid, till it's paid, until it's paid, until paid, till paid, deducted, held back, docked, recovered, collected by, collected from, withheld, belong to him until, months for free, first months, first cheques",
  fr = "retenu, retenus, retenue, retenues, coupé, coupés, enlevé, enlevés, déduit, déduits, prélevé, prélevés, remboursé, rembourser, rembourse, remboursent, repayer, en travaillant, sur sa paye, sur ses payes, sur leurs payes, sur mes payes, sur la paye, sur chaque paye, premiers mois, premières payes, tant que c'est pas payé, jusqu'à ce que ce soit payé, sur le salaire, à même la paye"
}
words "raised" {
  en = "~mortgage, ~pawn, ~pledge, ~borrow, ~sell, put up, signed over, signed away, took a loan, took loans, in debt, ~owe",
  fr = "~hypothéquer, ~emprunter, ~vendre, mis en gage, mettre en gage, engagé, ~endetter, prêt, un prêt, ~devoir, cédé"
}
words "raised_what" {
  en = "house, land, field, rice field, farm, cow, cows, cattle, goats, buffalo, motorbike, motorcycle, tractor, gold, jewellery, jewelry, shop, boat, car, thousand, grand, money, lakh, rest, moneylender, lender, loan shark, brother, family, parents, father, mother, father's, mother's",
  fr = "maison, terre, terrain, champ, rizière, ferme, vache, vaches, bétail, chèvres, moto, tracteur, or, bijoux, boutique, bateau, auto, mille, argent, le reste, usurier, prêteur, frère, famille, parents, père, mère"
}
words "get_in" {
  en = "get in, got in, gets in, getting in, get on, got on, come with, came with, go with, went with, come to, came to, come along, come work, i go, ok i go, she went, he went, they went, she came, he came, said yes, agreed, agree, signed, sign, put him in, put her in, put them in, in the van, in the car, in the truck, into the, in the trunk, woke up, backed out, backs out, back out, refused, said no, stayed home, stay home, didn't come, doesn't come, won't come, say no",
  fr = "embarque, embarquer, embarqué, embarquée, embarquait, monte, monté, montée, monter, viens, vienne, venir, venue, venu, vient, suivre, suivi, suivie, parte, parti, partie, partir, dit oui, dise oui, accepté, accepte, signé, signe, mis dans, mise dans, dans la van, dans le char, dans l'auto, dans le camion, réveillée, réveillé, changeait d'idée, changé d'idée, change d'idée, refusé, refusait, dit non, disent non, vient pas, venait pas, partait pas, reculait"
}

-- Going or not going: what a threat hangs on.
words "or_not_go" {
  use = "recruitment.will",
  en = "hesitated, hesitates, refused, refuses, said no, says no, backed out, backs out, back out, turns back, turn back, turned back, changed her mind, changed his mind, if she didn't go, if he didn't go, if she does not board, if she did not board, if he did not board, if she didn't board, if he didn't board, unless she takes, unless he takes, unless she comes, unless he comes, unless she goes, unless she went, if she stayed, if he stayed, if she didn't come, if he didn't come, if she did not come, if he did not come, if she didn't travel, if he complains before, the next day he signed, the next day she signed, so he signed, so she signed, so he went, so she went, then he went, then she went, next day he left, next day she left, didn't want to leave, didn't want to go, didn't want to come, did not want to go, wanted to stay home, whoever turns, those who turn, anyone who turns, people who back out, girls who back out, men who back out",
  fr = "hésité, hésitait, refusé, refusait, dit non, disait non, reculé, recule, reculer, reculent, changé d'idée, si elle embarquait pas, s'il embarquait pas, si elle n'embarquait, si elle prenait pas, s'il prenait pas, si elle venait pas, s'il venait pas, si elle partait pas, s'il partait pas, si elle restait, s'il restait, s'il recule, si elle recule, s'il se plaint avant, le lendemain il a signé, le lendemain elle a signé, alors il a signé, fait qu'il a signé, fait qu'elle est partie, alors il est parti, voulait pas partir, voulait pas venir, voulait pas y aller, ceux qui reculent, celles qui reculent, ceux qui changent"
}
words "kin" {
  en = "mother, mom, mum, father, dad, parents, brother, brothers, sister, sisters, son, daughter, kids, children, wife, husband, grandmother, grandma, grandfather, uncle, aunt, cousin, family, baby, little brother, little sister, village, in-laws",
  fr = "mère, père, parents, frère, frères, soeur, soeurs, fils, fille, enfants, femme, mari, grand-mère, grand-père, oncle, tante, cousin, famille, bébé, petit frère, petite soeur, village, belle-famille"
}

-- What was looked into and found in order. It answers weak signs only: never violence, children or a call for help.
words "cleared" {
  en = "alert closed, closed no report, no report filed, no further action, file closed, unfounded, not substantiated, nothing of concern, no indicators, nothing to suggest, not trafficking, checked out, checks out, confirmed with, verified with, verified by, was verified, all verified, verified line, all accounted for, all on the lease, own keys, their own passports, their passports with them, passport in her hand, passport was in her hand, shop steward, met an advisor alone, denied both, said no to all, answered freely, no pressure, by choice, my choice, i chose, matches the contract, match the contract, pay matches, no one forces, nobody forces, nobody makes me, keeps it all herself, my own boss, we're all grad students, grad students, chaperones, exchange program, consent letter, with both parents, parents' consent, restraining order, podcast, episode, screenplay, webinar, awareness, chain message, copy and paste, hoax, phishing, prank, april fool, escape room, civil matter, no offence, not an offence, family confirmed, employer confirmed, parents confirmed, tour group, national squad, spoke for herself, answered herself, answered for himself, for my paper, whose co-worker, warn your, i set my rates, i keep my money, four of us split, back pay paid",
  fr = "alerte fermée, dossier fermé, dossier clos, fermé sans suite, non fondé, non fondée, pas fondé, rien à signaler, aucun indice, rien d'inquiétant, pas de traite, ni de travail forcé, vérification faite, vérifié avec, vérifié auprès, tout vérifié, vérifié les, après vérification, confirmé avec, tous au bail, sur le bail, passeports avec eux, son passeport en main, répond librement, sans pression, aucune pression, par choix, mon choix, j'ai choisi, conforme au contrat, tout est en règle, personne la force, personne me force, travailleuses autonomes, programme d'échange, lettre de consentement, violence conjugale, conjoint contrôlant, balado, épisode, webinaire, copiez-collez, canular, hameçonnage, matière civile, affaire civile, aucune infraction, la famille confirme, l'employeur confirme, les parents confirment, l'école confirme, permis en règle, papiers en règle, registres en ordre, les heures concordent, choisi son nip, répond elle-même, répondu elle-même, répond lui-même, répondu lui-même, conférencière, envoyez votre cv, je fixe mes prix, je garde mon argent, se partagent le loyer, chacun paie sa part"
}
