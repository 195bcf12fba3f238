indicator "child.runaway_missing"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "child"
pillars { prevention = { en = "early help, school and group home contact", fr = "aide précoce, contact avec l'école et le centre" },
          protection = { en = "missing-child protocol", fr = "protocole d'enfant disparu" } }
corroborates "recruit_vuln.personal_situation"
source    "CHILD-FLAGS; CCIMA"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Child repeatedly missing, running away or truant", fr = "Enfant qui fugue, disparaît ou s'absente souvent" }
why { en = "Repeated absences are the time when young people are recruited.", fr = "C'est pendant les fugues répétées que les jeunes sont recrutés." }
ask { en = "Where did they stay, and who paid?", fr = "Où le jeune est-il resté, et qui a payé?" }
false_alarms { en = "A single late night, a family trip, an illness.", fr = "Une seule soirée en retard, un voyage en famille, une maladie." }

words "young"   { en = "~youth, ~teen, ~teenager, ~girl, ~boy, ~kid, ~child, ~student, ~minor, ~daughter, ~son, ~niece, ~sister, she, he, her, him, they", fr = "~jeune, ~ado, ~adolescent, ~fille, ~garçon, ~enfant, ~élève, ~mineur, ~fils, ~nièce, elle, il" }
words "gone"    { en = "ran away, runs away, running away, run away, ran from, runs from, awol, went missing, goes missing, gone missing, going missing, reported missing, is missing, has been missing, missing since, missing person, missing youth, missing girl, missing child, missing teen, left the group home, left placement, left her placement, disappears for, disappeared for, disappeared from, gone for days, gone all weekend, gone for a week, out all night, doesn't come home, does not come home, didn't come home, did not come home, did not return, didn't return, stays out, not been seen, hasn't been seen, hasn't been home, whereabouts unknown, eloped, absconded, absconds, left without permission, snuck out, sneaks out, runaway", fr = "fugue, fugues, a fugué, fugue encore, en fugue, fuguait, fuguer, fugueuse, fugueur, s'est sauvée, s'est sauvé, se sauve, est disparue, est disparu, disparue depuis, disparu depuis, portée disparue, porté disparu, rapportée disparue, disparition, disparaît, disparait, partie du centre, quitté le centre, quitté son foyer, quitté le foyer, n'est pas rentrée, n'est pas rentré, pas rentrée, pas rentré, rentre pas, ne rentre pas, découche, a découché, introuvable, sans nouvelles, partie depuis, parti depuis, manque à l'appel" }
words "again"   { en = "again, third, fourth, fifth, second, several, many, repeatedly, keeps, multiple, often, every weekend, each time, chronic, frequent, times, more and more, since", fr = "encore, troisième, quatrième, cinquième, deuxième, plusieurs, souvent, à répétition, répétées, multiples, chaque fin de semaine, toutes les fins de semaine, fréquentes, de plus en plus, fois, depuis" }
words "care"    { en = "group home, foster home, foster care, foster placement, placement, youth centre, youth center, receiving home, shelter, care home, youth residence, treatment centre, open custody, her placement", fr = "centre jeunesse, centre, foyer de groupe, foyer, famille d'accueil, ressource, unité, centre de réadaptation, hébergement, appartement supervisé" }
words "truant"  { en = "stopped going to school, stopped coming to school, stopped attending, skips school, skipping school, skipping class, missed school, missing school, missed class, absent from school, absent for, not in school, chronic absence, truant, truancy, dropped out, hasn't been to school, has not been to school, unexcused absences, absences, absent", fr = "ne va plus à l'école, va plus à l'école, plus à l'école, ne vient plus à l'école, vient plus à l'école, absences répétées, absences non motivées, s'absente, s'absente souvent, manque l'école, manque ses cours, sèche ses cours, foxe ses cours, a lâché l'école, décroché, décrochage, absente depuis, absent depuis, absente" }
words "found"   { en = "found dead, dog, cat, passport, wallet, senior, hiker, grandfather, grandmother, elderly, dementia, alzheimer, hunter", fr = "chien, chat, passeport, portefeuille, aînée, grand-père, grand-mère, randonneur, alzheimer, chasseur" }

