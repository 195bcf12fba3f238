indicator "coercion.threats_violence"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection  = { en = "a safety plan is needed", fr = "il faut un plan de sécurité" },
          prosecution = { en = "threats are a means and an offence",
                          fr = "la menace est un moyen et une infraction" } }
law       "CC 264.1; CC 279.04"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Threats of violence against the person",
        fr = "Menaces de violence envers la personne" }
why   { en = "Fear of being hurt keeps a person working and silent.",
        fr = "La peur d'être blessé fait travailler et taire une personne." }
ask   { en = "What exactly was said or shown, by whom, and when? Is there a weapon?",
        fr = "Qu'a-t-on dit ou montré exactement, qui, et quand? Y a-t-il une arme?" }
false_alarms { en = "Road rage, a quarrel between neighbours, a threat with no work or money behind it.", fr = "Rage au volant, chicane de voisins, menace sans travail ni argent en jeu." }

words "strong_suspect" { use = "people.controllers, people.partners",
                         en  = "he, they",
                         fr  = "il, ils" }
words "threat" { use = "actions.threaten" }
words "harm" { use = "actions.harm", en = "-next, -get it" }
words "weapon" { use = "things.weapons" }
words "cond" { use = "actions.threat_cond" }
words "person" { en = "her, him, me, us, them, you, u",
                 fr = "la, le, l, les, me, m, te, t, nous, lui, leur, vous" }
words "will" { en = "will, would, 'll, is going to, was going to, gonna, going to, wants to, could, might, are going to, were going to", fr = "va, vont, allait, allaient, vas, peut, pourrait, veut, vais" }
words "afraid" { en = "afraid, scared, terrified, fears, feared, fear, worried, petrified, thinks, frightened", fr = "peur, craint, craignait, terrifiée, terrifié, terrorisée, redoute, croit, effrayée, effrayé" }

