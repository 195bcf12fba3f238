indicator "recruit_coercion.threat_denunciation"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the person may need help to leave",
                          fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 346; CC 279.04"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Threat to denounce to authorities, at recruitment",
        fr = "Menace de dénonciation aux autorités, au recrutement" }
why   { en = "A threat to denounce forces a person to accept an offer.",
        fr = "La menace de dénoncer force à accepter une offre." }
ask   { en = "What was said about police or immigration when the offer was made?",
        fr = "Qu'a-t-on dit de la police ou de l'immigration au moment de l'offre?" }
false_alarms { en = "A lawful warning by an officer.", fr = "Avertissement légal d'un agent." }

words "threat" { use = "actions.threaten" }
words "authority" { use = "people.officials" }
-- Whoever calls or tells threatens only where an authority is named.
words "expel" { use = "actions.report_to", en = "-~call, -~phone, -~tell, -~contact, -~notify, -~inform, -go to, -hand over to, -next flight, -next plane, -on a plane", fr = "-~appeler, -~avertir, -~contacter, -~prévenir, -~téléphoner, -~retourner, -~arrêter, -~ramasser, -livrer à, -prochain avion, -prochain vol, -dans l'avion" }
words "accept" { en = "if she refused to come, if she refuses to come, if she didn't come, if he refused the job, if she refused the job, unless she came, unless he came, unless she worked for, unless he worked for, unless she joined, if she didn't take the job, if he didn't take the job, if she did not accept, if he did not accept, so she agreed, so he agreed, to make her accept, to make her come, work for him or, come with me or, expired visa, overstayed, back out, backed out", fr = "si elle refusait de venir, si elle refusait, si elle venait pas, s'il refusait l'emploi, si elle refusait l'emploi, à moins qu'elle, à moins qu'il, si elle acceptait pas, s'il acceptait pas, si elle n'acceptait pas, s'il n'acceptait pas, alors elle a accepté, alors il a accepté, pour qu'elle accepte, visa expiré, reculer" }

phrase "threat" { en = "{threat} ... {authority} ...9 {accept}; {threat} ... {expel} ...9 {accept}; {threat} ... (report|denounce|turn in|turn her in|turn him in) ... {accept}; {accept} ... {threat} ... {authority}" }
phrase "threat" { fr = "{threat} ... {authority} ...9 {accept}; {threat} ... {expel} ...9 {accept}; {threat} ... (signaler|dénoncer) ... {accept}; {accept} ... {threat} ... {authority}" }
accepts "hypothetical"
words "refuse" { use = "recruitment.refuse" }
words "go" { use = "recruitment.go_with" }
words "report" { en = "tell the cops, tell the police, call the police, call the cops, calls the cops, call immigration, report me, report her, report him, report them, reported to, give my name to, give her name to, inform the, deported, have him deported, have her deported, deport, be arrested, she'd be arrested, he'd be arrested, make a phone call, one call, one phone call, write to ircc, tell immigration, tells immigration, immigration come for, get her kids taken, kids taken by, children's aid, to the embassy, border services, on a flight home, turn her in, turn him in, turn me in, report to the embassy", fr = "parle du pot à la police, parle à la police, le dire à la police, le dis à la police, appeler la police, appelle la police, appeler l'immigration, appelle l'immigration, dénoncerait, dénoncer, dénonce, signalerait, donnerait mon nom, donner son nom, informer la, faire expulser, le faire expulser, la faire expulser, expulsée, expulsé, serait arrêtée, serait arrêté, arrêtée pour, fais un téléphone, un seul appel, un téléphone, écrirait à l'immigration, dis que vous avez menti, l'immigration vient te chercher, placer ses enfants, la dpj, à l'ambassade, services frontaliers, dans l'avion du retour" }
words "hold" { en = "holding the, holds the, held the, over her, over him, over my head, used it, he used it, uses it, has my old, has her old, has something on", fr = "la tenait avec, le tenait avec, la tient avec, s'en servait, il s'en sert, a mon affaire de, a son affaire de, a quelque chose sur" }
words "record" { en = "probation breach, breach, warrant, charge, overstayed, visa, shoplifting, record, weed, drugs, status, papers, fake papers, under the table, past", fr = "bris de probation, mandat, accusation, visa dépassé, visa, vol à l'étalage, dossier, pot, drogue, statut, papiers, faux papiers, au noir, passé" }
phrase "report_go" { en = "{report} ... {refuse}; {refuse} ... {report}; {go} ... or ... {report}; {report} ... {go}; (sign|come|work|go|start) ... or i ... (inform|tell|report|call|denounce); (work|come|sign|go) ... or (i|we|immigration|he|they) ... (cops|police|immigration|embassy|board|border|phone call)" }
phrase "report_go" { fr = "{report} ... {refuse}; {refuse} ... {report}; {go} ... ou ... {report}; {report} ... {go}; (signez|viens|travaille|travailles|pars|commence) ... ou (je|j|l'immigration|on|il) ... (police|immigration|ambassade|dénonce|parle|téléphone|dis)" }
phrase "holds" { en = "{record} ... {hold}; {hold} ... {record}",
                 fr = "{record} ... {hold}; {hold} ... {record}" }
