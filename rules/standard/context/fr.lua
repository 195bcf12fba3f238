-- Words that deny, question or date a statement in French.
-- `forward`: the cue stands before what it affects; `backward`: after it.

cue "denied" { forward = "pas, jamais, aucun, aucune, sans, ni, nullement, personne ne, personne n', rien ne, rien n', nul ne, non pas, pantoute, point" }
cue "denied" { forward = "nie, nient, niait, nié, a nié, ont nié, nie que, a nié que, dément, démenti, a démenti, exclut, a exclu, on exclut, a écarté, plutôt que" }
cue "denied" { forward = "aucun signe de, aucun signe que, aucune trace de, aucun indice de, aucun indice que, aucune preuve de, aucune preuve que, rien n'indique que, rien n'indique, rien ne laisse croire, rien ne montre que, absence de, pas de signe de, pas de trace de, il est faux que, c'est faux que, loin d'être" }
cue "denied" { backward = "est faux, était faux, c'est faux, s'est avéré faux, s'est avérée fausse, est fausse, était fausse, n'est pas vrai, n'était pas vrai, était inventé, était inventée, a été inventé, a été inventée, n'est pas fondé, n'était pas fondé, non fondé, non fondée, sans fondement" }
cue "denied" { backward = "a été écarté, a été écartée, ont été écartés, est écarté, est écartée, a été exclu, a été exclue, est exclu, est exclue, a été démenti, n'est jamais arrivé, n'a jamais eu lieu, n'a pas eu lieu, ne s'est jamais produit, n'est pas le cas, n'était pas le cas, était une rumeur, était un canular" }

cue "hypothetical" { forward = "si, et si, au cas où, dans le cas où, en cas de, supposons, supposons que, imaginons, imaginez, mettons que, admettons que, à supposer que, par exemple" }
cue "hypothetical" { forward = "que faire si, que faire quand, quoi faire si, que dois-je faire si, que doit-on faire si, qu'est-ce que je fais si, qu'est-ce qu'on fait si, qu'arrive-t-il si, qu'est-ce qui arrive si, que se passe-t-il si, est-ce légal si, est-ce illégal si, est-ce un crime si, est-ce de la traite si, qui appeler si, comment savoir si, comment reconnaître si" }
cue "hypothetical" { forward = "que faire s'il, comment savoir s'il, quoi faire s'il, demande s'il, demandé s'il, savoir s'il, sait pas s'il, vérifier s'il, voir s'il" }
cue "hypothetical" { forward = "demande si, demandé si, demandent si, demander si, me demande si, se demande si, se demandait si, on se demande si, nous demandons si, a demandé si, savoir si, veut savoir si, voulait savoir si, voudrais savoir si, sais pas si, sait pas si, ne sait pas si, savons pas si, vérifier si, vérifié si, voir si, pas sûr si, pas certain si, ignore si, ignorons si, même si, peu importe si, reste à savoir si" }
-- A cue never denies a phrase that one of its words belongs to, so no cue names an employer or another role.
cue "hypothetical" { forward = "est-ce qu'un, est-ce qu'une, est-ce que mon, est-ce que ma, est-ce que mes, est-ce que notre, est-ce qu'on peut, est-ce légal, est-ce légal de, est-ce légal que, est-ce illégal, est-ce illégal de, est-ce normal que, est-ce permis, c'est-tu légal, c'est tu légal, c'est-tu normal, peut-il, peut-elle, peuvent-ils, peut-on, a-t-il le droit, a-t-elle le droit, ont-ils le droit, a-t-on le droit, a-tu le droit, a tu le droit, serait-il légal, y a-t-il un risque" }
cue "hypothetical" { forward = "si quelqu'un, si le, si la, si les, si l', si son, si sa, si ses, si leur, si leurs, si il a, si elle a, s'il, s'ils, si un, si une, si des, si votre, si vos, si vous voyez, si vous remarquez, si vous soupçonnez, si vous pensez, si vous croyez, si vous connaissez, si jamais quelqu'un, si mon, si ma, si notre, si une personne, s'il y a" }

cue "past" { forward = "autrefois, jadis, dans le temps, à l'époque, quand j'étais petite, quand j'étais petit" }
cue "past" { backward = "il y a des années, il y a bien des années, il y a très longtemps" }

