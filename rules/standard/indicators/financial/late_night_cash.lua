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
changed   "2026-11-27"

title { en = "Frequent cash deposits at night or outside business hours (ATM)",
        fr = "Dépôts en espèces fréquents la nuit ou hors des heures d'ouverture (GAB)" }
why   { en = "Cash that comes in at night, again and again, fits earnings of nights.",
        fr = "De l'argent déposé la nuit, à répétition, correspond à des gains de nuit." }
ask   { en = "Who makes the deposits, and what is the stated income?",
        fr = "Qui fait les dépôts, et quel est le revenu déclaré?" }
false_alarms { en = "Taxi, bar and restaurant staff; shops with night drops.",
               fr = "Chauffeurs de taxi, employés de bar; commerces avec dépôt de nuit." }

words "late" { use = "finance.night" }

phrase "late" { en = "{finance.deposits} ...9 {late}; {late} ...6 {finance.deposits}; {finance.deposits} ...9 {clock 22-6}; {clock 22-6} ...6 {finance.deposits}; cash ...6 {finance.machines} ...6 {late}; cash ...6 {finance.machines} ...6 {clock 22-6}; cash in at {finance.machines}; {finance.machines} ...4 cash ...6 {clock 22-6}", fr = "{finance.deposits} ...9 {late}; {late} ...6 {finance.deposits}; {finance.deposits} ...9 {clock 22-6}; {clock 22-6} ...6 {finance.deposits}; (comptant|espèces|argent) ...6 {finance.machines} ...6 {late}; (comptant|espèces|argent) ...6 {finance.machines} ...6 {clock 22-6}" }
phrase "shop" { en = "taxi|cab driver; bartender|server|waitress tips; convenience store; restaurant owner; night drop for the store; choir|tournament|fundraiser", fr = "taxi; barman|barmaid|serveuse pourboires; dépanneur; propriétaire de restaurant; chorale|tournoi|collecte de fonds" }
words "cash9" { use = "finance.deposits", en = "cash, currency, bills, twenties, twenties and fifties, cash in, cash credits, currency deposits, cash lodgements, lodgements, cash went into, cash deposited, deposits, put the money in the bank machine, money in the bank machine, feeding it bills, feeds bills, deposits what she earned", fr = "argent, espèces, comptant, billets, billets de vingt, liasses, crédits en espèces, versements, versements en espèces, dépôts, dépôts d'espèces, argent entre, met des billets, mettre l'argent dans le guichet, dépose ce qu'elle" }
words "late9" { use = "finance.night", en = "overnight, nightly, every night, most nights, nights, after midnight, before sunrise, at dawn, until dawn, and dawn, when the branch is closed, branch is closed, after-hours, after hours, outside of business hours, unusual hours, around four in the morning, around three in the morning, small hours, early hours, middle of the night", fr = "pendant la nuit, toutes les nuits, chaque nuit, nuits, après minuit, avant le lever du soleil, à l'aube, et l'aube, quand la succursale est fermée, succursale est fermée, hors des heures, en dehors des heures, heures inhabituelles, vers quatre heures du matin, vers trois heures du matin, en pleine nuit, petites heures, milieu de la nuit" }
words "acct9" { use = "finance.machines", en = "account, deposit, deposits, atm, abm, bank machine, cash machine, client, customer, branch, credits, into", fr = "compte, dépôt, dépôts, guichet, gab, cliente, client, succursale, crédits, machine" }
phrase "cash_late" { en = "{cash9} ...12 {late9}; {late9} ...9 {cash9}; {cash9} ...12 {clock 22-6}; {clock 22-6} ...9 {cash9}; {acct9} ... {clock 22-6} ...9 {cash9}", fr = "{cash9} ...12 {late9}; {late9} ...9 {cash9}; {cash9} ...12 {clock 22-6}; {clock 22-6} ...9 {cash9}; {acct9} ... {clock 22-6} ...9 {cash9}" }
phrase "acct9" { en = "{acct9}", fr = "{acct9}" }
phrase "repeat9" { en = "nights; deposits; times; most; multiple; several; every; each; pattern; repeated; frequent; nearly always; nightly; {number >= 10}; {clock 22-6} ... {clock 22-6}", fr = "nuits; dépôts; fois; surtout; plusieurs; nombreux; chaque; toutes; répétés; fréquents; presque toujours; séquence; {number >= 10}; {clock 22-6} ... {clock 22-6}" }
phrase "no9" { en = "puppy; deposit by; withdrew; withdraw; taxi; coffee; out of service; break into; i deposited my pay; restaurant closes", fr = "retiré; taxi; café; en panne; défoncer; ma paye" }
phrase "late" { en = "cash withdrawals at {clock 22-6}; (abm|atm|bank machine) ...6 {clock 22-6} ...9 (stack|cards|cash|deposit|deposits)", fr = "(dépôts|dépôt|versements|retraits) ...6 entre {clock 20-24} et {clock 2-7}; (même appareil|guichet|gab) à {clock 22-6}" }

phrase "late" { en = "{finance.machines} ...2 (fifties|twenties|hundreds|tens) ...4 {late}" }
flag_when "late" :unless("shop", "same paragraph")
flag_when "cash_late" :near("acct9", "same sentence") :near("repeat9", "2 sentences")
          :unless("no9", "same sentence") :unless("shop", "same paragraph")

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
hits "[deposits of small bills, mostly between midnight and dawn], at three ATMs."
hits "He makes her [put the money in the bank machine every night] at two."
hits { fr = "Plusieurs [dépôts de petits billets, surtout entre minuit et l'aube]." }
hits { fr = "Il lui fait [mettre l'argent dans le guichet chaque nuit]." }
misses "Someone tried to break the bank machine at 3 a.m."
misses "He works nights and buys coffee at 3 a.m."
misses { fr = "Il travaille de nuit et prend un café à 3 h." }
misses { fr = "Le bar dépose son argent à dix heures le matin." }
hits { en          = "[Cash deposits at the ATM between 1 and 5 a.m.] most nights.",
       fr          = "[Dépôts d'argent comptant au guichet entre 1 h et 5 h du matin] presque chaque nuit.",
       source_type = "bank_alert" }
hits { en          = "She [deposits twenties at three in the morning], every night of the week.",
       fr          = "Elle [dépose des vingt à trois heures du matin], toutes les nuits de la semaine.",
       source_type = "bank_alert" }
hits { en          = "[Client feeds the ATM with fifties after midnight], four nights a week.",
       fr          = "[La cliente nourrit le guichet de billets de cinquante après minuit], quatre nuits par semaine.",
       source_type = "bank_alert" }
