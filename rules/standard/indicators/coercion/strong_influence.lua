indicator "coercion.strong_influence"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection  = { en = "contact must allow for trauma",
                          fr = "le contact doit tenir compte du trauma" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 279.01; CC 286.3"
source    "ILO-2009; FL-11; POLARIS-25"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Under strong influence of the exploiter",
        fr = "Sous la forte emprise de l'exploiteur" }
why   { en = "A person under strong influence obeys, defends the other and does not see a way out.",
        fr = "Une personne sous emprise obéit, défend l'autre et ne voit pas d'issue." }
ask   { en = "What would happen if the person said no? What rules must they follow?",
        fr = "Qu'arriverait-il si la personne disait non? Quelles règles doit-elle suivre?" }
false_alarms { en = "Ordinary love, a strict but lawful employer, a parent's house rules.",
               fr = "Un amour ordinaire, un employeur strict mais légal, les règles d'un parent." }

words "suspect" { use = "people.controllers, people.partners", en = "he, they", fr = "il, ils" }
words "cannot" { use = "words.words_not_allowed" }
words "leave" { use = "actions.leave" }
words "obey" { en = "does whatever he says, does whatever they say, do whatever he says, does everything he says, does anything he says, do as he says, does what he says, did whatever he said, does what she's told, does as she is told, do what he tells, does what he tells, does exactly what, obeys, obeyed, obedient, follows his rules, his rules, their rules, list of rules, house rules for, rules for the girls, under his thumb, under his control, under their control, under his spell, brainwashed, wrapped around his finger, has a hold on, has such a hold, has total control, controls everything, controls every, controls her life, decides everything, decides what she, decides when she, decides what they, decides who she, tells her what to wear, what to wear, what to eat, when to eat, when to sleep, asks permission for, asks him before, asks for permission, looks at him before, looks to him before, checks with him before, waits for his nod, waits for him to nod, won't do anything without, says nothing without, can't do anything without, won't say a word against, won't hear a word against, defends him, keeps defending him, protects him, covers for him, makes excuses for him, says it's her fault, blames herself, he owns her, owns her, owns me, owns us, he owns me, belongs to him, belong to him, his property, loyal to him, can't live without him, would do anything for him, calls him daddy, call him daddy, called him daddy, calls him papi, call him sir, calls him master, calls him boss, no eye contact, eyes on the floor, how can i say no, says she owes him everything, owes him everything, owes them everything, thinks he loves her, still loves him, says she loves him, loves him anyway, saved her life, prayed for me",
               fr = "fait tout ce qu'il dit, fait tout ce qu'il veut, fait tout ce qu'ils disent, fait ce qu'il dit, fait ce qu'on lui dit, font ce qu'il dit, obéit, obéissait, obéissent, obéir, obéissante, suit ses règles, ses règles, leurs règles, liste de règles, règlements de, sous son emprise, sous l'emprise, sous son contrôle, sous leur contrôle, lavage de cerveau, il la tient, la tient par, emprise sur elle, contrôle tout, contrôle sa vie, contrôle chaque, décide de tout, décide tout, décide ce qu'elle, décide quand elle, décide qui elle, lui dit quoi porter, quoi porter, quoi manger, quand manger, quand dormir, demande la permission, demande sa permission, le regarde avant de, regarde son chum avant, regarde monsieur avant, attend son signe, attend qu'il, fait rien sans lui, ne fait rien sans, dit rien contre lui, parler contre lui, dire un mot contre, le défend, elle le défend, le protège, le couvre, l'excuse, dit que c'est sa faute, se blâme, appartient à, lui appartient, sa propriété, l'appelle daddy, l'appelle papa, l'appelle papi, l'appellent daddy, appeler daddy, appeler monsieur, baisse les yeux devant, ferait n'importe quoi pour lui, ferait tout pour lui, peut pas vivre sans lui, lui doit tout, leur doit tout, répète qu'elle l'aime, dit qu'elle l'aime, l'aime encore, l'aime quand même, croit qu'il l'aime, comment je peux dire non, prié pour moi" }

