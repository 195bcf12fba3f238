indicator "coercion.forced_against_peers"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection = { en = "a person made to act against others is also at risk", fr = "une personne forcée d'agir contre d'autres est aussi à risque" },
          prosecution = { en = "shows an organisation", fr = "montre une organisation" } }
law       "CC 279.04"
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Forced to act against peers", fr = "Contrainte d'agir contre ses pairs" }
why   { en = "Setting people against each other keeps all of them in line.", fr = "Monter les gens les uns contre les autres les garde tous dans le rang." }
ask   { en = "What would happen if the person did not watch or bring in the others?", fr = "Qu'arriverait-il si la personne ne surveillait ou n'amenait pas les autres?" }
false_alarms { en = "A team leader with normal duties; a referral bonus.", fr = "Un chef d'équipe aux tâches normales; une prime de recommandation." }

words "forced" { use = "actions.forced", en = "told to, was told to, is told to, told", fr = "dit de" }
words "peers" { en = "the others, other girls, the other girls, other women, the other women, other workers, the other workers, her friends, his friends, my friends, friends, new girls, the new girls, the younger ones, younger girls, another girl, each other, one another, other kids, classmates, co workers, coworkers, roommates, girls from school, a friend, her best friend, other boys",
  fr = "les autres, les autres filles, d'autres filles, les autres femmes, les autres travailleurs, ses amies, ses amis, mes amies, mes amis, les nouvelles, les nouvelles filles, les plus jeunes, une autre fille, une autre, se surveiller, entre elles, entre eux, ses collègues, les collègues, des filles de l'école, son amie, sa meilleure amie, d'autres jeunes" }
words "act" { en = "recruit, recruits, recruiting, bring, bring in, watch, watches, guard, guards, beat, hit, punish, discipline, train, collect from, collects from, report, report on, reports on, snitch on, spy on, tell on, control, lock in, drive, translate for, film, book, groom, find, get, inform on, rat on, hold down",
  fr = "recruter, recrute, amener, amène, surveiller, surveille, garder, frapper, battre, punir, dresser, former, dénoncer, dénonce, espionner, rapporter, contrôler, enfermer, filmer, trouver, stooler, tenir, ramasser l'argent, collecter" }
words "reward" { en = "knocks off, takes off, gets a bonus, gives a bonus, pays for names, brings him a name, pays fifty for, less debt, off her debt, off his debt, fine for not, punished for not, punished if", fr = "enlève de sa dette, donne une prime, paye pour un nom, paye pour des noms, punie si, puni si, puni s'il ne, punie de ne pas, moins de dette" }

phrase "made" { en = "{forced} ... {act} ... {peers}; {forced} {act} on ... {peers}; made|make|makes|making the girls|women|workers|men|them ... {act} each other; {act} ... {peers} or ... (beat|punish|hurt|debt|pay); (turn|turns|turned|pit|pits) ... against each other|one another" }
phrase "made" { fr = "{forced} ... {act} ... {peers}; {peers} ... {forced} ... {act}; (monte|montent|montait) ... (les uns contre|l'une contre|les unes contre); {act} ... {peers} sinon" }
phrase "reward" { en = "(knocks|takes|took|knocked) ... (off|for) ... whoever|anyone ... (brings|tells|names|reports|snitches) ... (name|names|him|on); {reward} ... (name|names|report|recruit|snitch|tell|bring|friend|girl|boy); {reward} ... whoever|anyone|those who" }
phrase "reward" { fr = "{reward} ... (nom|noms|dénonce|recrute|amène|amie|ami|fille|garçon); celui|celle qui (dénonce|rapporte|amène)" }

hits "She was [made to recruit her friends] from school."
hits "He was [told to watch the others] and write down who talked."
hits "The boss [knocks off ten dollars for whoever brings a name]."
hits { fr = "Elle est [obligée de recruter ses amies]." }
hits { fr = "On l'a [forcé à surveiller les autres] travailleurs." }
hits { fr = "Il [lui demande de dresser les nouvelles]." }
misses "The team leader trains new staff and reports to head office."
misses "We get a bonus when we refer a friend."
misses "She watches her friends play soccer."
misses { fr = "Le chef d'équipe forme les nouveaux." }
misses { fr = "Elle a invité ses amies au chalet." }
misses { fr = "Prime de recommandation de 200 $." }
