indicator "coercion.strong_influence"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection = { en = "contact must allow for trauma", fr = "le contact doit tenir compte du trauma" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 279.01; CC 286.3"
source    "ILO-2009; FL-11; POLARIS-25"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Under strong influence of the exploiter", fr = "Sous la forte emprise de l'exploiteur" }
why   { en = "A person under strong influence obeys, defends the other and does not see a way out.", fr = "Une personne sous emprise obéit, défend l'autre et ne voit pas d'issue." }
ask   { en = "What would happen if the person said no? What rules must they follow?", fr = "Qu'arriverait-il si la personne disait non? Quelles règles doit-elle suivre?" }
false_alarms { en = "Ordinary love, a strict but lawful employer, a parent's house rules.", fr = "Un amour ordinaire, un employeur strict mais légal, les règles d'un parent." }

words "suspect" { use = "people.controllers, people.partners", en = "he, they", fr = "il, ils" }
words "cannot"  { use = "words.words_not_allowed" }
words "leave"   { use = "actions.leave" }
words "obey"    { en = "does whatever he says, does whatever they say, do whatever he says, does everything he says, does anything he says, do as he says, does what he says, did whatever he said, does what she's told, does as she is told, do what he tells, does what he tells, does exactly what, obeys, obeyed, obedient, follows his rules, his rules, their rules, list of rules, house rules for, rules for the girls, under his thumb, under his control, under their control, under his spell, brainwashed, wrapped around his finger, has a hold on, has such a hold, has total control, controls everything, controls every, controls her life, decides everything, decides what she, decides when she, decides what they, decides who she, tells her what to wear, what to wear, what to eat, when to eat, when to sleep, asks permission for, asks him before, asks for permission, looks at him before, looks to him before, checks with him before, waits for his nod, waits for him to nod, won't do anything without, says nothing without, can't do anything without, won't say a word against, won't hear a word against, defends him, keeps defending him, protects him, covers for him, makes excuses for him, says it's her fault, blames herself, he owns her, owns her, owns me, owns us, he owns me, belongs to him, belong to him, his property, property of, loyal to him, can't live without him, would do anything for him, calls him daddy, call him daddy, called him daddy, calls him papi, call him sir, calls him master, calls him boss, no eye contact, eyes on the floor, how can i say no, says she owes him everything, owes him everything, owes them everything, thinks he loves her, still loves him, says she loves him, loves him anyway, saved her life, like a daughter, like family to us, they are like family, prayed for me",
  fr = "fait tout ce qu'il dit, fait tout ce qu'il veut, fait tout ce qu'ils disent, fait ce qu'il dit, fait ce qu'on lui dit, font ce qu'il dit, obéit, obéissait, obéissent, obéir, obéissante, suit ses règles, ses règles, leurs règles, liste de règles, règlements de, sous son emprise, sous l'emprise, sous son contrôle, sous leur contrôle, lavage de cerveau, il la tient, la tient par, emprise sur elle, contrôle tout, contrôle sa vie, contrôle chaque, décide de tout, décide tout, décide ce qu'elle, décide quand elle, décide qui elle, lui dit quoi porter, quoi porter, quoi manger, quand manger, quand dormir, demande la permission, demande sa permission, le regarde avant de, regarde son chum avant, regarde monsieur avant, attend son signe, attend qu'il, fait rien sans lui, ne fait rien sans, dit rien contre lui, parler contre lui, dire un mot contre, le défend, elle le défend, le protège, le couvre, l'excuse, dit que c'est sa faute, se blâme, appartient à, lui appartient, sa propriété, l'appelle daddy, l'appelle papa, l'appelle papi, l'appellent daddy, appeler daddy, appeler monsieur, baisse les yeux devant, ferait n'importe quoi pour lui, ferait tout pour lui, peut pas vivre sans lui, lui doit tout, leur doit tout, répète qu'elle l'aime, dit qu'elle l'aime, l'aime encore, l'aime quand même, croit qu'il l'aime, comme de la famille, comme leur fille, comment je peux dire non, prié pour moi" }

phrase "obeys" { en = "{obey}; {suspect} ... {obey}; {suspect} ... (dictates|decides|controls) ... (what|when|who|how|everything|every|her|their|the girls)" }
phrase "obeys" { fr = "{obey}; {suspect} ... {obey}; {suspect} ... (décide|contrôle|mène|dicte) ... (tout|quand|quoi|ce|qui|elle|ses|leur|leurs)" }
phrase "obeys" { en = "(won't|doesn't|didn't|wouldn't|can't|cannot|never|not) ... (order|answer|eat|sit|talk|speak|choose|decide|sign|move|leave|drink|say) ... (without|until|unless|before) ... (looking|asking|checking|permission|his|him|he|her husband|the man); (looks|looked|looking|glances|glanced|glancing|checks|turned|turns) (at|to|toward|over at|with) (him|the man|her husband|her boyfriend|the boss|the woman|the other) ... (before|first|each|every|for|when|answer); (her|my|his) own fault; it's|its (her|my|all her|all my) fault; (he|they|she) (takes|take|took) (good)? care of (me|her|us) ; (he|they|she|boyfriend|boss) (picks|chooses|decides|tells her|controls) ... (clothes|hair|wears|wear|nails|friends|food|eats|weight|makeup|passwords|phone|sleep); (went|goes|gone|going|ran|came) (right|straight|back)? back to (him|them|the man|her boyfriend) ; (snaps his fingers|says jump|one look|one word) ... (she|they|jumps|goes|stops|comes); (loves|trusts|worships|adores|believes) him (more|and|even|still|no matter|so); (rules|list of rules) ... (eye contact|talking|phone|girls|daddy|fridge|wall); (can't|cannot|couldn't|not) leave him; (he|they) (is|are|was) all (she|I) (has|have|had); says she (owes|deserves|chose) (him|it|this); (protects|protecting|covers|covering|defends|defended) (him|her boyfriend|the man|the boss)" }
phrase "obeys" { fr = "(commande|mange|répond|parle|signe|s'assoit|bouge|décide|boit|dit|fait) (rien|pas|jamais) ... (sans|avant) ... (regarder|demander|permission|lui|qu'il|son|le regarder); (regarde|regardait|cherche) ... (son mari|son chum|l'homme|le monsieur|le boss|la dame|lui|des yeux) ... (avant|chaque|pour|quand); (c'est|c'était|que c'est) (de)? sa faute|ma faute; (il|ils|elle) (prend|prennent|prenait) soin (d'elle|de moi|de nous); (choisit|décide|contrôle|choisissait) ... (linge|cheveux|amies|vêtements|ongles|manger|poids|maquillage|mots de passe|dormir); (retournée|retournait|repartie|retourne|retourné) (avec|chez|vers|voir) (lui|eux|son chum|cet homme|l'homme); (claque des doigts|un regard|juste un mot) ... (elle|elles|ils); (l'aime|lui fait confiance) (plus|encore|quand même|pareil|tellement); (tout ce qu'elle a|le seul qu'elle a); (peut|capable) ... (le quitter|vivre sans lui); (le protège|le défend|l'excuse|le couvre)" }
phrase "obeys" { en = "(answers|answered|says|said|signs|eats|moves|speaks) (nothing|only|anything) ... (till|until|unless|when|before|after) (he|she|they|him|the man|the boss) (nods|nodded|says|said|looks|tells|okays); (can't|couldn't|could never) do that to (him|them|her); (he'd|they'd|he'll|they'll|he would) be (mad|upset|angry|furious) if; (needs|need|has to|have to) (his|their|her) (ok|okay|permission|approval|say)" }
phrase "obeys" { fr = "(répond|dit|signe|mange|bouge|parle) (rien|pas|seulement) ... (sans qu'il|sans qu|avant qu|tant qu|que quand) ... (hoche|dise|regarde|fasse|accepte|permette|oui|signe|tête); (peux|peut|pouvais|pourrais) pas lui faire ça; (il|ils) (serait|va être|sera|seraient) (fâché|en maudit|en colère|fâchés|choqué) si; (besoin de|faut|attend) (son|sa|leur) (ok|permission|accord|approbation)" }
phrase "stay" { en = "{cannot} ... (quit|change employers|change jobs|change employer|work elsewhere|work anywhere else|leave the job|leave him); too (scared|afraid) to (leave|quit|go|say no); feels (trapped|stuck|owned|she owes); has nowhere else; {suspect} says she|he|they {cannot} {leave}; keeps going back to him|them; went|goes|gone back to|with him|them ; (afraid|scared) to disobey; won't leave him; will not leave him" }
phrase "stay" { fr = "{cannot} ... (démissionner|quitter|changer d'employeur|changer d'emploi|changer de job|travailler ailleurs|le quitter|lâcher); peur de (partir|quitter|le quitter|dire non|désobéir|démissionner); (se sent|sent) (prise|pris|coincée|coincé|piégée|redevable); retourne|retournée|retourné|repartie toujours|encore|avec lui|eux ; veut pas le quitter; ose pas (partir|refuser|dire)" }
phrase "grooming_rules" { en = "{suspect} ... (told|tells|taught|teaches|trains|trained|coaches) (her|them|me|us) ... (how to|what to wear|what to say|rules); text him|them (when|every); {suspect} (renamed|named) her|me|them; {suspect} gave|gives her|me|them a (new|working|work|street) name; must call|calls|call him|her daddy|sir|madam|boss|papa|master" }
phrase "grooming_rules" { fr = "{suspect} ... (lui|leur|m) (a)? (dit|montre|montré|appris|apprend) ... (comment|quoi|règles); texter|écrire quand ... (arrive|part|entre|sort); {suspect} lui|m|leur a|donne donné ... nom; doit|dois|doivent l'appeler daddy|monsieur|boss|papa" }
phrase "ordinary" { en = "obeys the law; obey traffic; new job; house rules posted; rules of the road; our dog; my dog; the dog; rules of the game; sister was; mon chien; parking rules" }
phrase "ordinary" { fr = "mon chien; le chien; code de la route; règles du jeu; respecte les règles" }

flag_when "obeys" :unless("ordinary", "same sentence")
flag_when "stay" :unless("ordinary", "same sentence")
flag_when "grooming_rules" :unless("ordinary", "same sentence")

hits "My niece [does whatever he says] and laughs it off."
hits "All the girls must [call him daddy]."
hits "She is [too scared to leave] and keeps apologising."
hits "The worker [looks to him before] each answer."
hits { fr = "Ma nièce [fait tout ce qu'il dit]." }
hits { fr = "Elle [l'appelle daddy] et baisse la voix." }
hits { fr = "Elle a [peur de le quitter]." }
hits { fr = "Le travailleur ne [peut pas changer d'employeur], dit-il." }
misses "My dog obeys me at the park."
misses "The landlord posted new parking rules."
misses "She quit her job and found another one."
misses { fr = "Mon chien obéit au parc." }
misses { fr = "Elle a changé d'emploi au printemps." }
misses { fr = "Les règles du jeu sont affichées." }
