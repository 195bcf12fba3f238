indicator "domestic.reported_missing_by_employer"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "domestic_servitude, labour"
pillars { protection = { en = "do not return the person to the employer", fr = "ne pas ramener la personne chez l'employeur" },
          prosecution = { en = "a report used as a threat", fr = "un signalement utilisé comme menace" } }
law       "CC 279.01"
corroborates "coercion.threat_denunciation"
source    "UNODC-HTI; HFJ"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Employer reports the worker missing or accuses them of theft after they leave", fr = "L'employeur signale la disparition ou accuse de vol après le départ" }
why { en = "A report of theft or disappearance right after someone leaves can be a way to get them back.", fr = "Une plainte pour vol ou disparition juste après un départ peut servir à ramener la personne." }
ask { en = "When did the person leave, and what was said before?", fr = "Quand la personne est-elle partie, et que s'est-il dit avant?" }
false_alarms { en = "A real theft; real worry about an employee.", fr = "Un vrai vol; une vraie inquiétude pour une employée." }

words "boss"    { use = "people.employers", en = "he, they, she, the wife, the husband", fr = "il, elle, ils, le mari, la femme" }
words "accuse"  { en = "accused her of stealing, accused him of stealing, accused them of stealing, accuses her of stealing, accuses him of theft, accused her of theft, accused him of theft, accused of theft, accused of stealing, says she stole, said she stole, says he stole, said he stole, claims she stole, claims he stole, claimed she stole, claimed he stole, reported a theft, reported her for theft, reported him for theft, says jewellery is missing, wants her charged, wants her found, wants her back, wants him back, return her to, bring her back, tell us where she is", fr = "l'accuse de vol, l'a accusée de vol, l'a accusé de vol, accusée de vol, accusé de vol, l'a accusée d'avoir volé, dit qu'elle a volé, dit qu'il a volé, prétend qu'elle a volé, prétend qu'il a volé, porté plainte pour vol, plainte pour vol, veut porter plainte contre elle, veut qu'on la retrouve, veut qu'on la ramène, veut la ravoir, qu'on la lui ramène" }
words "gone"    { en = "ran away, ran off, run away, left, took off, escaped, fled, disappeared, went missing, missing, walked out, gone, quit, absconded, when she left, after she left, when he left", fr = "sont partis, sont parties, enfuie, enfui, s'est enfuie, s'est sauvée, s'est sauvé, partie, parti, disparue, disparu, a quitté, quitté, portée disparue, quand elle est partie, après son départ, en fuite" }
words "report"  { en = "called police, called the police, called 911, reported, phoned police, went to police, filed a report, made a report, called us, calls to report, reports that, wishes to report", fr = "a appelé la police, ont appelé la police, a signalé, signale que, signale la disparition, a rapporté, s'est présenté au poste, est allé à la police, a porté plainte, nous a appelés, appelle pour signaler" }

phrase "accuse"  { en = "{boss} ...6 {accuse} ...9 {gone}; {gone} ...9 {accuse}; {accuse} ...6 {gone}; {people.employers} ...6 {accuse}", fr = "{boss} ...6 {accuse} ...9 {gone}; {gone} ...9 {accuse}; {accuse} ...6 {gone}; {people.employers} ...6 {accuse}" }
phrase "missing" { en = "{people.employers} ...4 {report} ...9 {people.workers} ...6 {gone}; {people.employers} ...4 {report} ...6 {gone}; {report} ...6 (nanny|maid|helper|housekeeper|caregiver|worker|workers|employee|domestic|au pair) ...6 {gone}", fr = "{people.employers} ...4 {report} ...9 {people.workers} ...6 {gone}; {people.employers} ...4 {report} ...6 {gone}; {report} ...6 (nounou|gardienne|bonne|aide|domestique|travailleur|travailleurs|employée|employé) ...6 {gone}" }
phrase "worker"  { en = "nanny|maid|helper|housekeeper|caregiver|worker|workers|domestic|employee|picker|live|cook|farm|employer", fr = "nounou|gardienne|bonne|aide|domestique|travailleur|travailleurs|employée|employé|cueilleur|ferme|cuisinier|employeur" }

flag_when "accuse"  :near("worker", "anywhere")
flag_when "missing" :near("worker", "anywhere")

hits "The [employer called police to say that the maid ran away] in the night."
hits "The nanny left on Monday; the [couple says she stole] a ring."
hits "The farmer [reported two workers missing] and wants them back before the harvest."
hits { fr = "L'[employeur a appelé la police pour dire que la bonne s'est sauvée] la nuit." }
hits { fr = "La nounou est partie lundi; le [couple dit qu'elle a volé] une bague." }
hits { fr = "Le [fermier a signalé que deux travailleurs sont partis] et il veut les ravoir." }
misses "The shop owner reported that a customer stole a jacket."
misses "A hiker was reported missing and found safe."
misses "The employee left for a better job."
misses { fr = "Le commerçant a signalé un vol de manteau par un client." }
misses { fr = "Une randonneuse disparue a été retrouvée." }
misses { fr = "L'employée a trouvé un meilleur emploi." }
