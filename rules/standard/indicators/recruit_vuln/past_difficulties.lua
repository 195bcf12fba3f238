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
phrase "c_before" { en = "(cheated|scammed|tricked|robbed|sold|trafficked|deported|exploited|pimped|beaten|used|burned) ...4 (before|already|once|earlier|by another|last year|last time|years ago|as a girl|as a boy|as a child|in libya|in lagos|back home); (already|once|before) ...3 (cheated|scammed|tricked|sold|trafficked|deported|exploited|pimped)", fr = "(arnaqué|arnaquée|trompé|trompée|volé|vendue|vendu|traitée|déporté|déportée|expulsé|expulsée|exploitée|exploité|pimpée) ...4 (avant|déjà|une fois|par une autre|par un autre|l'an passé|quand elle était|enfant|en libye|au pays); déjà (été)? ...1 (arnaqué|arnaquée|trompé|trompée|vendue|vendu|déporté|expulsé|expulsée|exploitée|exploité|pimpée)" }
phrase "c_new" { en = "(this one|new agent|new agency|new recruiter|the recruiter|the agent|this agency|another man|new boyfriend|he|she|they|lady) ...3 (knew|knows|heard|promised|promises|offered|offers|told|said he would|make it right|found her|found him|picked)", fr = "(celle-ci|celui-ci|nouvel agent|nouvelle agence|le recruteur|l'agent|l'agence|un autre|nouveau chum|il|elle|ils|dame) ...3 (savait|sait|a su|a promis|promis|promet|offert|offre|disait|trouvée|trouvé|choisie)" }
phrase "both" { en = "(was|were|been) (already|once) trafficked; (trafficked|exploited) (once|twice) (in|by|as|at)" }
words "past" { fr = "abusée petite, abusée quand elle était petite, abusé petit, abusée enfant, abusée plus jeune" }
phrase "both" { en = "(got out of|out of) (the life|prostitution) ...7 (knew|knows)",
                fr = "(sortie|sorti|sortait) de (la prostitution|ce milieu|ce monde-là) ...7 (savait|savaient)" }
flag_when "both" :unless("ordinary", "2 sentences")
flag_when "past2" :near("by", "2 sentences") :unless("ordinary", "2 sentences")

-- What the person went through before, and that it was known and used.
words "past3" { en = "was in this from, in it before, been in it before, been in this before, was in it at, in the life before, in the life at, got out of the life, got out of it, had got out, out of the life, been sold, had been sold, was sold at, sold in, sold at, sold as a child, sold as a girl, had been exploited, been exploited, was exploited, was trafficked, been trafficked, had been trafficked, rescued once, been rescued, got home through, treatment house, safe house before, was in a shelter before, abused by, abused in, been abused, had been abused, abuse in, was abused, molested by, assaulted by her, assaulted by his, raped by, raped at, raped in, raped on, been raped, had been raped, grew up in care, foster father, foster homes, in and out of care, residential school, was deported, been deported, deported twice, turned back, turned back twice, pushed back, sent back once, sent back twice, sent home once, failed crossing, crossing failed, cheated once, cheated before, scammed before, scammed once, robbed by smugglers, left in the desert, held for ransom, detained in libya, in detention, tortured in, was a child soldier, been a soldier at, war as a child, forced marriage before, ran from a forced marriage, married off at, was married at, an ex who beat, ex beat her, beaten by her ex, violent ex, her first pimp, first pimp, an old pimp",
                fr = "était là-dedans, déjà été là-dedans, déjà dans le milieu, sortie du milieu, sorti du milieu, avait réussi à sortir, s'en était sortie, s'en était sorti, déjà vendue, déjà été vendue, avait été vendue, vendue à l'âge, vendue enfant, vendue en, vendue à, déjà exploitée, déjà exploité, avait été exploitée, avait été exploité, déjà victime, victime de traite à, déjà connu, connu à, placée à, placé à, placée en, de foyer en foyer, familles d'accueil, abusée dans, abusé dans, abusée par, abusé par, abusée à, agressée par, agressé par, agressée dans, violée par, violée à, violée en, violée dans, violé par, avait été violée, avait été abusée, refoulée, refoulé, refoulée deux fois, refoulé deux fois, renvoyée une fois, renvoyé une fois, déjà renvoyée, déjà renvoyé, expulsée deux fois, expulsé deux fois, traversée manquée, traversée ratée, arnaquée une fois, arnaqué une fois, déjà arnaqué, déjà arnaquée, déjà flouée, déjà floué, volé par des passeurs, laissée dans le désert, retenue contre rançon, détenue en, torturée, torturé, enfant soldat, mariée à, mariage forcé avant, fui un mariage, son ancien pimp, premier pimp, ancien pimp, ex violent, battue par son ex, pensionnat" }
phrase "past3" { en = "{past3}; {past2}; {past}", fr = "{past3}; {past2}; {past}" }
phrase "knew" { en = "{recruitment.knew}; {recruitment.picked}; (he|she|they|agent|recruiter) ...2 (knew|guessed|learned|heard|read)", fr = "{recruitment.knew}; {recruitment.picked}; (l'avait|l'a|l'ont) ...1 (deviné|devinée|appris|su|lu|entendu); prenait des notes" }
phrase "gain3" { en = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (pay|paid|pays|wage|wages|owes|owed|debt|papers|permit|boss|contractor|foreman|madame|pimp|gang|trap|sleeps|hours|locked|donor|transplant|bruise|bruises|cries|hidden|motel|trailer|earn|earns|married off|appointments|drugs|bookings)", fr = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (paye|payé|payée|payés|salaire|doit|dette|papiers|permis|boss|patron|contremaître|madame|pimp|gang|dort|heures|barré|donneur|greffe|bleus|pleure|cachée|motel|remorque|gagne|audience|clients|sinon|fugue|chez lui|rendez-vous|drogue)" }
phrase "ordinary3" { en = "(police officer|therapist|counsellor|detective|crown|sentenced|convicted|speaker|conference|memoir|article)", fr = "(policier enquêteur|thérapeute|psychologue|enquêteur|condamné|conférence|mémoires|article)" }

flag_when "past3" :near("knew", "2 sentences") :near("gain3", "anywhere")
          :unless("ordinary3", "same sentence") :unless("ordinary", "2 sentences")
flag_when "c_before" :near("c_new", "same sentence") :near("gain3", "anywhere")
          :unless("ordinary3", "same sentence") :unless("ordinary", "2 sentences")

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

hits "She had [been sold] once as a girl, the agent knew it, and he keeps her passport."
hits { fr = "[Abusée par] un oncle, elle le lui avait raconté; maintenant il prend l'argent des clients." }
misses "He was deported in 2019 and has come back as a tourist."
misses { fr = "Elle a été agressée par un inconnu; le médecin le savait." }
hits "He had been [cheated by another agency before, this one knew it and promised] to make it right."
hits { en = "She [was already trafficked once in Winnipeg].",
       fr = "Elle [a déjà été victime de traite à Winnipeg]." }
hits { en = "He knew [she had been abused as a kid] and used it to get her.",
       fr = "Il savait [qu'elle avait été abusée petite] et s'en est servi pour l'avoir." }
hits { en = "She [got out of the life last year and the new guy knew it].",
       fr = "Elle [était sortie de la prostitution l'an passé et le nouveau le savait]." }
misses { en = "He left the game early and everybody knew it.",
         fr = "Il est sorti de la rue Saint-Denis et il savait le chemin." }
