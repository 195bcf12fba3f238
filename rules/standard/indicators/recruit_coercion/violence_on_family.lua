indicator "recruit_coercion.violence_on_family"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the family may be in danger",
                          fr = "la famille peut être en danger" },
          prosecution = { en = "coercion is a means", fr = "la contrainte est un moyen" } }
law       "CC 264.1; CC 279.04"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Violence or threats against the family, at recruitment",
        fr = "Violence ou menaces envers la famille, au recrutement" }
why   { en = "Pressure on relatives at home makes a person accept.",
        fr = "La pression sur les proches au pays fait accepter une personne." }
ask   { en = "Who was visited or threatened before the person left?",
        fr = "Qui a été visité ou menacé avant le départ?" }
false_alarms { en = "General danger in the home country.",
               fr = "Danger général dans le pays d'origine." }

words "threat" { use = "actions.threaten" }
words "harm" { use = "actions.harm" }
words "family" { use = "people.family" }
words "men" { en = "men, guys, gang, thugs, recruiter, agent, smugglers, they, people, collectors",
              fr = "hommes, gars, gang, recruteur, agent, passeurs, ils, du monde" }
words "before" { en = "before he left, before she left, before they left, before the trip, before leaving, back home, so he agreed, so she agreed, so he left, so she left, if she did not come, if she didn't come, if he did not go, if he didn't go, if she refused to go, until she agreed, until he agreed, to make her come, to make him go", fr = "avant son départ, avant de partir, avant le départ, avant le voyage, au pays, alors il a accepté, alors elle a accepté, si elle ne venait pas, si elle venait pas, s'il ne partait pas, si elle refusait de partir, jusqu'à ce qu'elle accepte, jusqu'à ce qu'il accepte, pour qu'elle vienne, pour qu'il parte" }

phrase "threat" { en = "{threat} ... {harm} ... {family} ...9 {before}; {threat} ... {family} ...9 {before}; {harm} ... {family} ...9 {before}; {before} ... {threat} ... {family}; {men} ... (went|came|go|showed up|visited) ... {family} ... {before}; {before} ... {men} ... (went|came|showed up|visited) ... {family}" }
phrase "threat" { fr = "{threat} ... {harm} ... {family} ...9 {before}; {threat} ... {family} ...9 {before}; {harm} ... {family} ...9 {before}; {before} ... {threat} ... {family}; {men} ... (allés|venus|passés|débarqué) ... {family} ... {before}; {before} ... {men} ... (allés|venus|passés|débarqué) ... {family}" }
words "refuse" { use = "recruitment.refuse" }
words "go" { use = "recruitment.go_with", en = "agreed to travel, she signed, he signed, i signed, went quietly, boarded, get in the car, before he left, before she left, crossed, in my place, in her place, carry, start working", fr = "accepte de partir, elle a signé, il a signé, j'ai signé, partait sans, embarquer, embarquement, avant son départ, avant de partir, traversé, à ma place, à sa place, transporter, commencer à travailler" }
words "kin" { use = "people.family" }
words "hurt" { en = "shot, shoot, burn, burned, beat, beaten, kill, killed, hurt, hostage, broke the windows, broke windows, next, would pay for it, pay for it, threaten, threatened, go after, go after her, come after, touch her, touch his, visited, knife, something happened, something happen, happens to, take my younger, take my cousin, watch the house, armed men, knows where", fr = "tiré, tirer, brûler, brûlé, battu, battue, battre, tuer, tué, blesser, otage, cassé les vitres, la prochaine, le prochain, paierait, paieraient, menacer, menaçait, s'en prendre à, toucherait, touchera, passés chez, couteau, arrive quelque chose, arrivera quelque chose, hommes armés, sait où, sait à quelle, prendraient ma" }
phrase "kin_go" { en = "{kin} ... {hurt} ...9 {go}; {hurt} ... {kin} ...9 {go}; {hurt} ... {kin} ...9 {refuse}; {refuse} ...9 {kin} ... {hurt}; {refuse} ...9 {hurt} ... {kin}; {kin} ... {hurt} ...9 {refuse}; {go} ...9 {hurt} ... {kin}; {hurt} ... {kin} ... as long as ... {go}; {hurt} ... {kin} ... as a warning; (shame|sad) if something happened to your; knows where (my|her|his) ... (sister|brother|kids|son|daughter|mother|family) ... (school|lives|works|live); (take|took) my (younger|little|small) (cousin|sister|brother) ... (place|instead)", fr = "{kin} ... {hurt} ...9 {go}; {hurt} ... {kin} ...9 {go}; {hurt} ... {kin} ...9 {refuse}; {refuse} ...9 {kin} ... {hurt}; {refuse} ...9 {hurt} ... {kin}; {kin} ... {hurt} ...9 {refuse}; {go} ...9 {hurt} ... {kin}; {hurt} ... {kin} ... tant qu ... {go}; {hurt} ... {kin} ... pour l'avertir; (dommage|plate|triste) ... arrive quelque chose à (ton|ta|tes|sa|son); sait (où|à quelle) ... (ma|sa|mes|ses|mon|son) (soeur|frère|enfants|fils|fille|mère|famille); (prendraient|prendre|prend) ma (cousine|soeur|petite soeur) ... à ma place" }

