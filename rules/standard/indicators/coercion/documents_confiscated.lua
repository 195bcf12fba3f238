indicator "coercion.documents_confiscated"
status    "live"
strength  "strong"
profiles  "AL=S CL=S AS=S? CS=S?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { prosecution = { en = "withholding papers is an offence", fr = "retenir des papiers est une infraction" },
          protection = { en = "papers must be found or replaced", fr = "les papiers doivent être retrouvés ou remplacés" } }
law       "CC 279.03"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11; BC-OCTIP"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Identity or travel documents confiscated", fr = "Documents d'identité ou de voyage confisqués" }
why   { en = "Without papers a person cannot leave, work elsewhere or prove who they are.", fr = "Sans papiers, on ne peut ni partir, ni travailler ailleurs, ni prouver qui l'on est." }
ask   { en = "Where are the papers now? Who decides when they may be used?", fr = "Où sont les papiers maintenant? Qui décide quand on peut s'en servir?" }
false_alarms { en = "Papers handed in for a renewal and given back; a lost or stolen passport; police holding evidence.", fr = "Papiers remis pour un renouvellement puis rendus; passeport perdu ou volé; pièces gardées par la police." }

words "controller" { use = "people.controllers, people.partners, people.recruiters" }
words "he"     { use = "people.he_they" }
words "take"   { use = "actions.take" }
words "keep"   { use = "actions.keep" }
words "have"   { use = "actions.have" }
words "papers" { use = "things.identity_papers" }
words "hers"   { en = "her, my, our, their, everyone's, everybody's, all the, all of their, all our, all of our, all her, all my, the girls, the girls', the workers', the women's, the men's, each worker's, people's, ur, someone else's",
                 fr = "ses, mon, ma, mes, nos, notre, leur, leurs, leu, tous les, toutes les, tous leurs, tous nos, toutes leurs, les, son, sa" }
words "stash2" { en = "safe, office, locker, strongbox, lockbox, filing cabinet, glove box, ceiling, boss's desk, owner's desk, manager's desk", fr = "coffre, bureau" }
words "done"   { en = "taken away, taken by, taken from, confiscated, held by, held at, kept, hidden, withheld, locked up, locked away, locked in, taken away, put away, in a safe, in the safe, kept from, never returned, not returned, never given back, not given back, held back, ripped up, torn up, burned, destroyed",
                 fr = "pris par, confisqué, confisquée, confisqués, confisquées, gardé, gardés, gardée, gardées, retenu, retenus, retenue, retenues, caché, cachés, cachée, cachées, enfermé, enfermés, enlevé, enlevés, ramassé, ramassés, sous clé, sous clef, mis sous clé, dans le coffre, jamais rendu, jamais rendus, pas rendu, pas rendus, jamais redonné, déchiré, détruit, brûlé" }
words "stash"  { en = "safe, drawer, desk, office, truck, car, pocket, locker, briefcase, bag, cabinet, glove box, glovebox, filing cabinet, storage locker, lockbox, strongbox, house, bedroom, closet, ceiling, trunk, room, purse, cooler, freezer, envelope, toolbox",
                 fr = "coffre, coffre-fort, tiroir, bureau, camion, char, auto, truck, poche, casier, mallette, sac, sacoche, classeur, boîte à gants, locker, maison, chambre, garde-robe, plafond, valise, enveloppe, coffre à outils, armoire" }

