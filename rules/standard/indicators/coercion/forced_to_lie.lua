indicator "coercion.forced_to_lie"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection = { en = "talk with the person alone", fr = "parler seul à seul avec la personne" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 279.04"
source    "ILO-2009; UNODC-HTI; MED-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Forced to lie to authorities, family or others", fr = "Contrainte de mentir aux autorités, à la famille ou à d'autres" }
why   { en = "A prepared story for police, border, clinic or family hides control.", fr = "Un récit préparé pour la police, la frontière, la clinique ou la famille cache un contrôle." }
ask   { en = "Who gave the answers, and what happens if the person tells the truth? Ask alone.", fr = "Qui a donné les réponses, et qu'arrive-t-il si la personne dit la vérité? Demander seul à seul." }
false_alarms { en = "Interview practice, a school play, a white lie; fraud of a bank customer with no work behind it.", fr = "Pratique d'entrevue, pièce d'école, petit mensonge; fraude sans travail derrière." }

words "forced" { use = "actions.forced", en = "told, was told, were told, been told, told me, told her, told him, told us, told them, instructed, instructed to, coached, coached to, ordered, warned to, tells her, tells them, if asked, if anyone asks, if anybody asks, rehearsed, practised, practiced, i have to, she has to, he has to, they have to, supposed to",
  fr = "dit de, m'a dit de, lui a dit de, leur a dit de, nous a dit de, on lui a dit de, on leur a dit de, on m'a dit de, on nous a dit de, a reçu l'ordre de, si on demande, si on lui demande, si quelqu'un demande, si on pose, répété, pratiqué, je dois, elle doit, il doit, ils doivent, lui demande de, leur demande de, censée, censé" }
words "say" { en = "say, says, saying, lie, lies, lie about, pretend, pretends, claim, tell, answer, answers, smile, write, sign, act like, deny, introduce himself as, introduce herself as, use", fr = "dire, mentir, prétendre, répondre, raconter, sourire, écrire, signer, faire semblant, nier, faire croire, se faire passer, dire que, conter" }
words "official" { use = "people.officials, people.family", en = "anyone, anybody, visitors, the inspector, inspectors, neighbours, the clinic, hospital, hospital staff, the bank, border agent, customers, the guys, clients, the men, people", fr = "n'importe qui, les visiteurs, l'inspecteur, les inspecteurs, les voisins, la clinique, la banque, les clients, les gars, les gens, le monde, personnel" }
words "story" { en = "everything is fine, everything was fine, it's fine, all is well, all good, we're fine, she's fine, she is happy, happy here, a friend, friends, family, a cousin, cousins, a tourist, tourists, on vacation, on holiday, visiting, a visitor, a volunteer, a student, married, a couple, her uncle, her niece, his niece, sister, brother, an adult, eighteen, nineteen, twenty, twenty one, 18, 19, 20, 21, 22, older, over 18, of age, a relative, roommate, self employed, independent, her own choice, own idea, fell, fell down stairs, an accident, accident, another name, a different name, a false name, a fake name, different name, someone else, someone else's name, nothing, paid, paid well, well treated, eight hours, good conditions",
  fr = "tout va bien, tout est beau, tout est correct, que ça va, ça va bien, qu'elle est heureuse, un ami, une amie, des amis, de la famille, une cousine, un cousin, des cousins, touriste, touristes, en vacances, en visite, bénévole, étudiante, étudiant, mariée, mariés, un couple, son oncle, sa nièce, sa soeur, son frère, majeure, 18 ans, 19 ans, 20 ans, 21 ans, dix-huit ans, dix-neuf ans, vingt ans, plus vieille, majeur, parente, coloc, à son compte, indépendante, son choix, son idée, tombée, un accident, accident, un autre nom, un faux nom, le nom d'une autre, rien, payée, payé, bien payé, bien traités, huit heures" }
