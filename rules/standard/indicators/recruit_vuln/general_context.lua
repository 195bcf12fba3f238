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
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "came" { fr = "(un|une|cette|ce) (homme|femme|dame|monsieur|gars) est ...1 (venue|venu|passé|passée|arrivé|arrivée) ...6 (jobs|job|travail|ouvrage|emploi|emplois|offre|offres|contrats|recruter|engager)" }
flag_when "both" :unless("ordinary", "same sentence") :unless("cleared", "2 sentences")
flag_when "fled" :near("use", "same paragraph") :unless("ordinary", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "crisis2" :before("by", "same sentence") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "by" :before("crisis2", "12 words") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")

-- War, disaster or gangs at home, and somebody who comes with an offer.
words "crisis3" { en = "after the fighting, the fighting took, fell to the, the quake, quake, container camp, containers, camp for the displaced, displaced persons, tent camp, refugee line, outside the embassy, took the village, took the town, took the city, took over the city, emptied by gangs, gangs emptied, taliban, ~cartel took, militia, rebels, the rebels, the bombing, bombardment, bombs, mobilization, mobilisation, draft, indefinite service, conscripted, went under water, crop failed, crops failed, lost the harvest, blockade, sanctions, collapse, collapsed, inflation, hyperinflation, tsunami, volcano, landslide, mudslide, ebola, martial law, the junta, junta, civil war, genocide, massacre, ethnic cleansing, fled on foot, crossed on foot, across the border on foot, with the clothes on their backs, clothes on her back, clothes on his back",
                  fr = "camp de déplacés, terrain des déplacés, vidé par les gangs, gangs ont vidé, pris par les gangs, pris la ville, pris le village, prise de la ville, venait de tomber, est tombée aux mains, talibans, milice, milices, rebelles, les rebelles, bombardement, bombardements, bombardé, mobilisation, service sans fin, enrôlé de force, récoltes perdues, perdu la récolte, blocus, sanctions, effondrement du, inflation, tsunami, volcan, glissement de terrain, ebola, loi martiale, la junte, junte, génocide, massacre, passé la frontière à pied, traversé à pied, fui à pied, quartier brûlé, village brûlé, maison brûlée, gare des réfugiés" }
phrase "crisis3" { en = "{crisis3}; {crisis2}; (house|home|village|town|city|neighbourhood) ...2 (went|fell|gone|burned|destroyed|flattened|flooded) ...3 (quake|earthquake|war|flood|storm|fire|gangs|hurricane|cyclone)", fr = "{crisis3}; {crisis2}; (maison|village|ville|quartier|immeuble) ...4 (tombé|tombée|brûlé|brûlée|détruit|détruite|vidé|inondé|inondée) ...4 (séisme|guerre|inondation|gangs|ouragan|cyclone|bombes)" }
phrase "came" { en = "{recruitment.picked}; {recruitment.offer}; {recruitment.accept}; (got out|brought here|go to canada|said go|come to canada|sold|married); {people.recruiters} ...4 (came|picked|offered|promised|found|said|signed|met|took|told); (a|this) (man|woman|fellow|fella|lady|guy) ...6 (clipboard|forms|offer|contract|contracts|job|visa|jobs|tablet); started coming (round|around)", fr = "{recruitment.picked}; {recruitment.offer}; {recruitment.accept}; (proposait|recruteuse|recruteur|passeur|mariage|mariée|pancarte); {people.recruiters} ...4 (proposait|proposé|offrait|offert|promis|promettait|venait|passait|disait|dit); (un|une) (homme|femme|dame|monsieur|madame) ...6 (formulaires|offre|contrat|contrats|pancarte|liste|emploi|visa); (rencontré|rencontrée|rencontre) ...2 (madame|monsieur|un homme|une dame|une femme)" }
phrase "ordinary2" { en = "(settlement agency|red cross|evacuation centre|donations|volunteers|insurance|memorial|parade|draft report|draft letter)", fr = "(organisme d'accueil|croix-rouge|centre d'hébergement|dons|bénévoles|assurance|commémoration|défilé)" }

flag_when "crisis3" :near("came", "2 sentences") :unless("ordinary", "2 sentences")
          :unless("ordinary2", "2 sentences") :unless("cleared", "2 sentences")

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

hits "After the [quake] a man came round the tents with contracts; they have never been paid."
hits { fr = "Leur [village a été brûlé par les gangs]; un agent leur a promis du travail, sans salaire depuis." }
misses "The quake was felt downtown and volunteers handed out water."
misses { fr = "Après le séisme, les bénévoles ont distribué de l'eau." }
misses { en = "After the flood a lady came to the church to help clean.",
         fr = "Après l'inondation une dame est venue au village aider à nettoyer." }
hits { en = "She [fled the war and a man at the station offered her a place and work].",
       fr = "Elle [a fui la guerre et un homme à la gare lui a offert un toit et du travail]." }
hits { en = "After the [flood] they had nothing, and then [the recruiter] came.",
       fr = "Après l'[inondation] ils avaient plus rien, et là [le recruteur] est venu." }
hits { en = "After the [earthquake] a [lady came to the camp with jobs] for girls.",
       fr = "Après le [tremblement de terre] [une dame est venue au camp avec des jobs] pour les filles." }
