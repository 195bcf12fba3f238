-- Little words: what is forbidden, never, only, whose.

words "never" {
  en = "never, not once, not ever, hardly ever, rarely, no longer, not since, doesn't ever, hasn't ever, nvr, neva",
  fr = "jamais, pas une fois, pas une seule fois, presque jamais, rarement, ne plus, plus jamais, pu jamais"
}

words "only" {
  en = "only, just, nothing but, no more than, at most, solely, except, unless, barely, hardly, a mere, all she gets is, all he gets is",
  fr = "seulement, juste, rien que, pas plus que, au plus, uniquement, sauf, à peine, que, yinque, ne que, tout ce qu'elle reçoit, tout ce qu'il reçoit"
}

words "cannot" {
  en = "can't, cannot, cant, cnt, can not, couldn't, couldnt, could not, unable to, not able to, isn't able to, no way to, never can, can never, may not, won't be able to, cant even, can't even, doesn't get to, don't get to, never gets to, never get to, nowhere to",
  fr = "peut pas, peuvent pas, pouvait pas, pouvaient pas, peux pas, pouvais pas, pourra pas, pourrait pas, peut plus, peuvent plus, peut jamais, pas capable de, incapable de, incapable, impossible de, aucun moyen de, pas moyen de, peut même pas"
}

words "words_not_allowed" {
  use = "cannot",
  en = "not allowed to, isn't allowed to, aren't allowed to, wasn't allowed to, weren't allowed to, is not allowed, are not allowed, isn't allowed, aren't allowed, not allowed, never allowed to, never allowed, not permitted to, not permitted, forbidden to, forbidden from, forbidden, prohibited from, banned from, barred from, not to, won't let her, won't let him, won't let them, won't let me, won't let us, wont let her, wont let him, wont let them, wont let me, wouldn't let her, wouldn't let him, wouldn't let them, wouldn't let me, wouldn't let us, doesn't let her, doesn't let him, doesn't let them, doesn't let me, don't let her, don't let them, don't let us, don't let him, don't let me, does not let, do not let, did not let, will not let, never lets her, never lets him, never lets them, didn't let her, didn't let him, didn't let me, prevented from, stopped from, needs permission to, need permission to, has to ask permission, have to ask permission, must ask permission, ask permission, with permission, without permission, only allowed to, only allowed, not supposed to, not free to, aint allowed, not aloud, not free to go, aren't free to, isn't free to, has no way to, have no way to, is never let, are never let, wouldn't allow her, won't allow her, doesn't allow her, doesn't allow them, won't allow them, doesn't allow, won't allow, refuses to let, no permission",
  fr = "pas le droit de, pas le droit d, pas droit, a pas le droit, ont pas le droit, avait pas le droit, avaient pas le droit, aucun droit de, interdit de, interdit d, interdite de, interdits de, interdiction de, interdit, défense de, défendu de, pas la permission de, pas la permission, la permission de, demander la permission, sans permission, permission de, la laisse pas, le laisse pas, les laisse pas, me laisse pas, nous laisse pas, la laissent pas, le laissent pas, les laissent pas, me laissent pas, la laissait pas, le laissait pas, les laissait pas, empêchée de, empêché de, empêchés de, l'empêche de, les empêche de, m'empêche de, l'empêchent de, privée de, privé de, jamais le droit, veut pas qu'elle, veut pas qu'il, veut pas que, veulent pas que, veulent pas qu'on, pas libre de, pas libres de, obligée de demander, veut pas qu, veulent pas qu, laissent jamais, laisse jamais, refuse de la laisser, refuse qu'elle, refuse de les laisser, aucune permission, pas autorisée à, pas autorisé à, pas autorisés à"
}

words "poss" {
  en = "her, his, their, my, our, your, the, this, that, these, those, everyone's, everybody's, all, all the, all of her, all of his, all of their, all my, all our, each other's, someone else's, ur",
  fr = "son, sa, ses, leur, leurs, mon, ma, mes, notre, nos, votre, vos, ton, ta, tes, le, la, les, l, du, des, de, tout, toute, tous, toutes, leu, leux"
}

