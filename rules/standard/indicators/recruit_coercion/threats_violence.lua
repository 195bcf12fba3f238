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
words "refuse" { use = "recruitment.refuse" }
words "goto" { use = "recruitment.go_with" }
words "weapon" { use = "things.weapons" }
words "harm2" { en = "cut you, cut her, kill her, kill him, kill me, kill you, kill them, hurt her, hurt him, hurt me, break her legs, break his legs, break my legs, burn her face, burn her, burn me, shoot her, shoot him, shoot me, beat her, beat him, beat me, stab her, stab him, found in a ditch, in a ditch, get hurt, gets hurt, come get you, pay for it, something bad, have him beaten, have her beaten, be trouble, trouble for her, trouble for him, in one piece, regret it, be sorry, throw acid, acid", fr = "te coupe, la couper, la tuer, le tuer, me tuer, te tuer, les tuer, va la tuer, va le tuer, tuerait, tuera, lui faire mal, me faire mal, se font mal, casser les jambes, brûlerait le visage, brûler le visage, la brûler, tirer dessus, la frapper, le faire battre, faire battre, la battre, poignarder, dans un fossé, viennent te chercher, aurait des problèmes, aura des problèmes, va le regretter, le payer cher, en un morceau, de l'acide" }
phrase "harm_go" { en = "{harm2} ... {refuse}; {refuse} ... {harm2}; {goto} ... or ... {harm2}; (because|since) ... (said|threatened|told) ... {harm2}; (agreed|went|packed|got in|signed) ... (because|since|after) ... {harm2}; (get in|come with us|come with me|sign it|get on) or (i'll|i will|we'll|my boys|they'll|he'll) ... (cut|kill|shoot|hurt|beat|find|burn|come); nobody (walks away|leaves|backs out) ... (alive|one piece|trip|job); (girls|people|workers|those) who (change|refuse|back|leave|say) ... {harm2}; (threatened|warned|told) ... {harm2} ... {goto}; (threatened|menaced) (her|him|me) into ... (leaving|coming|going|working|joining|the van|the car)" }
phrase "harm_go" { fr = "{harm2} ... {refuse}; {refuse} ... {harm2}; {goto} ... ou ... {harm2}; (parce que|parce qu|car|vu qu) ... (disait|menaçait|dit) ... {harm2}; (accepté|partie|parti|embarqué|fait sa valise|signé) ... (parce qu|après|car) ... {harm2}; (embarque|viens avec nous|tu viens avec nous|monte|signe) ... ou (je te|je vais|mes gars|on te|on va) ... (coupe|tue|tuer|tire|frappe|trouve|brûle|viennent|casser|chercher); personne (quitte|sort|recule) ... (vivant|en un morceau|voyage|job); (celles|ceux) qui (changent|refusent|reculent|partent|disent) ... {harm2}; (menacé|avertie|averti|menacée) ... {harm2} ... {goto}; sous la menace ... {goto}; sous la menace ... (quitté|parti|partie|suivi|monté|embarqué)" }
phrase "weapon_go" { en = "(pointed|showed|held|holding|pulled|waved|flashed|put) ... {weapon} ... {goto}; (pointed|showed|held|holding|pulled|waved|flashed) ... {weapon} ... (ordered|told|asked|explained|said) ... (go|going|come|get in|into|onto|thinking|job|train|van|car|bus|plane|trip)", fr = "(pointé|montré|tenait|tenu|sorti|brandi|mis|menacée|menacé) ... {weapon} ... {goto}; (pointé|montré|tenait|tenu|sorti|brandi|menacée|menacé) ... {weapon} ... (ordonné|dit|demandé|expliquait) ... (aller|venir|monter|embarquer|pensais|job|train|van|char|autobus|avion|voyage|où on)" }

