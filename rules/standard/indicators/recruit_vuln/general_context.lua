indicator "recruit_vuln.general_context"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "watch the communities affected", fr = "suivre les communautés touchées" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "General context exploited (war, disaster, political climate)", fr = "Contexte général exploité (guerre, catastrophe, climat politique)" }
why   { en = "War, disaster or persecution makes a bad offer look like a way out.", fr = "Guerre, catastrophe ou persécution font d'une mauvaise offre une issue." }
ask   { en = "Where did the recruiter meet the person, and what were they fleeing?", fr = "Où le recruteur a-t-il rencontré la personne, et que fuyait-elle?" }
false_alarms { en = "Refugee background alone.", fr = "Parcours de réfugié seul." }

words "crisis" { en = "war, the war, fighting, fighting started, shelling, bombing, invasion, earthquake, flood, floods, hurricane, typhoon, drought, famine, famine at home, coup, civil war, refugee camp, military service, national service, conscription, persecution, cartel violence, collapse, wildfire", fr = "guerre, la guerre, combats, bombardements, invasion, tremblement de terre, séisme, inondation, inondations, ouragan, typhon, sécheresse, famine, coup d'état, guerre civile, camp de réfugiés, service militaire, conscription, persécution, crise" }
words "lost" { en = "fled, fleeing, flee, lost everything, lost her home, lost his home, escaped, left because of, ran from, displaced", fr = "a fui, fui, fuyait, fuyant, fuir, tout perdu, perdu sa maison, échappé, parti à cause, déplacée, déplacé, déplacés" }
words "use" { en = "recruiter, agent, met the, met a, met him, offered, promised, recruited, broker, accepted, introduced, pastor, approached, hired, smuggler", fr = "recruteur, agent, rencontré, a rencontré, offert, promis, recrutée, recruté, courtier, accepté, présenté, pasteur, approchée, embauché, passeur" }

phrase "both" { en = "{lost} ... {crisis} ...9 {use}; {use} ...9 {lost} ... {crisis}; {crisis} ... {lost} ...9 {use}", fr = "{lost} ... {crisis} ...9 {use}; {use} ...9 {lost} ... {crisis}; {crisis} ... {lost} ...9 {use}" }
phrase "fled" { en = "{lost} ... {crisis}; because of the (service|war|fighting)", fr = "{lost} ... {crisis}; à cause de la guerre|du service" }
phrase "use" { en = "recruiter; an agent; the agent; a broker; mr", fr = "recruteur; un agent; l'agent; un courtier" }
phrase "ordinary" { en = "grandfather; museum; history; donation; fundraiser; sponsor a family; veteran", fr = "grand-père; musée; histoire; don; collecte; ancien combattant" }
flag_when "both" :unless("ordinary", "same sentence")
flag_when "fled" :near("use", "same paragraph") :unless("ordinary", "same sentence")

hits "He [fled the war and met the recruiter] at the border."
hits "She [lost everything in the earthquake; an agent] came by."
hits "They [fled the famine and a broker] found them."
hits { fr = "Il a [fui la guerre et rencontré le recruteur] à la frontière." }
hits { fr = "Elle a [tout perdu dans le tremblement de terre, un agent] est passé." }
hits { fr = "Ils ont [fui la famine et accepté] son offre." }
misses "My grandfather fled the war and became a baker."
misses "The museum has a room about the war."
misses "We collected donations after the flood."
misses { fr = "Mon grand-père a fui la guerre." }
misses { fr = "Le musée a une salle sur la guerre." }
misses { fr = "Nous avons fait une collecte après l'inondation." }