phrase "obeys" { en = "{obey}; {suspect} ... {obey}; {suspect} ... (dictates|decides|controls) ... (what|when|who|how|everything|every|her|their|the girls)" }
phrase "obeys" { fr = "{obey}; {suspect} ... {obey}; {suspect} ...2 (décide|contrôle|mène|dicte) ...2  (tout|quand|quoi|ce|qui|elle|ses|leur|leurs)" }
phrase "obeys" { en = "(won't|doesn't|didn't|wouldn't|can't|cannot|never|not) ... (order|answer|eat|sit|talk|speak|choose|decide|sign|move|leave|drink|say) ... (without|until|unless|before) ... (looking|asking|checking|permission|his|him|he|her husband|the man); (looks|looked|looking|glances|glanced|glancing|checks|turned|turns) (at|to|toward|over at|with) (him|the man|her husband|her boyfriend|the boss|the woman|the other) ... (before|first|each|every|for|when|answer); (her|my|his) own fault; it's|its (her|my|all her|all my) fault; (he|they|she|boyfriend|boss) (picks|chooses|decides|tells her|controls) ... (clothes|hair|wears|wear|nails|friends|food|eats|weight|makeup|passwords|phone|sleep); (went|goes|gone|going|ran) (right|straight)? back to (him|her boyfriend|her pimp|the pimp) ; (snaps his fingers|says jump|one look|one word) ... (she|they|jumps|goes|stops|comes); (loves|trusts|worships|adores|believes) him (more|and|even|still|no matter|so); (rules|list of rules) ... (eye contact|talking|phone|girls|daddy|fridge|wall); (can't|cannot|couldn't|not) leave him; (he|they) (is|are|was) all (she|I) (has|have|had); says she (owes|deserves|chose) (him|it|this)" }
phrase "obeys" { fr = "(commande|mange|répond|parle|signe|s'assoit|bouge|décide|boit|dit|fait) (rien|pas|jamais) ... (sans|avant) ... (regarder|demander|permission|lui|qu'il|son|le regarder); (regarde|regardait|cherche) ... (son mari|son chum|l'homme|le monsieur|le boss|la dame|lui|des yeux) ... (avant|chaque|pour|quand); (c'est|c'était|que c'est) (de)? sa faute|ma faute; (choisit|décide|contrôle|choisissait) ... (linge|cheveux|amies|vêtements|ongles|manger|poids|maquillage|mots de passe|dormir); (retournée|retournait|repartie|retourne|retourné) (avec|chez|vers|voir) (lui|eux|son chum|cet homme|l'homme); (claque des doigts|un regard|juste un mot) ... (elle|elles|ils); (l'aime|lui fait confiance) (plus|encore|quand même|pareil|tellement); (tout ce qu'elle a|le seul qu'elle a); (peut|capable) ... (le quitter|vivre sans lui); (le protège|le défend|l'excuse|le couvre)" }
phrase "obeys" { en = "(answers|answered|says|said|signs|eats|moves|speaks) (nothing|only|anything) ... (till|until|unless|when|before|after) (he|she|they|him|the man|the boss) (nods|nodded|says|said|looks|tells|okays); (can't|couldn't|could never) do that to (him|them|her); (he'd|they'd|he'll|they'll|he would) be (mad|upset|angry|furious) if; (needs|need|has to|have to) (his|their|her) (ok|okay|permission|approval|say)" }
phrase "obeys" { fr = "(répond|dit|signe|mange|bouge|parle) (rien|pas|seulement) ... (sans qu'il|sans qu|avant qu|tant qu|que quand) ... (hoche|dise|regarde|fasse|accepte|permette|oui|signe|tête); (peux|peut|pouvais|pourrais) pas lui faire ça; (il|ils) (serait|va être|sera|seraient) (fâché|en maudit|en colère|fâchés|choqué) si; (besoin de|faut|attend) (son|sa|leur) (ok|permission|accord|approbation)" }
phrase "stay" { en = "{cannot} ... (change employers|change employer|leave him); too (scared|afraid) to (leave|quit|go|say no); feels (trapped|stuck|owned|she owes); has nowhere else; {suspect} says she|he|they {cannot} {leave}; keeps going back to him|them; went|goes|gone back to|with him|them ; (afraid|scared) to disobey; won't leave him; will not leave him" }
phrase "stay" { fr = "{cannot} ... (changer d'employeur|le quitter|la quitter); peur de (partir|quitter|le quitter|dire non|désobéir|démissionner); (se sent|sent) (prise|pris|coincée|coincé|piégée|redevable); retourne|retournée|retourné|repartie toujours|encore|avec lui|eux ; veut pas le quitter; ose pas (partir|refuser|dire)" }
phrase "grooming_rules" { en = "{suspect} ... (told|tells|taught|teaches|trains|trained|coaches) (her|them|me|us) ... (how to|what to wear|what to say|rules); text him|them (when|every); {suspect} (renamed|named) her|me|them; {suspect} gave|gives her|me|them a (new|working|work|street) name; must call|calls|call him|her daddy|sir|madam|boss|papa|master" }
phrase "grooming_rules" { fr = "{suspect} ... (lui|leur|m) (a)? (dit|montre|montré|appris|apprend) ... (comment|quoi|règles); texter|écrire quand ... (arrive|part|entre|sort); {suspect} lui|m|leur a|donne donné ... nom; doit|dois|doivent l'appeler daddy|monsieur|boss|papa" }
phrase "ordinary" { en = "obeys the law; obey traffic; new job; house rules posted; rules of the road; our dog; my dog; the dog; rules of the game; sister was; mon chien; parking rules" }
phrase "ordinary" { fr = "mon chien; le chien; code de la route; règles du jeu; respecte les règles" }
words "act" { en = "answer, answers, answering, speaking, speaks, speak, eat, eats, eating, order, orders, sit, sits, talk, talks, talking, move, moves, drink, drinks, sign, signs, use the washroom, use the bathroom, go to the bathroom, going to the bathroom, washroom, bathroom, toilet, reply, replying, decide", fr = "répondre, répond, répondait, parler, parle, parlait, manger, mange, commander, commande, s'asseoir, bouger, bouge, boire, boit, signer, signe, aller aux toilettes, aller à la toilette, toilettes, toilette, décider, quoi que ce soit" }
words "choose" { en = "decides, decide, decided, chooses, choose, picks, controls, controlled, dictates, tells her, tells me, tells him, runs, rules", fr = "décide, décident, décidait, choisit, choisissait, contrôle, contrôlait, dicte, mène, impose, gère" }
words "life" { en = "what she wears, what i wear, wat i wear, what she eats, what i eat, wat i eat, who she talks to, who i talk to, who she sees, when she sleeps, when she eats, when she can, where she goes, what to wear, what she does, her every move, every move, her hair, her clothes, her nails, her whole life, everything she does, every minute", fr = "ce qu'elle porte, ce que je porte, skej porte, ce qu'elle mange, ce que je mange, skej mange, à qui elle parle, à qui je parle, à qui jparle, qui elle voit, quand elle dort, quand elle mange, quand elle peut, où elle va, ce qu'elle fait, ses cheveux, son linge, ses ongles, toute sa vie, tout ce qu'elle fait, chaque minute" }
words "praise" { en = "says she loves him, says he loves her, he's her man, nothing without him, be nothing without him, owes him everything, won't hear a bad word, won't say a word against, won't say anything bad, defends him, defended him, makes excuses for him, can't live without him, can't leave him, always goes back to him, goes back to him, went back to him, keeps going back, returned to him, isn't a bad woman, isn't a bad man, not a bad man, not a bad woman, calls him daddy, call him daddy, calls him papa, her name on her, his name on her, under his thumb, under his spell, under his control, under his influence, under their control, wrapped around, brainwashed, brainwash, like a robot, repeats his words, repeats his sentences, hooked on, got her hooked, keeps her high, needs him for her dose, depends on him for, dependent on him", fr = "dit qu'elle l'aime, dit qu'il l'aime, elle l'aime, c'est son homme, rien sans lui, serait rien sans lui, lui doit tout, veut rien entendre, rien entendre contre lui, parle pas contre lui, refuse de parler contre, le défend, l'excuse, peut pas vivre sans lui, peut pas le quitter, retourne avec lui, retourne toujours, retourne vers lui, retournée avec lui, retournée vers lui, est pas méchant, est pas méchante, pas un mauvais, l'appelle daddy, l'appellent daddy, l'appelle papa, l'appellent papa, son nom tatoué, nom tatoué, sous son emprise, sous l'emprise, sous emprise, sous son contrôle, sous son influence, sous leur emprise, brainwashée, brainwashé, brainwash, lavage de cerveau, comme un robot, répète ses phrases, répète ses mots, accrochée à, accrochée aux, la tient gelée, dépend de lui, pour sa dose" }
words "oath" { en = "oath, swore an oath, juju, voodoo, vodou, curse, cursed, spell, ritual, shaman, priest, prophet, spirits, shrine, fetish, blood oath", fr = "serment, juju, vaudou, malédiction, maudite, jeté un sort, un sort, rituel, féticheur, prêtre, prophète, esprits, marabout, sorcier, fétiche" }
words "oathbad" { en = "die, dies, blind, barren, crazy, mad, killed, curse, cursed, dead, breaks it, break it, if she runs, if she leaves, if she talks, fears, afraid, believes, pay, debt, obey", fr = "mourir, mourra, meurt, aveugle, stérile, folle, tuée, maudite, morte, brise, rompt, s'enfuit, si elle part, si elle parle, peur, croit, payer, dette, obéir" }
words "bound" { en = "closed permit, closed work permit, tied to, tied work permit, employer specific, employer-specific, permit is tied, permit tied, permit only lets, permit is with, status depends on, visa depends on, no paper without, no paper and no house, without him i have no, without them i have no, without this job, only allowed to work for, can only work for, cannot change employer, can't change employer, can't change employers, cannot change jobs, can't change jobs, can't switch, has no choice but to stay, no choice but to stay, no choice but to work", fr = "permis fermé, permis de travail fermé, lié à, liée à, permis lié, permis est lié, permis est fermé, statut dépend, visa dépend, sans lui je n'ai, sans mon patron, sans eux j'ai, juste le droit de travailler pour, peut pas changer d'employeur, peut pas changer de job, peuvent pas changer, pas le droit de changer, obligé de rester avec, obligée de rester avec, obligés de rester, pas le choix de rester" }
phrase "more" { en = "{choose} ...3 {life}; (looks|looked|look|glances|glanced|turned|turns|checked|checks|watches) ...2 (at|to|with|for) ...2 (him|her boyfriend|the man|the boss|the woman|them|her husband|the older|door|closet|companion|the driver|madam) ...4 (before|each time|every time|for permission|first|whenever|when) ...6 {act}; (asks|asked|ask|needed|needs|waits for|waited for) ...3 (permission|his okay|the man's permission|his permission) ...4 {act}; (asks|asked|ask|has to ask|have to ask) ...3 (him|them|daddy|the man|permission|first) ...3 (before|to) ...4 {act}; {praise} ...9 (him|pimp|boyfriend|shelter|police|officers|back|tattoo|leave|left|hit|ads|clients|money|boss|debt|older|owner|time|says|dose|every); (shelter|officers|police|leave|leaving|hospital|nurse|worker) ...9 {praise}; (does|do|did|doing|obeys|obey|obeyed) ...2 (whatever|everything|anything|exactly what|as) ...2 (he|they|she|him|her boyfriend|the man|boss) ...2 (says|say|asks|ask|tells|told|wants|want|orders|said); (whatever|anything) (he|they|the boss) (asks|says|wants|tells) ...3 (she|he|they) (does|do|did|goes|obeys); {oath} ...9 {oathbad}; {bound} ...9 (boss|employer|farm|farmer|owner|him|them|job|permit|stay|leave|family|house|reminds|quit|complain|work|employers|here)" }
phrase "more" { fr = "{choose} ...3 {life}; (regarde|regardait|regarda|se tourne|se tournait|vérifie|cherche) ...4 (monsieur|lui|vers lui|chum|homme|boss|femme|mari|eux|porte|chauffeur|madame) ...4 (avant|chaque fois|à chaque fois|pour la permission|quand) ...6 {act}; (la|le|les) regarde avant de ...3 {act}; (demande|demandé|demandait|attend|attendait|demandent) ...3 (permission|autorisation|son ok|son accord) ...6 {act}; (demande|demandent|doit demander|demander) ...3 (lui|avant|permission|d'abord) ...3 (de|pour) ...2 {act}; {praise} ...9 (lui|pimp|chum|hébergement|refuge|police|policiers|tatoué|tatouage|partir|quitter|frappe|annonces|clients|argent|boss|dette|plus vieux|patron|dit|dose|chaque|cou); (hébergement|refuge|policiers|police|partir|quitter|hôpital|infirmière|intervenante|fois) ...9 {praise}; (fait|font|faisait|obéit|obéissent) ...2 (tout|n'importe quoi|exactement|toute) ...2 (ce|skil|ske|que|qu'il) ...2 (il|elle|ils|on|lui|chum|dit|veut|demande|ordonne); (peu importe|n'importe quoi|tout ce) ...2 (qu'il|qu'ils|que le boss) ...1 (demande|dit|veut) ...3 (elle|il|ils) (le fait|fait|obéit|y va); {oath} ...9 {oathbad}; {bound} ...9 (boss|employeur|ferme|fermier|patron|lui|eux|job|permis|rester|quitter|famille|maison|logement|rappelle|lâcher|plaindre|travailler|papiers|ici)" }
phrase "ordinary2" { en = "furniture; coach says; (hockey|soccer|team|piano) practice; toddler; (the|my|our|her) baby (eats|wakes|cries|sleeps|does); kids do; my (dad|mom|mother|father|parents|doctor|dietitian|teacher) (says|said|tells|told|decides); (his|her|the|my) (doctor|dietitian|trainer) (says|said|tells|told); bible (study|class|reading|camp); wedding vows; oath of citizenship; citizenship; novel; dog; teacher says" }
phrase "ordinary2" { fr = "meubles; entraîneur dit; (le|mon|notre) bébé (mange|dort|pleure|fait|l'appelle); tout-petit; (mon père|ma mère|mes parents|mon médecin) (dit|décide|a dit|veut); (médecin|diététiste|entraîneur|professeur) (dit|a dit|recommande); étude de la bible; serment de citoyenneté; citoyenneté; roman; chien; prof dit" }

