indicator "deception.work_conditions"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" },
          partnership = { en = "labour inspection can visit",
                          fr = "l'inspection du travail peut se rendre sur place" } }
law       "CC 279.04; IRPA 118"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Deceived about working conditions", fr = "Trompée sur les conditions de travail" }
why   { en = "Hours, days off or tasks other than promised show that the person was misled.", fr = "Des heures, des congés ou des tâches autres que promis montrent que la personne a été trompée." }
ask   { en = "What was said about hours, days off and tasks? What is a normal day now?",
        fr = "Qu'avait-on dit des heures, des congés et des tâches? À quoi ressemble une journée?" }
false_alarms { en = "A busy week; a change of schedule that was agreed.",
               fr = "Semaine chargée; changement d'horaire accepté." }

words "promise" { use = "actions.promise", en = "was told, were told, promised, the contract, on paper, contract says, ad said", fr = "promis, promise, promises, promettait, dit, contrat, annoncé, sur papier" }
words "time" { en = "day off, days off, sunday off, sundays off, weekends off, weekends, eight hours, forty hours, 40 hours, 8 hours, full time, a break, breaks, light work, easy work, light cleaning, evenings off, a day off weekly, day off weekly, holidays, normal hours, one child, two kids, part time", fr = "jour de congé, jours de congé, congés, dimanche libre, dimanches libres, fin de semaine libre, fins de semaine, huit heures, quarante heures, 40 heures, 8 heures, temps plein, des pauses, travail léger, ménage léger, soirs libres, vacances, heures normales, un enfant, deux enfants, temps partiel" }
words "turn" { use = "actions.find_out",
               en  = "works, work, working, never, no, none, not",
               fr  = "travaille, travaillent, fait, font, en fait, jamais, aucun, pas, rien" }

