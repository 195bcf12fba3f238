-- Which elements of the Palermo definition the text touches (Protocol, Article 3), and whose question would fill a gap.
local report, findings, rules, results, pack = ...

local touched = { act = {}, means = {}, purpose = {} }
for _, finding in ipairs(findings) do
  local list = not finding.contra and touched[rules[finding.code].element]
  if list then list[#list + 1] = finding.code end
end

local child = results.ilo and results.ilo.profile:sub(1, 1) == "C"
local missing = {}
for _, element in ipairs { "act", "means", "purpose" } do
  -- A child needs no means.
  if #touched[element] == 0 and not (element == "means" and child) then missing[#missing + 1] = element end
end

-- The questions of what was found come first; where nothing points to a missing element, the usual questions for it.
local usual = #missing > 0 and {
  act = { "movement.controlled_travel", "recruit_vuln.travel_difficulty", "sexual.escorted_or_guarded" },
  means = { "coercion.documents_confiscated", "coercion.isolation_surveillance", "coercion.debt_bondage" },
  purpose = { "exploitation.low_no_salary", "exploitation.excessive_hours", "sexual.third_party_control" },
}
local ask, seen = {}, {}
for _, element in ipairs(missing) do
  for _, code in ipairs(usual[element]) do
    if rules[code] and not seen[code] and #ask < 4 then
      seen[code] = true
      ask[#ask + 1] = code
      break
    end
  end
end
for _, finding in ipairs(findings) do
  for _, code in ipairs(rules[finding.code].corroborates) do
    if rules[code] and not report.has[code] and not seen[code] and #ask < 4 then
      seen[code] = true
      ask[#ask + 1] = code
    end
  end
end

return { act = touched.act, means = touched.means, purpose = touched.purpose, missing = missing, ask = ask }
