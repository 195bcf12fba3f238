indicator "general.branding_tattoo"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "sexual"
pillars { prosecution = { en = "can link several persons to one offender",
                          fr = "peut relier plusieurs personnes à un même suspect" },
          protection  = { en = "removal can be offered later",
                          fr = "le retrait peut être offert plus tard" } }
law       "CC 279.01; CC 286.3"
corroborates "coercion.strong_influence"
source    "UNODC-HTI; MED-FLAGS; DHS-BC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Branding or a tattoo that marks ownership", fr = "Marquage ou tatouage de propriété" }
why   { en = "A name, crown or bar code put on by someone else can be a claim of ownership.", fr = "Un nom, une couronne ou un code-barres imposé par quelqu'un peut être une marque de propriété." }
ask   { en = "Who chose and paid for the tattoo? Does anyone else have the same?",
        fr = "Qui a choisi et payé le tatouage? Quelqu'un d'autre a-t-il le même?" }
false_alarms { en = "Tattoos are common: a child's name or a couple's own choice.",
               fr = "Les tatouages sont courants : prénom d'un enfant ou choix d'un couple." }

words "ink" { en = "~tattoo, ~tat, ~ink, ~brand, ~tattooed, inked, branded, branding", fr = "~tatouage, ~tatouer, ~tatoo, ~marque, ~encre, tatoué, tatouée, tatoués, marquée, tattoo" }
words "owner" { en = "his name, his initials, his nickname, his street name, his logo, his tag, the pimp's name, his first name, his face, boyfriend's name, boyfriend's initials, boss's initials, the man's name, someone's initials, a man's name, a man's initials, his gang, gang name, gang symbol, property of, daddy's girl, owned by, loyalty", fr = "son nom à lui, ses initiales, son surnom, son logo, son prénom à lui, le nom du pimp, nom de son chum, le nom de son chum, initiales de son chum, le prénom de son chum, le nom d'un homme, le nom de l'homme, initiales d'un homme, le prénom d'un gars, son nom, son prénom, nom du gang, symbole du gang, propriété de, appartient à" }
words "sign" { en = "~crown, ~barcode, bar code, dollar sign, money sign, diamond, symbol, star, number, same, matching, identical, letters", fr = "~couronne, code-barres, code barres, signe de dollar, symbole, diamant, étoile, numéro, même, identique, identiques, pareil, lettres" }
words "several" { en = "all of them, each of them, both girls, the girls, other girls, two girls, three girls, two friends, three women, the others, the women, all have, all had, they all", fr = "toutes, chacune, les deux filles, les filles, d'autres filles, deux filles, trois filles, deux amies, trois femmes, les autres, les femmes, ont toutes, avaient toutes" }

phrase "his" { en = "{owner} ...4 {ink}; {ink} ...4 {owner}; {owner} ...2 (on|across|behind|under|above|over) (her|my|their) ...1 {health.body}", fr = "{owner} ...4 {ink}; {ink} ...4 {owner}; {owner} ...2 (sur|dans|derrière|sous) (le|la|son|sa|mon|ma|leur) ...1 {health.body}" }
phrase "same" { en = "(same|matching|identical) ...2 {ink}; {ink} ...3 (same|matching|identical); {several} ...4 {ink} ...3 {sign}; {ink} ...5 {several}; same ...1 {sign} ...1 (on|tattooed) ...2 {health.body}", fr = "(même|mêmes|identique) ...2 {ink}; {ink} ...3 (identique|identiques|pareil); {several} ...4 {ink} ...3 {sign}; {ink} ...5 {several}" }
phrase "mark" { en = "(crown|barcode|bar code|dollar sign|money sign|diamond) ...2 {ink}; {ink} (of|with) ...2 (crown|barcode|bar code|dollar sign|money sign); was|were|been|got|gets|being branded; (he|they|pimp|boss) ...2 ~brand (her|them|me|the girls|his); (forced|made|makes|made her|made me) ...3 (get|got|getting|to get) ...2 {ink}; paid for ...2 {ink}", fr = "(couronne|code-barres|signe de dollar|diamant) ...3 (tatoué|tatouée); {ink} ...2 (couronne|code-barres|code barres|signe de dollar|diamant); marquée|marquées|marqué au fer; (forcée|obligée|fait) ...3 {ink}" }
phrase "own" { en = "(daughter's|son's|kid's|kids'|child's|mother's|mom's|baby's|dog's|grandmother's) ...2 (name|initials|names); (team|butterfly|flower|rose|maple leaf|anchor)", fr = "(de sa fille|de son fils|de ses enfants|de sa mère|de son bébé|de son chien|de sa grand-mère); papillon|fleur|rose|ancre|équipe" }

