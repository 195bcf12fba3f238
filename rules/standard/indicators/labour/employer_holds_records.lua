indicator "labour.employer_holds_records"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "labour"
pillars { partnership = { en = "labour inspection, tax and immigration records",
                          fr = "inspection du travail, dossiers fiscaux et d'immigration" } }
corroborates "exploitation.labour_law_breach"
source    "UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Employer cannot show wage records, permits or contracts",
        fr = "L'employeur ne peut montrer ni registre de paye, ni permis, ni contrats" }
why   { en = "An employer without records hides hours, pay or people.",
        fr = "Un employeur sans registres cache des heures, des payes ou des personnes." }
ask   { en = "Which records are missing, and who keeps them?",
        fr = "Quels registres manquent, et qui les garde?" }
false_alarms { en = "A small employer with an accountant who has the files.",
               fr = "Un petit employeur dont le comptable a les dossiers." }

words "boss" { use = "people.employers",
               en  = "no one on site, operator, business, contractor, agency",
               fr  = "exploitant, commerce, agence, entrepreneur" }
words "records" { use = "documents.records" }
words "cannot" { en = "could not produce, couldn't produce, cannot produce, unable to produce, could not show, couldn't show, cannot show, can't show, unable to show, could not provide, couldn't provide, cannot provide, unable to provide, failed to provide, failed to produce, refused to show, refuses to show, refused to produce, refused to provide, would not show, wouldn't show, did not have, didn't have, does not have, doesn't have, has no, have no, had no, no, without, missing, lost, burned, says they are lost, kept at home, in his head, keeps no, kept no, keep no, never kept, not keeping, no trace of, were not available, not available, falsified, forged, fake, altered, backdated, blank, identical, filled out after, double set of", fr = "n'a pas pu produire, n'a pu produire, pas pu produire, incapable de produire, n'a pas pu montrer, pas pu montrer, ne peut pas montrer, incapable de montrer, n'a pas pu fournir, pas pu fournir, incapable de fournir, refuse de montrer, a refusé de montrer, refuse de fournir, a refusé de fournir, ne voulait pas montrer, n'a pas de, n'a aucun, n'a aucune, n'a ni, avait aucun, n'avait aucun, n'avait pas, n'avait ni, pas de, aucun, aucune, sans, ni, manquants, manquantes, perdus, brûlés, ne tient pas, ne tient aucun, tient pas de, tient aucun, introuvable, introuvables, falsifiés, falsifiées, faux, fausses, antidatés, en blanc, remplies après, double" }
words "site" { en = "~inspection, ~inspector, ~officer, ~employer, ~owner, ~agency, ~worker, ~employee, foreign workers, the crew, site visit, audit, on site, manager, staff", fr = "~inspection, ~inspecteur, ~agent, ~employeur, ~propriétaire, ~agence, ~travailleur, ~employé, travailleurs étrangers, visite, vérification, sur place, gérant, personnel" }

phrase "missing" { en = "{boss} ...4 {cannot} ...3 {records}; {cannot} ...3 {records} ...6 {site}; {records} ...4 (could not be produced|not produced|not available|missing|could not be found|were burned|in his head); {cannot} ...1 (payroll|payroll records|time sheets|timesheets|pay records|pay stubs|employment contracts|wage records|hour records|schedule)", fr = "{boss} ...4 {cannot} ...3 {records}; {cannot} ...3 {records} ...6 {site}; {records} ...4 (introuvables|introuvable|manquants|manquantes|pas disponibles|non disponibles|absents); {cannot} ...1 (registre de paye|registres de paye|registre de paie|feuilles de temps|talons de paye|contrats de travail|bulletins de paye|relevés d'heures)" }
phrase "site" { en = "{site}", fr = "{site}" }
phrase "cat" { en = "driving record; criminal record; health record; world record; vinyl",
               fr = "casier judiciaire; dossier médical; dossier scolaire" }
