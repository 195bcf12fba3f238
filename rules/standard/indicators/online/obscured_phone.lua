indicator "online.obscured_phone"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { prosecution = { en = "lead for link analysis", fr = "piste pour l'analyse des liens" },
          partnership = { en = "joint unit", fr = "unité mixte" } }
law       "CC 286.4"
source    "NIJ-2024"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Ad hides the phone number (letters, emoji, symbols)",
        fr = "L'annonce camoufle le numéro de téléphone (lettres, émojis, symboles)" }
why   { en = "Hidden digits keep an advert out of searches. Tested against real cases, it did predict.", fr = "Des chiffres masqués cachent l'annonce aux recherches. Vérifié sur de vrais cas, ce signe compte." }
ask   { en = "What is the number when read aloud? Where else does it appear?",
        fr = "Quel est le numéro lu à voix haute? Où apparaît-il ailleurs?" }
false_alarms { en = "Sellers of any goods who fear robots.",
               fr = "Vendeurs de toutes sortes qui craignent les robots." }

words "number" { en = "~number, ~phone, ~digit, phone number, cell number, phone numbers, contact number, contact info", fr = "~numéro, ~téléphone, ~chiffre, numéro de téléphone, numéros de téléphone, numéro de cellulaire" }
words "hides" { en = "~emoji, ~symbol, ~star, ~dot, ~dash, ~letter, ~asterisk, ~space, written in words, spelled out, spelled in letters, half in words, half words, in letters, in words, mixed with letters, mixed with words, hidden, disguised, obscured, masked, broken up, coded, scrambled, between the digits, between digits, instead of digits, instead of zeros, instead of numbers", fr = "~émoji, ~symbole, ~étoile, ~point, ~tiret, ~lettre, ~astérisque, ~espace, ~émoticône, écrit en lettres, en toutes lettres, à moitié en lettres, moitié en lettres, en mots, mélangé avec des lettres, mélangés à des lettres, caché, cachés, déguisé, camouflé, camouflés, masqué, brouillé, codé, entre les chiffres, au lieu des chiffres, à la place des chiffres, à la place des zéros" }
words "ad" { use = "online.ads, online.ad_sites" }
words "digit" { en = "zero, one, two, three, four, five, six, seven, eight, nine, oh, fore, ate, too", fr = "zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf" }

phrase "hidden" { en = "{number} ...4 {hides}; {hides} ...3 (in|inside|between|for|in place of) ...2 {number}", fr = "{number} ...4 {hides}; {hides} ...3 (dans|entre|pour|au lieu|à la place) ...2 {number}" }
phrase "spelled" { en = "{digit} {digit} {digit} {digit} {digit}",
                   fr = "{digit} {digit} {digit} {digit} {digit}" }
phrase "ad" { en = "{ad}; call|text me; escort|incall|outcall",
              fr = "{ad}; appelle|appelez|texte-moi|texto; escorte|incall" }

words "num" { en = "~number, ~phone, ~digit, ~contact, ~telephone, area code, numerals, figure", fr = "~numéro, ~téléphone, ~chiffre, ~contact, tel, coordonnées, indicatif, indicatif régional" }
words "mask" { en = "emoji, emojis, symbol, symbols, hearts, stars, smileys, letters, in words, backwards, roman numerals, disguised, camouflages, camouflaged, broken up, split, spelled, spelled out, spelt, hidden, written half, half letters, dash, asterisks, in the picture, scrambled, coded, spaced out, brackets", fr = "émoji, émojis, émoticônes, symboles, coeurs, étoiles, bonhommes, ti-bonhommes, bonhommes sourire, lettres, en mots, à l'envers, chiffres romains, déguisé, camoufle, camouflé, coupé, caché, brouillées, brouillé, astérisques, dans la photo, signes bizarres, crochets, en toutes lettres" }
phrase "mask" { en = "{num} ...6 {mask}; {mask} ...6 {num}; (five5five|fivefivefive|fivefive|zer0|ohone); stars between each|(hearts between)", fr = "{num} ...6 {mask}; {mask} ...6 {num}; (cinqcinq|zér0); cinq cinq cinq ...9 lettres" }
phrase "adish" { en = "(ad|ads|listing|escort|leolist|post|filter|emoji|emojis|smileys|hearts|numerals|fivefivefive|random symbols|the picture)", fr = "(annonce|annonces|escorte|leolist|filtre|émojis|émoticônes|bonhommes|coeurs|romains|ti-bonhommes|signes bizarres|la photo|en lettres)" }
phrase "usual" { en = "(invoice|cheque|blocked number|under the seat|popular|smudged|company trucks)", fr = "(facture|chèque|numéro masqué|sous le banc|populaires|effacé)" }
phrase "number" { en = "call me; text me; call or text; call us; text us",
                  fr = "appelle-moi; texte-moi; appelez-moi; appelle ou texte; textez-moi; appelle moi; texte moi" }
