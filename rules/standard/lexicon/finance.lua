-- How banks and tellers write about money that moves.

words "deposits" {
  en = "~deposit, cash deposit, cash deposits, ATM deposit, ATM deposits, cash drop, cash drops, night deposit, puts cash, putting cash, put cash, feeds cash, cash into, cash in",
  fr = "~dépôt, ~déposer, dépôt en espèces, dépôts en espèces, dépôt comptant, dépôts comptants, dépôts d'argent, dépôt au guichet, dépôts au guichet, dépôts au GAB, versement en espèces, versements en espèces, ~versement"
}

words "withdrawals" {
  en = "~withdraw, ~withdrawal, cash out, cashed out, cashes out, pulled out, taken out, takes out, drained, emptied, empties, swept, cash advance, cash advances, cleared out, zeroed",
  fr = "~retrait, ~retirer, ~vider, retrait au guichet, retraits au guichet, retrait intégral, vidé, vidée, sorti en argent, sorti comptant, avance de fonds, ~encaisser, ramené à zéro"
}

words "transfers" {
  en = "~transfer, ~etransfer, ~interac, ~emt, e transfer, e transfers, email transfer, email transfers, money transfer, money transfers, wire transfer, wires, interac transfers, interac e transfers, incoming transfers, incoming e transfers, ~remittance, ~payment, incoming credits, small credits",
  fr = "~virement, ~transfert, ~interac, virement interac, virements interac, virements reçus, virement électronique, virements électroniques, télévirements, virements par courriel, ~paiement, ~remise, envois d'argent"
}

words "etransfers" {
  en = "~etransfer, ~emt, e transfer, e transfers, email transfer, email transfers, interac transfer, interac transfers, interac e transfer, interac e transfers, incoming transfers, incoming e transfers, incoming etransfers, ~interac, small transfers, money transfers, incoming credits, small credits",
  fr = "virement interac, virements interac, ~interac, virement électronique, virements électroniques, virements par courriel, virements reçus, petits virements, virements entrants, virement reçu, ~virement, transferts interac"
}

words "machines" {
  en = "~atm, ~abm, bank machine, bank machines, cash machine, automated teller, the machine, teller machine, night deposit box",
  fr = "~guichet, ~gab, guichet automatique, guichets automatiques, distributeur, dépôt de nuit, la machine"
}

words "night" {
  en = "late at night, late night, at night, overnight, in the middle of the night, after midnight, after hours, after-hours, outside business hours, outside banking hours, outside of business hours, early morning hours, small hours, wee hours, past midnight, between midnight, before dawn, night time, nighttime, late night hours, nocturnal",
  fr = "la nuit, de nuit, tard le soir, en pleine nuit, après minuit, passé minuit, en dehors des heures d'ouverture, hors des heures d'ouverture, en dehors des heures d'affaires, hors heures, aux petites heures, au milieu de la nuit, entre minuit, avant l'aube, tard la nuit, heures tardives, nocturne, nocturnes"
}

words "many" {
  en = "many, multiple, numerous, several, dozens, dozens of, hundreds of, frequent, repeated, repeatedly, regular, a lot of, lots of, various, different, series of, string of, steady, daily, constant, up to, scores of, unrelated, distinct, separate",
  fr = "plusieurs, nombreux, nombreuses, multiples, des dizaines, dizaines de, des centaines, fréquents, fréquentes, répétés, répétées, réguliers, beaucoup de, différents, différentes, divers, série de, quotidiens, constants, une foule de, sans lien, distincts, distinctes, à répétition"
}

words "senders" {
  en = "~sender, ~male, ~man, ~men, ~individual, ~person, ~people, ~payer, ~originator, ~party, ~name, ~remitter, ~third party, ~counterparty, unrelated senders, different senders, male names, unrelated individuals, unrelated males, third parties",
  fr = "~expéditeur, ~homme, ~individu, ~personne, ~payeur, ~tiers, ~émetteur, ~nom, ~particulier, ~donneur d'ordre, noms masculins, expéditeurs masculins, expéditeurs différents"
}

