-- How soon a person must look. Danger now and minors cannot be silenced by thresholds or counter-indicators.
local report, findings, rules, results, pack = ...

-- What is over is no danger now: `urgent` is false where all evidence of a finding is past.
local has, families, score = report.has, report.families, results.score
local minor = report.age_groups.minor
if families.child and not minor then
  for i = 1, #findings do
    local finding = findings[i]
    if finding.urgent and finding.family == "child"
        and (finding.rule.strength ~= "weak" or score and score.score >= pack.thresholds.high) then
      minor = true
    end
  end
end

local priority, reasons
local sold, help, work = has["child.minor_commercial_sex"], has["general.asks_for_help"], has["child.adult_work"]
if sold and sold.urgent or help and help.urgent or work and work.urgent then
  -- A child with any sign of exploitation, or a call for help.
  priority = "urgent"
  reasons = { "child.minor_commercial_sex", "general.asks_for_help", "child.adult_work" }
elseif minor then
  -- Flagged, one sign of any kind is enough; below that a strong sign of exploitation.
  local exploitation = {
    sexual = true, exploitation = true, coercion = true, criminality = true, begging = true, marriage = true,
    online = true, movement = true, hotel = true, domestic = true,
  }
  local now, exploited = {}, false
  for i = 1, #findings do
    local finding = findings[i]
    if finding.urgent and not finding.contra then
      now[#now + 1] = finding.code
      exploited = exploited or score and score.flagged or finding.rule.strength == "strong" and exploitation[finding.family]
    end
  end
  if exploited then priority, reasons = "urgent", now end
end

if priority then
  -- Nothing can lower it.
elseif not score or not score.flagged then
  priority = minor and report.kinds > 0 and "high" or "none"
else
  local held, held_before = has["coercion.isolation_surveillance"], has["recruit_coercion.isolation_surveillance"]
  local hurt, hurt_before = has["coercion.violence"], has["recruit_coercion.violence"]
  local threat = has["coercion.threats_violence"]
  if (held and held.urgent or held_before and held_before.urgent)
      and (hurt and hurt.urgent or threat and threat.urgent or hurt_before and hurt_before.urgent) then
    -- Somebody is held or hurt, and something else is there too.
    priority = "urgent"
    reasons = {
      "coercion.isolation_surveillance", "recruit_coercion.isolation_surveillance", "coercion.violence",
      "coercion.threats_violence", "recruit_coercion.violence",
    }
  elseif minor or score.score >= pack.thresholds.high then
    priority = "high"
    reasons = {
      "coercion.violence", "coercion.threats_violence", "coercion.isolation_surveillance",
      "coercion.documents_confiscated", "coercion.debt_bondage", "sexual.third_party_control",
    }
  else
    priority = "normal"
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
