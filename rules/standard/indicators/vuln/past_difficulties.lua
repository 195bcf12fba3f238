indicator "vuln.past_difficulties"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection = { en = "trauma-informed support", fr = "soutien adapté au traumatisme" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Past difficulties keep the person in place",
        fr = "Des difficultés passées maintiennent la personne en place" }
why   { en = "Someone who has lived through abuse before may take control for normal.",
        fr = "Qui a déjà vécu des abus peut trouver le contrôle normal." }
ask   { en = "What does the person compare this with? Who supported them earlier?",
        fr = "À quoi la personne compare-t-elle cela? Qui l'a déjà soutenue?" }
false_alarms { en = "A hard past that nobody abuses now.",
               fr = "Un passé difficile dont personne n'abuse maintenant." }

words "past" { en = "foster care, foster home, foster homes, group homes, residential school, refugee camp, detention, abuse, abused as a child, sexual abuse, violent home, addiction, war, prison, orphanage, trauma, libya, another pimp, trafficked before, exploited before", fr = "famille d'accueil, familles d'accueil, foyers, pensionnat, camp de réfugiés, détention, abus, abusée enfant, abusée dans l'enfance, agressions dans l'enfance, foyer violent, toxicomanie, guerre, prison, orphelinat, traumatisme, libye, un autre pimp, déjà exploitée" }
words "long" { en = "in and out of, history of, long history of, years of, grew up in, childhood of, survivor of, survived, aged out of, bounced around, raised in, came out of", fr = "de famille d'accueil en, historique de, longue histoire de, longue histoire d', des années de, a grandi en, a grandi dans, a grandi dans un, enfance de, a survécu à, sortie de, sorti de, ballottée de" }

phrase "history" { en = "{long} ...2 {past}; (abused|assaulted|molested|raped|beaten) ...2 as a (child|kid|girl|boy|teen)", fr = "{long} ...2 {past}; de famille d'accueil en famille d'accueil; (abusée|agressée|violée|battue) ...2 (enfant|petite|dans l'enfance)" }
phrase "normal" { en = "(been through|went through|lived|seen|has had) ...2 (this|it|worse) ...1 before ...6 (normal|used to|nothing|better|fine)?; (thinks|believes|says) ...2 (this|it|that) ...1 (is|was)? ...1 (normal|how it is|nothing new|not so bad|better than); (compared with|compared to|worse) ...2 (before|that|home|there|libya|what)", fr = "(déjà|avant) ...2 (vécu|connu|passé) ...1 (ça|pire|cela); (croit|pense|dit|trouve) ...2 (que)? ...1 (c'est|ça)? ...1 (normal|correct|pas si pire); (comparé|comparée|à côté) ...2 (ça|là-bas|avant|libye)" }
phrase "hold" { en = "{people.controllers}; clients|pimp|boss|passport|debt|work|wages|he|they|him", fr = "{people.controllers}; clients|pimp|patron|passeport|dette|travail|paye|lui|ils" }
words "past3" { en = "in that life since, in the life since, foster homes, foster care, in care, group homes, bounced around, suicide attempts, psychiatric history, abuse history, history of abuse, known to cas, known to children's aid, known to cps, exploited before, trafficked before, been trafficked, sold before, residential school survivor, residential school, years on the street, grew up in care, used me, people used me, ppl used me, whole life, since childhood, since she was thirteen, since she was fourteen, since she was twelve, her father did that, her dad did that, her uncle did that, in the camp, in libya, last boss did the same, not the first man, previous boyfriend who sold", fr = "dans cette vie-là depuis, dans le milieu depuis, familles d'accueil, famille d'accueil, grandi placée, grandi en centre, ballottée, tentatives de suicide, histoire psychiatrique, histoire d'abus, passé d'abus, connue de la dpj, connu de la dpj, déjà été exploitée, déjà exploitée, déjà été victime de traite, déjà été vendue, survivante des pensionnats, pensionnat, pensionnats, années dans la rue, m'ont utilisée, toute ma vie, depuis qu'elle est petite, depuis ses treize ans, depuis ses quatorze ans, depuis ses douze ans, son père lui faisait ça, son oncle lui faisait, dans le camp, en libye, ancien boss faisait pareil, pas le premier homme, ancien chum qui la vendait" }
words "numb" { en = "doesn't see anything wrong, nothing wrong with it, says this is nothing, this is nothing, is nothing, it's normal, is how work is, how work is, says it's normal, used to it, so whatever, whatever, compared to it, compared to that, this is fine, it was worse, was worse, numb, flat affect, shrugs, straight from one to the other, now with this guy, now with, controlled now, same pattern, no one to call, done this to her, did the same", fr = "voit rien d'anormal, rien d'anormal, que c'est rien, c'est rien, c'est normal, c'est ça travailler, habituée, fait que whatever, whatever, à côté c'est, c'est correct, c'était pire, pire, engourdie, sans émotion, hausse les épaules, direct de l'un à l'autre, de l'un à l'autre, maintenant avec, contrôlée par, même scénario, personne à appeler, à lui faire ça, faisait pareil" }
phrase "past3" { en = "{past3} ...12 {numb}; {numb} ...12 {past3}",
                 fr = "{past3} ...12 {numb}; {numb} ...12 {past3}" }
