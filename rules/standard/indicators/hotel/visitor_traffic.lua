indicator "hotel.visitor_traffic"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "hotel industry, landlord", fr = "industrie hôtelière, propriétaire" },
          prosecution = { en = "video is overwritten soon: ask for it now", fr = "la vidéo est vite effacée : la demander maintenant" } }
law       "CC 286.2; CC 286.3"
corroborates "sexual.third_party_control"
source    "DHS-BC; WHA"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Steady flow of different visitors to one room or unit", fr = "Va-et-vient constant de visiteurs à une chambre ou un logement" }
why { en = "Many different short visitors to one room are how paid visits look from the hallway.", fr = "De nombreux visiteurs différents et brefs à une chambre : c'est à cela que ressemblent des visites payées." }
ask { en = "How many, how long, who opens, who is always inside?", fr = "Combien, combien de temps, qui ouvre, qui reste toujours dedans?" }
false_alarms { en = "A party, a music group, drug selling, a work crew.", fr = "Une fête, un groupe de musique, vente de drogue, une équipe de travail." }

words "visitor" { en = "~man, ~guy, ~visitor, ~male, ~dude, ~stranger, ~client, ~john, ~customer, ~fella, ~guest, people, different people, male visitors, different men, random men, random guys, lads, gentlemen", fr = "~homme, ~gars, ~visiteur, ~client, ~inconnu, ~monsieur, ~bonhomme, du monde, des gens, monde, messieurs, visiteurs masculins" }
words "room"    { en = "~room, ~unit, ~suite, ~hotel, ~motel, ~apartment, ~condo, ~airbnb, ~rental, ~door, ~house, ~motorhome, ~trailer, ~basement, room number, side door, the third floor, upstairs", fr = "~chambre, ~suite, ~hôtel, ~motel, ~appartement, ~condo, ~airbnb, ~logement, ~porte, ~maison, ~roulotte, ~sous-sol, location, porte de côté, troisième étage" }
words "flow"    { en = "in and out, coming and going, come and go, comes and goes, came and went, all night, all night long, at all hours, all hours, every half hour, every 30 minutes, every thirty minutes, every hour, every twenty minutes, every 20 minutes, every fifteen minutes, half an hour each, twenty minutes each, stays 20 minutes, stay half an hour, stays half an hour, stayed half an hour, stay thirty minutes, stay 30 minutes, stay 20 minutes, leave after, leaves after, one after another, one after the other, back to back, a stream of, steady stream, a parade of, constant, constantly, different ones, up and down, each hour, knock and leave, in twenty minutes out, every night", fr = "entrent et sortent, entre et sort, va-et-vient, vont et viennent, va et vient, toute la nuit, à toute heure, aux demi-heures, toutes les demi-heures, aux trente minutes, toutes les 30 minutes, chaque heure, à chaque heure, aux heures, aux vingt minutes, toutes les vingt minutes, une demi-heure chacun, vingt minutes chacun, reste une demi-heure, restent une demi-heure, restent vingt minutes, restent trente minutes, repartent après, un après l'autre, l'un après l'autre, défilent, défilé, défile, sans arrêt, constamment, montent et descendent, tous les soirs, chaque soir" }
words "other"   { en = "band, drum, drums, musicians, party, birthday, wedding, tournament, crew, shutdown crew, contractors, drug deal, fentanyl, deliveries, courier, paving", fr = "musiciens, batterie, party, fête, anniversaire, mariage, tournoi, équipe de travail, entrepreneurs, livraison, fentanyl, vendeur de drogue" }

phrase "traffic" { en = "{visitor} ...5 {flow} ...6 {room}; {visitor} ...4 {room} ...6 {flow}; {room} ...6 {visitor} ...5 {flow}; {flow} ...3 {visitor} ...6 {room}; {room} ...6 {flow} ...4 {visitor}; different (man|men|guy|guys|visitor|visitors) ...3 (every|each) ...2 (half|hour|30|thirty|twenty|20|time|night); (dozens|lots|many|several|number) of ...2 (male visitors|different men|men) ...4 {room}; {people >= 5} ...2 (visitors|men|guys) ...4 (a night|in one night|per night|to the room); (another|different|new) (man|guy) ...3 (every|each) ...1 (hour|half)", fr = "{visitor} ...5 {flow} ...6 {room}; {visitor} ...4 {room} ...6 {flow}; {room} ...6 {visitor} ...5 {flow}; {flow} ...3 (de|d'|des) ...2 {visitor}; {flow} ...3 {visitor} ...6 {room}; (un|autre) homme (différent|autre) ...3 (chaque|toutes|aux); un autre homme ...3 (chaque|toutes|aux|à chaque); plusieurs hommes différents ...4 {room}" }
phrase "other"   { en = "{other}", fr = "{other}" }

flag_when "traffic" :unless("other", "same paragraph")

hits "Room 14 has [different men every half hour], the girl never comes down."
hits "[Guys come and go all night at the rental] next door."
hits "A [steady stream of men goes up to the suite] and stays twenty minutes."
hits { fr = "La chambre 14 reçoit [un autre homme chaque demi-heure], la fille ne descend jamais." }
hits { fr = "Des [gars entrent et sortent toute la nuit du logement] d'à côté." }
hits { fr = "Un [défilé de messieurs] monte à la suite et repart après vingt minutes." }
misses "The shutdown crew works nights, men come and go from the motel at six."
misses "Guests of the wedding were in and out of the hotel bar."
misses "One visitor signed in at the desk."
misses { fr = "L'équipe de travail entre et sort du motel, des gars de nuit." }
misses { fr = "Les invités du mariage entrent et sortent de l'hôtel." }
misses { fr = "Un visiteur a signé au comptoir." }
