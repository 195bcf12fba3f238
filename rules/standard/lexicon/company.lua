-- The company that weak signs keep: words that say that somebody is held, owes, is sold or is made to work. Two kinds of them
-- in one report let a weak sign count; by themselves they are no sign.

words "pay" {
  en = "not paid, never paid, unpaid, hasn't been paid, haven't been paid, not been paid, no pay, without pay, no wages, owes him, owe him, owes them, owe them, owes her, owe her, ~debt, work off, works off, working off, work it off, pay back, pays back, paid back, agency fee, placement fee, recruiter, recruiters, recruited, deducts, deducted, docked, takes the money, takes her money, took her money, took my money, keeps the money, kept the money, takes my pay, takes their pay, keeps her pay, takes the pay, takes half, counts the money, for free, almost nothing, seven days, day off, days off, sixteen hours, fourteen hours, hours a day, 12 hours, 14 hours, 16 hours, quota, bottle money, exit fee",
  fr = "pas payé, pas payée, pas payés, jamais payé, jamais payée, jamais payés, sans salaire, sans paye, aucun salaire, pas de paye, pas de salaire, lui doit, leur doit, doit de l'argent, ~dette, rembourser, rembourse, frais d'agence, frais de placement, recruteur, recruteuse, recruté, recrutée, recrutés, déduit, déduisent, retient, prend l'argent, prend son argent, garde l'argent, garde la paye, garde sa paye, prend la moitié, compte l'argent, gratis, gratuitement, presque rien, sept jours, jour de congé, de congé, seize heures, quatorze heures, heures par jour, quota"
}

words "hold" {
  en = "not allowed, isn't allowed, aren't allowed, never allowed, can't leave, cannot leave, can't go, cannot go, couldn't leave, won't let, wouldn't let, doesn't let, don't let, never leaves, never goes out, locked, locks, lock, padlock, deadbolt, from the outside, camera, cameras, watches her, watches them, follows her, follows them, waits outside, waits in the car, drives her, drives them, escape, escaped, ran away, run away, get out, help me, help us, afraid of him, afraid of her, afraid of them, he'll find, beats, beat her, hits her, hit her, slapped, punched, raised his hand",
  fr = "pas le droit, peut pas partir, peut pas sortir, peuvent pas sortir, peuvent pas partir, peux pas sortir, peux pas partir, laisse pas, laissent pas, jamais sortir, sort jamais, sortent jamais, barré, barrée, barre la porte, cadenas, verrou, enfermé, enfermée, enfermés, par dehors, du dehors, d'en dehors, caméra, caméras, surveille, surveillent, la suit, les suit, attend dehors, attend dans le char, la conduit, les conduit, sauvée, sauvé, s'enfuir, s'échapper, sortir d'ici, aidez-moi, peur de lui, peur d'elle, peur d'eux, la bat, la frappe, les frappe, l'a frappée, une claque"
}

words "sex" { use = "work.sex_work", en = "~pimp, ~brothel, leolist, johns, tricks, incall, outcall, condom, condoms, lingerie, her ad, her ads, clients, men come, men pay, guys pay, the guys, nudes", fr = "~pimp, ~proxénète, ~bordel, leolist, clients, passes, condom, condoms, lingerie, son annonce, ses annonces, des hommes, les gars paient, hommes paient, nudes" }

words "papers" {
  en = "passport, passports, visa, visas, work permit, closed permit, permit, papers, deport, deported, deportation, immigration, sponsorship, sponsored, no status, expired, has her id, has his id, their documents, her documents, one way ticket, one-way ticket, plane ticket, contract, new contract",
  fr = "passeport, passeports, visa, visas, permis de travail, permis fermé, permis, papiers, expulser, expulsé, expulsion, immigration, parrainage, parrainée, sans statut, expiré, ses documents, leurs documents, aller simple, billet d'avion, contrat, nouveau contrat"
}
