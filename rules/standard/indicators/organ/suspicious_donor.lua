indicator "organ.suspicious_donor"
status    "live"
strength  "medium"
dimension "context"
element   "purpose"
forms     "organ_removal"
pillars { protection  = { en = "medical follow-up, private interview",
                          fr = "suivi médical, entrevue privée" },
          partnership = { en = "hospital, transplant programme",
                          fr = "hôpital, programme de transplantation" } }
law       "CC 240.1; CC 279.04"
corroborates "coercion.forced_to_lie"
source    "HOTT-2016"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Donor with no real link to recipient, coached, escorted, or unaware of the operation",
        fr = "Donneur sans lien réel avec le receveur, préparé, escorté ou ignorant l'opération" }
why   { en = "A donor who is coached, escorted or does not know the patient may be paid or forced.", fr = "Un donneur préparé, escorté ou qui ne connaît pas le patient est peut-être payé ou forcé." }
ask   { en = "How do they know each other, who brought the donor, what does the donor say alone?",
        fr = "Comment se connaissent-ils, qui a amené le donneur, que dit-il seul?" }
false_alarms { en = "Anonymous or paired living donation through the programme.",
               fr = "Don vivant anonyme ou croisé par le programme." }

words "donor" { en = "~donor, donor candidate, proposed donor, living donor, potential donor, kidney donor, liver donor, the young man giving", fr = "~donneur, candidat au don, donneur proposé, donneur vivant, donneur potentiel, donneur de rein" }
words "recip" { en = "~recipient, ~patient, the sick person, the receiver, his supposed uncle, his alleged, the buyer", fr = "~receveur, ~patient, la personne malade, son supposé, prétendu oncle, l'acheteur" }
words "unknown" { en = "doesn't know, does not know, didn't know, did not know, could not say, couldn't say, couldn't explain, could not explain, cannot explain, can't explain, cannot say, never met, had never met, not related, no relation, no real link, unable to explain, didn't recognise, does not recognize, mixed up, got wrong", fr = "ne sait pas, sait pas, ne savait pas, savait pas, ne peut pas expliquer, peut pas expliquer, ne pouvait pas expliquer, incapable d'expliquer, jamais rencontré, aucun lien, sans lien, ne connaît pas, connaît pas, ne connaissait pas, se trompe, a confondu, ne reconnaît pas" }
words "coached" { en = "interpreter answers, interpreter answered, translator answers, friend answers, friend answered, insists on translating, insisted on translating, insists on interpreting, rehearsed, coached, recited, learned by heart, word for word, family photos taken the same day, staged photos, practise some family photos, practice family photos, practise photos, has to tell the hospital, has to say he is a friend, told to say, say he is a cousin, say he's a friend, say she is a cousin, pretend to be, passport with, keeps his passport, holds his passport", fr = "l'interprète répond, interprète répond, ami répond, insiste pour traduire, insistait pour traduire, récité, récitée, répété, appris par coeur, apprise par coeur, mot à mot, photos prises la même journée, photos prises le même jour, photos mises en scène, dire à l'hôpital, doit dire qu'il est, dire qu'il est un ami, dire qu'il est cousin, faire semblant d'être, passeport chez, garde son passeport, tient son passeport" }
words "scar" { en = "fresh scar, recent scar, surgical scar, incision, flank scar, scar on his side, scar on her side, woke up with a scar, scar he can't explain", fr = "cicatrice récente, cicatrice fraîche, cicatrice chirurgicale, incision, cicatrice au flanc, cicatrice sur le côté, réveillé avec une cicatrice" }
words "organ" { use = "health.organs", en = "transplant, operation, surgery, what was removed, what was taken, organ removed", fr = "greffe, transplantation, opération, chirurgie, ce qu'on lui a enlevé, ce qui a été enlevé" }
words "unaware" { en = "thought it was, believed it was, no idea, didn't know what, did not know what, does not know what, doesn't know what, unaware of, came for a job, came for an internship, thought he was coming for, believed he was coming for, grow back, grows back, what was removed, what they took", fr = "croyait que, pensait que, aucune idée, ne savait pas que, ignore ce, ignorait, ne sait pas ce, croyait venir pour, pensait venir pour, si ça repousse, repousse, ce qu'on a enlevé" }