phrase "go" { en = "{go}; (went|came) ... because; came along; recruiter; took the job; come to the", fr = "{go}; y est allée parce; y est allé parce; recruteur; pris la job; viens à la" }
phrase "scam9" { en = "gift cards; automated message; bitcoin; caller id; robocall; citizen since",
                 fr = "cartes-cadeaux; message automatisé; bitcoin; afficheur" }

phrase "make_call" { en = "{scenes.guides} ...4 (come|work|get in|go|do it|sign|stay) ...5 or ...2 (make a call|call|report|tell|turn|phone); (police|immigration|cops|the law) ...3 (already had|already knew|already know|already has|had his name|had her name|know your name|looking for) ...8 (only|unless|protect|safe|out of jail)", fr = "(viens|travaille|embarque|travailler|signe|reste|monte) ...4 (ou|sinon) ...4 (fais un appel|appelle|dénonce|avertis|je te|signale); (police|immigration|douane|loi|boeufs) ...4 (déjà|avait|a|savent|sait|saurait|cherche) ...6 (seulement|sauf|si|job|protéger|prison)" }
phrase "c_report" { en = "(would|will|'d|'ll|going to|threatened to|or) ...2 (report|denounce|expose|tell|call|turn in|inform|alert|give up) ...6 (police|immigration|cops|embassy|border|authorities|diploma|papers|visa|letter|status|name|overstay|fake)", fr = "(va|allait|dénoncerait|signalerait|avertirait|appellerait|dirait|menace|menacé|menaçait|sinon|ou) ...5 (dénoncer|signaler|avertir|appeler|police|immigration|ambassade|douane|autorités|diplôme|papiers|visa|lettre|statut|faux)" }
phrase "c_go" { en = "{scenes.or_not_go}", fr = "{scenes.or_not_go}" }
phrase "c_who" { en = "{people.recruiters}", fr = "{people.recruiters}" }
flag_when "threat"
flag_when "report_go" :unless("scam9", "2 sentences")
flag_when "holds" :near("go", "2 sentences")

-- "You come, or I tell them": what is threatened, and that it is about coming.
words "denounce" { en = "report him, report her, report them, report you, report me, report us, reporting, denounce, denouncing, call the, call border, call immigration, call police, call on, phone the, phoning the, ring the, tell the, tell immigration, tip off, tip them, write to the, write to immigration, give his name, give her name, give my name, give your name, give their name, give their names, gives her name, gives his name, giving her name, send your photo, send her photo, send his photo, send your name, send her name, send his name, send your address, send your file, send her file, send his file, hand her over, hand him over, hand me over, hand you over, hand them over, turn her over, turn him over, turn you over, walk her over, walk him over, march her, deliver her, shout for, scream for, yell for, wave over, flag down, knock on, say you have, say she was, say he was, say she had, say he had, say they had, have her arrested, have him arrested, have you arrested, have them arrested, have her deported, have him deported, have you deported, have them deported, get her deported, get him deported, get you deported, cancel the visa, cancel her visa, cancel his visa, cancel your visa, withdraw the, end up in jail, go to jail, goes to jail, go to prison, in prison",
                   fr = "dénoncer, dénoncerait, dénonce, signaler, signalerait, appeler la, appeler les, appeler l'immigration, appelle la, appelle les, appelle l'immigration, appellerait, appellerais, appellerai, avertir la, avertir les, avertir l'immigration, avertirait, avertis la, prévenir la, prévenir les, préviendrait, parler à la police, parlerait à, parler aux, dire à la police, dire à l'immigration, dirait à, dirait aux, dis à la, dis aux, écrire à l'immigration, écrirait à l'immigration, écrire à l'ambassade, téléphoner à l'immigration, téléphoner à la police, donner son nom, donner ton nom, donner mon nom, donner leurs noms, donnerait son nom, donne ton nom, donne son nom, envoyer sa photo, envoie ta photo, envoyer son adresse, envoie ton adresse, avec ton adresse, avec son adresse, avec ton nom, livrer à, la livrer, le livrer, la livrerait, le livrerait, remettre à la police, remettrait à la, crier au, crierait, cogner à, cognerait, faire arrêter, ferait arrêter, fais arrêter, fera arrêter, faire expulser, ferait expulser, fais expulser, faire déporter, annuler le visa, annuler son visa, annulerait le visa, annule ton visa, finir en prison, finirait en prison, fini en prison, finis en prison, ira en prison, irait en prison, en prison" }
