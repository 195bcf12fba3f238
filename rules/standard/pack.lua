-- The standard pack: indicators of human trafficking in English and French, Canada.
name      "standard"
version   "0.4.0"
engine    "0.3.0"
languages "en, fr"
title { en = "Standard indicators of human trafficking",
        fr = "Indicateurs courants de traite de personnes" }
author    "Fanal standard pack"
-- Rules that tell of children or of danger now: all that assessments/urgency.lua names. A local overlay can switch them
-- off or weaken them only with a second person's approval.
protect "child.*; online.youth_language; general.asks_for_help"
protect "coercion.violence; coercion.threats_violence; recruit_coercion.violence; movement.controlled_travel"
protect "coercion.isolation_surveillance; recruit_coercion.isolation_surveillance; recruit_coercion.abduction_sale"
protect "coercion.documents_confiscated; recruit_coercion.documents_confiscated; sexual.third_party_control"
protect "coercion.debt_bondage; recruit_coercion.debt_bondage; marriage.forced_servile; criminality.scam_compound"
protect "exploitation.hazardous_work; general.injuries_malnutrition; medical.delayed_inconsistent; movement.no_belongings"

-- No exception touches a report with a finding of these codes; those of the family child are always protected.
never_silence "general.asks_for_help; online.youth_language"

-- Points of a finding by strength.
weight("strong", 3)
weight("medium", 2)
weight("weak", 1)

-- From this score on a report is flagged. Chosen on development reports that neither rules nor document prior had seen
-- (examples/development.ndjson, the third kept aside): F1 is about the same from 3 to 6, and from 5 on no more than one
-- ordinary report in fifty is flagged (examples/ordinary.ndjson).
threshold("flag", 5)
-- From this score on a report that is not flagged is one to review: where the cost is least when a report that is missed
-- costs as much as five that are read for nothing.
threshold("review", 1)
-- From this score on, with indicators of more than one kind, a report is of high priority.
threshold("high", 7)
-- From these points on a pillar is on (four-pillar scoring: strong 3, medium 2, weak 1).
threshold("pillar", 3)
