contra "contra.recovered_closed"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { partnership = { en = "link to the existing file", fr = "à relier au dossier existant" },
          protection = { en = "follow-up only", fr = "suivi seulement" } }
source    "from general knowledge"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Past or closed matter, person already safe and known to police", fr = "Affaire passée ou close, personne déjà en sécurité et connue de la police" }
why { en = "A matter that is over, with the person safe and known to police, needs a link rather than a new file.", fr = "Une affaire passée, avec une personne en sécurité et connue de la police, demande un lien plutôt qu'un nouveau dossier." }
ask { en = "Is anyone else still there?", fr = "Y a-t-il encore quelqu'un là-bas?" }
false_alarms { en = "A person who is safe and speaks of others who are not.", fr = "Une personne en sécurité qui parle d'autres personnes qui ne le sont pas." }

words "safe"   { en = "safe now, is safe, she is safe, he is safe, they are safe, i am safe, i'm safe, now safe, safe at home, back home safe, found safe, located safe, returned home safely, returned safely, in a safe place, moved on with her life, back with family, back with her family, home with her parents, was found, been found, has been located, was located safe",
                 fr = "en sécurité, est en sécurité, maintenant en sécurité, retrouvée saine et sauve, retrouvé sain et sauf, saine et sauve, sain et sauf, retrouvée, retrouvé, revenue à la maison, rentrée chez elle, de retour chez elle, de retour chez ses parents, elle va bien, il va bien, ils vont bien, refait sa vie" }
words "closed" { en = "case closed, file closed, closed file, matter closed, file number, case number, occurrence number, already reported, already reported to police, police already, reported at the time, was reported, already with police, already investigated, was investigated, charges were laid, was convicted, was sentenced, in prison now, in jail now, trial is over, years ago, ten years ago, twenty years ago, decades ago, long time ago, a long time ago, historic, historical, back in 19, update only, for information only, concluded",
                 fr = "dossier clos, dossier fermé, affaire close, affaire classée, numéro de dossier, numéro d'événement, déjà signalé, déjà dénoncé, déjà rapporté, la police est au courant, déjà à la police, déjà enquêté, des accusations ont été portées, a été condamné, a été condamnée, en prison maintenant, procès terminé, il y a dix ans, il y a vingt ans, il y a des années, il y a longtemps, historique, mise à jour, à titre d'information, pour information, terminé" }

phrase "safe"   { en = "{safe}", fr = "{safe}" }
phrase "closed" { en = "{closed}; {years >= 3} ago; closed with no|without", fr = "{closed}; il y a {years >= 3}" }
phrase "closed" { en = "file|case|matter (is|was) (now)? closed; case closed; closed ... (no STR|no further action); no further action; turned out (to be)? fine", fr = "dossier|affaire clos|fermé|classé|close|fermée|classée; fermé sans déclaration; aucune suite" }

flag_when "safe" :near("closed", "2 sentences")

hits "This was [ten years ago], I am safe and I have a family now."
hits "Youth was located safe at her aunt's, [file closed]."
hits "[Already reported to police] in Halifax, she is back with her family and safe."
hits { fr = "C'était [il y a dix ans], elle est en sécurité et a refait sa vie." }
hits { fr = "Jeune retrouvée chez sa tante, [dossier fermé]." }
hits { fr = "[Déjà signalé] à la police de Gatineau, elle est de retour chez ses parents." }
misses "I am hiding and I do not feel safe."
misses "She came two years ago and is still in that house."
misses "They open a new file every time she runs."
misses { fr = "Je me cache et je ne me sens pas en sûreté." }
misses { fr = "Elle est arrivée il y a deux ans et elle est encore dans cette maison." }
misses { fr = "On ouvre un nouveau signalement à chaque fugue." }