cue "general" { forward = "objectifs d'apprentissage, dans ce module, la formation porte sur, la formation couvre, l'atelier porte sur, la séance porte sur, la présentation porte sur, le cours porte sur, signes de traite, signes de la traite, indicateurs de traite, indicateurs de la traite, les signes comprennent, les signes incluent, les indicateurs comprennent, signaux d'alerte comprennent, les trafiquants peuvent, les trafiquants utilisent, les trafiquants ont tendance, souvent les trafiquants, les victimes sont souvent, les victimes peuvent" }
cue "general" { forward = "dans le roman, dans le film, dans le livre, dans mon roman, dans la série, dans mon histoire, le documentaire montre, le film raconte, le roman raconte, la pièce raconte, l'étude montre, l'étude révèle, la recherche montre" }

-- Look like a cue and are none.
pseudo "pas seulement, pas juste, pas uniquement, non seulement, ne fait que, ne font que, ne faisait que, ne reçoit que, ne gagne que, ne mange que, ne mangent que, ne dort que, ne sort que, ne sortent que, ne reste que, n'a que, n'ont que, n'avait que, ne donne que, ne paie que, ne paye que, ne touche que, ne voit que, ne parle que, ne garde que, n'est que, n'était que, ne peut que, ne doit que, ne laisse que, ne vit que, ne travaille que, ne travaillent que, ne part que, n'exclut pas, n'exclut pas que, pas exclu, pas écarté, pas impossible, ne nie pas, n'a pas nié, ne niait pas, sans doute, sans aucun doute, aucun doute, pas de doute, pas étonnant, pas loin de, pas longtemps, pas mal, pas plus tard que, pas à pas, au pas, jamais autant, plus jamais, si jamais, jamais de la vie"
pseudo "ne sait pas, ne savait pas, ne sais pas, ne savent pas, ne savais pas, sais pas pourquoi, sait pas pourquoi, sait pas où, sais pas où, sais pas comment, ne parle pas, ne parle ni, ne parlent pas, ne parlent ni, ne comprend pas, ne comprennent pas, ne veut pas, ne veux pas, ne voulait pas, ne veulent pas, veut pas, veux pas, n'ose pas, n'osait pas, n'osent pas, ose pas, n'aime pas, aime pas, ne peut pas, ne peux pas, ne peuvent pas, ne pouvait pas, ne peut plus, ne peux plus, ne pouvait plus, peut pas, peux pas, peuvent pas, peut plus, peux plus, ne pas"
pseudo "sait pas, savait pas, sais pas, savais pas, savent pas, savaient pas, parle pas, parlait pas, parlent pas, comprend pas, comprends pas, comprennent pas, voulait pas, veulent pas, connaît pas, connais pas, connaissait pas, connaissent pas, ne connaît personne, pouvait pas, pouvaient pas, crois pas, croit pas, pense pas"
pseudo "n'est pas sûr, n'est pas certaine, n'est pas certain, pas sûr, pas certain, pas certaine, pas claire, pas clair, personne ne sait, personne ne le sait, personne ne savait, personne ne parle, personne d'autre, personne n'a le droit, ne crois pas, je ne pense pas qu'il va"
pseudo "ne dites pas, dites pas, dis pas, ne dis pas, n'appelez pas, appelez pas, appelle pas, ne répondez pas, svp ne, s'il vous plaît ne, n'oubliez pas, n'est-ce pas"
pseudo "s'il, s'ils, si je, si j'ai, si j'arrête, si j'appelle, si j'en, si elle, si elles, si ils, si on, si nous, si tu, si ça, si l'une, si l'un d'eux, si peur, si fatigué, si fatiguée, si fatigués, si maigre, si jeune, si jeunes, si mal, si vite, si tard, si tôt, si longtemps, si bien que, si ce n'est, si possible, même pas si, si petit, si petite, si faible, si froid"
pseudo "sans arrêt, sans cesse, sans emploi, sans abri, sans domicile, sans fin, sans relâche, sans trêve, sans répit, sans compter, sans-abri, sans-papiers, sans oublier, ni plus ni moins"

