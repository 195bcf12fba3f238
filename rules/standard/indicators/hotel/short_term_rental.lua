indicator "hotel.short_term_rental"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "sexual"
pillars { partnership = { en = "rental platforms, landlords",
                          fr = "plateformes de location, propriétaires" } }
law       "CC 286.3"
corroborates "hotel.visitor_traffic"
source    "STR-GUIDES"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Short-term rental or apartment used for short, frequent, cash or prepaid stays with added locks or cameras", fr = "Location à court terme : séjours courts, fréquents, payés comptant ou prépayés, serrures ou caméras ajoutées" }
why   { en = "Rented flats leave no front desk: added locks, cameras and many short visits stand out.", fr = "Un logement loué n'a pas de réception : serrures ajoutées, caméras et visites courtes ressortent." }
ask   { en = "Who booked, who stayed, what was changed in the place?",
        fr = "Qui a réservé, qui y dormait, qu'est-ce qui a été changé?" }
false_alarms { en = "A tourist family; a party.", fr = "Famille de touristes; fête." }

words "rental" { en = "airbnb, vrbo, short term rental, short-term rental, vacation rental, rental unit, rented condo, my rental, our rental, the rental, rental apartment, basement rental, guest suite, the guest, guest, guests, the tenant, host, furnished apartment, the unit", fr = "airbnb, vrbo, location à court terme, court terme, mon logement, notre logement loué, le logement loué, condo loué, appartement meublé, suite d'invités, le locataire, les locataires, voyageur, l'hôte, le client, la cliente, la réservation" }
words "changed" { en = "added a lock, added locks, put a lock, put locks, installed a lock, installed locks, lock on the bedroom door, locks on the bedroom doors, lock on the bedroom, locks on the bedrooms, padlock on the bedroom, put up cameras, installed cameras, camera in the hall, camera in the hallway, mattresses on the floor, extra mattresses, covered the windows, covered the doorbell, covered the camera, unplugged the camera, taped over the camera, blankets over the windows", fr = "ajouté une serrure, ajouté des serrures, posé une serrure, posé des serrures, installé une serrure, serrure sur la porte de la chambre, serrures sur les chambres, serrure sur la chambre, cadenas sur la chambre, posé des caméras, installé des caméras, caméra dans le corridor, matelas par terre, matelas de plus, couvert les fenêtres, couvert la caméra, débranché la caméra, couvertures dans les fenêtres" }
words "book" { en = "last minute, last-minute, same day booking, booked last minute, extends every day, extended day by day, extends one night, one night at a time, two nights, prepaid card, prepaid, another name, someone else's profile, different person checked in, avoids meeting, avoided meeting, won't meet the host, never met the host, keyless, lock box only, refused entry, won't let me in, won't let the host in", fr = "dernière minute, réservé le jour même, prolonge chaque jour, prolonge au jour le jour, une nuit à la fois, deux nuits, carte prépayée, prépayée, un autre nom, profil de quelqu'un d'autre, évite de rencontrer, évitait de rencontrer, refuse de rencontrer, jamais rencontré l'hôte, refuse de me laisser entrer, ne me laisse pas entrer" }
words "visits" { en = "many visitors, lots of visitors, different men, men coming and going, coming and going, men at all hours, visitors all night, strange men, in and out, garbage full of condoms, condoms, many towels", fr = "beaucoup de visiteurs, plusieurs visiteurs, hommes différents, va-et-vient, visiteurs toute la nuit, à toute heure, entrent et sortent, poubelles pleines de condoms, condoms, beaucoup de serviettes" }

phrase "signs" { en = "{rental} ...9 {changed}; {changed} ...9 {rental}; {rental} ...9 {visits}; {visits} ...9 {rental}; {book} ...9 {visits}; {rental} ...9 (avoids|avoided) meeting ...2 (host|owner|us|me)?; (avoids|avoid) meeting the host", fr = "{rental} ...9 {changed}; {changed} ...9 {rental}; {rental} ...9 {visits}; {visits} ...9 {rental}; {book} ...9 {visits}; évite de rencontrer l'hôte" }
phrase "party" { en = "birthday|bachelorette|party|wedding; family of {number}",
                 fr = "fête|anniversaire|mariage; famille de {number}" }

