indicator "online.third_party_posting"
status    "live"
strength  "medium"
dimension "context"
element   "act"
forms     "sexual"
pillars { prosecution = { en = "one number or picture links several persons",
                          fr = "un numéro ou une photo relie plusieurs personnes" },
          partnership = { en = "joint unit, platforms", fr = "unité mixte, plateformes" } }
law       "CC 286.4; CC 286.2"
corroborates "sexual.third_party_control"
source    "FINCEN-2020; from general knowledge"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Same phone, email or image posts ads for several people",
        fr = "Même téléphone, courriel ou photo publie des annonces pour plusieurs personnes" }
why   { en = "The same contact behind adverts for several people points to one organiser.", fr = "Le même contact derrière les annonces de plusieurs personnes indique un seul organisateur." }
ask   { en = "Which numbers, pictures and texts repeat? Who answers?",
        fr = "Quels numéros, photos et textes se répètent? Qui répond?" }
false_alarms { en = "Friends who share a phone or a photographer by choice.",
               fr = "Amies qui partagent un téléphone ou un photographe par choix." }

words "same" { use = "online.same" }
words "contact" { use = "online.contact_points" }
words "ads" { use = "online.ads, online.ad_sites" }
words "several" { en = "several girls, several women, different girls, different women, different names, different photos, different pictures, different faces, other girls, other women, many girls, multiple girls, multiple women, multiple ads, several ads, all the ads, both ads, many ads, different cities, different provinces, other ads, five ads, four ads, three ads, different ads, twelve ads, ten ads, several boys, different boys, other boys, many boys, multiple boys", fr = "plusieurs filles, plusieurs femmes, différentes filles, différentes femmes, noms différents, différents noms, photos différentes, différentes photos, d'autres filles, d'autres femmes, plusieurs annonces, toutes les annonces, les deux annonces, différentes annonces, villes différentes, différentes villes, autres annonces, cinq annonces, quatre annonces, trois annonces, dix annonces, plusieurs garçons, différentes garçons, d'autres garçons" }
words "not_she" { en = "does not write her own ads, doesn't write her own ads, doesn't write the ads, does not write the ads, didn't write the ad, did not write the ad, didn't write her ad, not how she writes, wasn't how she spells, not how she spells, isn't how she writes, someone else writes her, someone else wrote, somebody else answers, someone else answers, a man answers the phone, a man answered, a guy answers, man answers when, another person answers, different person answers, not her voice", fr = "n'écrit pas ses annonces, écrit pas ses annonces, n'a pas écrit l'annonce, a pas écrit l'annonce, pas sa façon d'écrire, écrit pas de même, quelqu'un d'autre écrit, quelqu'un d'autre répond, un homme répond au téléphone, c'est un homme qui répond, un gars répond, une autre personne répond, pas sa voix" }

phrase "linked" { en = "{same} ...2 {contact} ...6 {ads}; {ads} ...6 {same} ...2 {contact}; {same} ...2 {contact} ...6 {several}; {several} ...6 {same} ...2 {contact}; {same} ...1 {ads} ...5 {several}; {number >= 2} ...2 {ads} ...6 {same} ...2 {contact}; {people >= 2} ...6 {same} ...2 {contact}; {same} ...2 {contact} ...6 {people >= 2}; {contact} ...4 (on|in|used for|linked to) ...2 {number >= 2} ...2 {ads}", fr = "{same} ...2 {contact} ...6 {ads}; {ads} ...6 {same} ...2 {contact}; {same} ...2 {contact} ...6 {several}; {several} ...6 {same} ...2 {contact}; {same} ...1 {ads} ...5 {several}; {number >= 2} ...2 {ads} ...6 {same} ...2 {contact}; {people >= 2} ...6 {same} ...2 {contact}; {same} ...2 {contact} ...6 {people >= 2}; {contact} ...4 (sur|dans|lié à|utilisé pour) ...2 {number >= 2} ...2 {ads}" }
phrase "not_she" { en = "{not_she}; her (picture|photo|face|pictures|photos) ...4 (on|up on) ...3 {ads} ...6 (name|number|called|as)", fr = "{not_she}; sa (photo|face) ...4 sur ...3 {ads} ...6 (nom|numéro|appelée)" }
phrase "trade" { en = "{online.ad_sites}; escort|escorts|incall|outcall|sex|massage|clients|johns|leolist|backpage|girls|donation|roses; {online.ads} ...3 her|girls|women", fr = "{online.ad_sites}; escorte|escortes|incall|outcall|sexe|massage|clients|leolist|filles; {online.ads} ...3 elle|filles|femmes" }
phrase "goods" { en = "(car|cars|furniture|apartment for rent|apartments|puppies|job fair|real estate|concert)", fr = "(autos|meubles|appartements à louer|chiots|foire d'emploi|immobilier|concert)" }

