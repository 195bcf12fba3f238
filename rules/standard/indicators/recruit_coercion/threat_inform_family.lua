indicator "recruit_coercion.threat_inform_family"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the person may need help to leave",
                          fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 346; CC 162.1"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Threat to tell family, community or the public, at recruitment",
        fr = "Menace de tout révéler à la famille, à la communauté ou au public, au recrutement" }
why   { en = "Images or secrets are used to force a person to come or to begin.",
        fr = "Des images ou des secrets servent à forcer une personne à venir ou à commencer." }
ask   { en = "Who has the images, how did they get them, and what did they ask for?",
        fr = "Qui a les images, comment les a-t-on eues, et qu'a-t-on demandé?" }
false_alarms { en = "Image blackmail for money only, by a stranger online.",
               fr = "Chantage d'un inconnu pour de l'argent seulement." }

words "threat" { use = "actions.threaten" }
words "show" { en = "~post, ~send, ~share, ~show, ~leak, ~tell, ~out, expose", fr = "~publier, ~envoyer, ~partager, ~montrer, ~diffuser, ~dire, ~dénoncer, ~révéler" }
words "thing" { use = "things.images, people.family" }
words "accept" { en = "if she did not go, if she didn't go, if he did not go, if he didn't go, if she refused to meet, if she didn't come, if she doesn't come, unless she came, unless she comes, unless she met, unless she worked, unless she meets, unless she sends, to make her come, so she came, so she went, first time, so she agreed, if she didn't start, meet a friend, meet his friend", fr = "si elle n'y allait pas, si elle y allait pas, s'il n'y allait pas, s'il ne partait pas, si elle ne partait pas, si elle ne venait pas, si elle venait pas, si elle refusait de venir, à moins qu'elle, pour qu'elle vienne, alors elle est venue, alors elle a accepté, rencontrer son ami, la première fois" }

phrase "threat" { en = "{threat} ... {show} ... {thing} ...9 {accept}; {show} ... {thing} ...9 {accept}; {threat} ... {thing} ... {accept}; (blackmail|blackmailed) ... {thing} ...9 {accept}; (blackmail|blackmailed) her|him|me|them into (coming|meeting|starting|escorting|going|seeing|working)" }
phrase "threat" { fr = "{threat} ... {show} ... {thing} ...9 {accept}; {show} ... {thing} ...9 {accept}; {threat} ... {thing} ... {accept}; chantage ... {thing} ...9 {accept}; fait chanter ... (venir|commencer|rencontrer|partir|voir)" }
words "refuse" { use = "recruitment.refuse" }
words "go" { use = "recruitment.go_with", en = "come to the hotel, gave her an address, an address, so he went, so she went, work come, come work, work, meet, see a client, meetings, in-person meetings, first client, do this", fr = "une adresse, donné une adresse, alors il y est allé, alors elle y est allée, viens travailler, travailler, rencontres en personne, premier client, fais ça" }
words "expose" { en = "send it to, sends it to, send the photos, send the pics, her dad gets it, whole school, post her nudes, post my nudes, posted her nudes, posting her, goes online, it online, out him, out her, outing her, outing him, shame her, shame him, tell everybody, tell everyone, tell her parents, tell his parents, tell my parents, show my parents, show her parents, ur mom would, your mom, whole village would know, the whole village, blackmail, blackmailed, sextortion, sextorted, screenshots, screenshoted, has a video of her, has videos of her, has pictures of her, used the clip, used the video, recorded us, filmed her, leak, leaks, leaking", fr = "l'envoyer à, va l'envoyer, envoyer les photos, son père va le recevoir, toute l'école, publier ses nudes, publiait ses nudes, publierait, se ramasse sur internet, sur internet, révéler à, révélerait, lui ferait honte, faire honte, raconter à tout le monde, dire à ses parents, le dire à mes parents, montrer à mes parents, ta mère va aimer, tout le village saurait, fait chanter, faire chanter, chantage, sextorsion, captures de, captures d'écran, a un vidéo d'elle, a des vidéos d'elle, a des photos d'elle, servi du clip, servi de la vidéo, nous a filmés, l'a filmée, images ont été filmées, dans le groupe de ma classe" }
phrase "expose_go" { en = "{expose} ...12 {refuse}; {refuse} ...12 {expose}; {expose} ...9 {go}; {go} ...9 {expose}; do this or ... (online|parents|school|dad|mom|everyone); (otherwise|or) ... {expose}; went ... because ... {expose}; (recorded|filmed) ... (agree|make|get|force) ...9 (client|work|hotel|meet|toronto|go with)", fr = "{expose} ...12 {refuse}; {refuse} ...12 {expose}; {expose} ...9 {go}; {go} ...9 {expose}; fais ça ou ... (internet|parents|école|père|mère|monde); (sinon|ou) ... {expose}; allée ... parce que ... {expose}; (filmées|filmée|filmé|enregistrée) ... (accepter|faire|forcer|amener) ...9 (client|travailler|hôtel|rencontrer|toronto|aller avec)" }

