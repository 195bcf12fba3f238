indicator "deception.legal_status"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" },
          partnership = { en = "IRCC and CBSA can check the papers", fr = "IRCC et l'ASFC peuvent vérifier les papiers" } }
law       "IRPA 118; IRPA 122"
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Deceived about papers or about obtaining legal status", fr = "Trompée sur les papiers ou l'obtention d'un statut légal" }
why   { en = "False promises about papers leave a person without status and easy to threaten.", fr = "De fausses promesses sur les papiers laissent une personne sans statut et facile à menacer." }
ask   { en = "What was promised about the permit or residence, who was paid, and what papers exist?", fr = "Qu'a-t-on promis sur le permis ou la résidence, qui a été payé, et quels papiers existent?" }
false_alarms { en = "A refused application; a dispute with a licensed consultant.", fr = "Demande refusée; litige avec un consultant autorisé." }

words "promise" { use = "actions.promise" }
words "agent"   { use = "people.controllers, people.recruiters", en = "he, she, they", fr = "il, elle, ils, on" }
words "status"  { en = "permanent residence, permanent residency, PR, residency, citizenship, papers, work permit, work visa, open permit, visa, status, LMIA, refugee status, asylum, a permit, legal status, study permit, sponsorship, residency lawyer, immigration lawyer, legal papers, green card, the passport of canada, PR card, immigration papers", fr = "résidence permanente, résidence, citoyenneté, papiers, permis de travail, permis, visa, visa de travail, permis ouvert, statut, EIMT, asile, statut de réfugié, parrainage, statut légal, permis d'études, avocat d'immigration, carte de résident, le passeport canadien, régulariser" }
words "failed"  { en = "never came, never arrived, never arrives, never got, never filed, never applied, was never filed, fake, false, did not exist, doesn't exist, does not exist, was a visitor visa, was a tourist visa, is a visitor, tourist visa, visitor visa, expired, not real, forged, no application, nothing filed, never existed, was a lie, not valid, illegal", fr = "n'est jamais venu, n'arrive jamais, jamais arrivé, jamais reçu, jamais déposé, jamais fait, faux, fausse, n'existe pas, n'existait pas, visa de touriste, visa de visiteur, expiré, pas valide, aucune demande, rien déposé, mensonge, bidon, illégal" }

phrase "promised" { en = "{promise} ... {status}; {agent} ... (get|gets|arrange|fix|help|do|handle|take care of|sort) ... {status} (for|if|after|when|once); told|said ... tourist|visitor visa ... (work permit|legal|fine|work); promised ... {status}; (residence|residency|pr|papers|permit) ... (in exchange|if she|if he|if they|after) ... (work|works|sleep|stay|year)" }
phrase "promised" { fr = "{promise} ... {status}; {agent} ... (obtenir|arranger|s'occuper|faire|aider|régler) ... {status}; dit ... visa de touriste|visiteur ... (permis|travail|légal|correct); (résidence|papiers|permis) ... (en échange|si elle|s'il|s'ils|après) ... (travail|travaille|reste|an)" }
phrase "failed" { en = "{status} ... {failed}; paid ... for ... {status} ... {failed}; {failed} {status}; (paid|pay|pays|charged) ... {money} ... {status} ... {failed}", fr = "{status} ... {failed}; payé ... pour ... {status} ... {failed}; {failed} {status}; (payé|payer|paye|charge) ... {money} ... {status} ... {failed}; {status} qui {failed}" }
phrase "real" { en = "lawyer filed; application refused; officer said; licensed consultant; scores went up; my renewal; renewed my; ministry", fr = "avocat a déposé; demande refusée; l'agente d'ircc; consultant autorisé; mon renouvellement; renouvelé mon" }
phrase "deal" { en = "(promised|promises|promising|told|said|guaranteed|swore|assured|offered) ... {status}; told ... {failed}; {agent} (promised|promises|guaranteed|swore|said|told) ... {status}; was told|promised ... (visa|permit) ... (work|legal|open|real)", fr = "(promis|promet|promettait|garanti|juré|assuré|fait croire) ... {status}; {agent} ... (promis|promet|promettait|garanti|juré|assuré|fait croire) ... {status}; on lui|leur|m|nous (avait|a) (dit|promis) ... (visa|permis|résidence|papiers)" }
phrase "paid" { en = "(paid|pay|pays|charged|charges) ... for ... {status} ... {failed}; (permit|visa|lmia|papers) that never (comes|came|arrives|arrived|existed); (fake|false|forged|bogus) (lmia|work permit|visa|permit|job letter|residency)", fr = "(payé|payer|paye|charge) ... {status} ... {failed}; (permis|visa|eimt|papiers) qui (n'arrive|n'arrivent|n'est jamais|n'existe|n'existait); (faux|fausse|fausses) (eimt|permis de travail|visa|permis|papiers)" }
phrase "paid" { en = "(paid|pay|pays) ... for ... (permit|visa|lmia|papers|residence|pr) ... (turned out|was|is|really|fake|only|never|nothing|actually); (permit|visa|lmia|status|papers) ... (turned out|really|actually) ... (visitor|tourist|fake|expired|false|nothing|student); (visitor|tourist) (visa|record|permit) ... (instead|not|told|working|work permit); (promised|told|said|guaranteed) ... (pr|residence|residency|citizenship|papers|status|permit) ... (after|in|within|if) ... (year|years|months|season|work)" }
phrase "paid" { fr = "(payé|payer|paye|paie) ... (permis|visa|eimt|papiers|résidence) ... (en fait|était|bidon|faux|jamais|rien|finalement|fiche); (permis|visa|eimt|statut|papiers) ... (en fait|finalement|en réalité) ... (visiteur|touriste|faux|expiré|rien|étudiant); (promis|dit|garanti|promettait) ... (résidence|citoyenneté|papiers|statut|permis) ... (après|dans|en|si) ... (an|ans|mois|saison|travaille)" }

flag_when "deal" :unless("real", "2 sentences")
flag_when "failed" :near("promised", "2 sentences") :unless("real", "2 sentences")
flag_when "paid" :unless("real", "2 sentences")

hits "The agent [promised them permanent residence] after one season."
hits "They paid for a [permit that never came]."
hits "She was [told the visitor visa] let her work."
hits { fr = "L'agent lui avait [promis la résidence permanente]." }
hits { fr = "Il a payé pour une [fausse EIMT]." }
hits { fr = "On lui [avait dit que le visa] permettait de travailler." }
misses "Our lawyer filed for permanent residence and the application was refused."
misses "I renewed my work permit in March."
misses "She got her citizenship last week."
misses { fr = "Notre avocat a déposé la demande de résidence permanente." }
misses { fr = "J'ai renouvelé mon permis de travail." }
misses { fr = "Elle a obtenu sa citoyenneté la semaine passée." }
