indicator "deception.work_conditions"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" },
          partnership = { en = "labour inspection can visit", fr = "l'inspection du travail peut se rendre sur place" } }
law       "CC 279.04; IRPA 118"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Deceived about working conditions", fr = "Trompée sur les conditions de travail" }
why   { en = "Hours, days off or tasks other than promised show that the person was misled.", fr = "Des heures, des congés ou des tâches autres que promis montrent que la personne a été trompée." }
ask   { en = "What was said about hours, days off and tasks? What is a normal day now?", fr = "Qu'avait-on dit des heures, des congés et des tâches? À quoi ressemble une journée?" }
false_alarms { en = "A busy week; a change of schedule that was agreed.", fr = "Semaine chargée; changement d'horaire accepté." }

words "promise" { use = "actions.promise", en = "was told, were told, promised, the contract, on paper, contract says, ad said", fr = "promis, promise, promises, promettait, dit, contrat, annoncé, sur papier" }
words "time" { en = "day off, days off, sunday off, sundays off, weekends off, weekends, eight hours, forty hours, 40 hours, 8 hours, full time, a break, breaks, light work, easy work, light cleaning, evenings off, a day off weekly, day off weekly, holidays, normal hours, one child, two kids, part time", fr = "jour de congé, jours de congé, congés, dimanche libre, dimanches libres, fin de semaine libre, fins de semaine, huit heures, quarante heures, 40 heures, 8 heures, temps plein, des pauses, travail léger, ménage léger, soirs libres, vacances, heures normales, un enfant, deux enfants, temps partiel" }
words "turn" { use = "actions.find_out", en = "works, work, working, never, no, none, not", fr = "travaille, travaillent, fait, font, en fait, jamais, aucun, pas, rien" }

phrase "both" { en = "{promise} ... {time} ...9 {turn}; {promise} ... {hours} ...9 {turn} ... {hours}; {promise} ... {hours} ... (but|works|work|reality|actually); {promise} ... {time} ... (but|reality|instead)" }
phrase "both" { fr = "{promise} ... {time} ...9 {turn}; {promise} ... {hours} ...9 {turn} ... {hours}; {promise} ... {hours} ... (mais|travaille|travaillent|en fait|en réalité); aucun ... {time} (promis|prévus|annoncés)" }
phrase "told" { en = "{promise} ... {hours}; {promise} ... {time}; contract {hours}; contract ... {time}", fr = "{promise} ... {hours}; {promise} ... {time}; contrat {hours}; contrat ... {time}" }
phrase "reality" { en = "none of that|it|this; nothing like; in reality; reality; actually; as told; {hours > 10 per day}; {days >= 6 per week}; never had|got|gets a day; {time.no_time_off}; every day since; seven days", fr = "rien de ça|tout|cela; rien à voir; en réalité; {hours > 10 per day}; {days >= 6 per week}; {time.no_time_off}; tous les jours depuis; sept jours" }
phrase "flat" { en = "(conditions|work|hours|job) ... (nothing like|not like|worse than|not as|different from|longer than|more than) ... (promised|told|described|said|contract|ad|agreed); not what ... (promised|told) ... (hours|conditions|work); lied|lies about ... (hours|conditions|days off|schedule); (promised|told) ... (conditions|days off|breaks|sundays) ... (never|not|none)" }
phrase "flat" { fr = "(conditions|travail|heures|horaire) ... (rien à voir|pas comme|pire que|différent|différentes|plus longues) ... (promis|dit|décrit|décrites|contrat|annonce|annoncé|promises); aucun des (congés|avantages) promis; menti sur ... (heures|conditions|horaire|congés); (congés|conditions|pauses) (promis|promises) ... (jamais|aucun|pas)" }

flag_when "both"
flag_when "told" :near("reality", "2 sentences")
flag_when "flat"

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
