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

flag_when "threat"
flag_when "report_go" :unless("scam9", "2 sentences")
flag_when "holds" :near("go", "2 sentences")

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
