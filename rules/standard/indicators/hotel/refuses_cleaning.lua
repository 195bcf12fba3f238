indicator "hotel.refuses_cleaning"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "hotel industry", fr = "industrie hôtelière" },
          prosecution = { en = "premises evidence", fr = "preuve sur les lieux" } }
source    "DHS-BC; WHA"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Refuses room cleaning for days but asks for many towels and sheets",
        fr = "Refuse le ménage pendant des jours mais demande beaucoup de serviettes et de draps" }
why   { en = "Nobody may enter, yet many towels and sheets are needed: the room hides something.", fr = "Personne ne peut entrer, mais il faut beaucoup de serviettes et de draps : la chambre cache quelque chose." }
ask   { en = "Since when, how many towels, who answers the door?",
        fr = "Depuis quand, combien de serviettes, qui répond à la porte?" }
false_alarms { en = "A night worker who sleeps in the day; a sick guest.",
               fr = "Travailleur de nuit qui dort le jour; client malade." }

words "refuse" { en = "~refuse, ~decline, don't want, do not want, doesn't want, does not want, didn't want, won't let, wont let, wouldn't let, would not let, will not let, won't allow, not allow, not let, no one may, nobody may, nobody can, no one is allowed, nobody is allowed, never let, never lets, sends away, sent away, turns away, turned away, not allowed in, no", fr = "~refuser, ne veut pas, ne veulent pas, veut pas, veulent pas, ne voulait pas, ne laisse pas, laisse pas, laisse jamais, laissent pas, laissait pas, personne ne peut, personne peut, personne n'a le droit, interdit, ~décliner, ~renvoyer, jamais, pas de, aucun" }
words "cleaning" { en = "~housekeeping, ~cleaning, ~housekeeper, ~maid, room service cleaning, room cleaned, clean the room, cleaning lady, make the room, make up the room, maid service, cleaners, in to clean, come in to clean", fr = "~ménage, ~préposée, femme de chambre, femmes de chambre, entretien ménager, nettoyer la chambre, faire la chambre, entretien, préposée aux chambres, faire le ménage" }
words "sign" { en = "do not disturb, don't disturb, privacy sign, dnd sign, dnd",
               fr = "ne pas déranger, affiche ne pas déranger, prière de ne pas déranger" }
words "linens" { en = "~towel, ~sheet, ~linen, clean sheets, fresh sheets, fresh towels, extra towels, bedding", fr = "~serviette, ~drap, ~literie, draps propres, serviettes propres, serviettes de plus" }
words "long" { en = "days, week, weeks, since, all week, whole stay, entire stay, four days, three days, five days, never", fr = "jours, semaine, semaines, depuis, toute la semaine, tout le séjour, jamais" }
words "many" { en = "many, lots of, extra, twenty, thirty, dozens of, a dozen, ten, more, constantly, keeps asking, piles of, stacks of, several times, every few hours", fr = "beaucoup de, plein de, vingt, trente, des dizaines de, une douzaine, dix, encore, piles de, plusieurs fois, sans arrêt, aux deux heures, de plus" }
words "crew" { en = "shutdown crew, night shift crew, works nights, work nights, sleep days, sleeps days, newborn, flu, covid", fr = "équipe de nuit, travaillent de nuit, travaille de nuit, dorment le jour, dort le jour, nouveau-né, grippe, covid" }

phrase "refuse" { en = "{refuse} ...3 {cleaning} ...6 {long}; {sign} ...6 {long}; {cleaning} ...4 (refused|turned away|declined|not allowed|sent away); {refuse} ...2 (housekeeping|maid|housekeeper|cleaners|cleaning lady) ...2 (in|enter|inside); {long} ...6 {sign}", fr = "{refuse} ...3 {cleaning} ...6 {long}; {sign} ...6 {long}; {cleaning} ...4 (refusé|refusée|refusés|renvoyée|renvoyées|interdit); {refuse} ...2 (femme de chambre|femmes de chambre|préposée|ménage|entretien ménager) ...3 (entrer|dans)?; {long} ...6 {sign}" }
phrase "linens" { en = "{many} ...3 {linens}; {linens} ...4 (by the cartload|at the door|in the hall|every few hours|several times); ~ask ...3 {many} ...3 {linens}", fr = "{many} ...3 {linens}; {linens} ...4 (à la porte|dans le corridor|plusieurs fois|sans arrêt); ~demander ...3 {many} ...3 {linens}" }
phrase "hotel" { en = "(hotel|motel|room|guest|housekeeping|suite|front desk|rental|lodge|inn)", fr = "hôtel|motel|chambre|cliente|client|clients|préposée|suite|réception|location|auberge" }
phrase "crew" { en = "{crew}", fr = "{crew}" }

