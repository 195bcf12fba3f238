indicator "labour.employer_holds_records"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "labour"
pillars { partnership = { en = "labour inspection, tax and immigration records", fr = "inspection du travail, dossiers fiscaux et d'immigration" } }
corroborates "exploitation.labour_law_breach"
source    "UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Employer cannot show wage records, permits or contracts", fr = "L'employeur ne peut montrer ni registre de paye, ni permis, ni contrats" }
why { en = "An employer without records hides hours, pay or people.", fr = "Un employeur sans registres cache des heures, des payes ou des personnes." }
ask { en = "Which records are missing, and who keeps them?", fr = "Quels registres manquent, et qui les garde?" }
false_alarms { en = "A small employer with an accountant who has the files.", fr = "Un petit employeur dont le comptable a les dossiers." }

words "boss"    { use = "people.employers", en = "no one on site, operator, business, contractor, agency", fr = "exploitant, commerce, agence, entrepreneur" }
words "records" { use = "documents.records" }
words "cannot"  { en = "could not produce, couldn't produce, cannot produce, unable to produce, could not show, couldn't show, cannot show, can't show, unable to show, could not provide, couldn't provide, cannot provide, unable to provide, failed to provide, failed to produce, refused to show, refuses to show, refused to produce, refused to provide, would not show, wouldn't show, did not have, didn't have, does not have, doesn't have, has no, have no, had no, no, without, missing, lost, burned, says they are lost, kept at home, in his head, keeps no, kept no, keep no, never kept, not keeping, no trace of, were not available, not available, falsified, forged, fake, altered, backdated, blank, identical, filled out after, double set of", fr = "n'a pas pu produire, n'a pu produire, pas pu produire, incapable de produire, n'a pas pu montrer, pas pu montrer, ne peut pas montrer, incapable de montrer, n'a pas pu fournir, pas pu fournir, incapable de fournir, refuse de montrer, a refusé de montrer, refuse de fournir, a refusé de fournir, ne voulait pas montrer, n'a pas de, n'a aucun, n'a aucune, n'a ni, avait aucun, n'avait aucun, n'avait pas, n'avait ni, pas de, aucun, aucune, sans, ni, manquants, manquantes, perdus, brûlés, ne tient pas, ne tient aucun, tient pas de, tient aucun, introuvable, introuvables, falsifiés, falsifiées, faux, fausses, antidatés, en blanc, remplies après, double" }
words "site"    { en = "~inspection, ~inspector, ~officer, ~employer, ~owner, ~agency, ~worker, ~employee, foreign workers, the crew, site visit, audit, on site, manager, staff", fr = "~inspection, ~inspecteur, ~agent, ~employeur, ~propriétaire, ~agence, ~travailleur, ~employé, travailleurs étrangers, visite, vérification, sur place, gérant, personnel" }

phrase "missing" { en = "{boss} ...4 {cannot} ...3 {records}; {cannot} ...3 {records} ...6 {site}; {records} ...4 (could not be produced|not produced|not available|missing|could not be found|were burned|in his head); {cannot} ...1 (payroll|payroll records|time sheets|timesheets|pay records|pay stubs|employment contracts|wage records|hour records|schedule)", fr = "{boss} ...4 {cannot} ...3 {records}; {cannot} ...3 {records} ...6 {site}; {records} ...4 (introuvables|introuvable|manquants|manquantes|pas disponibles|non disponibles|absents); {cannot} ...1 (registre de paye|registres de paye|registre de paie|feuilles de temps|talons de paye|contrats de travail|bulletins de paye|relevés d'heures)" }
phrase "site"    { en = "{site}", fr = "{site}" }
phrase "cat"     { en = "driving record; criminal record; health record; world record; vinyl", fr = "casier judiciaire; dossier médical; dossier scolaire" }

flag_when "missing" :near("site", "anywhere") :unless("cat", "same sentence")

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