-- Words of love, of food and of work that say nothing of who decides: a lure from afar, a debt, a tied permit, a rant.
phrase "no_sway" { en = "(he|she) owes (her|him|me|them|us) ...4 (for|rent|money); (boss|manager|job|work|company) ...1 (literally)? owns me; nobody|no one owns (me|her|him|them); who owns me", fr = "(retourné|retournée|retournés|rentré|rentrée) chez eux; de quoi (manger|vivre)" }
flag_when "obeys" :unless("ordinary2", "same sentence") :unless("ordinary", "same sentence")
          :unless("no_sway", "2 words")
flag_when "stay" :unless("ordinary", "same sentence")
flag_when "grooming_rules" :unless("ordinary", "same sentence")
flag_when "more" :unless("ordinary", "same sentence") :unless("ordinary2", "same sentence")

hits { en = "My niece [does whatever he says] and laughs it off.",
       fr = "Ma nièce [fait tout ce qu'il dit]." }
hits "All the girls must [call him daddy]."
hits { en = "She is [too scared to leave] and keeps apologising.",
       fr = "Elle a [peur de le quitter]." }
hits "The worker [looks to him before] each answer."
hits { fr = "Elle [l'appelle daddy] et baisse la voix." }
hits { fr = "Le travailleur ne [peut pas changer d'employeur], dit-il." }
misses "My dog obeys me at the park."
misses "The landlord posted new parking rules."
misses "She quit her job and found another one."
misses { fr = "Mon chien obéit au parc." }
misses { fr = "Elle a changé d'emploi au printemps." }
misses { fr = "Les règles du jeu sont affichées." }
hits { en = "She [looks at the man before she answers].",
       fr = "Elle [regarde le monsieur avant de répondre]." }
