-- Permits, records and status.

words "lmia" {
  en = "~lmia, ~sponsorship, ~permit, ~visa, work permit, work permits, job offer, job offers, labour market, nomination, PR, permanent residence, residency, papers, closed permit, open permit, the paperwork, job letter, offer letter, contract, a job, the job, placement, position",
  fr = "~eimt, ~lmia, ~parrainage, ~permis, ~visa, permis de travail, offre d'emploi, offres d'emploi, étude d'impact, résidence permanente, résidence, papiers, permis fermé, permis ouvert, la paperasse, lettre d'offre, contrat, un emploi, l'emploi, le poste, la job, une job, CAQ, CSQ, le placement"
}

words "records" {
  en = "~record, ~timesheet, ~payslip, ~contract, ~permit, ~schedule, ~ledger, ~log, ~file, ~roster, payroll records, payroll, pay records, wage records, time sheets, time cards, pay stubs, pay stub, employment contracts, work permits, hour records, attendance sheets, tax slips, t4s, deduction records, the books",
  fr = "~registre, ~horaire, ~talon, ~bulletin, ~contrat, ~permis, ~dossier, registre de paye, registres de paye, registre de paie, registres de paie, feuilles de temps, feuille de temps, cartes de temps, talons de paye, talons de paie, bulletins de paye, contrats de travail, permis de travail, relevés, relevés d'heures, T4, les livres, livres de paye"
}

words "status" {
  en = "no status, without status, out of status, no papers, undocumented, expired visa, expired permit, visa expired, permit expired, overstayed, illegal, illegals, closed permit, closed work permit, employer specific permit, employer-specific permit, tied permit, visitor visa, tourist visa, study permit, work permit, her papers, his papers, their papers, my papers, refugee claim, no permit, immigration status, my status, her status, his status, sponsorship",
  fr = "sans statut, sans papiers, sans-papiers, plus de statut, pas de statut, pas de papiers, visa expiré, permis expiré, visa échu, permis échu, illégal, illégale, illégaux, clandestin, clandestine, clandestins, permis fermé, permis de travail fermé, permis lié, visa de visiteur, visa de touriste, permis d'études, permis de travail, ses papiers, mes papiers, leurs papiers, demande d'asile, pas de permis, statut d'immigration, mon statut, son statut, parrainage"
}

words "authorities" {
  en = "~police, ~cop, ~immigration, ~authority, ~deportation, ~inspector, ~cbsa, the law, border services, uniform, uniforms, the officers, being deported, deported, deport, sent back, sent home, jail, prison, arrested, arrest",
  fr = "~police, ~policier, ~immigration, ~autorité, ~expulsion, ~déportation, ~inspecteur, la loi, services frontaliers, uniforme, les agents, être expulsé, être expulsée, expulsé, expulsée, déporté, déportée, renvoyé, renvoyée, prison, arrêté, arrêtée, la migra"
}

words "address" {
  en = "~address, ~street, ~city, ~town, ~province, where she is, where he is, where they are, where I am, where we are, where she lives, where he lives, where they live, where I live, what city, which city, what town, which town, what province, the name of the city, the name of the town, the name of the street, her own address, his own address, our address",
  fr = "~adresse, ~rue, ~ville, ~village, ~province, où elle est, où il est, où ils sont, où elles sont, où je suis, où on est, où nous sommes, où elle habite, où il habite, où elle reste, où il reste, où ils habitent, où ils restent, où elle demeure, où il demeure, quelle ville, dans quelle ville, le nom de la ville, le nom de la rue, son adresse, leur adresse, notre adresse"
}