words "shame" { en = "video, videos, photos, pictures, pics, nudes, screenshots, tape, messages, everything, secret, what she did, what he did, the first ones, it", fr = "vidéo, vidéos, photos, images, nudes, captures, messages, secret, ce qu'elle a fait, ce qu'il a fait, les premières, tout" }
words "shown_to" { en = "dad, father, mother, mom, parents, brothers, family, husband, wife, school, mosque, church, temple, pastor, imam, village, community, class, coach, grandmother, everyone, friends, followers", fr = "père, mère, parents, frères, famille, mari, femme, école, mosquée, église, temple, pasteur, imam, village, communauté, classe, entraîneur, grand-mère, tout le monde, amis, abonnés" }
phrase "or_tell" { en = "{shame} ...7 (would|will|or|if|'d|d) ...6 (get it|see it|post|send|sent|show|shown|tell|go to|know) ...7 {shown_to} ...9 (if|unless|didn't|did not|so|come|go|went|more|job|work|calgary|with him); (more|other) (pictures|photos|pics|nudes|videos) or ...3 (he|he'd|they|i'll|would) ...2 (post|send|show|share); (said|threatened|threatening|going to|would|will) ...3 (tell|send|show|post) ...5 {shown_to} ...7 (if|so|unless|cause|because|went|came|come|go)", fr = "{shame} ...7 (verrait|verraient|saurait|recevrait|aurait|sinon|ou) ...7 (si|venait|allait|partait|voulait|travaillait); (autres|plus de) (photos|vidéos|images|nudes) ...2 (sinon|ou); (disait|menaçait|menace|dit) ...3 (dire|tout dire|envoyer|montrer|publier|raconter) ...5 {shown_to} ...7 (si|pour|alors|fait que)?; (suivi|partie|parti|venue|venu|accepté) ...4 (parce que|parce qu|car) ...4 (dire|montrer|envoyer|raconter) ...5 {shown_to}" }
phrase "c_shame" { en = "(pictures|photos|pics|nudes|video|videos|messages|recording|secret|what she did|screenshots) ...4 (go|goes|went|going|sent|shown|posted|be sent|given|land|end up) ...3 (to|with|in front of|on) ...3 {scenes.kin}|(school|church|mosque|temple|village|class|everyone|boss|husband)", fr = "(photos|vidéo|vidéos|images|nudes|messages|enregistrement|secret|captures) ...4 (iraient|iront|iraient|vont|envoyées|envoyés|montrées|publiées|finiraient|seraient) ...4 (à|aux|chez|devant|dans|sur) ...3 {scenes.kin}|(école|église|mosquée|temple|village|classe|tout le monde|mari)" }
phrase "c_go" { en = "{scenes.or_not_go}", fr = "{scenes.or_not_go}" }
phrase "threat" { en = "(come|go|leave|get in|work|sign) ...2 or (your|his|her|my|the) ...1 {scenes.kin} ...1 (sees|see|gets|finds out|will see|will know|knows|hears|learns)",
                  fr = "(viens|pars|embarque|monte|suis-moi|travaille|signe) ...2 (ou|sinon) (ton|ta|tes|son|sa|ses|mon|ma|mes) ...1 {scenes.kin} ...2 (voit|voient|reçoit|reçoivent|sait|saura|apprend|apprendra|va voir|va savoir)" }