flag_when "hidden" :near("ad", "anywhere")
flag_when "spelled" :near("ad", "anywhere")
flag_when "mask" :near("adish", "same paragraph") :unless("usual", "same sentence")

-- Digits and words in one breath: "2eight9", "quatre-5-zéro"; words and pictures where digits belong.
words "glued" { en = "zero0*, 0zero*, zero1*, 1zero*, zero2*, 2zero*, zero3*, 3zero*, zero4*, 4zero*, zero5*, 5zero*, zero6*, 6zero*, zero7*, 7zero*, zero8*, 8zero*, zero9*, 9zero*, one0*, 0one*, one1*, 1one*, one2*, 2one*, one3*, 3one*, one4*, 4one*, one5*, 5one*, one6*, 6one*, one7*, 7one*, one8*, 8one*, one9*, 9one*, two0*, 0two*, two1*, 1two*, two2*, 2two*, two3*, 3two*, two4*, 4two*, two5*, 5two*, two6*, 6two*, two7*, 7two*, two8*, 8two*, two9*, 9two*, three0*, 0three*, three1*, 1three*, three2*, 2three*, three3*, 3three*, three4*, 4three*, three5*, 5three*, three6*, 6three*, three7*, 7three*, three8*, 8three*, three9*, 9three*, four0*, 0four*, four1*, 1four*, four2*, 2four*, four3*, 3four*, four4*, 4four*, four5*, 5four*, four6*, 6four*, four7*, 7four*, four8*, 8four*, four9*, 9four*, five0*, 0five*, five1*, 1five*, five2*, 2five*, five3*, 3five*, five4*, 4five*, five5*, 5five*, five6*, 6five*, five7*, 7five*, five8*, 8five*, five9*, 9five*, six0*, 0six*, six1*, 1six*, six2*, 2six*, six3*, 3six*, six4*, 4six*, six5*, 5six*, six6*, 6six*, six7*, 7six*, six8*, 8six*, six9*, 9six*, seven0*, 0seven*, seven1*, 1seven*, seven2*, 2seven*, seven3*, 3seven*, seven4*, 4seven*, seven5*, 5seven*, seven6*, 6seven*, seven7*, 7seven*, seven8*, 8seven*, seven9*, 9seven*, eight0*, 0eight*, eight1*, 1eight*, eight2*, 2eight*, eight3*, 3eight*, eight4*, 4eight*, eight5*, 5eight*, eight6*, 6eight*, eight7*, 7eight*, eight8*, 8eight*, eight9*, 9eight*, nine0*, 0nine*, nine1*, 1nine*, nine2*, 2nine*, nine3*, 3nine*, nine4*, 4nine*, nine5*, 5nine*, nine6*, 6nine*, nine7*, 7nine*, nine8*, 8nine*, nine9*, 9nine*, oh0, 0oh, oh1, 1oh, oh2, 2oh, oh3, 3oh, oh4, 4oh, oh5, 5oh, oh6, 6oh, oh7, 7oh, oh8, 8oh, oh9, 9oh", fr = "zéro0*, 0zéro*, zéro1*, 1zéro*, zéro2*, 2zéro*, zéro3*, 3zéro*, zéro4*, 4zéro*, zéro5*, 5zéro*, zéro6*, 6zéro*, zéro7*, 7zéro*, zéro8*, 8zéro*, zéro9*, 9zéro*, un0, 0un, un1, 1un, un2, 2un, un3, 3un, un4, 4un, un5, 5un, un6, 6un, un7, 7un, un8, 8un, un9, 9un, deux0*, 0deux*, deux1*, 1deux*, deux2*, 2deux*, deux3*, 3deux*, deux4*, 4deux*, deux5*, 5deux*, deux6*, 6deux*, deux7*, 7deux*, deux8*, 8deux*, deux9*, 9deux*, trois0*, 0trois*, trois1*, 1trois*, trois2*, 2trois*, trois3*, 3trois*, trois4*, 4trois*, trois5*, 5trois*, trois6*, 6trois*, trois7*, 7trois*, trois8*, 8trois*, trois9*, 9trois*, quatre0*, 0quatre*, quatre1*, 1quatre*, quatre2*, 2quatre*, quatre3*, 3quatre*, quatre4*, 4quatre*, quatre5*, 5quatre*, quatre6*, 6quatre*, quatre7*, 7quatre*, quatre8*, 8quatre*, quatre9*, 9quatre*, cinq0*, 0cinq*, cinq1*, 1cinq*, cinq2*, 2cinq*, cinq3*, 3cinq*, cinq4*, 4cinq*, cinq5*, 5cinq*, cinq6*, 6cinq*, cinq7*, 7cinq*, cinq8*, 8cinq*, cinq9*, 9cinq*, six0*, 0six*, six1*, 1six*, six2*, 2six*, six3*, 3six*, six4*, 4six*, six5*, 5six*, six6*, 6six*, six7*, 7six*, six8*, 8six*, six9*, 9six*, sept0*, 0sept*, sept1*, 1sept*, sept2*, 2sept*, sept3*, 3sept*, sept4*, 4sept*, sept5*, 5sept*, sept6*, 6sept*, sept7*, 7sept*, sept8*, 8sept*, sept9*, 9sept*, huit0*, 0huit*, huit1*, 1huit*, huit2*, 2huit*, huit3*, 3huit*, huit4*, 4huit*, huit5*, 5huit*, huit6*, 6huit*, huit7*, 7huit*, huit8*, 8huit*, huit9*, 9huit*, neuf0*, 0neuf*, neuf1*, 1neuf*, neuf2*, 2neuf*, neuf3*, 3neuf*, neuf4*, 4neuf*, neuf5*, 5neuf*, neuf6*, 6neuf*, neuf7*, 7neuf*, neuf8*, 8neuf*, neuf9*, 9neuf*" }
words "digit_sign" { en = "0, 1, 2, 3, 4, 5, 6, 7, 8, 9", fr = "0, 1, 2, 3, 4, 5, 6, 7, 8, 9" }
words "digit_word" { en = "zero, one, two, three, four, five, six, seven, eight, nine, oh, O, fünf, cinco", fr = "zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, five, eight, quarante, cinquante" }
words "picture" { en = "~emoji, ~heart, ~star, ~flame, ~fire, ~cherry, ~peach, ~flower, ~kiss, ~lip, ~rose, ~eggplant, ~smiley, ~icon, ~symbol, ~bracket, ~dot, ~sticker, little picture, little pictures, pictures of", fr = "~émoji, ~coeur, ~étoile, ~flamme, ~feu, ~cerise, ~pêche, ~fleur, ~bisou, ~lèvre, ~rose, ~aubergine, ~bonhomme, ~icône, ~symbole, ~parenthèse, ~point, ~dessin, petits dessins, petites images" }
phrase "glued" { en = "{glued}; {digit_word} ...1 {digit_sign} ...1 {digit_word}; {digit_sign} ...1 {digit_word} ...1 {digit_sign}; {digit_word} {digit_word} {digit_word} ...3 {digit_sign}; {digit_word} {digit_word} {digit_word} ...6 {picture}; {digit_word} ...4 {picture} ...6 {digit_word}; {digit_sign} ...3 {picture} ...3 (other|remaining|last) (digits|numbers)",
                 fr = "{glued}; {digit_word} ...1 {digit_sign} ...1 {digit_word}; {digit_sign} ...1 {digit_word} ...1 {digit_sign}; {digit_word} {digit_word} {digit_word} ...3 {digit_sign}; {digit_word} {digit_word} {digit_word} ...6 {picture}; {digit_word} ...4 {picture} ...6 {digit_word}; {picture} ...4 (autres chiffres|derniers chiffres|un 0|un zéro)" }
