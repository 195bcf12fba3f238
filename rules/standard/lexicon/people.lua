-- People and the roles they play in a report. English and French side by side.

words "employers" {
  en = "~boss, ~employer, ~manager, ~owner, ~supervisor, ~foreman, foreperson, ~contractor, ~farmer, ~grower, ~captain, ~chef, ~superintendent, crew leader, crew boss, crew chief, team leader, lead hand, shift lead, agency lead, gang master, gangmaster, ~director, the company, the farm, the agency, the restaurant, the shop, the office, company lady, agency lady, lady of the house, the wife, boss's wife, his wife, the couple, the family, the household, ~host, ~madame, ma'am, the missus, mistress, the sir, head office, ~subcontractor, ~dispatcher, ~caretaker, head nanny, my sir, my madam, the sir, sir, madam, mister, the boss lady, boss man, lead",
  fr = "~patron, ~boss, ~employeur, ~gérant, ~propriétaire, ~proprio, ~contremaître, ~superviseur, ~responsable, chef d'équipe, ~chef, ~capitaine, ~entrepreneur, ~producteur, ~agriculteur, ~fermier, ~maraîcher, ~répartiteur, ~directeur, la compagnie, l'entreprise, l'agence, la ferme, le restaurant, le bureau, le crieur, le couple, la famille, madame, monsieur, le monsieur, la dame de l'agence, la dame, femme du patron, la patronne, la maîtresse de maison, sa femme, les maîtres, sous-traitant, le boss de la shop, boss de chantier, le foreman, l'homme d'affaires, le diplomate, mon monsieur, ma madame, le grand boss, la boss, boss"
}

words "controllers" {
  use = "employers",
  en = "~pimp, ~trafficker, ~handler, ~madam, ~daddy, ~recruiter, ~agent, ~agency, ~broker, ~consultant, ~smuggler, ~coyote, ~landlord, ~landlady, ~sponsor, ~dealer, ~loan shark, ~gang, ~enforcer, ~bouncer, ~minder, ~driver, ~guard, the man, a man, this man, that man, older man, the men, two men, some men, three men, the guy, a guy, this guy, that guy, that fella, the fella, a fella, older guy, some guy, the guys, these guys, those guys, big guy, another guy, her guy, her man, his man, the lady, this lady, a lady, the woman who, the uncle, her uncle, his uncle, uncle's sister, her cousin, his cousin, the cousin, cousin who brought, her aunt, the aunt, auntie, in laws, mother in law, father in law, brother in law, sister in law, his brother, his mother, his family, his friend, his friends, his buddy, our client, the client's husband, ~boyfriend, her bf, her ex, the ex, her husband, the husband, her partner, the partner, ~gentleman, male companion, ~companion, escort driver, the pastor, the imam, the rabbi, the priest, the priest, the captain, the big boss, the people who brought, whoever brought, they who brought",
  fr = "~pimp, ~proxénète, ~souteneur, ~trafiquant, ~mac, ~daddy, ~recruteur, ~agent, ~agence, ~intermédiaire, ~courtier, ~consultant, ~passeur, ~propriétaire, le propriétaire du logement, ~parrain, ~garant, ~dealer, ~vendeur de drogue, ~prêteur, ~gang, ~fier-à-bras, ~gardien, ~chauffeur, ~surveillant, l'homme, un homme, cet homme, les hommes, des hommes, deux hommes, le gars, un gars, ce gars, les gars de, le type, un type, ce type, le bonhomme, un bonhomme, le monsieur, un monsieur, ce monsieur, la madame, la dame, une dame, cette dame, la bonne femme, l'oncle, son oncle, la tante, sa tante, son cousin, sa cousine, le cousin, le beau-frère, son beau-frère, sa belle-mère, son beau-père, la belle-famille, ses beaux-parents, son frère à lui, sa mère à lui, ses chums de gars, ses amis à lui, l'ami, son ami, un ami de la famille, son chum, le chum, mon chum, son copain, le copain, son ex, l'ex, son mari, le mari, son conjoint, le conjoint, ~accompagnateur, ~tuteur, le pasteur, le prêtre, le grand boss, ceux qui l'ont amenée, ceux qui l'ont fait venir, le couple, la bande"
}

