indicator "general.third_party_speaks"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "any"
pillars { protection = { en = "see the person alone, with an independent interpreter", fr = "voir la personne seule, avec un interprète indépendant" },
          prosecution = { en = "someone controls what may be said", fr = "quelqu'un contrôle ce qui peut être dit" } }
law       "CC 279.01"
corroborates "coercion.isolation_surveillance; coercion.forced_to_lie"
source    "UNODC-HTI; MED-FLAGS; RCMP-SIGNS; CCTEHT"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Another person speaks for, or never leaves, the person", fr = "Une autre personne parle à sa place ou ne la quitte jamais" }
why { en = "A person who is never allowed to answer for themselves may be under someone's control.", fr = "Une personne qui n'a jamais le droit de répondre elle-même est peut-être sous le contrôle de quelqu'un." }
ask { en = "Can you see the person alone? Who interprets, and who chose the interpreter?", fr = "Pouvez-vous voir la personne seule? Qui traduit, et qui a choisi l'interprète?" }
false_alarms { en = "A parent with a small child, a relative who helps with the language, an appointed interpreter.", fr = "Un parent avec un petit enfant, un proche qui aide pour la langue, un interprète mandaté." }

words "answer"   { en = "~answer, ~speak, ~talk, ~reply, ~respond, ~explain, ~translate, ~interpret, do the talking, does the talking, did the talking, doing the talking, do all the talking, does all the talking, did all the talking, say everything", fr = "~répondre, ~parler, ~expliquer, ~traduire, ~interpréter" }
words "instead"  { en = "for her, for him, for them, for me, for us, on her behalf, on his behalf, on their behalf, on my behalf, on our behalf, on behalf of, in her place, in his place, instead of her, instead of him, instead of them, before she could, before he could, before they could, over her, over him, over them, as she did not speak for herself", fr = "à sa place, à leur place, à ma place, à notre place, à ta place, en son nom, en leur nom, pour elle, pour lui, pour eux, pour elles, pour les autres, avant elle, avant qu'elle, avant qu'il, sans la laisser" }
words "insists"  { en = "~insist, ~demand, ~ask, ~offer, ~want, ~try", fr = "~insister, ~exiger, ~demander, ~vouloir, ~tenir à" }
words "present"  { en = "~interpret, ~translate, stay in the room, staying in the room, stay with, staying with, stay with her, sit in, sitting in, sit in on, be present, being present, being in the room, be in the room, come in with, coming in with, come in the room, go in with, going in with, remain in, remaining in, do the talking, accompany, accompanying", fr = "~traduire, ~interpréter, rester dans la salle, rester avec, rester dans la pièce, assister à, assister aux, être présent, être présente, être là, entrer avec, l'accompagner, les accompagner, accompagner, faire la traduction, servir d'interprète" }
words "silenced" { en = "let her speak, let him speak, let them speak, let me speak, let her talk, let him talk, let them talk, let me talk, let her answer, let him answer, let them answer, let the girl speak, let the woman speak, let the worker speak, let anyone speak to, let us speak to, let me speak to, let us talk to, let anybody talk to", fr = "laisse pas parler, laissait pas parler, laissent pas parler, laisse jamais parler, laisse pas répondre, laissait pas répondre, laissent pas répondre, laisse jamais répondre, laissait jamais répondre, laisser parler, laisser répondre, laissé parler, laissé répondre" }
words "boss_like" { en = "~boss, ~employer, ~manager, ~supervisor, ~foreman, ~owner, ~recruiter, ~agent, ~husband, ~boyfriend, boss's wife, crew leader, agency lead, the man with her, the man with him, the man, her man, older man, older male, the companion, the driver, mother in law, the uncle, a friend, the friend, accompanying adult", fr = "~patron, ~employeur, ~gérant, ~superviseur, ~contremaître, ~propriétaire, ~recruteur, ~agent, ~mari, ~chum, femme du patron, chef d'équipe, l'homme, un homme, le monsieur, l'accompagnateur, le chauffeur, la belle-mère, l'oncle, un ami, l'ami, le répartiteur, la patronne, madame" }
words "never_leaves" { en = "never leaves her side, never left her side, never leaves his side, would not leave her side, wouldn't leave her side, never leaves her alone, never left her alone, wouldn't leave her alone, would not leave her alone, would not leave us alone, wouldn't leave us alone, refused to leave the room, refuses to leave the room, refused to leave the exam room, would not leave the room, wouldn't leave the room, would not leave the exam room, wouldn't leave the exam room, won't leave the room, refused to step out, would not step out, wouldn't step out, refused to wait outside, would not wait outside, wouldn't wait outside, wouldn't wait in the hall, hovers over her, hovered over her, hovering over, hovers behind, stood over her, glued to her side, followed her to the washroom, followed her to the bathroom, follows her to the bathroom, never out of his sight, never seen without him, speaks over her, spoke over her, talks over her, talked over her, cuts her off, cut her off, cuts him off, cut him off, interrupts her, interrupted her, interrupts him, kept interrupting",
                 fr = "ne la quitte jamais, ne la quitte pas, ne la quittait pas, ne le quitte jamais, ne le quitte pas, la quitte pas d'une semelle, quitte pas d'une semelle, ne la lâche pas, la lâche pas, la lâchait pas, ne la laisse jamais seule, la laisse jamais seule, ne la laissait jamais seule, refuse de sortir de la salle, refusait de sortir de la salle, refusait de quitter la salle, a refusé de quitter la salle, a refusé de sortir, refuse de quitter la pièce, refusait de quitter la pièce, refusait d'attendre dehors, refuse d'attendre dehors, a refusé d'attendre, voulait pas sortir de la salle, voulait pas quitter la salle, la suit jusqu'aux toilettes, la suivait jusqu'aux toilettes, lui coupe la parole, lui coupait la parole, leur coupe la parole, leur coupait la parole, l'interrompt, l'interrompait, jamais vue sans lui, collé à elle, reste planté à côté d'elle" }

