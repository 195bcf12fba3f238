-- Things that are taken, given, hidden or found.

words "identity_papers" {
  en = "~passport, ~id, ~paper, ~document, ~visa, ~permit, ~certificate, ~diploma, work permit, work permits, study permit, ~identification, identity card, id card, id cards, identity document, travel document, health card, birth certificate, SIN card, social insurance card, PR card, permanent resident card, immigration papers, landing papers, driver's licence, drivers licence, driver's license, citizenship card, seaman's book, discharge book, status card, green card, protocol card, return ticket, plane ticket, ticket back, nursing certificates, school papers, residence card, refugee paper, brown paper, pasport, passports, visas, pass port, their IDs, her I.D., IDs, status card, pr cards, health cards, licence, licences, ids, passprt, papers from immigration, travel papers, permits",
  fr = "~passeport, ~papier, ~pièce d'identité, ~carte d'identité, ~document, ~permis, ~visa, ~diplôme, ~certificat, permis de travail, permis d'études, permis de conduire, carte soleil, carte d'assurance maladie, carte santé, carte de résident, carte de résidence, carte de résident permanent, acte de naissance, extrait de naissance, certificat de naissance, carte NAS, carte d'assurance sociale, papiers d'immigration, papiers de réfugié, papiers bruns, papier brun, documents de voyage, billet de retour, billet d'avion, livret, livrets, livre bleu, carte du protocole, carte consulaire, certificat de statut, passport, passports, pasport, ses cartes, pièces, ses pièces, carte de statut, carte d'identité, cartes d'identité, passeports, permis de conduire, carte maladie"
}

words "phones" {
  en = "~phone, ~cellphone, ~cell, ~mobile, ~smartphone, ~iphone, ~sim, sim card, cell phone, mobile phone, ~tablet, ~laptop, burner, burner phone, second phone, whatsapp, instagram, facebook account, social media, ~snapchat, fone",
  fr = "~téléphone, ~cellulaire, ~cell, ~portable, ~mobile, ~tablette, ~iphone, carte sim, la sim, ordi, laptop, deuxième cellulaire, ~téléphone jetable, whatsapp, instagram, facebook, snapchat, réseaux sociaux, tel, tél, fone"
}

words "bank_cards" {
  en = "~card, bank card, bank cards, debit card, credit card, ~account, bank account, ~PIN, ~cheque, ~check, chequebook, ~password, ~wallet, ~purse, online banking, payroll card, prepaid card, ~login, pin number, banking app, e transfer",
  fr = "~carte, carte bancaire, carte de banque, carte de guichet, carte de débit, carte de crédit, ~compte, compte de banque, compte bancaire, ~NIP, ~chèque, ~chéquier, mot de passe, ~portefeuille, ~sacoche, carte de paye, carte prépayée, application bancaire, virement"
}

words "keys" {
  en = "~key, ~fob, ~padlock, ~deadbolt, ~lock, ~latch, ~bolt, ~chain, ~alarm, key card, door code, the code, access card, gate code",
  fr = "~clé, ~clef, ~cadenas, ~serrure, ~verrou, ~loquet, ~chaîne, ~alarme, carte d'accès, code de la porte, le code, barrure"
}

words "locks" {
  en = "~padlock, ~deadbolt, ~lock, ~latch, ~bolt, ~chain, ~bar, bars on the windows, locks on the outside, dead bolt, zip tie, zip ties, handcuffs, cuffs, rope, tape, barred windows, alarm on the door, keyed on both sides",
  fr = "~cadenas, ~serrure, ~verrou, ~loquet, ~chaîne, ~barreau, barreaux aux fenêtres, barrure, menottes, corde, tape, attaches, alarme sur la porte, verrou à l'extérieur"
}

words "cameras" {
  en = "~camera, security camera, surveillance camera, ~webcam, nanny cam, baby monitor, doorbell camera, ring camera, ~tracker, GPS, location app, find my, find my phone, life360, location sharing, airtag, spy app, tracking app",
  fr = "~caméra, caméra de surveillance, caméra de sécurité, ~webcam, moniteur de bébé, ~traceur, GPS, localisation, partage de position, application de localisation, localiser mon iphone, life360, airtag, application espion"
}

