indicator "coercion.threat_inform_family"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "sexual, any"
pillars { protection = { en = "images may have to be taken down", fr = "il faut peut-être faire retirer des images" },
          prosecution = { en = "extortion may apply", fr = "l'extorsion peut s'appliquer" } }
law       "CC 346; CC 162.1"
source    "ILO-2009; UNODC-HTI; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Threat to tell family, community or the public", fr = "Menace de tout révéler à la famille, à la communauté ou au public" }
why   { en = "Fear of shame before family, community or the public keeps a person silent.", fr = "La peur de la honte devant la famille, la communauté ou le public fait taire." }
ask   { en = "What would be shown or told, to whom, and who holds the images?", fr = "Que montrerait-on ou dirait-on, à qui, et qui a les images?" }
false_alarms { en = "Image blackmail for money by a stranger online, with no work or control behind it.", fr = "Chantage d'un inconnu en ligne pour de l'argent, sans travail ni contrôle derrière." }

words "threat" { use = "actions.threaten" }
words "suspect" { use = "people.suspects" }
words "images" { use = "things.images" }
words "show"   { en = "~post, ~send, ~share, ~show, ~upload, ~leak, ~publish, ~email, ~forward, put online, put up, put on facebook, put on instagram, spread, release, out her, out him, expose", fr = "~publier, ~envoyer, ~partager, ~montrer, ~diffuser, ~poster, mettre en ligne, mettre sur facebook, ~afficher, ~sortir, ~transmettre" }
words "family" { use = "people.family", en = "everyone, everybody, school, the community, her community, church, friends, her friends, her boss, village, the internet, online, facebook, instagram, pastor, imam, priest, back home, parents", fr = "tout le monde, l'école, la communauté, son église, ses amis, ses amies, son patron, le village, internet, en ligne, facebook, instagram, le pasteur, l'imam, le prêtre, au pays, parents" }
words "tell"   { en = "tell, tells, telling, told, inform, expose, out", fr = "dire, dira, dirait, dit, raconter, racontera, révéler, révélera, avertir" }
words "poss"   { en = "her, his, their, my, our, your, ur", fr = "ses, son, sa, mes, mon, ma, leurs, leur, tes, ton, ta, nos" }
words "secret" { en = "what she does, what she did, what she's been doing, what i do, what i did, what he does, what they did, about the escorting, about the work, about her, about the photos, about the videos, she is gay, he is gay, where she works, what she really does", fr = "ce qu'elle fait, ce qu'elle a fait, ce que je fais, ce que j'ai fait, ce qu'il fait, où elle travaille, qu'elle danse, qu'elle est escorte, qu'il est gai, ce qu'ils font" }

phrase "images" { en = "{threat} ... {show} ... {images}; {threat} ... {images}; will|would|'ll|gonna|going to|if {show} ... {images} ... (to|on|online|everywhere); {show} {poss} {images} (to|on|if|unless|everywhere|online); {show} {images} of her|him|me|them ... (to|on|if|unless|online); (blackmail|blackmails|blackmailed|blackmailing|extort|extorts|extorted) ... {images}; {images} ... (blackmail|over her head|as leverage|leverage|hold over); {suspect} has ... {images} of (her|me|him|them) ; filmed|recorded|films|records her|me|him|them ... (so|and said|threat|leverage)" }
phrase "images" { fr = "{threat} ... {show} ... {images}; {threat} ... {images}; (va|vont|allait|pourrait|s'il|s'ils) ... {show} ... {images}; {show} {poss} {images} (à|sur|si|en|partout); (fait|faire|faisait|font) chanter ... {images}; {images} ... (chantage|chanter); chantage ... {images}; (filmée|filmé|filme|filmait|enregistrée) ... (pour|chantage|menace|sinon); {suspect} a ... {images} d'elle|de moi|de lui" }
phrase "tell" { en = "{threat} ... {tell} {poss} {family}; will|would|'ll|gonna|going to {tell} {poss} {family}; he'll|they'll|he'd|they'd|she'll {tell} {poss} {family}; {tell} {poss} ... {family} {secret}; {tell} {family} {secret}; {threat} ... (shame|disgrace|expose|ruin) ... (her|his|their|family|name)" }
phrase "tell" { fr = "{threat} ... {tell} à {poss} {family}; (va|vont|allait|allaient) ... {tell} ... à {poss} {family}; qu'il {tell} ... à {poss} {family}; {tell} à {poss} {family} {secret}; {tell} ... {secret} à {poss} {family}; {threat} ... (honte|déshonorer|salir) ... (famille|elle|nom)" }
phrase "scam" { en = "met on a cruise; bitcoin; gift cards; crypto; sextortion email; random account; unknown account" }
phrase "scam" { fr = "cryptomonnaie; cartes-cadeaux; bitcoin; compte inconnu; inconnu en ligne" }

flag_when "images" :unless("scam", "2 sentences")
flag_when "tell" :unless("scam", "2 sentences")
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
