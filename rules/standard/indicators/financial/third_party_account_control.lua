indicator "financial.third_party_account_control"
status    "live"
strength  "strong"
dimension "context"
element   "means"
forms     "any"
pillars { partnership = { en = "FINTRAC path, bank liaison", fr = "voie CANAFE, liaison bancaire" },
          prosecution = { en = "control, proceeds", fr = "contrôle, produits" },
          protection = { en = "recover own accounts and cards", fr = "reprendre ses comptes et ses cartes" } }
law       "CC 279.01; CC 279.02; CC 354"
corroborates "coercion.wages_withheld; general.no_control_money_id"
source    "FINCEN-2014; FINCEN-2020; FINTRAC-2021"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "One person runs the accounts, cards or payroll of others", fr = "Une personne gère les comptes, les cartes ou la paye des autres" }
why { en = "One person who opens, holds or uses other people's accounts controls their earnings.", fr = "Une personne qui ouvre, détient ou utilise les comptes des autres contrôle leurs gains." }
ask { en = "Who came along, who spoke, who knows the PIN?", fr = "Qui accompagnait, qui parlait, qui connaît le NIP?" }
false_alarms { en = "Family business, a guardian, a helper for elderly persons.", fr = "Entreprise familiale, tuteur, aidant de personnes âgées." }

words "one"      { en = "same man, same woman, same male, same female, same gentleman, same guy, same lady, same person, same individual, same accompanying person, same adult, one man, one woman, one person, one individual, a man, a woman, male, older male, older man, gentleman, the boss, the manager, the recruiter, the agent, agency, agency lead, the employer, employer, boyfriend, third party, he, they, the foreman, company, supervisor, crew leader, accompanying male, accompanying man, dispatcher, consultant, landlord, uncle, friend", fr = "~contremaître, ~superviseur, ~consultant, ~répartiteur, même homme, même femme, même monsieur, même dame, même personne, même individu, même accompagnateur, même accompagnatrice, un homme, une femme, un monsieur, homme plus âgé, le patron, le gérant, le recruteur, l'agent, l'agence, agence, l'employeur, employeur, le chum, tiers, un tiers, il, elle, ils, accompagnateur, accompagnatrice, compagnie" }
words "holds"    { en = "~hold, ~keep, ~carry, ~control, ~use, ~take, ~manage, ~have, ~know, ~enter, ~key, ~punch, ~type, ~access, ~collect, keys in, punches in, types in", fr = "~tenir, ~garder, ~contrôler, ~utiliser, ~prendre, ~gérer, ~avoir, ~connaître, ~entrer, ~composer, ~taper, ~ramasser, ~détenir, ~accéder" }
words "cards"    { en = "~card, ~PIN, ~account, ~password, ~login, ~passbook, bank card, bank cards, debit cards, payroll cards, online banking, all the cards, their cards, pin numbers", fr = "~carte, ~NIP, ~compte, ~mot de passe, carte bancaire, cartes bancaires, cartes de débit, cartes de paye, accès en ligne, toutes les cartes, leurs cartes" }
words "theirs"   { en = "their, her, everyone's, the workers', all the, several, other people's, employees', of the workers, of others, for others, of six workers, all of their, of all, the girls', each worker's", fr = "leurs, leur, ses, de tous, des travailleurs, de plusieurs, d'autres personnes, des employés, des filles, de tout le monde, de six travailleurs, des autres" }
words "others"   { en = "different woman, different women, different girl, different girls, different young woman, different young women, different female, different females, different worker, different workers, different men, several women, several young women, several workers, several clients, new client, new clients, young women, foreign nationals, workers, another young woman, fifth different", fr = "femme différente, femmes différentes, fille différente, filles différentes, jeune femme différente, jeunes femmes différentes, travailleurs différents, plusieurs femmes, plusieurs jeunes femmes, plusieurs travailleurs, plusieurs clients, nouveaux clients, jeunes femmes, travailleurs, une autre jeune femme" }
words "open"     { en = "~open, ~bring, ~accompany, ~escort, ~translate, ~interpret, ~answer, ~arrive, ~come, ~appear, ~attend, ~speak", fr = "~ouvrir, ~amener, ~accompagner, ~escorter, ~traduire, ~répondre, ~arriver, ~venir, ~présenter, ~parler" }
words "shared"   { en = "same address, same phone, same phone number, same email, same e mail, same mailing address, same po box, same device, same employer, same contact, same ip, same recovery email, same telephone, same home address, same number, one address, one device, shared address", fr = "même adresse, même téléphone, même numéro, même numéro de téléphone, même courriel, même case postale, même appareil, même employeur, même contact, même ip, même courriel de récupération, mêmes coordonnées, une seule adresse, un seul appareil" }
words "several"  { en = "accounts, new accounts, account holders, clients, cards, customers, files, holders", fr = "comptes, nouveaux comptes, titulaires, clients, cartes, dossiers" }
words "family"   { en = "sisters, cousins, aunt, sons, daughter in law, family members, family relationship, elderly mother, his mother, her mother, power of attorney, each chose her own PIN, each has own card, own device, own card, own login, cleared, parents", fr = "soeurs, cousins, tante, ses fils, sa bru, famille, sa mère, procuration, chacun a son NIP, chacune a son NIP, sa propre carte, leur propre carte, son propre appareil, parents" }

