indicator "recruit_vuln.lack_of_education"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "reach people in their own language",
                         fr = "joindre les gens dans leur langue" },
          protection = { en = "an independent interpreter is needed",
                         fr = "il faut un interprète indépendant" } }
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Abuse of lack of education or language",
        fr = "Abus du manque d'instruction ou de la barrière linguistique" }
why   { en = "A person who cannot read or speak the language depends on the one who explains.",
        fr = "Une personne qui ne lit pas ou ne parle pas la langue dépend de celui qui explique." }
ask   { en = "Who explained the papers, and in which language?",
        fr = "Qui a expliqué les papiers, et dans quelle langue?" }
false_alarms { en = "Speaking another language, alone.",
               fr = "Parler une autre langue, sans plus." }

words "not" { en = "can't read, cannot read, could not read, couldn't read, cant read, can't write, never went to school, never been to school, illiterate, no schooling, left school at, doesn't speak english, does not speak english, don't speak english, speaks no english, speaks no french, doesn't speak french, no english, no french, little english, not a word of english, none of us speak, didn't speak the language, doesn't speak english or french, grade three, grade four", fr = "ne sait pas lire, sait pas lire, ne savait pas lire, peut pas lire, ne peut pas lire, savait pas lire, jamais allé à l'école, jamais allée à l'école, analphabète, peu scolarisée, peu scolarisé, ne parle pas français, parle pas français, ne parle pas anglais, parle pas anglais, ne parle ni français, pas un mot de français, pas un mot d'anglais, peu de français, parlait pas la langue" }
words "use" { en = "contract, signed, sign, recruiter, agent, agency, relied on, depended on, relies on, depends on, trusted, explained, translated for her, translated everything, boss likes, he likes it, they prefer, prefers, papers, terms, the lady, hired", fr = "contrat, signé, signer, recruteur, agent, agence, dépendait, dépend, se fiait, faisait confiance, expliqué, traduisait, préfère, préfèrent, papiers, la dame, embauché, embauchée" }

phrase "both" { en = "{not} ... {use}; {use} ... {not}", fr = "{not} ... {use}; {use} ... {not}" }
phrase "ordinary" { en = "interpreter; tourist; translation service; class; can't read the label; tourists; phone interpreter", fr = "interprète; touriste; cours de; service de traduction; touristes" }
words "not2" { en = "can't read, cannot read, couldn't read, could not read, can't write, could not write her name, couldn't write, put his thumb, put her thumb, thumbprint, thumb on the paper, illiterate, second grade, third grade, grade two, grade three, few years of school, little schooling, never been to school, left school at nine, left school at ten, left school at eleven, only know my name, none of them speak, speak no english, speaks no english, don't speak english, doesn't speak english, dont know english, only a little spanish, only speak, only speaks, couldn't follow the english, couldn't follow, could not follow, didn't understand a word, not understand a word, level of french is nil, english is nil, contract was in french, contract was in english, in french only, in english only, paper in french, paper in english, phone translator", fr = "sait pas lire, savait pas lire, ne sait pas lire, peut pas lire, pouvait pas lire, savait pas écrire, sait pas écrire, mis son pouce, empreinte, analphabète, deuxième année, troisième année, une deuxième année, peu d'école, quelques années d'école, jamais allés à l'école, jamais allé à l'école, jamais allée à l'école, lâché l'école à neuf, lâché l'école à dix, sais juste mon nom, aucun parle, ne parle ni, parle ni français, connaît pas le français, connait pas le français, parle pas français, parle pas anglais, ne suivait pas, suivait pas l'anglais, suivait pas le français, pas compris un mot, n'a pas compris, niveau d'anglais, niveau de français, contrat était en anglais, contrat était en français, en anglais seulement, en français seulement, papier en français, autre papier devant, un papier en anglais, mon traducteur" }
words "by2" { use = "recruitment.accept", en = "signed, sign, signing, contract, agreed to, the paper, recruiter, recruited, agent, the woman did her papers, did her papers, did his papers, fills all form, fill all form, talking, did all the talking, tells them what, nephew tells, hiring office, go to the villages, trusted, trusted the agent, a visa was, live-in, cousin as", fr = "signé, signer, signait, signe, contrat, accepté, le papier, la feuille, recruteur, recrutée, recruté, agent, a fait ses papiers, fait ses papiers, remplit toute, remplit tout, parlait pour eux, leur dit ce qu, neveu, bureau d'embauche, vont dans les villages, s'en remettait, se fiait, un visa était, comme domestique, une cousine" }
phrase "not2" { en = "{not2} ...9 {by2}; {by2} ...9 {not2}",
                fr = "{not2} ...9 {by2}; {by2} ...9 {not2}" }
