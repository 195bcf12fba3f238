indicator "recruit_vuln.family_situation"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "shows a group at risk", fr = "montre un groupe à risque" },
          protection = { en = "the family needs support", fr = "la famille a besoin de soutien" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Family circumstances exploited at recruitment",
        fr = "Circonstances familiales exploitées au recrutement" }
why   { en = "Those who must feed a family or who have none are easier to press.", fr = "Ceux qui doivent nourrir une famille, ou qui n'en ont pas, sont plus faciles à presser." }
ask   { en = "Who depends on the person, and how was that used?",
        fr = "Qui dépend de la personne, et comment s'en est-on servi?" }
false_alarms { en = "Family situation alone.", fr = "Situation familiale seule." }

words "state" { en = "single mother, single mom, single parent, widow, orphan, orphaned, eldest son, oldest son, eldest daughter, oldest daughter, three children at home, kids back home, children back home, wife was expecting, wife is expecting, pregnant wife, whole family depends, family depends on, depends on his pay, supports her parents, supports her family, supports his family, has to support, sick child, sick baby, child support, raised by her aunt, sent by relatives, father under house arrest, father in prison", fr = "mère seule, mère monoparentale, monoparentale, veuve, orpheline, orphelin, fils aîné, fille aînée, aîné, enfants au pays, enfants restés au pays, femme enceinte, femme était enceinte, toute la famille dépend, famille dépend, fait vivre ses parents, fait vivre sa famille, doit faire vivre, enfant malade, bébé malade, élevée par sa tante, envoyée par des proches, père en prison" }
words "use" { en = "recruited, recruiter, agent, agency, accepted, took the job, took the offer, offered, he knew, they knew, promised, met him, met a, said yes, agreed to come, came to canada, left for, sent to work, was sent, had to go, had no choice, targets, prefers, picks, use that, uses that, keeps her baby, stays with them when, the child stays with", fr = "recrutée, recruté, recruteur, agent, agence, accepté, a accepté, pris l'offre, offert, il savait, ils savaient, promis, a rencontré, dit oui, venue au canada, venu au canada, partie pour, envoyée travailler, envoyé travailler, pas eu le choix, pas le choix, cible, ciblent, préfère, s'en sert, reste avec eux, gardent sa petite, gardent son bébé" }

phrase "both" { en = "{state} ...9 {use}; {use} ...9 {state}; orphan sent by ... (relatives|uncle|aunt|family); (her|his) (baby|child|daughter|son|toddler|kid) ... (stays|kept|left) with (them|him|her boss|the family) (when|while|until)", fr = "{state} ...9 {use}; {use} ...9 {state}; (orpheline|orphelin) ... (envoyée|envoyé) par; (sa|son) (petite|petit|bébé|fille|fils) ... (reste|gardé|gardée) avec (eux|lui|la famille) quand|pendant" }
phrase "ordinary" { en = "child benefit; daycare subsidy; custody; school supplies; my kids", fr = "allocations familiales; garderie; garde partagée; fournitures scolaires; mes enfants" }
words "kin2" { en = "single mother, single mom, by herself, raising two kids, raising her kids alone, lost both parents, lost his parents, lost her parents, parents died, mother died, mom died, father died, his mom died, her mom died, widow, widowed, orphan, orphaned, oldest daughter, eldest daughter, eldest son, eldest, oldest son, baby's father left, no mother no father, no parents, teen mothers, teen moms, young mothers, everyone depends on him, everyone depends on her, depends on him, raised by a grandmother, raised by her grandmother, grandmother passed, has nobody, nobody in the world, sent by relatives, married men with kids, men with kids, men with families, separated, pregnant and alone, pregnant, no support, one of nine, one mouth less, disabled son, sick child, sick daughter, sick son, three small ones, four children back home, kids back home, supports her parents, supports his parents, supports the family, one of seven, no family here, no husband", fr = "mère seule, monoparentale, toute seule, élève deux enfants, élève ses enfants, perdu ses deux parents, perdu ses parents, parents sont morts, mère est morte, mort de sa mère, morte de sa mère, maman est morte, père est mort, veuve, veuf, orpheline, orphelin, fille aînée, fils aîné, aînée, père du bébé est parti, pas de mère pas de père, pas de parents, mères adolescentes, jeunes mères, tout le monde dépend de lui, tout le monde dépend d'elle, dépend de lui, élevée par une grand-mère, élevé par sa grand-mère, elle a personne, il a personne, envoyé par la parenté, envoyée par la parenté, hommes mariés avec, pères de famille, séparée, enceinte, sans soutien, une de neuf, une bouche de moins, fils handicapé, enfant malade, fille malade, trois petits, quatre enfants au pays, enfants au pays, fait vivre ses parents, soutien de famille, pas de mari, ont mari ou famille" }
words "by" { use = "recruitment.offer, recruitment.accept", en = "told her he'd help, he'd help, a father to him, keeps her pay, cleaning agency, go and earn, offered her work, work and a crib, aunty say come, come i have work, recruited, moved in on her, don't run, won't run, boyfriend appeared, brought her to, given to the couple, left with the agent, sent to earn", fr = "disait qu'il l'aiderait, qu'il l'aiderait, un père pour lui, garde sa paye, agence de ménage, partir gagner, offert de l'ouvrage, offert du travail, dit viens, j'ai du travail pour toi, recrutait, s'est approché, se sauvent pas, chum est apparu, l'a amenée à, donnée au couple, suivi l'agent, on ne prend pas" }
phrase "kin2" { en = "{kin2}", fr = "{kin2}" }
phrase "by" { en = "{by}", fr = "{by}" }
phrase "gain" { en = "{recruitment.exploit}", fr = "{recruitment.exploit}" }
phrase "plain2" { en = "meets on; coach; obituary; funeral; estate",
                  fr = "se rencontre; entraîneur; nécrologie; funérailles; succession" }
