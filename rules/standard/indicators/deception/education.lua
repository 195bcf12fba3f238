indicator "deception.education"
status    "live"
strength  "weak"
profiles  "AL=W CL=S AS=W? CS=S?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "a child out of school needs protection",
                          fr = "un enfant privé d'école a besoin de protection" },
          prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" } }
law       "IRPA 118; CC 279.04"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Deceived about access to education", fr = "Trompée sur l'accès à l'éducation" }
why   { en = "A promise of school brings a person, above all a child, who is then put to work.", fr = "Une promesse d'études attire une personne, surtout un enfant, qu'on met ensuite au travail." }
ask   { en = "Which school, is the person enrolled, and what do they do all day?",
        fr = "Quelle école, la personne est-elle inscrite, et que fait-elle de ses journées?" }
false_alarms { en = "A student who works part time; a course that closed.",
               fr = "Étudiant à temps partiel; cours annulé." }

words "school" { en = "school, college, university, study, studies, studying, classes, education, a course, english classes, french classes, diploma, go to school, internship, a student", fr = "école, cégep, collège, université, étudier, étudie, études, cours, éducation, formation, diplôme, aller à l'école, stage, étudiante, étudiant" }
words "bad" { en = "never went, never been, never attended, never started, never enrolled, not enrolled, works full time, work full time, works instead, put to work, cleans, looks after, in the kitchen, no classes, no school, does not exist, doesn't exist, fake, all day, works in, works at", fr = "jamais allée, jamais allé, jamais mis les pieds, jamais commencé, jamais inscrite, jamais inscrit, pas inscrite, pas inscrit, travaille à temps plein, mise au travail, mis au travail, fait le ménage, garde les enfants, en cuisine, pas d'école, pas de cours, n'existe pas, fausse, toute la journée, travaille" }

phrase "both" { en = "(promised|told|came|brought|sent|sponsored|supposed|thought) ... {school} ...9 {bad}; came|brought ... to study ...9 {bad}; (fake|false|bogus) (school|college|admission|letter of admission|study permit)" }
phrase "both" { fr = "(promis|promise|dit|venue|venu|amenée|amené|envoyée|envoyé|devait|croyait) ... {school} ...9 {bad}; venue|venu ... étudier ...9 {bad}; (fausse|faux) (école|collège|admission|lettre d'admission|permis d'études)" }
words "school2" { en = "study permit, high school, college, the school, school, nursing school, apprenticeship, internship, course, courses, classes, learn english, learn french, university, admission, letter of admission, acceptance letter, enrolled, training, schooling, certificate, grade nine", fr = "permis d'études, école secondaire, secondaire, collège, cégep, école, à l'école, école d'infirmières, apprentissage, stage, cours, apprendre le français, apprendre l'anglais, université, admission, lettre d'admission, lettre d'acceptation, inscrite, inscrit, formation, ses études, certificat" }
words "lie2" { en = "told, promised, believed, believe, thought, supposed, was going to, going to learn, came for, offer to pay, offered to pay, said he put, say he put, as a student, the reason he came, the reason she came, parents overseas, has a study permit, on a study permit, on her acceptance, put me in", fr = "dit, promis, promettait, promettaient, croyait, croyais, croient, pensait, censée, censé, devait, venait pour, venue pour, venu pour, offrait de payer, me mettre à, va me mettre, parents au pays, a un permis d'études, avec un permis d'études, c'est pour ça qu'il est venu" }
words "none2" { en = "never set foot, never been, never went, never attended, never heard of, no classes, no school, no course, no training, not enrolled, enrolled nowhere, empty office, washes dishes, wash dishes, only loading, loading trucks, mind their children, minds their, looks after, looking after, work in store, works in, i work in, cleans, laundry, in the field, day and night, twelve hours, in a kitchen, a warehouse, sent to a warehouse, closed as soon as, fabricated, fake, does not exist, doesn't exist, they laugh, keeps the children", fr = "jamais allé, jamais allée, jamais mis les pieds, jamais entendu parler, pas de cours, pas d'école, aucun cours, aucune formation, sans un seul cours, inscrite nulle part, inscrit nulle part, bureau vide, lave la vaisselle, chargement de camions, garde leurs enfants, s'occupe jour et nuit, s'occupe de, travaille au, travaille dans, fait le ménage, du lavage, aux champs, jour et nuit, douze heures, en cuisine, un entrepôt, dans un entrepôt, fermé dès que, fabriquée, fausse, existe pas, ils rient" }
phrase "lie2" { en = "{lie2} ... {school2}; {school2} ... (promised|told|believe|offer|offered)",
                fr = "{lie2} ... {school2}; {school2} ... (promis|dit|croient|offert)" }