phrase "threat" { en = "(village|family|father|mother|parents|husband|church|everyone|school) (will|would|'ll) (hear|know|see|find out|learn) ...7 (if|unless) ...1 (did not|didn't|does not|doesn't|don't|refused|refuses|said no|backed out)",
                  fr = "(village|famille|père|mère|parents|mari|église|tout le monde|école) (va|vont|allait|allaient) ...1 (savoir|voir|apprendre|entendre) ...7 (si|à moins) ...1 (embarquait pas|partait pas|venait pas|signait pas|allait pas|refusait|reculait|embarque pas|pars pas|viens pas|signe pas)" }
flag_when "threat"
flag_when "expose_go"

-- Pictures or a secret go to people who matter, if the person does not come along.
words "secret" { use = "things.images", en = "the file, the files, the messages, the chats, the texts, everything, it all, the truth, what she did, what he did, what she'd done, what he'd done, that she had, that he was, that he is, that she was, that she is, before and after", fr = "le fichier, les fichiers, le dossier, les messages, les conversations, les textos, tout, la vérité, ce qu'elle avait fait, ce qu'il avait fait, ce qu'elle a fait, qu'elle était, qu'il était, qu'il est, qu'elle est, avant et après" }
words "tells" { en = "send, sending, show, showing, post, posting, put them on, share, sharing, tell, telling, forward, mail, print, leak, write, publish, upload, would get, will get, goes to, go to, going to, would go, would see, will see, would know, would learn, would hear, be sent, be shown, tag, turned up at",
                fr = "envoyer, enverrait, enverraient, envoie, montrer, montrerait, montreraient, publier, publierait, partager, partagerait, les met, met dans, mettrait, dire à, dire aux, dirait, diraient, écrire à, écrirait, diffuser, diffuserait, afficher, afficherait, imprimer, transférer, transférerait, raconter, raconterait, part vite, recevrait, recevront, recevrait les, aurait les, verrait, verraient, saurait, sauraient, apprendrait, apprendraient" }
words "folk" { use = "people.family",
               en  = "kookum, band office, band council, elders, the mosque, the church, the temple, the gurdwara, the synagogue, the parish, congregation, the pastor, the imam, the priest, parish, the community, the reserve, the town, whole town, hometown, neighbours, neighbors, the school, her school, his school, whole school, principal, the team, his team, her team, the coach, his coach, her coach, classmates, her friends, his friends, his work, her work, at work, his boss, her boss, her fiancé, his fiancée, girlfriend, boyfriend, in-laws, his contacts, her contacts, everyone, everybody, facebook, online, the internet, instagram",
               fr  = "kokum, conseil de bande, les aînés, la mosquée, l'église, la paroisse, le temple, la synagogue, le pasteur, l'imam, le curé, la communauté, la réserve, tout le village, au village, tout le quartier, voisins, l'école, son école, toute l'école, directeur, son équipe, l'équipe, entraîneur, sa classe, ses amis, ses amies, sa job, au travail, son patron, son fiancé, sa fiancée, sa blonde, son chum, belle-famille, ses contacts, tout le monde, facebook, internet, instagram" }
phrase "expose" { en = "{secret} ...6 {tells} ...9 {folk}; {tells} ...6 {secret} ...9 {folk}; {tells} ...4 {folk} ...9 {secret}; {folk} ...4 {tells} ...6 {secret}; {tells} ...1 (them|it|those) ...1 (on|to) ...2 {folk}",
                  fr = "{secret} ...6 {tells} ...9 {folk}; {tells} ...6 {secret} ...9 {folk}; {tells} ...4 {folk} ...9 {secret}; {folk} ...4 {tells} ...6 {secret}" }