phrase "number" { en = "{num}; tel|cell|alias", fr = "{num}; tél|cell|rejoindre" }
phrase "sells" { en = "{ad}; {work.sex_work}", fr = "{ad}; {work.sex_work}" }

flag_when "glued" :near("number", "2 sentences") :near("sells", "anywhere")
          :unless("usual", "same sentence")

hits "In the escort ad the [phone number is half in words] and half in hearts."
hits "The listing shows the [digits mixed with emojis]."
hits "Text me, [four three eight five one] and so on, discreet incall."
hits { fr = "Dans l'annonce, le [numéro est à moitié en lettres]." }
hits { fr = "L'annonce montre des [chiffres avec des émojis] entre eux." }
hits { fr = "Texte-moi au [cinq un quatre huit deux], escorte discrète." }
misses "Please write the phone number clearly on the form."
misses "The ad gives a normal number and a web site."
misses "She hides her phone in a boot."
misses { fr = "Prière d'écrire le numéro de téléphone lisiblement." }
misses { fr = "L'annonce donne un numéro normal." }
misses { fr = "Elle cache son téléphone dans une botte." }
hits "In the ad the [digits are split with hearts]."
hits "They [write the number backwards] in each listing."
hits "The [phone is half letters, half emojis] on that escort page."
hits { fr = "Dans l'annonce, les [chiffres sont séparés par des coeurs]." }
hits { fr = "Ils mettent le [numéro à l'envers] dans chaque annonce." }
hits { fr = "Le [téléphone est moitié lettres, moitié émojis] dans l'annonce." }
misses "The number on the cheque must be spelled out in words."
misses { fr = "Le numéro du chèque doit être écrit en lettres." }
misses "Emojis are popular in text messages."
misses { fr = "Les émojis sont populaires dans les textos." }

