indicator "general.no_control_money_id"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "any"
pillars { protection  = { en = "independence: own money, own phone, own papers",
                          fr = "autonomie : son argent, son téléphone, ses papiers" },
          prosecution = { en = "control over daily means",
                          fr = "contrôle des moyens de tous les jours" } }
law       "CC 279.01; CC 279.03"
corroborates "coercion.documents_confiscated; coercion.wages_withheld"
source    "UNODC-HTI; RCMP-SIGNS; DHS-BC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "No control over own money, phone or ID",
        fr = "N'a aucun contrôle sur son argent, son téléphone ou ses papiers" }
why   { en = "Somebody who cannot reach money, a phone or papers cannot leave or call for help.", fr = "Une personne sans accès à son argent, à un téléphone ou à ses papiers ne peut ni partir ni appeler." }
ask   { en = "Who holds the phone, the bank card and the PIN? Since when?",
        fr = "Qui a le téléphone, la carte bancaire et le NIP? Depuis quand?" }
false_alarms { en = "Shared household budget; a phone lost or broken; poverty without control.",
               fr = "Budget commun du ménage; téléphone perdu ou brisé; pauvreté sans contrôle." }

words "he" { use = "people.controllers", en = "he, they, he's, they're, hes, theyre, someone else, somebody else, another person", fr = "il, ils, lui, eux, quelqu'un d'autre, une autre personne, c'est lui qui, c'est elle qui, c'est eux qui, celui qui" }
words "holds" { en = "~hold, ~keep, ~carry, ~take, ~control, ~confiscate, ~lock, ~hide, ~manage, ~handle, ~check, ~grab, ~use, ~have, in charge of, in possession of, sits on, locks up, locked up, holds onto, held onto", fr = "~tenir, ~garder, ~prendre, ~contrôler, ~confisquer, ~cacher, ~gérer, ~fouiller, ~enlever, ~ôter, ~serrer, ~traîner, ~pogner, ~avoir, ~conserver, ~détenir" }
words "others" { en = "her, their, my, our, all their, all our, everyone's, everybody's, the girls', the workers', both their, the girl's, the woman's, the worker's", fr = "son, sa, ses, leur, leurs, leu, mon, ma, mes, notre, nos, tous leurs, tous nos" }
words "goods" { en = "~phone, ~cell, ~cellphone, ~wallet, ~purse, ~money, ~cash, ~bank card, ~debit card, ~credit card, ~account, ~PIN, ~pay card, ~password, bank account, bank cards, sim card, all the money, cell phone, mobile", fr = "~téléphone, ~cellulaire, ~cell, ~portefeuille, ~sacoche, ~argent, ~compte, ~NIP, ~mot de passe, carte bancaire, carte de banque, carte de guichet, carte de débit, carte de crédit, carte SIM, cash" }
words "lacks" { en = "has no, have no, had no, has not got, hasn't got, haven't got, doesn't have, does not have, doesnt have, don't have, do not have, dont have, didn't have, did not have, never has, never had, no longer has, not have, have not, without, isn't allowed, is not allowed, not allowed, aren't allowed, are not allowed", fr = "n'a pas, n'a pas de, a pas de, n'ont pas, ont pas de, n'ai pas, j'ai pas de, n'a aucun, n'a aucune, n'a plus, a pu de, n'avait pas, avait pas de, n'avait aucun, sans, n'a ni, pas le droit à, pas droit à, pas le droit d'avoir" }
words "papers" { use = "things.identity_papers" }
words "ask_for" { en = "~ask, ~beg, needs permission, has to ask, have to ask, must ask",
                  fr = "~demander, ~quêter, ~quémander, doit demander, doivent demander, supplier" }
words "small" { en = "every dollar, each dollar, every penny, every cent, money for, bus fare, bus money, permission to buy, tampons, pads, a coffee, pocket change, toothpaste, shampoo, soap, phone minutes", fr = "chaque dollar, chaque cenne, chaque piastre, l'argent pour, argent de l'autobus, permission pour acheter, permission d'acheter, tampons, un café, du savon, dentifrice, shampoing" }

