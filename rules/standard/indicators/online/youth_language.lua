indicator "online.youth_language"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual, child"
pillars { protection  = { en = "child protection check",
                          fr = "vérification en protection de la jeunesse" },
          prosecution = { en = "lead for advert work",
                          fr = "piste pour le travail sur les annonces" } }
law       "CC 286.4; CC 279.011"
corroborates "child.minor_commercial_sex"
source    "NIJ-2024"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Ad language that suggests a minor", fr = "Langage d'annonce qui évoque une mineure" }
why   { en = "Adverts that sell youth may hide a minor. Tested against real cases, such wording did predict.", fr = "Des annonces qui vendent la jeunesse peuvent cacher une mineure. Vérifié sur de vrais cas, ce langage compte." }
ask   { en = "How old does the person look and sound? Who posted it?",
        fr = "Quel âge la personne semble-t-elle avoir? Qui a publié?" }
false_alarms { en = "Role play or plain marketing by an adult.",
               fr = "Jeu de rôle ou publicité d'une adulte." }

words "youth" { use = "online.youth_words" }
words "ad" { use = "online.ads, online.ad_sites", en = "incall, outcall, roses, donation, gfe, escort, text me, call me, available now, in call, out call", fr = "incall, outcall, escorte, appelle-moi, texte-moi, disponible, réception, déplacement" }

phrase "youth" { en = "{youth}", fr = "{youth}" }
phrase "ad" { en = "{ad}", fr = "{ad}" }
phrase "young_ad" { en = "{ad} ...6 (young|fresh|tiny|little|new) ...2 (young|fresh|girl|girls|18|eighteen|teen|schoolgirl)", fr = "{ad} ...6 (jeune|jeunes|fraîche|petite|nouvelle) ...2 (fraîche|jeune|fille|18|ado|écolière)" }

words "youngish" { en = "just turned legal, turned legal, school uniform, fresh 18, barely 18, babydoll, baby doll, petite and innocent, innocent, youngest, lil, daddy's princess, princess, teddy bear, pigtails, college freshman, new to this, tiny, schoolgirl, virgin look, virgin, cherries, jailbait, growing heart, back from class, how young, inexperienced, teen look, young girl, baby face, sweet sixteen look, braces, knee socks, bubblegum, lollipop", fr = "tout juste majeure, uniforme d'écolière, fraîche 18, à peine 18, poupée, menue et innocente, innocente, la plus jeune, petite princesse, princesse à papa, toutou, lulus, cégépienne, première fois, toute petite, écolière, air de vierge, vierge, cerises, lolita, revient de l'école, sa jeunesse, manque d'expérience, ado, jeune fille, bébé, visage de bébé, broches, bas aux genoux, suçon, petite et serrée, toute nouvelle" }
words "adw" { use = "online.ads, online.ad_sites", en = "title, site text, page, wording, words like, sell her online, sold online, advertised, escort site, pics, it starts, wants to play, described, describes her, the text", fr = "titre, le texte, le site écrit, sur la page, formulation, mots comme, vendent en ligne, vend en ligne, annoncée, site d'escortes, sur les photos, ça commence, veut jouer, décrit, la décrit" }
phrase "youngad" { en = "{adw} ...12 {youngish}; {youngish} ...12 {adw}",
                   fr = "{adw} ...12 {youngish}; {youngish} ...12 {adw}" }
phrase "tame" { en = "(uniform for sale|bakery|licence|newspaper|jeans|spelling|kijiji|babysitter|toys)", fr = "(scolaire à vendre|boulangerie|permis|journal|jeans|dictée|kijiji|gardienne|jouets)" }
words "youth" { en = "barely 18, just turned 18, barely eighteen, freshly 18",
                fr = "à peine 18, tout juste 18, vient d'avoir 18, 18 ans tout juste" }
flag_when "young_ad"
flag_when "youth" :near("ad", "anywhere") :unless("tame", "same sentence")
flag_when "youngad" :unless("tame", "same sentence")

hits "The escort ad says [barely legal] and shows a teddy bear."
hits "Listing reads: [fresh young] thing, text me for roses."
hits "They post her as a [schoolgirl] on the ad site."
hits { fr = "L'annonce d'escorte dit [à peine majeure] avec un ourson." }
hits { fr = "La publication parle d'une [petite écolière], texte-moi." }
hits { fr = "Ils l'affichent comme [toute fraîche] sur le site d'escortes." }
misses "The schoolgirl was at her desk when the nurse came."
misses "Mature escort, 45, photos on request."
misses "Young families can apply for the program."
misses { fr = "L'écolière était à son pupitre." }
misses { fr = "Escorte mature, 45 ans, photos sur demande." }
misses { fr = "Les jeunes familles peuvent faire une demande." }
hits "The [ad shows pigtails] and a stuffed toy."
hits "[Advertised as a tiny college freshman], text only."
hits "On that escort site her [profile says virgin look]."
hits { fr = "L'[annonce montre des lulus] et un toutou." }
hits { fr = "[Annoncée comme une toute petite cégépienne], par texto seulement." }
hits { fr = "Sur le site d'escortes, son [profil dit air de vierge]." }
misses "Ad: school uniform for sale, tiny size, worn once."
misses { fr = "Annonce : uniforme scolaire à vendre, toute petite taille." }
misses "A young girl won the spelling contest."
misses { fr = "Une jeune fille a gagné la dictée." }
hits { en          = "[barely 18], [tiny] and fresh, incall, come and teach me",
       fr          = "[à peine 18] ans, [toute petite] et fraîche, incall, viens m'apprendre",
       source_type = "online_post" }
hits { en          = "Her ad says [little schoolgirl] and she looks about fifteen.",
       fr          = "Son annonce dit [petite écolière] et elle a l'air d'avoir quinze ans.",
       source_type = "online_post" }
hits { en = "The [escort ad says young and innocent], still in school.",
       fr = "L'[annonce d'escorte dit jeune et innocente], encore à l'école." }
misses { en = "My son is barely 18 and looking for a used car.",
         fr = "Mon fils a à peine 18 ans et cherche un char usagé." }
