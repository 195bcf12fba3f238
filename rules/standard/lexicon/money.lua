-- Money, pay, debts and fees.

words "money" {
  en = "~money, ~cash, ~dollar, ~buck, ~earning, ~tip, ~income, ~profit, ~dough, ~bill, ~grand, ~payment, ~commission, ~bread, her cut, the cut, her share, every penny, every cent, every dollar, all of it, what she makes, what I make, what she earns, what I earned, all she earns, the take, half of it, proceeds, e transfers, etransfers, ~etransfer, the envelope",
  fr = "~argent, ~cash, ~piastre, ~dollar, ~gain, ~pourboire, ~tip, ~revenu, ~profit, ~commission, ~foin, ~bill, ~part, ~virement, comptant, liquide, argent comptant, chaque cenne, toutes les cennes, une cenne, ce qu'elle fait, ce qu'elle gagne, ce que je gagne, ce que je faisais, ce qu'elle rapporte, la recette, les virements, l'enveloppe, tout l'argent, son argent, mon argent"
}

words "cash" {
  en = "~cash, under the table, off the books, cash only, in cash, paid cash, loose bills, folded bills, envelope of cash, roll of bills, wad of cash, no stub, no stubs",
  fr = "~comptant, ~cash, au noir, en dessous de la table, sous la table, en liquide, argent comptant, en argent, rouleau de billets, liasse, liasses, de la main à la main"
}

words "pay" {
  en = "~wage, ~salary, ~paycheque, ~paycheck, ~pay, ~cheque, ~earning, ~payroll, ~stipend, ~tip, ~commission, ~bonus, pay cheque, pay check, direct deposit, pay day, payday, back pay, vacation pay, overtime, last pay, my money, her money, his money, their money, our money, allowance, pocket money, pay cheques, pay stub",
  fr = "~salaire, ~paye, ~paie, ~gage, ~chèque, ~revenu, ~rémunération, ~prime, ~pourboire, ~commission, ~paiement, chèque de paye, chèque de paie, dépôt direct, jour de paye, son argent, mon argent, leur argent, notre argent, heures supplémentaires, vacances, le 4 %, allocation, argent de poche, dernière paye"
}

words "debts" {
  en = "~debt, ~loan, ~bill, ~balance, ~tab, ~advance, ~interest, ~bond, ~fee, ~cost, ~IOU, what she owes, what he owes, what they owe, what I owe, what we owe, the total, the tally, the account, ~owing, the ticket, plane ticket, airfare, travel costs, exit fee, bride price, the trip, the number, bail money, re up number",
  fr = "~dette, ~prêt, ~emprunt, ~facture, ~solde, ~avance, ~intérêt, ~frais, ~compte, ce qu'elle doit, ce qu'il doit, ce que je dois, ce qu'on doit, ce qu'ils doivent, ~remboursement, le total, l'ardoise, billet d'avion, coût du voyage, frais de sortie, la dot, le voyage, le passage, la caution"
}

words "rent" {
  en = "~rent, ~room, ~bed, ~housing, ~lodging, ~board, ~accommodation, ~trailer, ~hotel, ~motel, ~food, ~meal, ~grocery, ~transport, ~transportation, ~ride, ~gas, ~uniform, ~tool, ~boot, ~glove, ~laundry, ~utility, ~hydro, ~wifi, ~training, ~cleaning, room and board, the van, bus, the ride, ~supply, ~equipment, ~bleach, the bathroom, hot water, clothes, heating, insurance, protection, phone",
  fr = "~loyer, ~chambre, ~lit, ~logement, ~hébergement, ~pension, ~hôtel, ~motel, ~nourriture, ~repas, ~épicerie, ~transport, ~essence, ~gaz, ~uniforme, ~outil, ~botte, ~gant, ~lavage, ~buanderie, ~électricité, ~internet, ~formation, ~ménage, chambre et pension, le manger, la bouffe, l'autobus, la van, navette, fourgonnette, le chauffage, l'eau chaude, linge, vêtements, équipement, assurance, protection, téléphone, aspirateur, râteau"
}

words "fees" {
  en = "~fee, ~deposit, ~charge, ~commission, ~cost, ~payment, ~bond, processing fee, recruitment fee, placement fee, agency fee, LMIA fee, job fee, paperwork fee, ~retainer, visa cost, permit fee, training fee, immigration fee, down payment",
  fr = "~frais, ~dépôt, ~commission, ~coût, ~paiement, ~cotisation, ~caution, frais de recrutement, frais de placement, frais d'agence, frais de dossier, frais d'EIMT, frais d'immigration, frais de permis, frais de formation, ~acompte, ~honoraires"
}