phrase "held" { en = "{he} ...2 {holds} ...1 {others} ...1 {goods}; {others} ...1 {goods} ...4 (is|are|was|were|'s) ...1 (with|held by|kept by) ...1 {he}; {he} ...3 {holds} ...3 the|her|their|his PIN|PINs; {people.employers} ...3 {holds} ...2 his ...1 {goods}; {others} ...1 {goods} ...3 (taken|confiscated|locked|held|kept) ...3 by ...1 {he}; {he} ...2 ~control ...2 (money|finances|accounts|cards|phone|phones)", fr = "{he} ...3 (tient|garde|prend|contrôle|confisque|confisqué|cache|gère|fouille|enlève|traîne|gardait|tenait|prenait|pris|gardé) ...2 {others} ...1 {goods}; {others} ...1 {goods} ...4 (est|sont|était|étaient) ...1 (chez|avec|dans|entre) ...2 {he}; {he} ...3 {holds} ...3 NIP|NIPs; {others} ...1 {goods} ...3 (confisqué|confisqués|confisquée|confisquées|pris|prise|prises|gardé|gardée|gardés|gardées) ...3 par ...1 {he}; le nip|NIP ...4 {he}" }
phrase "lacks" { en = "{lacks} ...1 {goods} of her|his|their own; {lacks} ...1 (her|his|their) own ...1 {goods}; {lacks} ...1 her ...1 {goods}; no {goods} no {goods}; no {goods} or|nor|and no|any? {goods}; {lacks} ...1 {goods} or|and|nor ...1 {goods}; {lacks} access to ...2 {goods}; isn't|not|never allowed (a|to have|to own|to use|her|his) ...2 {goods}", fr = "{lacks} ...1 {goods} ...1 (à elle|à lui|à eux|bien à elle); {lacks} ...1 son propre|sa propre|leur propre ...1 {goods}; {lacks} (son|sa|ses|leur|leurs|mon|ma) ...1 {goods}; ni {goods} ni {goods}; pas de {goods} ...1 (pas de|ni) {goods}; {lacks} accès à ...2 {goods}; pas le droit (d'avoir|à|d'utiliser|de toucher) ...3 {goods}" }
phrase "borrows" { en = "(borrows|borrowed|borrow|uses|used|asks to use|asked to use|using) ...1 (my|our|a coworker's|a neighbour's|the neighbour's|a customer's|someone's|somebody's|another|a stranger's) ...1 (phone|cell|cellphone|wifi)" }
phrase "borrows" { fr = "(emprunte|empruntait|emprunté|utilise|utilisait) ...1 (mon|notre|le|un|son) ...1 (téléphone|cell|cellulaire|wifi) (du|de|d) (la|l|un|une|mon|ma)? (voisin|voisine|client|cliente|collègue|coloc|dépanneur|commis|passant|passante|inconnu|inconnue|caissière|bibliothèque); (emprunte|empruntait|emprunté|utilise|utilisait) ...1 (mon|notre) (téléphone|cell|cellulaire|wifi); (demande|demandé|demandait|doit|doivent) ...2 (emprunter|utiliser) ...1 (mon|notre|un|le) (téléphone|cell|cellulaire|wifi); (se sert|se servait|servi) (de mon|de notre|du) (téléphone|cell|cellulaire|wifi); prend (mon|notre|le) (téléphone|cell|cellulaire) (pour|afin) ...1 (appeler|texter|parler|écrire|rejoindre)" }
phrase "neither" { en = "neither {papers} nor {goods}; neither {goods} nor {papers}|{goods}; (no|without) {papers} ...1 (no|or|nor|without) ...1 {goods}; (no|without) {goods} ...1 (no|or|nor|without) ...1 {papers}; {lacks} ...1 {papers} (or|nor) ...1 {goods}; {lacks} ...1 {goods} (or|nor) ...1 {papers}" }
phrase "neither" { fr = "ni {papers} ni {goods}; ni {goods} ni {papers}; (pas|aucun|aucune|plus|pu) (de|d)? {papers} ...2 (pas|ni|aucun|aucune) (de|d)? {goods}; (pas|aucun|aucune|plus|pu) (de|d)? {goods} ...2 (pas|ni|aucun|aucune) (de|d)? {papers}|{goods}; sans {papers} ...1 (ni|sans) {goods}; sans {goods} ...1 (ni|sans) {papers}|{goods}" }
phrase "lost" { en = "(lost|misplaced|forgot) (her|his|my|our|their|the|a) ...2 (bag|bags|wallet|purse|passport|passports|papers|luggage|backpack|suitcase|phone|id); (was|were|got|been) (robbed|mugged|pickpocketed); (bag|bags|wallet|purse|backpack|luggage|suitcase) ...3 (lost|stolen|burned|gone); house fire; apartment fire; (leave|bring|carry|need|send|give) no" }
phrase "lost" { fr = "(perdu|oublié|égaré) (son|sa|ses|mon|ma|mes|notre|nos|leur|leurs|le|la) ...2 (sac|sacs|sacoche|portefeuille|passeport|papiers|bagages|valise|valises|téléphone|cell); (fait|faite) (voler|dévaliser|détrousser); (sac|sacoche|portefeuille|valise|bagages) ...3 (perdu|perdue|perdus|volé|volée|volés); passé au feu; incendie; laissez|apportez|amenez|gardez|envoyez|donnez|montrez|exige|exigé|demandons|demandez (ni|pas|aucun|aucune)" }
phrase "asks" { en = "{ask_for} ...3 {small}; can I have my own money; (gives|gave|given|gets|got|draws?) (her|him|me|them)? ...1 (allowance|pocket money)", fr = "{ask_for} ...3 {small}; avoir mon argent à moi; lui|leur|me donne ...2 (allocation|argent de poche)" }
phrase "pays" { en = "(she|he|they) never ...2 (carries|carry|has|have|handles|handle|touches|touch|sees|see) ...1 (money|cash|a wallet|a card); never (touches|sees|handles|holds) the|any|her|his money|cash|pay", fr = "(elle|il|ils) ...2 jamais ...2 (argent|cash|portefeuille|carte); (touche|voit|voient|touchent) jamais ...2 argent|paye|cash" }

phrase "lacks" { en = "(this is not|it's not|not) my phone; (one|single) phone (between|for|shared); I have (not|no) ...1 (phone|money|paper|papers|documents|passport); (never|not) (seen|had|held|touched) ...1 (her|his|their|my|our|a) ...1 (bank card|card|pin|account|pay stub|money|wages|pay); (doesn't|does not|don't|didn't|did not) ...1 know (her|his|their|the) ...1 (pin|password|balance|account number|bank); (no|without) access to ...2 (account|money|bank|phone|card|cards|papers|documents|passport|id); (account|phone|card|plan|lease) ...2 in his name", fr = "(c'est pas|ce n'est pas) mon téléphone; un (seul)? (téléphone|cell) pour; (jamais|pas) (vu|eu|touché|tenu) ...1 (sa|son|leur|ma|mon) ...1 (carte|carte bancaire|nip|compte|talon|argent|paye|paie); (ne connaît|connaît|sait|ne sait) pas (son|le) ...1 (nip|mot de passe|solde|compte); (aucun|sans|pas) accès à ...2 (compte|argent|banque|téléphone|carte|papiers|passeport); (compte|téléphone|carte|forfait|bail) ...2 à son nom à lui; j'ai pas de (téléphone|cell|carte|argent)" }
phrase "asks" { en = "(gives|gave|give|hands|allows|leaves) (her|him|me|them|us) ...1 {money < 60} ...3 (a|per|for|each|every|and); (borrowed|borrow|borrows|asked for|asks for|begged for) ...1 {money < 30}; (has to|have to|must|had to) (ask|beg|show|account for|explain) ...3 (money|receipts|receipt|spend|spends|buy|purchase|dollar|cent|grocery|pads|tampons); (checks|counts|goes through|keeps) ...2 (receipts|her change|the change|her wallet|her purse)", fr = "(lui|leur|me|nous) (donne|donnait|laisse|laissait) ...1 {money < 60}; (emprunté|emprunte|demandé|quêté) ...1 {money < 30}; (doit|doivent|devait) (demander|montrer|justifier|expliquer) ...3 (argent|factures|facture|dépenser|acheter|dépense|cenne|serviettes); (vérifie|compte|fouille|garde) ...2 (factures|sa monnaie|son portefeuille|sa sacoche)" }
phrase "named" { en = "(holds|held|holding|keeps|kept|keeping|took|takes|taken|taking|confiscated|confiscates|controls|manages) (her|their|all her|all their|all my|all our) ...1 (phone|phones|cell|cellphone|bank card|bank cards|debit card|wallet|purse|money|PIN|account|accounts|passwords|banking|SIM)", fr = "(garde|gardait|tient|tenait|prend|prenait|pris|confisque|confisqué|contrôle|gère|détient|enlevé|enlève|ôté) ...1 (son|sa|ses|leur|leurs|mon|mes|nos) ...1 (téléphone|téléphones|cell|cellulaire|carte bancaire|carte de guichet|carte de débit|portefeuille|sacoche|argent|nip|compte|comptes|mots de passe|SIM)" }
phrase "own" { en = "(she|i|they|we|women|workers|girls|each|who) ...1 (has|had|have|holds|keeps|keep|kept|carries|carry|got|took|controls|manages) (her|my|their|our)", fr = "(elle|elles|je|j'|on|nous|chacun|chacune|qui) ...1 (garde|gardent|tient|a|prend|gère|contrôle) ...1 (son|sa|ses|mon|ma|mes|leur|leurs|nos)" }
words "his" { use = "people.controllers", en = "him, them, he, they, his wife, her aunt, his aunt, his mother, her mother in law, boss, manager, someone else", fr = "lui, eux, il, ils, elle, sa femme, sa tante, la tante, sa belle-mère, boss, gérant, le patron, quelqu'un d'autre" }
words "stuff" { en = "~phone, ~cell, ~cellphone, ~card, ~wallet, ~purse, ~money, ~cash, ~account, ~PIN, ~password, ~id, ~sim, ~tip, ~cheque, ~pay, ~login, bank card, debit card, health card, bank book, SIN card, SIN cards, identification, keys, banking app", fr = "~téléphone, ~cellulaire, ~cell, ~tel, ~carte, ~portefeuille, ~sacoche, ~argent, ~compte, ~NIP, ~pourboire, ~chèque, ~paye, mot de passe, carte de banque, carte bancaire, carte soleil, carte d'assurance maladie, pièce d'identité, clés, papiers, cartes d'assurance sociale" }
words "poss_hers" { en = "her, his, their, my, our, everyone's, everybody's, each one's",
                    fr = "son, sa, ses, leur, leurs, mon, ma, mes, nos, notre" }