phrase "none2" { en = "{none2}", fr = "{none2}" }
phrase "both" { en = "{school2} ... (empty office|does not exist|doesn't exist|closed as soon|never heard of|fabricated|was fake|never set foot|no classes); (study permit|student visa) ...9 (never set foot|never attended|never went|washes|works full|works in|works at|warehouse|kitchen|fields); letter of (admission|acceptance) ... (fabricated|fake|forged|false); (girl|boy|child|kid) ... not enrolled; (internship|apprenticeship|training|course) ... (is|was) ... (hours a day|no course|no training|only loading|laundry|cleaning)" }
phrase "both" { fr = "{school2} ... (bureau vide|n'existe pas|existe pas|fermé dès|jamais entendu parler|fabriquée|était fausse|jamais mis les pieds|pas de cours); permis d'études ...9 (jamais mis|jamais allé|jamais allée|lave|travaille|entrepôt|cuisine|champs); lettre (d'admission|d'acceptation) ... (fabriquée|fausse|contrefaite); (fille|garçon|enfant|petite|petit) ... inscrite|inscrit nulle part; (stage|apprentissage|formation|cours) ... c'est ... (heures par jour|aucun cours|que du|lavage|ménage)" }
phrase "both" { en = "(college|school|course|academy|institute) ... (turned out|existed on paper|only on paper|was a room|rented room|closed|shut|vanished|never opened|doesn't exist|does not exist) ... (room|week|orientation|paper|shop|nothing|after|month); (not|never|isn't|hasn't been|wasn't) (enrolled|registered) (anywhere|in any school|in school)", fr = "(collège|école|cours|académie|institut) ... (existait sur papier|juste sur papier|était une chambre|fermé|disparu|jamais ouvert|n'existe pas|existe pas) ... (chambre|semaine|papier|local|rien|après|mois); (jamais|pas|aucunement) (inscrite|inscrit) (nulle part|à l'école|dans une école); (parlé|promis|parle) ... (finir|faire|continuer) (son|sa|ses|leur|leurs) (droit|cours|études|diplôme|cégep|université|secondaire|technique); (parlé|parle|promis|dit) de cours (de|d) (français|anglais)" }
words "topic9" { en = "school, study, studies, studying, college, university, a course, courses, classes, english classes, french classes, learn english, learn french, diploma, degree, high school, grade, apprenticeship, internship, scholarship, academy, hockey academy, soccer academy", fr = "école, étudier, études, ses études, collège, cégep, université, un cours, des cours, cours de français, cours d'anglais, apprendre le français, apprendre l'anglais, diplôme, secondaire, apprentissage, stage, bourse, académie" }
phrase "exp9" { en = "{recruitment.expected} ... {topic9}",
                fr = "{recruitment.expected} ... {topic9}" }
phrase "strong9" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }
phrase "both" { en = "(college|school|academy) ... (one room|single room|empty|closed|locked|no teacher|no classes|no students) ...6 (over|above|store|day|every|door|shop|week); (start|starts|go to|begin|back to) school (after|when|once|next|later) ...6 (baby|walking|harvest|season|debt|contract|this one|kids|summer|cleaning)", fr = "(collège|école|académie) ... (une seule pièce|une pièce|vide|fermé|fermée|pas de prof|aucun prof|pas de cours) ...6 (au-dessus|magasin|jour|chaque|porte|semaine); (commencer|commencera|ira à|retourner à) (l'école|école) (après|quand|une fois|plus tard) ...6 (bébé|marche|récolte|saison|dette|contrat|enfants|été|ménage)" }

