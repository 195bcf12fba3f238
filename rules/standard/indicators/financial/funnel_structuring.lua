indicator "financial.funnel_structuring"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { partnership = { en = "FINTRAC path", fr = "voie CANAFE" },
          prosecution = { en = "proceeds of crime", fr = "produits de la criminalité" } }
law       "CC 354; CC 462.31"
source    "FINCEN-2014; FINCEN-2020"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Funnel account, deposits in one region and withdrawals in another, or under the reporting threshold", fr = "Compte entonnoir, dépôts dans une région et retraits dans une autre, ou sous le seuil de déclaration" }
why   { en = "Money put in far from where it is taken out, or kept under the threshold, is made hard to follow.", fr = "De l'argent déposé loin d'où il est retiré, ou gardé sous le seuil, est rendu difficile à suivre." }
ask   { en = "Where were the deposits and withdrawals, and by whom?",
        fr = "Où et par qui ont été faits les dépôts et les retraits?" }
false_alarms { en = "A student whose parents deposit in another city.",
               fr = "Un étudiant dont les parents déposent dans une autre ville." }

words "under" { use = "finance.threshold" }
words "cash" { use = "finance.deposits",
               en  = "cash, amounts, transactions",
               fr  = "espèces, comptant, montants, opérations" }

phrase "funnel" { en = "{finance.deposits} ...4 (in|at|from) ...3 {travel.places_ca} ...6 {finance.withdrawals} ...6 {travel.places_ca}; {finance.deposits} ...6 (one|several|different|multiple|many) ...2 (city|cities|province|provinces|branches|locations) ...6 {finance.withdrawals}; funnel account; deposited|deposits in one ...2 (city|province|region); third parties ...3 deposit ...6 (cities|provinces|branches); {finance.deposits} ...6 {number >= 3} ...1 (branches|cities|provinces|atms|machines)", fr = "{finance.deposits} ...4 (à|de|dans) ...3 {travel.places_ca} ...6 {finance.withdrawals} ...6 {travel.places_ca}; {finance.deposits} ...6 (une|plusieurs|différentes|diverses) ...2 (ville|villes|province|provinces|succursales) ...6 {finance.withdrawals}; compte entonnoir; {finance.deposits} ...6 {number >= 3} ...1 (succursales|villes|provinces|guichets)" }
phrase "threshold" { en = "{under}; (just|slightly|barely) ...1 (under|below|shy of) ...1 {money 8000-11000}; {cash} ...4 {under}; {money 8500-9999} ...9 {cash}; {cash} ...6 {money 8500-9999}; {number 8500-9999} ...4 (cash|deposit|deposits|each)", fr = "{under}; (juste|tout juste|légèrement) ...1 (sous|en dessous de|en bas de) ...1 {money 8000-11000}; {cash} ...4 {under}; {money 8500-9999} ...9 {cash}; {cash} ...6 {money 8500-9999}" }
phrase "bank" { en = "deposit|deposits|cash|account|withdrawal|withdrawals|transactions|transfers|wire", fr = "dépôt|dépôts|espèces|comptant|compte|retrait|retraits|opérations|virements|versements" }
phrase "funnel" { en = "(goes in|deposited|deposits|deposit|credited|cash in|in at|arriving) ...9 {travel.places_ca} ...9 (comes out|withdrawn|withdrawals|withdraws|emptied|out at|atms) ...9 {travel.places_ca}; (several|different|many) (people|persons|individuals|females|strangers|third parties) ... (deposit|deposits|deposited) ...9 (one|single|same) ... (account|person) ...9 (withdraws|withdrew|withdrawn|empties); (deposits|deposited|money deposited) ... by (strangers|third parties|different|various|unknown) ...9 (withdrawn|cities|across|province|females|branches|lived); (four|five|three|several|many|different|multiple) branches in (one|a|the same) day; (opened in|card used in) ...3 {travel.places_ca} ...9 {travel.places_ca} ...9 {travel.places_ca}; (debit card|card) used in ...9 (while|as) ... deposits", fr = "(déposé|déposés|dépôts|dépôt|crédité|versé|entre) ...9 {travel.places_ca} ...9 (retiré|retirés|retraits|retire|vidé|sort) ...9 {travel.places_ca}; (plusieurs|différentes|diverses) (personnes|femmes|individus|tiers|inconnus) ... (déposent|dépôts|déposé) ...9 (un|même|seul) ... (compte|personne) ...9 (retire|retraits|vide); (dépôts|déposé|argent déposé) ... par des (inconnus|tiers|différentes|diverses) ...9 (retiré|villes|pays|province|habité|succursales); (quatre|cinq|trois|plusieurs|différentes) succursales dans (une|la même) journée; (ouvert à|carte utilisée à) ...3 {travel.places_ca} ...9 {travel.places_ca} ...9 {travel.places_ca}; carte (de débit)? utilisée en ...9 (pendant|alors) que ... dépôts" }
phrase "structured" { en = "(asked|asks) ... what (amount|sum) ... (reported|report|declared); (keep|stay) it? (under|below) (ten|10) ...6 (bank|ask|report|questions); (structured|split|splitting|smurfing|smurf|broken up) ...6 (deposits|amounts|accounts|cash|threshold|students|each); (just|right) (shy of|under|below) the (reporting)? (limit|threshold); so (none|no one deposit) (tops|exceeds|reaches); deposits? of {money 8000-9999} ...3 {money 8000-9999}", fr = "(demandé|demande) ... (quel montant|partir de quel montant) ... (déclaré|déclare|rapporté); (reste|rester|garde) en bas de (dix|10) ...6 (banque|questions|déclarer)?; (fractionnés|fractionner|répartis|schtroumpfage|divisés) ...6 (dépôts|montants|comptes|espèces|seuil|chacun); (juste|tout juste) (sous|en dessous de|en bas de) la limite; pour qu'aucun ne dépasse; dépôts de {money 8000-9999} ...3 {money 8000-9999}" }
phrase "own10" { en = "sale of my car; we moved; to his son; the store deposits; does the bank have to; was cloned", fr = "vente de mon auto; a déménagé; à son fils; le magasin dépose; doit-elle déclarer; a été clonée" }