phrase "both" { en = "{promise} ... {time} ...9 {turn}; {promise} ... {hours} ...9 {turn} ... {hours}; {promise} ... {hours} ... (but|works|work|reality|actually); {promise} ... {time} ... (but|reality|instead)" }
phrase "both" { fr = "{promise} ... {time} ...9 {turn}; {promise} ... {hours} ...9 {turn} ... {hours}; {promise} ... {hours} ... (mais|travaille|travaillent|en fait|en réalité); aucun ... {time} (promis|prévus|annoncés)" }
phrase "told" { en = "{promise} ... {hours <= 9}; {promise} ... {time}; contract {hours <= 9}; contract ... {time}", fr = "{promise} ... {hours <= 9}; {promise} ... {time}; contrat {hours <= 9}; contrat ... {time}" }
phrase "reality" { en = "none of that|it|this; nothing like; in reality; reality; actually; as told; {hours > 10 per day}; {days >= 6 per week}; never had|got|gets a day; {time.no_time_off}; every day since; seven days", fr = "rien de ça|tout|cela; rien à voir; en réalité; {hours > 10 per day}; {days >= 6 per week}; {time.no_time_off}; tous les jours depuis; sept jours" }
phrase "flat" { en = "(conditions|work|hours|job) ... (nothing like|not like|worse than|not as|different from|longer than|more than) ... (promised|told|described|said|contract|ad|agreed); not what ... (promised|told) ... (hours|conditions|work); lied|lies about ... (hours|conditions|days off|schedule); (promised|told) ... (conditions|days off|breaks|sundays) ... (never|not|none)" }
phrase "flat" { fr = "(conditions|travail|heures|horaire) ... (rien à voir|pas comme|pire que|différent|différentes|plus longues) ... (promis|dit|décrit|décrites|contrat|annonce|annoncé|promises); aucun des (congés|avantages) promis; menti sur ... (heures|conditions|horaire|congés); (congés|conditions|pauses) (promis|promises) ... (jamais|aucun|pas)" }
words "perk" { en = "forty hours, weekends off, sundays off, evenings free, evenings off, day off, days off, safety gear, training, gloves, breaks, overtime, holidays, choose my hours, choose her hours, pick my hours, stop when i want, stop when she wanted, refuse clients, say no to clients, light housekeeping, light work, easy job, easy work, indoor job, indoors, normal schedule, regular hours, a few hours per day, few hours a day, air condition, air conditioning, dance only, only dance, just dance, no touching, no extras, two days off, vacation, sick days", fr = "quarante heures, fins de semaine libres, fin de semaine libre, dimanches libres, ses soirées, soirées libres, jours de congé, jour de congé, congés, équipement, formation, gants, pauses, heures supplémentaires, vacances, choisirais mes heures, choisir mes heures, choisir ses heures, arrêterais quand, arrêter quand, refuser des clients, dire non à des clients, ménage léger, travail léger, job facile, travail facile, à l'intérieur, horaire normal, heures normales, quelques heures par jour, air climatisé, danser seulement, juste danser, sans toucher, pas d'extras, congés de maladie" }
words "harsh" { en = "not had a sunday, hasn't had a sunday, still ironing, still working, at midnight, no gloves, no breaks, no days off, when the boss says, can't say no, cannot say no, every nite, every night, up at 5, up at five, done at 11, till midnight, until 5, til 5, seven nights, seven days, seven nights straight, do extras, had to do extras, extras with, no water, in the freezer, none of it, is not true, isn't true, none of that, turns out, two a month, one a month, not one, never had one, sixteen hours, fourteen hours, 14 hours, 16 hours, handed them bleach, handed her bleach", fr = "pas eu un dimanche, repasse encore, travaille encore, à minuit, sans gants, pas de gants, pas de pause, pas de congé, quand le boss veut, quand le patron veut, dire non à personne, peut pas dire non, tous les soirs jusqu, toutes les nuits, debout à 5 h, debout à cinq heures, finit à 23 h, jusqu'à minuit, sept nuits, sept jours, d'affilée, faire des extras, devait faire des extras, sans eau, pas d'eau, dans un congélateur, est vrai, n'est vrai, finalement, deux par mois, un par mois, jamais eu un, seize heures, quatorze heures, 14 heures, 16 heures, eau de javel" }
phrase "told" { en = "(said|told|promised|described|agreed|thought|expected|believed|advertised|assured|ad|contract|posting|recruiter) ... {perk}; (agreed|signed) to ... {perk}; {perk} ... (promised|in the contract|in the ad)", fr = "(dit|disait|disaient|promis|décrit|parlait|accepté|pensait|croyait|attendait|annonce|contrat|recruteur|assuré|convenu) ... {perk}; {perk} ... (promis|promises|au contrat|dans l'annonce)" }
phrase "reality" { en = "{harsh}; he|she|they (has|have) not had a (sunday|day|weekend|break)", fr = "{harsh}; (n'a|n'ont|a|ont|ai) pas eu (un|une) (dimanche|journée|congé|pause|fin de semaine)" }
phrase "flat" { en = "(conditions|work|job|schedule) ... (far worse|much worse|not at all|worse) ... (agreed|promised|told|described|ad|contract); not what they said (it would be|the work|the job); none of what (the|he|she|they) ... (told|said|promised) ... (hours|overtime|holidays|breaks|conditions|true); contract ... {hours} ... reality ... {hours}; (expected|promised|told) ... {perk} ...9 (got|get|gets|instead|but|turned out|handed|made to)" }
phrase "flat" { fr = "conditions ... (bien pires|pires|pas du tout|rien à voir) ... (convenu|promis|dit|décrit|annonce|contrat); (pas|pantoute|rien) ce qu'ils (avaient dit|disaient|avaient promis); rien de ce qu ... (dit|promis|annoncé) ... (heures|congés|pauses|conditions|vrai); contrat ... {hours} ... réalité ... {hours}; (s'attendait|attendait|promis|dit) ... {perk} ...9 (retrouvé|retrouvée|retrouve|à la place|mais|donné|finalement)" }
words "topic9" { en = "day off, days off, weekends off, sundays, light work, light help, light housework, light duties, part time, part-time, eight hours, 8 hours, forty hours, 40 hours, few hours, safety, training, equipment, breaks, vacation, holidays, overtime, easy work, easy job, flexible, flexible hours, no touching, just dancing, only dancing", fr = "congé, congés, jours de congé, fins de semaine, dimanches, travail léger, ménage léger, petit ménage, temps partiel, huit heures, 8 heures, quarante heures, 40 heures, quelques heures, sécurité, formation, équipement, pauses, vacances, heures supplémentaires, travail facile, job facile, flexible, horaire flexible, juste danser, danser seulement" }
phrase "exp9" { en = "{recruitment.expected} ... {topic9}",
                fr = "{recruitment.expected} ... {topic9}" }
