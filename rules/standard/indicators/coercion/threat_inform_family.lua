indicator "coercion.threat_inform_family"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "sexual, any"
pillars { protection  = { en = "images may have to be taken down",
                          fr = "il faut peut-être faire retirer des images" },
          prosecution = { en = "extortion may apply", fr = "l'extorsion peut s'appliquer" } }
law       "CC 346; CC 162.1"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Threat to tell family, community or the public",
        fr = "Menace de tout révéler à la famille, à la communauté ou au public" }
why   { en = "Fear of shame before family, community or the public keeps a person silent.",
        fr = "La peur de la honte devant la famille, la communauté ou le public fait taire." }
ask   { en = "What would be shown or told, to whom, and who holds the images?",
        fr = "Que montrerait-on ou dirait-on, à qui, et qui a les images?" }
false_alarms { en = "Image blackmail for money by a stranger online, with no work or control behind it.", fr = "Chantage d'un inconnu en ligne pour de l'argent, sans travail ni contrôle derrière." }

words "threat" { use = "actions.threaten" }
words "suspect" { use = "people.suspects" }
words "images" { use = "things.images" }
words "show" { en = "~post, ~send, ~share, ~show, ~upload, ~leak, ~publish, ~email, ~forward, put online, put up, put on facebook, put on instagram, spread, release, out her, out him, expose", fr = "~publier, ~envoyer, ~partager, ~montrer, ~diffuser, ~poster, mettre en ligne, mettre sur facebook, ~afficher, ~sortir, ~transmettre" }
words "family" { use = "people.family", en = "everyone, everybody, school, the community, her community, church, friends, her friends, her boss, village, the internet, online, facebook, instagram, pastor, imam, priest, back home, parents", fr = "tout le monde, l'école, la communauté, son église, ses amis, ses amies, son patron, le village, internet, en ligne, facebook, instagram, le pasteur, l'imam, le prêtre, au pays, parents" }
words "tell" { en = "tell, tells, telling, told, inform, expose, out",
               fr = "dire, dira, dirait, dit, raconter, racontera, révéler, révélera, avertir" }
words "poss" { en = "her, his, their, my, our, your, ur",
               fr = "ses, son, sa, mes, mon, ma, leurs, leur, tes, ton, ta, nos" }
words "secret" { en = "what she does, what she did, what she's been doing, what i do, what i did, what he does, what they did, about the escorting, about the work, about her, about the photos, about the videos, she is gay, he is gay, where she works, what she really does", fr = "ce qu'elle fait, ce qu'elle a fait, ce que je fais, ce que j'ai fait, ce qu'il fait, où elle travaille, qu'elle danse, qu'elle est escorte, qu'il est gai, ce qu'ils font" }