phrase "dont_walk" { en = "(boys|girls|people|men|women|those|ones) who say no; (gun|knife|pistol|machete|blade|bat) ...5 (told|said|asked) ...3 (her|him|me|them|us) ...1 (to)? (get in|get on|come|sign|go|pack)", fr = "(ceux|celles|gars|filles) qui disent non; (fusil|couteau|gun|pistolet|machette|lame|bâton) ...6 (dit|demandé) ...2 (d'embarquer|de monter|de venir|de signer|de suivre|d'y aller|embarquer)" }
phrase "c_fate" { en = "(whoever|those who|anyone who|people who|girls who|boys who|men who|women who|ones who|the last one who) ...2 (turn back|turns back|turned back|refuse|refuses|refused|back out|backs out|say no|says no|said no|run|runs|ran|change|talk|complain) ...8 (left|end up|ended up|found|finish|desert|river|sea|ground|hospital|knees|buried|dead|disappear|disappeared|fish|dogs|wheelchair|hurt|shot|cut)", fr = "(ceux qui|celles qui|quiconque|celui qui|celle qui) ...2 (recule|reculent|reculé|refuse|refusent|dit non|disent non|change|changent|parle|parlent|se sauve|se sauvent) ...8 (finit|finissent|laissé|laissés|désert|rivière|mer|sous terre|hôpital|genoux|enterré|mort|morts|disparaît|disparaissent|chiens|fauteuil|trou)" }
phrase "c_who" { en = "{people.recruiters}; smuggler; coyote; traffickers; trip; crossing; border; job; work", fr = "{people.recruiters}; passeur; trafiquants; voyage; traversée; frontière; job; emploi" }
phrase "body_pays" { en = "(his|her|my|their|your) (legs|leg|face|hands|hand|fingers|knees|teeth|back|skin) (would|will|gonna|'ll) (pay|regret|be broken|get broken|be next|hurt)", fr = "(ses|tes|mes|leurs|sa|ta) (jambes|jambe|face|mains|main|doigts|genoux|dents|dos|peau) (paieraient|paieront|paierait|paiera|va payer|vont payer|allaient payer|passerait|y passerait)" }
words "harm2" { en = "hurt you, beat you, shoot you, stab you",
                fr = "te fais mal, te fait mal, te faire mal, vous faire mal, lui faire mal, lui ferait mal, te casse, te tue, te frappe, te bats, te tire" }
phrase "harm_go" { en = "(went|came|got in|left|followed|agreed) ...3 because (he|they|the man|one of them|the guy) (had|showed|pulled|held|was holding) ...2 {weapon}; (killed|shot|hurt|beaten|stabbed|cut) if (he|she|they|i|we) (did not|didn't|does not|doesn't|don't|didnt|dont|do not) ...1 (take the job|go|come|sign|leave|get in|cross|travel|marry|board|accept|agree)",
                   fr = "(partie|parti|suivi|suivie|embarquée|embarqué|montée|venue|venu|accepté) ...4 (parce qu|parce que|car) ...1 (avait|avaient|montrait|tenait|sorti) ...2 {weapon}; (tué|tuée|battu|battue|tuer|frappé|frappée|tuerait|tueraient|descendu) ...1 (s'il|si elle|s'ils|si je|si on|si elles) ...1 (prenait|partait|venait|signait|embarquait|acceptait|allait|montait|traversait|prend|part|vient|signe|embarque) pas" }
-- The harvest, the haircut and the cup are no blade.
phrase "harvest" { en = "pressure (hose|washer)", fr = "(avant|après|pendant|finir|jusqu'à|de) la coupe; (une|sa|leur) coupe (de|à)" }
flag_when "threat"
flag_when "harm_go"
flag_when "weapon_go"

-- Threats without the word: a grave, a bullet, a can of petrol, what became of the last one.
words "sign" { en = "~bullet, ~cartridge, shell casing, ~gun, ~pistol, ~rifle, ~shotgun, ~machete, ~knife, ~blade, ~axe, ~acid, ~petrol, ~gasoline, jerry can, gas can, can of gas, lighter fluid, ~noose, ~rope, ~coffin, ~shovel, ~grave, a hole, ~wreath, funeral, dead bird, dead dog, dead cat, dead rat, hood over, bag over, cut throat, throat, finger across",
               fr = "~balle, ~cartouche, ~douille, ~fusil, ~pistolet, ~revolver, ~machette, ~couteau, ~lame, ~hache, ~acide, ~essence, bidon d'essence, bidon de gaz, ~corde, ~cercueil, ~pelle, ~fosse, ~tombe, un trou, couronne mortuaire, funérailles, oiseau mort, chien mort, chat mort, rat mort, tête de cochon, cagoule, sac sur la tête, gorge, son cou" }
