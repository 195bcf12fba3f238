indicator "recruit_vuln.false_info_migration"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "answer the false stories", fr = "répondre aux faux récits" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "False information about successful migration", fr = "Fausse information sur une migration réussie" }
why   { en = "Stories of easy success make an unsafe offer look good.", fr = "Des récits de réussite facile font paraître bonne une offre risquée." }
ask   { en = "What pictures or stories were shown, and by whom?", fr = "Quelles photos ou quels récits a-t-on montrés, et qui?" }
false_alarms { en = "Ordinary advertising by a school or a city.", fr = "Publicité ordinaire d'une école ou d'une ville." }

words "show" { en = "showed, shows, showed him, showed her, showed them, showed us, showed me, posted, told him that everyone, told her that everyone, told them that everyone, said everyone, says everyone, told that everyone, everyone gets, everybody gets, all get, bragged", fr = "montrait, montré, montre, montraient, publiait, disait que tout le monde, dit que tout le monde, disaient que tout le monde, tout le monde a, tout le monde obtient, tout le monde devient, se vantait" }
words "dream" { en = "got rich, rich in canada, rich, big house, big houses, new car, new cars, pickup trucks, citizenship, citizenship after, passport of canada, passport after, gets citizenship, gets a passport, money grows, easy money, good life, paradise, success stories, made it in canada, cars and houses", fr = "devenus riches, riches, riche au canada, grosse maison, grosses maisons, chars neufs, auto neuve, pick-up, la citoyenneté, citoyenneté après, le passeport canadien, passeport après, argent facile, belle vie, paradis, réussi au canada" }

phrase "dream" { en = "{show} ... {dream}; (pictures|photos|photographs|videos) of ... {dream}; everyone|everybody (gets|has|becomes) ... (citizenship|passport|residence|residency|rich|papers) after", fr = "{show} ... {dream}; (photos|vidéos|images) de ... {dream}; tout le monde (obtient|a|devient) ... (citoyenneté|passeport|résidence|riche|papiers)" }
phrase "ordinary" { en = "dealership; lottery; real estate; open house; movie; car show", fr = "concessionnaire; loterie; immobilier; film; salon de l'auto" }
flag_when "dream" :unless("ordinary", "same sentence")

hits "The recruiter [showed pictures of men who got rich] here."
hits "He [said everyone gets citizenship] in a year."
hits "They sent [videos of big houses] to the village."
hits { fr = "Le recruteur [montrait des photos de gens devenus riches]." }
hits { fr = "Il [disait que tout le monde obtient la citoyenneté]." }
hits { fr = "Ils envoyaient des [photos de grosses maisons]." }
misses "The dealership showed us new cars."
misses "My sister got her citizenship in June."
misses "We took pictures of the lake."
misses { fr = "Le concessionnaire montrait des chars neufs." }
misses { fr = "Ma soeur a eu sa citoyenneté en juin." }
misses { fr = "On a pris des photos du lac." }
