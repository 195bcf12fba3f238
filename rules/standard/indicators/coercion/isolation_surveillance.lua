indicator "coercion.isolation_surveillance"
status    "live"
strength  "strong"
profiles  "AL=S CL=S AS=S? CS=S?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection = { en = "safety comes first", fr = "la sécurité d'abord" },
          prosecution = { en = "control of movements, perhaps confinement", fr = "contrôle des déplacements, peut-être séquestration" } }
law       "CC 279.01; CC 279(2)"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11; BC-OCTIP"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Isolation, confinement or surveillance", fr = "Isolement, séquestration ou surveillance" }
why   { en = "A person who is locked in, watched or cut off cannot ask for help.", fr = "Une personne enfermée, surveillée ou coupée des autres ne peut pas demander d'aide." }
ask   { en = "Can the person go out, phone and receive people alone? Who decides?", fr = "La personne peut-elle sortir, téléphoner et recevoir seule? Qui décide?" }
false_alarms { en = "Ordinary shop cameras, a careful parent, a curfew in a shelter or a hospital.", fr = "Caméras de commerce, parent prudent, couvre-feu d'un refuge ou d'un hôpital." }

words "suspect" { use = "people.suspects" }
words "controller" { use = "people.controllers, people.partners", en = "he, they", fr = "il, ils, on" }
words "person"  { use = "people.persons" }
words "lock"    { use = "actions.lock" }
words "room"    { use = "places.homes, places.rooms, places.hotels", en = "inside, building, bunkhouse, door, gate, windows", fr = "dedans, bâtisse, porte, barrière, fenêtres, à l'intérieur" }
words "locks"   { use = "things.locks" }
words "banned"  { use = "words.words_not_allowed" }
words "leave"   { use = "actions.leave" }
words "outside" { use = "places.outside" }
words "alone"   { use = "words.alone" }
words "phone"   { use = "things.phones" }
words "take"    { use = "actions.take, actions.keep" }
words "watch"   { use = "actions.watch" }
words "camera"  { use = "things.cameras" }
words "call"    { use = "actions.call" }
words "other"   { use = "people.others, people.family, people.officials" }
words "never"   { use = "words.never" }
words "escort"  { en = "goes with her, go with her, always with her, always with him, always with them, comes everywhere, goes everywhere with, follows her everywhere, follows him everywhere, follows them, follows me, never leaves her side, never leaves her alone, never left alone, never left her alone, never alone, not left alone, someone is always with, somebody is always with, walks her to, sits with her, stands over, waits outside the bathroom, comes to the bathroom, escorted everywhere, escorted to, accompanied everywhere, won't leave her alone with, right behind her, a step behind, never lets her out of his sight, out of his sight, out of their sight",
                  fr = "toujours avec elle, toujours avec lui, toujours avec eux, toujours quelqu'un avec, va partout avec elle, la suit partout, le suit partout, les suit partout, me suit partout, suivie partout, jamais seule, jamais seul, jamais seuls, jamais laissée seule, jamais laissé seul, la laisse jamais seule, ne la lâche pas, la lâche pas, la quitte pas, la quitte jamais, accompagnée partout, escortée partout, un pas derrière, jusqu'à la toilette, jusque dans la toilette, la lâche pas d'une semelle" }

