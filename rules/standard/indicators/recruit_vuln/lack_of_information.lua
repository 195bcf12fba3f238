indicator "recruit_vuln.lack_of_information"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "people need to know the risk",
                         fr = "il faut faire connaître le risque" },
          protection = { en = "the person needs to know their rights",
                         fr = "la personne doit connaître ses droits" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Abuse of lack of information", fr = "Abus du manque d'information" }
why   { en = "A person who is kept in the dark cannot weigh the offer.",
        fr = "Une personne tenue dans l'ignorance ne peut pas peser l'offre." }
ask   { en = "What did the person know of the employer, the place and their rights before leaving?",
        fr = "Que savait la personne de l'employeur, du lieu et de ses droits avant de partir?" }
false_alarms { en = "A caller who asks for information about rights.",
               fr = "Personne qui demande de l'information sur ses droits." }

words "unknown" { en = "had no idea, no idea, did not know, didn't know, does not know, doesn't know, didnt know, never told, was not told, wasn't told, weren't told, never learned, didn't learn, did not learn, nobody told, no one told, never knew, not told", fr = "aucune idée, n'avait aucune idée, ne savait pas, savait pas, ne savaient pas, savaient pas, ne sait pas, sait pas, jamais dit, pas dit, jamais su, pas su, personne ne lui a dit, personne leur a dit, on ne lui a jamais dit, on lui a jamais dit, ignorait, ignoraient" }
words "what" { en = "where she was going, where he was going, where they were going, where we were going, who the employer, name of the employer, the employer's name, who she would work for, who he'd be working for, who he would be working for, who she'd be working for, what the work was, what the job was, what work, which city, which province, what province, the province, workers have rights, their rights, her rights, his rights, she had rights, he had rights, they had rights, had any rights, minimum wage, that it was illegal to", fr = "où elle allait, où il allait, où ils allaient, où on allait, qui était l'employeur, le nom de l'employeur, pour qui elle, pour qui il, quel travail, quelle ville, quelle province, les travailleurs ont des droits, ses droits, leurs droits, qu'elle avait des droits, qu'il avait des droits, qu'ils avaient des droits, le salaire minimum" }

phrase "unknown" { en = "{unknown} ... {what}; {unknown} ... (that workers|rights here|till|until) ... (landed|arrived|rights|here)", fr = "{unknown} ... {what}; {unknown} ... (avant|jusqu) ... (arrivée|arriver|rendu|rendue)" }
phrase "ordinary" { en = "i don't know; i didn't know; my rights; i do not know; we don't know; lost tourist; lost hiker; dementia", fr = "je ne sais pas; je sais pas; mes droits; je ne savais pas; randonneur; démence; je savais pas" }
words "un2" { en = "without knowing, without being told, no clue, no idea, had no idea, didn't know, did not know, didnt know, not know, never heard that, had never heard, never told, weren't aware, wasn't aware, not aware, unaware, cannot name, can't name, couldn't name, could not name, none could tell me, could tell me, nobody explained, no one explained, nobody explain, nobody told, no one told, kept the details, kept from us, only told us, only told them, didn't tell us, did not tell us, don't say the name, not say the name, no address, all she knew, all he knew, all they knew, believed the employer", fr = "sans savoir, sans qu'on lui dise, sans qu'on leur dise, aucune idée, n'avait aucune idée, savait pas, savais pas, savaient pas, ne savait pas, ne savaient pas, jamais entendu dire, jamais entendu parler, ignoraient, ignorait, ignorent, incapable de nommer, pouvait pas nommer, pas pu nommer, pouvait me dire, personne ne lui avait expliqué, personne lui a expliqué, personne a expliqué, personne ne leur a, caché les détails, cachaient les détails, on nous a dit le nom, on ne dit pas le nom, ni adresse, tout ce qu'elle savait, tout ce qu'il savait, croyait que le patron" }
words "what2" { en = "name of the family, family she'd work for, family he'd work for, she would work for, he would work for, her employer, his employer, the employer, employer's name, where the farm is, who runs it, who owns it, who runs the, who owns the, change employers, switch employers, town once, what the job paid, what the job was, what it was, what it paid, the job, what i sign up for, what i was signing, what she was signing up, minimum wage, how long, would be gone, what an escort was, would tie her, permit would tie, tied to, tie her to one, what rights, his rights, her rights, their rights, rights here, till the last minute, until the last minute, was what the recruiter, what the recruiter had told, once we were in the bus, where they were going, where she was going, where he was going, where we were going, destination, name of the plant, name of the factory, kind of work, working hours, her pay, his pay", fr = "nom de la famille, famille où elle travaillerait, pour qui elle travaillerait, pour qui il travaillerait, son employeur, l'employeur, nom de l'employeur, où est la ferme, à qui elle est, à qui est, changer d'employeur, changer de patron, ville rendus, nom de la ville, de la paye ni, ni du travail, du travail, de l'emploi, dans quoi je m'embarquais, dans quoi jm'embarquais, dans quoi elle s'embarquait, salaire minimum, pour combien de temps, c'était quoi une escorte, le permis la liait, la liait à, ses droits, leurs droits, quels droits, de ses droits, jusqu'à la dernière minute, venait de la recruteuse, venait du recruteur, rendus dans l'autobus, où ils allaient, où elle allait, où il allait, où on allait, destination, nom de l'usine, quel genre de travail, heures de travail, la paye" }
phrase "un2" { en = "{un2} ...8 {what2}; (none|not one) of (the|them) ... (tell|say|name|know) ...6 {what2}; (kept|hid|hiding) the details from", fr = "{un2} ...8 {what2}; aucun des ... (dire|nommer|sait|savait) ...6 {what2}; (caché|cachaient|cachent) les détails; {what2} ... {un2}" }
phrase "gain" { en = "{recruitment.exploit}; plane; bus; traveller; passenger; permit; recruiter; canada; farm; left; escort; workers; the men", fr = "{recruitment.exploit}; avion; autobus; voyageuse; voyageur; passagère; permis; recruteuse; canada; ferme; est parti; est partie; escorte; les hommes; travailleurs" }
phrase "un2" { en = "(what|which) (city|country|province|town|place) is (this|it|that); (doesn't|does not|didn't|did not|don't) know (what|which) (country|city|province|town|employer|company|plant|farm); (believes|thinks|believed|thought) that? (the|it|a|her|his) ... (grows back|returns to|heals|is normal|comes back|is free|is legal); (asked|asks) (me|us|him|her)? ...3 (how many hours|how far) ... (from|to) canada", fr = "(c'est|on est dans) quel (pays|ville|province); (sait|savait|savaient|savent) pas (quel|quelle|c'est quel|dans quel|dans quelle) (pays|ville|province|compagnie|usine|ferme|employeur); (croit|pense|croyait|pensait) que ... (repousse|revient|est normal|est gratuit|est légal); (demandé|demande) ...3 (à combien d'heures|combien d'heures|à quelle distance) ... (du|de|au)" }
phrase "c_untold" { en = "(nobody|no one|noone|never|not|didn't|wasn't|weren't) ...2 (told|said|explained|informed|mention|mentioned|tell|say|knew|know) ...4 (what the|which|what|how long|how much|the name of|whose|who the|where the|what kind of) ...3 (farm|company|plant|employer|boss|job|work|town|city|pay|paid|house|family|hours|called|long)", fr = "(personne|jamais|pas) ...3 (dit|expliqué|informé|mentionné|savait|su|sait) ...5 (nom de la|nom du|quelle|quel|combien|chez qui|où|c'était quoi) ...3 (ferme|compagnie|usine|employeur|patron|job|emploi|travail|ville|paye|maison|famille|heures|temps)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
words "unknown" { en = "nobody ever told, no one ever told" }
words "what" { en = "where the plane was going, where the van was going, where the flight was going, where the plane would land, where they were taking her, where they were taking him, where they were taking them, who his employer was, who her employer was, who their employer was, who his boss was, who they worked for, who he worked for, who she worked for, they have rights, they had rights",
               fr = "où l'avion allait, où allait l'avion, où la van allait, où allait la van, où on l'amenait, où ils l'amenaient, qui était son employeur, qui était leur employeur, qui était son patron, pour qui il travaillait, pour qui elle travaillait, pour qui ils travaillaient, qu'ils ont des droits, qu'ils avaient des droits, qu'elle a des droits, qu'elle avait des droits, qu'il a des droits, qu'il avait des droits" }
words "unknown" { fr = "personne lui a jamais dit, personne leur a jamais dit, personne ne lui a jamais dit, personne ne leur a jamais dit, personne lui a dit, personne leur a dit, personne m'a jamais dit, personne nous a jamais dit" }
words "unknown" { fr = "leur a pas dit, lui a pas dit, m'a pas dit, nous a pas dit, leur ont pas dit, lui ont pas dit" }
words "what" { fr = "c'était quoi l'ouvrage, c'était quoi la job, c'était quoi le travail, c'était où" }
flag_when "unknown" :unless("ordinary", "same sentence") :unless("cleared", "2 sentences")
flag_when "un2" :near("gain", "2 sentences") :unless("ordinary", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "c_untold" :near("gain", "2 sentences") :unless("ordinary", "same sentence")
          :unless("cleared", "2 sentences")

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
hits "The men had [no idea who runs the farm]."
hits "She flew over [without being told where she would work for] the agent."
hits "The broker hired her and [nobody explained that the permit would tie] her to one house."
hits { fr = "Les ouvriers n'avaient [aucune idée de leurs droits]." }
hits { fr = "Elle est partie [sans savoir pour qui elle travaillerait]." }
hits { fr = "La voyageuse est [incapable de nommer son employeur]." }
misses "My kid was never told who his teacher is."
misses "He didn't know who had won the game."
misses { fr = "On a jamais dit à mon gars qui est son prof." }
misses { fr = "Il savait pas qui avait gagné la partie." }
gaps "[Nobody told him what the farm was called or how long]."
gaps { fr = "[Personne lui a dit le nom de la ferme ni pour combien de temps]." }
hits { en = "She [did not know where the plane was going].",
       fr = "Elle [savait pas où l'avion allait]." }
hits { en = "Nobody [ever told him who his employer was].",
       fr = "Personne [lui a jamais dit qui était son employeur]." }
hits { en = "The workers [had no idea they have rights here].",
       fr = "Les travailleurs [ignoraient qu'ils ont des droits ici]." }
hits { en = "They [were not told what the work was before they left].",
       fr = "On [leur a pas dit c'était quoi l'ouvrage avant de partir]." }
misses { en = "My son did not know where the bus was going, it was a surprise party.",
         fr = "Mon fils savait pas où l'autobus allait, c'était un party surprise." }
