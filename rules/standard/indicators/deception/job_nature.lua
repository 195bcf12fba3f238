indicator "deception.job_nature"
status    "live"
strength  "strong"
profiles  "AL=S CL=S AS=S? CS=S?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { prosecution = { en = "fraud or deception is the means", fr = "la fraude ou la tromperie est le moyen employé" },
          prevention = { en = "false job offers can be made known", fr = "on peut faire connaître les fausses offres d'emploi" } }
law       "CC 279.01; CC 279.04; IRPA 118"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Deceived about the nature of the job, the place or the employer", fr = "Trompée sur la nature du travail, le lieu ou l'employeur" }
why   { en = "A false job is a usual way to bring a person to a place of control.", fr = "Un faux emploi est une façon courante d'attirer une personne là où on la contrôle." }
ask   { en = "What was said, by whom, and what was the work really?", fr = "Qu'a-t-on annoncé, qui l'a fait, et quel était vraiment le travail?" }
false_alarms { en = "A job that turned out dull; a normal change of duties.", fr = "Un emploi décevant; un changement de tâches normal." }

words "told"   { en = "was told, were told, been told, told her, told him, told me, told us, told them, they told, he told, she told, said it was, said it would be, promised, was promised, were promised, promising, offered, was offered, was offered a, thought, thought it, believed, supposed to be, supposed to, was supposed, were supposed, expected, was expecting, expecting, answered an ad, answered a notice, answered a posting, answered, applied, applied for, hired as, hired to, hired for, signed up, recruited as, recruited for, brought over as, brought here as, came to, came for, came as, came to be, the ad said, ad said, ad for, posting for, posting said, i see advertisement, advertisement, sponsored as, says it's a job, told it was, told it was a, contract says, permit says",
                 fr = "promis, avait promis, on lui avait promis, on m'avait promis, on leur avait promis, on lui avait dit, on m'avait dit, on leur avait dit, on nous avait dit, on lui a dit, on m'a dit, on leur a dit, disait que, offert, avait offert, proposé, annonçait, annoncé, annonce, offre, croyait, croyais, croyaient, pensait, pensais, pensaient, devait, devais, devaient, était censée, était censé, étaient censés, s'attendait, venue pour, venu pour, venus pour, venue comme, venu comme, embauchée comme, embauché comme, engagée comme, engagé comme, recrutée comme, recruté comme, recrutée pour, recruté pour, recrutés pour, répondu à une annonce, postulé, le contrat dit, le contrat disait, le permis dit" }
words "job"    { use = "work.jobs_promised" }
words "bad"    { use = "work.sex_work", en = "clean houses, cleans houses, cleans three, cleaning houses, wash floors, massage parlour, massage parlor, strip club, escorting, brothel, motel, sell drugs, drugs, kidney, organ, marry, beg, begging, scam, scams, scamming, scam compound, weed, grow op, door to door", fr = "laver des planchers, ménage, salon de massage, bar de danseuses, escorte, bordel, motel, vendre de la drogue, drogue, rein, organe, mariage, mendier, mendicité, fraudes, arnaques, plantation, porte à porte" }
words "turn"   { use = "actions.find_out", en = "made to, forced to, put to work, instead it, isn't, wasn't, isnt, wasnt" , fr = "forcée, forcé, obligée, obligé, mise au travail, mis au travail" }
words "real"   { en = "there is no, there was no, there's no, there were no, there never was, no such, does not exist, didn't exist, did not exist, doesn't exist, never existed, turned out to be, fake, not real, was a lie, a lie, nothing like, completely different, something else, something different, never saw, has never seen, have never seen", fr = "il n'y a pas de, y a pas de, il n'y avait pas de, y avait pas de, il n'y a jamais eu de, n'existe pas, n'existait pas, existait pas, existe pas, jamais existé, aucun, aucune, fausse, faux, mensonge, pas vrai, rien à voir, complètement différent, autre chose" }