hits "The escort ad gives the phone as [4one6] and so on."
hits "Number in the listing: [seven 8 zero], the rest are words."
hits { fr = "L'annonce d'escorte met le téléphone : [cinq1quatre] et la suite en mots." }
hits { fr = "Le numéro dans l'annonce : [huit 1 neuf], le reste en mots." }
misses "Call room 4, one night, two guests, the listing said."
misses "Our number is 5551234 in the ad."
misses { fr = "Appelle le local 4 pour deux billets, c'est dans l'annonce." }
misses { fr = "Le numéro de la petite annonce est 5551234." }
gaps { fr = "[Le numéro est écrit cinq un quatre avec des coeurs]." }
misses "Call me at 514-555-0199."
misses { fr = "Appelez-moi au 514-555-0199." }
hits { en          = "escort downtown, [call me] [four 1 six] [five 5 five zero] 1 two 3",
       fr          = "escorte au centre-ville, [appelle-moi] [quatre 1 six] [cinq 5 cinq] [zéro 1 deux 3]",
       source_type = "online_post" }
hits { en          = "The ad [spells half the phone number in words].",
       fr          = "L'annonce [écrit la moitié du numéro de téléphone en lettres].",
       source_type = "online_post" }
hits { en          = "The escort ad [hides the number with hearts between the digits].",
       fr          = "L'annonce d'escorte [cache le numéro avec des coeurs entre les chiffres].",
       source_type = "online_post" }
