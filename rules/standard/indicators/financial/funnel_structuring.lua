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
changed   "2026-11-26"

title { en = "Funnel account, deposits in one region and withdrawals in another, or under the reporting threshold", fr = "Compte entonnoir, dépôts dans une région et retraits dans une autre, ou sous le seuil de déclaration" }
why { en = "Money put in far from where it is taken out, or kept under the threshold, is made hard to follow.", fr = "De l'argent déposé loin d'où il est retiré, ou gardé sous le seuil, est rendu difficile à suivre." }
ask { en = "Where were the deposits and withdrawals, and by whom?", fr = "Où et par qui ont été faits les dépôts et les retraits?" }
false_alarms { en = "A student whose parents deposit in another city.", fr = "Un étudiant dont les parents déposent dans une autre ville." }

words "under"   { use = "finance.threshold" }
words "cash"    { use = "finance.deposits", en = "cash, amounts, transactions", fr = "espèces, comptant, montants, opérations" }

phrase "funnel"    { en = "{finance.deposits} ...4 (in|at|from) ...3 {travel.places_ca} ...6 {finance.withdrawals} ...6 {travel.places_ca}; {finance.deposits} ...6 (one|several|different|multiple|many) ...2 (city|cities|province|provinces|branches|locations) ...6 {finance.withdrawals}; funnel account; deposited|deposits in one ...2 (city|province|region); third parties ...3 deposit ...6 (cities|provinces|branches); {finance.deposits} ...6 {number >= 3} ...1 (branches|cities|provinces|atms|machines)", fr = "{finance.deposits} ...4 (à|de|dans) ...3 {travel.places_ca} ...6 {finance.withdrawals} ...6 {travel.places_ca}; {finance.deposits} ...6 (une|plusieurs|différentes|diverses) ...2 (ville|villes|province|provinces|succursales) ...6 {finance.withdrawals}; compte entonnoir; {finance.deposits} ...6 {number >= 3} ...1 (succursales|villes|provinces|guichets)" }
phrase "threshold" { en = "{under}; (just|slightly|barely) ...1 (under|below|shy of) ...1 {money 8000-11000}; {cash} ...4 {under}; {money 8500-9999} ...9 {cash}; {cash} ...6 {money 8500-9999}; {number 8500-9999} ...4 (cash|deposit|deposits|each)", fr = "{under}; (juste|tout juste|légèrement) ...1 (sous|en dessous de|en bas de) ...1 {money 8000-11000}; {cash} ...4 {under}; {money 8500-9999} ...9 {cash}; {cash} ...6 {money 8500-9999}" }
phrase "bank"      { en = "deposit|deposits|cash|account|withdrawal|withdrawals|transactions|transfers|wire", fr = "dépôt|dépôts|espèces|comptant|compte|retrait|retraits|opérations|virements|versements" }

flag_when "funnel"
flag_when "threshold" :near("bank", "anywhere")

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