words "shown" { en = "~show, ~point, ~mime, ~wave, ~tap, ~sharpen, ~cock, held up, held out, drew a, dig a, dug a, digs a, made him look, made her look, made him lie, made her lie, made him hold, made her hold, made her kneel, made him kneel, had him, had her, took him out, took her out, drove him out, drove her out",
                fr = "~montrer, ~pointer, ~mimer, ~creuser, ~brandir, ~aiguiser, fait regarder, fait coucher, fait tenir, fait mettre à genoux, à genoux, passé le pouce, passé le doigt" }
words "fate" { en = "what happened to the last, what happens to people who, what happens to girls who, what happens to those, what happened to the one, where they find, where people end up, where you end up, room for one more, room for another, there was still room, still room in the, wouldn't be found, never be found, nobody would find, no one would find, nobody would look, not come home, wouldn't come home, come home in a box, come back in a bag, come home alive, go home in a bag, wouldn't walk again, never walk again, lose a hand, lose a finger, lose an eye, lose his legs, lose her face, pick a finger, which finger, which knee, which hand, accidents happen, people have accidents, have an accident, people disappear, disappears, disappear, dead to us, easy to bury, next to the last one",
               fr = "si elle rentrait dedans, ce qui est arrivé au dernier, ce qui était arrivé au dernier, ce qui arrive à ceux, ce qui arrive à celles, ce qui arrivait à ceux, ce qui arrivait à celles, ce qui est arrivé à celle, où on trouve les, où on retrouve, où finissent, restait de la place, reste de la place, place pour un autre, place pour une autre, encore de la place, retrouverait jamais, retrouverait pas, personne te trouvera, personne la trouverait, personne le trouverait, reviendrait pas vivant, reviendrait pas vivante, dans un sac, dans une boîte, marcherait plus, marchera plus, perdre un doigt, perdre une main, perdre un oeil, quel doigt, quel genou, quelle main, un accident est vite arrivé, accident arrive vite, arrive des accidents, du monde disparaît, disparaît vite, disparaissent, facile à enterrer, balle dans le genou, balle dans la tête" }
words "who3" { en = "girl, girls, man, men, woman, women, guy, guys, boy, the one, ones, people", fr = "fille, filles, gars, homme, hommes, femme, femmes, celle, celles, celui, ceux, monde" }
phrase "gesture" { en = "{shown} ...6 {sign}; (put|lay|laid|left|leave|placed|set|dropped|hung) ...4 {sign} ...3 (on|in|at|under|beside|over|outside|by|next to) ...1 (his|her|my|their|the table|the door|the pillow|the bed|the soup); {sign} ...6 (against|at|to|on) (his|her|my|their) (head|temple|neck|back|face|knee|belly|throat); {fate}; (photo|picture|video) of (his|her|my|their) ...4 (house|home|car|street|door|bed|window|school|parking|building) ...9 {sign}; {actions.threaten} ...4 {actions.harm}; (i'll|i will|we'll|we will|he'd|he would|they'd|they would) ...2 (kill|shoot|cut|stab|break|burn|drown|bury|hurt|cripple|finish|bleed) (you|u|him|her|me|them|your|his|my|us)",
                   fr = "{shown} ...6 {sign}; (mis|posé|poser|laissé|placé|déposé|accroché) ...4 {sign} ...3 (sur|dans|sous|devant|contre|à côté de) ...1 (sa|son|ma|mon|leur|la table|la porte|le lit|l'oreiller); {sign} ...6 (contre|sur|dans) (sa|son|ma|mon|la|le|leur) (tête|tempe|cou|dos|visage|genou|ventre|gorge|boîte|lit); {fate}; (photo|vidéo) de (sa|son|ma|mon|leur) ...12 {sign}; {actions.threaten} ...4 {actions.harm}; (je vais|on va|il va|je te|on te) ...2 (tuer|tue|tirer|coupe|couper|casse|casser|brûle|brûler|noie|noyer|enterrer|descends|descendre)" }