words "kin_of" { en = "mother, mother's, mothers, mom, mom's, moms, father, father's, fathers, dad, brother, sister, parents, parents', family, wife, wife's, son, daughter, grandmother, grandmother's, grandma, kids, children, cousin, little brother, little sister", fr = "mère, père, frère, soeur, parents, famille, femme, fils, fille, grand-mère, enfants, cousin, petit frère, petite soeur, mari" }
phrase "visit_kin" { en = "(men|guys|they|somebody|people|two men|recruiter|agent|his people) ...2 (came by|came to|went to|went by|stopped at|visited|showed up at|parked at|knocked at|were at|sat outside|drove past) ...2 {kin_of} ...1 (stall|house|shop|home|door|work|school|place) ...9 {scenes.get_in}; {kin_of} ...3 (would have an accident|has an accident|get hurt|gets hurt|be next|pay for it|disappear|end up|would pay) ...9 {scenes.get_in}|(if|unless); (beat|hit|shot|cut|burned|slapped|hurt|kicked) ...1 (his|her|my|their) {kin_of} ...9 {scenes.get_in}|(then|so|until)", fr = "(hommes|gars|ils|quelqu'un|recruteur|agent) ...2 (venus chez|allés chez|passés chez|passé chez|rendus chez|arrêtés chez|étaient chez|débarqué chez) ...2 {kin_of} ...9 {scenes.get_in}; {kin_of} ...3 (aurait un accident|auraient un accident|paierait|paieraient|disparaîtrait|serait le prochain|serait la prochaine|mangerait) ...9 {scenes.get_in}|(si|sinon); (battu|frappé|tiré sur|coupé|brûlé|giflé) ...1 (son|sa|mon|ma|leur|ses) {kin_of} ...9 {scenes.get_in}|(après|alors|jusqu'à)" }
phrase "no_harm" { en = "(fix|repair|roof|deliver|sell|selling|bike|hockey|car accident|christmas|birthday|supper)", fr = "(réparer|toit|livrer|vendre|vélo|hockey|accident d'auto|noël|fête|souper)" }
phrase "c_kin_hit" { en = "(threatened|threatens|threatening|said they would|said he would|would|will|going to) ...2 (to)? (hurt|harm|kill|beat|shoot|burn|find|visit|go after|get) ...2 (his|her|my|their|your) ...1 {scenes.kin}", fr = "(menacé|menace|menaçait|menacent|dit qu'ils|dit qu'il|va|vont|allait) ...3 (s'en prendre à|faire du mal à|tuer|battre|frapper|brûler|tirer sur|trouver|visiter|toucher à) ...2 {scenes.kin}" }
phrase "c_kin_hit" { en = "(set fire to|burned|burnt|burned down|shot|shot at|beat|beat up|stabbed|robbed|smashed|wrecked|broke|killed|poisoned|kidnapped|visited|roughed up|threw a rock at|torched) ...3 {scenes.kin}", fr = "(mis le feu à|mis le feu|brûlé|tiré sur|battu|poignardé|volé|saccagé|cassé|tué|empoisonné|kidnappé|brassé|garroché) ...5 {scenes.kin}" }
phrase "c_go" { en = "{scenes.or_not_go}", fr = "{scenes.or_not_go}" }
phrase "threat" { en = "(before i left|before we left|before i came|before she left|before he left|before they left) ...3 (they|men|he|two men|people|the gang|lenders) (came|went|showed up) (to|at) ...2 {family} ...3 (with guns|with a gun|armed|with knives|with machetes|with weapons|and threatened)",
                  fr = "(avant que je parte|avant mon départ|avant qu'on parte|avant son départ|avant leur départ|avant qu'elle parte|avant qu'il parte) ...3 (ils|hommes|il|gars|monde|prêteurs|gang) ...1 (venus|venu|passés|passé|débarqué|débarqués|allés) (chez|voir|à la maison de) ...1 {family} ...2 (avec des fusils|avec un fusil|armés|armé|avec des armes|avec des couteaux|et menacé|avec des machettes)" }