words "listing" { use = "online.ads", en = "~escort, leolist, ad credits, escort postings, escort listing, the page, the site, her page", fr = "~escorte, leolist, crédits d'annonces, la page, le site, sa page" }
words "shared" { en = "one number, same number, same phone, one line, single number, same gmail, same email, one email, same couch, same address, same bedroom, same lamp, same wall, same photos, same pictures, same wording, same text, identical wording, identical text, same couch, prepaid card, one card, same card, same spelling, same ring light", fr = "un seul numéro, même numéro, même téléphone, une seule ligne, même gmail, même courriel, même adresse, même chambre, même lampe, même mur, mêmes photos, même texte, textes identiques, texte identique, mêmes fautes, même divan, mêmes draps, carte prépayée, une seule carte, même carte" }
words "many3" { en = "different girls, six girls, several women, several girls, four names, different names, three of them, other ads, five females, several females, names, photos change, photo change, photo changes, under another name, turn up under, for several, different boys, six boys, several boys", fr = "différentes filles, six filles, plusieurs femmes, plusieurs filles, quatre prénoms, noms différents, les trois, autres annonces, cinq femmes, prénoms, photo changent, photos changent, sous un autre nom, reviennent sous, pour plusieurs, différentes garçons, six garçons, plusieurs garçons" }
words "he3" { use = "people.controllers, people.partners", en = "he, they, a dude, a guy, the guy, woman i stay with, someone else, somebody else, whoever", fr = "il, ils, lui, un gars, le gars, la femme chez qui, quelqu'un d'autre, y, celui qui" }
phrase "shared" { en = "{shared} ...9 {listing}; {listing} ...9 {shared}; {shared} ...6 {number >= 2} ...2 (names|girls|boys|women|females|ads|photos|prostitutes|escorts); {number >= 2} ...2 (ads|females|girls|boys|women|names) ...9 {shared}; {shared} ...6 {many3}; {many3} ...6 {shared}; {number >= 3} ...1 (ads|listings|postings) ...6 (one|same|single) ...2 (line|phone|number|email|person|account|card); (buys|bought|paid for|pays for|purchased) ...4 (ads|ad credits|escort postings|postings|listings) ...6 (for|several|women|girls|boys|weekly|and|provinces); (ads|listings) ...4 (within minutes|go up together|minutes of each other|at the same time)", fr = "{shared} ...9 {listing}; {listing} ...9 {shared}; {shared} ...6 {number >= 2} ...2 (prénoms|noms|filles|garçons|femmes|annonces|photos|escortes); {number >= 2} ...2 (annonces|femmes|filles|garçons|prénoms) ...9 {shared}; {shared} ...6 {many3}; {many3} ...6 {shared}; {number >= 3} ...1 annonces ...6 (seule|même|seul) ...2 (ligne|téléphone|numéro|courriel|personne|compte|carte); (achète|acheté|paie|payé|paye) ...4 (annonces|crédits d'annonces) ...6 (pour|plusieurs|femmes|filles|garçons|semaine|provinces); annonces ...5 (minutes d'intervalle|en même temps|à quelques minutes)" }
phrase "poster" { en = "{he3} ...3 (answers|answered|replies|writes|texts) ...4 (as if he was her|as if|as her|pretending); (whoever|who) ...2 (texts|answers|writes|replies) ...6 (is|was) a (dude|man|guy|male); (i|she) (didn't|did not|never) (put|post|posted|write|wrote|seen|saw|see) ...2 (ad|ads|page|profile); (never|not) seen (the ads|her ads|the ad); (took|takes|taking) ...2 (pictures|photos|pics) ...4 (site|ad|ads|online|listing|next day)", fr = "{he3} ...3 (répond|répondait|écrit|texte) ...4 (comme si c'était elle|comme si|pour elle); celui qui répond ...5 (gars|homme); (pas|jamais) (mis|écrit|publié) ...2 annonce; jamais vues|(vu les annonces); (prise en photo|pris des photos|prend des photos) ...5 (site|annonce|en ligne|lendemain)" }
phrase "adish" { en = "(ad|ads|escort|leolist|listing|listings|postings|site|girls|boys|names|females|page)", fr = "(annonce|annonces|escorte|leolist|site|filles|garçons|prénoms|femmes|page)" }
phrase "goods" { en = "(my couch|trucks|company's|realtor|concert|cats|her own ads|own phone)",
                 fr = "(mon divan|camions|courtière|spectacle|chats|ses propres annonces)" }
