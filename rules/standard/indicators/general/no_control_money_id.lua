indicator "general.no_control_money_id"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "any"
pillars { protection = { en = "independence: own money, own phone, own papers", fr = "autonomie : son argent, son téléphone, ses papiers" },
          prosecution = { en = "control over daily means", fr = "contrôle des moyens de tous les jours" } }
law       "CC 279.01; CC 279.03"
corroborates "coercion.documents_confiscated; coercion.wages_withheld"
source    "UNODC-HTI; RCMP-SIGNS; DHS-BC"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "No control over own money, phone or ID", fr = "N'a aucun contrôle sur son argent, son téléphone ou ses papiers" }
why { en = "Somebody who cannot reach money, a phone or papers cannot leave or call for help.", fr = "Une personne sans accès à son argent, à un téléphone ou à ses papiers ne peut ni partir ni appeler." }
ask { en = "Who holds the phone, the bank card and the PIN? Since when?", fr = "Qui a le téléphone, la carte bancaire et le NIP? Depuis quand?" }
false_alarms { en = "Shared household budget; a phone lost or broken; poverty without control.", fr = "Budget commun du ménage; téléphone perdu ou brisé; pauvreté sans contrôle." }

words "he"       { use = "people.controllers", en = "he, they, he's, they're, hes, theyre, someone else, somebody else, another person", fr = "il, ils, lui, eux, quelqu'un d'autre, une autre personne, c'est lui qui, c'est elle qui, c'est eux qui, celui qui" }
words "holds"    { en = "~hold, ~keep, ~carry, ~take, ~control, ~confiscate, ~lock, ~hide, ~manage, ~handle, ~check, ~grab, ~use, ~have, in charge of, in possession of, sits on, locks up, locked up, holds onto, held onto", fr = "~tenir, ~garder, ~prendre, ~contrôler, ~confisquer, ~cacher, ~gérer, ~fouiller, ~enlever, ~ôter, ~serrer, ~traîner, ~pogner, ~avoir, ~conserver, ~détenir" }
words "others"   { en = "her, their, my, our, all their, all our, everyone's, everybody's, the girls', the workers', both their, the girl's, the woman's, the worker's", fr = "son, sa, ses, leur, leurs, leu, mon, ma, mes, notre, nos, tous leurs, tous nos" }
words "goods"    { en = "~phone, ~cell, ~cellphone, ~card, ~wallet, ~purse, ~money, ~cash, ~bank card, ~debit card, ~account, ~PIN, ~pay card, ~password, ~id, bank account, bank cards, sim card, all the money, cell phone, health card, mobile", fr = "~téléphone, ~cellulaire, ~cell, ~carte, ~portefeuille, ~sacoche, ~argent, ~compte, ~NIP, ~mot de passe, carte bancaire, carte de guichet, carte de débit, carte soleil, carte SIM, carte d'assurance maladie, cash" }
words "lacks"    { en = "has no, have no, had no, has not got, hasn't got, haven't got, doesn't have, does not have, doesnt have, don't have, do not have, dont have, didn't have, did not have, never has, never had, no longer has, not have, have not, without, isn't allowed, is not allowed, not allowed, aren't allowed, are not allowed", fr = "n'a pas, n'a pas de, a pas de, n'ont pas, ont pas de, n'ai pas, j'ai pas de, n'a aucun, n'a aucune, n'a plus, a pu de, n'avait pas, avait pas de, n'avait aucun, sans, n'a ni, pas le droit à, pas droit à, pas le droit d'avoir" }
words "papers"   { use = "things.identity_papers" }
words "ask_for"  { en = "~ask, ~beg, needs permission, has to ask, have to ask, must ask", fr = "~demander, ~quêter, ~quémander, doit demander, doivent demander, supplier" }
words "small"    { en = "every dollar, each dollar, every penny, every cent, money for, bus fare, bus money, permission to buy, tampons, pads, a coffee, pocket change, toothpaste, shampoo, soap, for money, phone minutes", fr = "chaque dollar, chaque cenne, chaque piastre, l'argent pour, argent de l'autobus, permission pour acheter, permission d'acheter, tampons, serviettes, un café, du savon, dentifrice, shampoing, de l'argent" }

