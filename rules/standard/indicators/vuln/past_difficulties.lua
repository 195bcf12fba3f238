indicator "vuln.past_difficulties"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection = { en = "trauma-informed support", fr = "soutien adapté au traumatisme" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Past difficulties keep the person in place", fr = "Des difficultés passées maintiennent la personne en place" }
why { en = "Someone who has lived through abuse before may take control for normal.", fr = "Qui a déjà vécu des abus peut trouver le contrôle normal." }
ask { en = "What does the person compare this with? Who supported them earlier?", fr = "À quoi la personne compare-t-elle cela? Qui l'a déjà soutenue?" }
false_alarms { en = "A hard past that nobody abuses now.", fr = "Un passé difficile dont personne n'abuse maintenant." }

words "past"  { en = "foster care, foster home, foster homes, group homes, residential school, refugee camp, detention, abuse, abused as a child, sexual abuse, violent home, addiction, war, prison, orphanage, trauma, libya, another pimp, trafficked before, exploited before", fr = "famille d'accueil, familles d'accueil, foyers, pensionnat, camp de réfugiés, détention, abus, abusée enfant, abusée dans l'enfance, agressions dans l'enfance, foyer violent, toxicomanie, guerre, prison, orphelinat, traumatisme, libye, un autre pimp, déjà exploitée" }
words "long"  { en = "in and out of, history of, long history of, years of, grew up in, childhood of, survivor of, survived, aged out of, bounced around, raised in, came out of", fr = "de famille d'accueil en, historique de, longue histoire de, longue histoire d', des années de, a grandi en, a grandi dans, a grandi dans un, enfance de, a survécu à, sortie de, sorti de, ballottée de" }

phrase "history" { en = "{long} ...2 {past}; (abused|assaulted|molested|raped|beaten) ...2 as a (child|kid|girl|boy|teen)", fr = "{long} ...2 {past}; de famille d'accueil en famille d'accueil; (abusée|agressée|violée|battue) ...2 (enfant|petite|dans l'enfance)" }
phrase "normal"  { en = "(been through|went through|lived|seen|has had) ...2 (this|it|worse) ...1 before ...6 (normal|used to|nothing|better|fine)?; (thinks|believes|says) ...2 (this|it|that) ...1 (is|was)? ...1 (normal|how it is|nothing new|not so bad|better than); (compared with|compared to|worse) ...2 (before|that|home|there|libya|what)", fr = "(déjà|avant) ...2 (vécu|connu|passé) ...1 (ça|pire|cela); (croit|pense|dit|trouve) ...2 (que)? ...1 (c'est|ça)? ...1 (normal|correct|pas si pire); (comparé|comparée|à côté) ...2 (ça|là-bas|avant|libye)" }
phrase "hold"    { en = "{people.employers}; ~recruiter|~agent|~trafficker|~boyfriend|clients|pimp|boss|passport|debt|work|wages|he|they|him", fr = "{people.employers}; ~recruteur|~agent|~trafiquant|~chum|clients|pimp|patron|passeport|dette|travail|paye|lui|ils" }

flag_when "history" :near("hold", "2 sentences")
flag_when "normal"  :near("hold", "2 sentences")

hits "She has been [in and out of foster care] since six and he was the first to give her a key."
hits "He thinks [this is normal], his last boss hit harder."
hits "[Long history of abuse], the new boyfriend takes her pay."
hits { fr = "Elle va [de famille d'accueil en famille d'accueil] depuis six ans, le pimp a été le premier à l'héberger." }
hits { fr = "Il [trouve que c'est normal], son ancien patron frappait plus fort." }
hits { fr = "[Longue histoire d'abus], le nouveau chum prend sa paye." }
misses "The course covers the history of the town."
misses "Foster care workers meet on Friday."
misses "She grew up in Regina with three sisters."
misses { fr = "Le cours porte sur la ville." }
misses { fr = "Les intervenantes se réunissent vendredi." }
misses { fr = "Elle a grandi à Amos avec trois soeurs." }