words "ink2" { en = "~tattoo, ~tat, ~ink, inked, tattooed, brand, branded, marked, stamped, carved, burned, burnt, etched", fr = "~tatouage, ~tatouer, tattoo, tattoos, tatoué, tatouée, tatouées, ~marquer, étampée, étampé, ~graver, ~brûler, gravées, gravé" }
words "sign2" { en = "~crown, ~barcode, bar code, dollar sign, money bag, money sign, his initials, initials, letters, his name, a name, street name, nickname, a number, property of, owned by, daddy's girl, daddy, his mark, boss's mark, gang sign, logo, a letter, a symbol", fr = "~couronne, code-barres, code barres, code à barres, signe de piastre, signe de dollar, sac d'argent, ses initiales, initiales, des lettres, son nom, un nom, un surnom, le surnom, un numéro, propriété de, daddy's girl, daddy, sa marque, la marque du boss, la marque du patron, logo, une lettre, un symbole, prénom" }
words "where" { use = "health.body", en = "~wrist, ~lip, ~collarbone, behind the ear, behind her ear, lower back, bikini line, inner thigh, ~breast", fr = "~poignet, ~nuque, derrière l'oreille, bas du dos, aine, intérieur de la cuisse, ~sein" }
phrase "sign_where" { en = "{sign2} ...4 {ink2}; {ink2} ...4 {sign2}; {sign2} ...3 (on|across|in|behind|into) ...2 {where}", fr = "{sign2} ...4 {ink2}; {ink2} ...4 {sign2}; {sign2} ...3 (sur|dans|à la|au|derrière|en bas) ...2 {where}" }
phrase "claim" { en = "{ink2} ...6 (belong|belongs|owns|owned|his girls|his girl|their girl|not her choice|no choice|made her|made me|forced|make her|have to|so nobody|so others|property|didn't want|against her); (had|has|have|gets|got) (the girls|his girls|her|us|them|all of them|me) ...1 (marked|tattooed|inked|branded|stamped); (same|matching|identical) ...2 (tattoo|tattoos|tats|ink|mark|brand|crown|symbol) ...6 (girls|women|of them|females|behind|wrist|ankle|neck|arrested|on all|hand|as the); (remove|removing|removal|cover|covering|covers|laser) ...3 {ink2} ...6 (ex|name|nickname|pimp|boyfriend|he|made|makeup|initials)", fr = "{ink2} ...6 (appartient|appartiennent|ses filles|sa fille à lui|pas choisi|pas le choix|obligée|forcée|obligé|pour pas que|pour que personne|propriété|contre son gré); (fait|faisait) (marquer|tatouer) ...2 (filles|la|elle|femmes); (même|mêmes|identiques) ...2 (tatouage|tatouages|tattoo|marque|couronne|symbole) ...6 (filles|femmes|toutes|derrière|poignet|cheville|cou|quatre|trois|main); (portent|ont|avaient) ...1 toutes ...3 (tatouage|marque|tattoo|couronne|symbole); (enlever|effacer|cacher|cache|laser|couvrir|camoufle) ...5 (tatouage|tattoo)" }
phrase "own" { en = "(vegas|friends and i|my friends|suspect|shoplifting|bike|robbed|shop|parlour|daughter's|son's|mother's|baby's|package|scan|phone|cattle)", fr = "(cuba|mes amies|mes amis|suspect|volé|salon de tatouage|de sa fille|de son fils|de sa mère|colis|téléphone|bétail)" }
phrase "co_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "co_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "co_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "anyink" { en = "(tattoo|tattooed|tattoos|inked|branded|branding|brand on)",
                  fr = "(tatouage|tatouages|tatouée|tatoué|tattoo|marquée au)" }
words "spot_on" { en = "behind her ear, behind his ear, behind the ear, behind left ear, behind the left ear, behind right ear, behind ear, her neck, in the neck, on the neck, her wrist, the wrist, inside lip, inside her lip, inner lip, her ribs, her hip, lower back, her thigh, her collarbone, her chest, her hand, her finger, her ankle, her breast, knuckles", fr = "derrière l'oreille, en arrière de l'oreille, arrière de l'oreille, dans l'cou, dans le cou, sur le cou, sur la nuque, sur le poignet, en dedans de la lèvre, intérieur de la lèvre, sur les côtes, sur la hanche, bas du dos, sur la cuisse, sur la clavicule, sur la poitrine, sur la main, sur le doigt, sur la cheville, sur le sein" }
words "ink_sign" { en = "initials, his name, a name, names, their names, diamond, star, crown, number, letter, letters, heart, barcode, dollar sign, symbol, logo, mark, two letters, three letters, same, new", fr = "initiales, nom, prénom, diamant, étoile, couronne, chiffre, numéro, lettre, lettres, coeur, code-barres, signe de piastre, symbole, logo, marque, même" }
phrase "spot_sign" { en = "{ink_sign} ...5 {spot_on}; {spot_on} ...3 {ink_sign}",
                     fr = "{ink_sign} ...5 {spot_on}; {spot_on} ...3 {ink_sign}" }