phrase "kin_if_no" { en = "{kin} ...1 (would|will|gets|could|might|is going to) ...2 (hurt|killed|beaten|shot|raped|pay|suffer|die) if (she|he|they|i|we) (said|says|say) no",
                     fr = "{kin} ...1 (aurait|auraient|va|vont|serait|seraient|allait|pourrait) ...2 (mal|blessée|blessé|tuée|tué|battue|battu|payer|mourir|souffrir) (si elle|s'il|s'ils|si je|si on|si elles) (disait|dit|disent|disais|dis|disaient) non" }
words "kin_of" { en = "boy, boys, girl",
                 fr = "garçon, garçons" }
flag_when "threat"
flag_when "kin_go"

-- The family, its house or its animals are hit or shown to be in reach while the person makes up their mind.
words "near_ones" { use = "people.family", en = "his dog, her dog, his goats, his cow, his cattle, her goats, fish pond, his field, his crop, the family's, family home, parents' house, mother's house, father's house, brother's house, sister's house, his house, her house, their house, the roof, the tin, mother's door, sister's door, daughter's door, the little one, the younger one, the eight year old, the youngest, the other girl, the girls, his boys, her boys, her girls, his girls, his people, her people, back home", fr = "son chien, ses chèvres, sa vache, ses bêtes, son champ, sa récolte, maison de ses parents, maison de sa mère, maison de son père, maison de la famille, sa maison, leur maison, la toiture, la tôle, chez ses parents, chez sa mère, chez son père, chez sa soeur, chez son frère, porte de sa mère, porte de sa soeur, porte de sa fille, la petite, le petit, la plus jeune, le plus jeune, la cadette, le cadet, ses filles, ses gars, les siens" }
words "harm3" { en = "~shoot, ~shot, ~burn, ~burnt, ~poison, ~beat, ~stab, ~cut, ~break, ~smash, ~kill, ~hang, ~drown, ~rape, ~slap, ~paint, ~mark, ~spray, ~stone, ~follow, ~photograph, ~kidnap, ~threaten, ~hurt, ~torch, fired at, fired into, run over, ran over, ran down, knocked down, set fire, on fire, do the same, does the same, did the same, the same to, be next, is next, was next, were next, would be next, take her place, take his place, take your place, go in her place, go in his place, in her place, in his place, instead of her, instead of him, paid a visit, visited, came by, came round, came to the house, came to his, came to her, went to see, went to the house, parked outside, sat outside, waited outside, stood outside, walked her home from, asked how, asked after, not dead yet, weren't dead yet, still alive, still breathing, say hello to, knew where, knows where, know where, knew which, knows which, knew what time, something would happen, something could happen, might happen to, happen to, accident, disappear, disappeared, taken, beaten, fractured, broken",
                fr = "~tirer, ~brûler, ~empoisonner, ~battre, ~poignarder, ~couper, ~casser, ~tuer, ~pendre, ~noyer, ~violer, ~gifler, ~peinturer, ~marquer, ~suivre, ~photographier, ~kidnapper, ~enlever, ~menacer, ~frapper, ~fracturer, ~incendier, ~défoncer, ~renverser, ~tabasser, mis le feu, mettre le feu, en feu, barrer la route, faire pareil, ferait pareil, fera pareil, la même chose à, serait la prochaine, serait le prochain, sera la prochaine, sera le prochain, prendrait sa place, prendra sa place, prendre sa place, à sa place, à ta place, à la place de, rendu visite, rendre visite, rendrait visite, passés à la, passés chez, venus chez, venu chez, allés chez, allé chez, stationné devant, stationnés devant, attendait devant, attendaient devant, demandé des nouvelles, pas encore mort, pas encore morte, pas encore morts, pas encore mortes, encore en vie, demandait des nouvelles, salue ta, salue ton, dis à ta, dis bonjour à, savait où, savaient où, sait où, savent où, savait à quelle, arriverait quelque chose, arriver quelque chose, pourrait arriver, répondait de rien, répondrait de rien, accident, disparu, disparue, disparaître, à la peinture" }
