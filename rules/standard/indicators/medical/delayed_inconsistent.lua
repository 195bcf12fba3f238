indicator "medical.delayed_inconsistent"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { protection = { en = "medical care", fr = "soins" } }
corroborates "coercion.violence"
source    "MED-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Late care, injury that does not match the story, untreated conditions", fr = "Soins tardifs, blessure incompatible avec le récit, problèmes non traités" }
why { en = "Late care or an injury that does not fit the story may mean that someone decided about it.", fr = "Des soins tardifs ou une blessure qui ne cadre pas avec le récit peuvent vouloir dire que quelqu'un d'autre a décidé." }
ask { en = "Who decided to wait? What happened at work or at home that day?", fr = "Qui a décidé d'attendre? Que s'est-il passé ce jour-là?" }
false_alarms { en = "Fear of hospital bills, a busy week, shyness.", fr = "Peur des frais, semaine chargée, gêne." }

words "hurt"    { use = "health.injuries", en = "~hand, ~finger, ~thumb, ~wrist, ~arm, ~foot, ~ankle, ~rib, ~eye, ~burn, ~infection, ~tooth, ~pain, ~fever, injury, appendix, abscess, baby, miscarriage, illness", fr = "~main, ~doigt, ~pouce, ~poignet, ~bras, ~pied, ~cheville, ~côte, ~oeil, ~brûlure, ~infection, ~dent, ~douleur, ~fièvre, blessure, abcès, bébé, fausse couche, maladie" }
words "late"    { en = "~wait, ~delay, days old, day old, weeks old, week old, days ago, weeks ago, week ago, day two, day three, untreated, not treated, never treated, no treatment, without treatment, without care, no doctor, never saw a doctor, never seen a doctor, hasn't seen a doctor, not seen a doctor, wasn't taken, was not taken, not taken to, refused to take, wouldn't take him, wouldn't take her, glued shut, closed with glue, super glue, duct tape, taped up, home remedy, after a week, after two weeks, after days, kept working, worked on it, worked with it, went septic", fr = "~attendre, ~tarder, depuis des jours, depuis une semaine, depuis deux semaines, depuis quatre jours, depuis trois jours, depuis cinq jours, il y a une semaine, il y a deux semaines, pas soigné, pas soignée, jamais soigné, jamais soignée, non traité, non traitée, sans soins, sans traitement, sans médecin, jamais vu de médecin, pas vu de médecin, n'a pas vu de médecin, pas amené, pas amenée, refusé de l'amener, refuse de l'amener, voulait pas l'amener, collé avec, fermée avec de la colle, ruban adhésif, tape, après une semaine, après deux semaines, a continué à travailler, continué de travailler" }
words "story"   { en = "~story, ~explanation, ~account, ~history, what she said, what he said, what they said, the reason given, her version, mechanism, she says, he says", fr = "~histoire, ~explication, ~récit, ~version, ce qu'elle dit, ce qu'il dit, ce qu'ils disent, raison donnée, mécanisme" }
words "nofit"   { en = "does not fit, doesn't fit, did not fit, didn't fit, not fit, does not match, doesn't match, did not match, didn't match, not consistent with, inconsistent with, inconsistent, does not explain, doesn't explain, not explained by, doesn't add up, does not add up, didn't add up, incompatible with, not compatible with, makes no sense, kept changing, keeps changing, changed twice, implausible, unlikely", fr = "ne correspond pas, correspond pas, ne correspondait pas, ne concorde pas, concorde pas, ne cadre pas, cadre pas, ne colle pas, colle pas, incompatible avec, incompatible, incompatibles avec, n'explique pas, explique pas, ne tient pas, tient pas debout, change, changeait, invraisemblable, peu plausible" }
words "wounds"  { en = "~injury, ~bruise, ~burn, ~fracture, ~wound, ~cut, ~break, ~pattern, marks, findings, x ray", fr = "~blessure, ~bleu, ~ecchymose, ~brûlure, ~fracture, ~plaie, ~coupure, ~marque, lésions, radiographie" }
words "clinic"  { en = "patient, clinic, hospital, nurse, doctor, er, ed, emergency, triage, treat, x ray, care, stitches, worker, boss, foreman, accident at work, work injury, hurt at work, injured at work", fr = "patient, patiente, clinique, hôpital, infirmière, médecin, urgence, triage, soigner, radiographie, soins, travailleur, patron, contremaître, accident de travail, blessé au travail" }

phrase "late"   { en = "{hurt} ...6 {late}; {late} ...4 (with|before|to)? ...4 {hurt}; {hurt} ...4 {days >= 2} ...2 (old|ago|late|before|already)?; waited ...2 {days >= 2}; waited ...3 (days|week|weeks); {days >= 2} ...2 (old|after the|late)", fr = "{hurt} ...6 {late}; {late} ...4 {hurt}; {hurt} ...4 (depuis|ça fait|il y a|date de) ...1 {days >= 2}; (attendu|attend|attendait) ...2 {days >= 2}; attendu ...3 (jours|semaine|semaines); {hurt} ...5 {weeks >= 1}" }
phrase "nofit"  { en = "{wounds} ...6 {nofit} ...6 {story}?; {story} ...4 {nofit} ...4 {wounds}; {nofit} ...4 {story}", fr = "{wounds} ...6 {nofit}; {story} ...4 {nofit} ...4 {wounds}; {nofit} ...4 {story}" }
phrase "clinic" { en = "{clinic}; {people.employers}", fr = "{clinic}; {people.employers}" }
phrase "work_injury" { en = "(work|workplace) (injury|accident) ...6 (untreated|never|not treated|no doctor|not reported); (injured|hurt|burned|cut) ...3 (at work|on the job) ...6 (untreated|never|no doctor|kept working|not treated|told not)", fr = "accident de travail ...6 (jamais soigné|pas soigné|non soigné|jamais déclaré|pas déclaré); blessé|blessée|brûlé|coupé au travail ...6 (jamais|pas soigné|sans soins|continué)" }