phrase "taken" { en = "{controller} ... {take} ... {papers}; {he} ... {take} {hers} ... {papers}; {he} ... {take} the passports|IDs|papers|documents|visas|permits; {take} {hers} ... {papers} ... from|off her|him|me|us|them; (took|takes|taken|confiscated|stole|grabbed) my|our ... {papers}; {he} take|took|takes|taken ... paper|papers of visa|identity" }
phrase "taken" { fr = "{controller} ... {take} ... {papers}; {he} (m|nous|lui|leur|t|vous) ... {take} ... {papers}; {he} (m|nous|lui|leur) {take} ... {papers}; (m|nous|lui|leur) a|ont|avait|avaient|prend|prennent|fait|font ... {take} ... {papers}; {he} ... {take} nos|mes|mon|ma|notre|leurs|leur ... {papers}; fait prendre|confisquer|saisir|ramasser ... {papers}" }
phrase "kept" { en = "{controller} ... {keep} ... {papers}; {he} ... {keep} {hers} ... {papers}; {he} ... {keep} the passports|IDs|papers|documents|visas|permits; {controller} {have} {hers} ... {papers}; {he} {have} {hers} ... {papers}; {controller} {have} the passports|IDs|papers|documents|visas; {controller} with all the {papers}; {controller} who {keep} ... {papers}; {keep} our ... {papers}; (keeps|holds|hid|withheld|hides|kept|has|got) my|our (passport|papers|visa|id|documents|permit) ; still|always|now has|got my|our ... {papers}" }
phrase "kept" { fr = "{controller} ... {keep} ... {papers}; {he} ... {keep} {hers} ... {papers}; {controller} {have} {hers} ... {papers}; {he} ont|a|avait|avaient nos|mes|mon|leurs|notre|tous les|toutes les ... {papers}; eux|lui|elle|madame|monsieur qui|kont|ki ... nos|mes|mon|ses|son|leurs|leur|sa|les ... {papers}; (garde|gardent|gardait|cache|cachent|tient|retient|retiennent|ont gardé|a gardé) nos|mes|mon|notre ... {papers}; {he} ... {keep} tous|toutes ... {papers}" }
phrase "kept" { en = "{kin} {have} (her|his|my|their|our) ... {papers}; {kin} {take} ... {papers}; {kin} ... {keep} ... {papers}; {papers} ... (went|go|goes|put) ... (into|in|inside) ... (safe|locker|drawer|office|cabinet|box); (stack|pile|bag|box|envelope|shoebox|bundle|drawer|handful) of ... {papers} ... {controller}; {controller} ... (stack|pile|bag|box|envelope|shoebox|bundle|handful|drawer) of ... {papers}; (sir|madam|boss|employer|mister|foreman|agent) (keep|keeps|kept|has|have|hold|holds) (it|them); {papers} ... (sir|madam|boss|employer|mister|foreman|agent|husband|he|they) ... (put it away|put them away|keeps it|keeps them|has it|has them|holds it|holds them|took it|took them|got it|got them); {controller} {have} (r|our|all|every) ... {papers}; {person} has|have had her|his|their|my ... {papers} (since|for); only (gives|hands|lets) ... (her|his|the|them|us) ... {papers} ... (when|to|for); (can't|cant|cannot|couldn't|unable to|never) get ... {papers} back; {papers} ... (back|returned) ... (only|when|after|if|until) ... (paid|season|contract|done|leaves|debt|behave); {papers} ... (for safekeeping|so you don't|so she can't|so he can't|so they can't|so we can't)" }
phrase "kept" { fr = "{kin} ... {take} ... {papers}; {kin} ... {keep} ... {papers}; {kin} a|ont (son|sa|ses|mon|mes|leurs) ... {papers}; {papers} ... (pas|jamais|plus) ... (revu|revus|rendu|rendus|vu|vus|redonné|redonnés); {he} ... (déchiré|brûlé|détruit|jeté|confisqué|caché|gardé|saisi|ramassé|serré) (son|sa|ses|leur|leurs|les|nos|mes) ... {papers}; (pile|paquet|sac|boîte|enveloppe|liasse|tas) de ... {papers} ... {controller}; {controller} ... (pile|paquet|sac|boîte|enveloppe|liasse|tas) de ... {papers}; {papers} ... (c'est lui|c'est elle|c'est eux|le patron|le boss|la dame|madame|monsieur) qui|ki (les|l) (a|ont|garde|gardent); {controller} a les {papers}; ont juste|seulement leurs {papers} (pour|quand); {papers} ... (redonné|rendu|remis) ... (quand|si|à la fin|après) ... (payé|saison|contrat|fini|dette)" }
phrase "kept" { en = "{he} (keep|keeps|kept|hold|holds|held|hid|hide|hides|took|takes|locked|locks) (up)? (the|all|every) ...3 {papers}; {papers} ...9 (so you don't|so she doesn't|so he doesn't|so they don't|so nobody|so no one|so she can't|so he can't|so they can't) ; (him|her|them) (slide|put|hide|lock|stash|tuck) (the|all|our|their) ... {papers}" }
phrase "kept" { fr = "{he} (garde|gardent|gardait|cache|cachent|caché|pris|prend|prennent|confisqué) (les|tous les|toutes les) ...3 {papers}; {papers} ...9 (pour pas qu|pour ne pas qu|pour qu'elle ne|pour qu'il ne|pour qu'ils ne) ; (vu|vus) ... (cacher|glisser|serrer|ranger) ... {papers}" }
phrase "passive" { en = "{papers} was|were|are|is|been|being|got|get|gets ... {done}; {papers} {done}; had|has|have {hers} ... {papers} {done}; {papers} ... {take} (by|from) ... {controller}" }
phrase "passive" { fr = "{papers} est|sont|était|étaient|ont|a|furent ... {done}; {papers} {done}; fait prendre|confisquer ... {papers}; {papers} ... {take} par ... {controller}" }
phrase "place" { en = "{papers} ... in|inside|at ... {controller} ... {stash}; {papers} ... in|inside his|their|the boss's|the owner's ... {stash}; {papers} ... in|inside a|the locked|safe|office|locker|strongbox|lockbox|filing|manager's|employer's; {papers} (are|is|were) in the ... {stash2}; {papers} (is|are|was|were)? with|at the ... {controller}; {papers} (is|are|was|were)? with him|them; {stash} (with|full) ... of|our|their|everyone's ... {papers}; {papers} ... behind the counter|bar" }
phrase "place" { fr = "{papers} ... dans|chez|au|à ... {controller} ... {stash}; {papers} (est|sont|étaient|était) (dans|au|sous) ... {stash}; {papers} ... dans (son|leur) (coffre|bureau|truck|camion|char|tiroir|sacoche|mallette); {papers} (est|sont|étaient|était)? chez|avec ... {controller}; {papers} (est|sont)? chez|avec eux|lui" }
phrase "gone" { en = "has not|hasn't|haven't|never seen|had|touched|held {hers} ... {papers} since; not seen her|his|their|my|our ... {papers} since; no longer has|have|had her|his|their|my ... {papers}; doesn't have her|his|their ... {papers} ... {controller}; won't|wont|wouldn't|refuses|refused|refusing (to)? (give|return|hand) ... {papers} (back)?; ask|asked|asks for her|his|their|my ... {papers} back; (give|gave|giving) (her|him|us|me|them) back ... {papers}" }
phrase "gone" { fr = "pas|jamais|plus vu|revu|eu son|sa|ses|leur|leurs|mon|mes ... {papers} depuis; a|ont plus (son|sa|ses|leurs) ... {papers}; (refuse|refusent|refusait|veut pas|veulent pas) (de)? (rendre|redonner|remettre|donner) ... {papers}; (rendre|redonner|remettre) ... {papers}; demande|demandé|réclame|réclamé son|ses|mon|mes|leurs ... {papers}" }
phrase "gone" { en = "(not one|none|nobody|no one|neither|never any) ... (had|has|have|carries|carried|holds|with|could show|could produce) ... (own)? {papers}; the (only|one) ... with ... {papers}; (without|no|don't have|doesn't have|didn't have|not have) (her|his|their|my|our|any|own) {papers} ... (boss|employer|agent|manager|madam|sir|husband|boyfriend|he|they|agency|family|owner|uncle|foreman); {papers} ... (put|kept|somewhere|locked) ... (safe|away) ... by; never (had|held|touched|seen|carried) (her|his|their|my|our) (own)? {papers}; {papers} ... ask (the|my|him|madam|sir|her husband|boss|mister); {papers} ... (up at|over at|back at|in) the (big house|main house|office|agency|boss's)" }
phrase "gone" { fr = "(aucun|aucune|personne|pas un) ... (son|sa|ses|leur|leurs|de) {papers} sur (lui|elle|eux|soi); (seule|seul) ... qui a ... {papers}; (sans|pas|aucun) ... (ses|son|leurs|mes|de) {papers} ... (boss|patron|agent|gérant|madame|monsieur|mari|chum|il|ils|agence|famille|oncle|contremaître); {papers} ... (mis|rangé|rangés|gardé|placés) en (sécurité|lieu sûr|sûreté); jamais eu (leurs|son|ses|mes|nos|sa) {papers} ... (main|mains); {papers} ... (demandez|demande|faut demander) à; {controller} ... (range|tient|arrivé avec|arrive avec|sort|sorti) ... (son|sa|ses|les|leurs) ... {papers}; {kin} ... (range|tient|garde|cache) ... {papers}; {papers} ... dans (une|un|l) (enveloppe|boîte|tiroir|coffre|sac|classeur)" }
phrase "gone" { en = "(handed|gave|turned|surrendered|given|left) ... {papers} ... (never|not|haven't|hasn't) ... (back|returned|seen|again); {papers} ... (last seen|not seen|haven't seen|hasn't seen|never saw|never seen) ... (since|again|boss|him|office|his hand); {papers} (was|were|is|are)? (found|located|recovered|seen|turned up) ... (in|inside) (the|his|a|another) (man's|boyfriend's|driver's|employer's|foreman's|suspect's|jacket|wallet|glove|other man's|boss's|coat); {papers} belonging to ... (women|workers|girls|men|others|females|employees|nationals|people) ... (vehicle|car|room|house|bag|office|trunk|safe|apartment)" }
phrase "gone" { fr = "(remis|donné|laissé|confié) ... {papers} ... (jamais|pas) ... (revu|revus|rendu|rendus|récupéré|redonné); {papers} ... (trouvé|trouvés|retrouvé|retrouvés|vus) ... dans (le|la|son|un) (manteau|portefeuille|coffre|sac|auto|veste|boîte à gants|bureau|véhicule); {papers} au nom (de|d) ... (femmes|travailleurs|filles|hommes|autres|personnes|employés)" }
phrase "own" { en = "my passport in my; I keep|kept|have|had|took|hold|left my; I've my|got my; her passport in her; his passport in his; keep your; has her passport; have their passports; passport is in my; passport is in the drawer; search warrant; warrant; forged documents; counterfeit; police officer; officers; own passport; own papers; own id; own documents; his own; her own; lost her|his|my|their passport; wallet stolen" }
phrase "own" { fr = "je garde|gardais mon|mes; j'ai gardé|mon|mes; a son passeport dans son|sa; a son passeport et; chacun a son; ont leur|leurs; son propre passeport; leurs propres papiers; perdu son passeport; perdu mon passeport; perdu ses papiers" }
phrase "renewed" { en = "for renewal ... {return}; gave it|them back; given it|them back; handed it|them back; got it|them back; returned it|them" }
phrase "renewed" { fr = "rendu le lendemain; lui a rendu; leur a rendu; m'a rendu; les a rendus; l'a rendu; redonné le" }
words "return" { use = "actions.give_back" }
words "kin" { en = "her father, her mother, her brother, her uncle, her aunt, her parents, his father, his uncle, his brother, his mother, his aunt, her dad, her mom, her stepfather, husband's mother, her mother in law, her in laws, her family, his cousin, her cousin, their aunt, the uncle, the aunt, uncle's sister, the father, the brother, my father, my brother, my uncle, my husband, my boyfriend, my aunt, my mother in law, the family, someone, the people at, the church lady, the pastor", fr = "son père, sa mère, son frère, son oncle, sa tante, ses parents, son beau-père, sa belle-mère, ses beaux-parents, sa famille, mon père, mon frère, mon oncle, mon mari, mon chum, ma belle-mère, l'oncle, la tante, le père, le frère, quelqu'un" }
words "person" { use = "people.controllers, people.partners, people.family" }

