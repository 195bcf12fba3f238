indicator "child.minor_commercial_sex"
status    "live"
strength  "strong"
dimension "context"
element   "purpose"
forms     "sexual, child"
pillars { protection = { en = "child protection at once", fr = "protection de la jeunesse immédiatement" },
          prosecution = { en = "offences against a person under 18 need no proof of fear", fr = "les infractions contre une personne de moins de 18 ans n'exigent pas la preuve de la peur" } }
law       "CC 279.011; CC 286.1(2); CC 286.2(2); CC 286.3(2)"
corroborates "exploitation.very_bad_working"
source    "PALERMO; CCC; UNODC-HTI; DHS-BC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Person under 18 in commercial sex", fr = "Personne de moins de 18 ans dans le commerce du sexe" }
why { en = "A person under 18 cannot consent to commercial sex. Nothing else needs to be shown.", fr = "Une personne de moins de 18 ans ne peut consentir au commerce du sexe. Rien d'autre n'est à prouver." }
ask { en = "Where is the child tonight, and who is with them?", fr = "Où est l'enfant ce soir, et qui est avec elle ou lui?" }
false_alarms { en = "An adult whose youth is only guessed from a photo.", fr = "Une adulte dont la jeunesse est devinée d'après une photo." }

words "minor"   { en = "~minor, ~underage, ~youth, ~teen, ~teenager, ~child, ~schoolgirl, ~juvenile, under 18, under eighteen, under age, underage girl, underage girls, young girl, grade 8, grade 9, grade 10, grade 11, grade eight, grade nine, grade ten, grade eleven, high school girl, high school girls, little girl, foster kid, kid, kids, my daughter, her daughter, his daughter, my little sister, my niece, pupil, from the group home", fr = "~mineur, ~adolescent, ~ado, ~enfant, ~écolière, ~fillette, moins de 18 ans, moins de dix-huit ans, jeune fille, fille mineure, filles mineures, secondaire 2, secondaire 3, secondaire 4, secondaire 5, secondaire deux, secondaire trois, secondaire quatre, élève, fugueuse, jeune du centre, fille du centre jeunesse, ma fille, sa fille, ma petite soeur, ma nièce, petite fille" }
words "sells"   { use = "work.sex_work", en = "sells her, sells him, sold her, selling her, sell her, sells them, selling herself, sold to, being sold, ~pimp, ~prostitute, ~escort, ~rent, have sex for money, having sex for money, sex for money, sex for drugs, sex for a place to stay, sex with men, sex with guys, sleep with men, sleeps with men, sleeping with men, sleeping with guys, doing things with men, do things with men, do stuff with guys, meet men, meets men, meeting men, meets older men, meeting older men, meet guys, meets guys, meeting guys, see men, sees men, seeing men, sees guys, dates with men, go on dates, goes on dates, going on dates, dudes come over, guys come over, men come over, men come to see her, men come to her room, come over for her, come over 4 her, pays for sex, paid for sex, men pay, guys pay, guys paying, men paying, get paid by men, paid by men, traded for, passed around, passed to men, sent to men, sends her to men, brought to men, taken to men, customers, clients, johns, tricks, dancing at the club, dances at the club, in a strip club, stripping, sexual services, be nice to his friends, be nice to men, be nice to guys, photos for money, videos for money, cam shows, the guys to", fr = "se vendre, se vend, se vendait, la vend, la vendait, vendue, vendues, vend son corps, ~prostituer, ~escorte, se prostitue, se prostituer, relations sexuelles pour de l'argent, sexe pour de l'argent, sexe contre de l'argent, coucher pour de l'argent, couche pour de l'argent, couche avec des hommes, couche avec des gars, couche avec des clients, coucher avec des hommes, coucher avec des gars, voit des hommes, voir des hommes, rencontre des hommes, rencontrer des hommes, rencontre des gars, rencontre des monsieurs, fait des clients, faire des clients, voit des clients, voir des clients, des clients, clients, fait des gars, des gars viennent la voir, des hommes viennent la voir, viennent la voir, l'envoie voir, l'envoie à des hommes, des hommes paient, des hommes payent, paient pour elle, payent pour elle, danse au bar, danser au bar, danse nue, bar de danseuses, services sexuels, être gentille avec, être fine avec, des monsieurs, prêtée à des, passe de main en main, donnée à des hommes, photos pour de l'argent, vidéos pour de l'argent" }
words "says_older" { en = "say i'm nineteen, say she's nineteen, say she is nineteen, say i'm 19, say she's 19, say she is 19, say i'm 18, say she's 18, say she is 18, tell them i'm 18, tell them she's 18, tell them she is 18, to say nineteen, to say 19, to say 18, to say eighteen, say nineteen to, say eighteen to, says she's 19, says she's 18 but, fake id saying, ID that says, tell guys she's, lie about her age, lie about my age, lied about her age, lies about her age, posted as 18, posted as 19, advertised as 18, advertised as 19, listed as 18, listed as 19, posted as eighteen, posted as nineteen", fr = "dire que j'ai 18, dire qu'elle a 18, dire que j'ai 19, dire qu'elle a 19, dire dix-huit, dire dix-neuf, dire 18 ans, dire 19 ans, mentir sur son âge, mentir sur mon âge, ment sur son âge, fausses cartes disant, annoncée comme ayant 18, annoncée à 18, annoncée à 19, affichée à 18, affichée comme 18" }