words "partners" {
  en = "~boyfriend, ~husband, ~fiancé, ~spouse, bf, her ex, my ex, the ex, her man, her guy, my man, ~lover, her partner, my partner, common law, hubby, older boyfriend, the guy she is seeing, the guy she's with, the guy she's dating, man she met online, boy friend, bae, her boo, her dude",
  fr = "~chum, ~copain, ~mari, ~époux, ~conjoint, ~fiancé, ~amoureux, ~amant, son ex, mon ex, l'ex, son homme, mon homme, son gars, le gars qu'elle fréquente, le gars avec qui elle sort, petit ami, petit copain, son bonhomme, bf"
}

words "recruiters" {
  en = "~recruiter, ~agent, ~agency, ~consultant, ~broker, ~coyote, ~smuggler, ~middleman, ~facilitator, placement agency, employment agency, temp agency, staffing agency, modelling agency, talent scout, ~scout, immigration lady, travel agent, labour contractor, job contact, ~contact, the lady from home, lady from same city, man from her town, the cousin, her cousin, his cousin, the pastor, the imam, the rabbi, the priest, the aunt, the person who recruited, the ad, the advertisement, the posting, the website, advertisement, online posting, job ad, the man on facebook, the woman on facebook, facebook page, facebook group, whatsapp group, the notice",
  fr = "~recruteur, ~agent, ~agence, ~consultant, ~courtier, ~passeur, ~intermédiaire, ~rabatteur, agence de placement, agence de recrutement, agence de mannequins, agence de voyage, le contact, son contact, la dame de l'agence, une dame de son pays, un gars de son village, le cousin, son cousin, sa cousine, le pasteur, la tante, l'annonce, une annonce, l'offre, la publication, le site, page facebook, groupe facebook, groupe whatsapp, la dame sur facebook, le monsieur sur facebook"
}

words "subject" {
  en = "he, she, they, he's, she's, they're, he'd, she'd, they'd, he'll, she'll, they'll, hes, shes, theyre, dude, these people, those people, them people, whoever",
  fr = "il, elle, on, ils, elles, eux autres, ces gens-là, ces gens, les gens, kils, kil, y"
}

words "he_they" {
  en = "he, they, he's, they're, he'd, they'd, he'll, they'll, hes, theyre, these people, those people, the people, dude, someone else, somebody else, another person, a third party, hed, theyd, theyll, he's been, they've, theyve, he has, he had, these guys, those guys, the others who, them guys",
  fr = "il, ils, on, eux, eux autres, ces gens-là, ces gens, quelqu'un d'autre, une autre personne, un tiers, kils, kil, y, qu'il, qu'ils, ces gars-là, c'est lui, c'est eux, le monde qui"
}

words "suspects" {
  use = "controllers, partners, recruiters, he_they",
  en = "she, she's, shes, she'd, she'll",
  fr = "elle, elles, y"
}

words "persons" {
  use = "women, children, workers",
  en = "I, me, we, us, she, her, him, them, you, people, person, ~client, ~patient, ~caller, ~complainant, ~resident, ~guest, ~passenger, everyone, everybody, all of us, all of them, each of them, one of them, some of them, the others, my friend, my sister, my cousin, my brother, my daughter, my son, my roommate, my coworker, co worker, newcomer, newcomers, refugee, the tenant, the helper",
  fr = "je, j, me, m, moi, nous, on, elle, elles, il, ils, la, le, les, l, lui, leur, eux, toi, te, tu, vous, personnes, la personne, une personne, cette personne, chaque personne, toute personne, autre personne, même personne, seule personne, jeune personne, personne âgée, 1 personne, ~client, ~patient, ~appelant, ~plaignant, ~résident, ~passager, tout le monde, chacun, chacune, les autres, mon amie, mon ami, ma soeur, mon frère, mon cousin, ma cousine, ma fille, mon fils, ma coloc, mon coloc, ma collègue, mon collègue, nouveaux arrivants, réfugiés, l'aide"
}