phrase "held"    { en = "{he} ...3 {holds} ...2 {others} ...1 {goods}; {others} ...1 {goods} ...4 (is|are|was|were|'s) ...1 (with|held by|kept by|in|at) ...1 {he}; {he} ...3 {holds} ...3 the|her|their|his PIN|PINs; {people.employers} ...3 {holds} ...2 his ...1 {goods}; {others} ...1 {goods} ...3 (taken|confiscated|locked|held|kept) ...3 by ...1 {he}; {he} ...2 ~control ...2 (money|finances|accounts|cards|phone|phones)", fr = "{he} ...3 (tient|garde|prend|contrôle|confisque|confisqué|cache|gère|fouille|enlève|traîne|gardait|tenait|prenait|pris|gardé) ...2 {others} ...1 {goods}; {others} ...1 {goods} ...4 (est|sont|était|étaient) ...1 (chez|avec|dans|entre) ...2 {he}; {he} ...3 {holds} ...3 NIP|NIPs; {others} ...1 {goods} ...3 (confisqué|confisqués|confisquée|confisquées|pris|prise|prises|gardé|gardée|gardés|gardées) ...3 par ...1 {he}; le nip|NIP ...4 {he}" }
phrase "lacks"   { en = "{lacks} ...1 {goods} of her|his|their own; {lacks} ...1 (her|his|their) own ...1 {goods}; {lacks} ...1 her ...1 {goods}; no {goods} no {goods}; no {goods} or|nor|and no|any? {goods}; {lacks} ...1 {goods} or|and|nor ...1 {goods}; {lacks} access to ...2 {goods}; isn't|not|never allowed (a|to have|to own|to use|her|his) ...2 {goods}", fr = "{lacks} ...1 {goods} ...1 (à elle|à lui|à eux|bien à elle); {lacks} ...1 son propre|sa propre|leur propre ...1 {goods}; {lacks} (son|sa|ses|leur|leurs|mon|ma) ...1 {goods}; ni {goods} ni {goods}; pas de {goods} ...1 (pas de|ni) {goods}; {lacks} accès à ...2 {goods}; pas le droit (d'avoir|à|d'utiliser|de toucher) ...3 {goods}" }
phrase "borrows" { en = "(borrows|borrowed|borrow|uses|used|asks to use|asked to use|using) ...1 (my|our|a coworker's|a neighbour's|the neighbour's|a customer's|someone's|somebody's|another|a stranger's) ...1 (phone|cell|cellphone|wifi)" }
phrase "borrows" { fr = "(emprunte|empruntait|emprunté|utilise|utilisait) ...1 (mon|notre|le|un|son) ...1 (téléphone|cell|cellulaire|wifi) (du|de|d) (la|l|un|une|mon|ma)? (voisin|voisine|client|cliente|collègue|coloc|dépanneur|commis|passant|passante|inconnu|inconnue|caissière|bibliothèque); (emprunte|empruntait|emprunté|utilise|utilisait) ...1 (mon|notre) (téléphone|cell|cellulaire|wifi); (demande|demandé|demandait|doit|doivent) ...2 (emprunter|utiliser) ...1 (mon|notre|un|le) (téléphone|cell|cellulaire|wifi); (se sert|se servait|servi) (de mon|de notre|du) (téléphone|cell|cellulaire|wifi); prend (mon|notre|le) (téléphone|cell|cellulaire) (pour|afin) ...1 (appeler|texter|parler|écrire|rejoindre)" }
phrase "neither" { en = "neither {papers} nor {goods}; neither {goods} nor {papers}|{goods}; (no|without) {papers} ...1 (no|or|nor|without) ...1 {goods}; (no|without) {goods} ...1 (no|or|nor|without) ...1 {papers}; {lacks} ...1 {papers} (or|nor) ...1 {goods}; {lacks} ...1 {goods} (or|nor) ...1 {papers}" }
phrase "neither" { fr = "ni {papers} ni {goods}; ni {goods} ni {papers}; (pas|aucun|aucune|plus|pu) (de|d)? {papers} ...2 (pas|ni|aucun|aucune) (de|d)? {goods}; (pas|aucun|aucune|plus|pu) (de|d)? {goods} ...2 (pas|ni|aucun|aucune) (de|d)? {papers}|{goods}; sans {papers} ...1 (ni|sans) {goods}; sans {goods} ...1 (ni|sans) {papers}|{goods}" }
phrase "lost"    { en = "(lost|misplaced|forgot) (her|his|my|our|their|the|a) ...2 (bag|bags|wallet|purse|passport|passports|papers|luggage|backpack|suitcase|phone|id); (was|were|got|been) (robbed|mugged|pickpocketed); (bag|bags|wallet|purse|backpack|luggage|suitcase) ...3 (lost|stolen|burned|gone); house fire; apartment fire; (leave|bring|carry|need|send|give) no" }
phrase "lost"    { fr = "(perdu|oublié|égaré) (son|sa|ses|mon|ma|mes|notre|nos|leur|leurs|le|la) ...2 (sac|sacs|sacoche|portefeuille|passeport|papiers|bagages|valise|valises|téléphone|cell); (fait|faite) (voler|dévaliser|détrousser); (sac|sacoche|portefeuille|valise|bagages) ...3 (perdu|perdue|perdus|volé|volée|volés); passé au feu; incendie; laissez|apportez|amenez|gardez|envoyez|donnez|montrez|exige|exigé|demandons|demandez (ni|pas|aucun|aucune)" }
phrase "asks"    { en = "{ask_for} ...3 {small}; can I have my own money; (gives|gave|given|gets|got|draws?) (her|him|me|them)? ...1 (allowance|pocket money)", fr = "{ask_for} ...3 {small}; avoir mon argent à moi; lui|leur|me donne ...2 (allocation|argent de poche)" }
phrase "pays"    { en = "(she|he|they) never ...2 (carries|carry|has|have|handles|handle|touches|touch|sees|see) ...1 (money|cash|a wallet|a card); never (touches|sees|handles|holds) the|any|her|his money|cash|pay", fr = "(elle|il|ils) ...2 jamais ...2 (argent|cash|portefeuille|carte); (touche|voit|voient|touchent) jamais ...2 argent|paye|cash" }

