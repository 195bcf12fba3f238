contra "contra.news_or_fiction"
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
why { en = "A text about an article, a judgment, a study or a novel retells facts that are not new here.", fr = "Un texte sur un article, un jugement, une étude ou un roman raconte des faits qui ne sont pas nouveaux ici." }
ask { en = "Is somebody in the text known to the writer in person?", fr = "La personne qui écrit connaît-elle quelqu'un dont il est question?" }
false_alarms { en = "Someone who recognises their own life in a film and says so.", fr = "Quelqu'un qui reconnaît sa propre vie dans un film et le dit." }

words "media"   { en = "~article, ~news, ~newspaper, ~documentary, ~podcast, ~broadcast, ~headline, ~journalist, ~reporter, press release, news release, news story, press clipping, daily clips, media monitoring, CBC, CTV, the Star, Globe and Mail, National Post, La Presse",
                  fr = "~article, ~nouvelles, ~journal, ~documentaire, ~balado, ~reportage, ~manchette, ~journaliste, communiqué de presse, revue de presse, La Presse, Radio-Canada, TVA, Le Devoir, Le Soleil, Journal de Montréal" }
words "fiction" { en = "~novel, ~screenplay, ~fiction, ~movie, ~film, ~script, short story, tv series, tv show, netflix, crime novel, the character, main character, the heroine, my character, book club, stage play, video game plot, theatre piece",
                  fr = "~roman, ~scénario de film, ~fiction, ~film, ~télésérie, ~nouvelle littéraire, série télé, netflix, roman policier, le personnage, personnage principal, l'héroïne, mon héroïne, mon personnage, club de lecture, pièce de théâtre" }
words "study"   { en = "~thesis, ~dissertation, ~bibliography, ~researcher, ~literature review, research project, research paper, master's thesis, phd, term paper, my supervisor, court decisions, court decision, sentencing reasons, case law, the ruling, the judgment, appeal court, court of appeal, supreme court, Senate committee, proposed amendments, the bill, statistics on, historical, archives, in the 1800s, class assignment, school project, homework, essay",
                  fr = "~thèse, ~mémoire, ~bibliographie, ~chercheur, revue de littérature, projet de recherche, travail de session, maîtrise, doctorat, mon directeur de recherche, ma directrice de recherche, décisions judiciaires, décision de la cour, jurisprudence, le jugement, cour d'appel, cour suprême, comité sénatorial, projet de loi, modifications proposées, statistiques sur, archives, travail d'école, dissertation, exposé oral" }
words "tells"   { en = "~report, ~describe, ~show, ~tell, ~say, ~reveal, ~find, ~cover, ~quote, ~claim, ~recount, ~portray, ~depict, ~follow, ~write, ~read, ~watch, ~see, ~study, ~cite, ~analyse, ~analyze, ~discuss",
                  fr = "~rapporter, ~décrire, ~montrer, ~raconter, ~dire, ~révéler, ~trouver, ~citer, ~relater, ~dépeindre, ~suivre, ~écrire, ~lire, ~regarder, ~voir, ~étudier, ~analyser, ~discuter, ~rappeler" }
words "crime"   { en = "trafficking, forced labour, exploitation, prostitution, passports, victims, slavery, survivors, sold, convicted, sentenced, workers, girls",
                  fr = "traite, travail forcé, exploitation, prostitution, passeports, victimes, esclavage, survivantes, vendue, vendues, condamné, condamnée, condamnés, travailleurs, filles" }

