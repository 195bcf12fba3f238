indicator "recruit_vuln.personal_situation"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "shows a group at risk", fr = "montre un groupe à risque" },
          protection = { en = "needs support fitted to the person",
                         fr = "demande un soutien adapté à la personne" } }
law       "CC 279.04"
source    "ILO-2009; RCMP-SIGNS; PSC-STRAT"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Personal circumstances exploited at recruitment (youth, disability, addiction, care leaver, homelessness)", fr = "Circonstances personnelles exploitées au recrutement (jeune âge, handicap, dépendance, sortie de placement, itinérance)" }
why   { en = "Youth, disability, addiction, care or homelessness is used to win or hold a person.", fr = "La jeunesse, le handicap, la dépendance, le placement ou l'itinérance servent à gagner ou à tenir une personne." }
ask   { en = "What did the other person know and use? What support is in place?",
        fr = "Que savait et qu'a utilisé l'autre personne? Quel soutien est en place?" }
false_alarms { en = "The situation alone, with nobody using it.",
               fr = "La situation seule, sans personne qui en profite." }

words "state" { en = "group home, foster care, foster home, in care, out of care, aged out, aging out, crown ward, youth in care, detention, juvie, rehab, detox, treatment centre, psych ward, shelter, women's shelter, youth shelter, homeless, sleeping rough, on the street, on the streets, couch surfing, living in her car, intellectual disability, developmental disability, learning disability, disabled, disability, autistic, autism, fetal alcohol, FASD, brain injury, slow, mental illness, bipolar, schizophrenia, depressed, suicidal, addicted, addiction, using, was using, drug habit, heroin, meth, fentanyl, runaway, ran away, special needs, deaf, epileptic, just turned eighteen, just turned 18, alone in the city, no friends, new to the city, lonely",
                fr = "centre jeunesse, famille d'accueil, foyer de groupe, placée, placement, sortie de placement, sortie du centre, centre de réadaptation, cure, désintox, thérapie, psychiatrie, refuge, maison d'hébergement, itinérante, itinérant, itinérance, sans-abri, à la rue, dans la rue, dormait dehors, dormait dans la rue, dormait dans son char, déficience intellectuelle, déficiente, handicap, handicapée, handicapé, autiste, autisme, lésion cérébrale, maladie mentale, bipolaire, schizophrène, dépressive, dépression, suicidaire, toxicomane, dépendante, consommait, consommation, fugueuse, fugue, en fugue, fugué, besoins particuliers, sourde, épileptique, vient d'avoir dix-huit ans, vient d'avoir 18 ans, seule en ville, pas d'amis" }
words "use" { en = "met him, met her, met them, met a, when he met, when she met, when they met, recruited, recruits, recruiting, recruiter, picked up, picks up, took her in, took him in, takes them in, targets, targeted, targeting, preys, preying, approached, approaches, waits outside, waited outside, hangs around, supplied, supplies, supplying, gives her drugs, gave her drugs, gives them drugs, got her hooked, got me hooked, hooked on, introduced her, offered her a place, offered a place, offered him a place, offered her a couch, let her stay, moved in with, groomed, lured, he knew, he knew that, knew she, and he knew, older boyfriend, boyfriend, pimp, now works for, works for him, sells, dm'd, messaged her, he likes it like that, takes advantage, took advantage, used that",
              fr = "rencontré, a rencontré, quand elle a rencontré, quand il les a rencontrés, recrutée, recruté, recrutent, recrute, recruteur, ramassée, ramasse, l'a hébergée, l'a hébergé, héberge, cible, ciblent, ciblée, approchée, approche, attend devant, attendait devant, rôde, fournissait, fournit, la fournissait, lui fournit, lui donne de la drogue, rendue accro, accro, accrochée, présentée à, offert une place, offert un divan, offert un toit, chez lui, déménagé avec, appâtée, attirée, il savait, il le savait, savait qu'elle, chum, chum plus vieux, pimp, proxénète, travaille pour lui, en profite, profite, a profité, écrit sur" }
words "disability" { en = "intellectual disability, developmental disability, developmentally delayed, learning disability, cognitive delay, cognitive disability, autistic, on the spectrum, FASD, fetal alcohol, brain injury, mental age, functions at the level, special needs, down syndrome, low iq, intellectually disabled, slow learner", fr = "déficience intellectuelle, déficiente intellectuelle, déficient intellectuel, trouble d'apprentissage, retard mental, autiste, trouble du spectre, lésion cérébrale, âge mental, besoins particuliers, trisomique, limitation intellectuelle, syndrome d'alcoolisation foetale" }

