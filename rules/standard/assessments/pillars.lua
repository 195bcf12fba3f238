-- The four pillars: all are scored, one leads the queue. A report is never "in" one pillar.
local report, findings, rules, results, pack = ...

local order = { "protection", "prosecution", "partnership", "prevention" }
local scores, because = {}, {}
for _, pillar in ipairs(order) do scores[pillar], because[pillar] = 0, {} end

local has, family = report.has, report.families
for _, finding in ipairs(findings) do
  for _, pillar in ipairs(rules[finding.code].pillars) do
    -- A counter-indicator never calls for protection.
    if not (finding.contra and pillar == "protection") then
      scores[pillar] = scores[pillar] + finding.points
      because[pillar][#because[pillar] + 1] = finding.code
    end
  end
end

if family.child then scores.protection = scores.protection + 3 end
local result = results.ilo and results.ilo.result or ""
if result:sub(1, 22) == "indicators_meet_method" then
  scores.protection = scores.protection + 3
  scores.prosecution = scores.prosecution + 3
end

local steps = {
  protection = function()
    local list = { "check_immediate_danger", "safe_contact_first" }
    if family.child then list[#list + 1] = "child_protection_notice" end
    if family.medical or has["general.injuries_malnutrition"] or has["coercion.violence"] then list[#list + 1] = "medical_care" end
    if has["coercion.documents_confiscated"] or has["vuln.authorities_legal_status"] or has["coercion.threat_denunciation"] then
      list[#list + 1] = "immigration_permit_path"
    end
    if has["coercion.isolation_surveillance"] or has["exploitation.bad_living"] or has["general.asks_for_help"] then
      list[#list + 1] = "offer_shelter"
    end
    list[#list + 1] = "hotline_referral"
    return list
  end,
  prosecution = function()
    local list = { "sections_to_consider", "preserve_evidence", "link_reports", "police_of_jurisdiction" }
    if family.financial or has["coercion.debt_bondage"] then list[#list + 1] = "proceeds_of_crime" end
    if family.movement or has["sexual.moved_between_venues"] then list[#list + 1] = "multi_jurisdiction" end
    return list
  end,
  partnership = function()
    local list = {}
    if family.financial then list[#list + 1] = "fintrac_path" end
    if family.labour or family.exploitation or has["contra.wage_dispute"] then list[#list + 1] = "labour_standards_referral" end
    if has["exploitation.hazardous_work"] then list[#list + 1] = "occupational_safety" end
    if family.hotel then list[#list + 1] = "hotel_industry_contact" end
    if family.movement or has["contra.smuggling_only"] or has["deception.legal_status"] then list[#list + 1] = "cbsa_contact" end
    if has["movement.circuit"] or has["sexual.moved_between_venues"] then list[#list + 1] = "multi_jurisdiction" end
    if #list == 0 then list[1] = "log_trend" end
    return list
  end,
  prevention = function()
    local list = { "log_trend", "send_material" }
    if family.deception or family.labour then list[#list + 1] = "report_false_advert" end
    if family.online then list[#list + 1] = "warn_sector" end
    return list
  end,
}

local lead
for _, pillar in ipairs(order) do
  if not lead and scores[pillar] >= pack.thresholds.pillar then lead = pillar end
end

local list = {}
for _, pillar in ipairs { "prevention", "protection", "prosecution", "partnership" } do
  if scores[pillar] >= pack.thresholds.pillar then
    list[#list + 1] = {
      pillar = pillar, score = scores[pillar], lead = pillar == lead, because = because[pillar], steps = steps[pillar](),
    }
  end
end

local tags = {}
if scores.protection >= pack.thresholds.pillar and (has["general.no_control_money_id"] or has["general.asks_for_help"]
    or family.vuln) then
  tags[1] = "empowerment"
end
return { pillars = list, tags = tags }
