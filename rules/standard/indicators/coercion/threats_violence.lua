indicator "coercion.threats_violence"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection = { en = "a safety plan is needed", fr = "il faut un plan de sécurité" },
          prosecution = { en = "threats are a means and an offence", fr = "la menace est un moyen et une infraction" } }
law       "CC 264.1; CC 279.04"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Threats of violence against the person", fr = "Menaces de violence envers la personne" }
why   { en = "Fear of being hurt keeps a person working and silent.", fr = "La peur d'être blessé fait travailler et taire une personne." }
ask   { en = "What exactly was said or shown, by whom, and when? Is there a weapon?", fr = "Qu'a-t-on dit ou montré exactement, qui, et quand? Y a-t-il une arme?" }
false_alarms { en = "Road rage, a quarrel between neighbours, a threat with no work or money behind it.", fr = "Rage au volant, chicane de voisins, menace sans travail ni argent en jeu." }

words "strong_suspect" { use = "people.controllers, people.partners", en = "he, they", fr = "il, ils" }
words "threat"  { use = "actions.threaten" }
words "harm"    { use = "actions.harm" }
words "weapon"  { use = "things.weapons" }
words "cond"    { use = "actions.threat_cond" }
words "person"  { en = "her, him, me, us, them, you, u", fr = "la, le, l, les, me, m, te, t, nous, lui, leur, vous" }
words "will"    { en = "will, would, 'll, is going to, was going to, gonna, going to, wants to, could, might, are going to, were going to", fr = "va, vont, allait, allaient, vas, peut, pourrait, veut, vais" }
words "afraid"  { en = "afraid, scared, terrified, fears, feared, fear, worried, petrified, thinks, frightened", fr = "peur, craint, craignait, terrifiée, terrifié, terrorisée, redoute, croit, effrayée, effrayé" }