words "container" { en = "wallet, pocket, drawer, safe, office, purse, jacket, briefcase, bag, desk, glovebox, glove box, apron, box, cupboard, car, truck, folder, closet", fr = "portefeuille, poche, poches, tiroir, coffre, coffre-fort, bureau, sacoche, manteau, mallette, sac, tablier, boîte, char, étui, valise, armoire" }
phrase "place" { en = "{poss_hers} ...1 {stuff} ...4 (in|inside) (his|the boss's|the owner's|the manager's|the aunt's|a locked|the office|the safe|the manager|his own) ...2 {container}; (pulled|produced|took|takes|had|pulls|handed) ...3 (from|out of|in) (his|her own|the boss's) ...2 {container}; {stuff} (of|for|belonging to) ...2 (everybody|everyone|all|the workers|the girls|the staff) ...4 (in|inside) (a|his|the|her) ...1 {container}", fr = "{poss_hers} ...1 {stuff} ...4 dans ...2 {container} ...1 (à lui|du patron|du boss|de monsieur|de la tante|de madame|du gérant|du contremaître|de la patronne|de son chum|de son mari)|(coffre|tiroir barré); (sortis|sorti|sort|sorties|sortie|tiré|tirés) ...2 (de la|de son propre) ...1 {container}; {stuff} (de|à) (tout le monde|tous|toutes|chacun) ...4 dans (un|son|le|sa) ...1 {container}" }
phrase "has_it" { en = "{his} (has|have|had|keeps|holds|handles|'s got|got) ...1 (all of that|all that|it all|all of it|them all|all of our|all my papers|my id|our id|our ids|her id); {his} (has|have|had|holds|keeps|knows|changed|set|took|controls) ...3 (her|his|their|my|our|the) ...1 {stuff} (and|or) ...2 {stuff}; (account|card|phone|plan|number) ...2 in (her|his|my) name but ...7 (log in|login|password|he|boyfriend|boss|uses|controls|pin|statement); (only|just) ...2 (employer|boss|boyfriend|husband|aunt|he|manager|agency|owner|madam) ...2 (access|log in|login|use|touch|open); (deposited|paid|goes|sent|direct deposit) ...2 (in|into|to) an account ...4 (employer|boss|he|boyfriend|aunt|husband|agency|only|she can't|doesn't control|not hers|cannot)", fr = "c'est {his} ...1 qui (a tout|a ça|a toutes|les a|l'a|garde tout|tient tout|gère tout|garde ça); c'est {his} ...1 qui (a|ont|garde|gardent|tient|avait|gère) {poss_hers} ...1 {stuff}; {his} (a|ont|garde|tient|prend|contrôle|connaît|changé) ...2 {poss_hers} ...1 {stuff} (pis|et|puis) ...2 {stuff}; (compte|carte|téléphone|forfait) ...2 à son nom ...2 mais ...7 (mot de passe|nip|lui|chum|patron|contrôle|accès|sert); (seul|seule|juste|rien que) ...2 (employeur|patron|chum|mari|tante|lui|gérant|agence|madame) ...2 (accès|utiliser|toucher|ouvrir); (déposée|déposé|versée|versé|dépose|s'en va) ...2 (dans|sur) un compte ...4 (employeur|patron|lui|chum|seul|conjoint|gère|pas accès|tante)" }
phrase "no_touch" { en = "(don't|doesn't|never|dont|doesnt|not allowed to|can't|cannot|didn't|won't|not) ...1 (touch|see|hold|handle|get to|carry|sees|holds|handles|carries|touched|seen|held) ...1 (my|her|his|their|our|any|own|a) ...1 {stuff}; (isn't|is not|not|aren't|are not|wasn't|never) allowed ...1 (a|any|her|his|to have a|their|to keep|to have) ...1 (own)? {stuff}; (has to ask|have to ask|must ask|had to ask|begs|begged) ...1 (for|him|her|permission)? ...2 {money}; (asks|ask|asked|has to ask|have to ask|must ask|needs|had to ask|beg|begs|begged) ...1 (for|him|her|permission)? ...2 (permission|money|cash|bucks|few dollars|ten bucks|ok) ...2 (to buy|to pay|for|to get|to spend|to purchase); (sees|saw|seen|see) (a|his|her|any|the) (statement|statements|bank statement|pay stub|slip); (no|without) ...1 {stuff} no {stuff}; no {stuff} no {stuff} no; (goes|going|go|goes) (straight|right|directly) to (him|her|them|the boss|his|the agent|madam|the owner); none of (the|them|us|these) ...3 (had|have|has|carry|carried) ...2 (id|identification|papers|phone|phones|money|cards)", fr = "(touche|touchent|voit|voient|vois|tient|garde|garder|touché|touchait) (pas|jamais|rien|pus) ...1 (à|de|d')? ...1 {poss_hers} ...1 {stuff}; (pas|jamais|aucun) ...1 (le)? droit ...1 (à|d'avoir|de garder|d'utiliser|de toucher|d) ...1 (un|une|son|sa|ses|à)? ...1 {stuff}; (demande|demander|demandait|doit demander|quêter|quête) ...1 (la|sa)? ...1 {money} ...2 (pour|avant d'|d') ...2 (acheter|payer|des|un|une|avoir|sortir); (demande|demander|demandait|doit demander|quêter|quête) ...1 (la|sa)? ...1 (permission|argent|piasses|lui) ...2 (pour|avant d'|d') ...2 (acheter|payer|des|un|une|avoir|sortir); (voit|vu|voyait) jamais ses relevés|talons; jamais ...1 (vu|ses) ...1 relevés; pas de {stuff} pas de {stuff}; pas de {stuff} ni; (s'en va|va|vont|passe) ...1 (direct|directement|tout droit|droit) ...1 (dans|à|au|chez) ...1 (lui|ses poches|patron|boss|sa poche|poches|l'agent|madame); (aucun|aucune|pas un|personne) ...3 (n'avait|n'a|avait|a|ont) ...2 (pièce d'identité|papiers|papier|carte|cartes|téléphone|argent)" }
phrase "grabs" { en = "(goes|going|went|looks|looked|searches|reads|checks|scrolls) (through|thru|in) (her|his|their|my|our) (phone|cell|texts|messages|purse|wallet|bag); (snatched|grabbed|yanked|ripped|took|takes|swiped) ...2 (card|phone|cash|money|purse|wallet|id) ...1 (out of|from|off) (her|his|their|my) (hand|hands|purse|pocket); (made|makes|make|forced|had) (her|him|them|us|me) (hand|hands|give|turn|surrender) ...1 (over|in|up)? ...2 {stuff}; (phone|phones|cell|cells|cellphones) ...2 (collected|confiscated|taken|handed in|turned in|locked up|taken away) ...4 (door|shift|start|night|arrival|by|until|every|each)?; (girl's|her|woman's|his|worker's) (phone|cell) ...3 (answered|picked up) by ...2 (a|some|another|guy|man|male|him|boss); (he|man|guy|boyfriend|someone else) ...1 (answers|answered|picks up|picked up) ...1 (her|his|the girl's) (phone|cell|calls)", fr = "(fouille|fouillait|regarde|lit|vérifie|checke) ...1 (dans)? (son|sa|ses|leur|leurs|mon) ...1 (téléphone|cell|cellulaire|textos|messages|sacoche|portefeuille|sac); (arraché|arrachée|pogné|pris|enlevé) ...3 (carte|téléphone|cell|argent|sacoche|elle|portefeuille)? ...2 des mains; (fait|faisait|font|forcé|forcée|obligé) ...1 (à)? (remettre|donner|rendre) ...2 {stuff}; (téléphones|cells|cellulaires|téléphone|cellulaire|cell) ...2 (ramassés|ramassé|confisqués|confisqué|pris|enlevé|enlevés|serrés); (prend|prennent|ramasse|ramassent|prenait|confisque) ...1 (leur|leurs|son|nos|mon|les) ...1 (téléphone|téléphones|cell|cells|cellulaire|cellulaires); (un gars|un homme|son chum|lui qui|chum|un monsieur) ...2 (répond|répondait|répond tout le temps) ...1 (à|sur|au|à son|sur son) ...1 (son|sa)? ...1 (cell|téléphone|cellulaire); sonne ...3 dans la poche de" }
phrase "family_ok" { en = "(accountant|toddler|the estate|power of attorney); year old ...3 (my|his|her) phone; (police|officer|officers|border guard) ...1 (took|kept|seized|held); (lost|forgot) (her|his|my|their|the)", fr = "(comptable|succession|mandataire|procuration|curateur); policier|policiers ...1 (pris|saisi|gardé); (perdu|oublié) (son|sa|mon|ma|ses|mes); personne (ne|n') ...1 (a|garde|gardé|touche)" }
words "keeper" { use = "people.controllers", en = "auntie, aunty, elder, coach, coordinator, trainer, host, captain, supervisor, sponsor, older girl", fr = "matante, entraîneur, coordonnatrice, capitaine, superviseur, parrain, madame, monsieur" }
phrase "keeper" { en = "{poss_hers} ...1 {stuff} ...2 (is|are|was|were|stays|sits|sit) ...1 (with|in|held by|kept by|at) ...2 {keeper}; (phones|cards|wallets|cells|passports|ids) (are|were) (with|in|held by|kept by|at) ...3 {keeper}|(safe|office|drawer|box|bag|closet); {keeper} (has|had|holds|held|carries|carried|keeps|took) ...3 (phone|phones|cell|card|cards|purse|wallet|pin|cheque|pay card|bank card|health card|sim); (he|they) (holds|held|carries|carried|keeps) (the|her|their|all the) ...1 (card|cards|phone|phones|purse|wallet|pin|money); (in|on) the phone he (has|'s got|got|took)|(he's got); (never|not) (held|seen|touched|had) the (card|money|cheque|account|pin); (cant|can't|cannot|couldn't|not allowed to) keep (there|their|her|his|my|our) ...2 {stuff}; {poss_hers} phone was (taken|traded|swapped|confiscated|replaced|locked)", fr = "{poss_hers} ...1 {stuff} ...2 (est|sont|était|étaient|reste|restent) ...1 (chez|avec|dans) ...2 {keeper}|(tiroir|coffre|bureau|tiroir-caisse|boîte|sac); (téléphones|cartes|cells|passeports|portefeuilles) ...1 (sont|étaient) (chez|avec|dans le tiroir|dans le coffre|dans son|dans sa); {keeper} (a|avait|garde|gardait|tient|ramasse|traîne) ...2 (téléphone|cell|carte|cartes|sacoche|portefeuille|nip|chèque|carte de guichet|carte soleil); (il|elle|y|a|ils|madame|monsieur) ...1 (a|garde|ramasse|tient|prend|ont) (mon|mes|leur|leurs|nos) ...1 (cell|téléphone|téléphones|carte|cartes|nip|argent|paye|chèque|chèques|pourboire|tips); (le|les) (pourboire|pourboires|tip|tips) ...4 (ramasse|garde|prend); (vient|passe) chercher (son|leur|leurs) (chèque|chèques|paye|paie); jamais (tenu|touché|eu) la carte; gère seul|seule" }
phrase "games" { en = "school trip|class trip|border stop; coach|coaches|team|teacher|teachers|classroom|tournament; exam (room|hall); my ex; my roommate", fr = "entraîneur|équipe|prof|profs|enseignante|classe|tournoi; mon ex; mon coloc" }
phrase "parents" { en = "(mother|father|mom|dad|parents|teacher|school|principal) ...1 (has|holds|keeps|kept|took|takes|pays|gave); (coach for the|robbed|robbery|thief|thieves|mugged|burglar|police took|officers took|custody officer)", fr = "(mère|père|parents|enseignant|enseignante|école|directeur d'école|prof) ...1 (a|garde|gardent|pris|prend|tient|paie); (volé par|cambriolage|vol à main|policiers ont)" }
phrase "cheque" { en = "(cheque|check|pension|benefit|allowance|pay|tips|disability) ...4 (goes|comes|arrives|is sent|is mailed|lands) ...4 (them|him|his|their|aunt|couple|boss|landlord|agency); (never|not) ...1 (had|received|been given|seen) ...1 (any)? money ...4 (of her own|of his own|since|here|himself|herself); (holds|keeps|took|has) (my|her|their|his) sim|(sim card)", fr = "(chèque|pension|allocation|paye|aide sociale) ...4 (arrive|est déposé|est envoyé) ...4 (eux|lui|leur|tante|couple|patron|proprio); jamais ...1 (eu|reçu|touché) (d'argent|un sou|une cenne); (garde|a|tient|pris|prend) (ma|sa|leur|leurs) puce; c'est (lui|elle|le boss|madame|la bonne femme) qui (compte|signe|encaisse)" }
phrase "with_pay" { en = "{company.pay}", fr = "{company.pay}" }
phrase "with_hold" { en = "{company.hold}", fr = "{company.hold}" }
phrase "with_sex" { en = "{company.sex}", fr = "{company.sex}" }
phrase "with_papers" { en = "{company.papers}", fr = "{company.papers}" }
phrase "anygoods" { en = "(holds|keeps|took|takes|carries|hold|keep|checks|controls|confiscated) ...2 (phone|phones|cell|cells|bank card|debit card|pin|wallet|purse|sim|password|passwords|cheque|account|cards|the card|her money|his money|their money|tips); (no|without) ...1 (phone|money|cash|bank card|wallet|purse|cell); (borrow|borrowed|borrows|used|uses) ...1 (my|our|a|the|someone's) ...1 (phone|cell)", fr = "(garde|gardait|tient|prend|pris|traîne|contrôle|fouille|confisque|ramasse) ...2 (téléphone|téléphones|cell|cells|cellulaire|carte de guichet|carte de banque|nip|portefeuille|sacoche|puce|mot de passe|chèque|compte|cartes|pourboires|tips); (pas de|sans|aucun) ...1 (téléphone|argent|cell|cellulaire|carte de banque|portefeuille|cash); (emprunte|emprunté|prend|utilise) ...1 (mon|notre|un|le) (téléphone|cell)" }
phrase "anygoods" { en = "(who|he|she|boss|aunt|owner) ...2 (pays|signs|cashes|spends|withdraws|deposits|transfers) ...3 (her|his|their|my|the) ...1 (money|cheque|cheques|pay|wages|savings|benefits|card|account|allowance); (pin|password|code) ...4 (he|boss|aunt|manager|agency|changed|knows|given|gave); (asks|ask|asked|begs|has to ask|needs) ...4 (money|dollars|bus fare|change|cash|quarters|to call|a phone|my phone|to use the phone); {money < 40} ...3 (a week|per week|a month|for the week|at a time|left|on her|on him|to her name|to his name|in her pocket)", fr = "(qui|il|elle|patron|tante|proprio|madame) ...2 (paie|signe|encaisse|dépense|retire|dépose|transfère) ...3 (son|sa|ses|leur|leurs|mon|ma|le|la) ...1 (argent|chèque|chèques|paye|salaire|épargnes|prestations|carte|compte|allocation); (nip|mot de passe|code) ...4 (il|elle|boss|tante|gérant|agence|changé|connaît|donné); (demande|demander|quête|doit demander) ...4 (argent|piasses|dollars|billet d'autobus|monnaie|cash|appeler|téléphone); {money < 40} ...3 (par semaine|par mois|pour la semaine|à la fois|sur elle|sur lui|à son nom|dans ses poches)" }
-- A phone that is repaired or that a parent takes away, one's own things in one's own pocket, a landlord's dated cheques.
phrase "family_ok" { en = "(my|our|her|his) (mom|mum|mother|dad|father|parents) (took|takes|confiscated) (my|his|her|the) ...1 (phone|tablet|console); (phone|cell|laptop) is (at|in) the (shop|store|repair shop); post|postdated (dated)? (cheque|cheques); (i|we) (keep|keeps|kept) (my|our) ...1 (tips|money|pay|phone|cards|passport); (they|we|workers|women|men) have (their|our) (own)? (phones|cards|passports|wallets)", fr = "(ma|mon|mes) (mère|père|parents) (m'a|m'ont|a|ont) ...1 (pris|confisqué|enlevé|ôté) ...1 (téléphone|cell|cellulaire|tablette|console); (téléphone|cell|cellulaire) est (en réparation|chez le réparateur|au magasin); chèques postdatés; (je|nous|on) ...1 (garde|gardons) (mes|mon|ma|nos|notre) ...1 (pourboires|argent|paye|téléphone|cartes|passeport); gère seul|seule (son|sa|ses)" }
phrase "own_pocket" { en = "(has|had|have|with) his (passport|phone|card|cards|wallet|id) in his (pocket|bag|wallet|backpack); (has|had|have|with) her (passport|phone|card|cards|wallet|id) in her (pocket|bag|purse|backpack)", fr = "(a|avait|ont|avec) (son|sa|ses) (passeport|téléphone|carte|cartes|portefeuille) dans (sa|son) (poche|sac|sacoche|portefeuille)" }
phrase "auxiliary" { fr = "(qui|proxo|lui) l'a (fait|donné|dit|vu|appelé|amené|trouvé)" }
phrase "lost" { en = "(dementia|alzheimer|alzheimer's|wandered|locked out)",
                fr = "(démence|alzheimer|errance|enfermé dehors|enfermée dehors)" }