words "drugs" {
  en = "~drug, ~pill, ~meth, ~coke, ~crack, ~fentanyl, ~heroin, ~cocaine, ~weed, ~dope, ~xanax, ~percs, ~oxy, ~down, crystal, crystal meth, molly, ecstasy, MDMA, GHB, speed, booze, ~alcohol, liquor, ~opioid, hard drugs, ~substance, a fix, her fix, high, the habit",
  fr = "~drogue, ~pilule, ~comprimé, ~meth, ~coke, ~crack, ~fentanyl, ~héroïne, ~cocaïne, ~pot, ~cannabis, ~dope, ~speed, ~ecstasy, ~GHB, crystal, MDMA, poudre, peanuts, ~alcool, boisson, ~opioïde, ~substance, sa dose, une dose, la roche, consommation"
}

words "weapons" {
  en = "~gun, ~knife, ~pistol, ~rifle, ~handgun, ~firearm, ~weapon, ~bat, ~machete, ~blade, ~taser, ~belt, ~stick, ~pipe, ~hammer, ~hose, ~rod, ~wire, ~cable, ~shovel, ~mop, ~iron, ~cigarette, ~lighter, baseball bat, bear spray, shotgun, stun gun, broom handle, crowbar",
  fr = "~arme, ~fusil, ~couteau, ~pistolet, ~bâton, ~batte, ~machette, ~lame, ~ceinture, ~tuyau, ~marteau, ~boyau, ~fil, ~câble, ~pelle, ~cigarette, ~briquet, ~gun, ~taser, bâton de baseball, arme à feu, pistolet électrique, poivre de cayenne, manche à balai, fer à repasser, barre de fer"
}

words "clothes" {
  en = "~clothes, ~clothing, ~coat, ~jacket, ~shoe, ~boot, ~dress, ~lingerie, ~heel, ~slipper, ~sandal, ~glove, ~sock, ~underwear, ~outfit, ~hoodie, winter coat, winter boots, change of clothes",
  fr = "~vêtement, ~linge, ~manteau, ~veste, ~soulier, ~chaussure, ~botte, ~robe, ~lingerie, ~talon, ~pantoufle, ~sandale, ~gant, ~bas, ~sous-vêtement, ~chandail, manteau d'hiver, bottes d'hiver, linge de rechange, gougounes"
}

words "safety_gear" {
  en = "~glove, ~mask, ~respirator, ~goggle, ~helmet, ~harness, ~boot, safety glasses, safety gear, safety equipment, protective equipment, protective gear, hard hat, fall protection, PPE, safety boots, safety training, ear protection, guard rail, ~railing, ~guard, eye protection, lifejacket, life jacket, ventilation, training, condom, condoms, protection, masks, rubber",
  fr = "~gant, ~masque, ~respirateur, ~lunette, ~casque, ~harnais, ~botte, lunettes de sécurité, équipement de sécurité, équipement de protection, équipement, EPI, bottes de sécurité, formation, ligne de vie, garde-corps, protection auditive, protection, protections, gilet de sauvetage, ventilation, condom, condoms, capote, capotes, préservatif"
}

words "chemicals" {
  en = "~chemical, ~pesticide, ~herbicide, ~fungicide, ~insecticide, ~bleach, ~acid, ~solvent, ~asbestos, ~ammonia, ~lye, ~thinner, ~fume, ~toxin, ~poison, ~dust, ~paint, ~gas, ~spray, ~mold, ~mould, roundup, toxic fumes, cleaning products, degreaser, acetone, silica, chlorine",
  fr = "~produit chimique, ~pesticide, ~herbicide, ~fongicide, ~insecticide, ~javellisant, ~acide, ~solvant, ~amiante, ~ammoniac, ~vapeur, ~poison, ~poussière, ~peinture, ~gaz, ~moisissure, eau de javel, javel, produits, produits toxiques, décapant, acétone, silice, chlore"
}

words "images" {
  en = "~photo, ~picture, ~pic, ~video, ~nude, ~image, ~recording, ~screenshot, ~tape, ~vid, ~clip, nudes, naked pictures, naked photos, intimate images, sex tape, private pictures, her videos, dick pics, ~selfie",
  fr = "~photo, ~vidéo, ~image, ~nude, ~enregistrement, ~capture, ~clip, ~selfie, photos nues, photos intimes, images intimes, photos d'elle nue, vidéo intime, vidéos d'elle, sextape, ses nudes, pics"
}

