indicator "recruit_vuln.general_context"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "watch the communities affected",
                         fr = "suivre les communautés touchées" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "General context exploited (war, disaster, political climate)",
        fr = "Contexte général exploité (guerre, catastrophe, climat politique)" }
why   { en = "War, disaster or persecution makes a bad offer look like a way out.",
        fr = "Guerre, catastrophe ou persécution font d'une mauvaise offre une issue." }
ask   { en = "Where did the recruiter meet the person, and what were they fleeing?",
        fr = "Où le recruteur a-t-il rencontré la personne, et que fuyait-elle?" }
false_alarms { en = "Refugee background alone.", fr = "Parcours de réfugié seul." }

words "crisis" { en = "war, the war, fighting, fighting started, shelling, bombing, invasion, earthquake, flood, floods, hurricane, typhoon, drought, famine, famine at home, coup, civil war, refugee camp, military service, national service, conscription, persecution, cartel violence, collapse, wildfire", fr = "guerre, la guerre, combats, bombardements, invasion, tremblement de terre, séisme, inondation, inondations, ouragan, typhon, sécheresse, famine, coup d'état, guerre civile, camp de réfugiés, service militaire, conscription, persécution, crise" }
words "lost" { en = "fled, fleeing, flee, lost everything, lost her home, lost his home, escaped, left because of, ran from, displaced", fr = "a fui, fui, fuyait, fuyant, fuir, tout perdu, perdu sa maison, échappé, parti à cause, déplacée, déplacé, déplacés" }
words "use" { en = "recruiter, agent, met the, met a, met him, offered, promised, recruited, broker, accepted, introduced, pastor, approached, hired, smuggler", fr = "recruteur, agent, rencontré, a rencontré, offert, promis, recrutée, recruté, courtier, accepté, présenté, pasteur, approchée, embauché, passeur" }

phrase "both" { en = "{lost} ... {crisis} ...9 {use}; {use} ...9 {lost} ... {crisis}; {crisis} ... {lost} ...9 {use}", fr = "{lost} ... {crisis} ...9 {use}; {use} ...9 {lost} ... {crisis}; {crisis} ... {lost} ...9 {use}" }
phrase "fled" { en = "{lost} ... {crisis}; because of the (service|war|fighting)",
                fr = "{lost} ... {crisis}; à cause de la guerre|du service" }
phrase "use" { en = "recruiter; an agent; the agent; a broker; mr",
               fr = "recruteur; un agent; l'agent; un courtier" }
phrase "ordinary" { en = "grandfather; museum; history; donation; fundraiser; sponsor a family; veteran", fr = "grand-père; musée; histoire; don; collecte; ancien combattant" }
words "crisis2" { en = "refugee camp, hurricane, earthquake, flood, floods, war, shelling, fighting, the coup, coup, drought, typhoon, cyclone, wildfire, wildfires, evacuees, famine, gangs took over, gangs had taken, regime, dictatorship, persecution, currency collapsed, economic collapse, displaced, the crisis, the pandemic, covid, invasion", fr = "camp de réfugiés, ouragan, séisme, tremblement de terre, inondation, inondations, guerre, bombes, combats, coup d'état, sécheresse, typhon, cyclone, feux de forêt, évacués, famine, gangs ont pris, régime, dictature, persécution, monnaie s'est effondrée, effondrement, déplacée, déplacé, la crise, pandémie, invasion" }
words "by" { use = "recruitment.offer, recruitment.accept", en = "a host found her, host found, gone with anybody, met the people who, taken in by a charity, charity nobody, offered to drive, come to the camp, come to the refugee, agency targets, he could get her out", fr = "un hôte l'a trouvée, partis avec n'importe qui, a rencontré ceux qui, recueillie, organisme que personne, offert de nous conduire, viennent au camp, vise l'agence, pouvoir la faire sortir" }
phrase "crisis2" { en = "{crisis2}", fr = "{crisis2}" }
phrase "by" { en = "{by}", fr = "{by}" }
flag_when "both" :unless("ordinary", "same sentence")
flag_when "fled" :near("use", "same paragraph") :unless("ordinary", "same sentence")
flag_when "crisis2" :before("by", "same sentence") :unless("ordinary", "2 sentences")
flag_when "by" :before("crisis2", "12 words") :unless("ordinary", "2 sentences")

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
hits "After the [hurricane] a man came by with contracts."
hits "Since the [coup] there was nothing, so he signed with the broker."
hits { fr = "Après l'[ouragan], un homme passait avec des contrats." }
hits { fr = "Depuis le [coup d'état] plus rien, alors il a signé avec le courtier." }
misses "He left Venezuela ten years ago."
misses "The earthquake was on the news."
misses { fr = "Il a quitté le Venezuela il y a dix ans." }
misses { fr = "Le séisme était aux nouvelles." }