phrase "link" { en = "{donor} ...6 {unknown} ...6 {recip}; {donor} ...6 {unknown}; {recip} ...6 {donor} ...6 {unknown}; {donor} ...4 (no|not) ...2 (relation|related|link|connection)", fr = "{donor} ...6 {unknown} ...6 {recip}; {donor} ...6 {unknown}; {donor} ...4 (aucun|sans|pas de) ...2 (lien|parenté)" }
phrase "coached" { en = "{donor} ...9 {coached}; {coached} ...6 {donor}; {organ} ...9 {coached}; {coached} ...9 {organ}", fr = "{donor} ...9 {coached}; {coached} ...6 {donor}; {organ} ...9 {coached}; {coached} ...9 {organ}" }
phrase "told" { en = "{coached}", fr = "{coached}" }
phrase "scar" { en = "{scar} ...9 {unaware}; {unaware} ...9 {scar}; {unaware} ...6 {organ}; {organ} ...6 {unaware}; {donor} ...9 {unaware}", fr = "{scar} ...9 {unaware}; {unaware} ...9 {scar}; {unaware} ...6 {organ}; {organ} ...6 {unaware}; {donor} ...9 {unaware}" }
phrase "setting" { en = "{donor}; {health.organs}; transplant|transplantation|tissue typing",
                   fr = "{donor}; {health.organs}; greffe|transplantation|typage" }
phrase "normal" { en = "(blood donor|blood drive|blood donors); donor to the food bank; charity donor|donors; anonymous donor; paired exchange; family donor confirmed", fr = "donneur de sang|donneurs de sang; collecte de sang; donateur; donneur anonyme; don croisé" }
words "don" { en = "donor, donors, living donor, the donor, proposed donor, supposed nephew, alleged cousin, offered as a donor, candidate donor, donor and patient, donor and recipient, potential donor", fr = "donneur, donneuse, donneurs, donneur vivant, le donneur, présentée comme donneuse, présenté comme donneur, prétendu neveu, prétendu cousin, donneur potentiel" }
words "odd" { en = "couldn't tell us, could not tell us, couldn't give, could not give, couldn't name, doesn't know, didn't know, don't know, does not know, cannot explain, can't explain, share no language, no common language, different language, changed from, changed between, relationship changed, stated relationship, owes money, owes the, in debt to, asked when he'd get, asked when he would get, rest of the payment, the other half, rest of the money, when he gets paid, when she gets paid, was frightened, is frightened, frightened, scared, nervous, looked to the interpreter, looks to the interpreter, looked at the interpreter, looked to the man, rehearsed, coached, scripted, kept repeating, keeps repeating, corrected his answers, corrected her answers, answers for, answered for, sat in on, speaks for, doesn't understand, does not understand, signs wherever, signs where, two escorts, escorts who, escorted, stayed by the bed, took his phone, holds his phone, carries donor's, carries the donor's, passport in, claim to be cousins, claims to be a cousin, first name of, recipient's first name, never met, met last week, met online, out of love", fr = "ne savait pas, savait pas, sait pas, ne sait pas, pas capable de dire, incapable de nommer, incapable d'expliquer, ne peut expliquer, parlent pas la même langue, pas la même langue, aucune langue commune, passé d'ami à, est passé de, lien déclaré, lien a changé, doit de l'argent, endetté envers, endettée envers, quand il aurait le reste, reste du paiement, reste de l'argent, l'autre moitié, quand il sera payé, avait peur, a peur, effrayé, effrayée, nerveux, nerveuse, regardait l'interprète, regarde l'interprète, regardait l'homme, semblait réciter, récite, récitait, préparé, préparée, répétait, répète, corrigeait ses réponses, répond à sa place, répondait à sa place, assistait à l'entrevue, parle à sa place, comprend pas, ne comprend pas, signe où, signe là où, deux hommes qui, accompagné de deux, escorté, restaient au chevet, gardaient son téléphone, garde son téléphone, se disent cousins, se dit cousin, prénom du receveur, jamais rencontré, rencontré la semaine passée, rencontré en ligne, par amour" }
words "scar" { en = "scar, stitches, incision, sutures, surgical scar, scar on his flank, scar on her flank, scar on his side, woke up with, one kidney less, kidney is missing, missing a kidney, missing kidney, left kidney is missing, right kidney is missing, only one kidney, kidney gone", fr = "cicatrice, points, points de suture, incision, sutures, réveillé avec, réveillée avec, un rein en moins, rein en moins, manque le rein, manque un rein, il manque le rein, rein gauche manque, un seul rein, rein manquant, cicatrice lombaire" }
words "unaw" { en = "thought he'd had, thought she'd had, thought it was, thought he had, appendix, don't know why, dont know why, doesn't know why, didn't know why, never told, was never told, no idea, unaware, no papers from, no papers from hospital, no records, no discharge, which country, what country, they put me to sleep, put to sleep, asked where the other, told it was a check, told it was a hernia, couldn't explain, can't explain, cannot explain, abroad, trip abroad", fr = "pensait qu'on lui avait, pensait avoir, croyait, appendice, sais pas pourquoi, jsais pas pourquoi, sait pas pourquoi, ne sait pas pourquoi, jamais dit, l'ignorait, ignorait, aucune idée, aucun papier de l'hôpital, aucun papier, pas de dossier, quel pays, m'ont endormi, endormi, endormie, demandé où était l'autre, dit que c'était une hernie, peut pas expliquer, ne peut expliquer, à l'étranger, revenu d'un voyage" }
words "med" { en = "kidney, kidneys, liver, transplant, transplantation, recipient, donor, organ, operation, surgery, donate, donation", fr = "rein, reins, foie, greffe, transplantation, receveur, donneur, donneuse, organe, opération, chirurgie, don" }
phrase "more" { en = "{don} ...9 {odd}; {odd} ...9 {don}; {odd} ...9 (recipient|transplant|kidney|donation); (recipient|transplant) ...9 {odd}; {scar} ...12 {unaw}; {unaw} ...12 {scar}; {scar} ...9 (kidney|organ) ...9 {unaw}" }
phrase "more" { fr = "{don} ...9 {odd}; {odd} ...9 {don}; {odd} ...9 (receveur|greffe|rein|don d'organe); (receveur|greffe) ...9 {odd}; {scar} ...12 {unaw}; {unaw} ...12 {scar}; {scar} ...9 (rein|organe) ...9 {unaw}" }
phrase "medctx" { en = "{med}; stitches on my side; flank",
                  fr = "{med}; points sur le côté; flanc" }