hits { en = "He [decides what she wears].", fr = "Il [décide ce qu'elle porte]." }
hits "She is [under his control], the shelter staff said."
hits "They swore an [oath and she believes she will die]."
hits "It is a [closed permit so he has to stay] with that farm."
hits { fr = "[Sous son emprise, elle retourne] toujours avec le gars." }
hits { fr = "Elle a fait un [serment et croit qu'elle va mourir]." }
hits { fr = "Son [permis est fermé, obligé de rester] chez le fermier." }
misses "My toddler calls him daddy."
misses "She took the citizenship oath last week."
misses { fr = "Mon bébé l'appelle papa." }
misses { fr = "Elle a prêté le serment de citoyenneté." }
misses "She loves her husband and always asks his opinion about furniture."
misses "My dad calls me twice a day."
misses "He is a very influential businessman in town."
misses { fr = "Elle aime son mari et lui demande son avis pour les meubles." }
misses { fr = "Mon père m'appelle deux fois par jour." }
misses { fr = "C'est un homme d'affaires influent dans la région." }
misses "My mom tells me what to eat."
misses { fr = "Il fait tout ce que le médecin dit." }
misses "My manager literally owns me, says the cashier."
misses "The three workers say they are like family to us."
misses { fr = "La nounou est comme de la famille, dit la dame." }
misses { fr = "Il reçoit de quoi manger le soir." }
hits "She [does whatever he says] and will not hear a word against him."
hits { fr = "Ma cousine [fait tout ce qu'il veut]." }
misses { fr = "Il sort la nuit et paye sa part." }
misses { fr = "Peut-être qu'il est retourné chez eux." }
misses "She cannot leave the job before the file is done, she says."
