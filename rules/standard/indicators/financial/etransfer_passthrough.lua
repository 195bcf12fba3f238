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
changed   "2026-11-27"

title { en = "Many small incoming email transfers, quickly withdrawn in cash or sent on",
        fr = "Nombreux petits virements Interac reçus, vite retirés ou transférés" }
why   { en = "Many small transfers from strangers that leave at once fit payments that someone else collects.", fr = "De nombreux petits virements d'inconnus qui repartent aussitôt correspondent à des paiements qu'un autre ramasse." }
ask   { en = "Who are the senders, at what hours, and where does the money go?",
        fr = "Qui sont les expéditeurs, à quelles heures, et où va l'argent?" }
false_alarms { en = "A team treasurer, a small seller, split bills.",
               fr = "Trésorière d'équipe, petite vendeuse, partage de factures." }

words "in" { use = "finance.etransfers" }
words "many" { use = "finance.many" }
words "senders" { use = "finance.senders" }
words "out" { use = "finance.withdrawals", en = "sent on, sent out, forwarded, transferred out, moved out, moved on, passed on, on to, onward, funnelled, outgoing, leaves the account, depleted, to zero, to another account, to a second account, to one account, balance never", fr = "renvoyé, renvoyés, transféré, transférés, viré, virés, acheminé, repart, repartent, sortant, sortants, quitte le compte, à zéro, vers un autre compte, vers un compte, vers un seul compte, aussitôt transférés, transfert sortant" }
words "cleared" { en = "treasurer, hockey, team account, choir, tournament, fundraiser, bake sale, etsy, roommates, garage sale, parents' list, pta, closed no str, was cleared", fr = "trésorière, trésorier, hockey, chorale, tournoi, collecte de fonds, colocs, vente de garage, fermé sans déclaration, concert bénéfice" }

phrase "many_in" { en = "{many} ...6 {in}; {number >= 15} ...1 (e-transfers|etransfers|transfers|emts|interacs|credits|deposits); {in} ...6 {many} ...4 {senders}; {number >= 15} ...3 (incoming|inbound); {in} ...4 (from)? ...2 {number >= 5} ...3 {senders}", fr = "{many} ...6 {in}; {number >= 15} ...1 (virements|interac|transferts|crédits|dépôts); {in} ...6 {many} ...4 {senders}; {number >= 15} ...3 (reçus|entrants); {in} ...4 (de)? ...2 {number >= 5} ...3 {senders}" }
phrase "out" { en = "{finance.soon} ...6 {out}; {out} ...6 {finance.soon}; {out} ...4 (within|in) ...2 (hours|minutes|an hour); pass through account; pass-through account; passthrough; flow through account; flow-through; in and out ...3 (same day|within); emptied|drained|zeroed", fr = "{finance.soon} ...6 {out}; {out} ...6 {finance.soon}; {out} ...4 en ...2 (heures|minutes|moins); compte de passage; compte de transit; sert de passage; servant seulement de passage; vidé|vidée" }
phrase "men" { en = "from ...2 (different|various|unrelated|multiple|many|male) ...2 (men|males|senders|individuals|people|names); male senders|names|payers; senders ...3 (all|mostly|mainly) ...1 (male|men)", fr = "(d'|de|des) ...2 (différents|divers|plusieurs) ...2 (hommes|expéditeurs|individus|personnes); (expéditeurs|noms) masculins; surtout des hommes" }
phrase "small" { en = "{money < 500} ...3 (each|to|and|-) ...3 {money < 500}?; small (amounts|transfers|e-transfers|credits|sums); round amounts; rounded amounts", fr = "(petits|petites) (montants|virements|sommes); montants ronds; {money < 500} ...3 (chacun|à|et) ...3 {money < 500}?" }
phrase "cleared" { en = "{cleared}", fr = "{cleared}" }
words "in9" { use = "finance.etransfers", en = "e-transfers, e-transfer, etransfers, interac, transfers, money, funds, emts, email money transfers, credits, payments, low-value credits", fr = "virements, virement, interac, fonds, l'argent, crédits, paiements, petits crédits, télévirements" }
words "out9" { use = "finance.withdrawals", en = "drained, zero, emptied, forwarded, forward it, redirected, sent to one, sent on, money out, leaving the same day, depletion, gone by, never stays, cash withdrawn, single debit, same beneficiary, withdrawn, zero by, to the same male, to one male, to him, send it all to him, moves through, move through, conduit, passes through, in minutes, balance never", fr = "vidé, vidés, à zéro, réacheminés, redirigé, transfère, lui transfère, transférer, sort, repartent, se vide, ne dure jamais, retrait comptant, un seul débit, même bénéficiaire, retirés, à un seul homme, toute y envoyer, lui envoyer, passent, conduit, en quelques minutes, aussitôt" }
words "men9" { en = "men, guys, dudes, males, senders, strangers, customers, johns, clients, individuals, unrelated, different people, from friends, {number}", fr = "hommes, gars, inconnus, expéditeurs, clients, personnes, individus, sans lien, d'amis" }
phrase "in9" { en = "{in9} ...9 {men9}; {men9} ...9 {in9}; {number >= 10} ...3 {in9}",
               fr = "{in9} ...9 {men9}; {men9} ...9 {in9}; {number >= 10} ...3 {in9}" }
