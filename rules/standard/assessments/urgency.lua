-- How soon a person must look. Danger now and minors cannot be silenced by thresholds or counter-indicators.
local report, findings, rules, results, pack = ...

-- What is over is no danger now.
local has, family = table.create(0, #findings), table.create(0, #findings)
local indicators = false
for i = 1, #findings do
  local finding = findings[i]
  if not finding.contra then
    indicators = true
    if finding.urgent then has[finding.code], family[finding.family] = true, true end
  end
end

local minor, ages = family.child or false, report.ages
for i = 1, #ages do
  if ages[i] >= 8 and ages[i] < 18 then minor = true end
end

-- A result with those of some codes that were found, as the reasons.
local function result(priority, codes)
  local because = {}
  for i = 1, #codes do
    if has[codes[i]] then because[#because + 1] = codes[i] end
  end
  return { priority = priority, because = because }
end

-- A child with any sign of exploitation, or a call for help.
if has["child.minor_commercial_sex"] or has["general.asks_for_help"] or has["child.adult_work"] then
  return result("urgent", { "child.minor_commercial_sex", "general.asks_for_help", "child.adult_work" })
end
if minor and (family.sexual or family.exploitation or family.coercion or family.criminality or family.begging
    or family.marriage or family.online or family.movement or family.hotel or family.domestic) then
  local because = {}
  for i = 1, #findings do
    local finding = findings[i]
    if not finding.contra and finding.urgent then because[#because + 1] = finding.code end
  end
  return { priority = "urgent", because = because }
end

local score = results.score
if not score or not score.flagged then
  return { priority = minor and indicators and "high" or "none", because = {} }
end
-- Somebody is held or hurt, and something else is there too.
if (has["coercion.isolation_surveillance"] or has["recruit_coercion.isolation_surveillance"])
    and (has["coercion.violence"] or has["coercion.threats_violence"] or has["recruit_coercion.violence"]) then
  return result("urgent", {
    "coercion.isolation_surveillance", "recruit_coercion.isolation_surveillance", "coercion.violence",
    "coercion.threats_violence", "recruit_coercion.violence",
  })
end
if score.score >= pack.thresholds.high or minor then
  return result("high", {
    "coercion.violence", "coercion.threats_violence", "coercion.isolation_surveillance",
    "coercion.documents_confiscated", "coercion.debt_bondage", "sexual.third_party_control",
  })
end
return { priority = "normal", because = {} }
