contra    "contra.news_or_fiction"
status    "live"
strength  "strong"
dimension "context"
element   "none"
forms     "any"
pillars { prevention = { en = "open source or invented text: check for a living person before closing", fr = "source ouverte ou texte inventé : vérifier s'il y a une vraie personne avant de fermer" } }
source    "from general knowledge"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "News report, court report, research, film, book or historic text", fr = "Article de presse, compte rendu judiciaire, recherche, film, livre ou texte historique" }
why   { en = "A text about an article, a judgment, a study or a novel retells facts that are not new here.", fr = "Un texte sur un article, un jugement, une étude ou un roman raconte des faits qui ne sont pas nouveaux ici." }
ask   { en = "Is somebody in the text known to the writer in person?",
        fr = "La personne qui écrit connaît-elle quelqu'un dont il est question?" }
false_alarms { en = "Someone who recognises their own life in a film and says so.",
               fr = "Quelqu'un qui reconnaît sa propre vie dans un film et le dit." }

words "media" { en = "~article, ~news, ~newspaper, ~documentary, ~podcast, ~broadcast, ~headline, ~journalist, ~reporter, press release, news release, news story, press clipping, daily clips, media monitoring, CBC, CTV, the Star, Globe and Mail, National Post, La Presse",
                fr = "~article, ~nouvelles, ~journal, ~documentaire, ~balado, ~reportage, ~manchette, ~journaliste, communiqué de presse, revue de presse, La Presse, Radio-Canada, TVA, Le Devoir, Le Soleil, Journal de Montréal" }
words "fiction" { en = "~novel, ~screenplay, ~fiction, ~movie, ~film, ~script, short story, tv series, tv show, netflix, crime novel, the character, main character, the heroine, my character, book club, stage play, video game plot, theatre piece",
                  fr = "~roman, ~scénario de film, ~fiction, ~film, ~télésérie, ~nouvelle littéraire, série télé, netflix, roman policier, le personnage, personnage principal, l'héroïne, mon héroïne, mon personnage, club de lecture, pièce de théâtre" }
words "study" { en = "~thesis, ~dissertation, ~bibliography, ~researcher, ~literature review, research project, research paper, master's thesis, phd, term paper, my supervisor, court decisions, court decision, sentencing reasons, case law, the ruling, the judgment, appeal court, court of appeal, supreme court, Senate committee, proposed amendments, the bill, statistics on, historical, archives, in the 1800s, class assignment, school project, homework, essay",
                fr = "~thèse, ~mémoire, ~bibliographie, ~chercheur, revue de littérature, projet de recherche, travail de session, maîtrise, doctorat, mon directeur de recherche, ma directrice de recherche, décisions judiciaires, décision de la cour, jurisprudence, le jugement, cour d'appel, cour suprême, comité sénatorial, projet de loi, modifications proposées, statistiques sur, archives, travail d'école, dissertation, exposé oral" }
words "tells" { en = "~report, ~describe, ~show, ~tell, ~say, ~reveal, ~find, ~cover, ~quote, ~claim, ~recount, ~portray, ~depict, ~follow, ~write, ~read, ~watch, ~see, ~study, ~cite, ~analyse, ~analyze, ~discuss",
                fr = "~rapporter, ~décrire, ~montrer, ~raconter, ~dire, ~révéler, ~trouver, ~citer, ~relater, ~dépeindre, ~suivre, ~écrire, ~lire, ~regarder, ~voir, ~étudier, ~analyser, ~discuter, ~rappeler" }
words "crime" { en = "trafficking, forced labour, exploitation, prostitution, passports, victims, slavery, survivors, sold, convicted, sentenced, workers, girls",
                fr = "traite, travail forcé, exploitation, prostitution, passeports, victimes, esclavage, survivantes, vendue, vendues, condamné, condamnée, condamnés, travailleurs, filles" }

