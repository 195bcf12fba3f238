indicator "medical.controlled_patient"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "any"
pillars { protection  = { en = "see the patient alone, own interpreter",
                          fr = "voir la patiente seule, avec un interprète de l'établissement" },
          partnership = { en = "health network", fr = "réseau de la santé" } }
law       "CC 279.01"
corroborates "general.third_party_speaks"
source    "MED-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Patient accompanied by a controlling person who refuses privacy",
        fr = "Patient accompagné d'une personne contrôlante qui refuse l'intimité" }
why   { en = "A companion who will not leave decides what the patient may say.",
        fr = "Un accompagnateur qui ne sort pas décide de ce que la patiente peut dire." }
ask   { en = "Can tests be done elsewhere, without the companion?",
        fr = "Peut-on faire des examens ailleurs, sans l'accompagnateur?" }
false_alarms { en = "A worried parent or partner who steps out when asked.",
               fr = "Parent ou conjoint inquiet qui sort quand on le demande." }

words "comp" { use = "people.companions",
               en  = "he, she, they, the man who brought her, employer, boss, supervisor",
               fr  = "il, elle, ils, l'homme qui l'a amenée, employeur, patron, superviseur" }
words "stays" { en = "would not leave, wouldn't leave, refused to leave, refuses to leave, won't leave, did not leave, didn't leave, never left, insisted on staying, insists on staying, insisted on being present, insisted on coming in, insisted to stay, refused to wait outside, refuses to wait outside, would not step out, wouldn't step out, refused to step out, would not wait, wouldn't wait outside, wouldn't give us the room, would not give us the room, demanded to stay, had to be asked twice to leave, stayed in the room, stood by the bed, did not let us, wouldn't let us speak", fr = "refusait de quitter, refuse de quitter, a refusé de quitter, refusait de sortir, refuse de sortir, a refusé de sortir, ne voulait pas sortir, voulait pas sortir, ne voulait pas quitter, insistait pour rester, insiste pour rester, a insisté pour rester, insistait pour être présent, insistait pour entrer, refusait d'attendre, refuse d'attendre, a refusé d'attendre, ne la laissait pas seule, est resté dans la salle, reste dans la salle, reste à côté du lit, ne nous laissait pas" }
words "place" { en = "~room, ~exam, ~examination, ~bedside, ~clinic, ~hospital, ~triage, ~appointment, ~visit, ~interview, ~ultrasound, ~consult, exam room, the nurse, the doctor, patient, us alone, side, emergency", fr = "~salle, ~examen, ~chevet, ~clinique, ~hôpital, ~triage, ~rendez-vous, ~entrevue, ~échographie, ~consultation, salle d'examen, l'infirmière, le médecin, patiente, patient, urgence" }
words "fills" { en = "filled out, filled in, filled, fills out, fills in, answered, answers, answering, signed, signs, did the talking, spoke, speaks, translated, translates, interpreted, held, holds, kept, keeps, took, paid", fr = "remplissait, remplit, a rempli, répondait, répond, a répondu, signait, a signé, parlait, traduisait, traduit, a traduit, tenait, tient, gardait, garde, a payé" }
words "items" { en = "form, forms, questions, all the questions, for her, for him, her card, his card, health card, her health card, intake, consent, her phone, paperwork", fr = "formulaire, formulaires, questions, toutes les questions, à sa place, pour elle, pour lui, sa carte, carte soleil, carte d'assurance maladie, consentement, son téléphone, papiers" }
words "health" { en = "patient, clinic, hospital, exam, nurse, doctor, triage, emergency, er, ed, physician, ultrasound, swab, stitches, iud, infection, chart, ward, midwife, paramedics, discharge, assessment", fr = "patiente, patient, clinique, hôpital, examen, infirmière, médecin, triage, urgence, échographie, points de suture, stérilet, infection, dossier médical, ambulanciers, congé, évaluation, CLSC" }
words "rushed" { en = "wanted to leave before, pulled her out, pulled him out, took her away before, left against medical advice, left before, ama, rushed her, hurried her out, phone kept ringing, kept texting her, on facetime, on video call, on speaker the whole time, calls every five minutes, calling every few minutes, he was on the phone the whole time", fr = "voulait partir avant, l'a sortie de, l'a amenée avant la fin, quitté contre avis médical, partie contre avis, partis avant, la pressait, son téléphone sonnait sans arrêt, en appel vidéo, sur haut-parleur tout le long, appelle aux cinq minutes" }
words "little" { en = "toddler, infant, newborn, baby", fr = "bébé, nourrisson, tout-petit" }

phrase "stays" { en = "{comp} ...4 {stays} ...4 {place}; {stays} ...2 {place}",
                 fr = "{comp} ...4 {stays} ...4 {place}; {stays} ...2 {place}" }
