indicator "online.ethnicity_trust_language"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "sexual"
pillars { prosecution = { en = "lead only", fr = "piste seulement" } }
source    "NIJ-2024"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Ad stresses ethnicity, or assures clients the seller is safe and verified",
        fr = "Annonce qui insiste sur l'origine ethnique ou rassure les clients sur la fiabilité" }
why   { en = "Checked against real cases, such wording told something about who wrote the advert; it says nothing about a person.", fr = "Vérifié sur de vrais cas, ce langage renseigne sur l'auteur de l'annonce; il ne dit rien d'une personne." }
ask   { en = "Which other adverts carry the same wording?",
        fr = "Quelles autres annonces portent le même texte?" }
false_alarms { en = "An advert by an independent adult.",
               fr = "Annonce d'une adulte indépendante." }

words "trust" { en = "100 percent real, 100% real, 100 % real, not a scam, no scam, no scams, no deposit scam, real pics, real pictures, real photos, 100 real, verified and safe, safe and verified, no police, no cops, not affiliated with law enforcement, not law enforcement, no law enforcement, discreet and safe, trusted agency, clean and safe, no bait and switch", fr = "100 % réelle, 100 % vraie, 100 pour cent réelle, 100 % vrai, pas d'arnaque, aucune arnaque, vraies photos, photos réelles, vérifiée et sûre, pas de police, aucune police, discrète et sûre, agence fiable, vrai et sûr, propre et sécuritaire" }
words "origin" { en = "ethnicity first, lists ethnicity, states ethnicity, ethnicity listed, stresses ethnicity, ethnicity in the title, nationality in the title, exotic girls, exotic beauties, imported girls, new imports, fresh off the plane, menu of nationalities, girls from every country, lists her nationality, by nationality", fr = "origine en premier, l'origine en premier, met l'origine, l'origine ethnique en premier, insiste sur l'origine, nationalité dans le titre, filles exotiques, beautés exotiques, filles importées, nouvelles importées, menu de nationalités, filles de tous les pays, par nationalité" }
words "ad" { use = "online.ads, online.ad_sites", en = "girls available, available, incall, outcall, roses, donation, text me, call me, escorts", fr = "filles disponibles, disponibles, incall, outcall, réception, déplacement, texte-moi, escortes" }

phrase "words" { en = "{trust}; {origin}", fr = "{trust}; {origin}" }
phrase "ad" { en = "{ad}", fr = "{ad}" }

words "adx" { use = "online.ads, online.ad_sites", en = "headline, it says, the text, post says, promise, escort, spa, sold as, sold online", fr = "titre, c'est écrit, le texte, promettent, escorte, spa, vendue comme" }
words "trustw" { en = "real pics, real photos, 100% real, 100 percent real, 100 percent safe, no scam, no rush, verified, trusted provider, trusted, legit, no sting, not fake, no fakes, no police, no games, genuine girl, genuine, reviews available, real and discreet, safe and discreet, clean and safe, photos are hers, pay after, discreet", fr = "vérifiées, filles vérifiées, vraies photos, 100 % vraie, 100 % sécuritaire, 100 % réelle, pas d'arnaque, sans presse, vérifiée, de confiance, sérieuse, pas fake, pas de police, pas de niaisage, vraie fille, avis disponibles, réelle et discrète, sûre, photos sont bien d'elle, paies après, discrète, sécuritaire" }
words "originw" { en = "exotic, ethnic background, ethnicity, nationality, race first, the country of origin, where the girls are from, latina, asian, korean, japanese, thai, brazilian, caribbean, native, ebony, russian, islander, imported", fr = "exotique, origine de la fille, origine ethnique, ethnicité, nationalité, pays d'origine, latina, asiatique, coréenne, japonaise, thaïlandaise, thaïlandaises, brésilienne, caraïbes, autochtone, ébène, russe, importée" }
words "frame" { en = "first, opens with, stresses, in capitals, lists, treat, beauty, new, young, girls, sold as, girl", fr = "en premier, commence par, insiste, en majuscules, énumère, douceur, beauté, nouvelle, jeunes, filles, vendue, fille" }
phrase "trustw" { en = "{adx} ...12 {trustw}; {trustw} ...9 {adx}",
                  fr = "{adx} ...12 {trustw}; {trustw} ...9 {adx}" }