words "rec" { use = "documents.records", en = "time sheet, time sheets, timesheet, timesheets, payroll, payroll records, payroll register, payroll list, pay ledger, ledger, pay records, wage records, pay statements, employment contracts, contracts, contract, work permits, permits, employee files, files, proof of payment, personnel files, hours records, records, record, the books, books, names, schedule, rosters", fr = "feuille de temps, feuilles de temps, registre, registres, registre de paye, registre des salaires, livre de paye, liste de paye, contrats, contrats de travail, permis de travail, permis, dossiers, dossiers d'employés, preuve de paiement, talons de paye, livres comptables, livres, heures, noms, horaire" }
words "cant" { en = "could not produce, couldn't produce, cannot produce, can't produce, could not show, couldn't show, could not provide, couldn't provide, couldn't come up with, could not come up with, unable to produce, unable to show, unable to provide, refused to show, refused to provide, refused to produce, won't show, no, none, nothing, not a single, didn't have, doesn't have, don't have, has no, had no, omits, missing, not found, nowhere to be found, burned, burnt, lost, crashed, destroyed, shredded, disappeared, vanished, incomplete, blank, don't match, doesn't match, didn't match, not on any, never seen, never been, not kept, does not keep, doesn't keep, nobody writes, nobody write, could be provided, same handwriting, filled out that morning, two sets of, fake, falsified, altered, backdated, single pen, says the bookkeeper has, says bookkeeper has, bookkeeper has them, accountant has them", fr = "pas pu produire, n'a pas pu produire, pas pu montrer, pas pu fournir, n'a pu être fournie, pas été capable de, incapable de produire, incapable de montrer, incapable de fournir, refusé de montrer, refusé de fournir, refuse de montrer, aucun, aucune, rien, pas une seule, a pas de, n'a pas de, n'avait pas de, avait pas de, omet, manquent, manquants, introuvables, introuvable, brûlé, brûlés, perdu, perdus, planté, détruits, disparu, vide, vides, correspondent pas, ne correspondent, jamais vu, tenus pas, note pas, personne note, même main, même stylo, d'un seul stylo, le matin même, deux livres, deux séries, faux, falsifiés, antidatés, chez le comptable, comptable les a" }
words "insp" { en = "inspector, inspection, inspectors, officer, officers, audit, auditor, labour officer, ministry, foreign workers, temporary foreign workers, workers, employees, staff, crew, filipino, seasonal, the men, the women, persons, on the floor, on site, owner, employer, manager, boss, accountant, compliance, site visit, visit, esdc, service canada, of us", fr = "inspecteur, inspection, inspectrice, inspecteurs, agente, agent, vérification, vérificateur, ministère, travailleurs étrangers, travailleurs, employés, personnel, équipe, saisonniers, guatémaltèques, hommes, femmes, personnes, au travail, sur place, propriétaire, employeur, gérant, boss, patron, comptable, conformité, visite, edsc, service canada, nous autres, cnesst" }
phrase "more" { en = "{cant} ...6 {rec} ...9 {insp}; {insp} ...9 {cant} ...6 {rec}; {rec} ...7 {cant} ...9 {insp}; {insp} ...9 {rec} ...7 {cant}; {rec} ...6 (burned|burnt|lost|crashed|stolen|flooded|same handwriting|that morning|same pen|blank|two sets|for inspections|fake|falsified); (two|second) (set|sets) of (books|records|timesheets|time sheets); (nobody|no one|boss|they) ...1 (writes|write|keeps|keep|records) ...3 (hours|records|time) ...6 (no paper|office|nothing|boss|not); {rec} ...5 (omits|omit|leaves out|missing) ...4 {people >= 2}" }
phrase "more" { fr = "{cant} ...6 {rec} ...9 {insp}; {insp} ...9 {cant} ...6 {rec}; {rec} ...7 {cant} ...9 {insp}; {insp} ...9 {rec} ...7 {cant}; (demandé|demande|voulu|exigé|réclamé) ...5 {rec} ...9 (planté|brûlé|perdu|disparu|refusé|aucun|parti|comptable); {rec} ...3 (perdus|perdu|planté|volés|inondés|même main|même stylo|seul stylo|matin même|vides|dont un pour|faux|falsifiés); (deux|second) (livres|jeux|séries) ...2 (comptables|comptes|feuilles|registres); (personne|boss|ils) (note|tient|écrit|notent) ...3 (heures|registre|temps|papiers); {rec} ...5 (omet|omettent|manque|manquent) ...4 {people >= 2}; boss a pas de papiers" }
phrase "cat2" { en = "criminal record; driving record; {ordw}", fr = "casier judiciaire; {ordw}" }
words "ordw" { en = "no criminal record, no record of convictions, criminal record, driving record, health record, police record", fr = "casier judiciaire, dossier de conduite, dossier médical" }
phrase "ordinary2" { en = "lost my own; in order; without delay; ten years; vacation photos; my receipts; driving record; library; medical records; criminal record; court (record|records|file)", fr = "perdu mes; casier judiciaire; en règle; sans délai; dix ans; photos; mes reçus; casier judiciaire; bibliothèque; dossiers médicaux; dossier du tribunal" }

