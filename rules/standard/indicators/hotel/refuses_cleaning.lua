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
changed   "2026-11-26"

title { en = "Refuses room cleaning for days but asks for many towels and sheets", fr = "Refuse le ménage pendant des jours mais demande beaucoup de serviettes et de draps" }
why { en = "Nobody may enter, yet many towels and sheets are needed: the room hides something.", fr = "Personne ne peut entrer, mais il faut beaucoup de serviettes et de draps : la chambre cache quelque chose." }
ask { en = "Since when, how many towels, who answers the door?", fr = "Depuis quand, combien de serviettes, qui répond à la porte?" }
false_alarms { en = "A night worker who sleeps in the day; a sick guest.", fr = "Travailleur de nuit qui dort le jour; client malade." }

words "refuse"   { en = "~refuse, ~decline, don't want, do not want, doesn't want, does not want, didn't want, won't let, wont let, wouldn't let, would not let, will not let, won't allow, not allow, not let, no one may, nobody may, nobody can, no one is allowed, nobody is allowed, never let, never lets, sends away, sent away, turns away, turned away, not allowed in, no", fr = "~refuser, ne veut pas, ne veulent pas, veut pas, veulent pas, ne voulait pas, ne laisse pas, laisse pas, laisse jamais, laissent pas, laissait pas, personne ne peut, personne peut, personne n'a le droit, interdit, ~décliner, ~renvoyer, jamais, pas de, aucun" }
words "cleaning" { en = "~housekeeping, ~cleaning, ~housekeeper, ~maid, room service cleaning, room cleaned, clean the room, cleaning lady, make the room, make up the room, maid service, cleaners, in to clean, come in to clean", fr = "~ménage, ~préposée, femme de chambre, femmes de chambre, entretien ménager, nettoyer la chambre, faire la chambre, entretien, préposée aux chambres, faire le ménage" }
words "sign"     { en = "do not disturb, don't disturb, privacy sign, dnd sign, dnd", fr = "ne pas déranger, affiche ne pas déranger, prière de ne pas déranger" }
words "linens"   { en = "~towel, ~sheet, ~linen, clean sheets, fresh sheets, fresh towels, extra towels, bedding", fr = "~serviette, ~drap, ~literie, draps propres, serviettes propres, serviettes de plus" }
words "long"     { en = "days, week, weeks, since, all week, whole stay, entire stay, four days, three days, five days, never", fr = "jours, semaine, semaines, depuis, toute la semaine, tout le séjour, jamais" }
words "many"     { en = "many, lots of, extra, twenty, thirty, dozens of, a dozen, ten, more, constantly, keeps asking, piles of, stacks of, several times, every few hours", fr = "beaucoup de, plein de, vingt, trente, des dizaines de, une douzaine, dix, encore, piles de, plusieurs fois, sans arrêt, aux deux heures, de plus" }
words "crew"     { en = "shutdown crew, night shift crew, works nights, work nights, sleep days, sleeps days, newborn, flu, covid", fr = "équipe de nuit, travaillent de nuit, travaille de nuit, dorment le jour, dort le jour, nouveau-né, grippe, covid" }

phrase "refuse" { en = "{refuse} ...3 {cleaning} ...6 {long}; {sign} ...6 {long}; {cleaning} ...4 (refused|turned away|declined|not allowed|sent away); {refuse} ...2 (housekeeping|maid|housekeeper|cleaners|cleaning lady) ...2 (in|enter|inside)?; {long} ...6 {sign}", fr = "{refuse} ...3 {cleaning} ...6 {long}; {sign} ...6 {long}; {cleaning} ...4 (refusé|refusée|refusés|renvoyée|renvoyées|interdit); {refuse} ...2 (femme de chambre|femmes de chambre|préposée|ménage|entretien ménager) ...3 (entrer|dans)?; {long} ...6 {sign}" }
phrase "linens" { en = "{many} ...3 {linens}; {linens} ...4 (by the cartload|at the door|in the hall|every few hours|several times); ~ask ...3 {many} ...3 {linens}", fr = "{many} ...3 {linens}; {linens} ...4 (à la porte|dans le corridor|plusieurs fois|sans arrêt); ~demander ...3 {many} ...3 {linens}" }
phrase "hotel"  { en = "(hotel|motel|room|guest|housekeeping|suite|front desk|rental|lodge|inn)", fr = "hôtel|motel|chambre|cliente|client|clients|préposée|suite|réception|location|auberge" }
phrase "crew"   { en = "{crew}", fr = "{crew}" }

flag_when "refuse" :near("hotel", "anywhere") :unless("crew", "anywhere")
flag_when "linens" :near("refuse", "2 sentences") :unless("crew", "anywhere")

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