words "officers" { use = "people.officials",
                   en  = "ICE, border patrol, border police, the desk, CBSA desk, customs desk, ~prison, ~jail, deported, arrested, probation, parole, parole officer, warrant, immigration police, the airline, the precinct, cruiser, squad car, coast guard",
                   fr  = "police des frontières, ~prison, expulsée, expulsé, expulsion, déportée, déporté, arrêtée, arrêté, probation, mandat, guichet, comptoir des douanes, police de l'immigration, garde côtière, auto-patrouille" }
phrase "denounce" { en = "{denounce} ...9 {officers}; {officers} ...6 {denounce}; (have|get|had) (her|him|you|me|them) (deported|arrested|jailed|picked up)",
                    fr = "{denounce} ...9 {officers}; {officers} ...6 {denounce}; (faire|ferait|fais|fera) (arrêter|expulser|déporter|ramasser)" }
phrase "said" { en = "{people.suspects} ...4 (said|told|tells|says|swore|wrote|typed|texted|answered|replied|warned|threatened|would|will|ll|d); or i|he|she|we|they; (came|come) or; (said|told|warned)", fr = "(dit|disait|répondu|répond|écrit|texté|menacé|menaçait|menace|averti|juré|promis); ou (je|il|elle|on|ils)" }
phrase "stage" { en = "{recruitment.will}; (didn't|did not|didnt|doesn't|don't|dont|wouldn't|would not|won't|no longer|refused to|refuses to) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|start work|move in|move there|fly|do it|do that); if ...2 (didn't|don't|doesn't|did not|do not|doesnt|dont|didnt|won't|wasn't|isn't|aren't|weren't) ...2 (go|come|leave|travel|sign|board|cross|marry|join|get in|get on|start|move|ride|on it|there|aboard|agree|accept); if ...1 (refused|refuses|backed|backs|cancelled|cancels|hesitated|changed|balked); (unless|whoever|those who|or else|otherwise|until|till) ...3 (go|goes|went|come|comes|came|leave|left|travel|travelled|sign|signed|board|boarded|cross|crossed|marry|married|join|joined|get in|got in|get on|got on|start|started|backed|backs|cancelled|cancels|refused|refuses|agreed|agrees); (tried|wanted|asked|begged|meant) to (leave|go home|go back|quit|stay|stay home|run|get off|get out|turn back|cancel|call it off); (wasn't|weren't|isn't|was not) (going|coming|ready|sure|interested|keen); (come|go|get in|get on|sign|board|pack|travel|marry|join|move in) ...3 or (i|we|he|she|they|else|your|her|his); instead of (mine|his|hers|theirs|going with|coming with|my house|my place)", fr = "{recruitment.will}; (voulait|voulais|voulaient|pouvait|veut|veux|osait|oser) ...1 (pas|plus|rien) ...2 (partir|venir|y aller|embarquer|monter|signer|commencer|marier|épouser|suivre|traverser|bouger); (si|sinon|à moins|tant|ceux|celles|quiconque|jusqu'à ce) ...6 (refuse|refusait|refuserait|recule|reculait|hésite|hésitait|hésiterait|parte|vienne|embarque|monte|signe|accepte); (si|s'il|s'ils|si je|si tu) ...3 (viens|vient|venait|pars|part|partait|embarque|embarquait|monte|montait|signe|signait|marie|mariait|accepte|acceptait|suit|suivait|commence|commençait|vais|va|allait) (pas|point); (tenté|essayé|voulu|demandé) (de|d|à)? (partir|rentrer|reculer|descendre|débarquer|annuler|fuir|rester); (refusé|refusait|refuse) (de|d) ...2 (partir|venir|quitter|embarquer|monter|signer|suivre|marier|épouser|voyager|traverser|commencer); (embarque|monte|viens|signe|pars|épouse|marie|suis-moi|avance|marche) ...4 ou (je|j|on|il|ils|ton|ta|tes|sinon|elle)" }
phrase "way" { en = "before ...1 (leaving|we left|they left|she left|he left|i left|departure|the flight|the trip|boarding|the crossing|the wedding|coming|she came|he came|we came|they came); at the (airport|gate|border|bus station|stopover|crossing|port|dock); on the (way|road|boat|plane) (here|over|up|north|to)?; during the (trip|journey|crossing|flight); night before|day before|eve of; {people.recruiters} ...4 (said|told|asked|warned|showed|phoned|texted|called|answered|put|took|sent|came|hit|beat|slapped)|{actions.threaten}", fr = "avant ...1 (partir|le départ|son départ|leur départ|mon départ|le vol|le voyage|embarquer|l'embarquement|la traversée|traverser|le mariage|venir|qu'elle parte|qu'il parte|qu'ils partent); (à l'|à la|au) (aéroport|frontière|terminus|escale|port|porte d'embarquement|douane); (en|pendant le|pendant la|durant le) (chemin|route|voyage|trajet|traversée|vol); la veille (du|de); {people.recruiters} ...4 (dit|disait|répondu|demandé|averti|montré|appelé|téléphoné|écrit|mis|pris|envoyé|frappé|battu|giflé)|{actions.threaten}" }

