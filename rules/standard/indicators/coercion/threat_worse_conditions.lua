indicator "coercion.threat_worse_conditions"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercion_destination"
element   "means"
forms     "any"
pillars { protection  = { en = "the person may need help to leave",
                          fr = "la personne peut avoir besoin d'aide pour partir" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
law       "CC 279.04; CC 423"
source    "ILO-2009; FL-11"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Threat of even worse conditions", fr = "Menace de conditions encore pires" }
why   { en = "The fear of something even worse keeps a person in a bad place.",
        fr = "La peur de quelque chose de pire garde une personne dans une mauvaise place." }
ask   { en = "What worse place or rule was named, and has it happened to someone?",
        fr = "Quelle place ou règle pire a été nommée, et est-ce arrivé à quelqu'un?" }
false_alarms { en = "A lawful change of shift or site.",
               fr = "Un changement légal de quart ou de lieu." }

words "threat" { use = "actions.threaten" }
words "cond" { use = "actions.threat_cond" }
words "worse" { en = "worse farm, worse place, worse job, worse camp, worse house, worse boss, somewhere worse, even worse, double her quota, double the quota, double his quota, raise her quota, raise the quota, add to her debt, add to his debt, add to the debt, add to their debt, double the debt, double her debt, cut their food, cut her food, cut our food, cut my food, stop feeding us, cut food, no food, cut the heat, cut the water, cut the power, take away the heat, take away the mattress, longer hours, more hours, cut their hours, cut her hours, sell her to, sell them to, sold to, give her to, hand her over to, put her on the street, out on the street, make it worse, make her life hell, make their life hell, life hell, street track, the basement, put him in the cold room",
                fr = "ferme pire, place pire, pire place, pire endroit, pire ferme, pire camp, bien pire, encore pire, doubler son quota, doubler le quota, doublera son quota, augmenter son quota, augmenter la dette, augmenter sa dette, doubler la dette, doubler sa dette, couper la nourriture, couper le manger, couper les repas, couper le chauffage, couper l'eau, couper l'électricité, enlever le matelas, plus d'heures, couper leurs heures, couper ses heures, la vendre à, les vendre à, vendue à, la donner à, mettre à la rue, mettre dehors, à la rue, l'enfer, rendre la vie, dans le nord" }

phrase "worse" { en = "{threat} ... {worse}; {cond} ... {worse}; {worse} ... {cond}; will|would|'ll|gonna ... {worse} (if|unless|when)" }
phrase "worse" { fr = "{threat} ... {worse}; {cond} ... {worse}; {worse} ... {cond}; (va|vont|allait|allaient) ... {worse} (si|s'il|quand|sinon)" }
words "who" { use = "control.who" }
words "say" { en = "said, says, say, told, tells, warned, warns, threatened, threatens, threaten, threatening, threats, swore, promised, promises, keeps saying, reminds", fr = "dit, disait, disent, averti, avertie, avertis, avertit, menacé, menacée, menacés, menace, menacent, menaçait, juré, promis, répète, rappelle, parle de, dire, fait dire" }
words "will" { en = "he'll, she'll, they'll, he'd, she'd, they'd, will, would, 'll, going to, gonna, i'll, you'll, you will, gets, get, be, to, hes gonna", fr = "va, vont, allait, vas, vais, ira, iront, sera, seront, qu'elle, qu'il, que, s'en vont, de, d, y va, enverrait, donner, sera, vendrait" }
words "worse" { en = "send her up north, sent up north, up north, to the camps, to a worse, worse farm, worse building, worse place, worse house, another house, next house, fish plant, night crew, night shift in, sell her, sell me, sell him, sell them, sold to, sold on, trade her, trade me, traded to, another guy, another boss, another crew, another owner, sleep in the barn, sleep outside, sleep in the shed, sleep on the floor, put on the street, put her on the street, on the street, take away the mattress, take the mattress, take her bed, take away her bed, cut the food, cut your food, cut her food, cut their food, cut food, cut off the heat, cut the heat, turn off the heat, lose hot water, no hot water, no heat, without heating, no supper, no food, no blanket, double her, double what, longer hours, no sunday off, lose her day off, lose their sunday, harder job, more bad job, bad job, in the tank, worse job, dirtier job, lock them in, take her phone, take his phone, add a week, add weeks, off the list, not on the list, on friday's plane, sent to the other, more clients, no rules about condoms, fire everyone, work her shift, night in a, you're left", fr = "dans le nord, l'envoie dans le nord, aux camps, les camps, ferme pire, maison pire, place pire, prochaine maison, autre maison, usine de poisson, équipe de nuit, la vendre, me vendre, le vendre, les vendre, vendue à, vendu à, l'échanger, autre gars, autre patron, autre boss, autre équipe, dormir dans la grange, dormir dehors, dors dehors, dormir dans le cabanon, dormir à terre, dors dans l'auto, sur la rue, enlever le matelas, m'enlever le matelas, prendre son lit, couper la nourriture, coupe la nourriture, couper la bouffe, couper le chauffage, couper l'eau, perdent tous l'eau, perdre l'eau chaude, pas de chauffage, sans chauffage, pas de souper, pas de couverture, pas de pilule, doubler, fais le double, fait le double, plus d'heures, perdre leur dimanche, perdre son congé, ouvrage plus dur, ouvrage dans le, dans le réservoir, pire job, l'enfermer, les enfermer, prendre son cell, ajoute une semaine, on ajoute, pas dans la liste, à l'asile, plus de clients, sera pas repris, pas repris l'an prochain" }
words "cond2" { en = "next time, if one, whoever, anyone who, keep talking, work harder, or, if short, under, slow, short, if he, if she, if they, if you", fr = "prochaine fois, si un, si une, celui qui, ceux qui, celle qui, continue à, travaillez plus vite, ou, sinon, si elle, s'il, s'ils, si tu, si ça, trop lent" }
phrase "more" { en = "{say} ...6 {will} ...6 {worse}; {cond2} ...7 {worse}; {worse} ...4 {cond2}; {say} ...9 (no condoms|no rules about condoms); {who} ...3 (threatened|threatens|threatening|threats|threaten) ...4 (with|to|of) ...6 {worse}; (threatened|threatens) with ...6 {worse}" }
phrase "more" { fr = "{say} ...6 {will} ...6 {worse}; {cond2} ...7 {worse}; {worse} ...4 {cond2}; {say} ...9 pas de condom; averti ...9 condom; (menace|menacé|menacée|menacés|menacent|menaçait) ...4 (de|d) ...6 {worse}" }
phrase "ordinary" { en = "turned on; contractor's quote; price|prices; hydro bill; rent increase; staffing; forecast; weather; recess; repairs; old truck; layoffs; landlord (said|says|wants|will|raised); rent (goes|went|increase|is); hydro (bill|is|rates|went); layoff; homeless; construction detour; real estate", fr = "manque de personnel; météo; récréation; réparations; vieux camion; mises à pied; propriétaire (dit|a dit|veut|va); loyer (monte|augmente|est); hydro; itinérant; autobus" }
-- Worse is held out: another farm, the street, the cold, no food, off next year's list.
words "worse_place" { en = "the other farm, the pig barn, the hog barn, the chicken barn, the slaughterhouse, the basement, the hole, the bush, the north, up north, windsor, another club, the street, the track, the truck stop, a worse, worse place, somewhere worse, something worse, worse house, worse boss, someone worse, somebody worse, the night shift, the cold room, the freezer, the kill floor, the cage, the shed, the garage, another pimp, another man, his brother's, his cousin's, the bad farm, the back of the truck, the old house, the camp", fr = "l'autre ferme, la porcherie, le poulailler, l'abattoir, la cave, le sous-sol, le trou, le bois, le nord, windsor, un autre club, le trottoir, pire, chez pire, un pire, quelqu'un de pire, le quart de nuit, la chambre froide, le congélateur, la cage, la remise, un autre pimp, chez son frère, chez son cousin, la vieille maison, le camp" }
phrase "sent_worse" { en = "(sent|send|sends|go|goes|put|puts|moved|move|moves|transferred|sold|sell|traded|end up|back|given) ...3 (to|in|into|on|for|down)? {worse_place} ...6 (if|unless|complain|complains|talk|talks|refuse|refuses|cry|cries|ask|asks|slow|again); (complain|complains|complained|talk|talks|refuse|refuses|cry|cries|slow|ask|asks|argue|quit|short|lazy) ...6 (sent|send|sends|go|goes|put|puts|moved|sold|traded|ends up|end up) ...3 {worse_place}; (or|otherwise|or else|if not) ...3 (sent|sold|put|back) ...2 (to|in|into|on) ...1 {worse_place}", fr = "(envoyé|envoyée|envoyés|envoie|retourne|mis|mise|déplacé|déplacée|transféré|vendue|vendu|finir|donnée) ...3 {worse_place} ...6 (si|sinon|chiale|chialent|parle|parlent|refuse|refusent|pleure|plaint); (chiale|chialent|plaint|plaignent|parle|parlent|refuse|refusent|pleure|pleurent|lent|sinon) ...4 (envoyé|envoyée|envoyés|envoie|retourne|mis|mise|transféré|vendue|finit|va) ...3 {worse_place}" }
phrase "withheld" { en = "(no|without|not) (supper|dinner|food|lunch|meal|blanket|bed|shower|phone|smokes|sleep|candy|mattress|break|day off) ...3 (if|until|till|unless); (short|slow|late|miss|misses|missed|lazy|don't finish|doesn't finish|empty|under|less than|not enough) ...6 (no|without) (supper|dinner|food|lunch|meal|blanket|heat|bed|shower|water|phone|smokes|sleep|candy|mattress|break); (next year|next season|next contract|not be|won't be|wouldn't be|will not be|isn't) ...5 (on the list|called back|name is not|name won't|renewed|hired again|coming back|come back|invited back); (name|names) ...4 (not|off|won't|crossed) ...3 list; (heat|water|food|lights|wifi) ...4 (off|cut|shut|taken) ...4 (if|when|until|because|unless)", fr = "(pas de|sans) (souper|dîner|bouffe|repas|manger|couverture|chauffage|lit|douche|eau|téléphone|cigarettes|bonbon|bonbons|matelas|pause|congé|toilette) ...3 (si|quand|tant|pour|jusqu|à moins); (manque|lent|lente|retard|finis pas|finit pas|pas fini|vide|moins de|pas assez|pas encore|pas l'argent) ...6 (pas de|sans|pas le|pas encore le) (souper|dîner|bouffe|repas|manger|couverture|chauffage|lit|douche|eau|bonbon|matelas|pause); (moins|avec moins|sans ça) ...4 (donnait pas|donne pas|pas) ...2 (manger|souper|couverture); (l'an prochain|prochaine saison|prochain contrat|l'année prochaine|revenir) ...6 (liste|rappelé|rappelés|renouvelé|réengagé|nom); (nom|noms) ...4 (pas|plus|rayé|enlevé) ...3 liste; (dort|dors|couche|dormir) ...3 (dehors|char|auto|van|remise|balcon) ...4 (si|quand|tant); (si|tant|quand) ...6 (dort|dors|couche|dormir) ...2 (dehors|dans l'auto|dans le char|dans la van|dans la remise)" }
phrase "own_kids" { en = "(my|our) (son|daughter|kid|kids|dog|cat|toddler|children|teen); hockey; practice; camp counsellor; summer camp; detention; grounded; homework; vegetables; dessert; bedtime; screen", fr = "(mon|ma|mes|nos|notre) (fils|fille|chien|chat|enfants|ado|petit); hockey; pratique; camp d'été; retenue; devoirs; légumes; dessert; dodo; écran" }
phrase "sent_worse" { fr = "(mettrait|mettra|mettre|met|enverrait|enverra|envoyer|envoyait|vendrait|vendra|transférerait|transférer|changerait) ...3 {worse_place} ...4 (si|sinon|quand|s'il|s'ils) ...3 (parle|parlent|chiale|chialent|refuse|refusent|plaint|plains|plaignent|pleure|demande|part|arrête)" }
phrase "sent_worse" { en = "or (i|he|we|they) (will|'ll)? (sell|sells|send|sends|give|gives|trade|trades) (you|her|him|them) (to|in|into) ...1 {worse_place}",
                      fr = "(ou|sinon) (je|il|on|ils) (te|la|le|vous|les|l') (vends|vend|envoie|donne|échange|vendent|envoient) ...1 {worse_place}" }
phrase "own_kids" { en = "(meat|fish|food|bread|boxes|tools|groceries|laundry|car|dog) ...3 (freezer|basement|shed|garage|cold room|camp)",
                    fr = "(viande|poisson|pain|bouffe|boîtes|outils|épicerie|lavage|char|chien) ...3 (congélateur|sous-sol|cave|remise|garage|chambre froide|camp)" }
flag_when "worse" :unless("ordinary", "same sentence")
flag_when "more" :unless("ordinary", "same sentence")
flag_when "sent_worse" :unless("own_kids", "2 sentences")
flag_when "withheld" :unless("own_kids", "2 sentences")
accepts "hypothetical"

hits "He [threatened to double her quota] for being late."
hits "The foreman [said he would send them to a worse farm]."
hits "[if they complain he will cut the heat] again"
hits { fr = "Il a [menacé de doubler son quota]." }
hits { fr = "Le contremaître [menace de les envoyer dans une ferme pire]." }
hits { fr = "[S'ils se plaignent, il va couper le chauffage]." }
misses "The shift moved to nights next month."
misses "The storm made the road worse."
misses "The landlord turned on the heat."
misses { fr = "Le quart change le mois prochain." }
misses { fr = "La route est pire depuis la tempête." }
misses { fr = "Le propriétaire a réparé le chauffage." }
hits "He [said he'll send her up north] next time."
hits "[If anyone complains, no heat] for all of them."
hits "Madam [threatened to take away the mattress]."
hits { fr = "Il a [dit qu'il va la vendre] à un autre." }
hits { fr = "[Celui qui chiale va dormir dans la grange]." }
hits { fr = "Elle [menace de couper la nourriture]." }
misses "The landlord said the water would be cut for repairs."
misses { fr = "Le propriétaire a averti qu'il allait couper l'eau pour des réparations." }
hits "He [said next time she's short he'll send her up north to the camps]."
hits "The foreman [warned that complainers get moved to the fish plant] where it's worse."
hits { fr = "Le contremaître a [averti que ceux qui chialent s'en vont à l'usine de poisson] où c'est pire." }
hits { fr = "y [dit qu'y va me vendre à un autre gars] pire que lui" }
misses "My boss moved me to the night shift because of staffing."
misses "The forecast says conditions will get worse tomorrow."
misses "The teacher said no recess if we keep talking."
misses "The landlord warned the water would be cut for repairs."
misses { fr = "Mon patron m'a mis de nuit à cause du manque de personnel." }
misses { fr = "La météo annonce que les conditions vont empirer demain." }
misses { fr = "La prof a dit pas de récréation si on parle." }
misses { fr = "Le propriétaire a averti que l'eau serait coupée pour des réparations." }
hits "The boss said he [would cut our food if] we complain."
hits "Those who [complain are sent to the pig barn]."
hits "Come up [short and there is no supper] till it's made up."
hits "He [says our names will be off the list] next season."
hits "[If she cries again she'll be put in the basement], he says."
hits { fr = "Ceux qui [chialent sont envoyés à la porcherie]." }
hits { fr = "[S'il en manque, pas de souper]." }
hits { fr = "Il dit que nos [noms seront pas sur la liste] l'an prochain." }
misses "My kids know: vegetables first or no dessert."
misses "The crew was sent up north for a month at union rates."
misses { fr = "Mon fils a fini ses légumes, sinon pas de dessert." }
misses { fr = "L'équipe a été envoyée dans le nord au tarif syndical." }
hits { en = "The manager said he would [put me on nights in the freezer if I talk].",
       fr = "Le gérant a dit qu'il me [mettrait de nuit dans le congélateur si je parle]." }
hits { en = "Whoever complains [gets sent to the other farm, where it is worse].",
       fr = "Ceux qui se plaignent [sont envoyés à l'autre ferme, où c'est pire]." }
hits { en = "He told her [no food tomorrow if she makes less than 500].",
       fr = "Il lui a dit [pas de souper demain si elle fait moins de 500]." }
hits { en = "[Do what I say or I sell you to somebody worse], he told her.",
       fr = "[Fais ce que je dis ou je te vends à quelqu'un de pire], qu'il lui a dit." }
misses { en = "He put the meat in the freezer before we could talk.",
         fr = "Il a mis la viande dans le congélateur avant qu'on parle." }
