-- Which elements of the Palermo definition the text touches (Protocol, Article 3), and whose question would fill a gap.
local report, findings, rules, results, pack = ...

local act, means, purpose = {}, {}, {}
for _, finding in ipairs(findings) do
  if not finding.contra then
    local element, code = rules[finding.code].element, finding.code
    if element == "means" then
      means[#means + 1] = code
    elseif element == "purpose" then
      purpose[#purpose + 1] = code
    elseif element == "act" then
      act[#act + 1] = code
    end
  end
end

local missing, ask, seen = {}, {}, {}
local function question(code)
  if rules[code] and not seen[code] and #ask < 4 then
    seen[code] = true
    ask[#ask + 1] = code
  end
end
-- The usual question for an element that nothing shows; a child needs no means.
local child = results.ilo and results.ilo.profile:sub(1, 1) == "C"
if #act == 0 then
  missing[1] = "act"
  question "movement.controlled_travel"
end
if #means == 0 and not child then
  missing[#missing + 1] = "means"
  question "coercion.documents_confiscated"
end
if #purpose == 0 then
  missing[#missing + 1] = "purpose"
  question "exploitation.low_no_salary"
end
-- Then what the findings point to and nothing shows yet.
for _, finding in ipairs(findings) do
  for _, code in ipairs(rules[finding.code].corroborates) do
    if not report.has[code] then question(code) end
  end
end

return { act = act, means = means, purpose = purpose, missing = missing, ask = ask }
