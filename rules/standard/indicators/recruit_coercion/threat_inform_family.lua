indicator "recruit_coercion.threat_inform_family"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the person may need help to leave",
                          fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 346; CC 162.1"
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Threat to tell family, community or the public, at recruitment",
        fr = "Menace de tout révéler à la famille, à la communauté ou au public, au recrutement" }
why   { en = "Images or secrets are used to force a person to come or to begin.",
        fr = "Des images ou des secrets servent à forcer une personne à venir ou à commencer." }
ask   { en = "Who has the images, how did they get them, and what did they ask for?",
        fr = "Qui a les images, comment les a-t-on eues, et qu'a-t-on demandé?" }
false_alarms { en = "Image blackmail for money only, by a stranger online.",
               fr = "Chantage d'un inconnu pour de l'argent seulement." }

words "threat" { use = "actions.threaten" }
words "show" { en = "~post, ~send, ~share, ~show, ~leak, ~tell, ~out, expose", fr = "~publier, ~envoyer, ~partager, ~montrer, ~diffuser, ~dire, ~dénoncer, ~révéler" }
words "thing" { use = "things.images, people.family" }
words "accept" { en = "if she did not go, if she didn't go, if he did not go, if he didn't go, if she refused to meet, if she didn't come, if she doesn't come, unless she came, unless she comes, unless she met, unless she worked, unless she meets, unless she sends, to make her come, so she came, so she went, first time, so she agreed, if she didn't start, meet a friend, meet his friend", fr = "si elle n'y allait pas, si elle y allait pas, s'il n'y allait pas, s'il ne partait pas, si elle ne partait pas, si elle ne venait pas, si elle venait pas, si elle refusait de venir, à moins qu'elle, pour qu'elle vienne, alors elle est venue, alors elle a accepté, rencontrer son ami, la première fois" }

phrase "threat" { en = "{threat} ... {show} ... {thing} ...9 {accept}; {show} ... {thing} ...9 {accept}; {threat} ... {thing} ... {accept}; (blackmail|blackmailed) ... {thing} ...9 {accept}; (blackmail|blackmailed) her|him|me|them into (coming|meeting|starting|escorting|going|seeing|working)" }
phrase "threat" { fr = "{threat} ... {show} ... {thing} ...9 {accept}; {show} ... {thing} ...9 {accept}; {threat} ... {thing} ... {accept}; chantage ... {thing} ...9 {accept}; fait chanter ... (venir|commencer|rencontrer|partir|voir)" }
accepts "hypothetical"
words "refuse" { use = "recruitment.refuse" }
words "go" { use = "recruitment.go_with", en = "come to the hotel, gave her an address, an address, so he went, so she went, work come, come work, work, meet, see a client, meetings, in-person meetings, first client, do this", fr = "une adresse, donné une adresse, alors il y est allé, alors elle y est allée, viens travailler, travailler, rencontres en personne, premier client, fais ça" }
words "expose" { en = "send it to, sends it to, send the photos, send the pics, her dad gets it, whole school, post her nudes, post my nudes, posted her nudes, posting her, goes online, it online, out him, out her, outing her, outing him, shame her, shame him, tell everybody, tell everyone, tell her parents, tell his parents, tell my parents, show my parents, show her parents, ur mom would, your mom, whole village would know, the whole village, blackmail, blackmailed, sextortion, sextorted, screenshots, screenshoted, has a video of her, has videos of her, has pictures of her, used the clip, used the video, recorded us, filmed her, leak, leaks, leaking", fr = "l'envoyer à, va l'envoyer, envoyer les photos, son père va le recevoir, toute l'école, publier ses nudes, publiait ses nudes, publierait, se ramasse sur internet, sur internet, révéler à, révélerait, lui ferait honte, faire honte, raconter à tout le monde, dire à ses parents, le dire à mes parents, montrer à mes parents, ta mère va aimer, tout le village saurait, fait chanter, faire chanter, chantage, sextorsion, captures de, captures d'écran, a un vidéo d'elle, a des vidéos d'elle, a des photos d'elle, servi du clip, servi de la vidéo, nous a filmés, l'a filmée, images ont été filmées, dans le groupe de ma classe" }
phrase "expose_go" { en = "{expose} ...12 {refuse}; {refuse} ...12 {expose}; {expose} ...9 {go}; {go} ...9 {expose}; do this or ... (online|parents|school|dad|mom|everyone); (otherwise|or) ... {expose}; went ... because ... {expose}; (recorded|filmed) ... (agree|make|get|force) ...9 (client|work|hotel|meet|toronto|go with)", fr = "{expose} ...12 {refuse}; {refuse} ...12 {expose}; {expose} ...9 {go}; {go} ...9 {expose}; fais ça ou ... (internet|parents|école|père|mère|monde); (sinon|ou) ... {expose}; allée ... parce que ... {expose}; (filmées|filmée|filmé|enregistrée) ... (accepter|faire|forcer|amener) ...9 (client|travailler|hôtel|rencontrer|toronto|aller avec)" }

flag_when "threat"
flag_when "expose_go"

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
hits "He [has videos of her and says come work] or else."
hits "She went [because he would have posted her nudes otherwise]."
hits { fr = "Il [a des vidéos d'elle et dit viens travailler] pour moi." }
hits { fr = "Elle y est [allée parce que sinon il publiait ses nudes]." }
misses "I filmed the concert and posted it so work friends could see."
misses { fr = "J'ai filmé le spectacle." }
misses "He recorded the concert and put it online."
misses { fr = "Il a filmé le spectacle et l'a mis en ligne." }
