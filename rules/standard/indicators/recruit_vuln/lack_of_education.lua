indicator "recruit_vuln.lack_of_education"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "reach people in their own language", fr = "joindre les gens dans leur langue" },
          protection = { en = "an independent interpreter is needed", fr = "il faut un interprète indépendant" } }
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Abuse of lack of education or language", fr = "Abus du manque d'instruction ou de la barrière linguistique" }
why   { en = "A person who cannot read or speak the language depends on the one who explains.", fr = "Une personne qui ne lit pas ou ne parle pas la langue dépend de celui qui explique." }
ask   { en = "Who explained the papers, and in which language?", fr = "Qui a expliqué les papiers, et dans quelle langue?" }
false_alarms { en = "Speaking another language, alone.", fr = "Parler une autre langue, sans plus." }

words "not" { en = "can't read, cannot read, could not read, couldn't read, cant read, can't write, never went to school, never been to school, illiterate, no schooling, left school at, doesn't speak english, does not speak english, don't speak english, speaks no english, speaks no french, doesn't speak french, no english, no french, little english, not a word of english, none of us speak, didn't speak the language, doesn't speak english or french, grade three, grade four", fr = "ne sait pas lire, sait pas lire, ne savait pas lire, peut pas lire, ne peut pas lire, savait pas lire, jamais allé à l'école, jamais allée à l'école, analphabète, peu scolarisée, peu scolarisé, ne parle pas français, parle pas français, ne parle pas anglais, parle pas anglais, ne parle ni français, pas un mot de français, pas un mot d'anglais, peu de français, parlait pas la langue" }
words "use" { en = "contract, signed, sign, recruiter, agent, agency, relied on, depended on, relies on, depends on, trusted, explained, translated for her, translated everything, boss likes, he likes it, they prefer, prefers, papers, terms, the lady, hired", fr = "contrat, signé, signer, recruteur, agent, agence, dépendait, dépend, se fiait, faisait confiance, expliqué, traduisait, préfère, préfèrent, papiers, la dame, embauché, embauchée" }

phrase "both" { en = "{not} ... {use}; {use} ... {not}", fr = "{not} ... {use}; {use} ... {not}" }
phrase "ordinary" { en = "interpreter; tourist; translation service; class; can't read the label; tourists; phone interpreter", fr = "interprète; touriste; cours de; service de traduction; touristes" }
flag_when "both" :unless("ordinary", "same sentence")

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
