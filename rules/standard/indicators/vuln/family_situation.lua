indicator "vuln.family_situation"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection = { en = "child care and family support",
                         fr = "garde d'enfants et soutien à la famille" } }
law       "CC 279.01"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Family situation keeps the person in place",
        fr = "La situation familiale maintient la personne en place" }
why   { en = "A child, a pregnancy or a shared home is used to keep a person in place.",
        fr = "Un enfant, une grossesse ou un foyer commun sert à garder la personne sur place." }
ask   { en = "Who has the children when the person is out? What would happen to them?",
        fr = "Qui garde les enfants quand la personne sort? Que leur arriverait-il?" }
false_alarms { en = "Ordinary custody disputes without exploitation.",
               fr = "Litiges de garde ordinaires sans exploitation." }

words "child" { en = "~baby, ~child, ~kid, ~son, ~daughter, little one, toddler, two year old, her little girl, her little boy", fr = "~bébé, ~enfant, ~fils, ~fille, ~garçon, ~petit, sa petite, son petit, la petite" }
words "them" { use = "people.controllers",
               en  = "him, he, them, they, his mother, his family, the house, the owner",
               fr  = "lui, il, eux, ils, sa mère à lui, sa famille à lui, la maison, le patron" }
words "takes" { en = "~take, ~keep, ~lose, ~hold, stays with, stay with, left with, leave without, leave behind, never see, custody", fr = "~prendre, ~garder, ~perdre, ~enlever, ~tenir, reste avec, restent avec, laisser, partir sans, revoir, la garde" }

phrase "father" { en = "{them} is the father of (her|the|my) ...1 (baby|child|kid|kids|children|son|daughter); father of her ...1 (baby|child|kid|kids|children) ...9 (pimp|sells|boss|clients|takes|works|controls|owes|hits); (her|my) baby's father; (baby|child|kids|daughter|son) ...1 is his ...9 (can't|won't|afraid|leave|stay)", fr = "(c'est|il est|est) le père (de son|du|de ses|de mon|de mes|de l'|des) ...1 (bébé|enfant|enfants|fils|fille); père de son bébé" }
phrase "lose" { en = "(afraid|scared|terrified|worried|fear) ...4 (lose|losing|take|taking|never see) ...3 {child}; {child} ...4 (stays|stay|stayed|kept|are|is|left|lives|live) ...1 with {them}; {them} ...2 {takes} ...3 {child}; (won't|wouldn't|doesn't|can't|cannot) ...2 (leave|go) ...2 without ...2 {child}; (can't|cannot|won't|afraid to) leave ...6 (because|as|since|for) ...3 {child}; {child} ...3 (at|in) the (house|room|motel|basement) ...4 (when|while|until)", fr = "(peur|crainte|terrifiée) ...4 (perdre|qu'on lui prenne|qu'il prenne|de ne plus voir) ...3 {child}; {child} ...4 (reste|restent|gardé|gardée|vit) ...1 avec {them}; {them} ...2 {takes} ...3 {child}; (part|partir|partira|quitter) ...2 sans ...2 {child}" }
phrase "pregnant" { en = "pregnant ...6 (nowhere|no where|can't leave|cannot leave|by him|his|alone|no place|keeps her|dependent|without); (nowhere|no place) ...6 pregnant; (seven|eight|six|five|four) months pregnant ...9 (work|works|still|clients|no)", fr = "enceinte ...6 (nulle part|peut pas partir|de lui|seule|aucune place|sans); nulle part ...6 enceinte; enceinte de {months >= 2} ...9 (travaille|encore|clients)" }
phrase "custody" { en = "custody hearing|hearings|dispute|agreement|order; family court",
                   fr = "garde partagée|exclusive|légale; tribunal de la famille" }
