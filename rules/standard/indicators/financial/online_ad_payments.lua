indicator "financial.online_ad_payments"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "FINTRAC path, advertising platforms",
                          fr = "voie CANAFE, plateformes d'annonces" },
          prosecution = { en = "link to adverts and phone numbers",
                          fr = "lien avec annonces et numéros" } }
law       "CC 286.4"
corroborates "online.third_party_posting"
source    "FINTRAC-2016; FINCEN-2020"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Frequent small payments to escort or classified advertising sites",
        fr = "Petits paiements fréquents à des sites d'annonces ou d'escortes" }
why   { en = "Small, frequent payments to advertising sites link money to adverts.",
        fr = "De petits paiements fréquents à des sites d'annonces relient l'argent aux annonces." }
ask   { en = "Which adverts, which numbers, whose card?",
        fr = "Quelles annonces, quels numéros, la carte de qui?" }
false_alarms { en = "Someone who sells furniture or cars online.",
               fr = "Quelqu'un qui vend des meubles ou des autos en ligne." }

words "site" { use = "online.ad_sites" }
words "pay" { en = "~payment, ~charge, ~purchase, ~transaction, ~debit, ~buy, ~pay, ~spend, ~fee, ~credit, ~top up", fr = "~paiement, ~frais, ~achat, ~transaction, ~débit, ~acheter, ~payer, ~dépense, ~prélèvement" }
words "ads" { en = "~ad, ~advert, ~advertisement, ~posting, ~listing, bumps, ad credits, escort ads, sex ads", fr = "~annonce, ~publicité, ~publication, annonces d'escortes" }
words "card" { en = "prepaid card, prepaid cards, prepaid visa, prepaid mastercard, gift card, gift cards, vanilla card, bitcoin, crypto, cryptocurrency, small amounts, several times a day, many times a day, daily, every day, weekly, recurring, frequent, repeated, multiple, numerous", fr = "carte prépayée, cartes prépayées, visa prépayée, carte-cadeau, cartes-cadeaux, bitcoin, crypto, cryptomonnaie, petits montants, plusieurs fois par jour, chaque jour, quotidiens, hebdomadaires, récurrents, fréquents, répétés, multiples, nombreux" }

phrase "site" { en = "{pay} ...6 {site}; {site} ...4 {pay}; {money < 200} ...6 {site}",
                fr = "{pay} ...6 {site}; {site} ...4 {pay}; {money < 200} ...6 {site}" }
phrase "ads" { en = "{pay} ...3 {ads} ...6 {card}; {card} ...4 {pay} ...3 {ads}; ~buy|~pay|~purchase ...3 {ads} ...4 (several|many|multiple|each|every|a day)", fr = "{pay} ...3 {ads} ...6 {card}; {card} ...4 {pay} ...3 {ads}; ~acheter|~payer ...3 {ads} ...4 (plusieurs|chaque|tous|par jour)" }
phrase "used" { en = "sofa|furniture|bike|bicycle|kijiji ad for my; sell my car|truck|couch; job ad|posting for; no ad purchases", fr = "divan|meubles|vélo|annonce kijiji pour mon; vendre mon auto|char|divan; offre d'emploi pour; aucun achat d'annonce" }
words "ad9" { en = "leolist, backpage, escort site, escort sites, escort websites, adult classifieds, adult classified, adult advertising, classified advertising, classifieds, online listings, listings, listing renewals, ad credits, ads, the ads, personals, companionship, bumping fees, bump fees, bumps, photo upgrades, sexual services advertisements, adult site, adult sites, ad site, reposting, the posts, profile", fr = "leolist, site d'escortes, sites d'escortes, annonces d'escortes, annonces pour adultes, petites annonces, annonces en ligne, crédits d'annonces, annonces, les annonces, rencontres, accompagnement, frais de remontée, remontée, renouvellements d'annonces, ajout de photos, publicité pour adultes, services sexuels, site pour adultes, republiées, son profil" }
words "paid9" { en = "charge, charges, charged, payment, payments, paying, pays, pay, paid, purchase, purchases, buys, bought, tops up, topped up, spent on, debits, debit, bitcoin, gift cards, vanilla cards, prepaid, card, receipts, renewed, statement, used to pay", fr = "frais, paiement, paiements, paie, paye, payer, payé, achat, achats, achète, acheté, recharge, dépensées, débits, débit, bitcoins, cartes-cadeaux, cartes vanilla, prépayée, carte, reçus, renouvelées, relevé" }
words "often9" { en = "daily, every day, several, sixteen, in five days, recurring, every few hours, ten in a night, like ten, in bulk, for three women, three women, three girls, four provinces, in regina, with my pics, her pics, her photos, stays on top, then hotel, consistent with, small debits, escort, adult, merchant, category, companionship, saw him, suspect's, three boys", fr = "quotidiens, chaque jour, seize, en cinq jours, récurrents, aux quelques heures, dix dans une nuit, en gros, de trois femmes, trois filles, quatre provinces, à gatineau, avec mes photos, ses photos, reste en haut, puis des réservations, compatible avec, petits débits, escortes, adultes, marchand, catégorie, accompagnement, du suspect, trois garçons" }
phrase "ad_pay" { en = "{paid9} ...9 {ad9}; {ad9} ...9 {paid9}",
                  fr = "{paid9} ...9 {ad9}; {ad9} ...9 {paid9}" }
