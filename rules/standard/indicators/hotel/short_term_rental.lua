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
flag_when "signs" :unless("party", "same paragraph")
flag_when "stay3" :near("rentalish", "same paragraph") :unless("party", "same paragraph")

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