phrase "locked" { en = "{lock} in|inside|into ... {room}; {lock} {person} ... {room}; {lock} {person} in|inside|up; {room} ... {lock} from ... outside; {room} is|was|are|were|gets|being {lock}; {locks} on ... {room}; {locks} on the outside; {room} ... {locks}; kept in|inside a|the|that|his|their ... {room}; {suspect} ... {lock} ... {room}; locked in; locked inside; held captive; holding her|him|them against; against her|his|their|my will; keyed on both sides; locks her|him|them|us|me in|up|inside; kept|keeps|keep us|her|them|me in|inside; only keys|key" }
phrase "locked" { fr = "{lock} dans|à ... {room}; {lock} ... {room}; {room} ... {lock} ... (de l'extérieur|par dehors|du dehors|de dehors); {room} est|sont|était|étaient {lock}; {locks} sur|à|aux ... {room}; {room} ... {locks}; la|les|le|nous|m enferme|enferment|enfermait|embarre|embarrent|séquestre|séquestrent; gardée|gardé|gardés|gardées ... dans ... {room}; contre son|leur|mon gré; a|ont (toutes)? les seules clés; barre la|les|nos|leur ... {room}" }
phrase "no_exit" { en = "{banned} ... {leave} ... {outside}; {banned} {leave}; {banned} ... {outside} ... {alone}; {banned} ... {leave} ... {alone}; {never} ... {leave} ... {alone}; {never} allowed|permitted ... {outside}; {never} {leave} ... {outside}; only {leave} ... with|when; (goes|go|comes|let) out only (in|with|when); {leave} only with|when; may {leave} ... if ... {suspect}; not to|never go past; ask|asks|asking permission to|for; permission to|before ... {leave}; she|he cnt|cant {leave}; nowhere|where to|'m|am|i ... go; {banned} ... see|have|receive ... visitors; {banned} ... see|have|receive ... {other}; {suspect} ... decides when ... {leave}; curfew" }
phrase "no_exit" { fr = "{banned} ... {leave} ... {outside}; {banned} {leave}; {banned} ... {leave} ... {alone}; {never} ... {leave} ... {alone}; {never} ... {leave} ... {outside}; sort|sortent|sortir ... (seulement|juste|que|rien que) ... (avec|quand|pour); ne sort|sortent ... qu; {leave} ... sans ... {suspect}; demander|demande|demandent la permission ; permission pour|de ... {leave}; {banned} ... recevoir|voir ... {other}; {banned} ... visite|visites|visiteurs; couvre-feu; pas sortir|sortie ... depuis" }
phrase "phone" { en = "{controller} ... {take} her|his|their|my|our|the|everyone's ... {phone}; {take} her|my|our|their ... {phone} ... away; {controller} ... {watch} her|his|their|my|our ... {phone}; {phone} ... taken|confiscated|locked up|kept by; {banned} ... {phone}; {banned} ... {call}; no|without {phone} ... {controller}; {controller} ... (answers|replies|reads|checks) ... (messages|texts|phone|calls); (calls|call|talk|talks|phone) ... on speaker|speakerphone; (always)? on speaker; {controller} has|have her|my|our|their {phone}; one {phone} between; {watch} {phone} ... at night; smash|smashed|smashes|broke her|my ... {phone}; (leave|throw|toss|dump) her|his|the sim|phone; {phone} and ... taken; carries her {phone}" }
phrase "phone" { fr = "{controller} ... {take} ... {phone}; {controller} ... {watch} ... {phone}; {phone} ... (confisqué|confisqués|pris|enlevé|enlevés|saisi|caché); {banned} ... {phone}; {banned} ... {call}; {controller} ... (répond|lit|vérifie|regarde|contrôle) ... (messages|textos|appels|cellulaire|cell|téléphone); (appels|appel|parle|parler|téléphone) ... sur haut-parleur|main; sur haut-parleur; c'est lui qui a son|mon|le|leur {phone}; un téléphone pour; l'appelle en vidéo; fait|doit jeter|laisser ... sim" }
phrase "watched" { en = "{camera} in|on|inside|over|at ... {room}; {camera} ... {person}; {camera} ... watch; {controller} ... {camera}; {controller} ... watches|watched|watching|monitors|monitored|tracks|tracked|follows|followed her|him|them|us|me|the girls|the women|the workers|every|where; {watch} ... every move; {watch} by|from ... {controller}; guarded by|day|at; {controller} ... (stands|stood|sits|sat|waits|waited|parked) ... (outside|hallway|door|lobby|guard); {escort}; {person} is|are|was|were ... watched|monitored|tracked|guarded|escorted; text ... when ... (arrives|leaves|comes); check in|checks in every; counts them|us|heads; someone|somebody always; dogs|dog loose|let out|at the gate|on the gate|patrol" }
phrase "watched" { fr = "{camera} dans|sur|à|au ... {room}; {camera} ... {person}; {controller} ... {camera}; {controller} ... surveille|surveillent|surveillait|suit|suivent|suivait|guette|épie|contrôle ... (la|le|les|elle|lui|ses|tout|partout|allées|sorties|faits); la|le|les|nous|me surveille|surveillent|surveillait|surveillaient; surveillée|surveillé|surveillés|surveillées ... (par|jour|en|24|constamment|partout); {escort}; {controller} ... (attend|attendait|assis|planté|reste|stationné) ... (porte|dehors|corridor|couloir|lobby|hall); doit|dois|doivent texter|appeler|écrire ... (quand|chaque|dès|aux); lâche|lâchent|libère ... (chiens|bergers|chien)" }
phrase "cut_off" { en = "{banned} ... talk|speak|chat|tell|mix|socialize ... to|with ... {other}; {banned} ... {other}; cut|cuts|cutting her|him|them|me off from; {never} sees|see|talks|speaks|meets|saw ... {other}; {banned} ... make friends; no contact with|allowed; isolated from|by; keeps|kept her|him|them|me (away)? from ... {other}; who are you|u gonna|going to talk|tell; doesn't see|talk|speak ... anymore|any more; lost touch with|since; told|tells us|them|her|him|me not to talk|speak; won't|wouldn't let her|him|them|us|me talk|speak|see|call|phone|go|leave|out" }
phrase "cut_off" { fr = "{banned} ... parler|jaser|voir|fréquenter ... {other}; coupée|coupé|coupés de|du ... {other}; voit|parle|parlait|voyait plus ... {other}; voit plus|pus personne; parle plus|pus à personne; {never} ... voir|parler ... {other}; isolée|isolé|isolés de|par|du; l|les isole|isolent|isolait; l'empêche|empêchent|empêchait de parler|voir|sortir|appeler|partir; aucun contact avec; défend|interdit|défendu ... (parler|sortir|voir|appeler)" }
phrase "benign" { en = "curfew at the shelter; store cameras; dash cam; doorbell footage; locked herself; locked himself; locked out; locked my keys; locked the car; lock on her door; you hold the key; own key; has a key; each has; ankle monitor; police holding; detention centre" }
phrase "benign" { fr = "couvre-feu du refuge; caméras du magasin; s'est enfermée; s'est barré; embarré dehors; barré mes clés; a sa clé; chacun sa clé; chacun a sa clé; de l'intérieur" }

