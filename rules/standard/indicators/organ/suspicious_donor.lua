indicator "organ.suspicious_donor"
status    "live"
strength  "medium"
dimension "context"
element   "purpose"
forms     "organ_removal"
pillars { protection = { en = "medical follow-up, private interview", fr = "suivi médical, entrevue privée" },
          partnership = { en = "hospital, transplant programme", fr = "hôpital, programme de transplantation" } }
law       "CC 240.1; CC 279.04"
corroborates "coercion.forced_to_lie"
source    "HOTT-2016"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Donor with no real link to recipient, coached, escorted, or unaware of the operation", fr = "Donneur sans lien réel avec le receveur, préparé, escorté ou ignorant l'opération" }
why { en = "A donor who is coached, escorted or does not know the patient may be paid or forced.", fr = "Un donneur préparé, escorté ou qui ne connaît pas le patient est peut-être payé ou forcé." }
ask { en = "How do they know each other, who brought the donor, what does the donor say alone?", fr = "Comment se connaissent-ils, qui a amené le donneur, que dit-il seul?" }
false_alarms { en = "Anonymous or paired living donation through the programme.", fr = "Don vivant anonyme ou croisé par le programme." }

words "donor"   { en = "~donor, donor candidate, proposed donor, living donor, potential donor, kidney donor, liver donor, the young man giving", fr = "~donneur, candidat au don, donneur proposé, donneur vivant, donneur potentiel, donneur de rein" }
words "recip"   { en = "~recipient, ~patient, the sick person, the receiver, his supposed uncle, his alleged, the buyer", fr = "~receveur, ~patient, la personne malade, son supposé, prétendu oncle, l'acheteur" }
words "unknown" { en = "doesn't know, does not know, didn't know, did not know, could not say, couldn't say, couldn't explain, could not explain, cannot explain, can't explain, cannot say, never met, had never met, not related, no relation, no real link, unable to explain, didn't recognise, does not recognize, mixed up, got wrong", fr = "ne sait pas, sait pas, ne savait pas, savait pas, ne peut pas expliquer, peut pas expliquer, ne pouvait pas expliquer, incapable d'expliquer, jamais rencontré, aucun lien, sans lien, ne connaît pas, connaît pas, ne connaissait pas, se trompe, a confondu, ne reconnaît pas" }
words "coached" { en = "interpreter answers, interpreter answered, translator answers, friend answers, friend answered, insists on translating, insisted on translating, insists on interpreting, rehearsed, coached, recited, learned by heart, word for word, family photos taken the same day, staged photos, practise some family photos, practice family photos, practise photos, has to tell the hospital, has to say he is a friend, told to say, say he is a cousin, say he's a friend, say she is a cousin, pretend to be, passport with, keeps his passport, holds his passport", fr = "l'interprète répond, interprète répond, ami répond, insiste pour traduire, insistait pour traduire, récité, récitée, répété, appris par coeur, apprise par coeur, mot à mot, photos prises la même journée, photos prises le même jour, photos mises en scène, dire à l'hôpital, doit dire qu'il est, dire qu'il est un ami, dire qu'il est cousin, faire semblant d'être, passeport chez, garde son passeport, tient son passeport" }
words "scar"    { en = "fresh scar, recent scar, surgical scar, incision, flank scar, scar on his side, scar on her side, woke up with a scar, scar he can't explain", fr = "cicatrice récente, cicatrice fraîche, cicatrice chirurgicale, incision, cicatrice au flanc, cicatrice sur le côté, réveillé avec une cicatrice" }
words "organ"   { use = "health.organs", en = "transplant, operation, surgery, what was removed, what was taken, organ removed", fr = "greffe, transplantation, opération, chirurgie, ce qu'on lui a enlevé, ce qui a été enlevé" }
words "unaware" { en = "thought it was, believed it was, no idea, didn't know what, did not know what, does not know what, doesn't know what, unaware of, came for a job, came for an internship, thought he was coming for, believed he was coming for, grow back, grows back, what was removed, what they took", fr = "croyait que, pensait que, aucune idée, ne savait pas que, ignore ce, ignorait, ne sait pas ce, croyait venir pour, pensait venir pour, si ça repousse, repousse, ce qu'on a enlevé" }

phrase "link"    { en = "{donor} ...6 {unknown} ...6 {recip}; {donor} ...6 {unknown}; {recip} ...6 {donor} ...6 {unknown}; {donor} ...4 (no|not) ...2 (relation|related|link|connection)", fr = "{donor} ...6 {unknown} ...6 {recip}; {donor} ...6 {unknown}; {donor} ...4 (aucun|sans|pas de) ...2 (lien|parenté)" }
phrase "coached" { en = "{donor} ...9 {coached}; {coached} ...6 {donor}; {organ} ...9 {coached}; {coached} ...9 {organ}", fr = "{donor} ...9 {coached}; {coached} ...6 {donor}; {organ} ...9 {coached}; {coached} ...9 {organ}" }
phrase "told"    { en = "{coached}", fr = "{coached}" }
phrase "scar"    { en = "{scar} ...9 {unaware}; {unaware} ...9 {scar}; {unaware} ...6 {organ}; {organ} ...6 {unaware}; {donor} ...9 {unaware}", fr = "{scar} ...9 {unaware}; {unaware} ...9 {scar}; {unaware} ...6 {organ}; {organ} ...6 {unaware}; {donor} ...9 {unaware}" }
phrase "setting" { en = "{donor}; {health.organs}; transplant|transplantation|tissue typing", fr = "{donor}; {health.organs}; greffe|transplantation|typage" }
phrase "normal"  { en = "(blood donor|blood drive|blood donors); donor to the food bank; charity donor|donors; anonymous donor; paired exchange; family donor confirmed", fr = "donneur de sang|donneurs de sang; collecte de sang; donateur; donneur anonyme; don croisé" }

flag_when "link"    :unless("normal", "2 sentences")
flag_when "coached" :unless("normal", "2 sentences")
flag_when "told" :near("setting", "anywhere") :unless("normal", "2 sentences")
flag_when "scar"    :near("setting", "anywhere") :unless("normal", "2 sentences")

hits "The [donor couldn't explain how he knows the recipient]."
hits "An [interpreter answered every question for the donor], who stared at the wall."
hits "He has a [fresh scar and no idea] what was removed, he thinks a kidney."
hits { fr = "Le [donneur ne pouvait pas expliquer d'où il connaît le receveur]." }
hits { fr = "L'[interprète répond à tout pour le donneur], qui fixe le mur." }
hits { fr = "Il a une [cicatrice récente, aucune idée] de ce qui a été fait, peut-être un rein." }
misses "Blood donor clinic on Thursday, bring ID."
misses "The donor is her twin sister and explained it well."
misses "The patient does not know her doctor yet."
misses { fr = "Collecte de sang jeudi, apportez une pièce d'identité." }
misses { fr = "Le donneur est son frère jumeau et l'a bien expliqué." }
misses { fr = "La patiente ne connaît pas encore son médecin." }
