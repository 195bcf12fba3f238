indicator "deception.contract"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "deceptive_recruitment"
element   "means"
forms     "labour, domestic_servitude, sexual"
pillars { prosecution = { en = "deception is a means", fr = "la tromperie est un moyen" },
          partnership = { en = "labour and immigration authorities hold the contract on file", fr = "les autorités du travail et de l'immigration ont le contrat au dossier" } }
law       "CC 279.04; IRPA 118"
source    "ILO-2009; UNODC-HTI; FINCEN-2020"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Deceived about the content or legality of the contract",
        fr = "Trompée sur le contenu ou la légalité du contrat" }
why   { en = "A false, changed or unreadable contract hides what the person agreed to.",
        fr = "Un contrat faux, changé ou illisible cache ce que la personne a accepté." }
ask   { en = "Which papers were signed, when, in which language, and who has a copy?",
        fr = "Quels papiers ont été signés, quand, dans quelle langue, et qui a une copie?" }
false_alarms { en = "A renewed contract; a contract in dispute with a licensed adviser.",
               fr = "Contrat renouvelé; litige avec un conseiller autorisé." }

words "contract" { use = "things.contracts" }
words "changed" { en = "changed, replaced, switched, swapped, tore up, torn up, ripped up, redone, rewritten, different from, not the same as, cancelled, ignored, said something else, fake, false, forged, never existed, not real, invalid, worthless, phony, bogus", fr = "changé, remplacé, échangé, déchiré, refait, réécrit, différent de, pas le même que, annulé, ignoré, faux, fausse, forgé, jamais existé, pas valide, invalide, bidon" }
words "sign" { en = "sign, signs, signed, signing, made to sign, had to sign, forced to sign, told to sign", fr = "signer, signe, signé, signait, fait signer, faire signer, a dû signer, ont dû signer, forcé de signer, obligé de signer" }
words "unread" { en = "could not read, couldn't read, can't read, cannot read, couldnt read, cant read, did not understand, didn't understand, doesn't understand, not allowed to read, without reading, in english, in french, a language, language he, language she, blank, no translation, nobody translated, never explained, never got a copy, no copy, wasn't given a copy, not given a copy", fr = "ne pouvait pas lire, pouvait pas lire, peut pas lire, sait pas lire, comprenait pas, comprend pas, comprennent pas, sans lire, sans le lire, en anglais, en français, une langue, langue qu'il, langue qu'elle, en blanc, blanche, sans traduction, personne n'a traduit, jamais eu de copie, aucune copie, pas de copie" }

