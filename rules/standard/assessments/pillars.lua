-- The four pillars: all are scored, one leads the queue. A report is never "in" one pillar.
local report, findings, rules, results, pack = ...

local has, family = report.has, report.families
local scores, because = table.create(0, 4), table.create(0, 4)
for i = 1, #findings do
  local finding = findings[i]
  local pillars, points, k = finding.rule.pillars, finding.points, 1
  while pillars[k] do
    local pillar = pillars[k]
    k = k + 1
    -- A counter-indicator never calls for protection.
    if not (finding.contra and pillar == "protection") then
      local list = because[pillar]
      if not list then
        list = table.create(#findings)
        because[pillar], scores[pillar] = list, 0
      end
      list[#list + 1] = finding.code
      scores[pillar] = scores[pillar] + points
    end
  end
end

-- A child, and indicators that meet the method, always call for protection.
local protection, prosecution = family.child and 3 or 0, 0
local result = results.ilo and results.ilo.result
if result == "indicators_meet_method" or result == "indicators_meet_method_child" then
  protection, prosecution = protection + 3, 3
end
if protection > 0 then
  scores.protection, because.protection = (scores.protection or 0) + protection, because.protection or {}
end
if prosecution > 0 then
  scores.prosecution, because.prosecution = (scores.prosecution or 0) + prosecution, because.prosecution or {}
end

local function next_steps(pillar)
  local steps = table.create(8)
  if pillar == "protection" then
    steps[1], steps[2] = "check_immediate_danger", "safe_contact_first"
    if family.child then steps[#steps + 1] = "child_protection_notice" end
    if family.medical or has["general.injuries_malnutrition"] or has["coercion.violence"] then
      steps[#steps + 1] = "medical_care"
    end
    if has["coercion.documents_confiscated"] or has["vuln.authorities_legal_status"] or has["coercion.threat_denunciation"] then
      steps[#steps + 1] = "immigration_permit_path"
    end
    if has["coercion.isolation_surveillance"] or has["exploitation.bad_living"] or has["general.asks_for_help"] then
      steps[#steps + 1] = "offer_shelter"
    end
    steps[#steps + 1] = "hotline_referral"
  elseif pillar == "prosecution" then
    steps[1], steps[2], steps[3] = "sections_to_consider", "preserve_evidence", "link_reports"
    steps[4] = "police_of_jurisdiction"
    if family.financial or has["coercion.debt_bondage"] then steps[#steps + 1] = "proceeds_of_crime" end
    if family.movement or has["sexual.moved_between_venues"] then steps[#steps + 1] = "multi_jurisdiction" end
  elseif pillar == "partnership" then
    if family.financial then steps[#steps + 1] = "fintrac_path" end
    if family.labour or family.exploitation or has["contra.wage_dispute"] then
      steps[#steps + 1] = "labour_standards_referral"
    end
    if has["exploitation.hazardous_work"] then steps[#steps + 1] = "occupational_safety" end
    if family.hotel then steps[#steps + 1] = "hotel_industry_contact" end
    if family.movement or has["contra.smuggling_only"] or has["deception.legal_status"] then
      steps[#steps + 1] = "cbsa_contact"
    end
    if has["movement.circuit"] or has["sexual.moved_between_venues"] then steps[#steps + 1] = "multi_jurisdiction" end
    if #steps == 0 then steps[1] = "log_trend" end
  else
    steps[1], steps[2] = "log_trend", "send_material"
    if family.deception or family.labour then steps[#steps + 1] = "report_false_advert" end
    if family.online then steps[#steps + 1] = "warn_sector" end
  end
  return steps
end

local on, lead, list = pack.thresholds.pillar, nil, {}
local order = { "protection", "prosecution", "partnership", "prevention" }
for i = 1, #order do
  local pillar = order[i]
  local score = scores[pillar]
  if score and score >= on then
    lead = lead or pillar
    list[#list + 1] = {
      pillar = pillar, score = score, lead = pillar == lead, because = because[pillar], steps = next_steps(pillar),
    }
  end
end

local tags
if lead == "protection" and (has["general.no_control_money_id"] or has["general.asks_for_help"] or family.vuln) then
  tags = { "empowerment" }
end
return { pillars = list, tags = tags }
