-- The ILO and European Commission method (Operational indicators of trafficking in human beings, 2009).
-- Counts the findings of each dimension by strength, decides which dimensions are positive, and completes the published
-- table of results, which does not cover every combination. Never a legal finding: Canadian law asks another question.
local report, findings, rules, results, pack = ...

-- Who is it about? A profile may be given; else age and form decide.
local function age_group()
  local child, adult = false, false
  for _, age in ipairs(report.ages) do
    if age >= 8 and age < 18 then child = true elseif age >= 18 then adult = true end
  end
  return child or report.families.child or false, adult
end

local function forms()
  local sexual, labour = false, false
  for _, finding in ipairs(findings) do
    local kind = rules[finding.code].kind
    -- A code that speaks for both decides nothing.
    if kind == "sexual" then sexual = true elseif kind == "labour" then labour = true end
  end
  return sexual, labour
end

-- R1 to R4 of the method: any number of weak rows alone is never enough.
local function rule_of(strong, medium, weak)
  if strong >= 2 then return "R1" end
  if strong == 1 and medium + weak >= 1 then return "R2" end
  if medium >= 3 then return "R3" end
  if medium == 2 and weak >= 1 then return "R4" end
  return nil
end

local function act_shown()
  for _, finding in ipairs(findings) do
    if rules[finding.code].element == "act" then return true end
  end
  return false
end

-- The four rows that were published.
local function published(D, C, V, E, K, U)
  if E and (D or C) and K then return "indicators_meet_method" end
  if E and D then return "deception_and_exploitation" end
  if E and not C and not K then return "exploitation_only" end
  if D or C or V or E or K or U then return "not_covered" end
  return "not_a_victim"
end

-- Every combination, first match wins.
local function adult(D, C, V, E, K, U)
  local R, X = D or C or V, K or U
  if E and R and X then return "indicators_meet_method" end
  if E and D and not C then return "deception_and_exploitation" end
  if E and R then return "recruitment_abuse_and_exploitation" end
  if E and K then return "forced_labour_recruitment_unknown" end
  if E then return "exploitation_only" end
  if R and K then return "possible_trafficking_purpose_unknown" end
  if K then return "coercion_purpose_unknown" end
  if R or U then return "vulnerability_or_recruitment_signal" end
  return "below_threshold"
end

-- A child needs no means (Palermo Protocol, Article 3(c)).
local function child(D, C, V, E, K, U)
  if E and act_shown() then return "indicators_meet_method_child" end
  if E then return "child_exploitation_act_unknown" end
  if D or C or V or K or U then return "child_at_risk_purpose_unknown" end
  return "below_threshold"
end

-- Which result is the more protective one.
local function ranks() return {
  indicators_meet_method_child = 9, indicators_meet_method = 9, child_exploitation_act_unknown = 8,
  deception_and_exploitation = 7, recruitment_abuse_and_exploitation = 7, forced_labour_recruitment_unknown = 7,
  child_at_risk_purpose_unknown = 6, possible_trafficking_purpose_unknown = 5, coercion_purpose_unknown = 4,
  exploitation_only = 3, vulnerability_or_recruitment_signal = 2, below_threshold = 1,
} end

local function run(profile)
  local is_child = profile:sub(1, 1) == "C"
  local rows, list = {}, {}
  for _, finding in ipairs(findings) do
    local rule = rules[finding.code]
    local dimension, strength = rule.dimension, rule.profiles[profile]
    if dimension ~= "context" and strength ~= "none" then
      local row = rows[dimension]
      if not row then
        row = { dimension = dimension, strong = 0, medium = 0, weak = 0 }
        rows[dimension] = row
        list[#list + 1] = row -- findings come by dimension, so the rows do, too
      end
      row[strength] = row[strength] + 1
    end
  end
  -- Commercial sex with a minor is exploitation by itself (ILO Convention 182; Criminal Code 286.1(2)).
  local overridden = is_child and report.has["child.minor_commercial_sex"]
  if overridden and not rows.exploitation then
    rows.exploitation = { dimension = "exploitation", strong = 0, medium = 0, weak = 0 }
    local place = 1 -- behind the dimensions of recruitment
    for _, row in ipairs(list) do
      if row.dimension:find("recruitment", 1, true) then place = place + 1 end
    end
    table.insert(list, place, rows.exploitation)
  end
  for _, row in ipairs(list) do row.rule = rule_of(row.strong, row.medium, row.weak) end
  if overridden and not rows.exploitation.rule then rows.exploitation.rule = "override" end
  local function positive(name) return rows[name] ~= nil and rows[name].rule ~= nil end
  local D, C = positive("deceptive_recruitment"), positive("coercive_recruitment")
  local V, E = positive("abuse_of_vulnerability_recruitment"), positive("exploitation")
  local K, U = positive("coercion_destination"), positive("abuse_of_vulnerability_destination")
  local result = is_child and child(D, C, V, E, K, U) or adult(D, C, V, E, K, U)
  return {
    method = "ILO-2009", profile = profile, result = result,
    published = is_child and result or published(D, C, V, E, K, U), dimensions = list,
  }
end

if report.profile then return run(report.profile) end

-- With two age groups or two forms every profile is run and the more protective result kept.
local is_child, is_adult = age_group()
local is_sexual, is_labour = forms()
local profiles = {}
for _, group in ipairs { "C", "A" } do
  if (group == "C" and is_child) or (group == "A" and (is_adult or not is_child)) then
    if is_labour or not is_sexual then profiles[#profiles + 1] = group .. "L" end
    if is_sexual then profiles[#profiles + 1] = group .. "S" end
  end
end
if #profiles == 1 then return run(profiles[1]) end
local best
local rank = ranks()
for _, profile in ipairs(profiles) do
  local outcome = run(profile)
  if not best or rank[outcome.result] > rank[best.result] then best = outcome end
end
return best
