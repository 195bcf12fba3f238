-- Which elements of the Palermo definition the text touches (Protocol, Article 3), and whose question would fill a gap.
local report, findings, rules, results, pack = ...

local shown = report.elements
local missing, ask = {}, {}
local function question(code)
  if not rules[code] or #ask >= 4 then return end
  for i = 1, #ask do
    if ask[i] == code then return end
  end
  ask[#ask + 1] = code
end
-- The usual question for an element that nothing shows; a child needs no means.
local profile = results.ilo and results.ilo.profile
if not shown.act then
  missing[1] = "act"
  question "movement.controlled_travel"
end
if not shown.means and profile ~= "CL" and profile ~= "CS" then
  missing[#missing + 1] = "means"
  question "coercion.documents_confiscated"
end
if not shown.purpose then
  missing[#missing + 1] = "purpose"
  question "exploitation.low_no_salary"
end
-- Then what the findings point to and nothing shows yet.
local pointed = report.corroborating
for i = 1, #pointed do question(pointed[i]) end

return { act = shown.act, means = shown.means, purpose = shown.purpose, missing = missing, ask = ask }