phrase "changed" { en = "{contract} ... {changed}; {changed} {contract}; {changed} ... her|his|their|the|my {contract}; (second|another|new|different) contract ... (arrival|arrived|airport|landed|got here|after); {sign} ...4 (second|another|new|different) contract ...9 (arrived|arrival|here|language|less|lower|understand|airport|landing|couldn't|could not|english|french|read); (contract|lmia|job offer) ... (fake|false|forged|not real|did not exist|doesn't exist)" }
phrase "changed" { fr = "{contract} a été|est|était|avait été ... {changed}; {changed} {contract}; {changed} ... son|leur|le|mon {contract}; (deuxième|autre|nouveau) contrat ... (arrivée|aéroport|arrivés|rendu|après); {sign} ... (deuxième|autre|nouveau) contrat; (contrat|eimt|offre d'emploi) ... (faux|fausse|n'existe pas|n'existait pas|bidon)" }
phrase "changed" { en = "{sign} ... (new|second|another|different|other) (contract|one|paper|papers|agreement) ; (airport|arrival|landed|got here) ... (sign|signed|new contract|contract); (two|2) contracts; (real|other) contract; contract ... (says|said) ... (but|not what|reality|really)" }
phrase "changed" { fr = "(signer|signé|fait signer) ... (autre|nouveau|deuxième|différent) (contrat|papier); (aéroport|arrivée|rendus|rendu) ... (signer|signé|nouveau contrat|contrat); deux contrats; (vrai|autre) contrat; contrat ... (dit|disait) ... (mais|pas ce|en réalité)" }
phrase "unread" { en = "{sign} ... {contract} ... {unread}; {sign} ... {unread}; {contract} ... {unread}; {unread} ... {contract}; {sign} ... blank ... (paper|papers|page|sheet|contract)" }
phrase "unread" { fr = "{sign} ... {contract} ... {unread}; {sign} ... {unread}; {contract} ... {unread}; {unread} ... {contract}; {sign} ... (feuille|feuilles|papier|page) ... (blanche|blanches|blanc)" }
phrase "ordinary" { en = "cell phone contract; lease; contract renewed; translated contract; phone contract; gym contract" }
phrase "ordinary" { fr = "forfait cellulaire; bail; contrat renouvelé; contrat traduit; abonnement" }
phrase "changed" { en = "(tore up|ripped up|threw away|threw out|shredded|ignored|replaced|switched|swapped|substituted) (the|her|his|their|my|our) ... (paper|papers|contract|agreement|letter|document) ...9 (new|another|different|lower|other|sign); (switched|swapped|changed|replaced) (the|her|his|their|our) (contract|terms|agreement) (on|when|after|once); contract ... (is not|isn't|was not|wasn't) the (one|same) (i|he|she|they|we) ... (signed|have|got|saw|here); (contract|agreement|letter) ... (forgery|forged|is a fake|letterhead|not legal|illegal); (two|2|second) (sets of|set of) (contracts|papers|books); (terms|contract|conditions|pay) (were|was) changed ... (arrival|arrived|landed|got here|here|take it or); (on|upon|after) (arrival|arriving) ... (terms|contract|conditions) ... changed; no (written)? contract ... (given|contrary|promised|assured|ever); (agreement|contract|paper) ... says ... owes ... if (she|he|they) (leaves|leave|quits|quit)" }
phrase "changed" { fr = "(déchiré|jeté|ignoré|remplacé|changé|substitué) (le|son|leur|mon|notre) (papier|contrat|entente|lettre|document) ...9 (autre|nouveau|moins|signer); (changé|substitué|remplacé|échangé) ... (contrat|conditions) ... (arrivée|arrivés|rendu|rendue|à l'ancien|ici); (contrat|entente) ... (est pas|c'est pas|n'est pas|pas) (celui|le même) (que|qu) ... (signé|ai|icitte|ici|a); (contrat|entente|lettre) ... (est un faux|contrefait|contrefaite|en-tête|illégal|illégale|pas légal); deux (contrats|séries de contrats|papiers); (rendue|rendu|arrivée|arrivés|à son arrivée|à leur arrivée) ... (changé|changées|fait signer) ... (conditions|contrat|autre|papier); aucun contrat (écrit)? ... (remis|donné|contrairement|promis); (entente|contrat|papier) ... (dit|stipule) ... doit ... (si elle|s'il|s'ils) (part|partent|quitte|quittent)" }
phrase "unread" { en = "(sign|signs|signed|signing|made us sign|made them sign|made her sign|made him sign) ...9 (could not read|couldn't read|can't read|don't know what is|don't know what it|dont know what|didn't know what|nobody told|no one told|nobody explained|no one explained|without reading|without knowing|not understand|rushed|under pressure|in a hurry|blank); (never|not) (got|given|received|seen) a copy of ... (sign|signed|contract); (told|said) ... it was (a lease|only|just) ... (signed|sign) ... (promise|work|years|debt|contract); (what|paper) (she|he|they) signed was (a|an|actually|really) ... (promise|commitment|debt|loan|work|years)" }
phrase "unread" { fr = "(signer|signé|signe|signent|fait signer) ...9 (pouvaient pas lire|pouvait pas lire|peut pas lire|sais pas ce|savait pas ce|savaient pas ce|personne lui a|personne nous a|personne n'a|sans lire|sans savoir|comprenait pas|comprenaient pas|à la hâte|pressait|en vitesse|en blanc|blanches); jamais (eu|reçu) (de)? (copie|une copie) (de|du|d) ... (signé|contrat|entente); (dit|disait) que c'était (un bail|juste|seulement) ... (signé|signer) ... (engagement|travailler|ans|dette|contrat); ce qu'elle|il|ils (a|ont) signé ... c'était ... (engagement|dette|prêt|travailler|ans)" }
phrase "changed" { en = "signed (for)? it on the (tailgate|hood|spot|plane|tarmac); (sign|signed) ... (on arrival|at arrivals|at the airport|when she landed|when he landed|before she could) ... (contract|sheet|paper|page|form); contract ... (another language|english only|french only|in english only|in french only)", fr = "(mis|présenté|donné) un autre papier (devant|à signer); (cru|croyait|pensait) signer (une|un) ... (police|assurance|bail|reçu|formulaire); contrat (signé|fait) ... (disait|pour) ... mais" }
phrase "changed" { en = "(second|another|different|new|other) (paper|papers|page|form|agreement) ...4 (here|once here|on site|at the farm|at the house|on arrival|in front|to sign|says|said); (here|on site|on arrival|when he got here|when she got here) ... (second|another|different|new) (paper|papers|contract|agreement)", fr = "(second|deuxième|autre|nouveau) (papier|document|formulaire) ...4 (ici|sur place|à la ferme|à la maison|à l'arrivée|devant|à signer|disait|dit); (ici|sur place|à l'arrivée|rendu ici|rendue ici) ... (second|deuxième|autre|nouveau) (papier|contrat|document)" }

