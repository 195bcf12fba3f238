-- The four pillars: all are scored, one leads the queue. A report is never "in" one pillar.
local report, findings, rules, results, pack = ...

local has, family = report.has, report.families
local entries = table.create(0, 4)
for i = 1, #findings do
  local finding = findings[i]
  local pillars, k = finding.rule.pillars, 1
  local pillar = pillars[1]
  while pillar do
    -- A counter-indicator never calls for protection.
    if pillar ~= "protection" or not finding.contra then
      local entry = entries[pillar]
      if not entry then
        entry = { pillar = pillar, score = 0, lead = false, because = table.create(#findings), steps = false }
        entries[pillar] = entry
      end
      local because = entry.because
      because[#because + 1] = finding.code
      entry.score = entry.score + finding.points
    end
    k = k + 1
    pillar = pillars[k]
  end
end

-- A child, and indicators that meet the method, always call for protection.
local function add(pillar, points)
  local entry = entries[pillar] or { pillar = pillar, score = 0, lead = false, because = {}, steps = false }
  entries[pillar], entry.score = entry, entry.score + points
end
if family.child then add("protection", 3) end
local result = results.ilo and results.ilo.result
if result == "indicators_meet_method" or result == "indicators_meet_method_child" then
  add("protection", 3)
  add("prosecution", 3)
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

-- The first one that is on leads.
local on, list = pack.thresholds.pillar, table.create(4)
local function consider(entry)
  if entry and entry.score >= on then
    entry.lead, entry.steps = #list == 0, next_steps(entry.pillar)
    list[#list + 1] = entry
  end
end
consider(entries.protection)
consider(entries.prosecution)
consider(entries.partnership)
consider(entries.prevention)

local tags, lead = nil, list[1]
if lead and lead.pillar == "protection" and (has["general.no_control_money_id"] or has["general.asks_for_help"] or family.vuln) then
  tags = { "empowerment" }
end
return { pillars = list, tags = tags }