flag_when "taken" :unless("own", "same sentence") :unless("renewed", "2 sentences")
flag_when "kept" :unless("own", "same sentence") :unless("renewed", "2 sentences")
flag_when "passive" :unless("own", "same sentence") :unless("renewed", "2 sentences")
flag_when "place" :unless("own", "same sentence") :unless("renewed", "2 sentences")
flag_when "gone" :unless("own", "same sentence") :unless("renewed", "2 sentences")

hits "My [boss took my passport] the day I landed."
hits "According to the nurse, her [husband keeps her health card and her work permit] in a tin box."
hits "The [passports are locked in the owner's safe]."
hits "[they took all our IDs] when the van stopped"
hits "The guest said the lady at the agency [won't give her back her passport]."
hits "Worker stated the [foreman holds everyone's work permits]."
hits { fr = "Mon [patron a gardé mon passeport] en disant que c'était plus prudent." }
hits { fr = "La cliente dit que [son chum lui a pris ses cartes] d'identité." }
hits { fr = "Les [passeports sont dans le tiroir du gérant]." }
hits { fr = "[cest eux qui ont nos papiers] depuis l'aéroport" }
hits { fr = "Elle n'a [jamais revu son passeport depuis] son arrivée." }
hits { fr = "Le [contremaître a ramassé tous les permis de travail]." }
hits "No one would believe me but [he took my passport]."
hits "Without asking me [the agency took my passport]."
hits { fr = "C'est pas la première fois que le [patron prend nos passeports]." }
hits { fr = "Sans raison [il a pris mon passeport]." }
misses { fr = "Personne a pris mon passeport." }
misses { fr = "Personne m'a pris mon passeport." }
misses { fr = "Y a personne qui garde nos passeports." }
misses "No one took our passports."
misses "She lost her passport on the bus and the consulate is replacing it."
misses "He took his own passport to the counter and renewed it."
misses "The worker has her passport in her purse."
misses "The officer took a statement about the noise."
misses "The manager did not take their passports."
misses { fr = "Elle a perdu son passeport dans l'autobus." }
misses { fr = "Le travailleur a son passeport et sa clé." }
misses { fr = "Le patron n'a jamais pris leurs passeports." }
misses { fr = "J'ai besoin d'un passeport pour mes vacances." }
misses { fr = "Il a renouvelé son propre passeport en mars." }
