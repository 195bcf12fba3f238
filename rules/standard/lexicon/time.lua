-- When and how long.

words "night" {
  en = "~night, ~midnight, ~evening, at night, all night, overnight, late at night, the middle of the night, after dark, after midnight, past midnight, 3 am, 2 am, 4 am, before dawn, till dawn, until morning, till morning, wee hours",
  fr = "~nuit, ~minuit, ~soir, ~soirée, la nuit, toute la nuit, en pleine nuit, tard le soir, passé minuit, après minuit, aux petites heures, avant l'aube, jusqu'au matin, à la noirceur, du matin"
}

words "always" {
  en = "always, every day, everyday, daily, each day, every night, each night, nightly, every single day, constantly, all the time, nonstop, non stop, 24/7, seven days a week, day and night, around the clock, all day and night, day in day out, morning to night, morning till night, dawn to dusk, from dawn, sunup to sundown, at all hours, any hour, all hours",
  fr = "toujours, chaque jour, à chaque jour, tous les jours, chaque soir, à chaque soir, tous les soirs, chaque nuit, toutes les nuits, constamment, tout le temps, sans arrêt, 24 sur 24, 7 jours sur 7, sept jours sur sept, jour et nuit, à toute heure, à longueur de journée, du matin au soir, de l'aube, de la noirceur à la noirceur, de clarté à clarté, non-stop, 24/7"
}

words "long_time" {
  en = "weeks, months, years, for weeks, for months, for years, since she arrived, since he arrived, since they arrived, since arriving, all summer, all season, the whole season, all year, ever since, since march, since april, since may, since june, since july, since august, since september, since october, since november, since december, since january, since february, since they landed, since she came, since he came, since I came, since christmas, since the spring, since the summer, since last year",
  fr = "semaines, mois, années, depuis des semaines, depuis des mois, depuis des années, depuis son arrivée, depuis leur arrivée, depuis mon arrivée, depuis notre arrivée, depuis qu'elle est arrivée, depuis qu'il est arrivé, depuis qu'ils sont arrivés, tout l'été, toute la saison, toute l'année, depuis mars, depuis avril, depuis mai, depuis juin, depuis juillet, depuis août, depuis septembre, depuis octobre, depuis novembre, depuis décembre, depuis janvier, depuis février, depuis noël, depuis le printemps, depuis l'été, depuis l'an passé"
}

words "no_time_off" {
  en = "no day off, no days off, without a day off, without days off, never a day off, never gets a day off, never has a day off, never had a day off, not had a day off, hasn't had a day off, haven't had a day off, not one day off, not a single day off, no time off, no rest day, no rest days, no weekends, no holidays, no break, no breaks, without a break, without breaks, without rest, never gets a break, no sundays, day off never, no vacation, no days off ever, not a day to himself, not a day to herself, day to himself since, day to herself since, day to themselves, hasn't had a day, haven't had a day, without a single day, day off is never, days off are unheard of",
  fr = "aucun congé, aucune journée de congé, aucun jour de congé, sans congé, sans jour de congé, sans journée de congé, jamais de congé, jamais congé, jamais en congé, pas de congé, pas de jour de congé, pas de journée de congé, pas une journée de congé, pas un seul congé, pas eu de congé, sans repos, aucun repos, jour de repos, pas de repos, sans pause, aucune pause, jamais de pause, pas de pause, pas de dimanche, pas de vacances, pas un jour de congé, pas une journée à lui, pas une journée à elle, pas une journée à eux, jamais une journée, aucune journée à, pas un dimanche, pas eu une journée"
}

words "recently" {
  en = "~recently, last week, last month, this week, this month, yesterday, today, tonight, last night, now, currently, these days, lately, right now",
  fr = "~récemment, la semaine passée, la semaine dernière, le mois passé, cette semaine, ce mois-ci, hier, aujourd'hui, ce soir, hier soir, maintenant, présentement, ces temps-ci, en ce moment, là"
}