-- Ends a scope.
stop "mais, sauf, sauf que, cependant, par contre, toutefois, pourtant, néanmoins, parce que, parce qu', car, puisque, puisqu', à cause, vu que, tandis que, alors que, pendant que, depuis que, bien que, quoique, excepté, à part, sinon, donc, alors, puis, pis, ensuite, et, faque, fait que, jusqu'à, avant que, avant de, après, quand, lorsque, c'est, c'est pourquoi, c'est lui qui, c'est elle qui, c'est le, par ailleurs, seulement"

-- After a comma these begin a clause of their own.
subject "je, j', il, elle, on, nous, vous, tu, ils, elles, y, ça, ce, c', le, la, les, l', un, une, des, son, sa, ses, mon, ma, mes, leur, leurs, nos, notre, monsieur, madame, quelqu'un, tout, tous, toutes, chacun, chacune, patron, employeur, gérant, ceux, celle, celui, cette, ces"

-- A refusal or a lack that is itself the fact.
exempt "ne laisse pas, ne laisse jamais, ne laissait pas, ne laissent pas, ne la laisse pas, ne la laisse jamais, ne le laisse pas, ne les laisse pas, ne les laissent pas, ne me laisse pas, ne nous laisse pas, ne la laissait pas, ne me laissait pas, laisse pas, laissait pas, laissent pas, empêche, empêchent, empêchait, n'a pas le droit, n'ai pas le droit, n'ont pas le droit, n'avait pas le droit, a pas le droit, ai pas le droit, ont pas le droit, pas le droit, pas permis, pas permise, pas autorisé, pas autorisée, pas autorisés, pas libre, pas libres, aucun droit, aucune liberté, aucun choix, pas le choix, n'a pas le choix, pas la permission, sans permission"
exempt "s'il vous plaît, s'il te plaît, s'il y a lieu, pas payé, pas payée, pas payés, pas payées, jamais payé, jamais payée, jamais payés, jamais payées, pas été payé, pas été payée, pas été payés, jamais été payé, jamais été payée, jamais été payés, ne paie pas, ne paye pas, ne me paie pas, ne la paie pas, ne les paie pas, ne nous paie pas, paye pas, paie pas, payait pas, payent pas, paient pas, n'a pas payé, n'ont pas payé, sans salaire, sans paye, sans être payé, sans être payée, sans être payés, aucun salaire, aucune paye, rien reçu, rien touché, n'a rien reçu, n'ont rien reçu, n'a rien touché, ne touche rien, ne reçoit rien, ne garde rien"
exempt "pas d'argent, pas de téléphone, pas de cellulaire, pas de cell, pas de papiers, pas de passeport, pas de statut, pas de manteau, pas de bagages, pas de chauffage, pas d'eau, pas de toilette, pas de fenêtre, pas de lit, pas de pause, pas de congé, pas de contrat, pas de clé, pas de gants, pas de masque, pas de carte, pas d'adresse, pas d'école, pas de talon, pas un mot de, ni téléphone, ni cellulaire, ni papiers, ni passeport, ni argent, ni portefeuille, ni chauffage, ni eau, ni contrat, aucun papier, aucune pièce d'identité, aucun bagage, aucun congé, aucune pause, aucune journée, aucun contrat, aucun registre, aucun contact, aucun accès, sans papiers, sans statut, sans contrat, sans congé, sans pause, sans manteau, sans bagages, sans lui, sans elle, sans eux, sans carte, sans masque, sans gants, sans protection, sans condom, sans la famille, sans chauffage, sans fenêtre, sans argent, sans téléphone, sans cellulaire"
exempt "n'a pas son, n'a pas sa, n'a pas ses, n'a plus son, n'a plus ses, n'a plus sa, n'a pas accès, n'a accès, n'ont pas leurs, n'ont plus leurs, n'ont pas accès, a pas son, a pas ses, a pu ses, ne sort jamais, ne sort pas, ne sortent jamais, ne sortent pas, sort jamais, sortent jamais, ne va jamais, ne vont jamais, jamais seule, jamais seul, jamais seuls, jamais seules, pas seule, jamais laissée seule, jamais sans, ne quitte jamais, ne quitte pas, ne la quitte jamais, ne la quitte pas, ne parle jamais, ne voit plus, ne voit jamais, ne répond plus, ne répond pas, ne regarde pas, ne regarde personne, ne rend pas, ne rend jamais, n'a jamais rendu, n'a pas rendu, ne veut pas rendre, refuse de, refusait de, refusent de, refusé de, au lieu de, au lieu d'"
exempt "ne diminue jamais, ne finit jamais, ne baisse pas, ne baisse jamais, ne fait pas assez, fait pas assez, ne rapporte pas, rapporte pas, ne ramène pas, ramène pas, n'apporte pas, pas assez, ne travaille pas, n'obéit pas, ne fait pas ce, ne donne pas, donne pas"

