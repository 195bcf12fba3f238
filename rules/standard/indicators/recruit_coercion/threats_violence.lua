indicator "recruit_coercion.threats_violence"
status    "live"
strength  "medium"
profiles  "AL=M CL=S AS=M? CS=S?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the person may need help to leave",
                          fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 264.1; CC 279.04"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Threats of violence against the person at recruitment",
        fr = "Menaces de violence envers la personne au recrutement" }
why   { en = "A threat at the start makes a person go along.",
        fr = "Une menace au départ fait suivre la personne." }
ask   { en = "What was said before the person went, and by whom?",
        fr = "Qu'a-t-on dit avant que la personne parte, et qui?" }
false_alarms { en = "A robbery; a threat with no travel or recruitment.",
               fr = "Un vol qualifié; menace sans voyage ni recrutement." }

words "threat" { use = "actions.threaten" }
words "harm" { use = "actions.harm" }
words "weapon" { use = "things.weapons" }
words "go" { en = "come with him, come with them, came with, go with him, go with them, went with, get in, got in, get on the bus, get on the plane, leave with him, move with him, travel, board, cross, sign, join them, if she did not come, if she didn't come, if she refused to go, if he refused to go, if she did not go, if she didn't go, if she backed out, if he backed out, back out, change her mind, change his mind, refuse the trip", fr = "le suivait pas, les suivait pas, ne le suivait pas, ne les suivait pas, le suivre, les suivre, la suivre, monter dans, embarquer, partir avec lui, partir avec eux, venir avec lui, voyager, traverser, signer, s'il ne partait pas, si elle ne partait pas, si elle refusait de partir, s'il refusait de partir, reculer, changer d'idée" }
words "before" { en = "before the trip, before she left, before he left, before leaving, at the airport, on the way, on the way here, at the border, at the bus station, the recruiter, the smuggler, the coyote, the agent", fr = "avant le voyage, avant le départ, avant de partir, à l'aéroport, en route, en chemin, à la frontière, au terminus, le recruteur, le passeur, l'agent" }

