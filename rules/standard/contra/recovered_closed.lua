contra    "contra.recovered_closed"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { partnership = { en = "link to the existing file", fr = "à relier au dossier existant" },
          protection  = { en = "follow-up only", fr = "suivi seulement" } }
source    "from general knowledge"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Past or closed matter, person already safe and known to police",
        fr = "Affaire passée ou close, personne déjà en sécurité et connue de la police" }
why   { en = "A matter that is over, with the person safe and known to police, needs a link rather than a new file.", fr = "Une affaire passée, avec une personne en sécurité et connue de la police, demande un lien plutôt qu'un nouveau dossier." }
ask   { en = "Is anyone else still there?", fr = "Y a-t-il encore quelqu'un là-bas?" }
false_alarms { en = "A person who is safe and speaks of others who are not.",
               fr = "Une personne en sécurité qui parle d'autres personnes qui ne le sont pas." }

words "safe" { en = "safe now, is safe, she is safe, he is safe, they are safe, i am safe, i'm safe, now safe, safe at home, back home safe, found safe, located safe, returned home safely, returned safely, in a safe place, moved on with her life, back with family, back with her family, home with her parents, was found, been found, has been located, was located safe",
               fr = "en sécurité, est en sécurité, maintenant en sécurité, retrouvée saine et sauve, retrouvé sain et sauf, saine et sauve, sain et sauf, retrouvée, retrouvé, revenue à la maison, rentrée chez elle, de retour chez elle, de retour chez ses parents, elle va bien, il va bien, ils vont bien, refait sa vie" }
words "closed" { en = "case closed, file closed, closed file, matter closed, file number, case number, occurrence number, already reported, already reported to police, police already, reported at the time, was reported, already with police, already investigated, was investigated, charges were laid, was convicted, was sentenced, in prison now, in jail now, trial is over, years ago, ten years ago, twenty years ago, decades ago, long time ago, a long time ago, historic, historical, back in 19, update only, for information only, concluded",
                 fr = "dossier clos, dossier fermé, affaire close, affaire classée, numéro de dossier, numéro d'événement, déjà signalé, déjà dénoncé, déjà rapporté, la police est au courant, déjà à la police, déjà enquêté, des accusations ont été portées, a été condamné, a été condamnée, en prison maintenant, procès terminé, il y a dix ans, il y a vingt ans, il y a des années, il y a longtemps, historique, mise à jour, à titre d'information, pour information, terminé" }

phrase "safe" { en = "{safe}", fr = "{safe}" }
phrase "closed" { en = "{closed}; {years >= 3} ago; closed with no|without",
                  fr = "{closed}; il y a {years >= 3}" }
phrase "closed" { en = "file|case|matter (is|was) (now)? closed; case closed; closed ... (no STR|no further action); no further action; turned out (to be)? fine", fr = "dossier|affaire clos|fermé|classé|close|fermée|classée; fermé sans déclaration; aucune suite" }