phrase "age_sells"   { en = "{age 8-17} ...9 {sells}; {sells} ...9 {age 8-17}", fr = "{age 8-17} ...9 {sells}; {sells} ...9 {age 8-17}" }
phrase "minor_sells" { en = "{minor} ...6 {sells}; {sells} ...4 {minor}", fr = "{minor} ...6 {sells}; {sells} ...4 {minor}" }
phrase "says_older"  { en = "{says_older}; {age 8-17} ...9 {says_older}", fr = "{says_older}; {age 8-17} ...9 {says_older}" }
phrase "age"         { en = "{age 8-17}; {minor}", fr = "{age 8-17}; {minor}" }
phrase "trade"       { en = "(escort|escorting|prostitution|pimp|pimping|pimped|sex trade|sexual services|johns|tricks|strip club); sell|sells|sold|selling her|him|them ...3 (to|for|online|on); her|their ad|ads; (sees|sees|see|seeing|meets|meeting) ...1 (men|guys|clients|johns|dudes) ...4 (money|cash|paid|pay|motel|hotel|night); men|guys|clients ...3 pay|paid|paying ...2 (her|him|them|for sex); dudes|guys|men come over ...1 (for|4|to) ...1 (her|them|him); some ...1 (guys|men|clients) are ...1 (gross|nice|rough|okay|boring)", fr = "(escorte|prostitution|prostitue|proxénète|pimp|services sexuels|passes|bar de danseuses); (la vend|la vendait|se vendre|vendue|vendues) ...2 (à|pour|en ligne|sur); son annonce|ses annonces; (voit|voir|rencontre|rencontrer) ...1 (hommes|gars|clients|monsieurs|messieurs) ...4 (argent|cash|payée|motel|hôtel|nuit|pour); (hommes|gars|clients|monsieurs) ...3 (paient|payent|payé|payer); (des|les) (monsieurs|messieurs) ...2 (plates|corrects|gentils|tannants|vieux)" }