phrase "images" { en = "{threat} ... {show} ... {images}; {threat} ... {images}; will|would|'ll|gonna|going to|if {show} ... {images} ... (to|on|online|everywhere); {show} {poss} {images} (to|on|if|unless|everywhere|online); {show} {images} of her|him|me|them ... (to|on|if|unless|online); (blackmail|blackmails|blackmailed|blackmailing|extort|extorts|extorted) ... {images}; {images} ... (blackmail|over her head|as leverage|leverage|hold over); {suspect} has ... {images} of (her|me|him|them) ; filmed|recorded|films|records her|me|him|them ... (so|and said|threat|leverage)" }
phrase "images" { fr = "{threat} ... {show} ... {images}; {threat} ... {images}; (va|vont|allait|pourrait|s'il|s'ils) ... {show} ... {images}; {show} {poss} {images} (à|sur|si|en|partout); (fait|faire|faisait|font) chanter ... {images}; {images} ... (chantage|chanter); chantage ... {images}; (filmée|filmé|filme|filmait|enregistrée) ... (pour|chantage|menace|sinon); {suspect} a ... {images} d'elle|de moi|de lui" }
phrase "tell" { en = "{threat} ... {tell} {poss} {family}; will|would|'ll|gonna|going to {tell} {poss} {family}; he'll|they'll|he'd|they'd|she'll {tell} {poss} {family}; {tell} {poss} ... {family} {secret}; {tell} {family} {secret}; {threat} ... (shame|disgrace|expose|ruin) ... (her|his|their|family|name)" }
phrase "tell" { fr = "{threat} ... {tell} à {poss} {family}; (va|vont|allait|allaient) ... {tell} ... à {poss} {family}; qu'il {tell} ... à {poss} {family}; {tell} à {poss} {family} {secret}; {tell} ... {secret} à {poss} {family}; {threat} ... (honte|déshonorer|salir) ... (famille|elle|nom)" }
phrase "scam" { en = "met on a cruise; bitcoin; gift cards; crypto; sextortion email; random account; unknown account" }
phrase "scam" { fr = "cryptomonnaie; cartes-cadeaux; bitcoin; compte inconnu; inconnu en ligne" }
words "pics" { use = "things.images", en = "nudes, nude, nude pictures, pics, my pics, her pics, pictures, photos, video, videos, the clip, clip, clips, tape, tapes, recording, images, intimate images, screenshots, screenshot, screen shot, what she does, what she is, what she's been doing, where she works, what i do", fr = "nudes, photos d'elle nue, photos nues, photos intimes, images intimes, photos, ses photos, mes pics, pics, vidéo, vidéos, le vidéo, clip, enregistrement, images, captures d'écran, capture d'écran, capture, ce qu'elle fait, où elle travaille, ce que je fais" }
words "aud" { en = "dad, father, mother, mom, mum, parents, family, brother, husband, wife, kids, relatives, all her relatives, village, church, community, school, school page, class, everyone in her class, classmates, team, group chat, friends, facebook, instagram, snapchat, internet, the internet, online, youtube, everyone, everybody, her people, her boss, mosque, temple, pastor", fr = "père, mère, papa, maman, parents, famille, frère, mari, femme, enfants, parenté, village, église, communauté, école, classe, toute sa classe, groupe de ma classe, équipe, amies, amis, facebook, instagram, snap, internet, en ligne, youtube, tout le monde, son monde, son boss, mosquée, pasteur" }
words "spread" { en = "send, sends, sent, post, posts, posted, posting, leak, leaks, leaking, put, puts, publish, share, shares, tell, tells, show, shows, add, expose, exposes, exposing, out her, shame, forward, upload, get them, get it, goes to, would go to, learn, find out, sees, see, know, spread", fr = "envoyer, envoie, envoyé, publier, publie, mettre, met, mets, leaker, leak, partager, partage, dire, dirait, dira, montrer, montre, ajouter, exposer, salir, afficher, recevoir, va recevoir, vont recevoir, apprendrait, apprendra, apprendre, voit, voie, saura, sache, diffuser" }
words "th" { en = "threatens, threatened, threaten, threatening, threat, threats, says, said, tells, told, warned, warns, reminds, blackmail, blackmails, blackmailed, blackmailing, extort, extorted, extorting, extortion, if, unless, or, he'll, she'll, they'll, would, will, gonna, afraid, scared, keeps her, ready to", fr = "menace, menacé, menacée, menacent, menaçait, menaces, dit, disent, disait, averti, avertie, rappelle, rappelait, chantage, chanter, extorquer, extorsion, si, sinon, allait, pourrait, prête à, prêt à" }
phrase "more" { en = "{th} ...7 {spread} ...5 {pics} ...7 {aud}; {th} ...7 {spread} ...5 {aud} ...7 {pics}; {pics} ...9 {th} ...6 {spread}; {pics} ...9 {spread} ...4 {aud}; {spread} ...4 {pics} ...9 {th}; {th} ...5 {spread} ...3 {pics}; (has|have|got|took|takes|keeps|made|film|films|filmed|recorded) ...4 {pics} ...9 (if|unless|so|stop|stops|leave|leaves|quit|leak|post|send|says|tell|can't|dad|internet); (blackmail|blackmails|blackmailed|blackmailing|extort|extorted|extorting|extortion) ...7 {pics}; (blackmailed|extorted|blackmailing) ...6 (into|continuing|keep working|stay|pay|man|dates|clients|by him|by her); (he'd|she'd|he would|they'd|he'll|she'll|they'll|would|will) (tell|show) (her|his|my|the|their) ...3 {aud} ...6 (what|that|everything|she|videos|pictures|about|where|if); (wait till|wait until) (your|her|his) ...2 {aud} ...3 (sees|see|hears|finds|knows); (expose|exposing|exposed|out|outing|shame|shaming) ...3 (her|him|me|them) ...3 (to|on|in) ...3 {aud}; {aud} ...3 (thinks|think|believe|believes) ...9 (could change|reminds|would find out|he could tell|find out|threatens)" }
phrase "more" { fr = "{th} ...7 {spread} ...5 {pics} ...7 {aud}; {th} ...7 {spread} ...5 {aud} ...7 {pics}; {pics} ...9 {th} ...6 {spread}; {pics} ...9 {spread} ...4 {aud}; {th} ...5 {spread} ...3 {pics}; (a|ont|pris|garde|fait|filme|filment|filmé|enregistré) ...4 {pics} ...9 (si|sinon|arrête|part|quitte|leaker|publier|envoyer|dit|peut pas|père|internet|facebook|menace); (chantage|faire chanter|fait chanter|extorquer|extorsion) ...7 {pics}; (chantage|fait chanter) ...6 (continuer|rester|payer|homme|clients|par lui|vidéo|menace); (dirait|dira|va dire|montrerait|va montrer|dire) ...2 (à|au|aux|tout à) ...3 {aud} ...6 (ce|que|tout|elle|vidéos|photos|où|si|fait); (attends|attendez) que (ton|ta|son|sa|tes|ses) ...2 {aud} ...3 (voie|voient|apprenne|sache|voit); (exposer|salir|humilier|afficher) ...3 (devant|à|dans|sur|auprès) ...3 {aud}; {aud} ...3 (pense|pensent|croit|croient) ...9 (pourrait changer|rappelle|apprendrait|pourrait tout dire|menace); il les met dans ...4 (classe|groupe|école); va|allait ...2 (publier|leaker|envoyer|montrer|diffuser) ...3 {pics}" }
phrase "ordinary" { en = "(wedding|graduation|party|vacation|birthday|holiday|baby) (photo|photos|picture|pictures|video|videos|album); (photo|photos|picture|pictures|video|videos) (of|from) (the|our|my|her|his) (wedding|graduation|party|vacation|birthday|trip|baby); bitcoin; random account; unknown account; hacker; my parents about; i|we will tell; (tell|told) ...4 about (the|my|her|his|your|a) ...1 (job|party|wedding|trip|vacation|lice|grades|class); lice; skipped class; hospital stay; support her; supports her; marketing; (in|on|to) the news; reporter; teacher|principal will (tell|call); ad for|campaign", fr = "(photo|photos|vidéo|vidéos) (du|de la|des|de) ...1 (mariage|graduation|party|vacances|fête|bébé); bitcoin; compte inconnu; pirate; je vais dire; (parler|dire|parle|parlé) ...4 (de mon|de son|du|des) ...1 (emploi|mariage|party|poux|vacances|notes); poux; manqué ton cours; hospitalisation; l'appuient; marketing; journaliste; (prof|professeur|enseignante|directeur|directrice) va (le|la|les)? (dire|appeler)" }