phrase "both" { en = "(came|come|here|arrived|brought|visa|permit) ...2 to (study|take a course|go to school|learn) ...9 (never|not once|hasn't|has not) ...5 (classroom|class|classes|campus|school|college|lecture|course)",
                fr = "(venu|venue|venus|arrivée|arrivé|ici|visa|permis) ...2 (étudier|pour ses études|suivre un cours|aller à l'école) ...9 (jamais|pas une fois) ...5 (classe|classes|cours|école|collège|cégep|campus|université)" }
phrase "lie2" { en = "(promised|told|swore to|assured) ...2 (parents|mother|father|family|mom|dad) ...4 (school|study|studies|college|education|classes)" }
words "none2" { en = "clean their house, cleaning their house, cleans their house, do their housework, does their housework, look after their kids, looks after their kids, works in their, work in their",
                fr = "fais leur ménage, fait leur ménage, fait le ménage, fais le ménage, faire leur ménage, garde leurs enfants, garde les enfants, travaille dans leur" }
words "none2" { en = "washing dishes, cleaning rooms, packing boxes",
                fr = "lave de la vaisselle, laver de la vaisselle, fait de la vaisselle, nettoie des chambres" }
phrase "lie2" { en = "(school|college|university|studies|studying) was (the|his|her|my) ...1 (reason|plan|idea|deal|promise)" }
-- What a counsellor says she will do, and what a student means to study.
phrase "plans" { en = "(i|we) (said|told) ...2 (would|will|i'd|we'd); (plans|plan|planned|thought|thinking) ...4 (college|nursing|university|cegep) here", fr = "(j'ai|on a) dit que; (elle|il) (pensait|pense|songe) (à|au|aux) ...6 (cégep|collège|université|soins infirmiers)" }
flag_when "both"
flag_when "lie2" :near("none2", "2 sentences")
flag_when "exp9" :unless("plans", "1 words") :near("strong9", "anywhere")

hits "She [came to study but never went] to a class."
hits "They [promised him college and he works in] their kitchen."
hits "Her [fake admission] cost nine thousand."
hits { fr = "Elle est [venue étudier, mais n'est jamais allée] en classe." }
hits { fr = "On lui avait [promis le cégep, elle travaille à temps plein] en cuisine." }
hits { fr = "Une [fausse admission] à un collège." }
misses "My son studies at college and works on Saturdays."
misses "The course was cancelled because of snow."
misses "She teaches at a school."
misses { fr = "Mon fils étudie au cégep et travaille le samedi." }
misses { fr = "Le cours est annulé à cause de la neige." }
misses { fr = "Elle enseigne dans une école." }
hits "They [told us she would go to high school. She minds their] kids from dawn."
hits "Her [letter of admission was forged] by the broker."
hits "She has a [study permit and works in] a laundry all week."
hits { fr = "Ils ont [dit qu'elle irait à l'école. Elle garde leurs enfants] à la journée." }
hits { fr = "La [lettre d'admission était fausse]." }
hits { fr = "Elle a un [permis d'études et travaille dans] une buanderie à la semaine longue." }
misses "His apprenticeship certificate is in the mail."
misses "The English classes are full until September."
misses { fr = "Son certificat d'apprentissage arrive par la poste." }
misses { fr = "Les cours de français sont pleins jusqu'en septembre." }
hits { en = "She [came to study nursing and has never seen the inside of a classroom].",
       fr = "Elle est [venue étudier en soins infirmiers et a jamais vu une salle de classe]." }
hits { en = "They [promised my parents I would go to school]; I clean their house.",
       fr = "Ils avaient [promis à mes parents que j'irais à l'école]; je fais leur ménage." }
hits { en = "The [letter from the college was fake], he found out in Brampton.",
       fr = "La [lettre du collège était fausse], il l'a su rendu à Brampton." }
hits { en = "[School was the reason] she came; she has been [washing dishes] since September.",
       fr = "Elle [venait pour l'école]; elle [lave de la vaisselle] depuis septembre." }
misses { en = "She came to study nursing and loves her classes.",
         fr = "Elle est venue étudier en soins infirmiers et aime ses cours." }
misses { en = "She asks about June, her father keeps her passport and she works unpaid; I said I would find out about the diploma.", fr = "Elle pensait aux soins infirmiers au cégep d'ici; son père garde son passeport et elle travaille sans paye." }
