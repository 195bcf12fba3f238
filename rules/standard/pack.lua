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

-- From this score on a report is flagged.
threshold("flag", 5)
-- From this score on a report that is not flagged is one to review.
threshold("review", 2.5)
-- From this score on, with indicators of more than one kind, a report is of high priority.
threshold("high", 6)
-- From these points on a pillar is on (four-pillar scoring: strong 3, medium 2, weak 1).
threshold("pillar", 3)