words "ads" {
  en = "~ad, ~advert, ~advertisement, ~posting, ~listing, ~profile, ~post, escort ad, escort site, the sites, those sites, one of those sites, leolist, backpage, onlyfans, tinder, classifieds, escort website, cam site, web page",
  fr = "~annonce, ~publication, ~profil, ~site, ~fiche, site d'escortes, annonce d'escorte, leolist, onlyfans, tinder, petites annonces, site web, un de ces sites, ces sites-là, page web"
}

words "contracts" {
  en = "~contract, ~agreement, ~lmia, ~paperwork, ~letter, job offer, offer letter, employment contract, work contract, second contract, new contract, another contract, the paper, a paper, papers, ~document, ~form, signed paper, blank sheet, blank page, blank paper, promissory note",
  fr = "~contrat, ~entente, ~EIMT, ~offre, ~lettre, offre d'emploi, lettre d'offre, contrat de travail, autre contrat, nouveau contrat, deuxième contrat, un papier, le papier, des papiers, ~document, ~formulaire, feuille blanche, page blanche, papier en blanc, reconnaissance de dette"
}

words "belongings" {
  en = "~bag, ~suitcase, ~luggage, ~backpack, ~belonging, ~possession, ~purse, ~wallet, ~jewellery, ~jewelry, ~ring, ~gold, her things, his things, my things, their things, her stuff, my stuff, his stuff, her clothes, my clothes",
  fr = "~sac, ~valise, ~bagage, ~sac à dos, ~sacoche, ~portefeuille, ~bijou, ~bague, ses affaires, mes affaires, leurs affaires, ses choses, son linge, mon linge, ses effets personnels, effets personnels"
}

words "gifts" {
  en = "~gift, ~present, ~nail, ~phone, ~jewellery, ~jewelry, ~necklace, ~bracelet, ~purse, ~sneaker, ~shoe, ~clothes, ~perfume, ~makeup, ~vape, ~dinner, ~flower, ~rose, ~delivery, new phone, designer bag, designer clothes, guess bag, gucci, louis vuitton, michael kors, nails done, hair done, lashes, expensive things, air jordans, jordans, iphone, a puppy, a dog, weed, spa day, gift cards, the mall",
  fr = "~cadeau, ~ongle, ~cellulaire, ~bijou, ~collier, ~bracelet, ~sacoche, ~soulier, ~vêtement, ~linge, ~parfum, ~maquillage, ~vapoteuse, ~souper, ~fleur, ~rose, ~livraison, ~resto, ~manteau, cell neuf, nouveau cell, sac de marque, linge de marque, sac guess, gucci, louis vuitton, ongles faits, faux cils, cheveux faits, iphone, espadrilles, un chien, cartes-cadeaux, restos"
}

words "food" {
  en = "~food, ~meal, ~grocery, ~lunch, ~dinner, ~supper, ~breakfast, ~leftover, ~scrap, ~rice, ~noodle, ~bread, ~soup, ~water, eat, eats, ate, eating, something to eat",
  fr = "~nourriture, ~repas, ~épicerie, ~lunch, ~dîner, ~souper, ~déjeuner, ~reste, ~riz, ~nouille, ~pain, ~soupe, ~eau, le manger, manger, mange, mangent, de quoi manger, bouffe"
}

words "identity_papers" {
  en = "~birth record, ~travel permit, ~landing paper, ~refugee claim, ~conditional visa, ~residency card, ~consular card, ~seafarer's book, ~discharge paper, status letter, sin number, social insurance number, treaty card, care card, msp card, ohip card, ahcip card, medicare card, g1, learner's licence, age card, photo card, school id, her documents, his documents, the documents, travel docs, docs, I.D, nexus, boarding pass, birth cert, nurse's licence, degree, transcripts",
  fr = "~livret de famille, ~carte étudiante, ~carte de citoyenneté, ~demande d'asile, numéro d'assurance sociale, carte RAMQ, la RAMQ, medicare card, carte d'indien, carte de statut d'indien, permis d'apprenti, ses documents, leurs documents, docs, carte d'embarquement, livret marin, relevés de notes, son NAS, baptistaire"
}

