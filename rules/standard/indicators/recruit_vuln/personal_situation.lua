indicator "recruit_vuln.personal_situation"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "shows a group at risk", fr = "montre un groupe à risque" },
          protection = { en = "needs support fitted to the person", fr = "demande un soutien adapté à la personne" } }
law       "CC 279.04"
source    "ILO-2009; RCMP-SIGNS; PSC-STRAT"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Personal circumstances exploited at recruitment (youth, disability, addiction, care leaver, homelessness)", fr = "Circonstances personnelles exploitées au recrutement (jeune âge, handicap, dépendance, sortie de placement, itinérance)" }
why   { en = "Youth, disability, addiction, care or homelessness is used to win or hold a person.", fr = "La jeunesse, le handicap, la dépendance, le placement ou l'itinérance servent à gagner ou à tenir une personne." }
ask   { en = "What did the other person know and use? What support is in place?", fr = "Que savait et qu'a utilisé l'autre personne? Quel soutien est en place?" }
false_alarms { en = "The situation alone, with nobody using it.", fr = "La situation seule, sans personne qui en profite." }

words "state" { en = "group home, foster care, foster home, in care, out of care, aged out, aging out, crown ward, youth in care, detention, juvie, rehab, detox, treatment centre, psych ward, shelter, women's shelter, youth shelter, homeless, sleeping rough, on the street, on the streets, couch surfing, living in her car, intellectual disability, developmental disability, learning disability, disabled, disability, autistic, autism, fetal alcohol, FASD, brain injury, slow, mental illness, bipolar, schizophrenia, depressed, suicidal, addicted, addiction, using, was using, drug habit, heroin, meth, fentanyl, runaway, ran away, special needs, deaf, epileptic, just turned eighteen, just turned 18, alone in the city, no friends, new to the city, lonely",
                fr = "centre jeunesse, famille d'accueil, foyer de groupe, placée, placement, sortie de placement, sortie du centre, centre de réadaptation, cure, désintox, thérapie, psychiatrie, refuge, maison d'hébergement, itinérante, itinérant, itinérance, sans-abri, à la rue, dans la rue, dormait dehors, dormait dans la rue, dormait dans son char, déficience intellectuelle, déficiente, handicap, handicapée, handicapé, autiste, autisme, lésion cérébrale, maladie mentale, bipolaire, schizophrène, dépressive, dépression, suicidaire, toxicomane, dépendante, consommait, consommation, fugueuse, fugue, en fugue, fugué, besoins particuliers, sourde, épileptique, vient d'avoir dix-huit ans, vient d'avoir 18 ans, seule en ville, pas d'amis" }
words "use" { en = "met him, met her, met them, met a, when he met, when she met, when they met, recruited, recruits, recruiting, recruiter, picked up, picks up, took her in, took him in, takes them in, targets, targeted, targeting, preys, preying, approached, approaches, waits outside, waited outside, hangs around, supplied, supplies, supplying, gives her drugs, gave her drugs, gives them drugs, got her hooked, got me hooked, hooked on, introduced her, offered her a place, offered a place, offered him a place, offered her a couch, let her stay, moved in with, groomed, lured, he knew, he knew that, knew she, and he knew, older boyfriend, boyfriend, pimp, now works for, works for him, sells, dm'd, messaged her, he likes it like that, takes advantage, took advantage, used that",
              fr = "rencontré, a rencontré, quand elle a rencontré, quand il les a rencontrés, recrutée, recruté, recrutent, recrute, recruteur, ramassée, ramasse, l'a hébergée, l'a hébergé, héberge, cible, ciblent, ciblée, approchée, approche, attend devant, attendait devant, rôde, fournissait, fournit, la fournissait, lui fournit, lui donne de la drogue, rendue accro, accro, accrochée, présentée à, offert une place, offert un divan, offert un toit, chez lui, déménagé avec, appâtée, attirée, il savait, il le savait, savait qu'elle, chum, chum plus vieux, pimp, proxénète, travaille pour lui, en profite, profite, a profité, écrit sur" }
words "disability" { en = "intellectual disability, developmental disability, developmentally delayed, learning disability, cognitive delay, cognitive disability, autistic, on the spectrum, FASD, fetal alcohol, brain injury, mental age, functions at the level, special needs, down syndrome, low iq, intellectually disabled, slow learner", fr = "déficience intellectuelle, déficiente intellectuelle, déficient intellectuel, trouble d'apprentissage, retard mental, autiste, trouble du spectre, lésion cérébrale, âge mental, besoins particuliers, trisomique, limitation intellectuelle, syndrome d'alcoolisation foetale" }

phrase "both" { en = "{state} ...9 {use}; {use} ...9 {state}; (just|recently) (out of|left|released from) ... {state} ... {use}; girls|kids|youth|residents from the (group home|shelter|centre) ... {use}; recruits|recruiting|recruited ... (group home|shelter|foster|rehab|detox|bus station|high school)", fr = "{state} ...9 {use}; {use} ...9 {state}; (recrute|recrutent|recrutée|recruté) ... (centre jeunesse|refuge|foyer|gare|terminus|désintox|école secondaire); (filles|jeunes) du (centre|foyer|refuge) ... {use}" }
phrase "both" { en = "(aged out|aging out|left care|leaving care|out of care|group home|foster|rehab|detox|shelter|dopesick|withdrawal|homeless|on the street|runaway|disability|disabled|delay|autism|autistic|slow|fas|fasd|brain injury|psych ward) ...9 (couch|place to stay|place to crash|took her in|took him in|a ride|ride|drugs|what she needed|his cheque|her cheque|cheque|dope|supply|gave her|gave him|bought her|offered|friend|boyfriend|apartment|job|party); (takes|took|taking|controls|controlled|cashes|manages) ... (disability|welfare|odsp|assistance|aish|pension) (cheque|cheques|money|payments)" }
phrase "both" { fr = "(dpj|centre jeunesse|famille d'accueil|foyer|désintox|cure|refuge|en manque|itinérance|itinérante|itinérant|à la rue|fugue|fugueuse|déficience|handicap|retard|autisme|autiste|psychiatrie) ...9 (divan|place pour dormir|hébergée|hébergé|lift|drogue|chèque|dope|donné|acheté|offert|amie|ami|chum|appartement|appart|job|party|contrôle|ce qu'il fallait|en avait); (prend|pris|contrôle|encaisse|gère) ... (chèque|aide sociale|bs|pension|rente) ... (handicap|déficience|invalidité|lui|elle)?" }
phrase "disabled" { en = "{disability}", fr = "{disability}" }
words "trade" { use = "work.sex_work", en = "-sex work", fr = "-travail du sexe" }
phrase "gain" { en = "{trade}; pimp; clients; keeps|takes|cashes|has (his|her) (cheque|money|card|pay); works for free; unpaid; not paid; drugs; boyfriend; debt; owes; beats|hits|hit; forced; made to; makes him|her; exploited; used by; stealing; steal", fr = "{trade}; pimp; clients; prend|garde|encaisse son|sa (chèque|argent|carte|paye); travaille gratuitement; pas payé|payée; drogue; chum; dette; doit; bat|frappe; forcée|forcé|obligé|obligée; lui fait faire; exploitée|exploité; voler" }
phrase "ordinary" { en = "volunteer; fundraiser; donation; wheelchair ramp; parking; clinic appointment; lost dog; discharge planning; beds available", fr = "bénévole; collecte de fonds; don; stationnement; chien perdu; rendez-vous à la clinique" }

flag_when "disabled" :near("gain", "2 sentences") :unless("ordinary", "2 sentences")
flag_when "both" :unless("ordinary", "2 sentences")

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