phrase "threat" { en = "{threat} ... {harm}; {threat} {person} with ... {weapon}; {threat} ... {weapon}; {strong_suspect} threatened|threatens|threaten|threatening {person}; {threat} to|of|with violence|death|force; death threats|threat; threats against her|him|them|me|us; {strong_suspect} made|makes|making threats; threatened|threatens|threaten her|him|them|me|us (if|when|unless|with|because|for)" }
phrase "threat" { fr = "{threat} ... {harm}; {threat} ... {weapon}; {strong_suspect} ... (la|le|les|l'a|l'ont|les a|me|m'a|nous|leur|lui|l) (menace|menaçait|menacent|menacé|menacée|menacés) ... (avec|de|si|quand|frapper|tuer|battre|couteau); {strong_suspect} (la|le|les|me|nous) (menace|menaçait|menacent); menaces de mort|violence; (menacée|menacé|menacés|menacées|menace|menacer) ...1 (de mort|avec un|avec une|avec son|de la tuer|de le tuer|de les tuer|de la frapper|de le frapper|de les battre|de la battre|de lui casser|de leur casser|de violence|d'un couteau|de me tuer|de nous frapper|de me frapper); fait|font|faisait|profère|proféré des menaces; menace|menacent|menaçait de ... {harm}" }
phrase "will_harm" { en = "{strong_suspect} {will} {harm} {person}; {strong_suspect} {will} ... {harm} {person}; {will} {harm} {person} {cond}; he'll|they'll|she'll|he'd|they'd {harm} {person}; {cond} ... {strong_suspect} {will} ... {harm}; {cond} ... {harm} {person}; {cond} he'll|they'll|he'd|they'd ... {harm}; {harm} {person} ... {cond}; {afraid} ... {strong_suspect} {will} ... {harm}; {afraid} he'll|they'll|she'll|he'd ... {harm}; {afraid} ... {harm} {person}; {will} {harm} you|u|us|me if|when; i'll|ill|i will|imma {harm} you|u; (know|knows) what happens to (girls|people|workers|those|snitches|rats|you) ; remember what happened to; what he|they did to the last|other; end up like|in the" }
phrase "will_harm" { fr = "{strong_suspect} {will} ... {harm}; qu'il la|le|les|l|me|m|lui|nous|te tuerait|tuera|frappera|frapperait|battra|battrait|brûlera|retrouvera|retrouverait|cassera; {cond} ... {harm}; {harm} ... {cond}; {afraid} ... {harm}; {afraid} ... qu'il|qu'ils ... {harm}; qu'il|qu'ils {will} ... {harm}; je vais|m'as te|vous|la ... {harm}; tu sais|savez|sait ce qui|qui arrive; finir|finira|fini comme|dans l'" }
phrase "will_harm" { en = "(they|he|she) (said|says|told) ... (theyd|they'd|hed|he'd|he'll|hell|they'll|theyll|would|will) ... {harm}; (put|bury|leave|dump|throw) (her|him|me|you|us) (in|under) the (ground|river|lake|trunk|woods|hospital|bush|dirt); (find|found|see|identify) (her|his|my|your|the) body; (finger|thumb|hand|line) across (his|her|the) (throat|neck); (terrified|scared|afraid|frightened|worried|fears) ... (what|of what) ... (do|happen|happens) ... (if|when|to); {afraid} of (him|them|the boss|her boyfriend|her husband|the man|what he|what they) ; he'd|hed|they'd kill (her|me|him|us); (girls|people|boys|workers|snitches|rats|women) (have|had|get|go|end up|who talk) ... (accidents|accident|missing|hurt|dead|disappear|stitches); remember (what happened|her|him|the last|the girl); (find|come for|track|hunt) (me|her|him|us|you) ... (if|wherever|anywhere|no matter|and); you'll (regret|pay|see|be sorry); (something|bad things) ... happen to (me|her|him|us|you)" }
phrase "will_harm" { fr = "(il|ils|y|on|elle) ... (dit|disait|disent|promis|juré) ... (retrouver|retrouverait|retrouvera|personne) ... (corps|la|le|me|toi); (doigt|pouce|main|couteau) ... (sur|en travers|à) ... gorge; {afraid} de ce qu'|ce qu ... (faire|font|feront|fera|arriver); {afraid} de lui|d'eux|du boss|de son chum|de son mari|du monsieur|du patron; (tu te souviens|te rappelles|souviens-toi) ... (de|ce); (va|vont|allait) ... (me|la|le|nous|te) (retrouver|trouver|rattraper) ; (il arrive|y arrive|arrive) ... (accidents|accident|malheur) ... (filles|aux|à ceux|à celles); tu vas (voir|payer|le regretter); (finit|finir|finira|fini) ... (fleuve|fossé|coffre|bois|trou|hôpital)" }
phrase "will_harm" { en = "(deal|dealing) with (her|him|me|them|you) (when|later|at|after|tonight); (sure|certain|convinced|thinks|believes|knows|says) (they|he|she) (will|would|'ll|is going to|are going to|gonna) (kill|hurt|beat|find|shoot|stab|cut|rape); they'll|he'll kill (her|him|me|us); (show|showed|shows|showing|sent) (her|him|them|me|us) ... (photo|picture|video|pic) of ... (cut|beaten|dead|bleeding|body|bruised|tied|burned|grave)" }
phrase "will_harm" { fr = "(sûre|sûr|certaine|convaincue|pense|croit|dit) qu'(ils|il|elle) (vont|va) (la|le|les|me) (tuer|battre|retrouver|frapper|violer); (régler|règle|règlera) (son|leur|ton|mon|votre) (cas|compte); (montré|montre|montrait|envoyé) ... (photo|vidéo) ... (coupé|coupée|battue|morte|mort|saignait|corps|attachée|brûlée|tombe)" }
phrase "shown" { en = "{strong_suspect} ... (showed|shows|pulled|pulls|waved|waves|pointed|points|held|holds|put|puts|keeps|carries|flashed|flashes|sharpens|cleaned|cleans|loaded) ... {weapon}; {weapon} to|at|against|on|under her|his|my|the|their head|throat|temple|face|table|back|neck|pillow; the {weapon} again; with {weapon} in his hand" }
phrase "shown" { fr = "{strong_suspect} ... (montre|montré|sorti|sort|pointe|pointé|brandit|brandi|met|mis|garde|traîne|porte|dépose|déposé|aiguise|charge) ... {weapon}; {weapon} sur|à|contre la|sa|ma|le|son tempe|tête|gorge|table|cou|oreiller|face; avec ... {weapon} à la main" }
phrase "shown" { en = "(gun|knife|machete|bat|pistol|rifle|taser|hammer|shotgun) (on|by|under|beside|in) the (dresser|table|counter|seat|bed|pillow|nightstand|dash|desk|console|belt|waistband); {strong_suspect} (has|have|had|keeps|carries|sleeps with|got) a|an|his|the (gun|knife|machete|bat|pistol|rifle|taser|shotgun|handgun)" }
phrase "shown" { fr = "(gun|couteau|machette|bâton|fusil|pistolet|taser|marteau|arme) (sur|sous|à côté|dans) (la|le|son|sa|l) (commode|table|comptoir|siège|lit|oreiller|ceinture|bureau|coffre); {strong_suspect} (a|traîne|garde|porte|avait|gardait) (un|une|son) (gun|couteau|machette|fusil|pistolet|taser|arme|bâton)" }
phrase "look_alike" { en = "road rage; rather be; rather die;  neighbour dispute; threatened to sue; threatened to call a lawyer; threatening letter from; storm; bomb threat; kill time; killing time; to die for; dying to; scam call" }
phrase "look_alike" { fr = "rage au volant; chicane de voisins; menacé de poursuivre; menace de poursuite; alerte à la bombe; tuer le temps; tempête; mort de rire" }
words "who" { use = "control.who" }
words "does" { en = "kill, hurt, beat, break, cut, burn, shoot, stab, bury, drown, rape, strangle, choke, smash, slap, punch, destroy, finish, bash, skin, slice, slit, mess up, put me in, put her in, put him in, put you in, throw acid, throw acid at, come after, come for, hunt, get it worse, get it, shut it for good, make disappear, make her pay, make me pay, make him pay, teach her, teach me, teach them, pay for it, regret it, be sorry", fr = "tuer, tue, tuerait, tuera, frapper, battre, casser, couper, coupe, brûler, tirer, poignarder, enterrer, enterre, noyer, violer, étrangler, étouffer, défigurer, péter, arracher, descendre, finir, égorger, crever, arranger, retrouver, lancer de l'acide, faire disparaître, disparaître, faire payer, faire mal, régler, regretter, y goûter, manger une volée, mange une volée" }
words "say" { en = "said, says, say, told, tells, telling, swore, swears, vowed, promised, promises, warned, warns, texted, texts, wrote, messaged, threatened, threatens, threaten, whispered, yelled, screamed, keeps saying, joked, repeats", fr = "dit, disait, disent, dis, dire, juré, jure, promis, promet, averti, avertit, texté, texte, écrit, écrivait, menacé, menacée, menace, menacent, crié, crie, répète, répétait, chuchoté" }
words "arm" { use = "things.weapons", en = "gun, handgun, pistol, rifle, shotgun, knife, machete, bat, baseball bat, hammer, taser, crowbar, axe, box cutter, lighter, gasoline, acid, brass knuckles, razor, blade, cleaver, wrench, pipe", fr = "fusil, gun, pistolet, arme, couteau, machette, bat, batte, marteau, taser, hache, exacto, briquet, essence, acide, poing américain, lame, rasoir, bâton, tuyau" }
words "show" { en = "pulled, pulls, pulled out, showed, shows, showing, waved, waves, waving, pointed, points, held, holds, laid, lays, put, puts, placed, sets, set, taps, tapped, keeps, kept, carries, carried, brandished, flashed, loaded, sharpened, sharpens, lifted his shirt, reached for, displayed, cocked, clicked, flicked", fr = "sorti, sort, sortait, montré, montre, montrait, pointé, pointe, pointait, brandi, brandit, tenait, tient, déposé, dépose, déposait, mis, met, posé, pose, tape, tapait, garde, gardait, traîne, traînait, porte, portait, aiguise, chargé, charge, approché, approchait, exhibé, agité" }
phrase "more" { en = "(swore|promised|vowed|threatened|threatens|threatening) to {does}; {say} ...6 (he'll|she'll|they'll|he'd|she'd|they'd|he will|they will|he would|she would|they would|will|would|gonna|going to|i'll|hes gonna|theyd|hed) ...4 {does}; {who} ...3 {show} ...4 {arm} ...6 (at|to|on|against|next to|beside|by|when|while|if|under|her|him|me|them|us|table|door|desk|counter|head|face|hair|throat|neck); {arm} ...3 (to|at|against|under|on) ...2 (her|his|my|their) (head|throat|neck|face|stomach|ribs|back|temple|side|chest); (try|keep) ...3 (and)? (see what happens|you'll see|find out); (see|saw|know|knows|showed|shown|shows) ...3 (what happens|what happened|what will happen|what would happen) ...4 (to|when|if) ...4 (girls|people|those|anyone|you|other girl|last girl|last one|leave|left|talk|talked|run|ran|snitches|face); (you're|she's|i'm|you are|you'd be|she'd be|you will be) next; (scared|afraid|terrified|fears|fear|frightened|petrified|worried) ...3 (of what|what|that|for her life|for his life|for my life|for their lives|he'll|he will|he would|they'll|they will|they would|he'd|they'd|someone will) ...4 (do|kill|hurt|beat|find|come|happen|life|lives|retaliate|after); (people|those|girls|ones|anyone|guys|whoever) ...2 (who|that)? ...2 (leave|leaves|left|run|talk|talks|go|quit|try|cross) ...4 (disappear|disappears|end up|get hurt|die|get killed|dead|found|in the lake|in the river|in the ground|get beat|get shot)" }
phrase "more" { fr = "{say} ...6 (va|vont|allait|ferait|fera|vais|qui va|quy va|irait|y va|de lui|de la|de le|de les|de me) ...4 {does}; {say} ...4 (qu'il|qu'ils|qu'elle|que) ...4 (tuerait|tuera|frapperait|battrait|casserait|couperait|enterrerait|retrouverait|retrouvera|enterre|tue|arrangerait|défigurerait|brûlerait|violerait|coupe); {who} ...3 {show} ...4 {arm} ...6 (sur|à|contre|près|à côté|quand|pendant|si|sous|table|porte|bureau|comptoir|tête|face|visage|cheveux|gorge|cou|dessus|devant); {arm} ...3 (sur|à|contre|sous) ...2 (la|le|sa|son|ma|mon) (tête|gorge|cou|face|ventre|côtes|dos|tempe|visage); (essaye|essaie|continue) ...3 (pis|et) (tu vas voir|vas voir|vous allez voir); (tu vas voir|vas voir|vois|voir|savent|sait|arrivé|montre) ...3 (ce qui|ce qu|skiarrive) (arrive|est arrivé|arriverait|va arriver) ...4 (à|si|quand|aux); (t'es|tu es|je suis|elle est|tu serais|elle sera|sera) (la prochaine|le prochain|la suivante); (peur|craint|craignait|terrifiée|terrifié|terrorisée) ...3 (de ce|qu'il|qu'ils|pour sa vie|pour ma vie|pour leur vie|qu'on|que) ...4 (faire|fera|fasse|tue|tuer|frappe|batte|retrouve|vienne|vie|mal|venge|arrive); (ceux|celles|celui|celle|les filles|les gars|le monde) ...2 (qui|ki) ...2 (part|partent|parle|parlent|se sauve|se sauvent|quitte|quittent|essaye|jase) ...4 (disparaît|disparaissent|finit|finissent|meurent|mort|morts|fleuve|lac|trou|enterrés|volée|goûte)" }
phrase "more" { en = "(has|have|got|knows|sends|send|paid|brings) ...2 (guys|people|friends|enforcers|boys|cousins|men|bikers) ...3 (who|to|that|for)? ...2 (take care of|deal with|handle|hurt|beat|visit|for people who|find); (death threats|death threat|threatened with death|threatened her life|threatened his life|threatened my life|threats of violence|threatening texts|threatening messages|threatening calls|threat on her life) ...6 (if|by|from|when|unless|because|kill|hurt|beat|harm|her|him|he|boss|pimp|after|for); (will|would|gonna|going to) get it worse; get it worse; (picture|photo|emoji|video|drawing) of ...3 (coffin|gun|grave|knife|bullet|bullets|body|casket|noose); (break|smash|cut|burn|ruin|mess up|slice|rearrange) ...2 (her|my|his|your|their) (legs|face|fingers|hands|knees|teeth|neck|arm|pretty face|bones|head); (shut|close) ...3 (mouth|it) ...2 (for good|forever); (finger|hand|thumb) ...2 (across|over) (his|the|her) (throat|neck); {who} ...3 (punched|slammed|kicked|hits) ...2 (wall|door|dashboard|table) ...4 (next to|beside|near|when|if|in front); (know|knows|what|worse) ...2 (where you sleep|where she sleeps|where you live|where i live|where she lives) ...3 (if|and|so|when)" }
phrase "more" { fr = "(a|ont|connaît|envoie|envoyer|paye|amène) ...2 (des gars|du monde|des amis|des hommes|des motards|des chums|ses gars|des cousins) ...3 (pour|qui) ...2 (s'occuper|s'occupent|régler|battre|casser|frapper|retrouver|la trouver|faire); (menaces de mort|menace de mort|menacée de mort|menacé de mort|menacés de mort|menaces de violence|textos menaçants|messages menaçants|menacé de la|menacé de le|menacé de les|menace de la|menace de le|menacée de) ...6 (si|par|de|quand|sinon|parce|tuer|frapper|battre|mal|elle|il|boss|chum|après|brûler|casser|couper); (photo|image|émoji|vidéo|dessin) (d'un|d'une|de) ...3 (cercueil|fusil|gun|tombe|couteau|balle|balles|corps|corde); (casser|péter|couper|brûler|arranger|défigurer|magané|démolir) ...2 (la|les|sa|ses|ton|ta|tes|son|mes|ma|le) (jambes|face|doigts|mains|genoux|dents|cou|bras|belle face|gueule|tête|visage|portrait); (fermer|ferme) ...3 (gueule|bouche) ...2 (pour de bon|pour toujours); (doigt|pouce|main) ...2 (sur|en travers de|à) (la|sa|le) (gorge|cou); {who} ...3 (cogné|frappé|fessé|donné un coup) ...2 (mur|porte|dash|table) ...4 (à côté|près|quand|devant|parce); (sait|savent|sais) ...2 (où tu dors|où elle dort|où tu restes|où je reste|où elle reste|où tu habites) ...3 (si|pis|et|faque|quand)" }
phrase "look2" { en = "kill for a; afraid of dogs|heights|spiders|flying|needles; (threatened|threatens|threatening|threaten|threat) ...2 (strike|sue|small claims|layoffs|legal action|court action|quit|resign|cancel|leave a bad); small claims; wanted my seat; (frost|storm|drought|fire|flood|rain|hail|price|prices|layoffs|strike) ...2 (threatens|threaten|threatened|threatening); threat to (the)? (crops|harvest|season); crops; break his heart; break a leg; break even; (in|of|watched|watching) (the|a|this) (movie|film|game|novel); (went|go|going|goes|for) hunting; hunting (season|trip|licence|license); hunter; knife (for|to) (cook|cooking|cut|chop|dinner|slice); (cut|cuts|cutting|chop|chops|chopping|slicing) (the)? (vegetables|onions|meat|bread|cake); chef's knife ...2 (cut|himself|set|roll); kitchen knife ... cut (vegetables|onions|himself); (afraid|scared|worried) ...4 (find|finding) (a|any)? (job|place|lawyer|work|apartment)" }
phrase "look2" { fr = "tuerait pour un|une; tue le temps; peur des chiens|chien|hauteurs|araignées|aiguilles; (menace|menacent|menacé|menaçait) ...2 (grève|poursuivre|poursuite|démissionner|petites créances|annuler); petites créances; mon siège; récoltes; (gel|tempête|orage|feu|pluie|grêle) ...2 (menace|menacent); (dans|regardé|regarde) (le|un|ce) (film|roman|jeu); (à|la|de) chasse; chasseur; (coupe|couper|coupait|trancher) (les|des|le|la) (légumes|oignons|viande|pain|gâteau); (peur|inquiète|inquiet) ...4 trouver un|une (emploi|job|place|avocat)" }