words "others" {
  en = "anyone, anybody, no one, nobody, others, other people, friends, her friends, his friends, family, her family, his family, neighbours, neighbors, coworkers, co workers, other workers, other girls, the other girls, customers, strangers, outsiders, people, staff, us, anyone else, anybody else, her mother, her mom, her sister, police, inspectors",
  fr = "personne, quiconque, les autres, d'autres personnes, ses amis, ses amies, sa famille, la famille, les voisins, ses voisins, ses collègues, les autres filles, les autres travailleurs, les clients, des étrangers, le monde, du monde, les gens, quelqu'un, sa mère, sa soeur, la police, les inspecteurs"
}

words "women" {
  en = "~woman, ~girl, ~lady, ~female, ~gal, ~chick, young woman, young women, young lady, ~dancer, ~escort, ~masseuse, ~hostess, the girls, other girls, ~wife, ~bride, ~student, females",
  fr = "~femme, ~fille, ~dame, jeune femme, jeunes femmes, jeune fille, jeunes filles, ~demoiselle, ~danseuse, ~escorte, ~masseuse, ~hôtesse, les filles, d'autres filles, ~épouse, ~étudiante, ~madame"
}

words "children" {
  en = "~child, ~kid, ~minor, ~teen, ~teenager, ~youth, ~girl, ~boy, ~pupil, ~adolescent, ~juvenile, ~schoolgirl, ~daughter, ~son, ~niece, ~nephew, underage, under age, young girl, little girl, young boy, grade nine, grade ten, grade eight, grade seven, high school student, foster child, toddler, ~baby",
  fr = "~enfant, ~ado, ~adolescent, ~mineur, ~jeune, ~fille, ~fillette, ~garçon, ~petit, ~élève, ~écolier, ~nièce, ~neveu, ~fils, jeune fille, petite fille, la petite, la p'tite, le petit, le p'tit gars, ~gamin, ~bébé, secondaire deux, secondaire trois, secondaire quatre, jeune du centre, fugueuse, fugueur"
}

words "workers" {
  en = "~worker, ~labourer, ~laborer, ~nanny, ~caregiver, ~babysitter, ~cleaner, ~housekeeper, ~maid, ~helper, ~domestic, ~dancer, ~employee, ~cook, ~dishwasher, ~roofer, ~picker, ~welder, ~trucker, ~carpenter, ~technician, ~housecleaner, ~deckhand, ~crewman, ~fisherman, ~waitress, ~server, ~staff, ~crew, ~apprentice, ~trainee, ~student, ~harvester, ~packer, ~painter, ~mover, ~installer, ~tfw, ~landscaper, ~line cook, temporary foreign worker, migrant worker, farm worker, farmhand, ~hand, the guys, the men, the lads, the boys, the girls, foreign workers, live in, live in helper, au pair, ~stylist, ~masseuse, personal support worker, care aide",
  fr = "~travailleur, ~ouvrier, ~employé, ~salarié, ~nounou, ~gardienne, ~nourrice, ~domestique, ~bonne, ~ménagère, ~aidante, aide familiale, aide domestique, aide-ménagère, ~femme de ménage, ~cuisinier, ~plongeur, ~serveur, ~danseuse, ~journalier, ~manoeuvre, ~couvreur, ~soudeur, ~cueilleur, ~camionneur, ~menuisier, ~peintre, ~pêcheur, ~matelot, ~apprenti, ~stagiaire, ~étudiant, ~préposé, ~laveur, ~emballeur, ~équipier, TET, travailleur étranger, travailleurs étrangers, travailleur étranger temporaire, travailleurs agricoles, saisonniers, gars de la ferme, les gars, les hommes, les filles, fille au pair, jeune fille au pair, coiffeuse, esthéticienne, ~technicienne"
}

