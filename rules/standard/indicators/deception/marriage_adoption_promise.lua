indicator "deception.marriage_adoption_promise"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "the person was recruited through a relationship", fr = "la personne a été recrutée par une relation affective" },
          prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" } }
law       "CC 279.04; CC 286.3; IRPA 118"
source    "ILO-2009; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Deceived through a promise of marriage or adoption", fr = "Trompée par une promesse de mariage ou d'adoption" }
why   { en = "Talk of love, marriage or adoption is used to bring a person and put them to work.", fr = "Des promesses d'amour, de mariage ou d'adoption servent à amener une personne et à la faire travailler." }
ask   { en = "What was promised, and what was asked once the person had moved?", fr = "Qu'avait-on promis, et qu'a-t-on demandé une fois la personne déménagée?" }
false_alarms { en = "A couple that broke up; an arranged marriage freely accepted.", fr = "Couple séparé; mariage arrangé librement accepté." }

words "love" { en = "marry her, marry me, get married, getting married, wedding, engaged, a ring, fiancée, fiancee, fiance, a future together, a house together, start a family, adopt her, adopt him, be adopted, adopted, adoption, be a family, a life together, our future, be together forever", fr = "l'épouser, m'épouser, se marier, le mariage, marier, fiançailles, une bague, fiancée, un avenir ensemble, une maison ensemble, fonder une famille, l'adopter, adopté, adoptée, adoption, une vie ensemble, notre avenir" }
words "promise" { en = "promised, promises, said, told her, told me, swore, talked about, talks about, spoke of, talked of, led her to believe, brought over as, brought here as, came as, came over as", fr = "promis, promet, promettait, dit, disait, juré, parlait de, parle de, fait croire, venue comme, amenée comme, arrivée comme" }
words "bad" { use = "work.sex_work", en = "work, works, put to work, made her, made me, forced, cook and clean, cleans, clients, money for them, see men, escort, dance, servant, maid", fr = "travailler, travaille, mise au travail, l'a forcée, m'a forcée, forcée, ménage, clients, de l'argent pour eux, voir des hommes, escorte, danser, danse, elle danse, strip, servante, bonne" }

phrase "both" { en = "{promise} ... {love} ...9 {bad}; {love} ...9 (then|but|now|instead|until|after) ... {bad}; as a|his fiancée|fiancee|bride ... {bad}" }
phrase "both" { fr = "{promise} ... {love} ...9 {bad}; {love} ...9 (puis|mais|maintenant|après|ensuite) ... {bad}; comme fiancée|épouse ... {bad}" }
phrase "told" { en = "{promise} ... {love}", fr = "{promise} ... {love}" }
phrase "after" { en = "(made|makes|forced|forces|asked|asks|wants|put) her|me|him to ... {bad}; {forced} ... {work.sex_work}; has to|had to ... {work.sex_work}; quota", fr = "(forcée|forcé|obligée|demandé|demande|mise) ... {bad}; {forced} ... {work.sex_work}; quota" }
words "forced" { use = "actions.forced" }

flag_when "both"
flag_when "told" :near("after", "2 sentences")

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