words "poss_other" {
  en = "her, their, my, our, everyone's, everybody's, all the, all of their, all our, all of our, the workers', the girls', workers, girls, womens, the women's, the men's, each worker's, all their, all my, all her, ur, three passports, four passports, five passports, six passports, ten passports, both passports",
  fr = "mon, mes, ma, nos, notre, leur, leurs, ses, leu, les, tous les, toutes les, tous leurs, tous nos, toutes leurs, toutes ses, tous ses, tous mes, le nôtre, les nôtres, le mien, les miens"
}

words "all" {
  en = "all, every, everything, each, most, nearly all, almost all, everyone's, the whole, half, whatever, any, everyone, entire, entirely, the rest, whole",
  fr = "tout, toute, tous, toutes, chaque, chacun, presque tout, le reste, la moitié, tout ce, au complet, la totalité, en entier, entièrement, l'entièreté"
}

words "without" {
  en = "no, without, any, lack of, lacking, w/o, missing, none, nor, neither, not given, doesn't have, don't have, didn't have, does not have, do not have, not having, never given, wasn't given, weren't given, aren't given, isn't given, zero, out of order, broken, shut off, cut off, not working, doesn't work",
  fr = "pas de, pas d, sans, aucun, aucune, ni, point de, point d, manque de, manque d, pas un, pas une, jamais de, jamais d, jamais reçu, pas reçu, pas fourni, ne fournit, y'a pas de, brisé, brisée, en panne, coupé, coupée, fonctionne pas, marche pas, bouché, bouchée, bouchées, bouchés, pas d', sans aucun, a pas de, ont pas de, y a pas de, y'a pas de, y avait pas de, n'a pas de, n'ont pas de, personne a de"
}

words "alone" {
  en = "alone, by herself, by himself, by themselves, by myself, by ourselves, on her own, on his own, on their own, on my own, unaccompanied, unsupervised, without him, without her, without them, without the, without one of, without a, without someone, without permission, unless he, unless she, unless they, unless someone",
  fr = "seul, seule, seuls, seules, toute seule, tout seul, toutes seules, par elle-même, sans lui, sans elle, sans eux, sans accompagnement, sans surveillance, sans permission, non accompagnée, sans être accompagnée, sans une, sans un, sans quelqu'un, sans que, sans la permission, sans l'"
}

words "until" {
  en = "until, till, til, before, unless, not until, as long as, so long as, once, until the debt, until it's, b4, after she, after he, when she has, when he has, when they have, when the debt, when it is",
  fr = "jusqu'à ce que, jusqu'à, tant que, avant de, avant que, à moins que, aussi longtemps que, d'ici à ce que, le temps de, tant qu, jusqu'à ce qu, avant qu, à moins qu, aussi longtemps qu, d'ici à ce qu, le temps que, le temps qu"
}

words "if_words" {
  en = "if, when, whenever, unless, or, otherwise, or else, should, the day, the minute, each time, every time, anybody who, anyone who, whoever",
  fr = "si, s, quand, lorsque, sinon, à moins que, chaque fois, à chaque fois, dès que, le jour où, autrement, toute personne qui, celui qui, celle qui, ceux qui, qu'on, dès qu, à moins qu, tant qu"
}

words "less_than" {
  en = "less than, lower than, fewer than, under, below, half of what, half what, a fraction of, nowhere near, not even, only, just, barely",
  fr = "moins que, moins de, plus bas que, en bas de, en dessous de, la moitié de, une fraction de, même pas, seulement, juste, à peine, loin de"
}

words "cannot" {
  en = "no choice, got no choice, had no choice, isn't free to, aren't free to, is stuck, are stuck, stuck there, not in a position to, forbids her to, hasn't been able to, haven't been able to, wasn't able to, weren't able to, never been able to, can barely, can hardly, cudnt, couldn't even, not even allowed",
  fr = "pas libre de, pas moyen d, pas capable d, pas en mesure de, a jamais pu, ont jamais pu, a pas pu, ont pas pu, pouvait même pas, peut à peine, pogné là, pognée là, pognés là, pris là, prise là, coincée là, coincé là"
}