phrase "often9" { en = "{often9}", fr = "{often9}" }
phrase "fine9" { en = "couch; sofa; google ads; newspaper ad; linkedin; nieces; game site; kijiji to promote; job posting", fr = "divan; annonces google; annonce dans le journal; linkedin; nièces; site de jeux; kijiji pour mettre" }

flag_when "site" :unless("used", "2 sentences")
flag_when "ads" :unless("used", "2 sentences")
flag_when "ad_pay" :near("often9", "same sentence") :unless("fine9", "2 sentences")
          :unless("used", "2 sentences")

hits "Card shows [charges of $5 and $18 to an adult classified site], two or three per day."
hits "He [buys ads with prepaid cards] every evening."
hits "[Recurring payments to Leolist] from an account with no payroll."
hits { fr = "La carte montre des [frais de 5 $ et 18 $ à un site d'annonces pour adultes], deux ou trois par jour." }
hits { fr = "Il [achète des annonces avec des cartes prépayées] chaque soir." }
hits { fr = "[Paiements récurrents à Leolist] d'un compte sans paye." }
misses "She paid for a furniture ad to sell her sofa."
misses "Payments to the phone company and the gym."
misses "No ad purchases seen on the card."
misses { fr = "Elle a payé une annonce pour vendre son divan." }
misses { fr = "Paiements au gym et au téléphone." }
misses { fr = "Aucun achat d'annonces sur la carte." }
hits "He [tops up the ads] of three girls from one card."
hits { fr = "Il [recharge les annonces] de trois filles avec une seule carte." }
misses "My prepaid card was charged twice by the game site."
misses "He bought gift cards for his nieces."
misses { fr = "Ma carte prépayée a été débitée deux fois par le site de jeux." }
misses { fr = "Il a acheté des cartes-cadeaux pour ses nièces." }
hits "The statement has [charges for adult classifieds] daily."
hits { fr = "Le relevé a des [frais de petites annonces] pour adultes chaque jour." }
hits { en          = "[Several payments a day of $5 to $30 to an escort site].",
       fr          = "[Plusieurs paiements par jour de 5 à 30 $ à un site d'escortes].",
       source_type = "bank_alert" }
hits { en          = "Every day he [buys prepaid cards and uses them for ads] on a classified site.",
       fr          = "Chaque jour il [achète des cartes prépayées et s'en sert pour des annonces] sur un site.",
       source_type = "bank_alert" }
hits { en          = "[Fourteen charges to an adult classified site] in one week.",
       fr          = "[Quatorze achats sur un site d'annonces pour adultes] en une semaine.",
       source_type = "bank_alert" }