flag_when "locked" :unless("benign", "same sentence")
flag_when "no_exit" :unless("benign", "same sentence")
flag_when "phone" :unless("benign", "same sentence")
flag_when "watched" :unless("benign", "same sentence")
flag_when "cut_off" :unless("benign", "same sentence")

hits "At night the owner [locks them in the bunkhouse] with a padlock."
hits "She is [not allowed to go out alone]."
hits "There are [cameras in the workers' kitchen] and the boss talks through them."
hits "Her [boyfriend took her phone] and answers for her."
hits "We are [not allowed to talk to the neighbours]."
hits "they [wont let her leave the apartment] my friend is scared"
hits { fr = "La nuit, il les [enferme dans le sous-sol]." }
hits { fr = "Elle n'a [pas le droit de sortir seule]." }
hits { fr = "Son [chum vérifie son cellulaire] chaque soir." }
hits { fr = "La dame est [suivie partout], même à la pharmacie." }
hits { fr = "Le patron leur [interdit de parler aux voisins]." }
hits { fr = "Il y a des [caméras dans la maison] des travailleurs." }
misses "The store cameras caught a man stealing tools."
misses "I locked my keys in the car at the mall."
misses "The workers each have a key and come and go as they like."
misses "Patient phoned her sister from the ward."
misses { fr = "J'ai barré mes clés dans l'auto." }
misses { fr = "Les caméras du magasin ont filmé le vol." }
misses { fr = "Elle sort quand elle veut et chacun a sa clé." }
misses { fr = "Le patient a appelé sa soeur ce matin." }