phrase "fills" { en = "{comp} ...3 {fills} ...3 {items}",
                 fr = "{comp} ...3 {fills} ...3 {items}; {comp} ...3 {items} ...2 {fills}" }
phrase "rushed" { en = "{rushed}", fr = "{rushed}" }
phrase "health" { en = "{health}", fr = "{health}" }
phrase "little" { en = "{little}; {age < 10}", fr = "{little}; {age < 10}" }

words "who2" { use = "people.companions", en = "he, she, man, guy, boyfriend, older female, companion, escort, employer's wife, accompanying male, her cousin, the cousin, supervisor, someone, older woman", fr = "il, elle, homme, gars, chum, femme plus âgée, accompagnateur, accompagnatrice, femme de l'employeur, contremaître, son cousin, quelqu'un, y" }
words "stays2" { en = "refused to step out, refused to leave, declined to step out, wouldn't leave, won't leave, would not leave, not leave the bedside, put his foot in the door, kept coming back in, came into the treatment room, hovered over, hovering, insisted on interpreting, insisted on being, insisted on staying, declined the interpreter, declined the hospital interpreter, declined interpreter, cut the consult short, answers everything, answered everything, answered for, recording what, filled in the intake, filled in the form for, filled out the form for, demanded to know what she, wanted to know what she said, speaks for, time to go, without him, without her boss, said okay, says okay, told us it happened, held her health card, holding her card", fr = "refusé de sortir, refuse de sortir, refusait de sortir, refusé de quitter, quitte pas la civière, ne quitte pas, pied dans la porte, revenait toujours, est entré dans la salle, se tenait au-dessus, insisté pour traduire, insiste pour traduire, insisté pour rester, refusé l'interprète, écourté la consultation, répond à tout, répondait à tout, répond à sa place, enregistrait ce qu'elle, rempli le formulaire, rempli les papiers, exigeait de savoir, voulait savoir ce qu'elle, dit qu'on s'en va, sans lui, dit oui, nous a dit que c'était arrivé, gardait sa carte, tenait sa carte" }
words "med" { en = "patient, pt, exam, pelvic exam, triage, nurse, doctor, clinic, hospital, er, stretcher, bedside, treatment room, health card, intake, interpreter, consult, medical advice, social worker, screening, injured worker, disrobe, where it hurt, stitches, x-ray, ward, ultrasound", fr = "patiente, patient, examen, triage, infirmière, médecin, docteur, clinique, hôpital, urgence, civière, salle de soins, salle d'examen, carte soleil, formulaire, interprète, consultation, avis médical, travailleuse sociale, blessé, se déshabiller, où ça faisait mal, points, radio, échographie, gynécologique" }
phrase "stays2" { en = "{who2} ...4 {stays2}; {stays2}; (asked|told) ...2 (him|her|companion) to (wait|step|leave|go) ...6 (refused|foot|wouldn't|no|came back|said|argued); (could not|couldn't|unable to|impossible to|can't|tried to) ...2 (get|see|speak to|speak with|talk to|interview|examine) ...4 alone; ~look ...2 (at|to) ...2 (guy|man|him|companion|boyfriend|woman|her) before ...3 (saying|answering|telling|speaking|where); left against medical advice ...6 (boyfriend|he|companion|man|boss|said)|(left ama); (not|no|won't) ...1 let ...1 (her|him) ...1 see ...1 (doctor|nurse|anyone) ...2 (without|alone); would not (disrobe|undress|speak|answer) until", fr = "{who2} ...4 {stays2}; {stays2}; (demandé|dit|prié) ...3 (attendre|sortir|quitter) ...6 (refusé|pied|non|revenu|chialé|secrets); (impossible|pas moyen|incapable) de ...2 (voir|parler|examiner|rencontrer) ...4 (seule|seul); ~regarder ...3 (gars|homme|accompagnateur|chum|femme|dame) avant de (dire|répondre|parler); partie contre avis ...6 (chum|il|homme|boss|dit); veut pas qu' ...3 voie ...2 (docteur|médecin|infirmière); (déshabiller|parler|répondre) tant que ...6 (accompagnateur|homme|chum|il|gars) ...3 (oui|permission|ok)" }
phrase "med2" { en = "{med}", fr = "{med}" }
phrase "little" { en = "(for the birth|toddler|elderly father|dialysis|companion dog|meeting|newborn|labour and delivery)", fr = "(accouchement|le petit|vieux père|dialyse|chien d'assistance|réunion|nouveau-né)" }
phrase "stays2" { en = "{who2} ...7 (filled in|filled out|fills out|fills in|completed) ...2 (form|forms|intake|paperwork|chart|questionnaire); {who2} ...4 (attends|attended|sits in on|sat in on) every (visit|appointment); {who2} ...3 (answers|answered|answering|answer) for (him|her|patient|pt|donor); (introduces|introduced) (himself|herself) as ...3 (brother|cousin|husband|uncle|aunt|friend)", fr = "{who2} ...7 (rempli|remplit|remplissait|complété) ...2 (formulaire|formulaires|papiers|fiche|questionnaire); c'est ...3 (belle-soeur|belle-mère|patron|mari|dame|homme|oncle|gérant) qui (répond|répondait|signe|décide|parle|tient le carnet|explique); {who2} ...4 assiste à (chaque|tous les|toutes les) (visite|rendez-vous|visites); (se présente|s'est présenté) comme ...3 (frère|cousin|mari|oncle)" }
words "with_pt" { use = "people.companions", en = "he, she, aunt, coordinator, agent, foreman, supervisor, companion, tante", fr = "il, elle, tante, coordonnateur, agent, contremaître, superviseur, accompagnateur, accompagnatrice, madame, monsieur" }
phrase "wont_leave" { en = "{with_pt} ...2 (would not|wouldn't|won't|refused to|refuses to|did not want to|didn't want to|declined to) ...1 (step out|leave|go out|wait outside|let go|give us); {with_pt} ...3 (attends|attended|sits in|sat in|present|insisted on being present|asked to be present|came too|came in too|follows|followed) ...4 (every|each|all|exam|visit|visits|ultrasound|room|x-ray|washroom|throughout); {with_pt} ...2 (filled|fills|filling|completed) ...3 (form|forms|intake|paperwork|consent) ...6 (answered|answers|held|holds|kept|gave|signed|her card|his card)?; every time ...3 (wheeled|moved|took|sent) (her|him) ...5 {with_pt} ...3 (came|too|followed|there)", fr = "{with_pt} ...2 (refuse|refusait|a refusé|veut pas|voulait pas|ne veut pas) ...2 (sortir|quitter|laisser|attendre dehors); {with_pt} ...3 (assiste|assistait|présent|présente|demande d'être présent|insiste pour assister|suit|suivait|entre aussi) ...4 (tout|chaque|examen|visite|visites|échographie|salle|radiographie|toilettes); {with_pt} ...3 (rempli|remplit|remplissait|complété) ...3 (formulaire|formulaires|papiers|consentement|questionnaire) ...6 (répondu|répond|tenait|tient|gardé|garde|signé|carte)?" }
phrase "patient_here" { en = "(patient|pt|exam|triage|nurse|doctor|clinic|hospital|emergency|ultrasound|x-ray|admitted|ward|weeks pregnant|weeks|blood work|stitches|step out)", fr = "(patiente|patient|usagère|examen|triage|infirmière|médecin|clinique|hôpital|urgence|échographie|radiographie|semaines|prise de sang|points)" }
phrase "stepped" { en = "(stepped out when|stepped out right|left when asked|waited outside when|labour support|breastfeeding|paediatric|pediatric|toddler|newborn|vasectomy)", fr = "(sorti quand|sortie quand|sorti aussitôt|attendu dehors quand|accouchement|allaitement|pédiatrie|nouveau-né)" }
phrase "no_voice" { en = "(laryngitis|jaw|clench|out of habit|told to hush|stroke|aphasia|mom tells)", fr = "(laryngite|extinction de voix|mâchoire|serre les dents|par habitude|se fait dire de se taire|aphasie)" }
words "pt_escort" { use = "people.companions", en = "aunt, coordinator, agent, foreman, supervisor, tante, madam, boss, older male, same male, same man, boyfriend", fr = "tante, coordonnatrice, agent, contremaître, superviseur, madame, monsieur, patron, patronne, boss, chum, même homme" }
phrase "note_with" { en = "{pt_escort} ...5 (answers|answered|speaks|spoke|insisted|insists|refused|refuses|interrupts|interrupted|hovering|hand on|texting|at bedside|holding her|holds her|translates|translating|translated|interpreting|interpreted|took the script|signed for|stayed|stays|would not|wouldn't|won't|kept|keeps|corrects|corrected)", fr = "{pt_escort} ...5 (répond|répondu|répondait|parle|insiste|insisté|refuse|refusé|interrompt|main sur|au chevet|tient sa|traduit|traduisait|pris l'ordonnance|signe pour|reste|resté|restée|veut pas|corrige|garde)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "only_if_here" { en = "(would only|will only|only) (let|allow|allowed|agree|agreed|accept|consent) ...6 if (he|she|they) ...2 (stay|stayed|could stay|was there|were there|be there|in the room|remain|remained|watch)", fr = "(acceptait|accepte|permettait|laissait|voulait) ...6 (juste|seulement)? ...1 (si|s'il|s'ils|si elle) ...2 (restait|reste|était là|pouvait rester|assistait|regardait)" }
words "health" { en = "prescription, prescriptions, medical form, health form",
                 fr = "prescription, ordonnance, formulaire médical" }
flag_when "stays" :near("health", "anywhere") :unless("little", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "fills" :near("health", "anywhere") :unless("little", "2 sentences")
          :unless("no_voice", "same paragraph") :unless("cleared", "2 sentences")
flag_when "rushed" :near("health", "anywhere") :unless("cleared", "2 sentences")
flag_when "stays2" :near("med2", "same paragraph") :unless("little", "same paragraph")
          :unless("cleared", "2 sentences")
flag_when "wont_leave" :near("patient_here", "anywhere") :unless("stepped", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "note_with" :where(field("source_type"):is("hospital_note"))
          :unless("stepped", "2 sentences") :unless("no_voice", "same paragraph")
          :unless("cleared", "2 sentences")
flag_when "only_if_here" :near("patient_here", "anywhere") :unless("stepped", "2 sentences")
          :unless("cleared", "2 sentences")
implies("general.third_party_speaks", "stays")

hits "The [boss refused to leave the exam room] while we cleaned the burn."
hits "Patient silent, the [man with her filled out the forms] at triage."
hits "He [wouldn't step out during the ultrasound] and texted all along."
hits { fr = "Le [patron refusait de quitter la salle d'examen] pendant le pansement de la patiente." }
hits { fr = "Patiente muette, l'[accompagnateur remplissait les formulaires] au triage." }
hits { fr = "Il [insistait pour rester pendant l'échographie] et textait tout le long à l'infirmière." }
misses "Husband stepped out when asked, patient spoke freely with the nurse."
misses "Mother stayed in the room with her toddler at the clinic."
misses "Patient came alone and filled out the forms."
misses { fr = "Le mari est sorti dès qu'on l'a demandé, la patiente parlait librement." }
misses { fr = "La mère est restée dans la salle avec son bébé à la clinique." }
misses { fr = "Patiente venue seule, formulaires remplis par elle-même." }
hits "The uncle [declined the interpreter] at triage and joked about it."
hits "Nurse: we [could not see the girl alone] for the ultrasound."
hits "[He put his foot in the door] of the exam room."
hits "She [looked at the woman before telling] the nurse where it hurt."
hits "Her boss [told us it happened] in the shower and held the health card."
hits { fr = "L'oncle a [refusé l'interprète] au triage en riant." }
hits { fr = "[Impossible de voir la jeune seule] pour l'échographie." }
hits { fr = "Il a mis son [pied dans la porte] de la salle d'examen." }
hits { fr = "Elle [regardait la dame avant de dire] à l'infirmière où ça faisait mal." }
hits { fr = "Son boss [insistait, il a rempli le formulaire] à la clinique." }
misses "Her husband stayed in the room for the birth, as the patient asked."
misses { fr = "Le mari est resté dans la salle pour l'accouchement, la patiente le voulait." }
misses "Companion dog allowed in the exam room."
misses { fr = "Chien d'assistance accepté dans la salle d'examen." }
gaps "[Companion would not step out, said she gets nervous]."
hits "[He filled in the form, held her card and answered] how many weeks."
gaps "[Every time we wheeled her somewhere the aunt came too]."
gaps { fr = "[L'accompagnateur refuse de sortir, dit qu'elle est gênée]." }
misses "Her husband stepped out when we asked."
misses { fr = "Son mari est sorti quand on l'a demandé." }
gaps { fr = "[Il est entré derrière le rideau deux fois même si on lui a demandé d'attendre]." }
hits { en          = "The [supervisor stayed] for the exam and told us her allergies.",
       source_type = "hospital_note" }
hits { fr          = "La [tante est restée] pour l'examen et a donné ses allergies.",
       source_type = "hospital_note" }
hits "He [would only let us do the ultrasound if he could stay] beside the bed."
hits { fr = "Il [acceptait l'échographie juste s'il restait] à côté du lit." }
hits { en = "Her boyfriend [refused to leave the exam room].",
       fr = "Son chum [a refusé de sortir de la salle d'examen]." }
hits { en = "The [boss filled in the form for him] and kept the prescription.",
       fr = "Le [patron a rempli le formulaire] pour lui et a gardé la prescription." }
hits { en = "The [companion held the patient's health card] and answered for her.",
       fr = "L'[accompagnateur tenait la carte soleil] de la patiente et répondait pour elle." }