phrase "both" { en = "{told} ... {job} ...9 {bad}; {told} ... {job} ...9 {turn} ...9 {bad}; {told} ... {job} ... {turn}; {told} ... {job} ...9 instead; {bad} ... instead of ... {job}; not ... the job|work she|he|they|i|we was|were ... (promised|told|expecting|hired); (thought|believed|told|said) ... (was|were|is|would be) ... {job}; (supposed|meant|hired|brought|recruited) to ... {job}; told it was ... {job}; for a {job} ... {turn}" }
phrase "both" { fr = "{told} ... {job} ...9 {bad}; {told} ... {job} ...9 {turn} ...9 {bad}; {told} ... {job} ... {turn}; {bad} ... au lieu de|d|du ... {job}; (croyait|croyais|pensait|pensais|croyaient|pensaient) ... {job}; (censée|censé|censés|devait|devais|devaient) ... {job}; (pas|jamais) ... (emploi|travail|job) (annoncé|promis|prévu|qu'on lui|qu'on m'); pour un|une {job} ... {turn}" }
phrase "both" { en = "supposed to be ... (packing|picking|cleaning|cooking|serving|sewing|farming|welding|driving|nursing|babysitting|modelling|dancing|laundry|office|kitchen|retail|construction|landscaping|fishing|training); (came|come|brought) (over)? to (cook|clean|study|weld|sew|nanny|drive|serve|model|babysit|teach|farm|paint|work as|work in) ... (now|but|instead|ended|turned|found|he's on|she's in)" }
phrase "both" { fr = "(venue|venu|venus|arrivée|arrivé|était venue|était venu) ... pour (garder|cuisiner|nettoyer|étudier|souder|coudre|conduire|servir|s'occuper|travailler|faire) ... (mais|maintenant|y'a pas|y a pas|il n'y a pas|à la place|finalement|au lieu|se retrouve); (parlé|parlait|promis|dit|annoncé) ... (stage|emploi|job|poste|travail|contrat) ... (coiffure|restaurant|hôtel|cuisine|ferme|usine|construction|bureau|magasin|garderie|soins|couture|mannequin)" }
phrase "told" { en = "{told} ... {job}", fr = "{told} ... {job}" }
phrase "told" { en = "(ad|advertisement|posting|notice|recruiter|agent|message|offer|post) (was|said|was for|is for|promised|spoke of|talked about|called for|for) ... {job}; (came|come|coming|went|flew|brought|moved) ... (for|to do|to be|to work|as) ... {job}; (told|said|say) (me|her|him|them|us)? ... {job}; (hired|recruited|engaged|signed|accepted) (as|for) ... {job}; here to be ... {job}; (supposed|meant) to (be|do|work) ... {job}" }
phrase "told" { fr = "(annonce|offre|publication|recruteur|agent|message|affiche) ... (parlait|disait|était|cherchait|promettait|pour|d'une|d'un) ... {job}; (venait|venue|venu|venus|parti|partie|arrivée|arrivé) (pour|faire|comme|travailler) ... {job}; (dit|disaient|promis|offert|proposé) ... {job}; (engagée|engagé|embauchée|embauché|recrutée|recruté) (comme|pour) ... {job}; (pensais|pensait|croyais|croyait|pensaient) ... {job}" }
phrase "reality" { en = "{real} ... {job}; {real} ... (job|family|restaurant|salon|store|hotel|school|agency|company|studio|shoot|lady); {turn} ... {bad}; {forced} ... {bad}; isn't|wasn't|not doing (hair|nails|childcare)" }
phrase "reality" { fr = "{real} ... {job}; {real} ... (emploi|famille|restaurant|salon|magasin|hôtel|école|agence|compagnie|studio|dame); {turn} ... {bad}; {forced} ... {bad}" }
phrase "reality" { en = "(it's|it is|it was|turns out|turned out|is|was|in reality|actually|instead) ... {bad}; (never|not|wasn't|isn't|there is no|there was never|there was no|no) (any|a|an)? ... {job}; (is|was) not ... {job}; (never|not once) ... (seen|saw|worked|set foot|met) ... (restaurant|kids|children|baby|family|hotel|salon|school|store|office|old lady|kitchen|camera|runway); (has|have|had) (him|her|them|me|us) (cleaning|gutting|picking|washing|dancing|massaging|selling|packing|cooking|roofing|digging|stripping|working); (cleans|cleaning|guts|gutting|picks|washes) ... (houses|floors|chickens|fish|toilets|instead|other); isn't|wasn't|not (doing|a|any) ... {job}; but (it|she|he|they|the work|what) ... (isn't|wasn't|is not|was not|turned|is really)" }
phrase "reality" { fr = "(c'est|c'était|en fait|finalement|en réalité|se retrouve|s'est retrouvée|plutôt|à la place) ... {bad}; (jamais|pas|aucun|aucune) (eu|vu|de|d) ... {job}; (jamais|pas) ... (vu|mis les pieds|travaillé|rencontré) ... (restaurant|enfants|bébé|famille|hôtel|salon|école|magasin|bureau|dame|cuisine|caméra); (lui|leur|me|nous) (fait|font) (nettoyer|vider|laver|danser|masser|vendre|emballer|cuisiner|creuser|travailler); (nettoie|lave|vide|ramasse) ... (maisons|planchers|poulets|poissons|toilettes|place|autre); (y a|y'a|il y a|y avait) (jamais|pas|aucun) ... (restaurant|famille|salon|hôtel|école|emploi|job|bébé|enfants)" }
words "forced" { use = "actions.forced" }
phrase "flat" { en = "(job|work|position|offer) ... (was not|wasn't|is not|isn't|not) what she|he|they|i|we; (no|never any|never was a|there was no|there is no|there's no) (such job|job when|job waiting|job for|real job); job ... (did not|didn't|doesn't|does not) exist; fake job|jobs|job offer|offer; false job|jobs|offer; sent|taken|moved|driven to a|another different|other (employer|farm|job|company|place|restaurant|worksite) than|from|not; (different|another|other) (employer|boss|company|farm|job|work) than|from ... (contract|permit|promised|told); not the (employer|company|farm|boss) on ... (permit|contract|papers); lied|lies to|about ... (job|work); lied ... about what ... (do|doing|be); tricked into; (ended|ends|wound) up in|at|on|doing ... {bad}; says it's a job at" }
phrase "flat" { fr = "(emploi|travail|job|offre) ... (n'était pas|était pas|n'est pas|est pas|pas) ... (annoncé|promis|ce qu|celui|prévu); fausse offre|annonce|job; faux emploi|contrat de mannequin; aucun emploi ... (arrivée|attendait|là); (autre|différent) (employeur|patron|compagnie|ferme|emploi) que ... (contrat|permis|promis|celui|prévu); envoyé|envoyée|envoyés chez|à|dans un autre (employeur|patron|ferme); pas (l'employeur|la ferme|le patron|la compagnie) (du|sur le|qui est) ... (permis|contrat); menti sur ... (emploi|travail|job); (retrouvée|retrouvé|retrouvées|abouti|aboutie) ... {bad}; (retrouvée|retrouvé|abouti) dans|à|chez ... (salon|bar|motel|ferme|autre)" }
phrase "ordinary" { en = "applied for a grant; my old job; volunteer; new manager; laid off; wanted ad; looking for a live-in; hiring; position is filled; lunch and learn; we are looking for" }
phrase "ordinary" { fr = "bénévole; mise à pied; nous cherchons; nous embauchons; stage non rémunéré qu; envoyer mon cv; faire un stage chez vous" }

flag_when "both" :unless("ordinary", "2 sentences")
flag_when "told" :near("reality", "2 sentences")
flag_when "reality" :near("told", "2 sentences")
flag_when "flat" :unless("ordinary", "2 sentences")

hits "She [was told it was a nanny job] and found herself in a massage place."
hits "He [was promised work as a welder but] he guts fish all night."
hits "The [job did not exist] when they landed."
hits "i [thought it was a waitress job]"
hits "They were [sent to a different farm than] the one on the permit."
hits { fr = "[On lui avait promis un emploi de serveuse, mais] elle fait des massages." }
hits { fr = "Elle [croyait venir comme gardienne]." }
hits { fr = "L'[emploi n'était pas celui] de l'annonce." }
hits { fr = "Il s'est [retrouvé dans un salon] la nuit." }
hits { fr = "Ils ont été [envoyés chez un autre employeur] dès le premier jour." }
misses "I work as a waitress and my old job was in a bank."
misses "The store is hiring a cashier for the summer."
misses "She is a nurse and came to visit her sister."
misses { fr = "Je travaille comme serveuse depuis deux ans." }
misses { fr = "Le magasin cherche une caissière pour l'été." }
misses { fr = "Elle est infirmière et visite sa soeur." }