phrase "stage" { en = "{recruitment.will}; (didn't|did not|didnt|doesn't|don't|dont|wouldn't|would not|won't|no longer|refused to|refuses to) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|start work|move in|move there|fly|do it|do that); if ...2 (didn't|don't|doesn't|did not|do not|doesnt|dont|didnt|won't|wasn't|isn't|aren't|weren't) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|move|ride|on it|there|aboard|agree|accept); if ...1 (refused|refuses|backed|backs|cancelled|cancels|hesitated|changed|balked); (unless|whoever|those who|or else|otherwise|until|till) ...3 (go|goes|went|come|comes|came|leave|left|travel|travelled|sign|signed|board|boarded|cross|crossed|marry|married|join|joined|get in|got in|get on|got on|start|started|backed|backs|cancelled|cancels|refused|refuses|agreed|agrees); (tried|wanted|asked|begged|meant) to (leave|go home|go back|quit|stay|stay home|run|get off|get out|turn back|cancel|call it off); (wasn't|weren't|isn't|was not) (going|coming|ready|sure|interested|keen); (come|go|get in|get on|sign|board|pack|travel|marry|join|move in) ...3 or (i|we|he|she|they|else|your|her|his); (offered|asked|tried) to (pay|buy) (instead|his way|her way|them off); moved (him|her) up to; {who3} who (said no|changed|refused|backed|didn't)", fr = "{recruitment.will}; (voulait|voulais|voulaient|pouvait|veut|veux|osait|oser) ...1 (pas|plus|rien) ...2 (partir|venir|y aller|embarquer|monter|signer|commencer|marier|épouser|suivre|traverser|bouger); (si|sinon|à moins|tant|ceux|celles|quiconque|jusqu'à ce) ...6 (refuse|refusait|refuserait|recule|reculait|hésite|hésitait|hésiterait|parte|vienne|embarque|monte|signe|accepte); (si|s'il|s'ils|si je|si tu) ...3 (viens|vient|venait|pars|part|partait|embarque|embarquait|monte|montait|signe|signait|marie|mariait|accepte|acceptait|suit|suivait|commence|commençait|vais|va|allait) (pas|point); (tenté|essayé|voulu|demandé) (de|d|à)? (partir|rentrer|reculer|descendre|débarquer|annuler|fuir|rester); (refusé|refusait|refuse) (de|d) ...2 (partir|venir|quitter|embarquer|monter|signer|suivre|marier|épouser|voyager|traverser|commencer); (embarque|monte|viens|signe|pars|épouse|marie|suis-moi|avance|marche) ...4 ou (je|j|on|il|ils|ton|ta|tes|sinon|elle); (offert|demandé) de (payer|racheter); l'a (poussée|poussé|mise|mis|embarquée) dans ...1 (auto|camion|char|van|fourgonnette); {who3} qui (a dit non|avait dit non|disait non|disaient non|ont dit non|refusait|refusaient)" }
phrase "way" { en = "before ...1 (leaving|we left|they left|she left|he left|i left|departure|the flight|the trip|boarding|the crossing|the wedding|coming|she came|he came|we came|they came); at the (airport|gate|border|bus station|stopover|crossing|port|dock); on the (way|road|boat|plane) (here|over|up|north|to)?; during the (trip|journey|crossing|flight); night before|day before|eve of; {people.recruiters} ...4 (said|told|asked|warned|showed|phoned|texted|called|answered|put|took|sent|came|hit|beat|slapped)|{actions.threaten}", fr = "avant ...1 (partir|le départ|son départ|leur départ|mon départ|le vol|le voyage|embarquer|l'embarquement|la traversée|traverser|le mariage|venir|qu'elle parte|qu'il parte|qu'ils partent); (à l'|à la|au) (aéroport|frontière|terminus|escale|port|porte d'embarquement|douane); (en|pendant le|pendant la|durant le) (chemin|route|voyage|trajet|traversée|vol); la veille (du|de); {people.recruiters} ...4 (dit|disait|répondu|demandé|averti|montré|appelé|téléphoné|écrit|mis|pris|envoyé|frappé|battu|giflé)|{actions.threaten}" }

