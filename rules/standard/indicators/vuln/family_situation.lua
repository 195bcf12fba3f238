indicator "vuln.family_situation"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection = { en = "child care and family support", fr = "garde d'enfants et soutien à la famille" } }
law       "CC 279.01"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Family situation keeps the person in place", fr = "La situation familiale maintient la personne en place" }
why { en = "A child, a pregnancy or a shared home is used to keep a person in place.", fr = "Un enfant, une grossesse ou un foyer commun sert à garder la personne sur place." }
ask { en = "Who has the children when the person is out? What would happen to them?", fr = "Qui garde les enfants quand la personne sort? Que leur arriverait-il?" }
false_alarms { en = "Ordinary custody disputes without exploitation.", fr = "Litiges de garde ordinaires sans exploitation." }

words "child" { en = "~baby, ~child, ~kid, ~son, ~daughter, little one, toddler, two year old, her little girl, her little boy", fr = "~bébé, ~enfant, ~fils, ~fille, ~garçon, ~petit, sa petite, son petit, la petite" }
words "them"  { use = "people.controllers", en = "him, he, them, they, his mother, his family, the house, the owner", fr = "lui, il, eux, ils, sa mère à lui, sa famille à lui, la maison, le patron" }
words "takes" { en = "~take, ~keep, ~lose, ~hold, stays with, stay with, left with, leave without, leave behind, never see, custody", fr = "~prendre, ~garder, ~perdre, ~enlever, ~tenir, reste avec, restent avec, laisser, partir sans, revoir, la garde" }

phrase "father"   { en = "{them} is the father of (her|the|my) ...1 (baby|child|kid|kids|children|son|daughter); father of her ...1 (baby|child|kid|kids|children) ...9 (pimp|sells|boss|clients|takes|works|controls|owes|hits); (her|my) baby's father; (baby|child|kids|daughter|son) ...1 is his ...9 (can't|won't|afraid|leave|stay)", fr = "(c'est|il est|est) le père (de son|du|de ses|de mon|de mes|de l'|des) ...1 (bébé|enfant|enfants|fils|fille); père de son bébé" }
phrase "lose"     { en = "(afraid|scared|terrified|worried|fear) ...4 (lose|losing|take|taking|never see) ...3 {child}; {child} ...4 (stays|stay|stayed|kept|are|is|left|lives|live) ...1 with {them}; {them} ...2 {takes} ...3 {child}; (won't|wouldn't|doesn't|can't|cannot) ...2 (leave|go) ...2 without ...2 {child}; (can't|cannot|won't|afraid to) leave ...6 (because|as|since|for) ...3 {child}; {child} ...3 (at|in) the (house|room|motel|basement) ...4 (when|while|until)", fr = "(peur|crainte|terrifiée) ...4 (perdre|qu'on lui prenne|qu'il prenne|de ne plus voir) ...3 {child}; {child} ...4 (reste|restent|gardé|gardée|vit) ...1 avec {them}; {them} ...2 {takes} ...3 {child}; (part|partir|partira|quitter) ...2 sans ...2 {child}" }
phrase "pregnant" { en = "pregnant ...6 (nowhere|no where|can't leave|cannot leave|by him|his|alone|no place|keeps her|dependent|without); (nowhere|no place) ...6 pregnant; (seven|eight|six|five|four) months pregnant ...9 (work|works|still|clients|no)", fr = "enceinte ...6 (nulle part|peut pas partir|de lui|seule|aucune place|sans); nulle part ...6 enceinte; enceinte de {months >= 2} ...9 (travaille|encore|clients)" }
phrase "custody"  { en = "custody hearing|hearings|dispute|agreement|order; family court", fr = "garde partagée|exclusive|légale; tribunal de la famille" }

flag_when "father"
flag_when "lose" :unless("custody", "anywhere")
flag_when "pregnant"

hits "The pimp [is the father of her baby], so she goes back."
hits "She is [scared of losing her kids] and says nothing."
hits "Her [son stays with them] whenever she is sent out."
hits { fr = "Le pimp [est le père de son bébé], alors elle y retourne." }
hits { fr = "Elle a [peur de perdre ses enfants] et ne dit rien." }
hits { fr = "Sa [fille reste avec eux] chaque fois qu'elle sort travailler." }
misses "Her kids are in daycare and she picks them up at five."
misses "The custody hearing is in May, he wants to take the kids on weekends."
misses "She is pregnant and happy, her mother lives next door."
misses { fr = "Ses enfants sont à la garderie." }
misses { fr = "L'audience sur la garde partagée est en mai." }
misses { fr = "Elle est enceinte et heureuse, sa mère habite à côté." }