phrase "stage" { en = "{recruitment.will}; (didn't|did not|didnt|doesn't|don't|dont|wouldn't|would not|won't|no longer|refused to|refuses to) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|start work|move in|move there|fly|do it|do that); if ...2 (didn't|don't|doesn't|did not|do not|doesnt|dont|didnt|won't|wasn't|isn't|aren't|weren't) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|move|ride|on it|there|aboard|agree|accept); if ...1 (refused|refuses|backed|backs|cancelled|cancels|hesitated|changed|balked); (unless|whoever|those who|or else|otherwise|until|till) ...3 (go|goes|went|come|comes|came|leave|left|travel|travelled|sign|signed|board|boarded|cross|crossed|marry|married|join|joined|get in|got in|get on|got on|start|started|backed|backs|cancelled|cancels|refused|refuses|agreed|agrees); (tried|wanted|asked|begged|meant) to (leave|go home|go back|quit|stay|stay home|run|get off|get out|turn back|cancel|call it off); (wasn't|weren't|isn't|was not) (going|coming|ready|sure|interested|keen); (come|go|get in|get on|sign|board|pack|travel|marry|join|move in) ...3 or (i|we|he|she|they|else|your|her|his); (if|unless) ...3 (meet|met|did one|work|worked|sell|sold|help|helped|carry|carried|see|saw|send|sent)", fr = "{recruitment.will}; (voulait|voulais|voulaient|pouvait|veut|veux|osait|oser) ...1 (pas|plus|rien) ...2 (partir|venir|y aller|embarquer|monter|signer|commencer|marier|épouser|suivre|traverser|bouger); (si|sinon|à moins|tant|ceux|celles|quiconque|jusqu'à ce) ...6 (refuse|refusait|refuserait|recule|reculait|hésite|hésitait|hésiterait|parte|vienne|embarque|monte|signe|accepte); (si|s'il|s'ils|si je|si tu) ...3 (viens|vient|venait|pars|part|partait|embarque|embarquait|monte|montait|signe|signait|marie|mariait|accepte|acceptait|suit|suivait|commence|commençait|vais|va|allait) (pas|point); (tenté|essayé|voulu|demandé) (de|d|à)? (partir|rentrer|reculer|descendre|débarquer|annuler|fuir|rester); (refusé|refusait|refuse) (de|d) ...2 (partir|venir|quitter|embarquer|monter|signer|suivre|marier|épouser|voyager|traverser|commencer); (embarque|monte|viens|signe|pars|épouse|marie|suis-moi|avance|marche) ...4 ou (je|j|on|il|ils|ton|ta|tes|sinon|elle); (si|s'il|si elle|s'ils) ...3 (emménageait|allait|travaillait|rejoignait|voyait|aidait|vais) pas|plus|point; pas (travailler|venir|partir|commencer|rencontrer) ...2 pour|avec (eux|lui|elle)" }
phrase "way" { en = "before ...1 (leaving|we left|they left|she left|he left|i left|departure|the flight|the trip|boarding|the crossing|the wedding|coming|she came|he came|we came|they came); at the (airport|gate|border|bus station|stopover|crossing|port|dock); on the (way|road|boat|plane) (here|over|up|north|to)?; during the (trip|journey|crossing|flight); night before|day before|eve of; {people.recruiters} ...4 (said|told|asked|warned|showed|phoned|texted|called|answered|put|took|sent|came|hit|beat|slapped)|{actions.threaten}", fr = "avant ...1 (partir|le départ|son départ|leur départ|mon départ|le vol|le voyage|embarquer|l'embarquement|la traversée|traverser|le mariage|venir|qu'elle parte|qu'il parte|qu'ils partent); (à l'|à la|au) (aéroport|frontière|terminus|escale|port|porte d'embarquement|douane); (en|pendant le|pendant la|durant le) (chemin|route|voyage|trajet|traversée|vol); la veille (du|de); {people.recruiters} ...4 (dit|disait|répondu|demandé|averti|montré|appelé|téléphoné|écrit|mis|pris|envoyé|frappé|battu|giflé)|{actions.threaten}" }
phrase "chat" { en = "(party|wedding photos|vacation|school trip|yearbook|graduation)",
                fr = "(fête|photos de mariage|vacances|voyage scolaire|album|graduation)" }