words "deductions" {
  en = "~deduct, ~deduction, take out of, takes out of, took out of, taken out of, comes out of, came out of, come out of, taken off, takes off, took off, ~dock, ~charge, ~fine, ~subtract, ~penalty, off her pay, off his pay, off their pay, off my pay, off our pay, cut her pay, held back, knocks off, ~bill, ~garnish, cut from, cuts from, minus",
  fr = "~déduire, ~déduction, ~retenue, ~retenir, ~couper, ~enlever, ~soustraire, ~retrancher, ~facturer, ~charger, ~amende, ~pénalité, ~retirer, pris sur, prend sur, prennent sur, enlevé de, coupé sur, ôté de, ôte, ~ôter, coûte, prélevé, ~prélever, moins"
}

words "paid_nothing" {
  en = "not been paid, hasn't been paid, haven't been paid, has not been paid, have not been paid, never been paid, was never paid, were never paid, never paid, not paid, isn't paid, aren't paid, is not paid, are not paid, wasn't paid, weren't paid, no pay, no wages, no salary, without pay, unpaid, paid nothing, gets nothing, got nothing, get nothing, working for free, works for free, work for free, for nothing, no paycheque, not a cent, not a dime, not a penny, not one dollar, never seen a dollar, never seen a cent, never seen a pay, never saw a pay, seen no money, don't pay, doesn't pay, didn't pay, won't pay, dont pay, doesnt pay, didnt pay, wont pay, not paying, isn't paying, arent paying, aint paid, ain't been paid, not getting paid, didn't get paid, doesn't get paid, don't get paid, never gets paid, never got paid, haven't gotten paid, not given wages, not received any pay, not received wages, hasn't seen any money, has not received, no money for, no paycheck, no cheque, haven't seen a cent, hasn't seen a cent, seen no pay, sees nothing, see nothing, sees none of it, see none of it, doesn't see a dime, owed months, owes us, owe us, owes them months, owes me months, still waiting to be paid, waiting for pay, zero pay, $0",
  fr = "pas payé, pas payée, pas payés, pas payées, pas été payé, pas été payée, pas été payés, pas été payées, jamais payé, jamais payée, jamais payés, jamais payées, jamais été payé, jamais été payée, jamais été payés, jamais été payées, sans salaire, sans paye, sans être payé, sans être payée, sans être payés, aucun salaire, aucune paye, aucune paie, pas de paye, pas de salaire, pas de paie, pas une cenne, pas un sou, pas un cent, pas une piastre, rien reçu, rien payé, travaille gratuitement, gratis, pour rien, non payé, non payée, non payés, non rémunéré, non rémunérée, impayé, impayée, impayés, pas vu la couleur, jamais vu une paye, paye pas, paie pas, payent pas, paient pas, paye rien, paie rien, pas touché, jamais touché, pas reçu de paye, pas reçu de salaire, reçoit rien, pas encore eu de paye, sans rémunération, rien vu de, rien touché, pas vu de paye, pas vu une paye, pas vu de salaire, voit rien, voient rien, voit jamais, on nous doit, nous doit, leur doit des mois, attend encore sa paye, attendent encore leur paye, pas eu une cenne, rien eu, pas eu de chèque, zéro paye"
}

words "amount_words" {
  en = "dollars, dollar, bucks, buck, grand, k, hundred, thousand, a couple hundred, a few hundred, cents",
  fr = "dollars, dollar, piastres, piastre, cents, cennes, mille, une couple de cents, quelques centaines, euros"
}

-- Street words.
words "money" { en = "bux", fr = "~fric, ~bidou, ~motton" }

words "paid_nothing" {
  en = "pays nothing, earns nothing, earned nothing, makes nothing, never saw a dime, never seen a dime, not seen a cent, not one cent, not a dollar, no check, no wage, works for nothing, worked for nothing, for room and board, for food and a bed, just food, only food, pays in food, paid in rent, paid in beer, paid in pizza, paid in pot, paid with a bed, paid later, pay comes later, pay next month, wait for his pay, waiting for wages, owed wages, owed three months, owed two months, still owed",
  fr = "gagne rien, gagnait rien, a rien vu, jamais vu une cenne, pas vu une cenne, pas une piasse, aucun chèque, pas de chèque, sans chèque, travaille pour rien, travaillait pour rien, contre son gîte, contre un lit, pour un lit, pour le couvert, juste nourri, juste nourrie, payé en nourriture, payé en bière, payé en pot, payé plus tard, la paye vient plus tard, attend sa paye, attendent leur paye, attend son salaire, on lui doit, on leur doit, deux mois de retard, trois mois de retard"
}
