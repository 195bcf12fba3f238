indicator "recruit_coercion.threat_denunciation"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "the person may need help to leave", fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 346; CC 279.04"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Threat to denounce to authorities, at recruitment", fr = "Menace de dénonciation aux autorités, au recrutement" }
why   { en = "A threat to denounce forces a person to accept an offer.", fr = "La menace de dénoncer force à accepter une offre." }
ask   { en = "What was said about police or immigration when the offer was made?", fr = "Qu'a-t-on dit de la police ou de l'immigration au moment de l'offre?" }
false_alarms { en = "A lawful warning by an officer.", fr = "Avertissement légal d'un agent." }

words "threat" { use = "actions.threaten" }
words "authority" { use = "people.officials" }
-- Whoever calls or tells threatens only where an authority is named.
words "expel" { use = "actions.report_to", en = "-~call, -~phone, -~tell, -~contact, -~notify, -~inform, -go to, -hand over to, -next flight, -next plane, -on a plane", fr = "-~appeler, -~avertir, -~contacter, -~prévenir, -~téléphoner, -~retourner, -~arrêter, -~ramasser, -livrer à, -prochain avion, -prochain vol, -dans l'avion" }
words "accept" { en = "if she refused to come, if she refuses to come, if she didn't come, if he refused the job, if she refused the job, unless she came, unless he came, unless she worked for, unless he worked for, unless she joined, if she didn't take the job, if he didn't take the job, if she did not accept, if he did not accept, so she agreed, so he agreed, to make her accept, to make her come, work for him or, come with me or, expired visa, overstayed, back out, backed out", fr = "si elle refusait de venir, si elle refusait, si elle venait pas, s'il refusait l'emploi, si elle refusait l'emploi, à moins qu'elle, à moins qu'il, si elle acceptait pas, s'il acceptait pas, si elle n'acceptait pas, s'il n'acceptait pas, alors elle a accepté, alors il a accepté, pour qu'elle accepte, visa expiré, reculer" }

phrase "threat" { en = "{threat} ... {authority} ...9 {accept}; {threat} ... {expel} ...9 {accept}; {threat} ... (report|denounce|turn in|turn her in|turn him in) ... {accept}; {accept} ... {threat} ... {authority}" }
phrase "threat" { fr = "{threat} ... {authority} ...9 {accept}; {threat} ... {expel} ...9 {accept}; {threat} ... (signaler|dénoncer) ... {accept}; {accept} ... {threat} ... {authority}" }
accepts "hypothetical"

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