phrase "missing" { en = "{records} ...1 (are|were|is) (at|in) (the|his|her|another|head) ...1 (office|accountant|accountant's|home|head office|house) ...6 (never|did not|didn't|not|still|but) ...2 (brought|bring|produce|produced|showed|show|sent|send|came)",
                   fr = "{records} ...1 (sont|étaient|est) (au|chez|à) (le|la|son|sa|l')? ...1 (bureau|comptable|maison|siège social) ...7 (jamais|pas|toujours pas) ...1 (apporté|apportés|apportées|apporter|montré|montrés|montrer|produit|produits|envoyé|envoyés)" }
phrase "missing" { en = "(hours|time sheets|records) ...4 (notebook|book|binder) ...3 (lost|stolen|burned|burnt|missing|gone)",
                   fr = "(heures|feuilles|registres) ...4 (cahier|calepin|livre|cartable) ...3 (perdu|perdus|volé|brûlé|disparu|jeté)" }
flag_when "missing" :near("site", "anywhere") :unless("ordinary2", "same sentence")
          :unless("cat", "same sentence")
flag_when "more" :unless("cat2", "same sentence") :unless("cat", "same sentence")
          :unless("ordinary2", "same sentence")

hits "On inspection the [owner could not produce payroll] for the night crew."
hits "The [employer has no time sheets] for the foreign workers."
hits "The foreman [refused to show the work permits] to the officer."
hits { fr = "À l'inspection, le [propriétaire n'a pas pu produire le registre de paye] de l'équipe de nuit." }
hits { fr = "L'[employeur n'a aucune feuille de temps] pour les travailleurs étrangers." }
hits { fr = "Le [contremaître a refusé de montrer les permis de travail] à l'inspectrice." }
misses "Owner fetched the payroll before we asked and all permits were on file."
misses "The officer has no criminal record for the driver."
misses "The company sells vinyl records."
misses { fr = "Le propriétaire a sorti le registre de paye avant qu'on le demande." }
misses { fr = "L'employé n'a aucun casier judiciaire." }
misses { fr = "L'agence a remis tous les contrats." }
hits "The [owner had no time sheets for the foreign workers]."
hits "The [payroll records burned], the employer says."
hits "The [names on the payroll list don't match the workers] on the floor."
hits { fr = "Le [gérant n'a pas pu montrer les permis]." }
hits { fr = "Les [registres étaient remplis du même stylo]." }
hits { fr = "[Aucune feuille de temps pour les travailleurs] du verger." }
misses "I lost my own pay stubs and the employer sent copies."
misses { fr = "J'ai perdu mes talons de paye et l'employeur m'a envoyé des copies." }
misses "I lost my own pay stubs."
misses "Payroll records were in order for all employees."
misses { fr = "J'ai perdu mes talons de paye." }
misses { fr = "Les registres de paye étaient en règle." }
misses { en = "The permits are at the office and I will bring them tomorrow.",
         fr = "Les permis sont au bureau et je les apporte demain." }
hits { en = "The owner [could not show us a single time sheet].",
       fr = "Le propriétaire [n'a pu nous montrer aucune feuille de temps]." }
hits { en = "[No contracts on site for the nine workers], said the inspector.",
       fr = "[Aucun contrat sur place pour les neuf travailleurs], dit l'inspectrice." }
hits { en = "The inspector heard that the [permits are at the office and he never brought] them.",
       fr = "L'inspectrice s'est fait dire que les [permis sont au bureau et il les a jamais apportés]." }
hits { en = "The [manager has no time sheets] for the foreign workers.",
       fr = "Le [gérant a pas de feuilles de temps] pour les travailleurs étrangers." }
hits { en = "The inspector was told that the [hours were written in a notebook that got lost].",
       fr = "L'inspecteur s'est fait dire que les [heures étaient dans un cahier qui s'est perdu]." }