words "stay" { en = "airbnb, vrbo, short let, short term, short-term rental, rental, my condo, furnished apartment, weekly rental, the cottage, chalet, guest, booking, reservation, host, listing, self check-in, short stay guests, rented by the week, rented month to month, back to back", fr = "airbnb, vrbo, court séjour, court terme, location, locations, mon condo, appartement meublé, logement loué, chalet loué, voyageur, réservation, réservé, hôte, arrivée autonome, louée au mois, loué à la semaine, loué au mois" }
words "signs3" { en = "padlock, deadbolt, deadbolts, lock on the bedroom, locks on each room, bedroom door, smart lock code, foil on the windows, covered the windows, installed cameras, unplugged my camera, unplugged the camera, refuses to meet, won't meet, won't let the host, never see anyone, cash, gift cards, prepaid, same day, last minute, profile created, new account, different account, different visitors, many visitors, many girls, women arrive, different women, different young women, young women, guys till dawn, condom wrappers, mattresses, one-person booking, nosy, if there's a camera, numbered company, code lock, ten minutes from his house, key left", fr = "cadenas, verrou, verrous, serrure, serrures, serrure neuve, serrure à code, porte de chambre, porte de la chambre, code de la serrure, papier d'aluminium, bouché les fenêtres, posé des caméras, débranché ma caméra, refuse de me rencontrer, veut pas me rencontrer, pas le droit d'entrer, voir personne, comptant, cartes-cadeaux, prépayée, le jour même, dernière minute, profil créé, autre compte, visiteurs, plein de filles, femmes arrivent, jeunes femmes, hommes jusqu'au matin, emballages de condoms, matelas, pour une personne, senteux, s'il y a une caméra, compagnie à numéro, à dix minutes de chez lui, la clé dans" }
phrase "stay3" { en = "{stay} ...12 {signs3} ...15 {signs3}; {stay} ...9 {signs3}; {signs3} ...9 {stay}", fr = "{stay} ...12 {signs3} ...15 {signs3}; {stay} ...9 {signs3}; {signs3} ...9 {stay}" }
phrase "rentalish" { en = "(airbnb|vrbo|short let|short term|my condo|furnished apartment|rental|rentals|short stay|host|self check-in|guest|guests)", fr = "(airbnb|vrbo|court séjour|court terme|mon condo|appartement meublé|logement loué|location|locations|hôte|arrivée autonome|voyageur|chalet loué)" }
phrase "party" { en = "(reunion|review|shed|flight was late|bylaw|my landlord)",
                 fr = "(réunion de famille|commentaire|cabanon|en retard|règlement|mon proprio)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
words "signs3" { en = "never wants to meet, refuses to meet, cameras in the hallway, cameras in the hall",
                 fr = "veut jamais nous rencontrer, veut jamais rencontrer, refuse de nous rencontrer, caméras dans le corridor" }
flag_when "signs" :unless("party", "same paragraph") :unless("cleared", "anywhere")
flag_when "stay3" :near("rentalish", "same paragraph") :unless("party", "same paragraph")
          :unless("cleared", "anywhere")

-- A lodging by the night: how it is booked and paid, and what is screwed onto its doors.
words "nightly" { en = "booking, bookings, reservation, reservations, airbnb, vrbo, nightly rental, nightly rentals, rental platform, platform rental, platform booking, short stay, short stays, short let, short lets, short term rental, short-term rental, vacation rental, holiday rental, by the night, rented nightly, nightly rate, one night at a time, night by night, one-night bookings, one night bookings, self check in, self check-in, key box, lockbox, lock box, key drop, code by text, condo by the night, condos by the night, chalet, cottage rental, loft, my listing, my suite, my basement, my unit, my condo, my cabin, guest, guests, host, tourist apartment, furnished rental, rental unit",
                  fr = "réservation, réservations, airbnb, vrbo, plateforme, d'une plateforme, plateforme de location, location à la nuit, à la nuit, à la nuitée, nuitée, nuitées, loué à la nuit, louée à la nuit, un soir à la fois, une nuit à la fois, nuit par nuit, court séjour, courts séjours, court terme, appartement touristique, appartements touristiques, logement touristique, condo loué, condo à louer, condos, chalet, loft, mon logement, mon condo, mon sous-sol, ma suite, hôte, l'hôte, locataire, voyageur, voyageurs, boîte à clés, boîte à clé, arrivée autonome, code par texto, meublé, loué à la semaine" }
words "bookings" { en = "last minute, last-minute, same day, same-day, booked that night, for that night, made after, booked the same day, booked that day, booked an hour before, the night before, day before, extended nightly, extended five times, extended again, extended day by day, extends every day, one more night, then two more, two nights then, two-night, one-night, different name each, different names, under four profiles, four profiles, several profiles, new profile, profile created, profile made, account made, account created, new account, someone else's name, never met, never meets, never seen, never saw him, guest never, won't meet, avoids me, avoids the host, no one at the door, paid by gift card, gift cards, gift card, prepaid card, prepaid cards, new card each, another card, another prepaid, paid in cash, pays cash, pays in cash, in twenties, never the same, never twice, different every night, moved every night, moves every night, every two nights, changes every night, numbered company",
                   fr = "dernière minute, à la dernière minute, le jour même, pris le jour même, réservé le jour même, réservation faite la veille, faite la veille, la veille pour, pour le soir même, le soir même, reconduite, reconduit, prolongée, prolongé, prolonge, une nuit de plus, deux nuits de plus, pour deux nuits, pour une nuit, pour trois nuits, toutes les une à deux nuits, toutes les deux nuits, chaque nuit un autre, autre nom, noms différents, quatre profils, plusieurs profils, profil créé, profil neuf, nouveau profil, compte créé, au nom d'un autre, jamais rencontré, jamais de rencontre, jamais vu, jamais vue, on voit jamais, on ne voit jamais, rencontre jamais, évite l'hôte, évite de me voir, carte-cadeau, cartes-cadeaux, cartes cadeaux, carte prépayée, cartes prépayées, nouvelle carte chaque, payé comptant, paye comptant, paie comptant, payé en argent, en vingts, jamais deux fois, jamais le même, jamais la même, change d'appartement, change de condo, change chaque, compagnie à numéro" }
words "fitted" { en = "hasp, hasps, deadbolt, padlock, door bar, door sensor, door alarm, door jammer, slide bolt, new lock, lock added, added a lock, lock put on, lock on the outside, lock outside, screw holes, screwed on, own camera, his camera, cameras added, camera added, put up a camera, little camera, small camera, hid a camera, peephole taped, tape over, taped the peephole, covered the peephole, doorbell taped, covered my camera, unplugged my camera, blackout, foil on",
                 fr = "moraillon, loquet, cadenas, verrou, barre de porte, détecteur de porte, alarme de porte, serrure neuve, serrure ajoutée, serrure posée, serrure à code, serrure à numéro, serrure qu'on a ôtée, poser une serrure, pose une serrure, pose un verrou, poser un verrou, posé un verrou, trous de vis, vissé, vissée, sa propre caméra, petite caméra, caméras ajoutées, caméra ajoutée, pose une caméra, posé une caméra, cache une caméra, oeil de la porte, œil de la porte, judas bouché, judas caché, sonnette cachée, couvert ma caméra, débranché ma caméra, papier d'aluminium" }
phrase "nightly" { en = "{nightly}; (rented|booked) ...4 (nights|night|week); {number >= 5} ...2 (one-night|two-night|nightly) (bookings|stays|rentals)", fr = "{nightly}; (loué|louée|réservé|réservée|pris|prise) ...6 (nuits|nuit|semaine)" }
phrase "bookings" { en = "{bookings}", fr = "{bookings}" }
phrase "fitted" { en = "{fitted}", fr = "{fitted}" }
phrase "traffic" { en = "{visits}; (men|cars|visitors|guests|johns|clients) ...4 (night|hour|hours|evening|all day); {number >= 5} ...2 (men|cars|visitors|male visitors|bookings); {work.sex_work}; condoms", fr = "{visits}; (hommes|chars|autos|visiteurs|clients) ...4 (nuit|heure|heures|soir|soirée|minuit); {number >= 5} ...2 (hommes|chars|visiteurs|réservations); {work.sex_work}; condoms" }
phrase "own_place" { en = "(bylaw|noise complaint|cleaning fee|bachelorette|wedding|family reunion|contractor renovating|hockey team)", fr = "(règlement|plainte de bruit|frais de ménage|enterrement de vie|mariage|réunion de famille|équipe de hockey)" }

flag_when "fitted" :near("nightly", "2 sentences") :near("bookings", "2 sentences")
          :unless("own_place", "same paragraph") :unless("cleared", "anywhere")
flag_when "fitted" :near("nightly", "2 sentences") :near("traffic", "anywhere")
          :unless("own_place", "same paragraph") :unless("cleared", "anywhere")
flag_when "bookings" :near("nightly", "2 sentences") :near("traffic", "anywhere")
          :unless("own_place", "same paragraph") :unless("cleared", "anywhere")
accepts "denied"

hits "Our [Airbnb guest added a lock on the bedroom] from the outside."
hits "Airbnb [guest is a young woman, different men] every hour on the doorbell video."
hits "The guest [avoids meeting the host] and extends one night at a time."
hits { fr = "Le [client de notre Airbnb a posé des serrures] sur la chambre, de l'extérieur." }
hits { fr = "[Location à court terme, des hommes différents] chaque heure sur la vidéo." }
hits { fr = "Le locataire [évite de rencontrer l'hôte] et prolonge chaque jour." }
misses "The birthday guests had many visitors at the Airbnb."
misses "Our guest left the rental very clean."
misses "The landlord added a lock to the shed."
misses { fr = "Les invités de la fête avaient beaucoup de visiteurs à l'Airbnb." }
misses { fr = "Notre voyageur a laissé le condo propre." }
misses { fr = "Le propriétaire a posé une affiche." }
hits "Our [airbnb guest put a deadbolt] on the back bedroom."
hits "[My condo was booked last minute], new account, condom wrappers after."
hits "The [host was asked if there's a camera] before they booked."
hits { fr = "Le client de notre [airbnb a posé un verrou à la chambre] du fond." }
hits { fr = "[Mon condo réservé à la dernière minute, profil créé] la veille." }
hits { fr = "Avant d'arriver, on a demandé à l'[hôte s'il y a une caméra]." }
misses "We booked an airbnb last minute for the family reunion."
misses { fr = "On a réservé un airbnb à la dernière minute pour la réunion de famille." }

hits "The [nightly rental was booked the same day], and he put a [hasp] on one bedroom."
hits "My condo: [paid by gift card], twelve men in an evening."
hits { fr = "Le [chalet, réservé le jour même]; il a ajouté une barre de porte au [cadenas]." }
hits { fr = "Mon condo : [cartes prépayées], une dizaine d'hommes par soir." }
misses "We booked a chalet last minute for a family reunion."
misses "I put a new lock on my loft after the break-in."
misses { fr = "On a réservé un chalet à la dernière minute pour un mariage." }
misses { fr = "J'ai fait changer la serrure après le vol chez moi." }
gaps "[Booked two nights, extended day by day for three weeks, paid with gift cards]."
gaps { fr = "[Le locataire a posé un verrou sur la chambre et une caméra dans l'escalier]." }
misses "I put a deadbolt on my own front door after the break-in."
misses { fr = "J'ai posé un verrou sur ma porte après le vol." }
gaps "[The renter changed the lock on the small bedroom and taped the doorbell camera]."
gaps { fr = "[Le locataire a changé la serrure de la petite chambre et collé du ruban sur la caméra]." }
hits { en = "The guest changed the [lock on the bedroom of my condo rental].",
       fr = "Le locataire a changé la [serrure de la chambre de mon condo loué sur Airbnb]." }
hits { en = "The Airbnb was [booked at the last minute for one night], and cars came all night.",
       fr = "L'Airbnb a été [réservé à la dernière minute pour une nuit], et des chars toute la nuit." }
hits { en = "The renter put [cameras in the hallway of our Airbnb and never wants to meet] us.",
       fr = "Le locataire a mis des [caméras dans le corridor de notre Airbnb et veut jamais nous rencontrer]." }
