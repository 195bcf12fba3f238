indicator "sexual.escorted_or_guarded"
status    "live"
strength  "medium"
dimension "context"
element   "means"
forms     "sexual"
pillars { prosecution = { en = "control of movements", fr = "contrôle des déplacements" } }
law       "CC 286.3; CC 279.01"
corroborates "coercion.isolation_surveillance"
source    "UNODC-HTI"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Escorted to and from clients or work", fr = "Escortée aller-retour chez les clients ou au travail" }
why { en = "Someone who is brought, watched and taken back has little say in where they go.", fr = "Une personne amenée, surveillée puis ramenée décide peu d'où elle va." }
ask { en = "Who drives, who waits, and can the person leave by another door?", fr = "Qui conduit, qui attend, et la personne peut-elle sortir autrement?" }
false_alarms { en = "Security or a driver that an independent adult hires herself.", fr = "Sécurité ou chauffeur engagé par une adulte indépendante." }

words "he"      { use = "people.controllers, people.partners", en = "he, they, someone, somebody, same man, same guy, same driver, big guy, bouncer, security guy", fr = "il, ils, quelqu'un, même homme, même gars, même chauffeur, gros gars, portier, doorman" }
words "brings"  { en = "~drive, ~escort, ~bring, ~walk, ~accompany, ~drop, ~pick, ~deliver, ~chauffeur, drops off, drops her, picks up, picks her up, takes her back, brings her back, shuttled", fr = "~conduire, ~escorter, ~amener, ~accompagner, ~déposer, ~reconduire, ~ramener, ~emmener, va la chercher, vient la chercher, va la porter, la reprend" }
words "waits"   { en = "~wait, ~guard, ~watch, ~stand, ~sit, ~hover, ~patrol, ~park, stands outside, waits outside, waits in the car, sits in the car, in the hallway, outside the door, by the door, at the door, in the parking lot, down the hall", fr = "~attendre, ~garder, ~surveiller, ~guetter, ~rester, ~stationner, à la porte, devant la porte, dans le corridor, dans le couloir, dans le char, dans l'auto, dans le stationnement, au bout du corridor" }
words "clients" { en = "~client, ~john, ~call, ~date, ~trick, ~appointment, ~customer, every one of them, the men, men, guys, outcall, outcalls, the club, the room, the hotel, the motel, massage, work at the club, the spa", fr = "~client, ~rendez-vous, ~passe, ~call, les hommes, des hommes, les gars, le bar, le club, la chambre, l'hôtel, le motel, au salon, salon de massage" }
words "trade"   { use = "work.sex_work", en = "clients, ~dancer, ~girl, ~boy, ~john, ~pimp, ~trick, clients, men, guys, dudes, strip club, massage, motel, hotel room, calls, dates, lingerie, every one of them, the girls, ads, -sex work", fr = "~client, ~danseuse, ~pimp, clients, hommes, gars, bar de danseuses, massage, motel, chambre d'hôtel, passes, lingerie, les filles, les garçons, annonces, danseuses" }
words "own"     { en = "her own driver, her own security, hired a driver, hires a driver, i hire, my driver, pays a driver, security she hired, uber", fr = "son propre chauffeur, a engagé un chauffeur, engage un chauffeur, mon chauffeur, paie un chauffeur, sécurité qu'elle a engagée, uber" }

phrase "driven" { en = "{he} ...3 {brings} ...4 {clients}; {brings} ...3 (to and from|back and forth); always (driven|dropped|picked up|brought|escorted) ...2 by; (to|from) every (one of them|call|client|date) ...4 {waits}", fr = "{he} ...3 {brings} ...4 {clients}; {brings} ...3 (aller-retour|à l'aller et au retour) ; toujours (conduite|conduites|déposée|déposées|amenée|amenées|escortée|escortées|reconduite|reconduites) ...2 par" }
phrase "guard"  { en = "(guard|guards|bouncer|man|guy|someone|he) ...3 (at|outside|by|near|in front of) ...2 (door|room|hallway|hall|exit|elevator); {he} ...3 {waits} ...5 (while|until|till|when) ...6 {clients}; {he} ...3 {waits} ...3 (car|truck|van|jeep|lobby|hall|hallway|parking lot|next room) ...5 (while|until|till|when|during|and)", fr = "(gardien|gardiens|portier|homme|gars|quelqu'un) ...3 (à|devant|près de|dans) ...2 (porte|chambre|corridor|couloir|sortie|ascenseur); {he} ...3 {waits} ...5 (pendant|jusqu'à|quand|le temps) ...6 {clients}; {he} ...3 {waits} ...3 (char|auto|camion|van|jeep|lobby|corridor|stationnement) ...5 (pendant|jusqu'à|quand|le temps)" }
phrase "trade"  { en = "{trade}", fr = "{trade}" }
phrase "own"    { en = "{own}", fr = "{own}" }

phrase "driven" { en = "(driven|dropped|dropped off|picked up|walked|escorted|brought|taken|accompanied|chauffeured) ...2 (to|from|back from|to and from|between) ...3 (calls|dates|clients|hotel|hotels|motel|motels|club|work|shift|shifts|appointments|room|rooms|parlour|jobs|outcalls|every|each); (waits|waited|waiting|stands|stood|sits|sat|parked|hovers|posted|stationed|guards|guarding|watches|watching) ...2 (outside|in the car|in the truck|in the van|in the lot|in the parking lot|in the hallway|in the hall|in the lobby|by the door|at the door|down the hall|across the street|in the next room|downstairs|on the stairs)", fr = "(conduite|conduites|déposée|déposées|ramassée|escortée|amenée|amenées|accompagnée|reconduite|reconduites) ...2 (chez|aux|à|au|à ses|jusqu'à|entre) ...3 (clients|hôtel|hôtels|motel|motels|bar|travail|quart|rendez-vous|chambre|chambres|salon|passes|chaque); (attend|attendait|attendent|surveille|surveillait|posté|stationné|assis|monte la garde|guette) ...2 (dehors|dans le char|dans l'auto|dans la van|dans le stationnement|dans le corridor|dans le lobby|à la porte|près de la porte|au bout du corridor|en face|dans la pièce à côté|en bas|dans l'escalier)" }
flag_when "driven" :near("trade", "anywhere") :unless("own", "2 sentences")
flag_when "guard"  :near("trade", "anywhere") :unless("own", "2 sentences")

hits "The dancers are [always picked up by] the same van, straight to a house."
hits "There's a [guy outside the door] of the room whenever clients go in."
hits "[He drives her to every client] and counts the minutes."
hits { fr = "Les danseuses sont [toujours reconduites par] la même van." }
hits { fr = "Il y a [un gars devant la porte de la chambre quand des clients] entrent." }
hits { fr = "[Il la conduit chez chaque client] et compte les minutes." }
misses "I'm an independent escort and pay a driver, my driver waits for me."
misses "A guard stands at the door of the bank."
misses "He drives his mother to the clinic and waits in the car."
misses { fr = "Je suis escorte indépendante et je paie un chauffeur pour attendre." }
misses { fr = "Un gardien est à la porte de la banque." }
misses { fr = "Il conduit sa mère à la clinique." }