phrase "media"   { en = "according to ... {media}; {media} ...3 {tells}; (read|saw|watched|heard) ...2 (an|this|yesterday's|today's|the) ...1 (article|documentary|podcast|news story|report on|newspaper article) ; daily clips; media monitoring; press clipping|clippings|review; for immediate release; the court heard|found|ruled|sentenced|acquitted; was|were sentenced to; convicted of ...9 trafficking; charged after ... investigation ...9 news", fr = "selon ... {media}; d'après ... {media}; {media} ...3 {tells}; {tells} ... (un|l'|cet|le) {media}; revue de presse; pour diffusion immédiate; le tribunal|juge a condamné|acquitté|conclu; a|ont été condamné|condamnée|condamnés à" }
phrase "fiction" { en = "{tells} ... {fiction}; {fiction} ...6 {tells}; {fiction} ...3 about; my novel|screenplay|script|story about; is it realistic; {fiction} ...9 {crime}; based on a true story; the plot; chapter {number}", fr = "~écrire ... {fiction}; {fiction} ...6 {tells}; mon roman|film|scénario; est-ce réaliste|crédible|vraisemblable; {fiction} ...9 {crime}; inspiré d'une histoire vraie; l'intrigue; chapitre {number}" }
phrase "study"   { en = "{study} ...9 {crime}; {crime} ...9 {study}; studying|researching|analysing ...6 {crime}; {study} ... {study}", fr = "{study} ...9 {crime}; {crime} ...9 {study}; ~étudier ...6 {crime}; {study} ... {study}; la recherche porte sur" }

words "outlet"  { en = "cbc, ctv, radio-canada, the newspaper, a newspaper, on the news, a podcast, a documentary, a movie, a film, a series, the series, an article, the article, netflix, the court, the tribunal, the judge, the university, a study, global news, press release", fr = "radio-canada, tva, le journal, les nouvelles, un balado, un documentaire, un film, une série, la série, un article, l'article, netflix, le tribunal, la cour, le juge, l'université, une étude, lcn, la presse, communiqué" }
words "tale"    { en = "~say, ~tell, ~report, ~show, ~sentence, ~convict, ~find, ~see, ~read, ~watch, ~hear, ~describe, ~write, link to", fr = "~dire, ~raconter, ~rapporter, ~montrer, ~condamner, ~voir, ~lire, ~écouter, ~regarder, ~décrire, ~écrire, lien vers" }
words "matter"  { en = "pimp, trafficking, girls, woman, women, held, forced, passport, workers, gang, sold, nanny, spa, mines, exploitation, years", fr = "pimp, traite, filles, femme, femmes, retenue, forcées, passeport, travailleurs, gang, vendue, nounou, spa, mines, exploitation, ans" }
phrase "told"    { en = "{tale} ...4 {outlet} ...9 {matter}; {outlet} ...6 {tale} ...9 {matter}; {outlet} ...9 {matter}; (writing|wrote|write) a (novel|story|book|script|screenplay|play); my (thesis|essay|dissertation|novel) (compares|is about|looks at|on|about); (thesis|dissertation|study|report) ...6 (compares|found that|concludes|examined|analyzes|analyses|looked at); in the (1700s|1800s|1900s|nineteenth century|eighteenth century); nothing to do with our (town|city|area)|(made me think)", fr = "{tale} ...4 {outlet} ...9 {matter}; {outlet} ...6 {tale} ...9 {matter}; {outlet} ...9 {matter}; (écris|écrit|écrire|écriture) ...1 un (roman|livre|scénario|texte de fiction); mon (mémoire|roman|essai|scénario) ...6 (compare|où|sur|porte|dossiers); (mémoire|thèse|étude|rapport) ...6 (compare|a montré|conclut|examine|analyse); au {number 17-19} siècle|(19e siècle)|(siècle dernier); rien à voir avec notre (ville|région)|(ça m'a fait réfléchir)" }
phrase "live"     { en = "(ad in the newspaper|came for a nanny|saw in the newspaper an ad|films her|wrote a report|answered an ad in the newspaper|he said she was in a movie|then made her|told her it was for a movie)", fr = "(vu dans le journal une annonce|la filme|a fait un rapport|annonce dans le journal|lui a parlé d'un film|puis lui a fait)" }
flag_when "media"
flag_when "fiction"
flag_when "study"
flag_when "told" :unless("live", "same sentence")

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