phrase "holds"   { en = "{one} ...3 {holds} ...3 {theirs} ...2 {cards}; {one} ...3 {holds} all ...2 {cards}; {one} ...3 {holds} ...2 the (PIN|PINs|cards|bank cards|debit cards) ...3 (to|of|for|and)?; {cards} ...4 (held|kept|controlled|used|collected) by ...1 {one}; (pay|wages|salary) ...4 (loaded|paid|deposited) ...3 (card|account) ...4 {one} ...2 {holds}", fr = "{one} ...3 {holds} ...3 {cards} ...2 {theirs}; {one} ...3 {holds} ...2 (les|leurs|toutes les|tous les) ...1 {cards}; {cards} ...4 (tenues|gardées|contrôlés|contrôlées|utilisées|ramassées|détenues) par ...1 {one}; (paye|paie|salaire) ...4 (versée|déposée|chargée) ...3 (carte|compte) ...4 {one} ...2 {holds}" }
phrase "brings"  { en = "{one} ...6 {others}; {one} ...4 {open} ...6 {others}; {others} ...6 {open} ...4 {one}; {number >= 3} ...2 (accounts|clients|women|workers) ...6 {one} ...4 {open}; (accompanied|escorted|brought) ...2 by ...2 {one} ...6 (each|every|answered|spoke|all)", fr = "{one} ...6 {others}; {one} ...4 {open} ...6 {others}; {others} ...6 {open} ...4 {one}; {number >= 3} ...2 (comptes|clients|femmes|travailleurs) ...6 {one} ...4 {open}; (accompagnée|accompagné|accompagnés|accompagnées|amenées) ...2 (par|de|d') ...2 {one} ...6 (chaque|répond|parle|toutes|tous)" }
phrase "shared"  { en = "{shared} ...6 {several}; {several} ...9 {shared}; {shared} ...6 {shared}; {number >= 3} ...2 accounts ...9 {shared}", fr = "{shared} ...6 {several}; {several} ...9 {shared}; {shared} ...6 {shared}; {number >= 3} comptes ...9 {shared}" }
phrase "bank"    { en = "account|accounts|card|cards|branch|teller|bank|pin|payroll|counter|client|kyc|deposit|withdrawal", fr = "compte|comptes|carte|cartes|succursale|caisse|caissière|banque|nip|comptoir|client|dépôt|retrait|paye" }
phrase "family"  { en = "{family}", fr = "{family}" }

