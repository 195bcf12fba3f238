indicator "deception.marriage_adoption_promise"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the person was recruited through a relationship",
                          fr = "la personne a été recrutée par une relation affective" },
          prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" } }
law       "CC 279.04; CC 286.3; IRPA 118"
source    "ILO-2009; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Deceived through a promise of marriage or adoption",
        fr = "Trompée par une promesse de mariage ou d'adoption" }
why   { en = "Talk of love, marriage or adoption is used to bring a person and put them to work.", fr = "Des promesses d'amour, de mariage ou d'adoption servent à amener une personne et à la faire travailler." }
ask   { en = "What was promised, and what was asked once the person had moved?",
        fr = "Qu'avait-on promis, et qu'a-t-on demandé une fois la personne déménagée?" }
false_alarms { en = "A couple that broke up; an arranged marriage freely accepted.",
               fr = "Couple séparé; mariage arrangé librement accepté." }

words "love" { en = "marry her, marry me, get married, getting married, wedding, engaged, a ring, fiancée, fiancee, fiance, a future together, a house together, start a family, adopt her, adopt him, be adopted, adopted, adoption, be a family, a life together, our future, be together forever", fr = "l'épouser, m'épouser, se marier, le mariage, marier, fiançailles, une bague, fiancée, un avenir ensemble, une maison ensemble, fonder une famille, l'adopter, adopté, adoptée, adoption, une vie ensemble, notre avenir" }
words "promise" { en = "promised, promises, said, told her, told me, swore, talked about, talks about, spoke of, talked of, led her to believe, brought over as, brought here as, came as, came over as", fr = "promis, promet, promettait, dit, disait, juré, parlait de, parle de, fait croire, venue comme, amenée comme, arrivée comme" }
words "bad" { use = "work.sex_work", en = "work, works, put to work, made her, made me, forced, cook and clean, cleans, clients, money for them, see men, escort, dance, servant, maid", fr = "travailler, travaille, mise au travail, l'a forcée, m'a forcée, forcée, ménage, clients, de l'argent pour eux, voir des hommes, escorte, danser, danse, elle danse, strip, servante, bonne" }