words "clean2" { en = "~housekeeping, ~maid, ~cleaner, ~attendant, room attendant, room service, service, to make the room, to change the beds, change the sheets, cleaning, clean, cleaned, housekeeper, entry", fr = "ménage, l'entretien, préposée, femme de chambre, changer les lits, faire la chambre, nettoyer, le personnel, service, ménagère" }
words "block" { en = "~refuse, ~decline, ~block, ~deny, not let, haven't let, hasn't let, didn't let, don't let, won't let, never let, turned away, sent away, not permitted, isn't allowed, isn't allowed in, not allowed, no, nobody, come back never, come back later, without", fr = "~refuser, ~bloquer, pas laissé, laissent pas, laisse pas, jamais laissé, renvoyée, renvoyé, pas pu entrer, peut pas entrer, pas le droit, aucun, pas de, jamais revenir, personne" }
words "linen2" { en = "~towel, ~sheet, ~linen, ~washcloth, ~bedding, toilet paper, sets of linen, bags of sheets", fr = "~serviette, ~drap, ~literie, ~débarbouillette, papier de toilette, ensembles de draps" }
words "lots" { en = "twenty, thirty, ten a day, three times a day, every day, extra, more, triple, heaps, piles, constantly, keeps asking, keep asking, at 2 am, in the hallway, outside, through the door, crack, at the elevator, only open, only opens", fr = "vingt, trente, dix par jour, trois fois par jour, tous les jours, chaque jour, de plus, encore, triplé, empile, s'empile, sans cesse, sans arrêt, à 2 h, dans le corridor, dehors, entrebâillement, à l'ascenseur, ouvrent juste, juste" }
phrase "block2" { en = "{block} ...4 {clean2} ...6 (since|days|week|whole|entire|full|stay|each|every|night|nights|in); {clean2} ...4 (turned away|sent away|not allowed|isn't allowed in|refused|not permitted|not let in|blocked); (tag|sign) ...6 (not|never|hasn't) ...1 moved; (tag|sign) ...4 (up|on|hanging) ...4 (days|nights|since|week); (don't|do not) disturb ...5 (days|nights|since|week|straight); no (service|cleaning|housekeeping) ...4 (week|days|stay|since)", fr = "{block} ...4 {clean2} ...6 (depuis|jours|semaine|séjour|chaque|nuits); {clean2} ...4 (renvoyée|renvoyé|refusé|pas pu entrer|peut pas entrer|pas le droit); (affiche|pancarte) ...6 (depuis|jours|nuits|semaine); ne pas déranger ...4 (depuis|jours|nuits|semaine); (aucun|pas de) (service|ménage) ...4 (semaine|jours|séjour)|(veut pas de ménage)" }
phrase "linen2" { en = "{linen2} ...6 {lots}; {lots} ...4 {linen2}; {number >= 8} ...2 {linen2}; (asks|asked|asking|wants|wanted|need|demand|give) ...3 (more|clean|fresh|extra) {linen2} ...6 (day|daily|every|times|am|night|hands|door|elevator|nobody)", fr = "{linen2} ...6 {lots}; {lots} ...4 {linen2}; {number >= 8} ...2 {linen2}; (demande|demandait|veut|voulait|réclame) ...4 {linen2} ...6 (jour|jours|fois|nuit|matin|porte|ascenseur|personne|propres)" }
phrase "roomish" { en = "(room|guest|guests|housekeeping|door|hallway|checked in|stay|elevator|unit|maid|attendant|hotel|motel)", fr = "(chambre|client|cliente|entretien|porte|corridor|séjour|ascenseur|préposée|hôtel|motel|ménage)" }
phrase "crew" { en = "(pool|birds|save water|sick|ring|yard|gym towels|conference)",
                fr = "(piscine|oiseaux|économiser l'eau|malade|bague|cour|congrès)" }