words "kid2" { en = "baby, child, son, daughter, kids, children, little boy, little girl, one-year-old, two-year-old, newborn, her boy, her girl, toddler, infant", fr = "bébé, enfant, enfants, fils, fille, filles, petit gars, petite fille, petit, petite, nouveau-né, ses enfants, son gars" }
words "his_kin" { en = "with the pimp's, pimp's sister, pimp's mother, his mom has, his mother has, at his mother's, with his mother, with his sister, with his family, he has her kids, has her kids, keeps them, keeps the baby, keeps the kids, he keeps, his mom, father of the baby, it's his, is his, the owner houses, on the same farm", fr = "chez la soeur du pimp, soeur du pimp, mère du pimp, sa mère à lui, chez sa mère à lui, chez sa soeur à lui, sa famille à lui, il a les enfants, garde le bébé, garde les enfants, il les garde, c'est de lui, est de lui, père du bébé, le propriétaire les loge, sur la même ferme" }
words "hold2" { en = "never see, never see him again, never see her again, can't leave, cant leave, cannot leave, if she walks, if she leaves, misses a shift, threatened custody, take the baby, take her baby, take the kids, take her kids, lose the baby, lose her kids, allowed one call, no place to go, nowhere to go, went back to work, she speaks, if she talks, if she speaks, keeps quiet, won't report, won't leave without, can quit without, isn't sent off, be sent off", fr = "reverra jamais, ne le reverra, reverra pas, peut pas partir, peux pas partir, peuvent pas partir, si elle s'en va, si elle part, manque un quart, menacé de demander la garde, demander la garde, prenne le bébé, prenne ses enfants, lui prenne, perdre ses enfants, droit à un appel, pas de place où aller, nulle part où aller, retournée travailler, si elle parle, se tait, dénoncera pas, partir sans, lâcher sans, se fasse pas renvoyer" }
phrase "held_kid" { en = "{kid2} ...12 {hold2}; {hold2} ...12 {kid2}; {kid2} ... {his_kin}; {his_kin} ... {kid2}; (pregnant|months along|expecting) ... (his|nowhere|no place|boss's|pimp's|still); (sister|brother|husband|wife|cousin|mother) ... (came with the same|works here too|works there too|works in the back|on the same farm|same agency) ...9 (quit|leave|sent|without|quiet|lose); own (brother|father|uncle|mother|husband|son|cousin) ... (running it|runs it|is the one|behind it|in on it); (husband|wife|uncle|brother) is also (her|his) (boss|pimp|employer)" }
phrase "held_kid" { fr = "{kid2} ...12 {hold2}; {hold2} ...12 {kid2}; {kid2} ... {his_kin}; {his_kin} ... {kid2}; (enceinte|attend un enfant) ... (de lui|nulle part|pas de place|du boss|du pimp|encore); (soeur|frère|mari|femme|cousin|mère) ... (venue par la même|venu par la même|travaille ici aussi|travaille en arrière|même ferme|même agence) ...9 (lâcher|partir|renvoyer|sans|tait|perdre); propre (frère|père|oncle|mère|mari|fils) ... (mène|derrière|dedans|organise); (mari|femme|oncle|frère) est aussi son (boss|pimp|employeur|patron)" }
phrase "gain5" { en = "{recruitment.exploit}; shift; work; works; he says; pimp; owner; agency", fr = "{recruitment.exploit}; quart; travailler; travaille; il dit; pimp; propriétaire; agence" }
phrase "happy" { en = "doing well; we laugh; share custody; we love it; on maternity; babysitter; off work", fr = "vont bien; on en rit; garde partagée; on aime ça; congé de maternité; gardienne; en congé" }
phrase "away" { en = "(kids|children|son|daughter|baby|little boy|little girl|boy) (are|is|stayed|still|left|stuck|kept)? ...3 (with|at|by) (him|them|his mother|his mom|his sister|his family|the same man|the same lady|the agent|the man's|the pimp); (mother|father|parents|family|sister|kids) ... (lives|live) ...3 (two doors|next door|near|beside|on the street|same street) ...3 (man's|boss's|recruiter's|agent's|his)", fr = "(enfants|fils|fille|bébé|petit gars|p'tit gars|petite) ...3 (avec|chez) (lui|eux|sa mère à lui|sa soeur à lui|sa famille à lui|le même monsieur|la même dame|l'agent|le pimp); (enfants|bébé|fils|fille) (restés|resté|restée|restées) ...6 (garde|gardent|même monsieur|même dame|même homme); (mère|père|parents|famille|soeur) ... (vit|vivent|reste|restent) ...3 (à deux portes|à côté|près|voisine|même rue) ...3 (de|du|chez)" }
phrase "strong" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }

