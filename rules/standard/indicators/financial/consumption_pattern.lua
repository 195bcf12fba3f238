indicator "financial.consumption_pattern"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "FINTRAC path", fr = "voie CANAFE" } }
source    "FINTRAC-2016"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Unusual mix of fast food, drug store, lingerie, beauty and after-hours adult venue spending", fr = "Dépenses inhabituelles : restauration rapide, pharmacie, lingerie, beauté, lieux pour adultes après la fermeture" }
why   { en = "A mix of pharmacy, fast food, lingerie and adult venues at odd hours fits a place of work.", fr = "Un mélange de pharmacie, restauration rapide, lingerie et lieux pour adultes à des heures étranges évoque un lieu de travail." }
ask   { en = "Where and at what hours are the purchases, and for whom?",
        fr = "Où et à quelles heures sont faits les achats, et pour qui?" }
false_alarms { en = "Plain spending of a young household or of a beautician.",
               fr = "Dépenses ordinaires d'un jeune ménage ou d'une esthéticienne." }

words "shop" { en = "pharmacy, pharmacies, drug store, drug stores, drugstore, shoppers drug mart, fast food, beauty supply, lingerie, lingerie store, adult store, sex shop, condoms, nail salon, spa, cosmetics, lashes, hair salon, convenience store, strip club, gentlemen's club, adult entertainment, la senza", fr = "pharmacie, pharmacies, jean coutu, restauration rapide, produits de beauté, lingerie, boutique érotique, sex-shop, condoms, salon d'ongles, spa, cosmétiques, faux cils, salon de coiffure, dépanneur, bar de danseuses, club de danseuses, divertissement pour adultes" }
words "spend" { en = "~charge, ~purchase, ~spend, ~transaction, ~payment, ~debit, card used, spending, account", fr = "~frais, ~achat, ~dépense, ~transaction, ~paiement, ~débit, carte utilisée, compte" }
words "odd" { en = "many, multiple, frequent, several a day, per day, a day, daily, repeated, numerous, after closing, after hours, late at night, at night, early morning, small", fr = "nombreux, nombreuses, fréquents, fréquentes, plusieurs par jour, par jour, chaque jour, quotidiens, répétés, après la fermeture, tard le soir, la nuit, aux petites heures, petits" }

phrase "mix" { en = "{odd} ...4 {shop} ...3 {shop}; {odd} ...4 {shop} ...4 {spend} ...4 {odd}; {spend} ...4 {shop} ...3 {shop}; {shop} {shop} ...2 {shop}; (strip club|gentlemen's club|adult store|sex shop) ...6 {odd}", fr = "{odd} ...4 {shop} ...3 {shop}; {spend} ...4 {shop} ...3 {shop}; {shop} {shop} ...2 {shop}; (bar de danseuses|club de danseuses|boutique érotique) ...6 {odd}" }
phrase "bank" { en = "account|card|transactions|client|charges|purchases|spending|debit|transfers|e-transfers", fr = "compte|carte|transactions|client|cliente|frais|achats|dépenses|débit|virements" }
words "item9" { en = "drugstores, drugstore, drug mart, shoppers, pharmacy, pharmacies, condoms, prophylactics, lingerie, la senza, adult shops, adult store, adult stores, sex shop, nail bars, nail bar, nails, waxing salons, waxing, tanning, hair extensions, wigs, lashes, lubes, lube, plan b, pregnancy tests, wipes, mouthwash, energy drinks, fast food, mcdonald's, takeout, pizza, drive-thru, vape, delivery meals, cosmetics, beauty salons, beauty treatments, women's clothes, strip club, nightclubs, makeup, motel charges", fr = "pharmacies, pharmacie, jean coutu, condoms, préservatifs, lingerie, la senza, boutique érotique, boutiques pour adultes, sex-shop, salons d'ongles, salon d'ongles, ongles, épilation, bronzage, rallonges, perruques, faux cils, lubrifiant, pilule du lendemain, tests de grossesse, lingettes, rince-bouche, boissons énergisantes, restauration rapide, fast-food, mcdo, mets à emporter, pizza, service à l'auto, vapoteuse, repas livrés, cosmétiques, salons de beauté, soins de beauté, vêtements de femme, bar de danseuses, boîtes de nuit, maquillage, frais de motel" }
words "pay9" { en = "charges, purchases, spending, spend, card, account, statement, profile, transactions, bill, outlays, settled by, cashier, volume of, buys", fr = "achats, dépenses, carte, compte, relevé, profil, facture, débits, réglés, caissière, volume, achète, paiements" }
phrase "items9" { en = "{item9} ...4 {item9} ...4 {item9}; {item9} ...6 {item9} ...6 {pay9}; {pay9} ...6 {item9} ...6 {item9}; (no|never|not) ... (groceries|grocery|utilities) ...9 {item9}; {item9} ...9 (no|never a|nor) ... (groceries|grocery|utilities); (strip club|nightclub|nightclubs|adult club) ...6 (after closing|closed|5 a.m|after hours|closing); (several|multiple|three|four) women ... (settled|paid) by one man", fr = "{item9} ...4 {item9} ...4 {item9}; {item9} ...6 {item9} ...6 {pay9}; {pay9} ...6 {item9} ...6 {item9}; (ni|pas|jamais|aucune) ... (épicerie|électricité) ...9 {item9}; {item9} ...9 (jamais|pas|ni|aucune) ... (épicerie|électricité); (bar de danseuses|boîtes de nuit|club) ...6 (fermeture|fermées|fermé); (plusieurs|trois|quatre) femmes ... (réglés|payés) par un seul homme" }
phrase "bank10" { en = "{pay9}", fr = "{pay9}" }