phrase "late"    { en = "(infected|septic|gangrene|necrotic|rotten|oozing|pus|smells|smelled|black) ...4 (wound|cut|burn|hand|finger|foot|tooth|leg|arm|thumb|toe)?; (wound|cut|burn|hand|finger|foot|tooth|leg|arm|thumb|toe|stitches|fracture|bone) ...4 (infected|septic|black|oozing|pus|healed wrong|healed crooked|set wrong|never set|never healed|healed badly|old|not healing|getting worse); (didn't|did not|never|wasn't|was not|couldn't|could not|not) ...2 (see|seen|taken|brought|go|gone|get|allowed) ...3 (doctor|hospital|clinic|emergency|er|medical|dentist|treatment|care|nurse); (wouldn't|won't|refused to|refuses to|didn't|would not|never) ...2 (take|bring|drive|let|send) ...2 (him|her|them|me|us) ...4 (doctor|hospital|clinic|emergency|er|dentist|treated|care); (told|made|had) ...1 (him|her|me|them|us)? ...1 (to)? (keep working|finish|finish his shift|finish her shift|finish the|get back to work|go back to work|walk it off|wait|come back after); (stitched|sewed|glued|taped|patched|bandaged|splinted|closed) ...4 (himself|herself|boss|at home|duct tape|glue|by the|in the kitchen|with tape|with super|friend|coworker|yourself|up at); (second|third|another|repeat|again) ...1 (visit|time|injury|burn|fracture) ...4 (month|months|year|weeks|week|same)", fr = "(infectée|infecté|gangrène|pus|sent mauvais|noirci|noircie|noir) ...4 (plaie|coupure|brûlure|main|doigt|pied|dent|jambe|bras|pouce|orteil)?; (plaie|coupure|brûlure|main|doigt|pied|dent|jambe|bras|pouce|orteil|fracture|os) ...4 (infectée|infecté|noir|noire|pus|mal guéri|mal guérie|guéri croche|jamais guéri|vieille|empire|enfle); (pas|jamais) ...2 (vu|consulté|allé|allée|amené|amenée|pu voir|pu consulter|soigné|soignée) ...3 (médecin|hôpital|clinique|urgence|dentiste|soins|infirmière)?; (veut|voulait|voulu|refuse|refusé|laisse|laissait) ...2 (pas)? ...2 (amener|l'amener|conduire|aller|consulter|voir) ...4 (hôpital|clinique|médecin|urgence|dentiste); (dit|fait|obligé) ...1 (de)? (continuer|finir|finir son quart|finir sa ligne|retourner travailler|attendre|revenir après); (recousu|recousue|collé|collée|pansé|fermé|fermée) ...4 (lui-même|elle-même|patron|maison|colle|tape|ruban|cuisine); (deuxième|troisième|autre|encore) ...1 (visite|fois|blessure|brûlure|fracture) ...4 (mois|année|semaines|semaine|même)" }
phrase "nofit"   { en = "(story|stories|explanation|account|version|history) ...3 (changed|changes|changing|shifted|different|vague|odd|rehearsed|inconsistent); (says|said|states|stated|claims|claimed|insists) ...2 (fell|slipped|tripped|walked into|bumped|hit the|the door|the stairs|a cupboard|cut himself|burned herself|burned himself) ...6 (but|yet|however|pattern|marks|shape|doesn't|does not|not)", fr = "(histoire|explication|version|récit) ...3 (change|changé|changeait|différente|vague|bizarre|apprise|incohérente); (dit|disait|prétend|affirme) ...3 (tombée|tombé|glissé|cogné|cognée|porte|escalier|armoire|brûlée en|coupé en) ...6 (mais|pourtant|forme|marques|correspond|cadre)" }
flag_when "late"  :near("clinic", "anywhere")
flag_when "nofit" :near("clinic", "anywhere")
flag_when "work_injury"

hits "Patient [waited six days with a broken hand], the foreman had no time."
hits "The nurse wrote that the [burn does not match her story]."
hits "[Hurt at work and never saw a doctor], the thumb is black."
hits { fr = "Le patient a [attendu six jours avec une main cassée], le contremaître n'avait pas le temps." }
hits { fr = "L'infirmière note que la [brûlure ne correspond pas au récit]." }
hits { fr = "[Blessé au travail et jamais soigné], le pouce est noir." }
misses "Patient came within the hour, the cut fits the story."
misses "We waited three days for the plumber."
misses "The doctor treated the burn at once."
misses { fr = "Patiente venue dans l'heure, blessure conforme au récit." }
misses { fr = "On attend le plombier." }
misses { fr = "Le médecin a soigné la brûlure tout de suite." }