phrase "not_mark" { en = "(name tag|badge|phone number|hearing aid|rash|mole|birthmark|scar|freckle|cancer|necklace|pendant|earring|stethoscope|microphone)", fr = "(porte-nom|insigne|appareil auditif|grain de beauté|tache de naissance|cicatrice|collier|pendentif|boucle|stéthoscope|micro)" }
phrase "for_fun" { en = "(going-away party|stag|drunk friend|true crime|episode|says property runs|my wife and i|husband and i)", fr = "(party de départ|ami ivre|balado|épisode|ma blonde et moi|mon chum et moi|quatre-5-zéro)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
words "spot_on" { en = "inside of her lip, inside of his lip, under the ear, under her ear, below her ear, beside her eye, between her fingers, on her forehead, nape of her neck, on her stomach", fr = "en dedans de sa lèvre, en dessous de l'oreille, sous l'oreille, à côté de l'oeil, entre les doigts, sur le front, sur le ventre" }
words "ink_sign" { en = "bag of money, money bag, stacks, spade, playing card, lock, key, snake, dates, zip code, area code", fr = "sac d'argent, pique, carte à jouer, cadenas, serpent, dates, indicatif" }
flag_when "his" :unless("own", "same sentence") :unless("for_fun", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "mark" :unless("own", "same sentence") :unless("for_fun", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "same" :unless("own", "same sentence") :unless("for_fun", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "sign_where" :unless("own", "same sentence") :unless("for_fun", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "claim" :unless("own", "same sentence") :unless("for_fun", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anyink" :near("co_sex", "anywhere") :near("co_hold", "anywhere")
          :unless("own", "same sentence") :unless("for_fun", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anyink" :near("co_sex", "anywhere") :near("co_pay", "anywhere")
          :unless("own", "same sentence") :unless("for_fun", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anyink" :near("co_hold", "anywhere") :near("co_pay", "anywhere")
          :unless("own", "same sentence") :unless("for_fun", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "spot_sign" :unless("own", "same sentence") :unless("not_mark", "same sentence")
          :unless("for_fun", "same paragraph") :unless("cleared", "anywhere")

hits "The nurse saw [his initials tattooed] behind her ear."
hits "All three had the [same star tattoo] on the wrist."
hits "He [made her get a tattoo] of his street name."
hits { fr = "L'infirmière a vu [ses initiales à lui tatouées] derrière l'oreille." }
hits { fr = "Les trois avaient le [même tatouage] au poignet." }
hits { fr = "Elle a une [couronne tatouée] dans le cou, comme les deux autres." }
misses "She has her daughter's name tattooed on her arm."
misses "He got a tattoo of a butterfly for his birthday."
misses "The brand of the truck was not noted."
misses { fr = "Elle a le prénom de sa fille tatoué sur le bras." }
misses { fr = "Il s'est fait faire un tatouage de papillon." }
misses { fr = "On n'a pas noté la marque du camion." }
hits "A small [dollar sign is inked] on her collarbone."
hits "She hides [property of K behind her ear]."
hits "[He had the girls tattooed] the same week."
hits { fr = "Un petit [signe de dollar est tatoué] sur sa clavicule." }
hits { fr = "Elle cache une [couronne derrière l'oreille]." }
hits { fr = "Il [fait tatouer les filles] la même semaine." }
misses "My friends and I all got the same tattoo in Vegas."
misses { fr = "Mes amies et moi avons le même tatouage, fait à Cuba." }
misses "My friends and I got matching tattoos in Vegas."
misses { fr = "Mes amies et moi, on s'est fait faire des tatouages identiques à Cuba." }
hits { fr = "Elle a ses [initiales à lui en arrière de l'oreille], c'est pas elle qui a choisi." }
hits { fr = "Les trois filles ont le même petit [diamant sur le poignet], tout neuf." }
misses "My wife and I have matching tattoos of our kids' names."
misses { fr = "Ma blonde et moi on a le même tatouage." }
hits { fr = "[La nouvelle a eu la même couronne que les autres, en dessous de l'oreille]." }
hits "On the [inside of her lip are two letters] and a bag of money."
hits { fr = "[En dedans de sa lèvre, deux lettres] et un sac d'argent." }
misses "She wrote her name on the back of her hand for the field trip."
misses { fr = "Elle porte une étoile sur son collier." }
hits { en = "She has [his nickname tattooed on her hip]; she did not want it.",
       fr = "Elle a [son surnom à lui tatoué sur la hanche]; elle n'en voulait pas." }
hits { en = "[All three girls have the same tattoo] of a diamond behind the ear.",
       fr = "[Les trois filles ont le même tatouage] de diamant derrière l'oreille." }
hits { en = "he [made me get his initials] on my chest",
       fr = "il m'a [fait tatouer ses initiales] sur la poitrine" }
hits { en = "[Bar code tattoo on the neck], she says it is what he makes all of them get.",
       fr = "[Tatouage de code-barres dans le cou], elle dit qu'il le fait faire à toutes." }