phrase "mix" { en = "(strip club|gentlemen's club|exotic club|adult club|adult venue|strip bar) ...4 {clock 1-7}; {clock 1-7} ...4 (strip club|gentlemen's club|exotic club|adult club|adult venue|strip bar); (strip club|gentlemen's club|exotic club|adult club) ...4 (after closing|after hours)",
               fr = "(bar de danseuses|club de danseuses|bar de nues|bar érotique|club pour hommes) ...4 {clock 1-7}; {clock 1-7} ...4 (bar de danseuses|club de danseuses|bar de nues|bar érotique); (bar de danseuses|club de danseuses|bar érotique) ...4 (après la fermeture|passé la fermeture)" }
flag_when "mix" :near("bank", "anywhere")
flag_when "items9" :near("bank10", "2 sentences")

hits "Debit shows [frequent pharmacy and lingerie] purchases, three a day."
hits "Her card was used at a [strip club after closing]."
hits "Account spending: [fast food, drug stores, adult store], in four towns."
hits { fr = "Le débit montre de [fréquents achats en pharmacie et en lingerie]." }
hits { fr = "Sa carte sert au [bar de danseuses après la fermeture]." }
hits { fr = "Dépenses au compte : [restauration rapide, pharmacies, boutique érotique], quatre villes." }
misses "Card used for rent, groceries and gas."
misses "She opened a nail salon and has a business account."
misses "The pharmacy closes at nine."
misses { fr = "Carte utilisée pour le loyer et l'épicerie." }
misses { fr = "Elle a ouvert un salon d'ongles et un compte d'affaires." }
misses { fr = "La pharmacie ferme à neuf heures." }
hits "The card shows [wigs, lashes, condoms] and pizza."
hits { fr = "La carte montre des [perruques, faux cils, condoms] et pizza." }
misses "The nurse bought wipes for the clinic."
misses "My daughter spends everything on nails and lashes."
misses { fr = "L'infirmière a acheté des lingettes pour la clinique." }
misses { fr = "Ma fille dépense tout en ongles et en cils." }
hits "The account shows [fast food, lingerie, nails] and nothing else all month."
hits { fr = "Le compte montre [lingerie, perruques, épilation], jamais d'épicerie." }
hits { en          = "Daily spending is [fast food, drug store, lingerie and nail salon], no groceries.",
       fr          = "Dépenses quotidiennes : [restauration rapide, pharmacie, lingerie et salon d'ongles], pas d'épicerie.",
       source_type = "bank_alert" }
hits { en          = "Card purchases [at a strip club at 4 am] several nights a week.",
       fr          = "Achats par carte dans un [bar de danseuses à 4 h du matin] plusieurs nuits par semaine.",
       source_type = "bank_alert" }
hits { en          = "Card: [condoms, lingerie, take-out and beauty products] almost daily.",
       fr          = "Carte : [condoms, lingerie, mets à emporter et produits de beauté] presque chaque jour.",
       source_type = "bank_alert" }