phrase "funnel" { en = "(cash|money) (put in|paid in|deposited) ...3 (in|at|from) ...2 {travel.places_ca} ...3 {finance.withdrawals} ...3 {travel.places_ca}" }
flag_when "funnel"
flag_when "threshold" :near("bank", "anywhere")
flag_when "structured" :unless("own10", "2 sentences")

hits "[Deposits in Halifax and withdrawals in Calgary] within hours, no ties to either city."
hits "Several [cash deposits of just under $10,000] on Mondays."
hits "Cash [deposits at five branches] the same afternoon, then one withdrawal."
hits { fr = "[Dépôts à Halifax et retraits à Calgary] en quelques heures." }
hits { fr = "Plusieurs [dépôts en espèces juste sous 10 000 $] le lundi." }
hits { fr = "[Dépôts dans cinq succursales] le même après-midi, puis un retrait." }
misses "A deposit of $200 at the branch on Main Street."
misses "She withdrew cash in Calgary on holiday."
misses "He drove from Halifax to Calgary with his family."
misses { fr = "Un dépôt de 200 $ à la succursale du coin." }
misses { fr = "Elle a retiré de l'argent à Calgary en vacances." }
misses { fr = "Il a conduit de Halifax à Calgary." }
hits "[deposits of $9,600 and $9,400] two days running."
hits "The amounts are [split among five accounts]."
hits { fr = "Les montants sont [répartis dans cinq comptes]." }
hits { fr = "Le client a [demandé à partir de quel montant c'est déclaré]." }
misses "My card was cloned and used in BC."
misses "What amount does the bank have to report?"
misses { fr = "Ma carte a été clonée et utilisée en Colombie-Britannique." }
misses { fr = "À partir de quel montant la banque doit-elle déclarer?" }
hits { en          = "[Cash put in at branches in Surrey, taken out in Toronto] the next day.",
       fr          = "[Comptant déposé dans des succursales de Surrey, retiré à Toronto] le lendemain.",
       source_type = "bank_alert" }
hits { en          = "Five deposits of [9,500 cash] in one week.",
       fr          = "Cinq [dépôts de 9 500 $] comptant en une semaine.",
       source_type = "bank_alert" }
hits { en          = "[Deposits in Montreal are withdrawn in Vancouver within the hour].",
       fr          = "[Les dépôts faits à Montréal sont retirés à Vancouver dans l'heure].",
       source_type = "bank_alert" }