words "clients" {
  en = "~john, ~client, ~customer, ~trick, ~date, ~guy, ~man, ~dude, ~buyer, ~punter, ~regular, ~caller, ~fella, ~stranger, strange men, different men, random men, random guys, random dudes, truckers, older men, old men, the lads, a lot of men, many men, ten men, men at night, callers",
  fr = "~client, ~gars, ~homme, ~monsieur, ~bonhomme, ~type, ~inconnu, ~mec, ~michetons, ~acheteur, des monsieurs, des messieurs, ~camionneur, hommes différents, d'autres hommes, plein d'hommes, vieux monsieurs, un autre homme, des vieux"
}

words "family" {
  en = "~mother, ~mom, ~mum, ~father, ~dad, ~sister, ~brother, ~parent, ~child, ~kid, ~son, ~daughter, ~grandmother, ~grandma, ~baby, ~wife, ~husband, ~family, ~relative, ~cousin, ~aunt, ~uncle, ~niece, ~nephew, little brother, little sister, kids back home, children back home, family back home, her people, his people, loved ones, in laws, ~village, ~household, mama, papa",
  fr = "~mère, ~maman, ~m'man, ~père, ~papa, ~soeur, ~frère, ~parent, ~enfant, ~fils, ~fille, ~garçon, ~grand-mère, ~bébé, ~femme, ~mari, ~famille, ~proche, ~cousin, ~tante, ~oncle, ~nièce, ~neveu, petit frère, petite soeur, famille au pays, enfants au pays, les siens, la parenté, le monde chez elle, le village, les petits, ses vieux"
}

words "officials" {
  en = "~police, ~cop, ~officer, ~immigration, ~border, ~inspector, ~authority, ~consulate, ~embassy, ~ambassador, ~judge, ~government, ~customs, ~teacher, ~nurse, ~doctor, ~paramedic, ~guard, ~lawyer, ~court, CBSA, IRCC, RCMP, OPP, the law, the state, border services, border officer, labour inspector, social worker, social services, children's aid, CAS, ministry of labour, the ministry, 911, the hospital, the school, the union, hotline",
  fr = "~police, ~policier, ~agent, ~inspecteur, ~autorité, ~immigration, ~douane, ~douanier, ~consulat, ~ambassade, ~juge, ~gouvernement, ~professeur, ~infirmière, ~médecin, ~ambulancier, ~avocat, ~tribunal, ASFC, IRCC, GRC, SQ, SPVM, CNESST, DPJ, la loi, les boeufs, les cochons, la migra, services frontaliers, agent des services frontaliers, inspecteur du travail, travailleuse sociale, services sociaux, le ministère, police des étrangers, 911, l'hôpital, l'école, le syndicat"
}

words "companions" {
  en = "~companion, ~escort, ~friend, ~cousin, ~uncle, ~aunt, ~relative, ~interpreter, ~translator, ~boyfriend, ~husband, ~partner, ~boss, ~employer, ~manager, ~supervisor, ~driver, ~guardian, ~sponsor, the man with her, the man with him, the man, a man, the woman with her, the woman, a woman, older man, older male, older gentleman, male companion, accompanying adult, accompanying person, family friend, another person, the other person, the guy, gentleman, agency lead, crew leader, in laws, mother in law",
  fr = "~accompagnateur, ~compagnon, ~ami, ~cousin, ~oncle, ~tante, ~proche, ~interprète, ~traducteur, ~chum, ~copain, ~mari, ~conjoint, ~patron, ~employeur, ~gérant, ~superviseur, ~chauffeur, ~tuteur, ~parrain, ~répartiteur, l'homme avec elle, l'homme qui l'accompagne, l'homme, un homme, la femme qui l'accompagne, une femme, homme plus âgé, monsieur plus âgé, ami de la famille, une autre personne, l'autre personne, le gars, le monsieur, la dame, madame, belle-mère, femme du patron"
}

words "crime_groups" {
  en = "~gang, ~crew, ~cartel, ~ring, ~mafia, organized crime, ~biker, ~dealer, ~smuggler, the organization, the syndicate, ~scammer",
  fr = "~gang, ~bande, ~cartel, ~réseau, ~mafia, crime organisé, ~motard, ~dealer, ~passeur, gang de rue, l'organisation, ~fraudeur"
}