phrase "threat" { en = "{threat} ... {harm} ... {go}; {threat} ... {go}; {threat} ... {weapon} ... {go}; {before} ... {threat} ... {harm}; {before} ... {threat} ... {weapon}; {threat} ... {harm} ... {before}; (kill|hurt|beat|shoot) ... {go}; at gunpoint|knifepoint ... {go}; {go} ... at gunpoint|knifepoint" }
phrase "threat" { fr = "{threat} ... {harm} ... {go}; {threat} ... {go}; {threat} ... {weapon} ... {go}; {before} ... {threat} ... {harm}; {before} ... {threat} ... {weapon}; {threat} ... {harm} ... {before}; (tuer|tuerait|frapper|battre|tuera) ... {go}; menacée|menacé ... pour ... {go}" }
accepts "hypothetical"
words "refuse" { use = "recruitment.refuse" }
words "goto" { use = "recruitment.go_with" }
words "weapon" { use = "things.weapons" }
words "harm2" { en = "cut you, cut her, kill her, kill him, kill me, kill you, kill them, hurt her, hurt him, hurt me, break her legs, break his legs, break my legs, burn her face, burn her, burn me, shoot her, shoot him, shoot me, beat her, beat him, beat me, stab her, stab him, found in a ditch, in a ditch, get hurt, gets hurt, come get you, pay for it, something bad, have him beaten, have her beaten, be trouble, trouble for her, trouble for him, in one piece, regret it, be sorry, throw acid, acid", fr = "te coupe, la couper, la tuer, le tuer, me tuer, te tuer, les tuer, va la tuer, va le tuer, tuerait, tuera, lui faire mal, me faire mal, se font mal, casser les jambes, brûlerait le visage, brûler le visage, la brûler, tirer dessus, la frapper, le faire battre, faire battre, la battre, poignarder, dans un fossé, viennent te chercher, aurait des problèmes, aura des problèmes, va le regretter, le payer cher, en un morceau, de l'acide" }
phrase "harm_go" { en = "{harm2} ... {refuse}; {refuse} ... {harm2}; {goto} ... or ... {harm2}; (because|since) ... (said|threatened|told) ... {harm2}; (agreed|went|packed|got in|signed) ... (because|since|after) ... {harm2}; (get in|come with us|come with me|sign it|get on) or (i'll|i will|we'll|my boys|they'll|he'll) ... (cut|kill|shoot|hurt|beat|find|burn|come); nobody (walks away|leaves|backs out) ... (alive|one piece|trip|job); (girls|people|workers|those) who (change|refuse|back|leave|say) ... {harm2}; (threatened|warned|told) ... {harm2} ... {goto}; (threatened|menaced) (her|him|me) into ... (leaving|coming|going|working|joining|the van|the car)" }
phrase "harm_go" { fr = "{harm2} ... {refuse}; {refuse} ... {harm2}; {goto} ... ou ... {harm2}; (parce que|parce qu|car|vu qu) ... (disait|menaçait|dit) ... {harm2}; (accepté|partie|parti|embarqué|fait sa valise|signé) ... (parce qu|après|car) ... {harm2}; (embarque|viens avec nous|tu viens avec nous|monte|signe) ... ou (je te|je vais|mes gars|on te|on va) ... (coupe|tue|tuer|tire|frappe|trouve|brûle|viennent|casser|chercher); personne (quitte|sort|recule) ... (vivant|en un morceau|voyage|job); (celles|ceux) qui (changent|refusent|reculent|partent|disent) ... {harm2}; (menacé|avertie|averti|menacée) ... {harm2} ... {goto}; sous la menace ... {goto}; sous la menace ... (quitté|parti|partie|suivi|monté|embarqué)" }
phrase "weapon_go" { en = "(pointed|showed|held|holding|pulled|waved|flashed|put) ... {weapon} ... {goto}; (pointed|showed|held|holding|pulled|waved|flashed) ... {weapon} ... (ordered|told|asked|explained|said) ... (go|going|come|get in|into|onto|thinking|job|train|van|car|bus|plane|trip)", fr = "(pointé|montré|tenait|tenu|sorti|brandi|mis|menacée|menacé) ... {weapon} ... {goto}; (pointé|montré|tenait|tenu|sorti|brandi|menacée|menacé) ... {weapon} ... (ordonné|dit|demandé|expliquait) ... (aller|venir|monter|embarquer|pensais|job|train|van|char|autobus|avion|voyage|où on)" }

flag_when "threat"
flag_when "harm_go"
flag_when "weapon_go"

hits "He [said he would kill her if she did not come] along."
hits "She was [threatened with a knife to get in] the van."
hits "The [agent threatened to beat] his brother."
hits { fr = "Il a [dit qu'il la tuerait si elle ne le suivait pas]." }
hits { fr = "Elle a été [menacée avec un fusil pour monter dans] la van." }
hits { fr = "Le [passeur a menacé de les frapper]." }
misses "The robber threatened the clerk with a knife."
misses "He threatened to sue the airline."
misses "She went with him to the movies."
misses { fr = "Le voleur a menacé la caissière avec un couteau." }
misses { fr = "Il menace de poursuivre la compagnie aérienne." }
misses { fr = "Elle est partie avec lui au cinéma." }
hits "She went [because he said he would burn her] if she stayed."
hits "He would be [found in a ditch if he backed out], they told him."
hits "He [pulled a knife and told me to get in] the truck."
hits "[Girls who back out get hurt], the recruiter said."
hits "He [threatened her into leaving] town with him to work."
hits { fr = "Elle est partie [parce qu'il disait qu'il lui brûlerait le visage] si elle restait au travail." }
hits { fr = "Il finirait [dans un fossé s'il reculait], disaient-ils." }
hits { fr = "Il a [sorti un couteau et m'a dit d'embarquer]." }
hits { fr = "[Celles qui reculent se font mal], disait la recruteuse." }
hits { fr = "[Sous la menace, elle a quitté] la ville avec lui pour travailler." }
misses "The knife was on the counter when we had to get in for supper."
misses { fr = "Le couteau était sur le comptoir du chalet." }
misses "She was warned about ice on the road and went anyway."
misses { fr = "On l'a avertie que la route était glacée et elle est partie quand même." }