phrase "idiom" { en = "(wife|mom|mother|mum|dad|coach|kids|sister) ...1 (will|would|is going to|'ll|gonna) ...1 kill (me|him|her|us|them)", fr = "(femme|mère|maman|blonde|coach|soeur|père) ...1 (va|vont|allait) ...1 (me|le|la|nous|les) tuer" }
-- Water that will be cut, a robber at the counter.
phrase "look2" { en = "(water|power|hydro|heat|heating|electricity|gas|service|internet|cable|line|hours|budget|funding) ...3 (cut|shut|cut off|disconnected|off); (cut|shut|cut off) ...2 (water|power|hydro|heat|electricity|gas|hours|budget|funding); (robber|robbed|robbery|bandit|holdup|hold up|carjacker|mugger|shoplifter) ", fr = "(eau|courant|électricité|chauffage|gaz|service|internet|heures|budget) ...3 (coupé|coupée|coupées|couper|fermée); couper ...2 (eau|courant|électricité|chauffage|gaz|heures|budget); (voleur|braqueur|vol à main armée|vol qualifié|braquage)" }
phrase "will_harm" { en = "(accidents|accident|bad things) (happen|happens|can happen) to (people|those|girls|anyone|workers|guys|them) who ...1 (talk|talks|leave|leaves|complain|complains|run|quit|call|tell)",
                     fr = "arrive ...1 (accidents|accident|malheurs|malheur) ...1 (monde|gens|ceux|celles|filles|gars|personnes) qui ...1 (parle|parlent|partent|chiale|chialent|plaignent|sauvent|appellent)" }