phrase "both" { en = "{state} ...9 {use}; {use} ...9 {state}; (just|recently) (out of|left|released from) ... {state} ... {use}; girls|kids|youth|residents from the (group home|shelter|centre) ... {use}; recruits|recruiting|recruited ... (group home|shelter|foster|rehab|detox|bus station|high school)", fr = "{state} ...9 {use}; {use} ...9 {state}; (recrute|recrutent|recrutée|recruté) ... (centre jeunesse|refuge|foyer|gare|terminus|désintox|école secondaire); (filles|jeunes) du (centre|foyer|refuge) ... {use}" }
phrase "both" { en = "(aged out|aging out|left care|leaving care|out of care|group home|foster|rehab|detox|shelter|dopesick|withdrawal|homeless|on the street|runaway|disability|disabled|delay|autism|autistic|slow|fas|fasd|brain injury|psych ward) ...9 (couch|place to stay|place to crash|took her in|took him in|a ride|ride|drugs|what she needed|his cheque|her cheque|cheque|dope|supply|gave her|gave him|bought her|offered|friend|boyfriend|apartment|job|party); (takes|took|taking|controls|controlled|cashes|manages) ... (disability|welfare|odsp|assistance|aish|pension) (cheque|cheques|money|payments)" }
phrase "both" { fr = "(dpj|centre jeunesse|famille d'accueil|foyer de groupe|en foyer|désintox|cure|refuge|en manque|itinérance|itinérante|itinérant|à la rue|fugue|fugueuse|déficience|handicap|retard mental|retard intellectuel|autisme|autiste|psychiatrie) ...9 (divan|place pour dormir|hébergée|hébergé|lift|drogue|chèque|dope|donné|acheté|offert|amie|ami|chum|appartement|appart|job|party|contrôle|ce qu'il fallait|en avait); (prend|pris|contrôle|encaisse|gère) ... (chèque|aide sociale|bs|pension|rente) ... (handicap|déficience|invalidité|lui|elle)" }
phrase "disabled" { en = "{disability}", fr = "{disability}" }
words "trade" { use = "work.sex_work", en = "-sex work", fr = "-travail du sexe" }
phrase "gain" { en = "{trade}; pimp; clients; keeps|takes|cashes|has (his|her) (cheque|money|card|pay); works for free; unpaid; not paid; drugs; boyfriend; debt; owes; beats|hits|hit; forced; made to; makes him|her; exploited; used by; stealing; steal", fr = "{trade}; pimp; clients; prend|garde|encaisse son|sa (chèque|argent|carte|paye); travaille gratuitement; pas payé|payée; drogue; chum; dette; doit; bat|frappe; forcée|forcé|obligé|obligée; lui fait faire; exploitée|exploité; voler" }
phrase "ordinary" { en = "volunteer; fundraiser; donation; wheelchair ramp; parking; clinic appointment; lost dog; discharge planning; beds available", fr = "bénévole; collecte de fonds; don; stationnement; chien perdu; rendez-vous à la clinique" }
words "state3" { en = "aged out of care, aged out, group home, foster care, foster home, foster kid, in care, youth centre, youth center, treatment centre, rehab, detox, methadone clinic, youth shelter, women's shelter, the shelter, homeless, homeless man, homeless woman, living in a tent, in a tent, couch surfing, on the streets, on the street, sleeping rough, sleeping in his car, sleeping in her car, runaway, ran away, missing from care, down syndrome, autistic, autism, intellectual disability, intellectually delayed, developmental delay, cognitive, fetal alcohol, fasd, he's slow, she's slow, simple, bipolar, schizophrenic, schizophrenia, stopped his meds, stopped her meds, off her meds, suicidal, psych ward, addicted to, addict, addicted, was using, hooked on, dopesick, deaf, blind, wheelchair, epileptic, brain injury, just out of jail, just got out of prison, released from jail, just turned 18, orphanage, hospice, residential school, high school dropout, kicked out of school", fr = "sortait du centre, sortie du centre, sorti du centre, centre jeunesse, centre de réadaptation, centre d'accueil, foyer de groupe, en foyer, son foyer, famille d'accueil, dpj, désintox, cure, thérapie fermée, clinique de méthadone, refuge, refuge pour jeunes, sortie du refuge, itinérant, itinérante, itinérance, dans une tente, dormait à gauche à droite, dormais à gauche à droite, dans la rue, à la rue, dormait dans son char, fugue, fugueuse, fugueur, en fugue, trisomique, autiste, autisme, déficience, déficience intellectuelle, limitation intellectuelle, retard mental, retard intellectuel, tsaf, il est lent, elle est lente, simple d'esprit, bipolaire, schizophrène, schizophrénie, arrêté ses médicaments, suicidaire, psychiatrie, accro au speed, accro à, toxicomane, consommait, en manque, sourde, sourd, aveugle, fauteuil roulant, épileptique, traumatisme crânien, sortait de prison, sorti de prison, orphelinat, hospice, pensionnat, décrocheuse, décrocheur" }
words "by" { use = "recruitment.offer", en = "met her at, met him at, when i met him, when she met him, when he met her, picked up at the corner, gets picked up, picked up, brings her stuff, bringing her stuff, stuff for free, supplied her, supplies her, a place to crash, place to stay, bed in exchange, invited her to stay, invited him to stay, stay with them, took him in, took her in, has him working, working at his, does what he's told, does what she's told, goes along with, go along with, nice to her, approached on, got her to move in, waiting with a car, older guy, older man, boyfriend, roommate who took, opened her door", fr = "rencontrée à, rencontré à, quand je l'ai rencontré, quand il l'a rencontrée, quand elle l'a rencontré, ramasser au coin, se fait ramasser, ramassée, amener du stock, stock gratis, la fournissait, le fournissait, la fournit, une place où dormir, place pour dormir, offert un lit, invitée à rester, invité à rester, rester chez eux, l'a accueillie, l'a accueilli, l'a pris, l'a prise, ont pris parce, le fait travailler, la fait travailler, fait ce qu'on lui dit, suit n'importe qui, gentil avec elle, approcher sur, convaincue d'emménager, l'attendait avec un char, plus vieux, chum, coloc qui" }
phrase "s3" { en = "{state3}", fr = "{state3}" }
phrase "by" { en = "{by}", fr = "{by}" }
phrase "sexgain" { en = "{recruitment.exploit}", fr = "{recruitment.exploit}" }
words "down" { en = "sleeping in the bank, sleeping at a, slept at a, sleeping in her car, sleeping in his car, bank machine lobby, bank lobby, in a bus shelter, in the bus shelter, church basement, mosque basement, temple basement, gurdwara basement, nowhere to go, had nowhere, no place to go, no place to stay, ran from placement, ran from her placement, from placement, group home, foster brothers, foster home, youth centre, slow since birth, he's slow, she's slow, a bit slow, out of the shelter, left the shelter, lost housing, lost their housing, dropped from college, just out of jail, dopesick, in care, ward, halfway house", fr = "guichet automatique, dans un abribus, dans l'abribus, nulle part où aller, pas de place où aller, pas de place pour, fugue de, en fugue, elle fugue, il fugue, fuguait, fugueuse, foyer de groupe, sorties d'un foyer, sortie d'un foyer, de son foyer, placée en centre, fugue du centre, sorti du centre, sortie du centre, centre de réadaptation, sortie du refuge, sorti du refuge, lent de naissance, un peu lent, un peu lente, simple d'esprit, perdu son logement, sortait de prison, en sevrage, en manque, maison de transition, hospice, orphelinat, maman est morte, mère est morte" }
phrase "down" { en = "{down}", fr = "{down}" }
phrase "strong" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }
phrase "who9" { en = "older guy; older man; {people.partners}; pimp; he takes; a lady; this man; this guy; the couple; let me stay; took me in; took her in; took him in; trainer; couch; he found her; takes in", fr = "plus vieux; {people.partners}; pimp; une dame; cet homme; ce gars; le couple; hébergée; hébergé; accueillie; divan; trouvée; la ramasse" }
phrase "soft9" { en = "{people.controllers}; {recruitment.exploit}; {people.partners}; lets her; lets him; let me stay; picked up; picks up; police; paid; unpaid", fr = "{people.controllers}; {recruitment.exploit}; {people.partners}; hébergée; ramasse; police; paye; payé; payée" }
phrase "gain9" { en = "{recruitment.exploit}", fr = "{recruitment.exploit}" }
phrase "placed9" { en = "(came|moved|went|sent|taken|placed) ... (when|after|once) the (group home|institution|shelter|hospital|foster home|residence) (shut|closed|burned); (dropped|kicked|expelled|thrown) (out)? (of|from) (college|school|university|the program|the shelter|care|placement) ...9 (sleeping|slept|couch|nowhere|met|offered|found); {age 12-17} (from|up) (up)? north; (ran|run|running|runs) from (placement|care|the group home|her foster|his foster|the centre); awol from", fr = "(arrivé|arrivée|venu|venue|placé|placée|envoyé|envoyée) ... (quand|après que|lorsque) le (foyer|centre|refuge|hôpital) (a fermé|fermait|a brûlé); (mise|mis|jetée|jeté|expulsée|expulsé) (dehors)? (du|de l|de la|de) (collège|école|cégep|programme|refuge|centre|foyer) ...9 (dormait|divan|nulle|rencontré|offert|trouvé); (fugue|fugué|fuguait|fugueuse) (du|de son|de sa|de la|d'un) ...3 (foyer|centre|famille|ressource|réadaptation|dpj|st|saint)" }
phrase "gone9" { en = "(nobody|no one) (is|was|would be|will be|'s)? (looking for|missing|going to miss|asking about|notice|miss) (her|him|them|these girls); met (him|her|them|this guy|this man) (at|in|outside|through) (rehab|detox|the shelter|a shelter|the methadone clinic|the clinic|NA|AA|recovery|treatment|the drop-in|court|jail|the psych ward|group home|the food bank); (fresh|just|right) (out of|from) (rehab|detox|jail|prison|care|foster care|the group home|the hospital|the psych ward|juvie|treatment|the shelter); (living|lives|sleeping|sleeps|lived) (in|out of) (her|his|a|the) (car|tent|van|encampment|stairwell|parkade); (can't|cannot|couldn't) (read|count|count money|tell time|write) ...9 (slow|delay|disability|like a child|child|ten|special)", fr = "personne (la|le|les) (cherche|cherchait|cherchera|réclame|attend|manquera); (rencontré|rencontrée|connu|connue) (en|à|au|devant|à la) (désintox|thérapie|cure|refuge|clinique|clinique de méthadone|centre de jour|palais de justice|prison|urgence psychiatrique|foyer|banque alimentaire|centre jeunesse); (sortait|sortie|sorti|tout juste sortie|tout juste sorti|fraîchement sortie) (de|d'un|d'une|du) (désintox|prison|centre jeunesse|foyer|hôpital|thérapie|cure|refuge|psychiatrie|centre|famille d'accueil); (vit|vivait|dort|dormait) dans (son|sa|une|un) (char|auto|tente|campement|van); (sait|savait) pas (lire|compter|compter l'argent|lire l'heure|écrire) ...9 (lent|lente|retard|déficience|enfant|dix ans|spécial)" }
phrase "placed9" { en = "(picking up|picks up|picked up|recruits|recruiting|recruited|hiring|hires|collects|collecting|approaching|approaches) (fellas|guys|men|girls|women|kids|people|residents|clients|youth|youths|boys) (from|at|outside|in front of|in) (our|the|a|that) ...1 (line|lineup|shelter|soup kitchen|food bank|drop-in|encampment|bus station|bus terminal|group home|rehab|detox|methadone clinic); (turned|turning|just turned) (18|eighteen) ...6 (left|leaving|out of|aged out|placement|care|group home|foster); (left|leaving) (placement|care|the group home|foster care) ...4 (same day|at 18|at eighteen|last month|last week|alone|nowhere); in (foster care|care|a foster home|placement) since", fr = "(ramasse|ramassent|ramassait|recrute|recrutent|recrutait|engage|engagent|aborde|abordent|approche|approchent) (des gars|des hommes|des filles|des femmes|des jeunes|du monde|les gars|les filles|les jeunes) (à|au|devant|dans|à la|de la|du) ...2 (file|refuge|soupe populaire|banque alimentaire|centre de jour|campement|gare|terminus|foyer|désintox|centre jeunesse|clinique de méthadone); (eu|fêté|à) (18|dix-huit) ans ...6 (sortie|sorti|quitté|fin de placement|placement|centre|foyer|famille d'accueil); en famille d'accueil ... depuis" }

phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "both" { fr = "(sortir|sorti|sortie|sortait|sortant|quitté) ...1 (du|d'un|le|de) ...1 (foyer|foyer de groupe|centre jeunesse|famille d'accueil|désintox|refuge|centre) ...4 (trouvée|trouvé|trouvés|ramassée|ramassé|abordée|approchée|recrutée|rencontrée|repérée)" }
words "by" { en = "gave her free drugs, gave him free drugs, free drugs at first, gave her drugs, gave him drugs, supplied her, supplied him",
             fr = "lui donnait sa drogue, lui donnait de la drogue, lui donnait sa dope, lui donnait de la dope, lui fournissait, drogue gratuite, dope gratis" }
phrase "both" { fr = "(attend|attendait|rôde|traîne|stationné|stationne) (devant|dehors|près|autour) ...2 (foyer|centre jeunesse|refuge|centre d'accueil|maison de jeunes) ...6 (filles|garçons|jeunes|ados|gars|fille|garçon)" }
flag_when "disabled" :near("gain", "2 sentences") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "both" :unless("ordinary", "2 sentences") :unless("cleared", "2 sentences")
flag_when "s3" :near("by", "2 sentences") :near("sexgain", "anywhere")
          :unless("ordinary", "2 sentences") :unless("cleared", "2 sentences")
