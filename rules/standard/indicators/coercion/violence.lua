indicator "coercion.violence"
status    "live"
strength  "strong"
profiles  "AL=S CL=S AS=S? CS=S?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection = { en = "safety and care come first", fr = "la sécurité et les soins d'abord" },
          prosecution = { en = "assault or sexual assault may apply", fr = "voies de fait ou agression sexuelle possibles" } }
law       "CC 279.04; CC 266; CC 267; CC 271"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11; BC-OCTIP"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Violence against the person", fr = "Violence envers la personne" }
why   { en = "Violence is used to make a person work, obey or stay.", fr = "La violence sert à faire travailler, obéir ou rester une personne." }
ask   { en = "Who did it, when, and what had the person refused to do? Is there danger tonight?", fr = "Qui a fait cela, quand, et qu'avait refusé la personne? Y a-t-il un danger ce soir?" }
false_alarms { en = "A bar fight, a family quarrel without gain, a work accident, a sports injury.", fr = "Bagarre de bar, dispute de famille sans gain, accident de travail, blessure de sport." }

words "suspect" { use = "people.suspects" }
words "strong_suspect" { use = "people.controllers, people.partners", en = "he, they", fr = "il, ils" }
words "person" { en = "her, him, me, us, them, one of the, the girls, the girl, the women, the woman, the workers, the worker, the men, one of them, the boy, the youth, the kid, the kids, someone, anyone, each, my friend, my sister, the driver, the others",
                 fr = "la, le, l, les, me, m, nous, lui, leur, elle, elles, eux, une des, un des, les filles, la fille, les femmes, la femme, les travailleurs, le travailleur, les gars, un gars, le jeune, ma soeur, mon amie, quelqu'un" }
words "hit"    { use = "actions.hit" }
words "injury" { use = "body.injuries" }
words "part"   { use = "body.body_parts" }
words "weapon" { use = "things.weapons" }
words "beaten" { en = "beaten, hit, slapped, punched, kicked, choked, strangled, burned, burnt, whipped, shoved, assaulted, raped, stabbed, tasered, tased, sexually assaulted, beaten up, roughed up, knocked around, smacked, gang raped, tortured, thrown, dragged, attacked, pistol-whipped, struck, starved",
                 fr = "battue, battu, battus, battues, frappée, frappé, frappés, frappées, giflée, giflé, brûlée, brûlé, étranglée, étranglé, violée, violé, violées, agressée, agressé, agressés, poussée, poussé, bousculée, bousculé, tabassée, tabassé, cognée, rouée, fouettée, poignardée, poignardé, molestée, molesté, traînée, traîné, brutalisée, brutalisé, tirée par" }