phrase "trade"   { en = "(guys|men|dudes|johns|older guys|old guys|strangers|clients) ...3 (come over|come by|visit|visited|come to|came to|pick her up|paying|gave|give|gives|text|texting) ...2 (her|him|them|me|she|the room|the motel|the hotel|the house); (older|different|random|strange|grown|adult) (men|guys|dudes|males) ...6 (motel|hotel|money|paid|pay|cash|room|night|party|house|car|sleep|sex|sending|send); (have|having|had|has) sex ...3 (for|with) ...3 (money|men|guys|clients|strangers|friends|drugs|ride|place|different|him and); sexual ...3 (money|cash|pay|gifts|exchange); (goes|go|going|went) on dates; doing dates|calls|tricks; (in call|out call|incall|outcall); (be nice|nice) to ...2 (friends|men|guys|clients); training with ...2 (guys|men|clients); (sells|sold|selling|send|sends|sending|buys) ...2 (nudes|pics|pictures|photos|videos|content) ...3 (of|for|to)?; put ...2 (online|on a site|on leolist|on the site); lingerie; condoms; (works|working|worked|dances|dancing) ...2 (at|in|out of) ...2 (club|strip|motel|hotel|massage|spa|condo); the guys; to the guys", fr = "(gars|hommes|monsieurs|messieurs|clients|inconnus|vieux) ...3 (viennent|vient|passent|paient|payent|écrivent|textent|ramassent); (hommes|gars|adultes) ...2 (plus vieux|différents|inconnus) ...6 (motel|hôtel|argent|payée|cash|chambre|nuit|party|appartement); (relations|relation|sexe|couche|coucher) ...3 (pour|avec|contre) ...3 (argent|hommes|gars|clients|inconnus|amis|drogue|plusieurs|différents); faveurs sexuelles; faire des (clients|gars|passes|calls); être (fine|gentille) avec; (vend|vendre|envoie|envoyer|vendu) ...2 (photos|vidéos|nudes|contenu); lingerie; condoms; (danse|danser|dansait|travaille) ...2 (bar|club|motel|hôtel|salon|condo); sur leolist|un site" }
phrase "age"     { en = "{number 9-17} (f|m|yo|yr|yrs); (age|aged) {number 9-17}; grade {number 6-12}; (f|m|female|male) {number 10-17}; high school; group home; foster home; she's only {number 10-17}; turned {number 10-17}; youth|teen|schoolgirl|minor", fr = "(âgée|âgé) de {number 9-17}; secondaire {number 1-5}; (f|m|fille|garçon) {number 10-17}; centre jeunesse; foyer de groupe; famille d'accueil; mineure|mineur; adolescente|ado" }
phrase "trade2" { en = "clients|customer|customers|john|johns|escort|escorts|escorting|pimp|pimps|tricks|leolist|backpage|onlyfans; her ad|ads; ad ...3 (her|with her); (men|guys|dudes) ...2 (a night|a day|every night|per night|all night|in and out|at the door|at the motel|in the room); sleep with; doing stuff with|for; selling ...1 (her|herself|him|himself|them)", fr = "client|clients|escorte|escortes|pimp|pimps|proxénète|leolist|onlyfans|passes; (son annonce|ses annonces); (hommes|gars|monsieurs|messieurs) ...2 (par soir|par jour|par nuit|chaque soir|toute la nuit|à la porte|au motel|dans la chambre); coucher avec; (se vend|la vend|vendue|se prostitue|prostitution)" }
phrase "young" { en = "{age 9-17}; underage|under-age|minor|minors; under (18|eighteen|16|sixteen); grade {number 6-12}; {number 10-17} (yo|yr|f|m)", fr = "{age 9-17}; mineure|mineures|mineur|mineurs; moins de (18|dix-huit|16) ans; secondaire {number 1-5}" }
words "kid"     { en = "~minor, ~underage, ~teen, ~teenager, ~schoolgirl, underage girl, a kid, foster daughter, stepdaughter, high school student, teen male, teen female, youth, the youth, pupil", fr = "~mineur, ~adolescent, ~ado, ~écolier, ~fillette, une petite, belle-fille, élève, la jeune, jeune fille, fugueuse" }
words "sexpay"  { use = "work.sex_work", en = "selling herself, selling himself, sells herself, rents her out, rented out, rent her out, sold, sells her, do dates, does dates, doing dates, older men for money, men for money, men who pay, men pay, pays him, pay him, pays her, customers, customer, a client, clients, trades sex, traded sex, sex for, condoms, nudes, in and out of cars, the strip, turning tricks, hotel keys, sugar daddies, lap dances, escort listing, the ad, escort ad, meets men, meet older men", fr = "se vend, se vendait, se vendre, loue à des gars, la loue, louée, vendue, vendait, des clients, un client, faire des clients, fait des clients, hommes payants, hommes paient, des hommes paient, hommes plus vieux pour de l'argent, échange du sexe, sexe contre, condoms, nudes, fait la rue, embarque et débarque, clés d'hôtel, annonce d'escorte, l'annonce, rencontre des hommes, rencontrer des hommes, passes" }
phrase "kidpay"  { en = "{age 8-17} ...15 {sexpay}; {sexpay} ...15 {age 8-17}; {kid} ...9 {sexpay}; {sexpay} ...9 {kid}; grade {number 6-12} ...15 {sexpay}; {sexpay} ...15 grade {number 6-12}; {sexpay} ...12 (out of high school|high school|middle school|group home|foster mother|older than fifteen|older than sixteen)", fr = "{age 8-17} ...15 {sexpay}; {sexpay} ...15 {age 8-17}; {kid} ...9 {sexpay}; {sexpay} ...9 {kid}; secondaire {number 1-5} ...15 {sexpay}; {sexpay} ...15 secondaire {number 1-5}; {sexpay} ...12 (sortie du secondaire|au secondaire|foyer de groupe|centre jeunesse|famille d'accueil)" }
phrase "listed"  { en = "(ad|listing|profile|site|post) ...6 (says|said|claims|states|reads|lists) ...2 {number 18-22} ...9 {number 12-17}; {number 12-17} ...9 (ad|listing|profile|site) ...6 (says|said|claims|states|lists) ...3 {number 18-22}; (girl|kid|student|friend) ...3 (in|on) the (ad|site|listing) ...4 {number 11-17}", fr = "(annonce|profil|site|fiche) ...6 (dit|disait|indique|écrit|affiche) ...2 {number 18-22} ...9 {number 12-17}; {number 12-17} ...9 (annonce|profil|site) ...6 (dit|écrit|indique) ...3 {number 18-22}; (fille|jeune|élève|amie) ...3 (dans|sur) (l'annonce|le site) ...4 {number 11-17}" }
phrase "schooly" { en = "(sex education|sex ed|shoplifting|lemonade|used car|babysit|school club|car club|hockey|soccer|dance class|dance school|ballet|recital)", fr = "(éducation à la sexualité|limonade|à l'étalage|gardiennage|hockey|soccer|cours de danse|école de danse|ballet|spectacle de)" }
flag_when "age_sells"
flag_when "minor_sells"
flag_when "says_older"
flag_when "trade" :near("age", "anywhere")
flag_when "trade2" :near("young", "anywhere")
flag_when "kidpay" :unless("schooly", "same sentence")
flag_when "listed"