phrase "food" { en = "food; weather; book; therapy; social work",
                fr = "bouffe; météo; livre; thérapie; travail social" }
phrase "p3" { en = "{past3}", fr = "{past3}" }
phrase "gain7" { en = "pimp; clients; sold her; exploited; trafficked; takes her cheque; her earnings; escort; takes her money; motel; johns", fr = "pimp; clients; la vendait; exploitée; traite; prend son chèque; ses gains; escorte; prend son argent; motel" }

phrase "c_again" { en = "(sold|trafficked|pimped|exploited|held|locked up|beaten|raped) ...3 (already|once|before|twice|as a child|as a girl|in libya|in lagos|in dubai|in beirut|back home) ...9 (better|again|used to it|normal|not as bad|same|here|this time)", fr = "(déjà|vendue|vendu|pimpée|exploitée|enfermée|battue|violée) ...4 (vendue|vendu|une fois|avant|deux fois|enfant|en libye|à lagos|à dubaï|au liban|au pays|exploitée) ...9 (mieux|encore|habituée|habitué|normal|moins pire|pareil|ici|cette fois)" }
flag_when "history" :near("hold", "2 sentences")
flag_when "normal" :near("hold", "2 sentences")
flag_when "past3" :unless("food", "same sentence")
flag_when "p3" :near("gain7", "2 sentences")
flag_when "c_again"

hits "She has been [in and out of foster care] since six and he was the first to give her a key."
hits "He thinks [this is normal], his last boss hit harder."
hits { en = "[Long history of abuse], the new boyfriend takes her pay.",
       fr = "[Longue histoire d'abus], le nouveau chum prend sa paye." }
hits { fr = "Elle va [de famille d'accueil en famille d'accueil] depuis six ans, le pimp a été le premier à l'héberger." }
hits { fr = "Il [trouve que c'est normal], son ancien patron frappait plus fort." }
misses "The course covers the history of the town."
misses "Foster care workers meet on Friday."
misses "She grew up in Regina with three sisters."
misses { fr = "Le cours porte sur la ville." }
misses { fr = "Les intervenantes se réunissent vendredi." }
misses { fr = "Elle a grandi à Amos avec trois soeurs." }
hits "She [grew up in care, shrugs] and says the boss is all right."
hits { en = "In the [camp it was worse], the man says.",
       fr = "[Dans le camp c'était pire], dit l'homme." }
hits { fr = "Elle a [grandi placée et hausse les épaules] quand on parle du patron." }
misses "Her psychiatric history is not relevant to the knee."
misses "In the camp the food was worse."
misses { fr = "Son passé psychiatrique n'a pas rapport avec le genou." }
misses { fr = "Dans le camp la bouffe était pire." }
hits "She was [sold once already in Lagos and thinks this is better]."
hits { fr = "Déjà [vendue une fois à Lagos, elle trouve que c'est mieux ici]." }