phrase "hits" { en = "{strong_suspect} ... {hit} {person}; {strong_suspect} ... {hit} ... {part}; {strong_suspect} {hit} one|two|another|the|my|our; {hit} {person} ... (when|if|because|for|with|until|whenever) ; {hit} with a|an|the|his ... {weapon}; {hit} in|on|across|against the ... {part}; gets|get|got|getting {hit}; {hit} by ... {strong_suspect}; {strong_suspect} ... hands on {person}; {strong_suspect} threw|throws|pushed|pushes|dragged|drags|grabbed|grabs {person}; {strong_suspect} broke|breaks|broken (two|three|four)? (of)? (her|his|my|their) ... {part}; gets physical|violent with|when; rough with" }
phrase "hits" { fr = "{strong_suspect} ... (la|le|l|les|me|m|nous|lui|leur) ... {hit}; {strong_suspect} ... {hit} ... {person}; {hit} ... (quand|si|parce|pour|avec|chaque|jusqu); {hit} ... {weapon}; {hit} ... {part}; {hit} par ... {strong_suspect}; se fait|faisait|font|sont {hit}; se fait|faisait|font battre|frapper|brasser|varger; fait|faisait violer|agresser|battre|frapper; {strong_suspect} ... poussé|pousse|jeté|jette|traîné|tiré|lancé ... (contre|par|en bas|dans|à terre|hors); cassé|casse|fracturé ... {part}" }
phrase "passive" { en = "was|were|been|being|is|are|got|gets|get ... {beaten}; {beaten} by|for|when|with|if|until|with; {beaten} ... {strong_suspect}; {beaten} and {beaten}; {beaten} off|in|on|across|down the|a|her" }
phrase "passive" { fr = "été|est|était|étaient|sont|fut|être|fait ... {beaten}; {beaten} par|avec|quand|pour|si|dans|à|parce; {beaten} ... {strong_suspect}; {beaten} et {beaten}" }
phrase "marks" { en = "{injury} on|to|around|across|all over|over her|his|their|my|both|the ... {part}; {part} ... {injury}; old|new|fresh|older|several|multiple|healing|faded|large|many|cigarette|unexplained|yellow ... {injury}; covered in|with ... {injury}; {injury} (from|after|where) ... {suspect}; {injury} in different stages; had|has|have|with|saw|show|showed|shows|showing a|two|some|her|his|the ... {injury}; torn|ripped through|lobe|ear" }
phrase "marks" { fr = "{injury} sur|au|aux|à|autour|partout|dans ... {part}; {part} ... {injury}; vieilles|vieux|anciennes|nouvelles|fraîches|récentes|multiples|plusieurs ... {injury}; couverte|couvert|pleine de|d ... {injury}; {injury} (de|en|par|après|où) ... {suspect}; a|avait|ont|avec|montre|montré|porte|vu|présente un|une|des|deux|plusieurs|les|ses ... {injury}" }
phrase "punish" { en = "(punished|punishes|punish|punishment|disciplined|taught a lesson|teach a lesson) ... {hit}; punished|punishes|punish her|him|them|us|me|with|by|for; makes|made her|him|them|us kneel|stand in; starve|starved|starves; burned|burns|burnt her|him|me; take|takes|took you|her|him|them|us behind|out back|to the basement; heard|hear|hears a|her|the slap|slaps|smack|thud|scream|screams|screaming|crying; locked|left|leaves|leave her|him outside|out in the cold|out ; drugs|drugged|drugging her|me|him|them; force|forces|forced|forcing her|him|me to have sex; forces himself; sexually assaults|assaulted; touched|touches|touching|groped|gropes her|me|them|us; made|makes her|me|him sleep with him" }
phrase "punish" { fr = "punie|puni|punis|punit|punissait|punition ... (coups|quand|si|parce|pour|par|s'); fait mettre à genoux; prive|privée|privés|privait ... (manger|nourriture|sommeil); entendu|entend|entends|entendait ... (claque|claques|coups|cris|crier|gifle|pleurer|frapper); laisse|laissée|laissent|laissait dehors|au froid; drogue|droguée|drogué|droguait la|de force|pour|avec; force|forcée|forçait ... (relations sexuelles|coucher avec lui); tripote|tripotée|pogne|pognait les|ses fesses|seins; agression sexuelle|agressions sexuelles; ramené|ramenée sur le capot|de force" }
phrase "look_alike" { en = "bar fight; hockey; soccer; fell off; fell down; slipped on; fell from; car accident; collision; dog bite; workplace accident; beat the rush; beat up car; hit the road; hit a deer; hit by a car; kick off; heart beat; rear ended; hit a parked; burned down; got cut from" }
phrase "look_alike" { fr = "bagarre de bar; hockey; soccer; est tombé; est tombée; accident d'auto; accident de voiture; morsure de chien; accident de travail; glissé sur; frappé un chevreuil; happé; collision; frapper à la porte; frappé à la porte; vélo" }

flag_when "hits" :unless("look_alike", "same sentence")
flag_when "passive" :unless("look_alike", "same sentence")
flag_when "marks" :unless("look_alike", "same sentence")
flag_when "punish" :unless("look_alike", "same sentence")

implies("general.injuries_malnutrition", "marks")

hits "[He beats her when] she brings home too little."
hits "The [foreman kicked one of the pickers] in front of us."
hits "She was [slapped and choked by her pimp] on Friday."
hits "Nurse noted [old bruises on both arms]."
hits "he [punched me in the face] for keeping a tip"
hits "My [employer's husband forced himself on me] twice."
hits { fr = "Son [chum la frappe quand] elle ne fait pas assez." }
hits { fr = "Elle a été [battue par le patron] devant les autres." }
hits { fr = "L'infirmière a vu des [ecchymoses aux bras] et au cou." }
hits { fr = "[Il l'a étranglée dans] l'auto." }
hits { fr = "Le [gérant a poussé un travailleur en bas] de l'échelle." }
hits { fr = "La jeune se [fait battre par son pimp]." }
misses "The two brothers fought at the hockey game and one has a black eye."
misses "He slipped on the ice and broke his wrist."
misses "She hit the road at six to beat the traffic."
misses "No one has hit her and she has no bruises."
misses { fr = "Il est tombé de vélo et il a un bleu sur la jambe." }
misses { fr = "Elle s'est fait mordre par un chien au parc." }
misses { fr = "Personne ne l'a frappée." }
misses { fr = "Il a frappé à la porte puis il est reparti." }