phrase "both_tongues" { en = "english and french|french and english|in both languages", fr = "français et anglais|anglais et français|en français et en anglais|dans les deux langues" }
phrase "changed" { en = "(the|my|our|their|his|her) contract changed ...3 (when|after|once|as soon|on arrival)", fr = "(le|mon|son|leur|notre) contrat a changé ...3 (arrivée|arrivé|arrivés|rendu|rendue)" }
phrase "changed" { en = "{contract} (that)? (they|he|she|the agent|the recruiter|the agency|we|i) ...1 (showed|gave|sent|presented|handed|signed|used) ...6 (was|is|turned out|were|are) ...2 (fake|forged|false|bogus|not real|worthless)",
                   fr = "(contrat|contrats|eimt|offre d'emploi|offre) (qu'ils|qu'il|qu'elle|qu'on|que l'agent|que l'agence) ...2 (montré|donné|envoyé|présenté|signé|remis) ...5 (était|est|sont|étaient) ...1 (faux|fausse|bidon|forgé|fabriqué|sans valeur)" }
phrase "changed" { en = "(contract|papers) ...4 (is|was|are) not the (one|same) ...3 (boss|employer|agency|showed|signed|gave|here|owner)" }
phrase "changed" { en = "contract ...4 (is|are|was|were) different from ...4 (home|signed|promised|there|agency|embassy)",
                   fr = "(heures|paye|salaire|conditions) ...4 (est|sont|étaient|était) pas (les mêmes|la même|pareil|pareilles) ...4 contrat" }
flag_when "changed" :unless("ordinary", "same sentence")
flag_when "unread" :unless("ordinary", "same sentence") :unless("both_tongues", "same sentence")

hits "They had to [sign a second contract] at the airport."
hits "The [contract was replaced] the day he landed."
hits "She [signed papers she could not read]."
hits { fr = "Ils ont dû [signer un autre contrat] en descendant de l'avion." }
hits { fr = "Le [contrat était faux]." }
hits { fr = "Il a [signé des papiers dans une langue qu'il] ne lit pas." }
misses "My phone contract was changed without notice."
misses "She signed the lease in May."
misses "The city signed a contract for snow removal."
misses { fr = "J'ai signé le bail en mai." }
misses { fr = "La ville a signé un contrat de déneigement." }
misses { fr = "Le contrat de la garderie est clair." }
hits "The boss [threw away the embassy paper and made them sign] one that pays less."
hits "They [switched the contract once] he was in Fort St. John."
hits "She [signed it in a hurry at the airport, nobody explained] anything."
hits "There are [two sets of contracts] in the office."
hits "[Her terms were changed on arrival]."
hits { fr = "Le patron a [jeté le papier de l'ambassade et en a fait signer un autre]." }
hits { fr = "[À leur arrivée on a changé les conditions]." }
hits { fr = "Elle a [signé à la hâte, personne n'a] rien expliqué." }
hits { fr = "Le [contrat au dossier est un faux]." }
hits { fr = "On nous a [fait signer des feuilles en blanc]." }
misses "They replaced the fence with a new one."
misses "I never got a copy of my lab results."
misses { fr = "J'ai jamais eu de copie de mes résultats." }
misses { fr = "La ville a remplacé le déneigeur." }
hits { fr = "Le [contrat a changé à mon arrivée]." }
misses { en = "The contract he signed with the union is good for two years.",
         fr = "Le contrat qu'il a signé avec le syndicat est bon pour deux ans." }
hits { en = "When she landed the agent [gave her another contract to sign], with less pay.",
       fr = "[À son arrivée, l'agent lui a fait signer un autre contrat], avec moins de paye." }
hits { en = "He [signed papers he couldn't read].",
       fr = "Il a [signé des papiers qu'il pouvait pas lire]." }
hits { en = "The [contract they showed at the embassy was fake].",
       fr = "Le [contrat qu'ils ont montré à l'ambassade était faux]." }
hits { en = "The [contract he signed at home is not the one the boss showed] him here.",
       fr = "Le [contrat qu'il a signé chez lui est pas celui que le boss a montré] ici." }
hits { en = "The hours and the pay in the [contract he signed here are different from what he signed] at home.",
       fr = "Les [heures et la paye sont pas les mêmes dans le contrat] signé ici que dans celui signé chez lui." }
