indicator "child.separated_from_family"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "child, domestic_servitude"
pillars { protection = { en = "child protection", fr = "protection de la jeunesse" } }
law       "CC 280; CC 281"
corroborates "vuln.dependency_on_exploiter"
source    "UNODC-HTI; CHILD-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Child apart from parents, eats or sleeps apart, unclear guardian",
        fr = "Enfant séparé des parents, mange ou dort à part, tutelle douteuse" }
why   { en = "A child apart from parents, with a guardian nobody can explain, has no one to speak for them.", fr = "Un enfant loin de ses parents, avec un tuteur que personne ne peut expliquer, n'a personne pour parler en son nom." }
ask   { en = "Who are the parents, where are they, who signed for the child?",
        fr = "Qui sont les parents, où sont-ils, qui a signé pour l'enfant?" }
false_alarms { en = "Kinship care, exchange students, placements that are on file.",
               fr = "Garde par la parenté, élèves en échange, placements au dossier." }

words "child" { use = "people.children", en = "she, he, student, pupil", fr = "elle, il, élève" }
words "false" { en = "not really her aunt, not really his aunt, isn't really her aunt, isn't really his uncle, not her real aunt, not her real uncle, not her real mother, not really her uncle, not really his uncle, who is not really, isn't her aunt, isn't her mother, calls her auntie, says she is her aunt, says he is her uncle, no legal guardian, no guardian, no legal custody, no custody papers, no papers for the child, guardian unclear, guardianship unclear, unclear who, different guardian, no parent has ever, parents never, never met the parents, parents unknown, parents are overseas, parents are abroad, parents back home, sent ahead by her parents, sent by her parents", fr = "pas vraiment sa tante, pas vraiment son oncle, n'est pas vraiment sa tante, n'est pas sa vraie, n'en est pas une, n'en est pas un, fausse tante, faux oncle, qui n'est pas sa mère, dit être sa tante, dit être son oncle, aucun tuteur, sans tuteur, aucune tutelle, tutelle douteuse, pas de tuteur, pas de papiers de garde, on ne sait pas qui, jamais vu les parents, jamais rencontré les parents, parents inconnus, parents à l'étranger, parents au pays, envoyée par ses parents, envoyé par ses parents, confiée à, confié à" }
words "apart" { en = "eats after, eats alone, eats apart, eats leftovers, eats in the kitchen, eats standing, sleeps apart, sleeps on the floor, sleeps in the laundry, sleeps in the basement, sleeps in the garage, sleeps in the hallway, not at the table, not in the family photos, does the chores, serves the other children, carries the other, own cup, not allowed to play, never plays", fr = "mange après, mange seule, mange seul, mange à part, mange les restes, mange dans la cuisine, mange debout, dort à part, dort par terre, dort dans la salle de lavage, dort au sous-sol, dort dans le garage, dort dans le corridor, pas à table, fait les corvées, sert les autres enfants, pas le droit de jouer, ne joue jamais" }

-- In French "son" is his or her.
words "kids" { use = "people.children",
               en  = "-~son, her son, his son, my son, our son, their son, the son, a son, sons" }
phrase "false" { en = "{child} ...9 {false}; {false} ...9 {child}; (lives|living|stays|staying) with ...2 (aunt|uncle|cousin|family friend|woman|man|couple|lady) ...3 (who|that) ...1 (is not|isn't|are not|aren't|may not be|isn't really)", fr = "{child} ...9 {false}; {false} ...9 {child}; (vit|vivait|reste|habite) chez ...2 (tante|oncle|cousin|dame|monsieur|couple) ...3 (qui n'est pas|n'en est pas|qui n'en est)" }
phrase "apart" { en = "{age 3-17} ...9 {apart}; {kids} ...4 {apart}", fr = "{age 3-17} ...9 {apart}; {kids} ...4 {apart}; (fille|garçon|petite|petit|enfant) ...4 {apart}" }
phrase "known" { en = "exchange student; host family; placement on file; custody agreement; boarding school", fr = "élève en échange; famille hôte; placement au dossier; garde partagée; pensionnat privé" }

phrase "kidage" { en = "{age 1-17}; {kids}; school|grade|teacher|class",
                  fr = "{age 1-17}; {kids}; école|classe|prof" }
