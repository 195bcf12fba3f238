indicator "financial.etransfer_passthrough"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "FINTRAC path, bank liaison", fr = "voie CANAFE, liaison bancaire" },
          prosecution = { en = "proceeds of crime", fr = "produits de la criminalité" } }
law       "CC 354; CC 462.31"
corroborates "sexual.third_party_control"
source    "FINTRAC-2016; FINTRAC-2021"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Many small incoming email transfers, quickly withdrawn in cash or sent on", fr = "Nombreux petits virements Interac reçus, vite retirés ou transférés" }
why { en = "Many small transfers from strangers that leave at once fit payments that someone else collects.", fr = "De nombreux petits virements d'inconnus qui repartent aussitôt correspondent à des paiements qu'un autre ramasse." }
ask { en = "Who are the senders, at what hours, and where does the money go?", fr = "Qui sont les expéditeurs, à quelles heures, et où va l'argent?" }
false_alarms { en = "A team treasurer, a small seller, split bills.", fr = "Trésorière d'équipe, petite vendeuse, partage de factures." }

words "in"      { use = "finance.etransfers" }
words "many"    { use = "finance.many" }
words "senders" { use = "finance.senders" }
words "out"     { use = "finance.withdrawals", en = "sent on, sent out, forwarded, transferred out, moved out, moved on, passed on, on to, onward, funnelled, outgoing, leaves the account, depleted, to zero, to another account, to a second account, to one account, balance never", fr = "renvoyé, renvoyés, transféré, transférés, viré, virés, acheminé, repart, repartent, sortant, sortants, quitte le compte, à zéro, vers un autre compte, vers un compte, vers un seul compte, aussitôt transférés, transfert sortant" }
words "cleared" { en = "treasurer, hockey, team account, choir, tournament, fundraiser, bake sale, etsy, roommates, garage sale, parents' list, pta, closed no str, cleared", fr = "trésorière, trésorier, hockey, chorale, tournoi, collecte de fonds, colocs, vente de garage, fermé sans déclaration, concert bénéfice" }

phrase "many_in"  { en = "{many} ...6 {in}; {number >= 15} ...4 {in}; {in} ...6 {many} ...4 {senders}; {number >= 15} ...3 (incoming|inbound); {in} ...4 (from)? ...2 {number >= 5} ...3 {senders}", fr = "{many} ...6 {in}; {number >= 15} ...4 {in}; {in} ...6 {many} ...4 {senders}; {number >= 15} ...3 (reçus|entrants) ; {in} ...4 (de)? ...2 {number >= 5} ...3 {senders}" }
phrase "out"      { en = "{finance.soon} ...6 {out}; {out} ...6 {finance.soon}; {out} ...4 (within|in) ...2 (hours|minutes|an hour); pass through account; pass-through account; passthrough; flow through account; flow-through; in and out ...3 (same day|within); emptied|drained|zeroed", fr = "{finance.soon} ...6 {out}; {out} ...6 {finance.soon}; {out} ...4 en ...2 (heures|minutes|moins); compte de passage; compte de transit; sert de passage; servant seulement de passage; vidé|vidée" }
phrase "men"      { en = "from ...2 (different|various|unrelated|multiple|many|male) ...2 (men|males|senders|individuals|people|names); male senders|names|payers; senders ...3 (all|mostly|mainly) ...1 (male|men)", fr = "(d'|de|des) ...2 (différents|divers|plusieurs) ...2 (hommes|expéditeurs|individus|personnes); (expéditeurs|noms) masculins; surtout des hommes" }
phrase "small"    { en = "{money < 500} ...3 (each|to|and|-) ...3 {money < 500}?; small (amounts|transfers|e-transfers|credits|sums); round amounts; rounded amounts", fr = "(petits|petites) (montants|virements|sommes); montants ronds; {money < 500} ...3 (chacun|à|et) ...3 {money < 500}?" }
phrase "cleared"  { en = "{cleared}", fr = "{cleared}" }

flag_when "many_in" :near("out", "same paragraph")   :unless("cleared", "anywhere")
flag_when "many_in" :near("men", "2 sentences")      :unless("cleared", "anywhere")
flag_when "many_in" :near("small", "2 sentences")    :unless("cleared", "anywhere")

hits "[Dozens of incoming e-transfers] from different men, withdrawn in cash the same day."
hits "Account gets [40 Interac transfers] a week from male senders and is emptied each morning."
hits "[Numerous e-transfers] in small amounts, then one cash withdrawal within hours."
hits { fr = "[Des dizaines de virements Interac] de différents hommes, retirés le jour même." }
hits { fr = "Le compte reçoit [40 virements Interac] par semaine de noms masculins." }
hits { fr = "[Plusieurs petits virements] reçus, puis retrait au guichet dans l'heure." }
misses "Treasurer of the hockey team got 61 e-transfers from parents and paid the motel."
misses "One e-transfer for the rent each month."
misses "The branch closed early on Friday."
misses { fr = "La trésorière de la chorale a reçu 140 virements Interac pour le concert." }
misses { fr = "Un virement par mois pour le loyer." }
misses { fr = "La succursale a fermé tôt vendredi." }