words "bord" { en = "paired exchange, passed all, born with, food bank, charity, had questions, helped the donor, blood donor, sperm, political, campaign, anonymous donor, museum, university, appendix scar, her sister, his sister, his brother, her brother", fr = "don croisé, passé toutes, né avec, née avec, banque alimentaire, charité, avait des questions, aidé le donneur, don de sang, sperme, politique, campagne, donateur, musée, université, cicatrice d'appendicite, soeur du patient, frère du patient" }
phrase "normal2" { en = "{bord}; twin donor", fr = "{bord}; jumeau donneur" }

phrase "kin_story" { en = "(donor|donating|donate|kidney|liver|recipient|transplant) ...15 (cousin|nephew|niece|brother|sister|relative|friend|family) ...9 (doesn't know|does not know|couldn't|could not|can't|cannot|neither|never met|no cousin|no such|misnamed|wrong|learn|memorising|memorizing|memorize); (family tree|album|photos|birthday|wedding) ...9 (learn|learning|memorising|memorizing|memorize|quiz|quizzes|one afternoon|staged); (which kidney|what they take|if it comes back|thought it was|believed it was|believed that it was|told it was) ...6 (gallbladder|appendix|hernia|blood|tests|taking|take|out|checkup)?", fr = "(donneur|donneuse|donner|rein|foie|receveur|greffe) ...15 (cousin|cousine|neveu|nièce|frère|soeur|parent|ami|amie|famille) ...9 (sait pas|ne sait|connaît pas|ignore|aucun des deux|jamais rencontré|jamais vu|se trompe|apprendre); (arbre généalogique|album|photos|fête|mariage) ...9 (apprendre|apprend|par coeur|même après-midi|mis en scène); (quel rein|ce qu'on enlève|si ça repousse|pensait que c'était|croyait que c'était) ...6 (vésicule|appendice|hernie|sang|tests|examen)?" }
phrase "organs_here" { en = "{health.organs}|donor|donate|transplant|recipient",
                       fr = "{health.organs}|donneur|donneuse|greffe|receveur" }