phrase "c_role" { en = "(oldest|eldest|first born|firstborn|only son|only daughter|only one working|breadwinner|orphan|widow|widowed|single mother|single mom|sole earner|sick mother|sick father|father died|mother died|father is dead|feeds|feeding)", fr = "(aîné|aînée|premier-né|seul fils|seule fille|seule à travailler|soutien de famille|orphelin|orpheline|veuve|veuf|mère seule|mère monoparentale|mère malade|père malade|père mort|mère morte|nourrit)" }
phrase "c_had_to" { en = "(had to|has to|must|was sent|sent her|sent him|was chosen|so she|so he|because of that) ...3 (go|leave|come|take|travel|work|accept|sign) ...6 (agent|recruiter|when|abroad|job|canada|city|man|lady|contract|offer)?; (agent|recruiter|scout) ...4 (came|offered|asked|wanted|looked|picked)", fr = "(devait|doit|fallait|envoyée|envoyé|choisie|choisi|c'est elle qui|c'est lui qui) ...3 (partir|aller|venir|prendre|voyager|travailler|accepter|signer|devait) ...6 (agent|recruteur|quand|l'étranger|job|canada|ville|homme|dame|contrat|offre)?; (agent|agente|recruteur|recruteuse) ...4 (passé|passée|venu|venue|offert|demandé|voulait|cherchait|choisi)" }
phrase "c_gain" { en = "{recruitment.exploit}; {people.recruiters}",
                  fr = "{recruitment.exploit}; {people.recruiters}" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "kin2" { en = "(oldest|eldest) ...2 (had to|has to|must) ...1 (feed|support|provide for|help) ...2 (family|parents|brothers|sisters|siblings|them)",
                fr = "(plus vieux|plus vieille|aîné|aînée) ...3 (devait|doit|fallait) ...1 (nourrir|soutenir|faire vivre|aider) ...1 (famille|parents|frères|soeurs|siens)" }
phrase "by" { en = "so (he|she|they|i) (signed|left|went|took it)",
              fr = "(fait que|fait qu'|alors|ça fait qu') (il|elle|je|ils) (a|ai|ont|est) (signé|parti|partie|accepté)" }
flag_when "both" :unless("ordinary", "same sentence") :unless("cleared", "2 sentences")
flag_when "kin2" :near("by", "2 sentences") :near("gain", "anywhere")
          :unless("plain2", "2 sentences") :unless("cleared", "2 sentences")
flag_when "kin2" :before("by", "same sentence") :unless("plain2", "2 sentences")
          :unless("cleared", "2 sentences")

-- Who has nobody, or on whom everybody depends, and is used.
words "kin3" { en = "is widowed, only son, only daughter, only child, only brother, only one earning, the only earner, sole earner, father is dead, father's dead, mother is dead, mother's dead, both parents dead, parents are dead, parents dead, lost her mother, lost his mother, lost her father, lost his father, lost her husband, lost his wife, sisters to marry, sisters to be married, to be married off, dowry, dowries, bringing up a sister, bringing up her sister, bringing up his brothers, raising a sister, raising her sister, raising her brothers, raising his brothers, brought up by, has no one, has nobody else, no one else in the world, no relatives, three kids with her mother, kids with her mother, kids with his mother, children with her mother, children with his mother, left her kids with, left her children with, tenth child, ninth child, eighth child, one of ten, one of eleven, one of twelve, ten mouths, too many mouths, mouths to feed, newborn at home, baby at home, mother is sick, mother was sick, mother has cancer, father is sick, father has cancer, mother's operation, father's operation, mother's surgery, father's surgery, mother's dialysis, brother in prison, father in prison, husband in prison, husband left, husband died, wife died, wife was expecting, divorced, abandoned by her husband, abandoned with, disowned",
               fr = "est veuve, marchande veuve, fils unique, seul fils, fille unique, seule fille, seul garçon, seul à gagner, seule à gagner, seul soutien, seule soutien, père est mort, père mort, mère est morte, mère morte, parents morts, parents décédés, tué ses parents, décès de sa mère, décès de son père, perdu sa mère, perdu son père, perdu son mari, perdu sa femme, soeurs à marier, sœurs à marier, la dot de ses, élève sa soeur, élève ses frères, élève sa sœur, élève ses soeurs, n'a qu'elle, n'a que lui, n'ont qu'elle, n'ont que lui, elle n'a plus personne, il n'a plus personne, n'a personne, n'avait personne, pas de famille, aucune famille, aucun parent, enfants chez sa mère, enfants avec sa mère, laissé ses enfants, enfants restés chez, orphelin de, orpheline de, neuvième enfant, huitième enfant, dix bouches, bouche à nourrir, bouches à nourrir, alléger la famille, remise à une, remis à un, confiée à une, confié à un, mère malade, mère est malade, père malade, père est malade, opération de sa mère, opération de son père, hôpital de sa mère, dialyse de sa mère, frère en prison, mari en prison, mari l'a quittée, mari est mort, femme est morte, divorcée, abandonnée par, abandonnée avec, reniée, rejetée par les siens, sa petite reste avec" }
phrase "kin3" { en = "{kin3}", fr = "{kin3}" }
phrase "why3" { en = "{by}; {recruitment.go_with}; (so when|when) ...4 (said go|offered|asked); (brought|taken|came|sent) ...2 (to canada|here|over); {recruitment.picked}; {recruitment.expected}; when (she|he) was hired; (given|handed|sold|sent|married) (to|off); won't back out", fr = "{by}; {recruitment.picked}; {recruitment.go_with}; (amenée|amené|venue|envoyée|parrainée|parrainer|promis|partir); {recruitment.expected}; (remise|remis|donnée|donné|confiée|confié|vendue|envoyée|envoyé) (à|au|chez)" }
phrase "gain4" { en = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (pay|paid|pays|wage|wages|owes|owed|debt|papers|permit|boss|contractor|foreman|madame|pimp|gang|trap|sleeps|hours|locked|donor|transplant|bruise|bruises|cries|hidden|motel|trailer|earn|earns|married off)", fr = "{recruitment.exploit}; {work.sex_work}; {health.organs}; {people.recruiters}; (paye|payé|payée|payés|salaire|doit|dette|papiers|permis|boss|patron|contremaître|madame|pimp|gang|dort|heures|barré|donneur|greffe|bleus|pleure|cachée|motel|remorque|gagne|audience|clients|sinon|fugue|chez lui)" }

flag_when "kin3" :near("why3", "2 sentences") :near("gain4", "anywhere")
          :unless("plain2", "2 sentences") :unless("ordinary", "same sentence")
          :unless("cleared", "2 sentences")
flag_when "c_role" :near("c_had_to", "same sentence") :near("c_gain", "anywhere")
          :unless("cleared", "2 sentences")

hits "She is a [single mother of three and the recruiter] knew it."
hits "He is the [eldest son and had no choice]."
hits "An [orphan sent by relatives] at twelve."
hits { fr = "Elle est [mère seule et le recruteur] le savait." }
hits { fr = "[Orpheline envoyée par] une tante à douze ans." }
hits { fr = "Comme [fils aîné, il a accepté] sans demander le salaire." }
misses "A single mother asked about the child benefit."
misses "My oldest son plays hockey."
misses "The widow sold her house."
misses { fr = "Une mère seule demande les allocations familiales." }
misses { fr = "Mon fils aîné joue au hockey." }
misses { fr = "La veuve a vendu sa maison." }
hits "She is a [single mom] and the agency that hired her keeps her pay."
hits "He [lost both parents] and the recruiter told him he would be like a father."
hits { fr = "Elle est [mère seule] et l'agence qui l'a engagée garde sa paye." }
hits { fr = "Il est [orphelin] et le recruteur disait être comme un père." }
misses "She is a widow and travels a lot."
misses "The teen moms group meets on Tuesday."
misses { fr = "Elle est veuve et voyage beaucoup." }
misses { fr = "Le groupe des jeunes mères se rencontre le mardi." }

hits "He is the [only son] and the man who offered the trip keeps his passport."
hits { fr = "[Fils unique], il a accepté l'offre; l'agence garde son passeport." }
misses "He is an only child and was hired by the city."
misses { fr = "Elle est fille unique et a accepté un poste à la ville." }
hits "As the [oldest] of six she [had to go when the agent] came."
misses { en = "The oldest had to help the family move on Saturday.",
         fr = "Le plus vieux devait aider la famille à déménager samedi." }
hits { en = "She is [a single mom of two and nobody else brings in money], the recruiter knew it.",
       fr = "Elle est [mère seule] de deux enfants et personne d'autre rapporte d'argent, [la recruteuse] le savait." }
hits { en = "He is [the oldest and had to feed the family], so he signed.",
       fr = "C'est [le plus vieux et il devait nourrir la famille], fait qu'il a signé." }
hits { en = "Her [mother is sick] and she is the only one who earns, so she [took the offer] of the agent.",
       fr = "Sa [mère est malade] et elle est la [seule à gagner] de l'argent, fait qu'elle a [pris l'offre] de l'agent." }