words "ch" { en = "~boy, ~girl, ~child, ~kid, ~teen, ~baby, ~orphan, ~student, ~youth, ~minor, little girl, little boy, he, she, the older one", fr = "~garçon, ~fille, ~enfant, ~ado, ~bébé, ~orphelin, ~élève, ~petit, ~mineur, petite, jeune, fillette, il, elle" }
words "apart2" { en = "sleeps on the floor, sleep on the floor, sleeps in the garage, sleeps in the laundry room, eats after everyone, eats alone, eats separately, isn't fed with, kept apart, kept away from, isn't allowed to talk to his mom, not allowed to talk to her mom, not allowed to call his mother, not allowed to call her parents, hasn't seen his mother, hasn't seen her mother, hasn't seen his parents, no family in canada, parents are back home, parents is back home, parents back home, lives with strangers, living with strangers, placed with other people, with other people, sent at ten to live, cousin who isn't, uncle who isn't, isn't really a cousin, some people he calls, not related", fr = "dort par terre, dort sur le plancher, dort dans le garage, dort dans la salle de lavage, mange après tout le monde, mange tout seul, mange à part, ne mange pas avec, mise à part, mis à part, tenu à l'écart, pas le droit de parler à sa mère, pas le droit d'appeler sa mère, pas vu sa mère, pas vu ses parents, aucune famille au canada, parents sont restés au pays, parents restés au pays, chez des étrangers, chez d'autres personnes, vit chez des gens, envoyé à dix ans vivre, cousin qui n'en est pas, tante qui n'en est pas, l'oncle de personne, n'ont pas de lien, pas de lien" }
phrase "apart2" { en = "{ch} ...9 {apart2}; {age 2-17} ...12 {apart2}; {apart2} ...9 {ch}; (kept|keep|keeping|took|taken) the (baby|kids|child|children) ...2 (away from|from) (her|him|them|the mother)", fr = "{ch} ...9 {apart2}; {age 2-17} ...12 {apart2}; {apart2} ...9 {ch}; (gardaient|gardent|garde|pris|prennent|enlevé) ...2 (bébé|enfants|enfant|petit) ...2 (loin d'elle|loin de la mère|d'elle)" }
phrase "guard2" { en = "(nobody|no one|never|none) ...5 (met|seen|spoken to|reached) ...2 (parent|parents|mother|guardian|mom); different (adult|person|man|woman) ...4 (signs|picks up|each time|every time); (guardian|caregiver|foster parents|aunt|woman|man|adult) ...5 (no papers|no order|no documents|no custody|no proof|can't say where|claims guardianship|claims to be guardian|has no order|unclear); (custody|guardianship) ...3 (unclear|unproven|informal|in doubt|unknown|disputed papers|not clear); file unclear on custody; calls (the|her|him|this) ...2 (aunt|uncle|auntie) but; (parents|mother|mom|father) ...3 (don't|dont|doesn't|do not) know ...3 (address|where)|school; staying with the man who brought|(who brought her); {number 2-9} unrelated (minors|kids|children|youths)", fr = "personne ...5 (rencontré|vu|parlé|rejoint) ...2 (parent|parents|mère|tuteur); aucun parent ...4 (rencontré|vu|rejoint|présenté); adulte différent ...4 (signe|vient|fois); (tuteur|tante|oncle|famille d'accueil|dame|adulte) ...5 (aucun papier|pas de papiers|pas d'ordonnance|aucune preuve|ne sait pas où|se dit tuteur|se dit tutrice); (garde|tutelle) ...3 (pas claire|douteuse|floue|informelle|inconnue); appelle ...3 (tante|matante|oncle|mononcle) mais; (parents|mère|père) ...3 (savent|sait|connaissent) pas ...3 (adresse|où); chez l'homme qui l'a (amenée|amené); {number 2-9} mineurs sans lien" }
phrase "known" { en = "(divorce|grandmother's|novel|thanksgiving|fair|residence away|exchange program)", fr = "(divorce|sa grand-mère|roman|action de grâce|foire|en résidence)" }
phrase "kin2" { en = "(lady|woman|man|couple|family|guy|house) who ...1 (isn't|is not|aren't) (kin|family|related|her mother|his mother|her parent|a relative); (placed|boarded|left|sent) ...3 with (a|an|some|the) ...2 (trainer|coach|lady|woman|man|couple|aunt|uncle|family|pastor|boss); (different|diff|new|another) (mom|mother|dad|parent|aunt) every (day|time|week); (call|calls|say) ...2 (papa|dad|mom|mama|uncle|auntie) ...6 (different|not the same|other) ...1 (name|last name|surname); not (their|her|his) (mother|father|real mother|real father|real uncle|real aunt)", fr = "(femme|homme|dame|monsieur|il|elle|gars) ...2 n'est pas (leur|sa|son) (mère|père|vraie mère|oncle|tante|parent)|(l'oncle de personne); (demeure|habite|vit|reste|logé|logée|placé|placée) chez ...3 (grand frère|homme|dame|monsieur|couple|pasteur|église|entraîneur|inconnu|faux oncle); (disent|dit|appelle|appellent) ...2 (papa|maman|mononcle|matante) ...9 (pas le même|pas le meme|autre nom|nom de famille); (se présente|s'est présenté|s'est présentée|se dit) comme ...2 (cousin|oncle|tante|frère|tuteur|père) ...9 (nom|pas|savait)" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anykin" { en = "{age 2-17} ...15 (aunt|uncle|cousin|guardian|relative|auntie|not her mother|not his mother|no parents|parents abroad|parents overseas|family friend)", fr = "{age 2-17} ...15 (tante|oncle|cousin|tuteur|tutrice|matante|mononcle|pas sa mère|pas son père|sans parents|parents au pays|ami de la famille)" }
phrase "kin2" { en = "(not|isn't|is not|aren't|wasn't) (my|her|his|their|a|the) real (aunt|uncle|cousin|mom|mother|dad|father|brother|sister|family|parents|grandmother)", fr = "pas (ma|mon|sa|son|leur|leurs|une|un) (vraie|vrai|vrais) (tante|oncle|cousin|cousine|mère|père|frère|soeur|famille|parents|grand-mère|matante|mononcle)" }
flag_when "false" :unless("known", "2 sentences")
flag_when "apart" :unless("known", "2 sentences")
flag_when "apart2" :near("kidage", "2 sentences") :unless("known", "same sentence")
flag_when "guard2" :unless("known", "same sentence")
flag_when "kin2" :unless("known", "same sentence")
flag_when "anykin" :near("with_pay", "anywhere") :unless("known", "same sentence")
flag_when "anykin" :near("with_hold", "anywhere") :unless("known", "same sentence")
flag_when "anykin" :near("with_sex", "anywhere") :unless("known", "same sentence")
flag_when "anykin" :near("with_papers", "anywhere") :unless("known", "same sentence")

hits "The girl lives with a [woman who isn't really her aunt], and school has never met a parent."
hits "The [boy eats after the others], in the hallway."
hits "A [child of nine with no legal guardian] came to enrol alone."
hits { fr = "La [fille vit chez une dame, fausse tante], et l'école n'a vu aucun parent." }
hits { fr = "Le [garçon mange après les autres], dans le corridor." }
hits { fr = "Une [enfant de neuf ans, aucun tuteur], s'est présentée seule à l'école." }
misses "The exchange student lives with a host family, her parents are abroad."
misses "The children eat with their parents at six."
misses "His aunt picks him up on Fridays."
misses { fr = "L'élève en échange vit dans une famille hôte, ses parents sont à l'étranger." }
misses { fr = "Les enfants mangent avec leurs parents à six heures." }
misses { fr = "Sa tante le ramasse le vendredi." }
hits { en = "The [boy sleeps in the garage] and comes in for leftovers.",
       fr = "Le [garçon dort dans le garage] et rentre pour les restes." }
hits { en = "[No one here has ever met a parent], a new adult signs each form.",
       fr = "[Personne n'a jamais rencontré un parent], un autre adulte signe chaque fois." }
hits { en = "The [child calls the lady auntie but] there is no tie between them.",
       fr = "L'[enfant appelle la dame matante mais] il n'y a rien entre eux." }
misses "The kids eat before the adults at Thanksgiving."
misses { fr = "Le garçon dort par terre chez sa grand-mère la fin de semaine." }
misses "The student lives in residence away from her parents."
misses { fr = "L'étudiante vit en résidence loin de ses parents." }
hits { en = "The boy told the librarian the lady is [not his real aunt].",
       fr = "Le garçon a dit que la dame n'est [pas sa vraie tante]." }
misses { fr = "Femme de 38 ans : elle dort dans la salle de lavage et son passeport est dans le coffre." }