phrase "c_child" { en = "(baby|son|daughter|kid|kids|child|children|toddler|two-year-old|year-old|little one|boy|girl) ...5 (is at|are at|is with|are with|stays with|stay with|lives with|kept at|kept with|with) ...2 (his|the|recruiter's|boss's|her boss's|trafficker's|his mother|in-laws|madam|lady) ...1 (mother's|mother|sister|sister's|family|parents|aunt|house|wife|cousin); (he|they|she|boss|husband) ...1 (has|have|keeps|keep|took|got) (her|my|his|their) (son|daughter|kids|baby|children|kid|boy|girl)", fr = "(bébé|fils|fille|petit|petite|gars|enfant|enfants) ...5 (est chez|sont chez|est avec|sont avec|reste chez|restent chez|gardé chez|gardés chez|gardée chez) ...2 (la|sa|le|son|mère|soeur|famille|parents|tante|femme|recruteur|patronne|madame); (il|elle|ils|patron|mari) (a|ont|garde|gardent|a pris) (son|sa|ses|leur|mon|mes|ma) ...1 (gars|fils|fille|bébé|enfants|petit|petite|flo|flos)" }
phrase "c_hold" { en = "(when she behaves|when he behaves|if she behaves|only when|sees him when|sees her when|sees them when|so she stays|stays because|can't leave|cannot leave|if she leaves|recruiter|trafficker|won't give|not allowed to see|lets her see|obeys|obey|works for|until)", fr = "(quand elle obéit|quand il obéit|si elle obéit|juste quand|le voit quand|la voit quand|les voit quand|fait qu'elle reste|reste parce|peut pas partir|si elle part|recruteur|trafiquant|veut pas rendre|pas le droit de voir|la laisse voir|obéit|travaille pour|tant que)" }
phrase "c_custody" { en = "(custody|court order|access visits|mediation|school pickup|weekend with|divorce|babysit)", fr = "(garde partagée|garde légale|ordonnance|droits d'accès|médiation|divorce|fin de semaine sur deux|gardienne)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
flag_when "father" :unless("cleared", "2 sentences")
flag_when "lose" :near("strong8", "anywhere") :unless("custody", "anywhere")
          :unless("cleared", "2 sentences")
phrase "strong8" { en = "{recruitment.exploit}", fr = "{recruitment.exploit}" }
flag_when "pregnant" :unless("cleared", "2 sentences")
flag_when "held_kid" :near("gain5", "2 sentences") :unless("happy", "2 sentences")
          :unless("custody", "anywhere") :unless("cleared", "2 sentences")
flag_when "away" :near("strong", "anywhere") :unless("custody", "anywhere")
          :unless("cleared", "2 sentences")
flag_when "away" :unless("custody", "anywhere") :unless("happy", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "c_child" :near("c_hold", "same sentence") :unless("c_custody", "same paragraph")
          :unless("cleared", "2 sentences")

hits { en = "The pimp [is the father of her baby], so she goes back.",
       fr = "Le pimp [est le père de son bébé], alors elle y retourne." }
hits { en = "She is [scared of losing her kids] and says nothing.",
       fr = "Elle a [peur de perdre ses enfants] et ne dit rien." }
hits "Her [son stays with them] whenever she is sent out."
hits { fr = "Sa [fille reste avec eux] chaque fois qu'elle sort travailler." }
misses "Her kids are in daycare and she picks them up at five."
misses "The custody hearing is in May, he wants to take the kids on weekends."
misses "She is pregnant and happy, her mother lives next door."
misses { fr = "Ses enfants sont à la garderie." }
misses { fr = "L'audience sur la garde partagée est en mai." }
misses { fr = "Elle est enceinte et heureuse, sa mère habite à côté." }
hits { en = "Her [little boy is with the pimp's sister], so she works.",
       fr = "Son [petit gars est chez la soeur du pimp], alors elle travaille." }
hits "[Her sister came with the same agency, she cannot leave] without her."
hits { fr = "Il dit qu'elle verra [plus son bébé si elle part]." }
misses "Her little boy is with the babysitter."
misses "My sister works on the same farm and we love it."
misses { fr = "Son petit gars est chez la gardienne." }
misses { fr = "Ma soeur travaille sur la même ferme et on aime ça." }
hits "His [kids are with the recruiter's sister]."
hits "She [stays because he has her son]."
hits { fr = "Ses [enfants sont chez la soeur] du [recruteur]." }
hits { fr = "Elle [reste parce] qu'[il a son gars]." }
misses "We have a baby and both families help."
misses { fr = "On a un bébé et mes parents nous aident." }
hits "Her [two-year-old is at his mother's] and she [sees him when] she behaves."
hits { fr = "Son [petit de deux ans est chez la mère] du gars, elle [le voit quand] elle obéit." }