words "homeless_young" {
  en = "~runaway, ~orphan, ~dropout, foster kid, foster child, foster youth, ward of the crown, crown ward, youth in care, kid in care, aged out of care, aging out",
  fr = "~fugueur, ~orphelin, ~décrocheur, enfant de la DPJ, jeune de la DPJ, jeune du centre, jeune placé, jeunes placées, fille de centre jeunesse, sortie de centre jeunesse"
}

words "controllers" {
  en = "~foster father, ~stepfather, stepdad, stepmother, her stepdad, his stepdad, ~talent agent, ~booker, ~doorman, ~building manager, ~elder, ~preacher, ~healer, ~guardian, older cousin, older brother, big brother, her brothers, his brothers, his sister, his sisters, his mom, his mum, his dad, his cousins, grandfather, godfather, godmother, house mother, den mother, the trainer, the lead, the crew boss, the straw boss, the mate, first mate, the skipper, the bosun, the steward, the sponsor's wife, the recruiter's wife, the agent's wife, the manager's wife, the farmer's wife, the owner's son, the boss's son, the old man, old fella, the fellow, a fellow, this fellow, young fella, that dude, some dude, random guy, the individual, an individual, an unknown male, unknown male, unknown female, second male, third party, two males, two females, POI, accused, the accused, suspect male, male subject, lady friend, male friend, so-called friend, so called friend, so-called uncle, her pimp, the family she works for, ~diplomat, ~contractor's wife",
  fr = "~beau-père, ~belle-mère, ~portier, ~guérisseur, ~tutrice, ~gardien de nuit, le cousin plus vieux, grand frère, son grand frère, ses frères, ses soeurs à lui, le grand-père, le parrain, la marraine, sa marraine, la matante, le mononcle, mononcle, le formateur, le second, le maître d'équipage, la femme du patron, la femme du boss, la femme du fermier, le fils du patron, le garçon du patron, le vieux, le grand, un grand gars, le gros, un individu, l'individu, individu inconnu, homme inconnu, femme inconnue, un deuxième homme, le suspect, sujet masculin, une tierce personne, un soi-disant ami, soi-disant oncle, son pimp, la famille où elle travaille, ~diplomate"
}

words "companions" {
  en = "~sister, ~brother, ~mother, ~father, ~stepfather, ~coordinator, ~agent, ~recruiter, ~foreman, ~landlord, ~roommate, ~coworker, ~colleague, ~pastor, ~elder, ~caregiver, ~owner, ~host, ~neighbour, male, female, older female, older woman, younger man, someone, guy, dude, fella, fellow, lady, old lady",
  fr = "~soeur, ~frère, ~mère, ~père, ~beau-père, ~coordonnateur, ~agent, ~recruteur, ~contremaître, ~coloc, ~collègue, ~pasteur, ~voisin, ~hôte, individu, bonhomme, dame plus vieille, femme plus âgée, jeune homme, quelqu'un, marraine"
}

words "recruiters" {
  en = "~scouter, ~promoter, ~headhunter, ~organizer, ~coordinator, ~consultancy, a classmate, older friend, friend of her former coworker, an old schoolmate, a neighbour back home, the neighbour, an aunt, an uncle, the uncle, a relative, a lady online, a man online, a guy online, this guy online, someone online, the man from church, the church lady, job fair, the flyer, the poster, telegram channel, wechat group, viber group, marketplace ad, kijiji ad, indeed ad, linkedin",
  fr = "~promoteur, ~organisateur, ~coordonnatrice, une camarade, amie d'une amie, ancienne collègue, une voisine, un voisin, un oncle, l'oncle, un parent, une dame en ligne, un gars en ligne, un homme en ligne, quelqu'un en ligne, dame de l'église, salon de l'emploi, l'affiche, le dépliant, canal telegram, groupe wechat, groupe viber, annonce kijiji, annonce indeed, linkedin"
}

