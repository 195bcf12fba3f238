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
changed   "2026-11-26"

title { en = "Child apart from parents, eats or sleeps apart, unclear guardian", fr = "Enfant séparé des parents, mange ou dort à part, tutelle douteuse" }
why { en = "A child apart from parents, with a guardian nobody can explain, has no one to speak for them.", fr = "Un enfant loin de ses parents, avec un tuteur que personne ne peut expliquer, n'a personne pour parler en son nom." }
ask { en = "Who are the parents, where are they, who signed for the child?", fr = "Qui sont les parents, où sont-ils, qui a signé pour l'enfant?" }
false_alarms { en = "Kinship care, exchange students, placements that are on file.", fr = "Garde par la parenté, élèves en échange, placements au dossier." }

words "child"  { use = "people.children", en = "she, he, student, pupil", fr = "elle, il, élève" }
words "false"  { en = "not really her aunt, not really his aunt, isn't really her aunt, isn't really his uncle, not her real aunt, not her real uncle, not her real mother, not really her uncle, not really his uncle, who is not really, isn't her aunt, isn't her mother, calls her auntie, says she is her aunt, says he is her uncle, no legal guardian, no guardian, no legal custody, no custody papers, no papers for the child, guardian unclear, guardianship unclear, unclear who, different guardian, no parent has ever, parents never, never met the parents, parents unknown, parents are overseas, parents are abroad, parents back home, sent ahead by her parents, sent by her parents", fr = "pas vraiment sa tante, pas vraiment son oncle, n'est pas vraiment sa tante, n'est pas sa vraie, n'en est pas une, n'en est pas un, fausse tante, faux oncle, qui n'est pas sa mère, dit être sa tante, dit être son oncle, aucun tuteur, sans tuteur, aucune tutelle, tutelle douteuse, pas de tuteur, pas de papiers de garde, on ne sait pas qui, jamais vu les parents, jamais rencontré les parents, parents inconnus, parents à l'étranger, parents au pays, envoyée par ses parents, envoyé par ses parents, confiée à, confié à" }
words "apart"  { en = "eats after, eats alone, eats apart, eats leftovers, eats in the kitchen, eats standing, sleeps apart, sleeps on the floor, sleeps in the laundry, sleeps in the basement, sleeps in the garage, sleeps in the hallway, not at the table, not in the family photos, does the chores, serves the other children, carries the other, own cup, not allowed to play, never plays", fr = "mange après, mange seule, mange seul, mange à part, mange les restes, mange dans la cuisine, mange debout, dort à part, dort par terre, dort dans la salle de lavage, dort au sous-sol, dort dans le garage, dort dans le corridor, pas à table, fait les corvées, sert les autres enfants, pas le droit de jouer, ne joue jamais" }

phrase "false" { en = "{child} ...9 {false}; {false} ...9 {child}; (lives|living|stays|staying) with ...2 (aunt|uncle|cousin|family friend|woman|man|couple|lady) ...3 (who|that) ...1 (is not|isn't|are not|aren't|may not be|isn't really)", fr = "{child} ...9 {false}; {false} ...9 {child}; (vit|vivait|reste|habite) chez ...2 (tante|oncle|cousin|dame|monsieur|couple) ...3 (qui n'est pas|n'en est pas|qui n'en est)" }
phrase "apart" { en = "{age 3-17} ...9 {apart}; {people.children} ...4 {apart}", fr = "{age 3-17} ...9 {apart}; {people.children} ...4 {apart}; (fille|garçon|petite|petit|enfant) ...4 {apart}" }
phrase "known" { en = "exchange student; host family; placement on file; custody agreement; boarding school", fr = "élève en échange; famille hôte; placement au dossier; garde partagée; pensionnat privé" }

flag_when "false" :unless("known", "2 sentences")
flag_when "apart" :unless("known", "2 sentences")

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
