-- The standard pack: indicators of human trafficking in English and French, Canada.
name      "standard"
version   "0.1.0"
engine    "0.1.0"
languages "en, fr"
title { en = "Standard indicators of human trafficking", fr = "Indicateurs courants de traite de personnes" }
author    "Fanal standard pack"

-- Points of a finding by strength.
weight("strong", 3)
weight("medium", 2)
weight("weak", 1)

-- From this score on a report is flagged. Chosen on 628 labelled development reports (148 of them kept apart) and 170
-- ordinary ones. At 3, a single strong indicator is enough: most reports are found (cost 111, a missed one counting as five
-- false alarms), and 3 of 170 ordinary reports are flagged. At 4: cost 140, 1 of 170, and two to six points more specificity.
-- At 5 more are missed for little gain. 4 keeps ordinary reports out; a service that would rather read more may set 3.
threshold("flag", 4)
-- From this score on, with indicators of more than one kind, a report is of high priority.
threshold("high", 6)
-- From these points on a pillar is on (four-pillar scoring: strong 3, medium 2, weak 1).
threshold("pillar", 3)