phrase "gone"    { en = "{age 8-17} ...9 {gone}; {gone} ...9 {age 8-17}; {young} ...4 {gone} ...6 {care}; {gone} ...4 {care}; {again} ...4 {gone}; {gone} ...4 {again}; {number >= 2} ...1 (times|awols|runs); time (gone|missing|she ran|he ran|running) ...3 (since|this)", fr = "{age 8-17} ...9 {gone}; {gone} ...9 {age 8-17}; {young} ...4 {gone} ...6 {care}; {gone} ...4 {care}; {again} ...4 {gone}; {gone} ...4 {again}; {times >= 2} ...3 (fugué|sauvée|partie|disparue)" }
phrase "single"  { en = "{gone}", fr = "{gone}" }
phrase "truant"  { en = "{truant}", fr = "{truant}" }
phrase "minor"   { en = "{age 8-17}; {people.children}; {care}; school|grade; CAS|children's aid; foster", fr = "{age 8-17}; {people.children}; {care}; école|secondaire; DPJ" }
phrase "adult"   { en = "{found}; {age > 18}", fr = "{found}; {age > 18}" }

phrase "gone"    { en = "(time|times) ...1 gone; gone (since|for|overnight|again|all|every); reported missing; missing (from|in|since|for|three|two|four|again); (last|not) seen (since|at|on|in|leaving); (didn't|did not|never|hasn't|has not) ...1 (come|came|make it|return|returned|show up|shown up|back) ...1 (home|back|to school|to the group home|to class|to placement)?; past curfew|(missed curfew); (left|leaves|leaving|walked out of|skipped) ...2 (group home|placement|foster home|home|school|the house|the centre) ...4 (with|at night|without|again|and|to); on the run|lam; whereabouts ...2 unknown", fr = "(fois|en) ...2 fugue; (partie|parti|disparue|disparu|absente|absent) (depuis|pour|toute|encore|sans); portée|porté disparue|disparu; (pas|jamais) (revenue|revenu|rentrée|rentré|retournée); (quitté|quitte|sortie|sorti|partie) ...2 (centre|foyer|maison|école|unité|famille d'accueil) ...4 (avec|la nuit|sans|encore|pour); (manqué|dépassé) ...2 couvre-feu; en cavale; introuvable" }
phrase "truant"  { en = "(absent|away|missed|missing|skipped) ...2 {days >= 3}; (absent|away|missed|missing) ...3 (weeks|classes|school|days|periods|mornings); {number >= 3} ...1 absences; (falls|fell|falling|asleep|sleeps) ...2 (asleep)? ...1 in class; (grades|marks) ...3 (dropped|dropping|down|falling|slipping)", fr = "(absente|absent|manqué|manque) ...2 {days >= 3}; (absente|absent|manqué) ...3 (semaines|cours|école|jours|périodes); {number >= 3} ...1 absences; (s'endort|endormie|dort) ...2 (en classe|pendant les cours); (notes|résultats) ...3 (chute|baisse|baissé)" }
phrase "minor"   { en = "{number 9-17} (yo|yr); youth; teen; kids; student; placement; mom; parents; daughter; class; homeroom", fr = "jeune; ado; élève; centre; ma fille; parents; mère; classe; la petite" }
flag_when "gone"   :near("minor", "anywhere") :unless("adult", "same sentence")
flag_when "single" :near("minor", "2 sentences") :unless("adult", "same sentence")
flag_when "truant" :near("minor", "anywhere")

hits "Fourth time she [ran away] from the group home this summer."
hits "The girl, [15, has been missing] since Thursday."
hits "Grade ten student, [stopped coming to school] in October."
hits { fr = "C'est la [troisième fugue du centre] cet été." }
hits { fr = "La fille de [15 ans est disparue] depuis jeudi." }
hits { fr = "L'élève de secondaire quatre ne [vient plus à l'école] depuis octobre." }
misses "My dog went missing near the lake."
misses "The worker ran away from the farm at night, he is forty."
misses "Our meeting on runaway costs is on Monday."
misses { fr = "Mon chien a disparu près du lac." }
misses { fr = "Le travailleur de quarante ans a quitté la ferme." }
misses { fr = "Il manque des documents dans l'envoi." }