words "food" {
  en = "~bowl, ~plate, ~sandwich, ~cracker, ~cereal, ~egg, ~potato, ~bean, ~chips, ~pizza, ~coffee, ~tea, ~milk, ~snack, ~ramen, ~porridge, ~oatmeal, ~tortilla, ~roti, ~lentils, ~dal, ~canned, kraft dinner, cup noodles, instant noodles, day-old, dog food, peanut butter, food bank, fridge, table scraps",
  fr = "~bol, ~assiette, ~sandwich, ~biscuit, ~céréale, ~oeuf, ~patate, ~fèves, ~pizza, ~café, ~thé, ~lait, ~collation, ~gruau, ~tortilla, ~lentilles, ~conserve, kraft dinner, nouilles instantanées, ramens, pain de la veille, beurre de pinottes, banque alimentaire, frigo, frigidaire, restants"
}

-- More papers, phones, weapons and gear.
words "identity_papers" {
  en = "~licence, ~license, nexus card, treaty card, band card, metis card, bus pass, student card, student id, library card, bank book, work visa, study visa, visitor record, refugee document, protection paper, imm papers, landing paper, landed papers, ohip card, msp card, health cards, photo id, photo card, national id, voter card, cedula, matricula, aadhaar, hukou, exit permit, marriage certificate, diplomas, degree, transcripts, her papers, his papers, their papers, my papers, everyone's papers",
  fr = "~livret, carte de bande, carte étudiante, carte d'autobus, carte opus, carte ramq, carte de la ramq, visa de travail, visa d'études, fiche du visiteur, papier de protection, papier d'immigration, confirmation d'asile, carte avec photo, carte nationale, cédula, acte de mariage, diplômes, relevés de notes, mes papiers, ses papiers, leurs papiers, nos papiers, papiers de tout le monde"
}
words "phones" {
  en = "~android, ~samsung, ~ipad, ~landline, ~handset, ~charger, ~telegram, ~messenger, ~wechat, ~viber, ~tiktok, ~facetime, ~email, ~internet, ~wifi, phone cord, home phone, flip phone, cell phones, her messages, his messages, my messages, her texts, my texts, his texts, her contacts, facebook, fb, insta, ig, snap, the wifi, the internet, the landline, signal",
  fr = "~android, ~samsung, ~ipad, ~chargeur, ~telegram, ~messenger, ~wechat, ~viber, ~tiktok, ~facetime, ~courriel, ~internet, ~wifi, téléphone fixe, ligne fixe, téléphone à clapet, ses messages, mes messages, ses textos, mes textos, ses contacts, fb, insta, snap, le wifi, l'internet, signal"
}
words "weapons" {
  en = "~axe, ~hatchet, ~sword, ~screwdriver, ~wrench, ~crowbar, ~chain, ~rope, ~whip, ~paddle, ~ruler, ~spoon, ~ladle, ~pan, ~pot, ~bottle, ~brick, ~rock, ~hanger, ~cord, ~charger, ~drill, ~torch, ~prod, ~crop, ~broom, ~plank, ~board, curling iron, flat iron, frying pan, boiling water, hot water, hot oil, box cutter, exacto, pellet gun, bb gun, air rifle, nail gun, pipe wrench, cattle prod, dog chain, extension cord, phone charger, wooden spoon, two by four, back of his hand, belt buckle",
  fr = "~hache, ~tournevis, ~chaîne, ~corde, ~fouet, ~règle, ~cuillère, ~louche, ~poêle, ~chaudron, ~bouteille, ~brique, ~roche, ~cintre, ~rallonge, ~chargeur, ~perceuse, ~balai, ~planche, fer à friser, fer plat, eau bouillante, huile bouillante, exacto, clé anglaise, fusil à plomb, carabine, cloueuse, barre à clous, boucle de ceinture, cuillère de bois, deux par quatre, revers de la main"
}
words "food" {
  en = "~snack, ~sandwich, ~egg, ~potato, ~chicken, ~meat, ~fruit, ~milk, ~tea, ~cereal, ~pasta, ~bean, ~porridge, ~tortilla, ~bun, ~pizza, ~dish, ~plate, ~kitchen, the fridge, what is left, what's left, plate of, bowl of, can of, tins, feed, feeds, fed, hungry",
  fr = "~collation, ~sandwich, ~oeuf, ~patate, ~poulet, ~viande, ~fruit, ~lait, ~thé, ~céréale, ~pâte, ~fève, ~gruau, ~tortilla, ~pizza, ~assiette, ~plat, le frigo, ce qui reste, assiette de, bol de, canne de, cannes, nourrit, nourri, nourrie, nourris, faim"
}