phrase "or_else" { en = "(if|unless) ...2 (didn't|don't|doesn't|did not|do not|doesnt|dont|didnt|won't|wasn't|isn't|aren't|weren't|refused|refuses|backed out|backs out|came|went|did|met|worked|joined|moved) ...9 {tells} ...6 {secret} ...6 {folk}; (if|unless) ...2 (didn't|don't|doesn't|did not|do not|doesnt|dont|didnt|won't|wasn't|isn't|aren't|weren't|refused|refuses|backed out|backs out|came|went|did|met|worked|joined|moved) ...9 {folk} ...3 {tells}; {tells} ...9 {folk} ...9 (unless|if) (she|he|they|i|you) ...2 (did one|met|came|went|worked|started|agreed|joined|refused|didn't|don't|doesn't) ...2 (meet|go|come|start|work|join|see|one|him|them)?", fr = "(si|s'il|s'ils|à moins) ...4 (pas|plus|point|refuse|refusait|recule|reculait|vienne|parte) ...9 {tells} ...6 {secret} ...6 {folk}; (si|s'il|s'ils|à moins) ...4 (pas|plus|point|refuse|refusait|recule|reculait|vienne|parte) ...6 (les|la|le) (met|mettrait|envoie|envoyait) ...2 (dans|à|sur) ...3 {folk}; (photos|vidéos|images) ...1 ça part vite" }
flag_when "or_else"
flag_when "expose" :near("stage", "2 sentences") :unless("chat", "same sentence")
flag_when "expose" :near("way", "same sentence") :unless("chat", "same sentence")
flag_when "or_tell" :near("c_go", "2 sentences")
flag_when "c_shame" :near("c_go", "same sentence")
accepts "hypothetical"

hits "He [said he would send the photos to her parents if she didn't come]."
hits "They [blackmailed her into meeting] the first man."
hits "She was [threatened with the video unless she met] his friend."
hits { fr = "Il a [menacé d'envoyer les photos à ses parents si elle ne venait pas]." }
hits { fr = "On l'a [fait chanter pour venir] à Montréal." }
hits { fr = "Il a [menacé de le dire à sa famille s'il ne partait pas]." }
misses "She sent photos to her parents from the trip."
misses "He told his family he was moving."
misses "A stranger wants bitcoin for my photos."
misses { fr = "Elle a envoyé des photos à ses parents." }
misses { fr = "Il a dit à sa famille qu'il déménage." }
misses { fr = "Un inconnu veut du bitcoin pour mes photos." }
hits "He [has videos of her and says come work] or else."
hits "She went [because he would have posted her nudes otherwise]."
hits { fr = "Il [a des vidéos d'elle et dit viens travailler] pour moi." }
hits { fr = "Elle y est [allée parce que sinon il publiait ses nudes]." }
misses "I filmed the concert and posted it so work friends could see."
misses { fr = "J'ai filmé le spectacle." }
misses "He recorded the concert and put it online."
misses { fr = "Il a filmé le spectacle et l'a mis en ligne." }

hits "If she didn't come he would [send the video to her parish]."
hits "When he balked they said [his coach would get the pictures]."
hits { fr = "Il a dit qu'il [enverrait les photos à toute la paroisse] si elle ne venait pas." }
hits { fr = "Elle hésitait; ils allaient [montrer la vidéo à sa belle-famille]." }
misses "We sent the team a photo of the cake."
misses "She told her mother everything about the trip."
misses { fr = "Elle a envoyé les photos du voyage à toute la famille." }
misses { fr = "Il a dit non, alors on a tout raconté à l'entraîneur." }
gaps "[He had a video from the party and said her dad would get it if she didn't come to Calgary]."
gaps "The boy online wanted [more pictures or he would post] the first ones at her school."
gaps { fr = "Le gars en ligne voulait d'[autres photos sinon] il mettait les premières à l'école." }
hits { fr = "Elle l'a [suivi parce qu'il menaçait de tout dire au pasteur]." }
misses "The school will send the class pictures to the parents."
misses { fr = "La garderie enverra la vidéo du spectacle aux parents." }
hits "He said the [pictures go to her brothers unless she takes] the train."
hits { fr = "Il a dit que les [photos iraient à ses frères si elle prenait pas] le train." }
hits { en = "He had pictures and said [come with me or your father sees them].",
       fr = "Il avait des photos et a dit [viens avec moi ou ton père les voit]." }
hits { en = "He [threatened to tell her family she was pregnant if she didn't go] with him.",
       fr = "Il a [menacé de dire à sa famille qu'elle était enceinte si elle partait pas] avec lui." }
hits { en = "Her [village will hear about it, the recruiter said, if she did not] board.",
       fr = "Son [village va le savoir, que la recruteuse a dit, si elle embarquait pas]." }
misses { en = "Come with me or your mother sees the movie alone.",
         fr = "La famille va le savoir si on part en vacances." }