phrase "debt_sheet" { en = "(debt|score|tip|time|sign-in|spread) (sheet|sheets)",
                      fr = "(feuille|liste) de (dettes|pointage)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "refuse" { en = "{sign} ...9 (door|room|unit|suite) ...3 {long}",
                  fr = "{sign} ...9 (porte|chambre|unité|suite) ...3 {long}" }
phrase "refuse" { en = "(turn|turns|turned|send|sends|sent) (away|off) ...1 {cleaning}" }
flag_when "refuse" :near("hotel", "anywhere") :unless("crew", "anywhere")
          :unless("cleared", "anywhere")
flag_when "linens" :near("refuse", "2 sentences") :unless("crew", "anywhere")
          :unless("debt_sheet", "same sentence") :unless("cleared", "anywhere")
flag_when "block2" :near("roomish", "same paragraph") :unless("crew", "same paragraph")
          :unless("cleared", "anywhere")
flag_when "linen2" :near("roomish", "same paragraph") :unless("crew", "same paragraph")
          :unless("debt_sheet", "same sentence") :unless("cleared", "anywhere")

hits "Room 9 has [refused housekeeping for five days] and wants clean sheets at the door."
hits "[Do not disturb sign up since] Monday, twenty towels a day."
hits "She [won't let housekeeping in] but asks for stacks of towels at the front desk."
hits { fr = "La chambre 9 [refuse le ménage depuis] cinq jours et veut des draps propres à la porte." }
hits { fr = "L'affiche [ne pas déranger depuis] lundi, vingt serviettes par jour à la chambre." }
hits { fr = "Elle ne [laisse pas entrer la préposée] mais demande plein de serviettes à la réception." }
misses "The shutdown crew works nights, do not disturb signs for days at the motel."
misses "Housekeeping asked for more towels for the pool."
misses "The guest praised the cleaning."
misses { fr = "L'équipe de nuit dort le jour, affiche ne pas déranger depuis lundi au motel." }
misses { fr = "La piscine manque de serviettes." }
misses { fr = "Le client a apprécié le ménage de la chambre." }
hits "[Housekeeping was turned away] again on the third floor."
hits "The guest in 6 [wants fresh sheets every day] and takes them at the elevator."
hits "The [sign on the door has not moved] for five nights, motel by the airport."
hits { fr = "La [préposée a été renvoyée] encore une fois au troisième étage." }
hits { fr = "Le client du 6 [veut des draps propres chaque jour] et les prend à l'ascenseur." }
hits { fr = "Une [affiche ne pas déranger depuis cinq jours] au motel." }
misses "The cleaner was sick so no service this week at the pool."
misses { fr = "La femme de ménage était malade, aucun service cette semaine à la piscine." }
gaps "[Nobody has let housekeeping in since Sunday but they call for sheets twice a day]."
gaps { fr = "[Personne laisse entrer le ménage depuis dimanche mais ils demandent des draps deux fois par jour]." }
misses "The guest asked for a late cleaning because of a night shift."
misses { fr = "Le client a demandé un ménage plus tard, il travaille de nuit." }
hits { en = "Room 214 [has not let housekeeping in for five days], but [wants fresh towels every morning].",
       fr = "La chambre 214 [a pas laissé entrer le ménage depuis cinq jours], mais [veut des serviettes propres chaque matin]." }
hits { en = "The [do not disturb sign has been on the door of the room all week].",
       fr = "La [pancarte ne pas déranger est sur la porte de la chambre depuis une semaine]." }
hits { en = "The guests in room 308 [turn away the maid] but call for sheets twice a day.",
       fr = "Les clients de la chambre 308 [renvoient la femme de chambre] mais demandent des draps deux fois par jour." }
misses { en = "Please leave the do not disturb sign on the door until noon.",
         fr = "SVP laisser la pancarte ne pas déranger sur la porte jusqu'à midi." }
