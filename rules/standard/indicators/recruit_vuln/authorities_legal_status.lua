indicator "recruit_vuln.authorities_legal_status"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "labour, domestic_servitude, any"
pillars { protection  = { en = "an open work permit for vulnerable workers may help",
                          fr = "un permis ouvert pour travailleurs vulnérables peut aider" },
          partnership = { en = "IRCC and ESDC oversee the permit",
                          fr = "IRCC et EDSC encadrent le permis" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Relationship with authorities or legal status abused at recruitment (for example employer-tied permit)", fr = "Rapport avec les autorités ou statut légal exploité au recrutement (p. ex. permis lié à l'employeur)" }
why   { en = "A permit or a status that hangs on one person gives that person power.",
        fr = "Un permis ou un statut qui tient à une seule personne lui donne un pouvoir." }
ask   { en = "What kind of permit is it, and what was said about it before arrival?",
        fr = "De quel type de permis s'agit-il, et qu'en a-t-on dit avant l'arrivée?" }
false_alarms { en = "A closed permit with a fair employer.",
               fr = "Permis fermé avec un employeur correct." }

words "tied" { en = "closed work permit, closed permit, employer specific permit, employer-specific, tied to the employer, tied to one employer, tied to the farm, tied to the boss, names one, names only one, one employer only, only work for that, only allowed to work for, can only work for, status depends on, permit depends on, visa depends on, sponsored by her husband, sponsored by him, depends on the employer, depends on him for papers, permit is tied, no one else on the permit, and no one else", fr = "permis fermé, permis de travail fermé, permis lié à, lié à l'employeur, lié à la ferme, lié à un seul, au nom d'un seul, un seul employeur, travailler que pour, travailler seulement pour, travailler juste pour, statut dépend, permis dépend, visa dépend, parrainée par lui, parrainée par son mari, dépend de l'employeur, attaché à l'employeur" }
words "afraid" { en = "afraid of the police because, afraid of police because, old charge, outstanding warrant, warrant out, on probation, criminal record, fears the police, wanted back home", fr = "peur de la police à cause, vieille accusation, mandat contre, en probation, casier judiciaire, dossier criminel, recherché dans son pays" }
words "use" { en = "he knew, they knew, told, tells, says, said, boss, employer, recruiter, agent, threatens, uses, remind, reminds, so she stays, so he stays, stays because, prison, can't leave, cannot leave, can't quit, he uses, leverage", fr = "il savait, ils savaient, dit, patron, employeur, recruteur, agent, menace, s'en sert, rappelle, alors elle reste, alors il reste, prison, peut pas partir, peut pas quitter, ne peut pas partir" }

phrase "tied" { en = "{tied} ... {use}; {use} ... {tied}; {tied} ... (farm|yard|restaurant|company|agency|family|one); (status|visa|permit) depends on (the|her|his) ... (employer|boss|husband|sponsor)", fr = "{tied} ... {use}; {use} ... {tied}; {tied} ... (ferme|cour|restaurant|compagnie|agence|famille|patron|employeur); (statut|visa|permis) dépend ... (employeur|patron|mari|garant)" }
phrase "afraid" { en = "{afraid} ... {use}; {use} ... {afraid}; afraid of the police because of an old|a charge|warrant", fr = "{afraid} ... {use}; {use} ... {afraid}; peur de la police à cause" }
phrase "ordinary" { en = "can i change; how long; question; open permit; boss is fine; lost passport; loss of passport; report number", fr = "est-ce que je peux; combien de temps; question; permis ouvert; numéro de rapport" }
words "tied2" { en = "closed permit, closed work permit, closed permits, employer-specific, employer specific, employer-specific permits, permit names only, names only that, permit is just for, just for this farm, tied to the company, tied to him, tied to her, tied to one, status is in his hands, in his hands, sponsored wife, sponsored spouse, status depends, visa depends, depends on staying, she came on depends, hearing pending, refugee claimant, conditional student, lose her visa, lose his visa, permit is gone, out on bail, on probation, had a warrant, has a warrant, kids with records, with records, criminal record, her arrests, his arrests, in his country the police, back home the police, police kill people, diplomat's family", fr = "permis fermé, permis fermés, permis de travail fermé, liés à un employeur, lié à un employeur, permis liés, ne nomme que, juste pour cette ferme, cest juste pour, juste pour ce, liés à la compagnie, lié à la compagnie, liée à lui, statut est entre ses mains, entre ses mains, épouse parrainée, conjointe parrainée, parrainée, statut dépend, visa dépend, dépend de son emploi, attente d'audience, demandeuse d'asile, demandeur d'asile, perdre son visa, permis saute, liberté sous caution, sous caution, en probation, avait un mandat, était recherché, ont un dossier, qui ont un dossier, dossier criminel, ses arrestations, dans son pays la police, police tue, famille du diplomate" }
words "by" { use = "recruitment.offer", en = "told her so, they told her, was told, was reminded, reminded that, recruiter picked, picked workers, can't go anywhere, go anywhere else, where i go, nobody will believe, couldn't go near, could not go near, he knew, they knew, arranged by the same, same broker, the boss could, help or hurt, counted on that, recruiter counted, explained, used it, lie low, place to lie low, the employer, school which is, reports her", fr = "le lui a dit, on lui a dit, s'est fait dire, s'est fait rappeler, rappeler que, recruteur choisit, choisit du monde, peuvent pas aller ailleurs, aller ailleurs, où j'irais, personne va les croire, pouvait pas approcher, il savait, ils savaient, arrangés par le même, même courtier, le patron pouvait, aider ou nuire, comptait là-dessus, avait expliqué, s'en servait, se cacher, pour se cacher, l'employeur, la signale" }
phrase "tied2" { en = "{tied2}", fr = "{tied2}" }
phrase "by" { en = "{by}", fr = "{by}" }
phrase "job9" { en = "(visa|permit|status|papers) (tied|linked|attached|connected) to (the|his|her|their|a|one) ...4 (employer|boss|mission|embassy|family|company|farm|job|husband|school|sponsor); if (he|she|they) (gets off|leaves|quits) ...4 (permit|visa|papers|status) ... (too|also|goes|gone)", fr = "(visa|permis|statut|papiers) (lié|liés|lie|attaché|attachés|rattaché) (à|au|aux) (la|l|le|son|sa|une|un)? ...4 (employeur|patron|mission|ambassade|famille|compagnie|ferme|emploi|mari|école|garant); (son|leur) permis (débarque|part|saute|tombe) ... aussi" }
phrase "job9" { fr = "(visa|permis|statut|papiers) (est|sont|était|étaient) (lié|liés|attaché|attachés|rattaché|rattachés) (à|au|aux) ...2 (employeur|patron|mission|ambassade|famille|compagnie|ferme|job|mari|école|garant)" }
words "tied2" { en = "permit only allows, permits only allow, permit only lets her, permit only lets him, permit is only good for, permit only good for",
                fr = "permis vaut juste pour, permis est juste bon pour, permis est juste pour, permis permet juste" }
words "by" { en = "hired her because, hired him because, hired them because",
             fr = "engagée parce que, engagé parce que, engagés parce que, engagées parce que" }
flag_when "tied" :unless("ordinary", "2 sentences")
flag_when "afraid"
flag_when "tied2" :near("by", "same sentence") :unless("ordinary", "2 sentences")
flag_when "job9" :unless("ordinary", "2 sentences")

-- Picked because the permit, a warrant or a record keeps the person away from the authorities.
words "bound" { en = "someone who cannot leave, one who can't leave, can walk away, free to leave, tied to this, closed permit, closed work permit, closed permits, permit names, permit only names, permits name, named permit, employer specific, tied permit, one employer, this employer and nobody, can't change employers, cannot change employers, can't change jobs, cannot change jobs, can't walk, cannot walk, can't quit, can't go elsewhere, can't work elsewhere, cannot work elsewhere, nowhere else to work, his restaurant or nothing, or nothing, on bail, on parole, on probation, on release, bail conditions, release conditions, peace bond, curfew, breach, breached, ~warrant, wanted for, wanted back home, criminal record, a record, her record, his record, an old charge, probation office, parole office, bail office, just out of jail, just out of prison, refugee claim pending, claim pending, hearing pending, claimant, claimants, sponsored by him, sponsorship, student visa, study permit, visitor status, can't call the police, cannot call the police, couldn't call the police, can't go to the police, cannot go to the police, couldn't go to the police, won't call the police, won't go to the police, wouldn't call the police, don't call the police, scared of the police, afraid of the police, fears the police, afraid of cops, scared of cops, never call the cops, police back home, children's aid file, kids in care, get her kids back, lose her kids",
                fr = "permis fermé, permis fermés, permis de travail fermé, permis nomme, permis ne nomme, permis au nom de, permis nominatif, un seul employeur, cet employeur et personne, peut pas changer d'employeur, peuvent pas changer d'employeur, peut pas changer de job, peut pas travailler ailleurs, peuvent pas travailler ailleurs, peuvent pas partir ailleurs, nulle part ailleurs, en liberté conditionnelle, libération conditionnelle, bureau de libération, bureau de probation, en probation, sous caution, conditions de remise en liberté, conditions de libération, couvre-feu, bris de, ~mandat, recherchée, recherché au pays, casier, casier judiciaire, dossier criminel, vieille accusation, palais de justice, sortie de prison, sorti de prison, sortant de prison, sortie du centre de détention, maison de transition, retourner en dedans, demandeur d'asile, demandeuse d'asile, demande en attente, en attente d'audience, parrainée par, parrainage, permis d'études, visa d'étudiant, peut pas appeler la police, peuvent pas appeler la police, pouvait pas appeler la police, peut pas aller à la police, ira pas à la police, n'appelle pas la police, appellent pas la police, appellera pas la police, peur de la police, peur des policiers, police de son pays, dossier à la dpj, dossier dpj, ravoir ses enfants, perdre ses enfants" }
phrase "bound" { en = "{bound}; (if|when) (she|he|they) (leave|leaves|quits|quit) ...4 (permit|visa|status|papers)", fr = "{bound}; (si|quand) (elle|il|ils) (part|partent|quitte|quittent|lâche) ...4 (permis|visa|statut|papiers)" }
phrase "picked" { en = "{recruitment.picked}; {recruitment.knew}",
                  fr = "{recruitment.picked}; {recruitment.knew}" }
phrase "gain3" { en = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (pay|paid|pays|wage|wages|owes|owed|debt|papers|permit|boss|contractor|foreman|madame|pimp|gang|trap|sleeps|hours|locked|donor|transplant|bruise|bruises|cries|hidden|motel|trailer|earn|earns|married off)", fr = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (paye|payé|payée|payés|salaire|doit|dette|papiers|permis|boss|patron|contremaître|madame|pimp|gang|dort|heures|barré|donneur|greffe|bleus|pleure|cachée|motel|remorque|gagne|audience|clients|sinon|fugue|chez lui)" }

flag_when "bound" :near("picked", "2 sentences") :near("gain3", "anywhere")
          :unless("ordinary", "2 sentences")

hits "He has a [closed work permit and the boss] brings it up daily."
hits "Her [status depends on the employer]."
hits "He is [afraid of the police because of an old charge]."
hits { fr = "Il a un [permis fermé et le patron] le lui rappelle." }
hits { fr = "Son [statut dépend de l'employeur]." }
hits { fr = "Elle a [peur de la police à cause] d'une histoire de vol." }
misses "Can I change jobs on a closed work permit?"
misses "My open permit arrived in the mail."
misses "The warrant was signed by a judge."
misses { fr = "Est-ce que je peux changer d'emploi avec un permis fermé?" }
misses { fr = "Mon permis ouvert est arrivé." }
misses { fr = "Le juge a signé le mandat." }
hits "The recruiter picks men on a [closed permit] who can't go anywhere else."
hits "She was [out on bail] and he knew she would not call anyone."
hits { fr = "Le recruteur choisit du monde avec un [permis fermé]." }
hits { fr = "Elle était [sous caution] et il savait qu'elle n'appellerait pas." }
misses "The police came about the noise."
misses "The refugee hearing is on Tuesday."
misses { fr = "La police est venue pour le bruit." }
misses { fr = "L'audience du réfugié est mardi." }

hits "He knew about the [warrant], that is why he picked her; he takes her earnings."
hits "He keeps the passports of all; they were picked because the [permit names] him."
hits { fr = "Il attendait celles qui sont [en probation]; il garde l'argent des clients." }
hits { fr = "Il recrute des gens à [permis fermé] et garde leurs passeports." }
misses "He was picked for jury duty and has no record."
misses "The officer knew about the warrant and arrested him."
misses { fr = "Le policier savait qu'elle était en probation." }
misses { fr = "Elle a un permis d'études et cherche un logement." }
hits { en = "His [permit is tied to that one employer], and they knew it when they hired him.",
       fr = "Son [permis est lié à ce seul employeur], et ils le savaient en l'engageant." }
hits { en = "She [has a warrant] and is scared of police, [that is why he picked] her.",
       fr = "Elle [a un mandat et a peur de la police], c'est pour ça qu'il l'a choisie." }
hits { en = "They [hired her because] her [permit only allows] that one house.",
       fr = "Ils l'ont [engagée parce que] son [permis vaut juste pour] cette maison-là." }
misses { en = "My fishing permit is only good for this lake.",
         fr = "Mon permis de pêche est juste bon pour ce lac." }
