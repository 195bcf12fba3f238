indicator "online.third_party_posting"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "sexual"
pillars { prosecution = { en = "one number or picture links several persons", fr = "un numéro ou une photo relie plusieurs personnes" },
          partnership = { en = "joint unit, platforms", fr = "unité mixte, plateformes" } }
law       "CC 286.4; CC 286.2"
corroborates "sexual.third_party_control"
source    "FINCEN-2020; from general knowledge"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Same phone, email or image posts ads for several people", fr = "Même téléphone, courriel ou photo publie des annonces pour plusieurs personnes" }
why { en = "The same contact behind adverts for several people points to one organiser.", fr = "Le même contact derrière les annonces de plusieurs personnes indique un seul organisateur." }
ask { en = "Which numbers, pictures and texts repeat? Who answers?", fr = "Quels numéros, photos et textes se répètent? Qui répond?" }
false_alarms { en = "Friends who share a phone or a photographer by choice.", fr = "Amies qui partagent un téléphone ou un photographe par choix." }

words "same"    { use = "online.same" }
words "contact" { use = "online.contact_points" }
words "ads"     { use = "online.ads, online.ad_sites" }
words "several" { en = "several girls, several women, different girls, different women, different names, different photos, different pictures, different faces, other girls, other women, many girls, multiple girls, multiple women, multiple ads, several ads, all the ads, both ads, many ads, different cities, different provinces, other ads, five ads, four ads, three ads, different ads, twelve ads, ten ads", fr = "plusieurs filles, plusieurs femmes, différentes filles, différentes femmes, noms différents, différents noms, photos différentes, différentes photos, d'autres filles, d'autres femmes, plusieurs annonces, toutes les annonces, les deux annonces, différentes annonces, villes différentes, différentes villes, autres annonces, cinq annonces, quatre annonces, trois annonces, dix annonces" }
words "not_she" { en = "does not write her own ads, doesn't write her own ads, doesn't write the ads, does not write the ads, didn't write the ad, did not write the ad, didn't write her ad, not how she writes, wasn't how she spells, not how she spells, isn't how she writes, someone else writes her, someone else wrote, somebody else answers, someone else answers, a man answers the phone, a man answered, a guy answers, man answers when, another person answers, different person answers, not her voice", fr = "n'écrit pas ses annonces, écrit pas ses annonces, n'a pas écrit l'annonce, a pas écrit l'annonce, pas sa façon d'écrire, écrit pas de même, quelqu'un d'autre écrit, quelqu'un d'autre répond, un homme répond au téléphone, c'est un homme qui répond, un gars répond, une autre personne répond, pas sa voix" }

phrase "linked" { en = "{same} ...2 {contact} ...6 {ads}; {ads} ...6 {same} ...2 {contact}; {same} ...2 {contact} ...6 {several}; {several} ...6 {same} ...2 {contact}; {same} ...1 {ads} ...5 {several}; {number >= 2} ...2 {ads} ...6 {same} ...2 {contact}; {people >= 2} ...6 {same} ...2 {contact}; {same} ...2 {contact} ...6 {people >= 2}; {contact} ...4 (on|in|used for|linked to) ...2 {number >= 2} ...2 {ads}", fr = "{same} ...2 {contact} ...6 {ads}; {ads} ...6 {same} ...2 {contact}; {same} ...2 {contact} ...6 {several}; {several} ...6 {same} ...2 {contact}; {same} ...1 {ads} ...5 {several}; {number >= 2} ...2 {ads} ...6 {same} ...2 {contact}; {people >= 2} ...6 {same} ...2 {contact}; {same} ...2 {contact} ...6 {people >= 2}; {contact} ...4 (sur|dans|lié à|utilisé pour) ...2 {number >= 2} ...2 {ads}" }
phrase "not_she" { en = "{not_she}; her (picture|photo|face|pictures|photos) ...4 (on|up on) ...3 {ads} ...6 (name|number|called|as)", fr = "{not_she}; sa (photo|face) ...4 sur ...3 {ads} ...6 (nom|numéro|appelée)" }
phrase "trade"  { en = "{online.ad_sites}; escort|escorts|incall|outcall|sex|massage|clients|johns|leolist|backpage|girls|donation|roses; {online.ads} ...3 her|girls|women", fr = "{online.ad_sites}; escorte|escortes|incall|outcall|sexe|massage|clients|leolist|filles; {online.ads} ...3 elle|filles|femmes" }
phrase "goods"  { en = "(car|cars|furniture|apartment for rent|apartments|puppies|job fair|real estate|concert)", fr = "(autos|meubles|appartements à louer|chiots|foire d'emploi|immobilier|concert)" }

flag_when "linked"  :near("trade", "anywhere") :unless("goods", "same sentence")
flag_when "not_she" :near("trade", "anywhere")

hits "I found the [same number on escort ads for five girls]."
hits "[One phone number on four ads], each with another name, all on the escort pages."
hits "[A man answers the phone] on her escort listing."
hits { fr = "J'ai trouvé le [même numéro sur des annonces d'escortes] de cinq filles." }
hits { fr = "[Un seul numéro pour plusieurs annonces], toutes sur un site d'escortes." }
hits { fr = "C'est [un homme qui répond] à l'annonce d'escorte." }
misses "Same phone number on three ads for used cars."
misses "She writes her own escort ads and has her own number."
misses "The email on the poster is wrong."
misses { fr = "Même numéro de téléphone sur trois annonces de meubles." }
misses { fr = "Elle écrit ses annonces d'escorte et répond elle-même." }
misses { fr = "Le courriel sur l'affiche est erroné." }