phrase "strong9" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }

phrase "reality" { en = "(it's|its|it is|is|does|do|works|work) {number 11-20} ...1 (every day|a day|per day|each day|seven days)",
                   fr = "(c'est|fait|font|travaille|travaillent) {number 11-20} ...1 (tous les jours|par jour|chaque jour|sept jours)" }
phrase "flat" { en = "(job|work) ...3 (not at all|not|nothing like|far from) ...1 what (they|he|she|the recruiter|the agent) (described|promised)",
                fr = "(job|travail|ouvrage|emploi) ...3 (pas|pas pantoute|pas du tout|loin de) ce qu'(ils|il|elle|on) ...1 (décrit|promis|annoncé)" }
phrase "told" { en = "no (weekends|sundays|nights|overtime|night shifts) (they|he|she) (said|promised|told)",
                fr = "pas de (fins de semaine|dimanches|nuits|soirs|temps supplémentaire) (qu'ils|qu'il|qu'elle) ...1 (disaient|disait|promis|dit)" }
phrase "reality" { en = "(he|she|they|i) (has|have|had) not had a (saturday|sunday|night|evening)",
                   fr = "pas eu (un|une) (samedi|dimanche|soirée|soir|nuit)" }
flag_when "both"
flag_when "told" :near("reality", "2 sentences")
flag_when "flat"
flag_when "exp9" :near("strong9", "anywhere")

hits "He was [told eight hours a day and works] sixteen."
hits "[conditions were nothing like what the recruiter described]"
hits "They [promised a day off but] there is none."
hits { fr = "On lui avait [dit 8 heures par jour, il en fait] 16." }
hits { fr = "Les [conditions n'ont rien à voir avec ce qui était promis]." }
hits { fr = "[Aucun des congés promis] n'a été donné." }
misses "She works eight hours a day and likes it."
misses "The conditions on the road were bad."
misses "We have Sunday off."
misses { fr = "Elle travaille huit heures par jour." }
misses { fr = "Les conditions routières étaient mauvaises." }
misses { fr = "Nous avons congé le dimanche." }
hits "The agency [promised two days off] a week. They work seven days."
hits "She [agreed to dance only] and then was made to do extras with the men."
hits "[None of what the recruiter told us about holidays] turned out."
hits "[conditions are much worse than they had agreed]"
hits "I was [told I could choose my hours]. Now it's every night until five."
hits { fr = "L'agence avait [promis deux jours de congé]. Ils travaillent sept jours." }
hits { fr = "Elle [pensait danser seulement], puis elle devait faire des extras." }
hits { fr = "[Rien de ce qu'on nous avait dit sur les congés] n'était réel." }
hits { fr = "Les [conditions sont bien pires que ce qui était convenu]." }
hits { fr = "On m'avait [dit que je choisirais mes heures]. C'est tous les soirs jusqu'à cinq heures." }
misses "The gym promised training and the trainer was great."
misses "They told me I get weekends off and I do."
misses { fr = "On m'a dit que j'aurais mes fins de semaine libres et je les ai." }
misses { fr = "La formation promise a été donnée hier." }
hits { en = "They [said eight hours with Sundays off; it's fourteen, every day].",
       fr = "Ils [disaient huit heures avec congé le dimanche; c'est quatorze, tous les jours]." }
hits { en = "The job is [not at all what they described], no breaks and no gloves.",
       fr = "La job est [pas pantoute ce qu'ils avaient décrit], pas de pauses, pas de gants." }
hits { en = "[No weekends, they said]; she has not had a Saturday since.",
       fr = "[Pas de fins de semaine, qu'ils disaient]; elle a [pas eu un samedi] depuis." }
misses { en = "The job is not what I like but they treat us well.",
         fr = "La job est pas ce que j'aime mais ils sont corrects avec nous." }