hits "She is [16 and he sells her] out of a basement in Hamilton."
hits "A [minor is meeting men for money] at the motel by the highway."
hits "An [underage girl] does escort calls for him."
hits "My niece, [15, has to see clients] in a condo."
hits "He told her to [say she's 19] on the ad, she is in grade nine."
hits { fr = "Elle a [16 ans et il la vend] dans un sous-sol de Laval." }
hits { fr = "Une [mineure rencontre des hommes] au motel contre de l'argent." }
hits { fr = "Ma nièce, [15 ans, fait des clients] dans un condo." }
hits { fr = "Une [ado de secondaire trois fait de l'escorte] pour lui." }
hits { fr = "Il lui fait [mentir sur son âge] dans l'annonce." }
misses "Woman, 34, escort, works for herself."
misses "The 15-year-old has a swimming lesson at the arena."
misses "A minor traffic stop, the driver was fined."
misses { fr = "Femme de 34 ans, escorte indépendante." }
misses { fr = "L'enfant de 15 ans a un cours de natation." }
misses { fr = "Accident mineur, aucun blessé." }
hits "The [15 year old told her aunt that he rents her out] on weekends."
hits "[Her ad says 20 but she is 16], we were in the same homeroom."
hits "The [teen was found with a client] and the hotel keys."
hits "She was [selling herself in grade 10] and nobody noticed."
hits "[Older men for money since she was 14], she said to the counsellor."
hits { fr = "La [jeune de 15 ans a dit à sa tante qu'il la loue] la fin de semaine." }
hits { fr = "[L'annonce dit 20 ans mais elle en a 16 ans], on était dans la même classe." }
hits { fr = "L'[adolescente était avec un client] et des clés d'hôtel." }
hits { fr = "Elle [se vendait en secondaire 4] et personne l'a vu." }
hits { fr = "[Mineure dans la chambre avec un client] et de l'argent sur la table." }
misses "Sex education for grade 9 covers sex and the law, students are 14."
misses { fr = "Le cours d'éducation à la sexualité touche les 14 ans et parle de sexe." }
