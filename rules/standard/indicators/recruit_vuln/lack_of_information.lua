indicator "recruit_vuln.lack_of_information"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "people need to know the risk", fr = "il faut faire connaître le risque" },
          protection = { en = "the person needs to know their rights", fr = "la personne doit connaître ses droits" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Abuse of lack of information", fr = "Abus du manque d'information" }
why   { en = "A person who is kept in the dark cannot weigh the offer.", fr = "Une personne tenue dans l'ignorance ne peut pas peser l'offre." }
ask   { en = "What did the person know of the employer, the place and their rights before leaving?", fr = "Que savait la personne de l'employeur, du lieu et de ses droits avant de partir?" }
false_alarms { en = "A caller who asks for information about rights.", fr = "Personne qui demande de l'information sur ses droits." }

words "unknown" { en = "had no idea, no idea, did not know, didn't know, does not know, doesn't know, didnt know, never told, was not told, wasn't told, weren't told, never learned, didn't learn, did not learn, nobody told, no one told, never knew, not told", fr = "aucune idée, n'avait aucune idée, ne savait pas, savait pas, ne savaient pas, savaient pas, ne sait pas, sait pas, jamais dit, pas dit, jamais su, pas su, personne ne lui a dit, personne leur a dit, on ne lui a jamais dit, on lui a jamais dit, ignorait, ignoraient" }
words "what" { en = "where she was going, where he was going, where they were going, where we were going, who the employer, name of the employer, the employer's name, who she would work for, who he'd be working for, who he would be working for, who she'd be working for, what the work was, what the job was, what work, which city, which province, what province, the province, workers have rights, their rights, her rights, his rights, she had rights, he had rights, they had rights, had any rights, minimum wage, that it was illegal to", fr = "où elle allait, où il allait, où ils allaient, où on allait, qui était l'employeur, le nom de l'employeur, pour qui elle, pour qui il, quel travail, quelle ville, quelle province, les travailleurs ont des droits, ses droits, leurs droits, qu'elle avait des droits, qu'il avait des droits, qu'ils avaient des droits, le salaire minimum" }

phrase "unknown" { en = "{unknown} ... {what}; {unknown} ... (that workers|rights here|till|until) ... (landed|arrived|rights|here)", fr = "{unknown} ... {what}; {unknown} ... (avant|jusqu) ... (arrivée|arriver|rendu|rendue)" }
phrase "ordinary" { en = "i don't know; i didn't know; my rights; i do not know; we don't know; lost tourist; lost hiker; dementia", fr = "je ne sais pas; je sais pas; mes droits; je ne savais pas; randonneur; démence; je savais pas" }
flag_when "unknown" :unless("ordinary", "same sentence")

hits "She [had no idea where she was going]."
hits "He [was never told who the employer] is."
hits "They [did not know workers have rights] here."
hits { fr = "Elle n'avait [aucune idée où elle allait]." }
hits { fr = "On ne lui a [jamais dit qui était l'employeur]." }
hits { fr = "Ils ne [savaient pas que les travailleurs ont des droits]." }
misses "I don't know my rights about parking."
misses "The lost hiker had no map."
misses "We don't know which city won the game."
misses { fr = "Je ne sais pas quels sont mes droits." }
misses { fr = "Le randonneur perdu n'avait pas de carte." }
misses { fr = "Elle connaît bien ses droits." }