phrase "originw" { en = "{adx} ...9 {originw} ...6 {frame}|{trustw}; {adx} ...6 {frame} ...4 {originw}; {originw} ...6 {frame}|{trustw} ...9 {adx}", fr = "{adx} ...9 {originw} ...6 {frame}|{trustw}; {adx} ...6 {frame} ...4 {originw}; {originw} ...6 {frame}|{trustw} ...9 {adx}" }
phrase "sexad" { en = "(escort|escorts|girl|girls|provider|spa|her|treat|beauty|donation|incall|leolist)", fr = "(escorte|escortes|fille|filles|elle|spa|vraie|beauté|douceur|incall|leolist|indépendante|vérifiée)" }
phrase "goods" { en = "(restaurant|marketplace|email|fruit|dance class|truck|kijiji|apartment)", fr = "(restaurant|marketplace|courriel|fruits|cours de danse|camion|kijiji|logement)" }
flag_when "words" :near("ad", "anywhere") :unless("goods", "same sentence")
flag_when "trustw" :near("sexad", "same paragraph") :unless("goods", "same sentence")
flag_when "originw" :near("sexad", "same paragraph") :unless("goods", "same sentence")

-- Where she is from, and that she is real: the two halves of such a headline.
words "origin3" { en = "asian, latina, thai, korean, japanese, brazilian, caribbean, native, ebony, russian, islander, exotic, filipina, filipino, vietnamese, chinese, taiwanese, indian, punjabi, desi, pakistani, arab, arabic, persian, iranian, turkish, lebanese, moroccan, african, nigerian, ghanaian, ethiopian, somali, black, jamaican, haitian, trini, dominican, cuban, mexican, guatemalan, colombian, venezuelan, peruvian, european, eastern european, ukrainian, romanian, polish, hungarian, czech, italian, spanish, portuguese, french, quebecoise, greek, blonde, mixed, mulatto, mulata, indigenous, first nations, inuit, cree, metis, slavic",
                  fr = "exotique, asiatique, latina, coréenne, japonaise, thaïlandaise, brésilienne, autochtone, ébène, russe, philippine, vietnamienne, chinoise, taiwanaise, indienne, pakistanaise, arabe, perse, iranienne, turque, libanaise, marocaine, maghrébine, algérienne, africaine, nigériane, ghanéenne, éthiopienne, somalienne, noire, black, jamaïcaine, haïtienne, antillaise, dominicaine, cubaine, mexicaine, guatémaltèque, colombienne, vénézuélienne, européenne, ukrainienne, roumaine, polonaise, hongroise, tchèque, italienne, espagnole, portugaise, québécoise, grecque, blonde, métisse, mulâtre, inuite, crie, thaïe, des îles, de l'est, slave, asiatiques" }
words "real" { en = "real, 100% real, 100 real, really me, it's really me, authentic, legit, genuine, screened, tested, tested and approved, approved, guaranteed, satisfaction guaranteed, safety guaranteed, reference, references, reviewed, reviews, five stars, positive reviews, positive comments, not a bot, no bots, no fake, no fakes, not fake, no scams, no scammers, no bait, no deposit, trusted agency, independent, no drama, verified, safe, clean, discreet, as shown, pictures are me, pics are me, reliable, law enforcement",
               fr = "réelle, réelles, 100 % réelle, 100 % vraie, vraie, vraies, vrai, authentique, authentiques, garantie, garanties, photos garanties, satisfaction garantie, testée, testée et approuvée, approuvée, références, commentaires positifs, avis positifs, avis clients, cinq étoiles, pas un robot, pas de fake, pas fake, aucune arnaque, pas une arnaque, sans arnaque, arnaque, pas de dépôt, agence sérieuse, indépendante, pas de drame, vérifiée, vérifiées, sécuritaire, propre, discrète, discrétion, conforme aux photos, c'est bien moi, fiable, sérieuse" }
