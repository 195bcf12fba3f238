-- The ILO and European Commission method (Operational indicators of trafficking in human beings, 2009).
-- Counts the findings of each dimension by strength, decides which dimensions are positive, and completes the published
-- table of results, which does not cover every combination. Never a legal finding: Canadian law asks another question.
local report, findings, rules, results, pack = ...

-- Who is it about? A profile may be given; else age and form decide. A small child is mostly somebody's own.
local ages = report.age_groups
local is_child, is_adult = report.families.child or ages.minor, ages.adult
-- A code that speaks for both forms decides nothing.
local is_sexual, is_labour = report.forms.sexual, report.forms.labour

local function run(profile)
  local for_child = profile == "CL" or profile == "CS"
  local rows, list = table.create(0, 6), table.create(6) -- findings come by dimension, so the list does, too
  for i = 1, #findings do
    local finding = findings[i]
    local dimension, strength = finding.dimension, finding.strength or finding.rule.profiles[profile]
    if dimension ~= "context" and strength ~= "none" then
      local row = rows[dimension]
      if not row then
        row = { dimension = dimension, strong = 0, medium = 0, weak = 0 }
        rows[dimension], list[#list + 1] = row, row
      end
      row[strength] = row[strength] + 1
    end
  end
  -- Commercial sex with a minor is exploitation by itself (ILO Convention 182; Criminal Code 286.1(2)).
  local overridden = for_child and report.has["child.minor_commercial_sex"]
  if overridden and not rows.exploitation then
    rows.exploitation = { dimension = "exploitation", strong = 0, medium = 0, weak = 0 }
    local place = 1 -- behind the dimensions of recruitment
    for _, row in ipairs(list) do
      if row.dimension:find("recruitment", 1, true) then place = place + 1 end
    end
    table.insert(list, place, rows.exploitation)
  end
  -- R1 to R4 of the method: any number of weak rows alone is never enough. From here on `rows` has only the dimensions
  -- that are positive.
  for i = 1, #list do
    local row = list[i]
    local strong, medium, weak = row.strong, row.medium, row.weak
    if strong >= 2 then
      row.rule = "R1"
    elseif strong == 1 and medium + weak >= 1 then
      row.rule = "R2"
    elseif medium >= 3 then
      row.rule = "R3"
    elseif medium == 2 and weak >= 1 then
      row.rule = "R4"
    elseif overridden and row.dimension == "exploitation" then
      row.rule = "override"
    else
      rows[row.dimension] = nil
    end
  end
  local D, C = rows.deceptive_recruitment, rows.coercive_recruitment
  local V, E = rows.abuse_of_vulnerability_recruitment, rows.exploitation
  local K, U = rows.coercion_destination, rows.abuse_of_vulnerability_destination
  local result
  -- The four rows that were published.
  local published = "not_a_victim"
  if E and (D or C) and K then
    published = "indicators_meet_method"
  elseif E and D then
    published = "deception_and_exploitation"
  elseif E and not C and not K then
    published = "exploitation_only"
  elseif D or C or V or E or K or U then
    published = "not_covered"
  end
  if for_child then
    -- A child needs no means (Palermo Protocol, Article 3(c)).
    if E and report.elements.act then
      result = "indicators_meet_method_child"
    elseif E then
      result = "child_exploitation_act_unknown"
    elseif D or C or V or K or U then
      result = "child_at_risk_purpose_unknown"
    else
      result = "below_threshold"
    end
    published = result
  else
    -- Every combination, first match wins.
    local R, X = D or C or V, K or U
    if E and R and X then
      result = "indicators_meet_method"
    elseif E and D and not C then
      result = "deception_and_exploitation"
    elseif E and R then
      result = "recruitment_abuse_and_exploitation"
    elseif E and K then
      result = "forced_labour_recruitment_unknown"
    elseif E then
      result = "exploitation_only"
    elseif R and K then
      result = "possible_trafficking_purpose_unknown"
    elseif K then
      result = "coercion_purpose_unknown"
    elseif R or U then
      result = "vulnerability_or_recruitment_signal"
    else
      result = "below_threshold"
    end
  end
  return { method = "ILO-2009", profile = profile, result = result, published = published, dimensions = list }
end

if report.profile then return run(report.profile) end
if not (is_child and is_adult) and not (is_sexual and is_labour) then
  return run((is_child and "C" or "A") .. (is_sexual and "S" or "L"))
end

-- With two age groups or two forms every profile is run and the more protective result kept.
local rank = {
  indicators_meet_method_child = 9, indicators_meet_method = 9, child_exploitation_act_unknown = 8,
  deception_and_exploitation = 7, recruitment_abuse_and_exploitation = 7, forced_labour_recruitment_unknown = 7,
  child_at_risk_purpose_unknown = 6, possible_trafficking_purpose_unknown = 5, coercion_purpose_unknown = 4,
  exploitation_only = 3, vulnerability_or_recruitment_signal = 2, below_threshold = 1,
}
local best
local function consider(profile)
  local outcome = run(profile)
  if not best or rank[outcome.result] > rank[best.result] then best = outcome end
end
local is_any = is_labour or not is_sexual
if is_child and is_any then consider "CL" end
if is_child and is_sexual then consider "CS" end
if (is_adult or not is_child) and is_any then consider "AL" end
if (is_adult or not is_child) and is_sexual then consider "AS" end
return best