phrase "out9" { en = "{out9}", fr = "{out9}" }
phrase "notes9" { en = "(memo|memos|notes|message|messages|descriptions|reference) ...9 (hearts|emoji|room|rooms|hour|hr|girls|babe|massage|half hour|thanks|service|full); {in9} ...6 (hearts|room numbers|hr|thanks babe|half hour|incall); (different|unrelated) (people|men|persons|individuals) ...6 transfers", fr = "(mémo|notes|message|messages|libellés|description) ...9 (coeurs|émojis|chambre|chambres|heure|filles|bb|massage|demi-heure|merci|service); {in9} ...6 (coeurs|numéros de chambre|merci bb|demi-heure)" }
phrase "conduit9" { en = "account ...4 (conduit|pass-through|passthrough|passes through|to pass money|only used to) ; (money|funds) in,? (money|funds) out; (send|sends|sent|makes me send|make me send|forward) (it|them|that|everything|all)? (all)? to him; customers pay her by e-transfer", fr = "compte ...4 (conduit|passage|transit) ; (argent|fonds) (entre|entrent),? ... (argent|fonds)? (sort|sortent); (toute|tout) (y|lui) (envoyer|transférer); clients (la|me) paient par (interac|virement)" }

phrase "conduit9" { en = "(money|funds|cash|everything) ...2 in ...3 {finance.etransfers} ...3 (leaves|leave|goes out|gone|sent on|withdrawn|is out) ...3 (hour|hours|minutes|same day|right away|at once)",
                    fr = "(argent|fonds|tout) ...1 (entre|rentre|arrive|entrent|arrivent) ...3 {finance.etransfers} ...3 (repart|ressort|sort|repartent|renvoyé|retiré|parti) ...4 (heure|heures|minutes|jour même|tout de suite|aussitôt)" }
flag_when "many_in" :near("out", "same paragraph") :unless("cleared", "anywhere")
flag_when "many_in" :near("men", "2 sentences") :unless("cleared", "anywhere")
flag_when "many_in" :near("small", "2 sentences") :unless("cleared", "anywhere")
flag_when "in9" :near("out9", "2 sentences") :unless("cleared", "anywhere")
flag_when "notes9" :unless("cleared", "anywhere")
flag_when "conduit9" :unless("cleared", "anywhere")

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
hits "[transfers from forty men], emptied at an ATM within the hour."
hits "The [memos have hearts] and room numbers."
hits { fr = "Des [virements de quarante hommes], vidés au guichet aussitôt." }
hits { fr = "Les [messages ont des coeurs et des numéros de chambre]." }
misses "My paycheque comes in and bills go out the same day, sadly."
misses "She sells candles and is paid by e-transfer."
misses { fr = "Ma paye entre et les factures sortent le même jour, malheureusement." }
misses { fr = "Elle vend des chandelles et se fait payer par virement." }
hits { en          = "[Forty e-transfers] of 80 to 200 dollars from men, [taken out in cash the same evening].",
       fr          = "[Quarante virements Interac] de 80 à 200 $ provenant d'hommes, [retirés comptant le soir même].",
       source_type = "bank_alert" }
hits { en          = "Money [comes in by e-transfer and leaves within the hour] to the same person.",
       fr          = "L'argent [entre par virement et repart dans l'heure] vers la même personne.",
       source_type = "bank_alert" }
hits { en          = "[Dozens of small e-transfers from unknown men] each night, [emptied] at the ATM before morning.",
       fr          = "Des [dizaines de petits virements d'hommes inconnus] chaque nuit, [vidés] au guichet avant le matin.",
       source_type = "bank_alert" }
misses { en = "My pay comes in by e-transfer and I pay the rent on the first.",
         fr = "Ma paye entre par virement et je paye le loyer le premier." }