phrase "read9" { en = "(can't|cannot|couldn't|doesn't|does not|don't|did not|didn't) read (english|french|the contract|the paper|what|it) ...9 (sign|signed|thumb|paper|agent|contract|form|lady|lawyer); (sign|signed|signing) ...9 (can't|cannot|couldn't|doesn't|does not|don't) read (english|french|it|the|a); (thought|believed) (she|he|they) (was|were) signing", fr = "(lit|lisent|lisait|lire) (pas|ni) ... (français|anglais|contrat|papier) ...9 (signé|signer|pouce|papier|agent|contrat|formulaire|dame); (signé|signer|signe) ...9 (lit|lisent|lisait|sait) pas (lire)? ...1 (le|la|l'|français|anglais)?; (croyait|croyaient|cru|pensait) signer" }
phrase "both" { en = "(pick|picks|choose|chooses|recruit|recruits|want|wants|look for|looks for|prefer|prefers|target|targets|hire|hires) ...2 (boys|girls|people|men|women|those|workers|kids) who ...1 (never|can't|cannot|don't|didn't|barely) ...2 (school|grade|read|write|finished school|english|french)",
                fr = "(choisissent|choisit|prennent|prend|recrutent|recrute|cherchent|cherche|veulent|veut|engagent|engage) ...2 (gars|garçons|filles|gens|hommes|femmes|jeunes|ceux|monde) qui ...2 (jamais|pas|à peine) ...3 (école|année|lire|écrire|études|français|anglais|primaire)" }
words "not2" { en = "put an x on, signed with an x, never learned to write, never learned to read",
               fr = "mis un x sur, signé d'un x, signé avec un x, jamais appris à écrire, jamais appris à lire" }
phrase "ordinary" { en = "evening class; literacy class; literacy program",
                    fr = "classe du soir; cours du soir; alphabétisation" }
flag_when "both" :unless("ordinary", "same sentence")
flag_when "not2" :unless("ordinary", "same sentence")
flag_when "read9" :unless("ordinary", "same sentence")

hits "He [cannot read the contract] that the agent gave him."
hits "She [speaks no English and relied on] the recruiter."
hits "They [prefer people who never went to school]."
hits { fr = "Il ne [sait pas lire le contrat] qu'on lui a donné." }
hits { fr = "Elle ne [parle pas français et dépend] de l'agent." }
hits { fr = "Il n'est [jamais allé à l'école, il a signé] une croix." }
misses "The tourist speaks no English and asked for a map."
misses "I can't read the label on this jar."
misses "An interpreter helped her sign the form, she speaks no French."
misses { fr = "Le touriste ne parle pas français." }
misses { fr = "Je ne peux pas lire l'étiquette." }
misses { fr = "Un interprète l'a aidée à signer, elle ne parle pas français." }
hits "He has third grade and [put his thumb where the agent] pointed."
hits "The [contract was in English] only and none of the men could follow."
hits { fr = "Il a une [troisième année et a signé] où on lui montrait." }
hits { fr = "Le [contrat était en anglais seulement], personne comprenait." }
misses "The children are learning to write their names."
misses "He left school to play hockey."
misses { fr = "Les enfants apprennent à écrire leur nom." }
misses { fr = "Il a lâché l'école pour jouer au hockey." }
hits { en = "She [can't read and signed what the recruiter put in front of her].",
       fr = "Elle [sait pas lire et a signé ce que le recruteur lui a mis devant]." }
hits { en = "They [pick boys who never finished grade five].",
       fr = "Ils [choisissent des gars qui ont jamais fini leur cinquième année]." }
hits { en = "He [put an X on the contract], he never learned to write.",
       fr = "Il a [mis un X sur le contrat], il a jamais appris à écrire." }
misses { en = "We want people who can't read yet in our evening class.",
         fr = "On cherche des gens qui savent pas lire pour notre classe du soir." }