phrase "media" { en = "according to ... {media}; {media} ...3 {tells}; (read|saw|watched|heard) ...2 (an|this|yesterday's|today's|the) ...1 (article|documentary|podcast|news story|report on|newspaper article) ; daily clips; media monitoring; press clipping|clippings|review; for immediate release; the court heard|found|ruled|sentenced|acquitted; was|were sentenced to; convicted of ...9 trafficking; charged after ... investigation ...9 news", fr = "selon ... {media}; d'après ... {media}; {media} ...3 {tells}; {tells} ... (un|l'|cet|le) {media}; revue de presse; pour diffusion immédiate; le tribunal|juge a condamné|acquitté|conclu; a|ont été condamné|condamnée|condamnés à" }
phrase "fiction" { en = "{tells} ... {fiction}; {fiction} ...6 {tells}; {fiction} ...3 about; my novel|screenplay|script|story about; is it realistic; {fiction} ...9 {crime}; based on a true story; the plot; chapter {number}", fr = "~écrire ... {fiction}; {fiction} ...6 {tells}; mon roman|film|scénario; est-ce réaliste|crédible|vraisemblable; {fiction} ...9 {crime}; inspiré d'une histoire vraie; l'intrigue; chapitre {number}" }
phrase "study" { en = "{study} ...9 {crime}; {crime} ...9 {study}; studying|researching|analysing ...6 {crime}; {study} ... {study}", fr = "{study} ...9 {crime}; {crime} ...9 {study}; ~étudier ...6 {crime}; {study} ... {study}; la recherche porte sur" }

