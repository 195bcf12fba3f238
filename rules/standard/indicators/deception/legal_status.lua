indicator "deception.legal_status"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "any"
pillars { prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" },
          partnership = { en = "IRCC and CBSA can check the papers",
                          fr = "IRCC et l'ASFC peuvent vérifier les papiers" } }
law       "IRPA 118; IRPA 122"
source    "ILO-2009; UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Deceived about papers or about obtaining legal status",
        fr = "Trompée sur les papiers ou l'obtention d'un statut légal" }
why   { en = "False promises about papers leave a person without status and easy to threaten.", fr = "De fausses promesses sur les papiers laissent une personne sans statut et facile à menacer." }
ask   { en = "What was promised about the permit or residence, who was paid, and what papers exist?", fr = "Qu'a-t-on promis sur le permis ou la résidence, qui a été payé, et quels papiers existent?" }
false_alarms { en = "A refused application; a dispute with a licensed consultant.",
               fr = "Demande refusée; litige avec un consultant autorisé." }

words "promise" { use = "actions.promise" }
words "agent" { use = "people.controllers, people.recruiters",
                en  = "he, she, they",
                fr  = "il, elle, ils, on" }
words "status" { en = "permanent residence, permanent residency, PR, residency, citizenship, papers, work permit, work visa, open permit, visa, status, LMIA, refugee status, asylum, a permit, legal status, study permit, sponsorship, residency lawyer, immigration lawyer, legal papers, green card, the passport of canada, PR card, immigration papers", fr = "résidence permanente, résidence, citoyenneté, papiers, permis de travail, permis, visa, visa de travail, permis ouvert, statut, EIMT, demande d'asile, statut de réfugié, parrainage, statut légal, permis d'études, avocat d'immigration, carte de résident, le passeport canadien, régulariser" }
words "failed" { en = "never came, never arrived, never arrives, never got, never filed, never applied, was never filed, fake, false, did not exist, doesn't exist, does not exist, was a visitor visa, was a tourist visa, is a visitor, tourist visa, visitor visa, expired, not real, forged, no application, nothing filed, never existed, was a lie, not valid, illegal", fr = "n'est jamais venu, n'arrive jamais, jamais arrivé, jamais reçu, jamais déposé, jamais fait, faux, fausse, n'existe pas, n'existait pas, visa de touriste, visa de visiteur, expiré, pas valide, aucune demande, rien déposé, mensonge, bidon, illégal" }