phrase "near_ones" { en = "{near_ones} ...6 {harm3}; {harm3} ...4 {near_ones}",
                     fr = "{near_ones} ...6 {harm3}; {harm3} ...4 {near_ones}" }
phrase "stage" { en = "{recruitment.will}; (didn't|did not|didnt|doesn't|don't|dont|wouldn't|would not|won't|no longer|refused to|refuses to) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|start work|move in|move there|fly|do it|do that); if ...2 (didn't|don't|doesn't|did not|do not|doesnt|dont|didnt|won't|wasn't|isn't|aren't|weren't) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|move|ride|on it|there|aboard|agree|accept); if ...1 (refused|refuses|backed|backs|cancelled|cancels|hesitated|changed|balked); (unless|whoever|those who|or else|otherwise|until|till) ...3 (go|goes|went|come|comes|came|leave|left|travel|travelled|sign|signed|board|boarded|cross|crossed|marry|married|join|joined|get in|got in|get on|got on|start|started|backed|backs|cancelled|cancels|refused|refuses|agreed|agrees); (tried|wanted|asked|begged|meant) to (leave|go home|go back|quit|stay|stay home|run|get off|get out|turn back|cancel|call it off); (wasn't|weren't|isn't|was not) (going|coming|ready|sure|interested|keen); (come|go|get in|get on|sign|board|pack|travel|marry|join|move in) ...3 or (i|we|he|she|they|else|your|her|his); if (she|he) (spoiled|ruined|messed|botched) (it|this|everything); (recruiter|agent|agency|smuggler|coyote|broker) (phoned|called|texted|rang|said|asked|told|no); (date|day|time) of the (plane|flight|bus|trip|wedding)",
                 fr = "(le recruteur|la recruteuse|l'agent|l'agente|le passeur|le courtier) (a dit|a appelé|a téléphoné|a demandé|disait|l'a appelé|l'a appelée); (date|jour|heure) (de l'avion|du vol|du départ|du mariage); la valise est prête; jusqu'à (son|leur) départ; {recruitment.will}; (voulait|voulais|voulaient|pouvait|veut|veux|osait|oser) ...1 (pas|plus|rien) ...2 (partir|venir|y aller|embarquer|monter|signer|commencer|marier|épouser|suivre|traverser|bouger); (si|sinon|à moins|tant|ceux|celles|quiconque|jusqu'à ce) ...6 (refuse|refusait|refuserait|recule|reculait|hésite|hésitait|hésiterait|parte|vienne|embarque|monte|signe|accepte); (si|s'il|s'ils|si je|si tu) ...3 (viens|vient|venait|pars|part|partait|embarque|embarquait|monte|montait|signe|signait|marie|mariait|accepte|acceptait|suit|suivait|commence|commençait|vais|va|allait) (pas|point); (tenté|essayé|voulu|demandé) (de|d|à)? (partir|rentrer|reculer|descendre|débarquer|annuler|fuir|rester); (refusé|refusait|refuse) (de|d) ...2 (partir|venir|quitter|embarquer|monter|signer|suivre|marier|épouser|voyager|traverser|commencer); (embarque|monte|viens|signe|pars|épouse|marie|suis-moi|avance|marche) ...4 ou (je|j|on|il|ils|ton|ta|tes|sinon|elle)" }
phrase "way" { en = "before ...1 (leaving|we left|they left|she left|he left|i left|departure|the flight|the trip|boarding|the crossing|the wedding|coming|she came|he came|we came|they came); at the (airport|gate|border|bus station|stopover|crossing|port|dock); on the (way|road|boat|plane) (here|over|up|north|to)?; during the (trip|journey|crossing|flight); night before|day before|eve of; {people.recruiters} ...4 (said|told|asked|warned|showed|phoned|texted|called|answered|put|took|sent|came|hit|beat|slapped)|{actions.threaten}", fr = "avant ...1 (partir|le départ|son départ|leur départ|mon départ|le vol|le voyage|embarquer|l'embarquement|la traversée|traverser|le mariage|venir|qu'elle parte|qu'il parte|qu'ils partent); (à l'|à la|au) (aéroport|frontière|terminus|escale|port|porte d'embarquement|douane); (en|pendant le|pendant la|durant le) (chemin|route|voyage|trajet|traversée|vol); la veille (du|de); {people.recruiters} ...4 (dit|disait|répondu|demandé|averti|montré|appelé|téléphoné|écrit|mis|pris|envoyé|frappé|battu|giflé)|{actions.threaten}" }
phrase "calm" { en = "(insurance|funeral|hospital visit|obituary|car accident|birthday)",
                fr = "(assurance|funérailles|nécrologie|accident de voiture|fête de)" }