phrase "or_else" { en = "if ...2 (didn't|don't|doesn't|did not|won't|refused) ...3 (go|come|leave|travel|sign|board|marry|join|get in|get on|start|move) ...9 {actions.harm}; {fate} ...6 (if|unless) ...2 (didn't|don't|doesn't) ...2 (go|come|sign|board|join|marry); {who3} who (said no|refused|changed) ...4 (canal|river|lake|ground|ditch|dead|found|buried)", fr = "(si|s'il|s'ils) ...3 (venait|partait|montait|embarquait|signait|suivait|viens|pars|montes|embarques) pas ...9 {actions.harm}; {who3} qui (a dit non|avait dit non|disait non|a refusé) ...6 (canal|rivière|lac|terre|fossé|morte|mort|retrouvée)" }
flag_when "or_else"
flag_when "gesture" :near("stage", "2 sentences") :unless("harvest", "1 words")
flag_when "gesture" :near("way", "same sentence") :unless("harvest", "1 words")
flag_when "dont_walk"
flag_when "c_fate" :near("c_who", "2 sentences")
flag_when "body_pays" :near("c_who", "2 sentences")
accepts "hypothetical"

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

hits "He said no, so they [showed him a bullet] and drove him home."
hits "When she changed her mind the man asked [which finger] she liked least."
hits "He hesitated, and they told him [nobody would find] him."
hits { fr = "Il voulait plus partir; ils ont [posé une balle] sur sa table." }
hits { fr = "Elle a dit non et il lui a demandé [quel doigt] elle aimait le moins." }
hits { fr = "Il hésitait, et on lui a dit que [personne le trouverait]." }
misses "He declined the dish and put the knife down."
misses "She said no, so he left the rope in the truck."
misses { fr = "Elle a dit non merci, et il a laissé le fusil de chasse chez son frère." }
misses { fr = "Il hésitait entre la pelle et le râteau." }
hits "They told him [boys who say no] don't walk home."
misses "He showed her the toy gun and told her to hide."
misses { fr = "Il lui a montré son fusil de chasse au chalet." }
hits "The [coyote] said [whoever turns back gets left in the desert with no knees]."
hits { fr = "Le [passeur] a dit que [ceux qui reculent finissent dans le désert]." }
hits "The [recruiter]'s men told him [his legs would pay] if he missed the bus."
hits { fr = "Les gars du [recruteur] lui ont dit que [ses jambes paieraient] s'il manquait l'autobus." }
misses "My legs will pay for that hike tomorrow."
misses { fr = "Mes jambes vont payer demain après la randonnée." }
misses { en = "She went with him because he had a car and a knife for the cake.",
         fr = "Elle est partie avec lui parce qu'il avait un char." }
hits { en = "He said [get in the car or I'll hurt you].",
       fr = "Il a dit [embarque dans l'auto ou je te fais mal]." }
hits { en = "She [went with him because he had a knife].",
       fr = "Elle [est partie avec lui parce qu'il avait un couteau]." }
hits { en = "They told him he'd be [killed if he did not take the job].",
       fr = "Ils lui ont dit qu'il serait [tué s'il prenait pas la job]." }
hits { en = "The smuggler [put a knife to his throat and told him to get on the boat].",
       fr = "Le passeur lui a [mis un couteau sur la gorge et lui a dit d'embarquer dans le bateau]." }
hits { en = "If I don't go [they said they will shoot me].",
       fr = "Si je pars pas [ils ont dit qu'ils vont me tirer]." }
misses { fr = "Le plus vieux a dit : si tu pars avant la coupe, tu perds ton boni." }