words "outlet" { en = "cbc, ctv, radio-canada, the newspaper, a newspaper, on the news, a podcast, a documentary, a movie, a film, a series, the series, an article, the article, netflix, the court, the tribunal, the judge, the university, a study, global news, press release", fr = "radio-canada, tva, le journal, les nouvelles, un balado, un documentaire, un film, une série, la série, un article, l'article, netflix, le tribunal, la cour, le juge, l'université, une étude, lcn, la presse, communiqué" }
words "tale" { en = "~say, ~tell, ~report, ~show, ~sentence, ~convict, ~find, ~see, ~read, ~watch, ~hear, ~describe, ~write, link to", fr = "~dire, ~raconter, ~rapporter, ~montrer, ~condamner, ~voir, ~lire, ~écouter, ~regarder, ~décrire, ~écrire, lien vers" }
words "matter" { en = "pimp, trafficking, girls, woman, women, held, forced, passport, workers, gang, sold, nanny, spa, mines, exploitation, years", fr = "pimp, traite, filles, femme, femmes, retenue, forcées, passeport, travailleurs, gang, vendue, nounou, spa, mines, exploitation, ans" }
phrase "told" { en = "{tale} ...4 {outlet} ...9 {matter}; {outlet} ...6 {tale} ...9 {matter}; {outlet} ...9 {matter}; (writing|wrote|write) a (novel|story|book|script|screenplay|play); my (thesis|essay|dissertation|novel) (compares|is about|looks at|on|about); (thesis|dissertation|study|report) ...6 (compares|found that|concludes|examined|analyzes|analyses|looked at); in the (1700s|1800s|1900s|nineteenth century|eighteenth century); nothing to do with our (town|city|area)|(made me think)", fr = "{tale} ...4 {outlet} ...9 {matter}; {outlet} ...6 {tale} ...9 {matter}; {outlet} ...9 {matter}; (écris|écrit|écrire|écriture) ...1 un (roman|livre|scénario|texte de fiction); mon (mémoire|roman|essai|scénario) ...6 (compare|où|sur|porte|dossiers); (mémoire|thèse|étude|rapport) ...6 (compare|a montré|conclut|examine|analyse); au {number 17-19} siècle|(19e siècle)|(siècle dernier); rien à voir avec notre (ville|région)|(ça m'a fait réfléchir)" }
phrase "live" { en = "(ad in the newspaper|came for a nanny|saw in the newspaper an ad|films her|wrote a report|answered an ad in the newspaper|he said she was in a movie|then made her|told her it was for a movie)", fr = "(vu dans le journal une annonce|la filme|a fait un rapport|annonce dans le journal|lui a parlé d'un film|puis lui a fait)" }
-- Other kinds of text that retell: stage, song, museum, court files, games, family history.
words "stage" { en = "theatre group, theater group, theatre company, theatre troupe, drama club, drama class, amateur theatre, community theatre, school play, stage play, a musical, an opera, puppet show, a play about, a play on, a play set, our play, opening night, rehearsals, audition for the part, act one, act two, second act, third act, synopsis, libretto", fr = "troupe de théâtre, notre troupe, la troupe, théâtre amateur, pièce de théâtre, une pièce sur, monte une pièce, joue une pièce, comédie musicale, un opéra, spectacle sur, soir de première, répétitions générales, premier acte, deuxième acte, troisième acte, synopsis, marionnettes, conte de noël, un conte, le conte, légende, la légende" }
words "art" { en = "song lyric, song lyrics, lyrics, a poem, the poem, my poem, ballad, slam poem, comic book, graphic novel, manga, fan fiction, fanfic, video game, board game, the game you, dungeons and dragons, escape room, haunted house, murder mystery, crime novel, detective novel, romance novel, historical novel, short stories, podcast, podcasts, true crime, documentary, docuseries, miniseries, netflix, crave, soap opera, telenovela, this season, season finale, episode, the heroine, heroine's, the hero's, protagonist, the villain, main character", fr = "paroles d'une chanson, paroles de la chanson, les paroles, un poème, le poème, mon poème, slam, bande dessinée, roman graphique, manga, fanfic, jeu vidéo, jeu de société, jeu de rôle grandeur nature, jeu d'évasion, maison hantée, soirée meurtre, un polar, mon polar, roman policier, roman historique, balado, balados, documentaire, docusérie, minisérie, téléroman, feuilleton, netflix, cette saison, finale de saison, épisode, l'héroïne, héroïne, le héros, protagoniste, le méchant, personnage principal" }
words "memory" { en = "museum, exhibit, exhibition, heritage site, historical society, history panel, plaque, archives, archive photos, oral history, family tree, genealogy, ancestry, great-grandmother, great-grandfather, great grandmother, great grandfather, great-great, ancestors, home children, in the olden days, a century ago, hundred years ago, two hundred years ago, during the war, during the depression, the gold rush, company store", fr = "musée, exposition, site patrimonial, société d'histoire, panneau d'interprétation, plaque commémorative, archives, histoire orale, arbre généalogique, généalogie, arrière-grand-mère, arrière-grand-père, ancêtres, il y a un siècle, il y a cent ans, dans le temps de, pendant la guerre, pendant la crise, ruée vers l'or, magasin de la compagnie" }
words "court" { en = "appeal decision, court of appeal, appeal court, the judgment, the judgement, reasons for judgment, reasons for sentence, the ruling, the court says, the court held, the court found, supreme court, law project, moot court, case comment, case summary, we summarise, we summarize, law class, law review, press release, news release, media scan, media clip, news clip, press scan, daily scan, front page, headline, was sentenced, were sentenced, sentenced to, pleaded guilty, pled guilty", fr = "cour d'appel, la cour a retenu, la cour a conclu, le jugement, l'arrêt, motifs du jugement, cour suprême, cours de droit, travail de droit, nous résumons, résumé de jugement, communiqué, communiqué de presse, revue de presse, coupure de presse, manchette, la une, a été condamné, ont été condamnés, condamné à, plaidé coupable, palais de justice" }
words "reads" { en = "~read, ~watch, ~see, ~listen, ~write, ~rehearse, ~perform, ~open, ~tell, ~summarise, ~summarize, ~clip, ~quote, ~show, ~portray, ~feature, ~review, panel, notes, about, where, chapter, for our, for my, for the", fr = "~lire, ~regarder, ~voir, ~écouter, ~écrire, ~répéter, ~jouer, ~raconter, ~résumer, ~citer, ~montrer, ~présenter, ~monter, panneau, notes, sur, où, chapitre, pour notre, pour mon, pour le" }
phrase "retold" { en = "{stage}; {art} ...6 {reads}; {reads} ...4 {art}; {memory} ...6 {reads}; {reads} ...4 {memory}; (in|circa|around|since|from|summer of|winter of) {number 1700-1965}; in the (twenties|thirties|forties|fifties|1920s|1930s|1940s|1950s|1960s|last century); {court} ...6 {reads}; {reads} ...4 {court}; (saw|watched|seen|watching) a|an|this|that (show|movie|film|series|play|documentary) ...4 (last night|where|about|that|yesterday|on)", fr = "{stage}; {art} ...6 {reads}; {reads} ...4 {art}; {memory} ...6 {reads}; {reads} ...4 {memory}; (en|vers|depuis|dès|été|hiver) {number 1700-1965}; dans les années (vingt|trente|quarante|cinquante|1920|1930|1940|1950|1960); au siècle (dernier|passé); {court} ...6 {reads}; {reads} ...4 {court}; (vu|écouté|regardé|voir|regarder) (un|une|la|le|cette|ce) (série|film|émission|documentaire|pièce|spectacle) ...4 (hier|où|sur|que|passée|soir)" }
phrase "own_case" { en = "(it happened|happened|same thing|just like) ...3 (to me|to my|to us|in my); (filed|posted|sent) her ...3 (music|video); pleaded with|guilty to me; his court date; my court date; no contact order", fr = "(arrivé|arrive|même chose|comme) ...3 (à moi|à ma|à mon|à nous|chez nous); sa date de cour; interdiction de contact" }
phrase "media" { en = "(book|novel|memoir|series|show|movie|film|podcast|documentary|play) (that)? (i|we|my class|our class|my group) (am|are|is|was|were|have been)? (read|reading|watch|watching|watched|saw|listen|listening|study|studying); (book|novel|memoir|series|show|movie|podcast|documentary) (i'm|im|we're) (reading|watching|listening|studying)",
                 fr = "(livre|roman|série|émission|film|balado|documentaire|pièce|bédé) (que|qu) (je|on|nous|j|ma classe|mon groupe) ...1 (lis|lit|lisons|lu|regarde|regarde|regardons|regardé|écoute|écouté|vu|étudie|étudions)" }
