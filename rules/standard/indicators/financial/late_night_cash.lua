indicator "financial.late_night_cash"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "FINTRAC path, bank liaison", fr = "voie CANAFE, liaison bancaire" },
          prosecution = { en = "proceeds of crime", fr = "produits de la criminalité" } }
law       "CC 354; CC 462.31"
corroborates "sexual.third_party_control"
source    "FINTRAC-2016; FINCEN-2020; G&M-2017"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Frequent cash deposits at night or outside business hours (ATM)", fr = "Dépôts en espèces fréquents la nuit ou hors des heures d'ouverture (GAB)" }
why { en = "Cash that comes in at night, again and again, fits earnings of nights.", fr = "De l'argent déposé la nuit, à répétition, correspond à des gains de nuit." }
ask { en = "Who makes the deposits, and what is the stated income?", fr = "Qui fait les dépôts, et quel est le revenu déclaré?" }
false_alarms { en = "Taxi, bar and restaurant staff; shops with night drops.", fr = "Chauffeurs de taxi, employés de bar; commerces avec dépôt de nuit." }

words "late"   { use = "finance.night" }

phrase "late"   { en = "{finance.deposits} ...9 {late}; {late} ...6 {finance.deposits}; {finance.deposits} ...9 {clock 22-6}; {clock 22-6} ...6 {finance.deposits}; cash ...6 {finance.machines} ...6 {late}; cash ...6 {finance.machines} ...6 {clock 22-6}; cash in at {finance.machines}; {finance.machines} ...4 cash ...6 {clock 22-6}", fr = "{finance.deposits} ...9 {late}; {late} ...6 {finance.deposits}; {finance.deposits} ...9 {clock 22-6}; {clock 22-6} ...6 {finance.deposits}; (comptant|espèces|argent) ...6 {finance.machines} ...6 {late}; (comptant|espèces|argent) ...6 {finance.machines} ...6 {clock 22-6}" }
phrase "shop"   { en = "taxi|cab driver; bartender|server|waitress tips; convenience store; restaurant owner; night drop for the store; choir|tournament|fundraiser", fr = "taxi; barman|barmaid|serveuse pourboires; dépanneur; propriétaire de restaurant; chorale|tournoi|collecte de fonds" }

flag_when "late" :unless("shop", "same paragraph")

hits "[Cash deposits at the ATM between 1 and 4 am], twelve in three weeks, client lists no income."
hits "Client makes [repeated deposits late at night], all in twenties."
hits "He [deposits cash after midnight] five times a week."
hits { fr = "[Dépôts en espèces au guichet entre 1 h et 4 h], douze en trois semaines, aucun revenu déclaré." }
hits { fr = "La cliente fait des [dépôts répétés tard le soir], tout en billets de vingt." }
hits { fr = "Il [dépose de l'argent après minuit] cinq fois par semaine." }
misses "Cash deposits at noon by the bakery, in line with sales."
misses "The taxi driver deposits cash after midnight when his shift ends."
misses "The alarm rang at 3 am at the branch."
misses { fr = "Dépôts en espèces à midi par la boulangerie." }
misses { fr = "Le chauffeur de taxi dépose son argent après minuit." }
misses { fr = "L'alarme de la succursale a sonné à 3 h." }
