indicator "online.social_media_grooming"
status    "live"
strength  "weak"
dimension "context"
element   "act"
forms     "any"
pillars { prevention  = { en = "online safety, warn others",
                          fr = "sécurité en ligne, avertir les autres" },
          prosecution = { en = "digital evidence: keep the thread",
                          fr = "preuve numérique : conserver le fil" } }
law       "CC 172.1"
corroborates "recruit_vuln.psychological_dependency"
source    "RCMP-SIGNS; CCTEHT"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Recruited through social media, gaming or dating apps",
        fr = "Recrutement par réseaux sociaux, jeux ou applications de rencontre" }
why   { en = "Recruiters meet people where they talk: games, apps, messages.", fr = "Les recruteurs rencontrent les gens là où ils parlent : jeux, applications, messages." }
ask   { en = "Which account, since when, what was promised? Is the thread kept?",
        fr = "Quel compte, depuis quand, quelle promesse? Le fil est-il conservé?" }
false_alarms { en = "A normal couple or job that began online.",
               fr = "Couple ou emploi ordinaire qui a commencé en ligne." }

words "app" { use = "online.social_apps" }
words "met" { use = "online.met" }
words "who" { use = "people.controllers, people.recruiters", en = "him, her, them, he, someone, a guy, guy, stranger, older guy, a woman, friend, boyfriend", fr = "lui, il, elle, quelqu'un, un gars, gars, inconnu, une femme, chum, ami, copain" }
words "offer" { use = "online.offers" }
words "harm" { en = "~client, ~passport, ~debt, ~recruit, ~pimp, ~escort, ~ticket, ~motel, ~hotel, ~moved in, ~runaway, ~modelling, ~job, ~work, ~kidney, ~gift, ~nudes, ~agency, ~employer, promised, picked her up, sent her, moved in with, never met in person, much older, flew, plane, bus ticket, minor", fr = "~client, ~passeport, ~dette, ~recruter, ~pimp, ~escorte, ~billet, ~motel, ~hôtel, ~fugue, ~mannequin, ~emploi, ~travail, ~job, ~rein, ~cadeau, ~agence, ~employeur, promis, promettait, venu la chercher, emménagé, jamais rencontré, plus vieux, avion, mineure, nus, nues" }

phrase "met" { en = "{met} ...4 {who} ...4 (on|through|via|over|in|from|off|using|playing) ...3 {app}; {met} ...3 (on|through|via|over|in|off|from|using|by) ...2 {app}; {app} ...3 {who} ...3 {met}; (a|her|his|this|some) (guy|man|boyfriend|friend|woman|boss|lady) ...3 (from|off|on) ...1 {app}", fr = "{met} ...4 {who} ...4 (sur|par|via|dans|en) ...3 {app}; {met} ...3 (sur|par|via|dans|avec) ...2 {app}; {met} {app}; {app} ...3 {who} ...3 {met}; (un|son|le|une) (gars|homme|chum|ami|femme|patron|dame) ...3 (sur|de) ...1 {app}" }
phrase "offer" { en = "{offer} ...6 (on|in|through|via|from|over|by) ...2 {app}; {app} ...6 {offer}; {app} ...2 (ad|post|posting|notice|group|page|message); answered ...4 (ad|advert|advertisement|posting|post|notice) ...3 (online|on|in) ...2 {app}; (posting|ad|advertisement) ...4 online", fr = "{offer} ...6 (sur|par|via|dans|en) ...2 {app}; {app} ...6 {offer}; (annonce|publication|message|groupe|page) ...3 (sur)? ...1 {app}; répondu ...4 (annonce|offre|publication) ...4 {app}; {app} ...2 (annonce|groupe|page)" }
phrase "harm" { en = "{harm}; {age 8-17}; {people.children}",
                fr = "{harm}; {age 8-17}; {people.children}" }
phrase "plain" { en = "follow us on; our facebook page; share this; marketplace|kijiji ...4 (sofa|bike|car|tires); course online; online course; scam|scammer|crypto|investment; romance fraud|scam", fr = "suivez-nous sur; notre page facebook; partagez; marketplace|kijiji ...4 (divan|vélo|char|pneus); cours en ligne; fraude|arnaque|crypto|investissement; fraude amoureuse" }

