indicator "financial.online_ad_payments"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "FINTRAC path, advertising platforms", fr = "voie CANAFE, plateformes d'annonces" },
          prosecution = { en = "link to adverts and phone numbers", fr = "lien avec annonces et numéros" } }
law       "CC 286.4"
corroborates "online.third_party_posting"
source    "FINTRAC-2016; FINCEN-2020"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Frequent small payments to escort or classified advertising sites", fr = "Petits paiements fréquents à des sites d'annonces ou d'escortes" }
why { en = "Small, frequent payments to advertising sites link money to adverts.", fr = "De petits paiements fréquents à des sites d'annonces relient l'argent aux annonces." }
ask { en = "Which adverts, which numbers, whose card?", fr = "Quelles annonces, quels numéros, la carte de qui?" }
false_alarms { en = "Someone who sells furniture or cars online.", fr = "Quelqu'un qui vend des meubles ou des autos en ligne." }

words "site"  { use = "online.ad_sites" }
words "pay"   { en = "~payment, ~charge, ~purchase, ~transaction, ~debit, ~buy, ~pay, ~spend, ~fee, ~credit, ~top up", fr = "~paiement, ~frais, ~achat, ~transaction, ~débit, ~acheter, ~payer, ~dépense, ~prélèvement" }
words "ads"   { en = "~ad, ~advert, ~advertisement, ~posting, ~listing, bumps, ad credits, escort ads, sex ads", fr = "~annonce, ~publicité, ~publication, annonces d'escortes" }
words "card"  { en = "prepaid card, prepaid cards, prepaid visa, prepaid mastercard, gift card, gift cards, vanilla card, bitcoin, crypto, cryptocurrency, small amounts, several times a day, many times a day, daily, every day, weekly, recurring, frequent, repeated, multiple, numerous", fr = "carte prépayée, cartes prépayées, visa prépayée, carte-cadeau, cartes-cadeaux, bitcoin, crypto, cryptomonnaie, petits montants, plusieurs fois par jour, chaque jour, quotidiens, hebdomadaires, récurrents, fréquents, répétés, multiples, nombreux" }

phrase "site"  { en = "{pay} ...6 {site}; {site} ...4 {pay}; {money < 200} ...6 {site}", fr = "{pay} ...6 {site}; {site} ...4 {pay}; {money < 200} ...6 {site}" }
phrase "ads"   { en = "{pay} ...3 {ads} ...6 {card}; {card} ...4 {pay} ...3 {ads}; ~buy|~pay|~purchase ...3 {ads} ...4 (several|many|multiple|each|every|a day)", fr = "{pay} ...3 {ads} ...6 {card}; {card} ...4 {pay} ...3 {ads}; ~acheter|~payer ...3 {ads} ...4 (plusieurs|chaque|tous|par jour)" }
phrase "used"  { en = "sofa|furniture|bike|bicycle|kijiji ad for my; sell my car|truck|couch; job ad|posting for; no ad purchases", fr = "divan|meubles|vélo|annonce kijiji pour mon; vendre mon auto|char|divan; offre d'emploi pour; aucun achat d'annonce" }

flag_when "site" :unless("used", "2 sentences")
flag_when "ads"  :unless("used", "2 sentences")

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