phrase "own" { en = "manages (his|her|their) own", fr = "(gère|géré) (seul|seule) (son|sa|ses)" }
phrase "fee_taken" { en = "(consultant|contractor|airline|website|store|clinic|landlord|seller) took (my|our|her|his) money; did my boss take", fr = "(consultant|entrepreneur|site|magasin|clinique|vendeur) (a pris|m'a pris) ...1 argent" }
words "own_goods" { use = "things.bank_cards, things.phones", en = "id, ids, health card, passport, papers, wallet, purse, driver's licence, status card, birth certificate, pin, cards, documents, debit, licence", fr = "pièce, pièces, carte soleil, carte d'assurance maladie, passeport, papiers, portefeuille, sacoche, permis de conduire, carte de statut, acte de naissance, nip, cartes, documents, débit, permis" }
words "on_him" { en = "his own wallet, his wallet, his pocket, his jacket, his shirt, his bag, his pouch, his backpack, her bag, her purse, a pouch, an envelope, a ziploc, an elastic, his truck, his car, his glovebox, the glovebox, his sock, his neck, round his neck, around his neck, his belt, fanny pack, himself, the other woman's purse, the lady's purse, the man's pocket", fr = "son portefeuille à lui, sa poche, ses poches, son manteau, sa chemise, son sac, sa pochette, une pochette, sa sacoche, une enveloppe, un ziploc, un élastique, son camion, son char, son auto, coffre à gants, autour du cou, au cou, sa ceinture, sac banane, lui-même, la sacoche de la dame, poche de l'homme, poche du monsieur" }
phrase "on_him" { en = "(pulled|took|takes|produced|had|has|keeps|kept|carries|carried|handed|gave|digs|dug|got) ...2 (her|their|the girl's|the woman's|both|all the|all their|all her) ...1 {own_goods} ...4 (out of|from|in|inside|around|on) ...1 {on_him}; (her|their|all her) ...1 {own_goods} ...3 (is|are|was|were|stays|goes|went) ...1 (in|back in|into|round|around) ...1 {on_him}; (gave|handed|gives|hands|presented|showed) ...2 (us|me|reception|triage|the clerk|the teller) ...1 (her|their) ...1 {own_goods} ...2 (himself|for her|instead)", fr = "(il|lui|monsieur|homme|dame|gars|chum|patron|boss|cousin|tante|oncle) ...3 (sorti|sort|sortait|avait|a|garde|gardait|traîne|porte|tient|fourni|donné) ...2 (sa|ses|leurs|leur|toutes ses|tous ses) ...1 {own_goods} ...3 (de|dans|autour) ...1 {on_him}; (ses|leurs|sa|toutes ses|tous leurs) {own_goods} ...3 (est|sont|étaient|restent|vont) ...2 (dans|autour|au|au fond de)? ...1 {on_him}; (c'est|c'était) (lui|elle|l'autre|le monsieur|la dame|le gars) ...3 (avait|a|garde|tient|sort|sortait|gardait) ...2 (ses|son|sa|leurs|les) ...1 {own_goods}" }
phrase "allowance" { en = "(gives|give|gave|hands) (me|her|him|us|them) {money} ...6 (if|when i'm good|on sunday|on sundays|a week|each week|for the week|on saturday|for food|for tampons|to last); (has|have|had|got) to ask ...3 (for|him|her|them) ...2 {money}; (ask|asks|asked|beg|begs) ...3 (him|her|boss|madam|the lady|them) ...2 for ...2 (pads|tampons|bus fare|soap|toothpaste|minutes|shampoo|coffee); (isn't|aren't|not|never|ain't) ...1 (let|allowed|allowed to|permitted to|supposed to) ...1 (to)? ...1 (hold|have|touch|keep|handle|carry|see) ...1 (any|her|his|my|their|our)? ...1 (money|cash|bank card|card|wallet)", fr = "(me|lui|leur|nous) (donne|donnait|passe|laisse) {money} ...6 (si je|le dimanche|le samedi|par semaine|pour la semaine|pour manger); (doit|dois|devait|faut) ...2 demander ...4 {money}; (demander|quêter|demande) ...3 (pour)? ...2 (serviettes sanitaires|serviettes hygiéniques|tampons|savon|shampoing|billet d'autobus|passe d'autobus|dentifrice); (pas|jamais) ...1 (le droit|la permission) ...1 (d'avoir|de garder|de toucher|de tenir|d'avoir de) ...1 (l'|de l'|son|sa|leur|mon|ma|d')? ...1 (argent|cash|carte|portefeuille)" }
phrase "others_know" { en = "(doesn't|does not|didn't|don't|couldn't|could not|can't|cannot) ...1 (know|say|tell|give) ...2 (her|his|their|my) ...1 (pin|balance|account|account balance|bank|card number) ...9 (he|she|man|woman|companion|boss|lady|other|friend|uncle|cousin); (never|not) ...1 (seen|saw|had|touched|held) ...1 (my|her|his|their) ...1 (bank card|card|passport|cheque|paycheque|pay stub|bank book) ...9 (lady|boss|he|she|agency|madam|safe|keeps|has); (no wallet|no purse|no id|no phone|no cards) ...9 (has|keeps|holds|got) ...2 (all that|all of it|it all|them|everything|those)", fr = "(connaît|connaissait|sait|savait|connais) ...1 (pas|même pas) ...1 (son|leur|mon|le) (nip|solde|compte|mot de passe) ...9 (il|lui|elle|homme|dame|monsieur|patron|autre|ami|oncle|cousin|cousine); jamais ...1 (vu|eu|touché) ...1 (ma|sa|leur|son|mon) ...1 (carte de guichet|carte|passeport|chèque|paye|talon) ...9 (dame|boss|patron|il|elle|agence|madame|garde|sûreté); (pas de sacoche|pas de portefeuille|pas de cartes|pas de cell|pas de papiers|ni carte) ...9 (a|garde|tient) ...2 (tout|tout ça|ça)" }
phrase "kin_usual" { fr = "(ma|mon|mes) {own_goods}; de (ma|mon) (mère|mari|femme|père|conjoint)" }
phrase "kin_usual" { en = "(my|our) {own_goods} ...6 my; my (husband's|wife's|friend's); (my|our) (mom|mother|dad|father|parents|son|daughter|grandmother); (lost|forgot|misplaced|stolen) ...3 (wallet|pin|card|purse); (toddler|daycare|dementia|power of attorney|anniversary)", fr = "(ma|mon|nos|mes) (mère|père|parents|maman|papa|fils|grand-mère|enfants); (perdu|oublié|égaré|volé) ...3 (portefeuille|nip|carte|sacoche); (garderie|démence|procuration|anniversaire)" }
phrase "seen_never" { en = "nobody sees", fr = "qu'on voit" }
phrase "thanks" { en = "(tip|extra when|when it's cold)",
                  fr = "(de plus quand|pourboire|quand il fait froid)" }