words "soon" {
  en = "same day, the same day, same-day, within hours, within an hour, within minutes, minutes later, hours later, an hour later, the next day, next day, next morning, immediately, right away, shortly after, the same evening, same night, on arrival, as soon as, within the hour, quickly, promptly, instantly, almost immediately, by morning, within a day, at once, straight away, right after",
  fr = "le jour même, même jour, la journée même, dans l'heure, quelques heures plus tard, en quelques heures, quelques minutes plus tard, en quelques minutes, le lendemain, immédiatement, tout de suite, aussitôt, peu après, le soir même, dès réception, dès l'arrivée, dans les heures, rapidement, sur-le-champ, le matin même, presque aussitôt, sans délai, vite retiré, vite retirés"
}

words "lodgings" {
  en = "~hotel, ~motel, ~airbnb, ~hostel, ~inn, ~lodging, ~accommodation, ~rental, ~room, short term rental, short-term rental, short term rentals, vrbo, booking.com, expedia, hotel stays, hotel room, motel room, hotel charges, room charges, hotel bookings",
  fr = "~hôtel, ~motel, ~airbnb, ~auberge, ~hébergement, ~nuitée, ~chambre, location à court terme, locations à court terme, court terme, séjours à l'hôtel, chambre d'hôtel, chambre de motel, frais d'hôtel, frais de motel, booking.com, expedia"
}

words "stays" {
  en = "~stay, ~booking, ~charge, ~night, ~purchase, ~reservation, ~payment, ~spend, ~transaction, ~check in, one night, two nights, one-night, short stays, single nights, spending, spend",
  fr = "~séjour, ~réservation, ~frais, ~nuit, ~nuitée, ~achat, ~paiement, ~dépense, ~transaction, une nuit, deux nuits, courts séjours"
}

words "cities" {
  en = "~city, ~town, ~province, different cities, several cities, four cities, five cities, three cities, multiple cities, cities across, two provinces, three provinces, different provinces, several provinces",
  fr = "~ville, ~province, ~région, villes différentes, plusieurs villes, différentes villes, quatre villes, cinq villes, trois villes, deux provinces, trois provinces, différentes provinces"
}

words "accounts" {
  en = "~account, bank account, bank accounts, chequing account, savings account, new accounts, joint account, ~card, debit card, debit cards, bank card, bank cards, payroll cards, prepaid cards, ~PIN, online banking, ~login",
  fr = "~compte, compte bancaire, comptes bancaires, compte chèques, nouveaux comptes, compte conjoint, ~carte, carte de débit, cartes de débit, carte bancaire, cartes bancaires, cartes de paye, cartes prépayées, ~NIP, accès en ligne, ~identifiant"
}

words "payroll" {
  en = "~payroll, ~wage, ~salary, ~paycheque, ~paycheck, ~pay, pay deposits, payroll deposits, payroll cheques, direct deposit, direct deposits, ~cheque, pay cheques",
  fr = "~paye, ~paie, ~salaire, dépôts de paye, dépôts de paie, dépôt de paye, dépôt de paie, dépôts salariaux, chèques de paye, chèques de paie, dépôt direct, ~chèque"
}

words "threshold" {
  en = "just under 10,000, just under $10,000, just below 10,000, just below $10,000, below the reporting threshold, under the reporting threshold, under the threshold, below the threshold, just under the limit, just under ten thousand, below ten thousand, under the large cash threshold, structured, structuring, avoid reporting, avoid the report, under ten thousand, just shy of 10,000, just shy of $10,000",
  fr = "juste sous 10 000, juste en dessous de 10 000, juste sous les 10 000, sous le seuil, sous le seuil de déclaration, en dessous du seuil, juste sous la limite, moins de dix mille, juste en bas de 10 000, fractionnés, fractionnement, fractionnées, éviter la déclaration, tout juste inférieurs à 10 000, légèrement sous 10 000"
}

words "transfers" { en = "paypal, venmo", fr = "paypal" }
