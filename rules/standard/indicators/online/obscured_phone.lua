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
flag_when "hidden" :near("ad", "anywhere")
flag_when "spelled" :near("ad", "anywhere")
flag_when "mask" :near("adish", "same paragraph") :unless("usual", "same sentence")

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
