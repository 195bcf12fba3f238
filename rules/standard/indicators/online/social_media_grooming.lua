indicator "online.social_media_grooming"
status    "live"
strength  "weak"
dimension "context"
element   "act"
forms     "any"
pillars { prevention = { en = "online safety, warn others", fr = "sécurité en ligne, avertir les autres" },
          prosecution = { en = "digital evidence: keep the thread", fr = "preuve numérique : conserver le fil" } }
law       "CC 172.1"
corroborates "recruit_vuln.psychological_dependency"
source    "RCMP-SIGNS; CCTEHT"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Recruited through social media, gaming or dating apps", fr = "Recrutement par réseaux sociaux, jeux ou applications de rencontre" }
why { en = "Recruiters meet people where they talk: games, apps, messages.", fr = "Les recruteurs rencontrent les gens là où ils parlent : jeux, applications, messages." }
ask { en = "Which account, since when, what was promised? Is the thread kept?", fr = "Quel compte, depuis quand, quelle promesse? Le fil est-il conservé?" }
false_alarms { en = "A normal couple or job that began online.", fr = "Couple ou emploi ordinaire qui a commencé en ligne." }

words "app"     { use = "online.social_apps" }
words "met"     { use = "online.met" }
words "who"     { use = "people.controllers, people.recruiters", en = "him, her, them, he, someone, a guy, guy, stranger, older guy, a woman, friend, boyfriend", fr = "lui, il, elle, quelqu'un, un gars, gars, inconnu, une femme, chum, ami, copain" }
words "offer"   { use = "online.offers" }
words "harm"    { en = "~client, ~passport, ~debt, ~recruit, ~pimp, ~escort, ~ticket, ~motel, ~hotel, ~moved in, ~runaway, ~modelling, ~job, ~work, ~kidney, ~gift, ~nudes, ~agency, ~employer, promised, picked her up, sent her, moved in with, never met in person, much older, flew, plane, bus ticket, minor", fr = "~client, ~passeport, ~dette, ~recruter, ~pimp, ~escorte, ~billet, ~motel, ~hôtel, ~fugue, ~mannequin, ~emploi, ~travail, ~job, ~rein, ~cadeau, ~agence, ~employeur, promis, promettait, venu la chercher, emménagé, jamais rencontré, plus vieux, avion, mineure, nus, nues" }

phrase "met"     { en = "{met} ...4 {who} ...4 (on|through|via|over|in|from|off|using|playing) ...3 {app}; {met} ...3 (on|through|via|over|in|off|from|using|by) ...2 {app}; {app} ...3 {who} ...3 {met}; (a|her|his|this|some) (guy|man|boyfriend|friend|woman|boss|lady) ...3 (from|off|on) ...1 {app}", fr = "{met} ...4 {who} ...4 (sur|par|via|dans|en) ...3 {app}; {met} ...3 (sur|par|via|dans|avec) ...2 {app}; {met} {app}; {app} ...3 {who} ...3 {met}; (un|son|le|une) (gars|homme|chum|ami|femme|patron|dame) ...3 (sur|de) ...1 {app}" }
phrase "offer"   { en = "{offer} ...6 (on|in|through|via|from|over|by) ...2 {app}; {app} ...6 {offer}; {app} ...2 (ad|post|posting|notice|group|page|message); answered ...4 (ad|advert|advertisement|posting|post|notice) ...3 (online|on|in) ...2 {app}; (posting|ad|advertisement) ...4 online", fr = "{offer} ...6 (sur|par|via|dans|en) ...2 {app}; {app} ...6 {offer}; (annonce|publication|message|groupe|page) ...3 (sur)? ...1 {app}; répondu ...4 (annonce|offre|publication) ...4 {app}; {app} ...2 (annonce|groupe|page)" }
phrase "harm"    { en = "{harm}; {age 8-17}; {people.children}", fr = "{harm}; {age 8-17}; {people.children}" }
phrase "plain"   { en = "follow us on; our facebook page; share this; marketplace|kijiji ...4 (sofa|bike|car|tires); course online; online course; scam|scammer|crypto|investment; romance fraud|scam", fr = "suivez-nous sur; notre page facebook; partagez; marketplace|kijiji ...4 (divan|vélo|char|pneus); cours en ligne; fraude|arnaque|crypto|investissement; fraude amoureuse" }

flag_when "met"   :near("harm", "anywhere") :unless("plain", "2 sentences")
flag_when "offer" :near("harm", "anywhere") :unless("plain", "2 sentences")

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