phrase "lacks"   { en = "(this is not|it's not|not) my phone; (one|single) phone (between|for|shared); I have (not|no) ...1 (phone|money|paper|papers|documents|passport); (never|not) (seen|had|held|touched) ...1 (her|his|their|my|our|a) ...1 (bank card|card|pin|account|pay stub|money|wages|pay); (doesn't|does not|don't|didn't|did not) ...1 know (her|his|their|the) ...1 (pin|password|balance|account number|bank); (no|without) access to ...2 (account|money|bank|phone|card|cards|papers|documents|passport|id); (account|phone|card|plan|lease) ...2 in his name", fr = "(c'est pas|ce n'est pas) mon téléphone; un (seul)? (téléphone|cell) pour; (jamais|pas) (vu|eu|touché|tenu) ...1 (sa|son|leur|ma|mon) ...1 (carte|carte bancaire|nip|compte|talon|argent|paye|paie); (ne connaît|connaît|sait|ne sait) pas (son|le) ...1 (nip|mot de passe|solde|compte); (aucun|sans|pas) accès à ...2 (compte|argent|banque|téléphone|carte|papiers|passeport); (compte|téléphone|carte|forfait|bail) ...2 à son nom à lui; j'ai pas de (téléphone|cell|carte|argent)" }
phrase "asks"    { en = "(gives|gave|give|hands|allows|leaves) (her|him|me|them|us) ...1 {money < 60} ...3 (a|per|for|each|every|and)?; (borrowed|borrow|borrows|asked for|asks for|begged for) ...1 {money < 30}; (has to|have to|must|had to) (ask|beg|show|account for|explain) ...3 (money|receipts|receipt|spend|spends|buy|purchase|dollar|cent|grocery|pads|tampons); (checks|counts|goes through|keeps) ...2 (receipts|her change|the change|her wallet|her purse)", fr = "(lui|leur|me|nous) (donne|donnait|laisse|laissait) ...1 {money < 60}; (emprunté|emprunte|demandé|quêté) ...1 {money < 30}; (doit|doivent|devait) (demander|montrer|justifier|expliquer) ...3 (argent|factures|facture|dépenser|acheter|dépense|cenne|serviettes); (vérifie|compte|fouille|garde) ...2 (factures|sa monnaie|son portefeuille|sa sacoche)" }
phrase "named" { en = "(has|had|holds|held|holding|keeps|kept|keeping|carries|carried|carrying|took|takes|taken|taking|confiscated|confiscates|controls|manages|got) (her|their|my|our|all her|all their|all my|all our) ...1 (phone|phones|cell|cellphone|bank card|bank cards|debit card|card|cards|wallet|purse|money|PIN|account|accounts|passwords|banking|ID|SIM)", fr = "(garde|gardait|tient|tenait|prend|prenait|pris|confisque|confisqué|contrôle|gère|détient|enlevé|enlève|ôté) ...1 (son|sa|ses|leur|leurs|mon|mes|nos) ...1 (téléphone|téléphones|cell|cellulaire|carte bancaire|carte de guichet|carte de débit|carte|cartes|portefeuille|sacoche|argent|nip|compte|comptes|mots de passe|SIM)" }
phrase "own"   { en = "(she|i|they|we|women|workers|girls|each|who) ...1 (has|had|have|holds|keeps|keep|kept|carries|carry|got|took|controls|manages) (her|my|their|our)", fr = "(elle|elles|je|j'|on|nous|chacun|chacune|qui) ...1 (garde|gardent|tient|a|prend|gère|contrôle) ...1 (son|sa|ses|mon|ma|mes|leur|leurs|nos)" }
flag_when "held"
flag_when "lacks"
flag_when "borrows"
flag_when "neither" :unless "lost"
flag_when "asks"
flag_when "pays"
flag_when "named" :unless("own", "same sentence")

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
