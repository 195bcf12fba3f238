-- Which elements of the Palermo definition the text touches (Protocol, Article 3), and whose question would fill a gap.
local report, findings, rules, results, pack = ...

local act, means, purpose = {}, {}, {}
for i = 1, #findings do
  local finding = findings[i]
  local element = finding.rule.element
  if element ~= "none" and not finding.contra then
    local list = element == "means" and means or element == "purpose" and purpose or act
    list[#list + 1] = finding.code
  end
end

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
if #act == 0 then
  missing[1] = "act"
  question "movement.controlled_travel"
end
if #means == 0 and profile ~= "CL" and profile ~= "CS" then
  missing[#missing + 1] = "means"
  question "coercion.documents_confiscated"
end
if #purpose == 0 then
  missing[#missing + 1] = "purpose"
  question "exploitation.low_no_salary"
end
-- Then what the findings point to and nothing shows yet.
for i = 1, #findings do
  local codes, k = findings[i].rule.corroborates, 1
  while codes[k] do
    if not report.has[codes[k]] then question(codes[k]) end
    k = k + 1
  end
end

return { act = act, means = means, purpose = purpose, missing = missing, ask = ask }