phrase "threat" { en = "{threat} ... {harm}; {threat} {person} with ... {weapon}; {threat} ... {weapon}; {strong_suspect} threatened|threatens|threaten|threatening {person}; {threat} to|of|with violence|death|force; death threats|threat; threats against her|him|them|me|us; {strong_suspect} made|makes|making threats; threatened|threatens|threaten her|him|them|me|us (if|when|unless|with|because|for)" }
phrase "threat" { fr = "{threat} ... {harm}; {threat} ... {weapon}; {strong_suspect} ... (la|le|les|l'a|l'ont|les a|me|m'a|nous|leur|lui|l) (menace|menaçait|menacent|menacé|menacée|menacés) ... (avec|de|si|quand|frapper|tuer|battre|couteau); {strong_suspect} (la|le|les|me|nous) (menace|menaçait|menacent); menaces de mort|violence; menacée|menacé|menacés|menacées ... (avec|de|par|si|avec); fait|font|faisait|profère|proféré des menaces; menace|menacent|menaçait de ... {harm}" }
phrase "will_harm" { en = "{strong_suspect} {will} {harm} {person}; {strong_suspect} {will} ... {harm} {person}; {will} {harm} {person} {cond}; he'll|they'll|she'll|he'd|they'd {harm} {person}; {cond} ... {strong_suspect} {will} ... {harm}; {cond} ... {harm} {person}; {cond} he'll|they'll|he'd|they'd ... {harm}; {harm} {person} ... {cond}; {afraid} ... {strong_suspect} {will} ... {harm}; {afraid} he'll|they'll|she'll|he'd ... {harm}; {afraid} ... {harm} {person}; {will} {harm} you|u|us|me if|when; i'll|ill|i will|imma {harm} you|u; (know|knows) what happens to (girls|people|workers|those|snitches|rats|you) ; remember what happened to; what he|they did to the last|other; end up like|in the" }
phrase "will_harm" { fr = "{strong_suspect} {will} ... {harm}; {strong_suspect} (la|le|les|l|me|m|lui|nous) ... {harm}; qu'il la|le|les|l|me|m|lui|nous|te tuerait|tuera|frappera|frapperait|battra|battrait|brûlera|retrouvera|retrouverait|cassera; {cond} ... {harm}; {harm} ... {cond}; {afraid} ... {harm}; {afraid} ... qu'il|qu'ils ... {harm}; qu'il|qu'ils {will} ... {harm}; je vais|m'as te|vous|la ... {harm}; tu sais|savez|sait ce qui|qui arrive; finir|finira|fini comme|dans l'" }
phrase "will_harm" { en = "(they|he|she) (said|says|told) ... (theyd|they'd|hed|he'd|he'll|hell|they'll|theyll|would|will) ... {harm}; (put|bury|leave|dump|throw) (her|him|me|you|us) (in|under) the (ground|river|lake|trunk|woods|hospital|bush|dirt); (find|found|see|identify) (her|his|my|your|the) body; (finger|thumb|hand|line) across (his|her|the) (throat|neck); (terrified|scared|afraid|frightened|worried|fears) ... (what|of what) ... (do|happen|happens) ... (if|when|to); {afraid} of (him|them|the boss|her boyfriend|her husband|the man|what he|what they) ; he'd|hed|they'd kill (her|me|him|us); (girls|people|boys|workers|snitches|rats|women) (have|had|get|go|end up|who talk) ... (accidents|accident|missing|hurt|dead|disappear|stitches); remember (what happened|her|him|the last|the girl); (find|come for|track|hunt) (me|her|him|us|you) ... (if|wherever|anywhere|no matter|and); or else; you'll (regret|pay|see|be sorry); (something|bad things) ... happen to (me|her|him|us|you)" }
phrase "will_harm" { fr = "(il|ils|y|on|elle) ... (dit|disait|disent|promis|juré) ... (retrouver|retrouverait|retrouvera|personne) ... (corps|la|le|me|toi); (doigt|pouce|main|couteau) ... (sur|en travers|à) ... gorge; {afraid} de ce qu'|ce qu ... (faire|font|feront|fera|arriver); {afraid} de lui|d'eux|du boss|de son chum|de son mari|du monsieur|du patron; (tu te souviens|te rappelles|souviens-toi) ... (de|ce); (va|vont|allait) ... (me|la|le|nous|te) (retrouver|trouver|rattraper) ; (il arrive|y arrive|arrive) ... (accidents|accident|malheur) ... (filles|aux|à ceux|à celles); tu vas (voir|payer|le regretter); (finit|finir|finira|fini) ... (fleuve|fossé|coffre|bois|trou|hôpital)" }
phrase "will_harm" { en = "(deal|dealing) with (her|him|me|them|you) (when|later|at|after|tonight); (sure|certain|convinced|thinks|believes|knows|says) (they|he|she) (will|would|'ll|is going to|are going to|gonna) (kill|hurt|beat|find|shoot|stab|cut|rape); they'll|he'll kill (her|him|me|us); (show|showed|shows|showing|sent) (her|him|them|me|us) ... (photo|picture|video|pic) of ... (cut|beaten|dead|bleeding|body|bruised|tied|burned|grave)" }
phrase "will_harm" { fr = "(sûre|sûr|certaine|convaincue|pense|croit|dit) qu'(ils|il|elle) (vont|va) (la|le|les|me) (tuer|battre|retrouver|frapper|violer); (régler|règle|règlera) (son|leur|ton|mon|votre) (cas|compte); (montré|montre|montrait|envoyé) ... (photo|vidéo) ... (coupé|coupée|battue|morte|mort|saignait|corps|attachée|brûlée|tombe)" }
phrase "shown" { en = "{strong_suspect} ... (showed|shows|pulled|pulls|waved|waves|pointed|points|held|holds|put|puts|keeps|carries|flashed|flashes|sharpens|cleaned|cleans|loaded) ... {weapon}; {weapon} to|at|against|on|under her|his|my|the|their head|throat|temple|face|table|back|neck|pillow; the {weapon} again; with {weapon} in his hand" }
phrase "shown" { fr = "{strong_suspect} ... (montre|montré|sorti|sort|pointe|pointé|brandit|brandi|met|mis|garde|traîne|porte|dépose|déposé|aiguise|charge) ... {weapon}; {weapon} sur|à|contre la|sa|ma|le|son tempe|tête|gorge|table|cou|oreiller|face; avec ... {weapon} à la main" }
phrase "shown" { en = "(gun|knife|machete|bat|pistol|rifle|taser|hammer|shotgun) (on|by|under|beside|in) the (dresser|table|counter|seat|bed|pillow|nightstand|dash|desk|console|belt|waistband); {strong_suspect} (has|have|had|keeps|carries|sleeps with|got) a|an|his|the (gun|knife|machete|bat|pistol|rifle|taser|shotgun|handgun)" }
phrase "shown" { fr = "(gun|couteau|machette|bâton|fusil|pistolet|taser|marteau|arme) (sur|sous|à côté|dans) (la|le|son|sa|l) (commode|table|comptoir|siège|lit|oreiller|ceinture|bureau|coffre); {strong_suspect} (a|traîne|garde|porte|avait|gardait) (un|une|son) (gun|couteau|machette|fusil|pistolet|taser|arme|bâton)" }
phrase "look_alike" { en = "road rage; rather be; rather die;  neighbour dispute; threatened to sue; threatened to call a lawyer; threatening letter from; storm; bomb threat; kill time; killing time; to die for; dying to; scam call" }
phrase "look_alike" { fr = "rage au volant; chicane de voisins; menacé de poursuivre; menace de poursuite; alerte à la bombe; tuer le temps; tempête; mort de rire" }

flag_when "threat" :unless("look_alike", "same sentence")
flag_when "will_harm" :unless("look_alike", "same sentence")
flag_when "shown" :unless("look_alike", "same sentence")
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
