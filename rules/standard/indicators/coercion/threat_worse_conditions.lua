indicator "coercion.threat_worse_conditions"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection = { en = "the person may need help to leave", fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 279.04; CC 423"
source    "ILO-2009; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Threat of even worse conditions", fr = "Menace de conditions encore pires" }
why   { en = "The fear of something even worse keeps a person in a bad place.", fr = "La peur de quelque chose de pire garde une personne dans une mauvaise place." }
ask   { en = "What worse place or rule was named, and has it happened to someone?", fr = "Quelle place ou règle pire a été nommée, et est-ce arrivé à quelqu'un?" }
false_alarms { en = "A lawful change of shift or site.", fr = "Un changement légal de quart ou de lieu." }

words "threat" { use = "actions.threaten" }
words "cond"   { use = "actions.threat_cond" }
words "worse"  { en = "worse farm, worse place, worse job, worse camp, worse house, worse boss, somewhere worse, even worse, double her quota, double the quota, double his quota, raise her quota, raise the quota, add to her debt, add to his debt, add to the debt, add to their debt, double the debt, double her debt, cut their food, cut her food, cut food, no food, cut the heat, cut the water, cut the power, take away the heat, take away the mattress, longer hours, more hours, cut their hours, cut her hours, sell her to, sell them to, sold to, give her to, hand her over to, put her on the street, out on the street, make it worse, make her life hell, make their life hell, life hell, street track, the basement, put him in the cold room",
  fr = "ferme pire, place pire, pire place, pire endroit, pire ferme, pire camp, bien pire, encore pire, doubler son quota, doubler le quota, doublera son quota, augmenter son quota, augmenter la dette, augmenter sa dette, doubler la dette, doubler sa dette, couper la nourriture, couper le manger, couper les repas, couper le chauffage, couper l'eau, couper l'électricité, enlever le matelas, plus d'heures, couper leurs heures, couper ses heures, la vendre à, les vendre à, vendue à, la donner à, mettre à la rue, mettre dehors, à la rue, l'enfer, rendre la vie, dans le nord" }

phrase "worse" { en = "{threat} ... {worse}; {cond} ... {worse}; {worse} ... {cond}; will|would|'ll|gonna ... {worse} (if|unless|when)" }
phrase "worse" { fr = "{threat} ... {worse}; {cond} ... {worse}; {worse} ... {cond}; (va|vont|allait|allaient) ... {worse} (si|s'il|quand|sinon)" }
accepts "hypothetical"

hits "He [threatened to double her quota] for being late."
hits "The foreman [said he would send them to a worse farm]."
hits "[if they complain he will cut the heat] again"
hits { fr = "Il a [menacé de doubler son quota]." }
hits { fr = "Le contremaître [menace de les envoyer dans une ferme pire]." }
hits { fr = "[S'ils se plaignent, il va couper le chauffage]." }
misses "The shift moved to nights next month."
misses "The storm made the road worse."
misses "The landlord turned on the heat."
misses { fr = "Le quart change le mois prochain." }
misses { fr = "La route est pire depuis la tempête." }
misses { fr = "Le propriétaire a réparé le chauffage." }