phrase "headline" { en = "{origin3} ...6 {real}; {real} ...6 {origin3}; (sweet|young|new|hot|busty|petite|sexy) ...2 {origin3} ...2 (doll|girl|girls|babe|beauty); {origin3} ...2 (doll|babe|beauty|hottie)",
                    fr = "{origin3} ...6 {real}; {real} ...6 {origin3}; (douce|jeune|jeunes|nouvelle|nouvelles|belle|petite|sexy) ...2 {origin3} ...2 (poupée|fille|filles|beauté|bombe); {origin3} ...2 (poupée|beauté|bombe)" }
phrase "girls_real" { en = "(girls|girl|ladies|models) ...3 (real|verified|genuine|screened|tested) ...3 (verified|real|safe|no fake|reviews|genuine|screened)", fr = "(filles|fille|dames|modèles) ...3 (réelles|vraies|vérifiées|vérifiée|testées) ...3 (vérifiées|vraies|réelles|pas de fake|avis|sûres)" }
phrase "sells" { en = "{ad}; {adx}; {work.sex_work}", fr = "{ad}; {adx}; {work.sex_work}" }
phrase "goods2" { en = "(food|recipe|rug|rugs|restaurant|grocery|leather|silk|passport photo|language class|choir|newspaper|dating profile)", fr = "(recette|tapis|restaurant|épicerie|cuir|soie|cours de langue|chorale|journal|cuisine)" }

accepts "denied"
flag_when "headline" :near("sells", "anywhere") :unless("goods", "same sentence")
          :unless("goods2", "same sentence")
flag_when "girls_real" :near("sells", "anywhere") :unless("goods", "same sentence")
          :unless("goods2", "same sentence")

hits "The escort ad says [100% real], not a scam, ask for any of our girls."
hits "Their listing is a [menu of nationalities] with prices."
hits "Girls of the agency, [verified and safe], incall downtown."
hits { fr = "L'annonce d'escorte dit [100 % vraie], pas d'arnaque." }
hits { fr = "Leur annonce est un [menu de nationalités] avec les prix." }
hits { fr = "Filles de l'agence, [vérifiée et sûre], incall au centre-ville." }
misses "The car ad says not much about the mileage."
misses "She is from Peru and works as a nurse."
misses "Police posted a listing of lost items."
misses { fr = "L'annonce de l'auto ne dit pas grand-chose." }
misses { fr = "Elle vient du Pérou et est infirmière." }
misses { fr = "La liste des objets perdus est en ligne." }
hits "The [escort ad swears verified] and no police."
hits "Every [ad opens with the nationality] of the girl."
hits "The [listing promises verified girls], discreet, no rush."
hits { fr = "L'[annonce d'escorte jure vraies photos] et pas de police." }
hits { fr = "Chaque [annonce commence par la nationalité] de la fille." }
hits { fr = "L'[annonce promet filles vérifiées], sérieuses, discrète." }
misses "Marketplace ad: trusted seller, real photos of the truck."
misses { fr = "Annonce Marketplace : vendeur de confiance, vraies photos du camion." }

hits "The escort ad opens with [Peruvian, genuine], references given."
hits "An ad with her face: [sweet Cuban doll], 21."
hits { fr = "L'annonce d'escorte commence par [colombienne authentique], photos récentes." }
hits { fr = "Une annonce avec sa photo : [belle Ukrainienne, 100 % réelle]." }
misses "The ad is for genuine Persian rugs."
misses "A Filipina nurse placed an ad for a flat, references on request."
misses { fr = "L'annonce offre un vrai tapis marocain." }
misses { fr = "Une infirmière haïtienne a mis une annonce pour un logement, références sur demande." }
hits { en          = "incall, [100% real, no scam], safe and discreet",
       fr          = "incall, [100 % réelle], [pas d'arnaque], sécuritaire et discrète",
       source_type = "online_post" }
hits { en          = "[Sweet Asian doll, verified], text me",
       fr          = "[Douce poupée asiatique, vérifiée], texte-moi",
       source_type = "online_post" }
hits { en          = "escort [brand new Latina, no police, real pics]",
       fr          = "escorte [nouvelle Latina, pas de police, vraies photos]",
       source_type = "online_post" }
