indicator "deception.education"
status    "live"
strength  "weak"
profiles  "AL=W CL=S AS=W? CS=S?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "a child out of school needs protection", fr = "un enfant privé d'école a besoin de protection" },
          prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" } }
law       "IRPA 118; CC 279.04"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Deceived about access to education", fr = "Trompée sur l'accès à l'éducation" }
why   { en = "A promise of school brings a person, above all a child, who is then put to work.", fr = "Une promesse d'études attire une personne, surtout un enfant, qu'on met ensuite au travail." }
ask   { en = "Which school, is the person enrolled, and what do they do all day?", fr = "Quelle école, la personne est-elle inscrite, et que fait-elle de ses journées?" }
false_alarms { en = "A student who works part time; a course that closed.", fr = "Étudiant à temps partiel; cours annulé." }

words "school" { en = "school, college, university, study, studies, studying, classes, education, a course, english classes, french classes, diploma, go to school, internship, a student", fr = "école, cégep, collège, université, étudier, étudie, études, cours, éducation, formation, diplôme, aller à l'école, stage, étudiante, étudiant" }
words "bad" { en = "never went, never been, never attended, never started, never enrolled, not enrolled, works full time, work full time, works instead, put to work, cleans, looks after, in the kitchen, no classes, no school, does not exist, doesn't exist, fake, all day, works in, works at", fr = "jamais allée, jamais allé, jamais mis les pieds, jamais commencé, jamais inscrite, jamais inscrit, pas inscrite, pas inscrit, travaille à temps plein, mise au travail, mis au travail, fait le ménage, garde les enfants, en cuisine, pas d'école, pas de cours, n'existe pas, fausse, toute la journée, travaille" }

phrase "both" { en = "(promised|told|came|brought|sent|sponsored|supposed|thought) ... {school} ...9 {bad}; came|brought ... to study ...9 {bad}; (fake|false|bogus) (school|college|admission|letter of admission|study permit)" }
phrase "both" { fr = "(promis|promise|dit|venue|venu|amenée|amené|envoyée|envoyé|devait|croyait) ... {school} ...9 {bad}; venue|venu ... étudier ...9 {bad}; (fausse|faux) (école|collège|admission|lettre d'admission|permis d'études)" }

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