phrase "donor" { en = "(donor|donors|donating|donate|give a kidney|giving a kidney|giving his kidney|giving her kidney|sell a kidney|sold a kidney|selling a kidney|kidney|liver lobe|piece of liver|nephrectomy|transplant)", fr = "(donneur|donneuse|donneurs|don de rein|donner un rein|donner son rein|vendre un rein|vendu un rein|rein|lobe de foie|morceau de foie|néphrectomie|greffe)" }
phrase "odd_gift" { en = "(paid|pays|pay|money|thousand|cash|promised|promises|owes|debt|agent|broker|coordinator|recruiter|middleman|rehearsed|memorised|memorized|story|letter saying|family tree|album|unrelated|never met|doesn't know|does not know|couldn't say|no cousin|not his cousin|passport|ticket|flown|flight|grows back|returns to size|hotel|phone taken|gratitude|visa|blood type|blood types|who is paying|stranger)", fr = "(payé|paye|paie|argent|mille|comptant|promis|promet|doit|dette|agent|agente|courtier|coordonnateur|coordonnatrice|recruteur|intermédiaire|appris|par coeur|histoire|lettre|arbre généalogique|album|sans lien|jamais rencontré|sait pas|ne connaît|pu dire|passeport|billet|avion|vol|repousse|hôtel|gratitude|visa|groupe sanguin|étranger)" }
phrase "kin_gift" { en = "(awareness|registry|sign your card|organ donor card|my sister is|my brother is|my wife is|walk for|fundraiser|deceased donor|anonymous donor program|paired exchange|social worker met|independent donor advocate|donor advocate|denied both|leave and a care plan|dialysis ride|kidney stone|kidney stones|kidney infection|beans)", fr = "(sensibilisation|registre|signer sa carte|ma soeur me|mon frère me|ma femme me|marche pour|collecte de fonds|donneur décédé|don croisé|pierres aux reins|infection au rein|mal de reins|tour de reins|équipe indépendante)" }
phrase "link" { fr = "(donneur|donneuse|donateur) ...2 (pouvait|peut|sait|savait|pouvais) pas ...1 (dire|expliquer) ...2 (d'où|comment) ...2 (connaît|connaissait|connu|rencontré) ...2 (receveur|patient|receveuse|patiente|malade)" }
words "unaware" { en = "not know what was taken, not know what they took",
                  fr = "sait pas ce qu'on lui, sait pas ce qu'ils, savait pas ce qu'on lui, ignore ce qu'on lui" }
words "coached" { en = "recites, recite, reciting" }
flag_when "link" :unless("normal", "2 sentences")
flag_when "coached" :unless("normal", "2 sentences")
flag_when "told" :near("setting", "anywhere") :unless("normal", "2 sentences")
flag_when "scar" :near("setting", "anywhere") :unless("normal", "2 sentences")
flag_when "more" :near("medctx", "2 sentences") :unless("normal", "2 sentences")
          :unless("normal2", "2 sentences")
flag_when "kin_story" :near("organs_here", "anywhere")
flag_when "donor" :near("odd_gift", "same sentence") :unless("kin_gift", "same paragraph")

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
hits "The [donor could not give the recipient's first name]."
hits "He has a [scar on his flank and no idea] which kidney was taken."
hits "The [donor was frightened] and silent at the interview."
hits { fr = "Le [donneur ne savait pas le prénom] du receveur." }
hits { fr = "Elle a une [cicatrice et ignorait] qu'un rein manquait." }
hits { fr = "La [donneuse avait peur] pendant l'entrevue." }
misses "The donor had questions about the operation."
misses { fr = "Le donneur avait des questions sur l'opération." }
hits "[The donor couldn't tell us the recipient's first name]."
hits "He has a [scar on his flank and thought he'd had his appendix] out."
hits { fr = "Y'a une [cicatrice sur le flanc et pensait qu'on lui avait enlevé l'appendice]." }
misses "The donor is the patient's sister and passed all the evaluations."
misses "He was born with one kidney."
misses "She has an appendix scar."
misses "The donor had questions about recovery."
misses { fr = "La donneuse est la soeur du patient et a passé toutes les évaluations." }
misses { fr = "Il est né avec un seul rein." }
misses { fr = "Elle a une cicatrice d'appendicite." }
misses { fr = "Le donneur avait des questions sur la convalescence." }
hits "The [donor says he is a cousin but neither] knows the other's last name."
misses "My sister is donating a kidney to me next month."
misses { fr = "Ma soeur me donne un rein le mois prochain." }
hits { en = "The donor [could not say how he knows the patient].",
       fr = "Le donneur [pouvait pas dire d'où il connaît le receveur]." }
hits { en = "The kidney donor has a [fresh scar on his side and does not know what] was taken out.",
       fr = "Le donneur de rein a une [cicatrice fraîche au flanc et sait pas ce qu'on lui] a enlevé." }
hits { en = "The [donor recites] the same [story] as the interpreter and the recipient is a stranger.",
       fr = "Le [donneur récite] la même [histoire] que l'interprète et le receveur est un inconnu." }