phrase "fiction" { fr = "(écrit|écris|écrire|écrivait|lit|lis|écrivent) (une nouvelle|un roman|un conte|une histoire|un scénario|une pièce) (sur|au sujet|à propos|qui parle|pour)" }
flag_when "media"
flag_when "fiction"
flag_when "study"
flag_when "told" :unless("live", "same sentence")
flag_when "retold" :unless("own_case", "same paragraph")

hits "[According to the article] in Saturday's paper, a farm took the passports of twelve men."
hits "[I am writing a crime novel] in which a girl is sold in a motel; could a detective read it?"
hits "My [thesis looks at forced labour] decisions in Ontario since 2010."
hits { fr = "[Selon le reportage] d'hier soir, une ferme gardait les passeports de douze hommes." }
hits { fr = "J'[écris un roman] dans lequel une fille est vendue dans un motel; un enquêteur pourrait-il le relire?" }
hits { fr = "Mon [mémoire de maîtrise] porte sur les décisions en matière de travail forcé." }
misses "She read the ad in the newspaper, came for a nanny job and was locked in a basement."
misses "He took my passport and said that nobody would believe me."
misses "We watch the house and see men come and go all night."
misses { fr = "Elle a vu l'offre sur Facebook, puis on l'a enfermée dans un sous-sol." }
misses { fr = "Il a pris mon passeport et il dit que personne ne va me croire." }
misses { fr = "On voit des hommes entrer et sortir toute la nuit." }
hits "The [podcast tells of a pimp] in Ohio."
hits "I'm [writing a novel] set on a fishing boat."
hits { fr = "Le [balado raconte un pimp] de l'Ohio." }
hits { fr = "J'[écris un roman] sur un bateau de pêche." }
misses "He films her and sells it."
misses { fr = "Il la filme et vend les images." }
misses "The officer wrote a report that she is held in a hotel."
misses { fr = "Il lui a parlé d'un film, puis lui a fait faire des clients." }
hits "Museum text: [in 1908] the cannery girls slept above the vats."
hits "Our [drama club] rehearses the scene where the maid is beaten."
hits { fr = "Texte du musée : [en 1908] les filles couchaient au-dessus des cuves." }
hits { fr = "[Notre troupe] de théâtre répète la scène où la bonne est battue." }
misses "It happened in 2019 and she is still there."
misses { fr = "C'est arrivé en 2019 et elle est encore là." }
hits { en = "I [saw a documentary] about girls who are moved from motel to motel.",
       fr = "J'ai [vu un documentaire] sur des filles qu'on déplace d'un motel à l'autre." }
hits { en = "[According to the newspaper], the man took the passports of nine workers.",
       fr = "[Selon le journal], l'homme avait pris les passeports de neuf travailleurs." }
hits { en = "In [the book I am reading], a pimp keeps all her money.",
       fr = "Dans [le livre que je lis], un pimp garde tout son argent." }
hits { en = "My [student is writing a short story] about a girl sold by her boyfriend.",
       fr = "Mon [étudiante écrit une nouvelle] sur une fille vendue par son chum." }
misses { en = "She was reading a book when he locked the door.",
         fr = "Elle lisait un livre quand il a barré la porte." }