phrase "both" { en = "{promise} ... {love} ...9 {bad}; {love} ...9 (then|but|now|instead|until|after) ... {bad}; as a|his fiancée|fiancee|bride ... {bad}" }
phrase "both" { fr = "{promise} ... {love} ...9 {bad}; {love} ...9 (puis|mais|maintenant|après|ensuite) ... {bad}; comme fiancée|épouse ... {bad}" }
phrase "told" { en = "{promise} ... {love}", fr = "{promise} ... {love}" }
phrase "after" { en = "(made|makes|forced|forces|asked|asks|wants|put) her|me|him to ... {bad}; {forced} ... {work.sex_work}; has to|had to ... {work.sex_work}; quota", fr = "(forcée|forcé|obligée|demandé|demande|mise) ... {bad}; {forced} ... {work.sex_work}; quota" }
words "forced" { use = "actions.forced" }
words "vow" { en = "marry her, marry me, marrying her, marries her, marry him, get married, got engaged, engaged, wedding, ring, proposed, fiancé, fiance, fiancee, my fiancé, husband-to-be, husband to be, a husband for her, raise the boy, raise him, raise her, as their own, adopt, adopted, adoption papers, to be a wife, wanted a daughter, like a daughter, her groom", fr = "l'épouser, m'épouser, l'épouserait, épouser, se marier, on se marie, se marie, mariage, noces, bague, demandée en mariage, fiancé, fiancée, fiancés, futur mari, trouvé un mari, élèverait, élever le petit, comme leur fils, comme leur fille, adopter, adoption, être une épouse, voulait une fille" }
words "instead" { en = "makes her work, made her work, bar he makes her work, he has a wife, already has a wife, do the housework, does the housework, housework for, he cleans, she cleans, cleans and, men started showing up, men showing up, his best earner, best earner, works for them, their maid, a maid, servant, treated as a servant, put her on the street, put me on the street, on the street, keep doing calls, doing calls, clients, when the debt, debt is done, earned it back, earned back, farm that needed, needed hands, wanted was a cook, a cook, made 50k, as soon as you've made, once we save, save enough, never any adoption, sleeps by the furnace, works in the shop, works in the store, put her to work, put me to work", fr = "la fait travailler, le fait travailler, fait travailler dans, déjà une femme, je fais le ménage, fait le ménage, elle fait le ménage, des hommes ont commencé, hommes ont commencé à arriver, meilleure gagneuse, gagneuse, leur bonne, c'est leur bonne, domestique, sert de domestique, servante, mise sur le trottoir, l'a mise sur, continue les clients, continue de faire des clients, les clients, quand la dette, la dette sera, remboursée, qu'elle s'était remboursée, ferme qui manquait, manquait de bras, une cuisinière, voulaient une cuisinière, dès que t'as fait, quand on aura ramassé, assez ramassé, jamais eu de papiers d'adoption, dort près de la fournaise, travaille au magasin, mise au travail" }
phrase "vow" { en = "(said|says|told|promised|convinced|because|gave her a|came because|brought|believes|were going|arranged|thinks|he|they|is going to|keep sayin|keeps saying|wanted) ... {vow}; {vow} ... (said|promised|told|texted|brought me|brought her|would|says|met her)", fr = "(dit|disait|promis|promettait|convaincue|parce qu'il|donné une|venue parce|fait venir|croit|allaient|trouvé|pense|arrête pas de dire|voulait|il|devaient|devait|ils) ... {vow}; {vow} ... (dit|disait|promis|écrit|fait venir|allait|l'attendait|trouvé)" }
phrase "instead" { en = "{instead}", fr = "{instead}" }
phrase "both" { en = "{vow} ...12 {instead}; (when|once|after|as soon as|until) ... (debt|enough|made|earned|saved|paid) ...9 (marry|married|wedding|ring); (marry|married|wedding|engaged) ...6 (when|once|after|as soon as|until) ... (debt|enough|made|earned|saved|paid|50k)" }
phrase "both" { fr = "{vow} ...12 {instead}; (quand|une fois|après|dès que|tant que) ... (dette|assez|fait|gagné|ramassé|remboursée|payé) ...9 (marie|marier|mariage|épouser|noces); (marie|marier|mariage|épouser|noces) ...6 (quand|une fois|après|dès que|tant que|tant qu) ... (dette|assez|fait|gagné|ramassé|remboursée|payé)" }
words "topic9" { en = "marry, marry her, marry me, married, wedding, fiancee, fiancée, fiance, fiancé, a husband, a wife, engaged, ring, adopt, adopted, adoption, raise him, raise her, like a daughter, like a son, their own daughter, their own son", fr = "épouser, l'épouser, m'épouser, marier, se marier, mariage, fiancée, fiancé, un mari, une femme, bague, adopter, l'adopter, adoptée, adopté, adoption, élever comme, comme leur fille, comme leur fils" }
phrase "exp9" { en = "{recruitment.expected} ... {topic9}",
                fr = "{recruitment.expected} ... {topic9}" }
phrase "strong9" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }

-- Who tells of an engagement is the person, and who is told a teacher or a nurse.
phrase "she_tells" { en = "(told|tells) (her|his|the|a|my|our) ...2 (teacher|nurse|counsellor|doctor|worker|classmate|friend|coach|officer)", fr = "(dit|a dit|raconté|confié) ...1 (à son|à sa|au|à la|à une|à un) ...1 (prof|professeur|enseignante|enseignant|infirmière|travailleuse|amie|intervenante|médecin|entraîneur)" }
phrase "used" { en = "{work.sex_work}; {recruitment.exploit_strong}; (profile|ad|ads|clients|calls|escort|johns|men pay|dates); (no wedding|never married|not married yet|wedding yet|date keeps|keeps moving the date); (scrubs|cleans|cooks|serves|works) ...4 (his mother|his family|his parents|the family|his house|their house|shop|store|motel|restaurant|farm|no pay|for free)", fr = "{work.sex_work}; {recruitment.exploit_strong}; (profil|annonce|annonces|clients|calls|escorte|passes); (pas de mariage|jamais mariée|jamais mariés|pas encore marié|date recule|toujours pas mariés); (frotte|nettoie|cuisine|sert|travaille) ...4 (sa mère|sa famille|ses parents|la famille|sa maison|leur maison|magasin|dépanneur|motel|resto|ferme|sans paye|gratis)" }
words "love" { fr = "la marierait, la marier, me marierait, me marier, te marier, se marierait, l'épouserait, m'épouserait, adopterait, adopteraient, l'adopterait, l'adopteraient" }
words "vow" { en = "would adopt, will adopt, adopting",
              fr = "la marierait, me marierait, se marierait, adopterait, adopteraient, l'adopterait, adopter la petite, adopter le petit" }