phrase "promised" { en = "{promise} ... {status}; {agent} ... (get|gets|arrange|fix|help|do|handle|take care of|sort) ... {status} (for|if|after|when|once); told|said ... tourist|visitor visa ... (work permit|legal|fine|work); promised ... {status}; (residence|residency|pr|papers|permit) ... (in exchange|if she|if he|if they|after) ... (work|works|sleep|stay|year)" }
phrase "promised" { fr = "{promise} ... {status}; {agent} ... (obtenir|arranger|s'occuper|faire|aider|régler) ... {status}; dit ... visa de touriste|visiteur ... (permis|travail|légal|correct); (résidence|papiers|permis) ... (en échange|si elle|s'il|s'ils|après) ... (travail|travaille|reste|an)" }
phrase "failed" { en = "{status} ... {failed}; paid ... for ... {status} ... {failed}; {failed} {status}; (paid|pay|pays|charged) ... {money} ... {status} ... {failed}", fr = "{status} ... {failed}; payé ... pour ... {status} ... {failed}; {failed} {status}; (payé|payer|paye|charge) ... {money} ... {status} ... {failed}; {status} qui {failed}" }
phrase "real" { en = "lawyer filed; application refused; officer said; licensed consultant; scores went up; my renewal; renewed my; ministry", fr = "avocat a déposé; demande refusée; l'agente d'ircc; consultant autorisé; mon renouvellement; renouvelé mon" }
phrase "deal" { en = "(promised|promises|promising|guaranteed|swore|assured|offered) ... {status}; told ... {failed}; {agent} (promised|promises|guaranteed|swore) ... {status}; was told|promised ... (visa|permit) ... (work|legal|open|real)", fr = "(promis|promet|promettait|garanti|juré|assuré|fait croire) ... {status}; {agent} ... (promis|promet|promettait|garanti|juré|assuré|fait croire) ... {status}; on lui|leur|m|nous (avait|a) (dit|promis) ... (visa|permis|résidence|papiers)" }
phrase "paid" { en = "(paid|pay|pays|charged|charges) ... for ... {status} ... {failed}; (permit|visa|lmia|papers) that never (comes|came|arrives|arrived|existed); (fake|false|forged|bogus) (lmia|work permit|visa|permit|job letter|residency)", fr = "(payé|payer|paye|charge) ... {status} ... {failed}; (permis|visa|eimt|papiers) qui (n'arrive|n'arrivent|n'est jamais|n'existe|n'existait); (faux|fausse|fausses) (eimt|permis de travail|visa|permis|papiers)" }
phrase "paid" { en = "(paid|pay|pays) ... for ... (permit|visa|lmia|papers|residence|pr) ... (turned out|was|is|really|fake|only|never|nothing|actually); (permit|visa|lmia|status|papers) ... (turned out|really|actually) ... (visitor|tourist|fake|expired|false|nothing|student); (visitor|tourist) (visa|record|permit) ... (instead|not|told|working|work permit); (promised|told|said|guaranteed) ... (pr|residence|residency|citizenship|papers|status|permit) ... (after|in|within|if) ... (year|years|months|season|work)" }
phrase "paid" { fr = "(payé|payer|paye|paie) ... (permis|visa|eimt|papiers|résidence) ... (en fait|était|bidon|faux|jamais|rien|finalement|fiche); (permis|visa|eimt|statut|papiers) ... (en fait|finalement|en réalité) ... (visiteur|touriste|faux|expiré|rien|étudiant); (promis|dit|garanti|promettait) ... (résidence|citoyenneté|papiers|statut|permis) ... (après|dans|en|si) ... (an|ans|mois|saison|travaille)" }
words "failed" { en = "no application, never filed, never sent anything, never sent, not real, isn't real, is not real, counterfeit, counterfeited, doesn't exist, ran out, has run out, isn't able to, not able to, is not licensed, no licence, licence doesn't exist, not a licensed, only visitor, only a visitor, visitor stamp, visitor record, was not legal, it was not, was never submitted, nothing was submitted, no file", fr = "aucune demande, jamais déposés, jamais déposée, jamais envoyé, rien envoyé, pas une vraie, n'est pas une vraie, contrefait, contrefaite, s'est avérée fausse, avérée fausse, échu, échue, peut même pas, pas de licence, pas autorisé, juste visiteur, juste une étampe, étampe de visiteur, fiche de visiteur, jamais soumis, rien soumis, aucun dossier" }
words "status" { en = "job letter, my papers, our papers, work permit, permits, our visas, permanent resident, visa page, study permit, letter of offer", fr = "lettre d'emploi, mes papiers, ses papiers, nos visas, leurs permis, résidente permanente, résident permanent, carte de résident" }
phrase "deal" { en = "(says|keeps saying|said|told|claims|swore|swears) ... (working on|fix|fixing|take care of|taking care of|handle|handling|look after|sort out|do) ... (my|her|his|their|our) (papers|permit|visa|status|pr|paperwork|residence); (promised|promises|offered|swears|guaranteed) to (sponsor|fix|renew|legalize|get) (me|her|him|them|us|papers|my|his); (made to believe|led to believe|believed|thinks|thought|thinking|told) ... (status|permit|visa|pr|permanent resident|papers|work permit|she's a permanent|he was allowed to work|it let him work|it lets her work|let him work) ...12 (renewed|ran out|expired|not real|fake|visitor|never|found out|only|not)" }
phrase "deal" { fr = "(dit|disait|répète|jure|prétend) ... (s'occupe|s'occuper|arranger|arrangerait|arrange|régler|réglera|travaille sur) ... (mes|ses|leurs|nos) (papiers|permis|visas|documents|démarches); (promis|promet|offert|jure|juré) de (me|la|le|les|nous)? (parrainer|régulariser|renouveler|arranger); (fait croire|fait accroire|croyait|pense|pensait|pensais|laissé croire) ... (statut|permis|visa|résidente|résident|papiers|pouvoir travailler) ...12 (renouvelé|échu|expiré|pas une vraie|faux|fausse|visiteur|jamais|appris|juste|non)" }
phrase "paid" { en = "(sold|sells|selling) ... (same|one|fake|the) (lmia|permit|job offer|visa|letter) ...5 (families|people|workers|times|men|women|to)?; (collected|took|charged) (money|our money|fees|their money) to (extend|renew|get|file|process) ... (visa|visas|permit|permits|papers|status); (visa|permit|letter|lmia|passport) ... (counterfeit|counterfeited|fake|forged) ... (agent|unaware|didn't know|did not know|got it for|consultant); (consultant|agent|lawyer) ... (not licensed|no licence|unlicensed|not registered|ghost); {money} for a (job letter|letter|job offer|lmia|permit) ...6 (fake|false|forged|not real|turned out)" }
phrase "paid" { fr = "(vendu|vend|vendait) ... (même|fausse|une) (eimt|offre|lettre) ...5 (familles|personnes|travailleurs|fois); (ramassé|pris|chargé|perçu) ... argent (pour|afin de) (prolonger|renouveler|déposer|obtenir) ... (visa|visas|permis|papiers|statut); (visa|permis|lettre|eimt|passeport) ... (contrefait|contrefaite|faux|fausse) ... (agent|ignorer|ignorait|savait pas|consultant|eu); (consultant|agent|avocat) ... (pas de licence|pas même de licence|sans licence|pas autorisé|pas membre|fantôme); {money} pour (une|un) (lettre|offre|eimt|permis) ...6 (fausse|faux|bidon|avérée)" }
words "topic9" { en = "permanent residence, residency, pr, citizenship, papers, her papers, his papers, my papers, work permit, open permit, a visa, visa, lmia, refugee status, asylum, legal, status, permit, sponsor, sponsorship", fr = "résidence permanente, résidence, citoyenneté, papiers, ses papiers, mes papiers, permis de travail, permis ouvert, un visa, visa, eimt, statut de réfugié, asile, légal, statut, permis, parrainer, parrainage, parrainée" }
phrase "exp9" { en = "{recruitment.expected} ... {topic9}",
                fr = "{recruitment.expected} ... {topic9}" }
