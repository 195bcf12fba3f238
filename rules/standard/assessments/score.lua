-- One number that ranks reports. It has no upper bound, so that the top of the queue stays in order.
local report, findings, rules, results, pack = ...

local lines, score = {}, 0
local function add(because, points)
  if points ~= 0 then
    lines[#lines + 1] = { because = because, points = points }
    score = score + points
  end
end

local has = report.has
local families, coercion = {}, false
for _, finding in ipairs(findings) do
  if not finding.contra then
    add(finding.code, finding.points)
    families[finding.family] = true
    local dimension = rules[finding.code].dimension
    if dimension == "coercion_destination" or dimension == "coercive_recruitment" then coercion = true end
  end
end
local child = families.child

-- Signs of different kinds support each other; ten signs of one kind do not.
local kinds = 0
for _ in pairs(families) do kinds = kinds + 1 end
if kinds > 1 then add("different_kinds", math.min(kinds - 1, 3)) end

-- Counter-indicators take away, never from what concerns a child, a call for help, or control.
local base = score
local protected = child or has["general.asks_for_help"]
local function take(code, share, always)
  if has[code] and (always or not protected) and base > 0 then
    add(code, -math.floor(base * share * 10 + 0.5) / 10)
  end
end
take("contra.training_event", 0.8, false)
take("contra.news_or_fiction", 0.8, false)
if not coercion then
  take("contra.wage_dispute", 0.5, false)
  take("contra.smuggling_only", 0.5, false)
  take("contra.consensual_adult", 0.5, false)
end
take("contra.intimate_violence_only", 0.4, false)
take("contra.recovered_closed", 0.3, false)
if has["contra.ad_movement_young_photo"] and kinds <= 1 then take("contra.ad_movement_young_photo", 0.5, false) end

if score < 0 then score = 0 end
return { score = score, flagged = score >= pack.thresholds.flag, lines = lines }