phrase "holds"   { en = "(enters|entered|keys|keyed|punches|punched|types|typed|covers|gives|gave|knows|has) ...2 (her|the|their|his|all the|every) ...1 (PIN|PINs|pin number|password|passwords|code|codes); (stands|stood|standing|hovered|hovers) ...4 (machine|atm|counter|behind her|behind them) ...6 (card|cash|withdraw|withdrew|withdrawal|withdrawals|pin|money); (joint|co-|added|adds|second) ...1 (holder|owner|signatory|user|cardholder); (hands|handed|gives|gave|turned) ...3 (cash|money|card|cards|bills|envelope) ...2 (to the|to a|to an|to him|over to) ...2 (man|male|woman|driver|companion|gentleman|waiting|him); (cards|debit cards|bank cards|accounts|pay cards|payroll cards) ...3 (of|belonging to|for|in the names of|in names of) ...3 (workers|women|others|employees|girls|several|different|other)", fr = "(entre|compose|tape|connaît|dicte|a|donne) ...2 (son|le|leur|leurs|les|tous les) ...1 (nip|nips|mot de passe|mots de passe|code|codes); (debout|posté|reste|attend|attendait) ...4 (guichet|comptoir|derrière elle|derrière eux) ...6 (carte|argent|retrait|retire|retraits|nip); (cotitulaire|codétenteur|signataire|ajouté au compte|compte conjoint); (remet|remettait|remis|donne|donnait|tend) ...3 (argent|carte|cartes|billets|enveloppe) ...2 (à un|au|à l'|à une|à lui) ...2 (homme|monsieur|chauffeur|accompagnateur|dame)?; (cartes|comptes|cartes bancaires|cartes de paye) ...3 (de|des|au nom de|appartenant à) ...3 (travailleurs|femmes|employés|filles|plusieurs|autres|différentes)" }
phrase "shared"  { en = "{number >= 3} ...2 (accounts|clients|account holders|cards|customers) ...6 (opened|same|one|share|sharing|single) ...4 (address|phone|number|day|week|branch|employer|email|device|man|woman|person|beneficiary|recipient); (same|one|single) ...1 (address|phone|email|device|ip|beneficiary|recipient|employer|contact) ...6 (accounts|clients|holders|cards)", fr = "{number >= 3} ...2 (comptes|clients|titulaires|cartes) ...6 (ouverts|même|mêmes|un seul|une seule) ...4 (adresse|téléphone|numéro|jour|semaine|succursale|employeur|courriel|appareil|homme|personne|bénéficiaire); (même|mêmes|un seul|une seule) ...1 (adresse|téléphone|courriel|appareil|ip|bénéficiaire|employeur|contact) ...6 (comptes|clients|titulaires|cartes)" }
flag_when "holds"  :near("bank", "anywhere") :unless("family", "anywhere")
flag_when "brings" :near("bank", "anywhere") :unless("family", "anywhere")
flag_when "shared" :unless("family", "anywhere")

hits "The [same man comes to the counter with a different young woman] every Friday."
hits "The [foreman holds the bank cards] of six pickers and keys in the PIN."
hits "[Same address and phone on nine new accounts] opened in one week."
hits "The [agency keeps all their payroll cards] and draws the cash at one ATM."
hits "Teller note: [he takes all the cards] from the girls and does the talking."
hits { fr = "Le [même homme vient au comptoir avec une jeune femme différente] chaque vendredi." }
hits { fr = "Le [contremaître garde les cartes bancaires] de six cueilleurs." }
hits { fr = "[Même adresse et même téléphone sur neuf nouveaux comptes] ouverts en une semaine." }
hits { fr = "L'[agence garde toutes les cartes] de paye et retire l'argent au même guichet." }
hits { fr = "Note de caisse : [il prend toutes les cartes] des filles et parle pour elles." }
misses "Daughter has power of attorney for her mother and uses her card."
misses "Each has her own card and chose her own PIN."
misses "A man came to the counter to open an account for his shop."
misses { fr = "La fille a une procuration pour sa mère et utilise sa carte." }
misses { fr = "Chacun a son NIP et sa propre carte." }
misses { fr = "Un homme a ouvert un compte pour son commerce." }
