indicator "recruit_coercion.threat_inform_family"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "the person may need help to leave", fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 346; CC 162.1"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Threat to tell family, community or the public, at recruitment", fr = "Menace de tout révéler à la famille, à la communauté ou au public, au recrutement" }
why   { en = "Images or secrets are used to force a person to come or to begin.", fr = "Des images ou des secrets servent à forcer une personne à venir ou à commencer." }
ask   { en = "Who has the images, how did they get them, and what did they ask for?", fr = "Qui a les images, comment les a-t-on eues, et qu'a-t-on demandé?" }
false_alarms { en = "Image blackmail for money only, by a stranger online.", fr = "Chantage d'un inconnu pour de l'argent seulement." }

words "threat" { use = "actions.threaten" }
words "show"   { en = "~post, ~send, ~share, ~show, ~leak, ~tell, ~out, expose", fr = "~publier, ~envoyer, ~partager, ~montrer, ~diffuser, ~dire, ~dénoncer, ~révéler" }
words "thing"  { use = "things.images, people.family" }
words "accept" { en = "if she did not go, if she didn't go, if he did not go, if he didn't go, if she refused to meet, if she didn't come, if she doesn't come, unless she came, unless she comes, unless she met, unless she worked, unless she meets, unless she sends, to make her come, so she came, so she went, first time, so she agreed, if she didn't start, meet a friend, meet his friend", fr = "si elle n'y allait pas, si elle y allait pas, s'il n'y allait pas, s'il ne partait pas, si elle ne partait pas, si elle ne venait pas, si elle venait pas, si elle refusait de venir, à moins qu'elle, pour qu'elle vienne, alors elle est venue, alors elle a accepté, rencontrer son ami, la première fois" }

phrase "threat" { en = "{threat} ... {show} ... {thing} ...9 {accept}; {show} ... {thing} ...9 {accept}; {threat} ... {thing} ... {accept}; (blackmail|blackmailed) ... {thing} ...9 {accept}; (blackmail|blackmailed) her|him|me|them into (coming|meeting|starting|escorting|going|seeing|working)" }
phrase "threat" { fr = "{threat} ... {show} ... {thing} ...9 {accept}; {show} ... {thing} ...9 {accept}; {threat} ... {thing} ... {accept}; chantage ... {thing} ...9 {accept}; fait chanter ... (venir|commencer|rencontrer|partir|voir)" }
accepts "hypothetical"

hits "He [said he would send the photos to her parents if she didn't come]."
hits "They [blackmailed her into meeting] the first man."
hits "She was [threatened with the video unless she met] his friend."
hits { fr = "Il a [menacé d'envoyer les photos à ses parents si elle ne venait pas]." }
hits { fr = "On l'a [fait chanter pour venir] à Montréal." }
hits { fr = "Il a [menacé de le dire à sa famille s'il ne partait pas]." }
misses "She sent photos to her parents from the trip."
misses "He told his family he was moving."
misses "A stranger wants bitcoin for my photos."
misses { fr = "Elle a envoyé des photos à ses parents." }
misses { fr = "Il a dit à sa famille qu'il déménage." }
misses { fr = "Un inconnu veut du bitcoin pour mes photos." }