words "partners" {
  en = "~sweetheart, ~beau, ~sugar daddy, ~daddy, her older man, older man she met, the man she lives with, man she lives with, guy she lives with, her ex-boyfriend, ex boyfriend, ex-husband, new boyfriend, new man, so-called boyfriend, so called boyfriend, online boyfriend, the groom, bridegroom, betrothed",
  fr = "~sugar daddy, ~daddy, l'homme avec qui elle vit, le gars avec qui elle reste, nouveau chum, soi-disant chum, chum en ligne, ex-conjoint, ex-mari, ex-chum, le futur, le promis, le marié, son vieux"
}

words "workers" {
  en = "~carer, ~chambermaid, ~kitchen hand, ~busser, ~busboy, ~barback, ~gardener, ~seamstress, ~sewer, ~butcher, ~baker, ~barber, ~nail tech, ~lash tech, ~janitor, ~mechanic, ~tiler, ~drywaller, ~framer, ~mason, ~plumber, ~scaffolder, ~stripper, ~planter, ~pruner, ~milker, ~herdsman, ~stable hand, ~groom, ~sorter, ~grader, ~gutter, ~filleter, ~sailor, ~seafarer, ~driver, ~courier, ~flagger, ~tree planter, ~mushroom picker, ~berry picker, ~temp, ~contractor, ~operator, ~trimmer, ~caretaker, ~canvasser, ~fundraiser, ~intern, ~volunteer, seasonal workers, agency workers, agency staff, night crew, cleaners, kitchen staff, detailers, car washers, newcomers, guest workers",
  fr = "~plongeuse, ~commis, ~jardinier, ~couturière, ~boucher, ~boulanger, ~barbier, ~concierge, ~mécanicien, ~carreleur, ~plâtrier, ~maçon, ~plombier, ~planteur, ~trayeur, ~palefrenier, ~trieur, ~marin, ~chauffeur, ~livreur, ~intérimaire, ~opérateur, ~trimeur, ~solliciteur, ~bénévole, ~femme de chambre, ~technicienne en ongles, ~homme de pont, travailleurs saisonniers, travailleurs d'agence, équipe de nuit, personnel de cuisine, nouveaux arrivants, gars du chantier, gars de la serre, cueilleurs de champignons"
}

-- More who give orders: on boats, in camps, churches, homes, studios, and what newcomers call them.
words "employers" {
  en = "~skipper, ~proprietor, ~proprietress, ~shopkeeper, ~businessman, ~businesswoman, ~jefe, ~capataz, ~headman, ~bossman, ~diplomat, camp boss, camp manager, camp cook, head cook, lead cook, kitchen boss, room boss, house boss, store owner, shop owner, restaurant owner, motel owner, salon owner, spa owner, farm owner, owner's son, owner's wife, farmer's wife, company man, company guy, van driver, crew driver, head planter, planter boss, the doctor's wife, the lady she works for, the lady i work for, the people she works for, the people he works for, the woman she works for, the man he works for, whoever runs it, line lead, floor lead, plant lead, hr lady, lady from hr, office lady",
  fr = "~commerçant, ~marchand, ~jefe, ~capataz, contre-maître, chef de chantier, chef de camp, chef de ligne, chef de logement, chef cuisinier, homme d'affaires, femme d'affaires, fils du boss, fils du patron, femme du boss, femme du fermier, chauffeur de la van, chauffeur de l'équipe, la dame pour qui, le monsieur pour qui, les gens pour qui, la famille pour qui, dame du bureau, fille du bureau, responsable des ressources humaines, proprio du motel, proprio du salon, boss du camp, boss de la ferme, maître de maison"
}

