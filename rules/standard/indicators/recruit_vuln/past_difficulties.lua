indicator "recruit_vuln.past_difficulties"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "the risk of being exploited again is high",
                         fr = "le risque d'une nouvelle exploitation est élevé" } }
source    "ILO-2009; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Past difficulties exploited (earlier trafficking, failed migration, past abuse)",
        fr = "Difficultés passées exploitées (traite antérieure, migration échouée, abus)" }
why   { en = "A person hurt before is often chosen again.",
        fr = "Une personne déjà blessée est souvent choisie de nouveau." }
ask   { en = "What did the recruiter know of the past?", fr = "Que savait le recruteur du passé?" }
false_alarms { en = "A past that nobody used.", fr = "Un passé dont personne ne se sert." }

words "past" { en = "was trafficked before, trafficked before, trafficked as a child, exploited before, had been deported, deported once, deported before, deported already, abused as a child, abused as a kid, molested as a child, raped as a child, held in libya, held before, was in a camp, survived a, another pimp before, had a pimp before, previous trafficker, failed crossing, turned back before, history of abuse, history of exploitation", fr = "déjà victime de traite, déjà été exploitée, déjà exploitée, déjà été vendue, déjà expulsé, déjà expulsée, déjà été expulsé, abusée dans l'enfance, abusée enfant, abusé dans l'enfance, agressée enfant, violée enfant, détenu en libye, détenue en libye, un autre pimp avant, avait déjà un pimp, passé d'abus, passé de violence, survivante d" }
words "use" { en = "he knew, they knew, knew it, knew about it, used it, used that, recruiter, recruited, met, again, told him, told her, approached, preyed, targets, which he", fr = "il savait, il le savait, ils savaient, le savait, s'en est servi, recruteur, recrutée, rencontré, encore, de nouveau, approchée, cible" }

phrase "both" { en = "{past} ... {use}; {use} ... {past}; was trafficked before; (trafficked|exploited) once before", fr = "{past} ... {use}; {use} ... {past}; déjà (été)? victime de traite" }
phrase "ordinary" { en = "survivor speaker; conference; memoir; article; charity; according to",
                    fr = "conférence; article; récit; colloque; selon" }
words "past2" { en = "assaulted as a kid, molested, got molested, abused as a kid, abuse as a child, grew up with abuse, second time she's been trafficked, been trafficked before, trafficked before, already placed him once, rescued from a pimp, history of exploitation, exploited as a minor, exploitation as a minor, cheated by one agency, cheated before, was deported, been deported, sent back with nothing, lost everything at sea, previously sold, sold by a relative, child soldier, trauma from, her trauma, what her uncle did, about her uncle, been through something, been through a lot, survived, already ruined, previous pimp, old pimp", fr = "agressée petite, agressée enfant, abuser quand j'étais petite, abusée petite, abusée quand, grandi dans les abus, deuxième fois qu'elle est victime, déjà été victime de traite, déjà placé dans, sortie des griffes, griffes d'un pimp, passé d'exploitation, exploitée comme mineure, flouer par une agence, flouée par, été expulsé, renvoyé sans rien, perdu en mer, déjà vendue, vendue par un parent, enfant soldat, traumatisme de, son traumatisme, parlé de son oncle, ce que son oncle, vécu quelque chose, qui ont vécu, survécu, déjà finie, ancien pimp" }
words "by" { use = "recruitment.offer", en = "why not get paid, found out she, bring that up, brought that up, used to bring, get me to do, easy prey, buttons to push, told her he understood, another one found her, recruited again, same network, contacted her, had to go with another, then accepted, accepted the, ordered around, recruiter, look for girls, offered safety, told him about", fr = "aussi bien être payée, a su qu'elle, me ramenait ça, ramenait, faire faire des affaires, proie facile, où appuyer, disait qu'il comprenait, un autre l'a trouvée, recrutée encore, recrutée de nouveau, même réseau, recontactée, passer par une autre, puis il a accepté, accepté l'offre, obéit facilement, recruteur, cherchent des filles, offrait la sécurité, lui avait parlé" }
phrase "past2" { en = "{past2}", fr = "{past2}" }
phrase "by" { en = "{by}", fr = "{by}" }
flag_when "both" :unless("ordinary", "2 sentences")
flag_when "past2" :near("by", "2 sentences") :unless("ordinary", "2 sentences")

hits "She was [abused as a child and he knew] it."
hits "He had been [deported once, the recruiter] said he could fix it."
hits "Client [was trafficked before], in another province."
hits { fr = "Elle a été [abusée dans l'enfance, et il le savait]." }
hits { fr = "Il avait été [déjà expulsé, le recruteur] le lui rappelait." }
hits { fr = "Elle avait [déjà été victime de traite]." }
misses "The survivor speaker was trafficked before and spoke at the conference."
misses "He had a history of heart trouble."
misses "The article covers people deported in 2010."
misses { fr = "La conférence d'une femme déjà victime de traite aura lieu jeudi." }
misses { fr = "Il a un passé de joueur de hockey." }
misses { fr = "L'article parle de gens expulsés." }
hits "He knew she was [molested] and used to bring that up to get her to do it."
hits { fr = "Il savait qu'elle avait été [abusée petite] et lui ramenait ça." }
misses "He tried Europe first and liked Canada better."
misses "The rescued dog was abused before we got it."
misses { fr = "Il a essayé l'Europe d'abord et préfère le Canada." }
misses { fr = "Le chien rescapé avait été abusé." }
hits "He had [been deported] from Spain, and then accepted the broker's offer."
hits { fr = "Elle avait été [flouée par] une agence et un autre courtier l'a trouvée, puis il a accepté l'offre." }