words "instead" { en = "have her cleaning, has her cleaning, have her clean, has her clean, have her working, has her working, have her scrub",
                  fr = "lui font faire le ménage, lui fait faire le ménage, lui font laver, la font travailler, la fait travailler, la font nettoyer" }
words "instead" { en = "ended up cleaning, ended up working, ended up serving, ended up scrubbing, wound up cleaning",
                  fr = "ramassée à nettoyer, ramassée à travailler, ramassée à faire, retrouvée à nettoyer, retrouvée à travailler" }
words "vow" { fr = "le marier" }
flag_when "both"
flag_when "told" :near("after", "2 sentences") :unless("she_tells", "1 words")
flag_when "vow" :near("instead", "2 sentences")
flag_when "exp9" :near("strong9", "anywhere")
flag_when "told" :near("strong9", "anywhere") :unless("she_tells", "1 words")
flag_when "vow" :near("used", "same paragraph") :unless("she_tells", "1 words")

hits "He [said they would get married, then made her] see men."
hits "She was [brought over as a fiancee and put to work] in his shop."
hits "He [talked about a house together, but now she escorts]."
hits { fr = "Il avait [promis le mariage, puis l'a forcée] à voir des clients." }
hits { fr = "Elle est [venue comme fiancée et mise au travail]." }
hits { fr = "Il [parlait de se marier, maintenant elle danse] six soirs." }
misses "They got married last summer and work in Laval."
misses "My cousin is engaged to a baker."
misses "They adopted a dog."
misses { fr = "Ils se sont mariés l'été passé." }
misses { fr = "Ma cousine est fiancée à un boulanger." }
misses { fr = "Ils ont adopté un chien." }
hits "[He proposed] on the internet. She came and now does the housework for his parents."
hits "We'll [get married once you have made enough]."
hits "They said they would [adopt him; he cleans and] works in the barn."
hits { fr = "[Il l'a demandée en mariage]. Rendue ici, elle fait le ménage pour ses parents." }
hits { fr = "On [se marie quand t'auras assez] ramassé." }
hits { fr = "Ils devaient l'[adopter. C'est leur bonne]." }
misses "The adoption agency closed its file."
misses "The wedding was postponed because of the pandemic."
misses { fr = "L'agence d'adoption a fermé son dossier." }
misses { fr = "Le mariage a été remis à cause de la pandémie." }
misses "She told her teacher that she is engaged; the agent took her passport and she was locked in."
misses { fr = "Elle a dit à son enseignante qu'elle est fiancée; l'agent a pris son passeport." }
hits { en = "He [said he'd marry her; a month later she was seeing clients for him].",
       fr = "Il [disait qu'il la marierait; un mois après elle faisait des clients pour lui]." }
hits { en = "Her mother was told a nice couple would [adopt the girl; they have her cleaning].",
       fr = "On avait dit à sa mère qu'un bon couple [adopterait la petite; ils lui font faire le ménage]." }
hits { en = "She flew here to [marry him and ended up cleaning] his motel.",
       fr = "Elle est [venue pour le marier et s'est ramassée à nettoyer] son motel." }
misses { en = "He said he'd marry her in June and they booked a hall.",
         fr = "Il a dit qu'il la marierait en juin et ils ont loué une salle." }
