indicator "recruit_vuln.cultural_religious"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "help must be culturally safe",
                          fr = "l'aide doit être culturellement sûre" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Abuse of cultural or religious beliefs",
        fr = "Abus de croyances culturelles ou religieuses" }
why   { en = "An oath, a curse or a leader's word can bind as hard as a lock.",
        fr = "Un serment, une malédiction ou la parole d'un chef peut lier autant qu'un verrou." }
ask   { en = "What was sworn or said, before whom, and what would follow if it is broken?",
        fr = "Qu'a-t-on juré ou dit, devant qui, et qu'arriverait-il en cas de bris?" }
false_alarms { en = "Faith or custom alone.", fr = "La foi ou la coutume seules." }

words "oath" { en = "swear an oath, swore an oath, took an oath, oath, juju, voodoo, vodou, curse, cursed, spell, hex, ritual, spirits, shrine, witch doctor, bad spirits, will go mad", fr = "serment, prêter serment, a juré, juré devant, juju, vaudou, vodou, malédiction, rituel, esprits, sanctuaire, marabout, mauvais sort" }
words "leader" { en = "pastor, priest, imam, rabbi, religious leader, church leader, elder, prophet, guru, spiritual leader, bishop, preacher", fr = "pasteur, prêtre, imam, rabbin, chef religieux, leader religieux, aîné, prophète, gourou, guide spirituel, évêque" }
words "bind" { en = "before leaving, before she left, before he left, before travelling, obey, to obey, pay back, repay, debt, if she stops, if she leaves, if she runs, if she talks, if she tells, her family, his family, never to tell, work, keep working, owes, must, die, police, sin to leave, god wants, God's will, honour, dishonour", fr = "avant de partir, avant son départ, avant le voyage, obéir, d'obéir, rembourser, dette, si elle arrête, si elle part, si elle parle, si elle se sauve, sa famille, frappera sa famille, ne rien dire, travailler, continuer de travailler, mourir, police, péché de partir, dieu veut, volonté de dieu, honneur" }

phrase "oath" { en = "{oath} ... {bind}; {bind} ... {oath}; (made|forced) to swear",
                fr = "{oath} ... {bind}; {bind} ... {oath}" }
phrase "leader" { en = "{leader} ... (told|tells|ordered|says|said) ... {bind}; {leader} ... (recruited|sent) (her|him|them|workers|girls)", fr = "{leader} ... (dit|disait|ordonné|ordonne|demandé) ... {bind}; {leader} ... (amené|recruté|présenté|envoyé) ... (la|le|les|elle|lui|travailleurs|filles)" }
phrase "ordinary" { en = "oath of office; citizenship oath; oath of citizenship; wedding; sermon; novel; sworn in; game; movie; testify; under oath; halloween", fr = "serment de citoyenneté; assermenté; mariage; sermon; roman; film; sous serment; halloween" }
words "spirit" { en = "hair and nail, hair and nails, nail clippings, spirits, spirit, shrine, juju, voodoo, vodou, curse, cursed, ritual, ceremony with blood, blood, healer, oath, swore at, swear on, pledge on, pledged on, holy book, the bible, the quran, ancestors, god wants, speak for god, speaks for god, prophet, prophesied, pastor, bishop, elder, in their faith, sin to, it's a sin, dishonour the family, shame the family, her duty as a daughter, family honour", fr = "cheveux et des ongles, cheveux et ongles, ongles, esprits, esprit, autel, juju, vaudou, vodou, malédiction, maudite, rituel, sang, guérisseur, marabout, serment, a juré, juré devant, jurer sur, livre saint, la bible, le coran, ancêtres, dieu veut, parle pour dieu, prophète, prophétisé, pasteur, évêque, l'aîné, dans leur foi, un péché de, c'est un péché, déshonorerait la famille, honte à la famille, devoir de fille, honneur de la famille" }
words "binds" { en = "would know if, know if she ran, know if she left, pay it all back, pay back, serve his family, without complaint, left the job, leave the job, if i talk, i will go mad, go mad, go crazy, work for free, works for free, before the flight, kept a photo, mother will die, will die, die if, binds her, obeys the man, obey, used that, punish them, would punish, didn't finish the contract, not to reveal, boss's name, then the plane, ask for wages, terrified of, sterile, plane would fall, would fall, complained, if she told, if she stops", fr = "le sauraient si, si elle se sauvait, si elle partait, rembourserait, rembourser, serve sa famille, servir sa famille, sans se plaindre, lâchait la job, lâcher la job, si je parle, devenir folle, devenir fou, travaillent gratuitement, travaille gratuitement, avant le vol, gardé une photo, mère mourra, mourra, mourir, la lie, obéit à l'homme, obéir, s'en sont servis, puniraient, punirait, finissaient pas le contrat, pas dire le nom, nom du boss, puis l'avion, demander sa paye, peur bleue, stérile, tomberait, s'était plainte, si elle arrête" }
phrase "spirit" { en = "{spirit} ...12 {binds}; {binds} ...9 {spirit}",
                  fr = "{spirit} ...12 {binds}; {binds} ...9 {spirit}" }