words "controllers" {
  en = "~stepfather, ~stepdad, ~stepmother, ~stepmom, ~godfather, ~godmother, ~matron, ~doorman, ~watchman, ~fixer, ~middleman, ~promoter, ~preacher, ~prophet, house mother, housemother, house mom, talent manager, talent scout, sugar daddy, sugar mama, big sister, big brother, older sister, older cousin, door guy, door man, security guy, the plug, her main, his main, the main guy, mama san, mamasan, tia, tio, his sister, his cousin, his uncle, his aunt, his wife's, his girlfriend, his new girlfriend, the girlfriend, his mom, his dad, his parents, her in laws, the in laws, the brothers, two brothers, the cousins, the twins' mother, the kids' mother, the old man, the old lady, the couple upstairs, the couple next door, the people upstairs, the people she lives with, the people he lives with, the woman she lives with, the man she lives with, the man he lives with, the lady she lives with, the guy she lives with, the guy who brought, the man who brought, the woman who brought, the lady who brought",
  fr = "~marraine, ~tutrice, ~matrone, ~portier, ~doorman, ~prophète, ~marabout, ~rabatteur, le coach, son coach, son beau-père, beau-père, belle-mère, belle-soeur, mononcle, matante, tonton, tantine, grande soeur, grand frère, la recruteuse, une recruteuse, le traducteur, sa soeur à lui, son père à lui, sa blonde à lui, sa nouvelle blonde, les beaux-parents, les deux frères, les cousins, les gens chez qui, la famille chez qui, la dame chez qui, le monsieur chez qui, le gars chez qui, celui chez qui, celle chez qui, le gars qui l'a amenée, le monsieur qui l'a amenée, la femme qui l'a amenée, celui qui l'a amenée, celle qui l'a amenée, le vieux, la vieille"
}

-- More trades, kin and buyers.
words "workers" {
  en = "~baker, ~butcher, ~barista, ~bartender, ~cashier, ~busboy, ~bus boy, ~janitor, ~gardener, ~seamstress, ~tailor, ~mechanic, ~plasterer, ~drywaller, ~framer, ~mason, ~bricklayer, ~tiler, ~planter, ~pruner, ~milker, ~herdsman, ~shearer, ~groom, ~stablehand, ~shucker, ~filleter, ~gutter, ~sorter, ~loader, ~labeller, ~stocker, ~flagger, ~courier, ~hairdresser, ~manicurist, ~esthetician, ~aesthetician, ~attendant, ~orderly, ~aide, ~cnw, nail tech, nail techs, lash tech, kitchen help, kitchen hand, prep cook, car washer, car washers, farm hand, ranch hand, barn hand, shop girl, shop boy, chambermaid, chambermaids, room attendant, night cleaner, night cleaners, the nannies, the help, the crew, his crew, her crew, the night shift, the day shift, the new guy, the new girl, guest worker, guest workers, seasonal workers, agency workers, temp workers, foreign students, international students, the trainees, the newcomers",
  fr = "~boulanger, ~boucher, ~barman, ~caissier, ~concierge, ~jardinier, ~couturière, ~tailleur, ~mécanicien, ~plâtrier, ~maçon, ~planteur, ~émondeur, ~débroussailleur, ~trayeur, ~vacher, ~palefrenier, ~trieur, ~débardeur, ~signaleur, ~livreur, ~coiffeuse, ~manucure, ~auxiliaire, ~aide-cuisinier, commis de cuisine, aide de cuisine, aide de camp, garçon de ferme, fille de ferme, gars de chantier, gars de la shop, femme de chambre, femmes de chambre, fille de chambre, filles de ménage, dame de ménage, équipe de nuit, équipe de jour, le nouveau, la nouvelle, les nouvelles, travailleurs saisonniers, travailleurs d'agence, gars de l'agence, filles de l'agence, étudiants étrangers, étudiants internationaux, le monde de la ferme, le monde de la shop"
}
words "family" {
  en = "~granny, ~nana, ~grandpa, ~grandfather, ~grandparent, ~stepson, ~stepdaughter, ~godson, ~goddaughter, ~kookum, ~mushum, my people, our people, the kids, his little ones, her little ones, his boys, her boys, his girls, her girls, his mama, her mama, my mama, the folks, her folks, his folks, old mother, old parents, family in, relatives in",
  fr = "~grand-père, ~grands-parents, ~mémère, ~pépère, ~filleul, ~jumeaux, ~kokum, ses petits, mes petits, sa gang, son monde, mon monde, sa vieille mère, ses vieux parents, sa parenté, famille en, famille au, famille là-bas, les miens"
}
