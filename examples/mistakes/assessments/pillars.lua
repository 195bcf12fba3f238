-- The four pillars: all are scored, one leads the queue. A report is never "in" one pillar.
local report, findings, rules, results, pack = ...

local has, family = report.has, report.families
local called = report.pillars
local function add(pillar, points, code)
  local entry = called[pillar] or { codes = {}, points = 0 }
  called[pillar], entry.points = entry, entry.points + points
  entry.codes[#entry.codes + 1] = code
end
-- A counter-indicator calls for a pillar by itself, too, but never for protection.
local on, flagged = pack.thresholds.pillar, results.score and results.score.flagged
if family.contra then
  for i = 1, #findings do
    local finding = findings[i]
    if finding.contra then
      for _, pillar in ipairs(finding.rule.pillars) do
        if pillar ~= "protection" then add(pillar, math.max(finding.points, on), finding.code) end
      end
    end
  end
end
-- The next step belongs to, or depends on, another body. Pay, hours, fees, false offers and money trails have one even
-- where nothing else is found; in a flagged report there is child protection, IRCC and CBSA, a hospital, a hotel, a platform.
local always = { deception = true, exploitation = true, financial = true, labour = true }
local if_flagged = {
  begging = true, child = true, criminality = true, domestic = true, hotel = true, marriage = true, medical = true,
  movement = true, online = true, organ = true, recruit_vuln = true, sexual = true, vuln = true,
}
local elsewhere, known = called.partnership, {}
if elsewhere then
  for i = 1, #elsewhere.codes do known[elsewhere.codes[i]] = true end
end
for i = 1, #findings do
  local finding = findings[i]
  if finding.contra or known[finding.code] then
    -- It speaks for itself.
  elseif always[finding.family] then
    add("partnership", math.max(finding.points, on), finding.code)
  elseif flagged and if_flagged[finding.family] then
    add("partnership", finding.points, finding.code)
  end
end
-- A child, and indicators that meet the method, always call for protection.
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
    if has["general.third_party_speaks"] or has["medical.controlled_patient"] then steps[#steps + 1] = "see_alone" end
    if has["coercion.documents_confiscated"] then steps[#steps + 1] = "replace_papers" end
    if has["coercion.debt_bondage"] or has["coercion.threat_denunciation"] then steps[#steps + 1] = "legal_aid" end
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
    if has["labour.recruitment_fees"] or has["deception.job_nature"] then steps[#steps + 1] = "recruiter_licensing" end
    if has["coercion.documents_confiscated"] then steps[#steps + 1] = "consular_contact" end
    if #steps == 0 then steps[1] = flagged and "reply_date" or "log_trend" end
  else
    steps[1], steps[2] = "log_trend", "send_material"
    if family.deception or family.labour then steps[#steps + 1] = "report_false_advert" end
    if family.online then steps[#steps + 1] = "warn_sector" end
  end
  return steps
end

-- The first one that is on leads. In a flagged report somebody may be exploited now: one sign is enough, and prevention
-- needs more. Below, there is nothing to prosecute unless it is urgent.
local urgent = results.urgency and results.urgency.priority == "urgent"
local least = flagged and { protection = 1, prosecution = 1, partnership = 1, prevention = 2 * on }
  or { protection = on, prosecution = urgent and on or math.huge, partnership = on, prevention = on }
local list = table.create(4)
local function consider(pillar)
  local entry = called[pillar]
  if entry and entry.points >= least[pillar] then
    list[#list + 1] = {
      pillar = pillar, score = entry.points, lead = #list == 0, because = entry.codes, steps = next_steps(pillar),
    }
  end
end
consider "protection"
consider "prosecution"
consider "partnership"
consider "prevention"

local tags, lead = nil, list[1]
if lead and lead.pillar == "protection" and (has["general.no_control_money_id"] or has["general.asks_for_help"] or family.vuln) then
  tags = { "empowerment" }
end
return { pillars = list, tags = tags }
