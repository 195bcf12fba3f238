contra    "contra.training_event"
status    "live"
strength  "strong"
dimension "context"
element   "none"
forms     "any"
pillars { prevention  = { en = "text describes signs, not an incident: file as outreach", fr = "texte qui décrit des signes, pas un incident : classer comme sensibilisation" },
          partnership = { en = "whoever trains or asks for a kit is a partner",
                          fr = "qui forme ou demande une trousse est un partenaire" } }
source    "HTNCC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Training, awareness session, conference or toolkit text",
        fr = "Formation, séance de sensibilisation, conférence ou texte de trousse" }
why   { en = "Words about signs, cases and role plays are not about a living person.", fr = "Des mots sur des signes, des cas et des mises en situation ne parlent pas d'une personne réelle." }
ask   { en = "Does anything in the text concern a real person, here and now?", fr = "Y a-t-il dans le texte quelque chose qui touche une vraie personne, ici et maintenant?" }
false_alarms { en = "A real disclosure made after a training session.",
               fr = "Un vrai dévoilement fait après une formation." }

words "session" { en = "~training, ~workshop, ~webinar, ~seminar, ~presentation, ~conference, ~course, ~module, ~session, ~slide, ~handout, ~curriculum, lunch and learn, awareness day, awareness week, awareness session, awareness campaign, info session, e learning, professional development, orientation day, tabletop exercise",
                  fr = "~formation, ~atelier, ~webinaire, ~séminaire, ~présentation, ~conférence, ~cours, ~module, ~séance, ~diapo, ~diapositive, ~feuillet, ~midi-conférence, journée de sensibilisation, séance de sensibilisation, campagne de sensibilisation, séance d'information, perfectionnement, exercice de table" }
words "topic" { en = "human trafficking, labour trafficking, sex trafficking, trafficking in persons, child trafficking, forced labour, modern slavery, sexual exploitation, exploitation, trafficking, debt bondage, recruitment, signs, red flags, indicators",
                fr = "traite de personnes, traite des personnes, traite humaine, traite, trafic humain, trafic de personnes, travail forcé, esclavage moderne, exploitation sexuelle, exploitation, servitude, signes, indices, indicateurs, signaux" }
words "tool" { en = "~facilitator, ~trainer, ~participant, ~attendee, learning objectives, role play, role-play, roleplay, evaluation form, attendance record, case study, composite case, fictional scenario, fictional case, mock scenario, practice scenario, discussion question, discussion questions, multiple choice, quiz, answer key, speaker notes, ~icebreaker, ~certificate of completion, awareness kit, awareness kits, tool kit, toolkit, toolkits, posters, brochures, pamphlets, fact sheets, sample answers, expected answers, the actor, actress",
               fr = "~facilitateur, ~formateur, ~participant, ~animateur, objectifs d'apprentissage, jeu de rôle, jeux de rôle, mise en situation, mises en situation, scénario fictif, cas fictif, étude de cas, cas composite, formulaire d'évaluation, liste de présence, grille d'évaluation, questions de discussion, choix multiples, corrigé, trousse de sensibilisation, trousses de sensibilisation, trousse, trousses, affiches, dépliants, feuillets, comédienne, comédien, ~aspirant, attestation de participation" }
words "booking" { en = "~register, ~enrol, ~enroll, ~attend, ~host, ~deliver, ~facilitate, ~agenda, ~order, ~rsvp, ~invite, ~schedule, ~reminder, sign up, sign in, next slide, certificates, a speaker, guest speaker, please bring, for review, draft",
                  fr = "~inscrire, ~inscription, ~animer, ~offrir, ~commander, ~commande, ~invitation, ~inviter, ~rappel, ordre du jour, conférencier, conférencière, apporter, ébauche, pour révision, attestations" }

phrase "about" { en = "{session} ...6 {topic}; {topic} ... {session}; {tool} ...9 {topic}; {topic} ... {tool}", fr = "{session} ...6 {topic}; {topic} ... {session}; {tool} ...9 {topic}; {topic} ... {tool}" }
phrase "organise" { en = "{booking} ... {session}; {session} ... {booking}; {booking} ... {tool}",
                    fr = "{booking} ... {session}; {session} ... {booking}; {booking} ... {tool}" }
phrase "material" { en = "{tool} ... {tool}; {session} ... {tool}; {tool} ... {session}; fictional scenario|case; this is a drill|exercise|scenario; scenario for|used training; role play in|with|one; slide {number} ...9 {topic}", fr = "{tool} ... {tool}; {session} ... {tool}; {tool} ... {session}; scénario fictif; cas fictif; ceci est un exercice; à des fins de formation; mise en situation; mises en situation; diapo {number} ...9 {topic}" }

