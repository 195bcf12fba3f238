indicator "vuln.authorities_legal_status"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection = { en = "temporary resident permit, open permit for vulnerable workers", fr = "permis de séjour temporaire, permis ouvert pour travailleurs vulnérables" },
          partnership = { en = "IRCC", fr = "IRCC" } }
law       "IRPA 24; IRPR 207.1"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Legal status or fear of authorities keeps the person in place", fr = "Le statut légal ou la peur des autorités maintient la personne en place" }
why { en = "A permit tied to one employer, or fear of removal, keeps people silent.", fr = "Un permis lié à un seul employeur, ou la peur du renvoi, fait taire." }
ask { en = "What has the person been told about police and immigration, and by whom?", fr = "Qu'a-t-on dit à la personne de la police et de l'immigration, et qui l'a dit?" }
false_alarms { en = "A permit question with no pressure by anyone.", fr = "Question de permis sans pression de personne." }

words "fear"     { en = "afraid of, scared of, terrified of, fears, fear of, fear, fearful of, worried about, frightened of, afraid to go to, scared to go to, afraid to call, scared to call, won't talk to, won't go to, refuses to call, refused to call, doesn't trust, does not trust, don't trust, hides from, hid from, hide from, ran from, runs from", fr = "peur de, peur d', craint, craignent, crainte de, crainte d', terrifiée par, terrifié par, terrorisée par, effrayée par, n'ose pas appeler, n'ose pas aller voir, ose pas appeler, ose pas aller voir, ne fait pas confiance à, fait pas confiance à, se cache de, se cachent de, se méfie de, veut pas parler à, refuse d'appeler" }
words "law"      { use = "documents.authorities" }
words "lose"     { en = "~lose, ~cancel, ~revoke, ~risk, ~jeopardize, ~expire, ~invalidate, ~refuse", fr = "~perdre, ~annuler, ~révoquer, ~risquer, ~expirer, ~compromettre, ~refuser" }
words "permit"   { en = "~permit, ~visa, ~status, ~papers, ~pr, ~sponsorship, ~claim, work permit, study permit, permanent residence, application, immigration file", fr = "~permis, ~visa, ~statut, ~papiers, ~parrainage, ~demande, permis de travail, permis d'études, résidence, résidence permanente, dossier d'immigration" }
words "leaves"   { en = "~leave, ~quit, ~complain, ~change, ~report, ~refuse, ~talk, ~speak, ~stop, ~go, works elsewhere, working elsewhere, another employer", fr = "~quitter, ~partir, ~démissionner, ~plaindre, ~changer, ~dénoncer, ~refuser, ~parler, ~arrêter, ailleurs, un autre employeur" }
words "tied"     { en = "closed permit, closed work permit, tied permit, tied to one employer, tied to the employer, tied to her employer, tied to his employer, tied to this employer, tied to the boss, tied to the farm, employer specific, employer-specific, only work for him, only work for her, only work for them, only work for this, only work for that employer, only work for one, names one, can't work anywhere else, cannot work anywhere else, can't work for anyone else, cannot work for anyone else, can't change employers, cannot change employers, can't change jobs, cannot change jobs, not allowed to work for anyone else, not allowed to change employer, can't work elsewhere, cannot work elsewhere", fr = "permis fermé, permis de travail fermé, permis lié, lié à un seul employeur, lié à l'employeur, lié à son employeur, lié au patron, lié à la ferme, lie à l'employeur, attaché à l'employeur, travailler que pour lui, travailler que pour elle, travailler que pour eux, peut pas travailler ailleurs, ne peut pas travailler ailleurs, peuvent pas travailler ailleurs, ne peuvent pas travailler ailleurs, peut pas changer d'employeur, ne peut pas changer d'employeur, peuvent pas changer d'employeur, pas le droit de travailler ailleurs, pas le droit de changer d'employeur, un seul employeur" }
words "irregular" { en = "no status, without status, out of status, no papers, undocumented, visa expired, expired visa, permit expired, expired permit, visitor record expired, overstayed, lost her status, lost his status, lost status, no legal status, illegal here, is illegal, are illegal", fr = "sans statut, sans papiers, sans-papiers, plus de statut, pas de statut, pu de statut, perdu son statut, perdu leur statut, visa expiré, visa échu, permis expiré, permis échu, pas de papiers, illégale ici, illégal ici, est illégale, est illégal, sont illégaux" }

phrase "fear"    { en = "{fear} ...3 {law}; {fear} ...3 (deported|deportation|deport); (doesn't|does not|won't|not) ...1 (trust|call|want) ...2 (police|cops|authorities|immigration) ...6 (because|since|deport|status|papers|visa|as)", fr = "{fear} ...3 {law}; (peur|crainte) ...3 (expulsé|expulsée|expulsés|expulsion|déporté|déportée|renvoyé|renvoyée|renvoyés)" }
phrase "lose"    { en = "{lose} ...4 {permit} ...5 {leaves}; {leaves} ...6 {lose} ...3 {permit}; (permit|visa|status) ...4 (cancelled|canceled|revoked|gone|pulled|lost) ...3 (if|when|unless)", fr = "{lose} ...4 {permit} ...5 {leaves}; {leaves} ...6 {lose} ...3 {permit}; (permis|visa|statut) ...4 (annulé|révoqué|perdu|retiré) ...3 (si|s'il|quand)" }
phrase "tied"    { en = "{tied}", fr = "{tied}" }
phrase "irregular" { en = "{irregular}", fr = "{irregular}" }
phrase "kept"    { en = "(that is|that's) why; stay|stays|stayed|staying; won't|wouldn't|doesn't|can't|cannot (complain|go|call|report|leave|quit|see); afraid|scared|fear|terrified; he|they|she|boss ...1 (knows|know|knew|says|say|said|tells|told|reminds); hours|pay|paid|wages|boss|employer|threat|threatens|threatened|abuse|abused|forced", fr = "c'est pour ça que; reste|restent|resté|restée; ose|osent pas; peut|peuvent pas (se plaindre|aller|appeler|dénoncer|partir|quitter); peur; (il|ils|elle|patron|boss) ...1 (sait|savent|dit|disent|rappelle|répète); heures|paye|payé|payée|salaire|patron|employeur|menace|abus|forcée|forcé|coupé" }
phrase "question" { en = "can i change employers; how (do|can) i (apply|change|renew|extend); my (boss|employer) is (fine|ok|okay|supportive) with; application form; how long does it take; open work permit application", fr = "puis-je changer d'employeur; comment (faire|renouveler|prolonger|demander); mon (patron|employeur) est (d'accord|correct); formulaire de demande; combien de temps ça prend" }

flag_when "fear"
flag_when "lose"      :unless("question", "anywhere")
flag_when "tied"      :unless("question", "anywhere")
flag_when "irregular" :near("kept", "2 sentences")

hits "She is [terrified of the police], the boss told her they lock up foreigners."
hits "He will [lose his work permit if he quits], so he swallows it all."
hits "They put up with it because their [permits are tied to one employer]."
hits { fr = "Elle a [peur de la police], le patron lui a dit qu'on enferme les étrangers." }
hits { fr = "Il va [perdre son permis s'il quitte], alors il endure." }
hits { fr = "Ils endurent parce qu'ils ont un [permis fermé]." }
misses "My visa is fine until May, where do I renew it?"
misses "The police officer was kind and she trusts him."
misses "He lost his fishing permit in the lake."
misses { fr = "Mon visa est bon jusqu'en mai, où le renouveler?" }
misses { fr = "La policière a été gentille et elle lui fait confiance." }
misses { fr = "Il a perdu sa carte de pêche dans le lac." }