phrase "for_her"   { en = "{answer} ...7 {instead}; did all|most of the talking; does all the talking; speaks|talks|spoke|answers|answered for the girl|woman|worker|workers|patient|client|group|others", fr = "{answer} ...7 {instead}; c'est ...3 qui {answer} ...3 questions; c'est lui|elle qui ~répondre|~parler" }
phrase "insists"   { en = "{insists} ...3 {present}", fr = "{insists} ...3 {present}" }
phrase "silenced"  { en = "~refuse|wouldn't|won't|doesn't|didn't|never|not|don't|wouldnt|wont|doesnt|didnt ...2 {silenced}; never {silenced}; {never_leaves}", fr = "{silenced}; {never_leaves}" }
phrase "boss_interprets" { en = "{boss_like} ...3 ~translate|~interpret; {boss_like} ...4 {answer} ...4 question|questions; {boss_like} ...4 filled|fills|filling ... forms|form|paperwork", fr = "{boss_like} ...3 ~traduire|~interpréter; {boss_like} ...4 {answer} ...4 question|questions; {boss_like} ...4 ~remplir ... formulaire|formulaires|papiers" }
phrase "phone"     { en = "on speaker ...9 hear|hears|heard him|her|them|someone; he|she|they ~tell her|him|them what to say|answer; told me she was asking|saying", fr = "haut-parleur ...9 entend|entends|entendait; lui souffle|soufflait ...2 réponses; lui dit|disait quoi dire|répondre" }
phrase "own_child" { en = "~toddler|~infant|newborn; {age < 8} ...6 mom|mother|father|dad|parent|parents; mother|father|mom|dad of the child; court interpreter; official interpreter; certified interpreter; telephone interpreter; interpreter by phone", fr = "~bébé|nourrisson; {age < 8} ...6 mère|père|maman|papa|parents; interprète officiel|officielle|judiciaire|agréé|agréée; interprète au téléphone; interprète téléphonique" }

flag_when "for_her" :unless("own_child", "2 sentences")
flag_when "insists"
flag_when "silenced"
flag_when "boss_interprets"
flag_when "phone"

hits "When I asked the cook about his hours, the [manager answered for him] every single time."
hits "He [insisted on staying in the room] while I took her blood pressure."
hits "The older man [did all the talking] and she looked at the floor."
hits "The two maids just stood there, the lady [wouldn't let them talk]."
hits { fr = "Quand j'ai demandé son âge à la jeune femme, le monsieur a [répondu à sa place]." }
hits { fr = "Le gérant [insistait pour traduire] pendant l'inspection." }
hits { fr = "Il [lui coupait la parole] chaque fois qu'elle ouvrait la bouche." }
hits { fr = "Son chum ne la [laissait pas parler] à l'infirmière." }
misses "She answered every question herself, in good English."
misses "A telephone interpreter was used for the interview."
misses "The manager never answered for the staff, we saw them one by one."
misses { fr = "Elle a répondu elle-même à toutes les questions." }
misses { fr = "On a fait appel à un interprète téléphonique pour l'entrevue." }
misses { fr = "Personne n'a répondu à sa place pendant la visite." }
