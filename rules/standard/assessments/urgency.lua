-- How soon a person must look. Danger now and minors cannot be silenced by thresholds or counter-indicators.
local report, findings, rules, results, pack = ...

-- Whether a code was found, and not only as something that is over: that is no danger now.
local has = report.has
local function is_now(code)
  local finding = has[code]
  return finding and finding.urgent
end

-- A result with those of some codes that were found, as the reasons.
local function result(priority, codes)
  local because = {}
  for i = 1, #codes do
    if is_now(codes[i]) then because[#because + 1] = codes[i] end
  end
  return { priority = priority, because = because }
end

local minor, ages = false, report.ages
for i = 1, #ages do
  if ages[i] >= 8 and ages[i] < 18 then minor = true end
end
local found = false
for i = 1, #findings do
  local finding = findings[i]
  if not finding.contra then
    found = true
    if finding.urgent and finding.family == "child" then minor = true end
  end
end

-- A child with any sign of exploitation, or a call for help.
if is_now "child.minor_commercial_sex" or is_now "general.asks_for_help" or is_now "child.adult_work" then
  return result("urgent", { "child.minor_commercial_sex", "general.asks_for_help", "child.adult_work" })
end
if minor then
  local exploitation = {
    sexual = true, exploitation = true, coercion = true, criminality = true, begging = true, marriage = true,
    online = true, movement = true, hotel = true, domestic = true,
  }
  local now, exploited = {}, false
  for i = 1, #findings do
    local finding = findings[i]
    if finding.urgent and not finding.contra then
      now[#now + 1] = finding.code
      exploited = exploited or exploitation[finding.family]
    end
  end
  if exploited then return { priority = "urgent", because = now } end
end

local score = results.score
if not score or not score.flagged then
  return { priority = minor and found and "high" or "none", because = {} }
end
-- Somebody is held or hurt, and something else is there too.
if (is_now "coercion.isolation_surveillance" or is_now "recruit_coercion.isolation_surveillance")
    and (is_now "coercion.violence" or is_now "coercion.threats_violence" or is_now "recruit_coercion.violence") then
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