phrase "gain" { en = "{recruitment.exploit}; (recruiter|recruiters|recruited|agent|agency|broker|smuggler); (sleeps|trailer|wages|debt|paid|pay|marry|married|wedding)", fr = "{recruitment.exploit}; (recruteur|recruteuse|recrutés|recrutée|agent|agence|courtier|passeur|dort|remorque|salaire|dette|paye|payé|marier|mariage)" }

flag_when "near_ones" :near("stage", "2 sentences") :near("gain", "anywhere")
          :unless("calm", "same sentence")
flag_when "near_ones" :near("way", "same sentence") :near("gain", "anywhere")
          :unless("calm", "same sentence")
flag_when "visit_kin" :unless("no_harm", "same sentence")
flag_when "c_kin_hit" :near("c_go", "same sentence") :unless("no_harm", "same sentence")
flag_when "kin_if_no"
accepts "hypothetical"

hits "They [threatened to hurt her brother if she did not come]."
hits "[men came to his parents' house before he left]"
hits "The agent [threatened his mother back home] to make him sign."
hits { fr = "Ils ont [menacé de tuer son frère si elle ne venait pas]." }
hits { fr = "Des [hommes sont allés chez ses parents avant son départ]." }
hits { fr = "L'agent a [menacé sa mère au pays]." }
misses "Her parents came to the airport before she left."
misses "His family lives back home in the mountains."
misses "They said goodbye before the trip."
misses { fr = "Ses parents sont venus à l'aéroport avant le vol." }
misses { fr = "Sa famille vit dans les montagnes." }
misses { fr = "Ils se sont dit adieu avant le voyage." }
hits "The broker's men [burned his uncle's shed until he agreed to travel]."
hits "[If she refused, they would kill her brother], the recruiter said."
hits { fr = "Les hommes du courtier ont [battu son oncle jusqu'à ce qu'il accepte de partir]." }
hits { fr = "[Si elle refusait, ils allaient tuer son frère], disait le recruteur." }
misses "She moved in with her grandmother to take care of her."
misses "If I don't take the job my family will be disappointed."
misses { fr = "Elle est allée vivre chez sa grand-mère pour en prendre soin." }
misses { fr = "Si je prends pas la job ma famille va être déçue." }

hits "He told the agent no; that week [his father's house was set on fire]."
hits "When she hesitated the recruiter [asked how her sister] was walking to school."
hits { fr = "Elle voulait réfléchir; le recruteur a fait [suivre sa petite soeur] à l'école." }
hits { fr = "Il a dit non à l'agent, et on a [tiré sur la maison de ses parents]." }
misses "She changed her mind and sang with her mother in the choir."
misses "He said no; his brother broke the lamp at home."
misses { fr = "Elle a changé d'idée et a coupé les cheveux de sa mère." }
misses { fr = "Il a dit non, son frère a cassé la lampe." }
hits "[Two men came by his mother's stall the week he said no]."
hits "They said her [little brother would have an accident if she stayed home]."
hits { fr = "Ils ont dit que son [petit frère aurait un accident si elle partait pas] avec eux." }
misses "Two men came by my mother's house to fix the roof."
misses { fr = "Son petit frère a eu un accident de vélo." }
hits "When he [hesitated] they [set fire to his parents]' stall."
hits { fr = "Quand il [a hésité] ils ont [mis le feu à la boutique de ses parents]." }
hits { en = "Before I left they [came to my parents' house with guns].",
       fr = "Avant que je parte, ils [sont venus chez mes parents avec des fusils]." }
hits { en = "The recruiter said [her little sister would be hurt if she said no].",
       fr = "Le recruteur a dit que [sa petite soeur aurait mal si elle disait non]." }
hits { en = "The gang [beat his father until he agreed to go with them].",
       fr = "La gang a [battu son père jusqu'à ce qu'il accepte de partir avec eux]." }
misses { en = "Before we left they came to my parents' house for supper.",
         fr = "Avant que je parte, ils sont venus chez mes parents souper." }