flag_when "s3" :before("by", "same sentence") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "down" :near("strong", "anywhere") :near("who9", "anywhere")
          :unless("ordinary", "2 sentences") :unless("cleared", "2 sentences")
flag_when "down" :near("soft9", "anywhere") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "disabled" :near("gain9", "anywhere") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "placed9" :unless("ordinary", "2 sentences") :unless("cleared", "2 sentences")
flag_when "gone9" :near("soft9", "anywhere") :unless("ordinary", "2 sentences")
          :unless("cleared", "2 sentences")

hits "She was [sleeping rough when he met] her at the station."
hits "He [waits outside the group home] in a white car."
hits "The man [supplied her while she was using]."
hits { fr = "Il [attend devant le centre jeunesse] dans une auto blanche." }
hits { fr = "Elle [consommait et c'est lui qui la fournissait]." }
hits { fr = "Il [dormait dans la rue quand il les a rencontrés]." }
misses "The group home is looking for a new cook."
misses "My uncle has a disability and needs a ramp."
misses "Volunteers met at the shelter for the fundraiser."
misses { fr = "Le centre jeunesse cherche un cuisinier." }
misses { fr = "Mon oncle a un handicap et veut une rampe." }
misses { fr = "Collecte de fonds pour le refuge : des bénévoles se sont rencontrés." }
hits "She was [living in a tent] when this couple invited her to stay with them to see clients."
hits "[He's slow], and the boss has him working for no pay, does what he's told."
hits { fr = "Elle vivait [dans une tente] quand ce couple l'a invitée à rester et à faire des clients." }
hits { fr = "[Il est lent], le boss le fait travailler sans paye." }
misses "My cousin aged out of care and now goes to college."
misses "He is homeless and asked me for change."
misses { fr = "Ma cousine est sortie du centre jeunesse et va au cégep." }
misses { fr = "Il est itinérant et m'a demandé du change." }
misses { en = "The pharmacist gave her drugs for the pain.",
         fr = "L'infirmière lui donnait sa dose chaque matin à l'hôpital." }
hits { en = "She had just left the [group home] when he [found her].",
       fr = "Elle [venait de sortir du foyer quand il l'a trouvée]." }
hits { en = "My brother has an [intellectual disability] and they [picked him] up at the day centre.",
       fr = "Mon frère [a une déficience intellectuelle et ils l'ont ramassé au centre de jour]." }
hits { en = "She [was using] and he [gave her free drugs] at first.",
       fr = "Elle [consommait] et au début il [lui donnait sa drogue]." }
hits { en = "He picks girls up at [the shelter] and [offers] them a place.",
       fr = "Il [ramasse des filles au refuge et leur offre une place]." }
hits { en = "He [waits outside the group home] and gives the girls vapes.",
       fr = "Il [attend devant le foyer pis donne des vapes aux filles]." }
misses { en = "He waits outside the arena for his kids after practice.",
         fr = "Il attend devant l'école pour ramasser ses filles." }