-- What is shared by clients of a bank or a tax office, by a team on its way, or by a false landlord.
phrase "others_share" { en = "(accounts|customers|tax returns|applicants|applications|clients) ...9 {shared}; (boarding passes|uniforms|tickets) ...9 {shared}; {shared} ...9 (boarding passes|uniforms); (apartment|landlord|rental|damage deposit) ...15 {shared}", fr = "(comptes|déclarations|demandes|ouvriers|travailleurs) ...9 {shared}; (cartes d'embarquement|uniformes|billets) ...9 {shared}; (logement à louer|proprio|loyer) ...15 {shared}" }
phrase "no_rent" { en = "(first month|damage deposit|e-transferred the deposit|no apartment|viewing)", fr = "(premier mois|dépôt de loyer|pas de logement|visite du logement)" }
phrase "one_number" { en = "(one|same) (number|phone|account|email|contact) ...5 {number 3-60} ...1 (names|ads|girls|women|profiles|faces|first names|cities|listings); {number 3-60} ...2 (names|ads|girls|women|profiles|faces|first names|different girls|women pictured) ...6 (one|same) ...1 (number|phone|account|email|contact|couch|bed|background|text); same (number|phone|contact|bedspread|couch|background|wallpaper|text|wording|ring light) ...5 (all|other|another|different|several|last|and|ads|ad|girls|pictures|photos); (number|account) ...4 (is|was)? ...1 the same ...2 (one|as) ...5 (ad|ads|girls|girl); ads ...3 (went up|posted|posted themselves|renewed|bumped) ...4 (while she|sleeping|asleep|in jail|in hospital|at school|in custody|she never); (spelling|writing|words|voice|texts) ...3 (she doesn't have|not hers|isn't hers|not how she)", fr = "(un seul|même|un) (numéro|téléphone|compte|courriel|contact) ...5 {number 3-60} ...1 (noms|prénoms|annonces|filles|femmes|profils|visages|villes|fiches); {number 3-60} ...2 (noms|prénoms|annonces|filles|femmes|profils|visages) ...6 (même|un seul) ...1 (numéro|téléphone|compte|courriel|contact|divan|lit|fond|texte); même (numéro|téléphone|couverte|couvre-lit|divan|fond|texte|formulation|libellé) ...5 (toutes|autre|autres|différentes|plusieurs|annonces|annonce|filles|photos|ou|et|à); c'est le même numéro; mot pour mot ...6 (numéro|annonce|annonces|texte); annonces ...3 (publiées|mises|renouvelées|remontées) ...4 (pendant qu'elle|quand elle dort|dormait|en prison|à l'hôpital|à l'école); (écrit|écrivait|répond|répondait) ...3 (aux messieurs|aux monsieurs|aux gars|aux abonnés) ...3 (pendant|à sa place)?" }
phrase "ad_here" { en = "{online.ads}|{online.ad_sites}|escort|escorts|girls|incall|massage|body rub", fr = "{online.ads}|{online.ad_sites}|escorte|escortes|filles|massage" }
phrase "realtor" { en = "(furniture|couches|realtor|real estate|rental listings|houses|apartments for rent|puppies|cars|trucks|contractor|roofing|dealership|band|church)", fr = "(meubles|divans|courtier|immobilier|maisons|appartements à louer|chiots|autos|camions|entrepreneur|toiture|concessionnaire|groupe de musique|église)" }
phrase "other_girl_same" { en = "(different|other|new) (girls|girl|women|woman|faces|names) ...8 (same|always that|always the) ...4 (curtain|curtains|phone|number|couch|bed|headboard|wall|wallpaper|mirror|text|bedspread|ring light)", fr = "(filles|fille|femmes|visages|noms|prénoms) (différentes|différents|différente) ...8 (même|toujours le|toujours la) ...4 (rideau|rideaux|téléphone|numéro|divan|lit|tête de lit|mur|miroir|texte|couverte|couvre-lit)" }
phrase "not_she" { en = "(it's|its|it is|it was|it wasn't|it isn't|isn't) (not)? (her|she|him|them) ...1 (who|that) (writes|wrote|posts|posted|puts up|answers|manages|runs) ...3 (ad|ads|posting|postings|profile|texts)",
                   fr = "(c'est|c'était|est) pas (elle|elles|lui) qui ...1 (écrit|publie|met|affiche|répond|fait|place|gère|écrivent|publient) ...3 (annonce|annonces|textos|profil|messages)" }