phrase "lawful" { en = "(gave it to her|i see the statements|litter|dinner rush|gourmet|power of attorney|new boyfriend of my mother)", fr = "(procuration|nouveau chum de ma mère|rush du souper)" }
phrase "bank_other" { en = "{scenes.third} ...4 (card|cards|pin|pins|passbook|account|accounts|phone|id|ids|envelope|code|password|cheque|wallet|purse); (card|cards|pin|pins|passbook|id|ids|phone|envelope|code|password|wallet|purse) ...5 {scenes.third}", fr = "{scenes.third} ...4 (carte|cartes|nip|livret|compte|comptes|téléphone|pièce|pièces|enveloppe|code|mot de passe|chèque|portefeuille|sacoche); (carte|cartes|nip|livret|pièce|pièces|téléphone|enveloppe|code|mot de passe|portefeuille|sacoche) ...5 {scenes.third}" }
phrase "bank_card" { en = "(card|cards|pin|pins|debit|envelope|online banking|mailing address|password|statements|account access)", fr = "(carte|cartes|nip|débit|enveloppe|services en ligne|adresse postale|mot de passe|relevés)" }
phrase "bank_ctrl" { en = "(same male|same man|one man|one male|accompanied|male companion|companion|driver|third party|in attendance|behind her|behind him|spoke for|for them|interpreter|interpreted|older male|employer|supervisor|foreman|boss|agency|recruiter|contractor|his own|all opened|same visit|same machine|one address|same address|the man|a man|niece|nephew)", fr = "(même homme|un homme|accompagnée|accompagné|accompagnateur|chauffeur|tierce personne|derrière elle|derrière lui|à sa place|pour eux|interprète|homme plus âgé|employeur|contremaître|patron|boss|agence|recruteur|entrepreneur|tous ouverts|même visite|même guichet|même adresse|l'homme|nièce|neveu)" }
phrase "looked_into" { en = "(alert closed|closed no report|no report filed|reviewed and|reviewed the|alert review|fraudulent|tenant|met an advisor alone|investment|mule|lent debit|babysitter|set own|power of attorney)", fr = "(alerte fermée|fermé sans|sans suite|vérifié|frauduleux|locataire|gardienne|procuration)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "in_their_bag" { en = "{own_goods} ...6 (in|inside) ...1 (the|her|his|their)? ...1 (auntie's|aunt's|uncle's|boss's|cousin's|manager's|driver's|madam's|lady's|boyfriend's|husband's|man's|woman's|friend's|foreman's|owner's|recruiter's|agent's) ...1 (bag|purse|pocket|truck|car|drawer|safe|jacket|apron|wallet|briefcase)", fr = "{own_goods} ...6 dans (la|le|les|son) (sac|sacoche|poche|camion|char|tiroir|coffre|manteau|tablier|portefeuille|mallette) ...1 (de|du|à) ...2 (matante|tante|oncle|mononcle|boss|patron|patronne|cousin|cousine|gérant|chauffeur|madame|dame|chum|mari|homme|monsieur|contremaître|recruteur|agent); tout ...2 dans (la|le) (sac|sacoche|poche|camion|char|tiroir|coffre|tablier) ...1 (de|du) ...2 (matante|tante|oncle|boss|patron|patronne|cousin|gérant|chauffeur|madame|dame|chum|mari|monsieur|contremaître) ...9 {own_goods}" }
phrase "no_touch" { en = "(no|without) {stuff} (and|or|nor) ...1 {stuff} of (their|her|his) own" }
phrase "no_touch" { fr = "lui (montrer|donner|remettre) (toutes|tous|chaque) ...1 (factures|reçus|facture|reçu)" }
flag_when "held" :unless("games", "2 sentences") :unless("parents", "same sentence")
          :unless("family_ok", "same sentence") :unless("fee_taken", "2 words")
          :unless("lawful", "2 sentences") :unless("cleared", "anywhere")
flag_when "lacks" :unless("cleared", "anywhere")
flag_when "borrows" :unless("cleared", "anywhere")
flag_when "neither" :unless("lost", "same paragraph") :unless("cleared", "anywhere")
flag_when "asks" :unless("thanks", "same sentence") :unless("cleared", "anywhere")
flag_when "pays" :unless("seen_never", "same sentence") :unless("cleared", "anywhere")
flag_when "place" :unless("family_ok", "same sentence") :unless("own_pocket", "1 words")
          :unless("cleared", "anywhere")
flag_when "has_it" :unless("family_ok", "same sentence") :unless("auxiliary", "1 words")
          :unless("cleared", "anywhere")
flag_when "no_touch" :unless("family_ok", "same sentence") :unless("lawful", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "grabs" :unless("family_ok", "same sentence") :unless("lawful", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "keeper" :unless("family_ok", "same sentence") :unless("own", "same sentence")
          :unless("lawful", "2 sentences") :unless("cleared", "anywhere")
flag_when "named" :unless("own", "same sentence") :unless("games", "2 sentences")
          :unless("parents", "same sentence") :unless("family_ok", "same sentence")
          :unless("cleared", "anywhere")
flag_when "cheque" :unless("family_ok", "same sentence") :unless("cleared", "anywhere")
flag_when "anygoods" :near("with_pay", "anywhere") :near("with_hold", "anywhere")
          :unless("family_ok", "same sentence") :unless("lawful", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "anygoods" :near("with_pay", "anywhere") :near("with_sex", "anywhere")
          :unless("family_ok", "same sentence") :unless("lawful", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "anygoods" :near("with_pay", "anywhere") :near("with_papers", "anywhere")
          :unless("family_ok", "same sentence") :unless("lawful", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "anygoods" :near("with_hold", "anywhere") :near("with_sex", "anywhere")
          :unless("family_ok", "same sentence") :unless("lawful", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "anygoods" :near("with_hold", "anywhere") :near("with_papers", "anywhere")
          :unless("family_ok", "same sentence") :unless("lawful", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "anygoods" :near("with_sex", "anywhere") :near("with_papers", "anywhere")
          :unless("family_ok", "same sentence") :unless("lawful", "2 sentences")
          :unless("cleared", "anywhere")
flag_when "on_him" :unless("kin_usual", "2 sentences") :unless("cleared", "anywhere")
flag_when "allowance" :unless("kin_usual", "2 sentences") :unless("thanks", "same sentence")
          :unless("cleared", "anywhere")
flag_when "others_know" :unless("kin_usual", "2 sentences") :unless("cleared", "anywhere")
flag_when "bank_other" :where(field("source_type"):is("bank_alert"))
          :unless("family_ok", "same sentence") :unless("looked_into", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "bank_card" :near("bank_ctrl", "same sentence")
          :where(field("source_type"):is("bank_alert")) :unless("looked_into", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "in_their_bag" :unless("kin_usual", "2 sentences") :unless("cleared", "anywhere")

hits "Her [boyfriend keeps her bank card] and gives her a ten for the bus."
hits "She [has no phone of her own], she borrows mine at the laundromat."
hits "We have [neither passports nor money], he keeps it all."
hits "She came in with [no papers and no money] and would not say why."
hits "He [doesn't have ID or a phone]."
hits "She [borrowed my phone] to text her sister."
hits "The nanny has to [ask for every dollar], even for shampoo."
hits { fr = "Son [chum garde sa carte bancaire] et lui donne dix piastres pour l'autobus." }
hits { fr = "Elle [n'a pas son propre téléphone], elle prend le mien à la buanderie." }
hits { fr = "On a [ni passeport ni argent], c'est le boss qui a tout." }
hits { fr = "Elle a [pas de passeport pis pas d'argent]." }
hits { fr = "Ils n'ont [ni argent ni papiers] sur eux." }
hits { fr = "La voisine [emprunte mon téléphone] pour appeler sa mère." }
hits { fr = "La nounou doit [demander chaque dollar], même pour du shampoing." }
misses "She keeps her phone in her apron and pays by card."
misses "He lost his wallet on the bus last week."
misses "The tourist was robbed and has no passport and no money."
misses "Nobody holds their bank cards, each has a PIN of their own."
misses { fr = "Elle garde son téléphone dans son tablier et paye par carte." }
misses { fr = "Il a perdu son portefeuille dans l'autobus." }
misses { fr = "Le médecin prend notre cas au sérieux." }
misses { fr = "Le matin elle prend mon autobus." }
misses { fr = "Mon fils utilise notre cuisine." }
misses { fr = "Ne laissez ni passeport ni portefeuille dans votre auto." }
misses { fr = "Il s'est fait voler son sac, il n'a ni passeport ni argent." }
misses { fr = "Personne ne garde leurs cartes bancaires." }
hits "[Her debit card lives in the aunt's purse], she has never used it."
hits "The [account is in his name but the foreman has the login]."
hits "[She's not allowed her own phone], she texts from the laundromat tablet."
hits "[He goes through her phone] at supper."
hits "[I never touch my pay], it is gone by Friday."
hits { fr = "[Sa carte reste dans la sacoche de la tante], elle ne s'en est jamais servie." }
hits { fr = "Le [compte est à son nom mais le contremaître a le mot de passe]." }
hits { fr = "Elle n'a [pas le droit d'avoir un téléphone]." }
hits { fr = "[Il fouille dans son téléphone] au souper." }
hits { fr = "Je [touche jamais à ma paye], elle part le vendredi." }
misses "We put the phones in a basket during the exam."
misses { fr = "On met les cellulaires dans un panier pendant l'examen." }
misses { fr = "Personne n'a gardé les papiers." }
hits "Police found that her [boss keeps her bank card and her phone]."
misses "My parents took my phone until Friday."
misses "Email me, my phone is at the repair shop."
misses "He wandered off, he has dementia, he has no phone or ID."
misses "The sailor had his passport in his wallet."
misses { fr = "Ma mère m'a pris mon cell pour la semaine." }
misses { fr = "Le client gère seul son compte." }
misses { fr = "Le propriétaire garde nos chèques postdatés." }
hits "The [coordinator holds their bank cards] and the codes."
hits { fr = "Le [contremaître garde nos cartes] et les codes." }
hits "[All her cards are in a pouch] he wears round his neck."
hits "The man paid for everything and [gave us her health card himself]."
gaps "[He gives me twenty on Sunday if I'm good]."
hits "Client [couldn't say what her account balance was; companion] knew it to the dollar."
hits "She [isn't let hold money], not even for the bus."
hits { fr = "[Il a sorti sa carte soleil de son portefeuille à lui]." }
hits { fr = "[Toutes ses cartes sont dans une pochette] qu'il porte au cou." }
gaps { fr = "[Pas de sacoche, pas de cartes, pas de cell : « c'est ma cousine qui a tout ça »]." }
misses "She forgot her PIN and the teller reset it."
misses "My mom pulled my health card out of her purse, I'm nine."
misses { fr = "Elle a oublié son NIP, on l'a changé." }
misses { fr = "Mon père garde nos cartes soleil dans le tiroir." }
gaps "[The uncle holds on to her debit card and gives her bus fare]."
gaps { fr = "[Elle a dit à la caissière que c'est pas elle qui décide pour le compte]." }
hits { en          = "The same male took the [card] and chose the number; she kept quiet.",
       source_type = "bank_alert" }
hits { fr          = "[L'homme est parti avec la carte] et l'enveloppe, elle n'a rien dit.",
       source_type = "bank_alert" }
misses { en          = "She picked up her new debit card and set her own number.",
         source_type = "bank_alert" }
misses { fr = "Elle a pris sa nouvelle carte et choisi son numéro.", source_type = "bank_alert" }
hits "The tablet, the debit and the [status card were all in her \"auntie's\" bag]."
hits { fr = "[Tout est dans la sacoche de sa « matante » : débit, carte de statut, tablette]." }
misses "My card was in my husband's wallet after the trip."
hits { en = "He [has her phone and her bank card].",
       fr = "Il [a son cell et sa carte de banque]." }
hits { en = "She [has to ask Madam for money] to buy tampons.",
       fr = "Elle [doit demander de l'argent à Madame] pour acheter des tampons." }
hits { en = "The boy had [no ID, no phone] and not a cent on him.",
       fr = "Le jeune avait [pas de papiers, pas de cell], pas une cenne sur lui." }
hits { en = "The women [have no keys and no phones of their own].",
       fr = "Les femmes ont [pas de clés ni de cell] à elles." }
hits { en = "She [has to show him every receipt and has no card].",
       fr = "Elle doit [lui montrer toutes ses factures] et a pas de carte." }