words "rehearsed" { en = "rehearsed, memorised, memorized, scripted, word for word, by heart, identical answers, same answer, same answers, same sentence, same story, the exact same, coached, prepared answers, recited, as if reading, answers they were given, what to say, what to answer, what to tell", fr = "appris par coeur, apprises par coeur, par coeur, mot à mot, mot pour mot, récité, récitée, récitées, réponses identiques, même réponse, mêmes réponses, même phrase, même histoire, préparées, préparé d'avance, quoi dire, quoi répondre, quoi raconter" }

phrase "told" { en = "{forced} {say} ... {story}; {forced} ... {say} ... {official}; {forced} what to say|tell|answer; told|instructed|coached on what|how to say|answer|tell; told not to tell|talk|say; {say} to ... {official} ... {story}; (pretends|pretend|pretended|pretending) to ... {official}; tells|telling|told (her|his|their|my) {official} (that)? ... {story}; {say} she's|he's|they're|she is|he is|i'm|im|i am|she'll be ... {age >= 18}; she'll|you'll be|are|re ... (if|when) ... asks; {say} {age >= 18} to; i|she has|have|had to say ... {age >= 18}; i|she has|have|had to say (eighteen|nineteen|twenty)" }
phrase "told" { fr = "{forced} {say} ... {story}; {forced} ... {say} ... {official}; {forced} quoi dire|répondre|raconter; (lui|leur|m|nous) a|ont dit|appris|montré quoi dire|répondre; quoi (dire|répondre|raconter) (à|aux|au); (fait|font|faisait) croire ... {official}; {say} à ... {official} ... {story}; {say} qu'elle|qu'il a ... {age >= 18}; (dit|dire) ... {age >= 18} ... parce qu; doit|dois (dire|répondre) ... {story}; faut|fallait dire" }
phrase "told" { en = "(same|identical|one) (story|answer|answers|words|line|version) ... (from|by|about|each|all|every|as|given|told); (given|gave) the same (story|answer|script|line); tells|telling|told|tell (her|his|their|my) (family|mother|mom|parents|kids|sister|husband|wife|people back home) ... (works in|work in|works at|working in|has a|she is a|he is a|is a|is fine|are fine|good job|nice|well|bank|hotel|office|store|restaurant|nurse|school|happy); (say|says|saying) (i'm|im|i am|she's|shes|she is|they are|they're|we are|we're|he is) (a)? (tourist|tourists|friend|friends|cousin|cousins|niece|nephew|daughter|wife|girlfriend|student|volunteer|visitor|guest|nineteen|eighteen|twenty|of age|family) ... (if|when|to|asked|police|border|anyone|inspector|because); (told|warned|ordered|instructed) not to (tell|say|talk|mention) ... (truth|hours|pay|police|inspector|nurse|doctor|visitors); (has|have|had) to (pretend|lie); (script|cue cards|notes|cheat sheet|talking points) ... (answers|inspector|visit|police|what to)" }
phrase "told" { fr = "(même|mêmes) (histoire|réponse|réponses|version|phrase|mots) ... (tous|toutes|chaque|chacun|des|de|que|mot); (tous|toutes) ... (même|mêmes) (histoire|réponse|version|phrase); (dit|dire|disait|raconte|écrit) à (sa|son|ses|leur|ma|mes) (famille|mère|parents|enfants|soeur|mari|femme) ... (travaille|va bien|est|bonne job|bon emploi|banque|hôtel|bureau|magasin|restaurant|école|heureuse); (dire|dis|dit|disent|disait) (que je suis|qu'elle est|qu'il est|qu'ils sont|que t'es|qu'on est|je suis) ... (touriste|touristes|ami|amie|amis|cousin|cousine|cousins|nièce|fille|blonde|étudiante|bénévole|majeure|visite|vacances|famille); (dit|averti|ordonné) de (ne pas|rien|pas) (dire|parler|raconter) ... (heures|paye|vérité|police|inspecteur|visiteurs|infirmière|travail|monsieur); (doit|dois|doivent|devait|faut) (mentir|faire semblant)" }
phrase "rehearsed" { en = "{rehearsed} ... {official}; (answers|story|stories|statement|statements|sentence|account) ... {rehearsed}; {rehearsed} (answers|story|stories|sentence); practise|practice|practised|practiced|rehearse|rehearsed ... (answers|story|photos|what|questions|interview)" }
phrase "rehearsed" { fr = "{rehearsed} ... {official}; (réponses|réponse|histoire|récit|récits|version|versions|phrase) ... {rehearsed}; (pratiquer|pratiqué|répéter|répété) ... (réponses|histoire|photos|questions|entrevue)" }
phrase "identity" { en = "(uses|using|use|used|wearing|wears|wear|gave|gives|working|works) ... (under)? someone else's|another person's|other person's|false|fake|different|borrowed (name|id|badge|identity|papers|card|sin); (fake|false|altered|someone else's) (id|licence|license|ids|birth date) ... (her|his) (face|photo|picture); her face and someone else's; (give|gave|use|told) ... (false|fake|different|wrong) (name|names|age|birthday|date of birth)" }
phrase "identity" { fr = "(utilise|utilisait|porte|portait|travaille|donne|donné) ... (sous)? (le nom d'une autre|un faux nom|un autre nom|le nom de quelqu'un|fausse carte|carte d'une autre|insigne d'une autre); (fausse|faux|fausses) (carte|cartes|permis|pièces|pièce|papiers) ... (photo|visage|âge|majeure); (dit|donne|donné) ... (faux nom|faux âge|fausse date)" }
phrase "identity" { en = "(fake|false|forged|bogus|borrowed|phony) (id|ids|licence|license|card|cards|papers|passport|name|names|birthday|documents|sin|badge); (id|licence|card|papers|passport|name|badge|profile|documents) ... (isn't|is not|not|wasn't|aren't) (hers|his|theirs|her own|real|the right); (id|ids|licence|card|ad|profile|papers) ... (says|say|said|makes|make|made|show|shows|lists|listed|gives) ... (her|him|them|she's|she is|they are|as)? ... (19|20|21|22|eighteen|nineteen|twenty|older|18)" }
phrase "identity" { fr = "(fausse|fausses|faux) (carte|cartes|pièce|pièces|papiers|permis|identité|nom|passeport|âge|date); (carte|permis|papiers|nom|pièce|profil|annonce) ... (n'est pas|est pas|pas) (à elle|à lui|le sien|la sienne|le bon|à eux); (carte|permis|papiers|profil|annonce) ... (dit|donne|donnent|disent|indique|affiche) ... (18|19|20|21|22|dix-huit|dix-neuf|vingt) ans" }
phrase "ordinary" { en = "what to say at the funeral; school play; job interview practice; bank fraud; mock interview; know what to say; role play; romance scam; crypto; don't know what to say; grandparent" }
phrase "ordinary" { fr = "pièce de théâtre; pratique d'entrevue; je ne sais pas quoi dire; sais pas quoi dire; jeu de rôle; fraude amoureuse" }

flag_when "told" :unless("ordinary", "2 sentences")
flag_when "rehearsed" :unless("ordinary", "2 sentences")
flag_when "identity" :unless("ordinary", "2 sentences")
implies("general.scripted_answers", "rehearsed")
accepts "hypothetical"

hits "They [were told what to say to the inspector]."
hits "He [told her to say she is 19] at the desk."
hits "She [tells her mother that everything is fine]."
hits "Each gave a [story word for word] like the next one."
hits { fr = "On [lui a dit quoi répondre] à l'agent." }
hits { fr = "Il [lui a dit de dire qu'elle a 19 ans]." }
hits { fr = "Elle [fait croire à sa famille] que tout va bien." }
hits { fr = "Leurs [réponses semblaient apprises par coeur]." }
misses "I don't know what to say at the funeral."
misses "The school play was rehearsed for weeks."
misses "She told her mother about the new job."
misses { fr = "Je ne sais pas quoi dire à ma soeur." }
misses { fr = "La pièce de théâtre a été répétée tout l'hiver." }
misses { fr = "Elle a parlé à sa mère du nouvel emploi." }