words "past" { en = "in 2009, in 2010, in 2012, in 2015, in 2016, years ago, eight years ago, last year, back then, as a teen, when i was young", fr = "en 2009, en 2010, en 2012, en 2015, en 2016, il y a huit ans, il y a dix ans, l'an dernier, à l'époque, quand j'étais jeune" }
words "over" { en = "she is safe now, safe now, lives with her sister, file concluded, concluded, sentenced, convicted, deported, i got out, i'm out, share my story, a survivor, i'm a survivor, volunteer as a speaker, speaker, back home with her parents, police already have, duplicate of occurrence, duplicate, investigation completed, closed the matter, matter closed, has a new open permit, already reported, took statements, was located, located and returned, returned to her mother, no further action", fr = "en sécurité maintenant, vit chez sa soeur, dossier conclu, reçu sa sentence, condamné, expulsé, m'en suis sortie, m'en suis sorti, raconter mon histoire, une survivante, survivante, donne des conférences, revenue chez ses parents, police a déjà le dossier, doublon du dossier, doublon, enquête terminée, fermé le dossier, nouveau permis ouvert, déjà signalé, pris des déclarations, a été retrouvée, retrouvée et remise, remise à sa mère, aucune autre mesure" }
phrase "over" { en = "{over} ...15 {over}; {past} ...12 {over}; {over} ...9 {past}; (happened|was) ...2 in {number 1990-2019} ...9 (safe|now|sister|lives|convicted); {years >= 4} ago ...12 (safe|story|out|over|now|survivor); (file|case|investigation|matter) (is|was|has been)? ...1 (concluded|completed|closed); i'm a survivor and; (accused|offender|he) was (convicted|sentenced|deported)", fr = "{over} ...15 {over}; {past} ...12 {over}; {over} ...9 {past}; (arrivé|passé) en {number 1990-2019}; il y a {years >= 4} ...12 (sécurité|histoire|maintenant|survivante|sortie); sortie ...3 il y a {years >= 3}; (dossier|enquête|affaire) ...2 (conclu|conclue|terminée|terminé|fermé|fermée|close); je suis une survivante; (accusé|il) a (été condamné|reçu sa sentence|été expulsé)" }
phrase "still" { en = "(is looking for her|looking for me|still there|nothing was done|went back to him|escaped last week|still has|now he|keeps calling|found me again|still owes)", fr = "(la cherche|me cherche|encore là|rien n'a été fait|retournée avec lui|semaine passée|a encore|m'a retrouvée|doit encore)" }
-- How it ended, and that it did.
words "outcome" { en = "is home safe, are home safe, home safe and sound, was found at, found at her, found at his, found well, located at, located well, located safe, located in, returned to the foster, returned to the group home, returned home, reunited, brought home, missing person cancelled, cancelled missing, in prison since, is in prison, in jail since, went to court, got six years, got years, was sentenced, got sentenced, was convicted, was deported, she died, he died, has died, have died, passed away, moved to a new employer, changed employers, are home in, is home in, back in her country, back home, got out, she left him, i left him, have left him, has left him, attended and cleared, team attended, update to our, update to, happened to me in the, happened to me years, happened to me when, that was a long time ago, it was a long time ago, long ago, years back, in the nineties, in the eighties", fr = "retrouvée chez, retrouvé chez, localisée, localisé, ramenée au, ramené au, retour à la maison, de retour au foyer, avis annulé, avis de disparition annulé, en dedans depuis, en prison depuis, passé en cour, allé en cour, a eu six ans, a été condamné, condamné, a été déporté, est mort, est décédé, ont changé d'employeur, a changé d'employeur, sont chez elles, est chez elle à, rentrée au pays, s'en est sortie, s'en est sorti, m'en suis sortie, l'a quitté, visite faite, mise à jour de, mise à jour, m'est arrivé dans, m'est arrivé il y a, ça fait longtemps, il y a longtemps, il y a des années, années 90, années 80" }
words "ending" { en = "concluded, file closed, is closed, was closed, now closed, returned closed, no further, no follow up, nothing further, cleared it, inspection finished, fine paid, new life, at peace, support group, survivors group, grandmother now, nurse today, lives with her sister, lives with her parents, safe, well in, and well, safe and sound, happy now, doing well, works as, today, i am ok now, i'm ok now, healed, married now", fr = "dossier terminé, dossier fermé, dossier clos, aucun autre suivi, aucune suite, rien retenu, inspection est finie, amende payée, refait ma vie, refait sa vie, en paix, groupe de soutien, groupe de survivantes, grand-mère aujourd'hui, infirmière aujourd'hui, vit chez sa soeur, vit chez ses parents, en sécurité, en bonne santé, saine et sauve, heureuse, va bien, aujourd'hui, guérie" }
phrase "outcome" { en = "{outcome}; (got|received|sentenced to|serving) {years >= 1}; (this|it|that) (was|happened) ...2 in {number 1950-2016}; {years >= 4} ago", fr = "{outcome}; (eu|reçu|pris|purge) {years >= 1}; (c'était|arrivé|c'est arrivé) ...2 en {number 1950-2016}; il y a {years >= 4}" }
phrase "ending" { en = "{ending}", fr = "{ending}" }
phrase "goes_on" { en = "went back|goes back|going back to him|there; looking for her|me|them; is out of jail|prison; still (in|there|has|owes|works|holds|with|are|at); is open; (two|other|more) (girls|women|workers) (are|remain|still); again; escaped; ran away; tonight|right now", fr = "retournée|retourné|retourne avec|là; la|me|les cherche; sorti de prison; (encore|toujours) (là|dans|avec|chez|en|pris|prise); est ouvert; (deux|autres) (filles|femmes|travailleurs) (sont|restent); recommencé; s'est sauvée; ce soir|en ce moment" }
phrase "shut" { en = "(closed|shut) (community|door|doors|curtains|curtain|permit|permits|camp|circle|account|group|windows|for the season)", fr = "(fermé|fermée|fermés) (à clé|la nuit|le jour)" }
words "over" { en = "already known to police, known to police already, lives in a shelter, living in a shelter, lives at a shelter, staying at a shelter, in a shelter since, in a safe house, in safe housing",
               fr = "déjà connue de la police, déjà connu de la police, connue de la police, vit en maison d'hébergement, en maison d'hébergement depuis, vit en hébergement, en hébergement depuis, dans une maison d'hébergement, en lieu sûr" }
flag_when "safe" :near("closed", "2 sentences")
flag_when "over" :unless("still", "same paragraph")
flag_when "outcome" :near("ending", "same paragraph") :unless("goes_on", "same paragraph")
          :unless("shut", "same paragraph")

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
hits "The [file is concluded], she is home."
hits "[I got out eight years ago], I just want to share it."
hits { fr = "Le [dossier est conclu, l'accusé a reçu sa sentence]." }
hits { fr = "Je [m'en suis sortie il y a huit ans], je veux juste en parler." }
misses "I reported it last year, nothing was done and she is still there."
misses { fr = "Je l'ai signalé l'an dernier, rien n'a été fait et elle est encore là." }
hits "She was [found at her] aunt's, file concluded."
hits "It [went to court], he is away, she lives with her sister today."
hits { fr = "On l'a [retrouvée chez] sa tante, dossier terminé." }
hits { fr = "C'est [passé en cour], elle vit chez sa soeur aujourd'hui." }
misses "She was found at the motel and went back to him again."
misses { fr = "On l'a retrouvée au motel, elle est retournée avec lui." }
misses "Her phone had died, the curtains are closed and he is not home."
misses "The rent left him with nothing; is she safe there?"
misses { fr = "Son téléphone est fermé depuis lundi." }
hits { en = "It was [eight years ago] and she is [safe now] with her aunt.",
       fr = "C'était [il y a huit ans] et elle est [en sécurité maintenant] chez sa tante." }
hits { en = "The [file was closed] in May after he was sentenced.",
       fr = "Le [dossier a été fermé] en mai après sa condamnation." }
hits { en = "She is [already known to police and lives in a shelter] since March.",
       fr = "Elle est [déjà connue de la police et vit en maison d'hébergement] depuis mars." }
hits { en = "[He was convicted] in 2014 and she has a family now.",
       fr = "[Il a été condamné] en 2014 et elle a une famille [aujourd'hui]." }
misses { en = "The pimp is known to police and she is still with him.",
         fr = "Le pimp est connu de la police et elle est encore avec lui." }