-- More members of classes above.
words "secret" { en = "what her job is, what his job is, what my job is, what she does for money, what she does here, what he is, what she is, that he is gay, that she is gay, that she dances, that she escorts, about the baby, about the abortion, about the pictures, about the videos, about the clients, about the club, about her boyfriend, that she left school, that she is not studying", fr = "c'est quoi sa job, c'est quoi ma job, ce qu'elle fait pour de l'argent, ce qu'elle fait ici, qu'il est gai, qu'elle est lesbienne, qu'elle danse, qu'elle fait de l'escorte, pour le bébé, pour l'avortement, pour les photos, pour les vidéos, pour les clients, pour le club, qu'elle va pas à l'école" }
flag_when "images" :unless("ordinary", "same sentence") :unless("scam", "2 sentences")
flag_when "tell" :unless("scam", "2 sentences") :unless("ordinary", "same sentence")
flag_when "more" :unless("scam", "2 sentences") :unless("ordinary", "same sentence")
accepts "hypothetical"

hits "He [threatens to post her videos] if she stops."
hits "She fears [he will tell her parents what she does]."
hits "The manager is [blackmailing her with photos]."
hits { fr = "Il [menace de publier ses photos] si elle arrête." }
hits { fr = "Il dit qu'il [va tout dire à ses parents]." }
hits { fr = "Son ex la [fait chanter avec des vidéos]." }
misses "A random account wants bitcoin or it will send my photos."
misses "I will tell my parents about the new job."
misses "She posted her photos from the lake."
misses { fr = "Un compte inconnu veut du bitcoin, sinon il envoie mes photos." }
misses { fr = "Elle a publié ses photos du chalet." }
misses { fr = "Il a tout raconté à ses parents au souper." }
hits "He [says he will send the video to her dad]."
hits "She is [blackmailed with a recording]."
hits "He'd [tell her church what she does]."
hits { fr = "Il [menace d'envoyer les photos à son père]." }
hits { fr = "On la fait [chanter avec un vidéo]." }
hits { fr = "Il [dirait à ses parents ce qu'elle fait]." }
misses "He will send the wedding video to her parents."
misses { fr = "Il va envoyer le vidéo du mariage à ses parents." }
misses "She posted her wedding pictures on Facebook."
misses "I'll tell your parents you skipped class, said the teacher."
misses { fr = "Elle a publié ses photos de mariage sur Facebook." }
misses { fr = "Je vais dire à tes parents que t'as manqué ton cours, a dit le prof." }
hits "He said he would [send the video to my parents] at my graduation party."
misses { fr = "Le prof va le dire à tes parents." }
hits { en = "He says he will [send the video to my whole school].",
       fr = "Il dit qu'il va [envoyer la vidéo à toute mon école]." }
hits { en = "She stays because he would [tell her parents what she does].",
       fr = "Elle reste parce qu'il [dirait à ses parents ce qu'elle fait]." }
hits { en = "[If I stop he posts my nudes], that's what he said.",
       fr = "[Si j'arrête il publie mes photos nues], c'est ça qu'il a dit." }
hits { en = "He [threatens to show the pictures to her dad].",
       fr = "Il [menace de montrer les photos à son père]." }
hits { en = "He [told her he would mail the photos to her church].",
       fr = "Il lui a [dit qu'il enverrait les photos à sa paroisse]." }