phrase "poster" { en = "{he3} ...5 (answers|answered|replies|writes|texts) ...3 (as if|as her|pretending)",
                  fr = "{he3} ...1 (répond|répondait|écrit|texte) ...3 (à sa place|comme si)" }
flag_when "linked" :near("trade", "anywhere") :unless("goods", "same sentence")
          :unless("others_share", "2 words")
flag_when "not_she" :near("trade", "anywhere")
flag_when "shared" :near("adish", "same paragraph") :unless("goods", "same sentence")
          :unless("others_share", "2 words") :unless("no_rent", "same paragraph")
flag_when "poster" :unless("goods", "same sentence")
flag_when "one_number" :near("ad_here", "anywhere") :unless("realtor", "same paragraph")
flag_when "other_girl_same" :unless("realtor", "same paragraph")

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
hits "[Same couch and three names] in the ads of Sunday."
hits "The ads list [seven girls and one phone], always off after midnight."
hits "[He answers the texts as if he was her], same spelling in each ad."
hits "One customer [bought ad credits for several] women in a week."
hits "I [never put that ad] up, my roommate's man did."
hits { fr = "[Même divan et trois prénoms] dans les annonces du dimanche." }
hits { fr = "Les annonces : [sept filles, un seul numéro]." }
hits { fr = "Dans l'annonce, [il répond comme si c'était elle], mêmes fautes partout." }
hits { fr = "Un client a [acheté des annonces pour plusieurs femmes] en une semaine." }
hits { fr = "J'ai [pas mis cette annonce], c'est le gars de ma coloc." }
misses "The realtor uses one phone number for all her listings."
misses { fr = "La courtière a un seul numéro pour ses fiches et ses annonces." }
misses "My friend posts pictures of her cats."
misses { fr = "Mon amie publie des photos de ses chats." }
misses "Six customers of the bank have the same email."
misses "Eight girls, tickets bought with one card, on their way to a camp."
misses { fr = "Six ouvriers, même numéro de téléphone au dossier, clients récents." }
gaps "[She said the ads went up while she was sleeping]."
gaps { fr = "[Un numéro, sept prénoms, la même couverte sur toutes les photos]." }
misses "Our realtor posts all the listings with one number."
misses { fr = "Notre courtier affiche toutes les maisons avec un seul numéro." }
hits "[Different girls, but always that striped curtain] and the 0912 phone."
hits { fr = "Des [filles différentes mais toujours le rideau rayé et le numéro] en 0912." }
misses "Different women but the same yoga mat on the poster."
misses { en = "It's not her who writes the job ads at the bakery.",
         fr = "C'est pas elle qui écrit les annonces de la boulangerie." }
hits { en = "[Six ads, six girls, the same phone number].",
       fr = "[Six annonces, six filles, le même numéro de téléphone]." }
hits { en = "Her escort page is busy. [It's not her who writes the ads], he does.",
       fr = "Sa page d'escorte marche fort. [C'est pas elle qui écrit les annonces], c'est lui." }
hits { en = "[The same photo is on escort ads] with four names.",
       fr = "[La même photo est sur des annonces] d'escortes avec quatre noms." }
hits { en = "[He made her profile and answers the customers as if] he were her.",
       fr = "C'est lui qui a fait son profil et [il répond aux clients à sa place]." }
misses { en = "He answers the phone at the clinic as if it were his own.",
         fr = "Il répond au téléphone à la clinique à sa place pendant le dîner." }
