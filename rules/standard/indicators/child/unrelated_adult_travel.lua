indicator "child.unrelated_adult_travel"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "child"
pillars { protection = { en = "child protection, separate interview", fr = "protection de la jeunesse, entrevue séparée" },
          partnership = { en = "border agency", fr = "agence des services frontaliers" } }
law       "CC 280; CC 281; IRPA 118"
corroborates "movement.controlled_travel"
source    "UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Child travelling with adults who are not relatives, or without guardian", fr = "Enfant voyageant avec des adultes sans lien de parenté ou sans tuteur" }
why { en = "An adult who knows little of a child they travel with may not be family.", fr = "Un adulte qui connaît mal l'enfant avec qui il voyage n'est peut-être pas de la famille." }
ask { en = "Who has custody? What does the child say alone?", fr = "Qui a la garde? Que dit l'enfant, seul?" }
false_alarms { en = "Separated parents, school trips, a relative with a consent letter.", fr = "Parents séparés, voyages scolaires, proche avec lettre de consentement." }

words "child"    { en = "~child, ~kid, ~girl, ~boy, ~minor, ~teen, ~teenager, ~youth, ~infant, ~baby, ~toddler, daughter, son, niece, nephew, little one", fr = "~enfant, ~fille, ~garçon, ~mineur, ~ado, ~adolescent, ~jeune, ~bébé, ~fillette, ~petit, nièce, neveu" }
words "adult"    { en = "~man, ~woman, ~adult, ~male, ~female, ~couple, ~stranger, ~driver, gentleman, guy, lady, uncle, aunt, two men", fr = "~homme, ~femme, ~adulte, ~couple, ~inconnu, ~chauffeur, monsieur, gars, dame, oncle, tante, deux hommes" }
words "travel"   { en = "counter, boarding, ~travel, ~fly, ~arrive, ~cross, ~board, ~accompany, ~bring, ~land, ~drive, ~come, ~leave, travelling, at the airport, at the border, on the bus, on the flight, at the counter, bus terminal, at customs, at inspection", fr = "~voyager, ~arriver, ~traverser, ~embarquer, ~accompagner, ~amener, ~débarquer, ~venir, à l'aéroport, à la frontière, dans l'autobus, sur le vol, au comptoir, terminus, à la douane, aux douanes, à l'inspection" }
words "unrelated" { en = "unrelated, not related, no relation, not family, not a relative, not her father, not his father, not the father, not her mother, not the mother, isn't her father, isn't her dad, is not her father, is not her dad, isn't his father, isn't related, no family link, not the parent, not the guardian, not a parent, says he is her uncle, claims to be her uncle, claims to be the uncle, claimed to be her uncle, claimed to be the uncle, claims to be a relative, different last name, different surname, different last names", fr = "sans lien de parenté, aucun lien de parenté, aucun lien, pas de lien de parenté, pas son père, pas sa mère, pas de la famille, hors de la famille, n'est pas le père, n'est pas son père, n'est pas la mère, pas parent, ni père ni mère, dit être son oncle, se dit son oncle, prétend être l'oncle, prétend être son oncle, disait être l'oncle, nom de famille différent, noms différents" }
words "facts"    { en = "birth date, birthdate, birthday, date of birth, age, last name, surname, full name, middle name, school, mother's name, parents' names, parents' phone", fr = "date de naissance, date d'anniversaire, anniversaire, âge, nom de famille, nom complet, école, nom de la mère, nom des parents, numéro des parents" }
words "cannot"   { en = "could not say, couldn't say, couldn't tell, could not tell, didn't know, did not know, doesn't know, does not know, unable to say, unable to give, could not give, couldn't give, unsure of, not sure of, got wrong, wrong, hesitated on, unable to state, guessed, had to check, looked up, cannot say, can't say", fr = "ne savait pas, ne sait pas, savait pas, sait pas, ne pouvait pas dire, pouvait pas dire, incapable de dire, incapable de donner, ne connaissait pas, connaissait pas, ne connaît pas, connaît pas, s'est trompé sur, s'est trompé de, hésitait sur, a hésité, ignorait, ignore, n'a pas su" }
words "consent"  { en = "consent letter, letter of consent, letter from the parents, letter from her parents, custody papers, proof of guardianship, permission letter, notarized letter, travel consent, authorization from the parents", fr = "lettre de consentement, lettre des parents, autorisation des parents, autorisation de voyage, preuve de garde, papiers de garde, lettre d'autorisation, procuration" }

phrase "unrelated" { en = "{child} ...9 {unrelated}; {unrelated} ...9 {child}; {child} ...4 (with|accompanied by) ...3 {adult} ...3 {unrelated}; {age 1-17} ...9 {unrelated}", fr = "{child} ...9 {unrelated}; {unrelated} ...9 {child}; {child} ...4 (avec|accompagnée par|accompagné par|accompagnée de|accompagné de) ...3 {adult} ...3 {unrelated}; {age 1-17} ...9 {unrelated}" }
phrase "unknowing" { en = "{adult} ...3 {cannot} ...3 {child} ...3 {facts}; {cannot} ...3 (the|her|his|their) ...1 {child} ...2 {facts}; {cannot} ...3 {facts} ...4 {child}; {adult} ...3 {cannot} ...2 (her|his) ...1 {facts}", fr = "{adult} ...3 {cannot} ...3 {facts} ...3 {child}; {cannot} ...3 {facts} ...4 {child}; {adult} ...3 {cannot} ...2 (son|sa) ...1 {facts}" }
phrase "no_letter" { en = "no ...1 {consent}; without ...2 {consent}; {consent} ...3 (photocopied|photocopy|fake|forged|unsigned|altered|expired); {child} ...4 travelling|traveling|flying alone ...6 (number|address|phone|met by|picked up); unaccompanied ...1 (minor|child|youth) ...9 (number|address|man|met|picked); {child} ...5 (no|without) ...1 (guardian|parents|parent)", fr = "(aucune|pas de|sans) ...1 {consent}; {consent} ...3 (photocopiée|fausse|falsifiée|non signée|modifiée|expirée); {child} ...4 voyage|voyageait ...1 seul|seule ...6 (numéro|adresse|téléphone|attendu|attendue); mineur|mineure non accompagné|accompagnée; {child} ...5 (sans|aucun) ...1 (tuteur|parents|parent)" }
phrase "travel"    { en = "{travel}; border|airport|flight|bus|train|customs|cbsa|plane", fr = "{travel}; frontière|aéroport|vol|autobus|train|douane|douanes|asfc|avion" }

flag_when "unrelated" :near("travel", "anywhere")
flag_when "unknowing" :near("travel", "anywhere")
flag_when "no_letter" :near("travel", "anywhere")

hits "A [girl of ten travelling with two men who are not family], one holding both tickets at the counter."
hits "At the border the [man couldn't say the child's birth date] and laughed it off."
hits "Boy landed with a neighbour, [no consent letter], a phone number inked on his arm."
hits { fr = "À l'aéroport, une [fillette de dix ans avec deux hommes sans lien de parenté]." }
hits { fr = "À la frontière, l'[homme ne savait pas la date de naissance de l'enfant]." }
hits { fr = "Garçon arrivé avec un voisin, [aucune lettre de consentement], un numéro écrit sur le bras." }
misses "Girl of ten travelling with her father, letter from the mother shown."
misses "The school group of twelve children flew home on Sunday."
misses "He did not know his licence number at the border."
misses { fr = "Fillette de dix ans avec son père, lettre de la mère présentée." }
misses { fr = "Le groupe scolaire est revenu en avion dimanche." }
misses { fr = "Il ne savait pas son numéro de permis à la frontière." }