phrase "or_else" { en = "(if|unless) ...2 (didn't|don't|doesn't|did not|do not|doesnt|dont|didnt|won't|wasn't|isn't|aren't|weren't|refused|refuses|backed out|backs out|came|went|did|met|worked|joined|moved) ...9 {denounce} ...6 {officers}; {denounce} ...6 {officers} ...9 if (she|he|they|i|you|we) ...2 (didn't|don't|doesn't|did not|refused) ...3 (go|come|leave|travel|sign|board|marry|join|get in|get on|start|move)", fr = "(si|s'il|s'ils|à moins) ...4 (pas|plus|point|refuse|refusait|recule|reculait|vienne|parte) ...9 {denounce} ...6 {officers}; {denounce} ...6 {officers} ...9 (si|s'il) ...4 (venait|partait|montait|embarquait|signait|viens|pars|montes|suivait) pas" }
flag_when "or_else"
flag_when "denounce" :near("stage", "2 sentences") :near("said", "2 sentences")
          :unless("scam9", "2 sentences")
flag_when "denounce" :near("way", "same sentence") :near("said", "same sentence")
          :unless("scam9", "2 sentences")
flag_when "make_call"
flag_when "c_report" :near("c_go", "same sentence") :near("c_who", "same sentence")

hits "He [said he would call immigration if she refused to come]."
hits "The agent [threatened to report her expired visa]."
hits "She [warned she would call the police unless he worked for] her."
hits { fr = "Il a [menacé d'appeler l'immigration si elle refusait de venir]." }
hits { fr = "L'agent a [menacé de signaler son visa expiré]." }
hits { fr = "Elle a [menacé d'appeler la police s'il refusait l'emploi]." }
misses "The officer warned me that my visa expires in May."
misses "The recruiter said he would call back if she didn't come."
misses "She said she would tell her sister if she refused the job."
misses "He refused the job and moved to Halifax."
misses "I called the police about a stolen bike."
misses { fr = "L'agente m'a averti que mon visa finit en mai." }
misses { fr = "L'agent a dit qu'il allait rappeler si elle venait pas." }
misses { fr = "Il a dit qu'il va arrêter de chercher si elle refusait l'emploi." }
misses { fr = "Il a refusé l'emploi et a déménagé." }
misses { fr = "J'ai appelé la police pour un vol de vélo." }
hits "He said he would [call immigration unless she] came to the farm."
hits "\"[sign with us or I tell immigration] you lied,\" said the agent."
hits { fr = "Il a dit qu'il la [dénoncerait si elle refusait] la job." }
hits { fr = "« [Signez avec nous ou je parle à l'immigration] », disait l'agent." }

hits "She hesitated at the gate and he said he'd [tell the officers] she had drugs in her bag."
hits "Get on the bus or I [give your name to ICE], the man told them."
hits { fr = "Elle voulait rester; il a répondu qu'il [appellerait les douaniers]." }
hits { fr = "Embarque ou je [dis à la police] que t'as volé, qu'il lui a dit." }
misses "She said no to the job and called the police about the noise next door."
misses "The officer told us to report to the embassy before we left."
misses { fr = "Il a changé d'idée et a averti l'inspecteur du retard." }
misses { fr = "J'ai dit à l'ambassade que je voulais rentrer." }
hits "Told him the [police already had his name and only the job would keep him out of jail]."
hits { fr = "Il savait que mon visa était fini : viens [travailler ou je fais un appel]." }
misses "I called immigration to ask about my visa."
misses { fr = "J'ai appelé l'immigration pour renouveler mon permis." }
hits { fr = "Le [recruteur] a dit qu'il [dénoncerait son faux diplôme si elle embarquait pas]." }
hits { en = "The recruiter said [if she backed out he would report her to immigration].",
       fr = "Le [recruteur a dit que si] elle [changeait d'idée] il la [dénoncerait à l'immigration]." }
hits { en = "He [said he'd tell the police about her expired visa unless she came] to work for him.",
       fr = "Il a [dit qu'il parlerait à la police de son visa expiré à moins qu'elle vienne] travailler pour lui." }
hits { en = "The agent [threatened to call the police on him if he did not leave with them].",
       fr = "L'agent a [menacé d'appeler la police s'il partait pas avec eux]." }
