-- How soon a person must look. Danger now and minors cannot be silenced by thresholds or counter-indicators.
local report, findings, rules, results, pack = ...

local because, has, family, indicators = {}, {}, {}, 0
for _, finding in ipairs(findings) do
  if not finding.contra then
    indicators = indicators + 1
    -- What is over is no danger now.
    if finding.urgent then
      has[finding.code] = true
      family[finding.family] = true
    end
  end
end

local minor = family.child or false
for _, age in ipairs(report.ages) do
  if age >= 8 and age < 18 then minor = true end
end

local function blame(codes)
  for _, code in ipairs(codes) do
    if has[code] then because[#because + 1] = code end
  end
  return #because > 0
end

local exploited = family.sexual or family.exploitation or family.coercion or family.criminality or family.begging
  or family.marriage or family.online or family.movement or family.hotel or family.domestic

-- A child with any sign of exploitation, or a call for help.
if blame { "child.minor_commercial_sex", "general.asks_for_help", "child.adult_work" } then
  return { priority = "urgent", because = because }
end
if minor and exploited then
  for _, finding in ipairs(findings) do
    if not finding.contra and finding.urgent then because[#because + 1] = finding.code end
  end
  return { priority = "urgent", because = because }
end
-- Somebody is held or hurt, and something else is there too.
local held = has["coercion.isolation_surveillance"] or has["recruit_coercion.isolation_surveillance"]
local hurt = has["coercion.violence"] or has["coercion.threats_violence"] or has["recruit_coercion.violence"]
if held and hurt and results.score and results.score.flagged then
  blame { "coercion.isolation_surveillance", "recruit_coercion.isolation_surveillance", "coercion.violence",
          "coercion.threats_violence", "recruit_coercion.violence" }
  return { priority = "urgent", because = because }
end

local flagged = results.score and results.score.flagged
if not flagged then
  if indicators == 0 then return { priority = "none", because = {} } end
  return { priority = minor and "high" or "none", because = {} }
end
local score = results.score.score
if score >= pack.thresholds.high or minor then
  blame { "coercion.violence", "coercion.threats_violence", "coercion.isolation_surveillance",
          "coercion.documents_confiscated", "coercion.debt_bondage", "sexual.third_party_control" }
  return { priority = "high", because = because }
end
return { priority = "normal", because = because }
