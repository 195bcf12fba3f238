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
local function add(pillar, points)
  scores[pillar] = (scores[pillar] or 0) + points
  because[pillar] = because[pillar] or {}
end
if family.child then add("protection", 3) end
local result = results.ilo and results.ilo.result
if result == "indicators_meet_method" or result == "indicators_meet_method_child" then
  add("protection", 3)
  add("prosecution", 3)
end

local function next_steps(pillar)
  local list = {}
  local function propose(step) list[#list + 1] = step end
  if pillar == "protection" then
    propose "check_immediate_danger"
    propose "safe_contact_first"
    if family.child then propose "child_protection_notice" end
    if family.medical or has["general.injuries_malnutrition"] or has["coercion.violence"] then propose "medical_care" end
    if has["coercion.documents_confiscated"] or has["vuln.authorities_legal_status"] or has["coercion.threat_denunciation"] then
      propose "immigration_permit_path"
    end
    if has["coercion.isolation_surveillance"] or has["exploitation.bad_living"] or has["general.asks_for_help"] then
      propose "offer_shelter"
    end
    propose "hotline_referral"
  elseif pillar == "prosecution" then
    propose "sections_to_consider"
    propose "preserve_evidence"
    propose "link_reports"
    propose "police_of_jurisdiction"
    if family.financial or has["coercion.debt_bondage"] then propose "proceeds_of_crime" end
    if family.movement or has["sexual.moved_between_venues"] then propose "multi_jurisdiction" end
  elseif pillar == "partnership" then
    if family.financial then propose "fintrac_path" end
    if family.labour or family.exploitation or has["contra.wage_dispute"] then propose "labour_standards_referral" end
    if has["exploitation.hazardous_work"] then propose "occupational_safety" end
    if family.hotel then propose "hotel_industry_contact" end
    if family.movement or has["contra.smuggling_only"] or has["deception.legal_status"] then propose "cbsa_contact" end
    if has["movement.circuit"] or has["sexual.moved_between_venues"] then propose "multi_jurisdiction" end
    if #list == 0 then propose "log_trend" end
  else
    propose "log_trend"
    propose "send_material"
    if family.deception or family.labour then propose "report_false_advert" end
    if family.online then propose "warn_sector" end
  end
  return list
end

local on, lead, list = pack.thresholds.pillar, nil, {}
local function decide(pillar)
  local score = scores[pillar]
  if score and score >= on then
    lead = lead or pillar
    list[#list + 1] = {
      pillar = pillar, score = score, lead = pillar == lead, because = because[pillar], steps = next_steps(pillar),
    }
  end
end
decide "protection"
decide "prosecution"
decide "partnership"
decide "prevention"

local tags
if lead == "protection" and (has["general.no_control_money_id"] or has["general.asks_for_help"] or family.vuln) then
  tags = { "empowerment" }
end
return { pillars = list, tags = tags }