phrase "spirit" { en = "(oath|spell|curse|ritual|vow) ... (cut|sworn|taken|done|made|put) ...9 (breaks|break|blind|die|dies|mad|barren|sick|debt|boy|child|mother|family); (prophet|pastor|priest|imam|elder|healer) (said|says|told) ...6 (runs|leaves|talks|complains|disobeys) ...9 (sent away|cursed|die|dies|barren|sick|punished|hell|damned)", fr = "(serment|sort|malédiction|rituel|voeu) ... (prêté|jeté|fait|mis|juré) ...9 (brise|brisé|aveugle|mourir|mourra|folle|stérile|malade|dette|enfant|mère|famille); (prophète|pasteur|prêtre|imam|aîné|guérisseur) (dit|disait|a dit|prophétisé) ...6 (sauve|part|parle|plaint|plainte|désobéit) ...9 (chassée|maudite|mourra|stérile|malade|punie|enfer|tomberait)" }
phrase "c_oath" { en = "(swear|swore|sworn|oath|vow|vowed|curse|cursed|juju|voodoo|spirits|shrine|ritual|hex|witch|blood|hair and nails|bible|koran|quran|candle|prophecy|god wants|god chose|god told|sin|shame on the family|ancestors|holy man|spell)", fr = "(jurer|juré|jure|serment|voeu|malédiction|maudit|maudite|juju|vaudou|esprits|sanctuaire|rituel|sorcier|sorcière|sort|sang|cheveux et des ongles|cheveux|bible|coran|chandelle|prophétie|dieu veut|dieu a choisi|péché|honte sur la famille|ancêtres|marabout)" }
phrase "c_send" { en = "(before the trip|before leaving|before travelling|before she left|before he left|before they left|the trip|travel|travelled|agent|recruiter|madam|sponsor|canada|the debt|obey|obedient|job offer|to work|leave the house|if she runs|if he runs|if they run|run away|pay back|tell anyone|go with|went with)", fr = "(avant le départ|avant de partir|avant le voyage|le voyage|partir|agent|recruteur|madame|parrain|canada|la dette|obéir|obéisse|offre d'emploi|travailler|si elle se sauve|s'il se sauve|se sauver|rembourser|parler à personne|suivre|suivi)" }
phrase "c_faith" { en = "(bible study|sunday mass|choir|halloween|movie|novel|blood test|blood pressure|blood work|swear jar|swore at|swearing at|court|tattoo|haircut)", fr = "(étude biblique|messe du dimanche|chorale|halloween|film|roman|prise de sang|tension|tribunal|tatouage|coupe de cheveux|sacrer)" }
phrase "oath" { en = "(swore|swear|sworn|oath|vow|vowed) ...2 (before|in front of|at) ...1 (priest|priestess|shrine|spirit|spirits|holy man|healer|juju|altar|pastor|witch doctor|marabout) ...4 (pay|obey|leave|run|work|tell|talk)",
                fr = "(juré|jurer|serment|promis) ...2 (devant|à) ...1 (prêtresse|prêtre|autel|esprits|féticheur|marabout|guérisseur|pasteur|sorcier) ...4 (paierait|payer|payerait|obéir|obéirait|partir|travailler|parler|sauver|rembourser|rembourserait)" }
phrase "spirit" { en = "(ritual|hair|blood|nails|photo|shrine|juju) ...9 (spirits|spirit|ancestors|curse|juju) ...1 (find|follow|punish|kill|come for|haunt) (her|him|me|them|us)",
                  fr = "(rituel|cheveux|sang|ongles|photo|autel|juju) ...9 (esprits|esprit|ancêtres|malédiction) ...2 (trouver|trouveraient|trouveront|suivre|suivront|puniront|puniraient|tueront|tueraient|tomber|tombera)" }
flag_when "oath" :unless("ordinary", "same sentence")
flag_when "leader" :unless("ordinary", "same sentence")
flag_when "spirit" :unless("ordinary", "same sentence")
flag_when "c_oath" :near("c_send", "same sentence") :unless("c_faith", "2 sentences")

hits "She [swore an oath before leaving] her town."
hits "He says a [curse will hit her family] if the money stops."
hits "The [pastor told her to obey] the couple."
hits { fr = "On lui a fait [prêter serment avant de partir]." }
hits { fr = "Il dit qu'une [malédiction frappera sa famille]." }
hits { fr = "Le [pasteur lui a dit d'obéir] au couple." }
misses "She took the oath of citizenship in June."
misses "The pastor gave a sermon about work."
misses "The witness was under oath."
misses { fr = "Elle a prêté le serment de citoyenneté en juin." }
misses { fr = "Le pasteur a fait un sermon sur le travail." }
misses { fr = "Le témoin était sous serment." }
hits "They took her [hair and said the spirits would know if she ran]."
hits "It's a [sin to ask for wages], says the elder."
hits { fr = "Ils ont pris ses cheveux, [les esprits le sauraient si elle partait]." }
hits { fr = "C'est un [péché de demander sa paye], dit l'aîné." }
misses "The priest blessed the travellers."
misses "We work for free at the church supper."
misses { fr = "Le prêtre a béni les voyageurs." }
misses { fr = "On travaille gratuitement au souper de la paroisse." }
hits "The pastor made them [swear] on [hair and nails before the trip]."
hits { fr = "Le pasteur les a fait [jurer] sur des [cheveux et des ongles avant le départ]." }
hits { en = "She [swore before a priestess that she would pay], or go mad.",
       fr = "Elle a [juré devant une prêtresse qu'elle paierait], sinon elle deviendrait folle." }
hits { en = "He says [a curse will fall on her mother if she leaves].",
       fr = "Il dit qu'[une malédiction va tomber sur sa mère si elle part]." }
hits { en = "The pastor [told them God wants them to work] for him without pay.",
       fr = "Le pasteur [leur a dit que Dieu veut qu'ils travaillent] pour lui sans salaire." }
hits { en = "They [cut her hair for the ritual and said the spirits would find her].",
       fr = "Ils lui ont [coupé des cheveux pour le rituel et ont dit que les esprits la trouveraient]." }
misses { en = "He swore in front of the judge and told his story.",
         fr = "Il a juré devant le juge et raconté son histoire." }