test("denied", "Il n'a jamais [gardé mon passeport].")
test("denied", "Le patron n'a pas [pris ses papiers].")
test("denied", "Il a pas [gardé mon passeport].")
test("denied", "Personne ne [garde leurs papiers].")
test("denied", "Aucun signe de [blessures aux bras].")
test("denied", "Elle nie que quelqu'un l'[ait frappée].")
test("denied", "Rien n'indique que l'employeur [garde les passeports].")
test("denied", "Le fait qu'il [vendait la fille] a été écarté.")
test("denied", "Aucun d'eux ne [doit de l'argent à l'agence].")
test("denied", "Il est venu sans que personne ne [l'ait menacé].")
test("denied", "Ni le patron ni le gérant n'a [pris son téléphone].")
test("denied", "On a vérifié et l'histoire qu'il [garde les passeports] est fausse.")
test("denied", "Mon employeur ne garde pas [mon passeport].")
test("denied", "On n'a pas [enfermé les travailleurs].")
test("stated", "Non seulement il [garde mon passeport], mais il me frappe.")
test("stated", "Sans doute qu'il [garde son passeport].")
test("stated", "Elle n'est jamais seule et il [garde son passeport].")
test("stated", "Il n'a rien dit mais il [a pris mon passeport].")
test("stated", "Je ne sais pas pourquoi il [garde mon passeport].")
test("stated", "Elle ne peut pas [quitter la maison].")
test("stated", "Personne ne sait qu'il [garde nos passeports].")
test("stated", "Il ne laisse pas sortir la femme et il [garde son passeport].")
test("stated", "Elle n'a pas le droit de sortir parce que le patron [garde son passeport].")
test("stated", "Il dit qu'il va [appeler l'immigration] si je pars.")
test("stated", "Si elle part il va [appeler l'immigration].")
test("stated", "Si je fais pas assez d'argent il [me frappe].")
test("stated", "La police n'exclut pas qu'il [ait pris son passeport].")
test("stated", "Il ne fait que [crier après les femmes].")
test("denied", "Il dit que non, il n'a pas [pris mon passeport].")
test("stated", "Elle ne mange pas, il [garde son passeport].")
test("stated", "Je mens pas, il [garde mon passeport].")
test("stated", "J'en ai pas parce que le patron [garde mon passeport].")
test("stated", "S'il vous plaît, il [garde mon passeport].")
test("hypothetical", "Que faire si mon employeur [prend mon passeport]?")
test("hypothetical", "S'il [prend mon passeport], qu'est-ce que je fais?")
test("hypothetical", "S'ils [prennent mon passeport] je fais quoi?")
test("hypothetical", "Et si un patron [garde le passeport] d'un travailleur?")
test("hypothetical", "L'agente a demandé si quelqu'un [a pris son passeport].")
test("hypothetical", "Je voudrais savoir si un patron peut [garder mon passeport].")
test("hypothetical", "Appelez-nous si vous voyez une personne [enfermée dans une chambre].")
test("hypothetical", "Est-ce qu'un employeur peut [garder mon passeport]?")
test("hypothetical", "Mon patron a-t-il le droit de [garder mon passeport]?")
test("hypothetical", "On ne sait pas si elle [est battue].")
test("hypothetical", "Elle se demande si c'est normal qu'ils [gardent nos passeports].")
test("general", "La formation porte sur les cas où un employeur [garde le passeport].")
test("general", "Les trafiquants peuvent [prendre le passeport] de la personne.")