-- The harvest, the haircut and the cup are no blade.
phrase "harvest" { en = "pressure (hose|washer)", fr = "(avant|après|pendant|finir|jusqu'à|de) la coupe; (une|sa|leur) coupe (de|à)" }
flag_when "threat" :unless("harvest", "1 words") :unless("look2", "same sentence")
          :unless("look_alike", "same sentence") :unless("idiom", "same sentence")
flag_when "will_harm" :unless("harvest", "1 words") :unless("look2", "same sentence")
          :unless("look_alike", "same sentence") :unless("idiom", "same sentence")
flag_when "shown" :unless("look_alike", "same sentence")
flag_when "more" :unless("look_alike", "same sentence") :unless("look2", "same sentence")
          :unless("idiom", "same sentence")
accepts "hypothetical"

hits "He [said he would kill her] if she went to the police."
hits "She is [afraid he will hurt her]."
hits "The [foreman threatened them with a shovel]."
hits "[if she says no he'll beat her] she told me"
hits "The [man pointed a gun] at the girls."
hits { fr = "[Il a menacé de la tuer] si elle partait." }
hits { fr = "Elle a [peur qu'il lui fasse du mal]." }
hits { fr = "Le [patron les menace] avec un bâton." }
hits { fr = "Il dit qu'[il va lui casser les jambes]." }
hits { fr = "Le [gars a sorti un couteau] devant les filles." }
misses "My landlord threatened to sue me over the rent."
misses "A storm threatened the harvest."
misses "We played cards to kill time at the airport."
misses "He has never threatened anyone."
misses { fr = "Mon voisin a menacé de poursuivre la ville." }
misses { fr = "On a joué aux cartes pour tuer le temps." }
misses { fr = "Il ne l'a jamais menacée." }
misses { fr = "La tempête menace la récolte." }
hits "He [said he'd put her in the ground]."
hits "The boss [laid a knife on the table] when he asked for pay."
hits "He wrote: [try it and see what happens]."
hits "She is [scared of what they'll do]."
hits "[Girls who talk end up] in a ditch, he told her."
hits { fr = "Il a [dit qu'il va lui casser] les jambes." }
hits { fr = "[Le boss a déposé un couteau sur la table]." }
hits { fr = "[Essaye pis tu vas voir], qu'il a écrit." }
hits { fr = "Elle a [peur de ce qu'il va faire]." }
hits { fr = "[Ceux qui partent finissent] dans le lac." }
misses "The union threatened to go on strike."
misses "I would kill for a sandwich."
misses { fr = "Le syndicat menace de déclencher la grève." }
misses { fr = "Elle a peur des araignées." }
misses "My ex threatened to sue me over the couch."
misses "He said he would kill for a coffee."
misses "She's afraid of dogs."
misses { fr = "Mon ex menace de me poursuivre pour le divan." }
misses { fr = "Il a dit qu'il tuerait pour un café." }
misses { fr = "Elle a peur des chiens." }
hits "After dinner he [threatened to kill her]."
hits "He says he [will kill her] if she tries to find a job."
misses { en = "Accidents happen on that road every winter.",
         fr = "Il arrive des accidents sur cette route-là chaque hiver." }
hits { en = "He [told her he would break her legs] if she left.",
       fr = "Il lui a [dit qu'il lui casserait] les jambes si elle partait." }
hits { en = "The guard [showed us his gun] and said think about it.",
       fr = "Le gardien nous a [montré son fusil] et a dit pensez-y." }
hits { en = "she's [scared he'll beat her] if she comes back short",
       fr = "elle [a peur qu'il la batte] si elle revient avec pas assez" }
hits { en = "The boss [said accidents happen to people who talk].",
       fr = "Le boss a [dit qu'il arrive des accidents au monde qui parle]." }
hits { en = "He [told us that whoever talks will get hurt].",
       fr = "Il nous a [dit que celui qui parle va se faire mal]." }
misses { fr = "Le plus vieux a dit : si tu pars avant la coupe, tu perds ton boni." }
hits { fr = "Il a dit : [je vais te tuer] si tu pars avant la coupe." }