words "subject" { en = "human trafficking, labour trafficking, sex trafficking, trafficking in persons, child trafficking, modern slavery, forced labour, trafficking awareness, signs of trafficking, red flags, warning signs, hotline", fr = "traite de personnes, traite des personnes, traite humaine, trafic humain, travail forcé, esclavage moderne, exploitation sexuelle, signes de traite, signaux d'alerte" }
words "event" { en = "~workshop, ~webinar, ~seminar, ~conference, ~module, ~slide, ~handout, ~curriculum, lunch and learn, awareness, training, poster, posters, brochures, kit, kits, toolkit, presentation, guest speaker, quiz, lesson plan, agenda, facilitator", fr = "~atelier, ~webinaire, ~séminaire, ~conférence, ~module, ~diapo, ~feuillet, midi-conférence, sensibilisation, formation, affiches, dépliants, trousse, trousses, présentation, conférencière, conférencier, quiz, plan de cours, ordre du jour, animatrice" }
phrase "event" { en = "{event} ...9 {subject}; {subject} ...9 {event}; awareness (day|week|month|kit|kits|training|session|campaign|video|posters); train the trainer; tabletop (exercise|scenario)", fr = "{event} ...9 {subject}; {subject} ...9 {event}; (journée|semaine|mois|trousse|trousses|séance|campagne|vidéo|affiches) de sensibilisation; exercice de table" }
words "learn" { en = "~workshop, ~webinar, ~training, ~course, ~module, ~slide, ~presentation, ~session, ~seminar, ~poster, ~brochure, ~pamphlet, ~toolkit, wallet cards, awareness week, lunch and learn, tabletop exercise, guidance, guide, school presentation, e-learning, curriculum, lesson plan", fr = "~atelier, ~webinaire, ~formation, ~cours, ~module, ~diapo, ~présentation, ~séance, ~séminaire, ~affiche, ~dépliant, ~trousse, ~exposé, semaine de sensibilisation, dîner-causerie, exercice de simulation, guide, plan de leçon, midi-conférence" }
words "teach" { en = "~teach, ~list, ~cover, ~explain, ~include, ~show, ~learn, ~recognize, ~recognise, ~spot, ~identify, ~register, ~prepare, ~request, ~send, ~order, ~review, ~host, ~organize, ~attend, putting on, sign up, registration", fr = "~enseigner, ~énumérer, ~couvrir, ~expliquer, ~comprendre, ~montrer, ~apprendre, ~reconnaître, ~repérer, ~inscrire, ~préparer, ~demander, ~envoyer, ~commander, ~organiser, ~présenter, inscription, porte sur" }
words "theme" { en = "trafficking, exploitation, exploited, labour exploitation, warning signs, red flags, indicators, signs such as, signs, stats, statistics, hotel staff, front-line workers, front line workers, call takers, awareness", fr = "traite, exploitation, exploités, exploitées, signes, indices, indicateurs, signaux, statistiques, personnel hôtelier, intervenants, répartiteurs, sensibilisation" }
phrase "lesson" { en = "{learn} ...9 {teach} ...9 {theme}; {learn} ...6 {theme}; {theme} ...6 {learn}; {teach} ...4 {number >= 5} ...2 (posters|cards|wallet cards|brochures|pamphlets|kits); registration ...4 (webinar|workshop|training|session|closes); (is|was) only a drill|(this is a drill); uses a fictional scenario; fictional (scenario|case|person|report); examples of what ...4 (workers|victims|people) (may|might|say)", fr = "{learn} ...9 {teach} ...9 {theme}; {learn} ...6 {theme}; {theme} ...6 {learn}; {teach} ...4 {number >= 5} ...2 (affiches|cartes|dépliants|trousses); inscription ...4 (webinaire|atelier|formation|séance); ceci est un exercice; scénario fictif; exemples de ce que disent" }
flag_when "about" :near("organise", "same paragraph")
flag_when "about" :near("material", "same paragraph")
flag_when "material" :near("organise", "anywhere")
flag_when "material"
flag_when "event"
flag_when "lesson"

hits "Reminder: the [workshop on human trafficking] for hotel staff is Tuesday, please register with Kim."
hits "Hi all, attached is the draft slide deck for the new recruits; the [role play with] the foreman is on page six."
hits "[Fictional scenario for the training day: participants] read the part of a nanny whose passport was taken."
hits { fr = "Rappel : l'[atelier sur la traite de personnes] a lieu mardi, prière de vous inscrire auprès de Kim." }
hits { fr = "Voici l'ébauche du [module; le jeu de rôle] avec le contremaître est à la page six." }
hits { fr = "[Scénario fictif] pour les recrues : vous jouez une fille de 16 ans et votre chum répond à votre place." }
misses "She came to Canada for a training course in hotel work and was put to work in a massage parlour."
misses "The boss said the first month was training and not paid."
misses "He keeps the passports of the trainees in his office."
misses { fr = "Le patron disait que le premier mois était une formation et il ne l'a pas payée." }
misses { fr = "Elle est venue pour suivre un cours de français et elle travaille à temps plein." }
misses { fr = "Il garde les passeports des stagiaires dans son bureau." }
hits "The [webinar lists warning signs] for bus drivers."
hits "Kindly [send 30 posters] before the awareness week."
hits { fr = "Le [webinaire énumère les signes] pour les chauffeurs d'autobus." }
hits { fr = "Veuillez [envoyer 30 affiches] avant la semaine de sensibilisation." }
misses "He makes her attend a workshop until two in the morning."
misses { fr = "Il lui fait suivre un atelier jusqu'à deux heures du matin." }
misses "She saw the poster in the washroom and called us."
misses { fr = "Elle a vu l'affiche dans les toilettes et nous a appelés." }
hits { en = "We would like a [workshop on human trafficking] for our front desk staff in June.",
       fr = "On aimerait un [atelier sur la traite de personnes] pour nos employés de la réception en juin." }
hits { en = "[Slides of the session] on warning signs are attached for the team.",
       fr = "Les diapositives de la [séance sur les signes] sont jointes pour l'équipe." }
hits { en = "Please send [20 posters and pamphlets] for the health fair.",
       fr = "SVP envoyer [20 affiches et dépliants] pour le salon de la santé." }
hits { en = "[Agenda for Tuesday's webinar: indicators, case study], questions.",
       fr = "[Ordre du jour du webinaire de mardi : indices, étude de cas], questions." }
