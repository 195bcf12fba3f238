-- How soon a person must look. Danger now and minors cannot be silenced by thresholds or counter-indicators.
local report, findings, rules, results, pack = ...

-- What is over is no danger now: `urgent` is false where all evidence of a finding is past.
local has, families, score = report.has, report.families, results.score
local source = report.source_type
local minor = report.age_groups.minor
local young = has["online.youth_language"]
if young and young.urgent then minor = true end
-- Where the text gives the age of an adult and of no minor, a weaker sign does not make one, but at a school or where
-- children are protected.
local grown = report.age_groups.adult and source ~= "school_note" and source ~= "child_protection"
if families.child and not minor then
  for i = 1, #findings do
    local finding = findings[i]
    if finding.urgent and finding.family == "child"
        and (finding.rule.strength == "strong" or not grown
          and (finding.rule.strength ~= "weak" or score and score.score >= pack.thresholds.high)) then
      minor = true
    end
  end
end

local priority, reasons, weakly
local sold, help, work = has["child.minor_commercial_sex"], has["general.asks_for_help"], has["child.adult_work"]
-- What a bank sees is seen later, in records, and an intake is written where somebody already helps: there a plea needs a
-- sign beside it that the person is bound or in danger.
local at_bank, at_intake = source == "bank_alert", source == "ngo_intake" or source == "ngo_note"
local plea = help and help.urgent
if at_bank or at_intake then help = nil end
if sold and sold.urgent or help and help.urgent or work and work.urgent then
  -- A child with any sign of exploitation, or a call for help.
  priority = "urgent"
  reasons = { "child.minor_commercial_sex", "general.asks_for_help", "child.adult_work" }
elseif minor then
  -- With a high score, one sign of any kind is enough; below that a strong sign of exploitation that is not retold or
  -- ruled out, or a strong one of any kind where the report is flagged. Weaker ones come soon, or are looked at in turn.
  local exploitation = {
    sexual = true, exploitation = true, coercion = true, criminality = true, begging = true, marriage = true,
    online = true, movement = true, hotel = true, domestic = true, child = true, medical = true,
  }
  local retold = has["contra.news_or_fiction"] or has["contra.training_event"] or has["contra.negated"]
  local now, exploited = {}, false
  for i = 1, #findings do
    local finding = findings[i]
    if finding.urgent and not finding.contra then
      now[#now + 1] = finding.code
      if exploitation[finding.family] then weakly = true end
      local strong = finding.rule.strength == "strong"
      exploited = exploited or score and score.flagged and (strong or score.score >= pack.thresholds.high)
        or strong and exploitation[finding.family] and not retold
    end
  end
  if exploited then priority, reasons = "urgent", now end
end

if priority then
  -- Nothing can lower it.
elseif not score or not score.flagged then
  priority = weakly and "normal" or "none"
else
  -- Bound: cannot go, by walls, papers, debt, sale or marriage. In danger: hurt, threatened or being moved by another.
  local bound = {
    "coercion.isolation_surveillance", "recruit_coercion.isolation_surveillance", "coercion.documents_confiscated",
    "recruit_coercion.documents_confiscated", "coercion.debt_bondage", "recruit_coercion.debt_bondage",
    "recruit_coercion.abduction_sale", "marriage.forced_servile", "criminality.scam_compound",
  }
  local danger = { "coercion.violence", "coercion.threats_violence", "recruit_coercion.violence" }
  -- Tickets in a list of payments are no journey that somebody sees.
  if not at_bank then danger[#danger + 1] = "movement.controlled_travel" end
  reasons = {}
  local function collect(codes)
    local before = #reasons
    for i = 1, #codes do
      local finding = has[codes[i]]
      if finding and finding.urgent then reasons[#reasons + 1] = codes[i] end
    end
    return #reasons > before
  end
  local is_bound, is_in_danger = collect(bound), collect(danger)
  if at_bank and plea then
    is_in_danger = true
    reasons[#reasons + 1] = "general.asks_for_help"
  end
  -- Now or never: hurt by work that goes on, taken along by force, bound with nothing of one's own, or at a border counter,
  -- where somebody who may be recruited or moved is seen once.
  local function now(code) return has[code] and has[code].urgent end
  local hurt = now("general.injuries_malnutrition") or now("medical.delayed_inconsistent")
  local last_chance = {}
  if hurt and has["exploitation.hazardous_work"] then
    last_chance[#last_chance + 1] = has["general.injuries_malnutrition"] and "general.injuries_malnutrition"
      or "medical.delayed_inconsistent"
  end
  if now("recruit_coercion.violence") then last_chance[#last_chance + 1] = "recruit_coercion.violence" end
  if is_bound and now("movement.no_belongings") then last_chance[#last_chance + 1] = "movement.no_belongings" end
  if source == "border_note" then
    for i = 1, #findings do
      local finding = findings[i]
      if finding.urgent and not finding.contra then last_chance[#last_chance + 1] = finding.code end
    end
  end
  for i = 1, #last_chance do reasons[#reasons + 1] = last_chance[i] end
  if is_bound and is_in_danger or #last_chance > 0 then
    priority = "urgent"
  elseif minor or plea or score.score >= pack.thresholds.high then
    priority = "high"
    reasons = {
      "coercion.violence", "coercion.threats_violence", "coercion.isolation_surveillance",
      "coercion.documents_confiscated", "coercion.debt_bondage", "sexual.third_party_control",
    }
  else
    priority, reasons = "normal", nil
  end
end

local because = {}
if reasons then
  for i = 1, #reasons do
    local finding = has[reasons[i]]
    if finding and finding.urgent then because[#because + 1] = reasons[i] end
  end
end
return { priority = priority, because = because }