words "net" { use = "online.social_apps", en = "on tiktok, on youtube, roblox, insta, snap, messenger, a game, dms, dating site, facebook group, tiktok video, telegram, tinder match, modelling page, online, web site, chat", fr = "sur tiktok, sur youtube, roblox, insta, snap, messenger, un jeu, message privé, en privé, site de rencontre, groupe facebook, vidéo tiktok, telegram, match tinder, page de mannequinat, en ligne, clavardage, inbox" }
words "approach" { en = "~meet, ~message, ~write, ~chat, ~talk, ~contact, ~approach, ~follow, ~invite, ~recruit, ~sign up, ~answer, ~tell, ~promise, slid into, connected, made contact, started with, began with, find work, found work, found the job", fr = "~rencontrer, ~écrire, ~parler, ~clavarder, ~contacter, ~aborder, ~suivre, ~inviter, ~recruter, ~répondre, ~promettre, ~connaître, ~dire, le contact, a commencé, trouvé l'emploi, trouvé un emploi, ~repérer" }
words "next" { en = "moved in, at his place, relocated, wants her to come, come to toronto, come here, fly here, flew, bus ticket, ticket, make a grand, easy money, modelling, shoot, job for me, work, job, agency, recruiter, workers, wants to meet, meet at the mall, asking to meet, look after her, promised, weekend, a man of, not really, runs her life, send photos, sent photos, gift card, escort, hotel, money", fr = "restait chez lui, a déménagé, emménagé, veut qu'elle descende, venir ici, fait venir, billet d'autobus, billet, mille piasses, argent facile, mannequinat, séance photo, travail pour moi, emploi, agence, recruteur, travailleurs, veut le rencontrer, veut la rencontrer, au centre d'achats, prendre soin, promettait, fin de semaine, c'était un homme, offre, photos, carte-cadeau, escorte, hôtel, argent, job" }
phrase "approach" { en = "{net} ...9 {approach} ...12 {next}; {approach} ...6 {net} ...12 {next}; {net} ...12 {next} ...6 {approach}; (friend|boyfriend|stranger|recruiter|man|guy|woman|agency|match) ...4 (from|on|off|via) ...1 {net} ...9 {next}; {next} ...6 (through|from|on|via|in) ...3 {net}; {net} ...2 (boyfriend|friend|match|recruiter|stranger) ...9 {next}|(never seen|never met); (thought|believed) ...4 (chatting|talking) ...4 (boy|girl|kid|teen) ...6 (man|adult|grown)", fr = "{net} ...9 {approach} ...12 {next}; {approach} ...6 {net} ...12 {next}; (ami|chum|inconnu|recruteur|homme|gars|femme|agence|match) ...4 (sur|de|dans|par) ...1 {net} ...9 {next}; {next} ...6 (par|sur|dans|via) ...3 {net}; {net} ...2 (qu'elle avait jamais vu|jamais vu); (pensait|croyait) ...4 (clavarder|parler|jaser) ...4 (gars|fille|jeune|ado) ...6 (homme|adulte); (agence|recruteur|annonce|offre) ...4 {net}" }
phrase "plain" { en = "(bike|got married|fishing|parents group|hacked|my sister|couch|tires|our school)", fr = "(vélo|mariés|pêche|pour les parents|pirater|ma soeur|divan|pneus|notre école)" }
phrase "foundnet" { en = "(found|met|recruited|approached|spotted|added|messaged|contacted|offered|hired) ...4 (on|through|via|over|in|off|from) (a|an|the|some)? ...2 {net}|(server|page|student page|group chat|app|application|forum|discord|trivia server|punjabi student page|wechat|whatsapp group); (position|job|offer|gig|work|room) ...6 (found|saw|seen|posted|advertised|answered) ...2 (on|through|in) ...1 {net}; (a|an|some) (guy|man|woman|girl|captain|agent|friend|scout|recruiter) ...4 (on|from|off) {net} ...9 (sent|sends|asked|asks|wants|wanted|said|says|told|promised|gave|bought)", fr = "(trouvé|trouvée|rencontré|rencontrée|connu|connue|repéré|repérée|recruté|recrutée|approchée|approché|abordée|ajouté|ajoutée|contactée|contacté) ...3 (sur|par|via|dans) ...2 {net}|(application|serveur|page|groupe|forum|appli); (annonce|offre|job|emploi|poste) ...4 (sur|vu sur|vue sur|par) {net}; (un|une) (gars|homme|femme|fille|agent|agence|recruteur|scout) ...4 (sur|de) {net} ...9 (envoyé|demande|demandé|veut|voulait|dit|promis|donné|écrit)" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anyapp" { en = "(on|through|via|from|over|off) ...2 {online.social_apps}; {online.social_apps} ...4 (ad|post|group|page|message|friend|boyfriend|recruiter|agency|guy|offer|job|dm)", fr = "(sur|par|via|dans) ...2 {online.social_apps}; (annonce|publication|groupe|page|message|ami|chum|recruteur|agence|gars|offre) ...4 {online.social_apps}" }
words "apps" { use = "online.social_apps", en = "grindr, bumble, hinge, plenty of fish, livestream, live stream app, trivia server, server, gaming, a game, online game, roblox, fortnite, minecraft, twitch, dm, dms, her dms, chat room, chatroom, online, kik, wizz, yubo, marketplace, snap", fr = "grindr, bumble, clavardage, serveur discord, un jeu, jeu en ligne, roblox, fortnite, minecraft, twitch, dm, ses dm, messagerie, en ligne, kik, wizz, yubo, marketplace, snap, appli, direct" }
phrase "then_come" { en = "(met|knows|friends|messaged|talked|talking|chatting|added|wrote|came into|contacted|approached|dm'd) ...6 {apps} ...12 (ticket|come live|move in|moved in|stay with|come to|picked her up|picked him up|bus|plane|job|modelling|shoot|ambassador|money|sugar|nails|place to stay|pictures|nudes|meet|gifts|hair); {apps} ...9 (for months|for weeks|then|before) ...6 (come live|move in|moved in|come to|picked her|picked him|ticket|meet|stay with|pictures|nudes|job)", fr = "(rencontré|connu|connaît|amis|écrit|parlait|parlaient|jasait|jouaient|ajoutée|ajouté|contactée|contacté|abordée) ...6 {apps} ...12 (billet|viens rester|venir rester|emménager|chez lui|chez nous|venue le chercher|venu la chercher|autobus|avion|job|emploi|mannequin|photos|ambassadrice|argent|ongles|place où|nudes|rencontrer|cadeaux|coiffure); (jouaient|parlaient|jasaient|s'écrivaient) en ligne ...9 (viens|venir|chez|billet|rencontrer)" }
phrase "ok_online" { en = "(trading site|tickets off|marketplace site|robotics|cheque|cheques|scam|scammed|debit card|marketplace couch|shelter's post|your post|seller|bought|gaming console|work from home|investment|crypto|fraud)", fr = "(robotique|chèque|chèques|arnaque|fraude|carte de débit|votre publication|vendeur|acheté|travail à la maison|placement|crypto)" }
phrase "chain_post" { en = "(trading site|tickets off|marketplace site|balance says|warn your|copy and paste|its real|it's real|co-worker found|whose co-worker|debit card|fraudulent|cheques deposited|robotics|missing poster|police notice|comments|share this|uniform and a background)", fr = "(copiez-collez|partagez|avis de disparition|avis de recherche|commentaires|carte de débit|chèques|robotique|j'ai bloqué|bloque)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "sent_ride" { en = "(from|off|on|through|via|over) ...1 {apps} ...12 (sent|sends|paid for|booked|bought) ...3 (taxi|uber|ride|bus ticket|ticket|car|plane ticket|train ticket)", fr = "(vient de|sur|par|via|de) ...1 {apps} ...12 (envoyé|envoie|payé|réservé|acheté) ...3 (taxi|uber|lift|billet|auto|char)" }
phrase "met" { fr = "{met} ...1 en (jouant|jasant|clavardant|chattant|parlant|gamant|jouant aux jeux) ...2 {app}" }
words "harm" { en = "move in with, run away with, leave with him",
               fr = "aller rester avec, rester chez lui, emménager avec, déménager avec, aller vivre avec, partir avec lui" }
words "harm" { en = "make her a model, make me a model, make her famous" }
flag_when "met" :near("harm", "anywhere") :unless("plain", "2 sentences")
          :unless("chain_post", "same paragraph") :unless("cleared", "anywhere")
flag_when "offer" :near("harm", "anywhere") :unless("plain", "2 sentences")
          :unless("chain_post", "same paragraph") :unless("cleared", "anywhere")
flag_when "approach" :unless("plain", "2 sentences") :unless("cleared", "anywhere")
flag_when "foundnet" :near("harm", "anywhere") :unless("plain", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "anyapp" :near("with_pay", "anywhere") :near("with_hold", "anywhere")
          :unless("plain", "2 sentences") :unless("chain_post", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anyapp" :near("with_pay", "anywhere") :near("with_sex", "anywhere")
          :unless("plain", "2 sentences") :unless("chain_post", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anyapp" :near("with_pay", "anywhere") :near("with_papers", "anywhere")
          :unless("plain", "2 sentences") :unless("chain_post", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anyapp" :near("with_hold", "anywhere") :near("with_sex", "anywhere")
          :unless("plain", "2 sentences") :unless("chain_post", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anyapp" :near("with_hold", "anywhere") :near("with_papers", "anywhere")
          :unless("plain", "2 sentences") :unless("chain_post", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "anyapp" :near("with_sex", "anywhere") :near("with_papers", "anywhere")
          :unless("plain", "2 sentences") :unless("chain_post", "same paragraph")
          :unless("chain_post", "same paragraph") :unless("cleared", "anywhere")
flag_when "anyapp" :near("with_hold", "anywhere") :unless("plain", "2 sentences")
          :unless("chain_post", "same paragraph") :unless("cleared", "anywhere")
flag_when "anyapp" :near("with_sex", "anywhere") :unless("plain", "2 sentences")
          :unless("chain_post", "same paragraph") :unless("cleared", "anywhere")
flag_when "then_come" :unless("ok_online", "same paragraph") :unless("cleared", "anywhere")
flag_when "anyapp"
          :where(field("source_type"):is("sms_tip", "hotline_call", "ngo_intake", "child_protection", "crime_stoppers_tip"))
          :unless("plain", "2 sentences") :unless("chain_post", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "sent_ride" :unless("ok_online", "same paragraph") :unless("chain_post", "same paragraph")
          :unless("cleared", "anywhere")

hits "My niece [met him on Snapchat] and moved in with him after nine days."
hits "She got a [modelling offer in her Instagram] DMs and a bus ticket."
hits "They were [recruited through a WhatsApp] group for farm work."
hits { fr = "Ma nièce l'a [rencontré sur Snapchat] et a emménagé après neuf jours." }
hits { fr = "Elle a reçu une [offre de mannequinat en message privé] et un billet d'autobus." }
hits { fr = "Ils ont été [recrutés sur WhatsApp] pour du travail à la ferme." }
misses "We met on a dating site in 2012 and have been married since."
misses "Follow us on Instagram for the bake sale."
misses "The online course starts on Monday."
misses { fr = "On s'est rencontrés sur un site de rencontre en 2012 et on est mariés." }
misses { fr = "Suivez-nous sur Instagram pour la vente de biscuits." }
misses { fr = "Le cours en ligne commence lundi." }
hits "A [woman on Snap promised my niece a modelling shoot] in Laval."
hits "He [talked to her on Roblox and wants to meet] behind the arena."
hits "The [agency exists only on Telegram], workers sign there."
hits { fr = "Une [femme sur TikTok a parlé à ma nièce de mannequinat], toutes dépenses payées." }
hits { fr = "Il lui a [parlé sur Roblox et veut la rencontrer] derrière l'aréna." }
hits { fr = "L'[agence existe juste sur Telegram], les travailleurs signent là." }
misses "I sold my bike on Facebook and met the buyer at the mall."
misses { fr = "J'ai vendu mon vélo sur Facebook et rencontré l'acheteur au centre d'achats." }
gaps "[They were friends on a game for months before he said come live with me]."
hits { fr = "Ils [jouaient en ligne depuis des mois quand il lui a dit viens rester chez nous]." }
misses "I saw your shelter's post on Facebook."
misses { fr = "J'ai vu votre publication sur Facebook." }
hits { en = "Caller says her niece met the man [on Instagram].", source_type = "hotline_call" }
hits { fr = "Sa nièce a connu l'homme [sur Instagram].", source_type = "hotline_call" }
hits "Her new boyfriend is somebody she knows [from Snap, he sent a taxi] from Barrie."
hits { fr = "Son nouveau chum [vient de Snap, il a envoyé un taxi] de Drummond." }
misses "My aunt saw it on Facebook and sent money for the food drive."
misses { fr = "J'ai acheté une auto sur Marketplace et envoyé l'argent." }
hits { en = "He [wrote to her on Snapchat and offered her modelling].",
       fr = "Il lui a [écrit sur Snapchat et lui a offert du mannequinat]." }
hits { en = "My daughter [met him playing online] and wants to move in with him.",
       fr = "Ma fille [l'a connu en jouant en ligne] et veut aller rester avec lui." }
hits { en = "He [slid into her DMs on Instagram] and said he could make her a model.",
       fr = "Il lui a [écrit en privé sur Instagram en disant qu'il ferait d'elle un mannequin]." }