phrase "strong9" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }

phrase "failed" { en = "(said|says|told|claimed|promised) ...3 (permit|visa|papers|status|renewal|extension) ...2 (was being|is being|were being|was|is|would be|had been) (renewed|extended|processed|filed|sent|handled) ...6 (never|nothing was|not sent|expired|no application)" }
phrase "promised" { en = "(said|says|told|telling) ...3 (permit|visa|papers|status) ...2 (was|is|were|are) (being|getting) (renewed|extended|processed|done|fixed)",
                    fr = "(disait|dit|disaient|promis) ...3 (permis|visa|papiers|statut) ...2 (était|est|étaient|sont) en (renouvellement|traitement|cours|règle)" }
phrase "deal" { fr = "(jurait|juré|assurait|assuré|garantissait|promettait|promis|disait) ...4 travailler ...3 (visa|permis) (de touriste|de visiteur|touriste|visiteur); (jurait|assurait|garantissait) ... {status}" }
flag_when "deal" :unless("real", "2 sentences")
flag_when "failed" :near("promised", "2 sentences") :unless("real", "2 sentences")
flag_when "paid" :unless("real", "2 sentences")
flag_when "exp9" :near("strong9", "anywhere")

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
hits "The consultant [sold the same LMIA to six families]."
hits "The boss [keeps saying he is working on my papers] but nothing is filed."
hits "She [thought her status was renewed. It had expired] in May."
hits "They [collected our money to renew our permits and never] filed."
hits "She paid [$9,000 for a job letter that turned out fake]."
hits { fr = "Le consultant a [vendu la même EIMT à six familles]." }
hits { fr = "Le boss [dit qu'il s'occupe de mes papiers] depuis un an." }
hits { fr = "On lui a [fait croire que son permis était renouvelé]." }
hits { fr = "Ils ont [pris notre argent pour renouveler nos permis], qui sont échus." }
hits { fr = "Elle a payé [9 000 $ pour une lettre d'emploi fausse]." }
misses "My lawyer is working on my papers and sent me the receipt number."
misses "My visa expired and I renewed it myself."
misses { fr = "Mon avocate s'occupe du renouvellement de mon visa." }
misses { fr = "Mon permis a expiré et je l'ai renouvelé." }
hits { en = "The consultant [promised her residency and sold her a visitor visa].",
       fr = "Le consultant lui a [promis la résidence et lui a vendu un visa de visiteur]." }
hits { en = "He [paid for an LMIA that never existed].",
       fr = "Il a [payé pour une EIMT qui a jamais existé]." }
hits { en = "The boss [said my permit was being renewed; he never sent it].",
       fr = "Le boss [disait que mon permis était en renouvellement; il l'a jamais envoyé]." }
hits { en = "The agent [swore the tourist visa lets him work]; it does not.",
       fr = "L'agent [jurait qu'on peut travailler avec le visa de touriste]; on peut pas." }
misses { en = "My lawyer said the permit is being renewed and sent me the receipt.",
         fr = "Mon avocate a dit que le permis est en renouvellement et m'a envoyé le reçu." }
